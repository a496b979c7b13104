// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/join.h"

#include "core/domain/questions.h"

#include "ui/opening.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr hours early{1};

/// "zoom.us/j/1" is an address without its beginning; "Room 4.1" is none.
bool lacksScheme(const QString &text)
{
    static const QRegularExpression host(u"^[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}(:\\d+)?/\\S*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return host.match(text).hasMatch();
}

std::optional<QUrl> webAddress(QString text)
{
    text = text.trimmed();
    if (text.startsWith(u'<') && text.endsWith(u'>'))
        text = text.sliced(1, text.size() - 2).trimmed();
    if (lacksScheme(text))
        text.prepend(u"https://"_s);
    const QUrl url(text, QUrl::StrictMode);
    return isWebAddress(url) ? std::optional(url) : std::nullopt;
}

} // namespace

std::optional<QUrl> joinAddress(const Interview &interview)
{
    const std::optional<QUrl> link = webAddress(interview.link);
    return link ? link : webAddress(interview.location);
}

bool canBeJoined(const Interview &interview, Moment now)
{
    return !interview.cancelled && interview.startsAt() - early <= now && interview.endsAt() > now &&
           joinAddress(interview);
}

const Interview *interviewToJoin(const Application &application, Moment now)
{
    const auto &interviews = application.interviews;
    const auto found = std::find_if(interviews.begin(), interviews.end(), [&](const Interview &one) {
        return !isOff(application, one) && canBeJoined(one, now);
    });
    return found == interviews.end() ? nullptr : &*found;
}

} // namespace afterword
