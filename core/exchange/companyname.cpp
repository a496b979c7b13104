// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/companyname.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// The part of a domain that a company registers: "blue-harbor.co.uk" of "mail.blue-harbor.co.uk".
QStringView registered(QStringView domain)
{
    static const QSet<QStringView> second = {u"co", u"com", u"org", u"net", u"ac",  u"gov",
                                             u"ne", u"or",  u"nhs", u"edu", u"gob", u"gouv"};
    static const QSet<QStringView> official = {u"gov", u"ac", u"nhs", u"edu", u"gob", u"gouv"};
    while (domain.endsWith(u'.'))
        domain.chop(1);
    const auto labelBefore = [domain](qsizetype end) { return domain.first(end).lastIndexOf(u'.') + 1; };
    const qsizetype last = labelBefore(domain.size());
    if (last == 0)
        return domain;
    const qsizetype secondLast = labelBefore(last - 1);
    if (secondLast == 0)
        return domain;
    const QStringView between = domain.sliced(secondLast, last - 1 - secondLast);
    const bool twoLevels = domain.size() - last == 2 ? second.contains(between) : official.contains(between);
    return domain.sliced(twoLevels ? labelBefore(secondLast - 1) : secondLast);
}

/// The company's word in a domain: "blue-harbor".
QString firstLabel(const QString &domain)
{
    const QStringView part = registered(domain);
    const qsizetype dot = part.indexOf(u'.');
    return (dot < 0 ? part : part.first(dot)).toString();
}

/// Programs that plan interviews and send for others.
bool isScheduler(const QString &domain)
{
    static const QSet<QStringView> services = {
        u"calendly.com",
        u"greenhouse.io",
        u"greenhouse-mail.io",
        u"lever.co",
        u"ashbyhq.com",
        u"goodtime.io",
        u"modernloop.io",
        u"gem.com",
        u"myworkday.com",
        u"workablemail.com",
        u"workable.com",
        u"smartrecruiters.com",
        u"icims.com",
        u"jobvite.com",
        u"teamtailor-mail.com",
        u"recruitee.com",
        u"bamboohr.com",
        u"personio.de",
        u"zoom.us",
        u"cal.com",
        u"doodle.com",
        u"youcanbook.me",
        u"breezy.hr",
        u"hire.lever.co",
        u"myworkdayjobs.com",
        u"workday.com",
        u"successfactors.com",
        u"successfactors.eu",
        u"taleo.net",
        u"oraclecloud.com",
        u"avature.net",
        u"jazzhr.com",
        u"applytojob.com",
        u"personio.com",
        u"softgarden.io",
        u"join.com",
        u"rippling.com",
        u"pinpointhq.com",
        u"comeet.co",
        u"comeet-notifications.com",
        u"eightfold.ai",
        u"phenompeople.com",
        u"bamboohr-mail.com",
        u"teamtailor.com",
        u"paylocity.com",
        u"ultipro.com",
        u"dayforcehcm.com",
        u"adp.com",
        u"hirevue.com",
        u"hackerrank.com",
        u"codility.com",
        u"prescreenapp.com",
        u"trakstar.com",
        u"recruiterbox.com",
        u"webex.com",
        u"jobs2web.com",
        u"successfactors.cn",
        u"sapsf.com",
        u"sapsf.eu",
        u"timify.com",
        u"simplybook.it",
        u"acuityscheduling.com",
        u"setmore.com",
        u"savvycal.com",
        u"tidycal.com",
        u"zcal.co",
        u"reclaim.ai",
        u"meetergo.com",
        u"cituro.com",
        u"etermin.net",
        u"terminland.de",
        u"gupy.com.br",
        u"gupy.io",
        u"emply.com",
        u"hr-manager.net",
        u"jobylon.com",
        u"reachmee.com",
        u"varbi.com",
        u"laura.fi",
        u"talentadore.com",
        u"teamio.com",
        u"profession.hu",
        u"kariyer.net",
        u"bizneo.com",
        u"factorialhr.com",
        u"viterbit.com",
        u"inrecruiting.com",
        u"taleez.com",
        u"beetween.com",
        u"digitalrecruiters.com",
        u"homerun.co",
        u"occupop.com",
        u"manatal.com",
        u"tribepad.com",
        u"eploy.net",
        u"zohorecruit.com",
        u"zohorecruit.in",
        u"hrmos.co",
        u"paradox.ai",
    };
    if (services.contains(registered(domain)))
        return true;
    // Of these the name is known whichever country's or customer's domain it stands in.
    static const QSet<QStringView> names = {
        u"calendly",   u"greenhouse-mail", u"ashbyhq",      u"goodtime",        u"modernloop",
        u"myworkday",  u"myworkdayjobs",   u"workablemail", u"workable",        u"smartrecruiters",
        u"icims",      u"jobvite",         u"teamtailor",   u"teamtailor-mail", u"recruitee",
        u"bamboohr",   u"personio",        u"taleo",        u"successfactors",  u"softgarden",
        u"eightfold",  u"hirevue",         u"hackerrank",   u"codility",        u"applytojob",
        u"jazzhr",     u"greenhouse",      u"pinpointhq",   u"umantis",         u"rexx-systems",
        u"erecruiter", u"traffit",         u"talentsoft",   u"flatchr",         u"jobaffinity",
    };
    const QStringView part = registered(domain);
    return names.contains(part.first(std::max<qsizetype>(part.indexOf(u'.'), 0)));
}

