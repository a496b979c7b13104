#!/bin/bash
# One would guess that the answer to "10:30 on Tuesday" is "Re: 10:30 on Tuesday". Mail::Message takes what stands before a colon and holds no two
# letters other than r and e for one more "Re", and drops it: the answer is "Re: 30 on Tuesday", and R&D is gone likewise. An answer to an answer is "Re[2]".
# Why it matters here: the hour is what such a letter is about, and a subject that changed is another conversation to many programs. A subject is
# kept, and what stands in front of it is known by a list.
. "$(dirname "$0")/lib/packages.sh"
debian libmail-message-perl=3.012-1 libmailtools-perl=2.21-2 libmime-types-perl=2.24-1 libobject-realize-later-perl=0.21-2 \
    libuser-identity-perl=1.01-1 libtimedate-perl=2.3300-2 libio-stringy-perl=2.111-3 liburi-perl=5.17-1

cat >"$work/answer.pl" <<'PL'
use Mail::Message;

for my $subject ('10:30 on Tuesday', 'R&D: your interview', 'Re: Your interview') {
    my $letter = Mail::Message->build(From => 'dana@northwind.example', To => 'robin@example.org', Subject => $subject, data => 'x');
    print $letter->reply->subject, "\n";
}
PL
seen 'The answers to "10:30 on Tuesday", "R&D: your interview" and "Re: Your interview":' 'Re: 30 on Tuesday
Re: your interview
Re[2]: Your interview' "$(perl_with_packages "$work/answer.pl")"
