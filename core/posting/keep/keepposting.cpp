// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/keep/keepposting.h"

#include "core/edits/editapplication.h"
#include "core/edits/edittask.h"
#include "core/posting/facts/workplace.h"
#include "core/posting/madeupday.h"
#include "core/posting/page/pagefacts.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(KeepPosting)
};

constexpr int remindDaysBefore = 2;

/// "jobs.northwind.example" is of Northwind's, as far as a name tells: "northwind.example".
QString siteOf(const QString &link)
{
    QString host = QUrl(link).host();
    for (const QString &usual : {u"www."_s, u"jobs."_s, u"careers."_s}) {
        if (host.startsWith(usual))
            host = host.mid(usual.size());
    }
    return host;
}

Error gone()
{
    return {Words::tr("this application is not there any more")};
}

/// On which day it is to be thought of; absent where it is too late.
std::optional<QDate> remindOn(const std::optional<QDate> &closesOn, QDate today)
{
    if (!closesOn || *closesOn < today)
        return std::nullopt;
    return std::max(closesOn->addDays(-remindDaysBefore), today);
}

/// The words carry the day, since the task comes up before it.
QString reminderFor(QDate closesOn)
{
    return applyTaskText() + u": "_s + QLocale().toString(closesOn, QLocale::ShortFormat);
}

void remind(const Search &search, Application &application, const std::optional<QDate> &closesOn, QDate today)
{
    const auto day = remindOn(closesOn, today);
    Task *stands = openApplyTask(application);
    if (!day || application.applied) {
        if (stands)
            application.tasks.erase(application.tasks.begin() + (stands - application.tasks.data()));
        return;
    }
    Task task = stands ? *stands : Task{};
    task.text = reminderFor(*closesOn);
    task.due = day;
    if (stands) {
        *stands = task;
        return;
    }
    task.id = freshTaskId(search, task.text);
    application.tasks.push_back(std::move(task));
}

void putInto(Application &application, const KeptFacts &facts)
{
    if (!facts.company.simplified().isEmpty())
        application.company = facts.company.simplified();
    application.role = facts.role.simplified();
    application.location = facts.place.simplified();
    application.salary = facts.salary.simplified();
    application.url = webAddress(facts.link);
    application.posting = facts.text;
}

/// Lines as they are compared: what they say, and where they stand.
QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const QString words = line.simplified();
        if (std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetterOrNumber(); }))
            lines += words;
    }
    return lines;
}

/// Those of @p lines that are not among @p others, each as often as it is missing there.
QStringList without(const QStringList &lines, const QStringList &others)
{
    QHash<QString, int> there;
    for (const QString &line : others)
        ++there[line];
    QStringList missing;
    for (const QString &line : lines) {
        if (--there[line] < 0)
            missing += line;
    }
    return missing;
}

} // namespace

Posting withCompany(Posting posting, const QString &title)
{
    if (posting.company && !posting.company.value.simplified().isEmpty())
        return posting;
    const QString site = siteOf(posting.link.value);
    if (!site.isEmpty())
        posting.company = {site, FactSource::Address, true};
    else if (posting.role)
        posting.company = {posting.role.value, FactSource::Words, true};
    else if (!title.simplified().isEmpty())
        posting.company = {title.simplified(), FactSource::Words, true};
    return posting;
}

KeptFacts keptFactsOf(const Posting &posting)
{
    KeptFacts facts{posting.company.value, posting.role.value, placeInWords(posting), posting.salary.value,
                    posting.link.value,    posting.text.value, std::nullopt};
    // Nobody is reminded of a day that a system made up.
    if (posting.closesOn && posting.closesOn.value.isValid() &&
        !isMadeUp(posting.postedOn.value, posting.closesOn.value))
        facts.closesOn = posting.closesOn.value;
    return facts;
}

Result<Step> keepingPosting(const Search &search, const KeptFacts &facts, const std::optional<StageId> &stage,
                            Moment now)
{
    Result<Step> step = addingApplication(search, facts.company, facts.role, stage, now);
    if (!step)
        return step;
    Application &application = *step->change.applications.front().after;
    putInto(application, facts);
    remind(search, application, facts.closesOn, search.person.zone.date(now));
    return step;
}

Result<Step> correctingPosting(const Search &search, const ApplicationId &id, const KeptFacts &facts,
                               Moment now)
{
    const Application *stands = search.applications.find(id);
    if (!stands)
        return gone();
    Application after = *stands;
    putInto(after, facts);
    remind(search, after, facts.closesOn, search.person.zone.date(now));
    return editingApplication(search, after);
}

Result<Step> keepingNewText(const Search &search, const ApplicationId &id, const QString &text)
{
    const Application *stands = search.applications.find(id);
    if (!stands)
        return gone();
    Application after = *stands;
    after.posting = text;
    return editingApplication(search, after, Words::tr("new text of the posting of %1").arg(after.company));
}

std::optional<StageId> stageForApplied(const Search &search)
{
    const auto found = std::find_if(search.stages.begin(), search.stages.end(), [](const Stage &stage) {
        return stage.kind == StageKind::Applied && !stage.hidden;
    });
    return found == search.stages.end() ? std::nullopt : std::optional(found->id);
}

std::optional<QDate> inStageSince(const Application &application, const Search &search)
{
    const auto move = std::find_if(application.moves.rbegin(), application.moves.rend(),
                                   [&](const StageMove &one) { return one.to == application.stage; });
    if (move != application.moves.rend())
        return search.person.zone.date(move->at);
    if (search.kindOf(application) == StageKind::Applied && application.applied)
        return application.applied;
    return application.added.isValid() ? std::optional(application.added) : std::nullopt;
}

TextDifference differenceOfTexts(const QString &before, const QString &after)
{
    const QStringList old = linesOf(before);
    const QStringList now = linesOf(after);
    return {without(old, now), without(now, old)};
}

} // namespace afterword
