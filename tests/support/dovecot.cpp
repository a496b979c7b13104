// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dovecot.h"

#include <QProcess>
#include <QVersionNumber>

using namespace Qt::Literals::StringLiterals;

namespace afterword::testing {

DovecotSettings::DovecotSettings()
{
    QProcess asked;
    asked.start(u"/usr/sbin/dovecot"_s, {u"--version"_s});
    asked.waitForFinished();
    const auto version = QVersionNumber::fromString(QString::fromUtf8(asked.readAllStandardOutput()));
    if (version >= QVersionNumber(2, 4))
        m_version = version.toString().toUtf8();
}

QByteArray DovecotSettings::named(QByteArray folder) const
{
    return m_version.isEmpty() ? folder : folder.replace("%u", "%{user}");
}

QByteArray DovecotSettings::head() const
{
    if (m_version.isEmpty())
        return {};
    return "dovecot_config_version = " + m_version + "\ndovecot_storage_version = " + m_version + '\n';
}

QByteArray DovecotSettings::maildir(const QByteArray &folder) const
{
    if (m_version.isEmpty())
        return "mail_location = maildir:" + folder + '\n';
    return "mail_driver = maildir\nmail_path = " + named(folder) + '\n';
}

QByteArray DovecotSettings::certificate(const QByteArray &certificate, const QByteArray &key) const
{
    if (m_version.isEmpty())
        return "ssl = yes\nssl_cert = <" + certificate + "\nssl_key = <" + key +
               "\ndisable_plaintext_auth = yes\n";
    return "ssl = yes\nssl_server_cert_file = " + certificate + "\nssl_server_key_file = " + key +
           "\nauth_allow_cleartext = no\n";
}

QByteArray DovecotSettings::password(const QByteArray &password) const
{
    if (m_version.isEmpty())
        return "passdb {\n  driver = static\n  args = password=" + password + "\n}\n";
    return "passdb static {\n  password = " + password + "\n}\n";
}

QByteArray DovecotSettings::users(const QByteArray &uid, const QByteArray &gid, const QByteArray &home) const
{
    if (m_version.isEmpty())
        return "userdb {\n  driver = static\n  args = uid=" + uid + " gid=" + gid + " home=" + home + "\n}\n";
    return "userdb static {\n  fields {\n    uid = " + uid + "\n    gid = " + gid +
           "\n    home = " + named(home) + "\n  }\n}\n";
}

QByteArray DovecotSettings::environment(const QByteArray &home, const QByteArray &user) const
{
    if (m_version.isEmpty())
        return {};
    return "import_environment {\n  HOME = " + home + "\n  USER = " + user + "\n}\n";
}

} // namespace afterword::testing
