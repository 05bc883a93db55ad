"""Pictures of an application."""

from xml.etree import ElementTree

import pytest

from callwright.dialog.diagram import Edge, Picture, StateNode, draw_dialog, from_anywhere
from callwright.dialog.diagram_mermaid import draw_mermaid
from callwright.dialog.diagram_svg import draw_svg
from callwright.dialog.guard_text import guard_text
from callwright.dialog.layered_layout import Arrow, Box, lay_out
from callwright.machine.expressions import Boolean, Comparison, Constant, Name, Negation
from callwright.machine.tables import (
    Application,
    AskState,
    Case,
    DialogTable,
    EndState,
    Exit,
    Global,
    Route,
    SayState,
)

LARGE = Comparison(Name("amount"), ">=", Constant("100", is_number=True))


def route(trigger: str, *exits: Exit) -> Route:
    return Route(trigger, exits)


PAY = DialogTable(
    name="pay",
    start="pay.ask",
    states={
        "pay.ask": AskState(
            name="pay.ask",
            slot="amount",
            prompt="pay.amount",
            cases=(
                Case("yes", route("case:yes", Exit(goto="pay.thanks"))),
                Case("no", route("case:no", Exit(goto="pay.thanks"))),
            ),
            hears={"later": route("hears:later", Exit(goto="help", to_dialog=True))},
            after_tries=route("after_tries", Exit(guard=LARGE, goto="pay.thanks"), Exit(back=True)),
        ),
        "pay.thanks": SayState(
            name="pay.thanks",
            prompts=("pay.thanks",),
            then=route("then", Exit(goto="pay.bye")),
            at_limit=route("at_limit", Exit(goto="pay.ask")),
        ),
        "pay.bye": EndState(name="pay.bye", disposition="promise"),
    },
    catch={"machine": route("catch:machine", Exit(goto="pay.bye"))},
)
HELP = DialogTable(
    name="help", start="help.bye", states={"help.bye": EndState(name="help.bye", disposition="x")}
)
APPLICATION = Application(
    name="loans",
    content_hash="0",
    start={"inbound": "pay", "outbound": "pay"},
    locales=("en-US",),
    dialogs={"pay": PAY, "help": HELP},
    globals=(
        Global(hears="slower", route=route("global:slower", Exit(slower=True)), index=0),
        Global(
            hears="agent",
            keys="0",
            alarm=True,
            index=1,
            route=route("global:agent", Exit(goto="help", to_dialog=True, with_={"reason": "a"})),
        ),
    ),
    fallback=route("fallback", Exit(end="x")),
)


def test_a_dialog_is_drawn_with_every_way_its_author_wrote() -> None:
    assert draw_dialog(PAY) == Picture(
        dialog="pay",
        start="ask",
        nodes=(
            StateNode("ask", "ask", "amount", ("hears later → help", "tries used up else → back")),
            StateNode("thanks", "say", "thanks"),
            StateNode("bye", "end", "promise"),
        ),
        edges=(
            Edge("ask", "thanks", ("yes", "no", "tries used up if amount >= 100")),
            Edge("thanks", "ask", ("too often",)),
            Edge("thanks", "bye", ()),
        ),
        anywhere=("machine → bye",),
        goes_to=("help",),
    )


def test_globals_stand_beside_the_picture_alarms_first() -> None:
    assert from_anywhere(APPLICATION) == ("agent (key 0) → help (a)", "slower → slower")


def test_a_guard_reads_as_its_author_wrote_it() -> None:
    either = Boolean("or", (Name("verified"), LARGE))
    both = Boolean("and", (Negation(either), Name("known")))
    assert guard_text(both) == "not (verified or amount >= 100) and known"


def test_mermaid_names_every_dialog_and_way() -> None:
    lines = [line.strip() for line in draw_mermaid(APPLICATION).splitlines()]
    assert "state pay {" in lines
    assert 'state "bye\\nend promise" as pay__bye' in lines
    assert "pay__ask --> pay__thanks: yes, no, tries used up if amount #gt;= 100" in lines
    assert "pay --> help: goto" in lines
    assert "[*] --> pay" in lines


def test_svg_is_well_formed_and_shows_every_state_once() -> None:
    page = ElementTree.fromstring(draw_svg(APPLICATION))  # noqa: S314  # our own text
    texts = page.iter("{http://www.w3.org/2000/svg}text")
    names = [text.text for text in texts if text.get("class") == "name"]
    states = ["ask", "thanks", "bye", "Anywhere in this dialog", "bye"]
    assert names == ["pay", "help", "Live everywhere", *states]


def test_one_dialog_can_be_drawn_alone() -> None:
    assert "Live everywhere" not in draw_svg(APPLICATION, "help")
    assert "pay" not in draw_mermaid(APPLICATION, "help")


@pytest.mark.parametrize("draw", [draw_svg, draw_mermaid])
def test_the_same_application_gives_the_same_picture(draw) -> None:
    assert draw(APPLICATION) == draw(APPLICATION)


def test_boxes_never_overlap_and_arrows_point_down() -> None:
    boxes = [Box(str(n), 60 + 7 * n, 30) for n in range(12)]
    arrows = [Arrow(str(n // 2), str(n), (f"to {n}",), 40, 15) for n in range(1, 12)]
    arrows += [Arrow("11", "0"), Arrow("3", "3"), Arrow("0", "11")]
    layout = lay_out(boxes, arrows, "0")
    for index, box in enumerate(boxes):
        here = layout.places[box.name]
        for other in boxes[index + 1 :]:
            there = layout.places[other.name]
            apart = abs(here.x - there.x) >= (box.width + other.width) / 2
            assert apart or abs(here.y - there.y) >= 30
    down = [layout.places[a.source].y < layout.places[a.target].y for a in arrows[:11]]
    assert all(down)
