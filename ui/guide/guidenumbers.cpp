// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidenumbers.h"

#include "ui/words.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

const QRegularExpression &place()
{
    static const QRegularExpression expression(u"\\{\\{(\\w+)(?:\\|([^|{}]*)\\|([^|{}]*))?\\}\\}"_s);
    return expression;
}

const PolicyNumber *numberNamed(const QString &name)
{
    const auto numbers = policyNumbers();
    const auto found = std::find_if(numbers.begin(), numbers.end(), [&](const PolicyNumber &number) {
        return name == QLatin1StringView(number.name);
    });
    return found == numbers.end() ? nullptr : &*found;
}

QString inWords(const PolicyNumber &number, const Policy &policy, const QString &one, const QString &more)
{
    if (const auto *time = std::get_if<QTime Policy::*>(&number.member))
        return timeInWords(policy.**time);
    const int value = policy.*std::get<int Policy::*>(number.member);
    const bool isOne = value == 1 || (value == 0 && QLocale().language() == QLocale::French);
    const QString &noun = isOne ? one : more;
    const QString digits = QLocale().toString(value);
    return noun.isEmpty() ? digits : digits + QChar(QChar::Nbsp) + noun;
}

} // namespace

QString withNumbers(const QString &page, const Policy &policy)
{
    QString filled;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : place().globalMatch(page)) {
        filled += QStringView(page).sliced(from, match.capturedStart() - from);
        const PolicyNumber *number = numberNamed(match.captured(1));
        filled += number ? inWords(*number, policy, match.captured(2), match.captured(3)) : match.captured();
        from = match.capturedEnd();
    }
    filled += QStringView(page).sliced(from);
    return filled;
}

QStringList numbersIn(const QString &page)
{
    QStringList names;
    for (const QRegularExpressionMatch &match : place().globalMatch(page))
        names += match.captured(1);
    return names;
}

} // namespace afterword
