// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in letters that are not in English, over a grid of facts, kept as texts that a person can read:
// tests/core/drafts/data/letters-de.txt and its like. After a template was changed on purpose, run this with
// AFTERWORD_WRITE_LETTERS=1 and read the difference.
#include "core/drafts/checker.h"
#include "core/drafts/composer.h"
#include "core/drafts/language/letterwords.h"
#include "core/drafts/letters/letterforms.h"
#include "core/drafts/letters/letterlanguage.h"
#include "core/drafts/likeness.h"
#include "core/drafts/textwords.h"
#include "tests/core/drafts/letternotes.h"
#include "tests/core/drafts/sample.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;
using sample::LetterNotes;

Q_DECLARE_METATYPE(LetterNotes)

namespace {

const Table<Template> &templates()
{
    static const Table<Template> table = builtInTemplates().value();
    return table;
}

Search searchFor(const LetterNotes &notes, Formality tone)
{
    Search search = sample::plain(tone);
    Application application = sample::northwind(search);
    application.letterLanguage = notes.language;
    search.applications.put(application);
    return search;
}

struct Grid {
    const LetterNotes &notes;
    Formality tone;
    QString text = {};
    /// Each as it went out, with the tone of its template: one to a shared mailbox is less casual.
    QList<std::pair<Formality, QString>> letters = {};

