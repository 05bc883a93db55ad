"""Every row of the table of races in semantics.md section 14."""

from callwright.machine.effects import (
    CallService,
    HangUp,
    Note,
    Say,
    StopSpeaking,
    Transfer,
)
from callwright.machine.events import (
    HungUp,
    KeyPressed,
    PlaybackFinished,
    ServiceReplied,
    SpeechEnded,
    SpeechStarted,
    TimerFired,
    UserTurn,
)
from callwright.machine.machine import Machine
from callwright.machine.snapshot import Done
from callwright.privacy.sealed import Vault

from .lines import Line, intent, plain, told


def at_amount(dialogs: Machine) -> Line:
    return Line(dialogs, at="reminder_call.ask_amount", facts=("verified",))


def saving(dialogs: Machine) -> Line:
    """The promise is being saved: a once-only service is in flight."""
    vault = Vault(b"0123456789abcdef")
    slots = {
        "promise_amount": told(vault.seal(15_000)),
        "promise_date": told(vault.seal("2025-06-06")),
    }
    line = Line(dialogs, at="reminder_call.read_promise", slots=slots, facts=("verified",))
    line.vault.seal(15_000)
    line.vault.seal("2025-06-06")
    line.says(intent("affirm"))
    assert line.state == "reminder_call.save"
    return line


def tries(line: Line) -> int:
    assert line.now.question is not None
    return line.now.question.tries


def test_a_cough_after_the_prompt_leaves_the_rest_of_the_wait(dialogs: Machine) -> None:
    line = at_amount(dialogs)
    line.hear()
    due = line.now.waits["answer"]
    line.makes_noise()  # begins 300 ms into the wait
    left = due - (line.now.now_ms - 400)
    assert line.now.waits["answer"] == line.now.now_ms + left
    assert (tries(line), line.said()) == (0, [])


def test_every_third_cough_is_noisy_and_spends_a_try(dialogs: Machine) -> None:
    line = at_amount(dialogs)
    line.hear()
    for _ in range(3):
        line.makes_noise()
    assert (tries(line), line.said()) == (1, ["reminder_call.amount.no_match.1"])


def test_a_cough_over_the_prompt_resumes_it_and_the_third_cannot_stop_it(
    dialogs: Machine,
) -> None:
    line = at_amount(dialogs)
    for times in (1, 2, 3):
        serial = line.now.serial
        line.makes_noise(prompt=serial, heard_ms=900)
        (say,) = line.of(Say)
        assert (say.prompt, say.entry, say.resume_of) == ("reminder_call.amount", "ask", serial)
        assert say.barge_in == ("hotword" if times == 3 else "any")
    line.turn += 1
    line.post(SpeechStarted(at_ms=line.at(), turn=line.turn, prompt=line.now.serial))
    assert line.of(StopSpeaking) == []
    assert tries(line) == 0


def test_the_answer_timer_first_then_speech(dialogs: Machine) -> None:
    line = at_amount(dialogs)
    line.is_silent()
    assert (tries(line), line.said()) == (1, ["reminder_call.amount.no_input.1"])
    line.speaks(line.value("promise_amount", 15_000), prompt=line.now.serial, heard_ms=1_000)
    assert line.opened("promise_amount") == 15_000
    assert line.state == "reminder_call.ask_date"


def test_speech_first_then_the_answer_timer(dialogs: Machine) -> None:
    line = at_amount(dialogs)
    line.hear()
    timer, due = line.now.timer, line.now.waits["answer"]
    line.post(SpeechStarted(at_ms=due, turn=1))
    line.post(TimerFired(at_ms=due, timer=timer))
    assert line.effects == (Note(what="stale", why="an old timer"),)
    assert tries(line) == 0


