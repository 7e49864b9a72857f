"""Throws rubbish at newsclean and checks what has to hold whatever the page; never shipped."""
