"""Languages x charsets x declarations: the bytes say what the labels do not."""

from __future__ import annotations

import pytest

from newsclean._text.charsets import name_of
from newsclean._text.decoding import decode

TEXTS = {
    "ru": "Совет порта решил закрыть старый причал на два года. Рыбаки переберутся на северную набережную.",
    "uk": "Рада порту вирішила закрити старий причал на два роки. Рибалки перейдуть на північну "
    "набережну, їхній її ґанок.",
    "bg": "Съветът на пристанището реши да затвори стария кей за две години. Рибарите ще се преместят на север.",
    "el": "Το συμβούλιο του λιμανιού αποφάσισε να κλείσει την παλιά προβλήτα για δύο χρόνια. Οι ψαράδες φεύγουν.",
    "he": "מועצת הנמל החליטה לסגור את המזח הישן לשנתיים. הדייגים יעברו לרציף הצפוני, אף שהמים שם רדודים.",
    "ar": "قرر مجلس الميناء إغلاق الرصيف القديم لمدة عامين. سينتقل الصيادون إلى الرصيف الشمالي رغم ضحالة الماء.",
    "th": "สภาท่าเรือมีมติให้ปิดสะพานเก่าเป็นเวลาสองปี ชาวประมงจะย้ายไปท่าเรือเหนือแม้ว่าน้ำที่นั่นจะตื้น",
    "pl": "Rada portu postanowiła zamknąć stare molo na dwa lata. Rybacy przeniosą się na północne nabrzeże, choć żal.",
    "cs": "Rada přístavu rozhodla, že staré molo se na dva roky zavře. Rybáři se přesunou na severní nábřeží, ačkoli.",
    "hu": "A kikötői tanács két évre lezárja a régi mólót. A halászok az északi rakpartra költöznek, "
    "bár sekély a víz ott, őrült ötlet űrhajósoknak.",
    "tr": "Liman meclisi eski iskeleyi iki yıl kapatmaya karar verdi. Balıkçılar kuzey rıhtımına geçecek, ağır işler.",
    "de": "Der Hafenrat beschließt, die alte Mole für zwei Jahre zu schließen. Die Fischer wechseln übermorgen.",
    "fr": "Le conseil du port a décidé de fermer la vieille jetée. Les pêcheurs iront à la jetée "
    "nord, déjà très élevée.",
    "es": "El consejo decidió cerrar el muelle viejo dos años. Los pescadores irán más allá, según señaló la compañía.",
    "sv": "Hamnrådet beslöt att stänga den gamla piren i två år. Fiskarna flyttar till norra kajen, "
    "där är vattnet lågt.",
    "lt": "Uosto taryba nusprendė dvejiems metams uždaryti seną molą. Žvejai persikels į šiaurinę "
    "krantinę, nors ten gylis mažas.",
    "ja": "港の評議会は古い桟橋を二年間閉鎖することを決めた。漁師たちは北の岸壁に移るが、そこは水が浅い。",
    "zh": "港口委员会决定将旧码头关闭两年。渔民表示他们会搬到北边的码头，尽管那里的水很浅，大家都不知道为什么会这样。",
    "zh-tw": "港口委員會決定將舊碼頭關閉兩年。漁民表示他們會搬到北邊的"
    "碼頭，儘管那裡的水很淺，大家都不知道為什麼會這樣。",
    "ko": "항만 위원회는 낡은 부두를 이 년 동안 폐쇄하기로 결정했다. 어부들은 북쪽 부두로 옮기지만 그곳은 물이 얕다.",
}
CHARSETS = {
    "ru": "windows-1251 koi8-r ibm866 iso-8859-5 x-mac-cyrillic", "uk": "windows-1251 koi8-u", "bg": "windows-1251",
    "el": "windows-1253 iso-8859-7", "he": "windows-1255 iso-8859-8-i", "ar": "windows-1256 iso-8859-6",
    "th": "windows-874", "pl": "windows-1250 iso-8859-2 iso-8859-13", "cs": "windows-1250 iso-8859-2",
    "hu": "windows-1250 iso-8859-2", "tr": "windows-1254 iso-8859-3", "de": "windows-1252 macintosh",
    "fr": "windows-1252 macintosh", "es": "windows-1252", "sv": "windows-1252", "lt": "windows-1257 iso-8859-13",
    "ja": "shift_jis euc-jp iso-2022-jp", "zh": "gbk gb18030", "zh-tw": "big5", "ko": "euc-kr",
}  # fmt: skip
CODECS = {
    "ibm866": "cp866", "x-mac-cyrillic": "mac_cyrillic", "macintosh": "mac_roman", "iso-8859-8-i": "iso8859_8",
    "windows-874": "cp874", "shift_jis": "cp932", "euc-kr": "cp949", "gbk": "gbk", "big5": "big5",
}  # fmt: skip
PAIRS = [(language, charset) for language, names in CHARSETS.items() for charset in names.split()]


