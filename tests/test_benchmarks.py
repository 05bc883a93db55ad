"""Benchmarks and training are imported by nobody, so a name they lost would show only when run."""

import importlib
import pathlib

import pytest

from benchmarks.__main__ import main

ROOT = pathlib.Path(__file__).parents[1]
NAMES = [
    f"{folder}.{path.stem}"
    for folder in ("benchmarks", "training")
    for path in sorted((ROOT / folder).glob("*.py"))
]


@pytest.mark.parametrize("name", NAMES)
def test_it_finds_all_that_it_imports(name):
    assert importlib.import_module(name).__doc__


def test_a_name_that_is_no_benchmark_is_refused_with_those_there_are():
    with pytest.raises(SystemExit, match=r"No benchmark: turnz\. There are .*turns"):
        main(["turnz"])


def test_a_program_of_its_own_is_not_passed_over_in_silence():
    with pytest.raises(SystemExit, match=r"reliability is a program of its own"):
        main(["reliability"])
