"""Was this person's name said? By sound, by letters and by short names, over all attempts.

The forename has to carry its own evidence: a relative on the same account shares the surname, so
that alone must not pass. Each part is heard as a word (or as two that run together), or spelled;
a spelling of the whole name is cut where it fits both parts best.
"""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field

from callwright.understanding.phones import outline, phones, sounds_like
from callwright.understanding.sounds import alike, cost_row, spelled_cost
from callwright.understanding.spelling import NATO
from callwright.understanding.tokens import Tokens, tokenise
from callwright.understanding.word_lists import words_in

__all__ = ["NameHeard", "hear_name", "name_score"]

_NICKNAMES = (
    "andrew andy drew|anthony tony|barbara barb|benjamin ben|catherine cathy kate katie katherine "
    "katy|charles charlie chuck|christopher chris|daniel dan danny|david dave|deborah debbie debra|"
    "donald don|edward ed eddie ted|elizabeth liz beth betty|frederick fred|gerald gerry jerry|"
    "gregory greg|james jim jimmy|jennifer jen jenny|john johnny jack|jonathan jon|joseph joe|"
    "joshua josh|kenneth ken|kimberly kim|lawrence larry|leonard len|margaret maggie peggy|matthew "
    "matt|michael mike|nicholas nick|pamela pam|patricia pat trish|patrick pat|peter pete|raymond "
    "ray|richard rick dick|robert bob rob bobby|ronald ron|samantha sam|samuel sam|stephen steve "
    "steven|susan sue|theodore ted|theresa terry|thomas tom|timothy tim|victoria vicky|vincent "
    "vince|william bill will"
)
_SHORT: dict[str, frozenset[str]] = {}
for _row in _NICKNAMES.split("|"):
    for _name in words_in(_row):
        _SHORT[_name] = _SHORT.get(_name, frozenset()) | words_in(_row)
_AROUND = words_in("""
    my name is it its the full i am this and um uh yeah yes space first last surname capital
""")
_FALL, _RUN_TOGETHER, _SPELLED, _NICKNAME = 0.985, 0.97, 0.95, 0.92
# The best of a hundred strange words is this much like any name: no evidence.
_CHANCE = 0.3
_FORENAME = 0.6  # its weight beside the surname's
_WHOLE = 0.9
_BY_SPELLING = 0.3  # of a word's likeness; the rest is by sound
_WORTH_SPELLING = 4
_STRANGE = 4  # kinds of consonants that may differ between a name and what was heard of it
_SPELLINGS = 10
_SHORTEST_SPELLING = 3
_BOTH_SPELLED = 0.5
_THE_SAME = 0.8
_WORTH_A_LOOK = 0.55  # where neither part was heard by itself, they were not heard together


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    sounds: str
    outline: int
    trust: float


@dataclass(frozen=True, slots=True)
class NameHeard:
    """What the attempts hold. words: each word and each two in a row. whole: the sounds of every
    alternative. spelled: letters. All with their trust, 0..1.
    """

    words: tuple[_Word, ...]
    whole: tuple[_Word, ...]
    spelled: tuple[tuple[str, float], ...]
    _texts: dict[str, float] = field(default_factory=dict)
    _parts: dict[str, float] = field(default_factory=dict)  # likeness of the parts asked so far


def hear_name(attempts: Sequence[Sequence[Tokens]]) -> NameHeard:
    """All that was said at a question for a name, ready to be held against a record."""
    words: dict[str, float] = {}
    whole: dict[str, tuple[str, float]] = {}
    spelled: dict[str, float] = {}
    for nbest in attempts:
        letters_here = 0
        for rank, tokens in enumerate(nbest):
            trust = _FALL**rank
            letters = _letters(tokens.texts)
            if len(letters) >= _SHORTEST_SPELLING and letters_here < _SPELLINGS:
                letters_here += 1
                spelled[letters] = max(spelled.get(letters, 0.0), trust)
            said = [t for t in tokens.texts if t.isalpha() and t not in _AROUND]
            for text in said:
                if len(text) > 1:
                    words[text] = max(words.get(text, 0.0), trust)
            for a, b in itertools.pairwise(said):
                words[a + b] = max(words.get(a + b, 0.0), trust * _RUN_TOGETHER)
            sounds = "".join(map(phones, said))
            if sounds and whole.get(sounds, ("", 0.0))[1] < trust:
                whole[sounds] = (" ".join(said), trust)
    return NameHeard(
        tuple(
            _Word(text, sounds := phones(text), outline(sounds), trust)
            for text, trust in words.items()
        ),
        tuple(
            _Word(text, sounds, outline(sounds), trust) for sounds, (text, trust) in whole.items()
        ),
        tuple(spelled.items()),
        words,
    )


