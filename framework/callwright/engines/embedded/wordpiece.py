"""Words cut into the pieces that BERT's uncased vocabulary knows (Devlin et al. 2018)."""

import unicodedata
from collections.abc import Mapping
from pathlib import Path

__all__ = ["WordPieces"]

_LONGEST_WORD = 100  # letters; longer is no word (the published tokeniser's own bound)


class WordPieces:
    """A vocabulary, one piece a line, its number the line's."""

    def __init__(self, vocabulary: Path) -> None:
        lines = vocabulary.read_text(encoding="utf-8").splitlines()
        self._numbers: Mapping[str, int] = {piece: n for n, piece in enumerate(lines)}
        self._unknown = self._numbers["[UNK]"]
        self._begin, self._end = self._numbers["[CLS]"], self._numbers["[SEP]"]

    def cut(self, text: str, most: int) -> list[int]:
        """The numbers of the pieces of `text`, begin and end marks included, `most` at most."""
        pieces: list[int] = []
        for word in _words(text):
            pieces += self._pieces(word)
        return [self._begin, *pieces[: most - 2], self._end]

    def _pieces(self, word: str) -> list[int]:
        """The longest known beginning, then the longest known continuation, and so on."""
        if len(word) > _LONGEST_WORD:
            return [self._unknown]
        found: list[int] = []
        start = 0
        while start < len(word):
            mark = "##" if start else ""
            for end in range(len(word), start, -1):
                number = self._numbers.get(mark + word[start:end])
                if number is not None:
                    found.append(number)
                    start = end
                    break
            else:
                return [self._unknown]
        return found


def _words(text: str) -> list[str]:
    """Lower case without accents; every mark a word of its own."""
    plain = unicodedata.normalize("NFD", text.lower())
    spaced = "".join(
        f" {letter} " if unicodedata.category(letter)[0] in "PS" else letter
        for letter in plain
        if unicodedata.category(letter) != "Mn"
    )
    return spaced.split()
