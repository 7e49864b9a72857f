"""Reads a news page, given as a file, and prints its title, its authors, its first paragraph and its captions.

python examples/embed.py examples/viewus.html
"""

import sys
from pathlib import Path

from newsclean import Role, clean


def main(page: str) -> int:
    """Prints the page's article; returns the exit code."""
    article = clean(Path(page).read_bytes())
    if article.status != "ok":
        print(f"{page}: no article ({article.status})", file=sys.stderr)
        return 1
    paragraphs = [block.text for block in article.blocks if block.role is Role.PARAGRAPH]
    captions = [block.text for block in article.blocks if block.role is Role.CAPTION]
    print("title:  ", article.title)
    print("authors:", ", ".join(article.authors))
    print("first:  ", paragraphs[0])
    for caption in captions:
        print("caption:", caption)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
