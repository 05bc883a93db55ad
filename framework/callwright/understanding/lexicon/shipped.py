"""The shipped words: examples for the intents that every application starts with."""

from callwright.understanding.lexicon import examples_en, examples_es
from callwright.understanding.words import Words

__all__ = ["SHIPPED_LOCALES", "shipped"]

SHIPPED_LOCALES = ("en-US", "en-GB", "es-US")

# How an intent is called when it is asked back and the application has no words of its own.
_SAYS_EN = {
    "wants_agent": "talk to a person",
    "say_again": "hear that again",
    "slower": "have me speak more slowly",
    "hold_on": "take a moment",
    "help": "get help",
    "stop_calling": "have us stop calling",
    "attorney": "have us talk to your attorney",
    "bankruptcy": "tell us about a bankruptcy",
    "dispute": "dispute this",
    "wrong_number": "say that this is the wrong number",
    "deceased": "tell us that the person has died",
    "military": "tell us about active duty",
    "complaint": "make a complaint",
    "wants_spanish": "go on in Spanish",
    "no_recording": "turn the recording off",
    "goodbye": "end the call",
    "new_speaker": "put somebody else on the phone",
    "refuse": "not answer that",
}
_SAYS_ES = {
    "wants_agent": "hablar con una persona",
    "say_again": "oírlo otra vez",
    "slower": "que hable más despacio",
    "hold_on": "un momento",
    "help": "recibir ayuda",
    "stop_calling": "que ya no llamemos",
    "attorney": "que hablemos con su abogado",
    "bankruptcy": "avisar de una bancarrota",
    "dispute": "disputar esto",
    "wrong_number": "decir que es un número equivocado",
    "deceased": "avisar de un fallecimiento",
    "military": "avisar del servicio activo",
    "complaint": "poner una queja",
    "wants_english": "seguir en inglés",
    "wants_spanish": "seguir en español",
    "no_recording": "apagar la grabación",
    "goodbye": "terminar la llamada",
    "new_speaker": "pasar el teléfono a otra persona",
    "refuse": "no contestar eso",
}
_SHIPPED = {
    "en": Words(locale="en-US", intents=examples_en.INTENTS, says=_SAYS_EN),
    "es": Words(locale="es-US", intents=examples_es.INTENTS, says=_SAYS_ES),
}


def shipped(locale: str) -> Words:
    """The shipped lexicon of a locale, before the application's own words are laid over it.

    locale: `en-US`, `en-GB` (same words), `es-US`. A language that nothing is shipped for gives an
    empty one.
    """
    words = _SHIPPED.get(locale.split("-")[0].lower())
    if words is None:
        return Words(locale=locale)
    return Words(locale=locale, intents=words.intents, says=words.says)
