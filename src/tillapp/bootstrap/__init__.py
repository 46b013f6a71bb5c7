"""Puts a till together: the only place that knows everybody."""
