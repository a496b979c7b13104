// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/applicationtable.h"

#include "core/exchange/card/contactintake.h"
#include "core/exchange/table/cellwords.h"
#include "core/exchange/table/foldedwords.h"
#include "core/exchange/table/headings.h"
#include "core/exchange/table/jobtitle.h"
#include "core/exchange/table/knownapplications.h"
#include "core/exchange/table/layout/tablesbelow.h"
#include "core/exchange/table/row/rowend.h"
#include "core/exchange/table/row/rowpeople.h"
#include "core/exchange/table/row/rowreading.h"
#include "core/exchange/table/row/rowwords.h"
#include "core/exchange/table/stagewords.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ApplicationTable)
};

using Column = ApplicationColumn;

constexpr qsizetype longestId = 100;

class TableReader {
public:
    TableReader(const TableLayout &layout, const Search &onto, Moment now)
        : m_layout(layout)
        , m_indices(layout)
        , m_known(onto, layout.rows)
        , m_people(onto)
        , m_now(now)
    {
        m_table.search = onto;
        // At once, since a list that grows row by row stands twice in memory each time it moves.
        std::vector<Application> rows;
        rows.reserve(onto.applications.size() + static_cast<size_t>(layout.rows));
        rows.assign(onto.applications.begin(), onto.applications.end());
        m_table.search.applications = Table<Application>(std::move(rows));
        m_table.rows.reserve(static_cast<size_t>(layout.rows));
        m_reading.zone = onto.person.zone;
        m_reading.today = onto.person.zone.date(now);
        m_namesPlace = m_indices.of(Column::Company) >= 0 && namesAddress(headingOf(Column::Company));
        for (const TableColumn &column : layout.columns) {
            m_namesCurrency.push_back(namesCurrency(column.heading));
            if (column.meaning == Column::Labelled && !column.sample.isEmpty())
                m_table.keptColumns += column.heading.isEmpty() ? u"?"_s : column.heading;
            else if (column.meaning == Column::LeftOut && !column.sample.isEmpty())
                m_table.unreadColumns += column.heading;
        }
    }

    void take(const CsvRow &row)
    {
        if (isHeadings(row) || isRuler(row))
            return;
        const auto taken = takeApplication(row);
        if (taken) {
            m_table.rows.push_back(*taken);
            return;
        }
        m_table.skipped.push_back({taken.error().message, row.line});
        m_table.rows.push_back({TableRow::Fate::Skipped, row.line, {}, taken.error().message});
    }

    ApplicationTable finished() { return std::move(m_table); }

private:
    /// Tables that were put under one another name their columns again.
    bool isHeadings(const CsvRow &row) const
    {
        if (row.cells.size() > static_cast<qsizetype>(m_layout.columns.size()))
            return false;
        for (size_t index = 0; index < m_layout.columns.size(); ++index) {
            if (cellText(row.cells.value(static_cast<qsizetype>(index))) != m_layout.columns[index].heading)
                return false;
        }
        return true;
    }

    /// "|---|:---:|": what parts the headings from the rows in a note.
    static bool isRuler(const CsvRow &row)
    {
        bool hasLine = false;
        for (const QString &cell : row.cells) {
            for (const QChar c : cell) {
                hasLine |= c == u'-' || c == u'=' || c == u'─';
                if (!QStringView(u"-=─:+ ").contains(c))
                    return false;
            }
        }
        return hasLine && row.cells.size() > 1;
    }

