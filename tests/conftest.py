"""What all tests share: no profile of the person who runs them has a say, and none depends on the machine's speed.

The examples of the laws are the same at each run, so that a change is judged by what it changed. `NEWSCLEAN_EXAMPLES`
asks for another number of them, and these are new ones each time; the fuzzer draws new ones, too.
"""

import os

from hypothesis import settings

os.environ["NEWSCLEAN_PROFILES"] = ""
settings.register_profile("newsclean", deadline=None, derandomize="NEWSCLEAN_EXAMPLES" not in os.environ)
settings.load_profile("newsclean")