/// The letters and digits of a name, without what says which kind of company it is: "blueharbor".
QString squashed(const QString &name)
{
    // One plain word is its own key, also where it is one of the kinds.
    const auto isPlain = [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); };
    if (std::all_of(name.begin(), name.end(), isPlain))
        return name.toLower();
    static const QRegularExpression kinds(u"\\b(inc|incorporated|llc|llp|ltd|limited|plc|corp|corporation|co|"
                                          u"company|gmbh|ag|se|kg|ug|bv|nv|sa|sas|"
                                          "sarl|srl|spa|ab|as|oy|pty|group|holding|holdings|the)\\b\\.?"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString without = companyLetters(QString(name).remove(kinds));
    return without.isEmpty() ? companyLetters(name) : without;
}

} // namespace

QString companyLetters(const QString &text)
{
    QString letters;
    const QString plain = text.normalized(QString::NormalizationForm_KD).toLower();
    std::copy_if(plain.begin(), plain.end(), std::back_inserter(letters),
                 [](QChar c) { return c.isLetterOrNumber(); });
    return letters;
}

QString companyLettersInDomain(const QString &text)
{
    static const std::pair<QChar, QStringView> written[] = {
        {u'ä', u"ae"}, {u'ö', u"oe"}, {u'ü', u"ue"}, {u'ß', u"ss"}, {u'å', u"aa"},
        {u'ø', u"oe"}, {u'æ', u"ae"}, {u'œ', u"oe"}, {u'ł', u"l"},  {u'ı', u"i"},
        {u'đ', u"d"},  {u'ð', u"d"},  {u'þ', u"th"}};
    QString plain = text.toLower();
    for (const auto &[sign, letters] : written)
        plain.replace(sign, letters.toString());
    return companyLetters(plain);
}

QString mailDomain(const QString &email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    return at < 0 ? QString() : email.mid(at + 1).trimmed().toLower();
}

bool isFreemail(const QString &domain)
{
    static const QSet<QString> providers = {
        u"gmail.com"_s,      u"googlemail.com"_s, u"outlook.com"_s,  u"hotmail.com"_s, u"live.com"_s,
        u"msn.com"_s,        u"yahoo.com"_s,      u"yahoo.co.uk"_s,  u"ymail.com"_s,   u"icloud.com"_s,
        u"me.com"_s,         u"mac.com"_s,        u"aol.com"_s,      u"proton.me"_s,   u"protonmail.com"_s,
        u"pm.me"_s,          u"gmx.de"_s,         u"gmx.net"_s,      u"gmx.com"_s,     u"web.de"_s,
        u"posteo.de"_s,      u"mailbox.org"_s,    u"fastmail.com"_s, u"zoho.com"_s,    u"yandex.ru"_s,
        u"mail.ru"_s,        u"qq.com"_s,         u"163.com"_s,      u"orange.fr"_s,   u"free.fr"_s,
        u"laposte.net"_s,    u"libero.it"_s,      u"t-online.de"_s,  u"hey.com"_s,     u"tutanota.com"_s,
        u"rediffmail.com"_s,
    };
    return providers.contains(domain);
}

