"""How people use in Spanish the rights that the law gives a debtor: patterns (`patterns.py`)."""

from collections.abc import Mapping

__all__ = ["PATTERNS"]

PATTERNS: Mapping[str, str] = {
    "stop_calling": """
        <stop> [ya] de <calling>
        (ya no|no|nunca|jamas) (me|nos|le|la|lo) (este|esten|estes|vuelva a|vuelvan a|vuelvas a
            |siga|sigan|sigas|anden|ande) (llamando|marcando|molestando|llamar|marcar|molestar
            |buscando|contactar|contactando|hablar|hablando|acosando|fastidiando)
        (ya no|no|nunca) (me|nos) <call> [ya|mas|nunca|aqui|al|a mi|otra vez|por]
        (ya no|no|nunca) (llame|llamen|llames|marque|marquen) [mas|a este|aqui|a mi|otra vez|a
            esta|al]
        no (vuelva|vuelvan|vuelvas|se les ocurra) [ya] a (llamar|llamarme|llamarnos|marcar
            |marcarme|molestar|molestarme|contactarme|buscarme|hablarme)
        no (quiero|quisiera|necesito|deseo|me gusta|acepto|autorizo|permito|queremos) que (me|nos
            |le|vuelvan|vuelva|ustedes|sigan|esten|llamen|llame) [a|ustedes] (llame*|llamando
            |llamar|marque*|moleste*|esten|vuelvan|vuelva|sigan|contacte*|busque*|hable*|aqui|mas
            |a mi|a este|llamarme)
        no (quiero|quisiera|necesito|deseo|queremos) [recibir|seguir recibiendo|estar recibiendo
            |tener|oir de|escuchar|saber de] [mas|sus|estas|esas|ninguna|tantas] (llamadas
            |llamada|ustedes|mensajes|mensajitos)
        no (quiero|quisiera|deseo) ser (contactado|contactada|molestado|molestada|llamado)
        (no mas|basta de|ya basta de|ya basta con|ya estuvo bueno de|ya estuvo de|suficientes
            |paren las|pare las|ya no quiero|alto a las|ya fueron muchas|ya son muchas|paren con
            las|paren sus) [tantas|sus|las|estas|esas|mas] llamadas
        ya estuvo [bueno] (de|con) ... llamadas
        (quiteme|quitenme|saqueme|saquenme|borreme|borrenme|elimineme|eliminenme|quitame|borrame
            |sacame|remuevame|remuevanme|deme de baja) [ya] (de|del) [su|la|esa|sus|el] [sistema
            de] (lista*|sistema|registro*|base*|archivo*|ahi|alli)
        (quiteme|saqueme|borreme|borrenme|elimineme|eliminenme|quitenme|saquenme) [ya] $
        (quiteme|saqueme|borreme|quitenme|saquenme|borrenme) [ya] (de ahi|de alli|de una vez|de
            eso)
        (quite|quiten|borre|borren|elimine|eliminen|saque|saquen|quita|borra|remueva|tache
            |olvidense de|pierda|olvidese de) [ya] (mi numero|mi telefono|mi nombre|este numero
            |este telefono|el numero|mis datos|mi informacion|mi celular)
        (lista|registro) de no (llamar|llamadas|molestar)
        (dejeme|dejenme|dejame|dejanos|dejenos|dejennos|dejen|deje) [ya] [a mi familia] (en paz
            |tranquilo|tranquila|tranquilos|ser|vivir|de una vez)
        (dije|dicho|digo|pedi|pedido|decir|pido|repito|repetir|decirles|decirle|pedirle|pedirles
            |avise|advierto|exijo|ruego|ordeno|suplico) [a ustedes|ya] que (no|ya no|dejen|deje
            |paren|pare|dejara|dejaran|pararan) [me|nos|de|vuelvan a|vuelva a|vuelvan|siga|sigan]
            [a|de] (llame*|llamar*|marque*|molest*|llamando|molestando|contact*|marcar*|busque*
            |hable*|llamaran)
        por que (me|nos) (siguen|sigue|llaman tanto|llama tanto|estan|esta) [ustedes|ya|todavia]
            (llamando|marcando|molestando|acosando|buscando|hostigando|tanto)
        por que (siguen|sigue|insisten|insiste) (llamando*|marcando*|molestando*|en llamar*)
        (me|nos) (siguen|sigue|viven|estan todo el dia|se la pasan) (llamando|marcando|molestando
            |acosando)
        (no tiene|no tienen|sin|nunca di|no les di|no le di|no cuentan con|no doy|retiro|revoco
            |cancelo|quito) [mi|el|su] (permiso|derecho|autorizacion|consentimiento) [de|para|a
            |que] [llamar*|contactar*|marcar*|me]
        (puede|podria|pueden|podrian|puedes|quiere|quieren|quiero que|necesito que|hagan el favor
            de|haga el favor de|hagame el favor de|exijo que|tienen que|tiene que) [ya] <stop>
            [ya] de [estar] (llamar*|molestar*|marcar*|acosar*|estar*|contactar*|buscar*
            |hostigar*)
        (quiero|necesito|exijo|pido|ruego) que (paren|dejen|deje|pare|se acaben|terminen|cesen)
            [de|con|ya] [las|sus|estas|de] (llamadas|llamar*|molestar*|marcar*)
        (mandeme|mandenme|enviem*|envieme|escriba*|por correo|por escrito|cartas) ... (no me
            llame|no me llamen|no llamen|no llame|y no llamen|en vez de llamar*|no por telefono
            |en lugar de llamar*)
        (solo|solamente|unicamente) (por correo|por escrito|por carta|escribame|escribanme
            |mandeme cartas|mandenme cartas|por email)
        (en|al|a mi) (trabajo|chamba) no [me] (puede*|llame*|marque*) [llamar*]
        (mi jefe|mi patron|en mi trabajo|mi patrona) no (me deja|permite|permiten|quiere|deja)
            [recibir|que me|contestar|tener|que] ... (llamadas|llamen|llame|telefono)
        no (llamen|llame|marquen|marque) [a mi|al] (trabajo|casa|chamba)
        que (no|ya no) me (llamen|llame|marquen|molesten)
        (acosando|hostigando|acoso|hostigamiento) ... (paren|dejen|pare|deje|basta)
        500 ^ (pare|paren|basta|ya basta) $
        ! no (quiero que|queremos que|pedi que|pido que|dije que|he dicho que|hemos dicho que
            |digo que) (dejen|deje|paren|dejaran|dejara|pararan) [de] (llamar*|marcar*|llamen
            |molestar*)
        ! no (deje*|dejes|paren|pare) de (llamar*|marcar*|molestar*)
        ! (dijo|dijeron|pidio|pidieron|recomendo) [el|la|mi] [doctor|esposa|esposo|mama|medico
            |hija] que dejara de
        ! no me llame* (hoy|ahorita|ahora|manana) [llameme|sino|mejor|hasta|manana|el]
        ! (no me llamo|como se llama|se llama|me llamo)
        ! si no me (llama|llaman|llame)
        ! no me (llamo|llamaron|llama|han llamado)
        (no|ya no) ... que [ustedes|me] (llamen|llame|marquen|marque) (aqui|a mi|a este|mas|otra)
        (basta|ya basta|suficiente|paren|parenle|parele|alto) (con|a|de) [tantas|las|sus|estas
            |de] [tantas] (llamadas|llamar*)
        (prefiero|preferiria|mejor|pido|exijo|ruego|agradeceria) [les|le|mejor] que (no|ya no
            |nunca) [me] (llamen|llame|marquen|marque|hablen|busquen|contacten)
        (por carta|por correo|por escrito) (comunique*|contacte*|escriba*|diga*)
        me (tiene|tienen|traen) (harto|harta|hartos|cansad*|fastidiad*|hasta la) ... llama*
        (ultima|ultimo) vez que me (llama|llaman|marca|marcan|hablan|habla|molestan|llame|llamen)
        no quiero (saber|oir) [nada|mas|nada mas] de $
        (llame|marque|llamen|marquen|dale) y (llame|marque|llamen|marquen|dale)
        (deje|dejen|paren|pare|basta|ya) ... con (las|tantas|sus|estas) llamadas
        700 me (hablan|habla|marca) (todos los dias|a cada rato|todo el dia|diez veces|diario|a
            todas horas|muchas veces|demasiado)
        700 me (llaman|llama|marcan) (todos los dias|a cada rato|todo el dia|diez veces|diario|a
            todas horas|muchas veces|demasiado)
        (cansado|cansada|harto|harta|fastidiado|fastidiada) de [tantas|que|sus|las|estas]
            (llamadas|me llamen|llamen|me esten|que me llamen|esten llamando)
        no [quiero] (recibir|contestar) mas llamadas
        ! no me (molesta|importa) que me llamen
    """,
    "attorney": """
        (tengo|tenemos|contrate|contratamos|consegui|conseguimos|busque|ya tengo|cuento con
            |contamos con|he contratado|agarre|puse) [a] [un|una|a un|a una|mi|mi propio|nuestro]
            [buen|nuevo] <lawyer>
        (mi|mis|nuestro|nuestra) [propio|propia] <lawyer> [se|lleva|esta|me|les|le|va|es|dijo
            |dice|ya|tiene|de|que|quiere|maneja|y|los]
        (hable|hablen|comuniquese|comuniquense|pongase|ponganse|trate|traten|entiendase|contacte
            |contacten|llame|llamen|llamele|llamenle|busque|dirijase|dirijanse|arreglese|escriba
            |escribale|hablele|mande*|envie*) ... (con|a|al) (mi|mis|nuestro|nuestra) <lawyer>
        (me|nos) (representa|representan|esta representando|estan representando|defiende
            |esta defendiendo) [un|una|el|mi|unos|legalmente] [<lawyer>]
        (me|nos) (esta ayudando|ayuda|lleva el caso|asesora|asiste) (un|una|el|mi|unos) <lawyer>
        (representado|representada|asesorado|asesorada|representados) (por|legalmente) [un|una
            |mi] [<lawyer>]
        (tengo|cuento con|tenemos) (representacion|asesoria|ayuda) legal
        (va|van|vas) a (oir|saber|escuchar|tener noticias) ... <lawyer>
        [todo] (por medio de|a traves de|mediante|por conducto de|por|con) (mi|mis|nuestro)
            <lawyer>
        (estoy|estamos|ando) (trabajando|tratando|viendolo|viendo esto|hablando|asesorandome) con
            (un|una|mi) <lawyer>
        (un|una) <lawyer> (lleva|esta llevando|esta viendo|ve|maneja|esta manejando|me representa
            |me ayuda|me esta|nos representa|se encarga|se esta encargando|tiene)
        (en manos de|lo lleva|lo tiene|lo ve|le di todo a|le pase todo a|se lo di a|se lo pase a)
            (un|una|mi|nuestro) <lawyer>
        500 (voy a|vamos a|pienso|quiero) (contratar|buscar|conseguir|llamar|hablar con
            |consultar) [a] (un|una) <lawyer>
        ! no (tengo|tenemos|cuento con|necesito|quiero) [dinero para|un|una|ningun|para] [un|una
            |pagar] [un|una] <lawyer>
        ! no (puedo|tengo para|tengo dinero para|alcanza) ... (pagar|para) [un|una|el|a un]
            <lawyer>
        ! no (dije|digo|mencione|hablo de|hable de) [nada de] [un|mi] <lawyer>
        ! (es|sera|eres) [usted] [un|una] <lawyer>
        ! (soy|era|fui|hermano|hermana|primo|prima|hijo|hija|vecino|vecina|tio|esposo|esposa
            |cunado) [es|era] [un|una] <lawyer>
        ! (trabajo|trabajaba|limpio|trabaja) (con|para|en) [un|una|el|la|mi] <lawyer>
        ! (necesito|deberia|tengo que|debo|deberiamos|tendria que|habra que) [conseguir|contratar
            |buscar|conseguirme|hablar con] [a] [un|una] <lawyer>
        ! (que pasa si|si) [yo] (consigo|contrato|busco|tengo|llamo|agarro) [a] (un|una) <lawyer>
        (el|la|los|un|unos) <lawyer> [ya] (les|le|me|nos|dice|dijo|mando|lleva|llevan|tiene|tienen
            |va|quedo|se encarga|esta viendo|ve)
        (lo|la|los|todo|eso) (tiene|tienen|lleva|llevan|ve|ven|maneja|manejan) [ya] (el|la|los|un
            |una) <lawyer>
        (pase|di|deje|entregue|turne|mande|deje todo) ... (con|a|al) [un|una|el|la|mi|los] <lawyer>
        no ... sin [mi|un|el|la|nuestro] <lawyer>
        (tengo|hay|tenemos) quien me (represente|defienda|asesore)
        500 (abogado|abogada|abogados)
        ! <lawyer> (de|para) [la|mi|el|lo de] (inmigracion|migracion|divorcio|accidente|custodia
            |multa)
        ! (abogado|abogada) ... (sale caro|me cobra|cuesta|es caro|muy caro)
        ! (su|tu|el|la) <lawyer> (de ustedes|del banco|de la compania)
        (contrate|contratamos|consegui|consiga) [a] (un|una) <lawyer>
        (sin|con) mi <lawyer> (presente|no|yo|al)
        [no] hablo sin mi <lawyer>
        (lo|la|todo) [esta|lo] (ve|viendo|lleva|llevando|tiene|maneja|manejando) [todo|ya] mi
            <lawyer>
        mi <lawyer>
        ! mi <lawyer> (de divorcio|del divorcio)
        ! mi <lawyer> no (tiene|esta|sabe|interviene|lo|la)
        (me|nos) (represente|represente|ayude|defienda) [un|una] <lawyer>
    """,
    "bankruptcy": """
        (junta|reunion|audiencia|lista) de [los|mis] acreedores
        (me|nos) (declare|declaramos|he declarado|hemos declarado|voy a declarar|vamos a declarar
            |estoy declarando|estamos declarando|fui|fuimos|acabo de declarar|tuve que declarar
            |ya declare) [ya] (en|a la|a) <broke>
        (estoy|estamos|ando|andamos|ya estoy|quede|quedamos|sigo|entre|entramos|cai|caimos) [ya
            |legalmente] (en|en un|bajo|pasando por|dentro de|protegido por) [proceso de|un|una
            |el|la] [caso de] <broke>
        (meti|metimos|puse|pusimos|presente|presentamos|solicite|solicitamos|declare|declaramos
            |hice|hicimos|llene|llenamos|pedi|inicie|estoy metiendo|estoy solicitando|voy a meter
            |voy a poner|voy a presentar|tramite|estoy tramitando|registre|aplique para|aplicamos
            para|aplique a) [la|una|mi|el|nuestra|para|por] [peticion de|solicitud de] <broke>
        declararme en <broke> (y|ya|el|la semana|este mes|proximo|pronto)
        (voy|vamos|tuve que|tuvimos que|acabo de|estoy por) [a] (declararme|declararnos|irme
            |irnos|meterme) (en|a|a la) <broke>
        (incluida|incluido|incluidas|descargada|descargado|cubierta|cubierto|dentro de|parte de
            |perdonada|en|puse en|metida|liberada) [en|por|de|a] [mi|la|nuestra|el] <broke>
        (tengo|hay|tenemos|existe) (un|una) [caso|proceso|proceso legal|peticion|orden] [activo
            |abierto|abierta] [de] <broke>
        (corte|tribunal|juez|jueza|juzgado|fideicomisario|abogado|abogada|caso|numero de caso
            |sindico) de [la|las|mi] (bancarrota|bancarrotas|quiebra|quiebras)
        (soy|estoy|me declare|somos|estamos|nos declaramos) [legalmente|ya] (insolvente
            |insolventes|en insolvencia|quebrado legalmente|quebrada legalmente)
        (mi|nuestra) (bancarrota|quiebra)
        ^ (bancarrota|quiebra|en bancarrota|en quiebra|por bancarrota|por quiebra) $
        suspension automatica
        (meti|metimos|metiendo|meter|presentar|presentando|presente|presentamos|llenando|firmamos)
            [los|las|unos] (papeles|tramites|documentos|formas) (de|para) [la] <broke>
        (tramites|proceso|papeles|tramite) de [la] <broke>
        (voy|vamos|pienso) [a] (meter|declarar|presentar|poner|hacer|pedir) [la|una|el] <broke>
        (descargaron|perdonaron|quitaron|borraron|eliminaron|descargo|perdono|quito|borro) [todas]
            (la|las|mis|el|los|mi) (deuda|deudas|prestamos|cuentas) ... (corte|juez|jueza
            |bancarrota|quiebra)
        (juez|jueza|corte) ... me (quito|perdono|descargo|borro|quitaron) ... (deuda|deudas|todo)
        500 (bancarrota|quiebra)
        ! no [me|nos] (estoy|estamos|he|hemos|declare|declaramos|quiero|dije|digo|voy|vamos|es
            |puse|meti|ando|queremos|pienso|hemos) [declarado|a|nada de|declarar|en] [declararme
            |declararnos|irme|ir] [en|a] [la] <broke>
        ! (que pasa si|si|deberia|debo|tengo que|puedo|como|cuanto cuesta|conviene|me conviene
            |como funciona|que es|podria|cuando) [me|nos|uno|yo|la|se] [declaro|declaramos
            |declararme|declarar|declararnos|voy|declara|irme|funciona|es] [en|a|a la|la] <broke>
        ! (compania|empresa|tienda|negocio|fabrica|vecino|jefe|amigo|patron|restaurante|banco
            |vecina|amiga|cunado|primo|hermano) [donde trabajaba|donde trabajo|mio|de mi esposo
            |para la que trabajaba|en que trabajaba] [se] (fue|declaro|esta|cayo|entro|quebro|iba
            |anda|va) [a|en|a la] [la] (bancarrota|quiebra|ir a la quiebra|capitulo once)
        ! (evitar|antes que|para no|sin|casi|al borde de|cerca de|en vez de|miedo a|a punto de)
            [la|declararme|declarar|irme|caer|en|ir] [en|a] [la] (bancarrota|quiebra)
        500 (me|mi|nuestra|nos|yo|estoy|estamos) ... ... (bancarrota|quiebra|insolvente)
        ! (miedo|miedo a|llevar|llevara|lleva|mandar) ... [a] [la] (bancarrota|quiebra)
    """,
    "dispute": """
        700 como ... (atrasad*|retrasad*|vencid*|moros*|deber*|debo) si [yo|ya|me] [ya|lo|la|me|se]
            [lo|la|les] (pague|pagamos|descontaron|cobraron|sacaron|mande|deposite|cobro|descuentan)
        (disputo|disputar|disputando|dispute|impugno|impugnar|cuestiono|cuestionar|objetar|objeto
            |refutar|apelar|en disputa|reclamar ese cargo|reclamar este cargo)
        (deuda|cuenta|prestamo|cargo|cargos|credito|adeudo|tarjeta|factura|cobro) [que dicen] no
            (es|son|era) (mio|mia|mios|mias|nuestra|nuestro)
        (eso|esto|esa|ese|esta|este|aquello) (no es|no era|no fue|nunca fue) (mio|mia|nuestro
            |nuestra|mi <debt>)
        no es (mi|nuestra|nuestro) (deuda|cuenta|prestamo|credito|adeudo|cargo|contrato)
        no es (mio|mia) [<det>|esa|ese|esta|este|eso] [<debt>]
        (no|nunca) (debo|le debo|les debo|debemos|les debemos|le debemos|te debo|les debia|le
            debia) (nada|eso|ese|esa|tanto|tanta|dinero|ni|esto|ningun|un|algo|mil|esa cantidad|a
            ustedes)
        (yo|nosotros) no (debo|le debo|les debo|debemos|les debemos) $
        (nunca|no|jamas) [he|hemos|yo] (pedi|saque|solicite|firme|abri|tuve|tome|hice|pedido
            |sacado|solicitado|firmado|abierto|tenido|adquiri|contrate|autorice|compre|pedimos
            |sacamos|aplique|obtuve) [para|por] [un|una|ningun|ninguna|ese|esa|este|esta|ningunos
            |el|la] [tal] (prestamo|prestado|nada|dinero|cuenta|credito|contrato|tarjeta|deuda
            |eso|cosa|papel|prestamos)
        no (reconozco|recuerdo|acepto|reconocemos|conozco) (esa|esta|la|ese|este|esos|el|ningun
            |ninguna|haber) [tal|pedido|sacado] [un|una] <debt>
        (compruebe|comprueben|compruebeme|compruebenme|compruebelo|demuestre|demuestren
            |demuestreme|demuestrelo|pruebeme|pruebe|prueben|pruebelo|muestreme|muestrenme
            |comprueba) [que|la|con|me|esa|mi|el|como] [de que|deuda|debo|papeles|firma|es|yo]
        (mandeme|mandenme|envieme|envienme|quiero|necesito|exijo|pido|solicito|deme|denme
            |muestreme|requiero|quisiera) [ver|una|la|las|los|el|un|copia de|que me manden
            |recibir|unas] [copia de] [la|los|las] (pruebas|prueba|comprobantes|comprobante
            |validacion|verificacion|documentos que|evidencia|evidencias|comprobacion)
        (valide|validen|verifique|verifiquen|validar|comprobar) (la|esa|esta|mi|el) (deuda
            |prestamo|cuenta)
        (es|esto es|eso es|parece|suena a|fue|ha sido|se trata de) [un|una|puro] (fraude|robo de
            identidad|estafa|robo|engano|cargo fraudulento|fraudulento|fraudulenta)
        (robaron|robo|robado|usaron|clonaron|uso|usurparon|usado) [a mi|toda|mi] [la|mi]
            (identidad|nombre|seguro social|informacion|datos|firma)
        (victima|caso) de [un] (fraude|robo de identidad|estafa)
        robo de identidad
        (alguien|otra persona|otro|una persona) (uso|saco|abrio|pidio|tomo|hizo|firmo|esta
            usando) ... (mi nombre|mi identidad|a nombre mio|mis datos|mi seguro|con mi)
        (cantidad|saldo|monto|total|cifra|balance|cuenta|cobro|numero|interes|intereses) [que
            dicen|que dice] (esta|estan|no es|no son|es|no esta|me parece) (mal|equivocad*
            |correct*|incorrect*|incorrect|errone*|bien|la correcta|el correcto|inflad*)
        (tienen|tiene|hay|hubo|debe haber) [un|una|mal|la] (error|equivocacion|mal la cantidad
            |cantidad equivocada|mal el saldo|equivocacion|malentendido|cargo que no) [en|con|de]
            [mi|la|el]
        no soy [yo] [el|la] (responsable|responsables) [de|por] [esa|esta|la|ese|este|el|eso]
        (pague|liquide|pagado|liquidado|saldado|salde|pagamos|termine de pagar|liquidamos) [toda
            |todo] [esa|esta|la|ese|este|el|eso|todo|ya] [deuda|prestamo|cuenta|eso] (hace anos
            |hace mucho|hace tiempo|hace dos anos|por completo|completamente|en su totalidad|hace
            un ano|desde hace)
        no (estoy|estamos) de acuerdo con (la|el|esa|ese|esta|este|lo que) [deuda|cantidad|saldo
            |cargo|monto|dice*|total|cuenta|cobro|me]
        no tengo [ningun|ninguna|un|una] (prestamo|cuenta|deuda|credito|contrato) con (ustedes
            |usted|esa|ese|su)
        500 (es|esto es|sera|no sera) [esto] [un|una] (fraude|estafa) $
        ! no [estoy|voy a|quiero|vengo a|pienso] [a] (disputo|disputar|disputando|disputar nada)
        ! (se|reconozco|acepto|entiendo) que [si|yo|les|le|la|lo] [les|le|lo] (debo|debemos)
        ! (esta cuenta|mi cuenta) (esta|es) (en cero|en otro|en el|bien|correcta)
        ! (cantidad|saldo|monto|total) es (correcto|correcta)
        ! no es mi (direccion|fecha|culpa|nombre|problema|numero|cumpleanos)
        ! no reclam*
        (deuda|prestamo|cuenta|credito|cargo|tarjeta) [yo] nunca (lo|la|los) [pedi|saque|abri
            |hice|firme|autorice|solicite]
        (cuenta|prestamo|deuda|tarjeta|credito) no (la|lo) (abri|pedi|saque|hice|firme|solicite)
            [yo]
        no es (correcto|correcta) [ese|esa|el|la|eso] (saldo|cantidad|monto|total|cobro|cargo
            |cuenta)
        (pague|liquide) [todo|completo|por completo] hace (anos|mucho|tiempo|meses|dos|un)
        (cobrando|cobran|cobraron) (algo|cosas|un cargo|dinero|una deuda) que (no|nunca|yo no)
        que (me|nos) (comprueben|demuestren|prueben|comprueba|compruebe|ensenen|muestren) [la|esa
            |que|el]
        ! (cantidad|saldo|monto|total) esta bien
        no me (corresponde|toca) [a mi] (pagar*|eso|esa)
        500 (eso|esa|esta|ese|ya) [deuda|cuenta|prestamo] [ya] (esta|fue|quedo) (pagad*|liquidad*
            |saldad*|cancelad*)
        ya (liquide|salde|cancele|termine de pagar) [toda|todo] (esa|ese|eso|esta|este|la|el)
            [deuda|cuenta|prestamo]
        ! (pagad*|pague) (este mes|ayer|hoy|la semana|el lunes|el viernes)
        (cobrando|cobraron|cobran|cobro) (de mas|doble|dos veces|mas de la cuenta|el doble)
        quien (dice|dijo) que [yo] [les|le] (debo|debia)
        no se de que (deuda|cuenta|prestamo|me habla*|habla*|me esta*)
        de que (deuda|prestamo|cuenta) (me|habla*|estan|esta)
        [yo] no (hice|autorice|realice) (ese|esa|este|esta|esos|esas|ningun|ninguna|el|la) (cargo
            |cargos|compra|compras|prestamo|movimiento|transaccion)
        no es (la|el|esa|ese) (cantidad|suma|saldo|monto|total) [correct*|que]
        (prestamo|deuda|cuenta|tarjeta) (era|es|fue) de mi (ex|hermano|hermana|papa|mama|hijo|hija
            |primo)
        (como que|por que) [yo] [les|le] debo
        700 (me estafaron|me defraudaron|me robaron los datos)
        (deuda|cuenta|prestamo|cargo|credito|tarjeta) no (la|lo) (reconozco|acepto|debo|conozco
            |recuerdo|autorice|reconocemos)
    """,
}
