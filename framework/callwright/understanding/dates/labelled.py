"""A date told field by field: "day five, month eleven, year seventy two", "the month is May"."""

from collections.abc import Iterator, Mapping

from callwright.understanding.dates.parts import Part
from callwright.understanding.dates.words import Spoken, Year
from callwright.understanding.word_lists import words_in

__all__ = ["labelled_dates"]

_LABELS: Mapping[str, str] = {
    "day": "day", "month": "month", "year": "year", "dia": "day", "mes": "month", "ano": "year",
}  # fmt: skip
_FILLING = words_in("is was the of in and would be es el la it um uh number to")
_ZERO = words_in("0 oh o zero cero")
_MOST = 12  # words between the first label and the last field


def labelled_dates(said: Spoken) -> Iterator[Part]:
    """The date whose fields are told by their names; its day and month at least."""
    if _LABELS.keys().isdisjoint(said.texts):
        return
    places = [i for i, text in enumerate(said.texts) if text in _LABELS]
    if len({_LABELS[said.texts[i]] for i in places}) < 2 or places[-1] - places[0] > _MOST:
        return
    day = month = 0
    year: Year | None = None
    end = 0
    for i in places:
        at = i + 1
        while said.words[at].text in _FILLING and at < len(said):
            at += 1
        match _LABELS[said.texts[i]]:
            case "day" if found := _number(said, at, 31):
                day, end = found
            case "month" if said.words[at].month:
                month, end = said.words[at].month, at + 1
            case "month" if found := _number(said, at, 12):
                month, end = found
            case "year" if year := said.year(at):
                end = year[1]
            case _:
                return
    if day and month:
        number, _, two_digits, weight = year or (None, 0, False, 1_000)
        yield Part(places[0], end, number, month, day, two_digits, weight)


def _number(said: Spoken, at: int, most: int) -> tuple[int, int] | None:
    """A number from one to `most`: "third", "five", "oh nine"; the place behind it."""
    at += said.words[at].text in _ZERO
    found = said.day(at)
    return (found[0], found[1]) if found and found[0] <= most else None
