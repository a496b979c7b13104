// SPDX-License-Identifier: GPL-3.0-or-later
// The page on which a coach sees all who let them in, and the one notice a day about them.
#include "app/shared/clients/clientsdigest.h"
#include "app/shared/clients/clientspage.h"
#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/storage/postgres/sharedstore.h"
#include "tests/support/fullsearch.h"
#include "tests/support/sharedserver.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <chrono>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms, on a busy machine
const Moment noon = Zone().moment(QDate(2026, 11, 23), QTime(12, 0));

std::vector<Client> four()
{
    return {{1, u"ada"_s, u"Ada Brandt"_s, false, noon - hours(24 * 20), 0, 1, u"Autumn"_s},
            {2, u"ben"_s, u"Ben Osei"_s, true, noon - hours(1), 2, 1, {}},
            {3, u"cleo"_s, {}, false, {}, 0, 1, u"Autumn"_s},
            {4, u"dan"_s, u"Dan Roe"_s, false, noon - hours(24 * 13), 0, 1, u"Spring"_s}};
}

QStringList shownBy(const ClientsView &view)
{
    const auto *list = view.findChild<QTreeWidget *>();
    QStringList names;
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        if (!list->topLevelItem(i)->isHidden())
            names += list->topLevelItem(i)->text(0);
    }
    return names;
}

void pick(const ClientsView &view, int box, const QString &text)
{
    QComboBox *combo = view.findChildren<QComboBox *>()[box];
    const int index = combo->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    combo->setCurrentIndex(index);
}

} // namespace

class TestClientsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("PGPASSFILE", "/nowhere/pgpass");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        m_data = std::make_unique<QTemporaryDir>();
    }
    void cleanupTestCase() { m_server.reset(); }

    void onlyThoseWhoMatterAreShownWhereWanted();
    void whoIsNewIsNotLookedIntoNorNamed();
    void groupsAreThoseThatSomebodyIsIn();
    void namesAreOneLine();
    void whatIsNotKnownIsReadable();
    void whatIsChosenStaysWhereItIsToldAnew();
    void aClickOnANameOpensIt();
    void thousandsAreShownAtOnce();
    void theDigestCountsAndNamesAsFarAsWanted();
    void theServerIsAskedAndKeepsTheGroups();
    void theDigestComesOnceADay();

private:
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<SharedServer> m_server;
};

void TestClientsPage::onlyThoseWhoMatterAreShownWhereWanted()
{
    ClientsView view(true, Zone());
    view.setClients(four(), noon);
    view.tellLate({{1, 3}, {2, 0}, {3, 1}, {4, 0}});
    QCOMPARE(shownBy(view).size(), 4);
    pick(view, 0, u"Something is late"_s);
    QCOMPARE(shownBy(view), (QStringList{u"Ada Brandt"_s, u"cleo"_s}));
    view.tellLate({{3, 0}});
    QCOMPARE(shownBy(view), QStringList{u"Ada Brandt"_s});
    pick(view, 0, u"An interview today"_s);
    QCOMPARE(shownBy(view), QStringList{u"Ben Osei"_s});
    pick(view, 0, u"Silent for 14 days"_s);
    QCOMPARE(shownBy(view), (QStringList{u"Ada Brandt"_s, u"cleo"_s}));
    view.field()->setText(u"cle"_s);
    QCOMPARE(shownBy(view), QStringList{u"cleo"_s});
    view.showWhatMatters();
    QCOMPARE(shownBy(view), (QStringList{u"Ada Brandt"_s, u"Ben Osei"_s}));
}

void TestClientsPage::whoIsNewIsNotLookedIntoNorNamed()
{
    std::vector<Client> clients = four();
    clients[0].isNew = true;
    clients[1].isNew = true;
    QVERIFY(!clientsDigestOf(clients, {{1, 3}, {2, 1}}, false));
    ClientsView view(true, Zone());
    view.setClients(clients, noon);
    const auto shown = [&](const QString &login, int column) {
        const auto rows = view.findChild<QTreeWidget *>()->findItems(login, Qt::MatchExactly, 1);
        return rows.value(0)->text(column);
    };
    QCOMPARE(shown(u"ada"_s, 0), u"ada"_s);
    QCOMPARE(shown(u"dan"_s, 0), u"Dan Roe"_s);
    view.endLate({});
    QCOMPARE(shown(u"ada"_s, 2), u"new"_s);
    // Once it is taken, what is late is waited for.
    clients[0].isNew = false;
    view.setClients(clients, noon);
    QCOMPARE(shown(u"ada"_s, 0), u"Ada Brandt"_s);
    QCOMPARE(shown(u"ada"_s, 2), u"…"_s);
    view.tellLate({{1, 3}});
    view.setClients(clients, noon);
    QCOMPARE(shown(u"ada"_s, 2), u"3"_s);
}

