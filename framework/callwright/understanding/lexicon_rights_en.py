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
        ! (not|never) (say|said|saying) [that] (stop|quit|do not|not to|to stop|to quit|anything
            about) [to] (calling|call|stop)
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
        ! ^ (they|he|she|nobody|you|the bank|the company) (did|does|has|have|had) not (call    
            |called |contact|text|message|email) (me|us)
        ! (other|some|different|another) (companies|collectors|people|company|collector|bank)
            (keep|keeps|kept|always) calling
        ! who keeps calling
        ! told me (to stop|not to|to quit|i should stop) calling
        ! (i|we) (stop|quit|stopped) calling
        (no longer|not) ... (permission|consent|authorization|right|allowed|permitted|authority)
            [anymore] to (call|contact|phone|ring|text|reach)
        (no longer|not) allowed to (call|contact|phone)
        (nobody|no one|none of you) (calls|contacts|phones|bothers|rings|call) (me|us|here|this
            number)
        (want|get|take|need|remove) [me|us|my number|to be|it|this|to get] off [of] [your|this   
            |that|the|all] ... <list>
        (get|stay) off my (phone|line|back)
        (prefer|rather|like|love|wish|appreciate) ... (not|never|no longer|stopped|quit) ...
            (call|called|calling|contact|contacted|phone) [<where_called>]
        wanna ... (call|calling) me
        (asked|told|asking|telling) ... to tell you ... (stop|not|quit) ... (calling|call    
            |contacting)
        (had|have) enough of [your|these|the|all] ... (calls|calling)
        (sick|tired|fed up|done) (of|with) ... (calls|calling|phoning)
        (knock it off|cut it out|stop it|enough) [with] [the|your|these] (calls|calling)
        (get|make|have) (you|them) to stop (calling|contacting|phoning)
        500 (not|never|no longer) ... (calling|call|contact|contacting|phone|text|ring) (me|us   
            |this number|my phone|my house|my job|my work|my home) [again|anymore|any more] !
            (not|never) (hesitate|mind|forget|wait|be afraid) [to] ...
        ! ^ [why|you|they|he|she] (did|has|have|had|does) [you|they|he|she] not ... (call|called 
            |contact|text|phone) (me|us)
        ! not (answer|take|get|pick up|hear|make|miss|receive|reach|return|place|see|understand  
            |know) ... (call|calls|calling)
        ! ^ (keep|go ahead|feel free) calling
        ! (fine|okay|ok|alright|happy) (to|if you) call
        ! ^ [you] [can|could|would|will|should] [you] call (me|us) (back|later|tomorrow|tonight  
            |on|at|in|instead|next|when|if|after|about)
        ! not call (before|until|after|between|so early|today|yet|now)
        ! off (the|my|your) (loan|account|card|balance|debt|bill|total)
        ! not stop (calling|phoning) (me|us|here) $
        not (want|need|wish|care) to hear from (you|your|any of you)
        700 (call|calling|phone) (me|us) (every day|every single day|ten times|all the time    
            |constantly|day and night|nonstop|non stop|all day|every hour|every morning|twenty
            times|five times|several times|a hundred times|too much|too often)
        no need to (call|contact|phone|ring|text) (me|us|here|again|anymore)
        not ... (any more|anymore|more|another|these|single) [single|damn|phone] (calls|phone
            calls|call|phone call)
        (you|anyone) (not|never) (call|contact|phone) (me|us|here|again)
        (not|never) (call|phone|contact) (back|again|anymore|any more|here|this house)
        enough (of|with) [the|these|your|all|all the] [phone|constant] (calls|calling)
        ! (they|he|she|nobody) (stop|stopped|quit) calling
        you (have|keep|guys have|people have) [been] (called|calling|phoned|phoning|contacted)
            [me|us] (enough|too many times|too much|way too much|plenty)
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
        ! (work|works|worked|job|cleaning|clean|secretary) [as] [part time] (for|at|in  |with) (a
            |an|the|my) <lawyer>
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
        without (my|our) <lawyer>
        (my|our) <lawyer>
        ! (my|our) [divorce|immigration|injury] <lawyer> (is|are|was|were) (expensive|costing    
            |bill|fee|fees)
        ! divorce <lawyer>
        ! <lawyer> (is|s) (fee|fees|bill)
        700 (spoken|speaking|spoke|talked|talking|met|meeting) [already] (to|with) (a|an) [debt  
            |bankruptcy] <lawyer>
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
        (went|gone|been|go|going|came|got) (through|into|out of|in) [a|the|my|our] [personal]
            <bankrupt>
        (debts|debt|loan|loans|everything|it|this|account) ... (in|by|through|under|with|because
            of) [my|the|a|our] <bankrupt>
        (judge|court) ... [my|our|the|in] ... <bankrupt>
        500 (i|we|my|our|me|us) ... ... (<bankrupt>|bankrupt|insolvent|insolvency)
        500 (<bankrupt>|bankrupt|insolvency) ... (i|we|my|our|me|us)
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
    """,
}
