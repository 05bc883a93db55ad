"""No caller of a process waits for a pattern to be made, whatever the words."""

import subprocess
import sys

SCRIPT = """
import datetime, re
from callwright.call.lexicons import lexicons_of, warm_words
from callwright.dialog.compiler import load_application
from callwright.dialog.library import library_folder
from callwright.understanding.expected import Context, Expected
from callwright.understanding.reading import Heard, Hypothesis
from callwright.understanding.understand import understand

lexicons = lexicons_of(load_application(library_folder()))
warm_words(lexicons)
made, compiled = [], re._compiler.compile
re._compiler.compile = lambda *how: made.append(how) or compiled(*how)
for locale, said in (
    ("en-US", "I have a lawyer"),
    ("en-US", "when will my husband's payment show, he passed it on to some machine of yours"),
    ("en-US", "how long does it take before a person at the desk is free to talk this over"),
    ("en-US", "you people are a joke, this is the third time that I call about the same thing"),
    ("es-US", "tengo un abogado"),
    ("es-US", "cuanto falta para que una persona me atienda, estoy harto de esta grabadora"),
):
    words = lexicons[locale]
    expected = Expected(phase="asking", intents=tuple(words.words.intents))
    context = Context(today=datetime.date(2026, 1, 1), locale=locale)
    understand(Heard((Hypothesis(said),)), expected, words, context)
print(len(made))
"""


def test_words_are_ready_before_the_first_call():
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "0"
