"""The certified perimeter: number, chain, sign."""
