"""Limits, breakdowns, and who is on the line: semantics.md sections 7, 9, 10 and 11."""

from callwright.machine.effects import CallService, HangUp, Note, Say, StopSpeaking, Transfer
from callwright.machine.events import (
    EngineFailed,
    Event,
    KeyPressed,
    PartyDetected,
    PlaybackFinished,
    Resumed,
    SpeakerChanged,
    SpeechStarted,
)
from callwright.machine.machine import Machine
from callwright.machine.snapshot import INITIAL, Done
from callwright.machine.step import Step, step

from .lines import Line, intent, plain, told


def asking(small: Machine) -> Line:
    line = Line(small, at="incomes.ask_count")
    line.hear()
    return line


# --- tries, visits, fallback ---------------------------------------------------------------------


def test_two_failures_reprompt_and_the_third_does_not(small: Machine) -> None:
    line = asking(small)
    said = []
    for _ in range(3):
        line.is_silent()
        said += line.said()
    assert said == ["incomes.count.no_input.1", "incomes.count.no_input.2", "bye.bye.say"]
    assert line.now.fallback_used == 1


def test_kinds_of_failure_are_counted_together_but_worded_apart(small: Machine) -> None:
    line = asking(small)
    line.is_silent()
    line.says(plain("count", 4, 300))
    assert line.said() == ["incomes.count.no_match.1"]
    counts = line.now.asked["incomes.ask_count"]
    assert (counts.attempt, counts.no_input, counts.no_match) == (3, 1, 1)


def test_a_fallback_that_is_running_already_fails_the_call(dialogs: Machine) -> None:
    line = Line(dialogs, at="handoff.call_back")
    line.post(EngineFailed(at_ms=line.at(), engine="stt", fatal=True))
    assert line.said() == ["shipped.cannot_continue.say"]
    line.hear()
    assert line.now.done == Done(disposition="failed", reason="fallback")


def test_unknown_is_filled_when_tries_are_used_up_where_it_may_be(dialogs: Machine) -> None:
    line = Line(dialogs, at="hardship.ask_reason")
    for _ in range(3):
        line.is_silent()
    assert line.did() == ["note_hardship"]
    slot = line.slot("hardship_reason")
    assert slot is not None
    assert slot.source == "tries"


def test_a_visit_too_many_takes_its_limit(dialogs: Machine) -> None:
    line = Line(dialogs, at="reminder_call.verify")
    line.says(intent("refuse"))
    assert line.said() == ["verify_identity.why_we_ask.say"]
    line.says(intent("refuse"))
    assert line.said() == ["reminder_call.cannot_continue.say"]


# --- the whole call ------------------------------------------------------------------------------


def test_minutes_lead_to_the_fallback_once_and_then_to_the_last_words(small: Machine) -> None:
    line = Line(small, at="take_complaint.ask_about")
    line.post(Resumed(at_ms=4 * 60_000))
    assert line.said() == ["bye.bye.say"]
    assert (line.now.overtime, line.now.end_ms) == (True, 6 * 60_000)
    line.hear()
    assert line.now.done == Done(disposition="sorry")


def test_minutes_while_the_fallback_runs_end_the_call(dialogs: Machine) -> None:
    line = Line(dialogs, at="handoff.offer", takes={"reason": told("dispute")})
    line.post(Resumed(at_ms=10 * 60_000))
    assert line.said() == ["shipped.cannot_continue.say"]
    line.waits_out()
    assert line.now.done == Done(disposition="failed", reason="fallback")


def test_turns_beyond_the_limit_lead_to_the_fallback(small: Machine) -> None:
    line = asking(small)
    for _ in range(30):
        if line.state != "incomes.ask_count":
            break
        line.speaks(intent("are_you_a_robot"))
    assert line.now.call.turns == 20
    assert line.now.limited
    assert line.said() == ["bye.bye.say"]


def test_an_alarm_in_the_turn_too_many_is_handled_first(small: Machine) -> None:
    line = asking(small)
    for _ in range(20):
        line.speaks(intent("are_you_a_robot"))
    line.speaks(intent("self_harm"))
    assert line.said() == ["help_now.now.say"]


# --- who is there --------------------------------------------------------------------------------


def test_a_new_speaker_loses_the_fact_and_what_depends_on_it(dialogs: Machine) -> None:
    line = Line(dialogs, at="reminder_call.ask_plan", facts=("verified",))
    line.post(SpeakerChanged(at_ms=line.at()))
    assert line.now.facts == ()
    assert line.of(StopSpeaking)[0].why == "new_speaker"
    assert line.said() == ["recorded_line.say"]
    assert line.now.call.speaker == 2


def test_a_new_speaker_does_not_have_said_again_what_the_former_one_heard(
    dialogs: Machine,
) -> None:
    line = Line(dialogs, at="reminder_call.tell_due", facts=("verified",))
    assert line.said() == ["reminder_call.past_due.say"]
    line.post(SpeakerChanged(at_ms=line.at()))
    place = line.state
    line.post(KeyPressed(at_ms=line.at(), key="*"))  # waits until the notice was heard
    heard = line.now.playing[0]
    line.post(PlaybackFinished(at_ms=line.at(), serial=heard.serial, heard_ms=heard.est_ms))
    assert (line.state, line.said()) == (place, ["recorded_line.say"])


