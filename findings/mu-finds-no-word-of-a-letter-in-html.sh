#!/bin/bash
# One would guess that a program that makes letters searchable reads a letter that is HTML and nothing else. mu finds no word of it, and
# "mu view" says that there is no text: of an offer that a recruiting system sent, only sender and subject can be looked for.
# Why it matters here: most letters of such systems have no plain part. What is kept of them here is the text of the HTML, and a search
# looks through that.
. "$(dirname "$0")/lib/packages.sh"
debian maildir-utils=1.8.14-1 guile-3.0-libs=3.0.8-2 libglib2.0-0=2.74.6-2+deb12u9 libgmime-3.0-0=3.2.13+dfsg-2 libxapian30=1.4.22-1 \
    libgc1=1:8.2.2-3 libgpgme11=1.18.0-3+deb12u1 libassuan0=2.5.5-5

mkdir -p "$work/mail/"{cur,new,tmp}
letter() { printf '%s\n' 'From: Dana Whitfield <dana@northwind.example>' 'Subject: News' 'Date: Mon, 23 Nov 2026 10:00:00 -0500' \
    "Message-ID: <$1@northwind.example>" "Content-Type: text/$1; charset=utf-8" '' "$2" >"$work/mail/cur/$1:2,S"; }
letter plain 'We offer you the post.'
letter html '<p>We offer you the post.</p>'
mu() { LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/mu" "$@"; }
mu init --quiet --maildir="$work/mail" >/dev/null 2>&1
mu index --quiet >/dev/null 2>&1
seen "The letters that a search finds by their sender, and by a word of theirs; and what is shown of the one in HTML:" "dana: html plain
offer: plain
[No text body found]" "$(for word in from:dana offer; do echo "${word#from:}: $(mu find --fields i "$word" | sed 's/@.*//' | sort | paste -sd' ')"; done)
$(mu view "$work/mail/cur/html:2,S" | tail -1)"
