"""`newsclean text`: corpora of flattened pages in, the same records with clean text out.

Law: reads records one at a time and writes each as soon as it is done, in the same order, whatever the corpus's
length. Nothing of a record is lost: only the value of the named field changes, one key is added that says what was
removed, and all else keeps its characters. A line that is no such record is passed on byte for byte. So is a text of
which the cleaner is not sure, or that has no article: losing text from a corpus is worse than keeping boilerplate.
"""

from __future__ import annotations

import gzip
import sys
import zlib
from typing import TYPE_CHECKING, Any

import attrs

from newsclean._cli.records import Record, read_record
from newsclean._cli.streams import complain, flush, write
from newsclean._types.options import Options
from newsclean._types.values import TEXT_ROLES, Status

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from newsclean._cleaner import Cleaner

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001  (argparse has no public name for it)

__all__ = ["Task", "Totals", "add_text_command", "clean_lines", "clean_record"]

_OK, _WANTING, _ERROR = 0, 1, 2


@attrs.frozen(kw_only=True)
class Task:
    """What to clean in each record.

    Args:
        field: The field that holds the flattened page.
        url_field: The field that holds the page's address; "" for none.
        key: The key that is added to each record, with what was done to it.
        min_confidence: Least `Article.confidence` for which the text is replaced, in [0, 1].
    """

    field: str
    url_field: str = ""
    key: str = "newsclean"
    min_confidence: float = 0.0


@attrs.define
class Totals:
    """What was done to a corpus."""

    records: int = 0
    cleaned: int = 0
    untouched: int = 0
    invalid: int = 0
    chars: int = 0
    kept_chars: int = 0

    def add(self, report: dict[str, Any]) -> None:
        """Count a record that was read."""
        self.untouched += report["untouched"]
        self.cleaned += not report["untouched"]
        self.chars += report["chars"]
        self.kept_chars += report["kept_chars"]


def clean_record(record: Record, task: Task, cleaner: Cleaner) -> tuple[str, dict[str, Any]]:
    """Clean one field of a record.

    Returns:
        The record's line with the clean text and the report under `task.key`, and the report: `status`, `confidence`,
        `untouched`, `title`, and how many of the `lines` and `chars` of the text were kept.

    Raises:
        ValueError: The field is missing, or holds no string; or the record has the key that is to be added.
    """
    if task.key in record.values:
        raise ValueError(f"the key {task.key!r} is there already; name another one with --key")
    text = record.string(task.field)
    if text is None:
        wrong = "holds no string" if task.field in record.values else "is missing"
        raise ValueError(f"the field {task.field!r} {wrong}")
    article = cleaner.clean_text(text, url=record.string(task.url_field))
    untouched = article.status is not Status.OK or article.confidence < task.min_confidence
    lines = sum([not line.isspace() for line in text.splitlines() if line])
    kept = sum([block.role in TEXT_ROLES for block in article.blocks])
    report = {
        "status": str(article.status),
        "confidence": article.confidence,
        "untouched": untouched,
        "title": article.title,
        "lines": lines,
        "kept_lines": lines if untouched else kept,
        "chars": len(text),
        "kept_chars": len(text) if untouched else len(article.text),
    }
    replaced = {} if untouched or article.text == text else {task.field: article.text}
    return record.with_member(task.key, report, replaced), report


def clean_lines(lines: Iterable[bytes], task: Task, cleaner: Cleaner, totals: Totals) -> Iterator[tuple[bytes, str]]:
    """Clean JSON lines, one at a time.

    Args:
        lines: JSON objects in UTF-8, one a line; empty lines are passed over.
        task: What to clean.
        cleaner: The cleaner.
        totals: Counts what is done.

    Yields:
        The line to write, without its end, and "" or what is wrong with it; a line that cannot be cleaned is passed
        on as it was.
    """
    for line in lines:
        bare = line.removesuffix(b"\n").removesuffix(b"\r")
        if not bare.strip():
            continue
        totals.records += 1
        try:
            done, report = clean_record(read_record(bare.decode("utf-8")), task, cleaner)
        except UnicodeDecodeError as error:
            totals.invalid += 1
            yield bare, f"not UTF-8 (byte {error.start + 1})"
        except (ValueError, RecursionError) as error:
            totals.invalid += 1
            yield bare, str(error) if isinstance(error, ValueError) else "nested too deep"
        else:
            totals.add(report)
            yield done.encode("utf-8", "backslashreplace"), ""


def add_text_command(commands: Commands) -> None:
    """Add `newsclean text`."""
    about = "Cleans one field of JSON lines: pages that are flattened to plain text. Writes JSON lines, in UTF-8."
    command = commands.add_parser("text", help="clean a corpus of flattened pages (JSON lines)", description=about)
    command.add_argument(
        "files", nargs="*", default=["-"], metavar="FILE", help="JSON lines; - or none: standard input"
    )
    command.add_argument("--jsonl", required=True, metavar="FIELD", help="the field that holds the page's text")
    command.add_argument("--url", default="", metavar="FIELD", help="the field that holds the page's address, if any")
    command.add_argument(
        "--key",
        default="newsclean",
        metavar="KEY",
        help="the key that is added to each record (default: newsclean)",
    )
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

    task = Task(field=options.jsonl, url_field=options.url, key=options.key, min_confidence=options.min_confidence)
    cleaner, totals = Cleaner(Options(evidence=False)), Totals()
    code = max([_clean_file(name, task, cleaner, totals) for name in options.files])
    flush()
    removed = totals.chars - totals.kept_chars
    complain(
        f"{totals.records} records: {totals.cleaned} cleaned, {totals.untouched} untouched, {totals.invalid} invalid; "
        f"{removed} of {totals.chars} characters removed"
    )
    return code


def _clean_file(name: str, task: Task, cleaner: Cleaner, totals: Totals) -> int:
    """Clean one file; return the exit code that it gives. Only an output that cannot be written raises."""
    code, number = _OK, 0
    try:
        for number, (line, wrong) in enumerate(clean_lines(_read(name), task, cleaner, totals), 1):
            if wrong:
                code = _WANTING
                complain(f"{name}: record {number}: {wrong}; passed on as it is")
            write(line + b"\n")
    except _InputError as error:
        where = f"after record {number}: " if number else ""
        complain(f"{name}: {where}{error}")
        return _ERROR
    return code


class _InputError(Exception):
    """A file cannot be read, or not to its end."""


def _read(name: str) -> Iterator[bytes]:
    """Yield the lines of a file.

    Raises:
        _InputError: It cannot be read, or not to its end.
    """
    try:
        if name == "-":
            yield from sys.stdin.buffer
            return
        with gzip.open(name, "rb") if name.endswith(".gz") else open(name, "rb") as file:  # noqa: PTH123  (like gzip.open)
            yield from file
    except EOFError:
        raise _InputError("the file is cut off: its compressed data ends too soon") from None
    except (OSError, zlib.error) as error:
        raise _InputError(getattr(error, "strerror", None) or str(error)) from error
