// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/checks.h"

#include "core/drafts/wording/days.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int weekdayReach = 13; ///< days ahead in which a weekday's name alone says which day is meant

bool namesDate(const Letter &letter, QDate date)
{
    const QString &plain = letter.plain;
    const QLocale locale(letter.language.language);
    const bool isEnglish = letter.language.language == QLocale::English;
    const QString day = QString::number(date.day());
    const QStringList endings =
        isEnglish ? QStringList{u""_s, u"st"_s, u"nd"_s, u"rd"_s, u"th"_s} : QStringList{u""_s};
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        QString month = folded(locale.monthName(date.month(), format));
        month.remove(u'.');
        for (const QString &ending : endings) {
            for (const char16_t *pattern : letter.language.dayOfMonth) {
                if (plain.contains(QString::fromUtf16(pattern).arg(day + ending, month)))
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

/// The date in the language of the program, in which the finding is told.
QString dateForPerson(QDate date, QDate today)
{
    const QLocale own;
    const bool isEnglish = own.language() == QLocale::English || own.language() == QLocale::C;
    return isEnglish ? dateInWords(date, today) : own.toString(date, QLocale::LongFormat);
}

} // namespace

Findings decisionDate(const Letter &letter)
{
    const std::optional<QDate> &promised = letter.application.promisedDecision;
    if (letter.draft.about != Rule::ThankYou || !promised || *promised < letter.today)
        return {};
    if (namesDate(letter, *promised))
        return {};
    const QString weekday = folded(QLocale(letter.language.language).dayName(promised->dayOfWeek()));
    if (letter.today.daysTo(*promised) <= weekdayReach) {
        // The interview's own weekday is often named as well ("on Friday"), so it takes a "by" before it.
        for (const char16_t *word : letter.language.byDay) {
            if (letter.plain.contains(u" %1 %2 "_s.arg(QString::fromUtf16(word), weekday)))
                return {};
        }
    }
    return {{Check::DecisionDate,
             Finding::Severity::Warning,
             QCoreApplication::translate("DecisionDate",
                                         "They named %1 for the decision; the note does not confirm it.")
                 .arg(dateForPerson(*promised, letter.today)),
             -1,
             0,
             {}}};
}

} // namespace afterword
