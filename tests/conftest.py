"""What all tests share: no profile of the person who runs them has a say."""

import os

os.environ["NEWSCLEAN_PROFILES"] = ""
