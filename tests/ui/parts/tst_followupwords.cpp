// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/followups/followupwords.h"

#include "tests/support/northwind.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

class TestFollowUpWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aLineSaysWhenInOneSentence_data()
    {
        QTest::addColumn<FollowUpState>("state");
        QTest::addColumn<QString>("opens");
        QTest::addColumn<QString>("line");
        const QString noon = u"2026-11-23T12:18:00-05:00"_s;
        const QString tomorrow = u"2026-11-24T09:00:00-05:00"_s;
        QTest::newRow("from today") << FollowUpState::Upcoming << noon << u"from 12:18"_s;
        QTest::newRow("from tomorrow") << FollowUpState::Upcoming << tomorrow << u"from tomorrow, 09:00"_s;
        QTest::newRow("until today") << FollowUpState::Snoozed << noon << u"snoozed until 12:18"_s;
        QTest::newRow("until tomorrow")
            << FollowUpState::Snoozed << tomorrow << u"snoozed until tomorrow, 09:00"_s;
    }
    void aLineSaysWhenInOneSentence()
    {
        QFETCH(FollowUpState, state);
        QFETCH(QString, opens);
        FollowUp note;
        note.key = {Rule::ThankYou, u"i1"_s, u"dana"_s, {}, 0};
        note.state = state;
        note.opens = momentFromIso(opens).value();
        QTEST(whenLine(note, northwindSearch(), at("2026-11-23T14:00:00Z")), "line");
    }
};

QTEST_APPLESS_MAIN(TestFollowUpWords)
#include "tst_followupwords.moc"
