"""The regulated intents are heard however they are said, and not where they only seem to be."""

import pytest

from .said_templates import confidences, tally

LOCALES = ("en-US", "es-US")
# The least that is heard and the most that is misheard; today's figures, and those of each intent:
# `python -m benchmarks intents`.
DESIGN_RECALL = 0.97
HELD_OUT_RECALL = 0.75
MOST_FALSE = {"design": 0.01, "held out": 0.03}
ALARMS = ("stop_calling", "attorney", "bankruptcy", "self_harm")


@pytest.mark.parametrize("locale", LOCALES)
def test_an_intent_is_heard_however_it_is_said(locale):
    found = {name: count.heard / count.meant for name, count in tally(locale, "design").items()}
    assert {name: share for name, share in found.items() if share < DESIGN_RECALL} == {}


@pytest.mark.parametrize(
    ("names", "least"), [(ALARMS, 0.9), ((), HELD_OUT_RECALL)], ids=["alarms", "all"]
)
def test_sentences_that_nothing_was_designed_for_are_heard(names, least):
    counts = [
        count
        for locale in LOCALES
        for name, count in tally(locale, "held out").items()
        if name in names or not names
    ]
    assert sum(count.heard for count in counts) >= least * sum(count.meant for count in counts)


@pytest.mark.parametrize("half", ["design", "held out"])
def test_an_intent_does_not_act_on_what_only_sounds_like_it(half):
    counts = [count for locale in LOCALES for count in tally(locale, half).values()]
    acted, others = (sum(c.acted for c in counts), sum(c.others for c in counts))
    assert acted <= MOST_FALSE[half] * others


