"""Learned weights: written by `python -m benchmarks.train_leanings`, never by hand."""

from collections.abc import Mapping

__all__ = ["WEIGHTS"]

WEIGHTS: Mapping[str, str] = {
    "attorney": """
        -683 abogado:571 represent:451 mi_abogado:451 legal:229 despach:169 represent_legal:150
        bufet:149 bufet_$:149 despach_$:146 de..abogado:133 con:126 lo:111 teng_abogado:111 les:107
        una:106 me..un:105 <not>..<not>:104 me_represent:103 con..legal:102 abogado_para:100
        ^_un:99 ya..abogado:96 un..esta:93 nuestr:92 nuestr_abogado:92 una_abogado:91 teng:91
        a..abogado:84 ayud:81 abogado..el:80 abogado_$:75 estoy..legal:73 comuniques:71 dijo:71
        ^_teng:71 comuniques_con:68 el..les:66 abogado..<not>:65 comuniques..despach:62
        comuniques..el:62 con..despach:62 el_despach:62 represent_un:59 estoy:59 ^_contrat:57
        abogado_se:54 el_caso:54 abogado..encarg:52 <not>_hablar:51 legal_$:49 estoy_con:49
        se_encarg:48 dijo_que:45 el_abogado:44 estoy_represent:43 lo..con:41 el:40 abogado_mi:39
        teng_un:38 abogado_quiero:37 encarg:37 abogado_les:37 <not>_estoy:37 deuda_$:36
        ayud_legal:36 con_ayud:36 estoy..ayud:36 me_esta:35 <not>..mi:34 abogado_me:34
        abogado..esto:33 teng_quien:33 consegui:30 consegui_una:30 consegui..abogado:30 teng..me:30
        ya_teng:30 me..que:29 me_dijo:29 quien_me:28 <gone>:28 ya:28 esta_viend:28 viend:28
        esta..con:27 caso:27 hablar_<not>:25 que_<not>:24 <not>_mi:23 <reason>:22 abogado..mand:22
        trabaj_con:22 trabaj..abogado:22 trabaj..un:22 deuda:21 caso_$:20 lo_pagu:-20 ya..pagu:-20
        la:-21 mi..tien:-24 que..un:-24 <this_line>:-28 ^_<not>:-29 tien..con:-30 ver..esto:-30
        que..esto:-31 ver_con:-31 para..abogado:-32 el_viern:-34 viern:-36 estudi_para:-36
        estudi..abogado:-36 mi..estudi:-36 para_abogado:-36 estudi:-37 teng..un:-39 los..son:-39
        consegu:-40 consegu_un:-40 consegu..abogado:-40 deberi:-40 deberi_consegu:-40
        deberi..abogado:-40 deberi..un:-40 teng_que:-41 trabajo..abogado:-43 <i>:-44 ultim:-46
        abogado..inmigr:-46 de_inmigr:-46 inmigr:-46 abogado..mi:-49 me_cobr:-54 mi_hijo:-56
        dos:-56 pero_hablar:-57 pero..con:-57 viern..hablar:-57 quiero..abogado:-57 pero..mi:-57
        viern_pero:-57 el..pero:-58 pero:-60 que..abogado:-61 quiero_un:-61 hijo:-62 de..me:-62
        cobr:-64 son:-64 el..hablar:-66 hablar_con:-90 es_abogado:-91 <not>..abogado:-99
        persona:-114 que:-127 abogado_de:-128 <not>:-130 es:-133 trabajo..un:-134 trabajo:-157
        <not>_teng:-176
    """,
    "bankruptcy": """
        -637 bancarrota:859 insolvent:551 capitul:475 insolvent_$:330 descarg:214 de_bancarrota:200
        en..bancarrota:174 mi_bancarrota:166 deuda:159 estoy_quebr:151 quebr_legal:151 siet_$:144
        el_capitul:134 nos:134 capitul_trec:127 trec:127 el_fideicomisari:126 fideicomisari:126
        estoy_insolvent:125 quebr:124 capitul_once:121 las_deuda:118 once:110 voy_a:103
        descarg_todo:102 el..descarg:102 el..todo:102 cort:99 el:98 legal_$:97 estoy:96 en..trec:95
        trec_$:93 me_declar:92 estoy..legal:88 legal:81 voy:81 bancarrota_<not>:81 estam:81
        nos..en:79 caso:79 meti:77 el..trec:67 ^_el:67 la_cort:67 fui:65 me_fui:65 de..tien:64
        present:62 llen:62 la..insolvent:57 ^_estoy:56 de..bancarrota:56 capitul_siet:53
        <reason>:53 meti..bancarrota:52 ^_estam:51 la..estoy:51 aprob:51 bancarrota_el:50
        nos_declar:49 nos..bancarrota:49 el_juez:48 juez:48 tien..caso:47 siet:42 en_capitul:42
        soy_insolvent:40 la..<not>:39 a..de:38 fuim:37 nos_fuim:37 mes_$:37 estam_insolvent:36
        <debt>:35 mi_caso:35 deuda..la:35 la_bancarrota:33 ^_capitul:33 de..mi:32 borr:30
        tien_mi:29 mi_esposo:29 se_me:29 me..bancarrota:26 ya_me:25 puse_bancarrota:24 de_quiebr:24
        el_tribunal:24 el..quiebr:24 quiebr:24 quiebr_tien:24 quiebr..caso:24 quiebr..mi:24
        tribunal:24 tribunal_de:24 tribunal..quiebr:24 tribunal..tien:24 bancarrota..ano:24
        ^_present:23 bancarrota..es:23 puse:23 once_$:22 me..el:-20 me_va:-20 mi_patron:-21
        patron:-21 patron_se:-21 me..a:-23 fue..bancarrota:-23 una_persona:-24 se_fue:-25
        a_llev:-25 llev_a:-25 llev..bancarrota:-25 llev..la:-25 me..llev:-25 va..llev:-25
        la..declar:-25 va_a:-25 llev:-26 en_el:-28 a..a:-29 pasa:-32 ^_la:-33 novel_$:-34 esta:-37
        abogado:-37 la_tiend:-39 de_la:-39 se..en:-41 tiend:-41 a:-42 <not>_quiero:-42 ^_deberi:-43
        deberi:-43 <not>_me:-48 capitul..de:-51 de..novel:-51 la_novel:-51 novel:-51
        capitul..del:-52 capitul..libr:-52 del_libr:-52 libr:-52 libr_$:-52 a_la:-52 del:-52
        me..declar:-53 se:-61 ^_<not>:-61 <wish>:-64 persona:-67 <over>:-67 con:-68
        se..bancarrota:-70 <not>..declar:-73 la..se:-75 en_bancarrota:-76 declar_en:-94
        declar..bancarrota:-94 <not>_estoy:-95 se_declar:-97 <not>:-98 <not>..a:-99 fue_a:-103
        se..a:-106 <not>..en:-112 que:-116 me_da:-165 da:-167 <not>..bancarrota:-171
    """,
    "complaint": """
        -433 queja:426 verguenz:314 respet:309 habl:293 atencion:253 a..con:244 unos:239
        estoy..con:232 compani:223 servici:220 eso_es:210 injust:206 que_injust:206 ^_son:202
        pesim:195 verguenz_$:194 abusiv:193 es_abusiv:193 trat:186 con_$:183 acos:183
        la_atencion:180 un..servici:179 mala:170 quiero..una:168 vam:166 vam_a:166 como_se:166
        grit:165 me_grit:165 ^_su:163 bien_feo:162 cans:159 cans_de:159 son:157 que..de:157
        fue_groser:157 demand:156 muchach:155 terribl:150 report:150 tienen:150 quiero_queja:145
        general:141 general_$:141 procurador:141 procurador_general:141 queja_$:139 estafador:133
        estafador_$:133 unos_estafador:133 fue:132 estoy_hart:132 groser:131 me_mint:131 mint:131
        mint_$:131 con_groseri:129 groseri:129 respet_$:129 mal_servici:127 nadi:124 abus:124
        nadi_me:122 <cease>:121 ^_queja:121 me_habl:119 me..lo:119 corran:115 la_corran:115
        que..corran:115 ningun_me:115 quiero_respet:114 feo:113 su_compani:113 a..a:113 exij:109
        falt:108 falt..respet:108 me_trat:107 los..a:107 una_queja:107 los_voy:106 a_ir:103
        su..es:101 nos_habl:101 me_colg:100 me:99 atreven:96 atreven_$:96 como..atreven:96
        se_atreven:96 ^_la:95 servici_$:95 que_la:95 es_hostigamient:94 eso..hostigamient:94
        hostigamient:94 me..es:94 furios:93 furios_con:93 la..me:93 <not>..habian:92 habian:92
        habian..asi:92 me_habian:92 denunci:92 con_el:91 pesim_servici:90 vam..a:90 hart:90 una:89
        ^_ningun:88 me..como:87 ^_exij:86 su:85 groser_$:85 voy_a:83 me_resuelv:79
        ningun..resuelv:79 resuelv:79 burl:79 una_burl:79 senor_quiero:79 senor..una:79 me..asi:78
        es_ilegal:75 eso..ilegal:75 ilegal:75 ilegal_$:75 eso..un:75 bien:74 mala_atencion:73
        que_mala:73 que..atencion:73 las..a:72 groseri_$:72 corran_$:71 a_acus:71 acus:71
        horribl:71 hac:69 ^_me:68 mal:66 atencion_esta:66 es_el:64 el..de:64 colm:63 el_colm:63
        es..colm:63 pued_pag:62 respet_pued:61 respet..pag:61 terribl_servici:61 un_terribl:61
        consumidor:60 consumidor_$:60 a:59 es_acos:59 esto..acos:59 me_cans:59 colg_$:58 ^_voy:57
        la..groser:56 persona_fue:56 persona..groser:56 <not>..ped:56 a_ped:56 ped:56 ped_con:56
        dan:56 <not>_vuelv:55 <not>_pued:55 poca:55 poca_verguenz:55 que_poca:55 que..verguenz:55
        la..fue:55 estan_acos:54 me..acos:54 la..pesim:54 estoy_muy:54 muy..con:54 su..una:51
        la_persona:51 report_a:51 report..esa:51 report..muchach:51 oficin:50 como:50 abus_$:50
        es..robo:50 eso..robo:50 robo_$:50 un_robo:50 ^_esto:49 es..verguenz:49 una_verguenz:49
        mi_esposo:49 injust_esto:48 injust..es:48 injust..una:48 al_consumidor:47 de_proteccion:47
        de..al:47 de..consumidor:47 oficin_de:47 oficin..al:47 oficin..proteccion:47 proteccion:47
        proteccion_al:47 proteccion..consumidor:47 dan_un:47 dan..servici:47 un..el:47 ^_es:45
        eso..<not>:45 quiero..queja:45 vuelv:45 vuelv_a:45 la..habl:45 es:45 a_demand:45 ningun:44
        de..bien:43 ^_los:42 es..<not>:42 emple:40 esta..que:40 es..cans:40 que..cans:40
        hart_con:40 esto_es:39 hablar..la:39 da_respuest:38 me_da:38 me..respuest:38 respuest:38
        dio:37 ^_las:37 la..nos:37 los:37 a_$:36 vuelv..con:36 <not>_volver:35 volver:35
        volver_a:35 volver..con:35 volver..ped:35 exij_una:35 exij..disculp:35 una_disculp:35
        grit_creo:34 grit..clar:34 grit..que:34 me..creo:34 da:34 <not>_tienen:33 con..trat:33
        el_trat:33 ya..cans:32 disculp:32 ^_eso:31 ^_quiero:30 <not>..pag:29 el_lun:29 ya_pagu:28
        acos_$:28 me..furios:28 tienen_furios:28 atencion_es:27 atencion..horribl:27 es_horribl:27
        la..horribl:27 carr:27 pesim..cancel:26 pesim..mi:26 servici_cancel:26 servici..mi:26
        servici..otra:26 trat_$:26 es..abus:25 eso..abus:25 un_abus:25 una..dos:25 me_hablar:25
        ando:25 quiero_hac:24 el_quinc:24 basur:24 como_basur:24 me..basur:24 contr:24 contr_$:24
        demand_contr:24 quiero..demand:24 una_demand:24 una..contr:24 queja_con:23 ^_pesim:23
        es_un:23 de..peor:22 habl_de:22 habl..lo:22 habl..peor:22 lo_peor:22 peor:22 mes..me:22
        <not>..dan:22 esta_bien:22 mi..me:21 son_una:21 son..burl:21 es..pued:21 el..se:20 lo:-21
        ingl_$:-21 ^_se:-21 ^_esta:-22 es_$:-22 me..el:-22 graci:-22 el:-22 una_grabar:-22
        parec:-23 se..es:-23 doscient:-23 <not>..que:-25 me..un:-25 <not>_le:-26 ^_clar:-26
        mejor:-28 murio:-28 ^_a:-28 estoy..la:-30 hablan:-31 trat_con:-32 una_robot:-32 mi:-32
        <not>_voy:-32 dos:-34 al_client:-35 con_quien:-35 dios:-36 con..supervisor:-36 quien:-37
        hablar_con:-38 hay:-38 con..me:-38 todo:-40 es_groser:-41 en:-41 teng:-44 buen_servici:-44
        le:-45 <list>:-45 robot_$:-46 <i>:-46 una_persona:-46 me..en:-46 por:-47 busc:-48 mas:-50
        client:-50 pued:-52 deuda:-52 <not>..queja:-53 es_queja:-53 persona_$:-54 pago:-55 de:-55
        <over>:-58 vida:-59 me_voy:-64 dias:-66 <debt>:-67 <this_line>:-69 soy:-70 trabajo:-70
        agente:-73 mi..es:-74 ^_el:-77 me_pued:-78 robot:-80 <not>:-83 dejar:-88 vez:-90
        abogado:-92 bancarrota:-94 me..la:-98 me..a:-106 <call>:-108 <die>:-108 buen:-116
        persona:-169 <not>_es:-187
    """,
    "deceased": """
        -456 difunt:619 murio:517 finad:470 viud:293 enterr:281 ^_ella:275 el..fue:198 descans:195
        de_luto:190 luto:190 luto_$:190 nosotr:184 murio_$:181 ^_esta:180 ^_finad:168
        <not>..nosotr:165 perdim:159 nosotr_$:158 albace:156 soy..albace:156 esta_murio:156
        esta..nosotr:154 ya_murio:153 asesin:151 lo_asesin:151 hace..que:143 acta:141 viud_$:141
        ^_la:136 lo:133 fue:130 nos_adelant:129 se..adelant:129 la..el:125 adelant:125 covid:125
        soy_la:123 a_mejor:122 mejor_vida:122 paso..mejor:122 paso..vida:122 lo_enterr:121
        yo_soy:121 soy_viud:121 ayer:120 en_paz:120 paz:120 mand..muert:119 ^_lo:119 el_acta:118
        la_muert:114 muert:114 muert_$:114 con_dios:112 mand_la:112 el_panteon:105 en..panteon:105
        esta..panteon:105 panteon:105 finad_esposo:101 soy_el:100 se_nos:99 seman:97 papa_$:97
        finad_$:96 el_velori:96 velori:96 velori_fue:96 pasad_$:95 ^_difunt:91 <i>:89
        entr_nosotr:86 ella:86 soy..viud:85 esta_en:84 a..murio:84 esta..el:84 mi_finad:83
        ya..se:81 el_albace:79 fue_ayer:79 <not>_se:79 un..que:77 esta_con:74 la..murio:74 dond:74
        hace_un:74 se_encuentr:72 vida_$:70 vive_$:70 dond..el:69 mato:68 fue..dios:68 ya_<not>:67
        nos:67 se..con:66 enterr_el:64 perdim..mi:64 yo..albace:64 fue_con:64 difunt_$:63 a_un:61
        ya..encuentr:60 se..dios:60 esposo..de:59 difunt..el:59 se_lo:58 lun_$:58 la_viud:58
        estam_de:57 estam..luto:57 papa:57 y_murio:56 dond_report:56 report_el:56 en..descans:53
        paz_descans:53 que_en:53 que..descans:53 que..paz:53 a..difunt:53 la_seman:53 la..pasad:53
        seman_pasad:53 perdim_ayer:52 teng..su:51 esposo_$:51 dond..acta:51 report..acta:51
        con_nosotr:51 el:49 lo..su:49 nos..ano:49 en_su:49 nos..de:49 difunt_esposo:48 dios:48
        esta_entr:48 mi_difunt:47 <not>..entr:47 report:47 ^_que:46 ella..vive:45 de..infart:45
        infart:45 un_infart:45 lo_teng:45 <not>..encuentr:44 la_finad:44 de_un:44 encuentr:42
        paso_a:41 el_sabad:41 sabad_$:41 un_murio:40 el..le:40 dios_$:40 el..esposo:39 ayer..de:39
        la..esposo:39 persona_murio:38 soy:38 se_fue:38 ^_ya:38 lo..me:38 ya_esta:38 lo..ayer:37
        el..lo:37 el..murio:37 a..vida:37 dios..teng:36 ella_ya:35 ella..la:35 entr:33 de_murio:33
        dos_seman:33 adelant_mi:32 nos..mi:32 quiero..hace:32 que..teng:32 a_una:32 sabad:31 un:31
        mama:31 ya..ir:29 hace:28 llamar..difunt:28 un_difunt:28 enterr_$:28 ir_$:27 lo..ya:26
        mi:26 que_se:26 en_marz:26 <not>..viva:26 mand:26 viva_$:26 ano_que:25 perdim_el:25
        ^_buscan:24 buscan_a:24 viva:24 perdi:24 el..ayer:24 ano:23 paso:23 <life>:22 yo:22
        llamar..un:22 el..mi:21 murio_<not>:21 <not>..con:20 como..la:20 ya_lo:-21 con:-22 que:-22
        si:-23 abogado_$:-24 me:-24 el_incendi:-24 en..incendi:-24 incendi:-24 persona_$:-24
        mi_abogado:-25 voy:-25 espanol:-25 llamar_$:-25 mi..se:-26 estoy:-26 las:-26 me..murio:-26
        <not>..murio:-27 pag:-27 a_la:-28 fue_la:-28 el_hospital:-28 en..hospital:-28 hospital:-28
        equivocado:-28 mi_esposo:-28 graci_a:-29 graci..dios:-29 todo:-29 dia:-30 a_dios:-30
        para:-30 est:-31 <not>..<not>:-31 tarjet:-31 dejar:-32 quiero_murio:-32 la_vida:-33
        el..por:-34 murio_mi:-38 nos..la:-38 le..a:-38 ejercito:-40 ingl:-41 robot:-41 nadi_se:-41
        mi..mi:-42 <owe>:-43 pagu:-45 mejor_murio:-46 por:-46 est_murio:-50 agente:-50 y:-51
        ella_murio:-52 se..el:-54 <cease>:-56 <over>:-56 hablar:-58 perdim..en:-58 nadi..murio:-58
        clar:-59 ^_me:-63 momento:-66 pago:-75 dolar:-78 es:-78 en_la:-82 <this_line>:-83
        bancarrota:-85 eso:-86 trabajo:-86 abogado:-89 <not>:-91 <not>_ella:-91 ^_nadi:-92
        <debt>:-98 soy_su:-99 aqui:-109 <wish>:-117 bien:-163 nadi:-182 <die>:-288
    """,
    "dispute": """
        -508 <debt>:338 <owe>:333 pedi:299 fraud:286 identidad:281 <not>_reconozc:280 disput:244
        compruebel:229 prestamo:224 disput_$:223 liquid:222 cobr:208 eso..esta:206 sacaron:204
        mi_nombr:202 ^_disput:197 error:194 un_error:194 me..cobr:193 <not>..cuent:191 equivoc:189
        equivoc_$:189 una_equivoc:189 <not>_es:183 <not>_debo:180 quiero_disput:178 mont:176
        compruebel_$:175 sacan:173 de_dond:172 ya..hace:171 reconozc_$:169 mandem_prueb:166
        prueb:166 yo_<not>:165 <not>..diner:165 fraud_$:160 <not>..mia:158 hace:158 un_fraud:156
        yo_debo:154 que..mio:150 como..ese:149 como..numero:149 nada:146 persona..mi:141
        error_$:135 cobr_dobl:132 ^_mandem:132 a..<not>:131 robaron:130 diner:128 es_un:127
        persona..nombr:126 robaron..identidad:125 <not>..bien:124 es_mio:124 el_sald:121 <bad>:118
        me..dobl:116 <not>..nada:111 <not>..correct:111 eso:110 de..deuda:110 identidad_$:108
        dond:108 es..equivoc:108 es..fraud:107 hace_much:105 ^_enviem:105 la_identidad:105
        comprueb:105 comprueb_que:105 comprueb..debo:105 <not>_tuve:105 tuve_diner:105 dobl:105
        pele:104 reconozc:103 que..es:102 mandem:101 pago_hace:101 se_pago:101 comprobant:101
        <not>..de:100 ya_se:100 cobr_de:98 cobr..mas:98 de_mas:98 ese:98 tuve:98 dond..eso:95
        prestamo_<not>:95 ^_robaron:93 <want_me>:93 ese_numero:91 <not>..prestamo:90 mio:90
        liquid..anos:89 segur:89 de..eso:89 <not>..mio:89 cantidad..mal:88 pagad_$:87 la..para:87
        ^_otra:85 el_mont:84 ^_eso:84 esto:83 nada_que:83 se_nada:83 yo:82 verifiqu:80
        verifiqu_la:80 verifiqu..deuda:80 valid:80 valid..deuda:80 anos_$:79 ya..pago:78
        correct_$:78 firm:78 tant:76 clon:74 me_clon:74 nada_de:73 ese_carg:71 de..con:71
        de_identidad:70 robo:70 robo_de:70 robo..identidad:70 persona_uso:70 uso:70 que..la:70
        esto_es:69 me..la:69 teng..compruebel:68 trabajo_compruebel:68 ya..compruebel:68 dice:68
        ensenem:68 ensenem_que:68 ensenem..es:68 ensenem..mio:68 eso_<not>:67 es_mia:67 mia:67
        mi_segur:67 mi..social:67 segur_social:67 social:67 el..es:67 cantidad:67 debo:66
        deuda_me:66 quiero..esa:65 mia_$:65 ^_persona:64 ^_pruebem:64 pruebem:64 pruebem_que:64
        pruebem..debo:64 es..deuda:63 <not>..tant:63 debo_tant:63 se..de:62 todo_hace:61
        es..error:61 mi..que:61 eso_ya:61 anos:60 es..cantidad:60 otra_persona:59 de_otro:59
        deuda..otro:59 pag_deuda:59 pag..otro:59 deuda:59 valid_la:59 lo..<not>:58 debo_nada:58
        <not>_pedi:58 el_cantidad:58 pag..de:58 esta_mal:57 pued_persona:56 mi_deuda:55 uso_mi:55
        uso..nombr:55 <not>_piens:55 piens_pag:55 cantidad..demasi:54 demasi:54 el..demasi:54
        es_demasi:54 con_$:53 eso..pued:53 eso..persona:53 a..el:51 <not>..pag:51 de..sacan:51
        dond_sacan:51 yo..mitad:50 ^_comprueb:50 deuda_$:50 quiero_reclam:50 reclam:50
        reclam_esa:50 reclam..cuent:50 estoy_de:49 estoy..acuerd:49 nada..con:49 nada..ver:49
        teng..ver:49 ya_liquid:48 firm..mia:48 nada..pedi:46 correct:46 ver_con:45 lo..hace:45
        deuda_de:45 ^_esto:45 pagu..hace:45 mas_pedi:44 me..dos:44 es_fraud:44 esto..fraud:44
        <not>..debo:43 otro:43 firm_<not>:43 acuerd_con:42 eso_$:42 ^_voy:42 a_disput:42
        disput_esto:42 voy..disput:42 voy..esto:42 <not>_se:42 quitar:41 que_debo:41 esa_cuent:41
        me..identidad:40 dobl_$:39 a..esto:39 deuda..hablar:38 comprueben:38 comprueben_la:38
        comprueben..deuda:38 me_comprueben:38 que..comprueben:38 quiero..comprueben:38
        <not>..ningun:37 el..juni:37 mi..me:36 <not>:36 persona_un:36 como_sacan:36 sacan_ese:36
        sacan..numero:36 cantidad_<not>:36 mi..teng:35 que_ver:35 cuant..otra:35 cuant..vez:35
        es_otra:35 <not>..correspond:35 correspond:35 correspond_pag:35 correspond..eso:35
        me_correspond:35 mi..correspond:35 la..quitar:35 mi_<not>:35 me_cobr:34 es..correct:34
        persona..la:34 robaron_la:34 total_<not>:34 total..es:34 ^_compruebem:33 compruebem:33
        compruebem_que:33 compruebem..debo:33 me..deuda:31 eso..pagad:31 cantidad_$:31 pagu_todo:31
        ya..todo:31 teng_nada:31 estoy..con:31 sald_esta:31 sald..mal:31 estan_cobr:30 lo..la:30
        estaf_$:30 prestamo..mi:30 para_quitar:29 quitar_eso:29 me..eso:29 en_espanol:29
        ^_quiero:29 en_mi:29 que_es:28 robaron_mi:28 <not>..cien:28 persona_pidi:28 pidi:28
        es..la:28 buen_clar:28 tant_$:27 pag..pero:27 como_sacaron:27 sacaron_ese:27
        sacaron..numero:27 es_una:27 pedi_la:27 pedi..mitad:27 lo..todo:26 otra..firm:26
        persona_firm:26 liquid..hace:26 de_acuerd:26 est_cobr:26 me_est:26 buen..pued:26
        teng..que:25 estoy..la:25 el..esta:25 lo..es:25 <not>..dec:25 deuda..la:24 <not>..deuda:24
        es_la:24 dice_<not>:24 dice..bien:24 dice..es:24 es_bien:24 lo..dice:24 de..el:24
        es..vez:24 cambi..turn:24 el_turn:24 me..turn:24 turn:24 que_pag:23 como:23 mio_$:22
        nombr_$:22 buen:22 piens..de:22 piens..deuda:22 estan:22 me_estan:22 <not>..pedid:22
        he_pedid:22 he..ningun:22 pedid:22 pedid_ningun:22 prestamo..he:22 prestamo..pedid:22
        es_robo:21 es..identidad:21 caro_eso:21 caro..esta:21 caro..ya:21 esta..eso:21 muy..eso:21
        hace_anos:21 muy..ya:21 yo..nada:21 cuent_<not>:21 veint_el:21 veint..de:21 veint..veint:21
        clar_pued:21 persona_saco:21 <not>..responsabl:20 responsabl:20 responsabl_de:20
        responsabl..deuda:20 soy_responsabl:20 esa..<not>:20 carr_de:-20 carr..ex:-20 carr..mi:-20
        de..pero:-20 el..mio:-20 es..carr:-20 ex_pero:-20 mi..pero:-20 pero_el:-20
        pero..prestamo:-20 prestamo_es:-20 cantidad_complet:-20 la..complet:-20 pero..es:-20
        mia..lo:-21 mia..teng:-21 quiero..esta:-21 hermano:-22 ^_clar:-22 ya_deposit:-22 hay:-22
        la_pregunt:-22 abogado_$:-22 a..con:-23 bancarrota_$:-23 abri..en:-23 cuent..mayo:-23
        esa..mayo:-23 yo_abri:-23 yo..cuent:-23 es..otra:-23 mi_cuent:-24 es_de:-24 <not>_soy:-24
        de_pag:-24 lo_debo:-24 a:-24 yo..soy:-24 clar..eso:-25 quiero_sab:-25 es_persona:-25
        clar..la:-26 clar..debo:-27 mi..de:-28 con..deuda:-28 ya..ayer:-28 ^_la:-28 mia_<not>:-29
        conmig:-29 un:-29 por:-30 <not>..la:-30 nosotr:-30 asi:-30 ahor:-30 es..lo:-30
        cantidad..bien:-30 la..bien:-30 y_cinc:-31 clar..cuent:-31 esa_deuda:-31 <not>..<not>:-31
        cuant..cobr:-31 cuant..estan:-31 ya_<not>:-31 esa..en:-32 teng_$:-32 lo:-32 <not>..el:-32
        es..nombr:-34 una_persona:-34 ya..de:-35 <writing>:-35 que_pasa:-35 reconozc_la:-35
        que..el:-35 <not>..a:-37 cuent:-37 debo..deuda:-37 cuant_me:-37 el_carr:-38 <call>:-38
        es_$:-38 pued..de:-39 todo..debo:-39 mand:-39 clar_es:-39 <not>..teng:-39 todo_lo:-39
        cuatr:-40 <not>_pued:-40 para:-40 dejar:-41 todo..que:-42 conozc..deuda:-42 grabar:-43
        english:-43 mejor:-44 seman_<not>:-45 mas:-45 el:-46 de_mi:-46 mi_sald:-46 un_momento:-47
        eso_es:-47 equivocado:-48 en_mayo:-48 mayo:-48 robot:-48 se:-49 cobr_el:-49 cobr..viern:-49
        la:-49 reconozc..deuda:-50 deposit:-51 abogado:-51 debo_eso:-51 cuant_debo:-52 su:-52
        tres:-54 clar..mi:-55 ingl:-56 eso..es:-58 ayer:-60 <life>:-61 conozc_la:-62 ese..mi:-62
        desaparec:-63 quiero_desaparec:-63 repita:-67 yo..esa:-67 <reason>:-67 otra_cuent:-71
        <this_line>:-71 cinc:-72 <over>:-72 este:-73 sab:-75 <not>..disput:-76 el_carg:-78
        ^_cuant:-79 real:-81 verdad:-81 persona_$:-83 yo..que:-85 lo_teng:-86 ese_<not>:-89 mes:-91
        mi..cuent:-92 debo..y:-94 en:-94 conozc:-96 aqui:-97 ^_reconozc:-98 con:-100 del:-100
        yo_se:-109 es_el:-109 ^_que:-110 bancarrota:-111 esa..es:-116 mi..<not>:-117 <die>:-118
        se..debo:-119 murio:-120 mi_otra:-125 se_que:-128 clar..deuda:-135 clar:-141 clar_debo:-151
        cuant:-191 <not>_disput:-246
    """,
    "self_harm": """
        -531 <die>:524 <life>:440 ahorc:295 lastim:277 matar:274 <wish>:261 dano:227 quiero_est:224
        ^_colg:219 lastim_$:216 con_todo:211 hacerm:202 hacerm_dano:202 pastill:197 me_voy:188
        ^_ahorc:179 <reason>:177 morirm:175 ahorc_$:169 despert:167 viv_$:158 si_me:154 voy_a:151
        piens:148 las_pastill:147 <not>..est:140 acab_con:135 segu:132 tod:131 pensamient:124
        teng_pensamient:124 que_vivo:124 acab..todo:123 segu_viviend:116 viviend:116 est_aqui:115
        tiro:113 un_tiro:113 quiero..y:113 <not>..mas:112 est:112 me_mato:109 para_que:109 mato:108
        y_<not>:108 ya_<not>:106 mejor_<not>:103 <not>..sent:102 sent:102 mejor..mi:101
        mejor..muer:99 piens_en:98 dano_$:96 colg:96 con..vida:96 viv_asi:95 <not>_vale:92
        <not>_mi:92 le..a:91 quiero..<not>:91 pastill_$:91 vale:90 esto_de:90 en..mano:88
        mejor_me:88 muer_$:88 por_que:88 estaran:87 estaran_mejor:87 me_muer:87 muer:87 voy:87
        tod_las:87 tod..pastill:87 a..mi:86 pegarm:83 pegarm_un:83 pegarm..tiro:83 ^_cort:82
        quit_la:82 quit..vida:82 que_viv:81 mano_$:81 quit:81 <not>_hab:80 <not>..nacid:80 hab:80
        hab_nacid:80 nacid:80 <not>..despert:79 despert_manan:79 quiero_despert:79 quiero..manan:79
        la_mano:78 mano:78 tiro_$:78 un:77 <not>..manan:76 est_murio:74 las:72 agarr:71 ^_para:71
        estarian:71 estarian_mejor:71 viv:70 vida..vale:70 para..vivo:68 mi_vida:65 pens..matar:64
        <not>_aguant:64 aguant:64 <not>_pued:63 quiero_murio:62 ya..pued:61 pens_en:59 soga:59
        soga..la:59 una_soga:59 pero:59 vida_<not>:59 mejor_murio:58 me..a:58 en..muert:58
        much..muert:58 a..un:57 acab:56 colg_<not>:56 es..quiero:53 la_muert:52 muert:52 muert_$:52
        si..<not>:51 teng:51 soga_en:50 soga..mano:50 senorit:50 como_le:50 mejor:49
        <not>..viviend:49 la..a:48 sent_a:48 teng..viv:48 gan:47 la_vida:47 y:46 mejor..<not>:46
        una..y:46 vida:45 quiero_dar:45 colg_$:44 <not>..razon:44 en_matar:43 <not>..esta:43
        a..piens:42 cort_las:42 pasad:41 <not>:40 mato_$:40 quiero..un:40 todo_$:40 cort:39
        teng_una:39 le:39 deuda_si:39 la..si:39 pasa..deuda:39 pasa..la:39 de_pastill:39 frasc:39
        frasc_de:39 frasc..pastill:39 me..frasc:39 tome_un:39 tome..de:39 tome..frasc:39
        un_frasc:39 un..pastill:39 pens:39 si..muer:37 asi:37 este_mund:37 mund:37 morirm_$:36
        a_usar:35 la..usar:35 usar:35 voy..usar:35 y_la:35 y..voy:35 me_quiero:35 y..a:35
        pasa_con:35 la..me:34 me..si:34 ya..le:34 quiero..acab:33 viv_quiero:33 viv..acab:33
        viv..con:33 un..de:33 <over>:33 deuda..me:32 razon:31 dormirm:31 dormirm_y:31
        dormirm..<not>:31 quiero_dormirm:31 senorit..la:30 senorit..tiend:30 gan_de:30 me..ahorc:30
        quiero_ahorc:30 asi_$:29 termin_con:29 por..viv:29 el_viern:29 una:28 una..ya:28
        senorit_de:28 mejor..dobl:28 muer_dobl:28 muer..cero:28 muer..cuarent:28 mi_$:28 ^_le:28
        a_viv:27 nacid_$:27 esto:27 al_tren:27 en_tirarm:27 en..al:27 en..tren:27 piens..al:27
        piens..tirarm:27 tirarm:27 tirarm_al:27 tirarm..tren:27 tren:27 esto..una:27 de..tiend:27
        quiero..quiero:27 ojal:27 ^_teng:27 una..en:27 pago_quiero:26 si:26 preferiri:26
        me..cero:25 vivo_$:25 deuda..mato:25 si..mato:25 ^_nadi:25 nadi_me:24 mi..quiero:24
        me..un:24 la_voy:23 de_hoy:23 despu_de:23 despu..hoy:23 que..<not>:23 <again>:23
        aguant..asi:23 <not>..pena:22 la_pena:22 vale_la:22 vale..pena:22 a_lastim:21 me..lastim:21
        voy..lastim:21 con_la:21 le..dios:21 pido_a:21 pido..dios:21 con_mi:21 ^_acab:21
        mi..esta:21 <not>_segu:21 ^_despu:20 vida_$:20 de..saco:20 quiero_que:-20 estoy:-21 ha:-21
        eso:-22 dec:-23 prefier_<not>:-23 <not>..ahi:-23 vivo_ahi:-23 de..ya:-24 llamar_$:-24
        tant:-24 liquid:-24 despacio:-24 por:-25 viv_ya:-25 si_pago:-25 ya..vivo:-27 <not>_es:-27
        cara:-27 vida..cara:-27 de_vida:-27 segur_de:-27 segur..vida:-27 teng_segur:-27
        teng..vida:-27 hast_murio:-28 trabajo_hast:-28 trabajo..murio:-28 teng_que:-28 me..de:-29
        espanol:-29 mi:-29 pued:-30 robot:-31 a..manan:-31 est_manan:-31 voy..manan:-31
        me..matar:-33 ya_quiero:-34 muer_de:-35 ese:-35 en_ingl:-35 busc:-35 ahi:-39 quiero:-40
        ^_gano:-40 quiero..pag:-40 ^_esta:-42 que_me:-42 me..cobr:-42 contest:-42 direccion:-44
        es:-46 ingl_$:-46 de:-46 vida..dificil:-50 quiero..la:-54 <want_me>:-54 prefier:-55
        viv_con:-55 esta_murio:-57 viv_aqui:-57 a:-57 llamar:-57 ^_vivo:-57 esta:-58 a_mejor:-58
        mejor_vida:-58 paso..mejor:-58 paso..vida:-58 <owe>:-59 <cease>:-59 me_va:-60
        <not>_vivo:-60 diez:-60 bancarrota:-63 queja:-63 mi..me:-63 quiero..con:-64 cincuent:-64
        ^_<not>:-65 gano_para:-65 gano..viv:-65 la..esta:-66 hablar:-67 quiero..me:-67 hast:-67
        cuatr:-68 <not>..viv:-73 se:-74 segur:-75 esposo..a:-76 esposo..va:-76 va..matar:-76 lo:-76
        mi..va:-76 ando:-78 <call>:-78 trabajo:-81 <third>:-86 dejar:-89 gano:-90 vivo:-96 hace:-96
        esper:-97 vida_esta:-113 ingl:-128 pag:-133 persona:-143 <not>_me:-175 quiero_viv:-188
        <not>..matar:-190 <not>..quiero:-217
    """,
    "stop_calling": """
        -570 <call>:426 dejar_tranquil:317 tranquil:317 <remove>:309 <cease>:303 quitar_mi:260
        mensaj:257 molest:237 quiero..llamar:230 <list>:226 <not>..me:220 quitar..numero:215
        dejar..paz:215 dejar_en:199 mi_numero:198 parenl:198 <not>_me:198 me_hablan:196
        llamar_aqui:181 consentimient:174 consentimient_$:174 mi_consentimient:174 molest_$:172
        pueden:171 de_molest:167 ultim:164 la_ultim:159 <writing>:158 hablan:157 permis..llamar:156
        en_paz:153 paz:153 dejar:147 le..que:146 <not>..llamar:144 la_list:143 <not>..a:141
        <not>..mas:140 de_$:138 dejar..molest:136 marcan:135 de..sistem:134 <not>..por:133
        list_$:126 manden:126 me_manden:126 les..que:126 <not>..manden:123 ultim_vez:123
        con..llamar:122 <not>_llamar:121 borrenm:120 quitenm:119 <not>_pueden:119 numero_$:117
        ultim..que:117 por..<not>:113 para_llamar:108 baja:107 de_baja:107 denm:107 denm_de:107
        denm..baja:107 <not>..contact:107 contact_$:107 me_contact:107 <not>..busquen:106
        busquen:106 me_busquen:106 habl_$:105 contact:104 les:101 ^_quitenm:101 me_molesten:101
        molesten:101 me_siguen:100 siguen:100 ya..de:100 marc:98 bast:97 permis:95 tranquil_$:93
        contacten:92 contacten_$:92 los_mensaj:91 ^_borrenm:88 de:88 las_llamar:88 <not>..sab:87
        ya..sab:87 retir:87 retir_mi:87 ya..quiero:86 est_llamar:86 sab_de:85 les..dejar:82
        me..molest:82 <not>_fastidien:80 <not>..favor:80 fastidien:80 fastidien_por:80
        fastidien..favor:80 quiero_sab:80 solo:79 de_su:77 dia_y:76 dia..noch:76 marcan_dia:76
        marcan..noch:76 marcan..y:76 y_noch:76 escrit:76 por_escrit:76 mi_trabajo:76 vez_que:75
        mensaj_$:75 olvidens:75 olvidens_de:75 olvidens..este:75 olvidens..numero:75 con_las:74
        parenl_con:74 esta..ultim:74 que..<not>:74 solo_por:74 parenl..llamar:73 quitenm_$:73
        llamar_$:73 <not>_chinguen:73 chinguen:73 chinguen_$:73 favor..chinguen:73 por..chinguen:73
        dejar..est:73 list:73 retir..consentimient:72 buen:70 su_sistem:69 hart:68 quitar:68
        esten:67 ya..esten:67 se..<not>:67 vuelv:65 vuelv_a:65 esta..la:64 borren:64 borren_mi:64
        borren..numero:64 quiero_llamar:64 ^_denm:64 autoriz_que:61 tant_llamar:61 a_toda:61
        llamar..hora:61 llamar..toda:61 toda:61 toda_hora:61 autoriz..me:60 de_este:58
        <not>..molesten:58 murio_el:57 habl:57 ^_les:57 en_el:56 <not>..permis:56 <not>_autoriz:55
        autoriz:55 mi..de:55 con_los:54 tien..llamar:54 <not>..marc:54 estoy..de:53 me..cada:53
        numero_de:52 siguen_llamar:51 de..llamar:50 permis_de:50 a_cada:50 a..rato:50 cada_rato:50
        hablan_a:50 hablan..cada:50 hablan..rato:50 ^_por:50 me_sigu:49 por..sigu:49 que..sigu:49
        sigu:49 nada:49 por_cart:49 cada:49 casa:47 ultim_llamar:46 <again>:46 <not>..dolar:46
        de_acos:45 dejar..acos:45 sistem_$:44 por..y:43 a..trabajo:43 a_habl:43 vuelv..habl:43
        ya_bast:42 ^_dejar:42 hart_de:42 hart..llamar:42 por:42 prefier:42 ^_ya:42
        autoriz..llamar:41 me..marc:41 de..list:41 que_dejar:41 la..llamar:40 ching:40
        dejar..ching:40 <not>_quiero:40 hablan_tod:39 hablan..dias:39 hablan..los:39 con..mensaj:39
        parenl..los:39 parenl..mensaj:39 favor:39 por_favor:39 parenl_a:39 de..me:38 me..por:38
        comuniquens:37 llamar_se:37 quiero..me:36 vez:36 podri:36 ya_estuv:35 el..por:34
        mi..favor:34 <not>..esten:34 me_esten:34 <not>_vuelv:33 ^_marcan:33 de_la:33 a:32 tant:32
        de..ching:31 est_ching:31 llamar..pag:31 ^_revoc:31 revoc:31 revoc_mi:31 mi:31 mi_nombr:30
        paz_$:30 de..la:30 quitar..por:30 estoy_hart:30 nada..llamar:30 hablar..trabajo:30
        pueden_hablar:30 pueden..a:30 pueden..mi:30 me..llamar:29 hablar_a:29 ^_quiero:28
        le..dejar:28 favor_<not>:28 llamar..casa:28 cart:28 aqui:27 llamar..en:27 numero:27
        encarg_borren:27 encarg..mi:27 encarg..numero:27 hijo..borren:27 se..borren:27 mi..por:27
        hora:26 perdim..en:26 parenl..est:26 estuv..llamar:26 manden_nada:26 me..nada:26 viern_$:25
        nada_de:25 hablar..esposo:25 hablar_su:25 <not>..como:25 estoy..que:25 los_dias:24
        tod_los:24 tod..dias:24 vuelv..llamar:24 por..nada:24 que:24 dar:23 <not>_contacten:23
        ya..contacten:23 tien_que:22 ultim..me:22 <not>:22 estuv:22 trabajo..<not>:22 me..tod:21
        sistem:21 es..<not>:21 acos_$:21 ^_retir:21 corre..llamar:21 es..pago:21 un_pago:20
        me..hablar:20 hart..tant:20 <not>..en:-20 de..el:-20 abogado_$:-21 dejar_lo:-21
        dejar..revis:-21 lo_revis:-21 ha:-21 con:-22 pagu..vuelvan:-23 y_ya:-23 pagu_<not>:-23
        ^_de:-23 dio:-24 tarjet:-24 hablar_con:-24 esta_llamar:-24 otra:-24 el:-25 segu:-26
        <over>:-27 a..de:-27 pago:-29 <not>_esta:-29 mi_abogado:-29 lun:-30 llamar..de:-30
        de_bancarrota:-30 del:-30 pagu..me:-30 esta..llamar:-30 <not>_he:-30 <not>..el:-31 lleg:-31
        molest..me:-31 dejar..pag:-32 de..dejar:-32 ^_quien:-32 que..mas:-33 para_que:-33
        perdon_<not>:-33 perdon..contest:-33 bancarrota_lo:-34 revis:-34 dejar_llamar:-34 graci:-34
        <debt>:-34 yo_<not>:-34 llamem:-35 manan_$:-37 de..mes:-37 pag:-37 mas_tard:-38 mes:-38
        numero..es:-38 me..para:-38 me_molest:-38 favor..pued:-38 cuatr:-39 mi_esposo:-40
        por..pued:-40 dejar..el:-41 es:-43 de_grabar:-44 hablar:-45 <bad>:-45 quiero..dejar:-46
        <not>_contest:-47 robot:-47 de_dond:-47 me..manan:-49 <not>_es:-49 tard:-50
        llamar..dejar:-51 su_llamar:-51 supervisor:-51 por_llamar:-52 llamar_manan:-53 <not>_se:-54
        <die>:-54 la_llamar:-54 dijo:-55 me_lleg:-56 trabaj:-56 asi:-57 uno:-59 el_numero:-60
        si:-60 cincuent:-60 ya_pagu:-62 agente:-62 viv:-62 esta:-63 la:-63 llamar..vec:-63
        de_trabaj:-64 dejar..trabaj:-64 dond:-67 recibi:-67 graci_por:-68 graci..llamar:-68
        bancarrota:-69 lo:-71 de..por:-71 ingl:-71 a..que:-72 a..esposo:-75 y..me:-75 contest:-78
        llamar:-79 llamar_mas:-80 eso:-83 <third>:-84 perdon:-84 persona:-84 list_por:-85
        list..favor:-85 me..la:-86 me..de:-88 voy:-89 a..con:-92 abogado:-95 su..favor:-99
        dejar..mi:-100 <not>..de:-102 quien:-106 molest..llamar:-111 ya..me:-112 una:-113
        su..por:-116 se_llamar:-118 dejar..grabar:-119 un:-137 <not>..que:-138 molest_que:-143
        dejar..llamar:-147 grabar:-149 manan:-152 <life>:-156 por..llamar:-158 me..que:-162
        que..de:-169 <not>..dejar:-220 <not>_dejar:-482
    """,
    "wants_agent": """
        -627 agente:551 ^_agente:340 persona:339 supervisor:337 ^_pase:329 gent:320 quiero_un:252
        pase:249 trat_con:248 al_client:245 client:237 con:215 trat:215 con..encarg:209 que_me:207
        pase_ya:202 disponibl:196 hay..disponibl:196 su_supervisor:196 pued..persona:183
        con..robot:179 un_persona:178 con..pued:176 pongam:174 <not>..hablarl:174 hablarl:174
        hablarl_a:174 ahi_$:161 me..persona:151 de_verdad:147 pongam_a:145 persona..favor:144
        encarg:143 quien..hablar:143 con..grabar:139 con_persona:135 podri:128 hablar_con:124
        algun:123 estoy_en:119 con..supervisor:117 con_gent:116 pongam..persona:113
        quiero..persona:112 robot_$:109 persona_por:109 una_persona:108 ^_una:104 <wish>:102
        atencion_al:101 atencion..client:101 al:99 pase_a:99 client_$:97 atencion:94 computador:93
        computador_$:93 solo..con:91 una..real:90 hay_una:90 pase..persona:89 esta_persona:87
        con_su:87 pued:85 platic..encarg:85 un_encarg:85 ^_que:84 agente_$:82 pued_marc:81
        con_person:78 ahi:76 un_agente:74 robot:73 ^_pongam:72 persona..es:72 person_$:71
        hablar..robot:71 me_pued:71 pued..un:69 se..robot:67 me..con:67 grabar_$:67 cual_es:66
        que..hablar:65 hablar..gent:65 a_persona:65 verdad_$:64 marc:63 a..sepa:63 quien_pued:62
        un:62 que..un:61 ^_busquem:61 busquem:61 busquem..persona:61 verdad:59 favor:59
        por_favor:59 tienen_gent:59 tienen..verdad:59 servici_al:58 servici..client:58
        tienen..de:58 con_quien:57 hago_para:55 solo:54 hablarl..robot:54 para_hablar:53
        para..con:53 atiend:53 me_atiend:53 que..atiend:53 favor_$:53 ya_$:53 <not>..gust:52
        me_gust:52 mi..llamar:52 hago:51 persona..<not>:51 agente..a:51 ^_habr:50 a..supervisor:49
        el_supervisor:49 hablar..grabar:49 algun_persona:49 algun..ahi:49 esta_algun:49
        esta..ahi:49 me..el:49 persona_$:48 habr:48 ^_pued:47 quien:47 con..podri:46
        podri_hablar:46 hago..con:46 hago..hablar:46 persona_disponibl:45 supervisor_$:45 person:44
        una_grabar:44 con..me:44 entiend:43 la_robot:43 <not>_se:42 a..a:41 que..el:41
        esta..verdad:40 marc_persona:40 el_encarg:38 conmig:38 <not>..una:37 un_supervisor:37
        una..<not>:36 pon..persona:36 cual:36 ocup_platic:36 ocup..con:36 persona_persona:35
        un..persona:35 mi..esta:35 esta..de:34 quien..pued:34 olvid_quiero:34 persona..sepa:34
        que_sepa:34 deme..persona:34 deme..que:34 quiero..supervisor:34 una..ahi:33
        me..supervisor:33 ver..a:33 del_prestamo:32 hablar_del:32 hablar..prestamo:32 quien..del:32
        sepa:32 se_me:32 disponibl..mi:31 entiend..con:31 trat..human:30 ya..hablar:29 ocup:29
        mejor:29 yo..hablar:28 ^_un:28 gust:27 pued..una:27 entr:27 a..que:26 persona_ahi:26 a:26
        con_human:26 pon:25 es_el:24 human:24 los:24 hay:24 a..en:24 llamar..hablar:24 para..una:23
        persona..olvid:23 verdad_olvid:23 verdad..el:23 verdad..numero:23 unic:23 unic_trat:23
        unic..con:23 a_su:23 agente_agente:23 de..olvid:23 mejor..a:23 se..quiero:23 podri..una:23
        hablar..supervisor:23 <not>..pag:23 prefier..con:23 persona_que:22 quien_podri:22
        pase..en:22 pase..estoy:22 podri..persona:22 huracan_$:21 <not>..entiend:21 otro:21
        agente..aplic:21 <not>..mi:20 ^_la:-20 el..se:-20 mi_supervisor:-21 ingl_$:-21 robot_o:-21
        teng:-22 eres_una:-22 cien:-22 quiero..un:-23 <not>..dolar:-23 que..<not>:-23 <third>:-23
        persona..prestamo:-24 es_un:-25 <not>:-25 supervisor_me:-26 esposo..encarg:-26 el..me:-26
        <not>_quiero:-27 en:-27 ir:-28 soy_agente:-28 <owe>:-28 hay_persona:-28 agente..vent:-28
        de_vent:-28 vent:-28 <not>..que:-29 persona_mas:-29 esposo_se:-30 esa:-31 espanol:-33
        <not>..hablar:-33 estuv:-33 debo:-34 tien:-34 <i>:-35 estoy:-36 ^_estoy:-36 mi_nombr:-37
        busc:-37 platic..persona:-37 mi..pued:-38 y..un:-38 abogado:-39 prest..hablar:-39
        prest..quiero:-39 la_seman:-39 la..pasad:-39 seman_pasad:-39 me:-39 otra:-39 segu:-40
        ahi..me:-41 <reason>:-41 yo_soy:-41 prest_<not>:-41 una..de:-42 la:-42 va_a:-43 diner:-43
        sesent:-44 con_mi:-44 mi..hablar:-45 una..o:-45 un_momento:-45 ^_<not>:-46 va:-47
        trabajo:-47 ahor:-48 me_prest:-49 persona..prest:-49 hablar_$:-50 ^_ando:-51
        <not>..persona:-52 ^_esta:-53 me_grabar:-54 buen_hay:-55 buen..ahi:-55 pase_con:-56
        en_persona:-56 buen..persona:-56 con..la:-56 es..persona:-56 me_dijo:-56 equivocado:-58
        ^_el:-60 agente_de:-60 quien_hablar:-62 nadi:-62 me..<not>:-62 clar:-64 o_una:-65 dijo:-68
        <die>:-70 es:-71 dijo_que:-74 agente_me:-74 pasad:-74 mi:-75 hablar..agente:-76
        es_persona:-78 seman:-81 ya_hablar:-81 ^_es:-82 una_robot:-83 mi..me:-87 prest:-89
        es_una:-90 <call>:-92 <again>:-92 soy:-93 ando_platic:-96 con_$:-98 ingl:-98
        ayer_hablar:-99 ayer..con:-99 ayer..un:-99 diner..persona:-99 ^_ya:-102 estoy_hablar:-110
        ando..con:-113 <life>:-114 <not>..y:-114 ya..con:-120 pase..un:-120 estoy..con:-125
        y..con:-127 eres:-133 con..agente:-136 o:-149 hablar..persona:-154 ayer:-202
    """,
    "wrong_number": """
        -598 equivocado:355 mudo:348 se_mudo:348 conozc:324 <not>_soy:314 llamar_a:266
        <not>..conozc:261 aqui_<not>:253 aqui:237 llamar_asi:229 <this_line>:228 marc:216
        <not>_vive:213 esa_persona:201 ^_marc:201 parec_que:181 ^_compr:177 marc_mal:176 segu:176
        famili:173 compr:172 busc:170 es_nuev:166 segu..por:161 a_otra:161 esta_es:156 poco:155
        mari:154 <not>..mari:153 senor:151 <not>..ningun:150 <bad>:149 llamar:143 robert:142
        esa:141 este:141 busc_a:138 nombr_$:137 conozc_$:135 <third>:135 <not>_idea:134
        equivocado_de:131 casa:131 ningun:129 <not>..robert:126 segu_hablan:126 ^_este:123 asi:122
        <not>..quien:121 <not>..es:119 <not>..aqui:118 esta_line:115 llamar..persona:115 idea:114
        hablan:112 juan:110 persona_equivocado:110 cambi..hace:108 mudo_$:107 se_equivocado:106
        este_es:105 tien..numero:105 <not>..asi:104 es..tall:104 tall:104 un_tall:104 me_llamar:100
        este..una:99 ^_segu:98 quien_es:98 equivocado..numero:98 lo_conozc:98 se_quien:97 se..de:95
        a..mas:94 mari_$:94 acaban:94 acaban_de:94 acaban..dar:94 de_dar:94 me_acaban:94 me..dar:94
        numero..es:93 en..casa:92 <not>..esta:92 hace_anos:91 robert_$:91 persona:87 ese_nombr:87
        <not>..nombr:84 senor_<not>:84 hablan..el:83 se_llamar:83 la_conozc:82 tall_$:81 se..es:81
        de_ella:81 ese:81 <not>_ha:79 <not>_es:78 ese_celul:78 parec:77 es_una:76 se_cambi:75
        hace:72 nuev:72 numero..<not>:72 <not>_la:71 vive_en:70 vive..casa:70 llamar..otra:69
        <not>..el:69 este_numero:69 <not>:69 llamar..mas:69 ya_<not>:68 es_aqui:67 apen_me:67
        apen..dieron:67 apen..el:67 dieron:67 dieron_el:67 dieron..numero:67 me_dieron:67 dar:66
        <not>..numero:65 esta_casa:64 tiend:64 ya..es:63 mi_nombr:62 es:62 ha:60 es..panaderi:60
        esta..panaderi:60 panaderi:60 panaderi_$:60 una_panaderi:60 numero..ella:58 se:58
        en_esta:58 <not>..que:57 nadi:56 a..famili:56 otra_famili:56 ese..soy:55 ese..yo:55
        esta..numero:55 <not>..juan:55 de..numero:54 ^_llamar:54 ^_busc:54 tien..equivocado:53
        es..numero:52 me..asi:50 apen:50 ya..vive:50 celul:49 mal_$:48 yo..soy:48 es_$:47
        aqui..es:47 el..ella:47 dar..numero:46 llamar_robert:46 me..robert:46 hablan_por:46
        segu..el:46 se..aqui:46 vivid:46 vivid_esa:46 es_su:45 su_numero:45 llamar..que:45 anos:44
        que_senor:44 que..idea:44 senor..idea:44 asi_$:44 el_$:43 es..nombr:43 nombr:42
        persona_mas:42 celul_es:42 buscan:42 busc..otra:42 idea_$:41 se..asi:41 pedr:40 me_parec:40
        otro:40 juan_soy:40 juan..su:40 juan..vecin:40 soy_juan:40 soy..vecin:40 su_vecin:40
        vecin:40 por_el:39 soy..persona:39 <again>:38 me..que:38 tien_el:38 llamar..famili:38
        esta_llamar:37 <not>..esa:37 ^_esa:37 soy_el:37 es_un:36 esta_aqui:35 a..persona:35
        tiend_$:34 vive:33 a..senor:33 preguntan:33 preguntan_por:33 segu_preguntan:33
        esa_famili:32 de_persona:32 equivocado..persona:32 que..el:32 cual..<not>:31 numero:30
        este..nuev:30 famili_se:29 llamar_mari:29 me..mari:29 <not>..su:28 me..numero:28
        conozc_a:28 <not>..se:28 senor_$:27 ^_esta:27 <not>..en:27 otro_senor:27 soy..que:26
        acaban..el:26 dar_el:26 a_otro:26 esta..una:26 parec..equivocado:25 que..equivocado:25
        <not>..llamar:25 este..es:24 con..nombr:24 teng..con:23 en_dos:23 soy:23 esta_ningun:23
        llamar_al:23 el..hace:22 hay_ningun:22 <not>_conozc:22 acab..este:21 acab..recib:21
        de_recib:21 recib_este:21 recib..numero:21 recib:20 ha_esta:20 de:-20 nada:-20
        el..<not>:-20 me..<not>:-20 el..correct:-20 numero_correct:-20 que_me:-20 teng:-22
        inform:-22 se..fech:-22 la..esta:-22 dos:-23 hablar..persona:-23 cincuent:-23 es_asi:-23
        voy:-24 persona..murio:-25 ^_soy:-26 es..correct:-26 ^_puse:-27 me:-27 ^_es:-28
        este..el:-28 <owe>:-28 <list>:-29 un:-30 se_lo:-31 de_fech:-32 oye:-32 se_oye:-32
        puse_el:-33 puse..equivocado:-33 hablar:-34 mes:-36 por:-37 su:-37 el..soy:-37 puse:-38
        equivocado..fech:-39 pued:-40 est:-40 le..el:-42 clar:-43 se..<not>:-44 la_line:-44 doy:-46
        cuatr:-47 quitar:-47 las:-50 esto:-52 <reason>:-52 le:-52 correct_$:-54 <cease>:-55
        perdi:-57 llamar..equivocado:-58 buen:-58 <not>_se:-59 verdad:-60 por_numero:-60
        llamar..numero:-61 la:-61 bancarrota:-62 llamar_$:-63 dejar:-63 <not>_quiero:-69
        llamar_aqui:-69 pero:-71 <not>..<not>:-72 correct:-74 deuda:-75 <not>_el:-80 dia:-81
        como:-82 <wish>:-83 di:-84 <not>..a:-91 puse..numero:-95 se_el:-97 <writing>:-100
        mi_numero:-102 <not>..ya:-105 murio:-107 llamar_el:-110 el..equivocado:-115 <life>:-117
        mi:-126 eso:-127 fech:-130 el:-147 una_persona:-159 <call>:-183 <debt>:-229
    """,
    "are_you_a_robot": """
        -650 eres:625 robot:419 parec:343 es_persona:281 suen:277 es:249 human:246
        <not>..persona:225 ando..con:223 o:197 ando_platic:192 real:187 estoy_hablar:183
        es_human:174 ^_suen:172 grabar:168 human_$:168 <not>..oye:164 persona:161 es_respir:160
        respir:160 oye:157 se_oye:157 ^_es:153 me_hablar:152 automatic:151 es_robot:146 program:145
        ^_eres:140 ^_hablar:140 <call>:139 una_grabar:138 hablar..robot:137 verdad:136
        artificial:135 inteligenci:135 inteligenci_artificial:135 es..verdad:134 esta_llamar:130
        platic:128 platic_con:128 esto:128 suen_como:125 <not>_parec:122 es..robot:121
        hablar_una:110 persona_$:109 llamar_es:109 <not>..real:103 grabar_$:103 de_verdad:103
        estoy..con:103 persona..en:103 parec_grabar:101 sistem:101 ^_tu:99 un_program:98
        es..sistem:93 un_sistem:93 esta..grabar:93 una_robot:92 hablar:92 <not>..natural:89
        natural:89 oye_natural:89 se..natural:89 ^_parec:87 hablar..una:85 se..perdi:84
        esta_gent:81 ^_esta:81 ^_esto:80 eres_una:79 la_line:78 esta:78 me..una:78 es_esto:77
        <list>:77 es_una:75 es_automatic:74 digam_es:73 que..eso:73 eres_real:73 parec..<not>:72
        gent:70 esta..persona:69 esta..real:69 esto_automatic:68 es_de:68 en..line:68
        es..artificial:67 eres_un:65 es..persona:63 verdad..la:62 ando:62 es..vivo:61 esta_vivo:61
        eres..persona:60 oiga_es:59 <life>:59 eres..verdad:58 hablar..persona:57 o_que:57 digam:57
        es..program:56 me_esta:54 una:53 una_inteligenci:52 una..artificial:52 como_robot:52
        vivo:50 carn:50 carn_y:50 carn..hues:50 de_carn:50 de..hues:50 hues:50 y_hues:50 en_la:50
        suen..robot:48 eso..robot:45 respir_mi:45 respir..hermano:45 respir..juan:45 <not>_se:45
        grabador_$:44 oye_real:42 se..real:42 grabador:42 ando..siri:42 con_siri:42 platic..siri:42
        siri:42 direccion:41 es_un:41 de..y:41 de..del:40 a_robot:39 es..hermano:38 eso..una:38
        hay..verdad:38 verdad_en:38 verdad..line:38 line:38 much:38 es..much:37 hay..de:37
        una..me:36 es..contestador:36 esto..contestador:36 una_contestador:36 es..inteligenci:36
        gent_de:36 gent..verdad:36 ^_ando:35 me_acuerd:35 robot..de:35 es..carn:35 contestador:34
        como:34 le..a:33 program_$:32 el..eres:32 parec_persona:32 verdad_$:32 un_robot:31
        le..mi:31 eres_persona:29 una..una:28 automatic..le:27 de..en:25 <not>_suen:25 en..es:25
        cinc_es:24 cinc..program:24 cinc..un:24 setent..es:24 ^_<not>:24 y..es:24 eres_de:24
        oye_persona:24 gent..en:23 persona..de:23 esto..grabar:22 cort..es:22 hor_es:22
        hor..automatic:22 hor..esto:22 las..es:22 hablar_es:22 las..esto:22 program..es:21
        robot_$:21 es_grabar:21 con..o:21 contest..grabar:20 esta_contest:20 me..contest:20
        ^_el:-20 hablar..un:-21 a..persona:-21 a..de:-21 ^_la:-21 es_$:-22 muy:-22 ese:-23
        correct:-24 <gone>:-24 ya:-24 me_llamar:-24 es_la:-25 me..a:-25 como_se:-25 con..de:-25
        esta_persona:-26 ^_eso:-27 <not>_soy:-27 esposo:-28 olvid:-29 servici:-30 <wish>:-31 se:-32
        aqui:-33 <not>_quiero:-33 un_pago:-35 pase..persona:-36 hay..persona:-37 pag:-38 ^_mi:-38
        es_verdad:-39 <not>..grabar:-40 con_persona:-40 <not>_hay:-42 llamar:-44 en..robot:-44
        que_me:-44 el:-44 es..estaf:-45 estaf:-45 esto..estaf:-45 una_estaf:-45 la:-48
        quiero..con:-49 es_que:-49 <cease>:-53 pago_automatic:-54 soy:-55 otra_persona:-56 ingl:-59
        quiero..una:-59 compr_una:-60 compr..robot:-60 numero:-63 que:-65 con:-65 compr:-66 mi:-66
        <again>:-74 quiero:-79 banc:-81 bien:-83 esa:-86 <not>:-88 <bad>:-99 se..es:-102 para:-102
        su:-108 la_robot:-203
    """,
    "wants_english": """
        -649 english:737 ingl:680 <not>..espanol:484 spanish:342 espanol:338 mi_espanol:338
        en_ingl:307 english_$:244 pleas:227 que..ingl:222 espanol_<not>:200 i:195 ^_english:156
        ^_i:136 <not>_entiend:134 ^_hablar:127 a_ingl:124 persona..ingl:123 el..<not>:121 speak:118
        espanol..malo:115 ^_my:115 my:115 my_spanish:115 pued..ingl:111 in_english:103 do:100
        <not>..bien:90 english_pleas:86 i..spanish:84 <not>_da:84 da:78 ingl_por:78 ingl..favor:78
        <not>..buen:77 in:77 ingl..que:67 mejor_ingl:64 espanol_$:63 pleas_$:63 ^_ingl:62
        entiend_espanol:61 prefier_ingl:60 ingl_nada:57 ingl..mas:57 espanol..lo:57 we:56
        spanish_$:55 se..la:54 ingl_pleas:54 pago_$:48 poco:46 ingl..se:46 do..speak:44 <wish>:43
        mejor:43 cambiel:42 cambiel_a:42 cambiel..ingl:42 ingl..me:42 nada_mas:40 poquit_$:37
        poquit:37 continu:36 el_espanol:35 la..ingl:34 i..understand:34 understand:34
        understand_spanish:34 prefier:31 espanol..esta:29 english..el:28 persona_que:25 buen:24
        hablar..mi:24 <not>..mi:23 ingl_$:23 mejor..ingl:23 ^_hablan:22 hablan_ingl:22
        <not>..pleas:22 entiend..pleas:22 nada:22 sient_mejor:21 sient..ingl:21 estoy_en:21
        la..en:-23 llamar:-23 lleg:-27 estoy:-28 un:-28 ^_que:-31 estudi_ingl:-31 estudi:-32
        leo_ingl:-33 <debt>:-36 much:-36 me..la:-37 ^_clar:-38 hijo..ingl:-38 esposo..ingl:-38
        esposo_hablar:-39 cart_en:-40 cart..ingl:-40 lleg..en:-40 con:-40 <i>:-44 lleg..cart:-47
        me..cart:-47 lleg_la:-48 entiend_ingl:-49 me_lleg:-49 la_cart:-50 mi_hijo:-50 yo:-51
        espanol_por:-53 espanol..favor:-53 cart:-56 hijo:-62 <writing>:-65 estoy..ingl:-76 leo:-80
        ^_estoy:-87 ingl_es:-90 ingl..malo:-90 mi_ingl:-90 mi..ingl:-92 de:-104 mi..hablar:-108
        en_espanol:-155 <not>..ingl:-320
    """,
}
