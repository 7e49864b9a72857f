"""The `newsclean` command: files in, articles out.

Law: reads arguments and files, hands the bytes to the library, writes what it gives; decides nothing about pages.
Standard output carries articles only, always in UTF-8; everything said about a file goes to standard error. The
library is imported after the arguments are parsed, so that `--help` need not wait for the parser.
"""

from __future__ import annotations

import argparse
import json
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from newsclean._cli.learn_command import add_learn_command
from newsclean._cli.profile_commands import add_profile_commands
from newsclean._cli.streams import (
    OutputError,
    abandon_output,
    complain,
    flush,
    printable,
    say_warning,
    utf8_name,
    write,
)
from newsclean._cli.text_command import add_text_command
from newsclean.errors import ProfileError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsclean._types.article import Article

__all__ = ["main"]

EXIT_OK = 0
EXIT_NO_ARTICLE = 1
EXIT_ERROR = 2
EXIT_OUTPUT = 74
"""Standard output cannot be written, as on a full disk: `EX_IOERR` of sysexits.h."""
EXIT_INTERRUPTED = 130
"""What a shell shows for a program that Ctrl-C ended (128 + SIGINT)."""
EXIT_CLOSED_PIPE = 141
"""What a shell shows for a program that a closed pipe ended (128 + SIGPIPE), so that `pipefail` scripts see it."""

_EXIT_CODES = """\
exit codes:
  0  every page gave an article
  1  at least one page gave no article (standard error names the file and its status)
  2  wrong usage, a broken site profile, or a file that cannot be read (the other files are still cleaned)
 74  the output cannot be written, as on a full disk
130  interrupted with Ctrl-C
141  the reader of the output went away
"""


_RENDER: dict[str, Callable[[Article], str]] = {
    "text": lambda article: article.to_text(),
    "markdown": lambda article: article.to_markdown(),
    "html": lambda article: article.to_html(),
}


class _Result(NamedTuple):
    name: str
    article: Article


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        argv: Arguments without the program's name; None takes them from `sys.argv`.

    Returns:
        The exit code: 0 if every page gave an article, 1 if one gave none, 2 if a file could not be read, 74 if the
        output cannot be written, 130 if interrupted, 141 if the reader of the output went away.

    Raises:
        SystemExit: With code 2 for wrong usage, 0 for `--help` and `--version`.
    """
    with warnings.catch_warnings():
        warnings.showwarning = say_warning
        return _run(argv)


def _run(argv: Sequence[str] | None) -> int:
    try:
        options = _parse(argv)
        code = int(options.run(options))
        flush()
    except ProfileError as error:
        complain(str(error))
        return EXIT_ERROR
    except OutputError as error:
        abandon_output()
        complain(f"standard output: {error}")
        return EXIT_OUTPUT
    except BrokenPipeError:
        abandon_output()
        return EXIT_CLOSED_PIPE
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except OSError as error:  # of a file that a command writes
        complain(f"{error.filename}: {error.strerror}" if error.filename else str(error))
        return EXIT_ERROR
    return code


def _parse(argv: Sequence[str] | None) -> argparse.Namespace:
    try:
        return _parser().parse_args(argv)
    except SystemExit:  # after --help or --version, which have written something
        flush()
        raise


def _run_clean(options: argparse.Namespace, parser: argparse.ArgumentParser) -> int:
    if len(options.files) > 1 and options.url is not None:
        parser.error("--url names the address of one page: give one FILE with it")
    if options.files.count("-") > 1:
        parser.error("- (standard input) can be read only once")
    if options.encoding is not None and not _is_known(options.encoding):
        parser.error(f"--encoding: no such encoding: {options.encoding}")
    return _clean_files(options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="newsclean",
        description="Turns a messy news page into a clean article.",
        epilog=_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action=_Version)
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    command = commands.add_parser(
        "clean",
        help="clean pages and print their articles",
        description="Cleans pages and prints their articles to standard output, in UTF-8.",
        epilog=_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument("files", nargs="+", metavar="FILE", help="an HTML file; - for standard input")
    command.add_argument("--url", help="the page's address, to make its links absolute; with one FILE only")
    command.add_argument(
        "--encoding", metavar="LABEL", help="character encoding, as the HTTP header gave it (default: ask the page)"
    )
    command.add_argument(
        "--format",
        choices=("text", "markdown", "json", "html"),
        default="text",
        help="what to print (default: text); json: one indented object for one FILE, else one object a line",
    )
    command.add_argument(
        "--text-input", action="store_true", help="the files are pages already flattened to plain text, not HTML"
    )
    command.add_argument(
        "--profile",
        action="append",
        default=[],
        metavar="PATH",
        help="a site profile, or a directory of them, to ask before the installed ones; may be repeated",
    )
    command.add_argument("--no-profiles", action="store_true", help="ask no installed site profiles")
    command.add_argument(
        "--accept-index", action="store_true", help="print what is found on index pages too, as if they were articles"
    )
    command.set_defaults(run=lambda options: _run_clean(options, parser))
    add_profile_commands(commands)
    add_text_command(commands)
    add_learn_command(commands)
    return parser


class _Version(argparse.Action):
    """Like argparse's own version action, but looks the version up only when it is asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str) -> None:
        super().__init__(option_strings, dest, nargs=0, help="print the version and exit")

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,  # noqa: ARG002  (argparse's signature)
        values: object,  # noqa: ARG002
        option_string: str | None = None,  # noqa: ARG002
    ) -> None:
        from newsclean import COMPILED, __version__

        write(f"newsclean {__version__} (compiled: {'yes' if COMPILED else 'no'})\n")
        parser.exit()


