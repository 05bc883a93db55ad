"""Where in a prompt its last value ends: from there on a yes counts."""

from callwright.call.rendering import Rendering
from callwright.machine.effects import Say


def test_the_offer_of_keys_is_no_value_to_be_heard(stage):
    rendering = Rendering(stage.machine.application)
    values = {"call.keys": True}
    check = Say(serial=1, prompt="stop_check", entry="no_input.1", values=values)
    spoken = rendering.render(check, None)
    assert "press one" in spoken.text
    assert spoken.values_end == 0


def test_a_value_behind_the_offer_of_keys_must_be_heard(stage):
    rendering = Rendering(stage.machine.application)
    values = {"it": "0042", "call.keys": True}
    again = Say(serial=1, prompt="verify_identity.last4", entry="confirm.2", values=values)
    spoken = rendering.render(again, None)
    assert spoken.text[: spoken.values_end].endswith("zero zero four two")
