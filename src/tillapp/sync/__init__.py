"""What speaks to the network: the post today, the centre later."""
