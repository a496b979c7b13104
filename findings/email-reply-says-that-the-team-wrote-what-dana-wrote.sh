#!/bin/bash
# One would guess that an answer says of the letter that it quotes who wrote it. Email::Reply names whom the answer goes to: where Dana
# asks for answers to the team (Reply-To, RFC 5322, 3.6.2), the team "wrote" her letter.
# Why it matters here: a letter that quotes another is read for whom it comes from. Answers go to Reply-To; the sender is From.
. "$(dirname "$0")/lib/packages.sh"
debian libemail-reply-perl=1.204-3 libemail-simple-perl=2.218-1 libemail-date-format-perl=1.008-1 libemail-abstract-perl=3.009-2 \
    libemail-address-perl=1.913-1 libemail-mime-perl=1.953-1 libemail-mime-contenttype-perl=1.028-1 libemail-mime-encodings-perl=1.317-1 \
    libemail-messageid-perl=1.408-1 libemail-address-xs-perl=1.05-1+b1 libmodule-pluggable-perl=5.2-4 libmodule-runtime-perl=0.016-2 \
    libmro-compat-perl=0.15-2 libmime-types-perl=2.24-1

cat >"$work/answer.pl" <<'PL'
use Email::Reply;
use Email::Simple;

my $letter = join "\n", 'From: Dana Whitfield <dana@northwind.example>', 'Reply-To: Hiring Team <hiring@northwind.example>',
    'To: Robin Okafor <robin@example.org>', 'Subject: Your interview', 'Message-ID: <a1@northwind.example>', '', 'Would Tuesday suit you?', '';
print grep { !/^(Date|References|In-Reply-To|MIME|Content)/ } split /^/, reply(to => Email::Simple->new($letter), body => "Yes.\n")->as_string;
PL
seen "The answer to Dana's letter:" 'From: "Robin Okafor" <robin@example.org>
To: "Hiring Team" <hiring@northwind.example>
Subject: Re: Your interview

Hiring Team wrote:
> Would Tuesday suit you?

Yes.' "$(perl_with_packages "$work/answer.pl" | tr -d '\r')"
