#!/bin/bash
# One would guess that a number whose cell is shown with a word behind it, such as 14 with the format 0 "days", comes out as 14, or as 14 days. xlsx2csv
# takes the d of "days" for a day of a month, though it stands in quotation marks: it writes the format itself, 0 "13ays" (13 is the day of
# number 14), and the number is gone. Of a salary of 45000 with the format #,##0 "EUR per year" only these words are left, in small letters.
# Why it matters here: such formats are how people keep what an amount means in their tables. Workbooks are read through LibreOffice,
# which knows what stands in quotation marks.
. "$(dirname "$0")/lib/packages.sh"
debian xlsx2csv=1:0.7.8-1

cat >"$work/write.py" <<'PY'
import sys
import zipfile

main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
package = "http://schemas.openxmlformats.org/package/2006/"
sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml."
cells = [("0 &quot;days&quot;", 14), ("#,##0 &quot;EUR per year&quot;", 45000), ("#,##0 &quot;&#8364;&quot;", 45000)]
formats = "".join(f'<numFmt numFmtId="{164 + n}" formatCode="{code}"/>' for n, (code, _) in enumerate(cells))
styles = "".join(f'<xf numFmtId="{164 + n}" applyNumberFormat="1"/>' for n in range(len(cells)))
row = "".join(f'<c r="{"ABC"[n]}1" s="{n + 1}"><v>{number}</v></c>' for n, (_, number) in enumerate(cells))
with zipfile.ZipFile(sys.argv[1], "w") as book:
    book.writestr("[Content_Types].xml", f'<Types xmlns="{package}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                  f'<Override PartName="/xl/workbook.xml" ContentType="{sheet}sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{sheet}worksheet+xml"/>'
                  f'<Override PartName="/xl/styles.xml" ContentType="{sheet}styles+xml"/></Types>')
    book.writestr("_rels/.rels", f'<Relationships xmlns="{package}relationships"><Relationship Id="r1" Type="{relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
    book.writestr("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{package}relationships"><Relationship Id="r1" Type="{relations}/worksheet" Target="worksheets/sheet1.xml"/>'
                  f'<Relationship Id="r2" Type="{relations}/styles" Target="styles.xml"/></Relationships>')
    book.writestr("xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{relations}"><sheets><sheet name="Applications" sheetId="1" r:id="r1"/></sheets></workbook>')
    book.writestr("xl/styles.xml", f'<styleSheet xmlns="{main}"><numFmts count="3">{formats}</numFmts><cellXfs count="4"><xf numFmtId="0"/>{styles}</cellXfs></styleSheet>')
    book.writestr("xl/worksheets/sheet1.xml", f'<worksheet xmlns="{main}"><sheetData><row r="1">{row}</row></sheetData></worksheet>')
PY
/usr/bin/python3 "$work/write.py" "$work/table.xlsx"
seen 'Numbers with the formats 0 "days", #,##0 "EUR per year" and #,##0 "€":' '"0 ""13ays""","#,##0 ""eur per year""",45000' "$(python "$root/usr/bin/xlsx2csv" "$work/table.xlsx")"
