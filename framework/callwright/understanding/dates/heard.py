"""All attempts at one date, each read once for everything that wants to know of it.

Understanding an answer and holding it against a record ask the same of the same words, and the
next attempt asks it again of the earlier ones. What was read is kept for one question and no
longer: the next question begins with its own earlier attempts or with nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from callwright.understanding import date
from callwright.understanding.candidate import Candidate
from callwright.understanding.dates.attempts import digits_in
from callwright.understanding.dates.day_sounds import in_place_of_day
from callwright.understanding.dates.evidence import DateHeard, Guess, heard_dates
from callwright.understanding.dates.parts import lone_day
from callwright.understanding.dates.words import Reading
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.sentence.repairs import settled
from callwright.understanding.tokens import Tokens

__all__ = ["MOST_DATED", "DateRead", "DatesHeard"]

# The eighth alternative is trusted a twelfth as far as the first, and those behind it hardly change
# an answer: of 2,067 recorded ones as many were right, to one in a thousand, with ten or twenty.
MOST_DATED = 8


class DateRead(NamedTuple):
    """One transcript. found: all dates in it. settled: the one that the whole of it means. digits:
    all of them in a row, where no month is named. sounds: those in place of a day. day: `---10`
    where only a day was said.
    """

    found: tuple[Candidate, ...]
    settled: Candidate | None
    digits: str
    sounds: str
    day: str


@dataclass(slots=True)
class DatesHeard:
    """What was read of `slot` at one question. context: without its earlier attempts.

    attempts, unweighed: n-best lists, by their texts, as `understand` weighs their dates and as
    they are held against a record, where unexplained words count for nothing.
    """

    slot: ExpectedSlot
    context: Context
    attempts: dict[Sequence[str], DateHeard | None] = field(default_factory=dict)
    unweighed: dict[Sequence[str], DateHeard | None] = field(default_factory=dict)
    _read: dict[tuple[str, ...], DateRead] = field(default_factory=dict)
    _heard: dict[Sequence[object], DateHeard | None] = field(default_factory=dict)
    _how: Reading | None = None

    @classmethod
    def at(
        cls,
        slot: ExpectedSlot,
        context: Context,
        before: "DatesHeard | None" = None,
        said: Sequence[str] = (),
    ) -> "DatesHeard":
        """Of this question, with what was read of its earlier attempts at the question before.

        said: the texts of this attempt. Callers repeat themselves: where all that was said before
        is said at this question too, none of it is read again.
        """
        mine = cls(slot, replace(context, earlier=()) if context.earlier else context)
        if before and (before.slot, before.context) == (slot, mine.context):
            mine.attempts |= _these(before.attempts, context.earlier)
            mine.unweighed |= _these(before.unweighed, context.earlier)
            if before.attempts and before.attempts.keys() <= {*context.earlier, said}:
                mine._read, mine._how = before._read, before._how
        return mine

    def read(self, tokens: Tokens) -> DateRead:
        """The transcript as dates."""
        found = self._read.get(tokens.texts)
        if found is None:
            how = self._reading()
            candidates = date.read(tokens, self.slot, self.context, how)
            locale = self.context.locale
            day = None if candidates else lone_day(how.spoken(tokens.texts))
            # Beside a month's name the digits are not the whole date.
            named = not how.calendar.months.keys().isdisjoint(tokens.texts)
            found = self._read[tokens.texts] = DateRead(
                candidates,
                settled(candidates, tokens, self.slot),
                "" if named else digits_in(tokens, locale),
                in_place_of_day(tokens.texts, locale) if named else "",
                f"---{day:02}" if day else "",
            )
        return found

    def heard(self, guesses: Sequence[Guess]) -> DateHeard | None:
        """As `heard_dates`. Where nothing is left unexplained both readings of an n-best list are
        alike: they are put together once.
        """
        alike = tuple([(trust, *values.items(), digits, sounds)
                       for trust, values, digits, sounds in guesses])  # fmt: skip
        if alike not in self._heard:
            self._heard[alike] = heard_dates(guesses, day_first=self._reading().day_first)
        return self._heard[alike]

    def _reading(self) -> Reading:
        self._how = self._how or date.reading_of(self.slot, self.context)
        return self._how


def _these(
    read: dict[Sequence[str], DateHeard | None], attempts: Iterable[Sequence[str]]
) -> dict[Sequence[str], DateHeard | None]:
    return {texts: read[texts] for texts in attempts if texts in read}
