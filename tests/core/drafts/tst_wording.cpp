// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/names.h"
#include "core/drafts/tidy.h"
#include "core/drafts/wording/days.h"
#include "core/drafts/wording/debriefwording.h"
#include "core/drafts/wording/momentwording.h"
#include "core/drafts/wording/secondperson.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

Contact named(const QString &name, const QString &given = {})
{
    Contact contact;
    contact.name = name;
    contact.givenName = given;
    return contact;
}

void columns()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
}

void row(const QString &typed, const QString &words)
{
    QTest::newRow(typed.isEmpty() ? "nothing" : typed.toUtf8().constData()) << typed << words;
}

} // namespace

class TestWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMomentFollowsAbout_data()
    {
        columns();
        row(u""_s, u""_s);
        row(u"showed the churn dashboard"_s, u"the churn dashboard you showed me"_s);
        row(u"Showed the churn dashboard."_s, u"the churn dashboard you showed me"_s);
        row(u"she showed the churn dashboard"_s, u"the churn dashboard you showed me"_s);
        row(u"He explained how his team deploys"_s, u"your explanation of how your team deploys"_s);
        row(u"explained in detail why they left the cloud"_s,
            u"your detailed explanation of why you left the cloud"_s);
        row(u"showed us her roadmap on the whiteboard"_s, u"the roadmap you showed us on the whiteboard"_s);
        row(u"showed a lot of patience"_s, u"your patience"_s);
        row(u"showed me around"_s, u"how you showed me around"_s);
        row(u"showed spreadsheets and maps"_s, u"how you showed spreadsheets and maps"_s);
        row(u"Showed me the ER. Explained triage. Very kind."_s,
            u"the ER you showed me, how you explained triage and how kind you were"_s);
        row(u"showed me the ropes"_s, u"how you showed me the ropes"_s);
        row(u"showed a sense of humor"_s, u"how you showed a sense of humor"_s);
        row(u"showed little interest"_s, u""_s);
        row(u"showed zero interest in my thesis"_s, u""_s);
        row(u"showed up unprepared"_s, u""_s);
        row(u"explained nothing"_s, u""_s);
        row(u"explained why not"_s, u""_s);
        row(u"was shown the lab"_s, u""_s);
        row(u"asked \"why us?\""_s, u"your question \u201CWhy us?\u201D"_s);
        row(u"said \"we ship on Fridays.\""_s, u"how you said \u201Cwe ship on Fridays.\u201D"_s);
        row(u"showed the roadmap, explained the budget, and let me ask anything"_s,
            u"the roadmap you showed me, how you explained the budget and how you let me ask anything"_s);
        row(u"showed her lab, explained the rota"_s, u"how you showed your lab, explained the rota"_s);
        row(u"gave her team half of the credit"_s, u"how you gave your team half of the credit"_s);
        row(u"showed real interest in my thesis"_s, u"your real interest in my thesis"_s);
        row(u"showed me how they deploy"_s, u"how you showed me how you deploy"_s);
        row(u"showed the roadmap and asked for my view"_s,
            u"how you showed the roadmap and asked for my view"_s);
        row(u"drew the funnel\nasked about my thesis"_s,
            u"how you drew the funnel and asked about my thesis"_s);
        row(u"they drew their data model"_s, u"how you drew your data model"_s);
        row(u"Dana said that she left banking to teach"_s, u"how you said that you left banking to teach"_s);
        row(u"Dana Whitfield walked me through the roadmap"_s, u"how you walked me through the roadmap"_s);
        row(u"really listened when I spoke of my father"_s,
            u"how you really listened when I spoke of my father"_s);
        row(u"explains things patiently"_s, u"how you explain things patiently"_s);
        row(u"was honest about the layoffs"_s, u"how honest you were about the layoffs"_s);
        row(u"told me about her first outage"_s, u"what you told me about your first outage"_s);
        row(u"told how the numbers come together"_s,
            u"what you told me about how the numbers come together"_s);
        row(u"told us about her first outage"_s, u"what you told us about your first outage"_s);
        row(u"asked how I test migrations"_s, u"your question about how I test migrations"_s);
        row(u"she asked me if I know dbt"_s, u"your question about whether I know dbt"_s);
        row(u"asked me to email her"_s, u"how you asked me to email you"_s);
        row(u"showing the new prototype"_s, u"the new prototype you showed me"_s);
        row(u"how she handles churn"_s, u"how you handle churn"_s);
        row(u"why he moved to Kotlin"_s, u"why you moved to Kotlin"_s);
        row(u"what she thinks of dashboards"_s, u"what you think of dashboards"_s);
        row(u"that she used to be a pilot"_s, u"the fact that you used to be a pilot"_s);
        row(u"when he drew the funnel"_s, u"the moment when you drew the funnel"_s);
        row(u"I liked how she defended her team"_s, u"how you defended your team"_s);
        row(u"I loved his story about the outage"_s, u"your story about the outage"_s);
        row(u"we laughed about the broken projector"_s,
            u"the moment we laughed about the broken projector"_s);
        row(u"her question about on-call"_s, u"your question about on-call"_s);
        row(u"Dana's question about on-call"_s, u"your question about on-call"_s);
        row(u"question about sampling bias"_s, u"your question about sampling bias"_s);
        row(u"a story about the outage"_s, u"your story about the outage"_s);
        row(u"the churn dashboard"_s, u"the churn dashboard"_s);
        row(u"the way she answered"_s, u"the way you answered"_s);
        row(u"Kafka"_s, u"what you said about Kafka"_s);
        row(u"remote work"_s, u"what you said about remote work"_s);
        row(u"about the migration"_s, u"what you said about the migration"_s);
        row(u"\u201CShip it small\u201D"_s, u"your line \u201CShip it small\u201D"_s);
        row(u"showed the dashboard. Asked about my thesis"_s,
            u"the dashboard you showed me and how you asked about my thesis"_s);
        row(u"showed the dashboard\nasked about my thesis\ndrew a funnel"_s,
            u"the dashboard you showed me, how you asked about my thesis and how you drew a funnel"_s);
        row(u"  showed \t the   dashboard  "_s, u"the dashboard you showed me"_s);
        row(u"wants fewer notebooks"_s, u"the fact that you want fewer notebooks"_s);
        row(u"He's the founder; used to be a chef"_s,
            u"the fact that you're the founder and the fact that you used to be a chef"_s);
        row(u"both studied in Lisbon"_s, u"the fact that we both studied in Lisbon"_s);
        row(u"curious about Rust"_s, u"how curious you were about Rust"_s);
        row(u"very warm, laughed a lot"_s, u"how warm you were and how you laughed a lot"_s);
        row(u"nice chat about climbing"_s, u"our nice chat about climbing"_s);
        row(u"great question on sampling"_s, u"your great question on sampling"_s);
        row(u"her dog barked during the call"_s, u"how your dog barked during the call"_s);
        row(u"no small talk"_s, u"the fact that there was no small talk"_s);
        row(u"When asked about culture, she told the story of the flood"_s,
            u"how you told the story of the flood when asked about culture"_s);
        row(u"{{x}} braces"_s, u"what you said about {{x}} braces"_s);
        row(u"n/a"_s, u""_s);
        row(u"seemed bored"_s, u""_s);
        row(u"kept interrupting me"_s, u""_s);
        row(u"ask her about the visa"_s, u""_s);
        row(u"she said he would decide"_s, u""_s);
        row(u"TOLD ME ABOUT THE MERGER"_s, u""_s);
        // They liked something of mine, and I did not.
        row(u"liked my portfolio"_s, u"your interest in my portfolio"_s);
        row(u"liked my portfolio!!!"_s, u"your interest in my portfolio"_s);
        row(u"She really liked my talk"_s, u"your interest in my talk"_s);
        row(u"loved my cover letter"_s, u"your enthusiasm for my cover letter"_s);
        row(u"Dana enjoyed my presentation"_s, u"your interest in my presentation"_s);
        row(u"was impressed by my portfolio"_s, u"your interest in my portfolio"_s);
        row(u"impressed with my thesis"_s, u"your interest in my thesis"_s);
        row(u"my portfolio"_s, u"what you said about my portfolio"_s);
        row(u"liked me"_s, u""_s);
        row(u"liked how I answered the outage question"_s,
            u"the fact that you liked how I answered the outage question"_s);
        row(u"impressed that I knew Kafka"_s, u"how impressed you were that I knew Kafka"_s);
        row(u"liked my idea & asked for the slides"_s,
            u"your interest in my idea and how you asked for the slides"_s);
        row(u"good listener"_s, u"what a good listener you are"_s);
        row(u"I liked my chat with her"_s, u"what you said about my chat with you"_s);
        // Nobody is thanked for what was unkind or left undone.
        for (const QString &unkind : {u"forgot my name"_s,
                                      u"She forgot my name twice"_s,
                                      u"wasn't prepared"_s,
                                      u"wasnt prepared at all"_s,
                                      u"didn't seem interested"_s,
                                      u"She did not seem very interested"_s,
                                      u"didn't look up from laptop"_s,
                                      u"never looked up"_s,
                                      u"not interested"_s,
                                      u"hadn't read my CV"_s,
                                      u"Dana didn't know my name"_s,
                                      u"kept me waiting for 20 minutes"_s,
                                      u"cut me off twice"_s,
                                      u"mispronounced my name"_s,
                                      u"how she didn't listen"_s,
                                      u"took a call in the middle"_s,
                                      u"asked if I plan to have children"_s,
                                      u"didn't let me finish"_s,
                                      u"I didn't get her name"_s,
                                      u"seemed unsure about the salary"_s,

                                      u"typed during my answers"_s,
                                      u"told me I talk too fast"_s,
                                      u"thinks I lack experience"_s,
                                      u"awful coffee"_s,
                                      u"talked mostly about himself"_s})
            row(unkind, u""_s);
        row(u"never looked at the clock"_s, u"how you never looked at the clock"_s);
        row(u"didn't mind my accent"_s, u"how you didn't mind my accent"_s);
        row(u"wasn't annoyed when I asked twice"_s, u"how you weren't annoyed when I asked twice"_s);
        row(u"kind of arrogant"_s, u""_s);
        row(u"kind of funny about it"_s, u"how funny you were about it"_s);
        row(u"left banking to teach"_s, u"how you left banking to teach"_s);
        row(u"corrected me gently"_s, u"how you corrected me gently"_s);
        // Bad news is nothing that one liked; how somebody spoke of it is.
        for (const QString &news :
             {u"mentioned layoffs"_s, u"layoffs"_s, u"She told me about the hiring freeze"_s,
              u"two people were fired last month"_s, u"is leaving in January"_s, u"her father died"_s})
            row(news, u""_s);
        row(u"spoke openly about the layoffs"_s, u"how you spoke openly about the layoffs"_s);
        row(u"how she handled the layoffs"_s, u"how you handled the layoffs"_s);
        for (const QString &verdict :
             {u"nice guy"_s, u"a really nice guy"_s, u"Great people!"_s, u"such a lovely person"_s})
            row(verdict, u""_s);
        // What was told in confidence stays so.
        for (const QString &secret :
             {u"is moving to Berlin in January (confidential!)"_s,
              u"Told me about the merger. Off the record!"_s, u"showed the new phone, secret"_s,
              u"between us: they plan to move"_s, u"They will be bought by Contoso (don't tell anyone)"_s})
            row(secret, u""_s);
        row(u"her secret sauce for retros"_s, u"your secret sauce for retros"_s);
        row(u"she's fond of {{mustache}}"_s, u"the fact that you're fond of {{mustache}}"_s);
    }

    void aMomentFollowsAbout()
    {
        QFETCH(QString, typed);
        QTEST(momentInWords(typed, named(u"Dana Whitfield"_s)), "words");
    }

    void anOpenQuestionFollowsTo_data()
    {
        columns();
        row(u""_s, u""_s);
        row(u"How would you sample rare events?"_s,
            u"your question \u201CHow would you sample rare events?\u201D"_s);
        row(u"how I would sample rare events"_s, u"your question about how I would sample rare events"_s);
        row(u"She asked me how I test"_s, u"your question about how I test"_s);
        row(u"asked about Rust"_s, u"your question about Rust"_s);
        row(u"how big is the team"_s, u"your question \u201CHow big is the team?\u201D"_s);
        row(u"how big the team is"_s, u"your question about how big the team is"_s);
        row(u"explain CAP theorem"_s, u"your question \u201CExplain CAP theorem\u201D"_s);
        row(u"that thing about the CAP theorem"_s, u"your question about the CAP theorem"_s);
        row(u"the second one"_s, u""_s);
        row(u"Raj's question on caching"_s, u""_s);
        row(u"Dana's question on caching"_s, u"your question on caching"_s);
        row(u"\"\"\"\""_s, u""_s);
        row(u"asked \"why us?\""_s, u"your question \u201CWhy us?\u201D"_s);
        row(u"asked me \"what is a floor?\" and smiled"_s, u"your question \u201CWhat is a floor?\u201D"_s);
        row(u"Dana wanted to know why I left"_s, u"your question about why I left"_s);
        row(u"if I know dbt"_s, u"your question about whether I know dbt"_s);
        row(u"about the gap in 2022"_s, u"your question about the gap in 2022"_s);
        row(u"the gap in 2022"_s, u"your question about the gap in 2022"_s);
        row(u"her question about SQL windows"_s, u"your question about SQL windows"_s);
        row(u"SQL windows"_s, u"your question about SQL windows"_s);
        row(u"What is my biggest weakness"_s, u"your question \u201CWhat is your biggest weakness?\u201D"_s);
        row(u"could not explain window functions"_s, u"your question about window functions"_s);
        row(u"didn't know what a Bloom filter is"_s, u"your question about what a Bloom filter is"_s);
        row(u"how I'd handle the merger (off the record)"_s, u""_s);
        row(u"biggest weakness"_s, u"your question about my biggest weakness"_s);
        row(u"greatest strength"_s, u"your question about my greatest strength"_s);
        row(u"biggest competitor"_s, u"your question about the biggest competitor"_s);
        row(u"SQL: difference between WHERE and HAVING"_s,
            u"your question about SQL: the difference between WHERE and HAVING"_s);
    }

    void anOpenQuestionFollowsTo()
    {
        QFETCH(QString, typed);
        QTEST(openQuestionInWords(typed, named(u"Dana Whitfield"_s)), "words");
    }

    void anAwkwardMomentFollowsSorry_data()
    {
        columns();
        row(u""_s, u""_s);
        row(u"I talked over her"_s, u"that I talked over you"_s);
        row(u"arrived ten minutes late"_s, u"that I arrived ten minutes late"_s);
        row(u"Interrupted his demo."_s, u"that I interrupted your demo"_s);
        row(u"my laptop froze"_s, u"that my laptop froze"_s);
        row(u"the sound cut out twice"_s, u"that the sound cut out twice"_s);
        row(u"my microphone quit again"_s, u"that my microphone quit again"_s);
        row(u"zoom froze twice"_s, u"that Zoom froze twice"_s);
        row(u"talked over each other"_s, u"that we talked over each other"_s);
        row(u"my microphone quit halfway"_s, u"that my microphone quit halfway"_s);
        row(u"the sound cut in and out"_s, u"that the sound cut in and out"_s);
        row(u"interrupted her before lunch"_s, u"that I interrupted you before lunch"_s);
        row(u"we ran out of time"_s, u"that we ran out of time"_s);
        row(u"the pricing question"_s, u"about the pricing question"_s);
        row(u"my late arrival"_s, u"about my late arrival"_s);
        row(u"mixing up the two products"_s, u"for mixing up the two products"_s);
        row(u"I called her Diana"_s, u"that I called you Diana"_s);
        row(u"late"_s, u"that I was late"_s);
        row(u"phone rang"_s, u"that the phone rang"_s);
        row(u"Zoom kept dropping"_s, u"that Zoom kept dropping"_s);
        row(u"seemed distracted"_s, u""_s);
        row(u"she seemed annoyed"_s, u""_s);
        row(u"Dana looked bored"_s, u""_s);
        row(u"no"_s, u""_s);
        row(u"I think I offended her"_s, u"if I offended you"_s);
        row(u"kept calling her Fatima"_s, u"that I kept calling you Fatima"_s);
        row(u"interrupted her twice"_s, u"that I interrupted you twice"_s);
        row(u"I corrected her on a fact and she didn't like it"_s, u"that I corrected you on a fact"_s);
        row(u"I interrupted her and she got annoyed"_s, u"that I interrupted you"_s);
        row(u"I interrupted her and Dana got annoyed"_s, u"that I interrupted you"_s);
        row(u"no handshake"_s, u""_s);
        row(u"no small talk at all"_s, u""_s);
        row(u"no answer to the SQL question"_s, u"that I had no answer to the SQL question"_s);
    }

    void anAwkwardMomentFollowsSorry()
    {
        QFETCH(QString, typed);
        QTEST(awkwardInWords(typed, named(u"Dana Whitfield"_s)), "words");
    }

    void aContributionBeginsWithI_data()
    {
        columns();
        row(u""_s, u""_s);
        row(u"five years of churn modelling"_s, u"I would bring five years of churn modelling"_s);
        row(u"My experience with dbt"_s, u"I would bring my experience with dbt"_s);
        row(u"build the forecasting pipeline"_s, u"I would be glad to build the forecasting pipeline"_s);
        row(u"Bring structure to reporting."_s, u"I would bring structure to reporting"_s);
        row(u"I know dbt well"_s, u"I know dbt well"_s);
        row(u"would set up the tests"_s, u"I would set up the tests"_s);
        row(u"built the fraud models at Acme"_s, u"I built the fraud models at Acme"_s);
        row(u"nothing they don't have already"_s, u""_s);
        row(u"fix their crappy dashboards"_s, u""_s);
        row(u"to build the team up"_s, u"I would be glad to build the team up"_s);
        row(u"RN license"_s, u"I would bring an RN license"_s);
        row(u"shut down the legacy cluster"_s, u"I would be glad to shut down the legacy cluster"_s);
        row(u"help them move off Oracle"_s, u"I would be glad to help you move off Oracle"_s);
        row(u"automating the weekly report"_s, u"I would help by automating the weekly report"_s);
        row(u"SQL and patience"_s, u"I would bring SQL and patience"_s);
        row(u"calm, patient, curious"_s, u"I am calm, patient and curious"_s);
        row(u"calm and patient"_s, u"I am calm and patient"_s);
        row(u"my experience in audits, which helps"_s,
            u"I would bring my experience in audits, which helps"_s);
        row(u"mentoring juniors; cleaning up the ETL"_s,
            u"I would help by mentoring juniors and cleaning up the ETL"_s);
        row(u"automating the reports, mentoring, SQL"_s,
            u"I would help by automating the reports, help with mentoring and bring SQL"_s);
        row(u"help with SQL, speak German"_s, u"I would be glad to help with SQL, and I speak German"_s);
        row(u"my Python; my network"_s, u"I would bring my Python and my network"_s);
        row(u"I could mentor; I'd clean up"_s, u"I could mentor, and I'd clean up"_s);
        row(u"Dashboards!!! And KPIs???"_s, u"I would bring dashboards and KPIs"_s);
        row(u"lead the choir, and help with the garden"_s,
            u"I would be glad to lead the choir, and help with the garden"_s);
        row(u"set up the tests, which saves time"_s,
            u"I would be glad to set up the tests, which saves time"_s);
        row(u"university degree"_s, u"I would bring a university degree"_s);
        row(u"honours degree in physics"_s, u"I would bring an honours degree in physics"_s);
        row(u"European network"_s, u"I would bring a European network"_s);
        row(u"one-year course in welding"_s, u"I would bring a one-year course in welding"_s);
        row(u"unusual network"_s, u"I would bring an unusual network"_s);
        row(u"STEM degree"_s, u"I would bring a STEM degree"_s);
        row(u"UX course"_s, u"I would bring a UX course"_s);
        row(u"R&D network"_s, u"I would bring an R&D network"_s);
        row(u"usability engineer"_s, u"I am a usability engineer"_s);
    }

    void aContributionBeginsWithI()
    {
        QFETCH(QString, typed);
        QTEST(contributionInWords(typed), "words");
    }

    void wordsOfAnyLengthAndKindAreTakenApartSafely()
    {
        // Nothing may read beyond a text, whatever stands in it.
        const QStringList pieces{u"her"_s,  u"Dana"_s, u"Dana's"_s, u"is"_s,  u"\u201C"_s, u"\""_s,
                                 u"'"_s,    u","_s,    u"he"_s,     u"I"_s,   u"ing"_s,    u"..."_s,
                                 u"?"_s,    u"a"_s,    u"thanks"_s, u":"_s,   u"and"_s,    u"so"_s,
                                 u"told"_s, u"("_s,    u"-"_s,      u"so,"_s, u"kept"_s,   u"\n"_s};
        const Contact dana = named(u"Dana Whitfield"_s);
        quint32 state = 20261127;
        const auto next = [&](quint32 bound) {
            state = state * 1664525U + 1013904223U;
            return (state >> 8) % bound;
        };
        for (int round = 0; round < 5000; ++round) {
            QString text;
            const quint32 length = 1 + next(6);
            for (quint32 n = 0; n < length; ++n)
                text += pieces[next(quint32(pieces.size()))] + (next(3) > 0 ? u" "_s : QString());
            for (const QString &words : {momentInWords(text, dana), openQuestionInWords(text, dana),
                                         awkwardInWords(text, dana), contributionInWords(text)})
                QVERIFY(!words.contains(u'\n'));
        }
    }

    void onlyTheNamedPronounsTurnIntoYou()
    {
        QCOMPARE(toSecondPerson(u"he praised her work"_s, Pronouns::He), u"you praised her work"_s);
        QCOMPARE(toSecondPerson(u"she runs it herself"_s, Pronouns::She), u"you run it yourself"_s);
        QCOMPARE(toSecondPerson(u"users and their needs"_s, Pronouns::SheOrHe), u"users and their needs"_s);
    }

    void aDayIsNamedByItsWeekdayWhileItIsNear()
    {
        const QDate monday(2026, 11, 23);
        QCOMPARE(letterDay(monday, monday), u"today"_s);
        QCOMPARE(letterDay(monday, monday.addDays(1)), u"yesterday"_s);
        QCOMPARE(letterDay(monday, monday.addDays(2)), u"on Monday"_s);
        QCOMPARE(letterDay(monday, monday.addDays(-1)), u"on Monday"_s);
        QCOMPARE(letterDay(monday, monday.addDays(6)), u"on Monday"_s);
        QCOMPARE(letterDay(monday, monday.addDays(7)), u"on November 23"_s);
        QCOMPARE(letterDay(monday, QDate(2027, 1, 4)), u"on November 23, 2026"_s);
        QCOMPARE(dateInWords(QDate(2026, 12, 4), monday), u"Friday, December 4"_s);
        QCOMPARE(dateInWords(QDate(2027, 1, 4), monday), u"Monday, January 4, 2027"_s);
    }

    void aGreetingFitsTheFormality_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("formal");
        QTest::addColumn<QString>("standard");
        QTest::addColumn<QString>("casual");

        const auto greet = [](const QString &name, const QString &given, const QString &formal,
                              const QString &standard, const QString &casual) {
            QTest::newRow(name.toUtf8().constData()) << name << given << formal << standard << casual;
        };
        greet(u"Dana Whitfield"_s, u"Dana"_s, u"Dear Dana Whitfield"_s, u"Dear Dana"_s, u"Hi Dana"_s);
        greet(u"Dana Whitfield"_s, u""_s, u"Dear Dana Whitfield"_s, u"Dear Dana"_s, u"Hi Dana"_s);
        greet(u"Whitfield, Dana"_s, u""_s, u"Dear Dana Whitfield"_s, u"Dear Dana"_s, u"Hi Dana"_s);
        greet(u"Dana Whitfield, PhD"_s, u""_s, u"Dear Dana Whitfield"_s, u"Dear Dana"_s, u"Hi Dana"_s);
        greet(u"Alexandra Moss"_s, u"Sandy"_s, u"Dear Alexandra Moss"_s, u"Dear Sandy"_s, u"Hi Sandy"_s);
        greet(u"Dr. Amina Okafor"_s, u""_s, u"Dear Dr. Amina Okafor"_s, u"Dear Amina"_s, u"Hi Amina"_s);
        greet(u"Dr Okafor"_s, u""_s, u"Dear Dr Okafor"_s, u"Dear Dr Okafor"_s, u"Hi Dr Okafor"_s);
        greet(u"山田太郎"_s, u""_s, u"Dear 山田太郎"_s, u"Dear 山田太郎"_s, u"Hi 山田太郎"_s);
    }

    void aGreetingFitsTheFormality()
    {
        QFETCH(QString, name);
        QFETCH(QString, given);
        const Contact contact = named(name, given);
        QTEST(greetingFor(&contact, Formality::Formal), "formal");
        QTEST(greetingFor(&contact, Formality::Standard), "standard");
        QTEST(greetingFor(&contact, Formality::Casual), "casual");
    }

    void aSharedMailboxIsGreetedByNoName()
    {
        Contact talent = named(u"Talent Team"_s);
        talent.team = true;
        for (const Formality formality : {Formality::Formal, Formality::Standard, Formality::Casual})
            QCOMPARE(greetingFor(&talent, formality), u"Hello"_s);
    }

    void whereAFactWasMissingTheTextIsPutRight_data()
    {
        columns();
        row(u"a  b"_s, u"a b"_s);
        row(u"Thank you  , Dana ."_s, u"Thank you, Dana."_s);
        row(u"a \n\n\n b\n\n"_s, u"a\n\nb"_s);
        row(u"\n\nDear"_s, u"Dear"_s);
        row(u"at Acme Inc.."_s, u"at Acme Inc."_s);
        row(u"your question \u201CWhy?\u201D."_s, u"your question \u201CWhy?\u201D"_s);
        row(u"how you said \u201CWe ship on Fridays.\u201D."_s,
            u"how you said \u201CWe ship on Fridays.\u201D"_s);
        row(u"wait..."_s, u"wait..."_s);
        row(u"wait...."_s, u"wait...."_s);
        row(u"山田様 、"_s, u"山田様 、"_s);
    }

    void whereAFactWasMissingTheTextIsPutRight()
    {
        QFETCH(QString, typed);
        QTEST(tidied(typed), "words");
    }
};

QTEST_APPLESS_MAIN(TestWording)
#include "tst_wording.moc"
