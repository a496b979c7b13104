#!/bin/bash
# One would guess that an answer goes where the letter asks for it (Reply-To, RFC 5322, 3.6.2). s-nail answers the sender unless the
# variable reply-to-honour is set, which it isn't; Reply-To doesn't even get a copy.
# Why it matters here: whoever answers so writes to a mailbox that is said not to be read, and the answer that is waited for
# doesn't come. An answer is addressed to Reply-To.
. "$(dirname "$0")/lib/packages.sh"
debian s-nail=14.9.24-2

printf '%s\n' 'From dana@northwind.example Tue Nov 24 10:00:00 2026' 'From: Dana Whitfield <notices@northwind.example>' \
    'Reply-To: Hiring Team <hiring@northwind.example>' 'To: Robin Okafor <robin@example.org>' 'Subject: Your interview' \
    'Message-ID: <a1@northwind.example>' 'Date: Tue, 24 Nov 2026 10:00:00 -0500' '' 'Would Tuesday suit you?' '' >"$work/mailbox"
printf '%s\n' '#!/bin/sh' "grep -E '^(To|Cc|Subject):' >>$work/sent" >"$work/sendmail"
chmod +x "$work/sendmail"
mkdir -p "$HOME"
for choice in noreply-to-honour reply-to-honour; do
    printf '%s\n' "$( [ "$choice" = reply-to-honour ] && echo set reply-to-honour )" 'reply 1' Yes. '~.' xit |
        LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/s-nail" -:/ -'#' -S v15-compat -S "mta=$work/sendmail" -S from=robin@example.org -S sendwait -S quiet -f "$work/mailbox" >/dev/null
done
seen "To whom the answer goes, first as it is, then with reply-to-honour:" 'To: notices@northwind.example
Subject: Re: Your interview
To: hiring@northwind.example
Subject: Re: Your interview' "$(cat "$work/sent")"
