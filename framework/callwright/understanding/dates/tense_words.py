"""The words that tell what has been from what will be or was only meant."""

from callwright.understanding.word_lists import words_in

# Between a verb and its day.
BEFORE_DAY = words_in("""
    on the at about around last late early back way this that in over during just all again night
    morning evening afternoon day like um uh
""")
# What these lead lies ahead, or is a limit.
AHEAD = words_in("for until till til by to before after than or into through")
DATING = words_in("from dated of")
AS_WELL = words_in("and or")
BECAUSE = words_in("is are was works suits would will does")
OPENING = words_in("so well and then also now yes yeah no um uh oh okay ok sorry but because")
# What is on somebody's record.
CHARGES = words_in("""
    charge charges fee fees transaction transactions withdrawal withdrawals debit debits purchase
    purchases overdraft fraud
""")
RECORDS = CHARGES | words_in("""
    payment payments statement statements bill invoice letter email order refund wire transfer
    deposit check cheque receipt call message text voicemail interest penalty entry
""")
SEEN = words_in("""
    see seeing show shows showing there found notice noticed dispute disputing disputed query
    querying recognise recognize this that these those statement bill explain about from
""")
# Of now, or of what is yet to come.
WILL = words_in("""
    will would can could should shall might must may let please gonna want wants wanna need needs
    like love hope hopes prefer going if unless whether is are am be do does try
    coming leaving arriving staying flying getting paying starting checking visiting works suits
    opens closes starts begins comes goes leaves arrives gets falls expires renews pays clears
""")
YET = WILL - words_in("is are am be do does like")
# Of before, and no more than meant: the day is still ahead.
PLANNED = words_in("""
    wanted hoped hoping planned planning thought thinking wondering wondered meant meaning preferred
    supposed needed decided arranged scheduled booked reserved expected expecting forgot looking
    aiming trying chose picked intended intending considered considering liked figured guessed
    reckoned offered confirmed agreed moved changed switched pushed rescheduled postponed delayed
    free due
""")
THOUGHT = words_in("thought think said told if")  # "I thought it was due on the ninth"
HOME = words_in("in out here home house away into")  # "I moved out on the first"
TOLD = words_in("told said asked mentioned promised spoke")
# Bare verbs: what "did" leads has been, what anything else leads has not.
DOING = words_in("""
    take make send pay schedule cancel come go arrive leave get do try meet eat bring pick collect
    deliver expect give push say hope want need
""")
DID = words_in("did")
# What somebody did once, in a year that no day of it tells.
YEARS_AGO = words_in("""
    opened joined applied submitted registered enrolled signed married started founded retired born
    abri solicite casamos casaron nacio naci
""")
OBJECTS = words_in("me us you it him her them someone somebody")
SUBJECTS = words_in("i we he she they who")
WHO = SUBJECTS | words_in("you somebody someone nobody anybody everybody which")
DETERMINERS = words_in("the my your his her our their a an this that me us you him them")
GONE_TO = words_in("went came got moved drove flew spoke talked listened sent paid back over")
WAS = words_in("was were")
IF = words_in("if unless whether si")
HAVE = words_in("have has")
AUXILIARY = words_in("was were been had has have got did never")
BE = words_in("is are am be being get gets getting")
ADVERBS = words_in("not just already even double twice only ever also all both over then")
CAUSING = words_in("have get want like need getting having keep wants needs getting make")
BOOKINGS = words_in("""
    booking reservation appointment table room slot meeting time plans off
""")
PAST = words_in("""
    was were did had been went came took got gave made paid sent bought sold lost found saw heard
    met left broke stole ate drank rang fell began withdrew drew spent held kept built brought
    caught felt knew woke wrote wore threw taught stood slept sat rose rode happened stuck struck
    froze grew flew drove became stolen taken gone broken eaten given frozen withdrawn drawn
    used forgotten written seen done thrown fought dealt swept dug hung slid swung won
""")
NO_VERBS = words_in("""
    need speed breed indeed hundred united limited interested excited delighted pleased closed
    tired required wicked naked sacred hatred kindred moped biped seed greed freed exceed proceed
    succeed shared supposed unlimited aged married red
""")

# --- Spanish -------------------------------------------------------------------------------------

BEFORE_DAY_ES = words_in("el la los en dia este pasado por a la como mas o menos")
AHEAD_ES = words_in("para hasta antes al")
RECORDS_ES = words_in("""
    cargo cargos cobro cobros retiro transaccion compra compras pago factura recibo estado multa
    deposito transferencia carta llamada mensaje cuenta
""")
CHARGES_ES = words_in("cargo cargos cobro cobros retiro transaccion compra multa")
SEEN_ES = words_in("hay veo aparece sale muestra ese este esa esta reconozco disputar")
SINCE_ES = words_in("""
    llevo llevamos lleva estoy esta estamos estan tengo tenemos anda sigo sigue seguimos vengo he ha
    han hemos
""")
WILL_ES = words_in("""
    puedo puede podemos podria podriamos quiero quisiera quiere queremos voy va vamos van necesito
    prefiero gustaria seria
""")
PLANNED_ES = words_in("""
    queria queriamos pensaba pensabamos iba ibamos quise dije dijo dijeron dijiste reserve reservo
    pense pregunte quedamos quede decidi olvide
""")
PAST_ES = words_in("""
    fue fueron hizo hice hicieron tuve tuvo tuvieron estuve estuvo vino vine vinieron puso puse
    dio dieron vi vio trajo trajeron estaba estaban hubo anduve supe pudo
""")
PARTICIPLES_ES = words_in("hecho visto puesto roto escrito abierto dicho muerto vuelto")
HAVE_ES = words_in("he has ha han hemos habia habian")
SHORTEST_ES = 4
NO_VERBS_ES = words_in("aqui ahi alli asi tambien este existe despiste contraste eran")
PAST_RE_ES = words_in("compre entre retire cobre encontre espere mire tire logre mostre abri")
