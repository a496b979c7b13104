#!/bin/bash
# One would guess that a program that answers in somebody's absence says that it is one: Auto-Submitted must be there (RFC 5230, 4.7; RFC 3834, 5).
# The vacation of GNU Mailutils' sieve sends its notice without that line or any other mark, to whoever it is that wrote, with "Re:" and In-Reply-To
# in the wording of 1982 (RFC 822: "Your message of ...").
# Why it matters here: who writes to somebody who is away has an answer, as it looks, and stops waiting for one.
. "$(dirname "$0")/lib/packages.sh"
debian mailutils=1:3.15-4 libmailutils9=1:3.15-4 mailutils-common=1:3.15-4 libgsasl18=2.2.0-1+deb12u1 libntlm0=1.6-4 libgssglue1=0.7-1.1 \
    libmariadb3=1:10.11.19-0+deb12u1

printf '%s\n' 'From dana@northwind.example Tue Nov 24 10:00:00 2026' 'From: Dana Whitfield <dana@northwind.example>' 'To: Robin Okafor <robin@example.org>' \
    'Subject: Your interview' 'Message-ID: <a1@northwind.example>' 'Date: Tue, 24 Nov 2026 10:00:00 -0500' '' 'Would Tuesday suit you?' '' >"$work/mailbox"
printf '%s\n' 'require ["vacation"];' 'vacation "I am away until Monday.";' >"$work/away.sieve"
printf '%s\n' '#!/bin/sh' "cat >$work/sent" >"$work/sendmail"
chmod +x "$work/sendmail"
mkdir -p "$HOME"
LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/sieve" --no-site-config --no-user-config -M "sendmail:$work/sendmail" -e robin@example.org -f "$work/mailbox" "$work/away.sieve"
seen "The notice:" "MIME-Version: 1.0
Content-Type: text/plain;charset=UTF-8
Content-Transfer-Encoding: 8bit
To: dana@northwind.example
Subject: =?UTF-8?Q?Re:_Your_interview?=
In-Reply-To: Your message of Tue, 24 Nov 2026 10:00:00 -0500
$(printf '\t')<a1@northwind.example>
References: <a1@northwind.example>

I am away until Monday." "$(cat "$work/sent")"
