#!/bin/bash
# One would guess that a reminder for Monday at eight in Tokyo, turned into UTC, is on Sunday at 23:00. local-crontab turns the hour and
# leaves the day: "0 23 * * 1" is Tuesday at eight in Tokyo, and 1 December at eight becomes the 2nd. Half past eight in India is 02:00
# UTC, an hour early, since the half hour that is carried over is lost.
# Why it matters here: a reminder that comes a day late comes behind the interview.
. "$(dirname "$0")/lib/packages.sh"
npm_packages local-crontab@0.1.8

cat >"$work/turn.cjs" <<'JS'
const {localCrontabToUtcCrontabs} = require('local-crontab');
for (const [local, zone] of [['0 10 * * 1', 'Asia/Tokyo'], ['0 8 * * 1', 'Asia/Tokyo'], ['0 8 1 12 *', 'Asia/Tokyo'], ['30 8 * * 1', 'Asia/Kolkata']])
    console.log(`${local} ${zone}: ${localCrontabToUtcCrontabs(local, zone).join(', ')}`);
JS
seen "In UTC:" "0 10 * * 1 Asia/Tokyo: 0 1 * * 1
0 8 * * 1 Asia/Tokyo: 0 23 * * 1
0 8 1 12 * Asia/Tokyo: 0 23 1 12 *
30 8 * * 1 Asia/Kolkata: 0 2 * * 1" "$(node "$work/turn.cjs")"
