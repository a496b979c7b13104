// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/letters/sortedletters.h"

#include "core/exchange/companyname.h"
#include "core/exchange/intake/lettercard.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SortedLetters)
};

/// Nobody answers more questions at once.
constexpr size_t mostAsked = 50;

/// What cannot be taken in: “subject” and why, as half a sentence.
QString problemOf(const ReadMail &mail, const Error &why)
{
    return Words::tr("“%1” %2", "a letter's subject, what is the matter with it")
        .arg(mail.subject, why.message);
}

void count(const Taken &taken, LetterReport &report)
{
    if (!taken.note.isEmpty())
        report.problems << taken.note;
    ++report.taken;
}

void sort(const ReadMail &mail, SortedLetters &letters, Moment now, NewCards newCards)
{
    LetterReport &report = letters.report;
    const Result<LetterProposal> proposal = propose(mail, letters.after, now);
    if (!proposal) {
        report.problems << problemOf(mail, proposal.error());
        return;
    }
    const bool isTheirs = proposal->direction == Direction::In && !mail.bounce;
    letters.isLastTheirs = isTheirs;
    switch (proposal->kind) {
    case LetterProposal::Kind::Belongs:
        count(takeIn(mail, proposal->candidates.front().application, letters.after), report);
        return;
    case LetterProposal::Kind::Unclear:
        if (letters.questions.size() < mostAsked)
            letters.questions.push_back({mail, proposal->candidates, isTheirs});
        else
            report.problems << problemOf(mail, whyNotTaken(*proposal, letters.after));
        return;
    case LetterProposal::Kind::Nobodys:
        if (newCards == NewCards::MayBeMade && isTheirs)
            letters.questions.push_back({mail, {}});
        else
            report.nobodys << mail.subject;
        return;
    case LetterProposal::Kind::Known:
    case LetterProposal::Kind::CameBack: ++report.known; return;
    }
}

Taken takeInAsCard(const ReadMail &mail, const CardOfLetter &card, OpenedSearch &search, Moment now)
{
    const Result<LetterProposal> again = propose(mail, search, now);
    if (again && again->kind == LetterProposal::Kind::Belongs) {
        const ApplicationId &known = again->candidates.front().application;
        if (companyKey(search[*search.indexOf(known)].company) == companyKey(card.company))
            return takeIn(mail, known, search);
    }
    return takeInAsNew(mail, card.company, card.role, search, now);
}

} // namespace

SortedLetters sortLetters(const std::vector<ReadMail> &mails, const Search &before, Moment now,
                          NewCards newCards)
{
    SortedLetters letters(before);
    for (const ReadMail &mail : mails)
        sort(mail, letters, now, newCards);
    return letters;
}

void takeInAsSaid(const LetterQuestion &question, const LetterAnswer &answer, SortedLetters &letters,
                  Moment now)
{
    if (const auto *there = std::get_if<ApplicationId>(&answer))
        count(takeIn(question.mail, *there, letters.after), letters.report);
    else if (const auto *card = std::get_if<CardOfLetter>(&answer))
        count(takeInAsCard(question.mail, *card, letters.after, now), letters.report);
}

} // namespace afterword
