// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sidefiles.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

QString sideFileOf(const QString &storePath, SideFile which)
{
    switch (which) {
    case SideFile::Notices: return storePath + u".notices.json"_s;
    case SideFile::Calendar: return storePath + u".calendar.json"_s;
    case SideFile::Mailbox: return storePath + u".mailbox.json"_s;
    case SideFile::Outbox: return storePath + u".outbox.json"_s;
    case SideFile::CalDav: return storePath + u".caldav.json"_s;
    case SideFile::CardDav: return storePath + u".carddav.json"_s;
    }
    Q_UNREACHABLE();
}

} // namespace afterword
