"""The pipeline (stub while the stages are being written)."""

from newsclean._model import Article, Options


class Cleaner:
    def __init__(self, options: Options | None = None) -> None:
        self.options = options or Options()

    def clean(self, html: str | bytes, *, url: str | None = None, encoding: str | None = None) -> Article:
        return Article()

    def clean_text(self, text: str, *, url: str | None = None) -> Article:
        return Article()


def clean(html: str | bytes, *, url: str | None = None, encoding: str | None = None) -> Article:
    return Cleaner().clean(html, url=url, encoding=encoding)


def clean_text(text: str, *, url: str | None = None) -> Article:
    return Cleaner().clean_text(text, url=url)
