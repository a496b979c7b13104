"""More regions of the countries in regions.py, which see: the rest of Canada and Australia, more of Spain and Switzerland, and
India with its gazetted feasts."""
from regions import *

# -- Canada's Atlantic provinces and its territories. Thanksgiving is no holiday of employment in the Atlantic provinces.
ABORIGINAL = ("indigenous", "National Indigenous Peoples Day", on(6, 21))
CIVIC = ("civic", "Civic Holiday", nth(1, MON, 8))


def truth(first):
    return (("truth", "National Day for Truth and Reconciliation", since(first, on(9, 30))),
            ("truth-substitute", "Truth and Reconciliation (substitute day)", since(first, substitutes(on(9, 30)))))


canada("nova-scotia", "Nova Scotia", "Labour Standards Code, section 37, and the Remembrance Day Act.",
       ("heritage", "Nova Scotia Heritage Day", FAMILY), ("remembrance", "Remembrance Day", on(11, 11)), CHRISTMAS_SUBSTITUTE,
       thanksgiving=False)
canada("new-brunswick", "New Brunswick", "Employment Standards Act, section 18.", ("family", "Family Day", FAMILY),
       ("new-brunswick", "New Brunswick Day", nth(1, MON, 8)), *REMEMBRANCE, CHRISTMAS_SUBSTITUTE, thanksgiving=False)
canada("prince-edward-island", "Prince Edward Island", "Employment Standards Act, section 6; Truth and Reconciliation since 2022.",
       ("islander", "Islander Day", FAMILY), *truth(2022), *REMEMBRANCE, CHRISTMAS_SUBSTITUTE, thanksgiving=False)
canada("newfoundland", "Newfoundland and Labrador", "Labour Standards Act, section 14. Not in: the days of the government's own staff.",
       *REMEMBRANCE, CHRISTMAS_SUBSTITUTE, thanksgiving=False)
canada("yukon", "Yukon", "Employment Standards Act, section 1; Truth and Reconciliation since 2023.", ("victoria", "Victoria Day", VICTORIA),
       ABORIGINAL, ("discovery", "Discovery Day", nth(3, MON, 8)), *truth(2023), *REMEMBRANCE, CHRISTMAS_SUBSTITUTE)
canada("northwest-territories", "Northwest Territories", "Employment Standards Act, section 1; Truth and Reconciliation since 2022.",
       ("victoria", "Victoria Day", VICTORIA), ABORIGINAL, CIVIC, *truth(2022), *REMEMBRANCE, CHRISTMAS_SUBSTITUTE)
canada("nunavut", "Nunavut", "Labour Standards Act, section 1; Nunavut Day since 2020, Truth and Reconciliation since 2022.",
       ("victoria", "Victoria Day", VICTORIA), ("nunavut", "Nunavut Day", on(7, 9)), CIVIC, *truth(2022), *REMEMBRANCE,
       CHRISTMAS_SUBSTITUTE)

# -- Australia's smaller states and territories
australia("tasmania", "Tasmania", "Statutory Holidays Act 2000. Not in: the days of single districts, and Easter Tuesday, which is the "
          "public service's.",
          ("eight-hours", "Eight Hours Day", nth(2, MON, 3)), JUNE_BIRTHDAY)
australia("capital-territory", "Australian Capital Territory",
          "Holidays Act 1958, section 3.",
          ("canberra", "Canberra Day", nth(2, MON, 3)), ("reconciliation", "Reconciliation Day", weekday_from(MON, 5, 27)),
          JUNE_BIRTHDAY, OCTOBER_LABOUR,
          ("anzac-additional", "Anzac Day (additional day)", monday_after(ANZAC, {SAT, SUN})))
australia("northern-territory", "Northern Territory", "Public Holidays Act 1981. Not in: the show days of districts, and the evenings of 24 "
          "and 31 December.",
          ("may-day", "May Day", nth(1, MON, 5)), JUNE_BIRTHDAY, ("picnic", "Picnic Day", nth(1, MON, 8)),
          ("anzac-additional", "Anzac Day (additional day)", monday_after(ANZAC, {SUN})))

