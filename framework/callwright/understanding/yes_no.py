"""Yes and no, said outright or through what is agreed to or denied. Values `yes` and `no`."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from callwright.understanding.candidate import Candidate
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.reading import Completeness
from callwright.understanding.sentence.clause import clause_at, is_written_question
from callwright.understanding.sentence.framing_words import SUBJECTS
from callwright.understanding.tokens import Tokens
from callwright.understanding.unfinished import HESITATIONS, ending
from callwright.understanding.word_lists import phrases_in, words_in
from callwright.understanding.yes_or_no.another_told import of_asked, tells_another
from callwright.understanding.yes_or_no.doubts import doubt_end, doubtful, takes_back
from callwright.understanding.yes_or_no.self_told import self_told, speaks_of_another
from callwright.understanding.yes_or_no.yes_and_no import of_both
from callwright.understanding.yes_or_no.yes_no_meant import (
    ASKED_BACK,
    AUXILIARIES,
    EARLY,
    ECHOED,
    HEDGES,
    NEGATIONS,
    PLAIN,
    TOLD,
    TRAILING,
    as_meant,
    is_trouble,
    said_to_us,
)

__all__ = ["completeness", "read"]

_Phrases = Mapping[tuple[str, ...], tuple[str, int]]


def _phrases(*rows: tuple[str, int, str]) -> _Phrases:
    """Rows of (value, weight, phrases between bars) as a table by words."""
    return {
        tuple(phrase.split()): (value, weight)
        for value, weight, phrases in rows
        for phrase in phrases.split("|")
    }


# Typed, or sent by a chat that shares the grammar with the phone.
_THUMBS_UP, _THUMBS_DOWN = "👌|👍|✅|✔|☑|💯|🙆", "👎|❌|✋|🖐|🙅|✖|🚫"
_EN = _phrases(
    (
        "yes",
        1_000,
        "yes|yeah|yep|yup|yah|yas|ye|yea|aye|affirmative|absolutely|definitely|certainly"
        "|indeed|exactly|of course|for sure|sure|sure thing|you bet|totally|correct"
        "|you got it|by all means|yessir|that is it|that is right|that is correct"
        "|that is true|that is me|that is him|that is her|this is she|this is he|this is him"
        "|this is her|speaking|it is me|i confirm|confirmed|i think so|i believe so"
        "|i guess so|i suppose so|i would say so|it surely is|it sure is|uh huh|mm hmm|mm hm"
        "|mhm|mmhm|mhmm|um hum|uh hum|mm mhm|mmm hmm|mmm hm"
        "|go ahead|please do|do it|proceed|why not|no problem|not a problem|no worries"
        "|that works|works for me|sounds good|sounds great|sounds right|that is fine"
        "|sounds about right"
        "|it is fine|fine by me|fine with me|i agree|that is what i said|it is exactly that"
        "|that is exactly|you are right|you are correct|no doubt|without a doubt|positive"
        "|yes i do|you have it right|that is the one|is correct|it is correct|the correct"
        "|it is all good|i do|i am|i did|i have|i can|i will|it is|it does|it did|is right"
        "|are correct|are right|happy to|gladly|let us do it|let us do that|i would love to"
        "|i would like that|true|go for it|that would be great|that would be fine"
        "|that would be good|that would work|i am afraid so|if you insist|hell yes|hell yeah"
        "|damn right|you know it|okie dokie|okey dokey|roger|roger that|no objection"
        "|no objections|i have no objection|i do not mind|i would not mind|do not mind"
        "|nothing wrong|nothing wrong with that|can not complain|could not agree more"
        "|i imagine so|i would imagine so|i would think so|i should think so"
        "|i expect so|i assume so|i would assume so|i reckon so|i already did"
        "|i already have|i have already|go on then|you could say that|be my guest"
        "|fire away|count me in|it is a deal|suits me|that suits me|that would suit me"
        "|that will do|that will work|it will do|that would be lovely|yes please"
        "|i would appreciate that|i would appreciate it|if you would please|you are talking to her"
        "|you are talking to him|you are speaking to her|you are speaking to him|you have got her"
        "|you have got him|you got her|you got him|that would be me|that will be me"
        "|it is indeed|i do indeed|i am indeed|you betcha|copy that|we are good"
        "|that is affirmative|i am good with that|i am okay with that|i am ok with that"
        "|i am fine with that|i am happy with that",
    ),
    ("yes", 1_000, f"{_THUMBS_UP}|it is ok|it is okay|that is ok|that is okay"),
    ("no", 1_000, _THUMBS_DOWN),
    ("yes", 850, "ok|okay|okey|alright|all right|right|fine|good|great|perfect|cool|agree|k|y"),
    ("yes", 850, "as far as i know"),
    ("no", 800, "n|not ok|not okay|not fine|not good"),
    (
        "no",
        1_000,
        "no|nope|nop|noo|nooo|nah|naw"
        "|no way|no sir|no maam|no thanks|no thank you|not really|not at all"
        "|never|absolutely not|definitely not|certainly not|of course not|not exactly"
        "|not quite|not me|negative|incorrect|not correct|not right|not true|not it|not that"
        "|that is wrong|is wrong|false|disagree|i do not think so|i do not thing so"
        "|i do not believe so|i think not|i guess not|i am afraid not|i would not say so"
        "|uh uh|nuh uh|not now|not today|not yet|does not work for me|do not think so|neither"
        "|nothing|none|i do not|i did not|i am not"
        "|i have not|i can not|i will not|i would not|it is not|it does not|it did not"
        "|it was not|is not|i doubt it|hardly|wrong|far from it|i refuse|i hope not|i think not"
        "|i would think not|not a chance|no chance|fat chance|not on your life|it is a no"
        "|hold off|i will pass|i would rather not|i will not be|count me out|not interested"
        "|not right now|not at the moment|not this time|nobody by that name|no such person"
        "|nobody here by that name|no one by that name|know thank you|know thanks"
        "|over my dead body|in your dreams|not as far as i"
        "|that is incorrect|it is incorrect|is not correct|is not true",
    ),
)  # fmt: skip
_PICKED_UP = 620  # "¿bueno?" picks the telephone up in Mexico: asked back
_ES = _phrases(
    (
        "yes",
        1_000,
        "si|claro|claro que si|asi es|correcto|exacto|exactamente|por supuesto|desde luego"
        "|de acuerdo|esta bien|como no|soy yo|yo soy|con ella habla|con el habla|ella habla"
        "|el habla|afirmativo|eso es|eso mismo|creo que si|yo creo que si|es cierto|cierto"
        "|adelante|andale|andele|orale|asi mero|ey|yo creo|dale"
        "|me parece bien|esta bueno|con gusto|tiene razon|simon|confirmo"
        "|sin problema|no hay problema|por que no|vale|perfecto|es correcto|esta correcto"
        "|ya lo hice|yo mero|el mismo|la misma|hagale|me late|ya estuvo",
    ),
    ("yes", 1_000, f"{_THUMBS_UP}|it is ok|it is okay|that is ok|that is okay"),
    ("no", 1_000, _THUMBS_DOWN),
    ("yes", 850, "ok|okay|bien|sale|aja"),
    ("yes", _PICKED_UP, "bueno"),
    (
        "no",
        1_000,
        "no|nunca|jamas|nel|para nada|claro que no|de ninguna manera|en absoluto|negativo"
        "|no gracias|creo que no|yo creo que no|no creo|incorrecto|no es correcto|no es asi"
        "|nadie con ese nombre|no vive aqui|no la conozco|no lo conozco|ni hablar"
        "|tampoco|ni modo|por supuesto que no|todavia no|falso|esta mal|ninguno|nada"
        "|equivocado|ahorita no|ahora no|hoy no|mejor no|la verdad no|fijese que no|que va",
    ),
)
# A "yes" or a "no" inside these is none.
_NOT_MEANT = {
    "en": phrases_in("""
    no idea | no clue | no one | i do not know | do not know | not sure | i am not sure |
    no longer | not certain | i do not remember | can not remember | do not recall |
    never mind |
    can not recall | i can not tell | can not say | no problem | not a problem | no worries |
    no doubt | what is right | right now | right away | good morning | good afternoon |
    good evening | good day | good bye | not only | not just | who knows | not positive |
    i am not certain | am not aware | all right | no matter | hard to say | nothing else |
    no rest | no wonder | no kidding | no offense | no telling | no joke | no sense |
    it is not that i | it is not like i | could not tell | i have to | i am going | i can do |
    i can pay | i did pay | i would rather not say | rather not say | i would prefer not to say |
    no comment | none of your | no comprendo | no entiendo | no ingles | no english | no habla |
    no hablo | no speak | no question | no questions
