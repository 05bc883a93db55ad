"""The lender's systems: Python callables and HTTP endpoints, behind one port.

A callable receives the service's arguments by name, and `key` if it takes one; it returns a
result's name, or `(name, fields)`. An endpoint receives them as JSON, `{"call_id", "service",
"arguments"}`, with the header `Idempotency-Key`, and replies `{"result": name, "fields": {...}}`.
Either way the fields are declared data by full name, as language.md section 2 declares them: money
in cents, dates YYYY-MM-DD. What is not declared is refused here, with one sentence that says whose
fault it is.

HTTP goes through the standard library, each request in a thread: services are called a few times a
call, so a client library would be the only dependency that the base install gains from it.
"""

import asyncio
import http.client
import inspect
import json
import threading
import urllib.parse
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field
from typing import Any, ParamSpec, TypeVar

from callwright.call.field_types import misfit
from callwright.dialog.findings import closest
from callwright.errors import CallwrightError, SettingsError
from callwright.machine.declared import DataSpec, ServiceSpec
from callwright.ports import ServiceReply
from callwright.privacy.sealed import Plain

__all__ = ["Endpoint", "LenderServices", "ServiceError"]

_MOST_BYTES = 1_000_000  # a reply is a few facts about one borrower
_STOP_S = 1.0  # how long a function that is cancelled may take to clean up

P = ParamSpec("P")
Result = TypeVar("Result")
Answer = str | tuple[str, Mapping[str, object]] | ServiceReply
Function = Callable[..., Answer | Awaitable[Answer]]


class ServiceError(CallwrightError):
    """A service that failed, or replied what was not declared. Never holds personal data."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """Where a service is reached over HTTP. headers: sent with every call, secrets among them."""

    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    timeout_ms: int = 10_000  # of the socket; the machine's own timeout for the call comes first


class _Threads(Executor):
    """A thread for each piece of work, so that one that hangs costs its memory alone.

    A pool would be used up by a back end that hangs, and the interpreter would wait for it at exit.
    """

    def submit(
        self, work: Callable[P, Result], /, *given: P.args, **named: P.kwargs
    ) -> Future[Result]:
        done: Future[Result] = Future()
        done.set_running_or_notify_cancel()  # from here on it ends by itself, awaited or not

        def run() -> None:
            try:
                done.set_result(work(*given, **named))
            except BaseException as error:  # noqa: BLE001 - raised where it is awaited
                done.set_exception(error)

        threading.Thread(target=run, name="service", daemon=True).start()
        return done


_THREADS = _Threads()


class _RaisedError(Exception):
    """What a lender's code raised, as its cause, where it cannot be raised as it is."""


def _applied(function: Function, given: Mapping[str, Plain]) -> object:
    """Call a function in a thread. A future holds no StopIteration; an interrupt there is no key
    of the terminal; and what cancels is not for who awaits the thread.
    """
    try:
        return function(**given)
    except BaseException as error:
        raise _RaisedError from error


def _name(function: Function) -> str:
    return str(getattr(function, "__qualname__", repr(function)))


def _must_take(service: str, function: Function, takes: Sequence[str]) -> None:
    signature = inspect.signature(function)
    given = [*takes, "key"] if "key" in signature.parameters else takes
    try:
        signature.bind(**dict.fromkeys(given))
    except TypeError as error:
        raise SettingsError(
            f"Service '{service}': the function {_name(function)} cannot be called: {error}. It is "
            f"given by name: {', '.join(takes) or 'nothing'}, and `key` where it takes one."
        ) from None


