// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/panelsection.h"

namespace afterword {

class ChoiceField;
class DateField;
class Form;

/// The facts of an application, each editable where it stands.
class FactsSection : public PanelSection {
    Q_OBJECT

public:
    explicit FactsSection(const PanelContext &context, QWidget *parent = nullptr);

    void refresh(Reading reading) override;

    /// Puts the keyboard into the company's name.
    void beginRename();

private:
    /// A text of the application and how it is written.
    struct Text {
        Field *field;
        QString (*read)(const Application &);
    };

    void addText(Form *form, const QString &name, const QString &placeholder, const QString &what,
                 QString Application::*member, QString (*read)(const Application &));
    void addTags(Form *form);
    void addFormality(Form *form);
    void showLetterLanguage(const Application &shown);
    void addApplied(Form *form);

    std::vector<Text> m_texts;
    ChoiceField *m_formality = nullptr;
    ChoiceField *m_letterLanguage = nullptr;
    DateField *m_applied = nullptr;
};

} // namespace afterword
