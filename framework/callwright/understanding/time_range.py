"""Ranges of time, `HH:MM-HH:MM`: "between nine and noon", "mornings", "after three"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from callwright.understanding import time_of_day
from callwright.understanding.candidate import Candidate
from callwright.understanding.duration import read as read_duration
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.half_of_day import HALVES, names_half
from callwright.understanding.languages import language_of
from callwright.understanding.numerals.small import at as _at
from callwright.understanding.reading import Completeness
from callwright.understanding.sentence.framing_words import NOT
from callwright.understanding.sentence.repairs import REPAIRS
from callwright.understanding.slot_type import SlotType
from callwright.understanding.tokens import Tokens
from callwright.understanding.unfinished import ending
from callwright.understanding.word_lists import phrases_in, words_in

__all__ = ["completeness", "read"]

# The parts of a day as people mean them when they say when they can be reached: our own judgement.
_PARTS = {
    tuple(phrase): span
    for span, said in (
        ("08:00-10:00", "early morning | early in the morning | temprano | first thing"),
        ("10:00-12:00", "late morning | mid morning | media manana"),
        (
            "08:00-12:00",
            "morning | mornings | mananas | en la manana | por la manana | before lunch",
        ),
        ("12:00-13:00", "lunchtime | lunch time | at lunch | my lunch break | a mediodia"),
        ("12:00-14:00", "early afternoon"),
        ("15:00-17:00", "late afternoon | mid afternoon"),
        ("13:00-17:00", "after lunch | despues de comer"),
        ("12:00-17:00", "afternoon | afternoons | tarde | tardes"),
        ("17:00-20:00", "evening | evenings | after work | at night | nights | after dinner"),
        ("17:00-20:00", "noche | noches | despues del trabajo | after hours"),
        ("08:00-18:00", "daytime | during the day | business hours | working hours | de dia"),
        ("08:00-20:00", "anytime | any time | whenever | all day | a cualquier hora | todo el dia"),
    )
    for phrase in phrases_in(said)
}
_LONGEST = max(map(len, _PARTS))
_AFTER = words_in("after from since past despues desde starting")
_BEFORE = words_in("before until till by antes hasta latest")
_LATER = phrases_in("""
    or later | or after | on | onwards | onward | and after | and later | en adelante | o despues
    | o mas tarde
""")
_EARLIER = phrases_in("or earlier | or before | o antes | at the latest | a mas tardar")
_BETWEEN = words_in("and to till til until through - y a hasta or")
_MINUTES_TO = words_in("to till til until before")
_DAY = ("08:00", "20:00")
_BESIDE_A_TIME = 0.45
_DENIED = 0.4
_ANY_TIME = 0.7
_NEAR = 5  # words before a range within which it is denied
_ONLY = words_in("but pero sino just only solo")
_EITHER = words_in("or o")
_NOON = words_in("noon midday midnight mediodia medianoche")
_FILLING = words_in("let us say like maybe about around um uh digamos como")
_EXCEPT = words_in("but except not excepto menos pero")
_GREETING = words_in("good buenas")
# What a number counts where no hour is meant: "three to four payments".
_COUNTED = words_in("""
    payments installments kids people days weeks months years hours minutes times calls pagos cuotas
    dias semanas meses veces
