// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/card/postaladdress.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestPostalAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAddressStandsInTheOrderOfItsCountry_data();
    void anAddressStandsInTheOrderOfItsCountry();
    void anAddressIsTakenApartAgain_data();
    void anAddressIsTakenApartAgain();
    void whatIsNoAddressComesBackAsItWas_data();
    void whatIsNoAddressComesBackAsItWas();
};

void TestPostalAddress::anAddressStandsInTheOrderOfItsCountry_data()
{
    QTest::addColumn<PostalParts>("parts");
    QTest::addColumn<QString>("address");
    QTest::newRow("USA") << PostalParts{{},          u"Suite 5"_s, u"40 Longfellow Street"_s,
                                        u"Boston"_s, u"MA"_s,      u"02115"_s,
                                        u"USA"_s}
                         << u"40 Longfellow Street\nSuite 5\nBoston, MA 02115\nUSA"_s;
    QTest::newRow("USA without its name")
        << PostalParts{{}, {}, u"40 Longfellow Street"_s, u"Boston"_s, u"MA"_s, u"02115"_s, {}}
        << u"40 Longfellow Street\nBoston, MA 02115"_s;
    QTest::newRow("Canada") << PostalParts{{},      {},           u"1 Bay Street"_s, u"Toronto"_s,
                                           u"ON"_s, u"M5J 2X8"_s, u"Canada"_s}
                            << u"1 Bay Street\nToronto, ON M5J 2X8\nCanada"_s;
    QTest::newRow("Britain")
        << PostalParts{{},           u"Flat 2"_s,        u"1 High Street"_s, u"Leeds"_s, u"West Yorkshire"_s,
                       u"LS1 1AA"_s, u"United Kingdom"_s}
        << u"Flat 2\n1 High Street\nLeeds\nWest Yorkshire\nLS1 1AA\nUnited Kingdom"_s;
    QTest::newRow("Britain without its name")
        << PostalParts{{}, {}, u"1 High Street"_s, u"Leeds"_s, {}, u"LS1 1AA"_s, {}}
        << u"1 High Street\nLeeds\nLS1 1AA"_s;
    QTest::newRow("Germany") << PostalParts{{}, {},         u"Hauptstraße 1"_s, u"Berlin"_s,
                                            {}, u"10115"_s, u"Deutschland"_s}
                             << u"Hauptstraße 1\n10115 Berlin\nDeutschland"_s;
    QTest::newRow("France") << PostalParts{u"BP 12"_s, {},         u"1 rue de la Paix"_s, u"Paris"_s, {},
                                           u"75002"_s, u"France"_s}
                            << u"BP 12\n1 rue de la Paix\n75002 Paris\nFrance"_s;
    QTest::newRow("Australia") << PostalParts{{},       {},        u"1 George Street"_s, u"Sydney"_s,
                                              u"NSW"_s, u"2000"_s, u"Australia"_s}
                               << u"1 George Street\nSydney NSW 2000\nAustralia"_s;
    QTest::newRow("Japan")
        << PostalParts{{}, {}, u"丸の内1-1"_s, u"千代田区"_s, u"東京都"_s, u"100-0005"_s, u"日本"_s}
        << u"〒100-0005\n東京都千代田区丸の内1-1\n日本"_s;
    QTest::newRow("Japan in Latin letters")
        << PostalParts{{}, {}, u"1-1 Marunouchi"_s, u"Chiyoda-ku"_s, u"Tokyo"_s, u"100-0005"_s, u"Japan"_s}
        << u"1-1 Marunouchi\nChiyoda-ku, Tokyo 100-0005\nJapan"_s;
    QTest::newRow("Brazil")
        << PostalParts{{}, {}, u"Rua das Flores, 120"_s, u"São Paulo"_s, u"SP"_s, u"01310-100"_s, u"Brasil"_s}
        << u"Rua das Flores, 120\n01310-100 São Paulo - SP\nBrasil"_s;
    QTest::newRow("elsewhere") << PostalParts{{},          {},        u"Street 1"_s, u"Town"_s,
                                              u"Region"_s, u"1234"_s, u"Ruritania"_s}
                               << u"Street 1\n1234 Town\nRegion\nRuritania"_s;
    QTest::newRow("Italy") << PostalParts{{},      {},         u"Via dei Gelsi 3"_s, u"Albino"_s,
                                          u"BG"_s, u"24021"_s, u"Italia"_s}
                           << u"Via dei Gelsi 3\n24021 Albino BG\nItalia"_s;
    QTest::newRow("Spain")
        << PostalParts{{}, {}, u"Calle Mayor 8"_s, u"Logroño"_s, u"La Rioja"_s, u"26006"_s, u"España"_s}
        << u"Calle Mayor 8\n26006 Logroño\nLa Rioja\nEspaña"_s;
    QTest::newRow("a province that is called like its town")
        << PostalParts{{}, {}, u"Calle Mayor 8"_s, u"Barcelona"_s, u"Barcelona"_s, u"08017"_s, u"España"_s}
        << u"Calle Mayor 8\n08017 Barcelona\nEspaña"_s;
    QTest::newRow("nothing") << PostalParts() << QString();
}

