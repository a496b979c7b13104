// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/savingprogress.h"

#include "core/storage/sqlstore.h"
#include "tests/support/desk.h"

#include <QApplication>
#include <QProgressDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

using namespace std::chrono_literals;

Change manyNew(int count)
{
    Change change;
    for (const Application &application : searchWith(count).applications)
        change.applications.push_back({{}, application});
    return change;
}

struct Shown {
    Shown()
        : store(SqlStore::open(folder.filePath(u"search.afterword"_s)).value())
        , clock(at("2026-11-23T20:00:00Z"))
        , tracker(*store, clock)
        , progress(&window, 0ms)
    {
        loaded = tracker.load().ok();
        store->setProgress([this](size_t done, size_t all) {
            told.push_back(done);
            return progress.tell(done, all);
        });
    }

    /// Calls @p act once, when the dialog is there.
    template <class Act>
    void whenShown(Act act)
    {
        QObject::connect(&looking, &QTimer::timeout, &window, [this, act] {
            auto *dialog = window.findChild<QProgressDialog *>();
            if (!dialog)
                return;
            looking.stop();
            act(dialog);
        });
        looking.start(0ms);
    }

    size_t stored() const
    {
        const auto again = SqlStore::open(folder.filePath(u"search.afterword"_s)).value()->load();
        return again.value().applications.size();
    }

    QTemporaryDir folder;
    std::unique_ptr<SqlStore> store;
    FixedClock clock;
    Tracker tracker;
    QWidget window;
    QTimer looking;
    SavingProgress progress;
    std::vector<size_t> told;
    bool loaded = false;
};

} // namespace

class TestSavingProgress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLongChangeTellsHowFarItIsAndIsSaved()
    {
        Shown shown;
        QVERIFY(shown.loaded);
        QString said;
        shown.whenShown([&](const QProgressDialog *dialog) { said = dialog->labelText(); });
        QVERIFY(shown.tracker.apply(manyNew(1000)));
        QCOMPARE(said, u"Saving. If you stop it, nothing is saved."_s);
        QVERIFY(std::is_sorted(shown.told.begin(), shown.told.end()));
        QCOMPARE(shown.told.back(), size_t(1000));
        QVERIFY(!shown.window.findChild<QProgressDialog *>());
        QCOMPARE(shown.stored(), size_t(1000));
    }

    void aStoppedChangeLeavesNothingBehind()
    {
        Shown shown;
        shown.whenShown([](QProgressDialog *dialog) { dialog->findChild<QPushButton *>()->click(); });
        const auto stopped = shown.tracker.apply(manyNew(1000));
        QVERIFY(!stopped);
        QVERIFY(stopped.error().message.contains(u"stopped"_s));
        QVERIFY(shown.tracker.search().applications.empty());
        QVERIFY(!shown.window.findChild<QProgressDialog *>());
        QCOMPARE(shown.stored(), size_t(0));
        QVERIFY(shown.tracker.apply(manyNew(3))); // and the store goes on
        QCOMPARE(shown.stored(), size_t(3));
    }

    void nothingElseIsSavedInTheMiddleOfIt()
    {
        Shown shown;
        bool refused = false;
        bool readAnew = true;
        shown.whenShown([&](const QProgressDialog *) {
            Change other;
            Contact dana;
            dana.id.text = u"dana"_s;
            dana.name = u"Dana Whitfield"_s;
            other.contacts.push_back({{}, dana});
            refused = !shown.tracker.apply(other);
            readAnew = shown.tracker.reloadIfChangedOutside().value();
        });
        QVERIFY(shown.tracker.apply(manyNew(1000)));
        QVERIFY(refused);
        QVERIFY(!readAnew);
        QVERIFY(shown.tracker.search().contacts.empty());
        QCOMPARE(shown.stored(), size_t(1000));
    }

    void aShortChangeIsNotTold()
    {
        Shown shown;
        QVERIFY(shown.tracker.apply(manyNew(20)));
        QVERIFY(shown.told.empty());
    }

    void whoeverIsQuickSeesNothing()
    {
        QWidget window;
        SavingProgress progress(&window, 1h);
        QVERIFY(progress.tell(50, 1000));
        QVERIFY(progress.tell(100, 1000));
        QVERIFY(!window.findChild<QProgressDialog *>());
        QVERIFY(progress.tell(1000, 1000));
    }
};

QTEST_MAIN(TestSavingProgress)
#include "tst_savingprogress.moc"