""")
_FIRST, _LAST = "00:00", "23:59"


def read(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """All ranges in the words; of ranges said one after the other, a repair tells which."""
    low = slot.least if isinstance(slot.least, str) else _DAY[0]
    high = slot.greatest if isinstance(slot.greatest, str) else _DAY[1]
    point = ExpectedSlot(name=slot.name, type=SlotType("time"), least=low, greatest=high)
    times = time_of_day.spoken(tokens, point, context)
    texts = tokens.texts
    parted = tokens
    for n in range(len(times)):
        if not _joins(texts, times[n : n + 2]) and not _joins(texts, times[max(0, n - 1) : n + 1]):
            parted = _parted(parted, times[n])
    if parted is not tokens:
        times = time_of_day.spoken(parted, point, context)
    if pairs := [*_pairs(texts, times)]:
        denied = [_is_denied(texts, pair, context.locale) for pair in pairs]
        return tuple(c.lowered(_DENIED) if no else c for c, no in zip(pairs, denied, strict=True))
    if lasting := _lasting(tokens, times, slot, context):
        return (lasting,)
    if open_ends := [
        r for time in times if (r := _open_range(texts, time, low, high, context.locale))
    ]:
        return _overlapping(texts, open_ends)
    parts = _parts(texts, slot)
    if times:
        # "Some time in the afternoon, four maybe": the part alone is not what was said.
        parts = [part.lowered(_BESIDE_A_TIME) for part in parts]
    return tuple(parts)


def _pairs(texts: Sequence[str], times: Sequence[Candidate]) -> Iterator[Candidate]:
    """Ranges with both ends said, each with its end put right: "nine to ten, no, eleven"."""
    n = 0
    while n + 1 < len(times):
        one, two = times[n], times[n + 1]
        if not _joins(texts, (one, two)) or _counts(texts, two.end):
            n += 1
            continue
        n += 2
        found = _whole(texts, one, two)
        while n < len(times) and REPAIRS & {*texts[two.end : times[n].start]}:
            again = times[n + 1 : n + 2]
            if again and again[0].start - times[n].end <= 1:
                break  # a whole range takes its place
            two, n = times[n], n + 1
            found = _whole(texts, one, two)
        if found:
            yield found


def _joins(texts: Sequence[str], times: Sequence[Candidate]) -> bool:
    """Do these two follow one another as the ends of a range?"""
    if len(times) < 2:
        return False
    between = [t for t in texts[times[0].end : times[1].start] if t not in _FILLING]
    apart = len(between) > 2 or (_AFTER | _BEFORE) & {*between[1:]}  # "nine or after six"
    return not apart and (between[0] in _BETWEEN if between else times[1].start > times[0].end)


def _whole(texts: Sequence[str], one: Candidate, two: Candidate) -> Candidate | None:
    first, last = str(one.value), str(two.value)
    told = names_half(texts[two.start : two.end]) and last != _FIRST
    if told and not names_half(texts[one.start : one.end]) and texts[one.start] not in _NOON:
        # "Seven to eight in the morning", "eight to nine in the evening": said once for both.
        other = f"{(int(first[:2]) + 12) % 24:02}{first[2:]}"
        first = other if other < last and (first >= last or first < other) else first
    start, end = _ordered(first, last)
    if told and end != last:
        return None  # "ten pm to two am": past midnight; "twelve in the morning" is noon
    return Candidate(value=f"{start}-{end}", start=one.start, end=two.end)


def _is_denied(texts: Sequence[str], found: Candidate, locale: str) -> bool:
    """Is it when not, as in "don't call between two and four", "not before ten"?"""
    before = {*texts[max(0, found.start - _NEAR) : found.start]}
    denying = NOT[language_of(locale)]
    return bool(denying & before) and not _ONLY & before


def _counts(texts: Sequence[str], end: int) -> bool:
    """Is it a number of things, as in "three to four payments"?"""
    after = _at(texts, end)
    return texts[end - 1] not in HALVES and after.endswith("s") and after in _COUNTED


def _overlapping(texts: Sequence[str], found: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """One range of "after five but before seven"."""
    if len(found) != 2 or _EITHER & {*texts[found[0].end : found[1].start]}:
        return tuple(found)
    ends = [str(c.value).split("-") for c in found]
    start, end = max(e[0] for e in ends), min(e[1] for e in ends)
    both = {*ends[0], *ends[1]} > {start, end} and _range(start, end, found[0].start, found[1].end)
    return (both,) if both else tuple(found)


def _parted(tokens: Tokens, time: Candidate) -> Tokens:
    """Where a range is asked, "ten to eleven thirty" is one, and not the time 10:50."""
    inside = range(time.start + 1, time.end - 1)
    link = next((i for i in inside if tokens.texts[i] in _MINUTES_TO), None)
    before = _at(tokens.texts, time.start - 1)
    if link is None or before in (_AFTER | _BEFORE) - {"from"}:  # "after ten to six"
        return tokens
    return replace(tokens, texts=(*tokens.texts[:link], "through", *tokens.texts[link + 1 :]))


def _open_range(
    texts: Sequence[str], time: Candidate, low: str, high: str, locale: str
) -> Candidate | None:
    """As in "after three", "by five", "three or later"."""
    value = str(time.value)
    before = texts[max(0, time.start - 2) : time.start]
    for phrases, after in ((_LATER, True), (_EARLIER, False)):
        for phrase in phrases:
            end = time.end + len(phrase)
            goes_on = end < len(texts) and phrase[-1] in _AFTER | _BEFORE  # "or after six"
            if tuple(texts[time.end : end]) == phrase and not goes_on:
                ends = (value, high) if after else (low, value)
                return _range(*ends, time.start, end)
    after, link = bool(_AFTER & {*before}), bool(_BEFORE & {*before})
    start = time.start - 1
    if before in (("later", "than"), ("earlier", "than"), ("late", "as")):
        after, start = "earlier" in before, time.start - 2
        link = not after
    elif (after or link) and _is_denied(texts, time, locale):
        after, link = link, after  # "not before ten", "I can't talk until ten": from ten on
    if after:
        return _range(value, high if value < high else _LAST, start, time.end)
    return _range(low if low < value else _FIRST, value, start, time.end) if link else None


def _lasting(
    tokens: Tokens, times: Sequence[Candidate], slot: ExpectedSlot, context: Context
) -> Candidate | None:
    """As in "from two for two hours", "for an hour from nine"."""
    for length in read_duration(tokens, slot, context):
        for time in times:
            apart = max(time.start, length.start) - min(time.end, length.end)
            if apart > 2 or not isinstance(length.value, int) or length.value >= 86_400:
                continue
            hour, minute = map(int, str(time.value).split(":"))
            last = hour * 60 + minute + length.value // 60
            if last < 24 * 60:
                end = f"{last // 60:02}:{last % 60:02}"
                first, past = min(time.start, length.start), max(time.end, length.end)
                return _range(str(time.value), end, first, past)
    return None


def _parts(texts: Sequence[str], slot: ExpectedSlot) -> Sequence[Candidate]:
    """Parts of the day. All of it counts only where no narrower part is named."""
    found: list[Candidate] = []
    i = 0
    while i < len(texts):
        for size in range(min(_LONGEST, len(texts) - i), 0, -1):
            part = _PARTS.get(tuple(texts[i : i + size]))
            if part and _at(texts, i - 1) not in _GREETING:
                found.append(Candidate(value=part, start=i, end=i + size, weight=900))
                i += size - 1
                break
        i += 1
    whole = "-".join(_DAY)
    narrower = [c for c in found if c.value != whole]
    if narrower and len(narrower) < len(found):
        lead = texts[: narrower[0].start]
        return [c.lowered(_DENIED) if _EXCEPT & {*lead} else c for c in narrower]
    if isinstance(slot.least, str) and isinstance(slot.greatest, str):
        hours = f"{slot.least}-{slot.greatest}"
        return [c._replace(value=hours) if c.value == whole else c for c in found]
    # Where nobody says which hours there are, "any time" is read back.
    return [c.lowered(_ANY_TIME) if c.value == whole else c for c in found]


def _range(start: str, end: str, first: int, past: int) -> Candidate | None:
    if start >= end:
        return None
    return Candidate(value=f"{start}-{end}", start=max(0, first), end=past, weight=950)


def _ordered(start: str, end: str) -> tuple[str, str]:
    """The end is after the start, in the afternoon if it must."""
    hour = int(end[:2])
    if end <= start and hour < 12:
        end = f"{hour + 12:02}{end[2:]}"
    if end <= start and int(start[:2]) >= 12:
        start = f"{int(start[:2]) - 12:02}{start[2:]}"
    return start, end


def completeness(tokens: Tokens, slot: ExpectedSlot, context: Context) -> Completeness | None:
    """Of unfinished words: "between nine" wants its end."""
    if not len(tokens):
        return None
    if tokens.texts[-1] in _AFTER | _BEFORE or (open_end := ending(tokens, context.locale)):
        return "incomplete"
    found = read(tokens, slot, context)
    if "between" in tokens.texts or "entre" in tokens.texts:
        return "complete" if found else "incomplete"
    if found:
        return "complete" if found[-1].end == len(tokens) else "could_continue"
    return open_end
