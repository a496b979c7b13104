// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dav/addressbookvisit.h"

#include "core/dav/davxml.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CalDav)
};

using Kind = DavTrouble::Kind;

/// With a photo in each the answer is some megabytes.
constexpr size_t cardsAtOnce = 25;
constexpr qsizetype largestBook = 64'000'000; // bytes, without photos

bool isPicture(QByteArrayView line)
{
    qsizetype end = 0;
    while (end < line.size() && line[end] != ':' && line[end] != ';')
        ++end;
    QByteArrayView name = line.first(end);
    if (const qsizetype group = name.lastIndexOf('.'); group >= 0) // "item1.PHOTO"
        name = name.sliced(group + 1);
    static constexpr std::array pictures{"PHOTO", "LOGO", "SOUND", "KEY"};
    return std::any_of(pictures.begin(), pictures.end(), [&](const char *picture) {
        return name.trimmed().compare(picture, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QByteArray withoutPictures(const QByteArray &card)
{
    QByteArray text;
    text.reserve(card.size());
    bool isLeftOut = false;
    for (qsizetype begin = 0; begin < card.size();) {
        const qsizetype feed = card.indexOf('\n', begin);
        const qsizetype end = feed < 0 ? card.size() : feed + 1;
        const auto line = QByteArrayView(card).sliced(begin, end - begin);
        const bool isFolded = line.front() == ' ' || line.front() == '\t';
        isLeftOut = isFolded ? isLeftOut : isPicture(line);
        if (!isLeftOut)
            text += line;
        begin = end;
    }
    return text;
}

AddressBookVisit::AddressBookVisit(AddressBook book, Moment now)
    : m_book(std::move(book))
    , m_now(now)
{
    askFor(Step::Look, askWhatItIs(m_book.account.book));
}

void AddressBookVisit::askFor(Step step, DavRequest request)
{
    m_step = step;
    ask(std::move(request));
}

void AddressBookVisit::answered(const DavReply &reply)
{
    switch (m_step) {
    case Step::Look: looked(reply); break;
    case Step::Changes: changesTold(reply); break;
    case Step::Tags: tagsTold(reply); break;
    case Step::Cards: cardsTold(reply); break;
    case Step::Card: cardTold(reply); break;
    }
}

void AddressBookVisit::failFor(const DavReply &reply)
{
    const DavTrouble trouble = troubleOf(reply.status);
    if (reply.status >= 200 && reply.status < 300)
        fail(Kind::Passing, Words::tr("The server’s answer could not be understood."));
    else
        fail(trouble.kind, trouble.why);
}

void AddressBookVisit::looked(const DavReply &reply)
{
    const auto answer = multistatusOf(reply);
    const bool isThere = answer && !answer->resources.empty();
    const DavResource book = isThere ? answer->resources.front() : DavResource();
    const bool isGone =
        reply.status == 404 || reply.status == 410 || book.status == 404 || (isThere && !book.isAddressBook);
    if (isGone) {
        fail(Kind::Lasting, Words::tr("The address book “%1” is not there any more. Nobody in People is "
                                      "lost; disconnect it, and choose another.")
                                .arg(m_book.account.name));
        return;
    }
    if (!isThere) {
        failFor(reply);
        return;
    }
    m_token = book.syncToken;
    m_changeTag = book.changeTag;
    const bool isUnchanged = m_token.isEmpty() ? !m_changeTag.isEmpty() && m_changeTag == m_book.changeTag
                                               : m_token == m_book.token;
    if (isUnchanged)
        finish();
    else if (!m_book.token.isEmpty() && !m_token.isEmpty())
        askFor(Step::Changes, askForChanges(m_book.account.book, m_book.token));
    else
        askFor(Step::Tags, askForTags(m_book.account.book));
}

/// Whether @p href is directly in the book, and not the book itself or a folder in it.
bool AddressBookVisit::isCardHere(const QByteArray &href) const
{
    const QUrl url = resolved(m_book.account.book, href);
    const QString folder = m_book.account.book.path();
    const QString path = url.path();
    return isSameServer(url, m_book.account.book) && path.size() > folder.size() && path.startsWith(folder) &&
           !path.endsWith(u'/') && !nameIn(href).isEmpty();
}

void AddressBookVisit::noteTag(const DavResource &resource)
{
    if (!isCardHere(resource.href))
        return;
    const QByteArray name = nameIn(resource.href);
    const auto known = m_book.cards.find(name);
    const bool isKnown = known != m_book.cards.end() && !known->second.isEmpty();
    if (!isKnown || known->second != resource.etag)
        m_wanted[name] = resource.href;
}

void AddressBookVisit::changesTold(const DavReply &reply)
{
    const auto answer = multistatusOf(reply);
    // A token that the server has forgotten, or it knows none: then all are compared.
    if (!answer) {
        askFor(Step::Tags, askForTags(m_book.account.book));
        return;
    }
    bool hasMore = false;
    for (const DavResource &resource : answer->resources) {
        const QByteArray name = nameIn(resource.href);
        if (resource.status == 507) {
            hasMore = true;
        } else if (resource.status == 404 || resource.status == 410) {
            m_wanted.erase(name);
            m_book.cards.erase(name);
        } else {
            noteTag(resource);
        }
    }
    const QByteArray before = std::exchange(m_book.token, answer->syncToken);
    if (!answer->syncToken.isEmpty())
        m_token = answer->syncToken;
    if (hasMore && !answer->syncToken.isEmpty() && answer->syncToken != before)
        askFor(Step::Changes, askForChanges(m_book.account.book, m_token));
    else
        readNext();
}

void AddressBookVisit::tagsTold(const DavReply &reply)
{
    const auto answer = multistatusOf(reply);
    if (!answer) {
        failFor(reply);
        return;
    }
    std::map<QByteArray, QByteArray> standing;
    for (const DavResource &resource : answer->resources) {
        if (resource.status != 0 && resource.status != 200)
            continue;
        noteTag(resource);
        standing[nameIn(resource.href)] = resource.etag;
    }
    std::erase_if(m_book.cards, [&](const auto &card) { return !standing.contains(card.first); });
    readNext();
}

void AddressBookVisit::readNext()
{
    m_asked.clear();
    if (m_wanted.empty()) {
        finish();
        return;
    }
    QList<QByteArray> hrefs;
    while (!m_wanted.empty() && m_asked.size() < (m_oneByOne ? 1 : cardsAtOnce)) {
        auto next = m_wanted.extract(m_wanted.begin());
        hrefs.append(next.mapped());
        m_asked.insert(std::move(next));
    }
    if (m_oneByOne)
        askFor(Step::Card, getCard(resolved(m_book.account.book, hrefs.front())));
    else
        askFor(Step::Cards, askForCards(m_book.account.book, hrefs));
}

void AddressBookVisit::cardsTold(const DavReply &reply)
{
    const auto answer = multistatusOf(reply);
    if (!answer) {
        // Whoever is down, or busy, is so for a single card as well.
        const bool canAnyway =
            reply.status == 207 || reply.status == 501 ||
            (reply.status >= 400 && reply.status < 500 && troubleOf(reply.status).kind == Kind::Lasting);
        if (!canAnyway) {
            failFor(reply);
            return;
        }
        m_oneByOne = true;
        m_wanted.merge(m_asked);
        readNext();
        return;
    }
    for (const DavResource &resource : answer->resources) {
        const auto asked = m_asked.find(nameIn(resource.href));
        if (asked == m_asked.end())
            continue;
        const bool isGone = resource.status == 404 || resource.status == 410;
        if (isGone)
            m_book.cards.erase(asked->first);
        else if (resource.card.isEmpty())
            continue;
        else
            take(asked->first, resource.etag, resource.card);
        m_asked.erase(asked);
    }
    m_unread += static_cast<int>(m_asked.size());
    for (const auto &[name, href] : m_asked)
        m_book.cards.erase(name);
    if (!isOver())
        readNext();
}

void AddressBookVisit::cardTold(const DavReply &reply)
{
    const QByteArray name = m_asked.begin()->first;
    m_book.cards.erase(name);
    if (reply.status == 200)
        take(name, reply.etag, reply.body);
    else if (reply.status == 403)
        ++m_unread;
    else if (reply.status != 404 && reply.status != 410)
        failFor(reply);
    if (!isOver())
        readNext();
}

void AddressBookVisit::take(const QByteArray &name, const QByteArray &etag, const QByteArray &card)
{
    const QByteArray text = withoutPictures(card);
    if (m_cards.size() + text.size() > largestBook) {
        fail(Kind::Lasting,
             Words::tr("The address book “%1” is larger than 64 MB.").arg(m_book.account.name));
        return;
    }
    m_cards += text;
    if (!m_cards.endsWith('\n'))
        m_cards += "\r\n";
    m_book.cards[name] = etag;
    ++m_changed;
}

void AddressBookVisit::finish()
{
    BookRead read;
    read.isNew = !m_book.read.has_value();
    // What was not given out is asked for again, so all are compared next time.
    m_book.token = m_unread > 0 ? QByteArray() : m_token;
    m_book.changeTag = m_unread > 0 ? QByteArray() : m_changeTag;
    m_book.read = m_now;
    read.book = std::move(m_book);
    read.cards = std::move(m_cards);
    read.changed = m_changed;
    read.unread = m_unread;
    tell(std::move(read));
    end();
}

} // namespace afterword
