"""Words to what they are about, more loosely than concepts: for a second look at a miss.

"They let me go" and "I got laid off" share no word; both are about losing work. A row is one topic
of borrowers' calls (a deeper line goes on with it); a word may only have one. Words joined by `_`
count together.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from callwright.understanding.intents.concepts import NOT, concept, weight
from callwright.understanding.word_lists import words_in

__all__ = ["topics"]

_EN = """
job work working employed unemployed employment fired laid_off let_go let_me_go jobless company
  position boss employer hours between_jobs out_of_work layoff
sick ill illness hospital surgery operation doctor doctors medical medicine chemo cancer leg arm
  back_pain broken_bone injured injury emergency disabled disability health recovering clinic
  broke_my treatment
fee fees penalty penalties charge charges charged surcharge
waive drop cancel forgive reverse reversed refund credit_back take_off remove rid erase lift wave
owe owed balance outstanding remaining left total payoff remainder amount_due how_much paid_off
statement statements bill bills copy document documents paperwork history letter writing receipt
  invoice papers proof record records
send mail email post fax mailed emailed text send_me
change move push shift different postpone reschedule moved changed delay switch replace update
  extend another new expired
card cards debit credit
due date day deadline
online website internet web computer link app portal site browser web_page
autopay automatic automatically recurring withdraw withdrawal deduct auto direct_debit
  every_month each_month monthly on_its_own standing_order
later tonight another_time busy driving moment middle try_again call_back tomorrow good_time
  not_good can_not_talk bad_time right_now ring_me
paid sent settled took_care_of taken_care left_my cleared went_through already done_that
divorce divorced separated separation custody
moved moving address relocated house home rent evicted
car truck vehicle repair transmission tires engine
die died funeral death passed_away
school tuition college student
child kids baby children daycare pregnant maternity
lower reduce smaller less cheaper affordable decrease reduction
interest rate apr percent
credit_score credit_report bureau credit_rating
settle settlement discount lump_sum deal offer
plan arrangement installments instalments payments_over split spread
hardship tight struggling broke short afford expenses
insurance coverage policy claim
password login account_access locked reset username sign_in log
"""
_ES = """
trabajo empleo despidieron despedido desempleado desempleada corrieron patron jefe horas
  compania chamba sin_trabajo
enfermo enferma hospital operacion cirugia doctor medico medica medicos salud accidente lesion
  cancer clinica operaron
cargo cargos multa recargo comision penalidad
quitar quiten perdonar cancelar eliminar condonar bonificar
debo saldo cuanto_debo pendiente resta falta total restante
estado_de_cuenta factura copia documento documentos papeles carta recibo comprobante recibos
enviar mandar mande envie correo mandeme
cambiar mover posponer aplazar otro otra diferente cambio pasar nueva nuevo actualizar vencio
tarjeta debito credito
fecha dia vencimiento
internet linea pagina aplicacion sitio enlace computadora
automatico automaticos domiciliar cada_mes mensual
tarde luego ocupado ocupada manejando rato despues otro_momento
pague pagado mande_el envie_el deposite liquide ya_pague
divorcio divorcie separado separada
mude mudanza direccion casa renta
carro coche camioneta
hijos ninos bebe embarazada
bajar reducir menos menor
interes tasa
"""
# Said of anything: they make no topic.
_EMPTY = words_in("""
    thing something want need like can could would get got go make take give say tell know think
    see look put use let have do be is come some any all one time way really please today month
    week weeks months last next year money pay payment account loan number call talk
    help able there mind set sign
    husband wife spouse mother father son daughter brother sister
    esposo esposa marido mama papa madre padre hijo hija hermano hermana
    quiero puedo puede cosa algo pago pagar cuenta prestamo numero mes semana dinero
""")


def _table(rows: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for row in rows.strip().replace("\n  ", " ").splitlines():
        head, *rest = row.split()
        for word in (head, *rest):
            found.setdefault(word, f"<{head}>")
    return found


_TABLES = {"en": _table(_EN), "es": _table(_ES)}
_LONGEST = 4


def topics(words: Sequence[str], language: str) -> frozenset[str]:
    """What the words are about: rows of the table, else their concepts."""
    table = _TABLES[language]
    found: set[str] = set()
    at = 0
    while at < len(words):
        for size in range(min(_LONGEST, len(words) - at), 0, -1):
            topic = table.get("_".join(words[at : at + size]))
            if topic is None and size == 1:
                topic = _alone(words[at], language)
            if topic is not None:
                found |= {topic} if topic else set()
                at += size
                break
    return frozenset(found)


@lru_cache(maxsize=8_192)
def _alone(word: str, language: str) -> str:
    """The topic of one word, empty when it is about nothing."""
    if weight(word, language) < 0.9 or word in _EMPTY:
        return ""
    head = concept(word, language)
    table = _TABLES[language]
    if head in _EMPTY or head == NOT:
        return ""
    # "payments" is about what "payment" is about.
    return table.get(word.removesuffix("s"), table.get(head, head))
