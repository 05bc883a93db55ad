"""A transcript's words without the noise of speaking: what patterns and scopes are looked for in.

Fillers and politeness go, stuttered words are said once, a word that is one letter off a heavy word
("bankrupcy", "attourney") or falls apart into two or three ("bank ruptcy", "bank rupt see") is that
word, letters that are spelled ("c f p b") are the word they make, chapter "7" is "seven", "you
guys" is "you", "I'm a put you on" is "I will put you on", and a second negation only stresses the
first ("I ain't never had no loan" is "I never had any loan").
"""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from callwright.understanding.sounds.alike import is_one_off
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import words_in

__all__ = ["CLOSERS", "OPENERS", "PlainWords", "plain_words"]

_FILLERS_EN = words_in("""
    uh um er erm eh hmm hm ah please just really actually kindly even ever simply honestly
    literally already also basically
""")
_FILLERS_ES = words_in("eh em pues ah ay porfa porfavor ahorita nomas usted ustedes")
# Heavy words that recognisers and typists get wrong, and that no common word is one letter off.
_HEAVY_EN = words_in("""
    bankruptcy attorney attorneys representative supervisor suicide suicidal operator recording
    dispute disputing harassing harassment deceased consultant specialist insolvent
""")
_HEAVY_ES = words_in("""
    abogado abogada bancarrota representante supervisora operadora suicidarme suicidio disputar
""")
# Whom callers ask for, as a recogniser writes it that takes the word apart, all written as one.
_WRITTEN_APART = {
    "person": "person", "realpursein": "person", "realpurseon": "person", "actualpursein": "person",
    "livepursein": "person", "anotherpursein": "person", "humanpursein": "person",
    "reelperson": "person", "reelpursein": "person", "agent": "agent", "addvisor": "adviser",
    "addviser": "adviser", "anaddvisa": "adviser", "anadvisa": "adviser", "anadviceher": "adviser",
    "hueman": "human", "hughman": "human", "hewman": "human", "manager": "manager",
    "operateher": "operator", "customerserveus": "representative",
    "receptionist": "receptionist",
}  # fmt: skip
# Said before and after what is meant; nothing hangs on them.
OPENERS = words_in("""
    yes yeah yep yup no nope nah ok okay hi hello hey well so and but oh ooh oooh aah gosh wow
    look listen sorry alright
    right good morning afternoon evening sir maam then now stop wait hold on um because like you
    know i said thanks thank fine sure excuse me bueno oiga mire si hola buenos dias buenas tardes
    perdon senor senorita por favor pues y pero es que entonces gracias disculpe claro
""")
_MEANING = frozenset({"no", "stop", "wait"})  # "no calls" is not "calls"
CLOSERS = words_in("""
    now right today then thanks thank you sir maam for me again here immediately first instead asap
    ok okay anymore any more man lady about this if that is possible ya ahora por favor gracias
    senor senorita hoy de una vez mas otra
""")
# Ends that sound alike: a recogniser that cuts a word apart writes its last part as a word.
_DOUBLED = re.compile(r"([a-z])\1")
_SAME_ENDS = {"cy": ("see", "sea", "sy", "c"), "ey": ("e", "y", "ee"), "or": ("er",)}
# "A" before one of these is the rest of "going to".
_BARE_VERBS = words_in("""
    put let get give hand pass tell call go need have say ask keep hold hang take turn send see
""")
_GOING_TO = frozenset({"ima", "imma"})
_NUMBERS = {"7": "seven", "11": "eleven", "13": "thirteen"}
_NUMBERS_ES = {"7": "siete", "11": "once", "13": "trece"}
_SHORTEST_HEALED = 6
# Recognisers write these letter by letter. "A i" is also "a, I mean": only the end of a clause, or
# what may follow the word, makes it one.
_SPELLED = words_in("ai bk cfpb ftc fcc bbb dnc gpt")
_BEHIND_AI = words_in("or and chat voice bot agent assistant robot thing system program calling")
_ALL_OF_YOU = words_in("all guys folks")
# Said after a negation of the same clause, these deny nothing more (negative concord).
_AGAIN_DENIED = {"no": "any", "nothing": "anything", "nobody": "anybody", "none": "any"}
_REGIONAL = {"y'all": "you", "yall": "you", "ya'll": "you", "yous": "you", "offa": "off"}
_CONCORD = 6  # words between the two negations
_DENIED_VERBS = words_in("is am are do does did have has had was were")


