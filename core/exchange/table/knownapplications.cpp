// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/knownapplications.h"

#include "core/exchange/table/row/joblikeness.h"

#include <algorithm>
#include <span>

namespace afterword {

namespace {

constexpr qint64 rankGap = qint64(1) << 20;
constexpr qsizetype shortestHash = 16; ///< other programs' ids
constexpr qsizetype mostLookedAt = 64; ///< of the jobs with one title or one address

QString plain(const QString &text)
{
    return text.simplified().toLower();
}

/// Most letters are Latin, whose small ones need no table.
QChar small(QChar c)
{
    if (c >= u'A' && c <= u'Z')
        return QChar(c.unicode() + (u'a' - u'A'));
    return c < QChar(0x80) ? c : c.toLower();
}

constexpr size_t fnvOffset = 0xcbf29ce484222325; ///< FNV-1a
constexpr size_t fnvPrime = 0x100000001b3;

/// A number made of @p text as it stands.
size_t exactKey(QStringView text)
{
    size_t key = fnvOffset;
    for (const QChar c : text)
        key = (key ^ c.unicode()) * fnvPrime;
    return key;
}

/// Goes on from @p key with the letters of @p text, small and with one space for any between them.
size_t withText(size_t key, QStringView text)
{
    const auto take = [&key](char16_t c) { key = (key ^ c) * fnvPrime; };
    bool space = false;
    bool begun = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            space = begun;
            continue;
        }
        if (space)
            take(u' ');
        space = false;
        begun = true;
        take(small(c).unicode());
    }
    take(u'\n');
    return key;
}

bool isSameJob(const Application &a, const Application &b)
{
    return plain(a.company) == plain(b.company) && plain(a.role) == plain(b.role);
}

bool isSameWhole(const Application &a, const Application &b)
{
    return a.url == b.url && a.applied == b.applied && isSameJob(a, b);
}

/// Whether an id can be another program's: its rows' numbers, or letters and digits that no company is
/// called.
bool isForeign(const QString &id)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const auto isHex = [](QChar c) { return c.isDigit() || (c >= u'a' && c <= u'f') || c == u'-'; };
    const QString small = id.toLower();
    return std::all_of(id.begin(), id.end(), isDigit) ||
           (id.size() >= shortestHash && std::all_of(small.begin(), small.end(), isHex));
}

bool areOtherDays(const Application &a, const Application &b)
{
    return a.applied && b.applied && *a.applied != *b.applied;
}

/// Whether @p row, which has the address of @p one, says something newer of it, a corrected name or role at
/// most. What it says replaces what stands, so that in doubt it is another: nothing is lost by that.
bool isNewerOf(const Application &row, const Application &one)
{
    const JobLikeness likeness = jobLikeness(row, one);
    if (row.company.isEmpty())
        return likeness >= JobLikeness::Untold; // it could be no other
    return likeness == JobLikeness::Whole || (likeness == JobLikeness::InPart && !areOtherDays(row, one));
}

/// The first of what has one key; the list is not copied.
template <class Indices>
std::span<const quint32> someOf(const QHash<size_t, Indices> &all, size_t key)
{
    const auto found = all.constFind(key);
    if (found == all.constEnd())
        return {};
    return {found->constData(), static_cast<size_t>(std::min(found->size(), mostLookedAt))};
}

template <class Indices>
void insertOnce(Indices &indices, quint32 index)
{
    if (indices.isEmpty() || indices.last() != index)
        indices += index;
}

} // namespace

ApplicationKeys keysOf(const Application &application)
{
    const qint64 day = application.applied ? application.applied->toJulianDay() : 0;
    ApplicationKeys keys;
    keys.url = exactKey(application.url);
    keys.job = withText(withText(fnvOffset, application.company), application.role);
    // So that a table that is read again finds each of its rows at once.
    keys.whole = qHashMulti(keys.job, keys.url, day);
    return keys;
}

KnownApplications::KnownApplications(const Search &search, int rows)
{
    const auto all = static_cast<qsizetype>(search.applications.size()) + rows;
    m_byUrl.reserve(all);
    m_byJob.reserve(all);
    m_byWhole.reserve(all);
    m_jobsAt.reserve(rows);
    m_fromTable.reserve(static_cast<size_t>(all));
    for (size_t index = 0; index < search.applications.size(); ++index)
        note(search.applications[index], keysOf(search.applications[index]), index);
}

void KnownApplications::note(const Application &application, const ApplicationKeys &keys, size_t index)
{
    const auto there = static_cast<quint32>(index);
    if (!application.url.isEmpty())
        insertOnce(m_byUrl[keys.url], there);
    insertOnce(m_byJob[keys.job], there);
    m_byWhole.insert(keys.whole, there);
    qint64 &last = m_lastRanks[application.stage];
    last = std::max(last, application.rank);
}

void KnownApplications::add(const Application &application, const ApplicationKeys &keys, size_t index)
{
    note(application, keys, index);
    if (index >= m_fromTable.size())
        m_fromTable.resize(index + 1);
    m_fromTable[index] = true;
}

bool KnownApplications::isFromTable(size_t index) const
{
    return index < m_fromTable.size() && m_fromTable[index];
}

const Application *KnownApplications::withUrl(const Application &row, Key url, const Search &search) const
{
    if (row.url.isEmpty())
        return nullptr;
    const std::span<const quint32> indices = someOf(m_byUrl, url);
    for (const quint32 index : indices) {
        const Application &one = search.applications[index];
        if (one.url == row.url && isSameJob(one, row))
            return &one;
    }
    // One page may list many jobs; what the table says twice is two.
    if (indices.size() != 1 || isFromTable(indices.front()))
        return nullptr;
    const Application &one = search.applications[indices.front()];
    return one.url == row.url && isNewerOf(row, one) ? &one : nullptr;
}

const Application *KnownApplications::withJob(const Application &row, Key job, const Search &search) const
{
    const Application *open = nullptr; // says less than the row
    for (const quint32 index : someOf(m_byJob, job)) {
        const Application &one = search.applications[index];
        if (!isSameJob(one, row))
            continue;
        const bool otherUrl = !one.url.isEmpty() && !row.url.isEmpty() && one.url != row.url;
        if (otherUrl || areOtherDays(one, row))
            continue;
        if (one.applied == row.applied)
            return &one;
        open = open ? open : &one;
    }
    return open;
}

const Application *KnownApplications::find(const Application &row, const ApplicationKeys &keys,
                                           const Search &search) const
{
    if (!row.id.text.isEmpty()) {
        const Application *stands = search.applications.find(row.id);
        if (!isForeign(row.id.text))
            return stands;
        if (stands && plain(stands->company) == plain(row.company))
            return stands;
    }
    const auto whole = m_byWhole.constFind(keys.whole);
    if (whole != m_byWhole.constEnd() && isSameWhole(search.applications[*whole], row))
        return &search.applications[*whole];
    const Application *same = withUrl(row, keys.url, search);
    return same ? same : withJob(row, keys.job, search);
}

qint64 KnownApplications::rankAtEnd(const StageId &stage)
{
    return m_lastRanks[stage] += rankGap;
}

ApplicationId KnownApplications::freshId(const QString &company, const Search &search)
{
    const int jobs = ++m_jobsAt[exactKey(company)];
    const QString wanted = jobs < 2 ? company : company + QLatin1Char(' ') + QString::number(jobs);
    return {freshIdText(wanted, [&](const QString &id) { return search.applications.contains({id}); })};
}

} // namespace afterword
