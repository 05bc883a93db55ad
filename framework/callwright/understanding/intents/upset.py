"""How upset a caller is: from the words, how they sounded, and what had to be said again.

Hardship is not anger: "I lost everything", "it has been a terrible year" say nothing against us.
What counts is aimed at the call or at us: insults, threats, sarcasm, "how many times".
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from callwright.understanding.intents.patterns import PatternIndex
from callwright.understanding.intents.plain_words import plain_words
from callwright.understanding.intents.scope import scope
from callwright.understanding.lexicon import upset_en, upset_es
from callwright.understanding.tokens import Tokens, tokenise

__all__ = ["Tone", "compile_patterns", "said_alike", "toned", "upset"]

# What each way of being upset adds, thousandths: our own judgement, ordered by how seldom a calm
# caller talks so. 700 fires the dialog's `upset`.
_ADDS: Mapping[str, int] = {
    "fury": 550, "threat": 450, "anger": 400, "sarcasm": 300, "again": 300, "annoyed": 200,
    "swearing": 250,
}  # fmt: skip
_SHOUTED = 150  # most words in capitals, or two exclamation marks
_LOUD_DB = 8.0  # louder than this caller's usual by so much is a raised voice: a guess
_RAISED = 150  # what a raised voice adds to upset words, and what an interruption adds
_SAID_AGAIN = 75  # each time that the same had to be said again
_PERSON_AGAIN = 175  # each time a person had to be asked for again
_MOST_REPEATS = 3
_ALIKE = 0.7  # of all words: a repetition with a word changed or lost


@dataclass(frozen=True, slots=True, kw_only=True)
class Tone:
    """What a turn carries besides its words.

    louder_db: than the caller's usual. interrupted: spoke over a prompt. said_again: earlier
    attempts at this question with about the same words. person_again: earlier requests for a
    person in this call, while this turn asks for one.
    """

    louder_db: float = 0.0
    interrupted: bool = False
    said_again: int = 0
    person_again: int = 0


@lru_cache(maxsize=1)
def _index() -> PatternIndex:
    # One for both languages: callers of one swear in the other.
    english, spanish = upset_en.PATTERNS, upset_es.PATTERNS
    return PatternIndex(
        {name: english[name] + spanish.get(name, "") for name in english}, upset_en.LISTS
    )


def compile_patterns() -> None:
    """Make them ready, so that no caller waits for it."""
    _index().compile()


def upset(tokens: Tokens) -> int:
    """How upset the wording is, 0..1000, deterministic."""
    index = _index()
    if not index.may_match(tokens.texts):
        return 0
    plain = plain_words(tokens, "en")
    found = index.match(plain, frozenset(_ADDS))
    barred = [m for m in found if not m.score]
    counted: set[int] = set()
    score = 0
    for match in sorted(found, key=lambda m: (-_ADDS[m.name], m.start)):
        words = set(range(match.start, match.end))
        if not match.score or counted & words:
            continue
        if any(b.start < match.end and match.start < b.end for b in barred):
            continue
        if scope(plain.words, plain.pauses, match.start) == "denied":
            continue
        counted |= words
        score += _ADDS[match.name]
    return min(1_000, score + _SHOUTED * _is_shouted(tokens)) if score else 0


def toned(wording: int, tone: Tone) -> int:
    """How upset the whole turn is, 0..1000, given how upset its words are.

    A raised voice or an interruption makes upset words worse, never calm ones: people speak up on
    a bad line. Having to say it again counts for itself, but alone never reaches 700.
    """
    raised = 0
    if wording:
        raised = _RAISED * (tone.louder_db >= _LOUD_DB) + _RAISED * tone.interrupted
    again = _SAID_AGAIN * min(tone.said_again, _MOST_REPEATS)
    again += _PERSON_AGAIN * min(tone.person_again, _MOST_REPEATS)
    return min(1_000, wording + raised + min(again, 600))


def said_alike(text: str, before: str) -> bool:
    """Are these about the same words, more than one of them?"""
    now, then = ({*tokenise(each).texts} for each in (text, before))
    return len(now) > 1 and len(now & then) / max(1, len(now | then)) >= _ALIKE


def _is_shouted(tokens: Tokens) -> bool:
    loud = sum(word.isupper() and len(word) > 2 for word in tokens.words)
    marks = sum(word.count("!") for word in tokens.words)
    return (loud >= 3 and loud * 2 > len(tokens.words)) or marks >= 2
