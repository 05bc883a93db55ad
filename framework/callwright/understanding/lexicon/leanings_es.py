"""Learned weights: written by `python -m benchmarks.train_leanings`, never by hand."""

from collections.abc import Mapping

__all__ = ["WEIGHTS"]

WEIGHTS: Mapping[str, str] = {
    "attorney": """
        -695 abogado:589 mi_abogado:455 represent:452 legal:190 bufet:166 bufet_$:166 despach:161
        ya..abogado:148 abogado_para:147 despach_$:139 de..abogado:135 teng_abogado:134
        me_represent:120 una_abogado:119 legal_$:112 represent_legal:111 lo:110 me..un:108
        un..esta:105 teng..me:105 les:101 a..abogado:95 con..legal:93 con:93 teng:92 ayud:77
        ^_un:77 esta:75 abogado_se:71 con..abogado:71 comuniques:68 ^_teng:67 el..les:66
        comuniques_con:65 teng_quien:61 estoy..legal:60 ya_teng:56 quien_me:56 el:54
        abogado..esto:52 comuniques..despach:52 comuniques..el:52 con..despach:52 el_despach:52
        el_abogado:51 represent_un:49 consegui:49 consegui_una:49 consegui..abogado:49
        <not>..<not>:48 para_esto:47 abogado..mand:47 les_mand:47 abogado..encarg:44 me_esta:44
        estoy_con:44 el_caso:44 abogado_me:43 abogado..lo:40 teng_un:38 lo..abogado:37 ^_estoy:36
        estoy_represent:34 quien..represent:32 teng..represent:32 deuda_<not>:30 mi_esposo:30
        estoy..un:29 tien..abogado:29 abogado..el:28 abogado_les:27 buen_teng:27 buen..abogado:27
        buen..un:27 lo_tien:27 ayud_legal:27 con_ayud:27 estoy..ayud:27 esposo:27 caso:26
        esta..un:26 <not>..hablar:25 deuda:25 se_encarg:24 contrat:24 contrat..abogado:24 caso_$:23
        ^_contrat:22 abogado_$:22 tien_el:21 mi..para:-20 son:-21 chequ:-22 consegu:-23
        consegu_un:-23 consegu..abogado:-23 deberi:-23 deberi_consegu:-23 deberi..abogado:-23
        deberi..un:-23 mi..abogado:-23 <over>:-25 tien..con:-25 ver..esto:-25 que..esto:-25 <i>:-25
        mi_prim:-25 prim:-25 prim..abogado:-25 much:-26 ver_con:-26 abogado..tien:-26 tien..ver:-26
        <not>..ver:-27 tien_que:-27 que_ver:-28 estudi_para:-28 estudi..abogado:-28 mi..estudi:-28
        para_abogado:-28 hermano:-28 mi..tien:-29 estudi:-29 ejercito:-31 soy:-31 <not>..para:-32
        ver:-34 abogado..mi:-34 de:-34 voy_a:-36 para..abogado:-36 que..un:-38 por:-38 cincuent:-39
        en:-40 trabajo..abogado:-41 voy:-43 <not>..que:-43 teng_que:-48 quiero..abogado:-53
        teng..un:-53 viern..con:-54 quiero_un:-57 ^_<not>:-58 <not>_tien:-58 termin:-58 cobr:-59
        me_cobr:-60 que..abogado:-60 ^_trabajo:-65 clar:-65 pero_hablar:-66 pero..con:-66
        pero..mi:-66 viern..hablar:-66 pero:-66 viern_pero:-66 el..pero:-66 el_viern:-71 viern:-75
        abogado..inmigr:-79 de_inmigr:-79 inmigr:-79 es:-80 <not>:-93 muy:-93 hijo:-93 persona:-97
        mi_hijo:-97 trabajo:-110 es_abogado:-116 que:-126 trabajo..un:-132 <not>..abogado:-146
        abogado_de:-166 <not>_teng:-197
    """,
    "bankruptcy": """
        -650 bancarrota:846 insolvent:551 capitul:452 insolvent_$:296 descarg:237 de_bancarrota:185
        mi_bancarrota:151 deuda:147 estoy_quebr:147 quebr_legal:147 trec_$:144 el_fideicomisari:140
        fideicomisari:140 siet_$:134 capitul_trec:132 trec:132 las_deuda:131 descarg_todo:125
        el..descarg:125 bancarrota_<not>:123 quebr:122 el..todo:118 nos:116 el_capitul:115
        en..bancarrota:108 estoy..legal:99 meti:97 voy_a:96 legal:93 me_declar:92 nos..en:90
        ^_insolvent:85 capitul_siet:80 ^_estoy:77 caso:74 <not>_se:74 llen:72 declar..<not>:71
        la_cort:69 voy:68 nos_declar:67 nos..bancarrota:67 siet:65 ya..en:65 once_$:63 el..las:62
        estoy_insolvent:62 ^_estam:62 estoy:62 cort:61 ^_nos:61 me..bancarrota:60 mi_esposo:60
        once:58 <reason>:56 legal_$:56 soy_insolvent:52 tien..caso:51 el_juez:51 juez:51
        bancarrota..que:51 estam:50 todo:50 en..trec:50 aprob:50 mi_caso:50 borr:49 fui:49
        me_fui:49 de..tien:48 ya_me:47 en_la:45 ^_capitul:44 cuatr:44 de..bancarrota:43
        meti..bancarrota:43 el..trec:43 la_bancarrota:42 pag:42 me..capitul:41 descarg..pued:40
        todo..pued:40 voy..bancarrota:39 juez_descarg:38 juez..todo:38 mire_me:38 mire..declar:38
        mire..en:38 declar_bancarrota:36 tien_mi:35 en..<not>:33 de_quiebr:32 el_tribunal:32
        el..quiebr:32 quiebr:32 quiebr_tien:32 quiebr..caso:32 quiebr..mi:32 tribunal:32
        tribunal_de:32 tribunal..quiebr:32 tribunal..tien:32 ^_present:32 por:31 tien:31 present:30
        <had>:30 chequ:28 deuda..la:27 capitul..mi:27 llen_bancarrota:25 caso_$:24
        bancarrota..ano:24 voy..en:24 ya..declar:23 de..mi:23 ^_me:21 entr:21 ^_bancarrota:21
        el..es:-22 el_lun:-22 de_la:-22 se..bancarrota:-23 <wish>:-24 que..me:-25 lleg_a:-25
        lleg..bancarrota:-25 lleg..la:-25 quiero_lleg:-25 a:-26 la:-28 <not>..lleg:-29
        pued_declar:-29 pued..bancarrota:-29 un:-30 del:-31 pasa:-31 ^_deberi:-32 deberi:-32
        en..me:-33 agente:-35 para:-36 <over>:-37 <not>_dije:-41 dije_bancarrota:-41 esta:-42
        lleg:-43 <not>:-45 dije:-46 ^_mi:-46 en_bancarrota:-47 fue..bancarrota:-47 se..en:-48
        si:-50 se_fue:-50 trabajo:-51 libr_$:-54 va..a:-55 capitul..del:-57 capitul..libr:-57
        del_libr:-57 libr:-57 ^_la:-57 se..la:-59 si_me:-61 la_tiend:-61 ^_<not>:-62 llev:-62
        quiero..la:-63 tiend:-64 capitul..de:-66 capitul..la:-66 de..novel:-66 la_novel:-66
        novel:-66 a..a:-67 que:-70 la..se:-70 quiero..a:-74 me..el:-75 <not>..a:-78 pued..en:-86
        <not>_estoy:-94 a_la:-101 <not>_me:-106 se_declar:-110 fue_a:-117 se..a:-127 declar_en:-134
        declar..bancarrota:-134 <not>..en:-145 da:-168 me_da:-168 <not>..bancarrota:-215
    """,
    "complaint": """
        -503 queja:502 estoy..con:254 trat:247 verguenz:241 eso_es:241 unos:234 quiero..una:226
        compani:216 ^_son:212 la_atencion:211 pesim:200 tienen:192 como_se:191 grit:185 me_grit:185
        servici_$:179 servici:179 un..servici:177 demand:177 verguenz_$:176 atencion:171 acos_$:169
        falt:168 falt..respet:168 respet:168 general:164 general_$:164 procurador:164
        procurador_general:164 fue:163 acos:156 son:154 su_compani:152 fue_groser:151 estafador:143
        estafador_$:143 unos_estafador:143 a..a:140 terribl:138 estoy_hart:135 mal_servici:131
        los..a:130 me_trat:130 me_mint:129 mint:129 mint_$:129 bien_feo:127 quiero_queja:125
        me..es:123 ^_la:122 a_acus:121 acus:121 con_$:120 voy_a:120 ningun_me:119 <not>..habian:116
        habian:116 habian..asi:116 me_habian:116 ^_queja:116 horribl:113 hart:111 queja_$:109
        nadi:108 vam:108 vam_a:108 denunci:106 groser:105 me..asi:104 senor_quiero:103
        senor..una:103 es_hostigamient:103 eso..hostigamient:103 hostigamient:103 a_demandarl:102
        demandarl:102 voy..demandarl:102 es_ilegal:101 eso..ilegal:101 ilegal:101 ilegal_$:101
        feo:101 furios:101 furios_con:101 burl:100 una_burl:100 los_voy:100 me:98 es_un:98
        eso..un:96 poca:96 poca_verguenz:96 que_poca:96 que..verguenz:96 atreven:95 atreven_$:95
        como..atreven:95 se_atreven:95 nadi_me:93 atencion_esta:92 me_resuelv:91 ningun..resuelv:91
        resuelv:91 que..de:90 a_reportarl:90 reportarl:90 reportarl_$:90 voy..reportarl:90
        groser_$:89 ^_su:88 ^_me:87 mal:87 la..me:86 una_queja:81 colm:77 el_colm:77 es..colm:77
        al:75 queja..la:73 es..servici:70 es_acos:70 esto..acos:70 hart_con:70 voy:69 una:69
        las..a:69 esto_es:68 ^_los:65 pesim_servici:65 quiero_hac:64 estoy_muy:64 la_muchach:63
        muchach_que:63 con_el:62 muy..con:62 ningun:61 como:61 estoy..ejercito:61 <not>..dan:57
        a_demand:57 me_hablar:57 es..me:56 que..fue:56 de_respet:55 falt_de:55 que_falt:55
        que..respet:55 compani_es:54 <not>_tienen:54 ^_las:54 ^_ningun:53 grit_creo:53
        grit..clar:53 grit..que:53 me..creo:53 a_$:53 es:53 ^_como:52 esta..que:51 la..esta:49
        terribl_servici:48 un_terribl:48 de..es:48 los:48 en..ejercito:47 es..robo:47 eso..robo:47
        robo_$:47 un_robo:47 ^_oficin:47 al_consumidor:47 consumidor:47 de_proteccion:47 de..al:47
        de..consumidor:47 oficin_de:47 oficin..al:47 oficin..proteccion:47 proteccion:47
        proteccion_al:47 proteccion..consumidor:47 dan_un:46 dan..servici:46 dan:42 su..es:41
        habian_habl:41 habl_asi:41 me..habl:41 oficin:40 estoy:40 <not>..habl:39 queja_estoy:38
        queja..en:38 a_queja:36 voy..queja:36 a_report:35 los..report:35 report:35 voy..report:35
        muchach:35 burl_$:35 con..gobiern:35 el_gobiern:35 gobiern:35 estoy..molest:34
        molest_con:34 muy_molest:34 la..que:34 habl:33 abus:33 abus_$:33 es..abus:33 eso..abus:33
        un_abus:33 fue_bien:33 fue..feo:33 la..fue:32 da:31 da_respuest:31 me_da:31 me..respuest:31
        respuest:31 a:31 respet_$:31 contr:30 contr_$:30 demand_contr:30 quiero..demand:30
        una_demand:30 una..contr:30 ^_esto:30 son_una:29 son..burl:29 la_persona:29 hac..denunci:29
        quiero..denunci:29 senor..hac:29 una_denunci:29 atencion_es:29 atencion..horribl:29
        es_horribl:29 la..horribl:29 me..furios:28 tienen_furios:28 con..trat:26 el_trat:26 robo:26
        lo..es:26 vam..acus:25 <cease>:25 cual_es:25 creo..clar:24 pesim_$:23 al_respet:23
        falt_al:23 me_falt:23 me..respet:23 bien:23 ayer_fue:22 ayer..bien:22 ayer..feo:22
        de_ayer:22 la..ayer:22 senorit..ayer:22 senorit..fue:22 dan..horribl:22 horribl_servici:22
        un_horribl:22 el..la:22 quiero..queja:22 con..estoy:22 basur:21 como_basur:21 me..basur:21
        trat_como:21 trat..basur:21 es_el:21 mi_esposo:20 hablar:-20 vez:-21 con:-21 se_me:-22
        por:-22 <this_line>:-22 llamar:-22 ^_que:-22 es_personal:-23 eso..personal:-23 personal:-23
        ^_clar:-23 soy:-24 vida:-26 ^_es:-26 numero:-26 <debt>:-28 matar:-29 la:-29 grabar_$:-29
        mi:-31 para:-33 de:-35 que:-36 <not>:-37 ^_<not>:-38 dolar:-39 buen_servici:-40 mi..es:-42
        ^_se:-44 persona_$:-44 le:-47 que..es:-47 me_pued:-51 dos:-52 agente:-52 el..es:-54
        cuatr:-56 <not>..a:-58 robot:-60 me_voy:-60 buen:-63 <over>:-64 <die>:-64 quien:-65
        <not>..queja:-66 es_queja:-66 bancarrota:-73 pued:-78 persona:-80 abogado:-81 dias:-83
        me..a:-92 <call>:-99 en:-114 me..la:-119 <not>_es:-179
    """,
    "deceased": """
        -507 difunt:568 finad:505 murio:483 viud:285 murio_$:237 enterr:233 el..fue:211 descans:208
        nosotr:197 esta_murio:190 viud_$:187 ^_ella:173 asesin:168 lo_asesin:168 lo_enterr:167
        finad_$:167 ^_la:165 perdim:158 esta..nosotr:154 covid:152 nosotr_$:151 <not>..nosotr:150
        albace:146 soy..albace:146 soy_viud:144 a..murio:143 nos_adelant:141 se..adelant:141
        yo_soy:137 adelant:133 la..el:131 en_paz:119 paz:119 el_velori:119 velori:119
        velori_fue:119 ^_esta:118 lo:117 papa:115 ya..se:113 ^_lo:112 difunt_$:112 ayer:112
        soy_el:110 se_encuentr:103 a_mejor:102 mejor_vida:102 paso..mejor:102 paso..vida:102
        fue_ayer:100 la..murio:99 entr_nosotr:99 ^_finad:95 papa_$:92 ^_que:89 vida_$:87
        perdim_ayer:86 se_nos:86 yo..albace:85 se..con:83 finad_esposo:83 el_albace:79 ^_difunt:78
        fue:77 pasad_$:76 dios:76 ya_<not>:75 enterr_$:74 mi_finad:74 ya_murio:73 nos:73
        <not>_esta:73 nos..de:72 con_dios:72 fue..dios:72 el_sabad:71 esposo:70 soy:70 la_seman:70
        la..pasad:70 seman_pasad:70 fue_con:70 mato:69 enterr_el:68 se..que:67 lo_teng:67 <life>:67
        difunt_esposo:67 mama:66 a_un:65 en..descans:65 paz_descans:65 que_en:65 que..descans:65
        que..paz:65 se..dios:63 <not>..entr:63 <not>_me:63 el..ayer:62 soy_la:61 de_murio:61
        lun_$:60 esta_en:60 albace_$:60 sabad:59 de..infart:58 infart:58 un_infart:58 de_un:58
        paso_a:57 mi_difunt:51 esta_entr:51 soy..viud:50 ^_el:49 nos..ano:49 ya..encuentr:47
        quiero_decirl:47 entr:46 murio_<not>:46 ella..la:45 en_su:45 teng..su:43 <not>..decirl:43
        con_nosotr:42 se_fue:42 y_murio:42 decirl:41 mi_papa:41 que..teng:40 fue..infart:40
        fue..un:40 nos..un:40 adelant_mi:40 el..lo:39 <not>..viva:39 ya..ir:38 <not>..encuentr:37
        lo..ayer:37 viva:36 viva_$:36 andam..finad:36 aqui..finad:36 luch_finad:36 el..se:36
        a..vida:36 murio..de:35 se:35 nos..mi:34 pag..esposo:34 encuentr:34 vida:33 ir_$:33 <i>:33
        ya_me:31 dios..teng:31 a..difunt:31 llamar..difunt:31 llamar..un:31 un_difunt:31 ayer_$:31
        ^_<not>:30 ^_hay:30 llev:30 lo..ya:30 esposo..de:30 fue_de:29 ayer..de:29 el_murio:29
        la_finad:29 la..esposo:29 el_difunt:27 dios_lo:27 que_dios:27 supervisor_de:26
        persona_murio:26 una..murio:26 acta:26 acta_de:26 acta..murio:26 lo..me:26 el..esposo:26
        pasad:26 el..murio:25 ^_perdim:25 pag..lo:23 mi..de:23 <not>..mi:22 ayer_cual:22
        ayer..las:22 lo..cual:22 perdim..cual:22 perdim..de:22 senor..murio:22 para..mi:22
        ya..esta:22 esta..el:20 quiero_murio:-20 <bad>:-22 fue_lo:-22 graci:-23 el_carr:-23
        esta_bien:-23 mi_esposo:-24 ^_me:-26 voy_a:-27 tarjet:-28 carr:-28 momento:-29 en_la:-30
        me..murio:-32 pago:-34 robot:-34 llamar_$:-34 <owe>:-35 voy:-36 trabajo:-36 <again>:-40
        mejor_murio:-42 cincuent:-42 bancarrota_$:-42 ando:-44 perdim..en:-45 esposo..el:-45
        est_murio:-45 <this_line>:-50 que:-52 me:-53 estoy:-55 agente:-57 bien:-60 es:-60
        nadi_se:-63 pagu:-66 por:-67 casa:-72 dejar:-77 hablar:-77 nadi..murio:-80 <wish>:-81
        eso:-85 ^_nadi:-86 clar:-89 <not>:-97 bancarrota:-97 est:-99 <debt>:-99 abogado:-102
        soy_su:-104 <not>_ella:-109 <not>..murio:-109 nadi:-192 <die>:-304
    """,
    "dispute": """
        -496 <owe>:369 <debt>:334 <not>_reconozc:309 identidad:289 fraud:250 pedi:250 cobr:249
        disput:244 me..cobr:235 hace:226 <not>_debo:216 <not>..cuent:206 mont:202 dond:196
        error:191 un_error:191 disput_$:190 mandem_prueb:190 prueb:190 sacan:189 sacaron:188
        fraud_$:185 nada:181 equivoc:174 equivoc_$:174 una_equivoc:174 <not>_es:174
        <not>..diner:172 liquid:172 mi_nombr:171 <not>..de:158 <not>..mia:156 un_fraud:154
        a..<not>:152 persona..nombr:151 eso_ya:151 yo_<not>:147 persona..mi:143 identidad_$:143
        ese:140 ya..hace:140 reconozc_$:139 yo_debo:137 reconozc:137 como..ese:136 como..numero:136
        pagad_$:130 con_$:130 es_mio:130 quiero_disput:125 de_dond:125 diner:123 ^_disput:122
        error_$:121 prestamo:117 ese_numero:114 comprobant:110 robaron:110 de..deuda:110
        dond..eso:109 <want_me>:108 de_identidad:106 robo:106 robo_de:106 robo..identidad:106
        deuda:104 cobr_dobl:103 me..dobl:103 es..fraud:101 ^_robaron:101 tuve:100 es..deuda:99
        ^_persona:99 el_mont:98 es_mia:98 mia:98 <not>_tuve:96 tuve_diner:96 clon:95 me_clon:95
        persona_uso:93 uso:93 ^_mandem:93 robaron..identidad:93 es_un:91 pele:91 pago_hace:91
        se_pago:91 es..equivoc:91 mi_deuda:90 esto:90 mandem:89 <not>..nada:88 cobr_de:88
        cobr..mas:88 de_mas:88 ya_se:88 pagu..hace:88 el..y:85 <not>..correct:84 <bad>:83 ^_esto:82
        valid:82 valid..deuda:82 se_nada:81 de..eso:81 eso:80 mi_segur:78 mi..social:78
        segur_social:78 social:78 anos:78 dobl:77 <not>_pedi:77 ese_carg:77 ^_ensenem:74 ensenem:74
        ensenem_que:74 ensenem..es:74 ensenem..mio:74 quiero..esa:74 es_una:74 hace_anos:73
        el_sald:73 nada_de:73 cantidad..mal:72 ^_el:71 liquid..anos:71 hace_much:69 <not>..debo:69
        la_identidad:68 <not>..pag:68 cantidad:66 uso_mi:66 uso..nombr:66 <not>..prestamo:66 mio:65
        <not>..mio:65 ^_comprueb:65 comprueb:65 comprueb_que:65 comprueb..debo:65 debo:65
        ya..pago:64 que..mio:64 este..<not>:63 me_cobr:63 valid_la:62 clar..<not>:60 esa_cuent:60
        de..sacan:60 dond_sacan:60 es..vez:59 mia_$:59 tant:59 el_cantidad:59 total_<not>:58
        total..es:58 acuerd_con:56 a..me:56 a_disput:55 disput_esto:55 voy..disput:55 voy..esto:55
        esta_mal:54 firm:54 ^_eso:53 persona_saco:53 a..esto:51 cient:51 ^_voy:51 para_quitar:50
        quitar_eso:50 la..quitar:49 todo_hace:49 cantidad..demasi:49 demasi:49 el..demasi:49
        es_demasi:49 es_la:49 ejercito:48 ^_demuestr:48 demuestr:48 demuestr_que:48
        demuestr..debo:48 nada_que:48 nada..con:48 nada..ver:48 teng..ver:48 cuent_$:48 sali:47
        lo..hace:46 un..mi:45 <not>..acuerd:44 persona_un:44 ^_verifiqu:44 verifiqu:44
        verifiqu_la:44 verifiqu..deuda:44 <not>..tant:44 debo_tant:44 se_me:44 prestamo..mi:43
        lo..todo:43 me..de:42 esa:42 estoy_de:42 estoy..acuerd:42 <not>_teng:42 robaron_mi:42
        pregunt:42 esta..<not>:41 ^_pruebem:41 pruebem:41 pruebem_que:41 pruebem..debo:41
        eso..pagad:41 <not>..correspond:41 correspond:41 correspond_pag:41 correspond..eso:41
        me_correspond:41 mi..correspond:41 ver_con:40 mi_<not>:40 es..error:40 mal_$:40
        como_sacan:40 sacan_ese:40 sacan..numero:40 yo..mitad:39 <not>_lo:38 la..para:37 de..con:37
        deuda..hablar:37 que_ver:37 que_persona:36 ^_compruebem:35 compruebem:35 compruebem_que:35
        compruebem..debo:35 mi..clar:34 clon_la:34 clon..para:34 clon..tarjet:34 tarjet..eso:34
        tarjet..quitar:34 eso..esta:34 que_debo:33 el_ejercito:33 muestrem:33 muestrem_dond:33
        muestrem..firm:33 en..ejercito:33 teng_nada:32 me..eso:32 segur:31 <i>:31 firm_<not>:31
        firm..es:31 firm..mia:31 estan_cobr:31 de..sali:30 estoy..la:30 quiero_reclam:29 reclam:29
        reclam_esa:29 reclam..cuent:29 mont_<not>:29 estoy..con:29 tarjet_para:28 <again>:28
        esto_es:28 ochocient:28 me..la:27 la_mitad:27 mitad:27 creo:27 cobr_dos:26 cobr..vec:26
        estan..dos:26 estan..vec:26 emergenci_eso:25 emergenci..esta:25 emergenci..ya:25
        hay..eso:25 una..eso:25 correct:25 estan:25 me_estan:25 ^_quiero:25 pagu_todo:25
        ya..todo:25 diner_$:24 a..el:24 teng..que:24 dobl_$:24 esta_pagad:24 pagad:24 ya..pagad:24
        total:24 ^_enviem:22 anos_$:22 estoy..el:22 reconozc..cuent:22 que..la:21 pued..la:21
        teng..eso:20 dond_firm:20 de:-20 dejar:-21 la_cuent:-21 estoy..teng:-22 manej_que:-22
        manej..que:-22 manej..teng:-22 <not>_quiero:-22 celul:-22 esa..en:-22 desaparec:-23
        quiero_desaparec:-23 clar_es:-23 dios:-23 cantidad_complet:-23 la..complet:-23 cuarent:-23
        debo_eso:-23 esa_persona:-24 el:-24 a..cuent:-25 el..mi:-25 cuant..cobr:-25
        cuant..estan:-25 <not>..alcanz:-25 alcanz_para:-25 me_alcanz:-25 que..pag:-25
        <not>..disput:-25 todo_lo:-25 es..me:-25 ochent:-25 pag_esa:-26 de..cuent:-26 <call>:-26
        dos:-26 estoy..que:-26 llamar:-27 esta:-28 me..para:-28 con..deuda:-28 este_mes:-29
        lo_teng:-29 equivocado:-29 reconozc_la:-30 <not>_pued:-30 que_pag:-31 reconozc..deuda:-31
        y_cinc:-31 para:-32 ya..este:-32 <not>_le:-33 cuant_me:-33 quiero..mi:-33 con:-34
        <not>_me:-34 alcanz:-34 alcanz..pag:-34 con..hablar:-35 podri:-35 pued..de:-35 sab:-35
        es..<not>:-36 que_teng:-37 el..de:-37 este:-38 <not>..es:-38 mi_sald:-38 yo..esa:-39
        cobr_el:-39 cobr..viern:-39 ingl:-39 eso..mas:-39 estoy_manej:-39 grabar_$:-40
        conozc..deuda:-40 ese..mi:-40 por_que:-40 pued:-41 ^_cuant:-41 en_mayo:-42 mayo:-42
        teng_que:-44 el_carg:-44 verdad:-45 debo..deuda:-45 graci:-46 teng:-46 es..nombr:-47
        cuant_debo:-49 ^_la:-49 en_la:-49 fue:-49 agente:-50 tres:-53 <life>:-54 ^_mi:-55 cinc:-55
        asi:-55 conozc_la:-56 real:-56 manej:-56 ^_se:-57 <not>_estoy:-61 <not>..la:-62 mi..de:-63
        <die>:-64 a:-64 bien:-65 robot:-65 otra_cuent:-68 su:-69 mi_otra:-70 mi..cuent:-73
        cuent:-73 lo:-74 ese_<not>:-76 <this_line>:-77 mi..<not>:-79 por:-80 yo_se:-82 abogado:-83
        esa..es:-86 bancarrota:-87 clar..deuda:-87 yo..que:-90 aqui:-90 se..debo:-93 es_el:-93
        ya_<not>:-94 conozc:-94 que..el:-94 clar..la:-102 debo..y:-105 se_que:-110 ^_clar:-118
        clar:-130 ^_reconozc:-141 clar_debo:-150 en:-156 ^_que:-177 <not>_disput:-219 cuant:-237
    """,
    "self_harm": """
        -515 <die>:495 <life>:448 lastim:335 ahorc:286 ahorc_$:286 <wish>:242 dano:234 con_todo:202
        matar:198 despert:193 voy_a:183 pastill_$:181 est:178 lastim_$:178 pastill:176
        quiero_est:173 hacerm:172 hacerm_dano:172 mejor..mi:171 <reason>:163 segu:153 piens:153
        si_me:151 muer_$:150 ya_<not>:144 ^_lastim:143 tiro:139 un_tiro:139 viv_$:131
        <not>..mas:126 que_vivo:125 quiero..y:124 cort..ven:123 las_ven:123 ven:123 con..vida:123
        me_mato:122 mato:122 las_pastill:115 viv:114 le..a:114 est_aqui:112 segu_viviend:111
        viviend:111 acab..todo:110 la_vida:110 pegarm:109 pegarm_un:109 pegarm..tiro:109
        piens_en:109 <not>..est:108 matar_$:107 que_viv:106 mejor_<not>:104 agarr:100 mejor:100
        en..mano:100 pensamient:99 teng_pensamient:99 acab_con:98 para_que:95 cort_las:94
        estaran:93 estaran_mejor:93 <not>_aguant:93 aguant:93 <not>_hab:92 <not>..nacid:92 hab:92
        hab_nacid:92 nacid:92 quiero..<not>:91 y_<not>:91 voy:89 la_mano:89 mano:89 dano_$:88
        <over>:87 vivo_$:86 esto_de:80 quiero_dar:79 <not>..sent:78 sent:78 tod:77 <not>_vale:77
        quiero..un:77 a..un:75 lastim_me:75 lastim..la:75 lastim..subieron:75 vale:75 teng:75
        <not>..despert:74 despert_manan:74 quiero_despert:74 quiero..manan:74 un:73 estari:72
        <not>..manan:72 las:71 <not>_mi:69 la..me:69 morirm:68 soga:66 soga..la:66 una_soga:66
        estarian:65 estarian_mejor:65 viern:64 vida..vale:64 el_trabajo:62 a..dano:59 voy..dano:59
        para..vivo:59 <not>..<not>:59 soga_en:58 soga..mano:58 quit_la:58 quit..vida:58 si..muer:57
        viv_asi:57 tod_las:57 tod..pastill:57 quit:57 ven_$:57 mejor..muer:55 una..en:55 la..a:54
        me_voy:54 quiero_lastim:53 <not>..el:53 nadi_me:53 todo_$:52 est_murio:52 pens..matar:52
        pens_en:50 dormirm:50 dormirm_y:50 dormirm..<not>:50 quiero_dormirm:50 ojal:49 mejor_me:49
        con_la:48 vida_<not>:47 <not>..por:46 vida:46 y..despert:44 en_el:44 me_muer:44 muer:44
        colg_$:44 cuant:43 vida_$:43 teng..y:42 quiero..hermano:41 viv_mi:41 viv..hermano:41
        por..viv:41 teng..viv:40 nada:40 cort:39 me_quiero:39 teng_una:39 ^_me:38 el..lo:38
        sent_a:37 ^_acab:37 a..de:37 <not>..razon:36 una..y:36 quiero..mi:36 una..la:36 en_matar:35
        mejor_si:35 razon..viv:35 clar..pero:34 pistol:34 pistol_y:34 pistol..<not>:34
        pistol..ya:34 teng..pistol:34 una_pistol:34 ya..segu:34 si:32 quiero_murio:31 colg:31
        ^_ojal:31 le..dios:30 pido_a:30 pido..dios:30 <not>_despert:30 a_usar:30 la..usar:30
        usar:30 voy..usar:30 y_la:30 y..a:30 y..voy:29 una..ya:29 que:29 mas..vida:29 le_pido:29
        razon:28 mejor_murio:28 tiro_$:28 mi_vida:27 agarr_una:27 agarr..en:27 agarr..soga:27
        deuda_si:27 la..si:27 pasa..deuda:27 pasa..la:27 espanol..que:27 <not>..segu:26 mato_$:25
        y..pued:25 <not>..esta:25 termin_con:25 al_tren:25 en_tirarm:25 en..al:25 en..tren:25
        piens..al:25 piens..tirarm:25 tirarm:25 tirarm_al:25 tirarm..tren:25 tren:25 tren_$:25
        se_pued:24 ingl..viv:24 ^_teng:24 con_mi:24 un..de:23 pens:23 clar_se:23 vida..la:23 asi:23
        me..un:23 la_voy:23 mano_$:23 pasa_con:23 el:22 ojal_<not>:21 ojal..hab:21 ojal..nacid:21
        <not>..viviend:21 me..murio:21 este_mund:21 mund:21 ingl..quiero:21 mejor..mato:21
        encuentr..a:20 gan:20 cobr..ya:-20 mas_ya:-20 me..matar:-20 pag_todo:-20 quiero..todo:-20
        y..quiero:-20 a_mi:-21 est..de:-21 est..mas:-21 mi:-21 dolar:-22 mas..quiero:-22
        me..queja:-22 en..deuda:-22 much..deuda:-22 ella:-23 cuent:-23 de:-23 esper_$:-23
        la..<not>:-23 cobr_de:-24 cobr..mas:-24 de_mas:-24 sab:-24 mi..ha:-24 mi..sido:-24
        vida_ha:-24 vida..sido:-24 ya_quiero:-24 la..ya:-24 ^_prefier:-24 ^_<not>:-24
        segu_esper:-25 bancarrota_$:-25 ingl_$:-25 ya..vivo:-25 quiero_liquid:-26 a..vida:-26
        est_cobr:-26 me_est:-26 cient_cincuent:-26 <not>..ahi:-27 vivo_ahi:-27 <not>..murio:-28
        hablar:-28 dec:-29 ando:-29 queja_$:-30 liquid:-30 a..manan:-30 est_manan:-30
        voy..manan:-30 <not>..me:-31 a:-31 ha..dificil:-31 sido_dificil:-31 hast:-32 un_agente:-32
        me_va:-32 voy..<not>:-33 ha_sido:-34 sido:-34 llamar:-35 ir:-36 ha:-36 ahi:-37 pag_$:-37
        en_ingl:-40 va..matar:-41 ^_la:-42 esposo..va:-42 mi..va:-42 persona:-43 me..cobr:-46
        <not>_quiero:-48 va_a:-50 cobr:-51 vida..dificil:-51 de_vida:-51 segur_de:-51
        segur..vida:-51 teng_segur:-51 teng..vida:-51 <not>_vivo:-52 <want_me>:-54 <not>_se:-54
        va:-54 a_mejor:-54 mejor_vida:-54 paso..mejor:-54 paso..vida:-54 ^_vivo:-56 bancarrota:-57
        cincuent:-57 paso_a:-59 es:-60 esposo:-60 <debt>:-60 segur:-61 llamar_$:-62 mi_esposo:-62
        viv_con:-64 agente:-66 paso:-67 lo:-68 eso:-68 <call>:-68 viv_aqui:-69 dejar:-70 ^_gano:-70
        tant:-72 vida_esta:-72 quiero..la:-73 <not>..viv:-73 la..esta:-81 gano_para:-83
        gano..viv:-83 pago:-84 casa:-88 gano:-90 que_me:-98 esper:-99 vivo:-101 quiero..con:-103
        pag:-111 queja:-118 esta:-123 quiero_viv:-156 <not>_me:-161 <not>..matar:-181 <third>:-191
        <not>..quiero:-245
    """,
    "stop_calling": """
        -595 <call>:424 <remove>:400 molest_$:271 dejar_tranquil:260 tranquil:260 <list>:257
        <cease>:250 quiero..llamar:248 pueden:207 llamar_aqui:204 me_hablan:196 consentimient:192
        mi_consentimient:192 dejar..paz:191 dejar_en:187 <not>_llamar:185 de_su:183 <not>_me:183
        ultim:179 permis..llamar:179 ^_dejar:177 la_ultim:173 molest:173 mi_numero:172 <not>..a:163
        me_molesten:163 molesten:163 hablan:160 de_molest:159 en_paz:155 paz:155 list:150
        <not>..me:149 marcan:146 permis:144 <not>..contact:143 me_contact:143 <not>..llamar:143
        quitar..numero:142 contact:139 para_llamar:134 <writing>:132 mensaj:130 de:127
        por..<not>:126 numero_$:125 quitar_mi:124 vuelv:121 vuelv_a:121 ya..de:119
        consentimient_$:118 de..list:115 <not>..molesten:112 contacten:107 <not>..mas:104
        llamar_$:104 dejar..molest:104 tranquil_$:104 <not>_vuelv:103 <not>_pueden:103
        ^_borrenm:102 borrenm:102 con..llamar:102 llamar..en:101 <not>..sab:100 ya..sab:100
        retir:98 retir_mi:98 quitenm:97 sab_de:95 baja:94 de_baja:94 denm:94 denm_de:94
        denm..baja:94 hablar..mi:92 bast:90 esta..ultim:88 llamar_<not>:87 de_acos:87
        dejar..acos:87 ultim_vez:86 ultim..que:86 las_llamar:86 <not>_quiero:84 marc:82
        retir..consentimient:82 dia_y:81 dia..noch:81 marcan_dia:81 marcan..noch:81 marcan..y:81
        y_noch:81 con_las:78 la_list:78 dejar:78 de..sistem:77 ^_ya:77 escrit:76 por_escrit:76
        ^_quitenm:75 les..que:75 ^_denm:74 hart:73 habl:73 manden:73 me_manden:73 a_toda:70
        llamar..toda:70 toda:70 toda_hora:70 tien..llamar:68 estoy..de:68 que_<not>:67 esta..la:66
        quitar:65 contact_$:65 les:65 <not>..manden:65 <not>..mensaj:65 manden_mensaj:65
        me..mensaj:65 quiero_sab:64 le..que:64 acos:63 me_siguen:63 siguen:63 permis_de:62
        quitenm_$:62 quiero_llamar:61 <not>_contacten:61 ya..contacten:61 de..llamar:60
        quiero_que:60 mi_trabajo:59 bien_$:58 revoc:57 revoc_mi:57 por..y:56 hart_de:55 tod:55
        de_este:54 buen:54 por:53 borren:52 borren_mi:52 borren..numero:52 autoriz_que:52
        autoriz..me:52 a_habl:52 vuelv..habl:52 ^_retir:51 hart..llamar:50 sab:50 me_sigu:49
        por..sigu:49 que..sigu:49 sigu:49 <not>_autoriz:48 autoriz:48 <again>:47 a..hora:46
        me..en:46 ^_por:46 llamar..hora:46 solo_por:45 estuv:45 al_trabajo:45 ya_estuv:44
        que..me:44 teng_que:43 teng:43 trabajo:42 me:42 me..llamar:42 habl_$:41 a_cada:40
        a..rato:40 cada_rato:40 hablan_a:40 hablan..cada:40 hablan..rato:40 de_$:39 <gone>:39 ya:39
        pido_que:39 tant_llamar:38 hablan_tod:37 hablan..dias:37 hablan..los:37 estoy_hart:36
        casa:36 ^_quitar:35 est_llamar:35 dejar..est:35 llamar_hablar:34 ya..las:34 aqui:34
        cuant_vec:33 su_sistem:33 sea:33 mi:33 me..<not>:32 siguen_llamar:32 me..marc:32 solo:32
        ultim_llamar:32 sistem:31 hart..tant:31 <not>..sus:31 quiero_sus:31 sus_llamar:31
        <not>..aqui:31 paz..la:30 cada:30 lo..<not>:29 ^_revoc:29 ^_marcan:29 quiero:28
        <not>..marc:28 me..molest:28 por_cart:27 ^_solo:26 es..ya:26 a..casa:25 seis:25
        esta_sera:24 sera:24 sera_la:24 sera..ultim:24 sera..vez:24 ya_bast:24 me..cada:24
        <wish>:24 estuv..llamar:24 vez_que:23 contacten_$:23 sus:22 ^_borren:22 los_dias:22
        tod_los:22 tod..dias:22 dar:22 la..llamar:21 dejar..le:21 paz_le:21 llamar..esta:21
        <this_line>:21 en..le:21 <not>..permis:20 a:20 <debt>:-20 a_llamar:-20 trec_$:-20
        <not>..<not>:-21 me..para:-21 en_marz:-21 para..<not>:-22 molest..me:-22 eso:-22
        capitul_trec:-22 trec:-22 <not>..pase:-22 dejar..en:-23 su_llamar:-23 asi:-24
        llamar..lun:-25 revis:-25 ya..<not>:-25 clar_y:-25 pagu..vuelvan:-25 llamar..voy:-26
        cinc:-26 me_molest:-26 pagu_<not>:-27 bien..llamar:-27 olvid:-27 capitul:-28 para_que:-28
        quiero_hablar:-28 pued:-28 pagu..me:-29 <reason>:-29 quiero..mi:-29 segu:-29 automatic:-31
        dos:-32 voy:-33 ^_recibi:-33 <not>_contest:-34 esta_llamar:-34 el..ya:-34 dejar..mi:-36
        dejar_llamar:-37 pasa:-38 se_llamar:-38 pago:-39 equivocado:-39 <i>:-39 recibi:-39
        llamar..vec:-39 y_ya:-39 graci_por:-39 entiend:-40 de_grabar:-41 ya_pagu:-42
        esta..llamar:-42 de_dond:-43 robot:-44 la_llamar:-46 que_llamar:-47 por_llamar:-48
        me_lleg:-48 la:-49 acab..este:-50 acab..recib:-50 de_recib:-50 recib_este:-50
        recib..numero:-50 mas_tard:-51 y..me:-51 graci:-51 esta..<not>:-52 que..mas:-52 los:-53
        abogado:-53 lo:-54 de_trabaj:-55 dejar..trabaj:-55 me..manan:-56 <die>:-57
        llamar..manan:-57 llamar_manan:-58 tard:-58 mi..<not>:-59 si:-60 clar..<not>:-62 me..me:-62
        de..este:-62 me_llamar:-62 trabaj:-63 se:-64 dejar..grabar:-68 <over>:-69 graci..llamar:-71
        pagu:-71 hoy:-72 pag:-75 dond:-77 mi_esposo:-78 bancarrota:-78 llamar_mas:-78 ingl:-81
        manan_$:-81 me..de:-84 perdon:-84 por..llamar:-85 llamar:-86 ya..me:-89 a..esposo:-89
        un:-91 quien:-93 acab_de:-94 que..de:-94 contest:-95 me..que:-104 molest..llamar:-105
        molest_que:-106 <not>..que:-109 <not>..de:-111 dejar..llamar:-112 <third>:-137 una:-143
        <life>:-163 persona:-165 grabar:-166 manan:-227 <not>..dejar:-340 <not>_dejar:-395
    """,
    "wants_agent": """
        -647 agente:621 persona:375 supervisor:345 pase:278 ^_agente:277 gent:270 con:240
        ^_pase:231 al_client:230 un_persona:209 su_supervisor:208 client:201 ahi_$:201 pase_ya:199
        que_me:193 quiero_un:182 al:173 <not>..hablarl:173 hablarl:173 hablarl_a:173 ya_$:173
        trat_con:167 con..grabar:162 con..encarg:161 de_verdad:159 ^_una:158 persona..favor:156
        con_persona:156 con..me:154 disponibl:152 hay..disponibl:152 con..pued:151 con..robot:150
        ^_que:142 supervisor_$:140 robot_$:140 trat:138 pase_a:136 pongam:136 encarg:129
        pongam_a:127 persona_por:122 me..persona:120 podri_hablar:118 pued..persona:112
        quien..hablar:111 <not>..a:109 hablar..grabar:109 con..supervisor:108 un:104 algun:103
        pued_marc:103 podri:99 pued:98 el..quiero:98 computador:92 computador_$:92 hago:91
        con_su:90 marc:90 quiero..persona:89 me..con:88 <not>..trat:86 hablar_con:86 client_$:86
        una_grabar:84 busquem:84 busquem..persona:84 prefier..con:83 una_persona:83 platic:82
        platic_con:82 agente..esta:82 <not>_se:81 que..el:81 agente_$:79 ^_pongam:78
        pase..persona:75 hay_una:75 esta_a:74 con_quien:73 ^_busquem:71 atencion_al:71
        atencion..client:71 servici_al:70 servici..client:70 <wish>:70 el_encarg:66 ando:65
        atencion:64 encarg_$:64 persona_$:63 ^_servici:62 con_el:61 ^_habr:61 esta_persona:59
        agente..a:59 ya..hablar:58 ahi:58 esta..verdad:58 persona_persona:57 un..persona:57
        atiend:56 me_atiend:56 que..atiend:56 favor:55 por_favor:55 pase..senorit:55 con..podri:53
        quien_podri:53 habr:53 un..estoy:51 a..senorit:50 el:50 <not>..entiend:50 mire:49
        dejar_hablar:49 dejar..un:49 la_line:49 a_la:48 a..supervisor:48 con_person:48
        hablar..person:48 solo_hablar:48 solo..con:48 solo..person:48 yo_solo:48 yo..con:48 una:48
        que..un:48 yo..hablar:47 senorit:47 conmig:46 entiend..con:45 busquem_a:45 su:45
        quiero..me:45 deme_con:45 persona_real:44 una..real:44 ^_hay:44 esta:43 pongam..persona:43
        entiend:43 person_$:43 un..en:42 hablar..robot:42 ya..quiero:41 line:41 hablarl..robot:41
        favor_$:41 se..robot:40 <not>..gust:40 me_gust:40 la_robot:40 agente..en:39 verdad:39
        hago_para:39 persona_disponibl:39 pase..la:38 olvid_el:38 estoy_en:38 gent_de:38
        gent..verdad:38 tienen_gent:38 tienen..verdad:38 que..hablar:37 para_hablar:37
        desaparec..agente:36 deuda_agente:36 esta..agente:36 tienen..de:36 platic..un:36
        para..con:36 en..line:35 gust:33 un_supervisor:33 algun_persona:33 algun..ahi:33
        esta_algun:33 esta..ahi:33 verdad_$:33 se..con:32 hago..con:32 hago..hablar:32 novecient:32
        pued_queja:31 quien..queja:31 quiero..supervisor:30 dobl_cero:30 disponibl_$:29 a_su:29
        quien_me:28 rapid:28 cart_en:26 cart..ingl:26 lleg..en:26 estoy..la:26 agente_la:26
        <not>..<not>:26 grabar_$:24 esperab_hablar:23 esperab..con:23 esperab..persona:23
        hay..agente:22 marc_persona:22 del_prestamo:22 hablar_del:22 hablar..prestamo:22
        quien..del:22 la..ingl:22 con..quiero:22 real:22 me..supervisor:21 se_trat:21 la_senorit:21
        robot:21 lleg_la:20 cuatr:20 <not>_esta:20 supervisor_por:20 supervisor..favor:20
        pasad_$:-21 sesent:-21 ^_se:-21 las:-21 un_abogado:-21 <bad>:-23 debo:-23 estuv_hablar:-23
        estuv..con:-23 me_prest:-23 persona..prest:-23 me_pase:-24 <call>:-24 clar..con:-24
        <not>..que:-25 la:-26 cien:-27 clar..hablar:-27 nombr_$:-28 clar_quiero:-28 el_mart:-28
        me..que:-28 el..por:-29 me_cobr:-30 <not>..dolar:-30 agente..hablar:-31 la..hablar:-31
        va:-31 mi:-32 por..<not>:-33 agente..vent:-33 de_vent:-33 vent:-33 vent_$:-33 estuv:-33
        llamar_$:-33 <not>_quiero:-35 persona..ingl:-35 tien:-35 que..a:-36 hay_persona:-36
        mart:-37 que..ingl:-37 una..o:-37 buen_hay:-38 buen..ahi:-38 buen..persona:-38
        es_persona:-38 o..persona:-39 <not>:-39 dolar..quiero:-39 nadi:-39 me:-39 estoy:-40
        me_grabar:-40 soy_agente:-41 busc:-41 persona..va:-41 una..de:-43 pag:-44 ^_estoy:-46
        con_mi:-47 eres..persona:-48 ella_hablar:-48 persona_mas:-48 hablar..agente:-50 ingl:-50
        ya..persona:-50 eres_una:-51 eres:-51 ^_es:-52 va_a:-53 ^_la:-53 ^_el:-53 <again>:-53
        es_una:-53 me_dijo:-56 se:-57 <not>..grabar:-60 en_persona:-60 abogado:-61 la_seman:-63
        la..pasad:-63 seman_pasad:-63 dijo_que:-64 es_un:-65 <die>:-65 dijo:-66 estoy_hablar:-67
        o_una:-69 pase..agente:-71 buen:-71 es:-72 quiero..un:-73 hablar_$:-73 seman:-74 yo_soy:-75
        o:-75 <life>:-76 y:-77 agente_de:-80 quien_hablar:-82 prest:-86 diner:-86 con_$:-87
        ^_ya:-89 clar:-93 <not>..y:-97 <third>:-100 pase_con:-100 ya_hablar:-110 soy:-111
        estoy..con:-114 una_robot:-116 mi..me:-116 hablar..persona:-122 y..con:-133
        es..persona:-141 ya..con:-143 pase..un:-190 con..agente:-212 ayer:-315
    """,
    "wrong_number": """
        -632 equivocado:391 mudo:351 se_mudo:351 conozc:310 <not>_soy:298 <not>_vive:214 marc:212
        <not>..mari:211 <not>..conozc:210 llamar_asi:207 llamar_a:207 ^_marc:206 esa_persona:203
        busc:201 aqui_<not>:199 mari:192 <this_line>:182 aqui:179 es_nuev:174 a_otra:174 segu:173
        <not>..ningun:165 conozc_$:162 segu..por:158 llamar..persona:157 famili:155 cambi..hace:148
        <not>..quien:146 esta_es:144 juan:144 <not>..numero:138 llamar:136 esa:135 <not>..aqui:134
        soy..que:132 la_conozc:132 robert:132 ningun:129 ^_este:128 se_quien:127 asi:127
        aqui..es:125 este_numero:122 busc_a:121 marc_mal:121 <bad>:118 <not>..robert:116
        tien..numero:113 segu_hablan:112 mudo_$:110 quien_es:110 este_es:109 es_aqui:109 es_una:109
        <third>:108 persona:107 equivocado..numero:107 es..numero:106 casa:103
        numero_equivocado:102 hablan:101 ese_nombr:97 me_llamar:96 este..una:96 nadi:95 nuev:95
        este:95 <not>..nombr:93 <not>..esta:93 <not>..es:92 es..tall:92 tall:92 un_tall:92
        <not>_ha:90 se_cambi:90 <not>..asi:89 ese:89 es:88 <not>_hay:87 senor:87 de_ella:87
        robert_$:86 hablan..el:86 tiend:86 senor_$:86 celul:85 mal_$:85 ese_celul:85 mi_nombr:80
        ^_segu:79 llamar..mas:79 a..senor:79 a..mas:78 ya..es:78 persona_equivocado:77 otro:77
        el_$:76 se_equivocado:76 ya_<not>:75 ^_esta:75 <not>_es:75 se..de:74 <not>_la:73 ha:71
        <again>:71 a_otro:70 el..hace:70 el..poco:70 hace_poco:70 numero_hace:70 numero..poco:70
        poco:69 a..persona:67 en..casa:67 persona_mas:67 <not>:66 otro_senor:66 ese..soy:66
        ese..yo:66 equivocado_de:66 yo..me:65 asi..en:65 de..este:64 hace_anos:64 en_esta:64
        numero..es:61 ^_esa:61 se..es:60 de..numero:59 es..panaderi:58 esta..panaderi:58
        panaderi:58 panaderi_$:58 una_panaderi:58 numero..<not>:58 yo..soy:58 men:57
        llamar..otra:56 el_que:56 el..buscan:56 que_buscan:56 soy..buscan:56 <not>..juan:55
        tall_$:55 ^_ese:55 marc..equivocado:54 esta:54 hace:54 se..asi:53 <not>..el:53 buscan:53
        a..famili:52 famili_$:52 otra_famili:52 se:51 numero_ya:50 vivid:49 vivid_esa:49 soy_el:48
        parec_que:48 es..nombr:48 esta_aqui:47 nombr:46 <not>..llamar:46 conozc_a:45 lo_conozc:45
        vive_en:45 vive..casa:45 tien:43 vive:43 numero..ella:42 llamar_robert:41 me..robert:41
        mi_cuent:40 quiero..la:39 ^_se:39 <had>:39 aqui..vive:39 ^_llamar:38 preguntan:38
        preguntan_por:38 segu_preguntan:38 con..nombr:37 parec:37 llamar..que:36
        tien..equivocado:36 casa_$:36 la..<not>:36 <not>..nadi:35 esta..numero:35 <not>..un:35
        numero:34 parec..equivocado:34 parec..se:34 que..equivocado:34 hablan_por:34 ella_$:34
        que..el:34 es_un:34 celul_es:33 es_su:33 su_numero:33 se_llamar:32 <not>_conozc:32
        juan_soy:32 juan..su:32 juan..vecin:32 soy_juan:32 soy..vecin:32 su_vecin:32 vecin:32
        ^_busc:32 <not>_sirv:31 hay_ningun:30 llamar..famili:29 nadi_con:29 nadi..ese:29
        nadi..nombr:29 busc..otra:28 sirv:27 de..cuent:27 <not>..su:27 segu..el:27 asi_$:27
        ese_<not>:27 mari_$:26 equivocado_me:26 equivocado..agarr:26 equivocado..comiend:26
        numero..agarr:26 ya..vive:25 esa..se:25 la_persona:24 equivocado_$:24 aqui_se:24
        aqui..asi:24 nadi_aqui:24 nadi..se:24 es_$:24 aqui..llamar:23 acab..este:23 acab..recib:23
        de_recib:23 recib_este:23 recib..numero:23 cambi:23 tien_el:22 nuev_$:22 mudo_el:22
        mudo..ano:22 mudo..pasad:22 se..ano:22 soy..persona:22 hay_nadi:22 inform:-20 el_nombr:-21
        <owe>:-22 puse_el:-22 puse..equivocado:-22 la_line:-22 grad:-22 hace..grad:-22 oye:-22
        se_oye:-22 ya..me:-23 es_mia:-23 mia:-23 su_hermano:-24 persona..murio:-24 este_mes:-24
        soy..hermano:-25 se_lo:-26 soy_yo:-26 por_numero:-26 <not>..quiero:-26 lleg:-28
        llamar..equivocado:-29 <not>..verdad:-30 novent:-31 cort:-32 esta_mal:-32 dec:-34
        <not>..ya:-36 ese_numero:-37 <list>:-37 murio_$:-37 dejar:-38 que:-38 perdi:-38
        llamar_aqui:-40 se..fech:-40 con:-40 se..<not>:-40 la:-41 cuent_$:-41 de_fech:-46
        <reason>:-47 puse..numero:-48 es..<not>:-51 el..soy:-51 como:-51 <not>..a:-51 hermano:-53
        llamar..numero:-53 correct_$:-55 clar:-55 hablar:-57 la..esta:-63 <not>_quiero:-64
        llamar_$:-64 es_mi:-65 verdad:-65 equivocado..fech:-69 correct:-70 esta_equivocado:-71
        llamar_el:-71 buen:-72 deuda:-73 di:-76 esto:-79 se_el:-79 mes:-82 puse:-86 murio:-86
        eso:-98 <not>_el:-99 <writing>:-100 <not>..<not>:-102 mi_numero:-104 mi:-112
        el..equivocado:-114 el:-116 el_numero:-118 <life>:-118 fech:-119 <wish>:-122 ^_es:-123
        una_persona:-126 <debt>:-171 <call>:-176 le:-193
    """,
    "are_you_a_robot": """
        -689 eres:591 robot:431 es_persona:289 human:284 ^_es:247 suen:240 es:224 esto:220
        grabar:215 ^_eres:197 hablar..robot:197 es_human:195 ^_suen:177 es..verdad:172 verdad:164
        estoy_hablar:158 automatic_$:155 suen_como:155 eres_real:145 grabar_$:141 o:139 human_$:136
        una_grabar:135 una:134 es_respir:133 respir:133 me_hablar:127 ^_hablar:124 artificial:121
        inteligenci:121 inteligenci_artificial:121 a_robot:116 es..persona:114 persona:110
        hablar:107 de_verdad:107 es_esto:107 hablar_una:107 <not>..human:105 suen..robot:103
        un_program:98 real:96 automatic:96 me_esta:91 es..una:90 estoy..con:88 esto..grabar:88
        me..una:87 parec:86 una_robot:81 much:81 robot_me:80 esta:79 es_de:79 es..vivo:78
        esta_vivo:78 ^_parec:77 es_esta:76 es..program:73 program:73 hablar..persona:72 <call>:70
        es_automatic:69 esto..automatic:69 artificial_$:66 oye_a:66 oye..robot:66 es..artificial:64
        persona_$:63 un..ya:63 vivo:62 es..robot:62 es..much:60 grabador:56 grabador_$:56
        tu_<not>:55 eres_un:54 como_robot:51 hablar_es:50 una_persona:49 hablar..una:48
        <not>..verdad:47 bot:47 eres..bot:47 un_bot:47 esta..persona:46 <not>..que:45
        robot..esta:44 contestador_$:43 es..contestador:43 esto..contestador:43 una_contestador:43
        contestador:42 carn:42 carn_y:42 carn..hues:42 de_carn:42 de..hues:42 hues:42 y_hues:42
        un_robot:40 que..cuarent:39 o_que:37 oye:36 se_oye:36 eres..verdad:35 con..es:33
        hablar..o:32 eres_una:32 es_inteligenci:31 lo:29 dia:29 con..o:28 quien..es:28
        contest..grabar:26 esta_contest:26 esta..grabar:26 me..contest:26 respir_mi:26
        respir..hermano:26 respir..juan:26 pago..human:26 <not>_lo:26 de..y:26 <not>..persona:25
        persona_verdad:25 es..hermano:24 esto_automatic:22 verdad_$:21 persona..una:21 oiga_es:20
        oiga..una:20 <list>:20 <not>..es:20 que..una:-20 pued:-21 teng:-22 ingl:-25 de_mi:-28
        me..con:-30 llamar:-32 ^_como:-34 es..pago:-37 es..estaf:-37 estaf:-37 esto..estaf:-37
        una_estaf:-37 pase:-37 soy:-38 <not>..hablar:-43 hago:-43 con:-47 de:-50 para:-51
        es_verdad:-55 banc:-55 es..de:-55 clar:-58 quiero..una:-60 <not>:-60 compr_una:-60
        compr..robot:-60 con_persona:-63 <wish>:-63 compr:-63 que:-71 un_pago:-79
        pago_automatic:-86 quiero..con:-91 quiero_hablar:-91 la_robot:-92 <again>:-92 mi:-100
        quiero:-107 la:-145
    """,
    "wants_english": """
        -696 english:693 ingl:658 <not>..espanol:489 en_ingl:292 english_$:287 espanol:284
        speak:159 in_english:154 in:145 a_ingl:144 que..ingl:144 ^_hablar:139 espanol_<not>:138
        persona..ingl:135 do:128 entiend_espanol:123 pued..ingl:122 <not>..bien:121 ingl_por:107
        do..speak:105 espanol..lo:95 <not>_entiend:93 espanol_$:90 english_pleas:89 pleas:89
        pleas_$:89 ingl..favor:89 <not>..muy:71 <not>..buen:70 mi_espanol:68 muy_buen:67
        hay..hablar:64 buen_$:63 prefier:63 ^_english:62 espanol..muy:60 i:58 cambiel:56
        cambiel_a:56 cambiel..ingl:56 <not>_lo:56 poco:55 prefier_ingl:55 ingl_$:53 muy:53
        ^_mejor:50 persona_que:48 do_not:46 do..spanish:46 i_do:46 i..not:46 i..speak:46 not:46
        not_speak:46 not..spanish:46 speak_spanish:46 mi..<not>:44 espanol..hablar:41 lo_hablar:41
        lo..bien:41 hablar_bien:40 una..hablar:38 spanish:35 continu:30 casi:29 casi_<not>:29
        mejor_ingl:29 buen:28 ingl..se:24 <not>..que:23 <wish>:23 ingl..es:23 in..me:21 hora:20
        pued:20 estudi_ingl:-21 de:-21 estudi:-22 la..ingl:-23 quiero:-23 teng:-25 lleg:-25 le:-29
        <gone>:-30 ya:-30 <not>_se:-31 un:-35 hijo..ingl:-35 cart_en:-37 cart..ingl:-37
        lleg..en:-37 lleg..cart:-39 me..cart:-39 lleg_la:-40 la_cart:-42 llamar:-46 cart:-47
        me_lleg:-52 ^_clar:-54 y:-60 mi:-61 en_espanol:-63 estoy..ingl:-64 <i>:-68 estoy:-71
        <writing>:-71 ^_estoy:-73 entiend_ingl:-83 leo:-99 mi..hablar:-99 mi..ingl:-126
        <not>..ingl:-395
    """,
}
