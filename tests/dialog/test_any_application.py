"""However an application is torn, findings say so and nothing is raised."""

import random
import re
import shutil
from pathlib import Path

import pytest

from callwright.dialog.compiler import compile_application
from callwright.dialog.sources import load

LIBRARY = Path(__file__).parents[2] / "dialogs"
TOKEN = re.compile(r"\w+|[^\s\w]|\n +")
SCRAPS = ("", "[", "{}", '"x"', "no", ": ", "- a", "[]", "\t", "it", "handoff", "0", "{{", "x y")


def torn(text: str, dice: random.Random) -> str:
    for _ in range(dice.randint(1, 3)):
        place = dice.choice(list(TOKEN.finditer(text)))
        other = dice.choice(TOKEN.findall(text))
        scrap = dice.choice((*SCRAPS, other))
        text = text[: place.start()] + scrap + text[place.end() :]
    return text


@pytest.mark.parametrize("seed", range(60))
def test_a_torn_application_gives_findings_or_an_application(seed: int, tmp_path: Path) -> None:
    dice = random.Random(seed)
    for source in [LIBRARY, Path(__file__).parent / "everything"]:
        folder = tmp_path / source.name
        shutil.copytree(source, folder)
        file = dice.choice(sorted(folder.glob("*.yaml")))
        file.write_text(torn(file.read_text("utf-8"), dice), encoding="utf-8")
        compiled = compile_application(load(folder))
        assert (compiled.application is None) == bool(compiled.errors)
