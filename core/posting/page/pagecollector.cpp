// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/page/pagecollector.h"

#include "core/posting/page/elementnames.h"
#include "core/posting/page/jsonld.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype mostWords = 400'000;     // characters, of which less is kept
constexpr qsizetype longestScript = 900'000; // bytes
constexpr qsizetype allScripts = 4'000'000;  // bytes
constexpr qsizetype mostScripts = 100;
constexpr qsizetype longestValue = 60'000; // characters
constexpr qsizetype longestLine = 2000;    // characters
constexpr size_t mostMarks = 400;
constexpr size_t mostMeta = 400;
constexpr size_t mostControls = 150;
constexpr qsizetype mostHeadings = 10;
constexpr size_t mostCaptures = 32; ///< open at once
constexpr int mostComments = 20;
constexpr size_t mostBesides = 100;

QString fromUtf8(const unsigned char *text)
{
    return text ? QString::fromUtf8(reinterpret_cast<const char *>(text)) : QString();
}

} // namespace

/// An element's attributes as the parser gives them.
class PageCollector::Attributes {
public:
    explicit Attributes(const unsigned char **list)
        : m_list(list)
    {
    }

    bool has(const char *name) const { return find(name) != nullptr; }
    QString value(const char *name) const
    {
        const unsigned char **found = find(name);
        return found ? fromUtf8(found[1]) : QString();
    }
    /// Whether its part, its class or its id says that it stands beside the page's content.
    bool saysBeside() const
    {
        static const QSet<QByteArray> parts = {"navigation", "contentinfo", "complementary", "dialog"};
        for (const unsigned char **one = m_list; one && one[0]; one += 2) {
            const QByteArrayView name(reinterpret_cast<const char *>(one[0]));
            if (!one[1] || (name != "class" && name != "id" && name != "role"))
                continue;
            const QByteArrayView value(reinterpret_cast<const char *>(one[1]));
            if (name == "role" ? parts.contains(value.toByteArray()) : namesBeside(value))
                return true;
        }
        return false;
    }
    /// The value of the first that marks the element.
    QString mark() const
    {
        for (const unsigned char **one = m_list; one && one[0]; one += 2) {
            if (isMark(QByteArrayView(reinterpret_cast<const char *>(one[0]))))
                return fromUtf8(one[1]);
        }
        return {};
    }

private:
    const unsigned char **find(const char *name) const
    {
        for (const unsigned char **one = m_list; one && one[0]; one += 2) {
            if (qstricmp(reinterpret_cast<const char *>(one[0]), name) == 0)
                return one;
        }
        return nullptr;
    }

    const unsigned char **m_list;
};

PageCollector::PageCollector(const QString &url)
    : m_base(url)
{
    m_page.url = webAddress(url);
}

QString PageCollector::absolute(const QString &address) const
{
    const QUrl base(m_base);
    const QUrl url(address.trimmed());
    return (base.isValid() ? base.resolved(url) : url).toString();
}

/// An element's value, where one of its attributes has it.
QString PageCollector::valueOf(const Attributes &attributes, QByteArrayView name, bool &isTold) const
{
    const auto told = [&](const char *attribute) {
        isTold = attributes.has(attribute);
        return isTold;
    };
    if (told("content"))
        return attributes.value("content").left(longestValue);
    if (name == "time" && told("datetime"))
        return attributes.value("datetime").left(longestLine);
    if ((name == "data" || name == "meter") && told("value"))
        return attributes.value("value").left(longestLine);
    if ((name == "a" || name == "link" || name == "area") && told("href"))
        return absolute(attributes.value("href")).left(longestLine);
    if ((name == "img" || name == "embed" || name == "source") && told("src"))
        return absolute(attributes.value("src")).left(longestLine);
    return {};
}

void PageCollector::capture(What what, size_t index, Frame &frame)
{
    if (m_captures.size() >= mostCaptures)
        return;
    m_captures.push_back({what, index, {}});
    ++frame.captures;
}

