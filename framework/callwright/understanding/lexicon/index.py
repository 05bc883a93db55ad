"""An application's words of one locale, indexed once and shared by all its calls."""

from collections.abc import Iterable, Mapping, Sequence

from callwright.understanding.intents.choice_words import ChoiceWords
from callwright.understanding.intents.concepts import concept
from callwright.understanding.intents.hints import Hint, hints
from callwright.understanding.intents.leanings import leanings, leant
from callwright.understanding.intents.patterns import DOUBTED, NOT_IT, PatternMatch
from callwright.understanding.intents.phrases import GUESSED, PhraseIndex, PhraseMatch
from callwright.understanding.intents.plain_words import PlainWords, plain_words
from callwright.understanding.intents.scope import Scope, scope
from callwright.understanding.languages import language_of
from callwright.understanding.lexicon.intent_patterns import patterns_of
from callwright.understanding.lexicon.shipped import shipped
from callwright.understanding.tokens import Tokens, tokenise
from callwright.understanding.words import ChoiceValue, Words

__all__ = ["COVERED", "Lexicon"]

_NONE: frozenset[int] = frozenset()
_NOTHING = PhraseMatch("", 0, 0, 0)
_DOUBTFUL = 500
# From here on a match acts (the alarm band, language.md section 2; the normal one for others):
# nothing less sure is then asked beside it but the alarm that may never be missed.
_ACTS, _ACTS_NORMALLY = 600, 800
_NEVER_MISSED = "self_harm"
# Of these a denial leaves nothing; the others may be meant by one ("I never borrowed anything").
_DENIABLE = frozenset({"attorney", "bankruptcy", "complaint", "deceased"})
# What a meaning is worth when it is not said outright, thousandths. An alarm that costs more missed
# than asked back keeps its worth: "what happens to the debt if I kill myself" is no idle question.
_WORTH: Mapping[str, Mapping[Scope, int]] = {
    "self_harm": {"denied": 0, "told": _DOUBTFUL, "supposed": 1_000, "tentative": 1_000},
    "stop_calling": {"denied": 0, "told": 0, "supposed": _DOUBTFUL, "tentative": 1_000},
    "wants_agent": {"denied": 0, "told": 700, "supposed": 1_000, "tentative": 700},
    "attorney": {"denied": 0, "told": 0, "supposed": 0, "tentative": _DOUBTFUL},
    "bankruptcy": {"denied": 0, "told": 0, "supposed": 0, "tentative": _DOUBTFUL},
    "dispute": {"denied": 0, "told": _DOUBTFUL, "supposed": _DOUBTFUL, "tentative": 700},
    "wrong_number": {"denied": 0, "told": 700, "supposed": 700, "tentative": 1_000},
    "are_you_a_robot": {"denied": 1_000, "told": 1_000, "supposed": 1_000, "tentative": 1_000},
    "wants_spanish": {"denied": 0, "told": 700, "supposed": 1_000, "tentative": 1_000},
    "wants_english": {"denied": 0, "told": 700, "supposed": 1_000, "tentative": 1_000},
    "deceased": {"denied": 0, "told": 1_000, "supposed": _DOUBTFUL, "tentative": 1_000},
    "no_recording": {"denied": 0, "told": 1_000, "supposed": 1_000, "tentative": 1_000},
    "say_again": {"denied": 1_000, "told": 1_000, "supposed": 1_000, "tentative": 1_000},
    "goodbye": {"denied": 0, "told": 0, "supposed": 1_000, "tentative": 1_000},
    "help": {"denied": 0, "told": 1_000, "supposed": 1_000, "tentative": 1_000},
    "slower": {"denied": 1_000, "told": 1_000, "supposed": 1_000, "tentative": 1_000},
    "hold_on": {"denied": 1_000, "told": 0, "supposed": 1_000, "tentative": 1_000},
    "new_speaker": {"denied": 0, "told": 1_000, "supposed": 1_000, "tentative": 1_000},
    "military": {"denied": 0, "told": _DOUBTFUL, "supposed": _DOUBTFUL, "tentative": 700},
    "complaint": {"denied": 0, "told": _DOUBTFUL, "supposed": 700, "tentative": 1_000},
    "refuse": {"denied": 1_000, "told": 1_000, "supposed": 1_000, "tentative": 1_000},
}
# Short turns, said in few ways: the examples are matched for these too, and the patterns add what
# longer ones say and bar what only sounds so.
# These are said beside what is meant: another meaning is still looked for.
_ASIDES = frozenset({"help", "slower", "hold_on", "new_speaker", "refuse"})
_BY_EXAMPLES = frozenset(
    {"deceased", "no_recording", "say_again", "goodbye", "military", "complaint"}
) | (_ASIDES - {"new_speaker"})
COVERED = frozenset(_WORTH) - _BY_EXAMPLES
"""The intents that the shipped patterns cover."""


