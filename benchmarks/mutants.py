"""Breaks the worked application mechanically, and counts what the checker makes of it.

`python -m benchmarks mutants` takes a seeded sample; `python -m benchmarks.mutants all` runs every
mutant and prints those that were not caught under a right code.

What the checker lets pass is judged by random calls (`_harm.py`), never by the checker or by the
operator: *missed* breaks a promise of the clean application in one of them, *the same calls* goes
as the clean application in all of them, and *another design* goes otherwise, and keeps them all.
"""

import random
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks._harm import Judge
from benchmarks._mutations import Mutant, mutants_of
from callwright.dialog.checks.run import check_path
from callwright.dialog.compiler import compile_application
from callwright.dialog.library import library_folder
from callwright.dialog.sources import load
from callwright.machine.machine import Machine

SEED = 20250602
SAMPLE_EACH = 5  # of each operator
VERDICTS = ("caught", "another design", "the same calls", "missed", "wrong code")
_SKIP = (".tests.", "words.", "prompts.")


def measure() -> Iterator[tuple[str, str]]:
    yield from _figures(_sampled(_all()))


def _all() -> list[Mutant]:
    found: list[Mutant] = []
    for file in sorted(library_folder().glob("*.yaml")):
        if not any(part in file.name for part in _SKIP):
            found += mutants_of(file.name, file.read_text(encoding="utf-8"))
    return found


def _sampled(mutants: list[Mutant]) -> list[Mutant]:
    chance = random.Random(SEED)
    by_operator: dict[str, list[Mutant]] = {}
    for mutant in mutants:
        by_operator.setdefault(mutant.operator, []).append(mutant)
    return [
        mutant
        for group in by_operator.values()
        for mutant in chance.sample(group, min(SAMPLE_EACH, len(group)))
    ]


def _figures(mutants: list[Mutant], *, loud: bool = False) -> Iterator[tuple[str, str]]:
    counts: Counter[str] = Counter()
    for mutant, verdict, codes in _judged(mutants):
        counts[verdict] += 1
        if loud and verdict != "caught":
            print(f"{verdict:10} {mutant.file}:{mutant.line} {mutant.operator}: {mutant.what}")
            print(f"{'':10} found {', '.join(codes) or 'nothing'}", flush=True)
    total = counts.total()
    yield f"mutants of the worked application (seed {SEED})", str(total)
    for verdict in VERDICTS:
        yield f"  {verdict}", f"{counts[verdict]} ({100 * counts[verdict] / total:.0f} %)"


def _judged(mutants: list[Mutant]) -> Iterator[tuple[Mutant, str, list[str]]]:
    clean = _machine(library_folder())
    if clean is None:
        raise AssertionError("the library compiles")
    judge = Judge.of(clean)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(library_folder(), folder, dirs_exist_ok=True)
        for mutant in mutants:
            file = folder / mutant.file
            clean = file.read_text(encoding="utf-8")
            file.write_text(mutant.text, encoding="utf-8")
            found = sorted({one.code for one in check_path(folder).findings})
            verdict = "caught"
            if not mutant.right.intersection(found):
                verdict, broken = _lived(judge, folder)
                found += broken
            file.write_text(clean, encoding="utf-8")
            yield mutant, verdict, found


def _lived(judge: Judge, folder: Path) -> tuple[str, list[str]]:
    """What the calls of a mutant say that was not caught, and the promises that they broke."""
    machine = _machine(folder)
    if machine is None:
        return "wrong code", []
    harm, otherwise = judge.lived(machine)
    if harm:
        return "missed", list(harm)
    return ("another design" if otherwise else "the same calls"), []


def _machine(folder: Path) -> Machine | None:
    compiled = compile_application(load(folder))
    refused = any(one.severity == "E" for one in compiled.findings)
    return None if refused or compiled.application is None else Machine(compiled.application)


if __name__ == "__main__":
    chosen = _all() if sys.argv[1:] == ["all"] else _sampled(_all())
    for what, figure in _figures(chosen, loud=True):
        print(f"{what:<58} {figure}")
