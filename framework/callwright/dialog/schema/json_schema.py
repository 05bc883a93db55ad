"""The JSON Schema of each kind of file, for editors; made from the models that the loader uses."""

from typing import Any

from pydantic import BaseModel

from callwright.dialog.schema.app import AppFile, AppPart
from callwright.dialog.schema.dialog import DialogFile
from callwright.dialog.schema.prompts import PromptsFile, WordsFile
from callwright.dialog.schema.tests import TestsFile

__all__ = [
    "KINDS",
    "json_schema",
]

KINDS: dict[str, type[BaseModel]] = {
    "app": AppFile,
    "part": AppPart,
    "dialog": DialogFile,
    "words": WordsFile,
    "prompts": PromptsFile,
    "tests": TestsFile,
}
"""part: a file named in `include`."""


def json_schema(kind: str) -> dict[str, Any]:
    """Return the schema of one of `KINDS`: what an editor completes and underlines."""
    written = _open(KINDS[kind].model_json_schema(by_alias=True))
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **written,
        "title": f"callwright {kind} file",
    }


def _open(schema: Any) -> Any:
    """Let any branch of a union do: a bare name may be a slot and an exit alike."""
    match schema:
        case dict():
            renamed = {"oneOf": "anyOf"}
            return {renamed.get(key, key): _open(value) for key, value in schema.items()}
        case list():
            return [_open(item) for item in schema]
        case _:
            return schema
