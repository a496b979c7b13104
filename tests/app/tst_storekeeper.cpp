// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storekeeper.h"

#include "core/edits/editapplication.h"
#include "core/storage/copies/backup.h"
#include "core/storage/copies/backupfolder.h"
#include "core/storage/sqlstore.h"
#include "core/tracker.h"
#include "tests/support/desk.h"
#include "ui/recovery/setasidedialog.h"
#include "ui/recovery/storebanner.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolBar>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

/// A window over a store on the disk.
struct Kept {
    /// @p sql: what another program did to the store before.
    explicit Kept(OpenMode mode = OpenMode::CreateIfMissing, const QString &sql = QString())
        : path(folder.filePath(u"search.afterword"_s))
    {
        if (mode == OpenMode::ForReading)
            fill();
        if (!sql.isEmpty())
            fill(), run(sql);
        store = SqlStore::open(path, mode).value();
        tracker = std::make_unique<Tracker>(*store, clock);
        loaded = tracker->load().ok();
        editor = std::make_unique<Editor>(*tracker);
        if (mode != OpenMode::ForReading && sql.isEmpty())
            loaded = loaded && editor->make(Step{difference(tracker->search(), searchWith(2)), u"start"_s});
        window.setCentralWidget(new QWidget);
        window.addToolBar(u"Tools"_s)->addAction(u"Tool"_s);
        keeper = std::make_unique<StoreKeeper>(window, *editor, *store, path, clock);
        window.resize(900, 600);
        window.show();
        shown = QTest::qWaitForWindowExposed(&window);
    }

    /// What another call of the program left there.
    void fill() const
    {
        const auto other = SqlStore::open(path).value();
        const Search empty = other->load().value();
        QVERIFY(other->write(difference(empty, searchWith(2))).ok());
    }
    void run(const QString &sql) const
    {
        const auto other = Database::open(path, OpenMode::MustExist);
        QVERIFY(other.ok());
        QVERIFY(other->run(sql).ok());
    }
    void takeAway() const
    {
        for (const char *end : {"", "-wal", "-shm", "-journal"})
            QFile::remove(path + QLatin1StringView(end));
    }

    StoreBanner *banner() const { return window.findChild<StoreBanner *>(); }
    QPushButton *writeAgain() const { return banner()->findChild<QPushButton *>(); }

    /// Whether something is painted on all of @p widget's place in the window: more than its background.
    bool isSeen(const QWidget &widget) const
    {
        const QRect place(widget.mapTo(&window, QPoint(0, 0)), widget.size());
        if (!widget.isVisible() || place.isEmpty() || !window.rect().contains(place))
            return false;
        const QImage picture = const_cast<QMainWindow &>(window).grab(place).toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                colours.insert(picture.pixel(x, y));
        }
        return colours.size() > 2;
    }
    bool saysVisibly(const QString &words) const
    {
        const auto *text = banner()->findChild<QLabel *>();
        return text->text().contains(words) && isSeen(*text) &&
               text->height() >= text->heightForWidth(text->width());
    }

    QTemporaryDir folder;
    QString path;
    FixedClock clock{at("2026-11-23T20:00:00Z")};
    std::unique_ptr<SqlStore> store;
    std::unique_ptr<Tracker> tracker;
    std::unique_ptr<Editor> editor;
    QMainWindow window;
    std::unique_ptr<StoreKeeper> keeper;
    bool loaded = false;
    bool shown = false;
};

} // namespace