_BY_EXAMPLE = 900
_NAME_WORDS = 2  # of a phrase that names a value rather than says a sentence


class Lexicon:
    """Words made ready to match: build one for each application and locale, and keep it."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self._language = language_of(words.locale)
        own: dict[str, tuple[str, ...]] = {}
        self._whole: dict[tuple[str, ...], list[str]] = {}
        ours = shipped(words.locale).intents
        for name, examples in words.intents.items():
            known = frozenset(ours.get(name, ())) if name in COVERED else frozenset()
            own[name] = tuple(example for example in examples if example not in known)
            for example in sorted(known.intersection(examples)):
                plain = plain_words(tokenise(example), self._language)
                self._whole.setdefault(self._concepts(plain), []).append(name)
        theirs = frozenset(own) - frozenset(ours)
        self._intents = PhraseIndex(own, words.locale, loose=theirs)
        self._theirs = theirs
        self._answers = PhraseIndex(words.answers, words.locale)
        self._choices = {
            name: PhraseIndex(
                {v.name: (*v.hears, v.say) for v in values},
                words.locale,
                strict=False,
                loose=frozenset(v.name for v in values),
            )
            for name, values in words.choices.items()
        }
        self._choice_words = {
            name: ChoiceWords(values, self._language) for name, values in words.choices.items()
        }
        self._values = {
            name: tuple(value.name for value in values) for name, values in words.choices.items()
        }
        self._named = {
            name: [
                (value.name, tuple(concept(text, self._language) for text in said), own)
                for value in values
                for own, phrase in _phrases_of(value)
                if 0 < len(said := tokenise(phrase).texts) <= _NAME_WORDS
            ]
            for name, values in words.choices.items()
        }

    def compile(self) -> None:
        """Make ready what is made when it is first needed: a second, once for a language."""
        patterns_of(self._language).compile()

    def intents(
        self, tokens: Tokens, names: frozenset[str], taken: frozenset[int] = _NONE
    ) -> tuple[PhraseMatch, ...]:
        """The live intents that the words carry, best first."""
        found = self._intents.match(tokens, names, taken)
        known = names & _WORTH.keys()
        leaning = names & leant(self._language)
        if not known and not leaning:
            return found
        plain = plain_words(tokens, self._language)
        matches = patterns_of(self._language).match(plain, known)
        barred = [m for m in matches if m.score == NOT_IT]
        doubts = [m for m in matches if m.score == DOUBTED]
        best: dict[str, PhraseMatch] = {m.name: m for m in found if m.name not in known}
        said = [(m.name, m.score, m.start, m.end) for m in matches if m.score > 0]
        said += [(m.name, m.score, *_within(plain, m)) for m in found if m.name in known]
        said += [
            (name, 1_000, 0, len(plain.words))
            for name in self._whole.get(self._concepts(plain), ())
            if name in known
        ]
        meant = [
            (name, score, 1_000 if how == "said" else _WORTH[name][how], start, end)
            for name, score, start, end in said
            if not _over(barred, name, start, end)
            for how in (scope(plain.words, plain.pauses, start),)
        ]
        for name, score, _, start, end in meant:
            # A part of a longer stretch is meant as that is.
            share = min(v for n, _, v, a, z in meant if n == name and a <= start and end <= z)
            worth = score * share // 1_000
            if _over(doubts, name, start, end):
                worth = min(worth, _DOUBTFUL)
            match = PhraseMatch(name, worth, plain.tokens[start], plain.tokens[end - 1] + 1)
            other = best.get(name, _NOTHING)
            if (worth, match.end - match.start) > (other.score, other.end - other.start):
                best[name] = match
        missed = known - {name for name, match in best.items() if match.score}
        missed -= {name for name, *_ in meant}
        if (harm := self._beside_bars(plain, missed, barred)) is not None:
            best[harm.name] = harm
        for hint in hints(plain, missed - best.keys(), self._language):
            if not any(b.name == hint.name and b.start < hint.end for b in barred):
                best[hint.name] = _hinted(plain, hint)
        missed = leaning - best.keys() - {name for name, *_ in meant} - {b.name for b in barred}
        if (guessed := self._leaning(plain, missed, best)) is not None:
            best[guessed.name] = guessed
        return tuple(sorted(best.values(), key=lambda m: (-m.score, m.start, m.name)))

    def _beside_bars(
        self, plain: PlainWords, missed: frozenset[str], barred: Sequence[PatternMatch]
    ) -> PhraseMatch | None:
        """What may never be missed, beside words that only sound like it ("this heat is killing
        me, I want it to be over"): a bar hides no other words.
        """
        spans = [(b.start, b.end) for b in barred if b.name == _NEVER_MISSED]
        if not spans or _NEVER_MISSED not in missed:
            return None
        rest = plain.without(spans)
        for hint in hints(rest, frozenset({_NEVER_MISSED}), self._language):
            return _hinted(rest, hint)
        return self._leaning(rest, frozenset({_NEVER_MISSED}), {})

    def _leaning(
        self, plain: PlainWords, missed: frozenset[str], best: Mapping[str, PhraseMatch]
    ) -> PhraseMatch | None:
        """The missed intent that the words lean to most, unless something else surely acts."""
        ours = (_WORTH.keys() - _ASIDES) | leant(self._language)
        if any(
            match.score >= (_ACTS if name in ours else _ACTS_NORMALLY)
            for name, match in best.items()
            if name in ours | self._theirs
        ):
            missed &= {_NEVER_MISSED}
        found = sorted(
            (
                one
                for one in leanings(plain, missed, self._language)
                if one.name not in _DENIABLE
                or scope(plain.words, plain.pauses, one.heart) != "denied"
            ),
            key=lambda one: (one.name != _NEVER_MISSED, -one.score, one.name),
        )
        if not found:
            return None
        start, end = plain.tokens[found[0].start], plain.tokens[found[0].end - 1] + 1
        return PhraseMatch(found[0].name, GUESSED, start, end)

    def _concepts(self, plain: PlainWords) -> tuple[str, ...]:
        return tuple(concept(word, self._language) for word in plain.core)

    def answers(
        self, tokens: Tokens, names: frozenset[str], taken: frozenset[int] = _NONE
    ) -> tuple[PhraseMatch, ...]:
        """The questions off the path that the words ask, best first."""
        return self._answers.match(tokens, names, taken)

    def choice(
        self, name: str, tokens: Tokens, taken: frozenset[int] = _NONE
    ) -> tuple[PhraseMatch, ...]:
        """The values of a choice that the words name, best first."""
        index = self._choices.get(name)
        return index.match(tokens, frozenset(self._values[name]), taken) if index else ()

    def by_part(
        self, name: str, tokens: Tokens, taken: frozenset[int] = _NONE, *, most: int = 2
    ) -> PhraseMatch | None:
        """The value of a choice that a bare part of what was offered means: "payment".

        most: words that such a part may have beside small ones.
        """
        words = self._choice_words.get(name)
        return words.of_part(tokens, taken, most) if words else None

    def of_two(self, name: str, tokens: Tokens, named: Sequence[PhraseMatch]) -> PhraseMatch | None:
        """The value of a choice that two others joined make: "the date and the amount" is both.

        named: as `named` finds them.
        """
        words = self._choice_words.get(name)
        return words.of_two(tokens, named) if words else None

    def mentions(self, name: str, value: str, word: str) -> bool:
        """Does an example of this value of a choice say `word`?"""
        words = self._choice_words.get(name)
        return words.mentions(value, word) if words else False

    def values(self, name: str) -> tuple[str, ...]:
        """The values of a choice, in its order."""
        return self._values.get(name, ())

    def named(self, name: str, tokens: Tokens) -> tuple[PhraseMatch, ...]:
        """Where the short phrases of a choice's values stand, in order of speech.

        Their score is full where it is the value's own name.
        """
        here = tuple(concept(text, self._language) for text in tokens.texts)
        found = sorted(
            (at, -len(said), not own, value)
            for value, said, own in self._named.get(name, ())
            for at in range(len(here) - len(said) + 1)
            if here[at : at + len(said)] == said
        )
        kept: list[PhraseMatch] = []
        for at, size, other, value in found:
            if not kept or at >= kept[-1].end:
                kept.append(PhraseMatch(value, _BY_EXAMPLE if other else 1_000, at, at - size))
        return tuple(kept)


def _phrases_of(value: ChoiceValue) -> Iterable[tuple[bool, str]]:
    """What a value is called and how it is said, each with whether it is its name."""
    name = value.name.replace("_", " ")
    return [(True, name), *((False, said) for said in {value.say, *value.hears} if said != name)]


def _hinted(plain: PlainWords, hint: Hint) -> PhraseMatch:
    start, end = plain.tokens[hint.start], plain.tokens[hint.end - 1] + 1
    return PhraseMatch(hint.name, _DOUBTFUL, start, end)


def _over(matches: Sequence[PatternMatch], name: str, start: int, end: int) -> bool:
    """Does one of the matches of `name` share a word with these?"""
    return any(m.name == name and m.start < end and start < m.end for m in matches)


def _within(plain: PlainWords, match: PhraseMatch) -> tuple[int, int]:
    """The plain words under a match of tokens, one at least."""
    inside = [n for n, at in enumerate(plain.tokens) if match.start <= at < match.end]
    if inside:
        return inside[0], inside[-1] + 1
    near = min(range(len(plain.tokens)), key=lambda n: abs(plain.tokens[n] - match.start))
    return near, near + 1
