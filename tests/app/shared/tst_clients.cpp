// SPDX-License-Identifier: GPL-3.0-or-later
// What a coach sees of all who let them in, and the way from there to one of them.
#include "app/shared/clientsdialog.h"
#include "app/shared/copysecret.h"
#include "app/shared/opencopy.h"
#include "app/store/opensearch.h"
#include "core/base/clock.h"
#include "core/storage/copied/copyplace.h"
#include "core/storage/postgres/sharedstore.h"
#include "tests/app/mailbox/heldsecrets.h"
#include "tests/core/storage/copied/copyside.h"
#include "tests/support/fullsearch.h"
#include "tests/support/sharedserver.h"

#include <QApplication>
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
        m_server = std::make_unique<SharedServer>();
        NEED_SERVER(*m_server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void onlyWhoLetsThemInIsListedWithWhatMatters();
    void theLongestSilenceComesFirstWhereWanted();
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
        return login;
    }
    std::vector<Client> seenBy(const QString &reader, QDate today)
    {
        const auto line = ServerLine::open(m_server->address(reader), SharedServer::password(), {});
        return line ? clientsAt(**line, today).value() : std::vector<Client>();
    }

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<SharedServer> m_server;
};

namespace {

const Moment noon = Zone().moment(QDate(2026, 11, 23), QTime(12, 0));

std::vector<Client> three()
{
    return {{1, u"ada"_s, u"Ada Brandt"_s, false, noon - hours(24 * 20), 0},
            {2, u"ben"_s, u"Ben Osei"_s, true, noon - hours(1), 2},
            {3, u"cleo"_s, {}, false, {}, 0}};
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
    m_server->administer("UPDATE afterword.change_log SET at = 5 WHERE search = " +
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
    QCOMPARE(columnOf(dialog, 2), (QStringList{u"20 days ago"_s, u"today"_s, u"never"_s}));
    QCOMPARE(columnOf(dialog, 3), (QStringList{{}, u"2"_s, {}}));
    dialog.findChild<QTreeWidget *>()->sortByColumn(2, Qt::DescendingOrder);
    QCOMPARE(columnOf(dialog, 0), (QStringList{u"cleo"_s, u"Ada Brandt"_s, u"Ben Osei"_s}));
    dialog.findChild<QTreeWidget *>()->sortByColumn(3, Qt::DescendingOrder);
    QCOMPARE(columnOf(dialog, 0).front(), u"Ben Osei"_s);
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

    // From there to the others.
    choosing.start(50);
    const auto again = chooseClient(found->address, secrets, clock, nullptr);
    QVERIFY(again.has_value());
    QCOMPARE(*again, found->address);
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