class TestStoreKeeper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSoundStoreHasNoBanner()
    {
        const Kept kept;
        QVERIFY(kept.loaded && kept.shown);
        QVERIFY(!kept.banner()->isVisible());
    }

    void aStoreForReadingOnlySaysSo()
    {
        const Kept kept(OpenMode::ForReading);
        QVERIFY(kept.loaded && kept.shown);
        QVERIFY(kept.saysVisibly(u"for reading only"_s));
        QVERIFY(!kept.writeAgain()->isVisible());
    }

    void whatMakesNoSenseIsPutRightWhenThePersonSaysSo()
    {
        const Kept kept(OpenMode::CreateIfMissing, u"UPDATE application SET stage = 'nowhere'"_s);
        QVERIFY(kept.loaded && kept.shown);
        QVERIFY(kept.saysVisibly(u"set aside"_s));
        QSignalSpy reopen(kept.keeper.get(), &StoreKeeper::reopenWanted);
        const auto decide = [&](const QString &choice) {
            QTimer::singleShot(0, &kept.window, [choice] {
                const auto *dialog = qobject_cast<SetAsideDialog *>(QApplication::activeModalWidget());
                for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
                    if (button->text() == choice)
                        button->click();
                }
            });
            for (QPushButton *button : kept.banner()->findChildren<QPushButton *>()) {
                if (button->text() == u"Look at It…"_s)
                    button->click();
            }
        };
        decide(u"Keep It Aside"_s);
        QVERIFY(reopen.isEmpty());
        QVERIFY(!verifyStore(kept.path));
        decide(u"Put It Right"_s);
        QCOMPARE(reopen.count(), 1);
        QVERIFY(verifyStore(kept.path));
        QCOMPARE(QDir(kept.folder.path()).entryList({u"*.before-mending-*"_s}).size(), 1);
    }

    void aVanishedStoreSaysSoAndOffersToWriteItAgain()
    {
        const Kept kept;
        kept.takeAway();
        kept.keeper->look();
        QVERIFY(kept.saysVisibly(u"no longer where it was"_s));
        QVERIFY(kept.isSeen(*kept.writeAgain()));
        QCOMPARE(kept.writeAgain()->text(), u"Write It Again"_s);
    }

    void theDaysCopyDrivesOutThoseThatAreNotKept_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<qsizetype>("kept");
        QTest::newRow("nobody else wrote") << QString() << qsizetype(2);
        QTest::newRow("another program wrote sense")
            << u"UPDATE application SET company = 'Quill'"_s << qsizetype(2);
        // Then the new copy stands for no other one.
        QTest::newRow("another program wrote nonsense")
            << u"UPDATE application SET stage = 'nowhere'"_s << qsizetype(3);
    }

    void theDaysCopyDrivesOutThoseThatAreNotKept()
    {
        QFETCH(const QString, written);
        QFETCH(const qsizetype, kept);
        const Kept one;
        QVERIFY(one.loaded && one.shown);
        // Of a day that is past, only the newest copy is kept.
        for (const hours back : {hours(75), hours(74)})
            QVERIFY(makeBackup(one.path, one.clock.now() - back).ok());
        if (!written.isEmpty())
            one.run(written);
        QSignalSpy done(one.keeper.get(), &StoreKeeper::copyKept);
        QSignalSpy failed(one.keeper.get(), &StoreKeeper::failed);
        one.keeper->keepCopy();
        QVERIFY(done.wait());
        QCOMPARE(qsizetype(backupsOf(one.path).size()), kept);
        QVERIFY(failed.isEmpty());
    }

    void aNarrowWindowShowsTheWholeBanner()
    {
        Kept kept;
        kept.window.resize(480, 600);
        kept.takeAway();
        kept.keeper->look();
        QVERIFY(QTest::qWaitFor([&] { return kept.saysVisibly(u"no longer where it was"_s); }));
        QVERIFY(kept.isSeen(*kept.writeAgain()));
    }

    void whatWasInTheWindowIsWrittenAgain()
    {
        const Kept kept;
        kept.takeAway();
        kept.keeper->look();
        QSignalSpy reopen(kept.keeper.get(), &StoreKeeper::reopenWanted);
        QTest::mouseClick(kept.writeAgain(), Qt::LeftButton);
        QCOMPARE(reopen.size(), 1);
        const auto again = SqlStore::open(kept.path, OpenMode::MustExist).value()->load();
        QVERIFY(again.ok());
        QVERIFY(again->applications == kept.tracker->search().applications);
    }

    void whatTheLogStillHeldDoesNotGetIntoWhatIsWrittenAgain_data()
    {
        QTest::addColumn<bool>("moved");
        QTest::newRow("deleted") << false;
        QTest::newRow("moved") << true;
    }

    void whatTheLogStillHeldDoesNotGetIntoWhatIsWrittenAgain()
    {
        QFETCH(const bool, moved);
        Kept kept;
        QVERIFY(kept.editor->make(Step{difference(kept.tracker->search(), searchWith(3)), u"one more"_s}));
        QVERIFY(QFileInfo(kept.path + u"-wal"_s).size() > 0);
        const QString elsewhere = kept.path + u".elsewhere"_s;
        QVERIFY(moved ? QFile::rename(kept.path, elsewhere) : QFile::remove(kept.path));
        kept.keeper->look();
        QSignalSpy reopen(kept.keeper.get(), &StoreKeeper::reopenWanted);
        QSignalSpy failed(kept.keeper.get(), &StoreKeeper::failed);
        QTest::mouseClick(kept.writeAgain(), Qt::LeftButton);
        QVERIFY(failed.isEmpty());
        QCOMPARE(reopen.size(), 1);
        QVERIFY(verifyStore(kept.path));
        const auto again = SqlStore::open(kept.path, OpenMode::MustExist).value()->load();
        QVERIFY(again.ok());
        QVERIFY(*again == kept.tracker->search());
        const QStringList left = QDir(kept.folder.path()).entryList({u"*.before-new-wal"_s});
        QCOMPARE(left.size(), 1);
    }

    void aCommandBesideTheWindowBeginsNothingInItsPlace()
    {
        Kept kept;
        QVERIFY(kept.editor->make(Step{difference(kept.tracker->search(), searchWith(3)), u"one more"_s}));
        QVERIFY(QFile::remove(kept.path));
        const auto anew = SqlStore::open(kept.path, OpenMode::CreateIfMissing);
        QVERIFY(!anew);
        QVERIFY(anew.error().message.contains(u"still open in a window"_s));
        QVERIFY(!QFileInfo::exists(kept.path));
        QVERIFY(QFileInfo(kept.path + u"-wal"_s).size() > 0);
    }

    void aStoreThatComesBackTakesTheBannerAway()
    {
        const Kept kept;
        const QString aside = kept.path + u".aside"_s;
        QVERIFY(QFile::rename(kept.path, aside));
        kept.keeper->look();
        QVERIFY(kept.banner()->isVisible());
        QVERIFY(QFile::rename(aside, kept.path));
        kept.keeper->look();
        QVERIFY(!kept.banner()->isVisible());
    }
};

QTEST_MAIN(TestStoreKeeper)
#include "tst_storekeeper.moc"