    void add(const QString &heading, const Search &search, const Occasion &occasion, Moment now,
             const Template *source = nullptr)
    {
        const Result<Draft> draft = source ? composeFrom(search, *source, occasion, now)
                                           : compose(search, templates(), occasion, now);
        if (!draft) {
            text += u"== "_s + heading + u"\n"_s + draft.error().message + u"\n\n"_s;
            return;
        }
        QStringList said;
        for (const Finding &finding : check(*draft, search, sample::northwind(search), {}))
            said += toText(finding.check);
        const QString found = said.isEmpty() ? QString() : u"-- "_s + said.join(u", "_s) + u"\n"_s;
        text +=
            u"== %1\nSubject: %2\n\n%3\n%4\n"_s.arg(heading, draft->subject, draft->body.trimmed(), found);
        const Template *used = templates().find(draft->templateId);
        letters += {used ? used->tone : tone, draft->subject + u"\n\n"_s + draft->body};
    }
};

/// A thank-you with the n-th of each kind of note, in the evening, the next day, a week and a month later.
void addThankYou(Grid &grid, int n, const Template *source = nullptr)
{
    const LetterNotes &notes = grid.notes;
    Search search = searchFor(notes, grid.tone);
    Application application = sample::northwind(search);
    Interview &interview = application.interviews.front();
    interview.kind = static_cast<InterviewKind>(n % 4);
    interview.debrief.contribution = notes.contributions[n % notes.contributions.size()];
    if (n % 3 != 0)
        application.promisedDecision = QDate(2026, 12, 4);
    Interviewer &noted = interview.interviewers[size_t(n % 4)];
    noted.moment = notes.moments[n % notes.moments.size()];
    noted.openQuestion = notes.question(n / 2, grid.tone);
    noted.awkward = notes.slips[n % notes.slips.size()];
    search.applications.put(application);
    static constexpr int daysLater[] = {0, 1, 3, 8};
    const QString heading = u"%1, %2; moment: %3; question: %4; slip: %5; offer: %6"_s.arg(
        source ? source->id.text : u"thank-you"_s, toText(grid.tone), noted.moment, noted.openQuestion,
        noted.awkward, interview.debrief.contribution);
    grid.add(heading, search, {Rule::ThankYou, application.id, interview.id, noted.contact, Channel::Email},
             sample::now() + hours(24 * daysLater[n / 2 % 4]), source);
}

void addOthers(Grid &grid)
{
    for (const About about : sample::rulesWithLettersBut({Rule::ThankYou})) {
        for (int n = 0; n < 3; ++n) {
            Search search = searchFor(grid.notes, grid.tone);
            Application application = sample::northwind(search);
            Interview &interview = application.interviews.front();
            interview.debrief.savedAt = sample::now();
            if (n == 1)
                interview.debrief.wentWell = u"SQL"_s;
            interview.interviewers[0].moment = grid.notes.moments[1];
            application.promisedDecision = n == 0 ? std::optional<QDate>() : QDate(2026, 12, n == 1 ? 4 : 1);
            application.directions.goAhead = n == 2;
            if (n == 2) {
                application.role.clear();
                application.messages.push_back({MessageId{u"m"_s},
                                                sample::now() + hours(24 * 9),
                                                Direction::Out,
                                                Channel::Email,
                                                ContactId{u"lee"_s},
                                                Rule::CheckIn,
                                                {},
                                                {},
                                                {},
                                                false});
            }
            sample::letHappen(about, n, search, application);
            search.applications.put(application);
            Contact talent = sample::contact(u"talent"_s, u"Northwind Talent Team"_s);
            talent.team = true;
            search.contacts.put(talent);
            const QStringList to{u"lee"_s, u"dana"_s, u"talent"_s};
            // A team is never whom one looks for.
            const bool sought = about == Rule::FindContact && n == 2;
            const bool later = about == Rule::CheckIn || about == Rule::AskHr;
            Occasion occasion{
                about, application.id, {}, ContactId{sought ? u"priya"_s : to[n]}, Channel::Email};
            if (n == 2 && about == Rule::AskHr)
                occasion.contact.reset();
            grid.add(u"%1, %2, %3"_s.arg(toText(about), toText(grid.tone), QString::number(n + 1)), search,
                     occasion, sample::now() + hours(24 * (later ? 16 : 1)));
        }
    }
}

Grid gridOf(const LetterNotes &notes, Formality tone)
{
    Grid grid{notes, tone};
    for (int n = 0; n < 14; ++n)
        addThankYou(grid, n);
    int n = 0;
    for (const Template &source : templates()) {
        if (languageOf(source) != notes.language || source.tone != tone || source.purpose != Rule::ThankYou ||
            source.id.text == templatePrefix(notes.language) + u"thank-you-"_s + toText(tone))
            continue;
        for (int turn = 0; turn < 4; ++turn)
            addThankYou(grid, n++ * 3 + turn, &source);
    }
    addOthers(grid);
    return grid;
}

/// The template with those of its phrases that can be said here, at least one in each set.
Template sayable(const Template &source, const Search &search, const Occasion &occasion, Moment now)
{
    Template sayable = source;
    for (auto &[name, phrases] : sayable.phrases) {
        QStringList said;
        for (const QString &phrase : phrases) {
            Template alone = source;
            alone.subject.clear();
            alone.phrases.clear();
            alone.body = phrase;
            const Result<Draft> draft = composeFrom(search, alone, occasion, now);
            if (draft && !draft->body.trimmed().isEmpty())
                said += phrase;
        }
        phrases = said.isEmpty() ? phrases.mid(0, 1) : said;
    }
    return sayable;
}

/// The same with only the n-th phrase in each set.
Template withPhrase(Template source, qsizetype n)
{
    for (auto &[name, phrases] : source.phrases)
        phrases = {phrases[n % phrases.size()]};
    return source;
}

qsizetype turnsOf(const Template &source)
{
    qsizetype turns = 1;
    for (const auto &[name, phrases] : source.phrases)
        turns = std::max(turns, phrases.size());
    return turns;
}

/// Every letter that the built-in templates of a language can give here: each phrase gets its turn.
QStringList everyLetter(const LetterNotes &notes, Formality tone, const Search &search, Moment now,
                        std::optional<About> only = {})
{
    QStringList letters;
    for (const Template &source : templates()) {
        if (languageOf(source) != notes.language || source.tone != tone || (only && source.purpose != *only))
            continue;
        for (const QString &contact : {u"priya"_s, u"lee"_s, QString()}) {
            Occasion occasion{
                source.purpose, ApplicationId{u"northwind"_s}, InterviewId{u"i1"_s}, {}, Channel::Email};
            if (!contact.isEmpty())
                occasion.contact = ContactId{contact};
            const Template said = sayable(source, search, occasion, now);
            for (qsizetype turn = 0; turn < turnsOf(said); ++turn) {
                const Result<Draft> draft = composeFrom(search, withPhrase(said, turn), occasion, now);
                letters += source.id.text + u": "_s +
                           (draft ? draft->subject + u"\n"_s + draft->body : draft.error().message);
            }
        }
    }
    return letters;
}

/// What they asked and said, they said in their own way.
QString withoutQuotations(QString text)
{
    static const QRegularExpression quotation(u"„[^“]*“|«[^»]*»|“[^”]*”|\\[[^\\]]*\\]"_s);
    return text.replace(quotation, u"X"_s);
}

/// What a letter must not hold, whatever was known; empty where all is well.
QString blemishIn(const QString &text)
{
    static const QList<std::pair<QString, QRegularExpression>> blemishes{
        {u"two spaces"_s, QRegularExpression(u"  "_s)},
        {u"two empty lines"_s, QRegularExpression(u"\n\\s*\n\\s*\n"_s)},
        {u"space before punctuation"_s, QRegularExpression(u" [,.;!?:]"_s)},
        {u"doubled punctuation"_s,
         QRegularExpression(u"[,;:][,;.:]|\\.\\.(?!\\.)|\\(\\)|„“|«\\s*»|[?!]\\."_s)},
        {u"space at a line's end"_s, QRegularExpression(u"[ \t](\n|$)"_s)},
        {u"space at a line's beginning"_s, QRegularExpression(u"(^|\n)[ \t]"_s)},
        {u"a brace"_s, QRegularExpression(u"[{}<>]"_s)},
        {u"a sentence that begins small"_s, QRegularExpression(u"(?<!Inc)[.!?] +\\p{Ll}"_s)},
        {u"a word twice"_s, QRegularExpression(u"\\b(?!nous|vous)(\\p{L}+) \\1\\b"_s,
                                               QRegularExpression::UseUnicodePropertiesOption)}};
    for (const auto &[name, pattern] : blemishes) {
        const QRegularExpressionMatch match = pattern.match(text);
        if (match.hasMatch())
            return name + u": \""_s + match.captured() + u'"';
    }
    return QString();
}

/// The paragraph with which a letter takes its leave: the last, or where the name stands alone the one
/// before.
QString farewellOf(const QStringList &paragraphs)
{
    const bool nameAlone = !paragraphs.last().contains(u'\n');
    return paragraphs[paragraphs.size() - (nameAlone ? 2 : 1)];
}

/// Facts with everything, or next to nothing.
Search known(const LetterNotes &notes, Formality tone, int much)
{
    Search search = searchFor(notes, tone);
    Application application = sample::northwind(search);
    if (much == 1) {
        application.company.clear();
        application.role.clear();
        search.person.name.clear();
    }
    if (much >= 2) {
        Interview &interview = application.interviews.front();
        interview.debrief.contribution = notes.contributions[1];
        interview.debrief.wentWell = u"SQL"_s;
        interview.interviewers[1].moment = notes.moments[3];
        interview.interviewers[1].openQuestion = notes.question(much == 2 ? 1 : 2, tone);
        interview.interviewers[1].awkward = notes.slips[1];
        application.promisedDecision = QDate(2026, much == 2 ? 12 : 11, much == 2 ? 4 : 20);
    }
    if (much == 3) {
        application.company = u"Northwind Traders Inc."_s;
        application.directions.goAhead = true;
        application.messages.push_back({MessageId{u"m1"_s},
                                        sample::now() - hours(2),
                                        Direction::Out,
                                        Channel::Email,
                                        ContactId{u"lee"_s},
                                        Rule::CheckIn,
                                        {},
                                        {},
                                        {},
                                        false});
        Application other = *search.applications.find(ApplicationId{u"contoso"_s});
        other.offer.receivedAt = sample::now() - hours(3);
        other.offer.deadline = QDate(2026, 12, 1);
        search.applications.put(other);
    }
    search.applications.put(application);
    return search;
}

void eachLanguageAndTone()
{
    QTest::addColumn<LetterNotes>("notes");
    QTest::addColumn<Formality>("tone");
    for (const LetterNotes &notes : sample::allLetterNotes()) {
        for (const Formality tone : allOf<Formality>())
            QTest::addRow("%s, %s", notes.code, qPrintable(toText(tone))) << notes << tone;
    }
}

} // namespace

