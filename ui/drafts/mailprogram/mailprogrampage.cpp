// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/mailprogram/mailprogrampage.h"

#include "core/exchange/mail/mailprogram.h"
#include "ui/parts/fields/choicefield.h"
#include "ui/parts/fields/form.h"
#include "ui/parts/plainlabel.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(MailProgramPage)
};

/// What becomes of a letter in the program of that desktop entry: empty for a machine without one, absent
/// where that is not known.
QString whatBecomesOfLetters(const std::optional<QString> &desktopEntry)
{
    if (desktopEntry && desktopEntry->isEmpty())
        return Words::tr("No e-mail program is set up on this computer. A letter can be copied, or saved as "
                         "an .eml file.");
    switch (desktopEntry ? mailProgramOf(*desktopEntry) : MailProgram::Unknown) {
    case MailProgram::Thunderbird:
        return Words::tr("A letter opens there as a draft, whole and with the recipient’s name.");
    case MailProgram::Whole: return Words::tr("A letter opens there, whole and ready to be sent.");
    case MailProgram::Mutt:
    case MailProgram::Aerc: return Words::tr("A letter opens there in a terminal, whole.");
    case MailProgram::KMail:
        return Words::tr(
            "A letter opens there. One that holds “&” and “=” is put on the clipboard for you to "
            "paste, since this program would change it.");
    case MailProgram::Claws:
    case MailProgram::Sylpheed:
        return Words::tr(
            "A letter opens there. A long one is put on the clipboard for you to paste, since this "
            "program would cut it.");
    case MailProgram::Unknown:
        return Words::tr(
            "Afterword does not know this program. A letter opens there; a long one is put on the "
            "clipboard for you to paste, so that nothing is cut.");
    }
    Q_UNREACHABLE();
}

} // namespace

MailProgramPage::MailProgramPage(std::vector<DesktopEntry> programs, const QString &chosen, QWidget *parent)
    : QWidget(parent)
    , m_programs(std::move(programs))
    , m_program(new ChoiceField(tr("Mail program"), this))
    , m_what(new PlainLabel(TextLook::Secondary, this))
{
    m_program->addChoice(tr("As the desktop"), {});
    for (const DesktopEntry &program : m_programs)
        m_program->addChoice(program.name, program.id);
    // One that was removed since leaves the desktop's own.
    const bool isThere = std::any_of(m_programs.begin(), m_programs.end(),
                                     [&](const DesktopEntry &program) { return program.id == chosen; });
    m_program->setValue(isThere ? chosen : QString());
    m_what->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    auto *form = new Form;
    form->add(tr("Mail program"), m_program);
    layout->addLayout(form);
    layout->addWidget(m_what);
    layout->addStretch(1);

    connect(m_program, &ChoiceField::chosen, this, [this](const QString &program) {
        tellWhatBecomes();
        Q_EMIT this->chosen(program);
    });
    tellWhatBecomes();
}

void MailProgramPage::setDesktopProgram(const std::optional<QString> &program)
{
    m_desktopProgram = program;
    const auto named = std::find_if(m_programs.begin(), m_programs.end(), [&](const DesktopEntry &entry) {
        return program && entry.id == *program;
    });
    if (named != m_programs.end())
        m_program->setItemText(0, tr("As the desktop (%1)").arg(named->name));
    tellWhatBecomes();
}

void MailProgramPage::tellWhatBecomes()
{
    const QString program = m_program->value();
    m_what->setText(whatBecomesOfLetters(program.isEmpty() ? m_desktopProgram : std::optional(program)));
}

} // namespace afterword
