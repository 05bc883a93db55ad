"""How people in English ask for time, slower words or help, hand over the phone, or keep something
to themselves: patterns (`patterns.py`) beside the examples.
"""

from collections.abc import Mapping

__all__ = ["PATTERNS"]

PATTERNS: Mapping[str, str] = {
    "slower": """
        slow (your|that) roll
        ! (i|he|she|we|they) (go|goes|walk|walks|drive|drives|move|moves|work|works) [too|so|real]
            (slow|slowly|fast|quick)
        ! (he|she|they|<third>) (talk|talks|talked|speak|speaks|spoke|drives|drove|works|eats) [too
            |so|real|really] (fast|quick|slow)
        ! slow* down (my|our|on my) ~(talking|speech)
        (take|bring|dial|turn|tone|back|notch|knock|cut) (it|that|this|your speed|the speed) (down
            |back) (a|one|some|the) (notch|notches|little|bit|tad|touch|hair|peg|speed|pace)
        (take|dial|turn|bring|knock|back) (it|that) (back|down) ... (not keep up|old|writing|fast
            |slow|speed|hear|ears)
        take your [sweet] time ... (with|on|reading|saying|i am (writing|old|slow)|so i) [the|those
            |them|can]
        (you|that|it|yall) [is|are|was|were] (talking|speaking|reading|saying|going|giving|telling)
            [that|it|them|those|me|the _|these] [off|out] [a bit|way] (too|to|so) (fast|quick
            |quickly|rapid)
        speak slow
        ! (work|things|business|hours|sales|orders|stuff|season) [is|are|was|were|has|have|really]
            [been] (slow|slowed|slowing|slows) [down]
        ! that was (fast|quick|slow)
        ! take your time (paying|getting|to pay|with the (money|payment|check))
        (you|that|it|yall) [is|was|are|were|went|go|going|talk|talking|speak|speaking|read|reading
            |said] [it|that] [a bit|a little|way|all|much] (too|so|awful|real|mighty|pretty|awfully
            ) (fast|quick|quickly|rapid) [for me|for my|$|i|sir|maam]
        ^ [whoa|way|a little|a bit|not] (too|so) (fast|quick|quickly) [for me|for my|$]
        (going|talking|talk|go|reading|speaking|words) [at|like] [_] (mile a minute|hundred miles
            [an|a] hour|ninety miles an
            hour|ninety to nothing)
        (go|say|read|speak|talk|repeat|tell|take) [it|that|them|those|me|to me|the numbers|one]
            [a little|a bit|real|nice and|extra] (slow|slower|slowly|easy) ($|this time|so|because
            |and|i am|i have|between|with the numbers|on the numbers)
        (rattle|rattling|rattled|spit|spitting|firing|shooting) (that|it|those|them|numbers)
            [numbers
            |all] [off|out]
        (write|type|writing|hear|listen|think|follow) [that|it|this|as] (fast|quick|quickly) ($|so
            |as you|sir|maam|i)
        (dial|turn|bring|back|cut) (back|down) [the|that|your] speed
        (nice and|real|good and) slow ($|for me|so|please)
        (one|a few|two|three) (at a time|number at a time|digit at a time|by one) ($|i am|so|please
            |because)
        (am|got|have) [a] slow (writer|typist|listener|hand|hands|ears)
        (talk|talking|speak|speaking|going|go) (faster|quicker) than
        (pause|stop|easy|time|room) [a little|a bit|in] between (the|those|each|your) (numbers
            |digits|words|number|letters)
        (slow|ease) [it|that|your roll] (down|up) [some|a little|a bit|there|for me|$]
        (keep up|catch up) with you
        ! (internet|work|business|mail|computer|traffic|phone|line|money|month|time|year|day|week
            |interest|kids|car|truck|mind|heart|head) [is|was|has|been|goes|go|going|went|keeps
            |just|all|are|be] [been|going|go|by] [way|at] [too|so|real|awful|pretty] (slow|fast
            |quick|slowly|quickly|a mile a minute)
        ! (driving|drove|drive|speeding|ran|running|spend|spending|pay|paid) [it] [way] (too|so|real
            |pretty) (fast|quick|slow)
        ! (slow|slowed) down (at|on) (work|the job|my|hours|spending)
    """,
    "hold_on": """
        ! one (minute|moment|second) ... ... the next
        ! (the|that|this) second (one|option|choice|thing|part|time|question|half|job)
        ! ^ the second $
        ^ (one|won|a|just a|just one) (second|moment|minute|sec|momento) [<dear>] ($|i|let|while|my
            |the|so|someone|somebody|there)
        (give|gimme) [me] (a|one|two|just a) (second|moment|minute|sec) [<dear>] (i|let|while|my
            |someone|somebody) ~(ago)
        ^ (hold on|hang on|hold up|wait|hold the phone|hold the line) [a|one|just a] [second|minute
            |moment|sec] [<dear>] (let|i (will|need|have|got|am (going|getting|putting|looking|
            driving))|while i|my <family> (is|wants)|someone|somebody|there is (somebody|someone))
        ! (barely|been|am|is|are|was|just|we|i|keep|kept|still|only|them|he|she|they) [barely
            |just|still|only|trying to] (holding|hanging|hang|hold) on
        ! (holding|hanging|hold|hang) on (to|by|for dear|till|until) ~(the line|the phone|i|me)
        ! (hold|holding|held) off
        ! (hold|holding|held) (the|my|that|this|those|our|these|your|a|any|all) [late] ~(line
            |phone|call|moment|second|minute)
        ! (wait|waiting|hold) (till|until|for) ~(i (find|get|grab|look|go)|a (second|minute|moment))
        ! can not [hardly] wait
        ! hold up (my|the|their|our|his|her) ~(phone|call)
        ! (got|have|has|had|spare|spared) [only|but] (a|one) (minute|second|moment|sec) ~(i|let
            |while)
        ! (got|have|has|had|spare|spared) (a|one) (minute|second|moment|sec) $
        ! (a|one) (minute|moment|second|sec) (of|is worth) (your|peace|quiet|time|my|silence)
        ! let me check (with|on (that|it) (later|tomorrow))
        (sit|hang|hold|stay) tight
        (give|gimme|just|in|wait|need) [me] [just] (a|two|three|half a|one|hot) (shake|shakes|jiffy
            |jiff|tick|ticks|sec|secs|hot minute|quick minute) ($|i|let|to|while|sir|maam|so|please
            |my|the)
        (stay|hold|hang|keep|remain) [right] (on|with me|there|right there) [the line|the phone
            |for me] (while|till|til|until|so) i
        let me (turn|shut|cut) [_] [_] [_] (down|off) [so|first|$|i|real]
        (let me|i got to|i have to|i need to|i am going to|i will) [just|go|go and] (pull over|step
            (outside|out|away|inside|into|off)|park ($|first|real)|sit down|shut the door|close the
            door|get off
            the (road|freeway|highway|bus|train)|find (somewhere|a place|some place) [quiet|to])
        let me (find|fetch|grab|locate|dig up|dig out|hunt up|hunt for) (a|an|my|the|some|something)
            [_] ($|so|to write|and|i|first|real|it is|pen|pencil|paper|glasses|card|purse|wallet)
        (lay|set|put) (the|this) phone down
        let me (put|set|let|take) (the|this|my|that) (dog|dogs|cat|baby|kid|kids|bags|groceries
            |phone|plate|food|pot|laundry|keys|coffee) (out|down|in|up|away|back|over|on)
        let me (take|put|get) you (off|on) [the] (speaker|speakerphone|bluetooth|hold)
        ^ [i will] be right back
        not go (nowhere|no where|anyplace)
        (wait|hold up) on me
        (stay|hold) right there ($|i|let|while|for)
        ! be right back (to|in|at|on|where)
        not (go anywhere|go away|hang up (yet|on me|while|till|until|i))
        (while|till|til|until) i (go|run|get|grab|find|look|dig|pull) [and|it up|up|out] (ask|get
            |grab|find|see|check|look|the|my|it|that)
        ! second (of|in) (the|this|that|january|february|march|april|may|june|july|august
            |september|october|november|december)
        ! hold (on|for) (my|the|that|our|his|her|this) [_] (account|checking|card|check|checks
            |funds|money|deposit|savings|line of credit)
        ! (a|another|one|some) hold on
        ! (a|my|the|his|her|your|that|this|another|first|next|last|disability|pay) check
        ! (call|calls|called|keep|kept|keeps|had|put|left|stuck|sitting) ... on hold
        ! while i (pay|paid|work|worked|get paid|get back on|find (a|another) job|get (a job
            |another))
    """,
    "new_speaker": """
        (let me|let|will|going to|gonna|am|can|want to|i) [go] (put|putting|give|giving|hand|handing
            |pass|passing|let|letting) (my <family>|him|her) [on|the phone|have] [the phone] (on
            |talk|speak|tell you|explain|the phone|handle|take over) [$|the|to|he|she|and|with|it]
        (will|going to|gonna|am|let me|can) [let|letting|have] (put|putting|let|letting|pass|passing
            |hand|handing|switch|turn|give) you [on|over|off|talk|speak|to talk|to speak] (on|talk
            |speak|over|off) (with|to|with to) (my <family>|him|her)
        (will|going to|gonna|let me|can) [go] (get|have|call|bring|tell) (my <family>|him|her) [to]
            (come|get|pick up|take|talk|speak) [to|on|over here] ($|the phone|phone|and|to you|with
            you|here|on)
        my <family> [here|right here] (wants|would like|needs|is going|is ready) to (talk|speak)
            [to|with] (you|about)
        (this is|it is|am|talking to|speaking to|speaking with|talking with) [now|actually] [mr _
            |miss _|_] (his|her|their|the|maria is|<given> is) <family> ($|now|speaking|here|he|she
            |i|and|on|can|may|calling|again|again now|instead)
        (that|it) was my <family> (before|earlier|who (picked|answered|got|was)|that (picked
            |answered|got|was)|on the (phone|line)|you (were|was|just|had|talked|spoke)|answering
            |talking|first)
        you (were|was|have been|had been) [just] (speaking|talking) (to|with) my <family> (this is
            |i am|it is|now|before|just now|a (minute|second) ago|he|she|and|$)
        (he|she|<family>) [has|just] (put me on|(gave|handed|passed|give) (me the phone|the phone to
            me|it to me|me over the phone)|asked me to (get on|pick up|come to the phone))
            ($|so|and|because|here|he|she|this|i)
        (let me|i will|i am going to|i can|i am gonna|hold on i will) [go] (get|grab|fetch|put|go
            get) (him|her|them|[my|the] <family>) ($|on|for you|to the phone|to talk|real|he|she|so
            |hold|one)
        (give|giving|hand|handing|pass|passing|hand|turn|let me give) (the phone|it|you|the call
            |you over|you off) [over|off|back] to (him|her|my <family>|them)
        (give|hand|pass|giving|handing|passing) (him|her|my <family>) the (phone|cell)
        ^ here (he|she) (is|comes)
        ^ here (is|comes) (my <family>|<given>) ($|he|she|they|talk|now|you can)
        ^ [you can|you need to|you should|here|you have to|you better] (talk|speak) (to|with) (my
            <family> [<given>]|him|her) ($|he|she|now|instead|about|here)
        (this is|am|talking to) (someone|somebody) else (now|speaking|here|$)
        (answering|calling|talking|speaking|answer|speak|on) (for|on behalf of|behalf of) (him|her
            |my <family>|them) $
        (this is|it is|you have|you got) <given> now
        ^ [it is] <given> now she
        (you got|you have|you have got|this is) the (husband|wife|mother|father|son|daughter|mom|dad
            |boyfriend|girlfriend|other half) [now|here|speaking] $
        my <family> [just] (answered|picked up) [the phone] (this is|i am|it is|now)
        <family> [just] (handed|passed) me (this|it|this phone) (what|so|who|hello|$)
        i got the phone now
        i [just] (took|take|taking|got) [over] the phone (from|off|back|over)
        i am the (account holder|borrower|account owner|owner|customer|one you called) [now] (my|he
            |she|that was)
        my <family> (wants|would like) to (talk|speak) to you
        (took the phone|took the phone away|grabbed the phone) from (him|her|my <family>)
        pass you [on|over] to (him|her|my <family>)
        <family> is (right here|here|standing right here) (talk|speak|you can|ask|want)
        am not (her|him|them) [i] am (his|her|their) <family>
        i am the one (on the (account|loan|note|paperwork|card)|you (want|need|called for|are
            looking for|asked for)|whose)
    """,
    "refuse": """
        (plead|pleading|take|taking|invoke|pled|claim) [on] (the|my) (fifth|5th|fifth amendment)
        am not [about to] (telling|giving|saying|sharing|discussing|answering) [you|nobody|anybody]
            (where|what|how|who|when|which|why) [much|many|long]
        keep (that|it|this|my _|my _ _) to myself
        (rather|prefer to) keep (my _|my _ _|that|it|this) (out of (it|this)|private|personal)
        am not [about to] (telling|giving) [out] [to] you (my _|my _ _|that|anything|any)
        ! none of my business
        ! not (say|tell you|tell) for (sure|certain)
        ! rather not ~(say|tell|answer|give|discuss|talk|share|go|get|speak|disclose|right|if|thanks
            |thank|no|sir|maam|at|that|you|do|reveal|repeat|spell|read|answering|saying|over)
        ! refuse to ~(say|tell|answer|give|discuss|talk|share|speak|disclose|do|go|provide|verify
            |repeat|speak|read|spell|confirm)
        ^ (skip|pass|next question) (it|that|this|that one|this one|that question|this question
            |over that|on that|on that one|on this one|on it) $
        ^ (pass|skip|next question|next one|no comment) $
        ^ [i will|i am|i am going to|gonna] [just] (keep|keeping) that to (myself|my self) $
        not [give|giving|getting|get|gonna get] (that|it|my _|those|them) [out] (from me|out|out of
            me|over the phone) [over the phone|to (strangers|anybody|anyone|people)] ($|over|to)
        (not|none) (any of|of) (your|you|you is) (concern|business|affair)
        i would [just] [as] [sooner|rather|soon] not [say|tell|answer|give|go into] [that|you|it]
            $
        ^ ask (me|about) something else $
        (move|moving) on from (that|this) [one|question] $
        ^ [i will|i am going to|gonna|let me|can we|can i|let us] (skip|pass on|pass over) (that
            (one|question|part|bit|$)|this (one|question|part|bit)|it $)
        (am not|not going to|not gonna|will not|would not|not about to) [be] (repeating|telling
            |giving|saying|reading|spelling|sharing|handing|answering|repeat|tell|give|say|read
            |spell|share|hand|answer) [out] [it|that|this|you
            |them|any of that|my _|my _ _|my _ _ _|nothing] ($|to you|over the phone|again|all over
            again|to (a|an|some|no) [_] (stranger|machine|robot|computer|recording)|out|because you)
        ^ not (telling|giving|saying|reading|sharing|answering|doing) (you|that|it|this|them) ($
            |over)
        (you|yall) [people|all] [already] have (that|it|this|that information|all that|my
            information) ... not
        ! (skip|skipped|skipping) (a|this|that|the|my|one|next|last) [_] (payment|payments|month
            |bill|installment|meal|meals|work|shift)
        ! not (giving|give|paying|pay|handing|hand) ... (money|dime|penny|cent|dollar|dollars
            |payment|another|any more|up)
        ! (not|never) (say|saying|said) [that] (i|you|he|she|it|we|they|stop|the|a|an|no|my|any
            |yes|pay) ...
        ! not (answering|answer) (the|my|your) (phone|calls|call|door)
    """,
    "help": """
        ! what if
        ! what (did|does|was|were) (he|she|they|you|it|the _|my _|i) [just] (say|said|saying|mean
            |thinking)
        ! know what i mean
        ! i know how (it|this|that|these|to)
        ! (god|jesus|lord) help*
        ! what (do|can|could|should) (i|we) [have to|need to] (owe|pay|have to pay|send)
        ! what do you need [from me] to
        what (commands|words|options|answers) (can|do|are|should|could) [i|you|there|we] (use|say
            |understand|take|know|have|give|there)
        ! not (understand|get|see|know) (why|how come|when|where|which|how (much|many|it|the|i|you
            |my) ~(to|works|work))
        ! not (understand|get) (the|my|your|this|that|these|a) (fee|fees|charge|charges|bill|letter
            |amount|balance|interest|statement|notice|payment)
        ! what do you mean (it|i|you|the|my|he|she|they|late|past|we|no|not)
        ! how (does|do|did|would) (the|my|your|an|a) ~(system|thing|machine|call|phone|program|bot)
        ! what (can|could|will|would) you do (about|with|on|for) (the|my|a|that|those|late|interest)
        ! help (with|for) ~(this|that|it|what|understanding|answering|you|me)
        what (kind|kinds|sort|sorts|type|types) of (stuff|things|questions|words|answers|commands
            |thing|requests) ... (you|i|we) [can] (understand|know|do|take|handle|say|ask|tell
            |respond|answer|hear|listen)
        what [all|else|things] (can|could|should|may|might|do) (i|we) [supposed to] (say|ask|tell)
            [you|to you|it|this thing|here|this] ($|to|here|in|about|and)
        (list|idea|example|examples) of [things|stuff] [what] (i|we) (can|could|should|may) (say|ask
            |tell)
        not know [how|what] (what|how|which) [it is|am|words|to|you want me|you need me|you want]
            [i am|am i|i|to] [supposed|to] [to] (say|tell|answer|use|do|talk|respond|work) [to|you
            |with|this|it|me] ($|to|you|here|this|with)
        (no|not have any|not got any) (idea|clue) (what|how) [i am|to|am i|you want me|you want]
            [supposed|to|me] [to] (say|tell|answer|use|do|talk|respond)
        what am i [supposed|meant|expected] to (say|tell|do|ask|answer) [to|you|here|$]
        what (do|did) you want me to (say|tell|do)
        what [all] (do|can) you (know|understand) [how to] [do|$]
        how (do|would|can|does) (i|we|you|this|this thing|this system|one) (use|work|talk to)
            [this|it|with|the]
        ! help* (me|us|him|her) [out] with (the|my|a|our|some|those|these|your|any|late|interest
            |rent|bills|payments|paying)
        ! help* (me|us|him|her) [out] [to] (pay|lower|get|keep|make|move|reduce|set|lowering|catch
            |stay|fix|bring|cut|save|find|refinance|consolidate|afford|buy|paying|getting)
        ! help* with (the|my|a|our|some|those|these|your|late) (interest|fee|fees|late|payment
            |payments|bill|bills|rent|charge|charges|balance|loan|debt|interests)
        ! helped (me|us|him|her|them|out|a lot|my|pay|with)
        ! (helping|helps) (me|us|him|her|them|out|my|pay|with) ~(understand)
        ! (nobody|no one|church|<third>|they|he|she|kids|wife|husband|government|it|that|which) [can
            |will|would|could|to|did|does|is|going to|might|may] [not|always|really] help*
        ! (call|get|ask|asked|need|hire|want) ... help (around|at (work|the house|home|the store))
        ! help (wanted|desk|myself|yourself)
        ! not (need|want) [any|your|the] help
    """,
}
