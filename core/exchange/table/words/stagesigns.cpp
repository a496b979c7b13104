// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/words/stagesigns.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Beginnings of words, folded, separated by commas.
struct Signs {
    StageKind kind;
    const char *words;
    std::optional<OutcomeKind> ended = {};
    bool isOwnStep = false;
};

// Before an end counts what is not over yet and what is only planned, and an end before an offer, and that
// before an interview.
constexpr Signs known[] = {
    {StageKind::Waiting,
     "sin noticias de momento, sin noticias por ahora, de momento nada, por ahora nada, pas de nouvelles "
     "pour, "
     "no news, pas de nouvelle, nessuna novita, zwischenbescheid, zwischenstand, decision next, decision "
     "this, decision "
     "by, decision due, decision expected, entscheidung bis, entscheidung nachst, entscheidung steht, "
     "decision attendue, "
     "ikke hort noe enna, ikke hort noget endnu, inte hort nagot an, sin noticias todavia, "
     "todavia nada, noch nix, nog niks, rien pour l instant, toujours rien, en suspens, suspens, "
     "pas encore d offre, toujours pas d offre, aun sin oferta, todavia sin oferta, sin oferta aun, ancora "
     "nessuna offerta, not yet invited, not invited yet, no invite yet, no invitation yet, no response yet, "
     "no answer yet, no reply yet, "
     "nothing yet, not heard yet, nothing heard yet, not "
     "heard back, havent heard, noch keine antwort, noch keine ruckmeldung, noch nichts, noch "
     "offen, bisher keine, bislang keine, pas encore de reponse, toujours pas de reponse, sin respuesta aun, "
     "todavia sin respuesta, aun sin respuesta, sem resposta ainda, ainda sem resposta, ancora nessuna "
     "risposta, nessuna risposta ancora, nog geen, inget svar an, intet svar endnu, ikke noe svar "
     "enna, ingen svar enda, ei vastausta viela, fara raspuns inca, inca fara raspuns, jeszcze brak, "
     "zatim bez, zatim zadna, meg nincs valasz, nincs meg valasz, henuz cevap, henuz yanit"},
    {StageKind::Saved,
     "application in prog, application start, started appl, will apply, draft, working on my, working on "
     "cover, working on cv, working on resume, working on "
     "application, working on letter, working on it, apply by, apply before, apply this, havent applied, "
     "havent sent, to "
     "send, to "
     "write, to finish, need to write, need to send, need to finish, anschreiben fehlt, lebenslauf fehlt, "
     "unterlagen fehlen, muss mich noch, muss noch abschick, muss noch schreib, muss noch send, will mich "
     "bewerben, a candidater, lettre a, cv a, dossier a, a "
     "completer, sin "
     "enviar, sin mandar, quiero aplicar, quiero enviar, tengo que enviar, tengo que mandar, tengo que "
     "aplicar, da candidar, da completare, devo ancora inviar, devo ancora candidar, "
     "brief "
     "schrijven, moet nog solliciteren, moet nog sturen, moet nog schrijven, wil solliciteren, "
     "not applied, not yet applied, noch nicht, pas encore, yet to apply, want to apply, plan to "
     "apply, noch schreiben, noch bewerben, noch zu, nog te, nog solliciteren, a rediger, a envoyer, a "
     "postuler, a transmettre, a deposer, da mandare, da spedire, te versturen, "
     "te solliciteren, bewerbung in arb, a faire, por "
     "enviar, pendiente de enviar, a enviar, da inviare, da fare, kladde, utkast, luonnos, szkic, "
     "koncept, borrador, brouillon, rascunho, bozza, entwurf, vormerk, vorgemerkt, planning to, going "
     "to apply, still to, need to apply, nog versturen, nog sturen, nog schrijven, noch senden, noch "
     "schicken, noch abschicken, noch verschicken, encore a, aun por, falta enviar, ancora da, ainda por, "
     "ainda a, do wyslania, chci poslat, planowan"},
    {StageKind::Closed,
     "never replied, never responded, never answered, no callback, no call back, nie was gehort, nie "
     "gemeldet, nichts "
     "mehr gehort, plus de nouvelle, jamais repondu, nunca respondi, nunca contest, mai risposto, nooit "
     "gereageerd, "
     "heard nothing, nothing heard, never heard, keine antwort, keine ruckmeldung, ghosted, no "
     "response, brak odpowiedzi, bez odpovedi, bez odgovora, nincs valasz, cevap gelmedi, sans "
     "nouvelle, sin noticias, nessuna notizia, sem noticias, inget hort, ikke hort, ei kuulunut, fara "
     "raspuns",
     OutcomeKind::NoAnswer},
    {StageKind::Closed,
     "rejet, refus, rechaz, descartad, respint, scartat, bocciat, recusad, rifiut, afgewez, odrzuc, zamitn, "
     "odmit, отказ, reponse "
     "negative, went with, another candidate, other candidate, chose someone, someone else, autre candidat, "
     "otro candidat, altro candidat, andere kandida, anderer bewerb, not shortlisted, didnt make, did not "
     "make, regret, role filled, vacancy filled, job filled, "
     "post "
     "filled, classe sans suite, sans suite, pas pris, no me han cogido, no me cogieron, no me han selec, no "
     "me han "
     "elegido, "
     "vacante cubierta, afwijz, niet doorgegaan, niet gekozen, niet uitgekozen, preso un altro, scelto un "
     "altro, not "
     "invited, no invit, pas d offre, aucune offre, sin oferta, ninguna oferta, nessuna "
     "offerta, nessuna proposta, sem proposta, sem oferta, geen aanbod, "
     "avis negatif, negativ, non retenu, pas retenu, non selezionat, no seleccionad, nao selecionad, "
     "reprovad, recusa, niet geselecteerd, niet aangenomen, reject, declined, not selected, "
     "unsuccessful, position filled, abgelehnt, absage, avslag, afslag, fatt nej, fick nej, fik nej, fikk "
     "nei, leider nein, leider nicht, dijeron que no, me han dicho que no, hanno detto no, disseram que nao, "
     "not hiring, no openings, no vacanc, zamiet, rebutj, відмов,  ei valittu, "
     "ei jatkoon, hylatty, hylkays, ikke valgt, ikke videre, inte vidare, inte aktuell, ej aktuell, "
     "ikke aktuell, turned me down, turned down, said no, they said no, not chosen, not successful, "
     "not progress, not proceed, did not get, didnt get, nie zakwalifikow, odmow, nevybran, "
     "neuspes, nevyber, elutasit, nem valasztottak, respins, refuzat, olumsuz, reddedil, kabul "
     "edilmedi, odbij, odbil, eingestellt haben jemand, anders besetzt, anderweitig besetzt, stelle "
     "besetzt, schon vergeben, besetzt, bereits vergeben, anderen bewerber, poste pourvu, deja pourvu, plaza "
     "cubierta, puesto "
     "cubierto, vaga preenchida, posto coperto, posizione chiusa, vervuld, tillsatt, besat, taytetty, "
     "apporrif, απορριφ, не подош, отклон",
     OutcomeKind::Rejected},
    {StageKind::Closed,
     "no longer, job withdrawn, role withdrawn, position withdrawn, vacancy withdrawn, job cancel, role "
     "cancel, position cancel, vacancy cancel, posting removed, ad removed, stelle zuruckgezogen, "
     "ausschreibung zuruckgezogen, stelle gestrichen, offre retiree, poste annule, poste supprime, "
     "proceso cerrado, proceso cancelado, oferta retirada, vacante cancelada, vacature ingetrokken, "
     "posizione annullata"},
    {StageKind::Closed,
     "withdr, zuruckgezog, retire, me retire, ritirat, desisti, teruggetrokken, tillbakadrag, trukket, "
     "trukket tilbage, peruttu, wycofa, stazen",
     OutcomeKind::Withdrawn},
    {StageKind::Closed,
     "nej tak, nej tack, nei takk, nein danke, non merci, no gracias, no grazie, nee bedankt, no joy, no "
     "dice, "
     "no thank, nope, no fui selecc, no me selecc, no seleccion, nao fui selec, ya no continu, no continu, "
     "no sigo en, atmest, atmet, noraid, "
     "tagasi luk",
     OutcomeKind::Rejected},
    {StageKind::Offer, "proposition d embauche, promesse d embauche, proposta di assunzione, proposta d "
                       "assunzione, propuesta de "
                       "contrat, me han hecho una oferta, me han ofrecido, han ofrecido, contract offered"},
    {StageKind::Accepted,
     "habe zugesagt, j ai le poste, j ai ete pris, ai ete prise, me han cogido, me han contratado, me "
     "cogieron, mi hanno "
     "preso, ik heb de baan, got it, zusage angenommen, angebot angenommen, embauche, accepted, hired, "
     "eingestellt, vertrag unterschrieben, "
     "contrat signe, contrato firmado, contratto firmato, contrato assinado, fatt jobb, fik jobbet, "
     "sain paikan, zatrudni, prijali me, felvettek, angajat, ise alin, aangenomen, contratad, assunt, "
     "got the job, starting on"},
    {StageKind::Offer, "offer, angebot, vertragsangebot, vertragsentwurf, zusage, zugesagt, zusagt, offre "
                       "recu, offre d emploi recu, oferta "
                       "recib, proposta ricev, proposta receb, "
                       "erbjud, tilbudt, tarjous, nabidk, ajanlat, teklif"},
    {StageKind::Waiting,
     "a l etude, en etude, en estudio, en proceso de seleccion, in esame, in procedure, "
     "awaiting, aguardando, esperando, a la espera, en attente, in attesa, in behandeling, in "
     "bearbeitung, warte, waiting, on hold, review, pendent, laukia, laukiu, gaida, ootel, caka, чека, "
     "очіку, to hear, aguard, esperand, "
     "espera de, attente, attesa, in "
     "prufung, wird gepruft, wacht, vantar, vantande, venter, afvent, avvent, odotta, odotus, cekam, "
     "ceka, oczek, czekam, varakoz, valaszra var, astept, beklen, bekliyor, ceka se, на рассмотр, "
     "ожида, жду, en cours, en curso, em curso, em analise, in valutazione, lauft noch, laufend, "
     "pendient, pending, no decision"},
    {StageKind::Screening,
     "recruiter call, recruiter screen, recruiter chat, call with recruiter, spoke to recruiter, spoke with "
     "recruiter, talked to recruiter, hr call, hr chat, intro call, call with hr, online test, "
     "coding test, "
     "shortlist, short list, in die engere, engere wahl, engere auswahl, preseleccionad, preselectionn, "
     "skills test, typing test, aptitude, test en, test tech, test on, preselec, pre selec, llamada, appel "
     "tel, chiamata, "
     "belafspraak, vorauswahl, "
     "telefon, erstgesprach, kennenlern, phone, screen, assessment, entretien tel, entrevista tel, "
     "colloquio tel, telefonisch, telefonintervju, telefonsamtale, puhelinhaastattelu, rozmowa tel, "
     "telefonicky pohovor, eignungstest, einstellungstest, test passe, prueba"},
    {StageKind::Interview,
     "trial shift, trial day, meeting with, met with, meet the, termin am, termin um, termin mit, termin "
     "bei, termin 0, termin 1, termin 2, termin 3, termin vereinbart, termin fest, termin steht, citad, "
     "citacion, journee d essai, jour d essai, "
     "interview, gesprach, entretien, entrevista, vorstellung, einladung, eingeladen, uitgenodigd, "
     "meeloopdag, proefdag, probe, convoqu, convocad, zweitgesprach, colloqui, gesprek, intervju, "
     "pohovor, rozmow, mulakat, собесед, round, rdv, rendez vous, eingelad, kallad, kallats, "
     "kallelse, indkaldt, innkalt, inviteret, invitert, inbjud, kutsut, haastattel, samtale, pozvan, "
     "zaproszen, zaproszon, behiv, meghiv, interju, interviu, chemat, invitat, razgovor, pozvali, "
     "entrev, entretie, cita el, cita para, convocat, prova pratica, schnupper, hospitation, proefd, "
     "meelopen, provjobb, proveplass, koetyo, dzien probny, συνεντευξ, видеозвон, встреч, пригла, запрос, "
     "співбес, kviecia, kviet, pakviet, uzaicin, got an interview"},
    {StageKind::Applied,
     "sent on, sent to, sent via, sent by, sent off, sent in, email sent, letter sent, resume sent, "
     "versendet, versandt, geschickt, bewerbung raus, unterlagen raus, relanc, nachgefasst, "
     "nachgehakt, chased, "
     "followed up, applied, submitted, beworben, verschickt, gesendet, abgeschickt, envoye, enviad, inviat, "
     "odeslan, "
     "wyslan, sollicit, sendt, skickad, skickat, inskickad, lahetet, hakemus, ansokan, ansogning, "
     "soknad, zlozon, podano, poslan, podan, elkuld, beadt, jelentkez, trimis, depus, aplicat, "
     "gonderil, basvur, inscri, lettre envoye, deposee, depose, postul, candidat, entregad, mandat, spedit, "
     "consegnat, ingediend, verzond, verstuur, issiust, nosutit, saadetud, надісл, dropped off, handed in, "
     "emailed, отправл, откликн",
     {},
     true},
    {StageKind::Applied,
     "auto reply, autoreply, automatic reply, confirmation, conferma, confirmacion, ontvangstbev, eingang, "
     "accuse de reception, acuse de recibo, angesehen, gesehen, viewed, seen by, leido, leida, "
     "visto, vue, consulte, lu par, ontvang, recib, receb, ricevut, erhalten, eingegangen, bestatig, "
     "acknowledg, application, просмотр, перегл"},
};

