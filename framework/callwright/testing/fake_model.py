"""A language model that does what a test tells it: chooses, chooses nonsense, fails or hangs."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field

from callwright.understanding.expected import Expected
from callwright.understanding.reading import Meant

__all__ = ["Asked", "FakeLanguageModel"]


@dataclass(frozen=True, slots=True)
class Asked:
    """One question put to the model, as it arrived."""

    live: Expected
    text: str
    budget_ms: int


@dataclass(slots=True, kw_only=True)
class FakeLanguageModel:
    """Chooses by the caller's words; for words that it does not know, nothing.

    chooses: words to what they mean, or to an exception that is raised. after_ms: how long it
    takes, whatever the budget. asked: every question that was put.
    """

    chooses: Mapping[str, tuple[Meant, ...] | Exception] = field(default_factory=dict)
    after_ms: int = 0
    name: str = "fake"
    asked: list[Asked] = field(default_factory=list)

    async def warm_up(self) -> None:
        """There is nothing to load."""

    async def choose(
        self, live: Expected, examples: Mapping[str, tuple[str, ...]], text: str, budget_ms: int
    ) -> tuple[Meant, ...]:
        """Choose as told."""
        self.asked.append(Asked(live, text, budget_ms))
        await asyncio.sleep(self.after_ms / 1000)
        chosen = self.chooses.get(text, ())
        if isinstance(chosen, Exception):
            raise chosen
        return chosen

    async def close(self) -> None:
        """There is nothing to close."""
