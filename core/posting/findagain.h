// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"

#include <QUrl>

#include <vector>

namespace afterword {

/// A place on the web where one may find a posting again.
struct PostingPlace {
    enum class Kind {
        Page,      ///< the posting's own address
        OlderCopy, ///< what the Internet Archive kept of that address
        WebSearch, ///< a search for the company and the role
    };
    Kind kind = Kind::Page;
    QUrl address; ///< https, or http where the posting's own is

    bool operator==(const PostingPlace &) const = default;
};

/// Where to look for the posting of @p application, the likeliest first. Nothing is asked here: whoever opens
/// an address hands the archive the posting's address, or the search engine the company, the role and the
/// place.
std::vector<PostingPlace> placesOfPosting(const Application &application);

} // namespace afterword
