// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/senddesk.h"

#include "core/base/files.h"
#include "core/domain/change/forgetting.h"
#include "tests/app/mailbox/mailservers.h"
#include "tests/support/northwind.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

class TestSendDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLetterIsSentOnceAndNoted();
    void withoutAWishNothingIsDone();
    void aLetterWaitsForItsTimeAndCanBeTakenBack();
    void aLetterIsTakenBackWhileTheLineIsMade();
    void anErrorThatCameUpMeanwhileKeepsItHere();
    void aFaultIsToldAndTheLetterIsKept_data();
    void aFaultIsToldAndTheLetterIsKept();
    void anUnclearLetterIsNeverSentAgainByItself();
    void theWindowDoesNotWaitForTheServer();
    void whoEndsTheProgramLosesNothing();
    void whoEndsTheProgramWaitsForTheAnswer_data();
    void whoEndsTheProgramWaitsForTheAnswer();
    void whatRestsSendsNothingUntilItGoesOn();
    void aRefusalForADraftInTheMailboxHasItLookedAt();
    void whatWaitsIsTakenBackWhereNobodyTakesIt();
    void whoIsDeletedEverywhereIsForgottenHereToo();
    void twoProcessesSendALetterOnce();
    void whatAnotherProcessDoesIsKept();
    void aFullDiskSendsNothing();
    void anOutboxThatCannotBeReadStopsSending_data();
    void anOutboxThatCannotBeReadStopsSending();
    void itGoesOnceWhereverTheProgramIsKilled_data();
    void itGoesOnceWhereverTheProgramIsKilled();
    void itGoesOnceWhicheverWriteTheProgramIsKilledAt();

private:
    QByteArray drive(const QString &what, const QString &store, const QByteArray &shim = {},
                     int *call = nullptr);
    void endWell(const QString &store, const QByteArray &when);

    std::unique_ptr<Certificates> m_certificates;
    std::unique_ptr<LetterServer> m_server;
    QTemporaryDir m_folder;
};

namespace {

using State = Outgoing::State;

const DraftId d1{u"d1"_s};
const QString good =
    u"Dear Dana,\n\nThank you for showing me the churn dashboard on Monday; the way you tell weekly "
    "from yearly churn stayed with me.\n\nI would like to work on that very much.\n\nKind "
    "regards,\nRobin Vale"_s;

struct Sending {
    Sending(const Certificates &certificates, const QByteArray &faults = {})
        : server(certificates)
        , desk(northwindWithDraft(good, at("2026-11-23T19:00:00Z")))
    {
        server.setFaults(faults);
        line.server = {u"localhost"_s, server.port(), !faults.contains("implicit")};
        line.authority = certificates.authority();
        line.user = "robin";
        line.password = "s3cret";
        make();
    }
    void make(bool starts = true)
    {
        send = std::make_unique<SendDesk>(SendDesk::Parts{
            desk.editor, desk.clock, path(), [this]() -> Result<LetterToSend> { return line; },
            [this]() -> const MailboxMemory & { return memory; }});
        const auto note = [this](const QString &what) { told = what; };
        QObject::connect(send.get(), &SendDesk::needsLook, send.get(), note);
        QObject::connect(send.get(), &SendDesk::failed, send.get(), note);
        if (starts)
            send->start();
    }
    QString path() const
    {
        return outboxPath.isEmpty() ? folder.filePath(u"search.outbox.json"_s) : outboxPath;
    }
    /// This is another process that has the search of @p first open.
    void joinTo(const Sending &first)
    {
        outboxPath = first.path();
        line = first.line;
        make();
    }
    Moment now() const { return desk.clock.now(); }
    bool rests()
    {
        return QTest::qWaitFor(
            [&] {
                const Outgoing *one = send->outbox().find(d1);
                return !send->isSending() &&
                       (!one || one->state == State::Asking || one->state == State::Unclear);
            },
            patience);
    }
    std::optional<State> state() const
    {
        const Outgoing *one = send->outbox().find(d1);
        return one ? std::optional(one->state) : std::nullopt;
    }
    const Application &northwind() const { return northwindOf(desk); }

    QTemporaryDir folder;
    LetterServer server;
    Desk desk;
    LetterToSend line;
    MailboxMemory memory;
    QString told;
    QString outboxPath; ///< empty: in the folder
    std::unique_ptr<SendDesk> send;
};

} // namespace

