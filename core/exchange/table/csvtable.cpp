// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/csvtable.h"

#include "core/exchange/filetext.h"

#include <QCoreApplication>

#include <csv.h>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CsvTable)
};

constexpr qsizetype largestFile = 20'000'000;
constexpr int mostRows = 100'000;
constexpr qsizetype mostColumns = 200;
constexpr qsizetype longestCell = 100'000;
constexpr size_t bufferStep = 65536;

/// What parts the cells of a row: the one of which it has most outside quotes.
char delimiterOf(QByteArrayView row)
{
    std::array<qsizetype, csvDelimiters.size()> counts{};
    bool quoted = false;
    for (const char c : row) {
        if (c == '"')
            quoted = !quoted;
        for (size_t i = 0; i < csvDelimiters.size() && !quoted; ++i)
            counts[i] += c == csvDelimiters[i] ? 1 : 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return csvDelimiters[static_cast<size_t>(most - counts.begin())];
}

/// Where the line that begins at @p from ends, its line break included: CRLF, LF or CR.
qsizetype endOfLine(const QByteArray &text, qsizetype from)
{
    const char *begin = text.constData() + from;
    const char *end = text.constData() + text.size();
    const char *at = std::find_if(begin, end, [](char c) { return c == '\n' || c == '\r'; });
    if (at == end)
        return text.size();
    const bool isPair = *at == '\r' && at + 1 < end && at[1] == '\n';
    return at - text.constData() + (isPair ? 2 : 1);
}

qsizetype behindSpaces(QByteArrayView line, qsizetype at)
{
    while (at < line.size() && line[at] == ' ')
        ++at;
    return at;
}

QByteArrayView withoutSpacesBehind(QByteArrayView part)
{
    while (part.endsWith(' '))
        part.chop(1);
    return part;
}

/// Where the next @p sign stands in @p line from @p at on; at its end without one.
qsizetype placeOf(char sign, QByteArrayView line, qsizetype at)
{
    return std::find(line.begin() + at, line.end(), sign) - line.begin();
}

/// The cell that begins with a quotation mark at @p at and is closed; @p at is then behind it.
std::optional<QByteArray> quotedCell(QByteArrayView line, char delimiter, qsizetype &at)
{
    QByteArray cell;
    qsizetype i = at + 1;
    for (; i < line.size(); ++i) {
        if (line[i] != '"') {
            cell += line[i];
        } else if (i + 1 < line.size() && line[i + 1] == '"') {
            cell += line[++i];
        } else {
            break;
        }
    }
    if (i == line.size())
        return std::nullopt;
    // What follows the closing mark belongs to the cell.
    const qsizetype parted = line.indexOf(delimiter, i + 1);
    at = parted < 0 ? line.size() : parted;
    return cell + line.sliced(i + 1, at - i - 1).toByteArray();
}

/// The cells of one line that quotes wrongly.
QList<QByteArray> looseCells(QByteArrayView line, char delimiter)
{
    QList<QByteArray> cells;
    qsizetype at = 0;
    while (at <= line.size()) {
        at = behindSpaces(line, at);
        const bool opens = at < line.size() && line[at] == '"';
        auto cell = opens ? quotedCell(line, delimiter, at) : std::nullopt;
        if (!cell) {
            at += opens ? 1 : 0; // it opens and never closes
            const qsizetype parted = line.indexOf(delimiter, at);
            const qsizetype end = parted < 0 ? line.size() : parted;
            cell = line.sliced(at, end - at).toByteArray();
            at = end;
        }
        cells += *cell;
        ++at;
    }
    return cells;
}

int isSpace(unsigned char c)
{
    return c == ' ' ? 1 : 0;
}

/// Collects what libcsv tells into rows.
class Reader {
public:
    Reader(const CsvText &text, const std::function<Result<void>(const CsvRow &)> &take,
           const CellFilter &isWanted)
        : m_text(text)
        , m_take(take)
        , m_isWanted(isWanted)
    {
        begin();
    }
    ~Reader() { csv_free(&m_parser); }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    Result<void> read()
    {
        qsizetype at = m_text.begins;
        int line = m_text.line;
        while (!m_error) {
            if (at < m_text.utf8.size()) {
                const qsizetype end = endOfLine(m_text.utf8, at);
                if (takeLine(at, end, line)) {
                    at = end;
                    ++line;
                    continue;
                }
            } else if (csv_fini(&m_parser, onCell, onRow, this) == 0) {
                break;
            }
            if (m_error)
                break;
            takeLoosely();
            at = endOfLine(m_text.utf8, m_row.at);
            line = m_row.line + 1;
        }
        if (!m_error && m_rows == 0)
            m_error = Error{Words::tr("this table is empty"), line - 1};
        return m_error ? Result<void>(*m_error) : Result<void>();
    }

private:
    void begin()
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_delim(&m_parser, static_cast<unsigned char>(m_text.delimiter));
        csv_set_blk_size(&m_parser, bufferStep);
        csv_set_space_func(&m_parser, isSpace);
        m_within = false;
        m_tooLong = false;
    }

    /// False where the row quotes wrongly.
    bool takeLine(qsizetype from, qsizetype end, int number)
    {
        const QByteArrayView line = QByteArrayView(m_text.utf8).sliced(from, end - from);
        if (!m_within) {
            if (line.trimmed().isEmpty())
                return true;
            m_row.line = number;
            m_row.at = from;
            m_row.cells.clear();
            m_within = true;
        }
        if (line.contains('\0')) {
            m_error =
                Error{Words::tr("this is not a table: it holds characters that text never has"), m_row.line};
            return true;
        }
        if (m_row.at == from && takeAtOnce(line)) {
            takeRow();
            return true;
        }
        const auto size = static_cast<size_t>(line.size());
        return csv_parse(&m_parser, line.data(), size, onCell, onRow, this) == size;
    }

    /// Takes the cells of @p line where each holds no quotation mark or stands between two: nearly all rows
    /// are so, and need not be looked at letter by letter. False, and nothing taken, where one does not.
    bool takeAtOnce(QByteArrayView line)
    {
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        if (m_text.delimiter == ' ' || m_text.delimiter == '"') // "sep= "
            return false;
        m_parts.clear();
        for (qsizetype at = 0; at <= line.size(); ++at) {
            at = behindSpaces(line, at);
            const bool isQuoted = at < line.size() && line[at] == '"';
            const qsizetype begin = isQuoted ? at + 1 : at;
            const qsizetype end = placeOf(isQuoted ? '"' : m_text.delimiter, line, begin);
            const QByteArrayView part = line.sliced(begin, end - begin);
            if (isQuoted ? end == line.size() : part.contains('"'))
                return false;
            at = isQuoted ? behindSpaces(line, end + 1) : end;
            if (at < line.size() && line[at] != m_text.delimiter)
                return false;
            m_parts.push_back(isQuoted ? part : withoutSpacesBehind(part));
        }
        for (const QByteArrayView part : m_parts)
            takeCell(part.data(), static_cast<size_t>(part.size()));
        return true;
    }

    /// The row as its one line says, which quotes wrongly.
    void takeLoosely()
    {
        const qsizetype end = endOfLine(m_text.utf8, m_row.at);
        const QByteArrayView line = QByteArrayView(m_text.utf8).sliced(m_row.at, end - m_row.at).trimmed();
        csv_free(&m_parser);
        begin();
        m_row.cells.clear();
        m_isEmpty = true;
        for (const QByteArray &cell : looseCells(line, m_text.delimiter))
            takeCell(cell.constData(), static_cast<size_t>(cell.size()));
        takeRow();
    }

    static void onCell(void *text, size_t size, void *reader)
    {
        static_cast<Reader *>(reader)->takeCell(static_cast<const char *>(text), size);
    }
    static void onRow(int, void *reader) { static_cast<Reader *>(reader)->takeRow(); }

    void takeCell(const char *text, size_t size)
    {
        m_tooLong |= size > static_cast<size_t>(longestCell);
        if (m_row.cells.size() > mostColumns)
            return;
        const QByteArrayView cell(text, static_cast<qsizetype>(m_tooLong ? 0 : size));
        if (m_isWanted && !m_isWanted(m_row.cells.size(), cell)) {
            m_isEmpty = m_isEmpty && QString::fromUtf8(cell).trimmed().isEmpty();
            m_row.cells += QString();
            return;
        }
        m_row.cells += QString::fromUtf8(cell);
        m_isEmpty = m_isEmpty && QStringView(m_row.cells.back()).trimmed().isEmpty();
    }

    void takeRow()
    {
        m_within = false;
        const bool isEmpty = std::exchange(m_isEmpty, true);
        if (m_error)
            return;
        if (m_tooLong)
            m_error = Error{Words::tr("a cell of this row has more than %1 characters").arg(longestCell),
                            m_row.line};
        else if (m_row.cells.size() > mostColumns)
            m_error = Error{Words::tr("this row has more than %1 cells").arg(mostColumns), m_row.line};
        else if (isEmpty)
            return;
        else if (++m_rows > mostRows)
            m_error = Error{Words::tr("this table has more than %1 rows").arg(mostRows), m_row.line};
        else if (const auto taken = m_take(m_row); !taken)
            m_error = taken.error();
    }

    const CsvText &m_text;
    const std::function<Result<void>(const CsvRow &)> &m_take;
    const CellFilter &m_isWanted;
    csv_parser m_parser;
    CsvRow m_row;
    std::vector<QByteArrayView> m_parts; ///< of the row that is taken at once
    std::optional<Error> m_error;
    int m_rows = 0;
    bool m_within = false;  ///< a row has begun
    bool m_tooLong = false; ///< one of its cells is
    bool m_isEmpty = true;  ///< none of its cells says anything
};

