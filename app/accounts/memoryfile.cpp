// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/memoryfile.h"

#include "core/base/files.h"
#include "core/base/unfinished.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace afterword {

namespace {

constexpr qint64 largest = 20'000'000; // bytes
/// Nobody takes longer to write a file here.
constexpr std::chrono::minutes longest{1};

} // namespace

MemoryFile::MemoryFile(QString path, Words words)
    : m_path(std::move(path))
    , m_words(std::move(words))
{
}

void MemoryFile::read(const std::function<bool(const QByteArray &)> &take)
{
    if (!QFile::exists(m_path))
        return;
    const auto text = readFile(m_path, largest);
    // Nothing is ever remembered of no account.
    if (text && take(*text))
        m_kept = *text;
    else
        m_whyForgotten = m_words.forgotten.arg(m_path, text ? tr("is damaged, or of a newer Afterword")
                                                            : text.error().message);
}

QString MemoryFile::write(const QByteArray &text)
{
    const auto written = writePrivateFile(m_path, text);
    if (written) {
        m_kept = text;
        tidyOnce();
    }
    const QString why = written ? QString() : written.error().message;
    return std::exchange(m_told, why) == why || why.isEmpty() ? QString() : m_words.notWritten.arg(why);
}

/// What programs that were ended left beside the file: the first write tells what is old.
void MemoryFile::tidyOnce()
{
    const QFileInfo file(m_path);
    if (!std::exchange(m_isTidy, true))
        removeUnfinished(file.path(), lastChangeOf(file) - longest);
}

QString MemoryFile::remove()
{
    if (!m_whyForgotten.isEmpty())
        return {};
    m_kept.clear();
    removeUnfinished(QFileInfo(m_path).path()); // it is to be forgotten whole
    return QFile::exists(m_path) && !QFile::remove(m_path) ? m_words.notDeleted.arg(m_path) : QString();
}

bool MemoryFile::wasRemoved() const
{
    return !m_kept.isEmpty() && !QFile::exists(m_path);
}

std::optional<QByteArray> MemoryFile::writtenSince() const
{
    const auto text = readFile(m_path, largest);
    return text && *text != m_kept ? std::optional(*text) : std::nullopt;
}

void MemoryFile::heed(const QByteArray &written)
{
    m_kept = written;
    m_whyForgotten.clear();
}

} // namespace afterword
