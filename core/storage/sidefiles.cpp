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
    case SideFile::Tables: return storePath + u".tables.json"_s;
    case SideFile::Base: return storePath + u".base-1"_s;
    case SideFile::NextBase: return storePath + u".base-2"_s;
    case SideFile::Unsent: return storePath + u".unsent.json"_s;
    case SideFile::Clashes: return storePath + u".clashes.json"_s;
    }
    Q_UNREACHABLE();
}

} // namespace afterword
