// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/checks.h"

#include "core/domain/personnames.h"
#include "core/drafts/names.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(OtherNames)
};

struct Somebody {
    const Contact *contact;
    QStringList names;    ///< words that name them and neither the recipient nor anything of this application
    bool anyName = false; ///< each word alone counts; otherwise only the full name does
};

/// Names that are ordinary words or months as well, so that a capital alone says nothing.
bool isOrdinaryWord(const QString &folded)
{
    static const QSet<QString> words{
        u"will"_s,      u"mark"_s,  u"may"_s,   u"grace"_s,  u"rose"_s,  u"art"_s,   u"bill"_s,
        u"hope"_s,      u"chase"_s, u"grant"_s, u"drew"_s,   u"pat"_s,   u"sunny"_s, u"joy"_s,
        u"dawn"_s,      u"june"_s,  u"april"_s, u"august"_s, u"faith"_s, u"max"_s,   u"rich"_s,
        u"summer"_s,    u"ray"_s,   u"frank"_s, u"young"_s,  u"long"_s,  u"short"_s, u"white"_s,
        u"black"_s,     u"brown"_s, u"green"_s, u"gray"_s,   u"day"_s,   u"best"_s,  u"good"_s,
        u"may"_s,       u"an"_s,    u"so"_s,    u"do"_s,     u"he"_s,    u"you"_s,   u"my"_s,
        u"in"_s,        u"page"_s,  u"case"_s,  u"field"_s,  u"park"_s,  u"hill"_s,  u"king"_s,
        u"cook"_s,      u"baker"_s, u"price"_s, u"post"_s,   u"rush"_s,  u"banks"_s, u"english"_s,
        u"sincerely"_s, u"hart"_s,  u"major"_s, u"ma"_s,     u"to"_s,    u"hi"_s,    u"van"_s,
        u"de"_s,        u"von"_s,   u"der"_s,   u"den"_s,    u"la"_s,    u"le"_s,    u"al"_s,
        u"el"_s,        u"bin"_s,   u"da"_s,    u"di"_s,     u"del"_s,   u"dos"_s,   u"dr"_s,
        u"st"_s,        u"o"_s};
    return words.contains(folded);
}

QSet<QString> ownWords(const Letter &letter)
{
    QSet<QString> own;
    const auto take = [&](const QString &text) {
        for (const Word &word : wordsOf(text))
            own.insert(word.folded);
    };
    if (letter.contact) {
        take(letter.contact->name);
        take(letter.contact->givenName);
    }
    take(letter.search.person.name);
    take(letter.application.company);
    take(letter.application.role);
    return own;
}

/// Everybody but the recipient whose name may stand somewhere in the text.
class Others {
public:
    explicit Others(const Letter &letter)
        : m_letter(letter)
        , m_own(ownWords(letter))
    {
        const bool mayNameThem = letter.draft.about.letter().others;
        for (const Interview &interview : letter.application.interviews) {
            for (const Interviewer &interviewer : interview.interviewers) {
                const bool skip =
                    letter.draft.contact == interviewer.contact || m_here.contains(interviewer.contact);
                m_here.insert(interviewer.contact);
                if (const Contact *contact = letter.search.contacts.find(interviewer.contact);
                    contact && !skip && !mayNameThem)
                    take(*contact, true);
            }
        }
        takeElsewhere();
    }

    std::vector<Somebody> all() { return std::move(m_others); }

private:
    /// Interviewers of the other applications, as far as their full name could stand here.
    void takeElsewhere()
    {
        const std::vector<Word> subject = wordsOf(m_letter.draft.subject);
        std::vector<Word> words = m_letter.words;
        words.insert(words.end(), subject.begin(), subject.end());
        for (const IndexedPerson *person : m_letter.names.peopleIn(words)) {
            const Contact *contact = m_letter.search.contacts.find(person->contact);
            if (contact && contact->id != m_letter.draft.contact && !m_here.contains(contact->id))
                take(*contact, false);
        }
    }

    void take(const Contact &contact, bool anyName)
    {
        QStringList names = nameWordsOf(contact);
        names.removeIf([&](const QString &name) { return m_own.contains(name); });
        if (!names.isEmpty())
            m_others.push_back({&contact, names, anyName});
    }

    const Letter &m_letter;
    QSet<QString> m_own;
    QSet<ContactId> m_here; ///< interviewers of this application
    std::vector<Somebody> m_others;
};

bool beginsSentence(const QString &text, int start)
{
    for (int i = start - 1; i >= 0; --i) {
        if (text[i] == u'\n')
            return true;
        if (text[i].isSpace() || text[i] == u'"' || text[i] == u'\u201C')
            continue;
        return u".!?:"_s.contains(text[i]);
    }
    return true;
}

/// Whether the word stands there as a name, not as an ordinary word that happens to be spelt like one.
bool standsAsName(const QString &text, const std::vector<Word> &words, size_t index)
{
    const Word &word = words[index];
    const QChar first = text[word.start];
    const bool cased = first.isUpper() || first.isLower();
    if (cased && !first.isUpper())
        return false;
    if (isNameParticle(word.folded))
        return false;
    if (!isOrdinaryWord(word.folded))
        return true;
    if (beginsSentence(text, word.start))
        return false;
    // "May 4" and "4 June" are dates.
    const auto isNumber = [&](size_t n) { return n < words.size() && words[n].folded[0].isDigit(); };
    return !isNumber(index + 1) && (index == 0 || !isNumber(index - 1));
}

struct Naming {
    const Contact *contact;
    size_t first;
    size_t last;
};

std::vector<Naming> namingsIn(const QString &text, const std::vector<Word> &words,
                              const std::vector<Somebody> &others)
{
    std::vector<Naming> namings;
    for (size_t i = 0; i < words.size(); ++i) {
        for (const Somebody &other : others) {
            if (!holdsName(words[i].folded, other.names))
                continue;
            size_t last = i;
            while (last + 1 < words.size() && holdsName(words[last + 1].folded, other.names))
                ++last;
            const bool whole = last > i || isUnspaced(words[i].folded) || other.names.size() == 1;
            if (!other.anyName &&
                (!whole || (other.names.size() == 1 && nameWordsOf(*other.contact).size() > 1)))
                continue;
            if (last == i && !standsAsName(text, words, i))
                continue;
            namings.push_back({other.contact, i, last});
            i = last;
            break;
        }
    }
    return namings;
}

} // namespace

Findings otherNames(const Letter &letter)
{
    const std::vector<Somebody> others = Others(letter).all();
    Findings findings;
    for (const Naming &naming : namingsIn(letter.draft.body, letter.words, others)) {
        const Word &first = letter.words[naming.first];
        const Word &last = letter.words[naming.last];
        const int length = last.start + last.length - first.start;
        QString suggestion;
        if (letter.contact)
            suggestion = letter.nameInsteadOf(first, last);
        findings.push_back({Check::OtherName, Finding::Severity::Error,
                            Words::tr("\"%1\" is the name of another interviewer, %2.")
                                .arg(letter.draft.body.mid(first.start, length), fullNameOf(*naming.contact)),
                            first.start, length, suggestion});
    }
    const std::vector<Word> subject = wordsOf(letter.draft.subject);
    for (const Naming &naming : namingsIn(letter.draft.subject, subject, others))
        findings.push_back(
            {Check::OtherName,
             Finding::Severity::Error,
             Words::tr("The subject names another interviewer, %1.").arg(fullNameOf(*naming.contact)),
             -1,
             0,
             {}});
    return findings;
}

} // namespace afterword
