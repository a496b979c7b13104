// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/templateengine.h"

#include "core/drafts/templatescanner.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <mstch/mstch.hpp>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

// Characters that no text holds (Unicode sets them aside for this), put in where mstch needs a sign of its
// own.
constexpr QChar tooDeep = u'\uFDD0';   ///< what a partial gives that stands deeper than we allow
constexpr QChar guardName = u'\uFDD1'; ///< the name of a variable that has no value
constexpr QChar tagBegins = u'\uFDD2';
constexpr QChar tagEnds = u'\uFDD3';

class Words {
    Q_DECLARE_TR_FUNCTIONS(TemplateEngine)
};

Error errorOf(const TemplateMistake &mistake)
{
    return {Words::tr("Column %1: %2").arg(mistake.column).arg(mistake.message), mistake.line};
}

QString withoutOwnSigns(QString text)
{
    for (const QChar sign : {tooDeep, guardName, tagBegins, tagEnds})
        text.remove(sign);
    return text;
}

mstch::node nodeOf(const TemplateValue &value)
{
    struct Visitor {
        mstch::node operator()(std::monostate) const { return nullptr; }
        mstch::node operator()(bool truth) const { return truth; }
        mstch::node operator()(const QString &text) const { return withoutOwnSigns(text).toStdString(); }
        mstch::node operator()(const TemplateList &list) const
        {
            mstch::array array;
            for (const TemplateValue &item : list)
                array.push_back(nodeOf(item));
            return array;
        }
        mstch::node operator()(const TemplateMap &map) const
        {
            mstch::map node;
            for (const auto &[name, item] : map)
                node.insert({name.toStdString(), nodeOf(item)});
            return node;
        }
    };
    return std::visit(Visitor{}, value.data);
}

/// The longest text and, for each name, the longest list: what bounds the output from above.
struct Measures {
    qint64 longestText = 0;
    qint64 longestList = 1;
    QHash<QString, qint64> lists;

    void take(const QString &name, const TemplateValue &value)
    {
        if (const auto *text = std::get_if<QString>(&value.data))
            longestText = std::max<qint64>(longestText, text->size());
        if (const auto *list = std::get_if<TemplateList>(&value.data)) {
            const auto size = static_cast<qint64>(list->size());
            lists[name] = std::max(lists.value(name, 1), size);
            longestList = std::max(longestList, size);
            for (const TemplateValue &item : *list)
                take(name, item);
        }
        if (const auto *map = std::get_if<TemplateMap>(&value.data)) {
            for (const auto &[key, item] : *map)
                take(key, item);
        }
    }

    qint64 repetitions(const QString &name) const
    {
        return name == u"." ? longestList : lists.value(name.section(u'.', -1), 1);
    }
};

/// Works out, without rendering, how long the output could become: a few lines of template can otherwise ask
/// for more text than the machine has.
class Bound {
public:
    Bound(const std::map<QString, std::pair<QString, TemplateScan>> &partials, const Measures &measures)
        : m_partials(partials)
        , m_measures(measures)
    {
    }

    qint64 of(const QString &text, const TemplateScan &scan, int depth)
    {
        constexpr qint64 most = TemplateLimits::output + 1;
        std::vector<qint64> times{1};
        qint64 sum = text.size();
        for (const TemplateTag &tag : scan.tags) {
            switch (tag.kind) {
            case TagKind::Section:
                times.push_back(std::min(most, times.back() * m_measures.repetitions(tag.name)));
                if (tag.partner >= 0) {
                    const auto end = scan.tags[static_cast<size_t>(tag.partner)].start;
                    sum += (times.back() - 1) * (end - tag.start - tag.length);
                }
                break;
            case TagKind::Inverted: times.push_back(times.back()); break;
            case TagKind::End: times.pop_back(); break;
            case TagKind::Variable:
            case TagKind::Unescaped: sum += times.back() * m_measures.longestText; break;
            case TagKind::Partial: sum += times.back() * ofPartial(tag.name, depth + 1); break;
            case TagKind::Comment:
            case TagKind::Delimiters: break;
            }
            if (sum >= most)
                return most;
        }
        return sum;
    }

private:
    qint64 ofPartial(const QString &name, int depth)
    {
        const auto it = m_partials.find(name);
        if (it == m_partials.end() || depth > TemplateLimits::partialDepth)
            return 0;
        const auto key = std::make_pair(name, depth);
        const auto known = m_known.find(key);
        if (known != m_known.end())
            return known->second;
        return m_known[key] = of(it->second.first, it->second.second, depth);
    }

    const std::map<QString, std::pair<QString, TemplateScan>> &m_partials;
    const Measures &m_measures;
    std::map<std::pair<QString, int>, qint64> m_known;
};

/// Whether nothing but white space and tags that print nothing stands on the line of tags[first..last].
bool isBareLine(const QString &text, const std::vector<TemplateTag> &tags, size_t first, size_t last)
{
    qsizetype from = tags[first].start - (tags[first].column - 1);
    for (size_t i = first; i <= last; ++i) {
        if (tags[i].kind == TagKind::Variable || tags[i].kind == TagKind::Unescaped)
            return false;
        if (!QStringView(text).sliced(from, tags[i].start - from).trimmed().isEmpty())
            return false;
        from = tags[i].start + tags[i].length;
    }
    const auto end = text.indexOf(u'\n', from);
    return QStringView(text).sliced(from, (end < 0 ? text.size() : end) - from).trimmed().isEmpty();
}

