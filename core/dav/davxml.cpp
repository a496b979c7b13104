// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dav/davxml.h"

#include "core/base/files.h"

#include <QCoreApplication>

#include <libxml/parserInternals.h>
#include <libxml/tree.h>

#include <algorithm>
#include <memory>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CalDav)
};

constexpr qsizetype largest = 32'000'000;    // bytes
constexpr qsizetype longestValue = 10'000;   // bytes of one text
constexpr qsizetype longestCard = 8'000'000; // bytes, with its photo
constexpr size_t mostResources = 100'000;
constexpr size_t deepest = 64;
constexpr qsizetype mostHomes = 20;

constexpr QByteArrayView dav("DAV:");
constexpr QByteArrayView calDav("urn:ietf:params:xml:ns:caldav");
constexpr QByteArrayView cardDav("urn:ietf:params:xml:ns:carddav");
constexpr QByteArrayView calendarServer("http://calendarserver.org/ns/");

QByteArrayView view(const xmlChar *text)
{
    return text ? QByteArrayView(reinterpret_cast<const char *>(text)) : QByteArrayView();
}

/// An element by what it means here; all others are passed over.
enum class Element {
    Other,
    Multistatus,
    Error,
    Response,
    Href,
    Status,
    PropStat,
    Prop,
    SyncToken,
    DisplayName,
    ResourceType,
    Calendar,
    AddressBook,
    ETag,
    ChangeTag,
    Principal,
    Homes,
    BookHomes,
    Card,
    ComponentSet,
    Component,
    PrivilegeSet,
    Privilege,
    WritePrivilege,
};

Element elementOf(QByteArrayView space, QByteArrayView name)
{
    struct Known {
        QByteArrayView space;
        QByteArrayView name;
        Element element;
    };
    static const std::array known{
        Known{dav, "multistatus", Element::Multistatus},
        Known{dav, "error", Element::Error},
        Known{dav, "response", Element::Response},
        Known{dav, "href", Element::Href},
        Known{dav, "status", Element::Status},
        Known{dav, "propstat", Element::PropStat},
        Known{dav, "prop", Element::Prop},
        Known{dav, "sync-token", Element::SyncToken},
        Known{dav, "displayname", Element::DisplayName},
        Known{dav, "resourcetype", Element::ResourceType},
        Known{calDav, "calendar", Element::Calendar},
        Known{cardDav, "addressbook", Element::AddressBook},
        Known{dav, "getetag", Element::ETag},
        Known{calendarServer, "getctag", Element::ChangeTag},
        Known{dav, "current-user-principal", Element::Principal},
        Known{calDav, "calendar-home-set", Element::Homes},
        Known{cardDav, "addressbook-home-set", Element::BookHomes},
        Known{cardDav, "address-data", Element::Card},
        Known{calDav, "supported-calendar-component-set", Element::ComponentSet},
        Known{calDav, "comp", Element::Component},
        Known{dav, "current-user-privilege-set", Element::PrivilegeSet},
        Known{dav, "privilege", Element::Privilege},
        Known{dav, "all", Element::WritePrivilege},
        Known{dav, "write", Element::WritePrivilege},
        Known{dav, "write-content", Element::WritePrivilege},
        Known{dav, "bind", Element::WritePrivilege},
    };
    for (const Known &one : known) {
        if (one.name == name && one.space == space)
            return one.element;
    }
    return Element::Other;
}

/// "HTTP/1.1 404 Not Found": 404; 0 where it is no such line.
int statusIn(const QByteArray &line)
{
    const QByteArray code = line.trimmed().split(' ').value(1);
    bool isNumber = false;
    const int status = code.toInt(&isNumber);
    return isNumber && status >= 100 && status < 600 ? status : 0;
}

/// What is read, and the parser that is stopped where it would take too long.
struct Reading {
    xmlParserCtxt *parser = nullptr;
    std::vector<Element> open;
    QByteArray text;
    bool isTooLong = false; ///< that text
    bool isStopped = false;
    bool isMultistatus = false;
    Multistatus answer;
    DavResource resource; ///< that is being told of
    DavResource found;    ///< by the propstat that is being read
    int propStatus = 0;   ///< of that propstat
    QList<QByteArray> conditions;

