// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/companyname.h"

#include "core/base/anycase.h"
#include "core/base/utf8.h"
#include "core/exchange/domainname.h"
#include "core/exchange/jobservices.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Whether the signs of @p key stand in @p letters in their order, others between them or not.
bool standsInOrder(QStringView key, QStringView letters)
{
    qsizetype at = 0;
    for (qsizetype i = 0; i < letters.size() && at < key.size(); ++i)
        at += letters[i] == key[at] ? 1 : 0;
    return at == key.size();
}

/// The letters and digits of a name, without what says which kind of company it is: "blueharbor".
QString squashed(const QString &name)
{
    // One plain word is its own key, also where it is one of the kinds.
    const auto isPlain = [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); };
    if (std::all_of(name.begin(), name.end(), isPlain))
        return smallLetters(name);
    static const QRegularExpression kinds(u"\\b(inc|incorporated|llc|llp|ltd|limited|plc|corp|corporation|co|"
                                          u"company|gmbh|ag|se|kg|ug|bv|nv|sa|sas|"
                                          "sarl|srl|spa|ab|as|oy|pty|group|holding|holdings|the)\\b\\.?"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString without = companyLetters(QString(name).remove(kinds));
    return without.isEmpty() ? companyLetters(name) : without;
}

} // namespace

QString companyLetters(const QString &text)
{
    if (isAscii(text)) { // as most is, and nothing in it comes apart
        QString plain = smallLetters(text);
        plain.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        return plain;
    }
    QString letters;
    const QString plain = text.normalized(QString::NormalizationForm_KD).toLower();
    std::copy_if(plain.begin(), plain.end(), std::back_inserter(letters),
                 [](QChar c) { return c.isLetterOrNumber(); });
    return letters;
}

QString companyLettersInDomain(const QString &text)
{
    if (isAscii(text))
        return companyLetters(text);
    static const std::pair<QChar, QStringView> written[] = {
        {u'ä', u"ae"}, {u'ö', u"oe"}, {u'ü', u"ue"}, {u'ß', u"ss"}, {u'å', u"aa"},
        {u'ø', u"oe"}, {u'æ', u"ae"}, {u'œ', u"oe"}, {u'ł', u"l"},  {u'ı', u"i"},
        {u'đ', u"d"},  {u'ð', u"d"},  {u'þ', u"th"}};
    QString plain = text.toLower();
    for (const auto &[sign, letters] : written)
        plain.replace(sign, letters.toString());
    return companyLetters(plain);
}

bool mayName(const QString &text, const QString &key)
{
    if (text.contains(u"w/"_s)) // stands for "with"
        return true;
    const QStringView needed = key.endsWith(u's') ? QStringView(key).chopped(1) : QStringView(key); // "vets"
    const QString spelled = text.contains(u'&') ? QString(text).replace(u'&', u"and"_s) : text;
    return standsInOrder(needed, companyLetters(spelled)) ||
           (!isAscii(text) && standsInOrder(needed, companyLettersInDomain(text)));
}

bool tellsCompany(const QString &domain)
{
    const bool isDomain = domain.contains(u'.') && !domain.startsWith(u'.') && !domain.contains(u".."_s);
    return isDomain && !isFreemail(domain) && !isHiringSystem(domain);
}

bool isDomainOf(const QString &domain, const QString &company)
{
    const QString label = ownWordOf(domain).toString();
    return !label.isEmpty() && !company.isEmpty() &&
           (squashed(label) == squashed(company) || squashed(label) == companyLettersInDomain(company));
}

QString companyKey(const QString &company)
{
    return squashed(company);
}

