// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/stagewords.h"

#include "core/exchange/table/foldedwords.h"
#include "core/exchange/table/words/stagesigns.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Whole cells, folded, separated by commas.
struct Known {
    StageKind kind;
    const char *words;
    std::optional<OutcomeKind> ended = {}; ///< how, where the words say so
};

/// What words say of an application.
struct Meaning {
    StageKind kind = StageKind::Saved;
    std::optional<OutcomeKind> ended;
};

constexpr Known knownWords[] = {
    {StageKind::Saved,
     "saved, not yet, idee, ideen, in arbeit, want to apply, will apply, going to apply, not sent, not sent "
     "yet, on my list, someday, "
     "wishlist, wish list, bookmarked, to apply, to do, todo, backlog, interested, not applied, "
     "not yet applied, not started, draft, researching, research, considering, prospect, prospects, lead, "
     "leads, "
     "new, shortlist, ready to apply, preparing, planned, ideas, idea, applying, in preparation, "
     "gemerkt, merkliste, geplant, interessant, noch nicht beworben, a postuler, interesse, sauvegarde, "
     "guardado, "
     "a enviar, por enviar, da inviare, nog solliciteren, nog te doen, a faire, a envoyer, vormerkung, "
     "vorgemerkt, "
     "por aplicar, pendiente de aplicar, interesado, salvo, a candidatar, salvato, da candidare, opgeslagen, "
     "te solliciteren"},
    {StageKind::Applied,
     "applied, followed up, follow up sent, submitted, application submitted, application sent, sent, sent "
     "application, sent cv, cv sent, "
     "resume sent, application received, received, applied via referral, applied online, delivered, "
     ""
     "app submitted, beworben, bewerbung gesendet, bewerbung abgeschickt, abgeschickt, "
     "gesendet, "
     "bewerbung verschickt, versendet, eingereicht, postule, envoye, candidature envoyee, aplicado, enviado, "
     "postulado, enviada, solicitado, candidatei me, candidatado, candidatura enviada, candidato, inviata, "
     "candidatura inviata, gesolliciteerd, verstuurd, ansokt, ansogt, sokt, haettu, zaaplikowano, wyslano, "
     "basvuruldu, отправлено, отклик, откликнулся, 応募済み, 応募, 已投递, 已申请, 지원 완료, "
     "haettu, sokt pa, jelentkezett, jelentkeztem, beadva, aplicat, candidatura depusa, υποβληθηκε, αιτηση, "
     "prijavljeno, prijavljen, poslano, online application, enviat, הוגש, تم التقديم"},
    {StageKind::Screening,
     "screening, screen, phone screen, phone screening, recruiter screen, recruiter call, phone interview, "
     "telephone interview, phone call, hr screen, hr interview, hr call, initial screen, initial call, "
     "initial interview, pre screen, prescreen, intro call, first contact, contacted, recruiter contact, "
     "in progress, in process, en proceso, em andamento, assessment, online assessment, oa, coding "
     "challenge, shortlisted, longlisted, take home, take home test, take home assignment, "
     "test, aptitude test, telefoninterview, telefonat, erstgesprach, vorauswahl, entretien telephonique, "
     "preselection, entrevista telefonica, triagem, colloquio telefonico, telefonisch interview, "
     "書類選考, 筛选, 笔试, 서류 심사"},
    {StageKind::Interview,
     "interview, interviewing, interviews, interview scheduled, interviewed, in interviews, interview "
     "process, "
     "technical interview, tech interview, onsite, on site, onsite interview, on site interview, final "
     "interview, "
     "final round, first interview, second interview, third interview, video interview, panel interview, "
     "interview invited, interview invitation, interview requested, interview stage, "
     "vorstellungsgesprach, gesprach, einladung, eingeladen, im gesprach, zweitgesprach, "
     "probearbeiten, "
     "entretien, entretiens, en entretien, entretien prevu, entrevista, entrevistas, en entrevista, en "
     "proceso, "
     "em entrevista, colloquio, colloqui, gesprek, in gesprek, intervju, samtale, haastattelu, "
     "rozmowa, pohovor, mulakat, собеседование, интервью, 面接, 面试, 면접, "
     "interju, interviu, συνεντευξη, razgovor, intervju dogovoren, haastattelussa, til samtale, pa intervju, "
     "ראיון, مقابلة"},
    {StageKind::Waiting,
     "waiting, open, offen, ouvert, abierto, aberto, laufend, lauft, laufende bewerbung, en curso, in corso, "
     "pending, on hold, hold, under review, in review, under consideration, awaiting response, "
     "awaiting reply, awaiting decision, awaiting feedback, waiting for response, waiting to hear back, "
     "waiting for feedback, waiting on response, waitlisted, reviewing, decision pending, post interview, "
     "interview completed, paused, wartend, in prufung, in bearbeitung, "
     "warte auf antwort, warten, ausstehend, en attente, en cours, esperando, en espera, en revision, "
     "pendiente, "
     "aguardando, em analise, em avaliacao, pendente, in behandeling, nog geen reactie, nog niets gehoord, "
     "lopend, in attesa, in valutazione, in afwachting, wachten, vantar, afventer, "
     "odottaa, "
     "oczekiwanie, beklemede, ожидание, жду ответа, 結果待ち, 等待, 대기, "
     "venter, varvas, asteapta, in asteptare, αναμονη, ceka se, na cekanju, fuggoben, varakozik"},
    {StageKind::Offer,
     "offer, offered, offers, offer received, got offer, offer extended, offer made, job offer, verbal "
     "offer, "
     "offer stage, negotiation, negotiating, offer negotiation, received offer, angebot, angebot erhalten, "
     "zusage, zusage erhalten, "
     "offre, offre recue, oferta, oferta recibida, oferta recebida, proposta, offerta, offerta ricevuta, "
     "aanbod, erbjudande, tilbud, tarjous, nabidka, teklif, оффер, предложение, 内定, 录用, 합격, "
     "ajanlat, oferta primita, προσφορα, ponuda, tilbud modtaget, הצעה, عرض"},
    {StageKind::Accepted,
     "accepted, hired, appointed, pris, prise, offer accepted, accepted offer, signed, got the job, got job, "
     "success, "
     "won, "
     "angenommen, zusage angenommen, angebot angenommen, eingestellt, unterschrieben, accepte, embauche, "
     "aceptado, contratado, aceito, "
     "accettata, accettato, assunto, aangenomen, antagen, ansat, ansatt, palkattu, zatrudniony, prijat, "
     "kabul edildi, принят, принято, 入社, 已入职, 입사"},
    {StageKind::Closed,
     "closed, archived, archive, cancelled, canceled, expired, job closed, closed lost, lost, dead, "
     "inactive, "
     "failed, job expired, passed, no longer available, discarded, dismissed, no luck, no go, ruled out, "
     "not a fit, erledigt, geschlossen, cerrado, encerrado, chiuso, gesloten, avslutad, закрыто"},
    {StageKind::Closed,
     "rejected, rejection, declined, reponse negative, reprovado, eliminado, nao aprovado, nao selecionado, "
     "esito negativo, negativo, negatif, negativ, niet geschikt, not selected, not moving forward, no longer "
     "under consideration, "
     "not considered, unsuccessful, denied, turned down, refused, position filled, job filled, filled, "
     "position closed, rejected after interview, rejected by company, auto rejected, application rejected, "
     "abgelehnt, absage, abgesagt, absage erhalten, refuse, rejete, refus, rechazado, descartado, rejeitado, "
     "recusado, "
     "rifiutato, rifiutata, respinto, afgewezen, avslag, afslag, afvist, avslatt, hylatty, odrzucono, "
     "odmowa, "
     "zamitnuto, reddedildi, отказ, отказано, 不採用, 不合格, 已拒绝, 未通过, 불합격, elutasitva, "
     "elutasitottak, respins, refuzat, απορριφθηκε, odbijeno, odbijen, hylatty hakemus, ikke gaet videre, "
     "נדחה, مرفوض",
     OutcomeKind::Rejected},
    {StageKind::Closed,
     "no response, no reply, no answer, ghosted, ghost, never heard back, keine antwort, keine ruckmeldung, "
     "sans reponse, sin respuesta, sem resposta, nessuna risposta, geen reactie, ingen svar, intet svar, "
     "ei vastausta, inget svar, нет ответа",
     OutcomeKind::NoAnswer},
    {StageKind::Closed,
     "withdrawn, withdrew, i withdrew, i declined, declined by me, rejected by me, dropped, abandoned, "
     "not interested, no longer interested, skipped, zuruckgezogen, von mir abgesagt, abandonne, retirado, "
     "辞退",
     OutcomeKind::Withdrawn},
    // What people write when they write for themselves.
    {StageKind::Saved,
     "thinking about it, might apply, looks good, looks interesting, to look at, to review, "
     "drafting, started, started application, application started, application in progress, in draft, "
     "cv ready, ready, ready to send, uberlege noch, mal sehen, mal schauen, zu bewerben, "
     "in vorbereitung, bewerbung schreiben, bewerbung vorbereiten, noch nicht abgeschickt, gespeichert, "
     "favorit, "
     "merken, a voir, interessant, interessante, a preparer, reperee, repere, enregistree, "
     "en preparation, a etudier, guardada, por hacer, me interesa, en preparacion, favorita, "
     "da fare, da valutare, da mandare, interessante, salvata, in preparazione, bewaard, interessant, "
     "twijfel, nog doen, in voorbereiding"},
    {StageKind::Waiting,
     "im verfahren, im prozess, im auswahlverfahren, in auswahl, auswahl lauft, ruckmeldung ausstehend, "
     "abwarten, "
     "antwort ausstehend, in klarung, wird bearbeitet, en cours d etude, en cours de traitement, "
     "reponse attendue, en attente de retour, en tramite, en estudio, pendiente de respuesta, a la espera, "
     "esperando respuesta, in attesa di riscontro, in attesa di risposta, in corso di valutazione, in "
     "sospeso, "
     "wacht op reactie, wachten op reactie, in procedure, loopt, loopt nog, no decision yet, tbc, ongoing, "
     "still open, active, in the running, live"},
    {StageKind::Interview,
     "vg, vorstellungstermin, hospitation, probetag, probearbeit, zweite runde, einladung erhalten, "
     "gesprach vereinbart, rdv pris, entretien a venir, entretien passe, entretien fixe, entretien ok, "
     "mise en situation, immersion, entrevista hecha, entrevistado, entrevistada, citada, citado, "
     "colloquio fatto, colloquio fissato, prova, giornata di prova, gesprek gehad, gesprek gepland, "
     "op gesprek, uitgenodigd, had interview, interview done, interview booked, interviewed twice, "
     "assessment centre, assessment center, trial shift"},
    {StageKind::Closed,
     "hat nicht geklappt, nicht geklappt, nicht genommen, nichts geworden, nix geworden, leider nichts, "
     "gescheitert, nicht berucksichtigt, ausgeschieden, nicht eingeladen, korb, korb bekommen, niet "
     "geworden, "
     "niet gelukt, helaas, helaas niet, niks geworden, afgevallen, ko, perdu, non retenue, candidature non "
     "retenue, "
     "refus recu, refus par mail, descartada, negativa, no pase, no ha salido, no cogido, no cogida, "
     "no me cogen, non idoneo, non idonea, scartata, scartato, bocciato, bocciata, non selezionato, "
     "esito negativo ricevuto, didn t get it, didnt get it, not progressed, not this time, not a match, "
     "knocked back, "
     "they passed, unsuccessful at interview, no thanks, sorry",
     OutcomeKind::Rejected},
    {StageKind::Closed,
     "radio silence, silence, crickets, no feedback, no contact, silence radio, sans retour, aucun retour, "
     "pas de retour, pas de reponse, pas de nouvelles, aucune nouvelle, funkstille, nie gemeldet, nichts "
     "gehort, "
     "sin contestar, no contestan, sin contestacion, silencio, nunca contestaron, nessun riscontro, "
     "nessun feedback, silenzio, mai risposto, nooit iets gehoord, niets gehoord, geen antwoord, geen "
     "bericht",
     OutcomeKind::NoAnswer},
    {StageKind::Closed,
     "not pursuing, changed my mind, decided against, selbst abgesagt, habe abgesagt, kein interesse mehr, "
     "kein interesse, plus interesse, plus interessee, j ai renonce, desistement, desiste, retirada, "
     "ya no me interesa, renuncie, rinunciato, ritirata, ritirato, niet meer interessant, zelf afgehaakt, "
     "afgehaakt",
     OutcomeKind::Withdrawn},
    {StageKind::Offer, "angebot liegt vor, mundliche zusage, vertragsangebot, proposition recue, promesse d "
                       "embauche, offre en main, "
                       "me ofrecen, oferta sobre la mesa, proposta di contratto, aanbod gekregen, offer in "
                       "hand, have an offer, "
                       "contract received, offer pending"},
    {StageKind::Accepted,
     "vertrag, vertrag unterschrieben, angefangen, neuer job, genommen, contrat signe, cdi signe, signe, "
     "embauchee, "
     "contratada, firmado, contrato firmado, presa, preso, assunta, contratto firmato, contract getekend, "
     "started job, starting in january, new job, accepted offer"},
    {StageKind::Closed,
     "offer declined, declined offer, offer rejected, rejected offer, i declined the offer, "
     "turned down offer, angebot abgelehnt, offre refusee, oferta rechazada",
     OutcomeKind::Declined},
};

