"""How callers sound upset in Spanish: patterns (`patterns.py`), by what each says."""

from collections.abc import Mapping

__all__ = ["PATTERNS"]

PATTERNS: Mapping[str, str] = {
    "fury": """
        (chinga|chingada|chingados|chingar|chinguen|pendejo|pendejos|pendeja|mierda|cabron
            |cabrones|putos|puta|pinche|pinches|carajo|culeros|idiotas|imbeciles|malditos
            |desgraciados)
        (furioso|furiosa|encabronado|encabronada|emputado|encabrona)
        (harto|harta) [ya] [de]
        (vayase|vayanse|vete) (al diablo|al carajo|a la fregada|a la|al infierno)
        (callese|callense|callate) [ya|la boca]
        (los odio|como se atreve|como se atreven|hijos de)
    """,
    "threat": """
        (los|lo) voy a (demandar|denunciar|reportar|acusar)
        (se van|se va) a arrepentir
        (nos vemos|los vere|nos veremos) en (la corte|el juzgado)
        (me las van a pagar|ya veran|me las paga)
    """,
    "anger": """
        (ridiculo|inaceptable|indignante|absurdo|una burla|un abuso|una falta de respeto|una
            verguenza|el colmo|una groseria|una estupidez|una porqueria)
        (estoy|me tienen|me tiene|ando) [muy|bien|bastante] (enojado|enojada|enojadisimo|molesto
            |molesta|enfadado|enfadada|enfurecido) [con|de|por]
        (no sirven|no sirve) [para] nada
        (son|es usted|ustedes son) [unos|unas|un] (inutiles|inutil|incompetentes|ladrones|rateros
            |abusivos|mentirosos|sinverguenzas|groseros|incompetente)
        (que verguenza|que falta de respeto|que descaro|que abuso)
        (perdida de|perdiendo el|perder el|me hacen perder el|me hace perder) [mi] tiempo
        (me estan|esto es) (acosando|acoso)
        (perdi|perdiendo|acaba|acabando) (la|mi) paciencia
        pesimo servicio
    """,
    "again": """
        cuantas veces
        ya (le|se lo|les|te|se los) (dije|he dicho|explique|repeti) [mil veces|muchas veces
            |varias veces|tres veces]
        por (ultima|enesima|decima|tercera) vez
        (no me|usted no|ustedes no) (escucha|escuchan|entiende|entienden|oyen|hacen caso)
        (otra vez|de nuevo) (lo mismo|con lo mismo)
        una y otra vez
        esta[n] sordo
        (esta|estan) (sordo|sorda|sordos)
    """,
    "sarcasm": """
        (no me diga|que maravilla|que bonito|que padre|vaya servicio|gracias por nada|muy amables
            |muchas gracias por nada|que lindo)
        (esta|estan|me esta) (bromeando|jugando|vacilando|tomando el pelo)
        (es|parece) (una broma|un chiste)
    """,
    "annoyed": """
        (frustrante|desesperante|molesto esto|que fastidio|fastidioso|pesimo|que coraje|me da
            coraje|me molesta)
        (ya basta|ya estuvo|ya parele|ya dejen)
        nadie (me ayuda|ayuda|escucha|me escucha|hace nada)
        (cansado|cansada|fastidiado|fastidiada) de (ustedes|esto|tanto|repetir|que me|sus|estas)
        (dejeme|dejenme) en paz
    """,
    "swearing": """
        (maldita sea|caramba ya|que demonios|que diablos|por el amor de dios)
    """,
}
