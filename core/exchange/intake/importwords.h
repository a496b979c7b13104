// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/intake/importfile.h"
#include "core/exchange/intake/intake.h"

#include <array>

namespace afterword {

/// Puts together what is told of an import: the first things of each kind by name, all others as a count
/// ("and 42,855 more interviews").
class ImportTally {
public:
    enum class Kind { Application, Interview, Person, Message, Other };

    void add(ImportLine::Verb verb, Kind kind, const QString &what, int line = 0);
    void skip(const Error &error);
    /// Something that was read and changed nothing; told only where it stays alone, or as a count.
    void addUnchanged(const QString &what) { add(ImportLine::Verb::Unchanged, Kind::Other, what); }
    /// What taking one thing into @p search did. @p why: why this application, may be empty.
    void add(const Taken &taken, const OpenedSearch &search, const QString &why);

    std::vector<ImportLine> lines() const;

private:
    /// Whether one more of these is told by its words; of more than a few only how many they are.
    bool names(ImportLine::Verb verb, Kind kind) const;

    static constexpr size_t verbs = 5;
    static constexpr size_t kinds = 5;

    std::vector<ImportLine> m_lines;
    QSet<ApplicationId> m_told; ///< each application is told once
    QStringList m_newPeople;
    QStringList m_changedPeople;
    std::array<std::array<qsizetype, kinds>, verbs> m_counts{};
};

/// An application that an import changes, as it was called @p before, with what of it is new in @p search:
/// "Northwind, Analyst (role now Senior Analyst; stage now Interviewing)". What is longer than a few words is
/// only named.
QString changedJobWords(const Application &before, const Application &after, const Search &search);

/// A day as it is told of an import: in English as programs write it too, in another language as people there
/// do.
QString dateWords(QDate date);

/// The first of @p names, and how many more there are: "Dana, Lee and 42,855 more".
QString namedOrCounted(const QStringList &names);

} // namespace afterword
