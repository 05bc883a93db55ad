"""Embed callwright: a whole typed call in a program of your own, with Python services.

    python examples/embed.py [FOLDER]

The program plays the borrower here; put your own users, socket or test in its place. With a folder,
what is left of the call is kept there.
"""

import asyncio
import datetime
import sys
import tempfile
from pathlib import Path

from callwright.audio.text import TextLink
from callwright.call.services import LenderServices
from callwright.dialog.compiler import load_application
from callwright.dialog.library import library_folder
from callwright.settings import Settings
from callwright.wiring import CallRequest, open_office

# What the borrower answers, by words in the question.
ANSWERS = {
    "May I speak": "yes",
    "last four digits": "4821",
    "date of birth": "june fourth nineteen eighty",
    "Is that right": "yes",
    "Correct?": "yes",
    "take care of that": "set up a payment",
    "How much": "a hundred and twenty dollars",
    "what date": "on friday",
    "put that down": "yes, please",
}


# The lender's systems: a service is a function that returns a declared result, or the result and
# the fields that the application declares for it. Money is cents, dates are YYYY-MM-DD.
def match_identity(last4: str, dob: str) -> str:
    return "match" if (last4, dob) == ("4821", "1980-06-04") else "mismatch"


def get_account() -> tuple[str, dict[str, object]]:
    return "found", {
        "account.past_due": 32_000,
        "account.minimum": 10_000,
        "account.due_date": "2025-05-20",
        "account.late_fee": 2_500,
        "account.grace_until": "2025-06-10",
    }


def save_promise(promise_amount: int, promise_date: str, key: str) -> str:
    """`key` says which act this is: with the same key again, nothing new must happen."""
    return "saved"


async def call(folder: Path) -> None:
    application = load_application(library_folder())
    functions = {f.__name__: f for f in (match_identity, get_account, save_promise)}
    services = LenderServices(functions, application.services, application.data)
    asked = asyncio.Queue[str]()
    link = TextLink(lambda line, _: asked.put_nowait(line))

    async def borrower() -> None:
        while True:
            said = await asked.get()
            print("agent: ", said)
            answer = next((answer for words, answer in ANSWERS.items() if words in said), "")
            if answer:
                print("caller:", answer)
                link.type(answer)

    request = CallRequest(
        call_id="ana-1",
        answered_at=datetime.datetime(2025, 6, 2, 15, 15, tzinfo=datetime.UTC),
        data={"lender.name": "Lakeside Lending", "person.first_name": "Ana"},
    )
    settings = Settings(calls=folder)
    async with open_office(application, settings, sound=False, services=services) as office:
        typing = asyncio.create_task(borrower())
        try:
            record = await office.run(link, request)
        finally:
            typing.cancel()
    print("ended as:", record.disposition)
    print("kept:", *sorted(path.name for path in office.folder_of(record.call_id).iterdir()))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as passing:
        asyncio.run(call(Path(sys.argv[1] if len(sys.argv) > 1 else passing)))
