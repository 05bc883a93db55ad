"""Calls that a carrier streams in, over a websocket client that is not ours, in virtual time."""

import asyncio
import gc
import json
import weakref

import pytest

from callwright.audio.twilio.link import TwilioLink
from callwright.audio.twilio.messages import Start
from callwright.call.call_engines import CallEngines
from callwright.dialog.compiler import load_application
from callwright.dialog.library import library_folder
from callwright.engines.embedded.energy import EnergyVoiceDetector
from callwright.errors import SettingsError
from callwright.office import Office
from callwright.ports import ServiceReply
from callwright.server.switchboard import Switchboard
from callwright.server.websocket import listen
from callwright.settings import Settings
from callwright.stores.journal import JsonLinesJournal
from callwright.testing.fake_speech import fake_speech
from callwright.testing.fakes import FakeServices, FakeSpeechToText, FakeTextToSpeech
from callwright.understanding.reading import Hypothesis
from callwright.wiring import CallRequest
from tests.audio.twilio_peer import dial


@pytest.fixture(scope="session")
def application():
    return load_application(library_folder())


@pytest.fixture
def office(application, tmp_path):
    engines = CallEngines(
        services=FakeServices({"suppress_number": [ServiceReply("saved")]}),
        journal=JsonLinesJournal(tmp_path),
        recogniser=FakeSpeechToText(mishears={"": [Hypothesis("stop calling me", 950)]}),
        synthesizer=FakeTextToSpeech(),
        detector=EnergyVoiceDetector(),
    )
    return Office(application, Settings(calls=tmp_path), engines)


@pytest.fixture
async def open_board(office):
    """Opens a switchboard: call it for (board, port)."""
    opened = []

    async def opening(**options):
        request = CallRequest(direction="inbound", data={"lender.name": "Acme Lending"})
        board = Switchboard(office, request=request, **options)
        server = await listen(board.answer, "127.0.0.1", 0)
        opened.append((board, server))
        return board, server.sockets[0].getsockname()[1]

    yield opening
    for board, server in opened:
        server.close()
        await board.close(0)
    await asyncio.sleep(0.1)


def make_a_sound(peer):
    sound = fake_speech("two words")  # which do not survive mu-law: the recogniser knows them
    peer.frames += [sound[at : at + 320].ljust(320, b"\0") for at in range(0, len(sound), 320)]


async def settled(seconds=60.0, until=lambda: False):
    for _ in range(round(seconds * 10)):
        await asyncio.sleep(0.1)
        if until():
            return


async def test_a_caller_is_answered_understood_and_let_go(open_board, tmp_path):
    ended = []
    board, port = await open_board(ended=ended.append)
    peer = await dial(port)
    await settled(until=lambda: peer.silent_ms > 1_500)
    make_a_sound(peer)
    await settled(until=peer.gone.is_set)
    await settled(5, until=lambda: ended)
    (record,) = ended
    assert (record.disposition, record.channel, record.direction) == (
        "contact_stopped",
        "phone",
        "inbound",
    )
    assert (peer.client.close_code, board.calls) == (1_000, 0)
    kept = {path.name for path in (tmp_path / record.call_id).iterdir()}
    assert kept == {"journal.jsonl", "record.json", "recording.wav", "sealed.jsonl"}


async def test_a_caller_who_hangs_up_is_a_call_that_ended(open_board):
    ended = []
    _, port = await open_board(ended=ended.append)
    peer = await dial(port)
    await asyncio.sleep(1)
    peer.hang_up()
    await settled(5, until=lambda: ended)
    assert ended[0].disposition == "caller_hung_up"


async def test_parameters_of_the_call_are_its_data(open_board):
    ended = []
    _, port = await open_board(ended=ended.append)
    peer = await dial(port, greet=False)
    peer.start(**{"lender.name": "Lakeside", "x-trace": "7"})
    await settled(until=lambda: peer.silent_ms > 500)
    peer.hang_up()
    await settled(5, until=lambda: ended)
    assert ended[0].lines[0].text.startswith("Thank you for calling Lakeside.")


