// SPDX-License-Identifier: GPL-3.0-or-later
// What a server set aside is put right from the window's foot.
#include "tests/app/shared/copywindow.h"
#include "tests/support/fullsearch.h"
#include "tests/support/inorder.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms, on a busy machine

/// Presses these buttons in whichever dialogs come, one after the other, and writes down what each dialog
/// said.
class Presses {
public:
    explicit Presses(QStringList buttons)
        : m_buttons(std::move(buttons))
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { press(); });
        m_timer.start(20);
    }
    const QStringList &said() const { return m_said; }
    /// What stood at the top of each.
    const QStringList &titles() const { return m_titles; }

private:
    void press()
    {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog || m_said.size() == m_buttons.size())
            return;
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&') != m_buttons[m_said.size()])
                continue;
            const auto *box = qobject_cast<QMessageBox *>(dialog);
            const auto *title = dialog->findChild<QLabel *>(); // the first one
            m_said += box ? box->text() : dialog->windowTitle();
            m_titles += title ? title->text() : QString();
            button->click();
            return;
        }
    }

    QStringList m_buttons;
    QStringList m_said;
    QStringList m_titles;
    QTimer m_timer;
};

} // namespace

class TestCopyMending : public QObject {
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
    void whatWaitedGoesOnceItIsPutRight();
    void whatTheCopyKnowsIsPutBack();
    void theFootCountsAsTheDialogDoes();
    void whoMayOnlyReadIsNotOfferedIt();
    void cleanupTestCase() { m_server.reset(); }

private:
    /// A search at the server whose messages nobody can read, as a server before schema 11 let anybody say.
    StoreAddress spoiled()
    {
        const StoreAddress address = m_server->address(m_server->newPerson());
        fillServer(address, fullSearch());
        spoil(address, "message SET direction = 'sideways'");
        return address;
    }
    /// Does @p what to the rows of the search at @p address, of which all hear.
    void spoil(const StoreAddress &address, const QByteArray &what)
    {
        const auto store = std::move(SharedStore::open(address, SharedServer::password())).value();
        const QByteArray id = QByteArray::number(store->id());
        const auto done =
            m_server->administer("UPDATE afterword." + what + " WHERE search = " + id +
                                 "; UPDATE afterword.search SET version = version + 1 WHERE id = " + id +
                                 "; UPDATE afterword.application SET changed_in = (SELECT version FROM "
                                 "afterword.search WHERE id = " +
                                 id + ") WHERE search = " + id);
        QVERIFY(!done.failure);
    }

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<SharedServer> m_server;
};

void TestCopyMending::whatWaitedGoesOnceItIsPutRight()
{
    const StoreAddress address = spoiled();
    HeldSecrets secrets;
    hold(secrets, address);
    const CopyWindow window(address, secrets);
    QTRY_COMPARE_WITH_TIMEOUT(window.foot->text(), u"Something on the server was set aside"_s, patience);
    QVERIFY(window.edit([](Application &card) { card.remarks = u"typed meanwhile"_s; }));
    QTRY_VERIFY_WITH_TIMEOUT(
        window.desk->standing() && window.desk->standing()->state == CopyStanding::State::Refused, patience);
    QVERIFY(window.desk->standing()->setsAside);

    const Presses presses({u"What Was Set Aside…"_s, u"Put It Right"_s, u"Close"_s});
    window.foot->click();
    QTRY_COMPARE_WITH_TIMEOUT(presses.said().size(), 3, patience);
    QVERIFY2(presses.said()[0].contains(u"message northwind/"_s), qPrintable(presses.said()[0]));
    QCOMPARE(presses.said()[1], u"Set Aside"_s);
    QVERIFY2(presses.said()[2].contains(u"is put right"_s), qPrintable(presses.said()[2]));

    QTRY_COMPARE_WITH_TIMEOUT(window.foot->text(), u"All saved"_s, patience);
    QCOMPARE(atServer(address).applications.find(northwind)->remarks, u"typed meanwhile"_s);
    const QFileInfo copy(window.path);
    QCOMPARE(copy.dir().entryList({copy.fileName() + u".before-mending-*.json"_s}).size(), 1);
}

void TestCopyMending::whatTheCopyKnowsIsPutBack()
{
    const StoreAddress address = m_server->address(m_server->newPerson());
    fillServer(address, fullSearch());
    HeldSecrets secrets;
    hold(secrets, address);
    const CopyWindow window(address, secrets);
    QTRY_VERIFY_WITH_TIMEOUT(window.isInStep(), patience);
    const Search known = window.opened.search();
    QVERIFY(!window.card().messages.empty() && !window.card().interviews.empty());
    spoil(address, "message SET direction = 'sideways'");
    spoil(address, "interview SET kind = 'dream'");
    window.desk->look();
    QTRY_COMPARE_WITH_TIMEOUT(window.foot->text(), u"Something on the server was set aside"_s, patience);
    QVERIFY(window.card() == *known.applications.find(northwind));
    const Presses presses({u"What Was Set Aside…"_s, u"Put It Right"_s, u"Close"_s});
    window.foot->click();
    QTRY_COMPARE_WITH_TIMEOUT(presses.said().size(), 3, patience);
    QTRY_COMPARE_WITH_TIMEOUT(window.foot->text(), u"All saved"_s, patience);
    QVERIFY(inOrder(window.opened.search()) == inOrder(known));
    QVERIFY(inOrder(atServer(address)) == inOrder(known));
}

void TestCopyMending::theFootCountsAsTheDialogDoes()
{
    const StoreAddress address = m_server->address(m_server->newPerson());
    fillServer(address, fullSearch());
    HeldSecrets secrets;
    hold(secrets, address);
    const CopyWindow window(address, secrets);
    QTRY_VERIFY_WITH_TIMEOUT(window.isInStep(), patience);
    // A message and a draft name it, and are right once it is put back.
    spoil(address, "interview SET kind = 'dream'");
    window.desk->look();
    QTRY_COMPARE_WITH_TIMEOUT(window.foot->text(), u"Something on the server was set aside"_s, patience);
    const QString why = window.desk->standing()->why;
    QVERIFY2(why.contains(u"interview i1"_s) && !why.contains(u"more)"_s), qPrintable(why));
    const Presses presses({u"What Was Set Aside…"_s, u"Keep It Aside"_s});
    window.foot->click();
    QTRY_COMPARE_WITH_TIMEOUT(presses.said().size(), 2, patience);
    QCOMPARE(presses.titles()[1], u"One value makes no sense"_s);
}

void TestCopyMending::whoMayOnlyReadIsNotOfferedIt()
{
    const StoreAddress owner = spoiled();
    const auto store = std::move(SharedStore::open(owner, SharedServer::password())).value();
    const QString coach = m_server->newPerson();
    QVERIFY(store->consent({coach, Access::Read}));
    StoreAddress address = m_server->address(coach);
    address.search = store->id();
    HeldSecrets secrets;
    hold(secrets, address);
    const CopyWindow window(address, secrets);
    QTRY_VERIFY_WITH_TIMEOUT(window.isInStep() && !window.opened.copy->mayWrite(), patience);
    QVERIFY(window.desk->standing()->setsAside);
    bool isOffered = true;
    QTimer::singleShot(100, qApp, [&isOffered] {
        QWidget *box = QApplication::activeModalWidget();
        isOffered = false;
        for (const QPushButton *button : box->findChildren<QPushButton *>())
            isOffered = isOffered || button->text().contains(u"Set Aside"_s);
        box->close();
    });
    window.foot->click();
    QVERIFY(!isOffered);
}

QTEST_MAIN(TestCopyMending)
#include "tst_copymending.moc"
