"""Ways in which people say a value: a small grammar that turns values into words.

Each function yields every wording it knows, the verbalizer's own first. Nothing here is read from
the understanding package, so that the two can disagree.
"""

from collections.abc import Iterator
from decimal import Decimal

from callwright.speech.verbalize import speaker

ENGLISH, BRITISH, SPANISH = speaker("en-US"), speaker("en-GB"), speaker("es-US")


def numbers(n: int, locale: str) -> Iterator[str]:
    """Wordings of a whole number of at least zero."""
    if locale == "es-US":
        yield SPANISH.cardinal(n)
        yield f"{n:,}"
        return
    yield (plain := ENGLISH.cardinal(n))
    yield plain.replace("-", " ")
    yield BRITISH.cardinal(n)
    yield plain.replace("-", " - ")
    yield str(n)
    yield f"{n:,}"
    for lead in ("one hundred", "one thousand", "one million"):
        if plain.startswith(lead):
            yield plain.replace("one", "a", 1)
    if 1_100 <= n < 10_000 and n // 100 % 10:
        hundreds, rest = divmod(n, 100)
        yield f"{ENGLISH.cardinal(hundreds)} hundred" + (
            f" and {ENGLISH.cardinal(rest)}" if rest else ""
        )
    if n % 12 == 0 and 0 < n < 240:
        yield f"{ENGLISH.cardinal(n // 12)} dozen"
    if n % 1_000 == 500 and 1_000 < n < 100_000:
        yield f"{ENGLISH.cardinal(n // 1_000)} and a half thousand"


def amounts(cents: int, locale: str) -> Iterator[str]:
    """Wordings of an amount of money above nothing."""
    units, rest = divmod(cents, 100)
    written = f"{units:,}.{rest:02}"
    yield f"${written}"
    if locale == "es-US":
        yield (plain := SPANISH.money(cents))
        yield plain.replace("dólares", "pesos").replace("dólar", "peso")
        if units and rest >= 10:
            yield f"{SPANISH.cardinal(units)} con {SPANISH.cardinal(rest)}"
            yield plain.replace(" con ", " y ")
        if units > 1 and not rest:
            yield SPANISH.cardinal(units)
        return
    yield (plain := ENGLISH.money(cents))
    yield plain.replace("-", " ")
    if units:
        yield plain.replace(" and ", " ")
        yield f"{units} dollars" + (f" and {rest} cents" if rest else "")
        yield f"{written} dollars"
    if units and not rest:
        if units > 1:
            yield ENGLISH.cardinal(units)
        yield f"{ENGLISH.cardinal(units)} bucks"
        yield f"um, {ENGLISH.cardinal(units)} dollars please"
        yield f"I can do {ENGLISH.cardinal(units)} dollars on the fifteenth"
    if units and rest >= 10:
        yield f"{ENGLISH.cardinal(units)} dollars {ENGLISH.cardinal(rest)}"
        yield f"{ENGLISH.cardinal(units)} and {ENGLISH.cardinal(rest)} cents"
    if units % 1_000 == 0 and 0 < units < 100_000 and not rest:
        yield f"{ENGLISH.cardinal(units // 1_000)} grand"
        yield f"{units // 1_000}k"


def digit_strings(digits: str, locale: str) -> Iterator[str]:
    """Wordings of a string of at least two digits."""
    say = SPANISH if locale == "es-US" else ENGLISH
    singles = say.digits(digits)
    yield singles
    yield digits
    yield " ".join(digits)
    zero, double, triple = (
        ("cero", "doble", "triple") if locale == "es-US" else ("zero", "double", "triple")
    )
    if locale != "es-US":
        yield singles.replace("zero", "oh")
        yield singles.replace("zero", "o")
    yield " ".join(_repeated(digits, say, zero, double, triple))
    yield ", uh, ".join((say.digits(digits[:2]), say.digits(digits[2:]))).rstrip(", uh")
    if len(digits) % 2 == 0:
        pairs = [digits[i : i + 2] for i in range(0, len(digits), 2)]
        yield " ".join(say.digits(p) if p[0] == "0" else say.cardinal(int(p)) for p in pairs)


def _repeated(digits, say, zero, double, triple):
    i = 0
    while i < len(digits):
        same = len(digits[i:]) - len(digits[i:].lstrip(digits[i]))
        many = min(3, same)
        one = say.digits(digits[i]) if digits[i] != "0" else zero
        yield {1: one, 2: f"{double} {one}", 3: f"{triple} {one}"}[many]
        i += many


