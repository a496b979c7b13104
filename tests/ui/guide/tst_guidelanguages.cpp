// SPDX-License-Identifier: GPL-3.0-or-later
// The guide in each language that the program speaks: all of it, with the labels that the window has in that
// language, in its typography, and with nothing left in English.
#include "ui/guide/guidebook.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar nbsp(QChar::Nbsp);
constexpr QChar narrow(u'\u202F');

QString resources()
{
    return QStringLiteral(AFTERWORD_SOURCE_DIR "/resources");
}

QString textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll());
}

QStringList pageIds()
{
    QStringList ids;
    const auto book = GuideBook::open({u"en"_s}, Policy());
    if (!book)
        qFatal("%s", qPrintable(book.error().message));
    for (const GuidePage &page : book->pages())
        ids += page.id;
    return ids;
}

QString source(const QString &language, const QString &page)
{
    return textOf(resources() + u"/guide/%1/%2.html"_s.arg(language, page));
}

QStringList captured(const QString &text, const QString &pattern)
{
    QStringList found;
    for (const auto &match : QRegularExpression(pattern).globalMatch(text))
        found += match.captured(1);
    return found;
}

/// A label without the sign of its key, without what may follow it on a button or before a field, and with
/// one kind of blank.
QString bare(QString label)
{
    static const QRegularExpression end(u"[\\s…:]+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    return label.remove(u'&').remove(end).replace(nbsp, u' ').replace(narrow, u' ');
}

/// What a language calls each label of the program.
QHash<QString, QStringList> labelsIn(const QString &language)
{
    QHash<QString, QStringList> labels;
    QFile file(resources() + u"/translations/afterword_%1.ts"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    QXmlStreamReader xml(&file);
    QString label;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"source"_s)
            label = bare(xml.readElementText());
        else if (xml.name() == u"translation"_s)
            labels[label] += bare(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return labels;
}

/// What people read of a page: no tags, no commands and no addresses.
QString prose(QString page)
{
    static const QRegularExpression other(u"<pre>.*?</pre>|<code>.*?</code>|\\bafterword:"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression number(u"\\{\\{\\w+\\|?([^|}]*)\\|?([^|}]*)\\}\\}"_s);
    static const QRegularExpression alt(u"<img [^>]*alt=\"([^\"]*)\">"_s);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    return page.replace(other, u"x"_s)
        .replace(number, u"7\u00A0\\1\u00A0\\2"_s)
        .replace(alt, u"\\1"_s)
        .remove(tag);
}

/// How the quotes of a language open and close, and what stands within next to them.
struct Quotes {
    QString opening;
    QString closing;
};

Quotes quotesOf(const QString &language)
{
    if (language == u"de"_s)
        return {u"„"_s, u"“"_s};
    if (language == u"fr"_s)
        return {u"« "_s.replace(u' ', nbsp), u" »"_s.replace(u' ', nbsp)};
    if (language == u"es"_s)
        return {u"«"_s, u"»"_s};
    return {u"“"_s, u"”"_s};
}

/// What stands in quotes on a page of @p language, as labels do,.
QStringList quoted(const QString &language, const QString &page)
{
    const Quotes quotes = quotesOf(language);
    QStringList labels;
    for (const QString &text : captured(page, quotes.opening + u"([^<>]*?)"_s + quotes.closing))
        labels += text;
    return labels;
}

} // namespace

class TestGuideLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageOfTheProgramHasItsGuide();
    void noPageIsMissing_data() { languages(); }
    void noPageIsMissing();
    void everyPageIsTranslatedWhole_data() { languages(); }
    void everyPageIsTranslatedWhole();
    void nothingIsLeftInEnglish_data() { languages(); }
    void nothingIsLeftInEnglish();
    void labelsAreThoseOfTheWindow_data() { languages(); }
    void labelsAreThoseOfTheWindow();
    void typographyIsThatOfTheLanguage_data() { languages(); }
    void typographyIsThatOfTheLanguage();
    void thePersonIsAddressedAsTheWindowDoes_data() { languages(); }
    void thePersonIsAddressedAsTheWindowDoes();
    void aSearchFindsWordsAsTheyAreTyped_data();
    void aSearchFindsWordsAsTheyAreTyped();
    void aRegionsGuideIsThatOfItsLanguage();

private:
    static QStringList translated()
    {
        QStringList languages;
        for (const QString &file :
             QDir(resources() + u"/translations"_s).entryList({u"afterword_*.ts"_s}, QDir::Files)) {
            const QString language = file.sliced(10).chopped(3);
            if (language != u"en"_s)
                languages += language;
        }
        return languages;
    }
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : translated()) {
            if (QFile::exists(resources() + u"/guide/%1/contents.txt"_s.arg(language)))
                QTest::newRow(qPrintable(language)) << language;
        }
    }
};

void TestGuideLanguages::everyLanguageOfTheProgramHasItsGuide()
{
    for (const QString &language : translated()) {
        const auto book = GuideBook::open({language}, Policy());
        QVERIFY(book);
        QCOMPARE(book->language(), language);
    }
}

