// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/searchtext.h"

#include <QSet>

#include <algorithm>
#include <cstring>

namespace afterword {

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool contains(const QByteArray &text, const QByteArray &word)
{
    return memmem(text.constData(), static_cast<size_t>(text.size()), word.constData(),
                  static_cast<size_t>(word.size())) != nullptr;
}

/// Collects texts, parted by line breaks so that no word is found across two of them.
class Collector {
public:
    void add(const QString &text)
    {
        if (!text.isEmpty())
            m_text += folded(text) + '\n';
    }
    QByteArray text() const { return m_text; }

private:
    QByteArray m_text;
};

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

void addInterview(Collector &all, const Interview &interview)
{
    all.add(interview.round);
    all.add(interview.location);
    all.add(interview.debrief.wentWell);
    all.add(interview.debrief.redFlags);
    all.add(interview.debrief.contribution);
    all.add(interview.debrief.nextSteps);
    for (const Interviewer &interviewer : interview.interviewers) {
        all.add(interviewer.moment);
        all.add(interviewer.openQuestion);
        all.add(interviewer.awkward);
    }
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
    Collector all;
    for (const QString &text : {application.company, application.role, application.location, application.url,
                                application.salary, application.remarks})
        all.add(text);
    for (const QString &tag : application.tags)
        all.add(tag);
    for (const ContactId &id : peopleOf(application)) {
        if (const Contact *contact = search.contacts.find(id)) {
            for (const QString &text : {contact->name, contact->title, contact->organization, contact->email})
                all.add(text);
        }
    }
    for (const Interview &interview : application.interviews)
        addInterview(all, interview);
    for (const Message &message : application.messages) {
        all.add(message.subject);
        all.add(message.body);
    }
    for (const Draft &draft : application.drafts) {
        all.add(draft.subject);
        all.add(draft.body);
    }
    for (const Document &document : application.documents)
        all.add(document.title);
    if (application.outcome) {
        all.add(application.outcome->reason);
        all.add(application.outcome->lesson);
    }
    return all.text();
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
