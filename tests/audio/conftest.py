"""Links are tested in virtual time."""

import asyncio

import pytest

from callwright.testing.pytest_plugin import pytest_asyncio_loop_factories

__all__ = ["pytest_asyncio_loop_factories"]


@pytest.fixture
async def twilio():
    """Dials a carrier's call into a link: await it for (link, peer)."""
    from callwright.audio.twilio.link import TwilioLink
    from callwright.audio.twilio.messages import Start, parse
    from callwright.server.websocket import listen

    from .twilio_peer import dial

    class Endpoint:
        """The least that a server does."""

        def __init__(self):
            self.link = None

        def opened(self, socket):
            self.socket = socket

        def message(self, text):
            if isinstance(start := parse(text), Start):
                self.link = TwilioLink(self.socket, start)
                self.socket.message = self.link.receive
                answered.set_result(self.link)

        def closed(self):
            if self.link is not None:
                self.link.lost()

    servers, peers = [], []

    async def dialled(**options):
        nonlocal answered
        answered = asyncio.get_running_loop().create_future()
        server = await listen(lambda _: Endpoint(), "127.0.0.1", 0)
        servers.append(server)
        peer = await dial(server.sockets[0].getsockname()[1], **options)
        peers.append(peer)
        return await answered, peer

    answered = None
    yield dialled
    for peer in peers:
        peer.transport.abort()
    for server in servers:
        server.close()
    await asyncio.sleep(0.1)  # transports close a moment later