/// The signs by the letter that they begin with: every cell of some columns is asked.
struct SignBook {
    std::vector<StageSign> signs;
    QHash<QChar, std::vector<size_t>> byLetter;
};

const SignBook &signBook()
{
    static const SignBook book = [] {
        SignBook made;
        for (const Signs &one : known) {
            for (const QString &word : QString::fromUtf8(one.words).split(u',')) {
                made.byLetter[word.trimmed()[0]].push_back(made.signs.size());
                made.signs.push_back({word.trimmed(), one.kind, one.ended, one.isOwnStep});
            }
        }
        return made;
    }();
    return book;
}

QSet<QString> setOf(const QString &words)
{
    const QStringList list = words.split(u' ');
    return {list.begin(), list.end()};
}

/// Says of each word of a cell whether a no stands before it: right before it, or with nothing but small
/// words between ("did not get an offer").
class Negation {
public:
    void read(const QString &word)
    {
        static const QSet<QString> yets = setOf(
            u"yet noch bisher bislang encore aun todavia ancora nog ainda enna endnu annu viela jeszcze"_s);
        static const QSet<QString> nos = setOf(
            u"no not never without didnt wasnt werent havent hasnt nicht kein keine keinen keinem keiner nie "
            "ohne pas jamais sans aucun aucune non nunca sin ningun ninguna senza nessun nessuna niet geen "
            "nooit zonder ikke inte ej ingen inget intet nao sem nenhum nenhuma ei brak bez nem"_s);
        static const QSet<QString> small = setOf(
            u"a an any the been be being get got getting have made for to zu zum zur ein eine einen einem "
            "wurde worden d de du des l un une unos una ete ai eu ha he sido fui me han la le el il lo stata "
            "stato zijn voor tot geworden blevet til bitt blitt foi fui"_s);
        m_saysYet |= yets.contains(word);
        if (nos.contains(word))
            m_isOpen = true;
        else if (!small.contains(word) && !yets.contains(word))
            m_isOpen = false;
    }
    bool isOpen() const { return m_isOpen; }
    bool saysYet() const { return m_saysYet; }

private:
    bool m_isOpen = false;
    bool m_saysYet = false;
};

