// SPDX-License-Identifier: GPL-3.0-or-later
#include "tally.h"

#include <cstdio>

namespace afterword::testing {

bool fullSize()
{
    return qgetenv("AFTERWORD_FAULTS") == "full";
}

int size(int small, int full)
{
    return fullSize() ? full : small;
}

bool Tally::add(bool survived)
{
    ++m_done;
    m_survived += survived;
    return survived;
}

Tally::~Tally()
{
    std::printf("TALLY|%s|%s|%d|%d|%d\n", m_line, m_what, m_done, m_survived, lost());
    std::fflush(stdout);
}

} // namespace afterword::testing
