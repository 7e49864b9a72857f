"""`newsclean text`: one field of JSON lines is cleaned, and nothing else of a record changes."""

from __future__ import annotations

import gzip
import io
import json
import sys
from typing import TYPE_CHECKING, Any

import pytest

from newsclean import Cleaner
from newsclean._cli.main import main
from newsclean._cli.text_command import Totals, clean_lines, clean_record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BODY = (
    "The ferry to the outer islands was two hours late on Monday, because fog had closed the harbour since dawn.\n\n"
    "About three hundred passengers waited on the pier, and the café on the quay ran out of fresh coffee before nine."
    "\n\nThe harbour office expects the timetable to hold again from Tuesday on, when the wind turns to the west.\n\n"
    "Pilots said that they had not seen so dense a fog in the roads for the last eleven years, and stayed on shore."
)
TITLE = "Fog delays the ferry to the outer islands"
MENU = "Home\nNews\nSport\nWeather\nSubscribe\nSign in\n\n"
LINKS = (
    "\n\nMost read\n\n  • New bakery opens\n  • Bus fares to rise\n  • Cat found\n\nShare this\n\n© 2026 The Islander"
)
PAGE = f"{MENU}{TITLE}\n\n{BODY}{LINKS}"


def record(**more: object) -> dict[str, Any]:
    return {"id": 7, "text": PAGE, "lang": "en", **more}


def test_the_field_is_cleaned_and_the_rest_of_the_record_stays() -> None:
    given = record()
    done = clean_record(given, "text", Cleaner())
    assert given == record()
    assert done["text"] == BODY
    assert (done["id"], done["lang"]) == (7, "en")
    report = done["newsclean"]
    assert report["status"] == "ok"
    assert report["title"] == TITLE
    assert not report["untouched"]
    assert (report["lines"], report["kept_lines"]) == (17, 4)
    assert (report["chars"], report["kept_chars"]) == (len(PAGE), len(BODY))


def test_a_text_of_which_the_cleaner_is_not_sure_is_passed_on() -> None:
    sure = Cleaner().clean_text(PAGE).confidence
    assert 0.0 < sure < 1.0
    done = clean_record(record(), "text", Cleaner(), min_confidence=1.0)
    assert done["text"] == PAGE
    assert done["newsclean"]["untouched"]
    assert done["newsclean"]["kept_chars"] == len(PAGE)
    assert clean_record(record(), "text", Cleaner(), min_confidence=sure)["text"] == BODY


@pytest.mark.parametrize("text", ["", " \n\n", "\x00\x01\x02" * 400])
def test_a_text_without_an_article_is_passed_on(text: str) -> None:
    done = clean_record({"text": text}, "text", Cleaner())
    assert done["text"] == text
    assert done["newsclean"]["untouched"]


@pytest.mark.parametrize("sure", [0.0, 1.0])
def test_a_text_that_is_clean_already_stays(sure: float) -> None:
    assert clean_record({"text": BODY}, "text", Cleaner(), min_confidence=sure)["text"] == BODY


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ('{"id": 1}', "the field 'text' is missing"),
        ('{"text": 5}', "the field 'text' holds no string"),
        ("[1, 2]", "no JSON object"),
        ("{", "Expecting"),
    ],
)
def test_a_line_that_cannot_be_cleaned_is_passed_on_with_the_reason(line: str, wrong: str) -> None:
    totals = Totals()
    ((out, said),) = clean_lines([line + "\n", "\n"], "text", Cleaner(), totals)
    assert out == line
    assert said.startswith(wrong)
    assert (totals.records, totals.invalid, totals.cleaned) == (1, 1, 0)


def test_lines_are_cleaned_as_they_come() -> None:
    def endless() -> Iterator[str]:
        while True:
            yield json.dumps(record()) + "\n"

    out, wrong = next(clean_lines(endless(), "text", Cleaner(), Totals()))
    assert json.loads(out)["text"] == BODY
    assert wrong == ""


def test_the_command_cleans_files_in_order(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    one, two = tmp_path / "one.jsonl", tmp_path / "two.jsonl.gz"
    one.write_text(json.dumps(record(lang="süß")) + "\n\n" + json.dumps({"text": BODY}) + "\n", encoding="utf-8")
    two.write_bytes(gzip.compress(json.dumps(record(id=8)).encode()))
    assert main(["text", "--jsonl", "text", str(one), str(two)]) == 0
    out, err = capfdbinary.readouterr()
    rows = [json.loads(line) for line in out.decode("utf-8").splitlines()]
    assert [row["text"] for row in rows] == [BODY] * 3
    assert [row.get("id") for row in rows] == [7, None, 8]
    assert rows[0]["lang"] == "süß"
    removed = 2 * (len(PAGE) - len(BODY))
    assert f"3 records: 3 cleaned, 0 untouched, 0 invalid; {removed} of".encode() in err


def test_the_command_reads_standard_input(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(json.dumps(record()).encode() + b"\n{\n")))
    assert main(["text", "--jsonl", "text", "--min-confidence", "1"]) == 1
    out, err = capfdbinary.readouterr()
    first, second = out.decode().splitlines()
    assert json.loads(first)["text"] == PAGE
    assert second == "{"
    assert b"record 2: Expecting" in err
    assert b"0 cleaned, 1 untouched, 1 invalid" in err


def test_a_file_that_is_not_there_does_not_stop_the_others(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    there = tmp_path / "there.jsonl"
    there.write_text(json.dumps(record()) + "\n", encoding="utf-8")
    assert main(["text", "--jsonl", "text", str(tmp_path / "gone.jsonl"), str(there)]) == 2
    out, err = capfdbinary.readouterr()
    assert json.loads(out)["text"] == BODY
    assert b"gone.jsonl: No such file" in err


@pytest.mark.parametrize("value", ["2", "-0.1", "half", "nan"])
def test_a_confidence_is_a_number_between_0_and_1(value: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["text", "--jsonl", "text", f"--min-confidence={value}"])
    assert stopped.value.code == 2
    assert "is not a number between 0 and 1" in capsys.readouterr().err
