"""A lender's back end over HTTP, on this machine alone, asked as a call would ask it.

    python examples/services.py

Shows the one thing a back end must get right: the same `Idempotency-Key` is the same act, so a
promise that is sent again after a lost reply is saved once.
"""

import asyncio
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from callwright.call.services import Endpoint, LenderServices
from callwright.dialog.compiler import load_application
from callwright.dialog.library import library_folder

PROMISES: dict[str, dict[str, object]] = {}  # by idempotency key


def answer(service: str, arguments: dict[str, object], key: str) -> dict[str, object]:
    """What the lender says: a declared result, with the fields that the application declares."""
    match service:
        case "get_account":
            return {
                "result": "found",
                "fields": {
                    "account.past_due": 32_000,  # money is whole cents
                    "account.minimum": 10_000,
                    "account.due_date": "2025-05-20",
                    "account.late_fee": 2_500,
                    "account.grace_until": "2025-06-10",
                },
            }
        case "save_promise":
            PROMISES.setdefault(key, arguments)
            return {"result": "saved"}
        case _:
            return {"result": "error"}


class BackEnd(BaseHTTPRequestHandler):
    """One POST is one call of a service."""

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        said = answer(asked["service"], asked["arguments"], self.headers["Idempotency-Key"])
        body = json.dumps(said).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: a real log must not hold what borrowers said."""


async def ask(url: str) -> None:
    """Call the back end as a running call does."""
    application = load_application(library_folder())
    where = {name: Endpoint(url=f"{url}/{name}") for name in application.services}
    services = LenderServices(where, application.services, application.data)
    account = await services.call("get_account", {}, key="call-1/get_account/1", call_id="call-1")
    print("get_account:", account.result, account.fields["account.past_due"], "cents past due")
    promise = {"promise_amount": 12_000, "promise_date": "2025-06-05"}
    for attempt in ("first", "again"):
        reply = await services.call("save_promise", promise, key="call-1/7f3a", call_id="call-1")
        print(f"save_promise, {attempt}:", reply.result)
    print("promises kept:", len(PROMISES))
    await services.close()


def main() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), BackEnd)  # 0: any free port
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        asyncio.run(ask(f"http://127.0.0.1:{server.server_port}"))
    finally:
        server.shutdown()
        server.server_close()


if __name__ == "__main__":
    main()
