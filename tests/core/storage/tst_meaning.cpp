// SPDX-License-Identifier: GPL-3.0-or-later
// Values of a store that are wrong in their meaning, and schemas that are not ours.
#include "core/domain/soundness/validate.h"
#include "core/storage/copies/backup.h"
#include "core/storage/copies/backupfolder.h"
#include "core/storage/copies/mending.h"
#include "core/storage/sqlstore.h"
#include "core/storage/statements/dialect.h"
#include "tests/support/fullsearch.h"

#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

void fill(const QString &path)
{
    const auto store = SqlStore::open(path);
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    const auto written = (*store)->write(difference((*store)->load().value(), fullSearch()));
    if (!written)
        qFatal("%s", qPrintable(written.error().message));
    if (!dialect::leaveLog((*store)->database()))
        qFatal("the store of the test cannot be closed");
}

/// As another program would do it.
void run(const QString &path, const QString &sql)
{
    const auto database = Database::open(path, OpenMode::MustExist);
    if (!database)
        qFatal("%s", qPrintable(database.error().message));
    for (const QString &statement : {u"PRAGMA foreign_keys = OFF"_s, sql}) {
        const auto done = database->run(statement);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
    if (!dialect::leaveLog(*database))
        qFatal("the store of the test cannot be closed");
}

/// Whether everything in the search would be taken by a store that is empty.
bool isSound(const Search &search)
{
    Search nothing;
    const auto valid = validate(difference(nothing, search), nothing);
    if (!valid)
        qWarning("%s", qPrintable(valid.error().message));
    return valid.ok();
}

} // namespace

