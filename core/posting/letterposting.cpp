// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/letterposting.h"

#include "core/posting/postingaddress.h"
#include "core/posting/postingwords.h"
#include "core/posting/readposting.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype mostText = 100'000;
/// A list of jobs has a link for each.
constexpr qsizetype mostPostings = 3;

/// The links of a text that lead to postings, each once.
QStringList postingLinks(const QString &text)
{
    static const QRegularExpression address(u"https?://[^\\s<>\"]{4,2000}"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression way(
        u"/(jobs?|careers?|positions?|openings?|vacanc\\w*|stellen\\w*|karriere|offres?|empleos?|viewjob|postings?)(/|\\?|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList links;
    QStringList keys;
    for (auto matches = address.globalMatch(text); matches.hasNext() && links.size() <= mostPostings;) {
        QString link = matches.next().captured(0);
        while (link.endsWith(u'.') || link.endsWith(u',') || link.endsWith(u')'))
            link.chop(1);
        const QUrl url(link);
        const bool leadsToPosting = url.path().contains(way) || isPostingBoard(url.host().toLower());
        if (const QString key = addressKey(link); leadsToPosting && !key.isEmpty() && !keys.contains(key)) {
            keys << key;
            links << link;
        }
    }
    return links;
}

QString withoutMarks(const QString &subject)
{
    static const QRegularExpression marks(u"^((re|fwd?|aw|wg|tr|rv|i)\\s*:\\s*)+"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return QString(subject).remove(marks).simplified();
}

} // namespace

std::optional<Posting> postingInLetter(const QString &subject, const QString &body)
{
    const QString words = body.left(mostText);
    if (!soundsLikePosting(words))
        return std::nullopt;
    const QStringList links = postingLinks(words);
    if (links.size() > mostPostings)
        return std::nullopt;
    PageFacts letter;
    letter.title = withoutMarks(subject);
    letter.words = cleanPageText(words, mostText);
    if (!links.isEmpty())
        letter.url = webAddress(links.constFirst());
    Posting posting = readPosting(letter);
    posting.link.isGuess = true;
    posting.text = {postingPartOf(letter.words, {}), FactSource::Words, true};
    if (links.isEmpty())
        posting.link = {};
    return posting.company && posting.role ? std::optional(posting) : std::nullopt;
}

} // namespace afterword
