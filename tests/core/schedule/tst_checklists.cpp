// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/checklists.h"

#include <QSet>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate monday(2026, 11, 23);

Zone newYork()
{
    return Zone::named(u"America/New_York"_s).value();
}

Moment noon(QDate day)
{
    return newYork().moment(day, QTime(12, 0));
}

const CheckList &list(const QString &id)
{
    static const std::vector<CheckList> lists = builtInCheckLists();
    const auto found =
        std::find_if(lists.begin(), lists.end(), [&](const CheckList &one) { return one.id == id; });
    return *found;
}

Interview interviewOn(QDate day)
{
    Interview interview;
    interview.id.text = day.toString(Qt::ISODate);
    interview.start = {day, QTime(10, 0)};
    interview.end = {day, QTime(11, 0)};
    interview.zone = newYork();
    return interview;
}

std::optional<QDate> due(const QString &id, int days, const Application &application, QDate today = monday)
{
    const std::vector<int> weekend{6, 7};
    const std::vector<QDate> holidays{QDate(2026, 11, 26)};
    return dueOf(list(id), {u"x"_s, days}, application, BusinessCalendar(weekend, holidays), newYork(),
                 noon(today));
}

} // namespace

class TestCheckLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyListHasANameAndItems()
    {
        QSet<QString> ids;
        for (const CheckList &each : builtInCheckLists()) {
            ids.insert(each.id);
            QVERIFY(!each.name.isEmpty());
            QVERIFY(each.items.size() >= 4);
            int before = -100;
            for (const CheckListItem &item : each.items) {
                QVERIFY(!item.text.isEmpty());
                QVERIFY2(item.days >= before, "in the order in which it is done");
                before = item.days;
            }
        }
        QCOMPARE(ids.size(), qsizetype(4));
    }

    void anInterviewsListCountsDaysBackFromTheNextOne()
    {
        Application application;
        QCOMPARE(due(u"before-interview"_s, -1, application), std::optional<QDate>());
        application.interviews = {interviewOn(QDate(2026, 12, 10)), interviewOn(QDate(2026, 12, 1)),
                                  interviewOn(QDate(2026, 11, 20))};
        QCOMPARE(due(u"before-interview"_s, -2, application), std::optional(QDate(2026, 11, 29))); // a Sunday
        QCOMPARE(due(u"before-interview"_s, 0, application), std::optional(QDate(2026, 12, 1)));
        application.interviews[1].cancelled = true;
        QCOMPARE(due(u"before-interview"_s, 0, application), std::optional(QDate(2026, 12, 10)));
    }

    void nothingIsDueBeforeToday()
    {
        Application application;
        application.interviews = {interviewOn(monday.addDays(1))};
        QCOMPARE(due(u"before-interview"_s, -3, application), std::optional(monday));
    }

    void theOthersCountBusinessDays()
    {
        Application application;
        QCOMPARE(due(u"before-offer"_s, -1, application), std::optional<QDate>());
        application.offer.deadline = QDate(2026, 11, 30); // a Monday, behind Thanksgiving and a weekend
        QCOMPARE(due(u"before-offer"_s, -1, application), std::optional(QDate(2026, 11, 27)));
        QCOMPARE(due(u"before-offer"_s, -2, application), std::optional(QDate(2026, 11, 25)));
        QCOMPARE(due(u"after-signing"_s, 3, application), std::optional(QDate(2026, 11, 27)));
        application.offer.signedAt = noon(QDate(2026, 11, 20));
        QCOMPARE(due(u"after-signing"_s, 1, application), std::optional(monday));
        QCOMPARE(due(u"before-applying"_s, 0, application), std::optional(monday));
    }
};

QTEST_APPLESS_MAIN(TestCheckLists)
#include "tst_checklists.moc"
