"""One line is wrong, and one sentence says so."""

# ruff: noqa: E501  # a table reads better unbroken

from collections.abc import Callable

import pytest

Break = Callable[[str, str, str], list[str]]

CALL = "reminder_call.yaml"
APP = "callwright.yaml"

SHAPE = [
    ("reminder_call.tests.yaml", "- bot: [", "- bott: [", "CW001 'talk': a line of `talk` does not know the key 'bott'. Did you mean 'bot'?"),
    ("words.en-US.yaml", "locale: en-US", "locale: en_US", "CW001 'locale': expected a locale such as `en-US`, not 'en_US'"),
    ("handoff.yaml", "dialog: handoff", "dialog: handof", "CW001 the dialog is 'handof' here, but the file is named for 'handoff'"),
    (APP, "must_play: true", "must_play: yes", "CW001 'must_play': 'yes' is a text here; write `true` or `false`"),
    (CALL, "visits: 2", "visits: 02", "CW001 'visits': expected a whole number from 1, or `any`"),
    (CALL, "    prompt: is_this_you\n", "    promt: is_this_you\n", "CW003 an `ask` state does not know the key 'promt'. Did you mean 'prompt'?"),
    (CALL, "    prompt: is_this_you\n", "", "CW003 an `ask` state needs the key 'prompt'"),
    (CALL, "    do: get_account\n", "    do: get_account\n    say: hello\n", "CW005 'load': a state does one thing, but this one has `say` and `do`; make two states of it"),
    (CALL, "    decide:  ", "    decid:  ", "CW003 'begin': a state needs one verb: say, ask, do, call, decide, transfer, end, return"),
    (CALL, "type: money,", "type: mony,", "CW001 'type': 'mony' is no type of the language. Did you mean 'money'?"),
    (CALL, "visits: 1\n", "visits: 1\n    visits: 1\n", "CW002 the key 'visits' is written twice; the first is at line 101"),
    (APP, "timeout: 4s", "timeout: 4", "CW001 'timeout': expected a duration such as `5s` or `700ms`, not '4'"),
    (APP, "{accept: 0.80, confirm: 0.50}", "{accept: 1.8, confirm: 0.50}", "CW001 'accept': expected a number from 0 to 1 with at most three decimals, not '1.8'"),
    (APP, "per_call: 2", 'per_call: "2"', "CW001 'per_call': expected a whole number; '2' is in quotes, which makes it a text"),
    (APP, "effect: once, timeout: 4s", "effect: twice, timeout: 4s", "CW001 'effect': expected one of `none`, `once`, not 'twice'."),
    ("handoff.yaml", "mode: bridge", "mode: bridged", "CW001 'mode': expected one of `blind`, `bridge`, `consult`, not 'bridged'. Did you mean 'bridge'?"),
    ("verify_identity.yaml", "digits(4)", "digits(4..2)", "CW001 'type': 'digits(4..2)': the range runs from the smaller to the greater number"),
    (CALL, "type: money,", "type: digits,", "CW001 'type': 'digits' is no type of the language. Write how many, as in `digits(4)` or `digits(2..6)`."),
    (CALL, "    then: ask_person\n", "    next: ask_person\n", "CW003 a `say` state does not know the key 'next'. Did you mean 'then'?"),
    (CALL, '{say: "That needs to be more than zero."}', "That is too small.", "CW001 'amount_too_small': a prompt is a map of keys, not the text 'That is too small.'; write `{say: \"That is too small.\"}`"),
    (CALL, "keypad: {length: 5}", "keypad: 5", "CW001 'keypad': `keypad` is a map of keys, not the text '5'; write `{length: 5}`"),
    (CALL, '{say: "That is more than is due."}', "{say: “That is more than is due.”}", "CW001 a curly quote is a character like any other; write \" or '"),
    (CALL, "say: debt_notice", "say: Now I must tell you.", "CW001 'say': expected a name of letters, digits and underscores, not 'Now I must tell you.'; words stand under `prompts:`, and their name here"),
]  # fmt: skip

