// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/datamenu.h"

#include "app/store/recentstores.h"

#include "core/edits/editapplication.h"
#include "core/storage/copies/backupfolder.h"
#include "core/storage/sqlstore.h"
#include "core/tracker.h"
#include "tests/support/desk.h"
#include "ui/privacy/storedialog.h"
#include "ui/recovery/copiesdialog.h"

#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

/// A window over a store on the disk that holds two applications.
struct Kept {
    Kept()
    {
        loaded =
            tracker.load().ok() && editor.make(Step{difference(tracker.search(), searchWith(2)), u"start"_s});
        menu.addTo(&file, quit, &help);
        file.actions().constFirst()->trigger();
    }

    StoreDialog *dialog() const { return window.findChild<StoreDialog *>(); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : dialog()->findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    bool says(const QString &text) const
    {
        const auto labels = dialog()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(text); });
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"search.afterword"_s);
    FixedClock clock{at("2026-11-23T15:00:00Z")};
    std::unique_ptr<SqlStore> store = SqlStore::open(path, OpenMode::CreateIfMissing).value();
    Tracker tracker{*store, clock};
    Editor editor{tracker};
    RecentStores recent{folder.filePath(u"searches.json"_s)};
    QMainWindow window;
    QMenu file;
    QMenu help;
    QAction *quit = file.addAction(u"Quit"_s);
    DataMenu menu{window, editor, {path, *store, recent, clock}};
    bool loaded = false;
};

/// Answers the dialog that is about to open.
void whenAsked(bool putsBack)
{
    QTimer::singleShot(0, qApp, [putsBack] {
        auto *dialog = qobject_cast<CopiesDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->done(putsBack ? QDialog::Accepted : QDialog::Rejected);
    });
}

} // namespace

class TestDataMenu : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutACopyNoneIsPutBack()
    {
        Kept kept;
        QVERIFY(kept.loaded && kept.dialog());
        QVERIFY(!kept.button(u"Put a Copy Back…"_s)->isEnabled());
    }

    void aCopyIsPutBackAndUndoneAgain_data()
    {
        QTest::addColumn<bool>("putsBack");
        QTest::newRow("put back") << true;
        QTest::newRow("left as it is") << false;
    }
    void aCopyIsPutBackAndUndoneAgain()
    {
        QFETCH(bool, putsBack);
        Kept kept;
        kept.button(u"Make a Copy Now"_s)->click();
        QVERIFY(kept.says(u"The newest copy is from"_s)); // of this one, and not of an earlier one
        const Search before = kept.editor.search();
        const std::array gone = {before.applications.front().id};
        QVERIFY(kept.editor.make(removingApplications(before, gone)));
        const Search changed = kept.editor.search();
        kept.clock.set(at("2026-11-23T16:00:00Z"));

        whenAsked(putsBack);
        kept.button(u"Put a Copy Back…"_s)->click();
        // What was taken away and comes back stands behind the others.
        QVERIFY(difference(kept.editor.search(), putsBack ? before : changed).isEmpty());
        // What stood until now is kept as well.
        QCOMPARE(backupsOf(kept.path).size(), size_t(putsBack ? 2 : 1));
        if (!putsBack)
            return;
        kept.editor.undoStack()->undo();
        QVERIFY(difference(kept.editor.search(), changed).isEmpty());
    }
};

QTEST_MAIN(TestDataMenu)
#include "tst_datamenu.moc"
