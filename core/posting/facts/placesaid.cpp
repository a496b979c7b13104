// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/placesaid.h"

#include "core/posting/facts/employment.h"
#include "core/posting/facts/workplace.h"
#include "core/posting/page/opengraph.h"
#include "core/posting/page/plaintext.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype mostWords = 40'000; ///< characters; a page's address stands among them
constexpr int mostTowns = 20;           ///< more are a list of shops

/// Whether @p name can be a town's: not hours, not a way to work, not the company.
bool canBeTown(const QString &name, const Posting &posting)
{
    const QString letters = lettersOf(name);
    return !letters.isEmpty() && !isKindOfEmployment(name) &&
           workplaceIn(name).remote == RemoteWork::Unknown && letters != lettersOf(posting.company.value) &&
           letters != lettersOf(posting.role.value);
}

/// The town behind the role, where one of the page's titles has both.
QString townBehindRole(const PageFacts &page, const Posting &posting)
{
    static const QRegularExpression town(
        u"^\\s+(?:\\([^()]{1,20}\\)\\s+)?(?:gesucht\\s+)?(?:in|à|en|a|te)\\s+(\\p{Lu}[\\p{L}\\p{M} "
        u".'’-]{1,40}?)"
        "(?=\\s*(?:$|[|,;:!?(]|\\.(?:\\s|$)|\\s[-–—·]\\s|\\s(?:bei|beim|at|chez|for)\\s))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString role = posting.role.value;
    if (role.isEmpty())
        return {};
    const std::array titles = {page.title, metaText(page, u"og:title"_s), metaText(page, u"description"_s),
                               metaText(page, u"og:description"_s)};
    for (const QString &written : titles) {
        const QString title = plainLine(written);
        const qsizetype at = title.indexOf(role, 0, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        const QString name = town.match(title.sliced(at + role.size())).captured(1);
        if (canBeTown(name, posting) && lettersOf(page.words).contains(lettersOf(name)))
            return name;
    }
    return {};
}

/// The town of an address on the page, where the posting's text says that the job is there.
QString townOfAddress(const PageFacts &page, const Posting &posting)
{
    static const QRegularExpression address(
        u"(?:^|[\\s,·|])(?:\\d{5}|(?!19|20)\\d{4}(?: [A-Z]{2})?)\\s+(\\p{Lu}[\\p{L}\\p{M}'’]+(?:[ "
        "-]\\p{L}[\\p{L}\\p{M}'’]*){0,3})(?=\\s*(?:$|[,.;·|(]))"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
    const QString words = page.words.left(mostWords);
    int towns = 0;
    for (auto found = address.globalMatch(words); found.hasNext() && towns < mostTowns; ++towns) {
        const QString name = found.next().captured(1);
        const QRegularExpression there(u"\\b(?:in|à|en|a|te|bei|at|near)\\s+"_s +
                                           QRegularExpression::escape(name) + u"\\b"_s,
                                       QRegularExpression::UseUnicodePropertiesOption);
        if (canBeTown(name, posting) && posting.text.value.contains(there))
            return name;
    }
    return {};
}

/// The town of a line that says how one is employed there: "CDI à temps partiel, à Roubaix".
QString townBesideKind(const Posting &posting)
{
    static const QRegularExpression town(
        u"\\b(?:CDI|CDD|temps (?:plein|partiel|complet)|(?:Voll|Teil)zeit|[Ff]ull[- ][Tt]ime|[Pp]art[- "
        "][Tt]ime|[Jj]ornada (?:completa|parcial)|[Mm]edia jornada)\\b[^.\\n]{0,50}?[\\s,](?:à|in|en|a)\\s+"
        "(\\p{Lu}[\\p{L}\\p{M}’'-]+(?: (?:am|an|der|de|la|sur|lès|\\p{Lu}[\\p{L}\\p{M}’'-]*)){0,3})(?=\\s*(?:[,.;)]|$))"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
    constexpr qsizetype front = 800; // characters
    const QString name = town.match(posting.text.value.left(front)).captured(1);
    return canBeTown(name, posting) ? name : QString();
}

} // namespace

Told<QString> placeSaidOf(const PageFacts &page, const Posting &posting)
{
    QString town = townBehindRole(page, posting);
    if (town.isEmpty())
        town = townOfAddress(page, posting);
    if (town.isEmpty())
        town = townBesideKind(posting);
    return told(town, FactSource::Words, true);
}

} // namespace afterword