    /// What the row says of the application, before what stands is looked at.
    Result<Application> wantedIn(const CsvRow &row, const RowReading &cells)
    {
        const auto columns = static_cast<qsizetype>(m_layout.columns.size());
        for (qsizetype index = columns; index < row.cells.size(); ++index) {
            if (!row.cells[index].trimmed().isEmpty())
                return Error{Words::tr("this row has more cells than there are columns")};
        }
        Application wanted;
        wanted.id.text = cells.cell(Column::Id);
        const QString title = cells.cell(Column::Job);
        const JobTitle job = title.isEmpty() ? JobTitle() : jobTitleIn(title);
        wanted.company = cells.cell(Column::Company);
        wanted.role = cells.cell(Column::Role);
        splitAddress(wanted);
        if (wanted.company.isEmpty())
            wanted.company = job.company;
        if (wanted.role.isEmpty())
            wanted.role = job.role;
        wanted.url = addressInCell(cells.cell(Column::Url));
        const QString notAddress = wanted.url.isEmpty() ? cells.cell(Column::Url) : QString();
        const bool isWhere = !notAddress.isEmpty() && namesAddress(headingOf(Column::Url));
        if (isWhere)
            wanted.location = notAddress;
        wanted.posting = cells.cell(Column::Posting);
        if (wanted.id.text.contains(u'/') || wanted.id.text.size() > longestId)
            return Error{Words::tr("\"%1\" cannot be an id").arg(wanted.id.text.left(longestId))};
        m_unread.clear();
        m_unplaced.clear();
        if (!notAddress.isEmpty() && !isWhere)
            m_unplaced.push_back({headingOf(Column::Url), notAddress, {}});
        for (const Column column : writtenApplicationColumns)
            readCell(column, cells, wanted);
        if (const QString upTo = cells.cell(Column::SalaryTo); !upTo.isEmpty() && upTo != wanted.salary)
            wanted.salary = wanted.salary.isEmpty() ? upTo : wanted.salary + u" - "_s + upTo;
        wanted.salary = withCurrency(wanted.salary, currencyIn(cells));
        return wanted;
    }

    QString currencyIn(const RowReading &cells) const
    {
        for (size_t index = 0; index < m_layout.columns.size(); ++index) {
            if (m_namesCurrency[index] && m_layout.columns[index].meaning == Column::Labelled)
                return cells.cellAt(static_cast<qsizetype>(index));
        }
        return {};
    }

    /// "Arbeitgeber, Anschrift", "Firma / Ort": what stands behind the company's name in its cell is where it
    /// is.
    void splitAddress(Application &wanted) const
    {
        if (m_namesPlace) {
            const NameAndPlace both = nameAndPlaceIn(wanted.company, headingOf(Column::Company));
            wanted.company = both.name;
            wanted.location = both.place;
        } else if (const qsizetype at = addressBehindName(wanted.company); at > 0) {
            wanted.location = wanted.company.sliced(at + 1).simplified();
            wanted.company.truncate(at);
        }
    }

    void readCell(Column column, const RowReading &cells, Application &wanted)
    {
        if (column == Column::Company || column == Column::Role || column == Column::Url)
            return;
        const QString text = cells.cell(column);
        if (text.isEmpty() || (column == Column::Applied && (isYes(text) || isNo(text))))
            return;
        if (holdsDates(column))
            m_reading.order = m_layout.orderOf(m_layout.columns[static_cast<size_t>(m_indices.of(column))]);
        if (const auto set = setFrom(text, column, m_reading, wanted); !set)
            m_unread.push_back({headingOf(column), text, set.error().message});
    }