# -- Spain's other communities
SAN_JOSE = ("san-jose", "St Joseph's Day (San José)", on(3, 19))
spain("aragon", "Aragon", "Decree of each year; Statute of Autonomy, article 3.", JUEVES_SANTO,
      ("san-jorge", "Day of Aragon (San Jorge)", on(4, 23)))
spain("asturias", "Asturias", "Decree of each year; Law 5/1984.", JUEVES_SANTO, ("asturias", "Day of Asturias", on(9, 8)))
spain("balearic-islands", "Balearic Islands", "Agreement of each year; Law 9/1984.", JUEVES_SANTO, LUNES_DE_PASCUA,
      ("illes-balears", "Day of the Balearic Islands", on(3, 1)))
spain("canary-islands", "Canary Islands", "Decree of each year; each island has a day more of its own.", JUEVES_SANTO,
      ("canarias", "Canary Islands Day", on(5, 30)))
spain("cantabria", "Cantabria", "Order of each year; Law 2/1998.", JUEVES_SANTO,
      ("instituciones", "Day of the Institutions", on(7, 28)), ("bien-aparecida", "Our Lady of Bien Aparecida", on(9, 15)))
spain("castile-la-mancha", "Castile-La Mancha", "Decree of each year.", JUEVES_SANTO, ("corpus", "Corpus Christi", CORPUS_CHRISTI),
      ("castilla-la-mancha", "Day of Castile-La Mancha", on(5, 31)))
spain("castile-and-leon", "Castile and León", "Decree of each year; Law 3/1986.", JUEVES_SANTO,
      ("villalar", "Day of Castile and León", on(4, 23)))
spain("extremadura", "Extremadura", "Decree of each year; Law 4/1985.", JUEVES_SANTO, ("extremadura", "Day of Extremadura", on(9, 8)))
spain("la-rioja", "La Rioja", "Resolution of each year.", JUEVES_SANTO, LUNES_DE_PASCUA, ("la-rioja", "Day of La Rioja", on(6, 9)))
spain("murcia", "Region of Murcia", "Resolution of each year.", JUEVES_SANTO, SAN_JOSE, ("murcia", "Day of the Region of Murcia", on(6, 9)))
spain("navarre", "Navarre", "Resolution of each year; Law 18/1986.", JUEVES_SANTO, LUNES_DE_PASCUA,
      ("san-francisco", "St Francis Xavier (San Francisco Javier)", on(12, 3)))
spain("valencia", "Valencian Community", "Decree of each year; Law 8/1984 of the Community.", LUNES_DE_PASCUA, SAN_JOSE,
      ("sant-joan", "St John's Day (Sant Joan)", on(6, 24)), ("comunitat", "Day of the Valencian Community", on(10, 9)))

# -- More of Switzerland's cantons, with the days on which offices are closed there. 2 January, when banks and the post rest everywhere,
# is in where a law of the canton or the federal list of holidays names it for the whole canton, and said to be out in Zurich and
# St. Gallen, where only towns and the deadlines of courts know it.
BERCHTOLD = ("berchtold", "St Berchtold's Day", on(1, 2))
SWISS_LABOUR = ("labour", "Labour Day", on(5, 1))
SWISS_STEPHEN = ("st-stephen", "St Stephen's Day", DECEMBER_26)
SWISS_JOSEPH = ("joseph", "St Joseph's Day", on(3, 19))
SWISS_CATHOLIC = (("corpus-christi", "Corpus Christi", CORPUS_CHRISTI), ("assumption", "Assumption Day", on(8, 15)),
                  ("all-saints", "All Saints' Day", on(11, 1)))
IMMACULATE = ("immaculate", "Immaculate Conception", on(12, 8))


def canton(id, name, law, *own):
    region("switzerland-" + id, "Switzerland: canton of " + name, law, *SWISS, *own)


canton("basel-landschaft", "Basel-Landschaft", "Ruhetagsgesetz, section 1.", *SWISS_EASTER, SWISS_LABOUR, SWISS_STEPHEN)
canton("fribourg", "Fribourg", "Loi sur l'emploi et le marché du travail, for the Catholic communities, where most people live.",
       *SWISS_EASTER, BERCHTOLD, *SWISS_CATHOLIC, IMMACULATE, SWISS_STEPHEN)