/// The places behind tags where an empty variable has to stand: mstch takes a line of several tags for a
/// standalone one and swallows its spaces, while the specification wants exactly one tag for that.
QSet<size_t> guardPlaces(const QString &text, const std::vector<TemplateTag> &tags)
{
    QSet<size_t> places;
    for (size_t first = 0; first < tags.size();) {
        size_t last = first;
        while (last + 1 < tags.size() && tags[last + 1].line == tags[first].line)
            ++last;
        if (last > first && isBareLine(text, tags, first, last))
            places.insert(first);
        first = last + 1;
    }
    return places;
}

/// A name as mstch may read it: one that begins with a sign or goes over lines names nothing anyway.
QString safeName(const QString &name)
{
    const bool odd = name.isEmpty() || u"#^/!>=&{"_s.contains(name.front()) || name.contains(u'\n') ||
                     name.contains(u'\r');
    return odd ? QString(guardName) : name;
}

/// One tag in the only form that we leave mstch to read. Comments and new delimiters print nothing, but on a
/// line of their own they take the line with them, so that an empty comment stands in for both.
QString canonical(const TemplateTag &tag, int depth)
{
    const QString name = safeName(tag.name);
    switch (tag.kind) {
    case TagKind::Variable:
    case TagKind::Unescaped: return tagBegins + (u'&' + name) + tagEnds;
    case TagKind::Section: return tagBegins + (u'#' + name) + tagEnds;
    case TagKind::Inverted: return tagBegins + (u'^' + name) + tagEnds;
    case TagKind::End: return tagBegins + (u'/' + name) + tagEnds;
    case TagKind::Partial: return tagBegins + (u'>' + name + u'@' + QString::number(depth)) + tagEnds;
    case TagKind::Comment:
    case TagKind::Delimiters: return tagBegins + u"!-"_s + tagEnds;
    }
    Q_UNREACHABLE();
}

/// The text as mstch has to read it. mstch and our scanner do not agree on every odd brace, so mstch gets the
/// tags that the scanner found, between delimiters that nobody types; partials are named by their depth.
QString prepared(const QString &text, const TemplateScan &scan, int depth)
{
    const QSet<size_t> guards = guardPlaces(text, scan.tags);
    QString copy = u"{{="_s + tagBegins + u' ' + tagEnds + u"=}}\n"_s;
    qsizetype from = 0;
    for (size_t i = 0; i < scan.tags.size(); ++i) {
        const TemplateTag &tag = scan.tags[i];
        copy += QStringView(text).sliced(from, tag.start - from);
        copy += canonical(tag, depth);
        if (guards.contains(i))
            copy += tagBegins + (u'&' + QString(guardName)) + tagEnds;
        from = tag.start + tag.length;
    }
    copy += QStringView(text).sliced(from);
    return copy;
}

std::string utf8(const QString &text)
{
    return text.toStdString();
}

} // namespace

Result<QString> renderTemplate(const QString &typed, const TemplateValue &values, const Partials &partials)
{
    static const bool plainText = [] {
        mstch::config::escape = [](const std::string &s) { return s; };
        return true;
    }();
    Q_UNUSED(plainText)

    const QString text = withoutOwnSigns(typed);
    const TemplateScan scan = scanTemplate(text);
    if (!scan.mistakes.empty())
        return errorOf(scan.mistakes.front());
    std::map<QString, std::pair<QString, TemplateScan>> scanned;
    for (const auto &[name, typedPartial] : partials) {
        const QString partial = withoutOwnSigns(typedPartial);
        TemplateScan partialScan = scanTemplate(partial);
        if (!partialScan.mistakes.empty()) {
            Error error = errorOf(partialScan.mistakes.front());
            error.message = Words::tr("In the text \"%1\": %2").arg(name, error.message);
            return error;
        }
        scanned[name] = {partial, std::move(partialScan)};
    }

    Measures measures;
    measures.take(QString(), values);
    if (Bound(scanned, measures).of(text, scan, 0) > TemplateLimits::output)
        return Error{
            Words::tr("Filled, this template could grow beyond %1 characters, the most that is allowed.")
                .arg(TemplateLimits::output)};

    // mstch follows partials without end; copies for each depth give it one.
    std::map<std::string, std::string> copies;
    for (const auto &[name, partial] : scanned) {
        for (int depth = 1; depth <= TemplateLimits::partialDepth; ++depth)
            copies[utf8(name + u'@' + QString::number(depth))] =
                utf8(prepared(partial.first, partial.second, depth + 1));
        copies[utf8(name + u'@' + QString::number(TemplateLimits::partialDepth + 1))] =
            utf8(QString(tooDeep));
    }
    const QString result =
        QString::fromStdString(mstch::render(utf8(prepared(text, scan, 1)), nodeOf(values), copies));
    if (result.contains(tooDeep))
        return Error{
            Words::tr("Partials stand more than %1 deep within each other, the most that is allowed.")
                .arg(TemplateLimits::partialDepth)};
    return result;
}

} // namespace afterword
