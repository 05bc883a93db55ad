"""Changes that a careful author makes, which every proof must see through."""

import datetime
import shutil
from pathlib import Path

import pytest

from callwright.dialog.checks.run import check_path

DIALOGS = Path(__file__).parents[3] / "dialogs"
TODAY = datetime.date(2025, 6, 2)

# Why it is safe: file, what is there, what the author writes instead.
SAFE = {
    "a guard asks whether the value is known before it looks": (
        "hardship.yaml",
        "    then: note\n",
        "    then:\n"
        "      - {if: known(hardship_reason) and hardship_reason == 'job', goto: note}\n"
        "      - {goto: note}\n",
    ),
    "unknown and refused are told apart from a real value by an earlier exit": (
        "hardship.yaml",
        "    then: note\n",
        "    then:\n"
        "      - {if: hardship_reason == unknown or hardship_reason == refused, goto: note}\n"
        "      - {if: hardship_reason == 'job', goto: note}\n"
        "      - {goto: note}\n",
    ),
    "a filled slot is tested before the readback reads it": (
        "reminder_call.yaml",
        "date:    {clear: [promise_date, promise_ok, change_what], goto: ask_date}",
        "date:    [{if: filled(promise_amount), clear: [promise_date, promise_ok, change_what], "
        "goto: ask_date}, {goto: ask_amount}]",
    ),
    "the notice is said once more before the amount": (
        "reminder_call.yaml",
        "results: {found: {grant: account_known, goto: tell_due}}",
        "results: {found: [{if: call.turns > 20, goto: notice}, "
        "{grant: account_known, goto: tell_due}]}",
    ),
    "small promises are confirmed in their own question instead of a readback": (
        "reminder_call.yaml",
        "promise_date:   {type: date, class: told_us}",
        "promise_date:   {type: date, class: told_us, confirm: readback}",
    ),
    "a slot is forgotten when another changes, and asked again before it is read": (
        "reminder_call.yaml",
        "promise_date:   {type: date, class: told_us}",
        "promise_date:   {type: date, class: told_us, redo_if_changed: [promise_amount]}",
    ),
    "somebody in danger is asked nothing and told nothing of the account": (
        "handoff.yaml",
        "    then: call_back\n",
        "    then: [{if: in_crisis, goto: alert}, {goto: call_back}]\n",
    ),
    "a state says what it requires where that is so": (
        "reminder_call.yaml",
        "    ask: promise_ok\n",
        "    ask: promise_ok\n    requires: verified\n",
    ),
}


@pytest.mark.parametrize("why", SAFE)
def test_what_is_safe_is_not_refused(why: str, tmp_path: Path) -> None:
    file, find, replace = SAFE[why]
    shutil.copytree(DIALOGS, tmp_path, dirs_exist_ok=True)
    text = (tmp_path / file).read_text(encoding="utf-8")
    assert text.count(find) == 1
    (tmp_path / file).write_text(text.replace(find, replace), encoding="utf-8")
    refused = [one for one in check_path(tmp_path, TODAY).findings if one.code >= "CW3"]
    assert refused == []
