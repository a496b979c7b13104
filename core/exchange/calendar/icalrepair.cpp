// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/icalrepair.h"

#include "core/exchange/textencoding.h"

#include <QByteArrayList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Where the value begins: behind the first colon that stands outside of quotes; -1 where there is none.
qsizetype valueStart(const QByteArray &line)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ':' && !quoted)
            return i + 1;
    }
    return -1;
}

/// @p line without the quotes that neither begin nor end a parameter's value, with a backslash or without:
/// "CN=O"Neil:mailto:..." would have no value at all. Where a quote is open even so, without any.
QByteArray withoutStrayQuotes(const QByteArray &line)
{
    QByteArray kept;
    kept.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char before = i > 0 ? line[i - 1] : ' ';
        const char behind = i + 1 < line.size() ? line[i + 1] : ' ';
        const bool begins = before == '=' || before == ',';
        const bool ends = before != '\\' && (behind == ';' || behind == ':' || behind == ',');
        if (line[i] == '"' ? begins || ends : line[i] != '\\' || behind != '"')
            kept += line[i];
    }
    if (valueStart(kept) < 0)
        kept.replace("\"", "");
    return kept;
}

/// @p line with the name of an organizer or attendee in quotes, where it holds a colon and would end there:
/// "CN=Whitfield: HR:mailto:...".
QByteArray withNameInQuotes(const QByteArray &line, qsizetype start)
{
    static constexpr QByteArrayView mail = ":mailto:";
    const bool isPerson = line.startsWith("ORGANIZER;") || line.startsWith("ATTENDEE;");
    if (!isPerson || line.sliced(start - 1, std::min(mail.size(), line.size() - start + 1)).toLower() == mail)
        return line;
    const qsizetype address = line.toLower().lastIndexOf(mail);
    const qsizetype name = line.toUpper().indexOf(";CN=") + 4;
    // The colon is to be the name's own, and not that of a parameter before or behind it.
    const bool isOfName = name >= 4 && name < start && !line.sliced(name, start - name).contains(';');
    if (!isOfName || address < start || line[name] == '"')
        return line;
    const qsizetype next = line.indexOf(';', start);
    const qsizetype end = next < 0 || next > address ? address : next;
    return line.first(name) + "\"" + line.sliced(name, end - name) + "\"" + line.sliced(end);
}

/// Whether a backslash before @p c means something in a text (RFC 5545, 3.3.11).
bool isEscaped(char c)
{
    return c == '\\' || c == ';' || c == ',' || c == 'n' || c == 'N';
}

QByteArray repairedValue(const QByteArray &value)
{
    QByteArray repaired;
    repaired.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool escape = value[i] == '\\' && i + 1 < value.size();
        const char third = i + 2 < value.size() ? value[i + 2] : ' ';
        if (escape && value[i + 1] == '\\' && (third == ',' || third == ';')) {
            continue; // escaped twice: no text has a backslash and then a bare comma
        } else if (escape && isEscaped(value[i + 1])) {
            repaired += value[i];
            ++i;
        } else if (escape && (value[i + 1] == '"' || value[i + 1] == ':')) {
            continue;
        } else if (value[i] == '\\') {
            repaired += '\\'; // one that means itself, as in a folder's name: the parser reads two as one
        }
        repaired += value[i];
    }
    return repaired;
}

bool isQuotedPrintable(QByteArrayView head)
{
    static constexpr QByteArrayView word = "QUOTED-PRINTABLE";
    for (qsizetype at = head.indexOf(';'); at >= 0 && at + word.size() <= head.size(); ++at) {
        const bool begins = head[at] == 'Q' || head[at] == 'q';
        if (begins && head.sliced(at, word.size()).compare(word, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// A line of vCalendar 1.0 as the present format has it: its value in UTF-8, its breaks as "\\n", and without
/// the parameters that told how it was written.
QByteArray plainLine(const QByteArray &head, const QByteArray &value)
{
    QByteArray name;
    QByteArray charset;
    for (const QByteArray &part : head.chopped(1).split(';')) {
        const QByteArray upper = part.toUpper();
        if (upper.startsWith("CHARSET="))
            charset = part.mid(8);
        else if (upper != "QUOTED-PRINTABLE" && !upper.startsWith("ENCODING="))
            name += (name.isEmpty() ? QByteArray() : QByteArray(";")) + part;
    }
    QByteArray text = decodedText(fromQuotedPrintable(value), charset).toUtf8();
    text.replace("\r\n", "\\n").replace('\r', "\\n").replace('\n', "\\n");
    return name + ':' + text;
}

} // namespace

QByteArray repairedContentLine(const QByteArray &line)
{
    const qsizetype start = valueStart(line);
    if (start < 0)
        return line.contains('"') ? repairedContentLine(withoutStrayQuotes(line)) : line;
    if (const QByteArray named = withNameInQuotes(line, start); named != line)
        return repairedContentLine(named);
    // As nearly all are.
    const QByteArrayView written = QByteArrayView(line).first(start);
    if (!written.endsWith(";:") && !isQuotedPrintable(written) && !line.contains('\\'))
        return line;
    QByteArray head = line.first(start);
    while (head.endsWith(";:"))
        head.replace(head.size() - 2, 2, ":");
    const QByteArray value = line.sliced(start);
    if (isQuotedPrintable(head))
        return plainLine(head, value);
    return value.contains('\\') ? head + repairedValue(value) : head + value;
}

bool goesOn(const QByteArray &line)
{
    if (!line.endsWith('='))
        return false;
    const qsizetype start = valueStart(line);
    return start > 0 && isQuotedPrintable(line.first(start));
}

QString parameterText(const QString &value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar next = i + 1 < value.size() ? value[i + 1] : QChar();
        if (value[i] == u'^' && (next == u'n' || next == u'N' || next == u'^' || next == u'\'')) {
            text += next == u'^' ? u'^' : next == u'\'' ? u'"' : u' ';
            ++i;
        } else if (value[i] != u'\\' || (next != u'"' && next != u'^')) {
            text += value[i];
        }
    }
    return text.simplified();
}

} // namespace afterword
