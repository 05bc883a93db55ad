"""What `<name>` stands for in the Spanish patterns (`patterns.py`). Words are folded."""

from collections.abc import Mapping

__all__ = ["LISTS"]

LISTS: Mapping[str, str] = {
    "det": "un|una|el|la|los|las|algun|alguna|otro|otra|su|sus|tu|ningun|ninguna|uno de sus"
    "|una de sus|cualquier",
    "role": "persona|personas|humano|humanos|ser humano|agente|agentes|representante"
    "|representantes|operador|operadora|operadores|asesor|asesora|asesores|supervisor"
    "|supervisora|gerente|jefe|jefa|encargado|encargada|ejecutivo|ejecutiva|empleado|empleada"
    "|especialista|responsable|companero|companera|colega|trabajador|consejero|consultor"
    "|superior|senorita|licenciado|(miembro|persona) de su equipo|miembro del equipo"
    "|persona real|persona de verdad|humano de verdad|humano real"
    "|persona viva|persona humana|persona de carne|administrador|directora|director"
    "|ejecutivo de cuenta",
    "dept": "servicio al cliente|atencion al cliente|servicio a clientes|atencion a clientes"
    "|cobranza|cobranzas|soporte|departamento de prestamos|departamento de cobranza"
    "|departamento de pagos|facturacion|recepcion|la recepcion|la gerencia|la oficina"
    "|el departamento|[el] departamento de (_|la _|los _)",
    "some": "alguien|alguien mas|alguien real|alguien de verdad|alguno|quien sea"
    "|quien este a cargo|quien mande|el que mande|gente|gente real|gente de verdad",
    "human": "<some>|<dept>|[<det>] [mismo|propio] <role>",
    "pass": "paseme|pasenme|pasame|comuniqueme|comuniquenme|comunicame|transfierame"
    "|transfieranme|transfiereme|conecteme|conectame|conectenme|pongame|ponganme|ponme|enlaceme"
    "|canaliceme|dirijame|deme|denme|dame|busqueme|consigame|deriveme|mandeme",
    "passing": "pasar|pasarme|comunicar|comunicarme|transferir|transferirme|conectar|conectarme"
    "|poner|ponerme|enlazar|enlazarme|canalizar|derivar|dar|conseguir|pase|comunique|transfiera"
    "|conecte|pasen|comuniquen|transfieran|ponga|pasa|comunica|transfiere",
    "talk": "hablar|platicar|conversar|comunicarme|comunicarnos|tratar|tratarlo|discutir"
    "|discutirlo|arreglarme|entenderme|consultar|charlar|hablarlo|verlo|contactarme|dialogar",
    "machine": "maquina|maquinas|robot|robots|grabacion|grabaciones|computadora|computadoras"
    "|grabadora|inteligencia artificial|contestadora|maquinita|bot|sistema|sistema automatico"
    "|programa|aparato",
    "calling": "llamar|llamarme|llamarnos|molestar|molestarme|molestarnos|marcar|marcarme"
    "|marcarnos|acosar|acosarme|acosarnos|estar llamando|estarme llamando|estar molestando"
    "|estarme molestando|estar chingando|fastidiar|fastidiarme|hostigar|hostigarme|buscarme"
    "|contactarme|mandarme|hablarme|marcarle|hablarle|molestarle|chingar|joder|escribirme"
    "|textearme|insistir|estarme marcando|estar marcando|llamarle|llamarles",
    "stop": "deje|dejen|deja|dejense|pare|paren|para|basta|cese|cesen|dejar|parar|dejaran|dejara"
    "|dejes",
    "call": "llame|llamen|llames|marque|marquen|marques|moleste|molesten|molestes|contacte"
    "|contacten|busque|busquen|hable|hablen|escriban|escriba|manden|mande|textee|texteen"
    "|fastidie|fastidien|hostiguen|acosen|telefonee|telefoneen|llamaran|llamara|marcaran"
    "|molestaran",
    "lawyer": "abogado|abogada|abogados|licenciado|licenciada|bufete|despacho|defensor"
    "|asesor legal|representante legal|abogado defensor",
    "broke": "bancarrota|quiebra|capitulo siete|capitulo trece|capitulo once|la bancarrota"
    "|la quiebra|el capitulo siete|el capitulo trece|insolvencia",
    "debt": "deuda|deudas|cuenta|prestamo|cargo|cargos|credito|adeudo|saldo|dinero|factura"
    "|tarjeta|contrato|cobro",
    "grade": "gran|primer|segundo|subteniente|sargento|staff",
    "rank": "marine|soldado|sargento|cabo|teniente|capitan|mayor|coronel|marino|infante|militar"
    "|reservista|recluta|suboficial|infante de marina|guardia nacional|aviador",
    "bye": "adios|bye|bye bye|chao|chau|ciao|hasta luego|hasta manana|hasta pronto|hasta la vista"
    "|hasta la proxima|goodbye|baybay|nos vemos|nos hablamos|hasta entonces",
    "record": "grabar|grabe|graben|graba|graban|grabando|grabado|grabada|grabados|grabacion"
    "|grabaciones|grabarme|grabarnos|grabarla|grabarlo|grabaran|grabara|grabandome|grabaste",
    "kin": "esposo|esposa|marido|mujer|mama|papa|madre|padre|hermano|hermana|hijo|hija|tio|tia"
    "|abuelo|abuela|primo|prima|suegro|suegra|cunado|cunada|sobrino|sobrina|nieto|nieta|abuelito"
    "|abuelita|novio|novia|yerno|nuera|padrastro|madrastra|compadre|comadre|amigo|amiga",
    "third": "vecino|vecina|vecinos|amigo|amiga|companero|companera|jefe|patron|primo|prima"
    "|hermano|hermana|tio|tia|hijo|hija|papa|mama|cunado|cunada|sobrino|sobrina|suegro|suegra"
    "|yerno|nuera|compadre|comadre|ex|exesposo|exesposa|dueno|casero|tienda|compania|empresa"
    "|fabrica|restaurante|negocio",
    "matter": "accidente|choque|divorcio|inmigracion|migracion|custodia|multa|herencia|testamento"
    "|herida|lesion|caida|indemnizacion|seguro|pension|papeles de residencia|visa|ciudadania"
    "|demanda laboral|despido",
    "thing_dead": "perro|perra|perrito|perrita|gato|gata|gatito|mascota|caballo|vaca|vacas|pollo"
    "|pollos|pajaro|pez|pescado|planta|plantas|telefono|celular|bateria|pila|carro|motor|coche"
    "|troca|computadora|internet|tele|refri|lavadora|camioneta|moto|tableta|linea|senal|negocio"
    "|cargador|gallina|gallinas|conejo|perico|arbol",
    "tongue": "portugues|frances|mandarin|chino|ruso|mixteco|zapoteco|nahuatl|quechua|maya|kiche"
    "|quiche|mam|kanjobal|otomi|purepecha|tarasco|guarani|aymara|triqui|totonaco|tzotzil|tzeltal"
    "|criollo|creole|haitiano|italiano|aleman|arabe|coreano|japones|vietnamita|tagalo|hindi|polaco"
    "|ucraniano|garifuna|huichol|tarahumara|qanjobal|chuj|ixil|lengua de senas|senas|dialecto",
    "foreign": "parlez|parle|francais|falam|fala|falo|obrigado|obrigada|parla|sprechen|govorite"
    "|vous|deutsch",
    "kill_me": "matarme|suicidarme|morirme|quitarme la vida|ahorcarme|colgarme|pegarme un tiro"
    "|darme un tiro|cortarme las venas|hacerme dano|lastimarme|aventarme|tirarme|envenenarme"
    "|hacerme algo|desaparecer|arrancarme la vida|tomarme todas las pastillas|matar|suicidar",
    "given": "jose|juan|luis|carlos|francisco|antonio|jesus|miguel|pedro|alejandro|manuel|jorge"
    "|roberto|rafael|daniel|fernando|ricardo|eduardo|javier|raul|sergio|martin|arturo|mario|oscar"
    "|victor|ramon|ruben|enrique|alberto|guillermo|jaime|hector|pablo|alfredo|maria|guadalupe"
    "|margarita|veronica|juana|rosa|ana|carmen|leticia|martha|marta|elena|teresa|patricia"
    "|alejandra|silvia|gloria|yolanda|adriana|claudia|laura|sandra|monica|diana|elizabeth|isabel"
    "|lucia|norma|alicia|karla|marisol|esperanza|dolores|angelica|beatriz|blanca|irma|lupe"
    "|lupita|pepe|paco|pancho|don _|dona _|la senora _|el senor _",
    "pronoun": "me|nos|le|les|se",
}