class TestLettersAbroad : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageWithLettersIsTried()
    {
        QCOMPARE(size_t(sample::allLetterNotes().size()) + 1, allOf<LetterLanguage>().size());
    }

    void aMomentThatCannotBeToldIsSaid_data() { eachLanguageAndTone(); }

    /// What the letter says of itself ("dass Sie sich Zeit genommen haben") recalls nobody.
    void aMomentThatCannotBeToldIsSaid()
    {
        QFETCH(const LetterNotes, notes);
        QFETCH(const Formality, tone);
        Search search = searchFor(notes, tone);
        Application application = sample::northwind(search);
        application.interviews.front().interviewers[1].moment = u"Zxcv qwfp arst"_s;
        search.applications.put(application);
        int letters = 0;
        for (const Template &source : templates()) {
            if (languageOf(source) != notes.language || source.tone != tone ||
                source.purpose != Rule::ThankYou)
                continue;
            const Occasion occasion{Rule::ThankYou, application.id, InterviewId{u"i1"_s}, ContactId{u"lee"_s},
                                    Channel::Email};
            const Template said = sayable(source, search, occasion, sample::now());
            for (qsizetype turn = 0; turn < turnsOf(said); ++turn) {
                const Result<Draft> draft =
                    composeFrom(search, withPhrase(said, turn), occasion, sample::now());
                QVERIFY(draft);
                if (draft->body.contains(u"Zxcv"_s))
                    continue;
                ++letters;
                const std::vector<Finding> findings = check(*draft, search, application, {});
                QVERIFY2(std::any_of(
                             findings.begin(), findings.end(),
                             [](const Finding &finding) { return finding.check == Check::NothingPersonal; }),
                         qPrintable(source.id.text + u": "_s + draft->body));
            }
        }
        QVERIFY(letters > 0);
    }

    void theLettersReadAsTheyWereRead_data()
    {
        QTest::addColumn<LetterNotes>("notes");
        for (const LetterNotes &notes : sample::allLetterNotes())
            QTest::newRow(notes.code) << notes;
    }

    void theLettersReadAsTheyWereRead()
    {
        QFETCH(const LetterNotes, notes);
        QString letters;
        for (const Formality tone : {Formality::Standard, Formality::Formal, Formality::Casual})
            letters += gridOf(notes, tone).text;
        QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/core/drafts/data/letters-%1.txt")
                       .arg(QLatin1String(notes.code)));
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
        QVERIFY(actual.size() > 100);
    }

    void noLetterMixesLanguagesOrFormsOfAddress_data() { eachLanguageAndTone(); }

    void noLetterMixesLanguagesOrFormsOfAddress()
    {
        QFETCH(const LetterNotes, notes);
        QFETCH(const Formality, tone);
        auto letters = gridOf(notes, tone).letters;
        for (int much = 0; much < 4; ++much) {
            for (const QString &letter : everyLetter(notes, tone, known(notes, tone, much), sample::now()))
                letters += {tone, letter};
        }
        QVERIFY(letters.size() > 200);
        const QRegularExpression foreign(notes.foreign, QRegularExpression::UseUnicodePropertiesOption);
        const QRegularExpression friends(notes.notWhenFormal, QRegularExpression::UseUnicodePropertiesOption);
        const QRegularExpression strangers(notes.notWhenCasual,
                                           QRegularExpression::UseUnicodePropertiesOption);
        for (const auto &[itsTone, text] : letters) {
            const QRegularExpression &address = itsTone == Formality::Casual ? strangers : friends;
            QString letter = withoutQuotations(text);
            letter = letter.mid(letter.indexOf(u' '));
            for (const QRegularExpression &pattern : {foreign, address}) {
                const QRegularExpressionMatch match = pattern.match(letter);
                QVERIFY2(!match.hasMatch(), qPrintable(match.captured() + u" in "_s + letter));
            }
            QVERIFY2(languageToldBy(wordsOf(letter)) == localeLanguage(notes.language), qPrintable(letter));
        }
    }

    void everyTemplateReadsWell_data() { eachLanguageAndTone(); }

    void everyTemplateReadsWell()
    {
        QFETCH(const LetterNotes, notes);
        QFETCH(const Formality, tone);
        for (int much = 0; much < 4; ++much) {
            for (const QString &letter :
                 everyLetter(notes, tone, known(notes, tone, much), sample::now() + hours(24))) {
                const QString blemish = blemishIn(letter.trimmed());
                QVERIFY2(blemish.isEmpty(), qPrintable(blemish + u" in "_s + letter));
            }
        }
    }

    void theChecksFindNothingButWhatTheFactsLack_data() { eachLanguageAndTone(); }

    void theChecksFindNothingButWhatTheFactsLack()
    {
        QFETCH(const LetterNotes, notes);
        QFETCH(const Formality, tone);
        const Search search = known(notes, tone, 2);
        for (const Template &source : templates()) {
            if (languageOf(source) != notes.language || source.tone != tone)
                continue;
            const Occasion occasion{source.purpose, ApplicationId{u"northwind"_s}, InterviewId{u"i1"_s},
                                    ContactId{u"priya"_s}, Channel::Email};
            const Template said = sayable(source, search, occasion, sample::now());
            for (qsizetype turn = 0; turn < turnsOf(said); ++turn) {
                const Result<Draft> draft =
                    composeFrom(search, withPhrase(said, turn), occasion, sample::now());
                QVERIFY(draft.ok());
                const bool isShort = source.id.text.endsWith(u"short"_s);
                for (const Finding &finding : check(*draft, search, sample::northwind(search), {})) {
                    // A letter of three sentences has no room for everything.
                    const bool leftOut =
                        isShort && finding.check != Check::Greeting && finding.check != Check::NoThanks &&
                        finding.check != Check::Interest && finding.severity == Finding::Severity::Warning;
                    QVERIFY2(leftOut, qPrintable(source.id.text + u": "_s + toText(finding.check) + u": "_s +
                                                 finding.message + u"\n"_s + draft->body));
                }
            }
        }
    }

    void aLetterToNobodyOrToATeamIsGreetedToo_data() { eachLanguageAndTone(); }

    void aLetterToNobodyOrToATeamIsGreetedToo()
    {
        QFETCH(const LetterNotes, notes);
        QFETCH(const Formality, tone);
        Search search = known(notes, tone, 0);
        Contact talent = sample::contact(u"talent"_s, u"Northwind Talent Team"_s);
        talent.team = true;
        search.contacts.put(talent);
        for (const Template &source : templates()) {
            if (languageOf(source) != notes.language || source.tone != tone)
                continue;
            for (const bool team : {true, false}) {
                Occasion occasion{source.purpose, ApplicationId{u"northwind"_s}, {}, {}, Channel::Email};
                if (team)
                    occasion.contact = talent.id;
                const Result<Draft> draft = composeFrom(search, source, occasion, sample::now());
                QVERIFY(draft.ok());
                for (const Finding &finding : check(*draft, search, sample::northwind(search), {}))
                    QVERIFY2(finding.check != Check::Greeting && finding.check != Check::SeveralRecipients,
                             qPrintable(source.id.text + u": "_s + finding.message + u"\n"_s + draft->body));
            }
        }
    }

    /// Several read it, and one who says du to them all knows none of them.
    void aSharedMailboxIsNobodysFriend()
    {
        Search search = sample::plain(Formality::Casual);
        Contact talent = sample::contact(u"talent"_s, u"Northwind Talent Team"_s);
        talent.team = true;
        search.contacts.put(talent);
        Application application = sample::northwind(search);
        for (const LetterLanguage language : allOf<LetterLanguage>()) {
            application.letterLanguage = language;
            search.applications.put(application);
            const auto writtenTo = [&](const ContactId &contact) {
                const Occasion occasion{Rule::CheckIn, application.id, {}, contact, Channel::Email};
                return compose(search, templates(), occasion, sample::now())->templateId.text;
            };
            const QString checkIn = templatePrefix(language) + u"check-in-"_s;
            QCOMPARE(writtenTo(ContactId{u"lee"_s}), checkIn + u"casual"_s);
            QCOMPARE(writtenTo(talent.id),
                     checkIn + (language == LetterLanguage::English ? u"casual"_s : u"standard"_s));
        }
    }

    void whyANoteWasLeftOutIsASentenceOfItsOwn()
    {
        const LetterNotes notes = sample::germanNotes();
        Search search = searchFor(notes, Formality::Standard);
        Application application = sample::northwind(search);
        application.interviews.front().interviewers[1].moment = u"showed the churn dashboard"_s;
        search.applications.put(application);
        const Occasion occasion{Rule::ThankYou, application.id, InterviewId{u"i1"_s}, ContactId{u"priya"_s},
                                Channel::Email};
        const Draft draft = compose(search, templates(), occasion, sample::now()).value();
        QString told;
        for (const Finding &finding : check(draft, search, application, {}))
            told += finding.check == Check::NothingPersonal ? finding.message : QString();
        QVERIFY2(told.contains(u"showed the churn dashboard. Your note is"_s), qPrintable(told));
    }

    void whoReadsTheLetterIsAmongThoseOneSpokeWith()
    {
        for (const auto &[notes, with] : {std::pair(sample::germanNotes(), u"mit dir sowie "_s),
                                          std::pair(sample::frenchNotes(), u"avec toi ainsi qu’avec "_s),
                                          std::pair(sample::spanishNotes(), u"contigo y con "_s)}) {
            const Search search = searchFor(notes, Formality::Casual);
            const Occasion occasion{
                Rule::AskHr, ApplicationId{u"northwind"_s}, {}, ContactId{u"dana"_s}, Channel::Email};
            const Result<Draft> draft = compose(search, templates(), occasion, sample::now());
            QVERIFY2(draft->body.contains(with), qPrintable(draft->body));
        }
    }

    void onlySpanishWritesWithYouAsOneWord()
    {
        QCOMPARE(finished(formsOf(LetterLanguage::Spanish), u"Con ti y con Ida"_s), u"Contigo y con Ida"_s);
        for (const LetterLanguage other :
             {LetterLanguage::English, LetterLanguage::German, LetterLanguage::French})
            QCOMPARE(finished(formsOf(other), u"Con ti  Ltd."_s), u"Con ti Ltd."_s);
    }

    void notesOfOneRoundDiffer_data() { eachLanguageAndTone(); }

    void notesOfOneRoundDiffer()
    {
        QFETCH(const LetterNotes, notes);
        QFETCH(const Formality, tone);
        Search search = searchFor(notes, tone);
        const Application &application = sample::northwind(search);
        const auto drafts =
            composeRound(search, templates(), application, application.interviews.front(), sample::now());
        QVERIFY(drafts.ok());
        QCOMPARE(drafts->size(), size_t(4));
        for (size_t a = 0; a < drafts->size(); ++a) {
            const QStringList first = (*drafts)[a].body.trimmed().split(u"\n\n"_s);
            for (size_t b = a + 1; b < drafts->size(); ++b) {
                const QStringList second = (*drafts)[b].body.trimmed().split(u"\n\n"_s);
                QVERIFY(first[1] != second[1] && farewellOf(first) != farewellOf(second));
                QVERIFY2(
                    !likenessOf((*drafts)[a].body, (*drafts)[b].body, maskFor(search, application)).alike,
                    qPrintable((*drafts)[a].body + (*drafts)[b].body));
            }
        }
    }

    void whoIsLeftReadsAnotherNoteThanTheOthers_data() { eachLanguageAndTone(); }

    void whoIsLeftReadsAnotherNoteThanTheOthers()
    {
        QFETCH(const LetterNotes, notes);
        QFETCH(const Formality, tone);
        for (const OutcomeKind outcome : {OutcomeKind::Withdrawn, OutcomeKind::Declined}) {
            Search search = searchFor(notes, tone);
            Application application = sample::northwind(search);
            application.outcome = Outcome{outcome, sample::now(), {}, {}, {}};
            search.applications.put(application);
            QStringList subjects;
            std::vector<Draft> drafts;
            for (const QString &contact : {u"dana"_s, u"priya"_s, u"tom"_s, u"lee"_s}) {
                const Result<Draft> draft =
                    compose(search, templates(),
                            {Rule::ThankAndWithdraw, application.id, {}, ContactId{contact}, Channel::Email},
                            sample::now());
                QVERIFY(draft.ok());
                subjects += draft->subject;
                drafts.push_back(*draft);
                application.drafts.push_back(*draft);
                search.applications.put(application);
            }
            QCOMPARE(QSet<QString>(subjects.begin(), subjects.end()).size(), subjects.size());
            const LikenessMask mask = maskFor(search, application);
            for (size_t a = 0; a < drafts.size(); ++a) {
                for (size_t b = a + 1; b < drafts.size(); ++b)
                    QVERIFY2(!likenessOf(drafts[a].body, drafts[b].body, mask).alike,
                             qPrintable(drafts[a].body + drafts[b].body));
            }
        }
    }

    void aCircleBackClaimsOnlyWhatTheDebriefSays_data() { eachLanguageAndTone(); }

    void aCircleBackClaimsOnlyWhatTheDebriefSays()
    {
        QFETCH(const LetterNotes, notes);
        QFETCH(const Formality, tone);
        Search search = known(notes, tone, 0);
        const QStringList silent = everyLetter(notes, tone, search, sample::now(), About(Rule::CircleBack));
        Application application = sample::northwind(search);
        application.interviews.front().debrief.wentWell = u"SQL"_s;
        search.applications.put(application);
        const QStringList good = everyLetter(notes, tone, search, sample::now(), About(Rule::CircleBack));
        QVERIFY(silent.size() >= 9 && good.size() >= 9);
        const QRegularExpression claim(notes.wentWell);
        for (const QString &letter : silent)
            QVERIFY2(!claim.match(letter).hasMatch(), qPrintable(claim.match(letter).captured() + letter));
        for (const QString &letter : good)
            QVERIFY2(claim.match(letter).hasMatch(), qPrintable(letter));
    }

    void whatIsSaidInACallIsOfThatLanguageToo_data() { eachLanguageAndTone(); }

    void whatIsSaidInACallIsOfThatLanguageToo()
    {
        QFETCH(const LetterNotes, notes);
        QFETCH(const Formality, tone);
        const QRegularExpression foreign(notes.foreign, QRegularExpression::UseUnicodePropertiesOption);
        const QRegularExpression address(tone == Formality::Casual ? notes.notWhenCasual
                                                                   : notes.notWhenFormal,
                                         QRegularExpression::UseUnicodePropertiesOption);
        for (int much = 0; much < 4; ++much) {
            const Search search = known(notes, tone, much);
            for (const About about : allOf<About>()) {
                const Result<Draft> draft =
                    compose(search, templates(),
                            {about, ApplicationId{u"northwind"_s}, InterviewId{u"i1"_s},
                             ContactId{u"priya"_s}, Channel::Phone},
                            sample::now());
                QVERIFY(draft.ok());
                const QString points = withoutQuotations(draft->body);
                QVERIFY(points.count(u'\n') >= 3);
                for (const QRegularExpression &pattern : {foreign, address})
                    QVERIFY2(!pattern.match(points).hasMatch(),
                             qPrintable(pattern.match(points).captured() + u" in "_s + points));
                QVERIFY2(blemishIn(points.trimmed()).isEmpty(),
                         qPrintable(blemishIn(points.trimmed()) + points));
            }
        }
    }

    void aNameIsGreetedAsThatLanguageDoes_data()
    {
        QTest::addColumn<LetterLanguage>("language");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("formal");
        QTest::addColumn<QString>("standard");
        QTest::addColumn<QString>("casual");
        const auto german = [](const char *name, const char *given, const char *formal, const char *standard,
                               const char *casual) {
            QTest::addRow("de: %s", name)
                << LetterLanguage::German << QString::fromUtf8(name) << QString::fromUtf8(given)
                << QString::fromUtf8(formal) << QString::fromUtf8(standard) << QString::fromUtf8(casual);
        };
        german("Dana Whitfield", "Dana", "Guten Tag Dana Whitfield", "Guten Tag Dana Whitfield",
               "Hallo Dana");
        german("Whitfield, Dana", "", "Guten Tag Dana Whitfield", "Guten Tag Dana Whitfield", "Hallo Dana");
        german("Frau Whitfield", "", "Sehr geehrte Frau Whitfield", "Guten Tag Frau Whitfield",
               "Hallo Frau Whitfield");
        german("Mr Tom Okafor", "Tom", "Sehr geehrter Herr Okafor", "Guten Tag Herr Okafor", "Hallo Tom");
        german("Dr. Tom Okafor", "Tom", "Guten Tag Dr. Tom Okafor", "Guten Tag Dr. Tom Okafor", "Hallo Tom");
        german("Frau Prof. Dr. Ida Brandt", "Ida", "Sehr geehrte Frau Prof. Dr. Brandt",
               "Guten Tag Frau Prof. Dr. Brandt", "Hallo Ida");
        // As somebody types it, who has just spoken with them.
        german("Frau Dr. Petra Sommer", "", "Sehr geehrte Frau Dr. Sommer", "Guten Tag Frau Dr. Sommer",
               "Hallo Petra");
        german("Herr Jan von Berg", "", "Sehr geehrter Herr von Berg", "Guten Tag Herr von Berg",
               "Hallo Jan");
        german("Frau von Berg", "", "Sehr geehrte Frau von Berg", "Guten Tag Frau von Berg",
               "Hallo Frau von Berg");
        german("Frau K. Bremer", "", "Sehr geehrte Frau Bremer", "Guten Tag Frau Bremer",
               "Hallo Frau Bremer");
        german("Frau Ana Maria Brandt", "", "Sehr geehrte Frau Ana Maria Brandt",
               "Guten Tag Frau Ana Maria Brandt", "Hallo Ana");
        german("Sra. García López", "", "Sehr geehrte Frau García López", "Guten Tag Frau García López",
               "Hallo García");
        german("Dr Okafor", "", "Guten Tag Dr. Okafor", "Guten Tag Dr. Okafor", "Hallo Dr. Okafor");
        german("Dana", "", "Guten Tag Dana", "Guten Tag Dana", "Hallo Dana");
        german("", "", "Sehr geehrte Damen und Herren", "Guten Tag", "Hallo");
        const auto french = [](const char *name, const char *given, const char *formal, const char *standard,
                               const char *casual) {
            QTest::addRow("fr: %s", name)
                << LetterLanguage::French << QString::fromUtf8(name) << QString::fromUtf8(given)
                << QString::fromUtf8(formal) << QString::fromUtf8(standard) << QString::fromUtf8(casual);
        };
        french("Dana Whitfield", "Dana", "Bonjour Dana Whitfield", "Bonjour Dana Whitfield", "Bonjour Dana");
        french("Mme Whitfield", "", "Bonjour Madame Whitfield", "Bonjour Madame Whitfield",
               "Bonjour Madame Whitfield");
        french("Herr Tom Okafor", "Tom", "Bonjour Monsieur Okafor", "Bonjour Monsieur Okafor", "Bonjour Tom");
        french("Mme Claire de la Tour", "", "Bonjour Madame de la Tour", "Bonjour Madame de la Tour",
               "Bonjour Claire");
        french("M. Tom Okafor", "", "Bonjour M. Tom Okafor", "Bonjour M. Tom Okafor",
               "Bonjour M. Tom Okafor");
        french("Dr. Tom Okafor", "Tom", "Bonjour Dr Tom Okafor", "Bonjour Dr Tom Okafor", "Bonjour Tom");
        french("Madame Prof. Ida Brandt", "Ida", "Bonjour Pr Brandt", "Bonjour Pr Brandt", "Bonjour Ida");
        french("", "", "Madame, Monsieur", "Bonjour", "Bonjour");
        const auto spanish = [](const char *name, const char *given, const char *formal, const char *standard,
                                const char *casual) {
            QTest::addRow("es: %s", name)
                << LetterLanguage::Spanish << QString::fromUtf8(name) << QString::fromUtf8(given)
                << QString::fromUtf8(formal) << QString::fromUtf8(standard) << QString::fromUtf8(casual);
        };
        spanish("Dana Whitfield", "Dana", "Buenos días, Dana Whitfield", "Buenos días, Dana Whitfield",
                "Hola, Dana");
        spanish("Sra. Whitfield", "", "Estimada señora Whitfield", "Estimada señora Whitfield",
                "Hola, Whitfield");
        spanish("Señor Tom Okafor", "Tom", "Estimado señor Okafor", "Estimado señor Okafor", "Hola, Tom");
        spanish("Dr. Tom Okafor", "Tom", "Buenos días, Dr. Tom Okafor", "Buenos días, Dr. Tom Okafor",
                "Hola, Tom");
        spanish("Sra. García López", "", "Estimada señora García López", "Estimada señora García López",
                "Hola, García");
        spanish("Frau Dr. Ida Brandt", "", "Estimada Dra. Brandt", "Estimada Dra. Brandt", "Hola, Ida");
        spanish("Frau Dr. Ida Brandt", "Ida", "Estimada Dra. Brandt", "Estimada Dra. Brandt", "Hola, Ida");
        spanish("", "", "Buenos días", "Buenos días", "Hola");
    }

    void aNameIsGreetedAsThatLanguageDoes()
    {
        QFETCH(const LetterLanguage, language);
        QFETCH(const QString, name);
        QFETCH(const QString, given);
        const Contact contact = sample::contact(u"c"_s, name, given);
        const LetterForms &forms = formsOf(language);
        QTEST(forms.greeting(&contact, Formality::Formal), "formal");
        QTEST(forms.greeting(&contact, Formality::Standard), "standard");
        QTEST(forms.greeting(&contact, Formality::Casual), "casual");
    }

    void whatWasJottedDownIsSaidInOnesOwnWordsOrNotAtAll_data()
    {
        QTest::addColumn<LetterLanguage>("language");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("noted");
        QTest::addColumn<QString>("formal");
        QTest::addColumn<QString>("casual");
        const auto german = [](const char *kind, const char *noted, const char *formal,
                               const char *casual = nullptr) {
            QTest::addRow("de, %s: %s", kind, noted)
                << LetterLanguage::German << QString::fromLatin1(kind) << QString::fromUtf8(noted)
                << QString::fromUtf8(formal) << QString::fromUtf8(casual ? casual : formal);
        };
        german("moment", "Das Dashboard zur Abwanderung", "das Dashboard zur Abwanderung");
        german("moment", "die Geschichte vom Ausfall im Sommer.", "die Geschichte vom Ausfall im Sommer");
        german("moment", "ihre Geschichte vom Ausfall", "Ihre Geschichte vom Ausfall",
               "deine Geschichte vom Ausfall");
        german("moment", "Sein Rat zur Einarbeitung", "Ihr Rat zur Einarbeitung",
               "dein Rat zur Einarbeitung");
        german("moment", "Begeisterung für Rust", "Ihre Begeisterung für Rust",
               "deine Begeisterung für Rust");
        german("moment", "Hinweis auf die Konferenz", "Ihr Hinweis auf die Konferenz",
               "dein Hinweis auf die Konferenz");
        german("moment", "Nachtdienste ohne Helden", "");
        german("moment", "Der Raum war voller Pflanzen", "Der Raum war voller Pflanzen");
        german("moment", "\"Daten sind ein Gespräch\"", "Ihr Satz „Daten sind ein Gespräch“",
               "dein Satz „Daten sind ein Gespräch“");
        german("moment", "hat das Dashboard gezeigt", "wie Sie das Dashboard gezeigt haben",
               "wie du das Dashboard gezeigt hast");
        german("moment", "das Dashboard gezeigt", "");
        german("moment", "zeigte das Dashboard", "wie Sie das Dashboard zeigten",
               "wie du das Dashboard zeigtest");
        german("moment", "Er stellte das ganze Team vor", "wie Sie das ganze Team vorstellten",
               "wie du das ganze Team vorstelltest");
        german("moment", "erklärte mir geduldig, wie die Daten fließen",
               "wie Sie mir geduldig erklärten, wie die Daten fließen",
               "wie du mir geduldig erklärtest, wie die Daten fließen");
        german("moment", "nahm sich viel Zeit", "wie Sie sich viel Zeit nahmen", "");
        german("moment", "dass sie jeden Freitag gemeinsam kochen", "dass Sie jeden Freitag gemeinsam kochen",
               "");
        german("moment", "wie sie das Team aufgebaut hat", "wie Sie das Team aufgebaut haben",
               "wie du das Team aufgebaut hast");
        german("moment", "dass sie seinen Ton mag", ""); // whose?
        german("moment", "dass sie gern paddelt", "dass Sie gern paddeln", "dass du gern paddelst");
        german("moment", "zeigte das Dashboard und lachte", "");
        german("moment", "erzählte von seinem Team", "");
        german("moment", "Sie hat von ihrem Team erzählt", "dass Sie von Ihrem Team erzählt haben",
               "dass du von deinem Team erzählt hast");
        // Whole sentences, whichever verb they have.
        german("moment", "Sie leitet das Team seit zwölf Jahren.",
               "dass Sie das Team seit zwölf Jahren leiten", "dass du das Team seit zwölf Jahren leitest");
        german("moment", "Frau Whitfield hat als Praktikantin angefangen.",
               "dass Sie als Praktikantin angefangen haben", "dass du als Praktikantin angefangen hast");
        german("moment", "Dana stellt alle selbst ein", "dass Sie alle selbst einstellen",
               "dass du alle selbst einstellst");
        german("moment", "Er will seinen Leuten Zeit für Neues geben",
               "dass Sie Ihren Leuten Zeit für Neues geben wollen",
               "dass du deinen Leuten Zeit für Neues geben willst");
        german("moment", "Sie versteht viel von Statistik", "dass Sie viel von Statistik verstehen",
               "dass du viel von Statistik verstehst");
        german("moment", "Sie nimmt sich für alle Zeit", "dass Sie sich für alle Zeit nehmen", "");
        german("moment", "Sie war offen und sehr freundlich", "dass Sie offen und sehr freundlich waren",
               "dass du offen und sehr freundlich warst");
        german("moment", "Sie erzählte, wie sie angefangen hat",
               "dass Sie erzählten, wie Sie angefangen haben", "dass du erzähltest, wie du angefangen hast");
        german("moment", "Wir haben lange über das Segeln gesprochen",
               "dass wir lange über das Segeln gesprochen haben");
        german("moment", "Es gibt jeden Freitag ein Frühstück", "dass es jeden Freitag ein Frühstück gibt");
        german("moment", "Das Team arbeitet ohne Überstunden", "Das Team arbeitet ohne Überstunden");
        german("moment", "Sie offen für Neues", "");
        german("moment", "Sie vergisst keinen Namen", "");
        german("moment", "Sie gut vorbereitet", "");
        german("moment", "Sie kam zu spät", "");
        german("moment", "Sie hatte keine Zeit für mich", "");
        german("moment", "Sie wirkte gestresst", "");
        german("moment", "Sie leitet das Team und mag Hunde", "");
        german("moment", "Dana und Priya haben viel gelacht", "");
        german("moment", "Sie ist ruhig, hat Humor", "");
        german("moment", "Sie hat ihn sehr gelobt", "");
        german("moment", "Ich war sehr aufgeregt", "");
        german("moment", "die Arbeit in seinem Team", "");
        german("moment", "seine Arroganz", "");
        german("moment", "Danas Geschichte vom Ausfall", "");
        german("moment", "nichts Besonderes", "");
        german("moment", "showed the churn dashboard", "");
        german("moment", "la démonstration du tableau de bord", "");
        german("moment", "hat gelacht. Das Dashboard zur Abwanderung", "das Dashboard zur Abwanderung");
        german("question", "wie würden Sie das testen?", "Ihre Frage „Wie würden Sie das testen?“", "");
        german("question", "Wie würdest du das testen?", "", "deine Frage „Wie würdest du das testen?“");
        german("moment", "\"Du lernst hier jeden Tag\"", "", "dein Satz „Du lernst hier jeden Tag“");
        german("offer", "Ich kann Ihnen das Reporting neu aufbauen",
               "Ich kann Ihnen das Reporting neu aufbauen", "");
        german("question", "SQL-Fensterfunktionen", "Ihre Frage zum Thema „SQL-Fensterfunktionen“",
               "deine Frage zum Thema „SQL-Fensterfunktionen“");
        german("question", "SQL window functions", "Ihre Frage zum Thema „SQL window functions“",
               "deine Frage zum Thema „SQL window functions“");
        german("question", "Er wollte wissen, wie ich teste", "");
        german("question", "How would you sample rare events?", "");
        german("slip", "Ich kam zu spät", "Ich kam zu spät");
        german("slip", "ich habe mich im Datum geirrt", "Ich habe mich im Datum geirrt");
        german("slip", "Ich habe ihn zweimal unterbrochen", "");
        german("slip", "meine Verspätung", "meine Verspätung");
        german("slip", "zu spät gekommen", "Ich bin zu spät gekommen");
        german("slip", "Den Termin verwechselt", "Ich habe den Termin verwechselt");
        german("slip", "sie unterbrochen", "");
        german("slip", "der Ton fiel zweimal aus", "Der Ton fiel zweimal aus");
        german("offer", "fünf Jahre Erfahrung mit Preismodellen", "fünf Jahre Erfahrung mit Preismodellen");
        german("offer", "5 Jahre Erfahrung mit Preismodellen", "5 Jahre Erfahrung mit Preismodellen");
        german("offer", "Ich würde Ruhe unter Druck mitbringen", "Ich würde Ruhe unter Druck mitbringen");
        german("offer", "das Reporting neu aufbauen", "Ich würde gern das Reporting neu aufbauen");
        german("offer", "five years of pricing models", "");
        const auto english = [](const char *kind, const char *noted, const char *formal) {
            QTest::addRow("en, %s: %s", kind, noted)
                << LetterLanguage::English << QString::fromLatin1(kind) << QString::fromUtf8(noted)
                << QString::fromUtf8(formal) << QString::fromUtf8(formal);
        };
        english("moment", "Sie hat erzählt, wie ihr Team ohne Helden auskommt.", "");
        english("question", "Wie würden Sie seltene Ereignisse abbilden?", "");
        english("slip", "Je suis arrivé en retard chez vous", "");
        english("offer", "cinco años de modelos de precios para la empresa", "");
        english("moment", "the son of a carpenter who plays chess", "the son of a carpenter who plays chess");
        const auto french = [](const char *kind, const char *noted, const char *formal,
                               const char *casual = nullptr) {
            QTest::addRow("fr, %s: %s", kind, noted)
                << LetterLanguage::French << QString::fromLatin1(kind) << QString::fromUtf8(noted)
                << QString::fromUtf8(formal) << QString::fromUtf8(casual ? casual : formal);
        };
        french("moment", "Le tableau de bord sur les départs", "le tableau de bord sur les départs");
        french("moment", "l’exemple de la panne", "l’exemple de la panne");
        french("moment", "son histoire de la panne", "votre histoire de la panne",
               "ton histoire de la panne");
        french("moment", "sa vision du métier", "votre vision du métier", "ta vision du métier");
        french("moment", "ses conseils pour la suite", "vos conseils pour la suite",
               "tes conseils pour la suite");
        french("moment", "\"Tout est mesure\"", "votre phrase «\u00A0Tout est mesure\u00A0»",
               "ta phrase «\u00A0Tout est mesure\u00A0»");
        french("moment", "a montré le tableau de bord", "la façon dont vous avez montré le tableau de bord",
               "la façon dont tu as montré le tableau de bord");
        french("moment", "Elle m'a expliqué le tableau de bord",
               "la façon dont vous m’avez expliqué le tableau de bord",
               "la façon dont tu m’as expliqué le tableau de bord");
        french("moment", "a ri trois fois", "");
        french("moment", "Elle a parlé de son équipe", "");
        french("moment", "la façon dont elle écoute", "");
        french("moment", "la question sur son équipe", "");
        french("moment", "son arrogance", "");
        french("moment", "l’exemple de Dana", "");
        french("moment", "rien de spécial", "");
        french("moment", "showed the churn dashboard", "");
        french("moment", "das Dashboard zur Abwanderung", "");
        french("question", "comment feriez-vous les tests ?",
               "votre question «\u00A0Comment feriez-vous les tests\u202F?\u00A0»", "");
        french("question", "Comment ferais-tu les tests ?", "",
               "ta question «\u00A0Comment ferais-tu les tests\u202F?\u00A0»");
        french("moment", "le ton de l’échange", "le ton de l’échange");
        french("question", "SQL", "votre question à propos de «\u00A0SQL\u00A0»",
               "ta question à propos de «\u00A0SQL\u00A0»");
        french("question", "Il voulait savoir comment je teste", "");
        french("question", "How would you sample rare events?", "");
        french("slip", "Je me suis trompé de date", "je me suis trompé de date");
        french("slip", "J’ai parlé trop vite", "j’ai parlé trop vite");
        french("slip", "Je lui ai coupé la parole", "");
        french("slip", "le son a coupé deux fois", "le son a coupé deux fois");
        french("slip", "arrivé en retard", "");
        french("offer", "cinq ans de modèles de prix", "cinq ans de modèles de prix");
        french("offer", "5 ans de modèles de prix", "5 ans de modèles de prix");
        french("offer", "refaire le rapport", "j’aimerais refaire le rapport");
        french("offer", "premier au concours", "");
        const auto spanish = [](const char *kind, const char *noted, const char *formal,
                                const char *casual = nullptr) {
            QTest::addRow("es, %s: %s", kind, noted)
                << LetterLanguage::Spanish << QString::fromLatin1(kind) << QString::fromUtf8(noted)
                << QString::fromUtf8(formal) << QString::fromUtf8(casual ? casual : formal);
        };
        spanish("moment", "El panel sobre las bajas", "el panel sobre las bajas");
        spanish("moment", "su historia del apagón", "su historia del apagón", "tu historia del apagón");
        spanish("moment", "sus consejos para empezar", "sus consejos para empezar",
                "tus consejos para empezar");
        spanish("moment", "\"Todo es medir\"", "su frase «Todo es medir»", "tu frase «Todo es medir»");
        spanish("moment", "mostró el panel", "cómo mostró usted el panel", "cómo mostraste el panel");
        spanish("moment", "Me explicó el modelo de precios", "cómo me explicó el modelo de precios",
                "cómo me explicaste el modelo de precios");
        spanish("moment", "habló de su equipo", "");
        spanish("moment", "Ella contó lo del apagón", "");
        spanish("moment", "Él contó lo del apagón", "");
        spanish("moment", "la pregunta sobre su equipo", "");
        spanish("moment", "su arrogancia", "");
        spanish("moment", "el ejemplo de Dana", "");
        spanish("moment", "nada en especial", "");
        spanish("moment", "showed the churn dashboard", "");
        spanish("moment", "la façon de parler avec les équipes", "");
        spanish("question", "¿cómo haría las pruebas?", "su pregunta «¿Cómo haría las pruebas?»",
                "tu pregunta «¿Cómo haría las pruebas?»");
        spanish("question", "¿Cómo haría usted las pruebas?", "su pregunta «¿Cómo haría usted las pruebas?»",
                "");
        spanish("question", "¿Cómo harías tú las pruebas?", "", "tu pregunta «¿Cómo harías tú las pruebas?»");
        spanish("question", "Cómo haría las pruebas?", "su pregunta «¿Cómo haría las pruebas?»",
                "tu pregunta «¿Cómo haría las pruebas?»");
        spanish("question", "SQL", "su pregunta acerca de «SQL»", "tu pregunta acerca de «SQL»");
        spanish("question", "Él quería saber cómo pruebo", "");
        spanish("question", "How would you sample rare events?", "");
        spanish("slip", "Llegué tarde", "llegué tarde");
        spanish("slip", "me equivoqué de fecha", "me equivoqué de fecha");
        spanish("slip", "le interrumpí dos veces", "");
        spanish("slip", "el sonido se cortó dos veces", "el sonido se cortó dos veces");
        spanish("slip", "llegó tarde", "");
        spanish("offer", "cinco años de modelos de precios", "cinco años de modelos de precios");
        spanish("offer", "rehacer el informe", "me gustaría rehacer el informe");
        spanish("offer", "lugar en el concurso", "");
        spanish("offer", "Mantengo la calma bajo presión", "mantengo la calma bajo presión");
        spanish("offer", "Llevo cinco años con modelos", "llevo cinco años con modelos");
    }

    void whatWasJottedDownIsSaidInOnesOwnWordsOrNotAtAll()
    {
        QFETCH(const LetterLanguage, language);
        QFETCH(const QString, kind);
        QFETCH(const QString, noted);
        const Contact dana = sample::contact(u"dana"_s, u"Dana Whitfield"_s, u"Dana"_s);
        const LetterForms &forms = formsOf(language);
        const auto said = [&](Formality tone) {
            const Noted note{noted, dana, tone};
            return kind == u"moment"     ? forms.moment(note)
                   : kind == u"question" ? forms.openQuestion(note)
                   : kind == u"slip"     ? forms.awkward(note)
                                         : forms.contribution(noted, tone);
        };
        QTEST(said(Formality::Formal), "formal");
        QTEST(said(Formality::Casual), "casual");
    }

    void aLetterIsInTheLanguageThatWasChosen()
    {
        Search search = sample::plain();
        Application application = sample::northwind(search);
        const Occasion occasion{Rule::CheckIn, application.id, {}, ContactId{u"lee"_s}, Channel::Email};
        // Nothing was chosen, and the window here is English.
        QVERIFY(compose(search, templates(), occasion, sample::now())->body.startsWith(u"Dear Lee,"));
        application.letterLanguage = LetterLanguage::German;
        search.applications.put(application);
        const Draft german = compose(search, templates(), occasion, sample::now()).value();
        QVERIFY(german.body.startsWith(u"Guten Tag Lee Park,"));
        QCOMPARE(german.templateId.text, u"de-check-in-standard"_s);
        // A template of one's own is filled in the language in which it is written.
        Template own;
        own.id = TemplateId{u"mine"_s};
        own.purpose = Rule::CheckIn;
        own.body = u"{{greeting}},\n\nThank you for your time. I wanted to ask whether there is news.\n"_s;
        QVERIFY(composeFrom(search, own, occasion, sample::now())->body.startsWith(u"Dear Lee,"));
        own.body =
            u"{{greeting}},\n\nich melde mich noch einmal und frage nach, wie es um die Stelle steht.\n"_s;
        application.letterLanguage = LetterLanguage::English;
        search.applications.put(application);
        QVERIFY(composeFrom(search, own, occasion, sample::now())->body.startsWith(u"Guten Tag Lee Park,"));
        // And stands aside where another language was chosen.
        search.templates.put(own);
        QVERIFY(compose(search, templates(), occasion, sample::now())->body.startsWith(u"Dear Lee,"));
        application.letterLanguage.reset();
        search.applications.put(application);
        QCOMPARE(compose(search, templates(), occasion, sample::now())->templateId.text, u"mine"_s);
    }
};

QTEST_APPLESS_MAIN(TestLettersAbroad)
#include "tst_lettersabroad.moc"
