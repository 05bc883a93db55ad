import asyncio

import pytest

from callwright.call.speaker import Speaker
from callwright.call.utterance import Spoken
from callwright.call.voice import CallVoice
from callwright.machine.effects import Say
from callwright.machine.events import PlaybackFinished
from callwright.ports import LinkCaps
from callwright.testing.fake_link import FakeLink, Said
from callwright.testing.fakes import FakeTextToSpeech

TEXTS = {
    "hello": Spoken("Hello there. How are you."),
    "due": Spoken("Your payment of one hundred dollars was due.", 35),
    "broken": Spoken("This breaks."),
    "bye": Spoken("Goodbye."),
}


class Heard:
    """Keeps what the speaker reports."""

    def __init__(self):
        self.finished: list[PlaybackFinished] = []
        self.began: list[tuple[int, int]] = []
        self.due: list[int] = []
        self.lost: list[str] = []

    def on_playback(self, finished):
        self.finished.append(finished)

    def on_speaking(self, say, spoken, at_ms, due_ms):
        self.began.append((say.serial, at_ms))
        self.due.append(due_ms)

    def on_sound(self, pcm, start_ms):
        pass

    def on_flushed(self, at_ms):
        pass

    def on_voice_lost(self, error):
        self.lost.append(str(error))

    def on_fault(self, sentence):
        self.lost.append(sentence)


def a_say(serial: int, prompt: str = "hello", **more) -> Say:
    return Say(serial=serial, prompt=prompt, entry="say", **more)


def finished(at_ms, serial, outcome="heard", heard_ms=0, method="clock"):
    return PlaybackFinished(
        at_ms=at_ms, serial=serial, outcome=outcome, heard_ms=heard_ms, method=method
    )


class Stage:
    """A speaker on a fake link, in virtual time: ms_a_word 300, so `hello` lasts 1 500 ms."""

    def __init__(self, **link):
        self.link = FakeLink(**link)
        self.heard = Heard()
        self.engine = FakeTextToSpeech(fails=["breaks"])
        self.tasks: list[asyncio.Task[None]] = []
        self.link.attach(self)
        voice = CallVoice(self.engine, self.spawn, rate_hz=8_000)
        self.speaker = Speaker(
            self.link, render=lambda say: TEXTS[say.prompt], reports=self.heard, voice=voice
        )

    def spawn(self, work):
        self.tasks.append(asyncio.get_running_loop().create_task(work))
        return self.tasks[-1]

    def on_mark(self, generation, at_ms):
        self.speaker.marked(generation)


async def test_says_are_heard_one_after_another_and_reported_once_each():
    stage = Stage()
    stage.speaker.say(a_say(1))
    stage.speaker.say(a_say(2, "due"))
    await asyncio.sleep(10)
    assert stage.heard.finished == [
        finished(1_500, 1, heard_ms=1_500),
        finished(3_900, 2, heard_ms=2_400),
    ]
    assert stage.link.said == [Said(0, TEXTS["hello"].text), Said(1_500, TEXTS["due"].text)]


async def test_a_mark_reports_and_a_lost_one_does_not():
    stage = Stage(caps=LinkCaps(marks=True), lost_marks=frozenset({2}), late_marks_ms=100)
    stage.speaker.say(a_say(1))
    stage.speaker.say(a_say(2))
    await asyncio.sleep(60)
    assert stage.heard.finished == [finished(1_600, 1, heard_ms=1_500, method="mark")]
    stage.speaker.stop((2,))  # what the core does when its deadline comes
    assert stage.heard.finished[1:] == [finished(60_000, 2, "cut", 1_500)]


async def test_a_stopped_say_is_reported_from_our_clock_and_its_mark_dropped():
    stage = Stage(caps=LinkCaps(marks=True), late_marks_ms=2_000)
    stage.speaker.say(a_say(1))
    await asyncio.sleep(1)
    stage.speaker.stop((1,))
    await asyncio.sleep(10)
    assert stage.heard.finished == [finished(1_000, 1, "cut", 1_000)]


async def test_what_is_not_stopped_plays_on():
    stage = Stage()
    for serial in (1, 2, 3):
        stage.speaker.say(a_say(serial))
    await asyncio.sleep(1)
    stage.speaker.stop((1, 2))
    await asyncio.sleep(10)
    assert stage.heard.finished == [
        finished(1_000, 1, "cut", 1_000),
        finished(1_000, 2, "cut", 0),
        finished(2_500, 3, "heard", 1_500),
    ]


async def test_a_pause_that_the_core_does_not_confirm_costs_nothing():
    stage = Stage()
    stage.speaker.say(a_say(1))
    await asyncio.sleep(0.7)
    stage.speaker.pause()
    assert stage.speaker.position().heard_ms == 700
    stage.speaker.settle()
    await asyncio.sleep(10)
    assert stage.heard.finished == [finished(1_500, 1, "heard", 1_500)]


async def test_notices_are_not_paused():
    stage = Stage()
    stage.speaker.say(a_say(1, must_play=True))
    await asyncio.sleep(0.7)
    stage.speaker.pause()
    assert ("flush",) not in stage.link.calls


