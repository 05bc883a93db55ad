"""What a caller waits for is told apart, and the parts make the whole."""

from dataclasses import replace

from callwright.call.latencies import PARTS
from callwright.call.record import TurnTiming
from callwright.call.reply_watch import ReplyWatch
from callwright.testing.fake_link import FakeLink
from callwright.testing.fakes import FakeTextToSpeech

HEARD = TurnTiming(
    turn=1,
    voice_end_ms=1_000,
    policy_ms=250,
    recognition_ms=40,
    second_pass_ms=0,
    understanding_ms=2,
)


def spoken(script, **link):
    made = FakeLink(**link)
    for part, answer in script.items():
        made.answer(part, answer)
    return made


def whole(timing: TurnTiming) -> int:
    return sum(getattr(timing, f"{part}_ms") for part in PARTS)


class Clock:
    at_ms = 1_295

    def __call__(self) -> int:
        return self.at_ms


def test_a_reply_whose_sound_is_at_hand_waits_for_nobody():
    watch = ReplyWatch(Clock())
    watch.waits(HEARD)
    watch.stepped(1)
    told = watch.replied(1_297, 1_297)
    assert told == replace(
        HEARD, step_ms=1, waiting_ms=0, synthesis_ms=0, framework_ms=4, reply_ms=297
    )


def test_what_the_machine_does_later_is_not_this_turns_step():
    watch = ReplyWatch(Clock())
    watch.waits(HEARD)
    watch.stepped(1)
    watch.settled()
    watch.stepped(7)
    told = watch.replied(2_000, 1_900)
    assert (told.step_ms, told.waiting_ms, told.synthesis_ms) == (1, 605, 100)
    assert (told.reply_ms, whole(told)) == (1_000, 1_000)


def test_each_turn_is_told_once_and_only_the_answered_one_has_a_reply():
    watch = ReplyWatch(Clock())
    assert watch.waits(HEARD) is None
    again = replace(HEARD, turn=2)
    assert watch.waits(again) == HEARD
    assert watch.replied(1_300, 1_300).turn == 2
    assert (watch.replied(1_400, 1_400), watch.over()) == (None, None)


async def test_a_slow_voice_is_told_as_synthesis(stage, script):
    stage.synthesizer = FakeTextToSpeech(first_after_ms=400)
    stage.speculate = False
    record = await stage.run(spoken(script))
    told = [(t.waiting_ms, t.synthesis_ms) for t in record.timings]
    assert told == [(0, 400)] * len(script)


async def test_a_slow_service_is_told_as_waiting(stage, script):
    stage.services.after_ms = 900
    stage.speculate = False
    record = await stage.run(spoken(script))
    waited = {t.waiting_ms for t in record.timings}
    assert waited == {0, 900}
    assert all(whole(t) == t.reply_ms for t in record.timings)


async def test_what_understanding_and_the_machine_take_is_told_by_the_links_clock(stage, script):
    class Busy(FakeLink):
        """A link whose clock goes on a millisecond whenever it is read, like a real one."""

        read = 0

        def now_ms(self) -> int:
            self.read += 1
            return super().now_ms() + self.read

    link = Busy()
    for part, answer in script.items():
        link.answer(part, answer)
    record = await stage.run(link)
    assert record.disposition == "promise_to_pay"
    assert sum(t.step_ms for t in record.timings) > 0
    assert sum(t.understanding_ms for t in record.timings) > 0
    assert all(whole(t) == t.reply_ms for t in record.timings)
