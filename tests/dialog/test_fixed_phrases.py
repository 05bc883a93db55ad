"""What of a prompt is the same on every call."""

import pytest

from callwright.dialog.compiler import load_application
from callwright.dialog.fixed_phrases import every_fixed_run, fixed_runs
from callwright.dialog.library import library_folder
from callwright.dialog.prompts import Renderer
from callwright.machine.effects import Say
from callwright.speech.phrases import phrases


@pytest.fixture(scope="module")
def application():
    return load_application(library_folder())


def runs_of(application, prompt, entry, locale="en-US", **known):
    say = Say(serial=0, prompt=prompt, entry=entry, locale=locale)
    return fixed_runs(Renderer(application), say, {f"lender.{k}": v for k, v in known.items()})


def test_a_prompt_without_values_is_fixed(application):
    assert runs_of(application, "recorded_line", "say") == (("This call may be recorded.",),)


def test_sentences_beside_a_value_are_fixed_and_the_value_s_own_are_not(application):
    runs = runs_of(application, "reminder_call.promise", "ask")
    assert runs == (("Shall I put that down?",),)


def test_values_that_never_change_can_be_told(application):
    said = [p for run in every_fixed_run(application, "en-US") for p in run]
    told = [
        p
        for run in every_fixed_run(application, "en-US", {"lender.name": "Acme Lending"})
        for p in run
    ]
    assert not [phrase for phrase in said if "Acme" in phrase]
    assert [phrase for phrase in told if "Acme Lending" in phrase]
    assert set(said) <= set(told)


@pytest.mark.parametrize("locale", ["en-US", "es-US"])
def test_no_fixed_phrase_has_a_hole(application, locale):
    every = [phrase for run in every_fixed_run(application, locale) for phrase in run]
    assert len(every) > 50
    assert not [phrase for phrase in every if "{" in phrase or "\ue000" in phrase]


def test_fixed_phrases_are_what_a_call_says(application):
    for prompt, table in application.prompts.items():
        for entry, wording in table.entries.get("en-US", {}).items():
            if wording.text and "{" not in wording.text:
                assert runs_of(application, prompt, entry) == (phrases(wording.text),)
