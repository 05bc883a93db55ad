"""A request that does not fit the application is refused, in one sentence, before the call."""

import dataclasses
import datetime
import re

import pytest

from callwright.call.request import CallRequest, checked
from callwright.dialog.compiler import load_application
from callwright.dialog.library import library_folder
from callwright.errors import SettingsError
from callwright.machine.values import REFUSED, UNKNOWN
from callwright.settings import Settings
from callwright.testing.fake_link import FakeLink
from callwright.wiring import open_office


@pytest.fixture(scope="module")
def application():
    return load_application(library_folder())


@pytest.mark.parametrize(
    ("request_", "sentence"),
    [
        ({"data": {"lender.nmae": "Acme"}}, "'lender.nmae', which is not declared"),
        ({"data": {"lender.nmae": "Acme"}}, "Did you mean 'lender.name'?"),
        ({"data": {"account.past_due": 100}}, "'account.past_due', which comes from a service"),
        ({"data": {"lender.name": 17}}, "give 'lender.name' a value that is not a text"),
        ({"data": {"lender.name": None}}, "give 'lender.name' a value that is not a text"),
        ({"data": {"person.first_name": REFUSED}}, "'person.first_name' a value that is not name"),
        ({"answered_at": datetime.datetime(2025, 6, 2, 9)}, "`answered_at` has no time zone"),  # noqa: DTZ001
        ({"locale": "fr-FR"}, "`locale` is fr-FR, and the application's `locales` are en-US"),
        ({"direction": "sideways"}, "`direction` is sideways"),
    ],
)
def test_what_does_not_fit_is_named_without_its_value(application, request_, sentence):
    with pytest.raises(SettingsError, match=re.escape(sentence)) as refused:
        checked(CallRequest(**request_), application)
    assert str(refused.value).startswith("The call was not started: ")
    assert "Acme" not in str(refused.value)


def test_what_may_be_unknown_may_be_left_out_in_any_way(application):
    name = "person.first_name"
    spec = dataclasses.replace(application.data[name], may_be=("unknown",))
    application = dataclasses.replace(application, data={**application.data, name: spec})
    for data in ({}, {name: None}, {name: UNKNOWN}):
        given = checked(CallRequest(data=data), application).data
        assert given.get(name, UNKNOWN) is UNKNOWN


async def test_a_request_that_is_refused_leaves_no_trace(application, tmp_path):
    calls = tmp_path / "calls"
    async with open_office(application, Settings(calls=calls), sound=False) as office:
        with pytest.raises(SettingsError, match="Did you mean"):
            await office.run(FakeLink(), CallRequest(data={"lender.nmae": "Acme"}))
    assert list(tmp_path.rglob("*.json*")) == []
