"""Pages of one site become a profile with its evidence."""
