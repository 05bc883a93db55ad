"""Whom people ask for in English by name, by desk or by department, and what is no wish for any of
them: patterns (`patterns.py`) beside those of `requests_en.py`.
"""

from collections.abc import Mapping

__all__ = ["PATTERNS"]

_WISH = """
        (talk|speak|word|chat) [directly|again] (to|with) ([the|your|a] <desk>|(<some>|<given>
            |~(my|our|his|her|their|the|your) [_]) (in|on|at|from|of|over at|down at) [the|your]
            <desk>)
        (chance of|possibility of|mind|about|like|prefer|rather be|possible by) (talking|speaking)
            (to|with) ([the|your|a] <desk>|<some> (in|on|at|from) [the|your] <desk>)
        (deal|dealing) directly with [the|your] <desk>
        700 (deal|dealing) with [the|your] (<desk>|branch|bank) directly
        (put|pass|patch|transfer|connect|send|hand|switch|get|direct|route) (me|us|my call|this
            call) [straight|back|over|through|on|across|along] [over|through|on] (to|with|onto)
            ([the|your|a] <desk>|(<some>|<given>|_) (in|on|at|from) [the|your] <desk>)
        (put|patch|get) (me|us|my call|this call|the call) [right|straight] back (through|across)
        (put|pass|patch|transfer|connect|send|hand|switch) (me|us|my call|this call) [right
            |straight] back [over|on|through|across] (to|with) [my|the] (<human>|him|her|them)
        (get|put) (me|us) back (to|with) (<human>|him|her|them)
        reconnect (me|us)
        700 (put|pass|patch) (me|us|my call) [over|on|through] (to|with|onto) <given>
        700 (may|can|could|let me|i would like to|i want to|i need to|chance of|possible to|i just
            want to) [i] [just|please] (talk|speak|speaking|chat) (to|with) <given> (please|again
            |$|who|that|from|about)
        700 (ask|get|have|tell) <given> to (call|ring|phone|contact) (me|us)
        ^ (<some>|one|member) (in|on|at|from|of) (the|your) (team|front desk|reception|office
            |branch) $
        (talk|speak|word) (to|with) my (case handler|case manager|case worker|caseworker|loan
            officer|account manager|account handler|relationship manager|contact there)
        (be|get|getting|being) (transferred|connected|put through|passed|switched|forwarded|moved)
            [on|over|back|through|straight] (to|with) [the|your] <desk>
        (arrange|organize|organise|ask) for <human> to (call|ring|phone|contact) (me|us)
        (ask|get|have|can|could|will|would) (<some>|<det> [<kind>] <sure_role>) [to] (come to the
            phone|pick up|answer me|talk to me|speak to me|take over|take this)
        ^ (<some>|<sure_role>) (talk|speak) to me
        700 (page|fetch) <some>
        put (<human>) back on
        700 is (_|_ _) (in|there|about|around|available|working|free) [today|now] (can|could|may)
            i (speak|talk|have)
        700 (can|could|may) i [just] (speak|talk) (to|with) (him|her|them) $
        700 (put|pass|patch|get) (me|us) (through|over) to ~(the|a|an|my|your|it|that|this
            |voicemail|autopay|there|you) $
        refuse to (discuss|talk|speak|deal) ... ... (to|with) (a|an|this|some|your) <machine>
        700 (want|need|like) the (lady|man|woman|guy|gentleman|person) (from|i|who|that) [spoke
            |talked|was|yesterday|before|last]
        ^ [the|your] <desk> (can|could|may) i [talk|speak|get|be|have]
        (am|are) after [<det>] [<kind>] [<kind>] (<some>|<sure_role>) [in|from|on|at|who|that|to
            |$]
        700 ^ [there] [the|your] (front desk|reception|receptionist|switchboard|customer relations
            |customer services|concierge|housekeeping) [team|desk|department] $
        700 (can|could|may|give|get|need|want) [i] [me] [have] [to] [the|your] (front desk
            |reception|receptionist|switchboard|customer relations|concierge) [team|desk
            |department] $
        ^ [<det>] [<kind>] [<kind>] [<kind>] <sure_role> if (you (would|could|can|will|please|like
            |do not mind|may)|(it|that|there) is|i (may|might|could|can)|possible)
        <sure_role> if (you would be so kind|you would not mind|that is not too much|it is not
            too)
        is (your|a|the) (manager|supervisor|boss) (about|here|on site|on shift|working|to hand)
        is there not <human>
        not (do|deal with|get on with|like|trust) (robots|bots|machines|recordings|chatbots)
        ! (robots|bots|machines|recordings|computers) (that|who|which|in|at|taking)
        700 (want|like|have|get) a [quick|brief] (word|chat) with (her|him|them|<given>)
        700 <some> (that|who) (speaks|can speak|talks) [proper|good|better|some] english
"""

