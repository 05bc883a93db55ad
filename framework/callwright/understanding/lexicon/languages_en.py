"""How people ask in English for Spanish, and for a language that only a person can find help in:
patterns (`patterns.py`).
"""

from collections.abc import Mapping

__all__ = ["PATTERNS"]

PATTERNS: Mapping[str, str] = {
    "wants_agent": """
        700 (speak|speaks|speaking|talk|talks|use|handle) [only|a little|some|any|in|mostly|just
            |better] <tongue>
        700 (understand|know|prefer|need|want|like|rather|wish|use) [only|to speak|to talk|it|this
            |some|any|to do|to have] [it|this] [in|some|somebody|someone|a|an|the] <tongue>
        700 (in|into|to) [my language] <tongue> [please|instead|if|would|is|because|interpreter|$]
        700 (somebody|someone|anyone|anybody|person|people|agent|one|representative|staff) [that
            |who] [is|speak|speaks|speaking|in|can speak|could speak|knows|know|there] [for]
            <tongue>
        700 (option|line|button|number|menu|way|service|version|speaker|interpreter|translator
            |support) (for|in|of) [the] <tongue>
        700 <tongue> (please|speaker|speaking|interpreter|translator|line|version|agent|person
            |representative|option|language|available|if|instead|only|$)
        700 ^ [a|an|the|do you|you|have] <tongue> $
        700 (have|got|get|is there) [you] [a|an|any|some|someone|somebody] [who|that] [speaks]
            <tongue>
        700 <foreign> [_] [_]
        700 (my|our|another|different|other|native) language [please|is|not|$]
        700 (interpreter|translator|interpreting|translation)
        ! my <relative> (speak|speaks|teach|teaches|knows|understands) [some|a little] <tongue> ~(
            not|and|only|you)
        ! <tongue> (food|restaurant|class|classes|test|guy|lady|man|woman|kid|boy|girl|car|cars
            |bakery|festival|teacher|homework|lessons|music|movie|store|church|market|company|boss
            |neighbor|neighbors|friend|friends|remover|toast|bread|fries|dog|roots|side|wife
            |husband|people|shepherd|doctor|passport|embassy|place|takeout|made|nails|new year)
        ! (learn|learning|learned|study|studying|studies|practice|practicing|teach|teaches
            |teaching|took|take|taking|major in|nail|shoe|furniture|floor) [some|a little|to speak]
            <tongue>
        ! (letter|letters|email|statement|form|notice|paper|papers|book|movie|song|channel|show
            |instructions|contract|mail|news|sign|signs) ... in <tongue>
        ! (am|is|are|was|were) [from|half|part|in] <tongue>
        ! (from|order|ordered|eat|ate|eating|buy|love|drive|owns|live|own|cook|had) [a|an|some|the]
            <tongue>
        ! not (speak|need|want|know|understand) [any|a|an|to speak] (<tongue>|interpreter
            |translator)
    """,
    "wants_spanish": """
        (get|give|put|switch|have|want|need) [me] [on|to] [the|a|that] spanish (one|lady|man|guy
            |girl|side|menu|operator|press|version)
        ? my (<relative>|neighbor|coworker|manager) [only|just|mostly] (speaks|speak|knows) [only]
            spanish
        ! (sent|mailed|came|come|comes|wrote|written|printed|gave|emailed|said|says|sings|prays|all
            |is|was) [it|them|that|me|out|us] [to me|all|everything|only] in spanish
        (in|into|to) [the] spanish [please|instead|if|$]
        (speak|speaks|speaking|talk|prefer|want|need|use|know|understand) [only|a little|in|just
            |better] spanish
        ^ spanish $
        spanish (speaker|speaking|language|interpreter|line|version|agent|representative|please
            |person|option|if)
        (not|no|never|hardly|barely) [speak|understand|know|talk|good|so good|very good] [much
            |any|very much|very good|good|well|a lot of|that much] english
        my english (is not|is no|is bad|is poor|is limited|is very bad|not|is terrible|is weak)
        (habla|hablas|hablan|hablo|en) [usted] espanol
        ^ espanol $
        no (hablo|entiendo|ingles)
        english is not my (first|native|mother)
        ! my <relative> (speak|speaks|teach|teaches|knows|understands) spanish
        ! not [speak|need|want|know|understand] [any|much|to speak|to talk|in|it in|to] spanish
        ! (took|take|teach|taught|studied|learned|learning|learn) spanish
        ! (am|is|in) (from|in) spain
        ! i (speak|understand) [good] english
        (continue|go on|proceed|carry on|do this|do it|go|conversation) [it|this] [in] spanish
        spanish (is|would|will|works) [be] (better|easier|best|fine|good|my)
        (prefer|want|need|like|want it|have) ... spanish
        (espanol|castellano)
        not (good|fluent|comfortable|great) (at|in|with|with my) english
        ! (not) [more|thanks] spanish
        ! no spanish (thanks|english|thank)
        mi language
        (is there|you have|have you got|do you have|got any|got) [any|a] spanish [version|line
            |option]
        english [is] (not|no|very|so|too) [so|very|too] (good|bad|well|much|great)
        (espanish|espanich)
        ! spanish (but|and) [i|my|also] english
        ! english (is|is perfectly|is totally) (fine|okay|good|perfect|great|better)
        ! in english
        ! (kids|children|family|<relative>|neighbors|friends|grandkids|church) ... in spanish
        ! (bill|letter|email|statement|text|form|notice|paper|message|website|document|contract
            |book|mail|papers|movie|song|channel|instructions|show|news|sign|signs|sermon|mass) ...
            in spanish
        ! (called|named|casa|la|el|restaurant) espanol
        ! (he|she|they|wife|husband|mother|kids) (speaks|speak|knows|teaches|is|are) [only|some]
            spanish
        ! spanish (class|classes|teacher|lessons|food|restaurant|test|music|market|store|homework
            |side|rice|guy)
        ! (learn|learning|study|studying|practice|practicing) spanish
        ! english ... (somebody|someone|anybody|anyone|person|interpreter|translator|speak|in|for
            |speaks) [who|that|speaks|in|for] <tongue>
        ! <tongue> ... ... english
    """,
}
