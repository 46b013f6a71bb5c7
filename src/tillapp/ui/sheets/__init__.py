"""Sheets that slide over the centre: the panel and the scanner stay alive."""
