#!/bin/bash
# One would guess that a date whose format names its weekday is read with that weekday. Spreadsheet::XLSX puts "Monday" for dddd, whatever
# the day: 4 December 2026, a Friday, is "Monday 4 December"; with ddd it is "044 4 Dec". Half past three in the afternoon is "15:30
# AM/PM", and of texts R&D is "R&amp;D".
# Why it matters here: a table of interviews that was read so has each of them on a Monday. `core/sheets` asks LibreOffice.
. "$(dirname "$0")/lib/packages.sh"
debian libspreadsheet-xlsx-perl=0.17-1 libspreadsheet-parseexcel-perl=0.6500-4~deb12u1 libarchive-zip-perl=1.68-1 libole-storage-lite-perl=0.20-2 \
    libdigest-perl-md5-perl=1.9-5 libcrypt-rc4-perl=2.02-5 libio-stringy-perl=2.111-3 libjcode-pm-perl=2.06-1.1 libunicode-map-perl=0.112-13+b1 python3-xlsxwriter=3.0.2-2

cat >"$work/write.py" <<'PY'
import datetime
import sys
import xlsxwriter

book = xlsxwriter.Workbook(sys.argv[1])
sheet = book.add_worksheet()
for row, format in enumerate(("dddd d mmmm", "ddd d mmm", "h:mm AM/PM", "yyyy-mm-dd hh:mm")):
    sheet.write_datetime(row, 0, datetime.datetime(2026, 12, 4, 15, 30), book.add_format({"num_format": format}))
sheet.write(4, 0, "R&D at Northwind")
book.close()
PY
cat >"$work/read.pl" <<'PL'
use Spreadsheet::XLSX;
my ($sheet) = @{Spreadsheet::XLSX->new($ARGV[0])->{Worksheet}};
print $sheet->{Cells}[$_][0]{Val}, "\n" for 0 .. 4;
PL
python "$work/write.py" "$work/table.xlsx"
seen "Friday, 4 December 2026, 15:30, in four formats, and a text:" "Monday 4 December
044 4 Dec
15:30 AM/PM
2026-12-04 15:30
R&amp;D at Northwind" "$(perl_with_packages "$work/read.pl" "$work/table.xlsx")"
