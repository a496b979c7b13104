// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/change.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace afterword {

struct Word;

/// A company of the search as the checks look for it.
struct IndexedCompany {
    ApplicationId application;
    QStringList words;       ///< folded, without the legal form
    bool typedSmall = false; ///< its name begins with a small letter, as in "eBay"
};

/// An interviewer of the search as the checks look for them.
struct IndexedPerson {
    ContactId contact;
    QStringList words; ///< the folded words of the full name, titles left out
};

/// Every company's and interviewer's name of a search by its first word, so that a check among thousands of
/// applications looks only at the names that could stand in its text. Built once from a search, in a few
/// microseconds for each name, and used for many drafts; after a change of names it is built anew.
class NameIndex {
public:
    NameIndex() = default;
    explicit NameIndex(const Search &search);

    /// The companies whose name may begin with one of @p words, in the order of the search.
    std::vector<const IndexedCompany *> companiesIn(const std::vector<Word> &words) const;
    /// The interviewers all of whose names are among @p words, in the order of the search.
    std::vector<const IndexedPerson *> peopleIn(const std::vector<Word> &words) const;

private:
    void addCompany(const Application &application);
    void addPerson(const Contact &contact);

    std::vector<IndexedCompany> m_companies;
    std::vector<IndexedPerson> m_people;
    QHash<QString, std::vector<size_t>> m_companiesByWord;
    QHash<QString, std::vector<size_t>> m_peopleByWord;
    // Names in scripts without spaces stand within longer runs, so these are looked at one by one.
    std::vector<size_t> m_unspacedCompanies;
    std::vector<size_t> m_unspacedPeople;
};

/// Whether @p change touches anything that a NameIndex holds.
bool changesNames(const Change &change);

} // namespace afterword
