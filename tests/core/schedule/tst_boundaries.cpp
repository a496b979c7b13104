// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule at the edges of days, clocks and years. tests/data/schedule/boundaries.json holds the facts and
// what is to be listed: "KEY OPENS DUE LAPSES STATE", worked out from the etiquette apart from this program.
// No line: the rule lists nothing.
#include "core/base/iso.h"
#include "core/domain/defaultstages.h"
#include "core/exchange/calendar/holidays/holidays.h"
#include "core/exchange/json/json.h"
#include "core/schedule/plan/planner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray cases()
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/schedule/boundaries.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the table is missing");
    return QJsonDocument::fromJson(file.readAll()).array();
}

QString line(const FollowUp &followUp, const Zone &zone)
{
    QStringList words{followUp.key.text(), isoMoment(followUp.opens, zone), isoMoment(followUp.due, zone),
                      followUp.lapses ? isoMoment(*followUp.lapses, zone) : u"-"_s, toText(followUp.state)};
    if (followUp.projected)
        words << u"projected"_s;
    return words.join(u' ');
}

} // namespace

class TestBoundaries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTableKnowsEveryRule()
    {
        QSet<QString> rules;
        for (const QJsonValue &one : cases())
            rules.insert(one[u"rule"_s].toString());
        for (int rule = 0; rule <= int(Rule::KeepSearching); ++rule)
            QVERIFY2(rules.contains(toText(Rule(rule))), qPrintable(toText(Rule(rule))));
    }

    void eachRuleHolds_data()
    {
        QTest::addColumn<QJsonObject>("facts");
        for (const QJsonValue &one : cases()) {
            const QString name = one[u"rule"_s].toString() + u": "_s + one[u"case"_s].toString();
            QTest::newRow(qPrintable(name)) << one.toObject();
        }
    }
    void eachRuleHolds()
    {
        QFETCH(QJsonObject, facts);
        const Moment now = momentFromIso(facts[u"now"_s].toString()).value();
        Search empty;
        empty.stages = defaultStages();
        const QByteArray text = QJsonDocument(facts[u"search"_s].toObject()).toJson();
        const auto search = readSearch(text, empty);
        QVERIFY2(search, search ? "" : qPrintable(search.error().message));
        const BusinessCalendar calendar(search->person.weekend,
                                        holidayDates(search->person.holidays).value());

        QStringList listed;
        for (const FollowUp &followUp : plan(*search, calendar, now, Horizon::Projected)) {
            if (toText(followUp.rule()) == facts[u"rule"_s].toString())
                listed << line(followUp, search->person.zone);
        }
        listed.sort();
        QStringList expected;
        for (const QJsonValue &one : facts[u"lines"_s].toArray())
            expected << one.toString();
        QVERIFY2(facts[u"lines"_s].isArray(), "a case says that nothing is listed by an empty list");
        QCOMPARE(listed.join(u'\n'), expected.join(u'\n'));
    }
};

QTEST_GUILESS_MAIN(TestBoundaries)
#include "tst_boundaries.moc"
