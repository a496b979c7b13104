// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody who may write could put into a shared search that no program can read: the server keeps none
// of it, since it would stop the programs of all others.
#include "core/domain/enums.h"
#include "core/storage/postgres/sharedstore.h"
#include "tests/support/fullsearch.h"
#include "tests/support/sharedserver.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

class TestSharedValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatNobodyCouldReadIsNotSaved_data();
    void whatNobodyCouldReadIsNotSaved();
    void whatProgramsWriteIsSaved_data();
    void whatProgramsWriteIsSaved();
    void aZoneThatNoProgramKnowsIsNone();
    void everyValueOfAnEnumerationIsKnownThere();
    void everyRefusalIsToldInWords();
    void cleanupTestCase() { m_server.reset(); }

private:
    QByteArray unusable(const QByteArray &table, const QByteArray &column, const QString &value);

    std::unique_ptr<SharedServer> m_server;
    std::unique_ptr<SharedStore> m_store;
    std::unique_ptr<ServerLine> m_coach;
};

void TestSharedValues::initTestCase()
{
    m_server = std::make_unique<SharedServer>();
    NEED_SERVER(*m_server);
    m_store = SharedStore::open(m_server->address(m_server->newPerson()), SharedServer::password()).value();
    QVERIFY(m_store->write(difference(m_store->load().value(), fullSearch())));
    const QString coach = m_server->newPerson(false);
    QVERIFY(m_store->consent({coach, Access::Write}));
    m_coach = ServerLine::open(m_server->address(coach), SharedServer::password(), {}).value();
}

void TestSharedValues::whatNobodyCouldReadIsNotSaved_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("state");
    const auto row = [](const char *what, const QByteArray &rows, const QByteArray &state = "AW004") {
        QTest::newRow(what) << rows << state;
    };
    const QByteArray task = R"({"add":{"task":[{"id":"new","position":1,"text":"t",CELL}]}})";
    const auto with = [](QByteArray rows, const QByteArray &cell) { return rows.replace("CELL", cell); };
    const QByteArray card = R"({"change":{"application":[{"id":"CARD","changed_in":VERSION,CELL}]}})";
    row("a day that is none", with(task, R"("due":"not-a-date")"));
    row("a day that no month has", with(task, R"("due":"2026-02-29")"));
    row("an hour that no day has", with(task, R"("due_time":"24:00")"));
    row("a moment beyond all years", with(task, R"("done_at":253402214400)"));
    row("an id with a slash", R"({"add":{"task":[{"id":"a/b","position":1,"text":"t"}]}})");
    row("no id", R"({"add":{"task":[{"id":"","position":1,"text":"t"}]}})");
    row("a formality that nobody knows", with(card, R"("formality":"stiff")"));
    row("an outcome that nobody knows", with(card, R"("outcome_kind":"lost")"));
    row("no days of silence", with(card, R"("give_up_after_days":0)"));
    row("a stage of a kind that nobody knows",
        R"({"add":{"stage":[{"id":"s","position":99,"name":"s","kind":"x","colour":"","hidden":0}]}})");
    row("a colour that is none",
        R"({"add":{"stage":[{"id":"s","position":99,"name":"s","kind":"saved","colour":"red","hidden":0}]}})");
    row("a message that went nowhere",
        R"({"add":{"message":[{"application":"CARD","id":"m9","position":99,"at":1,"direction":"up","channel":"email",)"
        R"("about":"other","subject":"","body":"","automatic":0}]}})");
    row("a decision that nobody knows",
        R"({"add":{"decision":[{"position":1,"follow_up":"lessons/CARD","state":"maybe","at":1,"until_moment":null}]}})");
    // What does not go with the rest may be so for what others did.
    row("a stage that is not there", with(card, R"("stage":"nowhere")"), "AW001");
    row("a follow-up put off without an end",
        R"({"add":{"decision":[{"position":1,"follow_up":"lessons/CARD","state":"snoozed","at":1,"until_moment":null}]}})",
        "AW001");
    row("two tasks of one id",
        R"({"add":{"task":[{"id":"new","position":1,"text":"t"}],"application_task":[{"application":"CARD","id":"new",)"
        R"("position":99,"text":"t"}]}})",
        "AW001");
    row("no stage at all", "STAGES", "AW001");
}

void TestSharedValues::whatNobodyCouldReadIsNotSaved()
{
    QFETCH(QByteArray, rows);
    QFETCH(const QByteArray, state);
    const QByteArray id = QByteArray::number(m_store->id());
    const auto card =
        m_server->administer("SELECT id, changed_in FROM afterword.application WHERE search = " + id);
    const Search before = m_store->load().value();
    if (rows == "STAGES") {
        rows =
            m_server
                ->administer("SELECT jsonb_build_object('remove', jsonb_build_object('stage', jsonb_agg("
                             "jsonb_build_object('id', id, 'changed_in', changed_in)))) FROM afterword.stage "
                             "WHERE search = " +
                             id)
                .results[0]
                .text(0, 0)
                .toUtf8();
    }
    rows.replace("CARD", card.results[0].text(0, 0).toUtf8());
    rows.replace("VERSION", QByteArray::number(card.results[0].whole(0, 1)));
    const auto saved =
        m_coach->run("SELECT afterword.save($1::bigint, gen_random_uuid(), $2::jsonb)", {id, rows});
    QVERIFY(saved.failure);
    QVERIFY2(saved.failure->state == state,
             (saved.failure->state + ' ' + saved.failure->text.toUtf8()).constData());
    // Whose search it is goes on as if nothing had been tried.
    QVERIFY(!m_store->changedOutside().value());
    Contact contact = before.contacts.front();
    contact.remarks += u'.';
    QVERIFY(m_store->write(put(before, contact)));
}

