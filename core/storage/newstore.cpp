// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/newstore.h"

#include "core/storage/storefile.h"
#include "core/storage/storegate.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(NewStore)
};

} // namespace

Result<void> putNewStore(const QString &made, const QString &path)
{
    StoreGate gate;
    if (storefile::hasSidecars(path)) {
        auto alone = StoreGate::alone(path);
        // Somebody else may have made the store meanwhile; then theirs counts.
        if (QFileInfo::exists(path))
            return {};
        if (!alone)
            return Error{Words::tr("the search that was here is still open in a window, though its file has "
                                   "gone; write it again there, or close that window")};
        gate = std::move(alone).value();
        if (auto aside = storefile::setLogAside(path); !aside)
            return aside;
    }
    if (!storefile::putWhereNothingIs(made, path) && !QFileInfo::exists(path))
        return Error{Words::tr("the store could not be put in its place")};
    return {};
}

} // namespace afterword
