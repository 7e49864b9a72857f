"""Fits the shipped weights on a corpora folder. Never shipped itself.

    python -m tools.train --corpora FOLDER fit        # writes _scoring/fitted/{html,text}_{tables,trees,verdict}.py
    python -m tools.train --corpora FOLDER validate   # cross-validated figures, by site
    python -m tools.train --corpora FOLDER verdict    # writes _scoring/fitted/*_verdict.py alone

Law: a site's pages are never both learned from and measured, the weights of tokens included.
"""

import os

# Threads of the linear algebra library gain nothing on vectors of this size, and wait for each other on a busy machine:
# with them a regression takes fifteen times as long. To be set before numpy is imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")
