"""The regions: for whom, by which law, and the holidays by their rules. make.py writes resources/holidays/ID.ics from them.

A region is (id, name, description, holidays); a holiday is (uid, name, rule). Days that are never working days
anywhere (Easter Sunday) are left out. Last read against the laws in November 2026.
"""
from rules import *

NEW_YEAR, EPIPHANY = on(1, 1), on(1, 6)
GOOD_FRIDAY, EASTER_MONDAY = after_easter(-2), after_easter(1)
ASCENSION, WHIT_MONDAY, CORPUS_CHRISTI = after_easter(39), after_easter(50), after_easter(60)
CHRISTMAS, DECEMBER_26 = on(12, 25), on(12, 26)

REGIONS = []


def region(id, name, description, *holidays):
    REGIONS.append((id, name, description, holidays))


# -- Germany: the nine days of every state are in germany.ics; a state's file holds all of its days.
def germany(id, name, law, *own):
    region("germany-" + id, "Germany: " + name, "All public holidays of the state. " + law,
           ("neujahr", "New Year's Day (Neujahr)", NEW_YEAR),
           ("karfreitag", "Good Friday (Karfreitag)", GOOD_FRIDAY),
           ("ostermontag", "Easter Monday (Ostermontag)", EASTER_MONDAY),
           ("tag-der-arbeit", "Labour Day (Tag der Arbeit)", on(5, 1)),
           ("himmelfahrt", "Ascension Day (Christi Himmelfahrt)", ASCENSION),
           ("pfingstmontag", "Whit Monday (Pfingstmontag)", WHIT_MONDAY),
           ("einheit", "German Unity Day (Tag der Deutschen Einheit)", on(10, 3)),
           ("weihnachten", "Christmas Day (1. Weihnachtstag)", CHRISTMAS),
           ("weihnachten-2", "Second Christmas Day (2. Weihnachtstag)", DECEMBER_26), *own)


EPIPHANY_DE = ("dreikoenige", "Epiphany (Heilige Drei Könige)", EPIPHANY)
FRONLEICHNAM = ("fronleichnam", "Corpus Christi (Fronleichnam)", CORPUS_CHRISTI)
ALLERHEILIGEN = ("allerheiligen", "All Saints' Day (Allerheiligen)", on(11, 1))
ASSUMPTION_DE = ("mariae-himmelfahrt", "Assumption Day (Mariä Himmelfahrt)", on(8, 15))
REFORMATION = ("reformationstag", "Reformation Day (Reformationstag)", on(10, 31))

germany("baden-wuerttemberg", "Baden-Württemberg", "Gesetz über die Sonntage und Feiertage, section 1.",
        EPIPHANY_DE, FRONLEICHNAM, ALLERHEILIGEN)
germany("bavaria", "Bavaria", "Feiertagsgesetz, article 1. Assumption Day is one in communities with a mostly Catholic "
        "population, where most people live. Not in: the Peace Festival, which is Augsburg's alone.",
        EPIPHANY_DE, FRONLEICHNAM, ASSUMPTION_DE, ALLERHEILIGEN)
germany("berlin", "Berlin", "Gesetz über die Sonn- und Feiertage, section 1, with the single days of 2020, 2025 and 2028.",
        ("frauentag", "International Women's Day (Frauentag)", on(3, 8)),
        ("befreiung", "Liberation Day (Tag der Befreiung)", days("2020-05-08", "2025-05-08")),
        ("volksaufstand", "Anniversary of the uprising of 1953", days("2028-06-17")))
germany("brandenburg", "Brandenburg", "Feiertagsgesetz, section 2.", REFORMATION)
germany("bremen", "Bremen", "Gesetz über die Sonn- und Feiertage, section 2.", REFORMATION)
germany("hamburg", "Hamburg", "Feiertagsgesetz, section 1.", REFORMATION)
germany("hesse", "Hesse", "Feiertagsgesetz, section 1.", FRONLEICHNAM)
germany("lower-saxony", "Lower Saxony", "Gesetz über die Feiertage, section 2.", REFORMATION)
germany("mecklenburg", "Mecklenburg-Western Pomerania", "Feiertagsgesetz, section 2; the Women's Day since 2023.",
        ("frauentag", "International Women's Day (Frauentag)", since(2023, on(3, 8))), REFORMATION)
germany("north-rhine-westphalia", "North Rhine-Westphalia", "Feiertagsgesetz NW, section 2.", FRONLEICHNAM, ALLERHEILIGEN)
germany("rhineland-palatinate", "Rhineland-Palatinate", "Feiertagsgesetz, section 2.", FRONLEICHNAM, ALLERHEILIGEN)
germany("saarland", "Saarland", "Gesetz über die Sonn- und Feiertage, section 2.", FRONLEICHNAM, ASSUMPTION_DE, ALLERHEILIGEN)
germany("saxony", "Saxony", "Gesetz über Sonn- und Feiertage, section 1. Not in: Corpus Christi, which some Catholic "
        "communities have.", REFORMATION,
        ("busstag", "Day of Repentance and Prayer (Buß- und Bettag)", weekday_before(WED, 11, 23)))
germany("saxony-anhalt", "Saxony-Anhalt", "Gesetz über die Sonn- und Feiertage, section 2.", EPIPHANY_DE, REFORMATION)
germany("schleswig-holstein", "Schleswig-Holstein", "Gesetz über Sonn- und Feiertage, section 2.", REFORMATION)
germany("thuringia", "Thuringia", "Feiertagsgesetz, section 2. Not in: Corpus Christi, which Catholic communities have.",
        ("weltkindertag", "World Children's Day (Weltkindertag)", on(9, 20)), REFORMATION)

# -- Neighbours
region("austria", "Austria: public holidays", "Arbeitsruhegesetz, section 7.",
       ("neujahr", "New Year's Day (Neujahr)", NEW_YEAR), ("dreikoenige", "Epiphany (Heilige Drei Könige)", EPIPHANY),
       ("ostermontag", "Easter Monday (Ostermontag)", EASTER_MONDAY),
       ("staatsfeiertag", "Labour Day (Staatsfeiertag)", on(5, 1)),
       ("himmelfahrt", "Ascension Day (Christi Himmelfahrt)", ASCENSION),
       ("pfingstmontag", "Whit Monday (Pfingstmontag)", WHIT_MONDAY),
       ("fronleichnam", "Corpus Christi (Fronleichnam)", CORPUS_CHRISTI),
       ("mariae-himmelfahrt", "Assumption Day (Mariä Himmelfahrt)", on(8, 15)),
       ("nationalfeiertag", "National Day (Nationalfeiertag)", on(10, 26)),
       ("allerheiligen", "All Saints' Day (Allerheiligen)", on(11, 1)),
       ("mariae-empfaengnis", "Immaculate Conception (Mariä Empfängnis)", on(12, 8)),
       ("christtag", "Christmas Day (Christtag)", CHRISTMAS),
       ("stefanitag", "St Stephen's Day (Stefanitag)", DECEMBER_26))

