"""What callers say in English for the intents that every application starts with.

Examples are matched by meaning, not letter by letter (`intents.py`), so a few shapes of each way
to say it are enough; regulated intents are deliberately broad. One example ends at each `|`.
"""

from collections.abc import Mapping

__all__ = ["INTENTS"]

_SAID = {
    "affirm": """
        yes | yeah | yep | yup | yes please | yes sir | yes ma'am | sure | sure thing | of
        course | okay | ok | all right | alright | correct | that is correct | that is right
        | right | exactly | absolutely | definitely | certainly | indeed | affirmative |
        true | that is true | that is it | you got it | sounds good | that works | that is
        fine | fine | I guess so | I think so | I believe so | I suppose | go ahead | please
        do | this is she | this is he | this is him | this is her | it is me |
        that is me | I am | I do | I did | I can | I will | I have | it is | it does | it
        did | uh huh | mm hmm | why not | perfect | great | by all means | no problem | I
        confirm | I agree | you bet | for sure | totally | positive | yes it is | let us do
        that | do it | please proceed | good | that will do | you are right | you are
        correct
    """,
    "deny": """
        no | nope | nah | no thanks | no thank you | no sir | no ma'am | not really | not at
        all | negative | that is wrong | that is not right | that is not correct | that is
        incorrect | incorrect | wrong | that is not it | that is not me | never | no way |
        absolutely not | definitely not | of course not | certainly not | I do not | I am
        not | I did not | I can not | I will not | I have not | it is not | it does not | I
        do not think so | I do not want to | not me | false | not exactly | uh uh | not now
        | not today | not yet | that is not what I said | that does not work | I would not
        say so | not true | I am afraid not | do not do that | please do not | I doubt it |
        neither | not quite | I disagree
    """,
    "dont_know": """
        I do not know | I am not sure | not sure | no idea | I have no idea | I have no clue
        | no clue | I can not remember | I do not remember | I do not recall | I forgot | I
        forget | beats me | I could not tell you | I can not tell | I can not say | hard to
        say | who knows | I am unsure | I am not certain | maybe | I do not have it with me
        | I do not have that on me | I would have to check | I would have to look it up |
        let me think about it | your guess is as good as mine | it depends | I have not
        decided | God knows | dunno | I am not positive | I need to check | I can not recall
        | I do not understand the question
    """,
    "refuse": """
        I would rather not say | I would rather not | I prefer not to say | I prefer not to
        answer | I do not want to say | I do not want to tell you | I do not want to give
        you that | I am not giving you that | I am not telling you that | I will not answer
        that | I am not going to answer | none of your business | that is private | that is
        personal | I am not comfortable giving that | I do not feel comfortable sharing that
        | I refuse | I do not give that out over the phone | I do not give out my
        information | you do not need that | why should I tell you | why do you need that |
        I am not sharing that | I do not want to answer | skip that question | that is
        confidential | I do not trust you with that | I am not going to say
    """,
    "wants_agent": """
        agent | representative | operator | human | a real person | live person | live agent
        | talk to a person | talk to an agent | talk to someone | talk to somebody else |
        speak to a human | speak with a representative | speak to a manager | speak to your
        supervisor | talk to someone else | get me a person | get me a supervisor | give me
        a human | transfer me to a person | transfer me to an agent | connect me to a person
        | put me through to someone | put me through | put a person on the phone | pass me
        to a human | can I have a real person | I want a human | I need a person | let me
        talk to the manager | is there anyone I can talk to | I do not want to talk to a
        machine | I do not want to talk to a robot | stop talking to me like a robot |
        connect me with an actual person | someone who can help | is there a human there | I
        would like to talk to a person | get your manager | I want your supervisor | call
        center agent | talk to an adviser | hand me over to a colleague | escalate this |
        escalate my call | talk to a live human being |
        get someone on the line | get somebody on the phone | I am not comfortable talking
        to a machine | why am I talking to a machine | transfer me please | transfer me now | talk
        to customer service | get me customer service | tired of talking to bots | I am
        tired of this robot | is there a person I can talk to | I rather talk to a person |
        put me on with someone | speak to an adviser | I want to speak with your boss | I
        need to speak to somebody | human please | real person please | switch me to a
        person | give me your supervisor | I demand to speak to someone | someone in charge
        | I only talk to people
    """,
    "are_you_a_robot": """
        are you a robot | are you a machine | are you a bot | are you a computer | are you
        an AI | are you human | are you a real person | are you a live person | are you real
        | is this a robot | is this a recording | is this a real person | is this a machine
        | is this an automated call | am I talking to a robot | am I talking to a real
        person | am I talking to a machine | am I speaking to a human | you sound like a
        robot | is this AI | are you automated | are you artificial intelligence | you are a
        robot | is this automated | are you a person | are you even human | is this a
        robocall | you are not a real person
    """,
    "say_again": """
        say that again | say it again | repeat that | repeat please | can you repeat that |
        could you repeat the question | repeat the question | what did you say | what was
        that | come again | pardon | pardon me | excuse me | I did not hear you | I did not
        catch that | I did not get that | I missed that | one more time | say it one more
        time | I can not hear you | what | huh | sorry what | sorry | what is that | once
        more | could you say that again | I could not hear that | you are breaking up | go
        back | what was the question | run that by me again | what did you just say | tell
        me again | I did not hear that | what did you ask | what did you ask me | what did
        you just ask me | repeat the numbers | repeat the amount | repeat the date | repeat the last
        part | speak up | a little louder | say it louder | I missed what you said | sorry
        I missed it |
        you broke up | you cut out | say that one more time | what was the first thing you said |
        what was the last thing you said | I did not hear the question
    """,
    "slower": """
        slower | slow down | speak slower | speak more slowly | talk slower | you are
        talking too fast | too fast | not so fast | you speak too quickly | can you go
        slower | take it slow | a little slower please | speak slowly | slow it down | you
        are going too fast
    """,
    "hold_on": """
        hold on | hang on | wait | wait a minute | wait a second | one second | one moment |
        just a minute | just a second | just a moment | give me a second | give me a minute
        | give me a moment | give me one second | one sec | let me check | let me find it |
        let me look | let me get it | let me grab my wallet | let me get my glasses | hold
        please | I need a minute | bear with me | hold the line | let me pull it up | wait
        up | hold up | let me go get it | I am looking for it | let me see | a minute please
        | can you hold | somebody is at the door | let me get a pen
    """,
    "help": """
        help | help me | I need help | what are my options | what can I say | what should I
        say | what do I do | what are my choices | I do not understand | what do you mean |
        I am confused | what do you need | what do you want | how does this work | what am I
        supposed to say | what can you do | I do not get it | can you help me | what does
        that mean | explain that | I do not understand the question | what are you asking |
        give me an example
    """,
    "asks_something": """
        I have a question | can I ask you something | can I ask a question | I want to ask
        something | what is | how do I | how much is | how long | when is | why is | can you
        tell me | do you know | is there a | what happens if | why did you | how come |
        where do I | who do I | which one | could you explain | do you take | can I change |
        what about | let me ask you | will this affect my credit | what will happen | how
        can I | can I pay by
    """,
    "stop_calling": """
        stop calling | stop calling me | stop calling this number | quit calling me | do not
        call me | do not call me again | do not call me anymore | do not call this number |
        do not ever call here again | never call me again | take me off your list | take me
        off the list | take my number off your list | take this number off | remove me from
        your list | remove my number | remove this number from your system | delete my
        number | lose my number | put me on your do not call list | do not call list | leave
        me alone | stop contacting me | do not contact me | cease and desist | cease all
        communication | cease contact | I do not want any more calls | I do not want you to
        call me | I do not want to be called | I do not want these calls | no more calls |
        stop harassing me | quit harassing me | stop bothering me | you need to stop calling
        | I told you to stop calling | why do you keep calling me | you keep calling me |
        stop phoning me | stop ringing me | stop texting me | do not text me | stop these
        calls | unsubscribe | I revoke my consent | I withdraw my consent to be called | you
        do not have permission to call me | opt out | I want to opt out | stop blowing up my
        phone | erase my number | get me off your list | I am on the do not call registry |
        make it stop calling | end these calls | quit bothering me | do
        not bother me again | write to me instead of calling | only contact me by mail | do
        not call me at work | stop calling me at work | do not call my job | my employer
        does not allow calls
    """,
    "attorney": """
        talk to my lawyer | talk to my attorney | I have a lawyer | I have an attorney | my
        lawyer | my attorney | I hired a lawyer | I got a lawyer | I am represented by an
        attorney | I am represented by counsel | I have legal representation | I retained an
        attorney | speak to my attorney | contact my attorney | call my lawyer | my lawyer
        told me not to talk to you | my attorney is handling this | you will hear from my
        lawyer | my legal counsel | I have counsel | my law firm | my solicitor | go through
        my lawyer | a lawyer is handling my debts | all contact through my attorney | my
        lawyer is dealing with it | I am working with a lawyer | I will have my lawyer call
        you | our attorney | our lawyer | a lawyer represents me | an attorney represents me
        | legal aid is representing me
    """,
    "bankruptcy": """
        bankruptcy | I filed bankruptcy | I filed for bankruptcy | I am bankrupt | I am
        filing bankruptcy | I declared bankruptcy | I am in bankruptcy | I went bankrupt | I
        am going bankrupt | chapter seven | chapter thirteen | chapter eleven | I filed
        chapter seven | I filed chapter thirteen | it was discharged in bankruptcy | this
        was discharged | bankruptcy court | bankruptcy trustee | my trustee | automatic stay
        | we are bankrupt | I am insolvent | declaring bankruptcy | going through a
        bankruptcy | my bankruptcy case | it is part of my bankruptcy | included in my
        bankruptcy | I am going to file bankruptcy
    """,
    "dispute": """
        I dispute this | I dispute this debt | I dispute the debt | I want to dispute this |
        I am disputing this | that is not my debt | this is not my debt | it is not my debt
        | not my debt | I do not owe this | I do not owe you anything | I do not owe you
        money | I do not owe that | I do not owe that much | I never owed you money | that
        is not mine | this is not mine | this is not my account | that is not my account |
        this is not my loan | that is not my loan | I never took out a loan | I never had a
        loan with you | I never borrowed money | I never opened that account | I did not
        open that account | I do not recognize this debt | prove it | prove that I owe it |
        send me proof | send me validation of the debt | validate the debt | verify the debt
        | debt validation | verification of the debt | this is fraud | this is a scam | this
        is identity theft | somebody stole my identity | my identity was stolen | identity
        theft | the amount is wrong | the balance is wrong | you have the wrong amount | I
        already paid this off years ago | I have never heard of you | I do not know anything
        about a loan | that debt is not mine | that loan is not mine | I never signed
        anything | somebody else opened it in my name | I am not responsible for this debt |
        I contest this | I challenge this debt | someone used my name | I do not have a loan
        with you | I do not have an account with you | I do not have any debt with you |
        those charges are not mine | I am not liable for this
    """,
    "wrong_number": """
        wrong number | you have the wrong number | you got the wrong number | wrong person |
        you have the wrong person | nobody here by that name | there is no one here by that
        name | no one by that name | no such person here | there is nobody called that here
        | he does not live here | she does not live here | they do not live here | that
        person does not live here | she does not live here anymore | I do not know that
        person | I do not know who that is | I do not know her | I do not know him | I do
        not know anybody by that name | never heard of her | never heard of him | never
        heard of that person | you dialed the wrong number | this is not her number | this
        is not his number | that is not my name | I am not that person | wrong house | this
        number belongs to someone else | I just got this number | this is a new number | I
        have had this number for years | not her number anymore | not his phone | you are
        calling the wrong person | there is no Maria here | nobody named that here | this is
        a business line | she moved out | he moved away | mistaken identity
    """,
    "deceased": """
        she passed away | he passed away | he passed | she passed last year | he died | she
        died | he is dead | she is dead | they died | they passed away | my husband died |
        my wife died | my mother died | my father passed away | my brother died | my sister
        died | my son died | my uncle died | my aunt died | my grandmother died | my
        grandfather died | my daughter died | my boyfriend died | the person you want died |
        he is dead now | the borrower is deceased | deceased | she is deceased | he is
        deceased | he is no longer with us | she is no longer with us | no longer alive | he
        is not alive | we lost him | we lost her last year | I am the executor | the estate
        | I am handling the estate | we buried him | she is gone she died | death
        certificate | there was a death in the family | I am the widow | I am his widow |
        his funeral | passed on | late husband | late wife | my mom passed away | my dad
        died | rest in peace
    """,
    "military": """
        I am on active duty | active duty | I am in the military | I am in the army | I am
        in the navy | I am in the air force | I am in the marines | I am in the coast guard
        | I am a marine | I am a soldier | I am deployed | I am being deployed | I got
        deployed | my husband is deployed | my wife is deployed | I am a service member |
        servicemember | I serve in the army | I am serving in the military | my husband is
        in the military | my wife is in the army | my spouse is active duty | I am in the
        national guard | I am in the reserves | I was called up | I got called to active
        duty | servicemembers civil relief act | SCRA | I am stationed overseas | I am
        stationed at the base | I am in basic training | I joined the army | I enlisted |
        military orders | I got orders | I am in the space force | armed forces | I am a
        sailor | I am military | my son is deployed
    """,
    "self_harm": """
        I want to kill myself | I am going to kill myself | kill myself | killing myself | I
        want to die | I wish I was dead | I wish I were dead | I want to be dead | suicide |
        I am suicidal | commit suicide | I am thinking of suicide | end my life | end it all
        | I want to end it all | take my own life | take my life | I do not want to live | I
        do not want to live any more | I do not want to be alive | I do not want to be here
        anymore | no reason to live | nothing to live for | life is not worth living |
        better off dead | everyone would be better off without me | hurt myself | harm
        myself | I will hurt myself | I am going to hurt myself | cut myself | jump off a
        bridge | hang myself | shoot myself | I can not go on living | I have nothing left to live
        for |
        I am done with life |
        overdose | take all my pills | blow my brains out | I might as well be dead | I
        should just die | I would rather be dead | I would rather die | I am thinking about
        ending it | self harm | I do not see the point in living | you
        will be reading my obituary | slit my wrists | put a bullet in my head | there is no
        point in living
    """,
    "complaint": """
        I want to make a complaint | I want to file a complaint | I have a complaint |
        complaint | I want to complain | I am complaining | I am going to complain | I would
        like to complain | I will report you | I am reporting you | I am going to report you
        | report you to the CFPB | consumer financial protection bureau | CFPB | better
        business bureau | BBB | attorney general | this is harassment | you are harassing me
        | you people are harassing me | file a grievance | I am going to sue you | I will
        sue | I am not happy with your service | terrible service | I want to report this |
        you are violating the law | this is illegal | I am unhappy with how I was treated |
        your agent was rude | somebody was rude to me | ombudsman | lodge a complaint | you
        lied to me | that is against the law | FDCPA
    """,
    "wants_spanish": """
        Spanish | in Spanish | Spanish please | can we speak in Spanish | do you speak
        Spanish | I speak Spanish | I only speak Spanish | somebody who speaks Spanish |
        español | en español | habla español | en español por favor | hablas español | I
        want to talk in Spanish | no English | I do not speak English | no speak English |
        my English is not good | Spanish speaker | switch to Spanish | no hablo inglés |
        espanol | en espanol | habla espanol | no hablo ingles | se habla español
    """,
    "no_recording": """
        do not record me | do not record this | do not record this call | I do not want to
        be recorded | I do not consent to recording | I do not consent to being recorded |
        stop recording | stop recording me | turn off the recording | turn the recording off
        | no recording | I do not agree to be recorded | you do not have my permission to
        record | you can not record me | I do not want this recorded | are you recording
        stop | please do not record | without recording | switch off the recording | I do
        not want you to record this | I object to recording | not on a recorded line | turn
        the recorder off | no recordings please
    """,
    "goodbye": """
        goodbye | bye | bye bye | good bye | I have to go | I got to go | I gotta go | have
        a nice day | have a good day | have a good one | talk to you later | that is all |
        that will be all | I am hanging up | I am done | see you | take care | nothing else
        | I am going to hang up | good night | end the call | that is everything | hang up |
        I need to go
    """,
    "new_speaker": """
        this is her husband | this is his wife | this is her husband now | this is her
        mother | this is his brother | this is her son | this is her daughter | this is her
        roommate | I am her husband | I am his wife | I am her mother | I am his mother | I
        am her daughter | I am his son | I am her sister | I am his brother | I am her
        roommate | let me get my wife | let me get my husband | let me get her | let me get
        him | let me put her on | let me put him on | let me put my wife on | here is my
        wife | here is my husband | here she is | here he is | let me hand the phone to my
        wife | I will put my husband on | I will get her for you | I will get him | I am
        answering for her | I am calling for my mother | you are speaking to her husband now
        | this is someone else | I am not her I am her sister | hello this is his father |
        you are talking to his wife now | talk to my husband | speak to my wife | my wife is
        here talk to her | I took the phone from her | I will give the phone to her | I will
        pass you to my husband
    """,
    "first": """
        the first | first one | the first one | number one | the former | option one | the
        one you said first | first option
    """,
    "second": """
        the second | second one | the second one | number two | the latter | the other one |
        option two | the last one | second option
    """,
}

INTENTS: Mapping[str, tuple[str, ...]] = {
    name: tuple(" ".join(example.split()) for example in said.split("|"))
    for name, said in _SAID.items()
}
