#!/bin/bash
# One would guess that what stands in quotation marks in a table is text. csv-js makes a number of each cell that looks like one, in
# quotation marks or not: +49 as a telephone number's beginning is gone, so is the 0 of a postal code, and room 1E3 is room 1000.
# Why it matters here: whom the table is handed back to can't call anybody. Cells are texts until a column asks for something else.
. "$(dirname "$0")/lib/packages.sh"
npm_packages csv-js@1.0.0

cat >"$work/read.cjs" <<'JS'
const csv = require('csv-js');
console.log(JSON.stringify(csv.parse('Company,Phone,Postal code,Room\nNorthwind,"+4930123456","02139",1E3\n')[1]));
JS
seen "A company's telephone number, postal code and room:" '["Northwind",4930123456,2139,1000]' "$(node "$work/read.cjs")"
