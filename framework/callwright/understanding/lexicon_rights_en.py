"""How people use in English the rights that the law gives a debtor: patterns (`patterns.py`)."""

from collections.abc import Mapping

__all__ = ["PATTERNS"]

PATTERNS: Mapping[str, str] = {
    "stop_calling": """
        (stop|quit|cease|halt) <calling> [<where_called>]
        (stop|quit|cease) (these|your|the|all|with the|with these|with your|making these) [phone 
            |damn|constant|stupid|automated] (calls|phone calls|texts|messages|harassment 
            |harassing calls)
        (stop|quit|cease) [to] (call|phone|contact|ring|text|bother) [<where_called>]
        not [you|you people|you guys] [dare|try to|want to] <call> <where_called>
        not [dare] <call> [<where_called>] (again|anymore|any more|any longer|here|at work)
        never [dare] <call> [<where_called>] [again]
        (not|never) be (calling|called|contacted|phoned|texted|contacting|phoning)
            [<where_called>] [again|anymore]
        should not be (calling|contacting|phoning) [<where_called>]
        (not want|not need|do not like|tired of|sick of|done with|no longer want|hate|fed up with
            |had enough of|not interested in|not wanna) (you|you people|you guys|you all|your
            company|them|anyone|anybody|people) (calling|to call|to contact|phoning|to phone|to
            ring|contacting|texting|to text|bothering|to bother|keep calling|to keep calling|to
            be calling) [<where_called>]
        not want ... (calls|phone calls|texts|text messages) [from you|from your]
        not want to (be called|be contacted|get called|hear from you|receive calls|get calls 
            |receive your|get your|get any|receive any|keep getting|be bothered|be texted|get
            these)
        no (more|further) (calls|phone calls|calling|texts|contact|messages)
        (no|enough) calls (anymore|at work|from you|$)
        (take|get|cross|strike|drop) (me|us|my name|my number|my phone number|this number|my
            phone|this phone|my house|my information|my info|it|him|her) off [of] [your|the|that 
            |this|all|every] [stupid|damn] <list>
        (take|get) (my number|my name|me|this number|my phone number) (off|out of) [your|the] ...
        (remove|delete|erase|scrub|purge|wipe|strike|clear|scratch) (me|us|my name|my number|my
            phone number|this number|my phone|this phone number|my cell|my information|my contact
            |my contact information|my details)
        (put|add|place|get) (me|us|my number|my name|this number|my phone number|it) (on|to) [the
            |your|a|that] (do not call|no call|dnc) [list|registry]
        (on|to|have) [the|your|a] [national] (do not call|no call) [list|registry|request]
        (need|needs|have|has|got|must|want you|like you|telling you|told you|asking you|asked you
            |ask you|tell you|beg you|begging you|order you|demand that you|demand you|need you 
            |warning you|people|guys) [all|people|guys|folks|and your company] (to stop|stop|to
            quit|quit|stopped) (calling|phoning|contacting|it with the calls|this calling|texting
            |bothering|with the calls|these calls|all calls|the calls|harassing)
        (told|asked|telling|asking|warned|tell|ask|begged|said) (you|you people|you guys|you all 
            |them|your company|your colleague|your colleagues|your people|the last|the other|your
            agent|everyone there) ... (not|never|do not) [to] (call|contact|phone|ring|bother 
            |text|be calling) [<where_called>]
        (tell|told|ask|asked) (you|them) ... to (leave me alone|stop bothering me)
        why (do|are|would|must|is|does) (you|you people|you guys|your company|y all|they) (keep 
            |still|always|constantly) [on] (calling|call|phoning|bothering|harassing|contacting)
            [<where_called>]
        (you|you people|you guys|they) (keep|always|constantly|will not stop|never stop) (calling
            |phoning|bothering|harassing|ringing|contacting|texting) [<where_called>]
        why (will|can|do) not (you|you people|you guys|they) [all] (stop|quit|leave me alone 
            |leave us alone)
        (leave|let) (me|us|my family|my wife|my husband|my mother|my mom|my son|my daughter|my
            kids|my parents) (alone|be|in peace)
        (like|want|love|wish|need|prefer|request) to (opt out|unsubscribe|be removed|be taken off
            |be left alone|no longer be called|be removed from) [from|of] [your]
        ^ (unsubscribe|opt out|cease and desist) [me] [from]
        cease (and desist|all contact|all communication|all communications|contacting 
            |communication|communications|contact|all calls|calling)
        cease and desist
        (write|mail|email|letters|text) [to] [me|us] ... (not call|no more calls|no calls|not
            calling|instead of calling|stop calling|instead of phone)
        (write|email|mail|letter|letters|mail only|writing) (instead of calling|and not call|not
            by phone|not call me)
        (contact|reach) me (only|just) (in writing|by mail|by letter|by email)
        (contact|reach) (me|us) (in writing|by mail|by letter|by email|by post)
        only (write|send|email|mail) [to] [me|us] [letters|mail]
        (write|send|mail|email) [to] [me|us] [letters] from now on
        (revoke|withdraw|rescind|revoking|withdrawing|cancel|take back|retract) [my|all|any]
            [prior] (consent|permission|authorization) [to|for]
        not ... (my|have|any) (permission|consent|authorization) to (call|contact|phone|ring|text
            |be calling|reach)
        (not|can not|are not|not allowed|no right|not supposed|not permitted|illegal|may not 
            |forbid) [allowed] [you] [to|be] (call|calling|contact|phone) (me|us|here|this number
            |my job|my work|my house) [at work|here|on this number|at my job]
        (boss|employer|manager|supervisor|job|company|work|workplace) [here] (does not|will not 
            |do not|doesn not|has told me not) (allow|want|permit|like|let) ... (calls|call|phone
            calls)
        (does not|will not|do not) (allow|want|permit) me to (get|take|have|receive) [these|any 
            |personal|phone] (calls|phone calls)
        (lose|forget|throw away|burn|rip up|tear up|toss) (my|this) (number|phone number|cell
            number)
        (quit|stop) (harassing|bothering|bugging|pestering|hounding|annoying|stalking) [me|us|my]
        (calls|phone calls|calling|harassment) [have|has|need|needs|must|should|got|better] [to]
            (stop|end|cease)
        (make|want|need) (the|these|your|all|all these|this|those) (calls|phone calls|calling 
            |harassment) [to] (stop|end|go away)
        (end|block) (the|these|your|all) (calls|phone calls)
        (stop|quit) blowing up (my|our) phone
        (appreciate|grateful|glad|thankful|happy|nice|great|thank you|prefer|rather|like|love 
            |wish|hope) ... (stop|stopped|quit|not|did not|would not|never) (calling|call|called)
            [me|us|here]
        (not|no longer|never) (wish|want|like|care) to be (called|contacted|phoned|bothered)
        (like|prefer|rather|wish|ask|hope) [it] [if|that] you (not|do not|did not|would not|no
            longer|never) (call|called|contact|contacted|phone|phoned) [<where_called>]
        wants (your calls|you to call) stop
        ^ (no calls|do not call) $
        500 ^ stop $
        500 ^ stop it $
        ! (say|said|says|saying) (stop|quit|do not|not to|to stop|to quit|anything about)
            (calling|call|stop)
        ! not (tell|told|ask|asked|telling|asking|say|said|request|requested) ... (stop|quit|not)
            [to] (calling|call)
        ! not want (you|them|anyone) to (stop|quit)
        ! (if|because|since|when|and) (you|they) (do|did|will|have|can) not (call|contact|reach 
            |phone) (me|us)
        ! not (call|phone|contact) me (today|now|in the morning|before|until|yet|this week|right
            now|on monday|tomorrow|so early|that early|after|between|at night) ... (call|later 
            |but|instead|after|better)
        ! not (call|phone) (me|us) (back|about the|when you|if you|a|sir|maam|by)
        ! (did|do|does|have|why) [they|you|he|she|anyone|anybody|nobody] not (call|called|contact
            |text) me (back|about|when|yesterday|last|to|before|earlier|on)
        ! (they|he|she|nobody|you|the bank|the company) (did|does|do|has|have) not (call|called 
            |contact|text|message|email) (me|us)
        ! (other|some|different|another) (companies|collectors|people|company|collector|bank)
            (keep|keeps|kept|always) calling
        ! who keeps calling
        ! told me (to stop|not to|to quit|i should stop) calling
        ! (i|we) (stop|quit|stopped) calling
    """,
    "attorney": """
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
        represented by ... [a|an|my|the] (<lawyer>|counsel|somebody legal)
        (represent|represents|representing|represented) [by] [me|us|my wife and i]
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
        ! (not have|have no|not got|no longer have|without|lost|need|needs|needed|afford|not want
            |do i need|can i get|find me|know|looking for|want|recommend|like) [a|an|any|to get 
            |to hire|to find|for a|to pay|to pay for|of a|of an|to see|me|us|a good] <lawyer>
        ! (afford|not pay|not paying) ... <lawyer>
        ! (are|is) (you|this|he|she|it) [calling from] [a|an|the|your|with a|from a|from the]
            <lawyer>
        ! (i|he|she|they|sister|brother|son|daughter|neighbor|friend|cousin|wife|husband|dad|mom 
            |uncle|aunt) (am|is|was|are|used to be|became|wants to be) [not] [also] (a|an)
            [retired] <lawyer>
        ! (work|works|worked|job|working|cleaning|clean|secretary) [as] [part time] (for|at|in 
            |with) (a|an|the|my) <lawyer>
        ! (power|powers) of attorney
        ! attorney general
        ! (your|their|the company|the bank|the landlord|his|her|the other|ex) [wife|husband]
            <lawyer>
        ! not [say|said|mean|meant|mention|mentioned|ask for|asked for|call|calling] [a|an|my|the
            |anything about] <lawyer>
        ! should (i|we) [get|hire|call|have|talk to|ask] [a|an|my] <lawyer>
        ! (told|said|says|thinks|tells|suggested|advised|telling) [me|us] [that] [to|i should|i
            need to|we should|i could|i must|i have to] (get|hire|find|call|have|talk to|see 
            |consult) (a|an) <lawyer>
        ! what if ... <lawyer>
        ! (send|give|giving|hand|pass|turn) (this|it|me|my account) [over] to (a|an|your|the)
            <lawyer>
    """,
    "bankruptcy": """
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
        automatic stay
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
        ! (what|how|does|do|can|should|could|would|is|if|why|when) [exactly|happens|if|does|do 
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
        ! <bankrupt> is (not|never|a bad|bad|no)
        ! (read|watched|saw|heard|book|article|movie|class|letter|ad) ... about <bankrupt>
        ! <chapter> of (the|my|a|this)
        ! (not|never) (filed|filing|file|declared|declaring|declare|in|going|bankrupt|insolvent 
            |doing|claiming|considering|planning|thinking) [to] [file|for|about|of|into|through]
            [for] [a|any] (<bankrupt>|bankrupt|)
    """,
    "dispute": """
        (i|we|to|and|am|will|hereby|formally|must|are|would|going) [want to|wish to|would like to
            |am going to|am|will|need to|have to|like to] (dispute|contest|challenge|disputing 
            |contesting|challenging|question|questioning|refute) <this_debt>
        (i|we) [would like to|want to] (dispute|contest|disputing|am disputing)
        (how|where) (do|can|could|would|should) (i|we) (dispute|contest|challenge)
        (file|open|start|make|raise|submit|put in|have|filed|opened) (a|an|the|my) dispute
        in dispute
        (this|that|it|these|those|loan|account|debt|charge|charges|card|bill|balance) (is|are|was
            |were|has|have) (not|never) [been] [actually] (my|mine|ours|our) [<stuff>]
        (not|never) (my|our) (<stuff>)
        (not|never was|is not|are not|was not) (mine|ours)
        not [think|believe] (this|that|it) (is|was) (my|mine) [<stuff>]
        (i|we) [do] (not|never|no longer) [think|believe] [i|we|that i] [actually] (owe|owed)
            <this_debt>
        (i|we) [do] (not|never|no longer) [think|believe] [i|we|that i|that we] (owe|owed|owing)
            (you|you people|you guys|your company|any|anything|that much|that amount|so much|all
            that|a dime|a penny|a cent|nothing|money|any money|this money|this much|all of that|_
            hundred|that kind|one cent|three|two)
        (owe|owed) you [people|guys|all] (nothing|zero|not a dime|not a cent|not a penny)
        i owe (nothing|zero)
        (i|we|name) (never|did not|have never|have not|not ever|never once) [ever] (took|take 
            |taken|had|have|signed|sign|applied|apply|opened|open|borrowed|borrow|got|get 
            |requested|request|asked|ask|authorized|authorize|bought|agreed|made|received|co
            signed|cosigned) [out|up|for|to|into|any|a] [for|any] [a|an|this|that|any|the|such 
            |your|one|any kind of] [loan|loans|account|money|anything|it|that|contract|charge 
            |charges|card|dime|business|such thing|credit|debt|cent|purchase|credit card|papers 
            |paper] [with|from|to] [you|this|your|them|that]
        (not|never|no longer) [do not] (recognize|recognise|acknowledge|know anything about 
            |remember any|remember this|know about) <this_debt>
        ^ (prove it|prove that|proof|show me proof|show me the proof)
        (prove|show) (that|how|me that|to me that|me|to me|me how) [that] (i|we|this is|it is 
            |this) (owe|mine|my|debt|even|really)
        (prove|proof of|proof that|prove to me|evidence of|evidence that|show proof|documentation
            of|documents that|validation of|verification of) [it|this|that|the|i|my|any] [debt 
            |owe|loan|amount|signed|is mine|account|balance]
        (send|give|show|need|want|demand|request|mail|see|require|provide|get|requesting 
            |demanding|provide me) [me|us|for] [with] [a|some|the|written|any] (proof|validation 
            |verification|evidence|documentation|validation letter|debt validation|validation
            notice|written proof|itemized) [of|that|letter]
        (validate|verify|substantiate) (this|the|that|my|your) (debt|loan|claim|amount|account)
        debt (validation|verification)
        (this|that|it|someone|somebody|these|loan|account|thing|whole thing) (is|was|are|has to
            be|must be|sounds like|looks like|committed) [a|an|clearly|obviously|pure|plain|total
            |just a|some kind of] (fraud|identity theft|scam|fraudulent|rip off|fraudulent charge
            |unauthorized|not authorized|con)
        (victim|case) of [identity|a] (theft|fraud|scam|identity fraud|identity)
        (stole|stolen|used|using|took|has|misused|hacked|forged|faked|got a hold of) [my|our]
            (identity|name|social|social security|social security number|information|signature 
            |ssn|personal information)
        (identity|id) (was|got|has been|is) (stolen|taken|compromised|used)
        identity theft
        (opened|took out|taken out|got|made|used|signed|open) ... (in|under|with|using) my (name 
            |identity|social)
        (the|your|that|this) (amount|balance|number|total|sum|figure|figures|numbers|interest 
            |charge|charges|bill|statement|amounts) (is|are|was|looks|seems|must be|has to be|can
            not be) (wrong|incorrect|not right|off|not correct|inaccurate|too high|not accurate|a
            mistake|an error|inflated|right)
        (have|got|has|get) (the|a|my) [wrong] (wrong amount|wrong balance|amount wrong|balance
            wrong|numbers wrong|figure wrong|wrong total|wrong figure|total wrong|amounts wrong 
            |wrong debt|wrong account)
        (paid|settled|satisfied|cleared|closed) (this|that|it|the loan|this loan|this debt|the
            debt|everything|this account|that debt) [off] [all] (off|years ago|a long time ago|in
            full|long ago|ages ago|way back|two years ago|last year)
        (already|been|was) (paid off|settled) [years ago|long ago|in full]
        (paid|settled) ... so i do not owe
        not (responsible|liable|on the hook|accountable) for (this|that|the|his|her|their|it|any 
            |these|those|my) [ex] [debt|loan|charge|charges|account|bill|money|wife|husband 
            |balance|amount]
        (not agree|disagree|do not agree|not in agreement|do not accept|not accept) with [you|the
            |this|that|your|what] [about] [the] (amount|debt|balance|charge|charges|bill|you say 
            |total|figure|claim|number|it)
        (disagree|not agree) with (this|that|the) (debt|amount|balance)
        not (what|the amount|how much) (i|we) owe
        (not|never) sign [anything|for|that|any|this|a]
        (mistake|error|discrepancy|mix up) (on|with|in|about) (my|the|this|your) (account|bill 
            |balance|records|amount|file|debt|loan|record|record keeping|statement)
        belongs to (someone|somebody|another|my ex|a different) [else] [this] [person]
        (someone|somebody|another person) else s [debt|loan]
        (not|never) (have|had|hold|held|opened|taken) [a|an|any|no] (loan|account|loans|debt|card
            |business|dealings|contract|accounts) (with|from|at|through) (you|your|this|that|them
            |there)
        500 (is|could|might|are) (this|it|that|you) [be] [a|an|some|some kind of] (scam|fraud 
            |mistake|scammer|scammers|real company|legit|legitimate)
        ! not [going to|want to|wanna|trying to|here to|planning to|gonna|mean to|even] (dispute 
            |disputing|contest|contesting|arguing)
        ! not owe (anyone else|anybody else|my brother|my|her|him|them|the bank|my landlord|taxes
            |rent)
        ! (card|wallet|phone|car|purse|bag|bike|checkbook) (was|got|were) (stolen|lost)
        ! (know|agree|admit|understand|accept|aware|sure) [that] i owe
        ! not [my] (problem|fault|birthday|address|name|phone|number|intention|day)
        ! (can|could|will|would) you (verify|check|confirm) (my|the|your|that|if) (address 
            |balance|date|payment|amount|email|phone|name|last)
        ! is not my (account|card) [number|on file] (number|on file)
        ! not (get|receive|got|received|have) (a|the|my|your|any) (bill|letter|statement|notice 
            |email|text|invoice)
        ! (is|was|are) (the|that|this|my) (amount|balance|total|number) [two|three] (correct 
            |right)
        ! i (paid|already paid) (it|that|this) (yesterday|last week|this week|today|on)
    """,
}
