"""The `newsclean profile` commands: list, show, check, new, test, doctor, import.

Law: reads arguments, calls the library, and prints. Results go to standard output, complaints to standard error. The
exit code is 0 if all is well, 1 if a test failed or a rule is stale, 2 if a profile or page cannot be read. The library
is imported when a command runs.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from newsclean._cli.streams import complain, write
from newsclean.errors import ProfileError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from newsclean._learning.saved_pages import SavedPage
    from newsclean._learning.trial import Trial
    from newsclean.profiles._entries import ProfileEntry
    from newsclean.profiles._schema import Profile

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001  (argparse has no public name for it)

__all__ = ["add_profile_commands"]

_OK, _FAILED, _BROKEN = 0, 1, 2
_PAGES = "a saved page (.txt: flattened text, .gz: unpacked), or an address to fetch"
_PROFILE = "a profile file, or the name of an installed profile"
_SHOWN_CHARS = 100


def add_profile_commands(commands: Commands) -> Commands:
    """Add `newsclean profile ...`; every command sets `run`, which takes the options and returns the exit code.

    Returns:
        The sub-commands of `profile`, so that others can add theirs.
    """
    profile = commands.add_parser("profile", help="work with site profiles", description="Works with site profiles.")
    inner = profile.add_subparsers(metavar="COMMAND", required=True)
    _add(inner, "list", _list, "list the installed profiles, in order of precedence")
    command = _add(inner, "show", _show, "print a profile")
    command.add_argument("profile", metavar="PROFILE", help=_PROFILE)
    command = _add(inner, "check", _check, "validate profiles and run their own tests")
    command.add_argument(
        "profiles", nargs="*", metavar="PROFILE", help=f"{_PROFILE}, or a directory (default: all installed profiles)"
    )
    command = _add(inner, "new", _new, "draft a profile from pages of one site")
    command.add_argument("pages", nargs="+", metavar="PAGE", help=_PAGES)
    command.add_argument("--name", default="", help="name of the profile (default: made of the host)")
    command.add_argument("--host", default="", help="the site's host (default: as the pages say)")
    command.add_argument("-o", "--output", metavar="FILE", help="write the profile here (default: standard output)")
    command = _add(inner, "test", _test, "show what a profile does to pages, rule by rule")
    command.add_argument("profile", metavar="PROFILE", help=_PROFILE)
    command.add_argument("pages", nargs="+", metavar="PAGE", help=_PAGES)
    _add_page_options(command)
    command = _add(
        inner, "doctor", _doctor, "report which rules of the pages' profile have gone stale, and what slips through"
    )
    command.add_argument("pages", nargs="+", metavar="PAGE", help=_PAGES)
    command.add_argument("--profile", metavar="PROFILE", help=f"{_PROFILE} (default: the one that fits the first page)")
    command.add_argument(
        "--before",
        action="append",
        default=[],
        metavar="PAGE",
        help="a page from when the profile worked; may be repeated",
    )
    _add_page_options(command)
    from newsclean._cli import import_command

    command = _add(inner, "import", import_command.run, "convert rule files of ftr-site-config into profiles")
    import_command.add_arguments(command)
    return inner


def _add(commands: Commands, name: str, run: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
    command.set_defaults(run=_guarded(run))
    return command


def _add_page_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("--url", default="", help="the pages' address, if they do not name one themselves")
    command.add_argument("--text-input", action="store_true", help="the pages are already flattened to plain text")


def _guarded(run: Callable[[argparse.Namespace], int]) -> Callable[[argparse.Namespace], int]:
    """Turn errors that a person can mend (a broken profile, a missing page) into a line and an exit code."""

    def guarded(options: argparse.Namespace) -> int:
        from newsclean._learning.saved_pages import PageError

        try:
            return run(options)
        except (ProfileError, PageError) as error:
            return _complain(str(error))

    return guarded


def _list(_options: argparse.Namespace) -> int:
    entries = list(_installed())
    width = max((len(entry.name) for entry in entries), default=0)
    for entry in entries:
        hosts = ", ".join(entry.match.hosts)
        layout = f"layout ({entry.match.at_least} of {len(entry.match.markers)} markers)" if entry.match.markers else ""
        _print(f"{entry.name:{width}}  {entry.origin:11}  {'; '.join(part for part in (hosts, layout) if part)}")
    return _OK


def _show(options: argparse.Namespace) -> int:
    entry = _find(options.profile)
    _print(Path(entry.source).read_text("utf-8").rstrip("\n"))
    return _OK


def _check(options: argparse.Namespace) -> int:
    from newsclean._learning.trial import run_test
    from newsclean.profiles._registry import ProfileSet

    entries: list[ProfileEntry] = [] if options.profiles else list(_installed())
    code = _BROKEN if not options.profiles and ProfileSet.installed().faults else _OK  # its warnings named them
    for name in options.profiles:
        files = sorted(Path(name).glob("*.toml")) if Path(name).is_dir() else [name]
        for file in files:
            try:
                entries.append(_find(str(file)))
            except ProfileError as error:
                code = _complain(str(error))
    for entry in entries:
        try:
            profile = entry.profile()
        except ProfileError as error:
            code = _complain(str(error))
            continue
        faults = [f"test '{test.name}': {fault}" for test in profile.tests for fault in run_test(profile, test)]
        _print(f"{profile.name}: {len(profile.tests)} test(s), {'ok' if not faults else 'FAILED'}")
        for fault in faults:
            _print(f"  {fault}")
        if not profile.tests:
            _print("  no tests: nothing would show that a rule has gone stale")
        code = max(code, _FAILED if faults else _OK)
    return code


def _new(options: argparse.Namespace) -> int:
    from newsclean._learning.draft import draft_profile
    from newsclean.profiles._toml_reader import loads
    from newsclean.profiles._toml_writer import dump

    pages = _pages(options.pages)
    folder = str(Path(options.output).parent) if options.output else "."
    try:
        profile, notes = draft_profile(pages, name=options.name, host=options.host, folder=folder)
    except ValueError as error:
        return _complain(str(error))
    text = dump(profile, comments=notes)
    loads(text, source=options.output or "<draft>")
    if options.output:
        Path(options.output).write_text(text, encoding="utf-8")
    else:
        _print(text.rstrip("\n"))
    return _OK


def _test(options: argparse.Namespace) -> int:
    from newsclean._learning.trial import try_on

    profile = _find(options.profile).profile()
    code = _OK
    for page in _pages(options.pages, options):
        trial = try_on(profile, page.text, url=page.url, is_text=page.is_text)
        _print(f"{page.name}: {'fits' if trial.applies else 'DOES NOT FIT: neither host nor enough markers'}")
        code = max(code, _OK if trial.applies else _FAILED)
        _show_trial(trial)
    return code


def _show_trial(trial: Trial) -> None:
    for rule_id, catch in trial.catches.items():
        if catch.is_refused:
            _print(f"  {rule_id}: refused, it would have swallowed the article")
            continue
        _print(f"  {rule_id}: {len(catch.blocks)} block(s)")
        for i in sorted(catch.blocks)[:3]:
            _print(f"      {_short(trial.outline.blocks[i].text)}")
    with_it, without = trial.article.text.split("\n\n"), trial.without_profile.text.split("\n\n")
    for line in without:
        if line not in with_it:
            _print(f"  - {_short(line)}")
    for line in with_it:
        if line not in without:
            _print(f"  + {_short(line)}")


def _doctor(options: argparse.Namespace) -> int:
    from newsclean._learning.doctor import diagnose, report

    pages = _pages(options.pages, options)
    profile = _find(options.profile).profile() if options.profile else _matching(pages[0])
    if profile is None:
        return _complain(f"{pages[0].name}: no installed profile fits this page; name one with --profile")
    diagnosis = diagnose(profile, pages, _pages(options.before, options))
    for line in report(diagnosis):
        _print(line)
    return _OK if diagnosis.is_healthy else _FAILED


def _matching(page: SavedPage) -> Profile | None:
    from newsclean._pipeline.inputs import read_html, read_text
    from newsclean.profiles._registry import ProfileSet, find_profile

    reading = read_text(page.text) if page.is_text else read_html(page.text, page.url)
    return find_profile(ProfileSet.installed(), page.url, reading.metadata, reading.outline, reading.page)


def _installed() -> list[ProfileEntry]:
    from newsclean.profiles._registry import ProfileSet

    return list(ProfileSet.installed().entries())


def _find(name: str) -> ProfileEntry:
    """Return the profile of a file, or the installed one of that name."""
    from newsclean.profiles._entries import entry_of
    from newsclean.profiles._toml_reader import load

    if name.endswith(".toml") or "/" in name or Path(name).is_file():
        return entry_of(load(name), "argument")
    for entry in _installed():
        if entry.name == name:
            return entry
    raise ProfileError(f"{name}: neither a file nor the name of an installed profile (see `newsclean profile list`)")


def _pages(names: list[str], options: argparse.Namespace | None = None) -> list[SavedPage]:
    import attrs

    from newsclean._learning.saved_pages import read_page

    is_text = options is not None and options.text_input
    pages = [read_page(name, is_text=is_text) for name in names]
    url = options.url if options is not None else ""
    return [attrs.evolve(page, url=page.url or url) for page in pages]


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN_CHARS else text[: _SHOWN_CHARS - 3] + "..."


def _print(line: str) -> None:
    write(line + "\n")


def _complain(reason: str) -> int:
    complain(reason)
    return _BROKEN
