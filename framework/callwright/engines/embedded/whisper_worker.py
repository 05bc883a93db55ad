"""The program of the second pass: Whisper tiny.en in CTranslate2, n-best with scores.

A job is `{"rate_hz": 8000, "prompt": "...", "most": 5}` with s16le sound; the answer is
`{"nbest": [[text, thousandths], ...]}`, best first. The score is the geometric mean of the token
probabilities.
"""

import math
import re
from typing import Any

from callwright.engines.embedded.child import Do, serve
from callwright.engines.embedded.frames import Frame
from callwright.engines.embedded.weights import WHISPER, need

__all__ = ["load", "merge"]

_SILENCE_PROBABILITY = 0.6  # Whisper's own threshold for "nothing was said"
_UNSURE = 0.37  # exp(-1): below this and silent, it heard nothing; its own threshold too
# Whisper was trained on 30 s, and computes all of it however little is speech. With half of that
# our 40 sentences were recognised as well as with all (26 against 26 whole sentences right) in
# 0.25 s of CPU instead of 0.60; with 10 s words were lost, with less they were repeated.
_SHORT_S, _LONG_S = 15, 30
_TOKENS = 100
_BEFORE_S = 0.3  # speech that begins with the sound itself loses its first word


def merge(scored: list[tuple[str, float]]) -> list[tuple[str, int]]:
    """Return distinct texts with thousandths, best first; those that differ only in case or
    punctuation are one.
    """
    best: dict[str, tuple[str, int]] = {}
    for text, score in scored:
        words = " ".join(re.findall(r"[\w$%']+(?:[.,:/-]\d+)*", text.lower()))
        if words and words not in best:
            best[words] = (text, max(0, min(1_000, round(score * 1_000))))
    return sorted(best.values(), key=lambda pair: -pair[1])


def load() -> Do:
    """Check and load the model; return what hears one piece of sound again."""
    for package in ("ctranslate2", "numpy", "soxr"):
        need(package, "Whisper tiny.en")
    path = WHISPER.check()
    import ctranslate2
    import numpy as np
    import soxr

    from callwright.engines.embedded.bpe import Tokens
    from callwright.engines.embedded.mel import RATE_HZ, log_mel

    model = ctranslate2.models.Whisper(
        str(path), device="cpu", compute_type="int8", intra_threads=1, inter_threads=1
    )
    tokens = Tokens.read(path / "tokenizer.json")
    start = [tokens.special("<|startoftranscript|>"), tokens.special("<|notimestamps|>")]
    previous = tokens.special("<|startofprev|>")

    def hear(job: Frame) -> Frame:
        sound = np.frombuffer(job.body, "<i2").astype(np.float32) / 32_768
        if not len(sound):
            return Frame({"nbest": []})
        wide = soxr.resample(sound, job.number("rate_hz"), RATE_HZ)
        wide = np.pad(wide, (int(_BEFORE_S * RATE_HZ), 0))[: _LONG_S * RATE_HZ]
        # Less than a second of margin, and the model takes the end of the window for the end.
        short = len(wide) <= (_SHORT_S - 1) * RATE_HZ
        width = (_SHORT_S if short else _LONG_S) * 100
        features: Any = np.zeros((1, 80, width), np.float32)
        made = log_mel(wide.astype(np.float32))[:, :width]
        features[0, :, : made.shape[1]] = made
        prompt = job.text("prompt")
        before = [previous, *tokens.encode(" " + prompt)] if prompt else []
        most = max(job.number("most"), 1)
        result = model.generate(
            ctranslate2.StorageView.from_array(features),
            [before + start],
            beam_size=max(most, 5),
            num_hypotheses=most,
            max_length=len(before) + len(start) + _TOKENS,
            return_scores=True,
            return_no_speech_prob=True,
        )[0]
        scored = [
            (tokens.decode(numbers).strip(), math.exp(score))
            for numbers, score in zip(result.sequences_ids, result.scores, strict=True)
        ]
        if result.no_speech_prob > _SILENCE_PROBABILITY and scored[0][1] < _UNSURE:
            scored = []
        return Frame({"nbest": merge(scored)})

    hear(Frame({"rate_hz": 8_000, "most": 1}, bytes(16_000)))  # the first run allocates
    return hear


if __name__ == "__main__":
    serve(load)
