"""What `<name>` stands for in the English patterns (`patterns.py`). Words are folded."""

from collections.abc import Mapping

__all__ = ["LISTS"]

LISTS: Mapping[str, str] = {
    "det": "a|an|the|your|another|some|any|one of your|one of the|one of|this|that|these|no"
    "|a single",
    "kind": "real|live|actual|human|living|breathing|proper|different|qualified|trained|senior"
    "|other|customer|service|support|care|loan|loans|account|accounts|billing|collections"
    "|call center|sales|normal|regular|genuine|flesh and blood|fellow|next available|available"
    "|nice|member of|members of|call|servicing|finance|phone|credit|department|relations|bank"
    "|true|another|debt",
    "role": "person|persons|people|human|humans|human being|human beings|being|agent|agents"
    "|representative|representatives|rep|reps|operator|operators|adviser|advisers|advisor"
    "|advisors|specialist|specialists|manager|managers|supervisor|supervisors|boss|superior"
    "|superiors|clerk|colleague|colleagues|coworker|coworkers|teammate|employee|employees|staff"
    "|team|consultant|associate|associates|expert|professional|officer|individual|staffer|worker"
    "|attendant|handler|counselor|counsellor|teller|banker|somebody|someone|man|woman|lady|guy"
    "|gentleman|technician|department|support|customer service|customer support|customer care"
    "|help desk|helpdesk|service desk|office|collections|accounting|billing|service|management",
    "sure_role": "person|human|humans|human being|human beings|agent|agents|representative"
    "|representatives|rep|reps|operator|adviser|advisor|advisers|advisors|manager|managers"
    "|supervisor|supervisors|specialist|specialists|customer service|customer support"
    "|customer care|someone real|somebody real|customer service representative"
    "|customer service agent|real people|people|staff member|member of staff|members of staff"
    "|colleague|colleagues|consultant|counselor|associate|employee",
    "some": "someone|somebody|anyone|anybody|no one|nobody",
    "ask": "want|need|like|prefer|rather|get|give|let|put|ask|asking|request|requesting|help|can"
    "|could|may|might|would|please|handled|handle|handles|wish|looking|trying|hoping|waiting"
    "|connect|transfer|demand|insist|assistance|assist|chance|possible|want it|wanting|wanted"
    "|love|dealt with|answered by|served by|seen by",
    "charge": "whoever is in charge|whoever is responsible|whoever|the one in charge"
    "|those in charge",
    "human": "<some> [else] [real|human|competent|in charge]"
    "|[<det>] [<kind>] [<kind>] [<kind>] <role>|<charge>",
    "talk": "talk|speak|chat|converse|communicate|consult|have a word|have a chat|have a talk"
    "|have a conversation|have a discussion|get a word|get to talk|get to speak|deal|engage"
    "|interact|talk things over|discuss things|discuss",
    "talking": "talking|speaking|chatting|dealing|conversing|communicating|interacting",
    "machine": "machine|machines|robot|robots|bot|bots|computer|computers|recording|recordings"
    "|ai|automated system|automated voice|answering machine|automaton|chatbot|voicebot|menu"
    "|program|automated line|software|automation|automated thing|automated agent"
    "|automated assistant|virtual assistant|virtual agent|artificial intelligence|device"
    "|assistant",
    "relative": "wife|husband|son|daughter|mother|mom|father|dad|brother|sister|partner|spouse"
    "|girlfriend|boyfriend|roommate|kid|kids|friend|family|boss|landlord|employer|ex|doctor"
    "|cousin|neighbor|uncle|aunt|bank",
    "reach": "reach|get a hold of|get hold of|get through to|get to|get in touch with"
    "|be connected to|be connected with|be transferred to|be put through to|be passed to"
    "|be passed on to|get ahold of|be redirected to|be forwarded to|be switched to"
    "|get connected to|get connected with|get transferred to|contact|meet with|meet|be helped by"
    "|be assisted by|be served by",
    "pass": "put|patch|pass|hand|switch|transfer|connect|route|send|forward|redirect|direct"
    "|refer|move|bump|hook|link|get|turn|push|place|plug",
    "my_call": "me|us|my call|this call|the call|my case|this case|my issue|this issue|my matter",
    "can": "can|could|may|might|will|would|should",
    "call": "call|phone|ring|contact|text|dial|bother|disturb|harass|message|telephone|pester"
    "|email",
    "calling": "calling|phoning|ringing|contacting|texting|dialing|bothering|harassing|pestering"
    "|messaging|bugging|hounding|disturbing|annoying|chasing|stalking|telephoning|spamming"
    "|hassling",
    "where_called": "me|us|here|this number|this phone|my phone|my number|my house|my home"
    "|my cell|my cell phone|my work|my job|my office|my family|my mother|my mom|my wife"
    "|my husband|my kids|my parents|my workplace|my place|this house|this line|my son"
    "|my daughter|my dad|my father",
    "list": "[calling|call|phone|contact|mailing|do not call] (list|lists|system|database"
    "|records|files|file|directory|registry|computer)",
    "lawyer": "lawyer|lawyers|attorney|attorneys|solicitor|counsel|law firm|legal team"
    "|legal counsel|legal representative|legal representation|law office|legal aid",
    "chapter": "chapter (seven|eleven|thirteen)",
    "bankrupt": "bankruptcy|bankruptcies|<chapter>",
    "i": "i|we|my wife and i|my husband and i",
    "this_debt": "(this|that|the|your|such) [alleged] (debt|loan|account|charge|charges|bill"
    "|claim|balance|amount|money|card|contract|one)|it|that|this|these charges|those charges"
    "|any of this|any of it|these|those",
    "stuff": "loan|account|debt|bill|card|charge|contract|credit card|balance|obligation|purchase",
    "self": "myself|my self|ourselves",
    "person_name": "(maria|john|such person|_)",
    "names": "by that name|by this name|with that name|named|called|of that name|going by",
}
