"""What the core asks others to do: services, the language model, transfers, the packet.

Each errand is a task of the call; what becomes of it comes back as an event, or as nothing when the
core has stopped waiting. Errors never leave this file: they become results, and one sentence in the
journal that says whose fault it was.
"""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Mapping
from pathlib import Path
from typing import Any

from callwright.call.handoff import in_words, opened_packet, write_packet
from callwright.call.interpreter import Interpreter
from callwright.call.plan import CallPlan, examples_of
from callwright.call.recorder import Recorder
from callwright.call.sealing import CallValues
from callwright.errors import CallwrightError, JournalError
from callwright.machine.effects import AskModel, CallService, DeliverPacket, Listen, Transfer
from callwright.machine.events import (
    EngineFailed,
    Event,
    ModelReplied,
    ServiceReplied,
    TransferChanged,
)
from callwright.ports import AudioLink, LanguageModel, Services

__all__ = ["Errands"]

log = logging.getLogger(__name__)

_LATE_S = 2.0  # how long the end of a call waits for once-only services and the packet


class Errands:
    """Runs the errands of one call.

    spawn: makes a task that the call owns.
    """

    def __init__(
        self,
        *,
        plan: CallPlan,
        link: AudioLink,
        services: Services,
        model: LanguageModel | None,
        values: CallValues,
        interpreter: Interpreter,
        recorder: Recorder,
        post: Callable[[Event], None],
        spawn: Callable[[Coroutine[Any, Any, None]], asyncio.Task[None]],
    ) -> None:
        self._plan = plan
        self._link = link
        self._services = services
        self._model = model
        self._values = values
        self._interpreter = interpreter
        self._recorder = recorder
        self._post = post
        self._spawn = spawn
        self._open: dict[str, CallService] = {}
        self._owed: set[asyncio.Task[None]] = set()
        self._taken_back: set[int] = set()

    # --- services --------------------------------------------------------------------------------

    def call_service(self, call: CallService) -> None:
        """Start a service; at most one `ServiceReplied` follows."""
        self._open[call.key] = call
        task = self._spawn(self._serve(call))
        if call.effect == "once":
            self._owe(task)

    def timed_out(self) -> None:
        """The core's deadline for a service came: say of whom nothing has been heard."""
        overdue, self._open = self._open, {}  # each is told of once
        for call in overdue.values():
            self._recorder.fault(
                f"Service '{call.service}' did not reply within {call.timeout_ms} ms. Its fault: "
                "the call goes on with the result `timeout`, and a late reply is recorded."
            )

    async def finish(self) -> None:
        """Give once-only services and the packet a last moment: they belong to the call."""
        if self._owed:
            await asyncio.wait(self._owed, timeout=_LATE_S)

    def _owe(self, task: asyncio.Task[None]) -> None:
        self._owed.add(task)
        task.add_done_callback(self._owed.discard)

    async def _serve(self, call: CallService) -> None:
        arguments = self._values.opened(call.arguments)
        result, fields = "error", {}
        try:
            if call.effect == "once":
                await self._recorder.barrier()  # an act must be in the journal before it is done
            reply = await self._services.call(
                call.service, arguments, call.key, self._plan.answered.call_id
            )
        except JournalError as error:
            self._recorder.fault(
                f"{error} Service '{call.service}' acts once and was not called: an act must be "
                "recorded before it is done. The call goes on with the result `error`."
            )
        except CallwrightError as error:
            self._recorder.fault(str(error))
        except Exception as error:  # a lender's system may fail in any way; the call goes on
            # A traceback ends in the error's own words, which may tell of the caller.
            log.debug("service raised", extra={"service": call.service}, exc_info=True)
            self._recorder.fault(
                f"Service '{call.service}' raised {type(error).__name__}. Its fault: the call goes "
                "on with the result `error`."
            )
        else:
            result, fields = reply.result, self._values.seal_data(reply.fields)
        self._open.pop(call.key, None)
        self._post(
            ServiceReplied(at_ms=self._link.now_ms(), key=call.key, result=result, fields=fields)
        )

    # --- the language model ----------------------------------------------------------------------

    def ask_model(self, ask: AskModel, listen: Listen) -> None:
        """Let the model choose within the core's deadline; without one, nothing is chosen now."""
        if self._model is None:
            # A miss, at once: nobody waits out the budget of a model that is not there.
            self._post(ModelReplied(at_ms=self._link.now_ms(), turn=ask.turn))
        else:
            self._spawn(self._choose(self._model, ask, listen))

    async def _choose(self, model: LanguageModel, ask: AskModel, listen: Listen) -> None:
        budget_ms = max(0, ask.due_ms - self._link.now_ms())
        text = str(self._values.open(ask.transcript) or "")
        try:
            async with asyncio.timeout(budget_ms / 1000):
                examples = examples_of(self._plan.machine, listen.locale)
                meant = await model.choose(ask.live, examples, text, budget_ms)
        except TimeoutError:
            return  # the core's own deadline comes now, and counts a miss
        except CallwrightError as error:
            self._model_failed(ask, f"The language model {model.name} failed: {error}")
        except Exception as error:  # a miss is the worst that a model may cost a call
            log.debug("model raised", extra={"model": model.name}, exc_info=True)
            self._model_failed(
                ask,
                f"The language model {model.name} failed with {type(error).__name__}, a fault of "
                "its adapter: what the caller said counts as not understood.",
            )
        else:
            readings = self._interpreter.readings(meant, listen)
            self._post(ModelReplied(at_ms=self._link.now_ms(), turn=ask.turn, readings=readings))

    def _model_failed(self, ask: AskModel, fault: str) -> None:
        self._recorder.fault(fault)
        self._post(EngineFailed(at_ms=self._link.now_ms(), engine="model"))
        self._post(ModelReplied(at_ms=self._link.now_ms(), turn=ask.turn))

    # --- transfers -------------------------------------------------------------------------------

    def transfer(self, transfer: Transfer) -> None:
        """Hand the caller over, or take the caller back."""
        if transfer.action == "take_back":
            self._taken_back.add(transfer.serial)
            self._link.take_back(transfer.serial)
        else:
            self._spawn(self._hand_over(transfer))

    async def _hand_over(self, transfer: Transfer) -> None:
        try:
            await self._recorder.barrier()  # the packet and its reasons must survive us
        except JournalError as error:
            self._recorder.fault(f"{error} The caller is handed over all the same.")
        if transfer.serial in self._taken_back:
            return
        try:
            self._link.transfer(transfer.serial, transfer.queue, transfer.mode, transfer.ring_ms)
        except Exception as error:  # the caller must not stay between two lines
            log.exception("transfer raised")
            self._recorder.fault(
                f"The link failed to transfer with {type(error).__name__}, its own fault: the call "
                "goes on with the result `failed`."
            )
            at_ms = self._link.now_ms()
            self._post(TransferChanged(at_ms=at_ms, serial=transfer.serial, status="failed"))

    def is_taken_back(self, serial: int) -> bool:
        """Was this transfer given up? Then nothing of it counts any more."""
        return serial in self._taken_back

    def deliver(self, delivery: DeliverPacket) -> None:
        """Write the packet for the person who takes over."""
        folder = self._plan.folder
        if folder is not None:
            packet = {"queue": delivery.queue, **delivery.packet}
            opened = opened_packet(packet, self._values, self._plan.render)
            opened |= in_words(opened, self._recorder.lines, self._recorder.said)
            self._owe(self._spawn(self._write(folder, opened)))

    async def _write(self, folder: Path, packet: Mapping[str, object]) -> None:
        try:
            await asyncio.to_thread(write_packet, folder, packet)
        except OSError as error:
            self._recorder.fault(
                f"The hand-off packet cannot be written to {folder} ({error.strerror}). Give a "
                "calls folder that can be written."
            )
