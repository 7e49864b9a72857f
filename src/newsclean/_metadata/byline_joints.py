"""The words of a list item -> the names that "and", "und" or "y" joins in it.

Law: such a word joins two names only where both sides are names: in "José Ortega y Gasset" it is part of one.
"""

from __future__ import annotations

from newsclean._metadata.byline_tokens import JOINT_WORDS, Words
from newsclean._metadata.names import PARTICLES, Kind, is_name_word, kind_of

__all__ = ["count_name_words", "split_at_joints"]

_STRONG_JOINTS = frozenset({"and", "&", "+", "und", "with", "mit", "sowie"})


def split_at_joints(chunk: Words) -> list[Words]:
    """Split "A and B" where both sides are names: in "José Ortega y Gasset" they are not."""
    is_upper = all(word.isupper() for word in chunk)
    pieces: list[Words] = [[]]
    for at, word in enumerate(chunk):
        folded = word.casefold()
        if folded in JOINT_WORDS and (word == folded or is_upper):
            if not pieces[-1] and len(pieces) == 1:
                continue
            if _is_joint(folded, pieces[-1], chunk[at + 1 :]):
                pieces.append([])
                continue
        pieces[-1].append(word)
    return [piece for piece in pieces if piece]


def _is_joint(joint: str, left: Words, right: Words) -> bool:
    before, after = count_name_words(left), count_name_words(right)
    if not before or not after:
        return joint in {"and", "&", "+"} and bool(left) and bool(right)
    if before > 1 and after > 1:
        return True
    if joint in _STRONG_JOINTS:
        return True
    if right and kind_of(right[0]) in {Kind.AGENCY, Kind.ORGANIZATION}:
        return True
    return (before == 1 and after == 1) or (before == 1 and joint in {"et", "og", "och", "en", "ve"})


def count_name_words(words: Words) -> int:
    """Count the name words at the beginning, up to a joint, a separator or a stop."""
    count = 0
    for word in words:
        folded = word.casefold()
        if is_name_word(word) and not (folded in JOINT_WORDS and len(word) > 1):
            count += 1
        elif folded not in PARTICLES or folded in JOINT_WORDS:
            break
    return count