"""),
    "es": phrases_in("""
    no se | no lo se | no estoy seguro | no estoy segura | no recuerdo | no me acuerdo | si no |
    no hay problema | no tengo idea | no sabria | no sabe | por que no | buenos dias |
    bueno pues | no es que | por cierto | si dios quiere | primero que nada | antes que nada |
    mas que nada | no mas
"""),
}
_BEGINS = {
    "en": frozenset(words[0] for words in (*_EN, *_NOT_MEANT["en"])),
    "es": frozenset(words[0] for words in (*_ES, *_NOT_MEANT["es"])),
}
_LONGEST = 5
_MOST_MARKS = 32  # bounds the work on a hostile text
_INVERTED = words_in("should do would can could did will am is was type kind")
_TAKEN_BACK = phrases_in("i mean | no wait | sorry | actually | wait | digo | perdon | mejor")
_BEFORE_NO = words_in("oh uh um well but no so ah hmm pues ay que mean wait sorry hell")
_BUT = frozenset({"but", "pero"})
_SAYING = words_in("say said saying")
_TELLING = words_in("say tell answer discuss")
# "Yes, no, I can't", "I'd say no but thanks"; "I said no onions" is another matter.
_ANSWERED = PLAIN | _SAYING | {"and"}
_BEHIND_NO = PLAIN | words_in("""
    i it that this we they he she you there sorry already to because so and not yo eso ya but
    thanks thank what
