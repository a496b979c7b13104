// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks look for in a Spanish letter, to a usted or a tú.
#include "core/drafts/language/letterwords.h"

namespace afterword {

namespace {

constexpr char16_t marks[] = u"el los las y usted su sus para con es una por nos del muy lo mi mis me le al "
                             u"como pero hemos he ha mas tambien este esta tu te";

constexpr char16_t functionWords[] =
    u"el la los las un una unos unas y e o u pero que quien cual cuyo cuando como donde si no ni yo me mi "
    u"mis tu te ti tus usted ustedes le les lo su sus el ella nos nuestro nuestra nosotros se al del de en "
    u"con sin por para sobre entre hasta desde a ha han he hemos habia es son soy era eran fue ser estar "
    u"esta este esto estos estas ese esa eso muy mas menos ya tambien aun todo toda todos todas";

constexpr char16_t polite[] =
    u"estimada estimado querida querido hola senor senora gracias agradezco agradecer agradecimiento "
    u"entrevista conversacion charla encuentro llamada visita tiempo hoy ayer manana semana hora minutos "
    u"lunes martes miercoles jueves viernes gusto placer encantado encantada contento alegro agradable "
    u"interesante interesa interes puesto papel equipo empresa trabajo trabajar aprendi entender saber "
    u"pienso pensando pregunta preguntas respuesta decision proximo proximos paso pasos contacto disposicion "
    u"informacion experiencia conocimientos aportar aportaria contribuir saludo saludos cordial cordiales "
    u"atentamente querria quisiera gustaria dedico dedicar mostro explico dijo conto especialmente claro "
    u"clara imagen enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre "
    u"anotado confirmo siempre pronto volver";

constexpr const char16_t *interest[] = {u" interesa",
                                        u" interesad",
                                        u" mi interes",
                                        u" gran interes",
                                        u" ilusion",
                                        u" entusias",
                                        u" motiv",
                                        u" encantaria",
                                        u" unirme",
                                        u" incorporarme",
                                        u" formar parte",
                                        u" trabajar con ustedes",
                                        u" trabajar con vosotros",
                                        u" trabajar con usted",
                                        u" ganas de"};

constexpr const char16_t *noInterest[] = {u" no me interesa", u" ya no me interesa", u" su interes",
                                          u" vuestro interes", u" el interes por mi"};

constexpr const char16_t *contribution[] = {
    u" aportar",      u" aportaria",           u" contribu",     u" mi experiencia", u" mis conocimientos",
    u" mi formacion", u" anos de experiencia", u" ayudar",       u" he dirigido",    u" he construido",
    u" he liderado",  u" mi trayectoria",      u" puedo ofrecer"};

constexpr const char16_t *recalls[] = {
    u" usted dijo",   u" menciono",       u" mencionaste",   u" me mostro",    u" me explico",
    u" explico ",     u" me conto",       u" conto ",        u" comento",      u" describio",
    u" lo que usted", u" lo que me",      u" lo que dijo",   u" cuando usted", u" como usted",
    u" su pregunta",  u" su ejemplo",     u" su historia",   u" su consejo",   u" su idea",
    u" su vision",    u" su explicacion", u" su comentario", u" sus palabras", u" su trabajo en",
    u" tu pregunta",  u" tu ejemplo",     u" tu idea",       u" tu consejo",   u" dijiste",
    u" contaste",     u" explicaste",     u" me mostraste"};

constexpr const char16_t *apology[] = {u" siento", u" lamento", u" disculp", u" perdon", u" mi error"};

constexpr const char16_t *byDay[] = {u"para el", u"antes del", u"hasta el", u"a mas tardar el"};

constexpr const char16_t *dayOfMonth[] = {u" %1 de %2 ", u" %1 %2 "};

constexpr DayWord dayWords[] = {
    {u"de hoy", 0, DayWord::Shape::BehindNoun},
    {u"hoy", 0},
    {u"anteayer", -2},
    {u"de ayer", -1, DayWord::Shape::BehindNoun},
    {u"ayer", -1},
    {u"anoche", -1},
    {u"esta manana", 0, DayWord::Shape::Adverb, DayWord::Unit::Day, u"ayer por la mañana"},
    {u"esta tarde", 0, DayWord::Shape::Adverb, DayWord::Unit::Day, u"ayer por la tarde"},
    {u"esta noche", 0, DayWord::Shape::Adverb, DayWord::Unit::Day, u"anoche"},
    {u"pasado manana", 2},
    {u"manana", 1},
    {u"hace dos dias", -2},
    {u"hace tres dias", -3},
    {u"la semana pasada", -1, DayWord::Shape::Adverb, DayWord::Unit::Week},
    {u"esta semana", 0, DayWord::Shape::Adverb, DayWord::Unit::Week},
    {u"la proxima semana", 1, DayWord::Shape::Adverb, DayWord::Unit::Week},
    {u"la semana que viene", 1, DayWord::Shape::Adverb, DayWord::Unit::Week},
};

constexpr const char16_t *noDays[] = {
    u"hoy en dia",   u"hoy dia",      u"hasta hoy",         u"aun hoy",
    u"todavia hoy",  u"desde hoy",    u"a partir de hoy",   u"de hoy en adelante",
    u"hoy por hoy",  u"hoy y manana", u"ayer y hoy",        u"por la manana",
    u"de la manana", u"la manana",    u"hoy mas que nunca", u"de hoy a manana"};

constexpr const char16_t *talkNouns[] = {u"entrevista",   u"conversacion", u"llamada", u"charla", u"reunion",
                                         u"videollamada", u"encuentro",    u"visita",  u"cita"};

constexpr const char16_t *talkVerbs[] = {u"gracias", u"agrade",  u"habl",  u"convers", u"reunir",
                                         u"conocer", u"conocid", u"recib", u"tiempo",  u"placer",
                                         u"dedic",   u"atend",   u"alegr"};

constexpr const char16_t *mailNouns[] = {u"correo",    u"mensaje", u"carta",
                                         u"respuesta", u"mail",    u"invitacion"};

constexpr const char16_t *since[] = {u"pensado", u"pensando", u"pense",  u"escrib",  u"escrit",
                                     u"leido",   u"releido",  u"mirado", u"probado", u"envio"};

constexpr const char16_t *onWeekday[] = {u"el", u"del", u"este"};

constexpr char16_t loudAlone[] =
    u"tan muy realmente mucho gracias usted genial siempre nunca no ahora absolutamente cada mas";

constexpr const char16_t *unkind[] = {u" arrogan",
                                      u" maleducad",
                                      u" antipatic",
                                      u" desagradable",
                                      u" despectiv",
                                      u" prepotente",
                                      u" condescendiente",
                                      u" grosero",
                                      u" grosera",
                                      u" impuntual",
                                      u" incompetente",
                                      u" poco profesional",
                                      u" llego tarde",
                                      u" llegaron tarde",
                                      u" me hizo esperar",
                                      u" me hicieron esperar",
                                      u" me interrumpi",
                                      u" me interrumpia",
                                      u" se quejo",
                                      u" se quejaba",
                                      u" quejandose",
                                      u" bostez",
                                      u" parecia aburrid",
                                      u" estaba aburrid",
                                      u" con cara de aburrid",
                                      u" desinteresad",
                                      u" se burlo",
                                      u" se burlaba",
                                      u" se rio de mi",
                                      u" hablo mal de",
                                      u" hablaba mal de",
                                      u" no habia leido mi",
                                      u" no leyo mi",
                                      u" no se habia preparado",
                                      u" no estaba preparad",
                                      u" olvido mi nombre",
                                      u" no recordaba mi nombre",
                                      u" miraba el movil",
                                      u" mirando el movil",
                                      u" perdida de tiempo",
                                      u" de mala gana",
                                      u" falta de respeto"};

constexpr char16_t denials[] = u"no nunca sin jamas ningun ninguna ni tampoco nada nadie";

constexpr const char16_t *attached[] = {
    u" adjunto mi ",          u" adjunto el ",          u" adjunto la ",         u" adjunto los ",
    u" adjunto las ",         u" adjunto un ",          u" adjunto una ",        u" adjunto le ",
    u" adjunto te ",          u" adjunto a este ",      u" adjunto encontrara ", u" adjunto encontraras ",
    u" adjunta encontrara ",  u" adjuntos encontrara ", u" le adjunto ",         u" te adjunto ",
    u" les adjunto ",         u" os adjunto ",          u" se adjunta ",         u" se adjuntan ",
    u" he adjuntado ",        u" archivo adjunto ",     u" archivos adjuntos ",  u" documento adjunto ",
    u" documentos adjuntos ", u" en adjunto "};

} // namespace

const LetterWords &spanishLetterWords()
{
    static constexpr LetterWords words{QLocale::Spanish,
                                       marks,
                                       functionWords,
                                       polite,
                                       interest,
                                       noInterest,
                                       contribution,
                                       recalls,
                                       apology,
                                       {dayWords, noDays, talkNouns, talkVerbs, mailNouns, since, onWeekday},
                                       byDay,
                                       dayOfMonth,
                                       loudAlone,
                                       unkind,
                                       denials,
                                       attached};
    return words;
}

} // namespace afterword
