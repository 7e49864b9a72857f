"""Lines of flattened text -> features: one row of numbers for each line, in the order of `NAMES`.

Law: everything is measured from the lines themselves and the headline that `newsclean._metadata.text_mode` found;
nothing is judged. No markup is known here. What differs between styles of flattening (blank lines, kinds of bullets,
indentation) is not measured, so that a style nobody trained on is read as well as one that was.

A *good* line has `GOOD_WORDS` words and ends as a sentence does. The *window* is the run of consecutive lines with
the largest sum of words - `_WINDOW_COST` (Kadane's maximum subarray). *Runs* are of consecutive lines without a thing.
*Segments* are parted by a number of lines
without a good one. A line's *token score* is what its words say of it, by a table that `tools/train` learned.

The work is done by columns, one list for each name: this is pure Python, and a comprehension over a column costs a
third of building each row by itself.
"""

from __future__ import annotations

import math
import re
import string
from collections import Counter
from itertools import accumulate, chain, pairwise, repeat
from operator import sub
from typing import TYPE_CHECKING

import regex

from newsclean._text.spans import densest_run, runs_without
from newsclean._text.strings import count_words, ends_sentence

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsclean._types.stages import Hints, Outline

__all__ = ["NAMES", "line_tokens", "measure_lines", "token_scores"]

GOOD_WORDS = 12
_WINDOW_COST = 12
_WINDOW_CAP = 80  # words of one line in the window's sum: a single long line must not outweigh a run
MAX_RUN = 30
_TOKEN_CHARS = 400
_MAX_TOKENS = 40
_SIGN_CHARS = 200
_FAR, _FAR_ABOVE = 60, 30  # lines
_FULL_STOPS = frozenset('.。．।॥۔።։။”"»')
_WEAK_STOPS = frozenset("!?！？؟…")
_LONG_WORD = 5
_UNSPACED_UNITS = 0.6
"""What a unit of unspaced script counts here: by their length in characters, a headline and a paragraph of Japanese or
Chinese match those of English at some 2.7 characters a word; `count_words` says 1.6."""
_CORE_STOP = (-2.0, -2.0, -0.5, -0.5)
_KNOWN_LINES, _KNOWN_TOKENS = 100, 12
_LOGS = tuple(math.log1p(count) for count in range(4_000))
_ROOTS = tuple(math.sqrt(count) for count in range(2 * _MAX_TOKENS + 2))
_VOCABULARY_LINES = 10

_UNKNOWN = repeat(0.0)
_CAPITALS = regex.compile(r"(?<!\S)[\"'“‘«(]?\p{Lu}")
_ASCII_CAPITALS = re.compile(r" [\"'(]?[A-Z]")
_UNSPACED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]")

_OF_LINE = "words stop capitals token_score seen"
_OF_NEIGHBOURS = (
    "near_words_3 near_words_8 near_ends_8 near_token_score_2 near_token_score_6 token_score_before_5 "
    "near_capitals plain_run bare_run to_good_after"
)
_OF_PLACE = (
    "position words_share_before words_share_after in_window window_place in_core core_place core_gap "
    "good_share_before title_gap title_words_gap topic topic_near token_score_floor "
    "token_score_floor_gap bare_run_longest"
)
_OF_SEGMENT = "share topic token_score break_mean break_low"
_OF_PAGE = "page_words page_lines page_good_share page_token_score page_known window_share"
_BREAKS = (3, 7)
"""Lines without a good one that part two segments of the text: a story from the next, or from its comments. Swept 3, 6,
and 3 with 7 (split 1, bullets, fundus-news / wcxb-articles): 0.9269 / 0.9373, 0.9250 / 0.9385, 0.9306 / 0.9380."""

_SEGMENT_NAMES = [f"segment_{name}_{size}" for size in _BREAKS for name in _OF_SEGMENT.split()]
NAMES = (*f"{_OF_LINE} {_OF_NEIGHBOURS} {_OF_PLACE}".split(), *_SEGMENT_NAMES, *_OF_PAGE.split())
"""Names of the values of a row. Left out again because no tree used them, or hardly: bullets, digits, colons, commas,
dates and the distance from one, signs (`@`, `©`, `|`), the kind of the first character, length of words, number of
sentences, the lowest weight of a word, likeness to the headline, the neighbours' lengths, ends and token scores."""


