// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/iso.h"
#include "core/domain/change/moves.h"
#include "core/domain/defaultstages.h"
#include "core/exchange/json/json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <ctime>
#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR) + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(file.fileName()));
    return file.readAll();
}

/// A search that nobody has begun.
Search newSearch()
{
    Search search;
    search.stages = defaultStages();
    return search;
}

QByteArray example()
{
    return contentsOf(u"tests/data/interchange/example.json"_s);
}

QByteArray everything()
{
    return contentsOf(u"tests/data/interchange/everything.json"_s);
}

Search readOnto(const QByteArray &text, const Search &onto)
{
    const Result<Search> read = readSearch(text, onto);
    if (!read)
        qWarning("line %d: %s", read.error().line, qPrintable(read.error().message));
    return read ? *read : Search{};
}

QJsonValue parsed(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

/// @p all without the fields that @p old lacks.
QJsonValue onlyWhatIsIn(const QJsonValue &old, const QJsonValue &all)
{
    if (all.isArray()) {
        QJsonArray items;
        for (qsizetype index = 0; index < all.toArray().size(); ++index)
            items.append(onlyWhatIsIn(old.toArray().at(index), all.toArray().at(index)));
        return items;
    }
    if (!all.isObject())
        return all;
    QJsonObject fields;
    for (const QString &name : old.toObject().keys()) {
        if (all.toObject().contains(name))
            fields.insert(name, onlyWhatIsIn(old[name], all[name]));
    }
    return fields;
}

/// The example's application so many times.
QByteArray manyApplications(int count)
{
    Search search = readOnto(example(), newSearch());
    const Application pattern = search.applications.front();
    search.applications = {};
    for (int i = 0; i < count; ++i) {
        Application application = pattern;
        const InterviewId interview{u"i%1"_s.arg(i)};
        application.id.text = u"a%1"_s.arg(i);
        application.interviews[0].id = interview;
        application.messages[0].interview = interview;
        application.drafts[0].interview = interview;
        application.rank = i;
        search.applications.put(application);
    }
    return writeSearch(search);
}

} // namespace

class TestJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theExampleOfTheInterfacesReads();
    void everythingComesBackToTheByte();
    void aTaskOfOnesOwnIsWrittenAsBeforeNotesWere();
    void versionOneIsReadAndWhatItLacksIsAbsent();
    void theSampleSearchReads();
    void readingTheSameFileAgainChangesNothing();
    void writingIsCanonical();
    void whatIsLeftOutStays_data();
    void whatIsLeftOutStays();
    void nullTakesAnOptionalAway();
    void whatIsLeftOutOfANewOneHasItsDefault();
    void whatDoesNotSayWhenItWasAddedStaysSo();
    void listsMergeAndNothingIsDeleted();
    void aNewCardGoesToTheEndOfItsStage();
    void aCardThatStaysKeepsItsPlace();
    void aSearchThatWasBegunKeepsTheOrderOfItsStages();
    void aDefaultStageThatTheFileUsesStays();
    void whatIsNamedMayStandLaterInTheFile();
    void whatAStoreKeepsLineByLineIsReadLineByLine();
    void theSmallestNumberComesBack();
    void aByteOrderMarkIsACharacterWithinAText();
    void readingTakesTimeInStepWithTheFile();
};

void TestJson::theExampleOfTheInterfacesReads()
{
    const Search search = readOnto(example(), newSearch());
    QCOMPARE(search.person.name, u"Robin Vale"_s);
    QCOMPARE(search.stages.size(), size_t(1));
    const Application *northwind = search.applications.find(ApplicationId{u"northwind"_s});
    QVERIFY(northwind);
    QCOMPARE(northwind->interviews.size(), size_t(1));
    QCOMPARE(isoMoment(northwind->interviews[0].startsAt(), search.person.zone),
             u"2026-11-23T10:00:00-05:00"_s);
    QCOMPARE(northwind->interviews[0].interviewers[0].moment, u"showed the churn dashboard"_s);
    QCOMPARE(northwind->outcome->kind, OutcomeKind::Rejected);
    QCOMPARE(northwind->interviews[0].kind, InterviewKind::OnSite);
    QCOMPARE(search.tasks.front().due, QDate(2026, 12, 1));
    QCOMPARE(search.decisions.size(), size_t(1));
}

void TestJson::everythingComesBackToTheByte()
{
    QCOMPARE(writeSearch(readOnto(everything(), newSearch())), everything());
}

