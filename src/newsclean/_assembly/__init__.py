"""Selected blocks become an article: roles, captions, copies and the verdict."""
