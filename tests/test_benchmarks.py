"""Benchmarks and training are imported by nobody, so a name they lost would show only when run."""

import importlib
import pathlib

import pytest

ROOT = pathlib.Path(__file__).parents[1]
NAMES = [
    f"{folder}.{path.stem}"
    for folder in ("benchmarks", "training")
    for path in sorted((ROOT / folder).glob("*.py"))
]


@pytest.mark.parametrize("name", NAMES)
def test_it_finds_all_that_it_imports(name):
    assert importlib.import_module(name).__doc__
