"""From a `Say` to words, and where in them its last filled-in value ends."""

import re

from callwright.call.utterance import Spoken
from callwright.dialog.fixed_phrases import fixed_runs
from callwright.dialog.prompts import Renderer
from callwright.machine.effects import Say
from callwright.machine.tables import Application
from callwright.privacy.sealed import Sealed, Vault

__all__ = ["Rendering"]

# The way to answer by key is no value: who has heard what is asked may press before it is told.
_OFFER = re.compile(
    r"\{% if call\.keys %\}((?:(?!\{%).)*)(?:\{% else %\}((?:(?!\{%).)*))?\{% endif %\}", re.DOTALL
)


class Rendering:
    """Renders the prompts of one application; shared by its calls."""

    def __init__(self, application: Application) -> None:
        self._application = application
        self._renderer = Renderer(application)
        self._fixed: dict[tuple[str, str, str], frozenset[str]] = {}

    def render(self, say: Say, vault: Vault) -> Spoken:
        """Return the words of a `Say`. Raises DefenceError."""
        told = text = self._renderer.render(say, vault)
        if any(isinstance(value, Sealed) for value in say.values.values()):
            told = self._renderer.told(say, vault)
        locale = say.locale or self._application.locales[0]
        entry = self._application.prompts[say.prompt].entries[locale][say.entry]
        if entry.recording is not None:
            recorded = f"({entry.recording.name})"
            return Spoken(text or recorded, recording=entry.recording, told=told or recorded)
        offered = say.values.get("call.keys", False)
        template = _OFFER.sub(lambda found: found[1] if offered else found[2] or "", entry.text)
        # What stands after the last tag of the template is said after the last value.
        last = max(template.rfind("}}"), template.rfind("%}"))
        tail = " ".join(template[last + 2 :].split()) if last >= 0 else text
        fixed = self._fixed_phrases(say, locale)
        return Spoken(text, len(text) - len(tail), fixed, told=told)

    def _fixed_phrases(self, say: Say, locale: str) -> frozenset[str]:
        """The same on every call, so found once: as many as an application has prompts."""
        where = (say.prompt, say.entry, locale)
        found = self._fixed.get(where)
        if found is None:
            runs = fixed_runs(self._renderer, say)
            found = self._fixed[where] = frozenset(phrase for run in runs for phrase in run)
        return found
