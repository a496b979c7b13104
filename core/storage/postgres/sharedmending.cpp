// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres/sharedmending.h"

#include "core/base/files.h"
#include "core/storage/storefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

Result<Mended> mendShared(SharedStore &store, const SharedStore::Proposal &proposal, const QString &copy,
                          const QString &stamp)
{
    if (proposal.flaws.empty())
        return Mended();
    QDir().mkpath(QFileInfo(copy).path());
    const QString keptAs = storefile::freeName(copy + u".before-mending-"_s + stamp + u".json"_s);
    const QByteArray rows = QJsonDocument(proposal.standing.all).toJson();
    if (const auto kept = writePrivateFile(keptAs, rows, Standing::Kept); !kept)
        return kept.error();
    if (auto right = store.putRight(proposal); !right) {
        // Where the line was lost it may have been done all the same; then what was kept is all that tells.
        const auto standing = store.propose();
        if (standing && standing->flaws == proposal.flaws)
            QFile::remove(keptAs);
        return right.error();
    }
    return Mended{proposal.flaws, keptAs};
}

} // namespace afterword
