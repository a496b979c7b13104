// SPDX-License-Identifier: GPL-3.0-or-later
// What a coach sees of all who let them in, and the way from there to one of them.
#include "app/shared/clients/clientsdialog.h"
#include "app/shared/clients/latelookup.h"
#include "app/shared/copysecret.h"
#include "app/shared/opencopy.h"
#include "app/store/opensearch.h"
#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/storage/copied/copyplace.h"
#include "core/storage/postgres/sharedstore.h"
#include "tests/app/mailbox/heldsecrets.h"
#include "tests/core/schedule/story.h"
#include "tests/core/storage/copied/copyside.h"
#include "tests/support/fullsearch.h"
#include "tests/support/sharedserver.h"

#include <QApplication>
#include <QEventLoop>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

class TestClients : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("PGPASSFILE", "/nowhere/pgpass");
        m_data = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_data->path().toUtf8());
        qputenv("XDG_CACHE_HOME", m_data->path().toUtf8());
        m_server = std::make_unique<SharedServer>();
        NEED_SERVER(*m_server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void onlyWhoLetsThemInIsListedWithWhatMatters();
    void theLongestSilenceComesFirstWhereWanted();
    void whatIsLateComesWhenItIsKnown();
    void aBookIsBelievedOnlyWhereNothingChanged();
    void onlyWhatChangedIsReadAgain();
    void noFileThatASearchNamesIsOpened();
    void somebodyIsFoundByNameOrLogin();
    void whoHasNoSearchOfTheirOwnChoosesOne();
    void withNobodyToChooseNothingCanBeOpened();

private:
    /// A person who lets @p reader in.
    QString client(const Search &search, const QString &reader, Access access)
    {
        const QString login = m_server->newPerson();
        fillServer(m_server->address(login), search);
        const auto store = SharedStore::open(m_server->address(login), SharedServer::password());
        if (!store || (access != Access::None && !(*store)->consent({reader, access})))
            qFatal("no consent was given");
        const auto line = ServerLine::open(m_server->address(reader), SharedServer::password(), {});
        if (access != Access::None && !groupClients(**line, {(*store)->id()}, {}))
            qFatal("it was not taken");
        return login;
    }
    std::vector<Client> seenBy(const QString &reader, QDate today)
    {
        const auto line = ServerLine::open(m_server->address(reader), SharedServer::password(), {});
        return line ? clientsAt(**line, today).value() : std::vector<Client>();
    }

    struct Found {
        LateCounts counts;
        QString why;
    };
    QString bookPath() const { return m_data->filePath(u"cache/late.json"_s); }
    /// What @p coach learns at @p now, with a program whose stamp is @p stamp.
    Found lookUp(const QString &coach, Moment now, const QString &stamp)
    {
        Found found;
        const FixedClock clock(now);
        LateLookup lookup({m_server->address(coach), SharedServer::secretOf(coach),
                           seenBy(coach, QDate(2026, 11, 23)), clock, bookPath(), stamp});
        QEventLoop loop;
        connect(&lookup, &LateLookup::known, &loop,
                [&](const LateCounts &counts) { found.counts.insert(counts); });
        connect(&lookup, &LateLookup::ended, &loop, [&](const QString &why) {
            found.why = why;
            loop.quit();
        });
        lookup.begin();
        loop.exec();
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<SharedServer> m_server;
};

namespace {

const Moment noon = Zone().moment(QDate(2026, 11, 23), QTime(12, 0));

std::vector<Client> three()
{
    return {{1, u"ada"_s, u"Ada Brandt"_s, false, noon - hours(24 * 20), 0, 1},
            {2, u"ben"_s, u"Ben Osei"_s, true, noon - hours(1), 2, 1},
            {3, u"cleo"_s, {}, false, {}, 0, 1}};
}

/// Somebody who has an interview after noon, and whom its arranger waits for.
Search interviewed()
{
    test::Story story;
    story.northwind.recruiter = ContactId{u"lee"_s};
    story.interview("i1", "2026-11-23T10:00", "2026-11-23T11:00", {"dana"});
    story.search.applications.put(story.northwind);
    return story.search;
}

QStringList columnOf(const ClientsDialog &dialog, int column)
{
    const auto *list = dialog.findChild<QTreeWidget *>();
    QStringList texts;
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        if (!list->topLevelItem(i)->isHidden())
            texts += list->topLevelItem(i)->text(column);
    }
    return texts;
}

} // namespace

