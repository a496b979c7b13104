// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with one entry in a calendar.
#include "core/dav/calendarvisit.h"

#include "core/dav/davxml.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CalDav)
};

using Kind = DavTrouble::Kind;
using State = PublishedEntry::State;

/// Somebody who edits at the same time gets the better of us so often; then there is another round.
constexpr int mostTries = 3;

} // namespace

QByteArray resourceNameOf(const QString &uid)
{
    constexpr qsizetype length = 32;
    return "afterword-" +
           QCryptographicHash::hash(uid.toUtf8(), QCryptographicHash::Sha256).toHex().left(length) + ".ics";
}

/// Asks for what the entry needs next; it needs nothing more where nothing is asked.
void CalendarVisit::goOn()
{
    if (!m_current.entry) {
        if (const CalendarEntry *entry = wanted())
            writeNew(*entry);
        return;
    }
    const PublishedEntry &entry = *m_current.entry;
    if (m_errand.removesAll) {
        if (entry.etag.isEmpty())
            forgetEntry();
        else if (entry.isForeign && m_current.object.isEmpty())
            readEntry();
        else
            takeAway();
        return;
    }
    if (m_unseen.contains(m_current.uid)) {
        readEntry();
        return;
    }
    if (const CalendarEntry *is = wanted())
        goOnWith(*is);
    else
        goOnWithout();
}

void CalendarVisit::goOnWith(const CalendarEntry &is)
{
    PublishedEntry &entry = *m_current.entry;
    const EventWords now = wordsOf(is);
    switch (entry.state) {
    case State::LeftOut:
    case State::Gone: return;
    case State::OursWanted:
        if (entry.etag.isEmpty())
            writeNew(is);
        else
            writeChanged(is, true);
        return;
    case State::Moved:
        if (!now.isSameTime(entry.there))
            return; // the person has not decided yet
        entry.said.start = entry.there.start;
        entry.said.end = entry.there.end;
        entry.said.wholeDay = entry.there.wholeDay;
        entry.there = {};
        entry.state = State::Stands;
        noteEntry();
        [[fallthrough]];
    case State::Stands:
        if (!now.saysTheSame(entry.said))
            writeChanged(is, false);
        return;
    }
}

/// It is over here: done, called off, or deleted.
void CalendarVisit::goOnWithout()
{
    const PublishedEntry &entry = *m_current.entry;
    if (entry.state == State::Gone || entry.state == State::LeftOut || entry.etag.isEmpty())
        forgetEntry();
    else if (!entry.isForeign)
        remove();
    else if (m_current.object.isEmpty())
        readEntry();
    else if (m_current.there.areSameTexts(entry.said))
        takeAway();
    else
        callOff(); // what they wrote into it stays
}

void CalendarVisit::readEntry()
{
    askFor(Step::Read, getEvent(urlOf(m_current.entry->name)));
}

void CalendarVisit::entryRead(const DavReply &reply)
{
    if (reply.status == 404 || reply.status == 410) {
        goneThere();
        goOn();
        return;
    }
    if (reply.status != 200) {
        const DavTrouble trouble = troubleOf(reply.status);
        fail(trouble.kind, trouble.why);
        return;
    }
    PublishedEntry &entry = *m_current.entry;
    const auto tag = m_tags.find(entry.name);
    const QByteArray told = tag == m_tags.end() ? QByteArray() : tag->second;
    entry.etag = reply.etag.isEmpty() ? told : reply.etag;
    if (entry.etag.isEmpty()) {
        refused(reply.status); // without one nothing could be written safely
        return;
    }
    m_unseen.erase(m_current.uid);
    m_current.object = reply.body;
    const CalendarEntry *is = wanted();
    if (const auto there = wordsIn(reply.body, m_current.uid, is ? is->zone : Zone())) {
        m_current.there = *there;
        seen(*there);
    } else {
        // Something else lies in its place: as if it had been taken away.
        entry.isForeign = true;
        entry.state = isInterviewUid(m_current.uid) ? State::Gone : State::LeftOut;
        noteEntry();
    }
    goOn();
}

