// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/sample/sample.h"

#include "core/domain/change/moves.h"
#include "core/exchange/json/json.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

/// Sets the sample's cards apart from those that the person adds, whose ids come from their companies.
constexpr auto mark = "sample-"_L1;

bool isOfSample(const Application &application, const Search &sample)
{
    const Application *made = sample.applications.find(application.id);
    return made && made->company == application.company;
}

QSet<ContactId> peopleOf(const Application &application)
{
    QSet<ContactId> people;
    const auto add = [&](const std::optional<ContactId> &contact) {
        if (contact)
            people.insert(*contact);
    };
    add(application.recruiter);
    add(application.mainContact);
    add(application.hr);
    add(application.directions.contact);
    if (application.outcome)
        add(application.outcome->toldBy);
    for (const Interview &interview : application.interviews) {
        add(interview.arrangedBy);
        for (const Interviewer &interviewer : interview.interviewers)
            people.insert(interviewer.contact);
    }
    for (const Message &message : application.messages)
        add(message.contact);
    for (const Draft &draft : application.drafts)
        add(draft.contact);
    return people;
}

} // namespace

Result<Search> readSample(const QByteArray &json)
{
    Result<Search> sample = readSearch(json, {});
    if (!sample)
        return sample;
    Table<Application> marked;
    for (Application application : sample->applications) {
        application.id.text.prepend(mark);
        marked.put(std::move(application));
    }
    sample->applications = std::move(marked);
    return sample;
}

Step addingSample(const Search &search, const Search &sample)
{
    Search with = search;
    for (const Stage &stage : sample.stages) {
        if (!with.stages.contains(stage.id))
            with.stages.put(stage);
    }
    for (const Contact &contact : sample.contacts) {
        if (!with.contacts.contains(contact.id))
            with.contacts.put(contact);
    }
    for (Application application : sample.applications) {
        if (with.applications.contains(application.id))
            continue;
        application.rank = rankAtEnd(with, application.stage);
        with.applications.put(application);
    }
    return {difference(search, with), Words::tr("adding the sample search")};
}

bool mayBeOfSample(const ApplicationId &id)
{
    return id.text.startsWith(mark);
}

bool mayHaveSample(const Search &search)
{
    return std::any_of(search.applications.begin(), search.applications.end(),
                       [](const Application &application) { return mayBeOfSample(application.id); });
}

bool hasSample(const Search &search, const Search &sample)
{
    return std::any_of(sample.applications.begin(), sample.applications.end(), [&](const Application &made) {
        const Application *stands = search.applications.find(made.id);
        return stands && isOfSample(*stands, sample);
    });
}

Step removingSample(const Search &search, const Search &sample)
{
    Step step{{}, Words::tr("removal of the sample search")};
    QSet<ContactId> needed;
    for (const Application &application : search.applications) {
        if (isOfSample(application, sample))
            step.change.applications.push_back({application, {}});
        else
            needed |= peopleOf(application);
    }
    for (const Contact &contact : sample.contacts) {
        const Contact *stands = search.contacts.find(contact.id);
        if (stands && stands->name == contact.name && !needed.contains(contact.id))
            step.change.contacts.push_back({*stands, {}});
    }
    return step;
}

} // namespace afterword
