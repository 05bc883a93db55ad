"""How people ask in English who is calling, a person or not, and say that it is not they whom we
want: patterns (`patterns.py`).
"""

from collections.abc import Mapping

__all__ = ["PATTERNS"]

PATTERNS: Mapping[str, str] = {
    "are_you_a_robot": """
        (is|are) ... (human|person|somebody|someone|human being) ... or (did|do|does) [they|someone
            |somebody|you] [all] (they|someone|somebody|people) [just] (program*|build|built|record
            |recorded|make)
        (did|do) (somebody|someone|they|people) [just] (program|build|make|invent|code) (you|this)
        ^ [so] you [a|an] [real|actual|even] human [being|person|or] $
        is (there|it) <some> (behind|at the other end of|on the other end of) (that|this|the)
            <voice>
        ^ [are] you one of (them|those|these) (<no_person>|things)
        is there <human> behind (this|that|the|your|it|all) ~(payment|account|loan)
        is <some> [really|actually] (typing|reading|saying|writing|answering|talking|speaking
            |listening) [this|that|it|to me|me] or
        or is (it|this|that|everything) [all|just|only|really] (automatic|automated|computerized
            |programmed|prerecorded|canned|scripted)
        (are|aren|is|was) (you|this|that|it|he|she) [not] [talking to me as] [even|for real|truly]
            [<some_kind>] [<kind>|talking|stupid|damn] (<no_person>|<in_flesh>)
        (are|is) (you|this|that|it) [not] [even|for real|truly] (automated|automatic|artificial
            |computerized|computer generated|robotic|fake|prerecorded|human|alive)
        (are you|is (this|that|it) [<voice>]) [even|for real|truly] real (or|are|is)
        are you [even|for real|truly] real ($|if|because|or|i|so|and|like)
        is (this|that|your) <voice> [even|for real|truly] real
        you are not [even|really] real
        ^ [is] this (a|some|one of those) [<kind>] <no_person>
        ^ [it] sounds like [<some_kind>] [<kind>] <no_person>
        [are] you [now] using [an] (ai|bots|robots|artificial intelligence)
        (is|are) (this|that|the|your) [<voice>] [even|like|a|an] (<no_person>|human|alive|automated
            |artificial|fake|computer generated)
        ^ (you|u|you are) (a|an|some|some kind of) [stupid|dumb|damn|fucking] <no_person>
        ^ you automated
        [so] you are [not] [even|only] [<some_kind>] [<kind>|talking] (<no_person>|<in_flesh>|human
            |automated|computer generated|artificial|real $)
        <in_flesh> or [are you|is this|is it|you|with|to|am i talking to|am i on with]
            [<some_kind>] [<kind>] (<no_person>|automated|fake)
        (<no_person>|automated) or [are you|is this|is it|you|with|to|is there|am i talking to]
            [<some_kind>] (<in_flesh>|human|live|real)
        700 (this|that|it) is [<some_kind>] [<kind>] <no_person> $
        (this|that|it) is [<some_kind>] [<kind>] <no_person> (is not it|right|am i right|correct)
        or (are you|is this|is it) [<some_kind>] (<no_person>|automated)
        am i [not] (talking|speaking|chatting|dealing|on the phone|on) (to|with) [<some_kind>]
            [<kind>] (<no_person>|<in_flesh>|human)
        (talking|speaking|listening) to [<some_kind>] [<kind>] <no_person> (right|are not i|is not
            it|am i not|am i|$)
        (you|this|that|it|your voice) [all] (sound|sounds|talk|seem|seems|speak|feels) [like|as if
            you were|as though you were] [<some_kind>] [<kind>] (<no_person>|automated|recorded
            |robotic|fake|artificial)
        is there ... (person|human|human being) (talking|speaking|listening) to me
        (do|did|have) (i|we) (have|got|get|reach|reached) (a|an) [<kind>] [<kind>] (person|human
            |robot|machine|bot|recording) (here|on the line|on the phone|there|$)
        what are you (a|an|some kind of) <no_person>
        (who|what) am i talking to (a|is this a) <no_person>
        ! i am not (a|an) <machine>
        ! not [want|wanna|like] ... to [<det>] <machine>
        is there [really|actually] [a|an|any] [<kind>] (human|person|human being|people|someone)
            (behind|on|at) (this|the)
        not (sound|seem|talk) [like] [a|an] [<kind>|very] (human|person|real|robot|human being
            |someone real)
        (if|whether) (you are|this is) [<some_kind>] [<kind>] (<no_person>|<in_flesh>|real)
        ! is (this|that|the) person (authorized|the|still|on|a|named|calling|home)
        are you one of (them|those|these)
        is <some> [really] there or
        (flesh and blood|living breathing|living and breathing)
        (siri|alexa|chat gpt|chatgpt)
        are you (programmed|programed|trained|coded) (to|for|$)
        you (is|are) not (any|a|even) [<kind>] (person|human|human being|man|woman|lady)
        (human|person) or (machine|robot|computer|bot)
        are you one $
        do you (breathe|bleed|sleep|have a pulse|have feelings|have a body|have a brain|have a soul
            |have a heartbeat)
        <some> real or
        ! are you real (busy|nice|sure|close|happy|far|good|slow|late|quick|strict|tired)
        ! (are|is|were) (you|they|we|this call|the call|it|this) [being|all] (recording|recorded
            |taped) [this|me|us|the|my|it|everything|calls]
        ! <artificial> (payment|payments|draft|drafts|withdrawal|withdrawals|debit|deposit|email
            |text|plan|billing|statement|one|renewal|charge|check|copy|card|signature|receipt)
        ! (is|are) (this|that|it|the|your) (person|people|guy|lady|man|woman) [who|that]
        ! (is|was) (this|that|it) [a|the|your|my] (system|menu|program|device|assistant|computer)
            (number|password|code|problem|down|error|issue|free|new|still|working)
    """,
    "wrong_number": """
        ! (nobody|no one) [ever|has|even] called (me|us)
        ^ wrong (hombre|fella|dude|cat|gal|fellow|feller|mister|gentleman|kid|girl|apartment
            |household|family)
        ! wrong (idea|impression|answer|way|day)
        ! not [any|none] [of] (your|you is) (concern|business)
        500 (have|got) [gotten] [yourself] (the|a) wrong ~(amount|date|day|idea|impression|card
            |account|address|bill|balance|month|year|time|name|attitude|information|info|one
            |thing|way|size|end|price|side|charge|loan|payment) [buddy|here|there|friend|sir|maam
            |pal] $
        (looking for|want|wanting|calling for|calling|trying to reach|after|need) (the|that) other
            <given>
        500 you (are|must be|guys are|people are) (looking for|calling for|trying to reach|after)
            (the|that) other ~(account|number|card|loan|phone|one|person|day|half)
        [this is|you have got|it is|you reached|you called] _ is (garage|salon|pizza|restaurant
            |diner|shop|store|place|auto|barber shop|market|cafe|deli|grill|kitchen|tire|bakery
            |tavern|nails|bar) $
        (keep|keeps) getting (me|us|this house|my phone) instead
        (have|got|has|reached|dialed|called|calling|rang|phoned|getting|dialing|hit|contacted
            |talking to|talking with|speaking to|speaking with|looking for) [gotten|got|a] (the|a
            |an) wrong (number|person|phone number|house|guy|man|woman|family|place|phone|lady
            |party|one|home|individual|household)
        ^ [it is|this is|that is|you have] [a|the] wrong (number|person|house|guy|man|woman
            |family|place|phone number|lady|party) [buddy|pal|dude|friend]
        (must|has to|probably|think) [to] be (a|the) wrong number
        ^ wrong number
        (is|are|was|have|got) not [got] (no|any|a|an|anyone|anybody|nobody|no one) [one] [named
            |called|by the name of|by the name] (_|_ _) <at_line>
        (is|are|was|have|got|there is) (not|no|not any|not a|not no) <given>
        ^ (no|not) [any|a] (_|_ _) <at_line>
        ^ no [such] <given>
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
        there is (no|not a|not any) [such] (_|_ _) <at_line>
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
        not know (any|no|a|nobody|anybody|anyone) (named|called|<given>)
        (who is|who the|not know who) [is] <given> [is]
        (never|not) (met|known|meet) (<whom>|anyone|anybody)
        not know (her|him|them|who that is|who this is|who he is|who she is|who you are talking
            about|anyone by|anybody by|anyone named|anybody named|anyone called|anybody called
            |anyone with|any _|who you mean|who you are looking for|who you want)
        (never|not ever|not) [ever] (heard|hear) of (<whom>|that name|that $|(such a|any such|a
            |any) (person|name|man|woman|lady)|anyone|anybody|nobody|any <given>)
        (this|that|it) (is|was) (not|no longer|never) [even] (his|her|their|_ s|the right|the
            person|maria s|john s) (number|phone|phone number|cell|telephone|house|line|cell
            phone|you)
        (<line>|it|this|that) (does|do|did|is|has) not [even|ever] (belong|belongs|belonged) to
            (<whom>|_ $|_ anymore)
        (no longer|never) (belongs|belong|belonged|assigned|registered) to (<whom>|_)
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
        you [have|have just|just] (reached|called|dialed|got|gotten|phoned|rang|hit) (a|an|the)
            <shop> [shop|store|office|place|sir|maam|here|$]
        (this is|you have reached|you have called|you called) (a|the) (business|store|hospital
            |restaurant|school|hotel|pizza place|office|nursing home|church|clinic|pharmacy)
        (he|she|they|that person) (has|have) not [been|lived] (lived|been|here|living)
        not (my name|who you are looking for|who you want|who you think|the person you|the right
            person|that person|the one you|him|her|_ you have)
        my [first|last] name is not (<given>|_ $)
        (this|i|that) (am|is|was) not [a|any] (she|he|him|<given>|mr _|mrs _|miss _)
        <given> is not (me|my name)
        (he|she|they|<given>|that person) (does|do|did) not (have|use|own|answer) this (number
            |phone|phone number|line) [anymore]
        (this is|you have|you called|you reached) (someone|somebody) else (is|s) <line>
        (person|lady|guy|man|woman|somebody|someone|name) [that|who|which] [is|was] not me
        (am|is|are) not (that person|the person|who you|him|her|them|the one you|the guy|the lady
            |the man|the woman) [you|looking|want|are|trying]
        (i|this) (am|is) not (maria|john|_) (you|wrong|and|sorry) ... wrong
        ^ [i] (am not|this is not) <given>
        (misdialed|misdial|misdialled|dialed wrong|dialed it wrong|dialing wrong|called wrong)
        not who you (are|want|think|mean|need)
        (old|previous|former|last) (owner|tenant|resident|renter|tenants)
        (he|she|they|someone|somebody|<given>) used to (have|own|use) (this|the|that|my) <line>
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
        ! this is (a|my) [home] (business|work|store|office|company|school) (account|loan|card|trip
            |expense|checking|question|matter|purpose|day|week|bill|debt|credit|call)
        ! (no|any|a) [good|more|other|big|bad] (problem|problems|money|signal|service|reception
            |way|reason|change|difference|issue|pen|card|address|internet|wifi|jobs|job|work|rush
            |hurry|bank|heat|power|pressure|help|noise|computer|one else|room|food|income)
            <at_line>
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
        560 ^ that is not me $
        (this|that|it) (is|was) not _ (is|s) (phone|number|phone number|cell|cell phone)
        (used to|previously) (be|belong to|belonged to) (his|hers|theirs|someone|somebody|her|him
            |another|them)
        (calls|messages|mail|letters|people|collectors) [asking|looking|coming|meant|here] for
            (<whom>|a <given>|some (lady|guy|man|woman|person|other))
        (calling|asking|looking|here) for (<whom>|some (lady|guy|man|woman|person)) [and|but|that
            |who] [i|this|it|is] [am|is|that] not
        (i|we) (am|are) not [the] (person|one|man|woman) (you|that you) [are] (looking|after
            |seeking|trying|want|need)
        (want|need|looking for) (a|the) different (person|_|number|house)
        (is|was|has|have) (not|no longer) [been] (his|her|their|_ is) (number|phone|phone number)
        (confused|mixed up|mistaken) (me|us) (with|for)
        (confusing|mixing|mistaking) (me|us) [up] (with|for)
        (me|us) (confused|mixed up|mistaken) (with|for)
        this here is (a|the) (church|business|store|school|hospital|restaurant|office|library|shop
            |company|salon|hotel|pharmacy|clinic|bar)
        (no|any) (idea|clue) who (that|she|he|they|it|this|<given>|you) (is|are)
        (he|she|they|<given>) (is|are) not (at|on) this (number|phone|address|house|line)
        (he|she|they|<given>) (got|has|have|changed) [to] (a|her|his|their) (different|new|another
            |other) <line>
        500 (belongs|belonged|belong) to (someone|somebody|another person|a different person)
        500 (ex|he|she|they|him|her) ... (not know|no idea) where (he|she|they) [is|are|lives|went
            |moved]
        500 ^ [that is|it is|is|this is] not me $
        ! not know (her|his|their|him|them) (number|address|name|birthday|ssn|social|email|phone
            |well|very|too|account|last|middle|first|date|income|schedule|pin|password)
        ! moved (in|back|here|closer)
        ! (i|we) [do|did|could|can|will|am|are] [not|never] (live|lived|stay|living|been|work)
        not me [that|who] you (want|need|are|looking)
        you (want|need|are looking for|mean|must mean|must want) (my|her|his|a|some) [<kind>]
            (<relative>|person|lady|man|guy|woman|number)
        (try|need|have to try|call) a (different|another) number
        500 not (seen|heard from|talked to|spoken to) (him|her|them) (in|for|since) (years|months
            |ages|forever|a long|a while|he|she|they)
        700 ^ (i am|this is|it is) (someone|somebody) else
        (calls|messages|mail|letters) for (this|that|some|the|another) (guy|lady|man|woman|person
            |dude)
        (they|store|company|phone company|carrier) ... (gave|assigned|issued|sold) (me|us) this
            (number|phone|line)
        this is a [private] (daycare|day care|residence|private residence|salon|garage|dentist|law
            office|bakery|bar|barber shop|library|farm|residential)
        (you|your) ... wires crossed
        there (was|used to be) a _ here (before|but|years)
        500 ^ [that|it] was not me
    """,
}
