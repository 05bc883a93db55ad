"""Handing over, goodbyes, notices and messages: semantics.md sections 5, 7 and 10."""

from callwright.machine.effects import (
    Achieve,
    DeliverPacket,
    HangUp,
    Hold,
    Listen,
    Note,
    Say,
    StopSpeaking,
    Transfer,
)
from callwright.machine.events import (
    PartyDetected,
    TransferChanged,
)
from callwright.machine.machine import Machine
from callwright.machine.snapshot import Done

from .lines import Line, intent, told

# --- transfer ------------------------------------------------------------------------------------


def handing_over(small: Machine, state: str) -> Line:
    return Line(small, at=f"debts.{state}")


def test_a_blind_transfer_that_the_network_takes_ends_the_call(small: Machine) -> None:
    line = handing_over(small, "hand_over")
    assert [type(effect) for effect in line.effects if isinstance(effect, Transfer | Hold)] == [
        Transfer
    ]
    line.hangs_up()
    assert line.now.done == Done(disposition="handed_over")
    assert line.of(HangUp) == []


def test_a_bridge_holds_with_music_and_connects(small: Machine) -> None:
    line = handing_over(small, "bridged")
    assert line.of(Hold) == [Hold(on=True)]
    assert line.of(DeliverPacket)[0].queue == "people"
    line.transfer("connected")
    assert line.now.done == Done(disposition="handed_over")
    assert line.of(Say) == []


def test_a_closed_queue_is_not_rung(small: Machine) -> None:
    line = handing_over(small, "closed")
    assert line.of(Transfer) == []
    assert line.now.done == Done(disposition="sorry")


def test_nobody_answers_in_time(small: Machine) -> None:
    line = handing_over(small, "bridged")
    line.waits_out()
    assert line.effects[0] == Transfer(serial=1, action="take_back", queue="people")
    assert Hold(on=False) in line.effects
    assert line.now.done == Done(disposition="sorry")


def test_a_long_queue_is_closed_and_a_short_one_is_waited_for(small: Machine) -> None:
    line = handing_over(small, "bridged")
    line.transfer("queued", wait_s=60)
    assert line.now.waits["transfer"] == line.now.now_ms + 60_000
    line.transfer("queued", wait_s=600)
    assert line.now.done == Done(disposition="sorry")


def test_only_alarms_interrupt_a_transfer(small: Machine) -> None:
    line = handing_over(small, "bridged")
    line.speaks(intent("wants_agent"))
    assert line.state == "debts.bridged"
    line.speaks(intent("self_harm"))
    assert line.effects[0] == Transfer(serial=1, action="take_back", queue="people")
    assert line.said() == ["help_now.now.say"]
    line.post(TransferChanged(at_ms=line.at(), serial=1, status="connected"))
    assert line.state == "help_now.say_it"


# --- say, end, machines --------------------------------------------------------------------------


def test_what_must_play_is_said_once_more_and_then_the_call_fails(small: Machine) -> None:
    line = Line(small, at="help_now.say_it")
    line.waits_out()
    assert line.said() == ["help_now.now.say"]
    assert line.of(StopSpeaking)[0].serials == (1,)
    line.waits_out()
    assert line.said() == ["shipped.cannot_continue.say"]
    line.hear()
    assert line.now.done == Done(disposition="failed", reason="engine")


def test_a_message_waits_for_the_tone(small: Machine) -> None:
    line = Line(small)
    line.post(PartyDetected(at_ms=1_000, who="machine"))
    assert line.effects[0] == StopSpeaking(serials=(1,), why="machine")
    assert set(line.now.waits) == {"minutes", "beep"}
    line.post(PartyDetected(at_ms=9_000, who="machine", beep=True))
    assert [(say.prompt, say.barge_in) for say in line.of(Say)] == [("incomes.voicemail", "none")]
    line.hear()
    line.replies("saved")
    assert line.now.done == Done(disposition="sorry")


def test_a_tone_that_never_comes_is_not_waited_for_for_ever(small: Machine) -> None:
    line = Line(small)
    line.post(PartyDetected(at_ms=1_000, who="machine"))
    line.waits_out()
    assert line.said() == ["incomes.voicemail.say"]


def test_a_global_over_a_notice_is_taken_when_the_notice_was_heard(dialogs: Machine) -> None:
    line = Line(dialogs, at="reminder_call.notice", facts=("verified",))
    line.speaks(intent("wants_agent"), prompt=1, heard_ms=900)
    assert (line.of(StopSpeaking), line.state) == ([], "reminder_call.notice")
    line.hear()
    assert line.now.said == ("debt_notice",)
    assert line.now.stack[-1].dialog == "handoff"


def test_an_achievement_keeps_what_it_declares(dialogs: Machine) -> None:
    line = Line(dialogs, at="hardship.note", slots={"hardship_reason": told("job")})
    line.replies("saved")
    assert line.of(Achieve) == [Achieve(name="hardship_noted", keep={"hardship_reason": "job"})]


def test_a_locale_switch_puts_the_question_again_in_its_words(dialogs: Machine) -> None:
    line = Line(dialogs, at="reminder_call.ask_plan", facts=("verified",))
    line.says(intent("wants_spanish"))
    kinds = [type(effect).__name__ for effect in line.effects if not isinstance(effect, Note)]
    assert kinds == ["SwitchLocale", "Say", "Listen", "SetDeadline"]
    assert (line.of(Say)[0].locale, line.of(Listen)[0].locale) == ("es-US", "es-US")
    assert line.now.asked["reminder_call.ask_plan"].attempt == 1