bool tellsCompany(const QString &domain)
{
    const bool isDomain = domain.contains(u'.') && !domain.startsWith(u'.') && !domain.contains(u".."_s);
    return isDomain && !isFreemail(domain) && !isScheduler(domain);
}

bool isDomainOf(const QString &domain, const QString &company)
{
    const QString label = firstLabel(domain);
    return !label.isEmpty() && !company.isEmpty() &&
           (squashed(label) == squashed(company) || squashed(label) == companyLettersInDomain(company));
}

QString companyKey(const QString &company)
{
    return squashed(company);
}

QStringList companyPartKeys(const QString &company)
{
    constexpr qsizetype telling = 5; // letters; shorter words stand in too many names
    // What kind of company it is, where it is, and what it is called by all: no part of these tells whose it
    // is.
    static const QRegularExpression shared(
        u"^(group|groupe|gruppe|grupo|gruppo|holdings?|international|national|global|european?|deutsche?r?|"
        "british|american|united|general|first|royal|bank(ing)?|insurance|mutual|energy|health(care)?|"
        "hospital|"
        "trust|foods?|media|systems?|solutions?|labs?|laborator\\w*|software|technolog\\w*|logisti\\w*|"
        "industr\\w*|partners?|consult\\w*|associat\\w*|services?|hotels?|college|universit\\w*|school|"
        "council|"
        "charity|foundation|institut\\w*|society|museum|studios?|books|press|motors?|pharma\\w*|robotics|"
        "analytics|digital|works|stadtwerke|klinik\\w*|hochschule|verlag|brau\\w*|société|banque|mairie|"
        "banco|ayuntamiento|clínica|bakery|bakkerij|brewing|brewery|cooperative|coopérative|farms?|gardens|"
        "freight|"
        "airways|airlines|railways?|housing|homes|dental|clinic|pharmacy|retail|stores?|kitchens?|coffee|"
        "company|limited|maison|ateliers?|instituto|north|south|east|west|north\\w{0,3}|central|city|"
        "county|house|street|water|green|black|white|silver|golden|design|marketing|security|research|"
        "engineering|recruitment|staffing|personnel|cosmética|editorial|maschinenbau|digital)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression parting(u"[^\\p{L}\\p{N}'’-]+"_s);
    const QStringList words = company.split(parting, Qt::SkipEmptyParts);
    QStringList keys;
    QString front;
    for (const QString &word : words) {
        const QString letters = companyLetters(word);
        front += letters;
        const bool isTelling = letters.size() >= telling && !shared.match(word).hasMatch();
        for (const QString &key :
             {isTelling ? letters : QString(), words.size() > 2 && front != letters ? front : QString()}) {
            if (key.size() >= telling && !keys.contains(key))
                keys += key;
        }
    }
    keys.removeAll(companyKey(company));
    if (const QString all = companyLettersInDomain(company); all != companyLetters(company))
        keys += all;
    return keys;
}

QString registeredDomain(const QString &domain)
{
    return registered(domain).toString();
}

QString companyKeyOfDomain(const QString &domain)
{
    return squashed(firstLabel(domain));
}

bool isJobBoard(const QString &domain)
{
    static const QSet<QStringView> boards = {
        u"linkedin.com",
        u"indeed.com",
        u"indeedemail.com",
        u"glassdoor.com",
        u"ziprecruiter.com",
        u"monster.com",
        u"dice.com",
        u"wellfound.com",
        u"angel.co",
        u"otta.com",
        u"hired.com",
        u"xing.com",
        u"stepstone.de",
        u"stepstone.com",
        u"jobware.de",
        u"totaljobs.com",
        u"reed.co.uk",
        u"seek.com.au",
        u"naukri.com",
        u"infojobs.net",
        u"hellowork.com",
        u"apec.fr",
        u"careerbuilder.com",
        u"simplyhired.com",
        u"welcometothejungle.com",
        u"joinhandshake.com",
        u"builtin.com",
    };
    return boards.contains(registered(domain));
}

bool isHiringSystem(const QString &domain)
{
    return isScheduler(domain);
}

QString companyOfDomain(const QString &domain)
{
    QString label = firstLabel(QUrl::fromAce(domain.toUtf8()));
    // "abbeyinstitute": a word that many companies end with stands apart.
    static const QRegularExpression end(
        u"^(\\w{4,})(institute|logistics|logistik|foods|group|media|energy|health|hospital|insurance|"
        u"software|"
        "systems|solutions|consulting|robotics|analytics|motors|hotels|college|school|university|council|"
        "charity|foundation|museum|studios|books|mutual|biotech|county|market|transport|textiles?|mills|"
        "brewing|brewery|bakery|legal|dental|pharma|capital|"
        "engineering|electronics|architects|partners|ventures|outdoors|furniture|gardens|housing|"
        "verlag|maschinenbau|technik|bau)$"_s);
    if (const auto match = end.match(label); match.hasMatch() && !label.contains(u'-'))
        label = match.captured(1) + u'-' + match.captured(2);
    QStringList words = label.split(u'-', Qt::SkipEmptyParts);
    for (QString &word : words)
        word[0] = word[0].toUpper();
    return words.isEmpty() ? domain : words.join(u' ');
}

QString companySpelledIn(const QString &text, const QString &key)
{
    constexpr qsizetype longestName = 100; // characters
    static const QRegularExpression words(u"[\\p{L}\\p{N}]+"_s);
    // What may stand between the words of one name.
    static const QRegularExpression gap(u"^(\\s|\\s?[&+]\\s?|[-'’.,]\\s?)$"_s);
    for (auto first = words.globalMatch(text); first.hasNext();) {
        const qsizetype begin = first.next().capturedStart();
        qsizetype end = begin;
        for (auto next = words.globalMatch(text, begin); next.hasNext();) {
            const auto word = next.next();
            const QStringView between = QStringView(text).sliced(end, word.capturedStart() - end);
            if (word.capturedStart() > begin && !gap.match(between.toString()).hasMatch())
                break;
            end = word.capturedEnd();
            const QString name = text.sliced(begin, end - begin);
            if (name.size() > longestName)
                break;
            const bool isNamed =
                squashed(name) == key || companyLettersInDomain(name) == key ||
                (name.contains(u'&') && squashed(QString(name).replace(u'&', u"and"_s)) == key);
            if (isNamed && !name[0].isLower())
                return name;
        }
    }
    return {};
}

QString withLegalForm(const QString &name, const QString &text)
{
    // As they are written: "se" and "as" small are words.
    static const QRegularExpression form(
        u"^,? (?:g?GmbH(?: & Co\\.? KG(?:aA)?)?|mbH|AG|KG|KGaA|OHG|SE|eG|e\\. "
        u"?V\\.|eV|Ltd\\.?|Limited|PLC|plc|LLP|LLC|"
        "Inc\\.?|Corp\\.?|SASU?|S\\.A\\.S\\.|SARL|S\\.A\\.R\\.L\\.|SA|S\\.A\\.|SL|S\\.L\\.(?:U\\.)?|S\\.?r\\."
        "?l\\.?s?|SRL|SpA|S\\.p\\.A\\.|"
        "B\\.?V\\.?|N\\.?V\\.?|A/S|ApS|ASA?|Oyj?|AB|[Ss]p\\. ?z ?o\\. ?o\\.|s\\. ?r\\. ?o\\.|a\\. ?s\\.|"
        "[Kk]ft\\.?|[Zz]rt\\.?|d\\. ?o\\. ?o\\.|Ltda\\.?|Lda\\.?|A\\. ?Ş\\.|Ltd\\. Şti\\.|SRL|Pty Ltd)(?![\\p{L}\\p{N}])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const qsizetype at = text.indexOf(name);
    if (at < 0)
        return name;
    const auto found =
        form.match(text.sliced(at + name.size(), std::min<qsizetype>(24, text.size() - at - name.size())));
    return name + found.captured(0);
}

bool isSameCompany(const QString &domainA, const QString &domainB)
{
    return !domainA.isEmpty() && !isFreemail(domainA) && registered(domainA) == registered(domainB);
}

} // namespace afterword
