// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/samplestory.h"

#include "app/store/opensearch.h"
#include "core/drafts/letters/letterforms.h"
#include "core/drafts/letters/letterlanguage.h"
#include "core/exchange/intake/importfile.h"
#include "core/exchange/json/json.h"
#include "core/schedule/agenda.h"
#include "tests/support/desk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

Search toldAt(const char *iso)
{
    return readSearch(sampleStory(at(iso)).value().search, {}).value();
}

QByteArray written(const QString &name)
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/resources/sample/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const Interview &newestOf(const Search &search)
{
    return search.applications.find(ApplicationId{u"northwind"_s})->interviews.back();
}

} // namespace

class TestSampleStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onItsOwnDayItIsAsItWasWritten()
    {
        const SampleStory story = sampleStory(at("2026-11-23T14:30:00-05:00")).value();
        QCOMPARE(story.search, written(u"search.json"_s));
        QCOMPARE(story.invitation, written(u"invitation.ics"_s));
    }

    void itsDayIsTheLastBusinessDayWhoseHourHasPassed_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QDate>("day");
        QTest::newRow("a Wednesday afternoon")
            << QByteArray("2027-03-17T15:00:00-04:00") << QDate(2027, 3, 17);
        QTest::newRow("a Wednesday morning") << QByteArray("2027-03-17T09:00:00-04:00") << QDate(2027, 3, 16);
        QTest::newRow("a Saturday") << QByteArray("2027-03-20T09:00:00-04:00") << QDate(2027, 3, 19);
        QTest::newRow("a Monday morning") << QByteArray("2027-03-22T09:00:00-04:00") << QDate(2027, 3, 19);
        QTest::newRow("Thanksgiving") << QByteArray("2027-11-25T18:00:00-05:00") << QDate(2027, 11, 24);
        QTest::newRow("the first day of a year")
            << QByteArray("2027-01-01T18:00:00-05:00") << QDate(2026, 12, 31);
        QTest::newRow("before it was written")
            << QByteArray("2025-07-09T18:00:00-04:00") << QDate(2025, 7, 9);
    }

    void itsDayIsTheLastBusinessDayWhoseHourHasPassed()
    {
        QFETCH(QByteArray, now);
        QFETCH(QDate, day);
        const Interview newest = newestOf(toldAt(now.constData()));
        QCOMPARE(newest.start.date, day);
        QCOMPARE(newest.start.time, QTime(10, 0));
    }

    /// Over two years, on each day: interviews fall on business days, and what is to be done is the same.
    void theStoryKeepsItsShape()
    {
        const Search told = readSearch(written(u"search.json"_s), {}).value();
        const BusinessCalendar calendar = calendarOf(told.person);
        const auto shapeOf = [&](const Search &search, Moment now) {
            QStringList shape;
            for (const FollowUp &followUp : Agenda(search, calendar, now).all()) {
                // Closing after a long silence counts days of the calendar, so it may come a few
                // days later, and news of an offer goes to nobody who was silent so long.
                if (followUp.rule() != Rule::KeepSearching && followUp.rule() != Rule::GiveUp &&
                    followUp.rule() != Rule::TellAboutOffer)
                    shape += followUp.key.text().remove(QRegularExpression(u"/\\d{4}-\\d\\d-\\d\\d"_s));
            }
            shape.sort();
            return shape;
        };
        const QStringList wanted = shapeOf(told, at("2026-11-23T14:30:00-05:00"));
        QVERIFY(wanted.size() > 8);
        for (QDate day(2026, 6, 1); day < QDate(2028, 6, 1); day = day.addDays(1)) {
            const Moment now = told.person.zone.moment(day, QTime(14, 31));
            const Search search = readSearch(sampleStory(now).value().search, {}).value();
            for (const Application &application : search.applications) {
                for (const Interview &interview : application.interviews)
                    QVERIFY2(calendar.isBusinessDay(interview.start.date),
                             qPrintable(application.company + interview.start.date.toString(Qt::ISODate)));
            }
            if (calendar.isBusinessDay(day))
                QVERIFY2(shapeOf(search, now) == wanted,
                         qPrintable(day.toString(Qt::ISODate) + u": "_s + shapeOf(search, now).join(u' ') +
                                    u"\nnot "_s + wanted.join(u' ')));
        }
    }

    void theInvitationIsForTheNextBusinessDay()
    {
        const Moment now = at("2027-03-19T15:00:00-04:00"); // a Friday
        const SampleStory story = sampleStory(now).value();
        const auto file = readImport(story.invitation, Zone());
        QVERIFY(file.ok());
        const Invitation &interview = file->invitations.invitations.front();
        QCOMPARE(interview.start.date, QDate(2027, 3, 22));
        QCOMPARE(interview.start.time, QTime(9, 30));
    }

    void datesInWordsComeAlong()
    {
        const QByteArray search = sampleStory(at("2027-03-17T15:00:00-04:00")).value().search;
        QVERIFY(!search.contains("November"));
        QVERIFY(!search.contains("December"));
        QVERIFY(!search.contains("2026-"));
        QVERIFY(search.contains("On-site on 17 March."));
    }

    void inEveryLanguageItIsTheSameStory_data()
    {
        QTest::addColumn<LetterLanguage>("language");
        for (const LetterLanguage language : allOf<LetterLanguage>()) {
            if (language != LetterLanguage::English)
                QTest::newRow(qPrintable(toText(language))) << language;
        }
    }

    /// Every text that a person reads has its words there; ids, stages and days are the same.
    void inEveryLanguageItIsTheSameStory()
    {
        QFETCH(const LetterLanguage, language);
        const Moment now = at("2026-11-23T14:31:00-05:00");
        const QByteArray text = sampleStory(now, language).value().search;
        const Search search = readSearch(text, {}).value();
        const Search english = readSearch(sampleStory(now).value().search, {}).value();
        QCOMPARE(search.applications.size(), english.applications.size());
        QCOMPARE(search.contacts.size(), english.contacts.size());
        for (const Application &application : english.applications) {
            const Application *same = search.applications.find(application.id);
            QVERIFY(same);
            QVERIFY2(same->company != application.company, qPrintable(application.company));
            QVERIFY2(same->role != application.role, qPrintable(application.role));
            QCOMPARE(same->stage, application.stage);
            QCOMPARE(same->applied, application.applied);
            for (size_t n = 0; n < application.interviews.size(); ++n) {
                const Interview &interview = application.interviews[n];
                QCOMPARE(same->interviews[n].start, interview.start);
                for (size_t i = 0; i < interview.interviewers.size(); ++i) {
                    const QString &moment = interview.interviewers[i].moment;
                    QVERIFY2(moment.isEmpty() || same->interviews[n].interviewers[i].moment != moment,
                             qPrintable(moment));
                }
            }
        }
        const QJsonObject words =
            QJsonDocument::fromJson(written(toText(language) + u"/words.json"_s)).object();
        const QString written = QString::fromUtf8(::written(u"search.json"_s));
        for (auto word = words.begin(); word != words.end(); ++word) {
            QVERIFY2(!word.value().toString().isEmpty(), qPrintable(word.key()));
            const QString literal =
                QString::fromUtf8(QJsonDocument(QJsonArray{word.key()}).toJson(QJsonDocument::Compact));
            QVERIFY2(written.contains(literal.chopped(1).mid(1)), qPrintable(word.key()));
        }
    }

    void datesInItsWordsComeAlong()
    {
        const Moment now = at("2027-03-17T15:00:00+01:00");
        QVERIFY(sampleStory(now, LetterLanguage::German).value().search.contains("Vor Ort am 17. März."));
        QVERIFY(sampleStory(now, LetterLanguage::French).value().search.contains("Sur place le 17 mars."));
        QVERIFY(
            sampleStory(now, LetterLanguage::Spanish).value().search.contains("Presencial el 17 de marzo."));
    }

    void itsInterviewsFallOnBusinessDaysThereToo_data() { inEveryLanguageItIsTheSameStory_data(); }

    void itsInterviewsFallOnBusinessDaysThereToo()
    {
        QFETCH(const LetterLanguage, language);
        for (QDate day(2026, 12, 1); day < QDate(2027, 12, 1); day = day.addDays(3)) {
            const Zone zone = Zone::named(u"Europe/Berlin"_s).value();
            const SampleStory story = sampleStory(zone.moment(day, QTime(16, 0)), language).value();
            const Search search = readSearch(story.search, {}).value();
            const BusinessCalendar calendar = calendarOf(search.person);
            for (const Application &application : search.applications) {
                for (const Interview &interview : application.interviews)
                    QVERIFY2(calendar.isBusinessDay(interview.start.date),
                             qPrintable(application.company + interview.start.date.toString(Qt::ISODate)));
            }
            const auto file = readImport(story.invitation, zone);
            QVERIFY(file.ok());
            QCOMPARE(file->invitations.invitations.front().start.time, QTime(9, 30));
        }
    }

    /// What was jotted down can be said in a letter of its language.
    void itsJottingsGoIntoALetterOfItsLanguage_data() { inEveryLanguageItIsTheSameStory_data(); }

    void itsJottingsGoIntoALetterOfItsLanguage()
    {
        QFETCH(const LetterLanguage, language);
        const Moment now = at("2026-11-23T14:31:00-05:00");
        const Search search = readSearch(sampleStory(now, language).value().search, {}).value();
        const LetterForms &forms = formsOf(language);
        for (const Application &application : search.applications) {
            for (const Interview &interview : application.interviews) {
                for (const Interviewer &noted : interview.interviewers) {
                    const Contact &reader = *search.contacts.find(noted.contact);
                    const Noted note{noted.moment, reader, application.formality};
                    QVERIFY2(noted.moment.isEmpty() || !forms.moment(note).isEmpty(),
                             qPrintable(noted.moment));
                }
            }
        }
    }

    void timesOfDayStayInSummer()
    {
        const Interview newest = newestOf(toldAt("2027-07-14T15:00:00-04:00"));
        QVERIFY(newest.debrief.savedAt);
        QCOMPARE(newest.zone.wallTime(*newest.debrief.savedAt).time, QTime(12, 40));
    }
};

QTEST_GUILESS_MAIN(TestSampleStory)
#include "tst_samplestory.moc"
