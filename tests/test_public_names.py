"""Every module says what it offers: `__all__` is complete and sorted."""

import ast
from pathlib import Path

import pytest

FRAMEWORK = Path(__file__).parents[1] / "framework"
MODULES = sorted(FRAMEWORK.glob("callwright/**/*.py"))


def defined(tree: ast.Module) -> set[str]:
    """Public classes and functions. Constants may stay a module's own."""
    kinds = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    return {n.name for n in tree.body if isinstance(n, kinds) and not n.name.startswith("_")}


def offered(tree: ast.Module) -> list[str] | None:
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        if any(isinstance(t, ast.Name) and t.id == "__all__" for t in targets):
            return list(ast.literal_eval(node.value))
    return None


def rank(name: str) -> tuple[int, str]:
    """CONSTANTS, then Classes, then functions, each in alphabetical order, as ruff sorts them."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2, name)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(FRAMEWORK)))
def test_all_is_complete_and_sorted(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = offered(tree)
    if names is None:
        assert defined(tree) == set(), "a module that defines something needs __all__"
        return
    assert names == sorted(set(names), key=rank)
    assert defined(tree) - set(names) == set()