void TestGuideLanguages::noPageIsMissing()
{
    QFETCH(const QString, language);
    QStringList own = QDir(resources() + u"/guide/"_s + language).entryList({u"*.html"_s}, QDir::Files);
    QStringList english = QDir(resources() + u"/guide/en"_s).entryList({u"*.html"_s}, QDir::Files);
    QCOMPARE(own, english);
    const QString contents = textOf(resources() + u"/guide/%1/contents.txt"_s.arg(language));
    const QString englishContents = textOf(resources() + u"/guide/en/contents.txt"_s);
    // The same pages in the same sections, and each section under a name of its own.
    const QStringList lines = contents.split(u'\n');
    const QStringList englishLines = englishContents.split(u'\n');
    QCOMPARE(lines.size(), englishLines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (englishLines[i].startsWith(u'#'))
            QVERIFY2(lines[i].startsWith(u"# "_s) && lines[i] != englishLines[i], qPrintable(lines[i]));
        else
            QCOMPARE(lines[i], englishLines[i]);
    }
}

void TestGuideLanguages::everyPageIsTranslatedWhole()
{
    QFETCH(const QString, language);
    for (const QString &id : pageIds()) {
        const QString page = source(language, id);
        const QString english = source(u"en"_s, id);
        for (const QString &what :
             {u"(<h2>)"_s, u"(<p>)"_s, u"(<li>)"_s, u"(<tr>)"_s, u"(<td>)"_s, u"(<b>)"_s, u"(<code>)"_s,
              u"<pre>([^<]*)</pre>"_s, u"<a (name=\"[^\"]*)\">"_s, u"<h2>(<a )?"_s})
            QCOMPARE(id + captured(page, what).join(u' '), id + captured(english, what).join(u' '));
        // A number is asked for as often as in English, with a noun in both its forms where it has one there.
        const QString places = u"\\{\\{(\\w+(?:\\|(?=[^|]+\\|[^|}]+\\}))?)"_s;
        QStringList numbers = captured(page, places);
        QStringList englishNumbers = captured(english, places);
        numbers.sort();
        englishNumbers.sort();
        QCOMPARE(id + numbers.join(u' '), id + englishNumbers.join(u' '));
        const qsizetype letters = prose(page).size();
        const qsizetype englishLetters = prose(english).size();
        QVERIFY2(letters > englishLetters * 7 / 10 && letters < englishLetters * 17 / 10, qPrintable(id));
    }
}

void TestGuideLanguages::nothingIsLeftInEnglish()
{
    QFETCH(const QString, language);
    static const QRegularExpression words(
        u"\\b(the|and|of|with|which|you|your|from|their|what|when|this|that|is|are|it|not|by)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &id : pageIds()) {
        const auto match = words.match(prose(source(language, id)));
        QVERIFY2(!match.hasMatch(), qPrintable(id + u": "_s + match.captured()));
        for (const QString &what : {u"<h1>(.*)</h1>"_s, u"<p>(.*)</p>"_s, u"<li>(.*)</li>"_s})
            for (const QString &text : captured(source(language, id), what))
                QVERIFY2(!text.contains(u' ') || !captured(source(u"en"_s, id), what).contains(text),
                         qPrintable(id + u": "_s + text));
    }
}

