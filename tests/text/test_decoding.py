"""Bytes in every charset of the web come back as the text that was meant."""

from __future__ import annotations

import codecs
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean._text.charsets import _CODECS, decode_as, is_single_byte, name_of
from newsclean._text.decoding import Decoded, decode


def page(charset: str, body: str) -> str:
    return (
        f'<!DOCTYPE html><html><head><meta charset="{charset}"><title>t</title></head><body><p>{body}</p></body></html>'
    )


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("iso-8859-1", "cp1252"),
        ("Latin1", "cp1252"),
        ("us-ascii", "cp1252"),
        ("euc-kr", "cp949"),
        ("KS_C_5601-1987", "cp949"),
        ("Shift_JIS", "cp932"),
        ("x-sjis", "cp932"),
        ("gb2312", "gb18030"),
        ("GBK", "gb18030"),
        ("big5", "big5hkscs"),
        ("iso-8859-9", "cp1254"),
        ("tis-620", "cp874"),
        ("iso-8859-11", "cp874"),
        ("iso8859-2", "iso8859_2"),
        ("iso88595", "iso8859_5"),
        ("iso_8859-15", "iso8859_15"),
        ("iso-8859-8-i", "iso8859_8"),
        (" utf8 ", "utf-8"),
        ("unicode-1-1-utf-8", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("ms932", "cp932"),
        ("x-gbk", "gb18030"),
        ("sun_eu_greek", "iso8859_7"),
    ],
)
def test_labels_mean_what_browsers_make_of_them(label: str, codec: str) -> None:
    assert _CODECS[name_of(label)] == codec


@pytest.mark.parametrize("label", ["", "utf-7", "klingon", "replacement", "iso-2022-cn", "utf-8\x00"])
def test_unknown_labels_have_no_name(label: str) -> None:
    assert name_of(label) == ""


@pytest.mark.parametrize("name", sorted(_CODECS))
def test_every_codec_of_the_table_exists_and_reads_any_bytes(name: str) -> None:
    if name != "x-user-defined":
        codecs.lookup(_CODECS[name])
    text = decode_as(bytes(range(256)), name)
    assert text
    if is_single_byte(name):
        assert len(text) == 256
        assert text[:128] == bytes(range(128)).decode("ascii")


def test_windows_1252_reads_its_undefined_bytes_as_controls() -> None:
    assert decode_as(b"\x81\x8d\x8f\x90\x9d\x80", "windows-1252") == "\x81\x8d\x8f\x90\x9d€"


def test_patched_bytes_follow_the_standard() -> None:
    assert decode_as(b"\xae\xbe", "koi8-u") == "ўЎ"
    assert decode_as(b"\xca", "windows-1255") == "\u05ba"
    assert decode_as(b"A\x80\xff", "x-user-defined") == "A\uf780\uf7ff"


SAMPLES = [
    ("windows-1252", "cp1252", "Über „Straßen“ – naïve café"),
    ("iso-8859-1", "cp1252", "L’été à Besançon coûte 3 €"),
    ("iso-8859-2", "iso8859_2", "Zażółć gęślą jaźń"),
    ("windows-1250", "cp1250", "Příliš žluťoučký kůň"),
    ("windows-1251", "cp1251", "Съешь ещё этих мягких французских булок"),
    ("koi8-r", "koi8_r", "Съешь ещё этих мягких французских булок"),
    ("windows-1253", "cp1253", "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία"),
    ("iso-8859-9", "cp1254", "Pijamalı hasta yağız şoföre çabucak güvendi"),
    ("windows-1255", "cp1255", "דג סקרן שט בים מאוכזב"),
    ("windows-1256", "cp1256", "نص عربي قصير"),
    ("tis-620", "cp874", "เป็นมนุษย์สุดประเสริฐ"),
    ("shift_jis", "cp932", "いろはにほへと ちりぬるを①"),
    ("euc-jp", "euc_jp", "いろはにほへと ちりぬるを"),
    ("iso-2022-jp", "iso2022_jp", "いろはにほへと ちりぬるを"),
    ("euc-kr", "cp949", "키스의 고유조건은 입술끼리 만나야 하고 똠방각하"),
    ("gb2312", "gb18030", "天地玄黄宇宙洪荒"),
    ("gbk", "gb18030", "天地玄黃宇宙洪荒"),
    ("big5", "big5hkscs", "天地玄黃宇宙洪荒"),
    ("utf-8", "utf-8", "天地玄黃 Über 𝒜"),
]


@pytest.mark.parametrize(("label", "codec", "body"), SAMPLES)
@pytest.mark.parametrize("origin", ["meta", "http-equiv", "caller", "xml"])
def test_declared_text_comes_back(label: str, codec: str, body: str, origin: str) -> None:
    html = page(label, body)
    if origin == "http-equiv":
        html = html.replace(
            f'charset="{label}"', f"HTTP-EQUIV='Content-Type' content='text/html; charset={label.upper()}'"
        )
    elif origin == "caller":
        html = html.replace(f' charset="{label}"', " name=x")
    elif origin == "xml":
        html = f'<?xml version="1.0" encoding="{label}"?>\n' + html.replace(f' charset="{label}"', " name=x")
    decoded = decode(html.encode(codec), encoding=label if origin == "caller" else None)
    assert decoded == Decoded(html, name_of(label), "caller" if origin == "caller" else "meta")


@pytest.mark.slow
@settings(max_examples=50)
@given(st.text(st.characters(codec="cp1251"), min_size=1, max_size=80))
def test_any_text_comes_back_through_its_declared_charset(body: str) -> None:
    html = page("windows-1251", body)
    decoded = decode(html.encode("cp1251"))
    assert decoded.text == html or decoded.encoding == "utf-8"  # the bytes happen to be UTF-8 throughout
    if decoded.encoding == "utf-8":
        assert html.encode("cp1251").decode("utf-8") == decoded.text


