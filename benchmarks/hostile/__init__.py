"""Pages that nobody would publish, and what extractors make of them: time, memory, survival."""
