// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/agendapage.h"

#include "core/base/iso.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

Moment at(const char *wall)
{
    return (*Zone::named(u"America/New_York"_s)).moment(*wallTimeFromIso(QString::fromLatin1(wall)));
}

Search northwindSearch()
{
    Search search;
    search.person.name = u"Robin Vale"_s;
    search.person.zone = *Zone::named(u"America/New_York"_s);
    Stage interviewing;
    interviewing.id = {u"interviewing"_s};
    interviewing.kind = StageKind::Interview;
    search.stages.put(interviewing);
    Contact dana;
    dana.id = {u"dana"_s};
    dana.name = u"Dana Whitfield"_s;
    dana.givenName = u"Dana"_s;
    dana.email = u"dana@northwind.example"_s;
    search.contacts.put(dana);
    Application northwind;
    northwind.id = {u"northwind"_s};
    northwind.company = u"Northwind"_s;
    northwind.role = u"Data Analyst"_s;
    northwind.stage = {u"interviewing"_s};
    Interview interview;
    interview.id = {u"i1"_s};
    interview.zone = search.person.zone;
    interview.start = *wallTimeFromIso(u"2026-11-23T10:00"_s);
    interview.end = *wallTimeFromIso(u"2026-11-23T11:00"_s);
    interview.interviewers.push_back({dana.id, {}, {}, {}});
    northwind.interviews.push_back(interview);
    search.applications.put(northwind);
    return search;
}

QByteArray jsonOf(const std::vector<FollowUp> &followUps, const Search &search)
{
    QByteArray text;
    writeAgendaJson(followUps, search, [&](const QByteArray &piece) { text += piece; });
    return text;
}

FollowUp note()
{
    FollowUp followUp;
    followUp.key = {Rule::ThankYou, u"i1"_s, u"dana"_s, {}, 0};
    followUp.application = ApplicationId{u"northwind"_s};
    followUp.interview = InterviewId{u"i1"_s};
    followUp.contact = ContactId{u"dana"_s};
    followUp.channel = Channel::Email;
    followUp.opens = at("2026-11-23T11:00");
    followUp.due = at("2026-11-23T20:00");
    followUp.lapses = at("2026-11-30T20:00");
    followUp.state = FollowUpState::Late;
    followUp.cause.kind = Cause::Kind::MorningInterview;
    followUp.cause.moment = at("2026-11-23T10:00");
    return followUp;
}

} // namespace

class TestAgendaPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void programsReadWhatTheInterfacePromises();
    void whatIsAbsentIsNull();
    void onlyWhatConcernsTheseDaysIsListed_data();
    void onlyWhatConcernsTheseDaysIsListed();
    void peopleReadGroups();
    void linesAreBrokenAtSpaces();
};

void TestAgendaPage::programsReadWhatTheInterfacePromises()
{
    const QByteArray text = jsonOf({note()}, northwindSearch());
    const QJsonObject json = QJsonDocument::fromJson(text).array().first().toObject();
    QVERIFY(!json.value(u"reason"_s).toString().isEmpty());
    QJsonObject rest = json;
    rest.remove(u"reason"_s);
    QCOMPARE(rest, QJsonObject({{u"key"_s, u"thank-you/i1/dana"_s},
                                {u"rule"_s, u"thank-you"_s},
                                {u"application"_s, u"northwind"_s},
                                {u"company"_s, u"Northwind"_s},
                                {u"role"_s, u"Data Analyst"_s},
                                {u"interview"_s, u"i1"_s},
                                {u"contact"_s, u"dana"_s},
                                {u"contactName"_s, u"Dana Whitfield"_s},
                                {u"channel"_s, u"email"_s},
                                {u"opens"_s, u"2026-11-23T11:00:00-05:00"_s},
                                {u"due"_s, u"2026-11-23T20:00:00-05:00"_s},
                                {u"lapses"_s, u"2026-11-30T20:00:00-05:00"_s},
                                {u"state"_s, u"late"_s},
                                {u"projected"_s, false}}));
    // A person who looks at it finds the fields in the order of the interface.
    QVERIFY(text.indexOf("\"key\"") < text.indexOf("\"company\""));
    QVERIFY(text.indexOf("\"due\"") < text.indexOf("\"state\""));
}

