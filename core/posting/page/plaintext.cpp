// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/page/plaintext.h"

#include "core/exchange/html/htmltext.h"
#include "core/posting/page/pagefacts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype longestLine = 500;
constexpr qsizetype mostLines = 2000;
constexpr int mostTimesEscaped = 3;

bool hasEntities(const QString &text)
{
    static const QRegularExpression entity(u"&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]\\w{1,30});"_s);
    return text.contains(u'&') && text.contains(entity);
}

bool hasMarks(const QString &text)
{
    static const QRegularExpression mark(
        u"<\\s*/"
        u"?\\s*(?:p|br|div|span|ul|ol|li|b|strong|i|em|u|h[1-6]|a|table|tbody|tr|td|th|section|article|hr|"
        "blockquote|pre|font|html|body|head|meta|style|script|img|sup|sub|small|center|header|footer)\\b[^<>]*>"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(u'<') && text.contains(mark);
}

bool hasEscapedMarks(const QString &text)
{
    static const QRegularExpression mark(
        u"&(?:amp;)*(?:lt|#60|#x3c);\\s*/?\\s*(?:p|br|div|span|ul|ol|li|b|strong|i|em|h[1-6]|a|section)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(mark);
}

/// What the five signs of HTML are when they are read once.
QString unescapedOnce(QString text)
{
    return text.replace(u"&lt;"_s, u"<"_s, Qt::CaseInsensitive)
        .replace(u"&#60;"_s, u"<"_s)
        .replace(u"&#x3c;"_s, u"<"_s, Qt::CaseInsensitive)
        .replace(u"&gt;"_s, u">"_s, Qt::CaseInsensitive)
        .replace(u"&#62;"_s, u">"_s)
        .replace(u"&#x3e;"_s, u">"_s, Qt::CaseInsensitive)
        .replace(u"&quot;"_s, u"\""_s, Qt::CaseInsensitive)
        .replace(u"&#34;"_s, u"\""_s)
        .replace(u"&#39;"_s, u"'"_s)
        .replace(u"&apos;"_s, u"'"_s)
        .replace(u"&amp;"_s, u"&"_s, Qt::CaseInsensitive);
}

/// Plain text in HTML's clothes, so that only its entities are read.
QString withEntitiesRead(QString text)
{
    text.replace(u'<', u"&lt;"_s);
    return textOfHtml(u"<pre>"_s + text + u"</pre>"_s);
}

QString tidyLines(const QString &text)
{
    QString tidy;
    int empty = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        qsizetype end = line.size();
        while (end > 0 && line[end - 1].isSpace())
            --end;
        if (end == 0) {
            ++empty;
            continue;
        }
        if (!tidy.isEmpty())
            tidy += empty > 0 ? u"\n\n"_s : u"\n"_s;
        tidy += line.first(end);
        empty = 0;
    }
    return tidy;
}

} // namespace

QString plainLine(const QString &text)
{
    static const QSet<QString> nothing = {u"null"_s, u"undefined"_s,     u"n/a"_s,     u"na"_s,
                                          u"none"_s, u"unavailable"_s,   u"-"_s,       u"--"_s,
                                          u"nan"_s,  u"not specified"_s, u"unknown"_s, u"."_s};
    QString line = cleanPageText(text, longestLine * 4);
    for (int times = 0; times < mostTimesEscaped && (hasMarks(line) || hasEntities(line)); ++times)
        line = hasMarks(line) ? textOfHtml(line) : withEntitiesRead(line);
    line = line.simplified().left(longestLine);
    return nothing.contains(line.toLower()) ? QString() : line;
}

QString plainDescription(const QString &text)
{
    QString description = cleanPageText(text, longestPosting * 8);
    for (int times = 0; times < mostTimesEscaped && !hasMarks(description) && hasEscapedMarks(description);
         ++times)
        description = unescapedOnce(std::move(description));
    if (!description.contains(u'\n') && description.contains(u"\\n"_s))
        description.replace(u"\\r"_s, QString()).replace(u"\\n"_s, u"\n"_s);
    if (hasMarks(description))
        description = textOfHtml(description);
    // Entities that are left were written twice.
    for (int times = 0; times < mostTimesEscaped && hasEntities(description); ++times)
        description = withEntitiesRead(description);
    return tidyLines(description).trimmed().left(longestPosting);
}

QStringList linesWithText(const QString &text)
{
    QStringList lines;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        QString one = line.toString();
        // A row of two cells is a label and its value.
        constexpr qsizetype longestLabel = 40;
        const qsizetype tab = one.indexOf(u'\t');
        if (tab > 0 && tab <= longestLabel && one.indexOf(u'\t', tab + 1) < 0 && one[tab - 1].isLetter())
            one.replace(tab, 1, u": "_s);
        QString simple = one.simplified();
        // "home_work On site": a picture that is drawn by its name.
        static const QRegularExpression icon(u"^[a-z]+(?:_[a-z]+)+ (?=\\p{Lu})"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
        if (simple.contains(u'_'))
            simple.remove(icon);
        if (!simple.isEmpty() && simple != otherJobsStoodHere)
            lines << simple;
        if (lines.size() >= mostLines)
            break;
    }
    return lines;
}

QStringList inPieces(const QStringList &texts)
{
    QStringList pieces;
    for (const QString &whole : texts) {
        QStringView text = whole;
        while (text.size() > longestBeside) {
            const qsizetype line = text.first(longestBeside).lastIndexOf(u'\n');
            const qsizetype end = line < 0 ? text.indexOf(u'\n') : line;
            pieces << text.first(std::min(end < 0 ? text.size() : end, longestBeside)).toString();
            text = end < 0 ? QStringView() : text.sliced(end + 1);
        }
        if (!text.isEmpty())
            pieces << text.toString();
    }
    return pieces;
}

QString lettersOf(const QString &text)
{
    // Whole pages are asked for their letters: none is looked up that ASCII has, and room is made once.
    QString letters(text.size(), Qt::Uninitialized);
    QChar *end = letters.data();
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code >= 0x80) {
            if (c.isLetterOrNumber())
                *end++ = c.toLower();
        } else if ((code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9')) {
            *end++ = c;
        } else if (code >= u'A' && code <= u'Z') {
            *end++ = QChar(static_cast<char16_t>(code + (u'a' - u'A')));
        }
    }
    letters.truncate(end - letters.constData());
    return letters;
}

} // namespace afterword