void PageCollector::beginTrees(const Attributes &attributes, QByteArrayView name, Frame &frame)
{
    const bool itemscope = attributes.has("itemscope");
    const bool itemprop = attributes.has("itemprop");
    if (itemscope || itemprop) {
        bool isTold = false;
        frame.microdata = valueOf(attributes, name, isTold);
        frame.isMicrodata = m_microdata.begin(
            {wordsIn(attributes.value("itemprop")), itemscope, wordsIn(attributes.value("itemtype")),
             attributes.value("itemid").left(longestLine), attributes.has("content")});
        if (frame.isMicrodata && !isTold && !itemscope)
            capture(What::Microdata, 0, frame);
        m_page.cut |= !frame.isMicrodata;
    }
    const bool isTyped = attributes.has("typeof");
    const bool isProperty = attributes.has("property");
    if (!isTyped && !isProperty)
        return;
    QStringList types;
    for (const QString &type : wordsIn(attributes.value("typeof"))) {
        const bool isWhole = type.contains(u':') || m_vocabularies.empty();
        types << (isWhole ? type : m_vocabularies.back() + type);
    }
    QStringList names;
    for (const QString &one : wordsIn(attributes.value("property")))
        names << withoutSchema(one);
    bool isTold = false;
    frame.rdfa = valueOf(attributes, name, isTold);
    frame.isRdfa = m_rdfa.begin(
        {names, isTyped, types, attributes.value("resource").left(longestLine), attributes.has("content")});
    if (frame.isRdfa && !isTold && !isTyped)
        capture(What::Rdfa, 0, frame);
}

void PageCollector::takeMeta(const Attributes &attributes)
{
    QString name = attributes.value("property");
    if (name.isEmpty())
        name = attributes.value("name");
    const QString content = cleanPageText(attributes.value("content"), longestLine).trimmed();
    if (!name.isEmpty() && !content.isEmpty() && !isSecret(name) && m_page.meta.size() < mostMeta)
        m_page.meta.push_back({cleanPageText(name, longestLine).simplified(), content});
    const bool saysLanguage =
        attributes.value("http-equiv").compare(u"content-language"_s, Qt::CaseInsensitive) == 0;
    if (saysLanguage && m_page.lang.isEmpty())
        m_page.lang = content.left(longestLine);
}

void PageCollector::takeHead(const Attributes &attributes, QByteArrayView name)
{
    if (name == "html") {
        m_page.lang =
            attributes.value(attributes.has("lang") ? "lang" : "xml:lang").simplified().left(longestLine);
    } else if (name == "base" && attributes.has("href")) {
        m_base = absolute(attributes.value("href"));
    } else if (name == "link" && m_page.canonical.isEmpty()) {
        const QStringList rels = attributes.value("rel").toLower().split(u' ');
        if (rels.contains(u"canonical"_s))
            m_page.canonical = webAddress(absolute(attributes.value("href")));
    } else if (name == "meta") {
        takeMeta(attributes);
    } else if (name == "script") {
        const QString type = attributes.value("type").section(u';', 0, 0).trimmed();
        m_isData = type.compare(u"application/ld+json"_s, Qt::CaseInsensitive) == 0;
        m_script.clear();
    }
}

void PageCollector::beginControl(const Attributes &attributes, QByteArrayView name, Frame &frame)
{
    QString type = attributes.value("type").toLower().simplified().left(longestLine);
    if (type == u"hidden"_s || m_controls.size() >= mostControls)
        return;
    if (type.isEmpty())
        type = name == "button" ? u"submit"_s : name == "input" ? u"text"_s : QString::fromLatin1(name);
    const bool isPressed =
        name == "input" && (type == u"submit"_s || type == u"button"_s || type == u"reset"_s);
    QStringList said{attributes.value("name"), isPressed ? attributes.value("value") : QString(),
                     attributes.value("aria-label"), attributes.value("placeholder")};
    said.removeAll(QString());
    const bool isIn = std::any_of(m_captures.begin(), m_captures.end(),
                                  [](const Capture &one) { return one.what == What::Label; });
    m_controls.push_back(
        {{type, cleanPageText(said.join(u' '), longestLine).simplified()}, attributes.value("id"), isIn});
    if (name == "button")
        capture(What::Control, m_controls.size() - 1, frame);
}

