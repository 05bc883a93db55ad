"""Services of a scenario's call: they answer what is scripted, in order, and nothing else."""

import asyncio
from collections import deque
from collections.abc import Mapping, Sequence

from callwright.errors import CallwrightError
from callwright.machine.values import Absent, Sealed, Value
from callwright.ports import ServiceReply
from callwright.privacy.sealed import Plain
from callwright.testing.core_call import SERVICE_MS
from callwright.testing.scenario import Reply

__all__ = ["ScriptedServices", "plain", "plain_fields"]


def plain_fields(fields: Mapping[str, Value]) -> dict[str, Plain]:
    """Data as a lender's system sends them: what is unknown is not sent."""
    found = {name: plain(value) for name, value in fields.items()}
    return {name: value for name, value in found.items() if value is not None}


def plain(value: Value | None) -> Plain | None:
    """A value as a lender's system sends it; None for what is unknown."""
    if value is None or isinstance(value, Absent | Sealed):
        return None
    if isinstance(value, tuple):
        return tuple(item for item in map(plain, value) if item is not None)
    return value


class ScriptedServices:
    """A reply `timeout` never comes by itself; `reply_now` lets it come late.

    unscripted: services that were called when the script had no answer left.
    """

    def __init__(self, replies: Mapping[str, Sequence[Reply]]) -> None:
        self._replies = {name: deque(each) for name, each in replies.items()}
        self._open: list[tuple[str, asyncio.Future[Reply]]] = []
        self.unscripted: list[str] = []

    async def call(
        self, service: str, arguments: Mapping[str, Plain], key: str, call_id: str
    ) -> ServiceReply:
        """Answer as the script says."""
        replies = self._replies.get(service)
        if not replies:
            self.unscripted.append(service)
        reply = replies.popleft() if replies else Reply("timeout")
        loop = asyncio.get_running_loop()
        answered: asyncio.Future[Reply] = loop.create_future()
        self._open.append((service, answered))
        if reply.result != "timeout":
            after_ms = SERVICE_MS if reply.after_ms is None else reply.after_ms
            loop.call_later(after_ms / 1000, _answer, answered, reply)
        reply = await answered
        if reply.result == "error":
            raise CallwrightError(f"Service '{service}' failed, as the test says.")
        return ServiceReply(reply.result, plain_fields(reply.fields))

    def reply_now(self, service: str, reply: Reply) -> bool:
        """Let the latest open call of a service be answered, if there is one. "": of any."""
        for name, answered in reversed(self._open):
            if service in ("", name) and not answered.done():
                answered.set_result(reply)
                return True
        return False

    async def close(self) -> None:
        """Nothing is open."""


def _answer(answered: "asyncio.Future[Reply]", reply: Reply) -> None:
    if not answered.done():
        answered.set_result(reply)
