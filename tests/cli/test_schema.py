"""`callwright schema` prints what editors need."""

import json
from pathlib import Path

import pytest

from callwright.cli import schema
from callwright.cli.program import main
from callwright.dialog.schema.json_schema import KINDS, json_schema


def test_it_prints_the_schema_of_one_kind(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "dialog"]) == 0
    assert json.loads(capsys.readouterr().out) == json_schema("dialog")


def test_it_writes_every_kind(tmp_path: Path) -> None:
    assert main(["schema", "--output", str(tmp_path / "schema")]) == 0
    assert {path.stem for path in (tmp_path / "schema").iterdir()} == set(KINDS)


def test_the_kinds_it_offers_are_those_there_are() -> None:
    assert tuple(KINDS) == schema._KINDS


def test_without_a_kind_it_says_which_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 2
    assert "app, part, dialog" in capsys.readouterr().err


def test_one_schema_is_written_where_a_folder_is_named(tmp_path, capsys):
    folder = tmp_path / "for-editors"
    assert main(["schema", "words", "--output", str(folder)]) == 0
    assert [path.name for path in folder.iterdir()] == ["words.json"]
    assert "$schema=for-editors/words.json" in capsys.readouterr().out
