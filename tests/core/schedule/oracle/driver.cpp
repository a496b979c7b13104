// SPDX-License-Identifier: GPL-3.0-or-later
// Plans searches that come on standard input, one {"now": ..., "search": ...} to a line, and prints each plan
// on a line, as `afterword agenda --json --all` does; with --new, the file of a search that nobody has begun.
// Starting the program for each of thousands would take longer than planning them.
#include "core/base/iso.h"
#include "core/exchange/calendar/holidays/holidays.h"
#include "core/exchange/json/json.h"
#include "core/schedule/followuptext.h"
#include "core/schedule/plan/planner.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class Entity>
QJsonValue idText(const std::optional<Id<Entity>> &id)
{
    return id ? QJsonValue(id->text) : QJsonValue();
}

QJsonObject shown(const FollowUp &followUp, const Search &search)
{
    const Zone &zone = search.person.zone;
    return {{u"key"_s, followUp.key.text()},
            {u"rule"_s, toText(followUp.rule())},
            {u"application"_s, idText(followUp.application)},
            {u"interview"_s, idText(followUp.interview)},
            {u"contact"_s, idText(followUp.contact)},
            {u"channel"_s, followUp.channel ? QJsonValue(toText(*followUp.channel)) : QJsonValue()},
            {u"opens"_s, isoMoment(followUp.opens, zone)},
            {u"due"_s, isoMoment(followUp.due, zone)},
            {u"lapses"_s, followUp.lapses ? QJsonValue(isoMoment(*followUp.lapses, zone)) : QJsonValue()},
            {u"state"_s, toText(followUp.state)},
            {u"projected"_s, followUp.projected},
            {u"reason"_s, reasonFor(followUp, search)}};
}

Result<QJsonArray> planOf(const QByteArray &line)
{
    const QJsonObject one = QJsonDocument::fromJson(line).object();
    const auto now = momentFromIso(one[u"now"_s].toString());
    if (!now)
        return now.error();
    const auto search = readSearch(QJsonDocument(one[u"search"_s].toObject()).toJson(), {});
    if (!search)
        return search.error();
    const auto holidays = holidayDates(search->person.holidays);
    if (!holidays)
        return holidays.error();
    QJsonArray followUps;
    for (const FollowUp &followUp :
         plan(*search, BusinessCalendar(search->person.weekend, *holidays), *now, Horizon::Projected))
        followUps.append(shown(followUp, *search));
    return followUps;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"--new"_s)) {
        std::printf("%s", writeSearch({}).constData());
        return 0;
    }
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return 1;
    for (QByteArray line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
        const auto followUps = planOf(line);
        if (!followUps) {
            std::fprintf(stderr, "%s\n", qPrintable(followUps.error().message));
            return 1;
        }
        std::printf("%s\n", QJsonDocument(*followUps).toJson(QJsonDocument::Compact).constData());
    }
    return 0;
}