NAMES = [
    (APP, "locales: [en-US, es-US]", "locales: []", "CW001 `locales` names at least one locale, and each once"),
    (APP, 'keys: "0"', 'keys: "00"', "CW001 'keys': expected one key of the keypad, such as \"1\", not '00'"),
    (APP, "locales: [en-US, es-US]", "locales: [en-US, es-US, fr-FR]", "CW310 there is no prompts.fr-FR.yaml, but fr-FR is among `locales`"),
    (CALL, "say: [hello, recorded_line]", "say: []", "CW001 'say': this list is empty; it needs at least one name"),
    (CALL, "reads_back: [promise_amount, promise_date]", "reads_back: [promise_amont, promise_date]", "CW405 'promise_amont' is no slot. Did you mean 'promise_amount'?"),
    (CALL, "    wait: think\n", "    wait: think\n    keypad: {}\n", "CW001 `keypad: {}` needs a `length` here: `choice` has none of its own"),
    (CALL, "relative_to: account.past_due", "between: [a, 3]", "CW001 expected an amount such as `120` or `120.50`, not 'a'"),
    (CALL, "relative_to: account.past_due", "between: [300, 20.50]", "CW001 `between` runs from the smaller to the greater, so nothing is in it here"),
    (CALL, "relative_to: account.past_due", "relative_to: account.pastdue", "CW110 no name 'account.pastdue' is known here. Did you mean 'account.past_due'?"),
    (CALL, "promise_ok:     {", "today: {type: date}\n  promise_ok:     {", "CW002 'today' is a word of the language"),
    ("stop_contact.yaml", "wrong_number: {say: not_again", "wrong_numbr: {say: not_again", "CW001 'wrong_numbr' is no value of the choice 'stop_reason'. Did you mean 'wrong_number'?"),
    (CALL, "then: ask_person", "then: ask_persn", "CW101 'ask_persn' is no state of this dialog and no dialog. Did you mean 'ask_person'?"),
    (CALL, "start: begin", "start: beginn", "CW101 'beginn' is no state. Did you mean 'begin'?"),
    (CALL, "call: verify_identity", "call: verify_idenity", "CW101 'verify_idenity' is no dialog. Did you mean 'verify_identity'?"),
    (CALL, "someone_else: {clear", "somebody_else: {clear", "CW105 'somebody_else' is no outcome of 'verify_identity'. Did you mean 'someone_else'?"),
    (CALL, "refused: {goto", "refusd: {goto", "CW104 'refusd' is no result of 'save_promise'. Did you mean 'refused'?"),
    (CALL, "hears: {not_home", "hears: {not_hom", "CW106 no intent 'not_hom' is declared. Did you mean 'not_home'?"),
    (CALL, "ask: promise_date\n", "ask: promise_dat\n", "CW405 'promise_dat' is no slot. Did you mean 'promise_date'?"),
    (CALL, "prompt: amount\n", "prompt: amout\n", "CW301 no prompt 'amout' is written. Did you mean 'amount'?"),
    (CALL, "prompt: amount\n", "prompt: hello\n", "CW301 the prompt 'reminder_call.hello' is played here, but has no `ask`; it has `say`"),
    (CALL, "end: promise_to_pay", "end: promise_to_pey", "CW110 'promise_to_pey' is no disposition. Did you mean 'promise_to_pay'?"),
    (CALL, "do: get_account", "do: get_acount", "CW110 'get_acount' is no service. Did you mean 'get_account'?"),
    (CALL, "wait: think", "wait: thnk", "CW110 'thnk' is no wait profile. Did you mean 'think'?"),
    (CALL, "with: {reason: no_system}", "with: {reason: no_sistem}", "CW001 'no_sistem' is no value of the choice 'handoff_reason'. Did you mean 'no_system'?"),
    (CALL, "with: {reason: no_system}", "with: {}", "CW003 'handoff' takes 'reason', which is not given here"),
    (CALL, "clear: [is_person]", "clear: [is_persn]", "CW110 'is_persn' is no slot. Did you mean 'is_person'?"),
    (CALL, "class: told_us}", "class: told}", "CW110 'told' is no class. Did you mean 'told_us'?"),
    (CALL, "choice(pay_plan)", "choice(pay_plann)", "CW109 no choice 'pay_plann' is in the words files. Did you mean 'pay_plan'?"),
    (CALL, "promise_ok\n    prompt: promise\n    keypad: {}", "promise_ok\n    prompt: promise\n    keypad: {length: 1}", "CW001 a yes or no is keyed by 1 or 2: write `keypad: {}`"),
    (CALL, "{{ account.past_due | money }} was", "{{ call.keys }} was", "CW402 'call.keys' is no value to be said: write it in an `if`"),
    (CALL, "{{ account.past_due | money }} was", "{{ account.pastdue | money }} was", "CW402 'account.pastdue' in this prompt is not known here. Did you mean 'account.past_due'?"),
    (CALL, "{{ account.past_due | money }} was", "{{ account.past_due | spoken_date }} was", "CW406 the filter 'spoken_date' does not fit 'account.past_due', a money"),
    (CALL, "{{ account.past_due | money }} was", "{{ account.past_due | mony }} was", "CW401 prompts know no filter 'mony'. Did you mean 'money'?"),
    (CALL, "{{ account.past_due | money }} was", "{{ account.past_due | dollars }} was", "CW401 prompts know no filter 'dollars'. Known: as_question, digits, money, spoken, spoken_date, spoken_list."),
    (CALL, "{{ account.past_due | money }} was", "{% for x in y %}{{ x }}{% endfor %} was", "CW401 prompts may use output and `if` only, not `for` (line 1)"),
    (CALL, "{{ account.past_due | money }} was", "{{ 1 + 1 }} was", "CW401 prompts say names, with at most a filter; nothing is computed"),
    (CALL, "promise_amount > 0", "promise_amount = 0", "CW401 '=' is no part of a guard. Equality is written `==`"),
    (CALL, "promise_amount > 0", "promise_amount > today", "CW406 an amount of money cannot be compared with a date"),
    ("hardship.yaml", "goto: handoff,", "grant: verified, goto: handoff,", "CW505 the fact 'verified' is granted by the service 'match_identity', on its result 'match', and nowhere else"),
    ("handoff.yaml", "transfer: general,", "transfer: genral,", "CW110 'genral' is no queue. Did you mean 'general'?"),
    ("handoff.yaml", "reason in notices", "reason == 'askd'", "CW406 'askd' is no value that this can have. Did you mean 'asked'?"),
    ("handoff.yaml", "reason in notices", "reason == nobody", "CW406 no name 'nobody' is known here. If it is a value, write it in quotes: 'nobody'."),
    ("hardship.yaml", "{saved: {achieved: hardship_noted, goto: handoff,", "{saved: {achieved: hardship_noted, goto: handoff.first,", "CW101 'handoff.first' is no state of this dialog and no dialog. A dialog is entered at its start: write 'handoff'."),
    ("handoff.yaml", "reason in notices", "reason in notice", "CW406 no set 'notice' is declared. Did you mean 'notices'?"),
    (APP, "from: get_account.found}", "from: get_account.fund}", "CW110 'fund' is no result. Did you mean 'found'?"),
    (APP, "zone: America/Chicago", "zone: America/Chicag", "CW001 'America/Chicag' is no time zone, such as `America/Chicago`"),
    (APP, "outbound: reminder_call}", "outbound: handoff}", "CW003 'handoff' takes 'reason', which nobody gives at the start of a call"),
    ("words.es-US.yaml", "    date:    {", "    datum:    {", "CW109 change_what.date has no words in es-US"),
    ("prompts.es-US.yaml", '  hardship.care: {say: "', '  hardship.car: {say: "', "CW310 no prompt 'hardship.car' is written in en-US. Did you mean 'hardship.care'?"),
    ("prompts.es-US.yaml", "debe", "debe {{ account.past_due | money }}", "CW310 reminder_call.amount_too_big.say reads account.past_due in es-US, but nothing in en-US"),
    ("prompts.es-US.yaml", '"Perdone, ¿qué día?", "Diga el día y el mes."', '"Perdone, ¿qué día?"', "CW310 reminder_call.date has no `no_match.2` in es-US, as another locale has"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "message"), SHAPE + NAMES)
