// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/commandline.h"

#include "core/base/iso.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>
#include <QStandardPaths>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// What a subcommand takes, and what its help says.
struct Syntax {
    Subcommand command;
    const char16_t *name;
    const char *words; ///< as in the synopsis, behind the name; this and what follows in English
    const char16_t *options;
    qsizetype leastFiles;
    qsizetype mostFiles;
    const char *summary;
    const char *help; ///< empty where the summary says all
};

constexpr qsizetype many = 1000000;

constexpr std::array<Syntax, 11> syntaxes = {{
    {Subcommand::Agenda, u"agenda",
     QT_TRANSLATE_NOOP("CommandLine", "[--days N] [--all] [--json] [--notify]"), u"days all json notify", 0,
     0, QT_TRANSLATE_NOOP("CommandLine", "what is late, what is due and what comes next"),
     QT_TRANSLATE_NOOP("CommandLine",
                       "  --days N   look N days ahead (default: 7)\n"
                       "  --all      everything, and what follows if no answer ever comes\n"
                       "  --json     as a JSON array\n"
                       "  --notify   show desktop notices for what is new, and print nothing\n")},
    {Subcommand::Task, u"task",
     QT_TRANSLATE_NOOP("CommandLine",
                       "add TEXT | done ID | list [--due DATE] [--time HH:MM] [--application ID] [--json]"),
     u"due time application json", 1, many,
     QT_TRANSLATE_NOOP("CommandLine", "write down your own tasks, and mark them as done"),
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "  afterword task add TEXT   a new task; its id is printed\n"
         "  afterword task done ID    it is done\n"
         "  afterword task list       those that are left to do; with --json, all of them\n\n"
         "  --due DATE         on which day: 2026-12-01; without one it never comes up by itself\n"
         "  --time HH:MM       from what time; otherwise when the working day begins\n"
         "  --application ID   whose it is, as agenda --json names it; otherwise the search's own\n"
         "  --json             the tasks as a JSON array\n")},
    {Subcommand::Import, u"import",
     QT_TRANSLATE_NOOP("CommandLine", "FILE... [--answers FILE] [--preview] [--json]"),
     u"answers preview json", 1, many,
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "read searches, tables, people, invitations, letters, postings: .json .csv .vcf .ics .eml .html"),
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "Files are told apart by their content. What was added, merged or left out is printed,\n"
         "with the reason. A search is taken whole or not at all; of a table, cards or invitations,\n"
         "what can be read is taken in. A letter joins the application that its people point to,\n"
         "or its thread, or the company that it names; where that is unclear it is left out.\n"
         "FILE may be a folder: a Maildir, or one that holds .eml files. A workbook (.xlsx, .ods)\n"
         "is read as a table, through LibreOffice where that is installed. All that one run brings\n"
         "in is written at once, after a copy of the store was made.\n\n"
         "What a table does not say is asked: what a column holds, which stage a word is, whether\n"
         "dates begin with the day or the month. A file can answer, and is remembered for tables\n"
         "with the same headings, as your answers in the window are:\n\n"
         "  {\"columns\": {\"Firm\": \"company\", \"Trial day\": \"reached interview\", \"Mood\": "
         "\"keep\"},\n"
         "   \"dates\": \"day first\", \"stages\": {\"RIP\": \"closed\", \"Coffee chat\": \"screening\"}}\n\n"
         "  --answers FILE  your answers about a table, as above\n"
         "  --preview       only say what would come in\n"
         "  --json          the result as a JSON array, one object for each file\n")},
    {Subcommand::Draft, u"draft", QT_TRANSLATE_NOOP("CommandLine", "--interview ID [--out DIR] [--json]"),
     u"interview out json", 0, 0, QT_TRANSLATE_NOOP("CommandLine", "compose one note for each interviewer"),
     QT_TRANSLATE_NOOP("CommandLine",
                       "Notes that were already begun stay as they are.\n\n"
                       "  --interview ID   the interview, as agenda --json names it\n"
                       "  --out DIR        write each note to DIR as an .eml file for your mail program\n"
                       "  --json           the notes and what the checks say of them, as a JSON array\n")},
    {Subcommand::Check, u"check", QT_TRANSLATE_NOOP("CommandLine", "FILE.eml... [--interview ID] [--json]"),
     u"interview json", 1, many, QT_TRANSLATE_NOOP("CommandLine", "check a message before it is sent"),
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "  --interview ID   the interview that the message is about; otherwise the latest one\n"
         "                   with its recipient\n"
         "  --json           the findings as a JSON array, one object for each file\n")},
    {Subcommand::Export, u"export",
     QT_TRANSLATE_NOOP("CommandLine", "[--report [--from DATE] [--to DATE]] FILE"), u"report from to", 1, 1,
     QT_TRANSLATE_NOOP("CommandLine", "write the search, or a report of what you did, to a file"),
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "  .json   everything, to be imported again\n"
         "  .csv    the applications, for a spreadsheet\n"
         "  .ods    the same as a workbook, or .xlsx, made by LibreOffice where that is installed\n"
         "  .ics    follow-ups and interviews, for a calendar program\n"
         "  .vcf    the people, for an address book\n\n"
         "What went to a calendar is remembered beside the store, in STORE.calendar.json: the next .ics\n"
         "calls off what has ended since then, and an unchanged search gives the same file to the byte.\n\n"
         "  --report       the applications, interviews, contacts and messages of some days, with their\n"
         "                 dates, as an employment office asks for them: .pdf or .csv\n"
         "  --from DATE    the first day: 2026-11-01; otherwise the first of the last day's month\n"
         "  --to DATE      the last day; otherwise today\n")},
    {Subcommand::Verify, u"verify", QT_TRANSLATE_NOOP("CommandLine", "[--mend]"), u"mend", 0, 0,
     QT_TRANSLATE_NOOP("CommandLine", "see whether the store is sound"),
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "A value that makes no sense keeps nothing else from being used: it is named here, and stays as\n"
         "it is until you decide.\n\n"
         "  --mend   put right what is named, keeping a copy of what was there; says what became what\n")},
    {Subcommand::Backup, u"backup", QT_TRANSLATE_NOOP("CommandLine", "[FILE]"), u"", 0, 1,
     QT_TRANSLATE_NOOP("CommandLine", "make a copy of the store, even while it is in use"),
     QT_TRANSLATE_NOOP("CommandLine",
                       "Without FILE the copy goes to the folder \"backups\" beside the store.\n")},
    {Subcommand::Restore, u"restore", QT_TRANSLATE_NOOP("CommandLine", "FILE"), u"", 1, 1,
     QT_TRANSLATE_NOOP("CommandLine", "put a copy back; the present store is kept aside"), ""},
    {Subcommand::Demo, u"demo", QT_TRANSLATE_NOOP("CommandLine", "DIR"), u"", 1, 1,
     QT_TRANSLATE_NOOP("CommandLine", "write a sample search to DIR and carry it from invitation to drafts"),
     ""},
    {Subcommand::Admin, u"admin",
     QT_TRANSLATE_NOOP("CommandLine", "create | login NAME [--reader] | erase NAME | export NAME FILE.json"),
     u"reader", 1, 3, QT_TRANSLATE_NOOP("CommandLine", "look after a server on which searches are shared"),
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "  afterword admin create           make the database and all that it needs, or bring it up to "
         "date\n"
         "  afterword admin login NAME       somebody may log in, with a search of their own; again: with a\n"
         "                                   new password\n"
         "  afterword admin erase NAME       delete the login and its search for good\n"
         "  afterword admin export NAME FILE write the search of NAME to FILE, to be imported elsewhere\n\n"
         "--store names the database and who looks after it: postgresql://postgres@store.example/afterword.\n"
         "Passwords are asked for, or kept in ~/.pgpass; a new one may come on standard input.\n"
         "Everybody who logs in can see the names of all logins, so choose ones that give nothing away.\n\n"
         "  --reader   the login has no search: it reads those that others share with it\n")},
}};