void TestClientsPage::groupsAreThoseThatSomebodyIsIn()
{
    ClientsView view(true, Zone());
    std::vector<Client> clients = four();
    view.setClients(clients, noon);
    QCOMPARE(view.groups(), (QStringList{u"Autumn"_s, u"Spring"_s}));
    pick(view, 1, u"Autumn"_s);
    QCOMPARE(shownBy(view), (QStringList{u"Ada Brandt"_s, u"cleo"_s}));
    QVERIFY(view.chosen().size() == 1);
    pick(view, 1, u"In no group"_s);
    QCOMPARE(shownBy(view), QStringList{u"Ben Osei"_s});
    pick(view, 1, u"Spring"_s);
    clients.back().group.clear();
    view.setClients(clients, noon); // the group that was shown is none any more
    QCOMPARE(shownBy(view).size(), 4);
    for (Client &client : clients)
        client.group.clear();
    view.setClients(clients, noon);
    QVERIFY(view.findChildren<QComboBox *>()[1]->isHidden());
    QVERIFY(view.findChild<QTreeWidget *>()->isColumnHidden(6));
}

void TestClientsPage::namesAreOneLine()
{
    ClientsView view(true, Zone());
    view.setClients({{1, u"ada"_s, u" Ada\n\n\nBrandt"_s, false, noon, 0, 1, u"Autumn\n2026"_s},
                     {2, u"ben"_s, u"\n"_s, false, noon, 0, 1, u" \n"_s}},
                    noon);
    QCOMPARE(shownBy(view), (QStringList{u"Ada Brandt"_s, u"ben"_s}));
    QCOMPARE(view.groups(), QStringList{u"Autumn 2026"_s});
    const auto *list = view.findChild<QTreeWidget *>();
    QVERIFY(list->visualItemRect(list->topLevelItem(0)).height() < 2 * list->fontMetrics().height());
}

void TestClientsPage::whatIsNotKnownIsReadable()
{
    ClientsView view(true, Zone());
    view.setClients(four(), noon);
    view.endLate({});
    auto *list = view.findChild<QTreeWidget *>();
    const int given = list->columnWidth(2);
    QCOMPARE(list->topLevelItem(0)->text(2), u"not known"_s);
    list->resizeColumnToContents(2);
    QVERIFY2(given >= list->columnWidth(2), qPrintable(QString::number(given)));
}

void TestClientsPage::whatIsChosenStaysWhereItIsToldAnew()
{
    ClientsView view(true, Zone());
    std::vector<Client> clients = four();
    view.setClients(clients, noon);
    view.tellLate({{1, 3}, {2, 1}, {3, 2}, {4, 5}});
    auto *list = view.findChild<QTreeWidget *>();
    list->sortByColumn(2, Qt::DescendingOrder);
    QCOMPARE(shownBy(view).front(), u"Dan Roe"_s);
    list->setCurrentItem(list->topLevelItem(2));
    const auto current = view.current();
    clients.erase(clients.begin());
    clients.push_back({9, u"eve"_s, {}, false, {}, 0, 1, {}});
    view.setClients(clients, noon);
    QCOMPARE(view.current(), current);
    QCOMPARE(shownBy(view), (QStringList{u"Dan Roe"_s, u"cleo"_s, u"Ben Osei"_s, u"eve"_s}));
}

void TestClientsPage::aClickOnANameOpensIt()
{
    ClientsView view(true, Zone());
    view.setClients(four(), noon);
    view.resize(900, 400);
    view.show();
    const QSignalSpy opened(&view, &ClientsView::openWanted);
    auto *list = view.findChild<QTreeWidget *>();
    const auto place = [&](int row, int column) {
        return list->visualRect(list->model()->index(row, column)).center();
    };
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place(1, 1));
    QCOMPARE(opened.size(), 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::ControlModifier, place(2, 0));
    QCOMPARE(opened.size(), 0);
    QCOMPARE(view.chosen().size(), size_t(2));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place(0, 0));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().toLongLong(), 1);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.back().front().toLongLong(), 2);
}

