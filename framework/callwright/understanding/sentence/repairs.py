"""Which of several values in one breath was meant: repairs, refusals, either-or."""

from collections.abc import Sequence

from callwright.understanding.candidate import Candidate, in_range
from callwright.understanding.expected import ExpectedSlot
from callwright.understanding.sentence.former import FORMER, is_former
from callwright.understanding.sentence.offered import offered
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import words_in

__all__ = ["REPAIRS", "settled"]

REPAIRS = words_in("""
    no wait sorry actually mean meant rather scratch correction instead make perdon digo mejor
    oops whoops nope pardon misspoke er espera corrijo say digamos
""")
_EITHER = frozenset({"or", "o", "maybe", "perhaps", "either"})
_SMALL = frozenset(
    {"full", "whole", "entire", "the", "on", "a", "for", "in", "el", "la", "at", "by"}
)

# "I can't do fifty", "no puedo pagar cien": what stands between the not and the value.
_GIVING = words_in("""
    have do pay afford give manage make send swing spare got puedo pagar tengo dar hacer mandar
""")
_ASKED_BACK = frozenset({"money", "percent", "number", "digits", "phone", "zip", "us_state"})
_WHOLE_DATE = 10  # characters of YYYY-MM-DD
_MOST_VALUES = 40  # of one slot in one breath; bounds the work on a hostile text
_BUT, _ABLE = frozenset({"but", "pero"}), words_in("can could only solo puedo podria")
_NOT_QUITE = (("not", "quite"), ("not", "even"), ("not", "exactly"), ("ni", "siquiera"))
_EXCEPT, _ANY = (
    words_in("but except besides menos excepto"),
    words_in("any anytime anything cualquier"),
)
_RATHER_THAN = (("instead", "of"), ("rather", "than"), ("lugar", "de"), ("vez", "de"))
_LEFT_BEHIND = 0.9
# "Noon's bad", "a hundred is too much", "fifty won't work", "a las tres no puedo".
_TOO = words_in("""
    much early late high low soon long far steep little expensive mucho temprano tarde pronto poco
    caro
""")
_BAD = words_in("""
    bad impossible wrong terrible tough hard rough out worse taken busy steep malo mala imposible
    dificil mucho muchisimo demasiado
""")
_BEING = words_in("is are was would will might may be es son seria")
_STRESS = words_in("so very really just kind of a bit little pretty way kinda muy me nos")
_FAILS = words_in(
    "work do good great ideal possible happen best sirve funciona puedo va queda alcanza"
)
_NOT = words_in("not no never")
_BETWEEN = 3  # words from a value that is called bad to the one that takes its place
_JUDGED = 6  # words after a value within which it is called bad
# The only value was ruled out: "I can't do fifty" answers nothing, "it's not fifty" is asked back.
_UNABLE, _DENIED, _DENIED_DATE = 0.4, 0.62, 0.65
_ONE = {"money": 100}  # what one is in the values of these types
_LITTLE = 100  # "not a penny", "not a dollar": nothing at all
# "Seven hundred, yeah, seven": what stands between a value and the first words of it, said again.
_NODS = words_in("yeah yes yep yup right okay ok uh um si claro")
# Without one of these nothing is ruled out.
_REFUSING = (
    _BAD | _NOT | _ANY | FORMER
    | words_in("too demasiado muy ni instead rather lugar vez used solia")
)  # fmt: skip


def settled(found: Sequence[Candidate], tokens: Tokens, slot: ExpectedSlot) -> Candidate | None:
    """The one reading of the slot that the whole utterance means, with what it may be instead."""
    found = found[:_MOST_VALUES]
    meant = found
    if not _REFUSING.isdisjoint(tokens.texts):
        left = [(c, _refused(c, tokens, found, slot)) for c in found]
        meant = [c for c, share in left if share == 1] or [c.lowered(share) for c, share in left]
    apart = _apart(meant, slot) if len(meant) > 1 else meant
    if len(apart) < 2:  # as nearly always
        return apart[0] if apart else None
    kept: list[Candidate] = []
    for candidate in apart:
        if kept and _echoes(tokens, kept[-1], candidate):
            continue
        if kept and _repaired(tokens, kept[-1].end, candidate.start):
            candidate = _as_short_for(candidate, kept.pop(), slot)
        kept.append(candidate)
    # Parts of one date are no two dates.
    whole = slot.type.kind != "date" or all(len(str(c.value)) == _WHOLE_DATE for c in kept)
    alike = whole and len({c.value for c in kept}) > 1
    if alike:
        kept = offered(kept, tokens.texts)
    best = max(kept, key=lambda c: (c.weight, -c.start))
    others = [c for c in kept if c.value != best.value]
    if not others:
        return best
    rivals = list(best.rivals)
    for other in others:
        lo, hi = sorted((best, other), key=lambda c: c.start)
        either = any(t in _EITHER for t in tokens.texts[lo.end : hi.start])
        # Two amounts, and nothing tells which: asked back.
        alike_asked = slot.type.kind in _ASKED_BACK or (slot.type.kind == "date" and whole)
        either = either or (alike_asked and other.unit == best.unit)
        share = 0.97 if either else 0.8
        rivals.append((other.value, round(min(other.weight, best.weight) * share)))
    rivals.sort(key=lambda rival: -rival[1])
    return best._replace(rivals=tuple(rivals))


