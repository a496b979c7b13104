// SPDX-License-Identifier: GPL-3.0-or-later
// What comes to the native host, in pieces of any length: a browser's message, and a window's answer.
#include "browser/host/frame.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace afterword::browser;

namespace {

void hold(bool isSo)
{
    if (!isSo)
        std::abort();
}

void readFrame(std::string_view bytes, std::size_t step)
{
    Frame frame;
    Frame atOnce;
    atOnce.add(bytes);
    std::size_t wanted = frame.wanted();
    for (std::size_t at = 0; at < bytes.size(); at += step) {
        const std::string_view piece = bytes.substr(at, step);
        const Frame::State before = frame.state();
        frame.add(piece);
        // Nothing is taken back, no more is kept than has come, and no more is wanted than there is room for.
        hold(before == Frame::State::Incomplete || before == Frame::State::Whole || frame.state() == before);
        hold(frame.message().size() <= std::min<std::size_t>(at + piece.size(), largestMessage + 1));
        wanted = frame.wanted();
        hold(wanted <= largestMessage);
    }
    hold(frame.state() == atOnce.state());
    if (frame.state() == Frame::State::Whole) {
        hold(wanted == 0);
        hold(framed(frame.message()) == bytes);
    }
    if (frame.state() == Frame::State::TooLarge)
        hold(frame.message().empty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char *>(data + 1), size - 1);
    readFrame(bytes, std::size_t(1) + data[0]);
    if (isAnswer(bytes))
        hold(bytes.size() <= largestAnswer && bytes.front() == '{' &&
             bytes.find('\n') == std::string_view::npos);
    return 0;
}
