"""How people speak in English of their attorney or bankruptcy: patterns (`patterns.py`)."""

from collections.abc import Mapping

__all__ = ["PATTERNS"]

PATTERNS: Mapping[str, str] = {
    "attorney": """
        (through|to|with|by) my council ($|from|now|only|first|and)
        (in|into) [a|my|the] <lawyer> is (lap|hands|care)
        (have|got|hired|retained|engaged|found|using|have hired|have retained|have got|hiring
            |appointed|obtained|secured|with) (a|an|our own|my own|legal|some|the) [good|new
            |bankruptcy|debt|consumer] <lawyer>
        (have|got|hired|retained|engaged|obtained|secured|appointed) (counsel|legal counsel|legal
            representation|representation|legal aid|lawyers)
        (talk|talking|speak|speaking|call|contact|go|reach|get in touch|deal|write|communicate
            |communication|send|sent|direct|forward|refer|check|hear|hearing|spoke|talked|discuss
            |discussed|answer|come|run|liaise) ... (my|our|my own) [bankruptcy|debt|divorce]
            <lawyer>
        (my|our) [bankruptcy|debt|consumer|own] <lawyer> [said|says|told|tells|advised|advises|is
            |are|has|have|will|wants|handles|takes|does|did|can|name|number|already|should|and
            |about|now|office|sent|wrote|would|filed]
        (the|our|these|those|them|them two|his|her|some) <lawyer> (said|says|told|sent|wrote|has
            |have|got|is|are|was|were|will|handles|knows|advised|already|filed)
        (advice|through|via|per|orders) [of|from] [my|our|the|legal] (counsel|attorney|lawyer)
        (this is|i am|you are (talking|speaking) (to|with)) (her|his|their|<given> is) <lawyer>
        (my|our) council (said|says|told|is|has|not)
        (talk|speak|talking|speaking) (to|with) (my|our) council
        (through|to|with|by|up to|over to|in the hands of|hands of) [the|these|our|my] <lawyer>
            [now|already] $
        not [talk|talking|speak|speaking|say|saying|do|doing|pay|paying|discuss] ... without [a|my
            |our|the] <lawyer>
        (hired|retained|got|paying|paid|using) ... (a|an) [<kind>|debt|law] <lawyer>
        500 <lawyer>
        represented by ... [a|an|my|the] (<lawyer>|counsel|somebody legal)
        (represent|represents|representing) (me|us|my wife and i|both of us|our family)
        (i|we) [am|are|be|already|now|have|legally|being] (am|are|be|being) [now|already|legally
            |currently|fully] represented [$|in|by (counsel|somebody|someone|a|an|my|legal)]
        [did|have|do] [you|they|y all] [not] [you|they] (get|got|receive|received|see|saw|have|read)
            ... (letter|notice) of [legal] representation
        (letter|notice) of [legal] representation
        [he|she|they] (is|are) (my|our) legal representation
        (talk|speak|address|direct|send|refer|mail|forward) ... (to|through|with) (mister|mr|miss
            |mrs|ms|attorney|counselor) _ [he|she|who] [is] (represents|representing|handles
            |handling|my <lawyer>)
        <lawyer> [who|that|is|are|has been] [going to] (represent|represents|representing|helping
            |handling|handles|working on|taking care of|looking after|dealing with|deals with|in
            charge of|managing) (me|us|this|it|my case|my debts|everything|my account|my affairs
            |all of this|that|our case)
        (i|we) am legally represented
        (working|dealing|going|talking|in contact) (with|through) (a|an|my|our) [debt|bankruptcy]
            <lawyer>
        (gave|given|turned|handed|passed|sent|forwarded|giving|turning|handing|sending|referred)
            ... (to|over to) (a|an|my|our|the) [debt|bankruptcy] <lawyer>
        (hands of|with) (a|an|my|our|the) <lawyer>
        (through|via) (my|our) <lawyer>
        you (will|are going to|are gonna) (hear|be hearing) from ... <lawyer>
        lawyered up
        500 (going to|will|about to|gonna|am|have to|should|might) (get|getting|hire|hiring|call
            |calling|find|finding|see|consult|talk to|speak to|speak with|contact|retain) (a|an)
            <lawyer>
        ! (not have|have no|not got|no longer have|without|lost|needs|needed|afford|not want
            |not need|do i need|can i get|find me|know|looking for|recommend|like) [a|an|any|to get
            |to hire|to find|for a|to pay|to pay for|of a|of an|to see|me|us|a good] <lawyer>
        ! (afford|not pay|not paying) ... <lawyer>
        ! (are|is) (you|this|he|she|it) [calling from] [a|an|the|your|with a|from a|from the]
            <lawyer>
        ! (i|he|she|they|sister|brother|son|daughter|neighbor|friend|cousin|wife|husband|dad|mom
            |uncle|aunt) (am|is|was|are|used to be|became|wants to be) [not] [also] (a|an)
            [retired] <lawyer>
        ! (work|works|worked|job|cleaning|clean|secretary) [as] [part time] (for|at|in  |with) (a
            |an|the|my) <lawyer>
        ! (power|powers) of attorney
        ! attorney general
        ! (your|the company|the bank|the landlord|the other|ex) [wife|husband] <lawyer>
        ! ~(is|am) (their|his|her) [wife|husband] <lawyer>
        ! ^ (their|his|her) [wife|husband] <lawyer>
        ! not (say|said|mean|meant|mention|mentioned|ask for|asked for|call|calling) [a|an|my|the
            |anything about] <lawyer>
        ! ^ not [a|an|my|our|the] <lawyer>
        ! (is|am|are|was) not [a|an|my|our|the] <lawyer>
        ! should (i|we) [get|hire|call|have|talk to|ask] [a|an|my] <lawyer>
        ! (told|said|says|thinks|tells|suggested|advised|telling) [me|us] [that] [to|i should|i
            need to|we should|i could|i must|i have to] (get|hire|find|call|have|talk to|see
            |consult) (a|an) <lawyer>
        ! what if ... <lawyer>
        ! (send|give|giving|hand|pass|turn) (this|it|me|my account) [over] to (a|an|your|the)
            <lawyer>
        without (my|our) <lawyer>
        (my|our) <lawyer>
        ! (my|our) [divorce|immigration|injury] <lawyer> (is|are|was|were) (expensive|costing
            |bill|fee|fees)
        ! divorce <lawyer>
        ! <lawyer> (friend|buddy|brother|sister|cousin|neighbor|uncle|son|daughter|client|jokes)
        ! <lawyer> (is|was|are|has) (not|no longer|never) [been] (involved|part|handling
            |representing|dealing|helping|needed|necessary|mine)
        ! <lawyer> [is|who is|that is] [doing|handling|with|for|in|on] [for] [the|my|our|a|this|his
            |her] (divorce|custody|accident|injury|ticket|immigration|workers comp|estate|dui
            |car accident|child support|house|closing)
        ! (my|our|the|an|a) (divorce|custody|accident|injury|immigration|workers comp|estate
            |criminal) <lawyer>
        ! (i|he|she|they|son|daughter|wife|husband|brother|sister|mom|dad|friend|cousin|uncle|aunt
            |neighbor|boss) ... (am|is|was|are|be|became|married|marry|dating) [not] [also|going to
            be|studying to be] (a|an) <lawyer>
        ! (at|for|in|near|across from|next to|above) [a|an|the|my] <lawyer> [office|firm]
        ! (no|not any|do not need|without|instead of|not want) [a|an|any|no|the] <lawyer>
        ! <lawyer> [is|s] (fee|fees|bill|bills|cost|costs)
        700 (spoken|speaking|spoke|talked|talking|met|meeting) [already] (to|with) (a|an) [debt
            |bankruptcy] <lawyer>
        (my|our) legal (rep|reps|representative|advisor|adviser|people|department|team|counsel)
        (the|a) legal (rep|reps|representative|advisor|adviser)
        (under|have|got|with) [legal] representation
    """,
    "bankruptcy": """
        (meeting of [the|my] creditors|creditors meeting|three forty one (meeting|hearing))
        700 (you|your (company|bank|loan)|this|this loan|this debt) (was|were|is|are|got) [also]
            (listed|scheduled|included) [as a creditor|on (the|my) (petition|schedule|schedules)]
            (on (the|my) (petition|schedule|schedules|filing)|as a creditor|with the court)
        500 (i|we|(my|me and my) (wife|husband) and i|me and my (wife|husband)) filed (in|last|back
            in|this (year|spring|fall|summer|winter)|with the court|over the|two|a (year|month
            |while)) ~( tax|taxes)
        (wiped out|discharged|erased|cleared|gone|included|listed|went away) ... (when|once|since
            |after) (i|we) (filed|declared|went bankrupt)
        (i|we|and i|to|am|have|had|husband|wife|are) [have|had|am|are|in fact|now|currently
            |legally|officially|recently|both] [had to|going to|about to|in the process of|have
            to|planning to|will|gonna] [go and|go ahead and|be] (filed|filing|file|declared
            |declaring|declare|claimed|claim|claiming|applied|applying|entered|entering|started
            |starting|pursuing|doing|did|done|completed) [for] [a|personal|my|our] <bankrupt>
        (filed|declared|filing|declaring) [for] [personal|my|our|a] <bankrupt>
        (i|we) will [be] (file|filing|declare|declaring) [for] <bankrupt>
        (i|we|am|are) [am|are|have been|was|were|currently|now|already] (in|under|through|going
            through|into) [a|an|the|active|an active|my] <bankrupt>
        (am|are|have been|was|were|still) (in|under|going through|through) [a|an|the|active|an
            active|the middle of|the middle of a|my|our] <bankrupt>
        (i|we) (went|am|are|was|have gone|have been|am going|are going|got|became|have become)
            [now|legally|officially|totally] (bankrupt|insolvent)
        (included|listed|discharged|part of|covered|put|wiped out|eliminated|cleared|added
            |dismissed) [in|by|under|with|through|on|to|into] [my|the|our|a] [chapter] [last
            |recent] <bankrupt>
        (this|that|it|the debt|the loan|my debt|the account|the balance|debts|debt|loan|account)
            (was|got|has been|is|were|already) [been] discharged
        (my|our) [recent|pending|open|active] <bankrupt>
        (a|an|the|my|our) (open|active|pending|current|ongoing) <bankrupt> [case|filing]
        (have|had|got) (a|an|my|our) [open|active|pending|current] <bankrupt> [case|filing]
        (my|our|the) [bankruptcy] (trustee)
        (automatic|bankruptcy|court|court ordered) stay
        (violate|violating|violation|violated|break|breaking|lift|under|breach) [of] (the|a|my|our)
            [automatic|court|bankruptcy] stay
        stay (order|violation)
        (judge|court|trustee|bankruptcy) [already|just|has] (discharged|wiped out|wiped|erased
            |cleared|forgave|dismissed|eliminated) ... (debt|debts|loan|loans|it|this|that
            |everything|all|balance|account|bills|off|out)
        (debt|debts|loan|loans|this|it|that|account|balance|everything|all) ... (discharged|wiped
            out|forgiven|dismissed|erased) (by|in) [a|the] (judge|court|trustee)
        (discharged|discharge) [all|all of|every one of] (my|our|these|those|the) (debt|debts|loans
            |bills)
        (the|a|my|our|your) trustee [is|has|said|told|handles|pays|not|to|that|will|of]
        (told|paid|handled|advised) ... by (the|my|our|a) trustee
        (filed|filing|file|declared|declaring|declare) [for|a|my] (bankrupt|bankrupts|bankruptcies)
        <chapter> (plan|case|trustee|filing|petition|payment|payments|discharge|papers|bankruptcy)
        500 bankrupt*
        500 (in|on|filed|filing|did|do|doing|a|my|our|under|through) <chapter>
        ! trustee (at|of|for|in) [her|his|my|our|the|a] (church|school|college|hospital|board|trust
            |estate|temple|club|university)
        ! (family|living|church) trust*
        ! (read|reading|finished|study|studying|wrote|writing|book|page|on|story|novel|class) ...
            <chapter>
        <bankrupt> (court|trustee|case|lawyer|attorney|judge|petition|filing|proceeding
            |proceedings|discharge|protection|number)
        (bankruptcy court|court) ... bankruptcy
        discharge (in|from|through) <bankrupt>
        ^ [a|the|it is|it was|for|my] <bankrupt> $
        ^ (bankrupt|insolvent) $
        (lawyer|attorney) (filed|is filing|filing|has filed) [for|a|the|my|our] [me] [for]
            <bankrupt>
        500 (husband|wife|spouse|ex|partner) (filed|is filing|declared|went|is|has filed) [for
            |into|through|in] (<bankrupt>|bankrupt)
        ! (employer|company|boss|landlord|store|airline|factory|neighbor|friend|coworker|brother
            |sister|cousin|uncle|son|daughter|business|bank|corporation|firm|shop|place|job
            |restaurant|mall|tenant|they|he|she|father|mother|contractor|supplier) [i worked for
            |where i worked|i work for|that i worked for|i used to work for|of mine] [is|has|just
            |recently|have|was] [just] (filed|filing|declared|went|going|gone|in|bankrupt|through
            |go) [through] [for|into] [a] (<bankrupt>|bankrupt)
        ! when (do|does|should|can|could|would|will|is|to|a|i|we) [i|we|a|it|to|you|he|she|they]
            (file|declare|claim|go|get|do|work|affect) [for|into] [a] (<bankrupt>|bankrupt)
        ! (what|how|does|do|can|should|could|would|is|if|why) [exactly|happens|if|does|do
            |would|is|a|i|we|the|much|long|about|will|to|my|it] [if|i|we|a|does|do|to|have] [i|we
            |have|had|to] (file|filed|declare|declared|filing|get|do|claim|go|went|work|affect|is
            |about|into|chapter) [for] [a] (<bankrupt>|bankrupt)
        ! (how|what) (does|is|do|about) [a] <bankrupt>
        ! if (i|we) (file|filed|declare|declared|go|went|get|claim|had|have|need|end up) ...
            (<bankrupt>|bankrupt)
        ! (avoid|avoiding|prevent|than|stop|instead of|not want|keep me from|keep from|save me
            from|afraid of|scared of|without|close to|on the verge of|verge of|headed for|worried
            about|almost) [to] [go|going|file|filing|declaring|declare|get|getting] [into|for|in]
            [a|my] (<bankrupt>|bankrupt)
        ! (i|we|it|you|that|this) (would|will|could) [go|be|make|make me|make us|put me] [into|in
            |us] (bankrupt|bankruptcy)
        ! not [say|said|mean|meant|mention|mentioned|talk|talking|anything] [anything] [about]
            (<bankrupt>|bankrupt)
        ! ~(my|our) <bankrupt> is (not|never|a bad|bad|no)
        ! ^ <bankrupt> is (not|never|a bad|bad|no)
        (my|our) <bankrupt> [is|was|has|case] (not|still|just|got|already|been|open|closed
            |pending|covers|covered|included|lawyer|attorney|papers|trustee|judge|paperwork|number)
        ! (read|watched|saw|heard|book|article|movie|class|letter|ad) ... about <bankrupt>
        ! <chapter> of (the|my|a|this)
        ! (not|never) (filed|filing|file|declared|declaring|declare|in|going|bankrupt|insolvent
            |doing|claiming|considering|planning|thinking) [to] [file|for|about|of|into|through]
            [for] [a|any] (<bankrupt>|bankrupt|)
        (went|gone|been|go|going|came|got) (through|into|out of|in) [a|the|my|our] [personal]
            <bankrupt>
        (debts|debt|loan|loans|everything|it|this|account) ... (in|by|through|under|with|because
            of) [my|the|a|our] <bankrupt>
        (judge|court) ... [my|our|the|in] ... <bankrupt>
        500 (insolvent|insolvency)
        500 (filed|filing|file|declared) ... ... (<bankrupt>|bankrupt)
        ! (dad|father|mother|mom|friend|brother|sister|everyone|people|they|wife|husband
            |neighbor) (says|said|thinks|told|tells|think|say) ... ... (<bankrupt>|bankrupt)
        ! (not|never) (believe|like|trust|want|need|agree) ... (<bankrupt>|bankrupt)
        ! (push|send|drive|make|force|pushing|sending|driving|making|forcing) ... (<bankrupt>
            |bankrupt)
        ! (will|going to|would|could) bankrupt
        ! (scares|scared|afraid|fear|worried|worry) ... (<bankrupt>|bankrupt)
        ! (are|will|is|did) (you|they|he|she|your company|the bank) [going] (bankrupt|go bankrupt
            |file)
        ! (ex|company|boss|his|her|their|neighbor|friend|brother|sister|father|mother|employer
            |landlord) ... (<bankrupt>|bankrupt)
        ! (about|book|article|class|learn|learned|read) [on|the] <bankrupt>
        (he|she|lawyer|attorney|they) [is|has|have|are] (filed|filing) [for] [a] <bankrupt> for
            (me|us)
        ! (<bankrupt>|bankrupt) (scares|scared|frightens|worries|is scary|sounds)
        ! not be (filing|declaring|going|doing) ... (<bankrupt>|bankrupt)
        500 (filed|did|doing) [a|my] (seven|thirteen|eleven) $
        (thirteen|seven|eleven) (plan|case|bankruptcy|filing)
        500 ^ [well|and|but] (we|i) am (filing|filing for it|filing soon) $
        500 ^ (we are|i am) filing $
        trustee (is|are|s|will) (paying|pay|pays|handling|in charge)
        500 (my|the|a|got|have) discharge (papers|order|letter|from the court|in court)
        bankruptcy (code|laws|law|act|took|wiped|covered|handled)
        ! (hospital|army|military|navy|honorable|doctor|er) ... discharge ...
        ! discharge (papers|order) (at|from) the (hospital|army|doctor|er)
        ! (work|works|worked|working) (for|at|in|with) ... (<bankrupt>|bankrupt)
        ! (near|close to|almost|practically) (bankrupt|bankruptcy)
    """,
}
