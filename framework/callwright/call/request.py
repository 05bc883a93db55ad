"""What is asked for when one call is to be run, and whether an application can run it."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from callwright.call.field_types import misfit
from callwright.dialog.findings import closest
from callwright.errors import SettingsError
from callwright.machine.declared import DataSpec
from callwright.machine.tables import Application
from callwright.machine.values import Absent, Value

if TYPE_CHECKING:
    from callwright.call.recorder import CallWatcher

__all__ = ["CallRequest", "checked", "not_of_campaign"]


@dataclass(frozen=True, kw_only=True)
class CallRequest:
    """One call to be run. data: declared data from the campaign. answered_at: with its zone; now
    if none.
    """

    direction: Literal["inbound", "outbound"] = "outbound"
    channel: Literal["phone", "browser", "microphone", "text"] = "text"
    data: Mapping[str, Value] = field(default_factory=dict)
    locale: str = ""
    call_id: str = ""
    answered_at: datetime.datetime | None = None
    watchers: "tuple[CallWatcher, ...]" = ()


def checked(request: CallRequest, application: Application) -> CallRequest:
    """Return the request with its data as events hold them: lists as tuples, no `None`.

    Raises SettingsError, with a sentence that holds no value, when the application cannot run it.
    """
    if request.direction not in application.start:
        raise SettingsError(
            f"The call was not started: its `direction` is {request.direction}, and the "
            f"application's `start` names {', '.join(application.start)} alone."
        )
    if request.locale and request.locale not in application.locales:
        raise SettingsError(
            f"The call was not started: its `locale` is {request.locale}, and the application's "
            f"`locales` are {', '.join(application.locales)}."
        )
    if request.answered_at is not None and request.answered_at.tzinfo is None:
        raise SettingsError(
            "The call was not started: its `answered_at` has no time zone, so nobody knows when it "
            "was. Give one, as in datetime.now(UTC)."
        )
    data = {}
    for name, given in request.data.items():
        if why := not_of_campaign(name, application):
            raise SettingsError(f"The call was not started: its `data` give '{name}', which {why}")
        spec = application.data[name]
        value = tuple(given) if isinstance(given, list) else given
        if value is not None or "unknown" not in spec.may_be:
            data[name] = _fitting(name, value, spec)
    return replace(request, data=data)


def not_of_campaign(name: str, application: Application) -> str:
    """Why no campaign can give data of this name, as the rest of a sentence; empty where it can."""
    campaign = [name for name, spec in application.data.items() if not spec.service]
    if name in campaign:
        return ""
    why = "comes from a service" if name in application.data else "is not declared"
    told = ", ".join(campaign) or "nothing"
    return f"{why}; a campaign gives {told}.{closest(name, campaign, few=0)}"


def _fitting(name: str, value: Value, spec: DataSpec) -> Value:
    if isinstance(value, Absent):
        problem = "" if value.why in spec.may_be else str(spec.type)
    else:
        problem = misfit(value, spec.type)
    if problem:
        raise SettingsError(
            f"The call was not started: its `data` give '{name}' a value that is not {problem}. "
            "Give what the application declares, or leave it out where it may be unknown."
        )
    return value
