// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/domainname.h"
#include "core/exchange/jobservices.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestJobServices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBoardIsKnownInEachCountry_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isBoard");
        QTest::newRow("its own") << u"linkedin.com"_s << true;
        QTest::newRow("in a country") << u"de.indeed.com"_s << true;
        QTest::newRow("below a country's ending") << u"www.seek.com.au"_s << true;
        QTest::newRow("where letters come from") << u"match.indeed.com"_s << true;
        QTest::newRow("a word that needs its ending") << u"www.jobs.ac.uk"_s << true;
        QTest::newRow("one of Mexico's") << u"www.occ.com.mx"_s << true;
        QTest::newRow("its word elsewhere") << u"occ.example"_s << false;
        QTest::newRow("that word elsewhere") << u"jobs.northwind.example"_s << false;
        QTest::newRow("an ending that is called like one") << u"northwind.monster"_s << false;
        QTest::newRow("a word that only begins like one") << u"diceware.example"_s << false;
        QTest::newRow("an employer that also searches") << u"google.com"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void aBoardIsKnownInEachCountry()
    {
        QFETCH(QString, host);
        QTEST(isJobBoard(host), "isBoard");
    }

    void aHiringSystemIsKnown_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<bool>("isSystem");
        QTest::newRow("by its domain") << u"hire.lever.co"_s << true;
        QTest::newRow("another's domain with its word") << u"lever.example"_s << false;
        QTest::newRow("by its word in any country") << u"northwind.personio.ch"_s << true;
        QTest::newRow("an employer") << u"northwind.example"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void aHiringSystemIsKnown()
    {
        QFETCH(QString, domain);
        QTEST(isHiringSystem(domain), "isSystem");
    }

    void aNameIsKnownAsPagesWriteIt()
    {
        QVERIFY(isJobBoardName(u"LinkedIn"_s));
        QVERIFY(isJobBoardName(u"Indeed.com"_s));
        QVERIFY(isJobBoardName(u"  Welcome to  the Jungle "_s));
        QVERIFY(isJobBoardName(u"APEC Jobs"_s));
        QVERIFY(isJobBoardName(u"Stellenwerk Köln"_s));
        QVERIFY(!isJobBoardName(u"Monster Coatings"_s));
        QVERIFY(!isJobBoardName(u"Greenhouse"_s));
        QVERIFY(isHiringSystemName(u"Greenhouse"_s));
        QVERIFY(!isHiringSystemName(u"Greenhouse Gardens"_s));
    }

    void theOwnersWordStandsBeforeTheEnding()
    {
        QCOMPARE(registeredDomain(u"mail.blue-harbor.co.uk"), u"blue-harbor.co.uk");
        QCOMPARE(ownWordOf(u"mail.blue-harbor.co.uk"), u"blue-harbor");
        QCOMPARE(ownWordOf(u"jobs.northwind.example."), u"northwind");
        QCOMPARE(ownWordOf(u"localhost"), u"localhost");
        QCOMPARE(mailDomain(u"dana@Northwind.example"_s), u"northwind.example"_s);
        QVERIFY(mailDomain(u"dana"_s).isEmpty());
        QVERIFY(isFreemail(u"gmx.de"_s) && !isFreemail(u"northwind.example"_s));
    }
};

QTEST_APPLESS_MAIN(TestJobServices)
#include "tst_jobservices.moc"
