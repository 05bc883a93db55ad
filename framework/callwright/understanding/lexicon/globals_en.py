"""How people take leave in English, ask to hear it again or not to be recorded, and tell of a
death: patterns (`patterns.py`) beside the examples.
"""

from collections.abc import Mapping

__all__ = ["PATTERNS"]

PATTERNS: Mapping[str, str] = {
    "goodbye": """
        (gotta|got to|have to|better|need to) (jet|bounce|scoot|skedaddle|split) (the|my|it
            |i|here|somebody|now|bus|before)
        (gotta|got to|have to|better|need to) (jet|bounce|scoot|skedaddle|split|get on|get going) $
        i (am|will|am going to|am gonna) [now|just] [be] (get|getting) off (here|this phone|the
            phone)
        that should do it
        (reckon|guess|think|believe) that is (it|all|everything) (then|for (now|today)|$)
        ! that is all (i|we) [have] [got|can|make|know|owe|get] [got] ~(for|thanks|thank|bye|today
            |now|have|got|needed|wanted|right|can|know)
        ! <bye> (i|he|she|they|we) (said|told|says) [to] [him|her|them|me|us] ...
        ! have [yourself] a <good> [rest of your|rest of the] (one|day|night|evening|weekend) (i|he
            |she|they|we) (said|told|says)
        that [just|about] [just|about] (does it|will do it|wraps it up|covers it|do it)
        (we are|i am|we) good i am out
        i am (out|outta here|out of here|gone) (peace|bye|later|deuces|thanks|now bye) $
        (got|have|need|gotta|better) [to] (run|jet|bounce|dash|split|scoot|skedaddle) ~(to|some|a
            |the|by|errands|it|into|out|over|around|through|my|for|an|this|that|across|down|up|on
            |in|off|with|from|all|two|three|back|payroll|your|his|her|more|one|away|and)
        ^ [you|you all] [just] be (good|well|safe|blessed|sweet|careful) [now|out there] $
        we [are|is] [all] done here
        ! (nice|good|beautiful|lovely) (day|weather|night) (is not|out|today|outside|here)
        [we|i] [will|wi] [be] (talk|speak|chat) (soon|later|again|then) $
        (goodnight|good night|night night|nighty night) [sir|maam|folks|all|then|now] $
        that is it (thanks|thank|bye|for today|for now)
        ! good (night|day|morning|evening) (shift|shifts|job|care|sleep|is|was|for)
        ! (take|takes|took|taking|taken) [good|better] care of ~(yourself|you|yourselves)
        ! all [that] (i|we) (can|make|know|get|owe|want|have is|have for|have until|got is|have
            right|have to|have in|pay)
        ! (done|finished) (paying|working|making|cooking|eating|cleaning|getting|in|by|on|at|for
            |around)
        <bye> [amigo|amiga|everybody|everyone|folks|dear|honey|friend|love] $
        ^ <bye> [<bye>] [and] (thank|thanks|now|then|i|you|have|sir|maam|do|take|everybody|folks)
        have [yourself|yourselves] (a|an|yourself a|yourself an) [very|real|really|super|truly]
            <good> [and|<good>] [rest of your|rest of the|rest of] (day|one|night|evening
            |afternoon|weekend|week|holiday|morning|time|christmas|thanksgiving|easter|summer)
        ^ enjoy [the|your] [rest of|rest of your|rest of the] (day|weekend|evening|night|week
            |holiday|afternoon)
        ^ [cool|great|perfect|will do|sounds good] (later|laters|peace|peace out|cheers|take it
            easy|take care|be well|god bless|god bless you|stay safe|stay blessed|be blessed)
            [now|then|everybody|yourself] $
        (talk|speak|see|catch|holler at|be talking) (to|with|at|) you (later|soon|then|tomorrow
            |next time|around|again|monday|tuesday|wednesday|thursday|friday|next week) $
        [i will] (see|catch) you (later|soon|around|next time) $
        (until|till) next time $
        i (am|will|am going to|am gonna) [now|just] [be] (hanging up|hang up|let you go|letting
            you go|getting off|get off) [the phone|here]
        let (you|me let you) go [now|$]
        (got|have|need|gotta|better) [to] (run|bounce|jet|dash|get going|be going|get off [the
            phone|here]) (now|bye|thanks|thank|okay|$)
        (got|have|need|gotta) to go (now|bye|talk|my|i am|the baby|somebody|someone|kids) ...
        (that is|that will be|that was) (all|it|everything) (for today|for now|from me|i needed
            |i wanted|i got|i have) $
        700 we are (done|finished|all set|all done|good) here [now|then] $
        ! (say|says|saying|wave|waved|waving|kiss|kissed|kissing|blew|our|their|her|his|the|a
            |tearful|long|last|final|farewell|proper) [you|our|my|their|her|his|a|the|final|last
            |good|kid|long] [good] <bye>
        ! said [our|my|their|her|his] [good] <bye> (to|at|and|then|before|yesterday|already)
        ! said (our|their|her|his|my) [good] <bye>
        ! <bye> (party|card|gift|lunch|dinner|week|weeks|cake|speech|letter|kiss|hug|to|from|then
            he|then she|and then|is|was) ~(you|everybody|all|now)
        ! (we|i|they|he|she|kids|boss|people|everybody|teacher) (had|have had|have|has|wished|am
            having|are having|is having|having|enjoyed) [me|us|him|her] [such|really|quite] a
            [really|very] <good> (day|weekend|night|evening|one|time|week)
        ! (was|been|it is) [such] (a|the) <good> (day|weekend|night|evening|one|time|week|bye)
        ! (wished|told|tell) (me|us|him|her|them) ... <good> (day|night|weekend|evening)
        ! to (go|leave) (over|through|get|pick|find|look|see|check|back|by|ask|in|into|up|grab
            |down|buy|pay|around|with|without|there|first|and|out|to the (bank|doctor|hospital
            |court|dmv|branch|office|atm)|to (sleep|bed|court|church)|a|at|next|every|on) ...
        ! (be|is|are|was|am) going (through|over|to|back|on|in|by)
        ! done with ~(you|this|talking|the|your) ...
        ! done with (the|your|this|my) ~(call|conversation|phone|talk|talking) ...
        ! (hung|hang|hangs|hanging|hung) up ... (the|my|his|her|clothes|on him|on her|on the other)
            ~(phone)
        ! that is (all|everything) (i|we|my|the|that|she|he|they) ~(needed|wanted|have|got) ...
    """,
    "say_again": """
        ^ [can you|could you|would you] (run|play|read) (that|it|this) back [again|to me|for me] $
        ! what [do|did] you (want|need|expect|would like) [me|from me|us|of me|to]
        ! what am i [supposed|meant|going] to
        ! (is|am|are|have|has) not got (it|that|the|any|anything|no|enough|much|money)
        ^ [sorry|wait] you [just] said (what|how much|how many|when|who|which|where|how long) $
        (start|begin|pick up|go|take it) [back|again|over|it|up] (from|at) (there|that (part|point)
            |the (top|beginning|start)) ($|again|so|and|please|i)
        (you|phone|it|call|line|voice|sound|signal) [cut|cutting|went|dropped|faded|broke] (cut|went
            |dropped|faded|broke|cutting) (out|off|up) [on me] (after|when|while|right after
            |before|at|just as) (you (said|started|asked|told|read|gave))
        ! what (was|am|were) (i|we) (saying|doing|talking|asking|gonna)
        (say|repeat) (that|it) [a little|a bit|more] [more] (slower|slowly|louder|clearer)
        what (was|is) the (amount|date|number|total|day|time|question|balance|name|figure) again
        not make (that|it|you|any of that|a word) out
        (sound|sounds) like [you are] (in|under|far|inside) (a tunnel|water|away|a can|a cave|a
            fish bowl|a well|a box|underwater)
        like you are (underwater|in a tunnel|under water|far away)
        i [was|am] not (listening|paying attention) $
        (when|where|who|which|how much|how many|how long) did you [just] say
        ! i (understand|understood|get|got|hear|heard|know|remember|agree with|like|see) [exactly
            |all|just] what you [just] (said|say|told|mean)
        ! what you (said|told) ... (yesterday|last|before|on the letter|earlier)
        ! missed (you|your) [guys is|is|guys|people is] [last|first|other] (call|calls|message
            |letter)
        ! i (hear|heard|understand|understood|get|got) (you|that|it) [now|fine|just|okay|clearly
            |well|the first time|already]
        ^ [can you|could you|would you|will you|just] repeat (that|it|this|the question|yourself
            |what|everything|the whole|the last|the first|all)
        (say|run|read|tell me|tell it|go over|give me|give) (that|it|this|the question|the last
            one|those|the number|that number|the amount|that part|that bit) [to me|by me|for me
            |back|back to me|past me] [all] (again|one more time|once more|over again)
        (you are|you were|you keep|you sound|you sounded|your voice is|the line is|the phone is
            |this phone is|the call is|call is|phone is|line is|connection is|volume is|it is|it
            keeps|this is|voice keeps|phone keeps|line keeps|call keeps) [all|so|kind of|really|too
            |very|a bit|a little|kinda|real|just|pretty] (mumbling|muffled|breaking up|cutting out
            |cutting off|cutting in and out|choppy|garbled|fading|fading out|static|staticky|too
            quiet|too low|faint|quiet|dropping|dropping out|echoing|going in and out|coming in and
            out|glitching|skipping|fuzzy|crackling|scratchy|mumbly|freezing)
        (bad|terrible|poor|awful|lousy|spotty) (connection|reception|signal|line) [here|i] $
        ^ [i|we] [have|totally|completely|kind of|must have] (missed|lost|miss) (you|that|it|what
            you ...|part of that|all of that|most of that|some of that|half of that|the [very]
            <part> [of] ...)
        i [have|totally|completely|kind of] (missed|lost) (what you ...|part of that|all of that
            |most of that|some of that|half of that|the [very] <part>|you (there|for a|at|after))
        what [did|was|were] ... you [just|trying to] (say|said|saying|tell|told|ask|asked|asking)
            (me|there|again|to me|before|just now|about|sorry|i|$)
        (not|barely|hardly|never|cannot) [really|quite|even|fully|exactly|all] (hear|heard|catch
            |caught|make out|get|got|follow|understand) (you|that|it|a word|what you ...|any [of
            it|of that]|half|a thing|all of that|all that|one word|the question|the <part>|your
            voice|the number|the date|the amount) [clearly|well|very|too|over|with|because|there
            |sorry|could|can|at|the|when|right|of|$]
        not (hear|catch|get) what you
        whatever you [just|were] (said|told|saying|asked)
        ^ [sorry|you] (say what|come again|pardon|pardon me|how is that|how is that again|what is
            that again|what was that again|one more time|once more|once again) $
        (speak|talk) (up|louder|clearer|clearly|more clearly|into the phone|closer)
        (one more time|once more) (please|$)
        ^ ~(i|so|my) too (low|quiet|soft)
        ! let me [just|please] (say|repeat|tell|read|run|give|go over|make sure) [_] [_] [_] [_]
        ! i (am|was|will|have|had|just|already|am going to|would like to|want to|said|say|told
            |repeat|wanna) [just|already|be|to] (saying|say|said|repeat|repeating|told|tell|asked
            |ask) (it|that|this|you|him|her|them|my) ...
        ! what (did|does|do|will|would) [exactly] (he|she|they|it|the|my|a|his|her|their|that|this
            |your _) ...
        ! what (was|is|were) (that|this|the|those) ~(you|again|sir|maam|please|now|one|question
            |last|number|amount|date|first|i|sorry|part) ...
        ! (not|never) (hear|heard) (back|from|of|about|anything|nothing) ...
        ! (not|never) (get|got|catch|receive) (it|that|the|any) [of the|of my] [money|check
            |letter|bill|statement|email|text|job|loan|card|bus|train|mail|raise|refund] (yet
            |until|in|from|till|today|this|in the mail|approved)
        ! missed (it|that|that one|the) (payment|payments|bus|deadline|due date|call|day|days
            |work|because|by|last month|this month|date|train|appointment|last payment) ...
        ! (missed|lost) (my|a|some|two|three|one|his|her|work|out) ...
        ! (repeat|repeated) (a|the|his|her) (grade|class|year|course|test)
        ! what (i|we|he|she|they) [just|already] (said|told|say|am saying)
        ! (not|cannot) (get|catch) (you|that) ... (money|payment|check|dollars|paid)
    """,
    "no_recording": """
        ! no <recorded> of (what|that|it|how|when|my (payment|call|agreement))
        700 if (this|it|you|the call|they|we|i|that|am) ... <recorded> [this|me|it] [then] [i] (no
            |am
            not|will not|not (want|talk|say|speak|talking|saying|going|speaking|agree|consent)|hang
            up|hanging up|am (done|out|hanging)|stop|forget it|rather not|we are done|turn it)
        (like|want|need|have) the (<recorder>) [to be] (stopped|off|turned off|erased|deleted|gone
            |disabled)
        (not|refuse|decline|hate|without|rather not) ... on [a|your|any|the] recorded line
        not [want|like|wanna|have] ... (voice|conversation|call) ... (saved|stored|kept|captured|on
            file)
        (who|nobody|no one|not anybody|none of you) [ever] (said|says|told|gave|asked) ...
            <recorded>
        ! (i|we|am|do|and|is|totally|perfectly) (consent|agree|okay|fine|comfortable|happy|good
            |cool) (to|with) [being|be|the|you|a|to be] <recorded>
        (not|never|stop|quit|cease|without|no|refuse|decline|opt out of|turn off|switch off|shut
            off|kill|end|pause|cancel|disable|cut|object to|against|rather not|uncomfortable with
            |hate|dislike) [okay with|fine with|comfortable with|happy with|cool with|good with
            |happy about|consenting to|agreeing to] [you|to be|being|be|the
            |this|your|my|that|any|any more|of|me|getting|having|want|like|this call|this
            conversation|agree to|agree to be|consent to|consent to be|want to be|to get] [being
            |be|to be|you] <recorded> (me|this|my|us|the (call|conversation)|call|calls|without
            |on|$|please|okay|here|anything|any of|at all|of me|and|or|because)
        (shut|turn|switch|cut|power|click) [off] (that|the|this|your|any|all) [stupid|damn|tape]
            (<recorder>) [thing|device] [off|down]
        (<recorder>|taping|tape) ... [needs to|has to|must] [be] (off|stopped|stop|ended|removed
            |erased|deleted|disabled|turned off|switched off|shut off|shut down)
        (off|stop|kill|end|erase|delete|destroy|wipe|trash) [of] (the|that|this|your|any|all) [tape
            |audio|voice] (recording|recordings|tape|recorder)
        (not|never|no) (have|give|gave|given|got|grant|giving|had|get|permission) [you|them
            |anybody|any|my|the|me|anyone] [my|any|no] (permission|consent|okay|right|authorization
            |approval|to) [for you] (to|for) [be] <recorded>
        (no|not) (permission|consent|right) [for you] to <recorded>
        off the record
        (opt out|opting out|opted out) of [being|the|any|your|all] <recorded>
        (want|need|like|rather|prefer|ask|asking|request) ... (not|never|no|un|without|off) [be|to
            be|being] <recorded>
        (without|no|unless you stop|until you stop) [you|being|the|any|a] <recorded>
        (why|what for) (are|is|do|am) ... <recorded>
        (rather|prefer|like|ask|want|feel better|comfortable|wish|better) ... (if|that|when|you)
            ... not [be|being|to be] <recorded>
        not [want|like|wanna] ... (on tape|on a recording|on [a|your|any] recorded line|on the
            record)
        not ... (voice|words|conversation|call) [being|to be|be|get|getting] (on tape|<recorded>)
        (keep|want|have) ... (call|conversation|this|it) [to be] (unrecorded|private not recorded
            |off the tape)
        650 (have|has|need|required|supposed) to [be] <recorded> (me|this|us)
        ! not (mind|care|bothered|bother|problem|object|objection|worry|matter|issue|against) ...
            ... <recorded>
        ! (no|not have any|not have a|not have no|not any) (problem|objection|objections|issue
            |issues|worries|complaints|problems|qualms|concerns) ... <recorded>
        ! no (problem|worries|issue) <recorded>
        ! (no|any|a|my|your|our|of|public|criminal|payment|medical|court|police|world
            |permanent|school|account|good|bad|clean|for the|better|on) [payment|public|driving]
            (record|records) [of|that|show|shows|store|player|label|deal|company|is|on|high|for]
            ...
        ! (go ahead|fine|feel free|may|free|cool|you can|allowed) [and|to|with|by|if you|me]
            [be|being|the|a] <recorded>
        ! (reading|read|talk|talking|sound|sounds|sounding|listening|listen|playing|play|hear
            |heard|like|from|talking to|hang up on) [off|like|from|to|of|with] (a|the|some|that
            |this) [stupid|damn|bad] <recorded>
        ! (record|recording|recorded) (studio|artist|deal|show|game|the game|a video|a song|my
            (show|shows|kid|kids|band|son|daughter|podcast)|movie|contract)
        ! (red|duct|scotch|measuring|packing|video|cassette|mix|sex) tape
        ! (stop|quit|not|no) ... (playing|sending) ... <recorded>
    """,
    "deceased": """
        (<he>|<spouse>) [has|done] (went|gone|going) on [home] (to be with|to (glory|heaven|the
            lord|be with)|home)
            ($|to|in|last|back|this|at|on)
        ! (he|she|they) (is|are) in (town|jail|prison|the hospital|school|college|class|texas
            |california|florida|ohio|georgia|mexico|a meeting|bed|the shower)
        (<spouse>) [has|had|just|already|also|recently|that had this] (passed|died) [away|on|in
            |last|so|and|back|this|from|at|of|$|years]
        [am|is|this is|the|be] (his|her|the) (widow|widower)
        ! dead to (me|us|him|her)
        ? my (mother|mom|mama|dad|daddy|father|grandma|grandpa|grandmother|grandfather|granny|aunt
            |uncle|cousin|friend) [had] (died|passed) [away] ... years ago
        ? (am|is) [just|also] a (widow|widower)
        ? (since|after|before|when|ever since) (my|our) <kin> [had|has|just] (died|passed)
        ! (died|passed|dead) [away] [back] (when|before) i was
        (<he>|<spouse>) [is|has] been gone [for|about|almost|over|going on] _ (years|year|months
            |weeks)
        (we|i) lost [my|our] <kin> (at|to|last|on|back|this|two|three|during|when|a|in (january
            |february|march|april|may|june|july|august|september|october|november|december|the fall
            |the spring|the summer|the winter|the pandemic|a|an)|$)
        (<he>|<given>|<dead_one>|(mr|mrs|miss|mister|ms) _) expired (in|on|last|at|this|yesterday)
        ! ~(a|the|any|some|that) (dead|deceased) (plant|plants|tree|battery|grass)
        ! (dead|deceased) <thing_dead>
        (<he>|<given>|_ <given>|<dead_one>|<spouse>|name) [is|was|are|am|has|have|had] [has|have
            |been|now|already|long|not] (dead|deceased|gone and buried|dead and buried|dead and
            gone|passed on) [for|now|since|over|about|already|so|and|sir|maam|years|almost|three
            |two|four|five|$]
        [is|has|was] been (dead|deceased|dead and gone|in the ground|buried) (for|since|over
            |about|almost|going on|a|one|two|three|four|five|six|seven|eight|nine|ten|years|now)
        (a|any|some|that|the) (dead|deceased) (man|woman|person|guy|lady|body|mother|father
            |husband|wife|borrower|customer|relative|brother|sister|client|people)
        (call|calling|asking for|want|bother|bothering|harassing|collect from|bill|dun) [a|the]
            (dead|deceased) (man|woman|person|people|guy|lady|$)
        (heart attack|stroke|cancer|covid|virus|overdose|accident|crash|wreck|fire|aneurysm|coma
            |drugs|leukemia|disease|illness) [finally|just] (took|killed|got) (<whom_lost>)
        (<he>|<spouse>|<dead_one>) (was|got|been) [shot and|stabbed and] (killed|murdered|shot dead
            |run over and killed)
        <he> [just] [did|could] not (survive|make it|pull through|wake up) [through|to|past|the|and
            |after|from|$]
        <he> (is|has) no longer (living|alive|with us|among us|on this earth)
        (<he>|<spouse>|<dead_one>) (went|gone|is|has gone) [to be|home to be|home] (with the lord
            |with god|with jesus|in heaven|to heaven|to glory|in glory)
        ! <thing_dead> [has|have|had|is|was|just|already|finally|up and|also|that] [just|been
            |already] (died|dead|die|dies|dying|passed|gone|deceased|pass) [away|on|out]
        ! (lost|buried|bury|had to put down|put down|putting down) (my|our|the|a) (dog|cat|pet
            |puppy|horse|hamster|bird|wallet|job|keys|house|home|phone|card|check|purse|battery)
        ! (passed|pass|passes) (the|a|an|his|her|my|me|by|up|out|over|inspection|it|this|that
            |through|around|us|him|for|class|school|math|every|along|down|all|off|with|one|some
            |them|you|customs|security|probation)
        ! no longer (at|with (that|the|a|this|my|his|her|any|_ (corporation|company))|working
            |works|work|employed|my|his|her|there|in|able|has|have|wants|needs|using|a|on|owns
            |here|together|married|the|dating|living (here|there|at|with))
        ! (gone|going|went|go) (fishing|shopping|hunting|camping|out|home (early|now|for|and|at
            |alone)|for the|back|down|up|over|on ~(to|home)|already|until|till|through|missing
            |broke|crazy|to
            (work|bed|sleep|school|church|get|see|pick|town|college|jail|prison|court|lunch|rehab
            |war|buy|visit|help|mexico|find))
        ! (gone|went|going) to (the|his|her|my|a) ~(lord|grave|heavens|cemetery|angels)
        ! late (payment|payments|fee|fees|shift|shifts|night|nights|on|for|to|start|charge|charges
            |notice|again|check|this|last|bill|bills)
        ! late <kin> is (house|home|car|truck|place|property|ring|things|money|pension|land|stuff
            |tools)
        ! (estate) (sale|sales|agent|agents|tax|taxes|jewelry|office)
        ! real estate
        ! lost (my|his|her|our|their) <kin> is _
        ! (dead) (tired|serious|broke|end|line|battery|weight|last|beat|wrong|set|phone|on my feet
            |air|zone|spot|car|tree|heat|asleep|bolt|lift|right)
        ! (scared|tired|bored|sick|worried|laughing|freezing|starving|working) ... to death
        ! (nobody|no one|none|not anyone) [has|in my family|here|ever|is] (died|dead|passed)
        ! (almost|nearly|could have|thought|would have) [<he>|i] [had] (died|dead|died)
        ! [<he>] not [actually|really] (dead|die|died|deceased|passed)
        ! (died|dead|dying) (down|laughing|out|for|from laughing)
        ! before (<he>|i|we) (die|dies|pass|passes)
        ? <kin> ... (passed away|passed|died|funeral|death|dead) ... (so|and that is why|which is
            why|that is why|and|because|while) (i|we) (had|flew|missed|could|got|am|are|fell|paid
            |took|went|was|were|lost|spent|can|have|drove|buried|need)
        ? <kin> is (funeral|death|passing|wake|memorial)
        ? because of (my|a|the) ... (death|funeral|passing)
        ? (funeral|funerals|memorial|wake) (cost|costs|was|is|expenses|bill|set|took|home)
    """,
}