void TestGuideLanguages::labelsAreThoseOfTheWindow()
{
    QFETCH(const QString, language);
    const QHash<QString, QStringList> labels = labelsIn(language);
    int checked = 0;
    const auto check = [&](const QString &id, const QStringList &english, QStringList own) {
        for (const QString &label : english) {
            if (!labels.contains(bare(label)))
                continue;
            const QStringList &known = labels[bare(label)];
            const auto there = std::find_if(own.begin(), own.end(),
                                            [&](const QString &one) { return known.contains(bare(one)); });
            if (there == own.end())
                QFAIL(qPrintable(u"%1: %2 is %3 in the window; the page has %4"_s.arg(
                    id, label, known.join(u" or "_s), own.join(u" | "_s))));
            own.erase(there);
            ++checked;
        }
    };
    for (const QString &id : pageIds()) {
        const QString english = source(u"en"_s, id);
        const QString own = source(language, id);
        check(id, quoted(u"en"_s, english), quoted(language, own));
        for (const QString &what : {u"<h1>([^<]*)</h1>"_s, u"<b>([^<]*)</b>"_s})
            check(id, captured(english, what), captured(own, what));
        if (id == u"insights"_s) // whose table names the sections of the window
            check(id, captured(english, u"<td>([^<]*)</td><td>"_s), captured(own, u"<td>([^<]*)</td><td>"_s));
        // "Settings, Etiquette" leads to that page of Settings.
        for (const QString &page : captured(english, u"Settings, (\\w+(?: [A-Z]\\w+)?)"_s)) {
            QVERIFY2(labels.contains(page), qPrintable(id + u": no page "_s + page));
            const QString place = labels[u"Settings"_s].first() + u", "_s + labels[page].first();
            QVERIFY2(own.contains(place), qPrintable(id + u": "_s + place));
        }
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(checked > 100);
}

void TestGuideLanguages::typographyIsThatOfTheLanguage()
{
    QFETCH(const QString, language);
    for (const QString &id : pageIds()) {
        const QString text = prose(source(language, id));
        const Quotes quotes = quotesOf(language);
        QCOMPARE(id + QString::number(text.count(quotes.opening)),
                 id + QString::number(text.count(quotes.closing)));
        QString wrong = u"[\"']| ?--? | [,;:?!]| \\.(?!\\w)|["_s;
        if (language == u"de"_s)
            wrong += u"”«»‚]|“(?=\\w)|\\b\\d+ (?=%|Uhr)"_s;
        else if (language == u"fr"_s)
            wrong +=
                u"„“”]|«(?!\u00A0)|(?<!\u00A0)»|(?<!\u202F)[;!?]|(?<![\u00A0\\w]):|(?<=[^\\W\\d]):(?!\\w)"_s;
        else if (language == u"es"_s)
            wrong += u"„“”]|«(?=\\s)|(?<=\\s)»"_s;
        else
            wrong += u"\u2028]"_s;
        const auto match =
            QRegularExpression(wrong, QRegularExpression::UseUnicodePropertiesOption).match(text);
        QVERIFY2(
            !match.hasMatch(),
            qPrintable(id + u": …"_s + text.mid(std::max<qsizetype>(0, match.capturedStart() - 30), 60)));
        if (language == u"es"_s) {
            QCOMPARE(id + QString::number(text.count(u'¿')), id + QString::number(text.count(u'?')));
            QCOMPARE(id + QString::number(text.count(u'¡')), id + QString::number(text.count(u'!')));
        }
    }
}

void TestGuideLanguages::thePersonIsAddressedAsTheWindowDoes()
{
    QFETCH(const QString, language);
    QString other;
    if (language == u"de"_s)
        other = u"\\b(du|dich|dir|dein\\w*)\\b"_s;
    else if (language == u"fr"_s)
        other = u"\\b(tu|te|toi|ta|tes)\\b"_s;
    else if (language == u"es"_s)
        other = u"\\b(tú|te|ti|tu|tus|vos|vosotros)\\b"_s;
    const QRegularExpression words(other, QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    const Quotes quotes = quotesOf(language);
    const QRegularExpression named(quotes.opening + u"\\w+"_s + quotes.closing,
                                   QRegularExpression::UseUnicodePropertiesOption);
    if (other.isEmpty())
        QSKIP("How this language addresses the person is not known here");
    for (const QString &id : pageIds()) {
        // A word in quotes is named, as those are by which letters address somebody.
        const auto match = words.match(prose(source(language, id)).remove(named));
        QVERIFY2(!match.hasMatch(), qPrintable(id + u": "_s + match.captured()));
    }
}

void TestGuideLanguages::aSearchFindsWordsAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("page");
    QTest::newRow("German, capitals") << u"de"_s << u"NACHBEREITUNG schreiben"_s << u"debrief"_s;
    QTest::newRow("German, umlauts left out") << u"de"_s << u"hochstens ermuntert"_s << u"check-in"_s;
    QTest::newRow("German, ss for sz") << u"de"_s << u"schliesslich loslassen"_s << u"etiquette"_s;
    QTest::newRow("French, accents left out") << u"fr"_s << u"ETAPE premiers echanges"_s << u"check-in"_s;
    QTest::newRow("French, a typewriter's apostrophe")
        << u"fr"_s << u"l'entretien carte de visite"_s << u"ask-next-steps"_s;
    QTest::newRow("Spanish, accents left out")
        << u"es"_s << u"PROXIMOS pasos antelacion"_s << u"ask-next-steps"_s;
    QTest::newRow("Spanish, a tilde left out") << u"es"_s << u"contrasena llavero"_s << u"privacy"_s;
}

void TestGuideLanguages::aSearchFindsWordsAsTheyAreTyped()
{
    QFETCH(const QString, language);
    QFETCH(const QString, words);
    QFETCH(const QString, page);
    const auto book = GuideBook::open({language}, Policy());
    QVERIFY(book);
    QStringList found;
    for (const GuideHit &hit : book->find(words))
        found += hit.page;
    QVERIFY2(found.contains(page), qPrintable(found.join(u' ')));
    QVERIFY(found.size() < qsizetype(book->pages().size()) / 2);
}

void TestGuideLanguages::aRegionsGuideIsThatOfItsLanguage()
{
    for (const QString &region : {u"de_AT"_s, u"de_CH"_s, u"fr_CA"_s, u"es_MX"_s}) {
        const auto book = GuideBook::open(guideLanguages(QLocale(region)), Policy());
        QVERIFY(book);
        QCOMPARE(book->language(), region.section(u'_', 0, 0));
    }
}

QTEST_MAIN(TestGuideLanguages)
#include "tst_guidelanguages.moc"