SWISS = (("new-year", "New Year's Day", NEW_YEAR),
       ("ascension", "Ascension Day", ASCENSION),
       ("national-day", "National Day", on(8, 1)),
       ("christmas", "Christmas Day", CHRISTMAS))
SWISS_EASTER = (("good-friday", "Good Friday", GOOD_FRIDAY),
       ("easter-monday", "Easter Monday", EASTER_MONDAY),
       ("whit-monday", "Whit Monday", WHIT_MONDAY))
region("switzerland-zurich", "Switzerland: canton of Zurich",
       "Ruhetags- und Ladenöffnungsgesetz, section 1. Not in: 2 January and the city's own half days.",
       *SWISS, *SWISS_EASTER, ("labour", "Labour Day", on(5, 1)), ("st-stephen", "St Stephen's Day", DECEMBER_26))
region("switzerland-bern", "Switzerland: canton of Bern",
       "Gesetz über die Ruhe an öffentlichen Feiertagen, article 2.",
       *SWISS, *SWISS_EASTER, ("berchtold", "St Berchtold's Day", on(1, 2)),
       ("st-stephen", "St Stephen's Day", DECEMBER_26))
region("switzerland-basel", "Switzerland: canton of Basel-Stadt", "Ruhetags- und Ladenöffnungsgesetz, section 2.",
       *SWISS, *SWISS_EASTER, ("labour", "Labour Day", on(5, 1)), ("st-stephen", "St Stephen's Day", DECEMBER_26))
region("switzerland-geneva", "Switzerland: canton of Geneva", "Loi sur les jours fériés (J 1 45), article 1.",
       *SWISS, *SWISS_EASTER, ("jeune", "Geneva Fast (Jeûne genevois)", shifted(nth(1, SUN, 9), 4)),
       ("restoration", "Restoration of the Republic", on(12, 31)))
region("switzerland-vaud", "Switzerland: canton of Vaud", "Loi sur l'emploi, article 47.",
       *SWISS, *SWISS_EASTER, ("berchtold", "2 January", on(1, 2)),
       ("jeune", "Fast Monday (Lundi du Jeûne)", shifted(nth(3, SUN, 9), 1)))

region("netherlands", "Netherlands: public holidays",
       "Algemene termijnenwet, article 3. Liberation Day is a day off in every fifth year, as most "
       "agreements have it. Not in: Good Friday, on which most people work.",
       ("nieuwjaar", "New Year's Day (Nieuwjaar)", NEW_YEAR),
       ("paasmaandag", "Easter Monday (Tweede paasdag)", EASTER_MONDAY),
       ("koningsdag", "King's Day (Koningsdag)", lambda year: [date(year, 4, 26 if date(year, 4, 27).weekday() == SUN else 27)]),
       ("bevrijdingsdag", "Liberation Day (Bevrijdingsdag)", every(5, 2020, on(5, 5))),
       ("hemelvaart", "Ascension Day (Hemelvaartsdag)", ASCENSION),
       ("pinkstermaandag", "Whit Monday (Tweede pinksterdag)", WHIT_MONDAY),
       ("kerst", "Christmas Day (Eerste kerstdag)", CHRISTMAS),
       ("kerst-2", "Second Christmas Day (Tweede kerstdag)", DECEMBER_26))
region("belgium", "Belgium: public holidays",
       "Royal decree of 18 April 1974, article 1. A day that falls on a weekend is replaced by one that "
       "employer and staff agree on.",
       ("new-year", "New Year's Day", NEW_YEAR),
       ("easter-monday", "Easter Monday", EASTER_MONDAY),
       ("labour", "Labour Day", on(5, 1)),
       ("ascension", "Ascension Day", ASCENSION),
       ("whit-monday", "Whit Monday", WHIT_MONDAY),
       ("national-day", "National Day", on(7, 21)),
       ("assumption", "Assumption Day", on(8, 15)),
       ("all-saints", "All Saints' Day", on(11, 1)),
       ("armistice", "Armistice Day", on(11, 11)), ("christmas", "Christmas Day", CHRISTMAS))
region("italy", "Italy: public holidays",
       "Law 260 of 1949 and its changes; St Francis since 2026 (law 151 of 2025). Not in: each town's "
       "patron.",
       ("capodanno", "New Year's Day (Capodanno)", NEW_YEAR),
       ("epifania", "Epiphany (Epifania)", EPIPHANY),
       ("pasquetta", "Easter Monday (Lunedì dell'Angelo)", EASTER_MONDAY),
       ("liberazione", "Liberation Day (Festa della Liberazione)", on(4, 25)),
       ("lavoro", "Labour Day (Festa del Lavoro)", on(5, 1)),
       ("repubblica", "Republic Day (Festa della Repubblica)", on(6, 2)),
       ("ferragosto", "Assumption Day (Ferragosto)", on(8, 15)),
       ("francesco", "St Francis of Assisi (San Francesco)", since(2026, on(10, 4))),
       ("ognissanti", "All Saints' Day (Ognissanti)", on(11, 1)),
       ("immacolata", "Immaculate Conception (Immacolata)", on(12, 8)),
       ("natale", "Christmas Day (Natale)", CHRISTMAS),
       ("santo-stefano", "St Stephen's Day (Santo Stefano)", DECEMBER_26))
region("portugal", "Portugal: public holidays",
       "Código do Trabalho, article 234. Not in: Carnival and each town's own day.",
       ("ano-novo", "New Year's Day", NEW_YEAR),
       ("sexta-feira-santa", "Good Friday", GOOD_FRIDAY),
       ("liberdade", "Freedom Day", on(4, 25)),
       ("trabalhador", "Labour Day", on(5, 1)),
       ("corpo-de-deus", "Corpus Christi", CORPUS_CHRISTI),
       ("portugal", "Portugal Day", on(6, 10)),
       ("assuncao", "Assumption Day", on(8, 15)),
       ("republica", "Republic Day", on(10, 5)),
       ("todos-os-santos", "All Saints' Day", on(11, 1)),
       ("independencia", "Restoration of Independence", on(12, 1)),
       ("imaculada", "Immaculate Conception", on(12, 8)),
       ("natal", "Christmas Day", CHRISTMAS))
