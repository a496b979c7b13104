// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/words/headingstems.h"

#include "core/exchange/table/foldedwords.h"
#include "core/exchange/table/headings.h"

#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

using Column = ApplicationColumn;

/// Beginnings of words, folded, separated by commas; in the languages that put their endings behind, these
/// are what stays.
struct Stems {
    Column column;
    const char *begins;
};

/// Beside a day these tell when it was applied for.
constexpr const char *ofApplying =
    "bewerb, bewor, versend, versand, verschick, abgeschick, gesend, gesand, envoi, envoy, "
    "postul, candidat, inscrip, solicit, aplic, enviad, envio, invio, inviat, sollicit, verstuur, "
    "verzond, ansok, ansog, sokt, soknad, sendt, skickad, haettu, hakem, lahetet, aplikac, wysl, "
    "zloz, odesl, zadost, prihlas, jelentkez, palyaz, basvur, gonder, trimis, depun, prijav, "
    "poslan, подач, отклик, отправ";

/// The more exact ones first.
constexpr Stems known[] = {
    {Column::ContactPhone, "telef, telep, puhel, handy, mobil, tlf, gsm"},
    {Column::Url, "anzeige, stellenanz, annonce, anuncio, annunc, annons, ogloszen, inzerat, hirdet, ilan, "
                  "ilmoit, odkaz, linkk, enlace, lien"},
    {Column::Salary,
     "gehalt, lohn, palkk, lonn, wynagr, mzd, fizet, ucret, maas, salari, sueld, retribu, stipend, "
     "remuner, pretens, pretent, vergut, verdienst"},
    {Column::Stage, "status, ergebnis, resultat, resultad, result, outcome, tilann, vaihe, avancem, estad, "
                    "situac, esit, uitslag, afloop, udfald, utfall, wynik, vysled, stav, eredmen, allapot, "
                    "rezult, durum, sonuc, asama, tulos, fortschritt, bearbeitungs"},
    {Column::Remarks,
     "pastab, piezim, observ, poznam, bemaerk, bemerk, anmerk, uwag, megjegy, notat, notiz, kommentar, "
     "coment, "
     "comment, lisatie, huom, muistiin, ovrig, opmerk, remarq, napomen, mentiun, notlar, aciklam, "
     "прим, замет, комм"},
    {Column::ContactName,
     "ansprech, kontakt, contat, interlocut, referent, yhteysh, kapcsol, gesprekspart, ilgili"},
    {Column::Role,
     "stilling, yrke, tehtav, tyoteht, nimike, ammat, befattn, tjanst, stanowisk, zawod, pozic, "
     "munkak, beosztas, meslek, gorev, ocupac, profes, oficio, beruf, tatigk, berufsb, stellenb, "
     "stellent, funktion, fonction, funzion, funcao, mansion, beroep, radno, zaniman, должн, "
     "ваканс"},
    {Column::Location,
     "adres, anschrift, poblac, localid, localit, provinc, municip, gemeind, arbeitsort, "
     "arbetsort, tyopaik, helysz, telepul, varos, miast, miejsc, mest, obec, misto, paikkak, "
     "kunta, sehir, miest, pilset, ilce, oras, judet, lugar, ciudad, cidad, plaats, donde, onde, dove, waar, "
     "hvor, kde, gdzie"},
    {Column::Company,
     "arbeitgeb, arbeitsstell, dienstgeb, betrieb, unternehm, firm, entrepr, societ, empres, "
     "entidad, organis, organiz, istituz, instituc, aziend, ditta, werkgev, bedrij, arbetsg, "
     "foretag, virksomh, arbejdsg, bedrift, arbeidsg, tyonant, yrity, pracodaw, zaklad, zamestnav, "
     "spolecn, podnik, munkalt, vallalat, isver, sirket, kurum, angajat, compan, poslodav, tvrtk, "
     "boite"},
};

QStringList stemsIn(const char *begins)
{
    QStringList stems = QString::fromUtf8(begins).split(u',');
    for (QString &stem : stems)
        stem = stem.trimmed();
    return stems;
}

bool beginsAny(const QSet<QString> &words, const QStringList &stems)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(stems.begin(), stems.end(), [&](const QString &stem) {
            return !word.isEmpty() && word[0] == stem[0] && word.startsWith(stem);
        });
    });
}

