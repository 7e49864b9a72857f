"""`newsclean text`: one field of JSON lines is cleaned, and nothing else of a record changes."""

from __future__ import annotations

import gzip
import io
import json
import sys
from typing import TYPE_CHECKING, Any

import pytest

from newsclean import Article, Cleaner
from newsclean._cli.main import main
from newsclean._cli.records import read_record
from newsclean._cli.text_command import Task, Totals, clean_lines, clean_record

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


def cleaned(given: dict[str, Any], *, min_confidence: float = 0.0) -> dict[str, Any]:
    line = json.dumps(given)
    done, report = clean_record(read_record(line), Task(field="text", min_confidence=min_confidence), Cleaner())
    record: dict[str, Any] = json.loads(done)
    assert record["newsclean"] == report
    return record


def lines_of(*lines: bytes, **task: str) -> list[tuple[bytes, str]]:
    return list(clean_lines(lines, Task(field="text", **task), Cleaner(), Totals()))  # type: ignore[arg-type]


def test_the_field_is_cleaned_and_the_rest_of_the_record_stays() -> None:
    done = cleaned(record())
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
    done = cleaned(record(), min_confidence=1.0)
    assert done["text"] == PAGE
    assert done["newsclean"]["untouched"]
    assert done["newsclean"]["kept_chars"] == len(PAGE)
    assert cleaned(record(), min_confidence=sure)["text"] == BODY


@pytest.mark.parametrize("text", ["", " \n\n", "\x00\x01\x02" * 400])
def test_a_text_without_an_article_is_passed_on(text: str) -> None:
    done = cleaned({"text": text})
    assert done["text"] == text
    assert done["newsclean"]["untouched"]


@pytest.mark.parametrize("sure", [0.0, 1.0])
def test_a_text_that_is_clean_already_stays(sure: float) -> None:
    assert cleaned({"text": BODY}, min_confidence=sure)["text"] == BODY


OTHERS = [
    '"n": 1.10',
    '"n": 0.1000000000000000055511151231257827021181583404541015625',
    '"n": 1e400',
    '"n": -0',
    '"n": -0.0',
    '"n": 12345678901234567890123',
    f'"n": {"9" * 5_000}',
    '"n": NaN',
    '"s" : "\\u0041\\/\\ud800"',
    '"s": "süß \U0001f600 \u2028"',
    '"deep":{"a":1,"a":2}',
    '"a":[ 1,2 , {} ],"b":null',
    '"":true',
]


@pytest.mark.parametrize("other", OTHERS)
@pytest.mark.parametrize("text", [PAGE, "too short"])
@pytest.mark.parametrize(
    "form", ['{{{other}, "text": {text}}}', '  {{ "text":{text},{other}\t}} ', '\ufeff{{"text": {text}, {other}}}']
)
def test_all_else_of_a_record_keeps_its_characters(other: str, text: str, form: str) -> None:
    line = form.format(other=other, text=json.dumps(text))
    ((done, wrong),) = lines_of(line.encode() + b"\r\n")
    assert wrong == ""
    before, after = line.split(json.dumps(text))
    said = done.decode()
    assert said.startswith(before)
    assert said.endswith(after[after.rindex("}") :])
    assert other in said
    kept = json.dumps(BODY if text == PAGE else text, ensure_ascii=line.isascii())
    assert said.startswith(before + kept + after[: after.rindex("}")])
    assert said[len(before + kept + after[: after.rindex("}")]) :].startswith(', "newsclean": {"status": ')


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_a_record_with_nothing_else_is_cleaned(end: str) -> None:
    ((done, wrong),) = lines_of(b'{"text":""}' + end.encode())
    assert wrong == ""
    assert done.startswith(b'{"text":"", "newsclean": {"status": "empty"')


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        (b"{}", "the field 'text' is missing"),
        (b'{"id": 1}', "the field 'text' is missing"),
        (b'{"text": 5}', "the field 'text' holds no string"),
        (b'{"text": null}', "the field 'text' holds no string"),
        (b"[1, 2]", "no JSON object"),
        (b"{", "Expecting"),
        (b"x", "Expecting value"),
        (b'{"text" "x"}', "Expecting ':'"),
        (b'{"text": "x" 1}', "Expecting ','"),
        (b'{"text": "x",}', "Expecting a key in double quotes"),
        (b"{'text': 1}", "Expecting a key in double quotes"),
        (b'{"text": "x"', "Expecting ','"),
        (b'{"text": "x"} {}', "Extra data"),
        (b'{"text": "x\ty"}', "Invalid control character"),
        (b'  {"text": "a \xff", "id": 1}  ', "not UTF-8 (byte 15)"),
        (b'{"text": "a", "text": "b"}', "the key 'text' is there twice"),
        (b'{"id": 1, "text": "a", "id": 1}', "the key 'id' is there twice"),
        (b'{"text": "a", "newsclean": 1}', "the key 'newsclean' is there already; name another one with --key"),
        (b'{"text": "a", "b": ' + b"[" * 100_000 + b"}", "nested too deep"),
    ],
)
def test_a_line_that_cannot_be_cleaned_is_passed_on_byte_for_byte_with_the_reason(line: bytes, wrong: str) -> None:
    totals = Totals()
    ((out, said),) = clean_lines([line + b"\n", b"\n", b"  \r\n"], Task(field="text"), Cleaner(), totals)
    assert out == line
    assert said.startswith(wrong)
    assert (totals.records, totals.invalid, totals.cleaned) == (1, 1, 0)


