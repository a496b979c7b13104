// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/savingprogress.h"

#include <QCoreApplication>
#include <QProgressDialog>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SavingProgress)
};

} // namespace

SavingProgress::SavingProgress(QWidget *window, std::chrono::milliseconds patience)
    : m_window(window)
    , m_patience(patience)
{
}

SavingProgress::~SavingProgress() = default;

bool SavingProgress::tell(size_t done, size_t all)
{
    if (done >= all) {
        m_dialog.reset();
        m_since.invalidate();
        return true;
    }
    if (!m_since.isValid())
        m_since.start();
    if (!m_dialog) {
        if (std::chrono::milliseconds(m_since.elapsed()) < m_patience)
            return true;
        show(static_cast<int>(all));
    }
    m_dialog->setValue(static_cast<int>(done)); // it looks for clicks as well
    return !m_dialog->wasCanceled();
}

void SavingProgress::show(int all)
{
    m_dialog = std::make_unique<QProgressDialog>(Words::tr("Saving. If you stop it, nothing is saved."),
                                                 Words::tr("Stop"), 0, all, m_window);
    // Whatever else is open could change what is being saved.
    m_dialog->setWindowModality(Qt::ApplicationModal);
    m_dialog->setAutoReset(false);
    m_dialog->setMinimumDuration(0);
    m_dialog->show();
}

} // namespace afterword