const QHash<QString, Meaning> &meanings()
{
    static const QHash<QString, Meaning> words = [] {
        QHash<QString, Meaning> found;
        for (const Known &known : knownWords) {
            for (const QString &word : QString::fromUtf8(known.words).split(u',')) {
                if (const QString one = foldedWords(word); !found.contains(one))
                    found.insert(one, {known.kind, known.ended});
            }
        }
        return found;
    }();
    return words;
}

std::optional<Meaning> named(const QString &folded)
{
    const auto named = [](const QString &word) {
        const auto found = meanings().constFind(word);
        return found == meanings().constEnd() ? std::nullopt : std::optional(*found);
    };
    if (const auto kind = named(folded))
        return kind;
    // "Rechazada", "Rejetée", "Refusée": participles follow the gender of what they are said of.
    for (const auto &[end, other] : {std::pair(u"adas", u"ado"),
                                     {u"ados", u"ado"},
                                     {u"ada", u"ado"},
                                     {u"ida", u"ido"},
                                     {u"ata", u"ato"},
                                     {u"uta", u"uto"},
                                     {u"inta", u"into"},
                                     {u"ees", u"e"},
                                     {u"ee", u"e"},
                                     {u"es", u"e"}}) {
        const QStringView ending(end);
        if (folded.endsWith(ending))
            return named(folded.chopped(ending.size()) + QString::fromUtf16(other));
    }
    return std::nullopt;
}

