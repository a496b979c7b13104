// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits.h"

#include "core/domain/change/moves.h"

#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace afterword::testing {

namespace {

const char16_t *const pieces[] = {u"Northwind",
                                  u"the churn dashboard",
                                  u"'; DROP TABLE application; --",
                                  u"{{#x}}{{{y}}}{{/x}}",
                                  u"Okafor-Núñez 東京",
                                  u"<img src=/etc/passwd>",
                                  u"line\nline\ttab",
                                  u"=1+1"};

} // namespace

int RandomEdits::number(int below)
{
    return static_cast<int>(m_random() % static_cast<quint64>(below));
}

QString RandomEdits::text()
{
    QString text;
    for (int n = 1 + number(3); n > 0; --n)
        text += QString::fromUtf16(pieces[number(int(std::size(pieces)))]) + u' ';
    // Now and then a text that does not fit into one page of the file.
    return oneIn(12) ? text.repeated(200) : text;
}

QString RandomEdits::id(const char *kind)
{
    return QString::fromLatin1(kind) + QString::number(++m_ids) + u'-' + QString::number(number(1 << 30), 36);
}

Moment RandomEdits::moment()
{
    return Zone().moment(QDate(2026, 9, 1), QTime(0, 0)) + minutes(number(300 * 24 * 60));
}

template <class Row>
const Row &RandomEdits::any(const Table<Row> &table)
{
    return table[static_cast<size_t>(number(static_cast<int>(table.size())))];
}

Change RandomEdits::person(const Search &search)
{
    Search after = search;
    after.person.name = text();
    if (oneIn(2))
        after.policy.giveUpAfterDays = 20 + number(40);
    return difference(search, after);
}

Change RandomEdits::addContact(const Search &search)
{
    Contact contact;
    contact.id = {id("c")};
    contact.name = text();
    contact.email = u"someone@example.org"_s;
    contact.remarks = text();
    return put(search, contact);
}

Change RandomEdits::editContact(const Search &search)
{
    Contact contact = any(search.contacts);
    (oneIn(2) ? contact.title : contact.address) = text();
    return put(search, contact);
}

Change RandomEdits::addApplication(const Search &search)
{
    Application application;
    application.id = {id("a")};
    application.company = text();
    application.role = text();
    application.stage = any(search.stages).id;
    application.rank = rankAtEnd(search, application.stage);
    application.added = QDate(2026, 9, 1).addDays(number(90));
    if (!search.contacts.empty())
        application.recruiter = any(search.contacts).id;
    return put(search, application);
}

Change RandomEdits::editApplication(const Search &search)
{
    Application application = any(search.applications);
    application.remarks = text();
    application.tags = {u"remote"_s, u"data, big"_s};
    if (oneIn(3))
        application.documents.push_back({text(), u"resume.pdf"_s, moment()});
    if (oneIn(3))
        application.directions.noContact = !application.directions.noContact;
    return put(search, application);
}

Change RandomEdits::addInterview(const Search &search)
{
    Application application = any(search.applications);
    Interview interview;
    interview.id = {id("i")};
    interview.round = text();
    interview.start = {QDate(2026, 10, 1).addDays(number(60)), QTime(9 + number(8), 0)};
    interview.end = {interview.start.date, interview.start.time.addSecs(3600)};
    if (!search.contacts.empty())
        interview.interviewers.push_back({any(search.contacts).id, text(), {}, {}});
    application.interviews.push_back(interview);
    return put(search, application);
}

Change RandomEdits::addMessage(const Search &search)
{
    Application application = any(search.applications);
    Message message;
    message.id = {id("m")};
    message.at = moment();
    message.body = text();
    if (!application.interviews.empty())
        message.interview = application.interviews.front().id;
    application.messages.push_back(message);
    if (oneIn(4))
        application.messages.erase(application.messages.begin());
    return put(search, application);
}

Change RandomEdits::typeDraft(const Search &search)
{
    Application application = any(search.applications);
    if (application.drafts.empty() || oneIn(4)) {
        Draft draft;
        draft.id = {id("d")};
        draft.updatedAt = moment();
        application.drafts.push_back(draft);
    }
    application.drafts.back().body += text();
    return put(search, application);
}

Change RandomEdits::moveCard(const Search &search)
{
    const ApplicationId card = any(search.applications).id;
    const auto moved = moveCards(search, std::span(&card, 1), any(search.stages).id, {}, moment());
    return moved ? *moved : Change();
}

Change RandomEdits::removeApplication(const Search &search)
{
    return remove(search, any(search.applications).id);
}

Change RandomEdits::addDecision(const Search &search)
{
    Decision decision;
    decision.followUp = u"check-in/%1/2026-11-23/1"_s.arg(any(search.applications).id.text);
    decision.state = DecisionState::Skipped;
    // Decisions are told apart by follow-up and moment.
    decision.at = moment() + seconds(m_ids++);
    return decide(decision);
}

Change RandomEdits::keepTemplate(const Search &search)
{
    Template one;
    one.id = {u"mine-%1"_s.arg(number(5))};
    one.name = text();
    one.body = text();
    one.phrases[u"opening"_s] = {text(), text()};
    return put(search, one);
}

Change RandomEdits::renameStage(const Search &search)
{
    Search after = search;
    Stage stage = any(search.stages);
    stage.name = text();
    after.stages.put(stage);
    return difference(search, after);
}

Change RandomEdits::candidate(const Search &search)
{
    if (search.applications.empty())
        return addApplication(search);
    if (search.contacts.empty())
        return addContact(search);
    switch (number(16)) {
    case 0: return person(search);
    case 1: return addContact(search);
    case 2: return editContact(search);
    case 3: return addApplication(search);
    case 4: return addInterview(search);
    case 5: return addMessage(search);
    case 6: return addDecision(search);
    case 7: return keepTemplate(search);
    case 8: return renameStage(search);
    case 9: return search.applications.size() > 5 ? removeApplication(search) : addApplication(search);
    case 10: return joined(editContact(search), editApplication(search));
    case 11:
    case 12: return moveCard(search);
    case 13: return editApplication(search);
    default: return typeDraft(search);
    }
}

Change RandomEdits::next(const Search &search)
{
    for (;;) {
        const Change change = candidate(search);
        Search after = search;
        make(change, after);
        if (after != search)
            return change;
    }
}

} // namespace afterword::testing