void TestSendDesk::initTestCase()
{
    m_certificates = std::make_unique<Certificates>();
    QVERIFY(m_certificates->areThere());
    m_server = std::make_unique<LetterServer>(*m_certificates);
    QVERIFY(m_server->isRunning());
    QCOMPARE(drive(u"prepare"_s, m_folder.filePath(u"prepared"_s)), QByteArray());
}

void TestSendDesk::aLetterIsSentOnceAndNoted()
{
    Sending sending(*m_certificates);
    QSignalSpy sent(sending.send.get(), &SendDesk::sent);
    QVERIFY(sending.send->send(d1, sending.now()));
    QVERIFY(sending.rests());
    QCOMPARE(sending.state(), std::optional<State>());
    QCOMPARE(sending.server.letters().size(), 1);
    QVERIFY(sending.server.letters().constFirst().contains("To: Dana Whitfield <dana@northwind.example>"));
    QCOMPARE(sending.northwind().messages.size(), size_t(1));
    QCOMPARE(sending.northwind().drafts.front().state, DraftState::Sent);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.front().at(1).toByteArray(), sending.server.letters().constFirst());
    QVERIFY(!QFile::exists(sending.path()));
    QVERIFY(!sending.send->send(d1, sending.now()));
    // It is one step, as with "Mark as sent".
    sending.desk.editor.undoStack()->undo();
    QCOMPARE(sending.northwind().messages.size(), size_t(0));
}

void TestSendDesk::withoutAWishNothingIsDone()
{
    Sending sending(*m_certificates);
    QVERIFY(!sending.send->isSending());
    QVERIFY(!QFile::exists(sending.path()));
    QVERIFY(sending.server.heard().isEmpty());
}

void TestSendDesk::aLetterWaitsForItsTimeAndCanBeTakenBack()
{
    Sending sending(*m_certificates);
    QVERIFY(sending.send->send(d1, sending.now() + hours(12)));
    QCOMPARE(sending.state(), State::Waiting);
    // It stands on the disk, and waits on after another start.
    sending.make();
    QCOMPARE(sending.state(), State::Waiting);
    QVERIFY(sending.send->takeBack(d1));
    QVERIFY(!QFile::exists(sending.path()));
    QVERIFY(sending.send->send(d1, sending.now() + hours(12)));
    // The program was not there at its time.
    sending.desk.clock.set(sending.now() + hours(12) + seconds(1));
    sending.make();
    QCOMPARE(sending.state(), State::Asking);
    QVERIFY(!sending.told.isEmpty());
    QVERIFY(!sending.send->isSending());
    QVERIFY(sending.send->send(d1, sending.now()));
    QVERIFY(sending.rests());
    QCOMPARE(sending.server.letters().size(), 1);
}

void TestSendDesk::aLetterIsTakenBackWhileTheLineIsMade()
{
    Sending sending(*m_certificates);
    QVERIFY(sending.send->send(d1, sending.now()));
    QVERIFY(QTest::qWaitFor([&] { return sending.send->isSending(); }, patience));
    QVERIFY(sending.send->takeBack(d1));
    QVERIFY(QTest::qWaitFor([&] { return !sending.send->isSending(); }, patience));
    QCOMPARE(sending.server.letters().size(), 0);
    QCOMPARE(sending.state(), std::optional<State>());
    QCOMPARE(sending.northwind().messages.size(), size_t(0));
}

void TestSendDesk::anErrorThatCameUpMeanwhileKeepsItHere()
{
    Sending sending(*m_certificates);
    QVERIFY(sending.send->send(d1, sending.now()));
    Application application = sending.northwind();
    application.drafts.front().body += u"\n\n{{contact.givenName}}"_s;
    QVERIFY(sending.desk.editor.make(Step{put(sending.desk.editor.search(), application), u"a draft"_s}));
    QVERIFY(sending.rests());
    QCOMPARE(sending.state(), State::Asking);
    QVERIFY(sending.server.heard().isEmpty());
    QVERIFY(!sending.send->outbox().find(d1)->why.isEmpty());
    QVERIFY(!sending.send->send(d1, sending.now()));
}

