// SPDX-License-Identifier: GPL-3.0-or-later
// A template: its file, its tags, and the letter that it becomes.
#include "core/drafts/template/templateengine.h"
#include "core/drafts/template/templatetext.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const TemplateValue person = TemplateMap{{u"name"_s, u"Dana {{x}}"_s}, {u"email"_s, u"d@x.example"_s}};
    const TemplateValue values = TemplateMap{{u"contact"_s, person},
                                             {u"company"_s, u"Northwind"_s},
                                             {u"people"_s, TemplateList{person, person, person}},
                                             {u"yes"_s, true}};
    static_cast<void>(
        renderTemplate(text, values, {{u"self"_s, text}, {u"opening"_s, u"Hello {{contact.name}}"_s}}));
    const auto source = templateFromText(text);
    if (!source)
        return 0;
    static_cast<void>(renderTemplate(source->body, values, {}));
    const QString written = templateToText(*source);
    const auto again = templateFromText(written);
    if (!again || templateToText(*again) != written) {
        std::fprintf(stderr, "FOUND: a template that was written is not read again as it was\n");
        std::abort();
    }
    return 0;
}
