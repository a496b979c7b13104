// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/followup.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QTableView;

namespace afterword {

class LiveAgenda;
class MonthModel;
class PlainLabel;

/// A month as a page of a calendar: interviews, holidays, what was done, and the plan with what follows if no
/// answer ever comes. Arrows move from day to day, also into the next month; Enter or a double click shows
/// the day's first application. What falls on the chosen day stands below, each line leading to its card.
class MonthView : public QWidget {
    Q_OBJECT

public:
    /// @p agenda must outlive the view.
    explicit MonthView(LiveAgenda &agenda, QWidget *parent = nullptr);

    MonthModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    /// The lines of the chosen day.
    QListWidget *dayList() const { return m_lines; }

Q_SIGNALS:
    void openRequested(afterword::FollowUp followUp);
    /// A line leads to this application: an interview, or what was done.
    void applicationRequested(afterword::ApplicationId application);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *header();
    void turn(int months);
    void turnTo(QDate date);
    void turnToday();
    bool step(int key);
    void tell();
    void fitList();
    void fitColumns();
    void open();
    void openLine(const QListWidgetItem *item);
    void openLine(size_t index);

    LiveAgenda &m_agenda;
    MonthModel *m_model;
    PlainLabel *m_name;
    QTableView *m_table;
    PlainLabel *m_day;
    QListWidget *m_lines;
    QDate m_chosen;
};

} // namespace afterword
