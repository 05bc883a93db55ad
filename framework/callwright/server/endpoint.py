"""What stands at our end of a connection, and the socket that it is given. No I/O.

A server of websockets calls an endpoint for what comes, and hands it a socket for what goes.
"""

from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Protocol, runtime_checkable

__all__ = [
    "BAD_MESSAGE",
    "FINE",
    "GOING_AWAY",
    "NOT_TEXT",
    "OUR_FAULT",
    "TOO_LONG",
    "Answer",
    "Endpoint",
    "Page",
    "Request",
    "Socket",
    "SoundEndpoint",
]

# RFC 6455, section 7.4.1.
FINE = 1000
GOING_AWAY = 1001
BAD_MESSAGE = 1002
NOT_TEXT = 1003
TOO_LONG = 1009
OUR_FAULT = 1011


class Socket(Protocol):
    """Our side of one open connection.

    message: takes what comes; an endpoint may replace it. left: the far end has said that it goes.
    """

    message: Callable[[bytes], None]
    left: bool

    def send(self, message: bytes) -> None:
        """Send one text message; never blocks. After `close` it is dropped."""

    def send_sound(self, message: bytes) -> None:
        """Send one binary message; never blocks. After `close` it is dropped."""

    def close(self, code: int, reason: str) -> None:
        """Close in good order: what was sent still leaves."""


class Endpoint(Protocol):
    """What a connection is for. Callbacks come from the socket, on the loop's thread."""

    def opened(self, socket: Socket) -> None:
        """The connection is open."""

    def message(self, text: bytes) -> None:
        """A text message came, as UTF-8. Raises CallError when it is none of the protocol's."""

    def closed(self) -> None:
        """The connection is gone. The last callback."""


@runtime_checkable
class SoundEndpoint(Endpoint, Protocol):
    """One that takes binary messages too; to any other they are an error."""

    def sound(self, message: bytes) -> None:
        """A binary message came."""


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked for. host, origin: the headers, empty when they were not sent."""

    path: str
    query: str = ""
    host: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """What answers a plain request."""

    body: bytes
    content_type: str
    status: int = HTTPStatus.OK


Answer = Callable[[Request], Endpoint | Page | int]
"""Returns what answers a request, or the HTTP status of a refusal."""
