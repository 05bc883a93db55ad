"""Calls on which something goes wrong: each ends as declared, none waits for ever."""

import asyncio
import re

import pytest

from callwright.call import stepping
from callwright.call.latencies import PARTS
from callwright.call.replay import replay
from callwright.errors import CallError
from callwright.machine.codec import decode_effect, decode_event
from callwright.machine.effects import StopSpeaking
from callwright.machine.events import HungUp, PlaybackFinished, SpeechEnded, SpeechStarted, UserTurn
from callwright.ports import LinkCaps, ServiceReply
from callwright.testing.fake_link import FakeLink
from callwright.testing.fakes import FakeSpeechToText, Hang
from callwright.testing.stage import KEY
from callwright.understanding.reading import Hypothesis

MARKS = LinkCaps(marks=True)


def scripted(script, **link) -> FakeLink:
    """A caller who answers by the script, and accepts every transfer."""
    caller = FakeLink(**link)
    for part, answer in script.items():
        caller.answer(part, answer)
    return caller


def events(stage, *kinds):
    found = [decode_event(e.payload) for e in stage.journal.entries if e.kind == "event"]
    return [event for event in found if isinstance(event, kinds)]


def values(stage, slot):
    """What was understood of a slot, turn by turn."""
    read = [each for turn in events(stage, UserTurn) for each in turn.readings]
    return [each for each in read if getattr(each, "slot", "") == slot]


def effects(stage, *kinds):
    found = [decode_effect(e.payload) for e in stage.journal.entries if e.kind == "effect"]
    return [effect for effect in found if isinstance(effect, kinds)]


async def finished(stage, link, *, within_s: float = 700):
    """Run the call, which must end in time, and replay it."""
    session = stage.session(link)
    async with asyncio.timeout(within_s):
        record = await session.run()
    values = dict(session.values.vault.items())
    assert replay(stage.journal.entries, stage.machine, KEY, values).differences == ()
    return record


# --- lost wake-ups -------------------------------------------------------------------------------


@pytest.mark.parametrize("lost", [frozenset({n}) for n in range(1, 9)] + [frozenset(range(99))])
async def test_lost_marks_delay_a_call_and_never_stop_it(stage, script, lost):
    record = await finished(stage, scripted(script, caps=MARKS, lost_marks=lost))
    # A notice whose end nobody reports counts as unheard: the call may not go on as if it were.
    assert record.disposition in ("promise_to_pay", "failed", "transferred")


async def test_late_marks_change_nothing(stage, script):
    record = await finished(stage, scripted(script, caps=MARKS, late_marks_ms=900))
    assert record.disposition == "promise_to_pay"


# How a question is put again whose answer was lost, by how it was put first.
AGAIN = {
    "am I speaking with": "May I speak with",
    "just four digits": "last four digits",
    "two for no: is it four": "I heard four eight",
    "two for no: is it June": "That is June",
    "please say the month": "date of birth",
    "set up a payment": "take care of",
    "what amount": "How much",
    "which day": "what date",
}


@pytest.mark.parametrize("lost", range(1, 9))
async def test_a_lost_transcript_is_asked_for_again(stage, script, lost):
    stage.recogniser = FakeSpeechToText(lost=frozenset({lost}))
    link = scripted(script)
    for part, answer in script.items():
        link.answer(part, answer)  # and once more, at the reprompt
    for again, part in AGAIN.items():
        link.answer(again, script[part])
    record = await finished(stage, link)
    assert record.disposition == "promise_to_pay"
    assert lost not in {turn.turn for turn in events(stage, UserTurn)}


async def test_nobody_there_ends_by_itself(stage):
    record = await finished(stage, FakeLink())
    assert (record.disposition, record.reason) != ("", "")
    assert record.duration_ms < 120_000


# --- barge-in ------------------------------------------------------------------------------------


