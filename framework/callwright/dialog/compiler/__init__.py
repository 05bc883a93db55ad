"""From sources to tables: names resolved, policies merged, exits normalised."""

from callwright.dialog.compiler.application import Compiled, compile_application, load_application

__all__ = [
    "Compiled",
    "compile_application",
    "load_application",
]
