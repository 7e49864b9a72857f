"""Units of text, sentence ends, white space and folding, in the scripts that news is written in."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean._text.strings import collapse, count_words, ends_sentence, fold, strip_controls


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("one", 1),
        ("The ferry was\nlate.", 4),
        ("Die Fähre kam zu spät", 5),
        ("Паром опоздал на час", 4),
        ("وصلت العبارة متأخرة", 3),
        ("नाव देर से आई।", 4),
        ("여객선이 한 시간 늦게 도착했다", 5),
    ],
)
def test_spaced_scripts_count_words(text: str, words: int) -> None:
    assert count_words(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "渡轮因大雾晚点一小时抵达港口",
        "霧のためフェリーが一時間おくれた",
        "フェリーガイチジカンオクレタ",
        "เรือข้ามฟากมาถึงช้าหนึ่งชั่วโมง",
        "ເຮືອຂ້າມຟາກມາຮອດຊ້າ",
        "សាឡាងមកដល់យឺតមួយម៉ោង",
        "ကူးတို့သင်္ဘောနောက်ကျသည်",
    ],
)
def test_unspaced_scripts_count_by_their_characters(text: str) -> None:
    """A run without blanks is more than one unit, and at most one for each character."""
    assert len(text) / 3 < count_words(text) <= len(text)
    assert count_words(text * 10) == pytest.approx(10 * count_words(text), rel=0.2)


def test_mixed_scripts_add_up() -> None:
    assert count_words("NASA 渡轮因大雾晚点一小时") > count_words("渡轮因大雾晚点一小时")


@given(st.text(st.characters(max_codepoint=127)), st.text(max_size=3))
def test_ascii_text_is_folded_as_all_text_is(text: str, other: str) -> None:
    """`\u00e9` beside it takes the text the other way."""
    assert fold(f"{text} \u00e9").removesuffix("\u00e9").strip() == fold(text)
    assert fold(f"{text} {other}") == " ".join(re.findall(r"[^\W_]+", f"{text} {other}".casefold()))


@given(st.text())
def test_a_text_never_has_more_units_than_characters(text: str) -> None:
    text = collapse(text)  # which is what is counted
    assert 0 <= count_words(text) <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "The ferry was late.",
        "Was it late?",
        "It was late!",
        "It was late…",
        "“It was late.”",
        "„Sie kam zu spät.“",
        "« Elle était en retard. »",
        "(It was late.)",
        "渡轮晚点一小时。",
        "「船は遅れた。」",
        "船は来るのか？",
        "नाव देर से आई।",
        "کشتی دیر سے پہنچی۔",
        "هل تأخرت العبارة؟",
        "ጀልባው ዘገየ።",
        "Լաստանավը ուշացավ։",
        "သင်္ဘောနောက်ကျသည်။",
    ],
)
def test_sentences_end(text: str) -> None:
    assert ends_sentence(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Home",
        "More news",
        "Sport | Kultur",
        "写真・動画",
        "더보기",
        "(Foto: A. Lund)",
        "18:30",
        "ข่าวล่าสุด",
        "»",
        "”",
    ],
)
def test_labels_do_not_end_as_sentences(text: str) -> None:
    assert not ends_sentence(text)


def test_thai_has_no_full_stop_so_a_long_text_counts_as_a_sentence() -> None:
    sentence = "เรือข้ามฟากมาถึงท่าเรือช้าหนึ่งชั่วโมงเพราะหมอกลงจัดตั้งแต่เช้ามืดจนถึงสาย"
    assert ends_sentence(sentence)
    assert not ends_sentence(sentence[:12])


@given(st.text())
def test_collapse_leaves_only_single_spaces(text: str) -> None:
    out = collapse(text)
    assert out == " ".join(out.split())
    assert "".join(out.split()) == "".join(text.split())


@given(st.text())
def test_strip_controls_leaves_no_control_but_tab_and_line_feed(text: str) -> None:
    out = strip_controls(text)
    assert not [c for c in out if c not in "\t\n" and (c < " " or "\x7f" <= c <= "\x9f")]
    assert strip_controls(out) == out


def test_strip_controls_keeps_text() -> None:
    assert strip_controls("a\x00b\tc\nd\x1be\x9f é漢🎉") == "ab\tc\nde é漢🎉"


def test_fold_compares_titles_by_letters_and_digits() -> None:
    assert fold("  “Otters” are BACK – at last! ") == fold("Otters are back (at last)")
    assert fold("Straße 12") == fold("STRASSE 12")
    assert fold("—?!") == ""
    assert fold("渡轮，晚点") == "渡轮 晚点"


@given(st.text())
def test_fold_is_idempotent_on_caseless_text(text: str) -> None:
    assert fold(fold(text)) == fold(text)
