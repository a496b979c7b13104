// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail/parsedmessage.h"

#include "core/base/files.h"
#include "core/exchange/mail/headerfields.h"

#include <QCoreApplication>

namespace afterword {

namespace {

class Reasons {
    Q_DECLARE_TR_FUNCTIONS(MailReader)
};

/// The parser keeps some hundred bytes for every part and goes down into each multipart, so both are counted
/// before it begins. A message that people or hiring systems send has some dozens.
constexpr int mostParts = 5000;
constexpr int mostTypes = 2000;

/// Whether more lines than @p most begin with @p word.
bool beginMoreLines(const QByteArray &text, QByteArrayView word, int most)
{
    int count = 0;
    for (qsizetype line = 0; line < text.size();) {
        const QByteArrayView rest = QByteArrayView(text).sliced(line);
        if (rest.size() >= word.size() && rest.first(word.size()).compare(word, Qt::CaseInsensitive) == 0 &&
            ++count > most)
            return true;
        const qsizetype end = text.indexOf('\n', line);
        line = end < 0 ? text.size() : end + 1;
    }
    return false;
}

bool hasTooManyParts(const QByteArray &text)
{
    return beginMoreLines(text, "--", mostParts) || beginMoreLines(text, "Content-Type", mostTypes);
}

} // namespace

GMimeParserOptions *parserOptions()
{
    static GMimeParserOptions *const made = [] {
        g_mime_init();
        GMimeParserOptions *fresh = g_mime_parser_options_new();
        const char *charsets[] = {"utf-8", "windows-1252", nullptr};
        g_mime_parser_options_set_fallback_charsets(fresh, charsets);
        return fresh;
    }();
    return made;
}

Result<std::shared_ptr<GMimeMessage>> parsedMessage(const QByteArray &text)
{
    if (const auto there = libgmime.load(); !there)
        return Error{Reasons::tr("cannot be read: %1").arg(there.error().message)};
    if (hasTooManyParts(text))
        return Error{Reasons::tr("has more parts than any message that people write")};
    // The parser's own copy, the words that are made of it, and what grows by doubling.
    if (!isThereMemoryFor(8 * text.size() + 32'000'000))
        return Error{Reasons::tr("needs more memory than there is")};
    GMimeParserOptions *const how = parserOptions();
    const QByteArray letter = joinedWords(text);
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(letter.constData(), static_cast<size_t>(letter.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    GMimeMessage *const message = g_mime_parser_construct_message(parser.get(), how);
    if (!message)
        return Error{Reasons::tr("is not a message that can be read")};
    return std::shared_ptr<GMimeMessage>(message, GObjectUnref());
}

} // namespace afterword
