// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dav/playedcollection.h"

namespace afterword::testing {

namespace {

QByteArray pathOf(const QByteArray &name)
{
    return PlayedCollection::url().path().toUtf8() + name;
}

QByteArray multistatus(const QByteArray &inside)
{
    return "<?xml version='1.0' encoding='utf-8'?><multistatus xmlns='DAV:' "
           "xmlns:C='urn:ietf:params:xml:ns:caldav' xmlns:A='urn:ietf:params:xml:ns:carddav' "
           "xmlns:CS='http://calendarserver.org/ns/'>" +
           inside + "</multistatus>";
}

QByteArray tagOf(const QByteArray &name, const QByteArray &etag)
{
    return "<response><href>" + pathOf(name) + "</href><propstat><prop><getetag>" + etag +
           "</getetag></prop><status>HTTP/1.1 200 OK</status></propstat></response>";
}

QByteArray gone(const QByteArray &name)
{
    return "<response><href>" + pathOf(name) + "</href><status>HTTP/1.1 404 Not Found</status></response>";
}

} // namespace

void PlayedCollection::serve(DavTalk &talk)
{
    while (const auto request = talk.takeRequest()) {
        talk.answer(answer(*request));
        for (DavEvent &event : talk.takeEvents())
            told.push_back(std::move(event));
    }
    for (DavEvent &event : talk.takeEvents())
        told.push_back(std::move(event));
}

DavReply PlayedCollection::answer(const DavRequest &request)
{
    asked += request.method;
    if (instead) {
        if (DavReply reply = instead(request); reply.status != 0)
            return reply;
    }
    if (request.method == "PROPFIND")
        return propfind(request);
    if (request.method == "REPORT")
        return report(request);
    if (request.method != "GET")
        return write(request);
    const QByteArray name = nameIn(request.url.toEncoded());
    if (withheld.contains(name))
        return {403, {}, {}, {}};
    const auto event = events.find(name);
    return event == events.end() ? DavReply{404, {}, {}, {}}
                                 : DavReply{200, event->second.etag, {}, event->second.text};
}

void PlayedCollection::put(const QByteArray &name, const QByteArray &text)
{
    ++m_version;
    m_changes[name] = m_version;
    events[name] = {"\"v" + QByteArray::number(m_version) + '"', text};
}

void PlayedCollection::remove(const QByteArray &name)
{
    m_changes[name] = ++m_version;
    events.erase(name);
}

DavReply PlayedCollection::propfind(const DavRequest &request) const
{
    if (request.depth == "1") {
        QByteArray all = isAddressBook ? tagOf({}, "\"itself\"") + tagOf("folder/", {}) : QByteArray();
        for (const auto &[name, event] : events)
            all += tagOf(name, event.etag);
        return {207, {}, {}, multistatus(all)};
    }
    QByteArray properties = isAddressBook ? "<resourcetype><collection/><A:addressbook/></resourcetype>"
                                          : "<resourcetype><collection/><C:calendar/></resourcetype>";
    if (hasTokens)
        properties += "<sync-token>" + token() + "</sync-token>";
    if (hasChangeTag)
        properties += "<CS:getctag>" + QByteArray::number(m_version) + "</CS:getctag>";
    return {207,
            {},
            {},
            multistatus("<response><href>" + pathOf({}) + "</href><propstat><prop>" + properties +
                        "</prop><status>HTTP/1.1 200 OK</status></propstat></response>")};
}

DavReply PlayedCollection::report(const DavRequest &request)
{
    if (request.body.contains("calendar-query")) {
        QByteArray all;
        for (const auto &[name, event] : events) {
            const qsizetype uid = event.text.indexOf("UID:") + 4;
            if (request.body.contains('>' + event.text.sliced(uid, event.text.indexOf('\r', uid) - uid) +
                                      '<'))
                all += tagOf(name, event.etag);
        }
        return {207, {}, {}, multistatus(all)};
    }
    if (request.body.contains("addressbook-multiget"))
        return givesSeveral ? cards(request.body) : DavReply{501, {}, {}, {}};
    const qsizetype from = request.body.indexOf("/sync/") + 6;
    const int since = request.body.sliced(from, request.body.indexOf('<', from) - from).toInt();
    if (forgetsTokens || !hasTokens)
        return {403, {}, {}, "<error xmlns='DAV:'><valid-sync-token/></error>"};
    // The oldest first, so that a token stands for what was told.
    std::map<int, QByteArray> changes;
    for (const auto &[name, version] : m_changes) {
        if (version > since)
            changes[version] = name;
    }
    QByteArray all;
    int last = m_version;
    int count = 0;
    for (const auto &[version, name] : changes) {
        if (count++ == changesAtOnce) {
            all += "<response><href>" + pathOf({}) +
                   "</href><status>HTTP/1.1 507 Insufficient Storage</status></response>";
            break;
        }
        last = version;
        const auto event = events.find(name);
        all += event == events.end() ? gone(name) : tagOf(name, event->second.etag);
    }
    if (count <= changesAtOnce)
        last = m_version;
    return {207,
            {},
            {},
            multistatus(all + "<sync-token>https://cloud.example/sync/" + QByteArray::number(last) +
                        "</sync-token>")};
}

DavReply PlayedCollection::cards(const QByteArray &body) const
{
    QByteArray all;
    const QByteArray begin = "<D:href>" + pathOf({});
    for (qsizetype at = body.indexOf(begin); at >= 0; at = body.indexOf(begin, at + 1)) {
        const qsizetype from = at + begin.size();
        const QByteArray name = body.sliced(from, body.indexOf('<', from) - from);
        const auto event = events.find(name);
        if (event == events.end())
            all += gone(name);
        else if (withheld.contains(name))
            all += "<response><href>" + pathOf(name) +
                   "</href><status>HTTP/1.1 403 Forbidden</status></response>";
        else
            all += "<response><href>" + pathOf(name) + "</href><propstat><prop><getetag>" +
                   event->second.etag + "</getetag><A:address-data>" +
                   QString::fromUtf8(event->second.text).toHtmlEscaped().toUtf8() +
                   "</A:address-data></prop><status>HTTP/1.1 200 OK</status></propstat></response>";
    }
    return {207, {}, {}, multistatus(all)};
}

DavReply PlayedCollection::write(const DavRequest &request)
{
    const QByteArray name = nameIn(request.url.toEncoded());
    const auto event = events.find(name);
    const bool isThere = event != events.end();
    if ((request.onlyIfNew && isThere) ||
        (!request.ifMatch.isEmpty() && (!isThere || event->second.etag != request.ifMatch)))
        return {412, {}, {}, {}};
    if (request.method == "DELETE") {
        if (!isThere)
            return {404, {}, {}, {}};
        remove(name);
        return {204, {}, {}, {}};
    }
    put(name, request.body);
    if (!answersToPut)
        return {0, {}, {}, {}};
    return {isThere ? 204 : 201, givesTags ? events[name].etag : QByteArray(), {}, {}};
}

} // namespace afterword::testing
