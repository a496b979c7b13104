// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/exporter.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QWidget;

namespace afterword {

class CalendarDialog;
class Clock;
class LiveAgenda;

/// Hands interviews and follow-ups to calendars from the window, and keeps a file up to date where one is
/// wanted: it is written when the plan changes, if it would say something else.
class CalendarDesk : public QObject {
    Q_OBJECT

public:
    /// @p storePath is where the store really lies. All must outlive the desk.
    CalendarDesk(QWidget &window, LiveAgenda &agenda, const QString &storePath, const Clock &clock);

    /// Adds its entry to the menu @p file, in front of @p before.
    void addTo(QMenu *file, QAction *before);
    void show();

    /// Writes a calendar file; with @p onlyNew, what the last export did not have so. The new entries come
    /// first, since a program may stop at one that it knows.
    Result<void> exportTo(const QString &path, bool onlyNew);
    /// Keeps the file at @p path up to date from now on; with an empty path, none.
    Result<void> keep(const QString &path);
    /// Follow-ups are written as tasks, or as events, from now on.
    Result<void> setTasks(bool tasks);
    /// Forgets what went to a calendar about a person who was deleted everywhere.
    void forget(const ContactId &id, const QString &name);
    /// Writes the kept file where it would differ.
    Result<void> writeKept();
    /// The same, and says where it fails; to be called at the start.
    void look();

Q_SIGNALS:
    /// The kept file could not be written; @p why is a whole sentence.
    void failed(QString why);

private:
    CalendarMemory memory() const;

    QWidget &m_window;
    LiveAgenda &m_agenda;
    QString m_memoryPath;
    const Clock &m_clock;
    bool m_keeps; ///< a file is kept up to date
    QPointer<CalendarDialog> m_dialog;
    QString m_failure; ///< said once, until it works again
};

} // namespace afterword