async def test_a_resumed_say_begins_at_the_phrase_where_it_stopped():
    stage = Stage()
    stage.speaker.say(a_say(1))
    await asyncio.sleep(1)  # 400 ms into the second phrase, which began at 600
    stage.speaker.stop((1,))
    stage.speaker.say(a_say(2, resume_of=1))
    await asyncio.sleep(10)
    assert stage.heard.finished[1:] == [finished(1_900, 2, "heard", 900)]
    assert len(stage.engine.spoken) == 1


async def test_a_say_cut_before_it_was_made_resumes_from_its_start():
    stage = Stage()
    stage.engine.first_after_ms = 500
    stage.speaker.say(a_say(1))
    await asyncio.sleep(0.1)
    stage.speaker.stop((1,))
    stage.speaker.say(a_say(2, resume_of=1))
    await asyncio.sleep(10)
    assert stage.heard.finished == [
        finished(100, 1, "cut", 0),
        finished(2_100, 2, "heard", 1_500),
    ]


async def test_the_value_counts_as_heard_only_when_it_was_spoken():
    stage = Stage()
    stage.speaker.say(a_say(1, "due"))
    await asyncio.sleep(1.5)
    before = stage.speaker.position()
    await asyncio.sleep(0.6)
    after = stage.speaker.position()
    assert (before.heard_value, after.heard_value) == (False, True)
    assert (before.prompt, before.heard_ms, after.heard_ms) == (1, 1_500, 2_100)


async def test_a_failed_say_keeps_its_place_in_the_order():
    stage = Stage()
    for serial, prompt in ((1, "hello"), (2, "broken"), (3, "hello")):
        stage.speaker.say(a_say(serial, prompt))
    await asyncio.sleep(10)
    outcomes = [(each.serial, each.outcome) for each in stage.heard.finished]
    assert outcomes == [(1, "heard"), (2, "failed"), (3, "heard")]
    assert stage.heard.lost == ["The fake synthesizer failed, as told."]


async def test_a_prompt_is_synthesized_once_and_account_data_never_kept():
    stage = Stage()
    for serial, label in enumerate(("public", "public", "account", "account"), 1):
        stage.speaker.say(a_say(serial, "due" if label == "account" else "hello", label=label))
        await asyncio.sleep(5)
    assert [text.split()[0] for text, _ in stage.engine.spoken] == ["Hello", "Your", "Your"]


async def test_a_new_guess_gives_up_what_the_last_one_began_but_for_what_calls_share():
    stage = Stage()
    stage.engine.first_after_ms = 1_000
    for prompts in (("hello", "due"), ("bye",)):
        labels = [("public" if prompt == "hello" else "account", prompt) for prompt in prompts]
        stage.speaker.prepare(tuple(a_say(1, prompt, label=label) for label, prompt in labels))
        await asyncio.sleep(0.1)
    assert [text.split()[0] for text, _ in stage.engine.spoken] == ["Hello", "Your", "Goodbye."]
    assert [task.cancelled() for task in stage.tasks] == [False, True, False]
    await asyncio.sleep(5)
    stage.speaker.say(a_say(1))
    stage.speaker.say(a_say(2, "bye"))
    assert len(stage.engine.spoken) == 3  # both were made ahead


@pytest.mark.parametrize(("cached", "filled_ms"), [(True, 600), (False, 0)])
async def test_a_slow_voice_is_filled_once_if_the_filler_is_at_hand(cached, filled_ms):
    stage = Stage()
    voice = CallVoice(stage.engine, stage.spawn, rate_hz=8_000)
    speaker = Speaker(
        stage.link,
        render=lambda say: TEXTS[say.prompt] if say.serial else Spoken("One moment."),
        reports=stage.heard,
        voice=voice,
        filler=voice.key("One moment.", "", 100),
    )
    if cached:
        speaker.say(a_say(0))
        await asyncio.sleep(1)
    stage.engine.first_after_ms = 4_000
    stage.link.calls.clear()
    speaker.say(a_say(1))
    await asyncio.sleep(3)
    played = sum(each[2] for each in stage.link.calls if each[0] == "play") // 16
    assert played == filled_ms
    await asyncio.sleep(10)
    assert stage.heard.finished[-1].heard_ms == 1_500


async def test_a_filler_that_is_interrupted_is_nothing_heard_of_the_prompt_behind_it():
    stage = Stage()
    voice = CallVoice(stage.engine, stage.spawn, rate_hz=8_000)
    filler = voice.key("One moment.", "", 100)
    speaker = Speaker(
        stage.link,
        render=lambda say: TEXTS[say.prompt],
        reports=stage.heard,
        voice=voice,
        filler=filler,
    )
    speaker.prepare_filler()
    await asyncio.sleep(1)
    stage.engine.first_after_ms = 1_700
    speaker.say(a_say(1))
    await asyncio.sleep(1.9)  # the filler sounds from 1 500 to 2 100, and the prompt stands behind
    speaker.pause()
    assert speaker.position().heard_ms == 0
    speaker.settle()
    await asyncio.sleep(10)
    assert stage.heard.finished == [finished(1_000 + 1_900 + 1_500, 1, heard_ms=1_500)]
