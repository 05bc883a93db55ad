"""Whatever breaks around a call costs that thing and no more: the call ends well, and is told."""

import asyncio
from dataclasses import dataclass, field, replace

import pytest

from callwright.audio.text import TextLink
from callwright.call.record import CallRecord, Line
from callwright.call.session import CallSession
from callwright.engines.embedded.energy import EnergyVoiceDetector
from callwright.errors import JournalError
from callwright.stores.journal import MemoryJournal
from callwright.testing.fake_link import FakeLink

PROMISED = "promise_to_pay"


class BreakingLink(TextLink):
    """A link whose driver breaks a few seconds into the call."""

    async def run(self) -> None:
        await asyncio.sleep(5)
        raise RuntimeError("the driver broke")


@dataclass
class FullDisk(MemoryJournal):
    """A journal whose disk is full: nothing more can be made safe."""

    def __post_init__(self) -> None:
        super().__init__()

    async def barrier(self, call_id: str) -> None:
        raise JournalError("The journal cannot be written (No space left on device).")


class BreakingWatcher:
    """A live view that breaks at whatever it is told."""

    def __init__(self) -> None:
        self.told = 0

    def on_line(self, line: Line, text: str) -> None:
        self.told += 1
        raise RuntimeError("the page is gone")

    def __getattr__(self, name: str):
        return lambda *_: None


class BreakingLexicons(dict):
    """Words that break whoever looks at them, once."""

    def __init__(self, words, at: int) -> None:
        super().__init__(words)
        self.left = at

    def get(self, locale, default=None):
        self.left -= 1
        if self.left == 0:
            raise RuntimeError("a bug of understanding")
        return super().get(locale, default)


def typed_link(script, kind: type[TextLink] = TextLink) -> TextLink:
    """A caller who types what the script answers to each prompt."""
    loop = asyncio.get_running_loop()

    def show(text: str, _: int) -> None:
        for part, answer in script.items():
            if part in text:
                loop.call_later(2, link.type, answer)

    link = kind(show)
    return link


async def run(stage, link: TextLink, **changes: object) -> CallRecord:
    """Run a call with one thing of its plan changed."""
    plan = replace(stage.plan(), **changes)
    return await CallSession(plan, link, stage.engines()).run()


async def test_a_driver_that_breaks_is_a_line_that_dropped(stage, script):
    record = await stage.run(typed_link(script, BreakingLink))
    assert record.disposition == "caller_hung_up"
    (fault,) = record.faults
    assert fault.startswith("The line failed with RuntimeError, a fault of its link")
    assert stage.journal.entries[-1].kind == "ended"


async def test_a_live_view_that_breaks_is_told_nothing_more(stage, script):
    watcher = BreakingWatcher()
    record = await run(stage, typed_link(script), watchers=(watcher,))
    assert record.disposition == PROMISED
    assert watcher.told == 1
    (fault,) = record.faults
    assert fault.startswith("A live view of the call failed with RuntimeError")


async def test_an_act_that_cannot_be_recorded_is_not_done(stage, script):
    stage.journal = FullDisk()
    record = await stage.run(typed_link(script))
    assert "save_promise" not in [called.service for called in stage.services.called]
    assert record.disposition != PROMISED
    assert any("save_promise" in fault and "No space left" in fault for fault in record.faults)


async def test_a_caller_reaches_a_person_even_when_nothing_can_be_recorded(stage):
    stage.journal = FullDisk()
    record = await stage.run(typed_link({"May I speak": "let me talk to a person please"}))
    assert record.disposition == "transferred"


@pytest.mark.parametrize("at", [1, 2, 5])
async def test_a_bug_in_understanding_is_a_turn_that_nobody_understood(stage, script, at):
    link = typed_link({**script, "Sorry": "yes"})
    words = stage.plan().lexicons
    record = await run(stage, link, lexicons=BreakingLexicons(words, at))
    assert record.snapshot.done is not None
    assert any("RuntimeError" in fault and "not understood" in fault for fault in record.faults)
    assert stage.journal.entries[-1].kind == "ended"


class StutteringLink(TextLink):
    """A link that breaks at one thing it is asked to do."""

    breaks = ""

    def _maybe(self, name: str) -> None:
        if name == self.breaks:
            raise RuntimeError("the driver broke")

    def say(self, text: str, generation: int) -> None:
        if "last four" in text:
            self._maybe("say")
        super().say(text, generation)

    def flush(self) -> int:
        self._maybe("flush")
        return super().flush()

    def transfer(self, serial: int, queue: str, mode: str, ring_ms: int) -> None:
        self._maybe("transfer")
        super().transfer(serial, queue, mode, ring_ms)

    def hold(self, on: bool, music: str) -> None:
        self._maybe("hold")

    def hang_up(self) -> None:
        self._maybe("hang_up")
        super().hang_up()


@pytest.mark.parametrize(
    ("breaks", "disposition"),
    [
        ("say", "transferred"),  # nobody was heard to ask, so nobody answers, and a person helps
        ("flush", "transferred"),
        ("hold", "transferred"),
        ("transfer", "unresolved"),  # the fallback ladder goes on
        ("hang_up", "transferred"),
    ],
)
async def test_a_link_that_fails_at_one_thing_leaves_no_call_waiting(
    stage, script, breaks, disposition
):
    link = typed_link({"May I speak": "let me talk to a person please"}, StutteringLink)
    link.breaks = breaks
    record = await stage.run(link)
    assert record.disposition == disposition


class DeafWatcher(BreakingWatcher):
    """A live view that breaks at the first word that is heard."""

    def on_line(self, line: Line, text: str) -> None:
        """The lines it can show."""

    def on_hearing(self, text: str) -> None:
        self.told += 1
        raise RuntimeError("the page is gone")


async def test_a_live_view_that_breaks_at_words_so_far_costs_no_word(stage, script):
    link = FakeLink()
    for part, answer in script.items():
        link.answer(part, answer)
    watcher = DeafWatcher()
    record = await run(stage, link, watchers=(watcher,))
    assert (record.disposition, watcher.told) == (PROMISED, 1)


@dataclass
class Watched:
    """A detector whose streams tell what they are asked after they were closed."""

    name: str = "watched"
    late: list[str] = field(default_factory=list)

    def open(self, format, on_window):
        stream = EnergyVoiceDetector().open(format, on_window)
        watched, feed = self, stream.feed

        class Stream:
            closed = False

            def feed(self, pcm, at_ms):
                if self.closed:
                    watched.late.append("fed")
                feed(pcm, at_ms)

            def close(self):
                self.closed = True

        return Stream()


async def test_a_call_that_was_stopped_is_deaf_to_its_line(stage):
    link, detector = FakeLink(), Watched()
    link.at(1_500, lambda: link.speak("yes this is Ana speaking to you"))
    engines = replace(stage.engines(), detector=detector)
    session = CallSession(stage.plan(), link, engines)
    running = asyncio.create_task(session.run())
    await asyncio.sleep(2)
    assert link.sounding  # in the middle of a turn
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    told = len(stage.journal.entries)
    session.on_audio(bytes(320), 2_020)
    session.on_key("1", 2_030)
    link.hang_up()
    assert (detector.late, len(stage.journal.entries)) == ([], told)
    await asyncio.sleep(5)
    assert len(stage.journal.entries) == told
