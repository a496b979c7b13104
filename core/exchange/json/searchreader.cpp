// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/defaultstages.h"
#include "core/domain/soundness/soundness.h"
#include "core/exchange/json/applicationreader.h"
#include "core/exchange/json/json.h"
#include "core/exchange/json/jsonmerge.h"
#include "core/exchange/json/policyfields.h"
#include "core/exchange/json/valuereader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SearchReader)
};

void readVersion(JsonFields &file)
{
    int given = 0;
    file.read("afterword"_L1, given);
    if (!file.has("afterword"_L1))
        return file.fail(Words::tr("the field \"afterword\" with the version is missing, so this is not an "
                                   "interchange file of Afterword"));
    if (given > interchangeVersion)
        return file.fail(
            "afterword"_L1,
            Words::tr("the file is of version %1, and this Afterword reads versions up to %2; a newer "
                      "Afterword can read it")
                .arg(given)
                .arg(interchangeVersion));
    if (given < 1)
        file.fail("afterword"_L1, Words::tr("there is no version %1 of the interchange file").arg(given));
}

void readPerson(JsonFields &fields, Person &person)
{
    fields.read("name"_L1, person.name);
    fields.read("email"_L1, person.email);
    fields.read("timeZone"_L1, person.zone);
    fields.read("weekend"_L1, person.weekend);
    fields.readLines("holidays"_L1, person.holidays);
    const bool areDays = std::all_of(person.weekend.begin(), person.weekend.end(),
                                     [](int day) { return day >= 1 && day <= 7; });
    if (!areDays)
        fields.fail("weekend"_L1, Words::tr("days of the week are numbers from 1, Monday, to 7, Sunday"));
    QSet<int> days;
    std::erase_if(person.weekend, [&](int day) {
        const bool isNew = !days.contains(day);
        days.insert(day);
        return !isNew;
    });
    person.holidays.removeDuplicates(); // each is a file that is read whenever the search is opened
    if (person.holidays.size() > mostHolidayCalendars)
        fields.fail("holidays"_L1,
                    Words::tr("at most %1 holiday calendars can be chosen").arg(mostHolidayCalendars));
    if (person.weekend.size() == 7)
        fields.fail("weekend"_L1, Words::tr("at least one day of the week must be left for work"));
}

void readStage(JsonFields &fields, Stage &stage, bool isNew)
{
    if (isNew)
        fields.need({"name"_L1});
    fields.read("name"_L1, stage.name);
    fields.read("kind"_L1, stage.kind);
    fields.read("colour"_L1, stage.colour);
    fields.read("hidden"_L1, stage.hidden);
    if (fields.has("colour"_L1) && !isSoundColour(stage.colour))
        fields.fail("colour"_L1, Words::tr("it must be a colour such as #3a7bd5, or empty"));
}

/// A search that nobody has begun takes the file's stages in the file's order. A default stage that the file
/// uses without listing it stays, behind them.
void replaceDefaultStages(const JsonValue &file, Search &search)
{
    const JsonValue *stages = file.field("stages"_L1);
    const bool isBegun = !search.applications.empty() || !search.contacts.empty();
    if (isBegun || !stages || stages->items.empty() || !areDefaultStages(search.stages))
        return;
    search.stages = {};
}

void keepUsedDefaults(const JsonValue &file, Search &search)
{
    const JsonValue *applications = file.field("applications"_L1);
    const auto isMissing = [&](const Stage &stage) { return !search.stages.contains(stage.id); };
    const Table<Stage> defaults = defaultStages();
    if (!applications || std::none_of(defaults.begin(), defaults.end(), isMissing))
        return;
    QSet<QString> used;
    for (const JsonValue &application : applications->items) {
        const bool isLater = application.kind == JsonValue::Kind::Later;
        const JsonValue read = isLater ? readLater(application) : JsonValue();
        if (const JsonValue *stage = (isLater ? read : application).field("stage"_L1))
            used.insert(stage->text);
    }
    for (const Stage &stage : defaults) {
        if (used.contains(stage.id.text) && isMissing(stage))
            search.stages.put(stage);
    }
}

