"""Servers are real, on the loopback address; time is virtual."""

import asyncio
import wave
from pathlib import Path

import pytest

from callwright.testing.pytest_plugin import pytest_asyncio_loop_factories

__all__ = ["pytest_asyncio_loop_factories"]

APP = """\
callwright: 1
app: callback_desk
start: {outbound: book}
locales: [en-US]
limits: {tries: 3, minutes: 4}
dispositions:
  booked:     {code: BOOKED, success: true}
  unresolved: {code: UNRESOLVED}
fallback: {end: unresolved}
"""
DIALOG = """\
dialog: book
start: ask_ready
slots:
  ready: {type: yes_no}
  code:  {type: digits(4), confirm: none}
  keep:  {type: yes_no}
states:
  ask_ready: {ask: ready, prompt: ready, then: ask_code}
  ask_code:  {ask: code, prompt: code, keypad: {length: 4}, then: ask_keep}
  ask_keep:  {ask: keep, prompt: keep, then: done}
  done:      {say: bye, then: {end: booked}}
prompts:
  ready: {ask: "Are you ready?"}
  code:  {ask: "Key in your code."}
  keep:  {ask: "Shall I keep it?"}
  bye:   {say: "It is kept. Goodbye."}
"""


@pytest.fixture
def small_app(tmp_path: Path) -> Path:
    """Three questions: yes, four keys, yes."""
    (tmp_path / "callwright.yaml").write_text(APP)
    (tmp_path / "book.yaml").write_text(DIALOG)
    return tmp_path


@pytest.fixture(scope="session")
def microphone(tmp_path_factory) -> Path:
    """Somebody who says yes every seven seconds, in the embedded voice."""
    pytest.importorskip("piper", reason="needs callwright[local,piper]")
    from callwright.engines.embedded.synthesizer import EmbeddedTextToSpeech
    from callwright.speech.pcm import silence
    from callwright.testing.caller_voice import caller_sound

    async def speak() -> bytes:
        engine = EmbeddedTextToSpeech()
        await engine.warm_up()
        try:
            return await caller_sound("Yes, I am.", engine)
        finally:
            await engine.close()

    path = tmp_path_factory.mktemp("microphone") / "yes.wav"
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, 8_000, 0, "NONE", ""))
        file.writeframes(silence(5_000, 8_000) + asyncio.run(speak()) + silence(1_500, 8_000))
    return path
