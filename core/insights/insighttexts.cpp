// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insights/insighttexts.h"

#include "core/exchange/table/csvtable.h"
#include "core/insights/insightwords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

void putFunnel(InsightText &text, const Insights &found)
{
    text.name = InsightWords::tr("How far applications get");
    text.heading = InsightWords::tr("Got as far as");
    text.series = {InsightWords::tr("Applications")};
    const int all = found.funnel.front().tally.cases;
    if (all == 0)
        return;
    for (const FunnelStep &step : found.funnel) {
        const QString name = nameOf(step.reached);
        text.lines.push_back({name,
                              {step.tally.cases},
                              step.reached == Reached::Applied
                                  ? InsightWords::tr("%1: %2", "how far, how many").arg(name).arg(all)
                                  : InsightWords::tr("%1: %2", "how far, how many")
                                        .arg(name, shareInWords(step.tally.cases, all)),
                              step.tally.cards});
    }
    const auto talked = std::find_if(found.funnel.begin(), found.funnel.end(), [](const FunnelStep &step) {
        return step.reached == Reached::FirstInterview;
    });
    text.says =
        InsightWords::tr("Applications that led to an interview: %1.", "%1: for example 12 of 24 (50%)")
            .arg(shareInWords(talked->tally.cases, all));
}

/// More bars than these would be no picture any more; the rest is told together.
constexpr size_t mostEndings = 9;

void putEndings(InsightText &text, const Insights &found)
{
    text.name = InsightWords::tr("Where and why they end");
    text.heading = InsightWords::tr("Ended");
    text.series = {InsightWords::tr("Applications")};
    std::vector<EndedSo> shown = found.ended;
    EndedSo rest;
    if (shown.size() > mostEndings) {
        std::vector<EndedSo> byCases = shown;
        std::stable_sort(byCases.begin(), byCases.end(),
                         [](const EndedSo &a, const EndedSo &b) { return a.tally.cases > b.tally.cases; });
        byCases.resize(mostEndings - 1);
        std::erase_if(shown, [&](const EndedSo &one) {
            if (std::find(byCases.begin(), byCases.end(), one) != byCases.end())
                return false;
            rest.tally.cases += one.tally.cases;
            rest.tally.cards.insert(rest.tally.cards.end(), one.tally.cards.begin(), one.tally.cards.end());
            return true;
        });
    }
    const auto add = [&](const QString &label, const Tally &tally) {
        text.lines.push_back(
            {label,
             {tally.cases},
             InsightWords::tr("%1: %2", "where and why, how many").arg(label, QString::number(tally.cases)),
             tally.cards});
    };
    for (const EndedSo &one : shown)
        add(InsightWords::tr("%1: %2", "where, why")
                .arg(InsightWords::where(one.reached), InsightWords::why(one)),
            one.tally);
    if (rest.tally.cases > 0)
        add(InsightWords::tr("Otherwise"), rest.tally);
    if (found.repetition)
        text.says = inWords(*found.repetition);
    else if (!shown.empty())
        text.says = InsightWords::tr("Neither a stage nor a reason stands out among the latest rejections.");
}

void putThanks(InsightText &text, const Insights &found)
{
    text.name = InsightWords::tr("Thank-yous and what came of them");
    text.heading = InsightWords::tr("Thank-yous after an interview");
    text.series = {InsightWords::tr("Went further"), InsightWords::tr("Ended there"),
                   InsightWords::tr("Still open")};
    const bool any = std::any_of(found.thanks.begin(), found.thanks.end(), [](const ThanksRow &row) {
        return row.further.cases + row.ended.cases + row.open.cases > 0;
    });
    if (!any)
        return;
    for (size_t written = 0; written < found.thanks.size(); ++written) {
        const ThanksRow &row = found.thanks[written];
        const QString label = InsightWords::punctuality(static_cast<Punctuality>(written));
        const int decided = row.further.cases + row.ended.cases;
        QString words = decided == 0 ? InsightWords::tr("%1: nothing is decided yet", "on time").arg(label)
                                     : InsightWords::tr("%1: %2 went further", "on time; 6 of 9")
                                           .arg(label, shareInWords(row.further.cases, decided));
        if (row.open.cases > 0)
            words =
                InsightWords::tr("%1; %2 still open", "a sentence, a number").arg(words).arg(row.open.cases);
        Cards cards = row.further.cards;
        for (const Tally *tally : {&row.ended, &row.open})
            cards.insert(cards.end(), tally->cards.begin(), tally->cards.end());
        std::sort(cards.begin(), cards.end());
        cards.erase(std::unique(cards.begin(), cards.end()), cards.end());
        text.lines.push_back({label, {row.further.cases, row.ended.cases, row.open.cases}, words, cards});
    }
    text.says = InsightWords::thanks(found.thanks);
}

