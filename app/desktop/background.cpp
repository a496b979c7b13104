// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/background.h"

#include "ui/mainwindow/windowmemory.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr auto key = "background/keepRunning"_L1;

} // namespace

std::optional<bool> keepsRunning(const WindowMemory &memory)
{
    const QByteArray answer = memory.value(key);
    if (answer.isEmpty())
        return {};
    return answer == "yes";
}

void setKeepsRunning(WindowMemory &memory, bool keeps)
{
    memory.setValue(key, keeps ? "yes" : "no");
}

} // namespace afterword
