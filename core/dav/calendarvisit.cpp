// SPDX-License-Identifier: GPL-3.0-or-later
// The round: the calendar, what changed in it, one entry after the other. What is done with an entry stands
// in calendarentry.cpp.
#include "core/dav/calendarvisit.h"

#include "core/dav/davxml.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CalDav)
};

using Kind = DavTrouble::Kind;
using State = PublishedEntry::State;

} // namespace

CalendarVisit::CalendarVisit(CalendarErrand errand)
    : m_errand(std::move(errand))
    , m_calendar(std::exchange(m_errand.calendar, {}))
{
    for (CalendarEntry &entry : m_errand.wanted) {
        const QString uid = entry.uid;
        m_wanted.insert_or_assign(uid, std::move(entry));
    }
    m_errand.wanted.clear();
    for (const PublishedEntry &entry : m_calendar.entries) {
        m_uids[entry.name] = entry.uid;
        if (entry.etag.isEmpty() && (entry.state == State::Stands || entry.state == State::Moved))
            m_unseen.insert(entry.uid);
    }
    if (m_errand.removesAll) {
        beginEntries();
        nextEntry();
        return;
    }
    askFor(Step::Look, askWhatItIs(m_calendar.account.calendar));
}

void CalendarVisit::askFor(Step step, DavRequest request)
{
    m_step = step;
    m_isWaiting = true;
    ask(std::move(request));
}

void CalendarVisit::answered(const DavReply &reply)
{
    m_isWaiting = false;
    switch (m_step) {
    case Step::Look: looked(reply); break;
    case Step::Changes: changesTold(reply); break;
    case Step::Tags: tagsTold(reply); break;
    case Step::Read: entryRead(reply); break;
    case Step::Find: found(reply); break;
    case Step::Write: written(reply); break;
    case Step::Remove: removed(reply); break;
    }
    if (!m_isWaiting && !isOver())
        nextEntry();
}

void CalendarVisit::failWithoutCalendar()
{
    fail(Kind::Lasting,
         Words::tr("The calendar “%1” is not there any more. Nothing here is lost; disconnect it, "
                   "and choose another.")
             .arg(m_calendar.account.name));
}

void CalendarVisit::looked(const DavReply &reply)
{
    const auto answer = multistatusOf(reply);
    const bool isThere = answer && !answer->resources.empty();
    const DavResource calendar = isThere ? answer->resources.front() : DavResource();
    const bool isGone = reply.status == 404 || reply.status == 410 || calendar.status == 404 ||
                        (isThere && !calendar.isCalendar);
    if (isGone) {
        failWithoutCalendar();
        return;
    }
    if (!isThere) {
        const DavTrouble trouble = troubleOf(reply.status);
        fail(reply.status == 207 ? Kind::Passing : trouble.kind,
             reply.status == 207 ? Words::tr("The server’s answer could not be understood.") : trouble.why);
        return;
    }
    m_token = calendar.syncToken;
    m_changeTag = calendar.changeTag;
    const bool knowsAny = std::any_of(m_calendar.entries.begin(), m_calendar.entries.end(),
                                      [](const PublishedEntry &entry) { return !entry.etag.isEmpty(); });
    const bool isUnchanged = m_token.isEmpty() ? !m_changeTag.isEmpty() && m_changeTag == m_calendar.changeTag
                                               : m_token == m_calendar.token;
    if (!knowsAny || isUnchanged)
        beginEntries();
    else if (!m_calendar.token.isEmpty())
        askFor(Step::Changes, askForChanges(m_calendar.account.calendar, m_calendar.token));
    else
        askFor(Step::Tags, askForTags(m_calendar.account.calendar));
}

void CalendarVisit::changesTold(const DavReply &reply)
{
    const auto answer = multistatusOf(reply);
    // A token that the server has forgotten, or it knows none: then all are compared.
    if (!answer) {
        askFor(Step::Tags, askForTags(m_calendar.account.calendar));
        return;
    }
    bool hasMore = false;
    for (const DavResource &resource : answer->resources) {
        if (resource.status == 507)
            hasMore = true;
        else
            noteTag(nameIn(resource.href), resource.status == 404 ? QByteArray() : resource.etag);
    }
    const QByteArray before = std::exchange(m_calendar.token, answer->syncToken);
    if (!answer->syncToken.isEmpty())
        m_token = answer->syncToken;
    if (hasMore && !answer->syncToken.isEmpty() && answer->syncToken != before)
        askFor(Step::Changes, askForChanges(m_calendar.account.calendar, m_token));
    else
        beginEntries();
}

void CalendarVisit::tagsTold(const DavReply &reply)
{
    const auto answer = multistatusOf(reply);
    if (!answer) {
        const DavTrouble trouble = troubleOf(reply.status);
        fail(reply.status == 207 ? Kind::Passing : trouble.kind,
             reply.status == 207 ? Words::tr("The server’s answer could not be understood.") : trouble.why);
        return;
    }
    std::map<QByteArray, QByteArray> tags;
    for (const DavResource &resource : answer->resources) {
        if (resource.status == 0 || resource.status == 200)
            tags[nameIn(resource.href)] = resource.etag;
    }
    for (const PublishedEntry &entry : m_calendar.entries) {
        const auto tag = tags.find(entry.name);
        noteTag(entry.name, tag == tags.end() ? QByteArray() : tag->second);
    }
    beginEntries();
}

/// In the calendar, @p name has this @p etag now; empty: it is said to be gone. Each is looked at itself.
void CalendarVisit::noteTag(const QByteArray &name, const QByteArray &etag)
{
    const auto uid = m_uids.find(name);
    const PublishedEntry *entry = uid == m_uids.end() ? nullptr : m_calendar.find(uid->second);
    if (!entry || entry->etag == etag)
        return;
    m_tags[name] = etag;
    m_unseen.insert(entry->uid);
}

void CalendarVisit::beginEntries()
{
    std::set<QString> uids;
    for (const PublishedEntry &entry : m_calendar.entries)
        uids.insert(entry.uid);
    for (const auto &[uid, entry] : m_wanted)
        uids.insert(uid);
    m_order.assign(uids.begin(), uids.end()); // interviews behind the follow-ups, so they are written first
}

void CalendarVisit::nextEntry()
{
    // Most need nothing, and asking for them one inside the other would fill the stack.
    while (!m_order.empty()) {
        m_current = {};
        m_current.uid = m_order.back();
        m_order.pop_back();
        if (const PublishedEntry *entry = m_calendar.find(m_current.uid))
            m_current.entry = *entry;
        goOn();
        if (m_isWaiting || isOver())
            return;
    }
    if (isOver())
        return;
    tell(RoundOver{m_token, m_changeTag, m_left});
    end();
}

QUrl CalendarVisit::urlOf(const QByteArray &name) const
{
    QUrl url = m_calendar.account.calendar;
    url.setPath(url.path(QUrl::FullyEncoded) + QString::fromLatin1(name), QUrl::StrictMode);
    return url;
}

const CalendarEntry *CalendarVisit::wanted() const
{
    const auto entry = m_wanted.find(m_current.uid);
    return entry == m_wanted.end() || m_errand.removesAll ? nullptr : &entry->second;
}

} // namespace afterword