def _clean_files(options: argparse.Namespace) -> int:
    several = len(options.files) > 1
    show = _printer(options.format, several=several)
    code = EXIT_OK
    for name in options.files:
        try:
            page = _read(name)
        except OSError as error:
            complain(f"{name}: {error.strerror or error}")
            code = EXIT_ERROR
            continue
        result = _Result(name, _clean(page, options))
        if result.article.status != "ok":
            complain(f"{name}: no article (status: {result.article.status})")
            code = max(code, EXIT_NO_ARTICLE)
        write(show(result))
        flush()
    return code


def _is_known(label: str) -> bool:
    """Return True for an encoding that exists; the library ignores an unknown one, here it is a slip."""
    from newsclean._text.charsets import name_of

    return bool(name_of(label))


def _read(name: str) -> bytes:
    return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()


def _clean(page: bytes, options: argparse.Namespace) -> Article:
    from newsclean._text.decoding import decode

    clean, clean_text = _cleaner(options)
    if options.text_input:
        return clean_text(decode(page, encoding=options.encoding).text, url=options.url)
    return clean(page, url=options.url, encoding=options.encoding)


def _cleaner(options: argparse.Namespace) -> tuple[Callable[..., Article], Callable[..., Article]]:
    """Return what cleans HTML and what cleans flattened text, with the profiles asked for."""
    from newsclean import Cleaner, Options, ProfileSet, clean, clean_text

    if not (options.profile or options.no_profiles or options.accept_index):
        return clean, clean_text
    if "cleaner" not in options:  # profiles are read once for all files
        profiles = ProfileSet(options.profile) if options.no_profiles else options.profile or None
        options.cleaner = Cleaner(Options(profiles=profiles, accept_index=options.accept_index))
    return options.cleaner.clean, options.cleaner.clean_text


def _printer(wanted: str, *, several: bool) -> Callable[[_Result], str]:
    """Return what turns a result into output; a page without an article gives none, except in JSON."""
    if wanted == "json":
        return _json_line if several else _json_object
    separator = "==> {} <==\n\n" if wanted == "text" else "<!-- file: {} -->\n\n"
    first = True

    def show(result: _Result) -> str:
        nonlocal first
        article = result.article
        if article.status != "ok":
            return ""
        body = _RENDER[wanted](article) + "\n"
        if several:
            body = ("" if first else "\n") + separator.format(_shown(result.name)) + body
            first = False
        return body

    return show


def _json_object(result: _Result) -> str:
    return result.article.to_json(indent=2) + "\n"


def _json_line(result: _Result) -> str:
    return json.dumps({"file": utf8_name(result.name), **result.article.to_dict()}, ensure_ascii=False) + "\n"


def _shown(name: str) -> str:
    """Return a file name as it fits into a separator line: printable, and unable to end an HTML comment."""
    return printable(name).replace("--", "- -").replace(">", "?")


if __name__ == "__main__":
    sys.exit(main())
