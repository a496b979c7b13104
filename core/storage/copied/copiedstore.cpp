// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copied/copiedstore.h"

#include "core/storage/postgres/changerows.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CopiedStore)
};

const QString baseNote = u"note.copy.base"_s;
const QString addressNote = u"note.copy.address"_s;
const QString ownerNote = u"note.copy.owner"_s;
const QString rightsNote = u"note.copy.rights"_s;
const QString readingOnly = u"read"_s;
const QString sharedNoMore = u"none"_s;

QString textOf(Access access)
{
    switch (access) {
    case Access::None: return sharedNoMore;
    case Access::Read: return readingOnly;
    case Access::Write: return u"write"_s;
    }
    Q_UNREACHABLE();
}

Access accessIn(const QString &text)
{
    return text == sharedNoMore ? Access::None : text == readingOnly ? Access::Read : Access::Write;
}

Access accessOf(bool mayWrite)
{
    return mayWrite ? Access::Write : Access::Read;
}

} // namespace

CopiedStore::TakingIn::TakingIn(CopiedStore &store, QString base)
    : m_store(store)
{
    m_store.m_takingIn = std::move(base);
}

CopiedStore::TakingIn::~TakingIn()
{
    m_store.m_takingIn.reset();
}

std::vector<SqlStore::Note> CopiedStore::notesOf(const QString &base, const QString &address, bool mayWrite,
                                                 const QString &owner)
{
    return {{ownerNote, owner},
            {rightsNote, textOf(accessOf(mayWrite))},
            {baseNote, base},
            {addressNote, address}};
}

Result<QString> CopiedStore::addressIn(SqlStore &file)
{
    return file.note(addressNote);
}

Result<void> CopiedStore::setAddress(const QString &address)
{
    const auto known = m_file.note(addressNote);
    if (!known)
        return known.error();
    return *known == address ? Result<void>() : m_file.write({}, {{addressNote, address}});
}

Result<std::unique_ptr<CopiedStore>> CopiedStore::over(SqlStore &file)
{
    std::unique_ptr<CopiedStore> store(new CopiedStore(file));
    const auto base = file.note(baseNote);
    const auto owner = file.note(ownerNote);
    const auto kept = file.note(rightsNote);
    for (const auto &note : {base, owner, kept}) {
        if (!note)
            return note.error();
    }
    store->m_base = *base;
    store->m_owner = *owner;
    store->m_access = accessIn(*kept);
    return store;
}

Result<void> CopiedStore::write(const Change &change)
{
    if (m_takingIn) {
        auto written = m_file.write(change, {{baseNote, *m_takingIn}});
        if (written)
            m_base = *m_takingIn;
        return written;
    }
    if (auto fine = m_consider ? m_consider(change) : Result<void>(); !fine)
        return fine;
    if (!isShared())
        return Error{Words::tr("this search is no longer shared with you, so nothing was saved")};
    if (!mayWrite())
        return Error{Words::tr("this search is shared with you for reading only, so nothing was saved")};
    // What the server will refuse whenever it is sent is refused while it can still be changed.
    if (const auto rows = changeToSave(change, {}); !rows)
        return rows.error();
    return m_file.write(change);
}

Result<void> CopiedStore::settle(const QString &base)
{
    const TakingIn taking(*this, base);
    return write({});
}

Result<void> CopiedStore::setRights(bool mayWrite, const QString &owner)
{
    return setAccess(accessOf(mayWrite), owner);
}

Result<void> CopiedStore::setWithdrawn()
{
    return setAccess(Access::None, m_owner);
}

Result<void> CopiedStore::setAccess(Access access, const QString &owner)
{
    if (access == m_access && owner == m_owner)
        return {};
    if (auto kept = m_file.write({}, {{ownerNote, owner}, {rightsNote, textOf(access)}}); !kept)
        return kept;
    m_access = access;
    m_owner = owner;
    return {};
}

} // namespace afterword
