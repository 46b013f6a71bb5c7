"""The book: write, fold, ask; the only SQL."""
