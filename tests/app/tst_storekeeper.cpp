// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storekeeper.h"

#include "core/edits/editapplication.h"
#include "core/storage/sqlstore.h"
#include "core/tracker.h"
#include "tests/support/desk.h"
#include "ui/recovery/storebanner.h"

#include <QFile>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

/// A window over a store on the disk.
struct Kept {
    explicit Kept(OpenMode mode = OpenMode::CreateIfMissing)
        : path(folder.filePath(u"search.afterword"_s))
    {
        if (mode == OpenMode::ForReading)
            fill();
        store = SqlStore::open(path, mode).value();
        tracker = std::make_unique<Tracker>(*store, clock);
        loaded = tracker->load().ok();
        editor = std::make_unique<Editor>(*tracker);
        if (mode != OpenMode::ForReading)
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

    void aVanishedStoreSaysSoAndOffersToWriteItAgain()
    {
        const Kept kept;
        kept.takeAway();
        kept.keeper->look();
        QVERIFY(kept.saysVisibly(u"no longer where it was"_s));
        QVERIFY(kept.isSeen(*kept.writeAgain()));
        QCOMPARE(kept.writeAgain()->text(), u"Write It Again"_s);
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
