#!/bin/bash
# One would guess that a task due on 4 December may be done on 4 December. Taskwarrior takes the date for the midnight at
# which that day begins, so the task is overdue from the first minute of its day on, in red and in +OVERDUE.
# Why it matters here: dates without an hour come from everywhere, and a note that may be written today is not late.
. "$(dirname "$0")/lib/packages.sh"
debian taskwarrior=2.6.2+dfsg-1 faketime=0.9.10-2.1 libfaketime=0.9.10-2.1

mkdir "$work/tasks"
printf '%s\n' "data.location=$work/tasks" confirmation=no verbose=nothing >"$work/taskrc"
task_at() {
    local moment=$1
    shift
    LD_PRELOAD=$(echo "$root"/usr/lib/*/faketime/libfaketime.so.1) FAKETIME="@$moment" TASKRC="$work/taskrc" "$root/usr/bin/task" "$@"
}
task_at '2026-12-01 09:00:00' add 'Write to Dana' due:2026-12-04
seen "Due on 2026-12-04, overdue the evening before, and at nine in the morning of the day:" "2026-12-03 21:00:00 0
2026-12-04 09:00:00 1" "$(for moment in '2026-12-03 21:00:00' '2026-12-04 09:00:00'; do echo "$moment $(task_at "$moment" +OVERDUE count)"; done)"
