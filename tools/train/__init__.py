"""Fits the shipped weights on a corpora folder. Never shipped itself.

    python -m tools.train --corpora FOLDER fit        # writes src/newsclean/_trees/{html,text}{,_steps}.py
    python -m tools.train --corpora FOLDER validate   # cross-validated figures, by site
    python -m tools.train --corpora FOLDER verdict    # writes src/newsclean/_trees/verdict_*.py; after each `fit`

Law: a site's pages are never both learned from and measured, the weights of tokens included.
"""
