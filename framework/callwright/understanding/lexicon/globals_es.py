"""How people take leave in Spanish, ask to hear it again or not to be recorded, tell of a death,
and speak of a language that is neither: patterns (`patterns.py`) beside the examples.
"""

from collections.abc import Mapping

__all__ = ["PATTERNS"]

PATTERNS: Mapping[str, str] = {
    "goodbye": """
        ! colgar [el|la|los|las|un|una|mi|mis] (cuadro|cuadros|ropa|cortinas|lampara|luces|abrigo
            |foto|fotos|tele|hamaca)
        (ahi|aqui) (la|lo|le) (dejamos|dejo) $
        ! <bye> (me|le|les|nos|te) (dijo|dije|dijeron|dijimos|dice)
        ! todo lo que (puedo|tengo|pido|gano|se|hay|me|debo|quiero|traigo)
        <bye> [senorita|senor|senora|joven|pues|entonces|amigo|gracias|que] $
        ^ <bye> [<bye>] (gracias|que|y gracias|cuidese|senorita|senor|senora|joven|pues|buenas)
        (que|se|me) (tenga|tengan|pase|pasen|pasa|tengas) [usted|ustedes] [un|una|muy|un muy]
            (buen|buena|buenas|lindo|linda|bonito|bonita|feliz|excelente|bien) [dia|tarde|noche
            |noches|fin de semana|semana|tardes] $
        [que] (le|les|te) vaya [muy] (bien|bonito) $
        (ahi|luego|despues|pronto|manana|al rato|otro dia) (nos|la|lo|le|los) (vemos|hablamos
            |platicamos|veo|hablo|estamos viendo|estamos hablando) $
        nos (vemos|hablamos|estamos viendo) [luego|pronto|despues|manana|al rato] $
        (ya) (me voy|le cuelgo|cuelgo|voy a colgar|lo dejo|la dejo|los dejo)
        (lo|la|le|les) cuelgo $
        (me|lo|la|le|los) (tengo que ir|despido|dejo|voy a dejar|voy a colgar) [ya|porque
            |que] $
        (tengo que|debo|voy a) colgar*
        (cuidese|cuidense|dios lo bendiga|dios la bendiga|dios le bendiga|bendiciones|dios me lo
            bendiga|dios me la bendiga) $
        (es|seria|eso es|eso seria) todo [por hoy|por ahora|de mi parte|lo que necesitaba] $
        (nada mas|ya no) [por hoy|por ahora] gracias $
        ! (digo|dije|dijo|dicen|decir|decirle|diciendo|dijimos|dijeron|despedi|despedirme|despidio)
            [le|un] <bye>
        ! <bye> (a|al|mundo|para siempre)
        ! que (le|les|te) vaya bien (en|a|con|al)
        ! nos vemos (los|las|cada|en|con|todos|a la|el)
        ! me (voy|fui) (al|a la|a|pa|para|de|con|temprano)
        ! tengo que ir (al|a|por|con|de|hasta)
        ! (tuve|tuvimos|paso|fue) [un] (buen|buena|bonito|mal) (dia|noche|tarde|fin)
        ! (no) es todo
    """,
    "say_again": """
        ! no [lo] entiendo (por que|porque)
        ! gracias (otra vez|de nuevo|nuevamente|una vez mas)
        ! que (bueno|bien|pena|lastima|amable|padre|gusto|suerte|feo|triste|rico|coraje)
        ! (otra vez|de nuevo|nuevamente) [ya] (me|nos|se|le) ~(lo|la|las|los|repite|puede|dice|diga
            |digame|explica|repita|pregunta|podria|entendi|oi)
        ! (otra vez|de nuevo) [ya] (subio|subieron|bajo|llego|perdi|tuve|tuvimos|estoy|ando|falle
            |cambie|pague|pagar|gaste|voy|vamos|tengo|sin|tarde|enfermo|enferma|hubo|hay
            |fui|estamos|cobraron|quede|trabajando|descompuso|paso|salio|vino|viene
            |(mi|el|la|los|las) (renta|luz|gas|agua|carro|nino|nina|banco|trabajo|recibo|interes*))
        me quede en (la parte|lo de|donde)
        ! ~(que|como|cuanto|cual|cuando|donde|quien) [ya] me (dijo|dijeron|dice)
        ^ [perdon] dijo (cuanto|cuando|quien|que fecha|que cantidad) $
        (empiece|comience|empieza|siga) [otra vez|de nuevo] (desde|de) (ahi|el principio|nuevo|cero)
        ! mande (un|una|el|la|los|dinero|mi|lo|ya|todo)
        ! (atraso|paso|fallo|pago|llamo|debo|pague|trabajo|enfermo|tarde) otra vez
        ! repita conmigo
        ! no [me|le|lo] (oi|escuche|oigo) (el|la|al|los|las|mi|tu|un|una) ~(pregunta|ultimo|ultima
            |numero|fecha|cantidad|parte|monto|nombre|final|principio|mensaje|primera|mitad)
        ! por eso se corto
        ! no (hace falta|es necesario|necesita|tiene que|hay que) [que] [me|lo|la|se] repit*
        (se|la llamada|esto|usted) [me|le] (corto|esta cortando|escucha|oye|entrecorta|va la
            voz|entiende) [muy|todo|bien|la voz|la llamada|el audio] [mal|cortado|entrecortado
            |feo|bajito|bajo|poco|lejos|ruido]
        no [lo|la|le|se|te|los] (oi|oigo|escuche|escucho|entendi|entiendo|oye|escucha|alcance a
            oir|alcance a escuchar|alcanzo a oir|alcanzo a escuchar|capte|cache|agarre|pesque)
            [bien|nada|muy bien|lo que|lo ultimo|la ultima|esa parte|eso|la pregunta|casi|ni|que
            |lo primero|la mitad|$]
        que [es lo que] (me|nos) (decia|decias|dijo|pregunto|preguntaba|esta diciendo|estaba
            diciendo|dice|pidio|preguntas) [usted|de|que|primero|ultimo|ahorita|$]
        (como|que|perdon que) (dijo|dice|decia|fue|era|menciono) [usted|eso|perdon|lo ultimo|que
            dijo] $
        (repita*|repite*|repitame*|repetir*|repitan*|me repite|vuelva a decir*
            |me vuelve a decir|vuelvame a decir) [me|lo|la|usted] [otra vez|de nuevo|nuevamente
            |una vez mas|lo ultimo|eso|la pregunta|lo que dijo|la ultima|el numero|la fecha|la
            cantidad|por favor|$)
        ^ (mande|como|perdon|disculpe|que cosa|como dice|como dijo) [usted] $
        ^ (otra vez|de nuevo|una vez mas) [por favor] $
        (me perdi|se me fue) [lo|la|de|una] (ultimo|ultima|parte|que dijo|mitad|onda|pregunta)
        (hable|hableme|puede hablar|podria hablar|habla) [un poco|un poquito|poquito] [mas] (fuerte
            |recio|alto|claro|duro)
        (mucho ruido|mala senal|mala recepcion|mal la senal)
        ! no [me|le|la|lo] (oi|escuche|entendi|oigo|escucho|llego|dieron) [a|al|la|el|ningun
            |ninguna] (alarma|telefono|timbre|radio|tele|puerta|carta|recibo|nino|bebe|perro
            |contrato|cobro|cargo|clausula|mensaje|noticia|factura)
        ! que (me|nos|le|te) (dijo|dice|decia|dijeron|pregunto) [ayer] (el|la|los|las|mi|su|un|una)
        ! que (dice|dijo|decia) (el|la|los|las|mi|su|un|una)
        ! me dijo (su|la|el|mi|un|una|que)
        ! (repito|repitio|repitieron|repetir el ano|repetir la clase|dejeme repetir*|deje le repito
            |le repito)
        ! (yo|ya) (dije|digo|le dije|le digo)
        ! (se|le) [me|nos|le] (corto|cortaron) [la|el|las|los] (luz|agua|gas|internet|horas|dedo
            |mano|pelo
            |servicio|cable)
        ! (nos|me|le|les) cortaron [la|el|las|los]
    """,
    "no_recording": """
        700 si [me|nos|esto|se|la llamada] [esta|estan|van a] <record> ... (mejor no|no quiero
            |cuelgo
            |le cuelgo|no hablo|no digo|no le digo|no acepto|parele|no autorizo|no autorice)
        ! <record> [un|el|su|mi] (mensaje|recado|saludo|buzon|mensajito)
        quien [les|le|te] (dio|dijo|autorizo) ... <record>
        no quiero [que] [quede|queden|estar|salir] (grabado|grabada|en la grabacion)
        no [quiero|acepto|autorizo|permito|deseo|me gusta|estoy de acuerdo|doy permiso|doy mi
            permiso|di permiso|di mi permiso|doy autorizacion|doy mi consentimiento|consiento
            |tiene permiso|tienen permiso|tiene derecho|tienen derecho|les di permiso|le di
            permiso|puede|pueden|quisiera|prefiero] [a|de|para|con|en] [que] [se] [me|nos|la|lo|le
            |les] [esten|este|sigan|siga|vayan a|vaya a] <record> [mi|la|esta|esto|voz|llamada|a]
        (apague|apaguen|quite|quiten|pare|paren|deje|dejen|detenga|detengan|desactive|cancele
            |borre|borren|suspenda|desconecte|elimine) [ya] [de] [la|esa|esta|el|su] (<record>
            |grabadora|aparato de grabar)
        (sin|nada de|ni) [que|la|ninguna] [me|nos|ser|se] [esten|este] <record> [me|la]
        (por que|para que|quien les dijo que|con que derecho) [ustedes] (me|nos|la|lo|estan|esta)
            [estan|esta] <record>
        (prefiero|preferiria|quisiera|quiero|pido|exijo|mejor|solicito) que no [se|me|nos|la|lo]
            [esten|este] <record>
        (me|nos) (opongo|niego|oponemos|negamos) a [que|ser|la] [me|nos|se] <record>
        no [les] (guarden|guarde|guardar|conserven) [mi|la] (voz|llamada|conversacion)
        (permiso|consentimiento|autorizacion) ... (guarden|guardar|guarde) ... (voz|llamada)
        (voz|llamada|conversacion) ... (no|sin) [sea|quede|se|ser] <record>
        ! no (hay problema|hay ningun problema|hay inconveniente|me molesta|me importa|tengo
            problema|tengo inconveniente|tengo ningun problema|le hace|importa|es problema|pasa
            nada) [en|con|si|de] [que] [se] [me|la|lo|nos] [esten|este|ser] <record>
        ! (esta bien|claro|adelante|no me molesta|sin problema|entiendo) [que] [me|la|lo|nos|se]
            [esten|este|esta|estan] <record>
        ! (video|disco|cancion|pelicula|estudio|musica|novela|programa) ... <record>
        ! <record> [un|una|el|la|su] (video|disco|cancion|pelicula|musica|novela|programa|juego)
    """,
    "deceased": """
        ! mi (vecin*|jefe|jefa|patron|patrona|companero|companera|profesor|profesora|doctor|doctora)
            [ya|se] [se] (murio|fallecio)
        ? mi (abuel*|mama|papa|madre|padre|tio|tia|primo|prima|amigo|amiga) [ya] [se] (murio
            |fallecio) hace [ya|muchos|_] [_] anos
        ! (murio|fallecio|murieron) ... cuando [yo|nosotros] (era|tenia|estaba|eramos|naci)
        ? mi <kin> [ya] [se] (murio|fallecio) ... (y|por eso|asi que|entonces) [yo] [no] [me|nos
            |le|se] (gastamos|gaste|pagamos|pague|tuvimos|tuve|quede|quedamos|atrase|atrasamos|fue
            |fuimos|viajamos|viaje|costo|salio|enterramos|puse|pusimos|ayude|ayudamos)
        ? (desde que|cuando|despues de que) [se] (murio|fallecio)
        ? soy (viuda|viudo) [y|desde|por|entonces]
        no (vive|esta) [aqui|con nosotros] (fallecio|murio|se murio|ya murio|ya fallecio)
        [ya] (se lo|se la|me lo|me la|nos lo|nos la) (llevo|quito|arrebato|recogio) (dios|el senor
            |diosito|la virgen|el cancer|cancer|el covid|la enfermedad|un infarto|un derrame|el
            azucar|la diabetes|la pandemia|el virus)
        (perdi|perdimos) a (mi|nuestro|nuestra) <kin>
        (a mi <kin>|a <given>|a el|a ella|lo|la|me lo|me la) [lo|la|me lo|me la] (mataron
            |asesinaron|balacearon|mato|atropellaron y murio|enterramos|sepultamos|velamos
            |cremaron|cremamos|enterraron|sepultaron|velaron)
        (<kin>|<given>|ella|el|senor|senora|persona) [ya] (murio|fallecio|ha muerto|ha fallecido
            |se murio|se nos fue|se nos murio|esta muerto|esta muerta|descanso|paso a mejor vida
            |dejo de existir|perdio la vida)
        (esta|estan) (llamando|buscando|marcando|cobrando) [le] a (un|una|alguien) [que] [ya]
            (muerto|muerta|difunto|difunta|murio|fallecio|fallecido|fallecida|persona muerta)
        ya (esta|descansa) [en] (el cielo|con dios|en paz|la gloria)
        (dios|el senor|diosito) [ya] (se lo|se la|lo|la) [llevo|recogio|tiene] (llevo|recogio|tiene
            en su gloria|tenga)
        (infarto|cancer|covid|derrame|accidente|choque|virus) [se] (se lo|se la|lo|la|me lo|me la)
            (llevo|mato|quito|arrebato)
        (mi|su) (finado|finada|difunto|difunta) [<kin>]
        ! <thing_dead> ... (murio|muerto|muerta|fallecio|muriendo)
        ! (murio|muerto|muerta|muere|muriendo|murieron) [ya|me] [mi|el|la|un|una|las|los|mis|su]
            <thing_dead>
        ! (muerto|muerta|muertos|muertas|muero|muere|morir|murio|moria|muriendo*) de [la|el|puro
            |pura|tanto] (cansancio|cansada|sueno|hambre|frio|calor|risa|sed|miedo|pena|verguenza
            |nervios|coraje|aburrimiento|ganas|dolor|preocupacion|susto|vieja|viejo)
        ! (horas|tiempo|punto|temporada|naturaleza|peso) muert*
        ! (se|me) fue (la|el) (luz|internet|agua|senal|gas|camion|autobus|tren|onda|avion|sueldo
            |dinero|cheque|corriente|electricidad)
        ! (casi|por poco) [me|se|nos] (muero|muere|morimos|mata)
        ! (nadie|ninguno) [se] [ha] (murio|muerto|fallecido|fallecio)
        ! no [ha|esta|se] (muerto|muerta|murio|fallecido|fallecio)
        ! (no|ya no) (entra|hay|queda|tengo) dinero
        ! (perdi|perdimos|perdio) [el|la|mi|su|nuestro|nuestra|los|las|mis|un|una]
            (trabajo|casa|carro|tarjeta|cartera|llaves|papeles|cheque|recibo|numero|empleo|vuelo
            |camion|record|telefono|celular)
        ? <kin> ... (fallecio|murio|velorio|entierro|funeral) ... (y|por eso|asi que|entonces) [no]
            (tuve|tuvimos|falte|fui|fuimos|gaste|pague|pude|perdi|me atrase|viaje|yo|estoy|ando)
        ? (funeral|velorio|entierro|funerales) (de|costo|sali*|me|nos|fue)
    """,
    "wants_agent": """
        ! (hablar|hablo|hablaba|platicar) (con|al) (el|la|su|mi|un|una) <role> (de|en) (su|mi) _
        ! gracias por (ponerme|pasarme|comunicarme|dejarme hablar|conseguirme) ...
        quien (manda|es el jefe|es la jefa|es el encargado) ... (quiero|necesito|pase*|comunique*)
        ! no (necesito|quiero|ocupo|pido|hace falta) [hablar con] [un|una|ningun|a un|ninguna]
            <role>
            ($|usted|asi|gracias|todavia|esta)
        700 (habla*|hablan|habla|hablo|entiendo|entiende*) [solo|nomas|nada mas|puro|algo de]
            <tongue>
        700 (solo|nomas|nada mas|solamente|puro|unicamente) (habla|hablo|entiende|entiendo|en|el)
            <tongue>
        700 (en|al|a|de) <tongue> [por favor|mejor|$]
        700 (quien|alguien|persona|agente|interprete|traductor|traductora) [ahi] [que] (de|en|para
            |hable|habla|sepa|entienda) <tongue>
        700 (interprete|traductor|traductora)
        700 ^ [el] <tongue> $
        700 (prefiero|prefiere|quiero|quisiera|mejor|necesito) [hablar|que sea|hablarlo|seguir] [el
            |en] <tongue>
        700 (no|casi no) (entiendo|hablo|se|hablamos) [bien|mucho|muy bien] [el] (castellano
            |espanol) [ni el ingles]
        700 (mi|nuestra|otra) lengua
        700 <foreign>
        ! mi (vecino|vecina|jefe|patron|amigo|amiga|yerno|nuera|maestra|doctor) [tambien|solo]
            (habla|es|entiende|sabe)
        ! (comida|restaurante|clase|clases|carro|pelicula|tienda|maestra|maestro|vecino|vecina
            |pan|te|libro|carta|papeles) [de|en] <tongue>
        ! (aprendo|aprendiendo|estudio|estudia|estudiando|enseno|ensena|tomando clases de) [el]
            <tongue>
        ! (los|las|unos|unas|un|una) <tongue>
        ! servicio al cliente (de|del|en) (mi|la|el|otra|un|una)
        ! (trabajo|trabajaba|trabaja|chambeo|estoy) (en|de|para|como) [el|la] <dept>
        ! (lleve|llevar|llevo|fui|voy|ir) ... (al|a la|en el|en la) <dept>
        <role> (de|que) [verdad] (me|nos) (atienda|atendiera|explique|explicara|ayude)
        (que|si) [me|nos] (atendiera|atienda|explique|explicara|ayudara|ayude|hablara) [mejor] (uno
            |una|alguno|alguna|alguien) de (sus|los|las) _
    """,
    "are_you_a_robot": """
        ! (si|cuando) [yo] (hablo|hablamos)
        ^ [tu] (come|respira) y (respira|duerme|come)
        ! (pago|cobro|cargo|descuento|deposito|retiro|debito) ... (automatico|automaticos|robot)
        (leyendo|escribiendo|contestando|hablando) [esto] alguien o es (automatico|grabad*|maquina)
        ^ [tu] (respira|respiras|sangra|sangras|duerme|duermes|siente algo) (o|$|de verdad|como)
        (tiene|tienes) [usted] (pulso|sangre|alma|cuerpo|sentimientos|corazon) (o|$|usted|de verdad)
        (es|eres|usted|sera) [usted|tu] (uno|una) de (esos|esas) [<machine>|$]
        (me|nos) (esta|estan) (atendiendo|hablando|contestando|llamando|escuchando) (alguien real
            |alguien de verdad|una persona [real|de verdad|viva]|un humano|un ser humano|gente real
            |una maquina|un robot|una grabacion)
        (es|eres|son) (alguien|algo) (real|de verdad|vivo)
    """,
}
