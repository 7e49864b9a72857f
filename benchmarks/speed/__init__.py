"""Times newsclean and its peers, with the parse alone as the unit."""
