"""Run a folder's async tests in virtual time: import the hook in its `conftest.py`.

from callwright.testing.pytest_plugin import pytest_asyncio_loop_factories
"""

import asyncio
from collections.abc import Callable, Mapping

from callwright.testing.virtual_time import VirtualTimeLoop

__all__ = ["pytest_asyncio_loop_factories"]


def pytest_asyncio_loop_factories() -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Tell pytest-asyncio which loop to use; a hook, so pytest calls it."""
    return {"virtual": VirtualTimeLoop}
