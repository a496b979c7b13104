// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/placewords.h"
#include "core/posting/page/pagehtml.h"
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

/// What pages of strangers' sets had in a way that no set before had.
class TestStrangerPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aPlaceIsToldWithoutItsPostCode_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("place");
        QTest::newRow("France") << u"29200 Brest"_s << u"Brest"_s;
        QTest::newRow("Austria") << u"A-8010 Graz"_s << u"Graz"_s;
        QTest::newRow("Switzerland, a town of two words") << u"CH-9000 St. Gallen"_s << u"St. Gallen"_s;
        QTest::newRow("Germany") << u"D-17358 Torgelin"_s << u"Torgelin"_s;
        QTest::newRow("Spain, with a province") << u"22001 Huesca, ES"_s << u"Huesca, ES"_s;
        QTest::newRow("a street in front")
            << u"3 place du Foirail, 12470 Saint-Aubrac (Aveyron)"_s << u"Saint-Aubrac (Aveyron)"_s;
        QTest::newRow("a house in front") << u"Lindenhof, 9500 Wil"_s << u"Lindenhof, Wil"_s;
        QTest::newRow("two towns") << u"29200 Brest / 35000 Rennes"_s << u"Brest / Rennes"_s;
        QTest::newRow("behind the town") << u"Macon, GA 31201"_s << u"Macon, GA 31201"_s;
        QTest::newRow("between state and country")
            << u"Burlington, VT 05401, USA"_s << u"Burlington, VT 05401, USA"_s;
        QTest::newRow("a house's number") << u"2200 Reservoir Road, OR"_s << u"2200 Reservoir Road, OR"_s;
        QTest::newRow("Britain") << u"Hull HU1 2AA"_s << u"Hull HU1 2AA"_s;
    }
    void aPlaceIsToldWithoutItsPostCode()
    {
        QFETCH(QString, written);
        QTEST(withoutPostCode(written), "place");
    }

    void whatProgramsReadHasNoPostCodeEither()
    {
        const Posting read = postingOf(
            u"Boat Keeper"_s,
            tree(
                u",\"jobLocation\":{\"@type\":\"Place\",\"address\":{\"addressLocality\":\"29200 Brest\"}}"_s),
            u"<h1>Boat Keeper</h1>"_s + duties);
        QCOMPARE(read.place.value, u"Brest"_s);
    }

    void aTownsHouseIsInTheTown_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("place");
        QTest::newRow("Spanish") << u"piscina municipal de Ares (A Coruña)"_s << u"Ares (A Coruña)"_s;
        QTest::newRow("French") << u"Piscine municipale d’Annonay"_s << u"Annonay"_s;
        QTest::newRow("with its own name")
            << u"Piscina municipal del Carmen"_s << u"Piscina municipal del Carmen"_s;
        QTest::newRow("a town") << u"Ares (A Coruña)"_s << u"Ares (A Coruña)"_s;
    }
    void aTownsHouseIsInTheTown()
    {
        QFETCH(QString, written);
        QTEST(townOfHouse(written), "place");
    }

    void theTextEndsWhereTheSiteGoesOn_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("mail of others") << u"Get notified about similar jobs"_s;
        QTest::newRow("a short form") << u"Schnellbewerbung in 60 Sekunden"_s;
        QTest::newRow("a message, French") << u"Laissez-nous un message"_s;
        QTest::newRow("a message, German") << u"Schreib uns eine Nachricht"_s;
        QTest::newRow("a message, Spanish") << u"Déjanos un mensaje"_s;
        QTest::newRow("who else looks on") << u"Who's online"_s;
        QTest::newRow("jobs of others") << u"Jobs, die dich interessieren könnten"_s;
    }
    void theTextEndsWhereTheSiteGoesOn()
    {
        QFETCH(QString, line);
        const Posting read = postingOf(u"Boat Keeper"_s, QString(),
                                       u"<h1>Boat Keeper</h1>"_s + duties + u"<h3>"_s + line +
                                           u"</h3><p>Something else of the site stands here.</p>"_s);
        QVERIFY(read.text.value.contains(u"patience with the herons"_s));
        QVERIFY2(!read.text.value.contains(line), qPrintable(read.text.value));
        QVERIFY(!read.text.value.contains(u"Something else"_s));
    }

    void anotherJobsHomeOfficeIsNotOfThisOne()
    {
        const Posting read = postingOf(
            u"Boat Keeper"_s, tree(u",\"description\":\""_s + duties + u"\""_s),
            u"<h1>Boat Keeper</h1>"_s + duties +
                u"<h2>Jobs, die dich interessieren könnten</h2><ul><li>Bootsbauer</li><li>Homeoffice möglich</li></ul>"_s,
            u"de"_s);
        QCOMPARE(read.remote.value, RemoteWork::Unknown);
    }

    void aMenuNamesNoRoleAndNoPlace()
    {
        const Posting read = postingOf(
            u"Vacancies | Tamebank Rowing Club"_s, QString(),
            u"<ul class='menu'><li>Home</li><li>Regatta &amp; Head</li><li>Boathouse "
            u"Hire</li><li>Vacancies</li>"
            "</ul><table><tr><td><h2>Junior Rowing Coach "
            "(part-time)</h2>%1<table><tr><td><b>Hours</b></td><td>14 "
            "hours a week</td></tr><tr><td><b>Pay</b></td><td>&pound;16.50 per hour</td></tr></table></td>"
            "<td id='right'><div class='moduletable'><h3>River conditions</h3><p>Board colour: "
            "YELLOW</p></div>"
            "<div class='moduletable'><p>We have 7 guests and no members online</p></div></td></tr></table>"_s
                .arg(duties));
        QCOMPARE(read.role.value, u"Junior Rowing Coach (part-time)"_s);
        QCOMPARE(read.place.value, QString());
        QVERIFY(read.text.value.contains(u"patience with the herons"_s));
        for (const QString &other : {u"Boathouse Hire"_s, u"YELLOW"_s, u"no members online"_s})
            QVERIFY2(!read.text.value.contains(other), qPrintable(other));
    }

    void whatAnnouncesARoleIsNoPartOfIt_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::newRow("Spanish") << u"Oferta de trabajo: Boat Keeper"_s;
        QTest::newRow("German") << u"Stellenangebot: Boat Keeper"_s;
        QTest::newRow("French") << u"Offre d’emploi : Boat Keeper"_s;
        QTest::newRow("English") << u"Vacancy: Boat Keeper"_s;
        QTest::newRow("English, an offer") << u"Job offer: Boat Keeper"_s;
    }
    void whatAnnouncesARoleIsNoPartOfIt()
    {
        QFETCH(QString, heading);
        const Posting read = postingOf(heading + u" | Suirbank Fishery"_s, QString(),
                                       u"<h1>"_s + heading + u"</h1>"_s + duties);
        QCOMPARE(read.role.value, u"Boat Keeper"_s);
    }

    void anUnlimitedContractOfTempingIsPermanent_data()
    {
        QTest::addColumn<QString>("fact");
        QTest::addColumn<QString>("contract");
        QTest::addColumn<QString>("employment");
        QTest::newRow("without an end")
            << u"Zeitarbeit"_s << u"Unbefristeter Arbeitsvertrag nach Tarif"_s << u"Permanent, full-time"_s;
        QTest::newRow("nothing said")
            << u"Zeitarbeit"_s << u"Abschlag jede Woche"_s << u"Full-time, temporary"_s;
        QTest::newRow("for a term") << u"Zeitarbeit"_s << u"Befristeter Arbeitsvertrag"_s
                                    << u"Full-time, temporary"_s;
        QTest::newRow("an Austrian's")
            << u"Vollzeit"_s << u"Unbefristetes Dienstverhältnis mit 38,5 Stunden"_s
            << u"Permanent, full-time"_s;
    }
    void anUnlimitedContractOfTempingIsPermanent()
    {
        QFETCH(QString, fact);
        QFETCH(QString, contract);
        const Posting read = postingOf(
            u"Staplerfahrer (m/w/d)"_s, QString(),
            u"<h1>Staplerfahrer (m/w/d)</h1><ul><li>Vollzeit</li><li>%1</li></ul>%2<ul><li>%3</li></ul>"_s
                .arg(fact, duties, contract),
            u"de"_s);
        QTEST(read.employment.value, "employment");
    }

    void howOneIsEmployedIsToldInFull_data()
    {
        QTest::addColumn<QString>("tags");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("employment");
        QTest::addColumn<bool>("isGuess");
        QTest::newRow("for a season")
            << u"\"PART_TIME\""_s << u"This is a seasonal, part-time position from May to October."_s
            << u"Part-time, seasonal"_s << true;
        QTest::newRow("for a season, below another line")
            << u"\"PART_TIME\""_s << u"Part-time</p><p>This is a seasonal, part-time position from May."_s
            << u"Part-time, seasonal"_s << true;
        QTest::newRow("for a season, in a sentence without hours")
            << u"\"PART_TIME\""_s << u"This is a seasonal position."_s << u"Part-time"_s << true;
        QTest::newRow("for a term, which data say")
            << u"[\"FULL_TIME\",\"TEMPORARY\"]"_s << u"Contract Type: Fixed-Term/Contract"_s
            << u"Full-time, temporary"_s << true;
        QTest::newRow("as data say") << u"[\"FULL_TIME\",\"TEMPORARY\"]"_s << u"Contract Type: Temporary"_s
                                     << u"Full-time, temporary"_s << false;
        QTest::newRow("without an end, in Spanish")
            << u"\"FULL_TIME\""_s << u"La posición es por tiempo indeterminado."_s
            << u"Permanent, full-time"_s << true;
    }
    void howOneIsEmployedIsToldInFull()
    {
        QFETCH(QString, tags);
        QFETCH(QString, text);
        const Posting read = postingOf(u"Boat Keeper"_s, tree(u",\"employmentType\":"_s + tags),
                                       u"<h1>Boat Keeper</h1><p>%1</p>%2<p>%1</p>"_s.arg(text, duties));
        QTEST(read.employment.value, "employment");
        QTEST(read.employment.isGuess, "isGuess");
    }

    void aTrainingIsToldBesideItsHours()
    {
        const Posting read = postingOf(u"Ausbildung zum Netzmacher (m/w/d)"_s, QString(),
                                       u"<h1>Ausbildung zum Netzmacher (m/w/d)</h1><ul><li>Arbeitszeit: "
                                       "Vollzeit</li></ul>%1<p>Cookie-Zustimmung verwalten</p>"_s.arg(duties),
                                       u"de"_s);
        QCOMPARE(read.employment.value, u"Full-time, apprenticeship"_s);
        QVERIFY(read.text.value.contains(u"herons"_s));
        QVERIFY(!read.text.value.contains(u"Cookie"_s));
    }

    void theDayThatAnOfferWasPutUpIsRead()
    {
        const Posting read =
            postingOf(u"Ravaudeur de filets"_s, QString(),
                      u"<h1>Ravaudeur de filets</h1><div>Date de publication de l'offre</div>"
                      "<div>18/11/2026</div>"_s +
                          duties,
                      u"fr"_s);
        QCOMPARE(read.postedOn.value, QDate(2026, 11, 18));
    }

    void suggestedOffersAreOfOthers()
    {
        const Posting read = postingOf(u"Netzmacher (m/w/d)"_s, QString(),
                                       u"<h1>Netzmacher (m/w/d)</h1>"_s + duties +
                                           u"<h2>Vorgeschlagene Angebote</h2><ul><li>Reepschläger "
                                           "(m/w/d)</li><li>Teilzeit</li></ul>"_s,
                                       u"de"_s);
        QVERIFY(read.text.value.contains(u"herons"_s));
        QVERIFY(!read.text.value.contains(u"Reepschläger"_s));
    }

    void permanentIsReadInSpanish()
    {
        const Posting read = postingOf(u"Contador de redes"_s, QString(),
                                       u"<h1>Contador de redes</h1><ul><li>Permanente</li><li>Tiempo "
                                       "completo</li></ul>"_s +
                                           duties,
                                       u"es"_s);
        QCOMPARE(read.employment.value, u"Permanent, full-time"_s);
    }

    void whoSeeksForTheCompanyIsAnAgency_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("agency");
        QTest::newRow("by a label") << duties
                                    << u"<li>Gestiona la oferta</li><li>Selectia Pirineo (consultora)</li>"_s
                                    << u"Selectia Pirineo"_s;
        QTest::newRow("by a sentence")
            << u"<p>Selectia Pirineo busca para Suirbank Fishery dos personas.</p>"_s + duties << QString()
            << u"Selectia Pirineo"_s;
        QTest::newRow("the company itself")
            << duties << u"<li>Gestiona la oferta: Suirbank Fishery</li>"_s << QString();
    }
    void whoSeeksForTheCompanyIsAnAgency()
    {
        QFETCH(QString, text);
        QFETCH(QString, label);
        const Posting read = postingOf(u"Boat Keeper"_s, tree(u",\"description\":\""_s + text + u"\""_s),
                                       u"<h1>Boat Keeper</h1><ul>"_s + label + u"</ul>"_s + text, u"es"_s);
        QTEST(read.agency.value, "agency");
        QCOMPARE(read.company.value, u"Suirbank Fishery"_s);
    }

    void whatOthersSeekAndSayEndsTheText_data()
    {
        QTest::addColumn<QString>("heading");
        for (const QString &heading :
             {u"Job Interest Cards"_s, u"Jobs from this employer"_s, u"More from this company"_s,
              u"Latest posts from the quay"_s, u"Our customers say"_s, u"Mehr Jobs bei uns"_s,
              u"Neueste Beiträge"_s, u"Unsere Kunden sagen"_s, u"Offres du même employeur"_s,
              u"Derniers articles du blog"_s, u"Nos clients témoignent"_s, u"Ofertas de esta empresa"_s,
              u"Últimas entradas del blog"_s, u"Nuestros clientes opinan"_s})
            QTest::newRow(qPrintable(heading)) << heading;
    }
    void whatOthersSeekAndSayEndsTheText()
    {
        QFETCH(QString, heading);
        const Posting read =
            postingOf(u"Boat Keeper"_s, QString(),
                      u"<h1>Boat Keeper</h1>%1<h2>%2</h2><p>Kingfisher</p>"_s.arg(duties, heading));
        QVERIFY(read.text.value.contains(u"herons"_s));
        QVERIFY2(!read.text.value.contains(u"Kingfisher"_s), qPrintable(read.text.value));
    }

    void whatIsPaidDependsOnExperience_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("salary");
        QTest::newRow("English") << u"£34,000 to £38,000 depending on experience, 28 days of holiday and a "
                                    "budget of £600 for your desk."_s
                                 << u"GBP 34,000–38,000 a year"_s;
        QTest::newRow("German") << u"34.000 € bis 38.000 € je nach Erfahrung und 30 Tage Urlaub."_s
                                << u"EUR 34,000–38,000 a year"_s;
        QTest::newRow("French") << u"De 34 000 € à 38 000 € selon expérience et un vélo."_s
                                << u"EUR 34,000–38,000 a year"_s;
        QTest::newRow("Spanish") << u"De 34.000 € a 38.000 € según experiencia y una bicicleta."_s
                                 << u"EUR 34,000–38,000 a year"_s;
    }
    void whatIsPaidDependsOnExperience()
    {
        QFETCH(QString, sentence);
        const Posting read = postingOf(u"Boat Keeper"_s, QString(),
                                       u"<h1>Boat Keeper</h1>%1<p>%2</p>"_s.arg(duties, sentence));
        QTEST(read.salary.value, "salary");
    }

    void anAgencyOfTheseNamesOrHeadingsIsOne_data()
    {
        QTest::addColumn<QString>("company");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<bool>("isAgency");
        QTest::newRow("by its name") << u"Hays"_s << u"About the job"_s << true;
        QTest::newRow("by its name, with a country") << u"Randstad Australia"_s << u"About the job"_s << true;
        QTest::newRow("by a heading") << u"Larkfield & Dunn"_s << u"Your new company"_s << true;
        QTest::newRow("by a German heading") << u"Larkfield & Dunn"_s << u"Mein Arbeitgeber"_s << true;
        QTest::newRow("neither") << u"Larkfield & Dunn"_s << u"Your new role"_s << false;
        QTest::newRow("a name that begins so") << u"Haystack Toys"_s << u"Your new role"_s << false;
    }
    void anAgencyOfTheseNamesOrHeadingsIsOne()
    {
        QFETCH(QString, company);
        QFETCH(QString, heading);
        QFETCH(bool, isAgency);
        const QString text = u"<p>%1</p>%2"_s.arg(heading, duties);
        const Posting read =
            postingOf(u"Boat Keeper"_s,
                      tree(u",\"description\":\"%1\""_s.arg(text)).replace(u"Suirbank Fishery"_s, company),
                      u"<h1>Boat Keeper</h1><p>%1</p>%2"_s.arg(company, text));
        QCOMPARE(read.company.value, company);
        QCOMPARE(read.agency.value, isAgency ? company : QString());
        QCOMPARE(read.company.isGuess, isAgency);
    }

    void aNameOnTopOfThePageIsInFull()
    {
        const QString body = u"<header>%1</header><h1>Netzmacher (m/w/d)</h1>%2<p>Arbeitsort: Torgau</p>"_s;
        const QString title = u"Netzmacher (m/w/d) gesucht – Fischerei Wiebelt, Torgau"_s;
        QCOMPARE(
            postingOf(title, QString(), body.arg(u"Fischerei Wiebelt GmbH"_s, duties), u"de"_s).company.value,
            u"Fischerei Wiebelt GmbH"_s);
        QCOMPARE(postingOf(title, QString(), body.arg(u"Fischerei Wiebelt"_s, duties), u"de"_s).company.value,
                 u"Fischerei Wiebelt"_s);
    }

    void aDayThatAPostIsAdvertisedIsRead()
    {
        const Posting read =
            postingOf(u"Netzmacher (m/w/d)"_s, QString(),
                      u"<h1>Netzmacher (m/w/d)</h1><dl><dt>Besetzung zum</dt><dd>01.02.2027</dd>"
                      "<dt>Ausschreibungsdatum</dt><dd>20.11.2026</dd></dl>"_s +
                          duties,
                      u"de"_s);
        QCOMPARE(read.postedOn.value, QDate(2026, 11, 20));
    }

    void aTownStandsBetweenWhoSeeksAndTheHours()
    {
        const QString html =
            u"<html lang=\"de\"><head><title>Jobsuche - Netzmacher | Bundesagentur für "
            u"Arbeit</title></head><body>"
            "<h1>Netzmacher (m/w/d)</h1><div>Fischerei Aydin</div><ul><li>Angebotsart: Arbeit</li>"
            "<li>Bad Hersfeld</li><li>Teilzeit (Vormittag, Nachmittag)</li><li>Unbefristet</li></ul>%1</body></html>"_s
                .arg(duties);
        const Posting read = readPosting(factsOfHtml(
            html.toUtf8(), {u"https://www.arbeitsagentur.de/jobsuche/jobdetail/10001-1-S"_s, {}}));
        QCOMPARE(read.place.value, u"Bad Hersfeld"_s);
        QCOMPARE(read.company.value, u"Fischerei Aydin"_s);
    }

    void pesosAreNotToldByTheYear()
    {
        const QString pay = u",\"baseSalary\":{\"currency\":\"COP\",\"value\":{\"value\":1900000,"
                            "\"unitText\":\"MONTH\"}}"_s;
        const auto read = [&](const QString &shown) {
            return postingOf(u"Boat Keeper"_s, tree(pay),
                             u"<h1>Boat Keeper</h1>%1<p>Salario: %2</p>"_s.arg(duties, shown), u"es-CO"_s);
        };
        QCOMPARE(read(u"$1.900.000 más prestaciones"_s).salary.value, u"COP 1,900,000 a month"_s);
        QVERIFY(read(u"$2.400.000 más prestaciones"_s).salary.isGuess);
        QVERIFY(read(u"$1.900.000 al año"_s).salary.isGuess);
    }

    void aContractOfColombiaIsAKind()
    {
        const auto kind = [](const QString &tag) {
            return postingOf(u"Boat Keeper"_s, QString(),
                             u"<h1>Boat Keeper</h1><p>%1</p>%2"_s.arg(tag, duties), u"es-CO"_s)
                .employment.value;
        };
        QCOMPARE(kind(u"Contrato a término indefinido"_s), u"Permanent"_s);
        QCOMPARE(kind(u"Contrato a término fijo"_s), u"Temporary"_s);
        QCOMPARE(kind(u"Contrato por obra o labor"_s), u"Temporary"_s);
    }

    void aLabelTellsWhereOneWorks()
    {
        const auto remote = [](const QString &fact) {
            return postingOf(u"Boat Keeper"_s, tree({}),
                             u"<h1>Boat Keeper</h1><ul><li>%1</li></ul>%2"_s.arg(fact, duties), u"es-MX"_s)
                .remote.value;
        };
        QCOMPARE(remote(u"Espacio de trabajo: Presencial"_s), RemoteWork::No);
        QCOMPARE(remote(u"Modalidad laboral: Híbrido"_s), RemoteWork::Partly);
        QCOMPARE(remote(u"Espacio de ventas: Presencial"_s), RemoteWork::Unknown);
    }

    void aBarOfCookiesStandsBeside_data()
    {
        QTest::addColumn<QString>("attribute");
        QTest::addColumn<bool>("isBar");
        QTest::newRow("an id") << u"id=\"cookie_bar\""_s << true;
        QTest::newRow("in one word") << u"class=\"box cookiePopup\""_s << true;
        QTest::newRow("of an extension") << u"class=\"tx-cookie-consent\""_s << true;
        QTest::newRow("a message") << u"id=\"cookiemsg\""_s << true;
        QTest::newRow("as before") << u"class=\"cookie-banner\""_s << true;
        QTest::newRow("a bakery's") << u"class=\"cookie-recipes\""_s << false;
        QTest::newRow("a state of the page") << u"class=\"has-cookie-bar\""_s << false;
    }
    void aBarOfCookiesStandsBeside()
    {
        QFETCH(QString, attribute);
        QFETCH(bool, isBar);
        const Posting read = postingOf(u"Boat Keeper"_s, QString(),
                                       u"<h1>Boat Keeper</h1>%1<div %2><p>Not the ones with "
                                       "chocolate chips.</p></div>"_s.arg(duties, attribute));
        QCOMPARE(read.text.value.contains(u"chocolate"_s), !isBar);
        QVERIFY(read.text.value.contains(u"herons"_s));
    }
};

QTEST_APPLESS_MAIN(TestStrangerPages)
#include "tst_strangerpages.moc"
