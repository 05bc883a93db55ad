"""The page of `callwright talk`: a real server, a websocket client that is not ours."""

import asyncio
import itertools
import json
from contextlib import asynccontextmanager

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from callwright.call.call_engines import CallEngines
from callwright.call.latencies import PARTS
from callwright.dialog.compiler import load_application
from callwright.dialog.library import library_folder
from callwright.engines.embedded.energy import EnergyVoiceDetector
from callwright.office import Office
from callwright.ports import ServiceReply
from callwright.server.talk import TalkServer
from callwright.settings import Settings
from callwright.stores.journal import JsonLinesJournal
from callwright.testing.fakes import FakeServices, FakeSpeechToText, FakeTextToSpeech
from callwright.wiring import CallRequest
from tests.audio.page_peer import PagePeer
from tests.borrower import ACCOUNT, ANSWERS, CAMPAIGN


@pytest.fixture(scope="module")
def application():
    return load_application(library_folder())


@pytest.fixture
def office(application, tmp_path):
    settings = Settings(calls=tmp_path / "calls")
    replies = {name: [ServiceReply(spec.results[0])] for name, spec in application.services.items()}
    replies["get_account"] = [ServiceReply("found", ACCOUNT)]
    engines = CallEngines(
        services=FakeServices(replies),
        journal=JsonLinesJournal(settings.calls),
        recogniser=FakeSpeechToText(),
        synthesizer=FakeTextToSpeech(rate_hz=16_000),
        detector=EnergyVoiceDetector(),
    )
    return Office(application, settings, engines)


@pytest.fixture
async def server(office):
    about = {"app": "loan_servicing", "about": "outbound call", "notice": ""}
    server = TalkServer(office, CallRequest(data=CAMPAIGN), about=about)
    await server.open()
    yield server
    await server.close()
    await office.engines.journal.close()


def call_address(server, token=None):
    base, _, right = server.address.partition("#")
    return f"{base.replace('http', 'ws')}call?{right if token is None else token}"


def origin(server):
    return server.address.partition("/#")[0]


@asynccontextmanager
async def page(server, script=ANSWERS, **options):
    """A page on a call, playing and speaking until the connection is gone."""
    options = {"origin": origin(server), **options}
    async with connect(call_address(server), ping_interval=None, **options) as socket:
        waiting = asyncio.Queue()
        peer = PagePeer(waiting.put_nowait, script)

        async def send():
            while True:
                await socket.send(await waiting.get())

        async def receive():
            async for message in socket:
                peer.receive(message)

        sending, receiving = asyncio.create_task(send()), asyncio.create_task(receive())
        peer.socket, peer.over = socket, receiving
        peer.start()
        try:
            yield peer
        finally:
            peer.stop()
            sending.cancel()
            receiving.cancel()
            await asyncio.wait([sending, receiving])
            if not sending.cancelled():
                assert isinstance(sending.exception(), ConnectionClosed | None)


def records(office):
    found = [
        json.loads((folder / "record.json").read_text())
        for folder in sorted(office.settings.calls.iterdir())
        if folder.name != "keys"
    ]
    for record in found:
        journal = office.folder_of(record["call_id"]) / "journal.jsonl"
        kinds = [json.loads(line)["kind"] for line in journal.read_text().splitlines()]
        assert (len(kinds), kinds[-1]) == (record["entries"], "ended")
    return [record["disposition"] for record in found]


async def settled(server):
    """Let the call's end be written."""
    await asyncio.sleep(30)
    assert not server.busy


async def test_a_whole_call_from_a_page(server, office):
    async with page(server) as peer:
        async with asyncio.timeout(300):
            await peer.over
    assert records(office) == ["promise_to_pay"]
    said = [(line["who"], line["text"]) for line in peer.all("line")]
    assert ("caller", "one hundred fifty dollars") in said
    assert ("agent", "May I speak with Ana?") in said
    assert peer.heard > 30 * 32_000
    (ended,) = peer.all("ended")
    assert (ended["disposition"], peer.told[-1]["type"]) == ("promise_to_pay", "ended")
    paths = [state["path"] for state in peer.all("state")]
    assert [path[-1] for path in paths][:3] == [
        "reminder_call.opening",
        "reminder_call.ask_person",
        "verify_identity.ask_last4",
    ]
    assert all(after != before for before, after in itertools.pairwise(paths))


async def test_latency_is_shown_by_its_parts(server):
    async with page(server) as peer:
        await peer.over
    timings = peer.all("timing")
    assert len(timings) >= 6
    for one in timings:
        parts = {name: value for name, value in one.items() if name.endswith("_ms")}
        assert parts.pop("reply_ms") == sum(parts.values())
        assert set(parts) == {f"{part}_ms" for part in PARTS}


