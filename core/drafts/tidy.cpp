// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/tidy.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

bool isPoint(QChar c)
{
    return c == u',' || c == u'.' || c == u';' || c == u'!' || c == u'?';
}

QString tidiedLine(const QString &line)
{
    const QString trimmed = line.trimmed();
    QString result;
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        const QChar c = trimmed[i];
        if (c == u' ' && result.endsWith(u' '))
            continue;
        if (isPoint(c) && result.endsWith(u' '))
            result.chop(1);
        // A question or a sentence in quotation marks ends the one that it stands in.
        if (c == u'.' &&
            (result.endsWith(u"?\u201D") || result.endsWith(u"!\u201D") || result.endsWith(u".\u201D")))
            continue;
        // As Americans write it, and as printers did everywhere: the stop stands within the quotation.
        const bool quoted = (c == u'.' || c == u',') && result.endsWith(u'\u201D') && result.size() > 1 &&
                            result[result.size() - 2].isLetterOrNumber();
        if (quoted)
            result.chop(1);
        result += c;
        if (quoted)
            result += u'\u201D';
        if (c != u'.')
            continue;
        // "Acme Inc." at the end of a sentence brings a full stop of its own; three are an ellipsis.
        qsizetype end = i + 1;
        while (end < trimmed.size() && trimmed[end] == u'.')
            ++end;
        if (end - i > 2)
            result += QStringView(trimmed).sliced(i + 1, end - i - 1);
        i = end - 1;
    }
    return result;
}

} // namespace

QString tidied(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const QString tidy = tidiedLine(line);
        if (tidy.isEmpty() && (lines.isEmpty() || lines.last().isEmpty()))
            continue;
        lines += tidy;
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

} // namespace afterword
