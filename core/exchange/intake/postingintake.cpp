// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/intake/postingintake.h"

#include "core/posting/facts/workplace.h"
#include "core/posting/keep/keepposting.h"
#include "core/posting/knownjob.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(PostingIntake)
};

using Verb = ImportLine::Verb;

QString titleOf(const QString &company, const QString &role)
{
    return role.isEmpty() ? company : company + u", "_s + role;
}

QString dayInWords(QDate day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

/// What the posting says, for the preview: one line for each fact, a guess told as such.
std::vector<ImportLine> factsInWords(const Posting &posting)
{
    std::vector<ImportLine> lines;
    const auto say = [&](const QString &name, const QString &value, bool isGuess) {
        if (value.isEmpty())
            return;
        const QString fact = Words::tr("%1: %2", "the name of a fact, and the fact").arg(name, value);
        lines.push_back({Verb::Noted, isGuess ? Words::tr("%1 (guessed, please check)").arg(fact) : fact, 0});
    };
    say(Words::tr("Company"), posting.company.value, posting.company.isGuess);
    say(Words::tr("Through the agency"), posting.agency.value, posting.agency.isGuess);
    say(Words::tr("Role"), posting.role.value, posting.role.isGuess);
    say(Words::tr("Place"), posting.place.value, posting.place.isGuess);
    say(Words::tr("Working from home"), remoteInWords(posting.remote.value), posting.remote.isGuess);
    say(Words::tr("Salary"), posting.salary.value, posting.salary.isGuess);
    say(Words::tr("Employment"), posting.employment.value, posting.employment.isGuess);
    if (posting.postedOn)
        say(Words::tr("Posted on"), dayInWords(posting.postedOn.value), posting.postedOn.isGuess);
    if (posting.closesOn)
        say(Words::tr("Closes on"), dayInWords(posting.closesOn.value), posting.closesOn.isGuess);
    say(Words::tr("Address"), posting.link.value, posting.link.isGuess);
    return lines;
}

/// Fills what is empty in @p application; whether anything was.
bool fillEmpty(Application &application, const KeptFacts &facts)
{
    const Application before = application;
    const auto fill = [](QString &field, const QString &fact) {
        if (field.trimmed().isEmpty())
            field = fact;
    };
    fill(application.role, facts.role.simplified());
    fill(application.location, facts.place.simplified());
    fill(application.salary, facts.salary.simplified());
    fill(application.url, facts.link);
    fill(application.posting, facts.text);
    return application != before;
}

/// What @p posting says otherwise than @p application, as the person is told it; empty: nothing.
QStringList differencesOf(const Posting &posting, const Application &application)
{
    QStringList differences;
    const auto compare = [&](const QString &name, const QString &stands, const QString &now) {
        if (!stands.simplified().isEmpty() && !now.isEmpty() && stands.simplified() != now.simplified())
            differences
                << Words::tr("%1: the card says “%2”, the posting now says “%3”").arg(name, stands, now);
    };
    compare(Words::tr("Company"), application.company, posting.company.value);
    compare(Words::tr("Role"), application.role, posting.role.value);
    compare(Words::tr("Place"), application.location, keptFactsOf(posting).place);
    compare(Words::tr("Salary"), application.salary, posting.salary.value);
    if (application.posting.trimmed().isEmpty() || posting.text.value.isEmpty())
        return differences;
    const TextDifference texts = differenceOfTexts(application.posting, posting.text.value);
    if (!texts.isEmpty()) {
        differences << Words::tr("The posting’s text has changed since (lines added: %1, removed: %2); the "
                                 "card keeps the text as it was")
                           .arg(texts.added.size())
                           .arg(texts.gone.size());
    }
    return differences;
}

Result<Imported> takeInKnown(const Posting &posting, const KeptFacts &facts, const Application &known,
                             const Search &search)
{
    Imported imported{search, {}};
    const QString title = titleOf(known.company, known.role);
    Application after = known;
    if (fillEmpty(after, facts)) {
        imported.search.applications.put(after);
        imported.lines.push_back({Verb::Merged, title, 0});
    } else {
        imported.lines.push_back({Verb::Unchanged, Words::tr("%1 is on the board already").arg(title), 0});
    }
    for (const QString &difference : differencesOf(posting, known))
        imported.lines.push_back({Verb::Noted, difference, 0});
    return imported;
}

} // namespace

Result<Imported> takeInPosting(const Posting &read, const Search &search, Moment now)
{
    if (!read.tellsJob())
        return Error{Words::tr("holds no job posting that could be read")};
    const Posting posting = withCompany(read, {});
    const KeptFacts facts = keptFactsOf(posting);
    if (const Application *known = sameJob(search, posting))
        return takeInKnown(posting, facts, *known, search);
    const Result<Step> step = keepingPosting(search, facts, {}, now);
    if (!step)
        return step.error();
    Imported imported{search, describe(step->change, search)};
    if (const auto made = apply(step->change, imported.search); !made)
        return made.error();
    for (ImportLine &line : factsInWords(posting))
        imported.lines.push_back(std::move(line));
    const Application &added = *step->change.applications.front().after;
    for (const Task &task : added.tasks)
        imported.lines.push_back({Verb::Added, Words::tr("the task “%1”").arg(task.text), 0});
    return imported;
}

} // namespace afterword
