"""Programs that measure newsclean against gold pages and against its peers.

Law: nothing here is imported by the library, and nothing here knows how the library works inside: it calls the
public names, and reads what comes back.
"""
