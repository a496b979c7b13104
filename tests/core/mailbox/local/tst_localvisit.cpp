// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/local/localvisit.h"

#include "tests/core/mailbox/local/keptletters.h"
#include "tests/core/mailbox/told.h"

#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Long after whatever the test writes.
const Moment later = Moment(seconds(4'000'000'000));

} // namespace

class TestLocalVisit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const QString &name : {u"INBOX"_s, u"Sent"_s, u"Drafts"_s})
            makeMaildir(m_folder->filePath(name));
    }

    void aRoundReadsWhatIsWanted();
    void whatWasReadIsNotReadAgain();
    void aLetterNobodyDecidedAboutIsReadOnceMore();
    void aDraftIsPutOnce();
    void aNewVersionTakesThePlaceOfTheOld();
    void aVersionThatWasChangedUnderItsNameStays();
    void aDraftIsKnownByItsWordsUnderAnotherName();
    void aDraftsFileIsWatched();
    void aDraftWaitsWhileAnotherProgramWrites();
    void aLetterThatIsMovedMeanwhileIsReadWhereItWent();
    void manyLettersAreHandedOnInParts();
    void whoIsGivenUpEndsSoon();
    void thunderbirdsDraftsAreLeftAsTheyAre();
    void whatIsMissingIsSaid();
    void nothingGoesElsewhereWhileAChosenFolderIsAway();
    void accountsBelowAreSpokenOf();
    void whatIsClosedIsSaid();
    void aFolderThatIsMadeBelowIsFound();

private:
    void deliver(const QString &folder, const QByteArray &letter)
    {
        writeTo(m_folder->filePath(u"%1/new/%2.test"_s.arg(folder).arg(++m_delivered)), letter);
    }
    MailErrand errand() const
    {
        MailErrand errand;
        errand.isWanted = [](const QByteArray &header) { return header.contains("northwind"); };
        return errand;
    }
    LocalVisit visit(const MailErrand &errand) const { return {errand, m_folder->path(), {}}; }
    /// The file of the draft that lies in Drafts/cur.
    QString draftFile() const
    {
        const QDir cur(m_folder->filePath(u"Drafts/cur"_s));
        return cur.filePath(cur.entryList(QDir::Files).value(0));
    }
    static Told told(LocalVisit &visit, Moment now = later)
    {
        Told told;
        visit.look(now, [&](std::vector<MailEvent> events) { told.take(std::move(events)); });
        return told;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_delivered = 0;
};

void TestLocalVisit::aRoundReadsWhatIsWanted()
{
    deliver(u"INBOX"_s, keptLetter("1@northwind"));
    deliver(u"INBOX"_s, keptLetter("2@shop", "news@shop.example"));
    deliver(u"Sent"_s, keptLetter("3@northwind", "robin@example.org"));
    LocalVisit stay = visit(errand());
    Told first = told(stay);
    QCOMPARE(first.rounds, 1);
    QCOMPARE(first.folders.chosen, (MailFolders{"Drafts", "Sent"}));
    QCOMPARE(first.letters.size(), size_t(2));
    QVERIFY(first.has("Words of 1@northwind") && first.has("Words of 3@northwind"));
    deliver(u"INBOX"_s, keptLetter("4@northwind"));
    const Told second = told(stay);
    QCOMPARE(second.letters.size(), size_t(1));
    QVERIFY(second.has("Words of 4@northwind"));
    QVERIFY(stay.places().contains(m_folder->filePath(u"INBOX/new"_s)));
}

void TestLocalVisit::whatWasReadIsNotReadAgain()
{
    deliver(u"INBOX"_s, keptLetter("1@northwind"));
    LocalVisit before = visit(errand());
    MailErrand again = errand();
    again.inbox = told(before).inbox;
    deliver(u"INBOX"_s, keptLetter("2@northwind"));
    LocalVisit after = visit(again);
    const Told news = told(after);
    QCOMPARE(news.letters.size(), size_t(1));
    QVERIFY(news.has("Words of 2@northwind"));
    // Other people belong to the search: everything is looked at anew.
    again.inbox.next = 0;
    LocalVisit anew = visit(again);
    QCOMPARE(told(anew).letters.size(), size_t(2));
}