def page(language: str, head: str = "", body: str = "", lang: str = "") -> str:
    text = TEXTS[language]
    start = f"<!DOCTYPE html><html{lang}><head>{head}<title>{text[:30]}</title></head>"
    return f"{start}<body>{body}<p>{text}</p></body></html>"


def written(text: str, charset: str) -> bytes:
    return text.encode(CODECS.get(charset, charset.replace("windows-", "cp")))


FALSE_LABELS = {
    "none": ("", "", None),
    "declared utf-8": ("<meta charset=utf-8>", "", None),
    "server says utf-8": ("", "", "utf-8"),
    "declared twice, utf-8 first": ("<meta charset=utf-8><meta charset={charset}>", "", None),
    "in the body": ("", "<meta charset={charset}>", None),
    "server says iso-8859-1": ("<meta charset={charset}>", "", "iso-8859-1"),
    "server says utf-8, page is right": ("<meta charset={charset}>", "", "utf-8"),
}


@pytest.mark.parametrize(("language", "charset"), PAIRS)
@pytest.mark.parametrize("case", FALSE_LABELS)
@pytest.mark.parametrize("lang", ["", " lang={language}"])
def test_text_comes_back_whatever_the_labels_say(language: str, charset: str, case: str, lang: str) -> None:
    head, body, server = FALSE_LABELS[case]
    html = page(language, head.format(charset=charset), body.format(charset=charset), lang.format(language=language))
    assert decode(written(html, charset), encoding=server).text == html


CYRILLIC = ("windows-1251", "koi8-r", "ibm866", "iso-8859-5")


@pytest.mark.parametrize("charset", CYRILLIC)
@pytest.mark.parametrize("other", CYRILLIC)
def test_a_wrong_label_of_the_same_script_does_not_count(charset: str, other: str) -> None:
    html = page("ru", f"<meta charset={other}>")
    assert decode(written(html, charset)).text == html
    assert decode(written(html, charset), encoding=other).text == html


@pytest.mark.parametrize("label", ["win-1251", "windows1251", "Windows_1251", "cp-1251", "win1251", "WINDOWS 1251"])
def test_misspelt_labels_are_understood(label: str) -> None:
    assert name_of(label) == "windows-1251"


def test_a_byte_that_is_wrong_leaves_the_rest_of_a_japanese_page_readable() -> None:
    html = page("ja", "<meta charset=euc-jp>")
    data = html.encode("euc_jp")
    place = data.find(b"</p>")
    decoded = decode(data[:place] + b"\xff" + data[place:])
    assert decoded.text.replace("\ufffd", "") == html
    extension = decode(b"<meta charset=euc-jp><p>" + "港は".encode("euc_jp") + b"\xad\xa1" + "番".encode("euc_jp"))
    assert extension.text.endswith("港は①番")


def test_characters_in_two_halves_are_put_together() -> None:
    halves = "Pier \U0001f600 closed".encode("utf-16-le").decode("utf-16-le", "surrogatepass")
    data = "".join(
        chr(unit) for unit in memoryview(halves.encode("utf-16-le")).cast("H")
    ).encode("utf-8", "surrogatepass")  # fmt: skip
    assert decode(b"<meta charset=utf-8><p>" + data).text.endswith("Pier \U0001f600 closed")


def test_english_with_a_few_quotes_stays_western() -> None:
    html = "<p>" + "The pier\u2019s owner said \u201cno\u201d. It costs \u20ac5 \u2013 or more. " * 5
    decoded = decode(html.encode("cp1252"))
    assert (decoded.text, decoded.encoding, decoded.source) == (html, "windows-1252", "fallback")
