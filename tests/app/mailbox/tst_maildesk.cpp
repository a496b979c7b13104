// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/maildesk.h"

#include "app/mailbox/lastletter.h"
#include "app/mailbox/mailboxpage.h"
#include "app/mailbox/sendingsection.h"
#include "tests/app/mailbox/heldaccounts.h"
#include "tests/app/mailbox/heldsecrets.h"
#include "tests/app/mailbox/mailservers.h"
#include "tests/support/northwind.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestMailDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutAMailboxNothingIsDone();
    void anAnswerIsSeenAndCanBeUndone();
    void aDraftGoesThereAndIsKnownWhenItIsSent();
    void thePasswordIsAskedForWhereTheKeyringHasNone_data();
    void thePasswordIsAskedForWhereTheKeyringHasNone();
    void aPasswordInTheKeyringIsEnough();
    void theDesktopOpensAMailbox();
    void aRefusedTokenIsAskedForOnceMore();
    void whyTheDesktopOpensNoneIsSaid();
    void whatCouldNotBeWrittenIsReadAgain();
    void whatCouldNotBeWrittenIsReadAgainByLookingNow();
    void whereLettersCannotBeReadNothingIsBegun();
    void forgettingLeavesNothing();
    void thePageConnectsAndSaysWhatIsDone();
    void thePageKnowsWhoCannotBeEntered();
    void sendingIsSwitchedOnOnThePageAndTellsWhatWaits();
    void aLetterIsSentAndACopyLiesAmongWhatWasSent_data();
    void aLetterIsSentAndACopyLiesAmongWhatWasSent();
    void whoDisconnectsTakesBackWhatWaits();
    void whoQuitsHearsOfALetterThatIsAboutToGo();

private:
    MailAccount onlineAccount(const QString &user) const
    {
        MailAccount account{u"robin@example.org"_s, user,  u"localhost"_s,
                            m_dovecot->imaps(),     false, m_certificates->authority()};
        account.online = u"account_1"_s;
        return account;
    }

    std::unique_ptr<Certificates> m_certificates;
    std::unique_ptr<DovecotServer> m_dovecot;
};

namespace {

using Kind = MailWatch::State::Kind;

/// A letter in which no check finds an error.
const QString ready =
    u"Dear Dana,\n\nThank you for showing me the churn dashboard on Monday; the way you tell "
    "weekly from yearly churn stayed with me.\n\nI would like to work on that very much.\n\nKind "
    "regards,\nRobin Vale"_s;

Search withDraft()
{
    return northwindWithDraft(u"Dear Dana,\n\nthank you for showing me the churn dashboard.\n\nRobin"_s,
                              at("2026-11-23T19:00:00Z"));
}

/// A desk on a search, and the desk for its mailbox.
struct Mailed {
    explicit Mailed(Search search = withDraft())
        : desk(std::move(search))
    {
        make();
    }
    void make()
    {
        mail = std::make_unique<MailDesk>(MailDesk::Parts{desk.editor, desk.clock, secrets, online, path()});
    }
    QString path() const { return folder.filePath(u"search.mailbox.json"_s); }
    SendDesk::Parts sendingParts()
    {
        return {desk.editor, desk.clock, folder.filePath(u"search.outbox.json"_s),
                [this] { return mail->sendingLine(); },
                [this]() -> const MailboxMemory & { return mail->memory(); }};
    }
    const Application &northwind() const { return northwindOf(desk); }
    bool comesTo(Kind kind)
    {
        return QTest::qWaitFor([&] { return mail->state().kind == kind; }, patience);
    }
    /// A whole round is done from now on.
    bool looks()
    {
        int events = 0;
        const auto counted = QObject::connect(mail.get(), &MailDesk::changed, mail.get(), [&] { ++events; });
        mail->lookNow();
        const bool looked = QTest::qWaitFor([&] { return events > 0; }, patience);
        QObject::disconnect(counted);
        return looked;
    }

    QTemporaryDir folder;
    Desk desk;
    HeldSecrets secrets;
    HeldAccounts online;
    std::unique_ptr<MailDesk> mail;
};

QByteArray reply(const QByteArray &id)
{
    return "Date: Mon, 23 Nov 2026 19:00:00 +0000\r\nFrom: Dana Whitfield <dana@northwind.example>\r\nTo: "
           "robin@example.org\r\nSubject: Next steps\r\nMessage-ID: <" +
           id + "@northwind.example>\r\n\r\nWe will call you.\r\n";
}

} // namespace

