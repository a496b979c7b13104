// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/intake/hirername.h"
#include "core/exchange/intake/lettercard.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestLetterCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoHiresIsToldByTheNameAlone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("company");
        QTest::newRow("a department") << u"Latticework Recruiting"_s << u"Latticework"_s;
        QTest::newRow("a team") << u"Northwind Talent Acquisition Team via Greenhouse"_s << u"Northwind"_s;
        QTest::newRow("a department in brackets") << u"Northwind Careers (no-reply)"_s << u"Northwind"_s;
        QTest::newRow("a person in brackets") << u"Lee Park (Northwind)"_s << u"Northwind"_s;
        QTest::newRow("a person's department") << u"Lee Park (Northwind Recruiting)"_s << u"Northwind"_s;
        QTest::newRow("behind a bar") << u"Lee Park | Northwind"_s << u"Northwind"_s;
        QTest::newRow("a person at") << u"Lee Park at Northwind"_s << u"Northwind"_s;
        QTest::newRow("a person at a department") << u"Lee Park at Northwind Careers"_s << u"Northwind"_s;
        QTest::newRow("a place in its name")
            << u"University of Leeds Recruitment"_s << u"University of Leeds"_s;
        QTest::newRow("a kind of company") << u"Blue Harbor GmbH"_s << u"Blue Harbor GmbH"_s;
        QTest::newRow("a program") << u"Greenhouse Notifications"_s << QString();
        QTest::newRow("a person through a program") << u"Lee Moss via Calendly"_s << QString();
        QTest::newRow("a person") << u"Lee Park"_s << QString();
        QTest::newRow("nobody") << QString() << QString();
    }
    void whoHiresIsToldByTheNameAlone()
    {
        QFETCH(QString, name);
        QFETCH(QString, company);
        QCOMPARE(hirerIn(name), company);
    }

    void theCompanyBehindALetterIsToldByItsSender_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("company");
        QTest::newRow("domain") << u"Lee Park"_s << u"lee@blue-harbor.example"_s << u"Hello."_s
                                << u"Blue Harbor"_s;
        QTest::newRow("spelled in the letter")
            << u"Lee Park"_s << u"lee@osierfinch.example"_s
            << u"Hello,\nwe at Osier & Finch liked your talk.\nLee"_s << u"Osier & Finch"_s;
        QTest::newRow("hiring system")
            << u"Northwind Careers"_s << u"no-reply@greenhouse.io"_s << u"Hello."_s << u"Northwind"_s;
        QTest::newRow("hiring system, a team")
            << u"Blue Harbor Talent Acquisition Team"_s << u"no-reply@hire.lever.co"_s << u"Hello."_s
            << u"Blue Harbor"_s;
        QTest::newRow("job board, a person")
            << u"Lee Park at Northwind"_s << u"jobs@linkedin.com"_s << u"Hello."_s << u"Northwind"_s;
        QTest::newRow("in brackets") << u"Lee Park (Northwind)"_s << u"leepark@gmail.com"_s << u"Hello."_s
                                     << u"Northwind"_s;
        QTest::newRow("signature") << u"Lea Park"_s << u"lea.park@gmx.de"_s
                                   << u"Guten Tag,\nwir suchen Sie.\n\nLea Park\nHafen & Söhne GmbH | Kiel"_s
                                   << u"Hafen & Söhne GmbH"_s;
        QTest::newRow("nothing") << u"Lee Park"_s << u"lee.park@gmail.com"_s << u"Hello,\ncall me.\nLee"_s
                                 << QString();
        QTest::newRow("no sender") << QString() << QString() << u"Hello."_s << QString();
    }
    void theCompanyBehindALetterIsToldByItsSender()
    {
        QFETCH(QString, name);
        QFETCH(QString, email);
        QFETCH(QString, body);
        QFETCH(QString, company);
        ReadMail mail;
        mail.sender = {name, email};
        mail.body = body;
        QCOMPARE(companyBehind(mail), company);
    }
};

QTEST_APPLESS_MAIN(TestLetterCard)
#include "tst_lettercard.moc"