/// What stands there was written by somebody else, or is not known to be ours.
void CalendarVisit::seen(const EventWords &there)
{
    PublishedEntry &entry = *m_current.entry;
    const bool isInterview = isInterviewUid(m_current.uid);
    const CalendarEntry *is = wanted();
    const bool wasAskedAbout = entry.state == State::OursWanted && there.isSameTime(entry.there) &&
                               there.cancelled == entry.there.cancelled;
    entry.isForeign = true;
    entry.sequence = std::max(entry.sequence, there.sequence);
    if (wasAskedAbout) {
        noteEntry();
        return;
    }
    entry.there = {};
    if (there.cancelled && !entry.said.cancelled) {
        entry.state = isInterview ? State::Gone : State::LeftOut;
        entry.there = there;
    } else if (is && wordsOf(*is).isSameTime(there)) {
        entry.said.start = there.start;
        entry.said.end = there.end;
        entry.said.wholeDay = there.wholeDay;
        entry.state = State::Stands;
    } else if (there.isSameTime(entry.said)) {
        entry.state = State::Stands;
    } else if (isInterview) {
        entry.state = State::Moved;
        entry.there = there;
    } else {
        // A follow-up stays where they put it, until it changes here.
        entry.state = m_current.isAdopted ? State::OursWanted : State::Stands;
    }
    noteEntry();
}

void CalendarVisit::goneThere()
{
    PublishedEntry &entry = *m_current.entry;
    m_unseen.erase(m_current.uid);
    entry.etag.clear();
    entry.isForeign = false;
    if (!wanted()) {
        forgetEntry();
        return;
    }
    if (entry.state != State::OursWanted)
        entry.state = isInterviewUid(m_current.uid) ? State::Gone : State::LeftOut;
    noteEntry();
}

CalendarEntry CalendarVisit::numbered(const CalendarEntry &entry) const
{
    CalendarEntry one = entry;
    one.stamp = m_errand.now;
    one.sequence = m_current.entry ? m_current.entry->sequence + 1 : 0;
    return one;
}

void CalendarVisit::writeNew(const CalendarEntry &is)
{
    m_current.says = wordsOf(is);
    m_current.isMerged = false;
    write(writeCalendarObject(numbered(is)));
}

/// Writes what changed here into what stands there.
void CalendarVisit::writeChanged(const CalendarEntry &is, bool withTime)
{
    PublishedEntry &entry = *m_current.entry;
    if (!entry.isForeign) {
        writeNew(is);
        return;
    }
    if (m_current.object.isEmpty()) {
        readEntry();
        return;
    }
    const EventWords now = wordsOf(is);
    const QSet<QByteArray> names = propertiesToWrite(entry.said, m_current.there, now, withTime);
    if (names.isEmpty()) { // they changed it as well, and theirs stays
        entry.said = now;
        noteEntry();
        return;
    }
    const auto merged = mergedObject(m_current.object, numbered(is), names);
    if (!merged) {
        writeNew(is); // what stands there is no event of ours, and the person wants ours
        return;
    }
    m_current.says = now;
    m_current.isMerged = true;
    write(*merged);
}

void CalendarVisit::write(const QByteArray &text)
{
    const QByteArray name = m_current.entry ? m_current.entry->name : resourceNameOf(m_current.uid);
    const QByteArray etag = m_current.entry ? m_current.entry->etag : QByteArray();
    askFor(Step::Write, putEvent(urlOf(name), etag, text));
}

void CalendarVisit::written(const DavReply &reply)
{
    const bool isNew = !m_current.entry || m_current.entry->etag.isEmpty();
    switch (reply.status) {
    case 201:
    case 204: break;
    case 412:
        if (isNew)
            adopt();
        else
            lookAgain();
        return;
    case 404:
    case 410:
        if (isNew)
            failWithoutCalendar();
        else
            lookAgain();
        return;
    case 207: // RFC 4918 has it for many resources; a server tells so that it did not take this one
    case 400:
    case 403:
    case 409:
        if (isNew)
            find(reply.status);
        else
            refused(reply.status);
        return;
    default: refused(reply.status); return;
    }
    if (!m_current.says) {
        forgetEntry();
        return;
    }
    PublishedEntry entry = m_current.entry.value_or(PublishedEntry());
    entry.sequence = m_current.entry ? entry.sequence + 1 : 0;
    entry.uid = m_current.uid;
    if (entry.name.isEmpty())
        entry.name = resourceNameOf(m_current.uid);
    entry.etag = reply.etag;
    entry.state = State::Stands;
    entry.said = *m_current.says;
    entry.there = {};
    entry.isForeign = m_current.isMerged;
    m_current.entry = std::move(entry);
    m_current.object.clear();
    noteEntry();
    // A server that wrote it otherwise than it was told gives no ETag (RFC 4791, 5.3.4), and one that
    // replaced what was to be new (204) may have kept something of that.
    if (reply.etag.isEmpty() || (isNew && reply.status == 204)) {
        m_unseen.insert(m_current.uid);
        goOn();
    }
}

