// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/applicationcolumns.h"
#include "core/exchange/table/applicationtable.h"
#include "core/exchange/table/csvtable.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qint64 rankGap = qint64(1) << 20;
constexpr qsizetype longestId = 100;

/// The applications of a search by what tells them in a table, whose rows may be thousands.
class KnownApplications {
public:
    explicit KnownApplications(const Search &search)
    {
        for (const Application &application : search.applications)
            add(application);
    }

    void add(const Application &application)
    {
        if (!application.url.isEmpty())
            m_byUrl.insert(application.url, application.id);
        m_byJob.insert(jobOf(application), application.id);
        qint64 &last = m_lastRanks[application.stage];
        last = std::max(last, application.rank);
    }

    const Application *find(const Application &row, const Search &search) const
    {
        if (!row.id.text.isEmpty())
            return search.applications.find(row.id);
        const Application *same = search.applications.find(m_byUrl.value(row.url));
        return same ? same : search.applications.find(m_byJob.value(jobOf(row)));
    }

    qint64 rankAtEnd(const StageId &stage) { return m_lastRanks[stage] += rankGap; }

    /// Companies are counted, so that a thousand jobs at one do not try the same ids again and again.
    ApplicationId freshId(const QString &company, const Search &search)
    {
        const int jobs = ++m_jobsAt[company];
        const QString wanted = jobs < 2 ? company : company + u' ' + QString::number(jobs);
        return {freshIdText(wanted, [&](const QString &id) { return search.applications.contains({id}); })};
    }

private:
    static QString jobOf(const Application &application)
    {
        return application.company.simplified().toLower() + u'\n' + application.role.simplified().toLower();
    }

    QHash<QString, ApplicationId> m_byUrl;
    QHash<QString, ApplicationId> m_byJob;
    QHash<QString, int> m_jobsAt;
    QHash<StageId, qint64> m_lastRanks;
};

class TableReader {
public:
    TableReader(const Search &onto, Moment now)
        : m_known(onto)
        , m_now(now)
    {
        m_table.search = onto;
    }

    Result<void> take(const CsvRow &row)
    {
        if (m_columns == 0)
            return takeHeadings(row);
        if (const auto taken = takeApplication(row); !taken)
            m_table.skipped.push_back({taken.error().message, row.line});
        return {};
    }

    ApplicationTable finished() { return std::move(m_table); }

private:
    Result<void> takeHeadings(const CsvRow &row)
    {
        m_columns = row.cells.size();
        for (qsizetype place = 0; place < m_columns; ++place) {
            const QString heading = cellText(row.cells[place]);
            const auto column = columnOf(heading);
            if (column && m_places.contains(*column))
                return Error{u"the column \"%1\" is there twice"_s.arg(heading), row.line};
            if (column)
                m_places.insert(*column, place);
            else if (!heading.isEmpty())
                m_table.unknownColumns += heading;
        }
        if (!m_places.contains(ApplicationColumn::Company))
            return Error{u"the first row should name the columns, and one of them be \"company\""_s,
                         row.line};
        return {};
    }

    QString cell(const CsvRow &row, ApplicationColumn wanted) const
    {
        const auto place = m_places.constFind(wanted);
        return place == m_places.constEnd() ? QString() : cellText(row.cells.value(*place));
    }

    Result<void> takeApplication(const CsvRow &row)
    {
        if (row.cells.size() > m_columns)
            return Error{u"this row has more cells than there are columns"_s};
        Application wanted;
        wanted.id.text = cell(row, ApplicationColumn::Id);
        wanted.company = cell(row, ApplicationColumn::Company);
        wanted.role = cell(row, ApplicationColumn::Role);
        wanted.url = cell(row, ApplicationColumn::Url);
        if (wanted.id.text.contains(u'/') || wanted.id.text.size() > longestId)
            return Error{u"\"%1\" can be no id"_s.arg(wanted.id.text.left(longestId))};
        const Application *stands = m_known.find(wanted, m_table.search);
        if (!stands && wanted.company.isEmpty())
            return Error{u"the company is missing"_s};

        Application application = stands ? *stands : Application();
        for (const ApplicationColumn column : allApplicationColumns) {
            const QString text = cell(row, column);
            if (text.isEmpty())
                continue;
            if (const auto set = setFrom(text, column, application); !set)
                return Error{u"%1: %2"_s.arg(headingOf(column), set.error().message)};
        }
        const auto stage = stageOf(row, application, stands);
        if (!stage)
            return stage.error();
        if (!stands)
            begin(application, wanted.id);
        if (!stands || *stage != application.stage)
            place(application, *stage, stands);
        m_known.add(application);
        m_table.search.applications.put(std::move(application));
        return {};
    }

    Result<StageId> stageOf(const CsvRow &row, const Application &application,
                            const Application *stands) const
    {
        const QString text = cell(row, ApplicationColumn::Stage);
        if (!text.isEmpty())
            return stageNamed(text, m_table.search);
        if (stands)
            return stands->stage;
        // Nothing is said: a date of applying tells that it was applied for.
        const auto applied = stageNamed(u"applied"_s, m_table.search);
        return application.applied && applied ? *applied : m_table.search.stages.front().id;
    }

    void begin(Application &application, const ApplicationId &id)
    {
        application.id = id.text.isEmpty() ? m_known.freshId(application.company, m_table.search) : id;
        if (!application.added.isValid())
            application.added = application.applied.value_or(m_table.search.person.zone.date(m_now));
    }

    void place(Application &application, const StageId &stage, const Application *stands)
    {
        if (stands)
            application.moves.push_back({m_now, application.stage, stage});
        application.stage = stage;
        application.rank = m_known.rankAtEnd(stage);
    }

    ApplicationTable m_table;
    KnownApplications m_known;
    Moment m_now;
    qsizetype m_columns = 0;
    QHash<ApplicationColumn, qsizetype> m_places;
};

} // namespace

Result<ApplicationTable> readApplications(const QByteArray &csv, const Search &onto, Moment now)
{
    TableReader reader(onto, now);
    if (const auto read = readCsv(csv, [&](const CsvRow &row) { return reader.take(row); }); !read)
        return read.error();
    return reader.finished();
}

} // namespace afterword