void TestSendDesk::aFaultIsToldAndTheLetterIsKept_data()
{
    QTest::addColumn<QByteArray>("fault");
    for (const char *fault :
         {"cut-greeting", "cut-data", "refuse-auth", "refuse-rcpt", "refuse-text", "no-starttls"})
        QTest::newRow(fault) << QByteArray(fault);
}

void TestSendDesk::aFaultIsToldAndTheLetterIsKept()
{
    QFETCH(QByteArray, fault);
    Sending sending(*m_certificates, fault);
    QVERIFY(sending.send->send(d1, sending.now()));
    QVERIFY(sending.rests());
    QCOMPARE(sending.state(), State::Asking);
    QVERIFY2(sending.told.contains(sending.send->outbox().find(d1)->why) && sending.told.contains(u"kept"_s),
             qPrintable(sending.told));
    QVERIFY(!sending.told.contains(u"s3cret"_s));
    QCOMPARE(sending.northwind().messages.size(), size_t(0));
    QCOMPARE(sending.northwind().drafts.front().body, good);
    // And goes when the person says so once more.
    sending.server.setFaults({});
    QVERIFY(sending.send->send(d1, sending.now()));
    QVERIFY(sending.rests());
    QCOMPARE(sending.server.letters().size(), 1);
    QCOMPARE(sending.northwind().messages.size(), size_t(1));
}

void TestSendDesk::anUnclearLetterIsNeverSentAgainByItself()
{
    for (const bool arrived : {true, false}) {
        Sending sending(*m_certificates, arrived ? "cut-before-reply" : "lose-text");
        QSignalSpy unclear(sending.send.get(), &SendDesk::unclear);
        QVERIFY(sending.send->send(d1, sending.now()));
        QVERIFY(sending.rests());
        QCOMPARE(sending.state(), State::Unclear);
        QCOMPARE(unclear.size(), 1);
        sending.server.setFaults({});
        QVERIFY(!sending.send->send(d1, sending.now()));
        QVERIFY(!sending.send->takeBack(d1));
        sending.desk.clock.set(sending.now() + hours(2));
        sending.make();
        QCOMPARE(sending.state(), State::Unclear);
        QVERIFY(!sending.send->isSending());
        sending.send->answer(d1, arrived);
        QCOMPARE(sending.state(), arrived ? std::optional<State>() : State::Asking);
        if (!arrived) {
            QVERIFY(sending.send->send(d1, sending.now()));
            QVERIFY(sending.rests());
        }
        QCOMPARE(sending.server.letters().size(), 1);
        QCOMPARE(sending.northwind().messages.size(), size_t(1));
    }
}

void TestSendDesk::theWindowDoesNotWaitForTheServer()
{
    Sending sending(*m_certificates, "silent");
    QVERIFY(sending.send->send(d1, sending.now()));
    QVERIFY(QTest::qWaitFor([&] { return sending.send->isSending(); }, patience));
    QVERIFY(QTest::qWaitFor([&] { return sending.server.visitors() > 0; }, patience));
    int turns = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { ++turns; });
    timer.start(0);
    QVERIFY(QTest::qWaitFor([&] { return turns > 100; }, patience));
    QVERIFY(sending.send->isSending());
    QVERIFY(sending.send->takeBack(d1));
}

void TestSendDesk::whoEndsTheProgramLosesNothing()
{
    Sending sending(*m_certificates, "silent");
    QVERIFY(sending.send->send(d1, sending.now()));
    QVERIFY(QTest::qWaitFor([&] { return sending.server.visitors() > 0; }, patience));
    sending.send.reset();
    sending.desk.clock.set(sending.now() + seconds(1));
    sending.server.setFaults({});
    sending.make();
    QCOMPARE(sending.state(), State::Asking);
    QCOMPARE(sending.server.letters().size(), 0);
}

void TestSendDesk::whoEndsTheProgramWaitsForTheAnswer_data()
{
    QTest::addColumn<bool>("answers");
    QTest::newRow("the server answers") << true;
    QTest::newRow("it never does") << false;
}

