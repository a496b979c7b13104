// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/csvtable.h"

#include <QStringDecoder>

#include <csv.h>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype largestFile = 20'000'000;
constexpr int mostRows = 100'000;
constexpr qsizetype mostColumns = 200;
constexpr size_t longestCell = 100'000;
constexpr size_t bufferStep = 65536;

/// @p text in UTF-8, without a byte order mark.
QByteArray asUtf8(const QByteArray &text)
{
    if (text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff"))
        return QString(QStringDecoder(QStringDecoder::Utf16).decode(text)).toUtf8();
    const QByteArray plain = text.startsWith("\xef\xbb\xbf") ? text.mid(3) : text;
    return QByteArrayView(plain).isValidUtf8() ? plain : QString::fromLatin1(plain).toUtf8();
}

/// What parts the cells of @p header.
char delimiterOf(QByteArrayView header)
{
    const QByteArrayView candidates(",;\t", 3);
    qsizetype counts[3] = {0, 0, 0};
    bool quoted = false;
    for (const char c : header) {
        if (c == '"')
            quoted = !quoted;
        else if (const qsizetype place = candidates.indexOf(c); !quoted && place >= 0)
            ++counts[place];
    }
    return candidates[std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts)];
}

int isNoSpace(unsigned char)
{
    return 0;
}

/// Collects what libcsv tells into rows.
class Reader {
public:
    Reader(char delimiter, const std::function<Result<void>(const CsvRow &)> &take)
        : m_take(take)
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
        csv_set_blk_size(&m_parser, bufferStep);
        // Space at a cell's ends is kept here; cellText() tells what of it counts.
        csv_set_space_func(&m_parser, isNoSpace);
    }
    ~Reader() { csv_free(&m_parser); }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    /// Takes one line with its line break.
    void takeLine(QByteArrayView line, int number)
    {
        m_line = number;
        if (!m_within) {
            if (line.trimmed().isEmpty())
                return;
            m_row = {number, {}};
            m_within = true;
        }
        if (line.contains('\0'))
            return fail(u"this is not a table: it holds characters that no text has"_s);
        const auto size = static_cast<size_t>(line.size());
        if (csv_parse(&m_parser, line.data(), size, onCell, onRow, this) != size)
            fail(u"a quotation mark within a quoted cell must be doubled"_s);
    }

    Result<void> finish()
    {
        if (!failed() && csv_fini(&m_parser, onCell, onRow, this) != 0) {
            m_line = m_row.line;
            fail(u"the table breaks off within a quoted cell of this row"_s);
        }
        if (!failed() && m_rows == 0)
            fail(u"this table is empty"_s);
        return failed() ? Result<void>(*m_error) : Result<void>();
    }

    bool failed() const { return m_error.has_value(); }

private:
    static void onCell(void *text, size_t size, void *reader)
    {
        static_cast<Reader *>(reader)->takeCell(static_cast<const char *>(text), size);
    }
    static void onRow(int, void *reader) { static_cast<Reader *>(reader)->takeRow(); }

    void takeCell(const char *text, size_t size)
    {
        if (failed())
            return;
        if (size > longestCell)
            return fail(u"a cell of this row has more than %1 characters"_s.arg(longestCell));
        if (m_row.cells.size() >= mostColumns)
            return fail(u"this row has more than %1 cells"_s.arg(mostColumns));
        m_row.cells += QString::fromUtf8(text, static_cast<qsizetype>(size));
    }

    void takeRow()
    {
        m_within = false;
        const auto isEmpty = [](const QString &cell) { return cell.trimmed().isEmpty(); };
        if (failed() || std::all_of(m_row.cells.begin(), m_row.cells.end(), isEmpty))
            return;
        if (++m_rows > mostRows)
            return fail(u"this table has more than %1 rows"_s.arg(mostRows));
        if (const auto taken = m_take(m_row); !taken)
            m_error = taken.error();
    }

    void fail(const QString &what)
    {
        if (!m_error)
            m_error = Error{what, m_within ? m_row.line : m_line};
    }

    const std::function<Result<void>(const CsvRow &)> &m_take;
    csv_parser m_parser;
    CsvRow m_row;
    std::optional<Error> m_error;
    int m_line = 0;
    int m_rows = 0;
    bool m_within = false; ///< a row has begun
};

bool isFormula(const QString &cell)
{
    // What spreadsheets take for a formula, and the apostrophe that marks text.
    static const QString beginnings = u"=+-@\t\r\n'"_s;
    return !cell.isEmpty() && (beginnings.contains(cell.front()) || cell.trimmed() != cell);
}

} // namespace

Result<void> readCsv(const QByteArray &text, const std::function<Result<void>(const CsvRow &)> &take)
{
    if (text.size() > largestFile)
        return Error{u"this table is larger than 20 MB"_s};
    const QByteArray utf8 = asUtf8(text);
    qsizetype from = 0;
    while (from < utf8.size() && (utf8[from] == '\r' || utf8[from] == '\n'))
        ++from;
    const QByteArrayView afterBlank = QByteArrayView(utf8).sliced(from);
    const qsizetype headerEnds = afterBlank.indexOf('\n');
    Reader reader(delimiterOf(headerEnds < 0 ? afterBlank : afterBlank.first(headerEnds)), take);

    from = 0;
    for (int number = 1; from < utf8.size() && !reader.failed(); ++number) {
        const qsizetype end = utf8.indexOf('\n', from);
        const qsizetype to = end < 0 ? utf8.size() : end + 1;
        reader.takeLine(QByteArrayView(utf8).sliced(from, to - from), number);
        from = to;
    }
    return reader.finish();
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
