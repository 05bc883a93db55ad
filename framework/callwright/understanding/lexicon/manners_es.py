"""How people in Spanish ask for time, slower words or their language, hand over the phone, keep
something to themselves, complain, or serve: patterns (`patterns.py`) beside the examples.
"""

from collections.abc import Mapping

__all__ = ["PATTERNS"]

PATTERNS: Mapping[str, str] = {
    "slower": """
        (va|vas|van|habla|hablas|hablan|hablando|dice|dijo|lee|leyo) [eso|todo|lo] [muy|bien
            |demasiado|tan|bastante|re|a lo] (rapido|recio|aprisa|deprisa|de prisa|ligero|volado)
            [para mi|senorita|joven|senor|$]
        (con|mas) (calma|calmado|calmada|calmadito) [que|porque] (estoy|no le|apunto|lo|voy|ando
            |tengo)
        no le (sigo|alcanzo) (el|al) paso
        (mas|bien) (calmado|calmada|calmadito|pausado|lentito) ($|por favor|que|para|senorita)
        (va|habla|esta hablando|vas) (a mil|a mil por hora|volando|hecho la|hecha la|como rayo)
        (un|una|uno|de uno) (a la vez|por uno|por una) ($|por favor)
        (numero|digito|palabra|cifra) (a la vez|por numero|por digito|por palabra)
        ^ (con calma|mas calmado|sin prisa|no tan aprisa|no tan recio) [que|porque|senorita|$]
        (pausado|pausadito|despacito|mas lentito|poco a poquito) [que|para|por favor|$]
        ! (internet|trabajo|negocio|correo|trafico|carro|computadora|telefono) [esta|va|anda] [muy
            |bien] lento
        ! (trabajo|pago|carro|internet|negocio|cosa|cosas|tiempo|mes|corazon|nino|hijo) ... (va|van)
            [muy|tan|bien] (rapido|recio|lento|despacio|aprisa)
        ! (maneja|manejo|manejando|corre|corriendo|pague|pago|pagar) ... (rapido|recio|despacio
            |despacito|poco a poquito)
    """,
    "hold_on": """
        (quedese|quedate|aguante|aguanteme|aguantame|no se vaya|no me cuelgue|no cuelgue|espereme)
            [ahi|en la linea|tantito|poquito] (mientras|en lo que|deje|nomas)
        en lo que (busco|voy|encuentro|me estaciono|bajo|saco|reviso|le pregunto|pregunto|prendo)
        (dejeme|deje|dejame|permitame) [le] (bajo|bajarle|apago|apagar|estacionarme|me estaciono
            |orillarme|me orillo|salirme|me salgo|sentarme|me siento)
        tantito ($|que|voy|me|deje|en lo que)
        no se me (vaya|cuelgue)
        (ahorita|ya) (vuelvo|regreso|vengo) ($|no|espere*|deje)
        (esperame|espereme|aguantame|aguanteme) (voy|deje|que|ando)
        ! en (ese|aquel|este|un|el) momento ~(no puedo|le)
        ! segundo (lunes|martes|miercoles|jueves|viernes|sabado|domingo|piso|aviso|pago|nombre
            |apellido)
        ! (un|aquel|ese|este|en el|algun) momento de (apuro|necesidad|desesperacion|debilidad|coraje
            |locura|crisis|pagar|mi|la|el)
        ! (en cualquier|en ningun|por el|de un|hasta el|en algun|del|al) momento
        ! (segundo|minuto) (pago|mes|trabajo|aviso|recibo|piso|de (enero|febrero|marzo|abril|mayo
            |junio|julio|agosto|septiembre|octubre|noviembre|diciembre))
    """,
    "new_speaker": """
        (soy|habla|le habla|aqui habla|le contesta|contesta) [yo] (su|la|el) <kin> [de]
        (le|se|te) (paso|comunico|pongo) [a|con] (mi <kin>|el|ella|la senora|el senor)
        (se|ahorita se) (lo|la) (paso|comunico|pongo)
        (dejeme|deje|dejame|permitame) (pasarle|llamar|llamarle|comunicarle|le paso|le llamo) [a]
            (mi <kin>|el|ella)
        (aqui|ya) (esta|viene) (mi <kin>|el|ella) ($|para|quiere|hable|con usted)
        me (paso|pasaron|dio|presto) el telefono
        (era|fue|estaba) mi <kin> [el|la] (que|quien) (contesto|hablo|hablaba|le contesto|estaba)
        (hablando|hablo) con mi <kin> (ahora|antes|yo soy|soy)
        contesto por (el|ella|mi <kin>)
        (aqui|ya) esta su <kin> ($|soy|habla|le habla|para)
        (el|la|quien) que (le|te) (contesto|hablaba|estaba) [antes|primero] (era|fue) (mi|la|el) _
        mi (<kin>|nino|nina) [le] contesto (primero|antes|el telefono)
        ahora soy yo
        con (quien|la que|el que) (hablo|hablaba|estaba hablando) (antes|primero|usted) (era|fue)
        [le] contesto mi (<kin>|nino|nina|muchacho) (yo|aqui|pero yo|soy)
        ahora habla con (el|la|su) <kin>
        yo soy (el|la) (titular|dueno|duena) [de la cuenta] (mi|el|ella|me)
        ahora habla (otra persona|yo|<given>)
        ^ [mejor] (hable|hablele) con mi <kin>
        yo no soy (el|ella) soy (su|la|el) <kin>
        ! (soy|habla) (su|la|el) <kin> (de (usted|mi)|mayor|menor) ... ~(de|y)
    """,
    "wants_spanish": """
        (en|el) (espanol|castellano) ($|por favor|mejor|que|porque|no|se|senorita)
        (hableme|digame*|digamelo|hablenme|platiqueme|prefiero|mejor|puede) [lo|que] [decir|hablar]
            (en) (espanol|castellano)
        no [le|lo] (entiendo|hablo|comprendo|se) [nada|muy bien|bien] [al|el|de] ingles
        (hablo|entiendo) [solo|nomas|puro|nada mas] (espanol|castellano)
        (no|ni) (hablo|entiendo|se|comprendo) [nada de|mucho|bien|el|muy bien] ingles
        ! (clase|clases|pelicula|libro|maestra|maestro|canal|carta|letra|recibo) [de|en] (espanol
            |castellano|ingles)
        ! no (hablo|entiendo|se) [bien|mucho|muy bien|el] (espanol|castellano)
    """,
    "military": """
        500 (mandan|mandaron|mandaran|destinaron|trasladan|trasladaron|asignaron|transfieren
            |mueven|cambian) ... (a|al|en) (la|otra|una) base [militar|naval|aerea|nueva|$]
        500 (ejercito|marina|armada|fuerza aerea|guardia nacional) (me|nos|lo|la|los) (manda|mando
            |mandan|traslada|mueve|transfiere|movio|llamo|activo|debe|paga)
        base (militar|naval|aerea)
        500 (a|en|al) (fort|fuerte|camp) _ ($|con|porque|en|el)
        500 (salgo|sale|salimos|se va|me voy|regreso|regrese) (a|de|en) (mision|despliegue
            |maniobras)
            ($|con|el|en|la)
        ! marina (de|del) (compras|paseo|puerto|vacaciones)
        ! (voy|fuimos|vamos|fui) (a|en) la marina
        500 (esta|anda|estoy|sigue|va) [embarcado|embarcada] (embarcado|embarcada|en altamar|en un
            portaaviones|de despliegue|en despliegue|en el frente)
        ! (trabajo|limpio|cerca de|enfrente de|cocino|vendo) ... base (militar|naval|aerea)
    """,
    "complaint": """
        (la forma|la manera|el modo) (en que|como|que) [ustedes|esa _|ese _|el _|la _] me (hablo
            |hablaron|trato|trataron|grito|contesto|contestaron)
        (quiero|exijo|espero|necesito) que (hagan|se haga) algo (al respecto|con (el|ella|esa|ese
            |eso|esto))
        nunca me (habian|han) (tratado|hablado|faltado) (tan|asi|de esa|al respeto)
        me (trato|trataron) como (perro|basura|tonto|tonta|delincuente|criminal|animal|ladron)
        el peor (banco|servicio|trato|lugar) (que|de|del)
        la peor (compania|empresa|atencion|gente) (que|de|del)
        (los|lo|la|las|le|les) (reporte|reportamos|denuncie|denunciamos|acuse) (con|a|ante|al)
        ! queja (de|con) (mi|el|la) (espalda|rodilla|vecin*|jefe|cabeza|pie)
    """,
    "refuse": """
        ^ (paso|siguiente|la siguiente|la que sigue|otra pregunta|siguiente pregunta) $
        ^ eso me lo reservo
        eso no se lo (digo|doy|cuento|platico) [a] (nadie|usted|extranos|por telefono|$)
        ^ [mejor] (pasele|pase|vamos|siga) [a|con] la (otra|siguiente|que sigue) [pregunta] $
        (saltese|saltate|salte|brinquese|brinque|brinquemos|saltemos) [a] (esa|esta|eso|la pregunta
            |esa pregunta|la|$)
        (no|ni) (se lo|se la|se los|se las|le|les|lo|la) (voy|pienso|quiero) [a] (dar|decir|repetir
            |contestar|compartir|decirle|darle) [eso|esa|ese|mis|mi|nada|otra|porque|$]
        ! no (le|les|se los|se lo) (voy|pienso|quiero) [a] (dar|pagar) ... (dinero|centavo|pago|peso
            |pesos|mas)
        ! no (le|les) (voy|quiero) [a] decir mentir*
    """,
}
