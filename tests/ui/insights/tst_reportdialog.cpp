// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/reportdialog.h"

#include "tests/support/northwind.h"
#include "ui/insights/reportpdf.h"
#include "ui/parts/fields/datefield.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

struct Open {
    Open()
        : dialog(search, at("2026-11-28T15:00:00Z"),
                 [this](QWidget *, const QString &, const QString &name, auto) {
                     asked = name;
                     return path;
                 })
    {
        dialog.show();
    }

    void type(const QString &field, const QString &text)
    {
        for (DateField *one : dialog.findChildren<DateField *>()) {
            auto *edit = one->findChild<QLineEdit *>();
            if (edit->accessibleName() != field)
                continue;
            edit->setFocus();
            edit->selectAll();
            QTest::keyClicks(edit, text);
            one->flush();
        }
    }
    bool says(const QString &text) const
    {
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->text() == text && label->isVisibleTo(&dialog))
                return true;
        }
        return false;
    }

    Search search = northwindSearch();
    QString path;
    QString asked;
    ReportDialog dialog;
};

} // namespace

class TestReportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thisMonthIsProposed()
    {
        Open open;
        QCOMPARE(open.dialog.span(), std::optional(ReportSpan{QDate(2026, 11, 1), QDate(2026, 11, 28)}));
        QVERIFY(open.says(u"1 application · 1 interview"_s));
    }

    void otherMonthsAreOneChoiceAway()
    {
        Open open;
        auto *presets = open.dialog.findChild<QComboBox *>();
        presets->setCurrentIndex(1);
        Q_EMIT presets->activated(1);
        QCOMPARE(open.dialog.span(), std::optional(ReportSpan{QDate(2026, 10, 1), QDate(2026, 10, 31)}));
        QVERIFY(open.says(u"Nothing is recorded for these days."_s));
        presets->setCurrentIndex(2);
        Q_EMIT presets->activated(2);
        QCOMPARE(open.dialog.span(), std::optional(ReportSpan{QDate(2026, 11, 3), QDate(2026, 11, 28)}));
    }

    void typedDaysAreTakenAndAWrongOrderIsSaid()
    {
        Open open;
        open.type(u"From"_s, u"2026-11-20"_s);
        QCOMPARE(open.dialog.span(), std::optional(ReportSpan{QDate(2026, 11, 20), QDate(2026, 11, 28)}));
        QCOMPARE(open.dialog.findChild<QComboBox *>()->currentText(), u"Other days"_s);
        QVERIFY(open.says(u"1 interview"_s));
        open.type(u"To"_s, u"2026-11-10"_s);
        QVERIFY(!open.dialog.span());
        QVERIFY(open.says(u"The first day must not come after the last."_s));
        QVERIFY(!button<QPushButton>(open.dialog, u"&Save…"_s)->isEnabled());
    }

    void theDaysThatWereChosenStandThereTheNextTime()
    {
        Open before;
        before.type(u"From"_s, u"2026-11-20"_s);
        const ReportChoice days = before.dialog.choice();
        Open open;
        open.dialog.begin(days);
        QCOMPARE(open.dialog.span(), std::optional(ReportSpan{QDate(2026, 11, 20), QDate(2026, 11, 28)}));
        QCOMPARE(open.dialog.findChild<QComboBox *>()->currentText(), u"Other days"_s);
        open.dialog.begin({1, {}});
        QCOMPARE(open.dialog.span(), std::optional(ReportSpan{QDate(2026, 10, 1), QDate(2026, 10, 31)}));
    }

    void theEndingSaysHowItIsWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("pdf") << u"report.pdf"_s << QByteArray("%PDF-");
        QTest::newRow("csv") << u"report.CSV"_s << QByteArray("\xef\xbb\xbf\"Date\"");
    }

    void theEndingSaysHowItIsWritten()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, begins);
        const QTemporaryDir folder;
        Open open;
        open.path = folder.filePath(name);
        button<QPushButton>(open.dialog, u"&Save…"_s)->click();
        QCOMPARE(open.asked, u"Activity report 2026-11.pdf"_s);
        QFile file(open.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begins));
        QVERIFY(open.says(u"Saved as %1."_s.arg(open.path)));
    }

    void whereItGoesIsNotAskedTwice()
    {
        const QTemporaryDir folder;
        Open open;
        open.dialog.setPath(folder.filePath(u"chosen.pdf"_s));
        button<QPushButton>(open.dialog, u"&Save"_s)->click();
        QVERIFY(open.asked.isEmpty());
        QVERIFY(QFile::exists(folder.filePath(u"chosen.pdf"_s)));
    }

    void anotherEndingIsRefusedAndNothingWritten()
    {
        const QTemporaryDir folder;
        Open open;
        open.path = folder.filePath(u"report.docx"_s);
        button<QPushButton>(open.dialog, u"&Save…"_s)->click();
        QVERIFY(!QFile::exists(open.path));
        QVERIFY(
            open.says(u"The report was not saved: a report is written as .pdf or .csv, by the ending of the "
                      "file’s name."_s));
    }

    void aThousandEntriesAreManyPages()
    {
        ActivityReport report;
        report.span = {QDate(2026, 1, 1), QDate(2026, 12, 31)};
        report.made = QDate(2026, 12, 31);
        for (int n = 0; n < 1000; ++n)
            report.entries.push_back({ReportEntry::Kind::Application,
                                      QDate(2026, 1, 1).addDays(n % 365),
                                      {},
                                      u"<b>Company</b> %1"_s.arg(n),
                                      u"Analyst"_s,
                                      {},
                                      {},
                                      {},
                                      {}});
        QVERIFY(reportPdf(report).count("/Type /Page\n") > 15);
    }
};

QTEST_MAIN(TestReportDialog)
#include "tst_reportdialog.moc"
