"""What the second pass is told before it listens: an example of the form that is asked for.

Whisper takes text that came before. An example of four digits halved its digit errors on real
speakers (docs/explanation/engines.md); an example of another form makes it worse, so only forms
that can hardly be answered otherwise have one. No value from a record is ever in it: it would be
heard whatever was said.
"""

from callwright.understanding.expected import Expected

__all__ = ["example_of"]

_DIGITS = "4802719536"


def example_of(expected: Expected) -> str:
    """Return an example answer of the form that is asked for, or an empty text."""
    if expected.phase != "asking" or not expected.slots:
        return ""
    kind, length = expected.slots[0].type.kind, expected.slots[0].type.most
    match kind:
        case "digits":
            return _spaced(length or 4)
        case "zip":
            return _spaced(5)
        case "phone":
            return _spaced(10)
        case _:
            return ""


def _spaced(length: int) -> str:
    digits = (_DIGITS * (length // len(_DIGITS) + 1))[:length]
    return f"The digits are {' '.join(digits)}."