void TestSendDesk::whoEndsTheProgramWaitsForTheAnswer()
{
    QFETCH(bool, answers);
    Sending sending(*m_certificates, "hold-reply");
    QVERIFY(sending.send->send(d1, sending.now()));
    QVERIFY(QTest::qWaitFor([&] { return sending.server.letters().size() == 1; }, patience));
    QVERIFY(sending.send->isAboutToSend());
    QCOMPARE(sending.state(), State::GivenOver);
    QVERIFY(!sending.send->takeBack(d1));
    if (answers) {
        QFile go(sending.server.path(u"go"_s));
        QVERIFY(go.open(QIODevice::WriteOnly));
    }
    QElapsedTimer leaving;
    leaving.start();
    sending.send.reset();
    // It waits for five seconds; the library that sends would wait for two minutes.
    QVERIFY2(leaving.elapsed() < 60'000, QByteArray::number(leaving.elapsed()));
    QCOMPARE(sending.northwind().messages.size(), size_t(answers ? 1 : 0));
    sending.server.setFaults({});
    sending.make();
    QCOMPARE(sending.state(), answers ? std::optional<State>() : State::Unclear);
    QVERIFY(!sending.send->isAboutToSend());
    QCOMPARE(sending.server.letters().size(), 1);
}

void TestSendDesk::whatRestsSendsNothingUntilItGoesOn()
{
    Sending sending(*m_certificates);
    QVERIFY(sending.send->send(d1, sending.now()));
    QVERIFY(sending.send->isAboutToSend());
    sending.send->rest();
    int turns = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { ++turns; });
    timer.start(0);
    QVERIFY(QTest::qWaitFor([&] { return turns > 100; }, patience));
    QCOMPARE(sending.state(), State::Waiting);
    QCOMPARE(sending.server.visitors(), 0);
    sending.send->goOn();
    QVERIFY(sending.rests());
    QCOMPARE(sending.server.letters().size(), 1);
}

void TestSendDesk::aRefusalForADraftInTheMailboxHasItLookedAt()
{
    Sending sending(*m_certificates);
    PutDraft put;
    put.draft = d1;
    put.state = PutDraft::State::There;
    sending.memory.drafts.push_back(put);
    const QSignalSpy looked(sending.send.get(), &SendDesk::unclear);
    QVERIFY(!sending.send->send(d1, sending.now()));
    QCOMPARE(looked.size(), 1);
    // It was deleted there.
    sending.memory.drafts.front().state = PutDraft::State::Gone;
    QVERIFY(sending.send->send(d1, sending.now() + hours(12)));
    QCOMPARE(looked.size(), 1);
}

void TestSendDesk::whatWaitsIsTakenBackWhereNobodyTakesIt()
{
    Sending sending(*m_certificates, "lose-text");
    QVERIFY(sending.send->send(d1, sending.now() + hours(12)));
    QVERIFY(!sending.send->isAboutToSend());
    sending.send->takeAllBack();
    QCOMPARE(sending.state(), std::optional<State>());
    QVERIFY2(sending.told.contains(u"kept as a note"_s), qPrintable(sending.told));
    QVERIFY(sending.send->need().isEmpty());
    QVERIFY(!QFile::exists(sending.path()));
    QCOMPARE(sending.northwind().drafts.front().body, good);
    // What may have gone stays until the person says what became of it.
    QVERIFY(sending.send->send(d1, sending.now()));
    QVERIFY(sending.rests());
    QCOMPARE(sending.state(), State::Unclear);
    sending.told.clear();
    sending.send->takeAllBack();
    QCOMPARE(sending.state(), State::Unclear);
    QVERIFY2(sending.told.isEmpty(), qPrintable(sending.told));
}

void TestSendDesk::whoIsDeletedEverywhereIsForgottenHereToo()
{
    Sending sending(*m_certificates, "lose-text");
    QVERIFY(sending.send->send(d1, sending.now()));
    QVERIFY(sending.rests());
    QCOMPARE(sending.state(), State::Unclear);
    sending.send->forgetDrafts();
    QCOMPARE(sending.state(), State::Unclear);
    const Search &search = sending.desk.editor.search();
    QVERIFY(sending.desk.editor.make({forgetContact(search, {u"dana"_s}).change, u"deletion"_s}));
    sending.send->forgetDrafts();
    QCOMPARE(sending.state(), std::optional<State>());
    QVERIFY(!QFile::exists(sending.path()));
}

