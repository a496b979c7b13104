// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace afterword::testing {

/// Whether the full sizes are wanted (AFTERWORD_FAULTS=full), and @p full or @p small accordingly.
bool fullSize();
int size(int small, int full);

/// Counts the tries of one line of the list, and prints the count at its end for run.sh.
class Tally {
public:
    Tally(const char *line, const char *what)
        : m_line(line)
        , m_what(what)
    {
    }
    Tally(const Tally &) = delete;
    Tally &operator=(const Tally &) = delete;
    ~Tally();

    /// One try; @p survived where nothing was lost and nothing was said wrongly. Gives @p survived back.
    bool add(bool survived);
    int lost() const { return m_done - m_survived; }

private:
    const char *m_line;
    const char *m_what;
    int m_done = 0;
    int m_survived = 0;
};

} // namespace afterword::testing
