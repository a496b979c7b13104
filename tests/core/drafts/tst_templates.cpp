// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/composer.h"
#include "core/drafts/letters/letterlanguage.h"
#include "core/drafts/phrasebook.h"
#include "core/drafts/template/templatecheck.h"
#include "core/drafts/template/templatetext.h"
#include "core/drafts/vocabulary.h"
#include "tests/core/drafts/sample.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

Template withBody(const QString &body)
{
    Template source;
    source.id = TemplateId{u"mine"_s};
    source.name = u"Mine"_s;
    source.body = body;
    source.phrases[u"opening"_s] = {u"Thank you."_s, u"Thanks."_s};
    return source;
}

/// What a letter must not hold, whatever was known; empty where all is well.
QString blemishIn(const QString &text)
{
    static const QList<std::pair<QString, QRegularExpression>> blemishes{
        {u"two spaces"_s, QRegularExpression(u"  "_s)},
        {u"two empty lines"_s, QRegularExpression(u"\n\\s*\n\\s*\n"_s)},
        {u"space before punctuation"_s, QRegularExpression(u"\\s[,.;!?]"_s)},
        {u"doubled punctuation"_s, QRegularExpression(u"[,;][,;.]|\\.\\.(?!\\.)|\\(\\)|\u201C\u201D"_s)},
        {u"space at a line's end"_s, QRegularExpression(u"[ \t](\n|$)"_s)},
        {u"space at a line's beginning"_s, QRegularExpression(u"(^|\n)[ \t]"_s)},
        {u"a brace"_s, QRegularExpression(u"[{}]"_s)},
        {u"a sentence that begins small"_s, QRegularExpression(u"(?<!Inc)[.!?] +[a-z]|\n\n[a-z]"_s)},
        {u"a preposition in the air"_s, QRegularExpression(u"(?<!looked )\\b(at|with|by|the|a)[,.;?!]"_s)},
        {u"a word twice"_s, QRegularExpression(u"\\b(\\w+) \\1\\b"_s)}};
    for (const auto &[name, pattern] : blemishes) {
        const QRegularExpressionMatch match = pattern.match(text);
        if (match.hasMatch())
            return name + u": \""_s + match.captured() + u'"';
    }
    return QString();
}

} // namespace