def test_a_new_speaker_changes_nothing_where_nothing_is_lost(small: Machine) -> None:
    line = asking(small)
    line.post(SpeakerChanged(at_ms=line.at()))
    assert line.effects == ()
    assert line.state == "incomes.ask_count"


def test_a_new_speaker_after_a_hang_up_takes_nothing_from_what_was_begun(dialogs: Machine) -> None:
    line = Line(dialogs, at="reminder_call.ask_plan", facts=("verified",))
    line.post(SpeechStarted(at_ms=line.at(), turn=1))
    line.hangs_up()
    line.post(SpeakerChanged(at_ms=line.at()))
    assert line.now.done is None
    assert (line.now.facts, line.now.call.speaker) == (("verified",), 2)


def test_a_machine_that_answers_where_nobody_catches_it_is_hung_up_on(small: Machine) -> None:
    line = Line(small, at="debts.ask_which")
    line.post(PartyDetected(at_ms=500, who="machine"))
    assert line.of(HangUp) == [HangUp(reason="machine_answered")]
    assert line.now.done == Done(disposition="machine_answered")
    assert line.of(Say) == []


def test_a_screener_hears_who_is_calling_and_nothing_of_the_matter(dialogs: Machine) -> None:
    line = Line(dialogs)
    line.post(PartyDetected(at_ms=900, who="screener"))
    assert line.said()[0] == "shipped.for_screener.say"
    assert line.state == "reminder_call.opening"


def test_an_upset_caller_is_taken_seriously_once(dialogs: Machine) -> None:
    line = Line(dialogs, at="reminder_call.ask_amount", facts=("verified",))
    line.says(line.value("promise_amount", 15_000), upset=800)
    assert line.state == "handoff.tell_upset"
    assert "reminder_call.promise_amount" in line.now.gathered
    line.says(upset=900)
    assert not line.now.call.upset_armed


# --- breakdowns ----------------------------------------------------------------------------------


def test_without_recognition_keyed_questions_go_on(dialogs: Machine) -> None:
    line = Line(dialogs, at="reminder_call.ask_plan", facts=("verified",))
    line.post(EngineFailed(at_ms=line.at(), engine="stt", fatal=True))
    assert line.state == "reminder_call.ask_plan"
    line.is_silent()
    assert line.said() == ["reminder_call.plan.no_input.2"]  # the wording that names the keys
    line.hear()
    line.keys("1")
    assert line.state == "reminder_call.ask_amount"


def test_without_a_voice_the_caller_is_handed_over_without_words(dialogs: Machine) -> None:
    line = Line(dialogs, at="reminder_call.ask_plan", facts=("verified",))
    for _ in range(3):
        head = line.now.playing[0] if line.now.playing else None
        if head is None:
            line.waits_out()
            head = line.now.playing[0]
        line.post(PlaybackFinished(at_ms=line.at(), serial=head.serial, outcome="failed"))
    assert [transfer.action for transfer in line.of(Transfer)] == ["start"]
    assert line.of(Say) == []
    line.transfer("connected")
    assert line.now.done == Done(disposition="transferred")


def test_a_lost_playback_report_cannot_leave_the_call_waiting(small: Machine) -> None:
    line = Line(small, at="incomes.ask_count")
    line.waits_out()
    assert line.of(StopSpeaking) == [StopSpeaking(serials=(1,), why="lost")]
    assert line.now.ledger[1].outcome == "failed"
    assert set(line.now.waits) == {"minutes", "answer"}


def test_another_worker_asks_again_with_the_same_key(dialogs: Machine) -> None:
    line = Line(dialogs, at="verify_identity.check", slots={"last4": told("1"), "dob": told("2")})
    (asked,) = line.of(CallService)
    line.post(Resumed(at_ms=line.at()))
    assert line.of(CallService) == [asked]
    assert line.now.service_count == {"match_identity": 1}


def test_another_worker_puts_the_open_question_under_a_new_floor(small: Machine) -> None:
    line = asking(small)
    floor = line.now.floor
    line.post(Resumed(at_ms=line.at()))
    assert (line.said(), line.now.floor) == (["incomes.count.ask"], floor + 1)


def test_a_finished_call_answers_nothing(small: Machine) -> None:
    line = asking(small)
    line.hangs_up()
    line.replies("saved")
    assert line.now.done is not None
    later: list[Event] = [Resumed(at_ms=9_000), SpeakerChanged(at_ms=9_000)]
    for event in later:
        assert line.post(event) == ()


def test_what_comes_before_the_answer_is_noted(small: Machine) -> None:
    first = step(small, INITIAL, Resumed(at_ms=0))
    assert first == Step(INITIAL, (Note(what="stale", why="the call has not been answered"),))
