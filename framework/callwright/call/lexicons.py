"""An application's words, ready to match: made once, shared by its calls."""

import datetime
from collections.abc import Mapping

from callwright.machine.tables import Application
from callwright.understanding.expected import Context, Expected, ExpectedSlot
from callwright.understanding.intents.upset import compile_patterns
from callwright.understanding.reading import Heard, Hypothesis
from callwright.understanding.slot_type import SlotType
from callwright.understanding.understand import Lexicon, understand
from callwright.understanding.yes_or_no.idioms import compile_idioms

__all__ = ["lexicons_of", "warm_words"]


def lexicons_of(application: Application) -> Mapping[str, Lexicon]:
    """Return the words of each locale, made ready to match: once for an application."""
    return {locale: Lexicon(words) for locale, words in application.words.items()}


def warm_words(lexicons: Mapping[str, Lexicon]) -> None:
    """Compile every pattern, and understand an example of every intent in each locale, for nobody.

    Otherwise that happens when a caller's words first need it: up to 0.3 s at once, in which every
    call of the process stands still.
    """
    compile_patterns()
    compile_idioms()
    asked = tuple(ExpectedSlot(name=kind, type=SlotType(kind)) for kind in ("yes_no", "date"))
    for locale, lexicon in lexicons.items():
        expected = Expected(phase="asking", slots=asked, intents=tuple(lexicon.words.intents))
        lexicon.compile()
        context = Context(today=datetime.date(2026, 1, 1), locale=locale)
        for examples in lexicon.words.intents.values():
            for said in examples[:1]:
                understand(Heard((Hypothesis(said),)), expected, lexicon, context)
