"""What in English only sounds like one of the other files' intents: another's matter, other
business, a thing of the same name: patterns (`patterns.py`) that bar it or make it doubtful.
"""

from collections.abc import Mapping

__all__ = ["PATTERNS"]

PATTERNS: Mapping[str, str] = {
    "attorney": """
        ! <lawyer> (used to live|lived|lives|used to work|who lives|who lived)
        ! used to have (a|an|my own) <lawyer>
        ! (would|might) need (a|an|to get a) <lawyer>
        ! <lawyer> for the other (driver|side|party|guy|lady|people)
        ! (to|than) pay [for] (a|an|any|some|no) <lawyer>
        ! if (i|we) (had|have|could (get|afford|pay|hire)) [me] (a|an|my own) <lawyer> ~(call|on
            |handling|and)
        ! if you [already|do|currently] (have|are|hire|retain|retained|hired|get|working|using|see)
            [represented|been] [by|with] [a|an|your|any] [own] <lawyer>
        ! (letter|notice|paper|papers|website|voicemail|message|email|text|form|statement) (says
            |said|reads|mentions|mentioned|tells) ... ... <lawyer>
        ! <lawyer> (street|avenue|road|lane|drive|boulevard|court number|general|at (closing|the
            closing)|on (tv|the tv|the radio|the news|the billboard))
        ! favorite <lawyer>
        ! [bankruptcy|injury] <lawyer> (is|s|) (commercial|commercials|ad|ads|advertisement
            |billboard|billboards|show|shows|movie|movies|series|joke|jokes|convention|drama|game
            |office on|kid|kids|house|car|fees)
        ! (want|wants|wanted|study|studying|going|trained|training|school|learning|hopes) to be
            [a|an] [good|famous|big] <lawyer>
        ! (clean|cleans|cleaned|cleaning|paint|painting|mow|drive|deliver|babysit|nanny|cook
            |cooking|paralegal|receptionist|intern|internship|file clerk|married|dating|watch
            |watching|watched|saw|play|plays) ... ... <lawyer>
        ! <lawyer> (i|he|she) (work|works|clean|cleans|worked|drive|nanny|cook|babysit|used to
            work) for
        ! [my|the|our|a|an] <matter> <lawyer>
        ! <lawyer> ... (for|on|handling|with|about|in) [my|our|the|a|his|her|this] [<kin> is]
            <matter>
        ! <lawyer> ... (send|sends|sending|sent|mail|mails|mailing|gets|getting|cut|cutting
            |release|releasing|holding|has|have) ... (check|money|payout|settlement|award|share)
        ! (<third>|friend of mine|guy at work) [also|just|finally|went and|had to|has|is|was]
            [already|go] (hire|hired|hiring|got|get|getting|has|have|had|found|retained|called
            |paid|saw|sued|needed|needs|went to|using) [a|an|the|his|her|some|two|to|with|their]
            [good|<kind>|divorce] <lawyer>
        ! (my|our|his|her|the|their) <third> (is|s) [divorce|own] <lawyer>
        ! <third> [that is|who is|is] [also] [becoming|almost|now] [a|an|my] <lawyer>
        ? <matter> ... ... <lawyer>
        ? <lawyer> ... ... <matter>
        ? (sued|sue|suing) ... <lawyer>
    """,
    "bankruptcy": """
        ? (was|went|filed|been|did|had) ... ... (ten|fifteen|twenty|thirty|forty) years ago
        ! if (i|we) ... ... (it|that) (is|will be|would be|means) <bankrupt>
        ! (he|she|<third>) (said|says|thinks|keeps saying) [i should|we should|to|that]
            (file|declare|go) [for] (<bankrupt>|bankrupt)
        ! bankrupting
        ! if you [already|do|currently|have|are] (have|are|file|filed|declare|declared|in) [filed|in
            |declared] [for|a] <bankrupt>
        ! <company> ... (filed|declared|went|goes|going|gone) [for|through|into] (<bankrupt>
            |bankrupt)
        ! <bankrupt> (law school|class|classes|course|movie|game|school)
        ! (my|our|his|her|the|their|this|that|a) [<kind>|old|former|best|step|ex|younger|older]
            <third> [and his wife|once|just|has|had|also|both|finally] [to] (went|gone|go|going
            |goes|filed|file|files|filing|declared|did|been|got|is|was|had|had to file) [through
            |for|into|in|through a|for a|out of] [personal] (<bankrupt>|bankrupt)
        ! (my|our|his|her|the|their) [ex] <third> [is|s] [husband|wife] [is|s] (<bankrupt>)
        ! <bankrupt> (is|was|has been|belongs|belonged) [not|to] [only|all|really] (my|his|her|the
            |their|our) [ex] (<third>|husband is ex|company)
        ! <bankrupt> [is|was] (his|hers|theirs)
        ! <bankrupt> ... not (mine|ours|me|us)
        ! not (mine|ours|my|our|me) ... <bankrupt>
        ! <company> [is|has|just|finally|all] [went|going|gone|go|filed|declared|is|almost] [for]
            (bankrupt|<bankrupt>)
        ! (work|worked|works) (for|at|in) ... ... (<bankrupt>|bankrupt)
        ! (_ and|monopoly|somebody always|the game) ... goes bankrupt
        ! [on|at|up to|read|to|through] <chapter> (of|in) [the|my|a|this|our|his|her|that] ~(
            bankruptcy)
        ! [on|at] <chapter> (already|in the book|now we|tonight in)
        ! not believe in <bankrupt>
        ! discharge (papers|order|paperwork) (from|at|out of) [the] (navy|army|marines|hospital|air
            |service|military|coast|er)
    """,
    "dispute": """
        ! (charged|charging|billed|overcharged) (me|us) ... (at|by) (the|my|a) (grocery|corner|drug
            |liquor|hardware|dollar|department|convenience) store
        ? (<third>|wife|husband|everybody|people) (says|said|say|thinks|think|told me|swears) [that]
            (it|this|you|that) ... (scam|fraud|fake|scammers)
        ? (stole|stolen) ... years ago
        ! disput* (a|the|my|some|that|one) ... (at|with|from) ~(you|your|yall|this|them)
        ! not a (mistake|error|scam|fraud)
        ! (said|says|told me|taught me|tells me|raised me) [to|do] not (sign|open|take|borrow)
        ! ^ (that|this|it|the _) (is|was) (my|our) (debt|loan|account|bill|card|obligation)
        ! ^ (i|we) know (it|that|this) is (mine|ours|my|our)
        ! ~(do|would|can|could|should|not) (i|we) know (it|that|this) is (mine|ours|my|our)
        ! not (sign|signed) up [for] [the] (online|autopay|paperless|it yet|text|texts|email|emails
            |overtime|classes|app|website|yet)
        ! not (open|opened|read) (the|my|that|your) (letter|letters|mail|email|envelope|bill|door
            |link|app|store|box|package|statement)
        ! not (borrow|borrowed|take|took|have|had|get|got) (the|my|his|her|a) (car|truck|phone
            |ladder|keys|bus|day|day off|ride|chance|job|raise)
        ! not (sign|signed) (the|my|his|her) (lease|check|card|permission|receipt|timecard|form) yet
        ! (i|we|he|she|they at work|my _) made a (mistake|error)
        ! (mistake|error) (on|with|in) my (paycheck|check|taxes|resume|schedule|timecard|end|budget)
        ! identity theft (insurance|protection|monitoring|service|class)
        ! (agree|agreed|consent|consented|authorize|authorized) to [any|this|be|being|the|a|your]
            <recorded>
        ! ^ [that|this|the|it] [loan|debt|account|one] is mine
        ! <bankrupt> ... not (mine|ours)
        ! (<bankrupt>|lawyer|attorney|birthday|fault|wife|husband|kid|kids|dog|car|house|phone
            |number|account number|job|idea|choice|handwriting|money|problem|turn) (is|was|are) [my
            |his|her|the] ... not (mine|ours)
        ! not owe [anything to|any money to] (the (irs|government|bank|hospital|city|state|school
            |landlord|doctor|store|store anything)|my (<kin>|landlord|job|employer|bank)|taxes
            |child support)
        ! (other|another|different|car|student|house|home|truck|mortgage|old|previous) (loan
            |account|card|one|debt|bill|note) [i had|with them|there] (is|was|got|has been) [all
            |already|finally] (paid|settled|closed|cleared) [off|up]
        ! (paid|settled) [off] (my|the|our|his|her) (car|truck|mortgage|house|divorce|student loan
            |student loans|credit cards|hospital|taxes|other)
        ! took my name (off|down|out|from|and number|for)
        ! (number|line|phone|work|job) is off limits
        ! (not|never) (mean|say|saying|said|claim|claiming|think|that|like) [that|to say|it is
            that] [i] [do] (not owe|dispute|disputing)
        ! (gas station|store|restaurant|hotel|pharmacy|online|amazon|walmart|landlord|my bank
            |the bank|grocery) ... (charged|charging|billed|overcharged) (me|us)
        ! (charged|charging|billed|overcharged) [me|us] (twice|double|two times) [at|by|for] (the
            (store|gas|hotel|restaurant|pharmacy|bank|landlord|hospital|garage|register)|gas
            |parking|groceries)
    """,
    "wrong_number": """
        ! (owe|signed|borrowed|pay|paying|mine|me|opened) [this|it|that] not (her|him|them)
        ! no (complaint|complaints|objection|objections|argument|arguments|excuse|excuses|worries
            |dispute|disputes|lies|games|shame|regrets|doubt|judgment|pressure|tricks|drama|concerns
            |surprises|questions|secrets|luck|news|changes|issues|plans|savings|kids|pets|lawyer
            |lawyers|lies|promises|hardship|jobs|raise|trouble) <at_line>
        ? not live with (me|us) [anymore|now] (but|and|so|because)
        ! you want (her|his|my|their|the|my lawyer is|my attorney is) (number|name|card|address
            |info)
        ! not know (her|him|them) [all] (that|very|too|so|really|real|well|personally well)
        ! not know (her|him|them) ... (enough|well|anymore|any more)
        ! (no one|nobody) here (gets|get|got|is|has|can|will|wants|knows (how|what|when|the)|helps
            |told|said|answers|works|makes|pays|speaks|else|to) ~(named|called|by|with|that)
        ! wrong (house|place|person|lady|guy|man) (with|for) ...
        ! (deliver|delivered|delivers|went|came|drove|shipped|sent|mailed|dropped) ... [to] (the|a)
            wrong (house|place|person|address|one)
        ! (hired|married|dated|trusted|helped|loaned|asked|blamed|paid|messed with) (the|a) wrong
            (person|guy|man|woman|one|lady)
        ? my <kin> ... not [live|work|stay] here ... (but|and) i
        ? (not|no longer) works here [anymore|any more|now] (so|and|because)
        ? (not|no longer) work here [anymore|any more|now] (so|and|because)
        ? (he|she|they) (moved|left) [out] [of] ... (for|to) [a|his|her|the|new|their] (work|job
            |school|college|army|navy)
        ? moved out ... (so|and) (i|we|rent|the rent|my|now i)
    """,
    "wants_agent": """
        ! (is there (a|any|some)|is) [real|live|actual] (human|person|human being|body|<some>) ...
            ... or (are|is|did|do|does|am) ...
        ! ^ [so] you [a|an] [real|actual|even] human [being|person|or] $
        ! (nobody|no one|not anybody|not anyone) [here|home|there|else] [here] to (sign|watch|drive
            |pick|babysit|cover|feed|let)
        ! (want|wants|wanted|hope|hoping|training|trained|study|studying|like) to (be|become) (a|an
            |the) [<kind>] <role>
        ! ((take|remove|delete|erase|scrub|wipe) (my|our|that|this|me)|get (my|our|that|this)) [_]
            [_] (out|off|from) [of] (this|the|your|that) <machine>
        ! (my|his|her|our|the|that) (car|truck|van|phone|machine|computer|washer|dryer|laptop) ...
            (department|service|team|office|desk)
        ! (fire|police|health|sheriff|housing|labor|parts|school|state|tax|justice|shoe|toy|water
            |motor vehicle|corrections|transportation) department
        ! department (of|store|head|meeting)
        ! (my|our|his|her|kids|football|baseball|soccer|home|away|whole|dream|work|church|bowling
            |softball|basketball|night|day) team $
        ! ~(of|from|to|with|by) the (sales|whole) team $
        ! (you|they) [must|probably|guys|really|might|may|just] (want|need|are looking for|mean|are
            trying to reach|are after) <some> [else] [not me|$]
        ! <some> else (is|was|will|paid|pays|has|had|took|got|already|used|drives|lives|owns)
        ! people person
        ! (opt|opting|opted) out of ... (recording|recorded|recordings|taping)
        ! (off|stop|turn off|shut off|end) [of] (the|this|that|your) (recording|recorder)
        ! ~(who|where|there) (am|is|was|be|became|become|been|as) (a|an|the) [<kind>|shift|floor
            |night|store] (supervisor|manager|agent|operator|representative|specialist|advisor
            |adviser) (at|for
            |in|on|over|with|there)
        ! (real estate|travel|insurance|sports|ticket|gate|machine|forklift|crane|free)
            (agent|operator|agents|operators)
        ! (work|works|worked|working|job|shift|experience|degree) [as|in|at|for] [a|an|the]
            (customer service|customer support|human resources|billing|collections)
    """,
    "are_you_a_robot": """
        ! [with|if|of] you (recording|taping|record|tape) (it|me|us|this|that|the|my|everything|all)
        ! (good|fine|okay|ok|cool|alright|happy) with you recording
        ! have a pulse on
        ! you are [all|still|already|now|just] (recording|taping) [me|us|this|it|the|my|go|and|so
            |because|everything|that|calls|right|anyway]
        ! [like] (siri|alexa|google) (play|set|turn|call|what|stop|off|timer)
        ! (ask|told|asked|have|got|bought|yell at|yelled at) [an|my|the] (alexa|siri)
    """,
    "self_harm": """
        ! (<third>|<kin>|<relative>) [in law] [will|would|is] [going to|probably] kill me
        ? (pay|paid|rest|retire|sleep|quit) ... when i am dead
        ! keep (that|it|this|my _|my _ _) to myself
        ! be dead without (my|the|a|his|her|your|this|that|our)
        ! (kids|job|boss|car|house|traffic|heat|commute|bills|<third>|<kin>) [is|are|will] [going
            to] be the death of (me|us)
        ! here at (this|my|the) (job|work|office|company|plant|warehouse|school|hospital)
        ! end of my rope (with|on) (this|the|my) (car|truck|house|landlord|job|phone)
        ? rather (die|be dead) than
        ! (put|laid|lowered|buried) (him|her|them|my <kin>) [down] (six feet|in the ground)
        ! (he|she|<kin>) [is|was|has been|are] [now|already|been|buried] (in the ground|six feet)
        ! bridge (is|was) (backed|closed|out|up|busy|jammed|down|packed|open)
        ! bridge (toll|tolls|club|traffic|work|game|loan|loans|construction|street|road|job)
        ! (over|cross|crossed|crossing|past|under) the bridge
        ! (burn|burned|burning) (that|the|my) bridge
    """,
    "stop_calling": """
        ! (calls|calling|call|it|that|they|texts|messages) [do|does|did|will] not bother (me|us)
        ! (told|asked|tell|telling|asking|ask|begged|beg) (my|our|his|her|the) (<third>|wife
            |husband|doctor|dentist|school|church|pharmacy|store) ... [to] (stop|quit|not)
        ! them to ... and they did
        ! (got|get|getting|was|were|been) (cut off|disconnected|dropped)
        ! (list|calling|calls|number) and (they|you|you all) did
        ? <third> [has|already] (told|asked) (you|you all|your people|your company|them) to ... (him
            |her|them|his|their)
        ! (keep|keeps) (calling|texting) me (in|into|back in|out|over|up to|names|a|about (a|the
            |my))
        ! not (call|phone|text|ring|use) my (cell|work|house|home|old|job|office|other) [phone
            |number|cell] (call|use|try|text|but)
        ! not (call|phone|ring) [me|us|here|back|again] (till|until|unless|while|so|when)
        ! ^ [can|could|would|will|please] [you|please] [just] (ring|call|phone|try|reach|text|hit)
            (me|us) [back|up|again] (later|after|tomorrow|tonight|in|on|at|when|next)
        ! (called|calling|call|want|trying|wanted) to stop (a|the|my|that|one) (payment|check|draft
            |debit|automatic|auto|withdrawal)
        ! stop payment
        ! (lease|deed|title|waiting|wait|guest|housing|grocery|shopping|mailing at church|to do)
            list
    """,
    "goodbye": """
        ! to go to ... (first|at|then|before|every|tomorrow|next|on|in|sometimes|until|till)
    """,
    "say_again": """
        ! (i|he|she|they) (will|would|do|can|am going to) not [be] (say|saying|repeat|repeating
            |tell) (it|that|this)
        ! go back (on|in|home|there|to (work|school|court|my|the (bank|doctor|store|office|shop
            |hospital)))
        ! come again (next|tomorrow|on|later|in|at)
        ! what if
        ! one (thing|step|day|bill) at a time
        ! sorry about (that|it|the|this|my)
        ! not got any
        ! excuse me (i|while|for|my|but)
        ! again (i|we|my) (am|was|will|have|apologize|owe|appreciate|can)
        ! (speaks|spoke|speaking) up (for|about|on)
        ! (say|do|try|ask|go|pull) (that|it) again and (i|you|we|see|watch|he|she)
        ! what [all|else|kind of things|things] (can|could|should|may|might|do) (i|we) [supposed]
            [to] (say|ask|tell|do|use)
        ! what (i|we) (can|could|should) (say|ask|tell|do)
    """,
    "wants_spanish": """
        ! i [do|can] (speak|know|understand) (a little|some|a bit of|little) spanish
        ! (used to|grew up|learned to) (speak|speaking|talk) spanish
        ! (speak|spoke|talk) spanish (at|with my|with the|in the|in my|on the) ~(phone|line)
        ! (my|our|the|his|her|their) [_] [_] (<third>|people|workers|crew|guys|family) [all|both
            |also|do] (speak|speaks|speaking|talk|talks) spanish
    """,
}
