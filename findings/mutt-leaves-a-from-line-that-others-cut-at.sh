#!/bin/bash
# One would guess that an mbox of mutt's can be read by any reader of mbox. mutt counts a letter's length (Content-Length) and leaves
# a line of its own that begins with "From " as it is; readers that part letters at such lines, Python's mailbox among them, see two
# letters where there is one, and the second has neither sender nor date.
# Why it matters here: people move in with the mbox in which mutt keeps what they sent.
. "$(dirname "$0")/lib/packages.sh"
debian mutt=2.2.12-0.1~deb12u2 libgpgme11=1.18.0-3+b1 libassuan0=2.5.5-5 libtokyocabinet9=1.4.48-15 libgsasl18=2.2.0-1+deb12u2 libidn12=1.41-1 libntlm0=1.6-4 libgssglue1=0.7-1.1 libgssapi-krb5-2=1.20.1-2+deb12u5

printf '#!/bin/sh\ncat >/dev/null\n' >"$work/sendmail"
chmod +x "$work/sendmail"
printf '%s\n' "set sendmail=$work/sendmail" 'set from=robin@example.org use_from hostname=example.org' "set record=$work/sent mbox_type=mbox dotlock_program=$root/usr/bin/mutt_dotlock" >"$work/muttrc"
printf '%s\n' 'Dear Dana,' '' 'From here it is a short walk.' '' Robin >"$work/letter"
LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/mutt" -n -F "$work/muttrc" -s 'The way' dana@northwind.example <"$work/letter"
seen "lines that begin with From, and letters that Python sees:" "2
2" "$(grep -c '^From ' "$work/sent")
$(python -c "import mailbox, sys; print(len(mailbox.mbox(sys.argv[1])))" "$work/sent")"
