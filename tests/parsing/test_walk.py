"""Page -> blocks: a block is what a reader sees as one run of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean._parsing.block_builder import MAX_LINK_BLOCK_CHARS
from newsclean._parsing.parser import parse
from newsclean._parsing.walk import read_outline
from newsclean._text.strings import count_words
from newsclean._types.page import Page

if TYPE_CHECKING:
    from newsclean._types.stages import Outline


def outline(html: str) -> Outline:
    return read_outline(Page(parse(html)))


def texts(html: str) -> list[str]:
    return [block.text for block in outline(html).blocks]


def tags(html: str) -> list[tuple[str, str]]:
    return [(block.tag, block.text) for block in outline(html).blocks]


def path(out: Outline, at: int) -> list[str]:
    """Tag names from the root to a container."""
    names: list[str] = []
    while at >= 0:
        names.append(out.containers[at].tag)
        at = out.containers[at].parent
    return names[::-1]


# --- what is one block and what is two -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "inline", ["b", "em", "span", "strong", "i", "u", "sup", "time", "abbr", "font", "q", "mark", "small", "code", "a"]
)
def test_inline_elements_do_not_part_text(inline: str) -> None:
    assert texts(f"<p>The <{inline}>ferry</{inline}>, late.</p>") == ["The ferry, late."]


@pytest.mark.parametrize(
    "block", ["p", "div", "section", "article", "h2", "ul", "li", "blockquote", "figure", "figcaption", "aside", "pre"]
)
def test_block_elements_part_text_on_both_sides(block: str) -> None:
    assert texts(f"<div>before<{block}>inside</{block}>after</div>") == ["before", "inside", "after"]


def test_text_is_given_to_the_nearest_block_element() -> None:
    assert tags("<div>a<h3>b</h3><ul><li>c<p>d</p></li></ul><blockquote>e</blockquote></div>") == [
        ("div", "a"),
        ("h3", "b"),
        ("li", "c"),
        ("p", "d"),
        ("blockquote", "e"),
    ]


def test_text_directly_in_the_body_is_read() -> None:
    assert tags("no markup at all") == [("body", "no markup at all")]
    assert texts("a<p>b</p>c") == ["a", "b", "c"]


def test_white_space_is_collapsed() -> None:
    assert texts("<p>\n  The\tferry\r\n\u00a0 <b> was </b>\n late. </p>") == ["The ferry was late."]


def test_white_space_between_inline_elements_counts() -> None:
    assert texts("<p><b>one</b> <i>two</i><u>three</u>\n<a>four</a></p>") == ["one twothree four"]


@pytest.mark.parametrize(
    "html", ["", " ", "<p></p>", "<p> &nbsp; </p><div><br></div>", "<!-- text -->", "<title>Head only</title>"]
)
def test_an_empty_page_has_no_blocks(html: str) -> None:
    assert outline(html).blocks == []


@pytest.mark.parametrize("html", ["<frameset><frame src=a></frameset>", "<frameset><frameset></frameset></frameset>"])
def test_a_page_of_frames_has_no_blocks(html: str) -> None:
    assert outline(html).blocks == []


def test_comments_are_not_there() -> None:
    assert texts("<p>one<!-- x -->two</p><!-- <p>three</p> -->") == ["onetwo"]


# --- breaks and rules ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("br", ["<br>", "<br/>", " <br> ", "\n<br>\n", "<br class='x'>", "<br><!-- x -->"])
def test_one_break_is_a_new_line(br: str) -> None:
    assert texts(f"<p>one{br}two</p>") == ["one\ntwo"]


@pytest.mark.parametrize("br", ["<br><br>", "<br> <br>", "<br>\n\n<br/>\n<br>", "<br>&nbsp;<br>", "<br><!-- x --><br>"])
def test_two_breaks_part_blocks(br: str) -> None:
    assert texts(f"<div>one{br}two</div>") == ["one", "two"]


def test_breaks_at_the_edges_of_a_block_are_nothing() -> None:
    assert texts("<p><br>one<br></p><p><br><br>two<br><br></p>") == ["one", "two"]


def test_a_break_within_inline_elements_counts() -> None:
    assert texts("<p><b>one<br></b>two <i><br><br></i>three</p>") == ["one\ntwo", "three"]


def test_a_break_does_not_reach_into_the_next_block() -> None:
    assert texts("<p>one<br></p>two<br>three") == ["one", "two\nthree"]


def test_a_rule_parts_blocks() -> None:
    assert texts("<div>one<hr>two<hr><hr>three</div>") == ["one", "two", "three"]


# --- tables ----------------------------------------------------------------------------------------------------


def test_a_row_is_a_block_and_its_cells_are_parted() -> None:
    table = "<table><tr><th>Year</th><th>Otters</th></tr><tr><td>2019</td><td>0</td></tr></table>"
    assert tags(table) == [("tr", "Year | Otters"), ("tr", "2019 | 0")]


def test_cells_need_no_end_tags_nor_white_space() -> None:
    assert texts("<table><tr><td>a<td> b <td><b>c</b><tr>\n<td>d</table>") == ["a | b | c", "d"]


def test_paragraphs_in_cells_are_blocks_of_their_own() -> None:
    table = "<table><tr><td><p>one</p><p>two</p></td><td><div>three</div></td></tr></table>"
    assert tags(table) == [("p", "one"), ("p", "two"), ("div", "three")]


def test_a_nested_table_is_read_row_by_row() -> None:
    inner = "<table><tr><td>b</td><td>c</td></tr></table>"
    assert texts(f"<table><tr><td>a{inner}d</td><td>e</td></tr></table>") == ["a", "b | c", "d | e"]


def test_a_caption_is_no_row() -> None:
    assert tags("<table><caption>Otters seen</caption><tr><td>a</td><td>b</td></tr></table>") == [
        ("caption", "Otters seen"),
        ("tr", "a | b"),
    ]


@pytest.mark.parametrize(
    ("row", "text"),
    [
        ("<td>a</td><td>&nbsp;</td><td>c</td>", "a | | c"),
        ("<td>a</td><td></td><td>c</td>", "a | | c"),
        ("<td></td><td>b</td><td>c</td>", "| b | c"),
        ("<td> </td><td>b</td><td>c</td>", "| b | c"),
    ],
)
def test_an_empty_cell_keeps_its_column(row: str, text: str) -> None:
    assert texts(f"<table><tr>{row}</tr></table>") == [text]


# --- preformatted text -----------------------------------------------------------------------------------------


def test_preformatted_text_keeps_its_lines_and_indentation() -> None:
    assert tags("<pre>\nif otter:\n    wave()\n\n</pre>") == [("pre", "if otter:\n    wave()")]


def test_preformatted_text_keeps_the_indentation_of_its_first_line() -> None:
    assert texts("<pre>\n\n  a\n b\n</pre>") == ["  a\n b"]


def test_highlighted_code_keeps_its_lines() -> None:
    code = "<pre><code><span>if</span> <span>otter:</span>\n    <span>wave()</span>\n<span>end</span></code></pre>"
    assert texts(code) == ["if otter:\n    wave()\nend"]


def test_a_break_in_preformatted_text_is_one_more_line() -> None:
    assert texts("<pre>a\n  b<br>c</pre>") == ["a\n  b\nc"]


# --- elements of the site's own, and what is never read --------------------------------------------------------


def test_a_custom_element_in_running_text_is_inline() -> None:
    assert texts("<p>The <x-term>ferry</x-term> was late.</p>") == ["The ferry was late."]
    assert texts("<p><x-term>Ferries</x-term> were late.</p>") == ["Ferries were late."]
    assert texts("<div>The <x-term>ferry</x-term> was late.</div>") == ["The ferry was late."]


def test_a_custom_element_on_its_own_is_a_box() -> None:
    assert texts("<div><x-lead>one</x-lead><x-body>two</x-body></div>") == ["one", "two"]
    assert tags("<x-page><x-lead><p>one</p></x-lead></x-page>") == [("p", "one")]


@pytest.mark.parametrize(
    "skipped",
    [
        "<script>x</script>",
        "<style>x</style>",
        "<template><p>x</p></template>",
        "<noscript><p>x</p></noscript>",
        "<nav><p>x</p></nav>",
        "<button>x</button>",
        "<select><option>x</select>",
        "<textarea>x</textarea>",
        "<svg><text>x</text></svg>",
        "<iframe>x</iframe>",
        "<video><p>x</p></video>",
        "<object><p>x</p></object>",
        "<progress>x</progress>",
        "<header><p>x</p><h3>y</h3></header>",
        "<footer><h1>x</h1><p>y</p></footer>",
    ],
)
def test_controls_and_furniture_of_the_site_are_never_read(skipped: str) -> None:
    assert texts(f"<p>one</p>{skipped}<p>two</p>") == ["one", "two"]
    assert texts(f"<div>{skipped}</div>") == []


@pytest.mark.parametrize(
    "read",
    [
        "<header><div><h1>x</h1></div></header>",
        "<header><p>x</p><header><h2></h2></header></header>",
        "<header><h2></h2><div><footer>x</footer></div></header>",
        "<article><header><p>x</p></header></article>",
        "<main><div><footer>x</footer></div></main>",
    ],
)
def test_headers_and_footers_of_a_story_are_read(read: str) -> None:
    assert texts(f"<p>one</p>{read}<p>two</p>") == ["one", "x", "two"]


def test_header_and_footer_of_the_site_part_what_is_beside_them() -> None:
    assert texts("<div>one<footer>x</footer>two<header>y</header></div>three") == ["one", "two", "three"]


@pytest.mark.parametrize("skipped", ["<script>x</script>", "<style>x</style>", "<template>x</template>"])
def test_what_is_not_shown_does_not_part_text(skipped: str) -> None:
    assert texts(f"<div>fer{skipped}ry</div>") == ["ferry"]


@pytest.mark.parametrize("skipped", ["<nav>x</nav>", "<select><option>x</select>"])
def test_words_on_both_sides_of_a_box_that_is_skipped_stay_apart(skipped: str) -> None:
    assert " ".join(texts(f"<div>one{skipped}two</div>")) == "one two"


# --- links -----------------------------------------------------------------------------------------------------


def test_linked_characters_are_counted_in_running_text() -> None:
    (block,) = outline(
        "<p>The ferry was late, <a href=x>harbour <b>officials</b></a> told the <a href=y>press</a>.</p>"
    ).blocks
    assert block.linked_chars == len("harbour ") - 1 + len("officials") + len("press")


def test_a_link_around_blocks_links_all_of_them() -> None:
    long = "The ferry was late because of the fog. " * 5
    out = outline(f"<a href=x><div><p>{long}</p><p>{long}</p></div></a><p>{long}</p>")
    assert [block.linked_chars > 0 for block in out.blocks] == [True, True, False]
    assert all(block.linked_chars <= len(block.text) for block in out.blocks)


def test_a_short_block_that_is_all_link_is_counted_in_its_container_only() -> None:
    out = outline("<div><ul><li><a href=a>Home</a></li><li><a href=b>Sport</a></li></ul><p>Text.</p></div>")
    assert [block.text for block in out.blocks] == ["Text."]
    assert sum(c.link_blocks for c in out.containers) == 2
    assert sum(c.link_chars for c in out.containers) == len("HomeSport")
    div = next(c for c in out.containers if c.tag == "div")
    assert sum(c.link_blocks for c in out.containers if c is div or c.depth > div.depth) == 2


Tree = list["Tree | str"]
TREES: st.SearchStrategy[Tree] = st.recursive(
    st.lists(st.sampled_from(["text", "link"]), max_size=3),
    lambda trees: st.lists(trees | st.sampled_from(["text", "link"]), max_size=5),
    max_leaves=25,
)


def _page(tree: Tree, links: dict[str, int]) -> tuple[str, bool, int]:
    """Returns the markup of a tree, whether it holds text, and its links that no `<div>` in it counts.

    `links` is filled: for each `<div>` that holds text, the links that count there.
    """
    name = f"n{len(links)}"
    links[name] = -1
    markup, has_text, open_links = "", False, 0
    for item in tree:
        if isinstance(item, str):
            text = "The ferry is late." if item == "text" else "<a href='/'>Home</a>"
            markup += f"<p>{text}</p>"
            has_text = has_text or item == "text"
            open_links += item == "link"
        else:
            inner, inner_has_text, left = _page(item, links)
            markup += inner
            has_text = has_text or inner_has_text
            open_links += left
    if has_text:
        links[name] = open_links
        open_links = 0
    return f"<div id={name}>{markup}</div>", has_text, open_links


@given(TREES)
def test_each_link_counts_in_the_innermost_element_that_holds_text(tree: Tree) -> None:
    wanted: dict[str, int] = {}
    markup, has_text, left = _page(tree, wanted)
    out = outline(markup)
    found = {c.names: c.link_blocks for c in out.containers if c.tag == "div"}
    assert found == {name: links for name, links in wanted.items() if links >= 0}
    if not has_text:
        assert [(c.tag, c.link_blocks, c.link_chars) for c in out.containers] == [("body", left, 4 * left)] * bool(left)
    assert sum(c.link_chars for c in out.containers) == 4 * len(out.links)


@pytest.mark.parametrize(
    "html",
    [
        "<p>One  two\n three</p>",
        "<p>Zeile eins<br>Zeile zwei, \u00fcber Nacht</p>",
        "<pre>  a = 1\n\n  b = 2</pre>",
        "<table><tr><td></td><td>a</td><td>b c</td></tr></table>",
        "<p>\u5929\u6c14\u5f88\u597d\uff0c\u6211\u4eec\u53bb\u516c\u56ed\u3002 ok</p>",
    ],
)
def test_the_walk_counts_the_words_of_its_blocks(html: str) -> None:
    assert [block.words for block in outline(html).blocks] == [
        count_words(block.text) for block in outline(html).blocks
    ]


def test_a_long_block_that_is_all_link_is_kept() -> None:
    text = "f" * MAX_LINK_BLOCK_CHARS
    assert texts(f"<p><a href=x>{text}</a></p>") == [text]
    assert texts(f"<p><a href=x>{text[1:]}</a></p>") == []


def test_a_block_with_some_text_beside_its_link_is_kept() -> None:
    assert texts("<p>Read on: <a href=x>otters</a></p>") == ["Read on: otters"]


# --- containers ------------------------------------------------------------------------------------------------


def test_a_parent_stands_before_its_children_and_depth_counts_containers() -> None:
    out = outline("<main><div><p>a</p><section><ul><li>b</li></ul></section></div><p>c</p></main>")
    for at, container in enumerate(out.containers):
        assert container.parent < at
        expected = out.containers[container.parent].depth + 1 if container.parent >= 0 else 0
        assert container.depth == expected
    assert [path(out, block.container) for block in out.blocks] == [
        ["body", "main", "div", "p"],
        ["body", "main", "div", "section", "ul", "li"],
        ["body", "main", "p"],
    ]


def test_elements_without_text_are_no_containers() -> None:
    out = outline("<div></div><div><div><br></div></div><div><p>a</p></div>")
    assert [c.tag for c in out.containers] == ["body", "div", "p"]


def test_blocks_of_one_element_share_its_container() -> None:
    one, two, three = outline("<div>a<br><br>b<p>c</p></div>").blocks
    assert one.container == two.container != three.container


def test_names_are_read_from_the_attributes_that_name_things() -> None:
    out = outline("<div class='story body' id=main data-testid=article><p itemprop=articleBody lang=en>a</p></div>")
    _, div, p = out.containers
    assert set(div.names.split()) == {"story", "body", "main", "article"}
    assert p.names.split() == ["articleBody"]


@pytest.mark.parametrize(
    "hiding", ["hidden", 'aria-hidden="true"', 'style="display: none"', 'style="color:red;display:none"']
)
def test_hidden_elements_are_marked(hiding: str) -> None:
    out = outline(f"<div {hiding}><p>a</p></div>")
    assert "@hidden" in out.containers[1].names.split()


@pytest.mark.parametrize(
    "shown", ['aria-hidden="false"', 'style="display:block"', 'style="float:none"', "class=hidden-xs"]
)
def test_shown_elements_are_not_marked(shown: str) -> None:
    out = outline(f"<div {shown}><p>a</p></div>")
    assert "@hidden" not in out.containers[1].names.split()


def test_deep_pages_are_walked() -> None:
    deep = 3_000
    out = outline("<div>" * deep + "<p>bottom</p>" + "</div>" * deep + "<p>top</p>")
    assert [block.text for block in out.blocks] == ["bottom", "top"]
    assert out.containers[out.blocks[0].container].depth == deep + 1
    assert out.containers[out.blocks[1].container].depth == 1


def test_misnested_markup_loses_no_text() -> None:
    assert " ".join(texts("<p>a <b>b <i>c</p><p>d</b> e</i> f<table> g<tr><td>h</table>")).split() == list("abcdefgh")


def test_the_handle_of_a_link_is_the_element_that_holds_it() -> None:
    out = outline(
        "<p>A ferry came, and it was late again.</p><h1 id=a><a href=x>Fog</a></h1><p class=b><a href=y>More</a></p>"
    )
    assert [(link[0], link[1], link[3]) for link in out.links] == [(1, "h1", "Fog"), (1, "p", "More")]
    assert [out.handle_of(link).attributes for link in out.links] == [{"id": "a"}, {"class": "b"}]
