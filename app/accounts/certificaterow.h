// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace afterword {

class PlainLabel;

/// A button that chooses a certificate to be trusted for one account alone, and what it is.
class CertificateRow : public QWidget {
    Q_OBJECT

public:
    explicit CertificateRow(QWidget *parent = nullptr);

    /// The chosen certificates (PEM); empty: the system's are trusted.
    const QByteArray &authority() const { return m_authority; }

private:
    void choose();

    PlainLabel *m_fingerprint;
    QByteArray m_authority;
};

} // namespace afterword