canton("jura", "Jura", "Loi sur les jours fériés officiels et le repos dominical, article 2.", *SWISS_EASTER, ("second-january", "2 January", on(1, 2)),
       SWISS_LABOUR, *SWISS_CATHOLIC, ("independence", "Independence Day", on(6, 23)))
canton("lucerne", "Lucerne", "Ruhetags- und Ladenschlussgesetz, section 1, and the days that are kept besides.", *SWISS_EASTER, BERCHTOLD,
       *SWISS_CATHOLIC, IMMACULATE, SWISS_STEPHEN)
canton("neuchatel", "Neuchâtel", "Loi sur le dimanche et les jours fériés, article 3: 2 January and 26 December where the day before is a Sunday.",
       ("good-friday", "Good Friday", GOOD_FRIDAY), ("republic", "Republic Day", on(3, 1)), SWISS_LABOUR,
       ("second-january", "2 January", lambda year: on(1, 2)(year) if date(year, 1, 1).weekday() == SUN else []),
       ("second-christmas", "26 December", lambda year: DECEMBER_26(year) if date(year, 12, 25).weekday() == SUN else []))
canton("schaffhausen", "Schaffhausen", "Ruhetagsgesetz, article 1.", *SWISS_EASTER, BERCHTOLD, SWISS_LABOUR, SWISS_STEPHEN)
canton("schwyz", "Schwyz", "Ruhetagsgesetz, section 2.", *SWISS_EASTER, ("epiphany", "Epiphany", EPIPHANY), SWISS_JOSEPH, *SWISS_CATHOLIC,
       IMMACULATE, SWISS_STEPHEN)
canton("st-gallen", "St. Gallen", "Gesetz über Ruhetag und Ladenöffnung, article 2. Not in: 2 January.", *SWISS_EASTER,
       ("all-saints", "All Saints' Day", on(11, 1)), SWISS_STEPHEN)
canton("thurgau", "Thurgau", "Gesetz über die öffentlichen Ruhetage, section 1.", *SWISS_EASTER, BERCHTOLD, SWISS_LABOUR, SWISS_STEPHEN)
canton("ticino", "Ticino", "Legge concernente i giorni festivi ufficiali, article 1. Good Friday is none.", ("epiphany", "Epiphany", EPIPHANY),
       SWISS_JOSEPH, ("easter-monday", "Easter Monday", EASTER_MONDAY), SWISS_LABOUR, ("whit-monday", "Whit Monday", WHIT_MONDAY),
       *SWISS_CATHOLIC, ("peter-paul", "Saints Peter and Paul", on(6, 29)), IMMACULATE, SWISS_STEPHEN)
canton("valais", "Valais", "Loi concernant le repos dominical et les jours de fête, article 2. Good Friday and the Mondays are none.",
       SWISS_JOSEPH, *SWISS_CATHOLIC, IMMACULATE)
canton("zug", "Zug", "Ruhetags- und Ladenöffnungsgesetz, section 1, and the days that are kept besides.", *SWISS_EASTER, BERCHTOLD,
       *SWISS_CATHOLIC, IMMACULATE, SWISS_STEPHEN)

# Days that are no holidays by the law on days of rest, but are kept like ones: by the cantons' laws on their courts, and by the federal
# list of holidays (Bundesamt für Justiz, 2011).
SWISS_KEPT = (BERCHTOLD, ("easter-monday", "Easter Monday", EASTER_MONDAY), ("whit-monday", "Whit Monday", WHIT_MONDAY), SWISS_STEPHEN)
SWISS_GOOD_FRIDAY = ("good-friday", "Good Friday", GOOD_FRIDAY)
# Three days of rest never follow one another in Appenzell: no St Stephen's Day where Christmas is on a Monday or a Friday.
APPENZELL_STEPHEN = ("st-stephen", "St Stephen's Day",
                     lambda year: [day for day in DECEMBER_26(year) if day.weekday() not in (TUE, SAT)])