void TestJson::aTaskOfOnesOwnIsWrittenAsBeforeNotesWere()
{
    // Programs that know nothing of notes read what holds none.
    QByteArray without = everything();
    without.replace(",\n          \"writtenBy\": \"Mara Lind (k4821)\"", "");
    QVERIFY(!without.contains("writtenBy") && without != everything());
    const Search search = readOnto(without, newSearch());
    QCOMPARE(writeSearch(search), without);
    // What such a program wrote leaves who wrote it as it was.
    QCOMPARE(readOnto(without, readOnto(everything(), newSearch())), readOnto(everything(), newSearch()));
}

void TestJson::versionOneIsReadAndWhatItLacksIsAbsent()
{
    const QByteArray old = contentsOf(u"tests/data/interchange/version-1.json"_s);
    QVERIFY(old.startsWith("{\n  \"afterword\": 1,"));
    const QJsonValue known = onlyWhatIsIn(parsed(old), parsed(everything()));
    Search expected = readOnto(QJsonDocument(known.toObject()).toJson(), newSearch());
    // The old file has a phrase set without a phrase, which is not a set.
    for (Template own : Table(expected.templates)) {
        own.phrases.erase(u"closing"_s);
        expected.templates.put(own);
    }
    Application zeta = *expected.applications.find(ApplicationId{u"zeta"_s});
    zeta.added = QDate(2026, 11, 1);
    expected.applications.put(zeta);
    QCOMPARE(readOnto(old, newSearch()), expected);

    QVERIFY(expected.tasks.empty());
    QCOMPARE(expected.policy.dueWithinBusinessDays, Policy().dueWithinBusinessDays);
    for (const Application &application : expected.applications) {
        QVERIFY(application.posting.isEmpty() && application.tasks.empty() && !application.letterLanguage);
        for (const Interview &interview : application.interviews)
            QVERIFY(interview.link.isEmpty() && interview.kind == InterviewKind::Other);
    }
    for (const Contact &contact : expected.contacts)
        QVERIFY(!contact.team);
}

void TestJson::theSampleSearchReads()
{
    const Search search = readOnto(contentsOf(u"resources/sample/search.json"_s), newSearch());
    QVERIFY(!search.applications.empty());
    QCOMPARE(readOnto(writeSearch(search), newSearch()), search);
}

void TestJson::readingTheSameFileAgainChangesNothing()
{
    const Search once = readOnto(everything(), newSearch());
    QCOMPARE(readOnto(everything(), once), once);
}

void TestJson::writingIsCanonical()
{
    Search search = readOnto(everything(), newSearch());
    Search shuffled = search;
    shuffled.applications = {};
    for (size_t i = search.applications.size(); i > 0; --i)
        shuffled.applications.put(search.applications[i - 1]);
    QCOMPARE(writeSearch(shuffled), everything());
}