class LenderServices:
    """Calls what the settings name for each declared service, and checks every reply.

    Raises SettingsError for a service that is not declared, and for a function that cannot take
    what its service is given.
    """

    def __init__(
        self,
        where: Mapping[str, Function | Endpoint],
        services: Mapping[str, ServiceSpec],
        data: Mapping[str, DataSpec],
    ) -> None:
        for name, function in where.items():
            if name not in services:
                raise SettingsError(
                    f"There is a function or address for the service '{name}', which the "
                    f"application does not declare.{closest(name, services)}"
                )
            if not isinstance(function, Endpoint):
                _must_take(name, function, services[name].takes)
        self._where = where
        self._services = services
        self._data = data
        self._running: set[asyncio.Task[object]] = set()

    async def call(
        self, service: str, arguments: Mapping[str, Plain], key: str, call_id: str
    ) -> ServiceReply:
        """Call once; the same `key` is the same act. Raises ServiceError with one sentence."""
        where = self._where.get(service)
        match where:
            case None:
                raise ServiceError(
                    f"Service '{service}' is declared by the application, but the settings do not "
                    f"say where it is: add it under [services]."
                )
            case Endpoint():
                answer = await self._post(service, where, arguments, key, call_id)
            case _:
                answer = await self._apart(service, where, self._run(where, arguments, key))
        return self._checked(service, answer)

    async def close(self) -> None:
        """Stop what still runs; neither a thread nor a function that goes on is waited for."""
        for work in self._running:
            work.cancel()
        if self._running:
            await asyncio.wait(self._running, timeout=_STOP_S)

    # --- callables -------------------------------------------------------------------------------

    async def _apart(
        self, service: str, function: Function, running: Coroutine[Any, Any, object]
    ) -> object:
        """Run a lender's code so that a call can end without it, as it can without a thread."""
        work = asyncio.create_task(running)
        self._running.add(work)
        work.add_done_callback(self._ended)
        try:
            await asyncio.wait((work,))
        except asyncio.CancelledError:
            work.cancel()
            await asyncio.wait((work,), timeout=_STOP_S)
            raise
        # Anything that it raises is a failed service, also what would end the task that awaits it.
        raised = asyncio.CancelledError() if work.cancelled() else work.exception()
        if raised is None:
            return work.result()
        error = raised.__cause__ if isinstance(raised, _RaisedError) else raised
        raise ServiceError(
            f"Service '{service}': the function {_name(function)} raised {type(error).__name__}. "
            "Its fault, not the caller's: mend it, or let it return a declared result."
        ) from error

    def _ended(self, work: asyncio.Task[object]) -> None:
        self._running.discard(work)
        if not work.cancelled():
            work.exception()  # nobody may be waiting for it any more

    async def _run(self, function: Function, arguments: Mapping[str, Plain], key: str) -> object:
        wanted = inspect.signature(function).parameters
        given: dict[str, Plain] = dict(arguments)
        if "key" in wanted and "key" not in given:
            given["key"] = key
        try:
            if inspect.iscoroutinefunction(function):
                return await function(**given)
            loop = asyncio.get_running_loop()
            answer = await loop.run_in_executor(_THREADS, _applied, function, given)
            # An async function inside a plain decorator looks plain until it was called.
            return await answer if inspect.isawaitable(answer) else answer
        except SystemExit as error:  # to leave the program is not its to decide: other calls run
            raise _RaisedError from error

    # --- endpoints -------------------------------------------------------------------------------

    async def _post(
        self,
        service: str,
        endpoint: Endpoint,
        arguments: Mapping[str, Plain],
        key: str,
        call_id: str,
    ) -> object:
        body = json.dumps(
            {"call_id": call_id, "service": service, "arguments": dict(arguments)},
            ensure_ascii=False,
        ).encode()
        loop = asyncio.get_running_loop()
        status, reply = await loop.run_in_executor(
            _THREADS, _exchange, service, endpoint, body, key
        )
        where = _shown(endpoint.url)
        if status != http.client.OK:
            raise ServiceError(
                f"Service '{service}' at {where} replied HTTP {status}; it must reply 200 with a "
                "declared result."
            )
        try:
            answer = json.loads(reply, parse_float=str)
        except ValueError as error:
            raise ServiceError(f"Service '{service}' at {where} replied no JSON.") from error
        if not isinstance(answer, dict) or not isinstance(answer.get("fields", {}), dict):
            raise ServiceError(
                f"Service '{service}' at {where} must reply an object with `result` and `fields`."
            )
        return answer.get("result"), answer.get("fields", {})

    # --- replies ---------------------------------------------------------------------------------

    def _checked(self, service: str, answer: object) -> ServiceReply:
        if isinstance(answer, ServiceReply):
            answer = (answer.result, answer.fields)
        result, fields = answer if isinstance(answer, tuple) and len(answer) == 2 else (answer, {})
        spec = self._services[service]
        if not isinstance(result, str) or result not in spec.results:
            # Only names that were declared are repeated: anything else may hold personal data.
            raise ServiceError(
                f"Service '{service}' replied a result that is not declared. "
                f"Declared are: {', '.join(spec.results)}."
            )
        if not isinstance(fields, Mapping):
            raise ServiceError(f"Service '{service}' replied fields that are no mapping.")
        kept: dict[str, Plain] = {}
        for name, declared in self._data.items():
            if declared.service != service or declared.result != result:
                continue
            if fields.get(name) is None:
                if "unknown" not in declared.may_be:
                    raise ServiceError(
                        f"Service '{service}' replied '{result}' without the field '{name}', which "
                        "the application declares. Send it, or declare `may_be: [unknown]`."
                    )
                continue
            value = fields[name]
            value = tuple(value) if isinstance(value, list) else value
            problem = misfit(value, declared.type)
            if problem:
                raise ServiceError(
                    f"Service '{service}' replied '{result}' with the field '{name}', which is not "
                    f"{problem}."
                )
            kept[name] = value
        return ServiceReply(result, kept)


def _exchange(service: str, endpoint: Endpoint, body: bytes, key: str) -> tuple[int, bytes]:
    """POST `body` and return status and reply. Blocks: runs in a thread."""
    url = urllib.parse.urlsplit(endpoint.url)
    kind = http.client.HTTPSConnection if url.scheme == "https" else http.client.HTTPConnection
    connection = kind(url.hostname or "", url.port, timeout=endpoint.timeout_ms / 1000)
    headers = {"Content-Type": "application/json", "Idempotency-Key": key, **endpoint.headers}
    path = url.path or "/"
    try:
        connection.request("POST", f"{path}?{url.query}" if url.query else path, body, headers)
        response = connection.getresponse()
        return response.status, response.read(_MOST_BYTES)
    except (OSError, http.client.HTTPException) as error:
        reason = "did not reply in time" if isinstance(error, TimeoutError) else "cannot be reached"
        raise ServiceError(
            f"Service '{service}' at {_shown(endpoint.url)} {reason} ({type(error).__name__})."
        ) from error
    finally:
        connection.close()


def _shown(url: str) -> str:
    """Return the address without what may hold a secret: user, query and fragment."""
    parts = urllib.parse.urlsplit(url)
    port = f":{parts.port}" if parts.port else ""
    return f"{parts.scheme}://{parts.hostname or ''}{port}{parts.path}"
