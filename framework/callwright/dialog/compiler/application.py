"""The whole application: every file as one set of tables."""

import datetime
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from callwright.dialog.compiler.agreement import check_agreement, check_entries
from callwright.dialog.compiler.approved import bound_answers
from callwright.dialog.compiler.calendar import compile_calendar
from callwright.dialog.compiler.declarations import Declarations
from callwright.dialog.compiler.dialogs import compile_dialog, merge_limits, merge_waits
from callwright.dialog.compiler.exits import compile_catch, compile_global, route
from callwright.dialog.compiler.parts import lay_together
from callwright.dialog.compiler.scope import Scope, Work, data_types, dialog_types
from callwright.dialog.compiler.wording import AskedBy, compile_prompts
from callwright.dialog.compiler.words import compile_words
from callwright.dialog.findings import CODES, Finding, apply_waivers, closest, in_order
from callwright.dialog.schema.app import AppFile, StartMap
from callwright.dialog.shipped.wording import CHECK, LANGUAGES, shipped_wording
from callwright.dialog.sources import Sources, load
from callwright.dialog.yaml_source import Text
from callwright.errors import DialogError
from callwright.machine.declared import Limits, Reply, Wait
from callwright.machine.states import AskState, Exit, Route
from callwright.machine.tables import Application, DialogTable, PromptTable

__all__ = [
    "Compiled",
    "compile_application",
    "load_application",
]

BUILT_IN_WAITS: Mapping[str, Wait] = {
    "normal": Wait(no_speech_ms=5_000, end_of_speech_ms=700, longest_ms=15_000),
    "digits": Wait(
        no_speech_ms=6_000, end_of_speech_ms=1_500, between_keys_ms=3_000, longest_ms=20_000
    ),
    "think": Wait(no_speech_ms=10_000, end_of_speech_ms=1_200, longest_ms=30_000),
}


@dataclass(frozen=True, slots=True)
class Compiled:
    """What compiling gave. tables: what can be checked; None when an error left holes in them.

    Where the only errors are that locales disagree, that keys are misspelt or that tests are wrong,
    the tables are whole, and whatever else is wrong is found at once.
    """

    tables: Application | None
    findings: tuple[Finding, ...]

    @property
    def application(self) -> Application | None:
        """What can be run; None when any error stands in the way."""
        return None if self.errors else self.tables

    @property
    def errors(self) -> tuple[Finding, ...]:
        """Findings that refuse to load."""
        return tuple(one for one in self.findings if one.severity == "E")


def load_application(path: Path | str) -> Application:
    """Read and compile; raises DialogError with every error, one a line."""
    compiled = compile_application(load(path))
    application = compiled.application
    if application is None:
        raise DialogError("\n".join(str(one) for one in compiled.errors))
    return application


def compile_application(sources: Sources, today: datetime.date | None = None) -> Compiled:
    """Resolve every name of every file; all findings at once, those of loading among them.

    today: for waivers; without it, none is applied.
    """
    if sources.app is None:
        return Compiled(None, sources.findings)
    parts, findings = lay_together(sources)
    locales = tuple(map(str, sources.app.locales))
    words, about_words = compile_words(sources, locales)
    work = Work(
        sources=sources,
        parts=parts,
        locales=locales,
        words=words,
        shipped_prompts=_shipped_ids(),
        findings=[*sources.findings, *findings, *about_words],
    )
    application = _application(work, sources.app)
    check_entries(work, application)
    _check_waivers(work)
    harmless = sources.harmless
    whole = not any(one.severity == "E" and one not in harmless for one in work.findings)
    check_agreement(work, application)
    found = in_order(work.findings)
    if today is not None:
        found = apply_waivers(found, sources.waivers, today)
    return Compiled(application if whole else None, found)


def _shipped_ids() -> frozenset[str]:
    ids: set[str] = set()
    for locale in LANGUAGES.values():
        shipped = shipped_wording(locale)
        if shipped is not None:
            ids |= {f"shipped.{name}" for name in shipped.prompts}
            ids |= {f"shipped.check_{name}" for name in shipped.checks if name != CHECK}
    return frozenset(ids)