async def test_a_parameter_that_does_not_fit_ends_the_call_before_it_begins(open_board, caplog):
    board, port = await open_board()
    peer = await dial(port, greet=False)
    peer.start(**{"lender.phone": "call us"})
    await peer.gone.wait()
    assert board.calls == 0
    assert caplog.messages == [
        "connection closed: The parameter lender.phone does not fit its declaration."
    ]


async def test_more_calls_than_there_is_room_for_are_refused_before_they_are_answered(open_board):
    _, port = await open_board(most_calls=1)
    first = await dial(port)
    await asyncio.sleep(0.5)
    assert (await dial(port)).refused == 503
    first.hang_up()
    await asyncio.sleep(5)
    assert (await dial(port)).refused is None


async def test_a_connection_on_which_no_call_starts_is_closed(open_board, caplog):
    _, port = await open_board()
    peer = await dial(port, greet=False)
    await settled(12, until=peer.gone.is_set)
    assert peer.client.close_code == 1_001
    assert caplog.messages == ["connection closed: No start message came within 10 s."]


async def test_a_line_that_brings_nothing_any_more_is_let_go(open_board):
    ended = []
    _, port = await open_board(ended=ended.append)
    peer = await dial(port, pump=False)
    peer.take = lambda message: None  # not a mark comes back
    await settled(25, until=lambda: ended)
    assert ended[0].disposition == "caller_hung_up"
    assert 15_000 <= ended[0].duration_ms <= 21_000
    assert ended[0].faults == ("Nothing came over the line for 15 s.",)


async def test_a_server_that_ends_lets_calls_end_then_ends_them_and_keeps_both(
    open_board, tmp_path
):
    ended = []
    board, port = await open_board(ended=ended.append)
    short, long = await dial(port), await dial(port)
    await asyncio.sleep(1)
    closing = asyncio.create_task(board.close(5))
    await asyncio.sleep(2)
    assert (await dial(port)).refused == 503
    short.hang_up()
    await closing
    await long.gone.wait()
    assert [record.disposition for record in ended] == ["caller_hung_up"]
    records = [json.loads(path.read_text()) for path in tmp_path.glob("*/record.json")]
    assert sorted(record["disposition"] for record in records) == ["caller_hung_up", "worker_lost"]
    assert board.calls == 0


async def test_a_server_that_ends_waits_for_its_last_goodbyes(open_board):
    board, port = await open_board()
    peer = await dial(port, pump=False)
    await asyncio.sleep(1)
    push, answered = peer.push, []

    def answer():
        push()
        answered.append(peer.client.state.name)

    peer.push = lambda: peer.loop.call_later(0.5, answer)  # the line takes its time
    await board.close(0)
    assert answered[-1] == "CLOSING"


async def test_a_port_in_use_is_told_in_one_sentence(open_board):
    _, port = await open_board()
    with pytest.raises(SettingsError) as refused:
        await listen(lambda _: 404, "127.0.0.1", port)
    assert str(refused.value) == (
        f"Nothing can listen on 127.0.0.1:{port} (Address already in use). Is another server "
        "running there? Choose another with --port."
    )


async def test_a_call_leaves_no_task_behind(open_board):
    _, port = await open_board()
    before = asyncio.all_tasks()
    peer = await dial(port)
    await asyncio.sleep(2)
    peer.hang_up()
    await asyncio.sleep(5)
    assert asyncio.all_tasks() == before


class Wire:
    """A socket that nobody is at the other end of."""

    def send(self, message): ...

    def close(self, code, reason): ...


async def test_calls_that_are_over_do_not_pile_up_in_memory(office):
    board = Switchboard(office, request=CallRequest(data={"lender.name": "Acme Lending"}))
    links = []
    gc.disable()  # as good as off in a server, where thousands of calls wait for it
    try:
        for number in range(65):
            link = TwilioLink(Wire(), Start("MZ1", f"CA{number}", {}))
            links.append(weakref.ref(link))
            board.begin(link)
            await asyncio.sleep(0)
            link.lost()
            await settled(until=lambda: board.calls == 0)
        kept = sum(link() is not None for link in links)
    finally:
        gc.enable()
    assert kept <= 30
