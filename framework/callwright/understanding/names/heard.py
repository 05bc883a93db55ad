"""A name as it was meant, out of all the words it was said with."""

import itertools
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from callwright.understanding.languages import language_of
from callwright.understanding.names import order
from callwright.understanding.names.introduced import (
    WORDS_TOO,
    introduced_by,
    is_around_name,
    is_initial,
    is_name_at,
    rest_around,
)
from callwright.understanding.names.likeness import is_given
from callwright.understanding.names.order import Part
from callwright.understanding.names.put_right import put_right
from callwright.understanding.names.respelled import as_said, respelled
from callwright.understanding.names.told import Told, told_of_name
from callwright.understanding.names.whole_spelling import whole_spelling
from callwright.understanding.names.written import GLUE, PARTICLES, in_capitals
from callwright.understanding.sounds.alike import phonetic
from callwright.understanding.sounds.spanish_letters import as_letters
from callwright.understanding.tokens import Tokens, fold

__all__ = ["NameHeard", "name_heard"]

_MOST_WORDS = 5
_MOST_RUNS = 12  # of words that may be names; bounds the work on a hostile text, as below
_MOST_SPELLINGS = _MOST_TOLD = 6
_WHOLE = 2  # parts of a name that is whole
_GUESSED, _CHANGED = 0.85, 0.95
# Said between the parts of a name, they are no more than a pause: "Featherstone, please, Peter".
_PAUSES = frozenset({"comma", "please", "thanks", "yes", "yeah"})
_SUFFIXES = frozenset({"junior", "senior", "jr", "sr", "ii", "iii"})
_DROPPED = _SUFFIXES | order.DEAR
_PUNCTUATION = '.,;:!?"'
# Words that join two of a name; "o" is a word of Spanish.
_SIGNS = {"en": GLUE.keys(), "es": GLUE.keys() - {"o"}}


class NameHeard(NamedTuple):
    """value: as it is written. places: of its words. told: of the words that only tell about it.
    around: of those that carry it or say it again. weight: thousandths.
    """

    value: str
    places: tuple[int, ...]
    told: frozenset[int]
    around: frozenset[int]
    weight: int


class _Run(NamedTuple):
    """Words of a name in a row. paused: only a pause parts them from the run before."""

    parts: list[Part]
    start: int
    paused: bool


@lru_cache(maxsize=1)  # who reads a name asks soon after what was told of it
def name_heard(tokens: Tokens, locale: str) -> NameHeard | None:
    """The name that was said, or None."""
    if whole := whole_spelling(tokens):
        value = " ".join(map(in_capitals, whole.parts))
        places = tuple(range(whole.start, len(tokens)))
        return NameHeard(value, places, frozenset(places), frozenset(), whole.weight)
    texts = as_letters(tokens.texts, locale)
    told = told_of_name(texts)
    shown, forced, weight = _shown(tokens, texts, told)
    labels = order.labels_in(texts, told.aside)
    labelled = {n for label in labels for n in range(label.start, label.end)}
    aside = told.aside | labelled
    own = {*shown} | (forced - aside)
    signs = _SIGNS[language_of(locale)]
    runs = [*itertools.islice(_runs(tokens, texts, shown, own, aside, signs), _MOST_RUNS)]
    if not WORDS_TOO.isdisjoint(texts):
        forced |= {n for n, text in enumerate(texts) if text in WORDS_TOO and is_name_at(texts, n)}
    beside, spelled = frozenset(told.aside | forced), frozenset(shown)
    if labels and (every := [part for run in runs for part in run.parts]):
        parts, explained = order.by_labels(every, labels, texts, told.aside)
        if parts:
            return _written(
                parts, texts, told, beside | explained | _between(parts), weight, spelled
            )
    if not runs:
        return None
    runs = _with_pauses(runs)
    start = introduced_by(texts, [run.start for run in runs], told.aside)
    if start is not None:
        run = next(run for run in runs if run.start == start.place)
        earlier = runs[: runs.index(run)]
        parts = order.said_again(run.parts, [one.parts for one in earlier])
        parts = order.in_order(parts, surname_first=start.surname_first)
    else:
        run = _likeliest(runs)
        parts = order.in_order(run.parts)
        own = {n for part in parts for n in range(part.place, part.last + 1)}
        rest = [n for n in range(len(texts)) if n not in own and n not in aside]
        weight *= rest_around(
            [texts[n] for n in rest],
            whole=len(parts) >= _WHOLE,
            known=is_given(parts[0].text),
        )
    return _written(_begun_again(parts), texts, told, beside, weight, spelled)


def _between(parts: Sequence[Part]) -> set[int]:
    places = [n for part in parts for n in range(part.place, part.last + 1)]
    return {*range(min(places), max(places) + 1)} - {*places}


def _written(
    parts: Sequence[Part], texts: Sequence[str], told: Told, beside: frozenset[int],
    weight: float, spelled: frozenset[int],
) -> NameHeard:  # fmt: skip
    """The parts as one name, with what was told of its letters."""
    places = sorted({n for part in parts for n in range(part.place, part.last + 1)})
    again = {part.text for part in parts}
    around = {n for n, text in enumerate(texts) if text in again or is_around_name(text)}
    if texts[places[-1] + 1 : places[-1] + 2] and texts[places[-1] + 1] in _DROPPED:
        around.add(places[-1] + 1)
    right, obeyed = put_right(parts, told.letters[:_MOST_TOLD], spelled)
    if not obeyed or right != [*parts]:
        weight *= _CHANGED
    value = " ".join(part.said for part in right)
    return NameHeard(value, tuple(places), beside, frozenset(around - {*places}), round(weight))