region("poland", "Poland: public holidays",
       "Act of 18 January 1951 on days off; Christmas Eve since 2025. For a holiday on a Saturday the "
       "employer owes another day.",
       ("new-year", "New Year's Day", NEW_YEAR),
       ("epiphany", "Epiphany", EPIPHANY),
       ("easter-monday", "Easter Monday", EASTER_MONDAY),
       ("labour", "Labour Day", on(5, 1)),
       ("constitution", "Constitution Day", on(5, 3)),
       ("corpus-christi", "Corpus Christi", CORPUS_CHRISTI),
       ("assumption", "Assumption Day", on(8, 15)),
       ("all-saints", "All Saints' Day", on(11, 1)),
       ("independence", "Independence Day", on(11, 11)),
       ("christmas-eve", "Christmas Eve", since(2025, on(12, 24))),
       ("christmas", "Christmas Day", CHRISTMAS),
       ("christmas-2", "Second Christmas Day", DECEMBER_26))
region("czechia", "Czechia: public holidays", "Act 245 of 2000.",
       ("new-year", "New Year's Day", NEW_YEAR),
       ("good-friday", "Good Friday", GOOD_FRIDAY),
       ("easter-monday", "Easter Monday", EASTER_MONDAY),
       ("labour", "Labour Day", on(5, 1)),
       ("liberation", "Liberation Day", on(5, 8)),
       ("cyril", "Saints Cyril and Methodius", on(7, 5)),
       ("hus", "Jan Hus Day", on(7, 6)),
       ("statehood", "Statehood Day", on(9, 28)),
       ("republic", "Independent Czechoslovak State Day", on(10, 28)),
       ("freedom", "Freedom and Democracy Day", on(11, 17)),
       ("christmas-eve", "Christmas Eve", on(12, 24)),
       ("christmas", "Christmas Day", CHRISTMAS), ("christmas-2", "Second Christmas Day", DECEMBER_26))

# -- The North
MIDSUMMER_EVE = weekday_from(FRI, 6, 19)
region("sweden", "Sweden: public holidays and the eves that are days off",
       "Act 1989:253, and the Annual Leave Act (1977:480), section 3 a, which counts the eves of Midsummer, "
       "Christmas and New Year as Sundays.",
       ("new-year", "New Year's Day", NEW_YEAR),
       ("epiphany", "Epiphany", EPIPHANY),
       ("good-friday", "Good Friday", GOOD_FRIDAY),
       ("easter-monday", "Easter Monday", EASTER_MONDAY),
       ("first-of-may", "First of May", on(5, 1)),
       ("ascension", "Ascension Day", ASCENSION),
       ("national-day", "National Day", on(6, 6)),
       ("midsummer-eve", "Midsummer Eve", MIDSUMMER_EVE),
       ("christmas-eve", "Christmas Eve", on(12, 24)),
       ("christmas", "Christmas Day", CHRISTMAS),
       ("boxing", "Second Christmas Day", DECEMBER_26),
       ("new-year-eve", "New Year's Eve", on(12, 31)))
region("finland", "Finland: public holidays and the eves that are days off",
       "Annual Holidays Act (162/2005), section 4, which counts Midsummer Eve and Christmas Eve as no "
       "weekdays.",
       ("new-year", "New Year's Day", NEW_YEAR),
       ("epiphany", "Epiphany", EPIPHANY),
       ("good-friday", "Good Friday", GOOD_FRIDAY),
       ("easter-monday", "Easter Monday", EASTER_MONDAY),
       ("may-day", "May Day", on(5, 1)),
       ("ascension", "Ascension Day", ASCENSION),
       ("midsummer-eve", "Midsummer Eve", MIDSUMMER_EVE),
       ("independence", "Independence Day", on(12, 6)),
       ("christmas-eve", "Christmas Eve", on(12, 24)),
       ("christmas", "Christmas Day", CHRISTMAS),
       ("christmas-2", "Second Christmas Day", DECEMBER_26))
region("denmark", "Denmark: public holidays",
       "The church's feast days; the Great Prayer Day until 2023 (act 214 of 2023). Not in: 5 June and the "
       "eves, which agreements give.",
       ("new-year", "New Year's Day", NEW_YEAR),
       ("maundy-thursday", "Maundy Thursday", after_easter(-3)),
       ("good-friday", "Good Friday", GOOD_FRIDAY),
       ("easter-monday", "Easter Monday", EASTER_MONDAY),
       ("prayer", "Great Prayer Day", until(2023, after_easter(26))),
       ("ascension", "Ascension Day", ASCENSION),
       ("whit-monday", "Whit Monday", WHIT_MONDAY),
       ("christmas", "Christmas Day", CHRISTMAS), ("christmas-2", "Second Christmas Day", DECEMBER_26))
region("norway", "Norway: public holidays",
       "Act on public holidays of 24 February 1995, and the act of 26 April 1947 on 1 and 17 May.",
       ("new-year", "New Year's Day", NEW_YEAR),
       ("maundy-thursday", "Maundy Thursday", after_easter(-3)),
       ("good-friday", "Good Friday", GOOD_FRIDAY),
       ("easter-monday", "Easter Monday", EASTER_MONDAY),
       ("labour", "Labour Day", on(5, 1)),
       ("constitution", "Constitution Day", on(5, 17)),
       ("ascension", "Ascension Day", ASCENSION),
       ("whit-monday", "Whit Monday", WHIT_MONDAY),
       ("christmas", "Christmas Day", CHRISTMAS), ("christmas-2", "Second Christmas Day", DECEMBER_26))

# -- The United Kingdom beside England and Wales (uk-england.ics)
def uk(id, name, law, *own):
    region("uk-" + id, name, law + " Days that were proclaimed for single years are in as far as they were by November 2026.",
           ("new-years-day", "New Year's Day", NEW_YEAR), ("good-friday", "Good Friday", GOOD_FRIDAY),
           ("early-may", "Early May bank holiday", but(nth(1, MON, 5), y2020="2020-05-08")),
           ("spring", "Spring bank holiday", but(nth(-1, MON, 5), y2022="2022-06-02")),
           ("jubilee", "Platinum Jubilee bank holiday", days("2022-06-03")),
           ("state-funeral", "Bank holiday for the State Funeral of Queen Elizabeth II", days("2022-09-19")),
           ("coronation", "Bank holiday for the coronation of King Charles III", days("2023-05-08")),
           ("christmas", "Christmas Day", CHRISTMAS), ("boxing", "Boxing Day", DECEMBER_26),
           ("christmas-substitute", "Christmas and Boxing Day (substitute days)", substitutes(CHRISTMAS, DECEMBER_26)),
           *own)


