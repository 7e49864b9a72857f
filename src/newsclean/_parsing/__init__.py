"""Bytes, HTML and flattened text become blocks in page order."""
