// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail/flowed.h"

#include <QList>
#include <QStringView>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

qsizetype quoteDepth(QStringView line)
{
    qsizetype depth = 0;
    while (depth < line.size() && line[depth] == u'>')
        ++depth;
    return depth;
}

} // namespace

QString unflowed(const QString &text, bool delSp)
{
    QString whole;
    whole.reserve(text.size());
    qsizetype openDepth = -1; // of a paragraph that goes on; -1: none does
    for (QStringView line : QStringView(text).split(u'\n')) {
        const qsizetype depth = quoteDepth(line);
        line = line.sliced(depth);
        if (line.startsWith(u' '))
            line = line.sliced(1); // space-stuffed
        const bool isSignature = line == u"-- "_s;
        if (openDepth >= 0 && (openDepth != depth || isSignature)) {
            whole += u'\n'; // a paragraph without its end: the sender's mistake
            openDepth = -1;
        }
        if (openDepth < 0) {
            whole += QString(depth, u'>');
            if (depth > 0 && !line.isEmpty())
                whole += u' ';
        }
        const bool goesOn = line.endsWith(u' ') && !isSignature;
        whole += goesOn && delSp ? line.chopped(1) : line;
        if (!goesOn)
            whole += u'\n';
        openDepth = goesOn ? depth : -1;
    }
    if (whole.endsWith(u'\n'))
        whole.chop(1); // the one that the last line did not have
    return whole;
}

} // namespace afterword