    Result<TableRow> takeApplication(const CsvRow &row)
    {
        const RowReading cells(m_indices, row);
        auto wanted = wantedIn(row, cells);
        if (!wanted)
            return wanted.error();
        const ApplicationKeys keys = keysOf(*wanted);
        const Application *stands = m_known.find(*wanted, keys, m_table.search);
        if (!stands && (wanted->company.isEmpty() || isSum(row, wanted->company)))
            return Error{Words::tr("the company is missing")};

        const ApplicationId id = wanted->id;
        Application application = stands ? merged(*stands, *wanted, cells) : std::move(*wanted);
        const StageId stage = stageOf(cells, application, stands);
        const std::optional<Outcome> outcome = outcomeIn(cells, stage, application);
        if (outcome)
            application.outcome = *outcome;
        else if (m_endedHere.contains(application.id) && !isClosed(stage))
            application.outcome.reset(); // the last of several rows counts
        keepUnread(row, cells, application);
        takePeople(cells, application, m_people, m_table.search);
        if (!stands)
            begin(application, id);
        if (!stands || stage != application.stage)
            place(application, stage, stands);
        if (outcome)
            m_endedHere.insert(application.id);
        TableRow result{TableRow::Fate::Added, row.line, application.id, {}};
        if (stands)
            result.fate = application == *stands ? TableRow::Fate::Unchanged : TableRow::Fate::Merged;
        Table<Application> &applications = m_table.search.applications;
        const size_t end = applications.size();
        const size_t index = stands ? static_cast<size_t>(applications.indexOf(application.id)) : end;
        applications.put(std::move(application));
        const Application &taken = applications[index];
        m_known.add(taken, stands ? keysOf(taken) : keys, index);
        return result;
    }

    /// @p stands with what the row says of it.
    Application merged(const Application &stands, const Application &wanted, const RowReading &cells) const
    {
        Application application = stands;
        for (const Column column : writtenApplicationColumns) {
            const bool isSaid = !cells.cell(column).isEmpty() ||
                                (column == Column::Salary && !cells.cell(Column::SalaryTo).isEmpty());
            if (column == Column::Remarks || !isSaid)
                continue;
            copyField(column, wanted, application);
        }
        if (application.company.isEmpty())
            application.company = wanted.company;
        if (application.posting.isEmpty())
            application.posting = wanted.posting;
        const bool isOurs = !wanted.id.text.isEmpty() && wanted.id == stands.id;
        if (isOurs && !wanted.remarks.isEmpty())
            application.remarks = wanted.remarks;
        else if (!stands.remarks.contains(wanted.remarks))
            application.remarks = withLine(stands.remarks, wanted.remarks);
        return application;
    }

    /// What the person said of @p word counts first, that it means none as well.
    StageWord stageMeantBy(const QString &word) const
    {
        StageWord meant{word, StageWord::Told::Not, std::nullopt, 0, 0};
        const auto named = stageNamed(word, m_table.search);
        const auto chosen = m_layout.stages.constFind(word);
        if (named) {
            meant.stage = named;
            meant.told =
                isStageWord(word, m_table.search) ? StageWord::Told::ByItself : StageWord::Told::InPart;
        }
        if (chosen == m_layout.stages.cend())
            return meant;
        meant.stage = chosen->text.isEmpty() ? std::nullopt : std::optional(*chosen);
        return meant;
    }

    std::optional<StageId> stageSaid(const QString &word, bool isApplied)
    {
        const auto [met, isNew] = m_stages.try_emplace(word, m_table.stageWords.size());
        if (isNew)
            m_table.stageWords.push_back(stageMeantBy(word));
        StageWord &meant = m_table.stageWords[met->second];
        ++meant.rows;
        meant.appliedRows += isApplied ? 1 : 0;
        return meant.stage;
    }

    StageId stageOf(const RowReading &cells, const Application &application, const Application *stands)
    {
        const Search &search = m_table.search;
        if (isYes(cells.cell(Column::Archived))) {
            const StageKind kind = stands ? search.kindOf(*stands) : StageKind::Saved;
            if (kind == StageKind::Accepted || kind == StageKind::Closed)
                return stands->stage;
            if (const auto closed = stageOfKind(StageKind::Closed, search))
                return *closed;
        }
        // A list of one's own is not told what the board knows: what has ended is not opened again by it.
        if (stands && stands->outcome && cells.cell(Column::Id).isEmpty() &&
            !m_endedHere.contains(stands->id))
            return stands->stage;
        QString text = cells.cell(Column::Stage);
        const int column = m_indices.of(Column::Stage);
        if (column >= 0 && isNoAnswerYet(text, m_layout.columns[static_cast<size_t>(column)]))
            text.clear();
        if (text.isEmpty())
            return unsaidStage(cells, application, stands);
        // "Result: no".
        if (isNo(text) && namesResult(headingOf(Column::Stage)))
            text = u"rejected"_s;
        if (const auto said = stageSaid(text, application.applied.has_value()))
            return *said;
        m_unread.push_back(
            {headingOf(Column::Stage), text,
             Words::tr("\"%1\" is neither a stage on the board nor a word for one").arg(text)});
        return unsaidStage(cells, application, stands);
    }

