// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/row/rowwords.h"

#include "core/exchange/table/foldedwords.h"
#include "core/exchange/table/stagewords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

qsizetype addressBehindName(const QString &company)
{
    static const QRegularExpression address(
        u"[,;]\\s*(?:[^,;]{3,60}\\d+ ?[a-z]?[,;]\\s*)?(?:[A-Z]{1,2}-)?\\d{4,5} \\p{Lu}[^,;]{1,40}$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (!company.contains(u',') && !company.contains(u';'))
        return -1;
    const auto match = address.match(company);
    return match.hasMatch() && match.capturedStart() > 0 ? match.capturedStart() : -1;
}

NameAndPlace nameAndPlaceIn(const QString &cell, const QString &heading)
{
    static const QRegularExpression comma(
        u"\\s*[,;\\n]\\s*+(?!(?:Inc|LLC|Ltd|LLP|PLC|Co|Corp|GmbH|AG|KG|SE|SA|SAS|SARL|S\\.|B\\.V)\\b)"
        "(?![^()]*[)])"_s);
    static const QRegularExpression sign(u"\\s+[/|–—-]\\s+|\\s*[(](?=[^()]*[)]$)"_s);
    static const QRegularExpression signs(u"[/|–—(]|\\s-\\s"_s);
    const bool isBySign = heading.contains(signs);
    auto parted = (isBySign ? sign : comma).match(cell);
    if (!parted.hasMatch())
        parted = (isBySign ? comma : sign).match(cell);
    if (!parted.hasMatch() || parted.capturedStart() == 0)
        return {cell, {}};
    QString place = cell.sliced(parted.capturedEnd()).simplified();
    if (parted.captured().endsWith(u'('))
        place.chop(1);
    return {cell.first(parted.capturedStart()), place};
}

QString withCurrency(const QString &salary, const QString &currency)
{
    const auto isLetter = [](QChar c) { return c.isLetter() || c.category() == QChar::Symbol_Currency; };
    constexpr qsizetype longestCode = 3;
    const bool isSaid = std::any_of(salary.begin(), salary.end(), isLetter);
    return salary.isEmpty() || isSaid || currency.isEmpty() || currency.size() > longestCode
               ? salary
               : salary + u' ' + currency;
}

bool namesCurrency(const QString &heading)
{
    static const QSet<QString> words = {u"currency"_s, u"salary currency"_s, u"wahrung"_s, u"devise"_s,
                                        u"moneda"_s,   u"valuta"_s,          u"moeda"_s};
    return words.contains(foldedWords(heading));
}

bool namesResult(const QString &heading)
{
    static const QRegularExpression words(
        u"^(?:final )?(?:ergebnis|result|outcome|resultat|resultad|risultat|esito|uitslag|ausgang)"_s);
    return foldedWords(heading).contains(words);
}

bool isNoAnswerYet(const QString &text, const TableColumn &column)
{
    const bool isEnd = column.waitWords > 0 && stageEndIn(text).how == OutcomeKind::NoAnswer;
    return column.mayTellStage && saysNoAnswer(text) && !isEnd;
}

QString addressInCell(const QString &cell)
{
    static const QRegularExpression scheme(u"https?://[^\\s<>\"]+"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bare(u"^(?:[\\w-]+\\.)+\\p{L}{2,}(?:[/?#:]\\S*)?$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QString text = cell.trimmed();
    if (!text.contains(u' ') || bare.match(text).hasMatch())
        return text;
    return scheme.match(text).captured(0);
}

} // namespace afterword
