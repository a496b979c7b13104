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

/// Adds @p text in small letters where it has ASCII's characters alone, as nearly all have; else nothing, and
/// says so.
bool addAscii(QByteArray &all, const QString &text)
{
    const qsizetype before = all.size();
    all.resize(before + text.size());
    char *to = all.data() + before;
    ushort seen = 0;
    for (const QChar c : text) {
        const ushort letter = c.unicode();
        seen |= letter;
        *to++ = char(letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter);
    }
    if (seen < 0x80)
        return true;
    all.truncate(before);
    return false;
}

QByteArray foldedBeyondAscii(const QString &text)
{
    QString plain;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.reserve(decomposed.size());
    std::copy_if(decomposed.begin(), decomposed.end(), std::back_inserter(plain),
                 [](QChar c) { return c.category() != QChar::Mark_NonSpacing; });
    return plain.toUtf8();
}

bool contains(const QByteArray &text, const QByteArray &word)
{
    return memmem(text.constData(), static_cast<size_t>(text.size()), word.constData(),
                  static_cast<size_t>(word.size())) != nullptr;
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

/// Calls @p visit(what, text) with everything that a search looks through. @p what: what the text belongs to,
/// as the card names it; the title needs no name.
template <class Visit>
void eachText(const Application &application, const Search &search, Visit visit)
{
    visit("", application.company);
    visit("", application.role);
    visit(QT_TRANSLATE_NOOP("SearchText", "Place"), application.location);
    visit(QT_TRANSLATE_NOOP("SearchText", "Address"), application.url);
    visit(QT_TRANSLATE_NOOP("SearchText", "Salary"), application.salary);
    visit(QT_TRANSLATE_NOOP("SearchText", "Remarks"), application.remarks);
    for (const QString &tag : application.tags)
        visit(QT_TRANSLATE_NOOP("SearchText", "Tag"), tag);
    const auto people = peopleOf(application);
    for (const ContactId &id : people) {
        if (const Contact *contact = search.contacts.find(id)) {
            for (const QString *text :
                 {&contact->name, &contact->title, &contact->organization, &contact->email})
                visit(QT_TRANSLATE_NOOP("SearchText", "Person"), *text);
        }
    }
    for (const Interview &interview : application.interviews) {
        const DebriefNotes &debrief = interview.debrief;
        for (const QString *text : {&interview.round, &interview.location, &interview.link, &debrief.wentWell,
                                    &debrief.redFlags, &debrief.contribution, &debrief.nextSteps})
            visit(QT_TRANSLATE_NOOP("SearchText", "Interview"), *text);
        for (const Interviewer &interviewer : interview.interviewers) {
            for (const QString *text : {&interviewer.moment, &interviewer.openQuestion, &interviewer.awkward})
                visit(QT_TRANSLATE_NOOP("SearchText", "Interview"), *text);
        }
    }
    for (const Message &message : application.messages) {
        visit(QT_TRANSLATE_NOOP("SearchText", "Message"), message.subject);
        visit(QT_TRANSLATE_NOOP("SearchText", "Message"), message.body);
    }
    for (const Draft &draft : application.drafts) {
        visit(QT_TRANSLATE_NOOP("SearchText", "Draft"), draft.subject);
        visit(QT_TRANSLATE_NOOP("SearchText", "Draft"), draft.body);
    }
    for (const Document &document : application.documents)
        visit(QT_TRANSLATE_NOOP("SearchText", "Document"), document.title);
    for (const Task &task : application.tasks) {
        for (const QString *text : {&task.text, &task.writtenBy})
            visit(QT_TRANSLATE_NOOP("SearchText", "Task"), *text);
    }
    visit(QT_TRANSLATE_NOOP("SearchText", "Posting"), application.posting);
    for (const QString *text : {&application.offer.pay, &application.offer.leave})
        visit(QT_TRANSLATE_NOOP("SearchText", "Offer"), *text);
    if (application.outcome) {
        visit(QT_TRANSLATE_NOOP("SearchText", "Ending"), application.outcome->reason);
        visit(QT_TRANSLATE_NOOP("SearchText", "Ending"), application.outcome->lesson);
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
    QByteArray plain;
    return addAscii(plain, text) ? plain : foldedBeyondAscii(text);
}

QByteArray searchText(const Application &application, const Search &search)
{
    // Line breaks separate the texts, so that no word is found across two of them.
    QByteArray all;
    eachText(application, search, [&](const char *, const QString &text) {
        if (text.isEmpty())
            return;
        if (!addAscii(all, text))
            all += foldedBeyondAscii(text);
        all += '\n';
    });
    all.squeeze(); // it stays, one for each card; what it grew by takes half as much again
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
    eachText(application, search, [&](const char *what, const QString &text) {
        if (found.isEmpty() && !text.isEmpty() && contains(folded(text), *elsewhere))
            found =
                Words::tr("%1: %2", "what it is, its words").arg(Words::tr(what), around(text, *elsewhere));
    });
    return found;
}

std::vector<QByteArray> queryWords(const QString &query)
{
    std::vector<QByteArray> words;
    // What is pasted may end with a line break, which a field keeps as a sign of its own.
    const QStringList typed = query.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : typed)
        words.push_back(folded(word));
    return words;
}

bool matches(const QByteArray &text, const std::vector<QByteArray> &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QByteArray &word) { return contains(text, word); });
}

} // namespace afterword
