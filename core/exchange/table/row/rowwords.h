// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/tablelayout.h"

#include <QString>

namespace afterword {

/// The beginning of a street address behind a company's name, at its comma: "Haus Abendsonne, Lindenweg 4,
/// 36100 Petersberg". -1 where none stands there.
qsizetype addressBehindName(const QString &company);

/// A company's name, and where it is; the place may be empty.
struct NameAndPlace {
    QString name;
    QString place;
};

/// @p cell, below a @p heading for both ("Arbeitgeber, Anschrift", "Firma / Ort"), parted as the heading is,
/// else at another sign. A name may hold a dash, "Stadt Köln - Jugendamt, Kalker Hauptstr. 2", and an address
/// a comma: "Northwind / Leeds, UK" below "Firma / Ort".
NameAndPlace nameAndPlaceIn(const QString &cell, const QString &heading);

/// What somebody is paid with the currency that stands in a cell of its own: "32000 - 38000 GBP".
QString withCurrency(const QString &salary, const QString &currency);

/// Whether a column with @p heading tells in which currency one is paid.
bool namesCurrency(const QString &heading);

/// Whether a column with @p heading tells what became of an application.
bool namesResult(const QString &heading);

/// The web address in @p cell: all of it, or what of it is one. Empty where words stand there and none is an
/// address: "12 Main St, Waco" below "Address or website".
QString addressInCell(const QString &cell);

/// Whether @p text, a cell of @p column, says nothing but that no answer has come ("None" below "Response").
/// Where other rows of the column wait ("En attente"), "Sans réponse" is an end.
bool isNoAnswerYet(const QString &text, const TableColumn &column);

} // namespace afterword
