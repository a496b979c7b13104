// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html/htmltags.h"

#include <QByteArrayView>

#include <algorithm>

namespace afterword {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '/';
}

/// Behind the attribute that begins at @p at: its name, and its value in quotes or without.
qsizetype endOfAttribute(QByteArrayView html, qsizetype at)
{
    while (at < html.size() && !isBlank(html[at]) && html[at] != '=' && html[at] != '>')
        ++at;
    qsizetype value = at;
    while (value < html.size() && isBlank(html[value]) && html[value] != '/')
        ++value;
    if (value >= html.size() || html[value] != '=')
        return at;
    ++value;
    while (value < html.size() && isBlank(html[value]) && html[value] != '/')
        ++value;
    if (value < html.size() && (html[value] == '"' || html[value] == '\'')) {
        const qsizetype end = html.indexOf(html[value], value + 1);
        return end < 0 ? html.size() : end + 1;
    }
    while (value < html.size() && !(isBlank(html[value]) && html[value] != '/') && html[value] != '>')
        ++value;
    return value;
}

/// From where on @p html is read again behind the tag @p name, whose end is at @p at: what stands in a script
/// or a style is no tag.
qsizetype behindTag(QByteArrayView html, QByteArrayView name, qsizetype at)
{
    const bool isScript = name.compare("script", Qt::CaseInsensitive) == 0;
    if (!isScript && name.compare("style", Qt::CaseInsensitive) != 0)
        return at;
    const QByteArrayView closing = isScript ? QByteArrayView("</script") : QByteArrayView("</style");
    for (at = html.indexOf("</", at); at >= 0; at = html.indexOf("</", at + 2)) {
        if (html.sliced(at)
                .first(std::min(closing.size(), html.size() - at))
                .compare(closing, Qt::CaseInsensitive) == 0)
            return at;
    }
    return html.size();
}

} // namespace

QByteArray withFewAttributes(QByteArray html)
{
    // Written to only where there is something to blank.
    const auto blank = [&](qsizetype from, qsizetype to) {
        std::fill(html.begin() + from, html.begin() + to, ' ');
    };
    qsizetype at = html.indexOf('<');
    while (at >= 0 && at + 1 < html.size()) {
        if (QByteArrayView(html).sliced(at).startsWith("<!--")) {
            const qsizetype end = html.indexOf("-->", at + 4);
            at = end < 0 ? end : html.indexOf('<', end);
            continue;
        }
        if (!isLetter(std::as_const(html)[at + 1])) {
            at = html.indexOf('<', at + 1);
            continue;
        }
        qsizetype here = at + 1;
        while (here < html.size() && !isBlank(std::as_const(html)[here]) && std::as_const(html)[here] != '>')
            ++here;
        const QByteArray name = html.mid(at + 1, std::min<qsizetype>(here - at - 1, 8));
        for (int count = 0; here < html.size() && std::as_const(html)[here] != '>';) {
            if (isBlank(std::as_const(html)[here])) {
                ++here;
                continue;
            }
            const qsizetype end = std::max(endOfAttribute(html, here), here + 1);
            if (++count > mostAttributes)
                blank(here, end);
            here = end;
        }
        at = html.indexOf('<', behindTag(html, name, here));
    }
    return html;
}

} // namespace afterword
