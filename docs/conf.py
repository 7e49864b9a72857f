"""Sphinx configuration: Furo, MyST, and API pages from the docstrings. Build: `sphinx-build -W -n docs docs/_build`."""

from newsclean import __version__

project = "newsclean"
author = "The newsclean developers"
copyright = "The newsclean developers"
release = version = __version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"newsclean {__version__}"

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
nitpicky = True

default_role = "code"  # docstrings name things in single backticks, as Markdown does
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {"members": True, "undoc-members": False}
# "Cost" and "Source" are headings of our own in docstrings.
napoleon_custom_sections = ["Cost", "Source"]
napoleon_use_ivar = True

# Types of the standard library and of attrs: linking them would make each build ask other sites.
nitpick_ignore_regex = [
    (r"py:.*", r"(collections|os|datetime|enum|typing|attrs?|pathlib)(\..*)?"),
    (r"py:.*", r"(Mapping|Any|datetime)"),
    (r"py:class", r"Input|(newsclean\.batch\.)?T"),  # an alias and a type variable
]
