"""The fitted weights, as Python that was written by `tools/train` and is never edited by hand.

Law: data only. Each module beside this one holds, for one front end, `ABOUT` (when and on what it was fitted, and the
cross-validated figures), `TOKENS` (the weights of class tokens) and `STEPS` (functions from a row of
`newsclean._forms.NAMES_OF` to log odds, to be added up). Trees are written as conditional expressions because those
are what pure Python evaluates fastest, and because the same file compiles.
"""
