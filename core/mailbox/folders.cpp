// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/folders.h"

#include "core/mailbox/foldername.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Mailbox)
};

/// What programs and providers call the folder of drafts, folded; the likeliest first.
QStringList draftNames()
{
    return {u"drafts"_s,      u"draft"_s,          u"draft messages"_s, u"postponed"_s,   u"entwürfe"_s,
            u"entwurf"_s,     u"brouillons"_s,     u"borradores"_s,     u"bozze"_s,       u"rascunhos"_s,
            u"concepten"_s,   u"utkast"_s,         u"kladder"_s,        u"kladde"_s,      u"luonnokset"_s,
            u"koncepty"_s,    u"wersje robocze"_s, u"szkice"_s,         u"piszkozatok"_s, u"schițe"_s,
            u"ciorne"_s,      u"черновики"_s,      u"чернетки"_s,       u"taslaklar"_s,   u"πρόχειρα"_s,
            u"下書き"_s,      u"草稿"_s,           u"草稿箱"_s,         u"임시보관함"_s,  u"טיוטות"_s,
            u"المسودات"_s,    u"esborranys"_s,     u"zirriborroak"_s,   u"mustandid"_s,   u"melnraksti"_s,
            u"juodraščiai"_s, u"skice"_s,          u"osnutki"_s,        u"drög"_s,        u"bản nháp"_s,
            u"draf"_s};
}

QStringList sentNames()
{
    return {u"sent"_s,
            u"sent items"_s,
            u"sent messages"_s,
            u"sent mail"_s,
            u"sent-mail"_s,
            u"outbox sent"_s,
            u"gesendet"_s,
            u"gesendete objekte"_s,
            u"gesendete elemente"_s,
            u"gesendete nachrichten"_s,
            u"envoyés"_s,
            u"éléments envoyés"_s,
            u"messages envoyés"_s,
            u"enviados"_s,
            u"elementos enviados"_s,
            u"mensajes enviados"_s,
            u"inviati"_s,
            u"posta inviata"_s,
            u"itens enviados"_s,
            u"verzonden"_s,
            u"verzonden items"_s,
            u"skickat"_s,
            u"skickade objekt"_s,
            u"sendt"_s,
            u"sendt post"_s,
            u"sendte elementer"_s,
            u"lähetetyt"_s,
            u"odeslané"_s,
            u"odeslaná pošta"_s,
            u"odoslané"_s,
            u"wysłane"_s,
            u"elementy wysłane"_s,
            u"elküldött"_s,
            u"elküldött elemek"_s,
            u"trimise"_s,
            u"отправленные"_s,
            u"надіслані"_s,
            u"gönderilmiş öğeler"_s,
            u"gönderilmiş"_s,
            u"απεσταλμένα"_s,
            u"送信済み"_s,
            u"送信済みアイテム"_s,
            u"已发送"_s,
            u"已发送邮件"_s,
            u"寄件備份"_s,
            u"보낸편지함"_s,
            u"דואר יוצא"_s,
            u"المرسلة"_s,
            u"enviats"_s,
            u"bidaliak"_s,
            u"saadetud"_s,
            u"nosūtītie"_s,
            u"išsiųsti"_s,
            u"poslano"_s,
            u"poslane"_s,
            u"đã gửi"_s,
            u"terkirim"_s};
}

/// The last part of a folder's name, folded.
QString shortName(const MailFolder &folder)
{
    const QByteArray last =
        folder.separator ? folder.name.mid(folder.name.lastIndexOf(folder.separator) + 1) : folder.name;
    return decodedFolderName(last).toLower();
}

/// How many folders are above this one.
qsizetype depth(const MailFolder &folder)
{
    return folder.separator ? folder.name.count(folder.separator) : 0;
}

QByteArray byName(const std::vector<MailFolder> &folders, const QByteArray &prefix, const QStringList &names)
{
    const MailFolder *best = nullptr;
    const auto worth = [&](const MailFolder &folder) {
        const qsizetype index = names.indexOf(shortName(folder));
        return std::tuple(!folder.name.startsWith(prefix), depth(folder), index, folder.name);
    };
    for (const MailFolder &folder : folders) {
        if (folder.canBeOpened() && names.contains(shortName(folder)) &&
            (!best || worth(folder) < worth(*best)))
            best = &folder;
    }
    return best ? best->name : QByteArray();
}

