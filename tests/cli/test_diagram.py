"""`callwright diagram` draws what an author wrote."""

from pathlib import Path

import pytest

from callwright.cli.program import main

DIALOGS = str(Path(__file__).parents[2] / "dialogs")


def test_mermaid_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diagram", DIALOGS]) == 0
    printed = capsys.readouterr().out
    assert "state reminder_call {" in printed
    assert "reminder_call__ask_person --> reminder_call__verify: yes" in printed


def test_the_name_of_the_file_chooses_svg(tmp_path: Path) -> None:
    assert main(["diagram", DIALOGS, "--output", str(tmp_path / "flow.svg")]) == 0
    assert (tmp_path / "flow.svg").read_text().startswith("<svg ")


@pytest.mark.heavy  # so that a changed dialog stops nobody until it is drawn again
def test_the_picture_in_the_docs_is_of_today_s_dialogs(tmp_path: Path) -> None:
    shown = Path(__file__).parents[2] / "docs" / "explanation" / "loan_servicing.svg"
    main(["diagram", DIALOGS, "--output", str(tmp_path / "flow.svg")])
    same = shown.read_text() == (tmp_path / "flow.svg").read_text()
    assert same, f"draw it again: callwright diagram dialogs --output {shown}"


def test_an_unknown_dialog_is_refused_with_those_there_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["diagram", DIALOGS, "--dialog", "remindr"]) == 2
    assert "reminder_call" in capsys.readouterr().err


def test_a_folder_without_an_application_is_refused(tmp_path: Path) -> None:
    assert main(["diagram", str(tmp_path)]) == 2
