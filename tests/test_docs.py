"""What the docs say is true: blocks run, and whatever can be typed or written is documented.

A page's `bash` blocks run one after the other in one folder that holds copies of `dialogs/` and
`examples/`. A block `text prints` after one holds lines that it printed; `...` stands for others.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

import callwright
from callwright.cli.program import build_parser
from callwright.dialog.findings import CODES
from callwright.dialog.schema.app import AppFile
from callwright.dialog.schema.dialog import DialogFile
from callwright.dialog.schema.prompts import PromptsFile, WordsFile
from callwright.dialog.schema.tests import TestsFile
from callwright.settings import Settings

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Block:
    """One fenced block. info: what stands after the fence, language first."""

    page: Path
    line: int
    info: tuple[str, ...]
    text: str

    @property
    def language(self) -> str:
        return self.info[0] if self.info else ""

    def __str__(self) -> str:
        return f"{self.page.name}:{self.line}"


def blocks(page: Path) -> list[Block]:
    found: list[Block] = []
    opened: tuple[int, tuple[str, ...]] | None = None
    lines: list[str] = []
    for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.startswith("```"):
            lines.append(line)
        elif opened is None:
            opened, lines = (number, tuple(line[3:].split())), []
        else:
            found.append(Block(page, opened[0], opened[1], "\n".join(lines) + "\n"))
            opened = None
    assert opened is None, f"{page}: a block is not closed"
    return found


def sections(page: Path) -> dict[str, str]:
    """The text under each `## heading`, by its heading."""
    parts = re.split(r"^## +(.+)$", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
BLOCKS = [block for page in PAGES for block in blocks(page)]
GUIDES = [page for page in PAGES if page.name != "CHANGELOG.md"]  # it also tells of what was
WITH_SHELL = [page for page in PAGES if any(b.language == "bash" for b in blocks(page))]

# What a page may tell a reader to type that a test must not: it installs, clones or takes minutes.
NOT_RUN = re.compile(r"^(make|git|cd|pip|python3 -m venv|sudo|apt-get|\.venv)\b|^\.ci/run|^\. ")
# What a path in a page begins with: at the top, or inside the package.
FOLDERS = [
    part.name
    for root in (ROOT, ROOT / "framework" / "callwright")
    for part in root.iterdir()
    if part.is_dir() and part.name[0] not in "._"
]
FILES = (AppFile, DialogFile, WordsFile, PromptsFile, TestsFile)
HEAVY = re.compile(r"callwright (demo|call|explore)\b|--rung sound")


def of(language: str) -> list[Block]:
    return [block for block in BLOCKS if block.language == language]


@pytest.fixture
def reader(tmp_path: Path) -> Path:
    """A folder as a reader would have it, with `callwright` and `python` on its path."""
    for name in ("dialogs", "examples"):
        shutil.copytree(ROOT / name, tmp_path / name)
    (tmp_path / ".bin").mkdir()
    for name, command in (("python", ""), ("callwright", "-m callwright ")):
        program = tmp_path / ".bin" / name
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" {command}"$@"\n')
        program.chmod(0o755)
    return tmp_path


def run(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    path = f"{folder / '.bin'}:{os.environ['PATH']}"
    package = str(Path(callwright.__file__).parents[1])
    return subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        cwd=folder,
        env={
            **os.environ,
            "PATH": path,
            "HOME": str(folder),
            "PYTHONPATH": package,
            "COLUMNS": "100",
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def test_every_block_says_its_language() -> None:
    known = {"bash", "yaml", "python", "text", "json", "toml", "mermaid"}
    assert [str(block) for block in BLOCKS if block.language not in known] == []


@pytest.mark.parametrize("page", WITH_SHELL, ids=lambda page: page.name)
def test_commands_run_and_print_what_the_page_says(page: Path, reader: Path) -> None:
    walk_through(page, reader, heavy=False)


@pytest.mark.heavy
@pytest.mark.parametrize("page", WITH_SHELL, ids=lambda page: page.name)
def test_long_commands_run_too(page: Path, reader: Path) -> None:
    if HEAVY.search(page.read_text()):
        walk_through(page, reader, heavy=True)


def walk_through(page: Path, folder: Path, *, heavy: bool) -> None:
    printed = ""
    for block in blocks(page):
        if block.language == "bash":
            lines = [line for line in block.text.splitlines() if not NOT_RUN.search(line)]
            if not heavy and any(HEAVY.search(line) for line in lines):
                lines = []
            done = run("\n".join(lines), folder)
            printed = done.stdout + done.stderr if lines else ""
            expected = {"fails": 1}.get(block.info[-1], 0)
            assert done.returncode == expected, f"{block}\n{printed}"
        elif block.info == ("text", "prints") and printed:
            wanted = [line.strip() for line in block.text.splitlines() if line.strip() != "..."]
            got = {line.strip() for line in printed.splitlines()}
            assert [line for line in wanted if line not in got] == [], f"{block}\n{printed}"
        elif block.language == "yaml" and len(block.info) == 2:
            (folder / block.info[1]).write_text(block.text)


@pytest.mark.parametrize("block", of("yaml"), ids=str)
def test_yaml_loads(block: Block) -> None:
    assert yaml.compose(block.text) is not None


@pytest.mark.parametrize("block", of("python"), ids=str)
def test_python_runs(block: Block, reader: Path) -> None:
    (reader / "block.py").write_text(block.text)
    done = run("python block.py", reader)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("block", of("json"), ids=str)
def test_json_loads(block: Block) -> None:
    json.loads(block.text)


@pytest.mark.parametrize("block", of("toml"), ids=str)
def test_toml_loads(block: Block) -> None:
    tomllib.loads(block.text)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^):]+)\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not leads_somewhere(link, page)] == []


def leads_somewhere(link: str, page: Path) -> bool:
    """Whether the file is there and, of a page, the heading."""
    name, _, anchor = link.partition("#")
    target = page.parent / name if name else page
    return target.exists() and (not anchor or anchor in anchors(target.read_text(encoding="utf-8")))


def anchors(text: str) -> set[str]:
    """What headings are called in links: lower case, hyphens for spaces, no other signs."""
    headings = re.findall(r"^#+ +(.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in headings}


def commands(page: Path) -> set[str]:
    """What follows `callwright`, in running text and in blocks."""
    shown = "\n".join(block.text for block in blocks(page))
    inline = re.findall(r"`callwright ([a-z][^`]*)`", page.read_text(encoding="utf-8"))
    return {*inline, *re.findall(r"^callwright ([a-z].*?)(?: \||$)", shown, re.MULTILINE)}


@pytest.mark.parametrize("page", GUIDES, ids=lambda page: page.name)
def test_every_command_and_option_that_a_page_shows_is_one(page: Path) -> None:
    (group,) = (a for a in build_parser()._actions if isinstance(a, argparse._SubParsersAction))
    wrong = []
    for command in commands(page):
        name, *arguments = command.split()
        if name not in group.choices:
            wrong.append(command)
        elif arguments:  # a name alone is named, not typed
            options = {o for a in group.choices[name]._actions for o in a.option_strings}
            wrong += [command for a in arguments if a.startswith("-") and a not in options]
    assert wrong == []


@pytest.mark.parametrize("page", GUIDES, ids=lambda page: page.name)
def test_every_file_and_benchmark_that_a_page_names_is_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    named = re.findall(r"`((?:%s)/[\w./*-]*)`" % "|".join(FOLDERS), text)  # noqa: UP031
    modules = re.findall(r"-m (benchmarks|training)[. ](\w+)", text)
    named += [f"{folder}/{name}.py" for folder, name in modules]
    roots = (ROOT, ROOT / "framework" / "callwright")
    assert [name for name in named if not any([*root.glob(name)] for root in roots)] == []


def test_every_make_target_that_a_page_names_exists() -> None:
    makefile = (ROOT / "Makefile").read_text()
    named = {
        name
        for block in of("bash")
        for name in re.findall(r"^make ([a-z-]+)", block.text, re.MULTILINE)
    }
    assert {name for name in named if not re.search(rf"^{name}:", makefile, re.MULTILINE)} == set()


def test_every_page_is_in_the_index() -> None:
    index = (ROOT / "docs" / "README.md").read_text()
    pages = {str(page.relative_to(ROOT / "docs")) for page in ROOT.glob("docs/*/*.md")}
    assert {page for page in pages if f"({page})" not in index} == set()


def test_the_layers_of_the_architecture_are_those_that_are_linted() -> None:
    page = sections(ROOT / "docs" / "explanation" / "architecture.md")["The layers"]
    drawn = re.findall(r"^(?: \| )?(\w+) {2}", page, re.MULTILINE)
    linter = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]
    linted = re.findall(r"\w+", " ".join(linter["contracts"][0]["layers"]))
    built = {part.stem for part in (ROOT / "framework" / "callwright").iterdir()}
    assert drawn == [name for name in linted if name in built]


def test_every_command_and_option_is_documented() -> None:
    described = sections(ROOT / "docs" / "reference" / "cli.md")
    (group,) = (a for a in build_parser()._actions if isinstance(a, argparse._SubParsersAction))
    missing = []
    for name, command in group.choices.items():
        text = described.get(f"callwright {name}", "")
        for action in command._actions:
            if action.help != argparse.SUPPRESS and "--help" not in action.option_strings:
                words = action.option_strings[-1:] or [action.metavar or action.dest]
                missing += [f"{name} {word}" for word in words if f"`{word}" not in text]
    assert missing == []
    assert set(described) - {f"callwright {name}" for name in group.choices} == {"Exit status"}


def test_every_check_code_has_its_page_section_and_severity() -> None:
    text = (ROOT / "docs" / "reference" / "checks.md").read_text()
    described = dict(re.findall(r"^### (CW\d+)\n\n\*\*([EW])\*\*", text, re.MULTILINE))
    assert described == {code: kind.severity for code, kind in CODES.items()}


def test_every_yaml_key_is_named_in_the_language() -> None:
    text = (ROOT / "docs" / "reference" / "language.md").read_text()
    words = set(re.findall(r"[a-z_0-9]+", text))
    assert {key for model in FILES for key in keys(model.model_json_schema())} - words == set()


def keys(schema: object) -> set[str]:
    """Every property name in a JSON Schema."""
    match schema:
        case dict():
            own = set(schema.get("properties", {}))
            return own.union(*(keys(value) for value in schema.values()))
        case list():
            return set().union(*(keys(value) for value in schema))
        case _:
            return set()


def test_every_setting_is_documented_and_the_page_s_file_is_accepted() -> None:
    page = ROOT / "docs" / "reference" / "settings.md"
    (block,) = (block for block in blocks(page) if block.language == "toml")
    Settings.model_validate(tomllib.loads(block.text))
    rows = set(re.findall(r"^\| `(\w+)` \|", page.read_text(), re.MULTILINE))
    assert rows == set(Settings.model_fields)
