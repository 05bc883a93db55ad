import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callwright.dialog.schema.dialog import DialogFile
from callwright.dialog.schema.validate import validate
from callwright.dialog.yaml_source import LONGEST_FILE_CHARS, Map, Seq, Text, read_yaml
from callwright.errors import Mark


def problems(text: str) -> list[str]:
    return [str(one) for one in read_yaml(text, "f.yaml")[1]]


def value(text: str) -> Text:
    node, findings = read_yaml(f"key: {text}", "f.yaml")
    assert findings == ()
    assert isinstance(node, Map)
    found = node[Text("key")]
    assert isinstance(found, Text)
    return found


@pytest.mark.parametrize(
    "text", ["no", "on", "0042", "1:30", "2025-06-02", "1e3", ".5", "0x1F", "~", "null", "1_000"]
)
def test_a_look_alike_is_the_text_it_looks_like(text: str) -> None:
    assert value(text) == text


def test_every_node_and_every_key_has_its_place() -> None:
    node, _ = read_yaml("a:\n  - {b: c}\n", "f.yaml")
    assert isinstance(node, Map)
    listed = node[Text("a")]
    assert isinstance(listed, Seq)
    inner = listed[0]
    assert isinstance(inner, Map)
    assert inner.keys_at == {"b": Mark("f.yaml", 2, 6)}
    assert inner[Text("b")].mark == Mark("f.yaml", 2, 9)


def test_a_key_written_twice_is_named_with_its_first_place() -> None:
    assert problems("a: b\nc: d\na: e") == [
        "f.yaml:3:1: CW002 the key 'a' is written twice; the first is at line 1"
    ]


def test_a_comma_in_an_unquoted_guard_is_named() -> None:
    (problem,) = problems("then:\n  - {if: known(a, b) > 2, goto: c}")
    assert problem.startswith("f.yaml:2:19: CW001 a comma ends an unquoted guard inside braces")


def test_a_bracket_in_an_unquoted_guard_is_named() -> None:
    (problem,) = problems("then:\n  - {if: state in [a, b], goto: c}")
    assert "a bracket inside an unquoted guard breaks YAML" in problem


def test_a_tab_is_named() -> None:
    (problem,) = problems("a:\n\tb: c")
    assert problem == "f.yaml:2:1: CW001 a tab stands here; indent with spaces"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a: &x b\nc: *x", "anchors and aliases are not part of the language"),
        ("a: !!python/object:os.system b", "tags such as"),
        ("a: b\n---\nc: d", "a second document begins here"),
        ("", "the file is empty"),
        ("a: b: c", "a colon stands where none may"),
        ("a: \x00", "a character that YAML does not allow"),
        ("[" * 60 + "]" * 60, "nested more than 40 deep"),
        ("a" * (LONGEST_FILE_CHARS + 1), "split it"),
        ("? [a]\n: b", "a key must be a word"),
    ],
)
def test_what_the_language_has_no_use_for_is_refused_in_one_sentence(text: str, words: str) -> None:
    found = problems(text)
    assert words in found[0]
    assert all("CW001" in one for one in found)


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("a: [b\nc: d", "2:2", "a comma or the `]` for line 1 is missing here"),
        (
            "a: {say: one: two}",
            "1:13",
            "a colon, comma, bracket or apostrophe stands in double quotes",
        ),
        ("a: {say: 'we're late'}", "1:14", "apostrophe stands in double quotes"),
        ("a:\n  b: c\n   d: e", "3:5", "'d' does not fit the line before it: indent it like"),
        ("a:\n  b c\n  d: e", "3:4", "end that line with a colon"),
        ("a:\n  b: c\n d: e", "3:2", "this line fits neither what begins at line 1 nor"),
        ("- a: b\nc: d", "2:1", "begin an entry of a list with `- `"),
        ('a: "b" c', "1:8", "a text goes on after its closing quote"),
        ('a: "b\nc: d', "1:4", "the quote that opens here is never closed"),
        ('a: "b\nc: "d"', "1:4", "the text whose quote opens here goes on to line 2"),
        ("a: @b", "1:4", "a text may not begin with this character"),
    ],
)
def test_broken_yaml_is_one_clear_sentence(text: str, place: str, words: str) -> None:
    (problem,) = problems(text)
    assert problem.startswith(f"f.yaml:{place}: CW001 ")
    assert words in problem


pieces = st.sampled_from(
    (
        "dialog: a\n",
        "states:\n",
        "  b: {end: c}\n",
        "{",
        "}",
        "[",
        "]",
        ": ",
        "- ",
        "\n",
        "  ",
        "'",
        '"',
        "#",
        "&a ",
        "*a ",
        "!!x ",
        "|\n",
        ">\n",
        "? ",
        "---\n",
        "\t",
        "%",
        "@",
        "é",
        "\x07",
    )
)


@settings(derandomize=True, max_examples=400, deadline=None)
@given(st.lists(pieces, max_size=25).map("".join) | st.text(max_size=60))
def test_no_text_raises_anything(text: str) -> None:
    node, findings = read_yaml(text, "f.yaml")
    if node is None:
        assert findings
    else:
        model, found = validate(DialogFile, node)
        assert (model is None) == bool(found)


@settings(derandomize=True, max_examples=200, deadline=None)
@given(st.text(alphabet=string.ascii_letters + string.digits + " .:-", min_size=1, max_size=30))
def test_a_quoted_text_comes_back_as_it_was(text: str) -> None:
    assert value(f'"{text}"') == text
