"""A world to try a dialog in before its services exist: made from its tests, or made up.

What the tests' own `given` says is used: services answer as it scripts them, the last answer again
and again; a service that it does not script gives its first declared result whose data are known.
What is nowhere given is made up, plausibly.
"""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from callwright.machine.tables import Application, DataSpec
from callwright.machine.values import Value
from callwright.ports import ServiceReply
from callwright.privacy.sealed import Plain
from callwright.testing.scenario import Reply, World
from callwright.testing.scripted_services import plain
from callwright.understanding.slot_type import SlotType

__all__ = ["PretendServices", "Pretended", "plausible", "pretend"]

_PLAUSIBLE: Mapping[str, Plain] = {
    "yes_no": "yes",
    "money": 15_000,
    "percent": "4.5",
    "time": "10:00",
    "time_range": "09:00/12:00",
    "duration": 1_800,
    "name": "Ana Lopez",
    "phone": "+13125550142",
    "email": "ana@example.com",
    "zip": "60601",
    "postcode": "SW1A1AA",
    "street_number": "12",
    "us_state": "IL",
}
_DAYS_AHEAD = 10  # a made-up date is soon, but not over


class PretendServices:
    """Services that answer without a lender: each with its replies in turn, the last one again.

    asked: how often each was called.
    """

    def __init__(self, replies: Mapping[str, tuple[ServiceReply, ...]]) -> None:
        self._replies = replies
        self.asked: dict[str, int] = {}

    async def call(
        self, service: str, arguments: Mapping[str, Plain], key: str, call_id: str
    ) -> ServiceReply:
        """Answer at once."""
        replies = self._replies[service]
        count = self.asked.get(service, 0)
        self.asked[service] = count + 1
        return replies[min(count, len(replies) - 1)]

    async def close(self) -> None:
        """Nothing is open."""


@dataclass(frozen=True, kw_only=True)
class Pretended:
    """A world that answers. answered_at: UTC, or None for now. sources: files it was taken from."""

    services: PretendServices
    campaign: Mapping[str, Value]
    answered_at: datetime.datetime | None = None
    locale: str = ""
    sources: tuple[str, ...] = field(default=())


def pretend(application: Application, worlds: Mapping[str, World], first: str) -> Pretended:
    """Return the world of a call.

    worlds: of the tests files, by dialog. first: the dialog that the call begins in; its own world
    goes before all others, which only fill what it leaves open.
    """
    names = sorted(worlds, key=lambda name: name != first)
    now = next((worlds[name].answered_at for name in names if worlds[name].answered_at), "")
    answered_at = datetime.datetime.fromisoformat(now) if now else None
    today = (answered_at or datetime.datetime.now(datetime.UTC)).date()
    data: dict[str, Value] = {}
    scripted: dict[str, tuple[Reply, ...]] = {}
    for name in names:
        world = worlds[name]
        data = {**world.campaign, **world.known, **data}
        scripted = {**world.services, **scripted}
    made_up = {
        name: plausible(application, spec.type, today)
        for name, spec in application.data.items()
        if name not in data
    }
    replies = {
        service: _replies(application, service, scripted.get(service, ()), data, made_up)
        for service in application.services
    }
    return Pretended(
        services=PretendServices(replies),
        campaign={
            name: data.get(name, made_up.get(name, ""))
            for name, spec in application.data.items()
            if not spec.service
        },
        answered_at=answered_at,
        locale=next((worlds[name].locale for name in names if name == first), ""),
        sources=tuple(f"{name}.tests.yaml" for name in names if _says(worlds[name])),
    )


def _says(world: World) -> bool:
    return bool(world.campaign or world.known or world.services)


def _replies(
    application: Application,
    service: str,
    scripted: tuple[Reply, ...],
    data: Mapping[str, Value],
    made_up: Mapping[str, Plain],
) -> tuple[ServiceReply, ...]:
    if scripted:
        chosen = [(reply.result, {**data, **reply.fields}) for reply in scripted]
    else:
        chosen = [(_first_known(application, service, data), dict(data))]
    return tuple(
        ServiceReply(
            result,
            {
                spec.name: value
                for spec in _brought(application, service, result)
                if (value := plain(known.get(spec.name, made_up.get(spec.name)))) is not None
            },
        )
        for result, known in chosen
    )


def _first_known(application: Application, service: str, data: Mapping[str, Value]) -> str:
    """The first declared result that brings data which are known, else the first of all."""
    results = application.services[service].results
    brings = {result: _brought(application, service, result) for result in results}
    full = (
        result
        for result, specs in brings.items()
        if specs and all(spec.name in data or spec.may_be for spec in specs)
    )
    return next(full, results[0] if results else "error")


def _brought(application: Application, service: str, result: str) -> tuple[DataSpec, ...]:
    return tuple(
        spec
        for spec in application.data.values()
        if spec.service == service and spec.result == result
    )


def plausible(application: Application, type: SlotType, today: datetime.date) -> Plain:
    """A made-up value of this type, soon where it is a day."""
    match type.kind:
        case "choice":
            values = application.words[application.locales[0]].choices.get(type.choice, ())
            return values[0].name if values else "other"
        case "digits" | "alnum":
            return "123456789012"[: type.least or type.most or 6]
        case "number":
            return type.least if type.least is not None else 1
        case "date":
            return (today + datetime.timedelta(days=_DAYS_AHEAD)).isoformat()
        case "list":
            return (plausible(application, type.item or SlotType("text"), today),)
        case _:
            kind = type.heard_in(application.locales[0]).kind
            return _PLAUSIBLE.get(kind, "as agreed")