void PageCollector::beginBeside(const Attributes &attributes, QByteArrayView name, Frame &frame)
{
    frame.isArticle = name == "main" || name == "article";
    m_articles += frame.isArticle ? 1 : 0;
    // An article's foot is a part of it.
    if (name == "body" || name == "html" || (name == "footer" && m_articles > 0))
        return;
    frame.isBeside =
        name == "nav" || name == "footer" || name == "aside" || name == "dialog" || attributes.saysBeside();
    if (frame.isBeside && m_beside++ == 0)
        m_besideFrom = m_words.size();
}

void PageCollector::endBeside(const Frame &frame)
{
    m_articles -= frame.isArticle ? 1 : 0;
    if (frame.isBeside && --m_beside == 0 && m_besides.size() < mostBesides)
        m_besides.emplace_back(m_besideFrom, m_words.size());
}

void PageCollector::begin(QByteArrayView name, const unsigned char **list)
{
    const Attributes attributes(list);
    m_seams = name == "span" ? m_seams + 1 : 0;
    if (name == "td" && m_isBehindHead)
        addWords(u":"_s); // a row's head is a label
    m_isBehindHead = false;
    if (m_words.size() < mostWords)
        m_words.begin(name, list);
    for (Capture &one : m_captures)
        one.words.begin(name, list);

    Frame frame;
    if (isDead(name)) {
        frame.isDead = true;
        ++m_dead;
    } else if (m_dead == 0) {
        takeHead(attributes, name);
        if (attributes.has("vocab")) {
            frame.hasVocabulary = true;
            m_vocabularies.push_back(attributes.value("vocab").left(longestLine));
        }
        beginTrees(attributes, name, frame);
        beginBeside(attributes, name, frame);
        if (const QString mark = attributes.mark(); !mark.isEmpty() && m_page.marks.size() < mostMarks) {
            m_page.marks.push_back({cleanPageText(mark, longestLine).simplified(), {}});
            capture(What::Mark, m_page.marks.size() - 1, frame);
        }
        // Elements of a system's own tell in attributes what their scripts would show.
        for (const char *own : {"formattedaddress", "workplacetype"}) {
            if (name.contains('-') && attributes.has(own) && m_page.marks.size() < mostMarks)
                m_page.marks.push_back(
                    {QString::fromLatin1(own), cleanPageText(attributes.value(own), longestLine).trimmed()});
        }
        if (name == "title" && !m_hasTitle) {
            capture(What::Title, 0, frame);
        } else if (name == "h1" && m_page.h1.size() < mostHeadings) {
            capture(What::Heading, 0, frame);
        } else if (name == "label") {
            m_labelFor = attributes.value("for");
            capture(What::Label, 0, frame);
        } else if (name == "input" || name == "button" || name == "select" || name == "textarea") {
            beginControl(attributes, name, frame);
        }
    }
    m_frames.push_back(std::move(frame));
}

void PageCollector::finish(Capture capture, Frame &frame)
{
    const QString text = cleanPageText(std::move(capture.words).text(), longestValue).trimmed();
    switch (capture.what) {
    case What::Title:
        m_page.title = text.simplified().left(longestLine);
        m_hasTitle = true;
        break;
    case What::Heading:
        if (!text.isEmpty())
            m_page.h1 << text.simplified().left(longestLine);
        break;
    case What::Mark: m_page.marks[capture.index].text = text; break;
    case What::Control: {
        QString &said = m_controls[capture.index].said.text;
        said = (said + u' ' + text).simplified().left(longestLine);
        break;
    }
    case What::Label:
        for (Control &control : m_controls) {
            if (control.isIn)
                control.said.text = (control.said.text + u' ' + text).simplified().left(longestLine);
            control.isIn = false;
        }
        if (!m_labelFor.isEmpty())
            m_labels.insert(m_labelFor, text.simplified().left(longestLine));
        break;
    case What::Microdata: frame.microdata = text; break;
    case What::Rdfa: frame.rdfa = text; break;
    }
}