    bool isIn(std::initializer_list<Element> path) const
    {
        return open.size() >= path.size() &&
               std::equal(path.begin(), path.end(), open.end() - static_cast<std::ptrdiff_t>(path.size()));
    }
    void stop()
    {
        isStopped = true;
        xmlStopParser(parser);
    }
};

/// What the propstat found counts for the resource.
void takeFound(Reading &reading)
{
    DavResource found = std::exchange(reading.found, {});
    const int status = std::exchange(reading.propStatus, 0);
    if (status != 0 && status != 200)
        return;
    DavResource &resource = reading.resource;
    const auto take = [](auto &into, auto &from) {
        if (from != std::remove_reference_t<decltype(from)>())
            into = std::move(from);
    };
    take(resource.displayName, found.displayName);
    take(resource.takesEvents, found.takesEvents);
    take(resource.mayWrite, found.mayWrite);
    take(resource.etag, found.etag);
    take(resource.syncToken, found.syncToken);
    take(resource.changeTag, found.changeTag);
    take(resource.principal, found.principal);
    take(resource.homes, found.homes);
    take(resource.bookHomes, found.bookHomes);
    take(resource.card, found.card);
    resource.isCalendar = resource.isCalendar || found.isCalendar;
    resource.isAddressBook = resource.isAddressBook || found.isAddressBook;
}

void onStart(void *user, const xmlChar *name, const xmlChar * /*prefix*/, const xmlChar *space,
             int /*spaces*/, const xmlChar ** /*declared*/, int attributes, int /*defaulted*/,
             const xmlChar **values)
{
    auto &reading = *static_cast<Reading *>(user);
    if (reading.isStopped)
        return;
    const Element element = elementOf(view(space), view(name));
    if (reading.open.empty())
        reading.isMultistatus = element == Element::Multistatus;
    if (reading.open.size() >= deepest || reading.answer.resources.size() > mostResources) {
        reading.stop();
        return;
    }
    // Which condition was not held is an element of any name.
    constexpr qsizetype mostConditions = 20;
    if (!reading.open.empty() && reading.open.back() == Element::Error &&
        reading.conditions.size() < mostConditions)
        reading.conditions.append(view(name).toByteArray().left(longestValue));
    reading.open.push_back(element);
    reading.text.clear();
    reading.isTooLong = false;

    using E = Element;
    if (element == E::Response)
        reading.resource = {};
    else if (element == E::PropStat)
        reading.found = {};
    else if (reading.isIn({E::Prop, E::ResourceType, E::Calendar}))
        reading.found.isCalendar = true;
    else if (reading.isIn({E::Prop, E::ResourceType, E::AddressBook}))
        reading.found.isAddressBook = true;
    else if (reading.isIn({E::Prop, E::ComponentSet}))
        reading.found.takesEvents = false;
    else if (reading.isIn({E::Prop, E::PrivilegeSet}))
        reading.found.mayWrite = false;
    else if (reading.isIn({E::Prop, E::PrivilegeSet, E::Privilege, E::WritePrivilege}))
        reading.found.mayWrite = true;
    else if (reading.isIn({E::Prop, E::ComponentSet, E::Component})) {
        for (int i = 0; i < attributes; ++i) {
            const xmlChar **attribute = values + std::ptrdiff_t(5) * i; // name, prefix, space, begin, end
            const QByteArrayView value(reinterpret_cast<const char *>(attribute[3]),
                                       reinterpret_cast<const char *>(attribute[4]));
            if (view(attribute[0]) == QByteArrayView("name") &&
                value.compare("VEVENT", Qt::CaseInsensitive) == 0)
                reading.found.takesEvents = true;
        }
    }
}

void onText(void *user, const xmlChar *text, int length)
{
    auto &reading = *static_cast<Reading *>(user);
    if (reading.isStopped || reading.isTooLong || reading.open.empty())
        return;
    const qsizetype longest = reading.open.back() == Element::Card ? longestCard : longestValue;
    reading.isTooLong = reading.text.size() + length > longest;
    if (reading.isTooLong)
        reading.text.clear(); // half of an address leads somewhere else
    else
        reading.text.append(reinterpret_cast<const char *>(text), length);
}