@settings(max_examples=50)
@given(st.text(st.characters(codec="utf-8"), max_size=200))
def test_utf8_comes_back_with_and_without_declaration(body: str) -> None:
    for html in (page("utf-8", body), "<p>" + body):
        assert decode(html.encode()).text == html
        assert decode(html.encode()).utf8 == html.encode()


@settings(max_examples=50)
@given(st.binary(max_size=400), st.none() | st.sampled_from(sorted(_CODECS)) | st.text(max_size=10))
def test_no_bytes_and_no_label_raise(data: bytes, label: str | None) -> None:
    decoded = decode(data, encoding=label)
    assert isinstance(decoded.text, str)
    assert decoded.utf8 is None or decoded.utf8 == data == decoded.text.encode()


@pytest.mark.parametrize(
    ("bom", "codec", "name"),
    [
        (b"\xef\xbb\xbf", "utf-8", "utf-8"),
        (b"\xff\xfe", "utf-16-le", "utf-16le"),
        (b"\xfe\xff", "utf-16-be", "utf-16be"),
    ],
)
def test_a_byte_order_mark_wins_and_goes(bom: bytes, codec: str, name: str) -> None:
    html = page("iso-8859-1", "Straße")
    assert decode(bom + html.encode(codec), encoding="windows-1251") == Decoded(html, name, "bom")


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_markup_in_utf16_is_recognised_without_a_mark(codec: str) -> None:
    html = page("utf-8", "Straße")
    assert decode(html.encode(codec)).text == html


def test_a_utf16_header_on_ascii_markup_is_ignored() -> None:
    html = page("utf-8", "Straße")
    assert decode(html.encode(), encoding="utf-16").text == html


def test_the_caller_outranks_the_page() -> None:
    html = page("iso-8859-2", "žluť")
    assert decode(html.encode("cp1250"), encoding="windows-1250").text == html


def test_an_unknown_caller_label_falls_to_the_page() -> None:
    html = page("iso-8859-2", "Zażółć")
    assert decode(html.encode("iso8859_2"), encoding="x-nobody") == Decoded(html, "iso-8859-2", "meta")


@pytest.mark.parametrize("label", ["utf-16", "utf-16le", "utf-16be"])
def test_utf16_in_a_readable_declaration_means_utf8(label: str) -> None:
    assert decode(page(label, "Straße").encode()).encoding == "utf-8"


@pytest.mark.parametrize(
    "before",
    [
        "<!-- <meta charset=koi8-r> -->",
        "<script>var a = '<meta charset=koi8-r>';</script>",
        "<style>/* <meta charset=koi8-r> */</style>",
        '<meta name="description" content="how charset=koi8-r is written">',
        '<meta http-equiv="refresh" content="0; charset=koi8-r">',
        '<meta charset="no-such-charset">',
        "<!-- " + "x" * 3000 + " -->",
        "<script>" + "x" * 20_000 + "</script>",
    ],
)
def test_only_real_declarations_in_the_head_count(before: str) -> None:
    html = f"<html><head>{before}<meta charset=windows-1251></head><body>Съешь ещё булок</body></html>"
    assert decode(html.encode("cp1251")) == Decoded(html, "windows-1251", "meta")


def test_a_declaration_in_the_body_does_not_count() -> None:
    html = "<html><head></head><body>Stra\xdfe <meta charset=windows-1251></body></html>"
    assert decode(html.encode("cp1252")) == Decoded(html, "windows-1252", "fallback")


def test_utf8_bytes_overrule_a_legacy_label() -> None:
    html = page("iso-8859-1", "Über die Straße")
    assert decode(html.encode()) == Decoded(html, "utf-8", "utf-8")
    assert decode(html.encode(), encoding="latin1") == Decoded(html, "utf-8", "utf-8")


def test_legacy_bytes_overrule_a_utf8_label() -> None:
    html = page("utf-8", "Über die Straße, für Größe")
    assert decode(html.encode("cp1252")) == Decoded(html, "windows-1252", "fallback")


def test_a_few_broken_bytes_do_not_make_utf8_legacy() -> None:
    html = page("utf-8", "Über die Straße, für Größe")
    data = html.encode().replace(b"Gr", b"\xe4Gr")
    assert decode(data) == Decoded(html.replace("Gr", "\ufffdGr"), "utf-8", "meta")


def test_a_page_cut_inside_a_character_stays_utf8() -> None:
    assert decode("<p>only the end ü".encode()[:-1]) == Decoded("<p>only the end \ufffd", "utf-8", "utf-8")


@pytest.mark.parametrize(
    "piece",
    [
        *(
            b"<!--",
            b"<script>",
            b"<meta ",
            b"<meta a=1 ",
            b"<meta charset=",
            b'<meta content="',
            b"<meta content='>",
            b"<?xml ",
        ),
        *(b"<meta x>", b'<meta b=">', b"<meta content=charset=", b"<meta http-equiv=content-type content=x "),
    ],
)
def test_hostile_heads_are_read_once(piece: bytes) -> None:
    start = time.process_time()
    assert decode(b"charset" + piece * 100_000 + b"\xff").source == "fallback"
    assert time.process_time() - start < 1  # some 0.02 s; reading each tag up to its bound took 4 s


def test_a_declaration_after_unfinished_tags_is_found() -> None:
    html = "<meta <meta name=a <meta name='b'>" * 50 + page("gbk", "老渡口")
    assert decode(html.encode("gbk")) == Decoded(html, "gbk", "meta")
