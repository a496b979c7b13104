// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card/boardchoice.h"

#include "core/domain/change/contactuses.h"
#include "core/schedule/next.h"
#include "ui/board/card/searchtext.h"
#include "ui/board/stage/stagewords.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(BoardChoice)
};

bool isRunning(const Application &application, StageKind kind)
{
    return !application.outcome && kind != StageKind::Saved && kind != StageKind::Accepted &&
           kind != StageKind::Closed;
}

QStringList alphabetical(QStringList names)
{
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(names.begin(), names.end(),
              [&](const QString &a, const QString &b) { return order.compare(a, b) < 0; });
    return names;
}

bool suitsDue(BoardChoice::Due due, const Application &application, StageKind kind,
              std::span<const FollowUp> followUps)
{
    const bool isLate = std::any_of(followUps.begin(), followUps.end(), [](const FollowUp &followUp) {
        return followUp.state == FollowUpState::Late;
    });
    const bool toDo = std::any_of(followUps.begin(), followUps.end(), isDue);
    switch (due) {
    case BoardChoice::Due::Any: return true;
    case BoardChoice::Due::Late: return isLate;
    case BoardChoice::Due::Now: return toDo;
    case BoardChoice::Due::Waiting: return !toDo && isRunning(application, kind);
    }
    Q_UNREACHABLE();
}

} // namespace

bool accepts(const BoardChoice &choice, const Application &application, const Search &search,
             std::span<const FollowUp> followUps)
{
    const StageKind kind = search.kindOf(application);
    return (!choice.kind || kind == *choice.kind) &&
           (choice.tag.isEmpty() || application.tags.contains(choice.tag)) &&
           (choice.company.isEmpty() ||
            application.company.compare(choice.company, Qt::CaseInsensitive) == 0) &&
           (!choice.person || names(application, *choice.person)) &&
           suitsDue(choice.due, application, kind, followUps);
}

CardKey cardKey(const BoardChoice &choice, const Application &application,
                std::span<const FollowUp> followUps)
{
    switch (choice.order) {
    case BoardChoice::Order::ByHand: return {};
    case BoardChoice::Order::NextDue: {
        const FollowUp *next = nextFollowUp(followUps);
        if (!next)
            return {std::numeric_limits<qint64>::max(), {}};
        const Moment at = isDue(*next) ? next->due : next->opens;
        return {at.time_since_epoch().count(), {}};
    }
    case BoardChoice::Order::Added:
        return {application.added.isValid() ? -application.added.toJulianDay()
                                            : std::numeric_limits<qint64>::max(),
                {}};
    case BoardChoice::Order::Company: return {0, folded(application.company)};
    }
    Q_UNREACHABLE();
}

QStringList tagsOf(const Search &search)
{
    QSet<QString> tags;
    for (const Application &application : search.applications) {
        for (const QString &tag : application.tags)
            tags.insert(tag);
    }
    return alphabetical(tags.values());
}

QStringList companiesOf(const Search &search)
{
    QHash<QString, QString> companies;
    for (const Application &application : search.applications) {
        const QString folded = application.company.toCaseFolded();
        if (!application.company.isEmpty() && !companies.contains(folded))
            companies.insert(folded, application.company);
    }
    return alphabetical(companies.values());
}

std::vector<const Contact *> peopleOf(const Search &search)
{
    QSet<ContactId> named;
    for (const Application &application : search.applications)
        forEachContact(application, [&](const ContactId &id) { named.insert(id); });
    std::vector<const Contact *> people;
    for (const Contact &contact : search.contacts) {
        if (named.contains(contact.id))
            people.push_back(&contact);
    }
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(people.begin(), people.end(),
                     [&](const Contact *a, const Contact *b) { return order.compare(a->name, b->name) < 0; });
    return people;
}

QString inWords(BoardChoice::Due due)
{
    switch (due) {
    case BoardChoice::Due::Any: return Words::tr("Everything");
    case BoardChoice::Due::Late: return Words::tr("Late");
    case BoardChoice::Due::Now: return Words::tr("Due now");
    case BoardChoice::Due::Waiting: return Words::tr("Waiting for them");
    }
    Q_UNREACHABLE();
}

QString inWords(BoardChoice::Order order)
{
    switch (order) {
    case BoardChoice::Order::ByHand: return Words::tr("As placed by hand");
    case BoardChoice::Order::NextDue: return Words::tr("By what is due next");
    case BoardChoice::Order::Added: return Words::tr("By date added, newest first");
    case BoardChoice::Order::Company: return Words::tr("By company");
    }
    Q_UNREACHABLE();
}

QString inWords(const BoardChoice &choice, const Search &search)
{
    QStringList parts;
    if (choice.due != BoardChoice::Due::Any)
        parts << inWords(choice.due);
    if (!choice.tag.isEmpty())
        parts << choice.tag;
    if (!choice.company.isEmpty())
        parts << choice.company;
    if (const Contact *person = search.contacts.find(choice.person))
        parts << person->name;
    if (choice.kind)
        parts << kindInWords(*choice.kind);
    if (choice.order != BoardChoice::Order::ByHand)
        parts << inWords(choice.order);
    return parts.join(u" · "_s);
}

} // namespace afterword
