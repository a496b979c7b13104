// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/checks.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(OtherCompanies)
};

/// Company names that begin sentences as ordinary words.
bool isOrdinaryWord(const QString &folded)
{
    static const QSet<QString> words{u"indeed"_s, u"target"_s, u"gap"_s,    u"apple"_s,   u"square"_s,
                                     u"notion"_s, u"linear"_s, u"visa"_s,   u"stripe"_s,  u"alphabet"_s,
                                     u"meta"_s,   u"box"_s,    u"shell"_s,  u"ring"_s,    u"nest"_s,
                                     u"next"_s,   u"ramp"_s,   u"plaid"_s,  u"unity"_s,   u"slack"_s,
                                     u"zoom"_s,   u"oracle"_s, u"amazon"_s, u"discord"_s, u"match"_s,
                                     u"bolt"_s,   u"brave"_s,  u"remote"_s, u"deel"_s};
    return words.contains(folded);
}

/// "Monday" alone is a day far more often than a company.
bool isDayName(const QStringList &words)
{
    static const QSet<QString> days{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                    u"friday"_s, u"saturday"_s, u"sunday"_s};
    return words.size() == 1 && days.contains(words[0]);
}

struct Place {
    const Application *application;
    int start;
    int length;
};

bool standsAt(const IndexedCompany &company, const std::vector<Word> &words, size_t index)
{
    for (qsizetype n = 0; n < company.words.size(); ++n) {
        const QString &word = words[index + static_cast<size_t>(n)].folded;
        const QString &wanted = company.words[n];
        if (word != wanted && !(isUnspaced(wanted) && word.contains(wanted)))
            return false;
    }
    return true;
}

/// Whether the one word of a company's name stands there as a name, not as the ordinary word it is as well.
bool standsAsName(const IndexedCompany &company, const QString &text, const Word &word, bool isFirst)
{
    if (text[word.start].isLower() && !company.typedSmall)
        return false;
    const bool beginsSentence = !isFirst && QStringView(text).mid(word.start - 2, 2).startsWith(u'.');
    return !(isOrdinaryWord(company.words[0]) && beginsSentence);
}

/// Where a company is named in @p text with its capital, as whole words.
std::vector<Place> placesIn(const QString &text, const std::vector<Word> &words, const Letter &letter)
{
    const QString own = spacedWords(wordsOf(letter.application.company));
    std::vector<Place> places;
    for (const IndexedCompany *company : letter.names.companiesIn(words)) {
        if (company->application == letter.application.id || isDayName(company->words) ||
            own.contains(u' ' + company->words.join(u' ') + u' '))
            continue;
        const Application *application = letter.search.applications.find(company->application);
        const auto count = static_cast<size_t>(company->words.size());
        for (size_t i = 0; application && i + count <= words.size(); ++i) {
            if (!standsAt(*company, words, i))
                continue;
            if (count == 1 && !standsAsName(*company, text, words[i], i == 0))
                continue;
            const Word &last = words[i + count - 1];
            places.push_back({application, words[i].start, last.start + last.length - words[i].start});
        }
    }
    return places;
}

} // namespace

Findings otherCompanies(const Letter &letter)
{
    Findings findings;
    for (const Place &place : placesIn(letter.draft.body, letter.words, letter)) {
        const bool known = std::any_of(findings.begin(), findings.end(),
                                       [&](const Finding &finding) { return finding.start == place.start; });
        if (!known)
            findings.push_back({Check::OtherCompany, Finding::Severity::Error,
                                Words::tr("\"%1\" is another company; this note goes to %2.")
                                    .arg(letter.draft.body.mid(place.start, place.length),
                                         letter.application.company.simplified()),
                                place.start, place.length, letter.application.company.simplified()});
    }
    const std::vector<Word> subject = wordsOf(letter.draft.subject);
    const std::vector<Place> inSubject = placesIn(letter.draft.subject, subject, letter);
    if (!inSubject.empty())
        findings.push_back({Check::OtherCompany,
                            Finding::Severity::Error,
                            Words::tr("The subject names another company, %1.")
                                .arg(inSubject.front().application->company.simplified()),
                            -1,
                            0,
                            {}});
    return findings;
}

} // namespace afterword