void TestMailDesk::initTestCase()
{
    m_certificates = std::make_unique<Certificates>();
    QVERIFY(m_certificates->areThere());
    if (!DovecotServer::isThere())
        QSKIP("Dovecot is not installed");
    m_dovecot = std::make_unique<DovecotServer>(*m_certificates);
    QVERIFY(m_dovecot->isRunning());
}

void TestMailDesk::withoutAMailboxNothingIsDone()
{
    Mailed mailed;
    mailed.mail->start();
    QCOMPARE(mailed.mail->state().kind, Kind::Off);
    QVERIFY(!mailed.mail->isConnected());
    QVERIFY(!QFile::exists(mailed.path()));
    // Nor is one connected by what happens in the search.
    Contact contact;
    contact.id.text = u"new"_s;
    contact.name = u"Nora Lind"_s;
    contact.email = u"nora@northwind.example"_s;
    QVERIFY(mailed.desk.editor.make(Step{put(mailed.desk.editor.search(), contact), u"a contact"_s}));
    QCOMPARE(mailed.mail->state().kind, Kind::Off);
}

void TestMailDesk::anAnswerIsSeenAndCanBeUndone()
{
    const QString user = u"reply"_s;
    m_dovecot->deliver(user, "", reply("r1"));
    Mailed mailed;
    mailed.mail->connectMailbox({u"robin@example.org"_s, user, u"localhost"_s, m_dovecot->imaps(), false,
                                 m_certificates->authority()},
                                "pw", true);
    QVERIFY2(mailed.comesTo(Kind::Watching), qPrintable(mailed.mail->state().trouble.why));
    QCOMPARE(mailed.northwind().messages.size(), size_t(1));
    QCOMPARE(mailed.northwind().messages.front().about, About::Reply);
    QVERIFY(mailed.desk.editor.undoStack()->undoText().contains(u"seen in your mailbox"));
    mailed.desk.editor.undoStack()->undo();
    QVERIFY(mailed.northwind().messages.empty());
    // Another one comes by itself; the one that was undone does not.
    m_dovecot->deliver(user, "", reply("r2"));
    QTRY_COMPARE_WITH_TIMEOUT(mailed.northwind().messages.size(), size_t(1), patience);
    QCOMPARE(mailed.northwind().messages.front().id.text, u"r2@northwind.example"_s);
    // Nor at the next start.
    mailed.make();
    mailed.mail->start();
    QVERIFY(mailed.comesTo(Kind::Watching));
    QCOMPARE(mailed.northwind().messages.size(), size_t(1));
    QCOMPARE(mailed.mail->memory().letters, 2);
}