# What only sounds like it.
_NO_WISH = """
        ! human (error|errors|rights|resources|nature|body|bodies|history|trafficking|capital
            |kindness|race|being is|beings are)
        ! person of (trust|interest|contact|color)
        ! (sound|sounds|seem|seems|look) like [a|an] [<kind>] <role>
        ! (is|are) there ... (people|person) (on|in|of) (the|this|my|that|our) ~(line|phone
            |other|end)
        ! <some> (from|at|in) (there|your _|that _) (keeps|kept|called|calls|left|told|said|rang)
        ! only human
        ! how many <role>
        ! (remove|add|put|take|drop|include) [<det>] [<kind>] (<some>|person|people|someone)
            [else] (to|from|off|on|onto) (my|the|our|this|that) ~(line|phone|call
            |telephone)
        ! (rather|prefer) not [to] (talk|speak|deal) (to|with) [<det>] [<kind>] (<some>
            |<sure_role>)
        ! (can|could|would|will|does|do|may|should|is|has|did) [there] <some> [else] [please]
            [come|go|going|going to|to|have to|need to|want to|able to] [and|to|out|round|up|over]
            (bring|fix|clean|deliver|repair|replace|mail|post|fax|install|unlock|collect|drop|pick
            up the|pick up my|pick it|pick them|carry|use|pay|sign|open|change|turn|fetch|tidy
            |make|park|book|order|check out|leave|stay|join|visit|park|swim|eat|drive|deliver
            |water|feed|move) ~(me|us|to|this|my call)
        ! (can|could|would|will) <some> [else] [please] (send|email|text|give|get|print) [me|us]
            (a|an|the|my|some|another|that|this|more|two|three|it|copies|one) ~(call|ring|person
            |human|callback|real|live|answer|hand|straight|manager|supervisor|quick|explanation
            |help|assistance|advice|agent|representative|operator|adviser|advisor|rep)
        ! (can|could|may|do) (i|we) bring <some>
        ! (pay|paid|paying|come|came|go|went|visit|sign|signed|collect|pick|drop) ... in person
        ! (does|do|is there|are there|did|have you) [got] (<some>|any of the staff|any of your
            staff|any staff|anyone) [there|working|who|that] [at|in|on|from] (the|this|that|your)
            (hotel|shop|store|restaurant|clinic|hospital|school|church|library|airport|station
            |building|site|property|resort|surgery|practice|pharmacy|gym|staff|salon|museum|desk
            |house|family) (speak|speaks|know|knows|understand|talk|who|that) [good|any|fluent]
            [<tongue>]
        ! (i|we|she|he|they|my <relative>|you) (work|works|worked|am|is|was|were|volunteer
            |volunteers) [here] (in|on|at|for|with) [the|a|your|their] <desk>
        ! ^ (i|we|they|he|she|you) (speak|talk|spoke|talked) (to|with) ... <desk>
        ! (did|when|after|before|already|have|had|has) (i|we|she|he) (speak|talk|spoke|talked
            |spoken) [to|with] ... <desk>
"""

PATTERNS: Mapping[str, str] = {"wants_agent": _WISH + _NO_WISH}
