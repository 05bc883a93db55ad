"""Tests files as scenarios: names resolved, values stored as the machine stores them (CW702)."""

import datetime
import zoneinfo
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from callwright.dialog.findings import Finding, closest, finding
from callwright.dialog.literals import LiteralError, stored
from callwright.dialog.schema.tests import (
    ExpectMap,
    GivenMap,
    ScriptedReply,
    TalkLine,
    TestMap,
    TestsFile,
)
from callwright.dialog.yaml_source import mark_of
from callwright.errors import Mark
from callwright.machine.declared import DataSpec, InputSpec, SlotSpec
from callwright.machine.tables import Application, AskState
from callwright.machine.values import Value

__all__ = ["Expectation", "Place", "Reply", "Scenario", "World", "notices", "scenarios", "world"]

_USUAL_NOW = "2025-06-02T10:15"  # the day the shipped tests are written for


@dataclass(frozen=True, slots=True)
class Reply:
    """One scripted answer of a service. after_ms: how long it takes, or None for at once."""

    result: str
    fields: Mapping[str, Value] = field(default_factory=dict)
    after_ms: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a test begins. state: `dialog.state`; slots are told and confirmed."""

    state: str
    slots: Mapping[str, Value] = field(default_factory=dict)
    takes: Mapping[str, Value] = field(default_factory=dict)
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """What must be true in the end; see language.md section 10. money: the slots in cents."""

    end: str = ""
    achieved: tuple[str, ...] = ()
    slots: Mapping[str, Value] = field(default_factory=dict)
    money: frozenset[str] = frozenset()
    unfilled: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    did: tuple[str, ...] = ()
    not_did: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    not_facts: tuple[str, ...] = ()
    never_said: tuple[str, ...] = ()
    turns_at_most: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """One test, ready to be played on any rung.

    answered_at: UTC, ISO 8601. campaign: data given at answer. known: data of services, known from
    the start where the test begins in the middle.
    """

    dialog: str
    name: str
    at: Mark
    direction: str
    answered_at: str
    locale: str = ""
    channel: str = "text"
    campaign: Mapping[str, Value] = field(default_factory=dict)
    known: Mapping[str, Value] = field(default_factory=dict)
    services: Mapping[str, tuple[Reply, ...]] = field(default_factory=dict)
    place: Place | None = None
    talk: tuple[TalkLine, ...] = ()
    expect: Expectation


def notices(application: Application) -> tuple[str, ...]:
    """Prompts that a rule wants heard first: a test that begins in the middle begins after them."""
    found = (name for rule in application.rules for name in rule.until.get("said", ()))
    return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """What a tests file's own `given` says, with which all its tests begin.

    answered_at: UTC, ISO 8601, or empty where no `now` is given. known: data of services.
    """

    answered_at: str = ""
    locale: str = ""
    campaign: Mapping[str, Value] = field(default_factory=dict)
    known: Mapping[str, Value] = field(default_factory=dict)
    services: Mapping[str, tuple[Reply, ...]] = field(default_factory=dict)


def world(application: Application, dialog: str, file: TestsFile) -> World:
    """The world of one tests file. What it names that does not exist is `scenarios`' to say."""
    given = file.given
    if given is None:
        return World()
    reader = _Reader(application, dialog, file)
    values = reader.data(given)
    return World(
        answered_at=reader.answered_at(str(given.now), given.at) if given.now else "",
        locale=str(given.locale or ""),
        campaign={n: v for n, v in values.items() if not application.data[n].service},
        known={n: v for n, v in values.items() if application.data[n].service},
        services={
            str(name): tuple(reader.reply(str(name), reply, values) for reply in replies)
            for name, replies in given.services.items()
            if name in application.services
        },
    )


def scenarios(
    application: Application, dialog: str, file: TestsFile
) -> tuple[tuple[Scenario, ...], tuple[Finding, ...]]:
    """The scenarios of one tests file, and what it names that does not exist."""
    reader = _Reader(application, dialog, file)
    found = tuple(reader.scenario(test) for test in file.tests)
    return found, tuple(dict.fromkeys(reader.findings))