def lost_transcript(line: Line) -> int:
    """The caller speaks, and no transcript comes in time."""
    line.hear()
    floor = line.now.floor
    line.turn += 1
    line.post(SpeechStarted(at_ms=line.at(), turn=line.turn))
    line.post(SpeechEnded(at_ms=line.at(700), turn=line.turn))
    line.waits_out()
    assert (tries(line), line.said()) == (1, ["reminder_call.amount.no_match.1"])
    return floor


def test_a_transcript_after_its_deadline_is_still_an_answer(dialogs: Machine) -> None:
    line = at_amount(dialogs)
    floor = lost_transcript(line)
    readings = (line.value("promise_amount", 15_000),)
    line.post(UserTurn(at_ms=line.at(), turn=1, floor=floor, readings=readings))
    assert line.effects[0] == StopSpeaking(serials=(2,), why="answered")
    assert line.opened("promise_amount") == 15_000


def test_a_transcript_after_its_floor_only_raises_an_alarm(dialogs: Machine) -> None:
    line = at_amount(dialogs)
    floor = lost_transcript(line)
    line.says(line.value("promise_amount", 15_000))
    before = line.now
    late = UserTurn(
        at_ms=line.at(),
        turn=1,
        floor=floor,
        readings=(line.value("promise_date", "2025-06-06"), intent("affirm")),
    )
    line.post(late)
    assert [type(effect) for effect in line.effects] == [Note]
    assert (line.now.waits, line.now.playing) == (before.waits, before.playing)
    line.post(UserTurn(at_ms=line.at(), turn=3, floor=floor, readings=(intent("dispute"),)))
    assert line.now.heard == ("dispute",)


def test_a_transcript_while_the_next_turn_is_spoken_is_joined(dialogs: Machine) -> None:
    line = at_amount(dialogs)
    line.hear()
    floor = line.now.floor
    line.post(SpeechStarted(at_ms=line.at(), turn=1))
    line.post(SpeechEnded(at_ms=line.at(700), turn=1))
    line.post(SpeechStarted(at_ms=line.at(), turn=2))
    amount, date = line.value("promise_amount", 15_000), line.value("promise_date", "2025-06-06")
    line.post(UserTurn(at_ms=line.at(), turn=1, floor=floor, readings=(amount,)))
    assert (line.slot("promise_amount"), line.said()) == (None, [])
    line.post(SpeechEnded(at_ms=line.at(), turn=2))
    line.post(UserTurn(at_ms=line.at(), turn=2, floor=floor, readings=(date,)))
    assert (line.opened("promise_amount"), line.opened("promise_date")) == (15_000, "2025-06-06")


def test_a_mark_after_a_flush_may_only_shrink_what_was_heard(dialogs: Machine) -> None:
    line = at_amount(dialogs)
    line.post(SpeechStarted(at_ms=line.at(), turn=1, prompt=1, heard_ms=900))
    line.post(PlaybackFinished(at_ms=line.at(), serial=1, heard_ms=2_000, method="mark"))
    assert line.now.ledger[1].heard_ms == 900
    line.post(PlaybackFinished(at_ms=line.at(), serial=1, outcome="cut", heard_ms=700))
    assert (line.now.ledger[1].heard_ms, line.now.ledger[1].outcome) == (700, "cut")


def test_a_prompt_that_ends_as_the_caller_barges_in(dialogs: Machine) -> None:
    line = at_amount(dialogs)
    line.hear()
    line.post(SpeechStarted(at_ms=line.at(0), turn=1, prompt=1, heard_ms=2_000))
    assert line.of(StopSpeaking) == []
    assert set(line.now.waits) == {"minutes", "speech"}


def test_a_prompt_that_leads_to_a_service_is_interrupted_but_never_shortened(
    dialogs: Machine,
) -> None:
    line = Line(dialogs, at="reminder_call.notice")
    line.hear()
    assert line.did() == ["get_account"]
    line = Line(dialogs, at="handoff.tell_asked")
    line.speaks(intent("affirm"), prompt=line.now.serial, heard_ms=900)
    assert [say.resume_of for say in line.of(Say)] == [1]
    assert line.state == "handoff.tell_asked"
    line.hear()
    assert line.state == "handoff.to_general"


