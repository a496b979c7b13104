// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/desktopmail.h"

#include "core/base/files.h"

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

/// The command of a desktop entry, without the places for what it opens; empty where it has none.
QStringList commandOf(const QString &desktopEntry)
{
    const QString path = QStandardPaths::locate(QStandardPaths::ApplicationsLocation, desktopEntry);
    const auto text = path.isEmpty() ? Result<QByteArray>(Error()) : readFile(path, qint64(1) << 20);
    if (!text)
        return {};
    bool isEntry = false;
    for (const QByteArray &line : text->split('\n')) {
        if (line.startsWith('['))
            isEntry = line.trimmed() == "[Desktop Entry]";
        if (!isEntry || !line.startsWith("Exec="))
            continue;
        QStringList words = QProcess::splitCommand(QString::fromUtf8(line.mid(5)).trimmed());
        words.removeIf([](const QString &word) { return word.size() == 2 && word[0] == u'%'; });
        return words;
    }
    return {};
}

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
    const bool isThere =
        !entry.isEmpty() && !QStandardPaths::locate(QStandardPaths::ApplicationsLocation, entry).isEmpty();
    return isThere ? entry : QString();
}

bool openDraftIn(const QString &desktopEntry, const QString &fileName, const QByteArray &draft, Moment now)
{
    const QStringList command = commandOf(desktopEntry);
    if (command.isEmpty() || isShutOff(command) || QStandardPaths::findExecutable(command.front()).isEmpty())
        return false;
    removeOldDrafts(draftsFolder(), now);
    QTemporaryDir folder(draftsFolder() + u'/' + beginning + u"XXXXXX"_s);
    if (!folder.isValid())
        return false;
    const QString path = folder.filePath(fileName);
    if (!writePrivateFile(path, draft) ||
        !QProcess::startDetached(command.front(), command.sliced(1) << path))
        return false;
    folder.setAutoRemove(false); // the program reads it when it has started
    return true;
}

} // namespace afterword