async def test_words_over_a_prompt_stop_it_and_are_taken(stage, script):
    del script["take care of"]
    link = scripted(script)
    link.interrupt("take care of", "I can pay", after_ms=900)
    record = await finished(stage, link)
    assert record.disposition == "promise_to_pay"
    started = [event for event in events(stage, SpeechStarted) if event.prompt]
    assert len(started) == 1
    assert 900 < started[0].heard_ms <= 900 + 260
    cut = [each for each in events(stage, PlaybackFinished) if each.outcome == "cut"]
    assert [(each.serial, each.heard_ms) for each in cut] == [
        (started[0].prompt, started[0].heard_ms)
    ]


async def test_who_goes_on_after_a_drawn_out_okay_is_heard_from_the_beginning(stage, script):
    del script["take care of"]
    link = scripted(script)
    link.interrupt("take care of", "okay okay okay okay I can pay", after_ms=900)
    record = await finished(stage, link)
    assert "backchannel" in [e.kind for e in events(stage, UserTurn)]
    said = [line.text for line in record.lines if line.who == "caller"]
    assert "okay okay okay okay I can pay" in said
    assert record.disposition == "promise_to_pay"


async def test_sound_stops_within_the_same_moment_as_the_voice_is_noticed(stage, script):
    link = scripted(script)
    link.interrupt("take care of", "well I can pay you some of it", after_ms=900)
    flushed: list[int] = []
    flush = link.flush

    def noted() -> int:
        flushed.append(link.now_ms())
        return flush()

    link.flush = noted
    await finished(stage, link)
    over = next(event for event in events(stage, SpeechStarted) if event.prompt)
    assert flushed[0] == over.at_ms


async def test_a_cough_over_a_prompt_resumes_it(stage, script):
    link = scripted(script)
    link.react("May I speak", lambda: link.cough(300), after_ms=400, during=True)
    link.answer("May I speak", "yes this is Ana")
    record = await finished(stage, link)
    assert record.disposition == "promise_to_pay"
    turn = events(stage, UserTurn)[0]
    assert turn.kind in ("nothing", "noise")
    ended = events(stage, SpeechEnded)[0]
    assert ended.at_ms - events(stage, SpeechStarted)[0].at_ms <= 700
    again = [line for line in record.lines if "May I speak" in line.text]
    assert len(again) == 2


async def test_talking_over_a_notice_does_not_stop_it(stage, script):
    link = scripted(script)
    link.interrupt("attempt to collect", "wait a moment please", after_ms=700)
    record = await finished(stage, link)
    assert record.disposition == "promise_to_pay"
    notice = next(each for each in record.snapshot.ledger.values() if each.prompt == "debt_notice")
    assert notice.outcome == "heard"
    assert effects(stage, StopSpeaking) == []


# --- hang-up -------------------------------------------------------------------------------------


@pytest.mark.parametrize("at_ms", [0, 10, 1_000, 4_000, 9_000, 15_000, 22_000, 30_000, 38_000])
async def test_a_caller_may_hang_up_at_any_moment(stage, script, at_ms):
    before = asyncio.all_tasks()
    link = scripted(script)
    link.at(at_ms, link.leave)
    record = await finished(stage, link)
    assert record.disposition in ("caller_hung_up", "promise_to_pay")
    assert abs(record.duration_ms - at_ms) <= 2_500 or record.disposition == "promise_to_pay"
    assert asyncio.all_tasks() == before


@pytest.mark.parametrize("after_ms", [960, 1_000, 1_200, 1_700])
async def test_stop_calling_and_hang_up_is_a_stop(stage, after_ms):
    link = FakeLink()

    def say_so_and_leave() -> None:
        link.speak("stop calling me")  # 960 ms
        link.at(link.now_ms() + after_ms, link.leave)

    link.react("May I speak", say_so_and_leave, after_ms=300)
    record = await finished(stage, link)
    called = [each.service for each in stage.services.called]
    assert (called, record.disposition) == (["suppress_number"], "contact_stopped")


async def test_no_sound_leaves_after_the_line_is_down(stage, script):
    link = scripted(script)
    link.at(20_000, link.leave)
    await finished(stage, link)
    assert all(said.at_ms <= 20_000 for said in link.said)


