// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/providers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(MailProvider)
};

// RFC 8314, 3.3 and 7.3
constexpr quint16 privatePort = 465;
constexpr quint16 startTlsPort = 587;

/// A row of the table: domains are separated by blanks; one that ends with "." stands for all countries.
struct Row {
    const char *domains;
    const char *name;
    const char *host;
    const char *sending;  ///< the server that takes letters
    bool sendingStartTls; ///< on port 587; else private from the start, on 465
    QString (*how)();
};

QString nothing()
{
    return {};
}

QString gmail()
{
    return Words::tr(
        "Gmail wants an app password in place of your own. With 2-Step Verification switched on, make one "
        "in your Google account: search there for “App passwords”.");
}

QString icloud()
{
    return Words::tr(
        "iCloud wants an app-specific password: in your Apple account, under Sign-In and Security, "
        "App-Specific Passwords.");
}

QString yahoo()
{
    return Words::tr(
        "Yahoo wants an app password: in your account, under Security, “Generate app password”.");
}

QString aol()
{
    return Words::tr("AOL wants an app password: in your account, under Security, “Generate app password”.");
}

QString gmx()
{
    return Words::tr("GMX lets programs in only if you allow it: in its e-mail settings, under POP3/IMAP. "
                     "With two-factor sign-in, make an app-specific password in its security settings.");
}

QString webDe()
{
    return Words::tr("WEB.DE lets programs in only if you allow it: in its e-mail settings, under POP3/IMAP. "
                     "With two-factor sign-in, make an app-specific password in its security settings.");
}

QString fastmail()
{
    return Words::tr(
        "Fastmail wants an app password: in its settings, under Privacy & Security, App passwords.");
}

QString tOnline()
{
    return Words::tr(
        "T-Online wants its own password for e-mail programs: in your customer centre, under Passwords.");
}

QString zoho()
{
    return Words::tr(
        "Zoho lets programs in only if IMAP is switched on in its mail settings. With two-factor sign-in, "
        "make an app-specific password in your Zoho account, under Security.");
}

QString yandex()
{
    return Words::tr(
        "Yandex wants an app password: in your Yandex ID, under Security, App passwords; and IMAP has to be "
        "allowed in its mail settings.");
}

constexpr std::array rows{
    Row{"gmail.com googlemail.com", "Gmail", "imap.gmail.com", "smtp.gmail.com", false, gmail},
    Row{"icloud.com me.com mac.com", "iCloud", "imap.mail.me.com", "smtp.mail.me.com", true, icloud},
    Row{"yahoo. ymail.com rocketmail.com", "Yahoo", "imap.mail.yahoo.com", "smtp.mail.yahoo.com", false,
        yahoo},
    Row{"aol.com aim.com aol.de", "AOL", "imap.aol.com", "smtp.aol.com", false, aol},
    Row{"gmx.de gmx.net gmx.at gmx.ch", "GMX", "imap.gmx.net", "mail.gmx.net", false, gmx},
    Row{"gmx.com gmx.us gmx.co.uk gmx.fr gmx.es", "GMX", "imap.gmx.com", "mail.gmx.com", false, gmx},
    Row{"web.de", "WEB.DE", "imap.web.de", "smtp.web.de", true, webDe},
    Row{"fastmail.com fastmail.fm fastmail.net sent.com messagingengine.com", "Fastmail", "imap.fastmail.com",
        "smtp.fastmail.com", false, fastmail},
    Row{"posteo.de posteo.net posteo.org posteo.at posteo.ch posteo.eu", "Posteo", "posteo.de", "posteo.de",
        false, nothing},
    Row{"mailbox.org", "mailbox.org", "imap.mailbox.org", "smtp.mailbox.org", false, nothing},
    Row{"t-online.de magenta.de", "T-Online", "secureimap.t-online.de", "securesmtp.t-online.de", false,
        tOnline},
    Row{"zoho.com zohomail.com", "Zoho", "imap.zoho.com", "smtp.zoho.com", false, zoho},
    Row{"yandex.com yandex.ru", "Yandex", "imap.yandex.com", "smtp.yandex.com", false, yandex},
    Row{"runbox.com", "Runbox", "mail.runbox.com", "mail.runbox.com", false, nothing},
    Row{"freenet.de", "freenet", "mx.freenet.net", "mx.freenet.net", false, nothing},
    Row{"orange.fr wanadoo.fr", "Orange", "imap.orange.fr", "smtp.orange.fr", false, nothing},
    Row{"comcast.net xfinity.com", "Xfinity", "imap.comcast.net", "smtp.comcast.net", false, nothing},
    Row{"bluewin.ch", "Bluewin", "imaps.bluewin.ch", "smtpauths.bluewin.ch", false, nothing},
};

bool isOneOf(const char *domains, const QString &domain)
{
    const QStringList all = QString::fromLatin1(domains).split(u' ');
    return std::any_of(all.begin(), all.end(), [&](const QString &one) {
        return one.endsWith(u'.') ? domain.startsWith(one) : domain == one;
    });
}

MailProvider proton()
{
    MailProvider provider;
    provider.name = u"Proton"_s;
    provider.host = u"127.0.0.1"_s;
    provider.port = 1143;
    provider.startTls = true;
    provider.sending = {u"127.0.0.1"_s, 1025, true};
    provider.needsOwnCertificate = true;
    provider.how = Words::tr(
        "Proton lets programs in through Proton Mail Bridge, which has to run on this computer. Take "
        "name and password from its “Mailbox details”, and the certificate from its settings "
        "(“Export TLS certificates”, the file cert.pem).");
    return provider;
}

MailProvider outlook()
{
    MailProvider provider;
    provider.name = u"Outlook"_s;
    provider.host = u"outlook.office365.com"_s;
    provider.obstacle =
        Words::tr("Outlook and Hotmail let programs in only by a sign-in in a browser, which Afterword "
                  "cannot do. Nothing was sent there. On GNOME, sign in to it in the desktop’s settings, "
                  "under Online Accounts: then it is listed above. Invitations and letters that you save as "
                  "files can always be dropped onto the board.");
    return provider;
}

} // namespace

MailProvider providerOf(const QString &address)
{
    const QString domain = address.section(u'@', -1).trimmed().toLower();
    MailProvider provider;
    if (!address.contains(u'@') || domain.isEmpty())
        return provider;
    if (isOneOf("proton.me protonmail.com protonmail.ch pm.me", domain))
        return proton();
    if (isOneOf("outlook. hotmail. live.com live.de live.co.uk live.nl live.fr msn.com", domain))
        return outlook();
    for (const Row &row : rows) {
        if (!isOneOf(row.domains, domain))
            continue;
        provider.name = QString::fromLatin1(row.name);
        provider.host = QString::fromLatin1(row.host);
        provider.sending = {QString::fromLatin1(row.sending),
                            row.sendingStartTls ? startTlsPort : privatePort, row.sendingStartTls};
        provider.how = row.how();
        return provider;
    }
    provider.host = u"imap."_s + domain;
    provider.sending.host = u"smtp."_s + domain;
    return provider;
}

} // namespace afterword
