"""Was this postcode, or other code of letters and digits, said? Over n-best and attempts.

Neighbours share the first half of a postcode, so its last three characters must carry their own
evidence: they weigh more, and no match elsewhere makes up for them.
"""

from collections.abc import Iterable, Mapping, Sequence

from callwright.understanding.alnum import characters
from callwright.understanding.candidate import number_words
from callwright.understanding.expected import Context
from callwright.understanding.numbers import NumberWords
from callwright.understanding.sounds import cost_row
from callwright.understanding.spelling import HEARD_AS
from callwright.understanding.tokens import Tokens

__all__ = ["CodeHeard", "code_score", "hear_code"]

CodeHeard = Mapping[str, float]
"""Every string of characters that may have been said, and what its low rank costs."""

_LAST = 3  # characters that tell neighbours apart
_LAST_WEIGHT = 2.5
_FRONT_MOST = 0.75  # share of the first half that may be misheard
_APART = 0.5  # the two halves were never heard together
_FALL, _FALL_MOST = 0.04, 8
_HALF = 1.7  # beyond this cost a half says nothing about where the other one stands


def hear_code(attempts: Sequence[Sequence[Tokens]], context: Context) -> CodeHeard:
    """All that was said at a question for a code."""
    words = number_words(context.locale)
    found: dict[str, float] = {}
    for nbest in attempts:
        for rank, tokens in enumerate(nbest):
            cost = _FALL * min(rank, _FALL_MOST)
            for said in _characters(tokens, words):
                if said:
                    found[said] = min(found.get(said, cost), cost)
    return found


def _characters(tokens: Tokens, words: NumberWords) -> Iterable[str]:
    """All characters spoken; a word that is none stands for what it sounds like, or for nothing."""
    with_words, without, i = "", "", 0
    while i < len(tokens):
        text = tokens.texts[i]
        sound = words.damaged.get(text) or HEARD_AS.get(text, "")
        piece = None if sound and len(text) > 1 else characters(tokens.texts, i, words)
        if piece is not None:
            said, i = piece[0].lower(), piece[1]
            with_words, without = with_words + said, without + said
            continue
        with_words, without = with_words + (sound or text[:1]), without + sound
        i += 1
    yield with_words
    if without != with_words:
        yield without


def code_score(heard: CodeHeard, record: str) -> int:
    """How well the attempts match the code on file, 0..1000: whole, or in halves apart."""
    wanted = "".join(c for c in record.lower() if c.isalnum())
    if not wanted:
        return 0
    front, last = wanted[:-_LAST], wanted[-_LAST:]
    whole = most = len(front) + _LAST_WEIGHT * len(last)
    of_front, of_last = float(len(front)), float(len(last))
    backwards = last[::-1]
    for said, rank_cost in heard.items():
        if said == wanted:
            whole, of_front = min(whole, rank_cost), min(of_front, rank_cost)
            continue
        fronts = cost_row(front, said)
        lasts = cost_row(backwards, said[::-1])[::-1]
        at = min(range(len(said) + 1), key=lambda n: fronts[n] + lasts[n])
        whole = min(whole, fronts[at] + _LAST_WEIGHT * lasts[at] + rank_cost)
        if lasts[at] < _HALF:
            of_front = min(of_front, fronts[at] + rank_cost)
        if fronts[at] * _LAST < _HALF * len(front):
            of_last = min(of_last, lasts[at] + rank_cost)
        of_front = min(of_front, fronts[min(len(front), len(said))] + rank_cost)
        of_last = min(of_last, lasts[max(len(said) - _LAST, 0)] + rank_cost)
    cost = min(whole, of_front + _LAST_WEIGHT * of_last + _APART)
    if front and of_front > _FRONT_MOST * len(front):
        return 0  # another district, whatever its last characters
    return round(1_000 * max(0.0, 1 - cost / most))
