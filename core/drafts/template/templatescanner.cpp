// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/template/templatescanner.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(TemplateScanner)
};

/// Walks once over the text and keeps count of lines, so that a place costs nothing to tell.
class Scanner {
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    {
    }

    TemplateScan run();

private:
    bool readTag(int start);
    bool readDelimiters(TemplateTag tag, QStringView inner);
    void add(TemplateTag tag);
    void open(const TemplateTag &tag);
    void close(TemplateTag &tag);
    void countLinesTo(int offset);
    void complain(const TemplateTag &tag, const QString &message);
    TemplateTag tagAt(int start);

    QStringView m_text;
    QString m_left = u"{{"_s;
    QString m_right = u"}}"_s;
    int m_at = 0;
    int m_counted = 0;
    int m_line = 1;
    int m_lineStart = 0;
    std::vector<int> m_open;
    TemplateScan m_scan;
};

TemplateScan Scanner::run()
{
    if (m_text.size() > TemplateLimits::length) {
        TemplateTag end = tagAt(TemplateLimits::length);
        complain(end, Words::tr("This text is longer than %1 characters, the most that a template may have.")
                          .arg(TemplateLimits::length));
        return m_scan;
    }
    while (true) {
        const auto start = m_text.indexOf(m_left, m_at);
        if (start < 0 || !readTag(static_cast<int>(start)))
            break;
    }
    for (const int index : m_open) {
        const TemplateTag tag = m_scan.tags[static_cast<size_t>(index)];
        complain(tag, Words::tr("The section \"%1\" is not closed. Close it with {{/%1}}.").arg(tag.name));
    }
    return m_scan;
}

bool Scanner::readTag(int start)
{
    TemplateTag tag = tagAt(start);
    if (m_scan.tags.size() >= TemplateLimits::tags) {
        complain(tag, Words::tr("There are more than %1 tags, the most that a template may have.")
                          .arg(TemplateLimits::tags));
        return false;
    }
    const auto innerStart = start + m_left.size();
    const QChar sign = innerStart < m_text.size() ? m_text[innerStart] : QChar();
    QString closing = m_right;
    if (sign == u'{' && m_left == u"{{")
        closing = u"}}}"_s;
    else if (sign == u'=')
        closing = u'=' + m_right;

    const auto end = m_text.indexOf(closing, innerStart + (sign == u'=' ? 1 : 0));
    if (end < 0) {
        tag.length = static_cast<int>(m_left.size());
        complain(tag, Words::tr("This tag is not closed. Close it with %1.").arg(closing));
        return false;
    }
    tag.length = static_cast<int>(end + closing.size()) - start;
    m_at = start + tag.length;

    static const QString signs = u"&{#^/!>="_s;
    static constexpr TagKind kinds[] = {TagKind::Unescaped, TagKind::Unescaped, TagKind::Section,
                                        TagKind::Inverted,  TagKind::End,       TagKind::Comment,
                                        TagKind::Partial,   TagKind::Delimiters};
    const auto signIndex = sign.isNull() ? -1 : signs.indexOf(sign);
    tag.kind = signIndex < 0 ? TagKind::Variable : kinds[signIndex];
    const auto nameFrom = innerStart + (signIndex < 0 ? 0 : 1);
    const QStringView inner = m_text.sliced(nameFrom, std::max(end - nameFrom, qsizetype(0)));
    const QStringView trimmed = inner.trimmed();
    tag.name = trimmed.toString();
    tag.nameStart = static_cast<int>(trimmed.isEmpty() ? nameFrom : trimmed.data() - m_text.data());
    if (tag.kind == TagKind::Delimiters)
        return readDelimiters(tag, trimmed);
    add(std::move(tag));
    return true;
}

bool Scanner::readDelimiters(TemplateTag tag, QStringView inner)
{
    const QString pair = inner.toString().simplified();
    const auto space = pair.indexOf(u' ');
    const bool twoWords = space > 0 && pair.indexOf(u' ', space + 1) < 0;
    if (!twoWords || pair.contains(u'=')) {
        complain(tag, Words::tr("New delimiters are two words without \"=\", for example {{=<% %>=}}."));
        return false;
    }
    tag.name = pair;
    m_left = pair.left(space);
    m_right = pair.mid(space + 1);
    m_scan.tags.push_back(std::move(tag));
    return true;
}

void Scanner::add(TemplateTag tag)
{
    if (tag.name.isEmpty() && tag.kind != TagKind::Comment)
        complain(tag, Words::tr("This tag has no name."));
    if (tag.kind == TagKind::Section || tag.kind == TagKind::Inverted)
        open(tag);
    if (tag.kind == TagKind::End)
        close(tag);
    m_scan.tags.push_back(std::move(tag));
}

void Scanner::open(const TemplateTag &tag)
{
    if (m_open.size() == TemplateLimits::depth)
        complain(tag, Words::tr("Sections are nested more than %1 deep, the most that is allowed.")
                          .arg(TemplateLimits::depth));
    m_open.push_back(static_cast<int>(m_scan.tags.size()));
}

void Scanner::close(TemplateTag &tag)
{
    if (m_open.empty()) {
        complain(tag, Words::tr("No section \"%1\" is open here.").arg(tag.name));
        return;
    }
    TemplateTag &begin = m_scan.tags[static_cast<size_t>(m_open.back())];
    if (begin.name != tag.name) {
        complain(tag, Words::tr("Here the section \"%1\" of line %2 should be closed first, not \"%3\".")
                          .arg(begin.name, QString::number(begin.line), tag.name));
        return;
    }
    tag.partner = m_open.back();
    begin.partner = static_cast<int>(m_scan.tags.size());
    m_open.pop_back();
}

void Scanner::countLinesTo(int offset)
{
    for (; m_counted < offset; ++m_counted) {
        if (m_text[m_counted] != u'\n')
            continue;
        ++m_line;
        m_lineStart = m_counted + 1;
    }
}

TemplateTag Scanner::tagAt(int start)
{
    countLinesTo(start);
    TemplateTag tag;
    tag.start = start;
    tag.nameStart = start;
    tag.line = m_line;
    tag.column = start - m_lineStart + 1;
    return tag;
}

void Scanner::complain(const TemplateTag &tag, const QString &message)
{
    m_scan.mistakes.push_back({message, QString(), tag.start, tag.length, tag.line, tag.column});
}

} // namespace

TemplateScan scanTemplate(QStringView text)
{
    return Scanner(text).run();
}

QString withoutTags(const QString &text)
{
    QString spoken;
    qsizetype from = 0;
    for (const TemplateTag &tag : scanTemplate(text).tags) {
        spoken += QStringView(text).sliced(from, tag.start - from);
        spoken += u' ';
        from = tag.start + tag.length;
    }
    spoken += QStringView(text).sliced(from);
    return spoken;
}

} // namespace afterword
