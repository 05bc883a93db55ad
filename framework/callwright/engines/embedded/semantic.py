"""Understanding on a miss by sentence likeness, on this machine: all-MiniLM-L6-v2 in numpy.

Chooses only among the live intents that have examples. English alone: the model was trained on it.
"""

import asyncio
import threading
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from callwright.engines.embedded.weights import MINILM
from callwright.errors import SettingsError
from callwright.understanding.expected import Expected
from callwright.understanding.intents.similarity import guessable, nearest
from callwright.understanding.reading import Meant

if TYPE_CHECKING:
    from callwright.engines.embedded.minilm import MiniLm

__all__ = ["SemanticModel"]

_MOST_EXAMPLES = 40  # of one intent: more add little, and each costs 10 ms at the start


class SemanticModel:
    """A `LanguageModel` that chooses by likeness and writes no summaries.

    examples: intent to examples, embedded while warming up; others are embedded when first needed.
    """

    name = "semantic"

    def __init__(self, examples: Mapping[str, Iterable[str]] | None = None) -> None:
        self._examples = {name: tuple(said) for name, said in (examples or {}).items()}
        self._model: MiniLm | None = None
        self._known: dict[str, Any] = {}  # example to its point
        self._lock = threading.Lock()

    async def warm_up(self) -> None:
        """Check and load the weights, and embed the examples. Raises SettingsError, EngineError."""
        await asyncio.to_thread(self._load)

    async def choose(
        self, live: Expected, examples: Mapping[str, tuple[str, ...]], text: str, budget_ms: int
    ) -> tuple[Meant, ...]:
        """Pick the live intent whose examples are clearly the most alike, or nothing."""
        names = guessable(frozenset(live.intents)) & examples.keys()
        if not names or not text.strip():
            return ()
        offered = {name: examples[name][:_MOST_EXAMPLES] for name in sorted(names)}
        async with asyncio.timeout(budget_ms / 1000):
            scores = await asyncio.to_thread(self._scores, offered, text)
        return nearest(scores, len(text.split()))

    async def close(self) -> None:
        """Let the weights go."""
        self._model = None
        self._known.clear()

    def _load(self) -> None:
        try:
            from threadpoolctl import threadpool_limits

            from callwright.engines.embedded.minilm import MiniLm
        except ImportError as error:
            raise SettingsError(
                f"The semantic model needs {error.name}, which is not installed. "
                "Install it with: callwright models add semantic"
            ) from error
        # One call's miss must not take the cores that other calls' frames are moved by. For good,
        # and for the whole process: nothing else here multiplies matrices, and to lift the limit
        # after each sentence would race with the next.
        threadpool_limits(limits=1, user_api="blas")
        self._model = MiniLm(MINILM.check())
        names = guessable(frozenset(self._examples))
        self._embed([e for name in sorted(names) for e in self._examples[name][:_MOST_EXAMPLES]])

    def _embed(self, texts: Iterable[str]) -> None:
        with self._lock:
            if self._model is None:
                return
            new = list(dict.fromkeys(text for text in texts if text not in self._known))
            self._known.update(zip(new, self._model.embed(new), strict=True))

    def _scores(self, offered: Mapping[str, tuple[str, ...]], text: str) -> dict[str, float]:
        self._embed(example for said in offered.values() for example in said)
        with self._lock:
            if self._model is None:
                return {}
            point = self._model.embed([text])[0]
            return {
                name: max(float(point @ self._known[example]) for example in said)
                for name, said in offered.items()
                if said
            }
