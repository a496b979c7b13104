// SPDX-License-Identifier: GPL-3.0-or-later
// What Spanish letters say.
#include "core/meaning/meaningwords.h"

namespace afterword {

namespace {

constexpr const char16_t *rejection[] = {
    u"no (?:ha|has|han) sido (?:seleccionad|elegid|escogid)[oa]s?",
    (u"(?:decidido|optado por|elegido) (?:continuar|seguir|avanzar|seguir "
     u"adelante)\\b.{0,15}\\b(?:otr[oa]s?) "
     u"(?:candidat|perfil|person)"),
    (u"no (?:podemos|vamos a|seguiremos|continuaremos|hemos "
     u"podido)\\b.{0,25}\\b(?:(?:adelante|continuar|avanzar)\\b(?! con (?:la|el|una|un) "
     u"(?:videollamada|reunión|llamada|cita|entrevista))|tu candidatura|su candidatura)"),
    u"decidido no (?:continuar|seguir|avanzar|proseguir)",
    u"(?:vacante|puesto|plaza|posición) (?:ya )?(?:ha|está|fue) (?:ya |sido )*(?:cubiert|ocupad)[oa]",
    (u"(?:lamentamos|sentimos|lamento|siento) (?:tener que "
     u")?(?:comunicar|informar|decir)(?:le|te|les|os)\\b(?!.{0,120}\\b(?:aplaz|cancel|pospon|retras)\\w+)(?=."
     u"{"
     u"0,120}\\b(?:candidatur|puesto|vacante|plaza|proceso|seleccion|otr[oa]s? (?:person|candidat|perfil)))"),
    u"(?:seleccionado|elegido|optado|decantado) (?:a |por )?otr[oa]s? (?:candidat|person|perfil)",
    u"no (?:continuar|seguir|pasar)\\w* en el proceso|no (?:has|ha) (?:superado|pasado)",
    u"no (?:vamos|va) a (?:contratar|cubrir|incorporar)|no (?:contrataremos|cubriremos)\\b",
    u"(?:tu|su) (?:perfil|candidatura|experiencia)\\b.{0,30}\\bno (?:se ajusta|encaja|se adapta|cumple)",
    (u"(?:elegido|escogido|seleccionado|optado por|decantado por) (?:a )?alguien (?:con|más|que (?:ya |se "
     u")?(?:tiene|cuenta|ajusta|encaja|adapta))\\b"),
};

constexpr const char16_t *offer[] = {
    (u"(?:complace|encantad[oa]s? de|gustaría|queremos|placer|alegra|gusto de) (?:\\w+ )?ofrecer(?:te|le) "
     u"(?:el|un|este) (?:puesto|contrato|empleo|trabajo)"),
    u"(?:queremos|gustaría|complace|quiero) hacer(?:te|le) una (?:oferta|propuesta)\\b",
    (u"(?:adjunt|envi)\\w+\\b.{0,20}\\b(?:tu|su|nuestra|la) (?:carta de oferta|oferta (?:formal|en "
     u"firme)|carta oferta)"),
    (u"(?:queremos|nos gustaría|nos encantaría|quiero) que (?:seas (?:la|el|nuestr[oa]|un[oa])|(?:usted "
     u")?sea "
     u"(?:nuestr[oa]|la nueva|el nuevo)) (?!primer|últim)"),
    (u"(?:queremos|nos gustaría|nos encantaría) que (?:te incorpores|se incorpore|te unas|se una|formes "
     u"parte|forme parte)\\b"),
};

constexpr const char16_t *invitation[] = {
    u"(?:invitar|convocar)(?:te|le) a\\b.{0,40}\\b(?:entrevista|reunión|fase|ronda|charla)",
    u"(?:te|le) (?:invitamos|convocamos) a\\b.{0,40}\\b(?:entrevista|reunión|fase|ronda)",
    (u"(?:queremos|nos gustaría|podemos|vamos a|quisiéramos) (?:que "
     u")?(?:pas(?:ar|es|e)|avan(?:zar|ces|ce))\\b.{0,10}\\ba la (?:siguiente|próxima|segunda|última) "
     u"(?:fase|ronda|etapa)"),
    u"\\b(?:pasas|has pasado|ha pasado) a la (?:siguiente|próxima|segunda|última) (?:fase|ronda|etapa)",
    u"(?:gustaría|encantaría|queremos|quisiéramos) (?:conocer|entrevistar)(?:te|le|la|lo)\\b",
    (u"(?:gustaría|queremos|quisiéramos) (?:concertar|agendar|programar|fijar) "
     u"(?:una|un)\\b.{0,30}\\b(?:entrevista|llamada|reunión|videollamada)"),
    u"(?:podemos|puedo) ofrecer(?:te|le)\\b.{0,20}\\b(?:franjas|huecos|horarios|citas)",
};

constexpr const char16_t *hold[] = {
    (u"(?:en pausa|congelad[oa]|paralizad[oa]|en espera|sigue (?:abierto|en marcha|en curso)|se (?:ha "
     u"retrasado|retrasa)|todavía está en marcha)"),
};

constexpr const char16_t *promise[] = {
    (u"\\b(?:te|le|os|les) "
     u"(?:daremos|daré|diremos|diré|responderemos|responderé|contestaremos|contactaremos|avisaremos|avisaré|"
     u"informaremos|llamaremos|llamaré|escribiremos|escribiré|comunicaremos)\\b"),
    (u"nos pondremos en contacto|me pondré en "
     u"contacto|(?:tendrás|tendrá|recibirás|recibirá)\\b.{0,30}\\b(?:respuesta|noticias|decisión)"),
    u"(?:tomaremos|tomará) (?:una|la) decisión|decidiremos",
    (u"\\b(?:te|le|os|les) (?:llamo|escribo|digo|cuento|aviso|confirmo)\\b.{0,30}\\b(?:como muy tarde|a más "
     u"tardar|antes del?|para contar)"),
    (u"\\b(?:carta|contrato|oferta|decisión|respuesta|resolución)\\b.{0,60}\\b(?:te|le|os)\\b.{0,12}\\b(?:"
     u"mandar|enviar|llegar|dar|comunicar)\\w+"),
};

constexpr const char16_t *request[] = {
    (u"\\bpor favor,? (?:\\w+ "
     u")?(?:env[íi]a|envíe|envíen|mánda|mande|confirma|confirme|indica|indique|rellena|rellene|di|dinos|"
     u"díganos)\\w*(?!.{0,30}pregunta)"),
    u"\\b(?:necesitamos|necesito) (?:que (?:nos|me)|tu|su|tus|sus) ",
    (u"\\b(?:necesitamos|necesito|necesitaríamos|necesitaría) (?:unos|unas|algunos|algunas|estos|los "
     u"siguientes) "),
};

constexpr const char16_t *papers[] = {
    (u"\\b(?:cv|currículum|títulos?|diplomas?|certificados?|referencias|nóminas?|porfolio|portfolio|copias?|"
     u"documentación)\\b"),
};

constexpr const char16_t *addressed[] = {
    (u"\\b(?:tú|te|tus?|usted|sus?|le|ti)\\b|\\b(?:pod(?:rías?|ría)|puedes?|tienes|tiene|quieres|quiere|"
     u"estás|"
     u"está|cuál|cuándo|cuánto)\\b"),
};

constexpr const char16_t *politeness[] = {
    u"cómo (?:estás|está|te va|le va)|(?:alguna|más|otra) (?:pregunta|duda)|qué tal|sabías|conoces a alguien",
};

constexpr const char16_t *absence[] = {
    u"\\b(?:estaré fuera|estoy fuera|fuera de la oficina|de vacaciones|a la vuelta|mi regreso)\\b",
};

constexpr const char16_t *condition[] = {
    (u"(?:^|[\\s,])(?:si|en caso de|en el caso|siempre que|cuando|quizá|quizás|a menos que|antes de "
     u"que|podríamos|puede que|sujeto a)\\b"),
    u"\\b(?:aún no|todavía no|nunca|nadie|ni|no)(?: \\w+){0,1} ?$",
    u"\\b(?:en cuanto(?! a\\b)|al recibir|de no recibir|sin (?:noticias|respuesta))\\b",
};

constexpr const char16_t *awaited[] = {
    u"\\b(?:hasta que|sin (?:tu|su|tus|sus)|antes de que)\\b",
};

constexpr const char16_t *newsletter[] = {
    u"boletín|newsletter|darse de baja|darte de baja|cancelar (?:la|tu|su) suscripción",
    (u"(?:quieres|desea|deseas) (?:seguir recibiendo|recibir) (?:estos|más) "
     u"(?:avisos|correos|mensajes|e-?mails)|otras ofertas que (?:te|le)\\b"),
};

constexpr std::pair<const char16_t *, const char16_t *> days[] = {
    {u"\\bpasado mañana\\b", u"day after tomorrow"},
    {u"\\bmañana\\b", u"tomorrow"},
    {u"\\bhoy\\b", u"today"},
    {u"\\b(?:a |el )?fin(?:al|ales)?(?: de)? (?:la )?(?:próxima semana|semana (?:que viene|próxima))\\b",
     u"end of next week"},
    {u"\\b(?:a |el )?fin(?:al|ales)?(?: de)? (?:la|esta) semana\\b", u"end of this week"},
    {u"\\b(?:a )?(?:principios|comienzos) de (?:la )?(?:próxima semana|semana (?:que viene|próxima))\\b",
     u"early next week"},
    {u"\\b(lunes|martes|miércoles|jueves|viernes) (?:de la )?(?:próxima semana|semana que viene)\\b",
     u"\\1 next week"},
    {u"\\b(lunes|martes|miércoles|jueves|viernes)(?: que viene)?, (?:el )?día (\\d{1,2})\\b(?! de )",
     u"\\1 the \\2th"},
    {u"\\b(lunes|martes|miércoles|jueves|viernes) (\\d{1,2})\\b(?! ?(?:de |/|:|h\\b))", u"\\1 the \\2th"},
    {u"\\b(?:el )?día (\\d{1,2})\\b(?! ?(?:de |/))", u"the \\1th"},
    {u"\\b(?:la )?(?:próxima semana|semana (?:que viene|próxima))\\b", u"next week"},
    {u"\\b(?:durante |en )?esta (?:misma )?semana\\b", u"this week"},
    {u"\\b(?:a )?fin(?:al|ales)? (?:de|del) (?:este )?mes\\b", u"end of the month"},
    {(u"\\b(?:a )?(?:fin|final|finales) de "
      u"(?=enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"),
     u"end of "},
    {(u"\\b(?:en(?: los próximos| el plazo de| un plazo de)?|dentro de|antes de)\\s+(?=\\S+ "
      u"(?:día|semana|mes))"),
     u"within "},
    {u"\\buna\\b(?= semana)", u"one"},
    {u"\\bdos\\b", u"two"},
    {u"\\btres\\b", u"three"},
    {u"\\bcuatro\\b", u"four"},
    {u"\\bcinco\\b", u"five"},
    {u"\\bdiez\\b", u"ten"},
    {u"\\bdías (?:hábiles|laborables)\\b", u"business days"},
    {u"\\bdías\\b", u"days"},
    {u"\\bsemanas?\\b", u"weeks"},
    {u"\\b(?:el )?próximo (lunes|martes|miércoles|jueves|viernes)\\b", u"next \\1"},
    {u"\\b(?:a partir del|después del|no antes del)\\s+", u"after "},
    {u"\\b(?:antes del?|a más tardar el|hasta el|como muy tarde el|para el)\\s+", u"by "},
};

} // namespace

const MeaningWords &spanishMeaningWords()
{
    static const MeaningWords words{QLocale::Spanish, rejection, offer,      invitation, hold,    promise,
                                    request,          papers,    addressed,  politeness, absence, {},
                                    condition,        awaited,   newsletter, days};
    return words;
}

} // namespace afterword
