#!/bin/bash
# One would guess that an answer goes where Reply-To says. formail -rt, with which procmail's manual writes notices of absence, passes
# over one that names a group of two words (RFC 5322 lets one stand there) and answers to the sender: "Hiring team: dana@…, ben@…;". Of
# a group whose members have names, and of two addresses, the first gets the answer alone. "Re: Interview" becomes "Re: Re: Interview".
# Why it matters here: the answer goes to the address of a job board that nobody reads. The members of a group are addresses.
. "$(dirname "$0")/lib/packages.sh"
debian procmail=3.22-27

answer() {
    printf '%s\n' 'From: Northwind <noreply@board.example>' "Reply-To: $1" 'Subject: Re: Interview' 'Message-ID: <1@board.example>' '' 'Tuesday?' |
        "$root/usr/bin/formail" -rt | sed -n 's/^To: //p;s/^Subject: //p' | paste -sd' '
}
seen "To whom the answers go: one address, a group, one with names, and two addresses:" "hr@northwind.example Re: Re: Interview
noreply@board.example Re: Re: Interview
dana@northwind.example Re: Re: Interview
dana@northwind.example Re: Re: Interview" "$(answer 'HR <hr@northwind.example>'
    answer 'Hiring team: dana@northwind.example, ben@northwind.example;'
    answer 'Hiring team: Dana <dana@northwind.example>, Ben <ben@northwind.example>;'
    answer 'dana@northwind.example, ben@northwind.example')"
