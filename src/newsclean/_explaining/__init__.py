"""A page and its article become a ledger: each block with the reason for its decision."""
