"""A websocket server whose messages are handled in the socket's own callback.

The protocol is picows' (MIT, RFC 6455 in Cython): it parses frames where asyncio read them and
calls us at once, so a message costs no task, no queue and no wake-up. Measured beside the other
servers there are: docs/explanation/frame-path.md.
"""

import asyncio
import logging
import os
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

import picows

from callwright.errors import CallError, SettingsError
from callwright.server.endpoint import (
    BAD_MESSAGE,
    FINE,
    NOT_TEXT,
    OUR_FAULT,
    TOO_LONG,
    Answer,
    Endpoint,
    Page,
    Request,
    SoundEndpoint,
)

__all__ = ["listen"]

log = logging.getLogger(__name__)

# A carrier's message is 400 bytes; a start message holds up to 500 characters a parameter.
_LONGEST_BYTES = 256 * 1024
_HANDSHAKE_S = 5.0
# How long the far end may take to answer our goodbye, as a browser on a bad line does.
_GOODBYE_S = 2.0
_TEXT = picows.WSMsgType.TEXT

# A page of ours needs nothing from anywhere else, so it may load nothing from anywhere else.
_PAGE_HEADERS = {
    "Content-Security-Policy": "default-src 'self'; frame-ancestors 'none'; base-uri 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


class _Socket:
    """A socket of picows'."""

    def __init__(self, transport: Any, message: Callable[[bytes], None]) -> None:
        self._transport = transport  # Any: picows comes with an extra
        self._giving_up: asyncio.TimerHandle | None = None
        self._gone = False
        self.message = message
        self.left = False

    def send(self, message: bytes) -> None:
        self._transport.send(_TEXT, message)

    def send_sound(self, message: bytes) -> None:
        self._transport.send(picows.WSMsgType.BINARY, message)

    @property
    def closing(self) -> bool:
        """Have we said goodbye, or is nobody there? What comes after that is for nobody."""
        return self._gone or bool(self._transport.is_close_frame_sent)

    def close(self, code: int, reason: str) -> None:
        """Say goodbye, and leave once the far end has answered (RFC 6455, section 7.1.1).

        A socket closed while the far end still sends sound is reset by the system: what was sent
        last, and the goodbye itself, may then be lost on their way.
        """
        if not self.closing:
            self.message = _ignore
            # RFC 6455, section 5.5: a control frame holds 125 bytes, two of them the code.
            self._transport.send_close(code, reason.encode()[:120].decode(errors="ignore"))
            loop = asyncio.get_running_loop()
            self._giving_up = loop.call_later(_GOODBYE_S, self._give_up)

    def _give_up(self) -> None:
        # A connection that is closed in good order waits for a far end that reads nothing: for a
        # quarter of an hour, and its place with it.
        self._transport.disconnect(graceful=False)

    def leave(self) -> None:
        """Let go of the connection: both ends have said goodbye."""
        self._transport.disconnect()

    def gone(self) -> None:
        """There is no connection any more."""
        self._gone = True
        if self._giving_up is not None:
            self._giving_up.cancel()
            self._giving_up = None


class _Connection(picows.WSListener):  # type: ignore[misc]  # picows comes with an extra
    """From picows' callbacks to an endpoint's; whatever it raises costs this connection alone."""

    def __init__(self, endpoint: Endpoint) -> None:
        super().__init__()
        self._endpoint = endpoint
        self._sound = endpoint.sound if isinstance(endpoint, SoundEndpoint) else None
        self._transport: Any = None
        self._socket: _Socket | None = None
        self._parts: bytearray | None = None  # of a message that is not whole

    def on_ws_connected(self, transport: Any) -> None:
        self._transport = transport
        self._socket = _Socket(transport, self._endpoint.message)
        self._guarded(self._endpoint.opened, self._socket)

    def on_ws_frame(self, transport: Any, frame: Any) -> None:
        kind = frame.msg_type
        socket = self._socket
        if kind is _TEXT and frame.fin and self._parts is None and socket is not None:
            # The path of every frame of sound: `_guarded`, without its call.
            message = socket.message
            try:
                message(frame.get_payload_as_bytes())
            except CallError as error:
                self._refuse(BAD_MESSAGE, str(error))
            except Exception:  # noqa: BLE001 - logged there
                self._failed()
        elif kind is picows.WSMsgType.CLOSE:
            self._answer_goodbye()
        elif socket is None or socket.closing:
            pass
        elif kind is _TEXT or kind is picows.WSMsgType.CONTINUATION:
            self._collect(frame)
        elif kind is picows.WSMsgType.BINARY and self._sound is not None and frame.fin:
            self._guarded(self._sound, frame.get_payload_as_bytes())
        elif kind is picows.WSMsgType.BINARY:
            self._refuse(NOT_TEXT, "A binary message came where only text belongs.")

    def on_ws_disconnected(self, transport: Any) -> None:
        if self._socket is not None:
            self._socket.gone()
        self._parts = None
        self._transport = self._socket = None
        self._guarded(self._endpoint.closed)

    def pause_writing(self) -> None:
        # The system's buffers hold a quarter of a minute of sound, and are full.
        log.warning("connection closed: The far end does not read what it is sent.")
        if self._transport is not None:
            self._transport.disconnect(graceful=False)

    def resume_writing(self) -> None:
        """There is nothing to resume."""

    def _answer_goodbye(self) -> None:
        if self._socket is not None:
            self._socket.left = not self._socket.closing
            self._close(FINE, "")
            self._socket.leave()

    def _collect(self, frame: Any) -> None:
        """A message in parts: rare, and held to the length of one in a piece."""
        if self._parts is None:
            self._parts = bytearray()
        self._parts += frame.get_payload_as_bytes()
        if len(self._parts) > _LONGEST_BYTES:
            self._refuse(TOO_LONG, "A message is too long.")
        elif frame.fin:
            whole, self._parts = bytes(self._parts), None
            if self._socket is not None:
                self._guarded(self._socket.message, whole)

    def _guarded(self, callback: Callable[..., None], *arguments: object) -> None:
        try:
            callback(*arguments)
        except CallError as error:
            self._refuse(BAD_MESSAGE, str(error))
        except Exception:  # noqa: BLE001 - logged there
            self._failed()

    def _failed(self) -> None:
        """One call's bug must not reach the others."""
        log.exception("a connection failed")
        self._close(OUR_FAULT, "")

    def _refuse(self, code: int, sentence: str) -> None:
        log.warning("connection closed: %s", sentence)
        self._close(code, sentence)

    def _close(self, code: int, reason: str) -> None:
        self._parts = None
        if self._socket is not None:
            self._socket.close(code, reason)


def _ignore(_: bytes) -> None:
    """Take a message of a connection that is closing."""


async def listen(answer: Answer, host: str, port: int) -> asyncio.Server:
    """Serve websockets until the returned server is closed. port: 0 for any free one.

    Raises SettingsError with one sentence when the address cannot be used.
    """

    def route(request: Any) -> Any:
        path, _, query = request.path.decode("ascii", "replace").partition("?")
        headers = request.headers
        found = answer(Request(path, query, headers.get("Host") or "", headers.get("Origin") or ""))
        if isinstance(found, int):
            reply = picows.WSUpgradeResponse.create_error_response(found)
        elif isinstance(found, Page):
            told = {**_PAGE_HEADERS, "Content-Type": found.content_type}
            made = picows.WSUpgradeResponse
            reply = (
                made.create_ok_response(found.body, extra_headers=told)
                if found.status == HTTPStatus.OK
                else made.create_error_response(found.status, found.body, told)
            )
        else:
            return _Connection(found)
        return picows.WSUpgradeResponseWithListener(reply, None)

    try:
        server: asyncio.Server = await picows.ws_create_server(
            route,
            host,
            port,
            websocket_handshake_timeout=_HANDSHAKE_S,
            enable_auto_ping=False,
            max_frame_size=_LONGEST_BYTES,
            read_buffer_init_size=4_096,
            logger_name=_library_log,
        )
    except OSError as error:
        raise SettingsError(
            f"Nothing can listen on {host}:{port} ({_why(error)}). Is another server running "
            "there? Choose another with --port."
        ) from error
    return server


def _why(error: OSError) -> str:
    """The system's own words: asyncio's tell the address once more."""
    return os.strerror(error.errno) if error.errno else str(error)


# What picows says of each connection is said better here.
_library_log = logging.getLogger("callwright.server.picows")
_library_log.setLevel(logging.CRITICAL)
