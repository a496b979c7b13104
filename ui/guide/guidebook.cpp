// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidebook.h"

#include "core/domain/rule.h"
#include "core/drafts/textwords.h"
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

QString english()
{
    return u"en"_s;
}

QString contentsName()
{
    return u"contents.txt"_s;
}

QString folderOf(const QString &language)
{
    return u":/guide/"_s + language + u'/';
}

/// Where the guide of @p language has @p name: where it has not, the English one stands in for it.
QString pathIn(const QString &language, const QString &name)
{
    const QString path = folderOf(language) + name;
    return QFile::exists(path) ? path : folderOf(english()) + name;
}

Result<QString> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Words::tr("the guide’s page %1 is missing").arg(path)};
    return QString::fromUtf8(file.readAll());
}

QString titleIn(const QString &html)
{
    static const QRegularExpression heading(u"<h1>(.*?)</h1>"_s);
    return QTextDocumentFragment::fromHtml(heading.match(html).captured(1)).toPlainText();
}

/// A page's place in the contents.
struct Entry {
    QString id;
    QString section;
};

/// The contents name sections and pages, one a line; "every-rule" stands for the page of each.
std::vector<Entry> entriesOf(const QString &contents)
{
    std::vector<Entry> entries;
    QString section;
    for (const QString &line : contents.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u"# "_s)) {
            section = line.sliced(2);
        } else if (line == u"every-rule"_s) {
            for (const RuleRow &row : rulerows::rows)
                entries.push_back({row.text, section});
        } else {
            entries.push_back({line, section});
        }
    }
    return entries;
}

/// @p entries with those of @p english that they lack, each behind the page that it follows there.
std::vector<Entry> completed(std::vector<Entry> entries, const std::vector<Entry> &english)
{
    auto behindIt = entries.begin();
    for (const Entry &page : english) {
        const auto there = std::find_if(entries.begin(), entries.end(),
                                        [&](const Entry &entry) { return entry.id == page.id; });
        if (there != entries.end()) {
            behindIt = there + 1;
            continue;
        }
        const QString section = behindIt == entries.begin() ? page.section : (behindIt - 1)->section;
        behindIt = entries.insert(behindIt, {page.id, section}) + 1;
    }
    return entries;
}

bool holdsAll(const QString &foldedText, const QStringList &foldedWords)
{
    return std::all_of(foldedWords.begin(), foldedWords.end(),
                       [&](const QString &word) { return foldedText.contains(word); });
}

/// Whole words around the first one of @p text that holds @p foldedWord.
QString around(const QString &text, const QString &foldedWord)
{
    const QStringList all = text.simplified().split(u' ');
    const auto hit = std::find_if(all.begin(), all.end(),
                                  [&](const QString &one) { return folded(one).contains(foldedWord); });
    qsizetype from = hit == all.end() ? 0 : hit - all.begin();
    qsizetype to = std::min(from + 1, all.size());
    for (qsizetype room = before; from > 0 && all[from - 1].size() < room; --from)
        room -= all[from - 1].size() + 1;
    for (qsizetype room = behind; to < all.size() && all[to].size() < room; ++to)
        room -= all[to].size() + 1;
    return (from > 0 ? u"…"_s : QString()) + all.sliced(from, to - from).join(u' ') +
           (to < all.size() ? u"…"_s : QString());
}

} // namespace

QStringList guideLanguages(const QLocale &window)
{
    return {window.name(), window.name().section(u'_', 0, 0)};
}

Result<GuideBook> GuideBook::open(const QStringList &languages, const Policy &policy)
{
    GuideBook book;
    const auto found = std::find_if(languages.begin(), languages.end(), [](const QString &language) {
        return !language.contains(u'/') && QFile::exists(folderOf(language) + contentsName());
    });
    book.m_language = found == languages.end() ? english() : *found;
    const auto contents = read(folderOf(book.m_language) + contentsName());
    if (!contents)
        return contents.error();
    const auto englishContents = read(folderOf(english()) + contentsName());
    if (!englishContents)
        return englishContents.error();
    for (const Entry &entry : completed(entriesOf(*contents), entriesOf(*englishContents))) {
        const QString path = pathIn(book.m_language, entry.id + u".html"_s);
        const auto html = read(path);
        if (!html)
            return html.error();
        const QString filled = withNumbers(*html, policy);
        const QString text = QTextDocumentFragment::fromHtml(filled).toPlainText();
        book.m_pages.push_back({entry.id, entry.section, titleIn(filled), filled, text, folded(text)});
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
    QStringList all;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        all += folded(word);
    all.removeAll(QString());
    if (all.isEmpty())
        return {};
    std::vector<GuideHit> hits;
    std::vector<GuideHit> others;
    for (const GuidePage &page : m_pages) {
        if (!holdsAll(page.foldedText, all))
            continue;
        auto &list = holdsAll(folded(page.title), all) ? hits : others;
        list.push_back({page.id, page.title, around(page.text, all.first())});
    }
    hits.insert(hits.end(), others.begin(), others.end());
    return hits;
}

QString GuideBook::picture(const QString &name) const
{
    const QString path = pathIn(m_language, u"pictures/"_s + name);
    return !name.contains(u'/') && QFileInfo(path).isFile() ? path : QString();
}

} // namespace afterword
