// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/change/change.h"

#include "core/domain/soundness/validate.h"
#include "tests/support/fullsearch.h"

#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

class TestChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDifferenceTurnsOneIntoTheOther();
    void whatSomebodyElseChangedIsNotOverwritten();
    void twoChangesBecomeOne();
    void anUnsoundChangeIsRefused_data();
    void anUnsoundChangeIsRefused();
};

void TestChange::aDifferenceTurnsOneIntoTheOther()
{
    Search search;
    const Change change = difference(search, fullSearch());
    QVERIFY(apply(change, search));
    QVERIFY(search == fullSearch());
    QVERIFY(difference(search, fullSearch()).isEmpty());
    QVERIFY(apply(change.reversed(), search));
    QVERIFY(search == Search());
}

void TestChange::whatSomebodyElseChangedIsNotOverwritten()
{
    Search search = fullSearch();
    Contact dana = *search.contacts.find(ContactId{u"dana"_s});
    dana.title = u"Director"_s;
    const Change mine = put(search, dana);
    dana.title = u"Chief"_s;
    QVERIFY(apply(put(search, dana), search));
    const Search before = search;
    const auto refused = apply(mine, search);
    QVERIFY(!refused);
    QVERIFY(search == before);
    QVERIFY(
        !apply(remove(fullSearch(), ApplicationId{u"northwind"_s}).reversed(), search)); // is there already
}

void TestChange::twoChangesBecomeOne()
{
    Search search = fullSearch();
    Contact dana = *search.contacts.find(ContactId{u"dana"_s});
    dana.title = u"Director"_s;
    const Change first = put(search, dana);
    Search between = search;
    QVERIFY(apply(first, between));
    dana.phone = u"1"_s;
    const Change both = joined(first, put(between, dana));
    QCOMPARE(both.contacts.size(), size_t(1));
    QVERIFY(apply(both, search));
    QCOMPARE(search.contacts.find(ContactId{u"dana"_s})->phone, u"1"_s);
    QVERIFY(apply(both.reversed(), search));
    QVERIFY(search == fullSearch());
}

void TestChange::anUnsoundChangeIsRefused_data()
{
    QTest::addColumn<QString>("says");
    for (const char *says : {"stage is not there", "not among your contacts", "end after it starts",
                             "about an interview", "same id as one of", "years 1 to 9999",
                             "decision lies outside", "without '/'", "at least one day", "must be between"})
        QTest::newRow(says) << QString::fromLatin1(says);
}

void TestChange::anUnsoundChangeIsRefused()
{
    QFETCH(QString, says);
    const Search search = fullSearch();
    Search other = search;
    Application northwind = *search.applications.find(ApplicationId{u"northwind"_s});
    Application harbor = *search.applications.find(ApplicationId{u"harbor"_s});
    if (says.startsWith(u"stage"_s))
        harbor.stage = {u"nowhere"_s};
    else if (says.startsWith(u"not among"_s))
        harbor.recruiter = ContactId{u"nobody"_s};
    else if (says.startsWith(u"end after"_s))
        northwind.interviews[0].end = northwind.interviews[0].start;
    else if (says.startsWith(u"about an interview"_s))
        northwind.interviews.clear();
    else if (says.startsWith(u"same id"_s))
        harbor.interviews = northwind.interviews;
    else if (says.startsWith(u"years"_s))
        northwind.messages.back().at = Zone().moment(QDate(9999, 12, 31), QTime(12, 0));
    else if (says.startsWith(u"decision"_s))
        other.decisions.back().until = Zone().moment(QDate(1, 1, 1), QTime(0, 0));
    else if (says.startsWith(u"without"_s))
        harbor.id = {u"a/b"_s};
    else if (says.startsWith(u"at least"_s))
        other.person.weekend = {1, 2, 3, 4, 5, 6, 7};
    else
        other.policy.giveUpAfterDays = 0;
    other.applications.put(northwind);
    other.applications.put(harbor);
    const auto valid = validate(difference(search, other), search);
    QVERIFY(!valid);
    QVERIFY2(valid.error().message.contains(says), qPrintable(valid.error().message));
    QVERIFY(validate(difference(Search(), search), Search()));
}

QTEST_APPLESS_MAIN(TestChange)
#include "tst_change.moc"