class _Reader:
    def __init__(self, application: Application, dialog: str, file: TestsFile) -> None:
        self.application = application
        self.dialog = dialog
        self.file = file
        self.findings: list[Finding] = []
        self.prompt_names = _prompt_names(application)

    def scenario(self, test: TestMap) -> Scenario:
        given = _merged(self.file.given, test.given)
        values = self.data(given)
        services = {
            str(name): tuple(self.reply(str(name), reply, values) for reply in replies)
            for name, replies in given.services.items()
        }
        for name in given.services:
            self.known("service", name, self.application.services, mark_of(name))
        self.names(test)
        return Scenario(
            dialog=self.dialog,
            name=str(test.name),
            at=test.at,
            direction=given.direction or min(self.application.start),
            answered_at=self.answered_at(str(given.now or _USUAL_NOW), mark_of(given.now)),
            locale=str(given.locale or ""),
            channel=given.channel or "text",
            campaign={n: v for n, v in values.items() if not self.application.data[n].service},
            known={n: v for n, v in values.items() if self.application.data[n].service},
            services=services,
            place=self.place(test),
            talk=test.talk,
            expect=self.expectation(test.expect),
        )

    def say(self, message: str, mark: Mark) -> None:
        self.findings.append(finding("CW702", message, mark))

    def known(self, noun: str, name: str, legal: Iterable[str], mark: Mark) -> bool:
        names = list(legal)
        if name in names:
            return True
        self.say(f"{noun} '{name}' does not exist.{closest(str(name), names)}", mark)
        return False

    def answered_at(self, now: str, mark: Mark) -> str:
        try:
            local = datetime.datetime.fromisoformat(now)
        except ValueError:
            self.say(f"`now` is '{now}', not a local time such as 2025-06-02T10:15", mark)
            local = datetime.datetime.fromisoformat(_USUAL_NOW)
        zone = zoneinfo.ZoneInfo(self.application.calendar.zone)
        utc = local.replace(tzinfo=zone).astimezone(datetime.UTC)
        return utc.strftime("%Y-%m-%dT%H:%M:%SZ")

    def data(self, given: GivenMap) -> dict[str, Value]:
        values: dict[str, Value] = {}
        for name, literal in given.data.items():
            if self.known("data", name, self.application.data, mark_of(name)):
                values[str(name)] = self.literal(str(literal), name, mark_of(name))
        return values

    def spec(self, name: str) -> DataSpec | SlotSpec | None:
        """What is declared of data or, by its bare name, of a slot."""
        slots = [d.slots[name] for d in self.application.dialogs.values() if name in d.slots]
        return self.application.data.get(name) or (slots[-1] if slots else None)

    def literal(self, text: str, name: str, mark: Mark) -> Value:
        spec = self.spec(name)
        return text if spec is None else self.stored(text, spec, mark)

    def stored(self, text: str, spec: DataSpec | SlotSpec | InputSpec, mark: Mark) -> Value:
        try:
            return stored(text, spec.type, spec.may_be)
        except LiteralError as error:
            self.say(f"'{spec.name}': {error}", mark)
            return text

    def reply(self, service: str, reply: object, values: Mapping[str, Value]) -> Reply:
        result = str(reply.result) if isinstance(reply, ScriptedReply) else str(reply)
        spec = self.application.services.get(service)
        mark = reply.at if isinstance(reply, ScriptedReply) else getattr(reply, "mark", Mark())
        if spec is not None:
            self.known(f"result of {service}", result, (*spec.results, "error", "timeout"), mark)
        own = dict(values)
        if isinstance(reply, ScriptedReply):
            for name, literal in reply.data.items():
                own[str(name)] = self.literal(str(literal), str(name), mark)
        brings = [
            d for d in self.application.data.values() if (d.service, d.result) == (service, result)
        ]
        fields = {d.name: own[d.name] for d in brings if d.name in own}
        lacks = [d.name for d in brings if d.name not in own and "unknown" not in d.may_be]
        if lacks:
            self.say(
                f"'{service}' answers '{result}' without {', '.join(lacks)}, so the call takes it "
                "for an error: write what is missing under `data`",
                mark,
            )
        after = reply.after if isinstance(reply, ScriptedReply) else None
        return Reply(result, fields, after)

    def place(self, test: TestMap) -> Place | None:
        written = test.at_
        if written is None:
            return None
        dialog_name = str(written.state).partition(".")[0]
        dialog = self.application.dialogs.get(dialog_name)
        states = dialog.states if dialog is not None else {}
        everything = [s for d in self.application.dialogs.values() for s in d.states]
        if not self.known("state", str(written.state), states or everything, written.at):
            return None
        if dialog is not None and dialog.returns and not dialog.ends_as:
            self.say(
                f"'{dialog_name}' only returns, so a test cannot begin in it: begin at the state "
                "that calls it",
                written.at,
            )
        for fact in written.facts:
            self.known("fact", fact, self.application.facts, written.at)
        slots = {
            str(name): self.literal(str(value), str(name), written.at)
            for name, value in written.slots.items()
            if dialog is None or self.known("slot", name, dialog.slots, written.at)
        }
        inputs = dialog.takes if dialog is not None else {}
        takes = {
            str(name): self.stored(str(value), inputs[str(name)], written.at)
            for name, value in written.takes.items()
            if dialog is not None and self.known("input", name, inputs, written.at)
        }
        return Place(
            state=str(written.state),
            slots=slots,
            takes=takes,
            facts=tuple(str(fact) for fact in written.facts),
        )

    def names(self, test: TestMap) -> None:
        for line in test.talk:
            for prompt in line.bot or ():
                self.known("prompt", prompt, self.prompt_names, line.at)

    def expectation(self, expect: ExpectMap) -> Expectation:
        app = self.application
        slots = {name for d in app.dialogs.values() for name in d.slots}
        if expect.end is not None:
            ends = (*app.dispositions, "caller_hung_up", "machine_answered", "failed")
            self.known("disposition", expect.end, ends, expect.at)
        for name in (*expect.slots, *expect.unfilled, *expect.unknown):
            self.known("slot", str(name).rpartition(".")[2], slots, expect.at)
        for name in (*expect.did, *expect.not_did):
            self.known("service", name, app.services, expect.at)
        for name in (*expect.facts, *expect.not_facts):
            self.known("fact", name, app.facts, expect.at)
        for name in expect.achieved:
            self.known("achievement", name, app.achievements, expect.at)
        tags = {tag for prompt in app.prompts.values() for tag in prompt.tags}
        for name in expect.never_said:
            self.known(
                "prompt, tag or class", name, (*self.prompt_names, *tags, *app.classes), expect.at
            )
        return Expectation(
            end=str(expect.end or ""),
            achieved=_texts(expect.achieved),
            slots={
                str(name): self.literal(str(value), str(name).rpartition(".")[2], expect.at)
                for name, value in expect.slots.items()
            },
            money=frozenset(
                str(name)
                for name in expect.slots
                if (spec := self.spec(str(name).rpartition(".")[2])) and spec.type.kind == "money"
            ),
            unfilled=_texts(expect.unfilled),
            unknown=_texts(expect.unknown),
            did=_texts(expect.did),
            not_did=_texts(expect.not_did),
            facts=_texts(expect.facts),
            not_facts=_texts(expect.not_facts),
            never_said=_texts(expect.never_said),
            turns_at_most=expect.turns_at_most,
        )


def _texts(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(str(name) for name in names)


def _merged(whole: GivenMap | None, own: GivenMap | None) -> GivenMap:
    """A test's own `given` laid over the file's."""
    first, second = whole or GivenMap.model_construct(), own or GivenMap.model_construct()
    return GivenMap.model_construct(
        now=second.now or first.now,
        direction=second.direction or first.direction,
        locale=second.locale or first.locale,
        channel=second.channel or first.channel,
        data={**first.data, **second.data},
        services={**first.services, **second.services},
    )


def _prompt_names(application: Application) -> frozenset[str]:
    """What a `bot:` line may name: a bare id for its `say` or `ask`, others with their entry."""
    names: set[str] = set()
    for prompt in application.prompts.values():
        names.add(prompt.id)
        for entries in prompt.entries.values():
            names.update(f"{prompt.id}.{entry}" for entry in entries)
    for dialog in application.dialogs.values():
        for state in dialog.states.values():
            if isinstance(state, AskState):
                names.update(f"{state.prompt}.{kind}" for kind in ("confirm", "choose", "narrow"))
                names.update(
                    f"{state.prompt}.{kind}.{n}"
                    for kind in ("no_input", "no_match")
                    for n in range(1, state.tries + 1)
                )
    return frozenset(names)
