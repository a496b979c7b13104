// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/row/joblikeness.h"

#include "core/exchange/companyname.h"
#include "core/exchange/table/foldedwords.h"

#include <optional>

namespace afterword {

namespace {

/// Whether two names are the same; absent where one of them is not known. A name of signs alone has no key.
std::optional<bool> isSame(const QString &a, const QString &b, QString (*key)(const QString &))
{
    const QString plainA = a.simplified().toLower();
    const QString plainB = b.simplified().toLower();
    if (plainA.isEmpty() || plainB.isEmpty())
        return std::nullopt;
    if (plainA == plainB)
        return true;
    const QString keyA = key(a);
    return !keyA.isEmpty() && keyA == key(b);
}

} // namespace

JobLikeness jobLikeness(const Application &a, const Application &b)
{
    const auto company = isSame(a.company, b.company, companyKey);
    const auto role = isSame(a.role, b.role, foldedWords);
    if (company == true && role == true)
        return JobLikeness::Whole;
    if (company == true || role == true || (!company && !role))
        return JobLikeness::InPart;
    return company && role ? JobLikeness::Other : JobLikeness::Untold;
}

} // namespace afterword
