"""Strings, charsets and writing systems: what needs no page to be true."""
