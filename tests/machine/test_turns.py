"""Barge-in by policy, keys, secrets, and the mute walk: semantics.md sections 5 and 7."""

from callwright.machine.effects import (
    CallService,
    Note,
    PauseRecording,
    ResumeRecording,
    Say,
    StopSpeaking,
)
from callwright.machine.events import KeyPressed, SpeechEnded, SpeechStarted, UserTurn
from callwright.machine.machine import Machine
from callwright.machine.snapshot import Done
from callwright.machine.values import Sealed

from .lines import Line, intent, plain


def over(small: Machine, state: str) -> Line:
    """The prompt of a question sounds."""
    return Line(small, at=f"policies.{state}")


def test_speech_over_a_prompt_that_cannot_be_interrupted_is_dropped(small: Machine) -> None:
    line = over(small, "ask_none")
    line.speaks(intent("affirm"), prompt=1, heard_ms=2_000)
    assert (line.of(StopSpeaking), line.slot("a")) == ([], None)
    assert [playing.serial for playing in line.now.playing] == [1]
    line.hear()
    assert line.now.question is not None
    assert (line.now.question.tries, set(line.now.waits)) == (0, {"minutes", "answer"})


def test_an_alarm_stops_a_prompt_that_cannot_be_interrupted(small: Machine) -> None:
    line = over(small, "ask_none")
    line.speaks(intent("self_harm"), prompt=1, heard_ms=2_000)
    assert line.of(StopSpeaking)[0].serials == (1,)
    assert line.said() == ["help_now.now.say"]


def test_a_global_over_such_a_prompt_is_taken_when_it_was_heard(small: Machine) -> None:
    line = over(small, "ask_none")
    line.speaks(intent("wants_agent"), prompt=1, heard_ms=2_000)
    assert line.said() == []
    line.hear()
    assert "bye.bye" in line.all_said()


def test_only_keys_and_globals_stop_a_prompt_for_keys(small: Machine) -> None:
    line = over(small, "ask_keys")
    line.speaks(intent("affirm"), prompt=1, heard_ms=2_000)
    assert (line.of(StopSpeaking), line.slot("b")) == ([], None)
    line.speaks(intent("wants_agent"), prompt=1, heard_ms=2_500)
    assert line.said() == ["bye.bye.say"]
    line = over(small, "ask_keys")
    line.post(KeyPressed(at_ms=line.at(), key="5", prompt=1, heard_ms=900))
    assert line.of(StopSpeaking)[0].serials == (1,)


def test_a_hotword_prompt_stops_only_for_what_acts(small: Machine) -> None:
    line = over(small, "ask_hot")
    line.speaks(plain("nothing", "x"), prompt=1, heard_ms=2_000)
    assert (line.of(StopSpeaking), line.now.playing[0].serial) == ([], 1)
    line.speaks(intent("affirm"), prompt=1, heard_ms=2_500)
    assert line.of(StopSpeaking)[0].serials == (1,)
    assert line.state == "policies.ask_pin"


def test_a_turn_keeps_the_policy_that_it_began_over(small: Machine) -> None:
    line = over(small, "ask_none")
    floor = line.now.floor
    line.post(SpeechStarted(at_ms=line.at(), turn=1, prompt=1, heard_ms=4_000))
    line.hear()
    line.post(SpeechEnded(at_ms=line.at(), turn=1))
    line.post(UserTurn(at_ms=line.at(), turn=1, floor=floor, readings=(intent("affirm"),)))
    assert line.slot("a") is None
    assert line.of(Note)[0].what == "dropped"
    assert "answer" in line.now.waits


def test_a_keyed_secret_is_neither_recorded_nor_open_in_the_snapshot(small: Machine) -> None:
    line = over(small, "ask_hot")
    line.says(intent("affirm"))
    assert line.of(PauseRecording) == [PauseRecording(why="secret")]
    line.keys("12")
    assert isinstance(line.now.keys, Sealed)
    line.keys("34")
    assert line.of(ResumeRecording) == [ResumeRecording(why="secret")]
    assert line.now.gathered["policies.pin"].value == line.vault.seal("1234")
    assert "1234" not in repr(line.now)


def test_a_star_empties_what_was_keyed_and_alone_is_its_global(small: Machine) -> None:
    line = over(small, "ask_pin")
    line.keys("12*")
    assert (line.now.keys, "keys" in line.now.waits) == ("", False)
    line.keys("*")
    assert line.said() == ["policies.pin.ask"]  # `*` says it again
    line.keys("12")
    line.waits_out()
    assert line.said() == ["policies.pin.no_match.1"]  # two digits are no pin


def test_speech_during_an_entry_is_dropped_unless_it_is_global(small: Machine) -> None:
    line = over(small, "ask_pin")
    line.hear()
    line.keys("12")
    line.speaks(plain("pin", "9999"))
    assert (line.slot("pin"), line.now.question is not None) == (None, True)
    line.keys("34")
    assert line.now.gathered["policies.pin"].value == line.vault.seal("1234")


def test_speech_that_a_key_overtook_may_only_raise_an_alarm(small: Machine) -> None:
    for reading, state in (("wants_agent", "policies.ask_pin"), ("self_harm", "help_now.say_it")):
        line = over(small, "ask_pin")
        line.hear()
        floor = line.now.floor
        line.post(SpeechStarted(at_ms=line.at(), turn=1))
        line.keys("1")
        said = (intent(reading),)
        line.post(UserTurn(at_ms=line.at(), turn=1, floor=floor, readings=said))
        assert line.state == state


# --- the mute walk -------------------------------------------------------------------------------


def test_a_hang_up_that_is_caught_still_acts_in_silence(small: Machine) -> None:
    line = over(small, "ask_none")
    line.hangs_up()
    assert [call.service for call in line.of(CallService)] == ["stop_recording"]
    assert line.now.call.mute == "owed"
    line.replies("done")
    assert line.now.done == Done(disposition="sorry")
    assert line.of(Say) == []


def test_nothing_new_is_begun_for_somebody_who_left(dialogs: Machine) -> None:
    line = Line(dialogs, at="reminder_call.notice")
    line.hangs_up()
    assert line.did() == []
    assert line.now.done == Done(disposition="caller_hung_up", reason="caller")


def test_what_an_alarm_requires_is_done_though_the_caller_left(dialogs: Machine) -> None:
    line = Line(dialogs, at="reminder_call.ask_plan", facts=("verified",))
    line.says(intent("stop_calling"))
    assert line.did() == ["suppress_number"]
    line.hangs_up()
    assert line.now.done is None
    line.replies("saved")
    assert line.now.done == Done(disposition="contact_stopped")
