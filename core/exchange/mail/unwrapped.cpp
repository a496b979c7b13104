// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail/unwrapped.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype shortestBroken = 50; // letters; a shorter line ends because it was ended
constexpr qsizetype mostProbed = 24;     // letters on each side of a line's end
constexpr qsizetype longest = 200'000;   // letters of a part
constexpr qsizetype farthest = 20'000;   // letters of HTML in which a line's end is looked for

/// The last words of @p line, or its first ones: enough to be found by.
QString lastWords(const QString &line)
{
    const QString end = line.simplified().right(mostProbed);
    const qsizetype gap = end.indexOf(u' ');
    return end.size() < mostProbed || gap < 0 ? end : end.sliced(gap + 1);
}

QString firstWords(const QString &line)
{
    const QString front = line.simplified().left(mostProbed);
    const qsizetype gap = front.lastIndexOf(u' ');
    return front.size() < mostProbed || gap < 0 ? front : front.first(gap);
}

} // namespace

QString unwrappedBy(const QString &html, const QString &plain)
{
    if (html.size() > longest || plain.size() > longest)
        return plain;
    const QStringList lines = plain.split(u'\n');
    QString whole;
    whole.reserve(plain.size());
    qsizetype from = 0; // in the HTML's text, which tells the same in the same order
    for (qsizetype at = 0; at < lines.size(); ++at) {
        whole += lines[at];
        if (at + 1 == lines.size())
            break;
        const QString &next = lines[at + 1];
        const bool mayGoOn = lines[at].size() >= shortestBroken && !next.trimmed().isEmpty() &&
                             !lines[at].startsWith(u'>') && !next.startsWith(u'>');
        const QStringView ahead = QStringView(html).sliced(from, std::min(farthest, html.size() - from));
        const qsizetype found = mayGoOn ? ahead.indexOf(lastWords(lines[at]) + u' ' + firstWords(next)) : -1;
        if (found >= 0) {
            from += found;
            while (whole.endsWith(u' '))
                whole.chop(1);
        }
        whole += found >= 0 ? u' ' : u'\n';
    }
    return whole;
}

} // namespace afterword