def line_tokens(texts: Sequence[str], unspaced: Sequence[bool]) -> list[list[str]]:
    """Return the tokens of each line: its first words, digits made alike, and pairs of unspaced characters.

    The first word counts once more as such (`^share`), since boilerplate says at once what it is.

    Args:
        texts: The lines, without line breaks in them.
        unspaced: Whether a line is written without blanks between words.
    """
    # Lower case for all lines at once: a call for each costs as much as its work.
    heads = "\n".join([text[:_TOKEN_CHARS] for text in texts]).lower()
    for digit in "123456789":  # nine passes, and five times as fast as `translate` in text that is not ASCII
        heads = heads.replace(digit, "0")
    lines = [head.split(None, _MAX_TOKENS)[:_MAX_TOKENS] for head in heads.split("\n")]
    for i, is_unspaced in enumerate(unspaced):
        if is_unspaced:
            lines[i] = [
                pair
                for word in lines[i]
                for pair in (map("".join, pairwise(word)) if _UNSPACED.search(word) else [word])
            ][: 2 * _MAX_TOKENS]
    for words in lines:
        if words:
            words.append("^" + words[0])
    return lines


def token_scores(lines: Sequence[Sequence[str]], table: Mapping[str, float]) -> list[float]:
    """Return for the tokens of each line the sum of their weights over the root of their number."""
    weight = table.get
    return [sum(map(weight, tokens, _UNKNOWN)) / _ROOTS[len(tokens)] if tokens else 0.0 for tokens in lines]


def measure_lines(outline: Outline, hints: Hints, table: Mapping[str, float]) -> list[list[float]]:
    """Measure every line.

    Args:
        outline: The lines.
        hints: The headline, where one was found.
        table: Weight of each token.

    Returns:
        One row for each line, values in the order of `NAMES`.

    Cost: linear in the length of the text.
    """
    blocks = outline.blocks
    if not blocks:
        return []
    texts = [block.text for block in blocks]
    lines = _Lines(texts, [block.words for block in blocks], table)
    columns = [*_line_columns(lines), *_neighbour_columns(lines), *_place_columns(lines, hints.title)]
    return list(map(list, zip(*columns, *_page_columns(lines), strict=True)))


