"""What was read of a date lives for its question, and for the next attempt at it."""

import datetime

from callwright.understanding.dates.heard import DatesHeard
from callwright.understanding.expected import Context, Expected, ExpectedSlot
from callwright.understanding.lexicon.index import Lexicon
from callwright.understanding.lexicon.shipped import shipped
from callwright.understanding.reading import Heard, Hypothesis
from callwright.understanding.slot_type import SlotType
from callwright.understanding.understand import understand

BIRTH = ExpectedSlot(name="birth", type=SlotType("date"), least="1905-01-01", greatest="2021-12-31")
NOW = Context(today=datetime.date(2022, 1, 1))
FIRST = ("plenty 3rd of May 1971", "20 3rd of May 1971")
LEXICON = Lexicon(shipped("en-US"))


def heard(said, context, before=None):
    dates = DatesHeard.at(BIRTH, context, before, said)
    expected = Expected(phase="asking", slots=(BIRTH,))
    understand(Heard(tuple(map(Hypothesis, said))), expected, LEXICON, context, dates)
    return dates


def test_the_next_callers_question_begins_with_nothing_that_was_read_before():
    before = heard(FIRST, NOW)
    assert before.attempts.keys() == {FIRST}
    assert DatesHeard.at(BIRTH, NOW, before, ("4th of June 1962",)) == DatesHeard(BIRTH, NOW)


def test_the_next_attempt_reads_nothing_again_that_was_said_before():
    again = Context(today=NOW.today, earlier=(FIRST,))
    before = heard(FIRST, NOW)
    after = DatesHeard.at(BIRTH, again, before, ("23rd of May 1971",))
    assert after.attempts == before.attempts
    later = Context(today=NOW.today, earlier=(("23rd of May 1971",),))
    assert DatesHeard.at(BIRTH, later, before, ("23rd May 1971",)) == DatesHeard(BIRTH, NOW)
