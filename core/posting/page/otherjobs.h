// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace afterword {

/// Finds where a page shows other jobs than its own, by how it is built and not by what it says: lists whose
/// items are links to postings, and rows of at least three such cards. It is told of each element as a parser
/// meets it.
class OtherJobs {
public:
    /// An element called @p name begins at @p at, characters of the page's words. @p href: where it leads,
    /// of a link; may be relative.
    void begin(QByteArrayView name, const QString &href, qsizetype at);
    void end(QByteArrayView name, qsizetype at);
    /// Whether it asks where a link leads; behind enough of them it doesn't any more.
    bool wantsLinks() const { return m_links.size() < mostLinks; }

    /// From where to where other jobs stand in @p words, in their order, none within another; with the
    /// heading above each. @p own: the addresses of the page itself, which say what a link to a posting
    /// looks like there.
    std::vector<std::pair<qsizetype, qsizetype>> in(const QString &words, const QStringList &own) const;

private:
    static constexpr size_t mostLinks = 2000;

    enum class Leads {
        Elsewhere,
        ToJob,
        ToSibling, ///< to a job whose address has just the form of the page's
    };

    struct Link {
        qsizetype from = 0;
        QString href;
    };
    struct Block {
        qsizetype from = 0;
        qsizetype to = 0;
        size_t firstLink = 0;
        size_t endLink = 0;
    };
    struct Open {
        qsizetype from = 0;
        size_t firstLink = 0;
        bool isBlock = false;
        bool hasHeading = false; ///< the page's own
    };

    /// Where each link leads.
    std::vector<Leads> leadsIn(const QString &words, const QStringList &own) const;
    /// From where @p block is, with the heading above it.
    qsizetype withHeading(const Block &block) const;

    std::vector<Open> m_open;
    std::vector<Link> m_links;
    std::vector<Block> m_blocks; ///< inner ones before those around them
    std::vector<std::pair<qsizetype, qsizetype>> m_headings;
};

} // namespace afterword
