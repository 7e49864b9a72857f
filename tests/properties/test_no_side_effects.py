"""Law: cleaning a page opens no file, no connection and no process."""

from __future__ import annotations

import subprocess
import sys

CODE = """
import sys
from newsclean import Cleaner, Options

PAGE = '''<html lang="en"><head><title>Ferry late</title><link rel="stylesheet" href="https://x.example/a.css">
<base href="file:///etc/">
<meta property="og:image" content="https://x.example/a.jpg"><script src="//x.example/a.js"></script>
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry late", "url": "https://x.example/"}</script>
</head><body><h1>Ferry late</h1><iframe src="https://x.example/player"></iframe><img src="file:///etc/passwd">
<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]> &b;
<p>''' + "The ferry to the outer islands was two hours late on Monday. " * 9 + '''</p></body></html>'''

def clean_all_ways():
    cleaner = Cleaner(Options(installed_profiles=False, profiles=()))
    for article in (cleaner.clean(PAGE, url="https://x.example/1"), cleaner.clean_text(PAGE)):
        assert article.text
        article.to_html(), article.to_markdown(), article.to_json(), article.to_text(), article.ledger()

clean_all_ways()  # what is imported late has been imported
seen = []
sys.addaudithook(lambda event, arguments: seen.append((event, arguments)))
clean_all_ways()
outside = {"open", "socket", "subprocess", "os", "urllib", "import"}
print([event for event in seen if event[0].partition(".")[0] in outside])
"""


def test_cleaning_touches_nothing_outside_the_process() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=False)  # noqa: S603
    assert (done.returncode, done.stdout) == (0, "[]\n"), done.stderr