def _apart(found: Sequence[Candidate], slot: ExpectedSlot) -> list[Candidate]:
    """Of overlapping candidates the longest stands, then the likeliest; in order of speech."""

    def liking(c: Candidate) -> tuple[bool, bool, int, int]:
        return (c.weight >= 500, in_range(c.value, slot), c.end - c.start, c.weight)

    kept: list[Candidate] = []
    for candidate in sorted(found, key=liking, reverse=True):
        for k in kept:
            if k.start < candidate.end and candidate.start < k.end:
                break
        else:
            kept.append(candidate)
    return sorted(kept, key=lambda c: c.start)


def _refused(
    candidate: Candidate, tokens: Tokens, found: Sequence[Candidate], slot: ExpectedSlot
) -> float:
    """How much is left of a value that is named to be ruled out; 1 when it is not."""
    if _called_bad(tokens, candidate.end, found):
        return _UNABLE
    if is_former(tokens.texts, candidate, found, dated=slot.type.kind == "date"):
        return _LEFT_BEHIND
    if not candidate.start:
        return 1.0
    before = tokens.texts[max(0, candidate.start - 4) : candidate.start]
    trimmed = [t for t in before if t not in _SMALL]
    if tuple(trimmed[-2:]) in _RATHER_THAN:
        return _UNABLE
    if trimmed and trimmed[-1] == "not":
        little = isinstance(candidate.value, int) and candidate.value <= _LITTLE
        if slot.type.kind == "date":
            return _DENIED_DATE
        return _UNABLE if little and slot.type.kind == "money" else _DENIED
    if tuple(trimmed[-2:]) in _NOT_QUITE:
        return _UNABLE
    if before[-1] in _EXCEPT and _ANY & {*before}:
        return _UNABLE  # "any time but noon"
    follows = any(0 <= c.start - candidate.end <= 1 for c in found)
    repairs = any(c.end == candidate.start - 1 for c in found)  # "six, no, seven hundred"
    if before and before[-1] == "no" and follows and not repairs:
        return _DENIED  # "no cincuenta, sesenta"
    # "A las tres no puedo | a las cinco": said of the one before.
    before_it = (c.end for c in found if candidate.start - _BETWEEN <= c.end < candidate.start)
    if any(_called_bad(tokens, end, found) for end in before_it):
        return 1.0
    while trimmed and trimmed[-1] in _GIVING:
        trimmed.pop()
        if trimmed and trimmed[-1] in ("not", "no"):
            return _UNABLE
    return 1.0


def _called_bad(tokens: Tokens, end: int, found: Sequence[Candidate]) -> bool:
    """Tell "noon's bad", "fifty is too much", "two hundred won't work"."""
    if end >= len(tokens):
        return False
    following = min([c.start for c in found if c.start >= end], default=len(tokens))
    texts = tokens.texts[end : min(end + _JUDGED, following)]
    at = 0
    while at < len(texts) and texts[at] in _BEING:
        at += 1
    while at < len(texts) and texts[at] in _STRESS:
        at += 1
    if at == 0 and not (texts and texts[0] in ("no", "do", "does", "can")):
        return False
    rest = texts[at:]
    if not rest:
        return False
    if rest[0] in ("too", "demasiado") and _TOO & {*rest[1:2]}:
        return True
    if at and (rest[0] in _BAD or (texts[at - 1] == "muy" and rest[0] in _TOO)):
        return True
    auxiliary = rest[0] in ("do", "does", "can")
    rest = rest[auxiliary:]
    while rest and rest[0] in _NOT:
        rest = rest[1:]
        while rest and rest[0] in _STRESS:
            rest = rest[1:]
        # "Fifty, no good", but "is it fifty, no" is another matter.
        if rest and rest[0] in _FAILS:
            return True
    return False


def _as_short_for(again: Candidate, before: Candidate, slot: ExpectedSlot) -> Candidate:
    """In "seven hundred, no, six" the six is six hundred at least as often as six: asked back."""
    one, said, value = _ONE.get(slot.type.kind, 0), before.value, again.value
    if not one or again.unit or not isinstance(said, int) or not isinstance(value, int):
        return again
    round_ = (s for s in (1_000, 100) if said % (s * one) == 0 and said < 10 * s * one)
    scale = next(round_, 0)
    if not scale or not one <= value < 10 * one or value % one:
        return again
    meant = value * scale
    weight = max(again.weight, before.weight if in_range(meant, slot) else 0)
    return again._replace(value=meant, weight=weight, rivals=((value, again.weight),))


def _echoes(tokens: Tokens, said: Candidate, again: Candidate) -> bool:
    """Does the caller only nod to the value, in its first words: "seven hundred, yeah, seven"?"""
    between = tokens.texts[said.end : again.start]
    size = again.end - again.start
    same = tokens.texts[again.start : again.end] == tokens.texts[said.start : said.start + size]
    return same and size <= said.end - said.start and bool(between) and _NODS.issuperset(between)


def _repaired(tokens: Tokens, end: int, start: int) -> bool:
    between = {*tokens.texts[end:start]}
    # "I wanted to do a hundred but I can only do seventy"
    return bool(REPAIRS & between) or bool(_BUT & between and _ABLE & between)
