"""How people in English report that they serve in the forces, or complain: patterns (`patterns.py`)
beside the examples.
"""

from collections.abc import Mapping

__all__ = ["PATTERNS"]

PATTERNS: Mapping[str, str] = {
    "military": """
        (am|is|being|still) [a|an] [<rank>] [_] [current|currently|still] (serving|active|enlisted
            |deployed|stationed) [in|with|at|as|member|duty|service] ($|the <branch>|the military
            |uniform|overseas|a|in|my|and|so|right|with|member|duty)
        i [am|be] [a|an] [<grade>] <rank> [first class|major|second|third class] [<grade>] (in|with
            |at|on|for|out of|over) (the|a|an|fort|camp|base|active|uniform|deployment|duty|_
            infantry)
        500 (i|we|husband|wife|spouse) (am|is|are) [a|an] [<grade>] <rank> [first class|major]
            ($|in|and|with|on|at|so)
        500 (still|am|serving) in uniform $
        500 <grade> <rank> [first class|second class|third class|major] ... (infantry|division
            |battalion|regiment|uniform|brigade|armor|artillery|cavalry|airborne)
        ! (police|fire|sheriff|prison|jail|salvation|county|city|patrol|desk|drill team) [_]
            <rank>
        ! <rank> (in|with|at|on|for) [the|a|our] [_] (police|fire|sheriff|prison|jail|county|city
            |department|team|club|school|store|ship|boat|cruise|football|baseball|basketball)
        ! (was|were|been|got) (deployed|stationed|activated|drafted|enlisted) [in|to|over] [back|_]
            [in] (back|two thousand|nineteen|ninety|eighty|years ago|vietnam|korea|once|before
            |when i was|the (sixties|seventies|eighties|nineties|gulf|war))
        ! [was|were|been|used to be|retired|former|ex|became] [a|an] (was|were|been|used to be
            |retired|former|ex) [a|an] [<grade>] <rank>
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
        (want|need) (it|this|that) [put|noted|down] on (file|record)
        ! (nothing|not) [to|really|much to|got anything to|have anything to|anything to] complain*
        ! (no|not any|without|never any|zero) [real|more] (reason|cause|room|right|need) to
            complain*
        ! complain* [is|was|are] [not] [with|against|about|to] (with|against|about|to) (my|the|our
            |his|her|that) [own] (<third>|<company>|landlord|doctor|insurance|neighbor
            |weather|school|car|job|utility|cable|phone company|dealer|pharmacy|church)
        ! complain* ... not (with|about|against) (you|yall)
        ! (doctor|nurse|stomach|knee|back|gallbladder) ... complain*
        ! complains
        ! complain about what
        ! complaint [in] (with|to) (the|my) (apartment|hoa|landlord|school|store|gas company|cable
            |electric|housing|restaurant|neighbor|post office)
        ! complaint* (about|against|on) (me|us)
        ! (am|been|was|is|are) [very|real|so|pretty|quite|more than] (happy|pleased|satisfied) with
        ! (reporting|report) (my|the) (income|taxes|hours|change|wages|earnings)
        ! (he|she|they|<third>|wife|husband|kids|everybody|nobody|people) [has|have|had] complain*
        ! (<third>|kids|wife|husband|they|everybody|people) (always|is|are|was|were|keeps|keep|do
            |does|just) [always] complain*
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
}
