// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplerows.h"

#include "tests/support/northwind.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

const Moment now = at("2026-11-23T20:00:00Z");

PersonRow rowOf(const Search &search, const char *id, Moment when = now)
{
    const std::vector<PersonRow> rows = peopleRows(search, when);
    return *std::find_if(rows.begin(), rows.end(),
                         [&](const PersonRow &row) { return row.contact.text == QLatin1StringView(id); });
}

Search withMessage(Direction direction, const char *contact, const char *moment, bool automatic = false)
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    Message message;
    message.id = {u"m1"_s};
    message.direction = direction;
    message.contact = ContactId{QString::fromLatin1(contact)};
    message.at = at(moment);
    message.automatic = automatic;
    application.messages.push_back(message);
    search.applications.put(application);
    return search;
}

} // namespace

class TestPeopleRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyoneIsThereWithTheirPart()
    {
        const Search search = northwindSearch();
        QCOMPARE(peopleRows(search, now).size(), search.contacts.size());
        QCOMPARE(rowOf(search, "dana").parts, u"interviewer at Northwind"_s);
        QCOMPARE(rowOf(search, "lee").parts, u"recruiter at Northwind"_s);
        QCOMPARE(rowOf(search, "dana").application, std::optional(northwindId));
    }

    void aTeamIsMarkedAndMetByNobody()
    {
        Search search = northwindSearch();
        Contact team = *search.contacts.find(ContactId{u"dana"_s});
        team.team = true;
        search.contacts.put(team);
        QCOMPARE(rowOf(search, "dana").parts, u"a team’s mailbox; interviewer at Northwind"_s);
        QVERIFY(!rowOf(search, "dana").heard);
    }

    void aMeetingIsAWordOfTheirsOnceItIsOver()
    {
        const Search search = northwindSearch();
        QCOMPARE(rowOf(search, "dana").heard, std::optional(at("2026-11-23T16:00:00Z")));
        QVERIFY(!rowOf(search, "dana", at("2026-11-23T15:30:00Z")).heard);
        QVERIFY(!rowOf(search, "lee").heard);
    }

    void whatWentOutAndCameInIsTold()
    {
        const Search out = withMessage(Direction::Out, "lee", "2026-11-23T18:00:00Z");
        QCOMPARE(rowOf(out, "lee").wrote, std::optional(at("2026-11-23T18:00:00Z")));
        QVERIFY(!rowOf(out, "lee").heard);
        const Search in = withMessage(Direction::In, "lee", "2026-11-23T18:00:00Z");
        QCOMPARE(rowOf(in, "lee").heard, std::optional(at("2026-11-23T18:00:00Z")));
        QVERIFY(!rowOf(in, "lee").wrote);
    }

    void aMachineIsNobodysWordAndTomorrowDoesNotCount()
    {
        QVERIFY(!rowOf(withMessage(Direction::In, "lee", "2026-11-23T18:00:00Z", true), "lee").heard);
        QVERIFY(!rowOf(withMessage(Direction::Out, "lee", "2026-11-24T18:00:00Z"), "lee").wrote);
    }

    void theLatestApplicationIsTheOneToOpen()
    {
        Search search = northwindSearch();
        Application later;
        later.id = {u"later"_s};
        later.company = u"Fjord"_s;
        later.stage = {u"applied"_s};
        later.added = QDate(2026, 11, 20);
        later.recruiter = ContactId{u"lee"_s};
        search.applications.put(later);
        QCOMPARE(rowOf(search, "lee").application->text, u"later"_s);
        QCOMPARE(rowOf(search, "lee").parts, u"recruiter at Northwind; recruiter at Fjord"_s);
    }
};

QTEST_GUILESS_MAIN(TestPeopleRows)
#include "tst_peoplerows.moc"
