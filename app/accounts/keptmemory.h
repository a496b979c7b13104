// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/memoryfile.h"

#include <utility>

namespace afterword {

/// What a desk remembers of an account, kept in a file that other processes write too where they have the
/// same search open. A Memory names its account, which is empty where none is connected.
template <class Memory>
class KeptMemory {
public:
    /// What is to be known of a Memory.
    struct How {
        QByteArray (*text)(const Memory &);
        Memory (*from)(const QByteArray &);
        bool (*isSameAccount)(const Memory &, const Memory &);
        /// What two made of one memory (the first), apart from each other: of the last two the first is ours.
        Memory (*joined)(const Memory &, const Memory &, const Memory &);
    };
    /// @p failed is told, as a sentence, what could not be kept.
    KeptMemory(QString path, MemoryFile::Words words, How how, std::function<void(const QString &)> failed)
        : m_file(std::move(path), std::move(words))
        , m_how(how)
        , m_failed(std::move(failed))
    {
    }

    /// What was kept; an empty memory where that is nothing, or cannot be read.
    Memory read()
    {
        Memory memory;
        m_file.read([&](const QByteArray &text) {
            memory = m_how.from(text);
            return !memory.account.isEmpty();
        });
        return memory;
    }
    /// Why what was kept cannot be read; empty where it can, or there is nothing.
    const QString &whyForgotten() const { return m_file.whyForgotten(); }
    /// Another account is connected, or none any more: what could not be read is not wanted.
    void beginAnew() { m_file.beginAnew(); }

    /// What another process has done with the account since.
    struct Others {
        enum class Did {
            Nothing,   ///< that counts here
            Joined,    ///< something that is in ours now
            Forgot,    ///< it is connected no longer, there and so here
            Connected, ///< another one, which is ours from now on: see memory
            Overruled, ///< something (see memory) that does not count: the choice here is newer
        };
        Did did = Did::Nothing;
        Memory memory = {};
    };
    /// Takes into @p ours what another process has kept since, which keep() would overwrite.
    Others heed(Memory &ours)
    {
        using Did = typename Others::Did;
        if (!ours.account.isEmpty() && m_file.wasRemoved())
            return {Did::Forgot};
        const auto text = m_file.writtenSince();
        Memory theirs = text ? m_how.from(*text) : Memory();
        if (theirs.account.isEmpty())
            return {};
        const Memory before = m_how.from(m_file.kept());
        m_file.heed(*text);
        const bool areTheirs = m_how.isSameAccount(theirs, before);
        if (!m_how.isSameAccount(ours, before)) {
            // Whoever forgets an account forgets only that one.
            const bool isOthers = ours.account.isEmpty() && !areTheirs;
            return {isOthers ? Did::Connected : Did::Overruled, std::move(theirs)};
        }
        if (!areTheirs)
            return {Did::Connected, std::move(theirs)};
        ours = m_how.joined(before, ours, theirs);
        return {Did::Joined, std::move(theirs)};
    }

    void keep(const Memory &ours)
    {
        const QString said = ours.account.isEmpty() ? m_file.remove() : m_file.write(m_how.text(ours));
        if (!said.isEmpty())
            m_failed(said);
    }

private:
    MemoryFile m_file;
    How m_how;
    std::function<void(const QString &)> m_failed;
};

} // namespace afterword