uk("scotland", "Scotland: bank holidays",
       "Banking and Financial Dealings Act 1971, schedule 1, and the St Andrew's Day Act 2007. Councils and "
       "employers keep days of their own.",
   ("second-january", "2 January", on(1, 2)),
   ("new-year-substitute", "New Year (substitute days)", substitutes(NEW_YEAR, on(1, 2))),
   ("summer", "Summer bank holiday", nth(1, MON, 8)),
   ("st-andrew", "St Andrew's Day", on(11, 30)),
   ("st-andrew-substitute", "St Andrew's Day (substitute day)", substitutes(on(11, 30))),
   ("world-cup", "Bank holiday for the World Cup", days("2026-06-15")))
uk("northern-ireland", "Northern Ireland: bank holidays",
       "Banking and Financial Dealings Act 1971, schedule 1, and the yearly proclamation of 12 July.",
   ("new-years-day-substitute", "New Year's Day (substitute day)", substitutes(NEW_YEAR)),
   ("st-patrick", "St Patrick's Day", on(3, 17)),
   ("st-patrick-substitute", "St Patrick's Day (substitute day)", substitutes(on(3, 17))),
   ("easter-monday", "Easter Monday", EASTER_MONDAY),
   ("boyne", "Battle of the Boyne", on(7, 12)),
   ("boyne-substitute", "Battle of the Boyne (substitute day)", substitutes(on(7, 12))),
   ("summer", "Summer bank holiday", nth(-1, MON, 8)))

# -- Canada's provinces, for those whom the Canada Labour Code (canada.ics) doesn't concern
VICTORIA = weekday_before(MON, 5, 25)
FAMILY = nth(3, MON, 2)
THANKSGIVING_CA = nth(2, MON, 10)


def canada(id, name, law, *own, thanksgiving=True):
    region("canada-" + id, "Canada: " + name, law + " For a holiday on a weekend the next working day is taken, as most employers do.",
           ("new-years-day", "New Year's Day", NEW_YEAR),
           ("good-friday", "Good Friday", GOOD_FRIDAY),
           ("canada-day", "Canada Day", on(7, 1)),
           ("labour", "Labour Day", nth(1, MON, 9)),
           *((("thanksgiving", "Thanksgiving", THANKSGIVING_CA),) if thanksgiving else ()),
           ("christmas", "Christmas Day", CHRISTMAS),
           ("new-years-day-substitute", "New Year's Day (substitute day)", substitutes(NEW_YEAR)),
           ("canada-day-substitute", "Canada Day (substitute day)", substitutes(on(7, 1))),
           *own)


CHRISTMAS_SUBSTITUTE = ("christmas-substitute", "Christmas Day (substitute day)", substitutes(CHRISTMAS))
REMEMBRANCE = (("remembrance", "Remembrance Day", on(11, 11)),
       ("remembrance-substitute", "Remembrance Day (substitute day)", substitutes(on(11, 11))))
canada("ontario", "Ontario", "Employment Standards Act, 2000, section 1.", ("family", "Family Day", FAMILY),
       ("victoria", "Victoria Day", VICTORIA),
       ("boxing", "Boxing Day", DECEMBER_26),
       ("christmas-substitute", "Christmas and Boxing Day (substitute days)", substitutes(CHRISTMAS, DECEMBER_26)))
canada("quebec", "Quebec",
       "Act respecting labour standards, section 60, and the National Holiday Act. Of Good Friday and Easter"
       " Monday, between which the employer chooses, the Friday is in.",
       ("patriots", "National Patriots' Day", VICTORIA),
       ("national", "National Holiday (Fête nationale)", on(6, 24)),
       ("national-substitute", "National Holiday (substitute day)", substitutes(on(6, 24))), CHRISTMAS_SUBSTITUTE)
canada("british-columbia", "British Columbia",
       "Employment Standards Act, section 1; Truth and Reconciliation since 2023.", ("family", "Family Day", FAMILY),
       ("victoria", "Victoria Day", VICTORIA),
       ("bc", "British Columbia Day", nth(1, MON, 8)),
       ("truth", "National Day for Truth and Reconciliation", since(2023, on(9, 30))),
       ("truth-substitute", "Truth and Reconciliation (substitute day)", since(2023, substitutes(on(9, 30)))),
       *REMEMBRANCE, CHRISTMAS_SUBSTITUTE)
canada("alberta", "Alberta", "Employment Standards Code, section 25.", ("family", "Family Day", FAMILY),
       ("victoria", "Victoria Day", VICTORIA),
       *REMEMBRANCE, CHRISTMAS_SUBSTITUTE)
canada("manitoba", "Manitoba",
       "Employment Standards Code, section 21; Orange Shirt Day since 2024. Not in: Terry Fox Day and "
       "Remembrance Day, which have rules of their own.", ("louis-riel", "Louis Riel Day", FAMILY),
       ("victoria", "Victoria Day", VICTORIA),
       ("orange-shirt", "Orange Shirt Day", since(2024, on(9, 30))),
       ("orange-shirt-substitute", "Orange Shirt Day (substitute day)", since(2024, substitutes(on(9, 30)))), CHRISTMAS_SUBSTITUTE)
canada("saskatchewan", "Saskatchewan",
       "The Saskatchewan Employment Act, section 2-30.", ("family", "Family Day", FAMILY),
       ("victoria", "Victoria Day", VICTORIA),
       ("saskatchewan", "Saskatchewan Day", nth(1, MON, 8)),
       *REMEMBRANCE, CHRISTMAS_SUBSTITUTE)

# -- Australia's states
ANZAC = on(4, 25)


def australia(id, name, law, *own):
    region("australia-" + id, "Australia: " + name, law,
           ("new-years-day", "New Year's Day", NEW_YEAR),
           ("new-years-day-additional", "New Year's Day (additional day)", substitutes(NEW_YEAR)),
           ("australia-day", "Australia Day", moved(on(1, 26))),
           ("good-friday", "Good Friday", GOOD_FRIDAY),
           ("easter-monday", "Easter Monday", EASTER_MONDAY),
           ("anzac", "Anzac Day", ANZAC),
           ("mourning", "National Day of Mourning for Queen Elizabeth II", days("2022-09-22")),
           ("christmas", "Christmas Day", CHRISTMAS),
           ("boxing", "Boxing Day", DECEMBER_26),
           ("christmas-additional", "Christmas and Boxing Day (additional days)", substitutes(CHRISTMAS, DECEMBER_26)),
           *own)


JUNE_BIRTHDAY = ("birthday", "Sovereign's Birthday", nth(2, MON, 6))
OCTOBER_LABOUR = ("labour", "Labour Day", nth(1, MON, 10))
australia("new-south-wales", "New South Wales",
       "Public Holidays Act 2010; the Mondays after Anzac Day of 2026 and 2027 by proclamation.", JUNE_BIRTHDAY, OCTOBER_LABOUR, ("anzac-additional", "Anzac Day (additional day)", days("2026-04-27", "2027-04-26")))
