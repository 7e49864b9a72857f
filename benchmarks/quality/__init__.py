"""Scores extractors on gold pages, and keeps the floors below which our own figures must not fall."""
