"""A shop to look at: the Friperie du Rhône, made from a seed."""
