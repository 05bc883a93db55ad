"""Text to and from the byte-pair tokens of Whisper's English vocabulary. Pure."""

import itertools
import json
import re
from functools import cache
from pathlib import Path

__all__ = ["Tokens"]

# As GPT-2 cuts text before pairing: contractions, words, numbers and marks with the space before.
_PIECES = re.compile(r"'(?:s|t|re|ve|m|ll|d)| ?[^\W\d_]+| ?\d+| ?[^\s\w]+|\s+(?!\S)|\s+")


@cache
def _letters() -> dict[int, str]:
    """Return the printable letter that stands for each byte in the vocabulary file."""
    plain = [*range(ord("!"), ord("~") + 1), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    rest = [byte for byte in range(256) if byte not in plain]
    return {byte: chr(byte) for byte in plain} | {b: chr(256 + n) for n, b in enumerate(rest)}


class Tokens:
    """The vocabulary of one model."""

    def __init__(self, vocabulary: dict[str, int], merges: list[tuple[str, str]]) -> None:
        self._ids = vocabulary
        self._texts = {number: text for text, number in vocabulary.items()}
        self._ranks = {pair: rank for rank, pair in enumerate(merges)}
        self._bytes = {letter: byte for byte, letter in _letters().items()}

    @classmethod
    def read(cls, path: Path) -> "Tokens":
        """Read a `tokenizer.json`."""
        file = json.loads(path.read_text(encoding="utf-8"))
        merges = [merge.split(" ") if isinstance(merge, str) else merge
                  for merge in file["model"]["merges"]]  # fmt: skip
        special = {token["content"]: token["id"] for token in file["added_tokens"]}
        return cls(file["model"]["vocab"] | special, [(left, right) for left, right in merges])

    def special(self, name: str) -> int:
        """Return the number of a token like `<|notimestamps|>`."""
        return self._ids[name]

    def encode(self, text: str) -> list[int]:
        """Return the tokens of `text`."""
        numbers = []
        for piece in _PIECES.findall(text):
            parts = [_letters()[byte] for byte in piece.encode()]
            while len(parts) > 1:
                pairs = list(itertools.pairwise(parts))
                best = min(pairs, key=lambda pair: self._ranks.get(pair, len(self._ranks)))
                if best not in self._ranks:
                    break
                at = pairs.index(best)
                parts[at : at + 2] = ["".join(best)]
            numbers += [self._ids[part] for part in parts]
        return numbers

    def decode(self, numbers: list[int]) -> str:
        """Return the text of tokens, special ones left out."""
        letters = "".join(self._texts[n] for n in numbers if not self._texts[n].startswith("<|"))
        return bytes(self._bytes[letter] for letter in letters).decode("utf-8", "replace")