# --- services ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("broken", "fault"),
    [
        (Hang(), r"'get_account' did not reply within 3000 ms\. Its fault"),
        (RuntimeError("secret detail"), r"'get_account' raised RuntimeError\. Its fault"),
        (ServiceReply("nonsense"), None),
        (ServiceReply("found", {"account.past_due": 5}), None),
    ],
)
async def test_a_broken_service_leads_to_its_declared_exit(stage, script, broken, fault):
    stage.services = type(stage.services)(
        {"match_identity": [ServiceReply("match")], "get_account": [broken]}
    )
    link = scripted(script)
    link.transfer = lambda serial, *_: link.report_transfer(serial, "connected")
    record = await finished(stage, link)
    assert record.disposition == "transferred"
    if fault is not None:
        assert re.search(fault, " ".join(record.faults))
    assert "secret detail" not in str(stage.journal.entries)


async def test_an_act_is_on_disk_before_it_is_done(stage, script):
    await finished(stage, scripted(script))
    saved = next(
        at
        for at, entry in enumerate(stage.journal.entries)
        if entry.payload.get("service") == "save_promise"
    )
    assert any(barrier > saved for barrier in stage.journal.barriers)


# --- engines and lines ---------------------------------------------------------------------------


async def test_a_recogniser_that_dies_leaves_the_keypad(stage, script):
    stage.recogniser = FakeSpeechToText(fails_at=2)
    link = scripted(script)
    link.transfer = lambda serial, *_: link.report_transfer(serial, "connected")
    record = await finished(stage, link)
    assert record.faults[0].startswith("Recognition failed: The fake recogniser died")
    assert record.disposition != "promise_to_pay"


async def test_a_voice_that_fails_ends_in_a_transfer_or_the_end(stage, script):
    stage.synthesizer.fails = ("",)
    link = scripted(script)
    link.transfer = lambda serial, *_: link.report_transfer(serial, "connected")
    record = await finished(stage, link)
    assert record.faults[0].startswith("Synthesis failed: The fake synthesizer failed")
    assert record.duration_ms < 60_000


async def test_a_voice_that_stalls_does_not_hold_the_call(stage, script):
    stage.synthesizer.stalls = ("take care of",)
    record = await finished(stage, scripted(script))
    assert record.duration_ms < 300_000


async def test_a_stalled_voice_is_filled_from_the_first_call_on(stage, script):
    stage.synthesizer.stalls = ("take care of",)
    link = scripted(script)
    await finished(stage, link)
    filler = 2 * stage.synthesizer.ms_a_word * 16  # "One moment.", in bytes
    assert filler in {call[2] for call in link.calls if call[0] == "play"}


async def test_a_line_that_breaks_is_a_hang_up(stage):
    class Broken(FakeLink):
        async def run(self):
            await asyncio.sleep(3)
            raise CallError("The line to the carrier broke.")

    record = await finished(stage, Broken())
    assert (record.disposition, events(stage, HungUp)[0].by) == ("caller_hung_up", "network")
    assert record.reason == "network"
    assert record.faults == ("The line to the carrier broke.",)


@pytest.mark.parametrize("after_s", [0, 0.01, 3, 10, 20.005, 40])
async def test_a_cancelled_session_leaves_no_task(stage, script, after_s):
    before = asyncio.all_tasks()
    running = asyncio.create_task(stage.run(scripted(script)))
    await asyncio.sleep(after_s)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert asyncio.all_tasks() == before


@pytest.mark.parametrize(
    ("poison", "ends"), [({2}, ("transferred",)), ({2, 3}, ("failed", "transferred"))]
)
async def test_a_core_that_raises_goes_to_the_fallback_and_then_ends(
    stage, script, monkeypatch, poison, ends
):
    real = stepping.step

    def broken(machine, snapshot, event, vault):
        if isinstance(event, UserTurn) and event.turn in poison:
            raise ZeroDivisionError("personal words")
        return real(machine, snapshot, event, vault)

    monkeypatch.setattr(stepping, "step", broken)
    link = scripted({**script, "": "hello there"})
    link.transfer = lambda serial, *_: link.report_transfer(serial, "connected")
    record = await finished(stage, link)
    assert "The engine failed on a UserTurn (ZeroDivisionError)" in record.faults[0]
    assert record.disposition in ends
    assert "personal words" not in str(stage.journal.entries)


