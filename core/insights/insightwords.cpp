// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insights/insightwords.h"

#include "core/insights/insighttexts.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

QString InsightWords::where(Reached reached)
{
    switch (reached) {
    case Reached::Nothing: return tr("Before applying");
    case Reached::Applied: return tr("After applying");
    case Reached::Screening: return tr("After the screening");
    case Reached::FirstInterview: return tr("After the first interview");
    case Reached::SecondInterview: return tr("After the second interview");
    case Reached::LaterInterview: return tr("After the third interview or later");
    case Reached::Offer: return tr("After the offer");
    case Reached::Signed: return tr("After signing");
    }
    Q_UNREACHABLE();
}

QString InsightWords::why(const EndedSo &ended)
{
    switch (ended.kind) {
    case OutcomeKind::Rejected: return ended.reason.isEmpty() ? tr("no reason written down") : ended.reason;
    case OutcomeKind::NoAnswer: return tr("no answer");
    case OutcomeKind::Withdrawn:
    case OutcomeKind::Declined: return tr("you said no");
    case OutcomeKind::Accepted: return tr("you accepted");
    }
    Q_UNREACHABLE();
}

QString InsightWords::punctuality(Punctuality punctuality)
{
    switch (punctuality) {
    case Punctuality::OnTime: return tr("On time");
    case Punctuality::Late: return tr("Late");
    case Punctuality::Missing: return tr("Not all sent");
    }
    Q_UNREACHABLE();
}

QString InsightWords::bucket(size_t bucket)
{
    if (bucket < answerBounds.size())
        return tr("Within %1 days").arg(answerBounds[bucket]);
    return bucket == answerBounds.size() ? tr("Later") : tr("Never");
}

QString InsightWords::monday(QDate monday)
{
    return QLocale().toString(monday, tr("d MMM", "a date without its year"));
}

QString InsightWords::silence(const Silent &silent, const QString &company)
{
    QString words;
    switch (silent.news) {
    case News::Word:
        words = tr("%1: %n days since you last heard from them", nullptr, silent.days).arg(company);
        break;
    case News::Moved: words = tr("%1: %n days since you moved it", nullptr, silent.days).arg(company); break;
    case News::Applied: words = tr("%1: %n days since you applied", nullptr, silent.days).arg(company); break;
    case News::Added: words = tr("%1: %n days since you added it", nullptr, silent.days).arg(company); break;
    }
    return silent.slower ? tr("%1, %2", "a sentence, what it adds")
                               .arg(words, tr("%n days slower than usual for you", nullptr, *silent.slower))
                         : words;
}

QString InsightWords::thanks(const std::array<ThanksRow, 3> &rows)
{
    const auto decided = [](const ThanksRow &row) { return row.further.cases + row.ended.cases; };
    const ThanksRow &onTime = rows[size_t(Punctuality::OnTime)];
    const ThanksRow &late = rows[size_t(Punctuality::Late)];
    const ThanksRow &missing = rows[size_t(Punctuality::Missing)];
    const int others = decided(late) + decided(missing);
    if (decided(onTime) + others == 0)
        return tr("What came of your notes is not known yet.");
    if (others == 0)
        return tr("Interviews that led further: %1 after notes on time.", "6 of 9")
            .arg(shareInWords(onTime.further.cases, decided(onTime)));
    const QString late1 = shareInWords(late.further.cases + missing.further.cases, others);
    if (decided(onTime) == 0)
        return tr("Interviews that led further: %1 after late or missing notes.", "1 of 4").arg(late1);
    return tr("Interviews that led further: %1 after notes on time, %2 after late or missing ones.",
              "6 of 9; 1 of 4")
        .arg(shareInWords(onTime.further.cases, decided(onTime)), late1);
}

QString InsightWords::answers(const std::array<AnswerTimes, 2> &times)
{
    const AnswerTimes &applying = times[size_t(WaitAfter::Applying)];
    const AnswerTimes &interview = times[size_t(WaitAfter::Interview)];
    QStringList sentences;
    if (applying.usualDays)
        sentences += tr("After you apply, an answer usually takes %n days.", nullptr, *applying.usualDays);
    if (interview.usualDays)
        sentences +=
            tr("After an interview, an answer usually takes %n days.", nullptr, *interview.usualDays);
    if (sentences.isEmpty())
        sentences += tr("%n answers so far: too few to call anything usual.", nullptr,
                        applying.answered() + interview.answered());
    return sentences.join(u' ');
}

QString shareInWords(int count, int of)
{
    if (of < fewestCases)
        return InsightWords::tr("%1 of %2", "a number of all").arg(count).arg(of);
    const int percent = (count * 200 + of) / (2 * of); // rounded, half up
    return InsightWords::tr("%1 of %2 (%3%)", "a number of all, its share").arg(count).arg(of).arg(percent);
}

namespace {

/// The two sentences for a place: with the reason in %3, and without.
QString repeatedAt(Reached reached, bool reason)
{
    switch (reached) {
    case Reached::Nothing:
    case Reached::Applied:
        return reason ? InsightWords::tr("%1 of your last %2 rejections came after you applied, without an "
                                         "interview, and the reason was “%3”.")
                      : InsightWords::tr(
                            "%1 of your last %2 rejections came after you applied, without an interview.");
    case Reached::Screening:
        return reason ? InsightWords::tr(
                            "%1 of your last %2 rejections came after the screening, and the reason was "
                            "“%3”.")
                      : InsightWords::tr("%1 of your last %2 rejections came after the screening.");
    case Reached::FirstInterview:
        return reason
                   ? InsightWords::tr("%1 of your last %2 rejections came after the first interview, and the "
                                      "reason was “%3”.")
                   : InsightWords::tr("%1 of your last %2 rejections came after the first interview.");
    case Reached::SecondInterview:
        return reason ? InsightWords::tr(
                            "%1 of your last %2 rejections came after the second interview, and the "
                            "reason was “%3”.")
                      : InsightWords::tr("%1 of your last %2 rejections came after the second interview.");
    case Reached::LaterInterview:
        return reason ? InsightWords::tr(
                            "%1 of your last %2 rejections came after the third interview or later, and "
                            "the reason was “%3”.")
                      : InsightWords::tr(
                            "%1 of your last %2 rejections came after the third interview or later.");
    case Reached::Offer:
    case Reached::Signed:
        return reason ? InsightWords::tr(
                            "%1 of your last %2 rejections came after an offer, and the reason was “%3”.")
                      : InsightWords::tr("%1 of your last %2 rejections came after an offer.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString inWords(const Repetition &repetition)
{
    const QString cases = QString::number(repetition.cases);
    const QString of = QString::number(repetition.of);
    if (!repetition.reached)
        return InsightWords::tr("For %1 of your last %2 rejections the reason was “%3”.")
            .arg(cases, of, repetition.reason);
    const QString sentence = repeatedAt(*repetition.reached, !repetition.reason.isEmpty());
    return repetition.reason.isEmpty() ? sentence.arg(cases, of) : sentence.arg(cases, of, repetition.reason);
}

} // namespace afterword