SCOPES = [
    # said outright
    ("I filed for bankruptcy", "bankruptcy", "acts"),
    ("I can't pay I filed for bankruptcy", "bankruptcy", "acts"),
    ("no, stop calling me", "stop_calling", "acts"),
    ("why don't you stop calling me", "stop_calling", "acts"),
    ("can't you people just stop calling", "stop_calling", "acts"),
    ("if you don't stop calling I'll report you", "stop_calling", "acts"),
    ("I don't care stop calling me", "stop_calling", "acts"),
    ("why can't I talk to a person", "wants_agent", "acts"),
    ("why won't you transfer me to a human", "wants_agent", "acts"),
    # denied
    ("I don't want to stop", "stop_calling", "silent"),
    ("don't stop calling", "stop_calling", "silent"),
    ("I don't want you to stop calling", "stop_calling", "silent"),
    ("no I am not filing for bankruptcy", "bankruptcy", "silent"),
    ("it's not like I filed for bankruptcy", "bankruptcy", "silent"),
    ("I'm not the one who filed for bankruptcy", "bankruptcy", "silent"),
    ("I didn't say attorney", "attorney", "silent"),
    ("I never said I have a lawyer", "attorney", "silent"),
    ("I don't want to talk to a person", "wants_agent", "silent"),
    ("there's no need to transfer me", "wants_agent", "silent"),
    ("I'm not going to kill myself", "self_harm", "silent"),
    ("I am not disputing it", "dispute", "silent"),
    ("you don't have to stop calling me", "stop_calling", "silent"),
    ("you don't have the wrong number", "wrong_number", "silent"),
    ("there is no bankruptcy", "bankruptcy", "silent"),
    ("nobody here filed for bankruptcy", "bankruptcy", "silent"),
    ("didn't my lawyer write to you", "attorney", "acts"),
    ("I'm not talking without my lawyer", "attorney", "acts"),
    # in the grammar of speech
    ("I ain't never had no loan with you", "dispute", "acts"),
    ("I don't want nobody calling me", "stop_calling", "acts"),
    ("why y'all keep calling me", "stop_calling", "acts"),
    ("there ain't no robert here", "wrong_number", "acts"),
    ("this was in the bank ruptcy", "bankruptcy", "acts"),
    # by the kinds of its words alone
    ("all communication should be in writing", "stop_calling", "asked back"),
    ("there's no reason for you to keep calling me", "stop_calling", "asked back"),
    ("I want my life to be over", "self_harm", "asked back"),
    ("my balance shouldn't be that high", "dispute", "asked back"),
    ("she hasn't had this number in a long time", "wrong_number", "asked back"),
    # told by others
    ("my attorney said I should not pay", "attorney", "acts"),
    ("they told me to stop calling", "stop_calling", "silent"),
    ("my wife asked me to stop calling her", "stop_calling", "silent"),
    ("I told you to stop calling", "stop_calling", "acts"),
    ("my boss told me to tell you to stop calling me at work", "stop_calling", "acts"),
    ("my friend told me to get a lawyer", "attorney", "silent"),
    # only supposed
    ("what happens if I file for bankruptcy", "bankruptcy", "silent"),
    ("should I file for bankruptcy", "bankruptcy", "silent"),
    ("what if I get a lawyer", "attorney", "silent"),
    ("what happens to the debt if I kill myself", "self_harm", "acts"),
    # tried out: asked back
    ("I'm thinking about filing for bankruptcy", "bankruptcy", "asked back"),
    ("I might have to file for bankruptcy", "bankruptcy", "asked back"),
    ("I'm going to get a lawyer", "attorney", "asked back"),
    ("stop", "stop_calling", "asked back"),
    ("I can't take it anymore", "self_harm", "asked back"),
    # others, not the caller
    ("my employer went bankrupt so I lost my job", "bankruptcy", "silent"),
    ("my sister is a lawyer", "attorney", "silent"),
    ("my brother committed suicide", "self_harm", "silent"),
    # figures of speech
    ("these payments are killing me", "self_harm", "silent"),
    ("I'm dying to get this over with", "self_harm", "silent"),
    ("I want to end this call", "self_harm", "silent"),
    # misheard and misspelt
    ("I filed bankrupcy", "bankruptcy", "acts"),
    ("talk to my attourney", "attorney", "acts"),
    ("I want I want to to talk to a uh person", "wants_agent", "acts"),
    ("representitive", "wants_agent", "acts"),
    ("I filed chapter 7", "bankruptcy", "acts"),
]
SCOPES_ES = [
    ("no deje de llamarme", "stop_calling", "silent"),
    ("ya no me llamen", "stop_calling", "acts"),
    ("le dije que no me llamara", "stop_calling", "acts"),
    ("no me llame hoy, llámeme mañana", "stop_calling", "silent"),
    ("no dije bancarrota", "bankruptcy", "silent"),
    ("qué pasa si me declaro en bancarrota", "bankruptcy", "silent"),
    ("la empresa se fue a la quiebra", "bankruptcy", "silent"),
    ("me declaré en bancarrota", "bankruptcy", "acts"),
    ("no tengo abogado", "attorney", "silent"),
    ("voy a contratar un abogado", "attorney", "asked back"),
    ("mi abogado dijo que no pague", "attorney", "acts"),
    ("no disputo la deuda", "dispute", "silent"),
    ("qué pasa con la deuda si me mato", "self_harm", "acts"),
    ("me muero de hambre", "self_harm", "silent"),
    ("ya no puedo más", "self_harm", "asked back"),
    ("ayer hablé con un agente", "wants_agent", "silent"),
    ("no quiero hablar con una máquina", "wants_agent", "acts"),
    ("marqué el número equivocado", "wrong_number", "silent"),
]


@pytest.mark.parametrize(
    ("locale", "said", "intent", "how"),
    [
        *(("en-US", *row) for row in SCOPES),
        *(("es-US", *row) for row in SCOPES_ES),
    ],
)
def test_how_it_is_said_decides_whether_it_acts(locale, said, intent, how):
    score = confidences(said, locale).get(intent, 0)
    found = "acts" if score >= 600 else "asked back" if score >= 300 else "silent"
    assert found == how