bool isFormula(const QString &cell)
{
    // What spreadsheets take for a formula, and the apostrophe that marks text.
    static const QString beginnings = u"=+-@\t\r\n'"_s;
    return !cell.isEmpty() && (beginnings.contains(cell.front()) || cell.trimmed() != cell);
}

} // namespace

CsvText csvTextOf(QByteArray bytes)
{
    CsvText text;
    text.utf8 = asUtf8(std::move(bytes));
    const auto passBlankLines = [&text] {
        while (text.begins < text.utf8.size()) {
            const qsizetype end = endOfLine(text.utf8, text.begins);
            if (!QByteArrayView(text.utf8).sliced(text.begins, end - text.begins).trimmed().isEmpty())
                return;
            text.begins = end;
            ++text.line;
        }
    };
    passBlankLines();
    qsizetype end = endOfLine(text.utf8, text.begins);
    const QByteArrayView first = QByteArrayView(text.utf8).sliced(text.begins, end - text.begins);
    const bool namesIt = first.size() >= 5 && first.first(4).compare("sep=", Qt::CaseInsensitive) == 0 &&
                         first.sliced(5).trimmed().isEmpty();
    text.delimiter = namesIt ? first[4] : delimiterOf(first);
    if (namesIt) {
        text.begins = end;
        ++text.line;
        passBlankLines();
    }
    return text;
}

