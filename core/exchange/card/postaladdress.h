// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// The parts of a postal address as address cards have them (RFC 6350, 6.3.1). Each may be empty, and hold
/// several lines.
struct PostalParts {
    QString box;
    QString extended; ///< flat, suite, floor
    QString street;
    QString locality;
    QString region;
    QString code;
    QString country;

    bool operator==(const PostalParts &) const = default;
};

/// The address as it stands on an envelope, lines separated by '\n', in the order of its country: American
/// ("Boston, MA 02115"), British (the code on a line of its own), Japanese; all others and the unknown with
/// the code before the place ("10115 Berlin"). Where no country is named, the code and region may tell it.
QString postalAddress(const PostalParts &parts);

/// @p address taken apart, so that postalAddress() gives it again; what cannot be told apart is the street.
PostalParts postalParts(const QString &address);

} // namespace afterword
