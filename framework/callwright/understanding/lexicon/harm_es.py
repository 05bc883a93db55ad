"""How people say in Spanish that they may harm themselves: patterns (`patterns.py`).

Broad on purpose: one missed costs more than many asked back.
"""

from collections.abc import Mapping

__all__ = ["PATTERNS"]

PATTERNS: Mapping[str, str] = {
    "self_harm": """
        (casi|por poco) me (mato|suicido|quito la vida|cuelgo|ahorco) ($|anoche|ayer|el|la|yo|de)
        500 ya no voy a (existir|estar aqui|estar vivo|estar viva|estar en este mundo|despertar)
        500 (valgo|vale|pagan|paga|sirvo) [mas] (muerto|muerta) que (vivo|viva)
        500 (seguro|seguro de vida|poliza) ... (vale|paga|pagan) mas ... (vivo|viva|muerto|muerta
            |que yo)
        (me quiero|quiero|me voy a|voy a|quisiera|deseo|pienso|preferiria|prefiero|pensando en
            |ganas de|pense en|ojala pudiera|mejor|estoy por|tengo ganas de|dan ganas de|penso en
            |he pensado en|deberia|quise|trate de|intente|trataba de|he intentado|he querido
            |planeo|planeando|decidi|a punto de|capaz de|podria|capaz que me voy a|intento) [ya
            |mejor|hasta|solo] (<kill_me>|morir|morirme|matar|suicidar|quitar la vida|ahorcar
            |estar muerto|estar muerta|no despertar|morir ya|no existir|no haber nacido|no estar
            aqui|dormir para siempre|dormirme para siempre|lastimar|hacer dano|cortar las venas
            |colgar de|pegar un tiro|dar un tiro|tirar de|aventar de|tomar todas|tomar un monton
            |envenenar|tirar del|aventar del)
        (me|nos) (mato|suicido|ahorco|cuelgo|quito la vida|pego un tiro|doy un tiro|corto las
            venas|corte las munecas|aviento de|tiro de|tiro a las vias)
        (suicidio|suicida|suicidas|suicidarme|matarme|suicidar|quitarme la vida)
        (ya no|no|para que) (quiero|tengo ganas de|vale la pena|deseo|quisiera|aguanto|soporto
            |merezco|puedo|le veo sentido a|tiene sentido) [ya] [seguir|estar|mas] (vivir
            |viviendo|seguir viviendo|estar vivo|estar viva|seguir aqui|despertar|existir|mas la
            vida|la vida|seguir en este mundo|estar aqui|seguir vivo|seguir viva|vivo|viva|vivir
            asi|mas vivir|seguir con vida|con la vida)
        (no|sin|ninguna) (tengo|hay|veo|encuentro|me queda|me quedan|existe) [ya|mas|ninguna
            |ningun|una|nada] (razon|razones|motivo|motivos|ganas|sentido|por que|porque|por
            quien|ilusion|caso) [para|de|a|en] [seguir] (vivir|viviendo|la vida|existir|vivo)
        no tengo por que vivir
        (mi vida|la vida|vivir|esta vida) (ya no|no|nunca|ya) (vale|tiene|me importa|sirve) [la
            |ningun|nada|mas] [pena|sentido|nada]
        (no|ya no) vale la pena [seguir] (vivir|viviendo|nada|la vida)
        (ojala|quisiera|deseo|desearia|preferiria|me gustaria|espero|le pido a dios) [que] [ya]
            (me muera|me muriera|estar muert*|morirme|me hubiera muerto|estuviera muert*|no
            despertar*|no haber nacido|morir|no existir|que me muera|no hubiera nacido|no
            despierte|me mate|me recoja|me lleve dios|no amanezca|no amanecer)
        (acabar|terminar|acabo|termino|acabe|acabando) con (mi vida|todo|todo esto|esto de una
            vez|mi sufrimiento|mi existencia)
        (estarian|estaria|estan|estaran|estoy|viviria*|seria*) [todos|mucho|mi familia|ellos|mas]
            mejor (sin mi|muert*|si me muero|si no estuviera|si yo no|si me muriera|si no
            existiera)
        (mejor|prefiero|preferiria|quiero) (muert*|estar muert*|la muerte|morir)
        (hacerme|hacer|causarme) (dano|algo malo)
        me (quiero|voy a|puedo) (hacer dano|lastimar|hacer algo)
        (tirarme|aventarme|brincar|saltar|tiro|aviento|lanzarme|me tire|me aviente) (de|del|a
            |desde|al) [un|una|las|los|el|la] (puente|edificio|vias|tren|ventana|azotea|balcon
            |metro|trafico|carro|rio)
        (cortarme|me corto|cortar) las venas
        (tomarme|tomar|tragarme|me tomo|me trago) [todas|todas las|un monton de|un frasco de
            |muchas|mis] (pastillas|las pastillas|frasco|veneno)
        (sobredosis|pistola en la cabeza|bala en la cabeza|soga al cuello|carta de despedida)
        (desaparecer|dormirme|dormir|irme) y (no|nunca|ya no) [jamas] (despertar|volver|regresar
            |existir|despertarme)
        (unica|mejor) (salida|solucion|opcion|manera) [que me queda|que veo|para mi] es (morir*
            |la muerte|matarme|suicidarme|el suicidio)
        (nadie me va a extranar|nadie me extranaria|a nadie le importo|nadie me extranara) [si]
        (no|ya no) (puedo|aguanto|doy) mas [con] (la|mi|esta) vida
        pensamientos (suicidas|de suicidio|de muerte|de morir)
        500 (ya no aguanto mas|ya no puedo mas|no puedo mas|no aguanto mas)
        500 (mi vida|la vida) (se acabo|esta arruinada|es un infierno)
        mejor me muero
        [ya] no [le|me|les] (tiene|tengo|veo|encuentro|hallo|queda|hay) [ningun|mucho|el|ya|ni]
            (caso|sentido|chiste|motivo|razon|razones) [a|de|en|para] [seguir] (vivir|viviendo|la
            vida|mi vida|vivo|viva|nada|existir)
        500 ya no quiero (seguir|mas) $
        nadie me (extranaria|extranara|va a extranar|lloraria|va a llorar)
        me (corte|cortaria|cortare|he cortado) las venas
        me (tome|tomo|trague|he tomado|tomare|voy a tomar|tomaria) [ya] (todas [las|mis]|un monton
            de|un frasco [entero] de|un bote de|muchas|demasiadas|un punado de) (pastillas
            |medicinas|pildoras)
        para que (vivo|existo|naci|sigo (vivo|viva|viviendo|aqui))
        (ir|irme|salir|salirme|desaparecer) de este mundo
        ? (prefiero|primero|mejor) (morirme|me muero|morir|muerto|muerta) (que|antes que) (pagar*
            |darle*|trabajar|volver*|deber*|perder)
        ! (morir|morirme|muero|muriendo|moria|murio) de [la|el|pura|puro|tanta|tanto] (hambre|sueno
            |verguenza|risa|frio|calor|ganas|pena|sed|cansancio|susto|coraje|nervios|aburrimiento)
        ! desaparecer (esta|este|la|el|mi|las|los|esa|ese|mis|su)
        ! no puedo mas (que|de)
        ! (pastillas|medicina) ... (doctor|presion|diario|recet*|diabetes)
        ! no [me] (quiero|voy a|pienso|deseo|dije que me queria|estoy pensando en|iba a) [a]
            (matar|morir|suicidar|matarme|morirme|suicidarme|hacer dano|lastimar)
        ! no soy suicida
        ! me muero de (hambre|sueno|verguenza|risa|frio|calor|ganas|miedo|pena|sed|cansancio)
        ! (deuda|intereses|cuentas|pagos|esposo|esposa|jefe|mama|papa|gastos|biles|renta|calor
            |estres|dolor|marido) [ya] (me|nos) (esta|estan|va a|mata|matan|van a) [a] (matando
            |matar)
        ! (se murio|murio|fallecio|se mato|se suicido) [mi|el|la|su]
        ! se me (murio|esta muriendo|muere|va a morir|mato) (la|el|mi)
        ! no (quiero|queremos|me gusta|puedo|podemos) [seguir] (vivir|viviendo) (aqui|con|en|asi
            de|cerca|sola|solo|lejos|de)
        ! (terminar|acabar) [de|con] (la llamada|pagar|el plan|el prestamo|la deuda|el trato|la
            escuela|el mes|el contrato)
        ! (me lastime|me corte (el|la mano|un|con|en|la pierna)|cortar la llamada|colgar el
            |colgar la|colgar ya|lastimarme la|lastimarme el)
        ! (cuando|si|despues de que) [yo] me (muera|muero) [quien|que|mis|mi]
        ! (mi hermano|mi esposo|mi papa|mi hijo|mi primo|mi mama|mi amigo|mi tio) se (suicido
            |mato|quito la vida)
        para que (seguir viviendo|vivir|seguir aqui|seguir con vida|seguir con esto)
        (no quiero|ya no quiero) (estar aqui|vivir mas|despertar manana|vivir)
        me voy a (colgar|ahorcar|matar|morir|envenenar)
        (locura|tonteria|algo malo) ... (me|conmigo|matar*)
        700 voy a (estar|terminar) (muerto|muerta)
        500 (tengo|traigo|compre|cargo) (una|la|mi) (pistola|soga|arma)
        600 (estoy|parado|parada) (en|sobre|arriba de) (un|el) (puente|techo|edificio)
        500 (no hay|no veo|no tengo) (salida|esperanza|futuro)
        ! me voy a (colgar|cortar) [ya] (la|el|de) (llamada|telefono|llamar)
        ! casi me (muero|mato|mata)
        ! me [esta|estoy] (mata|matando|muriendo) [el|la|los|las|de] (dolor|calor|hambre|sed
            |sueno|risa|frio|estres|trabajo)
        (pienso|pensaba|piense|pensando|pense|sueno) [mucho|a veces|seguido] (en|con) (<kill_me>
            |morir|morirme|la muerte|mi muerte)
    """,
}
