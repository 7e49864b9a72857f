"""Blocks become features, features become scores, and scores become a selection."""
