"""The small article that hostile pages hold, so that a reader has something to find."""

__all__ = ["ARTICLE", "PROSE"]

PROSE = "The ferry to the mainland was late again on Monday, and the council promised a report. "
ARTICLE = f"<title>Ferry late</title><h1>Ferry late</h1><p>By Ada Lund, 14 March 2026</p><p>{PROSE * 3}</p>"
