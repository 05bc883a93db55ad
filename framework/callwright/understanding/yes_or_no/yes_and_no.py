"""A yes and a no in one answer: "yeah, no, I can't", "no, yeah, absolutely", "yes but then no".

Of words said in a row the last one counts ("yeah, no" declines, "no, yeah" agrees), but only where
what follows says the same. Where nothing follows, or a sentence lies between the two, a listener
could take either, and the caller is asked again.
"""

from collections.abc import Sequence

from callwright.understanding.candidate import Candidate
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import words_in
from callwright.understanding.yes_or_no.yes_no_meant import NEGATIONS, PLAIN

__all__ = ["is_torn", "of_both"]

# Between a yes and a no, these say nothing.
_IN_A_ROW = words_in("uh um er well i mean so oh pues bueno este eh")
_TURNS = words_in("but though pero aunque what how why when where who que como por")
_SURE = 1_000
_SAYS_ENOUGH = 3  # words behind: "no, yeah, I can do that"


def of_both(
    marks: Sequence[Candidate], tokens: Tokens, denied: Candidate | None
) -> Candidate | None:
    """The answer, where the marks are of both values and none is openly taken back.

    marks: in the order said; the first decides unless another does. denied: a no that is told.
    """
    row = _row(marks, tokens)
    last, behind = row[-1], marks[len(row) :]
    values = {mark.value for mark in row}
    if len(values) > 1:
        if denied and denied.start >= last.end:
            behind = [*behind, denied]
        agrees = {mark.value for mark in behind} == {last.value}
        return last if agrees or (not behind and _goes_on(last, tokens)) else None
    against = [mark for mark in behind if mark.value != last.value]
    if not against:
        return last
    if any(_is_plain(mark, tokens) for mark in against):
        return None
    following = behind[0]
    if following in against and _near(last, following, tokens):
        # "Yeah, not really"; but "no, that's fine" turns down as often as it agrees.
        return following if following.value == "no" else None
    if following in against and _TURNS & {*tokens.texts[last.end : following.start]}:
        return None  # "yes, but not today"
    return last.lowered(0.8)


def is_torn(first: Candidate, marks: Sequence[Candidate], tokens: Tokens) -> bool:
    """Does praise follow a plain no, "no, that's lovely": does it turn down, or agree?"""
    if first.value == "yes" or not _is_plain(first, tokens):
        return False
    return any(
        m.value == "yes" and m.weight < _SURE and m.start >= first.end and _near(first, m, tokens)
        for m in marks
    )


def _row(marks: Sequence[Candidate], tokens: Tokens) -> Sequence[Candidate]:
    """The first mark, and the plain ones right behind it."""
    end = 1
    if _is_plain(marks[0], tokens):
        while (
            end < len(marks)
            and _is_plain(marks[end], tokens)
            and _near(marks[end - 1], marks[end], tokens)
        ):
            end += 1
    return marks[:end]


def _is_plain(mark: Candidate, tokens: Tokens) -> bool:
    return mark.end == mark.start + 1 and tokens.texts[mark.start] in PLAIN


def _near(mark: Candidate, following: Candidate, tokens: Tokens) -> bool:
    return _IN_A_ROW.issuperset(tokens.texts[mark.end : following.start])


def _goes_on(mark: Candidate, tokens: Tokens) -> bool:
    """Does a sentence that neither denies, turns nor asks follow a yes?"""
    rest = tokens.texts[mark.end :]
    enough = mark.value == "yes" and len(rest) >= _SAYS_ENOUGH
    return enough and (NEGATIONS | _TURNS).isdisjoint(rest)
