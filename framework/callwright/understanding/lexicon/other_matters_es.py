"""What in Spanish only sounds like a regulated intent, and words of English that are said among
Spanish ones: patterns (`patterns.py`).
"""

from collections.abc import Mapping

__all__ = ["PATTERNS"]

PATTERNS: Mapping[str, str] = {
    "attorney": """
        ! <lawyer> (vivia|vive|vivio|vivian) (aqui|al|cerca|en|enfrente)
        ! los abogados
        ! (buscar|busco|contratar|contrato) [un] <lawyer> si
        ! si me (demandan|demanda|llevan) ... <lawyer>
        ! si [yo] (tuviera|pudiera pagar|contratara|pudiera tener) [un|a un] <lawyer>
        ! (carta|papel|aviso|recibo|mensaje|correo) [me|que] (dice|decia|dijo) ... ... <lawyer>
        ! <lawyer> ... (decia|dice) (la carta|el papel|el aviso|el recibo)
        ! si [usted|ya] (tiene|cuenta con|esta representad*|contrata|contrato|tienen) [por|un|a un
            |una
            |con un] <lawyer>
        ! <lawyer> (favorito|favorita)
        ! <lawyer> ... (de la tele|de la television|del anuncio|de la novela|de la serie|del radio)
        (mi|un|una|el|nuestro|con|tengo) [un] (lawyer|attorney|loyer)
        (el|la) (licenciado|licenciada|abogado|abogada) _ [es] (el que|la que|quien|lleva|ve|tiene
            |va|me|nos|se encarga|maneja|esta)
        (oficina|despacho|bufete) de mi <lawyer>
        ! (limpio|limpia|limpiaba|limpiamos|barro|trabajo en|trabajo para|trabaja en|pinto|pintamos
            |enfrente de|al lado de|cerca de) [un|una|el|la|oficinas|despacho|unas] [oficina
            |despacho|oficinas|bufete|despachos] [de] [un|una|unos|los] <lawyer>
        ! (estudia|estudio|estudiando|quiere ser|sueña con ser|va para|carrera de|titulo de|se
            recibio de|graduo de) [para|de] [ser] [un|una] <lawyer>
        ! (anuncio|anuncios|comercial|comerciales|programa|serie|novela|pelicula|chiste|chistes)
            [de|del|con] [los|un|unos|el] <lawyer>
        ! <lawyer> ... <matter>
        ! <matter> ... <lawyer>
        ! <third> [ya|tambien|se] (fue|consiguio|contrato|tiene|busco|tuvo|agarro|es|hablo|pago|le
            pago) [con|a|que ir con|que pagar] [un|una|su|al|el|la|a un|a una] <lawyer>
        ! <lawyer> (del|de la|de mi|de su|de un|de una) (escuela|vecin*|accidente|choque|seguro
            |divorcio|trabajo|herman*|prim*|iglesia|gobierno|banco|dueno|dueño)
        ! licenciado (en|de la escuela|de manejo)
    """,
    "bankruptcy": """
        ! si (pierdo|perdemos|sigo|sigue) ... ... (bancarrota|quiebra)
        ! <third> (me|nos) (dijo|dice|dicen|aconsejo|recomendo) [que] [me|nos] declar* [en] <broke>
        ! si [usted|ya] (se|esta|tiene|ha) [ha] (declaro|declarado|declara|en|un caso de) [en]
            [la] <broke>
        (hice|hicimos|meti|metimos|file|filee|estoy en|estamos en|andamos en|ando en|tengo|puse|mi
            |saque|agarre|declare) [un|la|el] (bankruptcy|bancruptcy|chapter (siete|trece|once
            |seven|thirteen|eleven))
        (bankruptcy|chapter (siete|trece|seven|thirteen))
        (en|bajo|el) (chapter|capitulo) (siete|trece|once) (de|por) (la ley|bancarrota|quiebra)
        ! capitulo (siete|once|trece) (de|en) [la|el|mi|una|un|esta|este|su] ~(bancarrota|quiebra
            |ley|corte)
        ! (voy en|vamos en|leo|leyendo|lei|viendo|vi|vemos|ver|sale el|paso el|dieron el|estudiando)
            [por|ya] [el] capitulo (siete|once|trece)
        ! <third> [ya|tambien] [se|esta|cayo|anda] (declaro|declararon|en|fue|cayo|entro|quebro)
            [a|en] [la] (bancarrota|quiebra)
        ! (bancarrota|quiebra) (es|fue|era|de) [la] [de|del] (mi|su|el|ella|un|una|otro) <third>
        ! (bancarrota|quiebra) ... no (mia|nuestra|es mia)
    """,
    "dispute": """
        ! no (es|fue) [un|una|ningun|ninguna] (fraude|estafa|error)
        ! disput* ... ... (con|en|de) (otro|otra)
        ? identidad ... hace [muchos|_] anos
        ! (cantidad|saldo|monto|total|cuenta) [si] (esta|es|suena) [muy|la|el] (correcto|correcta
            |bien|exacto|exacta)
        ! me (cobro|cobraron|cobran) (de mas|doble|dos veces) (en|por) (el|la|los) (super|mercado
            |luz
            |cable|taller|gasolina|restaurante)
        500 [ya] (lo|la|los|las) (pague|liquide|salde|pagamos|liquidamos) [todo|toda] (completo
            |completa|por completo|hace (anos|mucho)|en su totalidad)
        ! (tienda|gasolinera|restaurante|hotel|farmacia|walmart|taller|mercado|hospital|luz|cable)
            [ya] me (cobro|cobraron|cobra|cobran)
        ! (si|claro|bueno|eso|esa|ese) es mi (deuda|prestamo|cuenta)
        ! (yo|si|claro|bueno) [si] estoy de acuerdo
        ! (prestamo|deuda|cuenta|cargo) [si] es (mio|mia|nuestra|nuestro)
        ! no (le|les) debo a nadie mas
        no tengo [ningun|ninguna|nada de] (prestamo|deuda|cuenta|credito) con (nadie|ustedes|usted
            |ese banco|esa compania|esta compania|su compania|ninguna compania)
        (yo) no [le|les] debo [nada] (a nadie|a ustedes|a usted|ni un peso|ni un centavo)
        ! no (digo|estoy diciendo|dije|quiero decir|es) que [yo] [no] (este|esten|deba|sea|haya)
        ! no (le|les) debo [nada|dinero] (a mi|al|a la|a los) ~(deuda)
        ! (ya mero|ya casi|apenas|todavia no|hasta que|cuando|el lunes|el viernes|manana) [me]
            cobro
        ! cobro (el|los|la|cada|hasta|manana|por|en efectivo|poco|mi)
        ! (cobraron|cobro|cobraban|cobran) (de mas|doble|dos veces) (en|de|por) (el|la|los|un|una)
            ~(prestamo|cuenta|deuda|pago)
        ! (mi|el|otro) banco me (cobro|cobra|cobran)
    """,
    "wrong_number": """
        ! se (mudo|cambio|fue) (mi|mis|nuestro|nuestra|nuestros) _
        ! no conoz* a (nadie|alguien) que
        ! (este|ese|este si|si) es (su|el) numero
        ! (nunca|no) [me] (saque|pedi|firme|abri|tuve|hice) (ese|esa|este|esta|ningun|ninguna|un
            |una)
        ? mi <kin> [ya] no vive [aqui|conmigo|en esta casa] pero
        (tiene|tienen|trae|marco|marcaron) [el|un|mal el] (contacto|dato|telefono|numero|nombre)
            (errado|equivocado|mal|incorrecto|cambiado)
        (no|ni) ... (lo|la|los) (conocemos|conozco|conoce) [aqui|aca|nadie|en]
        (busca|buscan|quiere|quieren) a otra [persona|$]
        ! se fue (la|el|a) [_] [_]
        ! se fue (luz|internet)
        ! <kin> [ya] se (mudo|cambio|fue)
        ! se (mudo|fue) a (otro|otra|trabajar|vivir con|estudiar|la|mexico|su)
        ! aqui no (hay|tenemos) (trabajo|luz|agua|dinero|nada|internet|senal|chamba|cobertura
            |problema|banco|gas|ruido|tiempo|quien|donde)
        ! no vive nadie (conmigo|con nosotros|en el|arriba|abajo|al lado)
        ! nadie aqui (cobra|tiene|trabaja|gana|puede|sabe|me|nos)
    """,
    "stop_calling": """
        ! deje de (llamar|llamarle|hablar|hablarle|buscar|marcar|marcarle) a mi (ex|novio|novia
            |amigo
            |amiga|exesposo|exesposa)
        ! no me molesta* (sus|las|los|que|la|su|si)
        ! (mis|los|las|mi|sus) (hijos|hijas|nietos|hermanos|padres|amigos|<kin>) [ya] no (me|nos)
            (llaman|llama|hablan|habla|marcan|marca)
        ! no me (llame|llamen|marque|marquen|hable|hablen) (estoy|ando|que estoy|porque estoy|si)
        ! (mi|mis) _ no (deja|dejan|para|paran) de
        (dejen|deje|paren|pare|ya no|no) [de] [me|nos|estar|le|sigan|siga|esten|este|anden] (buscar
            |buscando|timbrar|timbrando|llamar|llamando|marcar|marcando|texteando|textear
            |insistiendo) [a|me|nos|le] [mi|mis|aqui|a]
        si (me|nos) (siguen|sigue|vuelven a|vuelve a|estan|marcan|llaman) (timbrando|llamando
            |marcando|timbrar|llamar|marcar|buscando|molestando|otra vez|de nuevo)
        ! no (me|nos|le) (llame|llamen|marque|marquen|hable|hablen) [tan|muy] (antes|despues|hasta
            |temprano|tarde|entre|en la noche|en la manana|de noche|ahorita|hoy|cuando|a las|en
            las)
        ! mi (mama|hermana|hermano|papa|hijo|hija|ex|esposo|esposa|suegra|jefe) ... (llama|llamando
            |marca|marcando|habla)
        ! (pare|paro|deje) de (fumar|trabajar|tomar|comer|ir|recibir|pagar|manejar)
        ! no doy [mi|el] (permiso|autorizacion|consentimiento) $
        ! no doy permiso ... <record>
        ! permiso ... (guarden|guardar) ... (voz|llamada)
    """,
    "wants_agent": """
        ! (necesito|ocupo|busco|quiero|falta) [a] [una|un] (persona|alguien|gente|trabajador|agente)
            que [me|nos|lo|la] (firme|cuide|trabaje|preste|maneje|limpie|arregle|lleve|recoja|compre
            |cocine|cubra)
    """,
    "are_you_a_robot": """
        ! (por|en la) computadora $
    """,
}
