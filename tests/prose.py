"""Prose in several alphabets for pages of the tests: sentences, paragraphs and stories drawn from a few words.

Law: everything is our own writing and follows from a seed, so a failing example can be repeated.
"""

from __future__ import annotations

import random

import attrs

__all__ = ["LANGUAGES", "Story", "write_paragraph", "write_sentence", "write_story"]


_WORDS = {
    "en": (
        "the a of to in on for with after before council harbour ferry winter school teachers budget "
        "mayor river storm station farmers village company hospital nurses court judge report minister "
        "said announced opened closed reached promised fell rose will has had not more than several "
        "years people island bridge road new old"
    ),
    "de": (
        "der die das und in auf mit nach vor für Stadtrat Hafen Fähre Winter Schule Lehrer Haushalt "
        "Fluss Sturm Bahnhof Bauern Dorf Firma Klinik Gericht Richterin Bericht sagte eröffnete schloss "
        "erreichte versprach fiel stieg wird hat nicht mehr als mehrere Jahre Menschen Insel Brücke "
        "Straße neue alte während über größer"
    ),
    "fr": (
        "le la les de du en sur pour avec après avant conseil port hiver école professeurs budget maire "
        "rivière tempête gare éleveurs village société hôpital tribunal juge rapport ministre déclaré "
        "ouvert fermé atteint promis baissé monté plusieurs années habitants île pont route nouvelle "
        "ancien été déjà où"
    ),
    "tr": (
        "ve bir bu için ile sonra önce belediye liman feribot kış okul öğretmenler bütçe başkan nehir "
        "fırtına istasyon çiftçiler köy şirket hastane mahkeme yargıç rapor bakan söyledi açıkladı "
        "açıldı kapandı ulaştı düştü yükseldi değil daha fazla yıl insanlar ada köprü yol yeni eski"
    ),
    "ru": (
        "и в на с для после до совет гавань паром зима школа учителя бюджет мэр река шторм вокзал "
        "фермеры деревня компания больница суд судья отчёт министр сказал объявил открыл закрыл достиг "
        "обещал упал вырос будет не более чем несколько лет люди остров мост дорога новый старый"
    ),
    "el": (
        "ο η το και σε με για μετά πριν συμβούλιο λιμάνι πλοίο χειμώνας σχολείο δάσκαλοι δήμαρχος "
        "ποταμός καταιγίδα σταθμός αγρότες χωριό εταιρεία νοσοκομείο δικαστήριο έκθεση υπουργός είπε "
        "ανακοίνωσε άνοιξε έκλεισε έφτασε έπεσε δεν περισσότερο χρόνια άνθρωποι νησί γέφυρα δρόμος νέος "
        "παλιός"
    ),
    "ar": (
        "في من إلى على مع بعد قبل المجلس الميناء العبارة الشتاء المدرسة المعلمون الميزانية العمدة النهر "
        "العاصفة المحطة المزارعون القرية الشركة المستشفى المحكمة القاضي التقرير الوزير قال أعلن افتتح "
        "أغلق بلغ وعد سنوات الناس الجزيرة الجسر الطريق الجديد القديم"
    ),
    "hi": (
        "में से के लिए और बाद पहले परिषद बंदरगाह नौका सर्दी स्कूल शिक्षक बजट महापौर नदी तूफान स्टेशन "
        "किसान गाँव कंपनी अस्पताल अदालत न्यायाधीश रिपोर्ट मंत्री कहा घोषणा खुला बंद पहुँचा गिरा बढ़ा "
        "नहीं अधिक वर्ष लोग द्वीप पुल सड़क नया पुराना"
    ),
    "ko": (
        "시의회는 항구에서 여객선이 겨울에 학교와 교사들은 예산을 시장이 강가에 폭풍으로 역에서 농민들은 "
        "마을에 회사는 병원의 법원이 판사는 보고서를 장관은 말했다 발표했다 열었다 닫았다 도착한 약속한 "
        "줄었고 늘었으며 않았지만 지난 몇 년간 주민들이 섬의 다리와 도로를 새로운 오래된"
    ),
    "ja": (
        "市議会は 港の 渡し船が 冬の 学校と 教師たちは 予算を 市長が 川沿いの 嵐で 駅から 農家は 村の "
        "会社が 病院の 裁判所は 判事が 報告書を 大臣は 述べて 発表し 開いた 閉じて 届いた 約束した "
        "減って 増えて 数年の 住民が 島の 橋と 道路を 新しい 古い"
    ),
    "zh": (
        "市议会 港口的 渡轮在 冬天 学校和 教师们 预算 市长 河边的 风暴 车站 农民 村里的 公司 医院 法院 "
        "法官 报告 部长 表示 宣布 开放 关闭 到达 承诺 下降 上升 不会 超过 多年 居民 岛上的 大桥 公路 "
        "新的 旧的"
    ),
}
LANGUAGES = tuple(_WORDS)
_FULL_STOP = {"hi": "।", "ja": "。", "zh": "。"}
_COMMA = {"ar": "،", "ja": "、", "zh": "，"}
_UNSPACED = frozenset({"ja", "zh"})


def write_sentence(rng: random.Random, language: str, words: int) -> str:
    chosen = [rng.choice(_WORDS[language].split()) for _ in range(words)]
    if words > 8:
        chosen[words // 2] += _COMMA.get(language, ",")
    text = ("" if language in _UNSPACED else " ").join(chosen)
    return text[0].upper() + text[1:] + _FULL_STOP.get(language, ".")


def write_paragraph(rng: random.Random, language: str) -> str:
    """Two to five sentences, 20 to 80 words."""
    gap = "" if language in _UNSPACED else " "
    return gap.join(write_sentence(rng, language, rng.randint(10, 16)) for _ in range(rng.randint(2, 5)))


@attrs.frozen
class Story:
    """A planted article: what cleaning has to give back."""

    language: str
    title: str
    heading: str
    paragraphs: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n\n".join(self.paragraphs)


def write_story(seed: int, language: str, size: int) -> Story:
    rng = random.Random(seed)  # noqa: S311  (prose, not secrets)
    title, heading = (write_sentence(rng, language, words).rstrip(".。।") for words in (7, 4))
    return Story(language, title, heading, tuple(write_paragraph(rng, language) for _ in range(size)))