void readStages(const JsonValue &file, JsonFields &fields, Search &search)
{
    const bool hadStages = !search.stages.empty();
    replaceDefaultStages(file, search);
    const bool replaced = hadStages && search.stages.empty();
    mergeTable(fields, "stages"_L1, search.stages, readStage);
    if (replaced)
        keepUsedDefaults(file, search);
}

void readContact(JsonFields &fields, Contact &contact, bool isNew)
{
    PlainReader plain;
    readFields(plain, fields, contact, isNew);
}

void readTemplate(JsonFields &fields, Template &one, bool isNew)
{
    if (isNew)
        fields.need({"name"_L1});
    fields.read("name"_L1, one.name);
    fields.read("purpose"_L1, one.purpose);
    fields.read("tone"_L1, one.tone);
    fields.read("subject"_L1, one.subject);
    fields.read("body"_L1, one.body);
    fields.readLists("phrases"_L1, one.phrases);
    // A set without an alternative says nothing, and is kept nowhere.
    std::erase_if(one.phrases, [](const auto &set) { return set.second.isEmpty(); });
}

using DecisionKey = std::pair<QString, qint64>;

DecisionKey keyOf(const Decision &decision)
{
    return {decision.followUp, decision.at.time_since_epoch().count()};
}

void readDecision(JsonFields &fields, StandingRows<DecisionKey> &standing, std::vector<Decision> &decisions)
{
    Decision named;
    fields.need({"followUp"_L1, "at"_L1});
    fields.read("followUp"_L1, named.followUp);
    fields.read("at"_L1, named.at);
    auto index = standing.take(keyOf(named));
    if (!index) {
        index = decisions.size();
        decisions.push_back(named);
    }
    Decision &decision = decisions[*index];
    fields.read("state"_L1, decision.state);
    fields.read("until"_L1, decision.until);
    if (decision.state == DecisionState::Snoozed && !decision.until)
        fields.fail("until"_L1, Words::tr("a snoozed follow-up needs the moment until which it is snoozed"));
}

void readDecisions(JsonFields &fields, std::vector<Decision> &decisions)
{
    StandingRows<DecisionKey> standing;
    for (size_t index = 0; index < decisions.size(); ++index)
        standing.add(keyOf(decisions[index]), index);
    fields.each("decisions"_L1, [&](JsonFields &item) { readDecision(item, standing, decisions); });
}

/// What applications name stands before them, wherever it is in the file.
void readAll(const JsonValue &file, JsonFields &fields, Search &search)
{
    fields.object("person"_L1, [&](JsonFields &person) { readPerson(person, search.person); });
    fields.object("policy"_L1, [&](JsonFields &policy) { readPolicy(policy, search.policy); });
    readStages(file, fields, search);
    mergeTable(fields, "contacts"_L1, search.contacts, readContact);
    TaskReader tasks(search);
    tasks.read(fields, search.tasks);
    ApplicationReader reader(search, tasks);
    mergeTable(fields, "applications"_L1, search.applications,
               [&](JsonFields &item, Application &application, bool isNew) {
                   reader.read(item, application, isNew);
               });
    mergeTable(fields, "templates"_L1, search.templates, readTemplate);
    readDecisions(fields, search.decisions);
}

} // namespace

Result<Search> readSearch(const QByteArray &text, Search onto)
{
    const Result<JsonValue> file = parseJson(text);
    if (!file)
        return file.error();
    if (file->kind != JsonValue::Kind::Object)
        return Error{Words::tr("an interchange file is one JSON object in braces"), file->line};
    JsonProblem problem;
    const JsonPlace top;
    JsonFields fields(*file, top, problem);
    readVersion(fields);
    if (problem.found())
        return problem.error();
    readAll(*file, fields, onto);
    fields.finish();
    if (problem.found())
        return problem.error();
    return onto;
}

} // namespace afterword
