#!/bin/bash
# One would guess that X-Unsent: 1, which says "open me as a draft" to Outlook and Thunderbird, stays behind when the
# letter is sent. Thunderbird drops it; mutt -H sends every header of the draft that it does not set itself, so the
# recipient gets X-Unsent, and any other mark that a program left there.
# Why it matters here: a draft for mutt (and for a Maildir, from which it is recalled) carries no mark of ours.
. "$(dirname "$0")/lib/packages.sh"
debian mutt=2.2.12-0.1~deb12u2 libgpgme11=1.18.0-3+b1 libassuan0=2.5.5-5 libtokyocabinet9=1.4.48-15 libgsasl18=2.2.0-1+deb12u2 libidn12=1.41-1 libntlm0=1.6-4 libgssglue1=0.7-1.1 libgssapi-krb5-2=1.20.1-2+deb12u5

cat >"$work/draft.eml" <<'EML'
To: dana@northwind.example
Subject: Thank you for today
X-Unsent: 1
X-Draft-Mark: from a tracker

Dear Dana, thank you.
EML
printf '#!/bin/sh\ncat >"%s/sent.eml"\n' "$work" >"$work/sendmail"
chmod +x "$work/sendmail"
printf '%s\n' "set sendmail=$work/sendmail" 'set from=robin@example.org' 'set copy=no' "set tmpdir=$work" >"$work/muttrc"
LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/mutt" -n -F "$work/muttrc" -H "$work/draft.eml" </dev/null >"$work/mutt.log" 2>&1 || cat "$work/mutt.log"
seen "What the recipient gets of the draft's own headers:" "X-Unsent: 1
X-Draft-Mark: from a tracker" "$(grep '^X-' "$work/sent.eml")"
