// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copied/knownrows.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(KnownRows)
};

bool standsThere(const RowsAtServer &rows, const QString &table, const QString &key)
{
    return rows.at(table).rows.contains(key);
}

/// Puts those of @p known back into @p rows that are not among them and that @p standsThere tells to be at
/// the server, each in its place. Their ids.
template <class Item, class StandsThere>
QStringList putBack(std::vector<Item> &rows, const std::vector<Item> &known, StandsThere standsThere)
{
    QStringList ids;
    for (size_t place = 0; place < known.size(); ++place) {
        const Item &item = known[place];
        const bool isThere =
            std::any_of(rows.begin(), rows.end(), [&](const Item &row) { return row.id == item.id; });
        if (isThere || !standsThere(item.id.text))
            continue;
        rows.insert(rows.begin() + qsizetype(std::min(place, rows.size())), item);
        ids += item.id.text;
    }
    return ids;
}

/// The same for an application of the proposal.
QStringList putBackInto(SharedStore::Proposal &proposal, const ApplicationId &id, const Search &known)
{
    const Application *before = known.applications.find(id);
    const Application *found = proposal.search.applications.find(id);
    if (!before || !found)
        return {};
    Application application = *found;
    const QStringList kept =
        putBack(application.interviews, before->interviews,
                [&](const QString &one) { return standsThere(proposal.rows, u"interview"_s, one); }) +
        putBack(application.messages, before->messages, [&](const QString &one) {
            return standsThere(proposal.rows, u"message"_s, id.text + u'\n' + one);
        });
    if (!kept.isEmpty())
        proposal.search.applications.put(application);
    return kept;
}

} // namespace

void keepWhatIsKnown(SharedStore::Proposal &proposal, const Search &known)
{
    QHash<ApplicationId, QStringList> kept;
    for (Flaw &flaw : proposal.flaws) {
        if (!flaw.leftOut || !flaw.within)
            continue;
        if (!kept.contains(*flaw.within))
            kept.insert(*flaw.within, putBackInto(proposal, *flaw.within, known));
        const QStringList ids = kept.value(*flaw.within);
        const bool isOfThem =
            std::any_of(ids.begin(), ids.end(), [&](const QString &id) { return flaw.where.contains(id); });
        if (!isOfThem)
            continue;
        flaw.leftOut = false;
        flaw.instead = Words::tr("as this machine knows it");
    }
}

} // namespace afterword
