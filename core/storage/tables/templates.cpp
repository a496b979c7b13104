// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tables/eachrow.h"
#include "core/storage/tables/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword::tables {

namespace {

const TableSpec &templateTable()
{
    static const TableSpec spec{
        u"template"_s,
        1,
        {u"id"_s, u"position"_s, u"name"_s, u"purpose"_s, u"tone"_s, u"subject"_s, u"body"_s}};
    return spec;
}

const TableSpec &phraseTable()
{
    static const TableSpec spec{
        u"template_phrase"_s, 3, {u"template"_s, u"name"_s, u"position"_s, u"phrase"_s}};
    return spec;
}

std::vector<Row> rowsOf(const Template *one, qint64 position)
{
    if (!one)
        return {};
    return {{column(one->id), position, column(one->name), column(one->purpose), column(one->tone),
             column(one->subject), column(one->body)}};
}

std::vector<Row> phraseRows(const Template *one)
{
    std::vector<Row> rows;
    if (!one)
        return rows;
    for (const auto &[name, phrases] : one->phrases) {
        qint64 position = 0;
        for (const QString &phrase : phrases)
            rows.push_back({column(one->id), column(name), position++, column(phrase)});
    }
    return rows;
}

} // namespace

Result<void> readTemplates(const RowStore &store, Search &search)
{
    QHash<QString, std::map<QString, QStringList>> phrases;
    const auto done = eachRow(store, phraseTable(), u"template, name, position"_s, [&](RowReader &row) {
        QString id;
        QString name;
        QString phrase;
        row.nextAll(id, name);
        row.skip(1);
        row.next(phrase);
        phrases[id][name] += phrase;
    });
    if (!done)
        return done;
    return eachRow(store, templateTable(), u"position"_s, [&](RowReader &row) {
        Template one;
        row.next(one.id);
        row.skip(1);
        row.nextAll(one.name, one.purpose, one.tone, one.subject, one.body);
        one.phrases = phrases.take(one.id.text);
        search.templates.put(one);
    });
}

Result<void> writeTemplate(const RowStore &store, const Template *before, const Template *after)
{
    const auto position = before ? Result<qint64>(0) : store.positionAtEnd(templateTable());
    if (!position)
        return position.error();
    const auto done =
        store.writeDifference(templateTable(), rowsOf(before, *position), rowsOf(after, *position));
    if (!done || !after)
        return done;
    return store.writeDifference(phraseTable(), phraseRows(before), phraseRows(after));
}

} // namespace afterword::tables
