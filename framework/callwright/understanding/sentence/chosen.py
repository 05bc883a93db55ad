"""Which value of a choice is meant where the words of several are said, or one is turned down.

"Not the savings, the other one", "checking, no wait, savings", "savings is empty so checking": what
is ruled out, taken back or told is settled as for amounts and dates. A place in the list ("the
second one") is asked back, as a prompt may read the list in another order.
"""

from collections.abc import Callable, Sequence

from callwright.understanding.candidate import Candidate
from callwright.understanding.expected import ExpectedSlot
from callwright.understanding.intents.phrases import PhraseMatch
from callwright.understanding.sentence.clause import clause_at
from callwright.understanding.sentence.framing import OF_ELSE, most_worth
from callwright.understanding.sentence.repairs import settled
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import words_in

__all__ = ["chosen", "is_place"]

_NAMED_ALONE = 900  # of a value that is named and that no phrase reaches
_PLACED = 700
_BY_NAME = 1_000
_OTHER = words_in("other otro otra")
_ANY = words_in("anything any cualquier cualquiera")
# "I lost my card", "I closed my savings": named, and not offered.
_GONE = words_in("""
    lost stolen closed canceled cancelled declined expired froze frozen blocked maxed perdi robaron
""")
_NEAR = 3
# Means of payment that are also what somebody does who looks something up.
_LOOKING = words_in("check checking")
_LEADING_VERB = frozenset(
    (who, may) for who in ("i", "you", "we") for may in ("will", "can", "could", "would", "must")
) | {("let", "me"), ("let", "us"), ("can", "you"), ("could", "you"), ("will", "you")}
_BEHIND_VERB = frozenset({("in", "to"), ("in", "on"), ("in", "with")})
_IF = frozenset({"if", "whether"})
_AROUND = words_in("""
    the please i would like want will take go with for option number choice uh um yes yeah let us
    do that is it my one el la por favor opcion numero quiero
""")
_PLACES = {
    "first": 0, "1st": 0, "former": 0, "1": 0, "primero": 0, "primera": 0, "uno": 0,
    "second": 1, "2nd": 1, "two": 1, "2": 1, "segundo": 1, "segunda": 1, "dos": 1,
    "third": 2, "3rd": 2, "three": 2, "3": 2, "tercero": 2, "tercera": 2, "tres": 2,
    "last": -1, "latter": -1, "ultimo": -1, "ultima": -1,
}  # fmt: skip
_COUNTED = words_in("option number choice opcion numero")
_AROUND_ONE = _COUNTED | words_in("uh um please por favor eh")
# "The first" may be a day, "la primera" and "the first one" are none.
_NO_DAY = _COUNTED | words_in("one primera segunda tercera ultima")


def chosen(
    tokens: Tokens,
    slot: ExpectedSlot,
    found: Sequence[PhraseMatch],
    named: Sequence[PhraseMatch],
    values: Sequence[str],
    locale: str,
    mentions: Callable[[str, str], bool],
) -> Sequence[PhraseMatch]:
    """The values meant, best first.

    found: by phrases, best first. named: where the words of a value stand, in order of speech.
    values: all of the choice, in its order. mentions: does an example of a value say a word?
    """
    beside = [one for one in named if _is_no_value(tokens.texts, one)]
    named = [one for one in named if one not in beside]
    aside = {one.name for one in beside} - {one.name for one in named}
    found = [m for m in found if m.name not in aside and not _is_no_value(tokens.texts, m)]
    if not named:
        return _placed(tokens, values) or found
    said = [Candidate(value=one.name, start=one.start, end=one.end) for one in named]
    best = settled(said, tokens, slot)
    if best is None:
        return found
    if best.weight < said[0].weight:
        return _remaining(tokens, best, values)
    if len({one.name for one in named}) == 1:
        gone = _is_gone(tokens, best) and not _says_gone(tokens, named[0].name, mentions)
        told = gone or most_worth(best, "choice", tokens, locale) == OF_ELSE
        # "What are my options" may be how a value is said, "how much is it monthly" is not.
        example = all(one.score < _BY_NAME for one in named)
        told = told and not (example and clause_at(tokens, best.start, best.end).asks)
        return [_times(match, OF_ELSE / 1_000 if told else 1.0) for match in found]
    scores = {match.name: match.score for match in found}
    meant = [str(best.value), *(str(value) for value, _ in best.rivals)]
    score = max(scores.get(meant[0], 0), _NAMED_ALONE)
    return [PhraseMatch(name, score, best.start, best.end) for name in dict.fromkeys(meant)]


def is_place(tokens: Tokens, kind: str) -> bool:
    """Does the whole turn count to one of the values offered: "two", "la primera", "option three"?

    kind: of the amount or the day that it might else be.
    """
    return _place(tokens) is not None and (kind != "date" or bool(_NO_DAY & {*tokens.texts}))


def _remaining(tokens: Tokens, denied: Candidate, values: Sequence[str]) -> Sequence[PhraseMatch]:
    """Of two values the one that "anything but savings" leaves."""
    others = [value for value in values if value != denied.value]
    if len(others) != 1 or not (_OTHER | _ANY) & {*tokens.texts}:
        return ()
    return [PhraseMatch(others[0], _NAMED_ALONE, denied.start, len(tokens))]


def _placed(tokens: Tokens, values: Sequence[str]) -> Sequence[PhraseMatch]:
    """The value that "the second one", "number two", "the last" counts to."""
    found = _place(tokens)
    if found is None or found[0] >= len(values):
        return ()
    place, where = found
    return [PhraseMatch(values[place], _PLACED, where, where + 1)]


def _place(tokens: Tokens) -> tuple[int, int] | None:
    """Which place the whole turn counts to, from 0, -1 the last; and where that is said."""
    texts = tokens.texts
    at = [n for n, text in enumerate(texts) if text not in _AROUND]
    if not at and texts[-1:] == ("one",) and _AROUND_ONE.issuperset(texts[:-1]):
        return 0, len(texts) - 1
    if len(at) == 1 and texts[at[0]] in _PLACES:
        return _PLACES[texts[at[0]]], at[0]
    return None


def _is_no_value(texts: Sequence[str], named: PhraseMatch) -> bool:
    """Tell "let me check", "checking in to see" from "by check"; "better than mornings"."""
    if texts[max(0, named.start - 1) : named.start] == ("than",):
        return True
    if named.end - named.start != 1 or texts[named.start] not in _LOOKING:
        return False
    before, after = texts[max(0, named.start - 2) : named.start], texts[named.end : named.end + 2]
    leads = tuple(before) in _LEADING_VERB
    return leads or tuple(after) in _BEHIND_VERB or (after[:1] != () and after[0] in _IF)


def _is_gone(tokens: Tokens, named: Candidate) -> bool:
    return bool(_GONE & {*tokens.texts[max(0, named.start - _NEAR) : named.end + _NEAR]})


def _says_gone(tokens: Tokens, value: str, mentions: Callable[[str, str], bool]) -> bool:
    """Is that how the value is said, as "I lost my job" is?"""
    return any(text in _GONE and mentions(value, text) for text in tokens.texts)


def _times(match: PhraseMatch, share: float) -> PhraseMatch:
    return PhraseMatch(match.name, round(match.score * share), match.start, match.end)