australia("victoria", "Victoria",
       "Public Holidays Act 1993. The Friday before the AFL Grand Final is proclaimed each year; from 2027 "
       "on it is estimated as the day before the last Saturday of September.",
          ("labour", "Labour Day", nth(2, MON, 3)), JUNE_BIRTHDAY, ("grand-final", "Friday before the AFL Grand Final", but(lambda year: [nth(-1, SAT, 9)(year)[0] - timedelta(1)], y2020="2020-10-23", y2021="2021-09-24")),
          ("melbourne-cup", "Melbourne Cup", nth(1, TUE, 11)))
australia("queensland", "Queensland",
       "Holidays Act 1983. Not in: the days of agricultural shows.", ("labour", "Labour Day", nth(1, MON, 5)),
       ("birthday", "Sovereign's Birthday", nth(1, MON, 10)),
       ("anzac-additional", "Anzac Day (substitute day)", monday_after(ANZAC, {SUN})))
australia("western-australia", "Western Australia",
       "Public and Bank Holidays Act 1972. The Sovereign's Birthday is proclaimed each year; it is the last "
       "Monday of September but in 2024.",
          ("labour", "Labour Day", nth(1, MON, 3)),
          ("wa", "Western Australia Day", nth(1, MON, 6)),
          ("birthday", "Sovereign's Birthday", but(nth(-1, MON, 9), y2024="2024-09-23")),
          ("anzac-additional", "Anzac Day (additional day)", monday_after(ANZAC, {SAT, SUN})))
australia("south-australia", "South Australia",
       "Public Holidays Act 2023, before it the Holidays Act 1910, by which the Monday after a Sunday's "
       "Anzac Day is one as well.", ("adelaide-cup", "Adelaide Cup", nth(2, MON, 3)), JUNE_BIRTHDAY, OCTOBER_LABOUR, ("anzac-additional", "Anzac Day (additional day)", monday_after(ANZAC, {SUN})))

# -- Farther
region("new-zealand", "New Zealand: public holidays",
       "Holidays Act 2003, section 44, and the dates of the Te Kāhui o Matariki Public Holiday Act 2022. Not"
       " in: each region's anniversary.",
       ("new-year", "New Year's Day", NEW_YEAR), ("second-january", "2 January", on(1, 2)),
       ("new-year-mondayised", "New Year (observed)", substitutes(NEW_YEAR, on(1, 2))),
       ("waitangi", "Waitangi Day", on(2, 6)),
       ("waitangi-mondayised", "Waitangi Day (observed)", monday_after(on(2, 6), {SAT, SUN})),
       ("good-friday", "Good Friday", GOOD_FRIDAY),
       ("easter-monday", "Easter Monday", EASTER_MONDAY),
       ("anzac", "Anzac Day", ANZAC),
       ("anzac-mondayised", "Anzac Day (observed)", monday_after(ANZAC, {SAT, SUN})),
       ("birthday", "Sovereign's Birthday", nth(1, MON, 6)),
       ("matariki", "Matariki", days("2022-06-24", "2023-07-14", "2024-06-28", "2025-06-20", "2026-07-10", "2027-06-25", "2028-07-14", "2029-07-06", "2030-06-21", "2031-07-11", "2032-07-02", "2033-06-24",
                                     "2034-07-07", "2035-06-29", "2036-07-18", "2037-07-10", "2038-06-25", "2039-07-15", "2040-07-06")),
       ("memorial", "Queen Elizabeth II Memorial Day", days("2022-09-26")),
       ("labour", "Labour Day", nth(4, MON, 10)),
       ("christmas", "Christmas Day", CHRISTMAS),
       ("boxing", "Boxing Day", DECEMBER_26),
       ("christmas-mondayised", "Christmas and Boxing Day (observed)", substitutes(CHRISTMAS, DECEMBER_26)))
region("south-africa", "South Africa: public holidays",
       "Public Holidays Act 36 of 1994: a Sunday's holiday makes the Monday one. Single days as they were "
       "declared by November 2026; election days are declared late.",
       *[item for uid, name, rule in (("new-year", "New Year's Day", NEW_YEAR),
       ("human-rights", "Human Rights Day", on(3, 21)),
       ("freedom", "Freedom Day", on(4, 27)),
       ("workers", "Workers' Day", on(5, 1)),
                                      ("youth", "Youth Day", on(6, 16)),
                                      ("women", "National Women's Day", on(8, 9)),
                                      ("heritage", "Heritage Day", on(9, 24)),
                                      ("reconciliation", "Day of Reconciliation", on(12, 16)),
                                      ("christmas", "Christmas Day", CHRISTMAS),
                                      ("goodwill", "Day of Goodwill", DECEMBER_26))
         for item in ((uid, name, rule), (uid + "-monday", name + " (observed)", monday_after(rule, {SUN})))],
       ("good-friday", "Good Friday", GOOD_FRIDAY),
       ("family", "Family Day", EASTER_MONDAY),
       ("declared", "Declared by the President", days("2021-11-01", "2022-12-27", "2023-12-15", "2024-05-29")))
region("mexico", "Mexico: statutory rest days",
       "Ley Federal del Trabajo, article 74; the change of president on 1 October since 2024.",
       ("new-year", "New Year's Day", NEW_YEAR),
       ("constitution", "Constitution Day", nth(1, MON, 2)),
       ("juarez", "Benito Juárez's Birthday", nth(3, MON, 3)),
       ("labour", "Labour Day", on(5, 1)),
       ("independence", "Independence Day", on(9, 16)),
       ("president", "Change of president", every(6, 2024, on(10, 1))),
       ("revolution", "Revolution Day", nth(3, MON, 11)),
       ("christmas", "Christmas Day", CHRISTMAS))
region("brazil", "Brazil: national holidays",
       "Laws 662 of 1949, 6.802 of 1980 and 14.759 of 2023 (20 November, since 2024); Good Friday by the "
       "laws of the towns. Not in: Carnival and Corpus Christi, which are optional.",
       ("ano-novo", "New Year's Day", NEW_YEAR),
       ("sexta-feira-santa", "Good Friday", GOOD_FRIDAY),
       ("tiradentes", "Tiradentes' Day", on(4, 21)),
       ("trabalho", "Labour Day", on(5, 1)),
       ("independencia", "Independence Day", on(9, 7)),
       ("aparecida", "Our Lady of Aparecida", on(10, 12)),
       ("finados", "All Souls' Day", on(11, 2)),
       ("republica", "Republic Day", on(11, 15)),
       ("consciencia-negra", "Black Awareness Day", since(2024, on(11, 20))),
       ("natal", "Christmas Day", CHRISTMAS))

