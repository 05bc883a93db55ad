"""How people dispute a debt in English: patterns (`patterns.py`)."""

from collections.abc import Mapping

__all__ = ["PATTERNS"]

PATTERNS: Mapping[str, str] = {
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
            mistake|an error|inflated)
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
    """,
}