# --- hearing -------------------------------------------------------------------------------------


@pytest.mark.parametrize(("confidence", "trusted"), [(None, 600), (850, 850)])
async def test_what_has_no_score_is_trusted_as_its_engine_is_for_that_type(
    stage, script, confidence, trusted
):
    stage.recogniser = FakeSpeechToText(confidence=confidence, priors={"choice": 600})
    await finished(stage, scripted(script))
    (plan,) = values(stage, "pay_plan")
    assert plan.confidence == trusted


async def test_a_doubtful_amount_is_heard_again_by_the_second_pass(stage, script):
    stage.recogniser = FakeSpeechToText(
        mishears={"one hundred fifty dollars": [Hypothesis("one hundred fifteen dollars", 600)]},
        again={"one hundred fifty dollars": [Hypothesis("one hundred fifty dollars", 930)]},
    )
    record = await finished(stage, scripted(script))
    assert stage.services.called[-1].arguments["promise_amount"] == 15_000
    # It was started at the first pause, 160 ms after the voice: the grace hid a part of it.
    amount = record.timings[6]
    assert (amount.policy_ms, amount.recognition_ms, amount.second_pass_ms) == (260, 50, 150)


@pytest.mark.parametrize(("queued_ms", "awaited_ms"), [(1_200, 300), (0, 800)])
async def test_a_second_pass_that_takes_long_is_not_awaited_and_its_answer_not_sure(
    stage, script, queued_ms, awaited_ms
):
    said = "one hundred fifty dollars"
    stage.recogniser = FakeSpeechToText(
        again={said: [Hypothesis(said, 930)]},
        again_after_ms=1_200,
        again_queued_ms=queued_ms,
        confidence=900,
    )
    record = await finished(stage, scripted(script))
    (amount,) = values(stage, "promise_amount")
    assert amount.confidence == 799  # below `accept`: asked back, or read back before it is used
    timing = record.timings[6]
    assert (timing.recognition_ms, timing.second_pass_ms) == (50, awaited_ms)
    assert timing.second_look == "late"


@pytest.mark.parametrize(
    ("engine", "why", "faults"),
    [
        ({"again_fails": True}, "failed", ("The second look failed: The fake second pass failed",)),
        ({"again": {"one hundred fifty dollars": ()}}, "nothing", ()),
    ],
)
async def test_an_answer_whose_second_pass_gave_nothing_is_not_sure_and_the_record_says_why(
    stage, script, engine, why, faults
):
    stage.recogniser = FakeSpeechToText(**{"again": {"never said": ()}, **engine}, confidence=900)
    record = await finished(stage, scripted(script))
    (amount,) = values(stage, "promise_amount")
    assert (amount.confidence, record.timings[6].second_look) == (799, why)
    assert tuple({fault.partition(",")[0] for fault in record.faults}) == faults


async def test_an_answer_whose_second_pass_was_lost_with_the_stream_is_not_sure(stage, script):
    del script["How much"]
    stage.recogniser = FakeSpeechToText(
        again={"never said": ()}, again_after_ms=700, confidence=900, fails_at=8
    )
    link = scripted(script)

    def with_a_word_behind_it() -> None:
        link.speak("one hundred fifty dollars")  # 1,280 ms, and 310 to its first text
        link.at(link.now_ms() + 1_650, lambda: link.speak("okay"))  # the stream dies of it

    link.react("How much", with_a_word_behind_it, after_ms=300)
    await finished(stage, link)
    assert [amount.confidence for amount in values(stage, "promise_amount")] == [799]


async def test_a_second_pass_that_has_begun_is_awaited_for_longer(stage, script):
    said = "one hundred fifty dollars"
    stage.recogniser = FakeSpeechToText(
        again={said: [Hypothesis(said, 930)]}, again_after_ms=700, again_queued_ms=200
    )
    record = await finished(stage, scripted(script))
    timing = record.timings[6]
    assert (timing.second_pass_ms, timing.second_look) == (550, "heard")