const Syntax &syntaxOf(Subcommand command)
{
    return syntaxes[static_cast<size_t>(command)];
}

QString text(const char16_t *words)
{
    return QString::fromUtf16(words);
}

/// The text in the program's language; an empty one stays empty.
QString translated(const char *words)
{
    return *words ? Words::tr(words) : QString();
}

const Syntax *syntaxNamed(const QString &name)
{
    const auto found = std::find_if(syntaxes.begin(), syntaxes.end(),
                                    [&](const Syntax &syntax) { return text(syntax.name) == name; });
    return found == syntaxes.end() ? nullptr : &*found;
}

/// A moment with its offset, or as the machine's own zone reads it; a date alone means its first minute.
Result<Moment> readNow(const QString &iso)
{
    if (const auto moment = momentFromIso(iso))
        return *moment;
    const Zone zone = Zone::ofThisMachine();
    if (const auto wall = wallTimeFromIso(iso))
        return zone.moment(*wall);
    if (const auto date = dateFromIso(iso))
        return zone.moment(*date, QTime(0, 0));
    return Error{Words::tr("--now takes a moment such as 2026-11-23T15:00:00-05:00, not \"%1\"").arg(iso)};
}

Result<int> readDays(const QString &number)
{
    constexpr int most = 3660;
    bool isNumber = false;
    const int days = number.toInt(&isNumber);
    if (!isNumber || days < 0 || days > most)
        return Error{Words::tr("--days takes a number from 0 to %1, not \"%2\"").arg(most).arg(number)};
    return days;
}