# -- Spain's communities: the ten days of the country, and their own. A Sunday's day is moved or exchanged by each community
# every autumn, which no rule follows: those days are listed as they were decreed.
def spain(id, name, law, *own):
    region("spain-" + id, "Spain: " + name, law + " Not in: the days of towns, and Mondays for Sundays that are not decreed yet.",
           ("ano-nuevo", "New Year's Day (Año Nuevo)", NEW_YEAR),
           ("reyes", "Epiphany (Epifanía del Señor)", EPIPHANY),
           ("viernes-santo", "Good Friday (Viernes Santo)", GOOD_FRIDAY),
           ("trabajo", "Labour Day (Fiesta del Trabajo)", on(5, 1)),
           ("asuncion", "Assumption Day (Asunción de la Virgen)", on(8, 15)),
           ("fiesta-nacional", "National Day (Fiesta Nacional)", on(10, 12)),
           ("todos-los-santos", "All Saints' Day (Todos los Santos)", on(11, 1)),
           ("constitucion", "Constitution Day (Día de la Constitución)", on(12, 6)),
           ("inmaculada", "Immaculate Conception (Inmaculada Concepción)", on(12, 8)),
           ("navidad", "Christmas Day (Navidad)", CHRISTMAS), *own)


JUEVES_SANTO = ("jueves-santo", "Maundy Thursday (Jueves Santo)", after_easter(-3))
LUNES_DE_PASCUA = ("lunes-de-pascua", "Easter Monday (Lunes de Pascua)", EASTER_MONDAY)
spain("andalusia", "Andalusia", "Decree 461/2019 and the list of each year.", JUEVES_SANTO,
      ("andalucia", "Andalusia Day (Día de Andalucía)", on(2, 28)),
      ("lunes", "Monday for a Sunday's holiday", days("2020-11-02", "2020-12-07", "2021-03-01", "2021-08-16", "2022-05-02",
                                                      "2022-12-26", "2026-11-02", "2026-12-07", "2027-03-01", "2027-08-16")))
spain("basque-country", "Basque Country", "The list of each year; Law 2/1981 and its like.", JUEVES_SANTO, LUNES_DE_PASCUA,
      ("santiago", "St James's Day (Santiago Apóstol)", on(7, 25)))
spain("catalonia", "Catalonia", "Order of each year; Law 1/1980 for 11 September.", LUNES_DE_PASCUA,
      ("sant-joan", "St John's Day (Sant Joan)", on(6, 24)),
      ("diada", "National Day of Catalonia (Diada)", on(9, 11)),
      ("sant-esteve", "St Stephen's Day (Sant Esteve)", DECEMBER_26))
spain("galicia", "Galicia", "Decree of each year; Law 5/1979 for 25 July.", JUEVES_SANTO,
      ("letras", "Galician Literature Day (Día das Letras Galegas)", on(5, 17)),
      ("galicia", "National Day of Galicia (Santiago)", on(7, 25)))
spain("madrid", "Community of Madrid", "Decree of each year; Law 8/1984 for 2 May.", JUEVES_SANTO,
      ("comunidad", "Day of the Community (Dos de Mayo)", on(5, 2)),
      ("lunes", "Monday for a Sunday's holiday", days("2020-11-02", "2020-12-07", "2021-05-03", "2022-12-26", "2026-11-02",
                                                      "2026-12-07", "2027-05-03")))

# -- States of the USA: no law gives private employees these days; they are when the state's offices are closed.
MLK, PRESIDENTS, MEMORIAL = nth(3, MON, 1), nth(3, MON, 2), nth(-1, MON, 5)
LABOR, COLUMBUS, THANKSGIVING = nth(1, MON, 9), nth(2, MON, 10), nth(4, THU, 11)
VETERANS, INDEPENDENCE, JUNETEENTH = on(11, 11), on(7, 4), since(2021, on(6, 19))


def observed(rule, saturday=-1, sunday=1):
    """Kept so many days away where the day falls on a Saturday or Sunday; None: then it is not kept at all."""
    def kept(year):
        found = []
        for near in (year, year + 1):  # 1 January may be kept in the year before
            for day in rule(near):
                away = {SAT: saturday, SUN: sunday}.get(day.weekday(), 0)
                if away is not None and (day + timedelta(away)).year == year:
                    found.append(day + timedelta(away))
        return found
    return kept


def state(id, name, law, *holidays, saturday=-1, sunday=1):
    region("us-" + id, f"United States: {name}, state offices", law,
           *((uid, title, observed(rule, saturday, sunday)) for uid, title, rule in holidays))


def usual(*others):
    return (("new-year", "New Year's Day", NEW_YEAR), ("mlk", "Birthday of Martin Luther King, Jr.", MLK),
            ("memorial", "Memorial Day", MEMORIAL), ("independence", "Independence Day", INDEPENDENCE),
            ("labor", "Labor Day", LABOR), ("veterans", "Veterans Day", VETERANS),
            ("thanksgiving", "Thanksgiving Day", THANKSGIVING), ("christmas", "Christmas Day", CHRISTMAS), *others)


PRESIDENTS_DAY = ("presidents", "Presidents' Day", PRESIDENTS)
AFTER_THANKSGIVING = ("after-thanksgiving", "Day after Thanksgiving", shifted(THANKSGIVING, 1))
JUNETEENTH_DAY = ("juneteenth", "Juneteenth", JUNETEENTH)
# Veterans Day is the one of California's that a Saturday moves to Friday.
region("us-california", "United States: California, state offices",
       "Government Code, section 19853: a Sunday's day is kept on Monday, a Saturday's not at all, but for Veterans Day.",
       *((uid, title, observed(rule, -1 if uid == "veterans" else None, 1)) for uid, title, rule in usual(
           PRESIDENTS_DAY, ("chavez", "Cesar Chavez Day", on(3, 31)), AFTER_THANKSGIVING)))
state("florida", "Florida", "Florida Statutes, section 110.117.", *usual(AFTER_THANKSGIVING))
state("massachusetts", "Massachusetts", "General Laws, chapter 4, section 7: a Sunday's day is kept on Monday, a Saturday's on the day.",
      *usual(("washington", "Washington's Birthday", PRESIDENTS), ("patriots", "Patriots' Day", nth(3, MON, 4)), JUNETEENTH_DAY,
             ("columbus", "Columbus Day", COLUMBUS)), saturday=0)
