// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/page/pagefacts.h"

#include "core/posting/page/plaintext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(PageFacts)
};

constexpr qsizetype longestLine = 2000;      // characters of a title, a heading, a mark
constexpr qsizetype longestMark = 60'000;    // characters; a whole description may be marked
constexpr qsizetype longestScript = 900'000; // characters
constexpr qsizetype mostScripts = 100;
constexpr qsizetype mostTexts = 1000;
constexpr qsizetype mostItems = 200; ///< of microdata and RDFa, at the top
constexpr qsizetype longestAddress = 2000;

/// Reads the fields of one message. The first that is of another kind than it should be is remembered.
class MessageReader {
public:
    explicit MessageReader(const QJsonObject &message)
        : m_message(message)
    {
    }

    QString text(QLatin1StringView name, qsizetype longest)
    {
        const QJsonValue value = valueOf(name, QJsonValue::String);
        const QString whole = value.toString();
        m_cut |= whole.size() > longest;
        return cleanPageText(whole, longest);
    }

    QStringList texts(QLatin1StringView name, qsizetype most, qsizetype longest)
    {
        const QJsonArray all = list(name, most);
        QStringList texts;
        for (const auto &one : all) {
            if (!one.isString()) {
                refuse(name);
                return {};
            }
            m_cut |= one.toString().size() > longest;
            texts << one.toString().left(longest);
        }
        return texts;
    }

    /// @p longest: of the second text of each.
    std::vector<PageText> pairs(QLatin1StringView name, qsizetype longest = longestLine)
    {
        const QJsonArray all = list(name, mostTexts);
        std::vector<PageText> pairs;
        for (const auto &one : all) {
            const QJsonArray pair = one.toArray();
            if (pair.size() != 2 || !pair[0].isString() || !pair[1].isString()) {
                refuse(name);
                return {};
            }
            m_cut |= pair[1].toString().size() > longest;
            pairs.push_back({cleanPageText(pair[0].toString(), longestLine).simplified(),
                             cleanPageText(pair[1].toString(), longest).trimmed()});
        }
        return pairs;
    }

    QJsonArray items(QLatin1StringView name)
    {
        QJsonArray items = list(name, mostItems);
        if (std::any_of(items.begin(), items.end(),
                        [](const QJsonValue &item) { return !item.isObject(); })) {
            refuse(name);
            return {};
        }
        return items;
    }

    bool truth(QLatin1StringView name) { return valueOf(name, QJsonValue::Bool).toBool(); }

    bool wasCut() const { return m_cut; }
    const QString &refused() const { return m_refused; }

private:
    QJsonValue valueOf(QLatin1StringView name, QJsonValue::Type kind)
    {
        const QJsonValue value = m_message.value(name);
        if (value.isUndefined() || value.isNull())
            return {};
        if (value.type() != kind)
            refuse(name);
        return value;
    }

    QJsonArray list(QLatin1StringView name, qsizetype most)
    {
        const QJsonArray all = valueOf(name, QJsonValue::Array).toArray();
        if (all.size() <= most)
            return all;
        m_cut = true;
        QJsonArray first;
        for (qsizetype index = 0; index < most; ++index)
            first.append(all[index]);
        return first;
    }

    void refuse(QLatin1StringView name)
    {
        if (m_refused.isEmpty())
            m_refused = name;
    }

    const QJsonObject m_message;
    QString m_refused;
    bool m_cut = false;
};

/// Characters that only say where a word may break, or turn what stands behind them around: "Sachbearbeiter"
/// with one in the middle is found by nobody.
bool isUnseen(QChar c)
{
    const bool turns = (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
    return turns || c == u'\u00ad' || c == u'\u200b' || c == u'\u2060' || c == u'\ufeff';
}

QStringList cleaned(QStringList texts)
{
    for (QString &text : texts)
        text = cleanPageText(text, text.size());
    return texts;
}

} // namespace