void TestClients::onlyWhoLetsThemInIsListedWithWhatMatters()
{
    const QString coach = m_server->newPerson(false);
    Search search = fullSearch();
    search.person.name = u"Ada Brandt"_s;
    Application card = search.applications.front();
    Interview cancelled = card.interviews.front();
    QVERIFY(cancelled.cancelled);
    const QDate day = cancelled.start.date;
    card.interviews.push_back(cancelled);
    card.interviews.back().id = InterviewId{u"takes place"_s};
    card.interviews.back().cancelled = false;
    search.applications.put(card);
    const QString ada = client(search, coach, Access::Read);
    search.person.name.clear();
    const QString ben = client(search, coach, Access::Write);
    client(search, coach, Access::None);

    const std::vector<Client> seen = seenBy(coach, day);
    QCOMPARE(seen.size(), size_t(2));
    QCOMPARE(seen[0].login, ada);
    QCOMPARE(seen[0].name, u"Ada Brandt"_s);
    QVERIFY(!seen[0].mayWrite);
    QVERIFY(seen[0].changedAt && *seen[0].changedAt > noon - hours(24 * 365));
    QCOMPARE(seen[0].interviewsToday, 1);
    QCOMPARE(seen[1].login, ben);
    QVERIFY(seen[1].name.isEmpty());
    QVERIFY(seen[1].mayWrite);
    QCOMPARE(seenBy(coach, day.addYears(-3))[0].interviewsToday, 0);
    QVERIFY(seenBy(ada, day).empty()); // one's own is no client's

    // What the coach writes there is no word from the client.
    StoreAddress address = m_server->address(coach);
    address.search = seen[1].search;
    const auto store = SharedStore::open(address, SharedServer::password());
    Search theirs = (*store)->load().value();
    m_server->administer("UPDATE afterword.search SET changed_at = 5 WHERE id = " +
                         QByteArray::number(seen[1].search));
    Contact contact = theirs.contacts.front();
    contact.remarks = u"by the coach"_s;
    QVERIFY((*store)->write(put(theirs, contact)));
    QVERIFY(seenBy(coach, day)[1].changedAt == Moment(seconds(5)));
}

void TestClients::theLongestSilenceComesFirstWhereWanted()
{
    const ClientsDialog dialog(three(), noon, Zone(), nullptr);
    QCOMPARE(columnOf(dialog, 0), (QStringList{u"Ada Brandt"_s, u"Ben Osei"_s, u"cleo"_s}));
    QCOMPARE(columnOf(dialog, 3), (QStringList{u"20 days ago"_s, u"today"_s, u"never"_s}));
    QCOMPARE(columnOf(dialog, 4), (QStringList{{}, u"2"_s, {}}));
    dialog.findChild<QTreeWidget *>()->sortByColumn(3, Qt::DescendingOrder);
    QCOMPARE(columnOf(dialog, 0), (QStringList{u"cleo"_s, u"Ada Brandt"_s, u"Ben Osei"_s}));
    dialog.findChild<QTreeWidget *>()->sortByColumn(4, Qt::DescendingOrder);
    QCOMPARE(columnOf(dialog, 0).front(), u"Ben Osei"_s);
}

