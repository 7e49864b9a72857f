"""The `newsclean learn` command: pages of a site in, the profile of the site out.

Law: reads arguments, calls `newsclean._learning.learn`, and writes the profile to a file or to standard output, remarks
to standard error. The exit code is 0 for a profile, 1 if there was nothing to learn, 2 if a page cannot be read or no
host is known. The library is imported when the command runs.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from newsclean._cli.streams import complain, write

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from newsclean._learning.proposal import Proposal
    from newsclean._learning.saved_pages import SavedPage
    from newsclean.profiles._schema import Profile, ProfileTest

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001  (argparse has no public name for it)

__all__ = ["add_learn_command"]

_OK, _NOTHING, _BROKEN = 0, 1, 2
_MAX_TESTS = 3
_SNIPPET_WORDS = 8


def add_learn_command(commands: Commands) -> None:
    """Add `newsclean learn`; it sets `run`, which takes the options and returns the exit code."""
    command = commands.add_parser(
        "learn",
        help="learn the profile of a site from some of its pages",
        description="Learns a profile from pages of one site: what repeats on them and is not article text.",
    )
    command.add_argument(
        "pages",
        nargs="+",
        metavar="PAGE",
        help="a saved page (.txt: flattened text, .gz: unpacked), or an address to fetch; three or more teach most",
    )
    command.add_argument("-o", "--output", metavar="FILE", help="write the profile here (default: standard output)")
    command.add_argument("--name", default="", help="name of the profile (default: made of the host)")
    command.add_argument("--host", default="", help="the site's host (default: as the pages say)")
    command.add_argument(
        "--text-input", action="store_true", help="the pages are already flattened to plain text, not HTML"
    )
    command.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from newsclean._learning.learn import GivenPage, propose_from_pages
    from newsclean._learning.saved_pages import PageError, read_page
    from newsclean.errors import ProfileError

    try:
        pages = [read_page(name, is_text=options.text_input) for name in options.pages]
        given = [GivenPage(page.data, page.url, page.is_text) for page in pages]
        proposal = propose_from_pages(given, name=options.name, host=options.host)
    except (PageError, ProfileError, ValueError) as error:
        return _complain(str(error), _BROKEN)
    proposal = _with_tests(proposal, pages, str(Path(options.output).parent) if options.output else ".")
    text = proposal.toml()
    if options.output:
        Path(options.output).write_text(text, encoding="utf-8")
    else:
        write(text)
    if proposal.pages < len(pages):
        others = len(pages) - proposal.pages
        _complain(f"{others} of {len(pages)} pages do not count: no article, or the same story twice", _OK)
    if not proposal.profile.marks:
        return _complain(f"nothing to learn from {proposal.pages} article(s)", _NOTHING)
    return _OK


def _with_tests(proposal: Proposal, pages: Sequence[SavedPage], folder: str) -> Proposal:
    """Add tests on the first saved pages: what the profile catches there today, and text that must stay."""
    import attrs

    saved = [page for page in pages if not page.url and not page.name.endswith(".gz")][:_MAX_TESTS]
    if not proposal.profile.marks:
        return proposal
    tests = tuple(_test(proposal.profile, page, folder) for page in saved)
    return attrs.evolve(proposal, profile=attrs.evolve(proposal.profile, tests=tests))


def _test(profile: Profile, page: SavedPage, folder: str) -> ProfileTest:
    import attrs

    from newsclean._learning.draft import page_test
    from newsclean._learning.trial import try_on

    url = f"https://{profile.match.hosts[0]}/"
    trial = try_on(profile, page.text if page.is_text else page.data, url=url, is_text=page.is_text)
    fires = tuple(rule.id for rule in profile.marks if trial.catches[rule.id].blocks)
    longest = max(trial.article.text.split("\n\n"), key=len)  # certainly the story; its last line may be anything
    start = " ".join(longest.split()[:_SNIPPET_WORDS])
    has = (start,) if start and start in trial.article.text else ()
    return attrs.evolve(page_test(page, os.path.relpath(page.name, folder), trial), text_has=has, fires=fires)


def _complain(reason: str, code: int) -> int:
    complain(reason)
    return code
