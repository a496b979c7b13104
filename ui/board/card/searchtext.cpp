// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card/searchtext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SearchText)
};

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool contains(const QByteArray &text, const QByteArray &word)
{
    return memmem(text.constData(), static_cast<size_t>(text.size()), word.constData(),
                  static_cast<size_t>(word.size())) != nullptr;
}

/// What a text belongs to, as the card names it.
enum class Part {
    Title,
    Place,
    Address,
    Salary,
    Remarks,
    Tag,
    Person,
    Interview,
    Message,
    Draft,
    Document,
    Task,
    Posting,
    Ending
};

QString inWords(Part part)
{
    switch (part) {
    case Part::Title: return {};
    case Part::Place: return Words::tr("Place");
    case Part::Address: return Words::tr("Address");
    case Part::Salary: return Words::tr("Salary");
    case Part::Remarks: return Words::tr("Remarks");
    case Part::Tag: return Words::tr("Tag");
    case Part::Person: return Words::tr("Person");
    case Part::Interview: return Words::tr("Interview");
    case Part::Message: return Words::tr("Message");
    case Part::Draft: return Words::tr("Draft");
    case Part::Document: return Words::tr("Document");
    case Part::Task: return Words::tr("Task");
    case Part::Posting: return Words::tr("Posting");
    case Part::Ending: return Words::tr("Ending");
    }
    Q_UNREACHABLE();
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
    for (const Interview &interview : application.interviews) {
        add(interview.arrangedBy);
        for (const Interviewer &interviewer : interview.interviewers)
            people.insert(interviewer.contact);
    }
    for (const Message &message : application.messages)
        add(message.contact);
    return people;
}

/// Calls @p visit(part, text) with everything that a search looks through.
template <class Visit>
void eachText(const Application &application, const Search &search, Visit visit)
{
    visit(Part::Title, application.company);
    visit(Part::Title, application.role);
    visit(Part::Place, application.location);
    visit(Part::Address, application.url);
    visit(Part::Salary, application.salary);
    visit(Part::Remarks, application.remarks);
    for (const QString &tag : application.tags)
        visit(Part::Tag, tag);
    const auto people = peopleOf(application);
    for (const ContactId &id : people) {
        if (const Contact *contact = search.contacts.find(id)) {
            for (const QString *text :
                 {&contact->name, &contact->title, &contact->organization, &contact->email})
                visit(Part::Person, *text);
        }
    }
    for (const Interview &interview : application.interviews) {
        const DebriefNotes &debrief = interview.debrief;
        for (const QString *text : {&interview.round, &interview.location, &interview.link, &debrief.wentWell,
                                    &debrief.redFlags, &debrief.contribution, &debrief.nextSteps})
            visit(Part::Interview, *text);
        for (const Interviewer &interviewer : interview.interviewers) {
            for (const QString *text : {&interviewer.moment, &interviewer.openQuestion, &interviewer.awkward})
                visit(Part::Interview, *text);
        }
    }
    for (const Message &message : application.messages) {
        visit(Part::Message, message.subject);
        visit(Part::Message, message.body);
    }
    for (const Draft &draft : application.drafts) {
        visit(Part::Draft, draft.subject);
        visit(Part::Draft, draft.body);
    }
    for (const Document &document : application.documents)
        visit(Part::Document, document.title);
    for (const Task &task : application.tasks)
        visit(Part::Task, task.text);
    visit(Part::Posting, application.posting);
    if (application.outcome) {
        visit(Part::Ending, application.outcome->reason);
        visit(Part::Ending, application.outcome->lesson);
    }
}

/// The words of @p text from a little before the one in which @p word occurs, in one line.
QString around(const QString &text, const QByteArray &word)
{
    constexpr qsizetype before = 2;
    constexpr qsizetype longest = 120;
    const QStringList all = text.simplified().split(u' ');
    const auto hit =
        std::find_if(all.begin(), all.end(), [&](const QString &one) { return contains(folded(one), word); });
    const qsizetype start = std::max<qsizetype>(0, (hit == all.end() ? 0 : hit - all.begin()) - before);
    return (start > 0 ? u"…"_s : QString()) + all.mid(start).join(u' ').left(longest);
}

} // namespace

QByteArray folded(const QString &text)
{
    if (isAscii(text))
        return text.toUtf8().toLower();
    QString plain;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.reserve(decomposed.size());
    std::copy_if(decomposed.begin(), decomposed.end(), std::back_inserter(plain),
                 [](QChar c) { return c.category() != QChar::Mark_NonSpacing; });
    return plain.toUtf8();
}

QByteArray searchText(const Application &application, const Search &search)
{
    // Line breaks part the texts, so that no word is found across two of them.
    QByteArray all;
    eachText(application, search, [&](Part, const QString &text) {
        if (!text.isEmpty())
            all += folded(text) + '\n';
    });
    return all;
}

QString whatMatched(const Application &application, const Search &search,
                    const std::vector<QByteArray> &words)
{
    const QByteArray title = folded(application.company) + '\n' + folded(application.role);
    const auto elsewhere = std::find_if(words.begin(), words.end(),
                                        [&](const QByteArray &word) { return !contains(title, word); });
    if (elsewhere == words.end())
        return {};
    QString found;
    eachText(application, search, [&](Part part, const QString &text) {
        if (found.isEmpty() && !text.isEmpty() && contains(folded(text), *elsewhere))
            found = Words::tr("%1: %2", "what it is, its words").arg(inWords(part), around(text, *elsewhere));
    });
    return found;
}

std::vector<QByteArray> queryWords(const QString &query)
{
    std::vector<QByteArray> words;
    for (const QString &word : query.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.push_back(folded(word));
    return words;
}

bool matches(const QByteArray &text, const std::vector<QByteArray> &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QByteArray &word) { return contains(text, word); });
}

} // namespace afterword
