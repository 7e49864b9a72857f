"""`newsclean text`: corpora of flattened pages in, the same records with clean text out.

Law: reads records one at a time and writes each as soon as it is done, in the same order, whatever the corpus's
length. A record goes through with all it has: only the named field changes, and one key is added that says what was
removed. A text of which the cleaner is not sure, or that has no article, is passed on as it was: losing text from a
corpus is worse than keeping boilerplate.
"""

from __future__ import annotations

import gzip
import json
import sys
from typing import TYPE_CHECKING, Any

import attrs

from newsclean._types.options import Options
from newsclean._types.values import TEXT_ROLES, Status

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from newsclean._cleaner import Cleaner

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001  (argparse has no public name for it)

__all__ = ["Totals", "add_text_command", "clean_lines", "clean_record"]

KEY = "newsclean"
"""The key that is added to each record."""

_OK, _WANTING, _ERROR = 0, 1, 2


@attrs.define
class Totals:
    """What was done to a corpus."""

    records: int = 0
    cleaned: int = 0
    untouched: int = 0
    invalid: int = 0
    chars: int = 0
    kept_chars: int = 0


def clean_record(
    record: dict[str, Any], field: str, cleaner: Cleaner, *, min_confidence: float = 0.0, url: str | None = None
) -> dict[str, Any]:
    """Cleans one field of a record.

    Args:
        record: Any JSON object whose `field` is a string; it is not changed.
        field: The field that holds the flattened page.
        cleaner: The cleaner.
        min_confidence: Least `Article.confidence` for which the text is replaced, in [0, 1].
        url: The page's address, if known.

    Returns:
        A copy of the record with the clean text, and under the key `newsclean`: `status`, `confidence`, `untouched`,
        `title`, and how many of the `lines` and `chars` of the text were kept.

    Raises:
        ValueError: The field is missing, or holds no string.
    """
    text = record.get(field)
    if not isinstance(text, str):
        raise ValueError(f"the field {field!r} {'holds no string' if field in record else 'is missing'}")  # noqa: TRY004
    article = cleaner.clean_text(text, url=url)
    confidence = article.confidence
    untouched = article.status is not Status.OK or confidence < min_confidence
    lines = sum([not line.isspace() for line in text.splitlines() if line])
    kept = sum([block.role in TEXT_ROLES for block in article.blocks])
    report = {
        "status": str(article.status),
        "confidence": confidence,
        "untouched": untouched,
        "title": article.title,
        "lines": lines,
        "kept_lines": lines if untouched else kept,
        "chars": len(text),
        "kept_chars": len(text) if untouched else len(article.text),
    }
    return {**record, field: text if untouched else article.text, KEY: report}


def clean_lines(
    lines: Iterable[str],
    field: str,
    cleaner: Cleaner,
    totals: Totals,
    *,
    min_confidence: float = 0.0,
    url_field: str = "",
) -> Iterator[tuple[str, str]]:
    """Cleans JSON lines, one at a time.

    Args:
        lines: JSON objects, one a line; empty lines are passed over.
        field: The field to clean.
        cleaner: See `clean_record`.
        totals: Counts what is done.
        min_confidence: See `clean_record`.
        url_field: The field that holds the page's address; "" for none.

    Yields:
        The line to write, and "" or what is wrong with it; a line that cannot be cleaned is passed on as it was.
    """
    for line in lines:
        bare = line.strip()
        if not bare:
            continue
        totals.records += 1
        try:
            record = json.loads(bare)
            if not isinstance(record, dict):
                raise ValueError("no JSON object")  # noqa: TRY301, TRY004  (one way out for all that is wrong with a line)
            url = record.get(url_field) if url_field else None
            done = clean_record(
                record, field, cleaner, min_confidence=min_confidence, url=url if isinstance(url, str) else None
            )
        except (ValueError, RecursionError) as error:
            totals.invalid += 1
            yield bare, str(error) or "nested too deep"
            continue
        report = done[KEY]
        totals.untouched += report["untouched"]
        totals.cleaned += not report["untouched"]
        totals.chars += report["chars"]
        totals.kept_chars += report["kept_chars"]
        yield json.dumps(done, ensure_ascii=False), ""


def add_text_command(commands: Commands) -> None:
    """Adds `newsclean text`."""
    about = "Cleans one field of JSON lines: pages that are flattened to plain text. Writes JSON lines, in UTF-8."
    command = commands.add_parser("text", help="clean a corpus of flattened pages (JSON lines)", description=about)
    command.add_argument(
        "files", nargs="*", default=["-"], metavar="FILE", help="JSON lines; - or none: standard input"
    )
    command.add_argument("--jsonl", required=True, metavar="FIELD", help="the field that holds the page's text")
    command.add_argument("--url", default="", metavar="FIELD", help="the field that holds the page's address, if any")
    command.add_argument(
        "--min-confidence",
        type=_confidence,
        default=0.0,
        metavar="P",
        help="pass a text on as it is, flagged, where the cleaner is less sure of it than P (0 to 1, default: 0)",
    )
    command.set_defaults(run=_run)


def _confidence(text: str) -> float:
    import argparse

    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0.0 <= value <= 1.0:
        raise argparse.ArgumentTypeError(f"{text} is not a number between 0 and 1")
    return value


def _run(options: argparse.Namespace) -> int:
    from newsclean._cleaner import Cleaner

    cleaner, totals, code = Cleaner(Options(evidence=False)), Totals(), _OK
    for name in options.files:
        try:
            for number, (line, wrong) in enumerate(
                clean_lines(
                    _read(name), options.jsonl, cleaner, totals,
                    min_confidence=options.min_confidence, url_field=options.url,
                ), 1
            ):  # fmt: skip
                if wrong:
                    code = max(code, _WANTING)
                    _complain(f"{name}: record {number}: {wrong}; passed on as it is")
                sys.stdout.buffer.write(line.encode("utf-8", "backslashreplace") + b"\n")
        except OSError as error:
            if isinstance(error, BrokenPipeError):
                raise
            _complain(f"{name}: {error.strerror or error}")
            code = _ERROR
    sys.stdout.buffer.flush()
    removed = totals.chars - totals.kept_chars
    _complain(
        f"{totals.records} records: {totals.cleaned} cleaned, {totals.untouched} untouched, {totals.invalid} invalid; "
        f"{removed} of {totals.chars} characters removed"
    )
    return code


def _read(name: str) -> Iterator[str]:
    if name == "-":
        for line in sys.stdin.buffer:
            yield line.decode("utf-8", "replace")
        return
    with gzip.open(name, "rb") if name.endswith(".gz") else open(name, "rb") as file:  # noqa: PTH123  (like gzip.open)
        for line in file:
            yield line.decode("utf-8", "replace")


def _complain(text: str) -> None:
    sys.stdout.flush()
    sys.stderr.write(f"newsclean: {text}\n")
