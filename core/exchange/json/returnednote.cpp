// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/returnednote.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr auto mark = "Message-ID: <"_L1;
/// The line ends the message, and ids are shorter: of a long report no more is looked at.
constexpr qsizetype longestLine = 500; // characters

} // namespace

QString withReturnedNote(const QString &words, const QString &messageId)
{
    return messageId.isEmpty() ? words : words + "\n\n"_L1 + mark + messageId + u'>';
}

QString returnedNoteOf(const Message &message)
{
    if (!message.automatic || message.direction != Direction::In)
        return {};
    const QStringView words = QStringView(message.body).trimmed();
    const QStringView end = words.last(std::min(words.size(), longestLine));
    const qsizetype at = end.lastIndexOf(mark);
    if (at < 0 || !end.endsWith(u'>'))
        return {};
    const QStringView id = end.sliced(at + mark.size()).chopped(1);
    const bool isOne =
        std::none_of(id.begin(), id.end(), [](QChar c) { return c == u'<' || c == u'>' || c == u'\n'; });
    return isOne ? id.toString() : QString();
}

} // namespace afterword
