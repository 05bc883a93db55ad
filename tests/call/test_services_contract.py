"""What every `Services` promises, and how a lender's mistakes are named."""

import asyncio
import http.server
import json
import threading

import pytest

from callwright.call.services import Endpoint, LenderServices, ServiceError
from callwright.errors import SettingsError
from callwright.machine.declared import DataSpec, ServiceSpec
from callwright.ports import ServiceReply
from callwright.testing.fakes import FakeServices
from callwright.understanding.slot_type import SlotType

SERVICES = {"get_account": ServiceSpec(name="get_account", takes=("last4",), results=("found",))}
DATA = {
    "account.past_due": DataSpec(
        name="account.past_due", type=SlotType("money"), service="get_account", result="found"
    ),
    "account.due_date": DataSpec(
        name="account.due_date",
        type=SlotType("date"),
        service="get_account",
        result="found",
        may_be=("unknown",),
    ),
}
FOUND = ServiceReply("found", {"account.past_due": 12_050})


class Backend(http.server.BaseHTTPRequestHandler):
    """A lender's system on the loopback. reply: status and body."""

    reply: tuple[int, bytes] = (200, b"")
    asked: list[tuple[str, dict[str, object]]]

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.asked.append((self.headers["Idempotency-Key"], json.loads(body)))
        self.send_response(self.reply[0])
        self.send_header("Content-Length", str(len(self.reply[1])))
        self.end_headers()
        self.wfile.write(self.reply[1])

    def log_message(self, *_):
        pass


@pytest.fixture
def backend():
    """Start a server; return its class (to set `reply`) and its address."""
    handler = type("Handler", (Backend,), {"asked": []})
    server = http.server.HTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield handler, f"http://127.0.0.1:{server.server_port}/account"
    server.shutdown()
    thread.join()
    server.server_close()


def as_json(result: object, fields: object) -> tuple[int, bytes]:
    return 200, json.dumps({"result": result, "fields": fields}).encode()


def plain(last4):
    return "found", {"account.past_due": 12_050}


async def awaited(last4, key):
    await asyncio.sleep(0)
    return FOUND


def wrapped(last4, key):
    """As a decorator leaves an async function: what is called is plain, what it returns is not."""
    return awaited(last4, key)


@pytest.fixture(
    params=["fake", "plain function", "async function", "wrapped async function", "endpoint"]
)
def services(request, backend):
    """Every way to reach the same service."""
    handler, url = backend
    handler.reply = as_json("found", {"account.past_due": 12_050, "account.due_date": None})
    match request.param:
        case "fake":
            return FakeServices({"get_account": [FOUND]})
        case "plain function":
            return LenderServices({"get_account": plain}, SERVICES, DATA)
        case "async function":
            return LenderServices({"get_account": awaited}, SERVICES, DATA)
        case "wrapped async function":
            return LenderServices({"get_account": wrapped}, SERVICES, DATA)
    return LenderServices({"get_account": Endpoint(url=url)}, SERVICES, DATA)


async def test_a_reply_is_its_declared_result_and_fields(services):
    assert await services.call("get_account", {"last4": "4802"}, "k1", "c1") == FOUND
    await services.close()


async def test_an_endpoint_hears_the_key_and_the_arguments(backend):
    handler, url = backend
    handler.reply = as_json("found", {"account.past_due": 1})
    services = LenderServices({"get_account": Endpoint(url=url)}, SERVICES, DATA)
    await services.call("get_account", {"last4": "4802"}, "k1", "c1")
    asked = {"call_id": "c1", "service": "get_account", "arguments": {"last4": "4802"}}
    assert handler.asked == [("k1", asked)]
    await services.close()


@pytest.mark.parametrize(
    ("reply", "says"),
    [
        ((500, b""), r"replied HTTP 500; it must reply 200"),
        ((200, b"<html>"), r"replied no JSON"),
        ((200, b"[]"), r"must reply an object with `result` and `fields`"),
        (as_json("lost", {}), r"a result that is not declared. Declared are: found"),
        (as_json(7, {}), r"a result that is not declared"),
        (as_json("found", {}), r"without the field 'account.past_due'"),
        (as_json("found", {"account.past_due": 1.5}), r"which is not integer cents"),
        (
            as_json("found", {"account.past_due": 1, "account.due_date": "4 June"}),
            r"'account.due_date', which is not a date like",
        ),
    ],
)
async def test_a_wrong_reply_is_named_without_repeating_it(backend, reply, says):
    handler, url = backend
    handler.reply = reply
    services = LenderServices({"get_account": Endpoint(url=url)}, SERVICES, DATA)
    with pytest.raises(ServiceError, match=says) as refused:
        await services.call("get_account", {"last4": "4802"}, "k1", "c1")
    assert "4802" not in str(refused.value)
    await services.close()


async def test_a_function_that_raises_is_named_without_its_words():
    def broken(last4):
        raise ValueError(f"no account {last4}")

    services = LenderServices({"get_account": broken}, SERVICES, DATA)
    with pytest.raises(ServiceError, match=r"broken raised ValueError\. Its fault") as refused:
        await services.call("get_account", {"last4": "4802"}, "k1", "c1")
    assert "4802" not in str(refused.value)
    await services.close()


async def test_an_unreachable_endpoint_is_named_without_its_secrets():
    secret = Endpoint(url="http://127.0.0.1:9/account?token=hush", timeout_ms=500)
    services = LenderServices({"get_account": secret}, SERVICES, DATA)
    with pytest.raises(ServiceError, match=r"http://127\.0\.0\.1:9/account cannot be reached"):
        await services.call("get_account", {}, "k1", "c1")
    await services.close()


async def test_a_service_that_the_settings_do_not_know_is_named():
    services = LenderServices({}, SERVICES, DATA)
    with pytest.raises(ServiceError, match=r"add it under \[services\]"):
        await services.call("get_account", {}, "k1", "c1")
    await services.close()


async def test_a_function_that_cannot_take_what_it_is_given_is_told_before_any_call():
    def get_account(number: str) -> str:
        return "found"

    with pytest.raises(SettingsError) as raised:
        LenderServices({"get_account": get_account}, SERVICES, DATA)
    assert "cannot be called: missing a required argument: 'number'." in str(raised.value)
    assert "It is given by name: last4, and `key` where it takes one." in str(raised.value)


def test_a_function_for_a_service_that_is_not_declared_is_told_before_any_call():
    with pytest.raises(SettingsError, match=r"declare\. Did you mean 'get_account'\?"):
        LenderServices({"get_acount": lambda last4: "found"}, SERVICES, DATA)
