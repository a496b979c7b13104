#!/bin/bash
# One would guess that "CT" behind an hour is the Central time of North America, of which it is the usual short form. The first
# zone that timezone-soft finds for it, and for CST, is Shanghai's, fourteen hours away; for AST, Halifax's, it is Riyadh's;
# "Berlin" is in Büsingen, a village whose clock has been another.
# Why it matters here: "Thursday, 10 am CT" is how recruiters write. An hour beside an abbreviation that more than one zone
# uses is shown with the doubt, and never decided.
. "$(dirname "$0")/lib/packages.sh"
npm_packages timezone-soft@1.5.2

cat >"$work/find.cjs" <<'JS'
const find = require('timezone-soft');
for (const name of ['CT', 'CST', 'AST', 'Berlin', 'Central'])
    console.log(name + ': ' + find(name)[0].iana);
JS
seen "The first zone of each:" "CT: Asia/Shanghai
CST: Asia/Shanghai
AST: Asia/Riyadh
Berlin: Europe/Busingen
Central: America/Chicago" "$(node "$work/find.cjs")"
