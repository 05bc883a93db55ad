"""Writes an application of any size: the shape of the worked one, repeated, for the checker."""

from pathlib import Path

__all__ = ["write_application"]

_APP = """callwright: 1
app: large
start: {inbound: hub, outbound: hub}
locales: [en-US]
limits: {turns: 5000, minutes: 600}
reply: {target: 700ms, filler_after: 1500ms, filler: one_moment}
wait:
  normal: {no_speech: 5s, end_of_speech: 700ms, longest: 15s}
  digits: {no_speech: 6s, end_of_speech: 1500ms, between_keys: 3s, longest: 20s}
classes:
  public:  {spoken_to: anyone, stored: plain}
  told_us: {spoken_to: same_speaker, stored: masked}
  account: {spoken_to: verified, stored: masked}
data:
  account.past_due: {type: money, class: account, from: get_account.found}
facts:
  verified: {granted_by: match_identity, lost_when: [new_speaker]}
services:
  match_identity: {takes: [last4], results: [match, mismatch], effect: none, per_call: 2}
  get_account:    {takes: [], results: [found], effect: none, timeout: 3s}
  save_answer:    {takes: [amount, day], results: [saved, full], effect: once, timeout: 3s}
  suppress:       {takes: [], results: [saved], effect: once, timeout: 3s}
queues: {general: {hours: always}}
globals:
  - {hears: stop_calling, band: alarm, check_with: stop_check, goto: stop_contact}
  - {hears: wrong_number, band: alarm, check_with: stop_check, goto: stop_contact}
  - {hears: bankruptcy, band: alarm, check_with: notice_check, goto: stop_contact}
  - {hears: attorney, band: alarm, check_with: notice_check, goto: stop_contact}
  - {hears: dispute, band: alarm, check_with: notice_check, goto: stop_contact}
  - {hears: wants_agent, keys: "0", goto: handoff}
  - {hears: are_you_a_robot, say: yes_i_am, back: true}
catch: {upset: {goto: handoff}}
fallback: {goto: handoff}
rules:
  - {name: right_party_first, never: {says: account}, until: verified}
  - {name: stops, after: {heard: [stop_calling, wrong_number]}, always_reach: {did: suppress}}
  - name: notices
    after: {heard: [bankruptcy, attorney, dispute]}
    always_reach: {did: suppress}
  - {name: human_available, from: any, can_reach: {dialog: handoff}}
dispositions:
  done:        {code: DONE, success: true}
  transferred: {code: TRANSFERRED, success: true}
  stopped:     {code: STOPPED}
  unresolved:  {code: UNRESOLVED}
prompts:
  stop_check: {ask: "Would you like us to stop calling this number?"}
  notice_check: {ask: "I want to be sure I heard you. Is that so?"}
  one_moment: {barge_in: none, say: "One moment."}
  yes_i_am:   {say: "Yes, I am an automated assistant."}
"""

_STOP = """dialog: stop_contact
start: suppress
states:
  suppress: {do: suppress, results: {saved: stopped}, failed: stopped}
  stopped: {end: stopped, say: stopped}
prompts:
  stopped: {barge_in: none, must_play: true, say: "We will not call this number again. Goodbye."}
"""

_HANDOFF = """dialog: handoff
start: tell
states:
  tell: {say: tell, then: to_general}
  to_general: {transfer: general, ring: 30s, results: {connected: connected}, failed: nobody}
  connected: {end: transferred}
  nobody: {end: unresolved, say: nobody}
catch: {new_speaker: tell}
prompts:
  tell:   {say: "I will bring in a colleague."}
  nobody: {say: "Nobody is free right now. Goodbye."}
"""

_IDENTITY = """dialog: identity
start: ask_last4
returns: {verified: {}, failed: {}}
catch: {new_speaker: failed}
slots:
  last4: {type: digits(4), class: told_us}
states:
  ask_last4: {ask: last4, prompt: last4, wait: digits, visits: 2, then: check, after_tries: failed}
  check:
    do: match_identity
    results: {match: {grant: verified, goto: verified}, mismatch: again}
    failed: failed
  again: {say: again, visits: 1, at_limit: failed, then: {clear: [last4], goto: ask_last4}}
  verified: {return: verified}
  failed: {return: failed}
prompts:
  last4:
    ask: "What are the last four digits?"
    no_input: ["Please say the four digits.", "Key in the four digits now."]
    no_match: ["Sorry, which four digits?", "Key them in, one after the other."]
  again: {say: "Those do not match."}
"""