/// How it ended where a longer cell tells of a no: one's own ("declined by me", "I got an offer but
/// declined") is none of theirs ("I was rejected", "ich bekam eine Absage").
OutcomeKind whoseNo(const QString &folded)
{
    static const QRegularExpression byOneself(
        u"\\b(?:by me|myself|von mir|par moi|por mi)\\b|"
        "\\bj ai (?:refuse|decline)|\\bhe rechaz|\\bho (?:rifiut|declin)"_s);
    // "Rejected as I had no car" tells of their no: one's own stands behind oneself.
    static const QRegularExpression own(u"\\b(?:i|ive|ich)\\b.* (?:rejected|declined|refused|denied|turned "
                                        u"down|said no|went with|chose|abgelehnt|"
                                        "absage (?:erteilt|geschickt|gegeben))\\b"_s);
    static const QRegularExpression told(
        u"\\b(?:was|wasnt|got|get|been|am|being|bin)(?: \\w+ly| not| just| also| already| then){0,2} "
        "(?:rejected|declined|refused|denied|turned down|abgelehnt)\\b|"
        "\\b(?:was|wasnt|wurde)(?: (?!(?:but|aber|offer\\w*|angebot|it|the|an?)\\b)\\w+){0,3} "
        "(?:rejected|denied|abgelehnt)\\b|"
        "\\babgelehnt worden\\b|"
        "\\bthey(?: have| had| ve)? (?:rejected|declined|refused|denied|turned|said|went|chose)\\b|"
        "\\b(?:rejected|declined|refused|denied) me\\b"_s);
    static const QRegularExpression noToOffer(
        u"\\b(?:rejected|declined|refused|turned down) (?:(?:the|their|this|an) )?(?:job )?offer\\b|"
        "\\b(?:offer|angebot) (?:rejected|declined|refused|turned down|abgelehnt)\\b"_s);
    static const QRegularExpression offer(u"\\b(?:offer|offered|angebot|offre|oferta|offerta)\\b"_s);
    if (folded.contains(noToOffer))
        return OutcomeKind::Declined;
    if (!folded.contains(byOneself) && (!folded.contains(own) || folded.contains(told)))
        return OutcomeKind::Rejected;
    return folded.contains(offer) ? OutcomeKind::Declined : OutcomeKind::Withdrawn;
}

