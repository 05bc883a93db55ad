"""How people say in English that they want no more calls: patterns (`patterns.py`)."""

from collections.abc import Mapping

__all__ = ["PATTERNS"]

PATTERNS: Mapping[str, str] = {
    "stop_calling": """
        (sick of|tired of|done with|fed up with|through with|had it with|enough of) (you|your people
            |your company|them|these people|you folks) [people|all|guys|folks|constantly|always
            |ones] <calling>
        no calls (after|past|from now|starting|beginning) [on|today|this|now]
        (text|email|letter|mail|written) [messages|message|correspondence] only
        if (i|we) get (one more|another|any more) [phone] (call|calls)
        (against the law|illegal|harassment|not legal) (to|for you to) [keep] (call|calling|ring
            |ringing|phone|phoning|contact|contacting) (me|us|here|at|my)
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
        not (want|need|wanna|like|appreciate) ... ... (calls|phone calls|texts|text messages) [from
            you|from your]
        (next time|if|if ever) you [ever|people|guys|all] (call|phone|contact|ring) [me|us|here
            |this|my] ... ... (report|reporting|sue|suing|police|complaint|cfpb|lawyer|attorney
            |regret)
        not want to (be called|be contacted|get called|hear from you|receive calls|get calls
            |receive your|get your|get any|receive any|keep getting|be bothered|be texted|get
            these)
        no (more|further) (calls|phone calls|calling|texts|contact|messages)
        (no|enough) calls (anymore|at work|from you|$)
        (take|get|cross|strike|drop) (me|us|my name|my number|my phone number|this number|my
            phone|this phone|my house|my information|my info|it|him|her) off [of] [your|the|that
            |this|all|every] [stupid|damn] <list>
        (take|get|delete|remove|erase|scrub|wipe|scratch) [off] my (number|name|phone number|digits
            |cell|contact|info|information|house|line) [off|out of|from|$]
        (put|send|write|mail) (it|that|everything|this|whatever) [to me] in (a letter|writing|the
            mail|an email) ... ... (not|no) ... (calls|call|phone)
        not (doing|taking|accepting|having|want|do|take) [any|these|your|no|more|these] [more]
            [phone] calls
        (number|phone|line) [is|was] not [supposed] to be (used|called|dialed|contacted|rung) [again
            |anymore|by]
        500 (block|blocking|blocked) (you|your number|you all)
        (why|what for) ... (blowing|blow) (me|us|my phone|it|my cell|this phone) up
        (you|your company|your people|they|company) [keep|are|is|all] (blowing) (me|us|my phone|it
            |my cell) up
        (told|tell|ask|asked|say|said|times) ... (not|never) to (call|phone|ring|dial|contact|text)
            (me|here|us|this)
        (take|get|scratch|drop|cross|wipe) (me|us) (off|from|out of) [of] (whatever|whichever|any
            |every|all) ... <list>
        (take|get) me out of (your|the|that) [phone|whole|damn] (system|computer|database|list
            |records|files|book)
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
        ! (nobody|no one|none of you) (calls|called) (me|us) back
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
        (sick|tired|fed up|done|over|through|enough|had it) (of|with) [being|you|all] (called
            |calling|contacted|phoned|hearing from|bothered|harassed|hounded)
        (lay off|cut out|ease up on|drop|give it a rest with|enough|knock off|let up on) [with|of]
            [all] [the|these|your|those|them] [phone|damn|constant] (calls|calling)
        (on|in|to|with) the [national|federal|state|government] (registry|do not call registry)
        (stop|quit) blowing (me|us|my phone|it) up
        (communicate|correspond|deal|talk) (with|to) (me|us) ... (in writing|by mail|by letter|by
            email)
        (in writing|by mail|by letter) only
        only (in writing|by mail|by letter)
        why you [always] (keep|keeps|still|always) (calling|call|phoning|bothering|harassing)
        not to be (called|contacted|phoned|bothered)
        (tell|told|ask|asked|telling|asking|beg) you [people|again|before|twice] ... to (quit|stop
            |cease)
        (delete|remove|erase) me $
        (not|never|do not) (consent|agree|consented|agreed|authorize|authorized|permit) to [receive
            |receiving|get|getting|any|all] [these|your|the|any|more|further] [phone] (calls
            |contact|calling|being called|texts)
        700 (call|calling|calls|called|phoning) (me|us) at (my|our|the) [job|work|office|workplace]
        700 you [have|are] (called|been calling|phoned|rang|call me|calling me|calling here) [me
            |us] ... (times|every day|nonstop|all day|all night|every hour|all week) [today|this
            week|already|in a row|a day]
        ! (can|could|may|should|please|best|better|try|go ahead and|will) [you|please|best] (call
            |calling|reach) (me|us) at
        ! i [have] (called|call) (you|them)
        (refrain|desist|abstain|keep) from (calling|contacting|phoning|all contact|any contact|any
            further)
        (discontinue|terminate|suspend|end|cancel|halt|discontinuing) (all|the|your|these|any
            |further|this) ... (calls|contact|communication|communications|calling)
        (stop|quit) (it|that) [already] with (the|your|these|all|this) ... (call|calls|calling
            |phone)
        last time [that|i|you] ... (hear from you|call me|calling me|you call|contact me)
        (be|is) the last [phone] (call|time you call)
        700 (blocking|block|blocked) (your|this|the|you) (number|all of)
        (never|not) ... ... another [phone|damn|single] (call|phone call)
        ^ not another (call|phone call)
        (email|mail|letters|writing|text) only
        not (accept|accepting|welcome) ... (calls|call|contact)
        (number|phone|line|job|work) is off limits
        700 you (call|calling|have called|keep calling) [me|us|here] [way] too (much|often|many)
        not need to (call|contact|phone|ring) (me|us|here) (anymore|any more|again|any longer)
        (not|never) bother (calling|to call)
        for the last time [stop|quit|just]
        500 need to (quit|stop) (that|it|this) $
        not (reach out|get in touch|get ahold|follow up) (to|with|of) (me|us)
        (no|not any) (more|further) (contacting|phoning|ringing|bothering|harassing|texting)
        ! not need to (call|contact) (me|you) (back|today|first)
        (nobody|no one) ... (wants|want) (your calls|you to call|you calling|calls|these calls)
        ! not call (me|us) (mister|sir|maam|names|that|a|an|the|by|mrs|miss|stupid|crazy)
        ! not [need to] (call|phone|contact) (me|us|here) ... (before|until|till|after|between|this
            week|so early|so late|yet)
        ! not (call|use|dial|text) (my|the|that) (old|other|previous) (number|phone|cell)
        ! no need to (call|phone|contact) (me|us) (before|until|till|after|today|tomorrow|back)
    """,
}
