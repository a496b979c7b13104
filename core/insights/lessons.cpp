// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insights/lessons.h"

#include "core/domain/questions.h"
#include "core/schedule/plan/situation.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Lessons)
};

bool isAlike(const Interview &a, const Interview &b)
{
    if (a.kind != InterviewKind::Other && a.kind == b.kind)
        return true;
    const QString round = a.round.simplified();
    return !round.isEmpty() && round.compare(b.round.simplified(), Qt::CaseInsensitive) == 0;
}

QString firstLineOf(const QString &text)
{
    return text.trimmed().section(QLatin1Char('\n'), 0, 0).simplified();
}

} // namespace

std::vector<PastLesson> lessonsFor(const Interview &interview, const ApplicationId &of, const Search &search,
                                   Moment now)
{
    struct Dated {
        Moment at;
        PastLesson lesson;
    };
    std::vector<Dated> found;
    for (const Application &application : search.applications) {
        if (application.id == of || !hasHappened(application.outcome, now))
            continue;
        const QString lesson = firstLineOf(application.outcome->lesson);
        const Interview *last = lesson.isEmpty() ? nullptr : latestInterview(application, now);
        if (last && isAlike(interview, *last))
            found.push_back(
                {application.outcome->at.value_or(last->endsAt()), {application.company, lesson}});
    }
    std::stable_sort(found.begin(), found.end(), [](const Dated &a, const Dated &b) { return a.at > b.at; });
    std::vector<PastLesson> lessons;
    for (const Dated &one : found) {
        const bool known = std::any_of(lessons.begin(), lessons.end(), [&](const PastLesson &lesson) {
            return lesson.lesson.compare(one.lesson.lesson, Qt::CaseInsensitive) == 0;
        });
        if (!known)
            lessons.push_back(one.lesson);
    }
    return lessons;
}

QString lastLessonInWords(const std::vector<PastLesson> &lessons)
{
    if (lessons.empty())
        return {};
    return Words::tr("Last time: %1 (%2)", "a lesson, a company")
        .arg(lessons.front().lesson, lessons.front().company);
}

} // namespace afterword
