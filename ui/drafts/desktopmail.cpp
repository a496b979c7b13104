// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/desktopmail.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int patience = 2000; // in milliseconds

} // namespace

std::optional<QString> desktopMailProgram()
{
    const QString asking = QStandardPaths::findExecutable(u"xdg-mime"_s);
    if (asking.isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(asking, {u"query"_s, u"default"_s, u"x-scheme-handler/mailto"_s}, QIODevice::ReadOnly);
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished(patience);
        return std::nullopt;
    }
    const QString entry = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    // A program that was removed may still be named.
    const bool isThere =
        !entry.isEmpty() && !QStandardPaths::locate(QStandardPaths::ApplicationsLocation, entry).isEmpty();
    return isThere ? entry : QString();
}

} // namespace afterword
