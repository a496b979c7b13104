// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/policy.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <vector>

namespace afterword {

/// A page of the guide, with the numbers of the etiquette as they are set.
struct GuidePage {
    QString id;      ///< also its file's name, and of a rule's page the rule's id
    QString section; ///< under which the contents list it
    QString title;
    QString html;
    QString text;       ///< its words alone
    QString foldedText; ///< these in small letters without accents, as a search compares them
};

/// A page that a search found, and the words around the place.
struct GuideHit {
    QString page;
    QString title;
    QString words;
};

/// What GuideBook::open() takes for a window that speaks as in @p window: "de_AT", then "de".
QStringList guideLanguages(const QLocale &window);

/// The guide in one language: the pages that its contents name, in their order. One that English alone has
/// stands in English behind the page that it follows there.
class GuideBook {
public:
    /// The guide in the first of @p languages ("de_AT", "de") that has one, else in English. An error names
    /// the file that cannot be read.
    static Result<GuideBook> open(const QStringList &languages, const Policy &policy);

    const QString &language() const { return m_language; }
    const std::vector<GuidePage> &pages() const { return m_pages; }
    /// Null where there is no such page. What follows a '#' is left out of account.
    const GuidePage *page(const QString &id) const;
    /// The pages that hold every word of @p words in any case and with or without accents, those whose title
    /// does first.
    std::vector<GuideHit> find(const QString &words) const;
    /// Where the picture called @p name lies: this language's, else the English one; empty where there is
    /// none.
    QString picture(const QString &name) const;

private:
    QString m_language;
    std::vector<GuidePage> m_pages;
};

} // namespace afterword
