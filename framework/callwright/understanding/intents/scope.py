"""How a stretch of words is meant: said outright, denied, told by others, or only supposed.

The words before it are walked backwards as long as each hands its sense on ("I did not say that I
want to"): a negation at the end of that chain denies the stretch, an "if" supposes it, "told me to"
is another person's wish. Any other word ("I can't pay | stop calling") ends the chain.
"""

from collections.abc import Sequence
from typing import Literal

from callwright.understanding.word_lists import words_in

__all__ = ["Scope", "scope"]

Scope = Literal["said", "denied", "told", "supposed", "tentative"]

_LONGEST = 9
_NOT = frozenset({"not", "never", "without", "nunca", "jamas", "tampoco", "ni", "sin"})
_DENYING_SUBJECTS = frozenset({"nobody", "none", "nadie", "ninguno", "ninguna"})
_DENYING_NOUNS = words_in("need reason intention plans plan longer desire interest necesidad")
_AVOIDING = words_in("avoid avoiding prevent preventing than instead evitar")
_HANDING_ON = words_in("""
    want wants wanted need needs needed wish like would have has had got to be been being am is are
    was were will a an the any say saying said mean meant tell told telling ask asked asking think
    thinking thought believe planning plan going intend intending trying try tried looking
    interested in about for of one who your my our calling here do does did done should must get
    getting go gone went file filed declare declared switch change put transfer
    quiero quiere queremos quise querria dije dicho decir diciendo digo que de estoy esta he ha
    voy va vamos a un una el la pienso pensando creo pedi pido tengo necesito me nos se haya los las
    unas unos mi hay hace falta hice hizo hecho fui en por para ningun declara declarara declarate
    declarar declararme declararnos declararse caer caiga
    llegar acabar terminar quedar entrar irme cambie cambies cambien cambiar pase pases pasen ponga
""")
_OBJECTS = words_in("it them me us him her you that this people guys le les lo")
_SUBJECTS = frozenset({"i", "we", "you", "he", "she", "they", "yo", "nosotros"})
_DETERMINERS = words_in("my our your his her their the this that")
_OPENING = words_in("why how and but so well wait oh look listen")
_ME = frozenset({"me", "us", "nos"})
_EMBEDDING = words_in("""
    think believe say saying said mean meant wish that if because_of like know thought whether
    unless until suppose dije digo creo que
""")
_AUXILIARY = words_in("do does did can could will would is are should am have has may must")
_ASKING = words_in("should could can may must do does did will would have am")
_ASKED_FOR = words_in("can could may might would will")
_TOLD = words_in("""
    told tells tell asked asks advised advises begged warned ordered suggested wants wanted said
    says recommended yelled screamed hollered shouted texted dijo dijeron dice dicen pidio pidieron
    recomendo recomendaron aconsejo aconsejaron grito gritaron
""")
_TO = frozenset({"to", "at"})
_BARELY = words_in("almost nearly casi")
# "There is no lawyer", "I have no lawyer": elsewhere an English "no" is an answer.
_HAVING_NONE = [(word,) for word in words_in("is are was were have has had got with need")]
# After these a Spanish "no" denies what follows; at the beginning it may be an answer.
_DENIES_AFTER = words_in("yo eso esto esa ese ella nosotros todavia aqui")
_SUPPOSING = words_in("if unless whether suppose supposing imagine si")
_TENTATIVE = words_in("""
    might may maybe perhaps considering consider contemplating could quizas quiza talvez
    considerando
""")


