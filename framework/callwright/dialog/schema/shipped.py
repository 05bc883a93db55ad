"""The wording that comes with callwright."""

from typing import ClassVar

from callwright.dialog.schema.prompts import Prompt, Wording
from callwright.dialog.schema.values import AText, Name, Noted

__all__ = [
    "ShippedFile",
]


class ShippedFile(Noted):
    """One locale of it. types: by kind of slot, `any` for all."""

    noun: ClassVar[str] = "the shipped wording"
    locale: AText
    prompts: dict[Name, Prompt]
    checks: dict[Name, AText]
    types: dict[Name, Wording]