class TestTemplates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAreTemplatesForEveryPurposeAndTone()
    {
        const auto templates = builtInTemplates();
        QVERIFY2(templates.ok(), qPrintable(templates.ok() ? QString() : templates.error().message));
        QVERIFY(templates->size() >= 16);
        Application application;
        for (const LetterLanguage language : allOf<LetterLanguage>()) {
            application.letterLanguage = language;
            for (const About about : rulesWithLetters()) {
                for (const Formality tone : allOf<Formality>()) {
                    application.formality = tone;
                    const Template *found = templateFor(about, application, nullptr, Search(), *templates);
                    QVERIFY(found);
                    QCOMPARE(found->purpose, about);
                    QCOMPARE(found->tone, tone);
                    QCOMPARE(languageOf(*found), language);
                }
            }
        }
    }

    void aBuiltInTemplateHasNoMistake()
    {
        const auto templates = builtInTemplates();
        QVERIFY(templates.ok());
        for (const Template &source : *templates) {
            for (const TemplateMistake &mistake : mistakesIn(source))
                QFAIL(qPrintable(source.id.text + u": "_s + mistake.part + u": "_s + mistake.message));
            QVERIFY(!source.name.isEmpty());
            QVERIFY(!source.subject.isEmpty());
        }
    }

    void aThankYouHasSixSubjectsOpeningsAndClosings()
    {
        const auto templates = builtInTemplates();
        QVERIFY(templates.ok());
        for (const Template &source : *templates) {
            if (source.purpose != Rule::ThankYou)
                continue;
            for (const QString &set : {u"subject"_s, u"opening"_s, u"closing"_s, u"farewell"_s}) {
                const QStringList phrases = source.phrases.at(set);
                QVERIFY2(phrases.size() >= 6, qPrintable(source.id.text));
                QCOMPARE(QSet<QString>(phrases.begin(), phrases.end()).size(), phrases.size());
            }
        }
    }

    void everyBuiltInTemplateReadsWell_data()
    {
        QTest::addColumn<int>("known");
        QTest::newRow("nothing but the interview") << 0;
        QTest::newRow("no company, no role, no names") << 1;
        QTest::newRow("everything") << 2;
        QTest::newRow("everything, the promise broken, another offer") << 3;
    }

    void everyBuiltInTemplateReadsWell()
    {
        QFETCH(int, known);
        Search search = known < 2 ? sample::plain() : sample::filled();
        Application application = sample::northwind(search);
        if (known == 1) {
            application.company.clear();
            application.role.clear();
            search.person.name.clear();
        }
        if (known == 3) {
            application.company = u"Northwind Traders Inc."_s;
            application.promisedDecision = QDate(2026, 11, 20);
            application.directions.goAhead = true;
            Message asked;
            asked.id = MessageId{u"m1"_s};
            asked.about = Rule::CheckIn;
            asked.at = sample::now() - hours(48);
            application.messages.push_back(asked);
            Application other = *search.applications.find(ApplicationId{u"contoso"_s});
            other.offer.receivedAt = sample::now() - hours(3);
            other.offer.deadline = QDate(2026, 12, 1);
            search.applications.put(other);
        }
        search.applications.put(application);

        const auto templates = builtInTemplates(LetterLanguage::English);
        QVERIFY(templates.ok());
        for (const Template &source : *templates) {
            // Every phrase gets its turn.
            for (int turn = 0; turn < 7; ++turn) {
                Template variant = source;
                for (auto &[name, phrases] : variant.phrases)
                    phrases = {phrases[turn % phrases.size()]};
                for (const QString &contact : {u"priya"_s, u"tom"_s, QString()}) {
                    Occasion occasion{
                        source.purpose, application.id, InterviewId{u"i1"_s}, {}, Channel::Email};
                    if (!contact.isEmpty())
                        occasion.contact = ContactId{contact};
                    const Result<Draft> draft = composeFrom(search, variant, occasion, sample::now());
                    QVERIFY2(draft.ok(), qPrintable(draft.ok() ? QString() : draft.error().message));
                    const QString blemish = blemishIn(draft->body.trimmed() + u"\n"_s + draft->subject);
                    QVERIFY2(blemish.isEmpty(), qPrintable(source.id.text + u": "_s + blemish + u"\n"_s +
                                                           draft->subject + u"\n"_s + draft->body));
                    QVERIFY(draft->body.endsWith(u'\n'));
                }
            }
        }
    }

    void aSetIsRenamedWhereverItIsNamedAndNowhereElse()
    {
        Template source;
        source.subject = u"{{> opening}}"_s;
        source.body = u"opening {{opening}} {{! opening }}{{> openings}}\n{{=<% %>=}}<%> opening %>"_s;
        source.phrases[u"opening"_s] = {u"One."_s, u"Two."_s};
        source.phrases[u"closing"_s] = {u"{{>opening}} again"_s};
        const Template renamed = withSetRenamed(source, u"opening"_s, u"begin"_s);
        QCOMPARE(renamed.subject, u"{{> begin}}"_s);
        QCOMPARE(renamed.body,
                 u"opening {{opening}} {{! opening }}{{> openings}}\n{{=<% %>=}}<%> begin %>"_s);
        QCOMPARE(renamed.phrases.at(u"closing"_s), QStringList{u"{{>begin}} again"_s});
        QCOMPARE(renamed.phrases.at(u"begin"_s), source.phrases[u"opening"_s]);
        QCOMPARE(renamed.phrases.size(), size_t(2));
    }

    void aMistakeInATemplateIsFound_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");

        QTest::newRow("unknown variable") << u"Dear\n {{contact.nmae}}"_s << u"\"contact.nmae\""_s << 2 << 2;
        QTest::newRow("unknown section") << u"{{#promise}}x{{/promise}}"_s << u"\"promise\""_s << 1 << 1;
        QTest::newRow("unknown inverted section")
            << u"{{^promise}}x{{/promise}}"_s << u"\"promise\""_s << 1 << 1;
        QTest::newRow("unknown within a section")
            << u"{{#contact}}{{nam}}{{/contact}}"_s << u"\"nam\""_s << 1 << 13;
        QTest::newRow("unknown phrase set") << u"x {{> ending}}"_s << u"\"ending\""_s << 1 << 3;
        QTest::newRow("unclosed section") << u"{{#contact}}x"_s << u"not closed"_s << 1 << 1;
    }

    void aMistakeInATemplateIsFound()
    {
        QFETCH(QString, body);
        QFETCH(QString, words);
        const std::vector<TemplateMistake> mistakes = mistakesIn(withBody(body));
        QCOMPARE(mistakes.size(), size_t(1));
        QVERIFY2(mistakes.front().message.contains(words), qPrintable(mistakes.front().message));
        QCOMPARE(mistakes.front().part, u"body"_s);
        QTEST(mistakes.front().line, "line");
        QTEST(mistakes.front().column, "column");
    }

    void whatIsKnownIsNoMistake_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("all variables") << [] {
            QString body;
            for (const Variable &variable : vocabulary())
                body += u"{{"_s + variable.name + u"}}"_s;
            return body;
        }();
        QTest::newRow("a part within its section") << u"{{#contact}}{{name}} {{givenName}}{{/contact}}"_s;
        QTest::newRow("a section over a group") << u"{{#promised}}{{date}}{{/promised}}"_s;
        QTest::newRow("a dot") << u"{{#debrief.moment}}{{.}}{{/debrief.moment}}"_s;
        QTest::newRow("a phrase") << u"{{> opening}} {{!a comment}}"_s;
    }

    void whatIsKnownIsNoMistake()
    {
        QFETCH(QString, body);
        QVERIFY(mistakesIn(withBody(body)).empty());
    }

    void aPhraseThatUsesItselfIsAMistake()
    {
        Template source = withBody(u"{{> opening}}"_s);
        source.phrases[u"opening"_s] = {u"fine"_s, u"so {{> b}}"_s};
        source.phrases[u"b"_s] = {u"and {{> opening}}"_s};
        const std::vector<TemplateMistake> mistakes = mistakesIn(source);
        QCOMPARE(mistakes.size(), size_t(2));
        QCOMPARE(mistakes.front().part, u"b, 1"_s);
        QCOMPARE(mistakes.back().part, u"opening, 2"_s);
        QCOMPARE(mistakes.back().column, 4);
    }

    void aTemplateComesBackFromItsText()
    {
        Template source = withBody(u"Dear\n\n{{> opening}}\n---\nYours \n"_s);
        source.purpose = Rule::CheckIn;
        source.tone = Formality::Formal;
        source.subject = u"  About: {{application.role}}"_s;
        source.phrases[u"opening"_s] = {u""_s, u" two\nlines\n\n"_s, u"name: x"_s, u"---"_s};
        const Result<Template> back = templateFromText(templateToText(source));
        QVERIFY2(back.ok(), qPrintable(back.ok() ? QString() : back.error().message));
        QVERIFY(*back == source);
    }

    void aBuiltInTemplateComesBackFromItsText()
    {
        const auto templates = builtInTemplates();
        QVERIFY(templates.ok());
        for (const Template &source : *templates) {
            const Result<Template> back = templateFromText(templateToText(source));
            QVERIFY(back.ok());
            QVERIFY(*back == source);
        }
    }

    void aFaultyTextNamesItsLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("line");
        QTest::newRow("empty") << u""_s << u"---"_s << 0;
        QTest::newRow("no body") << u"id: a\nname: b\n"_s << u"---"_s << 2;
        QTest::newRow("unknown key") << u"id: a\ncolor: red\n---\n"_s << u"\"color\""_s << 2;
        QTest::newRow("unknown purpose") << u"purpose: thanks\n---\n"_s << u"thank-you"_s << 1;
        QTest::newRow("unknown tone") << u"\ntone: rude\n---\n"_s << u"casual"_s << 2;
        QTest::newRow("no key") << u"id: a\nhello\n---\n"_s << u"key: value"_s << 2;
        QTest::newRow("a slash in the id") << u"id: a/b\n---\n"_s << u"/"_s << 1;
        QTest::newRow("no phrase set's name") << u"phrase : b\n---\n"_s << u"phrase"_s << 1;
        QTest::newRow("a megabyte") << u"x"_s.repeated(1 << 20) << u"longer"_s << 0;
    }

    void aFaultyTextNamesItsLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        const Result<Template> result = templateFromText(text);
        QVERIFY(!result.ok());
        QVERIFY2(result.error().message.contains(words), qPrintable(result.error().message));
        QTEST(result.error().line, "line");
    }

    void aTextFromAnotherSystemIsRead()
    {
        const Result<Template> result = templateFromText(
            QString(QChar::ByteOrderMark) + u"name: A\r\nphrase a: one\r\n two\r\n---\r\nx\r\ny\r\n"_s);
        QVERIFY(result.ok());
        QCOMPARE(result->body, u"x\ny\n"_s);
        QCOMPARE(result->phrases.at(u"a"_s), QStringList{u"one\ntwo"_s});
    }
};

QTEST_APPLESS_MAIN(TestTemplates)
#include "tst_templates.moc"
