"""Which part of a name a spelling is of: the letters replace the part that they sound like."""

from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import NamedTuple

from callwright.understanding.names.letters import Spelling
from callwright.understanding.names.likeness import is_family, is_given, sounds_like
from callwright.understanding.names.whole_spelling import split_spelling
from callwright.understanding.sounds.alike import cost_row
from callwright.understanding.tokens import fold

__all__ = ["Respelled", "as_said", "respelled"]

_LIKE, _LIKE_BESIDE, _LIKE_A_WORD, _LIKE_WORDS = 0.6, 0.45, 0.6, 0.7
_FAR = 0.02  # of likeness, for each word between
_MOST_WORDS = 3  # that are one part: "would house"
_REACH = 12  # words before the letters
_WHOLE = 2  # parts of a name that is whole
_LEAST_PART = 2  # letters of a first or a last name in one spelling of both
_PREFIXES = ("o'", "d'", "mc", "mac")
_MISHEARD = 2  # words in place of one
_LONGEST_PART = 3  # letters of a spelling that is only the beginning of a part


class Respelled(NamedTuple):
    """The parts that stand at the tokens from `start` up to, not with, `end`; none where the words
    stand as they were said. guessed: nothing said sounds like the letters.
    """

    parts: tuple[str, ...]
    start: int
    end: int
    guessed: bool = False


def respelled(
    spelling: Spelling,
    texts: Sequence[str],
    said: Sequence[str],
    names: Sequence[int],
    skipped: frozenset[int],
    taken: Collection[int] = (),
) -> Respelled:
    """Where the letters belong.

    texts: folded tokens; said: the same as they were written. names: the places of those that may
    be names; skipped: of those that only tell about the name, the letters themselves among them;
    taken: of those that other letters are of.
    """
    if exact := as_said(spelling, texts, names, skipped):
        return exact
    plain = _plain(spelling)
    windows = _windows(spelling, texts, names, skipped)
    windows = [one for one in windows if not any(n in taken for n in range(*one))]
    names = [n for n in names if n not in taken]
    if both := _both(plain, texts, names, spelling.start, skipped):
        return both
    best, where = 0.0, (0, 0)
    for start, end in windows:
        heard = "".join(texts[n] for n in range(start, end) if n not in skipped)
        like = sounds_like(heard, plain)
        least = _least(start, end, spelling, texts, names, skipped)
        like -= _FAR * _between(end, spelling, skipped)
        if like >= least and like > best:
            best, where = like, (start, end)
    part = _of_part(plain, texts, said, names, spelling.start)
    if part and (best < 1 - _FAR or part.parts):
        return part
    if best:
        return _placed(spelling, texts, said, names, *where)
    return _beside(spelling, texts, names, skipped, bool(taken))


def as_said(
    spelling: Spelling, texts: Sequence[str], names: Sequence[int], skipped: frozenset[int]
) -> Respelled | None:
    """The words that are the letters as they stand, or None."""
    plain = _plain(spelling)
    for start, end in _windows(spelling, texts, names, skipped):
        if "".join(texts[n] for n in range(start, end) if n not in skipped) == plain:
            parts = () if spelling.letters == plain or end - start > 1 else (spelling.letters,)
            return Respelled(parts, start, end)
    return None


def _plain(spelling: Spelling) -> str:
    return spelling.letters.replace("'", "").replace("-", "")


def _both(
    plain: str, texts: Sequence[str], names: Sequence[int], before: int, skipped: frozenset[int]
) -> Respelled | None:
    """A spelling of both parts of which one was heard: "Neve Byrne, n i a m h b y r n e"."""
    said = [n for n in names if n < before][-_WHOLE:]
    if said and not {*range(said[0], said[-1])} - {*said} <= skipped:
        return None  # "Jane would house, w o o d h o u s e"
    for n in said:
        rest = len(plain) - len(texts[n])
        if rest < _LEAST_PART:
            continue
        if n == said[-1] and plain.endswith(texts[n]):
            return Respelled((plain[:rest], texts[n]), said[0], n + 1)
        if n == said[0] and plain.startswith(texts[n]):
            return Respelled((texts[n], plain[len(texts[n]) :]), n, said[-1] + 1)
    return None


