"""Draws an application as Mermaid text, through the graph support of transitions."""

from collections.abc import Iterable, Iterator
from typing import Any  # what transitions takes is not typed

from transitions.extensions import HierarchicalGraphMachine
from transitions.extensions.nesting import NestedState

from callwright.dialog.diagram import Picture, StateNode, draw_dialog
from callwright.machine.tables import Application

__all__ = [
    "draw_mermaid",
]

_INSTEAD = str.maketrans({":": " ", ";": ",", '"': "'", "<": "#lt;", ">": "#gt;"})


class _State(NestedState):
    """A state with the words that its box shows."""

    separator = "__"  # Mermaid allows neither dots nor spaces in a name

    def __init__(self, name: str, label: str = "", **options: Any) -> None:
        super().__init__(name, **options)
        self.label = label or name


class _Drawing(HierarchicalGraphMachine):
    """A machine that is only drawn: styles name a colour a verb, as in the SVG."""

    state_cls = _State


def draw_mermaid(application: Application, only: str = "") -> str:
    """Return the text of a Mermaid state diagram: each dialog is a composite state.

    only: draw this dialog alone.
    """
    pictures = [draw_dialog(d) for d in application.dialogs.values() if only in ("", d.name)]
    machine = _Drawing(
        states=[_dialog_state(picture) for picture in pictures],
        transitions=list(_ways(pictures)),
        initial=only or next(iter(application.start.values())),
        auto_transitions=False,
        title=f"title: {application.name}",
        graph_engine="mermaid",
        show_conditions=False,
    )
    text: str = machine.get_graph().source
    return text.rstrip() + "\n"


def _dialog_state(picture: Picture) -> dict[str, Any]:
    return {
        "name": picture.dialog,
        "initial": picture.start,
        "children": [
            {
                "name": node.name,
                "label": _plain(_label(node)),
                "final": node.verb in ("end", "return"),
            }
            for node in picture.nodes
        ],
    }


def _label(node: StateNode) -> str:
    about = f" {node.detail}" if node.detail and node.detail != node.name else ""
    return "\\n".join((node.name, f"{node.verb}{about}", *node.leaves))


def _ways(pictures: Iterable[Picture]) -> Iterator[dict[str, str]]:
    known = [picture.dialog for picture in pictures]
    for picture in pictures:
        here = picture.dialog
        for edge in picture.edges:
            yield {
                "trigger": _plain(", ".join(edge.labels)) or "then",
                "source": f"{here}__{edge.source}",
                "dest": f"{here}__{edge.target}",
            }
        for label, targets in (("goto", picture.goes_to), ("call", picture.calls)):
            for target in targets:
                if target in known and target != here:
                    yield {"trigger": label, "source": here, "dest": target}


def _plain(text: str) -> str:
    """Text without the characters that end a Mermaid label."""
    return text.translate(_INSTEAD)
