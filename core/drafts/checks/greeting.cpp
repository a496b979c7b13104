// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/checks.h"
#include "core/drafts/checks/salutation.h"

#include "core/drafts/names.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Greeting)
};

Findings noGreeting(const Letter &letter)
{
    return {{Check::Greeting, Finding::Severity::Error, Words::tr("The note does not begin with a greeting."),
             0, 0, letter.greetingLine() + u"\n\n"_s}};
}

bool isInitial(const Word &word)
{
    return word.length == 1;
}

bool namesRecipient(const Salutation &salutation, const QStringList &names)
{
    return std::any_of(salutation.named.begin(), salutation.named.end(),
                       [&](const Word &word) { return holdsName(word.folded, names); });
}

/// Words that do not name the recipient, up to where a sentence goes on behind the name ("Hi Dana thank
/// you").
std::vector<Word> wrongNames(const Salutation &salutation, const QStringList &names, const QString &body)
{
    std::vector<Word> wrong;
    bool found = false;
    for (const Word &word : salutation.named) {
        if (holdsName(word.folded, names)) {
            found = true;
            continue;
        }
        // In "Kedves Dana," the first word is a greeting that we do not know.
        if (!salutation.greets && !found && namesRecipient(salutation, names))
            continue;
        const QChar first = body[word.start];
        const bool sentence =
            first.isLower() || isFunctionWord(word.folded) || word.folded.startsWith(u"thank");
        // In scripts without capitals a word of kindness follows the name: "dear", "honoured".
        const bool noCapitals = !first.isUpper() && !first.isLower();
        if (found && (sentence || noCapitals))
            break;
        if (!isInitial(word))
            wrong.push_back(word);
    }
    return wrong;
}

bool isLatin(const QString &text, int start)
{
    return start < text.size() && text[start].script() == QChar::Script_Latin;
}

/// Whether the beginning is a greeting at all: it greets, or it ends with the name ("Dana,", "Kedves Dana,")
/// and not as a sentence does, or, in a script whose greetings we may not know, it is a short line of its
/// own.
bool isGreeting(const Salutation &salutation, const QStringList &names, const QString &body)
{
    if (salutation.greets)
        return true;
    if (salutation.named.empty() || salutation.named.size() > static_cast<size_t>(names.size()) + 2)
        return false;
    if (!isLatin(body, salutation.start) && salutation.lineEnds && salutation.named.size() <= 3)
        return true;
    const int end = salutation.start + salutation.length;
    const bool sentence = end < body.size() && u".?;"_s.contains(body[end]);
    return !sentence && holdsName(salutation.named.back().folded, names);
}

/// A shared mailbox is greeted without a name: "Hello," or "Hello all,".
Findings greetingOfTeam(const Letter &letter, const Salutation &salutation)
{
    if (salutation.named.empty() || salutation.nobody || salutation.several)
        return {};
    const Word &first = salutation.named.front();
    const Word &last = salutation.named.back();
    const QString name = letter.draft.body.mid(first.start, last.start + last.length - first.start);
    return {{Check::Greeting, Finding::Severity::Error,
             Words::tr("The greeting names %1, but the letter goes to a shared mailbox.").arg(name),
             salutation.start, salutation.length, letter.greeting()}};
}

/// A mail address where a name should stand: "Dear dana.whitfield@northwind.example,". Where programs know no
/// name, they put it there.
Findings addressInGreeting(const Letter &letter, const Salutation &salutation)
{
    const QString &body = letter.draft.body;
    qsizetype lineEnd = body.indexOf(u'\n', salutation.start);
    if (lineEnd < 0)
        lineEnd = body.size();
    const qsizetype at = body.indexOf(u'@', salutation.start);
    if (!salutation.greets || at < 0 || at >= lineEnd)
        return {};
    const auto parts = [&](qsizetype index) {
        return body[index].isSpace() || u",:;!<>()\""_s.contains(body[index]);
    };
    qsizetype start = at;
    while (start > salutation.start && !parts(start - 1))
        --start;
    qsizetype end = at;
    while (end < lineEnd && !parts(end))
        ++end;
    // Behind the names the letter itself begins: "Dear Dana, I wrote from robin@example.org."
    const qsizetype comma = body.indexOf(u',', salutation.start);
    if (comma >= 0 && comma < start)
        return {};
    const bool isNamed = letter.contact && !letter.contact->team;
    const QString given = isNamed ? givenNameOf(*letter.contact) : QString();
    return {{Check::Greeting, Finding::Severity::Error,
             Words::tr("The greeting has an e-mail address where a name should be."), static_cast<int>(start),
             static_cast<int>(end - start), given.contains(u'@') ? QString() : given}};
}

} // namespace

Findings greetingFindings(const Letter &letter)
{
    if (!letter.isLetter())
        return {};
    const QString &body = letter.draft.body;
    const std::optional<Salutation> salutation = salutationOf(body);
    if (!salutation)
        return noGreeting(letter);
    if (const Findings found = addressInGreeting(letter, *salutation); !found.empty())
        return found;
    const QStringList names = letter.contact ? nameWordsOf(*letter.contact) : QStringList();
    if (!isGreeting(*salutation, names, body))
        return noGreeting(letter);
    if (letter.contact && letter.contact->team)
        return greetingOfTeam(letter, *salutation);
    // A greeting to several is another check's matter, and without a recipient any greeting is right.
    if (!letter.contact || names.isEmpty() ||
        (salutation->several && (salutation->named.empty() || namesRecipient(*salutation, names))))
        return {};

    const std::vector<Word> wrong = wrongNames(*salutation, names, body);
    if (wrong.empty() && namesRecipient(*salutation, names))
        return {};
    if (wrong.empty()) {
        const QString greeting = letter.greeting();
        return {{Check::Greeting, Finding::Severity::Error,
                 Words::tr("The greeting does not name %1.").arg(fullNameOf(*letter.contact)),
                 salutation->start, salutation->length, greeting}};
    }
    const int start = wrong.front().start;
    const int length = wrong.back().start + wrong.back().length - start;
    return {{Check::Greeting, Finding::Severity::Error,
             Words::tr("The greeting names %1, but the note is for %2.")
                 .arg(body.mid(start, length), fullNameOf(*letter.contact)),
             start, length, letter.nameInsteadOf(wrong.front(), wrong.back())}};
}

} // namespace afterword
