// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insights/activityreport.h"
#include "ui/insights/insightsection.h"
#include "ui/parts/readingorder.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace afterword {

class DateField;
class PlainLabel;

/// The days of a report as they were chosen: one of the dialog's usual spans, or others.
struct ReportChoice {
    int preset = 0;
    std::optional<ReportSpan> span;
};

/// Asks for which days a report is wanted, says what would be in it, and saves it as a PDF or a table, by the
/// ending of the file's name.
class ReportDialog : public ReadInOrder<QDialog> {
    Q_OBJECT

public:
    /// The report of @p search at @p now; @p search must outlive the dialog.
    ReportDialog(const Search &search, Moment now, AskForFile askForFile, QWidget *parent = nullptr);

    /// It is saved as @p path, which the person has chosen already.
    void setPath(const QString &path);
    /// The days that were chosen, so that they stand there the next time.
    ReportChoice choice() const;
    void begin(const ReportChoice &choice);
    /// The days as they are chosen; absent while they make no span.
    std::optional<ReportSpan> span() const;

private:
    void choose(int preset);
    void showSpan(const ReportSpan &span);
    void tell();
    void save();
    ReportSpan whole() const;
    QDate today() const { return m_search.person.zone.date(m_now); }

    const Search &m_search;
    Moment m_now;
    AskForFile m_askForFile;
    QString m_path;
    QComboBox *m_presets;
    DateField *m_first;
    DateField *m_last;
    PlainLabel *m_counts;
    PlainLabel *m_said;
    QPushButton *m_save;
};

/// The endings of the files that a report is written as: pdf and csv.
QStringList reportEndings();

/// The report as a file that ends in @p ending, one of reportEndings(); an error for another.
Result<QByteArray> reportFile(const ActivityReport &report, const QString &ending);

} // namespace afterword
