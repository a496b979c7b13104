// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/local/localfolder.h"

#include "tests/core/mailbox/local/keptletters.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList namesOf(const LocalFolders &folders)
{
    QStringList names;
    for (const LocalFolder &one : folders.all)
        names += QString::fromUtf8(one.name);
    names.sort();
    return names;
}

/// Long after whatever the test writes.
const Moment later = Moment(seconds(4'000'000'000));

struct Met {
    std::vector<quint32> numbers;
    QByteArrayList bodies;
    std::vector<bool> deleted;
};

Met lettersOf(const LocalFolder &folder, QDate since = {}, const QSet<quint32> &known = {},
              Moment now = later, bool byWords = false)
{
    Met met;
    const auto visited = visitLetters(folder, {since, known, now, byWords}, [&](const LocalLetter &letter) {
        met.numbers.push_back(letter.number);
        met.bodies += letter.read().split('\n').value(6);
        met.deleted.push_back(letter.isDeleted);
    });
    if (!visited)
        met.bodies = {visited.error().message.toUtf8()};
    return met;
}

Met draftsOf(const LocalFolder &folder)
{
    return lettersOf(folder, {}, {}, later, true);
}

} // namespace

class TestLocalFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aMaildirHasItsFoldersBesideTheInbox();
    void mbsyncKeepsFoldersByTheirNames();
    void thunderbirdKeepsFilesWithListsBesideThem();
    void muttsFilesHaveTheirInboxWhereTheSystemDelivers();
    void anEmptyInboxIsOne();
    void whatIsCalledInboxHasNoOtherInItsPlace();
    void oneFolderTooHighTheAccountsBelowAreNamed();
    void whatThePersonChoseStaysWhileItIsNotThere();
    void anInboxBesideManyFilesIsFound();
    void whereThereIsNoMailNothingIsFound();
    void whatCanBeOfferedHasAnInbox();

    void aLetterKeepsItsNumberWhenItIsReadOrUploaded();
    void lettersBeforeADayAreLeftOut();
    void aFileOfLettersIsReadAsItIsMeant();
    void aLetterInAFileKeepsItsNumberWhenItIsRead();
    void aLetterThatIsBeingWrittenIsLeftForLater();
    void aLetterWithoutADateIsDatedByItsArrival();
    void aFolderThatIsNotThereIsSaid();

    void aDraftIsPutIntoAMaildir();
    void aDraftIsAddedToAFile();
    void nothingIsWrittenWhileAnotherProgramDoes();
    void theLockOfAProcessThatIsNoMoreKeepsNothingBack();
    void thunderbirdsFoldersAreLeftAsTheyAre();
    void anEarlierDraftIsTakenOut();

private:
    QString path(const QString &name = {}) const
    {
        return name.isEmpty() ? m_folder->path() : m_folder->filePath(name);
    }
    LocalFolder maildir() const
    {
        makeMaildir(path(u"Drafts"_s));
        return {LocalFolder::Kind::Maildir, "Drafts", '/', path(u"Drafts"_s), false};
    }
    LocalFolder file(const QByteArray &bytes) const
    {
        writeTo(path(u"drafts"_s), bytes);
        return {LocalFolder::Kind::Mbox, "drafts", '/', path(u"drafts"_s), false};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLocalFolder::aMaildirHasItsFoldersBesideTheInbox()
{
    makeMaildir(path());
    for (const QString &name : {u".Sent"_s, u".Entw&APw-rfe"_s, u".Work.Old"_s})
        makeMaildir(path(name));
    QDir().mkpath(path(u".notmuch"_s));
    const LocalFolders folders = localFoldersAt(path(), {});
    QCOMPARE(folders.inbox->path, path());
    QCOMPARE(namesOf(folders), (QStringList{u"Entw&APw-rfe"_s, u"Sent"_s, u"Work.Old"_s}));
    QCOMPARE(chooseLocalFolders(folders, {}), (MailFolders{"Entw&APw-rfe", "Sent"}));
    QCOMPARE(chooseLocalFolders(folders, {"Work.Old", ""}), (MailFolders{"Work.Old", "Sent"}));
}

void TestLocalFolder::mbsyncKeepsFoldersByTheirNames()
{
    for (const QString &name : {u"Inbox"_s, u"Sent"_s, u"Drafts"_s, u"Work/Old"_s, u"[Gmail]/All Mail"_s})
        makeMaildir(path(name));
    const LocalFolders folders = localFoldersAt(path(), {});
    QCOMPARE(folders.inbox->path, path(u"Inbox"_s));
    QCOMPARE(namesOf(folders), (QStringList{u"Drafts"_s, u"Sent"_s, u"Work/Old"_s, u"[Gmail]/All Mail"_s}));
}

void TestLocalFolder::thunderbirdKeepsFilesWithListsBesideThem()
{
    writeTo(path(u"INBOX"_s), inMbox(keptLetter("1@northwind")));
    writeTo(path(u"INBOX.msf"_s), "// <!-- <mdb:mork:z v=\"1.4\"/> -->");
    writeTo(path(u"INBOX.sbd/Sent"_s), inMbox(keptLetter("2@me")));
    writeTo(path(u"INBOX.sbd/Sent.msf"_s), "// <!-- <mdb:mork:z v=\"1.4\"/> -->");
    writeTo(path(u"Drafts"_s), {});
    writeTo(path(u"Drafts.msf"_s), "// <!-- <mdb:mork:z v=\"1.4\"/> -->");
    writeTo(path(u"msgFilterRules.dat"_s), "version=\"9\"");
    const LocalFolders folders = localFoldersAt(path(), {});
    QCOMPARE(folders.inbox->path, path(u"INBOX"_s));
    QVERIFY(folders.inbox->hasIndex);
    QCOMPARE(namesOf(folders), (QStringList{u"Drafts"_s, u"INBOX/Sent"_s}));
    QCOMPARE(chooseLocalFolders(folders, {}), (MailFolders{"Drafts", "INBOX/Sent"}));
}

void TestLocalFolder::muttsFilesHaveTheirInboxWhereTheSystemDelivers()
{
    writeTo(path(u"spool/robin"_s), inMbox(keptLetter("1@northwind")));
    writeTo(path(u"Mail/sent"_s), inMbox(keptLetter("2@me")));
    writeTo(path(u"Mail/postponed"_s), inMbox(keptLetter("3@me")));
    LocalFolders folders = localFoldersAt(path(u"Mail"_s), path(u"spool/lee"_s));
    QVERIFY(lettersOf(*folders.inbox).numbers.empty()); // nothing was delivered yet
    folders = localFoldersAt(path(u"Mail"_s), path(u"spool/robin"_s));
    QCOMPARE(folders.inbox->path, path(u"spool/robin"_s));
    QCOMPARE(folders.inbox->kind, LocalFolder::Kind::Mbox);
    QCOMPARE(chooseLocalFolders(folders, {}), (MailFolders{"postponed", "sent"}));
}

void TestLocalFolder::anEmptyInboxIsOne()
{
    writeTo(path(u"spool"_s), inMbox(keptLetter("1@another")));
    writeTo(path(u"Mail/INBOX"_s), {});
    writeTo(path(u"Mail/Drafts"_s), {});
    writeTo(path(u"Mail/notes.txt"_s), {});
    const LocalFolders folders = localFoldersAt(path(u"Mail"_s), path(u"spool"_s));
    QCOMPARE(folders.inbox->path, path(u"Mail/INBOX"_s));
    QCOMPARE(namesOf(folders), QStringList{u"Drafts"_s});
    QVERIFY(lettersOf(*folders.inbox).numbers.empty());
    QVERIFY(putDraft(folders.all[0], keptLetter("d1@example.org"), later).number != 0);
}

void TestLocalFolder::whatIsCalledInboxHasNoOtherInItsPlace()
{
    writeTo(path(u"spool"_s), inMbox(keptLetter("1@another")));
    writeTo(path(u"Mail/Inbox"_s), "no letters");
    writeTo(path(u"Mail/sent"_s), inMbox(keptLetter("2@me")));
    QVERIFY(!localFoldersAt(path(u"Mail"_s), path(u"spool"_s)).inbox);
}

void TestLocalFolder::oneFolderTooHighTheAccountsBelowAreNamed()
{
    const QString spool = path(u"spool"_s);
    for (const QString &name : {u"work/INBOX"_s, u"work/Sent"_s, u"home"_s, u"home/.Drafts"_s, u"lists"_s})
        makeMaildir(path(u"mail/"_s + name));
    LocalFolders folders = localFoldersAt(path(u"mail"_s), spool);
    QVERIFY(!folders.inbox);
    QCOMPARE(folders.accounts, (QStringList{path(u"mail/home"_s), path(u"mail/work"_s)}));
    const QString profile = path(u"profile"_s);
    const QString account = profile + u"/ImapMail/imap.example.org"_s;
    writeTo(profile + u"/lock"_s, {});
    writeTo(account + u"/INBOX"_s, inMbox(keptLetter("1@northwind")));
    writeTo(profile + u"/Mail/Local Folders/Trash"_s, {});
    QVERIFY(!localFoldersAt(profile, spool).inbox);
    QCOMPARE(mailboxesBelow(profile), QStringList{account});
    writeTo(spool, inMbox(keptLetter("2@northwind")));
    QVERIFY(!localFoldersAt(profile, spool).inbox);
    // Files of letters belong to what the system delivers, whatever lies below them.
    writeTo(path(u"mail/sent"_s), inMbox(keptLetter("3@me")));
    folders = localFoldersAt(path(u"mail"_s), spool);
    QCOMPARE(folders.inbox->path, spool);
    QVERIFY(folders.accounts.isEmpty());
}

void TestLocalFolder::whatThePersonChoseStaysWhileItIsNotThere()
{
    LocalFolders folders;
    folders.all = {{LocalFolder::Kind::Maildir, "Drafts", '/', path(u"Drafts"_s)},
                   {LocalFolder::Kind::Maildir, "Sent", '/', path(u"Sent"_s)}};
    const MailFolders chosen{"Jobs.in progress", "Jobs.out", true, true};
    QCOMPARE(chooseLocalFolders(folders, chosen), chosen);
    QCOMPARE(chooseLocalFolders(folders, {"Jobs", "Jobs"}), (MailFolders{"Drafts", "Sent"}));
}

void TestLocalFolder::anInboxBesideManyFilesIsFound()
{
    for (int i = 0; i < 2'100; ++i)
        writeTo(path(u"archive/%1"_s.arg(i)), "x");
    writeTo(path(u"INBOX"_s), inMbox(keptLetter("1@northwind")));
    QVERIFY(localFoldersAt(path(), {}).inbox);
}

void TestLocalFolder::whereThereIsNoMailNothingIsFound()
{
    QVERIFY(!localFoldersAt(path(u"gone"_s), {}).inbox);
    writeTo(path(u"notes.txt"_s), "From here on it is quiet.\nNo letters.\n");
    writeTo(path(u"spool"_s), {});
    QDir().mkpath(path(u"Pictures"_s));
    const LocalFolders folders = localFoldersAt(path(u"Pictures"_s), path(u"spool"_s));
    QVERIFY(!folders.inbox && folders.all.empty());
}

void TestLocalFolder::whatCanBeOfferedHasAnInbox()
{
    makeMaildir(path(u"Maildir"_s));
    makeMaildir(path(u"Maildir/Lists"_s));
    makeMaildir(path(u".mail/work/INBOX"_s));
    writeTo(path(u".thunderbird/a1.default-release/ImapMail/imap.example.org/INBOX"_s),
            inMbox(keptLetter("1@northwind")));
    QDir().mkpath(path(u".thunderbird/a1.default-release/Mail/Local Folders"_s));
    const QStringList offered = localMailboxesOf(path(), {});
    QCOMPARE(offered, (QStringList{path(u"Maildir"_s), path(u".mail/work"_s),
                                   path(u".thunderbird/a1.default-release/ImapMail/imap.example.org"_s)}));
}

void TestLocalFolder::aLetterKeepsItsNumberWhenItIsReadOrUploaded()
{
    const LocalFolder folder = maildir();
    writeTo(folder.path + u"/new/1763888400.M1P2.host"_s, keptLetter("1@northwind"));
    const Met first = lettersOf(folder);
    QCOMPARE(first.bodies, QByteArrayList{"Words of 1@northwind"});
    QVERIFY(QFile::rename(folder.path + u"/new/1763888400.M1P2.host"_s,
                          folder.path + u"/cur/1763888400.M1P2.host,U=7:2,FS"_s));
    const Met then = lettersOf(folder);
    QCOMPARE(then.numbers, first.numbers);
    QVERIFY(!then.deleted[0]);
    QVERIFY(QFile::rename(folder.path + u"/cur/1763888400.M1P2.host,U=7:2,FS"_s,
                          folder.path + u"/cur/1763888400.M1P2.host,U=7:2,FST"_s));
    QVERIFY(lettersOf(folder).deleted[0]);
    QVERIFY(lettersOf(folder, {}, {first.numbers[0]}).numbers.empty());
}

void TestLocalFolder::lettersBeforeADayAreLeftOut()
{
    const LocalFolder folder = maildir();
    const QString old = folder.path + u"/cur/1.old:2,S"_s;
    writeTo(old, keptLetter("1@northwind"));
    writeTo(folder.path + u"/cur/2.new:2,S"_s, keptLetter("2@northwind"));
    QFile file(old);
    QVERIFY(file.open(QIODevice::ReadWrite) &&
            file.setFileTime(QDateTime(QDate(2026, 9, 1), {}), QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(lettersOf(folder, QDate(2026, 10, 1)).bodies, QByteArrayList{"Words of 2@northwind"});
    QCOMPARE(lettersOf(folder).bodies, (QByteArrayList{"Words of 1@northwind", "Words of 2@northwind"}));
}

void TestLocalFolder::aFileOfLettersIsReadAsItIsMeant()
{
    const LocalFolder folder =
        file(inMbox(keptLetter("1@northwind", "dana@northwind.example", "Tue, 1 Sep 2026 10:00:00 +0000")) +
             inMbox("X-Mozilla-Status: 0009\n" + keptLetter("2@northwind")) +
             inMbox("X-Mozilla-Status: 0001\n" + keptLetter("3@northwind")).replace("Words", ">From Words"));
    const Met met = lettersOf(folder, QDate(2026, 10, 1));
    QCOMPARE(met.numbers.size(), size_t(2));
    QCOMPARE(met.deleted, (std::vector<bool>{true, false}));
    Met whole;
    QVERIFY(visitLetters(folder, {}, [&](const LocalLetter &one) { whole.bodies += one.read(); }));
    QVERIFY2(whole.bodies[2].contains("\nFrom Words of 3@northwind\n"), whole.bodies[2]);
}

void TestLocalFolder::aLetterInAFileKeepsItsNumberWhenItIsRead()
{
    const QByteArray second = inMbox(keptLetter("2@northwind"));
    const Met fresh =
        lettersOf(file(inMbox("X-Mozilla-Status: 0000\n" + keptLetter("1@northwind")) + second));
    const Met read =
        lettersOf(file(inMbox("Status: RO\nX-Mozilla-Status: 0001\n" + keptLetter("1@northwind")) + second));
    QCOMPARE(read.numbers, fresh.numbers);
    const Met numbered = lettersOf(
        file(inMbox("X-IMAPbase: 1 2\n  $Junk\nX-UID: 1\nContent-length: 20\n" + keptLetter("1@northwind")) +
             second));
    QCOMPARE(numbered.numbers, fresh.numbers);
    QCOMPARE(lettersOf(file(second)).numbers[0], fresh.numbers[1]);
    QVERIFY(fresh.numbers[0] != fresh.numbers[1]);
}

void TestLocalFolder::aLetterThatIsBeingWrittenIsLeftForLater()
{
    const LocalFolder folder =
        file(inMbox(keptLetter("1@northwind")) + inMbox(keptLetter("2@northwind")).chopped(8));
    const Moment now(seconds(QFileInfo(folder.path).lastModified().toSecsSinceEpoch()));
    QCOMPARE(lettersOf(folder, {}, {}, now).bodies, QByteArrayList{"Words of 1@northwind"});
    QCOMPARE(visitLetters(folder, {{}, {}, now}, [](const auto &) {}).value(), Visited::Unfinished);
    QCOMPARE(lettersOf(folder, {}, {}, now + std::chrono::minutes(1)).bodies.size(), 1);
    // Whole letters end with an empty line; what does not may go on for a while yet.
    QCOMPARE(lettersOf(folder, {}, {}, now + std::chrono::minutes(20)).bodies.size(), 2);
    const QString lock = folder.path + u".lock"_s;
    writeTo(lock, {});
    QCOMPARE(lettersOf(folder, {}, {}, now).bodies.size(), 1);
    // One that was left hides nothing for ever.
    QCOMPARE(lettersOf(folder).bodies.size(), 2);
}

void TestLocalFolder::aLetterWithoutADateIsDatedByItsArrival()
{
    const QByteArray bare = "From: dana@northwind.example\n\nHello.\n";
    const QByteArray came = "\nReceived: ; 23 Nov 2026 10:00:00 +0000\n\n";
    const auto texts = [](const LocalFolder &folder) {
        QList<QByteArray> read;
        const auto visited = visitLetters(folder, {.now = later}, [&](const LocalLetter &letter) {
            read += letter.header;
            read += letter.read();
        });
        return visited ? read : QList<QByteArray>();
    };
    const LocalFolder folder = maildir();
    writeTo(path(u"Drafts/new/1.test"_s), bare);
    QFile file(path(u"Drafts/new/1.test"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC),
                             QFileDevice::FileModificationTime));
    file.close();
    QList<QByteArray> read = texts(folder);
    QCOMPARE(read.size(), 2);
    QVERIFY2(read[0].endsWith(came) && read[1].contains(came) && read[1].endsWith("Hello.\n"), read[1]);

    // In a file of many the line before it says so.
    read = texts(this->file(inMbox(bare) + inMbox(keptLetter("1"))));
    QCOMPARE(read.size(), 4);
    QVERIFY2(read[0].endsWith(came) && read[1].contains(came), read[1]);
    QVERIFY2(!read[3].contains("Received"), read[3]);
}

void TestLocalFolder::aFolderThatIsNotThereIsSaid()
{
    LocalFolder folder = maildir();
    folder.path = path(u"gone"_s);
    QVERIFY(lettersOf(folder).bodies[0].contains("gone"));
    folder.path = path(u"halved"_s);
    QVERIFY(QDir().mkpath(folder.path + u"/cur"_s));
    QVERIFY(lettersOf(folder).bodies[0].contains("halved"));
    folder.path = path(u"gone"_s);
    folder.kind = LocalFolder::Kind::Mbox;
    QVERIFY(lettersOf(folder).bodies[0].contains("gone"));
}

void TestLocalFolder::aDraftIsPutIntoAMaildir()
{
    const LocalFolder folder = maildir();
    const PutThere put = putDraft(folder, keptLetter("d1@example.org").replace("\n", "\r\n"), later);
    QVERIFY2(put.number != 0, qPrintable(put.why));
    QCOMPARE(draftsOf(folder).numbers, std::vector<quint32>{put.number});
    const QStringList files = QDir(folder.path + u"/cur"_s).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY2(files[0].endsWith(u":2,DS"_s), qPrintable(files[0]));
    QCOMPARE(bytesOf(folder.path + u"/cur/"_s + files[0]), keptLetter("d1@example.org"));
    QVERIFY(QDir(folder.path + u"/tmp"_s).isEmpty());
}

void TestLocalFolder::aDraftIsAddedToAFile()
{
    const QByteArray before = inMbox(keptLetter("1@northwind")).chopped(2); // left without an end of its line
    const LocalFolder folder = file(before);
    const QByteArray letter = keptLetter("d1@example.org").replace("Words", "From Words");
    const PutThere put = putDraft(folder, QByteArray(letter).replace("\n", "\r\n"), later);
    QVERIFY2(put.number != 0, qPrintable(put.why));
    QVERIFY(bytesOf(folder.path).startsWith(before + "\n\nFrom MAILER-DAEMON "));
    QVERIFY(bytesOf(folder.path).contains("\n>From Words of d1"));
    QVERIFY(putDraft(folder, keptLetter("d2@example.org"), later).number != 0);
    const Met met = draftsOf(folder);
    QCOMPARE(met.bodies, (QByteArrayList{"Words of 1@northwind", "From Words of d1@example.org",
                                         "Words of d2@example.org"}));
    QCOMPARE(met.numbers[1], put.number);
    QVERIFY(!QFile::exists(folder.path + u".lock"_s));
}

void TestLocalFolder::nothingIsWrittenWhileAnotherProgramDoes()
{
    const QByteArray before = inMbox(keptLetter("1@northwind"));
    const LocalFolder folder = file(before);
    const QString lock = folder.path + u".lock"_s;
    writeTo(lock, {});
    const Moment now(seconds(QFileInfo(lock).lastModified().toSecsSinceEpoch()));
    const PutThere put = putDraft(folder, keptLetter("d1@example.org"), now);
    QVERIFY(put.isBusy && put.number == 0);
    // Whoever made it was ended.
    const PutThere late = putDraft(folder, keptLetter("d1@example.org"), now + std::chrono::hours(1));
    QVERIFY(!late.isBusy && late.number == 0);
    QVERIFY2(late.why.contains(u"drafts.lock"_s), qPrintable(late.why));
    QCOMPARE(bytesOf(folder.path), before);
    QVERIFY(QFile::exists(lock)); // it is another one's
}

void TestLocalFolder::theLockOfAProcessThatIsNoMoreKeepsNothingBack()
{
    QProcess ended;
    ended.start(u"true"_s, {});
    const qint64 gone = ended.processId();
    QVERIFY(ended.waitForFinished());
    const LocalFolder folder = file(inMbox(keptLetter("1@northwind")));
    const QString lock = folder.path + u".lock"_s;
    writeTo(lock, QByteArray::number(gone) + '\n');
    const Moment now(seconds(QFileInfo(lock).lastModified().toSecsSinceEpoch()));
    const Moment soon = now + std::chrono::minutes(2);
    QVERIFY(putDraft(folder, keptLetter("d1@example.org"), now).isBusy); // it may be another computer's
    QCOMPARE(lettersOf(folder, {}, {}, soon).bodies.size(), 1);
    QVERIFY(putDraft(folder, keptLetter("d1@example.org"), soon).number != 0);
    QVERIFY(!QFile::exists(lock));

    writeTo(lock, QByteArray::number(QCoreApplication::applicationPid()) + '\n');
    QVERIFY(putDraft(folder, keptLetter("d2@example.org"), soon).isBusy);
    QVERIFY(QFile::exists(lock));
}

void TestLocalFolder::thunderbirdsFoldersAreLeftAsTheyAre()
{
    LocalFolder folder = file(inMbox(keptLetter("1@northwind")));
    folder.hasIndex = true;
    QVERIFY(whyNoDrafts(&folder, path()).contains(u"Thunderbird"_s));
    folder.hasIndex = false;
    QCOMPARE(whyNoDrafts(&folder, path()), QString());
    QVERIFY(whyNoDrafts(nullptr, path()).contains(path()));
}

void TestLocalFolder::anEarlierDraftIsTakenOut()
{
    const LocalFolder folder = maildir();
    const PutThere first = putDraft(folder, keptLetter("d1@example.org"), later);
    const PutThere other = putDraft(folder, keptLetter("d2@example.org"), later);
    QVERIFY(removeDraft(folder, first.number));
    QCOMPARE(draftsOf(folder).numbers, std::vector<quint32>{other.number});
    QVERIFY(removeDraft(folder, first.number)); // as it is to be
    const LocalFolder all = file(inMbox(keptLetter("1@me")));
    QVERIFY(!removeDraft(all, draftsOf(all).numbers[0]));
}

QTEST_GUILESS_MAIN(TestLocalFolder)
#include "tst_localfolder.moc"
