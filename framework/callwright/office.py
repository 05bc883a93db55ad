"""One application, ready for calls, and all that runs them: loaded before the first one comes."""

import asyncio
import concurrent.futures.thread  # noqa: F401 - of to_thread: no call waits for its import
import contextlib
import datetime
import logging
import secrets
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from callwright.call.call_engines import CallEngines
from callwright.call.lexicons import lexicons_of, warm_words
from callwright.call.plan import CallPlan
from callwright.call.record import CallRecord, write_record
from callwright.call.recording import RECORDING_FILE, Recording
from callwright.call.rendering import Rendering
from callwright.call.request import CallRequest, checked
from callwright.call.session import CallSession
from callwright.errors import CallError, JournalError
from callwright.machine.events import Answered
from callwright.machine.machine import Machine
from callwright.machine.tables import Application
from callwright.ports import AudioLink
from callwright.stores.sealed_values import SealedValues, new_key

if TYPE_CHECKING:
    from callwright.settings import Settings

__all__ = ["Office"]

log = logging.getLogger(__name__)

_LAST_S = 1.0  # how long a call that is stopped waits for its journal


class Office:
    """One application with its engines and systems, warmed up: it runs calls."""

    def __init__(
        self, application: Application, settings: "Settings", engines: CallEngines
    ) -> None:
        self.machine = Machine(application)
        self.settings = settings
        self.engines = engines
        self._rendering = Rendering(application)
        self._lexicons = lexicons_of(application)

    def warm_up(self) -> None:
        """Make ready what spoken turns would wait for, each the first time: a second or two."""
        warm_words(self._lexicons)

    def folder_of(self, call_id: str) -> Path:
        """Return where a call's journal, record, recording and packet are kept.

        Raises CallError for an id that is no name of a folder: it may come from outside.
        """
        if not call_id or call_id.startswith(".") or set(call_id) & set("/\\\0"):
            raise CallError(
                f"The call_id {call_id!r} cannot name a folder: give one without slashes that "
                "does not begin with a dot."
            )
        return self.settings.calls / call_id

    async def run(self, link: AudioLink, request: CallRequest | None = None) -> CallRecord:
        """Run one call to its end, and write its record.

        Raises SettingsError for a request that does not fit the application, CallError for an id
        that names no folder, and JournalError for a call that cannot be recorded from its start.
        """
        request = checked(request or CallRequest(), self.machine.application)
        answered_at = request.answered_at or datetime.datetime.now(datetime.UTC)
        call_id = request.call_id or _call_id(answered_at)
        folder = self.folder_of(call_id)
        key = await asyncio.to_thread(new_key, self.settings.keys_folder, call_id)
        keeper = SealedValues(folder, key)
        recording = None
        if self.settings.record_sound and not link.caps.text:
            recording = Recording(link.format.rate_hz, folder / RECORDING_FILE)
        plan = CallPlan(
            machine=self.machine,
            answered=Answered(
                at_ms=0,
                call_id=call_id,
                direction=request.direction,
                answered_at=answered_at.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
                channel=request.channel,
                locale=request.locale,
                data=dict(request.data),
            ),
            key=key,
            render=self._rendering.render,
            lexicons=self._lexicons,
            keeper=keeper,
            folder=folder,
            recording=recording,
            watchers=request.watchers,
        )
        session = CallSession(plan, link, self.engines)
        try:
            record = await session.run()
        except BaseException:  # stopped, or broken: what there is of it is kept before it goes
            with contextlib.suppress(JournalError, TimeoutError):
                _keep(folder, session.told(), keeper, recording)
                async with asyncio.timeout(_LAST_S):
                    await self.engines.journal.barrier(call_id)
            raise
        told = len(record.faults)
        record = await asyncio.to_thread(_keep, folder, record, keeper, recording)
        try:
            await self.engines.journal.barrier(call_id)
        except JournalError as error:
            record = replace(record, faults=(*record.faults, str(error)))
        for fault in record.faults[told:]:  # nobody who watched the call has been told of these
            log.warning("%s", fault, extra={"call": call_id})
        return record


def _call_id(answered_at: datetime.datetime) -> str:
    return f"{answered_at:%Y%m%d-%H%M%S}-{secrets.token_hex(3)}"


def _keep(
    folder: Path, record: CallRecord, keeper: SealedValues, recording: Recording | None
) -> CallRecord:
    """Write what is left of a call, and return its record with what could not be. Blocks."""
    faults = list(record.faults)
    try:
        keeper.close()
    except JournalError as error:
        faults.append(str(error))
    if recording is not None:
        try:
            recording.save(record.duration_ms)
        except OSError as error:
            where = folder / RECORDING_FILE
            faults.append(f"The recording {where} is not whole ({error.strerror}).")
    record = replace(record, faults=tuple(faults))
    try:
        write_record(folder, record)
    except OSError as error:
        fault = f"The record in {folder} cannot be written ({error.strerror})."
        return replace(record, faults=(*faults, fault))
    return record
