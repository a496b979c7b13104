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
    QString result;
    for (const QChar c : line.trimmed()) {
        if (c == u' ' && result.endsWith(u' '))
            continue;
        if (isPoint(c) && result.endsWith(u' '))
            result.chop(1);
        // "Acme Inc." at the end of a sentence brings a full stop of its own.
        const bool second = c == u'.' && result.endsWith(u'.') && !result.endsWith(u"..");
        if (second) {
            result += QChar::Null;
            continue;
        }
        result += c;
    }
    // A mark stands where a second full stop was: with a third it was an ellipsis.
    for (auto at = result.indexOf(QChar::Null); at >= 0; at = result.indexOf(QChar::Null, at)) {
        const bool ellipsis = at + 1 < result.size() && result[at + 1] == u'.';
        result.replace(at, 1, ellipsis ? u"."_s : QString());
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
