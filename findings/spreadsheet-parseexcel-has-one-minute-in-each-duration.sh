#!/bin/bash
# One would guess that a cell of an hour and a half in the format [h]:mm reads 1:30, as in every spreadsheet. Spreadsheet::ParseExcel,
# whose formats Perl's readers of XLSX use as well, takes what stands behind [h] for the month, and a duration's is January: 1:01, and so
# is an hour. Three quarters of an hour are 0:01. Formatted [mm]:ss and h:mm it is right.
# Why it matters here: how long interviews and calls took is kept so. A table is read by LibreOffice.
. "$(dirname "$0")/lib/packages.sh"
debian libspreadsheet-parseexcel-perl=0.6500-4~deb12u1 libspreadsheet-writeexcel-perl=2.40-4 libole-storage-lite-perl=0.20-2 libdigest-perl-md5-perl=1.9-5 libcrypt-rc4-perl=2.02-5 \
    libio-stringy-perl=2.111-3 libjcode-pm-perl=2.06-1.1 libunicode-map-perl=0.112-13+b1 libparse-recdescent-perl=1.967015+dfsg-4

cat >"$work/durations.pl" <<'PL'
use Spreadsheet::WriteExcel;
use Spreadsheet::ParseExcel;
my $file = $ARGV[0];
my @cells = (['[h]:mm', 45], ['[h]:mm', 60], ['[h]:mm', 90], ['[h]:mm', 2415], ['[mm]:ss', 90], ['h:mm', 90]);
my $book = Spreadsheet::WriteExcel->new($file);
my $sheet = $book->add_worksheet();
$sheet->write($_, 0, $cells[$_][1] / 1440, $book->add_format(num_format => $cells[$_][0])) for 0 .. $#cells;
$book->close;
my ($read) = Spreadsheet::ParseExcel->new->parse($file)->worksheets;
print "$cells[$_][1] minutes as $cells[$_][0]: ", $read->get_cell($_, 0)->value, "\n" for 0 .. $#cells;
PL
seen "Durations:" "45 minutes as [h]:mm: 0:01
60 minutes as [h]:mm: 1:01
90 minutes as [h]:mm: 1:01
2415 minutes as [h]:mm: 40:01
90 minutes as [mm]:ss: 90:00
90 minutes as h:mm: 1:30" "$(perl_with_packages "$work/durations.pl" "$work/table.xls")"
