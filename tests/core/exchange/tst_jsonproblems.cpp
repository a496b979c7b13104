// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/defaultstages.h"
#include "core/exchange/json/json.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

/// What stands before each file is read.
Search standing()
{
    Search search;
    search.stages = defaultStages();
    const auto read = readSearch(R"({"afterword": 1, "contacts": [{"id": "dana", "name": "Dana"}],
        "tasks": [{"id": "t0"}],
        "applications": [{"id": "stands", "added": "2026-11-01", "tasks": [{"id": "t1"}],
        "interviews": [{"id": "i0", "start": "2026-11-20T10:00", "end": "2026-11-20T11:00"}]}]})",
                                 search);
    return read ? *read : Search{};
}

/// A file whose fourth line begins with these fields of an application.
QByteArray application(const QByteArray &fields)
{
    return "{\"afterword\": 1,\n\"applications\": [\n{\"id\": \"a\", \"added\": \"2026-11-02\",\n" + fields +
           "}\n]}";
}

/// A file whose fourth line holds these fields of an interview.
QByteArray interview(const QByteArray &fields)
{
    return application(R"("interviews": [{"id": "i1", )" + fields + "}]");
}

/// A file whose second line begins with these fields.
QByteArray file(const QByteArray &fields)
{
    return "{\"afterword\": 1,\n" + fields + "}";
}

} // namespace

class TestJsonProblems : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachIsToldWithItsFieldAndLine_data();
    void eachIsToldWithItsFieldAndLine();
    void brokenSyntaxIsToldWithItsLine_data();
    void brokenSyntaxIsToldWithItsLine();
    void aHundredLevelsAreReadAndMoreAreNot();
    void anyBeginningOfAFileIsAnError();
};

