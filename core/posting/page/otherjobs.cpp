// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/page/otherjobs.h"

#include "core/posting/facts/rolewords.h"
#include "core/posting/postingwords.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr size_t mostBlocks = 10'000;
constexpr size_t mostHeadings = 400;

/// What an address says of itself beside others.
struct Address {
    QString host;
    QString path;
    QString shape;  ///< "/jobs/#": the path with its parts that have a number, and without its last
    QString number; ///< the longest in it; empty where none has four digits

    QString numbered;      ///< the parts of the path that have a number: "DQX418"
    bool namesJob = false; ///< its query does: "?jk=4711"
    bool isOfMany = false; ///< it is a list's or a document's, whose number is no job's

    bool hasNumber() const { return shape.contains(u'#'); }
    bool hasJobsNumber() const { return hasNumber() && !isOfMany; }
};

QString longestNumberOf(const QString &address)
{
    constexpr qsizetype fewest = 4; // digits; less is a page's or a year's half
    QString longest;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= address.size(); ++at) {
        if (at < address.size() && address[at].isDigit())
            continue;
        if (at - from >= fewest && at - from > longest.size())
            longest = address.mid(from, at - from);
        from = at + 1;
    }
    return longest;
}

/// Whether @p path and @p query are those of a list of jobs by town, team and the like, "/careers?office=12",
/// "/jobs/sector-45", or of a document, "/jobs/2026/person-specification.pdf".
bool leadsToListOrDocument(const QString &path, QStringView query)
{
    static const QString by =
        u"departments?|teams?|offices?|locations?|cit(?:y|ies)|regions?|categor(?:y|ies)|sectors?|"
        "industr(?:y|ies)|disciplines?|(?:job|employment)_?types?|abteilung|standort|ort|kategorie|bereich|"
        "branche|ville|catégorie|categorie|métier|metier|secteur|ciudad|provincia|categoria|departamento"_s;
    static const QRegularExpression list(u"/(?:"_s + by + u")(?:/[^/]+|[-_]\\d+)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression filter(u"(?:^|&)(?:"_s + by +
                                               u")(?:_?ids?)?(?:\\[\\d*\\]|%5B\\d*%5D)?=[^&]*"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression document(u"\\.(?:pdf|docx?|odt|rtf|xlsx?|ods)$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (path.contains(list) || path.contains(document))
        return true;
    const auto hasDigit = [](QStringView text) {
        return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    };
    const QString whole = query.toString();
    return !hasDigit(path) && whole.contains(filter) && !hasDigit(QString(whole).remove(filter));
}

/// The host, path and query of @p written, an address on a page at @p base; a page has hundreds of them, and
/// none is loaded, so nothing is decoded.
Address addressOf(QStringView written, const QUrl &base)
{
    static const QRegularExpression job(u"(?:^|&)(?:v?jk|jid|gh_jid|current_?job_?id|job_?id|jcode)=\\w"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    Address address;
    if (const qsizetype fragment = written.indexOf(u'#'); fragment >= 0)
        written = written.first(fragment);
    QStringView query;
    if (const qsizetype sign = written.indexOf(u'?'); sign >= 0) {
        query = written.sliced(sign + 1);
        written = written.first(sign);
    }
    const qsizetype scheme = written.indexOf(u"//"_s);
    const bool isWhole = scheme == 0 || (scheme > 0 && written[scheme - 1] == u':');
    if (isWhole) {
        const QStringView rest = written.sliced(scheme + 2);
        const qsizetype slash = rest.indexOf(u'/');
        address.host = (slash < 0 ? rest : rest.first(slash)).toString().toLower();
        address.path = slash < 0 ? QString() : rest.sliced(slash).toString();
    } else {
        address.host = base.host().toLower();
        address.path = written.startsWith(u'/') ? QString() : base.path().section(u'/', 0, -2) + u'/';
        address.path += written;
    }
    while (address.path.endsWith(u'/'))
        address.path.chop(1);
    const auto hasDigit = [](QStringView text) {
        return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    };
    QStringList parts = address.path.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype index = 0; index < parts.size(); ++index) {
        if (hasDigit(parts[index])) {
            address.numbered += parts[index] + u'/';
            parts[index] = u"#"_s;
        } else if (index + 1 == parts.size()) {
            parts[index] = u"*"_s;
        }
    }
    address.shape = parts.join(u'/');
    address.number = longestNumberOf(address.path + u'?' + query.toString());
    address.namesJob = !query.isEmpty() && query.toString().contains(job);
    address.isOfMany = !address.namesJob && leadsToListOrDocument(address.path, query);
    if (!address.hasNumber() && (address.namesJob || hasDigit(query)))
        address.shape += u"?#"_s;
    return address;
}

/// Whether the path says that jobs stand there, in a word of the languages that are read.
bool isAmongJobs(const QString &path)
{
    static const QRegularExpression words(
        u"(?:^|[/._-])(?:jobs?|viewjob|careers?|vacanc\\w*|positions?|openings?|postings?|stellen\\w*|stelle|"
        "karriere|anzeigen?|offres?|emplois?|annonces?|recrutement|ofertas?|empleos?|vacatures?|of)"
        "(?:[/._?-]|\\d|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return path.contains(words);
}

/// The line of @p words that begins with the link at @p from; empty where it does not begin there.
QString lineOfLink(const QString &words, qsizetype from)
{
    constexpr qsizetype longest = 160; // characters
    while (from < words.size() && words[from].isSpace())
        ++from;
    const qsizetype begin = from == 0 ? 0 : words.lastIndexOf(u'\n', from - 1) + 1;
    // A list's dash may stand in front of it, or was left out later.
    constexpr qsizetype dash = 2;
    if (from - begin > dash)
        return {};
    qsizetype end = words.indexOf(u'\n', from);
    if (end < 0)
        end = words.size();
    return end - from > longest ? QString() : words.mid(begin, end - begin).trimmed();
}

/// @p href with one sign for each row of digits: addresses that differ in numbers only are alike in it.
QString withoutDigits(QString href)
{
    std::replace_if(
        href.begin(), href.end(), [](QChar c) { return c.isDigit(); }, u'0');
    const auto end = std::unique(href.begin(), href.end(),
                                 [](QChar one, QChar next) { return one == u'0' && next == one; });
    href.truncate(std::distance(href.begin(), end));
    return href;
}

/// What addresses that differ in numbers only have in common.
struct Form {
    bool isJob = false;     ///< it says that jobs stand there
    bool isSibling = false; ///< it has just the form of the page's own
    bool hasNumber = false; ///< that may be a job's
};

/// Whether @p name can be a whole part of the path of @p href.
bool holdsPart(const QString &href, const QString &name)
{
    const auto isWithin = [](QChar c) { return c.isLetterOrNumber(); };
    for (qsizetype at = href.indexOf(name); at >= 0; at = href.indexOf(name, at + 1)) {
        const qsizetype end = at + name.size();
        if ((at == 0 || !isWithin(href[at - 1])) && (end == href.size() || !isWithin(href[end])))
            return true;
    }
    return false;
}

/// The addresses of a page itself.
class OwnAddresses {
public:
    explicit OwnAddresses(const QStringList &own)
    {
        for (const QString &one : own) {
            if (one.isEmpty())
                continue;
            m_own.push_back(addressOf(one, {}));
            const Address &address = m_own.back();
            m_parts << address.path.section(u'/', -1);
            if (!address.numbered.isEmpty())
                m_parts << address.numbered.section(u'/', 0, 0);
            if (!address.number.isEmpty())
                m_numbers << address.number;
            if (m_base.isEmpty())
                m_base = QUrl(one);
        }
    }

    Form formOf(const QString &href) const
    {
        const Address there = addressOf(href, m_base);
        const bool isSibling = std::any_of(m_own.begin(), m_own.end(), [&](const Address &one) {
            return one.host == there.host && one.shape == there.shape && there.path.count(u'/') >= 2;
        });
        return {isSibling || isAmongJobs(there.path) || there.namesJob, isSibling, there.hasJobsNumber()};
    }

    /// Whether @p href leads to the page itself, or further within it.
    bool isAmong(const QString &href) const
    {
        if (!mayBeAmong(href))
            return false;
        const Address there = addressOf(href, m_base);
        return std::any_of(m_own.begin(), m_own.end(), [&](const Address &one) {
            const bool isWithin = one.path.count(u'/') >= 2 && there.path.startsWith(one.path + u'/');
            return (!one.number.isEmpty() && there.number == one.number) ||
                   (!one.numbered.isEmpty() && there.numbered == one.numbered) ||
                   (there.host == one.host && (isWithin || (there.path == one.path && !there.namesJob)));
        });
    }

private:
    /// Whether @p href holds anything by which it could be the page's own: taking it apart costs more.
    bool mayBeAmong(const QString &href) const
    {
        return std::any_of(m_parts.begin(), m_parts.end(),
                           [&](const QString &part) { return part.isEmpty() || holdsPart(href, part); }) ||
               std::any_of(m_numbers.begin(), m_numbers.end(),
                           [&](const QString &number) { return href.contains(number); });
    }

    std::vector<Address> m_own;
    QStringList m_parts;   ///< of their paths, by which one can be told
    QStringList m_numbers; ///< in them
    QUrl m_base;
};

/// Whether @p block tells facts of one job: two of them by labels, and none twice. A list of others has them
/// for each, or none.
bool tellsOfOneJob(QStringView block)
{
    constexpr qsizetype longest = 3000; // characters; a posting that is longer is not short of text
    constexpr qsizetype fewest = 2;
    if (block.size() > longest)
        return false;
    QSet<QString> labels;
    for (const QStringView line : block.tokenize(u'\n')) {
        const qsizetype colon = line.indexOf(u": ");
        if (colon < 0 || !isLabelOfPosting(line.toString().simplified()))
            continue;
        const QString label = line.first(colon).trimmed().toString().toLower();
        if (labels.contains(label))
            return false;
        labels.insert(label);
    }
    return labels.size() >= fewest;
}

using Ranges = std::vector<std::pair<qsizetype, qsizetype>>;

/// Of @p cards, the last ones first, those of which several follow each other with nothing between: they are
/// a list, though nothing is around them.
Ranges rowsOf(const Ranges &cards, const QString &words)
{
    constexpr int fewest = 3;
    Ranges rows;
    int count = 0;
    const auto isNext = [&](const auto &row, const auto &card) {
        return QStringView(words).mid(card.second, row.first - card.second).trimmed().isEmpty();
    };
    for (const auto &card : cards) {
        if (count > 0 && isNext(rows.back(), card)) {
            rows.back().first = card.first;
            ++count;
            continue;
        }
        if (count > 0 && count < fewest)
            rows.pop_back();
        rows.push_back(card);
        count = 1;
    }
    if (count > 0 && count < fewest)
        rows.pop_back();
    return rows;
}

} // namespace

void OtherJobs::begin(QByteArrayView name, const QString &href, qsizetype at)
{
    if (name == "h1") {
        for (Open &open : m_open)
            open.hasHeading = true;
    }
    const bool isBlock = name == "div" || name == "section" || name == "ul" || name == "ol" ||
                         name == "article" || name == "aside" || name == "li" || name == "table";
    m_open.push_back({at, m_links.size(), isBlock, false});
    if (!href.isEmpty() && m_links.size() < mostLinks)
        m_links.push_back({at, href});
}

void OtherJobs::end(QByteArrayView name, qsizetype at)
{
    if (m_open.empty())
        return;
    const Open open = m_open.back();
    m_open.pop_back();
    const bool isHeading = name.size() == 2 && name[0] == 'h' && name[1] >= '2' && name[1] <= '6';
    if (isHeading && m_headings.size() < mostHeadings)
        m_headings.emplace_back(open.from, at);
    if (open.isBlock && !open.hasHeading && open.firstLink < m_links.size() && m_blocks.size() < mostBlocks)
        m_blocks.push_back({open.from, at, open.firstLink, m_links.size()});
}

std::vector<OtherJobs::Leads> OtherJobs::leadsIn(const QString &words, const QStringList &own) const
{
    const OwnAddresses page(own);
    // A page of hundreds has few forms of address: each is looked at once.
    QHash<QString, Form> forms;
    std::vector<Leads> leads;
    leads.reserve(m_links.size());
    for (const Link &link : m_links) {
        const QString line = lineOfLink(words, link.from);
        // A page that was kept may have lost where its cards lead.
        if (link.href.startsWith(u'#') || link.href.startsWith(u"javascript:"_s, Qt::CaseInsensitive)) {
            const bool isJob = soundsLikeRole(line) && !isRowOfButtons(line);
            leads.push_back(isJob ? Leads::ToJob : Leads::Elsewhere);
            continue;
        }
        const QString digitless = withoutDigits(link.href);
        auto form = forms.find(digitless);
        if (form == forms.end())
            form = forms.insert(digitless, page.formOf(link.href));
        const bool isMeant = !line.isEmpty() && form->isJob && (form->hasNumber || soundsLikeRole(line)) &&
                             !page.isAmong(link.href) && !isRowOfButtons(line);
        leads.push_back(!isMeant ? Leads::Elsewhere : form->isSibling ? Leads::ToSibling : Leads::ToJob);
    }
    return leads;
}

std::vector<std::pair<qsizetype, qsizetype>> OtherJobs::in(const QString &words, const QStringList &own) const
{
    if (m_blocks.empty())
        return {};
    const std::vector<Leads> leads = leadsIn(words, own);
    constexpr qsizetype longestCard = 450; // characters; what is longer between two links is a text
    constexpr qsizetype longestSingle = 350;
    Ranges found;
    Ranges cards; // blocks with one link to a job each, the last ones first
    const auto isWithinLast = [](const Ranges &ranges, const Block &block) {
        return !ranges.empty() && ranges.back().first <= block.from && block.to <= ranges.back().second;
    };
    const auto isOfOthers = [&](const Block &block) {
        qsizetype last = block.from;
        int count = 0;
        bool hasSibling = false;
        for (size_t index = block.firstLink; index < block.endLink; ++index) {
            if (leads[index] == Leads::Elsewhere)
                continue;
            if (m_links[index].from - last > longestCard)
                return false;
            last = m_links[index].from;
            ++count;
            hasSibling |= leads[index] == Leads::ToSibling;
        }
        if (count == 0 || block.to - last > longestCard)
            return false;
        const bool isShort = block.to - block.from <= longestSingle;
        if (count == 1 && isShort && !hasSibling && !isWithinLast(cards, block))
            cards.emplace_back(block.from, block.to);
        if (count > 1)
            return !tellsOfOneJob(QStringView(words).mid(block.from, block.to - block.from));
        return hasSibling && isShort;
    };
    // From the outermost ones on: what ended last, then what is in it.
    for (auto block = m_blocks.rbegin(); block != m_blocks.rend(); ++block) {
        if (!isWithinLast(found, *block) && isOfOthers(*block))
            found.emplace_back(withHeading(*block), block->to);
    }
    for (const auto &row : rowsOf(cards, words))
        found.push_back(row);
    std::sort(found.begin(), found.end());
    return found;
}

qsizetype OtherJobs::withHeading(const Block &block) const
{
    // "Similar jobs" above the list, and perhaps "See all" between them.
    constexpr qsizetype longestBetween = 40; // characters
    qsizetype from = block.from;
    const bool hasOwn = std::any_of(m_headings.begin(), m_headings.end(), [&](const auto &heading) {
        return block.from <= heading.first && heading.second <= m_links[block.firstLink].from;
    });
    for (const auto &[headingFrom, headingTo] : m_headings) {
        if (!hasOwn && headingTo <= block.from && block.from - headingTo <= longestBetween)
            from = headingFrom;
    }
    return from;
}

} // namespace afterword