QByteArray TestSharedValues::unusable(const QByteArray &table, const QByteArray &column, const QString &value)
{
    const auto asked = m_server->administer("SELECT coalesce(afterword.unusable('" + table +
                                            "', jsonb_build_array(jsonb_build_object('" + column + "', '" +
                                            value.toUtf8() + "'))), '')");
    return asked.failure ? "failed: " + asked.failure->text.toUtf8() : asked.results[0].text(0, 0).toUtf8();
}

void TestSharedValues::whatProgramsWriteIsSaved_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QString>("value");
    const auto row = [](const QByteArray &table, const QByteArray &column, const QString &value) {
        QTest::addRow("%s: %s", column.constData(), qPrintable(value)) << table << column << value;
    };
    row("task", "due", u"2028-02-29"_s);
    row("task", "due", u"2000-02-29"_s);
    row("task", "due", u"0001-01-01"_s);
    row("task", "due", u"9999-12-31"_s);
    row("task", "due_time", u"23:59:59"_s);
    row("task", "done_at", u"-62135510400"_s);
    row("task", "id", u"Süß & klein — 1"_s);
    row("application", "added", {});
    row("interview", "starts", u"2026-11-23T10:00"_s);
    row("interview", "starts", u"2026-11-23T10:00:30"_s);
    row("interview", "time_zone", u"America/Argentina/Buenos_Aires"_s);
    row("interview", "time_zone", u"Etc/GMT+5"_s);
    row("interview", "time_zone", u"UTC+05:30"_s);
    row("interview", "time_zone", u"UTC-03:00"_s);
    row("stage", "colour", {});
    row("stage", "colour", u"#3a7BD5"_s);
}

void TestSharedValues::whatProgramsWriteIsSaved()
{
    QFETCH(const QByteArray, table);
    QFETCH(const QByteArray, column);
    QFETCH(const QString, value);
    QCOMPARE(unusable(table, column, value), QByteArray());
}

void TestSharedValues::aZoneThatNoProgramKnowsIsNone()
{
    for (const QString &zone : {u"UTC+99:99"_s, u"UTC-00:60"_s, u"UTC+5:30"_s, u"../etc/passwd"_s, u""_s})
        QCOMPARE(unusable("interview", "time_zone", zone), QByteArray("time_zone"));
}

void TestSharedValues::everyValueOfAnEnumerationIsKnownThere()
{
    const auto check = [this](const auto &values, const QByteArray &table, const QByteArray &column) {
        for (const auto &value : values)
            QVERIFY2(unusable(table, column, toText(value)).isEmpty(), qPrintable(toText(value)));
        QCOMPARE(unusable(table, column, u"none of them"_s), column);
    };
    check(allOf<About>(), "message", "about");
    check(allOf<About>(), "draft", "about");
    check(allOf<About>(), "template", "purpose");
    check(allOf<Channel>(), "message", "channel");
    check(allOf<Channel>(), "draft", "channel");
    check(allOf<Channel>(), "application", "directed_channel");
    check(allOf<Direction>(), "message", "direction");
    check(allOf<Formality>(), "application", "formality");
    check(allOf<Formality>(), "template", "tone");
    check(allOf<LetterLanguage>(), "application", "letter_language");
    check(allOf<StageKind>(), "stage", "kind");
    check(allOf<InterviewKind>(), "interview", "kind");
    check(allOf<DraftState>(), "draft", "state");
    check(allOf<OutcomeKind>(), "application", "outcome_kind");
    check(allOf<DecisionState>(), "decision", "state");
}

/// Each code that a step of the schema raises by itself, and one of a schema that is newer than this program.
void TestSharedValues::everyRefusalIsToldInWords()
{
    static const QRegularExpression raised(u"ERRCODE = '(AW\\d{3})'"_s);
    QSet<QString> codes;
    for (QDirIterator steps(u":/sharedschema"_s); steps.hasNext();) {
        QFile step(steps.next());
        QVERIFY(step.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(step.readAll());
        for (const auto &found : raised.globalMatch(text))
            codes += found.captured(1);
    }
    QVERIFY(codes.contains(u"AW004"_s));
    QSet<QString> sentences;
    for (const QString &code : std::as_const(codes)) {
        const QString sentence =
            serverError({code.toLatin1(), u"said in English, saved in task, due"_s}).message;
        QVERIFY2(!sentence.contains(u"said in English"_s), qPrintable(code + u": "_s + sentence));
        sentences += sentence;
    }
    QCOMPARE(sentences.size(), codes.size());
    QVERIFY(serverError({"AW004", u"nobody reads what is saved in task, due"_s})
                .message.contains(u"(task, due)"_s));
    const QString newer = serverError({"AW999", u"by a later rule"_s}).message;
    QVERIFY(newer.contains(u"nothing was saved"_s) && newer.endsWith(u"by a later rule"_s));
}

QTEST_GUILESS_MAIN(TestSharedValues)
#include "tst_sharedvalues.moc"
