"""What a person can do at the counter, and what that needs from the world."""
