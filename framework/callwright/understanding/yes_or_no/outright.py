"""Words and phrases that say yes or no outright, and those in which a yes or a no says neither."""

from collections.abc import Mapping

from callwright.understanding.word_lists import phrases_in

__all__ = ["ENGLISH", "NOT_MEANT", "SPANISH", "Phrases"]

Phrases = Mapping[tuple[str, ...], tuple[str, int]]


def _phrases(*rows: tuple[str, int, str]) -> Phrases:
    """Rows of (value, weight, phrases between bars) as a table by words."""
    return {
        tuple(phrase.split()): (value, weight)
        for value, weight, phrases in rows
        for phrase in phrases.split("|")
    }


# Typed, or sent by a chat that shares the grammar with the phone.
_THUMBS_UP, _THUMBS_DOWN = "👌|👍|✅|✔|☑|💯|🙆", "👎|❌|✋|🖐|🙅|✖|🚫"
ENGLISH = _phrases(
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
        "|it was not|is not|i doubt it|hardly|wrong|far from it|i refuse|i hope not"
        "|i would think not|not a chance|no chance|fat chance|not on your life|it is a no"
        "|hold off|i will pass|i would rather not|i will not be|count me out|not interested"
        "|not right now|not at the moment|not this time|nobody by that name|no such person"
        "|nobody here by that name|no one by that name|know thank you|know thanks"
        "|over my dead body|in your dreams|not as far as i"
        "|that is incorrect|it is incorrect|is not correct|is not true",
    ),
)  # fmt: skip
_PICKED_UP = 620  # "¿bueno?" picks the telephone up in Mexico: asked back
SPANISH = _phrases(
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
NOT_MEANT = {
    "en": phrases_in("""
    no idea | no clue | no one | i do not know | do not know | not sure | i am not sure |
    no longer | not certain | i do not remember | can not remember | do not recall |
    never mind |
    can not recall | i can not tell | can not say | what is right | right now | right away |
    good morning | good afternoon |
    good evening | good day | good bye | not only | not just | who knows | not positive |
    i am not certain | am not aware | no matter | hard to say | nothing else |
    no rest | no wonder | no kidding | no offense | no telling | no joke | no sense |
    it is not that i | it is not like i | could not tell | i have to | i am going | i can do |
    i can pay | i did pay | i would rather not say | rather not say |
    no comment | none of your | no comprendo | no entiendo | no ingles | no english | no habla |
    no hablo | no speak | no question | no questions
"""),
    "es": phrases_in("""
    no se | no lo se | no estoy seguro | no estoy segura | no recuerdo | no me acuerdo | si no |
    no tengo idea | no sabria | no sabe | buenos dias |
    bueno pues | no es que | por cierto | si dios quiere | primero que nada | antes que nada |
    mas que nada | no mas
"""),
}
