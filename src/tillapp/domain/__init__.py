"""Money, items, baskets and documents: pure values and rules."""
