// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// The place that @p line names where it names nothing else: "Edinburgh, United Kingdom", "Boise, ID",
/// "Valencia (España)". A town alone is none, since it could be any name. Empty where it is no place.
QString placeInLine(const QString &line);

/// "Brest" of "29200 Brest", "Saint-Aubrac (Aveyron)" of "3 place du Foirail, 12470 Saint-Aubrac (Aveyron)":
/// the code in front of a town goes, and a street in front of the code as well. What stands behind a town
/// stays.
QString withoutPostCode(const QString &place);

/// "Ares (A Coruña)" of "piscina municipal de Ares (A Coruña)": the town of a house that is its own.
QString townOfHouse(const QString &place);

/// "Kempten" of "Bayern - Kempten", where boards put the state in front of the town. What stands in front of
/// a town's part stays: "Leipzig - Connewitz".
QString withoutStateInFront(const QString &place);

/// Whether @p name is a country's, in English or as it calls itself.
bool isCountry(const QString &name);

} // namespace afterword