def test_another_key_can_be_named() -> None:
    ((done, wrong),) = lines_of(b'{"text": "a", "newsclean": 1}', key="again")
    assert wrong == ""
    assert done.startswith(b'{"text": "a", "newsclean": 1, "again": {"status": ')


def test_the_output_cleaned_again_under_another_key_keeps_its_text() -> None:
    ((once, _),) = lines_of(json.dumps(record()).encode())
    ((twice, wrong),) = lines_of(once, key="again")
    assert wrong == ""
    assert json.loads(twice)["text"] == BODY
    assert twice.startswith(once[:-1])


def test_the_address_is_read_from_its_field_if_it_is_a_string() -> None:
    seen = []

    class Listener(Cleaner):
        def clean_text(self, text: str, *, url: str | None = None) -> Article:
            seen.append(url)
            return super().clean_text(text, url=url)

    lines = [b'{"text": "a", "u": "https://x.example/"}', b'{"text": "a", "u": 5}', b'{"text": "a"}']
    for _ in clean_lines(lines, Task(field="text", url_field="u"), Listener(), Totals()):
        pass
    assert seen == ["https://x.example/", None, None]


def test_lines_are_cleaned_as_they_come() -> None:
    def endless() -> Iterator[bytes]:
        while True:
            yield json.dumps(record()).encode() + b"\n"

    out, wrong = next(clean_lines(endless(), Task(field="text"), Cleaner(), Totals()))
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


@pytest.mark.slow
@pytest.mark.parametrize("damage", ["cut", "flipped", "no gzip"])
def test_a_damaged_gz_names_file_and_place_and_the_next_file_is_read(
    damage: str, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    packed = gzip.compress(b"".join(json.dumps(record(id=number)).encode() + b"\n" for number in range(2_000)), mtime=0)
    half = len(packed) // 2
    broken = {
        "cut": packed[:half],
        "flipped": packed[:half] + bytes([packed[half] ^ 0xFF] * 50) + packed[half + 50 :],
        "no gzip": b"plain",
    }[damage]
    (tmp_path / "broken.jsonl.gz").write_bytes(broken)
    (tmp_path / "next.jsonl").write_text(json.dumps(record(id="next")) + "\n", encoding="utf-8")
    assert main(["text", "--jsonl", "text", str(tmp_path / "broken.jsonl.gz"), str(tmp_path / "next.jsonl")]) == 2
    out, err = capfdbinary.readouterr()
    lines = out.splitlines()
    assert json.loads(lines[-1])["id"] == "next"
    said = err.decode().splitlines()[-2]
    assert "broken.jsonl.gz: " in said
    if damage == "no gzip":
        assert "Not a gzipped file" in said
    else:
        place = int(said.split("after record ")[1].split(":")[0])
        assert 300 < place < 2_000
    if damage == "cut":
        assert "the file is cut off: its compressed data ends too soon" in said
        assert [json.loads(line)["id"] for line in lines] == [*range(place), "next"]


@pytest.mark.parametrize("value", ["2", "-0.1", "half", "nan"])
def test_a_confidence_is_a_number_between_0_and_1(value: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["text", "--jsonl", "text", f"--min-confidence={value}"])
    assert stopped.value.code == 2
    assert "is not a number between 0 and 1" in capsys.readouterr().err
