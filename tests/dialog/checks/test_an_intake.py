"""An intake as a lender writes it: some questions are for some callers only, then one save."""

import datetime
from pathlib import Path

from callwright.dialog.checks.run import check_path

APP = """
callwright: 1
app: intake
start: intake
locales: [en-US]
services: {save_intake: {takes: [%s], results: [saved], effect: once, timeout: 4s}}
fallback: {end: given_up}
dispositions: {done: {code: DONE, success: true}, given_up: {code: UP}}
"""

INTAKE = """
dialog: intake
start: able
slots:
  able: {type: yes_no, class: public}
  amount: {type: money, class: told_us, confirm: none, may_be: [unknown]}
  window: {type: time_range, class: told_us, confirm: none}
  zip: {type: zip, class: told_us}
states:
  able:
    ask: able
    prompt: able
    cases: {yes: amount, no: {fill: {amount: unknown}, goto: window}}
  amount: {ask: amount, prompt: amount, then: window}
  window: {ask: window, prompt: window, then: zip}
  zip: {ask: zip, prompt: zip, then: save}
  save: {do: save_intake, results: {saved: done}, failed: done}
  done: {end: done, say: bye}
prompts:
  able: {ask: "Can you pay a part of it now?"}
  amount: {ask: "How much can you pay?"}
  window: {ask: "Between which hours may we call you?"}
  zip: {ask: "What is your ZIP code?"}
  bye: {say: "Goodbye."}
"""


def refused(folder: Path, takes: str, intake: str = INTAKE) -> list[str]:
    for name, text in (("callwright", APP % takes), ("intake", intake)):
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    (folder / "words.en-US.yaml").write_text("locale: en-US\n", encoding="utf-8")
    found = check_path(folder, datetime.date(2025, 6, 2)).findings
    return [one.message for one in found if one.code in ("CW404", "CW503")]


def test_what_is_never_asked_back_owes_no_confirmation(tmp_path: Path) -> None:
    assert refused(tmp_path, "amount, window, zip") == []


def test_a_value_that_came_with_a_correction_in_one_breath_may_owe_its_own(tmp_path: Path) -> None:
    asked_back = INTAKE.replace("confirm: none, may_be", "may_be")
    (message,) = refused(tmp_path, "amount", asked_back)
    assert "'amount' while its confirmation may still be owed" in message
