// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meaning/meaningtext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(LetterMeaning)
};

constexpr qsizetype longestQuoted = 220; // characters
constexpr std::array askedAbout{Meaning::Rejection, Meaning::Offer, Meaning::Invitation, Meaning::Promise,
                                Meaning::Question};

QString counted(Meaning kind, int count)
{
    switch (kind) {
    case Meaning::Rejection: return Words::tr("%n read like a no", nullptr, count);
    case Meaning::Offer: return Words::tr("%n read like an offer", nullptr, count);
    case Meaning::Invitation: return Words::tr("%n read like an invitation", nullptr, count);
    case Meaning::Promise: return Words::tr("%n promise a date", nullptr, count);
    case Meaning::Question: return Words::tr("%n ask you something", nullptr, count);
    case Meaning::Hold: return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString inFew(Meaning kind)
{
    switch (kind) {
    case Meaning::Rejection: return Words::tr("reads like a no");
    case Meaning::Offer: return Words::tr("reads like an offer");
    case Meaning::Invitation: return Words::tr("reads like an invitation");
    case Meaning::Promise: return Words::tr("promises a date");
    case Meaning::Question: return Words::tr("asks you something");
    case Meaning::Hold: return {};
    }
    Q_UNREACHABLE();
}

QString inFew(const std::vector<StandingMeaning> &meanings)
{
    const auto first = std::find_if(meanings.begin(), meanings.end(), [](const StandingMeaning &one) {
        return one.meaning.kind != Meaning::Hold;
    });
    return first == meanings.end() ? QString() : inFew(first->meaning.kind);
}

QString countedInFew(const std::vector<StandingMeaning> &letters)
{
    QStringList parts;
    for (const Meaning kind : askedAbout) {
        const auto count = std::count_if(letters.begin(), letters.end(), [kind](const StandingMeaning &one) {
            return one.meaning.kind == kind;
        });
        if (count > 0)
            parts += counted(kind, static_cast<int>(count));
    }
    return parts.join(u", "_s);
}

QString countedInFew(const std::vector<StandingMeaning> &letters, qsizetype all)
{
    return all == 1 && letters.size() == 1 ? inFew(letters.front().meaning.kind) : countedInFew(letters);
}

QString lineOf(const StandingMeaning &letter, const Search &search)
{
    const Application *application = search.applications.find(letter.application);
    return Words::tr("%1: %2 (“%3”)", "a company, what its letter seems to say, a sentence of it")
        .arg(application ? application->company : QString(), inFew(letter.meaning.kind),
             briefly(letter.meaning.sentence));
}

QString briefly(const QString &sentence)
{
    return sentence.size() > longestQuoted ? sentence.left(longestQuoted).trimmed() + u'…' : sentence;
}

} // namespace afterword
