// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/letters/addressee.h"

#include "core/domain/personnames.h"
#include "core/drafts/names.h"
#include "core/drafts/textwords.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

QString titleFor(const QString &plain)
{
    static const QHash<QString, QString> titles{{u"dr"_s, u"Dr."_s},          {u"doctor"_s, u"Dr."_s},
                                                {u"dra"_s, u"Dra."_s},        {u"prof"_s, u"Prof."_s},
                                                {u"professor"_s, u"Prof."_s}, {u"dring"_s, u"Dr.-Ing."_s}};
    return titles.value(plain);
}

/// The given name in what stands behind "Frau" or "Mr": "Petra" of "Petra Sommer" and of "Petra von Berg";
/// empty where there may be none. Of three names nobody can tell how many are given ones.
QString givenNameBefore(const QStringList &names)
{
    const auto leads = [&](qsizetype index) { return isNameParticle(names[index]); };
    if (names.size() < 2 || leads(0) || (names.size() > 2 && !leads(1)))
        return {};
    return names.front();
}

} // namespace

Addressee addresseeOf(const Contact &contact)
{
    static const QSet<QString> feminine = setOf(
        u"frau fr ms mrs miss madam madame mme mademoiselle mlle senora sra senorita srta signora dona"_s);
    static const QSet<QString> masculine =
        setOf(u"herr herrn hr mr mister sir monsieur senor sr signor sig don"_s);
    // With two family names, as most Spanish people have.
    static const QSet<QString> spanish = setOf(u"senora sra senorita srta dona senor sr don dra"_s);
    bool isSpanish = false;
    Addressee result;
    QStringList words = fullNameOf(contact).split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1) {
        const QString plain = folded(words.front()).remove(u'.').remove(u'-');
        if (feminine.contains(plain))
            result.gender = Addressee::Gender::Feminine;
        else if (masculine.contains(plain))
            result.gender = Addressee::Gender::Masculine;
        else if (const QString title = titleFor(plain); !title.isEmpty())
            result.titles += title;
        else
            break;
        isSpanish = isSpanish || spanish.contains(plain);
        words.removeFirst();
    }
    result.name = words.join(u' ');
    QString given = contact.givenName.simplified();
    if (given.isEmpty() && result.gender != Addressee::Gender::Unknown && !isSpanish)
        given = givenNameBefore(words);
    result.family = !given.isEmpty() && result.name.startsWith(given + u' ')
                        ? result.name.mid(given.size() + 1)
                        : result.name;
    return result;
}

} // namespace afterword