/// There is an event already where ours was to be new: written before, perhaps by another machine, or before
/// the line was cut.
void CalendarVisit::adopt()
{
    if (++m_current.tries > mostTries)
        return;
    if (!m_current.entry) {
        PublishedEntry entry;
        entry.uid = m_current.uid;
        entry.name = resourceNameOf(m_current.uid);
        m_current.entry = std::move(entry);
    }
    m_current.entry->said = *m_current.says;
    m_current.entry->isForeign = true;
    m_current.isAdopted = true;
    m_unseen.insert(m_current.uid);
    goOn();
}

/// The server did not take it as a new one: it may have it under another name.
void CalendarVisit::find(int status)
{
    m_current.refusal = status;
    askFor(Step::Find, askForUid(m_calendar.account.calendar, writtenUid(m_current.uid)));
}

void CalendarVisit::found(const DavReply &reply)
{
    const auto answer = multistatusOf(reply);
    const QByteArray ours = m_current.entry ? m_current.entry->name : resourceNameOf(m_current.uid);
    QByteArray name;
    if (answer) {
        for (const DavResource &resource : answer->resources) {
            const QByteArray one = nameIn(resource.href);
            if ((resource.status == 0 || resource.status == 200) && !resource.etag.isEmpty() && one != ours) {
                name = one;
                m_tags[one] = resource.etag;
            }
        }
    }
    if (name.isEmpty() || m_uids.contains(name)) {
        if (reply.status == 404 || reply.status == 410)
            failWithoutCalendar();
        else
            refused(m_current.refusal);
        return;
    }
    if (!m_current.entry)
        m_current.entry = PublishedEntry();
    m_current.entry->uid = m_current.uid;
    m_current.entry->name = name;
    m_uids[name] = m_current.uid;
    adopt();
}

/// What somebody else keeps in the same place stays there.
void CalendarVisit::takeAway()
{
    const auto rest = withoutEvent(m_current.object, m_current.uid);
    if (!rest) {
        remove();
        return;
    }
    m_current.says.reset();
    if (*rest == m_current.object)
        forgetEntry(); // ours has gone from it already
    else
        write(*rest);
}

void CalendarVisit::remove()
{
    askFor(Step::Remove, deleteEvent(urlOf(m_current.entry->name), m_current.entry->etag));
}

void CalendarVisit::removed(const DavReply &reply)
{
    switch (reply.status) {
    case 200:
    case 204:
    case 404:
    case 410: forgetEntry(); return;
    case 412:
        if (!m_errand.removesAll) {
            lookAgain();
            return;
        }
        ++m_left; // somebody changed it meanwhile, so it stays
        forgetEntry();
        return;
    default: refused(reply.status); return;
    }
}

/// Calls off an event into which somebody wrote; what they wrote stays.
void CalendarVisit::callOff()
{
    CalendarEntry over;
    over.uid = m_current.uid;
    over.start = m_current.entry->said.start;
    over.end = m_current.entry->said.end;
    over.cancelled = true;
    m_current.says.reset();
    if (const auto merged = mergedObject(m_current.object, numbered(over), propertiesOfCallingOff()))
        write(*merged);
    else
        forgetEntry();
}

/// It is not the version any more that was seen last.
void CalendarVisit::lookAgain()
{
    if (++m_current.tries > mostTries)
        return; // another round will find it quieter
    m_current.object.clear();
    m_unseen.insert(m_current.uid);
    goOn();
}

void CalendarVisit::refused(int status)
{
    const DavTrouble trouble = troubleOf(status);
    if (status == 403)
        fail(Kind::Lasting, Words::tr("The server does not let you write into the calendar “%1”.")
                                .arg(m_calendar.account.name));
    else if (trouble.kind == Kind::Passing || status == 413 || status == 507)
        fail(trouble.kind, trouble.why);
    else
        tell(EntryRefused{m_current.uid, status});
}

void CalendarVisit::forgetEntry()
{
    tell(EntryForgotten{m_current.uid});
    m_current.entry.reset();
}

void CalendarVisit::noteEntry()
{
    m_current.entry->uid = m_current.uid;
    tell(EntryNoted{*m_current.entry});
}

} // namespace afterword
