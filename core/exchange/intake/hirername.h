// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// The company under whose name a letter or an invitation was sent: "Northwind" of "Northwind Careers", of
/// "Northwind Recruiting Team via Greenhouse", of "Lee Park (Northwind)" and of "Lee Park at Northwind".
/// Empty where @p name is a person's alone, the program's own ("Calendly"), or says nothing of a company.
QString hirerIn(const QString &name);

} // namespace afterword
