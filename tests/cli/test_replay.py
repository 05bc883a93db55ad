"""`callwright replay` lives a call again, and says whether it was the same."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import callwright
from callwright.cli.program import main

ROOT = Path(__file__).parents[2]
DIALOGS = str(ROOT / "dialogs")


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of calls after one whole typed call."""
    calls = tmp_path_factory.mktemp("calls")
    subprocess.run(
        [sys.executable, str(ROOT / "examples" / "embed.py"), str(calls)],
        env={**os.environ, "PYTHONPATH": str(Path(callwright.__file__).parents[1])},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return calls


@pytest.fixture
def call(kept: Path, tmp_path: Path) -> Path:
    """The call's folder, in a copy that a test may spoil."""
    shutil.copytree(kept, tmp_path / "calls")
    return tmp_path / "calls" / "ana-1"


def test_a_call_replays_to_the_byte(call: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["replay", str(call), "--app", DIALOGS, "--steps"]) == 0
    printed = capsys.readouterr().out
    assert "-> CallService save_promise" in printed
    assert printed.endswith("The same, to the byte.\n")


def test_a_call_is_named_by_its_id_too(call: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CALLWRIGHT_CALLS", str(call.parent))
    assert main(["replay", call.name, "--app", DIALOGS]) == 0


def test_a_changed_journal_is_found_out(call: Path, capsys: pytest.CaptureFixture[str]) -> None:
    journal = call / "journal.jsonl"
    journal.write_text(journal.read_text().replace('"reminder_call.amount"', '"x.y"'))
    assert main(["replay", str(call), "--app", DIALOGS, "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert (found["exact"], found["differences"][0]["what"]) == (False, "effects")


def test_a_journal_that_was_cut_short_is_found_out(
    call: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    journal = call / "journal.jsonl"
    lines = journal.read_text().splitlines(keepends=True)
    journal.write_text("".join(lines[:-5]))
    assert main(["replay", str(call), "--app", DIALOGS]) == 1
    printed = capsys.readouterr().out
    assert (
        f"The journal has {len(lines) - 5} entries, and its record tells of {len(lines)}" in printed
    )
    assert printed.endswith("Not the same.\n")


def test_an_empty_journal_is_no_call_that_was_the_same(
    call: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (call / "journal.jsonl").write_text("")
    assert main(["replay", str(call), "--app", DIALOGS]) == 2
    assert "holds no whole event" in capsys.readouterr().err


def test_without_its_key_a_call_is_erased(call: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(call.parent / "keys")
    assert main(["replay", str(call), "--app", DIALOGS]) == 2
    assert "sealed values are erased" in capsys.readouterr().err


def test_another_version_of_the_application_is_refused_unless_asked_for(
    call: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["init", str(tmp_path / "draft")])
    assert main(["replay", str(call), "--app", str(tmp_path / "draft")]) == 2
    assert "`--app` names the files it ran on" in capsys.readouterr().err
    assert main(["replay", str(call), "--app", str(tmp_path / "draft"), "--any-version"]) == 0


def test_a_folder_without_a_journal_is_no_call(tmp_path: Path) -> None:
    assert main(["replay", str(tmp_path)]) == 2
