"""`python -m newsclean`: the same as the `newsclean` command."""

import sys

from newsclean._cli.main import main

sys.exit(main())
