// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copied/knownrows.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(KnownRows)
};

bool standsThere(const StandingRows &standing, const QString &table, const QString &key)
{
    const auto rows = standing.tables.find(table);
    return rows != standing.tables.end() && rows->second.contains(key);
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

} // namespace

void keepWhatIsKnown(SharedStore::Proposal &proposal, const Search &known)
{
    for (const Application &before : known.applications) {
        const Application *found = proposal.search.applications.find(before.id);
        if (!found)
            continue;
        Application application = *found;
        const QStringList kept =
            putBack(application.interviews, before.interviews,
                    [&](const QString &id) { return standsThere(proposal.standing, u"interview"_s, id); }) +
            putBack(application.messages, before.messages, [&](const QString &id) {
                return standsThere(proposal.standing, u"message"_s, before.id.text + u'\n' + id);
            });
        if (kept.isEmpty())
            continue;
        proposal.search.applications.put(application);
        for (Flaw &flaw : proposal.flaws) {
            const bool isOfThem = flaw.leftOut && flaw.within == before.id &&
                                  std::any_of(kept.begin(), kept.end(),
                                              [&](const QString &id) { return flaw.where.contains(id); });
            if (!isOfThem)
                continue;
            flaw.leftOut = false;
            flaw.instead = Words::tr("as this machine knows it");
        }
    }
}

} // namespace afterword