def _application(work: Work, app: AppFile) -> Application:
    parts = work.parts
    of_data = data_types(work)
    top = Scope(work=work, types=of_data)
    declarations = Declarations(work, top)
    work.classes = {name: spec.rank for name, spec in declarations.classes().items()}
    bands, unscored, margin = declarations.bands()
    work.bands = frozenset(bands)
    limits = merge_limits(Limits(), parts.limits)
    waits = merge_waits(BUILT_IN_WAITS, parts.wait)
    scopes = {"": top}
    dialogs: dict[str, DialogTable] = {}
    for name, dialog in work.sources.dialogs.items():
        scope = Scope(work=work, dialog=dialog, types=dialog_types(work, dialog, of_data))
        scopes[name] = scope
        dialogs[name] = compile_dialog(scope, limits, waits)
    globals = tuple(compile_global(top, one, i) for i, one in enumerate(parts.globals))
    reply = parts.reply
    packet = parts.packet
    understand = parts.understand
    filler = reply.filler if reply is not None else None
    prompts = compile_prompts(work, scopes, _asked(work, dialogs))
    rules = declarations.rules()
    return Application(
        name=str(app.app),
        content_hash=_hash(work.sources.content_hash, prompts),
        start=_start(top, app),
        locales=work.locales,
        dialogs=dialogs,
        prompts=prompts,
        words=work.words,
        bands=bands,
        unscored=unscored,
        margin=margin,
        limits=limits,
        waits=waits,
        reply=Reply(
            target_ms=reply.target if reply is not None else 700,
            filler_after_ms=reply.filler_after if reply is not None else 1_500,
            filler=top.prompt(filler) if filler is not None else "",
        ),
        calendar=compile_calendar(work, parts.calendar),
        model=understand.model if understand is not None else "never",  # type: ignore[arg-type]
        model_budget_ms=understand.budget if understand is not None else 700,
        classes=declarations.classes(),
        data=declarations.data(),
        sets={str(k): tuple(map(str, v)) for k, v in parts.sets.items()},
        facts=declarations.facts(),
        services=declarations.services(),
        queues=declarations.queues(),
        globals=globals,
        catch=compile_catch(top, parts.catch),
        fallback=_fallback(top, app),
        rules=rules,
        dispositions=declarations.dispositions(dialogs),
        achievements=declarations.achievements(dialogs),
        answers=bound_answers(declarations.answers(), rules, prompts),
        packet_leave_out=tuple(map(str, packet.leave_out)) if packet is not None else (),
        packet_summary=(
            top.prompt(packet.summary) if packet is not None and packet.summary is not None else ""
        ),
    )


def _start(top: Scope, app: AppFile) -> dict[str, str]:
    if not isinstance(app.start, StartMap):
        dialog = _first_dialog(top, app.start)
        return {"inbound": dialog, "outbound": dialog}
    named = {"inbound": app.start.inbound, "outbound": app.start.outbound}
    if not any(named.values()):
        top.say("CW003", "`start` names a dialog for `inbound`, `outbound` or both", app.start.at)
    return {way: _first_dialog(top, name) for way, name in named.items() if name is not None}


def _first_dialog(top: Scope, name: Text) -> str:
    dialog = top.work.sources.dialogs.get(top.sub_dialog(name))
    for taken in dialog.takes if dialog is not None else ():
        message = f"{str(name)!r} takes {str(taken)!r}, which nobody gives at the start of a call"
        top.say("CW003", message, name.mark)
    return str(name)


def _check_waivers(work: Work) -> None:
    for waiver in work.sources.waivers:
        code = CODES.get(waiver.code)
        if code is None:
            near = closest(waiver.code, CODES)
            work.say("CW001", f"no finding has the code {waiver.code!r}.{near}", waiver.at)
        elif code.severity == "E":
            message = f"{waiver.code} is an error; only a warning can be waived"
            work.say("CW001", message, waiver.at)
        dialog, _, state = waiver.state.partition(".")
        known = work.sources.dialogs.get(dialog)
        if waiver.state and known is not None and state not in known.states:
            near = closest(state, known.states)
            work.say("CW101", f"no state {waiver.state!r} exists.{near}", waiver.at)
        elif waiver.state and known is None and f"dialog:{dialog}" not in work.sources.broken:
            message = f"a waiver names `dialog.state`, and {waiver.state!r} is none"
            work.say("CW101", message, waiver.at)


def _fallback(top: Scope, app: AppFile) -> Route:
    written = top.work.parts.fallback
    if written is None:
        top.say("CW003", "the app file needs `fallback`: where a call goes that is stuck", app.at)
        return Route("fallback", (Exit(),), app.at)
    return route(top, "fallback", written)


def _asked(work: Work, dialogs: Mapping[str, DialogTable]) -> dict[str, AskedBy]:
    asked: dict[str, AskedBy] = {}
    for dialog in dialogs.values():
        for state in dialog.states.values():
            if isinstance(state, AskState) and state.slot in dialog.slots:
                type = dialog.slots[state.slot].type
                before = asked.setdefault(state.prompt, AskedBy(type, state.name))
                if before.type != type:
                    message = (
                        f"the prompt {state.prompt!r} asks for `{type}` here and for "
                        f"`{before.type}` in {before.state!r}; write one for each"
                    )
                    work.say("CW406", message, state.at, state.name)
    return asked


def _hash(text: str, prompts: Mapping[str, PromptTable]) -> str:
    """Of all that a call does: the files, and the sound of recorded prompts."""
    sounds = [
        entry.recording.pcm
        for _, table in sorted(prompts.items())
        for _, entries in sorted(table.entries.items())
        for _, entry in sorted(entries.items())
        if entry.recording is not None
    ]
    if not sounds:
        return text
    digest = hashlib.sha256(text.encode())
    for sound in sounds:
        digest.update(hashlib.sha256(sound).digest())
    return digest.hexdigest()[: len(text)]
