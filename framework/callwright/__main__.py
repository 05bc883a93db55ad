"""`python -m callwright`, and the `callwright` program."""

import sys

from callwright.cli.program import main

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())
