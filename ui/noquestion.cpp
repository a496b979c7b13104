// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/noquestion.h"

#include <QCoreApplication>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(NoQuestion)
};

} // namespace

QString firstIsItANo()
{
    return Words::tr("First: is it a no?");
}

QString lookAtNo()
{
    return Words::tr("Look at it");
}

} // namespace afterword
