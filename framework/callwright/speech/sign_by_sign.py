"""What is said sign by sign in any language: digits, telephone numbers, letters, e-mail."""

from collections.abc import Mapping
from typing import ClassVar

__all__ = ["SignBySign"]


class SignBySign:
    """The part of a language's speaker that needs its words alone, and no grammar.

    ones: the words of 0 to 9, and any more after them. signs: what is neither letter nor digit.
    """

    ones: ClassVar[tuple[str, ...]]
    signs: ClassVar[Mapping[str, str]]

    def digits(self, text: str) -> str:
        """`zero zero four two`; what is no digit is left out."""
        return " ".join(self._sign(sign) for sign in text if sign.isascii() and sign.isdigit())

    def phone(self, number: str) -> str:
        """`three one two, five five five, zero one four two`."""
        national = number[2:] if number.startswith("+1") else number.lstrip("+")
        if len(national) != 10:
            return ", ".join(self.digits(national[i : i + 3]) for i in range(0, len(national), 3))
        groups = (national[:3], national[3:6], national[6:])
        return ", ".join(self.digits(group) for group in groups)

    def letters(self, text: str) -> str:
        """`A B one two`."""
        return " ".join(self._sign(sign) for sign in text if not sign.isspace())

    def email(self, address: str) -> str:
        """`ana dot lopez at example dot com`."""
        said = address
        for sign, word in self.signs.items():
            said = said.replace(sign, f" {word} ")
        return " ".join(said.split())

    def _sign(self, sign: str) -> str:
        if sign.isascii() and sign.isdigit():
            return self.ones[int(sign)]
        return self.signs.get(sign, sign.upper())