def _letters(texts: Sequence[str]) -> str:
    """The letters of a spelling, empty when the words are no spelling."""
    said = [NATO.get(text, text) for text in texts if text.isalpha() and text != "space"]
    if not said or sum(len(text) <= 2 for text in said) * 2 < len(said):
        return ""
    return "".join(said)


def name_score(heard: NameHeard, record: str) -> int:
    """How well the attempts match the name on file, 0..1000."""
    parts = tokenise(record.replace("-", " ")).texts
    if not parts:
        return 0
    forename, surname = parts[0], "".join(parts[1:])
    if not surname:
        return round(1_000 * _evidence(_likeness(forename, heard)))
    fore, sur = _likeness(forename, heard), _likeness(surname, heard)
    best_part = max(fore, sur)
    # One word cannot be both: of "Jordan Thomas", Thomas Thomas said only his surname.
    twice = sounds_like(phones(forename), phones(surname)) > _THE_SAME
    score = 0.0 if twice else _together(fore, sur)
    for letters, trust in heard.spelled:
        of_fore, of_sur = _cut(forename, surname, letters)
        if min(of_fore, of_sur) * trust > _BOTH_SPELLED:
            share = trust * _SPELLED
            if twice:
                fore = sur = 0.0
            both = _together(max(fore, of_fore * share), max(sur, of_sur * share))
            score = max(score, both)
    if score < _evidence(_WHOLE) and best_part > _WORTH_A_LOOK:
        score = max(score, _evidence(_WHOLE * _as_a_whole(forename, surname, heard)))
    return round(1_000 * score)


def _evidence(likeness: float) -> float:
    return max(0.0, (likeness - _CHANCE) / (1 - _CHANCE))


def _together(forename: float, surname: float) -> float:
    share = _evidence(forename) ** _FORENAME * _evidence(surname) ** (1 - _FORENAME)
    return float(share)


def _likeness(part: str, heard: NameHeard) -> float:
    """How well one part of a name was heard or spelled; relatives share one, so it is kept."""
    found = heard._parts.get(part)
    if found is None:
        found = heard._parts[part] = max(_heard(part, heard), _spelled(part, heard))
    return found


def _heard(part: str, heard: NameHeard) -> float:
    """How well one part of a name was heard as a word."""
    best = heard._texts.get(part, 0.0)
    for short in _SHORT.get(part, ()):
        best = max(best, _NICKNAME * heard._texts.get(short, 0.0))
    if best > _NICKNAME:
        return best
    sounds = phones(part)
    bits, size = outline(sounds), len(sounds)
    found: list[tuple[float, _Word]] = []
    least = _CHANCE
    for word in heard.words:
        if (bits ^ word.outline).bit_count() > _STRANGE:
            continue
        if 2 * min(size, len(word.sounds)) + 1 < max(size, len(word.sounds)):
            continue
        likeness = word.trust * sounds_like(sounds, word.sounds, least)
        if likeness >= least:
            found.append((likeness, word))
            if len(found) > _WORTH_SPELLING:
                found = sorted(found, key=lambda row: -row[0])[:_WORTH_SPELLING]
                least = found[-1][0]
    for likeness, word in found:
        by_spelling = _BY_SPELLING * word.trust * alike(part, word.text)
        best = max(best, (1 - _BY_SPELLING) * likeness + by_spelling)
    return best


def _spelled(part: str, heard: NameHeard) -> float:
    """How well one part of a name was spelled by itself."""
    best = 0.0
    for letters, trust in heard.spelled:
        size = max(len(part), len(letters))
        if abs(len(part) - len(letters)) * 2 <= size:
            likeness = 1 - spelled_cost(part, letters) / size
            best = max(best, _SPELLED * trust * likeness)
    return best


def _cut(forename: str, surname: str, letters: str) -> tuple[float, float]:
    """How well each part fits its share of one spelling, cut where both fit best."""
    fore = cost_row(forename, letters)
    sur = cost_row(surname[::-1], letters[::-1])[::-1]
    at = min(range(len(letters) + 1), key=lambda n: fore[n] + sur[n])
    return max(0.0, 1 - fore[at] / len(forename)), max(0.0, 1 - sur[at] / len(surname))


def _as_a_whole(forename: str, surname: str, heard: NameHeard) -> float:
    """How well forename and surname were heard in one breath, wherever the words were cut."""
    first, last = phones(forename), phones(surname)
    bits, best = outline(first + last), 0.0
    for said in heard.whole:
        if (bits ^ said.outline).bit_count() <= _STRANGE:
            best = max(best, said.trust * sounds_like(first + last, said.sounds))
            best = max(best, _SPELLED * said.trust * sounds_like(last + first, said.sounds))
    return best
