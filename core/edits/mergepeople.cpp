// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/mergepeople.h"

#include "core/domain/change/contactuses.h"
#include "core/domain/followupkey.h"
#include "core/domain/personnames.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(MergePeople)
};

/// What is kept of a text that no longer has a place of its own.
QString remark(ContactText text, const QString &value)
{
    if (text == &Contact::name || text == &Contact::givenName)
        return Words::tr("Also called: %1").arg(value);
    if (text == &Contact::title)
        return Words::tr("Also works as: %1").arg(value);
    if (text == &Contact::organization)
        return Words::tr("Also at: %1").arg(value);
    if (text == &Contact::email)
        return Words::tr("Also by e-mail: %1").arg(value);
    if (text == &Contact::phone)
        return Words::tr("Also by phone: %1").arg(value);
    return Words::tr("Also by post: %1").arg(value);
}

/// Both texts, the one above the other; once where they say the same.
QString both(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty() || first == second)
        return first.isEmpty() ? second : first;
    return first + u'\n' + second;
}

/// An interview knows somebody once: what was written down about the two stands together, where the first of
/// them stood.
void seatOnce(Interview &interview, const ContactId &kept, const ContactId &gone)
{
    const auto sits = [&](const ContactId &who) {
        return std::find_if(interview.interviewers.begin(), interview.interviewers.end(),
                            [&](const Interviewer &one) { return one.contact == who; });
    };
    const auto end = interview.interviewers.end();
    const auto here = sits(kept);
    const auto there = sits(gone);
    if (here == end || there == end)
        return;
    const auto first = std::min(here, there);
    const auto second = std::max(here, there);
    *first =
        Interviewer{kept, both(first->moment, second->moment),
                    both(first->openQuestion, second->openQuestion), both(first->awkward, second->awkward)};
    interview.interviewers.erase(second);
    seatOnce(interview, kept, gone); // somebody may sit there several times
}

Application renamed(Application application, const ContactId &kept, const ContactId &gone)
{
    for (Interview &interview : application.interviews)
        seatOnce(interview, kept, gone);
    forEachContact(application, [&](ContactId &named) {
        if (named == gone)
            named = kept;
    });
    return application;
}

/// What was decided about the letters to the one is decided about those to the other.
void renameDecisions(std::vector<Decision> &decisions, const ContactId &kept, const ContactId &gone)
{
    for (Decision &decision : decisions) {
        auto key = FollowUpKey::fromText(decision.followUp);
        if (!key || !key->namesContact(gone))
            continue;
        key->second = kept.text;
        Decision after = decision;
        after.followUp = key->text();
        // Decisions are told apart by what they are on and when.
        const auto stands = [&] {
            return std::any_of(decisions.begin(), decisions.end(), [&](const Decision &other) {
                return other.followUp == after.followUp && other.at == after.at;
            });
        };
        while (stands())
            after.at -= std::chrono::seconds(1);
        decision = std::move(after);
    }
}

bool mayBeTheSame(const Contact &one, const Contact &other)
{
    const auto same = [](const QString &a, const QString &b) {
        return !a.isEmpty() && a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
    };
    return same(one.name, other.name) || same(one.email, other.email) ||
           same(digitsOf(one.phone), digitsOf(other.phone));
}

} // namespace

std::span<const ContactText> singleContactTexts()
{
    static constexpr std::array<ContactText, 7> texts{
        &Contact::name,  &Contact::givenName, &Contact::title,  &Contact::organization,
        &Contact::email, &Contact::phone,     &Contact::address};
    return texts;
}

std::vector<ContactText> differingTexts(const Contact &one, const Contact &other)
{
    std::vector<ContactText> differing;
    for (const ContactText text : singleContactTexts()) {
        if (!(one.*text).isEmpty() && !(other.*text).isEmpty() && one.*text != other.*text)
            differing.push_back(text);
    }
    return differing;
}

ContactUses usesOf(const Search &search, const ContactId &contact)
{
    ContactUses uses;
    for (const Application &application : search.applications) {
        if (!names(application, contact))
            continue;
        uses.applications.push_back(application.id);
        const auto to = [&](const auto &row) { return row.contact == contact; };
        uses.letters +=
            static_cast<int>(std::count_if(application.messages.begin(), application.messages.end(), to));
        uses.drafts +=
            static_cast<int>(std::count_if(application.drafts.begin(), application.drafts.end(), to));
        uses.meetings += static_cast<int>(std::count_if(
            application.interviews.begin(), application.interviews.end(), [&](const Interview &interview) {
                return interview.arrangedBy == contact ||
                       std::any_of(interview.interviewers.begin(), interview.interviewers.end(), to);
            }));
    }
    return uses;
}

Contact asOnePerson(const Contact &kept, const Contact &gone, std::span<const ContactText> fromGone)
{
    Contact one = kept;
    QString lines;
    for (const ContactText text : singleContactTexts()) {
        const bool takesGone = std::find(fromGone.begin(), fromGone.end(), text) != fromGone.end();
        const bool choosesGone = (kept.*text).isEmpty() || (takesGone && !(gone.*text).isEmpty());
        const QString &other = choosesGone ? kept.*text : gone.*text;
        one.*text = choosesGone ? gone.*text : kept.*text;
        if (!other.isEmpty() && other != one.*text)
            lines = both(lines, remark(text, other));
    }
    one.remarks = both(both(kept.remarks, gone.remarks), lines);
    one.team = kept.team && gone.team;
    return one;
}

Result<Step> mergingPeople(const Search &search, const ContactId &kept, const ContactId &gone,
                           std::span<const ContactText> fromGone)
{
    const Contact *stays = search.contacts.find(kept);
    const Contact *goes = search.contacts.find(gone);
    if (!stays || !goes)
        return Error{Words::tr("one of the two is not there any more; nothing was changed")};
    if (kept == gone)
        return Error{Words::tr("that is the same person already; nothing was changed")};
    Search after = search;
    for (const Application &application : search.applications) {
        if (names(application, gone))
            after.applications.put(renamed(application, kept, gone));
    }
    renameDecisions(after.decisions, kept, gone);
    Contact one = asOnePerson(*stays, *goes, fromGone);
    const QString name = Words::tr("merging %1 and %2").arg(stays->name, goes->name);
    after.contacts.put(std::move(one));
    after.contacts.remove(gone);
    return Step{difference(search, after), name};
}

std::pair<std::vector<const Contact *>, size_t> othersLikelyFirst(const Search &search,
                                                                  const ContactId &contact)
{
    const Contact *one = search.contacts.find(contact);
    std::vector<const Contact *> others;
    for (const Contact &other : search.contacts) {
        if (other.id != contact)
            others.push_back(&other);
    }
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(others.begin(), others.end(),
                     [&](const Contact *a, const Contact *b) { return order.compare(a->name, b->name) < 0; });
    const auto likely = std::stable_partition(others.begin(), others.end(), [&](const Contact *other) {
        return one && mayBeTheSame(*one, *other);
    });
    const auto count = static_cast<size_t>(likely - others.begin());
    return {std::move(others), count};
}

} // namespace afterword
