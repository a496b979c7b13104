// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/certificaterow.h"

#include "core/base/files.h"
#include "ui/parts/plainlabel.h"

#include <QCryptographicHash>
#include <QFileDialog>
#include <QPushButton>
#include <QSslCertificate>
#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr qint64 largestCertificate = 1'000'000; // bytes

} // namespace

CertificateRow::CertificateRow(QWidget *parent)
    : QWidget(parent)
    , m_fingerprint(wrappedLabel(TextLook::Secondary, {}))
{
    auto *button = new QPushButton(tr("Trust the server’s own certificate…"));
    button->setAutoDefault(false);
    m_fingerprint->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(button, 0, Qt::AlignLeft);
    layout->addWidget(m_fingerprint);
    connect(button, &QPushButton::clicked, this, &CertificateRow::choose);
}

void CertificateRow::choose()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("The server’s certificate"), {},
                                                      tr("Certificates (*.pem *.crt *.cer)"));
    if (path.isEmpty())
        return;
    m_authority.clear();
    m_fingerprint->show();
    const auto text = readFile(path, largestCertificate);
    if (!text) {
        m_fingerprint->setText(tr("%1 could not be read: %2.").arg(path, text.error().message));
        return;
    }
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(*text);
    if (certificates.isEmpty()) {
        m_fingerprint->setText(tr("%1 holds no certificate (PEM).").arg(path));
        return;
    }
    m_authority = *text;
    m_fingerprint->setText(
        tr("Trusted for this account alone: %1, SHA-256 %2")
            .arg(certificates.first().subjectDisplayName(),
                 QString::fromLatin1(
                     certificates.first().digest(QCryptographicHash::Sha256).toHex(':').toUpper())));
}

} // namespace afterword