Result<void> readCsv(const CsvText &text, const std::function<Result<void>(const CsvRow &)> &take,
                     const CellFilter &isWanted)
{
    if (text.utf8.size() > largestFile)
        return Error{Words::tr("this table is larger than 20 MB")};
    return Reader(text, take, isWanted).read();
}

Result<void> readCsv(const QByteArray &bytes, const std::function<Result<void>(const CsvRow &)> &take)
{
    if (bytes.size() > largestFile)
        return Error{Words::tr("this table is larger than 20 MB")};
    return readCsv(csvTextOf(bytes), take);
}

QByteArray csvHead(const QStringList &headings)
{
    return "\xef\xbb\xbf" + csvRow(headings);
}

QByteArray csvRow(const QStringList &cells)
{
    QByteArray row;
    for (const QString &cell : cells) {
        QString text = cell;
        text.remove(QChar(0));
        const QByteArray utf8 = (isFormula(text) ? u'\'' + text : text).toUtf8();
        const auto size = static_cast<size_t>(utf8.size());
        QByteArray quoted(static_cast<qsizetype>(csv_write(nullptr, 0, utf8.constData(), size)),
                          Qt::Uninitialized);
        csv_write(quoted.data(), static_cast<size_t>(quoted.size()), utf8.constData(), size);
        row += (row.isEmpty() ? QByteArray() : QByteArray(",")) + quoted;
    }
    return row + "\r\n";
}

QString cellText(const QString &cell)
{
    const bool isMarked = cell.startsWith(u'\'') && isFormula(cell.mid(1));
    return isMarked ? cell.mid(1) : cell.trimmed();
}

} // namespace afterword
