// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/knownjob.h"

#include "core/exchange/companyname.h"
#include "core/exchange/table/foldedwords.h"
#include "core/exchange/table/row/joblikeness.h"
#include "core/posting/postingaddress.h"

#include <algorithm>

namespace afterword {

namespace {

/// Whether two places are of different towns; false where one of them is not told.
bool areOtherTowns(const QString &one, const QString &other)
{
    const QString first = foldedWords(one.section(u',', 0, 0));
    const QString second = foldedWords(other.section(u',', 0, 0));
    return !first.isEmpty() && !second.isEmpty() && !foldedWords(one).contains(second) &&
           !foldedWords(other).contains(first);
}

} // namespace

const Application *sameJob(const Search &search, const Posting &posting)
{
    const QString address = addressKey(posting.link.value);
    const QString host = address.section(u'/', 0, 0);
    const QString company = companyKey(posting.company.value);
    const QString role = foldedWords(posting.role.value);
    Application told;
    told.company = posting.company.value;
    told.role = posting.role.value;
    const bool isGuess = posting.company.isGuess || posting.role.isGuess;
    const auto hasAddress = [&](const Application &application) {
        // Taking an address apart costs more than looking for its host.
        return !address.isEmpty() && application.url.contains(host, Qt::CaseInsensitive) &&
               addressKey(application.url) == address;
    };
    const auto hasNames = [&](const Application &application) {
        // A company's key costs more than folding a role.
        return !company.isEmpty() && foldedWords(application.role) == role &&
               companyKey(application.company) == company;
    };
    // At another site the same job has another address, and often another way to name the place.
    const auto isElsewhere = [&](const Application &application) {
        if (address.isEmpty() || posting.place.isGuess ||
            !areOtherTowns(posting.place.value, application.location))
            return false;
        const QString other = addressKey(application.url);
        return other != address && other.section(u'/', 0, 0) == host;
    };
    const auto &all = search.applications;
    const Application *likest = nullptr;
    auto most = JobLikeness::Other;
    for (const Application &one : all) {
        if (!hasAddress(one))
            continue;
        const JobLikeness likeness = jobLikeness(told, one);
        const bool isOther = likeness == JobLikeness::Other && !isGuess;
        if (isOther || (likest && likeness <= most))
            continue;
        likest = &one;
        most = likeness;
    }
    if (likest)
        return likest;
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Application &one) { return hasNames(one) && !isElsewhere(one); });
    return found == all.end() ? nullptr : &*found;
}

} // namespace afterword