QStringList companyPartKeys(const QString &company)
{
    constexpr qsizetype telling = 5; // letters; shorter words stand in too many names
    // What kind of company it is, where it is, and what it is called by all: no part of these tells whose it
    // is.
    static const QRegularExpression shared(
        u"^(group|groupe|gruppe|grupo|gruppo|holdings?|international|national|global|european?|deutsche?r?|"
        "british|american|united|general|first|royal|bank(ing)?|insurance|mutual|energy|health(care)?|"
        "hospital|"
        "trust|foods?|media|systems?|solutions?|labs?|laborator\\w*|software|technolog\\w*|logisti\\w*|"
        "industr\\w*|partners?|consult\\w*|associat\\w*|services?|hotels?|college|universit\\w*|school|"
        "council|"
        "charity|foundation|institut\\w*|society|museum|studios?|books|press|motors?|pharma\\w*|robotics|"
        "analytics|digital|works|stadtwerke|klinik\\w*|hochschule|verlag|brau\\w*|société|banque|mairie|"
        "banco|ayuntamiento|clínica|bakery|bakkerij|brewing|brewery|cooperative|coopérative|farms?|gardens|"
        "freight|"
        "airways|airlines|railways?|housing|homes|dental|clinic|pharmacy|retail|stores?|kitchens?|coffee|"
        "company|limited|maison|ateliers?|instituto|north|south|east|west|north\\w{0,3}|central|city|"
        "county|house|street|water|green|black|white|silver|golden|design|marketing|security|research|"
        "engineering|recruitment|staffing|personnel|cosmética|editorial|maschinenbau|digital)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression parting(u"[^\\p{L}\\p{N}'’-]+"_s);
    const QStringList words = company.split(parting, Qt::SkipEmptyParts);
    QStringList keys;
    QString front;
    for (const QString &word : words) {
        const QString letters = companyLetters(word);
        front += letters;
        const bool isTelling = letters.size() >= telling && !shared.match(word).hasMatch();
        for (const QString &key :
             {isTelling ? letters : QString(), words.size() > 2 && front != letters ? front : QString()}) {
            if (key.size() >= telling && !keys.contains(key))
                keys += key;
        }
    }
    // "miradorturia" of "Hotel Mirador del Turia": words that follow each other, without the small ones.
    constexpr qsizetype mostWords = 8;
    constexpr qsizetype shortestRun = 8; // letters
    static const QStringList smallWords{u"de"_s,  u"del"_s, u"des"_s, u"du"_s,  u"di"_s,  u"da"_s,
                                        u"la"_s,  u"les"_s, u"le"_s,  u"of"_s,  u"van"_s, u"den"_s,
                                        u"der"_s, u"und"_s, u"et"_s,  u"and"_s, u"the"_s};
    QStringList large;
    for (const QString &word : words.mid(0, mostWords)) {
        if (!smallWords.contains(word.toLower()))
            large += companyLetters(word);
    }
    for (qsizetype begin = 0; begin < large.size(); ++begin) {
        QString run = large[begin];
        for (qsizetype next = begin + 1; next < large.size(); ++next) {
            run += large[next];
            if (run.size() >= shortestRun && !keys.contains(run))
                keys += run;
        }
    }
    keys.removeAll(companyKey(company));
    if (const QString all = companyLettersInDomain(company); all != companyLetters(company))
        keys += all;
    return keys;
}

namespace {

/// Whether @p key is made of beginnings of @p words, each of some letters, in their order, and one of them
/// whole: "ingbailen" of "Ingeniería Bailén".
bool isOfBeginnings(QStringView key, const QStringList &words, qsizetype from, bool hasWhole)
{
    constexpr qsizetype shortest = 3; // letters
    constexpr qsizetype whole = 5;
    if (from == words.size())
        return key.isEmpty() && hasWhole;
    const QString &word = words[from];
    for (qsizetype taken = word.size(); taken >= std::min(shortest, word.size()); --taken) {
        const bool isWhole = taken == word.size() && taken >= whole;
        if (key.startsWith(QStringView(word).first(taken)) &&
            isOfBeginnings(key.sliced(taken), words, from + 1, hasWhole || isWhole))
            return true;
    }
    return false;
}

/// The words of a company's name that a domain may shorten; none where they are too few or many.
QStringList wordsToShorten(const QString &company)
{
    constexpr qsizetype mostWords = 4;
    constexpr qsizetype longestWord = 20; // letters
    QStringList words;
    for (const QString &word : company.split(u' ', Qt::SkipEmptyParts)) {
        if (const QString letters = companyLetters(word); letters.size() > 2)
            words += letters;
    }
    const bool isLong = std::any_of(words.begin(), words.end(),
                                    [](const QString &word) { return word.size() > longestWord; });
    return isLong || words.size() < 2 || words.size() > mostWords ? QStringList() : words;
}

/// Whether @p key is @p company's letters without a few: "hopitalstclair" of "Hôpital Saint-Clair",
/// "mareazul" of "Marea Azul", "moebelkranz" of "Möbelhaus Kranz".
bool leavesFewOut(const QString &key, const QString &company)
{
    constexpr qsizetype shortest = 7; // letters
    for (const QString &letters : {companyLetters(company), companyLettersInDomain(company)}) {
        if (key.size() < shortest || letters.size() > key.size() + key.size() / 2 || letters[0] != key[0])
            continue;
        qsizetype at = 0;
        for (const QChar c : letters)
            at += at < key.size() && key[at] == c ? 1 : 0;
        if (at == key.size())
            return true;
    }
    return false;
}

} // namespace

bool isShortOf(const QString &key, const QString &company)
{
    if (company.contains(u' ') && leavesFewOut(key, company))
        return true;
    if (const QStringList all = wordsToShorten(company); !all.isEmpty() && isOfBeginnings(key, all, 0, false))
        return true;
    constexpr qsizetype telling = 5;  // letters of the first word
    constexpr qsizetype shortest = 3; // letters that stand for a word
    const QStringList words = company.split(u' ', Qt::SkipEmptyParts);
    const QString front = companyLetters(words.value(0));
    if (front.size() < telling || words.size() < 2 || !key.startsWith(front))
        return false;
    QStringView rest = QStringView(key).sliced(front.size());
    for (qsizetype i = 1; i < words.size() && !rest.isEmpty(); ++i) {
        const QString word = companyLetters(words[i]);
        const auto differs = std::mismatch(word.begin(), word.end(), rest.begin(), rest.end());
        const qsizetype same = differs.first - word.begin();
        if (same < shortest && same < word.size())
            continue; // "and", "of": domains leave words out
        rest = rest.sliced(same);
    }
    // "vets": many of what was shortened.
    return rest.size() < key.size() - front.size() && (rest.isEmpty() || rest == u"s");
}

QString companyKeyOfDomain(const QString &domain)
{
    return squashed(ownWordOf(domain).toString());
}

namespace {

/// How long the word is that says what kind of company it is, at the end of @p label and behind another one;
/// 0 without one.
qsizetype endOfKind(const QString &label)
{
    static constexpr QStringView ends[] = {
        u"institute",   u"logistics",   u"logistik",   u"foods",     u"group",    u"media",
        u"energy",      u"health",      u"hospital",   u"insurance", u"software", u"systems",
        u"solutions",   u"consulting",  u"robotics",   u"analytics", u"motors",   u"hotels",
        u"college",     u"school",      u"university", u"council",   u"charity",  u"foundation",
        u"museum",      u"studios",     u"books",      u"mutual",    u"biotech",  u"county",
        u"market",      u"transport",   u"textile",    u"textiles",  u"mills",    u"brewing",
        u"brewery",     u"bakery",      u"legal",      u"dental",    u"pharma",   u"capital",
        u"engineering", u"electronics", u"architects", u"partners",  u"ventures", u"outdoors",
        u"furniture",   u"gardens",     u"housing",    u"verlag",    u"bau",      u"technik",
        u"maschinenbau"};
    constexpr qsizetype shortestFront = 4;
    const auto isPlain = [](QChar c) { return c < QChar(0x80) && (c.isLetterOrNumber() || c == u'_'); };
    if (!std::all_of(label.begin(), label.end(), isPlain))
        return 0;
    qsizetype shortest = 0;
    for (const QStringView end : ends) {
        const bool isShorter = shortest == 0 || end.size() < shortest;
        if (isShorter && label.size() >= end.size() + shortestFront && label.endsWith(end))
            shortest = end.size();
    }
    return shortest;
}

} // namespace

QString companyOfDomain(const QString &domain)
{
    QString label = ownWordOf(QUrl::fromAce(domain.toUtf8())).toString();
    // "abbeyinstitute": a word that many companies end with stands apart.
    if (const qsizetype end = endOfKind(label); end > 0)
        label.insert(label.size() - end, u'-');
    QStringList words = label.split(u'-', Qt::SkipEmptyParts);
    for (QString &word : words)
        word[0] = word[0].toUpper();
    return words.isEmpty() ? domain : words.join(u' ');
}

namespace {

/// Where a word stands in a text.
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;
};

std::vector<Span> wordsIn(const QString &text)
{
    static const QRegularExpression pattern(u"[\\p{L}\\p{N}]+"_s);
    std::vector<Span> words;
    for (auto found = pattern.globalMatch(text); found.hasNext();) {
        const auto word = found.next();
        words.push_back({word.capturedStart(), word.capturedEnd()});
    }
    return words;
}

/// Whether what is between @p begin and @p end may stand between the words of one name.
bool mayStandInName(const QString &text, qsizetype begin, qsizetype end)
{
    constexpr qsizetype longest = 4; // a sign, a space on each side, and the end of a line
    if (end - begin > longest)
        return false;
    if (end - begin == 1 && text[begin] == u' ')
        return true;
    static const QRegularExpression gap(u"^(\\s|\\s?[&+]\\s?|[-'’.,]\\s?)$"_s);
    return gap.match(text.sliced(begin, end - begin)).hasMatch();
}

/// The shortest name that begins with the word @p begin of @p text, ends before the word @p last and is the
/// company's of @p key; empty: none.
QString nameOfKey(const QString &text, const std::vector<Span> &words, size_t begin, size_t last,
                  const QString &key)
{
    constexpr qsizetype longestName = 100; // characters
    for (size_t end = begin; end < last; ++end) {
        const QString name = text.sliced(words[begin].begin, words[end].end - words[begin].begin);
        if (name.size() > longestName)
            break;
        const bool isNamed =
            mayName(name, key) &&
            (squashed(name) == key || companyLettersInDomain(name) == key ||
             (name.contains(u'&') && squashed(QString(name).replace(u'&', u"and"_s)) == key));
        if (isNamed && !name[0].isLower())
            return name;
    }
    return {};
}

} // namespace

QString companySpelledIn(const QString &text, const QString &key)
{
    if (!mayName(text, key))
        return {};
    const std::vector<Span> words = wordsIn(text);
    for (size_t first = 0; first < words.size();) {
        size_t last = first + 1; // behind those that may be words of one name
        while (last < words.size() && mayStandInName(text, words[last - 1].end, words[last].begin))
            ++last;
        const QString run = text.sliced(words[first].begin, words[last - 1].end - words[first].begin);
        for (size_t begin = mayName(run, key) ? first : last; begin < last; ++begin) {
            const QString name = nameOfKey(text, words, begin, last, key);
            if (!name.isEmpty())
                return name;
        }
        first = last;
    }
    return {};
}

QString withLegalForm(const QString &name, const QString &text)
{
    // As they are written: "se" and "as" small are words.
    static const QRegularExpression form(
        u"^,? (?:g?GmbH(?: & Co\\.? KG(?:aA)?)?|mbH|AG|KG|KGaA|OHG|SE|eG|e\\. "
        u"?V\\.|eV|Ltd\\.?|Limited|PLC|plc|LLP|LLC|"
        "Inc\\.?|Corp\\.?|SASU?|S\\.A\\.S\\.|SARL|S\\.A\\.R\\.L\\.|SA|S\\.A\\.|SL|S\\.L\\.(?:U\\.)?|S\\.?r\\."
        "?l\\.?s?|SRL|SpA|S\\.p\\.A\\.|"
        "B\\.?V\\.?|N\\.?V\\.?|A/S|ApS|ASA?|Oyj?|AB|[Ss]p\\. ?z ?o\\. ?o\\.|s\\. ?r\\. ?o\\.|a\\. ?s\\.|"
        "[Kk]ft\\.?|[Zz]rt\\.?|d\\. ?o\\. ?o\\.|Ltda\\.?|Lda\\.?|A\\. ?Ş\\.|Ltd\\. Şti\\.|SRL|Pty Ltd)(?![\\p{L}\\p{N}])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const qsizetype at = text.indexOf(name);
    if (at < 0)
        return name;
    const auto found =
        form.match(text.sliced(at + name.size(), std::min<qsizetype>(24, text.size() - at - name.size())));
    return name + found.captured(0);
}

bool isSameCompany(const QString &domainA, const QString &domainB)
{
    return !domainA.isEmpty() && !isFreemail(domainA) &&
           registeredDomain(domainA) == registeredDomain(domainB);
}

} // namespace afterword
