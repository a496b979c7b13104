// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enums.h"
#include "core/domain/typedids.h"

#include <QStringList>

#include <map>

namespace afterword {

/// A Mustache text from which drafts are composed.
struct Template {
    TemplateId id;
    QString name;
    About purpose = Rule::ThankYou;
    Formality tone = Formality::Standard;
    QString subject;
    QString body;
    std::map<QString, QStringList>
        phrases; ///< named alternatives, used in the body as partials: {{> opening}}

    bool operator==(const Template &) const = default;
};

} // namespace afterword