class TestMeaning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        fill(path());
    }

    void oneValueThatMakesNoSenseIsNamedAndTheRestIsRead_data() { valuesWithoutSense(); }
    void oneValueThatMakesNoSenseIsPutRight_data() { valuesWithoutSense(); }

    static void valuesWithoutSense()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("named");
        QTest::addColumn<bool>("canBeWritten");
        const auto row = [](const char *name, const QString &sql, const QString &named, bool canBeWritten) {
            QTest::newRow(name) << sql << named << canBeWritten;
        };
        row("a stage that is not there", u"UPDATE application SET stage = 'nowhere' WHERE id = 'harbor'"_s,
            u"application harbor, stage"_s, true);
        row("a stage whose colour is none",
            u"UPDATE stage SET colour = 'reddish' WHERE id = (SELECT min(id) FROM stage)"_s, u"colour"_s,
            true);
        row("a contact that is not there",
            u"UPDATE application SET main_contact = 'ghost' WHERE id = 'harbor'"_s,
            u"application harbor, main_contact"_s, true);
        row("a number of the directions below one",
            u"UPDATE application SET every_business_days = 0 WHERE id = 'harbor'"_s,
            u"application harbor, every_business_days"_s, true);
        row("days of silence below one",
            u"UPDATE application SET give_up_after_days = -3 WHERE id = 'harbor'"_s,
            u"application harbor, give_up_after_days"_s, true);
        row("days of silence beyond ten years",
            u"UPDATE application SET give_up_after_days = 3651 WHERE id = 'harbor'"_s,
            u"application harbor, give_up_after_days"_s, true);
        row("more holiday calendars than anybody has",
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 101) "
            "INSERT OR REPLACE INTO setting SELECT 'person.holidays', group_concat('c' || i, char(10)) FROM n"_s,
            u"person, holidays"_s, true);
        row("a number that is none",
            u"UPDATE application SET give_up_after_days = 'soon' WHERE id = 'harbor'"_s,
            u"application harbor, give_up_after_days"_s, true);
        row("a date that is none", u"UPDATE application SET applied = '2026-02-30' WHERE id = 'harbor'"_s,
            u"application harbor, applied"_s, true);
        row("an enum that is not known", u"UPDATE application SET formality = 'royal' WHERE id = 'harbor'"_s,
            u"application harbor, formality"_s, true);
        row("a number of the policy below zero",
            u"INSERT OR REPLACE INTO setting VALUES ('policy.checkInOpensBusinessDays', '-1')"_s,
            u"checkInOpensBusinessDays"_s, true);
        row("a number of the policy that is none",
            u"INSERT OR REPLACE INTO setting VALUES ('policy.giveUpAfterDays', 'never')"_s,
            u"setting policy.giveUpAfterDays"_s, true);
        row("a week without work",
            u"INSERT OR REPLACE INTO setting VALUES ('person.weekend', '1,2,3,4,5,6,7')"_s,
            u"person, weekend"_s, true);
        row("a weekend of no day", u"INSERT OR REPLACE INTO setting VALUES ('person.weekend', '9,x')"_s,
            u"person, weekend"_s, true);
        row("a day twice", u"INSERT OR REPLACE INTO setting VALUES ('person.weekend', '6,6')"_s,
            u"person, weekend"_s, true);
        row("a message about an interview that is not there", u"UPDATE message SET interview = 'ghost'"_s,
            u", interview"_s, true);
        row("a moment of the year 10000",
            u"UPDATE application SET offer_received_at = 253402300800 WHERE id = 'harbor'"_s,
            u"application harbor, offer_received_at"_s, true);
        row("an interview that ends before it starts", u"UPDATE interview SET ends = '2001-01-01T10:00'"_s,
            u"interview "_s, false);
        row("an interview at no time", u"UPDATE interview SET starts = 'soon'"_s, u", starts"_s, false);
        row("a message that went nowhere", u"UPDATE message SET direction = 'sideways'"_s, u", direction"_s,
            false);
        row("an interviewer who is not there", u"UPDATE interviewer SET contact = 'ghost'"_s,
            u"interviewer of "_s, false);
        row("an id with a control character", u"UPDATE contact SET id = char(7) || id WHERE id = 'dana'"_s,
            u"contact "_s, false);
        row("a move from a stage without a name", u"UPDATE stage_move SET from_stage = ''"_s,
            u"stage_move of "_s, false);
        row("a move to a stage with a slash", u"UPDATE stage_move SET to_stage = 'a/b'"_s,
            u"stage_move of "_s, false);
        row("an id with a slash", u"UPDATE application SET id = 'a/b' WHERE id = 'harbor'"_s,
            u"application a/b"_s, false);
        row("a decision that is none", u"UPDATE decision SET state = 'perhaps'"_s, u", state"_s, false);
    }

    void oneValueThatMakesNoSenseIsNamedAndTheRestIsRead()
    {
        QFETCH(QString, sql);
        QFETCH(QString, named);
        QFETCH(bool, canBeWritten);
        run(path(), sql);
        const auto refused = verifyStore(path());
        QVERIFY(!refused);
        QString all;
        const auto flaws = flawsOf(path());
        QVERIFY(flaws);
        for (const Flaw &flaw : *flaws)
            all += flaw.text() + u'\n';
        QVERIFY2(all.contains(named), qPrintable(all));

        const auto store = SqlStore::open(path());
        QVERIFY2(store, store ? "" : qPrintable(store.error().message));
        const auto read = (*store)->load();
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QVERIFY(isSound(*read));
        QVERIFY(read->applications.size() + 1 >= fullSearch().applications.size());
        QCOMPARE(!(*store)->isReadOnly(), canBeWritten);

        Contact fresh;
        fresh.id = {u"fresh"_s};
        fresh.name = u"Ilka Bergholm"_s;
        const auto written = (*store)->write(put(*read, fresh));
        QCOMPARE(written.ok(), canBeWritten);
        if (!canBeWritten)
            QVERIFY2(written.error().message.contains(u"verify"_s), qPrintable(written.error().message));
        // The value itself stays in the file until the person decides.
        QVERIFY(!verifyStore(path()));
    }

    void oneValueThatMakesNoSenseIsPutRight()
    {
        QFETCH(QString, sql);
        QFETCH(QString, named);
        run(path(), sql);
        const auto store = SqlStore::open(path());
        QVERIFY(store);
        QVERIFY((*store)->load());
        const auto mended = mendStore(**store, path(), u"1"_s);
        QVERIFY2(mended, mended ? "" : qPrintable(mended.error().message));
        QVERIFY(!mended->flaws.empty());
        const QString list = QString::fromUtf8(listOf(mended->flaws));
        QVERIFY2(list.contains(named), qPrintable(list));
        for (const Flaw &flaw : mended->flaws)
            QVERIFY2(!flaw.stands.isEmpty(), qPrintable(flaw.text()));
        // What stood there is kept, every value as it was.
        QCOMPARE(mended->keptAs, path() + u".before-mending-1"_s);
        const auto before = flawsOf(mended->keptAs);
        QVERIFY(before && !before->empty());

        const auto now = verifyStore(path());
        QVERIFY2(now, now ? "" : qPrintable(now.error().message));
        const auto read = (*store)->load();
        QVERIFY(read && isSound(*read) && (*store)->flaws().empty() && !(*store)->isReadOnly());
        Contact fresh;
        fresh.id = {u"fresh"_s};
        fresh.name = u"Ilka Bergholm"_s;
        QVERIFY((*store)->write(put(*read, fresh)));
        // A second time there is nothing to do.
        QVERIFY((*store)->load());
        const auto again = mendStore(**store, path(), u"1"_s);
        QVERIFY(again && again->flaws.empty() && again->keptAs.isEmpty());
    }

    void aWeekendOfNoDayBecomesTheUsualOne()
    {
        Search search = fullSearch();
        search.person.weekend = {9, 0};
        QCOMPARE(putRight(search).size(), size_t(1));
        QVERIFY(search.person.weekend == Person().weekend);
    }

    void manyIdsThatBecomeTheSameArePutRight()
    {
        constexpr int many = 5000;
        Search search = fullSearch();
        const size_t before = search.contacts.size();
        for (int i = 0; i < many; ++i) {
            Contact contact;
            contact.id.text = QString(1 + i / 60, QChar(1)) + QString(i % 60, QChar(2));
            contact.name = QString::number(i);
            search.contacts.put(contact);
        }
        QCOMPARE(putRight(search).size(), size_t(many));
        QCOMPARE(search.contacts.size(), before + many);
        QVERIFY(isSound(search));
    }

    void whatCanBeKeptIsKeptWhenItIsPutRight()
    {
        const Search whole = fullSearch();
        const auto mendedBy = [&](const QString &sql) {
            fill(path());
            run(path(), sql);
            const auto store = SqlStore::open(path()).value();
            const Search none = store->load().value();
            if (!mendStore(*store, path(), u"1"_s))
                qFatal("it was not put right");
            return store->load().value();
        };
        // An id with a control character becomes the one that everything else still names.
        QVERIFY(mendedBy(u"UPDATE contact SET id = char(7) || id WHERE id = 'dana'"_s)
                    .contacts.contains({u"dana"_s}));
        init();
        const Search slashed = mendedBy(u"UPDATE application SET id = 'a/b' WHERE id = 'harbor'"_s);
        QVERIFY(slashed.applications.contains({u"a-b"_s}));
        QCOMPARE(slashed.applications.size(), whole.applications.size());
        init();
        const auto interviewsOf = [](const Search &search) {
            std::vector<Interview> all;
            for (const Application &one : search.applications)
                all.insert(all.end(), one.interviews.begin(), one.interviews.end());
            return all;
        };
        const auto ended = interviewsOf(mendedBy(u"UPDATE interview SET ends = '2001-01-01T10:00'"_s));
        QCOMPARE(ended.size(), interviewsOf(whole).size());
        for (const Interview &interview : ended)
            QVERIFY(interview.endsAt() - interview.startsAt() == hours(1));
        init();
        const Search ghost = mendedBy(u"UPDATE interviewer SET contact = 'ghost'"_s);
        QCOMPARE(ghost.contacts.find(ContactId{u"ghost"_s})->name, u"ghost"_s);
        const auto rooms = interviewsOf(ghost);
        const auto were = interviewsOf(whole);
        for (size_t n = 0; n < were.size(); ++n)
            QCOMPARE(rooms[n].interviewers.size(), were[n].interviewers.size());
    }

    void whatChangedSinceTheProposalIsNotWrittenOver()
    {
        run(path(), u"UPDATE application SET stage = 'nowhere' WHERE id = 'harbor'"_s);
        const auto store = SqlStore::open(path()).value();
        const auto proposal = store->propose();
        QVERIFY(proposal);
        {
            const auto other = SqlStore::open(path()).value();
            QVERIFY(other->database().run(
                u"UPDATE application SET remarks = 'of another program' WHERE id = 'harbor'"_s));
        }
        const auto refused = store->putRight(*proposal);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"another program"_s), qPrintable(refused.error().message));
        QCOMPARE(store->load()->applications.find(ApplicationId{u"harbor"_s})->remarks,
                 u"of another program"_s);
    }

    void aSoundStoreHasNoFlaws()
    {
        const auto flaws = flawsOf(path());
        QVERIFY(flaws);
        QVERIFY2(flaws->empty(), flaws->empty() ? "" : qPrintable(flaws->front().text()));
        QVERIFY(SqlStore::open(path()).value()->load().value() == fullSearch());
    }

    void whatCannotBeUsedIsNeverCopiedOverTheLastGoodCopy()
    {
        const Moment now = Zone().moment(QDate(2026, 11, 23), QTime(12, 0));
        const auto good = keepBackup(path(), now);
        QVERIFY(good);
        run(path(), u"UPDATE application SET stage = 'nowhere' WHERE id = 'harbor'"_s);
        for (int day = 1; day < 200; day += 20)
            QVERIFY(keepBackup(path(), now + hours(24) * day));
        QVERIFY(QFile::exists(*good));
        QVERIFY(verifyStore(*good));
    }

    void aCopyWithSingleWrongValuesCanBePutBack()
    {
        run(path(), u"UPDATE application SET stage = 'nowhere' WHERE id = 'harbor'"_s);
        QVERIFY(backUp(path(), m_folder->filePath(u"copy"_s)));
        QVERIFY(restore(path(), m_folder->filePath(u"copy"_s), u"1"_s));
    }

    void whatIsNotOursInTheSchemaNeverRuns_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("canBeRead");
        QTest::newRow("a trigger that ignores")
            << u"CREATE TRIGGER quiet BEFORE INSERT ON application BEGIN SELECT raise(IGNORE); END"_s << true;
        QTest::newRow("a view") << u"CREATE VIEW seen AS SELECT * FROM contact"_s << true;
        QTest::newRow("an index") << u"CREATE UNIQUE INDEX one_role ON application (id, role)"_s << true;
        QTest::newRow("a table that holds on")
            << u"CREATE TABLE grip (id TEXT REFERENCES application (id) ON DELETE RESTRICT)"_s << true;
        QTest::newRow("a column more")
            << u"ALTER TABLE contact ADD COLUMN twice TEXT GENERATED ALWAYS AS (name || name)"_s << false;
        QTest::newRow("a view in a table's place")
            << u"ALTER TABLE decision RENAME TO decision_of_old"_s << false;
    }

    void whatIsNotOursInTheSchemaNeverRuns()
    {
        QFETCH(QString, sql);
        QFETCH(bool, canBeRead);
        run(path(), sql);
        QVERIFY(!verifyStore(path()));
        const auto store = SqlStore::open(path());
        QCOMPARE(store.ok(), canBeRead);
        if (!canBeRead)
            return;
        QVERIFY((*store)->isReadOnly());
        const Search read = (*store)->load().value();
        QVERIFY(read == fullSearch());
        Application late = read.applications.front();
        late.id = {u"late"_s};
        late.interviews.clear();
        late.tasks.clear();
        const auto written = (*store)->write(put(read, late));
        QVERIFY(!written);
        QVERIFY2(written.error().message.contains(u"nothing was saved"_s),
                 qPrintable(written.error().message));
    }

private:
    QString path() const { return m_folder->filePath(u"search.afterword"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestMeaning)
#include "tst_meaning.moc"
