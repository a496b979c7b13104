// SPDX-License-Identifier: GPL-3.0-or-later
// Interchange files whose fields are what they should be and say what nobody expects.
#include "meaning.h"
#include "searchmaker.h"

#include "core/exchange/json/json.h"

#include <QFile>

using namespace afterword;

namespace {

const fuzz::SearchMaker &maker()
{
    static const fuzz::SearchMaker made = [] {
        QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/interchange/everything.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("everything.json is missing");
        return fuzz::SearchMaker(file.readAll());
    }();
    return made;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::Choices choices(data, size);
    const bool ontoOther = choices.oneIn(4);
    const QByteArray text = maker().make(choices);
    const auto search = readSearch(text, ontoOther ? fuzz::someSearch() : fuzz::newSearch());
    if (!search)
        return 0;
    fuzz::mustBeKept(*search);
    // The same file again changes nothing.
    const auto again = readSearch(text, *search);
    if (!again || writeSearch(*again) != writeSearch(*search)) {
        std::fprintf(stderr, "FOUND: the same file again is something else\n");
        std::abort();
    }
    return 0;
}
