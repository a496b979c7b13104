// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/wholeroles.h"

#include "core/exchange/roletext.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

// A letter of Yi: it is a part of a word to all that looks for words.
constexpr QChar joint(0xA015);

/// Words that say how one meets, and begin the names of some roles.
const QRegularExpression &beginning()
{
    static const QRegularExpression words(
        u"\\b(video|virtual|online|case|recruitment|recruiting|panel|presentation|coding|screening|on-?site|"
        "assessment|chat|conference|meeting|call|trial|final|position|role)"
        "(?=( )(\\p{L}[\\p{L}/-]*)(?:( )(\\p{L}[\\p{L}/-]*))?)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words;
}

/// Two words that belong together, before the one that tells what one does.
bool isOneThing(const QString &words)
{
    static const QRegularExpression things(
        u"^(call cent(er|re)|meeting room|final (inspection|assembly)|online "
        "(content|marketing|shop|sales|community|product|learning|services)|position classification|chat "
        "support|video (content|production|game|journalis\\w+)|conference (services|cent(er|re))|virtual "
        "(reality|events?)|case (work|study)|recruitment (marketing|services)|assessment cent(er|re))$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return things.match(words).hasMatch();
}

/// Whether @p first speaks of the talk here all the same: "Phone Screening Nurse", "Call Manager".
bool isOfTalk(const QString &before, const QString &first, const QString &second)
{
    static const QRegularExpression kind(u"\\b(phone|telephone|telefon|video|zoom|teams|skype|technical|"
                                         u"initial|first|second|third|final|recruiter|hr|"
                                         "intro|discovery)\\s$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression meets(u"^(call|meeting|chat)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression somebody(
        u"^(manager|director|recruiter|owner|principal|lead|head|boss)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression never(u"^(final|position|role|trial)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return kind.match(before).hasMatch() || never.match(first).hasMatch() ||
           (meets.match(first).hasMatch() && somebody.match(second).hasMatch());
}

} // namespace

QString withWholeRoles(const QString &summary)
{
    QString whole = summary;
    for (auto found = beginning().globalMatch(summary); found.hasNext();) {
        const auto match = found.next();
        const QString first = match.captured(1);
        const QString second = match.captured(3);
        const QString third = match.captured(5);
        // "Assessment Center Trainee Vertrieb": it is for those who begin.
        static const QRegularExpression beginner(
            u"^(trainees?|graduates?|apprentic\\w*|azubis?|auszubildend\\w*|praktik\\w*|stagiaires?|interns?)$"_s,
            QRegularExpression::CaseInsensitiveOption);
        const bool isForBeginners = beginner.match(third).hasMatch();
        if (!third.isEmpty() && !isForBeginners && isOneThing(first + u' ' + second) &&
            soundsLikeRoleName(third)) {
            whole[match.capturedStart(2)] = joint;
            whole[match.capturedStart(4)] = joint;
        } else if (soundsLikeRoleName(second) &&
                   !isOfTalk(summary.first(match.capturedStart(1)), first, second)) {
            whole[match.capturedStart(2)] = joint;
        }
    }
    return whole;
}

QString withParts(QString text)
{
    return text.replace(joint, u' ');
}

} // namespace afterword
