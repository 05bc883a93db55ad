"""What `<name>` stands for in the English patterns (`patterns.py`). Words are folded."""

from collections.abc import Mapping

__all__ = ["LISTS"]

LISTS: Mapping[str, str] = {
    "det": "a kind of|a sort of|a type of|a|an|the|your|another|some|any|one of your|one of the"
    "|one of them|one of those|one of these|some of them"
    "|one of|this|that|these|no"
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
    "|attendant|handler|counselor|counsellor|teller|banker|somebody|someone|man|men|woman|women"
    "|lady|ladies|guy|guys|gal|gals|fella|fellas|fellow|folks"
    "|gentleman|technician|<of_team>|department|support|customer service|customer support"
    "|customer care"
    "|help desk|helpdesk|service desk|office|collections|accounting|billing|service|management",
    "sure_role": "person|human|humans|human being|human beings|agent|agents|representative"
    "|representatives|rep|reps|operator|adviser|advisor|advisers|advisors|manager|managers"
    "|supervisor|supervisors|specialist|specialists|customer service|customer support"
    "|customer care|someone real|somebody real|customer service representative"
    "|customer service agent|real people|people|staff member|member of staff|members of staff"
    "|colleague|colleagues|consultant|counselor|associate|employee|<of_team>",
    "of_team": "(member|members|one) of (the|your) [support|service] (team|staff)",
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
    "artificial": "automated|automatic|computer|computerized|computer generated|robot|robotic|robo"
    "|recorded|pre recorded|prerecorded|taped|canned|digital|electronic|artificial|synthetic"
    "|synthesized|fake|virtual|ai|machine|simulated|programmed",
    "voice": "voice|voices|lady|woman|man|guy|girl|person|caller|message|call|calls|thing|things"
    "|system|assistant|agent|operator|answering service|line|program",
    "no_person": "<machine>|robocall|robocalls|<artificial> <voice>|ai|software|chat gpt|siri"
    "|alexa|simulation|algorithm",
    "in_flesh": "[<kind>] [<kind>] (person|human|human being|humans|people|someone real"
    "|somebody real|living being|real one)|(real|live|actual|living|human|breathing) [<kind>]"
    " (woman|man|lady|guy|girl|voice|agent|operator|individual|representative|body|one|soul)",
    "some_kind": "<det>|like a|like an|like|some kind of|some sort of|some type of|one of those"
    "|one of these|one of them|nothing but a|basically a|probably a|obviously a",
    "relative": "wife|husband|son|daughter|mother|mom|father|dad|brother|sister|partner|spouse"
    "|girlfriend|boyfriend|roommate|kid|kids|friend|family|boss|landlord|employer|ex|doctor"
    "|cousin|neighbor|uncle|aunt|bank",
    "family": "wife|husband|son|daughter|mother|mom|mama|father|dad|daddy|brother|sister|partner"
    "|spouse|fiance|girlfriend|boyfriend|roommate|cousin|uncle|aunt|nephew|niece|grandmother"
    "|grandma|grandfather|grandpa|mother in law|father in law|son in law|daughter in law"
    "|sister in law|brother in law|neighbor|caregiver|guardian|friend",
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
    "desk": "front desk|reception|receptionist|switchboard|housekeeping|concierge|accounts"
    "|accounting|billing|collections|claims|complaints|refunds|payments|lending|loans|mortgages|fraud|sales"
    "|bookings|reservations|repairs|maintenance|customer relations|customer services"
    "|customer service|customer support|customer care|head office|main office|human resources"
    "|hardship|retentions|recoveries|security|technical support|tech support"
    "|[_] [_] (department|team|desk)",
    "list": "[calling|call|phone|contact|mailing|do not call] (list|lists|dialer|autodialer"
    "|auto dialer|rotation|queue|speed dial|call sheet|system|database"
    "|records|files|file|directory|registry|computer)",
    "lawyer": "lawyer|lawyers|attorney|attorneys|solicitor|counsel|law firm|law offices|law group"
    "|legal services|legal team"
    "|legal counsel|legal representative|legal representation|law office|legal aid",
    "chapter": "chapter (seven|eleven|thirteen)",
    "bankrupt": "bankruptcy|bankruptcies|bk|<chapter>",
    "i": "i|we|my wife and i|my husband and i",
    "this_debt": "(this|that|the|your|such) [alleged] (debt|loan|account|charge|charges|bill"
    "|claim|balance|amount|money|card|contract|one)|it|that|this|these charges|those charges"
    "|any of this|any of it|these|those",
    "stuff": "loan|account|debt|bill|card|charge|contract|credit card|balance|obligation|purchase",
    "claimed": "[that] (you|they|you all|you people|you guys|your company) [are|guys|people|all]"
    " (have|got|say|said|claim|show|showing|saying|claiming|asking for|gave|gave me|sent|quoted"
    "|quoted me|are trying to collect|told me|put down|have down|have on there|have there)"
    " [i owe|me|for me|on here|on there|on file]",
    "figure": "amount|balance|total|sum|figure|figures|numbers|interest|charge|charges|bill"
    "|statement|amounts|price|payoff|payoff amount|total amount|balance due|math",
    "owing": "owe|owed|owing|be owing",
    "debt_noun": "loan|loans|account|accounts|money|credit|debt|debts|card|credit card|contract"
    "|purchase|cash|advance|payday loan|dime|penny|cent|line of credit|business|dealings"
    "|agreement|papers|paperwork|services",
    "creditor": "you|you all|you guys|you people|your company|this company|that company|this bank"
    "|this lender|your bank|that lender|these people|this outfit|that bank|your business",
    "self": "myself|my self|ourselves",
    "at_line": "here|at (this|my) (number|phone|phone number|line|house|address|place|residence"
    "|home|location|job)|on this (number|phone|line|end)|in (this|my|our) (house|household|family"
    "|home|building|apartment)|living here|around here|in here|with us",
    "whom": "him|her|them|that person|this person|that lady|that guy|that man|that woman|<given>"
    "|someone else|somebody else|another person|anyone else",
    "their": "his|hers|her|their|theirs|(<given>|_) (s|is)",
    "line": "number|phone|phone number|line|cell|cell phone|cellphone|telephone|telephone number"
    "|mobile",
    "dear": "honey|hun|hon|sweetie|sweetheart|dear|darling|darlin|baby|sugar|love|boss|brother"
    "|buddy|bud|man|friend|miss|young man|young lady",
    "shop": "(barber|pizza|body|repair|flower|pawn|nail|tire|coffee|sandwich|gift|pet|bike|machine"
    "|butcher) shop|laundromat|laundry|bakery|restaurant|diner|cafe|bar|tavern|garage|salon"
    "|beauty salon|hardware store|grocery store|pharmacy|church|school|hospital|clinic|hotel|motel"
    "|dealership|daycare|funeral home|gas station|car wash|deli|taxi company|fax machine|warehouse"
    "|barbershop|dry cleaner|dry cleaners|library|police station|dentist|vet",
    "rank": "sergeant|corporal|private|lieutenant|captain|major|colonel|specialist|airman|seaman"
    "|ensign|petty officer|warrant officer|chief petty officer|midshipman|guardsman|guardian"
    "|gunnery sergeant|marine|sailor|soldier|airwoman|commander|admiral|general",
    "grade": "staff|master|senior|junior|lance|gunnery|tech|technical|command|first|second|chief"
    "|major|e four|e five|e six|lieutenant",
    "branch": "army|navy|marines|marine corps|air force|coast guard|space force|national guard"
    "|guard|reserves|reserve|military|service|infantry",
    "bye": "goodbye|goodbyes|bye|bye bye|good bye|byebye|adios|ciao|chao|hasta luego|hasta manana"
    "|so long|toodles|farewell|ta ta|sayonara",
    "good": "good|great|nice|blessed|wonderful|lovely|fantastic|pleasant|beautiful|happy|safe|fine"
    "|peaceful|better",
    "part": "(last|first|second|end|whole|middle|rest|beginning|other|third|next|previous"
    "|very last)"
    " [last] [part|bit|thing|piece|half|word|words|number|numbers|sentence|end|couple|few|one"
    "|digits]|end|rest|part|bit|question",
    "recorded": "record|recording|recorded|recordings|tape|taped|taping",
    "recorder": "recorder|recording|recordings|tape recorder|taping|tape",
    "he": "he|she|they",
    "dead_one": "(the|that|this|your|my) [poor] (man|woman|person|guy|lady|borrower|customer|client"
    "|one) [you want|you are calling|that you want|on the loan|on this account]",
    "spouse": "husband|wife|mother|father|mom|dad|daddy|mama|momma|brother|sister|son|daughter"
    "|grandma|grandpa"
    "|grandmother|grandfather|uncle|aunt|cousin|fiance|boyfriend|girlfriend|partner|roommate"
    "|tenant",
    "kin": "husband|wife|mother|father|mom|dad|daddy|mama|momma|mommy|granddad|hubby|brother"
    "|sister|son"
    "|daughter|grandma|grandpa|grandmother|grandfather|uncle|aunt|cousin|nephew|niece|stepdad"
    "|stepmom|friend|neighbor"
    "|coworker|boss|mother in law|father in law|brother in law|sister in law|granny|nana|papa|baby",
    "whom_lost": "him|her|them|my <kin>|our <kin>",
    "thing_dead": "dog|dogs|cat|cats|pet|pets|puppy|kitten|phone|phones|battery|batteries|car"
    "|engine"
    "|laptop|computer|plant|plants|tree|trees|chicken|chickens|fish|goldfish|horse|cow|cows|goat"
    "|bird|birds|parrot|hamster|rabbit|line|truck|motor|fridge|freezer|tablet|charger|transmission"
    "|grass|lawn|internet|signal|connection|conversation|deal|heater|alternator|starter|tv|remote"
    "|van|mower|business|store|town|economy|cell",
    "third": "neighbor|neighbors|friend|friends|buddy|coworker|boss|employer|cousin|nephew|niece"
    "|brother|sister|uncle|aunt|son|daughter|dad|father|mom|mother|grandma|grandpa|brother in law"
    "|sister in law|father in law|mother in law|roommate|landlord|ex|ex husband|ex wife|girlfriend"
    "|boyfriend|kid|kids|parents|folks|in laws|pastor|tenant|stepdad|stepmom|stepson|son in law",
    "company": "company|companies|mall|store|stores|airline|factory|plant|restaurant|hospital"
    "|business|shop|chain|place|outfit|mill|contractor|builder|dealership|warehouse|bank|gym|firm",
    "matter": "accident|wreck|crash|injury|injuries|personal injury|slip and fall|workers comp"
    "|workers compensation|settlement|custody|divorce|immigration|visa|green card|will|estate"
    "|probate|closing|eviction|ticket|dui|criminal|disability|social security|lawsuit|malpractice"
    "|fender bender|adoption|alimony|child support|class action|asbestos|insurance|real estate"
    "|house closing|inheritance|landlord|dog bite|back pay",
    "tongue": "russian|mandarin|chinese|cantonese|creole|haitian creole|haitian|french|portuguese"
    "|vietnamese|tagalog|filipino|korean|japanese|arabic|farsi|persian|hindi|urdu|punjabi|bengali"
    "|gujarati|tamil|telugu|polish|ukrainian|german|italian|greek|turkish|armenian|hebrew|yiddish"
    "|somali|amharic|swahili|hmong|lao|khmer|cambodian|thai|burmese|nepali|romanian|serbian"
    "|croatian"
    "|bosnian|albanian|hungarian|czech|bulgarian|dutch|swedish|navajo|cherokee|asl|sign language"
    "|igbo|yoruba|hausa|twi|wolof|pashto|dari|kurdish|malayalam|indonesian|malay|samoan|mixtec"
    "|mixteco|quechua|nahuatl|zapotec|patois|lithuanian|georgian|uzbek|tigrinya|kinyarwanda",
    "foreign": "parlez|parle|parla|parlate|parli|sprechen|spricht|govorite|falam|fala|falas"
    "|mluvite|mowi|vous|francais|portugues|deutsch|italiano|russki|russkiy|svp|bonjour|obrigado"
    "|obrigada|kreyol|polski|nihongo|putonghua",
    # A hundred of the commonest in the United States (Social Security Administration).
    "given": "james|john|robert|michael|william|david|richard|joseph|thomas|charles|christopher"
    "|daniel|matthew|anthony|mark|donald|steven|paul|andrew|joshua|kenneth|kevin|brian|george"
    "|edward|ronald|timothy|jason|jeffrey|ryan|jacob|gary|nicholas|eric|jonathan|stephen|larry"
    "|justin|scott|brandon|benjamin|samuel|gregory|frank|patrick|raymond|jack|dennis|jerry|tyler"
    "|aaron|jose|juan|carlos|luis|miguel|pedro|jorge|mary|patricia|jennifer|linda|elizabeth"
    "|barbara|susan|jessica|sarah|karen|nancy|lisa|betty|margaret|sandra|ashley|kimberly|emily"
    "|donna|michelle|carol|amanda|dorothy|melissa|deborah|stephanie|rebecca|sharon|laura|cynthia"
    "|kathleen|amy|angela|shirley|anna|brenda|pamela|emma|nicole|helen|samantha|katherine"
    "|christine|debra|rachel|maria|ana|rosa|carmen|teresa|mike|joe|bob|bill|jim|tom|dave|steve"
    "|chris|dan|tony|mr _|mrs _|miss _|ms _|mister _",
}
