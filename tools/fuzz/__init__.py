"""Throws rubbish at newsclean and checks what has to hold whatever the page; never shipped."""

NAMES = ("bytes", "html", "text", "json", "dates")
"""Of the targets; here, so that they can be listed before newsclean is loaded."""
