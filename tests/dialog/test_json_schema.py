"""The schema that editors use agrees with the loader."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest
import yaml

from callwright.dialog.library import library_folder
from callwright.dialog.schema.json_schema import KINDS, json_schema

FILES = sorted(library_folder().glob("*.yaml"))
MODELINE = re.compile(r"# yaml-language-server: \$schema=schema/(\w+)\.json\n")


class Core(yaml.SafeLoader):
    """YAML 1.2's core types, as editors read them."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012


for tag, pattern, first in (
    ("bool", "true|false", "tf"),
    ("int", "-?(0|[1-9][0-9]*)", "-0123456789"),
    ("float", r"-?[0-9]+\.[0-9]+", "-0123456789"),
):
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^({pattern})$"), first)


def complaints(kind: str, text: str) -> Iterator[str]:
    validator = jsonschema.Draft202012Validator(json_schema(kind))
    data = yaml.load(text, Core)  # noqa: S506  # a SafeLoader
    return (error.message for error in validator.iter_errors(data))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_shipped_file_names_its_schema_and_fits_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    modeline = MODELINE.match(text)
    assert modeline, "the first line tells editors where the schema is"
    assert list(complaints(modeline.group(1), text)) == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_schemas_beside_the_library_are_those_of_today(kind: str) -> None:
    shipped = json.loads((library_folder() / "schema" / f"{kind}.json").read_text())
    assert shipped == json_schema(kind), (
        "write them again: callwright schema --output dialogs/schema"
    )


def test_a_misspelled_key_is_underlined() -> None:
    text = "dialog: d\nstart: a\nstates:\n  a: {end: done, sya: goodbye}\n"
    assert list(complaints("dialog", text)) != []