def naefels(year):
    """Näfelser Fahrt: the first Thursday of April, a week later where that one is Maundy Thursday."""
    day = nth(1, THU, 4)(year)[0]
    return [day + timedelta(7) if day == easter(year) - timedelta(3) else day]


canton("appenzell-ausserrhoden", "Appenzell Ausserrhoden", "Verordnung zum Arbeitsgesetz, article 7.", *SWISS_EASTER, APPENZELL_STEPHEN)
canton("appenzell-innerrhoden", "Appenzell Innerrhoden",
       "Ruhetagsgesetz, article 2. St Maurice's Day is kept in the inner part of the canton, not in Oberegg.",
       *SWISS_EASTER, *SWISS_CATHOLIC, ("maurice", "St Maurice's Day", on(9, 22)), IMMACULATE, APPENZELL_STEPHEN)
canton("glarus", "Glarus", "Ruhetagsgesetz, article 2, and 2 January, which is kept besides.", *SWISS_EASTER, BERCHTOLD,
       ("naefels", "Battle of Näfels (Näfelser Fahrt)", naefels), ("all-saints", "All Saints' Day", on(11, 1)), SWISS_STEPHEN)
canton("graubuenden", "Graubünden", "Ruhetagsgesetz, article 2. Canton-wide days only: many communities keep days of their own.",
       *SWISS_EASTER, SWISS_STEPHEN)
canton("nidwalden", "Nidwalden", "Ruhetagsgesetz, article 2, and the days that are kept besides.", SWISS_GOOD_FRIDAY, *SWISS_KEPT,
       SWISS_JOSEPH, *SWISS_CATHOLIC, IMMACULATE)
canton("obwalden", "Obwalden", "Ruhetagsgesetz, article 2, and the days that are kept besides.", SWISS_GOOD_FRIDAY, *SWISS_KEPT,
       *SWISS_CATHOLIC, ("nicholas", "St Nicholas of Flüe's Day", on(9, 25)), IMMACULATE)
canton("solothurn", "Solothurn",
       "Ruhetagsgesetz, section 2, and the days that the Einführungsgesetz zur Zivilprozessordnung, section 22, keeps besides. Corpus "
       "Christi, Assumption Day and All Saints' Day are working days in the district of Bucheggberg. Not in: 1 May, of which the "
       "afternoon is free, and the days of single communities.", SWISS_GOOD_FRIDAY, *SWISS_KEPT, *SWISS_CATHOLIC)
canton("uri", "Uri", "Ruhetagsgesetz.", *SWISS_EASTER, ("epiphany", "Epiphany", EPIPHANY), SWISS_JOSEPH, *SWISS_CATHOLIC, IMMACULATE,
       SWISS_STEPHEN)


# In Aargau four days of the nine are set by district.
def aargau(id, name, *own):
    canton("aargau" + id, f"Aargau ({name})", "Einführungsgesetz zum Arbeitsrecht, and the days that the government sets by district.",
           SWISS_GOOD_FRIDAY, *own)


AARGAU_MONDAYS = SWISS_EASTER[1:]
AARGAU_CORPUS_CHRISTI, AARGAU_ASSUMPTION, AARGAU_ALL_SAINTS = SWISS_CATHOLIC
aargau("", "Aarau, Brugg, Kulm, Lenzburg, Zofingen", BERCHTOLD, *AARGAU_MONDAYS, SWISS_STEPHEN)
aargau("-baden", "Baden", *AARGAU_MONDAYS, AARGAU_CORPUS_CHRISTI, SWISS_STEPHEN)
aargau("-bremgarten", "Bremgarten", *SWISS_CATHOLIC, SWISS_STEPHEN)
aargau("-muri", "Muri, Laufenburg", *SWISS_CATHOLIC, IMMACULATE)
aargau("-rheinfelden", "Rheinfelden", *AARGAU_MONDAYS, AARGAU_ALL_SAINTS, SWISS_STEPHEN)
aargau("-zurzach", "Zurzach", BERCHTOLD, AARGAU_CORPUS_CHRISTI, AARGAU_ALL_SAINTS, SWISS_STEPHEN)

