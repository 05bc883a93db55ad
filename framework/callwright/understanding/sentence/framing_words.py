"""Words that tell a value given from a value named, English and Spanish together, folded."""

from collections.abc import Mapping

from callwright.understanding.word_lists import by_first_word, phrases_in, words_in

__all__ = [
    "ABLE",
    "ABOUT_IT",
    "ADVERBS",
    "AGELESS",
    "ALL",
    "AND",
    "AN_HOUR",
    "AROUND_NAMES",
    "ASKED_WITH",
    "ASKING",
    "ASKING_ES",
    "ASKING_FOR",
    "ASKING_OF_THINGS",
    "ASKING_WRITTEN",
    "AT_TIMES",
    "AUXILIARY",
    "BEING",
    "BUT",
    "CHARGED",
    "EARNING",
    "EARNING_TWO",
    "ENGAGED",
    "EVERY",
    "EXPENSES",
    "FRAME",
    "FRAMES",
    "HANDING_ON",
    "IDLE",
    "IF",
    "IS_DEAR",
    "IS_OLD",
    "JOINING",
    "LABELS",
    "LEAVE",
    "LOST",
    "MINE",
    "NOT",
    "NOTHING",
    "NO_NAMES",
    "OFFERS",
    "OF_US",
    "OPENING",
    "OTHERS",
    "PAID",
    "PARTICLES",
    "PASSING",
    "PER",
    "PERCENT",
    "POINTING",
    "POSSESSED",
    "PROMISED",
    "RANKED",
    "RATED",
    "RELATIVES",
    "SINCE",
    "STREETS",
    "SUBJECTS",
    "SUBORDINATE",
    "TELLING",
    "TELL_ME",
    "THAT",
    "TO_ME",
    "TURNING",
    "UNITS",
    "UNTIL",
    "WAS",
    "WISHED",
    "WISHING",
    "YOU",
    "YOURS",
    "_DAY",
    "_NUMBER",
    "_PAYING",
]

# --- clauses -------------------------------------------------------------------------------------

JOINING = words_in("""
    and y if si but so because cuz cause though since while pero porque asi entonces aunque
""")
AND = frozenset({"and", "y"})
# Before a subject, these lead into its sentence rather than end another one.
HANDING_ON = words_in("do does did can could may should would will am have when what how que as")
# Said before what is meant: nothing hangs on it.
OPENING = words_in("""
    yes yeah yep yup no nope nah ok okay alright well oh um uh uhm er hmm hey hi hello sorry please
    sure right look listen sir maam honestly actually like just and then now si claro bueno pues
    mire oiga este eh ah perdon disculpe y ay gracias thanks
""")
ASKING = words_in("""
    what which why when where who whose how cual cuales cuanto cuanta cuantos cuantas quien
    quienes
""")
ASKING_OF_THINGS = words_in("is are was were do does did has")
ASKING_WRITTEN = words_in("""
    que como cuando donde cual cuales cuanto cuanta cuantos cuantas quien quienes esto eso es son
""")
ASKING_ES = words_in("que cuando como donde a de para por se y en")
# "What would half be", "cuánto es lo mínimo": what the amount is.
ASKING_FOR = words_in("what how cual cuanto cuanta")
TELL_ME = by_first_word(
    phrases_in("""
    tell me | remind me | want to know | would like to know | like to know | need to know | digame
    | me dice | me puede decir | quiero saber | quisiera saber | me recuerda | recuerdeme
    """)
)
ASKED_WITH = words_in("is are was would will does do much es son era seria seran serian sale")
# "When I get paid", "what I can do": no question.
SUBORDINATE = words_in("i we my our the me nos it comes ever")
AUXILIARY = words_in("""
    do does did is are am was were will would can could should has have had
""")
SUBJECTS = words_in("""
    i you we they he she it this that these those there the my your our their anyone anybody
    someone somebody
""")

# --- offers, put as a question -------------------------------------------------------------------

