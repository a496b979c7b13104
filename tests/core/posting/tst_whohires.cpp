// SPDX-License-Identifier: GPL-3.0-or-later
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

Posting postingOf(const QString &title, const QString &body, const QString &language,
                  const QString &address = u"https://board.example/ad/4711"_s)
{
    const QString html =
        u"<html lang=\"%3\"><head><meta charset=\"utf-8\"><title>%1</title></head><body>%2</body></html>"_s
            .arg(title, body, language);
    return readPosting(factsOfHtml(html.toUtf8(), {address, {}}));
}

} // namespace

/// Whose job it is, where a page of a town, a club or a charity tells it in its own way.
class TestWhoHires : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void whoDecidesInAHouseIsNotTheHouse_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("company");
        const QString house = u"Torwick Rowing Club"_s;
        QTest::newRow("a committee") << u"en"_s
                                     << u"The Committee is looking for a Boat Keeper to mind the shed."_s
                                     << house;
        QTest::newRow("governors") << u"en"_s << u"The Governors are looking for a Boat Keeper."_s << house;
        QTest::newRow("trustees") << u"en"_s << u"The Board of Trustees is looking for a Boat Keeper."_s
                                  << house;
        QTest::newRow("German") << u"de"_s << u"Der Vorstand sucht einen Boat Keeper."_s << house;
        QTest::newRow("French") << u"fr"_s << u"La Direction recherche un Boat Keeper."_s << house;
        QTest::newRow("Spanish") << u"es"_s << u"La Junta Directiva busca un Boat Keeper."_s << house;
        QTest::newRow("somebody else")
            << u"en"_s << u"Suirbank Fishery is looking for a Boat Keeper."_s << u"Suirbank Fishery"_s;
    }
    void whoDecidesInAHouseIsNotTheHouse()
    {
        QFETCH(QString, language);
        QFETCH(QString, sentence);
        const Posting read = postingOf(u"Boat Keeper | Torwick Rowing Club"_s,
                                       u"<h1>Boat Keeper</h1><p>%1</p>%2"_s.arg(sentence, duties), language);
        QTEST(read.company.value, "company");
    }

    void aSiteCallsItsHouseByAShorterName_data()
    {
        QTest::addColumn<QString>("top");
        QTest::addColumn<QString>("company");
        QTest::newRow("in full") << u"Torwick Beach Bowling Club"_s << u"Torwick Beach Bowling Club"_s;
        QTest::newRow("another's") << u"Fernhead Beach Bowling Club"_s << u"Torwick Beach Bowls"_s;
        QTest::newRow("no house") << u"Torwick Beach Bowling Greens"_s << u"Torwick Beach Bowls"_s;
    }
    void aSiteCallsItsHouseByAShorterName()
    {
        QFETCH(QString, top);
        const Posting read =
            postingOf(u"Position Vacant | Torwick Beach Bowls"_s,
                      u"<header>%1</header><h1>Bar Manager</h1>%2"_s.arg(top, duties), u"en"_s);
        QTEST(read.company.value, "company");
    }

    void aTownsOwnPageIsTheTowns_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("company");
        QTest::addColumn<QString>("place");
        const QString town = u"Bei der Stadt Mühlwalde ist eine Stelle zu besetzen."_s;
        QTest::newRow("in the title")
            << u"Netzwart (m/w/d): Stadt Mühlwalde"_s << town << u"Stadt Mühlwalde"_s << u"Mühlwalde"_s;
        QTest::newRow("in the address")
            << u"Netzwart (m/w/d)"_s << town << u"Stadt Mühlwalde"_s << u"Mühlwalde"_s;
        QTest::newRow("no town") << u"Netzwart (m/w/d)"_s << u"Mühlwalde Netze gibt es seit 1911."_s
                                 << u"Mühlwalde Netze"_s << QString();
        QTest::newRow("written as in the address")
            << u"Netzwart (m/w/d)"_s << u"Muehlwalde Netze gibt es seit 1911."_s << u"Muehlwalde Netze"_s
            << QString();
    }
    void aTownsOwnPageIsTheTowns()
    {
        QFETCH(QString, title);
        QFETCH(QString, sentence);
        const Posting read = postingOf(title, u"<h1>Netzwart (m/w/d)</h1><p>%1</p>%2"_s.arg(sentence, duties),
                                       u"de"_s, u"https://www.muehlwalde.example/stellen/netzwart"_s);
        QTEST(read.company.value, "company");
        QTEST(read.place.value, "place");
        QVERIFY(read.company.isGuess);
    }

    void aHeadingMayHaveTheCompanyInFront_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("facts");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("company");
        const QString label = u"<p>Organisation: Lantern Housing CLG</p><p>Location: Torwick</p>"_s;
        const QString picture = u"<img src=\"a.png\" alt=\"Lantern Housing\">"_s;
        QTest::newRow("by a label") << u"Lantern Housing: Tenancy Support Worker"_s << label
                                    << u"Tenancy Support Worker"_s << u"Lantern Housing CLG"_s;
        QTest::newRow("by a picture") << u"Lantern Housing: Tenancy Support Worker"_s << picture
                                      << u"Tenancy Support Worker"_s << u"Lantern Housing"_s;
        QTest::newRow("more of the job") << u"Support Worker: Night Driver"_s << label
                                         << u"Support Worker: Night Driver"_s << u"Lantern Housing CLG"_s;
        QTest::newRow("neither") << u"Harbour Lights: Support Worker"_s << label
                                 << u"Harbour Lights: Support Worker"_s << u"Lantern Housing CLG"_s;
    }
    void aHeadingMayHaveTheCompanyInFront()
    {
        QFETCH(QString, heading);
        QFETCH(QString, facts);
        const Posting read =
            postingOf(heading + u" | Board"_s, u"<h1>%1</h1>%2%3"_s.arg(heading, facts, duties), u"en"_s);
        QTEST(read.role.value, "role");
        QTEST(read.company.value, "company");
    }

    void whoSeeksAndWhereStandBelowThePay_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("company");
        QTest::addColumn<QString>("place");
        QTest::newRow("with a state")
            << u"Troqueles Zarape en Saltillo, Coah."_s << u"Troqueles Zarape"_s << u"Saltillo, Coah."_s;
        QTest::newRow("behind a dash")
            << u"Troqueles Zarape - Saltillo, Coahuila"_s << u"Troqueles Zarape"_s << u"Saltillo, Coahuila"_s;
        QTest::newRow("a name with the same word") << u"Vivir en Casa"_s << u"Vivir en Casa"_s << QString();
    }
    void whoSeeksAndWhereStandBelowThePay()
    {
        QFETCH(QString, line);
        const Posting read =
            postingOf(u"Contador de costos | Empleo en OCC"_s,
                      u"<p>Contador de costos</p><p>$22,000 - $26,000 Mensual</p><div>%1</div><p>Detalles</p>"
                      "<p>Contratación: Permanente</p><p>Horario: Tiempo completo</p>%2"_s.arg(line, duties),
                      u"es"_s, u"https://www.occ.com.mx/empleo/oferta/20418833"_s);
        QCOMPARE(read.role.value, u"Contador de costos"_s);
        QTEST(read.company.value, "company");
        QTEST(read.place.value, "place");
        QCOMPARE(read.employment.value, u"Permanent, full-time"_s);
        QCOMPARE(read.salary.value, u"$ 22,000–26,000 a month"_s);
    }

    void aClientOfAnAgencyMayBeNamedAsIts_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("company");
        QTest::newRow("with small words in its name")
            << u"Brissac Conseil, cabinet de recrutement, recherche pour son client Fonderies de la Maronne "
               u"un "
               "batelier."_s
            << u"Fonderies de la Maronne"_s;
        QTest::newRow("and where it is")
            << u"Brissac Conseil recrute pour son client Moulins du Goul à Aurillac un batelier."_s
            << u"Moulins du Goul"_s;
        QTest::newRow("not named") << u"Brissac Conseil recrute pour son client un batelier."_s
                                   << u"Brissac Conseil"_s;
    }
    void aClientOfAnAgencyMayBeNamedAsIts()
    {
        QFETCH(QString, sentence);
        const QString tree =
            u"<script type='application/ld+json'>{\"@context\":\"https://schema.org\","
            "\"@type\":\"JobPosting\",\"title\":\"Batelier H/F\",\"description\":\"<p>%1</p>%2\","
            "\"hiringOrganization\":{\"name\":\"Brissac Conseil\"}}</script>"_s.arg(sentence, duties);
        const Posting read = postingOf(
            u"Batelier H/F"_s, tree + u"<h1>Batelier H/F</h1><p>%1</p>%2"_s.arg(sentence, duties), u"fr"_s);
        QTEST(read.company.value, "company");
        QCOMPARE(read.agency.value, u"Brissac Conseil"_s);
        QVERIFY(read.company.isGuess);
    }
};

QTEST_APPLESS_MAIN(TestWhoHires)
#include "tst_whohires.moc"
