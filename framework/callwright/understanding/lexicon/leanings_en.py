"""Learned weights: written by `python -m benchmarks.train_leanings`, never by hand."""

from collections.abc import Mapping

__all__ = ["WEIGHTS"]

WEIGHTS: Mapping[str, str] = {
    "attorney": """
        -622 lawyer:590 legal:531 represent:366 my_lawyer:335 law:216 i..represent:195 firm:150
        handl:141 my_case:131 our:131 case:131 represent_me:130 <not>..<not>:129 lawyer_is:121
        hir:121 law_firm:113 law_offic:113 <gone>:110 with..lawyer:101 represent_$:98
        am..represent:98 our_lawyer:96 <not>_a:91 lawyer..you:90 aid:89 legal_aid:89 a_legal:89
        answer:86 <with>:85 person_represent:83 i_hir:83 the_law:77 is..legal:75 i..person:74
        got..lawyer:74 i..lawyer:72 on..case:72 is..me:71 over_to:69 legal_agent:67 this_$:67
        firm..my:67 you_$:65 by:65 person..legal:65 offic:64 my_legal:63 <not>_talk:63 notify:63
        lawyer_up:62 am_person:61 turn:60 <gave>:60 is..handl:59 contact:59 legal..is:58
        talk..johnson:58 the_lawyer:58 a_law:58 lawyer..i:57 down:56 turn..to:56 through..lawyer:56
        i_have:56 johnson:56 got:56 to:55 am..by:54 through:53 talk:53 firm_on:52 legal..and:52
        legal_team:52 litig:51 litig_$:51 over..litig:51 to_litig:51 turn_over:51 turn..litig:51
        counselor:51 counselor_johnson:51 talk..counselor:51 a..and:51 lawyer..this:51
        this..turn:50 team:50 <talk>:50 she..my:50 is_number:49 i..by:49 over:49 and..handl:48
        law..is:48 have..represent:48 lawyer..to:48 we..lawyer:47 on_my:47 <call>:47 it..a:47
        job_with:46 you..lawyer:46 legal_$:45 lawyer_represent:45 i..up:45 we:45 my..want:44
        ^_talk:44 a..legal:44 up:44 legal..i:43 lawyer_handl:43 my..you:42 my_debt:42 got_lawyer:42
        answer_that:42 <not>..talk:41 talk_<not>:41 legal..now:41 law..on:41 have..lawyer:40
        has_my:40 lawyer_said:39 she_has:39 now:39 <not>_to:39 with:39 the..i:38 going_through:38
        debt:38 do..<not>:37 legal_servic:37 my..team:37 legal..<not>:37 by_legal:37 do..talk:37
        at_legal:36 lawyer..name:36 writ..lawyer:36 have..legal:36 a..for:36 <over>:36 you..the:36
        writ:35 the_legal:35 handl_legal:35 lawyer..<not>:35 hir..lawyer:35 <all>:35 lawyer_only:34
        have_got:34 <i>:34 got_me:34 is..with:34 person_handl:34 i..me:34 got..a:34 have_lawyer:33
        a..firm:33 am_<not>:33 is..and:33 of_you:33 ^_a:33 a..lawyer:33 handl_this:32 sign:32
        matter:32 my..answer:32 direct:32 say..<not>:32 ther..lawyer:32 every:32 <not>..pay:31
        about..account:31 a..on:31 using_a:31 using..firm:31 using..law:31 with..about:31
        with..johnson:31 help:31 using:31 going..lawyer:31 is_help:31 i..legal:31 address:31
        have..for:30 am..an:30 talk..lawyer:30 lawyer_say:30 represent_by:30 all..bill:30
        for_all:30 go:29 for..bill:29 <not>..present:29 lawyer_present:29 my_law:29 my..firm:29
        only:29 is_person:29 for..my:29 and:29 help_me:29 present:29 we_got:29 direct_$:29
        lawyer_and:29 case..to:28 now_i:28 with_a:28 johnson_about:28 johnson..account:28
        johnson..my:28 was..legal:28 now..am:28 ther_is:28 the..handl:28 from..lawyer:28
        you_will:27 ^_an:27 me..lawyer:27 been_turn:27 has..over:27 has..turn:27 case..in:27
        the..our:27 the..is:27 engag:27 have_engag:27 i..engag:27 go..lawyer:27 it_now:26 to..my:26
        by..aid:26 from_my:26 number_$:26 firm_$:26 now_$:26 have..a:26 been..over:26
        am..through:26 pay..a:26 about_my:26 lawyer..she:26 thank:25 my..about:25 this_has:25
        legal..they:25 this..been:25 lawyer..the:25 a..matter:25 legal_matter:25 matter_now:25
        my_bill:25 servic:24 lawyer..in:24 a..represent:24 counselor..about:24 counselor..my:24
        with_counselor:24 hear..lawyer:24 is..matter:24 is_a:24 lawyer..he:24 down_the:24
        it..legal:23 handl_my:23 handl..debt:23 do..answer:23 lawyer_will:23 of:23 going:23
        got..for:23 i_retain:23 retain:23 retain_an:23 retain..lawyer:23 hear_from:22 case_was:22
        <not>_answer:22 me_$:22 sign..with:22 the..number:22 i..got:22 ^_ther:22 agreement_with:22
        an_agreement:22 a..present:22 ^_every:22 i_lawyer:22 talk_with:21 go_through:21 <not>_me:21
        lawyer_has:21 law..direct:21 notify_our:21 notify..law:21 notify..offic:21 offic_direct:21
        our_law:21 our..direct:21 our..offic:21 clinic:21 legal_clinic:21 for..now:21 to_my:21
        i..be:21 agreement:21 am_job:21 we_have:21 have_hir:21 is..number:21 will..from:20 my..i:20
        the..firm:20 has_been:20 in..of:20 you:20 a..she:20 we_hir:20 lawyer..us:20 a..is:20
        been..to:20 help..this:20 you..hear:20 under_represent:20 is_represent:20 law..this:20
        aid_$:20 <real>:-20 ^_lawyer:-20 stop:-21 have_been:-21 ^_should:-21 <debt>:-21 want_an:-21
        put..on:-21 my..he:-21 at_a:-21 did..my:-21 you..talk:-22 <money>:-22 <not>_want:-22
        ^_do:-22 <tired>:-22 i..been:-22 was:-22 you..this:-23 i..off:-23 lawyer..offic:-23
        were..the:-23 fe..from:-23 fe..high:-23 from..divorce:-23 high_from:-23 high..divorce:-23
        is_fe:-23 is..high:-23 lawyer..fe:-23 my..fe:-23 high..the:-24 <die>:-24 her:-24 <bad>:-24
        <only>:-24 number:-24 <first>:-24 first:-24 fe:-24 <left>:-24 left:-24 home:-25
        lawyer..tv:-25 on_tv:-25 the..tv:-25 tv_said:-25 to..a:-25 on..said:-25 is_your:-25
        did_<not>:-25 should:-25 do_i:-25 my_credit:-26 tv:-26 talk_to:-26 am_an:-26 talk..my:-26
        want_a:-26 the:-26 that:-27 my_number:-27 my..an:-27 he..<not>:-27 has..lawyer:-27
        your_lawyer:-27 thre:-28 life:-28 liv:-28 divorce_$:-28 let_me:-28 is_why:-28 why..am:-28
        why..tight:-28 did:-28 my_job:-28 why_i:-28 have..of:-28 am_a:-28 do..want:-29 <cease>:-29
        can..my:-29 <not>_say:-29 i..say:-29 to_a:-29 think:-29 lost:-29 say_my:-30 did..say:-30
        ex_has:-30 ex..lawyer:-30 <here>:-30 i..at:-30 friend:-30 <third>:-30 got_laid:-31
        i..laid:-31 laid_off:-31 <wish>:-31 car:-31 at:-31 an_lawyer:-31 as:-31 to_be:-31
        my..is:-31 got..off:-31 general_offic:-31 be:-32 what_is:-32 laid:-32 one:-32
        are..lawyer:-32 ^_no:-32 call:-32 robot:-33 i_did:-33 be..lawyer:-33 am_tight:-33
        i..tight:-33 who:-34 expensiv:-34 <not>..an:-35 ^_are:-35 someth:-35 from_the:-35 ^_can:-36
        from:-36 my_brother:-36 <took>:-36 for_a:-36 for..lawyer:-36 ^_will:-37 <remove>:-37
        a_person:-37 get..lawyer:-37 pass:-37 tight:-37 <you>:-37 get:-38 would:-38 lawyer_for:-38
        my_husband:-39 want..lawyer:-39 is..lawyer:-39 clean:-39 i_clean:-39 lawyer..said:-39
        <paid>:-39 the_divorce:-40 ex:-40 my_ex:-40 want:-40 husband:-41 for_my:-41 is_<not>:-41
        should_i:-41 my_mother:-41 ^_my:-41 i..have:-41 no_lawyer:-42 for:-42 with_me:-42 <be>:-42
        <not>..a:-43 ^_he:-43 this_a:-43 me:-43 <not>_have:-44 mother:-45 are_you:-45
        lawyer..my:-46 should..a:-46 brother:-47 i_want:-47 you..to:-48 <stay>:-48 do..a:-48
        person_$:-49 my..me:-49 do..have:-49 i:-49 a_lawyer:-50 are:-51 son:-54 ^_is:-54 i..of:-55
        no:-56 what:-59 is_this:-61 <life>:-61 i..for:-62 bankrupt:-62 this..lawyer:-63 divorce:-63
        <not>..lawyer:-63 am..lawyer:-65 <not>:-66 the..general:-70 i..to:-72 <person>:-72 your:-73
        general:-75 lawyer_general:-75 do:-75
    """,
    "bankruptcy": """
        -518 bankrupt:536 discharg:352 chapter:324 truste:322 court:229 thirteen:208
        my_bankrupt:204 fil:203 stay:198 meet:192 discharg_$:176 case:164 seven:161 a_bankrupt:147
        the_bankrupt:145 creditor:140 i..insolvent:140 insolvent:140 am..file:137 i..bankrupt:130
        see:127 declar:127 chapter_seven:126 automatic_stay:125 have..bankrupt:122 automatic:122
        truste_$:122 the_truste:122 chapter_thirteen:120 stay_$:118 bk:114 fil_$:112
        bankrupt_lawyer:109 the_court:109 i_went:108 we..bankrupt:104 is..stay:103 under:100
        court_$:100 i..discharg:99 insolvent_$:98 approv:98 my_discharg:97 were:97 debt:97
        bankrupt..is:92 wip:90 thirteen_$:86 can_<not>:85 is..number:83 seven_$:83
        this..discharg:81 pap:81 truste..it:80 case_number:80 to_file:80 you_were:79 judg:78
        pay..truste:78 list:78 my_fil:78 in:78 meet_$:76 creditor_$:76 am_insolvent:74
        going..file:74 is..case:73 a_discharg:72 here..case:71 the_case:70 next:70 petition:69
        the_petition:69 through:69 the_judg:68 here_is:67 declar_bankrupt:67 pro:67 pro_se:67
        from..court:67 chapter_eleven:67 under..protection:66 a_stay:66 ther..stay:66 <stay>:66
        am_bankrupt:66 se:65 next_week:64 ther_is:64 in..thirteen:64 am_legal:64 was..in:63
        protection:63 have..discharg:63 is_final:62 am_going:61 was_approv:60 truste_is:60
        been_in:60 i..legal:58 ^_you:58 final:57 bank_rob:56 bank..see:56 rob_see:56 the..rob:56
        the..see:56 ^_we:56 rob:56 is_my:56 in_my:55 is_pend:54 pend:54 got_on:54 got..bk:54
        it_got:54 my_bk:54 on..bk:54 includ:54 includ_in:54 eleven:53 i..going:52 you_was:52
        do_<not>:52 debt_was:51 protection_$:51 week:51 am..insolvent:51 legal_insolvent:51
        a_creditor:51 my..was:51 care..that:51 is..the:51 receiv:50 bankrupt..i:50 as_a:50
        fil_is:50 my_chapter:50 i_been:50 do..any:49 i..chapter:49 you..in:49 this..was:49 chap:49
        chap_seven:49 <had>:48 i_fil:48 <not>..more:48 our_bankrupt:47 you_can:47 of..bankrupt:47
        se_$:46 debt..discharg:46 in..petition:46 husband..bankrupt:46 did_bankrupt:46 what..can:46
        i_declar:46 bankrupt_is:46 court_protection:46 under_court:46 meet_of:45 meet..creditor:45
        of_creditor:45 this_debt:45 got..of:45 here:45 i..to:45 was_discharg:45 pap_$:45 the..it:45
        is_what:44 bk_is:44 bk..final:44 the_bk:44 in_chapter:44 file_$:44 i..about:44 what_i:44
        got..discharg:43 wip_out:43 i..under:43 i_receiv:43 receiv..discharg:43 we:42 have_fil:42
        fil..pend:42 my..pend:42 any:42 a_chapter:42 you..includ:42 judg_discharg:42
        the..discharg:42 we_are:42 about_fil:41 bankrupt..my:41 my_case:41 my_truste:41 out:41
        any_more:40 the..final:40 this_was:40 file:40 the..week:40 petition_next:40
        petition..week:40 fil_last:40 it..on:40 i..in:40 week_$:40 part_of:40 is_under:40 plan:40
        out_$:39 was_includ:39 as:39 in..bankrupt:39 got..my:39 the..stay:38 the..do:38
        that..what:38 by_the:38 is..it:38 ^_chap:38 <not>..any:38 went_through:38 is_a:38
        the_automatic:38 bankrupt_pap:38 debt_got:37 is..court:37 discharg_letter:37 sign_the:37
        real..i:37 plan_$:37 went:37 a_truste:37 i..truste:37 are_fil:37 and..bankrupt:36
        went_to:36 it..the:36 <not>_collect:36 can..collect:36 you..collect:36 fil..pro:36
        discharg..i:35 in..schedul:35 schedul:35 the_schedul:35 i_sign:35 forty..meet:35
        one_meet:35 thre_forty:35 thre..meet:35 thre..one:35 bankrupt_see:35 <here>:35
        that..part:35 in..pro:35 in..se:35 i_am:35 approv_$:35 last_year:35 part:35 ^_i:35
        the..monday:35 the..forty:34 through_$:34 were..the:34 meet_with:34 by..court:34
        to..chapter:34 the_thre:34 am..chapter:34 number_$:34 as..creditor:33 list..a:33
        judg..my:33 am_under:33 with..truste:33 record..bankrupt:33 we_fil:33 call_me:32
        my..number:32 am_pay:32 had_to:32 our:32 court..my:32 case_$:32 list_in:32 forty_one:32
        collect:32 what_if:32 eras:32 by..bankrupt:32 been..thirteen:32 in_thirteen:32 my_card:32
        went..about:31 went..fil:31 it_all:31 you..<not>:31 in..plan:31 fil_in:31 <be>:31
        fil..in:31 care_of:31 husband..see:31 sign:30 did:30 again:30 to..fil:30 the..next:30
        yes:30 we..fil:30 to_about:30 you..creditor:30 receiv_a:30 final_$:29 truste..pay:29
        got..the:29 my..lawyer:29 discharg_pap:29 my..pap:29 is_pay:29 bk_that:28 bk..is:28
        bk..personal:28 am:28 pay_the:28 discharg_my:28 number..the:28 was..my:28 last..bankrupt:28
        the_bank:28 eras_by:28 eras..court:28 eras..the:28 my..eras:28 was_eras:28 that_debt:28
        husband_and:28 care:28 automatic..everyth:28 automatic..except:28 stay_everyth:28
        stay..except:28 stay..for:28 you..on:27 am..i:27 <letter>:27 i..make:27 ther..a:27
        <not>..number:27 fil..month:27 discharg..payment:27 judg..payment:27 a..in:27 if..can:27
        through_a:27 bankrupt..open:27 have..from:26 insolvent_i:26 declar..is:26 on..that:26
        debt..of:26 debt..part:26 got_part:26 of..case:26 part..case:26 part..the:26
        chap..approv:26 chap..was:26 seven_was:26 seven..approv:26 any..the:26 have..pap:26
        a..seven:26 collect..the:26 if..<not>:25 <pay>:25 i_had:25 record:25 fil..march:25
        last_march:25 friday_with:25 till..me:25 till..with:25 <gave>:25 took..that:25
        paid..with:25 me..going:25 think..for:25 that..got:25 everyth_except:25 everyth..for:25
        everyth..twenty:25 except_for:25 except..twenty:25 for_twenty:25 my..wip:25 with_the:25
        here..the:25 pay_it:25 <not>..this:24 i_meet:24 is..automatic:24 about..for:24 took_care:24
        i..through:24 it..bankrupt:24 was:24 chapter..was:24 under_chapter:24 except:23 loan:23
        this..<not>:23 exist_any:23 exist..more:23 <not>_exist:23 almost_done:23
        bankrupt..almost:23 bankrupt..done:23 is_almost:23 is..done:23 friday..me:23 to_declar:23
        march:23 took..of:23 <everything>:23 approv_it:23 approv..all:23 the..approv:23 pay_a:23
        the..this:23 all..was:23 am..truste:23 have_my:23 all..loan:23 loan_was:22 ^_automatic:22
        here..discharg:22 is..discharg:22 in..case:22 with..am:22 my..that:22 list..the:22
        it..under:22 my_debt:22 this..in:22 make_a:22 me_i:21 paperwork_is:21 eleven_$:21
        am..thirteen:21 includ..my:21 am..process:21 in..process:21 of_fil:21 process:21
        process_of:21 process..fil:21 the_process:21 insolvent..make:21 insolvent..want:21
        <not>_certain:21 am..certain:21 i..certain:21 am_think:21 this_month:21 the..of:21
        certain_$:21 in..seven:21 do_you:21 pay:21 meet..the:20 here..my:20 my_loan:20
        bankrupt_court:20 in_plac:20 stay_in:20 stay..plac:20 am..want:20 the..one:20
        have_relief:20 i..relief:20 relief_from:20 relief..court:20 relief..the:20 my..in:-20
        my_landlord:-20 i..call:-20 coworker_fil:-20 the..was:-20 into_bankrupt:-21 know:-21
        landlord:-21 day_$:-21 spanish_$:-21 home:-21 seven..the:-21 would_rather:-21 minute:-21
        one:-21 we..<not>:-21 <debt>:-21 i..rather:-21 a..review:-22 review:-22 <easier>:-22
        is..to:-22 fil..i:-22 bill_i:-22 new:-22 robot:-22 bankrupt_mean:-23 percent:-23
        <not>..i:-23 <first>:-23 first:-23 this:-23 job_$:-23 with:-23 am..bankrupt:-23
        want..bankrupt:-23 than:-24 book_$:-24 pay..bankrupt:-24 <cease>:-24 <person>:-24 hundr:-24
        are..going:-25 ^_can:-25 a..bankrupt:-25 fifty:-25 <full>:-25 than..bankrupt:-25
        my_number:-25 i_gave:-25 are_<not>:-26 they:-26 me:-26 friend_fil:-26 coworker_went:-26
        coworker..through:-26 my..through:-26 my..for:-26 four_two:-26 fil..bankrupt:-27 said:-27
        am..avoid:-27 try..avoid:-27 try..bankrupt:-27 wrong:-27 i..on:-27 did..bankrupt:-27
        scar:-27 person_$:-27 <them>:-27 <not>..file:-27 my_brother:-28 pay_than:-28 of..is:-28
        would..than:-28 mean:-28 rather..than:-28 want..file:-28 am_try:-28 agent:-28 day:-28
        ther_was:-29 could:-29 i..try:-29 rather_pay:-29 do..mean:-29 is_<not>:-29 you_going:-29
        someth:-29 could..bankrupt:-30 could..file:-30 if..bankrupt:-30 do_bankrupt:-30
        <not>_bankrupt:-30 try_to:-30 long:-30 you_are:-31 <reason>:-31 nine:-31 i..new:-31 say:-31
        i..this:-31 we..chapter:-31 ten:-32 gave:-32 if_i:-33 <look>:-33 name:-33 avoid:-33
        avoid_bankrupt:-33 to_avoid:-33 did_<not>:-34 die:-34 from:-34 seven_of:-35 could_i:-35
        went_bankrupt:-36 take:-36 account:-36 lawyer:-36 <not>_in:-37 do_i:-37
        friend..bankrupt:-37 my_friend:-37 <life>:-37 manager:-37 for..court:-38 <pills>:-38
        the_book:-38 <die>:-38 up:-38 friend:-38 am..in:-39 call:-39 about:-39 for..bankrupt:-39
        do:-40 <yet>:-41 of_the:-41 of..book:-41 so:-41 fil_for:-41 he:-42 discharg_from:-42
        for_the:-42 chapter..the:-42 happen_if:-43 what..if:-43 i:-43 what_happen:-44 happen..i:-44
        the_army:-44 a_new:-44 lawyer_$:-45 army:-45 discharg..the:-45 four:-45 job..the:-45
        myself:-45 stor:-46 right:-47 to:-47 i_file:-47 date:-47 me_$:-47 happen:-47 at:-48
        was..from:-49 spanish:-49 off:-49 i..<not>:-50 book:-51 read..about:-51 a..about:-51
        try:-52 what:-53 for_bankrupt:-54 the_hospital:-54 hospital:-56 company..bankrupt:-57
        talk:-57 job..bankrupt:-57 ^_what:-59 <not>_fil:-59 job_for:-59 coworker:-62
        coworker..bankrupt:-62 my_coworker:-62 i_job:-63 my..bankrupt:-63 how:-63 will:-65
        <other>:-68 <bad>:-71 about_bankrupt:-72 i_read:-72 read:-73 be:-75 my_lawyer:-78
        my..went:-79 am_<not>:-80 company:-81 chapter..of:-84 my..fil:-85 <call>:-89 for:-95
        <third>:-106 fil_bankrupt:-113 i..for:-122 job:-131 i_was:-138 <not>..bankrupt:-154
        <not>:-160
    """,
    "complaint": """
        -370 complain:344 report:189 i..report:187 company:178 treatment:175 treat:173
        a_complain:173 have_<not>:167 sue:159 sue_you:154 bother:152 lied:150 is..the:150 crook:147
        cfpb:145 my_right:145 you..no:143 terribl:141 servic:138 lied_to:136 shady:131 what_you:122
        is_a:119 tim:119 dirty:118 ^_your:117 nobody:115 garbag:115 practic:114 ^_you:114
        tim_and:114 take..complain:112 i..complain:112 outfit:111 i..sue:110 this_company:109
        worst:107 bureau:106 would_<not>:105 <them>:104 to_me:103 your..call:103 that_agent:102
        law:102 after_another:100 against:99 every_time:99 report_you:99 treatment_$:98 business:98
        am_post:97 i..post:97 was..me:97 you_person:96 how..treat:96 crap:96 is_crap:96 a_viol:96
        viol:96 how:96 bad:94 the_way:94 one..after:93 your:92 that..a:91 is_ridiculous:91
        bother_$:90 ridiculous:90 asham:89 nasty:89 bureau_$:88 you_is:87 around:86 the_cfpb:86
        with_me:86 every..i:84 it_is:84 how_you:83 ridiculous_$:83 i..treat:83 you_again:83
        crap_$:82 ^_that:82 nobody..it:81 is_garbag:81 one..another:80 nerv:80 time_i:79 a..that:79
        i_have:79 sorriest:79 have..been:79 complain..me:78 post:78 is_bother:77 who..i:76
        this..bother:76 am..the:75 general:74 lawyer_general:74 your..is:73 your_agent:73
        ^_dirty:73 am_contact:72 i..contact:72 collector:72 collector_call:72 your_collector:72
        poor:71 rude:71 bbb:70 and..<not>:70 <third>:70 to_complain:70 cfpb_will:69 complain_$:69
        will_be:69 he_had:69 i_was:69 lied..me:69 better:68 <way>:68 who_do:68 a_racket:68
        is..racket:68 racket:68 racket_$:68 way:68 ^_take:67 better_treatment:67 i..treatment:67
        law_$:67 you..doing:66 me_a:66 i..tell:66 you..is:66 turn_in:66 about..this:66 got..with:65
        is..viol:65 every..call:65 call..a:65 ought:65 ought_to:65 a..with:64 advertis:64
        fals_advertis:64 your..my:63 i_am:63 was_treat:63 <easier>:63 the..bureau:63 fals:62
        dare:62 dare_you:62 how_dare:62 am..on:62 about_this:62 got_no:62 right_$:62 spok:62
        am..it:62 it..one:62 i_will:61 person_$:61 what..did:61 i_call:61 person..to:61
        the..will:61 ^_crook:61 crook_outfit:61 you_did:61 loud_with:61 loud..me:61 are_doing:61
        your_person:60 all_day:60 fix_it:60 do..that:60 be_asham:59 the_person:59 garbag_$:59
        loud:58 you_are:58 appall:58 is_appall:58 that..appall:58 agent:58 post_this:58
        i..transfer:58 and_nobody:58 ^_shady:57 collector..me:57 dirty_practic:57 i..leav:57
        how..was:57 the_worst:57 person_is:57 end_the:56 <not>..so:56 ^_every:56 that..viol:56
        practic_$:56 every:56 an_attitud:56 attitud:56 leav_a:56 what..doing:55 servic_$:55
        what..are:55 app_is:55 this_$:55 <not>_been:55 angry:55 i..angry:55 person_ought:55
        giv_me:55 was_giv:55 up..and:55 dealt:54 dealt_with:54 ^_bbb:54 <you>:54 i..been:54
        call_it:54 most_terribl:54 stink:54 am_beyond:54 am..angry:54 beyond:54 beyond_angry:54
        i..beyond:54 shady_person:54 am_tell:54 no_heart:54 you..heart:54 call_the:54 he..me:54
        time:53 <not>_do:53 call..husband:53 i..all:53 giv:53 rude_$:53 <not>..i:53 am..a:52
        the_law:52 did_is:52 to_the:52 ^_sorriest:51 am_sue:51 i_can:51 going..you:51 way_you:49
        should..asham:49 break:49 pass_around:49 about_any:49 i_would:49 this_on:49 this..you:49
        she..my:49 that..was:49 nam:48 ought..fir:48 am_disgust:48 disgust:48 disgust_$:48
        i..disgust:48 me_$:48 company_is:48 person_are:48 ^_fals:48 asham_$:48 after:47 to..want:47
        am:47 know..right:47 to..fir:47 the..lender:47 worst_lender:47 find:47 will..a:47
        treat_$:47 complain_for:47 take..for:47 general_$:46 most:46 your..got:46 am..bank:46
        bank_department:46 call..department:46 fix:46 any..this:46 better_business:46
        better..bureau:46 business_bureau:46 again:46 to_report:46 i..better:45 dirty_company:45
        a_nightmar:45 is..nightmar:45 nightmar:45 person:45 my_complain:45 am_insult:45
        i..insult:45 insult:45 want_this:45 of..person:45 the..general:45 consumer:45 hold_time:45
        in..life:44 you..asham:44 dozen_tim:44 dozen..and:44 have..dozen:44 will_sue:44
        transfer_all:44 transfer..day:44 was_transfer:44 was..all:44 you_do:44 ^_cfpb:44
        government:44 the_government:44 department:44 the..department:44 time_is:44 terribl_$:44
        am_report:44 screw:44 screw_up:44 have_some:44 have..nerv:44 nerv_$:44 some_nerv:44
        you..nerv:44 a..of:43 that..racket:43 know..this:43 around_$:43 awful:43 was..day:43
        will..this:43 ^_ombudsman:43 ombudsman:43 about..of:43 hold..is:43 person..trash:43
        trash:43 trash_$:43 to..is:43 do_business:43 lady:43 practic..<not>:43 practic..do:43
        you..some:43 is..law:43 point..the:43 should:43 was_rude:42 want..complain:42 ^_this:42
        am..in:42 leav..star:42 one_star:42 you..bother:42 will:42 been..this:41 shady_practic:41
        take_my:41 know_about:41 to..bad:41 who:41 can..complain:41 this..crap:41 viol..my:41
        a..tim:41 smart:41 bbb_i:41 bbb..<not>:41 bbb..do:41 should_be:41 my..person:41
        mother_and:41 call..bank:40 my..and:40 am..congressman:40 congressman:40 congressman_$:40
        contact..congressman:40 my_congressman:40 am_offend:40 i..offend:40 offend:40 offend_$:40
        company_$:40 poorest:40 poorest_treatment:40 company_i:40 of_six:40 son_the:40
        complain_to:40 <not>..with:40 was:40 was..worst:40 got_an:40 am_blast:40 blast:40
        blast..on:40 blast..social:40 i..blast:40 media:40 on..media:40 social_media:40 spok_to:40
        it..crap:39 i..right:39 me..me:39 for_me:39 spok..want:39 you_spok:39 i..misl:39 misl:39
        misl_$:39 was_misl:39 is_awful:39 to..you:39 number..am:39 everywher:38 it..ridiculous:38
        against_this:38 are_law:38 are..against:38 law_against:38 ther..against:38 ther..law:38
        <not>..lawyer:38 is_trash:38 the..trash:38 from..the:38 will..about:38 viol_of:38
        person_should:38 a..crook:38 bunch..crook:38 of_crook:38 you..bunch:38 over_the:38
        with_how:38 to..business:37 you_$:37 person_i:37 is_one:37 how..person:37
        sorriest_treatment:37 sorriest..around:37 treatment_around:37 borrow_from:37
        borrow..again:37 would..borrow:37 would..from:37 a_scandal:37 is..scandal:37 it..scandal:37
        scandal:37 scandal_$:37 two_one:37 am_talk:37 be..the:37 kid:37 who_can:37 with..servic:37
        corporat:37 mess:37 you_to:36 i_talk:36 am..onlin:36 post..onlin:36 a..me:36 cfpb..about:36
        is..point:36 be_leav:36 your..horribl:36 return_my:36 your_servic:36 out..the:36 i..be:36
        ^_who:36 a_disgrac:36 disgrac:36 is..disgrac:36 that..disgrac:36 nobody_help:36 me..it:36
        that..against:35 know_my:35 some:35 you..you:35 will..leav:35 talk_to:35 senator:35
        borrow..you:35 have..had:35 my_kid:35 had_loud:35 had..me:35 he..loud:35 call..get:35
        advertis_she:35 advertis..is:35 advertis..my:35 fals..is:35 fals..she:35 let..it:35
        have..tim:35 ^_worst:34 outfit_around:34 worst_outfit:34 worst..around:34 contact_my:34
        heart:34 is_terribl:34 turn:34 fir:34 a_dozen:34 dozen:34 am..expos:34 expos:34
        going..expos:34 to_expos:34 been..after:34 has..one:34 it_has:34 crook..are:34 crook..we:34
        outfit_we:34 outfit..a:34 outfit..are:34 <not>_recommend:34 i..recommend:34 recommend:34
        recommend_you:34 recommend..again:34 would..recommend:34 call_my:34 over_ther:34 kid_$:34
        to_sue:34 of..collector:34 one..collector:34 four_i:34 this_is:34 am_fil:34 he_lied:33
        me..am:33 attitud_$:33 you..are:33 be_tell:33 be..senator:33 my_senator:33 tell..senator:33
        will..tell:33 you..garbag:33 person..be:33 on_social:33 tell_my:33 my..went:33 i_want:33
        this..is:33 had..attitud:32 he..attitud:32 nobody..my:32 about..lady:32 about..nasty:32
        nasty_lady:32 that_nasty:32 that..lady:32 report_person:32 me..four:32 a_grip:32
        got..grip:32 grip:32 grip_with:32 grip..agent:32 grip..that:32 i..grip:32 business_$:32
        at..kid:32 <not>..again:32 one..i:32 ^_nobody:32 send..complain:32 <not>_had:32 four_two:32
        me..to:32 to..your:32 can_i:32 you..to:32 my_call:32 against_my:32 against..right:32
        was_against:32 two..this:31 tell:31 got..heart:31 got_mean:31 guy_last:31 guy..got:31
        last..got:31 last..mean:31 the_guy:31 time_got:31 time..mean:31 they..my:31 tim..is:31
        tim..it:31 time..i:31 six_tim:31 are_con:31 are..artist:31 artist:31 con:31 con_artist:31
        you..artist:31 you..con:31 an_issu:31 issu:31 lender:31 me..want:31 call..nam:31
        husband_nam:31 my..nam:31 appall_end:31 appall..call:31 appall..the:31 that..end:31 had:31
        <be>:31 and_noth:31 get_done:31 noth_get:31 noth..done:31 tim..get:31 tim..noth:31
        am_turn:31 in_you:31 turn..you:31 dirty..<not>:31 dirty..do:31 practic_do:31
        record..bother:31 <not>_borrow:30 the_better:30 the..business:30 runaround:30
        runaround_$:30 the_runaround:30 i..turn:30 is..after:30 i_complain:30 you..mother:30
        cfpb_$:30 law..this:30 about:30 end..loan:30 record..is:30 i..borrow:30 report_this:30
        am..corporat:30 i..corporat:30 tell_corporat:30 guy..time:30 is..of:30 you..person:30
        <not>_happy:30 am..happy:30 i..happy:30 app..pathetic:30 is_pathetic:30 pathetic:30
        your_app:30 your..pathetic:30 you..be:30 return..call:30 and..done:30 a..they:30 do..a:30
        about_how:30 to..loan:29 ought..be:29 one..your:29 am..this:29 ^_the:29 off_poor:29
        poor_person:29 she..brother:29 return:29 this..ridiculous:29 call..stupid:29 stupid:29
        and:29 are_prey:29 prey:29 prey_on:29 you..prey:29 do..you:29 no..what:29 lady_was:29
        lady..giv:29 the..giv:29 <not>..number:29 number_shady:29 the..shady:29 wrong..shady:29
        is..end:29 a_letter:29 break_the:28 break..law:28 is_break:28 this..break:28 a_bunch:28
        bunch:28 bunch_of:28 <not>..you:28 lady..me:28 fifty_dollar:28 loan..good:28 and..get:28
        person_was:28 company_stink:28 this..stink:28 everywher_$:28 a..and:28 giv..with:28
        in..complain:28 be_record:28 mess_after:28 mess..another:28 one_mess:28 badg:28
        badg_number:28 badg..i:28 i..badg:28 want..badg:28 is..wrong:28 check..is:28 <not>_fix:27
        and_will:27 and..fix:27 will..fix:27 horribl_$:27 happy:27 take:27 nightmar_$:27 point:27
        am..sue:27 going..sue:27 you_bother:27 life_$:27 and..mad:27 am_livid:27 i..livid:27
        livid:27 livid_with:27 wrong..person:27 got:27 one_seven:27 two..seven:27 want_her:27
        the_lawyer:27 any_of:27 social:27 poor_servic:27 such_poor:27 such..servic:27 in..shop:27
        is..shop:27 the_shop:27 truck_is:27 truck..in:27 truck..the:27 employ:27 employ_call:27
        employ..husband:27 employ..my:27 your_employ:27 i..lied:27 was_lied:27 want..report:27
        angry_$:27 to..record:27 think..are:27 company..to:27 dirty..i:27 dirty..want:27
        got..what:26 am_displeas:26 displeas:26 displeas_about:26 i..displeas:26 so..can:26 one:26
        to_find:26 that..rude:26 are_horribl:26 person..horribl:26 fifty..person:26 are_$:26
        <not>..such:26 sorriest_company:26 <not>..about:26 asham_of:26 asham..yourselv:26
        be..yourselv:26 of_yourselv:26 yourselv:26 yourselv_$:26 app:26 stink_$:26 are_bother:26
        minute_that:26 time..call:26 by..the:26 i..pass:26 nobody_return:26 lady_$:26 bother_my:26
        my_life:26 a_one:26 leav..one:26 one..review:26 are..this:26 you..my:26 agent_who:26
        call_got:26 call..hateful:26 got_hateful:26 hateful:26 hateful_$:26 who..hateful:26
        four..one:26 off..person:26 have..anyth:26 send..to:25 <not>..incompetenc:25 had_so:25
        had..incompetenc:25 have..so:25 incompetenc:25 incompetenc_$:25 so_incompetenc:25
        want..number:25 star:25 call..is:25 want_better:25 want..treatment:25 person_want:25
        i..fil:25 friday..<not>:25 did..down:25 did..low:25 is_low:25 is..down:25 low_down:25
        you..low:25 are_crook:25 you..crook:25 anyth..this:25 ther..i:25 agent..got:25 i..with:25
        agent..my:25 talk..the:25 minute..a:25 agent..call:25 receipt..some:25 nobody..call:25
        do..do:25 he..with:25 <not>_have:25 company..a:25 should..you:24 when..paid:24
        want_report:24 ^_person:24 mother..that:24 find_it:24 you_think:24 screw..my:24
        been..want:24 insult_$:24 complain..the:24 you..business:24 on_yelp:24 post..yelp:24
        this..yelp:24 yelp:24 displeas..any:24 displeas..of:24 treat..want:24 am..labor:24 board:24
        board_$:24 labor:24 labor_board:24 tell_the:24 tell..board:24 tell..labor:24 the_labor:24
        the..board:24 who..think:24 from..son:24 got_nasty:24 nasty_$:24 person_yesterday:24
        person..nasty:24 yesterday_got:24 yesterday..nasty:24 your..yesterday:24 compassion:24
        compassion_$:24 got..compassion:24 no_compassion:24 you..compassion:24 a..review:24
        review:24 want:24 this_bad:24 was..lender:24 been..so:24 so_bad:24 with:24 receipt..have:24
        it_say:24 how_can:24 receipt_you:23 am..that:23 person..you:23 can..a:23 <should>:23
        want_that:23 is..person:23 would..complain:23 you_should:23 onlin:23 the..time:23
        owe_them:23 owe..owe:23 them..owe:23 them..you:23 would..you:23 kind..company:23
        kind..is:23 of_company:23 what_kind:23 what..company:23 what..of:23 from..again:23
        want..in:23 liar:23 post_it:23 post..on:23 are..on:23 half..i:23 writ:23 my_truck:23
        loan_for:23 that..who:23 a_deadbeat:23 call..deadbeat:23 collector..a:23 deadbeat:23
        deadbeat_$:23 me..deadbeat:23 with..agent:23 am_mad:23 he..to:23 call..awful:22
        it..awful:22 return..it:22 number..person:22 ^_most:22 of..call:22 been..mistak:22
        has..mistak:22 mistak_after:22 mistak..another:22 one_mistak:22 friday..i:22 a..off:22
        review_everywher:22 such:22 everyth_and:22 around..tim:22 pass..six:22 pass..tim:22
        was_pass:22 was..around:22 was..six:22 do..them:22 a_fami:22 are..fami:22 fami_of:22
        fami..six:22 we..fami:22 been_one:22 who..got:22 them_i:22 been:22 with..do:22
        this..life:22 anyth_want:22 <told>:21 am..any:21 it..password:21 password_is:21
        password..wrong:21 say..password:21 who_call:21 when..get:21 nobody_pick:21 nobody..up:21
        pick..is:21 pick..it:21 up..ridiculous:21 pay_it:21 give_that:21 give..out:21 out_over:21
        that..over:21 seven..am:21 seven..disgust:21 to..this:21 person..got:21 nerv_of:21
        nerv..person:21 nerv..you:21 the_nerv:21 tim..nobody:21 give..over:21 <not>..wrong:21
        <not>..disrespect:21 been_disrespect:21 disrespect:21 have..disrespect:21 bank..this:21
        bank..yep:21 department_yep:21 department..is:21 department..this:21 the..yep:21 see_you:21
        the_bank:21 seven_i:21 treat_person:21 <not>..them:21 is..bunch:21 <not>..your:21
        lender_$:21 bad_$:21 you..got:21 viol_$:21 will..you:21 due..is:21 you..know:21
        have..five:21 up_it:21 it..week:20 stat:20 he..an:20 person..rude:20 truck:20 no:20
        want..document:20 your..me:20 that..worst:20 can_report:20 so..report:20 call..want:20
        and_that:20 owe..did:20 owe..what:20 now:-20 date:-20 tomorrow_$:-20 death:-20 a_new:-20
        to..to:-20 you..want:-20 my_name:-20 report_about:-20 in_spanish:-21 am..by:-21
        you_mean:-21 you..great:-21 are_any:-21 i_think:-21 my..this:-21 my..rude:-21 do:-21
        a_real:-21 care:-21 from..company:-21 thes:-21 polic..about:-21 polic..this:-21
        report..this:-21 me_to:-21 ^_wait:-21 <not>..the:-21 you_a:-21 to..myself:-21
        chapter_thirteen:-21 ^_what:-22 traffic:-22 ther:-22 the..call:-22 you..for:-22
        hear_from:-22 fifty_$:-22 with_a:-22 he:-23 ^_she:-23 am..thank:-23 address:-23 cut:-23
        was_told:-23 how_long:-23 you..the:-23 a:-23 that..<not>:-23 that..i:-23 okay:-23
        what..i:-23 have..it:-23 up_with:-24 you_that:-24 ^_do:-24 time_you:-24 gone:-24 on_the:-24
        is_$:-24 this_number:-24 wher:-24 got..i:-24 are..to:-24 brother:-24 year:-24 is_<not>:-24
        question:-24 much:-24 loan_$:-24 sorry:-24 is:-24 is_been:-24 ^_<not>:-24 me..person:-24
        <i>:-25 am_doing:-25 i..doing:-25 com:-25 think:-25 i..at:-25 a_polic:-25 a..report:-25
        polic:-25 polic_report:-25 i..by:-25 am..person:-25 want..from:-25 me_with:-25 to..and:-25
        give_me:-25 to..call:-25 cousin:-25 my_cousin:-25 company_over:-25 i..company:-25 now_$:-25
        today:-26 <took>:-26 army:-26 tomorrow:-26 a..time:-26 ^_which:-26 which_company:-26
        fifty:-27 want_person:-27 driv:-27 to_stop:-27 only:-27 tell_you:-27 an_agent:-27
        it_was:-27 it_$:-27 clos:-27 <not>_here:-27 week:-27 is..nice:-27 with_my:-27 i..know:-28
        list:-28 go:-28 on:-28 twenty:-28 you_will:-28 identity:-28 him:-28 to_file:-28
        manager_$:-28 us:-28 are..complain:-28 ther..complain:-28 to..me:-28 which..is:-28
        your..<not>:-29 did_you:-29 you..that:-29 befor:-29 correct:-29 alright:-29 look_for:-29
        am_done:-29 nine:-29 is_it:-29 the..i:-30 to..with:-30 is_your:-30 thirteen:-31 yes:-31
        espanol:-31 talk_with:-32 is..i:-32 represent:-33 i..think:-33 about_my:-33 am_in:-33
        from_your:-33 have..of:-33 that_$:-33 here_$:-33 i..told:-34 she:-34 through:-34
        you_can:-35 was..i:-35 is..company:-35 are_no:-35 a_nice:-35 fine:-35 bill:-35 last:-35
        robot_$:-35 estat:-35 myself_$:-36 else_$:-36 to_person:-36 you..it:-36 in:-36
        person..me:-36 do_you:-36 have..to:-36 me..a:-37 <years>:-37 took:-37 handl:-37 i_<not>:-37
        my..you:-37 you..wrong:-37 <talk>:-38 my..was:-38 a..person:-38 have..wrong:-38 i..done:-38
        a..company:-39 liv:-39 i_do:-39 payment:-39 up_$:-39 he_is:-40 hear:-40 <not>..complain:-40
        spanish_$:-40 <not>..person:-40 <over>:-40 owe:-40 in_the:-41 from:-41 want_a:-41 new:-41
        you..have:-41 june:-42 the_last:-42 out_of:-42 the..my:-43 ^_is:-44 can:-44 ^_we:-44
        offic:-44 late:-44 ^_are:-44 <remove>:-44 <pay>:-45 lawyer_$:-45 a_robot:-45 <debt>:-46
        ^_can:-46 is..a:-46 of:-46 are:-46 is_this:-47 look:-47 minute:-47 the_wrong:-47 if:-48
        <only>:-49 sure:-49 <not>..me:-49 can_you:-50 call_$:-50 die_$:-50 chapter:-51 <life>:-51
        <with>:-51 you..<not>:-52 <money>:-52 charg:-52 long:-52 i..over:-52 my..to:-53 which:-53
        <hear>:-54 number:-54 real:-54 lawyer:-54 i..no:-54 a_person:-54 <think>:-55 me:-55
        you..call:-56 you_want:-56 five:-56 to..it:-57 this..a:-57 name:-57 home:-57 his:-57
        <not>:-57 two:-57 we:-58 sound:-59 your_manager:-59 legal:-60 i..person:-60 for:-60
        nice:-60 good:-60 <this_line>:-62 person_else:-62 could:-62 next:-62 <pills>:-63
        my_lawyer:-64 job:-64 you:-66 you_call:-67 <other>:-68 else:-70 <look>:-70 <not>..this:-71
        wrong:-71 her:-73 ^_my:-80 manager:-81 said:-82 no_complain:-83 at:-83 <gone>:-84 here:-85
        <real>:-85 can_<not>:-85 spanish:-85 <cease>:-85 told:-88 <die>:-88 myself:-90 <high>:-92
        <stay>:-93 die:-95 robot:-97 stop:-101 bankrupt:-103 <not>_complain:-105 is_the:-108
        talk:-109 <machine>:-112 am_<not>:-112 are_you:-125 <person>:-159
    """,
    "deceased": """
        -431 estat:340 die:337 pass:318 death:247 his:202 am_the:192 funeral:185 kill:183
        <third>:181 i..widow:180 widow:180 rest:174 late_husband:170 late:163 my_late:161
        funeral_is:160 am..widow:157 he:156 father:143 covid:141 the_estat:137 die..is:134
        certificat:131 death_certificat:131 widow_$:131 lord:129 cancer:128 husband:123 him:120
        my_son:120 mourn:119 mourn_$:119 probat:119 covid..my:115 her:112 she:112 bury:111 we:108
        <not>..to:105 lost_my:105 garcia:104 the_funeral:104 griev:104 am..his:103 can_<not>:103
        that..late:103 father_is:102 my..last:102 we..her:99 longer:99 <not>_aliv:99
        certificat_$:98 brother:96 took_my:95 is..estat:95 the_lord:94 is..the:93 pass_$:93
        for..die:90 cemetery:87 is..cemetery:87 the_cemetery:87 god:87 was:86 he_went:86 can..to:85
        pass_away:85 no_longer:83 ^_probat:83 handl:81 my_die:79 my..husband:79 the_widow:79
        soul:77 heart:76 lost..husband:75 lost:75 i..griev:75 she_die:75 came:74 we..him:74 away:74
        late..that:73 covid_took:73 ^_covid:72 the..you:72 the_cancer:72 i..my:71 april:71
        in_april:71 the_person:70 my_nephew:70 nephew:70 gone:69 a_death:69 he_die:69 in_june:68
        he..in:68 night:68 estat_$:67 is..is:67 are..mourn:67 we..mourn:67 cancer..my:67
        my..father:65 week:65 i..death:65 die_$:65 went:63 grandma:63 my_grandma:63 night_$:63
        last:63 took:63 cremat:63 is..aliv:62 my..pass:62 was..late:61 day:61 griev_$:61 you_can:61
        ago:61 a_die:61 my..in:60 in_mourn:60 was_kill:60 am_manag:60 i..manag:60 manag:60
        drown_$:60 clos:59 laid:59 drown:58 sir:58 is_will:58 my..bury:58 lost..son:58 god..soul:58
        is_been:57 ago_$:57 our:57 burial:57 last_night:57 rest_in:57 rest..peac:57 our..is:57
        son:57 ^_he:56 no_estat:56 executor:56 i..executor:56 <not>_talk:55 am_plan:55 i_lost:55
        april_$:55 you..for:55 in_peac:55 peac:55 i..the:55 ^_the:54 i..plan:54 my_brother:54
        you..<not>:53 my..this:53 ^_our:53 went_to:53 affair:53 is_at:53 my_mother:52 <worry>:52
        my..june:52 ther..estat:52 longer_aliv:51 no..aliv:51 life_support:51 off_life:51
        off..support:51 take..off:51 <gone>:51 call..die:51 she..a:51 support_$:50 she_went:50
        in..cemetery:50 you..talk:50 support:49 brother_is:49 soul_$:49 can..talk:49 he_pass:49
        husband_is:49 garcia_die:48 overdos_$:48 so..is:48 his_estat:48 lost..sudden:48 sudden:48
        sudden_$:48 person_handl:48 to..the:47 in:47 him_$:47 is..handl:47 how..report:47
        report_a:47 report..death:47 we_bury:46 she..in:46 that_account:46 my_husband:46 june:45
        went..be:45 hang:45 do_we:45 the_fami:45 friday..husband:45 his_soul:45 miss:45 aliv_i:45
        still:44 lost..with:44 father..is:44 is..any:44 my_uncl:44 uncl:44 came_from:44 we_came:44
        am_griev:44 are_still:44 still_mourn:44 we..still:44 ^_god:43 the..my:43 a..the:43
        i..uncl:43 lost..uncl:43 am_handl:43 i..handl:43 be_with:43 week_ago:43 miss..die:43
        for..who:43 person..pass:43 who_pass:43 on:43 will_$:43 his_memorial:42 memorial:42 up_$:42
        ^_his:42 was..die:42 is_die:42 <not>_job:42 bury..this:42 am..funeral:42 plan..funeral:42
        mister_garcia:41 we_laid:41 how..we:41 the..took:41 she..of:41 rest..soul:41 for..person:41
        mrs:41 mrs..die:41 account:41 husband_drown:40 my..drown:40 <not>..she:40 aunt:40
        my_aunt:40 we..from:40 mister:40 no:40 lord..home:40 i_am:40 and_<not>:40 am..executor:39
        the_executor:39 bury_$:39 is_bury:39 had..and:39 on..husband:39 final:38 jesus:38 heaven:38
        my..sudden:38 was_the:38 i..his:38 cemetery_$:38 husband_$:37 mother:37 an_aneurysm:37
        aneurysm:37 aneurysm_and:37 at..morgu:37 is..morgu:37 morgu:37 the_morgu:37 die_sinc:37
        die..january:37 is..last:37 june_$:37 am..mourn:37 i..mourn:37 to..with:37 my..will:37
        sir_$:37 thre_year:37 are_ask:37 person_who:37 the..on:37 am..of:37 lord..him:36
        sinc_january:36 pass_on:36 overdos:36 the..is:36 die..on:36 estat_is:36 about_the:36
        been_gone:36 gone..year:36 is..gone:36 it..my:36 ^_father:36 is_no:36 is_person:36
        probat_is:36 probat..handl:36 probat..person:36 <life>:36 father..account:35 jon_is:35
        jon..die:35 administrator:35 administrator_of:35 am..administrator:35 i..administrator:35
        the_administrator:35 to_him:35 manag_my:35 manag..is:35 manag..mother:35 brother..gone:35
        our_brother:35 our..gone:35 i..pay:35 kill_in:35 mother..will:35 his_funeral:35
        boyfriend:35 boyfriend_die:35 my_boyfriend:35 with..now:34 mother_die:34 sunday:34 drop:34
        want..the:34 father..death:34 a..attack:34 attack:34 attack_and:34 heart_attack:34
        heart..and:34 pronounc:34 pronounc_die:34 was_last:34 was..week:34 more_$:34 is_death:34
        the..she:34 person_you:34 on..die:33 day_$:33 but..die:33 with..lord:33 his_death:33
        his..certificat:33 do..report:33 my..mother:33 last_week:33 how_do:33 father_$:33 a..ago:33
        i..husband:33 grandmother:33 january:33 mother..no:33 she..with:32 cancer_got:32 we..on:32
        ground:32 the_ground:32 the..got:32 is_with:32 his_heart:32 are..for:32 you..ask:32
        been..thre:32 collect..is:32 son_die:32 christma_day:32 on_christma:32 die..nobody:32
        probat_was:32 probat..clos:32 brother_in:32 am:32 ^_mrs:32 saturday:31 jon:31 <took>:31
        borrower:31 borrower_is:31 borrower..die:31 the_borrower:31 he..aliv:31 is..happen:31
        <not>_be:31 you..death:31 had..take:31 brother_die:31 lost..last:31 for..pass:31 he_had:31
        for_my:31 longer..i:30 to_be:30 had_that:30 late..had:30 you_want:30 she_pass:30 any:30
        funeral..on:30 funeral..the:30 loan:30 at_the:30 husband..bury:30 he..gone:30 on..day:30
        number..in:30 that..the:30 kill..a:30 plan_his:30 he..i:30 talk..the:29 kill_him:29
        cremat_my:29 cremat..in:29 aneurysm..<not>:29 had..aneurysm:29 he..aneurysm:29 to..her:29
        him_off:29 for..year:29 two..ago:29 record:29 sinc:29 form..is:29 on..the:29 garcia_is:29
        garcia..die:29 mister..die:29 mister..is:29 had..account:29 this_saturday:29
        expir..night:29 god..his:28 got_my:28 ^_late:28 and..am:28 was..husband:28 funeral..last:28
        funeral..week:28 am_clos:28 clos_out:28 i..clos:28 to..die:28 estat_of:28 estat..robert:28
        estat..smith:28 of_robert:28 robert_smith:28 die_father:28 in_a:28 plan:28 left..last:28
        good:28 collect:28 what..the:27 am..affair:27 handl_her:27 her_affair:27 covid_kill:27
        kill_my:27 was_clos:27 to..off:27 my..month:27 fee..die:27 we_cremat:27 burial_$:27
        be..jesus:27 to..jesus:27 went..with:27 with_jesus:27 ask..die:27 bury_my:27 aliv..have:27
        affair_$:27 a..man:27 die_man:27 of..smith:27 estat_to:27 estat..pay:27 estat..this:27
        griev_i:27 the..certificat:27 wher_do:27 the_death:27 a..you:27 handl..affair:27
        you..call:27 away_sir:27 pass..sir:27 let_me:27 in..grav:27 is..grav:27 miss_garcia:26
        a_heart:26 attack..<not>:26 amount..die:26 is_for:26 pay..he:26 rest_her:26 husband_die:26
        will_<not>:26 friday_late:26 on..late:26 an..and:26 estat_i:26 and..pass:26 drop_the:26
        drop..number:26 hang..drop:26 on..drop:26 he_overdos:26 of..the:26 lost_him:26 to_hang:25
        bled:25 bled_out:25 he_bled:25 him_home:25 from:25 my..when:25 peac_$:25 my_father:25
        am..estat:25 smith_$:25 mother_$:25 it..for:25 the..robert:25 gone_$:25 we..my:25
        my..april:25 bury..brother:25 late_father:25 now_you:25 hang..i:24 so_he:24 think..he:24
        heaven_now:24 in_heaven:24 is..heaven:24 <look>:24 her_off:24 her..life:24 her..support:24
        this..the:24 i_drop:24 fax_you:24 let..fax:24 me_fax:24 am..out:24 death..the:24 she..at:24
        to_take:24 call_him:24 lost..a:24 handl_$:24 executor_$:24 cemetery_i:24 is..for:24
        covid..ex:24 ex_$:24 took..ex:24 he..<not>:24 the..want:24 bury..husband:23 clos..my:23
        aliv_anymor:23 my..sunday:23 they_bury:23 good_lord:23 lord_call:23 the_good:23
        the..lord:23 he..die:23 ten_a:23 ten..m:23 my..brother:23 fax:23 kill_her:23 bury_him:23
        you..me:23 is..saturday:23 my..handl:23 my..die:23 will..be:23 christma:23 take..life:23
        is..anymor:23 uncl_sudden:23 he..been:23 age:23 age_$:23 of_old:23 of..age:23 old_age:23
        got..certificat:23 got..death:23 <not>_pay:23 talk..him:23 a..we:23 my..cancer:23 is..on:23
        fami_lost:23 in..now:23 you..he:23 i..a:23 ^_they:23 mother_pass:23 mother..away:23
        is..third:22 a_widow:22 two_day:22 my..perish:22 nephew_perish:22 nephew..last:22
        nephew..night:22 perish:22 perish_last:22 perish..night:22 had_an:22 she..been:22
        let..you:22 smith:22 for_it:22 ^_she:22 at..cemetery:22 this..on:22 morgu_$:22 i_left:22
        to_rest:22 we..rest:22 aliv..left:22 longer..left:22 think_so:22 funeral..tomorrow:22
        son_in:22 what_was:22 a_m:22 with..and:22 week_the:22 husband..that:22 we_report:22
        we..death:22 god..in:22 god..rest:22 with_the:22 month:22 it..die:22 a_drunk:22
        a..driver:22 driver:22 driver_kill:22 drunk:22 drunk_driver:22 drunk..kill:22 is..he:22
        was_my:22 is..longer:21 wher..i:21 pass_last:21 ^_hospic:21 hospic:21 diseas:21
        the_diseas:21 with..diseas:21 robert:21 got:21 lost_her:21 bless..soul:21 the_form:21
        god_rest:21 ask_for:21 my..account:21 a..kill:21 to_the:21 is..it:21 estat..to:21
        estat..probat:21 in_probat:21 quick:21 she_had:21 a..and:21 <not>..so:21 <yet>:21
        and..<not>:21 the_die:21 good..call:21 was..in:21 aunt_pass:21 administrator..the:20
        administrator..will:20 i_report:20 <closed>:20 was..i:20 person_whos:20 the..whos:20
        whos:20 whos_name:20 whos..is:20 whos..on:20 she_was:20 god_bless:20 me..you:20 ask..a:20
        brother..june:20 cremat..brother:20 i_cremat:20 i_said:20 last_year:-20 he..the:-20
        feel_well:-20 is..feel:-20 number_$:-20 is..well:-20 agent_$:-20 son_is:-20 in..is:-20
        <not>_my:-21 you_do:-21 here..is:-21 nobody:-21 my..card:-21 worth:-21 do:-21 hear:-21
        time:-21 talk..you:-21 her_son:-21 have..to:-21 is..to:-21 am..a:-21 she..still:-21
        still_aliv:-21 <not>_feel:-21 bury..father:-21 bury..last:-21 father..week:-21
        had..bury:-21 to_bury:-21 to..father:-21 we..bury:-21 would_be:-21 die..to:-21
        husband_he:-21 us:-21 and..paid:-21 <should>:-21 my_job:-21 i..son:-21 i_want:-21 ^_who:-22
        my..is:-22 my_car:-22 better_off:-22 he..job:-22 brok:-22 spanish_$:-22 i_pass:-22
        alarm:-22 the_alarm:-22 through..alarm:-22 late_$:-22 talk..husband:-22 cousin:-22
        my_cousin:-22 am..brother:-22 oh:-22 the_tenth:-22 had..my:-23 liv:-23 case:-23 guy:-23
        in_my:-23 today:-23 will_be:-23 my..so:-23 right_now:-23 the_stor:-23 through_the:-23
        tenth:-23 aliv_and:-23 aliv..kick:-23 and_kick:-23 is..kick:-23 kick:-23 permission:-24
        stor_$:-24 up:-24 for_her:-24 are_die:-24 we..die:-24 charg:-24 fil:-24 she..my:-24
        the_account:-24 i..talk:-25 stop:-25 ^_what:-25 is_still:-25 company_$:-25 pay..the:-25
        complain:-25 else:-25 <not>..well:-25 what_is:-25 to_a:-25 i_can:-26 <gave>:-26
        lost..card:-26 for_him:-26 dog:-26 do..have:-26 he_mov:-26 english:-26 are..of:-27
        twenty:-27 the..to:-27 gone_to:-27 stor:-27 in_the:-27 the_company:-27 by:-27 the..went:-27
        to_my:-27 battery_die:-28 two:-28 person_else:-28 he..with:-28 i..that:-29 yesterday:-29
        know:-29 end:-29 i..for:-29 some:-29 went_die:-29 we_had:-29 of:-30 a_lawyer:-30 ^_this:-30
        what..my:-30 with_me:-30 <wish>:-30 ^_person:-30 <money>:-30 <you>:-30 my_name:-31 that:-31
        i..her:-31 my_lawyer:-32 father..i:-32 lawyer_$:-32 he..my:-32 be:-32 debt:-32 and_i:-32
        away..march:-32 husband_pass:-32 husband..away:-32 pass..march:-32 the:-32 you..is:-33
        away_in:-33 am..the:-33 i..on:-33 want_to:-33 <had>:-34 so_i:-34 she..job:-34 eighty:-34
        legal:-34 for:-35 father..and:-35 befor:-35 offic:-35 until:-35 has:-36 <first>:-36
        first:-36 the..die:-36 he..me:-36 person..the:-36 if_i:-36 <reason>:-36 for..funeral:-36
        told:-37 person_is:-37 chapter:-37 that_is:-37 is..lawyer:-37 myself:-37 robot:-37
        <real>:-38 on_the:-38 am..to:-38 is_her:-39 lady:-39 am..son:-39 get:-40 he..on:-40
        want..die:-40 my..lost:-41 my_number:-41 <cease>:-41 in..shower:-41 is..shower:-41
        shower:-41 shower_$:-41 the_shower:-41 it:-42 a_person:-42 my..his:-42 feel:-42
        this..her:-42 <over>:-42 his_job:-43 <only>:-43 this:-43 my..he:-44 right:-45 <other>:-46
        ^_can:-47 <pay>:-47 to_die:-47 am..husband:-48 what:-48 am_his:-48 <told>:-49 company:-49
        your:-50 she..<not>:-50 we..the:-51 only:-51 <call>:-52 battery:-52 my_battery:-52
        my..was:-52 i..be:-53 <machine>:-54 her_husband:-54 four:-54 my..and:-55 <everything>:-55
        hundr:-55 person_$:-56 <not>:-57 agent:-57 through:-58 me_$:-58 she..aliv:-58 ^_nobody:-58
        talk..my:-58 for_the:-59 car:-59 in_march:-59 husband..in:-60 if:-60 card:-62 <here>:-62
        die_asleep:-63 is..asleep:-63 is_a:-64 he..asleep:-65 i:-66 i_was:-67 mov:-68 <die>:-69
        one:-69 lost_the:-69 <bad>:-70 payment:-71 march:-72 job_$:-72 spanish:-72 <this_line>:-73
        here:-73 i_will:-74 <stay>:-76 i..die:-77 would:-79 asleep:-80 is_my:-81 number:-83
        bankrupt:-83 am_her:-86 is_aliv:-89 this_is:-89 talk:-90 job:-96 lost..job:-105 person:-105
        lawyer:-115 me:-135
    """,
    "dispute": """
        -547 <other>:432 identity:237 <debt>:215 <not>..account:200 show:182 mix:170 <not>..for:166
        <not>_owe:163 debt:160 theft:156 debt_$:156 mix_up:155 doubl:155 <took>:152 <not>..loan:151
        wrong_$:145 <paid>:143 charg:140 wher:138 i_<not>:138 owe:135 deny:128 i_deny:128
        <mine>:128 mine:128 identity_theft:124 balanc_is:123 <not>_mine:123 this:120 person..my:120
        verify:118 be:118 numb:115 <question>:112 stol:110 your..is:108 it..<not>:107
        <not>_recogniz:105 recogniz:105 i..owe:105 fight:104 <closed>:104 my_identity:104 <not>:104
        this..<not>:104 amount:102 <not>..right:100 what_loan:98 my_name:97 <not>..money:97
        this_$:97 my_inform:95 my..stol:95 wrong:94 i..recogniz:94 a_loan:93 is..mine:93 off:93
        victim:91 victim_of:91 the_debt:91 anyth:90 thos:90 say..owe:90 figur:89 believ:89 loan:88
        the_whol:87 noth:87 contest:87 say_i:87 am..person:86 do_it:86 <not>_be:85 whol:85
        someth:84 are..me:84 it..in:83 open..my:83 sign:83 that_$:82 do..that:82 is_off:81
        first..hear:81 <not>_my:80 borrow:80 first_i:79 recogniz_that:78 up:78 amount_$:78 <acc>:78
        settl:77 theft_$:77 zero:77 my..been:76 <hear>:76 question:75 up_$:75 agreement:75
        anyth_$:75 used_my:75 doubl_$:75 ^_my:75 in_writ:73 do..this:73 i..wrong:73 with_you:72
        person..name:72 i..victim:72 money_from:71 compromis:71 my..compromis:71 mine_$:70 ago:70
        my..took:69 someth..<not>:69 <not>_cosign:69 cosign:69 i..cosign:69 balanc:68 i..the:68
        ^_we:68 is_fraud:67 you..me:67 have..wrong:67 ^_person:67 it..writ:66 charg_me:66
        someth_i:66 used..name:66 verific:66 a_mistak:66 challeng:66 must_be:65 that_was:65
        cancel:65 owe_that:64 am..for:64 so..doubl:64 the..is:64 id:63 that..my:63 this..be:63
        that:63 fraud:62 ^_send:62 i..this:62 used:62 am..owe:61 it_$:61 i..hear:61 <not>_had:61
        ^_this:60 <not>_look:60 do..look:60 whol_thing:60 have..hear:60 a_polic:60 a..report:60
        polic:60 polic_report:60 paid..off:60 <not>..that:59 off_year:59 off..ago:59 you..charg:59
        was..of:59 first..have:59 have_hear:59 open_it:59 thos_charg:58 see..i:58
        agreement..four:58 agreement..hundr:58 four_hundr:58 the_agreement:58 for_him:58 how_did:58
        did..cosign:58 how..disput:58 the..four:58 did_<not>:57 bill_me:57 it:57 my..open:57
        an_itemiz:57 an..statement:57 itemiz:57 itemiz_statement:57 owe_$:57 <not>..amount:57
        hack:57 hack_my:57 person_hack:57 made:57 your..off:57 your:56 that_my:56 ^_wher:56
        bill_wrong:56 thing:55 sign_$:55 i_co:55 i..record:55 <not>_accurat:55 accurat:55
        accurat_$:55 is..accurat:55 writ:55 this..look:55 i..person:54 <not>_did:54 show_me:54
        mistak:54 am_fight:54 fight_that:54 i..fight:54 balanc..<not>:54 the_numb:54 i..that:54
        your..<not>:53 are..the:53 want_it:53 how_do:53 thes_person:53 i..borrow:53 took:53 thes:53
        ^_thos:52 do..recogniz:52 hear_of:52 fraud_$:52 wher_i:52 wher..sign:52 identity_was:52
        a..you:51 money:51 be_right:51 victim..fraud:51 co_sign:51 what..want:51 off_$:51
        is_lying:50 lying:50 numb_is:50 numb..lying:50 the..lying:50 owe..my:50 you..bill:50
        <not>..hook:50 hook_for:50 on..hook:50 am_challeng:50 i..challeng:50 book:50 name:49
        <not>..balanc:49 i_disput:49 inform:49 ^_your:49 the_hook:49 in..name:49 you_$:49
        why..it:49 how..be:49 be..up:48 i..anyth:48 hook:48 is..what:48 how..it:48 verify..debt:48
        person..it:48 wher..you:48 borrow_money:48 last_year:48 believ_person:47 <belong>:47
        that..want:47 that..be:47 bogus:47 so..do:47 loan..you:47 validat:47 prov:47 send:47
        <not>..anyth:47 did..come:47 you_come:47 send_me:47 the..thing:47 loan_i:46 <not>_borrow:46
        your_numb:46 <not>_responsibl:46 am..responsibl:46 got_your:46 compromis_$:46 got..was:45
        have..of:45 am..i:45 loan_$:45 ^_the:45 on..i:45 i..itemiz:45 want..itemiz:45
        want..statement:45 hear..this:45 we..the:44 my_signatur:44 signatur:44 i..zero:44
        show..that:44 are..whol:44 me_the:44 is_mix:44 robot..mix:44 robot..up:44 for_someth:44
        <not>..any:44 belong:44 authoriz:44 <years>:44 <gave>:44 deny_that:44 suppos:44 is..i:43
        am..this:43 verific_$:43 why_am:43 person_used:43 the..mix:43 that_balanc:43 got..wrong:43
        name..is:43 no..this:43 suppos_to:43 show_i:43 got_money:43 got..it:43 a_victim:42
        you..your:42 that..identity:42 this_was:42 do..recall:42 to_disput:42 want..disput:42
        make_that:42 have..bill:42 this..no:42 statement:42 think..balanc:42 the..have:42 writ_$:42
        see_how:41 can_pay:41 a_minute:41 that_do:41 have..it:41 it..settl:41 was_settl:41
        that..<not>:41 hear_about:41 have..charg:41 i..did:41 differ:41 do..the:41 person_got:41
        my..got:41 paid:41 any_loan:41 social:41 report:41 a..on:41 brother_took:41 hear..it:41
        fe:40 challeng_the:40 was..off:40 book_is:40 book..off:40 your_book:40 is..up:40
        this_should:40 it..my:40 much..owe:40 am..charg:40 i_sent:40 receipt:40 <not>_liabl:39
        am..liabl:39 i..liabl:39 liabl:39 liabl_for:39 on..for:39 charg..noth:39 for_noth:39
        an_error:39 error_on:39 an_account:39 sign_this:39 am_pretty:39 i..pretty:39 pretty_sure:39
        pretty..person:39 sure_person:39 stol_my:39 believ..hack:39 believ..my:39 i..hack:39
        charg_$:39 can..to:38 loan..did:38 been..i:38 <writing>:38 that..fraud:38 an..on:38
        is_identity:38 is..theft:38 number..the:38 will..recogniz:38 stol..and:38 contest_this:38
        must:38 <not>_on:38 co:38 on_the:38 this..wrong:38 noth_about:37 show_noth:37
        show..about:37 open..with:37 no..owe:37 way..owe:37 are_fight:37 fight_the:37 we..fight:37
        to..paid:37 was..victim:37 are_overcharg:37 me_too:37 overcharg:37 overcharg_me:37
        overcharg..much:37 overcharg..too:37 you..overcharg:37 have..had:37 proof_do:37
        proof..have:37 proof..you:37 what_proof:37 debt..you:37 say:37 a..time:37 question_the:37
        show..paid:36 year_ago:36 i..much:36 loan_with:36 ther..error:36 i..verify:36 pretty:36
        insuranc_was:36 insuranc..suppos:36 insuranc..to:36 suppos..that:36 charg_are:36 ^_you:36
        person_open:36 why..i:36 how_i:36 <not>_belong:36 year_$:36 ther:36 is..<not>:36 me..i:36
        say..that:35 been_compromis:35 inform_been:35 inform..compromis:35 <not>..with:35
        account_with:35 high:35 beg..differ:35 beg..i:35 differ_i:35 differ..paid:35 i_beg:35
        i..differ:35 to_differ:35 this..mine:35 who..i:35 beg_to:35 i..off:35 fe..unauthoriz:35
        late_fe:35 late..unauthoriz:35 unauthoriz:35 unauthoriz_$:35 i..responsibl:35 responsibl:35
        responsibl_for:35 much_i:35 are_charg:35 me..much:35 beg:35 the..why:35 why..say:34
        think..is:34 my..show:34 the..said:34 i_contest:34 was_bill:34 was..wrong:34
        that..brother:34 deny_it:34 <not>_recall:34 i..recall:34 recall:34 polic..about:34
        polic..this:34 report..this:34 up_with:34 how..so:34 am..sure:34 i..sure:34 my..and:34
        are..doubl:34 two_one:34 the_victim:34 have_been:34 verify_in:34 verify..writ:34
        want..verify:34 have..loan:34 to..that:34 recall_this:34 me_doubl:34 noth_$:33
        account..you:33 mess_up:33 have..about:33 my_brother:33 ^_show:33 lying_$:33 loan..<not>:33
        it_can:33 be_my:33 is..was:33 i..polic:33 it_was:33 the_car:33 no..what:33 person..with:33
        cosign_anyth:33 why:33 can..be:32 paid..in:32 paid_i:32 account..can:32 i_believ:32 been:32
        we..charg:32 verify_the:32 bill..wrong:32 come..that:32 the..me:32 that..name:32 owe_you:32
        signatur_$:32 <not>..much:32 you..that:32 way_i:32 got..from:32 could..be:32 got:32
        this..accurat:32 are_question:32 we..question:32 who_say:31 who..owe:31 the_robot:31
        disput_it:31 report_about:31 that_off:31 this_off:31 i..receipt:31 my_id:31 is_debt:31
        ^_prov:31 monday_i:31 how:31 i..thre:31 paid_$:31 that_amount:31 made_a:31 am_i:30
        <should>:30 my_social:30 person..a:30 the..and:30 ^_identity:30 <i>:30 debt..do:30
        robot_is:30 no_way:30 for:30 for_this:30 about_that:30 agreement_has:30 has_four:30
        it_so:30 have..what:30 year:30 stop_call:30 i..contest:30 to_contest:30 want..contest:30
        fight..in:30 fight..ten:30 that_ten:30 brother..my:29 you_have:29 zero_$:29 did:29
        ther..a:29 thos..is:29 am..ten:29 i..half:29 business_with:29 did_business:29 did..with:29
        this..did:29 mistak_on:29 want_an:29 an..ther:29 the_same:29 bogus_$:29 idea..this:29
        am_disput:29 get_so:29 get..doubl:29 get..high:29 high_doubl:29 it..high:29 why..get:29
        could..right:29 want..minute:29 are..too:29 what..you:29 me..mine:29 how..could:28
        see..could:28 what_this:28 <not>..an:28 i_charg:28 i..fifty:28 i..validat:28 it_validat:28
        validat_in:28 validat..writ:28 want..validat:28 been_stol:28 id_been:28 id..stol:28
        paperwork:28 <not>..business:28 your_balanc:28 get_it:28 is..two:28 a..about:28
        i..minute:28 an..the:28 this_bill:28 four..nine:28 figur..<not>:28 the..has:28
        my_account:28 do..how:28 do..see:28 must..up:27 written_off:27 written..year:27
        out_<not>:27 this_out:27 think..open:27 amount..off:27 the..must:27 me_call:27
        about_this:27 am_tight:27 i..tight:27 confus:27 think_person:27 mix..with:27 thing_$:27
        want..in:27 of..debt:27 mess:27 loan..is:27 nobody..home:27 give..verific:27 me_verific:27
        did..any:27 full_last:27 full..year:27 paid..full:27 you_in:27 you..full:27 half_that:27
        me..is:27 hundr..that:27 hear..you:27 it..much:27 valid:26 that_could:26 morn..good:26
        want..see:26 idea_what:26 it_get:26 it..mine:26 owe..a:26 paid_you:26 of_a:26 an..you:26
        total..<not>:26 the..wrong:26 written:26 belong_to:26 too_much:26 owe..that:26 hundr:26
        in..year:26 that..theft:26 has..hundr:26 any:26 loan..want:26 we..believ:26 open..in:26
        see:26 loan..a:26 been_wrong:26 wrong_charg:26 morn_is:26 i..back:25 of..theft:25
        victim..theft:25 borrow..from:25 ^_i:25 that_in:25 me_for:25 owe_any:25 social_$:25 come:25
        <not>..how:25 refus_to:25 open_that:25 stol_$:25 is..to:25 i..business:25 come_up:25
        come..with:25 how..come:25 <not>..from:25 wher_did:25 nobody_in:25 you..do:25 some_kind:25
        some..of:25 ten..morn:25 ten_in:25 minute..am:25 co..him:25 sign..him:25 amount..wrong:25
        name..my:25 same..is:25 that_so:25 are_bill:25 is_wrong:25 me_it:25 hack..name:25
        that..will:24 refus:24 <not>_sign:24 itemiz..anyth:24 itemiz..of:24 of_anyth:24
        statement_of:24 statement..anyth:24 ther..an:24 we_are:24 to..someth:24 i..validity:24
        the_validity:24 validity:24 good_$:24 what..do:24 ther..you:24 an..of:24 inform_and:24
        it_verify:24 else_is:24 a..am:24 are:24 payment_i:24 i..doubl:24 made..mistak:24
        the..what:24 much..am:24 loan_you:24 <not>..is:24 were_charg:24 were..for:24 were..noth:24
        <not>..owe:24 to_see:24 some:24 you_got:24 prov_it:24 hundr..is:24 any..with:24
        new_number:24 got..numb:24 numb_wrong:24 you..numb:24 your..wrong:24 do..think:24 i_pay:23
        me..numb:23 with..numb:23 was_<not>:23 do..say:23 half..so:23 half..wher:23 so_wher:23
        that..wher:23 in..last:23 at..i:23 that..to:23 could:23 pay_for:23 <not>_think:23 a_mix:23
        want..mix:23 do..so:23 on..number:23 <not>_acknowledg:23 acknowledg:23 acknowledg_that:23
        acknowledg..amount:23 do..acknowledg:23 i..acknowledg:23 why_do:23 the..it:23 a_thing:23
        owe..thing:23 person..thing:23 is..my:23 debt_what:23 a..up:23 loan..mean:23
        right..<not>:23 that..this:23 have_zero:23 wrong_amount:23 any_such:23 befor..pay:23
        the..be:23 my..friday:23 do..owe:23 out..me:23 is_some:22 prov_that:22 prov..i:22
        mix..is:22 mix..that:22 up..fine:22 how..would:22 you_get:22 identity_here:22
        identity..is:22 identity..my:22 stol..here:22 my..my:22 i_sure:22 sure_did:22 are_try:22
        you..try:22 talk..a:22 record_show:22 took..<not>:22 hang..i:22 have..do:22 have..show:22
        charg..<not>:22 this..the:22 hundr_$:22 the..show:22 thos..are:22 <only>:22 <not>..doing:22
        look_my:22 look..doing:22 my_doing:22 did..anyth:22 want..it:22 <not>..yes:22 person:22
        fight..thing:22 fight..whol:22 person_a:22 would..disput:22 with..person:22 i..car:21
        and_took:21 <high>:21 <not>_how:21 long..ago:21 time_ago:21 tight:21 it..kind:21
        kind..mix:21 kind..up:21 of_mix:21 some..mix:21 believ_that:21 for..is:21 nobody..this:21
        got_record:21 with..the:21 do..with:21 at_zero:21 should..at:21 cosign_for:21
        cosign..him:21 got..hold:21 hold..social:21 of..social:21 pretty..got:21 sure..a:21
        sure..got:21 up_that:21 is..error:21 person..hold:21 in..morn:21 the_morn:21 from_thes:21
        got..thes:21 money..thes:21 car:21 be..zero:21 a_hold:21 i_sign:21 bill_look:21
        look_wrong:21 stop..this:21 of..up:21 have_<not>:21 it..so:21 is..kind:21 tell..i:21
        took..my:21 to_do:21 to_a:21 was..account:21 ^_<not>:21 been_doubl:21 been..bill:21
        doubl_bill:21 have..doubl:21 be_at:21 get_a:21 sure..<not>:21 home_borrow:21 in..borrow:21
        this..borrow:21 to..person:21 i_want:21 this..at:21 hold_of:21 my_insuranc:21
        monday..deny:21 on..deny:21 deny_the:20 deny..debt:20 a..that:20 on_i:20 her_loan:20
        hook..her:20 hook..loan:20 <had>:20 the..of:20 of..want:20 a..ago:20 identity..compromis:20
        was_compromis:20 be..mistak:20 much_doubl:20 co..for:20 is_call:20 monday..that:20
        letter..check:20 a..book:20 ask..your:20 question_your:20 question..book:20 question..is:20
        am..victim:20 back:20 a..your:20 have..record:20 <not>..so:-20 whoever:-20 was..i:-20
        of..<not>:-20 had_this:-20 feel:-20 took..of:-20 for..year:-20 me..that:-20
        receiv..from:-20 have..balanc:-20 ther..no:-20 did..got:-20 about_to:-21 i_said:-21
        way_out:-21 my_first:-21 leav:-21 bill..mine:-21 have..number:-21 hear_you:-21 <world>:-21
        a_lawyer:-21 you..a:-21 paid_it:-21 for_me:-21 now_i:-21 well:-22 i..with:-22
        got..incom:-22 i..want:-22 bill..full:-22 can_you:-22 month_$:-22 i:-22 lost:-22
        should..the:-22 good:-22 debt..would:-22 me_how:-22 charg..much:-22 come..charg:-22
        come..you:-22 fil:-22 no..the:-22 down:-22 you_open:-22 pay_the:-22 hell:-22 turn:-22
        is..name:-22 <look>:-22 spanish_$:-22 ^_could:-22 i_should:-22 he:-22 chapter:-22
        do_that:-22 sign..the:-23 here_$:-23 <not>_wake:-23 brother_money:-23 my..money:-23
        i..out:-23 this..for:-23 find:-23 repeat_that:-23 paid..bill:-23 now:-23 <not>_said:-23
        i..said:-23 show_up:-23 <not>..brother:-23 fault_$:-23 for_that:-23 i_did:-23 done:-23
        home_$:-23 have:-23 balanc_$:-23 you_charg:-23 it_should:-23 <easier>:-24 so..for:-24
        i..two:-24 can..this:-24 <not>..number:-24 <not>..should:-24 borrow_from:-24
        borrow..again:-24 would..borrow:-24 would..from:-24 is_my:-24 has_been:-24 send..a:-24
        <not>..rent:-24 do..rent:-24 owe_rent:-24 eighty:-24 can..me:-24 thought:-24 a_person:-24
        is_no:-24 get_me:-24 payment:-24 <not>..more:-24 ^_can:-24 do..have:-25 interest:-25
        wrong..the:-25 i..my:-25 my..account:-25 treat:-25 is..fault:-25 of..that:-25 agent_$:-25
        complain:-25 out..this:-25 did..me:-25 <not>_a:-25 have..this:-25 have..money:-25
        english:-25 it..a:-25 was..two:-25 this..do:-25 take..off:-25 <wake>:-25 wake:-25
        wake_up:-25 guy:-26 owe_them:-26 owe..owe:-26 them..owe:-26 them..you:-26 is..good:-26
        do..out:-26 is..amount:-26 the..number:-26 them_i:-26 my_fault:-26 disput..my:-26 past:-26
        <not>_me:-26 do..them:-26 how..was:-26 two_year:-26 how_come:-26 much..that:-26
        <not>..landlord:-26 landlord_anyth:-26 my..anyth:-26 owe..landlord:-26 liv:-26 account:-26
        you..so:-26 it_up:-26 am..it:-27 sure_we:-27 out:-27 why..you:-27 you..person:-27 cut:-27
        <not>_get:-27 week:-27 is..balanc:-27 disput_with:-27 had..disput:-27 that_fee:-27
        person_$:-27 is_in:-27 do..do:-27 from..again:-27 was..in:-27 can..do:-27 you_again:-28
        the_account:-28 have..open:-28 debt..that:-28 get_paid:-28 ^_why:-28 than:-28 my_late:-28
        <not>..here:-28 list:-28 okay:-28 are..of:-29 brother_is:-29 else_$:-29 i..proof:-29
        day:-29 agre:-29 can..that:-29 i_got:-29 you..call:-29 is_right:-29 may:-29 that..wrong:-29
        are_you:-29 of:-29 i_am:-29 her:-29 record_this:-30 <list>:-30 the..i:-30 <real>:-30
        do..charg:-30 bill_in:-30 have_it:-30 anymor:-30 contact:-30 i..of:-30 put:-30 debt_was:-31
        <left>:-31 left:-31 paid..friday:-31 i..pay:-31 life:-31 we..a:-31 help:-31 manager:-31
        have_had:-31 <pills>:-31 look_for:-31 fault:-31 is..wrong:-31 this_a:-31 my_balanc:-32
        sign_it:-32 can..take:-32 do_owe:-32 is_what:-32 <not>..want:-32 out_of:-32 how_can:-32
        with_the:-32 that_again:-32 much_for:-32 have..me:-32 what..that:-32 to..my:-32
        so..that:-32 rent:-33 incom:-33 servic:-33 been..this:-33 rent_$:-33 is..the:-33 them:-33
        bill_is:-33 fami:-33 have..on:-33 one:-33 do..person:-33 i..you:-33 sorry:-33 <stay>:-33
        my_card:-33 <alive>:-34 right:-34 the..one:-34 <not>..them:-34 yeah..that:-34 in_charg:-34
        <talk>:-34 proof..incom:-35 through:-35 <not>_do:-35 would:-35 late:-35 sure..owe:-35
        hear_that:-35 friday_$:-35 this..discharg:-36 clear:-36 again_$:-36 repeat:-36 robot:-36
        how..did:-36 <not>_job:-36 i_take:-36 guess:-36 paid_the:-36 <think>:-36 legal:-36
        fraud_department:-37 <not>_hear:-37 what_is:-37 would_<not>:-37 <reason>:-37
        debt..discharg:-37 percent:-38 said:-38 the..the:-38 remove_that:-39 <not>..debt:-39
        an..balanc:-39 open_balanc:-39 want_this:-39 the:-39 when:-39 had..with:-39 the..mine:-39
        handl:-39 <not>_want:-39 and..<not>:-40 an_open:-40 what_did:-40 a_hundr:-40 do:-40
        my..me:-40 is:-41 that..me:-41 department:-41 it..i:-41 ^_sure:-41 <cease>:-41 seven:-41
        have..the:-41 my_debt:-41 i_know:-41 proof_of:-41 yes:-42 i..loan:-42 am..my:-42 do_you:-42
        the_last:-42 of_incom:-42 was_discharg:-42 <third>:-42 <not>..my:-43 you..for:-43 email:-43
        remove..charg:-43 this..was:-44 to:-44 all:-44 card_$:-45 <not>..else:-45 she:-45 on:-45
        i_get:-45 a_robot:-45 bankrupt_$:-45 any_more:-46 address:-46 is..it:-46 my..is:-46
        after:-46 payment_$:-46 do..any:-47 owe_my:-47 call_$:-47 do..want:-47 agre..owe:-47
        you..my:-47 everyth:-48 two:-48 from..loan:-48 of_that:-48 <yet>:-48 and:-48 it..me:-48
        i_agre:-48 out..loan:-48 go:-49 this_number:-49 me_a:-49 but..disput:-49 but..this:-49
        hundr..disput:-49 did..hear:-50 <keep>:-50 a_bill:-51 hundr..i:-51 <not>..name:-52
        the_wrong:-52 a..but:-52 <here>:-52 hundr_but:-53 owe_the:-53 owe..else:-53 did_sign:-53
        correct:-54 owe..anyth:-54 discharg:-54 it..the:-54 is_the:-55 <all>:-55 <gone>:-55
        i..about:-55 is..person:-56 talk:-56 am_<not>:-56 my_lawyer:-57 here:-57 <die>:-58
        <call>:-58 disput:-58 but_i:-58 month:-58 i..i:-59 am..to:-59 i_will:-60 this_month:-60
        call:-61 i..got:-62 my:-62 by:-63 no:-63 myself:-63 spanish:-64 that..right:-64 remove:-65
        is..a:-65 number:-66 from_the:-66 know:-67 the_money:-67 is_that:-68 card:-69 do_i:-71
        but:-73 <this_line>:-75 <machine>:-77 disput..debt:-79 did..the:-80 die:-83 fee:-83
        <over>:-84 the_bill:-86 am..disput:-87 ^_is:-92 will:-94 again:-95 more:-97 agent:-100
        bankrupt:-104 <life>:-105 is_this:-106 i..disput:-108 ^_do:-115 lawyer:-129 the_loan:-132
        <person>:-135 take:-151 <not>_disput:-173
    """,
    "self_harm": """
        -524 <pills>:354 myself:321 <die>:292 <gone>:288 <life>:237 suicide:232 <world>:199
        end_it:190 die_$:185 <reason>:180 <over>:161 will:145 <pray>:143 be:139 <think>:132 liv:132
        end:130 find_me:122 liv_$:122 world:121 to..it:120 if_i:118 life_$:117 to_live:117
        <wake>:116 wake:116 wake_up:116 hurt_myself:115 a..my:114 worth:113 <not>..liv:112
        longer:112 feel:112 out:103 hurt:103 myself_$:103 <wish>:101 you_will:99 put_a:98 want_i:98
        god..me:96 all_$:96 if:94 god:93 a..to:93 ll:92 you_ll:92 i_should:92 want..die:90 i..no:89
        jump:89 long:88 with_life:88 been..myself:87 hope:86 no..to:85 go_on:85 be_die:85
        <alive>:84 can_<not>:84 any_longer:84 is_the:83 to:83 i..i:83 might:82 i..about:82
        would..me:81 is_my:81 it_all:80 i_hope:80 obituary:80 life..<not>:80 <not>_safe:80
        am..safe:80 i..safe:80 safe:80 noth:79 am..with:79 <not>_worth:79 was_<not>:77 goodby:77
        everybody:76 way_out:76 i..was:76 long..world:76 be_aliv:75 find:75 tonight:75 will..to:74
        take:73 tri:73 tri_to:73 is..i:72 better_off:71 nobody:71 would..die:69 to..any:69
        live_$:69 longer_$:69 <only>:68 a_relief:68 die..relief:68 die_is:68 on_the:68
        have..myself:67 be_here:67 am..of:67 pill:67 forever:67 world_$:67 on_liv:66 me..day:66
        die..a:66 point:65 got..to:65 i..of:65 to_do:65 off..bridg:64 i..think:64 gone_$:64
        misery:64 my_misery:64 earth:63 this_earth:63 my..let:63 push:63 think_of:63 bridg:63
        for_that:63 am..a:63 ^_put:63 suicide_$:63 d:62 misery_$:62 ^_person:62 in..obituary:62
        ll..in:62 the_obituary:62 would:62 exist:61 noth..live:61 of_this:61 a_bus:61 put:60
        to_call:60 i..on:60 live_for:60 ther_is:60 this_anymor:60 i..myself:60 i..would:60
        i..gone:59 <easier>:59 to..forever:59 relief:59 see:59 am_writ:59 nine:59 been_cut:59
        i_want:58 way:58 cut_myself:58 want..to:58 bank:57 <way>:57 will..my:57 will..me:57
        it..is:57 am_finish:57 swallow:57 now_$:57 am_hold:57 find..day:57 find..for:57 for_day:57
        be..that:56 want..would:56 <not>_wake:56 do_it:56 seem:56 a_bridg:56 pill_$:56 is_him:56
        i_tri:56 my..life:56 myself..this:56 a_noos:55 noos:55 forever_$:55 is..worth:55
        die_seem:55 ther..<not>:55 front:55 everybody..am:55 die..answer:55 to..aliv:55
        think_about:54 this..him:54 this_world:54 everyon:54 i_might:54 noth_to:53 live_want:53
        i..hold:53 <not>..up:53 the_answer:53 everyth:53 tomorrow_$:53 end..all:53 right_now:53
        rope:52 me_for:52 hang_myself:51 in_going:51 that_payment:51 my_own:51 life:51 ll_find:51
        ll..me:51 tri..myself:51 <not>..on:51 on..bridg:51 obituary_$:51 want..was:51 <not>_see:51
        up_on:50 born:50 have..to:50 <not>_born:50 was..born:50 would..off:50 think:50 cruel:50
        cruel_world:50 i..here:50 take_me:50 myself..of:50 i_feel:50 am..end:49 off_a:49 keep:49
        after:49 <not>..for:49 sleep:49 you..be:49 <not>..it:49 reason_to:48 stop_forever:48
        you..find:48 my_brain:48 doubt_i:48 doubt..am:48 doubt..going:48 for..payment:48
        ther_will:48 want..wake:48 my_kid:48 on_purpos:48 no..have:48 note:48 to_end:48 me..my:48
        <left>:48 left:48 bus_$:48 brain:48 i..finish:48 i_am:47 push_me:47 jump_off:47 what_is:47
        through_with:47 i..writ:47 i_have:47 ^_after:47 ^_nobody:47 shoot_myself:47 have..cut:47
        a..in:47 a_rope:46 the..to:46 doubt:46 i_doubt:46 finish:46 no..live:46 have..will:46
        am_through:45 do..i:45 reason..live:45 to_wake:45 noos_right:44 noos..now:44 reason:44
        bus:44 answer_$:44 am..let:44 another_day:44 if..was:44 i_pray:44 pray:44 person..call:44
        in_my:44 a..pill:44 of_pill:44 feel_want:43 is..relief:43 in..on:43 a_bullet:43 bullet:43
        bullet..my:43 put..bullet:43 am_gone:43 go:43 bottl:43 i..born:43 life..worth:43 to..for:43
        my_head:43 anymor_$:42 hit:42 jump_$:42 am..life:42 exist_$:42 for_$:42 the..and:42 driv:42
        the..in:42 purpos:42 care_if:42 care..i:42 nobody_would:41 be_sorry:41 person_die:41
        of_wak:41 point..up:41 point..wak:41 the..wak:41 wak:41 wak_up:41 you..sorry:41
        going..through:41 am_going:41 let..die:41 me_die:41 of..up:41 on_$:41 to..<not>:40
        going..myself:40 myself_over:40 am..liv:40 gone:40 all..to:40 would..i:40 left_to:40
        farewell:40 it..stop:40 out_for:39 care:39 as_well:39 might_as:39 might..well:39
        am_think:39 i..will:39 own_life:39 i..plan:39 jump..bridg:39 shoot:39 take..life:39
        finish_of:39 and_everyon:39 everyon_$:39 everyth..everyon:39 of_everyth:39 of..everyon:39
        am..at:39 front_of:39 in_front:39 me_in:39 want_out:39 sometim:39 sometim_i:39 kill..you:39
        god_take:39 <not>:38 d..if:38 bottl..pill:38 of..to:38 through_this:38 the_will:38 head:38
        i..god:38 front..a:38 front..bus:38 of..bus:38 step:38 step_in:38 step..front:38
        step..of:38 take_my:38 will..be:37 it..friday:37 live..this:37 and_<not>:37 person_to:37
        what..the:37 going..end:37 edge:37 edge_$:37 on..edge:37 the_edge:37 myself..i:37 hold_a:37
        up..i:37 take_them:37 take..all:37 them_all:37 <letter>:37 person_aliv:37 and:37
        die_than:37 am..earth:36 everybody_i:36 everybody..leav:36 leav_this:36 leav..earth:36
        bridg_$:36 i..suicide:36 am_no:36 no_going:36 no..make:36 d_be:36 it..forever:36 own:36
        ^_overdos:36 <not>_long:36 am..long:36 for..world:36 i..long:36 long_for:36 through:36
        the_point:36 only..out:36 think..jump:35 hav:35 amount:35 put..in:35 more_i:35 have_the:35
        to_exist:35 want..exist:35 everyth_and:35 the_lord:35 overdos:35 ther..be:35 use_in:35
        <not>..this:35 <i>:35 so_long:34 my_wrist:34 slit:34 slit_my:34 slit..wrist:34 wrist:34
        take..own:34 nobody..me:34 plan_to:34 in..a:34 going..make:34 better:34 it_with:34 well:34
        a..now:34 kill_myself:34 ^_kill:34 kid:33 will_to:33 i..pain:33 pain:33 pain_to:33
        pain..be:33 the_pain:33 want..pain:33 my..be:33 anymor:33 insuranc:33 blow_my:33
        blow..brain:33 blow..out:33 brain_out:33 myself_becaus:33 of..i:33 miss_me:33 head_$:33
        my_insuranc:33 in..of:33 <not>_carry:33 can..carry:33 carry:33 carry_on:33 i..carry:33
        my..out:33 that..i:32 <not>..let:32 driv..a:32 am_leav:32 myself_again:32 bullet_in:32
        want_it:32 and_it:32 <talk>:32 ^_so:32 pain..over:32 lord..me:32 to..through:32 do..see:32
        <blow>:32 blow:32 think..end:32 die..the:32 i..lord:32 i..with:32 be..me:32 cut:32 gun:32
        him:32 to..on:32 want..<not>:32 myself..you:31 it..longer:31 good:31 had_it:31 at..i:31
        to..last:31 one..to:31 on:31 be..if:31 to..to:31 can..on:31 going:31 had..with:31
        left..live:31 had..life:30 what..point:30 am:30 it..life:30 worth_it:30 seem_the:30
        seem..answer:30 after_the:30 after..weekend:30 the_weekend:30 weekend..will:30
        person_here:30 want_this:30 going_on:30 jump..a:30 up..liv:30 ^_farewell:30 the_only:29
        longer..will:29 the..amount:29 a..myself:29 ^_what:29 i_was:29 push..to:29 find..in:29
        find..the:29 me..obituary:29 want..any:29 to..wake:29 i_do:29 hope_i:29 <not>..day:29
        can..another:29 relief_$:29 am_giv:29 giv_up:29 giv..on:29 to_suicide:29 ^_ther:29
        can..do:29 pill_and:29 have..plan:29 for_this:29 the..think:28 lord:28 i..jump:28 gun_$:28
        <not>_go:28 a..right:28 get_to:28 noth..for:28 him..burn:28 him..myself:28 is..burn:28
        can..want:28 payment..want:28 for_me:28 be_better:28 about..it:28 on_anymor:28
        weekend..<not>:28 ^_suicide:28 want..go:28 payment_i:28 <not>_do:28 soon:28 no..find:28
        one..find:28 going_to:28 am..gun:28 hold..gun:28 is_that:28 can..live:28 out_$:28 out_my:28
        the..will:28 as:28 me..as:27 me_suicide:27 tak:27 count:27 ^_sometim:27 long..this:27
        <should>:27 would_find:27 swallow..bottl:27 at_a:27 and..out:27 is..way:27 be_over:27
        soon_$:27 this..i:27 have_a:26 hope..<not>:26 my..pay:26 you..i:26 thes_bill:26
        tonight..will:26 ll_be:26 am_so:26 am_suicide:26 am_load:26 am..noos:26 i..load:26 load:26
        load_a:26 load..noos:26 load..right:26 over_$:26 know_hurt:26 know..myself:26 i..die:26
        to..bank:26 another:26 a..would:26 tonight_$:26 after..will:26 myself..is:26 am..on:25
        i..giv:25 <not>..another:25 i..someth:25 to_myself:25 here..payment:25 do..longer:25
        it_any:25 answer:25 about..is:25 my_pill:25 becaus:25 if..die:25 is..point:25 am..check:25
        check_out:25 check..for:25 out..good:25 check..good:25 this_any:25 going..my:25 out..is:25
        long_cruel:25 so..cruel:25 so..world:25 end_me:25 lord_end:25 pray_the:25 pray..end:25
        pray..lord:25 insuranc..pay:25 i..thought:25 any_more:25 cut..again:25 <not>_be:25
        out..misery:25 <not>_person:25 them:25 i..hav:25 be..off:25 got_no:25 me_$:24
        should..here:24 have..longer:24 i_were:24 were_die:24 disappear:24 i..disappear:24
        to_disappear:24 want..disappear:24 up_$:24 am..goodby:24 writ..goodby:24 ^_you:24 is..in:24
        end..misery:24 to..misery:24 ^_death:24 i..the:24 am_hav:24 am..thought:24 another..of:24
        day..this:24 about..die:24 goodby_let:24 my_goodby:24 it_die:24 here_for:24 finish..it:24
        better..die:24 off_die:24 handl_it:24 another..this:24 to_driv:24 you..push:23 to_hurt:23
        all_my:23 <not>..reason:23 day_of:23 i_swallow:23 going..surviv:23 surviv_through:23
        surviv..this:23 to_surviv:23 me:23 <high>:23 all..pill:23 it_to:23 am..cut:23 going..cut:23
        i..longer:23 good_time:23 is_noth:23 ther..noth:23 to_<not>:23 push..suicide:23 me..do:23
        only_way:23 mak_me:23 this_mak:23 the..ther:23 i_get:23 have..have:23 plan..do:23
        plan..it:23 would_care:23 on_any:23 on..longer:23 longer_have:23 have..rope:23 i..rope:23
        rope_$:23 of..and:23 have..it:23 cut..of:23 how_to:23 as..be:22 well_be:22 him_i:22
        have_been:22 by_friday:22 any:22 point_of:22 after..ther:22 <not>_feel:22 be..for:22
        my_bank:22 did_you:22 about..every:22 think..every:22 myself..stop:22 hand_$:22 left..i:22
        am..surviv:22 worth_liv:22 mak:22 and_think:22 have..with:22 we_talk:22 myself..money:22
        you..and:22 once:22 everyth..do:22 on_everyth:22 up..everyth:22 put..out:22 more:21
        go..sleep:21 to_sleep:21 i..hurt:21 think..suicide:21 me_soon:21 more_$:21 am..die:21
        carry..anymor:21 do..to:21 giv:21 as..six:21 be_six:21 be..feet:21 be..under:21
        feet_under:21 six_feet:21 six..under:21 well..feet:21 well..six:21 will_kill:21 get_want:21
        but..do:21 to..see:21 job..the:21 was_die:21 rather_be:21 rather..die:21 to..here:21
        more..want:21 safe_let:21 safe..be:21 safe..it:21 i..go:21 thought_of:21 with_liv:21
        i..going:21 off..me:21 would_take:20 gun..my:20 everyth_i:20 one..<not>:20 bullet..skull:20
        my_skull:20 skull:20 skull_$:20 i_starv:20 starv:20 starv_myself:20 who..if:20
        becaus..this:20 <not>..exist:20 with:20 look_at:20 myself_out:-20 was_told:-20
        for_today:-20 going..hang:-20 here_tomorrow:-20 die..this:-20 morn:-20 the..<not>:-20
        going..be:-20 two_job:-20 to..with:-20 friday:-20 stay:-20 i_die:-20 hurt..financial:-20
        myself_financial:-20 to..financial:-20 i..do:-20 around:-20 miss_it:-20 for:-21 company:-21
        a_hundr:-21 going..a:-21 financial:-21 live_ther:-21 by_five:-21 about_it:-21 he..die:-21
        alon:-21 am_in:-21 you_want:-21 end_this:-21 am_over:-21 am..set:-21 am..my:-21
        transfer:-21 person_i:-21 rather..myself:-21 i..set:-21 a..day:-21 paid_it:-21
        medic_for:-21 ^_this:-21 through_a:-21 heart:-22 had:-22 of_the:-22 treat:-22 on_hold:-22
        will..a:-22 day_i:-22 for..week:-22 hard:-22 cut..shav:-22 when:-22 my_mother:-22
        do..have:-22 real:-22 robot_$:-22 kill..two:-22 job_$:-22 on..app:-22 worry:-22 i..have:-22
        me..i:-22 what_i:-22 loan:-22 this_month:-22 is_going:-23 told:-23 my_credit:-23 pass:-23
        <not>..life:-23 noon:-23 ^_we:-23 half:-23 point..the:-23 <not>_aliv:-23 he..aliv:-23
        is..aliv:-23 am..i:-23 i..told:-23 let..think:-23 me_think:-23 is..of:-24 i_did:-24
        no..am:-24 live..anymor:-24 i_guess:-24 can..the:-24 be..day:-24 okay:-24 want..said:-24
        my_husband:-24 in:-24 you..<not>:-25 in_spanish:-25 you_$:-25 my..kill:-25 to..of:-25
        sixty:-25 this..the:-25 i_live:-25 <not>..ther:-25 shav_$:-25 it_up:-25 <hear>:-25
        be_gone:-25 set:-25 pill_for:-25 take_pill:-25 take..off:-25 husband..to:-25 for_the:-26
        be..by:-26 my..want:-26 want..end:-26 about_the:-26 call..anymor:-26 to_talk:-26 guess:-26
        a..of:-26 that_$:-26 went:-26 of..on:-26 got:-26 at:-26 said_i:-27 to..a:-27 i_worry:-27
        myself_to:-27 myself..death:-27 to_death:-27 worry_myself:-27 worry..death:-27
        worry..to:-27 this_weekend:-27 ^_do:-27 be..on:-27 home:-27 is..liv:-27 going..about:-27
        in..about:-27 on_about:-27 going..me:-27 end..leas:-28 my_number:-28 to..the:-28
        would..a:-28 rather_do:-28 done..this:-28 aliv_and:-28 am_aliv:-28 rather..it:-28
        thirteen:-28 fil:-28 tight:-28 am..through:-28 you_do:-29 eighty:-29 would_want:-29
        debt:-29 want..this:-29 to_a:-29 is..die:-29 to_hang:-29 am..going:-29 by:-29 it..for:-30
        line:-30 near..bridg:-30 pay..off:-30 espanol:-30 no..here:-30 did:-30 be..town:-31
        town:-31 near_the:-31 lawyer_$:-31 going_through:-31 would..hurt:-31 am..and:-31 sent:-31
        job..i:-31 would..do:-31 my..the:-31 to..late:-31 check_$:-32 in..life:-32 show:-32 do:-32
        thirty:-32 say_i:-32 going..up:-32 legal:-32 have_<not>:-32 die_to:-32 ^_that:-32
        bought_a:-32 bought..gun:-32 die..hair:-32 cut..a:-32 cut..check:-32 myself_a:-32
        myself..check:-32 will_cut:-32 the..my:-32 due:-32 i..near:-32 am..job:-32 burn..out:-33
        <real>:-33 is..right:-33 <tired>:-33 brother:-33 i..you:-33 want..my:-33 i_bought:-33
        will_be:-33 it..today:-33 would..it:-33 tell:-34 my..i:-34 near:-34 right_$:-34
        be..tomorrow:-34 leas:-34 my_leas:-34 i..and:-34 i..job:-34 die_on:-34 die..feet:-34
        it_myself:-35 end..for:-35 spanish_$:-35 a_person:-35 he_is:-35 are:-35 to_the:-36
        am_liv:-36 <not>..the:-36 late_$:-36 owe:-36 live_here:-36 my..going:-36 me_anymor:-36
        off_$:-36 <be>:-36 <money>:-36 yes:-36 on..feet:-37 i..talk:-37 be..of:-37 i..<not>:-38
        that..<not>:-38 i..gun:-38 credit:-38 be..all:-38 bought:-38 live_on:-38 is_kill:-38
        i_<not>:-38 for_my:-38 monday:-38 and..i:-38 want..call:-38 hair:-38 to..hair:-38
        it_off:-38 <you>:-39 do_<not>:-39 end_the:-39 i..in:-39 <told>:-39 do..live:-39
        you..call:-40 ^_<not>:-40 ^_is:-40 i..liv:-40 going..kill:-40 paid:-41 it:-41
        doctor_said:-41 manager:-41 would..myself:-41 the_doctor:-42 <not>..that:-42 hang:-42
        year:-42 am..me:-42 is_it:-42 the_call:-42 agent_$:-42 am..suicide:-43 die_end:-43
        die..street:-43 end_street:-43 chapter:-43 record:-43 file:-44 out_of:-44 husband:-44
        brok:-44 she:-44 my_feet:-44 he:-44 doctor:-44 <paid>:-45 said:-45 on_friday:-45 want_a:-45
        ^_she:-45 complain:-45 i..aliv:-45 talk_to:-45 <not>_kill:-45 ^_no:-46 ^_my:-47 my..die:-47
        person_$:-48 <other>:-48 <with>:-48 take..for:-48 <not>..kill:-48 i..pay:-48 to..laugh:-49
        week:-49 die..my:-49 bankrupt_$:-49 this:-49 i_will:-50 would..kill:-50 call:-50
        i..shav:-50 myself_shav:-50 shav:-50 robot:-50 we:-50 <not>..right:-51 contact:-51
        street:-52 die_laugh:-52 want_to:-52 agent:-53 his:-53 want..kill:-53 two:-53 kill_me:-53
        want..laugh:-53 <not>_live:-53 over:-53 <stay>:-54 hear:-54 pay_it:-54 a..on:-55 pay:-55
        <pay>:-55 am..be:-55 today_$:-56 my..will:-56 the..the:-56 laugh:-57 business:-57
        what..i:-57 say:-58 all_day:-58 that:-58 no..<not>:-60 to_me:-60 kill:-60 <this_line>:-60
        <machine>:-61 my_lawyer:-62 no_i:-64 today:-64 i_take:-64 to_kill:-65 the..of:-69
        want..myself:-69 on_my:-69 my..is:-73 from:-73 the:-73 spanish:-76 <not>..to:-77 <debt>:-78
        introduc:-78 introduc_myself:-78 i..to:-79 could:-81 job:-81 <not>_suicide:-82 hang_up:-83
        an:-83 late:-83 five:-83 i..live:-85 would_<not>:-85 <person>:-90 is_die:-94 i..for:-94
        talk:-96 <not>_going:-102 lawyer:-107 i_would:-111 <call>:-112 bankrupt:-113 <third>:-114
        am_<not>:-115 am_die:-118
    """,
    "stop_calling": """
        -575 <cease>:284 <call>:252 us:231 alon:229 <remove>:223 want..call:200 bother:189
        alon_$:181 text:180 lose..number:177 thes:175 lose:173 <list>:167 you..call:161 opt:160
        opt_out:160 me..is:156 <writing>:154 block:152 contact:151 out:149 remove:148 leav:146
        <not>_call:134 stop_$:132 call_here:125 thes_call:123 remove_me:117 again_$:116
        remove..number:116 ^_stop:114 call_$:114 enough:112 stop_bother:112 the_last:110 make:110
        you_person:109 no_more:109 this_number:108 again:108 from_you:107 call:107 stop..my:105
        me_alon:105 i..you:104 more:103 <consent>:103 get..my:102 writ:100 want..from:99 bug:97
        off_$:97 and_desist:95 desist:95 stop_and:95 stop..desist:95 me_off:94 you_keep:94
        you..stop:94 leav..alon:94 out_$:93 <this_line>:93 you..<not>:93 <tired>:92 from:92
        anymor:92 we_are:91 unsubscrib:90 call..it:90 leav_us:88 are_<not>:86 only:85 hear_from:84
        nonstop:84 my_home:84 contact_$:83 to_opt:83 want..opt:83 more_call:82 take_me:81
        <not>..again:81 me:81 ^_get:80 me_at:80 want..out:79 with..call:78 is..call:78 if..<not>:77
        let..alon:77 i..block:77 my_consent:76 <not>..my:75 call..job:75 number_$:74 to..out:74
        done..me:73 lose_my:72 of..number:71 allow:71 consent:71 call..at:71 no_call:71 you..to:71
        stop:70 you..keep:70 mother:70 call..call:69 is_the:69 off:69 ^_email:69 do_<not>:68
        call..is:68 <only>:68 number..of:68 do..contact:68 stop_bug:68 databas:67 <not>_interest:67
        this..number:67 call_i:67 <not>_contact:67 have..stop:67 another:66 ^_leav:66 prefer:66
        home..late:65 is_late:65 on..<not>:65 only_$:65 enough_$:65 list:64 number_i:64 tim:63
        robocall:63 number_number:63 my..late:63 my..on:63 cut..out:62 ^_remove:62 got_to:62
        number_call:61 leav_me:61 the_text:60 ^_lose:60 call..nonstop:60 me_nonstop:60 my_mother:60
        home..unsubscrib:60 is..unsubscrib:60 late_unsubscrib:60 contact_me:60 hear..you:59
        am..do:59 lose_this:59 <not>..person:59 email:58 be_call:58 off_the:58 another_call:58
        text_$:57 stop..us:57 home_is:57 registry:57 registry_$:57 in_writ:57 <not>_to:57
        with_the:57 still_call:56 be:56 out_i:56 another..from:56 off..list:55 communic:55
        to..you:54 it..letter:54 last_call:54 desist_$:54 you..here:54 i_have:54 you_still:53
        at..is:53 call..you:53 call..stop:53 let..the:53 to..from:52 can..call:52 i..a:52 okay_$:52
        the..call:51 writ_only:51 letter..call:51 will_<not>:51 make..stop:51 in..only:51
        nonstop_$:50 <high>:50 whatever:50 ^_block:50 block_me:50 remove_my:50 my_name:50
        they_call:50 <with>:49 any..call:49 my_number:49 done:49 bother_me:49 databas_$:49
        text..to:49 <not>_allow:48 want..your:48 number..a:48 this..off:48 i..ask:48 <you>:48
        <keep>:48 do_i:48 want..list:48 let:48 number:48 <not>_bother:47 do..bother:47 i..opt:47
        number..do:47 cut:47 ask:47 rid..number:47 <not>..hear:46 letter:46 am..you:46
        call_today:46 interest:45 get_rid:45 rid:45 rid_of:45 robocall_$:45 be..last:45 dialer:45
        this..call:45 anymor_$:45 call..any:45 still:45 that_is:45 is..a:45 time_you:44 of_your:44
        forget_this:44 forget..number:44 you..you:44 to_call:44 bug_me:44 <not>_let:44
        person_call:44 of_you:43 away..number:43 i_prefer:43 last:43 are..to:43 last..call:42
        do..in:42 block..number:42 want_off:42 fed..of:42 up_of:42 today..it:42 away:42 is..stop:42
        <full>:42 thre_tim:42 we..<not>:41 want_thes:41 number..i:41 do_everyth:41 the_call:41
        of..call:41 fed:41 fed_up:41 am..number:41 <not>..thes:41 call_list:41 make_it:41
        why..still:41 that..the:41 the..time:41 unsubscrib_$:41 said_do:41 number..again:41
        ^_let:40 make_sure:40 here:40 the_do:40 last..you:40 me_$:40 done_talk:40 instead..call:40
        still..me:40 employer:40 my_employer:40 get..of:40 to..my:40 forget:40 leav_my:39
        should..my:39 am_ready:39 ask..to:39 i..ready:39 to..i:39 got..end:39 be_$:39
        call..anymor:39 <over>:39 ready_to:39 why:39 at_job:39 ready:39 cut_it:39 am..talk:38
        to..me:38 bug_my:38 everyth_in:38 be_the:38 no..contact:38 if_you:38 ^_drop:38
        sure..call:38 <not>_okay:38 am_block:38 me_stop:38 if:38 call..am:37 next..call:37
        <not>..another:37 scratch:37 me_anymor:37 of..databas:37 out..databas:37 am_done:37
        me..call:37 job_is:37 have..you:37 me..job:37 <not>_keep:36 can..keep:36 do..me:36
        my..is:36 is_that:36 my..alon:36 be..call:36 us_alon:36 want:36 more_text:36 no..text:36
        at..in:36 i..done:36 last_time:36 you_to:35 call_is:35 why..keep:35 would..if:35
        of..robocall:35 allow..call:35 sure:35 at..the:35 i_am:35 chang..number:35 oh:35
        said..<not>:35 late..address:34 unsubscrib_my:34 unsubscrib..address:34
        unsubscrib..chang:34 <not>_number:34 me..now:34 do:34 are..interest:34 we..interest:34
        dialer_$:34 to_get:34 do..a:33 any_more:33 account:33 the..stop:33 forward_do:33
        forward..<not>:33 forward..call:33 going_forward:33 late..my:33 going..<not>:33
        <not>..contact:33 are..allow:33 is..okay:32 forward:32 want_no:32 so_do:32 block_your:32
        allow_to:32 drop_us:32 going..do:32 this..stop:32 ask..stop:32 of_call:32 call..cut:32
        today_cut:32 today..out:32 me_no:32 block..i:32 blow:31 late:31 of:31 to..will:31
        my..account:31 want..contact:31 hell_alon:31 my..hell:31 the..alon:31 would..you:31
        give..to:31 of_my:31 address_chang:31 the..to:31 next_time:31 let_my:31 get..back:31
        off..back:31 to_hear:31 want..hear:31 will..take:30 block_you:30 be..by:30 do..want:30
        at..<not>:30 if..do:30 i..no:30 want..be:30 the_hell:30 is..national:30
        national_registry:30 on..national:30 on..registry:30 the..registry:30 ask..call:30
        national:30 the_national:30 enough..the:30 <not>_text:30 my..again:30 this..the:30
        me..and:30 on_the:30 hell:30 do..back:30 i..sick:30 <not>..me:30 my..remove:29 take..off:29
        end_$:29 tight:29 list_$:29 with..number:29 leav..in:29 leav..peac:29 us..peac:29 sick:29
        ^_that:29 do..keep:29 have_been:29 job..<not>:29 end:29 leav..be:29 for_thes:29 my..of:29
        rather..call:29 email_it:28 you_$:28 number_on:28 get_another:28 scratch_my:28
        scratch..number:28 my_job:28 they..nonstop:28 am..your:28 do..number:28 this..last:28
        us_be:28 you..leav:28 call..this:28 me..from:28 no..i:28 your_number:28 end_your:28
        end..robot:28 your_robot:28 <blow>:28 in_peac:28 peac:28 back_off:28 consent..call:28
        hang..do:28 that..last:28 out..your:27 is..correct:27 account_of:27 chang..on:27
        number..account:27 on_account:27 <not>..be:27 you..this:27 your_company:27 so..<not>:27
        line:27 i..do:27 us..whatever:27 tenth:26 any:26 is..two:26 ^_make:26 want..person:26
        about..call:26 take..name:26 on..you:26 am..up:26 stop_blow:26 stop..up:26 to..number:26
        this_stop:26 done_with:26 bug..mother:26 to..job:26 me..no:26 tim..call:26 up_so:26
        revok:26 revok_my:26 revok..consent:26 <not>_messag:26 <not>..household:26 do..messag:26
        messag_this:26 messag..household:26 this_household:26 us_$:26 you:26 let..number:25
        two..i:25 are_tir:25 we..tir:25 up..do:25 too_much:25 let..be:25 <not>_want:25 remove..i:25
        instead_of:25 pay..call:25 call_my:25 <not>..list:25 do..list:25 to..that:25 one_oh:25
        tir_of:25 can_<not>:25 am..pay:25 off..my:24 household:24 that_correct:24 is..last:24
        you..name:24 number..you:24 person..at:24 tim_a:24 tim..day:24 personal:24 nic:24
        leav..mother:24 mother_alon:24 bother_us:24 messag:24 email..call:24 have_ask:24 am_warn:24
        i..warn:24 warn:24 warn_you:24 each:24 rather_than:24 do..call:24 you_should:24 opt..i:24
        text_got:24 text..end:24 me..on:23 than_call:23 dollar..am:23 are..of:23 when_i:23
        off_my:23 done..the:23 <not>..forget:23 do..forget:23 mind_forget:23 mind..number:23
        mind..this:23 want..that:23 to..is:23 number_out:23 my_back:23 will_sue:23 number_my:23
        call_out:23 up..<not>:23 one..five:23 are..still:23 here_again:23 my..out:23 said..said:23
        this_month:22 get..from:22 my..a:22 me..can:22 personal_call:22 fifth..today:22
        it..fifth:22 can_person:22 had:22 i..on:22 blow_me:22 blow..up:22 when..am:22
        when..ready:22 ready..i:22 ^_done:22 in..instead:22 letter_instead:22 letter..of:22
        said_what:22 from_your:22 so:22 am_tight:22 i..tight:22 enough_with:22 person..me:22
        block..am:22 me..ready:22 do..writ:22 the_list:22 us_in:22 away_my:22 should_throw:22
        should..away:22 throw:22 throw_away:22 throw..my:22 throw..number:22 you..throw:22
        to..by:22 communicat:22 was..by:22 that..tenth:22 letter_only:22 letter..now:21
        account..you:21 i..hundr:21 out_to:21 do..text:21 ^_why:21 everyth..writ:21 is..right:21
        is_on:21 allow..me:21 can..to:21 to_contact:21 ask_you:21 call..that:21 n:21 can..dollar:21
        end..call:21 what..said:21 my..me:21 i..payment:21 will..any:21 a_discount:21 discount:21
        any..to:21 going..get:21 why_did:21 i_said:21 eighty_let:21 eighty..alon:21 eighty..me:21
        june..let:21 nineteen..let:21 nineteen..me:21 is..with:21 this..anymor:21 stop_contact:21
        is..tenth:21 would_you:20 i_pay:20 contact_out:20 would:20 <not>..is:20 stop..me:20
        would..opt:20 my_bill:20 get:20 no:20 by..insuranc:20 it..by:20 paid_by:20
        paid..insuranc:20 ^_end:20 sue_$:20 call..more:20 want..stop:-20 stop..let:-20 my_kid:-20
        to_thes:-20 call..i:-20 can..on:-20 put:-20 how..is:-20 in..call:-20 ^_give:-20 in:-20
        stop..want:-20 try:-20 call..wrong:-21 till:-21 four:-21 to_your:-21 at..number:-21
        manager:-21 to_talk:-21 will..to:-21 off_i:-21 call..yesterday:-21 me_yesterday:-21
        i..going:-21 would..better:-21 stop..do:-21 call..friday:-21 of_this:-21 friday_and:-21
        a..the:-21 can_call:-21 right:-21 ^_what:-21 is_it:-21 them:-21 god:-21 drop_call:-22
        keep_drop:-22 number..drop:-22 fil:-22 i..myself:-22 to..with:-22 record_me:-22
        keep_text:-22 a..time:-22 servicemember_do:-22 servicemember..<not>:-22
        servicemember..call:-22 give_me:-22 agent_$:-22 can_you:-22 transfer:-22 kill_myself:-22
        mind..call:-22 thre_$:-22 servicemember:-22 collector..me:-22 return..call:-22 hold:-22
        take_my:-22 i..about:-22 <everything>:-23 my_call:-23 return:-23 call..till:-23 me_till:-23
        ^_nobody:-23 my..drop:-23 you_have:-23 <not>_me:-23 fifty..friday:-23 leav_it:-23 one:-23
        ^_have:-23 ^_she:-23 i..for:-23 me..stop:-23 and..call:-23 spanish_$:-24 i..got:-24
        have_call:-24 ^_do:-24 me..morn:-24 morn_call:-24 the_bank:-24 five_$:-24 wher:-24 come:-24
        my..take:-24 me..to:-24 quarter_to:-24 keep..call:-24 can..the:-24 chapter:-24
        be_better:-24 zero:-25 off_autopay:-25 now_i:-25 my..call:-25 better_off:-25 i..<not>:-25
        day_at:-25 do..know:-25 stop..payment:-25 me..you:-25 <not>..five:-25 on..and:-25
        tomorrow_$:-26 next_tuesday:-26 percent:-26 is..is:-26 robot_$:-26 who:-26 zero..two:-26
        instead:-26 do_consent:-26 back_$:-26 ^_is:-26 <not>..miss:-26 what..you:-26
        you..person:-26 be..off:-26 back_take:-26 free..take:-26 his_number:-26 my..kept:-26
        number_kept:-26 number_again:-27 remove..old:-27 <pills>:-27 he_is:-27 they..to:-27
        back..my:-27 can..do:-27 the_late:-27 can..my:-27 were:-27 have..number:-27
        stop..number:-27 you..a:-27 get..call:-27 me_the:-27 collector:-27 job_call:-28 a_call:-28
        they_told:-28 is_call:-28 back..number:-28 i..person:-28 feel..back:-28 free..back:-28
        ^_who:-28 i_can:-28 me..it:-29 one_of:-29 new_number:-29 call..miss:-29 me_miss:-29
        number..your:-29 <not>_record:-29 back:-29 told..to:-29 call..instead:-30 why..call:-30
        will_stop:-30 this..<not>:-30 her:-30 person..call:-30 noon_$:-30 keep:-30 wait:-30
        think:-30 text_me:-30 me_to:-30 stop..on:-30 ther_is:-31 stop..insuranc:-31 am_<not>:-31
        a_person:-31 see:-31 complain:-31 live:-32 thank..<not>:-32 mov:-32 yesterday_$:-32
        thank..do:-32 kept:-32 kept_call:-32 autopay:-32 week_$:-32 remove..your:-32 about:-32
        my..instead:-32 she_is:-32 he:-32 ^_thank:-33 my_old:-33 nine:-33 i:-33 six:-33 die_$:-33
        <not>..number:-33 that:-33 instead_$:-33 call..a:-33 no..do:-34 <not>..in:-34 ^_he:-34
        feel_free:-34 feel..call:-34 free_call:-34 <yet>:-34 me..i:-34 do..that:-34 myself_$:-34
        her_$:-34 want..to:-34 you..that:-35 did:-35 say:-35 a..i:-35 sound:-35 get..this:-35
        what:-35 the..me:-35 no_thank:-35 i_<not>:-35 i_call:-35 i..end:-35 anytim_$:-35 debt:-36
        can..me:-36 sue_you:-36 the..the:-36 on_friday:-36 it:-36 lawyer_$:-36 your_list:-36
        let..off:-37 tomorrow:-37 <gave>:-37 old:-37 ^_person:-37 <stay>:-37 call_the:-37
        you..me:-37 year:-37 do..until:-37 spanish:-37 ^_this:-37 my..number:-38 card:-38 seven:-38
        stop_the:-38 ^_two:-38 get_your:-38 that_$:-38 go:-38 ^_no:-38 i..complain:-39
        number_keep:-39 robot:-39 thank..call:-39 bank:-39 <not>..the:-39 to..again:-39 this_$:-39
        is..this:-39 <debt>:-39 this..to:-40 did..you:-40 the..is:-40 <not>..until:-40 that_i:-40
        noon:-40 anytim:-41 call..the:-41 i_stop:-41 told_me:-41 is..i:-43 friday:-43 nobody:-43
        me..off:-43 kid:-44 the..do:-44 time_$:-44 are_you:-44 other:-44 charg:-44 <other>:-45
        <look>:-45 do..the:-45 wrong:-45 you..the:-46 you..is:-46 am..call:-47 free:-47 ^_my:-47
        <not>..any:-48 take..number:-48 do..any:-48 do_you:-48 got:-49 miss:-49 me_get:-50
        until:-50 <years>:-51 my..my:-51 no_stop:-51 my..your:-51 she:-51 feel:-51 my..stop:-52
        befor:-52 can:-52 did..want:-52 call_until:-53 let..get:-53 ^_call:-54 call..in:-54
        no..me:-54 two:-54 kill:-54 person_to:-55 <money>:-55 for:-56 <person>:-56 <be>:-57 die:-57
        person:-57 <bad>:-57 <took>:-58 his:-58 record:-59 yesterday:-60 do..to:-60 is_<not>:-60
        number..list:-60 <machine>:-60 an:-63 are..me:-63 my_lawyer:-64 call_me:-67 myself:-67
        i_did:-68 a:-69 the:-69 my..keep:-70 did_<not>:-71 i_do:-72 number..call:-74 this_call:-77
        on_my:-79 ^_keep:-79 <life>:-81 ther:-81 stop_my:-84 on..number:-87 thank_you:-87
        me..this:-88 call..number:-90 <not>..you:-92 agent:-92 is..number:-93 <talk>:-94
        i..stop:-94 <third>:-95 <not>..stop:-97 bankrupt:-99 the_number:-100 call..my:-100
        i..call:-100 let_me:-110 <die>:-110 me_back:-112 lawyer:-115 thank:-124 stop_call:-128
        call..back:-129 <not>_stop:-149 do..stop:-162
    """,
    "wants_agent": """
        -495 agent:408 manager:365 person:304 escalat:246 your_manager:246 agent_$:235
        to..robot:185 talk_with:165 robot:163 transfer:162 talk_to:161 connect:159 ^_agent:158
        ^_transfer:156 <real>:155 am_<not>:155 could:150 <person>:148 i_want:147 get:146
        a_agent:145 transfer_me:139 want_person:135 understand:128 a_person:128 get_person:127
        <machine>:125 customer:123 the_number:122 ther:122 is..manager:121 my_call:118
        person_real:116 collection:114 this_robot:111 ^_escalat:110 a_live:106 have_person:105
        connect_me:104 would:102 can:101 can..person:99 escalat_this:97 could..have:97
        person..ther:95 on_$:95 servic_$:93 your:93 for_a:92 to..with:91 system:91 talk..robot:91
        through:91 talk..about:90 put:90 i..deal:89 a_manager:89 can_talk:87 robot_$:87 person_$:86
        help:86 zero:85 pass..to:85 could..person:84 prefer:84 escalat..call:83 have..call:83
        on..number:83 put..on:83 have_a:82 person..i:82 job_ther:82 around:80 manager_on:79 with:79
        talk:79 system_$:77 rout:76 customer_servic:76 i..agent:76 could..a:75 am..get:75
        to..servic:75 i..wait:75 manager_$:74 to..agent:73 charg:73 to_customer:73 are_ther:73
        person_i:72 we..person:72 free:72 get..person:72 okay:71 got_a:71 talk..agent:71
        <not>_you:71 any:71 deal:70 am..my:69 look:69 get..else:68 <talk>:67 you..connect:67
        in_charg:67 me_through:67 have..me:67 agent_agent:66 get_me:66 comput:66 me_talk:66
        zero_$:66 ^_pass:66 bring:65 a..body:65 live_body:65 body:64 person_that:63 try:63
        i..about:63 account:62 you_can:61 give_me:61 robot_system:60 the..agent:59 a..me:59
        me..a:59 whoever:58 of_this:58 person..can:58 take..up:58 i_said:58 availabl:58 to_a:58
        person..understand:57 me_$:57 to..to:57 talk..comput:57 to_comput:57 me_person:57
        me..collection:56 wher:56 you..manager:56 let..talk:55 my..to:55 understand_$:55
        escalat_my:55 person_job:55 bring..on:55 <not>_understand:54 manager_free:54 i..for:54
        to_collection:54 can..get:54 ask_for:54 can..have:54 deal_with:54 me:53 send_me:53 take:53
        over:53 want..escalat:53 a..job:53 ther_$:53 i_would:52 do..have:52 is..job:52 an_agent:52
        support_$:52 real:51 pass:51 the_manager:51 real_$:51 send..the:50 give:50 can..your:50
        will..for:50 me..agent:50 about..account:50 i..support:50 live_support:50 want_live:50
        want..support:50 i..talk:50 the..free:50 are..manager:49 to_an:49 rout_me:49
        talk..customer:49 is_<not>:49 person_person:48 i..try:48 chang:48 my..is:48 take_this:47
        decision:47 decision_maker:47 maker:47 about_my:47 to..your:47 servic:47 a..can:47
        <not>..robot:47 ^_zero:47 put..manager:47 ther_any:47 who..talk:47 do..get:46 get..on:46
        get..of:46 over_to:46 help..person:46 department:46 department_$:46 the..department:46
        talk..with:46 my_account:46 ^_would:45 are..any:45 any_person:45 me..customer:45
        person_around:45 you_have:45 ther..availabl:45 you_get:45 get..agent:45 your..around:45
        try_to:44 me_over:44 if..talk:44 do_you:44 is_the:44 person..is:44 to_$:44 higher:44
        higher_up:44 put_a:44 want..deal:43 we..a:43 live:43 do..talk:43 look_at:43
        person..could:43 with..is:43 let..with:42 <yet>:42 wrong..agent:42 will_wait:42 ahead:42
        go_ahead:42 be_connect:42 to..connect:42 bill:42 bring_another:42 wait_for:42 are..help:42
        no_help:42 to..collection:42 a..ther:42 are_no:42 abov:42 abov_you:42 person_abov:42
        rout..to:42 through_$:41 that_understand:41 <not>_job:41 help_get:41 want..connect:41
        to_deal:41 who_can:41 how..i:41 you..through:41 person..that:41 patch:41 patch_me:41
        with..loan:41 want..me:41 can_connect:41 want..comput:40 understand_me:40 want:40
        i..<not>:40 got..question:40 question_for:40 want..with:40 the_line:40 this_with:40 to:40
        is_in:40 talk..of:39 deal..decision:39 with..robot:39 hand_me:39 free_$:39 me..person:39
        person_what:39 am..going:39 ^_have:39 with..of:39 ^_customer:38 have..question:38 at_a:38
        get..the:38 for..person:38 with_robot:38 is_your:38 <not>_going:38 would_want:38 you..no:38
        i..be:38 person_on:38 customer..i:38 body_$:38 care:38 contact..person:38 now:37
        account_i:37 around_$:37 customer_care:37 i_am:37 <tired>:37 we_have:37 ther_person:37
        could_a:37 can..with:37 ^_talk:37 you..help:37 ther..can:37 enough..robot:37 do_i:37
        company..me:36 person_help:36 care_$:36 at..call:36 for..live:36 me..front:36 to..desk:36
        to..front:36 company_call:36 another..on:36 talk_this:36 i..one:36 help_$:36 my..are:36
        manager..number:36 escalat_$:36 want..help:36 you..understand:35 now_$:35 you_got:35
        <not>..real:35 with_whoever:35 person..help:35 with_about:35 to_the:35 of_your:35
        to_robot:35 person..you:35 person..line:34 talk..whoever:34 with..in:34 press:34
        put..agent:34 front:34 agent_my:34 could_you:34 ther_i:34 the_collection:34 ^_connect:34
        only..to:34 only..person:34 me..an:33 a..for:33 collection_$:33 give..a:33 got..manager:33
        want..be:33 out..this:33 am_try:33 could_i:33 want_a:32 agent_a:32 hello_person:32
        it..the:32 person..charg:32 put..i:32 are..around:32 agent_i:32 colleagu:32 of..colleagu:32
        one..colleagu:32 your_colleagu:32 my_business:32 to..of:32 stop..a:32 ^_bring:32
        talk..this:31 ^_wher:31 <with>:31 hand..to:31 if:31 person_availabl:31 call..befor:31
        call..lady:31 escalat..the:31 person..number:31 to..me:31 person_call:31 to_talk:30
        this..<not>:30 me..this:30 am..this:30 comput_$:30 manager_ther:30 201..person:30
        jump_on:30 an..person:30 want..person:30 person..company:30 agent..my:30
        collection_department:30 to..department:30 person_take:30 any..availabl:30 son:30 fix:30
        me_with:30 me..servic:30 possibl:30 take..with:30 ask..a:30 call_to:30 in..is:30
        rout..the:30 to_escalat:30 would..escalat:30 team:30 a..take:30 want_that:30 is..for:30
        through..is:30 hear_it:29 i..going:29 <not>_help:29 job_want:29 i_mean:29 can_help:29
        hate_talk:29 hate..to:29 to..else:29 actual_person:29 robot_is:29 <not>..an:29 with_one:29
        with..me:29 an_actual:29 want..i:28 a..is:28 <not>..my:28 that_is:28 thank_$:28 i..this:28
        hate:28 i_hate:28 actual:28 manager_in:28 my..number:28 call..collection:28 <not>..get:27
        prefer_a:27 have..ther:27 person_jump:27 would_person:27 would..jump:27 would..on:27
        i_only:27 a_member:27 member_of:27 member..agent:27 of_agent:27 bed_escalat:27 bed..this:27
        go..escalat:27 to..escalat:27 stop_i:27 transfer..now:27 in..i:27 hand:27 talk..one:27
        no_i:27 talk..person:27 ^_could:26 you..<not>:26 recipient:26 the..recipient:26
        the..<not>:26 person_it:26 going..with:26 you_$:26 wher..real:26 would..this:26
        availabl_$:26 to_contact:26 get..me:26 person_want:26 befor..said:26 befor..two:26
        lady_befor:26 lady..said:26 lady..you:26 you..week:26 through..am:26 through..call:26
        bring..manager:26 charg..is:26 befor_you:26 <high>:26 i..prefer:26 wher_is:26 through_i:26
        said..week:25 the_lady:25 ^_hand:25 said_a:25 number_$:25 jump:25 to_one:25 talk..i:25
        manager..the:25 the..befor:25 manager..to:25 said_two:25 with..team:25 deal..a:25
        ^_person:25 i_prefer:25 else..<not>:25 with..i:25 got..for:25 company:25 wher..the:25
        lady:25 member:25 be..to:25 through..this:25 complicat..a:25 complicat..robot:25
        for..robot:25 this..complicat:25 this..too:25 too..a:25 we_get:25 to_person:25
        robot..<not>:25 transfer..call:25 it..i:25 send..to:24 me..that:24 is..ther:24 this..job:24
        to..transfer:24 do..robot:24 fool:24 fool_with:24 fool..robot:24 team_$:24 who..i:24
        connect..with:24 that..the:24 <not>..can:24 have..word:24 i..word:24 word_with:24
        a..help:24 servic..i:24 i..through:24 pass_me:24 me..whoever:24 talk..handl:24
        whoever_handl:24 <not>..anywher:24 am..anywher:24 anywher:24 anywher..me:24 get_anywher:24
        would_prefer:24 201:24 201_3344:24 3344:24 555_201:24 555..3344:24 could..patch:24
        patch..through:24 you_patch:24 person_in:24 press_zero:24 <not>..put:24 the..in:24
        over..collection:24 person..<not>:24 one..the:24 job..the:23 ^_put:23 <not>..with:23
        is..get:23 it..with:23 <not>_i:23 am..giv:23 through..that:23 my..four:23 the..number:23
        the..end:23 pay..now:23 that..right:23 enough..this:23 complicat:23 complicat_for:23
        is..complicat:23 too_complicat:23 take_it:23 at..hospital:23 the_account:23 me_now:23
        ^_enough:23 out..system:23 this_system:23 you..two:22 at..company:22 i..got:22
        agent..tomorrow:22 me..with:22 what..i:22 am_through:22 person_about:22 this..you:22
        how..get:22 you_do:22 555:22 is..okay:22 have..take:22 a_word:22 word:22 with_the:22
        a..officer:22 loan_officer:22 officer:22 with..officer:22 in_today:22 manager..today:22
        ^_who:22 word..person:22 a..on:22 of..system:22 of..and:22 the_call:22 bill_$:22 <here>:22
        agent..the:22 my_credit:22 put..with:22 my..an:22 question..agent:21 nobody_ther:21
        is..free:21 credit:21 can..it:21 help..else:21 live_person:21 <not>..a:21 the..thing:21
        talk..loan:21 person..she:21 real_she:21 real..has:21 okay..is:21 that..ther:21
        my_option:21 you..she:21 up:21 twenty:21 a..time:21 number_is:21 got_my:21 leav_it:21
        understand..i:21 handl:21 in:21 ^_press:21 person_assistanc:21 person..up:21 me..one:21
        is..charg:21 whoever_is:21 whoever..charg:21 whoever..in:21 today_$:21 agent..is:21
        email_agent:21 is_too:21 too..for:21 stop..want:21 the_real:21 manager..is:21
        manager..brok:21 manager..you:21 on..brok:21 on..up:21 support:20 call..account:20 giv:20
        can..at:20 at..other:20 other_end:20 ther..at:20 anywher_put:20 nobody..i:20 okay..talk:20
        a..it:20 enough:20 are..understand:20 on_you:20 have..agent:20 the_whol:20 a..else:20
        nobody..can:20 <only>:20 ok:20 right..do:-20 ^_an:-20 belong..person:-20 <wake>:-20
        wake:-20 wake_up:-20 household_$:-20 <not>..up:-20 a..about:-20 person_wait:-20
        you..person:-20 a..or:-20 of_that:-20 manager_at:-21 is..real:-21 me..minute:-21
        no..for:-21 <not>_right:-21 call..week:-21 is..wait:-21 agent_yesterday:-21 stop..me:-21
        been:-21 <full>:-21 <not>_want:-21 are..an:-21 have..real:-21 to..up:-21 forty:-21
        in_spanish:-21 <had>:-21 two_person:-21 ^_call:-21 a..have:-21 can..on:-22 pay..i:-22
        job_as:-22 told..to:-22 tomorrow:-22 want..of:-22 get..a:-22 call..person:-22 that:-22
        driv..to:-22 with_that:-22 the..me:-22 have..com:-22 i..com:-22 person_com:-22
        for..agent:-22 job..customer:-22 want..an:-22 <not>_connect:-22 do..connect:-22 paid:-22
        another:-22 a..wait:-22 <reason>:-22 with..on:-22 it..am:-22 <not>..do:-22
        spoken..agent:-22 spoken..an:-22 an..me:-23 i..another:-23 i..report:-23 i..as:-23
        your_agent:-23 have_me:-23 mistak:-23 the_fee:-23 are_a:-23 with..yesterday:-23 wrong:-23
        about_the:-23 person..driv:-23 want..driv:-23 me..bank:-23 a..yesterday:-24 driv..the:-24
        on..other:-24 other_line:-24 will_get:-24 end:-24 he:-24 let..my:-24 to_driv:-24 <paid>:-24
        call_i:-24 get_a:-24 nineteenth_and:-24 nineteenth..i:-24 this..or:-24 my_agent:-24 ^_i:-24
        send_it:-24 me..week:-24 and..to:-24 no_the:-24 report:-24 been..to:-24
        nineteenth..want:-24 english:-24 ^_one:-24 want..about:-25 no..and:-25 the..line:-25
        liv:-25 belong_to:-25 to..<not>:-25 seven:-25 still:-25 and..want:-25 stop_call:-25
        no..nineteenth:-25 belong:-25 my_mother:-25 to_you:-25 money:-25 again_$:-25 nineteenth:-25
        the_nineteenth:-25 it..want:-26 to..payment:-26 person_yesterday:-26 driv_me:-26
        or..robot:-26 list_$:-26 am..agent:-26 my_lawyer:-26 here_$:-26 stop:-26 the_tenth:-26
        rent:-26 see:-27 slow:-27 call..last:-27 tenth:-27 my..i:-27 i..two:-27 household:-27
        we..in:-27 have..an:-28 manager..me:-28 the..i:-28 talk..manager:-28 in..let:-28 last:-28
        cosign_$:-28 the..on:-28 time_$:-28 about_it:-28 that..i:-29 fee:-29 must:-29
        person_explain:-29 chapter:-29 i_get:-29 to_another:-29 person..account:-29 a..now:-29
        visit:-29 spoken_with:-29 want..the:-29 have_spoken:-30 i..spoken:-30 yes..i:-30
        to..day:-30 spoken:-30 person_at:-30 can..the:-30 with_an:-30 or_a:-30 <not>..that:-30
        person_right:-30 to..bank:-31 time:-31 i_been:-31 thes:-31 all_day:-31 one..robot:-31
        be:-31 bankrupt_$:-31 that_agent:-31 ^_it:-31 wait:-31 been_talk:-31 four:-31 have_i:-31
        i_spok:-31 pay..want:-31 and..up:-31 do..want:-31 make:-31 talk..all:-31 die_$:-32
        was..the:-32 pay_$:-32 with..at:-32 list:-32 buck:-32 want..get:-32 with..person:-32
        cover:-32 talk..my:-32 thre:-32 have..been:-32 will..me:-32 yesterday_$:-32 a_minute:-32
        yes_can:-32 the..the:-33 i_support:-33 support..person:-33 let..get:-33 me_last:-33
        yes..talk:-33 espanol_$:-33 you_an:-34 that_person:-34 sound..a:-34 pay_that:-35 ^_this:-35
        connect..person:-35 day_$:-35 a..cosign:-36 you..robot:-36 hospital_let:-36
        hospital..talk:-36 to..all:-36 will..to:-36 me..call:-36 person_this:-36 person..talk:-36
        off:-36 a..agent:-36 want..talk:-36 ^_what:-37 person..monday:-37 a..i:-37 this..robot:-37
        a..servic:-37 customer..agent:-37 servic_agent:-37 talk_spanish:-37 a_customer:-37
        you_talk:-37 want..send:-37 <keep>:-38 are..real:-38 to_send:-38 a..talk:-38 that..to:-38
        on_my:-38 minute:-38 <everything>:-38 monday:-38 was_in:-39 i..get:-39 kid:-39
        talk..you:-39 that..want:-39 spok:-40 him:-40 monday_$:-41 represent:-41 a..this:-41
        ^_ther:-41 fil:-41 week:-41 it:-42 last_week:-42 want..to:-43 home:-43 i_live:-43 in_my:-43
        for:-44 live..person:-44 at_job:-45 you..the:-45 talk..me:-45 am..to:-46 ther..a:-46
        no_want:-46 my..talk:-47 <other>:-47 job_for:-47 help..with:-47 i..you:-48 i:-48 loan_$:-48
        espanol:-48 job_$:-48 am..with:-48 <third>:-48 <bad>:-49 person..cosign:-49 to_cosign:-49
        person_talk:-49 here:-49 <not>_put:-50 do..put:-50 another_person:-50 ^_that:-50 a..to:-50
        cosign:-50 sound_want:-50 wrong_person:-50 myself:-50 talk_about:-51 <not>..through:-52
        <not>..person:-52 for_me:-52 to..right:-53 i..send:-54 i_job:-54 day:-54 ther_is:-55
        pay:-55 through..person:-56 person..robot:-56 live_with:-56 person_or:-56 sound:-57
        again:-57 told_me:-57 yes:-57 person..it:-57 i_talk:-57 ^_do:-58 told:-58 i..the:-58
        the..and:-58 help_me:-59 you:-59 i_have:-60 is..a:-60 you..a:-60 it_i:-61 through_to:-61
        my_manager:-63 a..right:-63 ^_your:-64 my_husband:-64 <remove>:-65 the_agent:-65 <them>:-65
        spanish_$:-66 is..person:-66 is..robot:-66 put..to:-66 this_a:-66 legal:-66 have..talk:-66
        can_<not>:-67 <gone>:-67 my:-67 husband:-67 the_person:-68 <stay>:-68 from:-68
        person..to:-69 am..a:-69 ^_the:-70 me..my:-71 to_me:-72 yesterday:-72 i..a:-72 bankrupt:-74
        am:-74 a_real:-74 ^_no:-74 do..me:-76 no:-77 die:-77 <money>:-78 <not>..i:-78 do_<not>:-80
        this_number:-80 or:-81 person..me:-82 am_a:-83 ^_my:-84 is_a:-84 person_to:-84 <pay>:-85
        ^_am:-86 you_a:-86 want_to:-86 i..an:-88 a..person:-88 lawyer:-89 was:-90 <not>:-93
        are..a:-94 to_my:-95 and:-102 <be>:-102 is_this:-109 i..with:-111 spanish:-113 <die>:-113
        am..person:-119 am_talk:-134 am_i:-145 talk..a:-149 are_you:-157
    """,
    "wrong_number": """
        -539 name:234 <not>_me:202 maria:196 <bad>:190 <this_line>:177 wrong:175 that_person:174
        mov:158 you_want:155 do..here:151 <third>:149 this..a:148 <not>_his:145 john:142
        call_the:140 am_<not>:139 home:139 call_for:133 who:132 fami:132 person_else:125
        contact:122 <not>..name:122 i..this:120 no..here:117 nobody:116 must:116 different:116
        <not>:113 karen:113 nam:113 <not>..of:113 that..<not>:112 here:111 is_a:111 hear_of:111
        you..the:111 got..number:110 this_number:108 her_$:108 here_$:108 get..for:107 mov_away:106
        <years>:105 identity:104 else_$:104 else:103 is..his:103 this_home:102 liv_here:102
        call..person:98 daycar:96 wrong_person:95 number:95 ^_wrong:94 mistaken:93
        mistaken_identity:93 <not>_know:91 <not>..here:90 guy:90 a..number:89 you..after:88
        name_$:88 call..wrong:87 <person>:87 is..daycar:86 recent:85 get_call:85 know_any:83
        that_name:83 know:82 must_have:82 contact_a:82 <here>:81 misdial:81 you_misdial:81 he_do:80
        <not>_her:80 you..a:80 robert:80 for_her:79 you..have:79 school:79 who_you:78 want_$:78
        have..a:77 am..one:75 do..know:74 live_here:74 do..live:73 you..for:73 in_this:72
        daycar_$:71 away:71 used_to:71 is..number:71 ^_mistaken:70 who..is:68 number..to:68
        call_that:68 his_number:68 a_different:67 no_one:67 they_mov:67 is..me:67 home_$:67
        it_is:66 the_name:66 a_church:66 is..church:66 you_sure:66 you_are:66 wrong_one:65
        <not>_that:65 church:65 her:65 i..of:64 got_this:64 is_<not>:64 the..plac:64 tyler:64
        line:64 lady:64 after_$:63 <not>_live:63 befor:63 whil:63 wrong..again:63 am..that:63
        <not>..him:62 david:62 number..can:62 <not>..one:62 think_you:62 with..name:61
        and..<not>:61 school_$:61 ^_you:61 you..you:61 <not>..in:61 i_think:61 it..the:61
        ther..call:61 nobody..that:60 you_call:60 no..that:60 i..you:60 be..wrong:60 they:60
        have_contact:60 <not>_tyler:60 nobody_call:59 ^_another:59 am_nobody:59 i..nobody:59
        nobody_you:59 <not>_hear:59 number_company:59 is_no:58 had_this:58 your_contact:58
        <not>_david:58 am..david:58 i..david:58 in..home:58 a_long:58 you_might:58 <hear>:57
        ^_who:57 i..know:57 you..look:57 the..company:57 liv:56 get..her:56 from..number:56
        call..right:56 do..any:56 <not>..person:55 to..wrong:55 this_here:55 from_the:55 angela:55
        the..are:55 my..sinc:55 wrong_home:55 number_used:55 nam_maria:54 are_after:54
        me..friday:54 you..is:54 <them>:54 i..to:53 is..that:53 from..company:53 no..this:53
        she_do:52 you_must:52 sinc:52 sure..call:52 him:52 no..liv:52 is_the:52 is..school:52
        it..school:52 belong_to:51 was..me:51 been..number:51 was_<not>:50 at_this:50 mov..year:50
        ^_it:50 might:50 ^_we:50 am..you:50 the..home:50 here_i:49 think..got:49 i..for:49
        <not>_karen:49 friday:49 am..other:48 had..number:48 us_$:48 job..this:48 june:48
        a_wrong:48 person..is:48 this..befor:47 is_number:47 is..call:46 plac_$:46 same:46
        name_my:46 ther..<not>:46 recent..this:46 am..tyler:46 i..tyler:46 for..else:46
        is..pizza:46 pizza_plac:46 the_pizza:46 this..pizza:46 might_have:45 maria_here:45
        <not>..you:45 you..contact:45 have_this:45 are_look:45 number_sinc:45 pizza:45
        wrong_number:45 <had>:45 used:44 same_name:44 i..other:44 he..liv:44 been_my:44 no_tyron:44
        tyron:44 to..her:43 my_name:43 church_$:43 bought_this:43 maria_do:42 ^_ther:42
        <not>_liv:42 on..first:42 be..number:42 a_pharmacy:42 is..pharmacy:42 it..pharmacy:42
        pharmacy:42 this_line:42 the..person:42 me..my:41 it..daycar:41 the_daycar:41 try:41
        you..call:41 misdial_number:41 ^_your:41 think:41 i..get:41 away_$:41 lady_i:41
        <not>..angela:41 any_angela:41 sir:40 wrong..buddy:40 heck_is:40 heck..robert:40
        we_recent:40 is..name:40 is_$:40 ask_for:40 number_anymor:40 long:40 a..offic:40
        a_daycar:40 here..do:40 previous:40 the_previous:40 keep_get:40 is..plac:40 mov_out:40
        karen_$:40 ther_is:40 <not>..this:39 one_$:39 him_$:39 is..and:39 the..robert:39 one_you:39
        me_$:39 month:39 and_i:39 fami..name:39 heck:39 the_heck:39 who..heck:39 are..the:39
        know..you:38 hear..them:38 <keep>:38 been..sinc:38 the_school:38 is_robert:38 one:38
        number..be:38 used..be:38 he..have:38 am_the:37 for:37 befor_me:37 know_person:37
        is_been:37 call..home:37 <stay>:37 that..must:37 is..maria:37 one..are:37 ex..do:37
        offic_$:37 still..for:37 know..john:36 saturday:36 nineteen_eighty:36 the_one:36 is..ex:36
        plac:36 owner:36 are_call:36 bought:36 one..name:36 be_her:36 used..her:36 number..is:36
        is..nam:36 is..karen:35 <not>..jennifer:35 any_jennifer:35 know..jennifer:35 he_mov:35
        high:35 i..got:35 idea_who:35 idea..is:35 idea..that:35 is:35 some:35 buddy:35 ^_seem:35
        seem..you:35 seem_want:35 sure_that:34 cross_$:34 got..cross:34 got..wir:34 think..your:34
        wir_cross:34 you..wir:34 your_wir:34 your..cross:34 identity_i:34 identity..to:34
        identity..tri:34 mistaken..i:34 mistaken..tri:34 hear:34 in..fami:34 at_my:34 jennifer:34
        number_buddy:34 are_talk:34 them_$:34 another_lady:34 have..number:34 seem:34
        hear..person:34 are..contact:34 long_time:34 nobody..maria:33 <not>_any:33 i..two:33
        sure..you:33 we_keep:33 owner_$:33 have_is:33 back:33 it_in:33 her..anymor:33 wir:33
        we..get:33 carter:33 she..<not>:33 is..tyron:33 at..number:33 we..this:32 recent_got:32
        how..the:32 two..and:32 who_her:32 who_the:32 am..person:32 that..here:32 tri..up:32
        must..wrong:32 try..contact:32 am..name:32 <not>..any:32 smith:32 can..right:32 ^_was:32
        still:31 to..the:31 tri..hang:31 at..said:31 job_said:31 job..yes:31 number_from:31
        befor_us:31 in_wrong:31 punch:31 punch_it:31 punch..in:31 punch..wrong:31 you..punch:31
        <not>..anymor:31 this..church:31 <full>:31 me_you:31 name..and:31 that_you:31 no..by:31
        home..the:31 a..i:31 four:30 is..anymor:30 manager_at:30 manager..job:30 much..the:30
        still_get:30 still..call:30 to_hang:30 this..his:30 nobody_nam:30 might..the:30
        me..saturday:30 <not>..them:30 keep..for:30 a_whil:30 mov..whil:30 whil_back:30
        your..you:30 that:30 i_tri:30 a..back:30 pay_right:30 ^_different:30 to..my:30
        this..daycar:30 number..number:30 they..me:30 tri:29 tri_to:29 nam_that:29 be_the:29
        <not>..nineteen:29 am..nineteen:29 david_nineteen:29 david..eighty:29 david..four:29
        this_is:29 was..<not>:29 <not>..eighty:29 her_i:29 be_old:29 inform_must:29 inform..be:29
        inform..old:29 must..old:29 that_inform:29 by..name:29 whoever:29 is_person:29
        manager..my:29 bought..home:29 is..fifty:29 look:29 he_must:29 john_$:29 nobody..here:28
        try_person:28 try..else:28 have..you:28 said_yes:28 yes..the:28 number_befor:28 i_still:28
        at:28 no..who:28 ther..any:28 ex:28 my_ex:28 have..who:28 you..different:28 offic:28
        eighty_$:28 some_other:28 wrong_fami:28 given:27 a_fax:27 contact..fax:27 contact..robot:27
        fax_robot:27 have..fax:27 contact..is:27 of_date:27 out..date:27 pay..now:27 tyler_$:27
        new..from:27 one..was:27 your..have:27 year:27 ^_whoever:27 a..robot:27 who..are:27
        you..talk:26 hear..him:26 of_him:26 up..number:26 this..to:26 my..high:26 number..high:26
        number..school:26 sinc_high:26 sinc..school:26 you..out:26 at..job:26 contact_you:26
        <not>..saturday:26 friday_saturday:26 ^_this:26 <wish>:26 and..am:26 is..line:26
        with_that:26 is..person:26 this..karen:26 alway:26 alway..for:26 you_alway:26 are..is:26
        number_belong:26 fax:26 this..belong:26 me..want:26 saturday_$:26 us:26 nope..here:26
        new..the:26 high_school:26 i_inherit:25 inherit:25 inherit_this:25 inherit..number:25
        digit:25 cross:25 so_that:25 number_what:25 had..line:25 different..i:25 <pay>:25
        now..this:25 number_number:25 nineteen..four:25 for..week:25 you..number:25 one_by:25
        confus_with:25 confus..person:25 have_me:25 have..confus:25 me_confus:25 must..confus:25
        must..me:25 a_lawyer:25 no..am:25 guy..<not>:25 that_guy:25 you_contact:25 <not>_friday:25
        can..me:25 me..mov:25 and..do:25 has_<not>:25 digit_wrong:24 last_digit:24 last..wrong:24
        misdial_last:24 misdial..digit:24 misdial..wrong:24 who..i:24 <not>_person:24 am..else:24
        do..liv:24 we..number:24 the..i:24 i..else:24 the..think:24 talk..the:24 long_whil:24
        <not>..line:24 hear..her:24 contact..have:24 me..with:24 person_gave:24 ^_nope:24 inform:24
        i_am:24 are..sure:24 are_try:24 you..try:24 no_maria:24 nope:24 after:24 lawyer..do:24
        any:23 afford..i:23 are..to:23 person..<not>:23 a..maria:23 and..ther:23 this..been:23
        my..said:23 have..befor:23 i..person:23 i..idea:23 ther..no:23 direct..it:23
        number..that:23 for_him:23 for..all:23 line_it:23 all..time:22 my..must:22 do_two:22
        afford_a:22 afford..lawyer:22 the..party:22 wrong_party:22 one_fifty:22 line..is:22
        <not>_who:22 am..who:22 got_your:22 belong:22 party:22 this:22 a..wrong:22 guy_is:22
        of_them:22 have_call:22 eighty_four:22 are..that:22 her..do:22 john_mov:22 john..away:22
        <not>..friday:22 right_home:22 call..her:22 live:22 tyron_in:22 tyron..home:22
        tyron..this:22 i_can:22 sir_$:21 the_fee:21 <not>..is:21 <not>..fami:21 are..wrong:21
        another_guy:21 another..name:21 another..same:21 guy_same:21 guy..name:21 am_person:21
        ther_was:21 lawyer_i:21 of_her:21 a_half:21 and..half:21 fifty:21 that_i:21 maria..<not>:21
        all_the:21 is..her:21 might..number:21 talk_about:21 <not>_at:21 he..away:21 i_recent:21
        recent..number:21 fil..bankrupt:21 me_<not>:21 misdial..deal:21 misdial..what:21
        number..deal:21 use_this:21 miss_it:21 use:20 the_time:20 direct..is:20 nineteen:20
        two_year:20 ago:20 that..me:20 <not>_my:20 a..this:20 use..number:20 car_is:20 said..is:20
        lose..number:-20 here..name:-20 it:-20 told:-20 have_a:-20 call..the:-20 ^_i:-20
        english:-20 ther..way:-20 ther_any:-21 two..is:-21 bad_time:-21 who..my:-21 lose:-21
        one..another:-21 nobody..home:-21 ^_yes:-21 forty:-21 becaus:-21 a..of:-21 my..here:-21
        going:-21 that..it:-21 with_me:-21 this..my:-21 is_good:-21 that_is:-21 hear..you:-21
        you_the:-21 myself:-21 have..the:-21 no..want:-21 a..for:-21 have..that:-21 here..my:-21
        are:-22 <not>_you:-22 feel:-22 me_at:-22 <list>:-22 my..ther:-22 she..his:-22 number..i:-22
        is_one:-22 how..i:-22 is..correct:-22 only:-22 number..this:-22 six:-22 i..owe:-22
        my_lawyer:-22 <not>_this:-22 <yet>:-22 call_person:-22 that..correct:-22 text:-22
        have_the:-22 chapter:-23 is..home:-23 for..monday:-23 you_monday:-23 <writing>:-23 ^_a:-23
        gave..the:-23 die..is:-23 on_the:-23 my..liv:-23 person..the:-23 contact_me:-23 well:-23
        report:-23 real_person:-23 do..ther:-23 get..person:-23 she..home:-23 call..again:-23
        case_number:-23 <not>..be:-23 is..i:-23 i..her:-23 spanish_$:-23 she..you:-24 am..call:-24
        that..number:-24 time:-24 why:-24 i_gave:-24 got_a:-24 you..person:-24 you_that:-24
        you_do:-24 i..is:-24 it..one:-24 get_me:-24 lawyer_$:-25 do..call:-25 mean:-25 i..i:-25
        person..i:-25 my..this:-25 are_<not>:-25 amount:-25 her..monday:-25 my_number:-25
        bankrupt_$:-25 ther:-25 after_another:-25 two:-25 get..else:-25 ^_why:-26 person_on:-26
        a_real:-26 <not>_be:-26 no_more:-26 you..i:-26 talk_to:-26 remove:-26 have_typ:-26
        i_must:-26 i..typ:-26 must..typ:-26 want_that:-27 no_you:-27 number..person:-27 bad:-27
        is..here:-27 loan:-27 no:-27 stop_call:-27 thing:-27 i..in:-27 no..have:-28 typ:-28
        typ_the:-28 typ..number:-28 typ..wrong:-28 of_this:-28 robot..<not>:-28 is..husband:-28
        i..been:-28 i_will:-28 <i>:-29 the..name:-29 <not>_mine:-29 person_who:-29 <told>:-29
        help:-29 this..i:-29 you..my:-29 that..right:-29 my_new:-29 she:-29 around:-29 the..my:-29
        oh:-30 would:-30 monday..<not>:-30 later:-30 monday..do:-30 sound:-30 ^_get:-30 ^_do:-30
        this_company:-30 person..my:-31 another_way:-31 have_my:-31 get_person:-31 person_here:-31
        talk:-31 you_can:-31 case:-32 now:-32 anyth:-32 know_her:-32 be_here:-32 is..job:-32
        <not>..another:-32 on_$:-32 wrong_email:-32 i..about:-32 call..number:-32 kill:-32
        email:-32 the..email:-32 do..her:-32 over:-32 is..ther:-32 the..call:-33 our:-33
        <not>..me:-33 you..old:-33 am_her:-33 <not>_home:-33 <call>:-33 <everything>:-33 card:-33
        husband:-33 monday_i:-33 my_old:-33 have..email:-34 am..for:-34 contact..number:-34
        do_you:-34 you..no:-34 me..a:-34 from:-34 i..the:-35 <die>:-35 someth:-35 to_a:-35
        i..here:-35 let:-35 it_was:-35 seven:-36 ^_my:-36 is_this:-37 i_want:-37 that_do:-37
        call_here:-37 more:-37 fifteen:-37 wrong..was:-37 took:-37 mess:-37 off:-38 call_me:-38
        have..right:-38 record:-38 do..you:-38 can_<not>:-39 lost:-39 i..from:-39 but:-39
        right_number:-39 wrong_it:-39 mother:-40 should:-40 ^_person:-40 number_is:-40 did:-40
        number_call:-41 <way>:-41 about:-41 way:-41 here_by:-41 twenty:-41 monday:-42 i_have:-42
        wrong_$:-43 do..want:-43 my..number:-43 <should>:-44 are..a:-44 job_$:-44 correct:-44
        am..here:-44 gave..wrong:-46 nobody..by:-46 <you>:-46 <be>:-47 too:-48 a..person:-49
        a_robot:-49 <not>..to:-49 i..<not>:-49 <real>:-49 on:-49 are_you:-50 is..right:-50
        a_minute:-50 <not>..number:-50 what:-50 who..you:-51 <other>:-51 noth:-52 day:-52
        that..the:-52 this_$:-52 spanish:-52 i..new:-53 minute:-53 ther..here:-53 this..her:-54
        <money>:-55 bankrupt:-55 do_<not>:-55 will:-56 real:-57 number_to:-57 <machine>:-59
        robot:-59 no..the:-61 you_person:-61 is_wrong:-61 <with>:-63 ^_the:-63 lawyer:-64 so:-64
        debt:-64 <not>..the:-65 my..is:-65 is_her:-67 can:-67 that..wrong:-68 she_is:-69
        <not>_call:-70 no..is:-70 is..by:-71 five:-72 my:-73 job:-73 <remove>:-74 is..the:-74
        the_wrong:-74 good:-75 to:-77 <took>:-77 right:-78 agent:-79 ^_what:-79 call_$:-80
        <not>..wrong:-80 he_is:-80 call_this:-81 <over>:-83 an:-83 you_$:-86 i..a:-88 <debt>:-90
        pass:-92 you..<not>:-102 die:-110 a_person:-120 know..number:-127 is..wrong:-166
        the..number:-177
    """,
    "are_you_a_robot": """
        -564 <machine>:242 <person>:188 robot:177 is..robot:168 you..robot:160 siri:157
        are..person:156 is_this:147 is..a:139 <talk>:135 <real>:133 this..robot:129 are_you:125
        am_i:122 feel:121 am_talk:120 ^_was:118 real:118 hey:117 real_$:117 alexa:117 talk_want:113
        a_record:113 that_a:107 ^_wait:106 a_person:101 wait:97 sound:97 ^_am:96 call_robotic:96
        is..robotic:96 robotic:96 <not>_sound:94 do..sound:94 this_a:93 you_got:92 alexa_$:89
        you..a:88 artificial:86 you..<not>:85 you:85 am..with:84 is..call:83 one_of:83 do..feel:82
        voic:82 a..messag:81 hey_siri:79 got_a:78 you..sound:78 was_that:77 eat:77 a_robot:77
        you..want:77 that..messag:76 i..are:74 ^_is:74 person_here:73 was..a:72 are_<not>:71
        have..real:71 i..an:70 you_eat:70 <them>:69 i..with:67 i..to:67 or:66 you..of:65 messag:65
        are..artificial:65 are..intelligenc:65 artificial_intelligenc:65 intelligenc:65
        you_artificial:65 you..intelligenc:65 you_robot:64 got:63 wait_siri:63 do..have:63
        is..is:62 a..behind:62 person_behind:62 is..it:61 siri_$:61 blood:61 you..blood:61
        <not>_it:60 my..you:60 <be>:59 talk..an:58 program:58 want_alexa:58 <not>..real:58
        am..to:57 is_a:56 i..real:55 you_talk:55 ^_can:55 <wish>:54 what..a:54 behind:52
        one..them:52 on..a:52 ^_hey:51 do:51 of_them:51 this..real:51 algorithm:50 algorithm_$:50
        an_algorithm:50 talk..algorithm:50 ^_have:50 person..to:50 real..here:49 am..a:48
        are_person:48 messag_$:48 softwar:48 can:48 behind_this:48 the_call:48 robot_right:47
        have_you:47 one..robot:47 robot_$:47 them:46 do_i:46 i..want:46 want_a:46 a..right:45
        pay:45 a_soul:44 have..soul:44 you..soul:44 <not>..if:44 i_will:44 is..record:44
        sound..a:44 have..got:43 been_talk:43 person_talk:43 i_on:43 a..<not>:43 have_i:42
        can..eat:42 on_with:42 a..talk:41 can..sleep:41 you_sleep:41 talk..softwar:41 been..to:41
        have..been:41 of..thing:41 the..robotic:41 eat_$:41 sleep:41 can..if:41 tell_if:41
        i..her:40 soul:40 ^_are:40 i_been:40 a..this:40 or_robot:40 this..robotic:40 a..here:39
        feel_$:39 have_feel:39 you..feel:39 can..tell:39 talk:39 is..prerecord:39 prerecord:39
        prerecord_$:39 i..is:39 are..one:39 sound_want:38 them_robot:38 is_that:38 what..this:37
        tell:37 am..on:36 gps:36 gps_$:36 talk..gps:36 want..gps:36 a..i:36 a_liv:35 are..liv:35
        you..liv:35 want..of:35 intelligenc_$:35 was:35 <not>_tell:35 <alive>:34 is..or:34
        have..talk:34 this_feel:34 chang:34 is..person:34 kind_of:34 siri_she:34 siri..<not>:34
        siri..do:34 he:34 and..is:34 wait..she:34 is_real:34 what_is:34 <not>..the:33 wait..do:33
        do..believ:33 i..believ:33 <not>_believ:33 tell..you:33 real..person:33 know..person:33
        you..person:33 on..you:33 have..person:33 <not>..are:33 some_kind:33 some..of:33
        to..algorithm:32 i_talk:32 feel_anyth:32 you_feel:32 feel..alexa:32 this..alexa:32 pay_$:32
        a_puls:32 got..puls:32 puls:32 you..puls:32 <life>:32 you..anyth:32 are:32 you_a:32
        do..anyth:31 ther..person:31 are..aliv:31 you_aliv:31 fake_messag:31 that..fake:31
        program_$:31 robot..it:31 voic_$:31 feel_want:31 <not>..app:31 use..app:31 she..use:30
        a_body:30 got..body:30 you..body:30 <not>_use:30 a_fake:30 fake:30 this..of:30 of..you:30
        robotic_$:30 body_$:30 <you>:30 of:29 do..use:29 want..my:29 kind:29 googl:29
        believ..real:28 are..some:28 you_some:28 you..live:28 would..my:28 day_hey:27 day..siri:27
        gallon..hey:27 thes..hey:27 thes..siri:27 can_you:27 i..talk:27 <not>_think:27 thing_$:27
        is..you:27 can..chang:27 you_person:27 person..is:27 soul_i:27 soul..<not>:27 soul..do:27
        here_$:26 on..pay:26 person_my:26 want..robot:26 believ:26 i_chang:26 think..talk:26
        they:26 is_one:26 person..this:26 a_actual:25 and_blood:25 are..flesh:25 blood_$:25
        flesh:25 flesh_and:25 flesh..blood:25 you_flesh:25 are..kind:25 you..kind:25 hey_you:25
        hey..real:25 are..robot:25 me_the:25 body:25 are..and:25 want:24 an:24 do..think:24
        of_thos:24 one..thos:24 the_tenth:24 actual:24 use_the:24 that..voic:24 actual_person:24
        think..am:24 tenth:24 would_want:23 the_app:23 a..person:23 i_can:23 person..other:23
        some:23 anyth_$:23 i..tell:23 she_do:23 if..real:23 <gave>:23 want..the:23 told:23 limit:23
        or_is:22 what..some:22 robot..<not>:22 she..<not>:22 at..you:22 or..a:22 is_the:22
        <not>..natural:21 do..natural:21 natural:21 natural_$:21 sound_natural:21 talk..me:21
        have:21 curious:21 curious_are:21 curious..you:21 thos:21 aliv:21 is..late:21 do..the:21
        of..month:21 robotic_can:21 robotic..chang:21 robotic..i:21 of..robot:21 talk..is:21
        on..end:21 on..other:21 is..behind:21 them..thing:21 that_loan:21 her:21 googl_$:21
        you_one:21 generat:21 robot_generat:21 was_i:21 was..talk:21 will..you:21 right:20
        blood_in:20 blood..vein:20 blood..your:20 got_blood:20 got..your:20 have..blood:20
        in..vein:20 vein:20 your_vein:20 are..two:-20 a_direct:-20 direct_line:-20 have..direct:-20
        have..line:-20 you..direct:-20 as:-20 i..go:-20 you_sound:-21 to..robot:-21 home:-21
        direct:-21 <not>..here:-21 you..are:-21 the..was:-21 you..contact:-22 so:-22 to..want:-22
        <not>..a:-22 has:-22 do..that:-22 discharg:-22 good_time:-22 person..ther:-22 to..i:-22
        that..my:-22 call_record:-22 my_kid:-23 <think>:-23 can..talk:-23 <not>_talk:-23
        real..i:-23 my:-24 <stay>:-24 have_contact:-24 enough:-24 a..vacuum:-24 <not>..talk:-24
        <not>..to:-24 talk..the:-24 spanish_$:-24 want..to:-24 let:-25 record_this:-25 <money>:-25
        i..this:-25 am..the:-25 a..line:-25 the..person:-25 are..sure:-25 a_minute:-25 broken:-25
        robot..broken:-25 bankrupt:-25 person_is:-26 payment..a:-26 how:-26 is..good:-26
        did_you:-26 this..<not>:-27 i..the:-27 ^_you:-27 ^_why:-27 person..receiv:-27
        real..receiv:-27 receiv_a:-27 i_receiv:-27 receiv..discharg:-27 <not>_have:-27 manager:-27
        do..spanish:-27 you..for:-27 a_discharg:-27 contact_a:-27 a..time:-27 you_want:-27
        i..discharg:-28 you..this:-28 this..i:-28 receiv:-28 you..good:-28 this..my:-28 the..is:-29
        want..talk:-29 discharg_$:-29 him..are:-29 get_me:-29 with:-29 him:-29 him..you:-29
        <not>..that:-30 this..talk:-30 take:-30 him_talk:-30 do..me:-30 talk..a:-30 understand:-30
        of_this:-31 is_it:-31 kid:-31 person..i:-31 owe:-31 new:-31 is_him:-32 have..robot:-32
        this..him:-32 ^_a:-32 go:-33 you..that:-33 lawyer_$:-33 who:-33 job:-34 <high>:-34
        a_lawyer:-34 you..spanish:-34 sure_$:-34 number:-34 help:-34 that..deadlin:-35
        you..real:-35 say:-35 to_a:-35 espanol:-36 robot_vacuum:-36 vacuum:-36 ther:-36
        are..record:-36 what:-36 how..i:-36 you_call:-36 can..to:-38 agent:-38 are..busy:-39
        real_busy:-39 you..busy:-39 to..a:-39 busy:-39 call_me:-39 too:-39 to..person:-40
        an..payment:-41 it_an:-41 line:-41 why:-41 it..payment:-41 robot..a:-42 you_record:-42
        <keep>:-42 <only>:-42 real_deadlin:-43 about:-43 deadlin_$:-43 is:-43 want..person:-44
        are..ther:-45 we:-45 to..to:-45 contact:-45 you..me:-47 robot_payment:-47 ther_$:-47
        ^_my:-48 <yet>:-48 i..person:-48 is..the:-48 me..person:-48 wrong:-48 for:-48 me_a:-48
        to_talk:-49 is..an:-49 <with>:-49 die:-50 one..are:-50 payment:-53 you..call:-54 five:-54
        one..you:-55 am_<not>:-55 stop:-56 fifty_are:-58 ^_the:-58 the:-60 fifty..you:-60
        fifty..a:-60 are..real:-61 i..a:-62 <third>:-63 sure:-63 a..deadlin:-65 deadlin:-65
        one_fifty:-66 me:-68 call:-68 to:-68 good:-69 <bad>:-70 spanish:-72 a_good:-72 ^_i:-74
        lawyer:-74 i_want:-83 get:-83 fifty:-86 <debt>:-86 the_robot:-87 i..robot:-88 <look>:-89
        <this_line>:-89 i_am:-92 <took>:-93 <cease>:-102 <i>:-103
    """,
    "wants_spanish": """
        -566 espanol:583 spanish:482 english:305 espanol_$:250 ingl:226 spanish_$:210 no:192
        in_spanish:188 do..english:167 ingl_$:161 <not>..english:157 understand:155 to_spanish:140
        i..understand:127 <not>_understand:126 my_english:126 spanish_i:121 you..spanish:119
        comprendo:115 no_comprendo:115 my..<not>:110 very:107 english_is:106 habla:101 ^_spanish:92
        talk:90 comprendo_$:89 a_spanish:87 only:87 english..good:86 english..<not>:85
        english_very:82 no_english:80 habla_espanol:79 i_no:75 spanish_speaker:73 speaker:72
        languag:72 ^_espanol:72 for:72 talk_english:72 hablar:72 my..is:71 only..spanish:70
        <not>_good:70 no_ingl:69 that_talk:69 spanish..i:69 it..spanish:69 sorry:67 sorry_i:66
        espanol_i:66 hablo:65 person..talk:63 english..bad:63 very_bad:63 no_understand:62
        no_talk:60 spanish..is:58 understand_$:56 bad:55 en:55 en_espanol:55 speaker_$:54 me_no:54
        english_<not>:53 <easier>:53 is_ther:53 spanish_the:52 can_you:52 person..spanish:51
        ^_habla:51 want..spanish:50 i..talk:50 good:49 over_to:49 to..spanish:49 have..spanish:49
        for_spanish:49 talk_espanol:47 option:46 is..spanish:46 the..the:46 get..spanish:46
        no..i:46 hablo_ingl:45 no_hablo:45 no..ingl:45 the_english:45 is..so:45 pued:44
        pued_hablar:44 pued..espanol:44 that..spanish:44 <not>:44 you_do:43 spanish..the:43
        sorry..understand:43 am..in:43 would:42 sorry..<not>:42 ^_is:41 talk..spanish:40
        a..option:39 spanish_option:39 my..do:39 spanish..be:39 switch:39 spanish_only:39
        talk..only:39 this..spanish:38 ther..option:38 account:37 she..the:36 my..no:36 in..i:36
        spanish_line:36 the..line:36 you..person:36 over..spanish:35 do_spanish:35 i_want:35
        <not>_ingl:34 that..espanol:34 it_in:34 only_$:34 hablar_espanol:33 a..speaker:33
        i_<not>:32 pref:32 pref..spanish:32 excus..comprendo:32 excus..no:32 me..comprendo:32
        ^_sorry:31 would_be:31 ^_excus:31 am_call:31 this_is:31 excus:31 excus_me:31 now_no:31
        right..no:31 bad_$:31 <not>..ingl:30 the..number:30 english..so:30 is..do:30
        first_languag:29 my_first:29 my..languag:29 talk..i:29 spanish..am:29 understand..i:29
        hold:29 espanol_por:28 espanol..favor:28 por:28 por_favor:28 you_have:28 ther_spanish:28
        go..spanish:28 favor:28 ^_necesito:28 necesito:28 necesito_espanol:28 i_only:28 <not>_so:28
        only..is:27 <only>:27 do_you:27 do_this:27 spanish..want:27 i..in:27 was:27 could_we:26
        switch..spanish:26 this..sorry:26 switch_to:26 get:25 she..spanish:25 is..good:25
        you_talk:25 spanish_what:25 ^_do:25 i_lost:24 deployed..no:24 now..comprendo:24
        right..comprendo:24 so:24 could..this:24 call_about:24 he_sorry:24 deployed_right:24
        deployed..now:24 husband..right:24 languag_$:24 go:24 hablar..i:24 hablar_en:23
        hablar..espanol:23 pued..en:23 is..sorry:23 i_was:23 do..understand:23 person..espanol:23
        english..no:23 espanol_only:23 easier:23 no..stop:23 understand_stop:23 it..no:23 good_$:22
        do..in:22 is_he:22 option_$:22 husband..deployed:22 i..call:22 he..i:22 quiero:22
        quiero_espanol:22 am..my:22 this..he:22 stop..<not>:22 can..get:22 stop..can:22 call..my:22
        press..spanish:21 could:21 i..stop:21 ther..spanish:21 it_last:21 is_deployed:21
        my..deployed:21 <not>..espanol:21 talk..what:21 understand..can:20 i..only:20 million:20
        can..hear:20 deployed:20 espanol_reset:20 espanol..login:20 espanol..my:20 necesito..my:20
        necesito..reset:20 littl_english:20 talk..english:20 talk..littl:20 make:20 going:-20
        my_fami:-20 manager:-20 agent:-21 school:-21 <remove>:-21 want_spanish:-21 in..class:-22
        ^_a:-22 ^_my:-22 other:-22 home:-23 i_took:-23 talk..<not>:-23 talk..me:-23 you_are:-23
        your:-23 i..<not>:-24 we..english:-24 <gone>:-24 my_kid:-25 call_$:-25 that..the:-25
        thank:-25 ^_ther:-25 and:-25 <stay>:-26 fami:-26 is:-26 english_or:-26 english..spanish:-26
        matter_$:-26 or_spanish:-26 or..<not>:-26 spanish..matter:-26 or..do:-26 ^_you:-26
        english..do:-26 die:-26 am:-26 do..matter:-26 <high>:-26 <not>_matter:-27 ^_the:-27
        do..spanish:-27 matter:-28 ^_we:-28 money:-28 up:-28 <you>:-29 <debt>:-29 all:-29 nine:-30
        <all>:-30 class_$:-30 took:-30 <with>:-31 here:-31 of_it:-31 ^_i:-31 <money>:-31 are:-31
        <not>..the:-31 that:-32 <cease>:-32 name:-32 ther_is:-32 mother..spanish:-32 fine:-32
        <be>:-33 of:-33 a:-33 i_got:-33 robot:-33 fine_$:-33 bankrupt:-33 i_understand:-34
        only..english:-34 <here>:-35 <not>_want:-35 english_$:-35 talk..my:-35 took_spanish:-36
        but:-37 <machine>:-37 <die>:-38 four:-39 tomorrow:-39 with:-39 spanish_do:-40 one:-40
        <person>:-40 bill:-40 i_am:-41 do..want:-41 ^_he:-42 got:-42 or:-45 <gave>:-50 ^_<not>:-51
        am_spanish:-51 kid:-53 mother_talk:-56 class:-57 husband_talk:-57 husband..spanish:-57
        <life>:-58 <call>:-64 spanish_class:-66 <i>:-68 i..english:-74 do_<not>:-74 lawyer:-79
        <took>:-84 <not>_spanish:-86 talk_to:-88 <not>..spanish:-106 my..talk:-140 my..spanish:-146
        spanish_english:-164
    """,
}
