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


def found(folder: Path, *texts: tuple[str, str, str]) -> list[str]:
    """Replace texts in files of the library, and list what is found, as `file code`."""
    shutil.copytree(DIALOGS, folder, dirs_exist_ok=True)
    for name, old, new in texts:
        text = (folder / name).read_text(encoding="utf-8")
        assert old in text
        (folder / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    findings = check_path(folder, datetime.date(2025, 6, 2)).findings
    return [f"{Path(one.mark.file).name} {one.code}" for one in findings]


APP, CALL = "callwright.yaml", "reminder_call.yaml"
TOO_SOON = (CALL, 'Are you that person?"\n  is_', f'{OWED} Are you that person?"\n  is_')
SECTIONS = """confidence limits wait reply calendar understand classes data sets facts services
    queues globals catch fallback rules dispositions achievements prompts"""


@pytest.mark.parametrize("section", SECTIONS.split())
def test_a_section_of_the_app_file_that_is_called_otherwise_brings_no_other_complaint(
    tmp_path: Path, section: str
) -> None:
    assert found(tmp_path, (APP, f"\n{section}:", "\nxyz:")) == [f"{APP} CW003"]


def test_a_section_of_the_app_file_that_cannot_be_read_hides_no_mistake_of_a_dialog(
    tmp_path: Path,
) -> None:
    assert found(
        tmp_path,
        (APP, "effect: once, timeout: 4s", "effect: twice, timeout: 4s"),
        (CALL, "then: ask_person", "then: ask_persn"),
        (CALL, "promise_amount > 0", "promise_amount = 0"),
    ) == [f"{APP} CW001", f"{CALL} CW101", f"{CALL} CW401"]


def test_a_text_that_the_app_file_does_not_know_hides_nothing(tmp_path: Path) -> None:
    owner = (APP, "locales: [en-US", "owner: me\nlocales: [en-US")
    assert found(tmp_path, owner, TOO_SOON) == [
        f"{APP} CW003", "prompts.es-US.yaml CW310", f"{CALL} CW501",
    ]  # fmt: skip


def test_misspelt_keys_hide_nothing(tmp_path: Path) -> None:
    assert found(
        tmp_path,
        (APP, "\nservices:", "\nservces:"),
        (CALL, "    prompt: is_this_you\n", "    promt: is_this_you\n"),
        ("reminder_call.tests.yaml", "- bot: [", "- bott: ["),
        TOO_SOON,
    ) == [
        f"{APP} CW003", "prompts.es-US.yaml CW310", "reminder_call.tests.yaml CW001",
        f"{CALL} CW003", f"{CALL} CW501",
    ]  # fmt: skip
