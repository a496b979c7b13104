// SPDX-License-Identifier: GPL-3.0-or-later
// A folder in which each letter is a file: written in tmp, then moved to new or cur, with its flags behind
// ":2," in its name.
#include "core/mailbox/local/localparts.h"

#include "core/base/files.h"
#include "core/mailbox/arrival.h"
#include "core/mailbox/headerfield.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QUuid>

#include <algorithm>
#include <cerrno>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace afterword::maildir {

namespace {

constexpr qint64 headerAtOnce = 65'536; // bytes; longer headers are read on

/// The part of a file's name that stays: others add fields behind a comma (its length, its UID) and flags.
QString lastingName(const QString &name)
{
    return name.section(u':', 0, 0).section(u',', 0, 0);
}

bool isDeleted(const QString &name)
{
    return name.section(u":2,"_s, 1).contains(u'T');
}

QByteArray wholeOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {}; // moved or deleted since
    return file.read(file.size() > largestLetter ? beginningOfLetter : largestLetter);
}

QByteArray headerIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray bytes;
    QByteArray header;
    do {
        const QByteArray more = file.read(headerAtOnce);
        if (more.isEmpty())
            break;
        bytes += more;
        header = headerOf(bytes);
    } while (header.size() == bytes.size() && bytes.size() < beginningOfLetter);
    return header;
}

std::vector<QFileInfo> filesIn(const QString &path)
{
    std::vector<QFileInfo> files;
    for (const QString &part : {u"/new"_s, u"/cur"_s}) {
        const QFileInfoList all = QDir(path + part).entryInfoList(QDir::Files | QDir::Readable);
        for (const QFileInfo &one : all)
            files.push_back(one);
    }
    return files;
}

} // namespace

bool isAt(const QString &path)
{
    return QFileInfo(path + u"/cur"_s).isDir() && QFileInfo(path + u"/new"_s).isDir();
}

Result<Visited> visit(const QString &path, const LettersWanted &wanted,
                      const std::function<void(const LocalLetter &)> &visit)
{
    // What cannot be looked into would seem to be empty, and a draft in it to be gone.
    for (const QString &part : {u"/new"_s, u"/cur"_s}) {
        const QFileInfo info(path + part);
        if (!info.isDir())
            return unreadable(path, systemReason(ENOENT));
        if (!info.isReadable() || !info.isExecutable())
            return unreadable(path, systemReason(EACCES));
    }
    std::vector<QFileInfo> files = filesIn(path);
    std::erase_if(files, [&](const QFileInfo &file) { return file.lastModified().date() < wanted.since; });
    std::stable_sort(files.begin(), files.end(), [](const QFileInfo &a, const QFileInfo &b) {
        return a.lastModified() < b.lastModified();
    });
    for (const QFileInfo &file : files) {
        if (wanted.isGivenUp())
            return Visited::Unfinished;
        LocalLetter letter;
        const QByteArray whole = wanted.byWords ? wholeOf(file.filePath()) : QByteArray();
        letter.number =
            wanted.byWords ? numberByWords(whole) : numberFor(lastingName(file.fileName()).toUtf8());
        if (wanted.known.contains(letter.number))
            continue;
        letter.path = file.filePath();
        letter.isDeleted = isDeleted(file.fileName());
        letter.header = wanted.byWords ? headerOf(whole) : headerIn(file.filePath());
        if (letter.header.isEmpty())
            continue;
        const Moment came = lastChangeOf(file);
        letter.header = withArrival(letter.header, came);
        letter.read = [place = file.filePath(), came] {
            const QByteArray bytes = wholeOf(place);
            return bytes.isEmpty() ? bytes : withArrival(bytes, came);
        };
        visit(letter);
    }
    return Visited::Whole;
}

PutThere put(const QString &path, const QByteArray &letter)
{
    const QString name =
        u"%1.%2.localhost"_s.arg(QString::number(std::max<qint64>(0, headerDate(letter).toSecsSinceEpoch())),
                                 QUuid::createUuid().toString(QUuid::Id128));
    QFile file(path + u"/tmp/"_s + name);
    QByteArray lines = letter;
    lines.replace("\r\n", "\n");
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return unwritable(path, file.errorString());
    const bool isWritten = file.write(lines) == lines.size() && file.flush() && fsync(file.handle()) == 0;
    const QString why = file.errorString();
    file.close();
    if (!isWritten || !file.rename(path + u"/cur/"_s + name + u":2,DS"_s)) {
        QFile::remove(path + u"/tmp/"_s + name);
        return unwritable(path, isWritten ? file.errorString() : why);
    }
    return {numberByWords(letter), false, {}};
}

void remove(const QString &path, quint32 number)
{
    for (const QFileInfo &file : filesIn(path)) {
        if (numberByWords(wholeOf(file.filePath())) == number)
            QFile::remove(file.filePath());
    }
}

} // namespace afterword::maildir
