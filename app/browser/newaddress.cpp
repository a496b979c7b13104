// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/newaddress.h"

#include "app/terminal/commandline.h"

#include "core/posting/page/pagefacts.h"
#include "core/posting/postingaddress.h"
#include "core/posting/typedposting.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(NewAddress)
};

constexpr qsizetype longest = 20'000;
constexpr qsizetype longestName = 200;
constexpr qsizetype longestText = 10'000;

QString part(const QUrlQuery &query, const QString &name, qsizetype most)
{
    // Forms write a blank as a plus sign.
    const QString encoded = query.queryItemValue(name, QUrl::FullyEncoded).replace(u'+', u' ');
    const QString value = QUrl::fromPercentEncoding(encoded.toUtf8());
    return cleanPageText(value, most).trimmed();
}

void tell(Told<QString> &fact, const QString &value)
{
    if (!value.isEmpty())
        fact = {value, FactSource::Address, true};
}

} // namespace

Result<Posting> postingFromAddress(const QString &address)
{
    if (address.size() > longest)
        return Error{Words::tr("the address is too long to be one of a posting")};
    const QUrl url(address, QUrl::StrictMode);
    const QString wanted = url.path().remove(u'/');
    if (!url.isValid() || !isAddress(address) || wanted != u"new-application"_s || !url.host().isEmpty())
        return Error{Words::tr("the address asks for something that Afterword does not do")};
    const QUrlQuery query(url.query(QUrl::FullyEncoded));
    const QString link = webAddress(part(query, u"url"_s, longestText));
    const QString title = part(query, u"title"_s, longestName).simplified();
    Posting posting = postingInAddress(link);
    const Posting titled = guessPosting(title);
    if (titled.role)
        posting.role = titled.role;
    if (titled.company && (titled.role || !posting.company))
        posting.company = titled.company;
    // A card's names are one line each.
    tell(posting.company, part(query, u"company"_s, longestName).simplified());
    tell(posting.role, part(query, u"role"_s, longestName).simplified());
    tell(posting.text, part(query, u"text"_s, longestText));
    posting.link = {};
    if (!link.isEmpty())
        posting.link = {link, FactSource::Address, false};
    // Whoever wrote the address says so, and nobody else.
    posting.company.isGuess = static_cast<bool>(posting.company);
    posting.role.isGuess = static_cast<bool>(posting.role);
    return posting;
}

} // namespace afterword
