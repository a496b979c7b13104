// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/newaddress.h"

#include "app/terminal/commandline.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

class NewAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itAsksForANewApplication_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("company");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("link");
        QTest::newRow("nothing is needed")
            << u"afterword:new-application"_s << QString() << QString() << QString();
        QTest::newRow("as a bookmark writes it")
            << u"afterword:new-application?url=https%3A%2F%2Fbrightloom.example%2Fjobs%2F7%3Fa%3Db%26c&title=Data%20Analyst%20at%20Brightloom"_s
            << u"Brightloom"_s << u"Data Analyst"_s << u"https://brightloom.example/jobs/7?a=b&c"_s;
        QTest::newRow("as a form writes it")
            << u"afterword:new-application?company=Brightloom+%2B+Sons&role=Data+Analyst"_s
            << u"Brightloom + Sons"_s << u"Data Analyst"_s << QString();
        QTest::newRow("with slashes")
            << u"AFTERWORD:///new-application/?role=Editor"_s << QString() << u"Editor"_s << QString();
        QTest::newRow("a percent sign stays one")
            << u"afterword:new-application?role=100%2525"_s << QString() << u"100%25"_s << QString();
        QTest::newRow("no link but into the web")
            << u"afterword:new-application?company=B&url=javascript%3Aalert(1)"_s << u"B"_s << QString()
            << QString();
        QTest::newRow("nor to a file")
            << u"afterword:new-application?company=B&url=file%3A%2F%2F%2Fetc%2Fpasswd"_s << u"B"_s
            << QString() << QString();
        QTest::newRow("no control characters")
            << u"afterword:new-application?company=B%00%1B%5B2J&role=%0D%0AEditor"_s << u"B[2J"_s
            << u"Editor"_s << QString();
        QTest::newRow("names of one line")
            << u"afterword:new-application?company=Bright%0A%0Aloom&role=Data%0D%0AAnalyst"_s
            << u"Bright loom"_s << u"Data Analyst"_s << QString();
        QTest::newRow("other keys are passed over")
            << u"afterword:new-application?company=B&stage=accepted&store=%2Ftmp"_s << u"B"_s << QString()
            << QString();
    }
    void itAsksForANewApplication()
    {
        QFETCH(QString, address);
        QVERIFY(isAddress(address));
        const auto posting = postingFromAddress(address);
        QVERIFY2(posting.ok(), posting ? "" : qPrintable(posting.error().message));
        QTEST(posting->company.value, "company");
        QTEST(posting->role.value, "role");
        QTEST(posting->link.value, "link");
        QCOMPARE(posting->company.isGuess, !posting->company.value.isEmpty());
        QCOMPARE(posting->role.isGuess, !posting->role.value.isEmpty());
    }

    void nothingElseIsDone_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("another wish") << u"afterword:delete-everything"_s;
        QTest::newRow("no wish") << u"afterword:"_s;
        QTest::newRow("a host") << u"afterword://new-application/?company=B"_s;
        QTest::newRow("another scheme") << u"https://new-application"_s;
        QTest::newRow("broken") << u"afterword:new-application?company=%zz"_s;
        QTest::newRow("longer than any bookmark")
            << u"afterword:new-application?text="_s + QString(30000, u'x');
    }
    void nothingElseIsDone()
    {
        QFETCH(QString, address);
        QVERIFY(!postingFromAddress(address).ok());
    }
};

QTEST_APPLESS_MAIN(NewAddressTest)
#include "tst_newaddress.moc"