state("new-york", "New York", "General Construction Law, section 24: a Sunday's day is kept on Monday, a Saturday's on the day. "
      "Lincoln's Birthday and Election Day are holidays by that law; many offices are open on them.",
      *usual(("lincoln", "Lincoln's Birthday", on(2, 12)), ("washington", "Washington's Birthday", PRESIDENTS), JUNETEENTH_DAY,
             ("columbus", "Columbus Day", COLUMBUS),
             ("election", "Election Day", shifted(nth(1, MON, 11), 1))), saturday=0)
state("texas", "Texas", "Government Code, sections 662.003 and 662.005: the national holidays and the state's on which offices "
      "are closed; one that falls on a weekend is not kept. Not in: days on which offices work with few people.",
      *usual(PRESIDENTS_DAY, AFTER_THANKSGIVING, ("christmas-eve", "Christmas Eve", on(12, 24)),
             ("after-christmas", "Day after Christmas", DECEMBER_26)), saturday=None, sunday=None)
state("washington", "Washington State", "Revised Code, section 1.16.050; Juneteenth since 2022.",
      *usual(PRESIDENTS_DAY, ("juneteenth", "Juneteenth", since(2022, on(6, 19))),
             ("heritage", "Native American Heritage Day", shifted(THANKSGIVING, 1))))

# -- Days by the moon. The Chinese and Korean ones were computed twice (npm date-chinese and ICU's calendars) and settled by the
# hour of the new moon where both differ: 2027, 2030, and the leap month of 2033. The Hebrew ones are ICU's.
LUNAR_NEW_YEAR = dated("01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-06 01-26 02-13 02-03 01-23 02-11 01-31 02-19 02-08 01-28 "
                       "02-15 02-04 01-24 02-12")
BUDDHA = dated("04-30 05-19 05-08 05-26 05-15 05-05 05-24 05-13 05-02 05-20 05-09 05-28 05-16 05-06 05-25 05-15 05-03 05-22 "
               "05-11 04-30 05-18")
DRAGON_BOAT = dated("06-25 06-14 06-03 06-22 06-10 05-31 06-19 06-09 05-28 06-16 06-05 06-24 06-12 06-01 06-20 06-10 05-30 06-18 "
                    "06-07 05-27 06-14")
MID_AUTUMN = dated("10-01 09-21 09-10 09-29 09-17 10-06 09-25 09-15 10-03 09-22 09-12 10-01 09-19 09-08 09-27 09-16 10-04 09-24 "
                   "09-13 10-02 09-20")
CHUNG_YEUNG = dated("10-25 10-14 10-04 10-23 10-11 10-29 10-18 10-08 10-26 10-16 10-05 10-24 10-12 10-01 10-20 10-09 10-27 10-17 "
                    "10-07 10-26 10-14")
# The sun's, and as well known: on 4 April in leap years and mostly in the year after.
CHING_MING = dated("04-04 04-04 04-05 04-05 04-04 04-04 04-05 04-05 04-04 04-04 04-05 04-05 04-04 04-04 04-05 04-05 04-04 04-04 "
                   "04-05 04-05 04-04")
SEOLLAL = dated("01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-07 01-27 02-13 02-03 01-23 02-11 01-31 02-19 02-08 01-28 02-15 "
                "02-04 01-24 02-12")
BUDDHA_KOREA = dated("04-30 05-19 05-08 05-27 05-15 05-05 05-24 05-13 05-02 05-20 05-09 05-28 05-16 05-06 05-25 05-15 05-03 05-22 "
                     "05-11 04-30 05-18")
CHUSEOK = dated("10-01 09-21 09-10 09-29 09-17 10-06 09-25 09-15 10-03 09-22 09-12 10-01 09-19 09-08 09-27 09-16 10-04 09-24 "
                "09-13 10-02 09-21")
ROSH_HASHANAH = dated("09-19 09-07 09-26 09-16 10-03 09-23 09-12 10-02 09-21 09-10 09-28 09-18 09-06 09-24 09-14 10-04 09-22 09-10 "
                      "09-30 09-19 09-08")
PASSOVER = dated("04-09 03-28 04-16 04-06 04-23 04-13 04-02 04-22 04-11 03-31 04-18 04-08 03-27 04-14 04-04 04-24 04-12 03-31 "
                 "04-20 04-09 03-29")

HONG_KONG = (("new-year", "The first day of January", NEW_YEAR), ("lunar-1", "Lunar New Year's Day", LUNAR_NEW_YEAR),
             ("lunar-2", "The second day of Lunar New Year", shifted(LUNAR_NEW_YEAR, 1)),
             ("lunar-3", "The third day of Lunar New Year", shifted(LUNAR_NEW_YEAR, 2)),
             ("ching-ming", "Ching Ming Festival", CHING_MING), ("good-friday", "Good Friday", GOOD_FRIDAY),
             ("after-good-friday", "The day following Good Friday", after_easter(-1)),
             ("easter-monday", "Easter Monday", EASTER_MONDAY), ("labour", "Labour Day", on(5, 1)),
             ("buddha", "The Birthday of the Buddha", BUDDHA), ("tuen-ng", "Tuen Ng Festival", DRAGON_BOAT),
             ("sar", "Hong Kong Special Administrative Region Establishment Day", on(7, 1)),
             ("mid-autumn", "The day following the Mid-Autumn Festival", shifted(MID_AUTUMN, 1)),
             ("national-day", "National Day", on(10, 1)), ("chung-yeung", "Chung Yeung Festival", CHUNG_YEUNG),
             ("christmas", "Christmas Day", CHRISTMAS), ("after-christmas", "The first weekday after Christmas Day", DECEMBER_26))
HONG_KONG_KEPT = sundays_passed_on(*(rule for _, _, rule in HONG_KONG))


def kept_as_named(rule):
    return lambda year: [day for day in rule(year) if day in HONG_KONG_KEPT(year)]


region("hong-kong", "Hong Kong: general holidays",
       "General Holidays Ordinance (Cap. 149). A Sunday's, or a second one of a day, is kept on the next free day. "
       "From 2028 on as computed, before the Gazette has them.",
       *((uid, name, kept_as_named(rule)) for uid, name, rule in HONG_KONG),
       ("next", "Kept on the next day", lambda year: sorted(
           set(HONG_KONG_KEPT(year)) - {day for _, _, rule in HONG_KONG for day in rule(year)})))


# -- South Korea: the days by the regulation on public holidays, and those that it gives for others.
KOREAN_FEASTS = [shifted(feast, away) for feast in (SEOLLAL, CHUSEOK) for away in (-1, 0, 1)]
KOREAN_OTHERS = {"march-1": on(3, 1), "children": on(5, 5), "buddha": BUDDHA_KOREA, "constitution": since(2026, on(7, 17)),
                 "liberation": on(8, 15), "foundation": on(10, 3), "hangul": on(10, 9), "christmas": CHRISTMAS}
