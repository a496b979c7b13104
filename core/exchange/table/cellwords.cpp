// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/cellwords.h"

#include <QStringView>

#include <algorithm>

namespace afterword {

namespace {

template <size_t Count>
bool isOneOf(const QString &text, const QStringView (&words)[Count])
{
    // Without a copy of the text: every cell of a table is asked.
    const QStringView said = QStringView(text).trimmed();
    return std::any_of(std::begin(words), std::end(words), [said](QStringView word) {
        return word.size() == said.size() && word.compare(said, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

bool isEmptyCell(const QString &text)
{
    static constexpr QStringView words[] = {u"-",  u"--",   u"–",    u"—",   u"?",   u"n/a",
                                            u"na", u"none", u"null", u"tbd", u"nil", u"."};
    return isOneOf(text, words);
}

bool isYes(const QString &text)
{
    static constexpr QStringView words[] = {u"yes", u"y",   u"true", u"x",  u"✓",      u"✔",
                                            u"☑",   u"✅",   u"1",    u"ja", u"oui",    u"si",
                                            u"sí",  u"sim", u"да",   u"○",  u"checked"};
    return isOneOf(text, words);
}

bool isNo(const QString &text)
{
    static constexpr QStringView words[] = {u"no",  u"n",   u"false", u"0",         u"nein",
                                            u"non", u"não", u"☐",     u"❌",         u"✗",
                                            u"✘",   u"✖",   u"нет",   u"unchecked", u"not yet"};
    return isOneOf(text, words);
}

bool isUnticked(const QString &text)
{
    static constexpr QStringView words[] = {u"false", u"unchecked", u"☐", u"✗", u"✘", u"✖"};
    return isOneOf(text, words);
}

} // namespace afterword
