"""Fits the shipped weights on a corpora folder. Never shipped itself.

    python -m tools.train --corpora FOLDER fit        # writes _scoring/fitted/{html,text}_{tables,trees}.py
    python -m tools.train --corpora FOLDER validate   # cross-validated figures, by site
    python -m tools.train --corpora FOLDER verdict    # writes _scoring/fitted/*_verdict.py; after each `fit`

Law: a site's pages are never both learned from and measured, the weights of tokens included.
"""