KOREAN_SINCE = {"march-1": 2022, "children": 2020, "buddha": 2023, "constitution": 2026, "liberation": 2021, "foundation": 2021,
                "hangul": 2021, "christmas": 2023}
KOREAN_FIXED = [NEW_YEAR, since(2026, on(5, 1)), on(6, 6)]


def korean_substitutes(year):
    plain = [day for rule in (*KOREAN_FEASTS, *KOREAN_OTHERS.values(), *KOREAN_FIXED) for day in rule(year)]
    free, found = set(plain), []

    def give(after):
        while after in free or after.weekday() >= SAT:
            after += timedelta(1)
        free.add(after)
        found.append(after)

    for feast in (SEOLLAL, CHUSEOK):
        three = [day + timedelta(away) for day in feast(year) for away in (-1, 0, 1)]
        for day in three:
            if day.weekday() == SUN or plain.count(day) > 1:
                give(three[-1])
    given = set()
    for name, rule in KOREAN_OTHERS.items():
        for day in rule(year):
            if year >= KOREAN_SINCE[name] and day not in given and (day.weekday() >= SAT or (
                    plain.count(day) > 1 and not any(day in feast(year) for feast in KOREAN_FEASTS))):
                given.add(day)
                give(day)
    return sorted(found)


region("south-korea", "South Korea: public holidays",
       "Regulation on the holidays of public offices, articles 2 and 3, with the elections and single days until 2026; Labour Day and "
       "Constitution Day since 2026. Not in: a day for a Labour Day on a weekend, of which the regulation says nothing.",
       ("new-year", "New Year's Day", NEW_YEAR),
       *(("seollal-" + str(away + 1), "Lunar New Year (Seollal)", shifted(SEOLLAL, away)) for away in (-1, 0, 1)),
       ("march-1", "Independence Movement Day", KOREAN_OTHERS["march-1"]), ("labour", "Labour Day", since(2026, on(5, 1))),
       ("children", "Children's Day", on(5, 5)), ("buddha", "Buddha's Birthday", BUDDHA_KOREA), ("memorial", "Memorial Day", on(6, 6)),
       ("constitution", "Constitution Day", KOREAN_OTHERS["constitution"]), ("liberation", "Liberation Day", on(8, 15)),
       *(("chuseok-" + str(away + 1), "Harvest Festival (Chuseok)", shifted(CHUSEOK, away)) for away in (-1, 0, 1)),
       ("foundation", "National Foundation Day", on(10, 3)), ("hangul", "Hangul Day", on(10, 9)), ("christmas", "Christmas Day", CHRISTMAS),
       ("substitute", "Substitute day", korean_substitutes),
       ("proclaimed", "Election, or a day that was proclaimed", days(
           "2020-04-15", "2020-08-17", "2022-03-09", "2022-06-01", "2023-10-02", "2024-04-10", "2024-10-01", "2025-01-27", "2025-06-03",
           "2026-06-03")))


def independence_of_israel(year):
    """5 Iyar, 20 days after Passover's first; away from the Sabbath and the days beside it."""
    return [day + timedelta({FRI: 19, SAT: 18, MON: 21}.get((day + timedelta(20)).weekday(), 20)) for day in PASSOVER(year)]


region("israel", "Israel: public holidays",
       "Law and Administration Ordinance, section 18A, and the Independence Day Law. Choose Friday and Saturday as the weekend. "
       "Not in: the eves, which are half days, and election days.",
       ("rosh-hashanah", "New Year (Rosh Hashanah)", ROSH_HASHANAH),
       ("rosh-hashanah-2", "Second day of the New Year", shifted(ROSH_HASHANAH, 1)),
       ("yom-kippur", "Day of Atonement (Yom Kippur)", shifted(ROSH_HASHANAH, 9)),
       ("sukkot", "Sukkot", shifted(ROSH_HASHANAH, 14)), ("simchat-torah", "Simchat Torah", shifted(ROSH_HASHANAH, 21)),
       ("passover", "Passover", PASSOVER), ("passover-7", "Seventh day of Passover", shifted(PASSOVER, 6)),
       ("independence", "Independence Day", independence_of_israel), ("shavuot", "Shavuot", shifted(PASSOVER, 50)))

# -- Singapore: as the Ministry of Manpower announced them; from 2028 on what follows the moon is estimated.
SINGAPORE = (("new-year", "New Year's Day", NEW_YEAR), ("lunar-1", "Chinese New Year", LUNAR_NEW_YEAR),
             ("lunar-2", "Second day of Chinese New Year", shifted(LUNAR_NEW_YEAR, 1)), ("good-friday", "Good Friday", GOOD_FRIDAY),
             ("labour", "Labour Day", on(5, 1)), ("vesak", "Vesak Day", shifted(BUDDHA, 7)), ("national-day", "National Day", on(8, 9)),
             ("puasa", "Hari Raya Puasa", days("2020-05-24", "2021-05-13", "2022-05-03", "2023-04-22", "2024-04-10", "2025-03-31",
                                               "2026-03-21", "2027-03-10")),
             ("haji", "Hari Raya Haji", days("2020-07-31", "2021-07-20", "2022-07-10", "2023-06-29", "2024-06-17", "2025-06-07",
                                             "2026-05-27", "2027-05-16")),
             ("deepavali", "Deepavali", days("2020-11-14", "2021-11-04", "2022-10-24", "2023-11-12", "2024-10-31", "2025-10-20",
                                             "2026-11-08", "2027-10-28")),
             ("puasa-estimated", "Hari Raya Puasa (estimated)", days("2028-02-27", "2029-02-15", "2030-02-05")),
             ("haji-estimated", "Hari Raya Haji (estimated)", days("2028-05-05", "2029-04-24", "2030-04-14")),
             ("deepavali-estimated", "Deepavali (estimated)", days("2028-10-17", "2029-11-05", "2030-10-26")),
             ("christmas", "Christmas Day", CHRISTMAS))


def singapore_mondays(year):
    listed = {day for _, _, rule in SINGAPORE for day in rule(year)}
    found = set()
    for day in sorted(listed):
        if day.weekday() == SUN:
            after = day + timedelta(1)
            while after in listed | found:
                after += timedelta(1)
            found.add(after)
    return sorted(found)


region("singapore", "Singapore: public holidays",
       "Holidays Act 1998: a Sunday's day gives the next day that is none. From 2028 to 2030 what follows the moon is estimated, and left "
       "out after that.",
       *SINGAPORE, ("monday", "Day for a Sunday's holiday", singapore_mondays),
       ("polling", "Polling Day", days("2020-07-10", "2023-09-01", "2025-05-03")))
