// SPDX-License-Identifier: GPL-3.0-or-later
// How what is remembered of the calendar is kept, beside other processes that have the same search open, and
// forgotten; the rest of CalDavDesk stands in caldavdesk.cpp.
#include "app/dav/caldavdesk.h"

#include "core/storage/sidefiles.h"

namespace afterword {

void CalDavDesk::wipe()
{
    m_secret.forget();
    endAll();
}

/// Disconnects. The password stays where it is kept.
void CalDavDesk::endAll()
{
    endRounds();
    m_searched = {};
    m_found.clear();
    m_memory = {};
    m_kept.beginAnew();
    remember();
    Q_EMIT changed();
}

/// What belongs to the line, and to nothing that is remembered.
void CalDavDesk::endRounds()
{
    m_runner.drop();
    m_next.stop();
    m_soon.stop();
    m_again = false;
    m_password.clear();
    m_wantsPassword.reset();
    m_wantedBefore.clear();
    m_refused = 0;
    m_state = {};
    m_told.over();
}

/// Goes on with another calendar, which another process has connected.
void CalDavDesk::goOnWith(const PublishedCalendar &theirs)
{
    endRounds();
    m_secret.wantKept(false);
    m_memory = theirs;
    Q_EMIT changed();
    start();
}

/// Takes in what another process has kept since. False where that was another calendar, or that there is none
/// any more.
bool CalDavDesk::heedOthers()
{
    using Did = KeptMemory<PublishedCalendar>::Others::Did;
    const auto others = m_kept.heed(m_memory);
    switch (others.did) {
    case Did::Forgot: endAll(); return false;
    case Did::Connected: goOnWith(others.memory); return false;
    case Did::Joined: Q_EMIT changed(); return true;
    case Did::Overruled:
    case Did::Nothing: break;
    }
    return true;
}

void CalDavDesk::remember()
{
    if (heedOthers())
        m_kept.keep(m_memory);
}

QString caldavMemoryPathFor(const QString &storePath)
{
    return sideFileOf(storePath, SideFile::CalDav);
}

} // namespace afterword
