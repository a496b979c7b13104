// SPDX-License-Identifier: GPL-3.0-or-later
// The guide's pages in every language that there is: whole, true to the rulebook, and with nothing from
// outside.
#include "ui/guide/guidebook.h"

#include "core/domain/rule.h"
#include "core/drafts/finding.h"
#include "ui/guide/guidenumbers.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <map>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What etiquette says of each rule: the texts behind it, and the numbers that it goes by.
struct RuleFacts {
    QString texts; ///< letters; empty: users' wish
    QStringList numbers;
};

const std::map<QString, RuleFacts> &etiquette()
{
    static const std::map<QString, RuleFacts> rules = {
        {u"ask-next-steps"_s, {u"BCE"_s, {u"askNextStepsMinutesBefore"_s}}},
        {u"debrief"_s,
         {u"AB"_s, {u"debriefAfterMinutes"_s, u"debriefWithinHours"_s, u"debriefLapsesAfterDays"_s}}},
        {u"thank-you"_s,
         {u"ABCDE"_s,
          {u"morningStartsBefore"_s, u"morningEndsBy"_s, u"thankYouEvening"_s,
           u"thankYouLapsesAfterDays"_s}}},
        {u"find-contact"_s, {u"AB"_s, {}}},
        {u"circle-back"_s,
         {u"A"_s, {u"circleBackBusinessDays"_s, u"circleBackLapsesAfterDays"_s, u"workDayEnd"_s}}},
        {u"ask-about-application"_s,
         {{},
          {u"askAboutApplicationAfterBusinessDays"_s, u"askAboutApplicationLapsesAfterDays"_s,
           u"dueWithinBusinessDays"_s, u"workDayStart"_s, u"workDayEnd"_s}}},
        {u"check-in"_s,
         {u"BCD"_s,
          {u"checkInAfterDays"_s, u"checkInAfterMessageBusinessDays"_s, u"checkInOpensBusinessDays"_s,
           u"checkInDueBusinessDays"_s, u"gentleCheckIns"_s, u"dueWithinBusinessDays"_s, u"workDayStart"_s,
           u"workDayEnd"_s}}},
        {u"ask-hr"_s,
         {u"C"_s,
          {u"askHrOpensBusinessDays"_s, u"askHrDueBusinessDays"_s, u"dueWithinBusinessDays"_s,
           u"workDayStart"_s, u"workDayEnd"_s}}},
        {u"give-up"_s,
         {u"B"_s,
          {u"giveUpAfterDays"_s, u"giveUpAfterPromiseDays"_s, u"giveUpAfterNotBeforeDays"_s,
           u"giveUpDueBusinessDays"_s, u"workDayStart"_s, u"workDayEnd"_s}}},
        {u"thank-and-withdraw"_s,
         {u"AD"_s, {u"withdrawDueBusinessDays"_s, u"withdrawLapsesAfterDays"_s, u"workDayEnd"_s}}},
        {u"tell-about-offer"_s,
         {u"E"_s,
          {u"tellAboutOfferSameDayBefore"_s, u"tellAboutOfferNextDayBy"_s, u"tellAboutOfferLapsesAfterDays"_s,
           u"workDayEnd"_s}}},
        {u"get-it-signed"_s,
         {u"ACE"_s,
          {u"getItSignedDueBusinessDays"_s, u"getItSignedAgainAfterDays"_s, u"workDayStart"_s,
           u"workDayEnd"_s}}},
        {u"answer-offer"_s,
         {u"E"_s, {u"answerOfferBusinessDaysBefore"_s, u"workDayStart"_s, u"workDayEnd"_s}}},
        {u"thank-for-rejection"_s,
         {u"E"_s,
          {u"rejectionThanksDueBusinessDays"_s, u"rejectionThanksLapsesAfterDays"_s, u"workDayEnd"_s}}},
        {u"lessons"_s, {u"E"_s, {u"lessonsDueBusinessDays"_s, u"lessonsLapsesAfterDays"_s, u"workDayEnd"_s}}},
        {u"own-task"_s, {{}, {u"workDayStart"_s, u"workDayEnd"_s}}},
        {u"keep-searching"_s,
         {u"ABCDE"_s,
          {u"keepSearchingGoal"_s, u"keepSearchingWindowDays"_s, u"keepSearchingFirstAfterDays"_s,
           u"workDayStart"_s, u"workDayEnd"_s}}},
    };
    return rules;
}

