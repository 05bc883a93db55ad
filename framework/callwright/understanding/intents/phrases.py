"""Example phrases that generalise: the index behind intents, choices and approved answers.

A phrase is matched when all that it says is in the transcript, in order and close together: stems
and synonyms count as the same, small words count little, and a negation on one side only is
another meaning ("I don't want to stop" is not `stop`). Words the phrase does not need cost little
when the phrase says much, and a lot when it is one everyday word ("wait", "what", "right").
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from callwright.understanding.intents.concepts import NOT, concept, weight
from callwright.understanding.intents.topics import topics
from callwright.understanding.languages import language_of
from callwright.understanding.tokens import Tokens, tokenise
from callwright.understanding.word_lists import words_in

__all__ = ["GUESSED", "PhraseIndex", "PhraseMatch"]

_FARTHEST_GAP = 5
GUESSED = 595  # asked back, also of words without a score; never done at once, also by an alarm
_ABOUT = (
    0.4  # this much of what an example is about must be said, and this much more than of others
)
_AHEAD = 0.1
# One-word phrases that mean it wherever they stand: rare, heavy words.
_LONG_WORD = 7
_EMPTY = frozenset({NOT, "no"})
_EVERYDAY = words_in("""
    correct incorrect nothing exactly perfect totally another something someone question problem
    certain usually already tonight morning evening address account balance payment company
    medical service pregunta correcto perfecto segunda primera persona privado espere repita
    disculpe despacio excelente
