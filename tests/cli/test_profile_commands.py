"""`newsclean profile ...`: what is printed, and the exit codes."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Self

import pytest

from newsclean._cli.main import main
from newsclean._learning.saved_pages import PageError, read_page
from newsclean.profiles import dump, load
from tests.profiles.pages import FIRST, FLAT, PAGE, SECOND, TEASER, THIRD, profile

RULES = f"""
[[mark]]
id = "promo"
do = "drop"
css = ".promo"
[[mark]]
id = "talk"
do = "drop"
line.equals = "Discussion"
extent = "end"
[fields]
authors = {{ css = ".who", line.starts = "Words:" }}
[[tests]]
name = "a page"
html = '''{PAGE}'''
text_has = ["The bakery on Mill Street"]
text_lacks = ["In other news", "Discussion"]
authors = ["Ada Lund"]
fires = ["promo", "talk"]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a profile (`tide.toml`) and a page that it fits (`page.html`)."""
    (tmp_path / "tide.toml").write_text(dump(profile(RULES)), encoding="utf-8")
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    return tmp_path


def run(capsysbinary: pytest.CaptureFixture[bytes], *arguments: object) -> tuple[int, str, str]:
    code = main(["profile", *map(str, arguments)])
    out, err = capsysbinary.readouterr()
    return code, out.decode(), err.decode()


def test_list_names_every_installed_profile_with_its_origin(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    code, out, _ = run(capsysbinary, "list")
    assert code == 0
    assert any(line.split()[:3] == ["viewus", "built-in", "viewusglobal.com;"] for line in out.splitlines())


def test_show_prints_the_file(folder: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    code, out, _ = run(capsysbinary, "show", folder / "tide.toml")
    assert (code, out) == (0, (folder / "tide.toml").read_text("utf-8"))
    assert 'name = "viewus"' in run(capsysbinary, "show", "viewus")[1]


def test_an_unknown_profile_is_an_error(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    code, _, err = run(capsysbinary, "show", "nobody")
    assert code == 2
    assert "nobody: neither a file nor the name of an installed profile" in err


def test_check_passes_fails_and_names_what_is_broken(folder: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(capsysbinary, "check", folder / "tide.toml")[:2] == (0, "tide: 1 test(s), ok\n")
    text = (folder / "tide.toml").read_text("utf-8")
    (folder / "wrong.toml").write_text(text.replace('css = ".promo"', 'css = ".other"'), encoding="utf-8")
    code, out, _ = run(capsysbinary, "check", folder / "wrong.toml")
    assert code == 1
    assert out.splitlines()[0] == "tide: 1 test(s), FAILED"
    assert "test 'a page': rule 'promo' caught nothing" in out
    assert "test 'a page': the text has 'In other news'" in out
    (folder / "wrong.toml").write_text(text.replace("css =", "ccs ="), encoding="utf-8")
    code, out, err = run(capsysbinary, "check", folder)
    assert code == 2
    assert "tide: 1 test(s), ok" in out
    assert "mark[0].ccs: unknown key; did you mean 'css'?" in err


def test_check_without_arguments_runs_all_installed_profiles(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    code, out, _ = run(capsysbinary, "check")
    assert code == 0
    assert "radio-free-asia: 2 test(s), ok" in out


def test_test_shows_what_each_rule_catches_and_what_changes(
    folder: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    url = "https://tide.example/1"
    code, out, _ = run(capsysbinary, "test", folder / "tide.toml", folder / "page.html", "--url", url)
    assert code == 0
    assert "promo: 1 block(s)" in out
    assert f"  - {TEASER[:60]}" in out
    assert FIRST[:40] not in out
    assert run(capsysbinary, "test", folder / "tide.toml", folder / "page.html")[0] == 1  # no address, no markers


def test_doctor_says_which_rule_is_stale_and_what_slips_through(
    folder: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    tide, url = folder / "tide.toml", "https://tide.example/2"
    assert run(capsysbinary, "doctor", folder / "page.html", "--profile", tide, "--url", url)[0] == 0
    rebuilt = PAGE.replace('class="promo"', 'class="inset"').replace('class="who"', 'class="by"')
    (folder / "new.html").write_text(rebuilt, encoding="utf-8")
    code, out, _ = run(capsysbinary, "doctor", folder / "new.html", "--profile", tide, "--url", url)
    assert code == 1
    assert "STALE promo: caught nothing on any page" in out
    assert f"slips through in div.inset p: {TEASER[:40]}" in out
    assert "ok    talk: 2 block(s) on 1 of 1 page(s)" in out
    assert "STALE fields.authors: found on 0 of 1 page(s)" in out


def test_doctor_learns_from_older_pages_what_a_rule_used_to_catch(
    folder: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    (folder / "bare.toml").write_text(
        dump(profile('[[mark]]\nid = "promo"\ndo = "drop"\ncss = ".promo"')), encoding="utf-8"
    )
    (folder / "new.html").write_text(PAGE.replace('class="promo"', 'class="inset"'), encoding="utf-8")
    arguments = ("doctor", folder / "new.html", "--profile", folder / "bare.toml", "--url", "https://tide.example/2")
    assert "slips through" not in run(capsysbinary, *arguments)[1]
    assert "slips through" in run(capsysbinary, *arguments, "--before", folder / "page.html")[1]


def test_doctor_names_pages_that_no_profile_fits(folder: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    code, _, err = run(capsysbinary, "doctor", folder / "page.html")
    assert code == 2
    assert "no installed profile fits this page" in err
    code, out, _ = run(capsysbinary, "doctor", folder / "page.html", "--profile", folder / "tide.toml")
    assert code == 1
    assert "page.html: neither its host nor enough of its markers" in out


def test_new_drafts_a_profile_that_checks(folder: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    other = PAGE.replace(FIRST, FIRST.replace("bakery", "smithy")).replace(SECOND, SECOND.replace("bread", "iron"))
    pages = []
    for name, page in (("one", PAGE), ("two", other.replace(THIRD, THIRD.replace("baker", "smith")))):
        (folder / f"{name}.html").write_text(
            page.replace("<p>I have", "<p>Sign up for our letter. I have"), encoding="utf-8"
        )
        pages.append(folder / f"{name}.html")
    target = folder / "sub" / "draft.toml"
    target.parent.mkdir()
    code, _, err = run(capsysbinary, "new", *pages, "-o", target)
    assert (code, err) == (2, "newsclean: no page says which host it is from; give one with --host\n")
    assert run(capsysbinary, "new", *pages, "--host", "tide.example", "-o", target)[0] == 0
    drafted = load(target)
    assert drafted.name == "tide-example"
    assert drafted.weights[0].css == ".story"
    assert TEASER in [rule.line.equals[0] for rule in drafted.marks if rule.line is not None]
    assert "# In the articles of 2 of 2 pages, word for word." in target.read_text("utf-8")
    assert [test.file for test in drafted.tests] == ["../one.html", "../two.html"]
    assert run(capsysbinary, "check", target)[0] == 0
    assert 'name = "short"' in run(capsysbinary, "new", *pages, "--host", "tide.example", "--name", "short")[1]


def test_pages_are_read_from_files_packed_files_and_text(tmp_path: Path) -> None:
    (tmp_path / "page.html.gz").write_bytes(gzip.compress(PAGE.encode()))
    (tmp_path / "page.txt").write_text(FLAT, encoding="utf-8")
    assert read_page(str(tmp_path / "page.html.gz")).text == PAGE
    assert read_page(str(tmp_path / "page.txt")).is_text
    (tmp_path / "bad.html.gz").write_bytes(b"not packed")
    for name in ("none.html", "bad.html.gz"):
        with pytest.raises(PageError, match=name):
            read_page(str(tmp_path / name))


def test_pages_are_fetched_from_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    class Answer:
        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_: object) -> None:
            pass

        def read(self, limit: int) -> bytes:
            return PAGE.encode()[:limit]

    def fake(request: object, timeout: float) -> Answer:
        asked.append((request.full_url, timeout > 0))  # type: ignore[attr-defined]
        return Answer()

    monkeypatch.setattr("newsclean._learning.saved_pages.urlopen", fake)
    page = read_page("https://tide.example/1")
    assert (page.text, page.url) == (PAGE, "https://tide.example/1")
    assert asked == [("https://tide.example/1", True)]


def test_an_address_that_cannot_be_fetched_is_named() -> None:
    with pytest.raises(PageError, match=r"http://127\.0\.0\.1:9/x: "):
        read_page("http://127.0.0.1:9/x")


def test_a_missing_page_is_named(folder: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    code, _, err = run(capsysbinary, "test", folder / "tide.toml", folder / "none.html")
    assert code == 2
    assert "none.html: No such file or directory" in err


def test_clean_takes_profiles_or_none_and_names_a_broken_one(
    folder: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    url = ("--url", "https://tide.example/1")
    page, tide = str(folder / "page.html"), str(folder / "tide.toml")
    for arguments, there in (([], True), (["--profile", tide], False), (["--profile", tide, "--no-profiles"], False)):
        assert main(["clean", page, *url, *arguments]) == 0
        assert (TEASER[:40] in capsysbinary.readouterr().out.decode()) == there
    example = str(Path(__file__).parents[2] / "examples" / "viewus.txt")
    shown = {}
    for arguments in ([], ["--no-profiles"]):
        assert main(["clean", "--text-input", "--format", "json", example, *arguments]) == 0
        shown[len(arguments)] = json.loads(capsysbinary.readouterr().out)["profile"]
    assert shown == {0: "viewus", 1: ""}
    (folder / "wrong.toml").write_text("schema = 3", encoding="utf-8")
    assert main(["clean", page, "--profile", str(folder)]) == 2
    assert "wrong.toml: schema: expected 1" in capsysbinary.readouterr().err.decode()
