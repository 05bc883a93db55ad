"""Coverage counts what can be reached, in each locale what is made of words, and names the rest."""

from pathlib import Path

from callwright.dialog.checks.run import check_path
from callwright.testing.coverage import Coverage
from callwright.testing.rungs import run_scenario
from callwright.testing.suite import load_suite

SUITE = load_suite(Path("dialogs"))


def reached_by(*names: str) -> Coverage:
    coverage = SUITE.coverage()
    for scenario in SUITE.scenarios:
        if scenario.name in names:
            coverage.add(run_scenario(SUITE.machine, scenario).trace)
    return coverage


def test_check_and_test_count_the_same_exits() -> None:
    coverage = reached_by()
    never = len(coverage.exempt().get("exit", ()))
    proof = check_path(Path("dialogs")).proof
    assert proof is not None
    assert proof.exits == coverage.figures()["exit"][1] + never


def test_an_intent_that_a_question_hears_is_wanted_in_each_locale() -> None:
    assert len(reached_by().missing()["intent"]) == 10  # five of them, in two locales

    missing = reached_by("a third party hears nothing").missing()["intent"]

    assert ("en-US", "not_home") not in missing
    assert ("es-US", "not_home") in missing


def test_a_key_reaches_a_global_in_no_locale() -> None:
    missing = reached_by("zero on the keypad reaches a person").missing()

    assert ("*", "global:wants_agent", 0) not in missing["exit"]
    assert {("en-US", "wants_agent"), ("es-US", "wants_agent")} <= missing["global"].keys()


def test_a_reprompt_is_named_where_its_words_stand() -> None:
    marks = reached_by().missing()["reprompt"]

    assert [
        (Path(marks[reprompt].file).name, marks[reprompt].line > 0)
        for reprompt in (
            ("en-US", "reminder_call.plan", "no_input.1"),
            ("es-US", "reminder_call.plan", "no_input.1"),
            ("es-US", "handoff.offer", "no_input.1"),  # the type's wording: the place to put own
        )
    ] == [("reminder_call.yaml", True), ("prompts.es-US.yaml", True), ("handoff.yaml", True)]
