// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/readingorder.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace afterword {

class PlainLabel;

/// How interviews and follow-ups go to a calendar: as a file to import, or as one that is kept up to date for
/// programs that subscribe to it. It says what the calendars do with either; whoever opens it does the work.
class CalendarDialog : public ReadInOrder<QDialog> {
    Q_OBJECT

public:
    struct Choices {
        bool tasks = false;    ///< follow-ups are tasks, not events
        bool onlyNew = false;  ///< only what is new since the last export
        QString keptFile = {}; ///< empty: none is kept up to date
    };
    explicit CalendarDialog(const Choices &choices, QWidget *parent = nullptr);

    Choices choices() const;

    /// Shows that @p path is kept up to date; empty: none is any more.
    void setKeptFile(const QString &path);
    /// Says below the buttons what was done.
    void say(const QString &text);

Q_SIGNALS:
    void exportWanted(QString path);
    /// @p path is to be kept up to date from now on; empty: none.
    void keepWanted(QString path);
    /// Tasks or events was chosen.
    void kindChosen();

private:
    void chooseExport();
    void chooseKept();

    QComboBox *m_kind;
    QCheckBox *m_onlyNew;
    PlainLabel *m_kept;
    QPushButton *m_keep;
    QPushButton *m_stop;
    PlainLabel *m_said;
    QString m_keptFile;
};

} // namespace afterword
