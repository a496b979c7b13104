// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/names.h"

#include "core/domain/personnames.h"

#include "core/drafts/textwords.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

QString inSpokenOrder(const QString &name)
{
    const QString simple = name.simplified();
    const auto comma = simple.indexOf(u',');
    if (comma <= 0 || simple.indexOf(u',', comma + 1) >= 0)
        return simple;
    const QString behind = simple.mid(comma + 1).trimmed();
    // "Dana Whitfield, PhD" is not a turned-round name.
    if (behind.isEmpty() || isBehindName(folded(behind)))
        return simple.left(comma);
    return behind + u' ' + simple.left(comma);
}

} // namespace

QString fullNameOf(const Contact &contact)
{
    const QString name = inSpokenOrder(contact.name);
    return name.isEmpty() ? contact.givenName.simplified() : name;
}

QString givenNameOf(const QString &name)
{
    const QString full = inSpokenOrder(name);
    const QString given = givenNameIn(full);
    return given.isEmpty() ? full : given;
}

QString givenNameOf(const Contact &contact)
{
    const QString given = contact.givenName.simplified();
    return given.isEmpty() ? givenNameOf(contact.name) : given;
}

QString greetingFor(const Contact *contact, Formality formality)
{
    const bool formal = formality == Formality::Formal;
    // Nobody in particular reads a shared mailbox.
    if (contact && contact->team)
        return u"Hello"_s;
    if (!contact || fullNameOf(*contact).isEmpty())
        return formal ? u"Dear Hiring Team"_s : u"Hello"_s;
    switch (formality) {
    case Formality::Formal: return u"Dear "_s + fullNameOf(*contact);
    case Formality::Standard: return u"Dear "_s + givenNameOf(*contact);
    case Formality::Casual: return u"Hi "_s + givenNameOf(*contact);
    }
    Q_UNREACHABLE();
}

bool isSameName(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    const auto plain = [](QString name) {
        return name.replace(u"ue"_s, u"u"_s).replace(u"oe"_s, u"o"_s).replace(u"ae"_s, u"a"_s);
    };
    return qAbs(a.size() - b.size()) <= 2 && plain(a) == plain(b);
}

bool holdsName(const QString &foldedWord, const QStringList &names)
{
    for (const QString &name : names) {
        if (isSameName(foldedWord, name))
            return true;
        if (isUnspaced(name) && foldedWord.contains(name))
            return true;
        // In Chinese and Japanese the family name alone, with a form of address, is a greeting: the first one
        // or two characters of the full name.
        if (isUnspaced(name) && name.size() > 1 && foldedWord.size() <= 2 && name.startsWith(foldedWord))
            return true;
        if (isUnspaced(name) && name.size() > 2 && foldedWord.size() > 1 &&
            foldedWord.startsWith(QStringView(name).first(name.size() > 3 ? 2 : 1)))
            return true;
    }
    return false;
}

QStringList nameWordsOf(const Contact &contact)
{
    QStringList words;
    for (const QString &name : {contact.name, contact.givenName}) {
        for (const Word &word : wordsOf(name)) {
            if (!isFormOfAddress(word.folded) && !words.contains(word.folded))
                words += word.folded;
        }
    }
    return words;
}

} // namespace afterword
