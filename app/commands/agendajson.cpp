// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/agendapage.h"
#include "app/commands/orderedjson.h"

#include "core/base/iso.h"
#include "core/schedule/reason.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

template <class Entity>
std::optional<QString> textOf(const std::optional<Id<Entity>> &id)
{
    return id ? std::optional(id->text) : std::nullopt;
}

OrderedJson followUpJson(const FollowUp &followUp, const Search &search)
{
    const Zone &zone = search.person.zone;
    const Application *application = search.applications.find(followUp.application);
    const Contact *contact = search.contacts.find(followUp.contact);
    const auto ifAny = [](const auto *entity, auto member) {
        return entity ? std::optional<QString>(entity->*member) : std::nullopt;
    };

    OrderedJson json;
    json.add("key", followUp.key.text())
        .add("rule", toText(followUp.rule()))
        .add("application", textOf(followUp.application))
        .add("company", ifAny(application, &Application::company))
        .add("role", ifAny(application, &Application::role))
        .add("interview", textOf(followUp.interview))
        .add("contact", textOf(followUp.contact))
        .add("contactName", ifAny(contact, &Contact::name))
        .add("channel", followUp.channel ? std::optional(toText(*followUp.channel)) : std::nullopt)
        .add("opens", isoMoment(followUp.opens, zone))
        .add("due", isoMoment(followUp.due, zone))
        .add("lapses", followUp.lapses ? std::optional(isoMoment(*followUp.lapses, zone)) : std::nullopt)
        .add("state", toText(followUp.state))
        .add("projected", followUp.projected)
        .add("reason", reasonFor(followUp, search));
    return json;
}

} // namespace

QByteArray agendaJson(const std::vector<FollowUp> &followUps, const Search &search)
{
    std::vector<OrderedJson> array;
    array.reserve(followUps.size());
    for (const FollowUp &followUp : followUps)
        array.push_back(followUpJson(followUp, search));
    return OrderedJson::arrayText(array);
}

} // namespace afterword