void TestMailDesk::aDraftGoesThereAndIsKnownWhenItIsSent()
{
    const QString user = u"draft"_s;
    m_dovecot->deliver(user, "", "Subject: x\r\n\r\nx\r\n");
    Mailed mailed;
    mailed.mail->connectMailbox(
        {u"robin@example.org"_s, user, u"localhost"_s, m_dovecot->imap(), true, m_certificates->authority()},
        "pw", false);
    QVERIFY2(mailed.comesTo(Kind::Watching), qPrintable(mailed.mail->state().trouble.why));
    QVERIFY(mailed.mail->put({DraftId{u"d1"_s}}));
    QTRY_COMPARE_WITH_TIMEOUT(m_dovecot->letters(user, "Drafts").size(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(mailed.mail->memory().drafts.front().state, PutDraft::State::There, patience);
    const QByteArray draft = m_dovecot->letters(user, "Drafts").first();
    QVERIFY2(!draft.contains("X-") && draft.contains("churn dashboard"), draft);
    // As Thunderbird sends it: under another Message-ID, and the draft goes.
    QByteArray sent = draft;
    sent.replace("Message-Id: <", "Message-ID: <tb");
    m_dovecot->deliver(user, "Sent", sent);
    m_dovecot->remove(user, "Drafts", "churn dashboard");
    mailed.mail->lookNow();
    QTRY_COMPARE_WITH_TIMEOUT(mailed.northwind().drafts.front().state, DraftState::Sent, patience);
    QCOMPARE(mailed.northwind().messages.size(), size_t(1));
    QCOMPARE(mailed.northwind().messages.front().about, About(Rule::ThankYou));
    QVERIFY(mailed.mail->memory().drafts.empty());
    mailed.desk.editor.undoStack()->undo();
    QVERIFY(mailed.northwind().drafts.front().state != DraftState::Sent);
}

void TestMailDesk::thePasswordIsAskedForWhereTheKeyringHasNone_data()
{
    QTest::addColumn<Secret::Kind>("kind");
    QTest::newRow("missing") << Secret::Kind::Missing;
    QTest::newRow("locked") << Secret::Kind::Locked;
    QTest::newRow("refused") << Secret::Kind::Refused;
    QTest::newRow("none") << Secret::Kind::NoKeyring;
}

void TestMailDesk::thePasswordIsAskedForWhereTheKeyringHasNone()
{
    QFETCH(Secret::Kind, kind);
    Mailed mailed;
    const MailAccount account{u"robin@example.org"_s, u"asked"_s, u"localhost"_s,
                              m_dovecot->imaps(),     false,      m_certificates->authority()};
    mailed.mail->connectMailbox(account, "pw", false);
    QVERIFY(mailed.secrets.kept.isEmpty());
    mailed.secrets.otherwise = kind;
    mailed.make();
    const QSignalSpy told(mailed.mail.get(), &MailDesk::needsLook);
    mailed.mail->start();
    QVERIFY(mailed.mail->wantsPassword());
    QCOMPARE(*mailed.mail->wantsPassword(), kind);
    QCOMPARE(mailed.mail->state().kind, Kind::Off);
    QCOMPARE(told.size(), 1);
    mailed.mail->givePassword("wrong", true);
    QVERIFY(mailed.comesTo(Kind::Stopped));
    QVERIFY(mailed.secrets.kept.isEmpty());
    QVERIFY(mailed.mail->wantsPassword());
    QCOMPARE(told.size(), 2);
    QVERIFY(!mailed.mail->need().isEmpty());
    mailed.mail->givePassword("pw", true);
    QVERIFY(mailed.comesTo(Kind::Watching));
    QVERIFY(mailed.mail->need().isEmpty());
    QVERIFY(!mailed.mail->wantsPassword());
    QCOMPARE(mailed.secrets.kept.size(), 1);
}

void TestMailDesk::aPasswordInTheKeyringIsEnough()
{
    Mailed mailed;
    mailed.mail->connectMailbox({u"robin@example.org"_s, u"kept"_s, u"localhost"_s, m_dovecot->imaps(), false,
                                 m_certificates->authority()},
                                "pw", true);
    QVERIFY(mailed.comesTo(Kind::Watching));
    mailed.make();
    mailed.mail->start();
    QVERIFY(mailed.comesTo(Kind::Watching));
    // Nothing secret, and no letter's words, stand in the file.
    QFile file(mailed.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("\"pw\""));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestMailDesk::theDesktopOpensAMailbox()
{
    Mailed mailed;
    mailed.online.accounts = {onlineAccount(u"online"_s)};
    mailed.online.passes = {{"pw", 0s, {}}};
    MailboxPage page(*mailed.mail, mailed.desk.editor);
    page.show();
    button<QPushButton>(page, u"Connect robin@example.org"_s)->click();
    QVERIFY2(mailed.comesTo(Kind::Watching), qPrintable(mailed.mail->state().trouble.why));
    QVERIFY(!button<QPushButton>(page, u"Connect robin@example.org"_s));
    QVERIFY(!named<QLineEdit>(page, u"Password"_s));
    QVERIFY(mailed.secrets.kept.isEmpty());
    // At the next start, too; and what it gives stands in no file.
    mailed.make();
    mailed.mail->start();
    QVERIFY(mailed.comesTo(Kind::Watching));
    QCOMPARE(mailed.online.asked, 2);
    QFile file(mailed.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("\"pw\""));
}

void TestMailDesk::aRefusedTokenIsAskedForOnceMore()
{
    Mailed mailed;
    mailed.online.passes = {{"ended", 0s, {}}, {"pw", 0s, {}}, {"taken back", 0s, {}}};
    mailed.mail->connectOnline(onlineAccount(u"twice"_s));
    QVERIFY(mailed.comesTo(Kind::Watching));
    QCOMPARE(mailed.online.asked, 2);
    QCOMPARE(mailed.online.askedFresh, 1);
    // Twice refused: it is not tried again and again.
    mailed.mail->awake();
    QTRY_VERIFY_WITH_TIMEOUT(!mailed.mail->whyNotOpened().isEmpty(), patience);
    QCOMPARE(mailed.online.asked, 4);
    QCOMPARE(mailed.online.askedFresh, 2);
    QCOMPARE(mailed.mail->state().kind, Kind::Stopped);
    QVERIFY(!mailed.mail->wantsPassword());
}

void TestMailDesk::whyTheDesktopOpensNoneIsSaid()
{
    Mailed mailed;
    mailed.online.passes = {{{}, 0s, u"Sign in there again."_s}, {"pw", 0s, {}}};
    MailboxPage page(*mailed.mail, mailed.desk.editor);
    page.show();
    const QSignalSpy told(mailed.mail.get(), &MailDesk::needsLook);
    mailed.mail->connectOnline(onlineAccount(u"later"_s));
    QCOMPARE(mailed.mail->state().kind, Kind::Off);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.front().front().toString().contains(u"Sign in there again."_s));
    QVERIFY(!mailed.mail->sendingLine());
    button<QPushButton>(page, u"Ask the desktop again"_s)->click();
    QVERIFY(mailed.comesTo(Kind::Watching));
    QVERIFY(button<QPushButton>(page, u"Look now"_s));
}

void TestMailDesk::whatCouldNotBeWrittenIsReadAgain()
{
    const QString user = u"fulldisk"_s;
    m_dovecot->deliver(user, "", reply("r1"));
    Mailed mailed;
    mailed.desk.store.refuseNext(1, u"the disk is full"_s);
    mailed.mail->connectMailbox({u"robin@example.org"_s, user, u"localhost"_s, m_dovecot->imaps(), false,
                                 m_certificates->authority()},
                                "pw", true);
    QVERIFY(mailed.comesTo(Kind::Watching));
    QVERIFY(mailed.northwind().messages.empty());
    QCOMPARE(mailed.mail->memory().letters, 0);
    mailed.mail->awake();
    QTRY_COMPARE_WITH_TIMEOUT(mailed.northwind().messages.size(), size_t(1), patience);
}

void TestMailDesk::whatCouldNotBeWrittenIsReadAgainByLookingNow()
{
    const QString user = u"fulldisknow"_s;
    Mailed mailed;
    mailed.mail->connectMailbox({u"robin@example.org"_s, user, u"localhost"_s, m_dovecot->imaps(), false,
                                 m_certificates->authority()},
                                "pw", true);
    QVERIFY(mailed.comesTo(Kind::Watching));
    const QSignalSpy failed(&mailed.desk.editor, &Editor::failed);
    mailed.desk.store.refuseNext(1, u"the disk is full"_s);
    m_dovecot->deliver(user, "", reply("r1"));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    mailed.mail->lookNow();
    QTRY_COMPARE_WITH_TIMEOUT(mailed.northwind().messages.size(), size_t(1), patience);
}

/// As while the system is upgraded. What a program loads is settled at its start, so another one tries it.
void TestMailDesk::whereLettersCannotBeReadNothingIsBegun()
{
    const QString slot = QString::fromLatin1(QTest::currentTestFunction());
    if (!qEnvironmentVariableIsSet("AFTERWORD_TEST_UNREADABLE")) {
        const QTemporaryDir folder;
        QFile library(folder.filePath(u"libgmime-3.0.so.0"_s));
        QVERIFY(library.open(QFile::WriteOnly) && library.write("half of a library") > 0);
        library.close();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"AFTERWORD_TEST_UNREADABLE"_s, u"1"_s);
        environment.insert(u"LD_LIBRARY_PATH"_s, folder.path());
        QProcess other;
        other.setProcessEnvironment(environment);
        other.start(QCoreApplication::applicationFilePath(), {slot});
        QVERIFY(other.waitForFinished(-1));
        QVERIFY2(other.exitStatus() == QProcess::NormalExit && other.exitCode() == 0,
                 other.readAllStandardOutput().constData());
        return;
    }
    Mailed mailed;
    QSignalSpy failed(mailed.mail.get(), &MailDesk::failed);
    mailed.mail->connectMailbox({u"robin@example.org"_s, u"unreadable"_s, u"localhost"_s, m_dovecot->imaps(),
                                 false, m_certificates->authority()},
                                "pw", false);
    QCOMPARE(failed.size(), 1);
    QVERIFY2(failed.front().front().toString().contains(u"libgmime-3.0.so.0"_s),
             qPrintable(failed.front().front().toString()));
    QCOMPARE(mailed.mail->state().kind, Kind::Off);
    QVERIFY(mailed.mail->isConnected());
    mailed.mail->lookNow();
    mailed.mail->awake();
    QCOMPARE(mailed.mail->state().kind, Kind::Off);
    QCOMPARE(mailed.mail->memory().inbox.next, 0U);
}

void TestMailDesk::forgettingLeavesNothing()
{
    Mailed mailed;
    mailed.mail->connectMailbox({u"robin@example.org"_s, u"forgotten"_s, u"localhost"_s, m_dovecot->imaps(),
                                 false, m_certificates->authority()},
                                "pw", true);
    QVERIFY(mailed.comesTo(Kind::Watching));
    QVERIFY(QFile::exists(mailed.path()));
    mailed.mail->forget();
    QCOMPARE(mailed.mail->state().kind, Kind::Off);
    QVERIFY(!mailed.mail->isConnected());
    QVERIFY(mailed.secrets.kept.isEmpty());
    QVERIFY(!QFile::exists(mailed.path()));
}

void TestMailDesk::thePageConnectsAndSaysWhatIsDone()
{
    const QString user = u"page@localhost"_s;
    Mailed mailed;
    MailboxPage page(*mailed.mail, mailed.desk.editor);
    page.resize(680, 600);
    page.show();
    named<QLineEdit>(page, u"Your e-mail address"_s)->setText(user);
    named<QLineEdit>(page, u"Server for IMAP"_s)->setText(u"localhost"_s);
    QVERIFY(!button<QPushButton>(page, u"Connect"_s)->isEnabled());
    named<QLineEdit>(page, u"Password"_s)->setText(u"pw"_s);
    QVERIFY(button<QPushButton>(page, u"Connect"_s)->isEnabled());
    button<QPushButton>(page, u"Connect"_s)->click();
    QVERIFY(mailed.mail->isConnected());
    QCOMPARE(mailed.mail->memory().account.user, user);
    QVERIFY(!button<QPushButton>(page, u"Connect"_s));
    QVERIFY(button<QPushButton>(page, u"Disconnect, and forget this mailbox"_s));
    QVERIFY(button<QPushButton>(page, u"Look now"_s));
    // The page had no authority of the tests': the password has not left.
    QVERIFY(mailed.comesTo(Kind::Broken));
    mailed.mail->connectMailbox(
        {user, user, u"localhost"_s, m_dovecot->imaps(), false, m_certificates->authority()}, "pw", false);
    QVERIFY(mailed.comesTo(Kind::Watching));
    const auto labels = page.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"Connected."_s);
    }));
    mailed.mail->forget();
    QVERIFY(button<QPushButton>(page, u"Connect"_s));
}

