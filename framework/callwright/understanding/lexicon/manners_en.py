"""How people in English ask for time, or slower words, hand over the phone, keep something to
themselves, complain, or serve: patterns (`patterns.py`) beside the examples.
"""

from collections.abc import Mapping

__all__ = ["PATTERNS"]

PATTERNS: Mapping[str, str] = {
    "slower": """
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
        ^ here (is|comes) (my <family>|<given>) $
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
    "military": """
        (pcs|pcsing|pcsed|p c s|p c s ing|tdy) ($|to|in|from|next|this|orders|move|and|on|soon)
        500 (army|navy|marines|marine corps|air force|coast guard|space force) (has|is|will|did
            |have|sent|sends|moved|moves|gave|cut|shipped) [not|just|still|already] [moving|sending
            |paid|pay|moved|sent|cut|stationed|shipping|relocating|gave|given|me|us|him|her|my]
            (me|us|him|her|my|our|paid|pay|orders|out|overseas|messed|says|over)
        500 (got|get|have|received|waiting on|waiting for|cut|under|on) (my|his|her|our|their|new
            |deployment) orders (for|to|from|came|come|cut|and|yesterday|$|are|last|this|next)
        500 [stationed|based|live|living|posted|here|over|out|down] (at|on|to|from|near) (fort|camp
            |joint base|naval station|naval base) (bragg|hood|cavazos|benning|stewart|campbell|drum
            |bliss|carson|riley|sill|jackson|knox|polk|lewis|irwin|gordon|meade|belvoir|lejeune
            |pendleton|humphreys|norfolk|leonard|huachuca|wainwright|richardson)
        500 (at|on|from|near|aboard) (pendleton|lejeune|bragg|quantico|parris island|twentynine
            palms|ramstein|kadena|okinawa|great lakes|fort bragg|lackland|norfolk naval|base
            housing|lewis mcchord)
        500 (he|she|husband|wife|son|daughter|spouse|i) [is|am|has been] [out|still|away|gone] (on
            a (ship|carrier|destroyer|submarine|sub|frigate|cutter)|at sea|out to sea|underway
            |downrange|on deployment|in the sandbox|on drill|at drill|at basic)
        (husband|wife|son|daughter|spouse|he|she|i|we) [is|am|are|just|got|will be|be] [just|getting
            |about to|being] (deploy|deploys|deploying|redeployed|shipping out|shipped out|ship
            out|mobilized|called up|activated)
        (reservist|reservists)
        500 (leave|leaving|left|ship|shipping|off|report|reporting|going|headed) [out] (for|to)
            (boot
            camp|basic training|basic|the (army|navy|marines|air force|guard|base))
        500 (unit|battalion|squadron|platoon|brigade|regiment|reserves) [just|is|was|has|got|been
            |got
            been] (activated|deployed|mobilized|called up|leaving|deploying|ordered)
        500 (back|home|return|returned|returning|leaving|away) (from|on|for) [a|my|his|her|our]
            deployment
        500 with the (army|guard|national guard|navy|marines|air force|reserves|reserve|coast guard
            |space force|fleet|marine corps)
        500 (he|she|husband|wife|son|daughter|i) (ships|ship|shipped) out
        (am|is|being|been|husband|wife|son|daughter) deployed
        ! (was|were) in the (army|navy|marines|air force|service|military) [_] [_] (years ago|back
            in|when i was|as a (kid|young)|in the (sixties|seventies|eighties|nineties))
        ! (used to|years ago|long time ago|back in|when i) ... (army|navy|marines|air force) ...
            (years ago|back then|long ago|surplus|store)
        ! (cruise|pirate|space) ship
        ! (army|navy) (surplus|store|blue|federal|pier|man|men|ants|game|jacket|green)
        ! (salvation|red|whole|small) army
        ! orders (for|to|from) _ (cakes|pies|cookies|shirts|boxes|pieces|tables|people|customers)
        ! orders (for|to|from) _ _ (cakes|pies|cookies|shirts|boxes|pieces|tables|people|customers)
        ! orders (for|to|from) (the (kitchen|store|restaurant|shop|doctor|judge)|pizza|cakes|shoes
            |go|stay|pay|amazon|door|my (store|shop|business|customers)|customers|the (court|judge))
    """,
    "complaint": """
        (want|need|expect|like) something done about (it|this|that|him|her|them|the way|how)
        the way (he|she|they|you|you all|that _|your _|this _|the _ _|those _) [all] (talked|spoke
            |treated|hollered|acted|handled|carried|talk|speak|treat) [on] [to|at|with|toward] (me
            |us|my _|people) ... (is|was) ... (wrong|ugly|rude|awful|terrible|shameful|uncalled for
            |disrespectful|nasty|horrible|unacceptable|not right|disgraceful|out of line)
        (reported|reporting|report|turning|turned|wrote|writing|write) (you|you all|your (company
            |harassment|people|bank|outfit|office|agent)|this|it|them|him|her) [up|in] to [the|my]
            (state|government|regulator|regulators|authorities|attorney general|bbb|cfpb|ftc
            |commission|banking|consumer|better business|feds|news|head office|corporate)
        (reporting|reported|report) (you|you all|your (company|harassment|people|bank|outfit|office
            |behavior))
        500 i (am|will|am going to) [be] (reporting|report|(writing|write) (it|this|that|you) up)
            (it|this|that|you|to) ~(a|the|my|as|from)
        500 (third|second|fourth|fifth|tenth|last|umpteenth) time (you|you all|your people|your
            company|they) [have|all] [all] (messed|screwed|lost|mixed|botched|ruined|goofed|double
            |charged|dropped|forgot|lied|fouled)
        worst (bank|company|lender|outfit|place|service|people|customer service|experience) [that]
            [i|we|ever|in the|on earth|around|on the] [have] [ever] (dealt|ever|seen|had|been|used
            |world|earth|planet|planet|dealing|worked|come|known|experienced|country)
        500 (ugly|nasty|hateful|rude|disrespectful|smart|snippy|short|mean) (to|with|toward) me
            [and|on
            |so|about|when] ... (and|so|i (want|need)|name|yesterday|last|tuesday|monday|wednesday
            |thursday|friday|on the phone|when i|call)
        500 (cussed|cursed|hollered|screamed|yelled|hung up|cuss|swore) [me|at|on] (out|at me|me|on
            me)
            ~(because my|for)
        never been [treated|talked to|spoken to|spoke to] (treated|talked to|spoken to|spoke to
            |so (insulted|disrespected|mistreated)|disrespected|insulted)
        (sorriest|lousiest|crummiest|poorest|shabbiest|rottenest) (service|outfit|company|bank
            |people|bunch|excuse|treatment)
        (file|filing|filed) (against|on) you
        (file|filing|filed) [a _|_] (with|against|on) [the] (state on you|cfpb|bbb|attorney general
            |better business bureau|regulators|banking commission|ftc)
        ! (boss|husband|wife|kids|neighbor|landlord|mom|dad|he|she|they) ... (cussed|cursed|hollered
            |screamed|yelled|hung up) [me|at|on]
        ! (doctor|nurse|patient|insurance) ... complaint*
        ! (have|need|got|had) to report (to|for|in)
        ! (chief|medical|health|presenting) complaint
        ! complaint [is|was] [about|with|of|against] [my] (my (knee|back|neighbor|landlord|boss
            |stomach|foot|feet|head|shoulder|hip|job)|the weather|the food)
        ! report (it|this|that|the card|my card) (stolen|lost|missing|on my)
        ! (reporting|reported) (it|the|my|this) [_] (stolen|lost|missing|on my)
        ! (no|zero|not any) complaint*
    """,
    "refuse": """
        ^ (skip|pass|next question) (it|that|this|that one|this one|that question|this question
            |over that|on that|on that one|on this one|on it) $
        ^ (pass|skip|next question|next one|no comment) $
        ^ [i will|i am|i am going to|gonna] [just] (keep|keeping) that to (myself|my self) $
        not [give|giving|getting|get|gonna get] (that|it|my _|those|them) [out] (from me|out|out of
            me|over the phone) [over the phone|to (strangers|anybody|anyone|people)] ($|over|to)
        (not|none) (any of|of) (your|you) (concern|business|affair)
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
}
