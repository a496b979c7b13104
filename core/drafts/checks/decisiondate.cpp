// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/checks.h"

#include "core/drafts/wording/days.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int weekdayReach = 13; ///< days ahead in which a weekday's name alone says which day is meant

bool namesDate(const QString &plain, QDate date)
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QString day = QString::number(date.day());
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        const QString month = english.monthName(date.month(), format).toLower();
        for (const QString &ending : {u""_s, u"st"_s, u"nd"_s, u"rd"_s, u"th"_s}) {
            for (const QString &pattern : {u" %1 %2 "_s, u" %1 the %2 "_s}) {
                if (plain.contains(pattern.arg(month, day + ending)))
                    return true;
            }
            for (const QString &pattern : {u" %2 %1 "_s, u" %2 of %1 "_s}) {
                if (plain.contains(pattern.arg(month, day + ending)))
                    return true;
            }
        }
    }
    const QString month = QString::number(date.month());
    const QString month2 = month.rightJustified(2, u'0');
    const QString day2 = day.rightJustified(2, u'0');
    for (const QString &number : {u" %1 %2 "_s.arg(month, day), u" %1 %2 "_s.arg(day, month),
                                  u" %1 %2 "_s.arg(month2, day2), u" %1 %2 "_s.arg(day2, month2)}) {
        if (plain.contains(number))
            return true;
    }
    return false;
}

} // namespace

Findings decisionDate(const Letter &letter)
{
    const std::optional<QDate> &promised = letter.application.promisedDecision;
    if (letter.draft.about != Rule::ThankYou || !promised || *promised < letter.today)
        return {};
    if (namesDate(letter.plain, *promised))
        return {};
    const QString weekday =
        QLocale(QLocale::English, QLocale::UnitedStates).dayName(promised->dayOfWeek()).toLower();
    if (letter.today.daysTo(*promised) <= weekdayReach && letter.says({u"by ", u"until ", u"before "})) {
        // The interview's own weekday is often named as well ("on Friday"), so it takes a "by" before it.
        for (const char16_t *word :
             {u"by", u"by next", u"until", u"until next", u"before", u"before next", u"by this"}) {
            if (letter.plain.contains(u" %1 %2 "_s.arg(QString::fromUtf16(word), weekday)))
                return {};
        }
    }
    return {{Check::DecisionDate,
             Finding::Severity::Warning,
             QCoreApplication::translate("DecisionDate",
                                         "They named %1 for the decision; the note does not confirm it.")
                 .arg(dateInWords(*promised, letter.today)),
             -1,
             0,
             {}}};
}

} // namespace afterword
