// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fields/emailhint.h"

#include "core/domain/personnames.h"

#include <QCoreApplication>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(EmailHint)
};

} // namespace

QString emailHint(const QString &typed)
{
    if (typed.trimmed().isEmpty() || looksLikeEmail(typed))
        return {};
    return Words::tr("Is that whole? An e-mail address looks like dana@northwind.example.");
}

} // namespace afterword
