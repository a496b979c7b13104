// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personhistory.h"

#include "tests/support/northwind.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

const ContactId dana{u"dana"_s};

/// Northwind's, with two letters to and from Dana, and an older application that she recruits for.
Search letters()
{
    Search search = northwindSearch();
    Application northwind = *search.applications.find(northwindId);
    northwind.added = QDate(2026, 11, 2);
    Message out;
    out.id.text = u"m1"_s;
    out.at = at("2026-11-23T21:00:00Z");
    out.contact = dana;
    out.subject = u"Thank you"_s;
    Message in = out;
    in.id.text = u"m2"_s;
    in.at = at("2026-11-24T09:00:00Z");
    in.direction = Direction::In;
    in.subject.clear();
    in.body = u"It was\na pleasure"_s;
    northwind.messages = {out, in};
    search.applications.put(northwind);
    Application other;
    other.id.text = u"other"_s;
    other.company = u"Quillfield"_s;
    other.stage = northwind.stage;
    other.added = QDate(2026, 10, 1);
    other.recruiter = dana;
    search.applications.put(other);
    return search;
}

} // namespace

class TestPersonHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersAndMeetingsStandTheLatestFirst()
    {
        QStringList said;
        const PersonStory story = personStory(letters(), dana);
        for (const PersonMoment &moment : story.history)
            said << moment.text;
        QCOMPARE(said.size(), 3);
        QCOMPARE(said[0], u"They wrote: It was a pleasure"_s);
        QCOMPARE(said[1], u"You wrote: Thank you"_s);
        QVERIFY2(said[2].startsWith(u"Interview"_s), qPrintable(said[2]));
    }

    void aCancelledMeetingDoesNotExist()
    {
        Search search = northwindSearch();
        Application northwind = *search.applications.find(northwindId);
        northwind.interviews.front().cancelled = true;
        search.applications.put(northwind);
        QVERIFY(personStory(search, dana).history.empty());
    }

    void everyApplicationThatTheyHaveToDoWithTheNewestFirst()
    {
        const std::vector<ApplicationId> found = personStory(letters(), dana).applications;
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found.front(), northwindId);
        QCOMPARE(found.back().text, u"other"_s);
        QVERIFY(personStory(letters(), {u"nobody"_s}).applications.empty());
    }
};

QTEST_GUILESS_MAIN(TestPersonHistory)
#include "tst_personhistory.moc"