/// "add TEXT", "done ID" or "list", with the options that each takes.
Result<void> checkTaskUse(const QStringList &options, const QStringList &words)
{
    const QString &verb = words.first();
    const bool isList = verb == u"list"_s;
    if (verb != u"add"_s && verb != u"done"_s && !isList)
        return Error{Words::tr("task knows add, done and list, but not \"%1\"").arg(verb)};
    if (words.size() != (isList ? 1 : 2))
        return Error{
            isList ? Words::tr("task list takes nothing else")
                   : Words::tr("task %1 needs one word, or several in quotes: what it is about").arg(verb)};
    const bool isForAdd = options.contains(u"due"_s) || options.contains(u"time"_s);
    if (verb != u"add"_s && isForAdd)
        return Error{Words::tr("--due and --time belong to task add")};
    if (verb == u"done"_s && options.contains(u"application"_s))
        return Error{Words::tr("task done takes the task's id and nothing else")};
    if (options.contains(u"time"_s) && !options.contains(u"due"_s))
        return Error{Words::tr("--time needs --due: on which day?")};
    return {};
}

/// "create", "login NAME", "erase NAME" or "export NAME FILE".
Result<void> checkAdminUse(const QStringList &options, const QStringList &words)
{
    const QString &verb = words.first();
    const QHash<QString, qsizetype> verbs{
        {u"create"_s, 1}, {u"login"_s, 2}, {u"erase"_s, 2}, {u"export"_s, 3}};
    if (!verbs.contains(verb))
        return Error{Words::tr("admin knows create, login, erase and export, but not \"%1\"").arg(verb)};
    if (words.size() != verbs[verb])
        return Error{
            Words::tr("admin %1 takes other arguments; afterword admin --help shows which").arg(verb)};
    if (verb != u"login"_s && options.contains(u"reader"_s))
        return Error{Words::tr("--reader belongs to admin login")};
    if (!options.contains(u"store"_s))
        return Error{Words::tr("admin needs --store postgresql://PERSON@HOST/DATABASE")};
    return {};
}

/// Whether the options and files that were given are ones that the command takes.
Result<void> checkUse(const Syntax &syntax, const QStringList &options, const QStringList &files)
{
    const QStringList taken = text(syntax.options).split(u' ', Qt::SkipEmptyParts);
    for (const QString &option : options) {
        if (option != u"store" && option != u"now" && !taken.contains(option))
            return Error{Words::tr("%1 has no option --%2").arg(text(syntax.name), option)};
    }
    if (files.size() < syntax.leastFiles)
        return Error{Words::tr("%1 needs something to work on: afterword %1 %2")
                         .arg(text(syntax.name), translated(syntax.words))};
    if (files.size() > syntax.mostFiles)
        return Error{(syntax.mostFiles == 0 ? Words::tr("%1 takes no file, but was given \"%2\"")
                                            : Words::tr("%1 takes one name only, but was also given \"%2\""))
                         .arg(text(syntax.name), files[syntax.mostFiles])};
    if (syntax.command == Subcommand::Task)
        return checkTaskUse(options, files);
    if (syntax.command == Subcommand::Admin)
        return checkAdminUse(options, files);
    if (syntax.command == Subcommand::Export && !options.contains(u"report"_s) &&
        (options.contains(u"from"_s) || options.contains(u"to"_s)))
        return Error{Words::tr("--from and --to belong to --report")};
    if (syntax.command == Subcommand::Draft && !options.contains(u"interview"_s))
        return Error{Words::tr("draft needs --interview ID; agenda --json shows the ids")};
    return {};
}

