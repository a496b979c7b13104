// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/tablelayout.h"

#include "core/exchange/filetext.h"
#include "core/exchange/table/cellwords.h"
#include "core/exchange/table/columnsbycells.h"
#include "core/exchange/table/foldedwords.h"
#include "core/exchange/table/headings.h"
#include "core/exchange/table/layout/headerrow.h"
#include "core/exchange/table/layout/tablesbelow.h"
#include "core/exchange/table/stagewords.h"
#include "core/exchange/table/words/headingstems.h"
#include "core/exchange/textencoding.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(TableLayout)
};

using Column = ApplicationColumn;

constexpr qsizetype longestSample = 60;
constexpr qsizetype headLength = 20'000; ///< bytes in which a table names its columns

bool isWhole(Column column)
{
    return column == Column::Company || column == Column::Job || column == Column::Name;
}

/// @p bytes in UTF-8. Spreadsheets write the usual encoding of their country and do not name it: it is the
/// one in which the first rows name the most columns; windows-1252 where none does better.
QByteArray inUtf8(const QByteArray &bytes)
{
    QByteArray text = asUtf8(bytes);
    if (bytes.isValidUtf8() || text != decodedText(bytes, "windows-1252").toUtf8())
        return text;
    const qsizetype end = bytes.lastIndexOf('\n', headLength);
    const QByteArray head = bytes.left(bytes.size() > headLength && end > 0 ? end : headLength);
    QByteArray best;
    int most = bestHeader(csvTextOf(head)).score;
    // Headings that are spelled without a sign tell Czech or Hungarian, too.
    if (speaksCentralEuropean(decodedText(head, "windows-1250")))
        return decodedText(bytes, "windows-1250").toUtf8();
    for (const char *encoding : {"shift_jis", "gb18030", "big5", "euc-kr", "windows-1251", "windows-1250",
                                 "windows-1253", "windows-1254"}) {
        const QString read = decodedText(head, encoding);
        if (read.contains(QChar::ReplacementCharacter))
            continue;
        if (const int score = bestHeader(csvTextOf(read.toUtf8())).score; score > most) {
            most = score;
            best = encoding;
        }
    }
    return best.isEmpty() ? text : decodedText(bytes, best).toUtf8();
}

/// Of several columns with one meaning the first keeps it, unless a later one is known as a whole.
void settleDoubles(std::vector<TableColumn> &columns, const std::vector<bool> &exact)
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].meaning == Column::Labelled || columns[i].meaning == Column::LeftOut)
            continue;
        for (size_t k = 0; k < i; ++k) {
            if (columns[k].meaning != columns[i].meaning)
                continue;
            // "Rückmeldung" beside "Status" says what was answered, and not where it stands.
            const bool isReply = exact[i] == exact[k] && columns[k].meaning == Column::Stage &&
                                 columns[k].mayTellStage && !columns[i].mayTellStage;
            TableColumn &less = columns[(exact[i] && !exact[k]) || isReply ? k : i];
            less.mayTellStage |= less.meaning == Column::Stage; // its cells may say more than the other's
            less.meaning = Column::Labelled;
            break;
        }
    }
}

