// SPDX-License-Identifier: GPL-3.0-or-later
// The person and the policy, as named texts.
#include "core/base/iso.h"
#include "core/storage/database.h"
#include "core/storage/tables/eachrow.h"
#include "core/storage/tables/tables.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword::tables {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(StoredSettings)
};

const TableSpec &table()
{
    static const TableSpec spec{u"setting"_s, 1, {u"name"_s, u"value"_s}};
    return spec;
}

std::vector<Row> rowsOf(const Person &person)
{
    QStringList weekend;
    for (const int day : person.weekend)
        weekend += QString::number(day);
    return {{u"person.name"_s, column(person.name)},
            {u"person.email"_s, column(person.email)},
            {u"person.timeZone"_s, column(person.zone.id())},
            {u"person.weekend"_s, column(weekend.join(u','))},
            {u"person.holidays"_s, column(person.holidays.join(u'\n'))}};
}

std::vector<Row> rowsOf(const Policy &policy)
{
    std::vector<Row> rows;
    for (const PolicyNumber &number : policyNumbers()) {
        const auto *whole = std::get_if<int Policy::*>(&number.member);
        const QString value = whole ? QString::number(policy.*(*whole))
                                    : isoTime(policy.*std::get<QTime Policy::*>(number.member));
        rows.push_back({u"policy."_s + QString::fromLatin1(number.name), value});
    }
    return rows;
}

Result<void> readPerson(const QString &name, const QString &value, Person &person)
{
    if (name == u"person.name"_s)
        person.name = value;
    if (name == u"person.email"_s)
        person.email = value;
    if (name == u"person.holidays"_s)
        person.holidays = value.split(u'\n', Qt::SkipEmptyParts);
    if (name == u"person.weekend"_s) {
        person.weekend.clear();
        for (const QString &day : value.split(u',', Qt::SkipEmptyParts))
            person.weekend.push_back(day.toInt());
    }
    if (name == u"person.timeZone"_s) {
        auto zone = Zone::named(value);
        if (!zone)
            zone = Zone::setAside(value, Zone::ofThisMachine());
        if (!zone)
            return zone.error();
        person.zone = *zone;
    }
    return {};
}

Result<void> readPolicy(const QString &name, const QString &value, Policy &policy)
{
    for (const PolicyNumber &number : policyNumbers()) {
        if (name != u"policy."_s + QString::fromLatin1(number.name))
            continue;
        if (const auto *whole = std::get_if<int Policy::*>(&number.member)) {
            bool isNumber = false;
            const int given = value.toInt(&isNumber);
            if (!isNumber)
                return Error{Words::tr("\"%1\" is not a whole number").arg(value)};
            policy.*(*whole) = given;
            continue;
        }
        const auto time = timeFromIso(value);
        if (!time)
            return time.error();
        policy.*std::get<QTime Policy::*>(number.member) = *time;
    }
    return {};
}

/// The text of a setting; empty where there is none of that name.
QString valueOf(const QString &name, const Search &search)
{
    for (const Row &row : settingRows(search.person, search.policy)) {
        if (row.front().toString() == name)
            return row.back().toString();
    }
    return {};
}

/// A setting may not be there yet: a new store holds none.
Result<void> put(const RowStore &store, const std::vector<Row> &before, const std::vector<Row> &after)
{
    for (size_t i = 0; i < after.size(); ++i) {
        if (before[i] == after[i])
            continue;
        if (auto done = store.put(table(), after[i]); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> readSettings(const RowStore &store, Search &search)
{
    return eachRow(store, table(), u"name"_s, [&](RowReader &row) {
        QString name;
        QString value;
        row.nextAll(name, value);
        for (const auto &understood :
             {readPerson(name, value, search.person), readPolicy(name, value, search.policy)}) {
            if (!understood)
                store.note(
                    {u"setting "_s + name, understood.error().message, false, value, valueOf(name, search)});
        }
    });
}

std::vector<Row> settingRows(const Person &person, const Policy &policy)
{
    std::vector<Row> rows = rowsOf(person);
    const std::vector<Row> numbers = rowsOf(policy);
    rows.insert(rows.end(), numbers.begin(), numbers.end());
    return rows;
}

Result<void> writeSettingsAnew(const Database &database, const Person &person, const Policy &policy)
{
    for (const Row &row : settingRows(person, policy)) {
        auto done = database.run(u"UPDATE setting SET value = ? WHERE name = ? AND value <> ?"_s,
                                 {row.back(), row.front(), row.back()});
        if (!done)
            return done;
    }
    return {};
}

Result<QString> readNote(const RowStore &store, const QString &name)
{
    QString found;
    auto done = eachRow(store, table(), u"name"_s, [&](RowReader &row) {
        QString one;
        QString value;
        row.nextAll(one, value);
        if (one == name)
            found = value;
    });
    return done ? Result<QString>(found) : Result<QString>(done.error());
}

Result<void> writeNote(const RowStore &store, const QString &name, const QString &value)
{
    return store.put(table(), {column(name), column(value)});
}

Result<void> writePerson(const RowStore &store, const Person &before, const Person &after)
{
    return put(store, rowsOf(before), rowsOf(after));
}

Result<void> writePolicy(const RowStore &store, const Policy &before, const Policy &after)
{
    return put(store, rowsOf(before), rowsOf(after));
}

} // namespace afterword::tables
