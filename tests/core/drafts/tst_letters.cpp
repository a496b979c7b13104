// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checker.h"
#include "core/drafts/composer.h"
#include "tests/core/drafts/sample.h"

#include <QFile>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

// The built-in letters over a grid of facts, kept as a text that a person can read:
// tests/core/drafts/data/letters.txt. After a template was changed on purpose, run this with
// AFTERWORD_WRITE_LETTERS=1 and read the difference.

namespace {

const QStringList moments{QString(),
                          u"showed the churn dashboard"_s,
                          u"She told me how her team runs on-call without heroes."_s,
                          u"dry humor about on-call"_s,
                          u"\"Data is a conversation\""_s,
                          u"curious about Rust"_s,
                          u"explained in detail how the team moved from a nightly batch to streaming "
                          "without a single outage over the summer"_s};
const QStringList questions{QString(), u"How would you sample rare events?"_s, u"SQL window functions"_s,
                            u"She asked me how I test"_s};
const QStringList slips{QString(), u"I arrived late"_s, u"the sound cut out twice"_s};
const QStringList contributions{QString(), u"five years of pricing models"_s,
                                u"rebuild the weekly reporting"_s, u"I would bring calm under pressure"_s};
const QStringList people{u"dana"_s, u"priya"_s, u"tom"_s, u"yuki"_s};

const Table<Template> &templates()
{
    static const Table<Template> table = builtInTemplates(LetterLanguage::English).value();
    return table;
}

QString nameOf(Formality formality)
{
    return toText(formality);
}

/// When a letter of this kind is written: an answer is asked for once the promised date has passed.
Moment written(const About &about)
{
    const bool afterSilence = about == About{Rule::CheckIn} || about == About{Rule::AskHr};
    return sample::now() + hours(24 * (afterSilence ? 16 : 1));
}

/// The letter under a line that names its facts; what the checks say of it stands below.
QString shown(const QString &heading, const Search &search, const Occasion &occasion, Moment now)
{
    const Result<Draft> draft = compose(search, templates(), occasion, now);
    if (!draft)
        return u"== "_s + heading + u"\n"_s + draft.error().message + u"\n\n"_s;
    QStringList said;
    for (const Finding &finding : check(*draft, search, sample::northwind(search), {}))
        said += toText(finding.check);
    const QString found = said.isEmpty() ? QString() : u"-- "_s + said.join(u", "_s) + u"\n"_s;
    return u"== %1\nSubject: %2\n\n%3\n%4\n"_s.arg(heading, draft->subject, draft->body.trimmed(), found);
}

QString thankYous(Formality formality)
{
    QString text;
    int n = 0;
    for (const QString &moment : moments) {
        for (const QString &question : questions) {
            for (const QString &contribution : contributions) {
                Search search = sample::plain(formality);
                Application application = sample::northwind(search);
                Interview &interview = application.interviews.front();
                interview.kind = static_cast<InterviewKind>(n % 4);
                interview.debrief.contribution = contribution;
                if (n % 2 == 0)
                    application.promisedDecision = QDate(2026, 12, 4);
                Interviewer &notes = interview.interviewers[size_t(n % 4)];
                notes.moment = moment;
                notes.openQuestion = question;
                notes.awkward = slips[n % slips.size()];
                const QString heading = u"thank-you, %1; moment: %2; question: %3; slip: %4; offer: %5"_s.arg(
                    nameOf(formality), moment, question, notes.awkward, contribution);
                const Occasion occasion{Rule::ThankYou, application.id, interview.id, notes.contact,
                                        Channel::Email};
                // Read in the evening, the next day, a week and a month later.
                static constexpr int daysLater[] = {0, 1, 3, 8};
                search.applications.put(application);
                text += shown(heading, search, occasion, sample::now() + hours(24 * daysLater[n / 4 % 4]));
                ++n;
            }
        }
    }
    return text;
}

QString otherLetters(Formality formality)
{
    QString text;
    for (const About about : sample::rulesWithLettersBut({Rule::ThankYou})) {
        for (int n = 0; n < 4; ++n) {
            Search search = sample::filled(formality);
            Application application = sample::northwind(search);
            application.promisedDecision = n == 0 ? std::optional<QDate>() : QDate(2026, 12, n == 1 ? 4 : 1);
            application.directions.goAhead = n == 2;
            if (n == 3)
                application.role.clear();
            sample::letHappen(about, n, search, application);
            search.applications.put(application);
            const QString contact = n % 2 == 0 ? u"lee"_s : u"dana"_s;
            text +=
                shown(u"%1, %2, %3"_s.arg(toText(about), nameOf(formality), QString::number(n + 1)), search,
                      {about, application.id, {}, ContactId{contact}, Channel::Email}, written(about));
        }
    }
    return text;
}

/// The other lengths and ways of a thank-you, each with its own template.
QString otherThankYous()
{
    QString text;
    int n = 0;
    for (const Template &source : templates()) {
        if (source.purpose != Rule::ThankYou || source.id.text == u"thank-you-"_s + nameOf(source.tone))
            continue;
        for (const QString &moment : moments) {
            Search search = sample::plain(source.tone);
            Application application = sample::northwind(search);
            Interview &interview = application.interviews.front();
            interview.kind = InterviewKind::Phone;
            interview.debrief.contribution = contributions[n % contributions.size()];
            if (n % 2 == 0)
                application.promisedDecision = QDate(2026, 12, 4);
            Interviewer &notes = interview.interviewers[size_t(n % 4)];
            notes.moment = moment;
            notes.openQuestion = questions[n % questions.size()];
            notes.awkward = slips[n % slips.size()];
            search.applications.put(application);
            const Occasion occasion{Rule::ThankYou, application.id, interview.id, notes.contact,
                                    Channel::Email};
            const Result<Draft> draft = composeFrom(search, source, occasion, sample::now());
            text += u"== %1; moment: %2; question: %3; slip: %4; offer: %5\nSubject: %6\n\n%7\n\n"_s.arg(
                source.id.text, moment, notes.openQuestion, notes.awkward, interview.debrief.contribution,
                draft ? draft->subject : draft.error().message, draft ? draft->body.trimmed() : QString());
            ++n;
        }
    }
    return text;
}

/// Letters to a shared mailbox, and to nobody yet.
QString lettersToNoPerson(Formality formality)
{
    QString text;
    for (const About about : sample::rulesWithLettersBut({Rule::ThankYou, Rule::FindContact})) {
        for (const bool team : {true, false}) {
            Search search = sample::filled(formality);
            Contact talent = sample::contact(u"talent"_s, u"Northwind Talent Team"_s);
            talent.team = true;
            search.contacts.put(talent);
            Application application = sample::northwind(search);
            sample::letHappen(about, 0, search, application);
            search.applications.put(application);
            Occasion occasion{about, application.id, {}, {}, Channel::Email};
            if (team)
                occasion.contact = talent.id;
            text += shown(u"%1, %2, to %3"_s.arg(toText(about), nameOf(formality),
                                                 team ? u"a team"_s : u"nobody yet"_s),
                          search, occasion, written(about));
        }
    }
    return text;
}

QString allLetters()
{
    QString text;
    for (const Formality formality : {Formality::Standard, Formality::Formal, Formality::Casual})
        text += thankYous(formality) + otherLetters(formality) + lettersToNoPerson(formality);
    return text + otherThankYous();
}

} // namespace

