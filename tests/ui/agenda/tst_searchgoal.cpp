// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/searchgoal.h"

#include "tests/support/northwind.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

const Moment monday = at("2026-11-23T17:00:00Z");

Message networking(const char *contact, Moment when)
{
    Message message;
    message.id.text = QString::fromLatin1(contact);
    message.at = when;
    message.contact = ContactId{QString::fromLatin1(contact)};
    message.about = About::Networking;
    return message;
}

} // namespace

class TestSearchGoal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNewSinceLastWeekCounts()
    {
        Search search = northwindSearch();
        Application northwind = *search.applications.find(northwindId);
        northwind.messages = {networking("lee", at("2026-11-16T17:00:00Z")),
                              networking("dana", at("2026-11-15T17:00:00Z")),
                              networking("priya", at("2026-11-24T17:00:00Z"))};
        search.applications.put(northwind);
        const auto goal = searchGoal(search, BusinessCalendar(), monday);
        QVERIFY(goal);
        QCOMPARE(goal->wanted, 3);
        QCOMPARE(goal->since, QDate(2026, 11, 16));
        QCOMPARE(goal->counted,
                 QStringList({u"message to Lee"_s, u"Company 1"_s, u"Company 2"_s, u"Company 3"_s}));
        QVERIFY(goal->isMet());
    }

    void itAgreesWithTheRule_data()
    {
        QTest::addColumn<int>("added");
        for (int added = 0; added <= 4; ++added)
            QTest::addRow("%d", added) << added;
    }
    void itAgreesWithTheRule()
    {
        QFETCH(int, added);
        Search search = searchWith(5);
        for (Application application : searchWith(5).applications) {
            application.added = QDate(2026, application.id.text.last(1).toInt() <= added ? 11 : 10, 20);
            search.applications.put(application);
        }
        const Desk desk(search, monday);
        const auto goal = searchGoal(search, desk.agenda.agenda().calendar(), monday);
        QVERIFY(goal);
        QCOMPARE(goal->counted.size(), added);
        QCOMPARE(goal->isMet(), !planned(desk, "keep-searching/2026-11-23"));
    }

    void aSearchThatIsOverHasNoGoal()
    {
        QVERIFY(!searchGoal(searchWith(0), BusinessCalendar(), monday));
        Search search = searchWith(2);
        Application signedOne = *search.applications.find(ApplicationId{u"a1"_s});
        signedOne.offer.receivedAt = at("2026-11-20T17:00:00Z");
        signedOne.offer.signedAt = at("2026-11-21T17:00:00Z");
        search.applications.put(signedOne);
        QVERIFY(!searchGoal(search, BusinessCalendar(), monday));
    }

    void itSaysWhatCounts_data()
    {
        QTest::addColumn<QStringList>("counted");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << QStringList()
                              << u"○○○ 0 of 3 new since 16 November: add applications or contacts"_s;
        QTest::newRow("two") << QStringList{u"A"_s, u"B"_s} << u"●●○ 2 of 3 new since 16 November: A, B"_s;
        QTest::newRow("many") << QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s, u"G"_s}
                              << u"●●● 7 of 3 new since 16 November: A, B, C, D, E, 2 more"_s;
    }
    void itSaysWhatCounts()
    {
        QFETCH(QStringList, counted);
        QTEST(inWords(SearchGoal{3, counted, QDate(2026, 11, 16)}), "words");
    }
};

QTEST_GUILESS_MAIN(TestSearchGoal)
#include "tst_searchgoal.moc"