void putAnswers(InsightText &text, const Insights &found)
{
    text.name = InsightWords::tr("How long they take to answer");
    text.heading = InsightWords::tr("Answered");
    text.series = {InsightWords::tr("After you applied"), InsightWords::tr("After an interview")};
    const AnswerTimes &applying = found.answers[size_t(WaitAfter::Applying)];
    const AnswerTimes &interview = found.answers[size_t(WaitAfter::Interview)];
    bool any = false;
    for (size_t bucket = 0; bucket < answerBuckets; ++bucket) {
        const Tally &first = applying.buckets[bucket];
        const Tally &second = interview.buckets[bucket];
        any = any || first.cases + second.cases > 0;
        Cards cards = first.cards;
        const QSet<ApplicationId> known(first.cards.begin(), first.cards.end());
        for (const ApplicationId &card : second.cards) {
            if (!known.contains(card))
                cards.push_back(card);
        }
        const QString label = InsightWords::bucket(bucket);
        text.lines.push_back(
            {label,
             {first.cases, second.cases},
             InsightWords::tr("%1: %2 after you applied, %3 after an interview", "within 3 days")
                 .arg(label)
                 .arg(first.cases)
                 .arg(second.cases),
             std::move(cards)});
    }
    if (!any)
        text.lines.clear();
    else
        text.says = InsightWords::answers(found.answers);
}

void putActivity(InsightText &text, const Insights &found)
{
    text.name = InsightWords::tr("Your weeks");
    text.heading = InsightWords::tr("Week of");
    text.series = {InsightWords::tr("New applications and contacts")};
    text.goal = found.weeklyGoal;
    int met = 0;
    for (const ActivityWeek &week : found.weeks) {
        const int cases = week.tally.cases;
        const bool reached = cases >= found.weeklyGoal;
        met += reached ? 1 : 0;
        const QString monday = InsightWords::monday(week.monday);
        text.lines.push_back({monday,
                              {cases},
                              InsightWords::tr("Week of %1: %n new", "a date", cases).arg(monday),
                              week.tally.cards});
    }
    if (!found.weeks.empty())
        text.says =
            InsightWords::tr("%1 of %2 new since %3, as this week’s goal counts. Weeks with %2 or more: %4.",
                             "numbers; a date; 7 of 12")
                .arg(found.goalCounted)
                .arg(found.weeklyGoal)
                .arg(InsightWords::monday(found.goalSince), shareInWords(met, int(found.weeks.size())));
}

constexpr size_t mostSilent = 10;

void putSilence(InsightText &text, const Insights &found, const Search &search)
{
    text.name = InsightWords::tr("Who is silent");
    text.heading = InsightWords::tr("Application");
    text.series = {InsightWords::tr("Days")};
    for (const Silent &one : found.silent) {
        if (text.lines.size() == mostSilent)
            break;
        const Application *application = search.applications.find(one.application);
        const QString company = application ? application->company : QString();
        text.lines.push_back({company, {one.days}, InsightWords::silence(one, company), {one.application}});
    }
    if (found.silent.empty())
        return;
    text.says = InsightWords::tr("%n applications have been silent for %1 days or longer.", nullptr,
                                 int(found.silent.size()))
                    .arg(found.silentFrom);
    if (found.silent.size() > mostSilent)
        text.says += u' ' + InsightWords::tr("The %1 longest are shown.").arg(mostSilent);
}

} // namespace

InsightText textOf(InsightKind kind, const Insights &found, const Search &search)
{
    InsightText text;
    text.kind = kind;
    switch (kind) {
    case InsightKind::Funnel: putFunnel(text, found); break;
    case InsightKind::Endings: putEndings(text, found); break;
    case InsightKind::Thanks: putThanks(text, found); break;
    case InsightKind::Answers: putAnswers(text, found); break;
    case InsightKind::Activity: putActivity(text, found); break;
    case InsightKind::Silence: putSilence(text, found, search); break;
    }
    return text;
}

QByteArray csvOf(const InsightText &text)
{
    QByteArray csv = csvHead(QStringList{text.heading} + text.series + QStringList{text.name});
    for (const InsightLine &line : text.lines) {
        QStringList cells{line.label};
        for (const int value : line.values)
            cells += QString::number(value);
        csv += csvRow(cells << line.words);
    }
    return csv;
}

} // namespace afterword