void TestJson::whatIsLeftOutStays_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto inApplication = [](const QByteArray &fields) {
        return R"({"afterword": 1, "applications": [{"id": "northwind", )" + fields + "}]}";
    };
    QTest::newRow("nothing") << QByteArray(R"({"afterword": 1})") << QByteArray() << QByteArray();
    QTest::newRow("person") << QByteArray(R"({"afterword": 1, "person": {"email": "r@new.example"}})")
                            << QByteArray("robin@example.org") << QByteArray("r@new.example");
    QTest::newRow("policy") << QByteArray(R"({"afterword": 1, "policy": {"askHrBusinessDays": [1, 2]}})")
                            << QByteArray("[4, 18]") << QByteArray("[1, 2]");
    QTest::newRow("time of day") << QByteArray(R"({"afterword": 1, "policy": {"thankYouEvening": "18:30"}})")
                                 << QByteArray("\"19:00\"") << QByteArray("\"18:30\"");
    QTest::newRow("stage") << QByteArray(R"({"afterword": 1, "stages": [{"id": "later", "kind": "closed"}]})")
                           << QByteArray("\"kind\": \"saved\"") << QByteArray("\"kind\": \"closed\"");
    QTest::newRow("contact")
        << QByteArray(R"({"afterword": 1, "contacts": [{"id": "lee", "organization": "Span"}]})")
        << QByteArray("Bridge") << QByteArray("Span");
    QTest::newRow("application") << inApplication(R"("salary": "95k")") << QByteArray("90k")
                                 << QByteArray("95k");
    QTest::newRow("tags are replaced") << inApplication(R"("tags": ["near"])")
                                       << QByteArray("[\"remote\", \"a, b\"]") << QByteArray("[\"near\"]");
    QTest::newRow("directions") << inApplication(R"("directions": {"notBefore": "2027-01-04"})")
                                << QByteArray("2026-12-24") << QByteArray("2027-01-04");
    QTest::newRow("interview") << inApplication(R"("interviews": [{"id": "i1", "location": "Room 5"}])")
                               << QByteArray("Room 4") << QByteArray("Room 5");
    QTest::newRow("interviewer")
        << inApplication(
               R"("interviews": [{"id": "i1", "interviewers": [{"contact": "dana", "openQuestion": "When?"}]}])")
        << QByteArray("Why here?") << QByteArray("When?");
    QTest::newRow("debrief") << inApplication(
                                    R"("interviews": [{"id": "i1", "debrief": {"redFlags": "one"}}])")
                             << QByteArray("\"redFlags\": \"none\"") << QByteArray("\"redFlags\": \"one\"");
    QTest::newRow("invitation") << inApplication(
                                       R"("interviews": [{"id": "i1", "invitation": {"sequence": 7}}])")
                                << QByteArray("\"sequence\": 3") << QByteArray("\"sequence\": 7");
    QTest::newRow("message")
        << inApplication(R"("messages": [{"id": "m1", "about": "reply"}])")
        << QByteArray("\"thank-you\",\n          \"interview\": \"i1\",\n          \"subject\": \"Thanks\"")
        << QByteArray("\"reply\",\n          \"interview\": \"i1\",\n          \"subject\": \"Thanks\"");
    QTest::newRow("draft") << inApplication(R"("drafts": [{"id": "d1", "state": "sent"}])")
                           << QByteArray("handedOver") << QByteArray("sent");
    QTest::newRow("document")
        << inApplication(
               R"("documents": [{"title": "Resume, data roles", "path": "resume.pdf", "sentAt": "2026-11-04T09:00:00-05:00"}])")
        << QByteArray("\"sentAt\": \"2026-11-03T09:00:00-05:00\"")
        << QByteArray("\"sentAt\": \"2026-11-04T09:00:00-05:00\"");
    QTest::newRow("offer") << inApplication(R"("offer": {"deadline": "2026-12-18"})")
                           << QByteArray("2026-12-16") << QByteArray("2026-12-18");
    QTest::newRow("outcome") << inApplication(R"("outcome": {"lesson": "ask late"})")
                             << QByteArray("ask early") << QByteArray("ask late");
    QTest::newRow("an end of an unknown day") << inApplication(R"("outcome": {"at": null})")
                                              << QByteArray(R"("kind": "accepted",
        "at": "2026-12-11T09:00:00-05:00")") << QByteArray(R"("kind": "accepted",
        "at": null)");
    QTest::newRow("template")
        << QByteArray(
               R"({"afterword": 1, "templates": [{"id": "my-thanks", "phrases": {"opening": ["Hi", ""]}}]})")
        << QByteArray("\"Hello\",") << QByteArray("\"Hi\",");
    QTest::newRow("decision")
        << QByteArray(
               R"({"afterword": 1, "decisions": [{"followUp": "check-in/northwind/2026-11-23/1", "at": "2026-12-01T23:00:00Z", "state": "done"}]})")
        << QByteArray("\"skipped\"") << QByteArray("\"done\"");
}

void TestJson::whatIsLeftOutStays()
{
    QFETCH(QByteArray, patch);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const Search onto = readOnto(everything(), newSearch());
    QByteArray expected = everything();
    if (!before.isEmpty()) {
        QVERIFY(expected.contains(before));
        expected.replace(expected.indexOf(before), before.size(), after);
    }
    QCOMPARE(writeSearch(readOnto(patch, onto)), expected);
}

