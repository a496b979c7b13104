// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/contact.h"
#include "core/exchange/contentlines.h"

#include <map>
#include <vector>

namespace afterword {

/// One address card as it is read, property by property.
class CardReading {
public:
    /// @p line: where the card begins.
    explicit CardReading(int line);

    int line() const { return m_line; }

    void take(const ContentLine &line);

    /// The contact, without an id unless Afterword wrote the card. Of several numbers and addresses it has
    /// the most preferred; the others stand in the remarks. An error where the card is of no person.
    Result<Contact> finished();

private:
    /// Which of a contact's fields a property fills.
    enum class Kind { Name, Email, Phone, Organization, Title, Role, Address };
    /// A value of a property that may be there several times.
    struct Value {
        QString text;
        QString kindWord; ///< "work"
        QByteArray group; ///< ALTID: those of one group say the same in other languages
        int preference = 0;
    };

    void put(Kind kind, const QString &text, const ContentLine &line);
    void takeName(const QByteArray &value, const QByteArray &group);
    void takeNote(const QString &text);
    QString takeBest(Kind kind, const char *others);
    void keep(const QString &line);
    void settleName();
    void settleAdditions();
    void settleDirectoryName();
    bool isOwn() const { return !m_contact.id.text.isEmpty(); }

    int m_line;
    Contact m_contact;
    std::map<Kind, std::vector<Value>> m_values;
    QByteArray m_nameGroup; ///< ALTID of the name that was read
    QString m_nameInParts;
    QString m_family;
    QString m_nickname;
    QString m_kind; ///< lower case; empty where the card does not say
};

} // namespace afterword
