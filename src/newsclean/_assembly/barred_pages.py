"""A page with little text -> whether it is what a site shows instead of an article: a wall, a check, a login, an error.

Law: such a page says so in its headline, or in every other sentence, and in the names of its markup; only pages with
little text and without a date of publication are asked. An article on such pages has more text or a date.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newsclean._assembly.class_roles import named_role
from newsclean._text.strings import count_words
from newsclean._types.values import Kind, Role

if TYPE_CHECKING:
    from newsclean._assembly.page_facts import JudgedPage
    from newsclean._types.stages import Draft, PageBlock

__all__ = ["kind_of_barred_page"]

_MAX_CHARS: Final = 2_500  # of the text; the longest consent wall of the development corpora has 1,700
_MAX_HEADLINE_CHARS = 120
_MAX_HEADLINES = 3
_MAX_LOGIN_WORDS = 100  # a menu entry of that name stands above many stories
_MIN_HITS = 2  # phrases in a text without one in a headline
_MIN_CONSENT_HITS = 3
_MIN_CONSENT_SHARE = 0.5  # of the kept words that stand in elements with a name of consent
_LEVELS = 8

_ERROR = re.compile(
    r"\b(?:error|fehler|erreur|errore|ошибка)\W{0,3}40[34]\b|"
    r"\b40[34]\W{0,3}(?:error|not found|fehler|forbidden)|^40[34]\b.{0,12}$|\bpage (?:was )?not found|"
    r"\bnot found$|^not found|can.?(?:t|not) (?:find|locate) (?:the|this|that|your) page|"
    r"\bpage (?:you .{0,40})?(?:no longer exists|does ?n.?o?t exist|is unavailable|is missing)|"
    r"seite (?:wurde |konnte )?(?:leider )?nicht (?:mehr )?(?:gefunden|vorhanden|verfügbar)|"
    r"seite existiert nicht|page (?:est )?(?:introuvable|non trouvée|n.existe pas)|"
    r"página (?:no|não) (?:encontrada|existe)|no (?:se )?(?:ha )?(?:encuentra|encontr\w+) la página|"
    r"pagina (?:non trovata|niet gevonden|nu (?:a fost găsită|există))|"
    r"siden? (?:blev |ble )?ikke (?:fundet|funnet)|siden finnes ikke|"
    r"sidan (?:kunde inte hittas|hittades inte|finns inte)|sivua ei löy|nie znaleziono strony|"
    r"stron\w+ nie (?:istnieje|została znaleziona)|stránk\w+ (?:ne|nebyla )(?:nalezena|nájdená|existuje)|"
    r"страниц\w+ не (?:найден|существу)|сторінк\w+ не (?:знайден|існу)|oldal nem található|"
    r"σελίδα δεν (?:βρέθηκε|υπάρχει)|sayfa bulunamadı|الصفحة غير موجودة|הדף לא נמצא|"
    r"صفحه.{0,20}یافت نشد|页面不存在|(?:找不到|無法找到|无法找到).{0,6}[页頁]面?|ページが見つかりません|"
    r"ページは存在しません|페이지를 찾을 수 없|halaman tidak ditemukan|không tìm thấy trang|ไม่พบหน้า|"
    r"पृष्ठ नहीं मिला",
    re.IGNORECASE,
)

_CHECK = re.compile(
    r"just a moment|checking (?:your|if the site) |verif(?:y|ying) (?:that )?you are (?:a )?human|"
    r"(?:are|that) you(?: are|.re) (?:not )?a? ?(?:robot|human)|are you a (?:robot|human)|"
    r"unusual (?:traffic|activity)|attention required|access (?:to this page )?(?:has been |is )?denied|"
    r"enable (?:javascript|cookies)|javascript (?:is )?(?:required|disabled)|security (?:check|verification)|"
    r"captcha|ddos protection|pardon our interruption|"
    r"request (?:could not be satisfied|(?:has been|was) blocked)|überprüfung ihres browsers|"
    r"sicherheits(?:über)?prüfung|kein roboter|javascript (?:aktivieren|ist deaktiviert)|"
    r"vérification de (?:votre navigateur|sécurité)|pas un robot|activer javascript|"
    r"comprob\w+ (?:su|tu) navegador|no (?:es|eres|soy) un robot|verifica di sicurezza|non sei un robot|"
    r"geen robot|проверк\w+ (?:браузера|безопасности)|не робот|安全验证|安全驗證|人机验证|"
    r"ロボットではありません|セキュリティ(?:チェック|確認)|로봇이 아닙니다",
    re.IGNORECASE,
)

_CONSENT = re.compile(
    r"cookie|consent|\bgdpr\b|zustimm|einwillig|datenschutz|datengestützt|personenbezogen|consentement|"
    r"données personnelles|consentimiento|datos personales|consenso|dati personali|toestemming|"
    r"persoonsgegevens|samtykke|samtycke|personopplysninger|suostumu|zgod[aęy]|danych osobowych|souhlas|"
    r"osobních údajů|согласи\w+ на|персональных данных|συγκατάθεση|çerez|tracking|personal data|"
    r"our (?:\d+ )?partners|unsere (?:\d+ )?partner|nos (?:\d+ )?partenaires|クッキー|同意",
    re.IGNORECASE,
)

_LOGIN = re.compile(
    r"^(?:please )?(?:log|sign)[ -]?in\b|^(?:bitte )?(?:anmelden|einloggen)|^anmeldung|"
    r"^(?:se connecter|connexion|identifiez-vous)|^inici\w+ (?:de )?sesión|^acce(?:di|so)\b|^inloggen|"
    r"^logg[ae] inn?\b|^zaloguj|^logowanie|^přihlášení|^(?:войти|вход|авторизация)\b|^σύνδεση|^giriş yap|^登录|"
    r"^登錄|^登入|^ログイン|^로그인|^تسجيل الدخول|^התחברות",
    re.IGNORECASE,
)


def kind_of_barred_page(page: JudgedPage, draft: Draft) -> Kind | None:
    """Return `BLOCKED` for a wall, a check or a login, `ERROR` for an error page, and None for any other page.

    Args:
        page: The page with its decisions.
        draft: What was assembled of it.

    Cost: a search in some headlines and in the text, on pages with little text and no date only.
    """
    text = draft.text
    if len(text) > _MAX_CHARS or draft.published is not None or page.is_known:
        return None
    headlines = _headlines(page, draft)
    if any(map(_ERROR.search, headlines)):
        return Kind.ERROR
    if any(map(_CHECK.search, headlines)) or _count(_CHECK, text) >= _MIN_HITS:
        return Kind.BLOCKED
    if any(map(_LOGIN.search, headlines)) and count_words(text) <= _MAX_LOGIN_WORDS:
        return Kind.BLOCKED
    if _count(_CONSENT, text) >= _MIN_CONSENT_HITS and (
        any(map(_CONSENT.search, headlines)) or _stands_in_consent(page)
    ):
        return Kind.BLOCKED
    return None


def _headlines(page: JudgedPage, draft: Draft) -> list[str]:
    """Return the page's title and its first headlines, as far as they are short."""
    shown = [block.text for block in page.outline.blocks if block.tag in {"h1", "h2"}]
    found = [draft.title, page.hints.title, *shown[:_MAX_HEADLINES]]
    return [text.strip() for text in found if 0 < len(text) <= _MAX_HEADLINE_CHARS]


def _count(pattern: re.Pattern[str], text: str) -> int:
    return len({found[0].lower() for found in pattern.finditer(text)})


def _stands_in_consent(page: JudgedPage) -> bool:
    kept = [block for block, is_kept in zip(page.outline.blocks, page.keep, strict=True) if is_kept]
    inside = sum([block.words for block in kept if _is_in_consent(page, block)])
    return inside >= _MIN_CONSENT_SHARE * (sum([block.words for block in kept]) or 1)


def _is_in_consent(page: JudgedPage, block: PageBlock) -> bool:
    at = block.container
    for _ in range(_LEVELS):
        if at < 0:
            break
        container = page.outline.containers[at]
        if named_role(container.tag, container.names) is Role.CONSENT:
            return True
        at = container.parent
    return False
