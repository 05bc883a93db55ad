"""How people say in English that they may harm themselves: patterns (`patterns.py`).

Broad on purpose: one missed costs more than many asked back.
"""

from collections.abc import Mapping

__all__ = ["PATTERNS"]

PATTERNS: Mapping[str, str] = {
    "self_harm": """
        500 (dying|dead) inside
        500 (tired|sick) of (waking up|existing|being (here|alive|me)|breathing)
        500 (nobody|no one) (needs|wants) me (anymore|around|here|alive)
        500 done with everything $
        i [have] (almost|nearly|tried to|try to|came close to) (killed|kill|killing|shot|shoot|hung
            |hanged|hang|ended|end|ending|overdosed|overdose) (<self>|my life|it all) ($|last
            |yesterday|tonight|once|before|over|because)
        700 no (use|point|sense|reason) [in|for] me (being|to be|staying) (alive|here|around|on
            this)
        500 better off with [the|my] [life] insurance
        500 not be (around|here|alive) (by|come) (monday|tuesday|wednesday|thursday|friday|saturday
            |sunday|tomorrow|morning|then|christmas|next (week|month|year))
        500 than (i am|i do|i will|me) (alive|living|breathing)
        500 (insurance|policy) ... (worth|pays|pay) more ... (alive|living|breathing|dead|gone)
        (want|wanna|wish|ready|going|gonna|like|rather) ... (be|go) [be] with (my <kin>|him|her
            |them|god|jesus|the lord|mama|daddy|my baby) [in heaven|up there|in the sky|again in]
        join (him|her|them|my <kin>) (in heaven|up there|in the ground|soon)
        (blow|blew|blowing) my (brains|head) (out|off)
        (swallow|swallowing|swallowed|down|downing|drink|drinking|take|taking) ... (whole|entire
            |full) [pill] bottle
        500 (wrote|written|writing|write|left) (the|my|a) [goodbye|suicide|farewell|last] note $
        (goodbye|suicide|farewell) (note|letter) (is|written|already|to my|for my)
        (everyone|everybody|family|kids|children|they|world|people|wife|husband|you|mom|folks|all)
            ... (better|happier|easier|fine|relieved|good|okay|rich|richer) ... (if|without|once
            |when|with) (i (was|were|am|be|is) [just|all] (gone|dead|not here|not around|buried)
            |me (gone|dead|$|around|here))
        (if|when|once|after|even if|unless) i (am|was|were) (dead|gone) [and|my|they|then|maybe|at
            |you|the|who|$]
        (i|me) (am|was|were|be|being) dead [my|they|the|you|and|then|$]
        (reason|point|sense|purpose|good|use) (in|of|to|for) [me] [even] (living|being alive|being
            here|stay alive|staying alive|existing|(going on|go on|keep going) ($|like this
            |anymore))
        (kill|killing|hang|hanging|shoot|shooting|hurt|hurting|harm|harming|cut|cutting|drown
            |drowning|poison|stab|murder|end|off|burn) <self>
        (suicide|suicidal)
        (end|ending|take|taking|finish|finishing) (my|my own) life
        (end|ending) (it|everything|things) (all|for good|once and for all|forever|permanently)
        500 (end|ending|finish|finishing) (it|this|things|everything) (all|for good|once and for
            all|forever|permanently|$)
        (end|ending) it (sounds|seems|would be|looks|feels)
        (could|should|might|wanna|feel like|thinking of|thinking about) (end|ending) (it|things) $
        (want|wanting|wanna|wish|going|hope|ready|prefer|rather|should|might|could|need|deserve
            |try|trying|tried|thinking|thought|like|about|love|better) [to|of|about|if|i|would
            |could|just|that|be|as] [to|i|could|would|well] (die|dying|be dead|be gone forever
            |stop existing|not exist|be dead and)
        (wish|wished) [that] (i|god|they|he|someone) (was|were|had|would|could|did) [not] [be]
            (dead|never born|never been born|never existed|not born|kill me|not here|gone|die
            |just die|not alive|take me|been born|exist)
        wish i (were|was) (dead|gone|not here|not alive|never born)
        (not|never) [want|wanna|wish|care|feel like|see myself|deserve] to (live|be alive|be here
            |exist|go on living|keep living|wake up|continue living|be around|carry on living
            |live anymore|keep on living) [anymore|any more|any longer|like this|this way]
        not (want|wanna) to live
        not wanna live [anymore|like this]
        (hope|wish|pray|praying|hoping) [to god] [that] (i) (not|do not|never|could not|would not
            |die|would die|did not) [die] [wake up|in my sleep|tomorrow|soon]
        (hope|wish|pray) i (do not|never|will not) wake up
        (never|not) (wake|waking) up (again|tomorrow|in the morning|one day|one morning|some day
            |someday|anymore|at all)
        (and|just|about|rather|better|to) (never|not) (wake|waking) up $
        (better|best) [off] (dead|gone|without me|if i was dead|if i were dead|if i died|if i was
            gone|if i were gone|if i was not here|if i killed|if i were not|not being here)
        (everyone|everybody|they|family|kids|world|you) [all] [would|will] be (better|happier)
            [off] (without me|if i was|if i were|if i am)
        (no|not any|nothing|not a|not see a|any|little|not see any|a|the|without) [more|real
            |single] (reason|point|sense|purpose|point or reason) [left] [for me] (to|in|of|for)
            [me] (live|living|be alive|being alive|continue living|wake up|be here|being here|stay
            alive|staying alive|exist|existing|be around|(go on|going on|keep going|carry on) ($
            |living|like this|with (life|this|it|my)|anymore))
        (nothing|not anything|no one|nobody|not much|no reason) [left|more] (to live for|worth
            living for|to live)
        (no|not have a|lost the|lost my|lost all|not have any|no more) (will|reason|desire|wish
            |strength) to (live|go on|keep living)
        (life|living|my life) [just] (is|has) (not|no|never|hardly|no longer) (worth|worth living
            |point|meaning|have|a life|anything)
        (life|my life) has no (meaning|value|purpose|worth)
        (my|this) life [is] not worth
        (jump|jumping|throw <self>|throwing <self>) [off|from|in|out|under|in front] ... (bridge
            |building|roof|window|train|balcony|cliff|ledge|traffic|bus|truck)
        (step|walk|run|drive|driving|stepping|walking|lie down) ... (in front of|off|into) (a|the
            |that) (train|bus|truck|bridge|cliff|traffic|tree|wall|river|car)
        (take|swallow|taking|took|swallowed|swallowing) (all|all of|the whole bottle of|a bottle
            of|a bunch of|too many|every one of|a handful of|enough) [my|the|these|those|of my|of
            the] (pills|medication|medicine|tablets|sleeping pills|meds)
        (overdose|overdosing|od on|overdosed)
        (slit|cut|slash|cutting|slitting) my (wrists|wrist|throat|veins)
        (gun|bullet|knife|rope|noose) ... (my|to my) (head|mouth|temple|neck|throat|brain|myself)
        (gun|pills|knife|rope|razor|weapon) ... (use it on|use them on|myself|to end it|on myself
            |end it|end my)
        blow [my|out my] (brains|head)
        blow my brains out
        (can not|could not) (go on (living|with|this way|like this|anymore|any more|any longer|$)
            |live like this|keep living|go on living|live anymore|keep going on|live with myself
            |live any longer|carry on living|bear to live|live any more|face another day|live this
            way) [like this|anymore|any more|any longer]
        (done|finished|over|had it|tired of|sick of|had enough of|giving up on|given up on|give up
            on|fed up with|quit) [with] [this|my|on] (life|living|being alive|existing)
        (doing|do|done) something (to <self>|stupid to <self>|bad to <self>|drastic to <self>
            |terrible to <self>)
        (end|ending) (it|things) (tonight|today|now|soon|for good|right here)
        (thinking|think|thought|considering|consider|planning|plan|want|going|ready|about|should
            |might|feel|decided|will) [just|i|should|about|of|to|like] [just|should] (end it
            |ending it|end everything|ending everything|end it all|ending it all)
        (nobody|no one|who|none) [would|will|is going to|gonna] (miss me|cares if i|care if i
            |notice if i|notices if i) [was|were|died|am|die|killed] [gone|dead]
        (disappear|go to sleep|fall asleep|close my eyes|vanish) (and|forever|for good|from)
            [just] (never|not|forever|for good|wake|this world|this earth|be gone)
        (only|easy|best|last) (way out|option|solution|escape|choice|answer|thing left) [for me
            |left|i have|i see|i got] is ... (die|death|suicide|dying|killing|kill|my life|dead)
        (death|dying) (is|would be) (the only|better|easier|a relief|my only|preferable)
        (my|find my) (death|blood|dead body|body|suicide|obituary|suicide note) [will|is|would|be
            |on] [be] (on your hands|on you|on your conscience|your fault|in the river)
        (my death|my blood|reading my obituary|reading about my death|find me dead|find my body
            |come to my funeral|suicide note|goodbye note|find me hanging)
        (make|makes|making|drive|driving|push|pushing|pushed|driven) me (to kill|want to die|want
            to kill|to suicide|to end|kill <self>|wanna die|over the edge|to death|end it|end my
            |hurt <self>|to hurt)
        self harm
        not be (alive|here much longer|here anymore|around much longer|around anymore)
        500 not be (around|here tomorrow|here) $
        (thinking|think|thoughts|thought|ideas|talk|dreams) (about|of) (dying|death|suicide
            |killing|ending|harming|not being|not existing|self|my own death)
        not being (here|alive|around) [anymore|any more]
        i should [just|have] (be dead|die|not be here|not be alive|never been born|died|not exist)
        die by
        i would rather (be dead|die)
        500 not (take|stand|handle|do|bear) (it|this|anything) (anymore|any more|any longer)
        500 (my life|life) is (over|ruined|hopeless|pointless|meaningless|a nightmare)
        500 (want|need) (to disappear|it all to end|it to end|the pain to stop|everything to end
            |it to be over|to give up)
        ! (this|these|that|it|you|they|debt|debts|payments|interest|bills|fees|rate|rates|payment
            |back|feet|head|knees|legs|tooth|deadline|stress|heat|prices|traffic|job) (is|are)
            [really|all|slowly] killing (me|us)
        ! (wife|husband|boss|mother|mom|dad|father|she|he|sister|landlord|girlfriend|boyfriend
            |partner|kids) [is|will|would|are] [going to|gonna|probably] kill me
        ! dying to (get|pay|know|hear|finish|see|find|be done|go|talk|have|make)
        ! (phone|phones|battery|batteries|car|cell|laptop|computer|engine|truck|connection|tablet
            |charger) ... (die|dying|dead|died|dies)
        ! over my dead body
        ! dead (broke|tired|serious|wrong|end|line|beat|set)
        ! kill for
        ! (end|ending) (this|the|my|it) (call|plan|account|loan|contract|service|conversation
            |early|subscription|payments|autopay|membership|agreement|job)
        ! (hurt|hurting|cut|cutting|burn|burned) (my|our) (credit|score|hand|back|leg|finger|arm
            |foot|knee|payment|expenses|hours|wallet|shoulder|ankle|payments)
        ! not (suicidal|going to kill <self>|going to hurt <self>|going to harm <self>)
        ! (i|am|would|will|did|do|am) (never|not) [ever|going to|want to|say i would|gonna|wanna
            |trying to|planning to|thinking of|thinking about|say i wanted to|say i was going to
            |consider|even think about] (hurt|hurting|kill|killing|harm|harming) <self>
        ! (brother|sister|husband|wife|mother|father|son|daughter|friend|uncle|cousin|dad|mom|he
            |she|nephew|neighbor|boyfriend|girlfriend|father in law) [has|had] (committed|died by
            |died of|attempted|died from) suicide
        ! suicide (prevention|hotline|awareness|clause|coverage)
        ! (what|who|does|how|is|will|debt|loan|balance) ... ... (when|if|after|in case|until) i die
        ! ^ (when|if|after|in case|until) i die [then|does|do|will|what|who|is|my|the]
        ! (till|until) [the day] i die
        ! (would|will|could|should) die if (my|he|she|they|you|anyone|people)
        ! (end|ending|finish|finishing) (it|this|things|everything) [all] [for good] (there|here
            |for today|early|by|with|and pay|pay|this month|next)
        ! (want|going|ready|like|need|have) to (end|finish) (it|this) [all|for good|early|now] (and
            pay|by paying|off|this month|with)
        ! (pills|pill|medication|medications|medicine|meds) ... ... (doctor|prescribed|told me|for
            my|a day|daily|twice|heart|pressure|this morning|every morning|like i|as)
        ! not be (here|around|home|there|in) [on|at|until|till|this|next|for|over|that|tomorrow]
            (morning|afternoon|evening|night|weekend|week|month|monday|tuesday|wednesday|thursday
            |friday|saturday|sunday|today|tonight|noon|tomorrow i|tomorrow because|tomorrow so
            |tomorrow but|tomorrow morning|when|until|till|if)
        ! not ... be here tomorrow (i|because|so|but|morning|we)
        ! (cut|cutting|burn|burned|burning|kill|killing|killed|shoot|shot|drown|drowning|hurt)
            <self> (off|out|a|some|short|working|laughing|trying to (pay|make|get|work|keep|catch)
            |to pay|financially|in the foot|doing|with work|with bills|in (debt|bills))
        ! death (benefit|benefits|certificate|insurance)
        ! (son|daughter|brother|sister|husband|wife|he|she|they|cousin|nephew|friend|ex|grandson
            |kid|uncle|mother|father|dad|mom) [has|had|just|almost] (overdosed|od|overdose
            |overdosing)
        ! way out of (this|the|my|a|that) (fee|loan|contract|plan|payment|payments|lease|deal
            |agreement|account|charge|interest)
        ! (die|dying|died) (laughing|of embarrassment|of shame|of boredom|waiting|of heat|of
            hunger|of thirst|on me)
        ! not (want|like|wanna|plan|have|need|able|going) to live (here|there|in|with|on|alone
            |off|under|near|at|paycheck|somewhere|that far|by)
        ! (jump|jumping|jumped) (off|from|on) (the|this) (call|phone|line|zoom|bus)
        ! (shoot|shooting) (me|you|them) (a|an)
        ! (want|like|need) to be here (when|while|for|until)
        not (want|wanna|wish|feel like|see myself|care) [to] [keep|go on|continue|be] (live
            |living|alive|exist|existing) [anymore]
        (not|no) (want|wanna|strength|able|going) to (go on|carry on|continue|keep going) [living
            |anymore|any more|any longer|like this|this way]
        can not (go on|carry on|continue|keep going) [living|with this life] (anymore|any more
            |any longer|like this|$)
        (way out|no other way|escape) ... (die|dying|death|dead|suicide|kill)
        700 (i|will|would) [will|would|am going to|might|could|should|want to|wanna|am gonna|may
            |had better] [rather|as well|be better off] (be dead|die|drop dead)
        700 i (will|would|am going to) be (dead|gone for good)
        500 (holding|got|have|bought|loaded|loading|with) (a|my|the) [loaded] (gun|pistol|rope
            |noose|razor|revolver|rifle|shotgun)
        500 (holding) (a|my|the) [big] (knife|pills|bottle of pills)
        600 (standing|sitting|am|walking) [up] (on|at|off) (a|the) [edge of] [a|the] (bridge
            |ledge|roof|rooftop|cliff|tracks|railroad tracks|train tracks|edge)
        500 (no|not a|not any|not see a|not see any) (way out|hope left|hope anymore|future|way
            forward)
        500 (want|going|about|ready) to (give up on everything|give up completely|stop fighting)
        (put|end) [myself] [out of] my [own] (misery|suffering|pain)
        (cutting|hurting|harming|burning) <self>
        (not|no longer) (going to|gonna) be (around|here) [for] (much longer|long)
        i (really|just|only) want to (die|be dead)
        plan to (kill|end|hurt)
        (cry for help|crisis line|suicide hotline|suicidal)
        ! (doctor|doctors|surgeon|they|he|she) (said|says|told me) ... ... die
        ! dead (tired|broke|serious|wrong|end|line|beat|set|on my feet|asleep|last|in the water)
        ! if i (am|was|were) gone (for ~(good|ever|forever|real)|on|at|to|when|that|then|from)
        ! (gun|rope|knife|rifle|pistol|shotgun|razor) (shop|store|range|business|show|dealer|club
            |permit|license|safe|cabinet|collection|for hunting|to hunt)
        ! (could|would|might|will|can) die (without|from|if i do not get|of|in)
        ! (almost|nearly) (died|die|got killed)
        ! have died (laughing|of|from)
        (use|using|turn) (it|them|the gun|the pills|the knife|this) (on <self>|to end)
        (pills|gun|knife|rope) ... (end it|kill <self>|end my|die)
        (hope|wish|hoping|wishing) i (was|were|am) (dead|gone|never born)
        (out of|end) [my|this|the|all this] (misery|suffering)
        (easier|better|best|simpler|cheaper) [for everyone|for them|for you|for us all] if i
            (died|die|was dead|were dead|was gone|were gone|was not here|did not exist
            |disappeared|killed|am gone|am dead|was not around)
        ! (hurt|cut|burned|hurting|cutting) <self> (shaving|cooking|at work|at the|on|with a
            |while|when|by accident|accidentally|working|falling|badly on|in the|moving|lifting)
        ! be here (all day|until|for an hour|long|on hold|on the phone)
        no longer [want|wish|care] to (live|be alive|be here|exist|go on|be around|wake up)
        (not|no longer|never) [want|wish] to be (in|on|part of) this (world|earth|planet|life)
        (nothing|no one|nobody|not anything|no reason) [left|more] [for me|for us|here] [left]
            (to live for|worth living for|to live|to go on for)
        (let|leave) me [just|to] (die|be dead)
        (wish|hope|want|pray|wished) [that|if|a|the|some|someone|somebody|god|lord|something] ...
            (would|could|to|just) [just] (hit|kill|take|strike|run over|shoot|end) (me|my life)
        (live or die|live or not|live or i die|alive or dead)
        (happier|better off|better|relieved|glad|fine) with me (gone|dead|out of)
        (six feet under|in the ground|in my grave|an early grave) [already|by now]
        ! (he|she|they|son|daughter|husband|wife|mother|father|mom|dad|brother|sister|uncle|aunt)
            (is|was|are|has been) [now|already] (six feet under|in the ground|not living|not alive
            |no longer living)
        ! die (my|his|her|their) hair
        (feel like|about|of|rather|just) not (living|being alive|existing|breathing)
        not (living|being alive|existing|breathing|waking up) (anymore|any more|any longer)
        (ways|way|how) (to|of) (die|kill <self>|end my life|dying|killing <self>|end it all)
        500 (bottle|bottles|handful|fistful|bunch|whole bottle) of (pills|medication|medications
            |meds|sleeping pills|medicine|oxy|xanax|tylenol)
        500 [at] the end of my rope
        ! (stress|heat|job|work|debt|payments|interest|bill|bills|worry|pain|cold|loan) ... kill
            (me|us)
        500 have a plan to (do it|end it|die)
        (wrote|written|writing|left) (a|the|my) (goodbye|suicide|farewell) (note|letter)
        (put|end|out) [me|myself] [out] [of] my ... misery
        (will|going to|gonna|want to|wanna|could|might) kill me $
        (not|no|any) reason to (be|being) (here|around) $
        (god|lord|jesus) ... take me (home|now|away|already|$)
        not (have|got|see|find|feel|know) ... (any|a) [good] (reason|point|purpose|use) (to|in|of
            |for) [me] (live|living|be|being|go on|going on|keep going|exist|existing|continue|stay
            alive) [here|alive|around|living] ($|anymore|like this)
        worth more [to them|to my family|to my kids] dead
        (insurance|better|kids|family|wife|husband|easier) ... ... if i (die|died|was dead|am dead)
        500 (want|going|gonna|ready|about|thinking) (to|of|about) (jump|jumping) ($|off|from)
        (kill|hurt|shoot|harm|killing|hurting) (someone|somebody|you|him|her|them|everybody
            |everyone|people) ... (or|and|then) <self>
    """,
}
