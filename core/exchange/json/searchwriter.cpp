// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/json.h"
#include "core/exchange/json/jsonwriter.h"
#include "core/exchange/json/policyfields.h"
#include "core/exchange/json/valuewriter.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

void writePerson(JsonWriter &json, const Person &person)
{
    json.beginObject("person"_L1);
    json.field("name"_L1, person.name);
    json.field("email"_L1, person.email);
    json.field("timeZone"_L1, person.zone.id());
    json.list("weekend"_L1, person.weekend);
    json.list("holidays"_L1, person.holidays);
    json.endObject();
}

void writeStages(JsonWriter &json, const Table<Stage> &stages)
{
    json.beginArray("stages"_L1);
    for (const Stage &stage : stages) {
        json.beginObject();
        json.field("id"_L1, stage.id.text);
        json.field("name"_L1, stage.name);
        json.field("kind"_L1, toText(stage.kind));
        if (!stage.colour.isEmpty())
            json.field("colour"_L1, stage.colour);
        if (stage.hidden)
            json.field("hidden"_L1, true);
        json.endObject();
    }
    json.endArray();
}

/// In the order of the board: by stage, then by place among its cards.
std::vector<const Application *> inOrder(const Search &search)
{
    struct Card {
        int stage;
        const Application *application;
    };
    std::vector<Card> cards;
    cards.reserve(search.applications.size());
    for (const Application &application : search.applications) {
        const int index = search.stages.indexOf(application.stage);
        cards.push_back({index < 0 ? std::numeric_limits<int>::max() : index, &application});
    }
    std::stable_sort(cards.begin(), cards.end(), [](const Card &a, const Card &b) {
        return a.stage != b.stage ? a.stage < b.stage : a.application->rank < b.application->rank;
    });
    std::vector<const Application *> applications;
    applications.reserve(cards.size());
    for (const Card &card : cards)
        applications.push_back(card.application);
    return applications;
}

void writeTemplates(JsonWriter &json, const Table<Template> &templates)
{
    json.beginArray("templates"_L1);
    for (const Template &one : templates) {
        json.beginObject();
        json.field("id"_L1, one.id.text);
        json.field("name"_L1, one.name);
        json.field("purpose"_L1, toText(one.purpose));
        json.field("tone"_L1, toText(one.tone));
        json.field("subject"_L1, one.subject);
        json.field("body"_L1, one.body);
        json.beginObject("phrases"_L1);
        for (const auto &[name, texts] : one.phrases) {
            json.beginArray(name);
            for (const QString &text : texts)
                json.item(text);
            json.endArray();
        }
        json.endObject();
        json.endObject();
    }
    json.endArray();
}

void writeDecisions(JsonWriter &json, ValueWriter &values, const std::vector<Decision> &decisions)
{
    json.beginArray("decisions"_L1);
    for (const Decision &decision : decisions) {
        json.beginObject();
        json.field("followUp"_L1, decision.followUp);
        json.field("state"_L1, toText(decision.state));
        values.write("at"_L1, decision.at);
        values.write("until"_L1, decision.until);
        json.endObject();
    }
    json.endArray();
}

} // namespace

QByteArray writeSearch(const Search &search)
{
    const Zone &zone = search.person.zone;
    JsonWriter json;
    json.beginObject();
    json.field("afterword"_L1, interchangeVersion);
    writePerson(json, search.person);
    writePolicy(json, search.policy);
    writeStages(json, search.stages);
    ValueWriter values(json, zone);
    values.list("contacts"_L1, search.contacts);
    values.list("tasks"_L1, search.tasks);
    json.beginArray("applications"_L1);
    for (const Application *application : inOrder(search))
        values.item(*application);
    json.endArray();
    writeTemplates(json, search.templates);
    writeDecisions(json, values, search.decisions);
    json.endObject();
    json.finish();
    return json.text();
}

} // namespace afterword
