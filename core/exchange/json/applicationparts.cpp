// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/applicationparts.h"

#include "core/domain/soundness/soundness.h"
#include "core/exchange/json/jsonmerge.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ApplicationParts)
};

using DocumentKey = std::pair<QString, QString>;
using MoveKey = std::pair<qint64, std::pair<QString, QString>>;

DocumentKey keyOf(const Document &document)
{
    return {document.title, document.path};
}

MoveKey keyOf(const StageMove &move)
{
    return {move.at.time_since_epoch().count(), {move.from.text, move.to.text}};
}

} // namespace

void readDays(JsonFields &fields, QLatin1StringView name, std::optional<int> &days)
{
    fields.read(name, days);
    if (days && fields.has(name) && (*days < 1 || *days > mostDays))
        fields.fail(name, Words::tr("it must be between 1 and %1").arg(mostDays));
}

void readDocuments(JsonFields &fields, std::vector<Document> &documents)
{
    StandingRows<DocumentKey> standing;
    for (size_t index = 0; index < documents.size(); ++index)
        standing.add(keyOf(documents[index]), index);
    fields.each("documents"_L1, [&](JsonFields &item) {
        Document document;
        item.read("title"_L1, document.title);
        item.read("path"_L1, document.path);
        auto index = standing.take(keyOf(document));
        if (!index) {
            index = documents.size();
            documents.push_back(document);
        }
        item.read("sentAt"_L1, documents[*index].sentAt);
    });
}

void readMoves(JsonFields &fields, std::vector<StageMove> &moves)
{
    StandingRows<MoveKey> standing;
    for (size_t index = 0; index < moves.size(); ++index)
        standing.add(keyOf(moves[index]), index);
    const size_t before = moves.size();
    fields.each("moves"_L1, [&](JsonFields &item) {
        StageMove move;
        item.need({"at"_L1, "from"_L1, "to"_L1});
        item.read("at"_L1, move.at);
        item.read("from"_L1, move.from);
        item.read("to"_L1, move.to);
        if (!standing.take(keyOf(move)))
            moves.push_back(move);
    });
    if (before == 0 || moves.size() == before)
        return;
    std::stable_sort(moves.begin(), moves.end(),
                     [](const StageMove &a, const StageMove &b) { return a.at < b.at; });
}

} // namespace afterword
