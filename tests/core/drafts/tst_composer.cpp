// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checker.h"
#include "core/drafts/composer.h"
#include "core/drafts/likeness.h"
#include "tests/core/drafts/sample.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const Table<Template> &templates()
{
    static const Table<Template> table = builtInTemplates().value();
    return table;
}

std::vector<Draft> roundOf(const Search &search)
{
    const Application &application = sample::northwind(search);
    const auto drafts =
        composeRound(search, templates(), application, application.interviews.front(), sample::now());
    return drafts ? *drafts : std::vector<Draft>();
}

std::vector<Draft> without(std::vector<Draft> drafts, const Draft &draft)
{
    std::erase(drafts, draft);
    return drafts;
}

/// A template whose only text is a numbered phrase, so that the choice shows.
Template numbered(int phrases)
{
    Template source;
    source.id = TemplateId{u"numbered"_s};
    source.name = u"Numbered"_s;
    source.body = u"{{greeting}},\n{{> opening}}\n{{> closing}}"_s;
    for (int n = 1; n <= phrases; ++n) {
        source.phrases[u"opening"_s] += u"Opening %1 for {{contact.givenName}}."_s.arg(n);
        source.phrases[u"closing"_s] += u"Closing %1."_s.arg(n);
    }
    return source;
}

QString line(const Draft &draft, int n)
{
    return draft.body.split(u'\n').value(n);
}

QString phraseOf(const Draft &draft)
{
    return line(draft, 1).section(u' ', 0, 1);
}

Search manyInterviewers(int count)
{
    Search search = sample::filled();
    Application application = sample::northwind(search);
    QStringList ids;
    for (int n = 0; n < count; ++n) {
        ids += u"p%1"_s.arg(n);
        search.contacts.put(sample::contact(ids.last(), u"Person%1 Family%1"_s.arg(QChar(u'A' + n))));
    }
    application.interviews.front() = sample::round(ids);
    return sample::with(search, application);
}

} // namespace