void TestPostalAddress::anAddressStandsInTheOrderOfItsCountry()
{
    QFETCH(PostalParts, parts);
    QTEST(postalAddress(parts), "address");
}

void TestPostalAddress::anAddressIsTakenApartAgain_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<PostalParts>("parts");
    QTest::newRow("USA") << u"40 Longfellow Street\nSuite 5\nBoston, MA 02115\nUSA"_s
                         << PostalParts{{},          {},      u"40 Longfellow Street\nSuite 5"_s,
                                        u"Boston"_s, u"MA"_s, u"02115"_s,
                                        u"USA"_s};
    QTest::newRow("Britain") << u"1 High Street\nLeeds\nLS1 1AA"_s
                             << PostalParts{{}, {}, u"1 High Street"_s, u"Leeds"_s, {}, u"LS1 1AA"_s, {}};
    QTest::newRow("Germany") << u"Hauptstraße 1\n10115 Berlin"_s
                             << PostalParts{{}, {}, u"Hauptstraße 1"_s, u"Berlin"_s, {}, u"10115"_s, {}};
    QTest::newRow("Spain") << u"Calle Mayor 8\n26006 Logroño\nLa Rioja\nEspaña"_s
                           << PostalParts{
                                  {},         {},         u"Calle Mayor 8"_s, u"Logroño"_s, u"La Rioja"_s,
                                  u"26006"_s, u"España"_s};
    QTest::newRow("Sweden") << u"Storgatan 1\n114 55 Stockholm\nSweden"_s
                            << PostalParts{{}, {},          u"Storgatan 1"_s, u"Stockholm"_s,
                                           {}, u"114 55"_s, u"Sweden"_s};
    QTest::newRow("Australia") << u"1 George Street\nSydney NSW 2000\nAustralia"_s
                               << PostalParts{{},       {},        u"1 George Street"_s, u"Sydney"_s,
                                              u"NSW"_s, u"2000"_s, u"Australia"_s};
}

void TestPostalAddress::anAddressIsTakenApartAgain()
{
    QFETCH(QString, address);
    QTEST(postalParts(address), "parts");
}

void TestPostalAddress::whatIsNoAddressComesBackAsItWas_data()
{
    QTest::addColumn<QString>("address");
    for (const char *text : {"", "at the harbour", "1 High Street", "a\nb\nc", "\n\n", " Boston, MA 02115 ",
                             "10115 Berlin\n", "a;b,c\\d\n12345 X\nUSA", "x\n\n10115 Berlin"})
        QTest::addRow("%s.", text) << QString::fromLatin1(text);
}

void TestPostalAddress::whatIsNoAddressComesBackAsItWas()
{
    QFETCH(QString, address);
    const PostalParts parts = postalParts(address);
    QVERIFY(parts.street == address || postalAddress(parts) == address);
}

QTEST_APPLESS_MAIN(TestPostalAddress)
#include "tst_postaladdress.moc"
