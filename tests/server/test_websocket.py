"""Our end of a websocket, to a far end that is bytes on a real socket."""

import asyncio
import socket
import time
import tracemalloc

import pytest

from callwright.server.endpoint import FINE
from callwright.server.websocket import listen

UPGRADE = (
    b"GET / HTTP/1.1\r\nHost: here\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
)
# RFC 6455, section 5.2: what is masked with zeros is as it was.
HELLO = b"\x81\x85\0\0\0\0hello"
SOUND = b"\x82\x84\0\0\0\0\1\2\3\4"
GOODBYE = b"\x88\x82\0\0\0\0\x03\xe8"
THEIR_GOODBYE = b"\x88\x02\x03\xe8"


class Farewell:
    """Says one thing and goodbye to whoever says hello."""

    def __init__(self):
        self.got = []
        self.gone = asyncio.Event()
        self.left = None

    def opened(self, socket):
        self.socket = socket

    def message(self, text):
        self.got.append(text)
        self.socket.send(b"it is kept")
        self.socket.close(FINE, "")

    def sound(self, message):
        self.got.append(message)

    def closed(self):
        self.left = self.socket.left
        self.gone.set()


@pytest.fixture
async def endpoint():
    return Farewell()


@pytest.fixture
async def far_end(endpoint):
    """A connection of nothing but bytes, upgraded."""
    server = await listen(lambda _: endpoint, "127.0.0.1", 0)
    with socket.socket() as line:
        line.setblocking(False)
        loop = asyncio.get_running_loop()
        await loop.sock_connect(line, server.sockets[0].getsockname())
        await loop.sock_sendall(line, UPGRADE)
        assert (await until(line, b"\r\n\r\n")).startswith(b"HTTP/1.1 101")
        yield line
    server.close()


async def until(line, end):
    got = b""
    while not got.endswith(end):
        piece = await asyncio.get_running_loop().sock_recv(line, 1_000)
        assert piece, f"the line closed after {got!r}"
        got += piece
    return got


async def test_a_far_end_that_still_sends_hears_the_last_word_and_the_goodbye(endpoint, far_end):
    loop = asyncio.get_running_loop()
    await loop.sock_sendall(far_end, HELLO)
    heard = await until(far_end, THEIR_GOODBYE)
    assert b"it is kept" in heard
    for _ in range(3):  # a reset line would refuse the second
        await loop.sock_sendall(far_end, SOUND)
        await asyncio.sleep(0)
    await loop.sock_sendall(far_end, GOODBYE)
    assert await loop.sock_recv(far_end, 1) == b""
    await endpoint.gone.wait()
    assert (endpoint.got, endpoint.left) == ([b"hello"], False)


async def test_a_far_end_that_never_answers_a_goodbye_is_left(endpoint, far_end):
    loop = asyncio.get_running_loop()
    await loop.sock_sendall(far_end, HELLO)
    await until(far_end, THEIR_GOODBYE)
    async with asyncio.timeout(3):
        await endpoint.gone.wait()
    assert await loop.sock_recv(far_end, 1) == b""


async def test_a_far_end_that_leaves_is_answered_and_known_to_have_left(endpoint, far_end):
    loop = asyncio.get_running_loop()
    await loop.sock_sendall(far_end, GOODBYE)
    await until(far_end, THEIR_GOODBYE)
    await endpoint.gone.wait()
    assert (endpoint.got, endpoint.left) == ([], True)


async def test_who_says_goodbye_to_nobody_waits_for_no_answer(endpoint, far_end):
    far_end.close()
    await endpoint.gone.wait()
    loop = asyncio.get_running_loop()
    before = loop._scheduled[:]
    endpoint.socket.close(FINE, "")
    assert loop._scheduled == before


async def test_a_long_reason_is_cut_between_characters(endpoint, far_end):
    endpoint.socket.close(FINE, "x" + "é" * 100)
    assert (await until(far_end, "é".encode())).endswith(b"x" + "é".encode() * 59)


BEGINS, GOES_ON, ENDS = b"\x01", b"\x00", b"\x80"  # a text in parts, RFC 6455, section 5.4


def part(kind, text=b""):
    return kind + bytes([0x80 | len(text)]) + bytes(4) + text


async def test_a_message_in_a_great_many_parts_costs_no_more_than_its_length(endpoint, far_end):
    parts = [part(BEGINS, b"x"), *[part(GOES_ON, b"x")] * 100_000, part(ENDS, b"x")]
    began_s = time.process_time()
    await asyncio.get_running_loop().sock_sendall(far_end, b"".join(parts))
    await until(far_end, THEIR_GOODBYE)
    assert [len(each) for each in endpoint.got] == [100_002]
    assert time.process_time() - began_s < 5


async def test_empty_parts_without_end_take_no_memory(endpoint, far_end):
    loop = asyncio.get_running_loop()
    tracemalloc.start()
    for _ in range(20):
        await loop.sock_sendall(far_end, part(GOES_ON) * 10_000)
    await loop.sock_sendall(far_end, part(ENDS, b"hello"))
    await until(far_end, THEIR_GOODBYE)
    most_bytes = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert endpoint.got == [b"hello"]
    assert most_bytes < 1_000_000


async def test_a_message_in_parts_that_is_too_long_is_refused(endpoint, far_end):
    piece = part(GOES_ON, b"x" * 125)
    await asyncio.get_running_loop().sock_sendall(far_end, piece * 2_100)
    assert b"\x03\xf1A message is too long." in await until(far_end, b"too long.")  # 1009
    assert endpoint.got == []


async def test_a_far_end_that_reads_nothing_is_left_too(endpoint, far_end):
    sending = endpoint.socket._transport.underlying_transport
    while not sending.get_write_buffer_size():  # until the system takes no more
        endpoint.socket.send_sound(bytes(8_000))
    endpoint.socket.close(FINE, "")
    async with asyncio.timeout(3):
        await endpoint.gone.wait()