OFFERS = tuple(
    phrases_in("""
    can i | can we | can you | could i | could we | could you | may i | would you | will you
    | should i | should we | how about | what about | what if | let us | would it be | do you take
    | do you accept | puedo | podria | podemos | podriamos | puede ser | que tal | que le parece
    | le parece | pueden | aceptan | acepta
    """)
)
ABOUT_IT = words_in("the on at for in by a an el la los las para en como es is be")

# --- whose value ---------------------------------------------------------------------------------

MINE = frozenset({"i", "we", "yo", "nosotros", "mine"})
YOU = frozenset({"you", "usted", "ustedes"})
OTHERS = {
    "en": words_in("""
    he she they him her brother sister mother mom father dad son daughter wife husband neighbor
    neighbour cousin uncle aunt friend roommate boss landlord manager guy lady man woman kid kids
    parents grandmother grandfather grandma grandpa colleague coworker agent people person somebody
    someone everybody everyone nobody doctor lawyer mechanic girlfriend boyfriend partner ex nephew
    niece company office bank store tenant
"""),
    "es": words_in("""
    ella ellos ellas hermano hermana mama papa madre
    padre hijo hija esposo esposa vecino vecina primo prima tio tia amigo amiga jefe jefa patron
    senor senora muchacho muchacha gente alguien compania oficina banco tienda mecanico medico
    abogado novio novia companero companera
"""),
}
ABLE = words_in("can could will would may might should puede pueden podria va van")
TO_ME = frozenset({"me", "us", "nos"})
TELLING = words_in("says said told tells dice dicen dijo dijeron decia reads dated")
PROMISED = words_in("promised promises offered gave heard")
PAID = words_in("pay pays paid paying pagan paga deposit deposits send sends give gives call calls")
IF = frozenset({"if", "si"})
# Who asks leave with "if" gives what is supposed: "is it okay if I pay fifty?"
LEAVE = words_in("""
    ok okay alright fine possible good great work works better bien posible puedo can could
""")
POINTING = words_in("the that this those these el la los las ese esa")
POSSESSED = words_in("my our mi mis nuestro nuestra")
SINCE = frozenset({"since", "desde"})
WAS = frozenset({"was", "were", "era", "fue"})
EVERY = words_in("every each cada")
# What a day or an hour is taken by.
ENGAGED = words_in("""
    meeting appointment class classes shift game party court flight church wedding funeral interview
    surgery operation anniversary birthday graduation recital checkup dialysis chemo therapy reunion
    baptism holiday vacation trip practice exam junta cita reunion clase turno fiesta misa vuelo
    partido cirugia aniversario cumpleanos boda graduacion bautizo quinceanera vacaciones viaje
""")
OF_US = frozenset(
    {("of", "us"), ("of", "them"), ("of", "you"), ("of", "those"), ("de", "nosotros")}
)
BEING = frozenset({"is", "was", "es", "fue", "era"})
AN_HOUR = frozenset({("an", "hour"), ("per", "hour"), ("la", "hora"), ("por", "hora")})
# "My daughter turns eighteen", "I'm sixty eight": how old somebody is.
TURNING = words_in("turn turns turned turning aged cumple cumplio cumplen cumplira")
IS_OLD = (("i", "am"), ("he", "is"), ("she", "is"))
RELATIVES = words_in("""
    son daughter brother sister mother father mom mum dad kid baby child wife husband grandson
    granddaughter nephew niece hijo hija hermano hermana mama papa esposo esposa nieto nieta bebe
""")
EXPENSES = words_in(
    "rent mortgage insurance groceries utilities electricity pension renta hipoteca"
)
YOURS = words_in("your you them those us these my our")
AGELESS = words_in("money percent digits phone zip street_number")
EARNING = words_in("make get earn draw gano recibo")
EARNING_TWO = phrases_in("get paid | bring home | take home | only make | only get | am paid")
ALL = words_in("everything todo")
LOST = words_in("lost lose losing perdi perdimos perdio")
IS_DEAR = words_in("""
    is are was costs cost went has goes gets keeps burned got esta sube subio cuesta
""")
NOTHING = words_in("nothing nada")
IS_THERE = "hay"
CHARGING = words_in("cobran cobra cobrarian cobraran")
WEEKLY = words_in("""
    mondays tuesdays wednesdays thursdays fridays saturdays sundays sabados domingos
""")
FORMER = words_in("old former previous viejo vieja anterior")
THAT = words_in("the that this those your el la ese esa")
CHARGED = words_in("charge charges fee fees bill penalty late discount limit minimum cargo recargo")
NOT = {"en": frozenset({"not", "never"}), "es": frozenset({"no", "nunca"})}
UNTIL = words_in("""
    until till til before than only except less least hasta antes mas menos solo over
""")
BUT = frozenset({"but", "pero", "sino"})
WISHING = words_in("want wanna like love wish quiero quisiera gustaria")

