// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/host/frame.h"

#include <algorithm>
#include <cstring>

namespace afterword::browser {

namespace {

constexpr std::size_t lengthSize = sizeof(std::uint32_t);

bool looksLikeObject(std::string_view json)
{
    return json.size() >= 2 && json.front() == '{' && json.back() == '}';
}

/// How many bytes the character takes that begins with @p lead; 0 where none begins so.
std::size_t sizeFrom(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead < 0xE0)
        return 2;
    if (lead >= 0xE0 && lead < 0xF0)
        return 3;
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

/// The second byte says whether a character was written longer than it is, is half of one, or is none at all.
bool mayFollow(unsigned char lead, unsigned char second)
{
    switch (lead) {
    case 0xE0: return second >= 0xA0;
    case 0xED: return second < 0xA0;
    case 0xF0: return second >= 0x90;
    case 0xF4: return second < 0x90;
    default: return true;
    }
}

bool isTextInUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t size = sizeFrom(lead);
        if (size == 0 || at + size > text.size() || lead < ' ')
            return false;
        for (std::size_t next = 1; next < size; ++next) {
            const auto byte = static_cast<unsigned char>(text[at + next]);
            if ((byte & 0xC0U) != 0x80 || (next == 1 && !mayFollow(lead, byte)))
                return false;
        }
        at += size;
    }
    return true;
}

} // namespace

Frame::State Frame::add(std::string_view bytes)
{
    if (m_state == State::TooLarge || m_state == State::NoMessage)
        return m_state;
    const std::size_t missing = std::min(bytes.size(), lengthSize - m_length.size());
    m_length.append(bytes.substr(0, missing));
    bytes.remove_prefix(missing);
    if (m_length.size() < lengthSize)
        return m_state;
    std::memcpy(&m_announced, m_length.data(), lengthSize);
    if (m_announced <= largestMessage)
        m_message.append(
            bytes.substr(0, m_announced + 1 - std::min<std::size_t>(m_message.size(), m_announced)));
    m_state = judged();
    return m_state;
}

Frame::State Frame::judged() const
{
    if (m_announced > largestMessage)
        return State::TooLarge;
    if (m_message.size() > m_announced)
        return State::NoMessage; // one message is sent to one host
    if (m_message.size() < m_announced)
        return State::Incomplete;
    return looksLikeObject(m_message) ? State::Whole : State::NoMessage;
}

std::size_t Frame::wanted() const
{
    if (m_length.size() < lengthSize)
        return lengthSize - m_length.size();
    return m_state == State::Incomplete ? m_announced - m_message.size() : 0;
}

std::string framed(std::string_view json)
{
    const auto length = static_cast<std::uint32_t>(json.size());
    std::string frame(lengthSize, '\0');
    std::memcpy(frame.data(), &length, lengthSize);
    return frame.append(json);
}

bool isAnswer(std::string_view answer)
{
    return answer.size() <= largestAnswer && looksLikeObject(answer) && isTextInUtf8(answer);
}

} // namespace afterword::browser