class _Lines:
    """What is counted once for the whole text; lists run along the lines."""

    def __init__(self, texts: list[str], words: list[int], table: Mapping[str, float]) -> None:
        self.texts = texts
        self.n = len(texts)
        self.unspaced = [
            not text.isascii() and count > text.count(" ") + 1 for text, count in zip(texts, words, strict=True)
        ]
        if any(self.unspaced):
            words = [
                math.ceil(count * _UNSPACED_UNITS) if unspaced else count
                for count, unspaced in zip(words, self.unspaced, strict=True)
            ]
        self.words = words
        self.tokens = line_tokens(texts, self.unspaced)
        self.known = _share_known(self.tokens[:: self.n // _KNOWN_LINES + 1], table)
        self.token_score = token_scores(self.tokens, table)
        self.stops = line_stops(texts)
        self.log_words = [_LOGS[count] if count < len(_LOGS) else math.log1p(count) for count in words]
        self.good = [
            count if count >= GOOD_WORDS and stop > 0 else 0 for count, stop in zip(words, self.stops, strict=True)
        ]
        self.capitals = [_count_capitals(text[:_SIGN_CHARS]) / (text.count(" ", 0, _SIGN_CHARS) + 1) for text in texts]
        counts = Counter(texts)
        self.seen = [1.0 if (count := counts[text]) == 1 else min(count, 4.0) for text in texts]
        self.words_sum = [0, *accumulate(words)]
        self.good_sum = [0, *accumulate(self.good)]
        self.token_score_sum = [0.0, *accumulate(self.token_score)]
        self.window = densest_run([min(count or 3, _WINDOW_CAP) - _WINDOW_COST for count in self.good])
        # A line's gain in the core: its words and its token_score, as an additive score that sees no neighbours.
        self.core = [
            min(count, _WINDOW_CAP) / 10 + said + _CORE_STOP[stop]
            for count, said, stop in zip(words, self.token_score, self.stops, strict=True)
        ]


def share_known(texts: Sequence[str], table: Mapping[str, float]) -> float:
    """Return the share of a sample of tokens that the table knows: of a language it has not met, few."""
    sample = texts[:: len(texts) // _KNOWN_LINES + 1]
    unspaced = [not text.isascii() and count_words(text) > text.count(" ") + 1 for text in sample]
    return _share_known(line_tokens(sample, unspaced), table)


def _share_known(lines: list[list[str]], table: Mapping[str, float]) -> float:
    tokens = list(chain.from_iterable([line[:_KNOWN_TOKENS] for line in lines]))
    return sum(map(table.__contains__, tokens)) / (len(tokens) or 1)


_COUNTS = {log: count for count, log in enumerate(_LOGS)}


def words_of(logs: Sequence[float]) -> list[int]:
    """Return the words of lines from their logarithms in the rows; a look-up costs less than to reckon back."""
    return [_COUNTS[log] if log in _COUNTS else round(math.expm1(log)) for log in logs]


def measure_sentences(words: Sequence[int], stops: Sequence[int]) -> tuple[float, float]:
    """Return the longest run of lines that are not good, and the share of the words that lie in the window."""
    good = [count if count >= GOOD_WORDS and stop > 0 else 0 for count, stop in zip(words, stops, strict=True)]
    first, last = densest_run([min(count or 3, _WINDOW_CAP) - _WINDOW_COST for count in good])
    return float(max(runs_without([count > 0 for count in good], MAX_RUN))), sum(words[first : last + 1]) / (
        sum(words) or 1
    )


def line_stop(text: str) -> int:
    """How a line ends: 3 a statement, 2 a question or exclamation, 1 another sentence end, 0 none."""
    last = text[-1]
    if last in _FULL_STOPS:
        return 3
    if last in _WEAK_STOPS:
        return 2
    return 1 if ends_sentence(text) else 0


_STOP_OF = (
    dict.fromkeys(string.ascii_letters + string.digits, 0)
    | dict.fromkeys(sorted(_FULL_STOPS), 3)
    | dict.fromkeys(sorted(_WEAK_STOPS), 2)
)


def line_stops(texts: Sequence[str]) -> list[int]:
    """Return how each line ends (see `line_stop`); the last character says it of nearly all."""
    known = _STOP_OF.get
    return [line_stop(text) if (stop := known(text[-1])) is None else stop for text in texts]


def _count_capitals(text: str) -> int:
    """Count the words that begin with a capital; in ASCII at a third of the cost."""
    return len(_ASCII_CAPITALS.findall(" " + text)) if text.isascii() else len(_CAPITALS.findall(text))


_SIZES = 8
SHAPES = tuple(f"\t{size}.{stop}" for size in range(_SIZES) for stop in range(4))
"""Names of the shapes of a line in the table; no token of a line holds a tab."""


def line_shape(words: int, stop: int) -> str:
    """Return the name of a line's shape: its length in doublings, and how it ends."""
    return SHAPES[4 * min(_SIZES - 1, (words + 1).bit_length() - 1) + stop]


def _line_columns(lines: _Lines) -> list[list[float]]:
    return [
        lines.log_words,
        list(map(float, lines.stops)),
        lines.capitals,
        lines.token_score,
        lines.seen,
    ]


def _neighbour_columns(lines: _Lines) -> list[Sequence[float]]:
    n = lines.n
    ends_sum = [0, *accumulate([stop > 0 for stop in lines.stops])]
    is_good = [count > 0 for count in lines.good]
    capitals_sum = [0.0, *accumulate(lines.capitals)]
    return [
        _around(lines.words_sum, 3, 3, n),
        _around(lines.words_sum, 8, 8, n),
        _around(ends_sum, 8, 8, n),
        _around(lines.token_score_sum, 2, 2, n),
        _around(lines.token_score_sum, 6, 6, n),
        _around(lines.token_score_sum, 5, -1, n),
        _around(capitals_sum, 3, 3, n),
        runs_without([stop >= 3 for stop in lines.stops], MAX_RUN),
        runs_without(is_good, MAX_RUN),
        _distances_ahead(is_good),
    ]


def _place_columns(lines: _Lines, title: str) -> list[Sequence[float]]:
    n, words_sum = lines.n, lines.words_sum
    page_words, page_good = words_sum[-1] or 1, lines.good_sum[-1] or 1
    first, last = lines.window
    core_first, core_last = densest_run(lines.core)
    title_at = _find_title(lines.texts, title, first)
    topic = _topics(lines, first, title_at)
    topic_sum = [0.0, *accumulate([t * count for t, count in zip(topic, lines.good, strict=True)])]
    floor, floor_gap, run_longest = _floors(lines, title_at if title_at >= 0 else first)
    size, core_size = last - first + 1, core_last - core_first + 1
    places = range(n)
    return [
        [i / n for i in places],
        [before / page_words for before in words_sum[:-1]],
        [1.0 - after / page_words for after in words_sum[1:]],
        [1.0 if first <= i <= last else 0.0 for i in places],
        [(i - first) / size for i in places],
        [1.0 if core_first <= i <= core_last else 0.0 for i in places],
        [(i - core_first) / core_size for i in places],
        [*_ramp(core_first, 0)[:core_first], *[0] * core_size, *_ramp(0, n - core_last)[1:]],
        [before / page_good for before in lines.good_sum[:-1]],
        _ramp(title_at, n - title_at, above=_FAR_ABOVE) if title_at >= 0 else [-_FAR_ABOVE - 1] * n,
        [_signed_log(before - words_sum[title_at]) if title_at >= 0 else -10.0 for before in words_sum[:-1]],
        topic,
        _mean_around(topic_sum, lines.good_sum, 3, n),
        floor,
        floor_gap,
        run_longest,
        *[column for size in _BREAKS for column in _segment_columns(lines, topic_sum, size)],
    ]


def _page_columns(lines: _Lines) -> list[list[float]]:
    n, page_words = lines.n, lines.words_sum[-1] or 1
    first, last = lines.window
    values = [
        math.log(page_words),
        math.log(n),
        lines.good_sum[-1] / page_words,
        lines.token_score_sum[-1] / n,
        lines.known,
        (lines.words_sum[last + 1] - lines.words_sum[first]) / page_words,
    ]
    return [[value] * n for value in values]


def _around(sums: Sequence[float], before: int, after: int, n: int) -> list[float]:
    """For each line the sum from `before` lines above it to `after` lines below it; -1 leaves the line itself out.

    Args:
        sums: Sums of a value over the lines before each, and over all.
        before: Lines above.
        after: Lines below, or -1.
        n: Number of lines.
    """
    lows = [*repeat(sums[0], min(before, n)), *sums[: max(0, n - before)]]
    highs = [*sums[after + 1 :], *repeat(sums[-1], min(after, n))] if after >= 0 else sums[:n]
    return list(map(sub, highs[-n:], lows))


def _mean_around(sums: Sequence[float], weights: Sequence[float], reach: int, n: int) -> list[float]:
    total, weight = _around(sums, reach, reach, n), _around(weights, reach, reach, n)
    return [t / w if w else -1.0 for t, w in zip(total, weight, strict=True)]


def _distances_ahead(flags: Sequence[bool]) -> list[int]:
    """For each line the number of lines to the next flagged one, at most `_FAR`."""
    gaps = [_FAR] * len(flags)
    start = 0
    for i, flag in enumerate(flags):
        if flag:
            near = max(start, i - _FAR)
            gaps[near:i] = range(i - near, 0, -1)
            start = i
    return gaps


def _ramp(before: int, after: int, *, above: int = _FAR) -> list[int]:
    """Return the distances from a line: from `-before` to `after - 1`, bounded to `-above` and `_FAR`."""
    near, far = min(before, above), max(0, after - _FAR - 1)
    return [*[-above] * (before - near), *range(-near, min(after, _FAR + 1)), *[_FAR] * far]


def _signed_log(value: int) -> float:
    size = abs(value)
    return math.copysign(_LOGS[size] if size < len(_LOGS) else math.log1p(size), value)


def _find_title(texts: list[str], title: str, start: int) -> int:
    """Return where the headline stands: the last time up to the window's second line, else the first; or -1."""
    found = -1
    for i, text in enumerate(texts):
        if text == title:
            if i > start + 1:
                return found if found >= 0 else i
            found = i
    return found


def _segment_columns(lines: _Lines, topic_sum: list[float], size: int) -> list[list[float]]:
    """What is said of the segment that a line stands in, and of the break above it.

    A segment ends where `size` lines follow that are not good; those lines belong to it, with a share of -1.
    """
    n, good_sum, token_score_sum = lines.n, lines.good_sum, lines.token_score_sum
    page_good = good_sum[-1] or 1
    starts: list[int] = []
    ends: list[int] = []
    for i, good in enumerate(lines.good):
        if good:
            if not ends or i - ends[-1] >= size:
                starts.append(i)
                ends.append(i + 1)
            else:
                ends[-1] = i + 1
    columns: list[list[float]] = [[-1.0] * (starts[0] if starts else n) for _ in _OF_SEGMENT.split()]
    if not starts:
        return columns
    above = 0
    for start, end, following in zip(starts, ends, [*starts[1:], n], strict=True):
        good = good_sum[end] - good_sum[start]
        gap = start - above
        values = (
            good / page_good,
            (topic_sum[end] - topic_sum[start]) / good,
            (token_score_sum[end] - token_score_sum[start]) / (end - start),
            (token_score_sum[start] - token_score_sum[above]) / gap if gap else 0.0,
            min(lines.token_score[above:start]) if gap else 0.0,
        )
        for column, value in zip(columns, values, strict=True):
            column.extend([value] * (following - start))
        columns[0][end:following] = [-1.0] * (following - end)
        above = end
    return columns


def _topics(lines: _Lines, first: int, title_at: int) -> list[float]:
    """For each line: the share of its longer words that the first good lines of the window use too; -1 without any."""
    sets = [
        {word for word in tokens if len(word) >= _LONG_WORD or not word.isascii()} if good else set()
        for tokens, good in zip(lines.tokens, lines.good, strict=True)
    ]
    start = max(first, title_at)
    chosen = [i for i in range(start, lines.n) if sets[i]][:_VOCABULARY_LINES]
    counts: dict[str, int] = {}
    for i in chosen:
        for word in sets[i]:
            counts[word] = counts.get(word, 0) + 1
    inside = set(chosen)
    topics = []
    for i, own in enumerate(sets):
        if not own:
            topics.append(-1.0)
            continue
        shared = sum([counts[word] > 1 for word in own]) if i in inside else sum(map(counts.__contains__, own))
        topics.append(shared / len(own))
    return topics


def _floors(lines: _Lines, start: int) -> tuple[list[float], list[float], list[float]]:
    """For each line below `start`: the lowest score of a short line so far, good words since, the longest bare run.

    The heading of a link list, or of the comments, is such a low; what follows it is seldom the article again.
    """
    floor, gap, longest = [1.0] * lines.n, [-1.0] * lines.n, [0.0] * lines.n
    lowest, at, run, best = 1.0, start, 0, 0
    for i in range(start, lines.n):
        if lines.good[i]:
            run = 0
        else:
            run += 1
            best = max(best, run)
            if lines.token_score[i] < lowest and i > start:
                lowest, at = lines.token_score[i], i
        floor[i], longest[i] = lowest, float(min(best, _FAR))
        gap[i] = math.log1p(lines.good_sum[i] - lines.good_sum[at])
    return floor, gap, longest
