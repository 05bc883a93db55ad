"""Servers are real, on the loopback address; time is virtual."""

import sys
from pathlib import Path

from callwright.testing.pytest_plugin import pytest_asyncio_loop_factories

# Tests share `chromium` and the page's side of a call, which stands with the links.
sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "audio")]

__all__ = ["pytest_asyncio_loop_factories"]
