// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copies/mending.h"

#include "core/storage/copies/backup.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Mending)
};

} // namespace

Result<Mended> mendStore(SqlStore &store, const QString &path, const QString &stamp)
{
    const auto proposal = store.propose();
    if (!proposal)
        return proposal.error();
    if (proposal->flaws.empty())
        return Mended();
    const QString aside = storefile::freeName(storefile::itself(path) + u".before-mending-"_s + stamp);
    const auto passing = writePassingCopy(store.database(), aside);
    if (!passing)
        return passing.error();
    if (!storefile::putWhereNothingIs(*passing, aside)) {
        QFile::remove(*passing);
        return Error{Words::tr("the copy could not be put in its place, so nothing was changed")};
    }
    if (auto right = store.putRight(*proposal); !right) {
        // A disk that fails at the end may have taken it all the same; then the copy is all that tells.
        const auto standing = store.propose();
        if (standing && standing->flaws == proposal->flaws)
            QFile::remove(aside);
        return right.error();
    }
    return Mended{proposal->flaws, aside};
}

QByteArray listOf(const std::vector<Flaw> &flaws)
{
    QString list;
    for (const Flaw &flaw : flaws) {
        list += flaw.text() + u'\n';
        const QString right =
            flaw.leftOut ? Words::tr("it is taken out of the search, and stays in the copy") : flaw.instead;
        list += u"    "_s + Words::tr("now: %1").arg(flaw.stands) + u'\n';
        list += u"    "_s + Words::tr("put right: %1").arg(right) + u'\n';
    }
    return list.toUtf8();
}

} // namespace afterword