def _windows(
    spelling: Spelling, texts: Sequence[str], names: Sequence[int], skipped: frozenset[int]
) -> list[tuple[int, int]]:
    """Words in a row that the letters may be of, the nearest first."""
    least = max(0, spelling.start - _REACH)
    before = [n for n in range(spelling.start - 1, least - 1, -1) if n not in skipped]
    found = []
    for at, last in enumerate(before):
        if not texts[last].isalpha():
            continue
        for first in before[at : at + _MOST_WORDS]:
            if not texts[first].isalpha():
                break
            found.append((first, last + 1))
    after = [n for n in names if n >= spelling.end]
    found += [(n, n + 1) for n in after]
    found += [(a, b + 1) for a, b in pairwise(after) if b == a + 1]
    return [(a, b) for a, b in found if any(len(texts[n]) > 1 for n in range(a, b))]


def _between(end: int, spelling: Spelling, skipped: frozenset[int]) -> int:
    return sum(n not in skipped for n in range(end, spelling.start))


def _least(
    start: int,
    end: int,
    spelling: Spelling,
    texts: Sequence[str],
    names: Sequence[int],
    skipped: frozenset[int],
) -> float:
    """How like the letters these words have to sound."""
    beside = end <= spelling.start and not _between(end, spelling, skipped)
    if all(n in names for n in range(start, end) if n not in skipped):
        if end - start > 1:
            return _LIKE_WORDS
        return _LIKE_BESIDE if beside else _LIKE
    if not beside:
        return 2.0  # a word of the sentence, far from the letters
    return _LIKE_A_WORD if end - start == 1 else _LIKE_WORDS


def _of_part(
    plain: str, texts: Sequence[str], said: Sequence[str], names: Sequence[int], before: int
) -> Respelled | None:
    """Where the letters are the beginning or the end of a part: "Mackenzie, m a c"."""
    for n in reversed([n for n in names if n < before]):
        text = texts[n]
        written = said[n].lower()
        prefix = next((p for p in _PREFIXES if written.startswith(p)), "")
        rest = text[len(prefix.strip("'")) :]
        if prefix and plain in ("mc", "mac"):
            return Respelled((plain + rest,), n, n + 1)
        if prefix and plain[0] != prefix[0] and sounds_like(rest, plain) >= _LIKE:
            return Respelled((prefix + plain,), n, n + 1)
        if len(plain) < len(text) and (text.startswith(plain) or text.endswith(plain)):
            return Respelled((), n, n + 1)
    return None


def _placed(
    spelling: Spelling,
    texts: Sequence[str],
    said: Sequence[str],
    names: Sequence[int],
    start: int,
    end: int,
) -> Respelled:
    """The letters in the place of these words; cut in two where they are the whole name."""
    parts = [texts[n] for n in range(start, end) if n in names]
    if len(parts) == _WHOLE and end - start == _WHOLE and start == min(names):
        plain = spelling.letters
        fores = cost_row(parts[0], plain)
        surs = cost_row(parts[1][::-1], plain[::-1])[::-1]
        at = min(range(len(plain) + 1), key=lambda n: fores[n] + surs[n])
        if min(at, len(plain) - at) >= _LEAST_PART:
            return Respelled((plain[:at], plain[at:]), start, end)
    if fold(spelling.letters) == fold(said[start]):
        return Respelled((), start, end)
    return Respelled((spelling.letters,), start, end)


def _beside(
    spelling: Spelling, texts: Sequence[str], names: Sequence[int], skipped: frozenset[int],
    other_known: bool,
) -> Respelled:  # fmt: skip
    """Letters that sound like nothing said: a part that was not said, or one that was misheard."""
    here = Respelled((spelling.letters,), spelling.start, spelling.start)
    before = [n for n in names if n < spelling.start]
    if not before:
        alone = not names and not other_known
        return here._replace(parts=split_spelling(_plain(spelling))[0]) if alone else here
    if other_known and len(before) == 1:
        return Respelled((spelling.letters,), before[0], before[0] + 1, guessed=True)
    if len(spelling.letters) <= _LONGEST_PART and len(before) > 1:
        return Respelled((), spelling.start, spelling.start, guessed=True)
    between = [n for n in range(before[-1] + 1, spelling.start) if n not in skipped]
    if 1 <= len(between) <= _MISHEARD:
        # "Linda when, n g u y e n": words that are no name stand where one was said.
        return Respelled((spelling.letters,), between[0], between[-1] + 1, guessed=True)
    if len(before) < _WHOLE:
        return here
    given = is_given(spelling.letters) and not is_family(spelling.letters)
    first, last = before[-_WHOLE], before[-1]
    if given and not is_given(texts[first]):
        return Respelled((spelling.letters,), first, first + 1, guessed=True)
    if given or (is_given(texts[last]) and not is_family(texts[last])):
        return here._replace(guessed=True)
    return Respelled((spelling.letters,), last, last + 1, guessed=True)
