"""Answers Twilio Media Streams: one connection, one call."""

import asyncio
import logging
from collections.abc import Callable
from http import HTTPStatus

from callwright.audio.twilio.link import TwilioLink
from callwright.audio.twilio.messages import Connected, Other, PeerError, Start, parse
from callwright.call.record import CallRecord
from callwright.errors import CallwrightError
from callwright.server.websocket import GOING_AWAY, Endpoint, Request, Socket
from callwright.wiring import CallRequest, Office

__all__ = ["Switchboard"]

log = logging.getLogger(__name__)

_START_S = 10.0  # a carrier says `start` at once
_HANG_UP_S = 2.0


class Switchboard:
    """Runs the calls that come in. Its owner awaits `close`.

    path: where calls come in. most_calls: more are refused before they are answered. ended: told
    of each call's record.
    """

    def __init__(
        self,
        office: Office,
        *,
        path: str = "/ws",
        most_calls: int = 100,
        ended: Callable[[CallRecord], None] = lambda _: None,
    ) -> None:
        self.path = path
        self.most_calls = most_calls
        self._office = office
        self._ended = ended
        self._closing = False
        self._connections: set[_Connection] = set()
        self._calls: set[asyncio.Task[None]] = set()

    @property
    def calls(self) -> int:
        """How many calls are running."""
        return len(self._calls)

    def answer(self, request: Request) -> "Endpoint | int":
        """Return what answers a connection, or the HTTP status of a refusal."""
        if request.path != self.path:
            return HTTPStatus.NOT_FOUND
        if self._closing or len(self._connections) >= self.most_calls:
            return HTTPStatus.SERVICE_UNAVAILABLE
        return _Connection(self)

    async def close(self, drain_s: float) -> None:
        """Take no more calls, let those that run end by themselves for a while, then end them."""
        self._closing = True
        if self._calls:
            await asyncio.wait(self._calls, timeout=drain_s)
        for call in self._calls:
            call.cancel()
        if self._calls:
            await asyncio.wait(self._calls, timeout=_HANG_UP_S)
        for connection in tuple(self._connections):
            connection.close(GOING_AWAY)

    # --- for connections -------------------------------------------------------------------------

    def opened(self, connection: "_Connection") -> None:
        """A connection is open; its call has not begun."""
        self._connections.add(connection)

    def closed(self, connection: "_Connection") -> None:
        """A connection is gone."""
        self._connections.discard(connection)

    def begin(self, link: TwilioLink) -> None:
        """A call was answered."""
        call = asyncio.create_task(self._run(link), name=f"call {link.start.call}")
        self._calls.add(call)
        call.add_done_callback(self._calls.discard)

    async def _run(self, link: TwilioLink) -> None:
        request = CallRequest(direction="inbound", channel="phone")
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
                self._link = TwilioLink(self._socket, start)
                self._socket.message = self._link.receive
                self._board.begin(self._link)
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

    def _give_up(self) -> None:
        self._waiting = None
        log.warning("connection closed: No start message came within %d s.", _START_S)
        self.close(GOING_AWAY)

    def _stop_waiting(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None
