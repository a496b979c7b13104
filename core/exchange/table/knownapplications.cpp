// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/knownapplications.h"

#include "core/base/iso.h"

#include <algorithm>

namespace afterword {

namespace {

constexpr qint64 rankGap = qint64(1) << 20;
constexpr qsizetype shortestHash = 16; ///< other programs' ids
constexpr qsizetype mostLookedAt = 64; ///< of the jobs with one title or one address

QString plain(const QString &text)
{
    return text.simplified().toLower();
}

QString jobOf(const Application &application)
{
    return plain(application.company) + QLatin1Char('\n') + plain(application.role);
}

bool isSameJob(const Application &a, const Application &b)
{
    return plain(a.company) == plain(b.company) && plain(a.role) == plain(b.role);
}

/// All that tells a row apart, so that a table that is read again finds each of its rows at once.
QString wholeOf(const Application &application)
{
    return jobOf(application) + QLatin1Char('\n') + application.url + QLatin1Char('\n') +
           (application.applied ? isoDate(*application.applied) : QString());
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

QList<ApplicationId> someOf(const QHash<QString, QList<ApplicationId>> &ids, const QString &key)
{
    const QList<ApplicationId> all = ids.value(key);
    return all.first(std::min(all.size(), mostLookedAt));
}

void insertOnce(QList<ApplicationId> &ids, const ApplicationId &id)
{
    if (ids.isEmpty() || ids.last() != id)
        ids += id;
}

} // namespace

KnownApplications::KnownApplications(const Search &search)
{
    for (const Application &application : search.applications)
        note(application);
}

void KnownApplications::note(const Application &application)
{
    if (!application.url.isEmpty())
        insertOnce(m_byUrl[application.url], application.id);
    insertOnce(m_byJob[jobOf(application)], application.id);
    m_byWhole.insert(wholeOf(application), application.id);
    qint64 &last = m_lastRanks[application.stage];
    last = std::max(last, application.rank);
}

void KnownApplications::add(const Application &application)
{
    note(application);
    m_fromTable.insert(application.id);
}

const Application *KnownApplications::withUrl(const Application &row, const Search &search) const
{
    const QList<ApplicationId> ids = row.url.isEmpty() ? QList<ApplicationId>() : someOf(m_byUrl, row.url);
    for (const ApplicationId &id : ids) {
        const Application *one = search.applications.find(id);
        if (one && one->url == row.url && isSameJob(*one, row))
            return one;
    }
    // One page may list many jobs; what the table says twice is two.
    if (ids.size() != 1 || m_fromTable.contains(ids.first()))
        return nullptr;
    const Application *one = search.applications.find(ids.first());
    return one && one->url == row.url ? one : nullptr;
}

const Application *KnownApplications::withJob(const Application &row, const Search &search) const
{
    const Application *open = nullptr; // says less than the row
    for (const ApplicationId &id : someOf(m_byJob, jobOf(row))) {
        const Application *one = search.applications.find(id);
        if (!one || !isSameJob(*one, row))
            continue;
        const bool otherUrl = !one->url.isEmpty() && !row.url.isEmpty() && one->url != row.url;
        const bool otherDay = one->applied && row.applied && *one->applied != *row.applied;
        if (otherUrl || otherDay)
            continue;
        if (one->applied == row.applied)
            return one;
        open = open ? open : one;
    }
    return open;
}

const Application *KnownApplications::find(const Application &row, const Search &search) const
{
    if (!row.id.text.isEmpty()) {
        const Application *stands = search.applications.find(row.id);
        if (!isForeign(row.id.text))
            return stands;
        if (stands && plain(stands->company) == plain(row.company))
            return stands;
    }
    const Application *whole = search.applications.find(m_byWhole.value(wholeOf(row)));
    if (whole && wholeOf(*whole) == wholeOf(row))
        return whole;
    const Application *same = withUrl(row, search);
    return same ? same : withJob(row, search);
}

qint64 KnownApplications::rankAtEnd(const StageId &stage)
{
    return m_lastRanks[stage] += rankGap;
}

ApplicationId KnownApplications::freshId(const QString &company, const Search &search)
{
    const int jobs = ++m_jobsAt[company];
    const QString wanted = jobs < 2 ? company : company + QLatin1Char(' ') + QString::number(jobs);
    return {freshIdText(wanted, [&](const QString &id) { return search.applications.contains({id}); })};
}

} // namespace afterword