def scope(words: Sequence[str], pauses: Sequence[bool], start: int) -> Scope:
    """How the words from `start` on are meant. pauses: does a pause stand before each word?"""
    helped = start > 0 and words[start - 1] in _AUXILIARY
    if _quoted(words, start - helped):
        return "told"
    if start < len(words) and (words[start] in _NOT or words[start] == "no"):
        # It brings its own negation: "never call me again", "not my debt".
        return "said"
    found: Scope = "said"
    if _own_sentence(words, start):
        return found
    if _asked(words, start):
        found = "supposed"
    for at in range(start - 1, max(start - _LONGEST, -1), -1):
        word, after = words[at], words[at + 1] if at + 1 < len(words) else ""
        if pauses[at + 1] if at + 1 < len(pauses) else False:
            break
        if word in _NOT or (word == "no" and _is_negation(words, at)):
            helped = at > 0 and words[at - 1] in _AUXILIARY
            # "Didn't I tell you", "didn't my lawyer write": a subject where a verb would stand.
            asks = helped and (after in _SUBJECTS or _inverted(words, at))
            # "Can I not just speak to a person" asks for what it seems to deny.
            asked_of = at > 1 and words[at - 1] in _SUBJECTS and words[at - 2] in _ASKED_FOR
            asks = asks or asked_of
            # "If you don't | stop calling": what they fail to do is what is wanted.
            wants = helped and at + 1 == start and words[at - 2 : at - 1] == ("you",)
            wants = wants and words[start] not in ("have", "need", "want")
            return found if asks or wants else "denied"
        if word == "no" and (after in _DENYING_NOUNS or words[at - 1 : at][:1] in _HAVING_NONE):
            return "denied"
        if word in _DENYING_SUBJECTS:
            return "denied"
        if word in _AVOIDING:
            return "denied"
        if word in _SUPPOSING and not _conditional_threat(words, at):
            return "supposed"
        if _quoted(words, at + 1):
            return "told"
        if word in _BARELY and found == "said":
            found = "supposed"  # what nearly happened did not
            continue
        if word in _TENTATIVE and found == "said" and not (word == "could" and after == "you"):
            found = "tentative"
        elif word in ("about", "of") and at > 0 and words[at - 1] in ("thinking", "thought"):
            found = "tentative" if found == "said" else found
        elif word == "en" and at > 0 and words[at - 1] == "pensando":
            found = "tentative"
        if word in _SUBJECTS:
            before = words[at - 1] if at else ""
            if before in _ASKING and not (before in ("have", "do") and word == "you"):
                found = "supposed" if found == "said" else found
                continue
            if before not in _EMBEDDING | _NOT | _SUPPOSING | _TENTATIVE:
                break
            continue
        if word in _OBJECTS and after not in ("to", "not", "that", "for", "i", "we", "que"):
            if word in _ME and words[at - 1 : at] != ["no"]:
                continue
            break
        if word not in _HANDING_ON and word not in _OBJECTS and word not in _TENTATIVE:
            break
    return found


def _quoted(words: Sequence[str], start: int) -> bool:
    """Do "told me", "yelled at me", "me dijo" end before `start`?"""
    before = tuple(words[max(0, start - 3) : start])
    if before[-2:-1] and before[-2] in _TO and before[-1] in _ME:
        return before[0] in _TOLD and len(before) == 3
    pair = before[-2:]
    return len(pair) == 2 and any(a in _ME and b in _TOLD for a, b in (pair, pair[::-1]))


def _own_sentence(words: Sequence[str], start: int) -> bool:
    """Does a sentence of its own begin here: a subject that nothing before it introduces?"""
    if start >= len(words) or words[start] not in _SUBJECTS:
        return False
    before = words[start - 1] if start else ""
    return (
        before not in _EMBEDDING
        and before not in _NOT
        and before not in _AUXILIARY
        and before not in _SUPPOSING
        and before not in _TENTATIVE
    )


def _asked(words: Sequence[str], start: int) -> bool:
    """Tell "should I file", "do we need": the verb stands before the subject."""
    if start < len(words) and words[start] in ("i", "we") and start:
        return words[start - 1] in _ASKING
    return False


def _inverted(words: Sequence[str], at: int) -> bool:
    """Does a question begin with the verb before this "not": "didn't my lawyer write you"?"""
    begins = at == 1 or words[at - 2] in _OPENING
    return begins and words[at + 1 : at + 2] != () and words[at + 1] in _DETERMINERS


def _is_negation(words: Sequence[str], at: int) -> bool:
    """In Spanish "no" is also "not"; at the beginning of an English turn it is an answer."""
    after = words[at + 1] if at + 1 < len(words) else ""
    if words[at - 1 : at] and words[at - 1] in _DENIES_AFTER:
        return True
    return after in _HANDING_ON and after in words_in(
        "quiero quiere queremos quise dije he voy estoy es pienso me nos se tengo necesito pedi va "
        "vamos digo creo que ha la lo las los le les hay hace"
    )


def _conditional_threat(words: Sequence[str], at: int) -> bool:
    """Tell "if you don't stop calling", "unless you stop": a demand, not a supposition."""
    return words[at + 1 : at + 2] in (["you"], ("you",))
