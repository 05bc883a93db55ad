"""`callwright check`: what it prints, and the status it ends with."""

import json
import shutil
from pathlib import Path

import pytest

from callwright.cli.program import main
from callwright.dialog.findings import CODES
from callwright.dialog.library import library_folder


@pytest.fixture
def application(tmp_path: Path) -> Path:
    return Path(shutil.copytree(library_folder(), tmp_path / "app"))


def change(application: Path, file: str, find: str, replace: str) -> None:
    path = application / file
    text = path.read_text(encoding="utf-8")
    assert find in text
    path.write_text(text.replace(find, replace, 1), encoding="utf-8")


def line_of(application: Path, file: str, text: str) -> int:
    lines = (application / file).read_text(encoding="utf-8").splitlines()
    return next(n for n, line in enumerate(lines, 1) if line.startswith(text))


def with_error(application: Path) -> None:
    change(application, "reminder_call.yaml", "then: ask_person", "then: ask_persn")


def with_warning(application: Path) -> None:
    change(application, "hardship.yaml", "states:\n", "states:\n  spare: {say: care, then: care}\n")


def test_the_library_is_clean_and_ends_with_what_was_proved(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["check", str(library_folder())]) == 0
    out = capsys.readouterr().out
    assert "nothing found" in out
    for proved in ("states", "exits", "loop", "longest", "shortest promise_to_pay", "caller turns"):
        assert proved in out


def test_a_call_that_shows_two_mistakes_is_told_once(
    application: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(application, "reminder_call.yaml", "      pay: ask_amount", "      pay: save")
    assert main(["check", str(application)]) == 1
    out = capsys.readouterr().out
    assert out.count("E CW404") == 2
    assert out.count("service  match_identity: match") == 1
    assert out.count("\n    (the same call)\n") == 1


def test_no_transcript_corrects_what_was_not_answered_before(
    application: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(
        application,
        "reminder_call.yaml",
        "no: {clear: [change_what], goto: change}}",
        "no: ask_amount}",
    )
    assert main(["check", str(application)]) == 1
    out = capsys.readouterr().out
    assert "E CW210" in out
    assert "service  match_identity: match" in out
    assert "(corrects" not in out


def test_an_error_ends_with_one_and_names_the_place_and_the_mend(
    application: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with_error(application)
    assert main(["check", str(application)]) == 1
    out = capsys.readouterr().out
    line = line_of(application, "reminder_call.yaml", "    then: ask_persn")
    assert f"reminder_call.yaml:{line}:11: E" in out
    assert "CW101" in out
    assert "'ask_person'" in out
    assert "Proved" not in out


def test_a_warning_counts_only_when_strict(application: Path) -> None:
    with_warning(application)
    assert main(["check", str(application)]) == 0
    assert main(["check", str(application), "--strict"]) == 1


def test_what_cannot_be_read_ends_with_two(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(tmp_path / "nowhere")]) == 2
    assert "nowhere" in capsys.readouterr().err


def test_json_has_findings_and_proof_and_nothing_else(
    application: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with_warning(application)
    main(["check", str(application), "--format", "json"])
    report = json.loads(capsys.readouterr().out)
    assert set(report) == {"findings", "proved"}
    (found,) = report["findings"]
    assert set(found) == {"code", "severity", "file", "line", "column", "message", "path"}
    assert (found["code"], found["severity"], found["line"]) == (
        "CW102",
        "W",
        line_of(application, "hardship.yaml", "  spare:"),
    )
    assert report["proved"]["longest_call"]["turns"] == 75


def test_nothing_is_proved_of_what_is_refused(
    application: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with_error(application)
    main(["check", str(application), "--format", "json"])
    assert json.loads(capsys.readouterr().out)["proved"] == {}


def test_sarif_names_rule_level_and_place_of_each_finding(
    application: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(application, "reminder_call.yaml", "{clear: [promise_amount], goto", "{goto")
    assert main(["check", str(application), "--format", "sarif"]) == 1
    log = json.loads(capsys.readouterr().out)
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(CODES)
    (result,) = run["results"]
    assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == "CW210"
    assert result["level"] == "error"
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == (application / "reminder_call.yaml").as_uri()
    line = line_of(application, "reminder_call.yaml", "    then: {goto: ask_amount}")
    assert place["region"] == {"startLine": line, "startColumn": 11}
    steps = result["codeFlows"][0]["threadFlows"][0]["locations"]
    assert steps[0]["location"]["message"]["text"].startswith("bot ")


def test_github_gets_an_annotation_on_one_line(
    application: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with_error(application)
    main(["check", str(application), "--format", "github"])
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("::error file=")
    place = line_of(application, "reminder_call.yaml", "    then: ask_persn")
    assert f",line={place},col=11," in line
    assert "title=CW101::" in line


def test_a_waiver_lets_a_warning_pass_until_its_day(application: Path) -> None:
    with_warning(application)
    waiver = (
        "waive:\n  - {code: CW102, state: hardship.spare, reason: for May, until: 2999-05-31}\n"
    )
    with (application / "callwright.yaml").open("a", encoding="utf-8") as file:
        file.write(waiver)
    assert main(["check", str(application), "--strict"]) == 0
