// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/spelling/speller.h"

#include "core/drafts/textwords.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <hunspell.hxx>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int longestWord = 80; ///< Hunspell is slow on longer ones, and none is a word

class Words {
    Q_DECLARE_TR_FUNCTIONS(Speller)
};

QChar::Script scriptOf(const QString &dictionaryId)
{
    static const QHash<QString, QChar::Script> scripts{
        {u"ru"_s, QChar::Script_Cyrillic}, {u"uk"_s, QChar::Script_Cyrillic},
        {u"be"_s, QChar::Script_Cyrillic}, {u"bg"_s, QChar::Script_Cyrillic},
        {u"mk"_s, QChar::Script_Cyrillic}, {u"el"_s, QChar::Script_Greek},
        {u"he"_s, QChar::Script_Hebrew},   {u"ar"_s, QChar::Script_Arabic},
        {u"fa"_s, QChar::Script_Arabic},   {u"hi"_s, QChar::Script_Devanagari},
        {u"th"_s, QChar::Script_Thai},     {u"ko"_s, QChar::Script_Hangul}};
    return scripts.value(dictionaryId.section(u'_', 0, 0), QChar::Script_Latin);
}

/// Dictionaries know the typewriter's apostrophe only, and of a capital sharp s (U+1E9E) its older way, SS.
QString asDictionariesWrite(QString word)
{
    return word.replace(u'\u2019', u'\'').replace(u'\u02BC', u'\'').replace(u'\u1E9E', u"SS"_s);
}

bool isAddressAround(const QString &text, const Word &word)
{
    qsizetype from = word.start;
    while (from > 0 && !text[from - 1].isSpace())
        --from;
    qsizetype to = word.start + word.length;
    while (to < text.size() && !text[to].isSpace())
        ++to;
    const QStringView piece = QStringView(text).sliced(from, to - from);
    if (piece.contains(u'@') || piece.contains(u"://") || piece.startsWith(u"www."))
        return true;
    // "example.com/jobs", but not "end.Begin" where a space was forgotten.
    static const QRegularExpression domain(u"^[\\w-]+(\\.[\\w-]+)*\\.[a-z]{2,6}(/\\S*)?[.,;:!?)]*$"_s);
    return piece.contains(u'/') && domain.match(piece.toString()).hasMatch();
}

} // namespace

Speller::Speller(Dictionary dictionary, std::unique_ptr<Hunspell> hunspell, const QByteArray &encoding)
    : m_dictionary(std::move(dictionary))
    , m_hunspell(std::move(hunspell))
    , m_encoding(encoding)
    , m_script(scriptOf(m_dictionary.id))
{
}

Speller::Speller(Speller &&) noexcept = default;
Speller &Speller::operator=(Speller &&) noexcept = default;
Speller::~Speller() = default;

Result<Speller> Speller::open(const Dictionary &dictionary)
{
    // Hunspell takes a missing file for an empty dictionary.
    for (const QString &path : {dictionary.rulesPath, dictionary.wordsPath}) {
        if (!QFile(path).open(QIODevice::ReadOnly))
            return Error{Words::tr("The dictionary file %1 cannot be read.").arg(path)};
    }
    auto hunspell = std::make_unique<Hunspell>(QFile::encodeName(dictionary.rulesPath).constData(),
                                               QFile::encodeName(dictionary.wordsPath).constData());
    QByteArray encoding = QByteArray::fromStdString(hunspell->get_dict_encoding());
    if (encoding.startsWith("ISO8859"))
        encoding.insert(3, '-');
    if (!QStringEncoder(encoding.constData()).isValid())
        return Error{Words::tr("The dictionary %1 has the encoding %2, which is not known here.")
                         .arg(dictionary.name, QString::fromLatin1(encoding))};
    return Speller(dictionary, std::move(hunspell), encoding);
}

void Speller::setAccepted(const QStringList &words)
{
    m_accepted.clear();
    for (const QString &word : words)
        m_accepted.insert(folded(word));
}

std::string Speller::encoded(const QString &word) const
{
    QStringEncoder encoder(m_encoding.constData());
    const QByteArray bytes = encoder.encode(word);
    return encoder.hasError() ? std::string() : bytes.toStdString();
}

QString Speller::decoded(const std::string &word) const
{
    QStringDecoder decoder(m_encoding.constData());
    return decoder.decode(QByteArrayView(word.data(), static_cast<qsizetype>(word.size())));
}

bool Speller::knows(const QString &word) const
{
    const std::string bytes = encoded(word);
    return !bytes.empty() && m_hunspell->spell(bytes);
}

bool Speller::isRight(const QString &word) const
{
    const QString plain = asDictionariesWrite(word);
    if (plain.size() < 2 || plain.size() > longestWord)
        return true;
    bool small = false;
    for (const QChar c : plain) {
        if (c.isDigit() || c.isSurrogate() || (c.isLetter() && c.script() != m_script))
            return true;
        if (small && c.isUpper()) // GitHub
            return true;
        small |= c.isLower();
    }
    if (m_accepted.contains(folded(plain)) || knows(plain))
        return true;
    // English dictionaries know "naive" and "resume" only without the accents that people rightly write.
    const bool english = m_dictionary.id.startsWith(u"en");
    return english && folded(plain) != plain.toLower() && !plain.contains(u'\'') && knows(folded(plain));
}

QStringList Speller::suggestions(const QString &word, int most) const
{
    const std::string bytes = encoded(asDictionariesWrite(word));
    QStringList result;
    if (bytes.empty() || word.size() > longestWord)
        return result;
    for (const std::string &suggestion : m_hunspell->suggest(bytes)) {
        if (result.size() == most)
            break;
        result += decoded(suggestion);
    }
    return result;
}

std::vector<Misspelling> Speller::misspellings(const QString &text) const
{
    std::vector<Misspelling> found;
    for (const Word &word : wordsOf(text)) {
        const QString raw = text.mid(word.start, word.length);
        if (!isRight(raw) && !isAddressAround(text, word))
            found.push_back({raw, word.start, word.length});
    }
    return found;
}

QStringList acceptedWordsOf(const Search &search)
{
    QSet<QString> words;
    const auto take = [&](const QString &text) {
        for (const Word &word : wordsOf(text))
            words.insert(text.mid(word.start, word.length));
    };
    take(search.person.name);
    for (const Contact &contact : search.contacts) {
        take(contact.name);
        take(contact.givenName);
        take(contact.organization);
    }
    for (const Application &application : search.applications) {
        take(application.company);
        take(application.role);
        take(application.tags.join(u' '));
    }
    QStringList sorted(words.begin(), words.end());
    sorted.sort();
    return sorted;
}

} // namespace afterword
