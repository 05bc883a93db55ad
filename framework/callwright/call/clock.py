"""Real work that a virtual clock must wait for."""

import asyncio
from contextlib import AbstractContextManager, nullcontext
from typing import Protocol, runtime_checkable

__all__ = ["is_virtual", "outstanding"]


@runtime_checkable
class _PatientLoop(Protocol):
    """A loop that can stop its clock: the virtual one of `callwright.testing`."""

    def hold(self) -> AbstractContextManager[None]: ...


def outstanding() -> AbstractContextManager[None]:
    """Hold time while an engine outside this loop works; on a real clock this does nothing.

    So a call in virtual time meets a recogniser that takes real time as if it were instant.
    """
    loop = asyncio.get_running_loop()
    return loop.hold() if isinstance(loop, _PatientLoop) else nullcontext()


def is_virtual() -> bool:
    """Does the running loop keep a clock of its own, which can be held?"""
    return isinstance(asyncio.get_running_loop(), _PatientLoop)
