// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/salutation.h"

#include "core/domain/personnames.h"

#include "core/drafts/names.h"
#include "core/drafts/textwords.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int mostWords = 12; ///< a longer beginning is a sentence, no greeting

bool isGreetingWord(const QString &folded)
{
    static const QSet<QString> words = setOf(
        u"dear dearest hi hello hey hiya greetings hallo liebe lieber geehrte geehrter bonjour bonsoir salut "
        "madame monsieur mesdames messieurs cher chere hola estimado estimada querido querida ciao caro cara "
        "gentile egregio buongiorno salve "
        "ola prezado prezada hej hei moi hoi beste geachte szanowny szanowna drogi droga witam merhaba sayin "
        "sevgili уважаемый уважаемая дорогой дорогая здравствуите привет шановнии шановна αγαπητη αγαπητε "
        "γεια "
        "عزيزي عزيزتي مرحبا שלום יקר יקרה प्रिय नमस्ते"_s);
    return words.contains(folded);
}

/// How many words of greeting two-word greetings such as "good morning" take; 0 when it isn't one.
size_t pairLength(const std::vector<Word> &words)
{
    static const QSet<QString> pairs = setOf(
        u"good.morning good.afternoon good.evening good.day guten.tag guten.morgen guten.abend sehr.geehrte "
        "sehr.geehrter buenos.dias buenas.tardes добрыи.день happy.monday happy.friday hi.there hello.there "
        "hello.again hi.again"_s);
    if (words.size() < 2)
        return 0;
    return pairs.contains(words[0].folded + u'.' + words[1].folded) ? 2 : 0;
}

size_t greetingLength(const std::vector<Word> &words)
{
    if (const size_t pair = pairLength(words))
        return pair;
    return !words.empty() && isGreetingWord(words[0].folded) ? 1 : 0;
}

bool isFiller(const QString &folded)
{
    static const QSet<QString> words = setOf(u"again once more my to you from very"_s);
    return words.contains(folded);
}

bool isPlural(const QString &folded)
{
    static const QSet<QString> words = setOf(
        u"all everyone everybody folks both guys gentlemen ladies colleagues friends panel committee yall"_s);
    return words.contains(folded);
}

bool isNobody(const QString &folded)
{
    static const QSet<QString> words = setOf(u"there sir madam manager recruiter hiring whom interviewer "
                                             u"interviewers recruiting hr the department damen herren "
                                             "human resources employer team"_s);
    return words.contains(folded);
}

bool isNameJoiner(QStringView between)
{
    return between.contains(u'&') || between.contains(u'/') || between.contains(u'+');
}

/// Where the greeting ends on its line: at a comma, colon, dash or a full stop that ends no abbreviation.
qsizetype endOf(QStringView line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (u",:;!?\u2014\u2013\uFF0C\u3001\uFF1A\uFF01\u3002\u060C\u061B"_s.contains(c))
            return i;
        if (c == u'-' && i > 0 && line[i - 1].isSpace())
            return i;
        if (c == u'.') {
            const QStringView before = line.first(i);
            const auto space = before.lastIndexOf(u' ');
            const QStringView word = before.sliced(space + 1);
            if (word.size() > 1 && !isFormOfAddress(folded(word)))
                return i;
        }
    }
    return line.size();
}

bool isLatinLowerCase(QStringView word)
{
    return word.front().isLower() && word.front().script() == QChar::Script_Latin;
}

/// Whether the words between two commas are names, not the beginning of the letter itself.
bool areNames(QStringView text)
{
    const std::vector<Word> words = wordsOf(text);
    if (words.empty() || words.size() > 4)
        return false;
    return std::all_of(words.begin(), words.end(), [&](const Word &word) {
        if (word.folded == u"and")
            return true;
        return !isLatinLowerCase(text.sliced(word.start, word.length)) && !isBehindName(word.folded) &&
               !isFunctionWord(word.folded) && !word.folded.startsWith(u"thank");
    });
}

/// Where the names of the greeting end. What follows a comma may still be names: "Hello again, Dana,",
/// "Hi Dana, Priya and Tom,". In the second case @p several becomes true.
qsizetype endOfNames(QStringView line, bool &several)
{
    qsizetype end = endOf(line);
    bool named = wordsOf(line.first(end)).size() > greetingLength(wordsOf(line.first(end)));
    if (greetingLength(wordsOf(line.first(end))) == 0)
        return end;
    while (end < line.size() && (line[end] == u',' || line[end] == u'\u060C')) {
        const qsizetype next = end + 1 + endOf(line.sliced(end + 1));
        const bool exclaims = !named && next < line.size() && line[next] == u'!'; // "Hello, Dana!"
        const bool closed = exclaims || next == line.size() || u",:\u2014\u2013-"_s.contains(line[next]);
        if (!closed || !areNames(line.sliced(end + 1, next - end - 1)))
            break;
        several |= named;
        named = true;
        end = next;
    }
    return end;
}

} // namespace

std::optional<Salutation> salutationOf(const QString &body)
{
    qsizetype start = 0;
    while (start < body.size() && body[start].isSpace())
        ++start;
    if (start == body.size())
        return std::nullopt;
    auto lineEnd = body.indexOf(u'\n', start);
    if (lineEnd < 0)
        lineEnd = body.size();
    const QStringView line = QStringView(body).sliced(start, lineEnd - start);

    Salutation result;
    result.start = static_cast<int>(start);
    const qsizetype end = endOfNames(line, result.several);
    std::vector<Word> words = wordsOf(line.first(end));
    const size_t greeting = greetingLength(words);
    result.greets = greeting > 0;
    result.length = static_cast<int>(end);
    result.lineEnds = wordsOf(line.sliced(end)).empty();
    if (words.size() > mostWords)
        words.resize(mostWords);

    bool afterAnd = false;
    for (size_t i = greeting; i < words.size(); ++i) {
        Word word = words[i];
        const bool capital = !isLatinLowerCase(line.sliced(word.start, word.length));
        const qsizetype gapStart = i > 0 ? words[i - 1].start + words[i - 1].length : 0;
        afterAnd |= isNameJoiner(line.sliced(gapStart, word.start - gapStart));
        if (word.folded == u"and" || word.folded == u"und" || word.folded == u"et") {
            afterAnd = true;
            continue;
        }
        // "Hi Dana thank you for ...": the letter goes on without a comma.
        const bool sentence = isFunctionWord(word.folded) || word.folded.startsWith(u"thank");
        if (!capital && sentence && !result.named.empty() && !isPlural(word.folded))
            break;
        if (isPlural(word.folded) || (word.folded == u"team" && !result.named.empty() && afterAnd)) {
            result.several = true;
            continue;
        }
        if (isFiller(word.folded) || isFormOfAddress(word.folded))
            continue;
        if (isNobody(word.folded)) {
            result.nobody = true;
            if (word.folded == u"whom")
                break;
            continue;
        }
        if (afterAnd && !result.named.empty() && capital)
            result.several = true;
        word.start += result.start;
        result.named.push_back(std::move(word));
    }
    return result;
}

} // namespace afterword
