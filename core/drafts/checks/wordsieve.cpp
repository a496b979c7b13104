// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/wordsieve.h"

namespace afterword {

namespace {

size_t slotOf(QChar first, size_t length)
{
    return static_cast<size_t>(first.unicode() % 32) * 32 + std::min<size_t>(length, 31);
}

} // namespace

WordSieve::WordSieve(const std::vector<Word> &words)
{
    for (const Word &word : words)
        m_slots.set(slotOf(word.folded.front(), static_cast<size_t>(word.folded.size())));
}

bool WordSieve::mayHold(QStringView name, int pieces) const
{
    int found = 0;
    qsizetype at = 0;
    while (found < pieces && at < name.size()) {
        QChar first;
        size_t length = 0;
        for (; at < name.size(); ++at) {
            const QChar c = name[at];
            if (c.unicode() >= 0x80) // accents and other scripts are for the closer look
                return true;
            if (c == u'\'')
                continue;
            if (!c.isLetterOrNumber())
                break;
            if (length++ == 0)
                first = c.toLower();
        }
        ++at;
        if (length == 0)
            continue;
        if (!m_slots.test(slotOf(first, length)))
            return false;
        ++found;
    }
    return found > 0;
}

} // namespace afterword
