"""A till for second-hand and circular shops."""
