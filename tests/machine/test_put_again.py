"""A confirmation or a choice that nothing usable answers is put again in its next words."""

from callwright.machine.machine import Machine

from .lines import Line, intent

CONFIRM = "verify_identity.last4.confirm"


def asked_back(dialogs: Machine) -> Line:
    line = Line(dialogs, at="verify_identity.ask_last4")
    line.says(line.value("last4", "0042", 700))
    assert line.said() == [CONFIRM]
    return line


def test_silence_at_a_confirmation_is_answered_in_other_words(dialogs: Machine) -> None:
    line = asked_back(dialogs)
    line.is_silent()
    assert line.said() == [f"{CONFIRM}.2"]
    line.says(intent("affirm"))
    assert line.opened("last4") == "0042"


def test_the_last_words_of_a_confirmation_stay(dialogs: Machine) -> None:
    line = asked_back(dialogs)
    heard = []
    while line.phase == "confirming":
        line.is_silent()
        heard += line.said()
    assert heard[:1] == [f"{CONFIRM}.2"]
    assert set(heard[:-1]) <= {f"{CONFIRM}.2"}


def test_another_value_is_confirmed_in_the_first_words(dialogs: Machine) -> None:
    line = asked_back(dialogs)
    line.is_silent()
    line.says(intent("deny"), line.value("last4", "0024"))
    assert line.said() == [CONFIRM]


def test_who_comes_back_after_a_moment_spends_no_try(dialogs: Machine) -> None:
    line = Line(dialogs, at="verify_identity.ask_last4")
    line.says(intent("hold_on"))
    line.says()
    assert line.said() == ["verify_identity.last4.ask"]
    assert line.now.question is not None
    assert line.now.question.tries == 0
    line.says()
    assert line.now.question.tries == 1
