// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checker.h"
#include "core/drafts/checks/checks.h"
#include "tests/core/drafts/sample.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString good =
    u"Dear Dana,\n\nThank you for our talk on Monday. I keep thinking about the moment you showed the churn "
    u"dashboard, "
    "and I tried the same cut on my own data that night.\n\nI am very interested in the role, and I would "
    "bring five "
    "years of churn modelling. I have noted Friday, December 4 for the decision.\n\nBest regards,\nRobin Vale\n"_s;

Draft draftTo(const QString &contact, const QString &body, About about = Rule::ThankYou)
{
    Draft draft;
    draft.id = DraftId{u"d"_s};
    draft.about = about;
    draft.interview = InterviewId{u"i1"_s};
    if (!contact.isEmpty())
        draft.contact = ContactId{contact};
    draft.subject = u"Thank you"_s;
    draft.body = body;
    draft.updatedAt = sample::now();
    return draft;
}

std::vector<Finding> findingsOf(const Draft &draft, const Search &search, const QString &id,
                                const std::vector<Draft> &others = {})
{
    std::vector<Finding> found = check(draft, search, sample::northwind(search), others);
    std::erase_if(found, [&](const Finding &finding) { return toText(finding.check) != id; });
    return found;
}

bool finds(const Draft &draft, const QString &id, const Search &search = sample::filled())
{
    return !findingsOf(draft, search, id).empty();
}

QString placed(const Draft &draft, const Finding &finding)
{
    return finding.start < 0 ? QString() : draft.body.mid(finding.start, finding.length);
}

QString letterBeginning(const QString &greeting)
{
    return greeting + u"\n\nThank you for our talk.\n"_s;
}

} // namespace

class TestChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodNoteHasNoFinding()
    {
        const Search search = sample::filled();
        for (const Finding &finding : check(draftTo(u"dana"_s, good), search, sample::northwind(search), {}))
            QFAIL(qPrintable(toText(finding.check) + u": "_s + finding.message));
    }

    void errorsComeFirst()
    {
        const Search search = sample::filled();
        const std::vector<Finding> found =
            check(draftTo(u"dana"_s, u"Hello XXX!! Priya"_s), search, sample::northwind(search), {});
        QVERIFY(found.size() > 4);
        bool warnings = false;
        for (const Finding &finding : found) {
            QVERIFY(!(warnings && finding.severity == Finding::Severity::Error));
            warnings |= finding.severity == Finding::Severity::Warning;
        }
        QVERIFY(warnings);
    }

    void behindAFormOfAddressStandsTheFamilyName()
    {
        const auto mended = [](const QString &greeting) {
            const Draft draft = draftTo(u"dana"_s, greeting + u"\n\nThank you for your time.\n"_s);
            const auto found = findingsOf(draft, sample::filled(), u"greeting"_s);
            return found.empty() ? QString() : found.front().suggestion;
        };
        QCOMPARE(mended(u"Sehr geehrte Frau Whitfeld,"_s), u"Whitfield"_s);
        QCOMPARE(mended(u"Dear Ms. Whitfeld,"_s), u"Whitfield"_s);
        QCOMPARE(mended(u"Dear Diana,"_s), u"Dana"_s);
        QCOMPARE(mended(u"Dear Diana Whitfeld,"_s), u"Dana Whitfield"_s);
    }

    void aPlaceholderIsAnError_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("mend");
        const auto row = [](const QString &text, const QString &place, const QString &mend = {}) {
            QTest::newRow(text.toUtf8().constData()) << text << place << mend;
        };
        row(u"Thank you, {{contact.givenName}}."_s, u"{{contact.givenName}}"_s, u"Dana"_s);
        row(u"About {{#debrief.moment}} it."_s, u"{{#debrief.moment}}"_s);
        row(u"the [Company] team"_s, u"[Company]"_s, u"Northwind"_s);
        row(u"Dear [Name], hello"_s, u"[Name]"_s, u"Dana"_s);
        row(u"as <job title>"_s, u"<job title>"_s, u"Data Analyst"_s);
        row(u"[Your Name]"_s, u"[Your Name]"_s, u"Robin Vale"_s);
        row(u"I loved [what they said]."_s, u"[what they said]"_s);
        row(u"at XXX now"_s, u"XXX"_s);
        row(u"on ____ at noon"_s, u"____"_s);
        row(u"[...]"_s, u"[...]"_s);
        row(u"the {company} team"_s, u"{company}"_s, u"Northwind"_s);
        row(u"on TBD"_s, u"TBD"_s);
        row(u"the $company team"_s, u"$company"_s, u"Northwind"_s);
        row(u"the ${company} team"_s, u"${company}"_s, u"Northwind"_s);
        row(u"for the %ROLE% position"_s, u"%ROLE%"_s, u"Data Analyst"_s);
        row(u"half {{open"_s, u"{{"_s);
    }

    void aPlaceholderIsAnError()
    {
        QFETCH(QString, text);
        const Draft draft = draftTo(u"dana"_s, text);
        const auto found = findingsOf(draft, sample::filled(), u"unfilled-placeholder"_s);
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(found.front().severity == Finding::Severity::Error);
        QTEST(placed(draft, found.front()), "place");
        QTEST(found.front().suggestion, "mend");
    }

    void whatOnlyLooksLikeAPlaceholderIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"see [1] below"_s, u"<robin@example.org>"_s, u"<https://example.org/a>"_s,
              u"if a < b and c > d"_s, u"size XL and XXL"_s, u"snake_case __init__"_s, u"I <3 it"_s,
              u"{ x: 1 }"_s, u"$120 or US$ 120"_s, u"$USD 120"_s, u"US$k"_s, u"10 % of it and 5% of that"_s,
              u"5%more or 6%less"_s})
            QTest::newRow(text.toUtf8().constData()) << text;
    }

    void whatOnlyLooksLikeAPlaceholderIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!finds(draftTo(u"dana"_s, text), u"unfilled-placeholder"_s));
    }

    void aPlaceholderInTheSubjectIsAnErrorWithoutAPlace()
    {
        Draft draft = draftTo(u"dana"_s, good);
        draft.subject = u"Thank you, [Name]"_s;
        const auto found = findingsOf(draft, sample::filled(), u"unfilled-placeholder"_s);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().start, -1);
    }

    void aRightGreetingIsNoError_data()
    {
        QTest::addColumn<QString>("contact");
        QTest::addColumn<QString>("greeting");
        const auto row = [](const QString &contact, const QString &greeting) {
            QTest::newRow((contact + u": "_s + greeting).toUtf8().constData()) << contact << greeting;
        };
        for (const QString &greeting :
             {u"Dear Dana,"_s,
              u"Dear Dana Whitfield:"_s,
              u"Dear Ms. Whitfield,"_s,
              u"Dear Ms Whitfield"_s,
              u"Dear Mrs. Dana Whitfield,"_s,
              u"Hi Dana"_s,
              u"Hi Dana!"_s,
              u"hello dana,"_s,
              u"HELLO DANA,"_s,
              u"Hey Dana \u2013"_s,
              u"Hi Dana - thanks for today"_s,
              u"Hi Dana, thank you so much for today."_s,
              u"Hi Dana thank you so much for all the time that you took for me on Monday morning"_s,
              u"Good morning Dana,"_s,
              u"Good Morning, Dana,"_s,
              u"Hello again, Dana,"_s,
              u"Dana,"_s,
              u"Dana \u2014"_s,
              u"\n\n  Dear Dana,"_s,
              u"Dear Dana Q. Whitfield,"_s,
              u"Guten Tag Frau Whitfield,"_s,
              u"Sehr geehrte Frau Whitfield,"_s,
              u"Bonjour Dana,"_s,
              u"Dear Dr. Whitfield,"_s,
              u"Dear Dana Whitfield, PhD,"_s,
              u"Hi there Dana,"_s,
              u"Dear Prof. Dr. Whitfield,"_s})
            row(u"dana"_s, greeting);
        for (const QString &greeting : {u"Hello Dr Okafor-Núñez,"_s, u"Dear Tom Okafor-Nunez,"_s,
                                        u"Hi Tom,"_s, u"Dear Mr. Okafor,"_s, u"Hola Tom,"_s})
            row(u"tom"_s, greeting);
        for (const QString &greeting : {u"山田様"_s, u"山田太郎様、"_s, u"Dear 山田太郎,"_s,
                                        u"尊敬的山田太郎先生："_s, u"Dear 山田-san,"_s})
            row(u"yuki"_s, greeting);
        row(u"anna"_s, u"Уважаемая Анна Петровна!"_s);
        row(u"anna"_s, u"Анна, здравствуйте!"_s);
        row(u"leila"_s, u"عزيزتي ليلى،"_s);
        row(u"minsu"_s, u"김민수님께,"_s);
        row(u"jurgen"_s, u"Lieber Jürgen,"_s);
        row(u"jurgen"_s, u"Dear Juergen,"_s);
        row(u"jurgen"_s, u"Dear Mr. Sorensen,"_s);
        row(u"may"_s, u"Dear May,"_s);
        row(u""_s, u"Dear Hiring Team,"_s);
        row(u""_s, u"Hello,"_s);
    }

    void aRightGreetingIsNoError()
    {
        QFETCH(QString, contact);
        QFETCH(QString, greeting);
        for (const QString &id : {u"greeting"_s, u"several-recipients"_s, u"other-name"_s}) {
            const auto found = findingsOf(draftTo(contact, letterBeginning(greeting)), moreContacts(), id);
            QVERIFY2(found.empty(), found.empty() ? "" : qPrintable(id + u": "_s + found.front().message));
        }
    }

    void namesOfAnyScriptAreRecognised_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("greeting");
        const auto row = [](const QString &name, const QString &greeting) {
            QTest::newRow((name + u": "_s + greeting).toUtf8().constData()) << name << greeting;
        };
        row(u"Νίκος Παπαδόπουλος"_s, u"Αγαπητέ Νίκος,"_s);
        row(u"Νίκος Παπαδόπουλος"_s, u"Dear Νικος,"_s);
        row(u"דנה כהן"_s, u"דנה היקרה,"_s);
        row(u"דנה כהן"_s, u"שלום דנה,"_s);
        row(u"प्रिया शर्मा"_s, u"प्रिय प्रिया,"_s);
        row(u"प्रिया शर्मा"_s, u"Dear प्रिया शर्मा,"_s);
        row(u"สมชาย ใจดี"_s, u"เรียน คุณสมชาย"_s);
        row(u"김민수"_s, u"김민수 님,"_s);
        row(u"王小明"_s, u"王小明先生："_s);
        row(u"王小明"_s, u"Dear Mr. 王,"_s);
        row(u"Nguyễn Thị Minh Khai"_s, u"Dear Ms Nguyen,"_s);
        row(u"İpek Şahin"_s, u"Merhaba İpek,"_s);
        row(u"İpek Şahin"_s, u"Dear Ms. Sahin,"_s);
        row(u"Siobhán O'Brien"_s, u"Dear Siobhan,"_s);
        row(u"Siobhán O'Brien"_s, u"Dear Ms. O\u2019Brien,"_s);
        row(u"Dr. Anna Müller-Lüdenscheidt"_s, u"Sehr geehrte Frau Dr. Müller-Lüdenscheidt,"_s);
        row(u"Dr. Anna Müller-Lüdenscheidt"_s, u"Dear Dr Mueller-Luedenscheidt,"_s);
        row(u"María José García Márquez"_s, u"Estimada María José:"_s);
        row(u"Łukasz Żółć"_s, u"Dear Łukasz,"_s);
        row(u"Анна Иванова"_s, u"Здравствуйте, Анна!"_s);
        row(u"ليلى حداد"_s, u"السيدة حداد المحترمة،"_s);
    }

    void namesOfAnyScriptAreRecognised()
    {
        QFETCH(QString, name);
        QFETCH(QString, greeting);
        Search search = moreContacts();
        search.contacts.put(sample::contact(u"somebody"_s, name));
        const Draft draft = draftTo(u"somebody"_s, letterBeginning(greeting));
        const auto found = findingsOf(draft, search, u"greeting"_s);
        QVERIFY2(found.empty(), found.empty() ? "" : qPrintable(found.front().message));
        // The same greeting is wrong for somebody else.
        QVERIFY(finds(draftTo(u"dana"_s, letterBeginning(greeting)), u"greeting"_s, search));
    }

    void aMissingOrWrongGreetingIsAnError_data()
    {
        QTest::addColumn<QString>("contact");
        QTest::addColumn<QString>("greeting");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("mend");
        const auto row = [](const QString &contact, const QString &greeting, const QString &place,
                            const QString &mend) {
            QTest::newRow((contact + u": "_s + greeting).toUtf8().constData())
                << contact << greeting << place << mend;
        };
        row(u"dana"_s, u"Dear Priya,"_s, u"Priya"_s, u"Dana"_s);
        row(u"dana"_s, u"Dear Ms. Raman,"_s, u"Raman"_s, u"Whitfield"_s);
        row(u"dana"_s, u"Hi Danna,"_s, u"Danna"_s, u"Dana"_s);
        row(u"dana"_s, u"Dear dana.whitfield@northwind.example,"_s, u"dana.whitfield@northwind.example"_s,
            u"Dana"_s);
        row(u"dana"_s, u"Hi <dana@northwind.example>!"_s, u"dana@northwind.example"_s, u"Dana"_s);
        row(u"dana"_s, u"Dear Dana Raman,"_s, u"Raman"_s, u"Dana"_s);
        row(u"dana"_s, u"Dear Priya Raman,"_s, u"Priya Raman"_s, u"Dana Whitfield"_s);
        row(u"dana"_s, u"Hi there,"_s, u"Hi there"_s, u"Dear Dana"_s);
        row(u"dana"_s, u"Hello,"_s, u"Hello"_s, u"Dear Dana"_s);
        row(u"dana"_s, u"Dear hiring manager,"_s, u"Dear hiring manager"_s, u"Dear Dana"_s);
        row(u"dana"_s, u"To whom it may concern,"_s, u""_s, u"Dear Dana,\n\n"_s);
        row(u"dana"_s, u"Thank you for Monday, Dana."_s, u""_s, u"Dear Dana,\n\n"_s);
        row(u"dana"_s, u"I met Dana yesterday."_s, u""_s, u"Dear Dana,\n\n"_s);
        row(u"yuki"_s, u"田中様"_s, u"田中様"_s, u"山田太郎"_s);
        row(u"anna"_s, u"Уважаемая Ольга!"_s, u"Ольга"_s, u"Анна"_s);
        row(u"dana"_s, u""_s, u""_s, u"Dear Dana,\n\n"_s);
    }

    void aMissingOrWrongGreetingIsAnError()
    {
        QFETCH(QString, contact);
        QFETCH(QString, greeting);
        const Draft draft = draftTo(contact, letterBeginning(greeting));
        const auto found = findingsOf(draft, moreContacts(), u"greeting"_s);
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(found.front().severity == Finding::Severity::Error);
        QTEST(placed(draft, found.front()), "place");
        QTEST(found.front().suggestion, "mend");
        // The same slip is not told twice.
        QVERIFY(findingsOf(draft, moreContacts(), u"other-name"_s).empty());
    }

    void anEmptyNoteHasNoGreeting() { QVERIFY(finds(draftTo(u"dana"_s, u" \n"_s), u"greeting"_s)); }

    void aGreetingToSeveralIsAnError_data()
    {
        QTest::addColumn<QString>("greeting");
        QTest::addColumn<bool>("several");
        for (const QString &greeting :
             {u"Dear Dana and Priya,"_s, u"Hi Dana & Priya,"_s, u"Hi Dana/Priya,"_s,
              u"Hi Dana, Priya and Tom,"_s, u"Dear all,"_s, u"Hi everyone,"_s, u"Hi both,"_s,
              u"Hi Dana and team,"_s, u"Dear Ms. Whitfield, Dr. Raman,"_s})
            QTest::newRow(greeting.toUtf8().constData()) << greeting << true;
        for (const QString &greeting : {u"Dear Dana,"_s, u"Hi Dana, Thanks for today!"_s,
                                        u"Dear Ms. Whitfield,"_s, u"Hi Dana and thank you for today,"_s})
            QTest::newRow(greeting.toUtf8().constData()) << greeting << false;
    }

    void aGreetingToSeveralIsAnError()
    {
        QFETCH(QString, greeting);
        const Draft draft = draftTo(u"dana"_s, letterBeginning(greeting));
        QTEST(finds(draft, u"several-recipients"_s), "several");
    }

    void severalAddressesAreAnError()
    {
        Search search = sample::filled();
        Contact dana = *search.contacts.find(ContactId{u"dana"_s});
        dana.email = u"dana@northwind.example, priya@northwind.example"_s;
        search.contacts.put(dana);
        QVERIFY(finds(draftTo(u"dana"_s, good), u"several-recipients"_s, search));
        QVERIFY(severalRecipients(QStringList{u"a@x.example"_s, u"A@x.example "_s}).empty());
        QCOMPARE(severalRecipients(QStringList{u"a@x.example"_s, u"b@x.example"_s}).size(), size_t(1));
    }

    void anotherInterviewersNameIsAnError_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("mend");
        const auto row = [](const QString &sentence, const QString &place, const QString &mend) {
            QTest::newRow(sentence.toUtf8().constData()) << sentence << place << mend;
        };
        row(u"It was good to hear Priya explain it."_s, u"Priya"_s, u"Dana"_s);
        row(u"I liked Priya's question."_s, u"Priya"_s, u"Dana"_s);
        row(u"Thanks again, Priya Raman."_s, u"Priya Raman"_s, u"Dana Whitfield"_s);
        row(u"I told Mr. Okafor-Nunez so."_s, u"Okafor-Nunez"_s, u"Whitfield"_s);
        row(u"PRIYA said it."_s, u"PRIYA"_s, u"Dana"_s);
        row(u"山田太郎さんに感謝します"_s, u"山田太郎さんに感謝します"_s, u"Dana"_s);
        row(u"I also met Ida Brandt."_s, u"Ida Brandt"_s, u"Dana Whitfield"_s);
        row(u"What Will said is true."_s, u"Will"_s, u"Dana"_s);
    }

    void anotherInterviewersNameIsAnError()
    {
        QFETCH(QString, sentence);
        const Draft draft = draftTo(u"dana"_s, u"Dear Dana,\n"_s + sentence);
        const auto found = findingsOf(draft, moreContacts(), u"other-name"_s);
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(found.front().severity == Finding::Severity::Error);
        QTEST(placed(draft, found.front()), "place");
        QTEST(found.front().suggestion, "mend");
    }

    void anOrdinaryWordIsNoName_data()
    {
        QTest::addColumn<QString>("sentence");
        for (const QString &sentence :
             {u"Will you decide by May 4?"_s, u"I will write on 4 May."_s, u"It may well be."_s,
              u"Dana Whitfield"_s, u"Robin Vale"_s, u"Write to priya@northwind.example."_s,
              u"Ida is a nice name."_s, u"Lee Park arranged it."_s})
            QTest::newRow(sentence.toUtf8().constData()) << sentence;
    }

    void anOrdinaryWordIsNoName()
    {
        QFETCH(QString, sentence);
        const auto found =
            findingsOf(draftTo(u"dana"_s, u"Dear Dana,\n"_s + sentence), moreContacts(), u"other-name"_s);
        QVERIFY2(found.empty(), found.empty() ? "" : qPrintable(found.front().message));
    }

    void aNameThatTheRecipientSharesIsNoSlip()
    {
        Search search = sample::filled();
        Contact priya = *search.contacts.find(ContactId{u"priya"_s});
        priya.name = u"Dana Raman"_s;
        search.contacts.put(priya);
        QVERIFY(!finds(draftTo(u"dana"_s, u"Dear Dana,\nas you said, Dana."_s), u"other-name"_s, search));
        QVERIFY(finds(draftTo(u"dana"_s, u"Dear Dana,\nas Ms. Raman said."_s), u"other-name"_s, search));
    }

    void aNoteToTheRecruiterMayNameTheInterviewers()
    {
        const QString body = u"Dear Lee,\nI spoke with Priya Raman."_s;
        QVERIFY(!finds(draftTo(u"lee"_s, body, Rule::CircleBack), u"other-name"_s));
        QVERIFY(!finds(draftTo(u"lee"_s, body, Rule::FindContact), u"other-name"_s));
        QVERIFY(finds(draftTo(u"lee"_s, u"Dear Lee,\nI spoke with Ida Brandt."_s, Rule::CircleBack),
                      u"other-name"_s));
    }

    void anotherNameInTheSubjectIsAnError()
    {
        Draft draft = draftTo(u"dana"_s, good);
        draft.subject = u"Thank you, Priya"_s;
        QVERIFY(finds(draft, u"other-name"_s));
        draft.subject = u"My time at Contoso"_s;
        QVERIFY(finds(draft, u"other-company"_s));
    }

    void anotherCompanysNameIsAnError_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<bool>("found");
        QTest::newRow("without its legal form") << u"I would love to join Contoso."_s << true;
        QTest::newRow("whole") << u"I would love to join Contoso Ltd. soon."_s << true;
        QTest::newRow("possessive") << u"I like Contoso's plans."_s << true;
        QTest::newRow("capitals") << u"I like CONTOSO."_s << true;
        QTest::newRow("this company") << u"I would love to join Northwind."_s << false;
        QTest::newRow("within a word") << u"I like Contosology."_s << false;
        QTest::newRow("two words, one only") << u"Blue skies."_s << false;
        QTest::newRow("two words") << u"At Blue Yonder it went well."_s << true;
        QTest::newRow("a weekday") << u"See you on Monday."_s << false;
        QTest::newRow("another job at the same company") << u"Northwind is great."_s << false;
    }

    void anotherCompanysNameIsAnError()
    {
        QFETCH(QString, sentence);
        Search search = sample::filled();
        for (const QString &company : {u"Blue Yonder"_s, u"Monday"_s, u"Northwind"_s}) {
            Application other;
            other.id = ApplicationId{company + u"-other"_s};
            other.company = company;
            search.applications.put(other);
        }
        const Draft draft = draftTo(u"dana"_s, u"Dear Dana,\n"_s + sentence);
        const auto found = findingsOf(draft, search, u"other-company"_s);
        QTEST(!found.empty(), "found");
        if (!found.empty()) {
            QVERIFY(found.front().severity == Finding::Severity::Error);
            QCOMPARE(found.front().suggestion, u"Northwind"_s);
        }
    }

    void aThankYouWithoutThanksIsAnError_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<bool>("thanks");
        for (const QString &sentence :
             {u"Thank you for today."_s, u"Thanks!"_s, u"Many thanks."_s, u"I am grateful for it."_s,
              u"I really appreciated our talk."_s, u"Danke!"_s, u"Merci beaucoup."_s, u"Muchas gracias."_s,
              u"ありがとうございます"_s, u"감사합니다"_s, u"Спасибо!"_s, u"With gratitude,"_s})
            QTest::newRow(sentence.toUtf8().constData()) << sentence << true;
        for (const QString &sentence :
             {u"It was nice to meet you."_s, u"I would appreciate a quick answer."_s, u"No thanks."_s,
              u"Thankfully the train was on time."_s})
            QTest::newRow(sentence.toUtf8().constData()) << sentence << false;
    }

    void aThankYouWithoutThanksIsAnError()
    {
        QFETCH(QString, sentence);
        QFETCH(bool, thanks);
        const QString body = u"Dear Dana,\n"_s + sentence;
        QCOMPARE(finds(draftTo(u"dana"_s, body), u"no-thanks"_s), !thanks);
        QVERIFY(!finds(draftTo(u"dana"_s, body, Rule::CheckIn), u"no-thanks"_s));
    }

    void nothingPersonalIsAWarning_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<bool>("warned");
        QTest::newRow("generic") << u"Thank you for your time. I enjoyed our conversation."_s << true;
        QTest::newRow("the moment") << u"That churn dashboard was something."_s << false;
        QTest::newRow("the moment in other words") << u"The dashboards on churn impressed me."_s << false;
        QTest::newRow("something else") << u"I liked your story about the flood."_s << false;
        QTest::newRow("what they said") << u"As you said, it takes patience."_s << false;
    }

    void nothingPersonalIsAWarning()
    {
        QFETCH(QString, sentence);
        QFETCH(bool, warned);
        const QString body = u"Dear Dana,\n"_s + sentence;
        QCOMPARE(finds(draftTo(u"dana"_s, body), u"nothing-personal"_s), warned);
        QVERIFY(!finds(draftTo(u"dana"_s, body, Rule::CheckIn), u"nothing-personal"_s));
    }

    void aNoteTooLikeAnotherIsAWarningWithTheSharedPassage()
    {
        const Search search = sample::filled();
        const Draft draft = draftTo(u"dana"_s, good);
        QString copy = good;
        const Draft other = draftTo(u"priya"_s, copy.replace(u"Dana"_s, u"Priya"_s));
        const auto found = findingsOf(draft, search, u"too-alike"_s, {other});
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(found.front().message.contains(u"Priya Raman"_s));
        QVERIFY(placed(draft, found.front()).contains(u"churn dashboard"_s));
        // Its own earlier version is no other note.
        QVERIFY(findingsOf(draft, search, u"too-alike"_s, {draftTo(u"dana"_s, good)}).empty());
    }

    void aNoteHasFortyToTwoHundredAndFiftyWords_data()
    {
        QTest::addColumn<int>("words");
        QTest::addColumn<QString>("finding");
        QTest::newRow("39") << 39 << u"too-short"_s;
        QTest::newRow("40") << 40 << u""_s;
        QTest::newRow("250") << 250 << u""_s;
        QTest::newRow("251") << 251 << u"too-long"_s;
    }

    void aNoteHasFortyToTwoHundredAndFiftyWords()
    {
        QFETCH(int, words);
        QFETCH(QString, finding);
        const Draft draft = draftTo(u"dana"_s, u"it's "_s.repeated(words));
        QCOMPARE(finds(draft, u"too-short"_s), finding == u"too-short");
        QCOMPARE(finds(draft, u"too-long"_s), finding == u"too-long");
    }

    void interestNotRestatedIsAWarning_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<bool>("interest");
        for (const QString &sentence : {u"I am very interested in the role."_s, u"My interest has grown."_s,
                                        u"I'm excited about the job."_s, u"I would love to join the team."_s,
                                        u"I am keen on it."_s, u"I can see myself there."_s})
            QTest::newRow(sentence.toUtf8().constData()) << sentence << true;
        for (const QString &sentence :
             {u"It was nice."_s, u"I am no longer interested."_s, u"Thank you for your interest in me."_s})
            QTest::newRow(sentence.toUtf8().constData()) << sentence << false;
    }

    void interestNotRestatedIsAWarning()
    {
        QFETCH(QString, sentence);
        QFETCH(bool, interest);
        const QString body = u"Dear Dana,\n"_s + sentence;
        for (const About about : {Rule::ThankYou, Rule::CheckIn, Rule::AskHr})
            QCOMPARE(finds(draftTo(u"dana"_s, body, about), u"interest"_s), !interest);
        for (const About about : {Rule::ThankAndWithdraw, Rule::ThankForRejection, Rule::FindContact})
            QVERIFY(!finds(draftTo(u"dana"_s, body, about), u"interest"_s));
    }

    void whoWithdrewNeedNotShowInterest()
    {
        Search search = sample::filled();
        Application application = sample::northwind(search);
        application.outcome = Outcome{OutcomeKind::Withdrawn, sample::now(), {}, {}, {}};
        search.applications.put(application);
        QVERIFY(!finds(draftTo(u"dana"_s, u"Dear Dana,\nIt was nice."_s), u"interest"_s, search));
    }

    void anOpenQuestionUnansweredIsAWarning()
    {
        const QString begin = u"Dear Priya,\n"_s;
        QVERIFY(finds(draftTo(u"priya"_s, begin + u"Thank you."_s), u"open-question"_s));
        QVERIFY(!finds(draftTo(u"priya"_s, begin + u"I would sample the rare cases by their events."_s),
                       u"open-question"_s));
        QVERIFY(!finds(draftTo(u"dana"_s, good), u"open-question"_s));
    }

    void anAwkwardMomentUnaddressedIsAWarning()
    {
        const QString begin = u"Dear Tom,\n"_s;
        QVERIFY(finds(draftTo(u"tom"_s, begin + u"Thank you."_s), u"awkward-moment"_s));
        QVERIFY(!finds(draftTo(u"tom"_s, begin + u"I am sorry about that."_s), u"awkward-moment"_s));
        QVERIFY(!finds(draftTo(u"tom"_s, begin + u"I know that I talked over you, twice even."_s),
                       u"awkward-moment"_s));
        QVERIFY(!finds(draftTo(u"dana"_s, good), u"awkward-moment"_s));
    }

    void aContributionNotSaidIsAWarning()
    {
        const QString begin = u"Dear Dana,\n"_s;
        QVERIFY(finds(draftTo(u"dana"_s, begin + u"Thank you."_s), u"contribution"_s));
        QVERIFY(
            !finds(draftTo(u"dana"_s, begin + u"Five years of churn models are mine."_s), u"contribution"_s));
        QVERIFY(!finds(draftTo(u"dana"_s, begin + u"I would bring calm."_s), u"contribution"_s));
        QVERIFY(!finds(draftTo(u"dana"_s, begin, Rule::CheckIn), u"contribution"_s));
    }

    void aDecisionDateNotConfirmedIsAWarning_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<bool>("confirmed");
        for (const QString &sentence :
             {u"by Friday, December 4."_s, u"by December 4th"_s, u"on the 4th of December"_s,
              u"on 4 December"_s, u"by Dec. 4"_s, u"by 12/4"_s, u"by 2026-12-04"_s, u"by next Friday"_s,
              u"by Friday"_s})
            QTest::newRow(sentence.toUtf8().constData()) << sentence << true;
        for (const QString &sentence :
             {u"soon"_s, u"It was nice on Friday."_s, u"by December 5"_s, u"by December"_s})
            QTest::newRow(sentence.toUtf8().constData()) << sentence << false;
    }

    void aDecisionDateNotConfirmedIsAWarning()
    {
        QFETCH(QString, sentence);
        QFETCH(bool, confirmed);
        const Draft draft = draftTo(u"dana"_s, u"Dear Dana,\n"_s + sentence);
        QCOMPARE(finds(draft, u"decision-date"_s), !confirmed);
        QVERIFY(!finds(draft, u"decision-date"_s, sample::plain()));
    }

    void aSharedMailboxIsGreetedByNoName_data()
    {
        QTest::addColumn<QString>("greeting");
        QTest::addColumn<bool>("right");
        QTest::newRow("hello") << u"Hello,"_s << true;
        QTest::newRow("all") << u"Hello all,"_s << true;
        QTest::newRow("hiring team") << u"Dear Hiring Team,"_s << true;
        QTest::newRow("its own name") << u"Dear Talent,"_s << false;
        QTest::newRow("somebody") << u"Hi Dana,"_s << false;
    }

    void aSharedMailboxIsGreetedByNoName()
    {
        QFETCH(QString, greeting);
        QFETCH(bool, right);
        Search search = sample::filled();
        Contact talent;
        talent.id = ContactId{u"talent"_s};
        talent.name = u"Talent"_s;
        talent.team = true;
        search.contacts.put(talent);
        const auto found =
            findingsOf(draftTo(u"talent"_s, letterBeginning(greeting), Rule::CheckIn), search, u"greeting"_s);
        QCOMPARE(found.empty(), right);
        if (!right)
            QCOMPARE(found.front().suggestion, u"Hello"_s);
    }

    void aDayThatWasTodayIsAWarningTomorrow_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("daysLater");
        QTest::addColumn<QString>("better"); // empty: nothing to find
        const auto row = [](const QString &words, int daysLater, const QString &better) {
            QTest::addRow("%s, %d days later", qPrintable(words), daysLater) << words << daysLater << better;
        };
        row(u"our conversation today"_s, 0, QString());
        row(u"our conversation today"_s, 1, u"yesterday"_s);
        row(u"our conversation yesterday"_s, 1, QString());
        row(u"our conversation yesterday"_s, 2, u"on Monday"_s);
        row(u"our conversation on Monday"_s, 0, QString());
    }

    void aDayThatWasTodayIsAWarningTomorrow()
    {
        QFETCH(QString, words);
        QFETCH(int, daysLater);
        QFETCH(QString, better);
        Draft draft = draftTo(u"dana"_s, u"Dear Dana,\n\nThank you for "_s + words + u".\n"_s);
        draft.updatedAt = draft.updatedAt + hours(24 * daysLater);
        const auto found = findingsOf(draft, sample::filled(), u"relative-day"_s);
        QCOMPARE(found.empty(), better.isEmpty());
        if (!better.isEmpty())
            QCOMPARE(found.front().suggestion, better);
        draft.about = Rule::CheckIn;
        QVERIFY(!finds(draft, u"relative-day"_s));
    }

    void aDayLongPastIsSaidAsLettersOfThatLanguageSayIt_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("day");
        QTest::newRow("English") << u"Dear Dana,\n\nThank you for our conversation today.\n"_s
                                 << u"on November 23"_s;
        QTest::newRow("German")
            << u"Guten Tag Frau Whitfield,\n\nvielen Dank für das Gespräch heute. Ich habe "
               u"mich sehr gefreut, Sie und das Team zu sehen.\n"_s
            << u"am 23. November"_s;
        QTest::newRow("French") << u"Bonjour Madame Whitfield,\n\nmerci pour notre entretien "
                                   u"d’aujourd’hui avec vous.\n"_s
                                << u"le 23 novembre"_s;
        QTest::newRow("Spanish")
            << u"Estimada Dana:\n\nMuchas gracias por la entrevista de hoy con usted.\n"_s
            << u"el 23 de noviembre"_s;
    }

    void aDayLongPastIsSaidAsLettersOfThatLanguageSayIt()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, day);
        Draft draft = draftTo(u"dana"_s, body);
        draft.updatedAt = draft.updatedAt + hours(24 * 8);
        const auto found = findingsOf(draft, sample::filled(), u"relative-day"_s);
        QCOMPARE(found.size(), size_t(1));
        QVERIFY2(found.front().message.contains(day), qPrintable(found.front().message));
    }

    void aWordForADayIsTrueOnTheDayOnWhichTheNoteGoes_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("daysLater"); // after the interview, which was on a Monday
        QTest::addColumn<QString>("place"); // empty: nothing to find
        QTest::addColumn<QString>("better");
        const auto row = [](const QString &body, int daysLater, const QString &place = {},
                            const QString &better = {}) {
            QTest::addRow("%s, %d days later", qPrintable(body), daysLater)
                << body << daysLater << place << better;
        };
        const QString de =
            u"Guten Tag Frau Whitfield,\n\n%1 Ich freue mich auf Ihre Antwort und bin weiter an "
            "der Stelle interessiert.\n"_s;
        const QString en =
            u"Dear Dana,\n\n%1 I am still interested in the role and I hope to hear from you.\n"_s;
        const QString fr = u"Bonjour Madame Whitfield,\n\n%1 Je suis toujours intéressée par le poste et "
                           "j’espère avoir de vos nouvelles.\n"_s;
        const QString es = u"Estimada Dana:\n\n%1 El puesto me sigue interesando mucho y espero sus noticias "
                           "con usted.\n"_s;
        row(de.arg(u"vielen Dank für unser heutiges Gespräch."), 0);
        row(de.arg(u"vielen Dank für unser heutiges Gespräch."), 1, u"heutiges Gespräch"_s,
            u"gestriges Gespräch"_s);
        row(de.arg(u"vielen Dank für unser heutiges Gespräch."), 3, u"heutiges Gespräch"_s,
            u"Gespräch am Montag"_s);
        row(de.arg(u"vielen Dank für unser gestriges Videogespräch."), 8, u"gestriges Videogespräch"_s,
            u"Videogespräch am 23. November"_s);
        row(de.arg(u"danke, dass Sie sich heute Morgen Zeit genommen haben."), 1, u"heute"_s, u"gestern"_s);
        row(de.arg(u"danke, dass Sie sich heute Nachmittag Zeit genommen haben."), 2, u"heute"_s);
        row(de.arg(u"vielen Dank für das Gespräch letzte Woche."), 2, u"letzte Woche"_s);
        row(de.arg(u"vielen Dank für das Gespräch letzte Woche."), 8);
        row(de.arg(u"vielen Dank für das Gespräch am Montag."), 3);
        row(de.arg(u"vielen Dank für das Gespräch am Montag."), 8, u"am Montag"_s, u"am 23. November"_s);
        row(de.arg(u"vielen Dank für das Gespräch am Montag, den 23. November."), 8);
        row(en.arg(u"Thank you for meeting with me this morning."), 1, u"this morning"_s,
            u"yesterday morning"_s);
        row(en.arg(u"Thank you for meeting with me this morning."), 4, u"this morning"_s, u"on Monday"_s);
        row(en.arg(u"Thank you for today’s call."), 1, u"today’s call"_s, u"yesterday’s call"_s);
        row(en.arg(u"Thank you for today's call."), 9, u"today's call"_s, u"our call on November 23"_s);
        row(en.arg(u"Yesterday was a pleasure."), 3, u"Yesterday"_s, u"On Monday"_s);
        row(en.arg(u"Thank you for speaking with me on Monday."), 9, u"on Monday"_s, u"on November 23"_s);
        row(fr.arg(u"merci de m’avoir reçue ce matin."), 1, u"ce matin"_s, u"hier matin"_s);
        row(fr.arg(u"merci pour notre entretien d’aujourd’hui."), 3, u"d’aujourd’hui"_s, u"de lundi"_s);
        row(fr.arg(u"merci pour notre entretien d’hier."), 8, u"d’hier"_s, u"du 23 novembre"_s);
        row(fr.arg(u"merci pour notre entretien de lundi."), 8, u"de lundi"_s, u"du 23 novembre"_s);
        row(es.arg(u"Gracias por la entrevista de hoy."), 2, u"de hoy"_s, u"del lunes"_s);
        row(es.arg(u"Gracias por recibirme esta mañana."), 1, u"esta mañana"_s, u"ayer por la mañana"_s);
        row(es.arg(u"Gracias por hablar conmigo ayer."), 9, u"ayer"_s, u"el 23 de noviembre"_s);
        // What is no day of the conversation.
        row(de.arg(u"vielen Dank. Heutzutage spricht kaum jemand so offen."), 3);
        row(de.arg(u"vielen Dank. Der heutige Markt verlangt das."), 3);
        row(de.arg(u"vielen Dank. Ich habe heute noch einmal darüber nachgedacht."), 3);
        row(de.arg(u"vielen Dank. Ihr Satz „Heute sprechen wir, morgen liefern wir“ bleibt mir."), 3);
        row(de.arg(u"vielen Dank. Das geht nicht von heute auf morgen."), 3);
        row(en.arg(u"Thank you. You spoke about today’s market."), 3);
        row(en.arg(u"Thank you. I thought about our conversation again today."), 3);
        row(en.arg(u"Thank you. You said “we ship today, not tomorrow”."), 3);
        row(en.arg(u"Thank you. Could we speak again today?"), 3);
        row(fr.arg(u"merci. Le marché d’aujourd’hui le demande."), 3);
        row(es.arg(u"Gracias. Hoy en día nadie habla con tanta franqueza."), 3);
        row(es.arg(u"Gracias por hablar conmigo. Le escribo por la mañana."), 3);
    }

    void aWordForADayIsTrueOnTheDayOnWhichTheNoteGoes()
    {
        QFETCH(const QString, body);
        QFETCH(const int, daysLater);
        QFETCH(const QString, place);
        QFETCH(const QString, better);
        Draft draft = draftTo(u"dana"_s, body);
        draft.updatedAt = draft.updatedAt + hours(24 * daysLater); // on that day it was looked through
        const auto found = findingsOf(draft, sample::filled(), u"relative-day"_s);
        QCOMPARE(found.size(), size_t(place.isEmpty() ? 0 : 1));
        if (place.isEmpty())
            return;
        // A word alone is shown where nothing else can stand in its place.
        QVERIFY2(place == placed(draft, found.front()), qPrintable(placed(draft, found.front())));
        QCOMPARE(found.front().suggestion, better);
    }

    void aWordForADayInAnyLetterIsLookedAtWhenItGoesOnAnotherDay_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("daysLater"); // than it was written, on a Monday
        QTest::addColumn<QString>("place"); // empty: nothing to find
        QTest::addColumn<QString>("better");
        const auto row = [](const char *sentence, int daysLater, const char *place = "",
                            const char *better = "") {
            QTest::addRow("%s, %d days later", sentence, daysLater)
                << QString::fromUtf8(sentence) << daysLater << QString::fromUtf8(place)
                << QString::fromUtf8(better);
        };
        row("I saw your message yesterday and I wanted to answer.", 0);
        row("I saw your message yesterday and I wanted to answer.", 2, "yesterday", "on Sunday");
        row("I will send you the numbers tomorrow, with the code.", 1, "tomorrow", "today");
        row("I will send you the numbers tomorrow, with the code.", 3, "tomorrow");
        row("I will call you this week, and send you the code.", 2);
        row("I will call you this week, and send you the code.", 7, "this week");
        row("That is what today's market is like for all of us.", 2);
        row("danke für Ihre gestrige Mail, ich habe sie gelesen und melde mich.", 1, "gestrige Mail",
            "Mail am Sonntag");
        row("ich habe das heute gelesen und melde mich bei Ihnen, wenn es geht.", 1, "heute", "gestern");
        row("ich schicke Ihnen das morgen, wenn es für Sie so geht und ich darf.", 1, "morgen", "heute");
        row("Guten Morgen, ich wollte nur fragen, ob Sie das schon haben und wie es ist.", 1);
        row("j’ai bien reçu votre message d’hier et je vous en remercie.", 1, "d’hier", "de dimanche");
        row("je vous l’enverrai demain, si cela vous convient pour le dossier.", 1, "demain", "aujourd’hui");
        row("he recibido hoy su mensaje y se lo agradezco mucho con gusto.", 1, "hoy", "ayer");
        row("se lo envío por la mañana, como usted quería para el equipo.", 1);
    }

    void aWordForADayInAnyLetterIsLookedAtWhenItGoesOnAnotherDay()
    {
        QFETCH(const QString, body);
        QFETCH(const int, daysLater);
        QFETCH(const QString, place);
        QFETCH(const QString, better);
        const Search search = sample::filled();
        const Draft draft = draftTo(u"dana"_s, u"Dana,\n\n"_s + body + u'\n', Rule::CheckIn);
        auto found =
            check(draft, search, sample::northwind(search), {}, sample::now() + hours(24 * daysLater));
        std::erase_if(found, [](const Finding &finding) { return finding.check != Check::RelativeDay; });
        QCOMPARE(found.size(), size_t(place.isEmpty() ? 0 : 1));
        if (place.isEmpty())
            return;
        QVERIFY2(place == placed(draft, found.front()), qPrintable(placed(draft, found.front())));
        QCOMPARE(found.front().suggestion, better);
    }

    void aPartOfTheContributionThatIsLeftOutIsTold()
    {
        Search search = sample::filled();
        Application application = sample::northwind(search);
        application.interviews.front().debrief.contribution = u"build dashboards\nlisten before he answers"_s;
        search.applications.put(application);
        const QString begin = u"Dear Dana,\n\nThank you for your time. "_s;
        const auto found =
            findingsOf(draftTo(u"dana"_s, begin + u"I would build dashboards."_s), search, u"contribution"_s);
        QCOMPARE(found.size(), size_t(1));
        QVERIFY2(found.front().message.contains(u"listen before he answers"_s),
                 qPrintable(found.front().message));
        QVERIFY(
            findingsOf(draftTo(u"dana"_s, begin + u"I would build dashboards and listen to the answers."_s),
                       search, u"contribution"_s)
                .empty());
        QVERIFY(findingsOf(draftTo(u"dana"_s, begin + u"I would bring calm."_s), search, u"contribution"_s)
                    .empty());
    }

    void aDayInTheSubjectIsAWarningTomorrowAsWell()
    {
        Draft draft = draftTo(u"dana"_s, u"Dear Dana,\n\nThank you for our conversation yesterday.\n"_s);
        draft.subject = u"Thank you for the conversation today"_s;
        QVERIFY(findingsOf(draft, sample::filled(), u"relative-day"_s).size() == 1);
        draft.updatedAt = draft.updatedAt + hours(24);
        const auto found = findingsOf(draft, sample::filled(), u"relative-day"_s);
        QCOMPARE(found.size(), size_t(1));
        QVERIFY2(found.front().message.contains(u"subject"_s), qPrintable(found.front().message));
        QCOMPARE(found.front().start, -1);
    }

    void aDecisionDateThatHasPassedNeedsNoWord()
    {
        Draft draft = draftTo(u"dana"_s, u"Dear Dana,\nThank you."_s);
        draft.updatedAt = sample::now() + hours(24 * 20);
        QVERIFY(!finds(draft, u"decision-date"_s));
    }

    void shoutingIsAWarning_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("mend");
        const auto row = [](const QString &sentence, const QString &place, const QString &mend) {
            QTest::newRow(sentence.toUtf8().constData()) << sentence << place << mend;
        };
        row(u"I am THRILLED about it."_s, u"THRILLED"_s, u"thrilled"_s);
        row(u"It was nice. THANK YOU for it."_s, u"THANK YOU"_s, u"Thank you"_s);
        row(u"I am SO happy."_s, u"SO"_s, u"so"_s);
        row(u"It was great!!"_s, u"!!"_s, u"!"_s);
        row(u"Really?!"_s, u"?!"_s, u"?"_s);
        row(u"Wow!!! Yes."_s, u"!!!"_s, u"!"_s);
    }

    void shoutingIsAWarning()
    {
        QFETCH(QString, sentence);
        const Draft draft = draftTo(u"dana"_s, u"Dear Dana,\n"_s + sentence);
        const auto found = findingsOf(draft, sample::filled(), u"shouting"_s);
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(found.front().severity == Finding::Severity::Warning);
        QTEST(placed(draft, found.front()), "place");
        QTEST(found.front().suggestion, "mend");
    }

    void anAbbreviationIsNoShouting_data()
    {
        QTest::addColumn<QString>("sentence");
        for (const QString &sentence : {u"I know SQL, AWS and the GDPR."_s, u"I did NLP at NASA."_s,
                                        u"Great!"_s, u"Nice! Really nice!"_s, u"What?"_s,
                                        u"MATLAB is fine."_s, u"I am in the US."_s, u"Vitamin C and Q4."_s})
            QTest::newRow(sentence.toUtf8().constData()) << sentence;
    }

    void anAbbreviationIsNoShouting()
    {
        QFETCH(QString, sentence);
        QVERIFY(!finds(draftTo(u"dana"_s, u"Dear Dana,\n"_s + sentence), u"shouting"_s));
    }

    void capitalsOfTheFactsAreNoShouting()
    {
        Search search = sample::filled();
        Application application = sample::northwind(search);
        application.company = u"NORTHWIND TRADERS"_s;
        search.applications.put(application);
        QVERIFY(
            !finds(draftTo(u"dana"_s, u"Dear Dana,\nI like NORTHWIND TRADERS."_s), u"shouting"_s, search));
    }

    void aPlaceIsRightBehindEmojiAndCombiningCharacters()
    {
        const Draft draft =
            draftTo(u"dana"_s, u"Dear Dana,\n\U0001F389 e\u0301 \U0001F469\u200D\U0001F4BB Priya said so."_s);
        const auto found = findingsOf(draft, sample::filled(), u"other-name"_s);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(placed(draft, found.front()), u"Priya"_s);
    }

    void applyingAMendTakesTheFindingAway()
    {
        const Search search = sample::filled();
        for (const QString &body :
             {u"Dear Priya,\nThank you."_s, u"Thank you."_s, u"Dear [Name],\nThank you!!"_s,
              u"Dear Dana,\nI like Priya and Contoso. I am THRILLED."_s, u"Hi Dana and Tom,\nThanks."_s}) {
            Draft draft = draftTo(u"dana"_s, body);
            for (int step = 0; step < 10; ++step) {
                const auto found = check(draft, search, sample::northwind(search), {});
                const auto mendable = std::find_if(found.begin(), found.end(), [](const Finding &finding) {
                    return finding.start >= 0 && !finding.suggestion.isEmpty();
                });
                if (mendable == found.end())
                    break;
                const Finding finding = *mendable;
                draft.body.replace(finding.start, finding.length, finding.suggestion);
                const auto after = check(draft, search, sample::northwind(search), {});
                QVERIFY(std::find(after.begin(), after.end(), finding) == after.end());
            }
            for (const Finding &finding : check(draft, search, sample::northwind(search), {}))
                QVERIFY2(finding.suggestion.isEmpty(), qPrintable(draft.body));
        }
    }

    void aTextOfAnyKindIsCheckedWithoutHarm()
    {
        const Search search = sample::filled();
        QString all;
        for (char16_t c = 1; c < 0x3000; c += 7)
            all += QChar(c);
        for (const QString &body : {QString(), u"\n\n\n"_s, u","_s, u"Dear"_s, u"Dear ,"_s,
                                    u"Dear and and and,"_s, u"!"_s.repeated(5000), u"[{<"_s.repeated(3000),
                                    u"Dear "_s.repeated(4000), all, QString(QChar(0xD83D)), u"\u202Eabc"_s}) {
            for (const Finding &finding : check(draftTo(u"dana"_s, body), search, sample::northwind(search),
                                                {draftTo(u"priya"_s, body)})) {
                QVERIFY(finding.start >= -1);
                QVERIFY(finding.start + finding.length <= body.size());
            }
        }
    }

private:
    static Search moreContacts()
    {
        Search search = sample::filled();
        search.contacts.put(sample::contact(u"anna"_s, u"Анна Петровна Иванова"_s));
        search.contacts.put(sample::contact(u"leila"_s, u"ليلى حداد"_s));
        search.contacts.put(sample::contact(u"minsu"_s, u"김민수"_s));
        search.contacts.put(sample::contact(u"jurgen"_s, u"Jürgen Sørensen"_s));
        search.contacts.put(sample::contact(u"may"_s, u"May Chan"_s));
        search.contacts.put(sample::contact(u"will"_s, u"Will Hope"_s));
        Application application = sample::northwind(search);
        application.interviews.front().interviewers.push_back({ContactId{u"will"_s}, {}, {}, {}});
        search.applications.put(application);
        return search;
    }
};

QTEST_APPLESS_MAIN(TestChecks)
#include "tst_checks.moc"