/// The window takes files to import, and nothing else.
Result<void> checkWindowUse(const QStringList &options, const QStringList &words)
{
    for (const QString &option : options) {
        if (!QStringList{u"store"_s, u"now"_s, u"background"_s, u"today"_s, u"new-application"_s}.contains(
                option))
            return Error{Words::tr("--%1 belongs to a command; afterword --help lists them").arg(option)};
    }
    if (options.contains(u"background"_s) + options.contains(u"today"_s) +
            options.contains(u"new-application"_s) >
        1)
        return Error{Words::tr("--background, --today and --new-application cannot be combined")};
    for (const QString &word : words) {
        if (!word.contains(u'.') && !word.contains(u'/') && !isAddress(word))
            return Error{Words::tr("there is no command \"%1\"; afterword --help lists them").arg(word)};
    }
    return {};
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({{{u"h"_s, u"help"_s}, {}},
                       {{u"v"_s, u"version"_s}, {}},
                       {u"store"_s, {}, u"file"_s},
                       {u"now"_s, {}, u"moment"_s},
                       {u"background"_s, {}},
                       {u"today"_s, {}},
                       {u"new-application"_s, {}},
                       {u"all"_s, {}},
                       {u"json"_s, {}},
                       {u"notify"_s, {}},
                       {u"mend"_s, {}},
                       {u"preview"_s, {}},
                       {u"answers"_s, {}, u"file"_s},
                       {u"reader"_s, {}},
                       {u"report"_s, {}},
                       {u"from"_s, {}, u"date"_s},
                       {u"to"_s, {}, u"date"_s},
                       {u"days"_s, {}, u"number"_s},
                       {u"interview"_s, {}, u"id"_s},
                       {u"out"_s, {}, u"folder"_s},
                       {u"application"_s, {}, u"id"_s},
                       {u"due"_s, {}, u"date"_s},
                       {u"time"_s, {}, u"time"_s}});
}

/// Why what was typed could not be told apart.
Error unreadable(const QCommandLineParser &parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty())
        return {Words::tr("there is no option \"%1\"; afterword --help lists them").arg(unknown.first())};
    QString sentence = parser.errorText();
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return {sentence};
}

/// What @p read makes of the option's value goes @p into the line; nothing where the option was not given.
template <class Into, class Read>
Result<void> take(const QCommandLineParser &parser, const QString &option, Into &into, Read read)
{
    if (!parser.isSet(option))
        return {};
    auto value = read(parser.value(option));
    if (!value)
        return value.error();
    into = *value;
    return {};
}

/// Switches, and what is kept as it was typed.
void takeTexts(const QCommandLineParser &parser, CommandLine &line)
{
    line.background = parser.isSet(u"background"_s);
    line.all = parser.isSet(u"all"_s);
    line.json = parser.isSet(u"json"_s);
    line.notify = parser.isSet(u"notify"_s);
    line.preview = parser.isSet(u"preview"_s);
    line.mend = parser.isSet(u"mend"_s);
    line.reader = parser.isSet(u"reader"_s);
    line.report = parser.isSet(u"report"_s);
    for (const QString &action : {u"today"_s, u"new-application"_s}) {
        if (parser.isSet(action))
            line.action = action;
    }
    if (parser.isSet(u"interview"_s))
        line.interview = parser.value(u"interview"_s);
    if (parser.isSet(u"answers"_s))
        line.answers = parser.value(u"answers"_s);
    if (parser.isSet(u"out"_s))
        line.out = parser.value(u"out"_s);
    if (parser.isSet(u"application"_s))
        line.application = parser.value(u"application"_s);
}

/// What is more than a text. The error is a sentence about the first that makes no sense.
Result<void> takeNumbers(const QCommandLineParser &parser, CommandLine &line)
{
    if (auto now = take(parser, u"now"_s, line.now, readNow); !now)
        return now;
    if (auto days = take(parser, u"days"_s, line.days, readDays); !days)
        return days;
    for (const auto &[option, date] :
         {std::pair(u"due"_s, &line.due), {u"from"_s, &line.from}, {u"to"_s, &line.to}}) {
        const auto read = [&option = option](const QString &typed) -> Result<QDate> {
            if (const auto day = dateFromIso(typed))
                return *day;
            return Error{Words::tr("--%1 takes a date such as 2026-12-01, not \"%2\"").arg(option, typed)};
        };
        if (auto taken = take(parser, option, *date, read); !taken)
            return taken;
    }
    if (line.from && line.to && *line.from > *line.to)
        return Error{Words::tr("--from is later than --to, so there is nothing between them")};
    return take(parser, u"time"_s, line.time, [](const QString &typed) -> Result<QTime> {
        if (const auto time = timeFromIso(typed))
            return *time;
        return Error{Words::tr("--time takes a time such as 15:30, not \"%1\"").arg(typed)};
    });
}

} // namespace