# --- numbers that belong to something else -------------------------------------------------------

LABELS = words_in("""
    page line section paragraph chapter option number highway interstate route box apartment
    apt unit floor channel exit step form article room extension door aisle gate level line
    pagina linea seccion parrafo capitulo opcion numero ruta apartamento piso canal salida calle
""")
UNITS = words_in("""
    dollar dollars bucks cents percent % degrees oclock am pm pounds euros $
    minute minutes second seconds hour hours day days week weeks month months year years times
    dolar dolares pesos centavos grados minuto minutos segundo segundos hora horas dia dias semana
    semanas mes meses ano anos veces pct
""")
AT_TIMES = words_in("at until till las")
PERCENT = words_in("percent % pct")
PER = frozenset({"a", "an", "per", "al", "la", "cada", "every"})
WISHED = frozenset({"happy", "merry", "feliz", "every", "each", "cada"})
RATED = words_in("dollars dollar bucks percent % cents dolares pesos")
STREETS = words_in("""
    street st avenue ave road rd drive lane boulevard blvd court place highway apartment parkway
""")

# --- fixed expressions ---------------------------------------------------------------------------

IDLE = by_first_word(
    phrases_in("""
    one of those days | one of these days | these days | those days | the other day | the other
    night | one day | one moment | a moment | a second | one second | a sec | one sec | a minute |
    one minute | two seconds | first of all | second of all | for one thing | one thing | at one
    point | a million | second quarter | every day | all day | what a day | what a week | in a
    while | at first | for once | one more time | one at a time | one by one | no one | day and
    night | buy one get one | twenty four seven | which one | that one | this one | to one another
    | un dia de estos | uno de estos dias | estos dias | el otro dia | la otra noche | un dia muy
    | un momento | un segundo | un minuto | un minutito | un segundito | un momentito | mil
    gracias | primero que nada | una cosa | todo el dia | todos los dias | cada dia | un rato | de
    una vez | a la vez | una vez | otro dia | en primer lugar | de los dos | de las dos | los dos
    | mil veces | ni uno | ni una
    | what is today | what is the date today | what date is it today | what day is it today
    | what day is today | what is the day today | que fecha es hoy | que dia es hoy
    | hoy que fecha es | hoy que dia es | cual es la fecha de hoy
    | a que estamos hoy | a como estamos hoy
""")
)
ADVERBS = frozenset({"first", "second", "primero", "segundo"})
# "The third time", "the first part": ranks, not days.
RANKED = words_in("""
    time times part thing call letter question quarter page place name floor step person
    payment notice half vez parte cosa llamada carta pregunta pagina lugar piso persona pago
""")
# Days that people name while talking of anything else.
PASSING = words_in("""
    right now today tomorrow yesterday tonight last this night morning afternoon evening week month
    ahora mismo ahorita hoy manana ayer noche
""")

# --- what goes with a value ----------------------------------------------------------------------