/// Numbers that belong to no single rule, and stand with the etiquette as a whole.
const QStringList &numbersOfAll()
{
    static const QStringList numbers = {u"minimumHours"_s,     u"snoozeDueHours"_s, u"snoozeLapsesDays"_s,
                                        u"noCardWithinDays"_s, u"workDayStart"_s,   u"workDayEnd"_s};
    return numbers;
}

QString folder(const QString &language)
{
    return QStringLiteral(AFTERWORD_SOURCE_DIR "/resources/guide/") + language;
}

QString source(const QString &language, const QString &page)
{
    QFile file(folder(language) + u'/' + page + u".html"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll());
}

GuideBook bookIn(const QString &language)
{
    const auto book = GuideBook::open({language}, Policy());
    if (!book)
        qFatal("%s", qPrintable(book.error().message));
    return *book;
}

QStringList captured(const QString &text, const QString &pattern)
{
    QStringList found;
    for (const auto &match : QRegularExpression(pattern).globalMatch(text))
        found += match.captured(1);
    return found;
}

QStringList sorted(QStringList list)
{
    list.removeDuplicates();
    list.sort();
    return list;
}

} // namespace

class TestGuideBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasItsPage_data() { languages(); }
    void everyRuleHasItsPage();
    void everyCheckStandsOnTheirPage_data() { languages(); }
    void everyCheckStandsOnTheirPage();
    void theContentsNameEveryPageOnce_data() { languages(); }
    void theContentsNameEveryPageOnce();
    void everyLanguageHasTheSamePages_data() { languages(); }
    void everyLanguageHasTheSamePages();
    void everyRulesPageGoesByItsNumbers_data() { languages(); }
    void everyRulesPageGoesByItsNumbers();
    void everyNumberStandsSomewhere_data() { languages(); }
    void everyNumberStandsSomewhere();
    void everyRulesPageNamesItsSources_data() { languages(); }
    void everyRulesPageNamesItsSources();
    void theSourcesNameTheRulesBehindThem_data() { languages(); }
    void theSourcesNameTheRulesBehindThem();
    void everyLinkLeadsToAPage_data() { languages(); }
    void everyLinkLeadsToAPage();
    void everyPageHasAPictureOfItsOwn_data() { languages(); }
    void everyPageHasAPictureOfItsOwn();
    void pagesHoldTextAndNothingElse_data() { languages(); }
    void pagesHoldTextAndNothingElse();
    void theNumbersAreThoseThatAreSet();
    void noneIsOneInFrenchAndManyElsewhere();
    void aPlaceThatNamesNoNumberStaysAsItIs();
    void theTitleThatHoldsTheWordsIsFoundFirst();
    void aSearchNeedsEveryWordInAnyCase();
    void aSearchFindsWordsWithoutTheirAccents();
    void anotherLanguageGivesEnglish();
    void aPageThatALanguageLacksIsTheEnglishOne();
    void aRegionHasTheGuideOfItsLanguage();
    void aPictureIsOneOfTheGuides();

private:
    static void languages();
};

void TestGuideBook::languages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : QDir(QStringLiteral(AFTERWORD_SOURCE_DIR "/resources/guide"))
                                       .entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(language)) << language;
}

void TestGuideBook::everyRuleHasItsPage()
{
    QFETCH(const QString, language);
    const GuideBook book = bookIn(language);
    QCOMPARE(book.language(), language);
    QCOMPARE(etiquette().size(), rulerows::rows.size());
    for (const RuleRow &row : rulerows::rows) {
        const GuidePage *page = book.page(row.text);
        QVERIFY2(page, row.text.data());
        QVERIFY2(!page->title.isEmpty() && page->text.size() > 300, row.text.data());
        QVERIFY2(etiquette().contains(row.text), row.text.data());
    }
}

void TestGuideBook::everyCheckStandsOnTheirPage()
{
    QFETCH(const QString, language);
    QStringList expected;
    for (const CheckName &one : checknames::rows) {
        // The command line alone is told whom or what a message is about.
        if (one.check != Check::UnknownRecipient && one.check != Check::UnknownInterview)
            expected += one.text;
    }
    QCOMPARE(sorted(captured(source(language, u"checks"_s), u"<a name=\"([^\"]*)\"></a>"_s)),
             sorted(expected));
}

void TestGuideBook::theContentsNameEveryPageOnce()
{
    QFETCH(const QString, language);
    QStringList named;
    const GuideBook book = bookIn(language);
    for (const GuidePage &page : book.pages()) {
        QVERIFY2(!page.section.isEmpty(), qPrintable(page.id));
        named += page.id + u".html"_s;
    }
    QCOMPARE(named.size(), QSet<QString>(named.begin(), named.end()).size());
    QCOMPARE(sorted(named), sorted(QDir(folder(language)).entryList({u"*.html"_s})));
}