bool isAddress(const QString &word)
{
    return word.startsWith(u"afterword:"_s, Qt::CaseInsensitive);
}

Result<void> checkEncoding(const QList<QByteArray> &words)
{
    for (const QByteArray &word : words) {
        const QString read = QString::fromUtf8(word);
        if (read.toUtf8() != word)
            return Error{Words::tr("\"%1\" is not written in UTF-8, so no file can be found by it; give the "
                                   "file another name "
                                   "and try again")
                             .arg(read)};
    }
    return {};
}

QString defaultStore()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/afterword/search.afterword"_s;
}

Result<CommandLine> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList(u"afterword"_s) + arguments))
        return unreadable(parser);

    QStringList words = parser.positionalArguments();
    const Syntax *syntax = words.isEmpty() ? nullptr : syntaxNamed(words.first());
    CommandLine line;
    if (syntax) {
        line.wish = CommandLine::Wish::Command;
        line.command = syntax->command;
        words.removeFirst();
    }
    line.files = words;

    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        line.wish = parser.isSet(u"help"_s) ? CommandLine::Wish::Help : CommandLine::Wish::Version;
        return line;
    }

    const QStringList options = parser.optionNames();
    if (words.contains(QString()))
        return Error{Words::tr("one of the names given is empty")};
    if (const auto use = syntax ? checkUse(*syntax, options, words) : checkWindowUse(options, words); !use)
        return use.error();

    line.storeGiven = parser.isSet(u"store"_s);
    line.store = line.storeGiven ? parser.value(u"store"_s) : defaultStore();
    if (line.store.isEmpty())
        return Error{Words::tr("--store takes the name of a file")};
    takeTexts(parser, line);
    if (line.out && line.out->isEmpty())
        return Error{Words::tr("--out takes the name of a folder")};
    if (const auto taken = takeNumbers(parser, line); !taken)
        return taken.error();
    return line;
}

QString helpText(std::optional<Subcommand> command)
{
    const QString common =
        Words::tr("  --store FILE   the search to work on; without it\n"
                  "                 $XDG_DATA_HOME/afterword/search.afterword\n"
                  "                 one that is shared: postgresql://PERSON@HOST/DATABASE\n"
                  "  --now MOMENT   set the clock to that moment: 2026-11-23T15:00:00-05:00\n");
    if (command) {
        const Syntax &syntax = syntaxOf(*command);
        QString help = u"afterword %1 %2"_s.arg(text(syntax.name), translated(syntax.words)).trimmed();
        help += u"\n\n"_s +
                translated(syntax.summary).replace(0, 1, translated(syntax.summary).left(1).toUpper());
        help += u".\n\n"_s + translated(syntax.help);
        return help + (translated(syntax.help).endsWith(u".\n"_s) ? u"\n"_s : QString()) + common;
    }

    QString help = Words::tr(
        "Afterword remembers what to do after the interview.\n\n"
        "afterword [FILE] [--background | --today | --new-application]\n"
        "      open the window; FILE is a search (.afterword) to open, or something to import there\n"
        "  --background        start in the tray\n"
        "  --today             open at what is due\n"
        "  --new-application   open at the form for a new application\n");
    for (const Syntax &syntax : syntaxes) {
        help += u"afterword %1 %2"_s.arg(text(syntax.name), translated(syntax.words)).trimmed();
        help += u"\n      "_s + translated(syntax.summary) + u'\n';
    }
    help +=
        Words::tr("\nFor every command:\n") + common +
        Words::tr(
            "  --help         this text, or a command's own\n"
            "  --version      the version\n"
            "\nExit codes: 0 done; 1 the work found problems; 2 wrong use; 3 the store or a file could not\n"
            "be opened, read or written.\n");
    return help;
}

} // namespace afterword
