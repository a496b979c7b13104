// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fields/datefield.h"

#include "ui/icons.h"
#include "ui/parts/fields/flatlineedit.h"

#include <QAction>
#include <QCalendarWidget>
#include <QMenu>
#include <QWidgetAction>

namespace afterword {

DateField::DateField(DayMeant meant, const QString &name, const QString &placeholder, QWidget *parent)
    : TextField(name, placeholder, parent)
    , m_meant(meant)
{
    setCommitsOnPause(false);
    QAction *open = edit()->addAction(themeIcon(Icon::Calendar), QLineEdit::TrailingPosition);
    open->setText(tr("Choose from a calendar"));
    open->setToolTip(tr("Choose from a calendar"));
    open->setShortcut(Qt::ALT | Qt::Key_Down);
    open->setShortcutContext(Qt::WidgetShortcut);
    open->setVisible(false);
    connect(open, &QAction::triggered, this, &DateField::openCalendar);
}

void DateField::setCommitDate(CommitDate commit)
{
    setCommit([this, commit = std::move(commit)](const QString &text) -> Committed {
        const std::optional<QDate> day = date();
        if (!day && !text.trimmed().isEmpty())
            return {Committed::State::NotUnderstood, hint()};
        const QString read = howRead();
        return commit(day) ? Committed{Committed::State::Written, read}
                           : Committed{Committed::State::Refused, {}};
    });
}

void DateField::setDate(const std::optional<QDate> &date)
{
    setValue(dateForEditing(date));
}

void DateField::startOverWith(const std::optional<QDate> &date)
{
    startOver(dateForEditing(date));
}

std::optional<QDate> DateField::date() const
{
    return dateFromWords(typed(), m_today(), m_meant);
}

void DateField::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(date().value_or(m_today()));
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto choose = [this, menu](QDate chosen) {
        menu->close();
        display(dateForEditing(chosen));
        edited();
        flush();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    menu->popup(edit()->mapToGlobal(QPoint(0, edit()->height())));
    calendar->setFocus();
}

} // namespace afterword