void TestGuideBook::everyLanguageHasTheSamePages()
{
    QFETCH(const QString, language);
    const GuideBook book = bookIn(language);
    const GuideBook english = bookIn(u"en"_s);
    QCOMPARE(book.pages().size(), english.pages().size());
    for (size_t i = 0; i < book.pages().size(); ++i) {
        const QString id = english.pages()[i].id;
        QCOMPARE(book.pages()[i].id, id);
        // The same numbers, links and pictures: what is translated is the words.
        QCOMPARE(sorted(numbersIn(source(language, id))), sorted(numbersIn(source(u"en"_s, id))));
        for (const QString &what : {u"href=\"([^\"]*)\""_s, u"name=\"([^\"]*)\""_s, u"src=\"([^\"]*)\""_s})
            QCOMPARE(captured(source(language, id), what), captured(source(u"en"_s, id), what));
    }
}

void TestGuideBook::everyRulesPageGoesByItsNumbers()
{
    QFETCH(const QString, language);
    for (const auto &[rule, facts] : etiquette()) {
        const QString page = source(language, rule);
        QCOMPARE(rule + sorted(numbersIn(page)).join(u' '), rule + sorted(facts.numbers).join(u' '));
        // Nobody wrote a number of days by hand, which would not follow what is set.
        const QString plain = QString(page).remove(QRegularExpression(u"\\{\\{[^}]*\\}\\}|<[^>]*>"_s));
        const auto byHand = QRegularExpression(u"\\b\\d+ (?!%|people)\\w+"_s)
                                .match(QString(plain).remove(QRegularExpression(u"\\b(19|20)\\d\\d\\b"_s)));
        QVERIFY2(!byHand.hasMatch() || byHand.captured().contains(u'%'),
                 qPrintable(rule + u": "_s + byHand.captured()));
    }
}

void TestGuideBook::everyNumberStandsSomewhere()
{
    QFETCH(const QString, language);
    QStringList known;
    for (const PolicyNumber &number : policyNumbers())
        known += QString::fromLatin1(number.name);
    QStringList named;
    const GuideBook book = bookIn(language);
    for (const GuidePage &page : book.pages())
        named += numbersIn(source(language, page.id));
    QCOMPARE(sorted(named), sorted(known));
    QCOMPARE(sorted(numbersIn(source(language, u"etiquette"_s))), sorted(numbersOfAll()));
}

void TestGuideBook::everyRulesPageNamesItsSources()
{
    QFETCH(const QString, language);
    for (const auto &[rule, facts] : etiquette()) {
        const QStringList paragraphs =
            captured(source(language, rule), u"<p>([^\n]*<a href=\"sources\">[^\n]*)</p>"_s);
        QCOMPARE(rule + QString::number(paragraphs.size()), rule + (facts.texts.isEmpty() ? u'0' : u'1'));
        if (!paragraphs.isEmpty())
            QCOMPARE(captured(paragraphs.first(), u"\\b([A-E])\\b"_s).join(QString()), facts.texts);
    }
}

void TestGuideBook::theSourcesNameTheRulesBehindThem()
{
    QFETCH(const QString, language);
    const QString page = source(language, u"sources"_s);
    for (const QChar letter : u"ABCDE"_s) {
        const QStringList row = captured(page, u"<tr><td>%1</td><td>([^\n]*)</td></tr>"_s.arg(letter));
        QCOMPARE(row.size(), 1);
        QStringList rules;
        for (const QString &target : captured(row.first(), u"href=\"([^\"]*)\""_s)) {
            if (!target.contains(u'#'))
                rules += target;
        }
        QStringList expected;
        for (const auto &[rule, facts] : etiquette()) {
            if (facts.texts.contains(letter))
                expected += rule;
        }
        QCOMPARE(sorted(rules), sorted(expected));
    }
}

void TestGuideBook::everyLinkLeadsToAPage()
{
    QFETCH(const QString, language);
    const GuideBook book = bookIn(language);
    for (const GuidePage &page : book.pages()) {
        for (const QString &target : captured(page.html, u"href=\"([^\"]*)\""_s)) {
            const QString name = page.id + u" -> "_s + target;
            const GuidePage *there = book.page(target);
            QVERIFY2(there, qPrintable(name));
            const QString anchor = target.section(u'#', 1);
            QVERIFY2(anchor.isEmpty() || there->html.contains(u"<a name=\"%1\">"_s.arg(anchor)),
                     qPrintable(name));
            QVERIFY2(there != &page || !anchor.isEmpty(), qPrintable(name));
        }
    }
}

