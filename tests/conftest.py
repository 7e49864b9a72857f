"""What all tests share: no profile of the person who runs them has a say, and none depends on the machine's speed."""

import os

from hypothesis import settings

os.environ["NEWSCLEAN_PROFILES"] = ""
settings.register_profile("newsclean", deadline=None)
settings.load_profile("newsclean")
