// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meaning/daysinenglish.h"

#include <map>

namespace afterword {

QRegularExpression meaningPattern(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

QString DaysInEnglish::of(QString sentence) const
{
    for (const auto &[own, english] : ways)
        sentence.replace(own, english);
    return sentence;
}

const DaysInEnglish &daysInEnglish(const MeaningWords &words)
{
    static const std::map<QLocale::Language, DaysInEnglish> all = [] {
        std::map<QLocale::Language, DaysInEnglish> made;
        for (const MeaningWords *one : meaningWords()) {
            DaysInEnglish days{QLocale(one->language), {}};
            for (const auto &[own, english] : one->days)
                days.ways.emplace_back(meaningPattern(QString::fromUtf16(own)), QString::fromUtf16(english));
            made.emplace(one->language, std::move(days));
        }
        return made;
    }();
    return all.at(words.language);
}

} // namespace afterword
