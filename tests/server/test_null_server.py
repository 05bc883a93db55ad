"""The null server of the benchmarks is the ordinary server: only its engines differ."""

import asyncio

import pytest

from benchmarks import null_server
from callwright.dialog.compiler import load_application
from callwright.engines.embedded.synthesizer import EmbeddedTextToSpeech
from callwright.ports import Voice
from callwright.server.switchboard import Switchboard
from callwright.server.websocket import listen
from callwright.settings import Settings
from callwright.speech.resampling import resample
from callwright.stores.journal import JOURNAL_FILE, read_journal
from callwright.wiring import open_office
from tests.audio.twilio_peer import dial
from tests.engines.rigs import needs_extras


async def journal_of_a_call(office, sound, calls):
    """Two turns of a caller, who then hangs up."""
    board = Switchboard(office)
    server = await listen(board.answer, "127.0.0.1", 0)
    peer = await dial(server.sockets[0].getsockname()[1])
    for _ in range(2):
        await until(lambda: peer.silent_ms > 700)
        peer.frames += [sound[at : at + 320].ljust(320, b"\0") for at in range(0, len(sound), 320)]
        await until(lambda: peer.silent_ms < 300)
    await until(lambda: peer.silent_ms > 700)
    peer.hang_up()
    await until(lambda: board.calls == 0)
    server.close()
    await board.close(0)
    await office.engines.journal.close()
    await asyncio.sleep(0.1)
    (path,) = calls.glob(f"*/{JOURNAL_FILE}")
    return list(read_journal(path))


async def until(true):
    for _ in range(400):
        await asyncio.sleep(0.1)
        if true():
            return
    raise AssertionError("the call stands still")


def shape(journal):
    """What happened, without the times and the words that engines decide."""
    kinds = [
        (entry.kind, entry.payload.get("is", ""), entry.payload.get("state", ""))
        for entry in journal
    ]
    return [kind for kind in kinds if kind[0] != "timing"]


@pytest.mark.heavy
@pytest.mark.timeout(300)
@needs_extras
async def test_its_journal_is_that_of_the_ordinary_server_on_the_same_call(tmp_path):
    synthesizer, sound = EmbeddedTextToSpeech(), b""
    await synthesizer.warm_up()
    async for phrase in synthesizer.synthesize(null_server.TRANSCRIPT, Voice()):
        sound += resample(phrase.pcm, phrase.rate_hz, 8_000)
    await synthesizer.close()

    null = null_server.null_office(tmp_path / "null", vad="energy", bot_secs=1.5)
    nulls = await journal_of_a_call(null, sound, tmp_path / "null")

    settings = Settings(calls=tmp_path / "real", detector="energy")
    application = load_application(null_server.DIALOG)
    async with open_office(application, settings, sound=True) as office:
        reals = await journal_of_a_call(office, sound, tmp_path / "real")

    assert len(nulls) > 50
    assert shape(nulls) == shape(reals)
    assert {entry.app_hash for entry in nulls} == {entry.app_hash for entry in reals}
