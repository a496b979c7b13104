// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checker.h"
#include "core/drafts/composer.h"
#include "core/drafts/likeness.h"
#include "tests/core/drafts/sample.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

// A letter says nothing that nobody told: whatever phrase is chosen, in every tone.

namespace {

const Table<Template> &templates()
{
    static const Table<Template> table = builtInTemplates(LetterLanguage::English).value();
    return table;
}

/// Every letter that the built-in templates for @p occasion can give here: each phrase gets its turn.
QStringList allLetters(const Search &search, const Occasion &occasion, Moment now)
{
    QStringList letters;
    for (const Template &source : templates()) {
        if (source.purpose != occasion.about)
            continue;
        qsizetype turns = 1;
        for (const auto &[name, phrases] : source.phrases)
            turns = std::max(turns, phrases.size());
        for (qsizetype turn = 0; turn < turns; ++turn) {
            Template variant = source;
            for (auto &[name, phrases] : variant.phrases)
                phrases = {phrases[turn % phrases.size()]};
            const Result<Draft> draft = composeFrom(search, variant, occasion, now);
            if (draft)
                letters += source.id.text + u": "_s + draft->subject + u"\n"_s + draft->body;
        }
    }
    return letters;
}

/// The first letter in which @p pattern is found; empty where none holds it.
QString holding(const QStringList &letters, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    for (const QString &letter : letters) {
        const QRegularExpressionMatch match = expression.match(letter);
        if (match.hasMatch())
            return u"\""_s + match.captured() + u"\" in "_s + letter;
    }
    return QString();
}

/// Applied, and never spoken with anybody.
Search neverMet(Formality formality = Formality::Standard)
{
    Search search = sample::plain(formality);
    Application application = sample::northwind(search);
    application.interviews.clear();
    application.applied = QDate(2026, 11, 2);
    search.applications.put(application);
    return search;
}

const ContactId lee{u"lee"_s};
const ContactId dana{u"dana"_s};

Message sent(const QString &id, Rule about, Moment at)
{
    Message message;
    message.id = MessageId{id};
    message.direction = Direction::Out;
    message.about = about;
    message.contact = lee;
    message.at = at;
    return message;
}

Occasion to(const Search &search, Rule about, const ContactId &contact)
{
    return {about, sample::northwind(search).id, {}, contact, Channel::Email};
}

} // namespace

