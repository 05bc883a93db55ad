"""What the app file declares besides dialogs, prompts and globals."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from callwright.dialog.compiler.scope import Scope, Work
from callwright.dialog.schema import app as schema
from callwright.dialog.yaml_source import Text, mark_of
from callwright.machine.declared import (
    Achievement,
    Answer,
    Band,
    DataClass,
    DataSpec,
    Disposition,
    FactSpec,
    Queue,
    Rule,
    ServiceSpec,
)
from callwright.machine.tables import DialogTable

__all__ = [
    "Declarations",
]

BUILT_IN_BANDS = {
    "normal": Band(800, 500),
    "careful": Band(None, 400),
    "alarm": Band(600, 300),
}
BUILT_IN_CLASSES = {
    "public": ("anyone", "plain"),
    "told_us": ("same_speaker", "masked"),
    "account": ("verified", "masked"),
    "secret": ("nobody", "nothing"),
}
ENGINE_DISPOSITIONS = (
    "caller_hung_up",
    "machine_answered",
    "worker_lost",
    "turned_away",
    "failed",
)
EVERYBODY = ("anyone", "same_speaker", "nobody")


@dataclass(slots=True)
class Declarations:
    """Compiles one kind of declaration a method."""

    work: Work
    top: Scope

    def classes(self) -> dict[str, DataClass]:
        """Classes in order of declaration, which is their strictness."""
        facts = self.work.parts.facts
        written = self.work.parts.classes
        if not written:
            return {
                name: DataClass(name, to, stored, rank)  # type: ignore[arg-type]  # checked words
                for rank, (name, (to, stored)) in enumerate(BUILT_IN_CLASSES.items())
                if to != "verified" or "verified" in facts
            }
        for one in written.values():
            self.work.declared(one.spoken_to, (*EVERYBODY, *facts), "fact or listener")
        return {
            str(name): DataClass(str(name), str(one.spoken_to), one.stored, rank)  # type: ignore[arg-type]
            for rank, (name, one) in enumerate(written.items())
        }

    def bands(self) -> tuple[dict[str, Band], int, int]:
        """Bands, `unscored` and `margin`."""
        bands, unscored, margin = dict(BUILT_IN_BANDS), 750, 100
        for name, one in self.work.parts.confidence.items():
            if isinstance(one, schema.BandMap):
                bands[str(name)] = Band(one.accept, one.confirm)
                if one.accept is not None and one.accept < one.confirm:
                    self.work.say("CW001", "`accept` lies below `confirm`", one.at)
            elif name == "unscored":
                unscored = one
            elif name == "margin":
                margin = one
            else:
                message = f"the band {str(name)!r} is a map of `accept` and `confirm`"
                self.work.say("CW001", message, mark_of(name))
        return bands, unscored, margin

    def data(self) -> dict[str, DataSpec]:
        """Declared data; `from` names `campaign` or `service.result`."""
        work = self.work
        made = {}
        for name, one in work.parts.data.items():
            service, _, result = str(one.from_).partition(".")
            if one.from_ == "campaign":
                service = result = ""
            else:
                spec = work.parts.services.get(service)
                where = Text(service, one.from_.mark)
                work.declared(where, ("campaign", *work.parts.services), "service")
                if spec is not None:
                    work.declared(Text(result, one.from_.mark), spec.results, "result")
            made[str(name)] = DataSpec(
                name=str(name),
                type=work.type(one.type, one.at),
                class_=work.declared(one.class_, work.classes, "class"),
                service=service,
                result=result,
                may_be=tuple(one.may_be),
                at=mark_of(name),
            )
        return made

    def facts(self) -> dict[str, FactSpec]:
        """Facts, and the services that grant them."""
        made = {}
        for name, one in self.work.parts.facts.items():
            service, result = self._granter(one.granted_by)
            made[str(name)] = FactSpec(
                name=str(name),
                granted_by=service,
                granted_on=result,
                lost_when=tuple(one.lost_when),
                at=mark_of(name),
            )
        return made

    def _granter(self, written: Text | None) -> tuple[str, str]:
        """`service` or `service.result`."""
        if written is None:
            return "", ""
        services = self.work.parts.services
        service, _, result = str(written).partition(".")
        self.work.declared(Text(service, written.mark), services, "service")
        if result and service in services:
            legal = services[Text(service)].results
            self.work.declared(Text(result, written.mark), legal, "result")
        return service, result

    def services(self) -> dict[str, ServiceSpec]:
        """Services."""
        for one in self.work.parts.services.values():
            for result in one.results:
                if result in ("error", "timeout"):
                    message = f"every service has the result {str(result)!r}; leave it out"
                    self.work.say("CW002", message, result.mark)
        return {
            str(name): ServiceSpec(
                name=str(name),
                takes=tuple(map(str, one.takes)),
                results=tuple(map(str, one.results)),
                effect=one.effect,  # type: ignore[arg-type]  # the schema allows no other word
                per_call=one.per_call,
                timeout_ms=one.timeout,
                at=mark_of(name),
            )
            for name, one in self.work.parts.services.items()
        }

    def queues(self) -> dict[str, Queue]:
        """Queues."""
        written = self.work.parts.queues
        return {str(name): Queue(str(name), one.hours == "always") for name, one in written.items()}

    def dispositions(self, dialogs: Mapping[str, DialogTable]) -> dict[str, Disposition]:
        """Dispositions; what they need must be a slot or an input somewhere."""
        for name in self.work.parts.dispositions:
            if name in ENGINE_DISPOSITIONS:
                message = f"the engine ends calls as {str(name)!r} itself; choose another name"
                self.work.say("CW002", message, mark_of(name))
        return {
            str(name): Disposition(
                name=str(name),
                code=str(one.code),
                needs=self._carried(one.needs, dialogs),
                success=one.success,
                at=mark_of(name),
            )
            for name, one in self.work.parts.dispositions.items()
        }

    def achievements(self, dialogs: Mapping[str, DialogTable]) -> dict[str, Achievement]:
        """Achievements."""
        return {
            str(name): Achievement(
                name=str(name),
                code=str(one.code),
                keep=self._carried(one.keep, dialogs),
                at=mark_of(name),
            )
            for name, one in self.work.parts.achievements.items()
        }

    def _carried(
        self, names: Iterable[Text], dialogs: Mapping[str, DialogTable]
    ) -> tuple[str, ...]:
        legal = {name for d in dialogs.values() for name in (*d.slots, *d.takes)}
        legal |= {f"{d.name}.{name}" for d in dialogs.values() for name in d.slots}
        return tuple(self.work.declared(name, legal, "slot or input", "CW405") for name in names)

    def answers(self) -> dict[str, Answer]:
        """Approved answers; each needs to be asked for in each locale (CW109)."""
        work = self.work
        for name in work.parts.answers:
            for locale in work.locales:
                if not work.words[locale].answers.get(str(name)):
                    message = f"the answer {str(name)!r} has no `asked` words in {locale}"
                    work.say("CW109", message, mark_of(name))
        for locale in work.locales:
            file = work.sources.words.get(locale)
            for name in file.answers if file is not None else ():
                work.declared(name, work.parts.answers, "answer", "CW109")
        return {
            str(name): Answer(
                name=str(name),
                class_=work.declared(one.class_, work.classes, "class"),
                requires=self.top.facts(one.requires),
                at=mark_of(name),
            )
            for name, one in work.parts.answers.items()
        }

    def rules(self) -> tuple[Rule, ...]:
        """Rules, their names resolved."""
        return tuple(self._rule(one) for one in self.work.parts.rules)

    def _rule(self, one: schema.RuleMap) -> Rule:
        work = self.work
        kinds = [k for k in ("never", "always_reach", "can_reach") if getattr(one, k) is not None]
        if len(kinds) != 1:
            message = "a rule says one of `never`, `always_reach` and `can_reach`"
            work.say("CW003", message, one.at)
        never: dict[str, tuple[str, ...]] = {}
        tags: tuple[str, ...] = ()
        if one.never is not None:
            if isinstance(one.never.says, schema.TagMap):
                tags = (self._tag(one.never.says.tag),)
            elif one.never.says is not None:
                never["says"] = tuple(
                    work.declared(n, work.classes, "class") for n in one.never.says
                )
            if one.never.did:
                never["did"] = self._services(one.never.did)
        until: dict[str, tuple[str, ...]] = {}
        if isinstance(one.until, schema.UntilMap):
            if one.until.said:
                until["said"] = tuple(self.top.prompt(name) for name in one.until.said)
            if one.until.confirmed:
                slots = {name for d in work.sources.dialogs.values() for name in d.slots}
                until["confirmed"] = tuple(
                    work.declared(name, slots, "slot", "CW405") for name in one.until.confirmed
                )
        elif one.until is not None:
            until["fact"] = self.top.facts(one.until)
        after = {"heard": tuple(work.hears(n) for n in one.after.heard)} if one.after else {}
        reach = one.always_reach
        can = one.can_reach
        return Rule(
            name=str(one.name),
            never=never,
            never_tags=tags,
            until=until,
            after=after,
            always_reach={"did": self._services(reach.did)} if reach is not None else {},
            from_=one.from_ or "",
            can_reach=(
                {"dialog": tuple(self.top.sub_dialog(name) for name in can.dialog)} if can else {}
            ),
            at=one.at,
        )

    def _services(self, names: Iterable[Text]) -> tuple[str, ...]:
        return tuple(self.work.declared(n, self.work.parts.services, "service") for n in names)

    def _tag(self, name: Text) -> str:
        prompts = [*self.work.parts.prompts.values()]
        for dialog in self.work.sources.dialogs.values():
            prompts += dialog.prompts.values()
        legal = {str(tag) for prompt in prompts for tag in prompt.tags}
        if any(one.startswith("dialog:") for one in self.work.sources.broken):
            return str(name)  # the tag may stand in a file that could not be typed
        return self.work.declared(name, legal, "tag")