/// What words behind a no say, none of which counts as what it says itself.
struct Denied {
    bool isRefused = false; ///< "not hired", "no offer", "not invited"
    bool isAny = false;     ///< of what others decide or do
    bool isUnsent = false;  ///< "not sent"
};

void deny(const StageSign &sign, Denied &denied)
{
    static const QStringList invited{u"einladung"_s, u"eingelad"_s, u"uitgenodigd"_s, u"convoqu"_s,
                                     u"convocad"_s,  u"invitat"_s,  u"inviteret"_s,   u"invitert"_s,
                                     u"inbjud"_s,    u"kallad"_s,   u"chemat"_s,      u"zaprosz"_s};
    denied.isUnsent |= sign.isOwnStep;
    denied.isRefused |=
        sign.kind == StageKind::Accepted || sign.kind == StageKind::Offer || invited.contains(sign.begins);
    denied.isAny |= !sign.isOwnStep;
}

/// Whether behind a no @p sign says something else than itself. A refusal and what is awaited have their own
/// no within, and a letter that nobody has looked at was sent all the same.
bool isTurnedByNo(const StageSign &sign)
{
    return sign.kind == StageKind::Accepted || sign.kind == StageKind::Offer ||
           sign.kind == StageKind::Screening || sign.kind == StageKind::Interview || sign.isOwnStep;
}

