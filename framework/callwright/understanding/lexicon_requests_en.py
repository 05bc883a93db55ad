"""How people ask in English for a person or another language, or say that we called the wrong one.

Each intent has the few ways in which its meaning is put together; the notation is that of
`patterns.py`.
"""

from collections.abc import Mapping

__all__ = ["PATTERNS"]

PATTERNS: Mapping[str, str] = {
    "wants_agent": """
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
        ! (had|having|used|get|got|happened) to (talk|speak|chat|deal) (to|with) <human>
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
        [hardship|complaints|refunds|loan|loans|payments] (department|team) $
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
    """,
    "are_you_a_robot": """
        (are|aren) you [not] [talking to me as] [<det>|some kind of|one of those] [<kind>|talking
            |automated|computer|voice] [<kind>] (<machine>|human|person|human being|real 
            |automated|alive|computer generated|real one|living being|someone real|chat gpt 
            |actual human)
        ^ (you|u|you are) (a|an|some|some kind of) [stupid|dumb|damn|fucking] <machine>
        ^ you automated
        is (this|that|it) [not] [<det>|some kind of|one of those|like a] [<kind>|automated       
            |computer|robot|talking|recorded|prerecorded|stupid] (<machine>|robocall|robocalls 
            |robo call|robot call|robot calls|automated|real|human|person|recorded message 
            |automated call|automated calls|machines|ai thing|ai things|ai call|bot call|message)
        am i [not] (talking|speaking|chatting|dealing|on the phone|on) (to|with) [<det>] [<kind> 
            |automated|computer] [<kind>] (<machine>|human|person|human being|people|someone real
            |somebody real)
        [so] you are [not] [<det>|some kind of] [<kind>|automated|talking] [even] (<machine>     
            |human|real|real person|person|human being|automated|computer generated)
        you (sound|talk|seem|speak) [just] (like|as if you were|as though you were) [<det>]
            [<kind>] <machine>
        is there ... (person|human|human being) (talking|speaking|listening) to me
        do (i|we) (have|got|get) (a|an) [<kind>] (person|human|robot|machine|bot) (here|on the
            line|on the phone|there)
        what are you (a|an|some kind of) <machine>
        am i (talking|speaking) (to|with) someone real
        (who|what) am i talking to (a|is this a) <machine>
        ! i am not (a|an) <machine>
        ! not [want|wanna|like] ... to [<det>] <machine>
        is there [really|actually] [a|an|any] [<kind>] (human|person|human being|people|someone)
            (behind|on|at) (this|the)
        not (sound|seem|talk) [like] [a|an] [<kind>|very] (human|person|real|robot|human being   
            |someone real)
        (if|whether) (you are|this is) [a|an] [<kind>] (<machine>|human|person|real)
        ! is (this|that|the) person (authorized|the|still|on|a|named|calling|home)
        700 ^ i am (talking|speaking) (to|with) (a|an) [<kind>] <machine> (right|are not i|is not
            it|am i not|am i)
        are you one of (them|those|these)
        are you one $
        is (this|that|the|your) (voice|thing|lady|person|call) [really|a|an] [<kind>] (<machine> 
            |real|human|computer generated|automated|artificial|alive)
        are you (for real|really|truly|honestly) [a|an] [<kind>] (<machine>|human|person|real)
        ! are you real (busy|nice|sure|close|happy|far|good|slow|late|quick|strict|tired)
    """,
    "wants_spanish": """
        (in|into|to) spanish
        (speak|speaks|speaking|talk|prefer|want|need|use|know|understand) [only|a little|in]
            spanish
        ^ spanish $
        spanish (speaker|speaking|language|interpreter|line|version|agent|representative|please)
        (not|no|never|hardly|barely) [speak|understand|know|talk|good|so good|very good] [much   
            |any|very much|very good|good|well|a lot of|that much] english
        my english (is not|is no|is bad|is poor|is limited|is very bad|not|is terrible|is weak)
        (habla|hablas|hablan|hablo|en) [usted] espanol
        ^ espanol $
        no (hablo|entiendo|ingles)
        (need|want|get|have|is there) (a|an) (interpreter|translator)
        english is not my (first|native|mother)
        ! my <relative> (speak|speaks|teach|teaches|knows|understands) spanish
        ! not [speak|need|want|know|understand] [any|much|to speak|to talk|in|it in|to] spanish
        ! (took|take|teach|taught|studied|learned|learning|learn) spanish
        ! (am|is|in) (from|in) spain
        ! i (speak|understand) [good] english
        (continue|go on|proceed|carry on|do this|do it|go|conversation) [it|this] [in] spanish
        spanish (is|would|will|works) [be] (better|easier|best|fine|good|my)
        (prefer|want|need|like|want it|have) ... spanish
        (espanol|castellano)
        not (good|fluent|comfortable|great) (at|in|with|with my) english
        ! (not) [more|thanks] spanish
        ! no spanish (thanks|english|thank)
        ! (he|she|they|wife|husband|mother|kids) (speaks|speak|knows|teaches|is|are) [only|some]
            spanish
        ! spanish (class|classes|teacher|lessons|food|restaurant|test)
        ! (learn|learning|study|studying|practice|practicing) spanish
    """,
    "wrong_number": """
        (have|got|has|reached|dialed|called|calling|rang|phoned|getting|dialing|hit|contacted    
            |talking to|talking with|speaking to|speaking with|looking for) [gotten|got|a] (the|a
            |an) wrong (number|person|phone number|house|guy|man|woman|family|place|phone|lady 
            |party|one|home|individual|household)
        ^ [it is|this is|that is|you have] [a|the] wrong (number|person|house|guy|man|woman      
            |family|place|phone number|lady|party) [buddy|pal|dude|friend]
        (must|has to|probably|think) [to] be (a|the) wrong number
        ^ wrong number
        (is|was|are) [no|not] (nobody|no one|no|anyone|anybody|not any|no such) [one|person|man  
            |woman|body|lady|guy|tenant|resident] [here|around] (named|called|by that name|by
            this name|with that name|of that name|here by|here named|here called|here with|who
            goes by|goes by that|living here by)
        (nobody|no one|no such person|no person|not anyone) [lives here|here|living here|at this
            number|in this house|in this family|at this address|around here] [is|who is|has|goes 
            |with|who goes] (named|called|by that name|by this name|with that name|of that name 
            |that name|by the name|like that)
        (there is|is|have) (no|not a|not any|nobody|no one) [called|named] _ (here|at this number
            |living here|in this house|at this address|on this number)
        there is no [such] _ (here|at this number|living here|in this house)
        there is no (such person|one here by|person here)
        (does|do|did|has|have|is|are|no|not|never) (not|no longer|never|longer) (live|lives|lived
            |living|stay|stays|reside|resides|been|work|works) (here|at this address|at this
            number|in this house|at this house|with us|with me|there) [anymore|any more|any
            longer]
        (no longer|never) (lives|lived|live|stays|resides|works|at) [at] (here|this number|this
            address)
        (he|she|they|that person|the person|the tenant|maria|john|that guy|that lady) [has|have]
            (moved out|moved away|relocated|(moved|left) (out|away|a long|years|last|some|a while
            |months|long|$))
        (he|she|they) (moved out|moved away)
        (he|she|they) (moved|left) ($|last|years|a long|in|some|months|away|to another)
        not (know|recognize) (that|this|any|any such|the) (person|man|woman|lady|guy|name       
            |individual|maria|john|people)
        not know (her|him|them|who that is|who this is|who he is|who she is|who you are talking
            about|anyone by|anybody by|anyone named|anybody named|anyone called|anybody called 
            |anyone with|any _|who you mean|who you are looking for|who you want)
        (never|not ever|not) [ever] (heard|hear) of (her|him|them|that person|that name|this
            person|that|such a|any such|anyone|anybody|any|maria|john)
        (this|that|it) (is|was) (not|no longer|never) [even] (his|her|their|_ s|the right|the
            person|maria s|john s) (number|phone|phone number|cell|telephone|house|line|cell
            phone|you)
        (number|phone|line|cell) [number] [now] (belongs|is assigned|was assigned|was given|got
            assigned|is registered) to (me|someone|somebody|another|a different|us)
        (this|that) (number|phone|line) is (someone|somebody|another person|not his|not hers|not
            theirs|my number now|mine now|mine|now mine|not hers anymore)
        (got|bought|received|acquired|was given|been given|changed to|switched to|inherited) this
            [new|phone|cell] (number|phone|line)
        (had|have had|been using|owned|kept) this (number|phone|phone number|cell|line) (for     
            |since|over|almost|about)
        this is a (business|store|hospital|restaurant|work|company|office|school|private|fax     
            |hotel|shop|government|church|clinic|pizza|cell phone) [business] (line|phone|number 
            |shop|place|office|phone number)
        (this is|you have reached|you have called|you called) (a|the) (business|store|hospital   
            |restaurant|school|hotel|pizza place|office|nursing home|church|clinic|pharmacy)
        (he|she|they|that person) (has|have) not [been|lived] (lived|been|here|living)
        not (my name|who you are looking for|who you want|who you think|the person you|the right
            person|that person|the one you|him|her|_ you have)
        (am|is|are) not (that person|the person|who you|him|her|them|the one you|the guy|the lady
            |the man|the woman) [you|looking|want|are|trying]
        (i|this) (am|is) not (maria|john|_) (you|wrong|and|sorry) ... wrong
        ^ [i] (am not|this is not) (maria|john|robert|mary|jose|carlos|david|ana)
        (looking for|want|trying to reach|need|after|searching for|you mean|trying to call)
            (someone|somebody|another|a different) [person] (else)
        (that|this) (person|lady|man|guy|woman|individual|name) (is not|does not|has not|no
            longer|is no longer|has never) (here|live|lives|lived|at|work|been|in|known|belong 
            |mine)
        (whoever|who ever|the person|the man|the woman) [it is] [you|that you] ... ... (is not   
            |does not live|does not|no longer|not) [live] (here|lives here|at this number|this
            number|me|live here|in this house)
        mistaken identity
        ! (i|we|he|she) [may|must|might|have|had|could] [have] (gave|given|give|dialed|entered   
            |typed|pressed|wrote|put|dial|called|punched|hit|read|wrote down|mixed) [you|them|in 
            |down|up] (the|a|my) wrong (number|button|phone number|person|one|digit)
        ! (is|was) (this|that) (the|a) (right|wrong|correct) number
        ! (right|correct) (number|person)
        ! (i|we) [have] (moved|left|relocated)
        ! not know (the|my|your|that|what|which|when|how|where|if|why) (number|account|date      
            |amount|is|it|much|phone|routing|exact|person s)
        ! (my|the|your|card|account|routing|reference|social) (card|account|routing|reference    
            |social) number
        ! wrong (amount|date|card|account|address|payment|balance|day|month|bill|email       
            |information|thing|way)
        ! (he|she|husband|wife|they) (is|are) not (here|home|in|available|around) (right now|now 
            |at the moment|today|yet|can|but|until|he|she)
        500 ^ that is not me $
        (this|that|it) (is|was) not _ (is|s) (phone|number|phone number|cell|cell phone)
        (used to|previously) (be|belong to|belonged to) (his|hers|theirs|someone|somebody|her|him
            |another|them)
        (get|getting|got|receive) (calls|call|calls meant|messages) for (her|him|_|them|that
            person|this person)
        (i|we) (am|are) not [the] (person|one|man|woman) (you|that you) [are] (looking|after     
            |seeking|trying|want|need)
        (want|need|looking for) (a|the) different (person|_|number|house)
        (is|was|has|have) (not|no longer) [been] (his|her|their|_ is) (number|phone|phone number)
    """,
}
