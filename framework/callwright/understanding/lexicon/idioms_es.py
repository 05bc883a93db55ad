"""Idioms by which Spanish says yes, no and "no sé": patterns (`patterns.py`), as `idioms_en.py`."""

from collections.abc import Mapping

__all__ = ["LISTS", "PATTERNS"]

LISTS: Mapping[str, str] = {
    "end": "gracias|muchas gracias|mil gracias|mi amor|joven|senorita|senor|por favor|entonces|pues"
    "|oiga|eh|se lo agradezco|muy amable",
}

PATTERNS: Mapping[str, str] = {
    "yes": """
        ^ (con mucho gusto|con todo gusto|encantado|encantada|encantados|faltaba mas|no faltaba mas
            |como cree que no|tal cual|asi mismo [es]|mismisimo|cuente conmigo|trato hecho|hecho|va
            que va|ya vas|sale y vale|de una|a huevo|sin duda|sin duda alguna|no lo dude|no hay
            duda|ni que decir|no se diga|ya dijo|ya rugiste|clarines|cierra trato) [<end>] $
        ^ (me encantaria|me gustaria [mucho]|me parece (perfecto|excelente|muy bien|buena idea)
            |(seria|estaria) (un placer|un favor|un [gran] favor|un favor enorme|muy bien|de gran
            ayuda|perfecto|excelente|muy amable|ideal|lo mejor|lo ideal)|me haria un [gran] favor
            |se lo agradeceria [mucho]|le agradeceria mucho) [<end>] $
        ^ si (es tan amable|no es molestia|no le molesta|me hace el favor|fuera tan amable|no es
            mucha molestia|no le importa) [<end>] $
        ^ (como|quien) (le voy a|podria|puedo|puede|va a) decir que no
        ^ no [le] (veo|tengo) (por que no|problema|inconveniente|ningun problema|ningun
            inconveniente|objecion|ninguna objecion)
        ^ no (me opongo|estaria mal|me vendria mal|me caeria mal) [<end>] $
        ^ (lo tengo|la tengo|lo soy|la soy|lo es|lo hice|ya la hice|lo estoy|lo recibi|la recibi|lo
            quiero|la quiero|lo acepto|lo tomo|la tomo) [<end>] $
        ^ [eso] [esta] (perfecto|excelente|buenisimo|a todo dar) [<end>] $
        790 ^ (que bien|que bueno|excelente|maravilloso|magnifico|estupendo|padrisimo|chevere|me
            parece|por favor|eso si|no estaria mal|pues va|va) [<end>] $
    """,
    "no": """
        ^ no (hace falta|es necesario|se moleste|se preocupe|hay necesidad|tiene caso|es para tanto
            |me hace falta|viene al caso) [<end>] $
        790 ^ no (hace falta|es necesario|hay necesidad de|tiene caso) [que]
        ^ (asi estoy bien|estoy bien asi|estamos bien asi|asi estamos bien|dejelo asi|asi dejelo
            |dejemoslo asi|dejelo como esta|asi esta bien como esta|dejelo|mejor dejelo asi|mejor
            dejelo como esta|dejelo tal cual) [<end>] $
        ^ [yo|mejor] (prefiero|preferiria) que no [<end>] $
        ^ [yo|nosotros] (paso|pasamos|mejor paso|ahi la dejamos) [<end>] $
        ^ (ni (loco|loca|de broma|en suenos|de chiste|muerto|muerta|por error|aunque me paguen)|que
            esperanzas|que esperanza|olvidelo|olvidese|nada de eso|al contrario|todo lo contrario
            |como cree|ni pensarlo|ni de lejos|en lo absoluto|de ningun modo|no me interesa|no como
            cree|ni al caso|para nada de eso) [<end>] $
        ^ (lamentablemente|desafortunadamente|por desgracia|desgraciadamente|infelizmente
            |probablemente) no [<end>] $
        790 ^ (ojala|quisiera yo|que mas quisiera|ya quisiera) [<end>] $
        ^ no que yo sepa [<end>] $
        ^ no (lo|la|los|las) (tengo|soy|es|hice|recibi|conozco|quiero|necesito|acepto) [<end>] $
    """,
    "dont_know": """
        ^ (vaya usted a saber|vaya a saber|ve a saber|a saber|sepa|sepa la bola|sepa dios|sabra
            dios|solo dios sabe|dios sabe|ni yo se|yo que se|que se yo|como voy a saber|no me
            consta|quien sabra|sabe dios|es un misterio) [<end>] $
        ^ [no tengo|no] [tengo|ni] la (menor|mas minima|mas remota|minima) idea
        ^ no [le|se lo] (sabria|sabe|podria|puedo) decir* [<end>|con certeza|con seguridad|ahorita]
            $
        ^ [estoy] entre que (si|claro) y que no
        ^ (puede que|a lo mejor|tal vez|quizas|quiza|igual) (si|claro) [y] (puede que no|a lo mejor
            no|tal vez no|quizas no|quiza no|igual no)
        ^ (no me decido|no lo he decidido|no [lo] he pensado|lo estoy pensando|lo voy a pensar
            |dejeme pensarlo|lo tengo que pensar|tengo que pensarlo|todavia no decido|no he
            decidido) [<end>] $
        ^ (se me fue|se me olvido|se me borro|no me viene a la mente|tendria que (revisar|ver
            |checar|preguntar)|tengo que (revisar|checar|preguntar)|habria que ver|dejeme (checar
            |revisar)) [<end>] $
        790 ^ (puede ser|podria ser|posiblemente|es posible|ya veremos|a ver|ahi vemos|segun)
            [<end>] $
    """,
}