/// In scripts that put no space between words, anywhere.
constexpr Signs wide[] = {
    {StageKind::Closed, "お見送り, 不採用, 不合格, 落選, 已拒, 被拒, 拒绝, 未通过, 落选, 淘汰, 불합격, 탈락",
     OutcomeKind::Rejected},
    {StageKind::Closed, "辞退, 放弃, 포기", OutcomeKind::Withdrawn},
    {StageKind::Offer, "内定, オファー, 录用, 录取, 합격"},
    {StageKind::Waiting, "結果待ち, 連絡待ち, 返事待ち, 等待, 待回复, 대기"},
    {StageKind::Interview, "面接, 面談, 面试, 一面, 二面, 三面, 终面, 면접"},
    {StageKind::Screening, "書類選考, 筛选, 笔试, 适性, 適性検査, 서류"},
    {StageKind::Applied, "応募, 已投, 投递, 已申请, 지원"},
};

const std::vector<StageSign> &wideSigns()
{
    static const std::vector<StageSign> signs = [] {
        std::vector<StageSign> made;
        for (const Signs &one : wide) {
            for (const QString &word : QString::fromUtf8(one.words).split(u','))
                made.push_back(
                    {word.trimmed().normalized(QString::NormalizationForm_KD), one.kind, one.ended});
        }
        return made;
    }();
    return signs;
}

