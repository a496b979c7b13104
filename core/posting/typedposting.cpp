// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/typedposting.h"

#include "core/posting/facts/rolewords.h"
#include "core/posting/page/pagehtml.h"
#include "core/posting/page/plaintext.h"
#include "core/posting/postingaddress.h"
#include "core/posting/postingwords.h"
#include "core/posting/readposting.h"
#include "core/posting/soughtjob.h"

#include <QRegularExpression>
#include <QStringList>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype wholePosting = 300; ///< characters; shorter ones are lines about it
constexpr qsizetype fewLines = 3;
constexpr qsizetype mostText = 20000; ///< what comes later in a pasted page says nothing new

/// A company and a role as a person wrote them.
struct Named {
    QString company;
    QString role;
};

/// A value behind a name in the text: "Company: Northwind".
QString labelled(const QString &text, const QString &names)
{
    const QRegularExpression line(u"^\\s*(?:"_s + names + u")\\s*:\\s*(\\S.*?)\\s*$"_s,
                                  QRegularExpression::CaseInsensitiveOption |
                                      QRegularExpression::MultilineOption);
    return line.match(text).captured(1);
}

Named fromLine(const QString &line)
{
    static const QRegularExpression hiring(
        u"^(.+?)\\s+(?:is|are)\\s+(?:hiring|looking for)\\s+(?:for\\s+)?(?:(?:a|an|our next)\\s+)?(.+?)[.!]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression at(u"^(.+?)\\s+(?:at|@|bei|chez)\\s+(.+)$"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression parted(u"\\s+[-–—|·•]\\s+|\\s*,\\s+"_s);
    if (const auto match = hiring.match(line); match.hasMatch())
        return {match.captured(1), match.captured(2)};
    if (const auto match = at.match(line); match.hasMatch())
        return {match.captured(2).split(parted).constFirst(), match.captured(1)};
    const QStringList parts = line.split(parted, Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return {line, {}};
    return soundsLikeRole(parts[0]) && !soundsLikeRole(parts[1]) ? Named{parts[1], parts[0]}
                                                                 : Named{parts[0], parts[1]};
}

Named fromText(const QString &text)
{
    Named named{labelled(text, u"company|employer|organisation|organization|firma|unternehmen"_s),
                labelled(text, u"role|position|title|job title|job|stelle"_s)};
    const QStringList lines = linesWithText(text);
    if (lines.isEmpty())
        return named;
    if (const SoughtJob sought = soughtJobIn(text); !sought.role.isEmpty()) {
        const bool isLabelled = !named.company.isEmpty();
        return {isLabelled ? named.company : sought.company, named.role.isEmpty() ? sought.role : named.role};
    }
    Named first = fromLine(lines.constFirst());
    // A title with the company below it, as postings are copied from pages.
    if (first.role.isEmpty() && lines.size() > 1) {
        const Named second = fromLine(lines[1]);
        first = soundsLikeRole(first.company) ? Named{second.company, first.company}
                                              : Named{first.company, lines[1]};
    }
    if (named.company.isEmpty())
        named.company = first.company;
    if (named.role.isEmpty())
        named.role = first.role;
    return named;
}

Told<QString> guessed(const QString &name)
{
    return told(name.simplified().left(longestName), FactSource::Person, true);
}

/// A whole posting was pasted: its lines tell more than its names, and its text is kept.
void readWhole(const QString &text, Posting &posting)
{
    // A posting begins with its title; a person's own lines more often with the company.
    const QString title = text.trimmed().section(u'\n', 0, 0).simplified();
    if (posting.role && posting.company.value == title && !soundsLikeRole(posting.role.value))
        std::swap(posting.company, posting.role);
    const Posting labelled = postingInWords(text, {});
    const Posting sentences = postingInSentences(text);
    posting.place = labelled.place;
    posting.remote = labelled.remote ? labelled.remote : sentences.remote;
    posting.salary = labelled.salary ? labelled.salary : sentences.salary;
    posting.employment = labelled.employment;
    posting.postedOn = labelled.postedOn;
    posting.closesOn = labelled.closesOn;
    posting.text = {plainDescription(text), FactSource::Person, false};
}

} // namespace

Posting guessPosting(const QString &text)
{
    if (looksLikeHtml(text)) {
        const Posting posting = readPosting(factsOfHtml(text.toUtf8(), {{}, "utf-8"}));
        if (posting.tellsJob())
            return posting;
    }
    static const QRegularExpression address(u"https?://[^\\s<>\"]+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QString rest = text.left(mostText);
    Posting posting;
    if (const auto match = address.match(rest); match.hasMatch()) {
        posting = postingInAddress(match.captured(0));
        rest.remove(match.capturedStart(0), match.capturedLength(0));
    }
    // What stands beside the address was written by a person, and is believed first.
    const Named said = fromText(rest);
    if (const auto company = guessed(said.company))
        posting.company = company;
    if (const auto role = guessed(said.role))
        posting.role = role;
    // A short one tells by its words that it is a posting and not a line about it.
    const bool isShortPosting = !soughtJobIn(rest).role.isEmpty() || soundsLikePosting(rest);
    if ((text.size() >= wholePosting && text.count(u'\n') >= fewLines) || isShortPosting)
        readWhole(text, posting);
    return posting;
}

bool looksLikePosting(const Posting &posting)
{
    return posting.link || posting.role;
}

} // namespace afterword
