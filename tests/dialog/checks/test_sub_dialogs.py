"""What is certain survives calls, returns, loops and detours, and nothing else does."""

import datetime
import shutil
from pathlib import Path

import pytest

from callwright.dialog.checks.run import check_path

DIALOGS = Path(__file__).parents[3] / "dialogs"
TODAY = datetime.date(2025, 6, 2)

INCOME = """\
dialog: income
start: ask_amount
returns: {given: {gives: [amount]}, skipped: {}}
catch: {new_speaker: CAUGHT}
slots:
  amount: {type: money, class: told_us}
states:
  ask_amount:
    ask: amount
    prompt: amount
    then: given
    hears: {refuse: skipped}
    after_tries: skipped
  given: {return: given, give: [amount]}
  skipped: {return: skipped}
prompts:
  amount: {ask: "What do you earn in a month?"}
"""
CARE = "    say: care\n    then: told\n"
SLOTS = "slots:\n"


def application(
    folder: Path, *, states: str, slots: str, caught: str = "skipped", more: str = ""
) -> Path:
    """The library in English, where hardship asks for an income in a sub-dialog of its own."""
    shutil.copytree(DIALOGS, folder, dirs_exist_ok=True)
    for other in (*folder.glob("*.es-US.yaml"), *folder.glob("*.tests.yaml")):
        other.unlink()
    app = folder / "callwright.yaml"
    text = app.read_text().replace("locales: [en-US, es-US]", "locales: [en-US]")
    app.write_text(text.replace("  - {hears: wants_spanish, locale: es-US}\n", ""))
    handoff = folder / "handoff.yaml"
    handoff.write_text(handoff.read_text().replace("locale == 'es-US'", "direction == 'inbound'"))
    hardship = folder / "hardship.yaml"
    text = hardship.read_text().replace(SLOTS, SLOTS + slots, 1)
    text = text.replace(CARE, "    say: care\n    then: ask_income\n\n" + states)
    hardship.write_text(text + more)
    (folder / "income.yaml").write_text(INCOME.replace("CAUGHT", caught))
    return folder


def findings(folder: Path) -> list[tuple[str, str]]:
    """Code and state of what the proofs refuse."""
    return [
        (one.code, one.state) for one in check_path(folder, TODAY).findings if one.code >= "CW4"
    ]


TAKEN = """\
  ask_income:
    call: income
    returned:
      given: {take: {earned: amount}, goto: repeat}
      skipped: SKIPPED
  repeat:
    say: repeat
    then: ask_reason
"""
REPEAT = '  repeat: {say: "You earn {{ earned | money }}."}\n'
EARNED = "  earned: {type: money, class: told_us}\n"


def test_what_a_sub_dialog_gave_may_be_spoken(tmp_path: Path) -> None:
    states = TAKEN.replace("SKIPPED", "ask_reason")
    assert findings(application(tmp_path, states=states, slots=EARNED, more=REPEAT)) == []


def test_an_outcome_that_gives_nothing_leaves_the_slot_empty(tmp_path: Path) -> None:
    states = TAKEN.replace("SKIPPED", "repeat")
    folder = application(tmp_path, states=states, slots=EARNED, more=REPEAT)
    assert findings(folder) == [("CW403", "hardship.repeat")]


def test_another_speaker_in_a_sub_dialog_is_another_speaker_to_its_caller(tmp_path: Path) -> None:
    states = TAKEN.replace("ask_income:", "second:").replace("SKIPPED", "repeat")
    first = (
        "  ask_income:\n    call: income\n    returned:\n"
        "      given: {take: {earned: amount}, goto: second}\n      skipped: ask_reason\n"
    )
    folder = application(tmp_path, states=first + states, slots=EARNED, more=REPEAT)
    assert findings(folder) == [("CW501", "hardship.repeat")]


def test_a_value_taken_under_a_laxer_class_is_refused(tmp_path: Path) -> None:
    states = TAKEN.replace("SKIPPED", "ask_reason")
    slots = EARNED.replace("told_us", "public")
    folder = application(tmp_path, states=states, slots=slots, more=REPEAT)
    found = check_path(folder, TODAY).findings
    assert [one.code for one in found if one.code >= "CW4"] == ["CW501"]
    assert "'earned'" in found[0].message


