// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/paneltab.h"

namespace afterword {

class ChoiceField;
class ContactField;
class DateField;
class DirectionsForm;
class DocumentsForm;
class Form;
class NotesField;
class OfferForm;
class OutcomeForm;

/// The facts of an application, each editable where it stands.
class OverviewTab : public PanelTab {
    Q_OBJECT

public:
    explicit OverviewTab(const PanelContext &context, QWidget *parent = nullptr);

    void refresh(Reading reading) override;

    /// Leads to where the lesson is written, and to the offer.
    /// Puts the keyboard into the company's name.
    void beginRename();
    QWidget *lessonPlace() const;
    QWidget *offerPlace() const;

private:
    /// A text of the application and how it is written.
    struct Text {
        Field *field;
        QString (*read)(const Application &);
    };
    struct Day {
        DateField *field;
        std::optional<QDate> Application::*member;
    };
    struct Who {
        ContactField *field;
        std::optional<ContactId> Application::*member;
    };

    void addText(Form *form, const QString &name, const QString &placeholder, const QString &what,
                 QString Application::*member, QString (*read)(const Application &));
    DateField *dayField(const QString &name, const QString &what, std::optional<QDate> Application::*member);
    void addWho(Form *form, const QString &name, std::optional<ContactId> Application::*member);
    void addTags(Form *form);
    void addFormality(Form *form);
    void showLetterLanguage(const Application &shown);
    void addNotes(const QString &name, const QString &placeholder, const QString &what,
                  QString Application::*member, QString (*read)(const Application &));

    std::vector<Text> m_texts;
    std::vector<Day> m_days;
    std::vector<Who> m_people;
    ChoiceField *m_formality = nullptr;
    ChoiceField *m_letterLanguage = nullptr;
    DirectionsForm *m_directions;
    OfferForm *m_offer;
    OutcomeForm *m_outcome;
    DocumentsForm *m_documents;
};

} // namespace afterword
