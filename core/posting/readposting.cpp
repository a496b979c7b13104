// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/readposting.h"

#include "core/posting/jobfacts.h"
#include "core/posting/opengraph.h"
#include "core/posting/postingaddress.h"

namespace afterword {

namespace {

template <class Value>
void fill(Told<Value> &fact, const Told<Value> &other)
{
    if (!fact)
        fact = other;
}

/// Takes from @p more what @p posting does not know.
void fillUp(Posting &posting, const Posting &more)
{
    fill(posting.company, more.company);
    fill(posting.agency, more.agency);
    fill(posting.role, more.role);
    fill(posting.place, more.place);
    fill(posting.remote, more.remote);
    fill(posting.salary, more.salary);
    fill(posting.employment, more.employment);
    fill(posting.postedOn, more.postedOn);
    fill(posting.closesOn, more.closesOn);
    fill(posting.link, more.link);
    fill(posting.text, more.text);
}

void readStructured(const LinkedData &data, FactSource source, const PageFacts &page, Posting &posting)
{
    if (const auto job = jobPostingOf(data, page))
        fillUp(posting, jobFactsOf(*job, data, source, page));
}

} // namespace

Posting readPosting(const PageFacts &page)
{
    Posting posting;
    LinkedData scripts;
    for (const QString &script : page.jsonLd)
        scripts.add(valuesOfScript(script));
    readStructured(scripts, FactSource::JsonLd, page, posting);
    LinkedData microdata;
    microdata.add(page.microdata);
    readStructured(microdata, FactSource::Microdata, page, posting);
    LinkedData rdfa;
    rdfa.add(page.rdfa);
    readStructured(rdfa, FactSource::Rdfa, page, posting);
    fillUp(posting, openGraphOf(page));
    fillUp(posting, postingInAddress(page.url));
    // Of two addresses the page's own name for itself is the one that stays the same.
    if (!page.canonical.isEmpty())
        posting.link = {page.canonical, FactSource::Address, false};
    else if (!page.url.isEmpty())
        posting.link = {page.url, FactSource::Address, false};
    return posting;
}

} // namespace afterword
