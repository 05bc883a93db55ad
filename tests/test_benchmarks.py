"""Benchmarks are read by nobody but themselves, so a name they lost would show only when run."""

import importlib
import pathlib

import pytest

FOLDER = pathlib.Path(__file__).parents[1] / "benchmarks"


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("*.py")))
def test_a_benchmark_finds_all_that_it_imports(name):
    assert importlib.import_module(f"benchmarks.{name}").__doc__
