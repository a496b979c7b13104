// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/mailnotice.h"

#include "core/schedule/followuptext.h"
#include "core/schedule/next.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Notice)
};

constexpr qsizetype named = 3; ///< so many are named by one notice

/// What came by one application's letters.
struct Arrived {
    const Application *application = nullptr;
    std::vector<Message> letters;
};

std::vector<Arrived> arrivedBy(const Change &change)
{
    std::vector<Arrived> all;
    for (const Edit<Application> &edit : change.applications) {
        if (!edit.after)
            continue;
        Arrived arrived{&*edit.after, {}};
        const auto isNew = [&](const Message &message) {
            return message.direction == Direction::In && !message.automatic &&
                   !(edit.before &&
                     std::any_of(edit.before->messages.begin(), edit.before->messages.end(),
                                 [&](const Message &known) { return known.id == message.id; }));
        };
        std::copy_if(edit.after->messages.begin(), edit.after->messages.end(),
                     std::back_inserter(arrived.letters), isNew);
        if (!arrived.letters.empty())
            all.push_back(std::move(arrived));
    }
    return all;
}

/// What was to be done now, and is not planned any more.
QStringList endedBy(const std::vector<Arrived> &all, const Replanned &what, const Agenda &agenda,
                    const Search &search)
{
    QStringList titles;
    const auto look = [&](const FollowUp &before) {
        if (isDue(before) && !agenda.find(before))
            titles += followUpTitle(before, search);
    };
    for (const Replanned::Part &part : what.parts) {
        if (part.before)
            std::for_each(part.before->begin(), part.before->end(), look);
    }
    // A letter that changes a contact has everything planned anew; of that it ended what is its company's.
    const PlanOrder nothing;
    const PlanOrder &before = what.everything && what.before ? *what.before : nothing;
    for (size_t index = 0; index < before.size(); ++index) {
        const ListedFollowUp &one = before[index];
        if (std::any_of(all.begin(), all.end(),
                        [&](const Arrived &arrived) { return one->application == arrived.application->id; }))
            look(*one);
    }
    return titles;
}

QString titleOf(const std::vector<Arrived> &all, const Search &search)
{
    qsizetype count = 0;
    for (const Arrived &arrived : all)
        count += static_cast<qsizetype>(arrived.letters.size());
    const Message &first = all.front().letters.front();
    const Contact *contact = first.contact ? search.contacts.find(*first.contact) : nullptr;
    if (count > 1)
        return Words::tr("%n letters came for your search", nullptr, static_cast<int>(count));
    return contact && !contact->team ? Words::tr("%1 wrote to you").arg(contact->name.simplified())
                                     : Words::tr("A letter came for your search");
}

} // namespace

std::optional<NoticeText> mailNoticeOf(const Change &change, const Replanned &what, const Agenda &agenda,
                                       const Search &search, bool discreet)
{
    const std::vector<Arrived> all = arrivedBy(change);
    if (all.empty())
        return std::nullopt;
    NoticeText text;
    text.actions = {{u"default"_s, Words::tr("Open")}};
    if (discreet) {
        text.title = Words::tr("Something came for your search");
        return text;
    }
    text.title = titleOf(all, search);
    QStringList companies;
    for (const Arrived &arrived : all)
        companies += arrived.application->company.simplified();
    QStringList lines{companies.mid(0, named).join(u", "_s)};
    if (companies.size() > named)
        lines += Words::tr("and %1 more").arg(companies.size() - named);
    const QStringList ended = endedBy(all, what, agenda, search);
    for (const QString &title : ended.mid(0, named))
        lines += Words::tr("No longer needed: %1", "a follow-up").arg(title);
    text.body = lines.join(u'\n');
    return text;
}

NoticeText needNoticeOf(const QString &need, const QString &what, bool discreet)
{
    NoticeText text;
    text.title = need;
    if (!discreet)
        text.body = what;
    text.actions = {{u"default"_s, Words::tr("Open")}};
    return text;
}

} // namespace afterword
