// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icaltext.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype largestFile = 20'000'000;
/// A longer property (an inline attachment, a photo) is left out: nothing that we read is so long.
constexpr qsizetype longestLine = 200'000;

bool isFolded(QByteArrayView line)
{
    return line.startsWith(' ') || line.startsWith('\t');
}

bool isLine(QByteArrayView line, QByteArrayView wanted)
{
    return line.trimmed().compare(wanted, Qt::CaseInsensitive) == 0;
}

} // namespace

Result<CalendarText> prepareCalendar(const QByteArray &text)
{
    if (text.size() > largestFile)
        return Error{u"this file is larger than 20 MB, which no calendar invitation is"_s};

    CalendarText calendar;
    calendar.unfolded.reserve(text.size());
    QByteArray property;
    bool begun = false;
    const auto keep = [&] {
        if (property.size() <= longestLine && !property.isEmpty())
            calendar.unfolded += property + '\n';
        property.clear();
    };
    qsizetype from = text.startsWith("\xef\xbb\xbf") ? 3 : 0;
    for (int number = 1; from < text.size(); ++number) {
        qsizetype to = text.indexOf('\n', from);
        if (to < 0)
            to = text.size();
        QByteArrayView line = QByteArrayView(text).sliced(from, to - from);
        from = to + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.contains('\0'))
            return Error{u"this is not a calendar file: it holds characters that no text has"_s, number};
        if (isFolded(line) && begun) {
            if (property.size() <= longestLine)
                property += line.sliced(1);
            continue;
        }
        if (line.trimmed().isEmpty())
            continue;
        if (!begun && !isLine(line, "BEGIN:VCALENDAR"))
            return Error{u"this is not a calendar file: it should begin with BEGIN:VCALENDAR"_s, number};
        begun = true;
        keep();
        property = line.toByteArray();
        if (isLine(line, "BEGIN:VEVENT"))
            calendar.eventLines.push_back(number);
    }
    keep();
    if (!begun)
        return Error{u"this calendar file is empty"_s, 1};
    if (calendar.eventLines.empty())
        return Error{u"this calendar file holds no event"_s, 1};
    return calendar;
}

QString withoutMarkup(const QString &html)
{
    static const QRegularExpression breaks(u"<(br|/p|/div|/li|/tr)[^<>]*>"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hidden(u"<(style|script|head)\\b.*?</\\1>"_s,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tags(u"<[^<>]*>"_s);
    static const QRegularExpression emptyLines(u"\\s*\\n\\s*\\n\\s*"_s);
    QString text = html;
    text.remove(hidden);
    text.replace(breaks, u"\n"_s);
    text.remove(tags);
    text.replace(u"&nbsp;"_s, u" "_s).replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s);
    text.replace(u"&quot;"_s, u"\""_s).replace(u"&#39;"_s, u"'"_s).replace(u"&amp;"_s, u"&"_s);
    text.replace(emptyLines, u"\n\n"_s);
    return text.trimmed();
}

} // namespace afterword
