"""The values that travel through the pipeline, and the article that comes out of it."""
