// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/completions.h"

#include "core/drafts/template/templatescanner.h"
#include "core/drafts/vocabulary.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// The sections that are open at the end of @p text, outermost first.
QStringList openSections(QStringView text)
{
    QStringList open;
    for (const TemplateTag &tag : scanTemplate(text).tags) {
        if (tag.kind == TagKind::Section || tag.kind == TagKind::Inverted)
            open += tag.name;
        else if (tag.kind == TagKind::End && !open.isEmpty())
            open.removeLast();
    }
    return open;
}

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'.' || c == u'_' || c == u'-';
}

QStringList variableNames(bool conditions)
{
    QStringList names;
    for (const Variable &variable : vocabulary()) {
        if (conditions || !variable.condition)
            names += variable.name;
    }
    return names;
}

} // namespace

std::optional<Completions> completionsAt(const QString &text, int cursor, const QStringList &phraseSets)
{
    const QString before = text.left(cursor);
    const auto tag = before.lastIndexOf(u"{{"_s);
    if (tag < 0 || before.indexOf(u"}}"_s, tag) >= 0 || before.indexOf(u'\n', tag) >= 0)
        return std::nullopt;
    auto at = tag + 2;
    const QChar sign = at < before.size() ? before[at] : QChar();
    const bool signedTag = u"#^/>&"_s.contains(sign) && !sign.isNull();
    if (signedTag)
        ++at;
    while (at < before.size() && before[at].isSpace())
        ++at;
    const QString typed = before.mid(at);
    for (const QChar c : typed) {
        if (!isNamePart(c))
            return std::nullopt;
    }

    Completions result;
    result.start = static_cast<int>(at);
    const bool closed = QStringView(text).sliced(cursor).startsWith(u"}}");
    const QString end = closed ? QString() : u"}}"_s;
    QStringList names;
    if (signedTag && sign == u'>') {
        names = phraseSets;
    } else if (signedTag && sign == u'/') {
        const QStringList open = openSections(QStringView(text).first(tag));
        if (!open.isEmpty())
            names += open.last();
    } else {
        names = variableNames(signedTag && sign != u'&');
    }
    for (const QString &name : std::as_const(names)) {
        if (name.startsWith(typed, Qt::CaseInsensitive) && name != typed)
            result.names += name;
    }
    if (result.names.isEmpty())
        return std::nullopt;
    result.behind = end;
    result.cursor = static_cast<int>(end.size());
    // A section that begins gets its end at once.
    if (signedTag && (sign == u'#' || sign == u'^') && !closed)
        result.behind += u"{{/\x1a}}"_s;
    return result;
}

} // namespace afterword
