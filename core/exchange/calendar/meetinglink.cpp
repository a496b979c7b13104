// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/meetinglink.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype lookedThrough = 50'000; // characters
constexpr qsizetype longestLink = 2000;

/// The address behind a mail server's redirection ("safelinks.protection.outlook.com/?url=...").
QString unwrapped(const QString &link)
{
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
        "ringcentral\\.com/join|v\\.ringcentral\\.com/\\S|meet\\.lync\\.com/\\S|coderpad\\.io/"
        "\\S|hirevue\\.com/\\S|"
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

} // namespace

QString meetingLinkIn(const QString &text)
{
    if (!text.contains(u"://"))
        return {};
    static const QRegularExpression address(u"https://[^\\s<>\"'\\\\)\\]|]{4,}"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString looked = text.left(lookedThrough);
    for (auto found = address.globalMatch(looked); found.hasNext();) {
        QString link = unwrapped(found.next().captured().left(longestLink));
        while (link.endsWith(u'.') || link.endsWith(u',') || link.endsWith(u';') || link.endsWith(u'>'))
            link.chop(1);
        if (isMeeting(link))
            return link;
    }
    return {};
}

InterviewKind interviewKindOf(const Invitation &invitation)
{
    static const QRegularExpression phone(
        u"\\b(phone|telephone|telefon(interview)?|téléphone|telefónica|(we|i|who)( will|['’]ll)? (call|phone|ring)s?|call you)\\b|\\bcall.*\\d{3}|^\\s*(tel:)?\\+?[\\d ()/.-]{7,}$"_s,
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
    if (onSite.match(invitation.summary).hasMatch())
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
    return undecided.match(invitation.location).hasMatch() ? InterviewKind::Other : InterviewKind::OnSite;
}

} // namespace afterword