void TestJson::nullTakesAnOptionalAway()
{
    const QByteArray patch = R"({"afterword": 1, "applications": [{"id": "northwind", "recruiter": null,
        "promisedDecision": null, "giveUpAfterDays": null, "outcome": null, "offer": {"signedAt": null},
        "directions": {"channel": null}, "interviews": [{"id": "i1", "arrangedBy": null, "invitation": null}]}]})";
    const Search search = readOnto(patch, readOnto(everything(), newSearch()));
    const Application *northwind = search.applications.find(ApplicationId{u"northwind"_s});
    QVERIFY(northwind);
    QVERIFY(!northwind->recruiter);
    QVERIFY(northwind->mainContact);
    QVERIFY(!northwind->promisedDecision);
    QVERIFY(!northwind->giveUpAfterDays);
    QVERIFY(!northwind->outcome);
    QVERIFY(!northwind->offer.signedAt);
    QVERIFY(northwind->offer.writtenAt);
    QVERIFY(!northwind->directions.channel);
    QVERIFY(!northwind->interviews[0].arrangedBy);
    QVERIFY(!northwind->interviews[0].invitation);
    QVERIFY(northwind->interviews[1].invitation);
}

void TestJson::whatDoesNotSayWhenItWasAddedStaysSo()
{
    const Search search = readOnto(R"({"afterword": 1, "person": {"timeZone": "Asia/Tokyo"},
        "applications": [{"id": "a"}, {"id": "b", "added": null, "applied": null},
        {"id": "c", "applied": "2026-12-24"}]})",
                                   newSearch());
    for (const Application &application : search.applications)
        QVERIFY(!application.added.isValid());
    QCOMPARE(search.applications.size(), size_t(3));
    QCOMPARE(readOnto(writeSearch(search), newSearch()), search);
}

void TestJson::whatIsLeftOutOfANewOneHasItsDefault()
{
    const QByteArray text = R"({"afterword": 1, "person": {"timeZone": "Asia/Tokyo"}, "applications": [
        {"id": "a", "applied": "2026-11-03", "interviews": [{"id": "i9", "start": "2026-11-23T10:00",
         "end": "2026-11-23T11:00"}], "messages": [{"id": "m", "at": "2026-11-23T10:00:00Z"}]}]})";
    const Search search = readOnto(text, newSearch());
    QCOMPARE(search.policy, Policy{});
    QCOMPARE(search.stages, defaultStages());
    QCOMPARE(search.applications.size(), size_t(1));
    const Application &application = search.applications.front();
    QVERIFY(!application.added.isValid());
    QCOMPARE(application.stage.text, u"saved"_s);
    QCOMPARE(application.formality, Formality::Standard);
    QCOMPARE(application.interviews[0].zone.id(), u"Asia/Tokyo"_s);
    QCOMPARE(application.messages[0].about, About::Other);
}

void TestJson::listsMergeAndNothingIsDeleted()
{
    const QByteArray text = R"({"afterword": 1, "contacts": [{"id": "new", "name": "New"}], "applications": [
        {"id": "northwind",
         "interviews": [{"id": "i0", "start": "2026-11-20T10:00", "end": "2026-11-20T11:00"},
                        {"id": "i1", "interviewers": [{"contact": "new"}]}],
         "messages": [{"id": "m3", "at": "2026-11-25T10:00:00Z"}],
         "documents": [{"title": "Letter", "path": "letter.pdf"}],
         "moves": [{"at": "2026-11-03T14:00:00Z", "from": "later", "to": "interviewing"},
                   {"at": "2026-11-01T14:00:00Z", "from": "gone", "to": "later"}]}]})";
    const Search before = readOnto(everything(), newSearch());
    const Search search = readOnto(text, before);
    const Application *northwind = search.applications.find(ApplicationId{u"northwind"_s});
    QVERIFY(northwind);
    QCOMPARE(northwind->interviews.size(), size_t(3));
    QCOMPARE(northwind->interviews[0].interviewers.size(), size_t(3));
    QCOMPARE(northwind->interviews[2].id.text, u"i0"_s);
    QCOMPARE(northwind->messages.size(), size_t(3));
    QCOMPARE(northwind->drafts.size(), size_t(1));
    QCOMPARE(northwind->documents.size(), size_t(3));
    QCOMPARE(northwind->moves.size(), size_t(4));
    QCOMPARE(northwind->moves[0].from.text, u"gone"_s);
    QCOMPARE(search.applications.size(), before.applications.size());
    QCOMPARE(search.decisions, before.decisions);
}

void TestJson::aNewCardGoesToTheEndOfItsStage()
{
    const QByteArray text = R"({"afterword": 1, "applications": [
        {"id": "y", "added": "2026-11-03", "stage": "interviewing"},
        {"id": "x", "added": "2026-11-03", "stage": "interviewing"},
        {"id": "zeta", "stage": "interviewing"}]})";
    const Search search = readOnto(text, readOnto(everything(), newSearch()));
    QStringList cards;
    for (const Application *card : cardsOf(search, StageId{u"interviewing"_s}))
        cards << card->id.text;
    QCOMPARE(cards, (QStringList{u"northwind"_s, u"alpha"_s, u"y"_s, u"x"_s, u"zeta"_s}));
}