class TestLetters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInLettersReadAsTheyWereRead()
    {
        QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/core/drafts/data/letters.txt"));
        const QString letters = allLetters();
        if (qEnvironmentVariableIsSet("AFTERWORD_WRITE_LETTERS")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(letters.toUtf8()), letters.toUtf8().size());
            QSKIP("The letters were written anew: read the difference.");
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList expected = QString::fromUtf8(file.readAll()).split(u"== "_s);
        const QStringList actual = letters.split(u"== "_s);
        for (qsizetype n = 0; n < std::min(expected.size(), actual.size()); ++n)
            QCOMPARE(actual[n], expected[n]);
        QCOMPARE(actual.size(), expected.size());
        QVERIFY(actual.size() > 400);
    }

    void everyThankYouThanksInItsBody()
    {
        for (const QString &letter : allLetters().split(u"== "_s, Qt::SkipEmptyParts)) {
            if (!letter.startsWith(u"thank-you"))
                continue;
            const QString body = letter.section(u"\n\n"_s, 2);
            QVERIFY2(body.section(u"\n\n"_s, 0, 0).contains(u"thank"_s, Qt::CaseInsensitive),
                     qPrintable(letter));
        }
    }
};

QTEST_APPLESS_MAIN(TestLetters)
#include "tst_letters.moc"
