// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/template/templateengine.h"

#include "core/drafts/template/templatescanner.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(TemplateEngine)
};

Error errorOf(const TemplateMistake &mistake)
{
    return {Words::tr("Column %1: %2").arg(mistake.column).arg(mistake.message), mistake.line};
}

Error tooLong()
{
    return Error{Words::tr("Filled, this template could grow beyond %1 characters, the most that is allowed.")
                     .arg(TemplateLimits::output)};
}

/// What a tag takes out of the text around it. A tag that prints nothing and stands alone on its line takes
/// the whole line with it.
struct Cut {
    qsizetype from = 0;
    qsizetype to = 0;
    QString indent; ///< of a partial alone on its line: goes before each of its lines
};

struct Piece {
    QString text;
    std::vector<TemplateTag> tags;
    std::vector<Cut> cuts; ///< one for each tag
};

/// The cut of tags[n], with its line where it stands alone there.
Cut cutOf(const QString &text, const std::vector<TemplateTag> &tags, size_t n)
{
    const TemplateTag &tag = tags[n];
    const qsizetype end = tag.start + tag.length;
    const Cut alone{tag.start, end, {}};
    if (tag.kind == TagKind::Variable || tag.kind == TagKind::Unescaped)
        return alone;
    const qsizetype lineStart = tag.start == 0 ? 0 : text.lastIndexOf(u'\n', tag.start - 1) + 1;
    const qsizetype before = n == 0 ? 0 : tags[n - 1].start + tags[n - 1].length;
    const QStringView ahead = QStringView(text).sliced(lineStart, tag.start - lineStart);
    if (before > lineStart || !ahead.trimmed().isEmpty())
        return alone;
    const qsizetype newLine = text.indexOf(u'\n', end);
    const qsizetype lineEnd = newLine < 0 ? text.size() : newLine + 1;
    if (!QStringView(text).sliced(end, lineEnd - end).trimmed().isEmpty())
        return alone;
    return {lineStart, lineEnd, ahead.toString()};
}

Piece pieceOf(const QString &text, std::vector<TemplateTag> tags)
{
    Piece piece{text, std::move(tags), {}};
    for (size_t n = 0; n < piece.tags.size(); ++n)
        piece.cuts.push_back(cutOf(text, piece.tags, n));
    return piece;
}

QString indented(const QString &text, const QString &indent)
{
    QString copy = indent + QString(text).replace(u'\n', u'\n' + indent);
    if (text.endsWith(u'\n'))
        copy.chop(indent.size());
    return copy;
}

/// Fills one template. Sections and partials go on until the first limit that is passed.
class Rendering {
public:
    Rendering(const TemplateValue &values, const Partials &partials)
        : m_stack{&values}
        , m_partials(partials)
    {
    }

    Result<QString> of(const Piece &piece)
    {
        fill(piece, 0, piece.tags.size(), 0, piece.text.size());
        if (m_failure)
            return *m_failure;
        return m_out;
    }

private:
    /// The tags from @p first up to @p last, and the text around them from @p from up to @p to.
    void fill(const Piece &piece, size_t first, size_t last, qsizetype from, qsizetype to)
    {
        for (size_t n = first; n < last && !m_failure; ++n) {
            const TemplateTag &tag = piece.tags[n];
            put(QStringView(piece.text).sliced(from, piece.cuts[n].from - from));
            from = piece.cuts[n].to;
            if (tag.kind == TagKind::Variable || tag.kind == TagKind::Unescaped)
                putValue(valueAt(tag.name));
            if (tag.kind == TagKind::Partial)
                fillPartial(tag.name, piece.cuts[n].indent);
            if (tag.kind == TagKind::Section || tag.kind == TagKind::Inverted) {
                fillSection(piece, n);
                n = static_cast<size_t>(tag.partner);
                from = piece.cuts[n].to;
            }
        }
        if (!m_failure)
            put(QStringView(piece.text).sliced(from, to - from));
    }

