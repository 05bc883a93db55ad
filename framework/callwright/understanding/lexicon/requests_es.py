"""How people ask in Spanish for a person or another language, or say that we called the wrong one.

Each intent has the few ways in which its meaning is put together; the notation is that of
`patterns.py`.
"""

from collections.abc import Mapping

__all__ = ["PATTERNS"]

PATTERNS: Mapping[str, str] = {
    "wants_agent": """
        <talk> [de esto|directamente|mejor|primero|sobre esto|personalmente] con <human>
        <pass> [ya|mejor|directamente|por telefono] (con|a|al) <human>
        <pass> <human>
        (transfierame|paseme|comuniqueme|conecteme|transfiere mi llamada|pase mi llamada
            |transfieran mi llamada|transfiera la llamada|transfiera mi llamada) (ya|$)
        (me|nos) (puede|puedes|pueden|podria|podrian|podrias|quiere|pudiera) <passing> ... (con|a
            |al) <human>
        (puede|puedes|pueden|podria|podrian|podrias) <passing> ... (con|a|al) <human>
        que me <passing> (con|a|al) <human>
        (hay|habra|tienen|tiene|existe|estara|no hay|esta) [ahi|alguna|algun] <human> [ahi
            |disponible] (con quien|con el que|con la que|disponible|que me|que pueda|que hable
            |ahi|para hablar|para atender*)
        <human> (con quien|con el que|con la que) [yo] (pueda|puedo|podria|hablar|poder)
        con quien (puedo|podria|debo|tengo que|puede uno|hablo para|me puedo) [hablar|comunicar
            |comunicarme|tratar|quejar*]
        (prefiero|preferiria|mejor|quisiera|quiero|necesito|me gustaria|deseo|exijo|pido|solicito
            |busco|espero|esperar) [que me atienda|que me ayude|que me conteste|a|la ayuda de|ver
            a|tener] <human> [$|por favor|que|real|y no|no|para]
        que me (llame|atienda|ayude|conteste|hable|marque|devuelva la llamada|explique|contacte
            |regrese la llamada) <human>
        que <human> me (llame|atienda|ayude|conteste|hable|marque|explique|contacte|regrese)
        (me puede|me podria|puede|podria) (llamar|atender|ayudar|contactar|marcar|hablar) <human>
        <human> me (puede|podria|pueda) (llamar|atender|ayudar|contactar|marcar)
        no (quiero|quisiera|voy a|pienso|me gusta|deseo) [seguir] (hablar|hablando|tratar
            |platicar|hablarle) (con|a) [un|una|esta|este|la|el] <machine>
        (odio|cansado de|cansada de|harto de|harta de|no soporto|me choca|no me gusta|deje de)
            hablar* ... <machine>
        (harto|harta|cansado|cansada) de [hablar con] [un|una|esta|este|estas|estos] <machine>
        ! ^ senorita $
        ^ [<det>] <role> [real|de verdad] $
        (me|nos) (comunica|comunican|pasa|pasan|transfiere|transfieren|conecta|enlaza) (con|a|al)
            <human>
        ^ (<dept>|una persona|un humano|alguien de verdad) $
        (con|a) (servicio|atencion) (al|a) (cliente|clientes)
        (sacar|consigue|llame|llamele|busque|traigame|paseme) (a|al) [su|un|una|el|la]
            (supervisor|supervisora|gerente|jefe|jefa|encargado|encargada|superior|persona)
        (esta|se encuentra|anda) [ahi] (su|el|la|un|algun) (supervisor|supervisora|gerente|jefe
            |encargado|encargada)
        como (hago|le hago|puedo|podria) [para] [yo] (hablar|comunicarme|contactar|localizar)
            (con|a) <human>
        (ayuda|atencion|asistencia) (humana|de una persona|de un humano|de verdad|personal)
        solo (hablo|trato|quiero hablar|voy a hablar) con <human>
        ! (hable|hablaste|hablamos|ya hable|hablando) con <human>
        ! <talk> con mi
        ! (mi|mis) (esposo|esposa|hijo|hija|mama|papa|hermano|hermana|marido|senora) (puede
            |podria|va a|quiere|tiene que|suele) (hablar|platicar) con
        ! no (quiero|necesito|tengo que|hace falta) [que] <talk> con (nadie|<human>)
        ! no (me|nos) (pase|transfiera|comunique|pasen|conecte) ...
        ! (mandar*|enviar*|pasar*|transferir*) [dinero|el pago|la cuenta] a (otra persona|alguien
            |otra cuenta|mi)
        ! (es|eres|sera|usted) [usted] <det> <role>
        ^ con (<dept>|[<det>] <role>) $
        ^ [con] [<det>] <role> si (es tan amable|no es molestia|es posible|se puede|fuera posible
            |me hace el favor|no le molesta)
        <talk> con (_|_ _) (de|en) <dept>
        <human> (de|en) (su|el|la) (equipo|oficina|empresa) que me (llame|atienda|ayude|hable)
        ! (agregar|anadir|quitar|poner|sacar|incluir) a [<det>] [otra] (<role>|alguien)
        ! alguien mas (paga|va a pagar|pago)
        ! alguien para que (me pague|pague|firme|me preste)
        (puede|podria|pueden|podrian|puedes) (llamarme|marcarme|atenderme|ayudarme|contactarme
            |hablarme|explicarme) [a mi] <human>
        que me (atendiera|atienda|ayudara|ayude|hablara|llamara|contestara|marque) [mejor] <human>
        solo (hablo|trato|hablamos) con (personas|gente|humanos|seres humanos)
        (ayuda|atencion|respuesta|explicacion) de [<det>] <role>
        700 (quiero|quisiera|necesito|prefiero|puedo|puede|podria|deme|mejor|gustaria|pido|exijo
            |busco|deseo|urge) ... ... (con|a|al|por|de) [<det>] [mismo] (persona|humano|ser
            humano|persona real|persona de verdad|representante|agente|supervisor|supervisora
            |asesor|asesora|operador|operadora)
        650 no (me siento comodo|me siento comoda|confio|me gusta|quiero|me agrada|voy a) ... ...
            (con|a|en) (un|una|esta|este) <machine>
        650 (esto|esta llamada|el sistema|esta conversacion|esta maquina|este sistema|esta cosa)
            no (sirve|funciona|ayuda|me ayuda|me sirve|esta funcionando|esta sirviendo|va a
            ningun lado)
        650 ^ (que|esto es) [muy|tan] (frustrante|desesperante) $
        650 usted no (me entiende|entiende|me ayuda|sirve|me sirve|ayuda)
        650 no me (entiende|entiendes|ayuda|estas entendiendo|esta entendiendo|esta ayudando)
            [nada]
        ! ^ (ya|ayer) (hable|hablamos)
        ^ con [<det>] <role> [real|de verdad] $
        hay [algun|alguna|un|una] (asesor|asesora|agente|representante|supervisor|supervisora
            |gerente|operador|operadora|ejecutivo) [ahi|disponible] $
        alguien [real|de verdad] que (hable|platique|trate) conmigo
        ! ^ hay alguien [ahi|en la linea] $
        ! o hay alguien
    """,
    "are_you_a_robot": """
        (es|eres|sera|usted es|sos|son) [usted|tu|esto|esta|este] [un|una|una especie de|puro
            |pura] [simple|tipo de|voz de] (<machine>|humano|humana|persona|persona real|ser
            humano|de verdad|real|automatico|automatica|persona de verdad|alguien real|voz
            automatica|voz grabada|mensaje grabado)
        (hablo|hablando|platicando|tratando) con [un|una|alguna] [simple] (<machine>|persona
            |humano|persona real|ser humano|persona de verdad|alguien real|alguien de verdad
            |humano real)
        (suena|suenas|habla|hablas|parece|pareces) [como|a|usted] [un|una|a] (<machine>
            |automatico)
        hay [una|un|alguna] (persona|humano) (ahi|hablando|del otro lado)
        me (esta|estan) (hablando|llamando|marcando|contestando) [una|un|puras] <machine>
        <machine> me esta (hablando|llamando|marcando|contestando)
        (esta|es|esto esta) [pre] (grabado|grabada|pregrabado|pregrabada) (o|verdad|$)
        (grabado|grabada|grabacion|<machine>) o (hay|es|una|un) [alguien|una|un] [persona|humano]
        (no es|no eres|no es usted) [una] (persona|humano|humana|real) (verdad|o|$)
        ! grabacion de (mi|la|su|un|una|el)
        ! es real (la|el|lo|esta|este|esa|eso)
        ! que (esto|eso|todo esto) es (real|de verdad)
        ! como (se|puedo saber) que es (real|de verdad)
        ! no soy [un|una] <machine>
        ! no [quiero|deseo] hablar con [un|una] <machine>
        ! (soy|ayer hable|ya hable|hable) [con] [un|una] persona
    """,
    "wants_english": """
        ! no [le|lo] (entiendo|hablo|comprendo|se) [nada|muy bien|bien|mucho] [al|el|de] ingles
        (en|al|a) ingles
        ^ [el] ingles $
        ^ english $
        (in|speak) english
        english please
        (habla|hablan|hable|hablas|hablo|prefiero|quiero|mejor|entiende|entienden|necesito)
            [usted|el|solo|mas] ingles
        no (hablo|entiendo|se|comprendo|hablamos) [bien|mucho|muy bien|nada de|tanto|el] espanol
        (alguien|persona|agente|representante) que hable ingles
        no spanish
        i do not speak spanish
        ! no (hablo|entiendo|se|hablamos|habla) [bien|mucho|muy|muy bien|nada de] ingles
        ! (aprendiendo|estudiando|clases de|estudio|enseno) ingles
        ! mi (hija|hijo|esposo|esposa|mama|hermano|hermana) (habla|hablan|entiende|sabe|da) ingles
        ! (carta|recibo|correo|contrato|papel|papeles|documento|factura|mensaje|pagina|clase|clases
            |pelicula|libro) ... en ingles
    """,
    "wants_spanish": """
        (en|al) espanol
        ^ espanol $
        (in|speak) spanish
        spanish please
        (habla|hablan|hable|hablas|hablo|prefiero|quiero|mejor|entiende) [usted|el|solo] espanol
        no (hablo|entiendo|se|comprendo) [bien|mucho|muy bien|nada de|tanto|el] ingles
        no english
        ! (esta bien|bien|mejor|perfecto|asi) en espanol
        ! espanol [me] (esta|es|suena) [muy] (bien|perfecto|mejor|bueno)
        ! ^ [yo] [si] (hablo|entiendo) [bien|el] espanol $
        ! no (hablo|entiendo|se) [bien|mucho|muy bien] espanol
    """,
    "wrong_number": """
        (busca|buscan|buscando|quiere|quieren|es|sera) [a|con|es] (al otro|a la otra|el otro|la
            otra)
            <given>
        (numero|persona|telefono|casa) (equivocado|equivocada|incorrecto|incorrecta|errado
            |equivoco)
        (tiene|tienen|marco|marcaron|llamo|llamaron|esta llamando|estan llamando|llama|anda
            llamando|estas llamando|marcando) [mal] [a|al|el|a la] [un] (numero|persona|telefono)
            (equivocado|equivocada|incorrecto|que no es|errado)
        se (equivoco|equivocaron|ha equivocado|han equivocado|esta equivocando|estan equivocando
            |confundio|confundieron|equivoca) [de|con el|con la|usted] [numero|persona|telefono
            |casa|senor|joven]
        ^ (usted|ustedes) (esta|estan|anda) (equivocado|equivocada|equivocados|confundido)
        ^ (esta|estan|anda) (equivocado|equivocada|equivocados|confundido|confundidos|llamando
            mal|marcando mal)
        marco mal
        aqui no (vive|hay|es|esta|existe|se encuentra|tenemos|vivia|conocemos|trabaja|vivio
            |radica) [ningun|ninguna|nadie|esa|ese|la|el|ella|_|a] [con|asi|que|persona|llamado
            |llamada|senor|senora|de|casa]
        (no vive|no viven|nunca ha vivido|nunca vivio|dejo de vivir|ya no esta viviendo|no radica
            |ya no trabaja) [ya|mas|ella|el|nadie|ninguna|_] [aqui|en esta|en este|conmigo|con
            nosotros]
        (no hay|no existe|no tenemos|no vive|no esta|no trabaja) [aqui] (nadie|ninguna persona
            |ningun|ninguna|persona) [aqui] (con (ese|esa|el|tal)|llamad*|que se|asi|de nombre|de
            apellido|por|<given>)
        no vive [aqui] (nadie|ningun|ninguna) ... (aqui|asi|con ese)
        ^ [pero] no es aqui
        ni vive aqui
        (ese|esa|esos) no soy [yo]
        no soy <given>
        no soy _ soy (su|el|la|un|otra)
        (este|esta|el|la|mi) (linea|numero|telefono|celular) es (nuevo|nueva)
        me (cambiaron|dieron|asignaron|vendieron) [el|este|un|con el|con este] (numero|telefono
            |chip)
        ya no es su (telefono|numero|celular)
        (al|el) numero que no es
        no (conozco|conocemos|ubico|ubicamos) (a|al) _
        no (conozco|conocemos|ubico|se quien es|tengo idea de quien es) (esa|ese|la|el|ningun
            |ninguna|esta) (persona|senor|senora|senorita|muchacho|muchacha|nombre|<given>)
        no (se|tengo idea de) quien es <given>
        no (la|lo|los|las|le) (conozco|conocemos|ubico|ubicamos)
        no se quien (es|sea|sera) [esa|ese|ella|el]
        (nunca|jamas) (he oido|habia oido|oi|he escuchado|escuche) (hablar de|de|ese nombre) [esa
            |ese|ella|el]
        (ese|este|esta|esto) (no es|ya no es|no era) (su|el|mi|la) (numero|telefono|nombre|casa
            |celular|senor|senora|persona) [de|suyo|que]
        ese no es mi nombre
        (este|el|mi) (numero|telefono|celular) (ya no es|no es|no le pertenece|ya no le pertenece
            |es mio|le pertenece|pertenece|es de otra|es nuevo|ahora es) [de|a|suyo|ella|el|mio
            |otra]
        yo no (soy|me llamo|respondo a) (maria|juan|esa|ese|asi|ella|el|la persona|quien|_)
            [persona|senor|senora]
        no soy (esa persona|la persona|quien|ella|el senor|la senora|a quien)
        (me acaban de dar|acabo de recibir|acabo de sacar|acabo de comprar|acabo de cambiar|me
            dieron|es nuevo|tengo poco con|apenas tengo|hace poco tengo|recien tengo|estreno|me
            asignaron) [con|a] (este|esta|el|ese) (numero|telefono|celular|linea)
        ^ (se mudo|se cambio de casa) [ya|de aqui|hace|$]
        (se cambio de casa|se fue de aqui|se mudo (hace|de aqui|el ano)|se fue a vivir a)
        ^ se fue $
        (ella|el|ellos|esa persona|el senor|la senora|maria|juan) (ya|se) [se] (mudo|mudaron
            |cambio de casa|fue de aqui|no vive)
        (nadie|ninguno) [aqui|en esta casa|en mi familia|de aqui] [en esta casa] (se llama|tiene
            ese|responde|lleva ese) [asi|nombre|por]
        (busca|buscan|esta buscando|estan buscando|quiere hablar con|quieren) [a] (otra persona
            |alguien mas|otro)
        (este es|esto es|aqui es|esta es|habla a|llamo a) [un|una] (negocio|restaurante|tienda
            |oficina|hospital|escuela|casa particular|taller|iglesia|hotel|farmacia)
        ! (marque|puse|di|escribi|apunte|dimos|anote) [mal] [el|un|mal el] numero [equivocado]
        ! no se (el|cual|cuando|cuanto|que|donde|mi|si)
        ! (fecha|cantidad|nombre|direccion|cuenta|correo) [que] (esta|es|no es) equivocad*
        ! nos (mudamos|cambiamos)
        ! equivoc* (de|en|con) [la|el] (fecha|cantidad|cuenta|dia|hora|nombre|correo|tarjeta
            |direccion|monto|saldo)
        ! equivocad* (la|el|mi|en) (fecha|cantidad|direccion|cuenta|saldo|hora|codigo|correo|monto)
        ! no conozco (esa|ese|la|el|esta) (tarjeta|palabra|cuenta|calle|aplicacion|pagina|cargo
            |banco|tienda)
        ! yo no soy (responsable|el responsable|rico|rica|tonto)
        ! esta[s] equivocad* (en|con) (la cantidad|el saldo|la fecha|la cuenta|el monto)
        ^ [el|ella|ellos|esa persona|el senor|la senora] se fue (de aqui|hace|el ano|el mes|para|pa
            |a vivir)
        (numero|telefono|celular) (ya es|es ahora|ahora es|es|era) de (otra persona|alguien mas|otro
            |otra)
        no es [el|su] (numero|telefono|celular|casa) de (<given>|el|ella|esa|ese|_)
    """,
}
