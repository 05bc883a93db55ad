"""How callers sound upset in English: patterns (`patterns.py`), by what each says."""

from collections.abc import Mapping

__all__ = ["LISTS", "PATTERNS"]

LISTS: Mapping[str, str] = {
    "bad": "stupid|dumb|idiotic|moronic|incompetent|useless|worthless|pathetic|crooks|thieves"
    "|liars|heartless|clowns|scum|idiots|morons|parasites|vultures|rude|disgusting|terrible"
    "|awful|horrible|the worst|criminals|jerks|sharks",
    "thing": "system|machine|robot|bot|company|service|customer service|computer|call|people"
    "|place|bank|question|questions|menu|recording|thing",
}

PATTERNS: Mapping[str, str] = {
    "fury": """
        (fuck|fucking|fucked|fucker|motherfucker|fuckers|bullshit|asshole|assholes|bastards
            |goddamn|goddamned|dickhead|bitch|bitches)
        (furious|livid|outraged|enraged|fuming)
        (pissed off|pissed)
        (sick and tired|fed up|had it with|had it up to) [with|of|to]
        (go to hell|screw you|shut up|piss off|drop dead|damn you|kiss my ass|shove it|up yours
            |get lost|eat shit)
        son of a bitch
        (how dare you|i hate you|i hate you people|i despise you)
        you (idiots|morons|crooks|thieves|bastards|liars|scum|vultures|clowns)
    """,
    "threat": """
        (i|we) (will|am going to|am gonna|are going to) (sue|report|expose|destroy|ruin|find|come
            after|hunt down|get) (you|your company|all of you|your ass|you people|you fired)
        (see|take) you [all] (in|to) court
        you (will|are going to|are gonna) (regret|be sorry|pay for) [this|it|that]
        (come|coming) down there
        have your job
        (going|gonna) to (the news|the media|the press|the cfpb)
        (smash|break) ... (face|windows|legs)
    """,
    "anger": """
        (ridiculous|unacceptable|outrageous|absurd|disgraceful|shameful|insulting|insane)
        (i|we) (am|are) [so|very|extremely|getting|pretty|sick] (angry|mad|irate|infuriated) [at
            you|with you]
        (makes|making|drives|driving|made) me (angry|mad|crazy|insane|furious|nuts|sick)
        (waste of|wasting) [my] time
        [have|had] had enough
        (lost|losing|out of|run out of|lose) [my|all] patience
        (you|company|service) (are|is) [all|so|just|a bunch of] <bad>
        you people are
        this is (stupid|idiotic|nonsense|harassment|garbage|crap|a joke|a disgrace|an outrage
            |crazy|bs|nuts)
        (stop|quit) (harassing|hounding) me
        worst (company|service|customer service|bank|people|experience)
        (terrible|awful|horrible|pathetic|lousy|disgusting) (service|company|customer service
            |people|treatment|system)
        (are you|you must be) [people|all] (deaf|stupid|dumb|insane|out of your mind|crazy|an
            idiot|brain dead|that stupid|that dumb)
        is wrong with you
        (stupid|dumb|damn|damned|bloody|lousy|freaking|idiotic) <thing>
        (liar|liars|thieves|crooks)
        you (lied|keep lying|are lying|are a liar)
        [just] leave me alone already
    """,
    "swearing": """
        (damn|dammit|damnit|crap|shit|hell no)
        (what|where|why|who|how) the (hell|heck)
        [for] (christ is sake|god is sake|fuck is sake|pete is sake|crying out loud)
        (jesus christ|holy shit|bloody hell|freaking|frigging)
    """,
    "sarcasm": """
        thanks for (nothing|no help|wasting)
        (well|oh|wow|gee) [that is|is that not] [just] (great|wonderful|fantastic|perfect
            |brilliant|lovely|super|fabulous|terrific) [just|another|now] (another|great
            |wonderful|perfect|a robot|a machine|just|now you)
        (oh|wow|well) (great|wonderful|brilliant|fantastic|lovely) a (robot|machine|computer)
        (that is|you are) [so|real|very|super|really] helpful (not|thanks)
        real (helpful|smart|nice|genius|professional|classy)
        (how nice|how kind|how generous|how thoughtful) of you
        (what a|is this a|this has to be a|some kind of|must be a|big) (joke|surprise|circus|scam
            operation)
        (are you|you must be|you have got to be|you got to be|got to be) [fucking|freaking]
            (kidding|joking|serious|kidding me|out of your mind)
        give me a (break|freaking break)
        (yeah|oh) right [as if|sure]
        (good luck|have fun) with that
        (genius|einstein|sherlock|smart guy)
        do not make me laugh
    """,
    "again": """
        how many (more) times
        how many times
        (i|we) [have] (told|said|answered|gave|explained|asked) [it|this|that|you|you people|you
            guys] [that|this|it] (before|twice|three times|ten times|a hundred times|a thousand
            times|a million times|five times|over and over|again and again|repeatedly)
        (i|we) [have] told (you|you people|you guys)
        (i|we) keep (telling|saying|repeating|asking|explaining)
        for the (last|hundredth|tenth|thousandth|millionth|third|fourth|fifth|umpteenth) time
        (are you|you are|do you|are you people|you people) [not] [even] (listening|hear me|deaf
            |hearing me)
        you (do|did|are|never) not (listen|listening|hear what|understand a)
        (again and again|over and over)
        (stop|quit) (asking|repeating|saying) [me|that] [the same|that|this|it|me]
        (same|stupid) question [again|over]
        (listen|listen up) to me
        (do|must) i (have|need) to (repeat|say it|spell it|tell you) [myself|again|out]
        what part of
    """,
    "annoyed": """
        (frustrating|annoying|irritating|infuriating|exasperating|maddening|upsetting)
        (i|we) (am|are) [so|very|really|getting|pretty|quite|extremely] (frustrated|annoyed
            |irritated|upset|aggravated|unhappy|disgusted) [with|at|by|about|that] (you|this|your
            |the way|it|call|how)
        (i|we) (am|are) [so|very|really|getting|pretty|quite|extremely] (frustrated|annoyed
            |irritated|aggravated) $
        (sick|tired) of (this|you|your|these|being called|waiting|repeating|hearing|talking|all
            these|the calls|dealing)
        ^ (come on|seriously|unbelievable|incredible|enough|enough already|pathetic) $
        (come on|enough already|oh come on|for once)
        (not|never) (helping|helpful|any help|help)
        (nobody|no one) (helps|listens|cares|ever helps|ever listens)
        you people
        (keep|keeps) (calling|bothering|harassing) me
        leave me alone
        (do not|not) care about (customers|people|us|me)
        (useless|pointless|hopeless|incompetent|unprofessional)
        i want (to|a) (complain|complaint)
        forget it
        ! (feel|feeling|felt|am) [so|completely|totally|pretty] (useless|hopeless|stupid
            |worthless|pathetic)
        ! (so|very|really) (sick|tired) (and|from|lately)
    """,
}
