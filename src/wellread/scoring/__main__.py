"""`python -m wellread.scoring`."""

import sys

from wellread.scoring.run import main

sys.exit(main())