void TestLocalVisit::aLetterNobodyDecidedAboutIsReadOnceMore()
{
    deliver(u"INBOX"_s, keptLetter("1@northwind"));
    deliver(u"INBOX"_s, keptLetter("2@northwind"));
    LocalVisit before = visit(errand());
    const Told first = told(before);
    MailErrand again = errand();
    again.inbox = first.inbox;
    again.inboxAgain = {first.inbox.read[1]};
    LocalVisit after = visit(again);
    const Told second = told(after);
    QCOMPARE(second.letters.size(), size_t(1));
    QCOMPARE(second.letters[0], first.letters[1]);
    QCOMPARE(second.inbox.read.size(), size_t(2));
}

void TestLocalVisit::aDraftIsPutOnce()
{
    MailErrand wanted = errand();
    wanted.letters = {{u"d1"_s, "d1@example.org", keptLetter("d1@example.org").replace("\n", "\r\n"), {}}};
    LocalVisit stay = visit(wanted);
    const Told first = told(stay);
    QCOMPARE(first.puts.size(), size_t(1));
    QVERIFY(first.puts[0].place.uid != 0);
    QCOMPARE(first.drafts.back().drafts.size(), size_t(1));
    // The program was ended before it could note that.
    LocalVisit again = visit(wanted);
    const Told second = told(again);
    QCOMPARE(second.puts.size(), size_t(1));
    QCOMPARE(second.puts[0].place, first.puts[0].place);
    QCOMPARE(second.drafts.back().drafts.size(), size_t(1));
}

void TestLocalVisit::aNewVersionTakesThePlaceOfTheOld()
{
    LocalVisit stay = visit(errand());
    stay.put({u"d1"_s, "d1@example.org", keptLetter("d1@example.org"), {}});
    const Told first = told(stay);
    stay.put({u"d1"_s, "d2@example.org", keptLetter("d2@example.org"), first.puts[0].place});
    const Told second = told(stay);
    QCOMPARE(second.drafts.back().drafts.size(), size_t(1));
    QVERIFY(second.drafts.back().drafts[0].header.contains("d2@example.org"));
}

void TestLocalVisit::aVersionThatWasChangedUnderItsNameStays()
{
    LocalVisit stay = visit(errand());
    stay.put({u"d1"_s, "d1@example.org", keptLetter("d1@example.org"), {}});
    const Told first = told(stay);
    const QString file = draftFile();
    const QByteArray edited = bytesOf(file).replace("Words of", "Other words of");
    writeTo(file, edited);
    QVERIFY(told(stay).drafts.back().drafts[0].uid != first.puts[0].place.uid);
    stay.put(
        {u"d1"_s, "d2@example.org", keptLetter("d2@example.org"), first.puts[0].place, "d1@example.org"});
    const Told second = told(stay);
    QCOMPARE(second.drafts.back().drafts.size(), size_t(2));
    QCOMPARE(bytesOf(file), edited);
    QVERIFY2(second.puts[0].left.contains(u"changed"_s), qPrintable(second.puts[0].left));
}

void TestLocalVisit::aDraftIsKnownByItsWordsUnderAnotherName()
{
    LocalVisit stay = visit(errand());
    stay.put({u"d1"_s, "d1@example.org", keptLetter("d1@example.org"), {}});
    const Told first = told(stay);
    const QString file = draftFile();
    writeTo(m_folder->filePath(u"Drafts/new/another.name"_s), "X-TUID: abc\n" + bytesOf(file));
    QVERIFY(QFile::remove(file));
    const Told second = told(stay);
    QCOMPARE(second.drafts.back().validity, first.puts[0].place.validity);
    QCOMPARE(second.drafts.back().drafts[0].uid, first.puts[0].place.uid);
}