def test_one_broken_line_is_named(
    broken: Break, file: str, old: str, new: str, message: str
) -> None:
    assert message in broken(file, old, new)


@pytest.mark.parametrize(("file", "old", "new", "message"), SHAPE)
def test_a_broken_shape_brings_no_other_complaint(
    broken: Break, file: str, old: str, new: str, message: str
) -> None:
    assert broken(file, old, new) == [message]


def test_an_include_that_is_no_file_is_named_with_the_file_it_means(broken: Break) -> None:
    assert broken(APP, "include: [answers.yaml]", "include: [answer.yaml]") == [
        "CW001 answers.yaml holds keys of the app file; name it in `include`",
        "CW001 `include` names 'answer.yaml', which is no file here. Did you mean 'answers.yaml'?",
    ]


def test_an_error_cannot_be_waived(broken: Break) -> None:
    waiver = 'waive: [{code: CW501, reason: no time, until: "2030-01-01"}]\nfallback:'
    assert broken(APP, "fallback:", waiver) == [
        "CW001 CW501 is an error; only a warning can be waived"
    ]


def test_all_problems_of_all_files_are_reported_at_once(broken: Break) -> None:
    broken(CALL, "then: ask_person", "then: nowhere")
    broken_twice = broken("hardship.yaml", "then: note", "thn: note")
    assert "CW003 an `ask` state does not know the key 'thn'. Did you mean 'then'?" in broken_twice
