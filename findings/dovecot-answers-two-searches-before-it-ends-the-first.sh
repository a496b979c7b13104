#!/bin/bash
# One would guess that where two searches are sent at once, the second's result comes behind the first's "OK": a line "* SEARCH" names no
# command. Dovecot tells both results and then both OKs, so that whatever stands before the first OK would be taken for its answer. Of fetches
# each line names its letter; for searches ESEARCH, which names the command (RFC 4731, 2), is there.
# Why it matters here: who saves a round trip by sending questions together takes one folder's letters for the other question's.
. "$(dirname "$0")/lib/packages.sh"
debian dovecot-core=1:2.3.19.1+dfsg1-2.1+deb12u7 dovecot-imapd=1:2.3.19.1+dfsg1-2.1+deb12u7 libsodium23=1.0.18-1+deb12u1 liblua5.3-0=5.3.6-2

mkdir -p "$work/mail/cur" "$work/mail/new" "$work/mail/tmp" "$work/run"
for name in Dana Ben; do printf 'From: %s <%s@northwind.example>\nSubject: Next steps\n\nDear Robin,\n' $name ${name,,} >"$work/mail/cur/$name:2,S"; done
printf '%s\n' "base_dir = $work/run" "mail_location = maildir:$work/mail" 'ssl = no' 'protocols = imap' 'first_valid_uid = 1' \
    "log_path = $work/log" 'stats_writer_socket_path =' "mail_plugin_dir = $root/usr/lib/dovecot/modules" >"$work/dovecot.conf"
as_somebody=()
if [ "$(id -u)" = 0 ]; then # it serves nobody's mail as root
    chown -R nobody "$work"
    as_somebody=(setpriv --reuid=nobody --regid=nogroup --clear-groups)
fi
answers() {
    printf '%s\r\n' "$@" | USER=robin LD_LIBRARY_PATH=$(libraries) "${as_somebody[@]}" "$root/usr/lib/dovecot/imap" -c "$work/dovecot.conf" 2>/dev/null |
        tr -d '\r' | grep -E '^(\* E?SEARCH|a[23])' | sed 's/ (0\..*//; s/ UID [12]$/ UID one letter/; s/ALL [12]$/ALL one letter/; s/SEARCH [12]$/SEARCH one letter/'
}
seen "Two searches sent at once:" "* SEARCH one letter
* SEARCH one letter
a2 OK Search completed
a3 OK Search completed" "$(answers 'a1 EXAMINE INBOX' 'a2 UID SEARCH FROM dana' 'a3 UID SEARCH FROM ben' 'a4 LOGOUT')"
seen "and with ESEARCH:" "* ESEARCH (TAG \"a2\") UID ALL one letter
* ESEARCH (TAG \"a3\") UID ALL one letter
a2 OK Search completed
a3 OK Search completed" "$(answers 'a1 EXAMINE INBOX' 'a2 UID SEARCH RETURN (ALL) FROM dana' 'a3 UID SEARCH RETURN (ALL) FROM ben' 'a4 LOGOUT')"
