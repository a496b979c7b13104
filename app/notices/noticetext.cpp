// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/notificationservice.h"
#include "app/notices/notifier.h"

#include "core/schedule/reason.h"
#include "ui/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

NoticeText textOf(const Notice &notice, const Search &search, Moment now)
{
    NoticeText text;
    text.title = followUpLine(notice.followUp, search, now);
    text.openLabel = Notifier::tr("Open");
    text.urgency = notice.kind == NoticeKind::Opened ? Urgency::Low : Urgency::Normal;
    if (const Application *application = search.applications.find(notice.followUp.application))
        text.body = application->company + u"\n"_s;
    text.body += reasonFor(notice.followUp, search);
    return text;
}

NoticeText digestOf(const std::vector<Notice> &notices, const Search &search, Moment now)
{
    constexpr size_t named = 3;
    NoticeText text;
    text.title = Notifier::tr("%n follow-ups are waiting for you", "", static_cast<int>(notices.size()));
    text.openLabel = Notifier::tr("Open");
    QStringList lines;
    for (size_t i = 0; i < std::min(named, notices.size()); ++i)
        lines += followUpLine(notices[i].followUp, search, now);
    lines += Notifier::tr("and %n more", "", static_cast<int>(notices.size() - named));
    text.body = lines.join(u'\n');
    const bool anythingDue = std::any_of(notices.begin(), notices.end(), [](const Notice &notice) {
        return notice.kind != NoticeKind::Opened;
    });
    text.urgency = anythingDue ? Urgency::Normal : Urgency::Low;
    return text;
}

} // namespace afterword