void TestMailDesk::thePageKnowsWhoCannotBeEntered()
{
    Mailed mailed;
    MailboxPage page(*mailed.mail, mailed.desk.editor);
    page.show();
    named<QLineEdit>(page, u"Your e-mail address"_s)->setText(u"robin@outlook.com"_s);
    named<QLineEdit>(page, u"Password"_s)->setText(u"pw"_s);
    QVERIFY(!button<QPushButton>(page, u"Connect"_s)->isEnabled());
    named<QLineEdit>(page, u"Your e-mail address"_s)->setText(u"robin@gmail.com"_s);
    QVERIFY(button<QPushButton>(page, u"Connect"_s)->isEnabled());
    QVERIFY(!named<QLineEdit>(page, u"Server for IMAP"_s));
}

void TestMailDesk::sendingIsSwitchedOnOnThePageAndTellsWhatWaits()
{
    Mailed mailed(northwindWithDraft(ready, at("2026-11-23T19:00:00Z")));
    LetterServer server(*m_certificates);
    const DraftId d1{u"d1"_s};
    SendDesk sending(mailed.sendingParts());
    SendingSection section(*mailed.mail, sending, mailed.desk.editor);
    section.show();
    QVERIFY(!sending.send(d1, mailed.desk.clock.now()));
    mailed.mail->connectMailbox({u"robin@example.org"_s, u"robin"_s, u"localhost"_s, m_dovecot->imaps(),
                                 false, m_certificates->authority()},
                                "pw", false);
    // A mailbox alone sends nothing.
    QVERIFY(!sending.send(d1, mailed.desk.clock.now()));
    QVERIFY(!named<QLineEdit>(section, u"Server for sending (SMTP)"_s));
    button<QCheckBox>(section, u"Send letters from here"_s)->click();
    auto *host = named<QLineEdit>(section, u"Server for sending (SMTP)"_s);
    QVERIFY(host);
    QCOMPARE(host->text(), u"smtp.example.org"_s);
    mailed.mail->setSending(true, {u"localhost"_s, server.port(), true});
    QVERIFY(sending.send(d1, mailed.desk.clock.now() + hours(12)));
    const auto says = [&](const QString &words) {
        const auto labels = section.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisibleTo(&section) && label->text().contains(words);
        });
    };
    QTRY_VERIFY(says(u"To Dana Whitfield: goes on"_s)); // a layout shows what is new in it a moment later
    QTRY_VERIFY(button<QPushButton>(section, u"Change the time…"_s));
    QTRY_VERIFY(button<QPushButton>(section, u"Take back"_s));
    button<QPushButton>(section, u"Take back"_s)->click();
    QTRY_VERIFY(!says(u"To Dana Whitfield"_s));
    QVERIFY(sending.outbox().letters.empty());
    server.setFaults("cut-before-reply");
    QVERIFY(sending.send(d1, mailed.desk.clock.now() + hours(12)));
    QTRY_VERIFY(button<QPushButton>(section, u"Send now"_s));
    button<QPushButton>(section, u"Send now"_s)->click();
    QVERIFY(QTest::qWaitFor([&] { return says(u"it is not known whether it went"_s); }, patience));
    QVERIFY(!button<QPushButton>(section, u"Send now"_s));
    QTRY_VERIFY(button<QPushButton>(section, u"It went"_s));
    button<QPushButton>(section, u"It went"_s)->click();
    QTRY_VERIFY(sending.outbox().letters.empty());
    QCOMPARE(mailed.northwind().messages.size(), size_t(1));
    QCOMPARE(server.letters().size(), 1);
    // Whoever switches it off sends nothing.
    button<QCheckBox>(section, u"Send letters from here"_s)->click();
    QVERIFY(!mailed.mail->sendingLine());
}

