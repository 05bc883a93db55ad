"""Do prompts have what is played of them, and do locales agree (CW301, CW310)?"""

from collections.abc import Iterable

from callwright.dialog.compiler.scope import Work
from callwright.dialog.findings import closest
from callwright.errors import Mark
from callwright.machine.tables import Application, PromptEntry, PromptTable

__all__ = ["check_agreement", "check_entries"]


def check_agreement(work: Work, application: Application) -> None:
    """Note every locale that lags behind. The tables are whole all the same."""
    _check_files(work, application)
    for id in sorted(_written(work)):
        table = application.prompts.get(id)
        if table is not None:
            _check_locales(work, table)


def _written(work: Work) -> set[str]:
    """Ids of the prompts that the application writes itself."""
    dialogs = work.sources.dialogs.items()
    own = {f"{dialog}.{name}" for dialog, file in dialogs for name in file.prompts}
    answers = {f"answers.{name}" for name in work.parts.answers}
    return own | answers | set(map(str, work.parts.prompts))


def check_entries(work: Work, application: Application) -> None:
    """What is played must be there: `ask` for questions, `say` for the rest (CW301)."""
    said: set[tuple[str, str]] = set()
    for use in work.prompt_uses:
        table = application.prompts.get(use.id)
        if table is None or not use.entry or (use.id, use.entry) in said:
            continue
        entries = table.entries.get(work.locales[0], {})
        if use.entry not in entries:
            said.add((use.id, use.entry))
            other = "say" if use.entry == "ask" else "ask"
            has = f"; it has `{other}`" if other in entries else ""
            message = f"the prompt {use.id!r} is played here, but has no `{use.entry}`{has}"
            work.say("CW301", message, use.mark, use.state)


def _check_files(work: Work, application: Application) -> None:
    """Prompts files are of the other locales, and translate only what there is (CW310)."""
    app = work.sources.app
    if app is None:
        return
    first, others = work.locales[0], work.locales[1:]
    known = [*_written(work), *(id for id in application.prompts if id.startswith("shipped."))]
    for locale, file in work.sources.prompts.items():
        if locale == first:
            message = f"{locale} is the first locale; its wording stands in the dialog files"
            work.say("CW310", message, file.locale.mark)
        elif locale not in others:
            near = closest(locale, work.locales)
            message = f"{locale} is not among `locales`, so this is never said.{near}"
            work.say("CW310", message, file.locale.mark)
        for id in file.prompts:
            if id not in known:
                message = f"no prompt {str(id)!r} is written in {first}.{closest(id, known)}"
                work.say("CW310", message, id.mark)
    for locale in work.locales:
        lacking = sorted(
            id
            for id in work.shipped_prompts
            if not id.startswith("shipped.check_")
            and locale not in getattr(application.prompts.get(id), "entries", {})
        )
        if lacking:
            message = f"nothing is shipped for {locale}; write {', '.join(lacking)} yourself"
            work.say("CW310", message, app.key_at("locales"))
    for locale in others:
        if locale not in work.sources.prompts:
            message = f"there is no prompts.{locale}.yaml, but {locale} is among `locales`"
            work.say("CW310", message, app.key_at("locales"))


def _check_locales(work: Work, table: PromptTable) -> None:
    """Same wordings, same list lengths, same variables (CW310)."""
    first = work.locales[0]
    ours = table.entries.get(first, {})
    for locale in work.locales[1:]:
        if locale not in work.sources.prompts:
            continue
        theirs = table.entries.get(locale)
        if theirs is None:
            work.say("CW310", f"{table.id!r} has no wording in {locale}", table.at)
            continue
        mark = next((one.at for one in theirs.values() if _is_own(work, one)), table.at)
        _missing(work, table.id, ours, theirs, locale, mark)
        _missing(work, table.id, theirs, ours, first, table.at)
        for name, entry in theirs.items():
            other = ours.get(name)
            if other is None or not (_is_own(work, entry) and _is_own(work, other)):
                continue
            if set(entry.reads) != set(other.reads):
                message = (
                    f"{table.id}.{name} reads {_list(entry.reads)} in {locale}, "
                    f"but {_list(other.reads)} in {first}"
                )
                work.say("CW310", message, entry.at)


def _is_own(work: Work, entry: PromptEntry) -> bool:
    """Written by the author, not shipped."""
    return entry.at.file in work.sources.texts


def _missing(
    work: Work, id: str, has: Iterable[str], lacks: Iterable[str], locale: str, mark: Mark
) -> None:
    there = set(lacks)
    for name in has:
        # One language may put a confirmation again in other words where the other repeats it.
        again = name.startswith(("confirm.", "choose."))
        if name not in there and not again:
            work.say("CW310", f"{id} has no `{name}` in {locale}, as another locale has", mark)


def _list(names: Iterable[str]) -> str:
    return ", ".join(sorted(names)) or "nothing"
