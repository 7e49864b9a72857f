"""The compiled modules: that they give what the sources give, and that the sources serve where they cannot."""

from __future__ import annotations

import gc
import hashlib
import importlib
import json
import os
import subprocess
import sys
import tomllib
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import regex
from hypothesis import example, given
from hypothesis import strategies as st

import newsclean
from newsclean._compiled import PURE, Sources, choose
from newsclean._parsing import survey as survey_module
from newsclean._parsing import walk
from newsclean._parsing.native_walk import fits
from newsclean._parsing.parser import parse
from newsclean._types.stages import Outline
from tests.strategies import LAW, chrome_pages, markup_soup, render

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborNode

ROOT = Path(__file__).parent.parent
PAGES = [*sorted(ROOT.glob("tests/golden/*/page.html")), *sorted(ROOT.glob("examples/**/*.html"))]
LISTED = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"][
    "wheel"
]["hooks"]["custom"]["modules"]

needs_compiled = pytest.mark.skipif(not newsclean.COMPILED, reason="this newsclean is not compiled")

CLEAN_ALL = """
import json, sys
from pathlib import Path
import newsclean
from newsclean import Cleaner, Focus, Options

def told(article):
    return [article.to_json(), [repr(entry) for entry in article.ledger()]]

found = {"compiled": newsclean.COMPILED}
for name in sys.argv[1:]:
    page = Path(name).read_bytes()
    html = page.decode("utf-8", "replace")
    soup = html.replace("<p>", "<b><i><p>").replace("</div>", "<br><br>")
    cut, deep = html[: len(html) // 2], "<div>" * 20_000 + html
    for kind, text in (("html", page), ("soup", soup), ("cut", cut), ("deep", deep)):
        found[f"{name} {kind}"] = told(newsclean.clean(text, url="https://www.example.org/a/b.html"))
    for focus in Focus:
        found[f"{name} {focus}"] = told(Cleaner(Options(focus=focus)).clean(page))
    flat = "\\n\\n".join(entry.text for entry in newsclean.clean(page).ledger())
    found[f"{name} flat"] = told(newsclean.clean_text(flat))
json.dump(found, sys.stdout)
"""


def cleaned(pure: str) -> dict[str, object]:
    call = [sys.executable, "-c", CLEAN_ALL, *map(str, PAGES)]
    environment = {**os.environ, PURE: pure}
    done = subprocess.run(call, env=environment, stdout=subprocess.PIPE, text=True, check=True)  # noqa: S603
    found: dict[str, object] = json.loads(done.stdout)
    return found


MARKS = [
    "<",
    ">",
    "/",
    " ",
    "\n",
    "\f",
    "=",
    '"',
    "'",
    "x",
    "\x0b",
    "\u00a0",
    "\u00e9",
    "\u6f22",
    "\U0001f600",
    "x=1 ",
    "z='<'",
]
TAGS = [
    "<a ",
    "<b ",
    "<FONT\t",
    "<i>",
    "<small/",
    "<strong",
    "</b>",
    "<em\u2003",
    "<svg d='",
    "<script>",
    "<s",
    "<t",
    "<bi>",
]
pieces = st.lists(st.sampled_from(MARKS + TAGS) | st.text(st.characters(exclude_categories=[]), max_size=3), max_size=8)


@needs_compiled
@LAW
@given(
    pieces,
    st.sampled_from([1, 50, 700, 5_000]),
    st.lists(st.sampled_from(["a ", "b/", 'c="1"', "d='>'", "e = f ", 'g="<"\n', "h\n"]), min_size=1, max_size=4),
    st.sampled_from([0, 200, 249, 250, 251, 334, 500, 999, 1_000, 1_001]),
    pieces,
)
def test_the_first_look_at_a_page_is_the_same(
    before: list[str], times: int, attributes: list[str], count: int, behind: list[str]
) -> None:
    from newsclean._parsing._scan import survey

    html = "".join(before) * times + "<div " + "".join(attributes) * count + "".join(behind)
    assert survey(html) == survey_module.survey(html)


@needs_compiled
@LAW
@given(st.text(st.characters(exclude_categories=["Cs"])), st.integers(1, 9_000), st.text())
def test_a_page_is_encoded_in_the_same_bytes(text: str, times: int, end: str) -> None:
    from newsclean._parsing._scan import encode_utf8

    page = text[:3] * times + text + "a" * (times % 200) + end
    assert encode_utf8(page) == page.encode()
    with pytest.raises(UnicodeEncodeError):
        encode_utf8(page + "\ud800")


@needs_compiled
def test_every_character_prints_or_does_not_as_for_python() -> None:
    from newsclean._parsing._scan import is_printable

    for page in range(0x1100):
        characters = [chr(page << 8 | low) for low in range(256)]
        assert [is_printable(c) for c in characters] == [c.isprintable() for c in characters]
        for wide in ("", "\u00e9", "\u2019"):
            text = "a" * 100 + wide + characters[page % 256] + "a" * 100
            assert is_printable(text) is text.isprintable()