void onEnd(void *user, const xmlChar * /*name*/, const xmlChar * /*prefix*/, const xmlChar * /*space*/)
{
    auto &reading = *static_cast<Reading *>(user);
    if (reading.isStopped || reading.open.empty())
        return;
    using E = Element;
    const QByteArray text = std::exchange(reading.text, {}).trimmed();
    if (reading.isIn({E::Multistatus, E::Response, E::Href}))
        reading.resource.href = text;
    else if (reading.isIn({E::Multistatus, E::Response, E::Status}))
        reading.resource.status = statusIn(text);
    else if (reading.isIn({E::PropStat, E::Status}))
        reading.propStatus = statusIn(text);
    else if (reading.isIn({E::Multistatus, E::SyncToken}))
        reading.answer.syncToken = text;
    else if (reading.isIn({E::Prop, E::DisplayName}))
        reading.found.displayName = QString::fromUtf8(text);
    else if (reading.isIn({E::Prop, E::ETag}))
        reading.found.etag = text;
    else if (reading.isIn({E::Prop, E::SyncToken}))
        reading.found.syncToken = text;
    else if (reading.isIn({E::Prop, E::ChangeTag}))
        reading.found.changeTag = text;
    else if (reading.isIn({E::Prop, E::Principal, E::Href}))
        reading.found.principal = text;
    else if (reading.isIn({E::Prop, E::Homes, E::Href}) && reading.found.homes.size() < mostHomes)
        reading.found.homes.append(text);
    else if (reading.isIn({E::Prop, E::BookHomes, E::Href}) && reading.found.bookHomes.size() < mostHomes)
        reading.found.bookHomes.append(text);
    else if (reading.isIn({E::Prop, E::Card}))
        reading.found.card = text;
    else if (reading.isIn({E::Response, E::PropStat}))
        takeFound(reading);
    else if (reading.isIn({E::Multistatus, E::Response}))
        reading.answer.resources.push_back(std::exchange(reading.resource, {}));
    reading.open.pop_back();
}

struct ParserDeleter {
    void operator()(xmlParserCtxt *parser) const { xmlFreeParserCtxt(parser); }
};

/// Reads @p xml to its end; false where it is not well formed, or is refused.
bool read(const QByteArray &xml, Reading &reading)
{
    // A document type could name what is to be expanded or fetched. No server needs one, and in no other
    // encoding could one hide.
    if (xml.isEmpty() || xml.size() > largest || xml.contains('\0') || xml.contains("<!DOCTYPE") ||
        !xml.isValidUtf8() || !isThereMemoryFor(4 * xml.size() + 1'000'000))
        return false;
    const std::unique_ptr<xmlParserCtxt, ParserDeleter> parser(
        xmlCreateMemoryParserCtxt(xml.constData(), static_cast<int>(xml.size())));
    if (!parser)
        return false;
    reading.parser = parser.get();
    *parser->sax = xmlSAXHandler{};
    parser->sax->initialized = XML_SAX2_MAGIC;
    parser->sax->startElementNs = onStart;
    parser->sax->endElementNs = onEnd;
    parser->sax->characters = onText;
    parser->sax->ignorableWhitespace = onText;
    parser->sax->cdataBlock = onText;
    parser->userData = &reading;
    xmlCtxtUseOptions(parser.get(),
                      XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_IGNORE_ENC);
    xmlSwitchEncoding(parser.get(), XML_CHAR_ENCODING_UTF8);
    xmlParseDocument(parser.get());
    return parser->wellFormed != 0 && !reading.isStopped;
}

} // namespace

Result<Multistatus> readMultistatus(const QByteArray &xml)
{
    Reading reading;
    if (!read(xml, reading) || !reading.isMultistatus)
        return Error{Words::tr("the server’s answer could not be understood")};
    return std::move(reading.answer);
}

Result<Multistatus> multistatusOf(const DavReply &reply)
{
    if (reply.status != 207)
        return Error{Words::tr("the server’s answer could not be understood")};
    return readMultistatus(reply.body);
}

QList<QByteArray> conditionsIn(const QByteArray &xml)
{
    Reading reading;
    return read(xml, reading) ? reading.conditions : QList<QByteArray>();
}

} // namespace afterword