const StageSign *wideSignIn(const QString &folded)
{
    const auto isWide = [](QChar c) { return c >= QChar(0x1100) && c.isLetter(); };
    if (std::none_of(folded.begin(), folded.end(), isWide))
        return nullptr;
    const QString text = folded.normalized(QString::NormalizationForm_KD);
    const auto found = std::find_if(wideSigns().begin(), wideSigns().end(),
                                    [&](const StageSign &sign) { return text.contains(sign.begins); });
    return found == wideSigns().end() ? nullptr : &*found;
}

} // namespace

const StageSign *stageSignIn(const QString &folded)
{
    const SignBook &book = signBook();
    size_t first = book.signs.size();
    Negation negation;
    Denied denied;
    for (qsizetype at = 0; at >= 0 && at < folded.size();) {
        const QStringView rest = QStringView(folded).sliced(at);
        const auto signs = book.byLetter.constFind(folded[at]);
        if (signs != book.byLetter.cend()) {
            for (const size_t index : *signs) {
                const StageSign &sign = book.signs[index];
                if ((index >= first && !negation.isOpen()) || !rest.startsWith(sign.begins))
                    continue;
                if (negation.isOpen() && isTurnedByNo(sign))
                    deny(sign, denied);
                else
                    first = std::min(first, index);
            }
        }
        const qsizetype gap = folded.indexOf(u' ', at);
        negation.read(folded.sliced(at, (gap < 0 ? folded.size() : gap) - at));
        at = gap < 0 ? -1 : gap + 1;
    }
    static const StageSign refused{{}, StageKind::Closed, OutcomeKind::Rejected};
    static const StageSign awaited{{}, StageKind::Waiting, {}};
    static const StageSign unsent{{}, StageKind::Saved, {}};
    const StageSign *sign = first < book.signs.size() ? &book.signs[first] : nullptr;
    if (denied.isAny && negation.saysYet() && !(sign && sign->kind == StageKind::Closed))
        return &awaited;
    const bool isEnd = sign && (sign->kind == StageKind::Closed || sign->kind == StageKind::Waiting);
    if (denied.isRefused && !isEnd)
        return &refused;
    if (denied.isUnsent && !sign)
        return &unsent;
    return sign ? sign : wideSignIn(folded);
}

} // namespace afterword