class TestTruth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCircleBackClaimsOnlyWhatTheDebriefSays_data()
    {
        QTest::addColumn<QString>("wentWell");
        QTest::addColumn<QString>("redFlags");
        QTest::addColumn<bool>("good");
        QTest::newRow("an empty debrief") << QString() << QString() << false;
        QTest::newRow("nothing") << u"nothing"_s << u"rude, chaotic"_s << false;
        QTest::newRow("not much") << u"not much"_s << QString() << false;
        QTest::newRow("good, and rude") << u"talk about pipelines"_s << u"rude"_s << false;
        QTest::newRow("good") << u"talk about pipelines"_s << QString() << true;
        QTest::newRow("good, no flags") << u"they liked my demo"_s << u"none"_s << true;
    }

    void aCircleBackClaimsOnlyWhatTheDebriefSays()
    {
        QFETCH(QString, wentWell);
        QFETCH(QString, redFlags);
        Search search = sample::plain();
        Application application = sample::northwind(search);
        application.interviews.front().debrief.wentWell = wentWell;
        application.interviews.front().debrief.redFlags = redFlags;
        search.applications.put(application);
        const QStringList letters =
            allLetters(search, to(search, Rule::CircleBack, lee), sample::now() + hours(24));
        QCOMPARE(letters.size() > 9, true);
        const QString claim =
            holding(letters,
                    u"went (really )?well|good time|time flew|smoothly|looked after|pleasure|well spent|even "
                    "more|than ever|only grown|enjoyed|strengthened|such care|happy with|glad that"_s);
        QFETCH(bool, good);
        QVERIFY2(claim.isEmpty() == !good, qPrintable(claim));
        QVERIFY2(holding(letters, u"\\bour (conversation|call|video call)"_s).isEmpty(),
                 "The one who arranged it was not there.");
        for (const QString &letter : letters)
            QVERIFY2(letter.contains(u"interview yesterday"_s) && letter.contains(u"Dana Whitfield"_s),
                     qPrintable(letter));
    }

    void aRejectionBeforeAnyTalkRecallsNone()
    {
        Search search = neverMet();
        Contact team = sample::contact(u"noreply"_s, u"Northwind Jobs"_s);
        team.team = true;
        search.contacts.put(team);
        for (const ContactId &contact : {lee, team.id}) {
            const QString recalled =
                holding(allLetters(search, to(search, Rule::ThankForRejection, contact), sample::now()),
                        u"meeting you|getting to know|time you|run into|all the time|stay in contact"_s);
            QVERIFY2(recalled.isEmpty(), qPrintable(recalled));
        }
        // Who was met may be told so.
        search = sample::plain();
        const QStringList met = allLetters(search, to(search, Rule::ThankForRejection, dana), sample::now());
        QVERIFY(!holding(met, u"getting to know you"_s).isEmpty());
    }

    void aFirstCheckInRecallsNoTalkAndNoDate()
    {
        Search search = neverMet();
        const QString recalled =
            holding(allLetters(search, to(search, Rule::CheckIn, lee), sample::now()),
                    u"we (last )?(spoke|talked)|me again|new date|now expect|last wrote"_s);
        QVERIFY2(recalled.isEmpty(), qPrintable(recalled));
    }

    void aSecondCheckInTellsOfTheFirstUntilTheyAnswer()
    {
        Search search = neverMet();
        Application application = sample::northwind(search);
        application.messages.push_back(sent(u"m1"_s, Rule::CheckIn, sample::now() - hours(24 * 10)));
        search.applications.put(application);
        const Occasion occasion = to(search, Rule::CheckIn, lee);
        for (const QString &letter : allLetters(search, occasion, sample::now()))
            QVERIFY2(letter.contains(u"on November 13"_s), qPrintable(letter));
        Message answer = sent(u"m2"_s, Rule::CheckIn, sample::now() - hours(24 * 2));
        answer.direction = Direction::In;
        answer.about = {};
        application.messages.push_back(answer);
        search.applications.put(application);
        QCOMPARE(holding(allLetters(search, occasion, sample::now()), u"November 13|me again"_s), QString());
    }

    void aDeclinedOfferIsThankedForAndNoMeetingIsInvented()
    {
        Search search = neverMet();
        Application application = sample::northwind(search);
        application.offer.receivedAt = sample::now() - hours(48);
        application.outcome = Outcome{OutcomeKind::Declined, sample::now(), {}, {}, {}};
        search.applications.put(application);
        const QStringList letters =
            allLetters(search, to(search, Rule::ThankAndWithdraw, lee), sample::now());
        const QString invented = holding(
            letters, u"everyone I met|kindness|conversation|interview|talk with you|what I saw|speak"_s);
        QVERIFY2(invented.isEmpty(), qPrintable(invented));
        for (const Formality tone : allOf<Formality>()) {
            application.formality = tone;
            search.applications.put(application);
            const Result<Draft> draft =
                compose(search, templates(), to(search, Rule::ThankAndWithdraw, lee), sample::now());
            QVERIFY(draft.ok());
            const QString first = draft->body.section(u"\n\n"_s, 1, 1);
            QVERIFY2(first.contains(QRegularExpression(u"offer"_s)) &&
                         first.contains(QRegularExpression(u"[Tt]hank|grateful"_s)),
                     qPrintable(draft->body));
        }
    }

    void newsOfAnOfferThanksASilentCompanyForNothing()
    {
        Search search = neverMet();
        const QString thanked =
            holding(allLetters(search, to(search, Rule::TellAboutOffer, lee), sample::now()),
                    u"open with me|openness|so far|fair and"_s);
        QVERIFY2(thanked.isEmpty(), qPrintable(thanked));
    }

    void aQuestionAboutAnApplicationClaimsNoFit()
    {
        const Search search = neverMet();
        const QString claim =
            holding(allLetters(search, to(search, Rule::AskAboutApplication, lee), sample::now()),
                    u"experience|done so far|good fit|fits"_s);
        QVERIFY2(claim.isEmpty(), qPrintable(claim));
    }

    void noLetterCallsATalkInARoomACall()
    {
        Search search = sample::filled();
        Application application = sample::northwind(search);
        application.interviews.front().kind = InterviewKind::OnSite;
        search.applications.put(application);
        Occasion occasion = to(search, Rule::ThankYou, dana);
        QCOMPARE(holding(allLetters(search, occasion, sample::now()), u"\\b(our|the) call\\b"_s), QString());
        QCOMPARE(holding(allLetters(search, occasion, sample::now()), u"start (right away|tomorrow)"_s),
                 QString());
    }

    void thoseWhoAreLeftReadDifferentNotes_data()
    {
        QTest::addColumn<Formality>("formality");
        QTest::addColumn<OutcomeKind>("outcome");
        for (const Formality formality : allOf<Formality>()) {
            for (const OutcomeKind outcome : {OutcomeKind::Withdrawn, OutcomeKind::Declined})
                QTest::addRow("%s, %s", qPrintable(toText(formality)), qPrintable(toText(outcome)))
                    << formality << outcome;
        }
    }

    void thoseWhoAreLeftReadDifferentNotes()
    {
        QFETCH(Formality, formality);
        QFETCH(OutcomeKind, outcome);
        Search search = sample::plain(formality);
        Application application = sample::northwind(search);
        const Moment now = sample::now() + hours(24);
        application.outcome = Outcome{outcome, now, {}, {}, {}};
        if (outcome == OutcomeKind::Declined)
            application.offer.receivedAt = now - hours(2);
        search.applications.put(application);
        QStringList subjects;
        std::vector<Draft> drafts;
        for (const QString &contact : {u"dana"_s, u"priya"_s, u"tom"_s, u"lee"_s}) {
            const Result<Draft> draft =
                compose(search, templates(), to(search, Rule::ThankAndWithdraw, ContactId{contact}), now);
            QVERIFY(draft.ok());
            subjects += draft->subject;
            // This note does both: whoever was there is thanked for it.
            QVERIFY2(contact == u"lee" || draft->body.contains(u"yesterday"_s), qPrintable(draft->body));
            drafts.push_back(*draft);
            application.drafts.push_back(*draft);
            search.applications.put(application);
        }
        QCOMPARE(QSet<QString>(subjects.begin(), subjects.end()).size(), subjects.size());
        const LikenessMask mask = maskFor(search, application);
        for (size_t a = 0; a < drafts.size(); ++a) {
            for (const Finding &finding : check(drafts[a], search, application, {}))
                QVERIFY2(finding.check != Check::TooAlike, qPrintable(drafts[a].body));
            for (size_t b = a + 1; b < drafts.size(); ++b)
                QVERIFY2(!likenessOf(drafts[a].body, drafts[b].body, mask).alike,
                         qPrintable(drafts[a].body + drafts[b].body));
        }
    }

    void whoIsMetAgainReadsAnotherOpening_data()
    {
        QTest::addColumn<Formality>("formality");
        for (const Formality formality : allOf<Formality>())
            QTest::addRow("%s", qPrintable(toText(formality))) << formality;
    }

    void whoIsMetAgainReadsAnotherOpening()
    {
        QFETCH(Formality, formality);
        Search search = sample::plain(formality);
        Application application = sample::northwind(search);
        const Interview first = application.interviews.front();
        application.interviews.clear();
        QStringList openings;
        for (int n = 0; n < 3; ++n) {
            Interview interview = first;
            interview.id = InterviewId{u"round%1"_s.arg(n)};
            interview.start.date = first.start.date.addDays(7LL * n);
            interview.end.date = interview.start.date;
            interview.interviewers = {{dana, {}, {}, {}}};
            application.interviews.push_back(interview);
            search.applications.put(application);
            const Result<Draft> draft = compose(
                search, templates(), {Rule::ThankYou, application.id, interview.id, dana, Channel::Email},
                sample::now() + hours(24LL * 7 * n));
            QVERIFY(draft.ok());
            const QString opening = draft->body.section(u"\n\n"_s, 1, 1);
            QCOMPARE(opening.contains(QRegularExpression(u"\\bagain\\b(?! for)"_s)), n > 0);
            QVERIFY2(!openings.contains(opening.section(u". "_s, 0, 0)), qPrintable(opening));
            openings += opening.section(u". "_s, 0, 0);
            application.drafts.push_back(*draft);
        }
    }

    void theShortThankYouHasThreeSentences()
    {
        const Search search = sample::filled();
        for (const QString &contact : {u"dana"_s, u"priya"_s, u"tom"_s, u"yuki"_s}) {
            Occasion occasion = to(search, Rule::ThankYou, ContactId{contact});
            for (const QString &letter : allLetters(search, occasion, sample::now())) {
                if (!letter.startsWith(u"thank-you-standard-short"_s))
                    continue;
                const QStringList parts = letter.trimmed().split(u"\n\n"_s);
                const QString said = parts.mid(1, parts.size() - 2).join(u' ');
                QVERIFY2(said.count(QRegularExpression(u"[.!?]\u201D?(?= |$)"_s)) <= 3, qPrintable(letter));
            }
        }
    }

    void aRoleIsNamedWithoutTheMarksOfAPosting_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("named");
        for (const QString &mark :
             {u"(m/w/d)"_s, u"(f/m/x)"_s, u"(all genders)"_s, u"(m/f/d)"_s, u"(w/m/d)"_s, u"(M/W/D)"_s,
              u"[m/w/d]"_s, u"m/w/d"_s, u"(H/F)"_s, u"(m, w, d)"_s, u"(gn)"_s})
            QTest::newRow(qPrintable(mark))
                << u"Senior Ingenieurin "_s + mark << u"the Senior Ingenieurin role"_s;
        QTest::newRow("part of the name")
            << u"Engineer (Cloud/Data)"_s << u"the Engineer (Cloud/Data) role"_s;
        QTest::newRow("A/B tests") << u"A/B Testing Lead"_s << u"the A/B Testing Lead role"_s;
    }

    void aRoleIsNamedWithoutTheMarksOfAPosting()
    {
        QFETCH(QString, role);
        QFETCH(QString, named);
        Search search = sample::plain();
        Application application = sample::northwind(search);
        application.role = role;
        search.applications.put(application);
        const Result<Draft> draft =
            compose(search, templates(), to(search, Rule::CheckIn, lee), sample::now());
        QVERIFY(draft.ok());
        QVERIFY2(draft->body.contains(named), qPrintable(draft->body));
        QVERIFY2(!draft->subject.contains(u"/d"_s), qPrintable(draft->subject));
    }

    void aCopiedFarewellIsFound()
    {
        Search search = sample::plain();
        Application application = sample::northwind(search);
        const Moment now = sample::now() + hours(24);
        application.outcome = Outcome{OutcomeKind::Withdrawn, now, {}, {}, {}};
        Draft first = compose(search, templates(), to(search, Rule::ThankAndWithdraw, dana), now).value();
        Draft copy = first;
        copy.id = DraftId{u"copy"_s};
        copy.contact = ContactId{u"priya"_s};
        copy.body.replace(u"Dana"_s, u"Priya"_s);
        application.drafts = {first, copy};
        search.applications.put(application);
        const std::vector<Finding> findings = check(copy, search, application, {});
        QVERIFY(std::any_of(findings.begin(), findings.end(),
                            [](const Finding &finding) { return finding.check == Check::TooAlike; }));
    }
};

QTEST_APPLESS_MAIN(TestTruth)
#include "tst_truth.moc"