/// What some headings mean depends on which others there are.
void settleVague(TableLayout &layout)
{
    const auto change = [&](Column from, Column to) {
        for (TableColumn &column : layout.columns) {
            if (column.meaning == from)
                column.meaning = to;
        }
    };
    const auto has = [&](Column column) { return layout.countOf(column) > 0; };
    // "Where" is a place, unless "what" stands beside it and nothing else says whom an application is for.
    const auto named = [&](const QString &heading, Column meaning) {
        return std::find_if(layout.columns.begin(), layout.columns.end(), [&](const TableColumn &column) {
            return column.meaning == meaning && foldedWords(column.heading) == heading;
        });
    };
    const auto where = named(u"where"_s, Column::Location);
    const auto what = named(u"what"_s, Column::Labelled);
    if (where != layout.columns.end() && what != layout.columns.end() && !has(Column::Company) &&
        !has(Column::Job) && !has(Column::Name) && !has(Column::Role)) {
        where->meaning = Column::Company;
        what->meaning = Column::Role;
    }
    // On a board of tasks the description is what the person wrote, and no posting's.
    static const QSet<QString> ofBoards = {u"card id"_s,     u"task id"_s,   u"issue key"_s,  u"issue id"_s,
                                           u"bucket name"_s, u"list name"_s, u"board name"_s, u"assignee"_s,
                                           u"assigned to"_s, u"cycle name"_s};
    const bool isBoard =
        std::any_of(layout.columns.begin(), layout.columns.end(),
                    [](const TableColumn &column) { return ofBoards.contains(foldedWords(column.heading)); });
    // Todoist's date is the day on which a task is due.
    const bool isTodoist =
        std::any_of(layout.columns.begin(), layout.columns.end(),
                    [](const TableColumn &column) { return foldedWords(column.heading) == u"indent"_s; });
    if (isTodoist)
        change(Column::Date, Column::Labelled);
    if ((isBoard || isTodoist) && !has(Column::Remarks))
        change(Column::Posting, Column::Remarks);
    // "Hvor", "Lugar de trabajo": where one applied, where nothing else says whom an application is for.
    static const QSet<QString> places = {u"where"_s,
                                         u"wo"_s,
                                         u"ou"_s,
                                         u"hvor"_s,
                                         u"donde"_s,
                                         u"dove"_s,
                                         u"onde"_s,
                                         u"waar"_s,
                                         u"kde"_s,
                                         u"gdzie"_s,
                                         u"lugar de trabajo"_s,
                                         u"lieu de travail"_s};
    const auto place =
        std::find_if(layout.columns.begin(), layout.columns.end(),
                     [](const TableColumn &column) { return places.contains(foldedWords(column.heading)); });
    if (place != layout.columns.end() && place->meaning != Column::Company && has(Column::Role) &&
        !has(Column::Company) && !has(Column::Job) && !has(Column::Name))
        place->meaning = Column::Company;
    // "Who with" is whom an application is for, where nothing else says it.
    static const QSet<QString> withWhom = {u"who with"_s, u"with whom"_s, u"who"_s,        u"bei wem"_s,
                                           u"chez qui"_s, u"con quien"_s, u"presso chi"_s, u"bij wie"_s};
    const auto who =
        std::find_if(layout.columns.begin(), layout.columns.end(), [](const TableColumn &column) {
            return withWhom.contains(foldedWords(column.heading)) && column.meaning == Column::ContactName;
        });
    if (who != layout.columns.end() && has(Column::Role) && !has(Column::Company) && !has(Column::Job) &&
        !has(Column::Name))
        who->meaning = Column::Company;
    // What a job pays at most stands beside what it pays at least, or alone.
    if (!has(Column::Salary))
        change(Column::SalaryTo, Column::Salary);
    // "Name" is the company's; beside the company it is the role's.
    if (has(Column::Company))
        change(Column::Name, has(Column::Role) ? Column::Labelled : Column::Role);
    else
        change(Column::Name, has(Column::Job) || has(Column::Role) ? Column::Company : Column::Job);
    if (has(Column::Company))
        change(Column::Job, has(Column::Role) ? Column::Labelled : Column::Role);
    else if (!has(Column::Job))
        change(Column::Role, Column::Job);
    // Who exports their own applications from LinkedIn finds their own address and number in them.
    const bool isOwn =
        std::any_of(layout.columns.begin(), layout.columns.end(),
                    [](const TableColumn &column) { return foldedWords(column.heading) == u"resume name"; });
    if (isOwn && !has(Column::ContactName)) {
        change(Column::ContactEmail, Column::LeftOut);
        change(Column::ContactPhone, Column::LeftOut);
    }
    change(Column::Date,
           has(Column::Applied) ? (has(Column::Added) ? Column::Labelled : Column::Added) : Column::Applied);
}

Sureness surenessOf(const TableColumn &column, const HeadingMeaning &meaning)
{
    if (meaning.exact)
        return Sureness::Named;
    if (meaning.column != Column::Labelled)
        return Sureness::Likely;
    return column.isOpen || column.heading.isEmpty() ? Sureness::Unknown : Sureness::Named;
}

void takeHeadings(const CsvRow &row, TableLayout &layout)
{
    std::vector<bool> exact;
    bool isForeign = false;
    for (const QString &cell : row.cells) {
        TableColumn column;
        column.heading = cellText(cell);
        const HeadingMeaning meaning = meaningOf(column.heading);
        column.meaning = meaning.column;
        column.mayTellStage = mayTellStage(column.heading);
        column.isOpen = meaning.isOpen && !column.heading.isEmpty();
        column.sureness = surenessOf(column, meaning);
        exact.push_back(meaning.exact);
        isForeign |= meaning.isForeign;
        layout.columns.push_back(std::move(column));
    }
    // Nowhere but in English is the month written first.
    if (isForeign)
        layout.order = DateOrder::DayFirst;
    layout.isOrderTold = isForeign;
    settleDoubles(layout.columns, exact);
    settleVague(layout);
    settleDoubles(layout.columns, std::vector<bool>(layout.columns.size(), true));
}

