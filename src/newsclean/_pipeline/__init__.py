"""The order of all stages, for HTML and for flattened text."""
