"""Text with controls of direction -> text in which each line closes what it opens.

Law: a control must not reach beyond the line that holds it. A page ends its effect at the end of a block; in a file, a
terminal or another page, an open override would turn around the text that follows. So a line's open controls are closed
at its end, which keeps the line as the page shows it, and a control that closes nothing is dropped.

Source: Unicode Standard Annex 9 (bidirectional algorithm), X1 to X8.
"""

from __future__ import annotations

import re

__all__ = ["close_bidi"]

_POP, _POP_ISOLATE = "\u202c", "\u2069"
_CLOSER = {
    **dict.fromkeys("\u202a\u202b\u202d\u202e", _POP),  # embeddings and overrides
    **dict.fromkeys("\u2066\u2067\u2068", _POP_ISOLATE),  # isolates
}
_CONTROL = re.compile("[\u202a-\u202e\u2066-\u2069]")


def close_bidi(text: str) -> str:
    """Close the controls of direction that a line leaves open, and drop those that close nothing.

    Cost: one search; linear in the text if there are any.
    """
    if not _CONTROL.search(text):
        return text
    return "\n".join([_close_line(line) if _CONTROL.search(line) else line for line in text.split("\n")])


def _close_line(line: str) -> str:
    waiting: list[str] = []  # the closers of what is open, the innermost last
    pieces, at = [], 0
    isolates = 0
    for control in _CONTROL.finditer(line):
        sign = control[0]
        pieces.append(line[at : control.start()])
        at = control.end()
        if closer := _CLOSER.get(sign):
            waiting.append(closer)
            isolates += closer == _POP_ISOLATE
        elif sign == _POP_ISOLATE and isolates:
            while waiting.pop() != _POP_ISOLATE:  # what is open inside an isolate ends with it
                pass
            isolates -= 1
        elif sign == _POP and waiting[-1:] == [_POP]:
            waiting.pop()
        else:
            continue
        pieces.append(sign)
    return "".join([*pieces, line[at:], *reversed(waiting)])
