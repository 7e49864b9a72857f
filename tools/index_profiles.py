"""Built-in profiles -> their index (`python -m tools.index_profiles`): name and `[match]` of each, as JSON.

The library reads the index at the first look-up, and a profile only for a page of its site, so that all files together
cost as much as one. A test compares the index with the files.
"""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from newsclean.profiles import load
from newsclean.profiles._installed import BUILT_IN, INDEX
from newsclean.profiles._toml_writer import match_data


def index_text() -> str:
    """Return the text of the index."""
    rows: list[dict[str, Any]] = []
    for path in sorted(BUILT_IN.glob("*.toml")):
        profile = load(path)
        rows.append({"name": profile.name, "match": match_data(profile.match)})
    lines = [json.dumps(row, ensure_ascii=False, default=date.isoformat) for row in rows]
    return "[\n" + ",\n".join(lines) + "\n]\n"


if __name__ == "__main__":
    INDEX.write_text(index_text(), encoding="utf-8")
    print(f"wrote {INDEX.name}")
