"""One page on this machine that is a telephone: `callwright talk`.

Who may call: only pages that this server itself has served. It listens on the loopback address; a
request must name that address as its host, so a name that somebody points here is refused (DNS
rebinding); the websocket's origin must be this server's, and it must bring the token that stands
only in the address that the person at the desk was given.
"""

import asyncio
import hmac
import json
import logging
import secrets
from collections.abc import Callable, Mapping
from dataclasses import replace
from http import HTTPStatus
from importlib.resources import files
from pathlib import Path

from callwright.audio.browser import BrowserLink
from callwright.call.record import CallRecord
from callwright.call.request import CallRequest
from callwright.errors import CallwrightError
from callwright.machine.events import TransferResult
from callwright.office import Office
from callwright.server.connections import Connections
from callwright.server.endpoint import FINE, Endpoint, Page, Request, Socket
from callwright.server.page_view import PageView
from callwright.server.websocket import listen

__all__ = ["TalkServer"]

log = logging.getLogger(__name__)

_PAGE = files("callwright.server") / "console" / "talk"
_FILES = {
    "/": ("page.html", "text/html; charset=utf-8"),
    "/page.css": ("page.css", "text/css; charset=utf-8"),
    "/page.js": ("page.js", "text/javascript; charset=utf-8"),
    "/sound.js": ("sound.js", "text/javascript; charset=utf-8"),
    "/icon.svg": ("icon.svg", "image/svg+xml"),
}
_LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
_HANG_UP_S = 2.0


class TalkServer:
    """Serves the page, and runs the call of whoever opens it: one at a time.

    about: what the page shows of the application. ended: told of each call's record. again: the
    command that lives a call in this folder again.
    """

    def __init__(
        self,
        office: Office,
        request: CallRequest,
        *,
        about: Mapping[str, str],
        transfer_result: TransferResult = "connected",
        ended: Callable[[CallRecord], None] = lambda _: None,
        again: Callable[[Path], str] = lambda folder: f"callwright replay {folder}",
    ) -> None:
        self.token = secrets.token_urlsafe(16)
        self.about = about
        self._office = office
        self._request = request
        self._transfer_result: TransferResult = transfer_result
        self._ended = ended
        self._again = again
        self._server: asyncio.Server | None = None
        self._hosts: frozenset[str] = frozenset()
        self._call: asyncio.Task[None] | None = None
        self._callers: Connections[_Caller] = Connections()

    @property
    def address(self) -> str:
        """The address for the person at the desk."""
        assert self._server is not None, "open the server first"  # noqa: S101
        host, port = self._server.sockets[0].getsockname()[:2]
        return f"http://{host}:{port}/#{self.token}"

    @property
    def busy(self) -> bool:
        """Is a call running?"""
        return self._call is not None and not self._call.done()

    async def open(self, port: int = 0) -> None:
        """Listen on the loopback address. port: 0 for any free one. Raises SettingsError."""
        self._server = await listen(self._answer, "127.0.0.1", port)
        bound = self._server.sockets[0].getsockname()[1]
        self._hosts = frozenset(f"{host}:{bound}" for host in _LOOPBACK)

    async def close(self) -> None:
        """End the call that runs, its record written, and stop listening."""
        if self._server is not None:
            self._server.close()
        if self._call is not None:
            self._call.cancel()
            await asyncio.wait([self._call], timeout=_HANG_UP_S)
        await self._callers.all_gone(_HANG_UP_S)

    # --- who may come in -------------------------------------------------------------------------

    def _answer(self, request: Request) -> Endpoint | Page:
        if request.host not in self._hosts:
            return _refuse(HTTPStatus.MISDIRECTED_REQUEST, "This page is for this machine only.")
        if request.path in _FILES:
            name, kind = _FILES[request.path]
            return Page((_PAGE / name).read_bytes(), kind)
        if request.path not in ("/call", "/about"):
            return _refuse(HTTPStatus.NOT_FOUND, "There is nothing here.")
        if not hmac.compare_digest(request.query.encode(), self.token.encode()):
            return _refuse(HTTPStatus.FORBIDDEN, "Open the address that callwright printed.")
        if request.path == "/about":
            return Page(json.dumps(self.about).encode(), "application/json")
        if request.origin != f"http://{request.host}":
            return _refuse(HTTPStatus.FORBIDDEN, "Another page may not place a call here.")
        return _Caller(self)

    # --- calls -----------------------------------------------------------------------------------

    def begin(self, caller: "_Caller") -> BrowserLink | None:
        """Answer a page's call; None when another call is running."""
        self._callers.add(caller)
        if self.busy:
            return None
        link = BrowserLink(caller, transfer_result=self._transfer_result)
        self._call = asyncio.create_task(self._run(link, caller), name="call from the page")
        return link

    def left(self, caller: "_Caller") -> None:
        """A page's connection is gone."""
        self._callers.discard(caller)

    async def _run(self, link: BrowserLink, caller: "_Caller") -> None:
        view = PageView(caller.send_json)
        watchers = (*self._request.watchers, view)
        request = replace(self._request, channel="browser", watchers=watchers)
        try:
            record = await self._office.run(link, request)
        except asyncio.CancelledError:
            view.on_fault("callwright was ended in the terminal.")
            raise
        except CallwrightError as error:
            view.on_fault(str(error))
        except Exception:  # one call's bug must not end the server
            log.exception("a call failed")
            view.on_fault("The call failed, by callwright's own fault; the terminal says where.")
        else:
            view.ended(record, self._again(self._office.folder_of(record.call_id)))
            self._ended(record)
        finally:
            link.hang_up()
            caller.finish()


class _Caller:
    """A page's connection: from its messages to the call's link, and back."""

    def __init__(self, server: TalkServer) -> None:
        self._server = server
        self._socket: Socket | None = None
        self._link: BrowserLink | None = None

    # --- the page (audio.browser.Page) -----------------------------------------------------------

    def send_json(self, message: dict[str, object]) -> None:
        if self._socket is not None:
            self._socket.send(json.dumps(message, ensure_ascii=False).encode())

    def send_sound(self, message: bytes) -> None:
        if self._socket is not None:
            self._socket.send_sound(message)

    def finish(self) -> None:
        """Close in good order."""
        if self._socket is not None:
            self._socket.close(FINE, "")

    # --- the socket (server.endpoint.SoundEndpoint) ---------------------------------------------

    def opened(self, socket: Socket) -> None:
        self._socket = socket
        self._link = self._server.begin(self)
        if self._link is None:
            text = "Another tab is on a call. End that first."
            self.send_json({"type": "refused", "text": text})
            self.finish()

    def message(self, text: bytes) -> None:
        if self._link is not None:
            self._link.message(text)

    def sound(self, message: bytes) -> None:
        if self._link is not None:
            self._link.sound(message)

    def closed(self) -> None:
        socket, self._socket = self._socket, None
        self._server.left(self)
        if self._link is not None and socket is not None:
            self._link.lost("caller" if socket.left else "network")


def _refuse(status: HTTPStatus, sentence: str) -> Page:
    return Page(f"{sentence}\n".encode(), "text/plain; charset=utf-8", status)
