"""Pages of our own for the tests of profiles: a news page in HTML and flattened, and a short way to a profile."""

from __future__ import annotations

from newsclean import Article, Cleaner, Options, ProfileSet
from newsclean.profiles import Profile, loads

__all__ = ["FLAT", "PAGE", "clean_with", "profile"]

FIRST = (
    "The bakery on Mill Street opened its doors at four in the morning, as it has done since 1911. By six the shelves "
    "were empty, and the baker, who is eighty, went home to sleep."
)
SECOND = (
    "Nobody in the village can remember a morning without the smell of bread. The council has now asked for the oven "
    "to be listed as a monument, so that it cannot be torn down."
)
THIRD = (
    "A decision is expected before the end of the year. Until then the baker intends to go on as before, she said, and "
    "to teach her granddaughter how to keep the fire alive."
)
TEASER = (
    "In other news, the river has frozen over for the first time in a decade, and the ferry company has sent its crews "
    "home for a week with full pay, it said on Monday."
)

COMMENT = (
    "I have bought my bread there for thirty years, and I can only say that it has never been anything but perfect. My "
    "mother said the same, and she was a baker herself. The council should be ashamed that it took so long."
)

PAGE = f"""<!doctype html><html lang="en"><head><title>The oven that never went out | The Tide</title></head><body>
<header><a href="/">The Tide</a></header>
<main class="story">
<h1>The oven that never went out</h1>
<div class="meta"><span class="who">Words: Ada Lund</span>
<time datetime="2026-03-01T08:30:00+01:00">1 March</time></div>
<p>{FIRST}</p>
<p>{SECOND}</p>
<div class="promo"><p>{TEASER}</p></div>
<p>{THIRD}</p>
<p><a class="more" href="/bread">Read everything about bread, in our long collection of stories</a></p>
<h3>Discussion</h3>
<p>{COMMENT}</p>
</main></body></html>"""

FLAT = f"""The Tide

The oven that never went out

Words: Ada Lund

{FIRST}

{SECOND}

In brief

{TEASER}

End of brief

{THIRD}

Discussion

{COMMENT}
"""


def profile(rules: str, *, name: str = "tide", match: str = 'hosts = "tide.example"') -> Profile:
    """Returns a profile with the given rules, in TOML."""
    return loads(f'schema = 1\nname = "{name}"\n[match]\n{match}\n{rules}')


def clean_with(*profiles: Profile, page: str = PAGE, url: str | None = "https://tide.example/1") -> Article:
    """Cleans a page with these profiles and no others; a page without a tag is flattened text."""
    cleaner = Cleaner(Options(profiles=ProfileSet(profiles)))
    return cleaner.clean(page, url=url) if "<" in page else cleaner.clean_text(page, url=url)
