#!/bin/bash
# One would guess that a page with two blocks of JSON-LD, of which one is no JSON, still has the other. extruct, told to go on where
# something is wrong, drops all of a kind: the job posting is gone because a banner's block has a quotation mark too many.
# Why it matters here: a page is put together by several programs, and the posting is one block of five. Each block is read by itself.
. "$(dirname "$0")/lib/packages.sh"
debian python3-extruct=0.14.0-2 python3-w3lib=2.1.1-1 python3-lxml=4.9.2-1+deb12u1 python3-html-text=0.5.2-2 python3-jstyleson=0.0.2-2 python3-mf2py=1.1.2-2 python3-rdflib=6.1.1-1 \
    python3-pyrdfa=3.5.2+20220621~ds-1 python3-bs4=4.11.2-2 python3-soupsieve=2.3.2-1 python3-html5lib=1.1-3 python3-webencodings=0.5.1-5 python3-requests=2.28.1+dfsg-1 python3-isodate=0.6.1-1 \
    python3-pyparsing=3.0.9-1 python3-urllib3=1.26.12-1+deb12u4 python3-chardet=5.1.0+dfsg-2 python3-certifi=2022.9.24-1 python3-idna=3.3-1+deb12u1 python3-six=1.16.0-4 libxslt1.1=1.1.35-1+deb12u4

cat >"$work/read.py" <<'PY'
import extruct

posting = '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "JobPosting", "title": "Data Analyst"}</script>'
banner = '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "WebSite", "name": "the "Best" board"}</script>'
for page in posting, posting + banner.replace('the "Best"', "the best"), posting + banner:
    told = extruct.extract(f"<html><body>{page}</body></html>", syntaxes=["json-ld"], errors="ignore")
    print(*[block["@type"] for block in told.get("json-ld", [])] or ["nothing"])
PY
seen "The posting alone, with a banner, and with a banner that is broken:" "JobPosting
JobPosting WebSite
nothing" "$(python "$work/read.py" 2>/dev/null)"
