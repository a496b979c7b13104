#!/bin/bash
# One would guess that date1904="0" in a workbook means no: it is a truth value of XML Schema, of which 0 is the short form of
# false. Gnumeric writes it so. xlsx2csv knows "false" only, takes the zero for yes, and counts the days from 1904: whoever
# saved in the one and reads with the other has every date four years and a day too late.
# Why it matters here: a table of applications would begin in 2030, all of it in the future. Workbooks are read through
# LibreOffice, which knows both.
. "$(dirname "$0")/lib/packages.sh"
debian xlsx2csv=1:0.7.8-1

cat >"$work/write.py" <<'PY'
import sys
import zipfile

main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
package = "http://schemas.openxmlformats.org/package/2006/"
sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml."
with zipfile.ZipFile(sys.argv[1], "w") as book:
    book.writestr("[Content_Types].xml", f'<Types xmlns="{package}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                  f'<Override PartName="/xl/workbook.xml" ContentType="{sheet}sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{sheet}worksheet+xml"/>'
                  f'<Override PartName="/xl/styles.xml" ContentType="{sheet}styles+xml"/></Types>')
    book.writestr("_rels/.rels", f'<Relationships xmlns="{package}relationships"><Relationship Id="r1" Type="{relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
    book.writestr("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{package}relationships"><Relationship Id="r1" Type="{relations}/worksheet" Target="worksheets/sheet1.xml"/>'
                  f'<Relationship Id="r2" Type="{relations}/styles" Target="styles.xml"/></Relationships>')
    book.writestr("xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{relations}"><workbookPr date1904="{sys.argv[2]}"/>'
                  '<sheets><sheet name="Applications" sheetId="1" r:id="r1"/></sheets></workbook>')
    book.writestr("xl/styles.xml", f'<styleSheet xmlns="{main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>')
    book.writestr("xl/worksheets/sheet1.xml", f'<worksheet xmlns="{main}"><sheetData><row r="1"><c r="A1" s="1"><v>46350</v></c></row></sheetData></worksheet>')
PY
for word in false 0; do /usr/bin/python3 "$work/write.py" "$work/$word.xlsx" "$word"; done
seen "24 November 2026 (day 46350) with date1904=\"false\", and with \"0\":" "2026-11-24
2030-11-25" "$(for word in false 0; do python "$root/usr/bin/xlsx2csv" --dateformat %Y-%m-%d "$work/$word.xlsx"; done)"
