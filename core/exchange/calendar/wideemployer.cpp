// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/interviewwords.h"

#include "core/base/utf8.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

QString wideEmployerIn(const QString &summary)
{
    if (isAscii(summary))
        return {};
    static const QRegularExpression kind(
        u"\\b(?:ООО|ЗАО|ОАО|ПАО|АО|ИП|ТОВ|ПрАТ|ФОП) "
        u"?[«\"“„][^»\"”“]{2,40}[»\"”“]|([\\w・]{1,30})(株式会社|有限会社|合同会社|有限公司|股份公司|"
        u"주식회사)|"
        "(株式会社|有限会社|合同会社|주식회사|㈜|\\(주\\)) ?([\\w・]{1,30})|([\\w・]{1,30}) ?(㈜|\\(주\\)|\\(株\\))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = kind.match(summary); match.hasMatch())
        return match.captured(0).simplified();
    static const QRegularExpression telling(
        u"[\\p{Han}\\p{Hangul}\\p{Katakana}ー]{1,12}(科技|集团|集團|银行|銀行|网络|软件|公司|製作所|工業|"
        u"電機|商事|物産|"
        "ホールディングス|グループ|테크|전자|은행|그룹)(?![\\p{Han}\\p{Hangul}\\p{Katakana}])"_s);
    // "[한강테크] 1차 면접 안내", "【星工房】一次面接": whose it is stands in brackets in front.
    static const QRegularExpression front(u"^\\s*[\\[【［]([^\\]】］]{2,40})[\\]】］]"_s);
    static const QRegularExpression says(u"面接|面談|面试|面試|면접|重要|ご?案内|予約|招待|確認|確定|"
                                         u"リマインド|変更|キャンセル|안내|초대|확인|변경|취소|"
                                         u"邀请|邀請|通知|提醒|更新|取消|オンライン|対面|线上|線上|온라인"_s);
    const QString name = front.match(summary).captured(1).simplified();
    const bool isWide = std::any_of(
        name.begin(), name.end(), [](QChar c) { return c.script() != QChar::Script_Latin && c.isLetter(); });
    return isWide && !says.match(name).hasMatch() ? name : telling.match(summary).captured(0);
}

} // namespace afterword