@needs_compiled
def test_compiled_modules_give_what_the_sources_give() -> None:
    compiled, pure = cleaned(""), cleaned("1")
    assert compiled.pop("compiled") is True
    assert pure.pop("compiled") is False
    assert len(pure) == 8 * len(PAGES) > 0
    assert compiled == pure


@needs_compiled
@pytest.mark.parametrize("module", LISTED)
def test_every_module_that_is_to_be_compiled_is(module: str) -> None:
    name = module.removesuffix(".py").replace("/", ".")
    assert str(importlib.import_module(name).__file__).endswith(tuple(EXTENSION_SUFFIXES))


def test_modules_to_be_compiled_exist() -> None:
    assert sorted(set(LISTED)) == LISTED
    assert [module for module in LISTED if not (ROOT / "src" / module).is_file()] == []


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A package with a module and, beside it, what passes for its compiled form and cannot be loaded."""
    name = f"compiled_{hashlib.sha256(str(tmp_path).encode()).hexdigest()[:8]}"
    folder = tmp_path / name
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    (folder / "module.py").write_text("SERVES = 'the source'\n")
    (folder / f"module{EXTENSION_SUFFIXES[0]}").write_bytes(b"built for another machine")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(sys, "meta_path", [*sys.meta_path])
    monkeypatch.delenv(PURE, raising=False)
    yield name
    for imported in [key for key in sys.modules if key.partition(".")[0] == name]:
        del sys.modules[imported]


def hooks() -> list[object]:
    return [hook for hook in sys.meta_path if isinstance(hook, Sources)]


def test_sources_serve_where_compiled_modules_do_not_load(package: str) -> None:
    before = len(hooks())
    with pytest.warns(ImportWarning, match="the sources serve, because compiled modules do not load"):
        assert choose(f"{package}.module") is False
    assert len(hooks()) == before + 1
    assert importlib.import_module(f"{package}.module").SERVES == "the source"


@pytest.mark.parametrize("asked", ["1", "yes"])
def test_sources_serve_where_they_are_asked_for(package: str, asked: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PURE, asked)
    assert choose(f"{package}.module") is False
    assert importlib.import_module(f"{package}.module").SERVES == "the source"


@pytest.mark.parametrize("asked", ["", "0"])
def test_nothing_is_hooked_where_nothing_is_compiled(package: str, asked: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PURE, asked)
    before = len(hooks())
    assert choose(f"{package}.no_such_library") is False
    assert len(hooks()) == before
    with pytest.raises(ImportError):
        importlib.import_module(f"{package}.module")


def test_compiled_modules_serve_where_they_load() -> None:
    assert choose("json.decoder") is True


def test_other_packages_are_none_of_the_hook_s_business(package: str) -> None:
    hook = Sources(package)
    assert hook.find_spec("json.decoder", list(importlib.import_module("json").__path__)) is None
    assert hook.find_spec(package) is None


def test_what_has_no_source_is_not_there(package: str) -> None:
    path = list(importlib.import_module(package).__path__)
    with pytest.raises(ModuleNotFoundError, match=f"no source of '{package}.nowhere'"):
        Sources(package).find_spec(f"{package}.nowhere", path)


Told = tuple[list[Any], list[Any], list[Any], list[Any]]


def told(outline: Outline) -> Told:
    return (
        [(block.text, block.tag, block.container, block.linked_chars, block.words) for block in outline.blocks],
        [
            (box.parent, box.depth, box.tag, box.names, box.link_blocks, box.link_chars, box.node and box.node.mem_id)
            for box in outline.containers
        ],
        [(at, tag, node.mem_id) for at, tag, node in outline.notes],
        [(at, tag, outline.handle_of((at, tag, node, text)).mem_id, text) for at, tag, node, text in outline.links],
    )


def plain(body: LexborNode) -> tuple[Told, set[str]]:
    outline, unclosed = walk.plain_outline(body)
    return told(outline), unclosed


def native(body: LexborNode) -> tuple[Told, set[str]]:
    assert walk._NATIVE is not None
    found, unclosed = walk._NATIVE.walk(body)
    return told(Outline(*found)), unclosed


LINKED = "<a href=/x>The harbour court published its ruling on the piano on Monday night.</a>"
PROSE = "<p>The ferry came late, and the piano with it.</p>"


@needs_compiled
@LAW
@given(st.one_of(markup_soup, chrome_pages().map(lambda planted: render(planted[1])), st.text()))
@example("")
@example("<body>")
@example("<a href=/>only</a><div><a href=/>links</a></div>")
@example("<p>a<br>b<br><br>c<pre>\n d\n\n e<br>f </pre>g<br> <br>h")
@example("<table><tr><td><td><td>a<td>b<tr><th>c<td><td>d</table>")
@example("<x-box>a<p>b<x-word>c</x-word>d</p></x-box><x-empty></x-empty>e")
@example("<p>\u00a0\u3000\u2009a\u0085b\u1680c\u2028d\u205fe\u202f</p><a>\u3000 \u65e5 \u672c\u3000</a>\x1c\x1f\x00")
@example("<a>\U0001f600 \ufffd \ue000 \uffff</a> \ud800 \udfff<p>" + "\u0e01" * 200)
@example("<div hidden class=a id=b><p class>a<p id>b<p id=c>c<p itemprop=d class=e>f<p style='display: none'>g" * 9)
@example("<div data-qa=q class id=i role='' itemprop=p aria-hidden=true data-type=t style=x>a<p aria-hidden=TRUE>b" * 9)
@example("<div class='" + "\u65e5 " * 2_000 + "' id=x data-block=b>a<p hidden style='display:none' title=t>b<x-y id>c")
@example(
    "<p> a  b\tc\u00a0 d \u2019e\u2019  <br> \u00a0 f <br>\u65e5\u672c \U0001f600 g\u00e9 </p><a> h  \u00e9 i </a>" * 9
)
@example("<p>\u00e9t\u00e9 " + "\u00e9" * 400 + "<p>" + "na\u00efve " * 90 + "<p>" + "\u65e5\u672c\u8a9e " * 90)
@example("<p>a<button>b</button>c<time>d</time><img><video></video>e<nav>f</nav><script>g</script><hr>h")
@example("<p>a<button>b</button>, c<button>d</button><button>e</button> <h3><button>f</button></h3><button><h4>g</h4>")
@example("<dl><dt><button>a</button><dd>b</dl><button>c<button>d</button><x-y>e<button><p>f</button></x-y>")
@example("<h1>a</h1><header><p>b</header>" + "<p>c" * 8 + "<header><p>d</header><main><header>e</header><footer>f")
@example(f"{PROSE}<p>{LINKED}</p>{PROSE}<h3>{LINKED}</h3> <!-- x -->{PROSE}<ul><li>{LINKED}</ul>{PROSE}<p>{LINKED}")
@example(f"{PROSE}<ul class=x><li>{LINKED}</ul>{PROSE}<p>{LINKED[:-5]}</p>{PROSE}<h2>{LINKED}</h2><div>{PROSE}")
@example("<a href>a</a><a href=''>b</a><a name=c>d</a><a>e<p>f</a><a id=g href=/h>i</a><a href=/\u00e9>j")
@example(f"{PROSE}<p>{LINKED[:-4]}</p>\n{PROSE * 4}")
@example(f"<p>{LINKED}</p>" * 7)
@example(
    "<div style='visibility:hidden'>a<div style='DISPLAY :NONE'>b<div style='text-decoration:none;display:block'>c" * 9
)
@example("<svg class=a><text>b<p>c</svg><math><mi>d</math><template><p>e</template><noscript>f</noscript>")
def test_the_walk_over_lexbor_s_nodes_finds_what_the_plain_one_finds(page: str) -> None:
    body = parse(page).body
    if body is not None:
        assert native(body) == plain(body)


@needs_compiled
@pytest.mark.parametrize(
    "page",
    [
        b"<p>a\xff b\xe6\x97</p>c\xed\xa0\x80",
        b"<div class='\xff' id=\xc0>\xe6<b>\x97\xa5</b> d\xf0\x9f",
        b"<div class='\xe6\x97' id='\xa5' role='\xf0\x9f' style='display: none \xff'>d",
    ],
)
def test_bytes_that_are_no_text_are_read_alike(page: bytes) -> None:
    body = parse(page).body
    assert body is not None
    assert "\ufffd" in str(plain(body))
    assert native(body) == plain(body)


@needs_compiled
def test_the_walk_over_lexbor_s_nodes_keeps_the_page_alive() -> None:
    body = parse("<div class=a><p>" + "A ferry came. " * 20).body
    assert body is not None
    assert walk._NATIVE is not None
    containers = walk._NATIVE.walk(body)[0][1]
    del body
    gc.collect()
    assert [box.node.tag for box in containers] == ["body", "div", "p"]
    assert containers[1].node is containers[1].node
    assert containers[1].node.attributes == {"class": "a"}


@needs_compiled
def test_what_is_let_go_of_does_not_keep_the_page_alive() -> None:
    body = parse("<div class=a><p>" + "A ferry came. " * 20).body
    assert body is not None
    assert walk._NATIVE is not None
    containers = walk._NATIVE.walk(body)[0][1]
    for box in containers:
        box.node = None
    assert [(box.node, box.maker) for box in containers] == [(None, None)] * 3


@needs_compiled
def test_the_walk_over_lexbor_s_nodes_refuses_what_it_does_not_know() -> None:
    assert fits()
    assert not fits(library=str(regex._regex.__file__))  # loaded, but no Lexbor
    assert not fits(library=str(ROOT / "nowhere.so"))
    assert walk._NATIVE is not None
    for stranger in ("<p>", None, parse("<p>a")):
        with pytest.raises(TypeError, match="does not know"):
            walk._NATIVE.walk(stranger)  # type: ignore[arg-type]
    body = parse("<p>A ferry came.").body
    assert body is not None
    assert [block.text for block in walk._NATIVE.walk(body)[0][0]] == ["A ferry came."]


def test_without_the_compiled_walk_there_is_the_plain_one() -> None:
    if not newsclean.COMPILED:
        assert not fits()
        assert walk._NATIVE is None