void TestAgendaPage::whatIsAbsentIsNull()
{
    FollowUp goal;
    goal.key = {Rule::KeepSearching, u"2026-11-23"_s, {}, {}, 0};
    goal.opens = at("2026-11-23T09:00");
    goal.due = at("2026-11-23T17:00");
    goal.cause.kind = Cause::Kind::Usual;
    const QByteArray text = jsonOf({goal}, northwindSearch());
    const QJsonObject json = QJsonDocument::fromJson(text).array().first().toObject();
    for (const auto &field : {u"application"_s, u"company"_s, u"role"_s, u"interview"_s, u"contact"_s,
                              u"contactName"_s, u"channel"_s, u"lapses"_s})
        QVERIFY2(json.value(field).isNull(), qPrintable(field));
}

void TestAgendaPage::onlyWhatConcernsTheseDaysIsListed_data()
{
    QTest::addColumn<QByteArray>("opens");
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("listed");
    const auto row = [](const char *name, const char *opens, FollowUpState state, bool listed) {
        QTest::newRow(name) << QByteArray(opens) << int(state) << listed;
    };
    row("long late", "2026-01-05T09:00", FollowUpState::Late, true);
    row("within", "2026-11-30T12:00", FollowUpState::Upcoming, true);
    row("a minute beyond", "2026-11-30T12:01", FollowUpState::Upcoming, false);
    row("snoozed beyond", "2026-12-30T12:01", FollowUpState::Snoozed, false);
    row("on hold", "2026-12-30T12:01", FollowUpState::Held, true);
}

void TestAgendaPage::onlyWhatConcernsTheseDaysIsListed()
{
    QFETCH(QByteArray, opens);
    QFETCH(int, state);
    QFETCH(bool, listed);
    FollowUp followUp = note();
    followUp.opens = at(opens.constData());
    followUp.state = static_cast<FollowUpState>(state);
    const Zone zone = northwindSearch().person.zone;
    QCOMPARE(within(7, {followUp}, zone, at("2026-11-23T12:00")).size(), size_t(listed ? 1 : 0));
}

void TestAgendaPage::peopleReadGroups()
{
    FollowUp later = note();
    later.key.second = u"priya"_s;
    later.state = FollowUpState::Upcoming;
    later.opens = at("2026-11-27T09:00");
    later.due = at("2026-11-27T17:00");
    FollowUp projected = later;
    projected.projected = true;
    const QString page =
        agendaLines({note(), later, projected}, northwindSearch(), at("2026-11-23T21:00")).join(u'\n');
    QVERIFY2(page.startsWith(u"Monday"_s), qPrintable(page));
    const qsizetype late =
        page.indexOf(u"\nLATE\n  Note to Dana was due at 20:00 · Northwind, Data Analyst"_s);
    const qsizetype week = page.indexOf(u"\nTHE NEXT SEVEN DAYS\n  Note to Dana"_s);
    const qsizetype never = page.indexOf(u"\nIF NO ANSWER EVER COMES\n"_s);
    QVERIFY2(late > 0 && week > late && never > week, qPrintable(page));
    QVERIFY(!page.contains(u"TODAY"_s));
}

void TestAgendaPage::linesAreBrokenAtSpaces()
{
    QCOMPARE(wrapped(u"one two  three"_s, 2, 9), (QStringList{u"  one two"_s, u"  three"_s}));
    QCOMPARE(wrapped(u"longerthanthat a"_s, 0, 5), (QStringList{u"longerthanthat"_s, u"a"_s}));
    QCOMPARE(wrapped(QString(), 2, 9), QStringList());
}

QTEST_GUILESS_MAIN(TestAgendaPage)
#include "tst_agendapage.moc"