void TestClientsPage::thousandsAreShownAtOnce()
{
    std::vector<Client> many;
    LateCounts late;
    for (int i = 0; i < 2'000; ++i) {
        many.push_back({i, u"p%1"_s.arg(i), u"Person %1"_s.arg(i), false, noon - hours(i), i % 7 == 0, 1,
                        u"Group %1"_s.arg(i % 20)});
        late.insert(i, i % 5);
    }
    ClientsView view(true, Zone());
    view.setClients(many, noon);
    view.tellLate(late);
    view.findChild<QTreeWidget *>()->sortByColumn(2, Qt::DescendingOrder);
    view.setClients(many, noon);
    QCOMPARE(shownBy(view).size(), 2'000);
    view.showWhatMatters();
    QVERIFY(shownBy(view).size() > 1'600);
}

void TestClientsPage::theDigestCountsAndNamesAsFarAsWanted()
{
    QVERIFY(!clientsDigestOf({four()[0]}, {{1, 0}}, false));
    const auto few = clientsDigestOf(four(), {{1, 3}, {4, 1}}, false);
    QCOMPARE(few->title, u"Your clients: something late for 2, an interview today for 1"_s);
    QCOMPARE(few->body, u"Late: Ada Brandt, Dan Roe\nInterview today: Ben Osei"_s);
    const auto many = clientsDigestOf(four(), {{1, 3}, {2, 1}, {3, 1}, {4, 1}}, false);
    QVERIFY2(many->body.startsWith(u"Late: Ada Brandt, Ben Osei, cleo and 1 more\n"_s),
             qPrintable(many->body));
    // What there is none of is not counted.
    QCOMPARE(clientsDigestOf({four()[0]}, {{1, 3}}, false)->title, u"Your clients: something late for 1"_s);
    QCOMPARE(clientsDigestOf(four(), {}, false)->title, u"Your clients: an interview today for 1"_s);
    const auto discreet = clientsDigestOf(four(), {{1, 3}}, true);
    QCOMPARE(discreet->body, QString());
    QVERIFY(!discreet->title.contains(u"Ada"_s));
}

void TestClientsPage::theServerIsAskedAndKeepsTheGroups()
{
    m_server = std::make_unique<SharedServer>();
    NEED_SERVER(*m_server);
    const QString coach = m_server->newPerson(false);
    const QString ada = m_server->newPerson();
    const auto store = SharedStore::open(m_server->address(ada), SharedServer::password());
    QVERIFY((*store)->consent({coach, Access::Read}));
    const FixedClock clock(noon);
    std::optional<QByteArray> password;
    ClientsDesk desk(
        {m_server->address(coach), [&] { return password; }, clock, m_data->filePath(u"late"_s)});
    ClientsPage page(desk, Zone());
    QSignalSpy failed(&desk, &ClientsDesk::failed);
    page.show();
    QVERIFY(failed.wait(patience)); // nobody told the password yet
    password = SharedServer::secretOf(coach);
    QSignalSpy ended(&desk, &ClientsDesk::ended);
    desk.look();
    QVERIFY(ended.wait(patience));
    QCOMPARE(shownBy(*page.view()), QStringList{ada});
    desk.group({(*store)->id()}, u"Autumn"_s);
    desk.group({(*store)->id()}, u"Winter"_s); // while it is being asked
    QTRY_COMPARE_WITH_TIMEOUT(page.view()->groups(), QStringList{u"Winter"_s}, patience);

    // Whoever leaves the page open sees who takes it back, and who lets them in.
    QTRY_VERIFY_WITH_TIMEOUT(!desk.isAsking(), patience);
    page.lookEvery(std::chrono::milliseconds(100));
    desk.look();
    QVERIFY(ended.wait(patience));
    QVERIFY((*store)->consent({coach, Access::None}));
    QTRY_COMPARE_WITH_TIMEOUT(shownBy(*page.view()), QStringList(), patience);
    page.lookEvery(std::chrono::hours(1));
    desk.look();
    QVERIFY(ended.wait(patience));
    QVERIFY((*store)->consent({coach, Access::Read}));
    QEvent front(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&page, &front);
    QTRY_COMPARE_WITH_TIMEOUT(shownBy(*page.view()), QStringList{ada}, patience);
}

void TestClientsPage::theDigestComesOnceADay()
{
    NEED_SERVER(*m_server);
    const QString coach = m_server->newPerson(false);
    const FixedClock clock(noon);
    ClientsDesk desk({m_server->address(coach), [&] { return SharedServer::secretOf(coach); }, clock,
                      m_data->filePath(u"late"_s)});
    NotificationService service(QDBusConnection::sessionBus());
    NoticeSettings settings;
    settings.quietHours = false;
    settings.morningSummary = Zone::ofThisMachine().wallTime(noon).time.addSecs(60);
    const QString ledger = m_data->filePath(u"digest"_s);
    ClientsDigest digest({desk, clock, service, [&] { return settings; }, ledger});
    QSignalSpy known(&desk, &ClientsDesk::known);
    digest.look(); // before its time
    QVERIFY(!desk.isAsking());
    settings.morningSummary = Zone::ofThisMachine().wallTime(noon).time;
    settings.wanted = false;
    digest.look();
    QVERIFY(!desk.isAsking());
    settings.wanted = true;
    digest.look();
    QVERIFY(desk.isAsking());
    // There is nothing to tell, which is all for that day.
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(ledger), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.isAsking(), patience);
    QCOMPARE(readFile(ledger, 100).value(), QByteArray("2026-11-23"));
    digest.look();
    QVERIFY(!desk.isAsking());
    // Told yesterday, by another program.
    QVERIFY(writePrivateFile(ledger, "2026-11-22"));
    ClientsDigest next({desk, clock, service, [&] { return settings; }, ledger});
    next.look();
    QVERIFY(desk.isAsking());
    QTRY_COMPARE_WITH_TIMEOUT(readFile(ledger, 100).value(), QByteArray("2026-11-23"), patience);
}

QTEST_MAIN(TestClientsPage)
#include "tst_clientspage.moc"
