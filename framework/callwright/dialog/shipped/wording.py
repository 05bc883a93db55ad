"""Reads the shipped wording of a locale, once."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources

from callwright.dialog.schema.prompts import Prompt, Wording
from callwright.dialog.schema.shipped import ShippedFile
from callwright.dialog.schema.validate import validate
from callwright.dialog.yaml_source import Text, read_yaml
from callwright.errors import Mark

__all__ = [
    "CHECK",
    "CHECK_AGAIN",
    "LANGUAGES",
    "ShippedWording",
    "is_shipped",
    "shipped_wording",
]

LANGUAGES = {"en": "en-US", "es": "es-US"}
CHECK = "check"
CHECK_AGAIN = "check_again"
_FILES = {language: f"wording.{language}.yaml" for language in LANGUAGES.values()}


@dataclass(frozen=True, slots=True)
class ShippedWording:
    """One locale's. prompts: by name without `shipped.`. types: by kind, `any` for the rest.

    checks: by intent; `check` asks any intent back by its `say`, as `it`; `check_again` puts
    any check, as `it`, once more.
    """

    prompts: Mapping[str, Prompt]
    checks: Mapping[str, Text]
    types: Mapping[str, Wording]


def is_shipped(mark: Mark) -> bool:
    """Does this stand in a shipped wording, which an author has not got and cannot change?"""
    return mark.file in _FILES.values()


@functools.cache
def shipped_wording(locale: str) -> ShippedWording | None:
    """What is shipped for a locale's language, or None where nothing is."""
    known = LANGUAGES.get(locale.split("-")[0].lower())
    if known is None:
        return None
    name = _FILES[known]
    text = (resources.files(__package__) / name).read_text(encoding="utf-8")
    node, findings = read_yaml(text, name)
    typed = None
    if node is not None and not findings:
        typed, findings = validate(ShippedFile, node)
    if typed is None:
        raise AssertionError(f"the shipped wording is broken: {findings[0]}")
    return ShippedWording(
        {str(k): v for k, v in typed.prompts.items()},
        {str(k): v for k, v in typed.checks.items()},
        {str(k): v for k, v in typed.types.items()},
    )
