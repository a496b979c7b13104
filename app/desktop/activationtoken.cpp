// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/activationtoken.h"

namespace afterword {

namespace {

constexpr auto variable = "XDG_ACTIVATION_TOKEN"; // Qt reads it when it activates a window

} // namespace

QString givenActivationToken()
{
    return qEnvironmentVariable(variable);
}

void useActivationToken(const QString &token)
{
    if (!token.isEmpty())
        qputenv(variable, token.toUtf8());
}

} // namespace afterword