void TestJsonProblems::eachIsToldWithItsFieldAndLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("line");
    QTest::newRow("newer version")
        << QByteArray("{\"person\": {},\n\"afterword\": 3, \"novelty\": 1}")
        << u"afterword: the file is of version 3, and this Afterword reads versions up to 2"_s << 2;
    QTest::newRow("version zero") << QByteArray(R"({"afterword": 0})")
                                  << u"afterword: there is no version 0"_s << 1;
    QTest::newRow("version as text") << QByteArray(R"({"afterword": "1"})")
                                     << u"afterword: it must be a whole number"_s << 1;
    QTest::newRow("no version") << QByteArray(R"({"person": {}})")
                                << u"the field \"afterword\" with the version is missing"_s << 1;
    QTest::newRow("not an object") << QByteArray("\n[1]") << u"an interchange file is one JSON object"_s << 2;
    QTest::newRow("unknown field") << file(R"("novelty": 1)") << u"novelty: there is no such field"_s << 2;
    QTest::newRow("unknown field of the person")
        << file(R"("person": {"age": 30})") << u"person.age: there is no such field"_s << 2;
    QTest::newRow("person as list") << file(R"("person": [])") << u"person: it must be an object"_s << 2;
    QTest::newRow("unknown zone") << file(R"("person": {"timeZone": "Mars Base"})") << u"person.timeZone: "_s
                                  << 2;
    QTest::newRow("weekend outside") << file(R"("person": {"weekend": [0, 7]})")
                                     << u"person.weekend: days of the week"_s << 2;
    QTest::newRow("all days off") << file(R"("person": {"weekend": [1, 2, 3, 4, 5, 6, 7]})")
                                  << u"person.weekend: at least one day"_s << 2;
    QTest::newRow("a hundred and one calendars of holidays") <<
        [] {
            QByteArrayList ids;
            for (int n = 0; n <= 100; ++n)
                ids += "\"/h" + QByteArray::number(n) + ".ics\"";
            return file("\"person\": {\"holidays\": [" + ids.join(',') + "]}");
        }() << u"person.holidays: at most 100 holiday calendars"_s
                                                             << 2;
    QTest::newRow("weekend of texts") << file(R"("person": {"weekend": ["Sunday"]})")
                                      << u"person.weekend: it must be a list of whole numbers"_s << 2;
    QTest::newRow("unknown number") << file(R"("policy": {
"patience": 1})") << u"policy.patience: there is no such field"_s
                                    << 3;
    QTest::newRow("number of a pair alone")
        << file(R"("policy": {"checkInOpensBusinessDays": 7})")
        << u"policy.checkInOpensBusinessDays: there is no such field"_s << 2;
    QTest::newRow("number out of range") << file(R"("policy": {
"checkInAfterDays": 0})") << u"policy.checkInAfterDays: it must be between 1 and 365"_s
                                         << 3;
    QTest::newRow("fraction") << file(R"("policy": {"checkInAfterDays": 1.5})")
                              << u"policy.checkInAfterDays: it must be a whole number"_s << 2;
    QTest::newRow("huge number") << file(R"("policy": {"checkInAfterDays": 1e400})")
                                 << u"policy.checkInAfterDays: it must be a whole number"_s << 2;
    QTest::newRow("no time of day") << file(R"("policy": {"thankYouEvening": "25:00"})")
                                    << u"policy.thankYouEvening: "_s << 2;
    QTest::newRow("pair out of range") << file(R"("policy": {"askHrBusinessDays": [0, 5]})")
                                       << u"policy.askHrBusinessDays: it must be between"_s << 2;
    QTest::newRow("pair the wrong way") << file(R"("policy": {"askHrBusinessDays": [5, 3]})")
                                        << u"policy.askHrBusinessDays: the first number"_s << 2;
    QTest::newRow("pair of three") << file(R"("policy": {"askHrBusinessDays": [3, 4, 5]})")
                                   << u"policy.askHrBusinessDays: it must be a list of two"_s << 2;
    QTest::newRow("day that ends before it starts")
        << file(R"("policy": {"workDayStart": "18:00"})") << u"policy.workDayStart: the working day"_s << 2;
    QTest::newRow("stage without a name")
        << file(R"("stages": [{"id": "s"}])") << u"stages[0].name: it is missing"_s << 2;
    QTest::newRow("unknown kind") << file(R"("stages": [{"id": "s", "name": "S", "kind": "limbo"}])")
                                  << u"stages[0].kind: "_s << 2;
    QTest::newRow("no colour") << file(R"("stages": [{"id": "s", "name": "S", "colour": "red"}])")
                               << u"stages[0].colour: it must be a colour"_s << 2;
    QTest::newRow("contact without an id")
        << file(R"("contacts": [{"name": "N"}])") << u"contacts[0].id: it is missing"_s << 2;
    QTest::newRow("empty id") << file(R"("contacts": [{"id": "", "name": "N"}])")
                              << u"contacts[0].id: an id cannot be empty"_s << 2;
    QTest::newRow("id with a slash") << file(R"("contacts": [{"id": "a/b", "name": "N"}])")
                                     << u"contacts[0].id: an id cannot be empty"_s << 2;
    QTest::newRow("id with a line break") << file(R"("contacts": [{"id": "a\nb", "name": "N"}])")
                                          << u"contacts[0].id: an id cannot be empty"_s << 2;
    QTest::newRow("same contact twice")
        << file("\"contacts\": [{\"id\": \"n\", \"name\": \"N\"},\n{\"id\": \"n\"}]")
        << u"contacts[1].id: \"n\" is in this list twice"_s << 3;
    QTest::newRow("list as object") << file(R"("contacts": {})") << u"contacts: it must be a list"_s << 2;
    QTest::newRow("item that is no object")
        << file("\"contacts\": [\n7]") << u"contacts[0]: it must be an object"_s << 3;
    QTest::newRow("text as number") << application(R"("company": 7)")
                                    << u"applications[0].company: it must be a text"_s << 4;
    QTest::newRow("text as null") << application(R"("company": null)")
                                  << u"applications[0].company: it must be a text"_s << 4;
    QTest::newRow("unknown stage") << application(R"("stage": "limbo")")
                                   << u"applications[0].stage: there is no stage \"limbo\""_s << 4;
    QTest::newRow("unknown formality")
        << application(R"("formality": "stiff")") << u"applications[0].formality: "_s << 4;
    QTest::newRow("unknown contact") << application(R"("hr": "nobody")")
                                     << u"applications[0].hr: there is no contact \"nobody\""_s << 4;
    QTest::newRow("no date") << application(R"("applied": "2026-02-30")") << u"applications[0].applied: "_s
                             << 4;
    QTest::newRow("no days") << application(R"("giveUpAfterDays": 0)")
                             << u"applications[0].giveUpAfterDays: it must be between"_s << 4;
    QTest::newRow("directed every no days")
        << application(R"("directions": {"everyBusinessDays": 0})")
        << u"applications[0].directions.everyBusinessDays: it must be between"_s << 4;
    QTest::newRow("directed to nobody") << application(R"("directions": {"contact": "nobody"})")
                                        << u"applications[0].directions.contact: there is no contact"_s << 4;
    QTest::newRow("unknown channel") << application(R"("directions": {"channel": "pigeon"})")
                                     << u"applications[0].directions.channel: "_s << 4;
    QTest::newRow("interview without an end") << interview(R"("start": "2026-11-23T10:00")")
                                              << u"applications[0].interviews[0].end: it is missing"_s << 4;
    QTest::newRow("interview that ends as it starts")
        << interview("\"start\": \"2026-11-23T10:00\",\n\"end\": \"2026-11-23T10:00\"")
        << u"applications[0].interviews[0].end: the interview must end after"_s << 5;
    QTest::newRow("standing interview that ends early")
        << file(
               R"("applications": [{"id": "stands", "interviews": [{"id": "i0", "start": "2026-11-20T11:30"}]}])")
        << u"applications[0].interviews[0].start: the interview must end after"_s << 2;
    QTest::newRow("interview in no zone")
        << interview(R"("start": "2026-11-23T10:00", "end": "2026-11-23T11:00", "timeZone": "EST 5X")")
        << u"applications[0].interviews[0].timeZone: "_s << 4;
    QTest::newRow("local time with an offset")
        << interview(R"("start": "2026-11-23T10:00Z", "end": "2026-11-23T11:00")")
        << u"applications[0].interviews[0].start: "_s << 4;
    QTest::newRow("interview of another application")
        << application(
               R"("interviews": [{"id": "i0", "start": "2026-11-23T10:00", "end": "2026-11-23T11:00"}])")
        << u"applications[0].interviews[0].id: the application \"stands\" has an interview"_s << 4;
    QTest::newRow("unknown interviewer")
        << interview(
               R"("start": "2026-11-23T10:00", "end": "2026-11-23T11:00", "interviewers": [{"contact": "nobody"}])")
        << u"applications[0].interviews[0].interviewers[0].contact: there is no contact"_s << 4;
    QTest::newRow("same interviewer twice")
        << interview(
               R"("start": "2026-11-23T10:00", "end": "2026-11-23T11:00", "interviewers": [{"contact": "dana"}, {"contact": "dana"}])")
        << u"applications[0].interviews[0].interviewers[1].contact: \"dana\" is in this list twice"_s << 4;
    QTest::newRow("unknown field of a debrief")
        << interview(R"("start": "2026-11-23T10:00", "end": "2026-11-23T11:00", "debrief": {"mood": ""})")
        << u"applications[0].interviews[0].debrief.mood: there is no such field"_s << 4;
    QTest::newRow("invitation without a uid")
        << interview(
               R"("start": "2026-11-23T10:00", "end": "2026-11-23T11:00", "invitation": {"sequence": 1})")
        << u"applications[0].interviews[0].invitation.uid: it is missing"_s << 4;
    QTest::newRow("unknown kind of interview")
        << interview(R"("start": "2026-11-23T10:00", "end": "2026-11-23T11:00", "kind": "seance")")
        << u"applications[0].interviews[0].kind: \"seance\" is not one of: phone, video, onSite, other"_s
        << 4;
    QTest::newRow("team as text") << file(R"("contacts": [{"id": "n", "name": "N", "team": "yes"}])")
                                  << u"contacts[0].team: it must be true or false"_s << 2;
    QTest::newRow("posting as list") << application(R"("posting": [])")
                                     << u"applications[0].posting: it must be a text"_s << 4;
    QTest::newRow("task without an id")
        << file(R"("tasks": [{"text": "Rest"}])") << u"tasks[0].id: it is missing"_s << 2;
    QTest::newRow("unknown field of a task") << file(R"("tasks": [{"id": "t", "urgent": true}])")
                                             << u"tasks[0].urgent: there is no such field"_s << 2;
    QTest::newRow("no time of a task")
        << file(R"("tasks": [{"id": "t", "time": "25:00"}])") << u"tasks[0].time: "_s << 2;
    QTest::newRow("task done without an offset")
        << file(R"("tasks": [{"id": "t", "doneAt": "2026-11-23T10:00"}])") << u"tasks[0].doneAt: "_s << 2;
    QTest::newRow("same task twice") << file("\"tasks\": [{\"id\": \"t\"},\n{\"id\": \"t\"}]")
                                     << u"tasks[1].id: \"t\" is in this list twice"_s << 3;
    QTest::newRow("task of another application")
        << application(R"("tasks": [{"id": "t1"}])")
        << u"applications[0].tasks[0].id: the application \"stands\" has a task with this id"_s << 4;
    QTest::newRow("task of the search") << application(R"("tasks": [{"id": "t0"}])")
                                        << u"applications[0].tasks[0].id: the search has a task"_s << 4;
    QTest::newRow("task of an application")
        << file(R"("tasks": [{"id": "t1"}])")
        << u"tasks[0].id: the application \"stands\" has a task with this id"_s << 2;
    QTest::newRow("message without a moment") << application(R"("messages": [{"id": "m"}])")
                                              << u"applications[0].messages[0].at: it is missing"_s << 4;
    QTest::newRow("moment without an offset")
        << application(R"("messages": [{"id": "m", "at": "2026-11-23T10:00:00"}])")
        << u"applications[0].messages[0].at: "_s << 4;
    QTest::newRow("message of no interview")
        << application(R"("messages": [{"id": "m", "at": "2026-11-23T10:00:00Z", "interview": "i7"}])")
        << u"applications[0].messages[0].interview: this application has no interview \"i7\""_s << 4;
    QTest::newRow("unknown about")
        << application(R"("messages": [{"id": "m", "at": "2026-11-23T10:00:00Z", "about": "weather"}])")
        << u"applications[0].messages[0].about: "_s << 4;
    QTest::newRow("automatic as text")
        << application(R"("messages": [{"id": "m", "at": "2026-11-23T10:00:00Z", "automatic": "yes"}])")
        << u"applications[0].messages[0].automatic: it must be true or false"_s << 4;
    QTest::newRow("draft of nobody")
        << application(R"("drafts": [{"id": "d", "updatedAt": "2026-11-23T10:00:00Z", "contact": "nobody"}])")
        << u"applications[0].drafts[0].contact: there is no contact"_s << 4;
    QTest::newRow("unknown draft state")
        << application(R"("drafts": [{"id": "d", "updatedAt": "2026-11-23T10:00:00Z", "state": "lost"}])")
        << u"applications[0].drafts[0].state: "_s << 4;
    QTest::newRow("unknown field of a document")
        << application(R"("documents": [{"title": "t", "size": 1}])")
        << u"applications[0].documents[0].size: there is no such field"_s << 4;
    QTest::newRow("unknown field of an offer")
        << application(R"("offer": {"salary": 1})")
        << u"applications[0].offer.salary: there is no such field"_s << 4;
    QTest::newRow("outcome without a moment") << application(R"("outcome": {"kind": "rejected"})")
                                              << u"applications[0].outcome.at: it is missing"_s << 4;
    QTest::newRow("move to nowhere") << application(
                                            R"("moves": [{"at": "2026-11-23T10:00:00Z", "from": "saved"}])")
                                     << u"applications[0].moves[0].to: it is missing"_s << 4;
    QTest::newRow("tags as text") << application(R"("tags": "remote")")
                                  << u"applications[0].tags: it must be a list of texts"_s << 4;
    QTest::newRow("phrases as list") << file(R"("templates": [{"id": "t", "name": "T", "phrases": []}])")
                                     << u"templates[0].phrases: it must be an object"_s << 2;
    QTest::newRow("phrase as text")
        << file(R"("templates": [{"id": "t", "name": "T", "phrases": {"opening": "Hi"}}])")
        << u"templates[0].phrases.opening: it must be a list of texts"_s << 2;
    QTest::newRow("snoozed without end")
        << file(
               R"("decisions": [{"followUp": "debrief/i0", "state": "snoozed", "at": "2026-11-23T10:00:00Z"}])")
        << u"decisions[0].until: a snoozed"_s << 2;
    QTest::newRow("field given twice") << application("\"company\": \"A\",\n\"company\": \"B\"")
                                       << u"applications[0].company: the field is given twice"_s << 5;
}

