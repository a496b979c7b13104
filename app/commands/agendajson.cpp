// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/agendapage.h"

#include "core/base/iso.h"
#include "core/exchange/json/jsonwriter.h"
#include "core/schedule/followuptext.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

template <class Entity>
std::optional<QString> textOf(const std::optional<Id<Entity>> &id)
{
    return id ? std::optional(id->text) : std::nullopt;
}

void write(JsonWriter &json, const FollowUp &followUp, const Search &search)
{
    const Zone &zone = search.person.zone;
    const Application *application = search.applications.find(followUp.application);
    const Contact *contact = search.contacts.find(followUp.contact);
    const auto ifAny = [](const auto *entity, auto member) {
        return entity ? std::optional<QString>(entity->*member) : std::nullopt;
    };

    json.beginObject();
    json.field("key"_L1, followUp.key.text());
    json.field("rule"_L1, toText(followUp.rule()));
    json.field("application"_L1, textOf(followUp.application));
    json.field("company"_L1, ifAny(application, &Application::company));
    json.field("role"_L1, ifAny(application, &Application::role));
    json.field("interview"_L1, textOf(followUp.interview));
    json.field("contact"_L1, textOf(followUp.contact));
    json.field("contactName"_L1, ifAny(contact, &Contact::name));
    json.field("channel"_L1, followUp.channel ? std::optional(toText(*followUp.channel)) : std::nullopt);
    json.field("opens"_L1, isoMoment(followUp.opens, zone));
    json.field("due"_L1, isoMoment(followUp.due, zone));
    json.field("lapses"_L1,
               followUp.lapses ? std::optional(isoMoment(*followUp.lapses, zone)) : std::nullopt);
    json.field("state"_L1, toText(followUp.state));
    json.field("projected"_L1, followUp.projected);
    json.field("reason"_L1, reasonFor(followUp, search));
    json.endObject();
}

} // namespace

void writeAgendaJson(const std::vector<FollowUp> &followUps, const Search &search,
                     const std::function<void(const QByteArray &piece)> &sink)
{
    JsonWriter json(sink);
    writeArray(json, followUps,
               [&](JsonWriter &to, const FollowUp &followUp) { write(to, followUp, search); });
}

} // namespace afterword
