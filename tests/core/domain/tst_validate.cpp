// SPDX-License-Identifier: GPL-3.0-or-later
// What a change may not make of a search.
#include "core/domain/soundness/soundness.h"
#include "core/domain/soundness/validate.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

Task task(const QString &id)
{
    return {{id}, u"Rest"_s, {}, {}, {}};
}

Application application(const QString &id, std::vector<Task> tasks)
{
    Application application;
    application.id = {id};
    application.company = id;
    application.stage = {u"saved"_s};
    application.tasks = std::move(tasks);
    return application;
}

/// Two applications with a task each, and one of the search's own.
Search search()
{
    Search search;
    search.stages.put({{u"saved"_s}, u"Saved"_s, StageKind::Saved, {}, false});
    search.applications.put(application(u"a"_s, {task(u"t1"_s)}));
    search.applications.put(application(u"b"_s, {task(u"t2"_s)}));
    search.tasks.put(task(u"t3"_s));
    return search;
}

QString problem(const Search &after)
{
    const Search before = search();
    const Result<void> sound = validate(difference(before, after), before);
    return sound ? QString() : sound.error().message;
}

} // namespace

class TestValidate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTasksIdIsUniqueInTheWholeSearch_data();
    void aTasksIdIsUniqueInTheWholeSearch();
    void aTaskMayMove();
    void aTaskNeedsAnId();
    void anIdHasNoControlCharacter();
    void aMessageIsAboutAnInterviewOfItsApplication_data();
    void aMessageIsAboutAnInterviewOfItsApplication();
    void aSnoozeNeedsAnEnd();
    void directionsMakeSense();
    void whatNoFileWouldBeReadWithIsRefused_data();
    void whatNoFileWouldBeReadWithIsRefused();
};

void TestValidate::aTasksIdIsUniqueInTheWholeSearch_data()
{
    QTest::addColumn<Search>("after");
    const auto with = [](const char *name, auto edit) {
        Search after = search();
        edit(after);
        QTest::newRow(name) << after;
    };
    with("of the search, there in an application", [](Search &after) { after.tasks.put(task(u"t1"_s)); });
    with("of an application, there in the search", [](Search &after) {
        after.applications.put(application(u"a"_s, {task(u"t1"_s), task(u"t3"_s)}));
    });
    with("of an application, there in another",
         [](Search &after) { after.applications.put(application(u"a"_s, {task(u"t2"_s)})); });
    with("twice in one application", [](Search &after) {
        after.applications.put(application(u"a"_s, {task(u"t1"_s), task(u"t4"_s), task(u"t4"_s)}));
    });
    with("twice among many", [](Search &after) {
        std::vector<Task> many;
        many.reserve(21);
        for (int n = 0; n < 20; ++n)
            many.push_back(task(u"m%1"_s.arg(n)));
        many.push_back(task(u"m3"_s));
        after.applications.put(application(u"a"_s, many));
    });
    with("in two applications at once", [](Search &after) {
        after.applications.put(application(u"a"_s, {task(u"t4"_s)}));
        after.applications.put(application(u"b"_s, {task(u"t4"_s)}));
    });
    with("in a new application",
         [](Search &after) { after.applications.put(application(u"c"_s, {task(u"t3"_s)})); });
}

void TestValidate::aTasksIdIsUniqueInTheWholeSearch()
{
    QFETCH(Search, after);
    QVERIFY2(problem(after).contains(u"same id"_s), qPrintable(problem(after)));
}

void TestValidate::aTaskMayMove()
{
    Search after = search();
    after.applications.put(application(u"a"_s, {task(u"t3"_s)}));
    after.applications.put(application(u"b"_s, {task(u"t1"_s)}));
    after.tasks.remove({u"t3"_s});
    after.tasks.put(task(u"t2"_s));
    QCOMPARE(problem(after), QString());
}

void TestValidate::aTaskNeedsAnId()
{
    Search after = search();
    after.tasks.put(task(u"a/b"_s));
    QVERIFY(problem(after).contains(u"without '/'"_s));
    after = search();
    after.applications.put(application(u"a"_s, {task({})}));
    QVERIFY(problem(after).contains(u"or one has none"_s));
}

void TestValidate::anIdHasNoControlCharacter()
{
    for (char16_t c = 0; c < 0x200; ++c) {
        const bool isControl = QChar(c).category() == QChar::Other_Control;
        QCOMPARE(isSoundId(u"a"_s + QChar(c)), c != u'/' && !isControl);
    }
}

void TestValidate::aMessageIsAboutAnInterviewOfItsApplication_data()
{
    QTest::addColumn<int>("interviews");
    for (const int interviews : {0, 1, 8, 9, 40})
        QTest::addRow("%d interviews", interviews) << interviews;
}

