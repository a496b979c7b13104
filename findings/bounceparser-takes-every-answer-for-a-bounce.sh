#!/bin/bash
# One would guess that a parser of bounces says "no bounce" of an ordinary answer. Mail::DeliveryStatus::BounceParser
# says is_bounce = 1 of a plain answer by a person, without a reason or an address in its reports. It does say 0 of an
# out-of-office line.
# Why it matters here: with it every answer would be "never an answer", and the check-in that the answer ends would
# stay. What is a bounce is told by the marks of RFC 3464 and RFC 5321, not by such a library.
. "$(dirname "$0")/lib/packages.sh"
debian libmail-deliverystatus-bounceparser-perl=1.543+repacked-1 libmime-tools-perl=5.510-1 libmailtools-perl=2.21-2 libtimedate-perl=2.3300-2

said=$(perl_with_packages -MMail::DeliveryStatus::BounceParser -e '
for my $words ("thank you for your time on Monday. We decide by 4 December.",
               "I am out of the office until Monday, 30 November.") {
    my $letter = join "\n", "From: Dana Whitfield <dana\@northwind.example>", "To: Robin Vale <robin\@example.org>",
        "Subject: Re: Thank you", "Date: Mon, 23 Nov 2026 15:00:05 -0500", "Message-ID: <a1\@northwind.example>",
        "In-Reply-To: <r1\@example.org>", "Content-Type: text/plain", "", "Hi Robin,", "", $words, "", "Dana", "";
    my $parsed = Mail::DeliveryStatus::BounceParser->new($letter);
    printf "is_bounce=%s addresses=%s: %s\n", $parsed->is_bounce, scalar(@{[$parsed->addresses]}), $words;
}')
seen "Two letters from a person:" "is_bounce=1 addresses=0: thank you for your time on Monday. We decide by 4 December.
is_bounce=0 addresses=0: I am out of the office until Monday, 30 November." "$said"
