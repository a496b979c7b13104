// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace afterword {

/// A name for a file, and which of the filters was chosen with it.
struct FileToSave {
    QString path;   ///< empty: the person changed their mind
    QString filter; ///< one of those that were offered
};

/// Asks where to save. A name without an ending gets that of the chosen filter before the dialog asks whether
/// a file of that name may be replaced. @p filters as QFileDialog has them: "Calendars (*.ics);;All files
/// (*)".
FileToSave askWhereToSave(QWidget *parent, const QString &title, const QString &suggested,
                          const QString &filters);

/// The ending that @p filter stands for: "ics" of "Calendars (*.ics)"; empty where it takes any.
QString endingOfFilter(const QString &filter);

} // namespace afterword
