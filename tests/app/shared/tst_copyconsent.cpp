// SPDX-License-Identifier: GPL-3.0-or-later
// A consent that is given and taken back, as the windows on both sides of it are told.
#include "app/shared/sharingdialog.h"
#include "tests/app/shared/copywindow.h"
#include "tests/core/storage/postgres/cutline.h"
#include "tests/support/fullsearch.h"
#include "tests/support/sharedserver.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;
using State = CopyStanding::State;

namespace {

constexpr int patience = 60'000; // ms, on a busy machine
/// Nothing is asked for by itself.
constexpr std::chrono::milliseconds never = std::chrono::hours(24);

} // namespace

class TestCopyConsent : public QObject {
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

    void theOwnerLetsSomebodyInAndTakesItBack();
    void whatWaitsWithoutAConsentIsTold();

private:
    StoreAddress filled()
    {
        const StoreAddress address = m_server->address(m_server->newPerson());
        fillServer(address, fullSearch());
        return address;
    }

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<SharedServer> m_server;
};

void TestCopyConsent::theOwnerLetsSomebodyInAndTakesItBack()
{
    const StoreAddress address = filled();
    const QString coach = m_server->newPerson(false);
    HeldSecrets secrets;
    hold(secrets, address);
    CopyWindow owner(address, secrets);
    SharingDialog dialog(address, Zone(), nullptr);
    connect(&dialog, &SharingDialog::wanted, owner.desk.get(), &CopyDesk::askConsents);
    connect(owner.desk.get(), &CopyDesk::consentsKnown, &dialog, &SharingDialog::tell);
    QTRY_VERIFY_WITH_TIMEOUT(owner.isInStep(), patience);
    owner.desk->askConsents();
    auto *list = dialog.findChild<QListWidget *>();
    const auto line = [list] { return list->count() == 1 ? list->item(0)->text() : QString(); };
    QTRY_COMPARE_WITH_TIMEOUT(line(), u"Nobody but you so far"_s, patience);
    const auto press = [&dialog](const QString &button) {
        for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
            if (one->text() == button)
                one->click();
        }
    };
    dialog.findChild<QLineEdit *>()->setText(u"nobody_here"_s);
    press(u"&Allow"_s);
    const auto says = [&dialog](const QString &text) {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(text); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(u"That did not work: there is no such login at the server"_s), patience);
    dialog.findChild<QLineEdit *>()->setText(address.person);
    press(u"&Allow"_s);
    QVERIFY(says(u"is your own login"_s));

    dialog.findChild<QLineEdit *>()->setText(u' ' + coach);
    press(u"&Allow"_s);
    QTRY_VERIFY_WITH_TIMEOUT(line().startsWith(coach + u" may read it, since"_s), patience);
    QVERIFY(!says(u"That did not work"_s));
    StoreAddress shared = m_server->address(coach);
    shared.search = SharedStore::open(address, SharedServer::password()).value()->id();
    hold(secrets, shared);
    CopyWindow reader(shared, secrets);
    QTRY_COMPARE_WITH_TIMEOUT(reader.foot->text(), u"Shared with you for reading only"_s, patience);
    QVERIFY(!reader.edit([](Application &card) { card.remarks = u"by the coach"_s; }));

    list->setCurrentRow(0);
    dialog.findChild<QComboBox *>()->setCurrentIndex(1);
    press(u"&Allow"_s);
    QTRY_VERIFY_WITH_TIMEOUT(line().startsWith(coach + u" may read and change it, since"_s), patience);
    reader.desk->look(); // learns it without being opened anew
    QTRY_COMPARE_WITH_TIMEOUT(reader.foot->text(), u"All saved"_s, patience);
    QVERIFY(reader.edit([](Application &card) { card.remarks = u"by the coach"_s; }));
    QTRY_VERIFY_WITH_TIMEOUT(reader.isInStep(), patience);
    owner.desk->look();
    QTRY_COMPARE_WITH_TIMEOUT(owner.card().remarks, u"by the coach"_s, patience);

    list->setCurrentRow(0);
    press(u"&Take It Back"_s);
    QTRY_COMPARE_WITH_TIMEOUT(line(), u"Nobody but you so far"_s, patience);
    reader.desk->look();
    QTRY_VERIFY_WITH_TIMEOUT(reader.desk->standing() && reader.desk->standing()->state == State::Refused,
                             patience);
    QCOMPARE(reader.card().remarks, u"by the coach"_s); // what was read stays
    // Asked anew, the server is there as before.
    QSignalSpy stands(reader.desk.get(), &CopyDesk::changed);
    reader.desk->look();
    QTRY_VERIFY_WITH_TIMEOUT(!stands.isEmpty(), patience);
    QVERIFY(reader.desk->standing()->state == State::Refused);
    QVERIFY2(reader.desk->standing()->why.contains(u"no longer shared with you"_s),
             qPrintable(reader.desk->standing()->why));
    QVERIFY(!reader.desk->needsPassword());
    QVERIFY(reader.desk->standing()->isWithdrawn);
    QCOMPARE(reader.foot->text(), u"No longer shared with you"_s);
}

void TestCopyConsent::whatWaitsWithoutAConsentIsTold()
{
    const StoreAddress address = filled();
    const QString coach = m_server->newPerson(false);
    const auto store = std::move(SharedStore::open(address, SharedServer::password())).value();
    QVERIFY(store->consent({coach, Access::Write}));
    CutLine line(m_server->port());
    StoreAddress shared = m_server->address(coach);
    shared.search = store->id();
    shared.port = line.port();
    HeldSecrets secrets;
    hold(secrets, shared);
    const CopyWindow window(shared, secrets, never);
    QTRY_VERIFY_WITH_TIMEOUT(window.isInStep(), patience);
    QSignalSpy told(window.desk.get(), &CopyDesk::told);
    line.refuse();
    line.cutAfter(1);
    QVERIFY(window.edit([](Application &card) { card.remarks = u"for you"_s; }));
    QTRY_VERIFY_WITH_TIMEOUT(window.desk->standing() && window.desk->standing()->state == State::Unreachable,
                             patience);
    QVERIFY(store->consent({coach, Access::None}));
    line.accept();
    line.cutAfter(std::numeric_limits<qint64>::max());
    window.desk->look();
    QTRY_COMPARE_WITH_TIMEOUT(window.foot->text(),
                              u"No longer shared with you: 1 change did not get there, and waits here"_s,
                              patience);
    QCOMPARE(told.size(), 1);
    QVERIFY2(
        told.last().first().toString().contains(u"no longer shares this search with you, and 1 change"_s),
        qPrintable(told.last().first().toString()));
    QCOMPARE(window.card().remarks, u"for you"_s); // nothing typed is lost
    QVERIFY(!window.edit([](Application &card) { card.remarks = u"later"_s; }));
    // In the next window it is known before the server is asked, and that it is shared again as well.
    QVERIFY(!window.opened.copy->isShared() && window.desk->isWithdrawn());
    QVERIFY(store->consent({coach, Access::Write}));
    window.desk->look();
    QTRY_VERIFY_WITH_TIMEOUT(window.isInStep(), patience);
    QCOMPARE(told.size(), 2);
    QVERIFY2(told.last().first().toString().contains(u"what waited here was sent"_s),
             qPrintable(told.last().first().toString()));
    QCOMPARE(atServer(address).applications.find(northwind)->remarks, u"for you"_s);
    QCOMPARE(window.foot->text(), u"All saved"_s);
    QVERIFY(window.edit([](Application &card) { card.remarks = u"again"_s; }));
}

QTEST_MAIN(TestCopyConsent)
#include "tst_copyconsent.moc"
