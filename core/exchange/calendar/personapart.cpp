// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/personapart.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

QString withPersonApart(const QString &summary, const QString &person)
{
    const QString given = person.section(u' ', 0, 0);
    if (given.isEmpty())
        return summary;
    if (!summary.contains(given)) // as of most; the pattern below is made anew each time
        return summary.simplified();
    const QString own =
        u"(?:"_s + QRegularExpression::escape(person) + u'|' + QRegularExpression::escape(given) + u")"_s;
    const QString sign = u"\\s*(?:&|\\+|×|\\b[xX]\\b|<-?>)\\s*"_s;
    const QRegularExpression joined(u"\\b"_s + own + sign + u"(?=\\p{Lu})|(?<=[\\p{L}\\d.])"_s + sign + own +
                                        u"\\b"_s,
                                    QRegularExpression::UseUnicodePropertiesOption);
    return QString(summary).replace(joined, u" | "_s).simplified();
}

QString otherPersonIn(const QString &summary, const QString &person)
{
    if (person.isEmpty() || !summary.contains(person, Qt::CaseInsensitive))
        return {};
    static const QString name =
        u"(\\p{Lu}[\\p{L}\\p{M}'’.-]+(?: (?:van |von |de |del |di |la |le |den |der )?\\p{Lu}[\\p{L}\\p{M}'’-]+){1,2})"_s;
    static const QString end = u"(?=\\s*(?:$|[-–—|(,:/]))"_s;
    static const QString joint = u"\\s+(?i:and|und|et|y|e|en|och)\\s+"_s;
    const QString own = QRegularExpression::escape(person);
    const QRegularExpression behind(u"\\b(?i:"_s + own + u")"_s + joint + name + end,
                                    QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpression front(u"(?:^|(?i:between|zwischen|entre|with)\\s|[:|–—-]\\s)\\s*"_s + name +
                                       joint + u"(?i:"_s + own + u")"_s + end,
                                   QRegularExpression::UseUnicodePropertiesOption);
    for (const QRegularExpression *pattern : {&behind, &front}) {
        if (const auto found = pattern->match(summary); found.hasMatch())
            return found.captured(1);
    }
    return {};
}

} // namespace afterword