void TestClients::whatIsLateComesWhenItIsKnown()
{
    ClientsDialog dialog(three(), noon, Zone(), nullptr);
    QCOMPARE(columnOf(dialog, 2), (QStringList{u"…"_s, u"…"_s, u"…"_s}));
    dialog.tellLate({{2, 11}, {1, 0}, {99, 5}});
    QCOMPARE(columnOf(dialog, 2), (QStringList{{}, u"11"_s, u"…"_s}));
    dialog.findChild<QTreeWidget *>()->sortByColumn(2, Qt::DescendingOrder);
    QCOMPARE(columnOf(dialog, 0), (QStringList{u"Ben Osei"_s, u"Ada Brandt"_s, u"cleo"_s}));
    dialog.endLate(u"the server does not answer any more"_s);
    QCOMPARE(columnOf(dialog, 2), (QStringList{u"11"_s, {}, u"not known"_s}));
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return !label->isHidden() && label->text().contains(u"the server does not answer any more."_s);
    }));
}

void TestClients::aBookIsBelievedOnlyWhereNothingChanged()
{
    LateBook book = LateBook::fromText({}, u"this program"_s);
    const LateForecast forecast{{{noon, 3}, {noon + hours(2), 4}}, noon + hours(24)};
    book.keep(1, 7, forecast);
    book.keep(2, 1, forecast);
    Client client;
    client.search = 1;
    client.version = 7;
    const LateBook read = LateBook::fromText(book.text(), u"this program"_s);
    QCOMPARE(read.late(client, noon), std::optional(3));
    QCOMPARE(read.late(client, noon + hours(2)), std::optional(4));
    QVERIFY(!read.late(client, noon - seconds(1))); // the clock went back
    QVERIFY(!read.late(client, noon + hours(24)));
    QVERIFY(!LateBook::fromText(book.text(), u"another"_s).late(client, noon));
    book.keepOnly({client});
    client.version = 8;
    QVERIFY(!read.late(client, noon));
    client.search = 2;
    client.version = 1;
    QVERIFY(read.late(client, noon) && !book.late(client, noon));
    // Whatever else lies in its place is no book.
    for (const QByteArray &text :
         {QByteArray("{"), QByteArray("[1]"), book.text().first(40),
          QByteArray(R"({"stamp":"s","searches":{"1":{"version":7,"until":9000000000,)"
                     R"("steps":[1900000000,3,1700000000,4]}}})")}) {
        client.search = 1;
        client.version = 7;
        QVERIFY(!LateBook::fromText(text, u"s"_s).late(client, noon));
    }
}