""")
_EMBEDDING = frozenset(
    ["want", "think", "believe", "mean", "need", "like", "say", "saying", "said", "wish"]
)
_SUBJECTS = frozenset(["i", "we", "he", "she", "they", "it", "you", "my", "this", "that"])
_TELLING = words_in("go all it off out up down on over of this that here there more me again about")
_DENYING = frozenset({"no", "nobody", "none", "nadie"})
_POLITE = frozenset(["thank", "thanks", "gracias"])  # "no, thank you": one phrase, pause or not
_BREAKS = frozenset(["and", "but", "because", "so", "then", "pero", "y", "porque", "pues"])
_ASKING = frozenset(["you", "we", "they"])
# Question words that are small words, and what "how" asks together with.
_ASKING_SMALL = words_in("que como cuando donde quien cual")
_ASKED_WITH = words_in("por para de a")
_HOW_ELSE = words_in("much many long often soon late")


@dataclass(frozen=True, slots=True)
class PhraseMatch:
    """score: thousandths. start, end: token positions."""

    name: str
    score: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Phrase:
    name: str
    words: tuple[str, ...]
    concepts: tuple[str, ...]
    weights: tuple[float, ...]
    needed: frozenset[str]  # content concepts that may not be missing
    negative: bool
    single: bool  # says only one thing
    strong: bool
    lone: bool  # one word, articles and "please" apart
    whole: bool  # small words only: every one of them is needed


class PhraseIndex:
    """Named example phrases of one locale, ready to match. Built once, immutable after."""

    def __init__(
        self,
        examples: Mapping[str, Iterable[str]],
        locale: str,
        *,
        strict: bool = True,
        loose: frozenset[str] = frozenset(),
    ) -> None:
        """strict: False for phrases that answer the question just put: they are expected, so that
        one everyday word of theirs is enough. loose: names of which, when no phrase is matched,
        words about the same things are a guess.
        """
        self._strict = strict
        self._language = language_of(locale)
        self._phrases: list[_Phrase] = []
        self._by_key: dict[str, list[int]] = {}
        counts: dict[str, int] = {}
        for name, said in examples.items():
            for text in said:
                if phrase := self._phrase(name, text):
                    self._phrases.append(phrase)
                    for key in phrase.needed or {phrase.concepts[0]}:
                        counts[key] = counts.get(key, 0) + 1
        self._about: list[tuple[str, frozenset[str], bool]] = []
        for phrase in self._phrases:
            if phrase.name in loose and (about := topics(phrase.words, self._language)):
                self._about.append((phrase.name, about, phrase.negative))
        named: dict[str, set[str]] = {}
        for name, about, _ in self._about:
            for topic in about:
                named.setdefault(topic, set()).add(name)
        # A topic of many names tells them apart no more than a small word does.
        self._tells = {topic: 1 / len(owners) for topic, owners in named.items()}
        for at, phrase in enumerate(self._phrases):
            # The rarest word leads to the phrase.
            key = min(sorted(phrase.needed or {phrase.concepts[0]}), key=lambda k: counts[k])
            self._by_key.setdefault(key, []).append(at)

    def _phrase(self, name: str, text: str) -> _Phrase | None:
        words = tokenise(text).texts
        if not words:
            return None
        concepts = tuple(concept(word, self._language) for word in words)
        weights = tuple(
            1.0 if c == NOT else weight(word, self._language)
            for word, c in zip(words, concepts, strict=True)
        )
        needed = frozenset(c for c, w in zip(concepts, weights, strict=True) if w >= 0.5)
        whole = needed <= _EMPTY
        parts = zip(words, weights, concepts, strict=True)
        content = [w for w, g, c in parts if g >= 0.9 and c not in _EMPTY]
        single = len(content) <= 1
        told = sum(g > 0.2 or w in _TELLING for w, g in zip(words, weights, strict=True))
        # "Qué" alone is a question; among other words it is only a small one.
        lone = told == 1 or (told == 0 and len(words) == 1)
        strong = len(content) == 1 and len(content[0]) >= _LONG_WORD and not _EVERYDAY & {*content}
        return _Phrase(
            name, words, concepts, weights, needed, NOT in concepts, single, strong, lone, whole
        )

    def match(
        self, tokens: Tokens, names: frozenset[str], taken: frozenset[int] = frozenset()
    ) -> tuple[PhraseMatch, ...]:
        """The best match of every name in `names` that the words carry, best first.

        taken: tokens that something else explains (a value in the same breath); they do not count
        against a phrase.
        """
        if not names:
            return ()
        concepts = tuple(concept(text, self._language) for text in tokens.texts)
        here = set(concepts)
        said = (
            weight(text, self._language) for n, text in enumerate(tokens.texts) if n not in taken
        )
        total = sum(said) or 1.0
        best: dict[str, PhraseMatch] = {}
        for key in here:
            for at in self._by_key.get(key, ()):
                phrase = self._phrases[at]
                if phrase.name not in names or not phrase.needed <= here:
                    continue
                found = self._align(phrase, tokens, concepts, total)
                if found and found.score > best.get(phrase.name, _NOTHING).score:
                    best[phrase.name] = found
        if not best and self._about:
            guessed = self._guess(tokens, names, NOT in here)
            return (guessed,) if guessed else ()
        return tuple(sorted(best.values(), key=lambda m: (-m.score, m.start, m.name)))

    def _guess(self, tokens: Tokens, names: frozenset[str], negative: bool) -> PhraseMatch | None:
        """The name whose examples are about what the words are about, to be asked back.

        Only when it is clearly ahead of every other.
        """
        said = topics(tokens.texts, self._language)
        shares: dict[str, float] = {}
        for name, about, denies in self._about:
            if name in names and denies == negative and (common := said & about):
                told = sum(self._tells[topic] for topic in common)
                share = told / (sum(self._tells[topic] for topic in about) + 0.25)
                # What the examples know nothing of makes it another thing, a little.
                share *= 1 - 0.08 * min(len(said - about), 5)
                shares[name] = max(share, shares.get(name, 0.0))
        ranked = sorted(shares.items(), key=lambda item: (-item[1], item[0]))
        second = ranked[1][1] if len(ranked) > 1 else 0.0
        if not ranked or ranked[0][1] < _ABOUT or ranked[0][1] - second < _AHEAD:
            return None
        return PhraseMatch(ranked[0][0], GUESSED, 0, len(tokens))

    def _align(
        self, phrase: _Phrase, tokens: Tokens, concepts: Sequence[str], total: float
    ) -> PhraseMatch | None:
        best: PhraseMatch | None = None
        lead = next((n for n, w in enumerate(phrase.weights) if w >= 0.5), 0)
        for at, c in enumerate(concepts):
            if c != phrase.concepts[lead]:
                continue
            found = self._from(phrase, lead, at, tokens, concepts, total)
            if found and (best is None or found.score > best.score):
                best = found
        return best

    def _from(
        self,
        phrase: _Phrase,
        lead: int,
        at: int,
        tokens: Tokens,
        concepts: Sequence[str],
        total: float,
    ) -> PhraseMatch | None:
        """Align the phrase with its first content word at `at`: forward for the rest, backward
        for the small words before it.
        """
        matched = phrase.weights[lead]
        exact = phrase.words[lead] == tokens.texts[at]
        if phrase.strong and not exact and len(tokens.texts[at]) < _LONG_WORD - 1:
            return None  # "dead" is not "deceased"
        used, gaps, position = {at}, 0, at
        for n in range(lead + 1, len(phrase.concepts)):
            reach = range(position + 1, min(position + 2 + _FARTHEST_GAP, len(concepts)))
            hit = next((k for k in reach if concepts[k] == phrase.concepts[n]), None)
            if phrase.weights[n] < 0.5 and hit is not None and hit > position + 2:
                hit = None
            if hit is None:
                if phrase.weights[n] >= 0.5 or _needed(phrase, n):
                    return None
                continue
            between = sum(
                concepts[k] == NOT or _heavy(tokens.texts[k], self._language)
                for k in range(position + 1, hit)
            )
            denied = concepts[position] == NOT
            apart = tokens.pause_between(position + 1, hit) and phrase.words[n] not in _POLITE
            if denied and (between > 1 or apart):
                return None  # the "not" belongs to other words
            gaps += between
            if NOT in concepts[position + 1 : hit]:
                return None
            matched += phrase.weights[n]
            used.add(hit)
            position = hit
        start = at
        for n in range(lead - 1, -1, -1):
            reach = range(start - 1, max(start - 3, -1), -1)
            hit = next((k for k in reach if concepts[k] == phrase.concepts[n]), None)
            if hit is not None and (_reversed(concepts[hit + 1 : start], tokens, hit)):
                hit = None
            if hit is None and _needed(phrase, n):
                return None
            if hit is not None:
                matched += phrase.weights[n]
                used.add(hit)
                start = hit
        if _negated(tokens, concepts, start, phrase):
            return None
        share = matched / sum(phrase.weights)
        explained = matched / total
        score = 1_000 * share**0.75 - 35 * gaps
        if phrase.single and not phrase.strong:
            # One everyday thing is meant only when little else is said.
            extra = max(0.0, total - matched)
            if not self._strict:
                score -= min(300.0, 60 * extra)
            elif phrase.lone:
                score = score * (matched / (matched + extra)) ** 0.5 - 120 * extra
            else:
                score -= min(300.0, 130 * extra)
        elif phrase.single:
            score -= 25 * max(0.0, 1 / max(explained, 0.05) - 3)
        else:
            score -= min(120.0, 12 * max(0.0, total - matched))
        if not exact:
            score -= 5
        if score < 400:
            return None
        return PhraseMatch(phrase.name, round(min(score, 1_000)), start, max(position, at) + 1)


def _reversed(between: Sequence[str], tokens: Tokens, hit: int) -> bool:
    """Does a negation stand between two words of the phrase?"""
    return NOT in between or "no" in tokens.texts[hit + 1 : hit + 1 + len(between)]


def _needed(phrase: _Phrase, n: int) -> bool:
    """May this small word not be missing? Where a phrase says one thing, the words that say about
    whom and which way carry its meaning: "end it all", "he died", "transfer me".
    """
    if phrase.whole or _asks_with(phrase.words, n):
        return True
    return phrase.single and (0.3 < phrase.weights[n] < 0.5 or phrase.words[n] in _TELLING)


def _asks_with(words: Sequence[str], n: int) -> bool:
    """Does a small word at `n` make the phrase a question: the "much" of "how much", a "qué"?"""
    if words[n] in _HOW_ELSE:
        return n > 0 and words[n - 1] == "how"
    return words[n] in _ASKING_SMALL and (n == 0 or (n == 1 and words[0] in _ASKED_WITH))


_NOTHING = PhraseMatch("", 0, 0, 0)


def _heavy(word: str, language: str) -> bool:
    return weight(word, language) >= 0.9


def _negated(tokens: Tokens, concepts: Sequence[str], start: int, phrase: _Phrase) -> bool:
    """Does a negation that is not the phrase's own reach it?"""
    texts = tokens.texts
    if start and texts[start] in ("i", "we"):
        before = texts[start - 1]
        if before not in _EMBEDDING and concepts[start - 1] != NOT:
            return False  # a sentence of its own
    for at in range(start - 1, max(start - 7, -1), -1):
        if tokens.items[at + 1].pause or texts[at] in _BREAKS:
            return False
        if at + 1 < start and texts[at] in _SUBJECTS and at > 0:
            # "I can't pay I filed bankruptcy": a new sentence begins, unless it hangs on "want".
            before = texts[at - 1]
            if before not in _EMBEDDING and concepts[at - 1] != NOT and texts[at] in ("i", "we"):
                return False
        if concepts[at] != NOT and texts[at] not in _DENYING:
            continue
        if texts[at] == "no" and at == 0 and phrase.words[0] != "any":
            return False  # "no, stop calling": an answer, then the phrase
        if at + 1 < len(texts) and texts[at + 1] in _ASKING and at > 0:
            # "why don't you", "can't you stop": a question.
            return texts[at - 1] not in ("do", "can", "will", "could", "would", "did")
        return True
    return False
