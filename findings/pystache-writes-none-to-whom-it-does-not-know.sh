#!/bin/bash
# One would guess that a name that is null leaves nothing in a letter: the specification of mustache says that a variable
# which can't be found is empty, and other engines take null for that. pystache writes Python's word for it, "Dear None",
# while a name that is missing leaves nothing, and a section about either is not shown.
# Why it matters here: a letter in which a fact is missing must not look finished. What is empty here stays marked as a
# place to fill, and the check names it.
. "$(dirname "$0")/lib/packages.sh"
debian python3-pystache=0.6.0-1

letters=$(python - <<'PY'
import pystache
for facts in ({"name": None}, {}):
    print(facts, pystache.render("Dear {{name}},{{#name}} known{{/name}}", facts))
PY
)
seen "Dear {{name}},{{#name}} known{{/name}}" "{'name': None} Dear None,
{} Dear ," "$letters"