/// Where no heading names the posting's address, the first column does that holds one: "Vacature" beside
/// "Functie".
void findAddress(TableLayout &layout)
{
    static const QRegularExpression others(u"\\b(cv|resume|cover|letter|linkedin|profile|portfolio|company|"
                                           u"firma|entreprise|empresa|website|folder|file|"
                                           "drive|meeting|interview|zoom|logo|photo|notes?)\\b"_s);
    if (layout.countOf(Column::Url) > 0)
        return;
    const auto holds = std::find_if(layout.columns.begin(), layout.columns.end(), [](const TableColumn &one) {
        const bool isAddress = one.sample.startsWith(u"https://") || one.sample.startsWith(u"http://");
        return one.meaning == Column::Labelled && isAddress && !one.sample.contains(u' ') &&
               !others.match(foldedWords(one.heading)).hasMatch();
    });
    if (holds != layout.columns.end()) {
        holds->meaning = Column::Url;
        holds->sureness = Sureness::Likely;
    }
}

/// Which column of @p layout one of a table below is: that of its heading, else of its meaning, else a new
/// one.
size_t columnFor(const TableColumn &column, const std::vector<size_t> &taken, TableLayout &layout)
{
    const auto find = [&](auto is) -> std::optional<size_t> {
        for (size_t index = 0; index < layout.columns.size(); ++index) {
            const bool isFree = std::find(taken.begin(), taken.end(), index) == taken.end();
            if (isFree && is(layout.columns[index]))
                return index;
        }
        return std::nullopt;
    };
    const QString heading = foldedWords(column.heading);
    auto found = find(
        [&](const TableColumn &one) { return !heading.isEmpty() && foldedWords(one.heading) == heading; });
    const bool isShared = column.meaning == Column::Labelled || column.meaning == Column::LeftOut;
    if (!found && !isShared)
        found = find([&](const TableColumn &one) { return one.meaning == column.meaning; });
    if (found)
        return *found;
    layout.columns.push_back(column);
    return layout.columns.size() - 1;
}

/// Puts the columns of the tables below under those of the first.
void joinBelow(TableLayout &layout, const CsvText &text)
{
    layout.below = tablesBelow(text);
    for (TableBelow &table : layout.below) {
        TableLayout own;
        takeHeadings(headingsOf(table, text), own);
        for (const TableColumn &column : own.columns)
            table.columns.push_back(columnFor(column, table.columns, layout));
    }
}

/// "Applied?" with nothing but ticks in it says whether, and the plain date beside it when.
void dateTheTicks(TableLayout &layout)
{
    const auto ticks = std::find_if(layout.columns.begin(), layout.columns.end(), [](const TableColumn &one) {
        return one.meaning == Column::Applied && !one.samples.isEmpty() &&
               std::all_of(one.samples.begin(), one.samples.end(),
                           [](const QString &text) { return isYes(text) || isNo(text); });
    });
    const auto date = std::find_if(layout.columns.begin(), layout.columns.end(), [](const TableColumn &one) {
        return one.meaning == Column::Added && meaningOf(one.heading).column == Column::Date;
    });
    if (ticks == layout.columns.end() || date == layout.columns.end())
        return;
    date->meaning = Column::Applied;
    ticks->meaning = Column::LeftOut;
    ticks->step = StageKind::Applied;
}

/// Whether first and last names have columns of their own, as in exported address books and LinkedIn's
/// connections: each of their companies would become an application.
bool listsPeople(const TableLayout &layout)
{
    const auto has = [&](const QStringList &names) {
        return std::any_of(layout.columns.begin(), layout.columns.end(), [&](const TableColumn &column) {
            return names.contains(foldedWords(column.heading));
        });
    };
    return has({u"first name"_s, u"given name"_s, u"vorname"_s, u"prenom"_s}) &&
           has({u"last name"_s, u"family name"_s, u"surname"_s, u"nachname"_s, u"nom"_s});
}

void takeSample(const QString &cell, TableColumn &column)
{
    if (column.samples.size() >= mostSamples)
        return;
    const QString text = cellText(cell).left(longestSample);
    if (text.isEmpty() || column.samples.contains(text))
        return;
    if (column.sample.isEmpty())
        column.sample = text;
    column.samples += text;
}

/// Whether @p cell, in UTF-8, may be a sample that @p column does not have yet.
bool mayBeSample(QByteArrayView cell, const TableColumn &column)
{
    const auto isTheSame = [cell](const QString &sample) {
        return QAnyStringView(sample) == QAnyStringView(QUtf8StringView(cell)) &&
               sample.size() < longestSample && cellText(sample) == sample;
    };
    return column.samples.size() < mostSamples &&
           std::none_of(column.samples.begin(), column.samples.end(), isTheSame);
}

