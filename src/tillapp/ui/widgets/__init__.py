"""The painted kit: plain values in, signals out."""