    void fillSection(const Piece &piece, size_t begin)
    {
        const TemplateTag &tag = piece.tags[begin];
        const auto end = static_cast<size_t>(tag.partner);
        const auto once = [&] { fill(piece, begin + 1, end, piece.cuts[begin].to, piece.cuts[end].from); };
        const TemplateValue *value = valueAt(tag.name);
        if (tag.kind == TagKind::Inverted) {
            if (!holds(value))
                once();
            return;
        }
        if (!holds(value))
            return;
        const auto *list = std::get_if<TemplateList>(&value->data);
        if (!list) {
            m_stack.push_back(value);
            once();
            m_stack.pop_back();
            return;
        }
        for (const TemplateValue &item : *list) {
            if (m_failure)
                return;
            m_stack.push_back(&item);
            once();
            m_stack.pop_back();
        }
    }

    void fillPartial(const QString &name, const QString &indent)
    {
        const auto it = m_partials.find(name);
        if (it == m_partials.end())
            return;
        if (m_depth == TemplateLimits::partialDepth) {
            m_failure = Error{Words::tr("Partials are nested more than %1 deep, the most that is allowed.")
                                  .arg(TemplateLimits::partialDepth)};
            return;
        }
        auto known = m_pieces.find({name, indent});
        if (known == m_pieces.end())
            known = m_pieces.emplace(std::pair(name, indent), partialOf(it->second, indent)).first;
        if (m_failure)
            return;
        const Piece &piece = known->second;
        ++m_depth;
        fill(piece, 0, piece.tags.size(), 0, piece.text.size());
        --m_depth;
    }

    /// The partial with an indent of its own. Each is read once, and all of them cost something.
    Piece partialOf(const QString &partial, const QString &indent)
    {
        const QString text = indent.isEmpty() ? partial : indented(partial, indent);
        TemplateScan scan = scanTemplate(text);
        m_read += text.size();
        if (m_read > 16 * qsizetype(TemplateLimits::output))
            m_failure = tooLong();
        if (!scan.mistakes.empty())
            m_failure = errorOf(scan.mistakes.front());
        return pieceOf(text, std::move(scan.tags));
    }

    static bool holds(const TemplateValue *value)
    {
        struct Visitor {
            bool operator()(std::monostate) const { return false; }
            bool operator()(bool truth) const { return truth; }
            bool operator()(const QString &text) const { return !text.isEmpty(); }
            bool operator()(const TemplateList &list) const { return !list.empty(); }
            bool operator()(const TemplateMap &) const { return true; }
        };
        return value && std::visit(Visitor{}, value->data);
    }

    /// The first part of a dotted name is looked for from the innermost section outwards, the rest within it.
    const TemplateValue *valueAt(const QString &name) const
    {
        if (name == u".")
            return m_stack.back();
        const QString first = name.section(u'.', 0, 0);
        for (auto it = m_stack.rbegin(); it != m_stack.rend(); ++it) {
            if ((*it)->at(first))
                return (*it)->at(name);
        }
        return nullptr;
    }

    void putValue(const TemplateValue *value)
    {
        if (!value)
            return;
        if (const auto *text = std::get_if<QString>(&value->data))
            put(*text);
        if (const auto *truth = std::get_if<bool>(&value->data))
            put(*truth ? u"true"_s : u"false"_s);
    }

    /// Every stretch of text counts for one besides its length: sections that print nothing end as well.
    void put(QStringView text)
    {
        m_spent += text.size() + 1;
        if (m_spent > TemplateLimits::output) {
            m_failure = tooLong();
            return;
        }
        m_out += text;
    }

    std::vector<const TemplateValue *> m_stack;
    const Partials &m_partials;
    std::map<std::pair<QString, QString>, Piece> m_pieces;
    QString m_out;
    qsizetype m_spent = 0;
    qsizetype m_read = 0;
    int m_depth = 0;
    std::optional<Error> m_failure;
};

} // namespace

Result<QString> renderTemplate(const QString &text, const TemplateValue &values, const Partials &partials)
{
    const TemplateScan scan = scanTemplate(text);
    if (!scan.mistakes.empty())
        return errorOf(scan.mistakes.front());
    for (const auto &[name, partial] : partials) {
        const TemplateScan partialScan = scanTemplate(partial);
        if (partialScan.mistakes.empty())
            continue;
        Error error = errorOf(partialScan.mistakes.front());
        error.message = Words::tr("In the text \"%1\": %2").arg(name, error.message);
        return error;
    }
    return Rendering(values, partials).of(pieceOf(text, scan.tags));
}

} // namespace afterword
