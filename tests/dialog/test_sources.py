"""Which files of a folder are an application's, and what is said of the others."""

import shutil
from pathlib import Path

import pytest

from callwright.dialog.checks.run import check_path


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """A copy of the library that may be spoilt."""
    return Path(shutil.copytree("dialogs", tmp_path / "app"))


def told(app: Path) -> list[str]:
    return [f"{Path(one.mark.file).name}: {one.message}" for one in check_path(app).findings]


def test_what_an_editor_or_a_system_hides_is_no_file_of_the_application(app: Path) -> None:
    (app / "._hardship.yaml").write_bytes(b"\x00\x05\x16\x07")
    (app / ".#hardship.yaml").symlink_to("ana@desk.4711")
    assert told(app) == []


def test_a_file_that_ends_in_yml_is_told_its_name_and_nothing_follows(app: Path) -> None:
    (app / "hardship.yaml").rename(app / "hardship.yml")
    assert told(app) == [
        "hardship.yml: files end in `.yaml`, so this one is not read: name it hardship.yaml"
    ]


def test_a_yml_file_of_another_program_is_left_alone(app: Path) -> None:
    (app / "compose.yml").write_text("services: {}\n")
    assert told(app) == []


@pytest.mark.parametrize(
    "spoilt", ["    then:\u00a0note\n", "\u00a0\u00a0\u00a0\u00a0then: note\n"]
)
def test_a_space_that_is_none_is_named_where_it_stands(app: Path, spoilt: str) -> None:
    text = (app / "hardship.yaml").read_text(encoding="utf-8")
    (app / "hardship.yaml").write_text(
        text.replace("    then: note\n", spoilt, 1), encoding="utf-8"
    )
    (finding,) = check_path(app).findings
    assert "this looks like a space and is none" in finding.message
    assert text.splitlines()[finding.mark.line - 1] == "    then: note"


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("reminder_call.yaml", "    prompt: amount\n", "    promt: amount\n"),
        ("reminder_call.yaml", "start: begin", "start: [begin"),
        ("reminder_call.tests.yaml", "- bot: [", "- bott: ["),
        ("words.en-US.yaml", "locale: en-US", "local: en-US"),
    ],
)
def test_a_mistake_in_one_file_hides_no_wrong_name_in_another(
    app: Path, file: str, old: str, new: str
) -> None:
    for name, right, wrong in (
        (file, old, new),
        ("hardship.yaml", "goto: handoff", "goto: handof"),
    ):
        text = (app / name).read_text(encoding="utf-8")
        assert right in text
        (app / name).write_text(text.replace(right, wrong, 1), encoding="utf-8")
    said = told(app)
    assert len(said) == 2
    assert any("'handof' is no state" in one for one in said)
