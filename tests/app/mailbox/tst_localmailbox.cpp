// SPDX-License-Identifier: GPL-3.0-or-later
// A mailbox that another program keeps on this computer, from the page to what is taken into the search.
#include "app/mailbox/localmailboxes.h"
#include "app/mailbox/mailboxpage.h"
#include "app/mailbox/sendingsection.h"
#include "tests/app/mailbox/keptmailbox.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QUndoStack>

#include <algorithm>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = MailWatch::State::Kind;

QByteArray answer()
{
    return "Date: Tue, 24 Nov 2026 10:00:00 +0000\nFrom: Dana Vale <dana@northwind.example>\n"
           "To: robin@example.org\nMessage-ID: <answer@northwind.example>\nSubject: Re: Our talk\n\n"
           "It was good to meet you.\n";
}

/// Whether @p page shows @p words somewhere; what is hidden does not count.
bool shows(const MailboxPage &page, const QString &words)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisibleTo(&page) && label->text().contains(words);
    });
}

} // namespace

class TestLocalMailbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsSeenAsItComesAndCanBeUndone();
    void nothingIsReadAgainAtTheNextStart();
    void aDraftGoesThereAndIsKnownWhenItIsSent();
    void whomAnotherProcessBringsIsLookedFor();
    void whereNoDraftCanGoThatIsSaidAtOnce();
    void aFolderThatComesBackIsWatchedAgain();
    void aCopyThatTakesItsPlaceIsWatched();
    void whatIsSavedUnderADraftsNameStays();
    void aDraftThatIsRefusedIsNotHandedOver();
    void whatCannotBeReadOfTheMemoryIsSaid();
    void thePageConnectsAFolderAndForgetsIt();
    void thePageOffersWhatLiesBelow();
    void newFoldersReachThePage();
    void whatAnotherProcessChoseIsKept();
    void aMailboxThatAnotherProcessConnectedIsThisOnesToo();
    void thunderbirdsDraftsAreNotPromised();
    void whileTheKeyringIsSilentThatIsSaid();
    void thePageNamesAnInboxThatLiesElsewhere();
};

void TestLocalMailbox::anAnswerIsSeenAsItComesAndCanBeUndone()
{
    KeptMailbox one;
    one.connectFolder();
    const size_t before = one.northwind().messages.size();
    one.deliver(u"INBOX"_s, answer());
    QTRY_COMPARE_WITH_TIMEOUT(one.northwind().messages.size(), before + 1, patience);
    QCOMPARE(one.northwind().messages.back().subject, u"Re: Our talk"_s);
    one.desk.editor.undoStack()->undo();
    QCOMPARE(one.northwind().messages.size(), before);
}

void TestLocalMailbox::nothingIsReadAgainAtTheNextStart()
{
    KeptMailbox one;
    one.deliver(u"INBOX"_s, answer());
    one.connectFolder();
    const size_t taken = one.northwind().messages.size();
    one.desk.editor.undoStack()->undo(); // the person does not want it
    one.make();
    one.mail->start();
    QTRY_VERIFY_WITH_TIMEOUT(one.isWatching(), patience);
    QCOMPARE(one.northwind().messages.size(), taken - 1);
    QCOMPARE(one.mail->memory().account.folder, one.place());
}