LOOP = """\
  ask_income:
    call: income
    each: {count: jobs, up_to: 3, as: job, into: {earned: amount}}
    returned: {done: repeat}
  repeat:
    do: note_hardship
    results: {saved: ask_reason}
    failed: ask_reason
"""


def test_a_loop_over_a_count_needs_the_count(tmp_path: Path) -> None:
    slots = "  jobs: {type: number(1..3), class: public}\n"
    slots += "  earned: {type: {list: money, at_most: 3}, class: told_us}\n"
    folder = application(tmp_path, states=LOOP, slots=slots)
    assert ("CW404", "hardship.ask_income") in findings(folder)


@pytest.mark.parametrize("detour", ["call: income", "do: log_complaint, say: complaint_logged"])
def test_a_detour_comes_back_with_nothing_lost(tmp_path: Path, detour: str) -> None:
    states = TAKEN.replace("SKIPPED", "ask_reason")
    elsewhere = "{goto: handoff, with: {reason: unverified}}"
    folder = application(tmp_path, states=states, slots=EARNED, caught=elsewhere, more=REPEAT)
    app = folder / "callwright.yaml"
    back = ", back: true" if "say" in detour else ""
    line = f"  - {{hears: goodbye, {detour}{back}}}\n"
    app.write_text(app.read_text().replace("catch: {upset", line + "catch: {upset", 1))
    assert findings(folder) == []


def test_a_detour_that_lets_another_speaker_back_in_is_refused(tmp_path: Path) -> None:
    states = TAKEN.replace("SKIPPED", "ask_reason")
    folder = application(tmp_path, states=states, slots=EARNED, more=REPEAT)
    app = folder / "callwright.yaml"
    line = "  - {hears: goodbye, call: income}\n"
    app.write_text(app.read_text().replace("catch: {upset", line + "catch: {upset", 1))
    assert ("CW506", "reminder_call.tell_due") in findings(folder)


@pytest.mark.parametrize(
    ("file", "before", "after"),
    [
        ("hardship.yaml", "slots:\n", "catch: {upset: {goto: due, with: WITH}}\nslots:\n"),
        ("callwright.yaml", "catch: {upset: {goto: handoff, with: {reason: upset}}}", "CATCH"),
        ("callwright.yaml", "  - {hears: slower, ", "  - {hears: debt, goto: due, with: WITH}\n{}"),
    ],
    ids=["a dialog's catch", "the application's catch", "a global"],
)
def test_a_value_passed_by_a_policy_keeps_its_class(
    tmp_path: Path, file: str, before: str, after: str
) -> None:
    passed = "{amount: {from: account.past_due}}"
    shutil.copytree(DIALOGS, tmp_path, dirs_exist_ok=True)
    for tests in tmp_path.glob("*.tests.yaml"):
        tests.unlink()
    text = (tmp_path / file).read_text()
    assert before in text
    after = after.replace("CATCH", "catch: {upset: {goto: due, with: WITH}}")
    after = after.replace("{}", before).replace("WITH", passed)
    (tmp_path / file).write_text(text.replace(before, after, 1))
    (tmp_path / "due.yaml").write_text(DUE)
    for words in tmp_path.glob("words.*.yaml"):
        words.write_text(words.read_text().replace("intents:\n", "intents:\n  debt: [the debt]\n"))
    spanish = tmp_path / "prompts.es-US.yaml"
    spanish.write_text(spanish.read_text() + '  due.due: {say: "Son {{ amount | money }}."}\n')

    messages = [one.message for one in check_path(tmp_path, TODAY).findings if one.code == "CW501"]

    assert any("'account.past_due', which is account, is passed" in one for one in messages)


DUE = """\
dialog: due
start: tell
takes: {amount: {type: money, class: public}}
states:
  tell: {say: due, then: {goto: handoff, with: {reason: asked}}}
prompts:
  due: {say: "It is {{ amount | money }}."}
"""