def telephones(national: str, locale: str) -> Iterator[str]:
    """Wordings of a North American number of ten digits."""
    say = SPANISH if locale == "es-US" else ENGLISH
    area, exchange, line = national[:3], national[3:6], national[6:]
    yield say.phone(f"+1{national}")
    yield f"({area}) {exchange}-{line}"
    yield f"{area}.{exchange}.{line}"
    yield f"+1 {area} {exchange} {line}"
    if locale == "es-US":
        return
    yield f"area code {say.digits(area)} {say.digits(exchange)} {say.digits(line)}".replace(
        "zero", "oh"
    )
    yield f"it's one {say.digits(national)}"
    halves = [line[:2], line[2:]]
    yield f"{say.digits(area)} {say.digits(exchange)} " + " ".join(
        say.digits(half) if half[0] == "0" else say.cardinal(int(half)) for half in halves
    )
    if area[1:] == "00":
        yield f"{say.cardinal(int(area))} {say.digits(exchange)} {say.digits(line)}"


def times(hour: int, minute: int, locale: str) -> Iterator[str]:
    """Wordings of a time that say which half of the day it is in."""
    if locale == "es-US":
        yield SPANISH.finish(f"a las {SPANISH.time(hour, minute)}")
        yield (
            f"{hour:02}:{minute:02}"
            if hour >= 13
            else f"{hour or 12}:{minute:02} am"
            if (hour < 12)
            else f"12:{minute:02} pm"
        )
        return
    twelve, half = hour % 12 or 12, "am" if hour < 12 else "pm"
    said = ENGLISH.cardinal(twelve)
    yield ENGLISH.time(hour, minute)
    yield f"{twelve}:{minute:02} {half}"
    yield f"{twelve}:{minute:02}{half}"
    yield (
        f"{said} {ENGLISH.cardinal(minute) if minute > 9 else f'oh {minute}'} {half[0]} m"
        if (minute)
        else f"{said} o'clock {half[0]} m"
    )
    if hour >= 13:
        yield f"{hour:02}:{minute:02}"
    if minute == 0:
        yield f"at {said} {half}"
    past = {15: "quarter", 30: "half"}.get(minute) or (
        ENGLISH.cardinal(minute) if minute in (5, 10, 20, 25) else None
    )
    if past:
        yield f"{past} past {said} {half}"
    to = {45: "quarter"}.get(minute) or (
        ENGLISH.cardinal(60 - minute) if minute in (35, 40, 50, 55) else None
    )
    if to:
        later = (hour + 1) % 24
        yield f"{to} to {ENGLISH.cardinal(later % 12 or 12)} {'am' if later < 12 else 'pm'}"


def percents(hundredths: int, locale: str) -> Iterator[str]:
    """Wordings of a percent given in hundredths of one."""
    value = Decimal(hundredths) / 100
    say = SPANISH if locale == "es-US" else ENGLISH
    yield say.percent(value)
    yield f"{value:f}%"
    if locale != "es-US":
        yield say.percent(value).replace("percent", "per cent").replace("-", " ")
        if hundredths % 100 == 50 and hundredths > 100:
            yield f"{say.cardinal(hundredths // 100)} and a half percent"
        if hundredths % 100 == 25 and hundredths > 100:
            yield f"{say.cardinal(hundredths // 100)} and a quarter percent"


def durations(seconds: int, locale: str) -> Iterator[str]:
    """Wordings of a length of time."""
    say = SPANISH if locale == "es-US" else ENGLISH
    yield say.duration(seconds)
    if locale == "es-US":
        return
    yield say.duration(seconds).replace(" and ", " ").replace(",", "")
    for size, name in ((86_400, "day"), (3_600, "hour"), (604_800, "week")):
        many, rest = divmod(seconds, size)
        if rest == 0 and many == 1:
            yield f"{'an' if name == 'hour' else 'a'} {name}"
        if rest == size // 2 and many:
            yield f"{say.cardinal(many)} and a half {name}s"
            yield f"{many}.5 {name}s"
        if rest == size // 2 and many == 1:
            yield f"{'an' if name == 'hour' else 'a'} {name} and a half"
        if rest == size // 2 and not many:
            yield f"half {'an' if name == 'hour' else 'a'} {name}"
