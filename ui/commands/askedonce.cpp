// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/askedonce.h"

namespace afterword {

namespace {

constexpr qsizetype mostKept = 500;

} // namespace

void AskedOnce::begin(const QByteArray &kept, std::function<void(const QByteArray &)> keep)
{
    m_answered = QString::fromUtf8(kept).split(u'\n', Qt::SkipEmptyParts);
    m_keep = std::move(keep);
}

void AskedOnce::answer(const QString &question)
{
    if (question.isEmpty() || isAnswered(question))
        return;
    m_answered += question;
    while (m_answered.size() > mostKept)
        m_answered.removeFirst();
    if (m_keep)
        m_keep(m_answered.join(u'\n').toUtf8());
}

} // namespace afterword
