// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/join.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr hours early{1};

} // namespace

std::optional<QUrl> joinAddress(const Interview &interview)
{
    const QUrl url(interview.link.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    return url.isValid() && isWeb && !url.host().isEmpty() ? std::optional(url) : std::nullopt;
}

bool canBeJoined(const Interview &interview, Moment now)
{
    return !interview.cancelled && !interview.link.isEmpty() && interview.startsAt() - early <= now &&
           interview.endsAt() > now && joinAddress(interview);
}

const Interview *interviewToJoin(const Application &application, Moment now)
{
    const auto &interviews = application.interviews;
    const auto found = std::find_if(interviews.begin(), interviews.end(),
                                    [&](const Interview &one) { return canBeJoined(one, now); });
    return found == interviews.end() ? nullptr : &*found;
}

} // namespace afterword
