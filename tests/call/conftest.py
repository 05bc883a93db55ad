"""Calls are tested in virtual time."""

from callwright.testing.pytest_plugin import pytest_asyncio_loop_factories

__all__ = ["pytest_asyncio_loop_factories"]