void TestMailDesk::aLetterIsSentAndACopyLiesAmongWhatWasSent_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("filesItself");
    QTest::newRow("the server keeps none") << u"sender@localhost"_s << false;
    QTest::newRow("the server files one, late") << u"filed@localhost"_s << true;
}

void TestMailDesk::aLetterIsSentAndACopyLiesAmongWhatWasSent()
{
    QFETCH(QString, user);
    QFETCH(bool, filesItself);
    Search search = northwindWithDraft(ready, at("2026-11-23T19:00:00Z"));
    search.person.email = user;
    Mailed mailed(search);
    LetterServer server(*m_certificates);
    mailed.mail->connectMailbox(
        {user, user, u"localhost"_s, m_dovecot->imaps(), false, m_certificates->authority()}, "pw", false);
    mailed.mail->setSending(true, {u"localhost"_s, server.port(), true});
    QVERIFY(mailed.comesTo(Kind::Watching));
    SendDesk sending(mailed.sendingParts());
    QObject::connect(&sending, &SendDesk::sent, mailed.mail.get(), &MailDesk::keepCopy);
    QVERIFY(sending.send(DraftId{u"d1"_s}, mailed.desk.clock.now()));
    QVERIFY(QTest::qWaitFor([&] { return !mailed.northwind().messages.empty(); }, patience));
    // At first it is left to the server.
    QVERIFY(mailed.looks());
    QCOMPARE(mailed.mail->memory().copies.size(), size_t(1));
    QCOMPARE(m_dovecot->letters(user, "Sent").size(), 0);
    if (filesItself)
        m_dovecot->deliver(user, "Sent", server.letters().front());
    mailed.desk.clock.set(mailed.desk.clock.now() + minutes(1));
    mailed.mail->lookNow();
    QVERIFY(QTest::qWaitFor([&] { return mailed.mail->memory().copies.empty(); }, patience));
    const auto kept = m_dovecot->letters(user, "Sent");
    QCOMPARE(kept.size(), 1);
    QCOMPARE(server.letters().size(), 1);
    QCOMPARE(QByteArray(kept.front()).replace("\r\n", "\n"), server.letters().front().replace("\r\n", "\n"));
    // The mailbox tells of it once more, and it is not noted twice.
    QVERIFY(mailed.looks());
    QCOMPARE(mailed.northwind().messages.size(), size_t(1));
}

