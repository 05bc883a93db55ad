"""Rungs by name: how real the engines of a test run are."""

from callwright.testing.core_rung import CoreRung
from callwright.testing.suite import MakeRung

__all__ = ["make_rung"]


def make_rung(name: str) -> MakeRung:
    """The maker of a rung."""
    return {"core": CoreRung}[name]
