// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/openorrecover.h"

#include "app/store/recentstores.h"
#include "app/terminal/terminal.h"
#include "core/storage/copies/backup.h"
#include "core/storage/copies/backupfolder.h"
#include "tests/support/desk.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

/// A search that cannot be opened, and what is told of the way that the person chose.
class TestOpenOrRecover : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aSoundSearchNeedsNoWords()
    {
        const auto entered = enter();
        QVERIFY(entered);
        QCOMPARE(entered->said, QString());
    }

    void whatWasPutBackIsSaid_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("begins");
        QTest::newRow("a copy") << u"Use This Copy"_s << u"This is the copy of your search from "_s;
        QTest::newRow("nothing") << u"Begin an Empty Search"_s << u"This is a new, empty search. "_s;
    }
    void whatWasPutBackIsSaid()
    {
        QFETCH(QString, button);
        QFETCH(QString, begins);
        {
            const auto first = enter();
            QVERIFY(first);
            const QString copy = backupPathFor(path(), m_clock.now());
            QVERIFY(QDir().mkpath(backupFolderOf(path())));
            QVERIFY(backUp(path(), copy));
        }
        QFile store(path());
        QVERIFY(store.open(QIODevice::WriteOnly | QIODevice::Truncate));
        store.write("not a search any more");
        store.close();

        press(button);
        const auto entered = enter();
        QVERIFY(entered);
        QVERIFY2(entered->said.startsWith(begins), qPrintable(entered->said));
        // What was there is where it says.
        const QStringList names = QDir(m_folder->path()).entryList({u"search*"_s}, QDir::Files);
        const auto kept = std::find_if(names.begin(), names.end(), [&](const QString &name) {
            QFile file(m_folder->filePath(name));
            return file.open(QIODevice::ReadOnly) && file.readAll() == "not a search any more";
        });
        QVERIFY(kept != names.end());
        QVERIFY2(entered->said.contains(*kept), qPrintable(entered->said));
    }

    void oneThatCannotBeMadeWasNeverElsewhere()
    {
        QFile inTheWay(m_folder->filePath(u"folder"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        QString said;
        close(said);
        RecentStores recent(m_folder->filePath(u"recent"_s));
        Terminal terminal(stdout, stderr);
        QVERIFY(!openOrRecover(inTheWay.fileName() + u"/search.afterword"_s, m_clock, recent, terminal));
        QVERIFY2(said.startsWith(inTheWay.fileName()), qPrintable(said));
    }

private:
    /// Closes the dialog that comes; @p said is what it says, where it is only told something.
    void close(QString &said)
    {
        QTimer::singleShot(0, this, [this, &said] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return close(said);
            if (const auto *box = qobject_cast<QMessageBox *>(dialog))
                said = box->text();
            dialog->reject();
        });
    }

    QString path() const { return m_folder->filePath(u"search.afterword"_s); }

    std::optional<EnteredStore> enter()
    {
        RecentStores recent(m_folder->filePath(u"recent"_s));
        Terminal terminal(stdout, stderr);
        return openOrRecover(path(), m_clock, recent, terminal);
    }

    /// Presses the button called so in the dialog that comes.
    void press(const QString &text)
    {
        QTimer::singleShot(0, this, [this, text] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return press(text);
            for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
                if (button->text() == text)
                    button->click();
            }
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{at("2026-11-23T20:00:00Z")};
};

QTEST_MAIN(TestOpenOrRecover)
#include "tst_openorrecover.moc"