void TestLocalMailbox::aDraftGoesThereAndIsKnownWhenItIsSent()
{
    KeptMailbox one;
    one.connectFolder();
    const DraftId draft = one.northwind().drafts.front().id;
    QVERIFY(one.mail->put({draft}));
    QTRY_COMPARE_WITH_TIMEOUT(one.drafts().size(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(one.mail->memory().drafts.front().state, PutDraft::State::There, patience);
    // A mail program sends it: it moves to what was sent.
    const QByteArray sent = bytesOf(one.place(u"Drafts/cur/"_s) + one.drafts().front());
    QVERIFY(QFile::remove(one.place(u"Drafts/cur/"_s) + one.drafts().front()));
    one.deliver(u"Sent"_s, sent);
    QTRY_COMPARE_WITH_TIMEOUT(one.northwind().drafts.front().state, DraftState::Sent, patience);
    QVERIFY(one.mail->memory().drafts.empty());
}

void TestLocalMailbox::whomAnotherProcessBringsIsLookedFor()
{
    KeptMailbox one;
    one.deliver(u"INBOX"_s, answer().replace("Dana Vale <dana@northwind.example>", "d.w@elsewhere.example"));
    one.connectFolder();
    const size_t before = one.northwind().messages.size();
    Search with = one.desk.tracker.search();
    Contact dana = *with.contacts.find(ContactId{u"dana"_s});
    dana.email = u"d.w@elsewhere.example"_s;
    with.contacts.put(dana);
    one.desk.store.writeOutside(with);
    QVERIFY(one.desk.tracker.reloadIfChangedOutside().value());
    QTRY_COMPARE_WITH_TIMEOUT(one.northwind().messages.size(), before + 1, patience);
}

void TestLocalMailbox::whereNoDraftCanGoThatIsSaidAtOnce()
{
    KeptMailbox one;
    QVERIFY(QDir(one.place(u"Drafts"_s)).removeRecursively());
    one.connectFolder();
    const auto put = one.mail->put({one.northwind().drafts.front().id});
    QVERIFY(!put);
    QVERIFY2(put.error().message.contains(one.place()), qPrintable(put.error().message));
    QVERIFY(one.mail->memory().drafts.empty());
}

void TestLocalMailbox::aFolderThatComesBackIsWatchedAgain()
{
    KeptMailbox one;
    QVERIFY(QDir().rename(one.place(), one.folder.filePath(u"elsewhere"_s)));
    one.mail->connectFolder(one.place());
    QTRY_COMPARE_WITH_TIMEOUT(one.mail->state().kind, Kind::Broken, patience);
    QVERIFY(one.mail->state().trouble.why.contains(one.place()));
    QVERIFY(QDir().rename(one.folder.filePath(u"elsewhere"_s), one.place()));
    one.mail->lookNow();
    QTRY_VERIFY_WITH_TIMEOUT(one.isWatching(), patience);
}

void TestLocalMailbox::aCopyThatTakesItsPlaceIsWatched()
{
    KeptMailbox one;
    one.connectFolder();
    const size_t before = one.northwind().messages.size();
    const QString copy = one.folder.filePath(u"copy/"_s);
    for (const QString &name : {u"INBOX"_s, u"Sent"_s, u"Drafts"_s})
        makeMaildir(copy + name);
    QVERIFY(QDir().rename(one.place(), one.folder.filePath(u"elsewhere"_s)));
    QVERIFY(QDir().rename(copy, one.place()));
    const QSignalSpy looked(one.mail.get(), &MailDesk::changed);
    QTRY_VERIFY_WITH_TIMEOUT(!looked.isEmpty(), patience);
    one.deliver(u"INBOX"_s, answer());
    QTRY_COMPARE_WITH_TIMEOUT(one.northwind().messages.size(), before + 1, patience);
}

void TestLocalMailbox::whatIsSavedUnderADraftsNameStays()
{
    KeptMailbox one;
    one.connectFolder();
    QVERIFY(one.mail->put({one.northwind().drafts.front().id}));
    const auto state = [&] { return one.mail->memory().drafts.front().state; };
    QTRY_COMPARE_WITH_TIMEOUT(state(), PutDraft::State::There, patience);
    const QString file = one.place(u"Drafts/cur/"_s) + one.drafts().front();
    writeTo(file, bytesOf(file).replace("thank you", "many thanks"));
    QTRY_COMPARE_WITH_TIMEOUT(state(), PutDraft::State::Edited, patience);
}

void TestLocalMailbox::aDraftThatIsRefusedIsNotHandedOver()
{
    KeptMailbox one;
    QVERIFY(QDir(one.place(u"Drafts/tmp"_s)).removeRecursively());
    writeTo(one.place(u"Drafts/tmp"_s), "nothing can be written in here");
    one.connectFolder();
    Application northwind = one.northwind();
    northwind.drafts.front().state = DraftState::HandedOver; // as the composer does when it goes there
    QVERIFY(one.desk.editor.keep(put(one.desk.tracker.search(), northwind)));
    QSignalSpy refused(one.mail.get(), &MailDesk::draftRefused);
    const DraftId draft = one.northwind().drafts.front().id;
    QVERIFY(one.mail->put({draft}));
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, patience);
    QCOMPARE(refused[0][0].value<DraftId>(), draft);
    QVERIFY(refused[0][1].toString().contains(u"Drafts"_s));
    QCOMPARE(one.northwind().drafts.front().state, DraftState::Draft);
    QVERIFY(one.mail->memory().drafts.empty());
}

void TestLocalMailbox::whatCannotBeReadOfTheMemoryIsSaid()
{
    KeptMailbox one;
    one.connectFolder();
    one.mail.reset();
    const QString file = one.memoryPath();
    const QByteArray cut = bytesOf(file).chopped(9);
    writeTo(file, cut);
    one.make();
    QSignalSpy failed(one.mail.get(), &MailDesk::failed);
    one.mail->start();
    QCOMPARE(failed.size(), 1);
    QVERIFY2(one.mail->whyForgotten().contains(file), qPrintable(one.mail->whyForgotten()));
    QCOMPARE(bytesOf(file), cut);
    MailboxPage page(*one.mail, one.desk.editor);
    QVERIFY(shows(page, one.mail->whyForgotten()));
    one.connectFolder();
    QVERIFY(!shows(page, file));
}

void TestLocalMailbox::thePageOffersWhatLiesBelow()
{
    KeptMailbox one;
    one.mail->connectFolder(one.folder.path());
    QTRY_COMPARE_WITH_TIMEOUT(one.mail->state().kind, Kind::Broken, patience);
    MailboxPage page(*one.mail, one.desk.editor);
    page.show();
    const auto buttons = page.findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton *button) {
        return button->isVisible() && button->text().startsWith(u"Read "_s) &&
               button->text().contains(u"/mail"_s);
    });
    QVERIFY(found != buttons.end());
    QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->isVisible() && button->text() == u"Choose another folder…"_s;
    }));
    (*found)->click();
    QTRY_VERIFY_WITH_TIMEOUT(one.isWatching(), patience);
    QCOMPARE(QDir::cleanPath(one.mail->memory().account.folder), QDir::cleanPath(one.place()));
}