void TestMailDesk::whoDisconnectsTakesBackWhatWaits()
{
    Mailed mailed(northwindWithDraft(ready, at("2026-11-23T19:00:00Z")));
    LetterServer server(*m_certificates);
    const DraftId d1{u"d1"_s};
    SendDesk sending(mailed.sendingParts());
    connect(mailed.mail.get(), &MailDesk::sendingEnded, &sending, &SendDesk::takeAllBack);
    MailboxPage page(*mailed.mail, mailed.desk.editor);
    auto *section = new SendingSection(*mailed.mail, sending, mailed.desk.editor);
    page.addSection(section);
    const MailAccount account{u"robin@example.org"_s, u"robin"_s, u"localhost"_s,
                              m_dovecot->imaps(),     false,      m_certificates->authority()};
    const SendingServer here{u"localhost"_s, server.port(), true};
    for (const bool forgets : {false, true}) {
        mailed.mail->connectMailbox(account, "pw", false);
        mailed.mail->setSending(true, here);
        QVERIFY(sending.send(d1, mailed.desk.clock.now() + hours(12)));
        if (forgets)
            mailed.mail->forget();
        else
            mailed.mail->setSending(false, here);
        QVERIFY(sending.outbox().letters.empty());
        QCOMPARE(mailed.northwind().drafts.front().body, ready);
    }
    // What may have gone is asked about until it is answered, without a mailbox too.
    mailed.mail->connectMailbox(account, "pw", false);
    mailed.mail->setSending(true, here);
    server.setFaults("lose-text");
    QVERIFY(sending.send(d1, mailed.desk.clock.now()));
    QVERIFY(QTest::qWaitFor([&] { return sending.askedCount() == 1; }, patience));
    mailed.mail->forget();
    page.show();
    QTRY_VERIFY(button<QPushButton>(page, u"It did not go"_s));
    QVERIFY(!button<QCheckBox>(page, u"Send letters from here"_s));
    button<QPushButton>(page, u"It did not go"_s)->click();
    QTRY_VERIFY(button<QPushButton>(page, u"Take back"_s));
    button<QPushButton>(page, u"Take back"_s)->click();
    QTRY_VERIFY(sending.outbox().letters.empty());
    QVERIFY(server.letters().isEmpty());
}

