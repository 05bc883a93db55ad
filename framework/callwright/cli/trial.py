"""What a call needs that is tried at a desk: its application, its world, and who answers for it."""

import argparse
import datetime
import shlex
import zoneinfo
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from callwright.cli.command import application_path
from callwright.errors import DialogError, SettingsError

if TYPE_CHECKING:
    from rich.console import Console

    from callwright.call.recorder import CallWatcher
    from callwright.machine.tables import Application
    from callwright.machine.values import Value
    from callwright.office import Office
    from callwright.ports import Services
    from callwright.settings import Settings
    from callwright.wiring import CallRequest

__all__ = ["Trial", "add_trial_options", "campaign_data", "trial_of"]

Direction = Literal["inbound", "outbound"]
Channel = Literal["phone", "browser", "microphone", "text"]


@dataclass(frozen=True, kw_only=True)
class Trial:
    """One call to be tried. services: None for those that the settings name.

    answered_at: the day the call is about; None for now. notice: who answers for the lender, in one
    sentence; empty when the settings do. path: of the application, as it was asked for.
    """

    application: "Application"
    settings: "Settings"
    direction: Direction
    locale: str
    data: "Mapping[str, Value]"
    services: "Services | None" = None
    answered_at: datetime.datetime | None = None
    notice: str = ""
    path: str = ""

    def again(self, folder: Path) -> str:
        """Return the command that lives a kept call again."""
        app = f" --app {shlex.quote(self.path)}" if self.path else ""
        return f"callwright replay {shlex.quote(str(folder))}{app}"

    @property
    def headline(self) -> str:
        """What call this is, in one line."""
        zone = zoneinfo.ZoneInfo(self.application.calendar.zone)
        at = (self.answered_at or datetime.datetime.now(datetime.UTC)).astimezone(zone)
        day = f"{at:%A} {at.day} {at:%B %Y}, {at:%H:%M}"
        return f"{self.application.name}, {self.direction}, {self.locale}. The call is of {day}."

    def request(self, channel: Channel, *watchers: "CallWatcher") -> "CallRequest":
        """Return the call itself."""
        from callwright.wiring import CallRequest

        return CallRequest(
            direction=self.direction,
            channel=channel,
            data=self.data,
            locale=self.locale,
            answered_at=self.answered_at,
            watchers=watchers,
        )

    @asynccontextmanager
    async def office(self, console: "Console", rate_hz: int) -> "AsyncIterator[Office]":
        """Start the speech engines for a link of this rate, showing that it takes a while."""
        from callwright.wiring import open_office

        starting = console.status("Starting the speech engines")
        starting.start()
        try:
            async with open_office(
                self.application, self.settings, sound=True, rate_hz=rate_hz, services=self.services
            ) as office:
                starting.stop()
                yield office
        finally:
            starting.stop()


def add_trial_options(parser: argparse.ArgumentParser) -> None:
    """Give a command that tries a call what a call can be given."""
    parser.add_argument(
        "--direction", choices=("inbound", "outbound"), default="", help="who calls whom"
    )
    parser.add_argument("--locale", default="", metavar="TAG", help="language to begin in")
    parser.add_argument(
        "--data",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="campaign data of this call, as the dialog declares them; may be repeated",
    )
    parser.add_argument(
        "--calls", default="", metavar="DIR", help="where the call is kept (default: calls)"
    )


def trial_of(options: argparse.Namespace) -> Trial:
    """Read the application that `options` name, and its tests, and return what a call needs.

    Raises DialogError and SettingsError.
    """
    from callwright.dialog.compiler import compile_application
    from callwright.dialog.sources import load
    from callwright.settings import load_settings
    from callwright.testing.pretend import pretend
    from callwright.testing.scenario import world

    sources = load(application_path(options.path))
    compiled = compile_application(sources)
    application = compiled.application
    errors = [found for found in compiled.findings if found.severity == "E"]
    if application is None or errors:
        raise DialogError("\n".join(str(found) for found in errors))
    settings = load_settings()
    if options.calls:
        settings = settings.model_copy(update={"calls": Path(options.calls)})
    chosen = _direction(application, options.direction)
    worlds = {name: world(application, name, file) for name, file in sources.tests.items()}
    pretended = pretend(application, worlds, application.start[chosen])
    ours = not settings.services  # nothing is configured: the tests answer for the lender
    return Trial(
        application=application,
        settings=settings,
        direction=chosen,
        locale=_locale(application, options.locale or pretended.locale),
        data={**pretended.campaign, **campaign_data(application, options.data)},
        services=pretended.services if ours else None,
        # Real services speak of today's accounts; pretended ones of the day of their tests.
        answered_at=pretended.answered_at if ours else None,
        notice=_notice(application, pretended.sources) if ours else "",
        path=options.path or "",
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
    from callwright.call.request import not_of_campaign
    from callwright.dialog.literals import LiteralError, stored

    found: dict[str, Value] = {}
    for pair in pairs:
        name, equals, text = pair.partition("=")
        if not equals:
            raise SettingsError(f"--data {pair}: write name=value, as in --data {name}=...")
        if why := not_of_campaign(name, application):
            raise SettingsError(f"--data {name}: it {why}")
        spec = application.data[name]
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
