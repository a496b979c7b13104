// SPDX-License-Identifier: GPL-3.0-or-later
// How long composing and checking take: a thousand drafts of 250 rounds of four, each checked beside the
// three others, and one note of 500 words, as it is checked while one types. Spelling is not part of it.
#include "core/drafts/checker.h"
#include "core/drafts/composer.h"

#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int applications = 250;
const Moment now = Zone().moment(QDate(2026, 11, 23), QTime(15, 0));

/// Processor time, so that a busy machine does not spoil the measure; there is one thread only.
double milliseconds(std::clock_t from)
{
    return 1000.0 * double(std::clock() - from) / CLOCKS_PER_SEC;
}

Search largeSearch(int count)
{
    const QStringList moments{u"showed the churn dashboard"_s, u"told me how her team runs on-call"_s,
                              u"question about sampling bias"_s, u"laughed about the broken projector"_s};
    Search search;
    search.person.name = u"Robin Vale"_s;
    for (int n = 0; n < count; ++n) {
        Application application;
        application.id = ApplicationId{u"a%1"_s.arg(n)};
        application.company = u"Company%1 Works"_s.arg(n);
        application.role = u"Data Analyst"_s;
        application.promisedDecision = QDate(2026, 12, 4);
        Interview interview;
        interview.id = InterviewId{u"i%1"_s.arg(n)};
        interview.start = {QDate(2026, 11, 23), QTime(10, 0)};
        interview.end = {QDate(2026, 11, 23), QTime(11, 0)};
        interview.debrief.contribution = u"five years of churn modelling"_s;
        for (int i = 0; i < 4; ++i) {
            Contact contact;
            contact.id = ContactId{u"c%1-%2"_s.arg(n).arg(i)};
            contact.name = u"Given%1 Family%2"_s.arg(n * 4 + i).arg(n);
            contact.email = u"a@b.example"_s;
            search.contacts.put(contact);
            interview.interviewers.push_back({contact.id, moments[i], {}, {}});
        }
        application.interviews.push_back(interview);
        search.applications.put(application);
    }
    return search;
}

void measureRounds(QTextStream &out, const Search &search, const Table<Template> &templates, int count)
{
    std::vector<std::vector<Draft>> rounds;
    const auto composing = std::clock();
    for (int n = 0; n < count; ++n) {
        const Application &application = search.applications[size_t(n)];
        rounds.push_back(*composeRound(search, templates, application, application.interviews.front(), now));
    }
    const double composed = milliseconds(composing);
    const auto indexing = std::clock();
    const NameIndex names(search);
    const double indexed = milliseconds(indexing);

    double slowest = 0;
    size_t findings = 0;
    const auto checking = std::clock();
    for (int n = 0; n < count; ++n) {
        const Application &application = search.applications[size_t(n)];
        RoundLikeness likeness(maskFor(search, application));
        for (const Draft &draft : rounds[size_t(n)]) {
            std::vector<Draft> others = rounds[size_t(n)];
            std::erase(others, draft);
            const auto begun = std::clock();
            findings += check(draft, search, names, application, others, likeness).size();
            slowest = std::max(slowest, milliseconds(begun));
        }
    }
    const double checked = milliseconds(checking);
    const int drafts = 4 * count;
    out << qSetFieldWidth(0) << drafts << " drafts among " << search.applications.size()
        << " applications: compose " << composed / drafts << " ms each, check " << checked / drafts
        << " ms each, slowest " << slowest << " ms (" << findings << " findings); names indexed in "
        << indexed << " ms\n";
}

void measureLongNote(QTextStream &out, const Search &search)
{
    Draft draft;
    draft.contact = ContactId{u"c0-0"_s};
    draft.interview = InterviewId{u"i0"_s};
    draft.body = u"Dear Given0,\n\n"_s;
    for (int word = 0; word < 500; ++word)
        draft.body += u"word%1 "_s.arg(word % 170);
    std::vector<Draft> others;
    for (int i = 1; i < 4; ++i) {
        others.push_back(draft);
        others.back().contact = ContactId{u"c0-%1"_s.arg(i)};
    }
    constexpr int times = 50;
    const NameIndex names(search);
    const auto begun = std::clock();
    for (int n = 0; n < times; ++n) {
        RoundLikeness likeness(maskFor(search, search.applications[0])); // as at the first look
        static_cast<void>(check(draft, search, names, search.applications[0], others, likeness));
    }
    out << "a note of 500 words, alike to three others: check " << milliseconds(begun) / times << " ms\n";
}

} // namespace

int main()
{
    QTextStream out(stdout);
    const auto templates = builtInTemplates();
    if (!templates) {
        out << templates.error().message << '\n';
        return 1;
    }
    const Search search = largeSearch(applications);
    measureRounds(out, search, *templates, applications);
    measureRounds(out, largeSearch(10'000), *templates, applications);
    measureLongNote(out, search);
    return 0;
}
