"""What is said for another open question while a value is asked back is kept, where it is sure."""

from callwright.machine.machine import Machine

from .lines import Line, intent

CONFIRM = "verify_identity.last4.confirm"
BORN = "1979-09-27"


def asked_back(dialogs: Machine) -> Line:
    line = Line(dialogs, at="verify_identity.ask_last4")
    line.says(line.value("last4", "0042", 700))
    assert line.said() == [CONFIRM]
    return line


def test_a_birth_date_said_where_digits_are_asked_back_is_kept(dialogs: Machine) -> None:
    line = asked_back(dialogs)
    line.says(line.value("dob", BORN))
    assert line.said() == [f"{CONFIRM}.2"]
    assert line.opened("dob") == BORN
    line.says(intent("affirm"))
    assert line.said() == ["verify_identity.dob.confirm"]


def test_what_is_kept_spends_no_try_and_only_once(dialogs: Machine) -> None:
    line = asked_back(dialogs)
    line.says(line.value("dob", BORN))
    assert line.now.question is not None
    assert line.now.question.tries == 0
    line.says(line.value("dob", "1980-06-04"))
    assert line.opened("dob") == BORN
    assert line.now.question.tries == 1


def test_a_doubtful_birth_date_there_is_asked_for_in_its_turn(dialogs: Machine) -> None:
    line = asked_back(dialogs)
    line.says(line.value("dob", BORN, 600))
    assert line.slot("dob") is None
    assert line.now.question is not None
    assert line.now.question.tries == 1


def test_half_a_birth_date_there_is_not_kept(dialogs: Machine) -> None:
    line = asked_back(dialogs)
    line.says(line.value("dob", "1979", precise=False))
    assert line.slot("dob") is None
