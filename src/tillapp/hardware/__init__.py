"""Printers, drawers, displays and scanners, each owned by one thread."""
