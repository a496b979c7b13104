#!/bin/bash
# One would guess that a search through letters looks at the words that a reader sees. notmuch takes the marks of HTML off and keeps
# what stands between <style> and </style>: a search for "red" or "margin" finds a letter that says neither.
# Why it matters here: a letter from a recruiting system has more style than text, so that every word of CSS finds all of them. The
# text that is kept and looked through here has no style in it.
. "$(dirname "$0")/lib/packages.sh"
debian notmuch=0.37-1+b1 libnotmuch5=0.37-1+b1 libglib2.0-0=2.74.6-2+deb12u9 libgmime-3.0-0=3.2.13+dfsg-2 libtalloc2=2.4.0-f2 \
    libsexp1=1.3.1+18~git20210718-1+b2 libxapian30=1.4.22-1 libgpgme11=1.18.0-3+deb12u1 libassuan0=2.5.5-5

mkdir -p "$work/mail/"{cur,new,tmp}
cat >"$work/mail/cur/1:2,S" <<'EML'
From: Dana Whitfield <dana@northwind.example>
Subject: Your interview
Date: Mon, 23 Nov 2026 10:00:00 -0500
Message-ID: <1@northwind.example>
Content-Type: text/html; charset=utf-8

<html><head><style>p { color: red; margin: 0 }</style></head><body><p>See you on <b>Monday</b>.</p></body></html>
EML
printf '%s\n' '[database]' "path=$work/mail" '[user]' 'name=Robin' 'primary_email=robin@example.org' '[new]' 'tags=' >"$work/config"
notmuch() { NOTMUCH_CONFIG=$work/config LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/notmuch" "$@"; }
notmuch new >/dev/null 2>&1
seen "How many letters each word finds:" "monday: 1
strong: 0
red: 1
margin: 1" "$(for word in monday strong red margin; do echo "$word: $(notmuch count "$word")"; done)"
