"""What is told together: a mistake hides another only where it explains it."""

import datetime
import shutil
from pathlib import Path

import pytest

from callwright.dialog.checks.run import check_path

DIALOGS = Path(__file__).parents[3] / "dialogs"
OWED = " You owe {{ account.past_due | money }}."


@pytest.mark.parametrize(
    ("before", "after", "codes"),
    [
        ('Are you that person?"\n  is_there', f'{OWED} Are you that person?"\n  is_there',
         {"CW310", "CW501"}),
        ("  date_far: ", '  far: {say: "Too far."}\n  date_far: ', {"CW302", "CW310"}),
        ('"Sorry, which day?", "Please say the month and the day."', '"Sorry, which day?"',
         {"CW303", "CW310"}),
    ],
    ids=["an account's data", "a prompt that nobody says", "a reprompt too few"],
)  # fmt: skip
def test_locales_that_disagree_hide_nothing_else(
    tmp_path: Path, before: str, after: str, codes: set[str]
) -> None:
    shutil.copytree(DIALOGS, tmp_path, dirs_exist_ok=True)
    file = tmp_path / "reminder_call.yaml"
    text = file.read_text()
    assert text.count(before) == 1
    file.write_text(text.replace(before, after))

    checked = check_path(tmp_path, datetime.date(2025, 6, 2))

    assert {one.code for one in checked.findings} == codes
    assert checked.proof is None
