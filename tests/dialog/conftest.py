"""Applications broken in one line."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from callwright.dialog.compiler import compile_application
from callwright.dialog.sources import load

LIBRARY = Path(__file__).parents[2] / "dialogs"
Break = Callable[[str, str, str], list[str]]


@pytest.fixture
def broken(tmp_path: Path) -> Break:
    """Replace one text in one file of the library, and list what is found, as `code message`."""

    def replace(file: str, old: str, new: str) -> list[str]:
        folder = tmp_path / "app"
        shutil.copytree(LIBRARY, folder, dirs_exist_ok=True)
        text = (folder / file).read_text(encoding="utf-8")
        assert old in text
        (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
        return [f"{f.code} {f.message}" for f in compile_application(load(folder)).findings]

    return replace