void takeSamples(const CsvRow &row, std::vector<TableColumn> &columns)
{
    const auto count = std::min(columns.size(), static_cast<size_t>(row.cells.size()));
    for (size_t i = 0; i < count; ++i) {
        const QString &cell = row.cells[static_cast<qsizetype>(i)];
        if (cell.isEmpty())
            continue;
        takeSample(cell, columns[i]);
        columns[i].dates.take(cell);
        if (mayBeToldByCells(columns[i]) && !isEmptyCell(cell))
            countCell(cell, columns[i]);
    }
}

} // namespace

DateOrder TableLayout::orderOf(const TableColumn &column) const
{
    if (const auto own = column.dates.order())
        return *own;
    DateEvidence all;
    DateEvidence others; // a last day to apply is written as the other days are
    for (const TableColumn &one : columns)
        (holdsDates(one.meaning) ? all : others) += one.dates;
    return all.order().value_or(others.order().value_or(order));
}

bool TableLayout::isOrderOpen() const
{
    DateEvidence all;
    bool isOpen = false;
    for (const TableColumn &one : columns) {
        all += one.dates;
        if (!holdsDates(one.meaning))
            continue;
        isOpen |= one.dates.either > 0 && !one.dates.order();
    }
    return isOpen && !all.order() && !isOrderTold;
}

bool TableLayout::namesCompany() const
{
    return std::any_of(columns.begin(), columns.end(),
                       [](const TableColumn &column) { return isWhole(column.meaning); });
}

int TableLayout::countOf(ApplicationColumn meaning) const
{
    return static_cast<int>(
        std::count_if(columns.begin(), columns.end(),
                      [meaning](const TableColumn &column) { return column.meaning == meaning; }));
}

QStringList TableLayout::headings() const
{
    QStringList headings;
    for (const TableColumn &column : columns)
        headings += column.heading;
    return headings;
}

Result<TableLayout> layoutOf(const QByteArray &bytes, DateOrder usual)
{
    TableLayout layout;
    layout.order = usual;
    CsvText whole = csvTextOf(inUtf8(bytes));
    const HeaderRow header = bestHeader(whole);
    if (header.line > 0)
        whole.delimiter = header.delimiter;
    QStringList title;
    // Once the columns are known, only the first texts in each and what may be a date.
    const CellFilter isWanted = [&layout](qsizetype index, QByteArrayView cell) {
        if (layout.columns.empty() || !layout.below.empty())
            return true;
        const auto at = static_cast<size_t>(index);
        if (at >= layout.columns.size())
            return false;
        const TableColumn &column = layout.columns[at];
        return mayBeToldByCells(column) || mayBeDate(cell) || mayBeSample(cell, column);
    };
    QSet<qsizetype> met;
    const auto take = [&](const CsvRow &row) -> Result<void> {
        if (row.line < header.line) {
            title += row.cells.join(u' ').simplified();
        } else if (layout.columns.empty()) {
            layout.text.begins = row.at;
            layout.text.line = row.line;
            takeHeadings(row, layout);
            CsvText rest = whole;
            rest.begins = row.at;
            joinBelow(layout, rest);
        } else if (const auto under = underColumns(row, layout); !under) {
            met.insert(row.at);
        } else {
            takeSamples(*under, layout.columns);
            ++layout.rows;
        }
        return {};
    };
    const auto read = readCsv(whole, take, isWanted);
    if (!read)
        return read.error();
    // What looked like one stood within a cell.
    std::erase_if(layout.below, [&](const TableBelow &one) { return !met.contains(one.at); });
    findByCells(layout);
    findAddress(layout);
    dateTheTicks(layout);
    if (listsPeople(layout))
        return Error{Words::tr("this is a table of people and not of applications; address cards (.vcf) of "
                               "them can be read"),
                     layout.text.line};
    layout.title = title.join(u' ');
    layout.text.utf8 = whole.utf8;
    layout.text.delimiter = whole.delimiter;
    return layout;
}

bool beginsAsTable(const QByteArray &bytes)
{
    CsvText text = csvTextOf(bytes);
    if (text.utf8.contains('\0') || text.utf8.startsWith('<'))
        return false;
    if (bestHeader(text).score > 0)
        return true;
    bool several = false;
    static_cast<void>(readCsv(text, [&](const CsvRow &row) -> Result<void> {
        several = row.cells.size() > 1;
        return Error{u"enough"_s};
    }));
    return several;
}

} // namespace afterword
