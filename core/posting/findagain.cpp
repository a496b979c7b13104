// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/findagain.h"

#include "core/posting/page/pagefacts.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// What a search engine is asked: names as they are written, the place loosely.
QString searchWords(const Application &application)
{
    const auto exactly = [](QString name) { return u'"' + name.remove(u'"').simplified() + u'"'; };
    QStringList words{exactly(application.company)};
    if (!application.role.trimmed().isEmpty())
        words << exactly(application.role);
    if (!application.location.trimmed().isEmpty())
        words << application.location.simplified();
    return words.join(u' ');
}

/// @p text where every sign that an address gives a meaning is written as its bytes.
QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

} // namespace

std::vector<PostingPlace> placesOfPosting(const Application &application)
{
    using Kind = PostingPlace::Kind;
    std::vector<PostingPlace> places;
    const QString own = webAddress(application.url);
    if (!own.isEmpty()) {
        places.push_back({Kind::Page, QUrl(own)});
        // The address stands behind the archive's path as it is; only what would end a path is written
        // otherwise.
        QByteArray path = QUrl(own).toEncoded();
        path.replace('?', "%3F").replace('#', "%23");
        places.push_back({Kind::OlderCopy, QUrl::fromEncoded("https://web.archive.org/web/" + path)});
    }
    if (!application.company.trimmed().isEmpty()) {
        places.push_back({Kind::WebSearch, QUrl::fromEncoded("https://duckduckgo.com/?q=" +
                                                             encoded(searchWords(application)))});
    }
    return places;
}

} // namespace afterword
