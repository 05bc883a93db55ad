"""How people dispute a debt in English: patterns (`patterns.py`)."""

from collections.abc import Mapping

__all__ = ["PATTERNS"]

PATTERNS: Mapping[str, str] = {
    "dispute": """
        500 (it|that|loan|balance|bill) was never (_ hundred|_ thousand|that (much|high))
        700 (cleared|came out|went through|mailed|sent|paid|posted) ... so (how|why) (is|am|are|can
            |do)
            (it|i|that|this|you) ... (late|past due|behind|delinquent|owe|overdue|calling)
        700 how (can|could|am|would|do|come) (i|it) [be|am|is|possibly|even] [be] (late|past due
            |behind|delinquent|in default|overdue|short|owe) ... (when|if|since|because)
            (i|it|you|my|the|we) [have|already|was|got|all] (paid|sent|mailed|came|took|cleared|went
            |made|pay|posted|covered|gave|caught|payment|money|just|am (current|caught up|paid))
        (none|not any|not one|no part) of (this|it|that|those|these|them|(your|these|those|the)
            (charges|loans|debts|accounts|bills|purchases|fees)) (is|are|was|were|belongs
            to) (mine|ours|my|me)
        500 (payoff|balance|amount|total|loan|bill|payment) (is|was) [only] ... not _ [hundred
            |thousand|_] $
        (this|it|thing|call|letter|bill) [here|all] (looks|sounds|smells|seems|feels) like [a|some
            |some kind of] (scam|fraud|con|rip off)
        (charge|charges|purchase|purchases|fee|fees) [on there|on here|there|here|on it] [that
            |which] i (never|did not|not) [ever] (make|made|authorize*|agree*|approve*|order*|sign*
            |know|ask*|owe*|recognize|buy|bought|do|did)
        should not be (charging|billing|collecting from|charged) [me|us]
        how (did|would|does|do|could) (it|this|that|you|they) (get|come|go|end up|add up|grow|turn)
            [to|up|out] [to be|to|into|at] ... (hundred|thousand|that much|so high|so much)
        never set foot (in|on)
        (see|show me|need|want|have) (something|anything|paper|a paper|proof|documents) with my
            (name|signature)
        (settled|squared up|squared it|settled up) [up|this|it|that|already] with (you|your company
            |them|your people|the last|the other|one of)
        [there is] (nothing|not anything) [left|more] to (pay|owe|collect) [on|$]
        (gave|turned|surrendered|returned) ... (car|truck|furniture|tv|item|thing|stuff|van
            |vehicle) ... (nothing|not owe|no reason|why am i)
        (i|we|to|and|am|will|hereby|formally|must|are|would|going) [want to|wish to|would like to
            |am going to|am|will|need to|have to|like to] (dispute|contest|challenge|disputing
            |contesting|challenging|question|questioning|refute) <this_debt>
        (i|we) [would like to|want to] (dispute|contest|disputing|am disputing)
        (how|where) (do|can|could|would|should) (i|we) (dispute|contest|challenge)
        (file|open|start|make|raise|submit|put in|have|filed|opened) (a|an|the|my) dispute
        in dispute
        (this|that|it|these|those|loan|account|debt|charge|charges|card|bill|balance) (is|are|was
            |were|has|have) (not|never) [been] [actually] (mine|ours|[any of] (my|our) <stuff>)
        (not|never) (my|our) (<stuff>)
        (not|never was|is not|are not|was not) (mine|ours)
        not [think|believe] (this|that|it) (is|was) (mine|ours|(my|our) <stuff>)
        (i|we) [do] (not|never|no longer) [think|believe] [i|we|that i] [actually] (owe|owed)
            <this_debt>
        (i|we) [do] (not|never|no longer) [think|believe] [i|we|that i|that we] (owe|owed|owing)
            (you|you people|you guys|your company|any|anything|that much|that amount|so much|all
            that|a dime|a penny|a cent|nothing|money|any money|this money|this much|all of that|_
            hundred|that kind|one cent|three|two)
        (owe|owed) you [people|guys|all] (nothing|zero|not a dime|not a cent|not a penny)
        i owe (nothing|zero)
        (i|we|name) (never|did not|have never|have not|had not|not ever|never once) [ever|do] (sign
            |signed|apply|applied|borrow|borrowed|open|opened|authorize|authorized|agree|agreed
            |co sign|co signed|cosigned|take out|took out|taken out|take no|ask you for|asked you
            for) [out|up|for|to|on|any|a|an|this|that|the|it|no|such|<debt_noun>]
        (i|we) (never|did not|have never|have not|not ever) [ever|do] (took|take|taken|had|have|got
            |get|gotten|requested|request|asked|ask|bought|made|received|done|do|seen|used) [out
            |up|for|to|into|with|from|no|any|a|an|this|that|the|such|your|one|any kind of|any
            type of] [of] [a|any|the|such|kind of] (<debt_noun>|such thing) [with|from|to] [you
            |this|your|them|that]
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
        (<figure>|amount due) [<claimed>] (is|are|was|looks|seems|sounds|must be|has to be
            |can not be) [way|all|totally|completely|so
            |dead|clearly|just|a lot|a little|definitely|flat out|plain] (wrong|incorrect|not
            [even|at all|anywhere] (right|correct|accurate|close|near)|off|inaccurate|too [high
            |much|big]|a mistake|an error|inflated|messed up|screwed up|bogus|made up|crazy high)
        (<figure>) [<claimed>] (can not be|does not (look|sound|seem)|do not (look|sound|seem))
            [even|quite] (right|correct|accurate)
        500 that number is (wrong|incorrect|not right)
        number [you have|you gave me|you said|is saying|you quoted me] (is|was) (way|a lot|totally
            |too|not even close|off|high|inflated|made up)
        (what|amount|how much) <claimed> [i] [owe] (is|was) (not|wrong|incorrect|way|off)
        (where|how) (do|did|are|would) (you|they|you all|you people|you guys) (get|getting|come up
            with|coming up with|figure|calculate|arrive at) ... (from|that|number|amount|figure|$)
        (i|we) only [ever] (borrowed|took out|asked for|signed for|agreed to)
        700 (i|we) only [ever] (owe|owed)
        500 (i|we) [do] (not|never) (<owing>) (it|$)
        (should|would) not (<owing>) [you] (anything|nothing|that|this|it|any|a thing|$)
        (never|not) [ever|even|do] (heard of|dealt with|deal with|done business with|do business
            with|did business with|had anything to do with|borrowed from|worked with) <creditor>
        (charge|charging|billing|charged|billed|collecting from|coming after|after|harassing) (me
            |us) ... (for|on) ... (i|we) (never|not|did not|have not)
        (paid|settled) [off] [you|this|that|it|them] [every|all of|the whole|each] (penny|cent|dime
            |last penny|last cent|bit|thing) [of]
        (paid|settled) (this|that|it|these|the loan|this loan|this debt) [off|all off|back|all
            back] [already] [in|back in|last|years|months] ... (wrong|mistake|should not|still|not
            owe)
        (prove|show|produce|where is) [me|us] [to me] [the|a|some|any] (paperwork|papers|contract
            |documents|document|agreement|signature|paper|evidence|records) [with|that|where|on]
        (<stuff>) (was|is|were) ... (not mine|not ours)
        (disagree|not agree|argue|arguing) with (this|that|the|your|what|how) ... (<figure>|owe
            |owed|say|number|charge|claim|debt)
        ! prove ... how do i know
        ! prove ... (you are|your identity|who you|this is the bank|real|legit)
        (have|got|has|get) (the|a|my) [wrong] (wrong amount|wrong numbers|wrong figures|wrong
            balance|amount wrong|balance wrong|numbers wrong|figure wrong|wrong total|wrong figure
            |total wrong|amounts wrong|wrong debt|wrong account)
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
        (no|any) idea what (this|that|the) [is] [debt|loan|charge|bill|account|money|balance] [is]
        (charging|billing|charged|billed|dunning|collecting|asking) (me|us) for (something|things
            |stuff|services|a service|an item|a loan) ... (never|not)
        not (think|believe|sure) ... (balance|amount|total|number|figure|charge) ... (right
            |correct|accurate)
        (debt|loan|balance|account|bill) (was|has|is|had|got) [been] [already] (paid|settled
            |satisfied|cleared) [off] [already|years|last|in full|a long|long]
        what (proof|evidence|documentation|right) (do you|have you|is there)
        (want|need|get|have|demand) (it|this|the debt|that) (verified|validated|proven|in writing
            |checked)
        (forged|faked|copied) my (name|signature)
        (not|never) [actually] (take out|open|authorize|apply for|sign for|request|order|agree
            to) (this|that|any|the|a|such)
        made a (mistake|error) (with|on|in|about) (my|the)
        ! (already paid|paid) (yesterday|last week|this week|today)
        ! (proof|evidence|documentation|verification) of [my] (payment|income|address|insurance
            |employment|residence|hardship|identity)
        ! ^ [yes] [the|that|this|your] (amount|balance|total|number) is (right|correct|fine|okay)
        show me (where|when|what|how|that) (i|it|this|the)
        (nothing|never anything) to do with (this|that|the|your|it) [debt|loan|account|charge]
        (got|have) (your|the|all the|all your) [<stuff>] (<figure>|facts|records|information) [all
            |totally] (wrong|mixed up|messed up|backwards)
        not [actually] (make|made|authorize|authorized|order|ordered|approve|approved|buy|do) (this
            |that|those|these|the|any) (charge|charges|purchase|purchases|transaction|transactions)
        (<this_debt>|debt|loan|account) (does|do|did) not belong to (me|us|my wife|my husband)
        no way [in hell|that|do|would|could] [would] (i|we) (<owing>|would owe|could owe) [you|that
            |this|it|so|all|any]
        500 (there|it|this|that) (must|has to|has got to|is|have to) [be] [a|an|some|some kind of
            |one big|a big|definitely a] (mistake|mix up|mixup|error|misunderstanding|confusion)
        500 (this|that|it|debt|loan|account|balance) (was|is|has been|got|were) [already] (taken
            care of|paid|paid off|settled|resolved|cleared|handled|satisfied) [off] [a long time
            |years|long|months|last year|two years|ages|back in|in court|before] (ago|court|last
            |already|in|with)
        (settled|resolved|decided|handled) (this|that|it) [already] in court
        500 (receipt|receipts|proof|records|paperwork|letter|documentation|bank statement) [showing
            |that|saying|says|shows|where] [it|this|that|i] [is|was|already] [been] (paid|settled
            |cancelled)
        500 you [already|guys] (got|have|received|took) [all] your money
        who (says|said|told you|decided) [that] (i|we) (owe|owed|signed|agreed)
        (something|anything|it|that|this) in writing ... (owe|debt|signed|agreed|that says)
        not (pay|paying|going to pay|gonna pay) [for] (something|anything|things|stuff|what|a thing
            |a car|a loan) ... (never|not)
        (someone|somebody|another person) else (is|s) (debt|loan|account|bill|charge|problem)
        not owe [you] (jack|squat|jack squat|a thing|a nickel|a red cent|a single)
        (returned|gave back|sent back|turned in) ... so i [do|should] not owe
        not the (right|correct|actual|real) (amount|balance|figure|price|total|payoff)
        ! should be [at|a] (zero|nothing|paid|closed) (after|once|when|by|if|in|next|soon)
        (this|that|it|balance|account|loan|debt) (should|is supposed to|was supposed to|ought to)
            [already] be [at|a|down to] (zero|nothing|paid|closed|cleared|settled)
        (am|are|was) [all] paid up
        500 (paid in full|paid off already|already paid off|already paid in full)
        500 (this|that|it|debt|loan|balance|account) (was|were|been|got|is|has been) [already|all]
            (forgiven|written off|cancelled|canceled|charged off|waived|wiped|wiped out)
        500 (insurance|medicaid|medicare|warranty|ex|school|employer|company) (was|is|were)
            supposed to (pay|cover|take care of|handle) [for] (this|that|it)
        (challenge|dispute|question|contest) the (validity|accuracy|amount|legitimacy|debt|whole)
        (charge|charges|debt|loan|account|claim|contract|bill) (is|are) not (legit|legitimate|valid
            |real|accurate|true|authorized|mine)
        (collect|collecting|charging|bill|billing|owe|owing|pay|paying) [me] [on|for] [something
            |something that|things|a thing|stuff] (i|we|that i) (never|did not|have not)
        how do (i|we) know (this|that|it) (is|was) [even|really] (mine|my)
        how do (i|we) know (this|that|the|your) (debt|loan|account|charge|bill|claim) (is|was) [even
            |really] (mine|my|real|legit|right|legitimate|valid|true)
        500 how do (i|we) know (this|that|it) (is|was) [even|really] right
        (see|show|find|seeing|prove) [me|us] where (i|we) (signed|agreed)
        (what|which) (loan|debt|account) (i|we) (never|not|do not|did not|have never)
        500 ^ what (loan|debt) $
        700 (scammed|defrauded|ripped off|conned)
        (charged|billed|hit|charging|billing) (me|us) (twice|two times|double|three times|multiple
            times|again for)
        ^ never [ever] (owed|borrowed|owe) (you|any|anything|nothing|a|from|money|them|no)
        (am|are|was|were|been|got|get) [i|we] [being|getting] (charged|billed|charging) (twice|two
            times|double|three times|again|for nothing|extra)
        (they|you|company|we) [all|guys|people|already] settled (it|this|that|the|with) ... (done
            |over|finished|closed|for) ...
        (settled|agreed|closed) (it|this|that) [out] (with|for) ...
        (where|how) (did|do|would) you [all|guys|people|even] (get|come up with|pull) ... [hundred
            |thousand|dollars] ... (borrowed|only|never|asked|owe|signed|took|it was|paid|from)
        (told|said|says|saying|shows|showed|show|was|is|letter) ... (my|the|our) [balance|account]
            (balance|account) (is|was|at|s) [at|now|already|a] (zero|nothing|paid|closed|clear)
        (told|said|says) ... (it|this|account|loan|balance) (is|was) [all|already] (paid off|paid
            in full|settled|closed|forgiven|cancelled|zeroed out|zero)
        (double|triple|over) (charged|billed|charging|billing)
        (overcharged|overcharging|overbilled)
        (double|twice|triple) what (i|we) (borrowed|owe|owed|took|signed|agreed)
        (bogus|fake|phony|fraudulent|made up|nonexistent|false|illegitimate) (debt|loan|charge
            |charges|account|bill|claim)
        beg to differ
        (you|they|company) [have] made a (mistake|error) [on|with|in|about|here] (this|that|my|the
            |your|$)
    """,
}
