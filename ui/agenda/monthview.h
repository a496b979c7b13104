// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/followup.h"

#include <QWidget>

class QTableView;

namespace afterword {

class LiveAgenda;
class MonthModel;
class PlainLabel;

/// The plan as a page of a calendar, with what follows if no answer ever comes: arrows move from day to day,
/// Enter or a double click shows the day's first application, and what falls on the chosen day stands below.
class MonthView : public QWidget {
    Q_OBJECT

public:
    /// @p agenda must outlive the view.
    explicit MonthView(LiveAgenda &agenda, QWidget *parent = nullptr);

    MonthModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void openRequested(afterword::FollowUp followUp);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *header();
    void turn(int months);
    void turnTo(QDate date);
    void tell();
    void open();

    LiveAgenda &m_agenda;
    MonthModel *m_model;
    PlainLabel *m_name;
    QTableView *m_table;
    PlainLabel *m_day;
    PlainLabel *m_lines;
    QDate m_chosen;
};

} // namespace afterword
