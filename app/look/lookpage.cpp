// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/lookpage.h"

#include "app/look/language.h"
#include "ui/parts/fields/choicefield.h"
#include "ui/parts/fields/form.h"
#include "ui/parts/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

QString oneClick()
{
    return u"one"_s;
}

} // namespace

LookPage::LookPage(const LookSettings &settings, const QString &languageNote, QWidget *parent)
    : QWidget(parent)
    , m_theme(new ChoiceField(tr("Colours"), this))
    , m_language(new ChoiceField(tr("Language"), this))
    , m_click(new ChoiceField(tr("Open a card with"), this))
    , m_nextStart(new PlainLabel(TextLook::Secondary, this))
    , m_changeNow(new QPushButton(tr("Change it now"), this))
{
    m_theme->addChoice(tr("As the desktop"), toText(Theme::Desktop));
    m_theme->addChoice(tr("Light"), toText(Theme::Light));
    m_theme->addChoice(tr("Dark"), toText(Theme::Dark));
    m_theme->setValue(toText(settings.theme));
    m_language->addChoice(tr("As the desktop"), {});
    for (const QString &language : languages())
        m_language->addChoice(languageName(language), language);
    m_language->setValue(settings.language);
    m_click->addChoice(tr("one click"), oneClick());
    m_click->addChoice(tr("a double click"), u"two"_s);
    m_click->setValue(settings.oneClick ? oneClick() : u"two"_s);
    m_nextStart->setWordWrap(true);
    m_nextStart->setText(
        tr("The language changes at the next start, or now. Your notes stay as you wrote them."));
    m_nextStart->hide();
    m_changeNow->setAutoDefault(false);
    m_changeNow->setToolTip(tr("Reopens the window in the new language"));
    m_changeNow->hide();
    auto *note = new PlainLabel(TextLook::Secondary, this);
    note->setWordWrap(true);
    note->setText(languageNote);
    note->setVisible(!languageNote.isEmpty());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    auto *form = new Form;
    form->add(tr("Colours"), m_theme);
    form->add(tr("Language"), m_language);
    form->add(tr("Open a card with"), m_click);
    layout->addLayout(form);
    layout->addWidget(note);
    layout->addWidget(m_nextStart);
    layout->addWidget(m_changeNow, 0, Qt::AlignLeft);
    layout->addStretch(1);

    connect(m_theme, &ChoiceField::chosen, this, [this] { Q_EMIT changed(this->settings()); });
    connect(m_click, &ChoiceField::chosen, this, [this] { Q_EMIT changed(this->settings()); });
    connect(m_language, &ChoiceField::chosen, this, [this] {
        m_nextStart->show();
        m_changeNow->show();
        Q_EMIT changed(this->settings());
    });
    connect(m_changeNow, &QPushButton::clicked, this, &LookPage::newWindowWanted);
}

LookSettings LookPage::settings() const
{
    return {themeFromText(m_theme->value()), m_language->value(), m_click->value() == oneClick()};
}

} // namespace afterword
