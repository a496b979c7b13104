// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/checks.h"
#include "core/drafts/checks/wordsieve.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("OtherCompanies", text);
}

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

/// Where a company is named in @p text with its capital, as whole words.
std::vector<Place> placesIn(const QString &text, const std::vector<Word> &words, const Letter &letter)
{
    const WordSieve sieve(words);
    const QStringList own = companyWords(letter.application.company);
    std::vector<Place> places;
    for (const Application &other : letter.search.applications) {
        if (other.id == letter.application.id || other.company.isEmpty())
            continue;
        if (!sieve.mayHold(other.company, 1))
            continue;
        const QStringList wanted = companyWords(other.company);
        if (wanted.isEmpty() || isDayName(wanted) || wanted == own ||
            own.join(u' ').contains(wanted.join(u' ')))
            continue;
        for (size_t i = 0; i + static_cast<size_t>(wanted.size()) <= words.size(); ++i) {
            bool same = true;
            for (qsizetype n = 0; n < wanted.size() && same; ++n) {
                const QString &word = words[i + static_cast<size_t>(n)].folded;
                same = word == wanted[n] || (isUnspaced(wanted[n]) && word.contains(wanted[n]));
            }
            if (!same)
                continue;
            const QChar first = text[words[i].start];
            const bool typedSmall = other.company.trimmed().front().isLower();
            const bool lowerCase = first.isLower() && !typedSmall;
            if (wanted.size() == 1 && (lowerCase || (isOrdinaryWord(wanted[0]) && i > 0 &&
                                                     text.mid(words[i].start - 2, 2).startsWith(u'.'))))
                continue;
            const Word &last = words[i + static_cast<size_t>(wanted.size()) - 1];
            places.push_back({&other, words[i].start, last.start + last.length - words[i].start});
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
            findings.push_back({u"other-company"_s, Finding::Severity::Error,
                                tr("\"%1\" is another company; this note goes to %2.")
                                    .arg(letter.draft.body.mid(place.start, place.length),
                                         letter.application.company.simplified()),
                                place.start, place.length, letter.application.company.simplified()});
    }
    const std::vector<Word> subject = wordsOf(letter.draft.subject);
    const std::vector<Place> inSubject = placesIn(letter.draft.subject, subject, letter);
    if (!inSubject.empty())
        findings.push_back({u"other-company"_s,
                            Finding::Severity::Error,
                            tr("The subject names another company, %1.")
                                .arg(inSubject.front().application->company.simplified()),
                            -1,
                            0,
                            {}});
    return findings;
}

} // namespace afterword
