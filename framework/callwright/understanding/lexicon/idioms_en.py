"""Idioms by which English says yes, no and "I don't know": patterns (`patterns.py`).

A pattern stands for a whole clause, from its beginning (`^`) on. What is not always an answer, or
not always the same one, scores below what is taken without being asked back: 790 or less.
"""

from collections.abc import Mapping

__all__ = ["LISTS", "PATTERNS"]

LISTS: Mapping[str, str] = {
    "well": "lovely|wonderful|brilliant|marvelous|marvellous|super|superb|smashing|grand|splendid"
    "|excellent|fantastic|terrific|awesome|amazing|fabulous|fab|ideal|perfect|champion|ace|magic"
    "|delightful|sweet|dandy|peachy|great|good|fine|nice|handy|helpful|spot on|cool|tremendous"
    "|magnificent|outstanding|swell|grateful|okay|ok|acceptable|all right|alright|top",
    "very": "very|so|absolutely|quite|most|ever so|very very|pretty|more than|that|too|awfully"
    "|rather|perfectly|totally|completely",
    "end": "thanks|thank you|cheers|ta|mate|love|duck|pal|hun|hon|dear|darling|sweetheart|buddy"
    "|friend|guys|folks|man|sir|madam|maam|miss|very much|so much|a lot|ever so much|of you|with me"
    "|by me|to me|for us|with us|by us|to us|then|mind|mind you|though|tonight|at all|as well|too"
    "|with you|everyone|i think|i guess|i suppose|indeed|ha|i am afraid|i am sorry|to be honest"
    "|if i am honest|to be fair|to tell you the truth|i must say|i have to say|my dear",
    "lead": "to be honest|if i am honest|i have to say|i must say|to tell you the truth"
    "|truth be told|i must admit|i am afraid|you know what|honest to god|hand on heart"
    "|(that is|it is|you are) [<very>] (kind|sweet|nice|thoughtful|good|generous) [of you] [but]"
    "|i am sorry but|for my part|from my side|as for me|in that case|to be fair|thank you but",
    "one": "one|some|it|that|this|those|these|them|one of those|one of them|a few|a couple|both|two"
    "|either|another|another one|one too",
    "me": "i|we",
    "him": "i|we|he|she|they|it|you|there|that|this",
    "tell": "tell|say|know|be (sure|certain|positive)|say (for (sure|certain)|either way|one way)"
    "|be (a hundred|one hundred|entirely|totally|completely|absolutely) [percent] (sure|certain)",
    "ill": "(<me> will|<me> would|i am going to|we are going to|i think i will|think i will"
    "|i guess i will|i reckon i will|i think i would|we think we will|let us"
    "|i would rather|i prefer to|i would prefer to|i had better|i would like to|best"
    "|can we|could we|we can)",
    "have": "do|does|did|have|has|had|am|are|is|was|were|can|could|will|would|should",
}

