// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/page/pagehtml.h"
#include "core/posting/postingaddress.h"
#include "core/posting/readposting.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

const QString duties =
    u"<p>You mend the nets, count the eels and write both down before the tide turns again. You can swim in "
    "cold water, read a tide table and keep a boat dry in any weather that the estuary brings.</p><p>We ask "
    "for a steady hand and some patience with the herons, which come each morning at six.</p>"_s;

/// The posting of a page with @p head inside its head.
Posting postingOf(const QString &title, const QString &head, const QString &body,
                  const QString &language = u"en"_s)
{
    const QString html =
        u"<html lang=\"%4\"><head><meta charset=\"utf-8\"><title>%1</title>%2</head><body>%3</body></html>"_s
            .arg(title, head, body, language);
    return readPosting(factsOfHtml(html.toUtf8(), {u"https://board.example/ad/4711"_s, {}}));
}

/// A posting that programs can read, of @p more properties.
QString tree(const QString &more)
{
    return u"<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@type\":"
           "\"JobPosting\",\"title\":\"Boat Keeper\",\"hiringOrganization\":{\"name\":\"Suirbank "
           "Fishery\"}"_s +
           more + u"}</script>"_s;
}

} // namespace

/// Boards of classified advertisements, of public service and of systems that have no marks for programs, or
/// marks that say less than the page.
class TestBoardPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aTownInBracketsIsNoPartOfTheRole_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("place");
        QTest::newRow("a town") << u"Boat Keeper (Asheville)"_s << u"Boat Keeper"_s << u"Asheville"_s;
        QTest::newRow("a kind") << u"Boat Keeper (Minijob)"_s << u"Boat Keeper (Minijob)"_s << QString();
        QTest::newRow("a name nobody tells elsewhere")
            << u"Boat Keeper (Oyster)"_s << u"Boat Keeper (Oyster)"_s << QString();
    }
    void aTownInBracketsIsNoPartOfTheRole()
    {
        QFETCH(QString, heading);
        const Posting read = postingOf(u"Boat Keeper - boats/fishing - job employment"_s, QString(),
                                       u"<p>asheville &gt; jobs &gt; boats, Minijob</p><h1>"_s + heading +
                                           u"</h1>"_s + duties);
        QTEST(read.role.value, "role");
        QTEST(read.place.value, "place");
    }

    void theDescriptionTellsWhoSeeks_data()
    {
        QTest::addColumn<QString>("description");
        QTest::addColumn<QString>("company");
        QTest::newRow("English") << u"Backstube Sonnenkorn has an opening for a Boat Keeper"_s
                                 << u"Backstube Sonnenkorn"_s;
        QTest::newRow("German, in a part of a town")
            << u"Die Backstube Sonnenkorn in der Weimarer Altstadt sucht jemanden mit Boot."_s
            << u"Backstube Sonnenkorn"_s;
        // What is left then is the address.
        QTest::newRow("nobody that the page names") << u"Jobbörse Küstenwind sucht für dich."_s << u"Board"_s;
        QTest::newRow("an association without its name")
            << u"L'association recrute une personne pour ses bateaux."_s << u"Board"_s;
    }
    void theDescriptionTellsWhoSeeks()
    {
        QFETCH(QString, description);
        const Posting read =
            postingOf(u"Boat Keeper"_s, u"<meta name=\"description\" content=\""_s + description + u"\">"_s,
                      u"<h1>Boat Keeper</h1>"_s + duties +
                          u"<aside><a href='#'>Backstube Sonnenkorn</a><p>L'association</p></aside>"_s);
        QTEST(read.company.value, "company");
        QVERIFY(!read.company || read.company.isGuess);
    }

    void theBoxOrTheFirstSentenceTellsWhoSeeks_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("company");
        QTest::newRow("a box") << u"<p>Blüten Wagner</p><p>Gewerblicher Nutzer</p>"_s << u"Blüten Wagner"_s;
        QTest::newRow("a sentence")
            << u"<p>Harbor Lane Hotels runs nine inns on the sound and two on the river.</p>"_s
            << u"Harbor Lane Hotels"_s;
        QTest::newRow("a role's sentence")
            << u"<p>The Assistant Boat Keeper is a friend of herons.</p>"_s << u"Board"_s;
    }
    void theBoxOrTheFirstSentenceTellsWhoSeeks()
    {
        QFETCH(QString, line);
        const Posting read = postingOf(u"Boat Keeper - boats/fishing - job employment"_s, QString(),
                                       u"<h1>Boat Keeper</h1>"_s + line + duties);
        QTEST(read.company.value, "company");
        QVERIFY(read.company.isGuess);
    }

    void aQuestionIsNobody()
    {
        const Posting read =
            postingOf(u"Librera a media jornada | Librería El Faro"_s, QString(),
                      u"<h1>Librera a media jornada</h1><h2>Qué buscamos</h2>"_s + duties, u"es"_s);
        QCOMPARE(read.company.value, u"Librería El Faro"_s);
    }

    void whatABoardWritesAroundAPostingIsNoneOfIt_data()
    {
        QTest::addColumn<QString>("behind");
        for (const char *line :
             {"post id: 7791203384", "Kurzbewerbung", "Never rowed before?", "Apúntate al boletín",
              "Report potential misuse of Job Bank", "Employer questions", "Candidature express",
              "Inscrivez-vous à notre lettre d'information", "Want to learn to sail?"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }
    void whatABoardWritesAroundAPostingIsNoneOfIt()
    {
        QFETCH(QString, behind);
        const Posting read = postingOf(u"Boat Keeper"_s, QString(),
                                       u"<h1>Boat Keeper</h1><p>google map</p>"_s + duties + u"<h2>"_s +
                                           behind + u"</h2><p>Prices are told at the quay.</p>"_s);
        QVERIFY(read.text.value.contains(u"herons"_s));
        QVERIFY(!read.text.value.contains(u"Prices"_s));
        QVERIFY(!read.text.value.contains(behind));
        QVERIFY(!read.text.value.contains(u"google map"_s));
    }

    void aMarkedTextGoesOnInThePage()
    {
        const QString behind =
            u"<h4>Qualifications</h4><p>A licence for small boats, or the will to have one within twelve "
            "months; we pay for the course and for the evening that comes after it.</p><p>The fishery does "
            "not ask where anybody was born.</p>"_s;
        const auto pageWith = [](const QString &more) {
            return postingOf(u"Boat Keeper"_s, QString(),
                             u"<h1 data-automation='job-title'>Boat Keeper</h1><div "
                             "data-automation='job-description'>"_s +
                                 duties + u"</div>"_s + more +
                                 u"<h4>Similar opportunities</h4><p>Eel Warden</p>"_s);
        };
        const Posting read = pageWith(behind);
        QVERIFY(read.text.value.startsWith(u"You mend"_s));
        QVERIFY(read.text.value.contains(u"anybody was born"_s));
        QVERIFY(!read.text.value.contains(u"Eel Warden"_s));
        QVERIFY(read.text.isGuess);
        QVERIFY(!pageWith(QString()).text.isGuess);
    }

    void aLineWithAStatesCodeIsThePlace()
    {
        const QString page = u"<h1>Boat Keeper</h1><p>Locations</p><p>Showing 1 location</p><b>Main "
                             "Quay</b><address>Burlington, VT 05401, USA</address>"_s;
        const Posting one = postingOf(u"Boat Keeper"_s, QString(), page + duties);
        QCOMPARE(one.place.value, u"Burlington, VT 05401, USA"_s);
        QVERIFY(one.place.isGuess);
        // Of two nobody knows which.
        const Posting two = postingOf(u"Boat Keeper"_s, QString(),
                                      page + u"<address>Williston, VT 05495, USA</address>"_s + duties);
        QVERIFY(!two.place.value.contains(u"05"_s));
    }

    void whereOneIsBasedIsThePlace()
    {
        const Posting read = postingOf(u"Boat Keeper"_s, QString(),
                                       u"<h1>Boat Keeper</h1>"_s + duties +
                                           u"<p>Based at the boathouse in Tewkesbury, Gloucestershire</p>"_s);
        QCOMPARE(read.place.value, u"Tewkesbury, Gloucestershire"_s);
        QVERIFY(read.place.isGuess);
    }

    void aDayStandsInAHead_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("line");
        QTest::newRow("label") << u"en"_s
                               << u"<table><tr><th>Date published</th><td>13/11/2026</td></tr></table>"_s;
        QTest::newRow("a board's") << u"fr"_s << u"<li>En ligne depuis le 13 novembre 2026</li>"_s;
        QTest::newRow("a diary's") << u"fr"_s
                                   << u"<p>vendredi 13 novembre 2026, <span>par Soizic</span></p>"_s;
        QTest::newRow("in German") << u"de"_s << u"<p>Freitag, 13. November 2026 von Antje</p>"_s;
    }
    void aDayStandsInAHead()
    {
        QFETCH(QString, language);
        QFETCH(QString, line);
        const Posting read =
            postingOf(u"Boat Keeper"_s, QString(), u"<h1>Boat Keeper</h1>"_s + line + duties, language);
        QCOMPARE(read.postedOn.value, QDate(2026, 11, 13));
        QVERIFY(read.postedOn.isGuess);
    }

    void aLabelAsksWhichOfTwo_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("employment");
        QTest::newRow("part") << u"Full-Time/Part-Time: Part Time"_s << u"Part-time"_s;
        QTest::newRow("allowed") << u"Teilzeit / Vollzeit: Vollzeit (teilzeitgeeignet)"_s
                                 << u"Full-time, part-time"_s;
        QTest::newRow("a share") << u"Arbeitspensum: 80 – 100 %"_s << u"Full-time, part-time"_s;
        QTest::newRow("a note") << u"Arbeitszeit: Vollzeit (39 Stunden)"_s << u"Full-time"_s;
    }
    void aLabelAsksWhichOfTwo()
    {
        QFETCH(QString, line);
        const Posting read =
            postingOf(u"Boat Keeper"_s, QString(), u"<h1>Boat Keeper</h1><p>"_s + line + u"</p>"_s + duties);
        QTEST(read.employment.value, "employment");
    }

    void aPageSaysMoreThanItsTree_data()
    {
        QTest::addColumn<QString>("tags");
        QTest::newRow("without blanks")
            << u"<div><span class='f'>Wertheim</span><span class='f'>Vollzeit</span><span "
               "class='f'>unbefristet</span></div>"_s;
        QTest::newRow("a label") << u"<p>Vertrag: unbefristet</p>"_s;
        QTest::newRow("a sentence") << u"<p>Die Stelle ist unbefristet.</p>"_s;
    }
    void aPageSaysMoreThanItsTree()
    {
        QFETCH(QString, tags);
        const Posting read = postingOf(u"Boat Keeper"_s, tree(u",\"employmentType\":\"FULL_TIME\""_s),
                                       u"<h1>Boat Keeper</h1>"_s + tags + duties, u"de"_s);
        QCOMPARE(read.employment.value, u"Permanent, full-time"_s);
        QVERIFY(read.employment.isGuess);
    }

    void spansThatPartAWordOrASentenceStayInLine()
    {
        const Posting read = postingOf(u"Boat Keeper"_s, QString(),
                                       u"<h1>Boat Keeper</h1>"_s + duties +
                                           u"<p><span class='a'>Each evening you count</span> <span "
                                           "class='a'>eels and herons</span>.</p>"_s);
        QVERIFY(read.text.value.contains(u"Each evening you count eels and herons."_s));
    }

    void aSentenceSaysHowFarFromHome()
    {
        const QString days = u"In return there are two days a week at home once you know the tides."_s;
        const Posting read = postingOf(
            u"Boat Keeper"_s,
            tree(u",\"jobLocationType\":\"TELECOMMUTE\",\"description\":\""_s + duties + days + u"\""_s),
            u"<h1>Boat Keeper</h1><p>Work from home</p>"_s + duties + days);
        QCOMPARE(read.remote.value, RemoteWork::Partly);
        QVERIFY(read.remote.isGuess);
    }

    void anAgencyIsKnownByItsWords_data()
    {
        QTest::addColumn<QString>("company");
        QTest::addColumn<QString>("text");
        QTest::newRow("its name") << u"Cierzo Selección"_s << QString();
        QTest::newRow("whom it seeks for")
            << u"Cierzo Consultores"_s
            << u"Cierzo Consultores busca para uno de sus clientes un guarda de barcas."_s;
    }
    void anAgencyIsKnownByItsWords()
    {
        QFETCH(QString, company);
        QFETCH(QString, text);
        const QString marks =
            tree(u",\"description\":\""_s + text + duties + u"\""_s).replace(u"Suirbank Fishery"_s, company);
        const Posting read =
            postingOf(u"Boat Keeper"_s, marks, u"<h1>Boat Keeper</h1>"_s + text + duties, u"es"_s);
        QCOMPARE(read.agency.value, company);
        QVERIFY(read.company.isGuess);
    }

    void aPlaceInSmallLettersIsOne()
    {
        const Posting read = postingOf(
            u"Boat Keeper"_s, QString(),
            u"<div vocab='http://schema.org/' typeof='JobPosting'><h1><span property='title'>Boat "
            "Keeper</span></h1><span>Location</span><span property='joblocation' typeof='Place'><span "
            "property='address' typeof='PostalAddress'><span property='addressLocality'>Kelowna</span>, "
            "<span property='addressRegion'>BC</span> <span "
            "property='postalCode'>V1Y 6N2</span></span></span></div>"_s +
                duties);
        QCOMPARE(read.place.value, u"Kelowna, BC"_s);
    }

    void theLeastOfPayIsAllWhereThePageSaysSo_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("meant");
        QTest::newRow("one sum") << u"$21.50 hourly"_s << u"CAD 21.50 an hour"_s;
        QTest::newRow("a least one") << u"from $21.50 hourly"_s << u"from CAD 21.50 an hour"_s;
        QTest::newRow("nothing") << u"by agreement"_s << u"from CAD 21.50 an hour"_s;
    }

    void theLeastOfPayIsAllWhereThePageSaysSo()
    {
        QFETCH(QString, shown);
        const QString marks = tree(u",\"baseSalary\":{\"currency\":\"CAD\",\"value\":{\"minValue\":21.5,"
                                   "\"unitText\":\"HOUR\"}}"_s);
        const Posting read = postingOf(u"Boat Keeper"_s, marks,
                                       u"<h1>Boat Keeper</h1><p>Salary: %1</p>"_s.arg(shown) + duties);
        QTEST(read.salary.value, "meant");
    }

    void aBoardsBandIsNotThePay()
    {
        const QString marks = tree(u",\"baseSalary\":{\"currency\":\"USD\",\"value\":{\"minValue\":128000,"
                                   "\"maxValue\":142000,\"unitText\":\"YEAR\"}}"_s);
        const Posting read = postingOf(u"Boat Keeper"_s, marks,
                                       u"<h1>Boat Keeper</h1>"_s + duties +
                                           u"<ul><li>Salary: $100,000 or more USD</li></ul>"_s);
        QCOMPARE(read.salary.value, u"USD 128,000–142,000 a year"_s);
    }

    void whatOthersEarnIsNotThePay()
    {
        const Posting read = postingOf(
            u"Bootswart"_s, QString(),
            u"<h1>Bootswart</h1><h2>Dein Lohn</h2><p>Bootswarte in der Region verdienen im Schnitt CHF 86 "
            "000.–</p>"_s +
                duties,
            u"de"_s);
        QVERIFY2(!read.salary, qPrintable(read.salary.value));
    }

    void theFormsAddressIsNotThePostings()
    {
        QVERIFY(isFormBelow(u"https://board.example/keeper/apply?utm_source=site"_s,
                            u"https://board.example/keeper"_s));
        QVERIFY(!isFormBelow(u"https://board.example/jobs/keeper"_s, u"https://board.example/jobs"_s));
        const QString head = u"<link rel='canonical' href='https://board.example/ad'>"_s;
        QCOMPARE(postingOf(u"Boat Keeper"_s, head, duties).link.value, u"https://board.example/ad/4711"_s);
        const QString html = u"<title>Boat Keeper</title>"_s + head + duties;
        const QString form = u"https://board.example/ad/applying?utm_source=site"_s;
        QCOMPARE(readPosting(factsOfHtml(html.toUtf8(), {form, {}})).link.value,
                 u"https://board.example/ad"_s);
    }

    void forWhomStandsInTheTextsOwnLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("meant");
        QTest::newRow("marked") << u"Bootswart (m/w/d)"_s << u"Bootswart (m/w/d)"_s;
        QTest::newRow("another job") << u"Reusenflicker (m/w/d)"_s << u"Bootswart"_s;
        QTest::newRow("other brackets") << u"Bootswart (20 Stunden)"_s << u"Bootswart"_s;
    }

    void forWhomStandsInTheTextsOwnLine()
    {
        QFETCH(QString, line);
        const Posting read = postingOf(
            u"Bootswart gesucht – Ruderverein Aller"_s, QString(),
            u"<h1>Bootswart gesucht</h1><p>Zum 1. Februar suchen wir eine/n</p><p>%1</p>"_s.arg(line) +
                duties,
            u"de"_s);
        QTEST(read.role.value, "meant");
    }

    void theRoleStandsBelowAHeadingThatNamesNone()
    {
        QString menu;
        for (int item = 0; item < 15; ++item)
            menu += u"<li><a href='#'>Class %1</a></li>"_s.arg(item);
        const Posting read = postingOf(u"Fern Hill School - Vacancies"_s, QString(),
                                       u"<ul>%1</ul><h1>Vacancies</h1><h2>Teaching Assistant (Key Stage "
                                       "1)</h2><table><tr><td>Hours</td><td>27.5 hours per week</td></tr>"
                                       "<tr><td>Contract</td><td>Permanent</td></tr></table>"_s.arg(menu) +
                                           duties);
        QCOMPARE(read.role.value, u"Teaching Assistant (Key Stage 1)"_s);
    }

    void whatABannerSaysOfCookiesIsNoText_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("banner");
        QTest::newRow("en") << u"en"_s << u"By using this website, you agree to our use of cookies."_s;
        QTest::newRow("en, a button") << u"en"_s << u"Reject all cookies"_s;
        QTest::newRow("de") << u"de"_s
                            << u"Um dir ein optimales Erlebnis zu bieten, verwenden wir Cookies."_s;
        QTest::newRow("de, a button") << u"de"_s << u"Vorlieben anzeigen"_s;
        QTest::newRow("fr") << u"fr"_s << u"Ce site utilise des cookies et vous donne le contrôle"_s;
        QTest::newRow("es") << u"es"_s << u"Este portal usa cookies de sesión y de estadística."_s;
    }

    void whatABannerSaysOfCookiesIsNoText()
    {
        QFETCH(QString, language);
        QFETCH(QString, banner);
        const Posting read =
            postingOf(u"Boat Keeper"_s, QString(),
                      u"<h1>Boat Keeper</h1>"_s + duties + u"<div><p>%1</p></div>"_s.arg(banner), language);
        QVERIFY(read.text.value.contains(u"You mend the nets"_s));
        QVERIFY(!read.text.value.contains(banner));
    }

    void councilsSayWhenAnAdvertBeginsAndEnds()
    {
        const Posting read = postingOf(
            u"Boat Keeper"_s, QString(),
            u"<h1>Boat Keeper</h1><dl><dt>Grade</dt><dd>8</dd><dt>Advert start date</dt><dd>23/11/2026</dd>"
            "<dt>Advert end date</dt><dd>14/12/2026 23:59</dd></dl>"_s +
                duties + u"<h2>Related vacancies</h2><ul><li>Lifeguard Closes 07/12/2026</li></ul>"_s,
            u"en-GB"_s);
        QCOMPARE(read.postedOn.value, QDate(2026, 11, 23));
        QCOMPARE(read.closesOn.value, QDate(2026, 12, 14));
    }

    void communesSayWhenAnOfferWasHandedIn()
    {
        const Posting read = postingOf(u"Garde-barques"_s, QString(),
                                       u"<h1>Garde-barques</h1><p>Date de dépôt de l'offre : "
                                       u"18/11/2026</p><p>Date limite de candidature "
                                       ": 20/12/2026</p>"_s +
                                           duties,
                                       u"fr"_s);
        QCOMPARE(read.postedOn.value, QDate(2026, 11, 18));
        QCOMPARE(read.closesOn.value, QDate(2026, 12, 20));
    }

    void anAgencyIsNamedBesideTheClientThatProgramsRead()
    {
        const QString sentence =
            u"Le cabinet Ombrelle Conseil recrute pour son client, la Suirbank Fishery, un garde-barques."_s;
        const Posting read =
            postingOf(u"Boat Keeper"_s, tree(u",\"description\":\""_s + sentence + duties + u"\""_s),
                      u"<h1>Boat Keeper</h1>"_s + sentence + duties, u"fr"_s);
        QCOMPARE(read.company.value, u"Suirbank Fishery"_s);
        QCOMPARE(read.agency.value, u"Ombrelle Conseil"_s);
        QVERIFY(read.agency.isGuess);
    }

    void whoWritesOfAClientIsAnAgency_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("agency");
        QTest::newRow("a client") << u"Our client, a family-run fishery, needs a Boat Keeper."_s
                                  << u"Suirbank Fishery"_s;
        QTest::newRow("its clients") << u"You keep our client base happy and the boats dry."_s << QString();
    }

    void whoWritesOfAClientIsAnAgency()
    {
        QFETCH(QString, sentence);
        const QString text = u"<p>"_s + sentence + u"</p>"_s + duties;
        const Posting read = postingOf(u"Boat Keeper"_s, tree(u",\"description\":\""_s + text + u"\""_s),
                                       u"<h1>Boat Keeper</h1>"_s + text);
        QTEST(read.agency.value, "agency");
        QCOMPARE(read.company.value, u"Suirbank Fishery"_s);
    }

    void aHeadingOverTheFactsIsNoCompany()
    {
        const QString html =
            u"<html lang='de'><head><title>INTERAMT – Stellenangebot 4711</title></head><body><h2>Stadt "
            "Torgelin</h2><h1>Bootswart (m/w/d)</h1><h3>Stelle im Überblick</h3><dl><dt>Kennung</dt><dd>32-07"
            "</dd><dt>Befristung</dt><dd>unbefristet</dd></dl>%1</body></html>"_s.arg(duties);
        const Posting read =
            readPosting(factsOfHtml(html.toUtf8(), {u"https://interamt.de/koop/app/stelle?id=4711"_s, {}}));
        QCOMPARE(read.company.value, u"Stadt Torgelin"_s);
    }

    void starsBehindANameAreNoPartOfIt()
    {
        const Posting read = postingOf(
            u"Réceptionniste H/F - Recrutement - Camping Les Aigrettes ***"_s, QString(),
            u"<h1>Réceptionniste H/F</h1><p>Camping Les Aigrettes, Saint-Hilaire (85) – CDD – temps plein</p>"_s +
                duties,
            u"fr"_s);
        QCOMPARE(read.company.value, u"Camping Les Aigrettes"_s);
        QCOMPARE(read.place.value, u"Saint-Hilaire (85)"_s);
    }

    void anAssociationStandsBelowTheRoleOnABoard()
    {
        const QString html =
            u"<title>Técnico/a de acogida | Hacesfalta</title><h1>Técnico/a de acogida</h1><p><a "
            "href='#'>Asociación Puertas del Turia</a></p><p>Lugar: Torrent, Valencia</p><p>Modalidad: "
            "Semipresencial</p><p>Jornada: media jornada</p>"_s +
            duties;
        const Posting read = readPosting(
            factsOfHtml(html.toUtf8(),
                        {u"https://www.hacesfalta.org.es/oportunidades/empleo/detalle.aspx?id=4711"_s, {}}));
        QCOMPARE(read.company.value, u"Asociación Puertas del Turia"_s);
        QCOMPARE(read.remote.value, RemoteWork::Partly);
    }
};

QTEST_APPLESS_MAIN(TestBoardPages)
#include "tst_boardpages.moc"