void PageCollector::end(QByteArrayView name)
{
    if (m_frames.empty())
        return;
    Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    for (; frame.captures > 0; --frame.captures) {
        Capture last = std::move(m_captures.back());
        m_captures.pop_back();
        finish(std::move(last), frame);
    }
    if (frame.isMicrodata)
        m_microdata.end(frame.microdata);
    if (frame.isRdfa)
        m_rdfa.end(frame.rdfa);
    if (frame.hasVocabulary)
        m_vocabularies.pop_back();
    if (frame.isDead)
        --m_dead;
    if (name == "script" && m_isData) {
        m_isData = false;
        if (!m_script.trimmed().isEmpty() && m_page.jsonLd.size() < mostScripts)
            m_page.jsonLd << QString::fromUtf8(m_script);
        m_script.clear();
    }
    m_seams = name == "span" ? m_seams + 1 : 0;
    m_isBehindHead = name == "th" && (m_lastLetter.isLetterOrNumber() || m_lastLetter == u')');
    if (m_words.size() < mostWords)
        m_words.end(name);
    endBeside(frame);
    for (Capture &one : m_captures)
        one.words.end(name);
}

void PageCollector::words(QByteArrayView text)
{
    const bool isWanted = !m_words.leavesOut() && m_words.size() < mostWords;
    if (!isWanted && m_captures.empty())
        return;
    const QString words = QString::fromUtf8(text);
    const bool isBlank = QStringView(words).trimmed().isEmpty();
    if (words.isEmpty() || (isBlank && m_isBehindHead))
        return;
    // "<span>Locations</span><span>Oslo</span>": without its styles nothing parts what stands on two lines.
    const bool isNew = words.front().isUpper() || words.front().isDigit();
    if (m_seams >= 2 && isNew && m_lastLetter.isLetterOrNumber())
        breakLine();
    m_seams = 0;
    m_lastLetter = words.back();
    addWords(words);
}

void PageCollector::addWords(const QString &words)
{
    if (!m_words.leavesOut() && m_words.size() < mostWords)
        m_words.words(words);
    for (Capture &one : m_captures) {
        if (one.words.size() < longestValue)
            one.words.words(words);
    }
}

void PageCollector::breakLine()
{
    const auto breakIn = [](HtmlWords &words) {
        words.begin("br", nullptr);
        words.end("br");
    };
    breakIn(m_words);
    for (Capture &one : m_captures)
        breakIn(one.words);
}

void PageCollector::script(QByteArrayView text)
{
    if (!m_isData || m_dead > 0)
        return;
    if (m_script.size() + text.size() > longestScript || m_scriptsLength + text.size() > allScripts) {
        m_page.cut = true; // half of it could not be read
        m_isData = false;
        return;
    }
    m_scriptsLength += text.size();
    m_script.append(text.data(), text.size());
}

/// Browsers and their extensions write into a comment where a page that they save was.
void PageCollector::comment(QByteArrayView text)
{
    static const QRegularExpression saved(
        u"(?:saved from url=\\(\\d{1,6}\\)|\\burl:\\s*)(https?://[^\\s<>\"]{1,2000})"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype enough = 3000;
    if (!m_page.url.isEmpty() || ++m_comments > mostComments)
        return;
    const QString address =
        saved.match(QString::fromUtf8(text.first(std::min(text.size(), enough)))).captured(1);
    if (address.isEmpty())
        return;
    m_page.url = webAddress(address);
    if (m_base.isEmpty())
        m_base = m_page.url;
}

PageFacts PageCollector::page() &&
{
    while (!m_frames.empty())
        end({});
    for (Control &control : m_controls) {
        if (const QString label = m_labels.value(control.id); !control.id.isEmpty() && !label.isEmpty())
            control.said.text = (control.said.text + u' ' + label).simplified().left(longestLine);
        m_page.controls.push_back(std::move(control.said));
    }
    std::erase_if(m_page.marks, [](const PageText &mark) { return mark.text.isEmpty(); });
    m_page.microdata = m_microdata.roots();
    m_page.rdfa = m_rdfa.roots();
    m_page.cut |= m_words.size() >= mostWords;
    const QString text = std::move(m_words).text();
    for (const auto &[from, to] : m_besides) {
        // The line in which it ends is written behind it.
        const qsizetype end = text.indexOf(u'\n', std::max(from, to - 1));
        const QString beside =
            cleanPageText(text.mid(from, (end < 0 ? text.size() : end) - from), longestBeside).trimmed();
        if (!beside.isEmpty())
            m_page.beside << beside;
    }
    m_page.words = cutToBytes(cleanPageText(text, mostWords).trimmed(), mostPageWords, m_page.cut);
    return std::move(m_page);
}

} // namespace afterword
