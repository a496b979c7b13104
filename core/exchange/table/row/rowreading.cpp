// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/row/rowreading.h"

#include "core/exchange/html/htmltext.h"
#include "core/exchange/table/cellwords.h"
#include "core/exchange/table/foldedwords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

Indices::Indices(const TableLayout &layout)
{
    m_indices.fill(-1);
    for (size_t index = layout.columns.size(); index > 0; --index)
        m_indices[static_cast<size_t>(layout.columns[index - 1].meaning)] = static_cast<int>(index) - 1;
}

RowReading::RowReading(const Indices &indices, const CsvRow &row)
    : m_indices(indices)
    , m_row(row)
{
}

QString RowReading::cell(ApplicationColumn wanted) const
{
    const int index = m_indices.of(wanted);
    if (index < 0)
        return {};
    QString text = cellAt(index);
    // "Lyric Theatre (https://www.notion.so/...)": what a cell refers to, where it is to say a name.
    static const QRegularExpression reference(u"\\s*\\(https?://[^\\s()]+\\)"_s);
    if ((wanted == ApplicationColumn::Company || wanted == ApplicationColumn::Role ||
         wanted == ApplicationColumn::Stage) &&
        text.contains(u':') && text.contains(u"://"))
        text.remove(reference);
    // "crafts (green)": Trello says a label's colour behind it. Afterword's own tags come back to the letter.
    static const QRegularExpression colour(
        u" \\((?:green|yellow|orange|red|purple|blue|sky|lime|pink|black)(?:[_ ](?:dark|light))?\\)(?=\\s*(?:[,;\\n]|$))"_s);
    if (wanted == ApplicationColumn::Tags && m_indices.of(ApplicationColumn::Formality) < 0)
        text.remove(colour);
    // "[science]" is ClickUp's list of labels, and "[]" none.
    if (wanted == ApplicationColumn::Tags && text.startsWith(u'[') && text.endsWith(u']') &&
        m_indices.of(ApplicationColumn::Formality) < 0)
        text = text.sliced(1, text.size() - 2).trimmed();
    return text;
}

QString RowReading::cellAt(qsizetype index) const
{
    if (index >= m_row.cells.size())
        return {};
    const QString &cell = m_row.cells[index];
    QString text = cellText(cell);
    // What Afterword wrote comes back to the letter, and nobody else has a column for how formal a company
    // is; other programs' lines end as ours do.
    if (m_indices.of(ApplicationColumn::Formality) < 0 && text.contains(u'\r'))
        text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    // "<p>Nice people</p>": a tracker's notes as its page shows them.
    static const QRegularExpression page(
        u"^<(p|div|ul|ol|h[1-6]|span|strong|b)(\\s[^<>]*)?>.*</(p|div|ul|ol|h[1-6]|span|strong|b)>$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    if (m_indices.of(ApplicationColumn::Formality) < 0 && text.startsWith(u'<') &&
        page.match(text).hasMatch())
        text = textOfHtml(text);
    // What Afterword marked as text is just that.
    return !cell.startsWith(u'\'') && isEmptyCell(text) ? QString() : text;
}

bool isSum(const CsvRow &row, const QString &company)
{
    static const QSet<QString> words = {u"total"_s, u"totals"_s, u"sum"_s,    u"count"_s, u"average"_s,
                                        u"summe"_s, u"gesamt"_s, u"anzahl"_s, u"somme"_s, u"nombre"_s,
                                        u"suma"_s,  u"totale"_s, u"totaal"_s};
    const bool isNumber = std::none_of(company.begin(), company.end(), [](QChar c) { return c.isLetter(); });
    constexpr qsizetype longestWord = 7;
    const auto isWord = [](const QString &cell) {
        const QString folded = foldedWords(cell);
        return folded.size() <= longestWord && words.contains(folded);
    };
    return (isNumber && std::any_of(row.cells.begin(), row.cells.end(), isWord)) || isWord(company);
}

} // namespace afterword
