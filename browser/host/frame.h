// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace afterword::browser {

/// Bytes of a message from the browser at most. The extension keeps below 900,000.
inline constexpr std::uint32_t largestMessage = 1U << 20U;
/// Bytes of an answer from the window at most.
inline constexpr std::size_t largestAnswer = 4096;

/// One message as a browser frames it: its length as four bytes in the machine's order, then that many bytes
/// of JSON. It takes up no more memory than has come, whatever is announced.
class Frame {
public:
    enum class State {
        Incomplete,
        Whole,
        TooLarge,  ///< more is announced than largestMessage; nothing of it was kept
        NoMessage, ///< it is no JSON object, or there is more behind it
    };

    /// Takes what came next.
    State add(std::string_view bytes);
    State state() const { return m_state; }
    /// How many bytes are still to come, as far as that is known; never more than there is room for.
    std::size_t wanted() const;
    /// The JSON, once it is whole.
    const std::string &message() const { return m_message; }

private:
    State judged() const;

    std::string m_length;
    std::uint32_t m_announced = 0;
    std::string m_message;
    State m_state = State::Incomplete;
};

/// @p json, framed.
std::string framed(std::string_view json);

/// Whether @p answer can be handed on to the browser as it is: a JSON object by its looks, on one line, in
/// UTF-8, and no longer than largestAnswer.
bool isAnswer(std::string_view answer);

} // namespace afterword::browser
