"""The command: what goes to which stream, and the exit codes. Pages are cleaned by a stand-in, so that each
status can be had at will; tests/project/test_examples.py runs the real engine."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import pytest

import newsclean
from newsclean import Article, Block, Role, Status
from newsclean._cli import main as cli

if TYPE_CHECKING:
    from pathlib import Path

calls: list[dict[str, object]] = []


def fake_clean(page: bytes, *, url: str | None = None, encoding: str | None = None) -> Article:
    calls.append({"page": page, "url": url, "encoding": encoding})
    words = page.decode()
    if words.startswith("status:"):
        return Article(status=Status(words.removeprefix("status:")))
    return Article(status=Status.OK, title=words, blocks=(Block(Role.PARAGRAPH, f"{words} – «čaj»."),))


def fake_clean_text(text: str, *, url: str | None = None) -> Article:
    calls.append({"text": text, "url": url})
    return Article(status=Status.OK, title=text)


@pytest.fixture(autouse=True)
def engine(monkeypatch: pytest.MonkeyPatch) -> None:
    calls.clear()
    monkeypatch.setattr(newsclean, "clean", fake_clean)
    monkeypatch.setattr(newsclean, "clean_text", fake_clean_text)


@pytest.fixture
def pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, text in {"a.html": "One", "b.html": "Two", "bad.html": "status:not_article"}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


Run = pytest.CaptureFixture[bytes]


@pytest.mark.usefixtures("pages")
def test_a_page_is_printed_as_text(capfdbinary: Run) -> None:
    assert cli.main(["clean", "a.html"]) == 0
    out, err = capfdbinary.readouterr()
    assert out.decode() == "One\n\nOne – «čaj».\n"
    assert err == b""


@pytest.mark.usefixtures("pages")
@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("text", "==> a.html <==\n\nOne\n\nOne – «čaj».\n\n==> b.html <==\n\nTwo\n\nTwo – «čaj».\n"),
        (
            "markdown",
            "<!-- file: a.html -->\n\n# One\n\nOne – «čaj».\n\n<!-- file: b.html -->\n\n# Two\n\nTwo – «čaj».\n",
        ),
        (
            "html",
            (
                "<!-- file: a.html -->\n\n<article>\n<h1>One</h1>\n<p>One – «čaj».</p>\n</article>\n\n"
                "<!-- file: b.html -->\n\n<article>\n<h1>Two</h1>\n<p>Two – «čaj».</p>\n</article>\n"
            ),
        ),
    ],
)
def test_several_pages_are_parted_by_a_line_with_the_file_name(wanted: str, expected: str, capfdbinary: Run) -> None:
    assert cli.main(["clean", "a.html", "b.html", "--format", wanted]) == 0
    assert capfdbinary.readouterr().out.decode() == expected


@pytest.mark.usefixtures("pages")
def test_json_of_one_page_is_one_indented_object(capfdbinary: Run) -> None:
    assert cli.main(["clean", "--format", "json", "a.html"]) == 0
    out = capfdbinary.readouterr().out.decode()
    assert out.startswith('{\n  "status": "ok",\n')
    assert json.loads(out) == fake_clean(b"One").to_dict()


@pytest.mark.usefixtures("pages")
def test_json_of_several_pages_is_one_object_a_line_with_its_file(capfdbinary: Run) -> None:
    assert cli.main(["clean", "--format", "json", "a.html", "bad.html", "b.html"]) == 1
    lines = [json.loads(line) for line in capfdbinary.readouterr().out.decode().splitlines()]
    assert [(line["file"], line["status"]) for line in lines] == [
        ("a.html", "ok"),
        ("bad.html", "not_article"),
        ("b.html", "ok"),
    ]


@pytest.mark.usefixtures("pages")
def test_page_without_an_article_is_code_1_and_named_on_standard_error(capfdbinary: Run) -> None:
    assert cli.main(["clean", "bad.html", "a.html"]) == 1
    out, err = capfdbinary.readouterr()
    assert err.decode() == "newsclean: bad.html: no article (status: not_article)\n"
    assert out.decode() == "==> a.html <==\n\nOne\n\nOne – «čaj».\n"


@pytest.mark.usefixtures("pages")
def test_unreadable_file_is_code_2_and_the_others_are_still_cleaned(capfdbinary: Run) -> None:
    assert cli.main(["clean", "missing.html", "bad.html", "a.html"]) == 2
    out, err = capfdbinary.readouterr()
    assert err.decode().splitlines() == [
        "newsclean: missing.html: No such file or directory",
        "newsclean: bad.html: no article (status: not_article)",
    ]
    assert b"One" in out


@pytest.mark.usefixtures("pages")
def test_a_directory_is_a_file_that_cannot_be_read(capfdbinary: Run) -> None:
    assert cli.main(["clean", "."]) == 2
    assert capfdbinary.readouterr() == (b"", b"newsclean: .: Is a directory\n")


@pytest.mark.usefixtures("pages")
@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ([], "required"),
        (["clean"], "FILE"),
        (["clean", "a.html", "--format", "pdf"], "pdf"),
        (["clean", "a.html", "b.html", "--url", "https://a.example/"], "--url"),
        (["clean", "-", "-"], "only once"),
        (["clean", "a.html", "--text-input", "--encoding", "klingon"], "klingon"),
        (["clean", "a.html", "--encoding", "klingon"], "klingon"),
    ],
)
def test_wrong_usage_is_code_2_and_says_why(arguments: list[str], complaint: str, capfdbinary: Run) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(arguments)
    assert stopped.value.code == 2
    out, err = capfdbinary.readouterr()
    assert out == b""
    assert complaint in err.decode()
    assert calls == []


@pytest.mark.usefixtures("pages")
def test_url_and_encoding_reach_the_library() -> None:
    assert cli.main(["clean", "a.html", "--url", "https://a.example/x", "--encoding", "koi8-r"]) == 0
    assert calls == [{"page": b"One", "url": "https://a.example/x", "encoding": "koi8-r"}]


def test_a_dash_reads_standard_input(monkeypatch: pytest.MonkeyPatch, capfdbinary: Run) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"Piped")))
    assert cli.main(["clean", "-"]) == 0
    assert capfdbinary.readouterr().out.startswith(b"Piped\n")


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        ("\ufeffČaj".encode(), [], "Čaj"),
        ("Čaj".encode("iso-8859-2"), ["--encoding", "iso-8859-2"], "Čaj"),
    ],
)
def test_text_input_is_decoded_and_goes_to_clean_text(
    data: bytes, encoding: list[str], text: str, pages: Path, capfdbinary: Run
) -> None:
    (pages / "flat.txt").write_bytes(data)
    assert cli.main(["clean", "--text-input", "flat.txt", "--url", "https://a.example/", *encoding]) == 0
    assert calls == [{"text": text, "url": "https://a.example/"}]
    assert capfdbinary.readouterr().out.decode() == f"{text}\n"


def test_file_name_cannot_end_the_comment_or_break_the_line(pages: Path, capfdbinary: Run) -> None:
    os.link(pages / "a.html", os.fsencode(str(pages)) + b"/x-->\n\xff")
    assert cli.main(["clean", "--format", "html", "a.html", os.fsdecode(b"x-->\n\xff")]) == 0
    assert b"\n<!-- file: x- -?\\n\\xff -->\n\n<article>" in capfdbinary.readouterr().out


def test_help_gives_the_exit_codes(capfdbinary: Run) -> None:
    for arguments in (["--help"], ["clean", "--help"]):
        with pytest.raises(SystemExit) as stopped:
            cli.main(arguments)
        assert stopped.value.code == 0
        assert b"exit codes:\n  0  every page gave an article\n  1  at least" in capfdbinary.readouterr().out


def test_version_is_the_package_version(capfdbinary: Run) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(["--version"])
    assert stopped.value.code == 0
    compiled = "yes" if newsclean.COMPILED else "no"
    assert capfdbinary.readouterr().out.decode() == f"newsclean {newsclean.__version__} (compiled: {compiled})\n"


# --- the program itself ---

LATIN_TERMINAL = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}


@pytest.mark.slow
def test_module_runs_and_standard_output_is_utf_8_whatever_the_terminal_says(tmp_path: Path) -> None:
    page = tmp_path / "á.html"
    page.write_bytes(b"")
    run = subprocess.run(  # noqa: S603  (our own program)
        [sys.executable, "-m", "newsclean", "clean", "--format", "json", str(page), str(page)],
        capture_output=True,
        check=False,
        env=LATIN_TERMINAL,
    )
    files = [json.loads(line)["file"] for line in run.stdout.decode().splitlines()]
    assert files == [str(page)] * 2


@pytest.mark.slow
def test_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(b"")
    with subprocess.Popen(  # noqa: S603  (our own program)
        [sys.executable, "-m", "newsclean", "clean", "--format", "json", str(page)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        run.stdout.close()
        complaint = run.stderr.read()
        assert run.wait() == cli.EXIT_CLOSED_PIPE
    assert b"Traceback" not in complaint
    assert b"BrokenPipe" not in complaint


def test_a_file_name_is_printable_on_standard_error(capfdbinary: Run) -> None:
    for name in ("no\x1b[2Jsuch\nfile", os.fsdecode(b"no\xff"), "no\u202egnp.exe"):
        assert cli.main(["clean", name]) == 2
    said = capfdbinary.readouterr().err.decode()
    assert said.count("\n") == 3
    assert said.replace("\n", "").isprintable()
    assert r"newsclean: no\x1b[2Jsuch\nfile: No such file" in said
    assert r"newsclean: no\xff: No such file" in said
    assert r"newsclean: no\u202egnp.exe: No such file" in said


def run_program(*arguments: str, **streams: Any) -> subprocess.CompletedProcess[bytes]:  # noqa: ANN401
    given = {"stdin": subprocess.DEVNULL, "stderr": subprocess.PIPE, **streams}
    return subprocess.run([sys.executable, "-m", "newsclean", *arguments], timeout=60, check=False, **given)  # noqa: S603


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """JSON lines in a file, more than any buffer holds."""
    line = json.dumps({"text": "The ferry was late again, and nobody said why. " * 40}) + "\n"
    (tmp_path / "corpus.jsonl").write_text(line * 100, encoding="utf-8")
    return tmp_path / "corpus.jsonl"


FULL = pytest.mark.skipif(not os.path.exists("/dev/full"), reason="the system has no full disk at hand")  # noqa: PTH110


@FULL
@pytest.mark.slow
@pytest.mark.parametrize("command", ["clean one", "clean two", "text", "text empty", "profile list", "--version"])
def test_a_full_disk_ends_the_command_with_a_code_of_its_own(command: str, corpus: Path, pages: Path) -> None:
    page, empty = str(pages / "a.html"), pages / "empty.jsonl"
    (pages / "a.html").write_text("<p>" + "The ferry was late again, and nobody said why. " * 9, encoding="utf-8")
    empty.write_text('{"text": ""}\n', encoding="utf-8")
    arguments = {
        "clean one": ["clean", page],
        "clean two": ["clean", page, page],
        "text": ["text", "--jsonl", "text", str(corpus), str(corpus)],
        "text empty": ["text", "--jsonl", "text", str(empty)],
    }.get(command, command.split())
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        done = run_program(*arguments, stdout=full)
    assert done.stderr == b"newsclean: standard output: No space left on device\n"
    assert done.returncode == 74


@FULL
@pytest.mark.slow
def test_a_full_disk_under_standard_error_stops_nothing(corpus: Path) -> None:
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        done = run_program("text", "--jsonl", "no", str(corpus), stdout=subprocess.PIPE, stderr=full)
    assert done.returncode == 1
    assert done.stdout == corpus.read_bytes()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("arguments", [["text", "--jsonl", "text"], ["clean", "-"]])
def test_ctrl_c_ends_quietly(arguments: list[str]) -> None:
    code = (
        "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "import newsclean; from newsclean._cli.main import main\n"
        "sys.stderr.write('ready\\n'); sys.stderr.flush(); sys.exit(main())"
    )
    with subprocess.Popen(  # noqa: S603  (our own code)
        [sys.executable, "-c", code, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as program:
        assert program.stderr is not None
        assert program.stderr.readline() == b"ready\n"
        time.sleep(0.5)  # it waits for more input
        program.send_signal(signal.SIGINT)
        out, err = program.communicate(timeout=30)
    assert (program.returncode, out, err) == (130, b"", b"")


@pytest.mark.slow
@pytest.mark.parametrize("lines", [0, 1, 50])
def test_a_reader_that_goes_away_ends_a_corpus_quietly(lines: int, corpus: Path) -> None:
    corpus.write_bytes(corpus.read_bytes() * 20)  # more than pipe and buffers hold
    with subprocess.Popen(  # noqa: S603  (our own program)
        [sys.executable, "-m", "newsclean", "text", "--jsonl", "text", str(corpus)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        read = [json.loads(program.stdout.readline()) for _ in range(lines)]
        program.stdout.close()
        complaint = program.stderr.read()
        assert program.wait(60) == cli.EXIT_CLOSED_PIPE
    assert complaint == b""
    assert all("newsclean" in row for row in read)


def test_a_file_that_cannot_be_written_is_code_2(pages: Path, capfdbinary: Run) -> None:
    assert cli.main(["profile", "new", str(pages / "a.html"), "--host", "x.example", "-o", "/no/such/dir/x.toml"]) == 2
    assert b"newsclean: /no/such/dir/x.toml: No such file or directory\n" in capfdbinary.readouterr().err


@pytest.mark.slow
def test_a_broken_profile_in_the_users_directory_is_one_line_and_pages_are_cleaned(pages: Path) -> None:
    (pages / "broken.toml").write_text("schema =", encoding="utf-8")
    (pages / "a.html").write_text("<p>" + "The ferry was late again, and nobody said why. " * 9, encoding="utf-8")
    environment = {**os.environ, "NEWSCLEAN_PROFILES": str(pages)}
    page = str(pages / "a.html")
    done = run_program("clean", page, page, stdout=subprocess.PIPE, env=environment)
    assert done.returncode == 0
    assert done.stdout.count(b"The ferry was late") == 18
    assert done.stderr.startswith(f"newsclean: {pages / 'broken.toml'}: not TOML".encode())
    assert done.stderr.endswith(b"; pages are cleaned without it\n")
    assert done.stderr.count(b"\n") == 1
    checked = run_program("profile", "check", stdout=subprocess.PIPE, env=environment)
    assert checked.returncode == 2