void TestLocalVisit::aDraftsFileIsWatched()
{
    deliver(u"Drafts"_s, keptLetter("another@example.org"));
    LocalVisit stay = visit(errand());
    stay.put({u"d1"_s, "d1@example.org", keptLetter("d1@example.org"), {}});
    const Told first = told(stay);
    QVERIFY(stay.places().contains(draftFile()));
    QVERIFY(!stay.places().contains(m_folder->filePath(u"Drafts/new/1.test"_s)));
    MailErrand again = errand();
    again.drafts = {first.puts[0].place};
    LocalVisit next = visit(again);
    told(next);
    QVERIFY(next.places().contains(draftFile()));
}

void TestLocalVisit::aDraftWaitsWhileAnotherProgramWrites()
{
    QVERIFY(QDir(m_folder->filePath(u"Drafts"_s)).removeRecursively());
    writeTo(m_folder->filePath(u"Drafts"_s), inMbox(keptLetter("1@me")));
    writeTo(m_folder->filePath(u"Drafts.lock"_s), {});
    LocalVisit stay = visit(errand());
    stay.put({u"d1"_s, "d1@example.org", keptLetter("d1@example.org"), {}});
    const QFileInfo lock(m_folder->filePath(u"Drafts.lock"_s));
    const Told busy = told(stay, Moment(seconds(lock.lastModified().toSecsSinceEpoch())));
    QVERIFY(busy.puts.empty() && busy.refused.empty());
    QVERIFY(QFile::remove(m_folder->filePath(u"Drafts.lock"_s)));
    QCOMPARE(told(stay).puts.size(), size_t(1));
    QCOMPARE(told(stay).puts.size(), size_t(0));
}

void TestLocalVisit::aLetterThatIsMovedMeanwhileIsReadWhereItWent()
{
    deliver(u"INBOX"_s, keptLetter("1@northwind"));
    MailErrand moving = errand();
    moving.isWanted = [this](const QByteArray &) {
        const QString name = u"%1.test"_s.arg(m_delivered);
        QFile::rename(m_folder->filePath(u"INBOX/new/"_s + name),
                      m_folder->filePath(u"INBOX/cur/"_s + name + u":2,S"_s));
        return true;
    };
    LocalVisit stay = visit(moving);
    QVERIFY(told(stay).letters.empty());
    QVERIFY(told(stay).has("Words of 1@northwind"));
}

void TestLocalVisit::manyLettersAreHandedOnInParts()
{
    for (const QByteArray id : {"1@northwind", "2@northwind", "3@northwind", "4@northwind"})
        deliver(u"INBOX"_s, keptLetter(id) + QByteArray(7'000'000, 'x') + '\n');
    LocalVisit stay = visit(errand());
    std::vector<size_t> parts;
    stay.look(later, [&](const std::vector<MailEvent> &events) {
        for (const MailEvent &event : events) {
            const auto *read = std::get_if<LettersRead>(&event);
            if (read && read->folder == ReadFolder::Inbox)
                parts.push_back(read->letters.size());
        }
    });
    QCOMPARE(parts, (std::vector<size_t>{3, 1}));
}

void TestLocalVisit::whoIsGivenUpEndsSoon()
{
    deliver(u"INBOX"_s, keptLetter("1@northwind"));
    deliver(u"INBOX"_s, keptLetter("2@northwind"));
    LocalVisit stay = visit(errand());
    Told first;
    stay.look(
        later, [&](std::vector<MailEvent> events) { first.take(std::move(events)); }, [] { return true; });
    QVERIFY(first.letters.empty());
    QCOMPARE(first.inbox.next, quint32(0)); // not everything was looked at
}

void TestLocalVisit::thunderbirdsDraftsAreLeftAsTheyAre()
{
    const QString drafts = m_folder->filePath(u"Drafts"_s);
    QVERIFY(QDir(drafts).removeRecursively());
    const QByteArray before = inMbox(keptLetter("1@me"));
    writeTo(drafts, before);
    writeTo(drafts + u".msf"_s, {});
    LocalVisit stay = visit(errand());
    stay.put({u"d1"_s, "d1@example.org", keptLetter("d1@example.org"), {}});
    const Told first = told(stay);
    QCOMPARE(first.refused.size(), size_t(1));
    QCOMPARE(first.folders.noDrafts, first.refused[0].why);
    QVERIFY(first.folders.noDrafts.contains(u"Thunderbird"_s));
    QCOMPARE(bytesOf(drafts), before);
}

