// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/spelling/speller.h"

#include "core/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qint64 largest = 10'000'000; // bytes

class Words {
    Q_DECLARE_TR_FUNCTIONS(PersonalWords)
};

} // namespace

Result<QStringList> readPersonalWords(const QString &path)
{
    if (!QFileInfo::exists(path))
        return QStringList();
    const Result<QByteArray> text = readFile(path, largest);
    if (!text)
        return Error{Words::tr("The personal dictionary %1 cannot be read.").arg(path)};
    QStringList words;
    for (const QString &line : QString::fromUtf8(*text).split(u'\n')) {
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
    if (!writePrivateFile(behindLinks(path), bytes))
        return Error{
            Words::tr("The personal dictionary %1 cannot be written. It is as it was before.").arg(path)};
    return {};
}

} // namespace afterword