void TestJsonProblems::eachIsToldWithItsFieldAndLine()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    QFETCH(int, line);
    const auto read = readSearch(text, standing());
    QVERIFY(!read);
    QVERIFY2(read.error().message.startsWith(message), qPrintable(read.error().message));
    QVERIFY2(read.error().message.size() > message.size() || !message.endsWith(u' '),
             "the reason is missing");
    QCOMPARE(read.error().line, line);
}

void TestJsonProblems::brokenSyntaxIsToldWithItsLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("nothing") << QByteArray() << 1;
    QTest::newRow("blank") << QByteArray("\n\n ") << 3;
    QTest::newRow("comma too many") << QByteArray("{\n\"afterword\": 1,\n}") << 3;
    QTest::newRow("comma missing") << QByteArray("{\"afterword\": 1\n\"person\": {}}") << 2;
    QTest::newRow("colon missing") << QByteArray("{\"afterword\" 1}") << 1;
    QTest::newRow("bracket missing") << QByteArray("{\"stages\": [1\n") << 2;
    QTest::newRow("name without quotes") << QByteArray("{afterword: 1}") << 1;
    QTest::newRow("single quotes") << QByteArray("{'afterword': 1}") << 1;
    QTest::newRow("comment") << QByteArray("{\n// mine\n\"afterword\": 1}") << 2;
    QTest::newRow("something after the end") << QByteArray("{}\n{}") << 2;
    QTest::newRow("leading zero") << QByteArray("{\"a\": 01}") << 1;
    QTest::newRow("leading plus") << QByteArray("{\"a\": +1}") << 1;
    QTest::newRow("lonely minus") << QByteArray("{\"a\": -}") << 1;
    QTest::newRow("point without digits") << QByteArray("{\"a\": 1.}") << 1;
    QTest::newRow("no digits in the exponent") << QByteArray("{\"a\": 1e+}") << 1;
    QTest::newRow("not a number") << QByteArray("{\"a\": NaN}") << 1;
    QTest::newRow("capital letters") << QByteArray("{\"a\": True}") << 1;
    QTest::newRow("line break in a text") << QByteArray("{\"a\": \"b\nc\"}") << 1;
    QTest::newRow("zero byte") << QByteArray("{\"a\": \0}", 8) << 1;
    QTest::newRow("unknown escape") << QByteArray("{\"a\": \"\\x41\"}") << 1;
    QTest::newRow("short escape") << QByteArray("{\"a\": \"\\u12\"}") << 1;
    QTest::newRow("high surrogate alone") << QByteArray("{\"a\": \"\\ud83d\"}") << 1;
    QTest::newRow("low surrogate alone") << QByteArray("{\"a\": \"\\ude00\"}") << 1;
    QTest::newRow("two high surrogates") << QByteArray("{\"a\": \"\\ud83d\\ud83d\"}") << 1;
    QTest::newRow("Latin-1") << QByteArray("{\n\"a\": \"caf\xe9\"}") << 2;
    QTest::newRow("surrogate in UTF-8") << QByteArray("{\"a\": \"\xed\xa0\x80\"}") << 1;
    QTest::newRow("overlong UTF-8") << QByteArray("{\"a\": \"\xc0\xaf\"}") << 1;
}

