"""How people ask in English for a person.

What they want has a few ways in which it is put together; the notation is that of `patterns.py`.
"""

from collections.abc import Mapping

__all__ = ["PATTERNS"]

PATTERNS: Mapping[str, str] = {
    "wants_agent": """
        700 (one|any|some) of (your|you) [_] (folks|people|guys|agents|reps|ladies|workers|staff
            |employees|men|women) (pick|get|come|call|talk|help|take|step|answer|speak|jump|hop)
        (talk|speak|deal) (to|with) [a|some] body (that|who|with|$)
        (let me|can i|could i|i want to|i need to|i got to|wanna|gotta|like to) [go] (holler at|get
            with|get up with|visit with) <human>
        (is|are) there <human> [in _ _|at _ _|over there|down there|there|up there] [that|who|whom]
            (i|we) (can|could|might) (get|have|reach|talk|speak|deal|visit|work|sit|call|ask)
        (hand|pass|switch|send|transfer|patch|put|turn) (me|us|this call|my call) (over|on|off
            |through|along) [over|on] to (them|him|her|that (person|one|man|lady)|whoever)
        ! not [really] (need|want|require|asking for|ask for|looking for|requesting|requested) [to
            (talk|speak) (to|with)] [<det>] [<kind>] [<kind>] <sure_role> ($|you|this|i am good|it
            is|because|today|thanks|we|that is)
        (somebody|someone|anybody|anyone|person|lady|guy|supervisor) (in|from) (collections|billing
            |payments|your office|charge|accounts|accounting|management|customer service|loans) (
            please|now|then|$)
        (talk|speak|chat|converse|communicate|consult) [directly|again|over the phone|in person
            |about this|about it|about my account] (to|with) <human>
        have a (word|chat|talk|conversation|discussion) with <human>
        (discuss|review|resolve|explain|sort out|talk over|go over|handle|work out|settle|address
            |clear up|figure out|straighten out|take up|raise|go through) ... with <human>
        (deal|interact|engage) with <human>
        (rather|prefer|like|love|appreciate|comfortable|better|easier|about|trying|than|insist on
            |hope on|happier|use|good) ... <talking> (to|with) <human>
        <talking> (to|with) <human> (would|will|might|is|could)
        <human> [there|here|available|free|over there] ([who|that|whom] (i|we|my wife|my husband)
            (can|could|may|might|should|am able to) [actually] (talk|speak|chat|discuss|turn
            |complain|deal|ask|contact)|to (talk|speak|chat|discuss|turn|complain) [this] (to
            |with))
        <human> (available|free|around|there|here|on duty|working|ready|able) ... to (talk|speak
            |chat|discuss|help|assist|take my call)
        (is|are) there [<det>] [<kind>] [<kind>] <sure_role> [there|here|available|around|free|on
            the line|on this line|at the other end|on the other end|i can|who|that]
        (is|are|do you have) [there] <some> [else] [there|here|around] [who|that] (can|could
            |available|free|to|who|that can|that could|i can|i could|we can|i may|able|human|real
            |alive|on the line|on the other end)
        is (your|a|the) (manager|supervisor|boss|colleague|human|representative|person) (there
            |available|in|around|free|on duty|nearby)
        (is|are) <some> [else] (available|free|there|around|able) (to|for) (talk|speak|chat|help
            |assist|discuss|a chat)
        is <some> [there] [that|who] (i|we) (can|could) (talk|speak)
        <pass> <my_call> [on|up|over|through|back|along|off|straight|directly] (to|with|through
            to|onto|over to|on to) <human>
        (put|patch|pass|get) (me|us|my call|this call|the call) (through|across)
        (transfer|connect|forward|redirect|escalate|reroute|transfer over) (me|us|my call|this
            call|the call)
        escalate [this|it|my|the] [case|call|issue|matter|problem|complaint|conversation]
        (pass|hand|switch|send|turn) (me|us|this|my call) (over|on|off|along) to <human>
        (get|give|find|bring|fetch|send|show|lend|hand) (me|us) [over] [to] <human>
        (put|get|bring|have|place) <human> on [the|this|my] (phone|line|call|telephone)
        (put|get) <human> on $
        (put|get|place) (me|us) on [the] [phone|line] [with] <human>
        (get|bring|call|fetch|summon|grab|ask for|send for) (me|your|a|the|an|another) [<kind>]
            [<kind>] (manager|supervisor|boss|superior|human|person|human being|representative
            |agent|operator|colleague|adviser|advisor)
        (can|could|would|will) you [go] (get|find|bring|grab|fetch) <human>
        (want|need|demand|require|requesting|request|insist on|asking for|asked for|begging for
            |rather have|prefer|wait for|waiting for|like to have|would like|looking for|rather
            get|could use|hold for|i said|hoping for|stay on for) [<det>] [<kind>] [<kind>]
            [<kind>] <sure_role>
        (want|need|demand|require|requesting|like) (<some>|a person|a human|a real person|an
            agent|a representative|a manager|a supervisor|an adviser|an advisor) [else] ((to|who
            |that|which) [can|could|will|would|is able to|actually] (help|assist|talk|speak
            |explain|understand|understands|knows|know|call|look|listen|listens|walk|go over
            |handle|make|makes|fix|resolve|deal|take|has|have|answer|sort|solve|decide|decides
            |approve|authorize|change)|real|human|$|not a|instead|now|right now|to talk)
        (rather have|prefer|rather get|rather see) (<human>) [$|to|who]
        (can|could|may|might) (i|we) [get|have|see|request|ask for|be given] <human> [on the line
            |on the phone|to talk to]
        (let|allow) me [to] (have|see|get) <human>
        (live|human|real|in person) (help|assistance|support|agent|representative|operator
            |interaction|contact)
        (have|ask|tell|get|let) <human> [from ...|at ...|in ...|there] [to] (call|contact|phone
            |ring|reach out to|talk to|speak to|speak with|talk with|get back to|get in touch
            with|return my|reach|give) (me|us|call|my)
        <can> <human> [from ...|at ...|in ...|there|over there|on your end|on your team|else]
            (call|contact|phone|ring|reach out to|talk to|speak to|speak with|talk with|get back
            to|get in touch with|give me a call|take over|reach|help|assist) [me|us|with|out]
        <human> (needs|need|has|have|should|must|ought|better) [to] (call|contact|help|talk to
            |speak to|speak with|assist|phone|ring|get back to) (me|us)
        who (can|could|do|should|would|may|must|might|shall) (i|we) [need to|have to|get to|be
            able to] (talk|speak|chat|discuss|complain|turn|go) [to|with|this|about]
        who (can|could|would) [actually] (help|assist|advise) (me|us)
        (reach|get a hold of|get hold of|get ahold of|get through to|get to|get in touch with
            |speak directly to|meet with|meet face to face with) <human>
        (be|get|getting|being) (connected|transferred|put through|passed|redirected|forwarded
            |switched|patched|helped|assisted|served|routed) [on|over|through] [to|with|by]
            <human>
        be (transferred|connected|put through|patched through|redirected) $
        (only|just|will) (talk|speak|deal) [to|with] <human>
        not [want|wanna|wish|like|feel|comfortable|going|willing|interested|in|here|care|prefer
            |to|be|am] ... (talk|talking|speak|speaking|deal|dealing|discuss|discussing|chat
            |interact) ... (to|with) [a|an|this|some|your|the|any] [stupid|dumb|damn|computerized
            |automated] <machine>
        (hate|tired of|sick of|fed up with|stop|done|finished|through|refuse|enough|stand|rather
            not|done with|quit|had it with|annoyed by|frustrated with|bother) ... (talk|talking
            |speak|speaking|deal|dealing|with|of) [to|with] [a|an|this|some|your|the|these]
            [stupid|dumb|damn] <machine>
        why am i (talking|speaking|dealing) (to|with) [a|an|this] <machine>
        (no|not a|not another) (robot|robots|bot|bots|machine|machines) $
        rather not ... <machine>
        get me (off|out of|away from) (this|the|your) <machine>
        [^] (instead of|not|rather than) (a|this|some) <machine> (a|an) [real] (person|human
            |agent|representative)
        ^ [<det>] [<kind>] [<kind>] <sure_role> [<sure_role>] [<sure_role>] $
        (any|have|got) (any|no|real|live|actual) [<kind>] (humans|human|people|person|agents
            |agent|staff|representatives|human beings) [there|working there|i can|available
            |around|at your|who]
        (want|need|like|appreciate) a (call back|callback|return call) from <human>
        (take|handle|deal with|look at|look into) (this|it|my case) (by|through) [<det>] [<kind>]
            <sure_role>
        <can> (we|i) have <human> (look|handle|deal|take|help|call|explain|go)
        someone (who|that) (can|could|actually|is able) [actually] (help|helps|understand
            |understands|assist|knows)
        ! my <relative> (can|could|will|would|should|wants to|needs to|has to|is going to|might
            |may|is|likes to|usually|must|will have to) [to] (talk|speak|chat|call|get|deal) ...
            <human>
        ! ^ (i|we|they|people|he|she|you) (talk|speak|chat) (to|with) <human>
        ! (had|having|used|get|happened) to (talk|speak|chat|deal) (to|with) <human>
        ! got to (talk|speak|chat|deal) (to|with) <human> ... (yesterday|last|already|before|once)
        ! did (i|you|he|she|they|we) (talk|speak|chat) (to|with) <human>
        ! when i (talk|speak) (to|with) <human>
        ! (talk|speak|chat) (to|with) <human> (at my|in my|from my|at the bank|at work|at church
            |on my side|about a job|first then|in the family)
        ! (get|find|need|want|have|ask|let|got) <human> to (pay|lend|help me pay|cosign|co sign
            |sign|borrow|drive|watch|cover|give me money|send money|buy|take over the payments
            |babysit|loan|help with the|take care of my|live|rent)
        ! (help|assist) (me|us) (pay|with the rent|with the bills|with rent|with bills|with money
            |financially|move)
        ! ^ (i|she|he|they) (have|has|had|hired|know|got|am|was|support|live with|work with)
            [<det>] [<kind>] <role>
        ! give me <some> is
        ! (call|contact|phone) me (a|an|the) (liar|thief|crook)
        ! (transfer|connect|send|forward) ... (money|funds|balance|payment|account|dollars|card)
        ! (are|is) (you|this) [<det>] [<kind>] [<kind>] <role>
        ! am i <talking> (to|with) <human>
        ! i am not [<det>] [<kind>] <role>
        ! (send|sent|gave|give|pay|pays|paid|owe|owed|lend|lent|borrow) (it|money|the payment
            |this|them|something|some) ... <human>
        ! is there (a|an) <role> (fee|charge|discount|number|limit)
        (wait|waiting|hold|holding|stay on the line) for <human>
        not you have (<some>|[any|some|real|actual] [<kind>] (people|humans|agents|staff
            |representatives|human beings|employees))
        (help|assistance|support|answer|answers|explanation|advice) from <human>
        700 <ask> ... [to|by|with|from|for|over to|through to] [<det>] [<kind>] [<kind>] (human
            |human being|real person|live person|actual person|representative|live agent|real
            human|customer service|customer service representative|customer service agent
            |supervisor|operator)
        700 <ask> ... ... (to|by|with|from|for|of|behind) (a|an|the|your|any|some|another|real
            |actual) [<kind>] [<kind>] <sure_role>
        (is|are) [there] (any|some|your) [<kind>] [<kind>] <sure_role> (free|available|around
            |there|about|on hand|nearby|i)
        (get|put|connect|hook) me (with|onto|through to|in touch with) [<det>] [<kind>] [<kind>]
            [hardship|payments|payment|loan|refund|complaints|mortgage] (people|team|department
            |folks|desk|person|office|staff|line)
        ^ [the|your] [<kind>] [hardship|complaints|refunds|loan|loans|payments|retention]
            (department|team) $
        700 (want|need|get|give|connect|transfer|reach|talk|speak|put|with|through) ... ... [<kind>]
            [hardship|complaints|refunds|loan|loans|payments|retention] (department|team) $
        700 (please|now|just) [the|a|your] (manager|supervisor|representative|operator|human|agent)
            [please|now|before|already|$]
        ! ^ (i|we) (support|live with|live near|share) ... <role>
        (hand|pass|give) the (phone|call|line) [over] to <human>
        700 (get|reach|see|find|bring|be given) (a|an) [<kind>] [<kind>] <sure_role>
        700 (complicated|difficult|complex|hard|important|personal|sensitive|much|serious|private
            |delicate) for (a|an|this) [<kind>] <machine>
        700 who is [your|the] (manager|supervisor|boss) [there|on duty]
        (mind|appreciate|about|consider|try|by) (connecting|transferring|putting|passing|patching
            |switching|getting|forwarding|handing|routing) (me|us|my call|this call) [over|on
            |through] [to|with] <human>
        (question|questions|message|matter|issue|problem) for [<det>] [<kind>] [<kind>]
            <sure_role>
        700 [<det>] [<kind>] <sure_role> [who|that] (can|could|might|may|would|should) [actually
            |better] (help|sort|explain|assist|fix|understand|handle|solve|answer|look|decide)
        (complain|report this|take this up|escalate this|speak up|go) to [<det>] [<kind>]
            (manager|supervisor|superior|human|boss|higher up)
        650 not (feel|comfortable|trust|like|want|happy|at ease|easy|safe|going|willing|okay) ...
            ... ... (to|with|by) (a|an|this|some|your) [<kind>|automated|computer] <machine>
        650 (uncomfortable|uneasy|unhappy|nervous|hesitant|reluctant) ... ... (to|with|by) (a|an
            |this|some|your) [<kind>|automated] <machine>
        650 (this|the|your|whole) (conversation|call|system|robot|bot|machine|thing|approach
            |automated system|line) (is|does|has) (not (working|helping|help|work|useful|any help
            |getting|going|doing|worked|any good)|useless|hopeless|going nowhere|broken|a waste
            of time|pointless|no help|no use)
        650 ^ [honestly] this (is|does) (not (working|helping|help|work|useful|getting us
            anywhere|getting anywhere|going anywhere)|getting us nowhere|going nowhere|useless
            |hopeless|pointless|no help|a waste of time|[so|very|really|too|extremely|beyond
            |incredibly] (frustrating|annoying|exasperating|maddening)) [at all] $
        650 (we|i) (are|am) (getting nowhere|going in circles|going around in circles|going round
            in circles|not getting anywhere|stuck in a loop|talking in circles)
        650 you (are|have been) (useless|no help|not helping|not helpful|not [being] helpful|not
            [any] help|of no help|hopeless|not understanding|not helping me|no use)
        650 you (do|can) not (help|understand|get it|get what i|seem to understand|understand me
            |help me)
        <some> ... (i|we) (can|could|may) [actually] (talk|speak|chat) (to|with)
        complain to <human>
        (need|needs|require|requires|deserves) (a|an) [<kind>] [<kind>] <sure_role>
        (want|need|get me|give me|find me|like) <some> [else] [that is|who is] (higher up|with
            [more|some|any] authority|with power|senior|more senior|above you|responsible
            |qualified|important|experienced)
        ^ (to|with) [<det>] [<kind>] [<kind>] <sure_role> $
        (get|getting|go|going|out|past|around|off|away|bypass|skip|avoid|leave|rid|cut through)
            [me] [out|off|away|past|around] [of|from] (this|the|your|that|these|a) [stupid|damn
            |whole] [<kind>|<artificial>] (<machine>|<artificial> <voice>) ($|and)
        (line|number|extension|button|option|way) (to|for|of) [<det>] [<kind>] [<kind>] <sure_role>
        (face to face|in person) [with <human>] $
        (do|have|handle|discuss|talk|meet) ... (face to face|in person)
        (someone|somebody|anyone|anybody|person) (other than|besides|instead of|apart from) (you
            |this|a|the) [<kind>|<machine>]
        not you (<some>|a person|a human|real|a real person)
        (press|hit|push|dial) (zero|star|pound) for <human>
        (talk|speak) (to|with) the (last|same|other|first) [<kind>] <role>
        when (do|can|will|could|am) (i|we) [get|going|be able|ever] [to] (talk|speak|get|reach) [to
            |with] <human>
        (can|could|will|would|is|are) [<det>|any of your] [<kind>] [<kind>] <sure_role> [going to
            |able to|be able to|willing to|there] (come on|come to|get on|pick up|answer|work there
            |work here|explain|handle|look|take|listen|walk|go over)
        (can|could|will|would) <some> [else] (from|at|in|on) (the|your) (office|team|company|bank
            |branch|staff|department) (look|explain|handle|walk|go|come|get|take|sit|review) [at
            |over|on|with|through|this|it|me]
        (are|is) (any|some|one|all) of your <role> [there|around|available|free|in|here]
        500 (can|could|will|would|does|do|is|are|when|how|where|get|have) ... ... [a|an|any|actual
            |real|live|your|the] (human|human being|real person|live person|actual person
            |representative|supervisor|operator)
        500 is <some> [actually] (working|there today|in the office)
        ! there is (a|an|some) <role> (in|at|on|behind|outside|blocking)
        ! (human resources|human error)
        [have] you [guys] (got|have) (a|an|any) [<kind>] (supervisor|manager|human|person
            |representative|operator|people) [there|here|around|available|i|$]
        (send|transfer|connect|put|get) me (to|through to|with) the (front desk|receptionist
            |reception|main office|office|secretary|switchboard)
        (get|have|put|is there) (a|any) live (body|one) [on|here|there]
        where (is|are) [all] [the|your] (real|live|actual) (people|person|humans|human)
    """,
}
