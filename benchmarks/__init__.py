"""Programs that measure newsclean against gold pages and against its peers.

Law: the library imports nothing of this. The programs call its public names and read the results.
"""
