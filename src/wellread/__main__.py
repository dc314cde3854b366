"""`python -m wellread`."""

import sys

from wellread.cli.main import main

sys.exit(main())
