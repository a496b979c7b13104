#!/bin/bash
# One would guess that a table whose days are counted from 1900, and says so, is read so. xls2csv counts from 1904: a deadline on 4 December
# 2026 is "05-Dec-30". A format of one's own, as YYYY-MM-DD and DD.MM.YYYY are, isn't known to it for a date at all, and the day is 46360.
# Spreadsheet::ParseExcel reads the same file right.
# Why it matters here: who turns an old table into CSV before importing it here has deadlines four years ahead, and nothing to tell
# that by.
. "$(dirname "$0")/lib/packages.sh"
debian catdoc=1:0.95-6~deb12u1 python3-xlwt=1.3.0-4 libspreadsheet-parseexcel-perl=0.6500-4~deb12u1 libole-storage-lite-perl=0.20-2 \
    libdigest-perl-md5-perl=1.9-5 libcrypt-rc4-perl=2.02-5 libio-stringy-perl=2.111-3 libjcode-pm-perl=2.06-1.1 libunicode-map-perl=0.112-13+b1

cat >"$work/write.py" <<'PY'
import datetime
import sys
import xlwt

book = xlwt.Workbook()
sheet = book.add_sheet("Applications")
for row, format in enumerate(("D-MMM-YY", "YYYY-MM-DD", "DD.MM.YYYY")):
    sheet.write(row, 0, datetime.date(2026, 12, 4), xlwt.easyxf(num_format_str=format))
book.save(sys.argv[1])
PY
cat >"$work/read.pl" <<'PL'
use Spreadsheet::ParseExcel;
my $book = Spreadsheet::ParseExcel->new->parse($ARGV[0]);
my ($sheet) = $book->worksheets;
print join(', ', $book->using_1904_date ? 'from 1904' : 'from 1900', map { $sheet->get_cell($_, 0)->value } 0 .. 2), "\n";
PL
python "$work/write.py" "$work/table.xls"
printf 'charset_path=%s\nmap_path=%s\nsource_charset=cp1252\ntarget_charset=utf-8\n' "$root/usr/share/catdoc" "$root/usr/share/catdoc" >"$HOME/.catdocrc"
seen "By xls2csv, and by Spreadsheet::ParseExcel:" "\"05-Dec-30\"\"46360\"\"46360\"
from 1900, 4-Dec-26, 2026-12-04, 04.12.2026" "$("$root/usr/bin/xls2csv" "$work/table.xls" | tr -d '\f\n'; echo
    perl_with_packages "$work/read.pl" "$work/table.xls")"