async def test_the_words_so_far_are_shown_while_they_are_spoken(server):
    async with page(server) as peer:
        await peer.over
    hearing = [one["text"] for one in peer.all("hearing")]
    assert hearing.index("one") < hearing.index("one hundred fifty")


async def test_no_value_is_told_besides_the_words(server):
    async with page(server) as peer:
        await peer.over
    others = [one for one in peer.told if one["type"] not in ("line", "hearing")]
    assert "4802" not in json.dumps(others)


# --- the page goes away --------------------------------------------------------------------------


async def hangs_up_in_a_word(peer):
    peer.speak("one hundred fifty")
    await asyncio.sleep(0.7)
    peer.stop()
    await peer.socket.close(1001)


async def loses_its_network(peer):
    peer.speak("one hundred fifty")
    await asyncio.sleep(0.7)
    peer.stop()
    peer.socket.transport.abort()


async def falls_asleep(peer):
    peer.stop()
    await asyncio.sleep(6)


async def says_what_no_page_says(peer):
    await peer.socket.send("open the door")
    await asyncio.sleep(0.1)


@pytest.mark.parametrize("leaves", [
    hangs_up_in_a_word, loses_its_network, falls_asleep, says_what_no_page_says
])  # fmt: skip
@pytest.mark.parametrize("after_s", [0.5, 8.0, 21.0])
async def test_a_page_that_goes_ends_its_call_and_the_next_one_works(
    server, office, leaves, after_s
):
    async with page(server) as peer:
        await asyncio.sleep(after_s)
        await leaves(peer)
        await settled(server)
    (first,) = records(office)
    assert first in ("caller_hung_up", "line_lost")
    async with page(server) as peer:
        await peer.over
    assert sorted(records(office)) == sorted([first, "promise_to_pay"])


@pytest.mark.parametrize("stalls", ["May I speak", "How much"])
async def test_a_voice_that_stalls_leads_to_the_declared_exit(server, office, stalls):
    office.engines.synthesizer.stalls = [stalls]
    async with page(server) as peer:
        async with asyncio.timeout(200):
            await peer.over
    (first,) = records(office)
    assert first in office.machine.application.dispositions or first == "failed"
    office.engines.synthesizer.stalls = []
    async with page(server) as peer:
        await peer.over
    assert records(office).count("promise_to_pay") == 1


async def test_closing_the_server_ends_its_call_with_a_record(server, office):
    async with page(server):
        await asyncio.sleep(3)
        await server.close()
    await office.engines.journal.close()
    assert records(office) == ["worker_lost"]


# --- who may call --------------------------------------------------------------------------------


async def refused(server, **options):
    with pytest.raises(InvalidStatus) as refusal:
        await connect(options.pop("address", call_address(server)), **options)
    return refusal.value.response.status_code, refusal.value.response.body.decode()


async def test_only_its_own_page_may_call(server):
    ours = origin(server)
    assert await refused(server, origin="http://evil.example") == (
        403,
        "Another page may not place a call here.\n",
    )
    assert (await refused(server))[0] == 403
    guessed = call_address(server, "guessed")
    assert await refused(server, origin=ours, address=guessed) == (
        403,
        "Open the address that callwright printed.\n",
    )
    # A name that somebody points at this machine (DNS rebinding).
    assert (await get(server, f"/call?{server.token}", host="evil.example"))[0] == 421


async def get(server, path, host=None):
    port = int(origin(server).rpartition(":")[2])
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"GET {path} HTTP/1.1\r\nHost: {host or f'127.0.0.1:{port}'}\r\n\r\n".encode())
    answer = await reader.read()
    writer.close()
    head, _, body = answer.partition(b"\r\n\r\n")
    return int(head.split()[1]), head.decode(), body.decode()


@pytest.mark.parametrize("path", ["/", "/page.css", "/page.js", "/sound.js", "/icon.svg"])
async def test_the_page_s_files_load_nothing_from_elsewhere(server, path):
    status, head, body = await get(server, path)
    assert (status, "default-src 'self'" in head, "no-store" in head) == (200, True, True)
    found = [line for line in body.splitlines() if "://" in line.replace("http://www.w3.org", "")]
    assert [line for line in found if "ws://${location.host}" not in line] == []


async def test_nothing_else_is_served(server):
    for path in ("/../talk.py", "/page.html", "/call", "/about", "/about?x", "/%2e%2e/talk.py"):
        assert (await get(server, path))[0] in (403, 404)
    assert (await get(server, "/", host="evil.example"))[0] == 421


async def test_a_second_tab_is_told_to_wait(server):
    async with page(server) as first:
        await asyncio.sleep(1)
        async with page(server) as second:
            await second.over
        text = "Another tab is on a call. End that first."
        assert second.told == [{"type": "refused", "text": text}]
        await first.over
    assert first.all("ended")[0]["disposition"] == "promise_to_pay"
