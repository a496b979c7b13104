// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/erasedialog.h"

#include "ui/parts/plainlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int pageMargin = 12;
constexpr QSize firstSize{520, 380};

} // namespace

EraseDialog::EraseDialog(QStringList files, QStringList backups, const QString &server, QWidget *parent)
    : ReadInOrder(parent)
    , m_files(std::move(files))
    , m_backupFiles(std::move(backups))
    , m_list(new QPlainTextEdit)
    , m_backups(new QCheckBox(tr("Also the %n copies", nullptr, static_cast<int>(m_backupFiles.size()))))
    , m_word(new QLineEdit)
{
    setWindowTitle(tr("Erase everything"));
    auto *explanation = new PlainLabel;
    explanation->setWordWrap(true);
    QString text = tr("These files are overwritten and deleted, and Afterword closes. This cannot be undone. "
                      "Files that you exported elsewhere stay.");
    if (!server.isEmpty())
        text += u"\n\n"_s +
                tr("What is on the server %1 stays there: only whoever looks after it can erase that.")
                    .arg(server);
    explanation->setText(text);
    m_list->setReadOnly(true);
    m_list->setAccessibleName(tr("Files that go"));
    m_backups->setVisible(!m_backupFiles.isEmpty());
    m_word->setPlaceholderText(tr("Type “erase” to go on"));
    m_word->setAccessibleName(m_word->placeholderText());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_erase = buttons->addButton(tr("Erase"), QDialogButtonBox::DestructiveRole);
    connect(m_erase, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_backups, &QCheckBox::toggled, this, &EraseDialog::refresh);
    connect(m_word, &QLineEdit::textChanged, this, &EraseDialog::refresh);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(8);
    layout->addWidget(explanation);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_backups);
    layout->addWidget(m_word);
    layout->addWidget(buttons);
    // Whoever typed the word means it; without it, Enter does nothing.
    m_erase->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_word->setFocus();
    resize(firstSize);
    refresh();
}

QStringList EraseDialog::chosenFiles() const
{
    return m_backups->isChecked() ? m_files + m_backupFiles : m_files;
}

void EraseDialog::refresh()
{
    m_list->setPlainText(chosenFiles().join(QLatin1Char('\n')));
    m_erase->setEnabled(m_word->text().trimmed().compare(tr("erase"), Qt::CaseInsensitive) == 0);
}

} // namespace afterword