void TestLocalMailbox::newFoldersReachThePage()
{
    KeptMailbox one;
    one.connectFolder();
    MailboxPage page(*one.mail, one.desk.editor);
    const auto offered = [&] {
        QStringList names;
        for (const QComboBox *box : page.findChildren<QComboBox *>()) {
            for (int i = 0; i < box->count(); ++i)
                names += box->itemText(i);
        }
        return names;
    };
    QVERIFY(!offered().contains(u"Jobs"_s));
    makeMaildir(one.place(u"Jobs"_s));
    QTRY_COMPARE_WITH_TIMEOUT(offered().count(u"Jobs"_s), 2, patience);
    one.mail->setFolders({"Jobs", "Sent", true, false});
    QTRY_VERIFY_WITH_TIMEOUT(one.isWatching(), patience);
    const QSignalSpy failed(one.mail.get(), &MailDesk::failed);
    QVERIFY(QDir().rename(one.place(u"Jobs"_s), one.place(u".away"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(offered().count(u"Jobs (not there now)"_s), 1, patience);
    QVERIFY(!one.mail->put({one.northwind().drafts.front().id}));
    QVERIFY(shows(page, one.mail->whatIsMissing()));
    QVERIFY(one.mail->whatIsMissing().contains(u"“Jobs”"_s));
    QCOMPARE(failed.size(), 1); // once, however often it is looked
    QVERIFY(QDir().rename(one.place(u".away"_s), one.place(u"Jobs"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(one.mail->whatIsMissing().isEmpty(), patience);
}

void TestLocalMailbox::whatAnotherProcessChoseIsKept()
{
    KeptMailbox one;
    makeMaildir(one.place(u"Jobs"_s));
    one.mail->connectFolder(one.place());
    QTRY_VERIFY_WITH_TIMEOUT(one.isWatching(), patience);
    const auto other = one.another();
    other->start();
    QTRY_COMPARE_WITH_TIMEOUT(other->state().kind, Kind::Watching, patience);
    other->setFolders({"Jobs", "Sent", true, false});
    QTRY_COMPARE_WITH_TIMEOUT(other->state().kind, Kind::Watching, patience);
    QVERIFY(one.mail->put({one.northwind().drafts.front().id}));
    QCOMPARE(one.mail->memory().folders.drafts, QByteArray("Jobs"));
    QTRY_COMPARE_WITH_TIMEOUT(QDir(one.place(u"Jobs/cur"_s)).entryList(QDir::Files).size(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(one.mail->memory().drafts.front().state, PutDraft::State::There, patience);
    QVERIFY(one.drafts().isEmpty());
    // The other one goes on from there.
    other->lookNow();
    QTRY_COMPARE_WITH_TIMEOUT(other->memory().drafts.size(), size_t(1), patience);
    const MailboxMemory kept = mailboxMemoryFrom(bytesOf(one.memoryPath()));
    QCOMPARE(kept.folders, (MailFolders{"Jobs", "Sent", true, false}));
    QCOMPARE(kept.drafts.size(), size_t(1));
}

void TestLocalMailbox::aMailboxThatAnotherProcessConnectedIsThisOnesToo()
{
    KeptMailbox one;
    one.mail->connectFolder(one.place());
    QTRY_VERIFY_WITH_TIMEOUT(one.isWatching(), patience);
    const QString elsewhere = one.folder.filePath(u"elsewhere"_s);
    makeMaildir(elsewhere + u"/INBOX"_s);
    const auto other = one.another();
    other->connectFolder(elsewhere);
    QTRY_COMPARE_WITH_TIMEOUT(other->state().kind, Kind::Watching, patience);
    one.mail->lookNow();
    QTRY_COMPARE_WITH_TIMEOUT(one.mail->memory().account.folder, elsewhere, patience);
    QTRY_VERIFY_WITH_TIMEOUT(one.isWatching(), patience);
    QCOMPARE(other->memory().account.folder, elsewhere);
    QCOMPARE(mailboxMemoryFrom(bytesOf(one.memoryPath())).account.folder, elsewhere);
    // Whoever forgets the one forgets only that one: another was chosen meanwhile.
    other->connectFolder(one.place());
    one.mail->forget();
    QCOMPARE(one.mail->memory().account.folder, one.place());
    QCOMPARE(mailboxMemoryFrom(bytesOf(one.memoryPath())).account.folder, one.place());
    QTRY_VERIFY_WITH_TIMEOUT(one.isWatching(), patience);
    one.mail->forget();
    QVERIFY(!QFile::exists(one.memoryPath()));
    other->lookNow();
    QTRY_VERIFY_WITH_TIMEOUT(!other->isConnected(), patience);
}

void TestLocalMailbox::thunderbirdsDraftsAreNotPromised()
{
    KeptMailbox one;
    const QString folder = one.folder.filePath(u"imap.example.org/"_s);
    for (const QString &name : {u"INBOX"_s, u"Drafts"_s, u"Sent"_s}) {
        writeTo(folder + name, inMbox(answer()));
        writeTo(folder + name + u".msf"_s, {});
    }
    one.mail->connectFolder(folder);
    QTRY_VERIFY_WITH_TIMEOUT(one.isWatching(), patience);
    MailboxPage page(*one.mail, one.desk.editor);
    QVERIFY(!shows(page, u"can wait among its drafts"_s));
    QVERIFY(shows(page, u"Thunderbird keeps its own index"_s));
    QVERIFY(!shows(page, u"Drafts are in"_s));
    QVERIFY(shows(page, u"Sent letters are in"_s));
}

void TestLocalMailbox::whileTheKeyringIsSilentThatIsSaid()
{
    KeptMailbox one;
    MailAccount account;
    account.address = account.user = u"robin@example.org"_s;
    account.host = u"imap.example.org"_s;
    MailboxMemory memory;
    memory.account = account;
    writeTo(one.memoryPath(), mailboxMemoryText(memory));
    one.secrets.isSilent = true;
    one.make();
    MailboxPage page(*one.mail, one.desk.editor);
    one.mail->start();
    QVERIFY(shows(page, u"keyring for the password"_s));
    one.secrets.answerNow();
    QVERIFY(!shows(page, u"keyring for the password"_s));
    QVERIFY(one.mail->wantsPassword().has_value());
}

void TestLocalMailbox::thePageConnectsAFolderAndForgetsIt()
{
    KeptMailbox one;
    makeMaildir(one.folder.filePath(u"home/Maildir"_s));
    qputenv("HOME", one.folder.filePath(u"home"_s).toUtf8());
    qputenv("MAIL", one.folder.filePath(u"spool"_s).toUtf8());
    MailboxPage page(*one.mail, one.desk.editor);
    page.show();
    auto *local = page.findChild<LocalMailboxes *>();
    const auto buttons = local->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text() == u"Read ~/Maildir"_s;
    });
    QVERIFY(found != buttons.end());
    QTest::mouseClick(*found, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(one.isWatching(), patience);
    QVERIFY(!local->isVisible());
    QVERIFY(one.secrets.kept.isEmpty());
    one.mail->forget();
    QVERIFY(local->isVisible());
    QVERIFY(!QFile::exists(one.memoryPath()));
}

void TestLocalMailbox::thePageNamesAnInboxThatLiesElsewhere()
{
    KeptMailbox one;
    const QString spool = one.folder.filePath(u"spool"_s);
    writeTo(spool, inMbox(answer()));
    writeTo(one.folder.filePath(u"Mail/sent"_s), inMbox(answer()));
    qputenv("MAIL", spool.toUtf8());
    one.mail->connectFolder(one.folder.filePath(u"Mail"_s));
    QTRY_VERIFY_WITH_TIMEOUT(one.isWatching(), patience);
    MailboxPage page(*one.mail, one.desk.editor);
    const auto labels = page.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [&](const QLabel *label) { return label->text().contains(spool); }));
}

QTEST_MAIN(TestLocalMailbox)
#include "tst_localmailbox.moc"