async def test_half_an_answer_is_looked_at_again_for_longer(stage, script):
    whole = "four eight zero two"
    stage.recogniser = FakeSpeechToText(
        mishears={whole: [Hypothesis("four eight zero", 900)]},
        again={whole: [Hypothesis(whole, 930)]},
        again_after_ms=1_200,
    )
    record = await finished(stage, scripted(script))
    timing = record.timings[1]
    assert (timing.second_pass_ms > 550, timing.second_look) == (True, "heard")


async def test_what_would_not_be_asked_back_is_looked_at_again_for_longer(stage, script):
    said = "I can pay"
    stage.recogniser = FakeSpeechToText(
        mishears={said: [Hypothesis(said, 700)]},
        again={said: [Hypothesis(said, 930)]},
        again_after_ms=1_200,
    )
    record = await finished(stage, scripted(script))
    plan = record.timings[5]  # `confirm: none`
    assert (plan.second_pass_ms > 550, plan.second_look) == (True, "heard")


async def test_words_that_come_late_in_a_pause_still_start_the_second_pass_in_it(stage, script):
    stage.recogniser = FakeSpeechToText(
        interim_after_ms=200,  # later than the pause is noticed, sooner than the turn ends
        mishears={"one hundred fifty dollars": [Hypothesis("one hundred fifteen dollars", 600)]},
        again={"one hundred fifty dollars": [Hypothesis("one hundred fifty dollars", 930)]},
    )
    record = await finished(stage, scripted(script))
    assert stage.services.called[-1].arguments["promise_amount"] == 15_000
    assert record.timings[6].second_pass_ms < 300  # what a second pass takes


async def test_who_asks_for_time_has_it_though_the_text_that_says_so_comes_late(stage, script):
    said = script.pop("May I speak with")
    stage.recogniser = FakeSpeechToText(interim_after_ms=900)  # past the silence of the state
    link = scripted(script)

    def asks_for_time() -> None:
        link.speak("let me see")
        link.at(link.now_ms() + 960 + 1_400, lambda: link.speak(said))

    link.react("May I speak with", asks_for_time, after_ms=300)
    await finished(stage, link)
    assert [turn.turn for turn in events(stage, SpeechStarted)] == list(range(1, 10))


async def test_a_second_pass_is_dropped_when_the_caller_goes_on(stage, script):
    said = "one hundred fifty dollars"
    stage.recogniser = FakeSpeechToText(
        again={said: [Hypothesis(said, 930)], "one hundred": [Hypothesis("one hundred", 990)]},
        again_after_ms=100,
    )
    del script["How much"]
    link = scripted(script)

    def with_a_pause() -> None:
        link.speak("one hundred")  # 640 ms
        link.at(link.now_ms() + 860, lambda: link.speak("fifty dollars"))

    link.react("How much", with_a_pause, after_ms=300)
    await finished(stage, link)
    assert stage.services.called[-1].arguments["promise_amount"] == 15_000


async def test_timings_add_up(stage, script):
    record = await finished(stage, scripted(script))
    assert len(record.timings) == 9
    for timing in record.timings:
        assert timing.recognition_ms == 50
        assert timing.reply_ms == sum(getattr(timing, f"{part}_ms") for part in PARTS)
        assert 240 <= timing.policy_ms <= 1_520


async def test_a_complete_answer_is_taken_after_the_grace(stage, script):
    record = await finished(stage, scripted({**script, "I heard four eight": "yes"}))
    four_digits, yes = (timing.policy_ms for timing in record.timings[1:3])
    assert (four_digits <= 270, yes <= 270) == (True, True)  # the grace is 250 ms


async def test_an_answer_that_might_go_on_is_given_its_silence(stage, script):
    script["May I speak with"] = "yes I am right here at home"
    record = await finished(stage, scripted(script))
    assert 700 <= record.timings[0].policy_ms <= 720


async def test_what_a_second_pass_makes_whole_is_not_waited_for(stage, script):
    stage.recogniser = FakeSpeechToText(
        again={"four eight zero": [Hypothesis("four eight zero two", 900)]}
    )
    script["last four digits"] = "four eight zero"  # a digit that the first pass did not hear
    record = await finished(stage, scripted(script))
    digits = record.timings[1]
    assert (digits.second_look, digits.policy_ms <= 500) == ("heard", True)
