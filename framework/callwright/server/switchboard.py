"""Answers Twilio Media Streams: one connection, one call."""

import asyncio
import gc
import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from http import HTTPStatus
from typing import TYPE_CHECKING

from callwright.audio.twilio import mulaw
from callwright.audio.twilio.link import TwilioLink
from callwright.audio.twilio.messages import Connected, Other, PeerError, Start, parse
from callwright.call.request import CallRequest
from callwright.dialog.literals import LiteralError, stored
from callwright.errors import CallwrightError
from callwright.machine.values import Value
from callwright.server.connections import Connections
from callwright.server.endpoint import GOING_AWAY, Endpoint, Request, Socket

if TYPE_CHECKING:
    # What runs the calls is loaded by who opens the office; a caller finds it open.
    from callwright.call.record import CallRecord
    from callwright.machine.tables import Application
    from callwright.office import Office

__all__ = ["Switchboard", "campaign_data"]

log = logging.getLogger(__name__)

_START_S = 10.0  # a carrier says `start` at once
_HANG_UP_S = 2.0
_LOOK_S = 5.0
# A network that has brought nothing for so long will not bring the caller back either: a guess.
_QUIET_MS = 15_000
# The parts of a call know each other, so only the collector frees it, which a server lets run so
# seldom that thousands that are over would wait for it, 90 KB each. It takes 8 ms beside 50 calls.
_CALLS_A_COLLECTION = 30


class Switchboard:
    """Runs the calls that come in. Its owner awaits `close`.

    request: what all calls have in common; the carrier's parameters fill in declared data. path:
    where calls come in. most_calls: more are refused before they are answered. ended: told of each
    call's record.
    """

    def __init__(
        self,
        office: "Office",
        *,
        request: CallRequest | None = None,
        path: str = "/ws",
        most_calls: int = 100,
        ended: Callable[["CallRecord"], None] = lambda _: None,
    ) -> None:
        mulaw.load()  # here and not at the first prompt of the first call
        self.path = path
        self.most_calls = most_calls
        self._office = office
        self._request = request or CallRequest(direction="inbound")
        self._ended = ended
        self._closing = False
        self._connections: Connections[_Connection] = Connections()
        self._calls: set[asyncio.Task[None]] = set()
        self._uncollected = 0  # calls that are over
        self._looking: asyncio.TimerHandle | None = None

    @property
    def calls(self) -> int:
        """How many calls are running."""
        return len(self._calls)

    def answer(self, request: Request) -> Endpoint | int:
        """Return what answers a connection, or the HTTP status of a refusal."""
        if request.path != self.path:
            return HTTPStatus.NOT_FOUND
        if self._closing or len(self._connections) >= self.most_calls:
            return HTTPStatus.SERVICE_UNAVAILABLE
        return _Connection(self)

    async def close(self, drain_s: float) -> None:
        """Take no more calls, let those that run end by themselves for a while, then end them."""
        self._closing = True
        if self._looking is not None:
            self._looking.cancel()
        if self._calls:
            await asyncio.wait(self._calls, timeout=drain_s)
        for call in self._calls:
            call.cancel()
        if self._calls:
            await asyncio.wait(self._calls, timeout=_HANG_UP_S)
        for connection in self._connections:
            connection.close(GOING_AWAY)
        await self._connections.all_gone(_HANG_UP_S)

    # --- for connections -------------------------------------------------------------------------

    def opened(self, connection: "_Connection") -> None:
        """A connection is open; its call has not begun."""
        self._connections.add(connection)
        if self._looking is None:
            self._looking = asyncio.get_running_loop().call_later(_LOOK_S, self._look)

    def closed(self, connection: "_Connection") -> None:
        """A connection is gone."""
        self._connections.discard(connection)

    def begin(self, link: TwilioLink) -> None:
        """A call was answered. Raises PeerError when its parameters do not fit."""
        data = campaign_data(self._office.machine.application, link.start.parameters)
        request = replace(self._request, channel="phone", data={**self._request.data, **data})
        call = asyncio.create_task(self._run(link, request), name=f"call {link.start.call}")
        self._calls.add(call)
        call.add_done_callback(self._over)

    def _over(self, call: asyncio.Task[None]) -> None:
        self._calls.discard(call)
        self._uncollected += 1
        if self._uncollected >= _CALLS_A_COLLECTION:
            self._uncollected = 0
            gc.collect()

    def _look(self) -> None:
        """Let go of connections that are dead, though nobody has said so."""
        self._looking = None
        for connection in self._connections:
            connection.look()
        if len(self._connections) and not self._closing:
            self._looking = asyncio.get_running_loop().call_later(_LOOK_S, self._look)

    async def _run(self, link: TwilioLink, request: CallRequest) -> None:
        try:
            record = await self._office.run(link, request)
        except CallwrightError as error:
            log.error("a call could not be run: %s", error)  # noqa: TRY400 - the sentence is all
        except Exception:  # one call's bug must not reach the others
            log.exception("a call failed")
        else:
            log.info(
                "call ended", extra={"call": record.call_id, "disposition": record.disposition}
            )
            self._ended(record)
        finally:
            link.hang_up()


class _Connection:
    """One connection: its first messages, then its call's."""

    def __init__(self, board: Switchboard) -> None:
        self._board = board
        self._socket: Socket | None = None
        self._link: TwilioLink | None = None
        self._waiting: asyncio.TimerHandle | None = None

    def opened(self, socket: Socket) -> None:
        self._socket = socket
        self._board.opened(self)
        loop = asyncio.get_running_loop()
        self._waiting = loop.call_later(_START_S, self._give_up)

    def message(self, text: bytes) -> None:
        match parse(text):
            case Start() as start if self._socket is not None:
                self._stop_waiting()
                link = TwilioLink(self._socket, start)
                self._board.begin(link)
                self._link = link
                self._socket.message = link.receive
            case Connected() | Other():
                pass
            case _:
                raise PeerError("A message of a call came before the call's start message.")

    def closed(self) -> None:
        self._stop_waiting()
        self._socket = None
        self._board.closed(self)
        if self._link is not None:
            self._link.lost()

    def close(self, code: int) -> None:
        if self._socket is not None:
            self._socket.close(code, "")

    def look(self) -> None:
        if self._link is not None and self._link.quiet_ms > _QUIET_MS:
            trouble = f"Nothing came over the line for {_QUIET_MS // 1000} s."
            log.warning("connection closed: %s", trouble)
            self._link.lost(trouble)
            self.close(GOING_AWAY)

    def _give_up(self) -> None:
        self._waiting = None
        log.warning("connection closed: No start message came within %d s.", _START_S)
        self.close(GOING_AWAY)

    def _stop_waiting(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None


def campaign_data(application: "Application", given: Mapping[str, str]) -> dict[str, Value]:
    """Return the declared data among the parameters of a call; what is not declared is ignored.

    Raises PeerError when a value does not fit. Values stay out of its sentence.
    """
    found: dict[str, Value] = {}
    for name, text in given.items():
        spec = application.data.get(name)
        if spec is None or spec.service:
            continue
        try:
            found[name] = stored(text, spec.type, spec.may_be)
        except LiteralError as error:
            raise PeerError(f"The parameter {name} does not fit its declaration.") from error
    return found
