"""How people in Spanish ask for time, slower words, help or their language, hand over the phone,
keep something to themselves, complain, or serve: patterns (`patterns.py`) beside the examples.
"""

from collections.abc import Mapping

__all__ = ["PATTERNS"]

PATTERNS: Mapping[str, str] = {
    "slower": """
        ! (voy|fui|iba|ando|vamos|vivo) [mas|muy|bien|tan] (despacio|despacito|lento|rapido|calmado)
        ! (despacio|lento|rapido) con (los|las|el|la|mi|mis) ~(numeros|palabras|preguntas|numero)
        ! (<third>|<kin>|jefa|maestra|maestro|doctor|doctora) (habla|hablaba|maneja|trabaja|come)
            [muy|bien|tan] (rapido|recio|despacio|aprisa)
        ! fue [muy|bien|bastante] (rapido|lento)
        ! (me|nos) (fui|voy|vamos|fuimos|atraso|recupero|sano) [muy|mas|tan] (despacio
            |despacito|lento|rapido)
        ! (se|lo|la|los) (va|van|fue|fueron|acaba|acabo|gasta|gastan|pasa|paso|termina|termino|sube
            |baja|pone|puso|pasan|pagan) [muy|tan|bien|mas] (rapido|despacio|recio|lento|volando)
        ! (pagar*|pagando|pago|arregl*|resolver*|terminar*|conseguir*|termino|acabo|quiero|ojala
            |necesito) ... (rapido|despacio|despacito|lento) ~(le|lea|hable|diga|no)
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
        ! (tengo|tuve|tendria|hay|toca|debo|voy|puedo|prefiero|cansado|cansada) [que|de|a] esper*
        ! esper* [a] [la|el|mi|que] [me|le|nos] (quincena|cheque|pago|sueldo|pague*|deposit*|cobre*
            |carta|recibo)
        ! el (minuto|momento|dia) que
        ! momento (por|a) momento
        ! en un (minuto|momento|segundo|rato|ratito) (llega|viene|sale|empieza|cierra|se|me|mi
            |el|la)
        ! (en|de|por) (este|ese|el) momento $
        ! espere [casi|como|mas de] _ (hora|horas|dias|semanas|meses|semana|mes)
        ! (minuto|momento|segundo|minutito) (de (su|tu|mi|paz|descanso)|libre)
        ! momento [muy|bien|tan|mas] (dificil|dificiles|malo|duro|feo|complicado|critico|triste
            |pesado|preciso|exacto|bueno|bonito|especial|economico)
        ! no [me|nos|lo|la] espere* (mucho|nada|que|de|un|una|milagros|mi|hasta|tanto|el|la|mas|ni)
        ! espere* (hasta|a que|al|que me|mi (cheque|pago)|el (lunes|martes|miercoles|jueves|viernes
            |sabado|domingo|pago|cheque|dia))
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
        ! soy (la|el) <kin> de (un|una|unos|los|las)
        (soy|habla|le habla|aqui habla|le contesta|contesta) [yo] (su|la|el) <kin> [de]
        (le|se|te) [voy a|puedo|vamos a|quiero] (paso|comunico|pongo|pasar|comunicar|poner) [a|con]
            (mi <kin>|(a|con) (el|ella|la senora|el senor)) ~(pago|dinero|dato|cheque|numero)
        (le|se|te) [voy a|puedo|vamos a|quiero] (paso|comunico|pongo|pasar|comunicar|poner) [a|con]
            (mi <kin>|ella|la senora|el senor|(a|con) el) $
        (le|te) [voy a|puedo|deje|quiero] (paso|doy|presto|pasar|dar|prestar) el (telefono|celular)
            a (mi|el|ella)
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
        ! (hermano|hermana|primo|prima|tio|tia|abuelo|abuelito|vecino|vecina|amigo|amiga|sobrino
            |sobrina|cunado|cunada|papa|padre|suegro|jefe|nieto|yerno) ... ... (ejercito|marina
            |armada
            |militar|soldado|marines|fuerza aerea|guardia nacional|<rank>|desplegado|desplegada)
        ! (sali|salio|salimos|salirse|salieron|retirado|retire) (del|de la|de los) (ejercito|marina
            |armada|fuerza aerea|marines|guardia)
        ! (quise|queria|quiere|quiero|querido|sonaba con|sueno con|jugar a) ser [un] <rank>
        soy [un|una] [<grade>] <rank> [y|en|de|del|que] (me (mandan|mandaron|van)|activo|en activo
            |desplegado|desplegada|servicio activo|ejercito|la (marina|fuerza|armada|guardia)|el
            ejercito|los marines|las fuerzas|la base|estoy (en|desplegado|desplegada|destacado))
        500 soy [un|una] [<grade>] <rank>
        (me|nos|lo|la) (mandan|mandaron|van a mandar|toca|envian|enviaron|llevan) [de|a|al|en|un]
            (despliegue|mision|servicio activo)
        (de|en|al|a un|el|mi) despliegue
        ! (fui|era|fue|eran|estuve|estuvo|sirvio|servi) [muchos|un|una|en|de] [el|la|anos] [en] [el
            |la] (militar|soldado|marine|marino|sargento|cabo|ejercito|teniente|capitan|marina
            |reservista|armada)
        ! (hermano|hermana|primo|prima|tio|tia|abuelo|abuelito|vecino|vecina|amigo|amiga|sobrino
            |sobrina|cunado|cunada|papa|padre|suegro|jefe|nieto|yerno) [ya|tambien] (es|esta|era|fue
            |estuvo|sirvio|anda) [un|en|de|en el|en la] _
        ! (militar|soldado|sargento|<rank>) (retirado|jubilado|retirada)
        ! soldado de (plomo|juguete)
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
        ! quejarme de que
        ! report* (mi|este|el) (pago|deposito)
        ! reporte de (credito|ingresos|gastos|trabajo|impuestos)
        (quiero|voy a|vengo a|necesito|pienso) (reportarla|reportarlo|reportarlos|denunciarla
            |denunciarlo|denunciarlos)
        ! (estoy|quede|estamos) [muy|bien] (contento|contenta|contentos|satisfech*|agradecid*) con
        ! report* (la|mi|el|una|un) (tarjeta|cheque|robo|accidente|carro|ingreso|ingresos|choque)
        ! no (es|hay|tenemos|traigo) [una|ninguna|ningun] quej*
        ! mi unica queja
        ! (esposa|esposo|hijos|suegra|vecin*|ella|el) [siempre|mucho] se queja*
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
        ! no (quiero|voy a|pienso) decir* (mentira|mentiras|que|nada malo)
        no tengo (por que|porque) (decir*|dar*|contestar*|compartir*|explicar*)
        ! no me importa (que|si)
        ! (necesita|necesitan) ayuda
        ! no tengo [nada] [que|para|de donde] (dar|para dar|que dar)
        ! no me (niego|nego|negue|rehuso)
        ^ (paso|siguiente|la siguiente|la que sigue|otra pregunta|siguiente pregunta) $
        ^ eso me lo reservo
        eso no se lo (digo|doy|cuento|platico) [a] (nadie|usted|extranos|por telefono|$)
        ^ [mejor] (pasele|pase|vamos|siga) [a|con] la (otra|siguiente|que sigue) [pregunta] $
        (saltese|saltate|salte|brinquese|brinque|brinquemos|saltemos) [a] (esa|esta|eso|la pregunta
            |esa pregunta|la|$)
        (no|ni) (se lo|se la|se los|se las|le|les|lo|la) (voy|pienso|quiero) [a] (dar|decir|repetir
            |contestar|compartir|decirle|darle) [eso|esa|ese|mis|mi|nada|otra|porque|$]
        no (se lo|se la|se los|se las|le|les|te) (digo|contesto|respondo|cuento) [a] ($|nada|eso|esa
            |ese|a usted|por telefono|porque|mi _|mis _|a (un|una) _)
        no (se lo|se la|se los|se las) doy [a] ($|nada|a usted|por telefono|porque)
        no (le|les|te) doy (eso|esa|ese|mi|mis|ningun dato|mas datos|ninguna informacion)
        ! no (le|les|se los|se lo) (voy|pienso|quiero) [a] (dar|pagar) ... (dinero|centavo|pago|peso
            |pesos|mas)
        ! no (le|les) (voy|quiero) [a] decir mentir*
    """,
    "help": """
        ! (ya|si) se (como|que)
        ! (primera|segunda|tercera|ultima|otra|esa|esta|primer|segundo) opcion
        ! (dios|diosito) [me|nos] ayud*
        que (comandos|opciones|palabras) (hay|puedo|tengo|puede|existen|debo)
        ! no [lo] (entiendo|comprendo) (por que|porque|el|la|este|ese|mi|su) ~(pregunta|que)
        ! que (puede|pueden|podria) hacer (por|con|sobre) (los|las|el|la|mi (pago|deuda|cuenta))
        que (es lo que|cosas|clase de cosas|tipo de cosas|palabras|preguntas|mas) [yo|le|se|te]
            [puedo|puede|puedes|debo|tengo que|hay que] (entiende|entiendes|sabe|sabes|decir*
            |preguntar*|contestar*|puedo)
        que [le|te|se] (puedo|puede|debo|tengo que|hay que) (decir*|contestar*|responder*
            |preguntar*) ~(mi|el|la|los|las)
        que [le|te|se] (puedo|debo|tengo que|hay que) (decir*|contestar*|responder*|preguntar*) $
        no se [ni] (que|como) (contestar*|decir*|responder*|usar*|funciona|hablarle)
        como (se usa|uso|le hago con|trabaja|sirve) (esto|este|el sistema|la maquina)
        ! (ayuda|ayudas|apoyo) [para] (para|del|de la) ~(contestar|entender|usar|esto|eso)
        ! ayud* [me] [a|con|para] (los|las|el|la|mi|mis|bajar*|pagar*|quitar*|arreglar*|reducir*|un
            |una|sacar|conseguir|juntar)
        ! (me|nos|le) (ayudo|ayudaron|ayudaba|ayudan|ayudaban|ha ayudado|han ayudado)
        ! nadie [me|nos] ayud*
    """,
}
