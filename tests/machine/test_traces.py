"""The worked traces of semantics.md section 14, on the shipped dialogs."""

from callwright.machine.effects import (
    CallService,
    DeliverPacket,
    HangUp,
    Hold,
    Listen,
    Note,
    Say,
    SetDeadline,
    StopSpeaking,
    Transfer,
)
from callwright.machine.events import (
    HungUp,
    PlaybackFinished,
    ServiceReplied,
    SpeechEnded,
    SpeechStarted,
    TransferChanged,
    UserTurn,
)
from callwright.machine.machine import Machine
from callwright.machine.snapshot import Done, Heard
from callwright.privacy.sealed import Vault

from .lines import Line, intent, told


def deadline(line: Line) -> tuple[str, int]:
    """The deadline that the last event armed, and how far off it is."""
    (armed,) = line.of(SetDeadline)
    assert armed.timer == line.now.timer
    return armed.kind, armed.due_ms - line.now.now_ms


def kinds(line: Line) -> list[str]:
    """What was asked for, notes left out."""
    return [type(effect).__name__ for effect in line.effects if not isinstance(effect, Note)]


def test_a_correction_during_confirmation_with_barge_in(dialogs: Machine) -> None:
    vault = Vault(b"0123456789abcdef")
    line = Line(dialogs, at="verify_identity.ask_dob", slots={"last4": told(vault.seal("0042"))})
    line.hear()
    wrong, right = line.vault.seal("1918-06-04"), line.vault.seal("1980-06-04")

    line.says(line.value("dob", "1918-06-04", 710, alternatives=((right, 550),)))
    (say,) = line.of(Say)
    assert (say.prompt, say.entry) == ("verify_identity.dob", "confirm")
    assert say.values == {"it": wrong, "today": "2025-06-02"}
    assert kinds(line) == ["Say", "Listen", "SetDeadline"]
    assert deadline(line) == ("speaking", say.est_ms + 2_000)
    assert (line.phase, line.of(Listen)[0].floor) == ("confirming", line.now.floor)
    floor, first = line.now.floor, say.serial

    line.post(
        SpeechStarted(
            at_ms=line.at(2_700), turn=10, prompt=first, heard_ms=2_300, heard_value=False
        )
    )
    assert line.effects == (
        StopSpeaking(serials=(first,), why="barge_in"),
        SetDeadline(timer=line.now.timer, due_ms=line.now.now_ms + 20_500, kind="speech"),
    )
    line.post(PlaybackFinished(at_ms=line.at(10), serial=first, outcome="cut", heard_ms=2_300))
    line.post(PlaybackFinished(at_ms=line.at(70), serial=first, heard_ms=4_200, method="mark"))
    assert line.now.ledger[first] == Heard(
        prompt="verify_identity.dob", entry="confirm", heard_ms=2_300, outcome="cut"
    )
    line.post(SpeechEnded(at_ms=line.at(1_120), turn=10, voiced_ms=1_180, why="complete"))
    assert deadline(line) == ("transcript", 2_000)

    tries = line.now.question.tries if line.now.question else -1
    line.post(
        UserTurn(
            at_ms=line.at(150),
            turn=10,
            floor=floor,
            readings=(intent("deny", 930), line.value("dob", "1980-06-04", 740)),
        )
    )
    assert line.of(Say)[0].values["it"] == right
    assert line.now.question is not None
    assert (line.now.question.tries, line.now.question.refused) == (tries, (wrong,))
    assert line.now.floor == floor + 1
    line.hear()
    assert deadline(line) == ("answer", 6_000)

    line.turn = 10
    line.speaks(intent("affirm", 970))
    assert kinds(line) == ["CallService", "Listen", "SetDeadline"]
    assert deadline(line) == ("filler", 1_500)
    slot = line.slot("dob")
    assert slot is not None
    assert (slot.value, slot.confirmed, line.state) == (right, "yes", "verify_identity.check")


def test_a_yes_before_the_value_was_spoken_does_not_confirm(dialogs: Machine) -> None:
    line = Line(dialogs, at="verify_identity.ask_dob")
    line.says(line.value("dob", "1980-06-04", 740))
    line.speaks(intent("affirm"), prompt=line.now.serial, heard_ms=1_000, heard_value=False)
    assert line.said() == ["verify_identity.dob.confirm"]
    assert (line.phase, line.slot("dob")) == ("confirming", None)
    assert line.now.question is not None
    assert line.now.question.tries == 0


def misheard(dialogs: Machine) -> Line:
    """ "One fifty from my bank on Friday", with a bankruptcy at .41."""
    line = Line(dialogs, at="reminder_call.ask_amount", facts=("verified",))
    line.says(
        line.value("promise_amount", 15_000, 860, span=(0, 2)),
        intent("bankruptcy", 410, span=(3, 5)),
        line.value("promise_date", "2025-06-06", 840, span=(5, 7)),
    )
    return line