void TestValidate::aMessageIsAboutAnInterviewOfItsApplication()
{
    QFETCH(const int, interviews);
    Application one = search().applications.front();
    for (int n = 0; n < interviews; ++n) {
        Interview interview;
        interview.id = {u"i%1"_s.arg(n)};
        interview.start = {QDate(2026, 11, 30), QTime(9, 0)};
        interview.end = {QDate(2026, 11, 30), QTime(10, 0)};
        one.interviews.push_back(interview);
        Message message;
        message.id = {u"m%1"_s.arg(n)};
        message.interview = interview.id;
        one.messages.push_back(message);
    }
    QVERIFY(validateWhole(one, search()));
    Application draft = one;
    draft.drafts.emplace_back().id = {u"d"_s};
    draft.drafts.back().interview = InterviewId{u"ghost"_s};
    QVERIFY(!validateWhole(draft, search()));
    one.messages.emplace_back().id = {u"last"_s};
    one.messages.back().interview = InterviewId{u"ghost"_s};
    QVERIFY(!validateWhole(one, search()));
}

void TestValidate::aSnoozeNeedsAnEnd()
{
    Search after = search();
    after.decisions = {{u"own-task/t1"_s, DecisionState::Snoozed, Moment(), {}}};
    QVERIFY(problem(after).contains(u"until which it is snoozed"_s));
    after.decisions.front().until = Moment() + hours(1);
    QCOMPARE(problem(after), QString());
}

void TestValidate::directionsMakeSense()
{
    Search after = search();
    Application application = after.applications.front();
    application.directions.everyBusinessDays = 0;
    after.applications.put(application);
    QVERIFY(problem(after).contains(u"business day"_s));
    application.directions.everyBusinessDays = 1;
    application.giveUpAfterDays = 0;
    after.applications.put(application);
    QVERIFY(problem(after).contains(u"one day of silence"_s));
}

void TestValidate::whatNoFileWouldBeReadWithIsRefused_data()
{
    QTest::addColumn<Search>("after");
    QTest::addColumn<QString>("said");
    const auto with = [](const char *name, const QString &said, auto edit) {
        Search after = search();
        edit(after);
        QTest::newRow(name) << after << said;
    };
    const auto edited = [&](const char *name, const QString &said, auto edit) {
        with(name, said, [&](Search &after) {
            Application one = after.applications.front();
            edit(one);
            after.applications.put(one);
        });
    };
    edited("moved from nowhere", u"without a name"_s, [](Application &one) {
        one.moves = {{Moment(), {}, {u"saved"_s}}};
    });
    edited("moved to what is no name", u"without a name"_s, [](Application &one) {
        one.moves = {{Moment(), {u"saved"_s}, {u"a/b"_s}}};
    });
    edited("asked again after eleven years", u"3650 days"_s,
           [](Application &one) { one.directions.everyBusinessDays = 3651; });
    edited("given up after eleven years", u"3650 days"_s,
           [](Application &one) { one.giveUpAfterDays = 3651; });
    edited("a tag of two lines", u"one line"_s, [](Application &one) { one.tags = {u"near\nby"_s}; });
    edited("an empty tag", u"one line"_s, [](Application &one) { one.tags = {u""_s}; });
    with("a day of the weekend twice", u"named twice"_s, [](Search &after) {
        after.person.weekend = {6, 6};
    });
    with("a calendar twice", u"named twice"_s, [](Search &after) {
        after.person.holidays = {u"us"_s, u"us"_s};
    });
    with("a calendar of two lines", u"not one line"_s,
         [](Search &after) { after.person.holidays = {u"/a\nb.ics"_s}; });
    with("a hundred and one calendars", u"100 holiday calendars"_s, [](Search &after) {
        for (int i = 0; i < 100; ++i)
            after.person.holidays.append(QString::number(i));
    });
    with("a colour that is none", u"#3a7bd5"_s, [](Search &after) {
        after.stages.put({{u"saved"_s}, u"Saved"_s, StageKind::Saved, u"reddish"_s, false});
    });
    with("a template without an id", u"template"_s, [](Search &after) {
        after.templates.put({{}, u"Thanks"_s, {}, {}, {}, {}, {}});
    });
}

void TestValidate::whatNoFileWouldBeReadWithIsRefused()
{
    QFETCH(Search, after);
    QFETCH(QString, said);
    QVERIFY2(problem(after).contains(said), qPrintable(problem(after)));
}

QTEST_APPLESS_MAIN(TestValidate)
#include "tst_validate.moc"
