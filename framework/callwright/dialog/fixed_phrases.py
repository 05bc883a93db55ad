"""What of a prompt is said the same on every call: its phrases that hold no value."""

from collections.abc import Iterator, Mapping

from callwright.dialog.prompts import Renderer
from callwright.machine.effects import Say
from callwright.machine.tables import Application
from callwright.machine.values import Value
from callwright.speech.phrases import phrases

__all__ = ["every_fixed_run", "fixed_runs"]

# Stands for a value that is not known; no font and no voice has it. A value of one word and one of
# many may cut the clauses of the first sentence differently, so both are tried.
_VALUE = "\ue000"
_LENGTHS = (1, 8)


def fixed_runs(
    renderer: Renderer, say: Say, known: Mapping[str, Value] | None = None
) -> tuple[tuple[str, ...], ...]:
    """Return the runs of neighbouring phrases of one prompt that hold no value, each run once.

    say: names prompt, entry and locale. known: values that are the same on every call, by full
    name; phrases with these alone are fixed too. Raises DefenceError.
    """
    found: dict[tuple[str, ...], None] = {}
    for length in _LENGTHS:
        stand_in = " ".join([_VALUE] * length)
        for wording in renderer.wordings(say, stand_in, known or {}):
            run: list[str] = []
            for phrase in (*phrases(wording), _VALUE):
                if _VALUE not in phrase:
                    run.append(phrase)
                elif run:
                    found[tuple(run)] = None
                    run = []
    return tuple(found)


def every_fixed_run(
    application: Application, locale: str, known: Mapping[str, Value] | None = None
) -> Iterator[tuple[str, ...]]:
    """Yield the fixed runs of all prompts of an application in one locale, each once."""
    renderer = Renderer(application)
    seen: set[tuple[str, ...]] = set()
    for prompt, table in application.prompts.items():
        for entry, wording in table.entries.get(locale, {}).items():
            if wording.goto is None and wording.text and wording.recording is None:
                say = Say(serial=0, prompt=prompt, entry=entry, locale=locale)
                for run in fixed_runs(renderer, say, known):
                    if run not in seen:
                        seen.add(run)
                        yield run