def test_reply_and_service_deadline_together(dialogs: Machine) -> None:
    line = saving(dialogs)
    key, timer = line.now.awaiting, line.now.timer
    line.replies("saved")
    assert line.said() == ["reminder_call.promise_saved.say"]
    line.post(TimerFired(at_ms=line.at(0), timer=timer))
    assert line.effects == (Note(what="stale", why="an old timer"),)
    line = saving(dialogs)
    line.waits_out()
    line.waits_out()
    assert line.now.services[key].state == "timed_out"
    line.post(ServiceReplied(at_ms=line.at(0), key=key, result="saved"))
    assert line.now.services[key].state == "late"


def test_a_promise_saved_while_the_caller_hung_up_is_reported(dialogs: Machine) -> None:
    line = saving(dialogs)
    line.hangs_up()
    assert line.now.done is None
    assert set(line.now.waits) == {"minutes", "service"}
    line.replies("saved")
    assert line.now.done == Done(disposition="promise_to_pay")
    assert line.of(HangUp) == []


def test_a_hang_up_during_a_transfer_takes_it_back(dialogs: Machine) -> None:
    line = Line(dialogs, at="handoff.to_general")
    serial = line.now.serial
    line.hangs_up()
    assert line.effects[0] == Transfer(serial=serial, action="take_back", queue="general")
    assert line.now.done == Done(disposition="caller_hung_up", reason="caller")


def test_stop_calling_me_click_is_a_stop(dialogs: Machine) -> None:
    line = at_amount(dialogs)
    line.hear()
    floor = line.now.floor
    line.post(SpeechStarted(at_ms=line.at(), turn=1))
    line.post(SpeechEnded(at_ms=line.at(700), turn=1))
    line.post(HungUp(at_ms=line.at()))
    assert line.now.done is None
    heard = (intent("stop_calling", 400),)
    line.post(UserTurn(at_ms=line.at(), turn=1, floor=floor, readings=heard))
    assert [call.service for call in line.of(CallService)] == ["suppress_number"]
    line.replies("saved")
    assert line.now.done == Done(disposition="contact_stopped")
    assert line.all_said() == ["reminder_call.amount"]


def test_an_alarm_during_a_once_only_write_is_deferred_and_never_lost(
    dialogs: Machine,
) -> None:
    line = saving(dialogs)
    line.speaks(intent("bankruptcy"))
    assert (line.state, line.now.heard) == ("reminder_call.save", ())
    line.replies("saved")
    assert line.now.heard == ("bankruptcy",)
    assert line.state == "handoff.flag"
    assert "reminder_call.promise_saved" not in line.all_said()


def test_an_alarm_in_its_confirm_band_is_asked_after_the_write(dialogs: Machine) -> None:
    line = saving(dialogs)
    line.speaks(intent("bankruptcy", 410))
    line.replies("saved")
    assert line.said() == ["bankruptcy_check.ask"]
    line.says(intent("deny"))
    assert line.said() == ["reminder_call.promise_saved.say"]


def test_a_key_while_speech_is_being_recognised_wins(dialogs: Machine) -> None:
    line = Line(dialogs, at="reminder_call.ask_plan", facts=("verified",))
    line.hear()
    floor = line.now.floor
    line.post(SpeechStarted(at_ms=line.at(), turn=1))
    line.post(SpeechEnded(at_ms=line.at(500), turn=1))
    line.post(KeyPressed(at_ms=line.at(), key="1"))
    assert line.state == "reminder_call.ask_amount"
    late = (plain("pay_plan", "cannot"),)
    line.post(UserTurn(at_ms=line.at(), turn=1, floor=floor, readings=late))
    assert line.state == "reminder_call.ask_amount"