FRAME = words_in("""
    think guess maybe probably say know mean want need would like try trying able sure going let
    make said good okay ok fine works work start best sorry believe hope hoping thinking sounds
    perfect great yes please thank creo quiza talvez quiero puedo seria mejor gracias bien favor
    digamos pienso segun voy podria quisiera necesito exactly exact correct actually something um
    uh er well see about not no never after before until till by since from which around roughly
    answer approximately casi unos unas aproximadamente better
""")
_PAYING = """
    pay paid pays paying payment payments afford send sending give giving manage put spare swing
    cover deposit split rest total balance amount money cash card check account owe owed due full
    half promise settle care handle take set schedule bring get gets getting got paycheck budget
    most least pagar pago pagos abonar mandar dar deposito depositar cheque total saldo cantidad
    dinero debo mitad tarjeta cuenta puedo hacer dejar completo resto arreglar cobro cobran pagan
"""
_DAY = """
    day date payday birthday birth born comes come coming comes call calls back reach available
    free early earlier late later end beginning middle next following week month weekend morning
    afternoon evening noon whole off leave meet talk contact expires dia fecha cumpleanos naci
    nacimiento llamar llame llameme llamen libre fin principio mes semana proximo siguiente viene
    entrante tarde noche
"""
_NUMBER = """
    number last four digits card account ends ending phone cell home mobile social security zip
    code area it call text reach best numero ultimos cuatro digitos tarjeta cuenta termina
    terminan telefono celular casa codigo postal
"""
_OWN = {
    "money": words_in(_PAYING + _DAY),
    "date": words_in(_PAYING + _DAY),
    "time": words_in(_PAYING + _DAY),
    "time_range": words_in(_PAYING + _DAY),
    "duration": words_in(_PAYING + _DAY + " long work working job lived living unemployed last"),
    "percent": words_in(_PAYING + " interest rate tasa interes"),
    "number": words_in(
        _PAYING
        + """ kids children people person live house household family adults us together dependents
        hijos ninos personas vivimos casa familia somos adultos wife husband myself"""
    ),
    "digits": words_in(_NUMBER),
    "phone": words_in(_NUMBER),
    "zip": words_in(_NUMBER + " live living postcode vivo"),
    "alnum": words_in(_NUMBER),
    "street_number": words_in(_NUMBER + " live street avenue road vivo calle"),
}
FRAMES: Mapping[str, frozenset[str]] = {kind: FRAME | own for kind, own in _OWN.items()}


# --- names ---------------------------------------------------------------------------------------

PARTICLES = words_in("de la del los las van von da di o mc mac y saint st")
AROUND_NAMES = OPENING | words_in("""
    my name is it i am this that full the call me first last middle and surname given last family
    with speaking here spelled me llamo mi nombre es soy habla con apellido completo para servirle
    a su servicio ella el se llama sus ordenes servirles mucho gusto spelling
""")
# What people say where a name was asked, and nobody is called.
NO_NAMES = {
    "en": words_in("""
        just got home work working driving let put see get getting excuse bless long story moment
        time thing days day week part boy goodness correct about anyway called called told talk
        robbery scam service honey dinner kids dog happens know mean think guess line letter page
        god lord jesus heaven stimulus refund
        phone number card money bill account eggs cost worst busy eating sleeping cooking back
        down sick tired happy one two three four five six seven eight nine ten minute second
    """),
    "es": words_in("""
        muchas muchos acabo llegar llegado trabajo ahorita manejando estimado cliente dios ayuda
        deme dejeme espere espereme buscar minutos segundo momento ocupado ocupada agarro comiendo
        andamos subieron renta ninos callense pagina usted siempre llama llevo esperando entiendo
        escucho digo calor hace dias dia bien seguro cuanto quien regresamos estudio mijo dale
        mire ahora manana nunca nadie tele cena perro dolares telefono tarjeta carta correo numero
        saldo linea senal justo aqui dice este
    """),
}
