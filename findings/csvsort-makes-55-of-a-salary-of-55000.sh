#!/bin/bash
# One would guess that sorting a table by one column leaves the others as they are, and that 55.000,50, as one writes it
# from Lisbon to Warsaw, is a number of that size or a text. csvsort takes every comma out of every column before it asks
# whether that is a number, sorts, and writes 55.00050; beside it, yes becomes True, and n/a is gone.
# Why it matters here: whoever cleans up a table before importing it here loses the salary without a word. We keep the
# cell as it was written, and cannot know what it was before.
. "$(dirname "$0")/lib/packages.sh"
debian csvkit=1.0.7-1 python3-csvkit=1.0.7-1 python3-agate=1.6.3-2 python3-agateexcel=0.2.5-2 python3-agatedbf=0.2.2-2 python3-agatesql=0.5.8-2 \
    python3-six=1.16.0-4 python3-babel=2.10.3-1 python-babel-localedata=2.10.3-1 python3-tz=2022.7.1-4 python3-isodate=0.6.1-1 python3-leather=0.3.4-2 \
    python3-pytimeparse=1.1.5-3 python3-parsedatetime=2.6-3 python3-slugify=4.0.0-2 python3-text-unidecode=1.3-1 python3-dbfread=2.0.7-5 \
    python3-olefile=0.46-3 python3-openpyxl=3.0.9-1 python3-et-xmlfile=1.0.1-2.1 python3-jdcal=1.0-1.3 python3-xlrd=1.2.0-3 \
    python3-sqlalchemy=1.4.46+ds1-1 python3-greenlet=2.0.2-1 python3-pkg-resources=66.1.1-1+deb12u2

printf '%s\n' 'Company;Salary;Remote;Answer' 'Northwind;55.000,50;yes;n/a' 'Fabrikam;48.000,00;no;' >"$work/table.csv"
sorted=$(python "$root/usr/bin/csvsort" --delimiter ';' --columns Company "$work/table.csv")
seen "Sorted by Company:" "Company,Salary,Remote,Answer
Fabrikam,48.00000,False,
Northwind,55.00050,True," "$sorted"
