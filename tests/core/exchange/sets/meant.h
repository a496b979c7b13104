// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/intake/importfile.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace afterword {

// The sets of tests/data/sets: files in the form of many programs, each with what is meant by it in
// expected.json. What a search took in is put into the same words, and both are compared as text.

/// One row for each file of @p kind ("cards") in all sets: its folder and what expected.json says of it.
void addFilesOf(const char *kind);
/// The content of a file in a folder of tests/data/sets.
QByteArray contentOf(const QString &folder, const QString &file);

/// The person whom the files of @p folder are written to: those of person.json in its set, else Robin Vale in
/// New York.
Person personOf(const QString &folder);

/// @p object without the fields that are empty or false.
QJsonObject saying(QJsonObject object);
QJsonArray lines(const QString &text);
/// "Dana Whitfield <dana@northwind.example> +1 212 555 0100"; empty for nobody.
QString personIn(const std::optional<ContactId> &id, const Search &search);
/// The interviews of @p search that came by an invitation, by their time.
QJsonArray interviewsIn(const Search &search);

/// What the command line does with a file, and with @p answers where it is a table: the search after it, and
/// its lines. A file that cannot be taken in changes nothing and is one skipped line.
Imported imported(const QByteArray &content, const Search &search, Moment now,
                  const TableAnswers &answers = {});

/// One line for each value, so that a difference is seen.
QString inWords(const QJsonValue &value);
/// The lines that only @p read has ("+") and only @p meant ("-").
QString differenceOf(const QString &read, const QString &meant);

} // namespace afterword
