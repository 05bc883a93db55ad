"""`callwright serve`: a whole call by a websocket client that is not ours."""

import asyncio
import json
import signal
import sys

import pytest

from callwright.cli.program import main
from callwright.engines.embedded.synthesizer import EmbeddedTextToSpeech
from callwright.testing.caller_voice import caller_sound
from tests.audio.twilio_peer import dial
from tests.engines.rigs import needs_extras


def test_real_callers_are_never_answered_by_the_tests(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["serve", "--port", "0"]) == 2
    assert "The settings name no services" in capsys.readouterr().err


async def spoken(texts):
    engine = EmbeddedTextToSpeech()
    await engine.warm_up()
    try:
        return {text: await caller_sound(text, engine) for text in texts}
    finally:
        await engine.close()


async def until(true, seconds):
    for _ in range(seconds * 20):
        if true():
            return
        await asyncio.sleep(0.05)
    raise TimeoutError


@pytest.mark.heavy
@needs_extras
@pytest.mark.timeout(300)
async def test_a_whole_call_with_real_sound_ends_as_it_should(tmp_path):
    sounds = await spoken(["Stop calling me.", "Yes."])
    server = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "callwright", "serve", "--pretend", "--port", "0"),
        cwd=tmp_path,
        stderr=asyncio.subprocess.PIPE,
    )
    told = []
    try:
        while not told or "Answering" not in told[-1]:
            async with asyncio.timeout(120):
                told.append((await server.stderr.readline()).decode())
        peer = await dial(int(told[-1].rpartition(":")[2].split("/")[0]))
        for sound in sounds.values():
            await until(lambda: peer.silent_ms > 1_500 or peer.gone.is_set(), 60)
            peer.frames += [
                sound[at : at + 320].ljust(320, b"\0") for at in range(0, len(sound), 320)
            ]
            await until(lambda: peer.silent_ms < 500 or peer.gone.is_set(), 60)
        await until(peer.gone.is_set, 60)
        server.send_signal(signal.SIGTERM)
        async with asyncio.timeout(30):
            rest = (await server.stderr.read()).decode()
            status = await server.wait()
    finally:
        if server.returncode is None:
            server.kill()
            await server.wait()
    (folder,) = (path.parent for path in tmp_path.glob("calls/*/record.json"))
    record = json.loads((folder / "record.json").read_text())
    assert (record["disposition"], record["channel"]) == ("contact_stopped", "phone")
    assert "Stop calling me" in "".join(line["text"] for line in record["lines"])
    assert {path.name for path in folder.iterdir()} >= {"journal.jsonl", "recording.wav"}
    assert status == 0
    assert "joe, is for evaluation" in "".join(told)
    assert rest.endswith("Ended; no call is left.\n")