def test_a_misheard_bankruptcy_is_asked_back_and_denied(dialogs: Machine) -> None:
    line = misheard(dialogs)
    assert line.said() == ["bankruptcy_check.ask"]
    assert (line.phase, line.slot("promise_amount"), line.now.heard) == ("checking", None, ())
    line.hear()
    assert deadline(line) == ("answer", 5_000)
    line.speaks(intent("deny", 900), intent("bankruptcy", 330))
    assert line.said() == ["reminder_call.promise.ask"]
    assert line.opened("promise_amount") == 15_000
    assert line.opened("promise_date") == "2025-06-06"
    assert line.now.heard == ()


def test_a_bankruptcy_that_is_affirmed_drops_what_was_held(dialogs: Machine) -> None:
    line = misheard(dialogs)
    line.says(intent("affirm"))
    assert (line.now.heard, line.state) == (("bankruptcy",), "handoff.flag")
    assert "reminder_call.promise_amount" not in line.now.gathered


def test_an_alarm_check_is_put_in_other_words_and_then_taken_as_yes(dialogs: Machine) -> None:
    line = misheard(dialogs)
    line.is_silent()
    assert line.said() == ["bankruptcy_check.no_input.1"]
    line.is_silent()
    assert line.now.heard == ("bankruptcy",)


def test_the_same_alarm_again_above_accept_is_a_yes(dialogs: Machine) -> None:
    line = misheard(dialogs)
    line.says(intent("bankruptcy", 700))
    assert line.now.heard == ("bankruptcy",)


def test_service_timeout_refused_transfer_and_callback(dialogs: Machine) -> None:
    vault = Vault(b"0123456789abcdef")
    slots = {
        "promise_amount": told(vault.seal(15_000)),
        "promise_date": told(vault.seal("2025-06-06")),
    }
    line = Line(dialogs, at="reminder_call.read_promise", slots=slots, facts=("verified",))
    line.vault.seal(15_000)
    line.vault.seal("2025-06-06")
    line.says(intent("affirm"))
    (call,) = line.of(CallService)
    assert (call.service, call.timeout_ms, call.effect) == ("save_promise", 4_000, "once")
    assert deadline(line) == ("filler", 1_500)

    line.waits_out()
    assert line.said() == ["one_moment.say"]
    line.hear()
    assert set(line.now.waits) == {"minutes", "service"}
    line.speaks(intent("wants_agent"))
    assert line.now.deferred is not None
    assert line.state == "reminder_call.save"

    line.waits_out()
    assert line.now.services[call.key].state == "timed_out"
    assert line.said() == ["handoff.asked.say"]
    assert [frame.dialog for frame in line.now.stack] == ["handoff"]
    assert line.now.stack[0].takes["reason"].value == "asked"

    line.post(ServiceReplied(at_ms=line.at(), key=call.key, result="saved"))
    assert line.effects == (Note(what="late_reply", why="save_promise: saved"),)
    assert line.now.services[call.key].state == "late"

    line.hear()
    assert kinds(line) == ["DeliverPacket", "Hold", "Transfer", "Listen", "SetDeadline"]
    (transfer,) = line.of(Transfer)
    assert (transfer.action, transfer.queue, transfer.mode) == ("start", "general", "consult")
    assert line.of(DeliverPacket)[0].packet["promised"] == (
        {"service": "save_promise", "result": "saved", "arguments": call.arguments},
    )
    assert deadline(line) == ("transfer", 30_000)
    line.transfer("ringing")
    assert line.effects == ()

    line.transfer("refused")
    assert line.effects[0] == Transfer(serial=transfer.serial, action="take_back", queue="general")
    assert line.of(Hold) == [Hold(on=False)]
    assert line.said() == ["handoff.nobody_free.say"]
    line.post(TransferChanged(at_ms=line.at(), serial=transfer.serial, status="connected"))
    assert kinds(line) == []

    line.says(line.value("callback_day", "2025-06-06", 910), line.value("callback_time", "10:00"))
    assert line.did() == ["save_promise", "book_callback"]
    line.replies("booked")
    assert line.said() == ["schedule_callback.callback_set.say"]
    line.hear()
    assert line.now.done == Done(disposition="callback_booked")
    assert line.of(HangUp) == [HangUp(reason="callback_booked")]


def test_a_hang_up_in_the_goodbye_keeps_the_disposition(dialogs: Machine) -> None:
    line = Line(dialogs, at="reminder_call.cannot_verify")
    assert line.said() == ["reminder_call.cannot_continue.say"]
    line.post(HungUp(at_ms=line.at()))
    assert line.now.done == Done(disposition="not_verified")
