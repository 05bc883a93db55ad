"""Text with what identifies or exposes a person taken out: by class, and by pattern.

By class is the rule: words that gave a value of a masked class are known by their span. By pattern
is the net below it, for what was said without being asked.
"""

import re
from collections.abc import Iterable

__all__ = ["mask_spans", "redact"]

_CARD = re.compile(r"\b\d(?:[ -]?\d){12,18}\b")  # ISO/IEC 7812: 13 to 19 digits, with a Luhn check
_SSN = re.compile(r"\b\d{3}[- ]\d{2}[- ]\d{4}\b")
_EMAIL = re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b")
_PHONE = re.compile(r"(?<!\w)(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-]?)\d{3}[ .-]?\d{4}\b")
_DIGITS = re.compile(r"\b\d(?:[ ,-]{0,2}\d){3,}\b")  # four or more: the tail of an account or SSN
_SPOKEN = re.compile(
    r"\b(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|"
    r"cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|doble)\b[ ,.-]*){4,}",
    re.IGNORECASE,
)


def redact(text: str) -> str:
    """Return `text` with e-mail addresses, card, social security and phone numbers, and any run of
    four or more digits, written or spoken, each replaced by its kind in brackets.
    """
    text = _EMAIL.sub("[email]", text)
    text = _CARD.sub(lambda found: "[card]" if _luhn(found[0]) else "[digits]", text)
    text = _SSN.sub("[ssn]", text)
    text = _PHONE.sub("[phone]", text)
    text = _DIGITS.sub("[digits]", text)
    return _SPOKEN.sub(_spoken, text)


def mask_spans(text: str, spans: Iterable[tuple[tuple[int, int], str]]) -> str:
    """Return `text` with the words of each span replaced by a name in brackets.

    spans: ((first word, word after the last), name); words are split at white space, spans may
    overlap.
    """
    words = text.split()
    names: list[str | None] = [None] * len(words)
    for (first, after), shown_as in spans:
        for at in range(max(0, first), min(after, len(words))):
            names[at] = names[at] or shown_as
    shown: list[str] = []
    for at, word in enumerate(words):
        name = names[at]
        if name is None:
            shown.append(word)
        elif at == 0 or names[at - 1] != name:
            shown.append(f"[{name}]")
    return " ".join(shown)


def _spoken(found: re.Match[str]) -> str:
    return "[digits]" + found[0][len(found[0].rstrip(" ,.-")) :]


def _luhn(number: str) -> bool:
    digits = [int(digit) for digit in number if digit.isdigit()]
    doubled = [sum(divmod(2 * digit, 10)) for digit in digits[-2::-2]]
    return (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0