void TestMailDesk::whoQuitsHearsOfALetterThatIsAboutToGo()
{
    Mailed mailed(northwindWithDraft(ready, at("2026-11-23T19:00:00Z")));
    LetterServer server(*m_certificates);
    const DraftId d1{u"d1"_s};
    SendDesk sending(mailed.sendingParts());
    mailed.mail->connectMailbox({u"robin@example.org"_s, u"robin"_s, u"localhost"_s, m_dovecot->imaps(),
                                 false, m_certificates->authority()},
                                "pw", false);
    mailed.mail->setSending(true, {u"localhost"_s, server.port(), true});
    int left = 0;
    int stayed = 0;
    const auto leave = [&] {
        leaveAfterLetters(
            sending, [&] { ++left; }, [&] { ++stayed; });
    };
    const auto press = [](const QString &words) {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *box = qobject_cast<QMessageBox *>(window); box && box->isVisible())
                button<QPushButton>(*box, words)->click();
        }
    };
    QVERIFY(sending.send(d1, mailed.desk.clock.now() + seconds(10)));
    leave();
    press(u"Stay here"_s);
    QCOMPARE(stayed, 1);
    leave();
    press(u"Quit now"_s);
    QCOMPARE(left, 1);
    // A failure needs a look.
    server.setFaults("refuse-text");
    leave();
    QVERIFY(sending.send(d1, mailed.desk.clock.now()));
    QTRY_COMPARE_WITH_TIMEOUT(stayed, 2, patience);
    QCOMPARE(left, 1);
    // Once it is gone, the program ends.
    server.setFaults({});
    QVERIFY(sending.send(d1, mailed.desk.clock.now() + seconds(10)));
    leave();
    QVERIFY(sending.send(d1, mailed.desk.clock.now()));
    QTRY_COMPARE_WITH_TIMEOUT(left, 2, patience);
    QCOMPARE(stayed, 2);
    QCOMPARE(server.letters().size(), 1);
}

QTEST_MAIN(TestMailDesk)
#include "tst_maildesk.moc"