const QStringList &stemsOfApplying()
{
    static const QStringList stems = stemsIn(ofApplying);
    return stems;
}

} // namespace

bool namesDayOfApplying(const QSet<QString> &words)
{
    static const QSet<QString> days = {
        u"datum"_s, u"date"_s,  u"dato"_s, u"dag"_s,    u"pvm"_s,   u"paiva"_s,  u"fecha"_s,  u"data"_s,
        u"dne"_s,   u"dzien"_s, u"kelt"_s, u"datuma"_s, u"tarih"_s, u"tarihi"_s, u"am"_s,     u"den"_s,
        u"le"_s,    u"op"_s,    u"el"_s,   u"il"_s,     u"em"_s,    u"dia"_s,    u"giorno"_s, u"jour"_s,
        u"tag"_s,   u"dna"_s,   u"dan"_s,  u"dia"_s,    u"дата"_s};
    return words.intersects(days) && beginsAny(words, stemsOfApplying());
}

bool speaksCentralEuropean(const QString &head)
{
    // As they stand in tables in Czech, Slovak, Hungarian, Polish, Croatian and Romanian, and nowhere west of
    // them.
    static const QSet<QString> telling = [] {
        const QStringList list = u"pozice mesto vysledek poznamka poznamky odeslano stav spolecnost "
                                 u"zamestnavatel pracoviste spolocnost "
                                 "pozicia vysledok mzda ceg pozicio munkakor jelentkezes allapot megjegyzes "
                                 "helyszin varos munkaltato "
                                 "stanowisko miasto uwagi pracodawca odpowiedz wyslania wynik tvrtka "
                                 "poslodavac napomena prijave radno "
                                 "angajator observatii oras aplicarii companie"_s.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    constexpr qsizetype linesLookedAt = 8; // headings stand in one of them
    const QStringList list = foldedWords(head.section(u'\n', 0, linesLookedAt - 1)).split(u' ');
    QSet<QString> words(list.begin(), list.end());
    words.intersect(telling);
    return words.size() >= 2;
}

std::optional<Column> columnByStem(const QSet<QString> &words)
{
    constexpr qsizetype mostWords = 5; // more are a question or a sentence
    if (words.size() > mostWords)
        return std::nullopt;
    // "Beworben als", "Bewerbung als".
    if (words.contains(u"als"_s) && beginsAny(words, stemsOfApplying()))
        return Column::Role;
    static const std::vector<std::pair<Column, QStringList>> columns = [] {
        std::vector<std::pair<Column, QStringList>> made;
        for (const Stems &one : known)
            made.emplace_back(one.column, stemsIn(one.begins));
        return made;
    }();
    static const QSet<QString> who = {u"who"_s, u"wer"_s,     u"qui"_s,      u"quien"_s,  u"quem"_s,
                                      u"chi"_s, u"hvem"_s,    u"vem"_s,      u"kuka"_s,   u"kto"_s,
                                      u"kdo"_s, u"persona"_s, u"personne"_s, u"person"_s, u"osoba"_s};
    if (words.intersects(who))
        return Column::ContactName;
    for (const auto &[column, stems] : columns) {
        if (beginsAny(words, stems))
            return column;
    }
    return std::nullopt;
}

bool mayTellStage(const QString &heading)
{
    static const QSet<QString> headings = {u"response"_s,
                                           u"responses"_s,
                                           u"reply"_s,
                                           u"answer"_s,
                                           u"feedback"_s,
                                           u"news"_s,
                                           u"update"_s,
                                           u"updates"_s,
                                           u"latest"_s,
                                           u"what happened"_s,
                                           u"what happened next"_s,
                                           u"heard back"_s,
                                           u"employer response"_s,
                                           u"company response"_s,
                                           u"antwort"_s,
                                           u"ruckmeldung"_s,
                                           u"reaktion"_s,
                                           u"reponse"_s,
                                           u"retour"_s,
                                           u"reponse recue"_s,
                                           u"respuesta"_s,
                                           u"contestacion"_s,
                                           u"risposta"_s,
                                           u"resposta"_s,
                                           u"antwoord"_s,
                                           u"reactie"_s,
                                           u"svar"_s,
                                           u"vastaus"_s,
                                           u"odpowiedz"_s};
    return headings.contains(foldedWords(heading));
}

} // namespace afterword