""")
_BEHIND_SPANISH_NO = words_in("soy yo me estoy tiene confirmo")
_NOT_ALL_OF_IT = words_in("half almost nearly partly partially barely casi medio")
_STRESSING = words_in("exactly definitely totally certainly absolutely indeed sure correct right")
_INVERTED_FIRST = words_in("can could would will do does is are")
_WILLING = words_in("want need have agree wish care feel plan intend")
_ASKED = words_in("what which how why where when who")
_MISSED = words_in("hear catch understand")  # "I can not hear you": no answer at all
_NOBODY = words_in("nobody nothing nadie")
_YOURS = words_in("you your yours usted ustedes su sus")
_OPINIONS = words_in("think guess suppose believe reckon creo supongo pienso")  # want what it is
# A yes or a no with so little behind it is all that will be said: "yes, that's fine".
_MOST_BEHIND = 3


def read(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """The yes or the no of the whole answer: one candidate, or none."""
    # Who the caller is comes first: later, it is a new speaker who says a name.
    first = bool(slot.name) and context.filled.keys() <= {slot.name}
    answer = self_told(tokens, context) if first else None
    answer = answer or _answer(tokens, context)
    if first and answer and answer.value == "yes":
        answer = None if tells_another(tokens, context) else of_asked(answer, tokens)
    answer = said_to_us(answer, tokens, first=first) if answer else None
    return (answer,) if answer else ()


def _answer(tokens: Tokens, context: Context) -> Candidate | None:
    spanish = context.locale.lower().startswith("es")
    language = "es" if spanish else "en"
    marks = [m for mark in islice(_marks(tokens, _ES if spanish else _EN, language), _MOST_MARKS)
             for m in as_meant(mark, tokens, language)]  # fmt: skip
    doubts = list(doubtful(tokens.texts))
    strong = [m for m in marks if m.weight == 1_000] or marks
    if doubts and all(m.weight < 1_000 for m in marks):
        return None
    if strong:
        first = _decisive(strong, tokens)
        if strong is marks and first.weight < 1_000:
            # "Agree, it is not ok": of weak words the no counts.
            first = next((m for m in marks if m.value == "no"), first)
        if first is strong[0] and any(m.value != first.value for m in strong):
            return of_both(strong, tokens, _denial(tokens))
        # "I'm not sure who I spoke to but I confirm it's right"
        doubted = doubts and doubts[0] < first.start
        doubted = doubted and not _BUT & {*tokens.texts[doubts[-1] : first.start]}
        if first.value == "yes" and takes_back(tokens.texts, first.end):
            return first.lowered(ASKED_BACK)
        return first.lowered(0.8) if first is not strong[0] or doubted else first
    return None if doubts else _denial(tokens)


def _marks(tokens: Tokens, phrases: _Phrases, language: str) -> Iterator[Candidate]:
    texts = tokens.texts
    skipped = _NOT_MEANT[language]
    begins = _BEGINS[language]
    i = 0
    while i < len(texts):
        if texts[i] not in begins:
            i += 1
            continue
        for length in range(min(_LONGEST, len(texts) - i), 0, -1):
            words = tuple(texts[i : i + length])
            found = phrases.get(words)
            if found and not _inside(texts, i, length, words, phrases):
                value, weight = found
                opens = words[0] in ("i", "it") and i + length < len(texts)
                missed = opens and texts[i + length] in _MISSED
                if value == "no" and (missed or _says_one(texts, i + length)):
                    i += length
                    break
                if value == "no" and opens and len(words) > 2:
                    weight = TOLD  # "I can not recall that": told, rather than answered
                yield Candidate(value=value, start=i, end=i + length, weight=weight)
                i += length - 1
                break
            if words in skipped and not found:
                i += length - 1
                break
        i += 1


def _inside(
    texts: tuple[str, ...], i: int, length: int, words: tuple[str, ...], phrases: _Phrases
) -> bool:
    """Is this mark only a part of a sentence that is not an answer?"""
    before = texts[i - 1] if i else ""
    after = texts[i + length] if i + length < len(texts) else ""
    if length == 1 and words[0] in PLAIN and _is_spoken_of(texts, i):
        return True
    if words == ("no",):
        # "no money", "I have no card": a determiner, unless it opens what is said.
        opens = before in _BEFORE_NO or (before in _ANSWERED and after in _BEHIND_NO)
        return bool(i and after and not opens)
    if length == 1 and speaks_of_another(texts, i):
        return True
    if before in _NOT_ALL_OF_IT and phrases[words][0] == "yes":
        return True  # "half right"
    if length == 1 and words[0] in _STRESSING and _ASKED & {*texts[:2]}:
        return True  # "when exactly is it": a question
    if length == 1 and phrases[words][1] < 1_000:
        return i > 1 or before in ("am", "is", "not", "are")
    if after == "not" and words[-1] in AUXILIARIES:
        return True  # "please don't"
    if length == 1 and words[0] in _STRESSING and texts[i + 2 : i + 3] == ("not",):
        return after in AUXILIARIES  # "sure don't"
    if words[0] in ("i", "it") and length == 2 and after:
        # "I can", "it is" only close an answer ("yes I can"); they open many other sentences.
        return True
    if words[0] in ("i", "it") and (before in _INVERTED or _ASKED & {*texts[:i]}):
        return True
    if length == 1 and texts[max(0, i - 2) : i] == ("answer", "is"):
        return False
    if length == 1 and before in ("not", "is", "are", "never", "what", "all") and words[0] != "no":
        return words[0] not in ("correct", "right", "exactly", "true", "wrong", "false", "fine")
    if before == "not" and phrases[words][0] == "yes":
        return True
    if before == "no" and words[0] in _BEHIND_SPANISH_NO and phrases is _ES:
        return True  # "no soy yo"
    if words in (("is", "not"), ("i", "do", "not"), ("i", "am", "not"), ("is", "right")):
        return bool(before in ("what", "who", "where", "how"))
    return words in (("nothing",), ("none",), ("never",), ("sure",), ("good",)) and i > 3


def _is_spoken_of(texts: Sequence[str], i: int) -> bool:
    """Is a yes or a no only spoken of: "yes or no to what", "I never said yes"?"""
    if {"or", "o"} & {*texts[i + 1 : i + 2], *texts[max(0, i - 1) : i]}:
        return bool(PLAIN & {*texts[max(0, i - 2) : i], *texts[i + 2 : i + 3]})
    said = texts[max(0, i - 3) : i]
    return said[-1:] != () and said[-1] in _SAYING and bool({"not", "never"} & {*said})


def _says_one(texts: Sequence[str], at: int) -> bool:
    """Does "say yes", "say no" stand at `at`?"""
    return bool(_SAYING & {*texts[at : at + 1]} and PLAIN & {*texts[at + 1 : at + 2]})


def _decisive(marks: Sequence[Candidate], tokens: Tokens) -> Candidate:
    """The first mark, unless a later one openly takes it back ("agree, it is not ok")."""
    first = marks[0]
    for later in marks[1:]:
        between = tokens.texts[first.end : later.start]
        if later.value != first.value and any(
            pair in _TAKEN_BACK
            for n in (1, 2)
            for pair in zip(*(between[k:] for k in range(n)), strict=False)
        ):
            return later
    return first


def _denial(tokens: Tokens) -> Candidate | None:
    """A no that is told: "I didn't pay by card", "looks like it hasn't arrived"."""
    texts = tokens.texts
    for i, text in enumerate(texts):
        if text in NEGATIONS and i < EARLY:
            after = texts[i + 1] if i + 1 < len(texts) else ""
            if text == "no" or after in ("you", "mind") or after in _MISSED:
                continue
            if texts[i - 1] in ("rather", "prefer") and {*texts[i + 1 : i + 3]} & _TELLING:
                continue  # "I'd rather not say"
            if _says_one(texts, i + 1):
                continue  # "I didn't say yes"
            if "why" in texts[:i] or "what" in texts[:i] or "how" in texts[:i]:
                continue
            clause = clause_at(tokens, i, i + 1)
            if clause.asks or is_written_question(tokens, clause):
                continue
            # "Nobody called me", "your website doesn't work": of others.
            if text in _NOBODY or _YOURS & {*texts[clause.start : i]}:
                continue
            if is_trouble(texts, i + 1, clause.end):
                continue
            sure = i + 1 == clause.end and not HEDGES & {*texts[:i]}
            return Candidate(
                value="no", start=max(0, i - 1), end=i + 1, weight=850 if sure else TOLD
            )
        if i == 0 and text in _INVERTED_FIRST and not _leaves_out_i(texts):
            return None
    return None


def _leaves_out_i(texts: Sequence[str]) -> bool:
    """Tell "can't do it", "don't want to" from "can't you wait", "don't call"."""
    first, denied, verb = (*texts[:3], "", "", "")[:3]
    if denied != "not" or verb in SUBJECTS:
        return False
    return first in ("can", "could", "will", "would") or (first == "do" and verb in _WILLING)


def completeness(tokens: Tokens, slot: ExpectedSlot, context: Context) -> Completeness | None:
    """Of unfinished words: "yes" is done, "yes but" is not, "I don't" may be a "think so"."""
    if not len(tokens):
        return None
    last = tokens.texts[-1]
    found = read(tokens, slot, context)
    behind = len(tokens) - found[0].end if found and found[0].weight >= 850 else -1
    # "I think so" ends in a word that elsewhere leads on.
    if (
        last in HESITATIONS
        or (last in _OPINIONS and behind < 0)
        or (last in TRAILING and behind != 0)
    ):
        return "incomplete"
    rest = tokens.texts[found[0].end :] if found and found[0].weight >= 850 else ("",)
    bare_not = last == "not" and not (found and found[0].start == 0 and found[0].end == 1)
    if all(text in ECHOED for text in rest) and not bare_not:
        return "complete"
    if 0 < behind <= _MOST_BEHIND and not ending(tokens, context.locale):
        return "complete"
    if any(doubt_end(tokens.texts, at) == len(tokens) for at in doubtful(tokens.texts)):
        return "complete"
    return "could_continue" if found or not ending(tokens, context.locale) else "incomplete"