_STATES_EACH = 10

_PART = """dialog: part_{n}
start: ask_amount
catch: {{new_speaker: {{goto: handoff}}}}
slots:
  amount: {{type: money, class: told_us}}
  day:    {{type: date, class: told_us}}
  right:  {{type: yes_no, class: public}}
  more:   {{type: yes_no, class: public}}
states:
  ask_amount:
    ask: amount
    prompt: amount
    visits: 3
    also_fills: [day]
    valid: [{{that: amount > 0, or_say: too_small}}]
    then:
      - {{if: amount >= 100, goto: ask_day}}
      - {{goto: too_little}}
  too_little:
    say: too_little
    visits: 1
    at_limit: {{goto: handoff}}
    then: {{clear: [amount], goto: ask_amount}}
  ask_day: {{ask: day, prompt: day, visits: 3, then: read_back}}
  read_back:
    ask: right
    prompt: right
    visits: 3
    reads_back: [amount, day]
    cases: {{yes: save, no: {{clear: [amount, day, right], goto: ask_amount}}}}
  save:
    do: save_answer
    results: {{saved: saved, full: full}}
    failed: {{goto: handoff}}
  full:
    say: full
    visits: 1
    at_limit: {{goto: handoff}}
    then: {{clear: [day, right], goto: ask_day}}
  saved: {{say: saved, then: ask_more}}
  ask_more: {{ask: more, prompt: more, cases: {{yes: on, no: over}}}}
  on: {{decide: [{{if: verified, goto: {following}}}, {{goto: handoff}}]}}
  over: {{end: done, say: goodbye}}
prompts:
  amount:
    ask: "How much would you like to pay?"
    no_input: ["Which amount would you like to pay?", "Say an amount in dollars."]
    no_match: ["Sorry, what amount, in dollars?", "For example, one hundred dollars."]
  too_small:  {{say: "That needs to be more than zero."}}
  too_little: {{say: "I would need a little more than that."}}
  day:
    ask: "And on what date?"
    no_input: ["What day would that be?", "Say a date, like June fourth."]
    no_match: ["Sorry, which day?", "Please say the month and the day."]
  right:
    ask: "So that is {{{{ amount | money }}}} on {{{{ day | spoken_date }}}}. Shall I save it?"
    no_input: ["Shall I save that?", "Please say yes to save it, or no to change it."]
    no_match: ["Sorry, is that right?", "Say yes to save it, or no to change it."]
  full:    {{say: "That day is full."}}
  saved:   {{say: "Thank you. I have noted it."}}
  more:
    ask: "Is there anything else?"
    no_input: ["Is there something else I can do?", "Please say yes, or no."]
    no_match: ["Sorry, is there more?", "Say yes if there is more, or no to end."]
  goodbye: {{say: "Goodbye."}}
"""

_HUB = """dialog: hub
start: hello
states:
  hello: {say: hello, then: identify}
  identify:
    call: identity
    returned: {verified: load, failed: {goto: handoff}}
  load: {do: get_account, results: {found: due}, failed: {goto: handoff}}
  due: {say: due, requires: verified, then: {goto: part_0}}
catch: {new_speaker: {goto: handoff}}
prompts:
  hello: {say: "Hello, this is an automated assistant."}
  due:   {say: "Your payment of {{ account.past_due | money }} is due."}
"""


def write_application(folder: Path, states: int) -> int:
    """Write an application with about `states` states into `folder`; return how many dialogs."""
    folder.mkdir(parents=True, exist_ok=True)
    files = {
        "callwright": _APP,
        "hub": _HUB,
        "identity": _IDENTITY,
        "handoff": _HANDOFF,
        "stop_contact": _STOP,
        "words.en-US": "locale: en-US\n",
    }
    parts = max(1, (states - 16) // _STATES_EACH)
    for n in range(parts):
        # The last leads back to the first: one loop through every dialog.
        following = f"part_{(n + 1) % parts}"
        files[f"part_{n}"] = _PART.format(n=n, following=following)
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return len(files) - 2
