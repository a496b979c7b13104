// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dav/addressbook.h"
#include "core/dav/publishedcalendar.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestDavMemories : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCalendarHoldsWhatEitherProcessWrote();
    void whatThePersonSaidCountsMore();
    void whatIsKnownUpToDifferentChangesIsCompared();
    void anAddressBookHoldsWhatEitherProcessRead();
};

namespace {

using State = PublishedEntry::State;

Moment at(int second)
{
    return Moment(std::chrono::seconds(1'795'000'000 + second));
}

PublishedEntry entry(const QString &uid, const QByteArray &etag, State state = State::Stands)
{
    PublishedEntry one;
    one.uid = uid;
    one.name = uid.toLatin1() + ".ics";
    one.etag = etag;
    one.state = state;
    return one;
}

PublishedCalendar calendar()
{
    PublishedCalendar calendar;
    calendar.account = {u"robin"_s, QUrl(u"https://dav.example/jobs/"_s), u"Jobs"_s, {}, true};
    calendar.token = "1";
    calendar.note(entry(u"a"_s, "a1"));
    calendar.note(entry(u"b"_s, "b1"));
    calendar.looked = at(0);
    return calendar;
}

AddressBook book()
{
    AddressBook book;
    book.account = {u"robin"_s, QUrl(u"https://dav.example/people/"_s), u"People"_s, {}};
    book.token = "1";
    book.cards = {{"a", "a1"}, {"b", "b1"}};
    book.read = at(0);
    return book;
}

} // namespace

void TestDavMemories::aCalendarHoldsWhatEitherProcessWrote()
{
    const PublishedCalendar before = calendar();
    PublishedCalendar ours = before;
    ours.note(entry(u"a"_s, "a2"));
    ours.note(entry(u"c"_s, "c1"));
    ours.token = "2";
    ours.looked = at(9);
    PublishedCalendar theirs = before;
    theirs.forget(u"b"_s);
    theirs.note(entry(u"d"_s, "d1"));
    theirs.account.followUps = false;
    PublishedCalendar all = joinedCalendar(before, ours, theirs);
    QVERIFY(all.find(u"a"_s) && all.find(u"c"_s) && all.find(u"d"_s) && !all.find(u"b"_s));
    QCOMPARE(all.find(u"a"_s)->etag, QByteArray("a2"));
    QVERIFY(!all.account.followUps);
    QCOMPARE(all.token, QByteArray("2"));
    QCOMPARE(all.looked, std::optional(at(9)));
    QCOMPARE(joinedCalendar(before, theirs, ours), all);
    QCOMPARE(joinedCalendar(before, before, theirs), theirs);
    QCOMPARE(joinedCalendar(before, ours, before), ours);
}

void TestDavMemories::whatThePersonSaidCountsMore()
{
    PublishedCalendar before = calendar();
    before.note(entry(u"a"_s, {}, State::Gone));
    PublishedCalendar seen = before;
    seen.note(entry(u"a"_s, "a3", State::Moved));
    PublishedCalendar told = before;
    told.note(entry(u"a"_s, {}, State::LeftOut));
    QCOMPARE(joinedCalendar(before, seen, told).find(u"a"_s)->state, State::LeftOut);
    QCOMPARE(joinedCalendar(before, told, seen).find(u"a"_s)->state, State::LeftOut);
    // What stands there by now is looked at all the same.
    QVERIFY(joinedCalendar(before, seen, told).token.isEmpty());
    PublishedCalendar later = before;
    later.note(entry(u"a"_s, {}, State::OursWanted));
    QCOMPARE(joinedCalendar(before, later, told).find(u"a"_s)->state, State::OursWanted);
}

void TestDavMemories::whatIsKnownUpToDifferentChangesIsCompared()
{
    const PublishedCalendar before = calendar();
    PublishedCalendar ours = before;
    ours.token = "2";
    ours.changeTag = "x";
    PublishedCalendar theirs = before;
    theirs.token = "3";
    PublishedCalendar all = joinedCalendar(before, ours, theirs);
    QVERIFY(all.token.isEmpty() && all.changeTag.isEmpty());
    theirs.token = "2";
    theirs.changeTag = "x";
    QCOMPARE(joinedCalendar(before, ours, theirs), ours);
}

void TestDavMemories::anAddressBookHoldsWhatEitherProcessRead()
{
    const AddressBook before = book();
    AddressBook ours = before;
    ours.cards["c"] = "c1";
    AddressBook theirs = before;
    theirs.cards["a"] = "a2";
    theirs.cards.erase("b");
    theirs.token = "2";
    theirs.read = at(9);
    AddressBook all = joinedBook(before, ours, theirs);
    QCOMPARE(all.cards, (std::map<QByteArray, QByteArray>{{"a", "a2"}, {"c", "c1"}}));
    QCOMPARE(all.token, QByteArray("2"));
    QCOMPARE(all.read, std::optional(at(9)));
    QCOMPARE(joinedBook(before, theirs, ours), all);
    // Which of two versions of a card is the newer one, the server knows.
    ours.cards["a"] = "a3";
    all = joinedBook(before, ours, theirs);
    QCOMPARE(all.cards["a"], QByteArray("a3"));
    QVERIFY(all.token.isEmpty());
}

QTEST_GUILESS_MAIN(TestDavMemories)
#include "tst_davmemories.moc"
