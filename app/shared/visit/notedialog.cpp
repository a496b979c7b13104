// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/visit/notedialog.h"

#include "core/base/asshown.h"
#include "ui/parts/dates.h"
#include "ui/parts/fields/form.h"
#include "ui/parts/guideplace.h"
#include "ui/parts/leaving/typedkeeper.h"
#include "ui/parts/lists/wholeonhover.h"
#include "ui/parts/plainlabel.h"
#include "ui/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int textWidth = 380;

} // namespace

NoteDialog::NoteDialog(const QString &name, const Search &search, const std::optional<ApplicationId> &about,
                       const Signer &signer, Moment now, std::function<bool()> leave, QWidget *parent)
    : QDialog(parent)
    , m_today(search.person.zone.date(now))
    , m_text(new QLineEdit)
    , m_about(new QComboBox)
    , m_due(new QLineEdit(dateForEditing(m_today)))
    , m_name(new QLineEdit(signer.name.isEmpty() ? signer.login : signer.name))
    , m_message(new PlainLabel(TextLook::Warning))
    , m_leave(std::move(leave))
{
    setWindowTitle(tr("Note to %1").arg(asShown(name)));
    setGuidePage(this, u"clients"_s);
    auto *what = wrappedLabel(
        TextLook::Secondary, tr("It becomes a task in their search, comes up there on its day, and says that "
                                "you wrote it, with your login: %1.")
                                 .arg(signer.login));
    m_text->setPlaceholderText(tr("for example: Read the posting again before Thursday"));
    m_text->setMinimumWidth(textWidth);
    m_about->addItem(tr("The search as a whole"));
    for (const Application &application : search.applications)
        m_about->addItem(companyAndRole(application), application.id.text);
    m_about->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_about->setMinimumContentsLength(24);
    if (about)
        m_about->setCurrentIndex(std::max(0, m_about->findData(about->text)));
    showWholeOnHover(*m_about);
    for (QLineEdit *line : {m_text, m_due, m_name})
        showWholeOnHover(*line);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *form = new Form;
    form->add(tr("To do"), m_text);
    form->add(tr("About"), m_about);
    form->add(tr("On"), m_due);
    form->add(tr("From"), m_name);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("&Leave the Note"), QDialogButtonBox::AcceptRole)->setDefault(true);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &NoteDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(what);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addWidget(buttons);
    new TypedKeeper(this, cancel);
    m_text->setFocus();
}

std::optional<ApplicationId> NoteDialog::about() const
{
    const QString id = m_about->currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(ApplicationId{id});
}

QString NoteDialog::name() const
{
    return m_name->text().simplified();
}

void NoteDialog::say(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void NoteDialog::askFor(QLineEdit *where, const QString &message)
{
    say(message);
    where->setFocus();
}

void NoteDialog::accept()
{
    const auto due = dateFromWords(m_due->text().trimmed(), m_today);
    if (m_text->text().trimmed().isEmpty())
        return askFor(m_text, tr("A note needs a few words: what are they to do?"));
    if (!due)
        return askFor(m_due, m_due->text().trimmed().isEmpty() ? tr("Without a day it would never come up.")
                                                               : dateHint(m_today));
    if (name().isEmpty())
        return askFor(m_name, tr("They have to know who wrote it."));
    m_note = {{}, m_text->text().simplified(), due, {}, {}};
    if (m_leave())
        QDialog::accept();
}

} // namespace afterword