_YES = """
        (spot|bang|dead|smack) on [<end>] $
        (dead|too|quite|absolutely|perfectly|totally) (right|correct) [<end>] $
        [the] nail on the head
        you [have] hit [the] nail on the head
        [that is] right on the (money|nose|button|mark)
        (you are|is) not wrong [there] [<end>] $
        ^ that is about the size of it [<end>] $
        ^ [well] (right you are|righto|right oh|rightio|righty oh|okey doke|okie doke|ten four|aye
            aye|yessiree|yes siree|yup yup|abso lutely|abso bloody lutely|natch|bingo|amen|too
            right|damn straight|darn tootin|darn right|damn skippy|you bet your life) [<end>] $
        ^ (could|can) not (have put it better|be better|be happier|fault it|complain|argue|say
            fairer)
        ^ <me> (could|can) not (have put it better|be happier|fault it|complain [about that|<end>]
            $|argue with that|say fairer|agree more|refuse)
        ^ [<me>] (do|can|could) not see (why not|any reason not|no reason not|any harm|a problem
            |any problem|the harm)
        ^ [there is|i see|i can see|we see|got|i have|have got|i have got] no reason (not to|why
            not)
        ^ [<me>] (would|will|could|can) not (say (no|any)|turn it down|turn that down|pass it up
            |pass that up|object|mind (<one>|at all|if you did|a bit)|refuse|dream of (refusing
            |saying no))
        ^ (how|who) (could|can|would) (<me>|anyone|anybody|you) (say no|refuse|turn (it|that) down
            |resist|object)
        ^ who (could|would|can) (say no|refuse|resist|object|turn (it|that) down)
        ^ it would be (rude|silly|foolish|mad|crazy|daft|a shame|churlish) not to
        ^ [do not mind] if i do $
        ^ <me> (would|will|shall|should) be [<very>] (glad|delighted|pleased|happy|grateful
            |thrilled|honored|honoured|over the moon|thankful|obliged|much obliged|glad of that
            |chuffed|only too (glad|happy|pleased)) [of|for|to|with] [<one>|have it|have that|do it
            |do that|help|accept|take it|oblige] [<end>] $
        ^ (delighted|happy|glad|pleased|only too (glad|happy)) [to|to do it|to do that|to oblige|to
            accept] [<end>] $
        ^ [<me>] (would|should) [dearly|absolutely|truly|very much] (love|like|enjoy|appreciate
            |welcome) (<one>|to|to have (one|it|that)|to do (it|that)|nothing (more|better))
            [<end>] $
        ^ nothing would [suit|delight|make] (me|us) (more|better|happier)
        ^ there is nothing <me> would (like|love|want|rather|enjoy)
        ^ [yes] (<me> will|<me> would|let me|let us) (have|take) (<one>|you up on (it|that)|the
            offer|that offer) [<end>] $
        ^ <me> (would be|am|are) (in|game|on board|sold|up for (it|that|this)|down with (that|it)
            |keen|all for (it|that)|on for (it|that)|all in|convinced) [<end>] $
        ^ (sign me up|put me down for (it|that|one)|count (me|us) in|deal me in|book me in|you have
            got yourself a deal|you got yourself a deal|you have a deal|it is a done deal|done deal
            |we have a deal|it is on) [<end>] $
        790 ^ (understood|noted) [<end>] $
        ^ (deal|agreed|granted|naturally|obviously|undoubtedly|clearly|precisely)
            [<end>] $
        ^ [that|it] [would|will] be [<very>] (<well>|kind|generous|thoughtful|decent|appreciated
            |much appreciated|greatly appreciated|a (great|big|huge|massive|real) help|a help|a
            godsend|a lifesaver|a life saver|a relief|a blessing|a (great|huge) relief|a pleasure|a
            treat|convenient|a weight off my mind) [of you|for me|for us|to me|if you could|if you
            would|<end>] [<end>] $
        ^ (that|it|this) (sounds|looks) [<very>] (<well>|like a plan|like a deal|like a good idea
            |about right) [<end>] $
        ^ sounds (like a plan|like a deal|like a good idea|ideal|wonderful|lovely|brilliant|fab
            |fantastic|excellent|awesome|super|marvelous|fair [enough]) [<end>] $
        ^ it (suits|works for|fits) (me|us) [fine|well|perfectly|down to the ground|nicely] [<end>]
            $
        ^ (suits|works for) (me|us) (fine|well|perfectly|down to the ground|nicely) [<end>] $
        ^ [it] works a treat [<end>] $
        ^ (with|it would be my|it will be my) pleasure [<end>] $
        ^ [that is|there is] (without (question|hesitation|fail)|beyond (doubt|question|a doubt)|no
            (question|doubt) about (it|that)|no two ways about it|not a doubt|goes without saying
            |it goes without saying) [<end>] $
        ^ [a|one] (hundred|thousand) percent [yes|right|correct|true|sure|on board|definitely]
            [<end>] $
        ^ (you can count on it|consider it done|you have my word|you have convinced me|you have
            talked me into it|twist my arm|you twisted my arm|you read my mind|you read my
            thoughts) [<end>] $
        ^ [yes|oh] if you (could|would|can|will|do not mind|would not mind|would be so kind|might)
            [do|do that|do it|doing that|doing it|doing so] [<end>] $
        ^ if (it|that) is (no trouble|not a (problem|bother|trouble|nuisance)|no bother|not too
            much trouble|not too much bother|all right with you|alright with you|okay with you|ok
            with you|no problem|not too much to ask|possible) [<end>] $
        ^ (go on|oh go on|let us go for it|go right ahead|have at it|be my guest|carry on|crack on
            |make it so|let us have it) then [<end>] $
        ^ (why not|why the heck not|why the hell not|what the heck|what the hell|oh why not)
            [<end>] $
        ^ so (it is|it was|it does|it did|it has|<me> (am|are|do|did|have|was|were|can|will))
            [<end>] $
        ^ that (it is|it was|it does|it did|it has|<me> (am|are|do|did|have|was|were|can|will))
            [<end>] $
        ^ <me> (most|very) (certainly|definitely|much) (do|did|am|are|have|was|were|will|would|can)
            $
        ^ (<me>|it|that) (certainly|definitely|absolutely|surely|sure|indeed|really|of course
            |obviously|clearly|still) (do|does|did|am|are|is|have|has|was|were|will|would|can)
            [<end>] $
        ^ <me> (believe|think|am sure|am certain|know|am pretty sure|am fairly sure|am almost sure
            |am positive) (so|(<me>|it|that) (do|does|did|am|are|is|have|has|was|were|will|can))
            [<end>] $
        790 ^ <me> (suppose|guess|imagine|expect|reckon|assume) (<me>|it|that) (do|does|did|am|are
            |is|have|has|was|were|will|can|could|might as well) [<end>] $
        ^ no (argument|arguments|complaint|complaints|objection|objections|quarrel|worries) (from
            |on|here|with) [<end>|me|us|here|that|my side|my part]
        ^ <me> have [got] no (objection|objections|problem|problems|issue|issues|complaints|quarrel
            |qualms|hesitation) [at all] [with (it|that|this)|to (it|that|this)] [<end>] $
        ^ that (is|will be|would be) (the one|the ticket|the idea|the plan|fine (by|with) (me|us)
            |just the job|just the ticket|just what i (need|needed|wanted|want)|right up my street
            |perfectly (fine|all right|okay)) [<end>] $
        ^ that (will|would|should) (do|work|suit) [me|us|it] [very] (nicely|fine|well|perfectly
            |just fine|for me|for us) [<end>] $
        ^ [that is|is] more than (fine|okay|ok|happy to|welcome|acceptable) [<end>] $
        ^ [<me> (could|can) not|could not|can not] agree (more|with you more) [<end>] $
        ^ (you [have] took|you took|you have taken) the words [right|straight] out of my mouth
        ^ [you have] got it in one [<end>] $
        ^ [<me>] (should|would) [have] (say|said|think|thought|hope|imagine|imagined) so [<end>] $
        ^ (most definitely|most certainly|very much so|very much|very true|quite|quite so|quite
            right|too true|so true|true enough|sure enough|can do|will do|happy with that|no sweat
            |fine and dandy|got it|yes indeedy|indubitably|precisely so|aye to that) [<end>] $
        ^ [let us|<me> will|<me> would] (go with|go for|do|take) (it|that|this|that one|the _ one)
            [<end>] $
        ^ [that is|it is|it would be] [absolutely] not (a|any) (problem|bother|trouble|issue
            |hassle) [at all] [with me|for me|<end>] [<end>] $
        ^ <me> have [got] nothing against (it|that|this)
        ^ [it|that] (will|would) take a (load|weight) off my (mind|shoulders)
        700 ^ [that|it] (does not (bother|matter to|make any difference to) me|is no skin off my
            nose|makes no (odds|difference) to me|is all the same to me) [<end>] $
        700 ^ no skin off my nose [<end>] $
        700 ^ (i am easy|either way is fine|i do not mind either way|up to you|whatever you (say
            |think|like|prefer|reckon)) [<end>] $
        790 ^ (might|may) as well [<end>] $
        790 ^ <me> (might|may) as well [<end>] $
        790 ^ [that is|all] (<well>|nice one|happy days|magnificent|tidy|sorted|fair enough|fair
            dos|fair play|all good|sound|no bother) [<end>] $
        790 ^ (please|pretty please|oh please|oh go on|go on) [<end>] $
        790 ^ (more or less|pretty much|near enough|to be sure|as it happens yes|in a manner of
            speaking|that is the gist) [<end>] $
        790 ^ you (are|have been|would be) (a|an) (star|lifesaver|life saver|angel|gem|legend
            |saint) [<end>] $
        790 ^ you would be (saving|doing) (my life|me a favor|me a favour|me a kindness)
        790 ^ (all right|okay|ok|fine|fair enough|very well|go on) (let us|<me> will) (do|try|go
            for|go with|take) (that|it)
        620 ^ (yeah|yes|yep) right $
"""

