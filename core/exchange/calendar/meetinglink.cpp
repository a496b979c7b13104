// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/meetinglink.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype lookedThrough = 50'000; // characters
constexpr qsizetype longestLink = 2000;

/// The address behind a mail server's redirection ("safelinks.protection.outlook.com/?url=...").
QString unwrapped(const QString &link)
{
    if (!link.contains(u'?')) // as most
        return link;
    const QUrl url(link);
    if (!url.host().endsWith(u".safelinks.protection.outlook.com"_s) &&
        !url.host().endsWith(u".google.com"_s))
        return link;
    const QUrlQuery query(url);
    for (const QString &key : {u"url"_s, u"q"_s}) {
        const QString target = query.queryItemValue(key, QUrl::FullyDecoded);
        if (target.startsWith(u"https://"_s))
            return target;
    }
    return link;
}

bool isMeeting(const QString &link)
{
    static const QRegularExpression meeting(
        u"^https://([\\w-]+\\.)*(meet\\.google\\.com/[a-z]|teams\\.(microsoft|live)\\.(com|us)/(l/"
        u"meetup-join|meet|dl/launcher)|"
        "zoom(gov)?\\.(us|com)/(j|my|w|s|wc|launch)/|webex\\.com/\\S*(meet|join|j\\.php|wbxmjs|m/"
        ")|whereby\\.com/\\S|meet\\.jit\\.si/\\S|"
        "(gotomeeting\\.com|meet\\.goto\\.com|gotomeet\\.me)/\\S|chime\\.aws/\\S|bluejeans\\.com/"
        "\\S|join\\.skype\\.com/\\S|"
        "ringcentral\\.com/join|v\\.ringcentral\\.com/\\S|meet\\.lync\\.com/\\S|"
        "(vc\\.feishu\\.cn|vc\\.larksuite\\.com|meeting\\.tencent\\.com|voovmeeting\\.com|zoom\\.com\\.cn|"
        "meeting\\.dingtalk\\.com|meeting\\.zoho\\.(com|eu|in)|daily\\.co|demodesk\\.com|app\\.cal\\.com/"
        "video|cal\\.com/video|"
        "discord\\.gg|gather\\.town|kmeet\\.infomaniak\\.com|livestorm\\.co|around\\.co|dialpad\\.com/"
        "meetings)/\\S|"
        "calendly\\.com/events/[\\w-]+/(google_meet|zoom|teams|microsoft_teams|webex|gotomeeting)|"
        "meet\\.\\w[\\w.-]*/\\S|bbb\\.\\w[\\w.-]*/\\S)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return meeting.match(link).hasMatch();
}

/// Where one writes code together, or answers a recording: a place to go to where there is no other.
bool isExercise(const QString &link)
{
    static const QRegularExpression exercise(u"^https://([\\w-]+\\.)*(coderpad\\.io|hirevue\\.com)/\\S"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return exercise.match(link).hasMatch();
}

struct LinkInText {
    QString link;
    QString before; ///< the words in front of it: of its line, or of the line before where it stands alone
};

std::vector<LinkInText> linksIn(const QString &text)
{
    std::vector<LinkInText> links;
    if (!text.contains(u"://"))
        return links;
    static const QRegularExpression address(u"https://[^\\s<>\"'\\\\)\\]|]{4,}"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    constexpr size_t mostLinks = 100;
    const QString looked = text.left(lookedThrough);
    qsizetype behindLast = 0;
    for (auto found = address.globalMatch(looked); found.hasNext() && links.size() < mostLinks;) {
        const auto match = found.next();
        QString link = unwrapped(match.captured().left(longestLink));
        while (link.endsWith(u'.') || link.endsWith(u',') || link.endsWith(u';') || link.endsWith(u'>'))
            link.chop(1);
        constexpr qsizetype front = 120; // characters
        const qsizetype from = std::max(behindLast, match.capturedStart() - front);
        const QString said = looked.sliced(from, match.capturedStart() - from);
        const QStringList lines = said.split(u'\n', Qt::SkipEmptyParts);
        QString before;
        for (auto line = lines.rbegin(); line != lines.rend() && before.isEmpty(); ++line)
            before = line->simplified();
        links.push_back({link, before});
        behindLast = match.capturedEnd();
    }
    return links;
}

/// Links to move or call off what is planned, to help, to numbers to dial, to the posting.
bool leadsElsewhere(const LinkInText &one)
{
    static const QRegularExpression elsewhere(
        u"cancel|reschedul|resched|modif|verschieb|absag|annul|report(er|ar)|reprogram|help|hilfe|aide\\b|"
        u"ayuda|"
        "option|setting|learn|support|privacy|datenschutz|unsubscribe|dial|numbers?\\b|numéro|número|"
        "nummer|/u/|maps?\\b|direction|anfahrt|itinér|/jobs?/|career|karriere|posting|profile|linkedin|"
        "survey|feedback|prepar|guide|handbook|website|webseite|calendar/event|accept|decline|confirm|"
        "calendar\\.google|/booking|ical|\\.(pdf|docx?|ics|png|jpg)\\b|download|aka\\."_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression said(u"cancel|reschedul|verschieb|absag|annul|reporter|reprogram|help|"
                                         u"hilfe\\b|aide\\b|ayuda|options?\\b|learn more|"
                                         "unsubscribe|dial|numbers?\\b|numéro|número|\\bmaps?\\b|directions|"
                                         "anfahrt|posting|prepare|accept\\b|decline|"
                                         "privacy|datenschutz|website|webseite|profile|feedback"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return elsewhere.match(one.link).hasMatch() || said.match(one.before).hasMatch();
}

/// Whether an address looks like a meeting's whoever runs the service.
bool isShapedLikeMeeting(const QString &link)
{
    static const QRegularExpression shape(
        u"/(j|w|wc|s)/\\d{6,}|meetup-join|[?&](pwd|mtid|passcode)=|/[a-z]{3}-[a-z]{4}-[a-z]{3}\\b|"
        "/(google_meet|microsoft_teams|zoom|teams|webex)$|^https://"
        "(meet|zoom\\w*|teams|video\\w*|webex|vc|conf\\w*|bbb|"
        "jitsi|call)\\.[^/]+/\\S|^https://[^/]*(zoom|teams|meet|webex|jitsi)[^/]*/\\S*\\d{5,}"_s,
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(link).hasMatch();
}

/// Whether the words in front of an address say that one meets there.
bool isOfferedForJoining(const QString &before)
{
    static const QRegularExpression words(
        u"\\bjoin(ing)?\\b|(video|meeting|zoom|teams|meet|call|conference|conferencing|interview|access)[- "
        u"]?(link|url|room|details)|"
        "^\\W*(link|where|location|video|url|zoom|teams|google meet|meet|webex|wo|ort|lien|lieu|où|enlace|"
        "dónde|lugar|collegamento|waar)\\W*$|teilnehm|beitreten|einwähl|einwahl|besprechungslink|meeting-"
        "link|"
        "participer|rejoindre|lien (de|vers)|connexion|connecter|unirse|únete|conectar|enlace (de|a)|"
        "partecipa|deelnemen|anslut|dołącz|entrar na|participar"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(before).hasMatch();
}

} // namespace

QString meetingLinkIn(const QString &text)
{
    const std::vector<LinkInText> links = linksIn(text);
    for (const auto &isOne : {isMeeting, isExercise}) {
        for (const LinkInText &one : links) {
            if (isOne(one.link))
                return one.link;
        }
    }
    return {};
}

QString likelyMeetingLinkIn(const QString &text)
{
    for (const LinkInText &one : linksIn(text)) {
        if (!leadsElsewhere(one) && (isShapedLikeMeeting(one.link) || isOfferedForJoining(one.before)))
            return one.link;
    }
    return {};
}

namespace {

/// How one meets as the words of an invitation say, that names no place.
InterviewKind kindSaidIn(const QString &text)
{
    static const QRegularExpression phone(
        u"\\b((will|['’]ll|going to|shall) (give you a )?(call|ring|phone|telephone)( "
        u"you)?|(calls?|ring|phone) you (on|at)|"
        "by (tele)?phone|over the phone|phone (interview|call|screen)|telephone (interview|call)|"
        "(interview )?(type|format|kind|mode|art|method): *(phone|call|telephone|telefon)|ruf(e|en|t) "
        "(sie|dich)|telefonisch\\w*|"
        "telefonat|appeller(ai|ons|a)|par téléphone|téléphonique|llamar(é|emos|á)|por teléfono|telefónica|"
        "telefonicamente|telefonisch)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression video(
        u"\\b((via|on|over|by|per|über|par|por|en|mit|using) (a )?(microsoft |ms )?(video|zoom|teams|google "
        u"meet|webex|skype|visio\\w*|"
        "videoconferencia|videollamada|videokonferenz|videocall|video-?call)|video "
        "(interview|call|conference|meeting)|"
        "videogespräch|videointerview|visioconférence|videoconferencia|videollamada|videochiamata|"
        "(type|format|kind|mode|art|method): *(video|online|virtual|zoom|teams))\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression onSite(
        u"\\b(in[ -]person|face[- ]to[- ]face|on-?site|at our (offices?|site|premises|headquarters|hq)|in "
        u"our offices?|vor ort|"
        "bei uns im (haus|büro)|in unsere[mnr] (büro|räumen|haus|geschäftsräumen|zentrale)|dans nos "
        "(locaux|bureaux)|"
        "en présentiel|sur place|en nuestras? (oficinas?|sede|instalaciones)|presencial|"
        "in presenza|presso la nostra sede|op ons kantoor|report to reception|ask for .{2,40} at (the )?reception)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto at = [&text](const QRegularExpression &words) {
        const auto found = words.match(text);
        return found.hasMatch() ? found.capturedStart() : text.size();
    };
    const qsizetype first = std::min({at(phone), at(video), at(onSite)});
    if (first == text.size())
        return InterviewKind::Other;
    if (first == at(phone))
        return InterviewKind::Phone;
    return first == at(video) ? InterviewKind::Video : InterviewKind::OnSite;
}

} // namespace

InterviewKind interviewKindOf(const Invitation &invitation)
{
    static const QRegularExpression phone(
        u"\\b(phone|telephone|telefon(interview|gespräch|termin|at|isch\\w*)?|telefonat|anruf|appel|llamada|telefonata|chiamata|téléphone|telefónica|(we|i|who|they|she|he)( will|['’]ll)? (call|phone|ring)s?|call you)\\b|\\bcall\\b.*\\d{3}|^\\s*(tel:)?\\+?[\\d ()/.-]{7,}$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression video(
        u"\\b(video ?(call|conference|chat)?|videokonferenz|visioconférence|videollamada|zoom|teams|google "
        "meet|webex|skype|hangouts?|facetime|zoho meeting|jitsi|whereby|gotomeeting|bluejeans|chime|discord|"
        "virtual|online|remote)\\b|^\\s*meet\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression undecided(
        u"^\\s*(tb[acd]|to be (announced|confirmed|decided)|none|n/?a|-)?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression onSite(u"\\b(on-?site|in[ -]person|vor ort|sur place)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    // "Virtual onsite" is a day of talks on a screen.
    static const QRegularExpression onScreen(u"\\bvirtual\\b"_s, QRegularExpression::CaseInsensitiveOption);
    const bool isScreen = !invitation.link.isEmpty() && (onScreen.match(invitation.summary).hasMatch() ||
                                                         invitation.location.startsWith(u"http") ||
                                                         video.match(invitation.location).hasMatch());
    if (onSite.match(invitation.summary).hasMatch() && !isScreen)
        return InterviewKind::OnSite;
    if (!invitation.link.isEmpty())
        return InterviewKind::Video;
    if (phone.match(invitation.location).hasMatch())
        return InterviewKind::Phone;
    if (video.match(invitation.location).hasMatch())
        return InterviewKind::Video;
    if (phone.match(invitation.summary).hasMatch())
        return InterviewKind::Phone;
    if (video.match(invitation.summary).hasMatch())
        return InterviewKind::Video;
    return undecided.match(invitation.location).hasMatch()
               ? kindSaidIn(invitation.description.left(lookedThrough))
               : InterviewKind::OnSite;
}

} // namespace afterword
