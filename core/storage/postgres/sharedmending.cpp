// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres/sharedmending.h"

#include "core/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SharedMending)
};

/// Writes @p rows beside the copy, under a name that begins with @p name and that no file has. Its path.
Result<QString> keep(const QByteArray &rows, const QString &name)
{
    constexpr int mostTries = 100; // another program may be putting something right at this very second
    QDir().mkpath(QFileInfo(name).path());
    for (int n = 1;; ++n) {
        const QString path = (n == 1 ? name : name + u'-' + QString::number(n)) + u".json"_s;
        const auto kept = writePrivateFile(path, rows, Standing::Kept);
        if (kept)
            return path;
        if (n == mostTries || !QFileInfo::exists(path))
            return Error{
                Words::tr("what is there now could not be kept in %1 first, so nothing was put right: %2")
                    .arg(path, kept.error().message)};
    }
}

} // namespace

Result<Mended> mendShared(SharedStore &store, const SharedStore::Proposal &proposal, const QString &copy,
                          const QString &stamp)
{
    if (proposal.flaws.empty())
        return Mended();
    QJsonObject tables;
    for (const auto &[name, table] : proposal.rows) {
        QJsonArray all;
        for (const auto &[key, row] : table.rows)
            all.append(row);
        tables.insert(name, all);
    }
    const QByteArray rows = QJsonDocument(tables).toJson();
    const auto keptAs = keep(rows, copy + u".before-mending-"_s + stamp);
    if (!keptAs)
        return keptAs.error();
    if (auto right = store.putRight(proposal); !right) {
        // Where the line was lost it may have been done all the same; then what was kept is all that tells.
        if (!store.isInDoubt())
            QFile::remove(*keptAs);
        return right.error();
    }
    return Mended{proposal.flaws, *keptAs};
}

} // namespace afterword
