"""What we think was meant: readings, each with confidence and the words it came from.

Confidences are thousandths, 0 to 1000, so that snapshots stay free of floats. A span is
`(first word, word after the last)` of the best transcript's words, split at white space.
"""

from dataclasses import dataclass
from typing import Literal

from callwright.understanding.expected import Value

__all__ = [
    "WHOLE",
    "Completeness",
    "Heard",
    "Hypothesis",
    "Meant",
    "MeantAnswer",
    "MeantIntent",
    "MeantValue",
    "Span",
    "Understanding",
]

Span = tuple[int, int]
Source = Literal["grammar", "nbest", "model", "keys"]
Completeness = Literal["complete", "may_grow", "could_continue", "incomplete"]
"""How far unfinished words are as an answer. may_grow: whole, but one more word makes another."""
WHOLE = frozenset({"complete", "may_grow"})


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """One alternative of the recogniser. confidence: thousandths, None when the engine gives
    none.
    """

    text: str
    confidence: int | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """One turn's n-best list, best first. An empty one is a no-match."""

    nbest: tuple[Hypothesis, ...]
    final: bool = True  # False for an interim text of an unfinished utterance

    @property
    def best(self) -> str:
        """The text of the first alternative, or an empty one."""
        return self.nbest[0].text if self.nbest else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeantIntent:
    """An intent, `affirm`, `deny`, `first` and `second` among them."""

    name: str
    confidence: int
    span: Span
    source: Source = "grammar"


@dataclass(frozen=True, slots=True, kw_only=True)
class MeantValue:
    """A value for a slot.

    precise: nothing of it is missing (`--06-04` is a date without its year). unit: a unit was said
    ("dollars", "a month"). alternatives: other values of the same words, best first.
    """

    slot: str
    value: Value
    confidence: int
    span: Span
    alternatives: tuple[tuple[Value, int], ...] = ()
    precise: bool = True
    unit: bool = True
    source: Source = "grammar"


@dataclass(frozen=True, slots=True, kw_only=True)
class MeantAnswer:
    """A question off the path that an approved answer covers."""

    name: str
    confidence: int
    span: Span
    source: Source = "grammar"


Meant = MeantIntent | MeantValue | MeantAnswer


@dataclass(frozen=True, slots=True, kw_only=True)
class Understanding:
    """All that one turn may have meant.

    readings: best first; spans may overlap, the machine resolves that (semantics.md section 6).
    status: of the asked slot alone: match, ambiguous (two readings close), partial (could
    continue), no_match. completeness: of unfinished words, for endpointing. correction: the words
    carry a mark of correction ("no, I said", "actually"). upset: 0..1000. backchannel: only
    "mm-hm", "okay" and the like. hesitating: the words end by keeping the floor ("um", "let me
    see").
    """

    readings: tuple[Meant, ...] = ()
    status: Literal["match", "ambiguous", "partial", "no_match"] = "no_match"
    completeness: Completeness = "could_continue"
    correction: bool = False
    upset: int = 0
    backchannel: bool = False
    hesitating: bool = False
