"""`newsclean learn`: what is written, what is said, and the exit codes."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from newsclean._cli.main import main
from newsclean.profiles import load
from tests.profiles.site import HOST, flat_page, page

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def pages(tmp_path: Path) -> list[str]:
    """Files with five pages of the site."""
    files = [tmp_path / f"{n}.html" for n in range(5)]
    for n, file in enumerate(files):
        file.write_text(page(n).html, encoding="utf-8")
    return [str(file) for file in files]


def run(capsysbinary: pytest.CaptureFixture[bytes], *arguments: object) -> tuple[int, str, str]:
    code = main([*map(str, arguments)])
    out, err = capsysbinary.readouterr()
    return code, out.decode(), err.decode()


def test_the_written_profile_passes_its_own_tests(
    pages: list[str], tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    target = tmp_path / "sub" / "site.toml"
    target.parent.mkdir()
    assert run(capsysbinary, "learn", *pages, "-o", target) == (0, "", "")
    profile = load(target)
    assert profile.match.hosts == (HOST,)
    assert [test.file for test in profile.tests] == ["../0.html", "../1.html", "../2.html"]
    assert all("repeated-1" in test.fires and test.text_has for test in profile.tests)
    assert run(capsysbinary, "profile", "check", target)[:2] == (0, "islander-example: 3 test(s), ok\n")
    assert run(capsysbinary, "profile", "test", target, *pages)[0] == 0


def test_without_output_the_profile_is_printed(pages: list[str], capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    code, out, err = run(capsysbinary, "learn", *pages, "--name", "short", "--host", "tide.example")
    assert (code, err) == (0, "")
    assert 'name = "short"' in out
    assert 'hosts = ["tide.example"]' in out


def test_flattened_pages_are_learned_from(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    files = [tmp_path / f"{n}.txt" for n in range(5)]
    for n, file in enumerate(files):
        file.write_text(flat_page(n).html, encoding="utf-8")
    target = tmp_path / "site.toml"
    assert run(capsysbinary, "learn", *files, "--host", HOST, "-o", target)[0] == 0
    assert all(rule.line is not None for rule in load(target).marks)
    assert run(capsysbinary, "profile", "check", target)[0] == 0


def test_pages_that_do_not_count_are_reported(
    pages: list[str], tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    (tmp_path / "empty.html").write_text("<p>", encoding="utf-8")
    code, _, err = run(capsysbinary, "learn", *pages, pages[0], tmp_path / "empty.html", "-o", tmp_path / "x.toml")
    assert code == 0
    assert err == "newsclean: 2 of 7 pages do not count: no article, or the same story twice\n"


def test_nothing_to_learn_is_reported(pages: list[str], capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    code, out, err = run(capsysbinary, "learn", pages[0])
    assert (code, err) == (1, "newsclean: nothing to learn from 1 article(s)\n")
    assert "[[mark]]" not in out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["none.html"], "none.html: No such file or directory"),
        (["{0}", "--host", "https://x"], "'https://x': a host name, not an address"),
        (["{0}", "--name", "Big Name"], "name: expected lower-case letters"),
    ],
)
def test_wrong_input_is_reported(
    arguments: list[str], message: str, pages: list[str], capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    code, out, err = run(capsysbinary, "learn", *[argument.format(pages[0]) for argument in arguments])
    assert (code, out) == (2, "")
    assert message in err


def test_the_session_in_the_docs_is_real(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    text = (ROOT / "docs" / "how-to" / "learn-a-site.md").read_text(encoding="utf-8")
    sessions = re.findall(r"<!-- output of: ([^\n]+) -->\n```\w+\n(.+?)\n```\n", text, re.DOTALL)
    assert len(sessions) == 2
    shutil.copytree(ROOT / "examples" / "islander", tmp_path / "islander")
    monkeypatch.chdir(tmp_path / "islander")
    for commands, shown in sessions:
        printed = "".join(run(capsysbinary, *command.split()[1:])[1] for command in commands.split("; "))
        assert printed.rstrip("\n") == shown
        if commands.startswith("newsclean learn"):
            Path("islander.toml").write_text(printed, encoding="utf-8")