QByteArray chosen(const std::vector<MailFolder> &folders, const QByteArray &prefix, const QByteArray &known,
                  QByteArrayView attribute, const QStringList &names)
{
    const auto named = [&](const MailFolder &folder) { return folder.canBeOpened() && folder.name == known; };
    if (!known.isEmpty() && std::any_of(folders.begin(), folders.end(), named))
        return known;
    const auto marked = std::find_if(folders.begin(), folders.end(), [&](const MailFolder &folder) {
        return folder.canBeOpened() && folder.has(attribute);
    });
    return marked != folders.end() ? marked->name : byName(folders, prefix, names);
}

} // namespace

bool MailFolder::has(QByteArrayView attribute) const
{
    return std::find(attributes.begin(), attributes.end(), attribute) != attributes.end();
}

std::optional<MailFolder> folderIn(const ImapResponse &response)
{
    const auto &values = response.values;
    if (response.name != "LIST" || values.size() < 3 || values[0].kind != ImapValue::Kind::List ||
        values[2].kind == ImapValue::Kind::List || values[2].kind == ImapValue::Kind::Nil)
        return {};
    MailFolder folder;
    folder.name = values[2].text;
    if (values[1].kind != ImapValue::Kind::Nil && values[1].text.size() == 1)
        folder.separator = values[1].text[0];
    for (const ImapValue &attribute : values[0].items)
        folder.attributes.push_back(attribute.text.toLower());
    return folder;
}

QByteArray personalPrefix(const ImapResponse &response)
{
    if (response.name != "NAMESPACE" || response.values.empty() || response.values[0].items.empty())
        return {};
    const std::vector<ImapValue> &first = response.values[0].items[0].items;
    return first.empty() ? QByteArray() : first[0].text;
}

MailFolders chooseFolders(const std::vector<MailFolder> &folders, const QByteArray &prefix,
                          const MailFolders &known)
{
    // What another program renamed, or a server does not list for once, is no reason to write elsewhere.
    MailFolders found;
    found.draftsChosen = known.draftsChosen && !known.drafts.isEmpty();
    found.sentChosen = known.sentChosen && !known.sent.isEmpty();
    found.drafts =
        found.draftsChosen ? known.drafts : chosen(folders, prefix, known.drafts, "\\drafts", draftNames());
    found.sent = found.sentChosen ? known.sent : chosen(folders, prefix, known.sent, "\\sent", sentNames());
    if (found.sent != found.drafts)
        return found;
    // In one folder for both every draft would be a letter that was sent.
    if (found.sentChosen && !found.draftsChosen) {
        found.drafts.clear();
        return found;
    }
    found.sent = found.sentChosen ? QByteArray() : chosen(folders, prefix, {}, "\\sent", sentNames());
    found.sentChosen = false;
    if (found.sent == found.drafts)
        found.sent.clear();
    return found;
}

namespace {

bool isMissing(bool isChosen, const QByteArray &name, const std::vector<QByteArray> &all)
{
    return isChosen && std::find(all.begin(), all.end(), name) == all.end();
}

} // namespace

std::vector<QByteArray> missingFolders(const MailFolders &folders, const std::vector<QByteArray> &all)
{
    std::vector<QByteArray> missing;
    if (isMissing(folders.draftsChosen, folders.drafts, all))
        missing.push_back(folders.drafts);
    if (isMissing(folders.sentChosen, folders.sent, all))
        missing.push_back(folders.sent);
    return missing;
}

QString whatIsMissing(const MailFolders &folders, const std::vector<QByteArray> &all)
{
    QStringList said;
    if (isMissing(folders.draftsChosen, folders.drafts, all))
        said += Words::tr("The folder “%1”, which you chose for drafts, is not among those of your mailbox "
                          "now. No draft is put elsewhere; choose another folder in Settings, under Mailbox.")
                    .arg(decodedFolderName(folders.drafts));
    if (isMissing(folders.sentChosen, folders.sent, all))
        said += Words::tr("The folder “%1”, which you chose for what was sent, is not among those of your "
                          "mailbox now. What you send is not noticed there; choose another folder in "
                          "Settings, under Mailbox.")
                    .arg(decodedFolderName(folders.sent));
    return said.join(u' ');
}

} // namespace afterword