@dataclass(frozen=True, slots=True)
class PlainWords:
    """words: in order. tokens: the token each came from. pauses: does a pause stand before it?

    text: all words as " word word ", a comma before one that follows a pause.
    """

    words: tuple[str, ...]
    tokens: tuple[int, ...]
    pauses: tuple[bool, ...]
    text: str
    starts: tuple[int, ...]  # where each word begins in text

    @property
    def core(self) -> tuple[str, ...]:
        """The words without what only opens or closes a turn ("well, … please")."""
        start, end = 0, len(self.words)
        while start < end - 1 and self.words[start] in OPENERS - _MEANING:
            start += 1
        while end > start + 1 and self.words[end - 1] in CLOSERS:
            end -= 1
        return self.words[start:end]

    def without(self, spans: Sequence[tuple[int, int]]) -> "PlainWords":
        """The words outside these stretches (start, end), a pause where one stood."""
        kept = [n for n in range(len(self.words)) if not any(a <= n < z for a, z in spans)]
        return _made(
            [self.words[n] for n in kept],
            [self.tokens[n] for n in kept],
            [bool(at) and (self.pauses[n] or n != kept[at - 1] + 1) for at, n in enumerate(kept)],
        )

    def part(self, start: int, end: int) -> "PlainWords":
        """The words from `start` up to, not with, `end`, as a text of their own."""
        return _made(
            self.words[start:end], self.tokens[start:end],
            [n > start and self.pauses[n] for n in range(start, end)],
        )  # fmt: skip

    def at(self, offset: int) -> int:
        """The word at a place in `text`."""
        return bisect_right(self.starts, offset) - 1


def plain_words(tokens: Tokens, language: str) -> PlainWords:
    """The words of `tokens` that carry meaning. language: `en` or `es`."""
    fillers = _FILLERS_ES if language == "es" else _FILLERS_EN
    numbers = _NUMBERS_ES if language == "es" else _NUMBERS
    apart = _apart(language)
    words: list[str] = []
    at: list[int] = []
    pauses: list[bool] = []
    pause = False
    for n, item in enumerate(tokens.items):
        pause = pause or item.pause
        text = item.text
        if text in fillers:
            continue
        if text == "si" and "\u00ed" in tokens.words[item.word].casefold():
            text = "claro"  # "sí" is yes; "si" is if
        if words and not item.pause and (parts := _parts_of_heavy(words, pauses, text, apart)):
            words[-parts:] = [apart["".join(words[-parts:]) + text]]
            del at[len(words) :], pauses[len(words) :]
            continue
        if text in _BARE_VERBS and words[-2:] == ["am", "a"]:
            # "I'm a put you on": "I'ma", which is "I'm going to".
            words[-2:], at[-2:], pauses[-2:] = ["will"], [at[-2]], [pauses[-2]]
        elif text in _GOING_TO:
            words.append("i")
            at.append(n)
            pauses.append(pause and len(words) > 1)
            text, pause = "will", False
        text = numbers.get(text) or (
            _healed(text, language) if len(text) >= _SHORTEST_HEALED else text
        )
        again = bool(words) and words[-1] == text
        again = again or (len(words) > 2 and words[-3:-1] == [words[-1], text])
        if again or (language == "en" and not pause and _adds_nothing(text, words)):
            continue
        if language == "en":
            text = _plainly(text, words, pauses, pause)
        if len(words) > 2 and words[-2] == text and words[-3] == words[-1]:
            # "I want I want": the second time is the same time.
            del words[-1], at[-1], pauses[-1]
            continue
        if text == "never" and words[-1:] == ["not"]:
            weaker = 2 if words[-2:-1] and words[-2] in _DENIED_VERBS else 1
            del words[-weaker:], at[-weaker:], pauses[-weaker:]
        words.append(text)
        at.append(n)
        pauses.append(pause and len(words) > 1)
        pause = False
    _join_spelled(words, at, pauses)
    return _made(words, at, pauses)


