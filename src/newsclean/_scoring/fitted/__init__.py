"""The fitted weights, as Python that was written by `tools/train` and is never edited by hand.

Law: data only. For each front end, one module beside this one holds the tables: `ABOUT` (on what they were fitted, and
the cross-validated figures), `LEXICON`, `NAMES_*` and `WORDS` (tokens by their weight) and `CERTAIN`. The one named
`*_trees` holds `STAGES`, functions from a row of `newsclean._scoring.feature_sets.NAMES_OF` to log odds, to be added
up. Trees are written as conditional expressions because those are what pure Python evaluates fastest, and
because the same file compiles; the tables have files of their own because compiling them takes minutes and gains
nothing.
"""
