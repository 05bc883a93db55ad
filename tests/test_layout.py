"""The shape of the repository: short files, honest names, nothing of the machine it was made on."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "framework").glob("**/*.py"))

# Nouns that say nothing about what is inside.
EMPTY_NAMES = {"utils", "util", "common", "helpers", "helper", "base", "core", "manager", "misc"}

# Written in pieces, so that this file does not find itself.
STRANGERS = re.compile(
    "|".join(
        (
            "/" + r"work/(?:main|wt|shared|venv)",
            r"(?:--|extra-)index" + "-url",
            "pypi" + r"\.org/simple",
            "files" + r"\.pythonhosted",
            "registry" + r"\.npmjs",
        )
    )
)


def tracked() -> list[Path]:
    listing = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return [ROOT / name for name in listing.stdout.splitlines()]


def test_no_source_file_is_past_400_lines() -> None:
    lengths = {str(p.relative_to(ROOT)): len(p.read_text().splitlines()) for p in SOURCES}
    assert {name: length for name, length in lengths.items() if length > 400} == {}


def test_no_module_has_an_empty_name() -> None:
    assert [str(p) for p in SOURCES if EMPTY_NAMES & {p.stem, p.parent.name}] == []


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="an unpacked archive has no git")
def test_no_tracked_file_names_a_machine_or_a_registry() -> None:
    found = []
    for path in tracked():
        if path.is_file() and b"\0" not in (content := path.read_bytes())[:1024]:
            text = content.decode("utf-8", "replace")
            found += [f"{path.relative_to(ROOT)}: {m.group()}" for m in STRANGERS.finditer(text)]
    assert found == []


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="an unpacked archive has no git")
def test_no_tracked_link_leads_out_of_the_repository() -> None:
    links = [path for path in tracked() if path.is_symlink()]
    assert [str(p) for p in links if not p.resolve().is_relative_to(ROOT)] == []


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="an unpacked archive has no git")
def test_an_environment_is_never_tracked_not_even_as_a_link() -> None:
    ignored = subprocess.run(
        ["git", "check-ignore", "--no-index", ".venv"], cwd=ROOT, capture_output=True, check=False
    )
    assert ignored.returncode == 0
    assert ROOT / ".venv" not in tracked()
