// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copied/unsentchange.h"

#include "core/base/files.h"
#include "core/storage/sidefiles.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qint64 largest = 1'000'000'000; // bytes: a whole search may be on its way

} // namespace

std::optional<UnsentChange> unsentChangeOf(const QString &copyPath)
{
    const auto text = readFile(sideFileOf(copyPath, SideFile::Unsent), largest);
    if (!text)
        return {};
    const QJsonObject kept = QJsonDocument::fromJson(*text).object();
    UnsentChange change;
    change.outgoing.change = QUuid(kept.value(u"change"_s).toString());
    change.outgoing.rows = kept.value(u"rows"_s).toString().toUtf8();
    change.base = kept.value(u"base"_s).toString();
    if (change.outgoing.change.isNull() || change.outgoing.rows.isEmpty())
        return {};
    return change;
}

Result<void> keepUnsentChange(const QString &copyPath, const UnsentChange &change)
{
    QJsonObject kept;
    kept.insert(u"change"_s, change.outgoing.change.toString(QUuid::WithoutBraces));
    kept.insert(u"rows"_s, QString::fromUtf8(change.outgoing.rows));
    kept.insert(u"base"_s, change.base);
    return writePrivateFile(sideFileOf(copyPath, SideFile::Unsent),
                            QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

void forgetUnsentChange(const QString &copyPath)
{
    QFile::remove(sideFileOf(copyPath, SideFile::Unsent));
}

} // namespace afterword
