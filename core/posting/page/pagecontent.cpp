// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/page/pagecontent.h"

#include "core/posting/page/plaintext.h"
#include "core/posting/postingwords.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype few = 200;               // characters; a page says more of what it is about
constexpr qsizetype mostSteps = 2'000'000;   // comparisons of lines
constexpr qsizetype mostLooked = 20'000'000; // characters, in which other jobs are looked for
constexpr qsizetype likelyCut = 1000;        // characters; a longer text may have been cut

/// Where in @p line the words of @p front end, if it begins with them, however many blanks part them; else
/// -1. Neither begins or ends with a blank. Nothing is copied: each line of a page is asked for each block.
qsizetype endOfWords(QStringView line, QStringView front)
{
    qsizetype at = 0;
    qsizetype to = 0;
    while (at < line.size() && to < front.size()) {
        const bool isBlank = line[at].isSpace();
        if (isBlank != front[to].isSpace() || (!isBlank && line[at] != front[to]))
            return -1;
        ++at;
        ++to;
        while (isBlank && line[at].isSpace())
            ++at;
        while (isBlank && front[to].isSpace())
            ++to;
    }
    return to == front.size() ? at : -1;
}

/// Whether two lines hold the same words, however many blanks part them.
bool haveSameWords(QStringView one, QStringView other)
{
    if (one == other)
        return true;
    one = one.trimmed();
    return endOfWords(one, other.trimmed()) == one.size();
}

bool beginsWithWords(QStringView line, QStringView front)
{
    return endOfWords(line.trimmed(), front.trimmed()) >= 0;
}

/// The lines of a page, of which some are taken out.
class Lines {
public:
    explicit Lines(const QString &words)
        : m_lines(words.split(u'\n'))
        , m_isOut(static_cast<size_t>(m_lines.size()), false)
    {
    }

    /// Takes out the lines of @p block, which follow each other in the same order, from the last ones on, and
    /// leaves @p mark in their place; empty for none.
    void takeOut(const QString &block, QStringView mark)
    {
        QList<QStringView> wanted;
        for (const QStringView line : QStringView(block).tokenize(u'\n')) {
            if (!line.trimmed().isEmpty())
                wanted << line;
        }
        const bool mayBeCut = block.size() > likelyCut;
        for (qsizetype at = m_from; at < m_lines.size() && !wanted.isEmpty(); ++at) {
            const qsizetype end = endOf(wanted, at, mayBeCut);
            if (end < 0)
                continue;
            std::fill(m_isOut.begin() + at, m_isOut.begin() + end, true);
            if (!mark.isEmpty()) {
                m_lines[at] = mark.toString();
                m_isOut[static_cast<size_t>(at)] = false;
            }
            m_from = end;
            return;
        }
    }

    /// The lines that are left.
    QString left() const
    {
        QStringList left;
        for (qsizetype at = 0; at < m_lines.size(); ++at) {
            if (!m_isOut[static_cast<size_t>(at)])
                left << m_lines[at];
        }
        return left.join(u'\n');
    }

private:
    /// Behind the last line of @p wanted, where they begin at line @p at; else -1.
    qsizetype endOf(const QList<QStringView> &wanted, qsizetype at, bool mayBeCut)
    {
        qsizetype next = 0;
        for (; at < m_lines.size() && next < wanted.size(); ++at) {
            if (++m_steps > mostSteps)
                return -1;
            const QStringView line = m_lines[at];
            if (next > 0 && line.trimmed().isEmpty())
                continue;
            if (haveSameWords(line, wanted[next])) {
                ++next;
                continue;
            }
            const bool isCut = mayBeCut && next + 1 == wanted.size() && beginsWithWords(line, wanted[next]);
            if (!isCut)
                return -1;
            ++next;
        }
        return next == wanted.size() ? at : -1;
    }

    QStringList m_lines;
    std::vector<bool> m_isOut;
    qsizetype m_from = 0;
    qsizetype m_steps = 0;
};

/// Whether @p block asks for somebody's name: "Name *", perhaps with other fields in one line.
bool asksWho(const QString &block)
{
    static const QRegularExpression end(u"(?<=\\*)|\n"_s);
    const QStringList pieces = block.split(end, Qt::SkipEmptyParts);
    return std::any_of(pieces.begin(), pieces.end(),
                       [](const QString &piece) { return isFieldOfForm(piece.trimmed()); });
}

/// The words of @p page without @p blocks, with what @p markOf leaves in place of each, unless hardly any are
/// left.
template <class MarkOf>
QString ownWords(const PageFacts &page, const QStringList &blocks, MarkOf markOf)
{
    if (blocks.isEmpty())
        return page.words;
    Lines lines(page.words);
    for (const QString &block : blocks)
        lines.takeOut(block, markOf(block));
    const QString left = lines.left().trimmed();
    const bool saysLittle = left.size() < few && page.words.size() > 2 * left.size();
    return saysLittle ? page.words : left;
}

} // namespace

PageFacts withoutOtherJobs(const PageFacts &page)
{
    PageFacts own = page;
    own.words = ownWords(page, page.otherJobs, [](const QString &) { return otherJobsStoodHere; });
    const bool lostHeading = std::any_of(page.h1.begin(), page.h1.end(), [&](const QString &heading) {
        return page.words.contains(heading) && !own.words.contains(heading);
    });
    if (lostHeading || own.words == page.words) {
        own.words = page.words;
        return own;
    }
    // What stands beside the content is looked for in the words that are left.
    const QString mark = otherJobsStoodHere.toString();
    qsizetype looked = 0;
    for (QString &block : own.beside) {
        for (const QString &others : page.otherJobs) {
            if (block.size() <= others.size())
                continue;
            looked += block.size();
            if (looked > mostLooked)
                return own;
            block.replace(others, mark);
        }
    }
    return own;
}

QString PageContent::words(const QString &role)
{
    if (!m_own)
        // A posting ends where somebody is asked for their name.
        m_own = ownWords(m_page, m_page.beside, [](const QString &block) {
            return asksWho(block) ? otherJobsStoodHere : QStringView();
        });
    const bool lostRole =
        m_page.words.contains(role, Qt::CaseInsensitive) && !m_own->contains(role, Qt::CaseInsensitive);
    return lostRole ? m_page.words : *m_own;
}

const QString &PageContent::part(const QString &role)
{
    if (!m_part || m_partsRole != role) {
        m_part = postingPartOf(words(role), role);
        m_partsRole = role;
    }
    return *m_part;
}

} // namespace afterword