QString cleanPageText(const QString &text, qsizetype longest)
{
    // Whole pages are cleaned: room is made once, and nothing is looked up that ASCII has.
    QString clean(std::min(text.size(), longest + 1), Qt::Uninitialized);
    QChar *const begin = clean.data();
    QChar *end = begin;
    for (qsizetype at = 0; at < text.size() && end - begin < longest; ++at) {
        const QChar c = text[at];
        if ((c >= u' ' && c <= u'~') || c == u'\n') {
            *end++ = c;
        } else if (c == u'\r') {
            if (at + 1 == text.size() || text[at + 1] != u'\n')
                *end++ = u'\n';
        } else if (c == u'\t') {
            *end++ = u' ';
        } else if (c.isHighSurrogate()) {
            if (at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
                *end++ = c;
                *end++ = text[++at];
            }
        } else if (!c.isLowSurrogate() && c.category() != QChar::Other_Control && !isUnseen(c)) {
            *end++ = c;
        }
    }
    clean.truncate(end - begin);
    return clean;
}

QString cutToBytes(const QString &text, qsizetype bytes, bool &cut)
{
    QByteArray utf8 = text.toUtf8();
    if (utf8.size() <= bytes)
        return text;
    cut = true;
    utf8.truncate(bytes);
    while (!utf8.isEmpty() && (static_cast<uchar>(utf8.back()) & 0xc0) == 0x80)
        utf8.chop(1);
    utf8.chop(1); // the first byte of the character that was cut in two
    return QString::fromUtf8(utf8);
}

QString webAddress(const QString &address)
{
    const QString trimmed = address.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestAddress)
        return {};
    const QUrl url(trimmed);
    const QString scheme = url.scheme().toLower();
    const bool leadsToPage =
        url.isValid() && (scheme == u"https"_s || scheme == u"http"_s) && !url.host().isEmpty();
    if (!leadsToPage)
        return {};
    // A name and a password in front of the host are nobody's business.
    return url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded);
}

Result<PageFacts> readPageFacts(const QByteArray &message)
{
    if (message.size() > largestPageFacts)
        return Error{Words::tr("this page says more than a posting does, so it was not read")};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(message, &problem);
    if (!document.isObject())
        return Error{Words::tr("it is not what the button writes")};

    MessageReader read(document.object());
    PageFacts page;
    page.url = webAddress(read.text("url"_L1, longestAddress + 1));
    page.canonical = webAddress(read.text("canonical"_L1, longestAddress + 1));
    page.title = read.text("title"_L1, longestLine).simplified();
    page.lang = read.text("lang"_L1, longestLine).simplified();
    page.jsonLd = read.texts("jsonLd"_L1, mostScripts, longestScript);
    page.microdata = read.items("microdata"_L1);
    page.rdfa = read.items("rdfa"_L1);
    page.meta = read.pairs("meta"_L1);
    page.marks = read.pairs("marks"_L1, longestMark);
    page.controls = read.pairs("controls"_L1);
    for (const QString &heading : read.texts("h1"_L1, mostTexts, longestLine))
        page.h1 << cleanPageText(heading, longestLine).simplified();
    page.selection = read.text("selection"_L1, mostPageWords);
    page.words = read.text("words"_L1, largestPageFacts);
    page.pictures = cleaned(read.texts("pictures"_L1, mostTexts, longestPicture));
    // Clean as the words are, among which they are looked for.
    page.beside = inPieces(cleaned(read.texts("beside"_L1, mostTexts, largestPageFacts)));
    page.otherJobs = inPieces(cleaned(read.texts("otherJobs"_L1, mostTexts, largestPageFacts)));
    bool cut = read.truth("cut"_L1) || read.wasCut();
    page.words = cutToBytes(page.words, mostPageWords, cut);
    page.cut = cut;
    if (!read.refused().isEmpty()) {
        return Error{Words::tr("its field “%1” is of another kind").arg(read.refused())};
    }
    return page;
}

} // namespace afterword
