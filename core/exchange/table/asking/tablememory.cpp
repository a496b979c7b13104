// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/asking/tablememory.h"

#include "core/base/files.h"
#include "core/exchange/table/foldedwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qint64 largest = 10'000'000; // bytes
constexpr size_t mostTables = 50;

/// The headings without what changes between two savings of one table: their order, case and signs.
QStringList keyOf(const QStringList &headings)
{
    QStringList key;
    for (const QString &heading : headings)
        key += foldedWords(heading);
    key.sort();
    return key;
}

} // namespace

TableAnswers TableMemory::of(const QStringList &headings) const
{
    const QStringList key = keyOf(headings);
    const auto found = std::find_if(tables.begin(), tables.end(),
                                    [&](const Kept &one) { return keyOf(one.headings) == key; });
    return found == tables.end() ? TableAnswers() : found->answers;
}

void TableMemory::keep(const QStringList &headings, const TableAnswers &answers)
{
    const QStringList key = keyOf(headings);
    Kept kept{headings, joined(of(headings), answers)};
    std::erase_if(tables, [&](const Kept &one) { return keyOf(one.headings) == key; });
    tables.insert(tables.begin(), std::move(kept));
    tables.resize(std::min(tables.size(), mostTables));
}

TableMemory readTableMemory(const QString &path)
{
    TableMemory memory;
    const auto text = readFile(path, largest);
    if (!text)
        return memory;
    const QJsonArray all = QJsonDocument::fromJson(*text).object().value(u"tables"_s).toArray();
    for (const auto &one : all) {
        const auto answers = answersFromText(QJsonDocument(one[u"answers"_s].toObject()).toJson());
        QStringList headings;
        const QJsonArray names = one[u"headings"_s].toArray();
        for (const auto &heading : names)
            headings += heading.toString();
        if (answers && !headings.isEmpty())
            memory.tables.push_back({headings, *answers});
    }
    return memory;
}

Result<void> writeTableMemory(const QString &path, const TableMemory &memory)
{
    QJsonArray tables;
    for (const TableMemory::Kept &one : memory.tables) {
        tables.append(QJsonObject{
            {u"headings"_s, QJsonArray::fromStringList(one.headings)},
            {u"answers"_s, QJsonDocument::fromJson(answersText(one.answers)).object()},
        });
    }
    return writePrivateFile(path, QJsonDocument(QJsonObject{{u"tables"_s, tables}}).toJson());
}

Result<void> rememberAnswers(const QString &path, const QStringList &headings, const TableAnswers &answers)
{
    if (answers.isEmpty())
        return {};
    TableMemory memory = readTableMemory(path);
    memory.keep(headings, answers);
    return writeTableMemory(path, memory);
}

} // namespace afterword
