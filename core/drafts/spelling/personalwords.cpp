// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/spelling/speller.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PersonalWords", text);
}

} // namespace

Result<QStringList> readPersonalWords(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QStringList();
    if (!file.open(QIODevice::ReadOnly))
        return Error{tr("The personal dictionary %1 cannot be read.").arg(path)};
    QStringList words;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString word = line.trimmed();
        if (!word.isEmpty())
            words += word;
    }
    return words;
}

Result<void> writePersonalWords(const QString &path, QStringList words)
{
    words.removeDuplicates();
    words.sort(Qt::CaseInsensitive);
    const QByteArray bytes = words.isEmpty() ? QByteArray() : (words.join(u'\n') + u'\n').toUtf8();
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const Error error{tr("The personal dictionary %1 cannot be written. It is as it was before.").arg(path)};
    if (!file.open(QIODevice::WriteOnly))
        return error;
    // On a full disk a write may come back short and commit() may still say yes.
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        file.cancelWriting();
        return error;
    }
    if (!file.commit())
        return error;
    return {};
}

} // namespace afterword