void TestGuideBook::everyPageHasAPictureOfItsOwn()
{
    QFETCH(const QString, language);
    const GuideBook book = bookIn(language);
    QStringList shown;
    for (const GuidePage &page : book.pages()) {
        const QStringList pictures = captured(page.html, u"<img src=\"([^\"]*)\""_s);
        QCOMPARE(page.id + pictures.join(u' '), page.id + page.id + u".png"_s);
        QVERIFY2(!captured(page.html, u"alt=\"([^\"]+)\""_s).isEmpty(), qPrintable(page.id));
        const QImage image(book.picture(pictures.first()));
        QVERIFY2(image.width() >= 200 && image.height() >= 40, qPrintable(page.id));
        shown += pictures;
    }
    const QStringList there = QDir(folder(language) + u"/pictures"_s).entryList({u"*.png"_s});
    for (const QString &picture : there)
        QVERIFY2(shown.contains(picture), qPrintable(picture));
}

void TestGuideBook::pagesHoldTextAndNothingElse()
{
    QFETCH(const QString, language);
    const QSet<QString> known = {u"h1"_s, u"h2"_s, u"p"_s, u"ul"_s, u"ol"_s,   u"li"_s,  u"table"_s, u"tr"_s,
                                 u"th"_s, u"td"_s, u"a"_s, u"b"_s,  u"code"_s, u"pre"_s, u"img"_s};
    const GuideBook book = bookIn(language);
    for (const GuidePage &page : book.pages()) {
        for (const QString &tag : captured(page.html, u"</?([^\\s>/]+)"_s))
            QVERIFY2(known.contains(tag), qPrintable(page.id + u": "_s + tag));
        QVERIFY2(!page.html.contains(u"://"_s), qPrintable(page.id));
        for (const QString &tag :
             {u"p"_s, u"ul"_s, u"li"_s, u"table"_s, u"tr"_s, u"td"_s, u"a"_s, u"b"_s, u"code"_s})
            QCOMPARE(page.id + tag +
                         QString::number(page.html.count(QRegularExpression(u"<%1[ >]"_s.arg(tag)))),
                     page.id + tag + QString::number(page.html.count(u"</%1>"_s.arg(tag))));
        QCOMPARE(page.html.count(u"<h1>"_s), 1);
    }
}

void TestGuideBook::theNumbersAreThoseThatAreSet()
{
    Policy policy;
    policy.giveUpAfterDays = 1;
    policy.giveUpAfterPromiseDays = 20;
    policy.thankYouEvening = QTime(21, 30);
    const auto book = GuideBook::open({}, policy);
    QVERIFY(book);
    QVERIFY(book->page(u"give-up"_s)->text.contains(u"1 day after you last heard"_s));
    QVERIFY(book->page(u"give-up"_s)->text.contains(u"20 days after the date that they promised"_s));
    QVERIFY(book->page(u"thank-you"_s)->text.contains(u"21:30"_s));
}

void TestGuideBook::noneIsOneInFrenchAndManyElsewhere()
{
    Policy policy;
    policy.minimumHours = 0;
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::French));
    const QString french = withNumbers(u"{{minimumHours|heure|heures}}"_s, policy);
    QLocale::setDefault(QLocale(QLocale::German));
    const QString german = withNumbers(u"{{minimumHours|Stunde|Stunden}}"_s, policy);
    QLocale::setDefault(before);
    QCOMPARE(french, u"0\u00A0heure"_s);
    QCOMPARE(german, u"0\u00A0Stunden"_s);
}

void TestGuideBook::aPlaceThatNamesNoNumberStaysAsItIs()
{
    QCOMPARE(withNumbers(u"{{nothing}} {{giveUpAfterDays}} {{giveUpAfterDays|day"_s, Policy()),
             u"{{nothing}} 35 {{giveUpAfterDays|day"_s);
    QCOMPARE(numbersIn(u"{{nothing}} {{giveUpAfterDays|day|days}}"_s),
             (QStringList{u"nothing"_s, u"giveUpAfterDays"_s}));
}