void TestClients::onlyWhatChangedIsReadAgain()
{
    const QString coach = m_server->newPerson(false);
    const QString ada = client(interviewed(), coach, Access::Read);
    const QString ben = client(interviewed(), coach, Access::Read);
    const auto lateThere = [&](Moment now) {
        const Search search = atServer(m_server->address(ada));
        return lateForecast(search, calendarOf(search.person), now, now + hours(1)).steps.front().late;
    };
    const std::vector<Client> seen = seenBy(coach, QDate(2026, 11, 23));
    const qint64 adas = seen[0].search;
    const qint64 bens = seen[1].search;
    const Moment later = noon + hours(24 * 6);
    QVERIFY(lateThere(noon) != lateThere(later)); // else this would try nothing
    const Found first = lookUp(coach, noon, u"s"_s);
    QCOMPARE(first.why, QString());
    QCOMPARE(first.counts, (LateCounts{{adas, lateThere(noon)}, {bens, lateThere(noon)}}));
    QCOMPARE(QFile::permissions(bookPath()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(lookUp(coach, later, u"s"_s).counts,
             (LateCounts{{adas, lateThere(later)}, {bens, lateThere(later)}}));

    // A mark in the book shows whether it was read again.
    LateBook marked = LateBook::fromText({}, u"s"_s);
    for (const Client &one : seen)
        marked.keep(one.search, one.version, {{{noon, 900}}, noon + hours(24 * 10)});
    QVERIFY(writePrivateFile(bookPath(), marked.text()));
    QCOMPARE(lookUp(coach, later, u"s"_s).counts, (LateCounts{{adas, 900}, {bens, 900}}));
    const auto store = SharedStore::open(m_server->address(ben), SharedServer::password());
    Contact contact = (*store)->load().value().contacts.front();
    contact.remarks = u"changed"_s;
    QVERIFY((*store)->write(put((*store)->load().value(), contact)));
    QCOMPARE(lookUp(coach, later, u"s"_s).counts, (LateCounts{{adas, 900}, {bens, lateThere(later)}}));
    QCOMPARE(lookUp(coach, noon + hours(24 * 11), u"s"_s).counts.value(adas),
             lateThere(noon + hours(24 * 11)));
    QVERIFY(writePrivateFile(bookPath(), marked.text()));
    QCOMPARE(lookUp(coach, later, u"newer"_s).counts,
             (LateCounts{{adas, lateThere(later)}, {bens, lateThere(later)}}));
    // Consent that was taken back.
    QVERIFY((*store)->consent({coach, Access::None}));
    QVERIFY(!lookUp(coach, later, u"newer"_s).counts.contains(bens));
}

void TestClients::noFileThatASearchNamesIsOpened()
{
    QFile file(m_data->filePath(u"holidays.ics"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
    for (int day = 0; day < 60; ++day) {
        const QByteArray date = QDate(2026, 11, 1).addDays(day).toString(u"yyyyMMdd"_s).toLatin1();
        file.write("BEGIN:VEVENT\r\nUID:" + date + "\r\nDTSTART;VALUE=DATE:" + date +
                   "\r\nSUMMARY:free\r\nEND:VEVENT\r\n");
    }
    file.write("END:VCALENDAR\r\n");
    file.close();
    Search search = interviewed();
    search.person.holidays = {file.fileName()};
    const QString coach = m_server->newPerson(false);
    client(search, coach, Access::Read);
    const Moment later = noon + hours(24 * 6);
    const auto lateBy = [&](const BusinessCalendar &calendar) {
        return lateForecast(search, calendar, later, later + hours(1)).steps.front().late;
    };
    const int without = lateBy(BusinessCalendar(search.person.weekend, {}));
    QVERIFY(without != lateBy(calendarOf(search.person))); // else this would try nothing
    QCOMPARE(lookUp(coach, later, u"files"_s).counts.values(), QList<int>{without});
}

void TestClients::somebodyIsFoundByNameOrLogin()
{
    ClientsDialog dialog(three(), noon, Zone(), nullptr);
    auto *field = dialog.findChild<QLineEdit *>();
    field->setText(u"osei"_s);
    QCOMPARE(columnOf(dialog, 0), QStringList{u"Ben Osei"_s});
    QCOMPARE(dialog.search(), qint64(2));
    field->setText(u"CLE"_s);
    QCOMPARE(dialog.search(), qint64(3));
    field->clear();
    QCOMPARE(columnOf(dialog, 0).size(), qsizetype(3));
}

void TestClients::whoHasNoSearchOfTheirOwnChoosesOne()
{
    const QString coach = m_server->newPerson(false);
    client(fullSearch(), coach, Access::Read);
    const QString ben = client(fullSearch(), coach, Access::Read);
    HeldSecrets secrets;
    const StoreAddress address = m_server->address(coach);
    secrets.write(secretAccountOf(address), SharedServer::secretOf(coach), [](const Result<void> &) {});
    QTimer choosing;
    connect(&choosing, &QTimer::timeout, this, [&] {
        if (auto *dialog = qobject_cast<ClientsDialog *>(QApplication::activeModalWidget())) {
            choosing.stop();
            dialog->findChild<QLineEdit *>()->setText(ben);
            dialog->accept();
        }
    });
    choosing.start(50);
    const FixedClock clock(noon);
    const auto found = copyOf(address, secrets, clock);
    QVERIFY(found.has_value());
    QVERIFY(found->address.search.has_value());
    QCOMPARE(found->path, copyPathFor(found->address, dataFolder()));
    QCOMPARE(openSearch(found->path, OpenMode::MustExist, clock)->copy->owner(), ben);
}

void TestClients::withNobodyToChooseNothingCanBeOpened()
{
    const ClientsDialog dialog({}, noon, Zone(), nullptr);
    const auto buttons = dialog.findChildren<QPushButton *>();
    QVERIFY(std::none_of(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text() == u"&Open"_s && button->isEnabled();
    }));
}

QTEST_MAIN(TestClients)
#include "tst_clients.moc"
