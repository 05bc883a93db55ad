"""all-MiniLM-L6-v2 in plain numpy: what a sentence is about, as a point of 384 coordinates.

Six BERT layers of twelve heads, GELU by erf, the mean over all pieces, length one. The published
package wants PyTorch, of which this needs nothing but the weights.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np

from callwright.engines.embedded.wordpiece import WordPieces

__all__ = ["MiniLm"]

_Floats: TypeAlias = Any
"""A float32 array; numpy comes with an extra, so its types cannot be relied on."""
_LAYERS, _HEADS, _WIDTH = 6, 12, 384
_MOST_PIECES = 64  # of one utterance: more is cut
_BATCH = 64  # sentences at once: keeps the working memory near 30 MB
_EPSILON = 1e-12  # of the layer norm, from the model's config


class MiniLm:
    """The model, loaded. folder: of its files, checked by the caller."""

    def __init__(self, folder: Path) -> None:
        self._pieces = WordPieces(folder / "vocab.txt")
        self._weights = _safetensors(folder / "model.safetensors")

    def embed(self, texts: Sequence[str]) -> _Floats:
        """Return (texts, 384) float32, each row of length one. Blocks: about 10 ms a text."""
        if not texts:
            return np.zeros((0, _WIDTH), np.float32)
        rows = [self._batch(texts[at : at + _BATCH]) for at in range(0, len(texts), _BATCH)]
        return np.concatenate(rows)

    def _batch(self, texts: Sequence[str]) -> _Floats:
        cut = [self._pieces.cut(text, _MOST_PIECES) for text in texts]
        longest = max(map(len, cut))
        numbers: _Floats = np.zeros((len(cut), longest), np.int64)
        there: _Floats = np.zeros((len(cut), longest), np.float32)
        for row, pieces in enumerate(cut):
            numbers[row, : len(pieces)] = pieces
            there[row, : len(pieces)] = 1.0
        w = self._weights
        x = w["embeddings.word_embeddings.weight"][numbers]
        x = x + w["embeddings.position_embeddings.weight"][:longest]
        x = x + w["embeddings.token_type_embeddings.weight"][0]
        x = self._norm(x, "embeddings.LayerNorm")
        hidden = (1.0 - there)[:, None, None, :] * np.float32(-1e9)
        for layer in range(_LAYERS):
            x = self._layer(x, hidden, f"encoder.layer.{layer}.")
        mean = (x * there[..., None]).sum(axis=1) / there.sum(axis=1, keepdims=True)
        found: _Floats = mean / np.linalg.norm(mean, axis=1, keepdims=True)
        return found

    def _layer(self, x: _Floats, hidden: _Floats, name: str) -> _Floats:
        rows, pieces, _ = x.shape
        heads = (rows, pieces, _HEADS, _WIDTH // _HEADS)
        query, key, value = (
            self._dense(x, f"{name}attention.self.{part}").reshape(heads).transpose(0, 2, 1, 3)
            for part in ("query", "key", "value")
        )
        score = query @ key.transpose(0, 1, 3, 2) / np.float32(np.sqrt(_WIDTH // _HEADS)) + hidden
        score = np.exp(score - score.max(axis=-1, keepdims=True))
        score /= score.sum(axis=-1, keepdims=True)
        seen = (score @ value).transpose(0, 2, 1, 3).reshape(rows, pieces, _WIDTH)
        seen = self._dense(seen, f"{name}attention.output.dense")
        x = self._norm(x + seen, f"{name}attention.output.LayerNorm")
        wide = _gelu(self._dense(x, f"{name}intermediate.dense"))
        return self._norm(x + self._dense(wide, f"{name}output.dense"), f"{name}output.LayerNorm")

    def _dense(self, x: _Floats, name: str) -> _Floats:
        flat = x.reshape(-1, x.shape[-1]) @ self._weights[f"{name}.weight"].T
        found: _Floats = flat.reshape(*x.shape[:-1], -1) + self._weights[f"{name}.bias"]
        return found

    def _norm(self, x: _Floats, name: str) -> _Floats:
        mean = x.mean(axis=-1, keepdims=True)
        spread = np.sqrt(((x - mean) ** 2).mean(axis=-1, keepdims=True) + np.float32(_EPSILON))
        w = self._weights
        found: _Floats = (x - mean) / spread * w[f"{name}.weight"] + w[f"{name}.bias"]
        return found


def _gelu(x: _Floats) -> _Floats:
    """X · Φ(x), Φ by erf as Abramowitz and Stegun 7.1.26 have it (error below 1.5e-7)."""
    z = np.abs(x) * np.float32(0.7071067811865476)
    t = 1 / (1 + np.float32(0.3275911) * z)
    poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027
                + t * 1.061405429))))  # fmt: skip
    erf = np.sign(x) * (1 - poly * np.exp(-z * z))
    found: _Floats = (x * 0.5 * (1 + erf)).astype(np.float32)
    return found


def _safetensors(path: Path) -> dict[str, _Floats]:
    """The float tensors of a safetensors file: a length, a JSON header, then the numbers."""
    raw = np.memmap(path, np.uint8, "r")
    size = int.from_bytes(raw[:8].tobytes(), "little")
    header: dict[str, Any] = json.loads(raw[8 : 8 + size].tobytes())
    found: dict[str, _Floats] = {}
    for name, tensor in header.items():
        if name != "__metadata__" and tensor["dtype"] == "F32":
            begin, end = (8 + size + offset for offset in tensor["data_offsets"])
            numbers = np.frombuffer(raw[begin:end].tobytes(), "<f4")
            found[name] = numbers.reshape(tensor["shape"])
    return found
