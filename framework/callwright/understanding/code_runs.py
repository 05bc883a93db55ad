"""Runs of letters and digits as codes are read out: "a, b as in boy, dash, the number five"."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from callwright.understanding.characters import characters
from callwright.understanding.numerals.number_words import NumberWords
from callwright.understanding.numerals.numbers import cardinal
from callwright.understanding.numerals.small import at as _at
from callwright.understanding.sentence.repairs import REPAIRS
from callwright.understanding.unfinished import HESITATIONS
from callwright.understanding.word_lists import words_in

__all__ = [
    "NO_SIGNS",
    "SENTENCE",
    "CodeRun",
    "Piece",
    "code_runs",
    "repaired",
    "without_words",
]

# Between two signs these are none of the code.
_LINKS = HESITATIONS | words_in("""
    - . / dash hyphen slash space dot then with next followed comma pause guion
    espacio luego the letter number digit capital uppercase lowercase upper lower case big small
    letra numero mayuscula minuscula diagonal
""")
# Small words of the sentence. A recogniser may write two letters of a code so, "us", "so": a code
# whose form is known may try them.
SENTENCE = (
    words_in("""
    no not do now in am at so we re on of its the and is it my um uh er yes yep if but or he she
    me us was has had can did got get let say sorry wait hold ok okay that this his her him our
    they them ve ll en un con por para que los las del mi su es no si ya by to
""")
    - HESITATIONS
)
NO_SIGNS = words_in("and the is it my no")
"""Those that are in no code."""
_NAMING = words_in("the a letter number digit la letra el numero")
_SAYING = words_in("""
    think will am have believe guess mean said hope can just do would know was suppose
""")
_ASKING, _ASKING_WORDS = (("are", "you"), ("you", "see"), ("you", "are"), ("why", "are")), 2
_BEHIND_AND = words_in("then a an the next")
_MENDING = REPAIRS - {"er"}  # "er" is waited through
_MOST_LINKS = 4


class Piece(NamedTuple):
    """What one sign was said as. text: in capitals; cost: what guessing takes. example: it was
    told by a word, "b as in boy".
    """

    text: str
    start: int
    end: int
    cost: int
    example: bool


class CodeRun(NamedTuple):
    """Signs in a row."""

    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """All signs, in capitals."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def start(self) -> int:
        """The first token."""
        return self.pieces[0].start

    @property
    def end(self) -> int:
        """The token behind the last."""
        return self.pieces[-1].end

    @property
    def cost(self) -> int:
        """What all the guessing takes, thousandths."""
        return sum(piece.cost for piece in self.pieces)


def code_runs(
    texts: Sequence[str], words: NumberWords, stops: frozenset[str] = SENTENCE
) -> list[CodeRun]:
    """All runs of at least two signs, each ending at one of `stops` or where something is put
    right.
    """
    return [run for run in _Reader(texts, words, stops).runs() if len(run.text) > 1]


def repaired(texts: Sequence[str], before: CodeRun, again: CodeRun) -> bool:
    """Is the second run said to put the first one right?"""
    return not REPAIRS.isdisjoint(texts[before.end : again.start])


class _Reader:
    """Reads runs of signs out of words."""

    __slots__ = ("_stops", "_texts", "_words")

    def __init__(self, texts: Sequence[str], words: NumberWords, stops: frozenset[str]) -> None:
        self._texts = texts
        self._words = words
        self._stops = stops

    def runs(self) -> Iterator[CodeRun]:
        i = 0
        while i < len(self._texts):
            pieces: list[Piece] = []
            at = i
            while piece := self._next(at, begun=bool(pieces)):
                if not _explains(pieces, piece):
                    pieces.append(piece)
                at = piece.end
            if pieces:
                yield CodeRun(tuple(pieces))
            i = max(at, i + 1)

    def _next(self, i: int, *, begun: bool) -> Piece | None:
        """The sign at `i`, or behind what links it to the one before."""
        return self._piece(self._past_links(i) if begun else i, begun=begun)

    def _past_links(self, i: int) -> int:
        """The place behind links that lead to another sign, and behind what a sign is told not to
        be; `i` itself where none does.
        """
        texts, at = self._texts, i
        if _at(texts, at) == "not":
            at += 1
            while _at(texts, at) in _NAMING and len(_at(texts, at)) > 1:
                at += 1
            other = self._piece(at, begun=True)
            return other.end if other else i
        if _at(texts, at) == "and" and _at(texts, at + 1) in _BEHIND_AND:
            at += 1  # "and" alone may be an N
        while _at(texts, at) in _LINKS and at - i < _MOST_LINKS:
            at += 1 + (texts[at] == "followed" and _at(texts, at + 1) == "by")
        if at > i and _at(texts, at) in ("a", "an") and self._piece(at + 1, begun=True):
            at += 1  # "and then a five"
        return at if at > i and self._piece(at, begun=True) else i

    def _piece(self, i: int, *, begun: bool) -> Piece | None:
        texts, words = self._texts, self._words
        if i >= len(texts) or texts[i] in self._stops or texts[i] in _MENDING:
            return None
        if _at(texts, i + 1) in words.hundred:
            whole = cardinal(texts, i, words)
            # "One hundred twenty three" and nothing behind it; else "seven hundred, five five".
            if whole and whole[0].denominator == 1 and not _counts(texts, whole[1], words):
                return Piece(str(int(whole[0])), i, whole[1], 0, example=False)
        found = characters(texts, i, words, begun=begun)
        if found is None:
            return None
        said, end, cost = found
        example = said.isalpha() and end > i + 1 and texts[i] not in words.repeats
        return Piece(said, i, end, cost, example and texts[i] != "x")


def _counts(texts: Sequence[str], i: int, words: NumberWords) -> bool:
    text = _at(texts, i)
    return text in words.digits or text in words.tens or text in words.units or text.isdecimal()


def _explains(pieces: Sequence[Piece], piece: Piece) -> bool:
    """Is it the last sign told again by a word: "d, d for David"?"""
    last = pieces[-1] if pieces else None
    return bool(last and piece.example and not last.example and last.text == piece.text)


def without_words(run: CodeRun, texts: Sequence[str]) -> CodeRun:
    """Without the words at the end that begin a sentence: "one two three, I think"."""
    pieces, end = run.pieces, run.end
    if len(pieces) > 1 and texts[end - 1] == "i" and _at(texts, end) in _SAYING:
        return CodeRun(pieces[:-1])
    if len(pieces) > _ASKING_WORDS and tuple(texts[end - _ASKING_WORDS : end]) in _ASKING:
        return CodeRun(pieces[:-_ASKING_WORDS])
    return run