/// What the words of a longer cell say ("Rejected after 2nd interview", "2nd round interview"): an end counts
/// before an offer, and that before an interview.
std::optional<Meaning> inWords(const QString &folded)
{
    // Whole sentences are remarks, no stage.
    const QStringList words = folded.split(u' ');
    const auto said = std::count_if(words.begin(), words.end(), [](const QString &word) {
        return !word.isEmpty() && word[0].isLetter();
    });
    if (said > 6)
        return std::nullopt;
    const StageSign *sign = stageSignIn(folded);
    if (!sign)
        return std::nullopt;
    const bool isNo = sign->ended == OutcomeKind::Rejected && !sign->begins.isEmpty();
    return Meaning{sign->kind, isNo ? std::optional(whoseNo(folded)) : sign->ended};
}

std::optional<Meaning> meaningOfWords(const QString &text)
{
    const QString folded = foldedWords(text);
    const std::optional<Meaning> whole = named(folded);
    return whole ? whole : inWords(folded);
}

const Stage *stageCalled(const QString &text, const Search &search)
{
    const QString wanted = text.simplified().toLower();
    const auto firstWhere = [&](auto matches) {
        const auto found = std::find_if(search.stages.begin(), search.stages.end(), matches);
        return found == search.stages.end() ? nullptr : &*found;
    };
    const Stage *stage =
        firstWhere([&](const Stage &one) { return one.name.simplified().toLower() == wanted; });
    if (!stage)
        stage = firstWhere([&](const Stage &one) { return one.id.text.toLower() == wanted; });
    return stage;
}

} // namespace

