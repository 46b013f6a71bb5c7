"""Screens, drawn by our own kit; the only Qt."""
