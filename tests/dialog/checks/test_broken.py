"""Every code is found where it must be in an application broken on purpose, and nothing else."""

import datetime
import json
import shutil
from pathlib import Path

import pytest
import yaml

from callwright.__main__ import main
from callwright.dialog.checks.run import check_path

REPOSITORY = Path(__file__).parents[3]
BROKEN = REPOSITORY / "tests" / "dialog" / "broken"
CASES = sorted(BROKEN.glob("CW[0-6]*.yaml"))
TESTS = sorted(BROKEN.glob("CW7*.yaml"))  # found by running tests
TODAY = datetime.date(2025, 6, 2)

WITH_PATH = {"CW103", "CW107", "CW201", "CW202", "CW205", "CW208", "CW210"}
WITH_PATH |= {"CW403", "CW404", "CW501", "CW503", "CW504", "CW506", "CW602"}


def base(case: dict[str, object]) -> Path:
    return BROKEN / str(case["base"]) if "base" in case else REPOSITORY / "dialogs"


def broken(case: dict[str, object], folder: Path) -> int:
    """Copy the application with its mistake; return the line where the finding must be."""
    shutil.copytree(base(case), folder, dirs_exist_ok=True)
    file = folder / str(case["file"])
    text = file.read_text(encoding="utf-8")
    find, replace = str(case["find"]), str(case["replace"])
    assert text.count(find) == 1, f"`find` must be there exactly once, is {text.count(find)} times"
    before = text[: text.index(find)]
    file.write_text(text.replace(find, replace), encoding="utf-8")
    if "at" not in case:
        return before.count("\n") + 1
    lines = (folder / str(case.get("in", case["file"]))).read_text(encoding="utf-8").splitlines()
    return next(n for n, one in enumerate(lines, 1) if one.startswith(str(case["at"])))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_broken_application_is_refused_under_the_right_code(path: Path, tmp_path: Path) -> None:
    case = yaml.safe_load(path.read_text(encoding="utf-8"))
    code = path.stem.partition("-")[0]
    line = broken(case, tmp_path)
    found = check_path(tmp_path, TODAY).findings
    assert {one.code for one in found} - set(case.get("also", ())) == {code}, "\n".join(
        map(str, found)
    )
    places = [(Path(one.mark.file).name, one.mark.line) for one in found if one.code == code]
    assert (case.get("in", case["file"]), line) in places
    if code in WITH_PATH and case.get("path", True):
        assert all(one.path for one in found if one.code == code)


@pytest.mark.parametrize("path", TESTS, ids=lambda path: path.stem)
def test_what_only_running_the_tests_finds_is_told_under_the_right_code(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = yaml.safe_load(path.read_text(encoding="utf-8"))
    code = path.stem.partition("-")[0]
    line = broken(case, tmp_path)
    assert check_path(tmp_path, TODAY).findings == ()
    explore = "300" if code == "CW703" else "0"  # no other code needs it, and it takes seconds
    main(["test", str(tmp_path), "--json", "--explore", explore])
    found = json.loads(capsys.readouterr().out)["findings"]
    assert {one["code"] for one in found} - set(case.get("also", ())) == {code}
    told = [one for one in found if one["code"] == code]
    assert (case["file"], line) in [(Path(one["file"]).name, one["line"]) for one in told]
    assert all(one["path"] for one in told) == (code == "CW703")


@pytest.mark.parametrize("folder", sorted({base(yaml.safe_load(p.read_text())) for p in CASES}))
def test_what_was_broken_is_clean_when_mended(folder: Path) -> None:
    assert check_path(folder, TODAY).findings == ()
