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

const Interview *interviewToJoin(const Application &application, Moment now)
{
    const auto &interviews = application.interviews;
    const auto found = std::find_if(interviews.begin(), interviews.end(), [&](const Interview &one) {
        return !one.cancelled && !one.link.isEmpty() && one.startsAt() - early <= now && one.endsAt() > now &&
               joinAddress(one);
    });
    return found == interviews.end() ? nullptr : &*found;
}

} // namespace afterword
