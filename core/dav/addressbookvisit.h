// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dav/davtalk.h"

namespace afterword {

struct DavResource;

/// Reads an address book: all of it the first time, later what is new or changed since then, which its token
/// tells, or else its ETags. Nothing is ever written. It is read whole, or not at all: what was learnt is
/// told at the end.
class AddressBookVisit : public DavTalk {
public:
    AddressBookVisit(AddressBook book, Moment now);

protected:
    void answered(const DavReply &reply) override;

private:
    enum class Step {
        Look,    ///< at the book itself
        Changes, ///< since the last time
        Tags,    ///< of everything, where the server can't tell changes
        Cards,   ///< some at once
        Card,    ///< one by itself, from a server that does not give several
    };

    void askFor(Step step, DavRequest request);
    void looked(const DavReply &reply);
    void changesTold(const DavReply &reply);
    void tagsTold(const DavReply &reply);
    void cardsTold(const DavReply &reply);
    void cardTold(const DavReply &reply);
    void noteTag(const DavResource &resource);
    void take(const QByteArray &name, const QByteArray &etag, const QByteArray &card);
    void readNext();
    void finish();
    void failFor(const DavReply &reply);
    bool isCardHere(const QByteArray &href) const;

    AddressBook m_book;
    Moment m_now;
    Step m_step = Step::Look;
    QByteArray m_token;     ///< as it will be remembered
    QByteArray m_changeTag; ///< the same
    /// Cards that are to be read: their addresses as the server writes them, by name.
    std::map<QByteArray, QByteArray> m_wanted;
    std::map<QByteArray, QByteArray> m_asked; ///< those that the next answer is about
    bool m_oneByOne = false;
    QByteArray m_cards;
    int m_changed = 0;
    int m_unread = 0;
};

/// @p card without its photos, logos, sounds and keys, of which nothing is taken.
QByteArray withoutPictures(const QByteArray &card);

} // namespace afterword
