"""What a call needs that is tried at a desk: its application, its world, and who answers for it."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from callwright.errors import DialogError, SettingsError

if TYPE_CHECKING:
    from callwright.machine.tables import Application
    from callwright.machine.values import Value
    from callwright.ports import Services
    from callwright.settings import Settings

__all__ = ["Trial", "campaign_data", "prepare_trial"]

Direction = Literal["inbound", "outbound"]


@dataclass(frozen=True, kw_only=True)
class Trial:
    """One call to be tried. services: None for those that the settings name.

    answered_at: the day the call is about; None for now. notice: who answers for the lender, in one
    sentence; empty when the settings do.
    """

    application: "Application"
    settings: "Settings"
    direction: Direction
    locale: str
    data: "Mapping[str, Value]"
    services: "Services | None" = None
    answered_at: datetime.datetime | None = None
    notice: str = ""


def prepare_trial(
    path: Path,
    *,
    direction: str = "",
    locale: str = "",
    data: Sequence[str] = (),
    calls: str = "",
) -> Trial:
    """Read the application and its tests, and return what a call needs.

    data: `name=value`, laid over the rest. Raises DialogError and SettingsError.
    """
    from callwright.dialog.compiler import compile_application
    from callwright.dialog.sources import load
    from callwright.settings import load_settings
    from callwright.testing.pretend import pretend
    from callwright.testing.scenario import world

    sources = load(path)
    compiled = compile_application(sources)
    application = compiled.application
    errors = [found for found in compiled.findings if found.severity == "E"]
    if application is None or errors:
        raise DialogError("\n".join(str(found) for found in errors))
    settings = load_settings()
    if calls:
        settings = settings.model_copy(update={"calls": Path(calls)})
    chosen = _direction(application, direction)
    worlds = {name: world(application, name, file) for name, file in sources.tests.items()}
    pretended = pretend(application, worlds, application.start[chosen])
    ours = not settings.services  # nothing is configured: the tests answer for the lender
    return Trial(
        application=application,
        settings=settings,
        direction=chosen,
        locale=_locale(application, locale or pretended.locale),
        data={**pretended.campaign, **campaign_data(application, data)},
        services=pretended.services if ours else None,
        # Real services speak of today's accounts; pretended ones of the day of their tests.
        answered_at=pretended.answered_at if ours else None,
        notice=_notice(application, pretended.sources) if ours else "",
    )


def _direction(application: "Application", wanted: str) -> Direction:
    if wanted and wanted not in application.start:
        raise SettingsError(
            f"This application does not start {wanted} calls: its `start` names "
            f"{', '.join(application.start)}."
        )
    usual = "outbound" if "outbound" in application.start else "inbound"
    return "inbound" if (wanted or usual) == "inbound" else "outbound"


def _locale(application: "Application", wanted: str) -> str:
    if wanted and wanted not in application.locales:
        raise SettingsError(
            f"This application does not speak {wanted}: its `locales` are "
            f"{', '.join(application.locales)}."
        )
    return wanted or application.locales[0]


def campaign_data(application: "Application", pairs: Sequence[str]) -> "dict[str, Value]":
    """Return the values of `name=value` as the application declares them. Raises SettingsError."""
    from callwright.dialog.compiler.values import LiteralError, stored
    from callwright.dialog.findings import closest

    campaign = {name: spec for name, spec in application.data.items() if not spec.service}
    found: dict[str, Value] = {}
    for pair in pairs:
        name, equals, text = pair.partition("=")
        if not equals:
            raise SettingsError(f"--data {pair}: write name=value, as in --data {name}=...")
        spec = campaign.get(name)
        if spec is None:
            why = "comes from a service" if name in application.data else "is not declared"
            raise SettingsError(
                f"--data {name}: it {why}; a campaign gives "
                f"{', '.join(campaign) or 'nothing'}.{closest(name, campaign)}"
            )
        try:
            found[name] = stored(text, spec.type, spec.may_be)
        except LiteralError as error:
            raise SettingsError(f"--data {name}: {error}.") from error
    return found


def _notice(application: "Application", sources: tuple[str, ...]) -> str:
    if not application.services:
        return ""
    if not sources:
        return "No services are configured, and no tests say what they answer: it is made up."
    more = f" and {len(sources) - 1} more" if len(sources) > 1 else ""
    return f"No services are configured: answers are pretended from {sources[0]}{more}."