void TestJson::aCardThatStaysKeepsItsPlace()
{
    const Search before = readOnto(everything(), newSearch());
    const Search search = readOnto(R"({"afterword": 1, "applications": [
        {"id": "alpha", "stage": "interviewing"}, {"id": "northwind", "stage": "interviewing"}]})",
                                   before);
    QCOMPARE(search, before);
}

void TestJson::aSearchThatWasBegunKeepsTheOrderOfItsStages()
{
    Search begun = newSearch();
    Contact ann;
    ann.id.text = u"ann"_s;
    begun.contacts.put(ann);
    const Search search = readOnto(everything(), begun);
    QCOMPARE(search.stages.size(), defaultStages().size() + 1);
    QCOMPARE(search.stages.front().id.text, u"saved"_s);
    QCOMPARE(search.stages.find(StageId{u"interviewing"_s})->name, u"Talks"_s);
}

void TestJson::aDefaultStageThatTheFileUsesStays()
{
    const Search search = readOnto(R"({"afterword": 1, "stages": [{"id": "mine", "name": "Mine"}],
        "applications": [{"id": "a", "added": "2026-11-03", "stage": "waiting"}]})",
                                   newSearch());
    QCOMPARE(search.stages.size(), size_t(2));
    QCOMPARE(search.stages[1].kind, StageKind::Waiting);
}

void TestJson::whatIsNamedMayStandLaterInTheFile()
{
    const Search search = readOnto(R"({"applications": [{"id": "a", "added": "2026-11-03", "stage": "s",
        "hr": "ann"}], "contacts": [{"name": "Ann", "id": "ann"}], "stages": [{"id": "s", "name": "S"}],
        "afterword": 1})",
                                   newSearch());
    QCOMPARE(search.applications.size(), size_t(1));
}

void TestJson::whatAStoreKeepsLineByLineIsReadLineByLine()
{
    const Search search = readOnto(R"({"afterword": 1,
        "person": {"holidays": ["", "us", "a\nb", "us"], "weekend": [6, 7, 6]},
        "applications": [{"id": "a", "added": "2026-11-03", "tags": ["near\nby", "", "\n", "remote"]}]})",
                                   newSearch());
    QCOMPARE(search.person.holidays, (QStringList{u"us"_s, u"a"_s, u"b"_s}));
    QCOMPARE(search.person.weekend, (std::vector<int>{6, 7}));
    QCOMPARE(search.applications.front().tags, (QStringList{u"near"_s, u"by"_s, u"remote"_s}));
}

void TestJson::theSmallestNumberComesBack()
{
    Search search = readOnto(example(), newSearch());
    Application application = search.applications.front();
    application.interviews.front().invitation = {u"uid"_s, std::numeric_limits<int>::min(), {}};
    search.applications.put(application);
    QCOMPARE(writeSearch(readOnto(writeSearch(search), newSearch())), writeSearch(search));
}

void TestJson::aByteOrderMarkIsACharacterWithinAText()
{
    const Search search = readOnto(
        u"{\"afterword\": 1, \"person\": {\"name\": \"\uFEFFa\\n\uFEFFb\"}}"_s.toUtf8(), newSearch());
    QCOMPARE(search.person.name, u"\uFEFFa\n\uFEFFb"_s);
}

void TestJson::readingTakesTimeInStepWithTheFile()
{
    // Ten times the applications take about ten times as long; a look-up through a list would take a hundred
    // times. Processor time, since the machine may be busy.
    const auto secondsFor = [](int count) {
        const QByteArray text = manyApplications(count);
        const std::clock_t start = std::clock();
        const Search read = readOnto(text, newSearch());
        const std::clock_t end = std::clock();
        return read.applications.size() == size_t(count) ? double(end - start) / CLOCKS_PER_SEC : 1e9;
    };
    const double thousand = secondsFor(1000);
    const double tenThousand = secondsFor(10000);
    QVERIFY2(tenThousand < 35 * thousand + 0.1,
             qPrintable(u"%1 s for 1,000, %2 s for 10,000"_s.arg(thousand).arg(tenThousand)));
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