def _shown(
    tokens: Tokens, texts: Sequence[str], told: Told
) -> tuple[dict[int, tuple[str, ...]], set[int], float]:
    """The parts that stand in place of what was said, by place, the places of words that are names
    because they were spelled, and what guessing leaves of the weight.
    """
    shown: dict[int, tuple[str, ...]] = {}
    forced: set[int] = set()
    weight = 1_000.0
    if not told.instead and not told.spellings:
        return shown, forced, weight
    said = [tokens.words[item.word].strip(_PUNCTUATION) for item in tokens.items]
    for at, instead in told.instead.items():
        shown[at] = (said[instead],)
    aside = frozenset(told.aside)
    names = [n for n in range(len(texts)) if n not in aside and is_name_at(texts, n)]
    spellings = told.spellings[:_MOST_SPELLINGS]
    # What was heard as it was spelled is sure, and no other letters are of it.
    spellings.sort(key=lambda one: as_said(one, texts, names, aside) is None)
    for spelling in spellings:
        found = respelled(spelling, texts, said, names, aside, forced)
        if found.guessed:
            weight = min(weight, 1_000 * _GUESSED)
        stands = [n for n in range(found.start, found.end) if n not in aside]
        forced |= {*stands}
        if found.parts:
            shown[stands[0] if stands else found.start] = found.parts
            told.aside |= {*stands[1:]}
    return shown, forced, weight


def _runs(
    tokens: Tokens,
    texts: Sequence[str],
    shown: Mapping[int, tuple[str, ...]],
    own: Collection[int],
    aside: Collection[int],
    signs: Collection[str],
) -> Iterator[_Run]:
    """Words in a row that may be names, without those that only tell about them.

    own: the places of words that are names whatever they look like. signs: words that join two.
    """
    run: list[Part] = []
    start, pause, words, glue = 0, False, False, ""
    for n, text in enumerate(texts):
        pause = pause or tokens.items[n].pause or text in _PAUSES
        if text in _PAUSES or (n in aside and n not in own):
            continue
        if run and not pause and n not in own and (text in signs or text in PARTICLES):
            run = run if text in signs else _added(tokens, run, n, ())
            glue = text if text in signs else glue
            continue
        name = n in own or is_name_at(texts, n) or (bool(run) and is_initial(texts, n))
        if run and (pause or not name):
            yield _Run(_trimmed(run), start, paused=not words)
            run, words = [], False
        words = words or not name
        if name:
            start = start if run else n
            run = order.glued(_added(tokens, run, n, shown.get(n, ())), glue)
            pause = False
        glue = ""
    if run:
        yield _Run(_trimmed(run), start, paused=not words)


def _trimmed(run: list[Part]) -> list[Part]:
    """Without the particles at its end, which were words of the sentence."""
    while len(run) > 1 and run[-1].text in PARTICLES:
        run = run[:-1]
    if len(run) > _WHOLE and run[-1].text in _SUFFIXES:
        run = run[:-1]
    return run[:_MOST_WORDS]


def _added(tokens: Tokens, run: list[Part], n: int, shown: tuple[str, ...]) -> list[Part]:
    """The run with the word at `n`; the tokens of one written word are one part."""
    if shown:
        return [*run, *(Part(_plain(one), in_capitals(one), n, n) for one in shown)]
    word = tokens.items[n].word
    text = tokens.texts[n]
    if run and tokens.items[run[-1].last].word == word and run[-1].last + 1 == n:
        return [*run[:-1], run[-1]._replace(text=run[-1].text + text, last=n)]
    said = tokens.words[word].strip(_PUNCTUATION)
    said = said[:-2] if said.endswith(("'s", "\u2019s")) else said
    return [*run, Part(text, in_capitals(said), n, n)]


def _plain(said: str) -> str:
    return fold(said).replace("'", "").replace("-", "")


def _with_pauses(runs: Sequence[_Run]) -> list[_Run]:
    """Runs that only a pause parts and that are one name together: "Khan, Imran Khan"."""
    out: list[_Run] = []
    for run in runs:
        together = order.put_together(out[-1].parts, run.parts) if out and run.paused else None
        if together:
            out[-1] = _Run(together, out[-1].start, out[-1].paused)
        else:
            out.append(run)
    return out


def _likeliest(runs: Sequence[_Run]) -> _Run:
    """The first whole name that begins with a common first name, else the first run."""
    whole = (r for r in runs if len(r.parts) >= _WHOLE and is_given(r.parts[0].text))
    return next(whole, runs[0])


def _begun_again(parts: list[Part]) -> list[Part]:
    """Without a surname said before the whole name, "Smith, John Smith", or a first name that was
    told about and said again, "Ann, with an e, Anne Carter".
    """
    if len(parts) > _WHOLE and parts[0].text == parts[-1].text:
        return parts[1:]
    for n in range(1, len(parts) - 1):
        told = parts[n].place > parts[n - 1].last + 1
        if told and phonetic(parts[n].text) == phonetic(parts[0].text):
            return parts[n:]
    return parts
