from callwright.dialog.checks.flow import build_graph
from callwright.dialog.checks.graph import Frame
from callwright.dialog.checks.paths import shortest_path, transcript
from callwright.machine.expressions import Membership, Name
from callwright.machine.tables import (
    Application,
    AskState,
    CallState,
    Case,
    DecideState,
    DialogTable,
    EndState,
    Exit,
    Global,
    InputSpec,
    ReturnState,
    Route,
    SayState,
    SlotSpec,
)
from callwright.understanding.slot_type import SlotType


def route(target: str, trigger: str = "then", **more: object) -> Route:
    exit_ = Exit(goto=target, to_dialog="." not in target, **more)  # type: ignore[arg-type]
    return Route(trigger, (exit_,))


def dialog(name: str, *states: object, **more: object) -> DialogTable:
    by_name = {state.name: state for state in states}  # type: ignore[attr-defined]
    return DialogTable(name=name, start=next(iter(by_name)), states=by_name, **more)  # type: ignore[arg-type]


YES_NO = SlotType("yes_no")

MAIN = dialog(
    "main",
    SayState(name="main.hello", prompts=("hello",), then=route("main.check")),
    CallState(
        name="main.check",
        dialog="check",
        returned={
            "right": route("main.done", "returned:right"),
            "wrong": route("main.check", "returned:wrong"),
            "never": route("main.lost", "returned:never"),
        },
    ),
    EndState(name="main.done", disposition="fine"),
    EndState(name="main.lost", disposition="fine"),
)
CHECK = dialog(
    "check",
    AskState(
        name="check.ask",
        slot="is_it_you",
        prompt="check.ask",
        cases=(
            Case("yes", route("check.right", "case:yes")),
            Case("no", route("check.wrong", "case:no")),
        ),
    ),
    ReturnState(name="check.right", outcome="right"),
    ReturnState(name="check.wrong", outcome="wrong"),
    slots={"is_it_you": SlotSpec(name="is_it_you", type=YES_NO)},
)
AGENT = dialog(
    "agent",
    DecideState(
        name="agent.first",
        visits=None,
        route=Route(
            "decide",
            (
                Exit(guard=Membership(Name("reason"), "notices"), goto="agent.noted"),
                Exit(goto="agent.stuck"),
            ),
        ),
    ),
    EndState(name="agent.noted", disposition="noted"),
    EndState(name="agent.stuck", disposition="stuck"),
    takes={"reason": InputSpec(name="reason", type=SlotType("choice", "reason"))},
)
APP = Application(
    name="small",
    content_hash="",
    start={"inbound": "main", "outbound": "main"},
    locales=("en-US",),
    dialogs={"main": MAIN, "check": CHECK, "agent": AGENT},
    sets={"notices": ("dispute",)},
    globals=(
        Global(hears="dispute", route=route("agent", "dispute", with_={"reason": "dispute"})),
    ),
    fallback=route("agent", "fallback", with_={"reason": "stuck"}),
)
GRAPH = build_graph(APP)


def test_a_return_is_drawn_only_where_the_sub_dialog_can_return_so() -> None:
    ways = {(e.trigger, e.target.state) for e in GRAPH.out[GRAPH.node("main.check", Frame("main"))]}
    assert ways == {
        ("call", "check.ask"),
        ("returned:right", "main.done"),
        ("returned:wrong", "main.check"),
        ("at_limit", "agent.first"),
    }


def test_constants_passed_to_a_dialog_prune_its_decisions() -> None:
    disputed = Frame("agent", given=(("reason", "dispute"),))
    first = GRAPH.node("agent.first", disputed)
    assert [e.target.state for e in GRAPH.out[first]] == ["agent.noted"]


def test_what_nothing_leads_to_is_no_node() -> None:
    assert "main.lost" not in GRAPH.by_state


def test_the_shortest_path_goes_through_the_sub_dialog_and_back() -> None:
    path = shortest_path(GRAPH, lambda node: node.state == "main.done")
    assert path is not None
    assert transcript(GRAPH, path) == (
        "bot      [main.hello] hello",
        "         [main.check] calls check",
        "bot      [check.ask] check.ask",
        'caller   "yes"',
        "         [main.check] check returned right",
    )


def test_a_state_that_cannot_be_entered_again_has_no_limit_to_pass() -> None:
    assert not [
        e for e in GRAPH.out[GRAPH.node("main.hello", Frame("main"))] if e.kind == "at_limit"
    ]
