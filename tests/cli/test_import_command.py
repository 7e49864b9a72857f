"""`newsclean profile import`: folders in, profiles and accounts out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsclean import ProfileSet
from newsclean._cli import main as cli
from newsclean._ftr_import.files import read_rules
from newsclean.profiles import loads

if TYPE_CHECKING:
    from pathlib import Path

FILES = {
    "tide.example.txt": "body: //div[@id='story']\nstrip: //aside\n",
    ".tide.example.txt": "strip: //nav\n",
    "www.tide.example.txt": "title: //h1\n",
    "reef.example.txt": "strip: //p[.='Ad']\nstrip: //nav\nfind_string: a\n",
    "links.example.txt": "next_page_link: //a\n",
    "LICENSE.txt": "Free for all.\n",
}


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    folder = tmp_path / "rules"
    folder.mkdir()
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_files_for_one_host_become_one_profile(rules: Path) -> None:
    found = {item.file: item for item in read_rules([rules])}
    assert set(found) == set(FILES)
    profile = found["tide.example.txt"].profile
    assert profile is not None
    assert [rule.css for rule in profile.marks] == ["aside", "nav"]
    assert profile.fields["title"][0].css == "h1"
    for name in (".tide.example.txt", "www.tide.example.txt"):
        assert (found[name].profile, found[name].part_of, found[name].is_complete) == (
            None,
            "tide.example.txt",
            True,
        )


def test_a_folder_is_written_as_profiles_that_load(
    rules: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "profiles"
    assert cli.main(["profile", "import", str(rules), "-o", str(out)]) == 1
    assert sorted(entry.name for entry in ProfileSet([out]).entries()) == ["reef.example", "tide.example"]
    errors = capsys.readouterr().err.splitlines()
    assert "reef.example.txt:1: not convertible: asks what the whole text is: strip: //p[.='Ad']" in errors
    assert "reef.example.txt:3: refused: rewrites the source of the page: find_string: a" in errors
    assert "links.example.txt: no line about the content of a page could be converted" in errors
    assert errors[-1] == f"newsclean: 2 profile(s) written to {out}"


def test_an_existing_file_is_never_overwritten(rules: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "tide.example.toml").write_text("mine", encoding="utf-8")
    assert cli.main(["profile", "import", str(rules / "tide.example.txt"), "-o", str(tmp_path)]) == 2
    assert "tide.example.toml: exists already" in capsys.readouterr().err
    assert (tmp_path / "tide.example.toml").read_text(encoding="utf-8") == "mine"


def test_one_file_goes_to_standard_output(rules: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert cli.main(["profile", "import", str(rules / "tide.example.txt")]) == 0
    out, err = capfdbinary.readouterr()
    assert loads(out.decode()).match.hosts == ("tide.example",)
    assert err == b""


def test_several_files_need_a_folder(rules: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["profile", "import", str(rules)]) == 2
    assert "2 profiles: name a folder for them with -o" in capsys.readouterr().err


def test_the_report_counts_files_and_lines(rules: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert cli.main(["profile", "import", str(rules), "--report"]) == 1
    report = capfdbinary.readouterr().out.decode()
    assert report.startswith("6 files.")
    for row in (
        "| converted whole | 3 |",
        "| converted in part | 2 |",
        "| nothing to convert | 1 |",
        "| refused | rewrites the source of the page | 1 | 1 |",
        "| about fetching | | 1 | 1 |",
    ):
        assert row in report.splitlines()


def test_a_missing_file_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["profile", "import", "absent.txt"]) == 2
    assert "absent.txt: No such file" in capsys.readouterr().err
