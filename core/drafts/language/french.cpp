// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks look for in a French letter, to a vous or a tu.
#include "core/drafts/language/letterwords.h"

namespace afterword {

namespace {

constexpr char16_t marks[] = u"le les et vous votre vos je pour avec des est une dans nous notre sur ce "
                             u"cette mon ma mes au aux du mais pas ai ete tres suis tu ton ta";

constexpr char16_t functionWords[] =
    u"le la les l un une des du de d et ou mais donc or ni car que qui quoi dont ou je j me m moi mon ma mes "
    u"tu te toi ton ta tes il elle on nous notre nos vous votre vos ils elles leur leurs se s ce cet cette "
    u"ces c en y dans sur sous avec sans pour par chez entre vers a au aux ne n pas plus tres bien aussi "
    u"encore deja si comme quand suis es est sommes etes sont ai as avons avez ont etait etaient ete etre "
    u"avoir fait faire cela ca tout toute tous toutes";

constexpr char16_t polite[] =
    u"madame monsieur bonjour cher chere merci remercie remercier remerciements entretien echange "
    u"conversation rencontre appel visite temps aujourdhui hier demain semaine heure minutes lundi mardi "
    u"mercredi jeudi vendredi plaisir ravi heureux heureuse agreable interessant interesse interet poste "
    u"role equipe entreprise travail travailler apprecie appris comprendre savoir pense repense question "
    u"questions reponse decision prochaine prochaines etape etapes contact disposition informations "
    u"experience competences apporter apporterais contribuer cordialement salutations distinguees sinceres "
    u"bien cordial voudrais souhaite aimerais pris prendre donner donne montre explique dit raconte "
    u"particulierement clair claire image janvier fevrier mars avril mai juin juillet aout septembre octobre "
    u"novembre decembre note confirme toujours encore bientot revoir";

constexpr const char16_t *interest[] = {u" interesse",
                                        u" minteresse",
                                        u" dinteret",
                                        u" mon interet",
                                        u" tout mon interet",
                                        u" grand interet",
                                        u" motiv",
                                        u" enthousias",
                                        u" rejoindre votre",
                                        u" rejoindre lequipe",
                                        u" vous rejoindre",
                                        u" integrer",
                                        u" faire partie de",
                                        u" travailler avec vous",
                                        u" travailler a vos cotes",
                                        u" envie de",
                                        u" ce poste me",
                                        u" collaborer"};

constexpr const char16_t *noInterest[] = {u" pas interesse", u" plus interesse", u" votre interet",
                                          u" linteret que vous", u" interesse de savoir"};

constexpr const char16_t *contribution[] = {
    u" apporter",        u" japporte",     u" contribu",        u" mon experience",
    u" mes competences", u" ma formation", u" mon parcours",    u" annees dexperience",
    u" ans dexperience", u" vous aider",   u" mettre a profit", u" jai dirige",
    u" jai construit",   u" jai concu",    u" jai mene",        u" mon savoir"};

constexpr const char16_t *recalls[] = {u" vous avez dit",
                                       u" vous avez mentionne",
                                       u" vous avez montre",
                                       u" vous avez explique",
                                       u" vous avez decrit",
                                       u" vous avez evoque",
                                       u" vous avez raconte",
                                       u" vous avez partage",
                                       u" vous mavez",
                                       u" ce que vous",
                                       u" la facon dont vous",
                                       u" lorsque vous",
                                       u" quand vous",
                                       u" votre question",
                                       u" votre remarque",
                                       u" votre exemple",
                                       u" votre histoire",
                                       u" votre conseil",
                                       u" votre idee",
                                       u" votre vision",
                                       u" votre explication",
                                       u" vos mots",
                                       u" vos explications",
                                       u" votre regard",
                                       u" votre travail sur",
                                       u" tu as dit",
                                       u" tu mas",
                                       u" ce que tu",
                                       u" quand tu",
                                       u" ta question",
                                       u" ton exemple",
                                       u" ton idee",
                                       u" ton conseil"};

constexpr const char16_t *apology[] = {u" desole", u" excus", u" pardon", u" regrette", u" mon erreur"};

constexpr const char16_t *byDay[] = {u"dici", u"dici a", u"avant", u"jusqua", u"au plus tard"};

constexpr const char16_t *dayOfMonth[] = {u" %1 %2 ", u" %1er %2 "};

constexpr DayWord dayWords[] = {
    {u"daujourdhui", 0, DayWord::Shape::BehindNoun},
    {u"aujourdhui", 0},
    {u"avant hier", -2},
    {u"dhier", -1, DayWord::Shape::BehindNoun},
    {u"hier", -1},
    {u"ce matin", 0, DayWord::Shape::Adverb, DayWord::Unit::Day, u"hier matin"},
    {u"cet apres midi", 0, DayWord::Shape::Adverb, DayWord::Unit::Day, u"hier après-midi"},
    {u"ce soir", 0, DayWord::Shape::Adverb, DayWord::Unit::Day, u"hier soir"},
    {u"apres demain", 2},
    {u"demain", 1},
    {u"il y a deux jours", -2},
    {u"il y a trois jours", -3},
    {u"la semaine derniere", -1, DayWord::Shape::Adverb, DayWord::Unit::Week},
    {u"la semaine passee", -1, DayWord::Shape::Adverb, DayWord::Unit::Week},
    {u"cette semaine", 0, DayWord::Shape::Adverb, DayWord::Unit::Week},
    {u"la semaine prochaine", 1, DayWord::Shape::Adverb, DayWord::Unit::Week},
};

constexpr const char16_t *noDays[] = {u"jusqua aujourdhui",
                                      u"jusqu aujourdhui",
                                      u"jusquaujourdhui",
                                      u"encore aujourdhui",
                                      u"aujourdhui encore",
                                      u"a partir daujourdhui",
                                      u"des aujourdhui",
                                      u"aujourdhui comme hier",
                                      u"hier comme aujourdhui",
                                      u"aujourdhui plus que jamais",
                                      u"aujourdhui et demain",
                                      u"ce matin la",
                                      u"ce soir la",
                                      u"de demain",
                                      u"du jour au lendemain"};

constexpr const char16_t *talkNouns[] = {u"entretien", u"echange",   u"conversation", u"appel",
                                         u"visite",    u"rencontre", u"discussion",   u"entrevue",
                                         u"visio",     u"rendez",    u"accueil"};

constexpr const char16_t *talkVerbs[] = {u"merci",    u"remerci", u"parle",    u"discut",
                                         u"rencontr", u"recu",    u"recevoir", u"accord",
                                         u"temps",    u"echang",  u"plaisir",  u"accueilli"};

constexpr const char16_t *mailNouns[] = {u"mail",   u"message", u"courriel",
                                         u"lettre", u"reponse", u"invitation"};

constexpr const char16_t *since[] = {u"reflech", u"repense", u"ecris",  u"ecrit", u"relu",
                                     u"regarde", u"essaye",  u"essaie", u"envoie"};

constexpr const char16_t *onWeekday[] = {u"de", u"ce", u"le"};

constexpr char16_t loudAlone[] = u"si tres vraiment beaucoup merci vous super genial bravo jamais toujours "
                                 u"pas maintenant absolument chaque plus";

constexpr const char16_t *unkind[] = {u" arrogan",
                                      u" impoli",
                                      u" malpoli",
                                      u" antipathique",
                                      u" desagreable",
                                      u" meprisan",
                                      u" condescendan",
                                      u" hautain",
                                      u" irrespectueu",
                                      u" grossier",
                                      u" incompeten",
                                      u" peu professionnel",
                                      u" mal prepare",
                                      u" navait pas prepare",
                                      u" netait pas prepare",
                                      u" est arrive en retard",
                                      u" est arrivee en retard",
                                      u" arrive en retard",
                                      u" arrivee en retard",
                                      u" ma fait attendre",
                                      u" mont fait attendre",
                                      u" ma coupe la parole",
                                      u" mavez coupe la parole",
                                      u" ma interrompu",
                                      u" mavez interrompu",
                                      u" sest plaint",
                                      u" se plaignait",
                                      u" se plaint de",
                                      u" vous etes plaint",
                                      u" a baille",
                                      u" baillait",
                                      u" sennuyait",
                                      u" lair de sennuyer",
                                      u" lair ennuye",
                                      u" lair agace",
                                      u" etait agace",
                                      u" desinteresse",
                                      u" sest moque",
                                      u" se moquait",
                                      u" moque de moi",
                                      u" leve les yeux au ciel",
                                      u" oublie mon nom",
                                      u" navait pas lu mon",
                                      u" na pas lu mon",
                                      u" pris de haut",
                                      u" dit du mal",
                                      u" perte de temps"};

constexpr char16_t denials[] = u"pas jamais aucun aucune sans ni point nullement rien personne";

constexpr const char16_t *attached[] = {
    u" ci joint ",          u" ci jointe ",        u" ci joints ", u" ci jointes ", u" en piece jointe ",
    u" en pieces jointes ", u" piece jointe ",     u" en annexe ", u" je joins ",   u" vous joins ",
    u" te joins ",          u" je vous ai joint ", u" jai joint "};

} // namespace

const LetterWords &frenchLetterWords()
{
    static constexpr LetterWords words{
        QLocale::French, marks,
        functionWords,   polite,
        interest,        noInterest,
        contribution,    recalls,
        apology,         {dayWords, noDays, talkNouns, talkVerbs, mailNouns, since, onWeekday},
        byDay,           dayOfMonth,
        loudAlone,       unkind,
        denials,         attached};
    return words;
}

} // namespace afterword