std::optional<StageKind> stageKindSaid(const QString &text)
{
    const std::optional<Meaning> meaning = meaningOfWords(text);
    return meaning ? std::optional(meaning->kind) : std::nullopt;
}

std::optional<StageKind> stepNamed(const QString &heading)
{
    static const QSet<QString> around = {u"date"_s,   u"day"_s,   u"on"_s,   u"datum"_s, u"am"_s,
                                         u"termin"_s, u"fecha"_s, u"data"_s, u"le"_s,    u"de"_s,
                                         u"del"_s,    u"d"_s,     u"du"_s,   u"the"_s,   u"of"_s};
    QStringList words = foldedWords(heading).split(u' ', Qt::SkipEmptyParts);
    // "Gespräch 2" is one of several.
    const auto isNumber = [](const QString &word) { return word.size() == 1 && word[0].isDigit(); };
    words.removeIf([&](const QString &word) { return around.contains(word) || isNumber(word); });
    const std::optional<Meaning> meaning = named(words.join(u' '));
    return meaning ? std::optional(meaning->kind) : std::nullopt;
}

bool saysNoAnswer(const QString &text)
{
    static const QSet<QString> words = {u"no"_s,
                                        u"none"_s,
                                        u"nothing"_s,
                                        u"not yet"_s,
                                        u"none yet"_s,
                                        u"nothing yet"_s,
                                        u"no response"_s,
                                        u"no reply"_s,
                                        u"no answer"_s,
                                        u"no response yet"_s,
                                        u"no reply yet"_s,
                                        u"no answer yet"_s,
                                        u"no word"_s,
                                        u"nein"_s,
                                        u"keine"_s,
                                        u"keine antwort"_s,
                                        u"noch keine"_s,
                                        u"noch keine antwort"_s,
                                        u"keine ruckmeldung"_s,
                                        u"non"_s,
                                        u"aucune"_s,
                                        u"sans reponse"_s,
                                        u"pas de reponse"_s,
                                        u"aucune reponse"_s,
                                        u"ninguna"_s,
                                        u"sin respuesta"_s,
                                        u"nessuna"_s,
                                        u"nessuna risposta"_s,
                                        u"sem resposta"_s,
                                        u"geen"_s,
                                        u"geen reactie"_s,
                                        u"ingen"_s,
                                        u"inget svar"_s,
                                        u"intet svar"_s,
                                        u"ingen svar"_s,
                                        u"brak"_s,
                                        u"brak odpowiedzi"_s,
                                        u"rien"_s,
                                        u"intet"_s,
                                        u"intet endnu"_s,
                                        u"inget an"_s,
                                        u"inget annu"_s,
                                        u"intet enna"_s,
                                        u"ingenting enna"_s,
                                        u"pas encore"_s,
                                        u"rien pour l instant"_s,
                                        u"nada"_s,
                                        u"todavia nada"_s,
                                        u"ainda nada"_s,
                                        u"niente"_s,
                                        u"ancora niente"_s,
                                        u"nichts"_s,
                                        u"noch nichts"_s,
                                        u"bisher nichts"_s,
                                        u"nog niets"_s,
                                        u"niets"_s,
                                        u"nog geen"_s,
                                        u"nej"_s,
                                        u"nei"_s,
                                        u"inget"_s,
                                        u"ei vastausta"_s,
                                        u"ei viela"_s,
                                        u"zadna"_s,
                                        u"bez odpovedi"_s,
                                        u"nincs"_s,
                                        u"fara raspuns"_s,
                                        u"yok"_s,
                                        u"cevap yok"_s};
    return words.contains(foldedWords(text));
}