void TestGuideBook::theTitleThatHoldsTheWordsIsFoundFirst()
{
    const auto hits = bookIn(u"en"_s).find(u"check in"_s);
    QVERIFY(hits.size() > 1);
    QCOMPARE(hits.front().page, u"check-in"_s);
    QVERIFY(!hits.front().words.isEmpty());
    QVERIFY(hits.front().words.size() < 200);
    for (const GuideHit &hit : hits) {
        const QString shown = QString(hit.words).remove(u'…');
        const QString all = bookIn(u"en"_s).page(hit.page)->text.simplified().remove(u'…');
        QVERIFY2(all.contains(shown), qPrintable(hit.words));
    }
}

void TestGuideBook::aSearchNeedsEveryWordInAnyCase()
{
    const GuideBook book = bookIn(u"en"_s);
    const auto hits = book.find(u"  TOPRESUME  358 "_s);
    QVERIFY(!hits.empty());
    for (const GuideHit &hit : hits)
        QVERIFY(book.page(hit.page)->text.contains(u"358"_s));
    QVERIFY(book.find(u"topresume zebra"_s).empty());
    QVERIFY(book.find(u" "_s).empty());
    QVERIFY(book.find(u"<img"_s).empty());
}

void TestGuideBook::anotherLanguageGivesEnglish()
{
    const auto book = GuideBook::open({u"xx_YY"_s, u"xx"_s, u"../en"_s}, Policy());
    QVERIFY(book);
    QCOMPARE(book->page(u"start"_s)->title, bookIn(u"en"_s).page(u"start"_s)->title);
}

/// tests/ui/guide/partial holds the beginning of a guide, two pages, and is the one of "xq".
void TestGuideBook::aPageThatALanguageLacksIsTheEnglishOne()
{
    const GuideBook book = bookIn(u"xq"_s);
    const GuideBook whole = bookIn(u"en"_s);
    QCOMPARE(book.language(), u"xq"_s);
    QStringList ids;
    for (const GuidePage &page : book.pages())
        ids += page.id;
    QCOMPARE(ids.size(), qsizetype(whole.pages().size()));
    // It has its own order; what it lacks stands behind the page that it follows in English.
    QCOMPARE(ids.first(), u"board"_s);
    QCOMPARE(ids.last(), u"start"_s);
    QCOMPARE(ids.indexOf(u"application"_s), 1);
    QCOMPARE(book.page(u"board"_s)->title, u"Tabulo"_s);
    QCOMPARE(book.page(u"application"_s)->title, whole.page(u"application"_s)->title);
    QCOMPARE(book.page(u"application"_s)->section, u"Fenestro"_s);
    QVERIFY(book.page(u"give-up"_s)->text.contains(u"35 days after you last heard"_s));
    QCOMPARE(book.picture(u"board.png"_s), whole.picture(u"board.png"_s));
    QVERIFY(!book.picture(u"board.png"_s).isEmpty());
}

void TestGuideBook::aRegionHasTheGuideOfItsLanguage()
{
    QCOMPARE(guideLanguages(QLocale(u"de_AT"_s)), (QStringList{u"de_AT"_s, u"de"_s}));
    const auto book = GuideBook::open({u"xq_YY"_s, u"xq"_s}, Policy());
    QVERIFY(book);
    QCOMPARE(book->language(), u"xq"_s);
}

void TestGuideBook::aSearchFindsWordsWithoutTheirAccents()
{
    const GuideBook book = bookIn(u"xq"_s);
    for (const QString &words : {u"CIUJN"_s, u"ĉiujn paĝojn"_s, u"Paĝojn ciujn"_s, u"l'oeuvre"_s, u"œuvre"_s,
                                 u"STRASSE"_s, u"' straße"_s}) {
        const auto hits = book.find(words);
        QCOMPARE(words + QString::number(hits.size()), words + u'1');
        QCOMPARE(hits.front().page, u"board"_s);
        QVERIFY2(hits.front().words.contains(u"paĝojn"_s), qPrintable(hits.front().words));
    }
    const auto hits = book.find(u"tabuló"_s); // in the title of one and the text of the other
    QCOMPARE(hits.size(), size_t(2));
    QCOMPARE(hits.front().page, u"board"_s);
    QVERIFY(book.find(u"'"_s).empty());
}

void TestGuideBook::aPictureIsOneOfTheGuides()
{
    const GuideBook book = bookIn(u"en"_s);
    QVERIFY(!book.picture(u"board.png"_s).isEmpty());
    for (const QString &name : {u"../contents.txt"_s, u"/etc/hostname"_s, u"none.png"_s, QString()})
        QVERIFY2(book.picture(name).isEmpty(), qPrintable(name));
}

QTEST_MAIN(TestGuideBook)
#include "tst_guidebook.moc"