    /// The stage of an application of which the row names none.
    StageId unsaidStage(const RowReading &cells, const Application &application,
                        const Application *stands) const
    {
        const Search &search = m_table.search;
        if (stands)
            return stands->stage;
        if (const auto reached = stepReached(cells))
            return *reached;
        // Nothing is said: a date of applying tells that it was applied for.
        const bool isApplied = application.applied || isYes(cells.cell(Column::Applied));
        const auto applied = stageOfKind(StageKind::Applied, search);
        if (isApplied && applied)
            return *applied;
        // The first column may be any.
        return stageOfKind(StageKind::Saved, search).value_or(search.stages.front().id);
    }

    /// The furthest stage that a column of its own is for, with a tick or the day in it: "Phone screen",
    /// "Interview", "Rejected".
    std::optional<StageId> stepReached(const RowReading &cells) const
    {
        std::optional<StageKind> furthest;
        for (size_t index = 0; index < m_layout.columns.size(); ++index) {
            const TableColumn &column = m_layout.columns[index];
            if (!column.step)
                continue;
            const QString text = cells.cellAt(static_cast<qsizetype>(index));
            const bool isThere = isYes(text) || dateIn(text, m_layout.orderOf(column), m_reading.zone) ||
                                 vagueDateIn(text, m_reading.today.addMonths(6));
            if (isThere && (!furthest || *column.step > *furthest))
                furthest = column.step;
        }
        return furthest ? stageOfKind(*furthest, m_table.search) : std::nullopt;
    }

    bool isClosed(const StageId &stage) const
    {
        const Table<Stage> &stages = m_table.search.stages;
        return std::any_of(stages.begin(), stages.end(), [&](const Stage &one) {
            return one.kind == StageKind::Closed && one.id == stage;
        });
    }

    /// How @p application, which is to stand in @p stage, ended by what the row says. Absent where it says
    /// nothing of an end, or that is known.
    std::optional<Outcome> outcomeIn(const RowReading &cells, const StageId &stage,
                                     const Application &application)
    {
        m_end = {};
        if (!isClosed(stage))
            return {};
        m_end = rowEnd(cells, m_layout, m_indices, m_reading);
        const QString word = cells.cell(Column::Stage);
        const Stage *column = m_table.search.stages.find(stage);
        if (m_end.saysMore && !word.isEmpty() && column &&
            column->name.compare(word, Qt::CaseInsensitive) != 0)
            m_unplaced.push_back({headingOf(Column::Stage), word, {}});
        if (!m_end.how || application.outcome)
            return {};
        Outcome outcome{*m_end.how, {}, {}, {}, {}};
        if (m_end.day)
            outcome.at =
                std::min(m_reading.zone.moment(*m_end.day, m_table.search.policy.workDayStart), m_now);
        return outcome;
    }