def _made(words: Sequence[str], at: Sequence[int], pauses: Sequence[bool]) -> PlainWords:
    starts: list[int] = []
    text = " "
    for word, paused in zip(words, pauses, strict=True):
        text += "," if paused else ""
        starts.append(len(text))
        text += word + " "
    return PlainWords(tuple(words), tuple(at), tuple(pauses), text, tuple(starts))


def _join_spelled(words: list[str], at: list[int], pauses: list[bool]) -> None:
    """Make one word of letters that spell a known one."""
    n = 0
    while n < len(words):
        end = n
        while end < len(words) and len(words[end]) == 1 and not (end > n and pauses[end]):
            end += 1
        spelled = "".join(words[n:end])
        behind = words[end : end + 1]
        alone = not behind or pauses[end] or behind[0] in _BEHIND_AI
        # The article before a spelled word is none of its letters: "are you an a i", "a b k".
        for start in range(n, max(n, end - 1)):
            if (word := spelled[start - n :]) in _SPELLED and (word != "ai" or alone):
                words[start:end], at[start:end] = [word], [at[start]]
                pauses[start:end] = [pauses[start]]
                end = start + 1
                break
        n = max(end, n + 1)


def _adds_nothing(text: str, words: Sequence[str]) -> bool:
    """Tell "you guys", "y'all": you."""
    return text in _ALL_OF_YOU and words[-1:] == ["you"]


def _plainly(text: str, words: Sequence[str], pauses: Sequence[bool], pause: bool) -> str:
    """The word as the standard grammar has it: "I is", "y'all", "don't owe nothing"."""
    if text == "is" and words[-1:] == ["i"]:
        return "am"
    if text in _REGIONAL:
        return _REGIONAL[text]
    if text in _AGAIN_DENIED and not pause:
        for back in range(1, min(_CONCORD, len(words)) + 1):
            if words[-back] in ("not", "never"):
                return _AGAIN_DENIED[text]
            if pauses[-back]:
                break
    return text


def _parts_of_heavy(
    words: Sequence[str], pauses: Sequence[bool], text: str, apart: Mapping[str, str]
) -> int:
    """How many of the last words are with `text` one heavy word that fell apart."""
    last = words[-1] + text
    if last in apart:
        return 1
    return 2 if len(words) > 1 and not pauses[-1] and words[-2] + last in apart else 0


@lru_cache(maxsize=2)
def _apart(language: str) -> Mapping[str, str]:
    """Heavy words by how their parts are written when they fall apart: "bank rupt see"."""
    found = {} if language == "es" else dict(_WRITTEN_APART)
    for word in sorted(_heavy(language)):
        found[word] = word
        found[_DOUBLED.sub(r"\1", word)] = word  # "banca rota"
        for end in _SAME_ENDS:
            if word.endswith(end):
                found |= {word[: -len(end)] + other: word for other in _SAME_ENDS[end]}
    return found


def _heavy(language: str) -> frozenset[str]:
    return _HEAVY_ES if language == "es" else _HEAVY_EN


@lru_cache(maxsize=8_192)
def _healed(word: str, language: str) -> str:
    """The heavy word that `word` misses by one letter, else itself."""
    heavy_words = _heavy(language)
    if word in heavy_words:
        return word
    near = sorted(heavy for heavy in heavy_words if is_one_off(word, heavy))
    return near[0] if near else word
