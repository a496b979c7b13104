// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/dialogs/savefile.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

class TestSaveFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFilterStandsForItsEnding()
    {
        QCOMPARE(endingOfFilter(u"Calendars (*.ics)"_s), u"ics"_s);
        QCOMPARE(endingOfFilter(u"Pictures (*.png *.jpg)"_s), u"png"_s);
        QCOMPARE(endingOfFilter(u"All files (*)"_s), QString());
    }

    void aNameWithoutAnEndingGetsThatOfTheFilter_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("saved");
        QTest::newRow("the first filter") << u"report"_s << u"To print (*.pdf)"_s << u"report.pdf"_s;
        QTest::newRow("another one") << u"report"_s << u"Table (*.csv)"_s << u"report.csv"_s;
        QTest::newRow("an ending of one's own")
            << u"report.csv"_s << u"To print (*.pdf)"_s << u"report.csv"_s;
    }
    void aNameWithoutAnEndingGetsThatOfTheFilter()
    {
        QFETCH(QString, typed);
        QFETCH(QString, filter);
        QFETCH(QString, saved);
        const QTemporaryDir folder;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->selectNameFilter(filter);
            Q_EMIT dialog->filterSelected(filter);
            dialog->findChild<QLineEdit *>()->setText(typed);
            static_cast<QDialog *>(dialog)->accept();
        });
        const FileToSave file = askWhereToSave(nullptr, u"Save"_s, folder.filePath(u"old"_s),
                                               u"To print (*.pdf);;Table (*.csv)"_s);
        QCOMPARE(file.path, folder.filePath(saved));
        QCOMPARE(file.filter, filter);
    }
};

QTEST_MAIN(TestSaveFile)
#include "tst_savefile.moc"
