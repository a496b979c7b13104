// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/nameindex.h"

#include "core/drafts/names.h"
#include "core/drafts/textwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// The words of a company's name without its legal form.
QStringList companyWords(const QString &company)
{
    static const QSet<QString> forms{u"inc"_s, u"llc"_s,  u"ltd"_s,         u"limited"_s, u"gmbh"_s, u"ag"_s,
                                     u"se"_s,  u"corp"_s, u"corporation"_s, u"co"_s,      u"plc"_s,  u"sa"_s,
                                     u"bv"_s,  u"nv"_s,   u"kg"_s,          u"oy"_s,      u"ab"_s,   u"as"_s,
                                     u"spa"_s, u"srl"_s,  u"pty"_s,         u"llp"_s,     u"sarl"_s, u"kk"_s};
    QStringList words;
    for (const Word &word : wordsOf(company))
        words += word.folded;
    while (words.size() > 1 && forms.contains(words.last()))
        words.removeLast();
    return words;
}

QStringList fullNameWords(const Contact &contact)
{
    Contact withoutNickname = contact;
    withoutNickname.givenName.clear();
    return nameWordsOf(withoutNickname);
}

/// The indices of all names that begin with one of @p words, or that are written without spaces; in order.
std::vector<size_t> indicesFor(const std::vector<Word> &words,
                               const QHash<QString, std::vector<size_t>> &byWord,
                               const std::vector<size_t> &unspaced)
{
    std::vector<size_t> indices = unspaced;
    for (const Word &word : words) {
        const auto found = byWord.constFind(word.folded);
        if (found != byWord.constEnd())
            indices.insert(indices.end(), found->begin(), found->end());
    }
    std::sort(indices.begin(), indices.end());
    indices.erase(std::unique(indices.begin(), indices.end()), indices.end());
    return indices;
}

bool holds(const std::vector<Word> &words, const QString &name)
{
    return std::any_of(words.begin(), words.end(), [&](const Word &word) {
        return word.folded == name || (isUnspaced(name) && word.folded.contains(name));
    });
}

bool differsInNames(const Application &before, const Application &after)
{
    if (before.company != after.company)
        return true;
    return !std::equal(before.interviews.begin(), before.interviews.end(), after.interviews.begin(),
                       after.interviews.end(), [](const Interview &a, const Interview &b) {
                           return std::equal(a.interviewers.begin(), a.interviewers.end(),
                                             b.interviewers.begin(), b.interviewers.end(),
                                             [](const Interviewer &one, const Interviewer &other) {
                                                 return one.contact == other.contact;
                                             });
                       });
}

} // namespace

NameIndex::NameIndex(const Search &search)
{
    QSet<ContactId> interviewers;
    for (const Application &application : search.applications) {
        addCompany(application);
        for (const Interview &interview : application.interviews) {
            for (const Interviewer &interviewer : interview.interviewers)
                interviewers.insert(interviewer.contact);
        }
    }
    for (const Contact &contact : search.contacts) {
        if (interviewers.contains(contact.id) && !contact.team)
            addPerson(contact);
    }
}

void NameIndex::addCompany(const Application &application)
{
    const QStringList words = companyWords(application.company);
    if (words.isEmpty())
        return;
    if (isUnspaced(words.first()))
        m_unspacedCompanies.push_back(m_companies.size());
    else
        m_companiesByWord[words.first()].push_back(m_companies.size());
    m_companies.push_back({application.id, words, application.company.trimmed().front().isLower()});
}

void NameIndex::addPerson(const Contact &contact)
{
    const QStringList words = fullNameWords(contact);
    if (words.isEmpty())
        return;
    if (isUnspaced(words.first()))
        m_unspacedPeople.push_back(m_people.size());
    else
        m_peopleByWord[words.first()].push_back(m_people.size());
    m_people.push_back({contact.id, words});
}

std::vector<const IndexedCompany *> NameIndex::companiesIn(const std::vector<Word> &words) const
{
    std::vector<const IndexedCompany *> found;
    for (const size_t index : indicesFor(words, m_companiesByWord, m_unspacedCompanies))
        found.push_back(&m_companies[index]);
    return found;
}

std::vector<const IndexedPerson *> NameIndex::peopleIn(const std::vector<Word> &words) const
{
    std::vector<const IndexedPerson *> found;
    for (const size_t index : indicesFor(words, m_peopleByWord, m_unspacedPeople)) {
        const IndexedPerson &person = m_people[index];
        if (std::all_of(person.words.begin(), person.words.end(),
                        [&](const QString &name) { return holds(words, name); }))
            found.push_back(&person);
    }
    return found;
}

bool changesNames(const Change &change)
{
    if (!change.contacts.empty())
        return true;
    return std::any_of(change.applications.begin(), change.applications.end(),
                       [](const Edit<Application> &edit) {
                           return !edit.before || !edit.after || differsInNames(*edit.before, *edit.after);
                       });
}

} // namespace afterword