_NO = """
        ^ [there is|there really is] no need [at all|whatsoever|for (that|it|this)|to (bother|worry
            |do that|trouble yourself|go to any trouble)] [<end>] $
        790 ^ there is no need (to|for)
        ^ (that|it) (is|will|would) not [be] [really] (necessary|needed|required) [<end>] $
        ^ not (necessary|needed|required) [<end>] $
        ^ [please] do not (bother|trouble yourself|trouble|go to any trouble|go to the trouble|put
            yourself out|worry about (it|that)|fuss) [yourself|about that|about it|with that|with
            it|on my account] [<end>] $
        790 ^ [please] do not bother (with|to|about)
        ^ [<me>] would not bother [<end>] $
        ^ <me> (am|are) [all] (good|fine|all right|alright|okay|ok|happy|set|sorted|covered
            |content) (as <me> (am|are)|as it is|as is|as things are|for now|for the moment|without
            |thanks|thank you|cheers|ta) [<end>|without (it|one)] [<end>] $
        790 ^ <me> (am|are) [all] (set|sorted|all right|alright) [<end>] $
        790 ^ <me> (will|can|shall) (manage|cope|be fine|be all right|be okay|get by|do without
            |live without it|pass on (that|it|this)) [<end>] $
        ^ [<me> will|let us|please|just|could you|can you|would you] (keep|leave) (it|that|them
            |this|things|everything|those|well alone|us|me|mine) [just] (as (it|they|things|is|i|we
            |was) [is|are|am] [now|thanks]|the way (it is|they are|things are)|the same|be|alone
            |out|there|exactly as it is|as before|unchanged) [no change needed|<end>] $
        ^ [<me> will|let us|please|just|i would rather] leave (it|that) [<end>] $
        ^ [<me> will|let us|please|just|can we|could we|we can] skip (it|that|this|that one|this
            one|that bit) [<end>] $
        ^ let us not [bother|do that|do it|go there|just yet|<end>] [<end>] $
        ^ [<me> (will|think i will)|let us] (give (it|that|this|that one) a miss|pass on (that|it
            |this|this one|that one)|pass [this time]|sit this one out|do without) [<end>] $
        ^ hard pass [<end>] $
        ^ <ill> [have to] (pass|give (it|that|this|that one) a miss|skip (it|that)|leave (it|that)
            [for now|there|alone|be]|sit this one out|decline|say no|do without [it]|pass on (it
            |that|this)) [<end>] $
        ^ [it is|that is|it can|that can|they can|things can] (fine|good|all right|okay|ok|stay)
            (as|how|the way) (it|they|things) (is|are|stands|stand) [<end>] $
        ^ do not (do|send|change|touch|add|make|book|set|take|use|start|submit|process|charge
            |cancel|move|bring|order|sign) (it|that|this|anything|them|one|any|me one|me any|me (it
            |that)) [<end>] $
        ^ (do not go ahead|do not proceed|hold off on (that|it)) [<end>] $
        ^ (save yourself the trouble|save your breath|spare me) [<end>] $
        ^ <me> have [got] no (use|need|interest|desire|wish|intention) (for|of|in|to)
        ^ (nor|neither) (do|did|have|am|can|will|would|had|was) <me> [<end>] $
        ^ [<me>] (can|could) not say [that] <me> (do|did|have|had|am|was|would|will|can) [<end>] $
        ^ [<me>] would not (say|have said) (that|it|so) [<end>] $
        790 ^ (wish i could|if only (i|we) (could|did|had)|another (time|day) [perhaps|maybe]|some
            other (time|day) [perhaps|maybe]|not on this occasion|not this time around) [<end>] $
        ^ [maybe|perhaps] (another|some other|next) (time|day) [<end>] $
        ^ (that is|that will be|it is|it will be) a [hard|big|definite] no [from (me|us)|<end>]
            [<end>] $
        790 ^ [it is|that is] [very|highly|most|rather|pretty] (unlikely|doubtful) [<end>] $
        790 ^ <me> [very much|highly|seriously|rather] doubt (it|that) [<end>] $
        ^ (i|we) (would|had) (sooner|rather|prefer) (not|not to|you did not|you do not|we did not
            |we do not|if you did not|it if you did not|that you did not|you would not|you left (it
            |that)|you left (it|that) [alone|as it is]|he did not|she did not|they did not) [do|do
            that|do it|bother|<end>] [<end>] $
        790 ^ (i|we) (would|had) [much] (sooner|rather) (not|you did not|we did not|they did not)
        ^ (better|best|rather) not [to] [<end>] $
        ^ (<me> had|you had|<me> would) (better|best) not [<end>] $
        ^ [that is|it is] not [really] (for (me|us)|my thing|my cup of tea|my scene|our thing|my
            bag|interested|happening|on|an option|possible|feasible|the case|going to happen|gonna
            happen|so|that way|anymore|any more|so far|likely|bloody likely|flipping likely|at all
            likely) [<end>] $
        ^ count us out [<end>] $
        ^ (forget (it|that|about it)|nothing doing|no dice|no can do|no go|no deal|not a prayer
            |like hell|fat chance|when pigs fly|when hell freezes over|perish the thought|heaven
            forbid|god forbid|negatory|scrap that|out of the question|no fear|no such luck|chance
            would be a fine thing|thanks but no thanks|thank you but no|no ta|nae|nay|not a hope
            |not in a month of sundays|not in a million [years]|not for all the tea in china|not on
            your nelly|not today thank you) [<end>] $
        ^ (that|it) is [completely|totally|absolutely|simply] out of the question
        ^ not in the (slightest|least) [<end>] $
        ^ not (one bit|a bit|a bit of it|remotely|by a long (way|shot|chalk)|even close|as such
            |particularly|especially|so much|anymore|any more|so far|any longer|hardly|a jot|a
            single one|a one|any) [<end>] $
        ^ not that i (know|am aware|can (recall|remember|think)|recall|remember|have (seen|noticed
            |heard)) [of] [<end>] $
        ^ not (to my knowledge|to the best of my knowledge|as far as i (know|am aware|can (see
            |tell))|from where i am sitting|from what i (know|can see|remember)) [<end>] $
        ^ (nowhere near|nothing like (it|that)|nothing of the (sort|kind)|quite the (opposite
            |reverse|contrary)|[on|to] the contrary|far from it|anything but) [<end>] $
        ^ (that|it) (could|can) not be (further|farther) from the truth
        ^ (that|it) is [just] not (the case|so|true|how it was|what happened)
        ^ (unfortunately|sadly|regrettably|alas|apparently|clearly|evidently|obviously|certainly
            |definitely|absolutely|afraid|hopefully|decidedly|frankly|surely) (not|no) [<end>] $
        790 ^ (possibly|probably|likely|perhaps|maybe|presumably|supposedly|mostly) not [<end>] $
        ^ i (should|would|do|must) [have to] (think|say|imagine|hope|suppose|reckon|guess|expect
            |hardly think) (not|so not) [<end>] $
        ^ i should coco [<end>] $
        ^ (i am|we are) afraid (not|no|<him> <have> not|<him> not <have>|that is not possible)
            [<end>] $
        790 ^ (if only|i wish|i wish i (could|did|had|was|were)|as if|you wish|would that i could
            |dream on|get real|do me a favor|pull the other one|you must be (joking|kidding)|are
            you (kidding|joking|having a laugh) [me]|you are (joking|kidding|having a laugh)|in
            your dreams|like that will happen|no thanks to you) [<end>] $
        790 ^ (i am|we are) not (bothered|fussed) [about (it|that)] [<end>] $
        790 ^ <me> (am|are) not (keen|convinced|sold|a fan|up for (it|that)|happy about (it|that))
            [<end>] $
        ^ (none|nothing|not one|neither) (of them|of those|of it|of us|of these|at all|whatsoever)
            $
        ^ <him> (never|hardly|barely|scarcely) (do|does|did|have|has|had|am|are|is|was|were|can
            |could|will|would) [<end>] $
"""

