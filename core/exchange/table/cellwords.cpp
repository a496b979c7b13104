// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/cellwords.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

bool isOneOf(const QString &text, const QStringList &words)
{
    // Without a copy of the text: every cell of a table is asked.
    const QStringView said = QStringView(text).trimmed();
    return std::any_of(words.begin(), words.end(), [said](const QString &word) {
        return word.size() == said.size() && word.compare(said, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

bool isEmptyCell(const QString &text)
{
    static const QStringList words = {u"-"_s,  u"--"_s,   u"–"_s,    u"—"_s,   u"?"_s,   u"n/a"_s,
                                      u"na"_s, u"none"_s, u"null"_s, u"tbd"_s, u"nil"_s, u"."_s};
    return isOneOf(text, words);
}

bool isYes(const QString &text)
{
    static const QStringList words = {u"yes"_s, u"y"_s,   u"true"_s, u"x"_s,  u"✓"_s,      u"✔"_s,
                                      u"☑"_s,   u"✅"_s,   u"1"_s,    u"ja"_s, u"oui"_s,    u"si"_s,
                                      u"sí"_s,  u"sim"_s, u"да"_s,   u"○"_s,  u"checked"_s};
    return isOneOf(text, words);
}

bool isNo(const QString &text)
{
    static const QStringList words = {u"no"_s,  u"n"_s,   u"false"_s, u"0"_s,         u"nein"_s,
                                      u"non"_s, u"não"_s, u"☐"_s,     u"❌"_s,         u"✗"_s,
                                      u"✘"_s,   u"✖"_s,   u"нет"_s,   u"unchecked"_s, u"not yet"_s};
    return isOneOf(text, words);
}

bool isUnticked(const QString &text)
{
    static const QStringList words = {u"false"_s, u"unchecked"_s, u"☐"_s, u"✗"_s, u"✘"_s, u"✖"_s};
    return isOneOf(text, words);
}

} // namespace afterword