void TestSendDesk::twoProcessesSendALetterOnce()
{
    Sending first(*m_certificates);
    QVERIFY(first.send->send(d1, first.now() + hours(12)));
    Sending second(*m_certificates);
    second.joinTo(first);
    QCOMPARE(second.state(), State::Waiting);
    const Moment time = first.now() + hours(12);
    for (Sending *one : {&first, &second}) {
        one->desk.clock.set(time);
        one->send->goOn();
    }
    QVERIFY(QTest::qWaitFor([&] { return !QFile::exists(first.path()); }, patience));
    QVERIFY(QTest::qWaitFor([&] { return !first.send->isSending() && !second.send->isSending(); }, patience));
    for (Sending *one : {&first, &second}) {
        QVERIFY(!one->send->takeBack(d1)); // it looks once more
        QCOMPARE(one->state(), std::optional<State>());
    }
    QCOMPARE(first.server.letters().size(), 1);
    QCOMPARE(second.server.letters().size(), 0);
    QVERIFY(first.told.isEmpty() && second.told.isEmpty());
    QVERIFY(!QFile::exists(first.path()));
}

void TestSendDesk::whatAnotherProcessDoesIsKept()
{
    Sending first(*m_certificates);
    QVERIFY(first.send->send(d1, first.now() + hours(12)));
    Sending second(*m_certificates);
    second.joinTo(first);
    // Another time, by either of them.
    QVERIFY(second.send->send(d1, first.now() + hours(13)));
    QVERIFY(first.send->send(d1, first.now() + hours(14)));
    QCOMPARE(first.send->outbox().letters.size(), size_t(1));
    QCOMPARE(outboxFrom(readFile(first.path(), 1000000).value())->letters.size(), size_t(1));
    // What the one takes back does not go by the other.
    QVERIFY(first.send->takeBack(d1));
    QVERIFY(!second.send->takeBack(d1));
    QVERIFY(second.send->outbox().letters.empty());
    QVERIFY(!QFile::exists(first.path()));
}

void TestSendDesk::aFullDiskSendsNothing()
{
    Sending sending(*m_certificates);
    // A folder stands where the outbox is to be written.
    QVERIFY(QDir().mkpath(sending.path() + u"/x"_s));
    const auto sent = sending.send->send(d1, sending.now());
    QVERIFY(!sent);
    QVERIFY(sent.error().message.contains(u"The note itself is kept"_s));
    QVERIFY(QDir(sending.path()).removeRecursively());
    // It came up only when the text was to go.
    QVERIFY(sending.send->send(d1, sending.now()));
    QVERIFY(QTest::qWaitFor([&] { return sending.send->isSending(); }, patience));
    QVERIFY(QFile::remove(sending.path()));
    QVERIFY(QDir().mkpath(sending.path() + u"/x"_s));
    QVERIFY(sending.rests());
    QCOMPARE(sending.state(), State::Asking);
    QCOMPARE(sending.server.letters().size(), 0);
}

void TestSendDesk::anOutboxThatCannotBeReadStopsSending_data()
{
    QTest::addColumn<bool>("starts");
    QTest::newRow("as the program does") << true;
    QTest::newRow("a letter that is sent before it started") << false;
}
void TestSendDesk::anOutboxThatCannotBeReadStopsSending()
{
    QFETCH(const bool, starts);
    Sending sending(*m_certificates);
    QFile file(sending.path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"version\":9}") > 0);
    file.close();
    sending.make(starts);
    const auto sent = sending.send->send(d1, sending.now());
    QVERIFY(!sent);
    QVERIFY2(sent.error().message.contains(sending.path()), qPrintable(sent.error().message));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{\"version\":9}"));
}

