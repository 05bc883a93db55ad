"""Which of several values in one breath was meant: repairs, refusals, either-or."""

from collections.abc import Sequence
from dataclasses import replace

from callwright.understanding.candidate import Candidate, in_range
from callwright.understanding.expected import ExpectedSlot
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import words_in

__all__ = ["REPAIRS", "settled"]

REPAIRS = words_in("""
    no wait sorry actually mean meant rather scratch correction instead make perdon digo mejor
    oops whoops nope pardon misspoke er espera corrijo
""")
_EITHER = frozenset({"or", "o", "maybe", "perhaps", "either"})
_SMALL = frozenset({"the", "on", "a", "for", "in", "el", "la", "at", "by"})

# "I can't do fifty", "no puedo pagar cien": what stands between the not and the value.
_GIVING = words_in("""
    have do pay afford give manage make send swing spare got puedo pagar tengo dar hacer mandar
""")
_MOST_VALUES = 40  # of one slot in one breath; bounds the work on a hostile text
_BUT, _ABLE = frozenset({"but", "pero"}), words_in("can could only solo puedo podria")
_RATHER_THAN = (("instead", "of"), ("rather", "than"), ("lugar", "de"), ("vez", "de"))
# The only value was ruled out: "I can't do fifty" answers nothing, "it's not fifty" is asked back.
_UNABLE, _DENIED = 0.4, 0.65


def settled(found: Sequence[Candidate], tokens: Tokens, slot: ExpectedSlot) -> Candidate | None:
    """The one reading of the slot that the whole utterance means, with what it may be instead."""
    if len(found) == 1:  # as nearly always
        share = _refused(found[0], tokens, found)
        return found[0] if share == 1 else found[0].lowered(share)
    found = found[:_MOST_VALUES]
    left = [(c, _refused(c, tokens, found)) for c in found]
    meant = [c for c, share in left if share == 1]
    apart = _apart(meant or [c.lowered(share) for c, share in left], slot)
    if not apart:
        return None
    kept: list[Candidate] = []
    for candidate in apart:
        if kept and _repaired(tokens, kept[-1].end, candidate.start):
            kept.pop()
        kept.append(candidate)
    best = max(kept, key=lambda c: (c.weight, -c.start))
    others = [c for c in kept if c.value != best.value]
    if not others:
        return best
    rivals = list(best.rivals)
    for other in others:
        lo, hi = sorted((best, other), key=lambda c: c.start)
        either = any(t in _EITHER for t in tokens.texts[lo.end : hi.start])
        share = 0.97 if either else 0.8
        rivals.append((other.value, round(min(other.weight, best.weight) * share)))
    rivals.sort(key=lambda rival: -rival[1])
    return replace(best, rivals=tuple(rivals))


def _apart(found: Sequence[Candidate], slot: ExpectedSlot) -> list[Candidate]:
    """Of overlapping candidates the longest stands, then the likeliest; in order of speech."""

    def liking(c: Candidate) -> tuple[bool, bool, int, int]:
        return (c.weight >= 500, in_range(c.value, slot), c.end - c.start, c.weight)

    kept: list[Candidate] = []
    for candidate in sorted(found, key=liking, reverse=True):
        if all(candidate.end <= k.start or candidate.start >= k.end for k in kept):
            kept.append(candidate)
    return sorted(kept, key=lambda c: c.start)


def _refused(candidate: Candidate, tokens: Tokens, found: Sequence[Candidate]) -> float:
    """How much is left of a value that is named to be ruled out; 1 when it is not."""
    if not candidate.start:
        return 1.0
    before = tokens.texts[max(0, candidate.start - 4) : candidate.start]
    if before[-2:] in _RATHER_THAN:
        return _UNABLE
    trimmed = [t for t in before if t not in _SMALL]
    if trimmed and trimmed[-1] == "not":
        return _DENIED
    if before and before[-1] == "no" and any(0 <= c.start - candidate.end <= 1 for c in found):
        return _DENIED  # "no cincuenta, sesenta"
    while trimmed and trimmed[-1] in _GIVING:
        trimmed.pop()
        if trimmed and trimmed[-1] in ("not", "no"):
            return _UNABLE
    return 1.0


def _repaired(tokens: Tokens, end: int, start: int) -> bool:
    between = {*tokens.texts[end:start]}
    # "I wanted to do a hundred but I can only do seventy"
    return bool(REPAIRS & between) or bool(_BUT & between and _ABLE & between)
