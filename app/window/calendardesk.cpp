// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/calendardesk.h"

#include "core/base/files.h"

#include "core/base/clock.h"
#include "ui/exporting/calendardialog.h"
#include "ui/liveagenda.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qint64 largestFile = 100'000'000; // bytes

/// The file may only be read, by its owner: a program that subscribes would write it anew with its own
/// changes.
Result<void> writeReadOnly(const QString &path, const QByteArray &text)
{
    if (QFileInfo::exists(path))
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    if (auto written = writePrivateFile(path, text); !written)
        return written;
    QFile::setPermissions(path, QFile::ReadOwner);
    return {};
}

} // namespace

CalendarDesk::CalendarDesk(QWidget &window, LiveAgenda &agenda, const QString &storePath, const Clock &clock)
    : m_window(window)
    , m_agenda(agenda)
    , m_memoryPath(calendarMemoryPathFor(storePath))
    , m_clock(clock)
    , m_keeps(!memory().keptFile.isEmpty())
{
    connect(&m_agenda, &LiveAgenda::changed, this, &CalendarDesk::look);
}

void CalendarDesk::addTo(QMenu *file, QAction *before)
{
    auto *action = new QAction(tr("For a &Calendar…"), this);
    connect(action, &QAction::triggered, this, &CalendarDesk::show);
    file->insertAction(before, action);
}

CalendarMemory CalendarDesk::memory() const
{
    return readCalendarMemory(m_memoryPath);
}

void CalendarDesk::show()
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    const CalendarMemory known = memory();
    m_dialog = new CalendarDialog({known.tasks, false, known.keptFile}, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto tell = [this](const Result<void> &done, const QString &well) {
        m_dialog->say(done ? well : tr("That did not work: %1.").arg(done.error().message));
    };
    connect(m_dialog, &CalendarDialog::exportWanted, this, [this, tell](const QString &path) {
        tell(exportTo(path, m_dialog->choices().onlyNew), tr("Written to %1.").arg(path));
    });
    connect(m_dialog, &CalendarDialog::keepWanted, this, [this, tell](const QString &path) {
        const auto kept = keep(path);
        if (kept)
            m_dialog->setKeptFile(path);
        tell(kept,
             path.isEmpty() ? tr("It is not kept up to date any more.") : tr("It is kept up to date now."));
    });
    connect(m_dialog, &CalendarDialog::kindChosen, this,
            [this, tell] { tell(setTasks(m_dialog->choices().tasks), {}); });
    m_dialog->open();
}

Result<void> CalendarDesk::exportTo(const QString &path, bool onlyNew)
{
    CalendarExport made =
        calendarExport(m_agenda.search(), m_agenda.agenda().calendar(), memory(), m_clock.now());
    std::vector<CalendarEntry> entries = onlyNew ? made.news : made.entries;
    if (onlyNew && entries.empty())
        return Error{tr("there is nothing new since the last export")};
    std::stable_partition(entries.begin(), entries.end(),
                          [](const CalendarEntry &entry) { return entry.sequence == 0 && !entry.cancelled; });
    if (auto written = writePrivateFile(path, writeCalendar(entries)); !written)
        return written;
    return writeCalendarMemory(m_memoryPath, made.memory);
}

Result<void> CalendarDesk::keep(const QString &path)
{
    CalendarMemory known = memory();
    known.keptFile = path;
    known.kept.clear();
    if (auto noted = writeCalendarMemory(m_memoryPath, known); !noted)
        return noted;
    m_keeps = !path.isEmpty();
    return writeKept();
}

Result<void> CalendarDesk::setTasks(bool tasks)
{
    CalendarMemory known = memory();
    known.tasks = tasks;
    if (auto noted = writeCalendarMemory(m_memoryPath, known); !noted)
        return noted;
    return writeKept();
}

void CalendarDesk::forget(const ContactId &id, const QString &name)
{
    CalendarMemory known = memory();
    forgetPerson(known, id.text, name);
    if (const auto noted = writeCalendarMemory(m_memoryPath, known); !noted)
        Q_EMIT failed(tr("What went to a calendar still names the person in %1: %2.")
                          .arg(m_memoryPath, noted.error().message));
}

Result<void> CalendarDesk::writeKept()
{
    if (!m_keeps)
        return {}; // the usual case, at every change
    CalendarMemory known = memory();
    const QByteArray text =
        writeCalendar(keptEntries(m_agenda.search(), m_agenda.agenda().calendar(), known, m_clock.now()));
    const auto stands = readFile(known.keptFile, largestFile);
    if (!stands || *stands != text) {
        if (auto written = writeReadOnly(known.keptFile, text); !written)
            return written;
    }
    return writeCalendarMemory(m_memoryPath, known);
}

void CalendarDesk::look()
{
    const auto written = writeKept();
    const QString why = written ? QString() : written.error().message;
    if (!why.isEmpty() && why != m_failure)
        Q_EMIT failed(tr("The calendar file could not be brought up to date: %1.").arg(why));
    m_failure = why;
}

} // namespace afterword
