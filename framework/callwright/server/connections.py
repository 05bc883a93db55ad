"""Who is connected to a server, and when the last of them is gone."""

import asyncio
import contextlib
from collections.abc import Iterator
from typing import Generic, TypeVar

__all__ = ["Connections"]

Connection = TypeVar("Connection")


class Connections(Generic[Connection]):
    """The open connections of one server."""

    def __init__(self) -> None:
        self._open: set[Connection] = set()
        self._none = asyncio.Event()
        self._none.set()

    def __len__(self) -> int:
        return len(self._open)

    def __iter__(self) -> Iterator[Connection]:
        return iter(tuple(self._open))  # one that is closed meanwhile leaves

    def add(self, connection: Connection) -> None:
        """One is open."""
        self._open.add(connection)
        self._none.clear()

    def discard(self, connection: Connection) -> None:
        """It is gone."""
        self._open.discard(connection)
        if not self._open:
            self._none.set()

    async def all_gone(self, within_s: float) -> None:
        """Return when all are gone, or so long after.

        A process that ends sooner resets the lines on which a goodbye is not answered yet, and what
        was sent last may be lost with it.
        """
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(within_s):
                await self._none.wait()