# -- India: the holidays of the central government's offices in Delhi, as the circulars of each year have them (and as they were moved
# when the moon was seen). Of those that follow the moon 2027 is expected; later years are not told.
region("india-delhi", "India: central government offices in Delhi",
       "The circulars on holidays of the Department of Personnel and Training. What follows the moon is in to 2026 as announced, for 2027 "
       "as expected, and left out after that. There are no substitute days.",
       ("republic", "Republic Day", on(1, 26)), ("independence", "Independence Day", on(8, 15)),
       ("gandhi", "Mahatma Gandhi's birthday (Gandhi Jayanti)", on(10, 2)), ("good-friday", "Good Friday", GOOD_FRIDAY),
       ("christmas", "Christmas Day", CHRISTMAS),
       ("shivaratri", "Maha Shivaratri", days("2022-03-01", "2025-02-26")),
       ("holi", "Holi", days("2020-03-10", "2021-03-29", "2022-03-18", "2023-03-08", "2024-03-25", "2025-03-14", "2026-03-04")),
       ("ram-navami", "Ram Navami", days("2020-04-02", "2021-04-21", "2023-03-30", "2024-04-17", "2026-03-26")),
       ("mahavir", "Mahavir Jayanti", days("2020-04-06", "2021-04-25", "2022-04-14", "2023-04-04", "2024-04-21", "2025-04-10", "2026-03-31")),
       ("buddha", "Buddha Purnima", days("2020-05-07", "2021-05-26", "2022-05-16", "2023-05-05", "2024-05-23", "2025-05-12", "2026-05-01")),
       ("fitr", "Id-ul-Fitr", days("2020-05-25", "2021-05-14", "2022-05-03", "2023-04-22", "2024-04-11", "2025-03-31", "2026-03-21")),
       ("zuha", "Id-ul-Zuha (Bakrid)", days("2020-08-01", "2021-07-21", "2022-07-10", "2023-06-29", "2024-06-17", "2025-06-07", "2026-05-27")),
       ("muharram", "Muharram", days("2020-08-30", "2021-08-20", "2022-08-09", "2023-07-29", "2024-07-17", "2025-07-06", "2026-06-26")),
       ("janmashtami", "Janmashtami", days("2020-08-12", "2021-08-30", "2022-08-19", "2023-09-07", "2024-08-26", "2025-08-16", "2026-09-04")),
       ("milad", "Milad-un-Nabi (Id-e-Milad)", days("2020-10-30", "2021-10-19", "2022-10-09", "2023-09-28", "2024-09-16", "2025-09-05",
                                                   "2026-08-26")),
       ("dussehra", "Dussehra (Vijaya Dashami)", days("2020-10-25", "2021-10-15", "2022-10-05", "2023-10-24", "2024-10-12", "2025-10-02",
                                                     "2026-10-20")),
       ("diwali", "Diwali (Deepavali)", days("2020-11-14", "2021-11-04", "2022-10-24", "2023-11-12", "2024-10-31", "2025-10-20", "2026-11-08")),
       ("guru-nanak", "Guru Nanak's birthday", days("2020-11-30", "2021-11-19", "2022-11-08", "2023-11-27", "2024-11-15", "2025-11-05",
                                                    "2026-11-24")),
       ("holi-expected", "Holi (expected)", days("2027-03-22")), ("ram-navami-expected", "Ram Navami (expected)", days("2027-04-15")),
       ("mahavir-expected", "Mahavir Jayanti (expected)", days("2027-04-18")),
       ("buddha-expected", "Buddha Purnima (expected)", days("2027-05-20")),
       ("fitr-expected", "Id-ul-Fitr (expected)", days("2027-03-10")), ("zuha-expected", "Id-ul-Zuha (expected)", days("2027-05-17")),
       ("muharram-expected", "Muharram (expected)", days("2027-06-16")), ("janmashtami-expected", "Janmashtami (expected)", days("2027-08-25")),
       ("milad-expected", "Milad-un-Nabi (expected)", days("2027-08-15")), ("dussehra-expected", "Dussehra (expected)", days("2027-10-09")),
       ("diwali-expected", "Diwali (expected)", days("2027-10-29")), ("guru-nanak-expected", "Guru Nanak's birthday (expected)", days("2027-11-14")))
