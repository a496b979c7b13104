// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fullstop.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

QString endedOnce(QString sentence)
{
    if (sentence.endsWith(".."_L1) && !sentence.endsWith("..."_L1))
        sentence.chop(1);
    return sentence;
}

QString asSentence(QString half)
{
    if (half.isEmpty())
        return half;
    half[0] = half[0].toUpper();
    return half.endsWith(u'.') || half.endsWith(u'?') ? half : half + u'.';
}

} // namespace afterword