_UNKNOWN = """
        ^ search me [<end>] $
        ^ [do not|no good|no use|no point] (ask|asking) (me|me that|us|me why|me another) [<end>] $
        ^ you tell me [<end>] $
        ^ (damned|blowed|hanged|darned|buggered|blessed|hell|heck|dashed|stuffed) if (i|we) know
        ^ beats the _ out of me
        ^ (who am i to (say|judge)|for the life of me|not for the life of me|sort of yes sort of no
            |a bit of both|in some ways)
        <me> (can|could) not for the life of me
        ^ can not for the life of me
        ^ [it|that|the name] (does not ring (a|any) (bell|bells)|rings no bells|is a mystery to (me
            |us)|is [all] greek to me|is news to me)
        ^ (i am|i have) [completely|totally|clean] (forgotten|lost track|blanked)
        ^ i am [a (bit|little)] (hazy|vague|fuzzy|foggy|unclear|not [too|very] clear) (on|about)
        ^ <me> would [only] be (guessing|lying)
        ^ [that is|it is] [a] (tricky|difficult|tough|hard|impossible) [one|call|question|to (say
            |tell|know|call|judge)] [that|<end>] [<end>] $
        ^ (my _|only my _) (would|will|might) know [<end>|that] $
        ^ you (would|will) (have|need) to (ask|speak to|check with|talk to) (my _|him|her|them)
        ^ (i am|i would) not [really] the one who (would|would) know
        ^ not without (checking|looking|asking)
        ^ not that (i could|i can) tell [you]
        ^ (can|could) i (think about (it|that)|get back to you|sleep on it) [on (it|that)|about it]
            [<end>] $
        ^ <me> would (want|like|have|need) to (talk to|speak to|run it by|run that by|check with
            |ask) (my _|the _) [first] [<end>] $
        ^ [well|now] you [have] (got|stumped|lost) me [there|on that one|with that one] [<end>] $
        ^ [i am|you have got me|that has got me] (stumped|flummoxed|baffled|undecided|torn|clueless
            |lost|in the dark|flummoxed|unsure) [about (it|that)|on (it|that)|there] [<end>] $
        ^ <me> (am|are) [still|kind of|a bit|very much] (in two minds|of two minds|on the fence
            |sitting on the fence|torn between the two|undecided|in the dark|none the wiser|as much
            in the dark|dithering|wavering|as wise as you) [about (it|that)|on (it|that)|as you]
            [<end>] $
        ^ (in two minds|of two minds|on the fence|none the wiser|in the dark|no wiser) [about (it
            |that)] [<end>] $
        ^ [<me>] (have|had) not [quite|yet|fully] (made up my mind|made my mind up|made up our
            minds|decided|made a decision|given it any thought|thought about it|got that far
            |settled on anything) [yet|either way|on that|about that] [<end>] $
        ^ [<me>] (can|could) not (make up my mind|make my mind up|decide|choose|call it) [<end>] $
        ^ not (decided|made my mind up|made up my mind|settled) [yet] [<end>] $
        ^ [<me> am|<me> are] [still] (thinking about (it|that)|making up my mind|mulling it over
            |weighing it up|deciding|considering it) [<end>] $
        ^ [it is|that is] (a toss up|a coin toss|up in the air|a coin flip|touch and go|six of one
            |half and half|fifty fifty|fifty fifty chance|a bit of both|hard to call|too close to
            call) [half a dozen of the other|and half a dozen of the other|<end>] $
        ^ [it|that] (could|can|might|may) go either way [<end>] $
        ^ [it is|that is] (anyone|anybody|any one|your) (is|s) guess [as good as mine] [<end>] $
        ^ [it is|that is] (anyones|anybodys) guess [<end>] $
        ^ [only|well] (god|goodness|heaven|heavens|lord|the lord|hell|christ|who|heck|nobody) [only
            |alone] knows [<end>] $
        ^ who is to (say|know) [<end>] $
        ^ who (can|could|would) (say|tell|know) [<end>] $
        ^ (it|that) [totally|completely] (escapes me|slipped my mind|has slipped my mind|is slipped
            my mind|has gone clean out of my head|is gone clean out of my head|is gone|went clean
            out of my head|is beyond me|is above my pay grade|is on the tip of my tongue)
        ^ [my] mind (is|has|went) [gone] [completely|totally] blank [<end>] $
        ^ [<me> (am|have)] (drawing|drawn|draw) a [complete|total] blank
        ^ [<me>] have [got] not [got] (the|a) (foggiest|faintest|slightest|remotest|clue|notion
            |scooby|scooby doo|breeze|iota) [idea|notion|clue] [<end>] $
        ^ [<me>] not [have|got|have got] (the|a) (foggiest|faintest|slightest|remotest|clue|notion)
            [idea|notion|clue] [<end>] $
        ^ [<me>] (have|had) [got] not the (foggiest|faintest|slightest|remotest)
        ^ [i have [got]|we have [got]|have|there is|got] no [earthly|real|possible] (way (of|to)
            (know|knowing|tell|telling|check|checking)|telling|knowing|idea|clue|notion|inkling
            |recollection|memory|memory of (it|that)|recollection of (it|that)) [that|either way
            |now|about that|of it|<end>] [<end>] $
        ^ [<me>] (would|could|can|do|should) not [really|honestly] (like to say|care to say|swear
            to it|swear to that|rightly (say|know|remember)|<tell>|be able to (say|tell)|know where
            to start|have a clue|have the foggiest|begin to (say|know|guess)) [for (sure|certain)
            |either way|that|off hand|offhand|off the top of my head|without (looking|checking)
            |<end>] [<end>] $
        ^ how (would|should|could|can|am) <me> [supposed|meant|to be expected] [to] know [that]
            [<end>] $
        ^ [i am|you are|you have got|you are asking|ask] [asking] the wrong (person|one) [to ask
            |for that|there] [<end>] $
        ^ i am not the (one|person) (to|you should|you need to) ask
        ^ (may or may not|might or might not|could or could not|might might not|yes maybe no)
            [<end>] $
        ^ [it|he|she|they|i|we|that] (may or may not|might or might not) [be|have|do] [<end>] $
        ^ (could be|might be|may be|could be yes) (could be not|might not be|may not be|might not
            |could be no) [<end>] $
        790 ^ (could be|might be|may be|possibly|potentially|conceivably|it is possible|might do
            |may do|could do|it could be|it might be|it may be|possibly so|very possibly|quite
            possibly|time will tell|we will see|we shall see|let us see|wait and see|it varies|that
            remains to be seen|ask me another|ask me later|good question|that is a good question)
            [<end>] $
        ^ <me> (might|may) [or may not|do|have|be] [<end>] $
        ^ <me> (would|will|need to|will need to|would need to|will have to|would have to|have got
            to|have to|had better) [need|have] [to] (check|look it up|look that up|look|find out
            |ask|ask (around|my _|the _|him|her|them|someone|somebody)|double check|verify|think
            |think it over|think (about|on) (it|that)|sleep on it|see|consult (my _|the _)|get back
            to you) [about (it|that)|on that|first|up] [<end>] $
        ^ let me (think (about|on) (it|that)|think it over|sleep on it|mull it over|have a think
            |get back to you) [<end>] $
        ^ the jury is [still] out [on that] [<end>] $
        ! ^ [<me>] (would|could|will|can) not say (no|any)
        ^ [<me>] do not (no|any) [<end>|to be honest|for (sure|certain)|about (it|that)] [<end>] $
        ^ (i am|we are) not [entirely|quite|totally|completely|all that|altogether|a hundred|one
            hundred|absolutely|too|so|really] [a|percent] [percent] (sure|certain|positive|clear
            |confident) [about (it|that)|on (it|that)|either way|to be honest] [<end>] $
        ^ (i am|we are) not (a|one) hundred percent [<end>] $
        ^ (pass|dunno) [i (could|can) not (tell|say)] [<end>] $
"""

# What is only said before it changes nothing: "to be honest, I'm fine as I am".
PATTERNS: Mapping[str, str] = {
    name: written.replace("^ ", "^ [<lead>] ")
    for name, written in (("yes", _YES), ("no", _NO), ("dont_know", _UNKNOWN))
}
