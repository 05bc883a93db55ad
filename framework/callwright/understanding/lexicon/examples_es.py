"""What callers say in Spanish for the intents that every application starts with.

Examples are matched by meaning, not letter by letter (`intents.py`), so a few shapes of each way
to say it are enough; regulated intents are deliberately broad. One example ends at each `|`.
"""

from collections.abc import Mapping

__all__ = ["INTENTS"]

_SAID = {
    "affirm": """
        sí | si | así es | claro | claro que sí | correcto | es correcto | exacto |
        exactamente | de acuerdo | está bien | bueno | ok | okay | por supuesto | desde
        luego | cómo no | sí por favor | sí señor | sí señora | soy
        yo | a sus órdenes | dígame | sí soy | sí puedo | sí
        quiero | perfecto | cierto | es cierto | adelante | me parece bien | sale | dale |
        ándale | simón | creo que sí | yo creo que sí | afirmativo | eso es | eso mismo |
        con gusto | correctísimo | sí lo es | sí lo hice | yo soy | sí está bien | vale |
        confirmo | estoy de acuerdo | tiene razón
    """,
    "deny": """
        no | no gracias | no señor | no señora | para nada | de ninguna manera | claro que
        no | no es correcto | eso no es | no es así | incorrecto | está mal | está
        equivocado | nunca | jamás | negativo | no soy | no soy yo | no puedo | no quiero |
        no lo creo | no creo | yo creo que no | creo que no | todavía no | ahora no | hoy no
        | por supuesto que no | en absoluto | no es verdad | no es cierto | falso | no está
        bien | nel | tampoco | eso no fue lo que dije | ninguno | ni modo
    """,
    "dont_know": """
        no sé | no lo sé | no estoy seguro | no estoy segura | quién sabe | ni idea | no
        tengo idea | no me acuerdo | no recuerdo | se me olvidó | lo olvidé | no le sabría
        decir | no sabría decirle | no tengo eso a la mano | tendría que revisar | tengo que
        checar | a lo mejor | tal vez | quizás | depende | no lo tengo conmigo | no me lo sé
        | sepa
    """,
    "refuse": """
        prefiero no decirlo | prefiero no decir | prefiero no contestar | no quiero decirlo
        | no quiero decir | no le voy a decir | no se lo voy a dar | no le voy a dar esa
        información | no quiero contestar | no quiero responder | eso es privado | eso es
        personal | no es asunto suyo | qué le importa | no me siento cómodo dando eso | no
        doy esa información por teléfono | para qué quiere saber | por qué necesita eso | no
        confío en usted | me niego | es confidencial
    """,
    "wants_agent": """
        agente | representante | operador | operadora | una persona | una persona real | una
        persona de verdad | un humano | un ser humano | hablar con una persona | hablar con
        alguien | hablar con un agente | hablar con un representante | quiero hablar con
        alguien | páseme con una persona | páseme con un agente | páseme con su supervisor |
        comuníqueme con alguien | comuníqueme con una persona | transfiérame | transfiérame
        con un agente | póngame con alguien | quiero hablar con el gerente | quiero un
        supervisor | servicio al cliente | atención al cliente | no quiero hablar con una
        máquina | no quiero hablar con un robot | hay alguien con quien pueda hablar |
        necesito hablar con alguien | me puede pasar con una persona | un asesor | hablar
        con un asesor | páseme a alguien
    """,
    "are_you_a_robot": """
        es usted un robot | eres un robot | es una máquina | es usted una máquina | es usted
        una persona | es usted una persona real | es una grabación | esto es una grabación |
        estoy hablando con una máquina | estoy hablando con un robot | hablo con una persona
        | es usted humano | es una computadora | es inteligencia artificial | usted es un
        robot | eres humano | eres una persona | es un sistema automático | eres de verdad
    """,
    "say_again": """
        repita | repítalo | me lo repite | puede repetir | puede repetirlo | otra vez | otra
        vez por favor | una vez más | cómo | cómo dijo | qué dijo | qué | perdón | disculpe
        | mande | no le oí | no le escuché | no escuché | no le entendí | no entendí bien |
        dígamelo otra vez | repita por favor | repita la pregunta | cuál era la pregunta |
        no se oye | se está cortando | qué me dijo
    """,
    "slower": """
        más despacio | más lento | hable más despacio | puede hablar más despacio | muy
        rápido | va muy rápido | habla muy rápido | no tan rápido | despacio por favor | más
        despacito | despacito
    """,
    "hold_on": """
        espere | espéreme | un momento | un momentito | un minuto | un segundo | un
        segundito | permítame | déjeme ver | déjeme buscar | déjeme revisar | déjeme checar
        | déme un momento | déme un minuto | déme un segundo | aguánteme | aguarde | no
        cuelgue | ahorita lo busco | estoy buscando | déjeme ir por él | déjeme sacar la
        tarjeta | espere tantito
    """,
    "help": """
        ayuda | ayúdeme | necesito ayuda | qué opciones tengo | cuáles son mis opciones |
        qué puedo decir | qué tengo que decir | qué hago | no entiendo | no comprendo | qué
        quiere decir | a qué se refiere | cómo funciona | me puede ayudar | qué significa
        eso | explíqueme | estoy confundido | estoy confundida
    """,
    "asks_something": """
        tengo una pregunta | le puedo preguntar algo | puedo hacerle una pregunta | una
        pregunta | qué es | cómo le hago | cuánto es | cuándo es | me puede decir | sabe
        usted | qué pasa si | por qué me | dónde puedo | a quién | cuál es | me podría
        explicar | quisiera saber | esto afecta mi crédito | qué va a pasar | puedo pagar
        con
    """,
    "stop_calling": """
        deje de llamarme | dejen de llamarme | deje de llamar | dejen de llamar | ya no me
        llame | ya no me llamen | no me llame | no me llamen | no me llame más | no me
        vuelva a llamar | no me vuelvan a llamar | no llame más a este número | no quiero
        que me llamen | no quiero que me llame | no quiero más llamadas | no quiero llamadas
        | ya no quiero llamadas | quíteme de su lista | sáqueme de su lista | bórreme de su
        lista | borre mi número | quite mi número | elimine mi número | déjeme en paz |
        déjenme en paz | deje de molestarme | dejen de molestar | no me moleste | no me
        contacten | no me contacte | deje de acosarme | dejen de acosarme | ya basta de
        llamadas | paren de llamar | pare de llamarme | por qué me siguen llamando | me
        siguen llamando | retiro mi consentimiento | no tienen permiso de llamarme | no me
        manden mensajes | no me llamen al trabajo | póngame en la lista de no llamar | ya no
        me marque | no me marquen
    """,
    "attorney": """
        mi abogado | mi abogada | tengo abogado | tengo un abogado | tengo abogada | hable
        con mi abogado | hable con mi abogada | contacte a mi abogado | llame a mi abogado |
        contraté un abogado | tengo representación legal | me representa un abogado | mi
        licenciado lleva el caso | mi abogado se encarga | mi abogado me dijo que no hable |
        un abogado está manejando mis deudas | nuestro abogado | voy a llamar a mi abogado |
        mi bufete
    """,
    "bankruptcy": """
        bancarrota | me declaré en bancarrota | estoy en bancarrota | declaré bancarrota |
        me fui a la bancarrota | voy a declararme en bancarrota | quiebra | me declaré en
        quiebra | estoy en quiebra | capítulo siete | capítulo trece | capítulo once | metí
        bancarrota | llené bancarrota | corte de bancarrota | estoy quebrado legalmente |
        insolvente | me declaré insolvente | puse bancarrota
    """,
    "dispute": """
        disputo esta deuda | quiero disputar | disputo | disputar la deuda | no es mi deuda
        | esa no es mi deuda | esta no es mi deuda | esa deuda no es mía | no es mía | no es
        mía esa cuenta | no es mi cuenta | esa no es mi cuenta | no debo nada | yo no debo
        eso | yo no debo | no les debo nada | no le debo nada | no debo tanto | no reconozco
        esa deuda | no reconozco la deuda | yo nunca pedí un préstamo | nunca pedí prestado
        | no es mi préstamo | no abrí esa cuenta | nunca abrí esa cuenta | es un fraude |
        esto es una estafa | me robaron la identidad | robo de identidad | compruébelo |
        compruebe que debo | mándeme pruebas | valide la deuda | verifique la deuda | la
        cantidad está mal | el saldo está mal | alguien usó mi nombre | yo no soy
        responsable de esa deuda | no tengo ningún préstamo con ustedes
    """,
    "wrong_number": """
        número equivocado | tiene el número equivocado | se equivocó de número | está
        equivocado de número | se equivocaron de número | persona equivocada | aquí no vive
        | aquí no vive nadie con ese nombre | no hay nadie con ese nombre | no conozco a esa
        persona | no sé quién es | no la conozco | no lo conozco | nadie aquí se llama así |
        aquí no es | ya no vive aquí | ese no es mi nombre | yo no me llamo así | este
        número es nuevo | me acaban de dar este número | este no es su número | marcó mal |
        marcó el número equivocado | no es su teléfono | aquí no hay ninguna persona así |
        se mudó
    """,
    "deceased": """
        falleció | ella falleció | él falleció | ya falleció | murió | ella murió | él murió
        | se murió | está muerto | está muerta | está fallecido | está fallecida | ya no
        está con nosotros | ya no está entre nosotros | mi esposo murió | mi esposa murió |
        mi esposo falleció | mi mamá falleció | mi papá murió | difunto | difunta | finado |
        finada | que en paz descanse | soy la viuda | soy viuda | soy el albacea | lo
        enterramos | perdimos a mi padre | acta de defunción | hubo un fallecimiento
    """,
    "military": """
        estoy en servicio activo | servicio activo | servicio militar | estoy en el ejército
        | soy militar | soy soldado | estoy en la marina | soy marino | estoy en la fuerza
        aérea | estoy en las fuerzas armadas | mi esposo está en el ejército | mi esposa
        está en el ejército | mi esposo está en servicio activo | mi esposo es militar |
        estoy desplegado | estoy desplegada | me desplegaron | mi esposo está desplegado |
        guardia nacional | estoy en la reserva | me llamaron a filas | recibí órdenes
        militares | me alisté en el ejército | estoy destacado en la base | infantería de
        marina | guardia costera | estoy en la armada
    """,
    "self_harm": """
        me quiero matar | quiero matarme | me voy a matar | voy a matarme | me quiero morir
        | quiero morirme | quiero morir | quiero estar muerto | suicidio | suicidarme | me
        voy a suicidar | me quiero suicidar | estoy pensando en suicidarme | quitarme la
        vida | me voy a quitar la vida | acabar con mi vida | terminar con mi vida | acabar
        con todo | ya no quiero vivir | no quiero vivir | no quiero seguir viviendo | no
        quiero estar vivo | no tengo por qué vivir | la vida no vale la pena | no vale la
        pena vivir | hacerme daño | me voy a hacer daño | lastimarme | quiero lastimarme |
        colgarme | ahorcarme | pegarme un tiro | estaría mejor muerto | estarían mejor sin
        mí | no puedo más con la vida | cortarme las venas | no le veo
        sentido a la vida | prefiero estar muerto | ojalá me muriera | tomarme todas las
        pastillas
    """,
    "complaint": """
        queja | tengo una queja | quiero poner una queja | quiero presentar una queja |
        quiero quejarme | me voy a quejar | voy a reportarlos | los voy a reportar | los voy
        a demandar | voy a demandarlos | quiero hacer un reclamo | esto es acoso | me están
        acosando | eso es ilegal | mal servicio | pésimo servicio | la persona fue grosera |
        me trataron mal | reclamación | procurador general | oficina de protección al
        consumidor
    """,
    "wants_english": """
        inglés | en inglés | in English | English | English please | do you speak English |
        can we speak in English | hablar en inglés | puede hablar en inglés | prefiero
        inglés | prefiero en inglés | habla inglés | quiero hablar en inglés | I speak
        English | let us speak English | switch to English | no hablo español | I do not
        speak Spanish | cámbielo a inglés | no entiendo español | en inglés por favor
    """,
    "wants_spanish": """
        español | en español | en español por favor | hablar en español | habla español |
        prefiero español | quiero hablar en español | Spanish | in Spanish | no hablo inglés
        | no entiendo inglés | se habla español | alguien que hable español
    """,
    "no_recording": """
        no me grabe | no me graben | no grabe | no grabe esta llamada | no quiero que me
        graben | no quiero que me grabe | no quiero que graben | no quiero ser grabado | no
        doy permiso para grabar | no autorizo la grabación | no acepto que me graben | deje
        de grabar | dejen de grabar | apague la grabación | quite la grabación | sin
        grabación | no estoy de acuerdo con la grabación | pare la grabación
    """,
    "goodbye": """
        adiós | hasta luego | hasta mañana | nos vemos | bye | que tenga buen día | que le
        vaya bien | eso es todo | es todo | ya me voy | me tengo que ir | tengo que colgar |
        voy a colgar | gracias adiós | buenas noches | hasta pronto | nada más gracias
    """,
    "new_speaker": """
        soy su esposo | soy su esposa | habla su esposo | habla su esposa | le habla su
        esposo | soy su mamá | soy su madre | soy su papá | soy su hermano | soy su hermana
        | soy su hijo | soy su hija | habla su hija | habla su hijo | habla su mamá | le
        paso a mi esposo | le paso a mi esposa | se la paso | se lo paso | déjeme pasarle a
        mi esposa | déjeme llamar a mi esposa | aquí está mi esposo | aquí está mi esposa |
        contesto por ella | yo no soy ella soy su hermana | le comunico con ella | le
        comunico a mi esposo | ahora habla otra persona | habla con mi esposo | hable con mi
        esposa
    """,
    "first": """
        el primero | la primera | primero | primera | el número uno | opción uno | lo
        primero
    """,
    "second": """
        el segundo | la segunda | segundo | segunda | el número dos | opción dos | el otro |
        la otra | el último | lo segundo
    """,
}

INTENTS: Mapping[str, tuple[str, ...]] = {
    name: tuple(" ".join(example.split()) for example in said.split("|"))
    for name, said in _SAID.items()
}
