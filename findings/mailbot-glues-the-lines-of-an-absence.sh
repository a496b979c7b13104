#!/bin/bash
# One would guess that a text that one leaves for one's absence arrives with the words that it has. mailbot calls the answer
# format=flowed with DelSp=yes and sends the file as it is: where a line ends with a blank, whoever reads it by RFC 3676 (4.1) takes the blank
# away and joins the line to the next, so that "away " and "until" are one word. Without such blanks it is all fixed lines.
# Why it matters here: an answer that says until when someone is away is read for that day. What is read is what RFC 3676 says, and
# "awayuntil" is what it says.
. "$(dirname "$0")/lib/packages.sh"
debian maildrop=2.9.3-2.1 libcourier-unicode4=2.1.2-2+b2

printf 'I am away \nuntil Monday, 7 December.\n' >"$work/away.txt"
printf '%s\n' 'From: Robin Ames <robin@home.example>' 'To: dana@northwind.example' 'Subject: Interview' 'Message-ID: <a1@home.example>' \
    'Content-Type: text/plain; charset=UTF-8' '' 'Would Tuesday suit you?' >"$work/letter.eml"
LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/mailbot" -N -n -t "$work/away.txt" <"$work/letter.eml" >"$work/answer.eml"
seen "The kind of the answer, and its lines with a bar at each end:" 'Content-Type: text/plain; format=flowed; delsp=yes; charset="UTF-8"
I am away |
until Monday, 7 December.|' "$(grep -i '^content-type:' "$work/answer.eml"; sed -n '/^I am away/,/^until/s/$/|/p' "$work/answer.eml")"
