// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidebook.h"

#include "ui/guide/guidenumbers.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTextDocumentFragment>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

constexpr qsizetype before = 40; // letters of what was found, shown before and behind the place
constexpr qsizetype behind = 80;

QString folderOf(const QString &language)
{
    return u":/guide/"_s + language + u'/';
}

Result<QString> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Words::tr("the guide's page %1 is missing").arg(path)};
    return QString::fromUtf8(file.readAll());
}

QString titleIn(const QString &html)
{
    static const QRegularExpression heading(u"<h1>(.*?)</h1>"_s);
    return QTextDocumentFragment::fromHtml(heading.match(html).captured(1)).toPlainText();
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// Whole words around the first place where @p text holds @p word.
QString around(const QString &text, const QString &word)
{
    const qsizetype at = std::max<qsizetype>(0, text.indexOf(word, 0, Qt::CaseInsensitive));
    const qsizetype from = std::max<qsizetype>(0, at - before);
    QString words = text.sliced(from, std::min(text.size() - from, before + behind)).simplified();
    if (from > 0)
        words = u'…' + words.sliced(words.indexOf(u' ') + 1);
    if (from + before + behind < text.size())
        words = words.first(words.lastIndexOf(u' ') + 1).trimmed() + u'…';
    return words;
}

} // namespace

Result<GuideBook> GuideBook::open(const QStringList &languages, const Policy &policy)
{
    GuideBook book;
    const QStringList wanted = languages + QStringList{u"en"_s};
    const auto found = std::find_if(wanted.begin(), wanted.end(), [](const QString &language) {
        return QFile::exists(folderOf(language) + u"contents.txt"_s);
    });
    book.m_language = found == wanted.end() ? u"en"_s : *found;
    const auto contents = read(folderOf(book.m_language) + u"contents.txt"_s);
    if (!contents)
        return contents.error();
    QString section;
    for (const QString &line : contents->split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u"# "_s)) {
            section = line.sliced(2);
            continue;
        }
        const auto html = read(folderOf(book.m_language) + line + u".html"_s);
        if (!html)
            return html.error();
        const QString filled = withNumbers(*html, policy);
        book.m_pages.push_back(
            {line, section, titleIn(filled), filled, QTextDocumentFragment::fromHtml(filled).toPlainText()});
    }
    return book;
}

const GuidePage *GuideBook::page(const QString &id) const
{
    const QString wanted = id.section(u'#', 0, 0);
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [&](const GuidePage &page) { return page.id == wanted; });
    return found == m_pages.end() ? nullptr : &*found;
}

std::vector<GuideHit> GuideBook::find(const QString &words) const
{
    const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    if (all.isEmpty())
        return {};
    std::vector<GuideHit> hits;
    std::vector<GuideHit> others;
    for (const GuidePage &page : m_pages) {
        if (!holdsAll(page.text, all))
            continue;
        auto &list = holdsAll(page.title, all) ? hits : others;
        list.push_back({page.id, page.title, around(page.text, all.first())});
    }
    hits.insert(hits.end(), others.begin(), others.end());
    return hits;
}

QString GuideBook::picture(const QString &name) const
{
    for (const QString &language : {m_language, u"en"_s}) {
        const QString path = folderOf(language) + u"pictures/"_s + name;
        if (!name.contains(u'/') && QFileInfo(path).isFile())
            return path;
    }
    return {};
}

} // namespace afterword