void TestJsonProblems::brokenSyntaxIsToldWithItsLine()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    const auto read = readSearch(text, standing());
    QVERIFY(!read);
    QVERIFY(!read.error().message.isEmpty());
    // What is not a syntax error would be told as a missing version.
    QVERIFY2(!read.error().message.contains(u"\"afterword\""_s), qPrintable(read.error().message));
    QCOMPARE(read.error().line, line);
}

void TestJsonProblems::aHundredLevelsAreReadAndMoreAreNot()
{
    const auto nested = [](int levels) {
        return "{\"afterword\": 1, \"a\": " + QByteArray(levels - 1, '[') + "1" +
               QByteArray(levels - 1, ']') + "}";
    };
    const auto deep = readSearch(nested(100), standing());
    QVERIFY(!deep);
    QCOMPARE(deep.error().message, u"a: there is no such field"_s);
    const auto deeper = readSearch(nested(101), standing());
    QVERIFY(!deeper);
    QVERIFY2(deeper.error().message.endsWith(u"it is nested more than 100 levels deep"_s),
             qPrintable(deeper.error().message));
    QVERIFY(!readSearch(QByteArray(1000000, '['), standing()));
}

void TestJsonProblems::anyBeginningOfAFileIsAnError()
{
    const QByteArray whole = writeSearch(standing()).trimmed();
    QVERIFY(readSearch(whole, standing()));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!readSearch(whole.first(length), standing()), qPrintable(QString::number(length)));
}

QTEST_GUILESS_MAIN(TestJsonProblems)
#include "tst_jsonproblems.moc"
