"""Learned weights: written by `python -m benchmarks.train_leanings`, never by hand."""

from collections.abc import Mapping

__all__ = ["WEIGHTS"]

WEIGHTS: Mapping[str, str] = {
    "attorney": """
        -669 lawyer:589 legal:357 represent:347 my_lawyer:314 law:218 i..represent:196 firm:139
        law_firm:134 our_lawyer:124 with..lawyer:121 person_represent:119 our:119 lawyer_is:117
        represent_me:113 hir:111 <gone>:109 am..represent:107 my_legal:105 i..lawyer:101 aid:99
        legal_aid:99 i..person:98 case:96 my_case:93 a_law:89 <not>..<not>:89 a..and:85 over_to:84
        law_offic:83 law..is:82 am_person:82 is..me:82 contact:81 handl:80 i_hir:78 the_lawyer:77
        represent_$:77 lawyer..you:76 lawyer_up:75 <with>:75 <all>:75 <not>_a:71 lawyer..<not>:70
        legal_team:68 my..team:68 turn..to:68 team:67 litig:65 over..litig:65 this..turn:65
        to_litig:65 turn_over:65 turn..litig:65 got..lawyer:65 a_legal:64 through..lawyer:63
        have..represent:63 i..legal:62 legal_agent:62 my..you:62 job_with:61 <gave>:60 turn:58
        we:58 am_<not>:56 my_law:56 my..firm:56 through:55 say..<not>:55 debt:55 <talk>:55 you_$:54
        this_$:54 ^_our:53 <not>..pay:53 ther_is:53 me..lawyer:52 help:51 the_law:51 my_debt:50
        i_have:50 pay:49 lawyer..to:49 going_through:48 lawyer_say:48 <call>:47 we..lawyer:47
        call..my:47 offic_is:46 lawyer_said:46 legal..is:46 lawyer_and:45 lawyer_handl:45
        ther..lawyer:45 offic..me:45 is_represent:44 a..offic:44 a..is:43 a..for:43 say:42
        ^_this:42 is_number:41 for..my:41 got:41 my..in:41 to_my:41 ^_get:40 have..legal:40 my:39
        up_$:39 going..lawyer:39 <not>..talk:39 i_retain:38 retain:38 retain_an:38
        retain..lawyer:38 represent_by:38 lawyer..i:37 handl_this:37 that..lawyer:37 pay_<not>:37
        is_in:37 case..in:36 <not>_to:36 offic:36 ^_call:36 ^_we:36 all..bill:35 for_all:35
        for..bill:35 over:34 legal..for:34 of_you:34 answer:34 by:34 ^_an:34 lawyer..this:34
        am..through:33 have_lawyer:33 go..lawyer:33 talk..lawyer:33 is..this:33 <not>_pay:33
        lawyer..want:32 got_me:32 got..a:32 bill:32 i..me:31 my_bill:31 ^_ther:31 ther..a:31 go:31
        have..agent:31 is_turn:31 have:31 call_legal:30 call..aid:30 this..over:30 firm_i:30
        law..i:30 to..lawyer:29 lawyer_a:29 sent_you:29 found:29 found_an:29 found..lawyer:29
        i_found:29 me_i:29 is_help:29 law..help:29 offic..help:29 help_me:29 a..agent:29
        lawyer..he:28 handl_my:28 handl..debt:28 is_handl:28 i..up:28 sent:28 got..this:27
        a..firm:27 hir..lawyer:27 this..been:27 using_a:27 using..firm:27 using..law:27
        lawyer..she:27 my..about:27 is:27 using:27 is..it:26 from..lawyer:26 am..by:26 for_this:26
        you_will:26 to:26 i..pay:26 the..say:26 have..a:25 it..to:25 is..over:25
        lawyer_represent:25 down_the:25 aid_$:25 we_have:24 a_consumer:24 consumer_lawyer:24
        is..consumer:24 ther..consumer:24 okay:24 you:24 lawyer..number:24 <not>..say:24 job:24
        consumer:24 is..and:24 lawyer_will:23 and_she:23 contact_you:23 number_number:23
        can..pay:23 in..my:23 am..an:23 am..sign:23 sign_<not>:23 sign..a:23 sign..lawyer:23
        the..handl:23 allow..talk:22 am..allow:22 i..allow:22 lawyer..debt:22 she..my:22
        a..represent:22 ^_every:22 doing:22 we..represent:22 am_using:22 am..law:22 i..using:22
        one_fifty:22 a_letter:22 lawyer_has:22 i..a:22 <not>_sign:22 all:22 are_lawyer:22
        and..handl:21 engag:21 have_engag:21 i..engag:21 have..for:21 feel:21 i..sign:21 and_jon:21
        contact..law:21 contact..offic:21 law..of:21 law..smith:21 of_smith:21 of..jon:21
        offic_of:21 offic..and:21 offic..smith:21 smith_and:21 smith..jon:21 a..she:21 my..was:21
        have_hir:21 allow_to:21 pay..lawyer:21 ^_i:21 go_through:21 and..is:20 <not>_allow:20
        hear_from:20 ^_you:20 a..on:20 allow:20 i..with:20 to_say:20 fe..from:-20 fe..high:-20
        from..divorce:-20 high_from:-20 high..divorce:-20 high..the:-20 is_fe:-20 is..high:-20
        lawyer..fe:-20 my..fe:-20 what..your:-20 call_me:-20 cost:-20 fe:-20 brother_is:-20
        with..i:-21 what..get:-21 me..to:-21 if..get:-21 for..divorce:-21 lawyer..divorce:-21
        high:-21 a..my:-22 car_$:-22 will_you:-22 wrong:-22 my..told:-23 will..this:-23
        my_mother:-23 my..has:-23 me..talk:-23 <not>_say:-23 this_to:-23 i:-24 i..say:-24
        lawyer..offic:-24 divorce_$:-24 <debt>:-24 i_call:-25 mother:-25 from_the:-25
        my_brother:-25 get_a:-26 general_offic:-26 call_$:-26 <you>:-26 you..this:-27 someth:-27
        am_a:-27 yes:-27 be:-27 borrow_my:-27 borrow..car:-27 friend_borrow:-27 friend..car:-27
        friend..my:-27 lawyer_friend:-27 lawyer..borrow:-27 my..borrow:-27 my..friend:-27 car:-28
        lawyer..said:-28 <not>..an:-28 for_a:-29 i..power:-29 <money>:-29 <be>:-29 do..have:-29
        borrow:-29 are..lawyer:-29 paid:-29 to_be:-30 ^_should:-30 is..am:-31 had:-31 son:-31
        ex_has:-31 ex..lawyer:-31 has..lawyer:-31 my..an:-31 what:-31 off:-31 this_a:-31
        say..lawyer:-31 my..is:-31 one:-32 mov:-32 <not>..my:-32 are_you:-32 ^_will:-32 my_car:-33
        ^_do:-33 <took>:-33 am_tight:-33 i..tight:-33 i_get:-34 be..lawyer:-34 <person>:-34
        why..am:-34 why..tight:-34 is_why:-34 why_i:-34 should_i:-34 ex:-34 my_ex:-34 stop:-34
        to..a:-34 <not>_have:-35 an_lawyer:-35 do..a:-35 call:-36 brother:-36 your_lawyer:-36
        tight:-37 for..lawyer:-37 ^_what:-38 i..my:-38 clean:-38 i_clean:-38 am_an:-38
        lawyer..my:-38 is..a:-38 <cease>:-38 <stay>:-39 want..lawyer:-39 expensiv:-39 i_want:-39
        friend:-39 did_<not>:-39 should:-40 my_husband:-40 i..have:-40 two:-40 say_my:-40
        the_divorce:-41 did..say:-41 husband:-41 an:-41 for_my:-42 with_the:-42 is_your:-42
        ^_he:-43 <full>:-43 ^_are:-43 should..a:-44 no_lawyer:-45 fee:-45 have_power:-45 i..of:-46
        lost:-46 think:-47 is_this:-47 <high>:-47 is_<not>:-49 are:-49 <wish>:-49 <third>:-49
        why:-49 five:-49 <paid>:-50 a_lawyer:-51 i_did:-52 do:-53 have..of:-53 want:-54
        bankrupt:-57 a:-58 get..lawyer:-58 <bad>:-58 <only>:-60 did:-61 at:-61 for:-63
        the..general:-63 i..to:-65 ^_no:-65 lawyer_for:-65 am..lawyer:-66 this..lawyer:-69
        general:-69 lawyer_general:-69 divorce:-71 no:-74 <not>..lawyer:-75 your:-80 the:-82
        ^_is:-96 <not>:-105
    """,
    "bankruptcy": """
        -583 bankrupt:543 chapter:318 discharg:290 thirteen:266 my_bankrupt:234 truste:232 stay:195
        fil:191 creditor:179 i..insolvent:177 insolvent:177 meet:157 chapter_thirteen:152 seven:147
        we..bankrupt:142 have..bankrupt:133 chapter_seven:130 i_went:129 insolvent_$:126 fil_$:126
        thirteen_$:125 court:124 is..stay:124 i..bankrupt:122 case:120 truste_$:114 next:109
        am..file:107 declar:107 the_bankrupt:106 automatic_stay:106 we:103 a_bankrupt:102
        bankrupt_lawyer:101 automatic:99 debt:98 stay_$:97 <stay>:96 am_insolvent:93 am_bankrupt:89
        b_k:89 here_is:84 k:84 pap:83 ^_here:79 seven_$:79 ther_is:78 truste..it:78 in..thirteen:78
        the_case:77 creditor_$:76 am_legal:76 can_<not>:76 my_chapter:75 the_truste:75 meet_$:75
        b:74 you_can:73 bankrupt..is:73 this..discharg:72 have..discharg:71 is..case:71 a_stay:70
        ther..stay:70 approv:70 i..legal:70 we_are:70 are_fil:67 am..insolvent:67
        legal_insolvent:67 the_court:67 next_week:66 am_going:66 case_number:64 here..case:64
        been_in:63 the..it:63 in..plan:63 as:62 bankrupt_see:62 we..fil:62 i..going:62 it_all:61
        judg_discharg:61 this..was:60 to_file:60 truste_is:60 discharg_letter:58 list:57
        ^_bankrupt:57 going..file:56 the..next:56 a_chapter:56 petition:56 petition_next:56
        petition..week:56 the_petition:56 as_a:56 plan:56 i_been:55 my_discharg:55 see:55 judg:55
        the_judg:55 of..bankrupt:54 have_fil:54 my_fil:54 legal:54 through:54 creditor_meet:53
        my_creditor:53 my..meet:53 i_fil:53 the..week:53 wip:52 the..discharg:52 in_chapter:52
        chapter..i:52 bankrupt..has:52 approv_it:52 approv..all:52 the..approv:52 no:52 debt_got:50
        went_through:50 court_$:50 is..the:50 our_bankrupt:50 <gave>:49 i_declar:49 was_discharg:49
        i..discharg:49 got..of:49 were:49 discharg_$:49 a..the:48 i..to:48 my_truste:47
        and..bankrupt:47 i_had:47 debt..discharg:47 part_of:47 have..pap:46 letter_$:46
        from..court:46 ^_meet:46 meet_of:46 meet..creditor:46 of_creditor:46 chapter..was:46
        did_a:45 a_creditor:45 as..creditor:45 list..a:45 you..<not>:45 fil_seven:44
        bankrupt..of:44 all_$:44 in..seven:44 part:44 is..number:44 i..chapter:44
        husband..bankrupt:43 husband..see:43 <letter>:43 <had>:43 got..my:43 want_a:42
        bankrupt_truste:42 went:42 an_automatic:41 an..stay:41 debt_was:41 chapter_eleven:41
        a..seven:41 my_debt:41 <not>_collect:40 can..collect:40 you..collect:40 forty..meet:39
        one_meet:39 the..forty:39 thre_forty:39 thre..meet:39 thre..one:39 i..seven:39 no_that:39
        by..bankrupt:39 one..i:38 fil..see:38 judg..my:38 yes_bankrupt:38 been..thirteen:38
        in_thirteen:38 b..final:38 is_final:38 k_is:38 k..final:38 the_b:38 the..k:38 that..part:37
        forty_one:37 the_thre:37 b..is:37 you_were:37 to..chapter:37 a..in:36 collect:36
        have..letter:36 am..process:36 in..process:36 of_fil:36 process:36 process_of:36
        process..fil:36 the_process:36 in..bankrupt:36 declar_bankrupt:36 our:35 final:35
        wip_out:35 of..i:35 through_a:34 bankrupt..can:34 am..chapter:34 is..thirteen:34
        the_thirteen:34 thirteen_plan:34 in_my:34 week_$:34 about_fil:34 discharg_my:34
        the..plan:34 am:34 got_on:33 got..b:33 it_got:33 my_b:33 on..b:33 on..k:33 last_year:33
        here..my:33 <be>:33 in..you:33 here..the:33 my_husband:33 eleven:33 you..discharg:32
        ^_this:32 my..lawyer:32 do..owe:32 is..automatic:32 ther..automatic:32 got:32
        bankrupt_no:31 discharg_pap:31 my..pap:31 to_declar:31 is_pend:31 pend:31 last..bankrupt:31
        a_thirteen:30 did..thirteen:30 court..it:30 in:30 we_did:30 pap_$:29 i..next:29 it..my:29
        got..the:29 the..fil:29 will..i:29 bankrupt_pap:29 bankrupt_court:29 my..k:28
        my..thirteen:28 can..call:28 about..bankrupt:28 got..discharg:28 that_debt:28 in..next:28
        in..petition:28 turn..petition:28 <not>..i:28 everyth..i:28 i..in:28 do..want:28
        turn..the:28 i_turn:28 debt..of:27 debt..part:27 got_part:27 of..case:27 part..case:27
        bankrupt_$:27 part..the:27 want..it:27 truste..handl:27 discharg..payment:27
        judg..payment:27 through_$:27 a_discharg:27 tomorrow:27 husband_fil:27 i_do:26 let_me:26
        that..got:26 <took>:26 <not>..have:26 no..the:26 no..is:26 sign_the:26 do..a:26
        declar..bankrupt:25 thirteen..do:25 have_my:25 husband_and:25 going_to:25 let:25 the:25
        went_to:25 court..all:25 do..my:25 think_about:25 you..call:25 did:24 i_drop:24 number_$:24
        discharg..court:24 bankrupt..open:24 i_owe:24 call_me:24 is..my:23 next..i:23 okay..am:23
        on..at:23 court..my:23 my_payment:23 to..bankrupt:23 am_think:23 the..one:23 is..it:23
        thre:23 i..through:22 the..number:22 is_the:22 declar_last:22 my..seven:22 file..i:22
        it..in:22 me..the:22 i_am:22 fil_chapter:22 okay_i:22 drop:22 i..i:22 websit_i:22
        websit..am:22 websit..in:22 know..am:22 in_plac:22 stay_in:22 stay..plac:22 in..of:22
        pend_$:22 almost_done:22 bankrupt..almost:22 bankrupt..done:22 is_almost:22 is..done:22
        to_the:21 ^_we:21 <not>..a:21 the_discharg:21 are_bankrupt:21 on_my:21 husband..i:21
        the..letter:21 it..the:21 chapter..in:21 do..i:21 it..with:21 got_wip:21 i_sign:21 turn:21
        seven..i:21 is_handl:21 collect..the:20 the..stay:20 over_my:20 over..creditor:20
        over..meet:20 pull..creditor:20 pull..my:20 that..bankrupt:20 know_i:20 ^_chapter:20
        no..want:20 turn_in:20 all:20 this_debt:20 bankrupt..the:20 that..for:-20 it_is:-20 i:-20
        <this_line>:-20 my_lawyer:-20 <pills>:-21 that_stor:-21 to:-21 to..my:-21 hospital_$:-21
        was..from:-21 i_will:-21 did_<not>:-21 from:-21 <easier>:-21 the..was:-21 option:-21
        <remove>:-22 finish:-22 landlord..bankrupt:-22 my_landlord:-22 father..i:-22 me_$:-22
        was..about:-22 <not>..file:-22 put:-22 seven..the:-22 check:-22 i..be:-22 what_do:-22
        am..my:-22 <not>..here:-22 want..file:-22 do_bankrupt:-22 landlord:-22 <machine>:-22
        last_week:-23 did..bankrupt:-23 bankrupt_scar:-23 scar_me:-23 i..suicide:-23 oh:-23
        the..went:-23 if..bankrupt:-23 <full>:-23 long_$:-23 call:-24 have..file:-24 fil_for:-24
        my_job:-24 in..army:-24 my..in:-24 seven_of:-24 spanish_$:-25 show:-25 dollar:-25
        is_long:-25 could:-25 the..long:-25 is..me:-25 your:-26 my_son:-26 will..bankrupt:-26
        six:-26 suicide_$:-26 could..bankrupt:-27 could..file:-27 long:-27 try:-27 scar:-27
        friend..bankrupt:-27 my_friend:-27 we..<not>:-28 the_company:-28 off:-28 i..call:-28
        is..right:-28 my_father:-28 will_<not>:-28 this:-29 son:-29 are:-29 want..bankrupt:-29
        month_$:-29 now:-29 father:-30 discharg..the:-30 for..court:-30 coworker_fil:-30
        am..avoid:-30 try..avoid:-30 try..bankrupt:-30 bill:-31 i_would:-31 june:-31 spanish:-31
        i..pay:-31 do..have:-31 account:-31 the..in:-31 am_try:-31 are_<not>:-31 last:-32
        could_i:-32 suicide:-32 i..from:-33 i..try:-33 die:-33 that..fil:-33 try_to:-33 her:-33
        my..for:-33 money:-34 and:-34 file_for:-34 <other>:-35 went_bankrupt:-35 on:-35 am..in:-35
        two:-35 lost:-35 for_bankrupt:-35 he:-36 day:-36 have_a:-36 would:-36 the_book:-36
        <reason>:-37 thirteen..my:-37 <call>:-37 <them>:-38 what..i:-39 agent:-39 job..the:-39
        happen..i:-40 happen_if:-40 what..if:-40 the..i:-41 nine:-41 with:-41 can_i:-41 me:-42
        of..book:-43 am_<not>:-43 lawyer_$:-43 ther_was:-44 file..bankrupt:-44 <not>_in:-44
        <die>:-45 ^_my:-45 in_bankrupt:-46 <yet>:-46 want_to:-46 a..about:-48 for..bankrupt:-48
        was_a:-49 book:-51 this_is:-51 the_army:-51 avoid:-51 avoid_bankrupt:-51 to_avoid:-51
        are_you:-52 army:-53 i_file:-53 will:-53 stor:-53 i_want:-53 <not>_bankrupt:-54 do..to:-54
        is..is:-54 is_<not>:-54 read..about:-56 say:-57 am..bankrupt:-58 my..bankrupt:-58
        fil_bankrupt:-61 <life>:-61 <not>_fil:-62 if:-62 company..bankrupt:-62 chapter..the:-62
        job_for:-63 <bad>:-64 ^_what:-64 coworker:-67 coworker..bankrupt:-67 my_coworker:-67
        if_i:-70 job..bankrupt:-71 i_job:-72 <look>:-72 <third>:-73 be:-74 my..went:-78 what:-78
        i_read:-80 job:-80 read:-81 my..fil:-83 i..<not>:-83 about_bankrupt:-86 company:-92
        i..for:-96 chapter..of:-102 for:-104 <not>:-150 <not>..bankrupt:-160
    """,
    "complaint": """
        -408 complain:321 report:229 i..report:196 a_complain:195 sue:192 treat:186 company:166
        lied:165 bother:160 complain_$:150 sue_you:149 nobody:147 how:143 ^_your:141 i..sue:139
        is_ridiculous:137 ridiculous:137 lied_to:134 bureau:130 law:124 i..complain:123 shady:122
        my_right:122 have..been:121 you_person:120 crook:118 every_time:116 business:116
        this_company:115 to_me:113 every..i:112 this_$:110 asham:104 your:103 bad:102 i..treat:100
        dare:100 dare_you:100 how_dare:100 i..been:98 law_$:95 servic:95 your_person:93 a_viol:93
        viol:93 rude:92 company_$:92 i..tell:90 the_law:89 time_i:89 how..treat:88 the_way:88
        cfpb:88 cfpb_$:88 <them>:87 have_<not>:86 you_is:86 crook_$:85 <not>_been:85 general:85
        lawyer_general:85 bureau_$:85 you_are:84 person_is:84 is_bother:84 this..bother:84
        after_another:83 nerv:81 practic:81 bbb:81 is..i:80 you..doing:80 fdcpa:79 your..is:78
        one..after:77 to_report:76 i_was:76 was_rude:76 you..bother:75 the_worst:75 worst:75
        this..ridiculous:74 ^_dirty:73 dirty:73 every..call:73 am_sue:73 <way>:73 servic_$:72
        every:72 your_agent:72 way:72 i..leav:71 one..another:71 report_this:71 ^_shady:70 ^_you:70
        was:70 can_i:70 be_asham:70 and_nobody:69 will_be:69 nobody..it:68 ^_every:68 fix:67
        over_ther:67 kid_$:67 i_will:67 time..call:66 was_treat:66 shady_person:65 ridiculous_$:65
        garbag:65 is_garbag:65 been:64 is_my:64 better_business:64 better..bureau:64
        business_bureau:64 am_tell:64 am..a:64 are_doing:63 what..doing:63 against:63
        want..report:62 nobody_help:62 <you>:62 you..be:62 are_bother:62 fix_it:61 i..be:61
        i..with:61 lied..me:61 this..i:60 am_fil:60 a..review:60 leav_a:60 review:60 am..in:60
        am..about:59 awful:59 i_call:58 break:58 mess:58 should_be:58 garbag_$:57 know..right:57
        person..you:57 pass_around:57 you_$:57 bother_me:57 your_servic:56 <third>:55 all_day:55
        with..servic:55 i..fil:55 rude_$:55 ^_nobody:55 is..law:55 stink:54 appall:54 is_appall:54
        that..appall:54 person:54 that_agent:54 company_is:54 nerv..you:53 what..are:53 it..one:53
        the..bureau:53 ^_this:53 ^_that:53 up..and:52 <not>_happy:52 am..happy:52 i..happy:52
        about..of:52 bother_$:52 ombudsman:52 ombudsman_$:52 about_any:51 six_tim:51 how_you:51
        my_kid:51 awful_$:51 time:51 what_you:51 viol_of:51 the..general:51 know_my:51 a..of:51
        giv_you:50 i..misl:50 misl:50 was_misl:50 me_$:50 about..this:50 is_awful:49
        am..corporat:49 corporat:49 i..corporat:49 tell_corporat:49 been..want:49 advertis:49
        advertis_$:49 fals_advertis:49 is_liar:49 liar:49 you..liar:49 practic_$:49 kid:48
        better:48 fals:48 ^_fdcpa:48 dirty_practic:48 terribl:48 treat_$:48 will_sue:48 i..right:47
        monday_you:47 report_you:47 is..of:47 consumer:47 is..how:47 any..this:47
        would..complain:47 leav:47 bbb_it:46 bbb..is:46 bbb..oh:46 been..this:46 the..lender:45
        worst_lender:45 will..you:45 giv:45 tell:45 fdcpa_i:45 fdcpa..it:45 fdcpa..sent:45
        who_can:45 call_it:44 oh_four:44 giv..right:44 giv..the:44 what_giv:44 know:44 call..get:44
        <not>..about:44 will:43 be..the:43 that_is:43 and..am:43 do_one:43 do..i:43 are_violat:43
        violat:43 you..violat:43 should..asham:43 happy:43 illegal:43 is_illegal:43
        this..illegal:43 it..am:43 that..a:42 senator:42 how..you:42 at..kid:41 is_trash:41
        person..trash:41 the..trash:41 trash:41 way_you:41 to_$:40 is..viol:40 that..viol:40
        i_complain:40 ^_bbb:40 i..transfer:40 will..the:40 it_is:40 any_of:40 i_am:39 leav..star:39
        one_star:39 star:39 any:39 <easier>:39 right_$:39 will..a:39 another:39 <not>..your:39
        swor:39 swor_at:39 swor..kid:39 swor..my:39 they_swor:39 they..at:39 general_$:39 you_to:39
        be_tell:38 be..senator:38 my_senator:38 tell..senator:38 will..tell:38 you_the:38
        person_was:38 tell_my:38 of..is:38 it..no:38 dare..<not>:38 doing:38 got..with:38
        report_person:38 the_lawyer:37 bad_$:37 it_yesterday:37 sent..yesterday:37 are_crook:37
        you..crook:37 with_your:37 to..business:37 you..person:37 you..over:37 going..you:37
        have_some:37 have..nerv:37 some_nerv:37 you..nerv:37 <not>..how:37 who:37 want_her:37
        about_this:37 been..so:37 so_bad:37 i..on:36 you..asham:36 am..sue:36 going..sue:36
        to_sue:36 mess_after:36 mess..another:36 one_mess:36 that..rude:36 want_this:36 is..the:36
        stink_$:36 you..court:36 everywher:35 call..is:35 after:35 i..yesterday:35 see..court:35
        to_court:35 how..was:35 are..viol:35 break_a:35 break..viol:35 am_report:35 you..some:35
        are_con:35 are..artist:35 artist:35 con:35 con_artist:35 you..artist:35 you..con:35
        be_leav:34 are_break:34 you..break:34 screw:34 screw_up:34 is_oh:34 it..oh:34 person_are:34
        i..document:34 want..document:34 you..number:34 so_i:34 want..complain:34 got_mean:34
        guy_last:34 guy..got:34 last..got:34 last..mean:34 the_guy:34 time_got:34 time..mean:34
        get..cfpb:34 my..cfpb:34 number_cfpb:34 do..shady:34 know_shady:34 you..shady:34
        was..worst:34 fil..lady:34 fil..that:34 on..lady:34 who..i:34 absolut_the:34
        absolut..worst:34 this..absolut:34 fil_on:34 you..friday:33 that_lady:33 agent_i:33
        monday:33 some:33 they..my:33 am..you:33 will..leav:33 <told>:33 the..customer:32
        worst_customer:32 worst..servic:32 was..me:32 i..pass:32 see..to:32 <not>_friday:32
        and..mad:32 <not>..disrespect:32 been_disrespect:32 disrespect:32 have..disrespect:32
        he..me:32 a..crook:32 bunch..crook:32 of_crook:32 you..bunch:32 my_new:32 for..this:32
        and..help:32 by_far:32 by..worst:32 far_the:32 far..worst:32 this..far:32 yesterday:32
        turn_in:32 a_bunch:32 bunch:32 bunch_of:32 everyth_and:32 it..ridiculous:31 what..the:31
        guy..time:31 my..you:31 no..to:31 you_know:31 you_do:31 c_f:31 c..b:31 c..p:31 f_p:31
        p_b:31 the_c:31 the..f:31 the..p:31 complain..the:31 transfer_all:31 transfer..day:31
        was_transfer:31 was..all:31 was..day:31 against_the:31 against..law:31 is_against:31
        that..against:31 document:31 by..the:31 that..the:31 are..my:31 have_complain:30 court_$:30
        your_company:30 one..on:30 i_have:30 sent_it:30 is_one:30 husband_$:30 run:30 your..a:30
        ^_who:30 asham_$:30 <not>..it:30 will..to:30 chang:30 you..are:30 have..i:30 is..after:29
        it..way:29 no..run:29 run_a:29 run..business:29 way..run:29 app_is:29 app..pathetic:29
        is_pathetic:29 pathetic:29 pathetic_$:29 your_app:29 your..pathetic:29 the..let:29 be:29
        payment..i:29 time..i:29 person..everyth:29 f:29 f..b:29 that..was:29 been_treat:29
        have..treat:29 the..servic:29 been..bad:29 absolut:29 am_mad:29 to_complain:29
        the_person:29 my..do:29 this..my:28 i_get:28 to_run:28 am..with:28 asham_of:28
        asham..yourselv:28 be..yourselv:28 of_yourselv:28 yourselv:28 are..over:28 doing_over:28
        doing..ther:28 far:28 a_one:28 a..star:28 leav..one:28 one..review:28 star_review:28
        <not>..any:28 around:28 lender:28 this..is:28 agent:28 i..lied:28 was_lied:28
        your..horribl:27 way_to:27 c:27 did..my:27 my_husband:27 bother_i:27 bother..could:27
        bother..live:27 am..that:27 over:27 on_that:27 nerv_of:27 nerv..person:27 the_nerv:27
        <not>_fix:27 and_will:27 and..fix:27 will..fix:27 treat_person:27 a..with:27 badg:27
        badg_number:27 badg..i:27 i..badg:27 want..badg:27 document_that:26 me..i:26
        twenty..know:26 get..number:26 all..is:26 twenty..my:26 runaround:26 the_runaround:26
        i..robot:26 p:26 one..know:26 morn:26 tim:26 a..you:26 can..report:26 i_report:26
        who..report:26 after..over:25 another_over:25 another..ther:25 mess..over:25 everywher_$:25
        with_how:25 person..call:25 from_now:25 report_him:25 new_number:25 to..company:25
        see_you:25 nobody_return:25 return_my:25 did..get:25 am:25 and_eleven:25 want..number:25
        it..four:25 this..one:25 some..i:25 the..last:25 of..right:25 viol..my:25 viol..right:25
        nobody..my:25 the_stat:25 treat..was:25 every..talk:25 someth_different:25 time..talk:25
        you..someth:25 fifteenth:25 <not>_have:25 mother_is:25 am_complain:24 is..four:24
        am..expos:24 expos:24 going..expos:24 to_expos:24 happy_with:24 happy..servic:24
        happy..your:24 idea..are:24 idea..you:24 you..idea:24 liar_$:24 lender_$:24 been..after:24
        it_has:24 b_will:24 f..will:24 p..will:24 how_can:24 i:24 way..treat:24 review_everywher:24
        this..by:24 oh..two:24 am_displeas:24 displeas:24 displeas_about:24 i..displeas:24
        the..do:24 company..garbag:24 this..garbag:24 kind..company:24 of_company:24 what_kind:24
        what..company:24 what..of:24 has..one:24 they_lied:24 they..to:24 way..a:24 kind..is:23
        ^_they:23 wher..get:23 yesterday_$:23 i_want:23 could_live:23 could..fifty:23
        live..fifty:23 with_fifty:23 stat:23 ridiculous_one:23 ridiculous..fifty:23
        ridiculous..june:23 monday..liar:23 mean_$:23 ^_i:23 six:23 bank..bbb:23 last..bbb:23
        month_bbb:23 are..me:23 my_call:23 month..it:23 around..tim:23 pass..six:23 pass..tim:23
        was_pass:23 was..around:23 was..six:23 company_stink:23 this..stink:23 person..rude:23
        after..ther:23 they:22 monday..is:22 nobody..call:22 wher_did:22 is_no:22 week..now:22
        senator_i:22 senator..<not>:22 senator..do:22 this_is:22 would_want:22 am..morn:22
        corporat_morn:22 corporat..are:22 corporat..best:22 tell..morn:22 i_talk:22 screw..my:22
        i..around:22 tim_$:22 know..person:22 transfer:22 two..now:22 one..i:22 wher..you:22
        do..my:22 should:22 will..this:22 live_with:22 appall_is:22 appall..a:22 appall..monday:22
        is..monday:22 is..new:22 last..it:21 when..payment:21 got..to:21 to..i:21 you_lied:21
        when..my:21 the_better:21 the..business:21 do..is:21 are..law:21 violat_the:21
        violat..law:21 help_$:21 around_six:21 eleven:21 twenty_i:21 to_my:21 turn:21 wher:21
        got_complain:21 is_by:21 is..far:21 let..one:20 us..one:20 us..twenty:20 next..is:20
        you..my:20 know..this:20 right..want:20 horribl_$:20 person_$:20 guy:20 call..my:20
        do..want:-20 i..done:-20 want..a:-20 we_are:-20 explain:-20 again:-20 can..that:-20 as:-21
        you..spanish:-21 you..robot:-21 is_ther:-21 disput:-21 other:-21 you..great:-21 who_is:-21
        <life>:-21 how..know:-21 is..you:-21 <not>_want:-22 great_$:-22 i..call:-22 two:-22
        else_$:-22 a..person:-22 ther..way:-22 it..is:-23 the..person:-23 okay:-23 do_you:-23
        home:-23 if_i:-23 call_you:-23 to..to:-23 by:-23 i..told:-24 tomorrow:-24 <first>:-24
        first:-24 to_person:-24 i..out:-24 ^_we:-24 the..my:-24 is..my:-24 bank_$:-24
        i..bankrupt:-24 month_$:-24 was..at:-25 it..a:-25 could:-25 is_<not>:-25 clos:-25
        spanish_$:-26 you..that:-26 <had>:-26 out_of:-26 i..talk:-26 this..the:-26 to_be:-26
        have_to:-26 great:-26 kill:-27 myself_$:-27 long:-27 hang:-27 ^_ther:-27 this_number:-27
        manager_$:-27 only:-27 am_in:-28 can_<not>:-28 right_now:-28 <this_line>:-29 are:-29
        up_$:-29 ask:-29 off:-29 you_call:-30 from:-30 are..person:-30 nice:-30 job_$:-30 yes:-30
        forty:-30 brother:-30 zero:-31 to..it:-31 today:-31 was..my:-31 more:-31 <took>:-31
        is..company:-31 do..to:-31 <yet>:-31 ^_yes:-31 of_your:-31 <hear>:-32 i..for:-32 <stay>:-32
        a_robot:-32 hear:-32 want_person:-32 thank:-32 me:-32 say:-32 offic:-32 done:-32
        <pills>:-32 the_wrong:-33 how_do:-33 <pay>:-33 a:-33 tell_you:-33 robot_$:-33 am..i:-33
        ^_which:-33 on_the:-33 charg:-33 lawyer:-33 letter:-34 understand:-34 you_will:-34
        <full>:-34 agent_$:-34 <think>:-34 would:-34 the..i:-35 can:-35 fifty:-35 do_i:-35
        through:-35 ^_what:-36 this..a:-36 bankrupt_$:-36 want..to:-37 minute:-37 <here>:-37
        year:-37 do_<not>:-37 die_$:-37 my..was:-38 ^_can:-38 <over>:-39 could_you:-39 lawyer_$:-39
        the..is:-39 to..me:-39 five:-39 sure:-39 his:-39 a_person:-39 you_got:-40 robot:-40
        ^_are:-40 which:-40 debt:-40 is_her:-40 <debt>:-41 good:-41 look:-41 call_me:-42
        is_this:-42 this..her:-42 want_a:-42 did:-43 <not>..to:-43 that_$:-43 friday:-44 at:-44
        pay:-45 the_last:-45 call_$:-45 owe:-46 go:-46 you:-46 person_else:-46 your_manager:-47
        am_<not>:-47 name:-47 <real>:-48 said:-49 real:-49 told:-49 <look>:-49 <remove>:-49
        i..at:-50 number_$:-50 job:-50 ^_is:-50 last:-52 i..no:-52 in:-52 you..it:-52 i..person:-52
        if:-53 you..i:-53 <years>:-54 is_it:-54 <gone>:-54 else:-56 <talk>:-57 thre:-58 wrong:-59
        can_you:-60 my_lawyer:-60 <money>:-61 <keep>:-61 spanish:-62 <with>:-62 i..<not>:-63
        die:-65 myself:-68 you..call:-69 manager:-70 we:-70 <high>:-75 <machine>:-76 stop:-79
        for:-80 <not>_complain:-81 her:-82 <i>:-82 here:-83 out:-86 ^_my:-87 no_complain:-87
        <not>:-92 is_the:-92 <other>:-92 talk:-97 bankrupt:-109 <die>:-120 are_you:-123
        <person>:-129
    """,
    "deceased": """
        -490 die:324 pass:298 his:244 estat:229 funeral:203 he:201 <third>:192 i..widow:183
        widow:183 death:176 late:174 rest:166 late_husband:160 my_late:157 lord:156 funeral_is:151
        widow_$:150 am_the:148 certificat:147 death_certificat:147 covid..my:144 covid:142
        the_estat:141 lost_my:130 cancer:129 am..widow:128 <not>..to:127 kill:126 garcia:122
        my_son:121 my..last:120 my..die:118 certificat_$:114 took_my:114 took:111 she:109
        probat:109 is..the:108 longer:105 april:101 in_april:101 her:101 no_longer:99 mourn:99
        mourn_$:99 the_funeral:98 you..<not>:92 him:91 i_lost:91 that..late:89 was..late:89
        husband:89 the_person:88 handl:87 pass_$:85 the..is:85 son:85 <not>..the:85 pass_away:84
        my..husband:84 the_lord:82 the_cancer:81 lost:81 lost..husband:81 night:81 we..her:80
        ^_we:79 ^_probat:78 is_at:77 soul:77 soul_$:77 griev:76 griev_$:76 die_$:76 bury:75
        cancer..my:75 my..pass:75 <not>_aliv:75 last_night:75 covid_took:74 my_uncl:73 uncl:73
        ^_he:73 my_nephew:73 nephew:73 in:72 god:72 estat_$:71 grandma:69 my_grandma:69 ^_covid:68
        <took>:68 collect..is:67 miss..die:67 she_die:66 god..soul:66 collect:66 person_handl:65
        ^_the:65 are..mourn:65 we..mourn:65 is..handl:64 we:64 was:64 is_die:63 a_die:63 die..me:62
        late..that:62 the_fami:61 mister_garcia:61 am_plan:60 i..plan:60 miss:59 brother_die:59
        am..his:59 mister:59 heaven:59 his_funeral:58 father:58 handl_$:58 ago:57 you_want:57
        went_to:56 when:56 i..the:56 <worry>:56 came:55 estat_is:55 is_been:55 you_can:54 die_i:54
        the..on:54 she..in:54 is_person:54 night_$:54 <not>_talk:53 was..in:53 i..death:53 day:53
        was_my:52 aunt:52 my_aunt:52 i..uncl:52 lost..uncl:52 covid_kill:52 kill_my:52 cemetery:52
        is..cemetery:52 the_cemetery:52 plan:52 april_$:51 him_$:50 i..his:50 in_a:49 ^_late:49
        to..the:49 you..for:48 that_account:48 can..to:48 we_bury:47 lost..last:47 longer_aliv:47
        no..aliv:47 probat_was:47 probat..clos:47 is..any:47 can_<not>:46 estat_i:46 my..away:46
        week_ago:46 his_death:46 his..certificat:46 the..took:46 clos:46 away:46 the..of:45
        die..is:45 ^_she:45 he_went:45 ^_his:45 in_mourn:45 do..to:45 christma_day:44
        on_christma:44 garcia_die:44 any:44 he_die:44 christma:44 are..die:43 <gone>:43 ask:43
        my..april:43 jon_is:43 jon..die:43 week:43 i_am:43 the..got:43 i..griev:42 the_widow:42
        husband_in:42 his_estat:42 on..day:42 eight..five:42 can..talk:42 fami:41 ago_$:41
        we..him:41 cancer_got:41 came_from:40 we_came:40 at..morgu:40 is..morgu:40 morgu:40
        morgu_$:40 the_morgu:40 lord..home:40 is..rest:40 am..funeral:39 plan..funeral:39
        we..from:39 is..longer:39 overdos:39 that_was:39 grandmother:39 grandmother_die:39
        my_grandmother:39 lord..her:39 loan:39 ^_mister:39 are_ask:39 his_memorial:39 memorial:39
        he_was:39 rest..soul:39 person_on:39 is..around:38 lost..sudden:38 sudden:38
        around..more:38 the..call:38 <not>_around:38 lost..son:38 am_widow:38 is..aliv:38
        was_clos:38 around_any:38 he..gone:37 last:37 father..account:37 cemetery_$:37 you..ask:37
        is_no:37 still:37 is..now:37 lost..with:37 my..in:37 ask..die:37 the..think:37 i..my:37
        are_still:36 still_mourn:36 we..still:36 and:36 talk..him:36 any_more:36 around..i:36
        and..<not>:36 is_with:36 funeral..last:36 funeral..week:36 two_day:36 his_soul:36
        kill_in:35 was_kill:35 home:35 aunt_pass:35 my_brother:35 thre_year:35 was..and:35
        of..estat:34 she..a:34 pass_on:34 is..for:34 he_overdos:34 i_got:34 with..now:34
        take..off:34 she..with:34 pass_last:33 the..this:33 good_lord:33 lord_call:33 the_good:33
        the..lord:33 it_is:33 back:33 good..call:33 around:33 my_mother:33 in_june:33 am:33
        went..be:33 i..husband:33 you..die:33 you..talk:33 administrator:33 administrator_of:33
        am..administrator:33 i..administrator:33 the_administrator:33 son_die:32 been_die:32
        her_widow:32 that..you:32 plan_his:32 ask_for:32 to_him:32 longer_with:32 longer..us:32
        no..us:32 probat_is:32 probat..handl:32 probat..person:32 mother_die:32 burial:32
        burial_$:32 <keep>:32 mother:32 is_on:32 die..the:32 wher..i:32 husband..that:32
        covid..son:32 the..lost:32 jon:32 do..his:31 husband_die:31 his..is:31 for..pass:31
        for..who:31 person..pass:31 who_pass:31 this..on:31 she..been:31 she_pass:31 left..when:31
        estat..it:31 estat..think:31 i..is:31 two..ago:31 kill..a:31 expir..night:31 on..loan:31
        account_and:31 be_with:31 my..sudden:30 a_death:30 death_in:30 death..fami:30 death..the:30
        ther..death:30 was..death:30 let..you:30 person..loan:30 is..a:30 a_week:30 uncl_die:30
        she_was:30 no..with:30 <not>..that:29 went:29 been_gone:29 gone..year:29 is..gone:29
        they_die:29 husband_$:29 kill..son:29 had_that:29 late..had:29 longer..i:29 in..fami:29
        my..had:29 year_$:29 in..is:29 brother:29 a..man:29 call..man:29 die_man:29 man_$:29
        at_rest:28 heaven_now:28 in_heaven:28 is..heaven:28 had..account:28 on_this:28 talk..die:28
        the_die:28 cremat:28 we_cremat:28 person..this:28 he_had:28 is_account:28 but..die:28
        why..you:28 he_pass:28 call_a:28 god..his:28 to..he:28 for..year:28 monday:27 zero:27
        collect..in:27 he_is:27 it..my:27 god_rest:27 i_think:27 ther_was:27 got..certificat:27
        got..death:27 she..at:27 lost..a:27 call..home:27 my..perish:27 nephew_perish:27
        nephew..last:27 nephew..night:27 perish:27 perish_last:27 perish..night:27 account:27
        he..at:27 you_call:27 ninety:27 garcia_is:27 garcia..die:27 mister..die:27 mister..is:27
        is..with:27 overdos_$:27 in..now:27 the..tomorrow:27 account..is:26 lord..him:26
        her_death:26 her..certificat:26 was..a:26 lost_her:26 is..god:26 get_paid:26 the..her:26
        grandfather:26 grandfather_die:26 my_grandfather:26 son_in:26 miss_garcia:26 past:26
        rest_in:26 rest..peac:26 my_stepdad:26 stepdad:26 stepdad..last:26 in..cemetery:26
        she..around:26 funeral..tomorrow:26 he..been:26 away_$:26 life:26 person_who:25
        call..die:25 been..thre:25 <not>..any:25 memorial_$:25 off_she:25 clos_i:25 a..ago:25
        the..want:25 sudden_$:25 talk..the:25 he..and:25 you:25 in_peac:25 peac:25 peac_$:25
        i_do:25 to_rest:25 we..rest:25 around_anymor:25 for..die:25 are_call:25 drown_$:25
        he_drown:25 the..you:25 with..lord:24 at:24 two..my:24 grandma..last:24 <look>:24 and_he:24
        is..is:24 is..anymor:24 her_soul:24 call..one:24 one_fifty:24 in..day:24 miss_jon:24
        miss..is:24 bury_him:24 on..is:23 and..pass:23 <closed>:23 is..one:23 this_loan:23
        are..for:23 when_she:23 can..pay:23 person..is:23 to..die:23 she..when:23 fami_$:23
        told..would:23 call_him:23 look..who:23 die_the:23 die..thing:23 die..whol:23
        grandmother..the:23 grandmother..whol:23 <not>..able:23 able..to:23 will..able:23 drown:23
        got:22 last_month:22 was..husband:22 more_$:22 and..is:22 able..talk:22 be_able:22
        is..are:22 jesus:22 pass..week:22 able:22 able_to:22 a_quarter:22 ^_no:22 be..talk:22
        person_you:22 husband..account:22 last..it:22 is_up:22 up..heaven:22 up..now:22 a:21
        late_father:21 my..father:21 uncl_sudden:21 you..i:21 fax:21 fax_you:21 let..fax:21
        me_fax:21 she..kill:21 rest_her:21 was_a:21 brother..dollar:21 got_her:21 had:21 of_it:21
        die_and:21 and_bury:21 been..bury:21 bury_for:21 die..bury:21 die..for:21 now:21
        bless..soul:21 and_did:21 now_i:21 been..and:21 funeral..on:21 funeral..the:21 ^_miss:21
        <life>:21 good..him:21 a_heart:21 a..attack:21 attack:21 attack_and:21 attack..<not>:21
        heart_attack:21 heart..and:21 her_estat:21 god..her:20 ground:20 in..ground:20
        is..ground:20 the_ground:20 have_to:20 is_tomorrow:20 gone:20 i..all:20 my_father:20
        account..he:20 he..in:20 covid..ex:20 took..ex:20 heart:20 <not>_here:-20 is_still:-20
        in_march:-20 ^_a:-20 lost..card:-20 four:-21 the..one:-21 die..year:-21 last_year:-21
        to_me:-21 stor_$:-22 card_$:-22 lawyer_$:-22 husband_is:-22 paid:-22 be:-22 pay..the:-22
        die_of:-22 her_husband:-23 do..know:-23 the_number:-23 is..talk:-23 charg:-23 stat_$:-23
        the_company:-23 live:-23 i..be:-23 out:-23 want..die:-24 is..here:-24 he..with:-24
        i_took:-24 is..lawyer:-24 nobody:-24 i_can:-24 is_her:-24 identity:-24 the..said:-25
        around_today:-25 am_her:-25 is..today:-25 my_lawyer:-25 her_i:-25 i..talk:-25 balanc:-25
        the_stat:-25 this..her:-25 with_me:-25 to_die:-25 <over>:-25 aliv_and:-25 aliv..kick:-25
        and_kick:-25 is..kick:-25 kick:-25 he_lost:-26 am..husband:-26 engin:-26 engin_die:-26
        the_engin:-26 we..the:-26 person_else:-26 ^_person:-26 are_die:-26 we..die:-26 asleep_i:-26
        march:-26 son_is:-26 yesterday:-26 <you>:-26 <not>..my:-27 of:-27 bank:-27 am_his:-27
        do:-27 brok:-27 friday:-27 feel:-27 repeat:-27 are..of:-27 <had>:-28 last..my:-28 want:-28
        ^_is:-28 end:-28 <them>:-28 last..i:-28 i..in:-28 dog:-28 payment:-29 say:-29 everyth:-29
        i..her:-29 am..i:-29 i..of:-29 do_<not>:-30 my..he:-30 father..and:-31 is_a:-31 headset:-31
        headset_die:-31 my_headset:-31 call_$:-31 no_she:-31 bill:-31 and..paid:-31 i..job:-32
        fil:-32 down:-32 agent:-33 am..brother:-33 i..brother:-33 company_$:-33 he_mov:-33
        <other>:-33 to_my:-33 had_to:-34 himself..my:-34 last..uncl:-34 year..uncl:-34 seven:-34
        that_is:-34 <here>:-34 for:-34 i:-35 he..the:-35 else:-35 for_the:-35 went_die:-35
        bankrupt_$:-36 what:-36 mother_is:-36 <only>:-36 <everything>:-36 my..was:-37
        for..funeral:-37 ^_nobody:-37 myself:-37 is:-38 <bad>:-38 the_tenth:-39 is..husband:-39
        is..my:-39 robot:-40 tenth:-40 i..to:-40 a_person:-41 am..my:-41 is..i:-41 my_car:-41
        lady:-42 spanish:-42 hundr:-42 is_my:-42 i_want:-42 person..my:-44 father..i:-44 has:-44
        you_$:-44 person_is:-45 car:-45 on_the:-46 <wish>:-46 in_the:-46 battery_die:-47
        in..shower:-47 is..shower:-47 shower:-47 shower_$:-47 the_shower:-47 <gave>:-48 my_job:-48
        minute:-48 she..job:-48 one:-48 the..die:-49 <not>_die:-50 ^_this:-52 my..and:-53
        she..aliv:-54 i_was:-54 company:-54 she..<not>:-54 get:-55 twenty:-55 <machine>:-57
        person_$:-58 i_paid:-58 my..is:-59 said:-59 <not>:-60 i..for:-61 <real>:-61 die_asleep:-61
        is..asleep:-61 talk:-62 would:-63 card:-64 right:-66 battery:-68 my_battery:-68 <call>:-69
        lost..job:-71 job_$:-72 person:-74 he..asleep:-75 lost_the:-75 your:-77 i..die:-82
        is_aliv:-83 here:-89 me:-89 number:-92 bankrupt:-94 <this_line>:-96 mov:-98 asleep:-100
        this_is:-101 this:-114 <die>:-115 <stay>:-115 lawyer:-122 job:-137
    """,
    "dispute": """
        -538 <other>:438 identity:258 <debt>:234 <not>..account:224 debt:205 doubl:184
        <not>_owe:175 <not>..loan:172 i_<not>:163 <closed>:154 owe:152 <took>:150 <not>..for:147
        deny:146 i_deny:146 theft:140 <mine>:135 mine:135 theft_$:133 this:129 identity_theft:124
        my_identity:123 show:122 <question>:120 debt_$:116 <paid>:115 be:114 person..my:114
        i..the:113 verify:113 ^_person:113 <not>_mine:112 wrong_$:109 balanc_is:108 i..owe:108
        stol:105 is_wrong:104 mistak:102 borrow:100 do..this:99 <not>_be:98 <not>..money:98
        your..<not>:98 <not>:98 <not>..anyth:98 wher:97 my_name:96 this_$:94 compromis:94
        my..compromis:94 your..is:93 used_my:93 are..me:93 my..got:92 victim:91 victim_of:91
        amount:91 i..this:89 is..mine:89 used..name:88 you..charg:87 pay..i:87 figur:87 used:87
        charg:86 thing_$:86 <not>_my:84 question:84 my..stol:83 that_was:83 mix:83 mix_up:83
        in_writ:83 my..been:81 question_the:81 mine_$:81 my_inform:80 <not>..is:80 am..for:80
        sign:80 that:80 compromis_$:79 <hear>:79 <not>_cosign:79 cosign:79 i..cosign:79 ago:78
        up_$:78 paid..off:78 the..wrong:77 for..i:76 with_you:76 say_i:76 to..i:76 a_mistak:74
        identity_was:74 person_used:74 the_car:73 to_disput:73 want..disput:73 it_$:73 someth:72
        you_got:72 this_was:72 writ:72 loan:71 person..name:70 i..that:70 is_fraud:70 i..borrow:70
        i..hear:69 we..the:69 this..be:69 debt..<not>:68 doubl_$:68 do_it:68 you..me:67 made:67
        my..and:67 that_$:67 fraud:67 charg_me:67 show_me:67 ^_send:66 <not>..any:66 did..come:66
        you_come:66 ^_that:66 wrong:66 someth..<not>:65 it..writ:65 <not>..right:64 show_i:64
        first..hear:64 victim..fraud:63 <not>_borrow:63 sign_$:63 can..be:63 <not>..much:63
        someth_i:63 a_polic:63 a..report:63 polic:63 polic_report:63 contest:62 cancel:62
        in..name:62 off:62 deny_it:62 paid:62 was..of:61 paid..in:61 how_do:61 last_year:61
        we_are:61 it..in:61 first_i:61 <not>_recogniz:61 do..recogniz:61 i..recogniz:61 recogniz:61
        send_me:60 money:60 am..this:60 i_co:60 how..it:60 balanc:60 for_this:59 are..the:59
        hear_of:59 have..hear:59 <not>_had:59 <writing>:59 my_signatur:59 signatur:59 i..victim:59
        off_year:59 off..ago:59 say..owe:59 got:59 thes_person:58 is..my:58 how_did:58 <belong>:58
        valid:58 <not>..this:57 co_sign:57 are_question:57 we..question:57 i..off:57 i..validity:57
        the_validity:57 validity:57 amount_is:57 i..anyth:56 show..paid:56 did..cosign:56 up:56
        <i>:56 come..that:55 thing:55 it..<not>:55 name:55 <not>..owe:55 how:54 so..doubl:54
        have..it:54 so..do:54 belong:54 must_be:54 id:53 <not>_responsibl:53 am..responsibl:53
        am..owe:53 co:52 do..that:52 wher_i:52 wher..sign:52 deny_that:51 say:51 do..the:51
        why_am:51 a_mix:51 want..mix:51 a..up:51 cosign_anyth:51 you_have:50 <not>_did:50
        figur..<not>:50 bill_me:50 you..bill:50 person..to:49 paid_$:49 ^_show:49 loan_how:49
        ^_you:49 i..noth:49 been_compromis:49 inform_been:49 inform..compromis:49 why..i:49
        fraud_$:48 want..in:48 ^_verify:48 verify..debt:48 amount_$:48 to..that:48 fight:47
        anyth:47 you_$:47 this_should:47 stol_my:47 be_my:47 inform:47 got_your:47 any_loan:47
        validat:47 challeng:47 ther:46 my_loan:46 else_is:46 how..disput:46 want..up:46 ^_<not>:46
        writ_$:45 a_loan:45 am..charg:45 i_question:45 question..validity:45 validity_$:45
        am_disput:45 you..that:45 <not>_belong:44 a_victim:44 in_full:44 that..be:44 this..<not>:44
        want..see:44 we:44 anyth_$:44 think..is:44 prov:44 insuranc_was:44 insuranc..suppos:44
        insuranc..to:44 suppos..that:44 to_call:43 show..the:43 do_a:43 want_it:43 of_a:43
        i..call:43 to_see:43 is_<not>:43 debt_valid:43 what_loan:42 pay_for:42 come:42 what..do:42
        it_can:42 i_sign:42 wher..you:42 that_off:42 doubl_charg:42 doubl..me:42 loan_with:41
        <not>_think:41 that..want:41 the_balanc:41 <high>:41 <told>:41 thes:41 send:41 do..think:41
        that..fraud:41 stol_$:41 have_hear:40 that..a:40 are..whol:40 for_him:40 me_doubl:40
        are..doubl:40 for_someth:39 two..i:39 that_balanc:39 have_<not>:39 is_debt:39 i..a:39
        try:38 hear..it:38 got_money:38 you..your:38 stol..and:38 be_right:38 ther..a:38
        <should>:38 hear..this:38 you_doubl:38 do..owe:38 took:38 first..have:38 is..to:37
        i_disput:37 stolen..you:37 why..say:37 year_ago:37 my_id:37 clos:37 challeng_the:37
        i..validat:37 it_validat:37 validat_in:37 validat..writ:37 want..validat:37 have..i:37
        way..that:36 recall_this:36 must:36 ^_your:36 i..responsibl:36 responsibl:36
        responsibl_for:36 this..wrong:36 for..<not>:36 open..my:36 this_off:36 eight_hundr:36
        of..debt:36 that..mine:35 think..balanc:35 <not>..with:35 verify_the:35 with..amount:35
        mistak_on:35 the_debt:35 do..recall:35 <not>..charg:35 only_owe:35 want_to:35
        are_overcharg:35 me_too:35 overcharg:35 overcharg_me:35 overcharg..much:35
        overcharg..too:35 you..overcharg:35 owe_$:34 total..<not>:34 owe..much:34 suppos_to:34
        wrong_amount:34 <not>_pad:34 figur_is:34 figur..pad:34 is..pad:34 pad:34 pad_$:34
        your_figur:34 to_do:34 is_identity:34 is..theft:34 a..you:34 suppos:34 <had>:33
        half_that:33 report:33 <everything>:33 i..polic:33 the_first:33 live..that:33 the..am:33
        thre..is:33 i_only:33 charg..<not>:33 from:33 me_the:33 person..is:33 i..sign:33
        hear..you:33 me_it:33 be_cancel:33 was..last:33 do..so:33 name_$:33 this_debt:33 no..i:33
        deny..person:32 deny..told:32 bill..wrong:32 am_challeng:32 i..challeng:32 whol_thing:32
        <not>_verify:32 verify_it:32 verify..is:32 verify..mine:32 you..verify:32 proof:32
        is..bill:32 was..victim:32 i_charg:32 why..it:32 would..disput:32 debt..call:32 forgiven:32
        this..forgiven:32 told_this:32 told..forgiven:32 was_forgiven:32 valid..the:32
        told..call:31 off_$:31 <only>:31 try..on:31 polic..about:31 polic..this:31 report_about:31
        report..this:31 ^_this:31 and..out:31 disput_it:31 paid_that:31 verific:31 it_person:31
        <not>..from:31 what..this:31 how..so:31 a_thing:31 owe..thing:31 person..thing:31 am_i:31
        ^_prov:31 it..told:31 told..was:30 business_with:30 did_business:30 did..with:30 i..did:30
        was..year:30 else..bill:30 person..bill:30 that..else:30 the..said:30 is..how:30
        amount..off:30 proof_do:30 proof..have:30 proof..you:30 what_proof:30 are..too:30 much_i:29
        a..about:29 <not>..business:29 agreement:29 me..agreement:29 me..original:29 original:29
        original_agreement:29 show..original:29 the_original:29 the..agreement:29 the_victim:29
        the..why:29 i..think:29 was..to:29 hear_about:29 owe_you:29 <gave>:29 got..wrong:29
        hundr_i:29 had..loan:29 call..have:29 my..took:29 would..to:29 your:29 that..how:29
        belong_to:29 is_off:29 am_paid:29 my_record:29 my..show:29 paid_up:29 record_show:29
        got..from:29 of_you:29 some:29 my_account:29 how..two:29 my..my:28 agre_with:28
        some_kind:28 some..of:28 ex..that:28 year_$:28 do..with:28 identity..stolen:28 are_charg:28
        identity..compromis:28 was_compromis:28 come_up:28 come..with:28 how..come:28 did..anyth:28
        am..of:28 a..on:28 is..on:28 last:28 him_$:28 year:28 i..car:28 signatur_$:28 are_bill:28
        be..mistak:28 number_to:28 my..debt:27 amount..wrong:27 i_contest:27 that..person:27
        about_a:27 about..loan:27 brother..my:27 charg_$:27 how..owe:27 <not>..balanc:27
        am..that:27 i_paid:27 bogus:27 can_do:27 the_whol:27 whol:27 only..hundr:27 to..a:27
        owe..a:27 was..was:27 know..a:27 of_fraud:27 is_bill:26 record..am:26 have..about:26
        me..mine:26 look_want:26 look..mix:26 that_look:26 settl:26 clos_last:26 clos..year:26
        that..clos:26 no..owe:26 way..owe:26 kind_of:26 to..it:26 look..a:26 account..to:26
        person_told:26 my_middl:26 are..it:26 person_a:26 this_bill:26 was..off:26 your_money:26
        told:25 long..ago:25 time_ago:25 number..deny:25 the..deny:25 you..money:25 is_easy:25
        the..easy:25 websit_is:25 websit..easy:25 verific_$:25 do_my:25 much_doubl:25 that..last:25
        drop..i:25 so_i:25 <not>..of:25 in_a:25 idea:25 the..have:25 hundr..is:25 a..ago:25
        middl..is:25 the_amount:25 co..noth:25 sign_noth:25 tell..i:25 going..me:25 was..this:25
        long:25 that..ago:24 <not>_recall:24 i..recall:24 recall:24 easy:24 hang..i:24 say..it:24
        eight:24 see_wher:24 see..sign:24 to..wher:24 is_going:24 it..much:24 it_so:24
        that..name:24 the..thing:24 call..i:24 is_mine:24 you_i:24 person_got:24 show..am:24
        idea..this:23 what_this:23 to..someth:23 owe..that:23 is..what:23 owe_any:23 from_thes:23
        money..person:23 money..thes:23 car_so:23 person:23 want..wher:23 that_so:23 got..thes:23
        <not>_how:23 that..down:23 borrow_anyth:23 middl:23 <first>:23 first:23 in_my:23 ^_my:23
        me..call:23 the..can:23 new..i:23 made_a:23 money_from:23 drop_the:23 drop..number:23
        hang..drop:23 on..drop:23 a..from:23 verify_in:23 verify..writ:23 want..verify:23
        and..this:23 i_say:23 only..thre:23 full:23 responsibl..this:23 you..with:23 paid..year:23
        loan..do:23 <not>_the:22 i..idea:22 and_got:22 that..is:22 from..person:22 did..that:22
        was_<not>:22 took_out:22 ten_on:22 ten..tenth:22 charg..die:22 charg..end:22 doubl..die:22
        me..street:22 how..you:22 did_<not>:22 on_i:22 that_in:22 written:22 written_off:22
        written..year:22 got..money:22 debt_i:22 recogniz..charg:22 to..with:22 about..with:22
        open_it:22 do..say:22 account_i:22 am..person:22 should..cancel:21 this..cancel:21
        me_die:21 total:21 want_a:21 i_drop:21 why:21 could..be:21 noth:21 way_i:21 no_<not>:21
        die_end:21 die..street:21 end_street:21 ago_$:21 my_insuranc:21 the_websit:21 it..mine:21
        took..that:21 <not>..made:21 be_made:21 be..up:21 can..made:21 made_up:21 math:21
        math_can:21 math..<not>:21 math..be:21 the_math:21 was_clos:21 tell..do:21 ^_it:21
        that..year:21 half..so:21 half..wher:21 so_wher:21 that..wher:21 money_i:21 got_stolen:21
        id_got:21 id..stolen:21 i..back:21 <not>_sign:21 question_it:21 down:21 loan..i:21
        ^_ther:20 doubl_what:20 doubl..i:20 me..end:20 an_account:20 up..that:20 i..much:20 what:20
        got..new:20 easy..been:20 easy..inform:20 is..inform:20 doubl_i:20 loan..a:20 belong..me:20
        come_by:20 did..by:20 wher..come:20 balanc..have:20 this..mine:20 my..open:20 <list>:-20
        would_be:-20 me..for:-20 the_other:-20 a..account:-20 do..take:-20 next:-20 <not>..want:-20
        so..for:-20 rent..to:-20 oh:-20 have_a:-20 have:-21 will..be:-21 do_you:-21
        <not>..letter:-21 off_the:-21 <not>_call:-21 my_first:-21 <not>_said:-21 i..said:-21
        number_$:-21 it..a:-21 nineteen:-21 zip_code:-21 get:-21 i..an:-21 bill..mine:-21
        i..understand:-22 the..charg:-22 liv:-22 is_no:-22 friday_$:-22 and:-22 rent_i:-22
        around:-22 i_owe:-22 english:-22 of_incom:-22 proof..incom:-22 did..my:-22 lawyer_$:-22
        is..the:-22 but..disput:-22 hundr..disput:-22 record_this:-23 thank:-23 you_charg:-23
        i..talk:-23 kid:-23 pap:-23 out..this:-23 this..her:-23 to..to:-23 <not>..them:-23
        agent_$:-23 <easier>:-23 been..this:-23 <left>:-24 left:-24 paid_it:-24 me_$:-24
        spanish_$:-24 but..this:-24 have..account:-24 sent_it:-24 do..disput:-24 me..that:-24
        until_friday:-24 i..look:-24 it_is:-24 you..person:-24 <not>..to:-24 my_landlord:-24
        how..do:-24 you_are:-24 code:-24 <stay>:-24 in_may:-24 bank:-24 this_what:-25 do..charg:-25
        address_is:-25 got_a:-25 as:-25 why..you:-25 a..the:-25 was..fee:-25 you..so:-25 can_i:-25
        i..want:-25 my_wallet:-25 wallet:-25 guess:-25 address:-25 that_again:-25 twenty:-25
        but_i:-25 landlord:-26 wher..i:-26 my_address:-26 hospital..is:-26 <not>_it:-26 me..to:-26
        did..hear:-26 i_should:-26 i_had:-26 do..my:-26 got..bill:-26 my..loan:-26 you..it:-26
        remove_that:-26 about..i:-26 interest:-27 am..the:-27 the..mine:-27 let_me:-27 we..a:-27
        i..<not>:-27 am_going:-27 call_me:-27 sure:-27 zip:-27 did..me:-27 <not>..me:-27 make:-28
        how_come:-28 so..that:-28 going:-28 that..right:-28 this_number:-28 proof_of:-28 stop:-28
        <real>:-28 i_get:-28 disput_with:-28 had..disput:-28 account:-29 it..is:-29 want:-29
        <not>_understand:-29 his:-29 two_year:-29 them:-29 what_do:-29 can..me:-29 die:-30
        through:-30 agent:-30 sign_it:-30 a_hundr:-30 the_hospital:-30 what..the:-30 week:-30
        how_much:-30 it..the:-31 incom:-31 do..me:-31 am_<not>:-31 know..owe:-31 <not>..it:-31
        is_that:-31 a..do:-31 my..in:-31 end..loan:-31 <not>_see:-31 the..the:-31 take..off:-31
        of..account:-31 do..person:-31 now_$:-32 <die>:-32 had..with:-32 of_the:-32 of_that:-32
        my_card:-32 repeat:-32 seven:-32 is..a:-32 on:-32 do..record:-32 got..of:-32 this_a:-33
        got..in:-33 now:-33 agre..owe:-33 us:-33 that..me:-33 yeah:-33 letter:-33 the_fee:-34
        in_this:-34 talk_to:-34 debt_was:-34 until:-34 chapter:-34 know:-34 i_agre:-34
        my_number:-34 owe_my:-34 my..do:-34 robot:-34 this..discharg:-35 is..it:-35 a_person:-35
        the..account:-35 disput_the:-35 the..that:-35 <not>_job:-35 can_you:-35 can:-35
        payment_$:-35 real:-35 here:-36 i:-36 the_last:-36 i..of:-36 what..balanc:-36 i..got:-36
        much_for:-36 chang:-36 was_in:-36 job:-37 debt..discharg:-37 is_my:-37 <not>..my:-37
        end_this:-37 right:-37 should..the:-37 hospital:-37 <not>..should:-37 by:-37 did_sign:-37
        do..to:-37 a..is:-37 do_owe:-38 is_the:-38 to_end:-38 month:-39 <talk>:-39 take_it:-39
        all:-39 that..i:-39 <not>_record:-39 do:-39 from..loan:-39 i..end:-39 call:-39
        my_balanc:-40 out_a:-40 what_is:-40 life:-40 was..the:-40 card:-40 <not>_want:-41
        my_lawyer:-41 understand:-41 fraud_department:-41 i..my:-41 <keep>:-41 <cease>:-41
        bankrupt_$:-41 again_$:-42 disput:-42 else_anyth:-42 person..anyth:-42 the..do:-42
        is..name:-43 <all>:-43 i..going:-43 remove:-43 <not>..rent:-43 do..rent:-43 owe_rent:-43
        may:-43 how..did:-43 thre:-44 was_discharg:-44 record:-44 <not>..else:-45 i_got:-45
        be_the:-45 department:-45 from_the:-46 want..end:-46 a_bill:-46 again:-46 late:-46
        are_you:-47 contact:-47 the_money:-47 owe..else:-47 the_bill:-48 <yet>:-48 you..my:-48
        let:-48 in_the:-48 is..fraud:-48 you..a:-48 card_$:-49 one:-49 that..the:-49 nobody:-50
        this_month:-51 <life>:-51 her:-52 the:-52 do_i:-52 good:-52 owe..anyth:-53 spanish:-54
        my..the:-55 <third>:-55 <reason>:-55 is:-55 myself:-56 i_know:-56 out..loan:-56
        <machine>:-57 <call>:-57 discharg:-57 do..want:-57 <not>..name:-59 two:-60 number:-60
        of:-61 owe..i:-61 a:-62 me_a:-62 <this_line>:-63 i..on:-63 <over>:-64 husband:-65
        did..the:-66 she:-67 is_this:-67 i..i:-67 ^_is:-68 no:-68 will_<not>:-69 fifty:-70
        disput..debt:-70 but:-71 i_can:-73 i..pay:-74 <here>:-75 is..balanc:-75 more:-78 am..to:-79
        am..disput:-82 will:-88 fee:-92 the_loan:-93 my:-97 bankrupt:-106 take:-110 talk:-114
        lawyer:-122 i..disput:-123 <person>:-142 <not>_disput:-204
    """,
    "self_harm": """
        -549 <pills>:362 myself:334 <die>:279 <life>:267 suicide:261 <gone>:256 end_it:226
        die_$:187 liv:160 <over>:160 <reason>:147 end:137 you_will:135 longer:129 be:129 <wish>:122
        to_live:120 if_i:119 a..my:115 suicide_$:115 myself_$:114 put_a:113 want_i:112 i_should:111
        god..me:110 god:108 jump:108 after:107 liv_$:107 to_my:103 <wake>:102 wake:102 wake_up:102
        a..to:102 i..i:101 <think>:101 am..of:101 way_out:100 <pray>:100 d:100 if:99 hurt_myself:99
        cut_myself:97 bridg:95 be..that:93 put:92 off..bridg:91 with_life:91 i..would:90 life_$:90
        to:90 worth:89 life:89 any_longer:89 will:88 on_liv:88 <not>..liv:88 feel:87 to..any:85
        <alive>:85 <easier>:84 <look>:83 better_off:83 shoot_myself:83 feel_want:82 would..me:82
        gone_$:81 hurt:80 would..die:79 be_here:79 will..to:79 was_<not>:79 be_aliv:78
        been..myself:77 am_finish:77 i_feel:77 driv:77 shoot:75 goodby:74 on_the:74 pill_$:73
        be_die:73 i..think:73 longer_$:72 a_bridg:71 to..it:71 live_for:71 up_on:70 out:70
        no..to:70 <not>_see:70 kill_myself:70 take_my:69 want..die:69 life..<not>:68 i..on:68
        that_payment:68 ^_put:68 everyth:68 misery:67 misery_$:67 my_misery:67 go:67 i..gone:67
        <not>_be:66 find_me:66 find..day:66 find..for:66 for_day:66 i..was:66 go_on:65 tri:65
        tri_to:65 me..day:65 will..me:65 on_$:65 jump_$:64 live_$:64 am_writ:64 doubt_i:64
        doubt..am:64 doubt..going:64 i..about:64 <world>:64 am..a:64 this_anymor:64 off_a:64
        would:63 on..bridg:63 see:63 noth..live:63 did_you:63 up:63 cut:63 i..finish:63
        want..wake:62 point:62 is_the:62 noth:62 finish:61 me_for:61 what_is:61 take..life:61
        want..<not>:61 am_hold:61 hold_a:61 ^_overdos:61 for_me:60 insuranc:60 i..hold:60
        in_going:60 only..out:60 i..writ:60 it_all:60 am_gone:59 way:59 for..payment:59
        nobody..me:59 am..with:58 live_want:57 ther..<not>:57 to_end:57 no..live:57 for_that:57
        everyon:57 i_can:56 put..to:56 <way>:56 gun:56 as:55 myself..this:55 ^_after:55 is..the:55
        let..die:55 driv..a:55 hope:55 i_hope:55 <only>:54 reason..live:54 me_$:54 think_of:54
        take:54 <not>:54 doubt:54 i_doubt:54 be_read:54 will..read:54 another_day:54 for_$:53
        is_my:53 you..read:53 <not>_born:53 was..born:53 rope:53 exist:53 up..liv:53 anymor:52
        <not>_worth:52 is..worth:52 life..worth:52 bridg_$:52 i..with:52 die..is:52 ther_is:51
        overdos:51 pill:51 a_rope:51 am..life:51 take_me:51 <letter>:50 my_kid:50 in..on:50
        again:50 can_pay:50 can..live:50 push:50 want..any:50 myself_again:50 i..die:49
        and_everyon:49 everyth..everyon:49 of_everyth:49 of..everyon:49 want..would:49 would..be:49
        off..me:49 tri..myself:49 want..was:49 to..aliv:49 ther_will:48 and..is:48 <not>_wake:48
        think_about:48 the..in:48 finish_of:48 up_$:48 d..if:48 i_tri:48 jump..bridg:47
        to_myself:47 this_call:47 this..friday:47 everyth_and:46 to_jump:46 am..on:46 my_brain:46
        my_insuranc:46 nobody:46 brain:46 end..all:46 i..end:45 to_exist:45 want..exist:45
        can..want:45 to_call:45 been_cut:45 i..suicide:45 <not>..on:45 more:45 person..call:45
        why:45 think..end:45 i..of:44 my..you:44 the..will:44 <i>:44 to_do:44 no_one:44 god_take:44
        i..born:44 push_me:44 to..forever:44 read:44 a_bullet:44 bullet:44 bullet..my:44
        put..bullet:44 going..through:44 edge:44 edge_$:44 on..edge:44 the_edge:44 forever:43
        should..here:43 anymor_$:43 hit:43 myself_i:43 born:43 i..here:43 a..in:43 ^_god:42
        the_only:42 want..jump:42 through_this:42 can_<not>:42 right_now:42 better:42 note:42
        am..end:41 if..was:41 sometim:41 sometim_i:41 all_$:41 want..is:41 any:41 might:41
        me_die:41 <not>..up:40 why..you:40 here..payment:40 my_wrist:40 slit:40 slit_my:40
        slit..wrist:40 wrist:40 going..end:40 if..die:40 miss_me:40 nobody..miss:40 no..find:40
        one..find:40 use_in:40 only_way:40 left_to:39 person_to:39 have..to:39 i..a:39
        myself..is:39 be..about:39 the..way:39 and:39 am..gun:39 hold..gun:39 am..liv:39
        what..the:38 my..i:38 here_for:38 would..off:38 would_better:38 live_anymor:38 reason:38
        is..gun:38 ther..gun:38 gone:38 ther..my:38 d_miss:38 d..me:38 nobody_d:38 a..pill:38
        bottl..pill:38 of_pill:38 <not>..person:38 my_own:38 my..life:38 gun_$:37 to_wake:37
        hope_i:37 a_pistol:37 pistol:37 pistol_to:37 pistol..my:37 put..pistol:37 am_going:37
        to..last:37 my_head:37 disappear_forever:37 want..forever:37 insuranc..pay:37 goodby_let:36
        my_goodby:36 my..let:36 to..through:36 ^_what:36 disappear:36 i..disappear:36
        to_disappear:36 want..disappear:36 last_month:36 here..that:36 d_be:36 writ:36
        <not>..day:36 can..another:36 were:36 me_suicide:36 is..way:36 be..long:36 address_$:36
        you..have:36 <left>:35 left:35 am_giv:35 giv_up:35 giv..on:35 <not>..want:35
        <not>..another:35 do_it:35 about:35 reason_to:35 would_find:35 this..i:35 the..out:35
        will..myself:35 <not>..for:35 everybody:35 ^_ther:34 through:34 hang_myself:34
        myself..of:34 the_point:34 am..the:34 think..jump:34 have..myself:34 noth_to:34
        left..live:34 exist_$:33 myself..you:33 will..be:33 have_a:33 kill..you:33 been..again:33
        forever_$:33 it..the:33 my..be:33 it_would:32 <not>..exist:32 got..to:32 i..thought:32
        will..my:32 am..to:32 see..point:32 going..surviv:31 surviv_through:31 surviv..this:31
        to_surviv:31 have..rope:31 i..rope:31 i..giv:31 of..it:31 be..me:31 me:31 of_wak:31
        point..up:31 point..wak:31 the..wak:31 wak:31 wak_up:31 <not>..why:31 head:31 do..i:31
        dollar:31 have..it:31 on_any:31 on..longer:31 a_bottl:31 bottl:31 bottl_of:31 of..up:30
        six:30 again_$:30 sometim..want:30 i..jump:30 giv:30 overdos_no:30 overdos..more:30
        overdos..than:30 be_on:30 be..earth:30 earth:30 earth_by:30 earth..friday:30 on..earth:30
        this_earth:30 call..will:29 what..point:29 bullet..skull:29 my_skull:29 skull:29
        should_die:29 finish..it:29 and_it:29 longer..to:29 own_life:29 do..see:29 can..go:29
        and_<not>:29 be..obituary:29 my_obituary:29 obituary:29 read_my:29 read..obituary:29
        total:29 my_gun:29 why_did:29 once:29 done..life:29 can..anymor:29 with_liv:29
        going..aliv:29 ^_sometim:29 everyon_$:29 keep:29 put..in:29 going_on:29 through_with:29
        be_easier:29 would..easier:29 be..if:29 better..die:28 off_die:28 ^_if:28 i_pray:28 pray:28
        head_$:28 once_i:28 ^_nobody:28 my_death:28 ^_end:28 i_was:28 <not>_carry:28 can..carry:28
        carry:28 carry_on:28 i..carry:28 <not>..wake:27 is..anyth:27 is..in:27 i_were:27
        were_die:27 jump_off:27 mak_me:27 this_mak:27 die_than:27 hav:27 all..pill:27 it..longer:27
        one..me:27 do..to:27 driv_off:27 driv..bridg:27 have_my:27 is..one:27 about..every:27
        think..every:27 do..up:27 i..myself:27 die..you:27 am..surviv:26 i..see:26 out..is:26
        all..on:26 me..take:26 be_happier:26 happier:26 ^_take:26 <not>..here:26 cut..again:26
        should:26 noth..for:26 nobody_would:26 this..by:26 mak:26 out..misery:26 after..will:26
        could_end:26 at..i:26 i..be:25 care:25 bullet_in:25 <writing>:25 am..up:25 me..all:25
        ^_slit:25 will..i:25 better..me:25 find:25 feel..die:25 life..no:25 have..cut:25 in_my:25
        easier:25 ther..be:25 is..you:25 take..own:25 end..misery:25 to..misery:25 go..sleep:25
        to_sleep:25 be..longer:25 than:25 i..so:25 after_the:25 after..weekend:25 the_weekend:25
        weekend..<not>:25 weekend..will:25 want..go:24 am..goodby:24 writ..goodby:24 am_through:24
        want_die:24 a..would:24 my..d:24 die..the:24 another:24 rather_be:24 rather..die:24 own:24
        to..anymor:24 it..end:24 myself..do:24 swallow:24 to..for:24 am..everyth:23 of:23
        much_longer:23 would_all:23 bill_is:23 after_i:23 after..gone:23 get..insuranc:23
        the_insuranc:23 keep_think:23 keep..about:23 had..life:23 it..life:23 myself..stop:23
        to..much:23 jump..a:23 name_is:23 <not>..worry:23 sleep:23 better..<not>:23 off_<not>:23
        i..bottl:23 <not>..this:23 ^_suicide:23 will_do:23 in_liv:23 point..liv:23 <not>..about:23
        live_any:23 you..and:23 long:23 attempt:23 attempt_suicide:23 i_attempt:23 myself..no:23
        took..of:23 is_on:23 is..call:23 you..i:23 be..this:22 around_noon:22 get_the:22 use:22
        end..life:22 you_call:22 after..am:22 everybody..i:22 insuranc..everybody:22
        feel_suicide:22 will_driv:22 am..driv:22 commit:22 commit_suicide:22 wednesday:22 i..god:22
        do..wake:22 ^_hurt:22 to_driv:22 i_keep:22 die..at:22 <gave>:22 going..myself:22 think:22
        my..your:22 to_hurt:22 had_it:22 more..hundr:22 than..and:22 die_person:22 <bad>:22
        am_stand:22 stand_on:22 stand..bridg:22 thought_of:22 is..point:22 as_well:22 might_as:22
        might..well:22 will..have:22 i..hurt:22 can:21 long_$:21 more..a:21 this_$:21 of..all:21
        better..person:21 care_if:21 no..than:21 got..reason:21 had..with:21 insuranc_can:21
        ^_wednesday:21 no_reason:21 point_in:21 of..and:21 a..commit:21 a..suicide:21
        have..commit:21 lawyer_commit:21 lawyer..suicide:21 wednesday_around:21 wednesday..noon:21
        am_done:21 am..it:21 this..me:21 am..jump:21 have_to:21 i..hav:21 friday..am:21 my_pill:21
        left..for:21 address:21 <not>..live:21 off..is:21 myself_becaus:21 get..a:20 me..do:20
        about_me:20 worry..me:20 talk..my:20 off..person:20 this..want:20 at..in:20 do..me:-20
        week:-20 done:-20 be..a:-20 someplace:-20 <not>_say:-20 i_end:-20 thes_day:-20 treat:-21
        here_tomorrow:-21 <with>:-21 letter:-21 going..up:-21 did_<not>:-21 call..anymor:-21
        this_weekend:-21 company:-21 want..it:-21 aliv_and:-21 am_aliv:-21 you..charg:-22
        let..get:-22 from..i:-22 do..ther:-22 know:-22 to..of:-22 stay:-22 a:-22 your:-22
        me_think:-22 is..i:-23 to..laugh:-23 this..kill:-23 owe:-23 account..is:-23 spanish_$:-23
        live_on:-23 number_$:-23 so:-23 been..this:-23 <not>_pay:-23 are..me:-23 die_my:-23
        be..on:-23 record:-23 do..call:-23 today_i:-23 i..have:-23 for_two:-23 it_up:-24
        am..and:-24 end..leas:-24 doctor_said:-24 the_doctor:-24 charg_me:-24 end..call:-24
        is_no:-24 <not>..kill:-24 here_all:-24 here..day:-24 appointment:-24 will..live:-25
        thes:-25 die:-25 are:-25 all_set:-25 am_all:-25 the..me:-25 for..i:-25 be..you:-25
        is..me:-25 leas_$:-25 charg:-25 my_husband:-25 is_going:-25 my..going:-25 husband:-25
        fifty:-25 am..my:-25 for_a:-25 <not>..answer:-26 to_answer:-26 i..life:-26 stop:-26
        pay_$:-26 by:-26 this..my:-26 want..laugh:-26 you..me:-26 is..liv:-26 <not>..you:-26
        to_kill:-26 rather..myself:-26 on_hold:-26 me..a:-26 am..set:-26 i..all:-27 chang:-27
        fifteen:-27 leas:-27 my_leas:-27 on_friday:-27 it_is:-27 die..my:-27 person_$:-27
        complain:-27 it_off:-28 the..said:-28 i..and:-28 today_$:-28 robot:-28 live_ther:-28
        <years>:-28 is..of:-28 weekend_$:-28 answer:-28 loan:-28 it..for:-28 from:-28 have..kid:-28
        die..hair:-29 die_on:-29 die..feet:-29 job:-29 going..about:-29 in..about:-29 on_about:-29
        us:-29 would..to:-29 i..near:-29 to..with:-29 off_$:-29 <not>..ther:-29 chapter:-29
        on..feet:-29 i..this:-29 be..of:-30 <not>..me:-30 <be>:-30 call:-30 she_is:-30 it..a:-30
        my..my:-30 live_in:-30 ther..i:-30 he..<not>:-31 end..ther:-31 it_ther:-31 ther_for:-31
        ther..today:-31 card:-31 am..going:-31 i_hurt:-31 bought_a:-31 bought..gun:-31
        you..call:-31 for..week:-31 said:-31 i..set:-32 rather..it:-32 live_near:-32
        live..bridg:-32 going..introduc:-32 me_introduc:-32 to..introduc:-32 on..it:-32 laugh_$:-32
        die_today:-32 feel_die:-32 feel..today:-32 i..today:-32 of..on:-32 live:-32 rather_do:-32
        die_laugh:-32 doctor:-32 i_bought:-33 my_lawyer:-33 autopay:-33 near:-33 <not>_kill:-33
        ^_is:-34 pay_i:-34 would..do:-34 ^_he:-34 bought:-34 be_gone:-34 by_the:-34 his:-34
        would..a:-34 who:-35 credit:-35 <other>:-35 to..all:-35 <debt>:-35 i..shav:-35
        myself_shav:-35 shav:-35 shav_$:-35 no..am:-35 for_today:-35 business:-35 wait:-35
        to_talk:-35 laugh:-36 check:-36 to..ther:-36 ^_she:-36 no..here:-36 to_hang:-36 <cease>:-36
        be..day:-36 i..out:-36 okay:-37 an:-37 would..myself:-37 <not>_call:-37 this..be:-37
        it_myself:-38 to_a:-38 kill:-38 be..tomorrow:-38 doubl:-38 she:-38 hair:-38 to..hair:-38
        <tired>:-38 it:-38 with_my:-38 would..it:-38 i..gun:-38 is_a:-39 <them>:-39 am_liv:-39
        <machine>:-39 going..me:-40 am..be:-40 liv_here:-40 agent_$:-40 hair_$:-40 die_end:-41
        die..street:-41 end_street:-41 <not>..myself:-41 file:-41 ^_<not>:-41 near..bridg:-42
        that_$:-42 i..you:-42 want..myself:-42 i..aliv:-42 be..all:-42 am..suicide:-43
        <not>..my:-43 the..do:-43 my_hair:-43 want..the:-43 near_the:-43 i..talk:-43 i..liv:-43
        take..for:-43 end..for:-43 <not>_live:-43 talk_to:-44 late:-44 street:-44 is..a:-45
        my_feet:-45 can_i:-45 would_want:-45 it..today:-46 bankrupt_$:-46 to_pay:-46
        going..kill:-46 i_take:-46 want..my:-46 call_$:-46 account:-46 set:-46 this:-46 to_the:-47
        hang:-47 say:-47 die..i:-47 contact:-47 <not>_going:-48 a..on:-48 is_kill:-49 all_day:-49
        today:-49 what..i:-50 do_<not>:-50 half:-50 <you>:-50 end_the:-50 five:-52 to_me:-52
        would..kill:-52 do..live:-52 on_my:-52 we:-52 no_i:-53 ^_that:-53 he_is:-53 number:-53
        spanish:-53 two:-54 ^_do:-54 the..the:-55 bankrupt:-57 live_here:-57 i_will:-57 over:-58
        about_it:-59 lawyer_$:-60 ^_it:-60 he:-60 the:-60 ^_my:-61 <stay>:-62 my..is:-62
        to..the:-62 i..to:-62 <person>:-66 hang_up:-67 year:-67 i..<not>:-68 am_die:-68 could:-69
        that:-69 i..live:-70 <not>_suicide:-71 i_live:-72 would_<not>:-74 <pay>:-76 introduc:-77
        introduc_myself:-77 ^_no:-77 <this_line>:-77 <money>:-78 pay:-80 no..<not>:-81 lawyer:-87
        agent:-87 i..for:-90 is_die:-91 kill_me:-94 my..die:-94 talk:-132 <call>:-138 <third>:-142
        i_would:-145 am_<not>:-165
    """,
    "stop_calling": """
        -582 <call>:250 alon:241 <cease>:230 <remove>:215 bother:214 want..call:193 us:188
        <list>:186 thes:184 alon_$:183 opt:179 opt_out:179 contact:167 out:161 lose..number:158
        lose:157 text:154 ^_stop:153 this_number:152 <not>_call:150 thes_call:148 you..call:140
        remove:140 leav:138 you..<not>:135 stop..my:134 <writing>:134 remove_me:133 from_you:131
        make:126 stop_$:126 only:124 call_here:123 you_person:117 no_more:116 me_alon:116
        i..you:115 tim:114 call_i:109 the_last:109 <tired>:106 me_at:105 stop:104 with..call:103
        again_$:102 number_$:102 call_$:101 out_$:101 hear_from:101 with_the:101 <not>..again:100
        again:100 <not>..i:99 call..at:99 <consent>:99 stop_bother:98 my..on:98 me_i:97
        on..<not>:97 writ:94 more:93 call:90 from:89 can_<not>:89 me_off:88 leav_us:87 list_$:87
        me_$:86 leav..alon:86 <not>_bother:86 do..bother:86 anymor:86 contact_me:85 more_call:85
        only_$:84 allow:84 <only>:84 my_consent:84 <this_line>:83 me..is:82 robocall:81
        remove..number:80 let..alon:79 list:79 are..to:79 to_call:79 consent:77 ^_remove:77
        lose_this:76 i..ask:76 stop..us:75 call..am:75 want..from:74 to_opt:74 want..opt:74
        <not>_okay:73 ^_leav:73 want..out:72 block:72 and_desist:72 desist:72 desist_$:72
        stop_and:72 stop..desist:72 of..call:71 call..stop:71 call..job:71 you..keep:70
        this..number:70 call..me:70 at..is:70 account:69 get..my:69 <not>..my:68 the..call:68
        have..stop:68 this..stop:67 ^_get:66 is..stop:66 to..you:66 it..a:65 you_keep:65
        the..<not>:64 be_call:64 number..of:64 you..stop:64 ^_lose:63 contact_$:63 blow:63
        okay_$:63 lose_my:63 in_writ:63 make..call:63 this..off:62 my_number:62 bug:62
        <not>_allow:62 <you>:61 can..call:61 are_<not>:61 i_opt:61 <not>_contact:61 take_me:60
        whatever:60 <blow>:60 databas:60 do..contact:60 hear..you:59 text_$:59 more_text:59
        no..text:59 ask:58 off:58 off..list:57 at_job:57 call..call:57 any..call:57 job_is:56
        do_<not>:56 last_call:56 do..call:56 <high>:56 said_do:56 is..okay:55 so_do:55 registry:55
        me:55 no..contact:55 make..stop:54 <not>..hear:54 to..out:54 me..now:53 me_again:53
        call..again:52 leav_me:52 to..job:52 no:51 person_call:51 be..you:51 <not>..be:51 be_the:51
        of_your:51 on_the:51 me_no:50 databas_$:50 email_only:50 would_you:50 me..<not>:50
        want..contact:49 communic:49 i_said:49 number:49 robocall_$:49 said..<not>:49 in..only:49
        the_do:48 me..job:48 would..call:48 they_call:48 be:48 the..stop:48 my..do:48 and..i:48
        for_thes:48 want:47 last..call:47 be..last:47 me_from:47 would..if:47 hear:47 do..want:47
        scratch_my:46 scratch..number:46 the_call:46 why..keep:46 writ_only:46 ^_make:46 you_to:46
        would:46 the_robocall:46 with..robocall:46 will_<not>:45 <with>:45 to..call:45 stop_blow:45
        stop..up:45 last:45 a..i:45 <not>_keep:45 can..keep:45 to_get:44 that..stop:44 scratch:44
        call_my:44 will..any:43 nonstop:43 call..anymor:43 want_no:43 hell_alon:43 my..hell:43
        the..alon:43 bother_me:43 tir:43 the_hell:43 let_my:43 <not>_to:43 to..me:42 my..again:42
        of:42 am..your:41 consent..call:41 another_call:41 <not>..from:41 name_is:41 call_list:41
        get..back:40 off..back:40 you..to:40 to..from:40 to..will:40 letter..call:40 can..a:40
        i..no:40 hell:39 number_on:39 stop..am:39 am_block:39 i..block:39 so..bother:39
        call..every:39 <should>:39 is..get:39 okay:38 every_day:38 off_my:38 us_be:38 number_my:38
        do..me:38 this..the:38 with..number:37 us_alon:37 want..your:37 <told>:37 i..what:37
        are_tir:37 we..of:37 we..tir:37 up..do:36 am:36 leav..be:36 on..account:36 from_your:36
        ^_scratch:36 am..so:36 call..nonstop:36 me_nonstop:36 nonstop_$:36 it..letter:36 my_back:36
        half_of:36 me..sunday:35 block..number:35 is_in:35 sunday_is:35 sunday..okay:35 tir_of:35
        the_text:35 tim..call:35 of..number:35 number_number:35 i_have:35 chang..number:34
        registry_$:34 this..last:34 ask..stop:34 us..whatever:34 half..it:34 call..is:34
        if..<not>:34 allow..me:34 permission..call:33 on..you:33 tell..opt:33 you..opt:33
        blow_me:33 blow..up:33 for..call:33 get:33 my..is:33 call..did:33 me..did:33
        sunday..<not>:33 i..any:33 with_your:33 you..here:33 me..from:33 so..<not>:33 are..allow:33
        end:32 still_call:32 why..still:32 person..me:32 thre_tim:32 communicat:32 <not>_want:32
        is..last:32 bug_my:32 a..and:32 would..you:32 hang..do:32 number..off:32 still..me:32
        got_to:31 to..number:31 day..it:31 the_list:31 have_ask:31 allow..call:31 for..to:31
        further:31 further_contact:31 no_further:31 want..further:31 will..you:31 the..you:31
        call_you:31 allow_to:31 instead..call:31 you_still:31 to..i:30 <not>..thes:30 up..<not>:30
        do..back:30 i..opt:30 here_$:30 off_the:30 of..databas:30 out..databas:30 more..the:30
        let:30 i..pay:30 leav_my:30 <keep>:29 let..be:29 do_everyth:29 done..the:29 my_home:29
        that..last:29 me..tim:29 make_sure:29 here_every:29 get_me:29 account_of:29 chang..on:29
        on_account:29 keep..my:29 knock:29 enough..the:29 to:29 request..stop:29 call..you:28
        number..account:28 to_hear:28 want..hear:28 ^_done:28 request:28 of_you:28 that..call:28
        the_no:28 do..in:28 number_off:28 <not>_permit:28 are..permit:28 permit:28 permit_to:28
        you..permit:28 by..anymor:28 the_account:28 text..to:28 everyth_in:28 my..out:28 can..be:28
        want_thes:28 done:28 another:28 why:27 dialer:27 dialer_$:27 limit:27 the..to:27 it..the:27
        be..by:27 remove..from:27 this_be:27 to..by:27 am..number:27 me_anymor:27 your_number:27
        half:27 this_month:27 should..my:27 ask..call:27 ask..to:27 is..remove:27 instead_of:27
        last..you:27 on..is:26 to..no:26 out..your:26 i_am:26 my_fami:26 let..the:26 am..do:26
        fed..of:26 up_of:26 rid..number:26 me_let:26 would..opt:26 it_last:26 me_up:26 am..thes:26
        the..time:26 here..day:26 withdraw:26 you..leav:26 a_day:26 alon_flat:26 alon..brok:26
        let..flat:26 me..brok:26 me..flat:26 enough:25 fed:25 fed_up:25 send..let:25 make..to:25
        today:25 bother..again:25 letter..now:25 chang_my:25 done_with:25 get..off:24 to_the:24
        flat..month:24 scratch..off:24 number..limit:24 off_limit:24 let_from:24 let..now:24
        let..on:24 <not>_number:24 do..number:24 flat..this:24 asleep..blow:24 asleep..me:24
        was..blow:24 of_call:24 now_on:24 <i>:24 husband_is:24 number_the:24 i..thre:24 half..i:24
        flat:24 flat_brok:24 stop_bug:24 brok..month:24 all_communic:24 i..consent:23 have..you:23
        hang..so:23 asleep_stop:23 from..on:23 of..robocall:23 job..me:23 remove_this:23
        account_leav:23 the..leav:23 brok_this:23 get_rid:23 rid:23 rid_of:23 you..tim:23
        stop..the:23 pay_i:23 last_time:23 me..no:23 done..robocall:23 <not>_accept:23 accept:23
        i..accept:23 forward_do:23 forward..<not>:23 forward..call:23 going_forward:23
        going..<not>:23 in..and:23 number..do:23 number_call:23 we..up:23 add..the:23 stop_that:23
        email:23 sure..call:23 am..for:23 no_call:22 up_so:22 more_contact:22 from_now:22 my_job:22
        one..end:22 you_stop:22 limit_$:22 up:22 are..of:22 withdraw_my:22 husband..you:22
        <not>..registry:22 call_registry:22 do..registry:22 going..do:22 are..still:22 still:22
        am..you:22 person..my:22 <not>..person:22 you..every:22 forward:21 <not>..more:21 is_off:21
        it..<not>:21 do..keep:21 stop_contact:21 am..stop:21 is_the:21 done..call:21 done..your:21
        got..end:21 text_got:21 text..end:21 <not>..bug:21 can..bug:21 a..if:21 my..are:21
        be..call:21 that_you:21 ready..i:21 when..am:21 when..ready:21 account..you:20 <letter>:20
        job..okay:20 me_six:20 me..today:20 send..from:20 is..husband:20 out..me:20 <not>_text:20
        bother_us:20 <not>..job:20 end_thes:20 yeah..do:-20 it..of:-20 <not>..of:-20 better:-20
        ^_nobody:-20 me..a:-20 <not>_owe:-20 could:-20 did_you:-20 <not>..five:-21 call..wrong:-21
        ther..<not>:-21 are_bother:-21 morn:-21 number_chang:-21 smith:-21 i..end:-21 english:-21
        more_$:-21 i..myself:-21 hav:-21 your_list:-21 her_$:-21 home:-21 with_a:-21 off..i:-21
        tell..call:-21 can..my:-21 end_the:-21 stop..much:-22 <easier>:-22 tell..do:-22
        number..list:-22 i_<not>:-22 them:-22 <not>_his:-22 my_call:-22 chapter:-22 name..loan:-22
        to..name:-22 help:-22 i_stop:-22 zero_four:-22 call..yesterday:-23 me_yesterday:-23
        in..call:-23 to..the:-23 some:-23 call..till:-23 me_till:-23 get_your:-23 mind:-23
        we..this:-23 do..until:-23 number..to:-23 go:-23 name..the:-23 me_anytim:-23
        <not>_hesitat:-23 do..hesitat:-23 hesitat:-23 hesitat_to:-23 hesitat..call:-23
        hesitat..me:-23 you_will:-23 is..job:-23 five:-23 so_much:-23 <stay>:-23 want..my:-23
        kept:-23 kept_call:-23 name_off:-23 have_been:-23 she_is:-23 the_other:-23 i..been:-24
        this..from:-24 <not>_me:-24 am_call:-24 monday:-24 i..your:-24 his_number:-24 did..tell:-24
        <not>_understand:-24 insuranc_$:-24 is_it:-24 do_the:-24 off..loan:-25 take..number:-25
        got_this:-25 in_the:-25 <not>..till:-25 tomorrow_$:-25 are_you:-25 stop..on:-25 i..owe:-25
        i..person:-25 my..off:-26 miss_$:-26 week_$:-26 let..do:-26 us_do:-26 a..from:-26
        number..chang:-26 charg:-26 call_until:-26 it..if:-26 yesterday_$:-26 this..again:-26
        full:-26 for_call:-26 remove..charg:-27 <years>:-27 june:-27 through:-27 the..my:-27
        five_$:-27 <gave>:-27 live:-27 know:-27 the_loan:-27 anytim_$:-27 to_record:-28
        insuranc:-28 the..thing:-28 spanish:-28 stop..let:-28 <not>..in:-28 call..miss:-28
        me_miss:-28 told_me:-29 my..chang:-29 could_you:-29 true:-29 i..stop:-29 wrong_number:-29
        your_manager:-29 call..monday:-29 is..is:-29 her:-29 ^_you:-30 this_call:-30 want..take:-30
        stop..me:-30 <reason>:-30 twenty:-30 i_get:-30 call..the:-30 are:-30 the..last:-30
        out..my:-31 a..the:-31 can_call:-31 debt:-31 remove..late:-31 number_stop:-31 they..to:-31
        nine:-31 call..on:-31 address:-31 die:-31 to..in:-32 ^_thank:-32 understand:-32 pay_$:-32
        got..number:-32 <not>..miss:-32 keep:-32 <took>:-32 my..instead:-32 charg_$:-32
        want..to:-33 it..my:-33 no_stop:-33 hold_on:-33 would..take:-33 over:-33 you_call:-33
        my..my:-33 a_call:-34 the_late:-34 ^_i:-34 stop_smok:-34 and..call:-34 you..the:-34 his:-34
        <bad>:-34 fil:-34 <other>:-35 smok:-35 on_friday:-35 stop..insuranc:-35 job..my:-35
        fifty:-35 i_can:-35 my..job:-36 be_here:-36 the_wrong:-37 me..stop:-37 my_insuranc:-37
        so:-37 owe:-37 transfer:-37 instead_$:-37 from_my:-37 will:-37 no..me:-37 can:-37
        remove_the:-38 i..be:-38 thank..call:-38 on_my:-38 will_stop:-39 <everything>:-39
        this..to:-39 my..number:-39 call_the:-40 to..this:-40 <yet>:-40 <not>..until:-40
        number_again:-41 two:-41 stop..this:-41 you..me:-41 call..in:-41 number_keep:-41
        stop_job:-42 wrong:-42 time_$:-42 this_$:-42 loan_$:-43 record:-43 robot:-43 <person>:-43
        <be>:-44 i_call:-44 hold:-44 my..keep:-45 person_to:-45 yesterday:-45 call..five:-45
        till:-45 ^_no:-45 did_<not>:-45 the..number:-46 yeah:-46 me_get:-46 time:-46 <look>:-47
        stop..want:-47 until:-47 the:-47 told..to:-48 <not>..number:-48 let..get:-49
        number_from:-49 an:-49 my..stop:-49 thank_you:-50 at:-50 talk:-50 this..<not>:-51
        call_me:-51 person:-51 ^_my:-51 new:-51 who:-51 <not>..the:-52 what..you:-52 my..call:-53
        can..me:-53 me..off:-53 <money>:-53 i:-53 bankrupt:-54 <real>:-54 week:-54 is..number:-54
        friday:-54 think:-54 <debt>:-55 a:-55 do..to:-57 did..want:-57 i..i:-57 take_my:-58
        me_to:-59 me..i:-59 thank:-60 yes:-60 anytim:-60 want..stop:-61 ther:-62 <life>:-62
        i_do:-62 loan:-62 tomorrow:-64 did:-65 number..call:-67 she:-67 ^_keep:-68 other:-70
        my_lawyer:-70 i_did:-70 ^_call:-71 me_back:-72 call..my:-72 person..call:-73 miss:-73
        that:-73 <die>:-75 for:-80 call..back:-80 let_me:-84 on..number:-85 call..number:-86
        stop_my:-88 <machine>:-89 <not>..you:-89 i..call:-90 myself:-90 about:-90 did..you:-92
        are..me:-98 <talk>:-100 <third>:-100 agent:-102 <not>..stop:-104 lawyer:-105
        the_number:-109 <not>_stop:-117 stop_call:-127 do..stop:-127
    """,
    "wants_agent": """
        -487 agent:404 person:305 manager:267 your_manager:256 escalat:250 agent_$:239
        to..robot:204 transfer:204 robot:174 ^_agent:172 ^_transfer:168 am_<not>:163 i_want:159
        transfer_me:157 talk_to:153 talk_with:146 zero:144 a_person:138 want_person:138 <real>:136
        customer:134 get:131 talk..robot:129 connect:124 collection:124 ^_escalat:120
        get_person:115 could:115 this_robot:114 ther:111 a_agent:110 to..to:110 ^_zero:106
        the_number:105 my_call:103 i..talk:102 to..agent:102 are_ther:102 escalat..call:102
        can_talk:101 robot_$:100 for_a:97 me..agent:96 <not>..my:95 <person>:95 on..number:94
        have_person:93 your:93 person..i:93 <machine>:92 higher:91 higher_up:91 understand:91
        customer_servic:89 i_would:89 servic_$:88 manager_$:87 can:87 i..deal:85 person_$:84 why:83
        talk..about:83 <talk>:81 my..to:81 pass..to:81 system:80 could..have:80 system_$:79
        through:79 person_in:79 put..on:79 up:78 take..up:78 in_charg:77 person_that:77
        support_$:77 can..i:76 through_$:76 with..loan:75 can..person:75 is_my:75 zero_$:74
        to_customer:74 help:73 me_$:73 put:73 me:71 handl:71 can..get:71 charg_$:71 job_ther:70
        want..escalat:69 i..wait:69 if:69 robot_system:69 give:68 <not>_you:68 get_me:68 ^_have:68
        a_live:68 to..with:67 servic:67 is..manager:66 person_around:66 <not>..robot:66 a..can:66
        take:65 talk:65 connect_me:65 a_manager:64 <with>:64 contact..person:64 have..call:63
        i..for:63 a..that:63 with:62 you..no:62 whoever:61 is_the:61 ther_$:61 could..person:61
        want..with:60 could_i:60 a..the:60 an_agent:60 me..customer:59 live:59 <not>_understand:59
        put_a:59 want_a:58 can..have:58 manager_on:58 press:58 would:58 with_person:58
        understand_me:57 you..understand:57 who_can:57 me_through:57 on_the:57 now:56 want:56
        person_call:56 you_have:56 talk..comput:56 to_comput:56 ther_person:56 the_call:55
        ^_pass:55 give_me:55 contact_a:55 a..me:55 comput_$:55 me_with:55 mother_is:55 over_to:55
        to_collection:54 only_talk:54 comput:53 to_a:53 that_is:53 ^_talk:53 enough..robot:52
        you..manager:52 with_the:52 let..talk:52 a..body:52 live_body:52 why..i:51 can..it:51
        to..servic:51 a..ther:51 at_all:51 send_me:51 <yet>:51 ther_any:51 to..your:51
        person_want:51 any:51 you_can:51 person..that:51 i..agent:51 do..robot:51 body:51 ^_send:51
        charg:50 take_this:50 i..about:50 i..support:50 live_support:50 want_live:50
        want..support:50 ^_get:50 to..collection:50 to_robot:50 <not>_i:49 ther_i:49 department:49
        department_$:49 the..department:49 have..me:49 ther..around:49 are..any:49 will..for:49
        me_over:49 escalat_this:49 for..person:49 will_wait:48 the..is:48 do_you:48 call_to:48
        wait_for:48 any_person:48 talk..agent:48 help..person:48 i..be:48 on_$:48 a..no:47
        you_get:47 you..through:47 deal:47 my..up:47 pass:46 with..robot:46 could..a:46
        me..person:46 me_talk:46 be_connect:46 to..connect:46 month:46 are..help:46 no_help:46
        you..help:46 have_a:45 transfer_this:45 of..robot:45 escalat_the:45 i..<not>:45
        person..ther:45 can..your:45 would..this:45 i..at:45 are_no:45 to_the:45 the..it:45 real:44
        talk..with:44 around:44 get..manager:44 do..talk:44 person_help:44 to_talk:44 support:43
        this..<not>:43 want..connect:43 ok:43 chain:43 chain_$:43 the_chain:43 this_up:43
        this..chain:43 up..chain:43 with_about:42 if..talk:42 robot..<not>:42 get..else:42
        an_actual:42 me..collection:42 real_person:42 person..charg:42 possibl:42 ^_customer:42
        can..with:42 j:42 a..for:41 i_am:41 of:41 am..get:41 agent_now:41 over:41 i_paid:41
        to_contact:41 to..else:41 i..try:41 now_$:41 with..team:40 have:40 want_an:40 team:40
        thank:40 ask_for:40 put..manager:40 talk..customer:40 person_real:39 is_your:39
        escalat_my:39 can..a:39 put..with:39 else_i:39 ask..a:39 availabl:39 agent..is:39
        could..patch:38 patch:38 patch_me:38 patch..through:38 you_patch:38 a..pay:38 am..the:38
        any_agent:38 ther..agent:38 <not>..good:38 only..to:38 talk..whoever:38 <not>..system:38
        want_robot:38 want..system:38 till:37 try_to:37 escalat_$:37 a..on:37 call..collection:37
        to..a:37 ther..can:37 person..number:37 deal..a:37 ther..i:37 to_an:37 account..me:37
        a_member:36 member_of:36 member..agent:36 of_agent:36 want..comput:36 this:36 with..is:36
        rout:36 rout..to:36 person..can:36 i..job:36 do..have:36 have_any:36 take..the:36 member:36
        you..transfer:35 can_help:35 this_with:35 account:35 have..agent:35 the_line:35 want..me:35
        can_transfer:35 up_the:35 are_funny:35 funny:35 you..funny:35 ^_wher:35 brother_higher:35
        brother..up:35 is..higher:35 my..higher:35 am..my:34 hand..to:34 an..person:34
        press_zero:34 zero_it:34 zero..is:34 zero..johnson:34 i..escalat:34 this_escalat:34
        me..manager:34 thousand:34 want..deal:34 only..person:34 ^_linda:34 why..talk:34 okay:34
        this..to:33 <tired>:33 decision:33 decision_maker:33 maker:33 hand:33 wher..real:33
        hundr_dollar:33 are..understand:33 up..are:33 why_am:33 how..i:33 i..live:33 would_want:33
        hand_me:32 ^_put:32 i_only:32 want..person:32 body_$:32 give..agent:32 enough:32 be..to:32
        i..hear:32 help_$:32 to:32 to_$:32 do_i:32 help_get:32 ^_enough:32 would..talk:32
        wher_is:32 good..am:32 me_an:32 <not>..have:32 send..the:31 me_person:31 prefer:31
        do..see:31 from_a:31 thre:31 zero_<not>:31 zero..met:31 zero..my:31 who..talk:31 bill_$:31
        send..to:31 in_person:31 a..customer:31 new..customer:31 new..servic:31 plac_customer:31
        plac..servic:31 card..i:31 want..know:31 have..person:31 keep_ask:30 ^_hand:30 do..you:30
        card:30 my..was:30 connect..with:30 at_a:30 minute..am:30 wher..the:30 me_your:30 got_a:30
        me_now:30 transfer..now:30 have..question:30 me..servic:29 is_johnson:29 it..johnson:29
        around_$:29 with_one:29 no..person:29 and..paid:29 agent_<not>:29 agent..good:29
        me..robot:29 wher:29 handl_this:29 person..call:29 collection_$:29 with..of:29 is_too:29
        too..for:29 live_agent:29 talk_this:29 may:29 for..live:29 is..brother:29 actual_person:29
        six_$:28 real..i:28 may_i:28 i..want:28 we..a:28 the_offic:28 the..ther:28 could_you:28
        person_for:28 agent..the:28 would..person:28 to_person:28 do..contact:28 look:28
        the_collection:28 talk..one:28 yes..is:28 this..collection:28 of_this:28 am_through:27
        one..your:27 with..in:27 are_at:27 at..new:27 at..plac:27 new_plac:27 actual:27 i_will:27
        get..the:27 i..prefer:27 are..new:27 the..end:27 with_robot:27 complicat..a:27
        complicat..robot:27 for..robot:27 this..complicat:27 this..too:27 too..a:27 want..help:27
        to..i:27 is_in:27 a..plac:27 my_business:27 doing:27 <not>..agent:27 recall_agent:27
        keep..for:27 person..do:27 robot_i:26 to_handl:26 <not>..minute:26 good_minute:26
        person_job:26 with_whoever:26 me..whoever:26 talk..handl:26 whoever_handl:26 wait..talk:26
        deal..decision:26 ^_how:26 hang_up:26 is..husband:26 get..person:26 a..call:26 am_try:26
        j_$:26 person..line:26 would_prefer:26 a..thank:26 fetch:26 fetch_me:26 get..agent:26
        am..this:26 hardship:26 agent..my:26 i_did:26 hate_talk:26 hate..to:26 have..word:26
        i..word:26 word_with:26 a..minute:26 complicat:26 complicat_for:26 is..complicat:26
        too_complicat:26 minute_i:26 am_at:26 you..any:26 talk..else:26 what..i:25 me..with:25
        ^_connect:25 up_with:25 do..out:25 <easier>:25 is..for:25 <not>_see:25
        collection_department:25 to..department:25 offic:25 pass..call:25 a_good:25 are:25
        a_question:25 to_deal:25 number_to:25 a_j:25 johnson_with:25 johnson..a:25 johnson..j:25
        with..j:25 over..person:25 a_word:25 word:25 linda_is:25 linda..brother:25 linda..my:25
        person_on:25 pass_this:25 how..talk:24 plac:24 customer_care:24 talk..care:24
        ther..availabl:24 ask:24 do..recall:24 stop..want:24 about..letter:24 no..i:24 could..me:24
        nobody_ther:24 you..connect:24 person..person:24 here..husband:24 from..person:24
        die..this:24 ther..ther:24 ^_give:24 transfer..call:23 <not>_a:23 <not>..give:23
        agent..was:23 month..ther:23 nobody..i:23 new:23 of..you:23 <not>..let:23 look_at:23
        servic_i:23 agent..a:23 the..could:23 have..help:23 i..ask:23 okay..talk:23 stop_i:23
        who:23 keep..a:23 have_got:23 johnson:23 at..other:23 other_end:23 ther..at:23 me..a:23
        person..am:23 talk..of:22 die..i:22 do..give:22 the..get:22 person..thousand:22
        real..thousand:22 try:22 person..help:22 if_that:22 if..possibl:22 is_possibl:22
        that..possibl:22 no..the:22 we..person:22 the_real:22 team_$:22 ^_why:22 linda:22
        who..manager:22 who..your:22 person..hang:22 are..take:22 funny_take:22 funny..this:22
        funny..up:22 ^_could:22 <not>_recall:22 i..recall:22 recall:22 tir_of:22 <not>..at:22
        get..an:22 going..with:22 nobody..can:22 person..fifteen:21 that..ther:21 yes_this:21
        on_with:21 it..with:21 you..take:21 at..call:21 company..me:21 better:21 at..company:21
        what_do:21 company_call:21 here..my:21 to..of:21 could_a:21 end_$:21 who..i:21
        help..else:21 last..i:21 are..get:21 good..i:21 talk..the:21 a_check:21 okay..now:21
        understand..i:20 i..got:20 at_your:20 get..this:20 am..job:20 about_my:20 okay..i:20
        me..get:20 enough..this:20 <not>..can:20 want..understand:20 ther..that:20 if..is:20
        your..i:20 other:20 ^_press:20 record..call:20 person..understand:20 colleagu:20
        of..colleagu:20 one..colleagu:20 your_colleagu:20 bankrupt_$:-20 ^_an:-20 cover:-20
        <cease>:-20 wrong_person:-20 is..of:-20 would..pay:-20 real..person:-20 minute_$:-21
        ^_it:-21 transfer..a:-21 to_another:-21 talk_up:-21 to..up:-21 a_robot:-21 duty:-21
        talk..manager:-21 get..a:-21 am..for:-21 this..person:-21 <full>:-21 agent_said:-21
        balanc_to:-21 no..an:-21 want_for:-21 i..balanc:-21 can..for:-21 me..in:-21 the..call:-22
        am..customer:-22 job_for:-22 to..manager:-22 made:-22 time:-22 person..pay:-22 a..about:-22
        i_get:-22 told:-22 manager_at:-22 payment_$:-22 person_told:-22 belong_to:-22 to_stop:-22
        do_the:-22 belong:-22 my_kid:-22 went:-23 am..servic:-23 agent..me:-23 can..explain:-23
        person..talk:-23 this_for:-23 legal:-23 <not>_be:-23 sound_want:-23 to..all:-23 am_on:-23
        myself:-23 kill:-23 limit:-23 agent..yes:-24 send_it:-24 we_talk:-24 talk..husband:-24
        down:-24 say:-24 are_a:-24 me..minute:-24 manager_about:-24 want..the:-24 mistak:-24
        money_from:-24 we:-24 you..robot:-25 paid_on:-25 a..at:-25 me_that:-25 with..on:-25
        to_end:-25 your..is:-25 yes..me:-25 an..me:-25 want..an:-25 at..yes:-25 send..person:-25
        espanol_$:-25 here:-25 and_a:-25 spoken..agent:-25 spoken..an:-25 on_this:-26 all_day:-26
        payment:-26 person_right:-26 want..of:-26 or_a:-26 call:-26 end_this:-26 are..an:-26
        more:-26 agent..job:-27 robot..job:-27 ^_this:-27 ^_he:-27 a..you:-27 to_send:-27
        want..send:-27 fifteenth:-27 a..this:-27 connect..person:-27 when:-27 you_talk:-27 week:-27
        i_spok:-27 spok:-27 my..i:-27 do_<not>:-28 <not>_connect:-28 a..cosign:-28 about_it:-28
        must:-28 list_$:-28 last:-28 ^_five:-28 robot..at:-28 ^_you:-28 contact_me:-28
        do..connect:-28 slow:-29 a..or:-29 talk_spanish:-29 chapter:-29 one..robot:-29 fee:-29
        to..is:-29 transfer..balanc:-29 you..have:-29 you_an:-29 i_had:-29 am..robot:-29
        robot_agent:-29 <die>:-30 all:-30 until:-30 else_is:-30 leav:-30 to..the:-30 no:-31
        day_$:-31 hour:-31 manager..this:-31 help..the:-31 spoken_with:-31 have_spoken:-31
        i..spoken:-31 this_loan:-31 have..talk:-31 it..person:-31 <all>:-31 spoken:-31
        last_week:-32 let..get:-32 can_person:-32 this..robot:-32 ^_when:-32 i..report:-32
        the_balanc:-32 talk..all:-33 to..day:-33 yes_transfer:-33 yes..to:-33 job..i:-33 eighty:-33
        bank:-33 with_an:-33 rent:-33 help_me:-33 told..to:-34 money:-34 no..to:-34 <reason>:-34
        hospital_let:-34 hospital..me:-34 hospital..talk:-34 ^_i:-34 my_agent:-34 cosign_$:-34
        for_an:-34 wrong:-35 as:-35 am..with:-35 <keep>:-35 shop_$:-35 from:-35 yes..i:-35
        i_can:-35 have..robot:-35 robot_shop:-35 pay..me:-35 in..let:-35 with_my:-35 one..five:-35
        a..person:-35 have..shop:-36 <not>..that:-36 me_last:-36 my_husband:-36 ther_a:-36
        i..send:-37 to..call:-37 person_explain:-37 end:-37 a..shop:-37 the:-37 debt:-37 shop:-37
        loan_$:-37 his:-37 in_the:-37 do:-37 car:-37 your_call:-38 person..monday:-38 home:-38
        talk..me:-38 a..have:-38 i..the:-38 <not>..i:-38 the..the:-38 i..paid:-38 monday_$:-38
        to..it:-38 job..can:-38 to_transfer:-38 the..me:-39 told_me:-39 the_fifteenth:-39
        want..to:-39 person..it:-39 list:-39 person_or:-40 that_$:-40 espanol:-40 for..agent:-40
        <not>_want:-40 will:-41 name:-41 through..person:-41 <i>:-41 <list>:-41 want..talk:-41
        a..now:-41 pay:-41 you..a:-42 die_$:-42 person_is:-42 have..an:-42 can..that:-42 i_live:-42
        owe:-42 me..my:-42 will..to:-42 my_lawyer:-42 your_agent:-43 <money>:-43 <not>_put:-43
        sound:-43 <stay>:-44 help..with:-44 ^_what:-44 monday:-44 the..and:-45 yes_can:-45
        yes..talk:-45 eight:-45 <everything>:-46 are..for:-46 yesterday_$:-46 husband:-46
        a_minute:-46 talk..you:-47 liv:-47 am..to:-47 person..robot:-47 i..am:-47 stop:-47
        am..agent:-47 a..servic:-48 customer..agent:-48 servic_agent:-48 agent_at:-49 you..the:-49
        have..with:-49 do..want:-49 through_to:-49 get_paid:-49 person..a:-49 a_customer:-49
        i..have:-50 my:-50 agent..to:-50 is..the:-50 to..right:-50 live..person:-51 ther..a:-51
        person..to:-51 bankrupt:-51 five:-51 person..cosign:-51 to_cosign:-51 week_$:-51
        a..agent:-52 fifty:-52 right:-52 cosign:-52 i:-52 do..put:-53 <not>..through:-53
        want..a:-53 for_me:-53 another:-53 ^_that:-54 spanish_$:-54 transfer..to:-54 <them>:-55
        and:-55 i..an:-56 am:-56 had:-57 the_agent:-57 he:-57 ^_your:-58 i_job:-58 <remove>:-58
        <third>:-58 do..me:-58 a_real:-59 i..you:-59 to_me:-61 are..a:-61 you:-62 a..right:-62
        i..a:-63 <not>:-64 to_you:-64 yes:-66 live_with:-68 <gone>:-69 my_manager:-69 this_a:-70
        talk..my:-70 or:-70 day:-71 no_want:-71 i..i:-71 can_<not>:-71 person..me:-71
        this_number:-72 that:-72 want_to:-72 <not>..person:-73 half:-74 am..a:-74 i..with:-74
        ^_ther:-75 i_have:-75 is..robot:-77 the_person:-78 ^_my:-78 put..to:-79 <other>:-79
        a..talk:-81 lawyer:-83 i..robot:-85 am..person:-85 yesterday:-86 ther_is:-86 is_a:-88
        <pay>:-90 person_talk:-90 ^_the:-94 spanish:-94 to_my:-96 you_a:-96 ^_am:-98 ^_do:-99
        am_a:-101 <be>:-102 person_to:-103 is..a:-115 ^_no:-117 <bad>:-123 is_this:-126 am_i:-128
        are_you:-129 am_talk:-136 talk..a:-166
    """,
    "wrong_number": """
        -569 maria:212 <not>_me:186 mov:184 name:175 <bad>:171 is_a:170 this..a:165 wrong:159
        <this_line>:152 <third>:152 do..here:149 get..for:149 you..the:148 got..number:142 john:142
        call_the:140 <not>..name:138 name_$:138 who:134 number:132 home:126 that_person:126
        <not>:125 call_for:123 here:123 nam:123 mov_away:120 ^_wrong:119 this_number:119
        you_want:118 <years>:114 i..this:114 hear_of:111 <not>..of:110 person_else:109 away:105
        to..wrong:104 different:104 get_call:103 is..daycar:102 daycar:102 <not>..here:102
        this_is:101 a..number:98 who..is:97 am..one:97 wrong_person:96 they_mov:96 fami:96
        is_<not>:95 liv_here:95 else:95 must_have:93 got_this:93 identity:93 wrong_home:93
        call..wrong:92 <not>_his:91 must:89 is..number:89 for..else:88 <not>..in:86 mistaken:86
        mistaken_identity:86 sir_$:84 a_wrong:83 <here>:83 <not>_know:81 are_after:81 you..after:81
        am_<not>:81 you..you:81 <not>_live:81 her_$:80 sir:80 i..know:80 ^_ther:79 it_is:77
        angela:77 no..here:77 her:77 nobody:76 know_any:76 stop..me:76 <hear>:76 him:75 am_the:75
        you_sure:74 else_$:74 nobody..that:74 is..his:74 me_$:73 that_name:73 <not>..angela:73
        any_angela:73 think_you:71 her_i:71 it..the:70 do..know:70 live_here:69 <person>:68
        <not>..him:68 with..name:68 <stay>:68 karen:68 wrong..again:68 from_the:67 think:66
        <not>..person:65 person..is:65 his_number:64 you_are:64 who_that:64 daycar_$:64
        number..be:63 call..person:62 know..is:62 number..to:62 number_anymor:62 they:62
        we..number:61 the..my:61 mov_out:61 no_one:60 liv:60 it..a:59 you..have:59 that..<not>:59
        is..name:58 number..the:58 <not>_her:58 ^_who:58 mov..year:58 is..do:58 this_home:57
        person_$:57 am..person:57 is..me:56 guy:56 a_different:56 is_number:56 would..my:55
        no..that:55 the..home:54 same:54 a_church:54 is..church:54 <them>:54 ^_another:54
        <not>_that:54 think..got:54 lady:54 ther..nobody:53 <not>_hear:53 are..to:53 ther..<not>:53
        church:53 it..daycar:53 the_daycar:53 recent:53 ther_is:53 this..<not>:52 ^_it:52 carter:52
        i_think:52 identity_sir:52 mistaken..sir:52 <not>_liv:51 he_do:51 from..number:51
        number_company:51 who..i:51 number_used:50 call..right:50 contact..wrong:50 you..to:50
        used_to:49 for:49 misdial:49 you_misdial:49 get..her:49 am..that:49 nobody_call:49
        the..company:49 different..i:49 me_you:49 for_person:49 you..call:48 the..person:48
        we_got:48 ^_you:48 this_here:48 ther..call:48 to_be:48 here_$:48 is..you:47
        from..company:47 want..different:47 sure..call:47 we..this:47 call..home:47 is..maria:47
        nam_maria:47 ^_mistaken:47 after_$:46 you..different:46 is_nobody:46 no..liv:46
        sure..you:46 another_lady:46 the..are:45 month:45 number..number:45 is_no:45 who_her:45
        the..party:45 wrong_party:45 line_$:45 in..home:44 you_must:44 keep_get:44 party:44
        she_do:44 are_talk:44 do..live:43 away_$:43 want_a:43 it..<not>:43 my_name:43 a_dentist:43
        dentist:43 dentist_offic:43 is..dentist:43 is..offic:43 it..dentist:43 home_$:42
        sure_that:42 that..me:42 he..have:42 is..nam:42 i..other:42 one..this:42 are..the:42
        a..offic:42 <not>..bread:41 bread:41 live..bread:41 on_bread:41 know:41 is..any:41
        used..be:40 <not>_the:40 <gave>:40 one..are:40 ex:40 my_ex:40 is_$:40 by..name:39 of_her:39
        number..can:39 <not>_karen:39 is..karen:39 to..her:39 a_whil:39 mov..whil:39 whil_back:39
        are..contact:39 call_that:39 try..contact:38 nam_that:38 a..back:38 one_you:38 you_call:38
        whil:38 he_must:38 i..idea:38 cross_$:38 got..cross:38 got..wir:38 think..your:38
        wir_cross:38 you..wir:38 your_wir:38 your..cross:38 that:38 at_this:37 i..get:37 be_her:37
        used..her:37 are_try:37 you..try:37 this..karen:37 do..liv:37 yes_and:37 he..liv:37
        robert:36 offic_$:36 hear..her:36 other_one:36 sure:36 i..got:36 try_to:36 belong_to:36
        be..wrong:36 different_john:36 she_mov:36 look:35 am..other:35 have..wrong:35 this..to:35
        still_get:35 still..call:35 is..that:35 wrong_fami:35 other:35 i..babysitter:35 for..guy:35
        this..his:35 pay:35 <not>..her:35 who_you:34 look..else:34 been..for:34 nobody_nam:34
        i_still:34 john_$:34 do..him:34 know_him:34 fami..name:34 wir:33 be..number:33
        up..number:33 is..person:33 talk..wrong:33 <not>..you:33 <not>_my:33 us:33 is..business:33
        this..business:33 is..line:32 this..new:32 ^_that:32 we_keep:32 the_same:32 this:32
        the..used:32 belong:32 after:32 the_name:32 <not>..one:32 it..i:32 we..get:32 is..call:32
        are_look:32 you..look:32 know_person:32 <not>..them:32 this..for:31 this..daycar:31
        sorry_this:31 this..from:31 at:31 a_daycar:31 <keep>:31 know..john:31 this..church:31
        by_that:31 a_business:31 sorry..is:31 the_other:30 know..that:30 year:30 ex..do:30
        live_on:30 hear..person:30 liv..i:30 know_who:30 church_$:30 contact_the:30 is..ex:30
        her..the:30 <not>_any:30 do..who:30 owner:29 ther..no:29 keep..for:29 he_mov:29 no..this:29
        confus_with:29 confus..person:29 have_me:29 have..confus:29 me_confus:29 must..confus:29
        must..me:29 the_school:29 am..babysitter:29 babysitter:29 the_babysitter:29 for_her:29
        know..angela:29 this..is:29 had..number:29 have..idea:29 school:28 no_idea:28 yes..call:28
        yes..stop:28 <not>..he:28 confus:28 cross:28 here..a:28 you..talk:28 nobody..maria:28
        line:28 you..a:28 a..home:28 david:28 to..you:28 been..number:28 idea_who:27 idea..is:27
        no..who:27 still:27 got_your:27 <not>..nam:27 person_nam:27 ^_different:27 has_<not>:27
        the_one:27 idea..that:27 i..of:27 a_carter:27 befor_us:27 carter_here:27 carter..befor:27
        carter..us:27 here_befor:27 here..us:27 ther..carter:27 was..carter:27 same_name:27
        ^_nobody:27 again..am:26 ther..any:26 idea:26 pay..it:26 and..me:26 mix..number:26
        mix..the:26 you_mix:26 is..angela:26 am..name:26 today..<not>:26 is..robert:26 fami_sir:26
        wrong..sir:26 have..who:26 this..maria:26 hear..them:26 i..you:26 owner_$:26 last_month:26
        i..it:25 they..last:25 tight:25 want_my:25 her..me:25 maria_do:25 maria..<not>:25 you_an:25
        have..you:25 ther_was:25 <not>..on:25 party_$:25 offic:25 buck:25 would_want:25
        with..this:25 the..plac:25 here_i:25 a..befor:25 try:24 <not>_person:24 she..<not>:24
        her_yes:24 her..and:24 i..two:24 mix:24 mix_up:24 hear..that:24 call..this:24 know..and:24
        wrong..buddy:24 it_i:24 bought:24 happen..i:24 is..we:24 pizza:24 keep:24 you..last:23
        all..time:23 digit:23 mov..last:23 out_last:23 out..year:23 they..away:23 for..all:23
        at..number:23 here_is:23 had_this:23 can..on:23 <wish>:23 fami_with:23 fami..that:23
        happen_if:23 what..if:23 the_time:23 number_belong:23 this..belong:23 what..my:23
        business_line:23 any:23 you..number:23 used:23 in..fami:22 have_no:22 up_the:22 again_i:22
        and..<not>:22 do..any:22 a..this:22 his:22 him_$:22 me..with:22 no_longer:22 <only>:22
        number_from:22 right_person:22 in..with:22 such_person:22 you..your:22 <not>..think:22
        letter..the:22 no_such:22 want_$:22 digit_wrong:22 last_digit:22 last..wrong:22
        misdial_last:22 misdial..digit:22 misdial..wrong:22 is..new:22 was_a:22 else_is:21
        bread_mistaken:21 bread..identity:21 bread..sir:21 live..mistaken:21 on..identity:21
        on..mistaken:21 ^_john:21 that_i:21 you:21 year..is:21 in..this:21 know..person:21 such:21
        nobody..name:21 me..<not>:21 have..my:21 you..wrong:21 away_a:21 away..back:21
        away..whil:21 i..sixty:21 wrong_guy:21 my..com:20 got..recent:20 number_recent:20
        this..recent:20 next_tuesday:20 what_happen:20 on..pay:20 wrong_number:20 <pay>:20
        all_the:20 buddy:20 wrong..was:-20 i..out:-20 got..right:-20 here..is:-20 have_to:-20
        the..email:-21 wrong_email:-21 <not>_here:-21 anyth:-21 am..you:-21 to_person:-21
        another_way:-21 stop:-21 did_<not>:-21 <not>_in:-21 <not>_be:-21 ther..way:-21 wrong_it:-21
        is..bad:-21 a..and:-21 nineteen_eighty:-21 person..the:-21 number..my:-21 <high>:-22
        address:-22 die_$:-22 do..want:-22 yes_this:-22 no_you:-22 i..is:-22 the_account:-22
        percent:-22 said:-22 morn:-22 an_actual:-22 ^_i:-22 an..person:-22 i..here:-22 english:-22
        you..person:-23 the..do:-23 a_robot:-23 person_on:-23 to..i:-23 here..my:-23 are:-23
        yesterday:-23 seven:-23 so:-23 <should>:-23 hear_that:-23 talk..person:-24 have..email:-24
        i..lawyer:-24 ^_person:-24 me..a:-24 son:-24 yes:-24 <not>..his:-24 <not>_right:-24
        is..right:-24 it_was:-24 my_new:-24 <call>:-24 took:-25 do_i:-25 actual_person:-25
        me_at:-25 actual:-25 make:-25 is..here:-25 is..ther:-25 and:-25 know_$:-25 do..his:-25
        <machine>:-25 hear..you:-25 ^_stop:-25 want..call:-25 am..for:-25 is..time:-25 pass_$:-26
        the..call:-26 now:-26 let_me:-27 the:-27 i_had:-27 you_can:-27 five:-27 get_person:-27
        let:-27 ^_yes:-27 loan:-28 person..me:-28 gave..the:-28 know_his:-28 have_my:-28
        i..wrong:-28 <not>..number:-28 <money>:-29 is_wrong:-29 your:-29 want..person:-29 talk:-29
        you_person:-29 life:-29 mother:-29 owe:-29 good:-30 kill:-30 person..i:-30
        number..<not>:-30 correct:-30 i_want:-31 nineteen:-31 <you>:-31 is_this:-31 no_that:-32
        person_who:-32 this..my:-32 are_<not>:-32 <way>:-32 name_is:-32 way:-33 is..to:-33
        that..right:-33 the_last:-33 around:-33 my..number:-33 a:-33 is..a:-33 call_me:-33
        no..have:-33 do..me:-34 we_are:-34 my_old:-34 i_mov:-34 debt:-34 should:-34 are_you:-34
        minute:-35 is..of:-35 have..right:-35 he..here:-35 <yet>:-35 do..call:-36 i..new:-36
        you_that:-36 what..the:-37 agent:-37 did:-37 her..i:-37 i..a:-37 typ:-38 typ_the:-38
        typ..number:-38 typ..wrong:-38 that..the:-38 number_to:-38 call..<not>:-38 number_i:-38
        <other>:-39 two:-39 i..to:-39 is:-40 real_person:-40 number..want:-40 ^_my:-41 what:-41
        ^_the:-41 ^_do:-41 you_have:-41 spanish:-41 noth:-42 it..my:-42 <not>..wrong:-42
        is..husband:-43 the_wrong:-43 right_number:-43 this..her:-44 over:-45 <i>:-45
        <everything>:-45 gave..wrong:-47 wrong_$:-47 me:-47 do:-47 off:-48 a_minute:-48 do_you:-48
        i:-48 she:-48 this_$:-49 old:-49 my..is:-49 are..a:-50 <not>_it:-51 a..person:-51
        can_<not>:-51 bankrupt:-52 help:-52 <cease>:-52 real:-52 is..the:-53 job:-54 <with>:-54
        no..the:-54 my:-55 that..wrong:-55 <die>:-56 <not>..the:-56 day:-57 but:-58 he_is:-58
        pass:-60 <real>:-60 is_her:-60 it_$:-61 yes..is:-62 lawyer:-62 <over>:-64 <not>..me:-66
        i_gave:-66 my_number:-67 is..it:-67 no..is:-68 four:-68 call_$:-68 die:-69 robot:-70
        you_$:-70 <remove>:-76 <talk>:-77 <debt>:-77 <took>:-78 <not>_call:-79 on:-84 to:-88
        she_is:-90 right:-97 call_this:-98 is..wrong:-114 know..number:-124 you..<not>:-127
        a_person:-128 the..number:-162
    """,
    "are_you_a_robot": """
        -704 <machine>:260 robot:216 <person>:198 is..a:164 am_i:145 is_this:145 this..robot:140
        is..robot:124 is_that:124 am_talk:122 <real>:121 you_got:120 are_you:120 a_record:117
        you..robot:116 you..a:116 you..person:108 sound:105 do_i:97 voic:95 <you>:94 you..<not>:93
        am..to:90 one..robot:86 do..have:85 real:85 got_a:85 ^_is:83 one_of:83 are..person:80
        <talk>:78 ^_am:77 are_<not>:76 program:76 or:74 is..record:73 i..with:72 person:70
        am..with:69 on..a:69 i_on:68 real_person:66 you..sound:65 you:65 <not>_sound:65
        do..sound:65 on_with:64 person_talk:63 can_<not>:63 blood:63 you..blood:63 a..talk:62
        got:62 the..is:62 <alive>:62 you_a:61 feel:60 a:60 robot_$:60 am..a:60 this_a:60
        robot_right:59 have_you:59 a..right:57 am..on:56 <not>..person:56 person..me:56 i_can:56
        are..artificial:56 are..intelligenc:56 artificial:56 artificial_intelligenc:56
        intelligenc:56 intelligenc_$:56 you_artificial:56 you..intelligenc:56 right:56 real_$:55
        you_robot:54 ^_do:54 are:54 but:53 sound_want:52 <not>..right:52 alexa:50 alexa_$:50
        want_alexa:50 a..is:50 a..person:49 with_a:49 that..voic:49 i..real:48 that_a:48
        have..got:48 i..to:47 a_person:47 person..to:47 i..pay:47 are..a:47 is..prerecord:47
        prerecord:47 prerecord_$:47 this_prerecord:47 person_here:46 are..robot:46 robot..is:46
        do..a:45 a..on:45 <not>..real:44 is_a:44 <life>:44 a_robot:43 but..can:43 <them>:43
        sound..a:43 to_say:43 you..want:43 me_this:42 <be>:42 ^_are:42 is..person:42 do:42
        is..one:41 you..real:41 are..real:40 one..them:40 them_robot:40 a..i:40 of_them:40
        actual:40 actual_person:39 to_me:38 is..or:38 this..of:38 four_$:37 person..this:37
        a..<not>:37 them:36 hey_siri:36 hey..is:36 hey..that:36 siri:36 siri_is:36 siri..that:36
        siri..you:36 time_you:35 <wish>:35 real..here:35 to..that:34 prov_you:34 prov..are:34
        of..robot:34 to..right:34 a_program:34 is..program:34 that..program:34 hundr:34 ^_hey:34
        this_feel:33 this:33 other:33 hey:33 call..this:33 are..aliv:32 you_aliv:32 sound_person:32
        talk_want:32 <not>_pay:32 ^_you:32 talk..me:32 feel_want:31 a..this:31 a..behind:31
        behind_this:31 person_behind:31 prov:31 a_body:31 got..body:31 you..body:31 body:30
        i..call:30 is..it:30 think:30 have..person:30 ^_sound:29 aliv:29 balanc:29 you_talk:29
        i..are:28 thos_robot:28 hundr..the:28 want:28 <not>_real:28 but_i:28 of_thos:28
        one..thos:28 a_hundr:28 can..pay:28 voic_$:27 you..can:27 sixty_$:27 have_call:27
        an_robot:27 hundr..on:27 have..real:27 ther..talk:27 thos:27 on:27 a_puls:26 got..puls:26
        puls:26 puls_$:26 you..puls:26 a..voic:26 i..my:26 ther_or:26 am:26 person..or:26
        a_robocall:26 is..robocall:26 this..robocall:26 and_blood:26 are..and:26 are..flesh:26
        blood_$:26 flesh:26 flesh_and:26 flesh..blood:26 you_flesh:26 that_you:26 kind..robot:25
        of_robot:25 that..is:25 this..one:25 are_person:25 robocall_$:25 breath:25 you_an:25
        i..am:25 twenty:25 do..real:25 sound_real:25 the_tenth:25 ^_have:25 is..is:25
        are..program:24 program_to:24 program..say:24 program..that:24 you_program:24 <not>..now:24
        tenth:24 is..behind:24 robot_i:24 <not>_the:24 kind_of:24 robocall:24 behind:24 pay:23
        this..the:23 who..this:23 are..right:23 how..know:22 slow:22 a_heartbeat:22
        got..heartbeat:22 heartbeat:22 heartbeat_$:22 you..heartbeat:22 -_four:22 forty_-:22
        forty..four:22 right_now:22 record..<not>:22 i..sixty:22 record..it:22 that..option:22
        can..do:22 first..is:22 <first>:22 first:22 on..end:21 on..other:21 the_third:21 a_soul:21
        have..soul:21 you..soul:21 hang_on:21 it_a:21 you..say:21 this..a:20 know_you:20
        <not>_it:20 or_robot:20 <gave>:20 -:20 is_the:20 why..talk:-20 at:-20 are..hir:-20
        you_hir:-20 ^_we:-20 spanish:-20 call_me:-21 why_am:-21 ^_let:-21 do_<not>:-21 you_with:-21
        ther..i:-21 are..with:-21 brok:-21 hir:-21 we:-21 <not>:-22 <look>:-22 <debt>:-22 else:-22
        why..i:-22 my..a:-23 for_a:-23 you_take:-23 do..to:-23 nice:-23 is..good:-23 call:-23
        who..you:-24 ther:-24 a..vacuum:-24 can..to:-24 line:-24 what:-25 enough..robot:-25
        that_is:-25 a..call:-25 i_was:-26 robot..have:-26 wher:-26 am..robot:-26 are..record:-27
        you_record:-27 robot..want:-28 ^_a:-28 bankrupt:-29 have_a:-29 of_this:-29 you..sure:-29
        you_have:-29 do..me:-29 real_deadlin:-30 it..robot:-30 are..busy:-30 busy_$:-30
        real_busy:-30 you..busy:-30 deadlin_$:-30 you..for:-30 for:-30 busy:-30 are..sure:-31
        up:-31 can_you:-31 to..person:-31 about:-32 i..on:-32 it_is:-32 a..me:-33 ^_one:-33
        ^_why:-34 me_a:-34 me:-34 robot_vacuum:-34 vacuum:-34 my:-36 enough:-37 ^_can:-37
        lawyer_$:-37 loan:-38 you..manager:-38 are..the:-39 a..you:-39 job:-40 could:-40
        are..good:-40 good_person:-40 you..good:-40 have..robot:-40 could_you:-41 a..deadlin:-41
        deadlin:-41 manager:-42 the..person:-42 <money>:-42 take:-42 is..the:-43 fifty:-43 of:-43
        <only>:-44 die:-48 me..person:-48 <this_line>:-49 ^_i:-49 to..to:-51 <with>:-51
        fifty_are:-52 ther_$:-53 fifty..a:-53 one..are:-53 want..person:-53 lawyer:-54
        are..ther:-54 fifty..you:-57 one_fifty:-57 get:-59 to..a:-60 why:-60 one..you:-60
        i..person:-61 was:-62 <cease>:-63 two:-64 i_want:-68 sure:-70 i..robot:-71 good:-73
        i_am:-74 the_robot:-74 <not>..to:-76 <stay>:-76 a_good:-78 the:-79 ^_my:-87 <i>:-89
        am_<not>:-96 <yet>:-97 to:-98 <third>:-101 <took>:-104
    """,
    "wants_spanish": """
        -601 espanol:521 spanish:428 espanol_$:251 spanish_$:239 english:232 do..english:194
        ingl:175 understand:157 habla:153 in_spanish:142 to_spanish:139 <not>..english:138
        habla_espanol:136 my..<not>:129 hablo:124 ^_spanish:122 ingl_$:115 you..spanish:115
        ^_espanol:112 <not>_understand:112 no:112 talk:111 spanish_i:105 for_spanish:100
        english..<not>:97 only:92 talk_english:91 i_want:88 english_is:88 hablo_ingl:88 no_hablo:88
        no..ingl:88 my..is:86 my_english:84 would:80 no_english:77 person..spanish:75 is_ther:72
        <not>_good:70 <not>..ingl:69 you_talk:69 is..good:68 person..talk:65 <easier>:63 is..my:62
        press..spanish:59 i..an:59 understand_english:59 an_interpreter:59 i..interpreter:59
        interpreter:59 want..interpreter:59 english..good:57 languag:57 spanish_speaker:57
        speaker:57 do..talk:57 switch:57 press:57 i..it:56 no_talk:55 good:53 want_an:53
        i..spanish:52 two:52 an:52 very:52 my..do:52 to..spanish:51 only..spanish:49
        no_understand:48 for:47 spanish..am:46 it..spanish:46 english_$:46 want..spanish:45
        talk..spanish:44 ^_habla:43 giv..that:43 <not>_giv:43 giv_you:42 english..my:42 i..giv:42
        do..understand:41 you_that:41 go:41 switch..spanish:40 switch_to:40 can_i:40 could:40
        understand_ingl:40 am_<not>:40 only_$:39 talk..i:39 am..giv:38 get..spanish:38 you..i:38
        interpreter_$:37 giv:37 english_<not>:37 am..you:37 easier:36 is..very:35 very_good:35
        in:35 want:35 spanish..it:35 this..do:35 who..spanish:35 <not>:34 go..spanish:34 do_you:34
        would..to:33 spanish..is:33 get:33 i_talk:33 account:33 press..for:33 my..no:33
        english..husband:32 would_be:32 person_who:32 <not>..my:32 no..english:32 first_languag:32
        my_first:32 my..languag:32 espanol..is:32 speaker_$:32 espanol..me:31 en:31 en_espanol:31
        english_my:31 it:31 english..so:31 you_get:30 you..want:30 may_you:29 necesito:29
        necesito_espanol:29 ther:29 is..so:29 <not>_so:29 ^_can:28 could_i:28 good_$:28 two_for:27
        two..spanish:27 <not>..good:27 spanish_only:27 talk..only:27 littl_english:27
        talk..english:27 talk..littl:27 <not>_talk:27 account..my:27 spanish_my:27 english..very:27
        know_english:26 mother_do:26 mother..know:26 ther_person:26 spanish..a:26 espanol_only:26
        littl:26 spanish_is:25 spanish..ther:25 habla..i:25 i..only:25 is..spanish:25
        chang..spanish:25 that..an:25 english..no:25 talk..well:25 me..spanish:24 <money>:24
        giv..i:24 that..want:24 <only>:23 i..for:23 espanol_the:23 two..no:22 ^_do:22
        espanol_por:22 espanol..favor:22 por:22 por_favor:22 would..in:22 mother..<not>:22 ^_en:22
        languag_$:22 favor:22 ^_no:22 ^_me:22 i..about:22 an..spanish:22 they..me:21 go_to:21
        husband:21 it..my:21 i..talk:21 i..job:20 <yet>:20 espanol..one:20 me..statement:20
        that:-20 only..english:-20 we..english:-20 of:-20 <gone>:-21 fifteen:-21 bill:-21
        spanish_in:-22 i_got:-22 ^_that:-23 person_$:-23 english_or:-23 english..spanish:-23
        or_spanish:-23 or..<not>:-23 spanish..matter:-23 ther_is:-23 or..do:-24 of_it:-24
        do..matter:-24 <not>_matter:-24 <them>:-24 matter:-24 half:-25 took_spanish:-26 are:-26
        husband..spanish:-26 english..do:-26 fine:-26 i_took:-27 class_$:-27 stop:-27 your:-27
        ^_you:-27 to_my:-27 but..do:-28 english_teacher:-29 my..teacher:-29 do_<not>:-29 all:-29
        teacher:-29 with:-29 <cease>:-29 kid..spanish:-29 <all>:-29 i_am:-29 ^_my:-30 <third>:-31
        ^_he:-31 me_$:-31 <not>_want:-31 ^_we:-32 <high>:-33 am:-34 fine_$:-34 <die>:-34 or:-35
        tomorrow:-36 took:-36 die:-36 <you>:-36 mother..spanish:-37 the:-37 i..english:-38
        do..want:-39 <with>:-40 but:-41 kid:-41 <real>:-42 lawyer:-45 <took>:-45 <person>:-47
        thre:-49 <call>:-49 a:-50 at:-50 my_kid:-50 spanish_class:-51 class:-51 got:-53
        am_spanish:-53 i:-55 husband_talk:-55 mother_talk:-55 <life>:-56 i..to:-57 i..my:-65
        <be>:-66 <i>:-68 fifty:-68 do..spanish:-73 talk_to:-76 <not>_spanish:-97
        <not>..spanish:-143 my..talk:-145 my..spanish:-150 spanish_english:-169
    """,
}