void TestLocalVisit::whatIsMissingIsSaid()
{
    QVERIFY(QDir(m_folder->filePath(u"Drafts"_s)).removeRecursively());
    LocalVisit stay = visit(errand());
    stay.put({u"d1"_s, "d1@example.org", keptLetter("d1@example.org"), {}});
    QCOMPARE(told(stay).refused.size(), size_t(1));
    QVERIFY(QDir(m_folder->filePath(u"INBOX"_s)).removeRecursively());
    QCOMPARE(stay.look(later, [](const auto &) {}).trouble->kind, MailTrouble::Kind::Passing); // it was there
    LocalVisit anew = visit(errand());
    QCOMPARE(anew.look(later, [](const auto &) {}).trouble->kind, MailTrouble::Kind::Lasting);
    QVERIFY(QDir(m_folder->path()).removeRecursively());
    QCOMPARE(stay.look(later, [](const auto &) {}).trouble->kind, MailTrouble::Kind::Passing);
}

void TestLocalVisit::nothingGoesElsewhereWhileAChosenFolderIsAway()
{
    for (const QString &name : {u"Jobs/in progress"_s, u"Jobs/out"_s})
        makeMaildir(m_folder->filePath(name));
    MailErrand wanted = errand();
    wanted.folders = {"Jobs/in progress", "Jobs/out", true, true};
    LocalVisit stay = visit(wanted);
    told(stay);
    QVERIFY(QDir().rename(m_folder->filePath(u"Jobs"_s), m_folder->filePath(u".away"_s)));
    deliver(u"Sent"_s, keptLetter("1@northwind", "robin@example.org"));
    stay.put({u"d1"_s, "d1@example.org", keptLetter("d1@example.org"), {}});
    const Told away = told(stay);
    QCOMPARE(away.folders.chosen, wanted.folders);
    QVERIFY2(away.folders.noDrafts.contains(u"Jobs/in progress"_s), qPrintable(away.folders.noDrafts));
    QCOMPARE(away.refused.size(), size_t(1));
    QVERIFY(away.puts.empty() && away.letters.empty() && away.drafts.empty());
    QVERIFY(QDir().rename(m_folder->filePath(u".away"_s), m_folder->filePath(u"Jobs"_s)));
    const Told back = told(stay);
    QCOMPARE(back.folders.chosen, wanted.folders);
    QCOMPARE(back.folders.noDrafts, QString());
    QCOMPARE(back.drafts.size(), size_t(1));
}

void TestLocalVisit::accountsBelowAreSpokenOf()
{
    makeMaildir(m_folder->filePath(u"all/work/INBOX"_s));
    LocalVisit high(errand(), m_folder->filePath(u"all"_s), m_folder->filePath(u"spool"_s));
    const auto trouble = high.look(later, [](const auto &) {}).trouble;
    QCOMPARE(trouble->kind, MailTrouble::Kind::Lasting);
    QVERIFY2(trouble->why.contains(u"below"_s), qPrintable(trouble->why));
}

void TestLocalVisit::whatIsClosedIsSaid()
{
    writeTo(m_folder->filePath(u"file"_s), "x");
    LocalVisit stay(errand(), m_folder->filePath(u"file"_s), {});
    const auto trouble = stay.look(later, [](const auto &) {}).trouble;
    QVERIFY2(trouble->why.contains(u"could not be read"_s), qPrintable(trouble->why));
}

void TestLocalVisit::aFolderThatIsMadeBelowIsFound()
{
    makeMaildir(m_folder->filePath(u"Jobs/old"_s));
    LocalVisit stay = visit(errand());
    QCOMPARE(told(stay).folders.all.size(), size_t(3));
    makeMaildir(m_folder->filePath(u"Jobs/new ones"_s));
    QCOMPARE(told(stay, later + std::chrono::minutes(5)).folders.all.size(), size_t(4));
}

QTEST_GUILESS_MAIN(TestLocalVisit)
#include "tst_localvisit.moc"