std::optional<StageId> stageOfKind(StageKind kind, const Search &search)
{
    const auto isEarly = [](StageKind one) { return one <= StageKind::Waiting; };
    const Stage *nearest = nullptr;
    int least = 0;
    for (const Stage &stage : search.stages) {
        const int distance = std::abs(static_cast<int>(stage.kind) - static_cast<int>(kind));
        // An offer and an end are like nothing else.
        const bool fits = distance == 0 || (isEarly(stage.kind) && isEarly(kind));
        if (fits && (!nearest || distance < least)) {
            nearest = &stage;
            least = distance;
        }
    }
    return nearest ? std::optional(nearest->id) : std::nullopt;
}

std::optional<StageId> stageNamed(const QString &text, const Search &search)
{
    if (const Stage *stage = stageCalled(text, search))
        return stage->id;
    const std::optional<Meaning> meaning = meaningOfWords(text);
    return meaning ? stageOfKind(meaning->kind, search) : std::nullopt;
}

bool isStageWord(const QString &text, const Search &search)
{
    return stageCalled(text, search) || named(foldedWords(text));
}

QHash<QString, StageKind> knownStageWords()
{
    QHash<QString, StageKind> words;
    for (auto it = meanings().begin(); it != meanings().end(); ++it)
        words.insert(it.key(), it->kind);
    return words;
}

StageEnd stageEndIn(const QString &text)
{
    const std::optional<Meaning> whole = named(foldedWords(text));
    const std::optional<Meaning> meaning = whole ? whole : inWords(foldedWords(text));
    if (!meaning || meaning->kind != StageKind::Closed)
        return {};
    // "Closed" says no more than the column does, and "Heard nothing" no more than how it ended; "Rejected
    // after the 2nd interview" says more than a no.
    static const QStringList plain = {u"closed"_s,   u"archived"_s,    u"archive"_s, u"inactive"_s,
                                      u"erledigt"_s, u"geschlossen"_s, u"cerrado"_s, u"encerrado"_s,
                                      u"chiuso"_s,   u"gesloten"_s,    u"avslutad"_s};
    constexpr qsizetype fewWords = 2;
    const QString folded = foldedWords(text);
    const bool isShort = whole || folded.count(u' ') < fewWords;
    return {meaning->ended, isShort ? !meaning->ended && !plain.contains(folded) : true};
}

} // namespace afterword
