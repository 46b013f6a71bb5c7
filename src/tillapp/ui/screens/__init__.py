"""The places of the till."""