    /// What means nothing here is kept where the person finds it.
    void keepUnread(const CsvRow &row, const RowReading &cells, Application &application)
    {
        for (size_t index = 0; index < m_layout.columns.size(); ++index) {
            const TableColumn &column = m_layout.columns[index];
            const bool isUndated = column.meaning == Column::Ended && !m_end.day;
            if (column.meaning != Column::Labelled && !isUndated)
                continue;
            const QString text = cells.cellAt(static_cast<qsizetype>(index));
            const bool isSaid = m_namesCurrency[index] && application.salary.endsWith(text);
            if (text.isEmpty() || isUnticked(text) || isSaid)
                continue;
            application.remarks = withLine(application.remarks,
                                           column.heading.isEmpty() ? text : column.heading + u": "_s + text);
        }
        for (const Unread &one : m_unplaced)
            application.remarks = withLine(application.remarks, one.heading + u": "_s + one.text);
        for (const Unread &one : m_unread) {
            application.remarks = withLine(application.remarks, one.heading + u": "_s + one.text);
            m_table.unread.push_back({one.heading + u": "_s + one.why, row.line});
        }
    }

    void begin(Application &application, const ApplicationId &id)
    {
        const bool isTaken = id.text.isEmpty() || m_table.search.applications.contains(id);
        application.id = isTaken ? m_known.freshId(application.company, m_table.search) : id;
        if (!application.added.isValid())
            application.added = application.applied.value_or(m_table.search.person.zone.date(m_now));
    }

    void place(Application &application, const StageId &stage, const Application *stands)
    {
        if (stands && !isMovedOnce(application, stage))
            return;
        application.stage = stage;
        application.rank = m_known.rankAtEnd(stage);
    }

    /// Keeps the move to @p stage. Of several rows of one application the last counts, and all of them are
    /// one move; false where that leads back to where it stood.
    bool isMovedOnce(Application &application, const StageId &stage)
    {
        const auto before = m_rankBefore.constFind(application.id);
        if (before == m_rankBefore.constEnd()) {
            m_rankBefore.insert(application.id, application.rank);
            application.moves.push_back({m_now, application.stage, stage});
            return true;
        }
        if (application.moves.back().from != stage) {
            application.moves.back().to = stage;
            return true;
        }
        application.moves.pop_back();
        application.stage = stage;
        application.rank = *before;
        m_rankBefore.erase(before);
        return false;
    }

    /// A cell that could not be read.
    struct Unread {
        QString heading;
        QString text;
        QString why;
    };

    const QString &headingOf(Column column) const
    {
        return m_layout.columns[static_cast<size_t>(m_indices.of(column))].heading;
    }

    const TableLayout &m_layout;
    const Indices m_indices;
    ApplicationTable m_table;
    KnownApplications m_known;
    ContactIntake m_people;
    CellReading m_reading;
    QHash<ApplicationId, qint64> m_rankBefore; ///< of those that were moved
    std::vector<Unread> m_unread;              ///< of the row that is read
    std::vector<Unread> m_unplaced;            ///< what its word for a stage says beyond it
    RowEnd m_end;                              ///< how the row says that it ended
    QSet<ApplicationId> m_endedHere;           ///< by a row of this table
    std::map<QString, size_t> m_stages;        ///< where the table's words for stages stand
    Moment m_now;
    std::vector<bool> m_namesCurrency; ///< by column
    bool m_namesPlace = false;         ///< the company's heading: "Firma / Ort"
};

} // namespace

Result<ApplicationTable> readApplications(const TableLayout &layout, const Search &onto, Moment now)
{
    if (!layout.namesCompany())
        return Error{Words::tr("the first row should name the columns, and one of them be \"company\""),
                     layout.text.line};
    TableReader reader(layout, onto, now);
    bool isHeader = true;
    const auto read = readCsv(layout.text, [&](const CsvRow &row) -> Result<void> {
        if (const auto under = isHeader ? std::nullopt : underColumns(row, layout))
            reader.take(*under);
        isHeader = false;
        return {};
    });
    if (!read)
        return read.error();
    return reader.finished();
}

Result<ApplicationTable> readApplications(const QByteArray &csv, const Search &onto, Moment now,
                                          DateOrder usual)
{
    const auto layout = layoutOf(csv, usual);
    return layout ? readApplications(*layout, onto, now) : Result<ApplicationTable>(layout.error());
}

} // namespace afterword
