// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/page/elementnames.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

bool isDead(QByteArrayView name)
{
    return name == "template" || name == "noscript" || name == "svg" || name == "math" || name == "iframe" ||
           name == "object";
}

bool isMark(QByteArrayView name)
{
    if (!name.startsWith("data-"))
        return false;
    for (const char *known :
         {"data-automation-id", "data-automation", "data-qa", "data-qa-id", "data-testid", "data-test-id",
          "data-test", "data-ui", "data-cy", "data-at", "data-careersite-propertyid"}) {
        if (name == known)
            return true;
    }
    return false;
}

QStringList wordsIn(const QString &text)
{
    QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.startsWith(u'@'); });
    return words;
}

namespace {

/// Whether @p word calls a bar that asks for cookies: "cookie_bar", "cookiePopup", "tx-cookie-consent".
bool namesCookieBar(QByteArrayView word)
{
    if (word.startsWith("tx-"))
        word = word.sliced(3);
    if (!word.startsWith("cookie"))
        return false;
    for (const QByteArrayView end : {"bar", "banner", "consent", "notice", "popup", "modal", "overlay",
                                     "dialog", "message", "msg", "hint", "control", "layer"}) {
        if (word.size() > end.size() && word.last(end.size()).compare(end, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

bool namesBeside(QByteArrayView words)
{
    static const QSet<QByteArray> usual = {
        "footer",      "site-footer",  "page-footer",   "main-footer",  "global-footer", "nav",
        "navbar",      "site-nav",     "main-nav",      "navigation",   "menu",          "main-menu",
        "widget-area", "left-sidebar", "right-sidebar", "sidebar-left", "sidebar-right", "sidebar",
        "breadcrumb",  "breadcrumbs",  "moduletable"};
    for (qsizetype from = 0; from < words.size();) {
        const qsizetype blank = words.indexOf(' ', from);
        const qsizetype end = blank < 0 ? words.size() : blank;
        // Nearly every element of a page is asked: nothing is copied.
        constexpr qsizetype longest = 14;
        const qsizetype size = end - from;
        if (size > 2 && size <= longest && QByteArrayView("bcfglmnprsw").contains(words[from]) &&
            usual.contains(QByteArray::fromRawData(words.data() + from, size)))
            return true;
        if (size > 8 && (words[from] == 'c' || words[from] == 't') &&
            namesCookieBar(words.sliced(from, size)))
            return true;
        from = end + 1;
    }
    return false;
}

bool isSeam(QByteArrayView name)
{
    switch (name.size()) {
    case 1: return name == "a" || name == "b" || name == "i";
    case 2: return name == "em";
    case 3: return name == "svg" || name == "img";
    case 4: return name == "span" || name == "time" || name == "font";
    case 5: return name == "label" || name == "small";
    case 6: return name == "button" || name == "strong";
    default: return name.contains('-');
    }
}

bool isSecret(const QString &name)
{
    static const QRegularExpression secret(u"csrf|token|nonce|verif"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return name.contains(secret);
}

bool asksForName(const QString &label)
{
    constexpr qsizetype longest = 40; // characters
    static const QRegularExpression name(
        u"^(?:(?:full |first |last |your )?name|vor-?\\s?und nachname|vorname|nachname|(?:ihr|dein) "
        u"name|nom(?: "
        "complet| et prénom)?|prénom|(?:tu |su )?nombre(?: completo| y apellidos)?|apellidos|voornaam|"
        "achternaam|naam|nome(?: e cognome)?|förnamn|fornavn)\\s*[*:]*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return label.size() <= longest && name.match(label.simplified()).hasMatch();
}

} // namespace afterword
