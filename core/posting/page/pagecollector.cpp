// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/page/pagecollector.h"

#include "core/posting/page/elementattributes.h"
#include "core/posting/page/elementnames.h"
#include "core/posting/page/jsonld.h"
#include "core/posting/page/plaintext.h"

#include <QRegularExpression>
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
constexpr qsizetype mostPictures = 40;
constexpr size_t mostCaptures = 32; ///< open at once
constexpr int mostComments = 20;
constexpr size_t mostBesides = 100;

using Ranges = std::vector<std::pair<qsizetype, qsizetype>>;

/// @p ranges in their order, without those that lie within another.
Ranges outermost(Ranges ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const auto &one, const auto &other) {
        return one.first != other.first ? one.first < other.first : one.second > other.second;
    });
    Ranges outer;
    for (const auto &one : ranges) {
        if (outer.empty() || one.first >= outer.back().second)
            outer.push_back(one);
    }
    return outer;
}

} // namespace

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
QString PageCollector::valueOf(const Attributes &attributes, QByteArrayView name, const QStringList &names,
                               bool &isTold) const
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
    if ((name == "a" || name == "link" || name == "area") && !PageTrees::saysText(names) && told("href"))
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
        const QStringList names = wordsIn(attributes.value("itemprop"));
        frame.microdata = valueOf(attributes, name, names, isTold);
        frame.isMicrodata =
            m_microdata.begin({names, itemscope, wordsIn(attributes.value("itemtype")),
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
    frame.rdfa = valueOf(attributes, name, names, isTold);
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
    const char *told = attributes.has("content") ? "content" : "value";
    const QString content = cleanPageText(attributes.value(told), longestLine).trimmed();
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
    frame.isForm = name == "form";
    frame.isSection = name == "section";
    frame.isJoint = name == "span" && attributes.saysJoint();
    frame.controls = m_controls.size();
    frame.names = m_names;
    frame.headings = m_page.h1.size();
    frame.from = m_words.size();
    frame.isBeside =
        name == "nav" || name == "footer" || name == "aside" || name == "dialog" || attributes.saysBeside();
    if (frame.isBeside && m_beside++ == 0)
        m_besideFrom = m_words.size();
}

/// Whether the form that ends asks who somebody is: at least two fields, and one of them for a name, an
/// address or a file. One around a whole page has its heading in it, or its text.
bool PageCollector::isFilledIn(const Frame &frame) const
{
    constexpr qsizetype longestForm = 4000; // characters
    const auto asks = [](const Control &control) {
        const QString &type = control.said.name;
        return type == u"email"_s || type == u"tel"_s || type == u"file"_s || type == u"textarea"_s ||
               type == u"text"_s;
    };
    const auto begin =
        m_controls.begin() + static_cast<std::ptrdiff_t>(std::min(frame.controls, m_controls.size()));
    const auto fields = std::count_if(begin, m_controls.end(), asks);
    const bool isPerson = std::any_of(begin, m_controls.end(), [](const Control &control) {
        const QString &type = control.said.name;
        return type == u"email"_s || type == u"file"_s ||
               control.said.text.contains(u"mail"_s, Qt::CaseInsensitive) ||
               control.id.contains(u"mail"_s, Qt::CaseInsensitive);
    });
    return fields >= 2 && (isPerson || m_names > frame.names) && m_words.size() - frame.from <= longestForm &&
           m_page.h1.size() == frame.headings;
}

/// Whether the section that ends holds a form that somebody fills in and little else: its heading, a price.
bool PageCollector::isAroundForm(const Frame &frame) const
{
    constexpr qsizetype little = 200; // characters
    qsizetype forms = 0;
    for (auto one = m_besides.rbegin(); one != m_besides.rend() && one->first >= frame.from; ++one)
        forms += one->second - one->first;
    return forms > 0 && m_words.size() - frame.from <= forms + little && m_page.h1.size() == frame.headings;
}

void PageCollector::endBeside(const Frame &frame)
{
    m_articles -= frame.isArticle ? 1 : 0;
    if (frame.isSection && m_beside == 0 && m_besides.size() < mostBesides && isAroundForm(frame))
        m_besides.emplace_back(frame.from, m_words.size());
    if (frame.isForm && isFilledIn(frame) && m_beside == 0 && m_besides.size() < mostBesides)
        m_besides.emplace_back(frame.from, m_words.size());
    if (frame.isBeside && --m_beside == 0 && m_besides.size() < mostBesides)
        m_besides.emplace_back(m_besideFrom, m_words.size());
}

void PageCollector::begin(QByteArrayView name, const unsigned char **list)
{
    const Attributes attributes(list);
    m_seams = isSeam(name) ? m_seams + 1 : 0;
    if (name == "span")
        m_tags.begin(attributes.has("class"), m_words.isAtLineStart(), m_words.size());
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
        m_others.begin(name, name == "a" && m_others.wantsLinks() ? attributes.value("href") : QString(),
                       m_words.size());
        frame.isSeen = true;
        if (const QString mark = attributes.mark(); !mark.isEmpty() && m_page.marks.size() < mostMarks) {
            m_page.marks.push_back({cleanPageText(mark, longestLine).simplified(), {}});
            m_marksAt.push_back(m_words.size());
            capture(What::Mark, m_page.marks.size() - 1, frame);
        }
        // Elements of a system's own tell in attributes what their scripts would show.
        for (const char *own : {"formattedaddress", "workplacetype"}) {
            if (name.contains('-') && attributes.has(own) && m_page.marks.size() < mostMarks) {
                m_page.marks.push_back(
                    {QString::fromLatin1(own), cleanPageText(attributes.value(own), longestLine).trimmed()});
                m_marksAt.push_back(m_words.size());
            }
        }
        if (name == "title" && !m_hasTitle) {
            capture(What::Title, 0, frame);
        } else if (name == "h1" && m_page.h1.size() < mostHeadings) {
            capture(What::Heading, 0, frame);
        } else if (name == "label") {
            m_labelFor = attributes.value("for");
            capture(What::Label, 0, frame);
        } else if (name == "img" && m_beside == 0 && m_page.pictures.size() < mostPictures) {
            const QString said = cleanPageText(attributes.value("alt"), longestPicture).simplified();
            if (!said.isEmpty())
                m_page.pictures << said;
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
        m_names += asksForName(text) ? 1 : 0;
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
    m_seams = isSeam(name) ? m_seams + 1 : 0;
    m_tags.end(name, m_words.size());
    m_isBehindHead = name == "th" && (m_lastLetter.isLetterOrNumber() || m_lastLetter == u')');
    if (m_words.size() < mostWords)
        m_words.end(name);
    endBeside(frame);
    if (frame.isJoint && m_words.size() == frame.from && !m_words.isAtLineStart())
        breakLine();
    if (frame.isSeen)
        m_others.end(name, m_words.size());
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
    if (m_tags.breaksBefore(words) && !m_words.leavesOut()) {
        m_words.begin("br", nullptr);
        m_words.end("br");
    }
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
    m_page.microdata = m_microdata.roots();
    m_page.rdfa = m_rdfa.roots();
    m_page.cut |= m_words.size() >= mostWords;
    const QString text = std::move(m_words).text();
    const auto takeBlocks = [&](const Ranges &blocks, QStringList &into) {
        for (const auto &[from, to] : blocks) {
            // With the line in which it ends; what was left of it would be taken for the page's own.
            const qsizetype end = text.indexOf(u'\n', std::max(from, to - 1));
            const QString block =
                cleanPageText(text.mid(from, (end < 0 ? text.size() : end) - from), mostWords).trimmed();
            into << inPieces({block});
        }
    };
    takeBlocks(outermost(std::move(m_besides)), m_page.beside);
    QStringList own{m_page.url.isEmpty() ? m_base : m_page.url, m_page.canonical};
    for (const PageText &one : m_page.meta) {
        if (one.name == u"og:url"_s)
            own << one.text;
    }
    const auto others = m_others.in(text, own);
    takeBlocks(others, m_page.otherJobs);
    // What marks another job, such as one of a list beside the open one, says nothing of this one.
    for (size_t index = 0; index < m_page.marks.size(); ++index) {
        const qsizetype at = m_marksAt[index];
        const bool isOfOther = std::any_of(others.begin(), others.end(), [&](const auto &block) {
            return block.first <= at && at < block.second;
        });
        if (isOfOther)
            m_page.marks[index].text.clear();
    }
    std::erase_if(m_page.marks, [](const PageText &mark) { return mark.text.isEmpty(); });
    m_page.words = cutToBytes(cleanPageText(text, mostWords).trimmed(), mostPageWords, m_page.cut);
    return std::move(m_page);
}

} // namespace afterword