class TestComposer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLetterOfSomebodyWithoutANameWaitsForIt_data()
    {
        QTest::addColumn<QString>("email");
        QTest::newRow("nothing is known of the person") << QString();
        QTest::newRow("only an address is") << u"robin@example.org"_s;
    }

    void aLetterOfSomebodyWithoutANameWaitsForIt()
    {
        QFETCH(QString, email);
        Search search = sample::filled();
        search.person.name = u" "_s;
        search.person.email = email;
        const Draft draft = roundOf(search).front();
        QVERIFY2(draft.body.endsWith(u"\n[your name]\n"_s), qPrintable(draft.body));
        const auto blank = [&] {
            const std::vector<Finding> findings =
                check(draft, search, sample::northwind(search), without(roundOf(search), draft));
            const auto found = std::find_if(findings.begin(), findings.end(), [](const Finding &finding) {
                return finding.check == Check::UnfilledPlaceholder;
            });
            return found == findings.end() ? Finding() : *found;
        };
        QCOMPARE(blank().severity, Finding::Severity::Error);
        QCOMPARE(draft.body.mid(blank().start, blank().length), u"[your name]"_s);
        search.person.name = u"Robin Vale"_s;
        QCOMPARE(blank().suggestion, u"Robin Vale"_s);
    }

    void aFilledRoundOfFourIsCleanAndPersonal_data()
    {
        QTest::addColumn<Formality>("formality");
        QTest::newRow("formal") << Formality::Formal;
        QTest::newRow("standard") << Formality::Standard;
        QTest::newRow("casual") << Formality::Casual;
    }

    void aFilledRoundOfFourIsCleanAndPersonal()
    {
        QFETCH(Formality, formality);
        const Search search = sample::filled(formality);
        const std::vector<Draft> drafts = roundOf(search);
        QCOMPARE(drafts.size(), size_t(4));
        const QStringList names{u"Dana"_s, u"Priya"_s, u"Tom"_s, u"山田太郎"_s};
        const QStringList moments{u"the churn dashboard you showed me"_s,
                                  u"what you told me about how your team runs on-call without heroes"_s,
                                  u"your question about sampling bias"_s,
                                  u"how you laughed about the broken projector"_s};
        for (int n = 0; n < 4; ++n) {
            const Draft &draft = drafts[size_t(n)];
            QVERIFY2(line(draft, 0).contains(names[n]), qPrintable(draft.body));
            QVERIFY2(draft.body.contains(moments[n]), qPrintable(draft.body));
            for (const Finding &finding :
                 check(draft, search, sample::northwind(search), without(drafts, draft)))
                QFAIL(qPrintable(toText(finding.check) + u": "_s + finding.message + u"\n"_s + draft.body));
        }
        const LikenessMask mask = maskFor(search, sample::northwind(search));
        for (size_t a = 0; a < drafts.size(); ++a) {
            for (size_t b = a + 1; b < drafts.size(); ++b)
                QVERIFY2(!likenessOf(drafts[a].body, drafts[b].body, mask).alike,
                         qPrintable(drafts[a].body + drafts[b].body));
        }
        QVERIFY(drafts[1].body.contains(u"\u201CHow would you sample rare events?\u201D"_s));
        QVERIFY(drafts[2].body.contains(u"I talked over you twice"_s));
    }

    void anEmptyDebriefWarnsThatNothingPersonalIsSaid_data() { aFilledRoundOfFourIsCleanAndPersonal_data(); }

    void anEmptyDebriefWarnsThatNothingPersonalIsSaid()
    {
        QFETCH(Formality, formality);
        const Search search = sample::plain(formality);
        const std::vector<Draft> drafts = roundOf(search);
        QCOMPARE(drafts.size(), size_t(4));
        for (const Draft &draft : drafts) {
            bool warned = false;
            for (const Finding &finding :
                 check(draft, search, sample::northwind(search), without(drafts, draft))) {
                QVERIFY2(finding.severity == Finding::Severity::Warning, qPrintable(finding.message));
                warned |= finding.check == Check::NothingPersonal;
            }
            QVERIFY2(warned, qPrintable(draft.body));
        }
    }

    void theSameFactsGiveTheSameDrafts() { QVERIFY(roundOf(sample::filled()) == roundOf(sample::filled())); }

    void noTwoOfARoundBeginOrEndAlike()
    {
        for (int count = 2; count <= 6; ++count) {
            for (const Formality formality : allOf<Formality>()) {
                Search search = manyInterviewers(count);
                Application application = sample::northwind(search);
                application.formality = formality;
                search.applications.put(application);
                QSet<QString> openings;
                QSet<QString> closings;
                QSet<QString> subjects;
                for (const Draft &draft : roundOf(search)) {
                    QStringList lines = draft.body.split(u'\n', Qt::SkipEmptyParts);
                    openings.insert(lines[1]);
                    subjects.insert(draft.subject);
                    closings.insert(lines[lines.size() - 3].section(u". "_s, -1));
                }
                QCOMPARE(openings.size(), count);
                QCOMPARE(closings.size(), count);
                QCOMPARE(subjects.size(), count);
            }
        }
    }

    void aRoundLargerThanThePhrasesUsesEachAsOftenAsTheOthers()
    {
        Search search = manyInterviewers(7);
        search.templates.put(numbered(3));
        QHash<QString, int> uses;
        for (const Draft &draft : roundOf(search))
            ++uses[phraseOf(draft)];
        QCOMPARE(uses.size(), 3);
        for (const int n : uses)
            QVERIFY(n == 2 || n == 3);
    }

    void whoHasADraftGetsNoSecondOne()
    {
        Search search = sample::filled();
        Application application = sample::northwind(search);
        const std::vector<Draft> all = roundOf(search);
        application.drafts = {all[0], all[2]};
        search.applications.put(application);
        const std::vector<Draft> rest = roundOf(search);
        QCOMPARE(rest.size(), size_t(2));
        QVERIFY(rest[0] == all[1]);
        QVERIFY(rest[1] == all[3]);
    }

    void whoWasThankedWithoutADraftGetsNone()
    {
        Search search = sample::filled();
        Application application = sample::northwind(search);
        const std::vector<Draft> all = roundOf(search);
        Message sent;
        sent.id = MessageId{u"m1"_s};
        sent.at = sample::now();
        sent.about = Rule::ThankYou;
        sent.interview = application.interviews.front().id;
        sent.contact = all[1].contact;
        application.messages = {sent};
        search.applications.put(application);
        const std::vector<Draft> rest = roundOf(search);
        QCOMPARE(rest.size(), size_t(3));
        for (const Draft &draft : rest)
            QVERIFY(draft.contact != all[1].contact);
        // A check-in to the same person, and a thank-you that they sent, are not it.
        Message other = sent;
        other.about = Rule::CheckIn;
        Message received = sent;
        received.direction = Direction::In;
        application.messages = {other, received};
        search.applications.put(application);
        QCOMPARE(roundOf(search).size(), size_t(4));
    }

    void aPhraseThatASentNoteUsedIsPassedOver()
    {
        Search search = sample::filled();
        search.templates.put(numbered(5));
        const std::vector<Draft> all = roundOf(search);
        Application application = sample::northwind(search);
        Message sent;
        sent.id = MessageId{u"m1"_s};
        sent.at = sample::now();
        sent.about = Rule::ThankYou;
        sent.interview = application.interviews.front().id;
        sent.contact = all[0].contact;
        sent.body = phraseOf(all[1]) + u" for Dana."_s;
        application.messages = {sent};
        search.applications.put(application);
        for (const Draft &draft : roundOf(search))
            QVERIFY2(phraseOf(draft) != phraseOf(all[1]), qPrintable(draft.body));
    }

    void aPhraseThatAnExistingNoteUsesIsPassedOver()
    {
        Search search = sample::filled();
        search.templates.put(numbered(5));
        const std::vector<Draft> all = roundOf(search);
        // Dana's note was changed by hand to the opening that Priya's would have had.
        Application application = sample::northwind(search);
        Draft dana = all[0];
        dana.body = u"Hello Dana,\n"_s + phraseOf(all[1]) + u" for Dana.\n"_s;
        application.drafts = {dana};
        search.applications.put(application);
        const std::vector<Draft> rest = roundOf(search);
        QCOMPARE(rest.size(), size_t(3));
        for (const Draft &draft : rest)
            QVERIFY2(phraseOf(draft) != phraseOf(dana), qPrintable(draft.body));
    }

    void oneByOneTheDraftsAreTheSameAsInOneStep()
    {
        Search search = sample::filled();
        const std::vector<Draft> all = roundOf(search);
        for (const Draft &expected : all) {
            const Result<Draft> draft = compose(search, templates(),
                                                {Rule::ThankYou, ApplicationId{u"northwind"_s},
                                                 expected.interview, expected.contact, Channel::Email},
                                                sample::now());
            QVERIFY(draft.ok());
            QVERIFY(*draft == expected);
            Application application = sample::northwind(search);
            application.drafts.push_back(*draft);
            search.applications.put(application);
        }
    }

    void idsAreFreshAndTheRestIsFilledIn()
    {
        Search search = sample::filled();
        Application application = sample::northwind(search);
        Draft taken;
        taken.id = DraftId{u"thank-you-dana"_s};
        application.drafts = {taken};
        search.applications.put(application);
        const std::vector<Draft> drafts = roundOf(search);
        QCOMPARE(drafts.front().id.text, u"thank-you-dana-2"_s);
        QCOMPARE(drafts.front().templateId.text, u"thank-you-standard"_s);
        QCOMPARE(drafts.front().interview, InterviewId{u"i1"_s});
        QCOMPARE(drafts.front().updatedAt, sample::now());
        QCOMPARE(drafts.front().state, DraftState::Draft);
        QVERIFY2(drafts.front().subject.contains(u"today"_s), qPrintable(drafts.front().subject));
    }

    void aSharedMailboxInTheRoundIsOwedNoNote()
    {
        Search search = sample::filled();
        Contact dana = *search.contacts.find(ContactId{u"dana"_s});
        dana.team = true;
        search.contacts.put(dana);
        const std::vector<Draft> drafts = roundOf(search);
        QCOMPARE(drafts.size(), size_t(3));
        for (const Draft &draft : drafts)
            QVERIFY(draft.contact != ContactId{u"dana"_s});
    }

    void theKindOfInterviewShowsInItsName_data()
    {
        QTest::addColumn<InterviewKind>("kind");
        QTest::addColumn<QString>("name");
        QTest::newRow("phone") << InterviewKind::Phone << u"our call today"_s;
        QTest::newRow("video") << InterviewKind::Video << u"our video call today"_s;
        QTest::newRow("on site") << InterviewKind::OnSite << u"our conversation today"_s;
    }

    void theKindOfInterviewShowsInItsName()
    {
        QFETCH(InterviewKind, kind);
        QFETCH(QString, name);
        Search search = sample::filled();
        Application application = sample::northwind(search);
        application.interviews.front().kind = kind;
        search.applications.put(application);
        Template source;
        source.id = TemplateId{u"t"_s};
        source.body = u"{{greeting}},\n{{interview.talk}}"_s;
        const auto draft = composeFrom(
            search, source,
            {Rule::ThankYou, application.id, InterviewId{u"i1"_s}, ContactId{u"dana"_s}, Channel::Email},
            sample::now());
        QVERIFY(draft.ok());
        QVERIFY2(draft->body.contains(name), qPrintable(draft->body));
    }

    void onesOwnTemplateComesFirst()
    {
        Search search = sample::plain();
        Template own = numbered(2);
        own.tone = Formality::Casual;
        search.templates.put(own);
        Application application = sample::northwind(search);
        const auto found = [&](const About &about, Formality tone) {
            application.formality = tone;
            return templateFor(about, application, nullptr, search, templates());
        };
        QCOMPARE(found(Rule::ThankYou, Formality::Casual)->id.text, u"numbered"_s);
        // One for another tone does not take the place of a built-in one that fits.
        QCOMPARE(found(Rule::ThankYou, Formality::Formal)->id.text, u"thank-you-formal"_s);
        QVERIFY(!found(About::Networking, Formality::Formal));
        // Where a language was chosen, one's own of another language doesn't take its place either.
        application.letterLanguage = LetterLanguage::German;
        QCOMPARE(found(Rule::ThankYou, Formality::Formal)->id.text, u"de-thank-you-formal"_s);
    }

    void typedFactsAreTextAndNeverATemplate()
    {
        Search search = sample::filled();
        Application application = sample::northwind(search);
        application.interviews.front().interviewers[0].moment =
            u"showed {{#x}} and {{> opening}} {{person.name}}"_s;
        search.applications.put(application);
        const std::vector<Draft> drafts = roundOf(search);
        QCOMPARE(drafts.size(), size_t(4));
        QVERIFY2(drafts[0].body.contains(u"you showed {{#x}} and {{> opening}} {{person.name}}"_s),
                 qPrintable(drafts[0].body));
    }

    void lineBreaksInFactsNeverReachTheSubject()
    {
        Search search = sample::filled();
        Application application = sample::northwind(search);
        application.role = u"Analyst\r\nBcc: all@example.org"_s;
        search.applications.put(application);
        for (const About about : {Rule::CheckIn, Rule::AskHr, Rule::ThankAndWithdraw}) {
            const Result<Draft> draft =
                compose(search, templates(), {about, application.id, {}, ContactId{u"lee"_s}, Channel::Email},
                        sample::now());
            QVERIFY(draft.ok());
            QVERIFY(!draft->subject.contains(u'\n') && !draft->subject.contains(u'\r'));
        }
    }

    void anAddressIsAskedOfTheRecruiter()
    {
        const Search search = sample::filled();
        const Result<Draft> draft = compose(search, templates(),
                                            {Rule::FindContact, ApplicationId{u"northwind"_s},
                                             InterviewId{u"i1"_s}, ContactId{u"dana"_s}, Channel::Email},
                                            sample::now());
        QVERIFY(draft.ok());
        QCOMPARE(draft->contact, ContactId{u"lee"_s});
        QVERIFY(draft->body.startsWith(u"Dear Lee,"_s));
        QVERIFY(draft->body.contains(u"Dana Whitfield"_s));
        for (const Finding &finding : check(*draft, search, sample::northwind(search), {}))
            QFAIL(qPrintable(finding.message));
    }

    void anotherOfferIsToldWithoutNamingTheCompany()
    {
        Search search = sample::filled();
        Application other = *search.applications.find(ApplicationId{u"contoso"_s});
        other.offer.receivedAt = sample::now() - hours(1);
        other.offer.deadline = QDate(2026, 12, 1);
        search.applications.put(other);
        const Result<Draft> draft = compose(
            search, templates(),
            {Rule::TellAboutOffer, ApplicationId{u"northwind"_s}, {}, ContactId{u"lee"_s}, Channel::Email},
            sample::now());
        QVERIFY(draft.ok());
        QVERIFY(draft->body.contains(u"Tuesday, December 1"_s));
        QVERIFY(!draft->body.contains(u"Contoso"_s));
    }

    void aWithdrawalSaysWhy_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("words");
        QTest::newRow("withdrawn") << int(OutcomeKind::Withdrawn) << u"withdraw my application"_s;
        QTest::newRow("declined") << int(OutcomeKind::Declined) << u"not to accept your offer"_s;
        QTest::newRow("signed elsewhere") << -1 << u"accepted another offer"_s;
    }

    void aWithdrawalSaysWhy()
    {
        QFETCH(int, outcome);
        QFETCH(QString, words);
        Search search = sample::filled();
        Application application = sample::northwind(search);
        if (outcome >= 0) {
            application.outcome = Outcome{static_cast<OutcomeKind>(outcome), sample::now(), {}, {}, {}};
            search.applications.put(application);
        } else {
            Application other = *search.applications.find(ApplicationId{u"contoso"_s});
            other.offer.receivedAt = sample::now() - hours(30);
            other.offer.signedAt = sample::now() - hours(1);
            search.applications.put(other);
        }
        const Result<Draft> draft =
            compose(search, templates(),
                    {Rule::ThankAndWithdraw, application.id, {}, ContactId{u"dana"_s}, Channel::Email},
                    sample::now());
        QVERIFY(draft.ok());
        QVERIFY2(draft->body.contains(words), qPrintable(draft->body));
        QVERIFY2(draft->body.contains(u"churn dashboard"_s), qPrintable(draft->body));
    }

    void aSecondCheckInBeginsDifferentlyFromTheFirst()
    {
        Search search = sample::filled();
        const Occasion occasion{
            Rule::CheckIn, ApplicationId{u"northwind"_s}, {}, ContactId{u"lee"_s}, Channel::Email};
        const Result<Draft> first = compose(search, templates(), occasion, sample::now());
        QVERIFY(first.ok());
        Application application = sample::northwind(search);
        Message sent;
        sent.about = Rule::CheckIn;
        sent.at = sample::now();
        application.messages.push_back(sent);
        search.applications.put(application);
        const Result<Draft> second = compose(search, templates(), occasion, sample::now());
        QVERIFY(second.ok());
        QVERIFY(first->body != second->body);
    }

    void aCallGetsPointsInsteadOfALetter_data()
    {
        QTest::addColumn<About>("about");
        std::vector<Rule> rules = rulesWithLetters();
        rules.push_back(Rule::AskNextSteps);
        for (const About about : rules)
            QTest::newRow(toText(about).toUtf8().constData()) << about;
    }

    void aCallGetsPointsInsteadOfALetter()
    {
        QFETCH(About, about);
        for (const Search &search : {sample::plain(), sample::filled()}) {
            const Result<Draft> draft = compose(search, templates(),
                                                {about, ApplicationId{u"northwind"_s}, InterviewId{u"i1"_s},
                                                 ContactId{u"priya"_s}, Channel::Phone},
                                                sample::now());
            QVERIFY2(draft.ok(), qPrintable(draft.ok() ? QString() : draft.error().message));
            const QStringList points = draft->body.split(u'\n', Qt::SkipEmptyParts);
            QVERIFY(points.size() >= 4);
            for (const QString &point : points) {
                QVERIFY2(point.startsWith(u"- "_s) && !point.contains(u'{') && !point.contains(u"  "_s),
                         qPrintable(point));
                QVERIFY2(u".?"_s.contains(point.back()), qPrintable(point));
            }
            QVERIFY(draft->templateId.text.isEmpty());
            for (const Finding &finding : check(*draft, search, sample::northwind(search), {}))
                QVERIFY2(finding.severity == Finding::Severity::Warning, qPrintable(finding.message));
        }
    }

    void pointsForAThankYouHoldTheMomentAndTheQuestion()
    {
        const Search search = sample::filled();
        const Result<Draft> draft = compose(search, templates(),
                                            {Rule::ThankYou, ApplicationId{u"northwind"_s},
                                             InterviewId{u"i1"_s}, ContactId{u"priya"_s}, Channel::InPerson},
                                            sample::now());
        QVERIFY(draft.ok());
        QVERIFY(draft->body.startsWith(u"- Hello Priya, this is Robin Vale."_s));
        QVERIFY(draft->body.contains(u"how your team runs on-call"_s));
        QVERIFY(draft->body.contains(u"rare events"_s));
    }

    void aMistakeInATemplateIsNamedWithItsPlace()
    {
        Search search = sample::filled();
        Template broken = numbered(2);
        broken.body = u"{{greeting}},\n\n  {{#debrief.moment}}never closed"_s;
        search.templates.put(broken);
        const Application &application = sample::northwind(search);
        const auto drafts =
            composeRound(search, templates(), application, application.interviews.front(), sample::now());
        QVERIFY(!drafts.ok());
        QCOMPARE(drafts.error().line, 3);
        QVERIFY2(drafts.error().message.contains(u"Numbered"_s) &&
                     drafts.error().message.contains(u"column 3"_s),
                 qPrintable(drafts.error().message));
    }

    void whatIsUnknownIsAnError()
    {
        const Search search = sample::filled();
        const ApplicationId northwind{u"northwind"_s};
        const auto fails = [&](const Occasion &occasion) {
            return !compose(search, templates(), occasion, sample::now()).ok();
        };
        QVERIFY(fails({Rule::CheckIn, ApplicationId{u"x"_s}, {}, {}, Channel::Email}));
        QVERIFY(fails({Rule::CheckIn, northwind, {}, ContactId{u"x"_s}, Channel::Email}));
        QVERIFY(fails({Rule::ThankYou, northwind, InterviewId{u"x"_s}, {}, Channel::Email}));
        QVERIFY(fails({About::Networking, northwind, {}, {}, Channel::Email}));
    }

    void withNobodyKnownTheGreetingIsNeutral()
    {
        const Search search = sample::filled(Formality::Formal);
        const Result<Draft> draft =
            compose(search, templates(),
                    {Rule::AskAboutApplication, ApplicationId{u"northwind"_s}, {}, {}, Channel::Email},
                    sample::now());
        QVERIFY(draft.ok());
        QVERIFY(draft->body.startsWith(u"Dear Hiring Team,\n"_s));
        QVERIFY(!draft->contact);
    }
};

QTEST_APPLESS_MAIN(TestComposer)
#include "tst_composer.moc"