/// Runs the driver; what it printed, "killed" where it did not end by itself. @p shim: at which change of a
/// file the program is killed; @p call: 0 where it came to none.
QByteArray TestSendDesk::drive(const QString &what, const QString &store, const QByteArray &shim, int *call)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString report = m_folder.filePath(u"struck"_s);
    QFile::remove(report);
    if (!shim.isEmpty()) {
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(AFTERWORD_SHIM));
        environment.insert(u"AFTERWORD_FAULT_UNDER"_s, QFileInfo(store).path());
        environment.insert(u"AFTERWORD_FAULT_AT"_s, QString::fromLatin1(shim));
        environment.insert(u"AFTERWORD_FAULT_KIND"_s, u"kill"_s);
        environment.insert(u"AFTERWORD_FAULT_REPORT"_s, report);
    }
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments{what, store};
    if (what != u"prepare"_s)
        arguments << QString::number(m_server->port()) << m_certificates->path(u"ca.pem")
                  << m_server->path(u"pid"_s);
    process.start(QStringLiteral(AFTERWORD_SEND_DRIVER), arguments);
    if (!process.waitForFinished(patience))
        return "hangs";
    if (call)
        *call = QFile::exists(report) ? 1 : 0;
    if (process.exitStatus() == QProcess::CrashExit)
        return "killed";
    return process.exitCode() == 0 ? process.readAllStandardOutput().trimmed() : QByteArray("failed");
}

/// The program was ended at some step: whatever stands now, one letter is there in the end, and one message.
void TestSendDesk::endWell(const QString &store, const QByteArray &when)
{
    QVERIFY2(QTest::qWaitFor([&] { return m_server->isIdle(); }, patience), when);
    const auto letters = [&] { return m_server->letters().size(); };
    m_server->setFaults({});
    const qsizetype before = letters();
    QVERIFY2(before <= 1, when);
    QByteArray stands = drive(u"wait"_s, store);
    QCOMPARE(letters(), before); // nothing goes by itself
    if (stands == "unclear 0") {
        stands = drive(before == 1 ? u"arrived"_s : u"lost"_s, store);
        QCOMPARE(letters(), before);
    } else if (stands == "none 0") {
        QCOMPARE(before, 0); // it was ended before the wish stood on the disk
        stands = "asking 0";
    }
    if (stands == "asking 0") {
        QVERIFY2(before == 0, when + ": a letter that went is asked about as one that did not");
        stands = drive(u"again"_s, store);
    }
    QVERIFY2(stands == "none 1", when + ": " + stands);
    QVERIFY2(letters() == 1, when + ": " + QByteArray::number(letters()) + " letters");
    QVERIFY2(drive(u"wait"_s, store) == "none 1", when);
}

namespace {

/// A store of its own, as it was prepared.
QString copyOf(const QString &prepared, const QTemporaryDir &folder)
{
    const QString store = folder.filePath(u"store"_s);
    return QFile::copy(prepared, store) ? store : QString();
}

} // namespace

void TestSendDesk::itGoesOnceWhereverTheProgramIsKilled_data()
{
    QTest::addColumn<QByteArray>("step");
    for (const char *step :
         {"greeting", "ehlo", "auth", "from", "rcpt", "data", "text", "before-reply", "after-reply"})
        QTest::newRow(step) << QByteArray(step);
}

void TestSendDesk::itGoesOnceWhereverTheProgramIsKilled()
{
    QFETCH(QByteArray, step);
    const QTemporaryDir folder;
    const QString store = copyOf(m_folder.filePath(u"prepared"_s), folder);
    m_server->forget();
    m_server->setFaults("kill-" + step);
    QCOMPARE(drive(u"send"_s, store), QByteArray("killed"));
    endWell(store, step);
}

void TestSendDesk::itGoesOnceWhicheverWriteTheProgramIsKilledAt()
{
    // A letter takes many of them.
    const int step = qgetenv("AFTERWORD_FAULTS") == "full" ? 1 : 3;
    int struck = 1;
    int calls = 0;
    for (int call = 1; struck == 1; call += step) {
        const QTemporaryDir folder;
        const QString store = copyOf(m_folder.filePath(u"prepared"_s), folder);
        m_server->forget();
        m_server->setFaults({});
        const QByteArray ended = drive(u"send"_s, store, QByteArray::number(call), &struck);
        QCOMPARE(ended, struck == 1 ? QByteArray("killed") : QByteArray("none 1"));
        if (struck == 1)
            calls = call;
        endWell(store, "call " + QByteArray::number(call));
        if (QTest::currentTestFailed())
            return;
    }
    // The wish, the text going, the answer, the note: each is written and brought to the disk.
    QVERIFY2(calls >= 12, QByteArray::number(calls));
}

QTEST_GUILESS_MAIN(TestSendDesk)
#include "tst_senddesk.moc"
