"""The first caller of a process waits for no pattern to be made."""

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
for locale, said in (("en-US", "I have a lawyer"), ("es-US", "tengo un abogado")):
    words = lexicons[locale]
    expected = Expected(phase="asking", intents=tuple(words.words.intents))
    context = Context(today=datetime.date(2026, 1, 1), locale=locale)
    assert understand(Heard((Hypothesis(said),)), expected, words, context).readings
print(len(made))
"""


def test_words_are_ready_before_the_first_call():
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "0"
