"""`callwright init` starts an application that is the worked one but for its name."""

from pathlib import Path

import pytest

from callwright.cli.program import main
from callwright.dialog.library import library_folder


def test_a_new_application_differs_by_its_name_alone(tmp_path: Path) -> None:
    assert main(["init", str(tmp_path / "My Lender")]) == 0
    library = {p.name: p.read_text() for p in library_folder().glob("*.yaml")}
    fresh = {p.name: p.read_text() for p in (tmp_path / "My Lender").glob("*.yaml")}
    library["callwright.yaml"] = library["callwright.yaml"].replace(
        "\napp: loan_servicing\n", "\napp: my_lender\n"
    )
    assert fresh == library


def test_nothing_is_ever_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.yaml").write_text("mine")
    assert main(["init", str(tmp_path)]) == 2
    assert [p.name for p in tmp_path.iterdir()] == ["mine.yaml"]
    assert "is not an empty folder" in capsys.readouterr().err


def test_a_name_that_cannot_be_one_is_refused(tmp_path: Path) -> None:
    assert main(["init", str(tmp_path / "new"), "--name", "4 sale"]) == 2
    assert not (tmp_path / "new").exists()


def test_it_says_what_to_type_next(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["init", str(tmp_path / "new")])
    assert f"callwright chat {tmp_path / 'new'}" in capsys.readouterr().out


def test_what_to_type_next_can_be_typed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["init", "my lender"]) == 0
    assert "callwright check 'my lender' " in capsys.readouterr().out
