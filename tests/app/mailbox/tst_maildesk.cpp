// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/maildesk.h"

#include "app/mailbox/mailboxpage.h"
#include "tests/app/mailbox/mailservers.h"
#include "tests/support/northwind.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

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
    void whatCouldNotBeWrittenIsReadAgain();
    void forgettingLeavesNothing();
    void thePageConnectsAndSaysWhatIsDone();
    void thePageKnowsWhoCannotBeEntered();

private:
    std::unique_ptr<Certificates> m_certificates;
    std::unique_ptr<DovecotServer> m_dovecot;
};

namespace {

using Kind = MailWatch::State::Kind;

/// A keyring of the test's own, which answers at once.
class HeldSecrets : public Secrets {
public:
    void read(const QString &account, std::function<void(const Secret &)> answer) override
    {
        answer(kept.contains(account) ? Secret{Secret::Kind::Found, kept.value(account)}
                                      : Secret{otherwise, {}});
    }
    void write(const QString &account, const QByteArray &password,
               std::function<void(const Result<void> &)> answer) override
    {
        kept.insert(account, password);
        answer({});
    }
    void forget(const QString &account) override { kept.remove(account); }

    QHash<QString, QByteArray> kept;
    Secret::Kind otherwise = Secret::Kind::Missing;
};

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
        mail = std::make_unique<MailDesk>(MailDesk::Parts{desk.editor, desk.clock, secrets, path()});
    }
    QString path() const { return folder.filePath(u"search.mailbox.json"_s); }
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
    mailed.mail->givePassword("pw", true);
    QVERIFY(mailed.comesTo(Kind::Watching));
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

QTEST_MAIN(TestMailDesk)
#include "tst_maildesk.moc"
