#!/bin/bash
# One would guess that QSqlQuery.exec() is true only where all of what it was given was done. Of several statements in one
# text the first alone decides: where the second fails, exec() is true, without an error, and nothing of either is there, for
# the server undoes both. A COMMIT that it answers with ROLLBACK, since a statement before it failed, is true as well;
# QSqlDatabase.commit() would know.
# Why it matters here: a search was "saved" that was not. The line to a server reads each answer itself.
. "$(dirname "$0")/lib/packages.sh"
debian postgresql-15=15.18-0+deb12u1 postgresql-client-15=15.18-0+deb12u1 libpq5=15.18-0+deb12u1 python3-pyqt6=6.4.2-1 \
    python3-pyqt6.sip=13.4.1-1 libqt6core6=6.4.2+dfsg-10 libqt6sql6=6.4.2+dfsg-10 libqt6sql6-psql=6.4.2+dfsg-10

postgresql

cat >"$work/keep.py" <<'PYTHON'
import sys
from PyQt6.QtCore import QCoreApplication
from PyQt6.QtSql import QSqlDatabase, QSqlQuery

QCoreApplication.addLibraryPath(sys.argv[2])
database = QSqlDatabase.addDatabase("QPSQL")
database.setHostName(sys.argv[1])
database.setUserName("postgres")
database.setDatabaseName("postgres")
assert database.open(), database.lastError().text()
query = QSqlQuery(database)
query.exec("CREATE TABLE letter (id BIGINT PRIMARY KEY, words TEXT)")


def rows():
    query.exec("SELECT count(*) FROM letter")
    query.next()
    return query.value(0)


done = query.exec("INSERT INTO letter VALUES (1, 'Dear'); INSERT INTO letter VALUES (1, 'Dear again')")
print("exec() of two, of which the second fails:", done, repr(query.lastError().text()), "rows:", rows())
query.exec("BEGIN")
query.exec("INSERT INTO letter VALUES (2, 'Thank you')")
query.exec("INSERT INTO letter VALUES (2, 'Thank you again')")
print("COMMIT behind a statement that failed:", query.exec("COMMIT"), repr(query.lastError().text()), "rows:", rows())
PYTHON
seen "What it says of what it did:" "exec() of two, of which the second fails: True '' rows: 0
COMMIT behind a statement that failed: True '' rows: 0" \
    "$(python "$work/keep.py" "$work/home" "$(dirname "$(find "$root" -name sqldrivers -type d)")")"
