// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/privatefile.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

Result<void> writePrivateFile(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{u"cannot be written: %1"_s.arg(file.errorString())};
    // A full disk may take a part of the text and report success at the end.
    const bool whole = file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                       file.write(text) == text.size() && file.flush();
    if (!whole)
        file.cancelWriting();
    if (!whole || !file.commit())
        return Error{u"could not be written whole, and what stood there before still does: %1"_s.arg(
            file.errorString())};
    return {};
}

Result<QByteArray> readFile(const QString &path, qint64 most)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{u"there is no such file"_s};
    if (info.isDir())
        return Error{u"this is a folder"_s};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{u"cannot be read: %1"_s.arg(file.errorString())};
    const QByteArray text = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{u"cannot be read: %1"_s.arg(file.errorString())};
    if (text.size() > most)
        return Error{u"is larger than %1 MB, which no file of this kind is"_s.arg(most / 1000000)};
    return text;
}

QString safeFileName(const QString &wanted, const QString &ending)
{
    constexpr qsizetype longest = 60; // characters; at most 4 bytes each stay below 255
    QString name;
    for (const QChar c : wanted) {
        const bool safe = c.isLetterOrNumber() || c == u'_';
        if (safe)
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name.truncate(longest);
    while (name.endsWith(u'-') || (!name.isEmpty() && name.back().isHighSurrogate()))
        name.chop(1);
    return (name.isEmpty() ? u"note"_s : name) + ending;
}

} // namespace afterword
