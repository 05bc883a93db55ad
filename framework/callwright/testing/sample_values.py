"""Values of every slot type, drawn at random: plausible ones, edges, and impossible ones."""

import random
from collections.abc import Callable, Mapping

from callwright.machine.tables import Application
from callwright.machine.values import UNKNOWN, Value
from callwright.privacy.sealed import Plain
from callwright.understanding.slot_type import SlotType

__all__ = ["sample_data", "sample_value"]

_POOLS: Mapping[str, tuple[Plain, ...]] = {
    "yes_no": ("yes", "yes", "no"),
    "money": (
        *(10_000, 10_000, 15_000, 15_000, 20_000, 32_000, 32_000),
        *(0, 1, 4_999, 9_999, 32_001, 100_000_000),
    ),
    "percent": ("0", "3.5", "100"),
    "date": (
        *("2025-06-02", "2025-06-05", "2025-06-06", "2025-06-13", "2025-06-19"),
        *("1980-06-04", "2025-06-01", "2025-07-02", "2025-07-03"),
    ),
    "time": ("07:59", "08:00", "10:00", "15:00", "20:00", "23:59"),
    "time_range": ("09:00/12:00", "13:00/17:00"),
    "duration": (0, 60, 86_400, 31_536_000),
    "name": ("Ana", "Ana Maria Lopez"),
    "phone": ("+13125550142",),
    "email": ("ana@example.com",),
    "zip": ("60601", "60601-1234"),
    "postcode": ("SW1A1AA",),
    "street_number": ("12", "12B"),
    "us_state": ("IL", "CA"),
    "text": ("as said",),
}


def sample_value(kind: SlotType, draw: random.Random, application: Application) -> Plain:
    """A value of this type in its stored form."""
    match kind.kind:
        case "choice":
            words = application.words[application.locales[0]]
            values = words.choices.get(kind.choice, ())
            return draw.choice([value.name for value in values]) if values else "none"
        case "digits" | "alnum":
            length = draw.randint(kind.least or 1, kind.most or kind.least or 6)
            return "".join(draw.choice("0123456789") for _ in range(length))
        case "number":
            least, most = kind.least or 0, kind.most if kind.most is not None else 100
            return draw.choice((least, most, draw.randint(least, max(least, most))))
        case "list":
            item = kind.item or SlotType("text")
            count = draw.randint(0, kind.most or 3)
            return tuple(sample_value(item, draw, application) for _ in range(count))
        case _:
            return draw.choice(_POOLS[kind.heard_in(application.locales[0]).kind])


def sample_data(
    application: Application, draw: random.Random, seal: Callable[[str, Plain], Value]
) -> dict[str, Value]:
    """Campaign data of a call: all that is declared, `unknown` now and then where it may be."""
    data: dict[str, Value] = {}
    for spec in application.data.values():
        if spec.service:
            continue
        if "unknown" in spec.may_be and draw.random() < 0.2:
            data[spec.name] = UNKNOWN
        else:
            data[spec.name] = seal(spec.class_, sample_value(spec.type, draw, application))
    return data
