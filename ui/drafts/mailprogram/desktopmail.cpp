// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/mailprogram/desktopmail.h"

#include "core/base/files.h"
#include "ui/drafts/mailprogram/desktopentry.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int patience = 2000; // in milliseconds
constexpr qint64 aDay = qint64(24) * 3600;

/// Whether a program sees only some files of the machine.
bool isShutOff(const QStringList &command)
{
    return std::any_of(command.begin(), command.end(), [](const QString &word) {
        return QFileInfo(word).fileName() == u"flatpak"_s || word.contains(u"/snap/"_s) || word == u"snap"_s;
    });
}

/// Where the drafts lie that mail programs read: nobody else's, and gone with the session where there is one.
QString draftsFolder()
{
    const QString session = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return session.isEmpty() ? QDir::tempPath() : session;
}

const QString beginning = u"afterword-draft-"_s;

void removeOldDrafts(const QString &folder, Moment now)
{
    const auto old = QDir(folder).entryInfoList({beginning + u'*'}, QDir::Dirs | QDir::NoSymLinks);
    for (const QFileInfo &one : old) {
        if (one.isWritable() && now.time_since_epoch().count() - one.lastModified().toSecsSinceEpoch() > aDay)
            QDir(one.filePath()).removeRecursively();
    }
}

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
    return findDesktopEntry(entry) ? entry : QString();
}

bool openAddressIn(const QString &desktopEntry, const QUrl &address)
{
    if (address.scheme() != u"mailto")
        return false;
    const std::optional<DesktopEntry> entry = findDesktopEntry(desktopEntry);
    const QStringList command =
        entry ? commandWith(*entry, QString::fromLatin1(address.toEncoded())) : QStringList();
    return !command.isEmpty() && QProcess::startDetached(command.front(), command.sliced(1));
}

bool openDraftIn(const QString &desktopEntry, const QString &fileName, const QByteArray &draft, Moment now)
{
    const std::optional<DesktopEntry> entry = findDesktopEntry(desktopEntry);
    if (!entry || isShutOff(entry->command) ||
        QStandardPaths::findExecutable(entry->command.front()).isEmpty())
        return false;
    removeOldDrafts(draftsFolder(), now);
    QTemporaryDir folder(draftsFolder() + u'/' + beginning + u"XXXXXX"_s);
    if (!folder.isValid())
        return false;
    const QString path = folder.filePath(fileName);
    const QStringList command = commandWith(*entry, path);
    if (command.isEmpty() || !writePrivateFile(path, draft) ||
        !QProcess::startDetached(command.front(), command.sliced(1)))
        return false;
    folder.setAutoRemove(false); // the program reads it when it has started
    return true;
}

} // namespace afterword
