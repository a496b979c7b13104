// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dav/contactsdesk.h"

#include "core/base/clock.h"
#include "core/dav/addressbookvisit.h"
#include "core/dav/collectionsearch.h"
#include "core/storage/sidefiles.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

ContactsDesk::ContactsDesk(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_clock(parts.clock)
    , m_secret(parts.secrets, [this] { return isConnected() ? keyringAccount() : QString(); })
    , m_kept(parts.memoryPath,
             {tr("What Afterword remembered about your address book cannot be read, so the address book is "
                 "not connected any more: the file %1 %2. Your search and your address book are as they "
                 "were. Connect the address book again in Settings, under Address Book; until then that file "
                 "is left as it is."),
              tr("What Afterword remembered about your address book could not be deleted. It is in %1."),
              tr("What was read from your address book could not be recorded, so all of it is read again the "
                 "next time: %1.")},
             {addressBookText, addressBookFrom,
              [](const AddressBook &a, const AddressBook &b) { return a.account == b.account; }, joinedBook},
             [this](const QString &why) { Q_EMIT failed(why); })
    , m_takeIn(parts.takeIn)
    , m_memory(m_kept.read())
{
    connect(&m_runner, &DavRunner::told, this, &ContactsDesk::take);
    connect(&m_runner, &DavRunner::ended, this, &ContactsDesk::ended);
}

void ContactsDesk::start()
{
    if (!whyForgotten().isEmpty())
        Q_EMIT failed(whyForgotten());
}

QString ContactsDesk::keyringAccount() const
{
    // A calendar may be at the same place, with a password of its own.
    return u"contacts:"_s + m_memory.account.user + u'@' + m_memory.account.book.authority();
}

void ContactsDesk::search(const DavLogin &login, bool keep)
{
    m_searched = login;
    m_secret.wantKept(keep);
    m_found.clear();
    set(State::Kind::Searching);
    m_runner.run(login, std::make_unique<CollectionSearch>(login.server, CollectionKind::AddressBook));
}

void ContactsDesk::choose(const FoundCollection &book)
{
    m_memory = {};
    m_kept.beginAnew();
    m_memory.account = {m_searched.user, book.url, book.name, m_searched.authority};
    m_password = std::exchange(m_searched, {}).password;
    m_found.clear();
    remember();
    visit();
}

void ContactsDesk::read()
{
    if (m_state.kind == State::Kind::Reading || m_state.kind == State::Kind::Asking)
        return;
    if (!heedOthers() || !isConnected())
        return;
    if (!m_password.isEmpty()) {
        visit();
        return;
    }
    const auto found = [this](const QByteArray &password) {
        m_password = password;
        visit();
    };
    const auto missing = [this](Secret::Kind kind) {
        m_wantsPassword = kind;
        Q_EMIT changed();
    };
    m_secret.readUnlessGiven(m_password, found, missing);
}

void ContactsDesk::readAll()
{
    m_all = true;
    read();
}

void ContactsDesk::givePassword(const QByteArray &password, bool keep)
{
    m_secret.wantKept(keep);
    m_password = password;
    visit();
}

void ContactsDesk::visit()
{
    m_wantsPassword.reset();
    m_outcome.reset();
    m_read.reset();
    const AddressBookAccount &account = m_memory.account;
    m_runner.run({account.book, account.user, m_password, account.authority},
                 std::make_unique<AddressBookVisit>(m_all ? unread(m_memory) : m_memory, m_clock.now()));
    set(State::Kind::Reading);
}

void ContactsDesk::take(std::vector<DavEvent> events)
{
    for (DavEvent &event : events) {
        if (const auto *found = std::get_if<CollectionsFound>(&event))
            m_found = found->collections;
        else if (auto *read = std::get_if<BookRead>(&event))
            m_read = std::move(*read);
    }
    Q_EMIT changed();
}

void ContactsDesk::ended(const std::optional<DavTrouble> &trouble)
{
    if (m_state.kind == State::Kind::Searching) {
        if (trouble)
            m_searched = {};
        set(trouble ? State::Kind::Failed : State::Kind::Resting, trouble.value_or(DavTrouble()));
        return;
    }
    if (trouble) {
        // A refused password is not tried again and again: some servers lock the account then.
        if (trouble->kind == DavTrouble::Kind::SignIn) {
            m_password.clear();
            m_wantsPassword = Secret::Kind::Refused;
        }
        set(State::Kind::Failed, *trouble);
        return;
    }
    m_secret.wasTaken(m_password, [this](const QString &why) { Q_EMIT failed(why); });
    m_all = false;
    takeIn();
}

void ContactsDesk::takeIn()
{
    if (!m_read) {
        set(State::Kind::Resting);
        return;
    }
    BookRead read = *std::exchange(m_read, {});
    Outcome outcome{read.changed, read.unread, true};
    if (!read.cards.isEmpty()) {
        set(State::Kind::Asking);
        outcome.isTaken = m_takeIn(read.cards, m_memory.account.name);
        if (m_state.kind != State::Kind::Asking)
            return; // it was forgotten while they were looked at
    }
    m_outcome = outcome;
    if (outcome.isTaken) {
        m_memory = std::move(read.book);
        remember();
    }
    set(State::Kind::Resting);
}

void ContactsDesk::forget()
{
    m_secret.forget();
    endAll();
}

/// Disconnects. The password stays where it is kept.
void ContactsDesk::endAll()
{
    endReading();
    m_searched = {};
    m_found.clear();
    m_memory = {};
    m_kept.beginAnew();
    remember();
    set(State::Kind::Resting);
}

/// What belongs to the line, and to nothing that is remembered.
void ContactsDesk::endReading()
{
    m_runner.drop();
    m_password.clear();
    m_wantsPassword.reset();
    m_read.reset();
    m_outcome.reset();
    m_all = false;
}

/// Goes on with another address book, which another process has connected.
void ContactsDesk::goOnWith(const AddressBook &theirs)
{
    endReading();
    m_secret.wantKept(false);
    m_memory = theirs;
    set(State::Kind::Resting);
}

/// Takes in what another process has kept since. False where that was another address book, or that there is
/// none any more.
bool ContactsDesk::heedOthers()
{
    using Did = KeptMemory<AddressBook>::Others::Did;
    const auto others = m_kept.heed(m_memory);
    switch (others.did) {
    case Did::Forgot: endAll(); return false;
    case Did::Connected: goOnWith(others.memory); return false;
    case Did::Joined:
    case Did::Overruled:
    case Did::Nothing: break;
    }
    return true;
}

void ContactsDesk::remember()
{
    if (heedOthers())
        m_kept.keep(m_memory);
}

void ContactsDesk::set(State::Kind kind, const DavTrouble &trouble)
{
    m_state = {kind, trouble};
    Q_EMIT changed();
}

QString carddavMemoryPathFor(const QString &storePath)
{
    return sideFileOf(storePath, SideFile::CardDav);
}

} // namespace afterword
