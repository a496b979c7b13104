<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message>
        <source>The password is not in this desktop’s keyring.</source>
        <translation>Das Passwort ist nicht im Schlüsselbund dieses Desktops.</translation>
    </message>
    <message>
        <source>This desktop’s keyring is locked. Unlock it and try again, or type the password.</source>
        <translation>Der Schlüsselbund dieses Desktops ist gesperrt. Entsperren Sie ihn und fragen Sie noch einmal, oder geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>Type the password again.</source>
        <translation>Geben Sie das Passwort noch einmal ein.</translation>
    </message>
    <message>
        <source>No keyring on this desktop answers, so you are asked for the password at each start.</source>
        <translation>Auf diesem Desktop antwortet kein Schlüsselbund, daher wird bei jedem Start nach dem Passwort gefragt.</translation>
    </message>
</context>
<context>
    <name>ActivityReport</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonat</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videogespräch</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>Rejection, %1</source>
        <comment>a date</comment>
        <translation>Absage, %1</translation>
    </message>
    <message>
        <source>Offer, %1</source>
        <comment>a date</comment>
        <translation>Angebot, %1</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>Networking</source>
        <translation>Kontaktpflege</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Nachricht gesendet</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Nachricht erhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n Bewerbung</numerusform>
            <numerusform>%n Bewerbungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>%n Gespräch</numerusform>
            <numerusform>%n Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n networking contacts</source>
        <translation>
            <numerusform>%n Kontakt gepflegt</numerusform>
            <numerusform>%n Kontakte gepflegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages sent</source>
        <translation>
            <numerusform>%n Nachricht gesendet</numerusform>
            <numerusform>%n Nachrichten gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages received</source>
        <translation>
            <numerusform>%n Nachricht erhalten</numerusform>
            <numerusform>%n Nachrichten erhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded for these days.</source>
        <translation>Für diese Tage ist nichts verzeichnet.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in full</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Absage</translation>
    </message>
</context>
<context>
    <name>AdminCommand</name>
    <message>
        <source>New password for %1: </source>
        <translation>Neues Passwort von %1: </translation>
    </message>
    <message>
        <source>Repeat the password: </source>
        <translation>Noch einmal dasselbe: </translation>
    </message>
    <message>
        <source>there is no terminal to ask for the password on; pass it as the first line of standard input</source>
        <translation>es ist kein Terminal da, um nach dem Passwort zu fragen; übergeben Sie es als erste Zeile der Standardeingabe</translation>
    </message>
    <message>
        <source>the two passwords differ, so nothing was changed</source>
        <translation>die beiden Passwörter unterscheiden sich, daher wurde nichts geändert</translation>
    </message>
    <message>
        <source>%1 may log in</source>
        <translation>%1 hat jetzt Zugang</translation>
    </message>
    <message>
        <source>%1 has a new password</source>
        <translation>%1 hat ein neues Passwort</translation>
    </message>
    <message>
        <source>%1: ready for shared searches</source>
        <translation>%1: bereit für gemeinsame Stellensuchen</translation>
    </message>
    <message>
        <source>%1 and the search of %1 are erased; backups of the server, if there are any, still hold them</source>
        <translation>%1 und die Stellensuche von %1 sind gelöscht; in Kopien des Servers, falls es welche gibt, stehen sie noch</translation>
    </message>
    <message>
        <source>--store names the database: postgresql://postgres@store.example/afterword</source>
        <translation>--store nennt die Datenbank: postgresql://postgres@store.example/afterword</translation>
    </message>
    <message>
        <source>This deletes the login %1 and its search for good. Type the name again to confirm: </source>
        <translation>Das nimmt den Zugang %1 und seine Stellensuche endgültig weg. Geben Sie zur Bestätigung den Namen noch einmal ein: </translation>
    </message>
    <message>
        <source>the name was not typed again, so nothing was erased</source>
        <translation>der Name wurde nicht noch einmal eingegeben, also wurde nichts gelöscht</translation>
    </message>
</context>
<context>
    <name>AgendaCommand</name>
    <message numerus="yes">
        <source>Nothing needs you in the next %n days.</source>
        <translation>
            <numerusform>Am nächsten Tag ist nichts zu tun.</numerusform>
            <numerusform>In den nächsten %n Tagen ist nichts zu tun.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Next: %2.</source>
        <translation>%1 Als Nächstes: %2.</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>LATE</source>
        <translation>ÜBERFÄLLIG</translation>
    </message>
    <message>
        <source>TODAY</source>
        <translation>HEUTE</translation>
    </message>
    <message>
        <source>THE NEXT SEVEN DAYS</source>
        <translation>DIE NÄCHSTEN SIEBEN TAGE</translation>
    </message>
    <message>
        <source>LATER</source>
        <translation>SPÄTER</translation>
    </message>
    <message>
        <source>ON HOLD, AS THEY ASKED</source>
        <translation>RUHT, WIE GEWÜNSCHT</translation>
    </message>
    <message>
        <source>IF NO ANSWER EVER COMES</source>
        <translation>FALLS NIE EINE ANTWORT KOMMT</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonisch</translation>
    </message>
    <message>
        <source>with a handwritten card</source>
        <translation>mit einer handgeschriebenen Karte</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
</context>
<context>
    <name>ApplicationColumns</name>
    <message>
        <source>&quot;%1&quot; is not a number of days from 1 to %2</source>
        <translation>„%1“ ist keine Anzahl von Tagen zwischen 1 und %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date</source>
        <translation>„%1“ ist kein Datum</translation>
    </message>
</context>
<context>
    <name>ApplicationParts</name>
    <message>
        <source>it must be between 1 and %1</source>
        <translation>der Wert muss zwischen 1 und %1 liegen</translation>
    </message>
</context>
<context>
    <name>ApplicationReader</name>
    <message>
        <source>this application has no interview &quot;%1&quot;</source>
        <translation>diese Bewerbung hat kein Gespräch „%1“</translation>
    </message>
    <message>
        <source>the interview must end after it starts</source>
        <translation>das Gespräch muss nach seinem Beginn enden</translation>
    </message>
    <message>
        <source>it is missing, and there is no stage to begin with</source>
        <translation>die Angabe fehlt, und es gibt keine Phase, mit der man beginnen könnte</translation>
    </message>
    <message>
        <source>there is no stage &quot;%1&quot;</source>
        <translation>die Phase „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>the application &quot;%1&quot; has an interview with this id</source>
        <translation>die Bewerbung „%1“ hat ein Gespräch mit dieser Kennung</translation>
    </message>
    <message>
        <source>there is no contact &quot;%1&quot;</source>
        <translation>den Kontakt „%1“ gibt es nicht</translation>
    </message>
</context>
<context>
    <name>ApplicationTable</name>
    <message>
        <source>this row has more cells than there are columns</source>
        <translation>diese Zeile hat mehr Zellen, als es Spalten gibt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an id</source>
        <translation>„%1“ kann keine Kennung sein</translation>
    </message>
    <message>
        <source>the company is missing</source>
        <translation>die Firma fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a stage on the board nor a word for one</source>
        <translation>„%1“ ist weder eine Phase auf dem Board noch ein Wort für eine</translation>
    </message>
    <message>
        <source>the first row should name the columns, and one of them be &quot;company&quot;</source>
        <translation>die erste Zeile sollte die Spalten benennen, eine davon „company“</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>the folder %1 could not be made</source>
        <translation>der Ordner %1 konnte nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>AwkwardMoment</name>
    <message>
        <source>An awkward moment is not addressed: %1</source>
        <translation>Ein unangenehmer Moment wird nicht angesprochen: %1</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>the disk is full, so the present store could not be kept aside and nothing was changed</source>
        <translation>die Festplatte ist voll, daher konnte die jetzige Datei nicht aufgehoben werden, und es wurde nichts geändert</translation>
    </message>
    <message>
        <source>the present store could not be kept aside, so nothing was changed</source>
        <translation>die jetzige Datei konnte nicht aufgehoben werden, daher wurde nichts geändert</translation>
    </message>
    <message>
        <source>the store has a second name (a hard link), which would stay with the old one, so nothing was changed; delete one of its names first</source>
        <translation>die Datei hat einen zweiten Namen (einen harten Link), der bei der alten bliebe, daher wurde nichts geändert; löschen Sie zuerst einen der Namen</translation>
    </message>
    <message>
        <source>the copy could not be put in its place; what was there is kept as %1</source>
        <translation>die Kopie konnte nicht an ihren Platz gebracht werden; was dort lag, ist als %1 aufgehoben</translation>
    </message>
    <message>
        <source>the copy could not be written: %1; the store is as it was</source>
        <translation>die Kopie konnte nicht geschrieben werden: %1; die Datei ist, wie sie war</translation>
    </message>
    <message>
        <source>the store is damaged: %1</source>
        <translation>die Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>it holds something that cannot be used: %1</source>
        <translation>sie enthält Unbrauchbares: %1</translation>
    </message>
    <message>
        <source>the copy could not be written to the disk; the store is as it was</source>
        <translation>die Kopie konnte nicht sicher auf die Festplatte gebracht werden; die Datei ist, wie sie war</translation>
    </message>
    <message>
        <source>the disk is full, so no copy was made; free some space and try again</source>
        <translation>die Festplatte ist voll, daher wurde keine Kopie angelegt; schaffen Sie Platz und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>something else has this name, and it was left as it is; choose another name for the copy</source>
        <translation>so heißt schon etwas anderes, das unverändert blieb; wählen Sie einen anderen Namen für die Kopie</translation>
    </message>
    <message>
        <source>the copy could not be put in its place; the store is as it was</source>
        <translation>die Kopie konnte nicht an ihren Platz gebracht werden; die Datei ist, wie sie war</translation>
    </message>
    <message>
        <source>the copy cannot be used, so nothing was changed: %1</source>
        <translation>die Kopie ist nicht brauchbar, daher wurde nichts geändert: %1</translation>
    </message>
    <message>
        <source>the copy could not be brought up to date, so nothing was changed: %1</source>
        <translation>die Kopie konnte nicht auf den neuesten Stand gebracht werden, daher wurde nichts geändert: %1</translation>
    </message>
</context>
<context>
    <name>BackupFolder</name>
    <message>
        <source>the copy could not be put in its place; the store is as it was</source>
        <translation>die Kopie konnte nicht an ihren Platz gebracht werden; die Datei ist, wie sie war</translation>
    </message>
    <message>
        <source>it has to be brought up to date, but no copy of it could be made first, so it was left as it is: %1</source>
        <translation>die Datei muss auf den neuesten Stand gebracht werden, und vorher konnte keine Kopie angelegt werden, daher blieb sie, wie sie ist: %1</translation>
    </message>
    <message>
        <source>the folder %1 could not be made: %2</source>
        <translation>der Ordner %1 konnte nicht angelegt werden: %2</translation>
    </message>
</context>
<context>
    <name>BoardChoice</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>Warten auf die Firma</translation>
    </message>
    <message>
        <source>As placed by hand</source>
        <translation>Wie von Hand gelegt</translation>
    </message>
    <message>
        <source>By what is due next</source>
        <translation>Nach der nächsten Frist</translation>
    </message>
    <message>
        <source>By date added, newest first</source>
        <translation>Nach Eintrag, neueste zuerst</translation>
    </message>
    <message>
        <source>By company</source>
        <translation>Nach Firma</translation>
    </message>
</context>
<context>
    <name>BrowserSetup</name>
    <message>
        <source>the part of Afterword that browsers start is not installed</source>
        <translation>der Teil von Afterword, den Browser starten, ist nicht installiert</translation>
    </message>
    <message>
        <source>the folder %1 could not be made</source>
        <translation>der Ordner %1 ließ sich nicht anlegen</translation>
    </message>
</context>
<context>
    <name>ByLetter</name>
    <message>
        <source>this letter is not there any more, so nothing was changed</source>
        <translation>dieser Brief ist nicht mehr da, es wurde nichts geändert</translation>
    </message>
    <message>
        <source>closing %1</source>
        <translation>Abschließen von %1</translation>
    </message>
    <message>
        <source>offer from %1</source>
        <translation>Angebot von %1</translation>
    </message>
</context>
<context>
    <name>CalDav</name>
    <message>
        <source>The calendar “%1” is not there any more. Nothing here is lost; disconnect it, and choose another.</source>
        <translation>Den Kalender „%1“ gibt es nicht mehr. Hier ist nichts verloren; trennen Sie ihn und wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The server does not let you write into the calendar “%1”.</source>
        <translation>Der Server lässt Sie nicht in den Kalender „%1“ schreiben.</translation>
    </message>
    <message>
        <source>An address that begins with http:// is not private: anyone along the way could read the password. Use https:// instead.</source>
        <translation>Eine Adresse, die mit http:// beginnt, ist nicht verschlüsselt: Unterwegs könnten alle das Passwort lesen. Versuchen Sie es mit https://.</translation>
    </message>
    <message>
        <source>“%1” is not a server address.</source>
        <translation>„%1“ ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>No calendars were found at %1. Type the CalDAV address that your server’s own pages give.</source>
        <translation>Bei %1 wurden keine Kalender gefunden. Geben Sie die Adresse ein, die Ihr Kalenderserver auf seinen Seiten für CalDAV nennt.</translation>
    </message>
    <message>
        <source>%1 redirects to %2. The password goes only to the server that you typed. If %2 is yours too, type that address instead.</source>
        <translation>%1 verweist auf %2. Das Passwort bekommt nur der Server, den Sie eingegeben haben, und kein anderer. Wenn %2 der Ihre ist, geben Sie ihn als Adresse ein.</translation>
    </message>
    <message>
        <source>None of your calendars at %1 accepts events from this program.</source>
        <translation>Keiner Ihrer Kalender bei %1 nimmt Termine an, die dieses Programm schreibt.</translation>
    </message>
    <message>
        <source>You have no calendar at %1 yet. Make one there, then try again.</source>
        <translation>Sie haben bei %1 noch keinen Kalender. Legen Sie dort einen an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server’s answer could not be understood.</source>
        <translation>Was der Server gesagt hat, ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The server keeps redirecting in a circle.</source>
        <translation>Der Server führt im Kreis.</translation>
    </message>
    <message>
        <source>The server does not accept this name and password.</source>
        <translation>Der Server nimmt diesen Namen mit diesem Passwort nicht an.</translation>
    </message>
    <message>
        <source>The server does not let you do this.</source>
        <translation>Der Server erlaubt Ihnen das nicht.</translation>
    </message>
    <message>
        <source>The server has nothing at this address.</source>
        <translation>Der Server hat unter dieser Adresse nichts.</translation>
    </message>
    <message>
        <source>The calendar server has no room left, so not everything is in your calendar. Free some space there.</source>
        <translation>Auf dem Kalenderserver ist kein Platz mehr, daher steht nicht alles in Ihrem Kalender. Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Der Server ist beschäftigt.</translation>
    </message>
    <message>
        <source>The server answers with %1.</source>
        <translation>Der Server antwortet mit %1.</translation>
    </message>
    <message>
        <source>the server’s answer could not be understood</source>
        <translation>was der Server gesagt hat, ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>The server redirects to another server, which must not see the password.</source>
        <translation>Der Server führt zu einem anderen Server, und der bekommt das Passwort nicht.</translation>
    </message>
    <message>
        <source>The server %1 could not prove that it is the right one: %2. The password was not sent.</source>
        <translation>Der Server %1 ist nicht der, der er sein sollte: %2. Das Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The server %1 answers with more than 32 MB.</source>
        <translation>Der Server %1 antwortet mit mehr als 32 MB.</translation>
    </message>
    <message>
        <source>The server %1 does not answer.</source>
        <translation>Der Server %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>No private connection to the server %1 could be made: %2. The password was not sent.</source>
        <translation>Zum Server %1 kam keine verschlüsselte Verbindung zustande: %2. Das Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>There is no server called %1, or this computer is offline.</source>
        <translation>Einen Server namens %1 gibt es nicht, oder dieser Computer ist offline.</translation>
    </message>
    <message>
        <source>The server %1 cannot be reached: %2.</source>
        <translation>Der Server %1 ist nicht zu erreichen: %2.</translation>
    </message>
    <message>
        <source>The server reports an internal error (%1).</source>
        <translation>Der Server meldet einen internen Fehler (%1).</translation>
    </message>
    <message>
        <source>The address book “%1” is not there any more. Nobody in People is lost; disconnect it, and choose another.</source>
        <translation>Das Adressbuch „%1“ gibt es nicht mehr. Hier geht niemand verloren; trennen Sie es und wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The address book “%1” is larger than 64 MB.</source>
        <translation>Das Adressbuch „%1“ ist größer als 64 MB.</translation>
    </message>
    <message>
        <source>No address books were found at %1. Type the CardDAV address that your server’s own pages give.</source>
        <translation>Bei %1 wurden keine Adressbücher gefunden. Geben Sie die Adresse ein, die Ihr Server auf seinen Seiten für CardDAV nennt.</translation>
    </message>
    <message>
        <source>The server %1 answers, but not as a server of calendars and address books does.</source>
        <translation>Der Server %1 antwortet, aber nicht wie ein Server für Kalender und Adressbücher.</translation>
    </message>
    <message>
        <source>You have no address book at %1.</source>
        <translation>Sie haben bei %1 kein Adressbuch.</translation>
    </message>
    <message>
        <source>The server has moved to another address. Disconnect it, and connect it again.</source>
        <translation>Der Server verweist auf eine andere Adresse. Trennen Sie ihn und verbinden Sie ihn neu.</translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>They said no</source>
        <translation>Absage erhalten</translation>
    </message>
    <message>
        <source>You withdrew</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>You declined</source>
        <translation>Angebot abgelehnt</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Nichts fällig</translation>
    </message>
    <message>
        <source>%1 of %2 thanked</source>
        <translation>Dank: %1 von %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>in this stage: %1</source>
        <translation>in dieser Phase: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Stichwörter: %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>Find out whom to tell</source>
        <translation>Herausfinden, wer es erfahren soll</translation>
    </message>
</context>
<context>
    <name>CardPrint</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>The card could not be laid out. The note is safe here.</source>
        <translation>Die Karte konnte nicht gesetzt werden. Ihr Schreiben ist hier sicher.</translation>
    </message>
    <message>
        <source>The card was not saved. %1: %2. The note is safe here.</source>
        <translation>Die Karte wurde nicht gespeichert. %1: %2. Ihr Schreiben ist hier sicher.</translation>
    </message>
</context>
<context>
    <name>CardReader</name>
    <message>
        <source>this is not a file of address cards: it holds characters that text never has</source>
        <translation>das ist keine Datei mit Adresskarten: sie enthält Zeichen, die kein Text hat</translation>
    </message>
    <message>
        <source>this is not a file of address cards: BEGIN:VCARD should be here</source>
        <translation>das ist keine Datei mit Adresskarten: hier müsste BEGIN:VCARD stehen</translation>
    </message>
    <message>
        <source>the file ends in the middle of this address card</source>
        <translation>die Datei bricht in dieser Adresskarte ab</translation>
    </message>
    <message>
        <source>this file of address cards is empty</source>
        <translation>diese Datei mit Adresskarten ist leer</translation>
    </message>
    <message>
        <source>the next address card begins before this one has ended</source>
        <translation>die nächste Adresskarte beginnt, bevor diese zu Ende ist</translation>
    </message>
    <message>
        <source>this file has more than %1 address cards</source>
        <translation>diese Datei enthält mehr als %1 Adresskarten</translation>
    </message>
    <message>
        <source>this line belongs to no address card</source>
        <translation>diese Zeile gehört zu keiner Adresskarte</translation>
    </message>
    <message>
        <source>this file is larger than 256 MB; export the contacts without their photos</source>
        <translation>diese Datei ist größer als 256 MB; exportieren Sie die Kontakte ohne ihre Fotos</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>this card is a list of people, not a person</source>
        <translation>diese Karte ist eine Liste von Personen und keine Person</translation>
    </message>
    <message>
        <source>this card is a company, not a person</source>
        <translation>diese Karte ist eine Firma und keine Person</translation>
    </message>
    <message>
        <source>this card is not a person: it says “%1”</source>
        <translation>diese Karte ist keine Person: sie nennt sich „%1“</translation>
    </message>
    <message>
        <source>Other e-mail: %1</source>
        <translation>Weitere E-Mail: %1</translation>
    </message>
    <message>
        <source>Other phone: %1</source>
        <translation>Weiteres Telefon: %1</translation>
    </message>
    <message>
        <source>Other address: %1</source>
        <translation>Weitere Anschrift: %1</translation>
    </message>
    <message>
        <source>Other company: %1</source>
        <translation>Weitere Firma: %1</translation>
    </message>
    <message>
        <source>Other title: %1</source>
        <translation>Weitere Position: %1</translation>
    </message>
    <message>
        <source>this card names nobody</source>
        <translation>diese Karte nennt niemanden</translation>
    </message>
    <message>
        <source>Earlier title: %1</source>
        <translation>Frühere Position: %1</translation>
    </message>
    <message>
        <source>Earlier company: %1</source>
        <translation>Frühere Firma: %1</translation>
    </message>
    <message>
        <source>Earlier phone: %1</source>
        <translation>Früheres Telefon: %1</translation>
    </message>
    <message>
        <source>Earlier address: %1</source>
        <translation>Frühere Anschrift: %1</translation>
    </message>
    <message>
        <source>Name on a newer card: %1</source>
        <translation>Name auf einer neueren Karte: %1</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Your own details were changed by another window or program meanwhile, so nothing was done</source>
        <translation>Ihre Angaben wurden inzwischen von einem anderen Fenster oder Programm geändert, daher wurde nichts getan</translation>
    </message>
    <message>
        <source>The policy was changed by another window or program meanwhile, so nothing was done</source>
        <translation>Die Regeln wurden inzwischen von einem anderen Fenster oder Programm geändert, daher wurde nichts getan</translation>
    </message>
    <message>
        <source>The list of stages was changed by another window or program meanwhile, so nothing was done</source>
        <translation>Die Liste der Phasen wurde inzwischen von einem anderen Fenster oder Programm geändert, daher wurde nichts getan</translation>
    </message>
    <message>
        <source>A contact was changed by another window or program meanwhile, so nothing was done</source>
        <translation>Ein Kontakt wurde inzwischen von einem anderen Fenster oder Programm geändert, daher wurde nichts getan</translation>
    </message>
    <message>
        <source>A task was changed by another window or program meanwhile, so nothing was done</source>
        <translation>Eine Aufgabe wurde inzwischen von einem anderen Fenster oder Programm geändert, daher wurde nichts getan</translation>
    </message>
    <message>
        <source>This application was changed by another window or program meanwhile, so nothing was done</source>
        <translation>Diese Bewerbung wurde inzwischen von einem anderen Fenster oder Programm geändert, daher wurde nichts getan</translation>
    </message>
    <message>
        <source>A template was changed by another window or program meanwhile, so nothing was done</source>
        <translation>Eine Vorlage wurde inzwischen von einem anderen Fenster oder Programm geändert, daher wurde nichts getan</translation>
    </message>
    <message>
        <source>A contact was deleted by another window or program meanwhile, so nothing was done</source>
        <translation>Ein Kontakt wurde inzwischen von einem anderen Fenster oder Programm gelöscht, daher wurde nichts getan</translation>
    </message>
    <message>
        <source>A task was deleted by another window or program meanwhile, so nothing was done</source>
        <translation>Eine Aufgabe wurde inzwischen von einem anderen Fenster oder Programm gelöscht, daher wurde nichts getan</translation>
    </message>
    <message>
        <source>This application was deleted by another window or program meanwhile, so nothing was done</source>
        <translation>Diese Bewerbung wurde inzwischen von einem anderen Fenster oder Programm gelöscht, daher wurde nichts getan</translation>
    </message>
    <message>
        <source>A template was deleted by another window or program meanwhile, so nothing was done</source>
        <translation>Eine Vorlage wurde inzwischen von einem anderen Fenster oder Programm gelöscht, daher wurde nichts getan</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>is not a message (.eml), whatever its name says</source>
        <translation>ist keine Nachricht (.eml), was auch immer der Name sagt</translation>
    </message>
    <message numerus="yes">
        <source>It goes to %n people. Write a note to each.</source>
        <translation>
            <numerusform>Die Nachricht geht an %n Person. Schreiben Sie jeder Person einzeln.</numerusform>
            <numerusform>Die Nachricht geht an %n Personen. Schreiben Sie jeder einzeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes to nobody.</source>
        <translation>Die Nachricht geht an niemanden.</translation>
    </message>
    <message>
        <source>%1 is not a contact in this search.</source>
        <translation>%1 kommt in dieser Stellensuche nicht vor.</translation>
    </message>
    <message>
        <source>There was no interview with %1; --interview names one.</source>
        <translation>Es gab kein Gespräch mit %1; --interview nennt eines.</translation>
    </message>
    <message>
        <source>there is no interview &quot;%1&quot;; agenda --json names them</source>
        <translation>es gibt kein Gespräch „%1“; agenda --json nennt sie</translation>
    </message>
    <message>
        <source>%1: good to go</source>
        <translation>%1: kann so hinausgehen</translation>
    </message>
</context>
<context>
    <name>CheckLists</name>
    <message>
        <source>Before you apply</source>
        <translation>Vor der Bewerbung</translation>
    </message>
    <message>
        <source>Read the posting twice and mark what they really ask for</source>
        <translation>Die Stellenanzeige zweimal lesen und anstreichen, was wirklich verlangt wird</translation>
    </message>
    <message>
        <source>Fit your résumé to the posting</source>
        <translation>Den Lebenslauf auf die Stellenanzeige abstimmen</translation>
    </message>
    <message>
        <source>Ask someone you know about the company</source>
        <translation>Jemanden, den Sie kennen, nach der Firma fragen</translation>
    </message>
    <message>
        <source>Have somebody else read it all</source>
        <translation>Alles von jemand anderem gegenlesen lassen</translation>
    </message>
    <message>
        <source>Send it, and keep a copy of what you sent</source>
        <translation>Abschicken und eine Kopie des Verschickten behalten</translation>
    </message>
    <message>
        <source>Before an interview</source>
        <translation>Vor einem Gespräch</translation>
    </message>
    <message>
        <source>Read the posting and your letter again</source>
        <translation>Stellenanzeige und Anschreiben noch einmal lesen</translation>
    </message>
    <message>
        <source>Look up everyone you will meet</source>
        <translation>Über alle nachlesen, die Sie treffen werden</translation>
    </message>
    <message>
        <source>Have three stories ready: a success, a failure, a disagreement</source>
        <translation>Drei Geschichten bereithalten: ein Erfolg, ein Misserfolg, ein Konflikt</translation>
    </message>
    <message>
        <source>Write down five questions for them</source>
        <translation>Fünf eigene Fragen aufschreiben</translation>
    </message>
    <message>
        <source>Plan how to get there, or test the link, camera and sound</source>
        <translation>Die Anfahrt planen oder Link, Kamera und Ton ausprobieren</translation>
    </message>
    <message>
        <source>Lay out clothes, papers and a glass of water</source>
        <translation>Kleidung, Unterlagen und ein Glas Wasser bereitlegen</translation>
    </message>
    <message>
        <source>Be there ten minutes early</source>
        <translation>Zehn Minuten vorher da sein</translation>
    </message>
    <message>
        <source>Before you answer an offer</source>
        <translation>Vor der Antwort auf ein Angebot</translation>
    </message>
    <message>
        <source>Read every page, appendices included</source>
        <translation>Jede Seite lesen, auch die Anlagen</translation>
    </message>
    <message>
        <source>Find out what this kind of work pays elsewhere</source>
        <translation>Herausfinden, was solche Arbeit anderswo einbringt</translation>
    </message>
    <message>
        <source>Write down what you need, what you hope for and what would be too little</source>
        <translation>Aufschreiben, was Sie brauchen, was Sie hoffen und was zu wenig wäre</translation>
    </message>
    <message>
        <source>Ask in writing about anything that is unclear</source>
        <translation>Nach allem Unklaren schriftlich fragen</translation>
    </message>
    <message>
        <source>Look again at the red flags in your debriefs</source>
        <translation>Die Warnzeichen in Ihren Nachbereitungen noch einmal ansehen</translation>
    </message>
    <message>
        <source>Talk it over with someone you trust</source>
        <translation>Mit jemandem darüber sprechen, dem Sie vertrauen</translation>
    </message>
    <message>
        <source>First week after signing</source>
        <translation>Die erste Woche nach der Unterschrift</translation>
    </message>
    <message>
        <source>Put the signed contract where you will find it again</source>
        <translation>Den unterschriebenen Vertrag so ablegen, dass Sie ihn wiederfinden</translation>
    </message>
    <message>
        <source>Give notice in writing, and have it confirmed</source>
        <translation>Schriftlich kündigen und sich das bestätigen lassen</translation>
    </message>
    <message>
        <source>Thank those who helped you on the way</source>
        <translation>Allen danken, die unterwegs geholfen haben</translation>
    </message>
    <message>
        <source>Ask what to bring on the first day, and whom to ask for</source>
        <translation>Fragen, was am ersten Tag mitzubringen ist und bei wem Sie sich melden</translation>
    </message>
    <message>
        <source>Plan a few days off before you start</source>
        <translation>Ein paar freie Tage vor dem Anfang einplanen</translation>
    </message>
    <message>
        <source>Bring your public profiles up to date</source>
        <translation>Ihre öffentlichen Profile auf den neuesten Stand bringen</translation>
    </message>
</context>
<context>
    <name>Clashes</name>
    <message>
        <source>company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>address of the posting</source>
        <translation>Adresse der Stellenanzeige</translation>
    </message>
    <message>
        <source>meeting link</source>
        <translation>Adresse zum Teilnehmen</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>text of the posting</source>
        <translation>Text der Stellenanzeige</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>date added</source>
        <translation>Tag der Aufnahme</translation>
    </message>
    <message>
        <source>date applied</source>
        <translation>Tag der Bewerbung</translation>
    </message>
    <message>
        <source>recruiter</source>
        <translation>Recruiting</translation>
    </message>
    <message>
        <source>main contact</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>promised decision</source>
        <translation>angekündigter Termin</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>Vergütung</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>Erkenntnis</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>ein Moment</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>offene Frage</translation>
    </message>
    <message>
        <source>what was awkward</source>
        <translation>was unangenehm war</translation>
    </message>
    <message>
        <source>what went well</source>
        <translation>was gut lief</translation>
    </message>
    <message>
        <source>next steps</source>
        <translation>wie es weitergeht</translation>
    </message>
    <message>
        <source>what you can contribute</source>
        <translation>was Sie beitragen können</translation>
    </message>
    <message>
        <source>what rubbed you the wrong way</source>
        <translation>was Ihnen missfiel</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 was changed here and elsewhere. Here: %2. Elsewhere, and now: %3.</source>
        <translation>%1 wurde hier und anderswo geändert. Hier: %2. Anderswo, und jetzt: %3.</translation>
    </message>
    <message>
        <source>%1, %2, was changed here and elsewhere. Here: %3. Elsewhere, and now: %4.</source>
        <translation>%1, %2, wurde hier und anderswo geändert. Hier: %3. Anderswo, und jetzt: %4.</translation>
    </message>
    <message>
        <source>%1 was deleted here and changed elsewhere, so it stays.</source>
        <translation>%1 wurde hier gelöscht und anderswo geändert, also bleibt der Eintrag.</translation>
    </message>
    <message>
        <source>%1 was deleted elsewhere and changed here, so it stays.</source>
        <translation>%1 wurde anderswo gelöscht und hier geändert, also bleibt der Eintrag.</translation>
    </message>
    <message>
        <source>What was changed here and elsewhere did not fit together, so it was put right: %1.</source>
        <translation>Was hier und anderswo geändert wurde, passte nicht zusammen und wurde richtiggestellt: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>beginning and end</source>
        <translation>Beginn und Ende</translation>
    </message>
    <message>
        <source>%1 was deleted elsewhere and is needed here, so it stays.</source>
        <translation>%1 wurde anderswo gelöscht und wird hier gebraucht, also bleibt der Eintrag.</translation>
    </message>
    <message>
        <source>%1 was deleted here and is needed elsewhere, so it stays.</source>
        <translation>%1 wurde hier gelöscht und wird anderswo gebraucht, also bleibt der Eintrag.</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>Personalabteilung</translation>
    </message>
    <message>
        <source>arranged by</source>
        <translation>vereinbart von</translation>
    </message>
    <message>
        <source>tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>language of the letters</source>
        <translation>Sprache der Briefe</translation>
    </message>
    <message>
        <source>days of silence</source>
        <translation>Tage ohne Antwort</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Ihre Angaben</translation>
    </message>
</context>
<context>
    <name>ClientsDigest</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of people</comment>
        <translation>
            <numerusform>%1 und %n weitere Person</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Your clients: something late for %1, an interview today for %2</source>
        <translation>Begleitete: bei %1 ist etwas überfällig, %2 mit einem Gespräch heute</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>Überfällig: %1</translation>
    </message>
    <message>
        <source>Interview today: %1</source>
        <translation>Gespräch heute: %1</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>Your clients: something late for %1</source>
        <translation>Begleitete: bei %1 ist etwas überfällig</translation>
    </message>
    <message>
        <source>Your clients: an interview today for %1</source>
        <translation>Begleitete: %1 mit einem Gespräch heute</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>written offer from %1</source>
        <translation>schriftliches Angebot von %1</translation>
    </message>
    <message>
        <source>signature of %1’s offer</source>
        <translation>Unterschrift des Angebots von %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>[--days N] [--all] [--json] [--notify]</source>
        <translation>[--days N] [--all] [--json] [--notify]</translation>
    </message>
    <message>
        <source>what is late, what is due and what comes next</source>
        <translation>was überfällig ist, was ansteht und was danach kommt</translation>
    </message>
    <message>
        <source>  --days N   look N days ahead (default: 7)
  --all      everything, and what follows if no answer ever comes
  --json     as a JSON array
  --notify   show desktop notices for what is new, and print nothing
</source>
        <translation>  --days N   so viele Tage weit schauen (sonst 7)
  --all      alles, auch was folgt, falls nie eine Antwort kommt
  --json     als JSON-Array
  --notify   Neues als Benachrichtigung auf dem Desktop zeigen und nichts ausgeben
</translation>
    </message>
    <message>
        <source>add TEXT | done ID | list [--due DATE] [--time HH:MM] [--application ID] [--json]</source>
        <translation>add TEXT | done KENNUNG | list [--due DATUM] [--time HH:MM] [--application KENNUNG] [--json]</translation>
    </message>
    <message>
        <source>write down your own tasks, and mark them as done</source>
        <translation>aufschreiben, was Sie selbst zu tun haben, und es abhaken</translation>
    </message>
    <message>
        <source>  afterword task add TEXT   a new task; its id is printed
  afterword task done ID    it is done
  afterword task list       those that are left to do; with --json, all of them

  --due DATE         on which day: 2026-12-01; without one it never comes up by itself
  --time HH:MM       from what time; otherwise when the working day begins
  --application ID   whose it is, as agenda --json names it; otherwise the search&apos;s own
  --json             the tasks as a JSON array
</source>
        <translation>  afterword task add TEXT       eine neue Aufgabe; ihre Kennung wird ausgegeben
  afterword task done KENNUNG   sie ist erledigt
  afterword task list           was noch zu tun ist; mit --json alle

  --due DATUM             an welchem Tag: 2026-12-01; ohne ihn meldet sie sich nie von selbst
  --time HH:MM            ab welcher Uhrzeit; sonst mit Beginn des Arbeitstags
  --application KENNUNG   wozu sie gehört, wie agenda --json es nennt; sonst zur ganzen Suche
  --json                  die Aufgaben als JSON-Array
</translation>
    </message>
    <message>
        <source>--interview ID [--out DIR] [--json]</source>
        <translation>--interview KENNUNG [--out ORDNER] [--json]</translation>
    </message>
    <message>
        <source>compose one note for each interviewer</source>
        <translation>ein Schreiben für jedes Gegenüber aufsetzen</translation>
    </message>
    <message>
        <source>Notes that were already begun stay as they are.

  --interview ID   the interview, as agenda --json names it
  --out DIR        write each note to DIR as an .eml file for your mail program
  --json           the notes and what the checks say of them, as a JSON array
</source>
        <translation>Schon begonnene Schreiben bleiben, wie sie sind.

  --interview KENNUNG   das Gespräch, wie agenda --json es nennt
  --out ORDNER          jedes Schreiben als .eml-Datei für Ihr Mailprogramm nach ORDNER legen
  --json                die Schreiben und das Ergebnis der Prüfungen als JSON-Array
</translation>
    </message>
    <message>
        <source>FILE.eml... [--interview ID] [--json]</source>
        <translation>DATEI.eml... [--interview KENNUNG] [--json]</translation>
    </message>
    <message>
        <source>check a message before it is sent</source>
        <translation>eine Nachricht durchsehen, bevor sie hinausgeht</translation>
    </message>
    <message>
        <source>  --interview ID   the interview that the message is about; otherwise the latest one
                   with its recipient
  --json           the findings as a JSON array, one object for each file
</source>
        <translation>  --interview KENNUNG   das Gespräch, um das es geht; sonst das letzte mit dieser
                        Person
  --json                die Befunde als JSON-Array, ein Objekt für jede Datei
</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>[--mend]</source>
        <translation>[--mend]</translation>
    </message>
    <message>
        <source>see whether the store is sound</source>
        <translation>nachsehen, ob die Datei in Ordnung ist</translation>
    </message>
    <message>
        <source>[FILE]</source>
        <translation>[DATEI]</translation>
    </message>
    <message>
        <source>make a copy of the store, even while it is in use</source>
        <translation>eine Kopie der Datei anlegen, auch während sie benutzt wird</translation>
    </message>
    <message>
        <source>Without FILE the copy goes to the folder &quot;backups&quot; beside the store.
</source>
        <translation>Ohne DATEI kommt die Kopie in den Ordner „backups“ daneben.
</translation>
    </message>
    <message>
        <source>put a copy back; the present store is kept aside</source>
        <translation>eine Kopie zurückholen; die jetzige Datei wird aufgehoben</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>write a sample search to DIR and carry it from invitation to drafts</source>
        <translation>eine Beispielsuche nach ORDNER schreiben und von der Einladung bis zu den Entwürfen führen</translation>
    </message>
    <message>
        <source>--now takes a moment such as 2026-11-23T15:00:00-05:00, not &quot;%1&quot;</source>
        <translation>--now braucht einen Zeitpunkt wie 2026-11-23T15:00:00-05:00, nicht „%1“</translation>
    </message>
    <message>
        <source>--days takes a number from 0 to %1, not &quot;%2&quot;</source>
        <translation>--days braucht eine Zahl von 0 bis %1, nicht „%2“</translation>
    </message>
    <message>
        <source>task knows add, done and list, but not &quot;%1&quot;</source>
        <translation>task kann add, done und list, aber nicht „%1“</translation>
    </message>
    <message>
        <source>task list takes nothing else</source>
        <translation>task list nimmt kein weiteres Wort</translation>
    </message>
    <message>
        <source>task %1 needs one word, or several in quotes: what it is about</source>
        <translation>task %1 braucht ein Wort oder mehrere in Anführungszeichen: worum es geht</translation>
    </message>
    <message>
        <source>--due and --time belong to task add</source>
        <translation>--due und --time gehören zu task add</translation>
    </message>
    <message>
        <source>task done takes the task&apos;s id and nothing else</source>
        <translation>task done braucht nur die Kennung der Aufgabe</translation>
    </message>
    <message>
        <source>--time needs --due: on which day?</source>
        <translation>--time braucht --due: an welchem Tag?</translation>
    </message>
    <message>
        <source>%1 has no option --%2</source>
        <translation>%1 hat keine Option --%2</translation>
    </message>
    <message>
        <source>%1 needs something to work on: afterword %1 %2</source>
        <translation>%1 muss wissen, woran es arbeiten soll: afterword %1 %2</translation>
    </message>
    <message>
        <source>%1 takes no file, but was given &quot;%2&quot;</source>
        <translation>%1 nimmt keine Datei; „%2“ ist zu viel</translation>
    </message>
    <message>
        <source>%1 takes one name only, but was also given &quot;%2&quot;</source>
        <translation>%1 nimmt nur einen Namen; „%2“ ist zu viel</translation>
    </message>
    <message>
        <source>draft needs --interview ID; agenda --json shows the ids</source>
        <translation>draft braucht --interview KENNUNG; agenda --json zeigt die Kennungen</translation>
    </message>
    <message>
        <source>--%1 belongs to a command; afterword --help lists them</source>
        <translation>--%1 gehört zu einem Befehl; afterword --help zählt sie auf</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;; afterword --help lists them</source>
        <translation>es gibt keinen Befehl „%1“; afterword --help zählt sie auf</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;; afterword --help lists them</source>
        <translation>es gibt keine Option „%1“; afterword --help zählt sie auf</translation>
    </message>
    <message>
        <source>--store takes the name of a file</source>
        <translation>--store braucht den Namen einer Datei</translation>
    </message>
    <message>
        <source>--time takes a time such as 15:30, not &quot;%1&quot;</source>
        <translation>--time braucht eine Uhrzeit wie 15:30, nicht „%1“</translation>
    </message>
    <message>
        <source>
For every command:
</source>
        <translation>
Für alle:
</translation>
    </message>
    <message>
        <source>  --help         this text, or a command&apos;s own
  --version      the version

Exit codes: 0 done; 1 the work found problems; 2 wrong use; 3 the store or a file could not
be opened, read or written.
</source>
        <translation>  --help             dieser Text oder der eines Befehls
  --version          die Version

Rückgabewerte: 0 erledigt; 1 die Arbeit fand Probleme; 2 falscher Aufruf; 3 eine Datei konnte
nicht geöffnet, gelesen oder geschrieben werden.
</translation>
    </message>
    <message>
        <source>--background, --today and --new-application cannot be combined</source>
        <translation>--background, --today und --new-application wollen jeweils etwas anderes</translation>
    </message>
    <message>
        <source>Afterword remembers what to do after the interview.

afterword [FILE] [--background | --today | --new-application]
      open the window; FILE is a search (.afterword) to open, or something to import there
  --background        start in the tray
  --today             open at what is due
  --new-application   open at the form for a new application
</source>
        <translation>Afterword erinnert sich, was nach dem Vorstellungsgespräch zu tun ist.

afterword [DATEI] [--background | --today | --new-application]
      das Fenster öffnen; DATEI ist eine Stellensuche (.afterword) zum Öffnen oder etwas zum Importieren
  --background        im Infobereich starten
  --today             bei dem öffnen, was fällig ist
  --new-application   beim Formular für eine neue Bewerbung öffnen
</translation>
    </message>
    <message>
        <source>read searches, tables, people, invitations, letters, postings: .json .csv .vcf .ics .eml .html</source>
        <translation>Stellensuchen (.json), Tabellen (.csv), Personen (.vcf), Einladungen (.ics), Mails (.eml), Stellenanzeigen (.html) einlesen</translation>
    </message>
    <message>
        <source>write the search, or a report of what you did, to a file</source>
        <translation>die Stellensuche oder einen Bericht über Ihre Tätigkeit in eine Datei schreiben</translation>
    </message>
    <message>
        <source>--from and --to belong to --report</source>
        <translation>--from und --to gehören zu --report</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2026-12-01, not &quot;%2&quot;</source>
        <translation>--%1 braucht ein Datum wie 2026-12-01, nicht „%2“</translation>
    </message>
    <message>
        <source>--from is later than --to, so there is nothing between them</source>
        <translation>--from liegt nach --to; dazwischen liegt nichts</translation>
    </message>
    <message>
        <source>create | login NAME [--reader] | erase NAME | export NAME FILE.json</source>
        <translation>create | login NAME [--reader] | erase NAME | export NAME DATEI.json</translation>
    </message>
    <message>
        <source>look after a server on which searches are shared</source>
        <translation>einen Server betreuen, auf dem Stellensuchen geteilt werden</translation>
    </message>
    <message>
        <source>  afterword admin create           make the database and all that it needs, or bring it up to date
  afterword admin login NAME       somebody may log in, with a search of their own; again: with a
                                   new password
  afterword admin erase NAME       delete the login and its search for good
  afterword admin export NAME FILE write the search of NAME to FILE, to be imported elsewhere

--store names the database and who looks after it: postgresql://postgres@store.example/afterword.
Passwords are asked for, or kept in ~/.pgpass; a new one may come on standard input.
Everybody who logs in can see the names of all logins, so choose ones that give nothing away.

  --reader   the login has no search: it reads those that others share with it
</source>
        <translation>  afterword admin create            die Datenbank samt allem Nötigen anlegen oder auf den neuesten
                                    Stand bringen
  afterword admin login NAME        jemand bekommt Zugang, mit eigener Stellensuche; noch einmal:
                                    mit neuem Passwort
  afterword admin erase NAME        den Zugang samt seiner Stellensuche für immer löschen
  afterword admin export NAME DATEI die Stellensuche von NAME nach DATEI schreiben, zum Importieren

--store nennt die Datenbank und wer sie betreut: postgresql://postgres@store.example/afterword.
Nach Passwörtern wird gefragt, oder sie liegen in ~/.pgpass; ein neues kann über die
Standardeingabe kommen. Alle, die Zugang haben, sehen die Namen aller Zugänge: wählen Sie
solche, die nichts verraten.

  --reader   der Zugang hat keine Stellensuche: er liest die, die andere mit ihm teilen
</translation>
    </message>
    <message>
        <source>admin knows create, login, erase and export, but not &quot;%1&quot;</source>
        <translation>admin kennt create, login, erase und export, aber nicht „%1“</translation>
    </message>
    <message>
        <source>admin %1 takes other arguments; afterword admin --help shows which</source>
        <translation>admin %1 erwartet andere Wörter; afterword admin --help zeigt, welche</translation>
    </message>
    <message>
        <source>--reader belongs to admin login</source>
        <translation>--reader gehört zu admin login</translation>
    </message>
    <message>
        <source>admin needs --store postgresql://PERSON@HOST/DATABASE</source>
        <translation>admin braucht --store postgresql://PERSON@RECHNER/DATENBANK</translation>
    </message>
    <message>
        <source>  --store FILE   the search to work on; without it
                 $XDG_DATA_HOME/afterword/search.afterword
                 one that is shared: postgresql://PERSON@HOST/DATABASE
  --now MOMENT   set the clock to that moment: 2026-11-23T15:00:00-05:00
</source>
        <translation>  --store DATEI      die Stellensuche, um die es geht; sonst
                     $XDG_DATA_HOME/afterword/search.afterword
                     eine gemeinsame: postgresql://PERSON@RECHNER/DATENBANK
  --now ZEITPUNKT    die Uhr dort stehen lassen: 2026-11-23T15:00:00-05:00
</translation>
    </message>
    <message>
        <source>one of the names given is empty</source>
        <translation>ein angegebener Name ist leer</translation>
    </message>
    <message>
        <source>--out takes the name of a folder</source>
        <translation>--out verlangt den Namen eines Ordners</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written in UTF-8, so no file can be found by it; give the file another name and try again</source>
        <translation>„%1“ ist nicht in UTF-8 geschrieben, sodass sich keine Datei danach finden lässt; geben Sie der Datei einen anderen Namen und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>FILE... [--answers FILE] [--preview] [--json]</source>
        <translation>DATEI... [--answers DATEI] [--preview] [--json]</translation>
    </message>
    <message>
        <source>Files are told apart by their content. What was added, merged or left out is printed,
with the reason. A search is taken whole or not at all; of a table, cards or invitations,
what can be read is taken in. A letter joins the application that its people point to,
or its thread, or the company that it names; where that is unclear it is left out.
FILE may be a folder: a Maildir, or one that holds .eml files. A workbook (.xlsx, .ods)
is read as a table, through LibreOffice where that is installed. All that one run brings
in is written at once, after a copy of the store was made.

What a table does not say is asked: what a column holds, which stage a word is, whether
dates begin with the day or the month. A file can answer, and is remembered for tables
with the same headings, as your answers in the window are:

  {&quot;columns&quot;: {&quot;Firm&quot;: &quot;company&quot;, &quot;Trial day&quot;: &quot;reached interview&quot;, &quot;Mood&quot;: &quot;keep&quot;},
   &quot;dates&quot;: &quot;day first&quot;, &quot;stages&quot;: {&quot;RIP&quot;: &quot;closed&quot;, &quot;Coffee chat&quot;: &quot;screening&quot;}}

  --answers FILE  your answers about a table, as above
  --preview       only say what would come in
  --json          the result as a JSON array, one object for each file
</source>
        <translation>Was eine Datei ist, verrät ihr Inhalt. Was hinzukam, ergänzt oder ausgelassen wurde, wird mit
dem Grund ausgegeben. Eine Stellensuche gilt ganz oder gar nicht; von einer Tabelle, von Karten
oder Einladungen wird genommen, was lesbar ist. Eine Mail kommt zu der Bewerbung, für die ihre
Personen, ihr Gesprächsfaden oder die genannte Firma sprechen; wo das unklar ist, bleibt sie weg.
DATEI kann ein Ordner sein: ein Maildir oder einer mit .eml-Dateien. Eine Arbeitsmappe (.xlsx,
.ods) wird als Tabelle gelesen, durch LibreOffice, wo es installiert ist. Alles, was ein Aufruf
bringt, wird auf einmal geschrieben, nachdem eine Kopie gemacht wurde.

Was eine Tabelle nicht verrät, wird gefragt: was eine Spalte enthält, welche Phase ein Wort ist,
ob bei einem Datum der Tag oder der Monat vorn steht. Eine Datei antwortet; sie gilt auch für
spätere Tabellen mit denselben Überschriften, wie das, was Sie im Fenster sagen:

  {&quot;columns&quot;: {&quot;Firm&quot;: &quot;company&quot;, &quot;Trial day&quot;: &quot;reached interview&quot;, &quot;Mood&quot;: &quot;keep&quot;},
   &quot;dates&quot;: &quot;day first&quot;, &quot;stages&quot;: {&quot;RIP&quot;: &quot;closed&quot;, &quot;Coffee chat&quot;: &quot;screening&quot;}}

  --answers DATEI  was Sie zu einer Tabelle sagen, die es nicht verrät
  --preview        nur sagen, was hereinkäme
  --json           das Ergebnis als JSON-Array, ein Objekt für jede Datei
</translation>
    </message>
    <message>
        <source>[--report [--from DATE] [--to DATE]] FILE</source>
        <translation>[--report [--from DATUM] [--to DATUM]] DATEI</translation>
    </message>
    <message>
        <source>  .json   everything, to be imported again
  .csv    the applications, for a spreadsheet
  .ods    the same as a workbook, or .xlsx, made by LibreOffice where that is installed
  .ics    follow-ups and interviews, for a calendar program
  .vcf    the people, for an address book

What went to a calendar is remembered beside the store, in STORE.calendar.json: the next .ics
calls off what has ended since then, and an unchanged search gives the same file to the byte.

  --report       the applications, interviews, contacts and messages of some days, with their
                 dates, as an employment office asks for them: .pdf or .csv
  --from DATE    the first day: 2026-11-01; otherwise the first of the last day&apos;s month
  --to DATE      the last day; otherwise today
</source>
        <translation>  .json   alles, um es wieder zu importieren
  .csv    die Bewerbungen, für eine Tabellenkalkulation
  .ods    dasselbe als Arbeitsmappe, oder .xlsx, von LibreOffice gemacht, wo es installiert ist
  .ics    Schritte und Gespräche, für ein Kalenderprogramm
  .vcf    die Personen, für ein Adressbuch

Was in einen Kalender ging, wird neben der Datei in DATEI.calendar.json gemerkt: die nächste .ics
sagt ab, was seither vorbei ist, und die einer unveränderten Suche ist Byte für Byte gleich.

  --report       Bewerbungen, Gespräche, Kontakte und Nachrichten einiger Tage mit ihren
                 Daten, wie eine Arbeitsagentur danach fragt: .pdf oder .csv
  --from DATUM   der erste Tag: 2026-11-01; sonst der Erste im Monat des letzten Tages
  --to DATUM     der letzte Tag; sonst heute
</translation>
    </message>
    <message>
        <source>A value that makes no sense keeps nothing else from being used: it is named here, and stays as
it is until you decide.

  --mend   put right what is named, keeping a copy of what was there; says what became what
</source>
        <translation>Ein unsinniger Wert hindert sonst nichts daran, benutzt zu werden: er wird hier genannt und bleibt,
wie er ist, bis Sie entscheiden.

  --mend   das Genannte richtigstellen, mit einer Kopie des Bisherigen; sagt, was woraus wurde
</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>some of it cannot be used and is left out; afterword verify names it all, and with --mend puts it right: %1</source>
        <translation>einiges darin ist nicht brauchbar und bleibt weg; afterword verify nennt alles, und mit --mend wird es richtiggestellt: %1</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>could not be written; is the disk full?</source>
        <translation>konnte nicht geschrieben werden; ist die Festplatte voll?</translation>
    </message>
    <message>
        <source>this needs a search in a file; this one is shared, on a server</source>
        <translation>das geht nur mit einer Stellensuche in einer Datei; diese ist eine gemeinsame auf einem Server</translation>
    </message>
    <message>
        <source>could not be written, but everything was done; is the disk full?</source>
        <translation>konnte nicht geschrieben werden, aber alles ist erledigt; ist die Festplatte voll?</translation>
    </message>
    <message>
        <source>there is no search here yet; afterword import FILE begins one</source>
        <translation>hier gibt es noch keine Stellensuche; afterword import DATEI beginnt eine</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>In the template &quot;%1&quot; (%2, column %3): %4</source>
        <translation>In der Vorlage „%1“ (%2, Spalte %3): %4</translation>
    </message>
    <message>
        <source>There is no template for &quot;%1&quot;.</source>
        <translation>Es gibt keine Vorlage für „%1“.</translation>
    </message>
</context>
<context>
    <name>CopiedStore</name>
    <message>
        <source>this search is shared with you for reading only, so nothing was saved</source>
        <translation>diese Stellensuche ist nur zum Lesen mit Ihnen geteilt, also wurde nichts gespeichert</translation>
    </message>
    <message>
        <source>this search is no longer shared with you, so nothing was saved</source>
        <translation>diese Stellensuche wird nicht mehr mit Ihnen geteilt, daher wurde nichts gespeichert</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>it could not be deleted</source>
        <translation>sie ließ sich nicht löschen</translation>
    </message>
</context>
<context>
    <name>CopyExchange</name>
    <message>
        <source>something on the server cannot be used, so nothing is sent to it or taken from it: %1</source>
        <translation>etwas auf dem Server ist nicht zu gebrauchen, also wird nichts gesendet und nichts von dort geholt: %1</translation>
    </message>
    <message>
        <source>this search is shared with you for reading only</source>
        <translation>diese Stellensuche ist nur zum Lesen mit Ihnen geteilt</translation>
    </message>
    <message>
        <source>somebody else is saving to this search right now</source>
        <translation>andere speichern gerade in dieser Stellensuche</translation>
    </message>
    <message>
        <source>something on the server cannot be used, so it is left out here and stays there as it is; everything else goes on: %1</source>
        <translation>etwas auf dem Server lässt sich nicht verwenden, deshalb ist es hier weggelassen und bleibt dort, wie es ist; alles andere geht weiter: %1</translation>
    </message>
    <message>
        <source>something on the server cannot be used, so it was set aside there, and what you change in the same application waits here; everything else goes on: %1</source>
        <translation>etwas auf dem Server lässt sich nicht verwenden, deshalb wurde es dort beiseitegelegt, und was Sie an derselben Bewerbung ändern, wartet hier; alles andere geht weiter: %1</translation>
    </message>
    <message>
        <source>something on the server makes no sense, and may be in the way of what waits here: %1</source>
        <translation>etwas auf dem Server ist unsinnig und steht vielleicht dem im Weg, was hier wartet: %1</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>this table is empty</source>
        <translation>diese Tabelle ist leer</translation>
    </message>
    <message>
        <source>this is not a table: it holds characters that text never has</source>
        <translation>das ist keine Tabelle: sie enthält Zeichen, die kein Text hat</translation>
    </message>
    <message>
        <source>a cell of this row has more than %1 characters</source>
        <translation>eine Zelle dieser Zeile hat mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>this row has more than %1 cells</source>
        <translation>diese Zeile hat mehr als %1 Zellen</translation>
    </message>
    <message>
        <source>this table has more than %1 rows</source>
        <translation>diese Tabelle hat mehr als %1 Zeilen</translation>
    </message>
    <message>
        <source>this table is larger than 20 MB</source>
        <translation>diese Tabelle ist größer als 20 MB</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>the store could not be created: %1</source>
        <translation>die Datei konnte nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>the disk is full, so nothing was saved; free some space and try again</source>
        <translation>die Festplatte ist voll, daher wurde nichts gespeichert; schaffen Sie Platz und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>another program is writing to the store, so nothing was saved; try again in a moment, and if that does not help, end that program</source>
        <translation>ein anderes Programm schreibt gerade in die Datei, daher wurde nichts gespeichert; versuchen Sie es gleich noch einmal, und wenn das nicht hilft, beenden Sie jenes Programm</translation>
    </message>
    <message>
        <source>the store is read-only, so nothing was saved</source>
        <translation>die Datei darf nur gelesen werden, daher wurde nichts gespeichert</translation>
    </message>
    <message>
        <source>the disk reported an error, so nothing was saved; check the disk and try again</source>
        <translation>die Festplatte meldet einen Fehler, daher wurde nichts gespeichert; prüfen Sie die Festplatte und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the file is damaged or is not a store of Afterword</source>
        <translation>die Datei ist beschädigt oder nicht von Afterword</translation>
    </message>
    <message>
        <source>the store could not be opened</source>
        <translation>die Datei konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>the store refused: %1</source>
        <translation>die Datenbank lehnte ab: %1</translation>
    </message>
    <message>
        <source>this is a link to %1, where there is no store; it may have been moved or renamed</source>
        <translation>das ist ein Link auf %1, und dort liegt keine Datei von Afterword; vielleicht wurde sie verschoben oder umbenannt</translation>
    </message>
    <message>
        <source>there is no store here any more; it may have been moved or renamed</source>
        <translation>hier liegt keine Datei mehr; vielleicht wurde sie verschoben oder umbenannt</translation>
    </message>
    <message>
        <source>this is a folder, not a store</source>
        <translation>das ist ein Ordner und keine Datei von Afterword</translation>
    </message>
    <message>
        <source>this is not a file, so it is not a store; it was left as it is</source>
        <translation>das ist keine gewöhnliche Datei, also keine von Afterword; sie blieb, wie sie ist</translation>
    </message>
    <message>
        <source>the file is empty, so it is not a store; it was left as it is</source>
        <translation>die Datei ist leer, also keine von Afterword; sie blieb, wie sie ist</translation>
    </message>
    <message>
        <source>the file has a second name in another folder (a hard link), under which it could be changed unseen, so it was left as it is; delete one of its names, or make a copy of it</source>
        <translation>die Datei hat in einem anderen Ordner einen zweiten Namen (einen harten Link), unter dem sie unbemerkt geändert werden könnte, daher blieb sie, wie sie ist; löschen Sie einen der Namen oder legen Sie eine Kopie an</translation>
    </message>
    <message>
        <source>the store may only be read, and it is of an older version that would have to be brought up to date</source>
        <translation>die Datei darf nur gelesen werden, stammt aber aus einer älteren Version und müsste auf den neuesten Stand gebracht werden</translation>
    </message>
    <message>
        <source>this file is not a store of Afterword; it was left as it is</source>
        <translation>diese Datei ist nicht von Afterword; sie blieb, wie sie ist</translation>
    </message>
    <message>
        <source>this store was written by a newer version of Afterword; it was left as it is</source>
        <translation>diese Datei wurde von einem neueren Afterword geschrieben; sie blieb, wie sie ist</translation>
    </message>
    <message>
        <source>the store is damaged: %1</source>
        <translation>die Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>the store is no longer where it was, so nothing was saved; put the file back, or start Afterword again and restore a backup</source>
        <translation>die Datei liegt nicht mehr, wo sie war, daher wurde nichts gespeichert; legen Sie sie zurück, oder starten Sie Afterword neu und holen Sie eine Kopie zurück</translation>
    </message>
    <message>
        <source>you are not allowed to read the store, or the folder that it is in; it was left as it is</source>
        <translation>die Datei oder ihr Ordner ist für dieses Konto nicht lesbar; sie bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>the file has reached the largest size that this session may write (ulimit -f), or the disk reported an error, so nothing was saved; start from a session without that limit and try again</source>
        <translation>die Datei hat die Größe erreicht, die diese Sitzung schreiben darf (ulimit -f), oder der Datenträger meldete einen Fehler, daher wurde nichts gespeichert; starten Sie aus einer Sitzung ohne diese Grenze und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the disk is full, and without a little room the store cannot be read; free some space and try again</source>
        <translation>die Festplatte ist voll, und ganz ohne Platz lässt sich die Datei nicht lesen; schaffen Sie Platz und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>another program is writing to the store; try again in a moment, and if that does not help, end that program</source>
        <translation>ein anderes Programm schreibt gerade in die Datei; versuchen Sie es gleich noch einmal, und wenn das nicht hilft, beenden Sie jenes Programm</translation>
    </message>
    <message>
        <source>the store cannot be read without writing beside it, which is not allowed here; allow it and try again</source>
        <translation>die Datei lässt sich nur lesen, wenn daneben geschrieben werden darf, und das ist hier nicht erlaubt; erlauben Sie es und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the store could not be read: the disk reported an error, or this session may write too little (ulimit -f); start from a session without that limit and try again</source>
        <translation>die Datei konnte nicht gelesen werden: Die Festplatte meldete einen Fehler, oder diese Sitzung darf zu wenig schreiben (ulimit -f); starten Sie aus einer Sitzung ohne diese Grenze und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the store could not be read: the disk reported an error; check the disk and try again</source>
        <translation>die Datei konnte nicht gelesen werden: Die Festplatte meldete einen Fehler; prüfen Sie die Festplatte und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the folder %1 could not be made: %2</source>
        <translation>der Ordner %1 konnte nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>the store could not be created: its name is too long for those of the files beside it; choose a shorter one</source>
        <translation>die Datei konnte nicht angelegt werden: Ihr Name ist zu lang für die der Dateien daneben; wählen Sie einen kürzeren</translation>
    </message>
    <message>
        <source>there is a folder called %1 where a file of the store belongs; move the folder away and try again</source>
        <translation>ein Ordner heißt %1, wo etwas seinen Platz hat, das zur Datei gehört; verschieben Sie den Ordner und versuchen Sie es noch einmal</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>That isn’t a date. Write it as %1, or “tomorrow”, or “Friday”.</source>
        <translation>Das ist kein Datum. Schreiben Sie es wie %1 oder „morgen“ oder „Freitag“.</translation>
    </message>
    <message>
        <source>That isn’t a time of day. Write it as 14:30, or 2:30 pm.</source>
        <translation>Das ist keine Uhrzeit. Schreiben Sie sie wie 14:30.</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>a weekday</comment>
        <translation>letzten %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>a weekday</comment>
        <translation>nächsten %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>in %1 Tagen</translation>
    </message>
    <message>
        <source>That isn’t a date. Write it as %1, or “yesterday”, or “last Friday”.</source>
        <translation>Das ist kein Datum. Schreiben Sie es wie %1, „gestern“ oder „letzten Freitag“.</translation>
    </message>
    <message>
        <source>That isn’t a date. Write it as %1, or “Friday”, or “yesterday”.</source>
        <translation>Das ist kein Datum. Schreiben Sie es wie %1, „Freitag“ oder „gestern“.</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <comment>a date in full</comment>
        <translation>Gelesen als %1.</translation>
    </message>
    <message>
        <source>That isn’t a time of day. Write it as 14:30, 2:30 pm, or how long it takes: 45 min.</source>
        <translation>Das ist keine Uhrzeit. Schreiben Sie sie als 14:30, oder wie lange es dauert: 45 min.</translation>
    </message>
</context>
<context>
    <name>DavPage</name>
    <message>
        <source>%1 at %2</source>
        <comment>a day, a time</comment>
        <translation>%1 um %2</translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message>
        <source>Went well</source>
        <translation>Lief gut</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Moment with %1</source>
        <translation>Moment mit %1</translation>
    </message>
    <message>
        <source>Left open with %1</source>
        <translation>Unbeantwortet bei %1</translation>
    </message>
    <message>
        <source>Awkward with %1</source>
        <translation>Unangenehm mit %1</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wer dabei war</translation>
    </message>
</context>
<context>
    <name>DecisionDate</name>
    <message>
        <source>They named %1 for the decision; the note does not confirm it.</source>
        <translation>Die Entscheidung wurde für %1 angekündigt; das Schreiben bestätigt das nicht.</translation>
    </message>
</context>
<context>
    <name>DefaultStages</name>
    <message>
        <source>Saved</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Erstgespräche</translation>
    </message>
    <message>
        <source>Interviewing</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>%1 is there already, and is left as it is; choose another folder</source>
        <translation>%1 gibt es schon und bleibt, wie es ist; wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>this folder cannot be made</source>
        <translation>dieser Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>A job search and an invitation are read.</source>
        <translation>Eine Stellensuche und eine Einladung werden eingelesen.</translation>
    </message>
    <message>
        <source>What there is to do now, and why.</source>
        <translation>Was jetzt zu tun ist, und warum.</translation>
    </message>
    <message>
        <source>One note for each person of the newest interview.</source>
        <translation>Je ein Schreiben für alle aus dem neuesten Gespräch.</translation>
    </message>
    <message>
        <source>Everything, to take along.</source>
        <translation>Alles, zum Mitnehmen.</translation>
    </message>
    <message>
        <source>there is a search there already, and the sample was not mixed into it; name a new file, or leave --store out</source>
        <translation>dort liegt schon eine Stellensuche, und die Beispieldaten wurden nicht hineingemischt; nennen Sie eine neue Datei, oder lassen Sie --store weg</translation>
    </message>
</context>
<context>
    <name>Dialect</name>
    <message>
        <source>the store could not be opened safely: %1 stayed %2</source>
        <translation>die Datei konnte nicht sicher geöffnet werden: %1 blieb %2</translation>
    </message>
    <message>
        <source>it is open in a window or another program; close it there and try again</source>
        <translation>sie ist in einem Fenster oder einem anderen Programm geöffnet; schließen Sie sie dort und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>another program is using it right now; close it there and try again</source>
        <translation>ein anderes Programm benutzt sie gerade; schließen Sie sie dort und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>a row of %1 belongs to nothing</source>
        <translation>eine Zeile von %1 gehört zu nichts</translation>
    </message>
</context>
<context>
    <name>DocumentFiles</name>
    <message>
        <source>Link files</source>
        <translation>Dateien verknüpfen</translation>
    </message>
</context>
<context>
    <name>DraftCommand</name>
    <message>
        <source>this folder cannot be made</source>
        <translation>dieser Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>there are too many files with that name in the folder</source>
        <translation>in dem Ordner gibt es zu viele Dateien dieses Namens</translation>
    </message>
    <message>
        <source>there is no interview &quot;%1&quot;; agenda --json names them</source>
        <translation>es gibt kein Gespräch „%1“; agenda --json nennt sie</translation>
    </message>
    <message>
        <source>To: %1 &lt;%2&gt;</source>
        <translation>An: %1 &lt;%2&gt;</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
</context>
<context>
    <name>DraftPage</name>
    <message>
        <source>error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
</context>
<context>
    <name>DraftRecipient</name>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
</context>
<context>
    <name>DueSummary</name>
    <message>
        <source>%1, %2</source>
        <comment>a title, how late it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing due today</source>
        <translation>Heute ist nichts fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n heute fällig</numerusform>
            <numerusform>%n heute fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · next: %2</source>
        <translation>%1 · als Nächstes: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many are late, how many due</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · first: is the letter from %2 a no?</source>
        <comment>how many are due, a company</comment>
        <translation>%1 · zuerst: Ist der Brief von %2 eine Absage?</translation>
    </message>
</context>
<context>
    <name>EditApplication</name>
    <message>
        <source>an application needs at least the company’s name</source>
        <translation>eine Bewerbung braucht wenigstens den Namen der Firma</translation>
    </message>
    <message>
        <source>there is no stage to put the application in; add one first</source>
        <translation>es gibt keine Phase für die Bewerbung; legen Sie zuerst eine an</translation>
    </message>
    <message>
        <source>new application to %1</source>
        <translation>neue Bewerbung bei %1</translation>
    </message>
    <message>
        <source>change to %1</source>
        <translation>Änderung von %1</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>Entfernen von %1</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n applications</source>
        <translation>
            <numerusform>Entfernen von %n Bewerbung</numerusform>
            <numerusform>Entfernen von %n Bewerbungen</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the letters’ language for %1</source>
        <translation>Änderung der Sprache der Schreiben an %1</translation>
    </message>
    <message>
        <source>Phone screen</source>
        <translation>Telefoninterview</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Nächste Runde</translation>
    </message>
    <message>
        <source>new interview at %1</source>
        <translation>neues Gespräch bei %1</translation>
    </message>
</context>
<context>
    <name>EditSettings</name>
    <message>
        <source>change to your own details</source>
        <translation>Änderung Ihrer Angaben</translation>
    </message>
    <message>
        <source>change to the etiquette’s numbers</source>
        <translation>Änderung der Regeln</translation>
    </message>
</context>
<context>
    <name>EditStages</name>
    <message>
        <source>that stage is not there any more</source>
        <translation>diese Phase gibt es nicht mehr</translation>
    </message>
    <message>
        <source>one stage at least must be shown on the board</source>
        <translation>wenigstens eine Phase muss auf dem Board zu sehen sein</translation>
    </message>
    <message>
        <source>renaming %1 to %2</source>
        <comment>stages</comment>
        <translation>Umbenennen von %1 in %2</translation>
    </message>
    <message>
        <source>hiding %1</source>
        <comment>a stage</comment>
        <translation>Ausblenden von %1</translation>
    </message>
    <message>
        <source>showing %1</source>
        <comment>a stage</comment>
        <translation>Einblenden von %1</translation>
    </message>
    <message>
        <source>change to the stage %1</source>
        <translation>Änderung der Phase %1</translation>
    </message>
    <message>
        <source>a stage needs a name</source>
        <translation>eine Phase braucht einen Namen</translation>
    </message>
    <message>
        <source>new stage %1</source>
        <translation>neue Phase %1</translation>
    </message>
    <message>
        <source>move of the stage %1</source>
        <translation>Verschieben der Phase %1</translation>
    </message>
    <message>
        <source>its cards need another stage to go to</source>
        <translation>die Karten brauchen eine andere Phase</translation>
    </message>
    <message>
        <source>removal of the stage %1</source>
        <translation>Entfernen der Phase %1</translation>
    </message>
</context>
<context>
    <name>EditTask</name>
    <message>
        <source>a task needs a few words: what is to be done?</source>
        <translation>eine Aufgabe braucht ein paar Worte: was ist zu tun?</translation>
    </message>
    <message>
        <source>this task is not there any more</source>
        <translation>diese Aufgabe gibt es nicht mehr</translation>
    </message>
    <message>
        <source>this application is not there any more</source>
        <translation>diese Bewerbung gibt es nicht mehr</translation>
    </message>
    <message>
        <source>new task “%1”</source>
        <translation>neue Aufgabe „%1“</translation>
    </message>
    <message>
        <source>check list “%1”</source>
        <translation>Checkliste „%1“</translation>
    </message>
    <message>
        <source>change to “%1”</source>
        <translation>Änderung von „%1“</translation>
    </message>
    <message>
        <source>“%1” done</source>
        <translation>„%1“ erledigt</translation>
    </message>
    <message>
        <source>“%1” not done</source>
        <translation>„%1“ nicht erledigt</translation>
    </message>
    <message>
        <source>removal of “%1”</source>
        <translation>Entfernen von „%1“</translation>
    </message>
    <message>
        <source>Apply before the posting closes</source>
        <translation>Bewerben, bevor die Frist endet</translation>
    </message>
</context>
<context>
    <name>EditTemplate</name>
    <message>
        <source>change to the template %1</source>
        <translation>Änderung der Vorlage %1</translation>
    </message>
    <message>
        <source>new template %1</source>
        <translation>neue Vorlage %1</translation>
    </message>
    <message>
        <source>removal of the template %1</source>
        <translation>Entfernen der Vorlage %1</translation>
    </message>
</context>
<context>
    <name>Edition</name>
    <message>
        <source>Edition 1</source>
        <translation>Edition 1</translation>
    </message>
</context>
<context>
    <name>EmailHint</name>
    <message>
        <source>Is that whole? An e-mail address looks like dana@northwind.example.</source>
        <translation>Ist das vollständig? Eine E-Mail-Adresse sieht aus wie dana@northwind.example.</translation>
    </message>
</context>
<context>
    <name>Employer</name>
    <message>
        <source>Unknown company</source>
        <translation>Unbekannte Firma</translation>
    </message>
</context>
<context>
    <name>Employment</name>
    <message>
        <source>full-time</source>
        <translation>Vollzeit</translation>
    </message>
    <message>
        <source>part-time</source>
        <translation>Teilzeit</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>befristet</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Werkvertrag</translation>
    </message>
    <message>
        <source>freelance</source>
        <translation>freie Mitarbeit</translation>
    </message>
    <message>
        <source>internship</source>
        <translation>Praktikum</translation>
    </message>
    <message>
        <source>apprenticeship</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>working student</source>
        <translation>Werkstudium</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>Ehrenamt</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>tageweise</translation>
    </message>
    <message>
        <source>seasonal</source>
        <translation>saisonal</translation>
    </message>
</context>
<context>
    <name>EmptyColumn</name>
    <message>
        <source>Jobs that caught your eye</source>
        <translation>Stellen, die Ihnen aufgefallen sind</translation>
    </message>
    <message>
        <source>Applications you have sent</source>
        <translation>Verschickte Bewerbungen</translation>
    </message>
    <message>
        <source>First calls with recruiters</source>
        <translation>Erste Telefonate mit dem Recruiting</translation>
    </message>
    <message>
        <source>Interviews, planned and past</source>
        <translation>Geplante und vergangene Gespräche</translation>
    </message>
    <message>
        <source>It is up to them now</source>
        <translation>Jetzt ist die Firma am Zug</translation>
    </message>
    <message>
        <source>Offers, until the ink is dry</source>
        <translation>Angebote, bis die Tinte trocken ist</translation>
    </message>
    <message>
        <source>The one you signed</source>
        <translation>Das unterschriebene Angebot</translation>
    </message>
    <message>
        <source>What ended, and what you learned</source>
        <translation>Was zu Ende ging und was Sie gelernt haben</translation>
    </message>
    <message>
        <source>Nothing found here</source>
        <translation>Hier wurde nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing closed in the last few weeks</source>
        <translation>In den letzten Wochen wurde nichts abgeschlossen</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>the report would end before it begins; --to names its last day</source>
        <translation>der Bericht würde enden, bevor er beginnt; --to nennt seinen letzten Tag</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>the file’s ending decides what is written; it must be one of .%1</source>
        <translation>die Endung sagt, was zu schreiben ist; möglich sind .%1</translation>
    </message>
    <message>
        <source>a cell of .xlsx holds 32,767 characters, and the application to %1 has a longer text; export an .ods or a .csv, which hold all of it</source>
        <translation>eine Zelle einer .xlsx-Datei fasst 32.767 Zeichen, und die Bewerbung bei %1 hat einen längeren Text; exportieren Sie .ods oder .csv, die alles fassen</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>There is no application &quot;%1&quot;.</source>
        <translation>Es gibt keine Bewerbung „%1“.</translation>
    </message>
    <message>
        <source>There is no contact &quot;%1&quot;.</source>
        <translation>Es gibt keinen Kontakt „%1“.</translation>
    </message>
    <message>
        <source>The application to %1 has no interview &quot;%2&quot;.</source>
        <translation>Die Bewerbung bei %1 hat kein Gespräch „%2“.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>this is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>this is a link to another file</source>
        <translation>das ist ein Link auf eine andere Datei</translation>
    </message>
    <message>
        <source>this is a pipe, a device or a socket, not a file</source>
        <translation>das ist eine Pipe, ein Gerät oder ein Socket und keine Datei</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>ist nicht beschreibbar: %1</translation>
    </message>
    <message>
        <source>is there already, and is left as it is; choose another name</source>
        <translation>gibt es schon und bleibt, wie es ist; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>could not be written whole, and what was there before still is: %1</source>
        <translation>konnte nicht ganz geschrieben werden, und was vorher da war, steht noch dort: %1</translation>
    </message>
    <message>
        <source>belongs to somebody else, and is left as it is; choose another name</source>
        <translation>gehört jemand anderem und bleibt, wie es ist; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>die Festplatte ist voll</translation>
    </message>
    <message>
        <source>files may not become that large here</source>
        <translation>so groß dürfen Dateien hier nicht werden</translation>
    </message>
    <message>
        <source>needs more memory than there is</source>
        <translation>braucht mehr Speicher, als da ist</translation>
    </message>
    <message>
        <source>%1, and is left as it is; choose another name</source>
        <translation>%1, und bleibt, wie es ist; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>is larger than %1 MB, the most that is read of one file</source>
        <translation>ist größer als %1 MB, und mehr wird von einer Datei nicht gelesen</translation>
    </message>
</context>
<context>
    <name>FlawNotes</name>
    <message>
        <source>id: an id cannot be empty or given twice, nor hold &apos;/&apos; or control characters</source>
        <translation>id: eine Kennung darf weder leer sein noch doppelt vorkommen und weder „/“ noch Steuerzeichen enthalten</translation>
    </message>
</context>
<context>
    <name>FollowUpFacts</name>
    <message>
        <source>%1 their time</source>
        <translation>%1 dortiger Zeit</translation>
    </message>
    <message>
        <source>%1 asked you not to contact them, so this one is held.</source>
        <translation>%1 hat darum gebeten, sich nicht zu melden, daher ruht dieser Schritt.</translation>
    </message>
    <message>
        <source>%1 asked you not to write before %2. From then on, a message from you is welcome.</source>
        <translation>%1 hat darum gebeten, sich nicht vor dem %2 zu melden; von da an dürfen Sie sich wieder melden.</translation>
    </message>
    <message>
        <source>Answer the offer</source>
        <translation>Das Angebot beantworten</translation>
    </message>
    <message>
        <source>%1 asks for your answer to their offer by %2.</source>
        <translation>%1 erwartet Ihre Antwort auf das Angebot bis %2.</translation>
    </message>
    <message>
        <source>Ask %1 about the application</source>
        <translation>%1 nach der Bewerbung fragen</translation>
    </message>
    <message>
        <source>Ask about the application</source>
        <translation>Nach der Bewerbung fragen</translation>
    </message>
    <message>
        <source>You applied to %1 on %2, and no answer has come yet. One friendly question is fine.</source>
        <translation>Sie haben sich am %2 bei %1 beworben, und es kam noch keine Antwort. Eine freundliche Frage ist in Ordnung.</translation>
    </message>
    <message>
        <source>Ask %1 whether the job is open</source>
        <translation>%1 fragen, ob die Stelle noch offen ist</translation>
    </message>
    <message>
        <source>Ask HR whether the job is open</source>
        <translation>Die Personalabteilung fragen, ob die Stelle noch offen ist</translation>
    </message>
    <message>
        <source>If the date that %1 promised has passed and your check-in of %2 stays unanswered, ask HR whether the job is still open.</source>
        <translation>Wenn der Termin verstrichen ist, den %1 genannt hat, und Ihre Nachfrage vom %2 unbeantwortet bleibt, fragen Sie in der Personalabteilung, ob die Stelle noch offen ist.</translation>
    </message>
    <message>
        <source>The date that %1 promised has passed, and your check-in of %2 is unanswered. Ask HR whether the job is still open.</source>
        <translation>Der Termin, den %1 genannt hat, ist verstrichen, und Ihre Nachfrage vom %2 ist unbeantwortet. Fragen Sie in der Personalabteilung, ob die Stelle noch offen ist.</translation>
    </message>
    <message>
        <source>Ask about the next steps</source>
        <translation>Nach den nächsten Schritten fragen</translation>
    </message>
    <message>
        <source>You meet %1 on %2 at %3. While you are there, ask when they decide and whom to contact and how, say which other processes you are in, and collect each person’s card.</source>
        <translation>Sie treffen %1 am %2 um %3. Fragen Sie dabei, wann entschieden wird und bei wem und wie Sie sich melden dürfen, erwähnen Sie Ihre anderen Bewerbungen, und lassen Sie sich von allen eine Karte geben.</translation>
    </message>
    <message>
        <source>Call %1 to check in</source>
        <translation>%1 anrufen und nachfragen</translation>
    </message>
    <message>
        <source>Call to check in</source>
        <translation>Anrufen und nachfragen</translation>
    </message>
    <message>
        <source>Check in with %1</source>
        <translation>Bei %1 nachfragen</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>If your message to %1 on %2 brings no answer, you can write to %3 again. With enough business days in between, you come across as interested, not pushy.</source>
        <translation>Wenn Ihr Schreiben an %1 vom %2 keine Antwort bringt, darf %3 wieder von Ihnen hören. Mit genug Werktagen dazwischen wirken Sie interessiert und nicht aufdringlich.</translation>
    </message>
    <message>
        <source>You last wrote to %1, or skipped a check-in, on %2. With enough business days in between, you come across as interested, not pushy; then you can write to %3 again.</source>
        <translation>Sie haben %1 zuletzt am %2 geschrieben oder an dem Tag eine Nachfrage ausgelassen. Mit genug Werktagen zwischen zwei Nachfragen wirken Sie interessiert und nicht aufdringlich; dann darf %3 wieder von Ihnen hören.</translation>
    </message>
    <message>
        <source>%1 promised a decision by %2. Once that day has passed without a word, a short check-in with %3 is right.</source>
        <translation>%1 hat eine Entscheidung bis %2 angekündigt. Ist dieser Tag ohne Nachricht verstrichen, ist eine kurze Nachfrage bei %3 angebracht.</translation>
    </message>
    <message>
        <source>%1 promised a decision by %2, and that day has passed without a word. A short check-in with %3 is right.</source>
        <translation>%1 hat eine Entscheidung bis %2 angekündigt, und dieser Tag ist ohne Nachricht verstrichen. Eine kurze Nachfrage bei %3 ist richtig.</translation>
    </message>
    <message>
        <source>You moved %1 to %4 on %2. After a week of quiet, a short check-in with %3 is right: say that you are still interested, and ask whether a decision has been made.</source>
        <translation>Sie haben %1 am %2 in die Phase %4 verschoben. Nach einer ruhigen Woche ist eine kurze Nachfrage bei %3 angebracht: Sagen Sie, dass Sie weiter Interesse haben, und fragen Sie, ob schon entschieden wurde.</translation>
    </message>
    <message>
        <source>You wrote to %1 on %2, and no answer has come. After a week of quiet, a short check-in with %3 is right: say that you are still interested, and ask whether a decision has been made.</source>
        <translation>Sie haben am %2 an %1 geschrieben, und es kam keine Antwort. Nach einer ruhigen Woche ist eine kurze Nachfrage bei %3 angebracht: Sagen Sie, dass Sie weiter Interesse haben, und fragen Sie, ob schon entschieden wurde.</translation>
    </message>
    <message>
        <source>You last heard from %1 on %2. After a week of quiet, a short check-in with %3 is right: say that you are still interested, and ask whether a decision has been made.</source>
        <translation>Von %1 haben Sie zuletzt am %2 gehört. Nach einer ruhigen Woche ist eine kurze Nachfrage bei %3 angebracht: Sagen Sie, dass Sie weiter Interesse haben, und fragen Sie, ob schon entschieden wurde.</translation>
    </message>
    <message>
        <source>Circle back to %1</source>
        <translation>%1 vom Gespräch berichten</translation>
    </message>
    <message>
        <source>Circle back to whoever arranged it</source>
        <translation>Vom Gespräch berichten</translation>
    </message>
    <message>
        <source>%1 arranged your interview with %2 on %3 without being in the room. A word afterwards on how it went is kind, and keeps you in touch.</source>
        <translation>%1 hat Ihr Gespräch bei %2 am %3 organisiert, ohne dabei zu sein. Danach kurz zu berichten, wie es war, ist freundlich und hält den Kontakt.</translation>
    </message>
    <message>
        <source>Write the debrief</source>
        <translation>Nachbereitung schreiben</translation>
    </message>
    <message>
        <source>After your interview with %1 (%2, until %3), step back and write it down while it is fresh: what went well, what was left open, and one moment for each interviewer.</source>
        <translation>Nehmen Sie sich nach dem Gespräch bei %1 (%2, bis %3) etwas Zeit und schreiben Sie auf, was noch frisch ist: was gut lief, was offen blieb und einen Moment zu jedem Gegenüber.</translation>
    </message>
    <message>
        <source>Find an address for %1</source>
        <translation>Eine Adresse von %1 finden</translation>
    </message>
    <message>
        <source>Find an address</source>
        <translation>Eine Adresse finden</translation>
    </message>
    <message>
        <source>You will speak with %1 of %2 on %3, but no e-mail, phone or address is known. Ask %4 for one, so that your thank-you arrives in time.</source>
        <translation>Sie werden am %3 mit %1 von %2 sprechen, aber es ist weder E-Mail noch Telefon noch Anschrift bekannt. Fragen Sie %4 danach, damit Ihr Dank rechtzeitig ankommt.</translation>
    </message>
    <message>
        <source>You spoke with %1 of %2 on %3, but no e-mail, phone or address is known. Ask %4 for one, so that your thank-you arrives in time.</source>
        <translation>Sie haben am %3 mit %1 von %2 gesprochen, aber es ist weder E-Mail noch Telefon noch Anschrift bekannt. Fragen Sie %4 danach, damit Ihr Dank rechtzeitig ankommt.</translation>
    </message>
    <message>
        <source>Ask for the offer in writing</source>
        <translation>Um das Angebot in Schriftform bitten</translation>
    </message>
    <message>
        <source>Get the offer signed</source>
        <translation>Die Unterschrift einholen</translation>
    </message>
    <message>
        <source>%1 made you an offer on %2. It counts when it is written and signed, so ask for it in writing.</source>
        <translation>%1 hat Ihnen am %2 ein Angebot gemacht. Es gilt erst schriftlich und unterschrieben; bitten Sie also um die Schriftform.</translation>
    </message>
    <message>
        <source>You asked %1 on %2 for their offer in writing, and it is not there yet. It counts when it is written and signed, so ask again.</source>
        <translation>Sie haben %1 am %2 um das Angebot in Schriftform gebeten, und es ist noch nicht da. Es gilt erst schriftlich und unterschrieben; fragen Sie also noch einmal.</translation>
    </message>
    <message>
        <source>You asked %1 about the contract on %2, and it is not signed yet. Until the ink is dry you are a free agent, so ask again.</source>
        <translation>Sie haben %1 am %2 nach dem Vertrag gefragt, und er ist noch nicht unterschrieben. Bis die Tinte trocken ist, sind Sie frei; fragen Sie also noch einmal.</translation>
    </message>
    <message>
        <source>You have had the offer from %1 in writing since %2. Until the ink is dry you are a free agent, so sign it, or ask for the contract.</source>
        <translation>Das Angebot von %1 liegt Ihnen seit %2 schriftlich vor. Bis die Tinte trocken ist, sind Sie frei; unterschreiben Sie es also, oder fragen Sie nach dem Vertrag.</translation>
    </message>
    <message>
        <source>Close as “no answer”?</source>
        <translation>Als „keine Antwort“ abschließen?</translation>
    </message>
    <message>
        <source>You moved %1 to %3 on %2. If no answer comes, it may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>Sie haben %1 am %2 in die Phase %3 verschoben. Wenn keine Antwort kommt, könnte es Zeit sein, diese Bewerbung als „keine Antwort“ abzuschließen; von selbst wird nichts abgeschlossen.</translation>
    </message>
    <message>
        <source>You applied to %1 on %2. If no answer comes, it may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>Sie haben sich am %2 bei %1 beworben. Wenn keine Antwort kommt, könnte es Zeit sein, diese Bewerbung als „keine Antwort“ abzuschließen; von selbst wird nichts abgeschlossen.</translation>
    </message>
    <message>
        <source>You added %1 on %2. If no answer comes, it may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>Sie haben %1 am %2 eingetragen. Wenn keine Antwort kommt, könnte es Zeit sein, diese Bewerbung als „keine Antwort“ abzuschließen; von selbst wird nichts abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 promised a decision by %2. If two more weeks pass without an answer, it may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>%1 hat eine Entscheidung bis %2 angekündigt. Wenn zwei weitere Wochen keine Nachricht bringen, könnte es Zeit sein, diese Bewerbung als „keine Antwort“ abzuschließen; von selbst wird nichts abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 asked you to wait until %2. If two more weeks pass without an answer, it may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>%1 hat Sie gebeten, bis %2 zu warten. Wenn zwei weitere Wochen keine Nachricht bringen, könnte es Zeit sein, diese Bewerbung als „keine Antwort“ abzuschließen; von selbst wird nichts abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 has been silent since %2. If that goes on, it may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>Wenn %1 so still bleibt wie seit %2, könnte es Zeit sein, diese Bewerbung als „keine Antwort“ abzuschließen; von selbst wird nichts abgeschlossen.</translation>
    </message>
    <message>
        <source>You moved %1 to %3 on %2, and no answer has come. It may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>Sie haben %1 am %2 in die Phase %3 verschoben, und es kam keine Antwort. Es könnte Zeit sein, diese Bewerbung als „keine Antwort“ abzuschließen; von selbst wird nichts abgeschlossen.</translation>
    </message>
    <message>
        <source>You applied to %1 on %2, and no answer has come. It may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>Sie haben sich am %2 bei %1 beworben, und es kam keine Antwort. Es könnte Zeit sein, diese Bewerbung als „keine Antwort“ abzuschließen; von selbst wird nichts abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 promised a decision by %2, and two more weeks have passed without an answer. It may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>%1 hat eine Entscheidung bis %2 angekündigt, und zwei weitere Wochen brachten keine Nachricht. Es könnte Zeit sein, diese Bewerbung als „keine Antwort“ abzuschließen; von selbst wird nichts abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 asked you to wait until %2, and two more weeks have passed without an answer. It may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>%1 hat Sie gebeten, bis %2 zu warten, und zwei weitere Wochen brachten keine Nachricht. Es könnte Zeit sein, diese Bewerbung als „keine Antwort“ abzuschließen; von selbst wird nichts abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 has been silent since %2. It may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>Von %1 kam seit %2 keine Nachricht. Es könnte Zeit sein, diese Bewerbung als „keine Antwort“ abzuschließen; von selbst wird nichts abgeschlossen.</translation>
    </message>
    <message>
        <source>Add applications or contacts</source>
        <translation>Bewerbungen oder Kontakte hinzufügen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>one</source>
        <translation>etwas</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>No offer is signed yet, and since %1 you have added %2. Add a few more applications or contacts to keep the search alive.</source>
        <translation>Noch ist kein Angebot unterschrieben, und seit %1 kam %2 hinzu. Nehmen Sie ein paar Bewerbungen oder Kontakte auf, damit die Suche in Schwung bleibt.</translation>
    </message>
    <message>
        <source>Write down the lesson</source>
        <translation>Erkenntnis notieren</translation>
    </message>
    <message>
        <source>%1 turned you down on %2. Choose the kind of reason and write down what you take from it, so that a pattern shows.</source>
        <translation>%1 hat Ihnen am %2 abgesagt. Wählen Sie die Art des Grundes und schreiben Sie auf, was Sie mitnehmen, damit ein Muster sichtbar wird.</translation>
    </message>
    <message>
        <source>A task of your own</source>
        <translation>Eine eigene Aufgabe</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day, a time</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>This is on your list for %1, to be done on %2.</source>
        <translation>Das steht für %1 auf Ihrer Liste, zu erledigen am %2.</translation>
    </message>
    <message>
        <source>This is on your list, to be done on %1.</source>
        <translation>Das steht auf Ihrer Liste, zu erledigen am %1.</translation>
    </message>
    <message>
        <source>Tell %1 about your offer</source>
        <translation>%1 von Ihrem Angebot erzählen</translation>
    </message>
    <message>
        <source>Tell them about your offer</source>
        <translation>Von Ihrem Angebot erzählen</translation>
    </message>
    <message>
        <source>%1 made you an offer on %2. Tell %3 at %4 honestly and at once, since it may change their timing.</source>
        <translation>%1 hat Ihnen am %2 ein Angebot gemacht. Sagen Sie es %3 bei %4 ehrlich und sofort; vielleicht geht es dann dort schneller.</translation>
    </message>
    <message>
        <source>Tell %1 kindly that you withdraw</source>
        <translation>Freundlich absagen, an %1</translation>
    </message>
    <message>
        <source>Withdraw kindly</source>
        <translation>Freundlich absagen</translation>
    </message>
    <message>
        <source>You withdrew from %1 on %2. Thank %3 and say so kindly; you may meet again.</source>
        <translation>Sie haben Ihre Bewerbung bei %1 am %2 zurückgezogen. Danken Sie %3 und sagen Sie es freundlich; man sieht sich vielleicht wieder.</translation>
    </message>
    <message>
        <source>You declined the offer from %1 on %2. Thank %3 and say so kindly; you may meet again.</source>
        <translation>Sie haben das Angebot von %1 am %2 abgelehnt. Danken Sie %3 und sagen Sie es freundlich; man sieht sich vielleicht wieder.</translation>
    </message>
    <message>
        <source>You signed elsewhere on %2 and are no longer a candidate at %1. Thank %3 and say so kindly; you may meet again.</source>
        <translation>Sie haben am %2 anderswo unterschrieben und stehen %1 nicht mehr zur Verfügung. Danken Sie %3 und sagen Sie es freundlich; man sieht sich vielleicht wieder.</translation>
    </message>
    <message>
        <source>You signed elsewhere on %2, while %1 still counts on you. Thank %3 and withdraw kindly; you may meet again.</source>
        <translation>Sie haben am %2 anderswo unterschrieben, während %1 noch mit Ihnen rechnet. Danken Sie %3 und sagen Sie freundlich ab; man sieht sich vielleicht wieder.</translation>
    </message>
    <message>
        <source>Thank %1 for the answer</source>
        <translation>%1 für die Antwort danken</translation>
    </message>
    <message>
        <source>Thank them for the answer</source>
        <translation>Für die Antwort danken</translation>
    </message>
    <message>
        <source>%1 turned you down on %2. Thank %3 all the same, and ask for feedback, who else is hiring, and an introduction.</source>
        <translation>%1 hat Ihnen am %2 abgesagt. Danken Sie %3 trotzdem, und bitten Sie um Rückmeldung, um Hinweise, wer sonst sucht, und um eine Empfehlung.</translation>
    </message>
    <message>
        <source>Note to %1</source>
        <translation>Dank an %1</translation>
    </message>
    <message>
        <source>Thank-you note</source>
        <translation>Dankschreiben</translation>
    </message>
    <message>
        <source>You will speak with %1 of %2 on %3 at %4, so a note the same day is expected.</source>
        <translation>Sie werden am %3 um %4 mit %1 von %2 sprechen; ein Dank am selben Tag gehört dazu.</translation>
    </message>
    <message>
        <source>You spoke with %1 of %2 on %3 at %4, so a note the same day is expected.</source>
        <translation>Sie haben am %3 um %4 mit %1 von %2 gesprochen; ein Dank am selben Tag gehört dazu.</translation>
    </message>
    <message>
        <source>You will speak with %1 of %2 on %3 at %4, so a note within a day is expected.</source>
        <translation>Sie werden am %3 um %4 mit %1 von %2 sprechen; ein Dank binnen eines Tages gehört dazu.</translation>
    </message>
    <message>
        <source>You spoke with %1 of %2 on %3 at %4, so a note within a day is expected.</source>
        <translation>Sie haben am %3 um %4 mit %1 von %2 gesprochen; ein Dank binnen eines Tages gehört dazu.</translation>
    </message>
    <message>
        <source>%1 wrote this down for you about %2, to be done on %3.</source>
        <comment>a coach, a company</comment>
        <translation>%1 hat das für Sie zu %2 notiert, zu erledigen am %3.</translation>
    </message>
    <message>
        <source>%1 wrote this down for you, to be done on %2.</source>
        <comment>a coach</comment>
        <translation>%1 hat das für Sie notiert, zu erledigen am %2.</translation>
    </message>
    <message>
        <source>You applied to %1 on %2, and the card is in “%4”, but nothing from them is logged here. After a week of quiet, a short check-in with %3 is right: say that you are still interested, and ask whether a decision has been made.</source>
        <translation>Sie haben sich am %2 bei %1 beworben, und die Karte steht in „%4“, aber von dort ist hier keine Nachricht vermerkt. Nach einer ruhigen Woche ist eine kurze Nachfrage bei %3 angebracht: Sagen Sie, dass Sie weiter Interesse haben, und fragen Sie, ob schon entschieden wurde.</translation>
    </message>
    <message>
        <source>You added %1 on %2, and the card is in “%4”, but nothing from them is logged here. After a week of quiet, a short check-in with %3 is right: say that you are still interested, and ask whether a decision has been made.</source>
        <translation>Sie haben %1 am %2 eingetragen, und die Karte steht in „%4“, aber von dort ist hier keine Nachricht vermerkt. Nach einer ruhigen Woche ist eine kurze Nachfrage bei %3 angebracht: Sagen Sie, dass Sie weiter Interesse haben, und fragen Sie, ob schon entschieden wurde.</translation>
    </message>
    <message>
        <source>You applied to %1 on %2, and the card is in “%3”, but nothing from them is logged here. If they have long been silent, it may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>Sie haben sich am %2 bei %1 beworben, und die Karte steht in „%3“, aber von dort ist hier keine Nachricht vermerkt. Wenn dort schon lange geschwiegen wird, könnte es Zeit sein, diese Bewerbung als „keine Antwort“ abzuschließen; von selbst wird nichts abgeschlossen.</translation>
    </message>
    <message>
        <source>You added %1 on %2, and the card is in “%3”, but nothing from them is logged here. If they have long been silent, it may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>Sie haben %1 am %2 eingetragen, und die Karte steht in „%3“, aber von dort ist hier keine Nachricht vermerkt. Wenn dort schon lange geschwiegen wird, könnte es Zeit sein, diese Bewerbung als „keine Antwort“ abzuschließen; von selbst wird nichts abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>FollowUpVerbs</name>
    <message>
        <source>Prepare the call</source>
        <translation>Anruf vorbereiten</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write down the next steps</source>
        <translation>Nächste Schritte notieren</translation>
    </message>
    <message>
        <source>Write the debrief</source>
        <translation>Nachbereitung schreiben</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adresse eintragen</translation>
    </message>
    <message>
        <source>Close as “no answer”</source>
        <translation>Als „keine Antwort“ abschließen</translation>
    </message>
    <message>
        <source>It came in writing</source>
        <translation>Es kam schriftlich</translation>
    </message>
    <message>
        <source>It is signed</source>
        <translation>Es ist unterschrieben</translation>
    </message>
    <message>
        <source>See the offer</source>
        <translation>Angebot ansehen</translation>
    </message>
    <message>
        <source>Write the lesson</source>
        <translation>Erkenntnis notieren</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Neue Bewerbung</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als gesendet markieren</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>This evening, %1</source>
        <translation>Heute Abend, %1</translation>
    </message>
    <message>
        <source>Tomorrow morning, %1</source>
        <translation>Morgen früh, %1</translation>
    </message>
    <message>
        <source>Next business day: %1, %2</source>
        <translation>Nächster Werktag: %1, %2</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>The day until which it is snoozed</source>
        <translation>Der Tag, bis zu dem es ruht</translation>
    </message>
    <message>
        <source>Until a &amp;day</source>
        <translation>Bis zu einem &amp;Tag</translation>
    </message>
    <message numerus="yes">
        <source>Mark all %n as done</source>
        <translation>
            <numerusform>%n als erledigt markieren</numerusform>
            <numerusform>Alle %n als erledigt markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze all %n</source>
        <translation>
            <numerusform>%n zurückstellen</numerusform>
            <numerusform>Alle %n zurückstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip all %n</source>
        <translation>
            <numerusform>%n auslassen</numerusform>
            <numerusform>Alle %n auslassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpWords</name>
    <message>
        <source>by e-mail</source>
        <translation>per E‑Mail</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonisch</translation>
    </message>
    <message>
        <source>by handwritten card</source>
        <translation>mit handgeschriebener Karte</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>on hold, since they asked for no contact</source>
        <translation>ruht, da kein Kontakt gewünscht ist</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day and a time</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, by which channel</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>handwritten card</source>
        <translation>handgeschriebene Karte</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>“%1” done</source>
        <translation>„%1“ erledigt</translation>
    </message>
    <message>
        <source>this task is not there any more</source>
        <translation>diese Aufgabe gibt es nicht mehr</translation>
    </message>
    <message>
        <source>skipping “%1”</source>
        <translation>Auslassen von „%1“</translation>
    </message>
    <message>
        <source>snoozing “%1”</source>
        <translation>Zurückstellen von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups done</source>
        <translation>
            <numerusform>%n Schritt erledigt</numerusform>
            <numerusform>%n Schritte erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>skipping %n follow-ups</source>
        <translation>
            <numerusform>Auslassen von %n Schritt</numerusform>
            <numerusform>Auslassen von %n Schritten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>snoozing %n follow-ups</source>
        <translation>
            <numerusform>Zurückstellen von %n Schritt</numerusform>
            <numerusform>Zurückstellen von %n Schritten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>the posting</source>
        <translation>die Stellenanzeige</translation>
    </message>
    <message>
        <source>a task</source>
        <translation>eine Aufgabe</translation>
    </message>
    <message>
        <source>debrief</source>
        <translation>Nachbereitung</translation>
    </message>
    <message>
        <source>an interview</source>
        <translation>ein Gespräch</translation>
    </message>
    <message>
        <source>notes on another interviewer</source>
        <translation>Notizen zu einem anderen Gegenüber</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>eine Nachricht</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>ein Entwurf</translation>
    </message>
    <message>
        <source>remarks on %1</source>
        <translation>Bemerkungen zu %1</translation>
    </message>
    <message>
        <source>a task of the search</source>
        <translation>eine Aufgabe der Stellensuche</translation>
    </message>
    <message>
        <source>the facts</source>
        <translation>die Angaben</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>ein Stichwort</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>eine Unterlage</translation>
    </message>
    <message>
        <source>the outcome</source>
        <translation>der Ausgang</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>The note does not begin with a greeting.</source>
        <translation>Das Schreiben beginnt nicht mit einer Anrede.</translation>
    </message>
    <message>
        <source>The greeting names %1, but the letter goes to a shared mailbox.</source>
        <translation>Die Anrede nennt %1, aber das Schreiben geht an ein gemeinsames Postfach.</translation>
    </message>
    <message>
        <source>The greeting has an e-mail address where a name should be.</source>
        <translation>In der Anrede steht eine Mailadresse statt eines Namens.</translation>
    </message>
    <message>
        <source>The greeting does not name %1.</source>
        <translation>Die Anrede nennt %1 nicht.</translation>
    </message>
    <message>
        <source>The greeting names %1, but the note is for %2.</source>
        <translation>Die Anrede nennt %1, aber das Schreiben ist für %2.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>the guide’s page %1 is missing</source>
        <translation>die Seite %1 des Handbuchs fehlt</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>The message was not saved. %1: %2. The draft is safe here.</source>
        <translation>Die Nachricht wurde nicht gespeichert. %1: %2. Der Entwurf ist hier sicher.</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Nachricht speichern</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>Nachrichten (*.eml)</translation>
    </message>
    <message>
        <source>Save all messages into a folder</source>
        <translation>Alle Nachrichten in einem Ordner speichern</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Karte speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <comment>a subject, a name</comment>
        <translation>%1, an %2</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>there are too many files with that name</source>
        <translation>es gibt zu viele Dateien dieses Namens</translation>
    </message>
    <message>
        <source>No e-mail program is set up on this computer. The address %1 is on the clipboard: paste it where you write your mail.</source>
        <translation>Auf diesem Computer ist kein Mailprogramm eingerichtet. Die Adresse %1 ist in der Zwischenablage: Fügen Sie sie dort ein, wo Sie Ihre E-Mails schreiben.</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>From card to card</source>
        <translation>Von Karte zu Karte</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Open a card</source>
        <translation>Eine Karte öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>About Afterword</source>
        <translation>Über Afterword</translation>
    </message>
    <message>
        <source>What to do after the interview.
Free software under the GNU General Public License, version 3 or later.
Everything you write stays on this computer.</source>
        <translation>Was nach dem Vorstellungsgespräch zu tun ist.
Freie Software unter der GNU General Public License, Version 3 oder neuer.
Alles, was Sie schreiben, bleibt auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>HolidayNames</name>
    <message>
        <source>Australia: New South Wales</source>
        <translation>Australien: New South Wales</translation>
    </message>
    <message>
        <source>Australia: Queensland</source>
        <translation>Australien: Queensland</translation>
    </message>
    <message>
        <source>Australia: South Australia</source>
        <translation>Australien: South Australia</translation>
    </message>
    <message>
        <source>Australia: Victoria</source>
        <translation>Australien: Victoria</translation>
    </message>
    <message>
        <source>Australia: Western Australia</source>
        <translation>Australien: Western Australia</translation>
    </message>
    <message>
        <source>Australia: public holidays in every state and territory</source>
        <translation>Australien: Feiertage in allen Staaten und Territorien</translation>
    </message>
    <message>
        <source>Austria: public holidays</source>
        <translation>Österreich: gesetzliche Feiertage</translation>
    </message>
    <message>
        <source>Belgium: public holidays</source>
        <translation>Belgien: gesetzliche Feiertage</translation>
    </message>
    <message>
        <source>Brazil: national holidays</source>
        <translation>Brasilien: landesweite Feiertage</translation>
    </message>
    <message>
        <source>Canada: Alberta</source>
        <translation>Kanada: Alberta</translation>
    </message>
    <message>
        <source>Canada: British Columbia</source>
        <translation>Kanada: British Columbia</translation>
    </message>
    <message>
        <source>Canada: Manitoba</source>
        <translation>Kanada: Manitoba</translation>
    </message>
    <message>
        <source>Canada: Ontario</source>
        <translation>Kanada: Ontario</translation>
    </message>
    <message>
        <source>Canada: Quebec</source>
        <translation>Kanada: Québec</translation>
    </message>
    <message>
        <source>Canada: Saskatchewan</source>
        <translation>Kanada: Saskatchewan</translation>
    </message>
    <message>
        <source>Canada: federal employers</source>
        <translation>Kanada: Arbeitgeber des Bundes</translation>
    </message>
    <message>
        <source>Czechia: public holidays</source>
        <translation>Tschechien: gesetzliche Feiertage</translation>
    </message>
    <message>
        <source>Denmark: public holidays</source>
        <translation>Dänemark: gesetzliche Feiertage</translation>
    </message>
    <message>
        <source>England and Wales: bank holidays</source>
        <translation>England und Wales: gesetzliche Feiertage</translation>
    </message>
    <message>
        <source>Finland: public holidays and the eves that are days off</source>
        <translation>Finnland: gesetzliche Feiertage und arbeitsfreie Vortage</translation>
    </message>
    <message>
        <source>France: public holidays</source>
        <translation>Frankreich: gesetzliche Feiertage</translation>
    </message>
    <message>
        <source>Germany: Baden-Württemberg</source>
        <translation>Deutschland: Baden-Württemberg</translation>
    </message>
    <message>
        <source>Germany: Bavaria</source>
        <translation>Deutschland: Bayern</translation>
    </message>
    <message>
        <source>Germany: Berlin</source>
        <translation>Deutschland: Berlin</translation>
    </message>
    <message>
        <source>Germany: Brandenburg</source>
        <translation>Deutschland: Brandenburg</translation>
    </message>
    <message>
        <source>Germany: Bremen</source>
        <translation>Deutschland: Bremen</translation>
    </message>
    <message>
        <source>Germany: Hamburg</source>
        <translation>Deutschland: Hamburg</translation>
    </message>
    <message>
        <source>Germany: Hesse</source>
        <translation>Deutschland: Hessen</translation>
    </message>
    <message>
        <source>Germany: Lower Saxony</source>
        <translation>Deutschland: Niedersachsen</translation>
    </message>
    <message>
        <source>Germany: Mecklenburg-Western Pomerania</source>
        <translation>Deutschland: Mecklenburg-Vorpommern</translation>
    </message>
    <message>
        <source>Germany: North Rhine-Westphalia</source>
        <translation>Deutschland: Nordrhein-Westfalen</translation>
    </message>
    <message>
        <source>Germany: Rhineland-Palatinate</source>
        <translation>Deutschland: Rheinland-Pfalz</translation>
    </message>
    <message>
        <source>Germany: Saarland</source>
        <translation>Deutschland: Saarland</translation>
    </message>
    <message>
        <source>Germany: Saxony</source>
        <translation>Deutschland: Sachsen</translation>
    </message>
    <message>
        <source>Germany: Saxony-Anhalt</source>
        <translation>Deutschland: Sachsen-Anhalt</translation>
    </message>
    <message>
        <source>Germany: Schleswig-Holstein</source>
        <translation>Deutschland: Schleswig-Holstein</translation>
    </message>
    <message>
        <source>Germany: Thuringia</source>
        <translation>Deutschland: Thüringen</translation>
    </message>
    <message>
        <source>Germany: public holidays in every state</source>
        <translation>Deutschland: bundesweite Feiertage</translation>
    </message>
    <message>
        <source>India: the three national holidays</source>
        <translation>Indien: die drei landesweiten Feiertage</translation>
    </message>
    <message>
        <source>Ireland: public holidays</source>
        <translation>Irland: gesetzliche Feiertage</translation>
    </message>
    <message>
        <source>Italy: public holidays</source>
        <translation>Italien: gesetzliche Feiertage</translation>
    </message>
    <message>
        <source>Japan: national holidays</source>
        <translation>Japan: landesweite Feiertage</translation>
    </message>
    <message>
        <source>Mexico: statutory rest days</source>
        <translation>Mexiko: gesetzliche Ruhetage</translation>
    </message>
    <message>
        <source>Netherlands: public holidays</source>
        <translation>Niederlande: gesetzliche Feiertage</translation>
    </message>
    <message>
        <source>New Zealand: public holidays</source>
        <translation>Neuseeland: gesetzliche Feiertage</translation>
    </message>
    <message>
        <source>Northern Ireland: bank holidays</source>
        <translation>Nordirland: gesetzliche Feiertage</translation>
    </message>
    <message>
        <source>Norway: public holidays</source>
        <translation>Norwegen: gesetzliche Feiertage</translation>
    </message>
    <message>
        <source>Poland: public holidays</source>
        <translation>Polen: gesetzliche Feiertage</translation>
    </message>
    <message>
        <source>Portugal: public holidays</source>
        <translation>Portugal: gesetzliche Feiertage</translation>
    </message>
    <message>
        <source>Scotland: bank holidays</source>
        <translation>Schottland: gesetzliche Feiertage</translation>
    </message>
    <message>
        <source>South Africa: public holidays</source>
        <translation>Südafrika: gesetzliche Feiertage</translation>
    </message>
    <message>
        <source>Spain: national holidays</source>
        <translation>Spanien: landesweite Feiertage</translation>
    </message>
    <message>
        <source>Sweden: public holidays and the eves that are days off</source>
        <translation>Schweden: gesetzliche Feiertage und arbeitsfreie Vortage</translation>
    </message>
    <message>
        <source>Switzerland: canton of Basel-Stadt</source>
        <translation>Schweiz: Kanton Basel-Stadt</translation>
    </message>
    <message>
        <source>Switzerland: canton of Bern</source>
        <translation>Schweiz: Kanton Bern</translation>
    </message>
    <message>
        <source>Switzerland: canton of Geneva</source>
        <translation>Schweiz: Kanton Genf</translation>
    </message>
    <message>
        <source>Switzerland: canton of Vaud</source>
        <translation>Schweiz: Kanton Waadt</translation>
    </message>
    <message>
        <source>Switzerland: canton of Zurich</source>
        <translation>Schweiz: Kanton Zürich</translation>
    </message>
    <message>
        <source>United States: federal holidays</source>
        <translation>USA: Bundesfeiertage</translation>
    </message>
    <message>
        <source>Hong Kong: general holidays</source>
        <translation>Hongkong: gesetzliche Feiertage</translation>
    </message>
    <message>
        <source>Israel: public holidays</source>
        <translation>Israel: gesetzliche Feiertage</translation>
    </message>
    <message>
        <source>Singapore: public holidays</source>
        <translation>Singapur: gesetzliche Feiertage</translation>
    </message>
    <message>
        <source>South Korea: public holidays</source>
        <translation>Südkorea: gesetzliche Feiertage</translation>
    </message>
    <message>
        <source>Spain: Andalusia</source>
        <translation>Spanien: Andalusien</translation>
    </message>
    <message>
        <source>Spain: Basque Country</source>
        <translation>Spanien: Baskenland</translation>
    </message>
    <message>
        <source>Spain: Catalonia</source>
        <translation>Spanien: Katalonien</translation>
    </message>
    <message>
        <source>Spain: Community of Madrid</source>
        <translation>Spanien: Gemeinschaft Madrid</translation>
    </message>
    <message>
        <source>Spain: Galicia</source>
        <translation>Spanien: Galicien</translation>
    </message>
    <message>
        <source>United States: California, state offices</source>
        <translation>USA: Kalifornien, Behörden des Staates</translation>
    </message>
    <message>
        <source>United States: Florida, state offices</source>
        <translation>USA: Florida, Behörden des Staates</translation>
    </message>
    <message>
        <source>United States: Massachusetts, state offices</source>
        <translation>USA: Massachusetts, Behörden des Staates</translation>
    </message>
    <message>
        <source>United States: New York, state offices</source>
        <translation>USA: New York, Behörden des Staates</translation>
    </message>
    <message>
        <source>United States: Texas, state offices</source>
        <translation>USA: Texas, Behörden des Staates</translation>
    </message>
    <message>
        <source>United States: Washington State, state offices</source>
        <translation>USA: Staat Washington, Behörden des Staates</translation>
    </message>
    <message>
        <source>Australia: Australian Capital Territory</source>
        <translation>Australien: Australisches Hauptstadtterritorium</translation>
    </message>
    <message>
        <source>Australia: Northern Territory</source>
        <translation>Australien: Nordterritorium</translation>
    </message>
    <message>
        <source>Australia: Tasmania</source>
        <translation>Australien: Tasmanien</translation>
    </message>
    <message>
        <source>Canada: New Brunswick</source>
        <translation>Kanada: Neubraunschweig</translation>
    </message>
    <message>
        <source>Canada: Newfoundland and Labrador</source>
        <translation>Kanada: Neufundland und Labrador</translation>
    </message>
    <message>
        <source>Canada: Northwest Territories</source>
        <translation>Kanada: Nordwest-Territorien</translation>
    </message>
    <message>
        <source>Canada: Nova Scotia</source>
        <translation>Kanada: Neuschottland</translation>
    </message>
    <message>
        <source>Canada: Nunavut</source>
        <translation>Kanada: Nunavut</translation>
    </message>
    <message>
        <source>Canada: Prince Edward Island</source>
        <translation>Kanada: Prinz-Edward-Insel</translation>
    </message>
    <message>
        <source>Canada: Yukon</source>
        <translation>Kanada: Yukon</translation>
    </message>
    <message>
        <source>India: central government offices in Delhi</source>
        <translation>Indien: Ämter der Zentralregierung in Delhi</translation>
    </message>
    <message>
        <source>Spain: Aragon</source>
        <translation>Spanien: Aragonien</translation>
    </message>
    <message>
        <source>Spain: Asturias</source>
        <translation>Spanien: Asturien</translation>
    </message>
    <message>
        <source>Spain: Balearic Islands</source>
        <translation>Spanien: Balearen</translation>
    </message>
    <message>
        <source>Spain: Canary Islands</source>
        <translation>Spanien: Kanarische Inseln</translation>
    </message>
    <message>
        <source>Spain: Cantabria</source>
        <translation>Spanien: Kantabrien</translation>
    </message>
    <message>
        <source>Spain: Castile and León</source>
        <translation>Spanien: Kastilien und León</translation>
    </message>
    <message>
        <source>Spain: Castile-La Mancha</source>
        <translation>Spanien: Kastilien-La Mancha</translation>
    </message>
    <message>
        <source>Spain: Extremadura</source>
        <translation>Spanien: Extremadura</translation>
    </message>
    <message>
        <source>Spain: La Rioja</source>
        <translation>Spanien: La Rioja</translation>
    </message>
    <message>
        <source>Spain: Navarre</source>
        <translation>Spanien: Navarra</translation>
    </message>
    <message>
        <source>Spain: Region of Murcia</source>
        <translation>Spanien: Region Murcia</translation>
    </message>
    <message>
        <source>Spain: Valencian Community</source>
        <translation>Spanien: Valencianische Gemeinschaft</translation>
    </message>
    <message>
        <source>Switzerland: canton of Basel-Landschaft</source>
        <translation>Schweiz: Kanton Basel-Landschaft</translation>
    </message>
    <message>
        <source>Switzerland: canton of Fribourg</source>
        <translation>Schweiz: Kanton Freiburg</translation>
    </message>
    <message>
        <source>Switzerland: canton of Jura</source>
        <translation>Schweiz: Kanton Jura</translation>
    </message>
    <message>
        <source>Switzerland: canton of Lucerne</source>
        <translation>Schweiz: Kanton Luzern</translation>
    </message>
    <message>
        <source>Switzerland: canton of Neuchâtel</source>
        <translation>Schweiz: Kanton Neuenburg</translation>
    </message>
    <message>
        <source>Switzerland: canton of Schaffhausen</source>
        <translation>Schweiz: Kanton Schaffhausen</translation>
    </message>
    <message>
        <source>Switzerland: canton of Schwyz</source>
        <translation>Schweiz: Kanton Schwyz</translation>
    </message>
    <message>
        <source>Switzerland: canton of St. Gallen</source>
        <translation>Schweiz: Kanton St. Gallen</translation>
    </message>
    <message>
        <source>Switzerland: canton of Thurgau</source>
        <translation>Schweiz: Kanton Thurgau</translation>
    </message>
    <message>
        <source>Switzerland: canton of Ticino</source>
        <translation>Schweiz: Kanton Tessin</translation>
    </message>
    <message>
        <source>Switzerland: canton of Valais</source>
        <translation>Schweiz: Kanton Wallis</translation>
    </message>
    <message>
        <source>Switzerland: canton of Zug</source>
        <translation>Schweiz: Kanton Zug</translation>
    </message>
    <message>
        <source>Switzerland: canton of Aargau (Aarau, Brugg, Kulm, Lenzburg, Zofingen)</source>
        <translation>Schweiz: Kanton Aargau (Aarau, Brugg, Kulm, Lenzburg, Zofingen)</translation>
    </message>
    <message>
        <source>Switzerland: canton of Aargau (Baden)</source>
        <translation>Schweiz: Kanton Aargau (Baden)</translation>
    </message>
    <message>
        <source>Switzerland: canton of Aargau (Bremgarten)</source>
        <translation>Schweiz: Kanton Aargau (Bremgarten)</translation>
    </message>
    <message>
        <source>Switzerland: canton of Aargau (Muri, Laufenburg)</source>
        <translation>Schweiz: Kanton Aargau (Muri, Laufenburg)</translation>
    </message>
    <message>
        <source>Switzerland: canton of Aargau (Rheinfelden)</source>
        <translation>Schweiz: Kanton Aargau (Rheinfelden)</translation>
    </message>
    <message>
        <source>Switzerland: canton of Aargau (Zurzach)</source>
        <translation>Schweiz: Kanton Aargau (Zurzach)</translation>
    </message>
    <message>
        <source>Switzerland: canton of Appenzell Ausserrhoden</source>
        <translation>Schweiz: Kanton Appenzell Ausserrhoden</translation>
    </message>
    <message>
        <source>Switzerland: canton of Appenzell Innerrhoden</source>
        <translation>Schweiz: Kanton Appenzell Innerrhoden</translation>
    </message>
    <message>
        <source>Switzerland: canton of Glarus</source>
        <translation>Schweiz: Kanton Glarus</translation>
    </message>
    <message>
        <source>Switzerland: canton of Graubünden</source>
        <translation>Schweiz: Kanton Graubünden</translation>
    </message>
    <message>
        <source>Switzerland: canton of Nidwalden</source>
        <translation>Schweiz: Kanton Nidwalden</translation>
    </message>
    <message>
        <source>Switzerland: canton of Obwalden</source>
        <translation>Schweiz: Kanton Obwalden</translation>
    </message>
    <message>
        <source>Switzerland: canton of Solothurn</source>
        <translation>Schweiz: Kanton Solothurn</translation>
    </message>
    <message>
        <source>Switzerland: canton of Uri</source>
        <translation>Schweiz: Kanton Uri</translation>
    </message>
</context>
<context>
    <name>HolidayReader</name>
    <message>
        <source>the events up to here take more days than a holiday calendar can have</source>
        <translation>die Ereignisse bis hierher umfassen mehr Tage, als ein Feiertagskalender haben kann</translation>
    </message>
    <message>
        <source>nearly every day of %1 would be free, which makes no sense in a holiday calendar</source>
        <translation>fast jeder Tag des Jahres %1 wäre frei, was bei keinem Kalender mit Feiertagen so ist</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>there is no holiday calendar called &quot;%1&quot;; choose one of %2, or the path of an .ics file</source>
        <translation>es gibt keinen Feiertagskalender „%1“; wählen Sie einen von %2 oder den Pfad einer .ics-Datei</translation>
    </message>
    <message>
        <source>the holiday calendar &quot;%1&quot; is not there; choose another, or put the file back</source>
        <translation>der Feiertagskalender „%1“ ist nicht da; wählen Sie einen anderen, oder legen Sie die Datei zurück</translation>
    </message>
    <message>
        <source>the holiday calendar &quot;%1&quot; is not a file; choose an .ics file</source>
        <translation>der Feiertagskalender „%1“ ist keine Datei; wählen Sie eine .ics-Datei</translation>
    </message>
    <message>
        <source>the holiday calendar &quot;%1&quot; cannot be used: %2</source>
        <translation>der Feiertagskalender „%1“ ist nicht brauchbar: %2</translation>
    </message>
</context>
<context>
    <name>Ical</name>
    <message>
        <source>this event has no readable time</source>
        <translation>dieser Termin hat keine lesbare Zeit</translation>
    </message>
    <message>
        <source>this event is for a whole day and has no time</source>
        <translation>dieser Termin gilt für einen ganzen Tag und hat keine Uhrzeit</translation>
    </message>
    <message>
        <source>this event lasts more than %1 whole days, so it is not an interview</source>
        <translation>dieser Termin dauert mehr als %1 ganze Tage, ist also kein Gespräch</translation>
    </message>
    <message>
        <source>every day of this event was cancelled</source>
        <translation>jeder Tag dieses Termins wurde herausgenommen</translation>
    </message>
    <message>
        <source>this event has no time</source>
        <translation>dieser Termin hat keine Zeit</translation>
    </message>
    <message>
        <source>this event ends before it starts</source>
        <translation>dieser Termin endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>this is somebody&apos;s answer to an invitation, not an invitation</source>
        <translation>das ist eine Antwort auf eine Einladung, keine Einladung</translation>
    </message>
    <message>
        <source>this is a proposal for another time, not an invitation</source>
        <translation>das ist der Vorschlag einer anderen Zeit, keine Einladung</translation>
    </message>
    <message>
        <source>this asks for an invitation to be sent again, and is not one itself</source>
        <translation>das bittet darum, eine Einladung noch einmal zu schicken, und ist keine</translation>
    </message>
    <message>
        <source>more than %1 people are invited to this event, so it is not an interview</source>
        <translation>zu diesem Termin sind mehr als %1 Personen eingeladen, also ist er kein Gespräch</translation>
    </message>
    <message>
        <source>this event was exported by Afterword, which knows it already</source>
        <translation>dieser Termin wurde von Afterword exportiert, das ihn schon kennt</translation>
    </message>
    <message>
        <source>needs more memory than there is</source>
        <translation>braucht mehr Speicher, als da ist</translation>
    </message>
    <message>
        <source>this calendar file ends before its first event is complete</source>
        <translation>diese Kalenderdatei bricht ab, bevor ihr erster Termin vollständig ist</translation>
    </message>
    <message>
        <source>the time of this event is impossible: %1</source>
        <translation>die Zeit dieses Termins kann nicht stimmen: %1</translation>
    </message>
</context>
<context>
    <name>IcalText</name>
    <message>
        <source>this file is larger than 20 MB, which no calendar invitation is</source>
        <translation>diese Datei ist größer als 20 MB; so groß ist keine Einladung</translation>
    </message>
    <message>
        <source>this is not a calendar file: it holds characters that text never has</source>
        <translation>das ist keine Kalenderdatei: sie enthält Zeichen, die kein Text hat</translation>
    </message>
    <message>
        <source>this is not a calendar file: it should begin with BEGIN:VCALENDAR</source>
        <translation>das ist keine Kalenderdatei: sie sollte mit BEGIN:VCALENDAR beginnen</translation>
    </message>
    <message>
        <source>this file holds more than %1 events, more than any one person’s calendar does</source>
        <translation>diese Datei enthält mehr als %1 Termine; so viele hat kein Kalender einer Person</translation>
    </message>
    <message>
        <source>this calendar file is empty</source>
        <translation>diese Kalenderdatei ist leer</translation>
    </message>
    <message>
        <source>this calendar file holds no event</source>
        <translation>diese Kalenderdatei enthält keinen Termin</translation>
    </message>
</context>
<context>
    <name>IcalZones</name>
    <message>
        <source>by this computer&apos;s clock rules %1 in %2 is %3 UTC, by the invitation&apos;s own rules it is %4 UTC; one of them is out of date, so ask which is meant</source>
        <translation>nach den Zeitregeln dieses Computers ist %1 in %2 %3 UTC, nach denen der Einladung %4 UTC; eine von beiden ist veraltet, fragen Sie also, was gemeint ist</translation>
    </message>
    <message>
        <source>the time zone &quot;%1&quot; of this event can mean several, so its time was read in %2; choose the zone that is meant</source>
        <translation>die Zeitzone „%1“ dieses Termins kann mehrere meinen, darum wurde seine Zeit in %2 gelesen; wählen Sie die Zone, die gemeint ist</translation>
    </message>
    <message>
        <source>the time zone &quot;%1&quot; of this event is not known, so its time was read in %2; choose the zone that is meant</source>
        <translation>die Zeitzone „%1“ dieses Termins ist nicht bekannt, darum wurde seine Zeit in %2 gelesen; wählen Sie die Zone, die gemeint ist</translation>
    </message>
</context>
<context>
    <name>ImportChoice</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>What Afterword reads (%1);;All files (*)</source>
        <comment>%1: *.ics *.csv</comment>
        <translation>Was Afterword liest (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a folder of letters or invitations</source>
        <translation>Ordner mit Briefen oder Einladungen importieren</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>this is a folder that holds no letters (.eml, .mbox, a Maildir&apos;s), invitations (.ics) or address cards (.vcf)</source>
        <translation>das ist ein Ordner ohne Briefe (.eml, .mbox, ein Maildir), Einladungen (.ics) oder Adresskarten (.vcf)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none of the files in this folder could be read; the reason for the first: %1</source>
        <translation>keine der Dateien in diesem Ordner war lesbar, die erste aus diesem Grund: %1</translation>
    </message>
    <message>
        <source>you: %1 &lt;%2&gt;, according to the invitations</source>
        <translation>Sie: %1 &lt;%2&gt;, laut den Einladungen</translation>
    </message>
    <message>
        <source>no copy could be made first, so nothing was imported: %1</source>
        <translation>vorher konnte keine Kopie angelegt werden, daher wurde nichts importiert: %1</translation>
    </message>
    <message>
        <source>there is no store here any more, but copies of it are; put one back with: afterword restore %1</source>
        <translation>hier liegt keine Datei mehr, aber es gibt Kopien davon; holen Sie eine zurück mit: afterword restore %1</translation>
    </message>
    <message>
        <source>This is what would come in; nothing was written.</source>
        <translation>Das würde importiert; geschrieben wurde nichts.</translation>
    </message>
    <message>
        <source>nothing was imported: %1</source>
        <translation>nichts wurde importiert: %1</translation>
    </message>
    <message>
        <source>there is no store here any more, though it was open here before; if its disk is not connected, connect it and try again; otherwise open it in the window, which can start a new one</source>
        <translation>hier liegt keine Datei mehr, obwohl sie hier schon offen war; wenn ihr Datenträger nicht verbunden ist, verbinden Sie ihn und versuchen Sie es noch einmal, sonst öffnen Sie sie im Fenster, das sie neu anlegen kann</translation>
    </message>
    <message>
        <source>nothing was imported, since %1 could not be used: %2</source>
        <translation>nichts wurde importiert, denn %1 ist nicht zu gebrauchen: %2</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>“%1” was called off, and had never been read before</source>
        <translation>„%1“ wurde abgesagt und nie zuvor gelesen</translation>
    </message>
    <message>
        <source>“%1” names no interview and nobody who is known; import it in the window if it is one</source>
        <translation>„%1“ nennt kein Gespräch und niemand Bekannten; importieren Sie es im Fenster, falls es eines ist</translation>
    </message>
    <message>
        <source>“%1” was read before and is not newer</source>
        <translation>„%1“ wurde schon gelesen und ist nicht neuer</translation>
    </message>
    <message>
        <source>look again at “%1”: %2</source>
        <translation>sehen Sie sich „%1“ noch einmal an: %2</translation>
    </message>
    <message>
        <source>“%1” was read before</source>
        <translation>„%1“ wurde schon gelesen</translation>
    </message>
    <message>
        <source>“%1” came back, so it was not sent</source>
        <translation>„%1“ kam zurück, wurde also nicht zugestellt</translation>
    </message>
    <message>
        <source>the message “%1”</source>
        <translation>die Nachricht „%1“</translation>
    </message>
    <message>
        <source>everything in it was there already</source>
        <translation>alles darin war schon da</translation>
    </message>
    <message>
        <source>needs more memory than there is</source>
        <translation>braucht mehr Speicher, als da ist</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not something that can be imported</source>
        <translation>ist nichts, was sich importieren lässt</translation>
    </message>
    <message>
        <source>holds no event and no letter</source>
        <translation>enthält weder einen Termin noch einen Brief</translation>
    </message>
    <message>
        <source>is a page that holds no job posting; if there is one, copy its text and paste it into New application</source>
        <translation>ist eine Seite ohne Stellenanzeige; wenn doch eine darauf steht, kopieren Sie deren Text und fügen Sie ihn bei „Neue Bewerbung“ ein</translation>
    </message>
    <message>
        <source>is neither a search (.json), a table (.csv), address cards (.vcf), an invitation (.ics), a message (.eml) nor a page (.html)</source>
        <translation>ist weder eine Stellensuche (.json) noch eine Tabelle (.csv), Adresskarten (.vcf), eine Einladung (.ics), eine Nachricht (.eml) oder eine Seite (.html)</translation>
    </message>
    <message>
        <source>is a message in a form that only Outlook reads (.msg); save it as .eml or .ics, in Outlook or on your mailbox’s web page, and import that</source>
        <translation>ist eine Nachricht in einer Form, die nur Outlook liest (.msg); speichern Sie sie als .eml oder .ics, in Outlook oder auf der Webseite Ihres Postfachs, und importieren Sie diese</translation>
    </message>
    <message>
        <source>is in a form that only Outlook reads (winmail.dat); ask whoever sent it for the invitation as .ics, or for the letter as plain text</source>
        <translation>hat eine Form, die nur Outlook liest (winmail.dat); bitten Sie den Absender um die Einladung als .ics oder um die Nachricht als reinen Text</translation>
    </message>
    <message>
        <source>is a mailbox in a form that only Outlook reads (.pst); drag its letters into a folder as .eml files, and import that folder</source>
        <translation>ist ein Postfach in einer Form, die nur Outlook liest (.pst); ziehen Sie die Nachrichten daraus als .eml-Dateien in einen Ordner, und importieren Sie diesen Ordner</translation>
    </message>
    <message>
        <source>is a document or a picture, which holds nothing that could be imported; to keep it with an application, drop it on that card</source>
        <translation>ist ein Dokument oder ein Bild, aus dem sich nichts importieren lässt; um es bei einer Bewerbung aufzubewahren, ziehen Sie es auf deren Karte</translation>
    </message>
    <message>
        <source>is an archive; unpack it, and import the files or the folder that come out of it</source>
        <translation>ist ein Archiv; entpacken Sie es, und importieren Sie die Dateien oder den Ordner daraus</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a letter, why it is left out</comment>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>ergänzt</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source> (line %1)</source>
        <translation> (Zeile %1)</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>  Answer with --answers FILE; afterword import --help shows how.</source>
        <translation>  Antworten Sie mit --answers DATEI; afterword import --help zeigt, wie.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>interview of %1 on %2 at %3 (%4), called off</source>
        <translation>Gespräch bei %1 am %2 um %3 (%4), abgesagt</translation>
    </message>
    <message>
        <source>interview of %1 on %2 at %3 (%4)</source>
        <translation>Gespräch bei %1 am %2 um %3 (%4)</translation>
    </message>
    <message>
        <source>interview “%1” of %2 on %3 at %4 (%5), called off</source>
        <translation>Gespräch „%1“ bei %2 am %3 um %4 (%5), abgesagt</translation>
    </message>
    <message>
        <source>interview “%1” of %2 on %3 at %4 (%5)</source>
        <translation>Gespräch „%1“ bei %2 am %3 um %4 (%5)</translation>
    </message>
    <message>
        <source>e-mail now %1</source>
        <translation>E-Mail jetzt %1</translation>
    </message>
    <message>
        <source>phone now %1</source>
        <translation>Telefon jetzt %1</translation>
    </message>
    <message>
        <source>title now %1</source>
        <translation>Position jetzt %1</translation>
    </message>
    <message>
        <source>company now %1</source>
        <translation>Firma jetzt %1</translation>
    </message>
    <message>
        <source>address now %1</source>
        <translation>Anschrift jetzt %1</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more applications</source>
        <translation>
            <numerusform>und %1 weitere Bewerbung</numerusform>
            <numerusform>und %1 weitere Bewerbungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more interviews</source>
        <translation>
            <numerusform>und %1 weiteres Gespräch</numerusform>
            <numerusform>und %1 weitere Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more people</source>
        <translation>
            <numerusform>und %1 weitere Person</numerusform>
            <numerusform>und %1 weitere Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more messages</source>
        <translation>
            <numerusform>und %1 weitere Nachricht</numerusform>
            <numerusform>und %1 weitere Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more that were read before</source>
        <translation>
            <numerusform>und %1 weiteres, das schon gelesen war</numerusform>
            <numerusform>und %1 weitere, die schon gelesen waren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>und %1 weiteres</numerusform>
            <numerusform>und %1 weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>people: %1</source>
        <translation>Personen: %1</translation>
    </message>
    <message>
        <source>your policy</source>
        <translation>Ihre Regeln</translation>
    </message>
    <message>
        <source>the board’s columns</source>
        <translation>die Spalten des Boards</translation>
    </message>
    <message>
        <source>tasks: %1</source>
        <translation>Aufgaben: %1</translation>
    </message>
    <message>
        <source>templates: %1</source>
        <translation>Vorlagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n Entscheidung</numerusform>
            <numerusform>%n Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>role now %1</source>
        <translation>Stelle jetzt %1</translation>
    </message>
    <message>
        <source>place now %1</source>
        <translation>Ort jetzt %1</translation>
    </message>
    <message>
        <source>salary now %1</source>
        <translation>Gehalt jetzt %1</translation>
    </message>
    <message>
        <source>link now %1</source>
        <translation>Link jetzt %1</translation>
    </message>
    <message>
        <source>applied for on %1</source>
        <translation>beworben am %1</translation>
    </message>
    <message>
        <source>stage now %1</source>
        <translation>Phase jetzt %1</translation>
    </message>
    <message>
        <source>new remarks</source>
        <translation>neue Bemerkungen</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>%1 is not a folder of yours</source>
        <translation>%1 ist kein Ordner von Ihnen</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>How far applications get</source>
        <translation>Wie weit Bewerbungen kommen</translation>
    </message>
    <message>
        <source>Got as far as</source>
        <translation>Gekommen bis</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how far, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where and why they end</source>
        <translation>Wo und warum sie enden</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where and why, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Neither a stage nor a reason stands out among the latest rejections.</source>
        <translation>Unter den letzten Absagen sticht weder ein Zeitpunkt noch ein Grund hervor.</translation>
    </message>
    <message>
        <source>Thank-yous and what came of them</source>
        <translation>Dankschreiben und was daraus wurde</translation>
    </message>
    <message>
        <source>Thank-yous after an interview</source>
        <translation>Dankschreiben nach einem Gespräch</translation>
    </message>
    <message>
        <source>Went further</source>
        <translation>Ging weiter</translation>
    </message>
    <message>
        <source>Ended there</source>
        <translation>Endete dort</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>%1: nothing is decided yet</source>
        <comment>on time</comment>
        <translation>%1: noch nichts entschieden</translation>
    </message>
    <message>
        <source>%1: %2 went further</source>
        <comment>on time; 6 of 9</comment>
        <translation>%1: %2 gingen weiter</translation>
    </message>
    <message>
        <source>%1; %2 still open</source>
        <comment>a sentence, a number</comment>
        <translation>%1; %2 noch offen</translation>
    </message>
    <message>
        <source>How long they take to answer</source>
        <translation>Wie lange Antworten dauern</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>After you applied</source>
        <translation>Nach der Bewerbung</translation>
    </message>
    <message>
        <source>After an interview</source>
        <translation>Nach einem Gespräch</translation>
    </message>
    <message>
        <source>%1: %2 after you applied, %3 after an interview</source>
        <comment>within 3 days</comment>
        <translation>%1: %2 nach der Bewerbung, %3 nach einem Gespräch</translation>
    </message>
    <message>
        <source>Your weeks</source>
        <translation>Ihre Wochen</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>New applications and contacts</source>
        <translation>Neue Bewerbungen und Kontakte</translation>
    </message>
    <message>
        <source>Who is silent</source>
        <translation>Wer schweigt</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message numerus="yes">
        <source>%n applications have been silent for %1 days or longer.</source>
        <translation>
            <numerusform>%n Bewerbung ist seit %1 Tagen oder länger ohne Nachricht.</numerusform>
            <numerusform>%n Bewerbungen sind seit %1 Tagen oder länger ohne Nachricht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 longest are shown.</source>
        <translation>Gezeigt sind die %1 längsten.</translation>
    </message>
    <message>
        <source>Before applying</source>
        <translation>Vor der Bewerbung</translation>
    </message>
    <message>
        <source>After applying</source>
        <translation>Nach der Bewerbung</translation>
    </message>
    <message>
        <source>After the screening</source>
        <translation>Nach dem Vorgespräch</translation>
    </message>
    <message>
        <source>After the first interview</source>
        <translation>Nach dem ersten Gespräch</translation>
    </message>
    <message>
        <source>After the second interview</source>
        <translation>Nach dem zweiten Gespräch</translation>
    </message>
    <message>
        <source>After the third interview or later</source>
        <translation>Nach dem dritten Gespräch oder später</translation>
    </message>
    <message>
        <source>After the offer</source>
        <translation>Nach dem Angebot</translation>
    </message>
    <message>
        <source>After signing</source>
        <translation>Nach der Unterschrift</translation>
    </message>
    <message>
        <source>no reason written down</source>
        <translation>kein Grund notiert</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>you said no</source>
        <translation>Sie haben abgesagt</translation>
    </message>
    <message>
        <source>you accepted</source>
        <translation>Sie haben zugesagt</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Rechtzeitig</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Not all sent</source>
        <translation>Nicht alle gesendet</translation>
    </message>
    <message>
        <source>Within %1 days</source>
        <translation>Binnen %1 Tagen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date without its year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a sentence, what it adds</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days slower than usual for you</source>
        <translation>
            <numerusform>%n Tag länger als bei Ihnen üblich</numerusform>
            <numerusform>%n Tage länger als bei Ihnen üblich</numerusform>
        </translation>
    </message>
    <message>
        <source>What came of your notes is not known yet.</source>
        <translation>Was aus Ihren Schreiben wurde, steht noch nicht fest.</translation>
    </message>
    <message numerus="yes">
        <source>After you apply, an answer usually takes %n days.</source>
        <translation>
            <numerusform>Auf eine Bewerbung kommt die Antwort meist nach %n Tag.</numerusform>
            <numerusform>Auf eine Bewerbung kommt die Antwort meist nach %n Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After an interview, an answer usually takes %n days.</source>
        <translation>
            <numerusform>Nach einem Gespräch kommt die Antwort meist nach %n Tag.</numerusform>
            <numerusform>Nach einem Gespräch kommt die Antwort meist nach %n Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers so far: too few to call anything usual.</source>
        <translation>
            <numerusform>Bisher %n Antwort: zu wenig, um etwas üblich zu nennen.</numerusform>
            <numerusform>Bisher %n Antworten: zu wenige, um etwas üblich zu nennen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a number of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3%)</source>
        <comment>a number of all, its share</comment>
        <translation>%1 von %2 (%3 %)</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after you applied, without an interview, and the reason was “%3”.</source>
        <translation>%1 Ihrer letzten %2 Absagen kamen nach der Bewerbung, ohne Gespräch, und der Grund war „%3“.</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after you applied, without an interview.</source>
        <translation>%1 Ihrer letzten %2 Absagen kamen nach der Bewerbung, ohne Gespräch.</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after the screening, and the reason was “%3”.</source>
        <translation>%1 Ihrer letzten %2 Absagen kamen nach dem Vorgespräch, und der Grund war „%3“.</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after the screening.</source>
        <translation>%1 Ihrer letzten %2 Absagen kamen nach dem Vorgespräch.</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after the first interview, and the reason was “%3”.</source>
        <translation>%1 Ihrer letzten %2 Absagen kamen nach dem ersten Gespräch, und der Grund war „%3“.</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after the first interview.</source>
        <translation>%1 Ihrer letzten %2 Absagen kamen nach dem ersten Gespräch.</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after the second interview, and the reason was “%3”.</source>
        <translation>%1 Ihrer letzten %2 Absagen kamen nach dem zweiten Gespräch, und der Grund war „%3“.</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after the second interview.</source>
        <translation>%1 Ihrer letzten %2 Absagen kamen nach dem zweiten Gespräch.</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after the third interview or later, and the reason was “%3”.</source>
        <translation>%1 Ihrer letzten %2 Absagen kamen nach dem dritten Gespräch oder später, und der Grund war „%3“.</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after the third interview or later.</source>
        <translation>%1 Ihrer letzten %2 Absagen kamen nach dem dritten Gespräch oder später.</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after an offer, and the reason was “%3”.</source>
        <translation>%1 Ihrer letzten %2 Absagen kamen nach einem Angebot, und der Grund war „%3“.</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after an offer.</source>
        <translation>%1 Ihrer letzten %2 Absagen kamen nach einem Angebot.</translation>
    </message>
    <message>
        <source>For %1 of your last %2 rejections the reason was “%3”.</source>
        <translation>Bei %1 Ihrer letzten %2 Absagen war der Grund „%3“.</translation>
    </message>
    <message>
        <source>Applications that led to an interview: %1.</source>
        <comment>%1: for example 12 of 24 (50%)</comment>
        <translation>Bewerbungen, die zu einem Gespräch führten: %1.</translation>
    </message>
    <message>
        <source>Interviews that led further: %1 after notes on time.</source>
        <comment>6 of 9</comment>
        <translation>Gespräche, nach denen es weiterging: %1 nach rechtzeitigem Dank.</translation>
    </message>
    <message>
        <source>Interviews that led further: %1 after late or missing notes.</source>
        <comment>1 of 4</comment>
        <translation>Gespräche, nach denen es weiterging: %1 nach spätem Dank oder ohne.</translation>
    </message>
    <message>
        <source>Interviews that led further: %1 after notes on time, %2 after late or missing ones.</source>
        <comment>6 of 9; 1 of 4</comment>
        <translation>Gespräche, nach denen es weiterging: %1 nach rechtzeitigem Dank, %2 nach spätem Dank oder ohne.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days since you last heard from them</source>
        <translation>
            <numerusform>%1: %n Tag seit der letzten Nachricht</numerusform>
            <numerusform>%1: %n Tage seit der letzten Nachricht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days since you moved it</source>
        <translation>
            <numerusform>%1: %n Tag seit dem Verschieben</numerusform>
            <numerusform>%1: %n Tage seit dem Verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days since you applied</source>
        <translation>
            <numerusform>%1: %n Tag seit der Bewerbung</numerusform>
            <numerusform>%1: %n Tage seit der Bewerbung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days since you added it</source>
        <translation>
            <numerusform>%1: %n Tag seit dem Anlegen</numerusform>
            <numerusform>%1: %n Tage seit dem Anlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %n new</source>
        <comment>a date</comment>
        <translation>
            <numerusform>Woche vom %1: %n neu</numerusform>
            <numerusform>Woche vom %1: %n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 new since %3, as this week’s goal counts. Weeks with %2 or more: %4.</source>
        <comment>numbers; a date; 7 of 12</comment>
        <translation>Neu seit %3: %1 von %2, so zählt das Ziel dieser Woche. Wochen mit mindestens %2: %4.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>“%1” names a day but no time: it is entered for your whole working day until you change it</source>
        <translation>„%1“ nennt einen Tag und keine Uhrzeit: es steht dort für Ihren ganzen Arbeitstag, bis Sie es ändern</translation>
    </message>
</context>
<context>
    <name>Interviews</name>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 their time, %3 yours</source>
        <comment>a day, times, times</comment>
        <translation>%1, %2 dortiger Zeit, %3 bei Ihnen</translation>
    </message>
    <message>
        <source>%1, %2 their time; %3, %4 yours</source>
        <comment>a day, times, a day, times</comment>
        <translation>%1, %2 dortiger Zeit; %3, %4 bei Ihnen</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonisch</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>per Video</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>vor Ort</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>%1, no time given</source>
        <translation>%1, ohne Uhrzeit</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>a day, two times</comment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1, %2 their time, %3 yours</source>
        <comment>a day, two times</comment>
        <translation>%1, %2 dortiger Zeit, %3 bei Ihnen</translation>
    </message>
</context>
<context>
    <name>Iso</name>
    <message>
        <source>it lies outside the years 1 to 9999</source>
        <translation>das liegt außerhalb der Jahre 1 bis 9999</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a moment such as 2026-11-23T15:00:00-05:00</source>
        <translation>„%1“ ist kein Zeitpunkt wie 2026-11-23T15:00:00-05:00</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date such as 2026-11-23</source>
        <translation>„%1“ ist kein Datum wie 2026-11-23</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a local time such as 2026-11-23T10:00</source>
        <translation>„%1“ ist keine Ortszeit wie 2026-11-23T10:00</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time of day such as 20:00</source>
        <translation>„%1“ ist keine Uhrzeit wie 20:00</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>it must be a text</source>
        <translation>der Wert muss ein Text sein</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>der Wert muss true oder false sein</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>der Wert muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>it must be a list of texts</source>
        <translation>der Wert muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>it must be a list of whole numbers</source>
        <translation>der Wert muss eine Liste ganzer Zahlen sein</translation>
    </message>
    <message>
        <source>an id cannot be empty, nor hold &apos;/&apos; or control characters</source>
        <translation>eine Kennung darf weder leer sein noch „/“ oder Steuerzeichen enthalten</translation>
    </message>
    <message>
        <source>it must be an object in braces</source>
        <translation>der Wert muss ein Objekt in geschweiften Klammern sein</translation>
    </message>
    <message>
        <source>it must be a list in brackets</source>
        <translation>der Wert muss eine Liste in eckigen Klammern sein</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>die Angabe fehlt</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>ein solches Feld gibt es nicht</translation>
    </message>
</context>
<context>
    <name>JsonMerge</name>
    <message>
        <source>&quot;%1&quot; is in this list twice</source>
        <translation>„%1“ steht zweimal in dieser Liste</translation>
    </message>
</context>
<context>
    <name>JsonValue</name>
    <message>
        <source>there is something after the end of the value</source>
        <translation>nach dem Ende des Werts steht noch etwas</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <source>it is nested more than %1 levels deep</source>
        <translation>es ist mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>it holds more values than any search does</source>
        <translation>die Datei enthält mehr Werte als jede Stellensuche</translation>
    </message>
    <message>
        <source>this is not a JSON value</source>
        <translation>das ist kein JSON-Wert</translation>
    </message>
    <message>
        <source>this is not a JSON number</source>
        <translation>das ist keine JSON-Zahl</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>der Text ist kein UTF-8</translation>
    </message>
    <message>
        <source>a text must end on its line with a quotation mark; a line break in it is written \n</source>
        <translation>ein Text muss in seiner Zeile mit einem Anführungszeichen enden; ein Zeilenumbruch darin wird als \n geschrieben</translation>
    </message>
    <message>
        <source>a backslash comes before something that it cannot escape</source>
        <translation>ein Rückstrich steht vor etwas, das er nicht maskieren kann</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>\u braucht vier hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>\u writes half of a surrogate pair</source>
        <translation>\u schreibt ein halbes Surrogatpaar</translation>
    </message>
    <message>
        <source>a comma or &apos;]&apos; is missing after it</source>
        <translation>danach fehlt ein Komma oder „]“</translation>
    </message>
    <message>
        <source>a field&apos;s name in quotation marks is missing</source>
        <translation>der Name eines Felds in Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>the field is given twice</source>
        <translation>das Feld ist doppelt angegeben</translation>
    </message>
    <message>
        <source>a colon is missing after the name</source>
        <translation>nach dem Namen fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>a comma or &apos;}&apos; is missing after it</source>
        <translation>danach fehlt ein Komma oder „}“</translation>
    </message>
</context>
<context>
    <name>KeepPosting</name>
    <message>
        <source>this application is not there any more</source>
        <translation>diese Bewerbung gibt es nicht mehr</translation>
    </message>
    <message>
        <source>new text of the posting of %1</source>
        <translation>neuer Text der Stellenanzeige von %1</translation>
    </message>
</context>
<context>
    <name>KeptSecret</name>
    <message>
        <source>The desktop’s keyring did not keep the password, so it will be asked for again: %1.</source>
        <translation>Der Schlüsselbund des Desktops hat das Passwort nicht behalten, daher wird wieder danach gefragt: %1.</translation>
    </message>
</context>
<context>
    <name>KnownRows</name>
    <message>
        <source>as this machine knows it</source>
        <translation>wie dieser Computer es kennt</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>No language is set on this computer (LANG=C). Choose one here, or set LANG.</source>
        <translation>Auf diesem Computer ist keine Sprache eingestellt (LANG=C). Wählen Sie hier eine, oder setzen Sie LANG.</translation>
    </message>
    <message>
        <source>This computer is set to %1, which is not installed on it. Install it with “dpkg-reconfigure locales”, or choose a language in Settings.</source>
        <translation>Dieser Computer ist auf %1 eingestellt, was auf ihm nicht installiert ist. Installieren Sie es mit „dpkg-reconfigure locales“, oder wählen Sie in den Einstellungen eine Sprache.</translation>
    </message>
    <message>
        <source>Afterword does not speak %1 yet. A file afterword_%2.qm in the folder %3 adds it.</source>
        <translation>Afterword spricht %1 noch nicht. Eine Datei afterword_%2.qm im Ordner %3 bringt es ihm bei.</translation>
    </message>
    <message>
        <source>The translation afterword_%1.qm is not there any more. Put it back into the folder %2, or choose another language in Settings.</source>
        <translation>Die Übersetzung afterword_%1.qm ist nicht mehr da. Legen Sie sie in den Ordner %2 zurück, oder wählen Sie in den Einstellungen eine andere Sprache.</translation>
    </message>
    <message>
        <source>The translation %1 belongs to another version of Afterword. Install the one for version %2 to have that language again.</source>
        <translation>Die Übersetzung %1 gehört zu einer anderen Version von Afterword. Installieren Sie die der Version %2, um die Sprache wiederzubekommen.</translation>
    </message>
    <message>
        <source>Some standard buttons and dialogs stay in English until the package qt6-translations-l10n is installed.</source>
        <translation>Schaltflächen und Dialoge von Qt sprechen Englisch, bis das Paket qt6-translations-l10n installiert ist.</translation>
    </message>
</context>
<context>
    <name>LastLetter</name>
    <message>
        <source>Afterword</source>
        <translation>Afterword</translation>
    </message>
    <message>
        <source>A letter goes out in a few seconds. Afterword quits once it has gone.</source>
        <translation>In wenigen Sekunden wird ein Brief gesendet. Afterword beendet sich danach.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>If you quit now, Afterword asks you about it at the next start.</source>
        <translation>Wenn Sie jetzt beenden, fragt Afterword Sie beim nächsten Start danach.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters wait for the time that you chose. Afterword does not send them while it is not running.</source>
        <translation>
            <numerusform>%n Brief wartet auf die Zeit, die Sie gewählt haben. Solange Afterword beendet ist, wird er nicht gesendet.</numerusform>
            <numerusform>%n Briefe warten auf die Zeit, die Sie gewählt haben. Solange Afterword beendet ist, werden sie nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>What misses its time is not sent late: Afterword asks you about it at the next start.</source>
        <translation>Was seine Zeit verpasst, wird nicht verspätet gesendet: Afterword fragt Sie beim nächsten Start danach.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
</context>
<context>
    <name>LateLibrary</name>
    <message>
        <source>the library %1 could not be loaded; start Afterword again, and if that does not help, install its package again</source>
        <translation>die Bibliothek %1 konnte nicht geladen werden; starten Sie Afterword neu, und wenn das nicht hilft, installieren Sie sein Paket noch einmal</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Your note is in a different language from the letter, so it was left out.</source>
        <translation>Ihre Notiz ist in einer anderen Sprache als das Schreiben und wurde deshalb weggelassen.</translation>
    </message>
    <message>
        <source>It could not be put into the letter as you noted it, so it was left out: say it in your own words.</source>
        <translation>So, wie es notiert ist, ließ es sich nicht in das Schreiben einfügen und wurde deshalb weggelassen: Sagen Sie es mit eigenen Worten.</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Last time: %1 (%2)</source>
        <comment>a lesson, a company</comment>
        <translation>Letztes Mal: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>LetterFolder</name>
    <message>
        <source>you are not allowed to look into this folder, so nothing was read; allow it, or choose another one</source>
        <translation>in diesen Ordner darf dieses Konto nicht sehen, daher wurde nichts gelesen; erlauben Sie es, oder wählen Sie einen anderen</translation>
    </message>
    <message numerus="yes">
        <source>tables in this folder were left: %1 and %n more; import each by itself, so that you can say what its columns are</source>
        <translation>
            <numerusform>Tabellen in diesem Ordner blieben liegen: %1 und %n weitere; importieren Sie jede für sich, damit Sie sagen können, was ihre Spalten bedeuten</numerusform>
            <numerusform>Tabellen in diesem Ordner blieben liegen: %1 und %n weitere; importieren Sie jede für sich, damit Sie sagen können, was ihre Spalten bedeuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables in this folder were left: %1; import each by itself, so that you can say what its columns are</source>
        <translation>
            <numerusform>%n Tabelle in diesem Ordner blieb liegen: %1; importieren Sie sie für sich, damit Sie sagen können, was ihre Spalten bedeuten</numerusform>
            <numerusform>%n Tabellen in diesem Ordner blieben liegen: %1; importieren Sie jede für sich, damit Sie sagen können, was ihre Spalten bedeuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterLanguage</name>
    <message>
        <source>en</source>
        <comment>The ISO 639 code of the language in which letters are written by default: en, de, fr or es</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>LetterMeaning</name>
    <message numerus="yes">
        <source>%n read like a no</source>
        <translation>
            <numerusform>%n liest sich wie eine Absage</numerusform>
            <numerusform>%n lesen sich wie eine Absage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read like an offer</source>
        <translation>
            <numerusform>%n liest sich wie ein Angebot</numerusform>
            <numerusform>%n lesen sich wie ein Angebot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read like an invitation</source>
        <translation>
            <numerusform>%n liest sich wie eine Einladung</numerusform>
            <numerusform>%n lesen sich wie eine Einladung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise a date</source>
        <translation>
            <numerusform>%n kündigt einen Termin an</numerusform>
            <numerusform>%n kündigen einen Termin an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask you something</source>
        <translation>
            <numerusform>%n fragt Sie etwas</numerusform>
            <numerusform>%n fragen Sie etwas</numerusform>
        </translation>
    </message>
    <message>
        <source>reads like a no</source>
        <translation>liest sich wie eine Absage</translation>
    </message>
    <message>
        <source>reads like an offer</source>
        <translation>liest sich wie ein Angebot</translation>
    </message>
    <message>
        <source>reads like an invitation</source>
        <translation>liest sich wie eine Einladung</translation>
    </message>
    <message>
        <source>promises a date</source>
        <translation>kündigt einen Termin an</translation>
    </message>
    <message>
        <source>asks you something</source>
        <translation>fragt Sie etwas</translation>
    </message>
    <message>
        <source>%1: %2 (“%3”)</source>
        <comment>a company, what its letter seems to say, a sentence of it</comment>
        <translation>%1: %2 („%3“)</translation>
    </message>
</context>
<context>
    <name>LocalMailbox</name>
    <message>
        <source>The mail folder %1 could not be read: %2.</source>
        <translation>Der Mailordner %1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The draft could not be put into %1: %2. It is kept here.</source>
        <translation>Der Entwurf konnte nicht in %1 gelegt werden: %2. Hier bleibt er erhalten.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>No inbox of a mail program was found in %1. Choose the folder that holds the inbox of the account.</source>
        <translation>In %1 wurde kein Posteingang eines Mailprogramms gefunden. Wählen Sie den Ordner, in dem der Posteingang des Kontos liegt.</translation>
    </message>
    <message>
        <source>There is no folder for drafts in %1. Choose one in Settings, under Mailbox.</source>
        <translation>In %1 gibt es keinen Ordner für Entwürfe. Wählen Sie einen in den Einstellungen unter „Postfach“.</translation>
    </message>
    <message>
        <source>Thunderbird keeps its own index of this folder, and a draft that another program adds there could get lost, so it was not put there. Open the note in your mail program instead.</source>
        <translation>Thunderbird führt zu diesem Ordner ein eigenes Verzeichnis, und ein Entwurf, den ein anderes Programm hineinlegt, könnte verloren gehen; deshalb wurde er nicht hineingelegt. Öffnen Sie den Brief stattdessen in Ihrem Mailprogramm.</translation>
    </message>
    <message>
        <source>An earlier version of this draft is still in %1. Only your mail program can remove it.</source>
        <translation>Eine frühere Fassung dieses Entwurfs liegt noch in %1. Nur Ihr Mailprogramm kann sie herausnehmen.</translation>
    </message>
    <message>
        <source>no letter begins in its last part, which is all that is read of so large a file</source>
        <translation>an ihrem Ende beginnt keine Mail</translation>
    </message>
    <message>
        <source>another program left its lock there, %1</source>
        <translation>ein anderes Programm hat dort seine Sperrdatei zurückgelassen, %1</translation>
    </message>
    <message>
        <source>The folder “%1”, which you chose for drafts, is not in %2 now.</source>
        <translation>Der Ordner „%1“, den Sie für Entwürfe gewählt haben, ist zurzeit nicht in %2.</translation>
    </message>
    <message>
        <source>There is no inbox in %1, but there are mailboxes below it. Choose one of them.</source>
        <translation>In %1 liegt kein Posteingang, darunter liegen aber Postfächer. Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>An earlier version of this draft was changed in your mail program, so it is left in %1, beside the new one.</source>
        <translation>Eine frühere Fassung dieses Entwurfs wurde in Ihrem Mailprogramm geändert; sie bleibt deshalb in %1 neben der neuen liegen.</translation>
    </message>
</context>
<context>
    <name>MailIntake</name>
    <message>
        <source>is a draft that has not been sent yet</source>
        <translation>ist ein Entwurf, der noch nicht gesendet wurde</translation>
    </message>
    <message>
        <source>does not say when it was sent</source>
        <translation>sagt nicht, wann es gesendet wurde</translation>
    </message>
    <message>
        <source>says that it will be sent only later; the clock of one machine may be wrong</source>
        <translation>soll laut Angabe erst später gesendet werden; vielleicht geht die Uhr eines Rechners falsch</translation>
    </message>
    <message>
        <source>part of “%1” could not be read: %2</source>
        <translation>von „%1“ war etwas nicht lesbar: %2</translation>
    </message>
    <message>
        <source>nobody in it belongs to an application that is under way, and it names none</source>
        <translation>niemand darin gehört zu einer laufenden Bewerbung, und es nennt keine</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between names</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>may belong to %1 or %2 more; import it in the window, which asks</source>
        <translation>gehört vielleicht zu %1 oder %2 weiteren; importieren Sie es im Fenster, dort wird gefragt</translation>
    </message>
    <message>
        <source>may belong to %1; import it in the window, which asks</source>
        <translation>gehört vielleicht zu %1; importieren Sie es im Fenster, dort wird gefragt</translation>
    </message>
    <message>
        <source>the time at which it was sent is impossible: %1</source>
        <translation>die Zeit, zu der es gesendet wurde, kann nicht stimmen: %1</translation>
    </message>
    <message>
        <source>“%1” does not say when it was sent, so it is listed under %2, the day its file was last changed</source>
        <translation>„%1“ sagt nicht, wann es gesendet wurde, und steht daher unter dem %2, dem Tag, an dem die Datei zuletzt geändert wurde</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>an application, why it is likely</comment>
        <translation>„%1“ (%2)</translation>
    </message>
</context>
<context>
    <name>MailProgramPage</name>
    <message>
        <source>No e-mail program is set up on this computer. A letter can be copied, or saved as an .eml file.</source>
        <translation>Auf diesem Rechner ist kein E-Mail-Programm eingerichtet. Einen Brief können Sie kopieren oder als .eml-Datei speichern.</translation>
    </message>
    <message>
        <source>A letter opens there as a draft, whole and with the recipient’s name.</source>
        <translation>Ein Brief öffnet sich dort als Entwurf, vollständig und mit dem Namen des Empfängers.</translation>
    </message>
    <message>
        <source>A letter opens there, whole and ready to be sent.</source>
        <translation>Ein Brief öffnet sich dort, vollständig und bereit zum Senden.</translation>
    </message>
    <message>
        <source>A letter opens there in a terminal, whole.</source>
        <translation>Ein Brief öffnet sich dort in einem Terminal, vollständig.</translation>
    </message>
    <message>
        <source>A letter opens there. One that holds “&amp;” and “=” is put on the clipboard for you to paste, since this program would change it.</source>
        <translation>Ein Brief öffnet sich dort. Einer mit „&amp;“ und „=“ kommt in die Zwischenablage, damit Sie ihn einfügen: Dieses Programm würde ihn verändern.</translation>
    </message>
    <message>
        <source>A letter opens there. A long one is put on the clipboard for you to paste, since this program would cut it.</source>
        <translation>Ein Brief öffnet sich dort. Ein langer kommt in die Zwischenablage, damit Sie ihn einfügen: Dieses Programm würde ihn kürzen.</translation>
    </message>
    <message>
        <source>Afterword does not know this program. A letter opens there; a long one is put on the clipboard for you to paste, so that nothing is cut.</source>
        <translation>Afterword kennt dieses Programm nicht. Ein Brief öffnet sich dort; ein langer kommt in die Zwischenablage, damit Sie ihn einfügen und nichts verloren geht.</translation>
    </message>
</context>
<context>
    <name>MailProvider</name>
    <message>
        <source>Gmail wants an app password in place of your own. With 2-Step Verification switched on, make one in your Google account: search there for “App passwords”.</source>
        <translation>Gmail will ein App-Passwort statt Ihres eigenen. Wenn die Bestätigung in zwei Schritten eingeschaltet ist, legen Sie eines in Ihrem Google-Konto an: suchen Sie dort nach „App-Passwörter“.</translation>
    </message>
    <message>
        <source>iCloud wants an app-specific password: in your Apple account, under Sign-In and Security, App-Specific Passwords.</source>
        <translation>iCloud will ein anwendungsspezifisches Passwort: in Ihrem Apple-Account unter „Anmeldung und Sicherheit“, „Anwendungsspezifische Passwörter“.</translation>
    </message>
    <message>
        <source>Yahoo wants an app password: in your account, under Security, “Generate app password”.</source>
        <translation>Yahoo will ein App-Passwort: in Ihrem Konto unter Sicherheit, „App-Passwort generieren“.</translation>
    </message>
    <message>
        <source>AOL wants an app password: in your account, under Security, “Generate app password”.</source>
        <translation>AOL will ein App-Passwort: in Ihrem Konto unter Sicherheit, „App-Passwort generieren“.</translation>
    </message>
    <message>
        <source>GMX lets programs in only if you allow it: in its e-mail settings, under POP3/IMAP. With two-factor sign-in, make an app-specific password in its security settings.</source>
        <translation>GMX lässt Programme nur ein, wenn Sie es erlauben: in den E-Mail-Einstellungen unter POP3/IMAP. Bei Zwei-Faktor-Anmeldung legen Sie in den Sicherheitseinstellungen ein anwendungsspezifisches Passwort an.</translation>
    </message>
    <message>
        <source>WEB.DE lets programs in only if you allow it: in its e-mail settings, under POP3/IMAP. With two-factor sign-in, make an app-specific password in its security settings.</source>
        <translation>WEB.DE lässt Programme nur ein, wenn Sie es erlauben: in den E-Mail-Einstellungen unter POP3/IMAP. Bei Zwei-Faktor-Anmeldung legen Sie in den Sicherheitseinstellungen ein anwendungsspezifisches Passwort an.</translation>
    </message>
    <message>
        <source>Fastmail wants an app password: in its settings, under Privacy &amp; Security, App passwords.</source>
        <translation>Fastmail will ein App-Passwort: in den Einstellungen unter „Privacy &amp; Security“, „App passwords“.</translation>
    </message>
    <message>
        <source>T-Online wants its own password for e-mail programs: in your customer centre, under Passwords.</source>
        <translation>T-Online will ein eigenes Passwort für E-Mail-Programme: in Ihrem Kundencenter unter Passwörter.</translation>
    </message>
    <message>
        <source>Zoho lets programs in only if IMAP is switched on in its mail settings. With two-factor sign-in, make an app-specific password in your Zoho account, under Security.</source>
        <translation>Zoho lässt Programme nur ein, wenn IMAP in den Mail-Einstellungen eingeschaltet ist. Bei Zwei-Faktor-Anmeldung legen Sie in Ihrem Zoho-Konto unter Sicherheit ein anwendungsspezifisches Passwort an.</translation>
    </message>
    <message>
        <source>Yandex wants an app password: in your Yandex ID, under Security, App passwords; and IMAP has to be allowed in its mail settings.</source>
        <translation>Yandex will ein App-Passwort: in Ihrer Yandex ID unter Sicherheit, App-Passwörter; außerdem muss IMAP in den Mail-Einstellungen erlaubt sein.</translation>
    </message>
    <message>
        <source>Proton lets programs in through Proton Mail Bridge, which has to run on this computer. Take name and password from its “Mailbox details”, and the certificate from its settings (“Export TLS certificates”, the file cert.pem).</source>
        <translation>Proton lässt Programme über Proton Mail Bridge ein, das auf diesem Computer laufen muss. Nehmen Sie Name und Passwort aus dessen „Mailbox details“ und das Zertifikat aus dessen Einstellungen („Export TLS certificates“, die Datei cert.pem).</translation>
    </message>
    <message>
        <source>Outlook and Hotmail let programs in only by a sign-in in a browser, which Afterword cannot do. Nothing was sent there. On GNOME, sign in to it in the desktop’s settings, under Online Accounts: then it is listed above. Invitations and letters that you save as files can always be dropped onto the board.</source>
        <translation>Outlook und Hotmail lassen Programme nur nach einer Anmeldung im Browser ein, was Afterword nicht kann. Es wurde nichts dorthin gesendet. Unter GNOME können Sie das Konto in den Einstellungen des Desktops unter „Online-Konten“ hinzufügen: Dann steht es oben. Einladungen und Briefe, die Sie als Dateien speichern, können Sie immer auf das Board ziehen.</translation>
    </message>
</context>
<context>
    <name>MailReader</name>
    <message>
        <source>has more parts than any message that people write</source>
        <translation>hat mehr Teile als jede Nachricht, die Menschen schreiben</translation>
    </message>
    <message>
        <source>needs more memory than there is</source>
        <translation>braucht mehr Speicher, als da ist</translation>
    </message>
    <message>
        <source>is not a message that can be read</source>
        <translation>ist keine lesbare Nachricht</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>ist nicht lesbar: %1</translation>
    </message>
</context>
<context>
    <name>MailWriter</name>
    <message>
        <source>there is no e-mail address for %1</source>
        <translation>von %1 gibt es keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one e-mail address; each note goes to one person</source>
        <translation>„%1“ ist nicht genau eine E-Mail-Adresse; jedes Schreiben geht an eine Person</translation>
    </message>
</context>
<context>
    <name>Mailbox</name>
    <message>
        <source>The mail server ended the connection.</source>
        <translation>Der Mailserver hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>The mail server does not answer.</source>
        <translation>Der Mailserver antwortet nicht.</translation>
    </message>
    <message>
        <source>Something on the way to the mail server meddles with the connection, so it was ended before the password was sent.</source>
        <translation>Etwas auf dem Weg zum Mailserver greift in die Verbindung ein, daher wurde sie beendet, bevor das Passwort gesendet wurde.</translation>
    </message>
    <message>
        <source>This is not a mail server that Afterword can talk to: %1.</source>
        <translation>Das ist kein Mailserver, mit dem Afterword sprechen kann: %1.</translation>
    </message>
    <message>
        <source>The mail server ended the connection: “%1”</source>
        <translation>Der Mailserver hat die Verbindung beendet: „%1“</translation>
    </message>
    <message>
        <source>The mail server sends more than it was asked for.</source>
        <translation>Der Mailserver sendet mehr, als jemand verlangt hat.</translation>
    </message>
    <message>
        <source>This is not an IMAP server: it greets with something else.</source>
        <translation>Das ist kein IMAP-Server: er meldet sich mit etwas anderem.</translation>
    </message>
    <message>
        <source>The mail server takes no connections just now: “%1”</source>
        <translation>Der Mailserver nimmt zurzeit keine Verbindungen an: „%1“</translation>
    </message>
    <message>
        <source>The mail server offers no private connection, so nothing was sent to it.</source>
        <translation>Der Mailserver bietet keine vertrauliche Verbindung an, daher wurde ihm nichts gesendet.</translation>
    </message>
    <message>
        <source>The mail server offers no private connection (STARTTLS), so no password was sent.</source>
        <translation>Der Mailserver bietet keine vertrauliche Verbindung (STARTTLS) an, daher wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>The mail server refused a private connection, so no password was sent.</source>
        <translation>Der Mailserver hat eine vertrauliche Verbindung abgelehnt, daher wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>The mail server lets nobody in just now: “%1”</source>
        <translation>Der Mailserver lässt zurzeit niemanden ein: „%1“</translation>
    </message>
    <message>
        <source>The mail server refused the name or the password: “%1”</source>
        <translation>Der Mailserver hat Name oder Passwort abgelehnt: „%1“</translation>
    </message>
    <message>
        <source>The mail server does not accept this kind of sign-in. It may want one in a browser, which Afterword cannot do.</source>
        <translation>Der Mailserver lässt auf diese Weise niemanden ein. Vielleicht will er eine Anmeldung im Browser, die Afterword nicht kann.</translation>
    </message>
    <message>
        <source>The mail server does not open the folder “%1”: “%2”</source>
        <translation>Der Mailserver öffnet den Ordner „%1“ nicht: „%2“</translation>
    </message>
    <message>
        <source>No folder for drafts was found in this mailbox. Choose one in Settings.</source>
        <translation>In diesem Postfach wurde kein Ordner für Entwürfe gefunden. Wählen Sie einen in den Einstellungen.</translation>
    </message>
    <message>
        <source>Your mailbox is full, so the draft could not be put there.</source>
        <translation>Ihr Postfach ist voll, daher konnte der Entwurf nicht dort abgelegt werden.</translation>
    </message>
    <message>
        <source>The mail server did not accept the draft: “%1”</source>
        <translation>Der Mailserver hat den Entwurf nicht angenommen: „%1“</translation>
    </message>
    <message>
        <source>its certificate belongs to another server</source>
        <translation>sein Zertifikat gehört einem anderen Server</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>sein Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>its certificate is not valid yet; is this computer’s clock right?</source>
        <translation>sein Zertifikat gilt noch nicht; geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>its certificate is not signed by anyone this computer trusts</source>
        <translation>sein Zertifikat ist von niemandem unterschrieben, dem dieser Computer vertraut</translation>
    </message>
    <message>
        <source>The mail server %1 does not answer.</source>
        <translation>Der Mailserver %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>No private connection to %1 could be made (%2). The password was not sent.</source>
        <translation>Zu %1 kam keine vertrauliche Verbindung zustande (%2). Das Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>There is no server called %1, or this computer is offline.</source>
        <translation>Einen Server namens %1 gibt es nicht, oder dieser Computer ist offline.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached: %2.</source>
        <translation>Der Mailserver %1 ist nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>The mail server %1 could not prove that it is the right one: %2. The password was not sent.</source>
        <translation>Der Mailserver %1 ist nicht der, der er sein sollte: %2. Das Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>this draft is not there any more</source>
        <translation>diesen Entwurf gibt es nicht mehr</translation>
    </message>
    <message>
        <source>it has been edited in your mailbox since, so it is left alone there; finish it there, or delete it there first</source>
        <translation>jemand hat in Ihrem Postfach daran weitergeschrieben, daher bleibt er dort, wie er ist; schreiben Sie ihn dort zu Ende, oder löschen Sie ihn zuerst dort</translation>
    </message>
    <message>
        <source>%1, seen in your mailbox</source>
        <comment>a letter</comment>
        <translation>%1, in Ihrem Postfach gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n letters, seen in your mailbox</source>
        <translation>
            <numerusform>%n Mail, in Ihrem Postfach gesehen</numerusform>
            <numerusform>%n Mails, in Ihrem Postfach gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>your letter to %1</source>
        <translation>Ihr Brief an %1</translation>
    </message>
    <message>
        <source>your letter “%1”</source>
        <translation>Ihr Brief „%1“</translation>
    </message>
    <message>
        <source>a letter from %1</source>
        <translation>eine Mail von %1</translation>
    </message>
    <message>
        <source>Your letter was sent, but the mail server did not take a copy of it among what was sent: “%1”</source>
        <translation>Ihr Brief wurde gesendet, aber der Mailserver nahm keine Kopie davon unter dem Gesendeten an: „%1“</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>letters, what they seem to say</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>your letter to %1 that came back</source>
        <translation>Ihr Brief an %1, der zurückkam</translation>
    </message>
    <message>
        <source>The folder “%1”, which you chose for drafts, is not among those of your mailbox now. No draft is put elsewhere; choose another folder in Settings, under Mailbox.</source>
        <translation>Der Ordner „%1“, den Sie für Entwürfe gewählt haben, ist zurzeit nicht unter denen Ihres Postfachs. Kein Entwurf wird anderswohin gelegt; wählen Sie einen anderen Ordner in den Einstellungen unter „Postfach“.</translation>
    </message>
    <message>
        <source>The folder “%1”, which you chose for what was sent, is not among those of your mailbox now. What you send is not noticed there; choose another folder in Settings, under Mailbox.</source>
        <translation>Der Ordner „%1“, den Sie für Gesendetes gewählt haben, ist zurzeit nicht unter denen Ihres Postfachs. Was Sie senden, wird dort nicht bemerkt; wählen Sie einen anderen Ordner in den Einstellungen unter „Postfach“.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters in your mailbox could not be read: the first %1. They were left out, and stay in the mailbox as they are.</source>
        <translation>
            <numerusform>Eine Mail in Ihrem Postfach war nicht lesbar: sie %1. Sie wurde ausgelassen und liegt dort wie zuvor.</numerusform>
            <numerusform>%n Mails in Ihrem Postfach waren nicht lesbar: die erste %1. Sie wurden ausgelassen und liegen dort wie zuvor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyCards</name>
    <message>
        <source>a tag needs a name</source>
        <translation>ein Stichwort braucht einen Namen</translation>
    </message>
    <message>
        <source>tag for %1</source>
        <translation>Stichwort für %1</translation>
    </message>
    <message>
        <source>removal of a tag from %1</source>
        <translation>Entfernen eines Stichworts von %1</translation>
    </message>
    <message numerus="yes">
        <source>tag for %n cards</source>
        <translation>
            <numerusform>Stichwort für %n Karte</numerusform>
            <numerusform>Stichwort für %n Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of a tag from %n cards</source>
        <translation>
            <numerusform>Entfernen eines Stichworts von %n Karte</numerusform>
            <numerusform>Entfernen eines Stichworts von %n Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>an offer counts when it is signed; move the card to where signed ones are</source>
        <translation>ein Angebot zählt, wenn es unterschrieben ist; verschieben Sie die Karte zu den unterschriebenen</translation>
    </message>
    <message>
        <source>closing %1</source>
        <translation>Abschließen von %1</translation>
    </message>
    <message numerus="yes">
        <source>closing %n cards</source>
        <translation>
            <numerusform>Abschließen von %n Karte</numerusform>
            <numerusform>Abschließen von %n Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>the application is not there any more; nothing was linked</source>
        <translation>die Bewerbung ist nicht mehr da; es wurde nichts verknüpft</translation>
    </message>
    <message>
        <source>linking files to %1</source>
        <translation>Verknüpfen von Dateien mit %1</translation>
    </message>
</context>
<context>
    <name>ManyCardsMenu</name>
    <message>
        <source>They said &amp;no</source>
        <translation>Sie haben &amp;abgesagt</translation>
    </message>
    <message>
        <source>They never &amp;answered</source>
        <translation>Sie haben nie &amp;geantwortet</translation>
    </message>
    <message>
        <source>I &amp;withdrew</source>
        <translation>Ich habe &amp;zurückgezogen</translation>
    </message>
    <message>
        <source>I &amp;declined their offer</source>
        <translation>Ich habe ihr &amp;Angebot abgelehnt</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Stichwort</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n cards:</source>
        <translation>
            <numerusform>Stichwort für %n Karte:</numerusform>
            <numerusform>Stichwort für %n Karten:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New Tag…</source>
        <translation>&amp;Neues Stichwort …</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>%1 belongs to it</source>
        <translation>%1 gehört dazu</translation>
    </message>
    <message>
        <source>%1 writes from %2</source>
        <translation>%1 schreibt von %2</translation>
    </message>
    <message>
        <source>the summary names %1</source>
        <translation>der Titel nennt %1</translation>
    </message>
    <message>
        <source>the summary names the role</source>
        <translation>der Titel nennt die Stelle</translation>
    </message>
    <message>
        <source>it answers a message of this application</source>
        <translation>sie beantwortet eine Nachricht dieser Bewerbung</translation>
    </message>
    <message>
        <source>it names %1</source>
        <translation>sie nennt %1</translation>
    </message>
    <message>
        <source>it names the role</source>
        <translation>sie nennt die Stelle</translation>
    </message>
    <message>
        <source>it has the subject of another</source>
        <translation>sie hat den Betreff einer anderen</translation>
    </message>
</context>
<context>
    <name>MemoryFile</name>
    <message>
        <source>is damaged, or of a newer Afterword</source>
        <translation>ist beschädigt oder von einem neueren Afterword</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>the copy could not be put in its place, so nothing was changed</source>
        <translation>die Kopie konnte nicht an ihren Platz gebracht werden, daher wurde nichts geändert</translation>
    </message>
    <message>
        <source>it is taken out of the search, and stays in the copy</source>
        <translation>es kommt aus der Stellensuche heraus und bleibt in der Kopie</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>steht dort: %1</translation>
    </message>
    <message>
        <source>put right: %1</source>
        <translation>richtig: %1</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Move &amp;to</source>
        <translation>&amp;Verschieben nach</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Close As</source>
        <translation>Abschließen als</translation>
    </message>
</context>
<context>
    <name>MergePeople</name>
    <message>
        <source>Also called: %1</source>
        <translation>Auch genannt: %1</translation>
    </message>
    <message>
        <source>Also works as: %1</source>
        <translation>Auch tätig als: %1</translation>
    </message>
    <message>
        <source>Also at: %1</source>
        <translation>Auch bei: %1</translation>
    </message>
    <message>
        <source>Also by e-mail: %1</source>
        <translation>Auch per E-Mail: %1</translation>
    </message>
    <message>
        <source>Also by phone: %1</source>
        <translation>Auch telefonisch: %1</translation>
    </message>
    <message>
        <source>Also by post: %1</source>
        <translation>Auch per Post: %1</translation>
    </message>
    <message>
        <source>one of the two is not there any more; nothing was changed</source>
        <translation>eine der beiden Personen ist nicht mehr da; nichts wurde geändert</translation>
    </message>
    <message>
        <source>that is the same person already; nothing was changed</source>
        <translation>das ist schon dieselbe Person; nichts wurde geändert</translation>
    </message>
    <message>
        <source>merging %1 and %2</source>
        <translation>Zusammenführen von %1 und %2</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>the description of schema %1 is missing from the program</source>
        <translation>die Beschreibung des Schemas %1 fehlt im Programm</translation>
    </message>
</context>
<context>
    <name>MimeParts</name>
    <message>
        <source>winmail.dat is in a form that only Outlook reads; an invitation in it is not seen</source>
        <translation>winmail.dat hat eine Form, die nur Outlook liest; eine Einladung darin bleibt ungesehen</translation>
    </message>
    <message>
        <source>it is encrypted or sealed, and only your mail program can open it</source>
        <translation>es ist verschlüsselt oder versiegelt, und nur Ihr Mailprogramm kann es öffnen</translation>
    </message>
    <message>
        <source>it is encrypted, and only your mail program can open it</source>
        <translation>es ist verschlüsselt, und nur Ihr Mailprogramm kann es öffnen</translation>
    </message>
</context>
<context>
    <name>MissingAttachment</name>
    <message>
        <source>It says &quot;%1&quot;, but Afterword attaches no files: attach yours in your mail program before you send the letter.</source>
        <translation>Da steht „%1“, und von hier geht keine Datei mit: Hängen Sie sie im Mailprogramm an, bevor Sie das Schreiben senden.</translation>
    </message>
</context>
<context>
    <name>MissingContribution</name>
    <message>
        <source>The note does not say what you would contribute.</source>
        <translation>Das Schreiben sagt nicht, was Sie beitragen würden.</translation>
    </message>
    <message>
        <source>Part of what you would contribute is not in the note: %1</source>
        <translation>Ein Teil dessen, was Sie beitragen würden, fehlt im Schreiben: %1</translation>
    </message>
</context>
<context>
    <name>MissingInterest</name>
    <message>
        <source>The note does not say that you still want the role.</source>
        <translation>Das Schreiben sagt nicht, dass Sie die Stelle weiterhin möchten.</translation>
    </message>
</context>
<context>
    <name>MissingThanks</name>
    <message>
        <source>The note does not say thank you.</source>
        <translation>Das Schreiben bedankt sich nicht.</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>That time has passed. Choose a later one.</source>
        <translation>Dieser Zeitpunkt ist vorbei. Wählen Sie einen späteren.</translation>
    </message>
</context>
<context>
    <name>MonthEvents</name>
    <message>
        <source>they said no</source>
        <translation>sie haben abgesagt</translation>
    </message>
    <message>
        <source>you withdrew</source>
        <translation>Sie haben zurückgezogen</translation>
    </message>
    <message>
        <source>closed without an answer</source>
        <translation>ohne Antwort abgeschlossen</translation>
    </message>
    <message>
        <source>you declined their offer</source>
        <translation>Sie haben das Angebot abgelehnt</translation>
    </message>
    <message>
        <source>you accepted their offer</source>
        <translation>Sie haben das Angebot angenommen</translation>
    </message>
    <message>
        <source>answer from %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a message, a name</comment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>beworben</translation>
    </message>
    <message>
        <source>sent: %1</source>
        <comment>a file</comment>
        <translation>gesendet: %1</translation>
    </message>
    <message>
        <source>offer received</source>
        <translation>Angebot erhalten</translation>
    </message>
    <message>
        <source>offer signed</source>
        <translation>Angebot unterschrieben</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>debrief of %1 written</source>
        <comment>an interview</comment>
        <translation>Nachbereitung geschrieben: %1</translation>
    </message>
    <message>
        <source>done: %1</source>
        <comment>a task</comment>
        <translation>erledigt: %1</translation>
    </message>
    <message>
        <source>your answer to their offer is due</source>
        <translation>Antwort auf das Angebot fällig</translation>
    </message>
    <message>
        <source>they promised a decision</source>
        <translation>Entscheidung angekündigt</translation>
    </message>
</context>
<context>
    <name>MoveCards</name>
    <message numerus="yes">
        <source>move of %n cards to %1</source>
        <translation>
            <numerusform>Verschieben von %n Karte nach „%1“</numerusform>
            <numerusform>Verschieben von %n Karten nach „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>move of %1 within %2</source>
        <comment>a company, a stage</comment>
        <translation>Verschieben von %1 innerhalb von „%2“</translation>
    </message>
    <message>
        <source>move of %1 to %2</source>
        <comment>a company, a stage</comment>
        <translation>Verschieben von %1 nach „%2“</translation>
    </message>
</context>
<context>
    <name>MoveFacts</name>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>an offer counts when it is signed, and that of %1 is not signed yet; it stays where it is</source>
        <translation>ein Angebot zählt, wenn es unterschrieben ist, und das von %1 ist noch nicht unterschrieben; die Karte bleibt, wo sie ist</translation>
    </message>
</context>
<context>
    <name>MovePages</name>
    <message>
        <source>That day is still ahead.</source>
        <translation>Dieser Tag liegt noch in der Zukunft.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>Their deadline</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>none was named</source>
        <translation>keine genannt</translation>
    </message>
    <message>
        <source>An offer from %1</source>
        <translation>Ein Angebot von %1</translation>
    </message>
    <message>
        <source>With their deadline, you are reminded to answer in time.</source>
        <translation>Mit der Frist werden Sie rechtzeitig an Ihre Antwort erinnert.</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Unterschrieben am</translation>
    </message>
    <message>
        <source>Is it signed with %1?</source>
        <translation>Ist mit %1 unterschrieben?</translation>
    </message>
    <message>
        <source>An offer counts when it is signed. Until the ink is dry you are free to go on looking, and Afterword keeps the other applications alive.</source>
        <translation>Ein Angebot zählt, wenn es unterschrieben ist. Bis die Tinte trocken ist, können Sie weitersuchen, und Afterword hält die anderen Bewerbungen am Leben.</translation>
    </message>
    <message>
        <source>On which day was it signed? Without that it is not accepted yet.</source>
        <translation>An welchem Tag wurde unterschrieben? Ohne ihn ist noch nichts zugesagt.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who told you</source>
        <translation>Wer es Ihnen sagte</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>niemand Bestimmtes</translation>
    </message>
    <message>
        <source>They said &amp;no</source>
        <translation>&amp;Absage erhalten</translation>
    </message>
    <message>
        <source>I &amp;withdrew</source>
        <translation>Ich habe &amp;zurückgezogen</translation>
    </message>
    <message>
        <source>I &amp;declined their offer</source>
        <translation>Ich habe das Angebot a&amp;bgelehnt</translation>
    </message>
    <message>
        <source>No &amp;answer came</source>
        <translation>&amp;Keine Antwort</translation>
    </message>
    <message>
        <source>How did it end with %1?</source>
        <translation>Wie ging es mit %1 zu Ende?</translation>
    </message>
    <message>
        <source>It decides what is kind to do next: thanking them for the answer, or telling them that you withdraw.</source>
        <translation>Davon hängt ab, was jetzt freundlich ist: ein Dank für die Antwort oder ein paar Worte, dass Sie zurückziehen.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>such as Friday, or 4 Dec</source>
        <translation>etwa Freitag oder 4. Dezember</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>such as 14:30</source>
        <translation>etwa 14:30</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>an hour later</source>
        <translation>eine Stunde später</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>names, separated by commas</source>
        <translation>Namen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>In your own time zone. The notes afterwards are planned from it, one for each person.</source>
        <translation>In Ihrer eigenen Zeitzone. Danach richten sich die Dankschreiben, eines für jede Person.</translation>
    </message>
    <message>
        <source>On which day? If that is still open, leave it for later.</source>
        <translation>An welchem Tag? Ist das offen, lassen Sie es für später.</translation>
    </message>
    <message>
        <source>Is %1 open again?</source>
        <translation>Ist %1 wieder offen?</translation>
    </message>
    <message>
        <source>It ended (%1). What you noted then moves to its remarks.</source>
        <translation>Diese Bewerbung war zu Ende (%1). Was Sie dazu notiert haben, kommt dann in die Bemerkungen.</translation>
    </message>
    <message>
        <source>When is the interview with %1, or when was it?</source>
        <translation>Wann ist oder war das Gespräch mit %1?</translation>
    </message>
    <message>
        <source>Their deadline is before the day on which the offer came.</source>
        <translation>Die Frist liegt vor dem Tag, an dem das Angebot kam.</translation>
    </message>
    <message>
        <source>It has ended. What you noted then moves to its remarks.</source>
        <translation>Sie ist abgeschlossen. Was Sie damals notiert haben, kommt zu den Bemerkungen.</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>there is no stage &quot;%1&quot; any more</source>
        <translation>die Phase „%1“ gibt es nicht mehr</translation>
    </message>
    <message>
        <source>the card &quot;%1&quot; is not there any more</source>
        <translation>die Karte „%1“ ist nicht mehr da</translation>
    </message>
</context>
<context>
    <name>NewAddress</name>
    <message>
        <source>the address is too long to be one of a posting</source>
        <translation>die Adresse ist zu lang für eine Stellenanzeige</translation>
    </message>
    <message>
        <source>the address asks for something that Afterword does not do</source>
        <translation>die Adresse verlangt etwas, das Afterword nicht tut</translation>
    </message>
</context>
<context>
    <name>NewStore</name>
    <message>
        <source>the search that was here is still open in a window, though its file has gone; write it again there, or close that window</source>
        <translation>die Stellensuche, die hier lag, ist noch in einem Fenster offen, obwohl ihre Datei verschwunden ist; schreiben Sie sie dort neu, oder schließen Sie das Fenster</translation>
    </message>
    <message>
        <source>the store could not be put in its place</source>
        <translation>die Datei konnte nicht an ihren Platz gebracht werden</translation>
    </message>
</context>
<context>
    <name>NoQuestion</name>
    <message>
        <source>First: is it a no?</source>
        <translation>Zuerst: Ist es eine Absage?</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>NoRecipient</name>
    <message>
        <source>It goes to nobody yet. Say who it is for.</source>
        <translation>Das Schreiben geht noch an niemanden. Geben Sie an, für wen es ist.</translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>✓ sent</source>
        <translation>✓ gesendet</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation>✓ bereit</translation>
    </message>
    <message>
        <source>to write</source>
        <translation>zu schreiben</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1 to fix</source>
        <translation>%1 zu klären</translation>
    </message>
    <message>
        <source>alike ≈</source>
        <translation>ähnlich ≈</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingPersonal</name>
    <message>
        <source>Nothing that this person said or did is mentioned, so the note could have gone to anybody.</source>
        <translation>Nichts, was diese Person sagte oder tat, kommt vor; das Schreiben könnte an jeden gegangen sein.</translation>
    </message>
    <message>
        <source>What you noted about this person is not in the note, so it could have gone to anybody: %1</source>
        <translation>Was Sie zu dieser Person notiert haben, steht nicht im Schreiben; es könnte an jeden gegangen sein: %1</translation>
    </message>
    <message>
        <source>What you noted about this person is not something to thank them for, and was left out. Something else that they said or did would make the note theirs.</source>
        <translation>Was Sie von dieser Person notiert haben, ist kein Anlass zu danken und wurde weggelassen. Etwas anderes, das sie gesagt oder getan hat, würde das Schreiben persönlich machen.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>A follow-up is open</source>
        <translation>Ein Schritt ist möglich</translation>
    </message>
    <message>
        <source>A follow-up is due</source>
        <translation>Ein Schritt ist fällig</translation>
    </message>
    <message>
        <source>A follow-up is late</source>
        <translation>Ein Schritt ist überfällig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 follow-ups are waiting for you</source>
        <translation>%1 Schritte warten auf Sie</translation>
    </message>
    <message>
        <source>%1 follow-ups are waiting, %2 due today</source>
        <translation>%1 Schritte warten, %2 heute fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups for today</source>
        <translation>
            <numerusform>%n Schritt für heute</numerusform>
            <numerusform>%n Schritte für heute</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 follow-ups are waiting, %2 late</source>
        <translation>%1 Schritte warten, %2 überfällig</translation>
    </message>
    <message>
        <source>%1 follow-ups are waiting, %2 late, %3 due today</source>
        <translation>%1 Schritte warten, %2 überfällig, %3 heute fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups are late</source>
        <translation>
            <numerusform>%n Schritt ist überfällig</numerusform>
            <numerusform>%n Schritte sind überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups for today, %1 of them late</source>
        <translation>
            <numerusform>%n Schritt für heute, %1 davon überfällig</numerusform>
            <numerusform>%n Schritte für heute, %1 davon überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters came for your search</source>
        <translation>
            <numerusform>%n Brief zu Ihrer Stellensuche ist gekommen</numerusform>
            <numerusform>%n Briefe zu Ihrer Stellensuche sind gekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wrote to you</source>
        <translation>%1 hat Ihnen geschrieben</translation>
    </message>
    <message>
        <source>A letter came for your search</source>
        <translation>Ein Brief zu Ihrer Stellensuche ist gekommen</translation>
    </message>
    <message>
        <source>Something came for your search</source>
        <translation>Zu Ihrer Stellensuche ist etwas gekommen</translation>
    </message>
    <message>
        <source>No longer needed: %1</source>
        <comment>a follow-up</comment>
        <translation>Nicht mehr nötig: %1</translation>
    </message>
    <message>
        <source>Their letter: “%1”</source>
        <comment>a sentence</comment>
        <translation>Der Brief der Firma: „%1“</translation>
    </message>
</context>
<context>
    <name>NoticeAction</name>
    <message>
        <source>Join</source>
        <translation>Teilnehmen</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Morgen früh</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>opening a follow-up edits nothing</source>
        <translation>das Öffnen eines Schritts ändert nichts</translation>
    </message>
    <message>
        <source>joining an interview edits nothing</source>
        <translation>die Teilnahme an einem Gespräch ändert nichts</translation>
    </message>
</context>
<context>
    <name>NoticeLedger</name>
    <message>
        <source>this is not a list of shown notices</source>
        <translation>das ist keine Liste gezeigter Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>NotifyCommand</name>
    <message>
        <source>Afterword is already running (process %1) but does not answer; it is frozen or stopped. No notice was shown now, and none is lost: what is due is shown later. End that process, or wait until it answers</source>
        <translation>Afterword läuft schon (Prozess %1) und antwortet nicht; es hängt oder ist angehalten. Jetzt wurde keine Benachrichtigung gezeigt, und keine geht verloren: Fälliges wird später gezeigt. Beenden Sie jenen Prozess, oder warten Sie, bis er antwortet</translation>
    </message>
    <message>
        <source>Afterword is already running but does not answer; it is frozen or stopped. No notice was shown now, and none is lost: what is due is shown later. End that process, or wait until it answers</source>
        <translation>Afterword läuft schon und antwortet nicht; es hängt oder ist angehalten. Jetzt wurde keine Benachrichtigung gezeigt, und keine geht verloren: Fälliges wird später gezeigt. Beenden Sie jenen Prozess, oder warten Sie, bis er antwortet</translation>
    </message>
    <message>
        <source>there is no session bus, so no notice can be shown</source>
        <translation>es gibt keinen Sitzungsbus, daher kann keine Benachrichtigung gezeigt werden</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>d MMMM</source>
        <comment>a date without its year</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>None of them has a deadline. Tell each that another offer stands, and ask by when they want your answer.</source>
        <translation>Keines hat eine Frist. Sagen Sie jeder Firma, dass ein weiteres Angebot vorliegt, und fragen Sie, bis wann sie Ihre Antwort möchte.</translation>
    </message>
    <message>
        <source>%1 wanted your answer by %2. Write to them today, even if only to ask for more time.</source>
        <translation>%1 wollte Ihre Antwort bis %2. Schreiben Sie heute, und sei es nur mit der Bitte um mehr Zeit.</translation>
    </message>
    <message>
        <source>%1 wants your answer first, by %2. Ask %3 by when they want theirs, and tell them about your other deadline.</source>
        <translation>%1 möchte Ihre Antwort zuerst, bis %2. Fragen Sie %3 nach der Frist dort und sagen Sie, dass eine andere läuft.</translation>
    </message>
    <message>
        <source>%1 and %2 both want your answer by %3.</source>
        <translation>%1 und %2 möchten Ihre Antwort beide bis %3.</translation>
    </message>
    <message>
        <source>%1 wants your answer first, by %2; %3 waits until %4. If you need longer, ask %1 for it before the day comes.</source>
        <translation>%1 möchte Ihre Antwort zuerst, bis %2; %3 wartet bis %4. Brauchen Sie länger, so bitten Sie %1 vor diesem Tag darum.</translation>
    </message>
    <message>
        <source>Thank %1 and tell them how it ended</source>
        <translation>%1 danken und berichten, wie es ausging</translation>
    </message>
    <message>
        <source>Tell your references that you have signed, and thank them</source>
        <translation>Den Referenzen von der Unterschrift erzählen und ihnen danken</translation>
    </message>
    <message>
        <source>Export the whole search once, and put it where you keep your papers</source>
        <translation>Die ganze Stellensuche einmal exportieren und zu den Unterlagen legen</translation>
    </message>
    <message>
        <source>Find out whom to tell at %1 that you have signed elsewhere, and withdraw kindly</source>
        <translation>Herausfinden, wer bei %1 erfahren soll, dass Sie anderswo unterschrieben haben, und sich freundlich zurückziehen</translation>
    </message>
</context>
<context>
    <name>OpenCopy</name>
    <message>
        <source>Bringing the search from %1 to this machine…</source>
        <translation>Die Stellensuche wird von %1 auf diesen Computer geholt …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Shared search</source>
        <translation>Gemeinsame Stellensuche</translation>
    </message>
    <message>
        <source>The shared search could not be opened: %1.</source>
        <translation>Die gemeinsame Stellensuche konnte nicht geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open a shared search</source>
        <translation>Gemeinsame Stellensuche öffnen</translation>
    </message>
    <message>
        <source>Whoever looks after the server gave you its address, such as postgresql://ada@store.example/afterword:</source>
        <translation>Wer sich um den Server kümmert, hat Ihnen die Adresse gegeben, etwa postgresql://ada@store.example/afterword:</translation>
    </message>
    <message>
        <source>It was not opened: %1.</source>
        <translation>Sie wurde nicht geöffnet: %1.</translation>
    </message>
</context>
<context>
    <name>OpenOrRecover</name>
    <message>
        <source>Afterword</source>
        <translation>Afterword</translation>
    </message>
    <message>
        <source>Open another search</source>
        <translation>Andere Stellensuche öffnen</translation>
    </message>
    <message>
        <source>Searches (*.afterword);;All files (*)</source>
        <translation>Stellensuchen (*.afterword);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What was here before is kept as %1.</source>
        <translation>Was vorher hier war, ist als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>This is the copy of your search from %1.</source>
        <translation>Das ist die Kopie Ihrer Stellensuche vom %1.</translation>
    </message>
    <message>
        <source>This is a new, empty search.</source>
        <translation>Das ist eine neue, leere Stellensuche.</translation>
    </message>
</context>
<context>
    <name>OpenQuestion</name>
    <message>
        <source>A question was left open and is not answered: %1</source>
        <translation>Eine Frage an Sie blieb offen, und das Schreiben beantwortet sie nicht: %1</translation>
    </message>
</context>
<context>
    <name>OtherCompanies</name>
    <message>
        <source>&quot;%1&quot; is another company; this note goes to %2.</source>
        <translation>„%1“ ist eine andere Firma; dieses Schreiben geht an %2.</translation>
    </message>
    <message>
        <source>The subject names another company, %1.</source>
        <translation>Der Betreff nennt eine andere Firma, %1.</translation>
    </message>
</context>
<context>
    <name>OtherNames</name>
    <message>
        <source>&quot;%1&quot; is the name of another interviewer, %2.</source>
        <translation>„%1“ ist der Name eines anderen Gegenübers, %2.</translation>
    </message>
    <message>
        <source>The subject names another interviewer, %1.</source>
        <translation>Der Betreff nennt ein anderes Gegenüber, %1.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Its time passed while Afterword could not send it, so it was not sent.</source>
        <translation>Seine Zeit verstrich, als Afterword ihn nicht senden konnte; er wurde deshalb nicht gesendet.</translation>
    </message>
    <message>
        <source>The note is not there any more.</source>
        <translation>Das Schreiben ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The note was sent already.</source>
        <translation>Das Schreiben wurde schon gesendet.</translation>
    </message>
    <message>
        <source>The note is not meant to go by e-mail.</source>
        <translation>Das Schreiben ist nicht für E-Mail gedacht.</translation>
    </message>
    <message>
        <source>The note is among the drafts in your mailbox. Send it from there, or delete it there first, so that it does not go twice.</source>
        <translation>Das Schreiben liegt unter den Entwürfen Ihres Postfachs. Senden Sie es von dort, oder löschen Sie es dort zuerst, damit es nicht zweimal geht.</translation>
    </message>
    <message>
        <source>Your own e-mail address is not known. Enter it in Settings, under You and your days.</source>
        <translation>Ihre eigene E-Mail-Adresse ist nicht bekannt. Nennen Sie sie in den Einstellungen, auf der ersten Seite.</translation>
    </message>
    <message>
        <source>The note cannot go: %1.</source>
        <translation>Das Schreiben kann nicht gesendet werden: %1.</translation>
    </message>
    <message>
        <source>“%1” has characters that not every mail server accepts, so the note cannot be sent from here. Open it in your mail program.</source>
        <translation>„%1“ enthält Zeichen, die nicht jeder Mailserver annimmt; das Schreiben kann deshalb nicht von hier gesendet werden. Öffnen Sie es in Ihrem Mailprogramm.</translation>
    </message>
    <message>
        <source>The note is on its way already, or may be.</source>
        <translation>Das Schreiben ist schon unterwegs, oder kann es sein.</translation>
    </message>
    <message>
        <source>Afterword ended while the letter was being sent, so it may have gone or not.</source>
        <translation>Afterword wurde beendet, während der Brief gesendet wurde; vielleicht kam er an, vielleicht nicht.</translation>
    </message>
    <message>
        <source>it is not what Afterword wrote there</source>
        <translation>es ist nicht das, was Afterword dorthin schrieb</translation>
    </message>
    <message>
        <source>a newer Afterword wrote it</source>
        <translation>ein neueres Afterword schrieb es</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>They said no</source>
        <translation>Absage erhalten</translation>
    </message>
    <message>
        <source>You withdrew</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>Ohne Antwort abgeschlossen</translation>
    </message>
    <message>
        <source>You declined their offer</source>
        <translation>Angebot abgelehnt</translation>
    </message>
    <message>
        <source>You accepted their offer</source>
        <translation>Angebot angenommen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how it ended, a day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PageFacts</name>
    <message>
        <source>this page says more than a posting does, so it was not read</source>
        <translation>diese Seite sagt mehr als eine Stellenanzeige, deshalb wurde sie nicht gelesen</translation>
    </message>
    <message>
        <source>it is not what the button writes</source>
        <translation>sie ist nicht so, wie der Knopf sie schreibt</translation>
    </message>
    <message>
        <source>its field “%1” is of another kind</source>
        <translation>ihr Feld „%1“ ist von anderer Art</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>interviewer</source>
        <translation>im Gespräch</translation>
    </message>
    <message>
        <source>interviewer, %1</source>
        <comment>a round</comment>
        <translation>im Gespräch, %1</translation>
    </message>
    <message>
        <source>recruiter</source>
        <translation>Recruiting</translation>
    </message>
    <message>
        <source>main contact</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>Personalabteilung</translation>
    </message>
    <message>
        <source>arranged the interview</source>
        <translation>hat das Gespräch organisiert</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>recruiter</source>
        <translation>Recruiting</translation>
    </message>
    <message>
        <source>main contact</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>Personalabteilung</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation>im Gespräch</translation>
    </message>
    <message>
        <source>a team’s mailbox</source>
        <translation>Postfach eines Teams</translation>
    </message>
</context>
<context>
    <name>PersonHistory</name>
    <message>
        <source>You wrote</source>
        <translation>Sie haben geschrieben</translation>
    </message>
    <message>
        <source>You wrote: %1</source>
        <translation>Sie haben geschrieben: %1</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>Nachricht an Sie</translation>
    </message>
    <message>
        <source>They wrote: %1</source>
        <translation>Nachricht an Sie: %1</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Interview: %1</source>
        <translation>Gespräch: %1</translation>
    </message>
</context>
<context>
    <name>PersonalWords</name>
    <message>
        <source>The personal dictionary %1 cannot be read.</source>
        <translation>Das eigene Wörterbuch %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The personal dictionary %1 cannot be written. It is as it was before.</source>
        <translation>Das eigene Wörterbuch %1 ist nicht beschreibbar. Es ist, wie es war.</translation>
    </message>
</context>
<context>
    <name>PhraseBook</name>
    <message>
        <source>With its phrases this template would grow beyond %1 characters, the most that is allowed.</source>
        <translation>Mit ihren Formulierungen würde diese Vorlage länger als %1 Zeichen, und mehr sind nicht erlaubt.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>policy: of %1 the first must not be larger than the second</source>
        <translation>Regeln: bei %1 darf die erste Zahl nicht größer sein als die zweite</translation>
    </message>
    <message>
        <source>policy: %1 must be between %2 and %3</source>
        <translation>Regeln: %1 muss zwischen %2 und %3 liegen</translation>
    </message>
    <message>
        <source>policy: workDayStart must be before workDayEnd</source>
        <translation>Regeln: workDayStart muss vor workDayEnd liegen</translation>
    </message>
</context>
<context>
    <name>PolicyFields</name>
    <message>
        <source>it must be between %1 and %2</source>
        <translation>der Wert muss zwischen %1 und %2 liegen</translation>
    </message>
    <message>
        <source>it must be a list of two whole numbers: opens and due</source>
        <translation>der Wert muss eine Liste zweier ganzer Zahlen sein: möglich ab und fällig</translation>
    </message>
    <message>
        <source>the first number must not be larger than the second</source>
        <translation>die erste Zahl darf nicht größer sein als die zweite</translation>
    </message>
    <message>
        <source>the working day must start before it ends</source>
        <translation>der Arbeitstag muss beginnen, bevor er endet</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>business days</source>
        <translation>Werktage</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>The working day begins at</source>
        <translation>Der Arbeitstag beginnt um</translation>
    </message>
    <message>
        <source>The working day ends at</source>
        <translation>Der Arbeitstag endet um</translation>
    </message>
    <message>
        <source>Before and right after an interview</source>
        <translation>Vor und gleich nach einem Gespräch</translation>
    </message>
    <message>
        <source>Remind me to ask about the next steps, ahead by</source>
        <translation>An die Frage nach den nächsten Schritten vorher erinnern um</translation>
    </message>
    <message>
        <source>Step back and write it down, after</source>
        <translation>In Ruhe aufschreiben nach</translation>
    </message>
    <message>
        <source>Write it down within</source>
        <translation>Aufschreiben spätestens nach</translation>
    </message>
    <message>
        <source>Drop the debrief once it is late by</source>
        <translation>Die Nachbereitung streichen bei einer Verspätung von</translation>
    </message>
    <message>
        <source>Thank-you notes</source>
        <translation>Dankschreiben</translation>
    </message>
    <message>
        <source>A morning interview begins before</source>
        <translation>Ein Gespräch am Vormittag beginnt vor</translation>
    </message>
    <message>
        <source>A morning interview ends by</source>
        <translation>Ein Gespräch am Vormittag endet bis</translation>
    </message>
    <message>
        <source>Notes are due no later than</source>
        <translation>Dankschreiben sind fällig spätestens um</translation>
    </message>
    <message>
        <source>Drop a note once it is late by</source>
        <translation>Ein Dankschreiben streichen bei einer Verspätung von</translation>
    </message>
    <message>
        <source>Circle back to whoever arranged it within</source>
        <translation>Wer das Gespräch organisiert hat, hört von mir binnen</translation>
    </message>
    <message>
        <source>Drop that once it is late by</source>
        <translation>Das streichen bei einer Verspätung von</translation>
    </message>
    <message>
        <source>No card by post when they decide within</source>
        <translation>Keine Karte per Post, wenn entschieden wird binnen</translation>
    </message>
    <message>
        <source>Checking in</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Ask about an unanswered application after</source>
        <translation>Nach einer unbeantworteten Bewerbung fragen nach</translation>
    </message>
    <message>
        <source>Drop that question once it is late by</source>
        <translation>Diese Frage streichen bei einer Verspätung von</translation>
    </message>
    <message>
        <source>Once it is time, write within</source>
        <translation>Wenn es so weit ist, schreiben binnen</translation>
    </message>
    <message>
        <source>Check in after a silence of</source>
        <translation>Nachfragen nach einer Stille von</translation>
    </message>
    <message>
        <source>After a promised date, wait after your last message</source>
        <translation>Nach einem angekündigten Termin: Abstand zur letzten eigenen Nachricht mindestens</translation>
    </message>
    <message>
        <source>Check in again no sooner than</source>
        <translation>Wieder nachfragen frühestens nach</translation>
    </message>
    <message>
        <source>Check in again no later than</source>
        <translation>Wieder nachfragen spätestens nach</translation>
    </message>
    <message>
        <source>Check-ins without their go-ahead, at most</source>
        <translation>Nachfragen ohne ausdrückliche Ermunterung höchstens</translation>
    </message>
    <message>
        <source>Ask HR after an unanswered check-in no sooner than</source>
        <translation>Nach unbeantworteter Nachfrage die Personalabteilung fragen frühestens nach</translation>
    </message>
    <message>
        <source>Ask HR no later than</source>
        <translation>Die Personalabteilung fragen spätestens nach</translation>
    </message>
    <message>
        <source>Letting go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Suggest closing after a silence of</source>
        <translation>Das Abschließen vorschlagen nach einer Stille von</translation>
    </message>
    <message>
        <source>Wait after a promised date</source>
        <translation>Warten nach einem angekündigten Termin</translation>
    </message>
    <message>
        <source>Wait after the date they asked you to wait for</source>
        <translation>Warten nach dem Tag, bis zu dem ich warten soll</translation>
    </message>
    <message>
        <source>Decide about closing within</source>
        <translation>Über das Abschließen entscheiden binnen</translation>
    </message>
    <message>
        <source>Thank and withdraw within</source>
        <translation>Danken und zurückziehen binnen</translation>
    </message>
    <message>
        <source>Drop the withdrawal once it is late by</source>
        <translation>Das Zurückziehen streichen bei einer Verspätung von</translation>
    </message>
    <message>
        <source>Thank for a rejection within</source>
        <translation>Für eine Absage danken binnen</translation>
    </message>
    <message>
        <source>Drop those thanks once they are late by</source>
        <translation>Diesen Dank streichen bei einer Verspätung von</translation>
    </message>
    <message>
        <source>Write the lesson within</source>
        <translation>Die Erkenntnis notieren binnen</translation>
    </message>
    <message>
        <source>Drop the lesson once it is late by</source>
        <translation>Das nicht mehr verlangen bei einer Verspätung von</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Tell the others the same day about an offer that comes before</source>
        <translation>Den anderen noch am selben Tag davon erzählen vor</translation>
    </message>
    <message>
        <source>About a later one, on the next business day by</source>
        <translation>Sonst am nächsten Werktag bis</translation>
    </message>
    <message>
        <source>Drop the news once it is late by</source>
        <translation>Die Neuigkeit streichen bei einer Verspätung von</translation>
    </message>
    <message>
        <source>Ask for the contract within</source>
        <translation>Um den Vertrag bitten binnen</translation>
    </message>
    <message>
        <source>Ask for it again after</source>
        <translation>Wieder darum bitten nach</translation>
    </message>
    <message>
        <source>Remind me ahead of their deadline by</source>
        <translation>Vor deren Frist erinnern um</translation>
    </message>
    <message>
        <source>The search itself</source>
        <translation>Die Stellensuche selbst</translation>
    </message>
    <message>
        <source>New applications and contacts a week</source>
        <translation>Neue Bewerbungen und Kontakte in der Woche</translation>
    </message>
    <message>
        <source>Count those of the last</source>
        <translation>Gezählt werden die der letzten</translation>
    </message>
    <message>
        <source>Not in a search younger than</source>
        <translation>Nicht bei einer Stellensuche jünger als</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Give every follow-up at least</source>
        <translation>Für alles bleibt mindestens</translation>
    </message>
    <message>
        <source>After a snooze, due after</source>
        <translation>Nach dem Zurückstellen fällig nach</translation>
    </message>
    <message>
        <source>After a snooze, kept for</source>
        <translation>Nach dem Zurückstellen behalten für</translation>
    </message>
</context>
<context>
    <name>PostingIntake</name>
    <message>
        <source>%1: %2</source>
        <comment>the name of a fact, and the fact</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (guessed, please check)</source>
        <translation>%1 (erraten, bitte prüfen)</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Through the agency</source>
        <translation>Über die Vermittlung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Working from home</source>
        <translation>Homeoffice</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Beschäftigung</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>Veröffentlicht am</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>Bewerbung bis</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>%1 is on the board already</source>
        <translation>%1 steht schon auf dem Board</translation>
    </message>
    <message>
        <source>%1: the card says “%2”, the posting now says “%3”</source>
        <translation>%1: Auf der Karte steht „%2“, in der Anzeige jetzt „%3“</translation>
    </message>
    <message>
        <source>The posting’s text has changed since (lines added: %1, removed: %2); the card keeps the text as it was</source>
        <translation>Der Text der Anzeige hat sich seither geändert (neue Zeilen: %1, weggefallene: %2); die Karte behält den Text, wie er war</translation>
    </message>
    <message>
        <source>holds no job posting that could be read</source>
        <translation>enthält keine Stellenanzeige, die sich lesen ließ</translation>
    </message>
    <message>
        <source>the task “%1”</source>
        <translation>die Aufgabe „%1“</translation>
    </message>
</context>
<context>
    <name>PreviewFacts</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>In the %1, line %2, column %3: %4</source>
        <comment>a part of the template</comment>
        <translation>Im %1, Zeile %2, Spalte %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 There are %n more mistakes.</source>
        <translation>
            <numerusform>%1 Es gibt noch %n Fehler.</numerusform>
            <numerusform>%1 Es gibt noch %n Fehler.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>first</source>
        <comment>a code, no word: “whole” where people are not called by their first</comment>
        <translation>whole</translation>
    </message>
</context>
<context>
    <name>Reached</name>
    <message>
        <source>Saved only</source>
        <translation>Nur gemerkt</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Vorgespräch</translation>
    </message>
    <message>
        <source>First interview</source>
        <translation>Erstes Gespräch</translation>
    </message>
    <message>
        <source>Second interview</source>
        <translation>Zweites Gespräch</translation>
    </message>
    <message>
        <source>Third interview or later</source>
        <translation>Drittes Gespräch oder später</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
</context>
<context>
    <name>Rebase</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 was changed in the same place meanwhile, so nothing was done</source>
        <translation>%1 wurde inzwischen an derselben Stelle geändert, daher wurde nichts getan</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile, so it was not removed</source>
        <translation>%1 wurde inzwischen von jemand anderem geändert und deshalb nicht entfernt</translation>
    </message>
    <message>
        <source>%1 is not there any more, so nothing was done</source>
        <translation>%1 ist nicht mehr da, deshalb wurde nichts getan</translation>
    </message>
</context>
<context>
    <name>RecordMessage</name>
    <message>
        <source>answer from %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>message to %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>this application is not there any more, so nothing was recorded</source>
        <translation>diese Bewerbung gibt es nicht mehr, daher wurde nichts festgehalten</translation>
    </message>
    <message>
        <source>this message is not there any more, so nothing was taken back</source>
        <translation>diese Nachricht gibt es nicht mehr, daher wurde nichts zurückgenommen</translation>
    </message>
    <message>
        <source>taking back “%1”</source>
        <translation>Zurücknehmen von „%1“</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>the events up to here repeat on more days than a holiday calendar can have</source>
        <translation>die Ereignisse bis hierher wiederholen sich an mehr Tagen, als ein Feiertagskalender haben kann</translation>
    </message>
    <message>
        <source>this recurrence rule is too long to be read</source>
        <translation>diese Wiederholungsregel ist zu lang, um gelesen zu werden</translation>
    </message>
    <message>
        <source>this is not a recurrence rule: &quot;%1&quot;</source>
        <translation>das ist keine Wiederholungsregel: „%1“</translation>
    </message>
    <message>
        <source>this rule repeats within a day; a holiday takes whole days</source>
        <translation>diese Regel wiederholt sich innerhalb eines Tages; ein Feiertag umfasst ganze Tage</translation>
    </message>
    <message>
        <source>this rule follows a calendar other than the Gregorian one, which Afterword cannot do</source>
        <translation>diese Regel folgt einem anderen als dem gregorianischen Kalender, was Afterword nicht kann</translation>
    </message>
</context>
<context>
    <name>RelativeDay</name>
    <message>
        <source>It says &quot;%1&quot;, but the interview was %2.</source>
        <translation>Dort steht „%1“, aber das Gespräch war %2.</translation>
    </message>
    <message>
        <source>The subject says &quot;%1&quot;, but the interview was %2.</source>
        <translation>Im Betreff steht „%1“, aber das Gespräch war %2.</translation>
    </message>
    <message>
        <source>The subject says &quot;%1&quot;, but was written on %2.</source>
        <translation>Im Betreff steht „%1“, geschrieben wurde er aber am %2.</translation>
    </message>
    <message>
        <source>It says &quot;%1&quot;, but was written on %2.</source>
        <translation>Dort steht „%1“, geschrieben wurde es aber am %2.</translation>
    </message>
</context>
<context>
    <name>Relocation</name>
    <message>
        <source>the copy could not be put in its place</source>
        <translation>die Kopie konnte nicht an ihren Platz gebracht werden</translation>
    </message>
    <message>
        <source>something has this name already; choose another</source>
        <translation>etwas heißt schon so; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>the store has a second name (a hard link), which would stay with the old file; delete one of its names first</source>
        <translation>die Datei hat einen zweiten Namen (einen harten Link), der bei der alten Datei bliebe; löschen Sie zuerst einen der Namen</translation>
    </message>
    <message>
        <source>the present place could not be changed, so everything stays where it is</source>
        <translation>am jetzigen Ort ließ sich nichts ändern, daher bleibt alles, wo es ist</translation>
    </message>
    <message>
        <source>%1 could not be deleted; delete it by hand</source>
        <translation>%1 ließ sich nicht löschen; löschen Sie es von Hand</translation>
    </message>
    <message>
        <source>the folder could not be made: %1</source>
        <translation>der Ordner konnte nicht angelegt werden: %1</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>Activity report</source>
        <translation>Tätigkeitsbericht</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Contacts and messages</source>
        <translation>Kontakte und Nachrichten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Drawn up on %1.</source>
        <comment>a date</comment>
        <translation>Erstellt am %1.</translation>
    </message>
</context>
<context>
    <name>ReturnedNotes</name>
    <message>
        <source>its recipient</source>
        <translation>den Empfänger</translation>
    </message>
    <message>
        <source>a letter to %1 came back (the server said: %2); none is noted here as sent</source>
        <translation>ein Brief an %1 kam zurück (der Server sagte: %2); hier ist keiner als gesendet vermerkt</translation>
    </message>
    <message>
        <source>a letter to %1 came back; none is noted here as sent</source>
        <translation>ein Brief an %1 kam zurück; hier ist keiner als gesendet vermerkt</translation>
    </message>
    <message>
        <source>your note to %1 did not arrive at %2 (the server said: %3): it is a draft again, and no longer counts as sent</source>
        <translation>Ihr Schreiben an %1 kam bei %2 nicht an (der Server sagte: %3): es ist wieder ein Entwurf und zählt nicht mehr als gesendet</translation>
    </message>
    <message>
        <source>your note to %1 did not arrive at %2: it is a draft again, and no longer counts as sent</source>
        <translation>Ihr Schreiben an %1 kam bei %2 nicht an: es ist wieder ein Entwurf und zählt nicht mehr als gesendet</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>Final round</source>
        <translation>Letzte Runde</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Gespräch in großer Runde</translation>
    </message>
    <message>
        <source>On-site</source>
        <translation>Gespräch vor Ort</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Fachgespräch</translation>
    </message>
    <message>
        <source>Phone screen</source>
        <translation>Telefongespräch</translation>
    </message>
    <message>
        <source>First round</source>
        <translation>Erste Runde</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>Zweite Runde</translation>
    </message>
    <message>
        <source>Third round</source>
        <translation>Dritte Runde</translation>
    </message>
    <message>
        <source>Intro call</source>
        <translation>Kennenlerngespräch</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Gespräch mit der Fachabteilung</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Meet the team</source>
        <translation>Treffen mit dem Team</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Vorstellungsgespräch</translation>
    </message>
</context>
<context>
    <name>RuleLooks</name>
    <message>
        <source>Question about the next steps</source>
        <translation>Frage nach den nächsten Schritten</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Nachbereitung</translation>
    </message>
    <message>
        <source>Thank-you note</source>
        <translation>Dankschreiben</translation>
    </message>
    <message>
        <source>Request for an address</source>
        <translation>Bitte um eine Adresse</translation>
    </message>
    <message>
        <source>Circle-back</source>
        <translation>Bericht, wie es war</translation>
    </message>
    <message>
        <source>Question about the application</source>
        <translation>Frage nach der Bewerbung</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Question to HR</source>
        <translation>Frage an die Personalabteilung</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Kind withdrawal</source>
        <translation>Freundliche Absage</translation>
    </message>
    <message>
        <source>News of another offer</source>
        <translation>Nachricht über ein anderes Angebot</translation>
    </message>
    <message>
        <source>Request for the signed offer</source>
        <translation>Bitte um das unterschriebene Angebot</translation>
    </message>
    <message>
        <source>Answer to the offer</source>
        <translation>Antwort auf das Angebot</translation>
    </message>
    <message>
        <source>Thanks for the answer</source>
        <translation>Dank für die Antwort</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Erkenntnis</translation>
    </message>
    <message>
        <source>Task of your own</source>
        <translation>Eigene Aufgabe</translation>
    </message>
    <message>
        <source>More applications</source>
        <translation>Weitere Bewerbungen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Networking</source>
        <translation>Kontaktpflege</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>Salary</name>
    <message>
        <source>up to %1</source>
        <comment>a salary</comment>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a salary</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <comment>a salary</comment>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <comment>a salary</comment>
        <translation>%1 am Tag</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <comment>a salary</comment>
        <translation>%1 in der Woche</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>a salary</comment>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <comment>a salary</comment>
        <translation>%1 im Jahr</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>adding the sample search</source>
        <translation>Aufnehmen der Beispielsuche</translation>
    </message>
    <message>
        <source>removal of the sample search</source>
        <translation>Entfernen der Beispielsuche</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>is a web archive that holds no page</source>
        <translation>ist ein Webarchiv ohne Seite</translation>
    </message>
</context>
<context>
    <name>SavingProgress</name>
    <message>
        <source>Saving. If you stop it, nothing is saved.</source>
        <translation>Wird gespeichert. Wenn Sie es anhalten, bleibt nichts davon.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>the store is damaged: its %1 is not the one that Afterword made</source>
        <translation>die Datei ist beschädigt: ihr Teil %1 ist nicht der, den Afterword angelegt hat</translation>
    </message>
    <message>
        <source>the store holds a %1 that Afterword did not make, so it may only be read and nothing was saved; export it as .json and import that into a new store</source>
        <translation>die Datei enthält einen Teil %1, den Afterword nicht angelegt hat, darf daher nur gelesen werden, und es wurde nichts gespeichert; exportieren Sie sie als .json und importieren Sie das in eine neue</translation>
    </message>
</context>
<context>
    <name>SearchGoal</name>
    <message>
        <source>message to %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>%1 0 of %2 new since %3: add applications or contacts</source>
        <translation>%1 0 von %2 neu seit %3: nehmen Sie Bewerbungen oder Kontakte auf</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 %2 of %3 new since %4: %5</source>
        <translation>%1 Neu seit %4: %2 von mindestens %3 (%5)</translation>
    </message>
    <message>
        <source>The week’s search goal. What counts: applications added and networking messages sent since %1.</source>
        <translation>Das Wochenziel der Stellensuche. Es zählen: aufgenommene Bewerbungen und gesendete Nachrichten zur Kontaktpflege seit %1.</translation>
    </message>
</context>
<context>
    <name>SearchName</name>
    <message>
        <source>%1 in %2</source>
        <comment>a search&apos;s file, its folder</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Your shared search</source>
        <translation>Ihre gemeinsame Stellensuche</translation>
    </message>
    <message>
        <source>Your shared search on %1</source>
        <comment>its server</comment>
        <translation>Ihre gemeinsame Stellensuche auf %1</translation>
    </message>
</context>
<context>
    <name>SearchReader</name>
    <message>
        <source>the field &quot;afterword&quot; with the version is missing, so this is not an interchange file of Afterword</source>
        <translation>das Feld „afterword“ mit der Version fehlt, also ist dies keine Austauschdatei von Afterword</translation>
    </message>
    <message>
        <source>the file is of version %1, and this Afterword reads versions up to %2; a newer Afterword can read it</source>
        <translation>die Datei hat die Version %1, und dieses Afterword liest Versionen bis %2; ein neueres Afterword kann sie lesen</translation>
    </message>
    <message>
        <source>there is no version %1 of the interchange file</source>
        <translation>eine Version %1 der Austauschdatei gibt es nicht</translation>
    </message>
    <message>
        <source>days of the week are numbers from 1, Monday, to 7, Sunday</source>
        <translation>Wochentage sind Zahlen von 1, Montag, bis 7, Sonntag</translation>
    </message>
    <message>
        <source>at most %1 holiday calendars can be chosen</source>
        <translation>niemand lebt nach mehr als %1 Feiertagskalendern</translation>
    </message>
    <message>
        <source>at least one day of the week must be left for work</source>
        <translation>wenigstens ein Tag der Woche muss für die Arbeit bleiben</translation>
    </message>
    <message>
        <source>it must be a colour such as #3a7bd5, or empty</source>
        <translation>der Wert muss eine Farbe wie #3a7bd5 sein oder leer</translation>
    </message>
    <message>
        <source>a snoozed follow-up needs the moment until which it is snoozed</source>
        <translation>ein zurückgestellter Schritt braucht den Zeitpunkt, bis zu dem er ruht</translation>
    </message>
    <message>
        <source>an interchange file is one JSON object in braces</source>
        <translation>eine Austauschdatei ist ein JSON-Objekt in geschweiften Klammern</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Unterlage</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Stellenanzeige</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is, its words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>There is no server called %1, or this computer is offline.</source>
        <translation>Einen Server namens %1 gibt es nicht, oder dieser Computer ist offline.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached.</source>
        <translation>Der Mailserver %1 ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The mail server %1 could not prove that it is the right one: %2. The password was not sent.</source>
        <translation>Der Mailserver %1 ist nicht der, der er sein sollte: %2. Das Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no private connection, or something in between removes it. The password was not sent.</source>
        <translation>Der Mailserver %1 bietet keine vertrauliche Verbindung an, oder etwas dazwischen nimmt sie weg. Das Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>No private connection to %1 could be made (%2). The password was not sent.</source>
        <translation>Zu %1 kam keine vertrauliche Verbindung zustande (%2). Das Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept the name and password: “%2”</source>
        <translation>Der Mailserver %1 nahm Name und Passwort nicht an: „%2“</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept the letter: “%2”</source>
        <translation>Der Mailserver %1 nahm den Brief nicht an: „%2“</translation>
    </message>
    <message>
        <source>The mail server %1 does not answer.</source>
        <translation>Der Mailserver %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Die Verbindung zu %1 brach ab.</translation>
    </message>
    <message>
        <source>The mail server %1 said something that Afterword does not understand.</source>
        <translation>Der Mailserver %1 antwortete auf eine Weise, die Afterword nicht versteht.</translation>
    </message>
    <message>
        <source>This computer is out of memory.</source>
        <translation>Dieser Computer hat keinen Arbeitsspeicher mehr frei.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before it said that it has the letter.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor er sagte, dass er den Brief hat.</translation>
    </message>
    <message>
        <source>The letter was taken back before it went.</source>
        <translation>Der Brief wurde zurückgenommen, bevor er ging.</translation>
    </message>
    <message>
        <source>Letters cannot be sent: %1.</source>
        <translation>Briefe können nicht gesendet werden: %1.</translation>
    </message>
</context>
<context>
    <name>ServerLine</name>
    <message>
        <source>the server is too old: a shared search needs PostgreSQL 15 or newer</source>
        <translation>der Server ist zu alt: eine gemeinsame Stellensuche braucht PostgreSQL 15 oder neuer</translation>
    </message>
    <message>
        <source>the database is not in UTF-8, so it could not keep every character; whoever looks after it has to create it again with that encoding</source>
        <translation>die Datenbank ist nicht in UTF-8 angelegt und könnte nicht jeden Buchstaben behalten; wer sie betreut, muss sie mit dieser Kodierung neu anlegen</translation>
    </message>
    <message>
        <source>the server is set to read texts in an old way (standard_conforming_strings); whoever looks after it has to switch that off</source>
        <translation>der Server ist so eingestellt, dass er Texte auf alte Weise liest (standard_conforming_strings); wer ihn betreut, muss das abschalten</translation>
    </message>
    <message>
        <source>the server %1 does not answer, so nothing was opened; check that this computer is online, and try again</source>
        <translation>der Server %1 antwortet nicht, daher wurde nichts geöffnet; sehen Sie nach, ob dieser Rechner im Netz ist, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the password cannot be used: %1</source>
        <translation>das Passwort ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>somebody else changed this meanwhile, so nothing was saved; look at it again</source>
        <translation>jemand anderes hat das inzwischen geändert, daher wurde nichts gespeichert; sehen Sie es noch einmal an</translation>
    </message>
    <message>
        <source>you may not do this in the shared search, so nothing was done; ask whose search it is, or whoever looks after the server</source>
        <translation>das dürfen Sie in der gemeinsamen Stellensuche nicht, daher wurde nichts getan; fragen Sie die Person, der sie gehört, oder wer den Server betreut</translation>
    </message>
    <message>
        <source>the server is read-only at the moment, so nothing was saved; try again later</source>
        <translation>der Server lässt sich im Augenblick nur lesen, daher wurde nichts gespeichert; versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <source>the server is full, so nothing was saved; tell whoever looks after it: %1</source>
        <translation>der Server ist voll, daher wurde nichts gespeichert; sagen Sie es der Person, die ihn betreut: %1</translation>
    </message>
    <message>
        <source>somebody else is saving to this search right now, so nothing was saved; try again in a moment</source>
        <translation>andere speichern gerade in dieser Stellensuche, daher wurde nichts gespeichert; versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>this database holds no shared searches yet; whoever looks after it has to run &quot;afterword admin create&quot;</source>
        <translation>in dieser Datenbank liegen noch keine gemeinsamen Stellensuchen; wer sie betreut, muss „afterword admin create“ ausführen</translation>
    </message>
    <message>
        <source>the server refused: %1</source>
        <translation>der Server lehnte ab: %1</translation>
    </message>
    <message>
        <source>the server does not answer any more; check that this computer is online, and try again</source>
        <translation>der Server antwortet nicht mehr; sehen Sie nach, ob dieser Rechner im Netz ist, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the server %1 could not be reached, so nothing was opened; check that this computer is online, and try again (%2)</source>
        <translation>der Server %1 ist nicht erreichbar, daher wurde nichts geöffnet; sehen Sie nach, ob dieser Rechner im Netz ist, und versuchen Sie es noch einmal (%2)</translation>
    </message>
    <message>
        <source>the server %1 does not accept this password for %2: %3</source>
        <translation>der Server %1 nimmt dieses Passwort von %2 nicht an: %3</translation>
    </message>
    <message>
        <source>the server %1 is starting up or shutting down, so nothing was opened; try again in a moment</source>
        <translation>der Server %1 wird gerade gestartet oder angehalten, daher wurde nichts geöffnet; versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>the server %1 is full, so nothing was opened; try again later, and if that does not help, tell whoever looks after it: %2</source>
        <translation>der Server %1 ist voll, daher wurde nichts geöffnet; versuchen Sie es später noch einmal, und wenn das nicht hilft, sagen Sie es der Person, die ihn betreut: %2</translation>
    </message>
    <message>
        <source>the server %1 has no database &quot;%2&quot;; check the address</source>
        <translation>auf dem Server %1 gibt es keine Datenbank „%2“; sehen Sie nach, ob die Adresse stimmt</translation>
    </message>
    <message>
        <source>the server %1 knows %2, but does not let them into the database &quot;%3&quot;; ask whoever looks after it</source>
        <translation>der Server %1 kennt %2, gibt die Datenbank „%3“ aber nicht frei; fragen Sie die Person, die ihn betreut</translation>
    </message>
    <message>
        <source>the server %1 does not let %2 in; ask whoever looks after it: %3</source>
        <translation>der Server %1 lässt %2 nicht ein; fragen Sie die Person, die ihn betreut: %3</translation>
    </message>
    <message>
        <source>the server %1 asks for %2’s password</source>
        <translation>der Server %1 fragt nach dem Passwort von %2</translation>
    </message>
    <message>
        <source>there is no such login at the server, so nothing was changed; look at how it is written</source>
        <translation>diesen Zugang gibt es am Server nicht, deshalb wurde nichts geändert; sehen Sie nach, wie er geschrieben wird</translation>
    </message>
    <message>
        <source>the server refuses a value that no program could read (%1), so nothing was saved; enter it again, and try once more</source>
        <translation>der Server bewahrt nichts auf, was kein Programm lesen könnte (%1), deshalb wurde nichts gespeichert; geben Sie das neu ein und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the server refused this for a reason that this version does not know, so nothing was saved; bring Afterword up to date, and try again: %1</source>
        <translation>der Server hat das aus einem Grund abgelehnt, den diese Version nicht kennt, deshalb wurde nichts gespeichert; aktualisieren Sie Afterword und versuchen Sie es noch einmal: %1</translation>
    </message>
</context>
<context>
    <name>SeveralRecipients</name>
    <message>
        <source>The greeting speaks to more than one person. Write a note to each.</source>
        <translation>Die Anrede spricht mehr als eine Person an. Schreiben Sie jeder einzeln.</translation>
    </message>
    <message>
        <source>%1 has more than one e-mail address, so the note would go to several.</source>
        <translation>%1 hat mehr als eine E-Mail-Adresse, das Schreiben ginge also an mehrere.</translation>
    </message>
    <message>
        <source>The message goes to %1 people. Send each a note of their own.</source>
        <translation>Die Nachricht geht an %1 Personen. Schreiben Sie jeder einzeln.</translation>
    </message>
</context>
<context>
    <name>SharedAdmin</name>
    <message>
        <source>&quot;%1&quot; cannot be a login: a login begins with a lower-case letter, and holds only lower-case letters, digits and _, at most 41 of them</source>
        <translation>„%1“ kann kein Zugang sein: er beginnt mit einem Kleinbuchstaben und besteht nur aus Kleinbuchstaben, Ziffern und _, höchstens 41 davon</translation>
    </message>
    <message>
        <source>the server undid it, so nothing was changed</source>
        <translation>der Server nahm es zurück, daher wurde nichts geändert</translation>
    </message>
    <message>
        <source>there is no login &quot;%1&quot; here</source>
        <translation>einen Zugang „%1“ gibt es hier nicht</translation>
    </message>
    <message>
        <source>a login needs a password</source>
        <translation>ein Zugang braucht ein Passwort</translation>
    </message>
    <message>
        <source>the server has another role &quot;%1&quot;, which is left alone; choose another name</source>
        <translation>auf dem Server gibt es schon eine andere Rolle „%1“, die in Ruhe gelassen wird; wählen Sie einen anderen Namen</translation>
    </message>
</context>
<context>
    <name>SharedMending</name>
    <message>
        <source>what is there now could not be kept in %1 first, so nothing was put right: %2</source>
        <translation>was jetzt dort steht, ließ sich nicht zuerst in %1 aufheben, daher wurde nichts richtiggestellt: %2</translation>
    </message>
</context>
<context>
    <name>SharedSchema</name>
    <message>
        <source>the server undid it, so nothing was changed</source>
        <translation>der Server nahm es zurück, daher wurde nichts geändert</translation>
    </message>
    <message>
        <source>the description of schema %1 is missing from the program</source>
        <translation>die Beschreibung des Schemas %1 fehlt im Programm</translation>
    </message>
    <message>
        <source>the shared searches there are of an older version; whoever looks after them has to run &quot;afterword admin create&quot; once more</source>
        <translation>die gemeinsamen Stellensuchen dort sind von einer älteren Version; wer sie betreut, muss „afterword admin create“ noch einmal ausführen</translation>
    </message>
    <message>
        <source>this database holds other things, so it was left as it is; shared searches need a database of their own</source>
        <translation>in dieser Datenbank liegt anderes, daher blieb sie, wie sie ist; gemeinsame Stellensuchen brauchen eine eigene Datenbank</translation>
    </message>
    <message>
        <source>the shared searches there are of a newer version of Afterword, so nothing was opened; install that version and try again</source>
        <translation>die gemeinsamen Stellensuchen dort sind von einer neueren Version von Afterword, daher wurde nichts geöffnet; installieren Sie diese Version, und versuchen Sie es noch einmal</translation>
    </message>
</context>
<context>
    <name>SharedSearch</name>
    <message>
        <source>Password for %1 at %2: </source>
        <translation>Passwort von %1 auf %2: </translation>
    </message>
</context>
<context>
    <name>SharedStore</name>
    <message>
        <source>a text holds a character that cannot be kept in a shared search (U+0000), so nothing was saved; take it out and try again</source>
        <translation>ein Text enthält ein Zeichen, das eine gemeinsame Stellensuche nicht behalten kann (U+0000), daher wurde nichts gespeichert; nehmen Sie es heraus und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the server&apos;s answer ended too early</source>
        <translation>die Antwort des Servers endete zu früh</translation>
    </message>
    <message>
        <source>there is no such shared search, or it is no longer shared with you</source>
        <translation>diese gemeinsame Stellensuche gibt es nicht, oder sie wird nicht mehr mit Ihnen geteilt</translation>
    </message>
    <message>
        <source>say in the address which search is meant; there are: %1</source>
        <translation>nennen Sie in der Adresse, welche Stellensuche gemeint ist; es gibt: %1</translation>
    </message>
    <message>
        <source>this search is shared with you for reading only, so nothing was saved</source>
        <translation>diese Stellensuche wird mit Ihnen nur zum Lesen geteilt, daher wurde nichts gespeichert</translation>
    </message>
    <message>
        <source>what was saved before the connection was lost has to be read first; try again</source>
        <translation>zuerst ist zu lesen, was gespeichert wurde, bevor die Verbindung abriss; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the connection to the server was lost while this was being saved, so it is not known whether it was; look for it before you do it again</source>
        <translation>die Verbindung zum Server riss ab, während dies gespeichert wurde; ob es gespeichert ist, ist nicht bekannt: sehen Sie nach, bevor Sie es noch einmal tun</translation>
    </message>
    <message>
        <source>nobody shares a search with %1 so far; people do that in their own window, with “Who May See This Search…” in the File menu</source>
        <translation>bisher teilt niemand eine Stellensuche mit %1; das geht im eigenen Fenster der Person, im Menü Datei mit „Wer diese Stellensuche sehen darf …“</translation>
    </message>
    <message>
        <source>something there cannot be used, and what you change would meet it, so nothing was saved; “afterword verify” names it, and with --mend puts it right: %1</source>
        <translation>etwas dort ist nicht brauchbar, und Ihre Änderung träfe darauf, daher wurde nichts gespeichert; „afterword verify“ nennt es und stellt es mit --mend richtig: %1</translation>
    </message>
    <message>
        <source>the server is of a newer version than this program, and may hold what this one does not know, so nothing was changed; install that version and try again</source>
        <translation>der Server ist von einer neueren Version als dieses Programm und kann enthalten, was dieses nicht kennt, daher wurde nichts geändert; installieren Sie diese Version, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>somebody else changed this meanwhile, or what makes no sense there is in the way, so nothing was saved; “afterword verify” names that, and with --mend puts it right: %1</source>
        <translation>jemand anderes hat das inzwischen geändert, oder etwas Unsinniges dort steht im Weg, daher wurde nichts gespeichert; „afterword verify“ nennt es und stellt es mit --mend richtig: %1</translation>
    </message>
</context>
<context>
    <name>SheetConverter</name>
    <message>
        <source>is a spreadsheet, and LibreOffice makes too large a table of it; open it there and save the sheet as CSV, then import that</source>
        <translation>ist eine Tabellenkalkulation, und LibreOffice macht eine zu große Tabelle daraus; öffnen Sie sie dort, speichern Sie das Blatt als CSV und importieren Sie das</translation>
    </message>
    <message>
        <source>is a spreadsheet, and LibreOffice made no table of it; open it there and save the sheet as CSV, then import that</source>
        <translation>ist eine Tabellenkalkulation, und LibreOffice machte keine Tabelle daraus; öffnen Sie sie dort, speichern Sie das Blatt als CSV und importieren Sie das</translation>
    </message>
    <message>
        <source>is a spreadsheet, which needs LibreOffice to be read here; install it, or save the sheet as CSV and import that</source>
        <translation>ist eine Tabellenkalkulation, die hier nur mit LibreOffice lesbar ist; installieren Sie es, oder speichern Sie das Blatt als CSV und importieren Sie das</translation>
    </message>
    <message>
        <source>is a spreadsheet, and LibreOffice has no folder to work in (%1); open it there and save the sheet as CSV, then import that</source>
        <translation>ist eine Tabellenkalkulation, und LibreOffice hat keinen Ordner zum Arbeiten (%1); öffnen Sie sie dort, speichern Sie das Blatt als CSV und importieren Sie das</translation>
    </message>
    <message>
        <source>is a spreadsheet, and LibreOffice has no room to work in (%1); open it there and save the sheet as CSV, then import that</source>
        <translation>ist eine Tabellenkalkulation, und LibreOffice hat keinen Platz zum Arbeiten (%1); öffnen Sie sie dort, speichern Sie das Blatt als CSV und importieren Sie das</translation>
    </message>
    <message>
        <source>is a spreadsheet, and LibreOffice could not be started (%1); open it there and save the sheet as CSV, then import that</source>
        <translation>ist eine Tabellenkalkulation, und LibreOffice ließ sich nicht starten (%1); öffnen Sie sie dort, speichern Sie das Blatt als CSV und importieren Sie das</translation>
    </message>
    <message>
        <source>is a spreadsheet, and LibreOffice did not read it within %1 s; open it there and save the sheet as CSV, then import that</source>
        <translation>ist eine Tabellenkalkulation, und LibreOffice las sie nicht binnen %1 s; öffnen Sie sie dort, speichern Sie das Blatt als CSV und importieren Sie das</translation>
    </message>
    <message>
        <source>a spreadsheet needs LibreOffice to be written here; install it, or export a .csv, which every spreadsheet program opens</source>
        <translation>um eine Arbeitsmappe zu schreiben, wird LibreOffice gebraucht; installieren Sie es, oder exportieren Sie eine .csv, die jede Tabellenkalkulation öffnet</translation>
    </message>
    <message>
        <source>LibreOffice has no folder to work in (%1); export a .csv instead</source>
        <translation>LibreOffice hat keinen Ordner zum Arbeiten (%1); exportieren Sie statt dessen eine .csv</translation>
    </message>
    <message>
        <source>LibreOffice has no room to work in (%1); export a .csv instead</source>
        <translation>LibreOffice hat keinen Platz zum Arbeiten (%1); exportieren Sie statt dessen eine .csv</translation>
    </message>
    <message>
        <source>LibreOffice could not be started (%1); export a .csv instead</source>
        <translation>LibreOffice ließ sich nicht starten (%1); exportieren Sie statt dessen eine .csv</translation>
    </message>
    <message>
        <source>LibreOffice did not write it within %1 s; export a .csv instead</source>
        <translation>LibreOffice hat sie nicht binnen %1 s geschrieben; exportieren Sie statt dessen eine .csv</translation>
    </message>
    <message>
        <source>LibreOffice made no spreadsheet of it; export a .csv instead</source>
        <translation>LibreOffice hat keine Arbeitsmappe daraus gemacht; exportieren Sie statt dessen eine .csv</translation>
    </message>
    <message>
        <source>is a spreadsheet that is empty</source>
        <translation>ist eine Arbeitsmappe ohne Inhalt</translation>
    </message>
</context>
<context>
    <name>Shouting</name>
    <message>
        <source>&quot;%1&quot; is in capitals, which reads as shouting.</source>
        <translation>„%1“ steht in Großbuchstaben, was sich wie Schreien liest.</translation>
    </message>
    <message>
        <source>One mark says as much as &quot;%1&quot;.</source>
        <translation>Ein Zeichen sagt so viel wie „%1“.</translation>
    </message>
    <message>
        <source>The subject has a run of exclamation marks.</source>
        <translation>Im Betreff stehen mehrere Ausrufezeichen hintereinander.</translation>
    </message>
</context>
<context>
    <name>SilentOwner</name>
    <message>
        <source>Afterword has this search open already and does not answer; it is busy or frozen. Nothing was changed, and what was saved is safe. Wait a little, or end that process and start again</source>
        <translation>Afterword hat diese Stellensuche schon geöffnet und antwortet nicht; es ist beschäftigt oder hängt. Es wurde nichts geändert, und was gespeichert war, ist sicher. Warten Sie ein wenig, oder beenden Sie jenen Prozess und starten Sie neu</translation>
    </message>
    <message>
        <source>Afterword has this search open already (process %1) and does not answer; it is busy or frozen. Nothing was changed, and what was saved is safe. Wait a little, or end that process and start again</source>
        <translation>Afterword hat diese Stellensuche schon geöffnet (Prozess %1) und antwortet nicht; es ist beschäftigt oder hängt. Es wurde nichts geändert, und was gespeichert war, ist sicher. Warten Sie ein wenig, oder beenden Sie jenen Prozess und starten Sie neu</translation>
    </message>
    <message>
        <source>Afterword has this search open already, but it does not answer.

It is busy with something long, or it is frozen. Everything that was saved is safe.

You can wait: as soon as it answers, its window comes to the front and this message goes away.</source>
        <translation>Afterword hat diese Stellensuche schon geöffnet, antwortet aber nicht.

Es ist mit etwas Langem beschäftigt, oder es hängt. Alles Gespeicherte ist sicher.

Sie können warten: Sobald es antwortet, kommt sein Fenster nach vorn, und diese Meldung verschwindet.</translation>
    </message>
    <message>
        <source>If it stays like this, end it and open your search again. What was typed there in the last few seconds may be lost.</source>
        <translation>Wenn es dabei bleibt, beenden Sie es und öffnen Sie Ihre Stellensuche neu. Was dort in den letzten Sekunden getippt wurde, kann verloren gehen.</translation>
    </message>
    <message>
        <source>If it stays like this, end process %1 in your system monitor and start again. What was typed there in the last few seconds may be lost.</source>
        <translation>Wenn es dabei bleibt, beenden Sie den Prozess %1 in Ihrer Systemüberwachung und starten Sie neu. Was dort in den letzten Sekunden getippt wurde, kann verloren gehen.</translation>
    </message>
    <message>
        <source>Afterword</source>
        <translation>Afterword</translation>
    </message>
    <message>
        <source>End It and Open Again</source>
        <translation>Beenden und neu öffnen</translation>
    </message>
</context>
<context>
    <name>SortedLetters</name>
    <message>
        <source>“%1” %2</source>
        <comment>a letter&apos;s subject, what is the matter with it</comment>
        <translation>„%1“ %2</translation>
    </message>
</context>
<context>
    <name>Soundness</name>
    <message>
        <source>it is not a list of days that leaves one for work</source>
        <translation>das ist keine Liste von Tagen, die einen für die Arbeit lässt</translation>
    </message>
    <message>
        <source>a calendar is named twice</source>
        <translation>ein Kalender ist doppelt genannt</translation>
    </message>
    <message>
        <source>there are more than %1 calendars</source>
        <translation>es sind mehr als %1 Kalender</translation>
    </message>
    <message>
        <source>it is not a colour such as #3a7bd5</source>
        <translation>das ist keine Farbe wie #3a7bd5</translation>
    </message>
    <message>
        <source>the board has none, so the usual ones are shown</source>
        <translation>das Board hat keine, daher werden die üblichen gezeigt</translation>
    </message>
    <message>
        <source>until_moment: a snooze needs an end</source>
        <translation>until_moment: Zurückgestelltes braucht ein Ende</translation>
    </message>
    <message>
        <source>there is no stage &quot;%1&quot;</source>
        <translation>die Phase „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>ends: it must end after it starts</source>
        <translation>ends: es muss enden, nachdem es beginnt</translation>
    </message>
    <message>
        <source>a contact of that name</source>
        <translation>ein Kontakt dieses Namens</translation>
    </message>
    <message>
        <source>this application has no interview &quot;%1&quot;</source>
        <translation>diese Bewerbung hat kein Gespräch „%1“</translation>
    </message>
    <message>
        <source>it must be between 1 and %1</source>
        <translation>der Wert muss zwischen 1 und %1 liegen</translation>
    </message>
    <message>
        <source>there is no contact &quot;%1&quot;</source>
        <translation>den Kontakt „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (und %2 weitere)</translation>
    </message>
</context>
<context>
    <name>Speller</name>
    <message>
        <source>The dictionary file %1 cannot be read.</source>
        <translation>Die Wörterbuchdatei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The dictionary %1 has the encoding %2, which is not known here.</source>
        <translation>Das Wörterbuch %1 hat die Kodierung %2, die hier nicht bekannt ist.</translation>
    </message>
</context>
<context>
    <name>SqlStore</name>
    <message>
        <source>it was stopped, so none of it was saved</source>
        <translation>es wurde angehalten, daher wurde nichts davon gespeichert</translation>
    </message>
    <message>
        <source>the store is of an older version; open it once to bring it up to date</source>
        <translation>die Datei stammt aus einer älteren Version; öffnen Sie sie einmal, um sie auf den neuesten Stand zu bringen</translation>
    </message>
    <message>
        <source>another program changed this search meanwhile, so nothing was saved; look at it again</source>
        <translation>ein anderes Programm hat diese Stellensuche inzwischen geändert, daher wurde nichts gespeichert; sehen Sie sie noch einmal an</translation>
    </message>
    <message>
        <source>it could not be put right, so nothing was changed</source>
        <translation>es ließ sich nicht richtigstellen, daher wurde nichts geändert</translation>
    </message>
    <message>
        <source>something in the store cannot be used, so it may only be read and nothing was saved; &quot;afterword verify&quot; names it, and with --mend puts it right: %1</source>
        <translation>etwas in der Datei ist nicht brauchbar, daher darf sie nur gelesen werden, und es wurde nichts gespeichert; „afterword verify“ nennt es und stellt es mit --mend richtig: %1</translation>
    </message>
</context>
<context>
    <name>StageMenu</name>
    <message>
        <source>What It &amp;Means</source>
        <translation>Was sie &amp;bedeutet</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Move to the &amp;Left</source>
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>Move to the &amp;Right</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Lö&amp;schen …</translation>
    </message>
</context>
<context>
    <name>StageRemoval</name>
    <message>
        <source>Delete the stage %1</source>
        <translation>Die Phase %1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Where do its %n cards go?</source>
        <translation>
            <numerusform>Wohin mit ihrer %n Karte?</numerusform>
            <numerusform>Wohin mit ihren %n Karten?</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Delete the stage</source>
        <translation>Phase löschen</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Saved, not applied for yet</source>
        <translation>Gemerkt, noch nicht beworben</translation>
    </message>
    <message>
        <source>Applied, no answer yet</source>
        <translation>Beworben, noch keine Antwort</translation>
    </message>
    <message>
        <source>First calls</source>
        <translation>Erste Telefonate</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Waiting for their decision</source>
        <translation>Warten auf die Entscheidung</translation>
    </message>
    <message>
        <source>Offer, not signed yet</source>
        <translation>Angebot, noch nicht unterschrieben</translation>
    </message>
    <message>
        <source>Accepted and signed</source>
        <translation>Zugesagt und unterschrieben</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Zu Ende</translation>
    </message>
    <message>
        <source>As usual for its kind</source>
        <translation>Die übliche ihrer Art</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>StoreAddress</name>
    <message>
        <source>this is not the address of a shared search, such as postgresql://ada@store.example/afterword</source>
        <translation>das ist keine Adresse einer gemeinsamen Stellensuche wie postgresql://ada@store.example/afterword</translation>
    </message>
    <message>
        <source>an address must not hold a password, since others can see it: leave it out and you are asked for it, or keep it in ~/.pgpass</source>
        <translation>in eine Adresse gehört kein Passwort, da andere sie sehen können: lassen Sie es weg, dann werden Sie danach gefragt, oder bewahren Sie es in ~/.pgpass auf</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the address is not understood</source>
        <translation>„%1“ in der Adresse ist unverständlich</translation>
    </message>
</context>
<context>
    <name>StoreCommands</name>
    <message>
        <source>cannot be read</source>
        <translation>ist nicht lesbar</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>%1: taken out: %2</source>
        <translation>%1: herausgenommen: %2</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; became &quot;%3&quot;</source>
        <translation>%1: aus „%2“ wurde „%3“</translation>
    </message>
    <message>
        <source>%1: sound</source>
        <translation>%1: in Ordnung</translation>
    </message>
    <message>
        <source>What was there before is kept as %1</source>
        <translation>Was vorher dort lag, ist als %1 aufgehoben</translation>
    </message>
    <message>
        <source>this is the store itself; a copy needs a name of its own</source>
        <translation>das ist die Datei selbst; eine Kopie braucht einen eigenen Namen</translation>
    </message>
    <message>
        <source>this is the store itself; there is nothing to put back</source>
        <translation>das ist die Datei selbst; da ist nichts zurückzuholen</translation>
    </message>
    <message>
        <source>%1: restored from %2</source>
        <translation>%1: zurückgeholt aus %2</translation>
    </message>
    <message>
        <source>no copy was made: %1</source>
        <translation>es wurde keine Kopie angelegt: %1</translation>
    </message>
    <message>
        <source>nothing was put right: %1</source>
        <translation>nichts wurde richtiggestellt: %1</translation>
    </message>
</context>
<context>
    <name>StoreFile</name>
    <message>
        <source>the disk is full; free some space and try again</source>
        <translation>die Festplatte ist voll; schaffen Sie Platz und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>files may not grow so large in this session (ulimit -f)</source>
        <translation>so groß dürfen Dateien in dieser Sitzung nicht werden (ulimit -f)</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>die Festplatte darf nur gelesen werden</translation>
    </message>
    <message>
        <source>writing there is not allowed</source>
        <translation>dort darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>what an earlier store left behind here could not be set aside</source>
        <translation>was die Datei, die hier lag, zurückgelassen hat, konnte nicht beiseitegelegt werden</translation>
    </message>
    <message>
        <source>something else has this name</source>
        <translation>etwas anderes hat diesen Namen</translation>
    </message>
</context>
<context>
    <name>StoreGate</name>
    <message>
        <source>it is open in a window or another program; close it there and try again</source>
        <translation>sie ist in einem Fenster oder einem anderen Programm geöffnet; schließen Sie sie dort und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>another program is moving the store or putting a copy in its place right now, so nothing was changed; try again in a moment, and if that does not help, end that program</source>
        <translation>ein anderes Programm verschiebt gerade die Datei oder holt eine Kopie zurück, daher wurde nichts geändert; versuchen Sie es gleich noch einmal, und wenn das nicht hilft, beenden Sie jenes Programm</translation>
    </message>
</context>
<context>
    <name>StoredSettings</name>
    <message>
        <source>&quot;%1&quot; is not a whole number</source>
        <translation>„%1“ ist keine ganze Zahl</translation>
    </message>
</context>
<context>
    <name>StoredValues</name>
    <message>
        <source>%1 is too large</source>
        <translation>%1 ist zu groß</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number</source>
        <translation>„%1“ ist keine ganze Zahl</translation>
    </message>
</context>
<context>
    <name>TableAnswers</name>
    <message>
        <source>“%1” must hold a text for each name</source>
        <translation>„%1“ muss zu jedem Namen einen Text enthalten</translation>
    </message>
    <message>
        <source>“%1” must be a text</source>
        <translation>„%1“ muss ein Text sein</translation>
    </message>
    <message>
        <source>“dates” must be “day first” or “month first”</source>
        <translation>„dates“ muss „day first“ oder „month first“ sein</translation>
    </message>
    <message>
        <source>“%1” is not something that a column can be; it can be: %2</source>
        <translation>„%1“ kann eine Spalte nicht sein; möglich sind: %2</translation>
    </message>
    <message>
        <source>these are not answers about a table; such answers look like this: %1</source>
        <translation>das sind keine Antworten zu einer Tabelle; die sehen so aus: %1</translation>
    </message>
    <message>
        <source>“%1” is not one of “columns”, “dates” and “stages”</source>
        <translation>„%1“ ist weder „columns“ noch „dates“ noch „stages“</translation>
    </message>
</context>
<context>
    <name>TableLayout</name>
    <message>
        <source>this is a table of people and not of applications; address cards (.vcf) of them can be read</source>
        <translation>das ist eine Tabelle von Personen und nicht von Bewerbungen; Adresskarten (.vcf) davon sind lesbar</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>%1; it was kept in the remarks</source>
        <translation>%1; es kam in die Bemerkungen</translation>
    </message>
    <message>
        <source>kept in the remarks, since Afterword has no field for it: %1</source>
        <translation>kam in die Bemerkungen, da Afterword kein Feld dafür hat: %1</translation>
    </message>
    <message>
        <source>not read, since only another program needs it: %1</source>
        <translation>nicht gelesen, da nur ein anderes Programm es braucht: %1</translation>
    </message>
    <message>
        <source>dates that could be read both ways were read day first, as is usual where you are</source>
        <translation>zweideutige Daten wurden mit dem Tag zuerst gelesen, wie es bei Ihnen üblich ist</translation>
    </message>
    <message>
        <source>dates that could be read both ways were read month first, as is usual where you are</source>
        <translation>zweideutige Daten wurden mit dem Monat zuerst gelesen, wie es bei Ihnen üblich ist</translation>
    </message>
    <message>
        <source>nothing has been heard for %1 days or more from %2 of the %3 applications added; closing each of them will be suggested</source>
        <translation>vom Neuen kam seit %1 Tagen oder länger keine Antwort: %2 von %3 Bewerbungen; jede wird fragen, ob sie abzuschließen ist</translation>
    </message>
    <message>
        <source>what “%1” holds, such as %2</source>
        <translation>was „%1“ enthält, etwa %2</translation>
    </message>
    <message numerus="yes">
        <source>which stage “%1” is (%n rows)</source>
        <translation>
            <numerusform>welche Phase „%1“ ist (%n Zeile)</numerusform>
            <numerusform>welche Phase „%1“ ist (%n Zeilen)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” as %2</source>
        <comment>a heading, what it is taken for</comment>
        <translation>„%1“ als %2</translation>
    </message>
    <message>
        <source>none of its columns is known to name the company: %1; say with --answers which one does</source>
        <translation>von keiner Spalte ist bekannt, dass sie die Firma nennt: %1; sagen Sie mit --answers, welche es tut</translation>
    </message>
    <message>
        <source>some answers fit nothing in the table or on the board: %1</source>
        <translation>einige Antworten passen zu nichts in der Tabelle oder auf dem Board: %1</translation>
    </message>
    <message>
        <source>matched by likeness only, so please check: %1</source>
        <translation>nach Ähnlichkeit gedeutet, sehen Sie also einmal hin: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a heading or a cell of a table</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>Tactless</name>
    <message>
        <source>This reads like a complaint, and it goes to the person it is about: %1</source>
        <translation>Das liest sich wie eine Beschwerde, und es geht an die Person, von der es handelt: %1</translation>
    </message>
</context>
<context>
    <name>TaskCommand</name>
    <message>
        <source>some day</source>
        <translation>irgendwann</translation>
    </message>
    <message>
        <source>there is no application &quot;%1&quot;</source>
        <translation>es gibt keine Bewerbung „%1“</translation>
    </message>
    <message>
        <source>There is nothing on your list.</source>
        <translation>Auf Ihrer Liste steht nichts.</translation>
    </message>
    <message>
        <source>there is no task &quot;%1&quot;; afterword task list shows them</source>
        <translation>es gibt keine Aufgabe „%1“; afterword task list zeigt sie</translation>
    </message>
    <message>
        <source>the task was not added: %1</source>
        <translation>die Aufgabe wurde nicht hinzugefügt: %1</translation>
    </message>
    <message>
        <source>the task was not marked as done: %1</source>
        <translation>die Aufgabe wurde nicht als erledigt vermerkt: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>who wrote a task</comment>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>TaskReader</name>
    <message>
        <source>the search has a task of its own with this id</source>
        <translation>die Stellensuche hat eine eigene Aufgabe mit dieser Kennung</translation>
    </message>
    <message>
        <source>the application &quot;%1&quot; has a task with this id</source>
        <translation>die Bewerbung „%1“ hat eine Aufgabe mit dieser Kennung</translation>
    </message>
</context>
<context>
    <name>TemplateCheck</name>
    <message>
        <source>There is no variable &quot;%1&quot;.</source>
        <translation>Es gibt keine Variable „%1“.</translation>
    </message>
    <message>
        <source>There is no phrase set &quot;%1&quot;.</source>
        <translation>Es gibt keine Formulierungen „%1“.</translation>
    </message>
    <message>
        <source>The phrase set &quot;%1&quot; uses itself here, so it would never end.</source>
        <translation>Die Formulierungen „%1“ verwenden sich hier selbst, es nähme also kein Ende.</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>TemplateEngine</name>
    <message>
        <source>Column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>In the text &quot;%1&quot;: %2</source>
        <translation>Im Text „%1“: %2</translation>
    </message>
    <message>
        <source>Filled, this template could grow beyond %1 characters, the most that is allowed.</source>
        <translation>Ausgefüllt könnte diese Vorlage länger als %1 Zeichen werden, und mehr sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>Partials are nested more than %1 deep, the most that is allowed.</source>
        <translation>Teilvorlagen stehen mehr als %1 tief ineinander, und mehr ist nicht erlaubt.</translation>
    </message>
</context>
<context>
    <name>TemplateFiles</name>
    <message>
        <source>Import a template</source>
        <translation>Vorlage importieren</translation>
    </message>
    <message>
        <source>Templates (*.mustache);;All files (*)</source>
        <translation>Vorlagen (*.mustache);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation>Vorlage exportieren</translation>
    </message>
    <message>
        <source>Templates (*.mustache)</source>
        <translation>Vorlagen (*.mustache)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text, as templates are.</source>
        <translation>%1 ist kein UTF-8-Text, wie Vorlagen es sind.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>The template was not written. %1: %2. It is safe here.</source>
        <translation>Die Vorlage wurde nicht geschrieben. %1: %2. Sie ist hier sicher.</translation>
    </message>
</context>
<context>
    <name>TemplateScanner</name>
    <message>
        <source>This text is longer than %1 characters, the most that a template may have.</source>
        <translation>Dieser Text ist länger als %1 Zeichen, und mehr darf eine Vorlage nicht haben.</translation>
    </message>
    <message>
        <source>The section &quot;%1&quot; is not closed. Close it with {{/%1}}.</source>
        <translation>Der Abschnitt „%1“ ist nicht geschlossen. Schließen Sie ihn mit {{/%1}}.</translation>
    </message>
    <message>
        <source>There are more than %1 tags, the most that a template may have.</source>
        <translation>Es sind mehr als %1 Marken, und mehr darf eine Vorlage nicht haben.</translation>
    </message>
    <message>
        <source>This tag is not closed. Close it with %1.</source>
        <translation>Diese Marke ist nicht geschlossen. Schließen Sie sie mit %1.</translation>
    </message>
    <message>
        <source>New delimiters are two words without &quot;=&quot;, for example {{=&lt;% %&gt;=}}.</source>
        <translation>Neue Begrenzer sind zwei Wörter ohne „=“, zum Beispiel {{=&lt;% %&gt;=}}.</translation>
    </message>
    <message>
        <source>This tag has no name.</source>
        <translation>Diese Marke hat keinen Namen.</translation>
    </message>
    <message>
        <source>Sections are nested more than %1 deep, the most that is allowed.</source>
        <translation>Abschnitte stehen mehr als %1 tief ineinander, und mehr ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>No section &quot;%1&quot; is open here.</source>
        <translation>Hier ist kein Abschnitt „%1“ offen.</translation>
    </message>
    <message>
        <source>Here the section &quot;%1&quot; of line %2 should be closed first, not &quot;%3&quot;.</source>
        <translation>Hier müsste erst der Abschnitt „%1“ aus Zeile %2 geschlossen werden, nicht „%3“.</translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>An id must not contain &quot;/&quot;.</source>
        <translation>Eine Kennung darf kein „/“ enthalten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of: id, name, purpose, tone, subject, phrase SET.</source>
        <translation>„%1“ ist nichts von: id, name, purpose, tone, subject, phrase SET.</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters, the most that a template file may have.</source>
        <translation>Dieser Text ist länger als %1 Zeichen, und mehr darf eine Vorlagendatei nicht haben.</translation>
    </message>
    <message>
        <source>This is not a line of a template&apos;s header: it has no &quot;key: value&quot;.</source>
        <translation>Das ist keine Zeile im Kopf einer Vorlage: ihr fehlt „Schlüssel: Wert“.</translation>
    </message>
    <message>
        <source>The line &quot;---&quot; between the header and the body is missing.</source>
        <translation>Die Zeile „---“ zwischen Kopf und Text fehlt.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>The template &quot;%1&quot; could not be read.</source>
        <translation>Die Vorlage „%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>In the template &quot;%1&quot;: %2</source>
        <translation>In der Vorlage „%1“: %2</translation>
    </message>
    <message>
        <source>The templates that come with the program are missing. Install it again.</source>
        <translation>Die mitgelieferten Vorlagen fehlen. Installieren Sie das Programm neu.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (Zeile %2)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Automatic message</source>
        <translation>Automatische Nachricht</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a message, a name</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a message, a name</comment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>“%1”: done</source>
        <translation>„%1“: erledigt</translation>
    </message>
    <message>
        <source>“%1”: skipped</source>
        <translation>„%1“: ausgelassen</translation>
    </message>
    <message>
        <source>“%1”: snoozed</source>
        <translation>„%1“: zurückgestellt</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <comment>a file</comment>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>Added to the board</source>
        <translation>Auf das Board gelegt</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Verschoben nach %1</translation>
    </message>
    <message>
        <source>%1, cancelled</source>
        <comment>an interview</comment>
        <translation>%1, abgesagt</translation>
    </message>
    <message>
        <source>Debrief of %1 written</source>
        <translation>Nachbereitung von %1 geschrieben</translation>
    </message>
    <message>
        <source>Offer received</source>
        <translation>Angebot erhalten</translation>
    </message>
    <message>
        <source>Offer in writing</source>
        <translation>Angebot schriftlich</translation>
    </message>
    <message>
        <source>Offer signed</source>
        <translation>Angebot unterschrieben</translation>
    </message>
    <message>
        <source>%1, off since this ended</source>
        <comment>an interview</comment>
        <translation>%1, entfällt seit dem Ende</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>Warten auf die Firma</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>Why?</source>
        <comment>this date</comment>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>TooAlike</name>
    <message>
        <source>another interviewer</source>
        <translation>ein anderes Gegenüber</translation>
    </message>
    <message>
        <source>This note is very like the one to %1. Interviewers compare notes.</source>
        <translation>Dieses Schreiben ähnelt dem an %1 sehr. Solche Schreiben werden untereinander verglichen.</translation>
    </message>
</context>
<context>
    <name>Tracker</name>
    <message>
        <source>something else is being saved at this moment; try again when it is done</source>
        <translation>gerade wird etwas anderes gespeichert; versuchen Sie es danach noch einmal</translation>
    </message>
</context>
<context>
    <name>TypedKeeper</name>
    <message>
        <source>Esc leaves this open, since you typed something here. “%1” discards it.</source>
        <translation>Esc schließt das nicht, weil Sie hier etwas eingegeben haben. „%1“ verwirft es.</translation>
    </message>
</context>
<context>
    <name>UnfilledPlaceholder</name>
    <message>
        <source>A placeholder was left unfilled: %1</source>
        <translation>Ein Platzhalter blieb unausgefüllt: %1</translation>
    </message>
    <message>
        <source>A placeholder was left unfilled in the subject: %1</source>
        <translation>Im Betreff blieb ein Platzhalter unausgefüllt: %1</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>What you typed here is not saved, and would be lost:</source>
        <translation>Was Sie hier eingegeben haben, ist nicht gespeichert und ginge verloren:</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>the name of a field, what was typed into it</comment>
        <translation>%1: „%2“</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Zurück zur Eingabe</translation>
    </message>
    <message>
        <source>Leave and lose it</source>
        <translation>Verwerfen und weiter</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>an application needs an id without &apos;/&apos;</source>
        <translation>eine Bewerbung braucht eine Kennung ohne „/“</translation>
    </message>
    <message>
        <source>its stage is not there any more</source>
        <translation>ihre Phase gibt es nicht mehr</translation>
    </message>
    <message>
        <source>two interviews, messages, drafts or tasks have the same id, or one has none</source>
        <translation>zwei Gespräche, Nachrichten, Entwürfe oder Aufgaben haben dieselbe Kennung, oder eines hat keine</translation>
    </message>
    <message>
        <source>a tag is one line of text</source>
        <translation>ein Stichwort ist eine Zeile Text</translation>
    </message>
    <message>
        <source>it was moved from or to a stage without a name</source>
        <translation>sie wurde aus einer oder in eine Phase ohne Namen verschoben</translation>
    </message>
    <message>
        <source>they can be asked again after one business day at the soonest</source>
        <translation>frühestens nach einem Werktag lässt sich wieder nachfragen</translation>
    </message>
    <message>
        <source>it can be given up after one day of silence at the soonest</source>
        <translation>frühestens nach einem stillen Tag lässt sie sich aufgeben</translation>
    </message>
    <message>
        <source>nothing in it can wait longer than %1 days</source>
        <translation>nichts darin kann länger als %1 Tage warten</translation>
    </message>
    <message>
        <source>something in it lies outside the years 1 to 9999</source>
        <translation>etwas darin liegt außerhalb der Jahre 1 bis 9999</translation>
    </message>
    <message>
        <source>an interview must end after it starts</source>
        <translation>ein Gespräch muss nach seinem Beginn enden</translation>
    </message>
    <message>
        <source>somebody who is named here is not among your contacts any more</source>
        <translation>jemand, der hier genannt ist, gehört nicht mehr zu Ihren Kontakten</translation>
    </message>
    <message>
        <source>a message or draft is about an interview that is not there any more</source>
        <translation>eine Nachricht oder ein Entwurf gehört zu einem Gespräch, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>an interview has the same id as one of %1</source>
        <translation>ein Gespräch hat dieselbe Kennung wie eines bei %1</translation>
    </message>
    <message>
        <source>two tasks cannot have the same id</source>
        <translation>zwei Aufgaben können nicht dieselbe Kennung haben</translation>
    </message>
    <message>
        <source>at least one day of the week must be left for work</source>
        <translation>wenigstens ein Tag der Woche muss für die Arbeit bleiben</translation>
    </message>
    <message>
        <source>a day of the weekend is named twice</source>
        <translation>ein Tag des Wochenendes ist doppelt genannt</translation>
    </message>
    <message>
        <source>a holiday calendar is named twice, or its name is not one line</source>
        <translation>ein Feiertagskalender ist doppelt genannt, oder sein Name ist nicht eine Zeile</translation>
    </message>
    <message>
        <source>at most %1 holiday calendars can be chosen</source>
        <translation>niemand lebt nach mehr als %1 Feiertagskalendern</translation>
    </message>
    <message>
        <source>the board needs at least one stage, and two cannot have the same id</source>
        <translation>das Board braucht wenigstens eine Phase, und zwei können nicht dieselbe Kennung haben</translation>
    </message>
    <message>
        <source>%1: a stage&apos;s colour is one such as #3a7bd5, or none</source>
        <translation>%1: die Farbe einer Phase ist eine wie #3a7bd5 oder keine</translation>
    </message>
    <message>
        <source>a template needs an id without &apos;/&apos;</source>
        <translation>eine Vorlage braucht eine Kennung ohne „/“</translation>
    </message>
    <message>
        <source>a task needs an id without &apos;/&apos;</source>
        <translation>eine Aufgabe braucht eine Kennung ohne „/“</translation>
    </message>
    <message>
        <source>a task lies outside the years 1 to 9999</source>
        <translation>eine Aufgabe liegt außerhalb der Jahre 1 bis 9999</translation>
    </message>
    <message>
        <source>a decision lies outside the years 1 to 9999</source>
        <translation>eine Entscheidung liegt außerhalb der Jahre 1 bis 9999</translation>
    </message>
    <message>
        <source>a snoozed follow-up needs the moment until which it is snoozed</source>
        <translation>ein zurückgestellter Schritt braucht den Zeitpunkt, bis zu dem er ruht</translation>
    </message>
    <message>
        <source>a contact needs an id without &apos;/&apos;</source>
        <translation>ein Kontakt braucht eine Kennung ohne „/“</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>The greeting with the name, by formality, without the comma: Dear Dana</source>
        <translation>Die Anrede mit dem Namen, je nach Förmlichkeit, ohne Komma: Dear Dana</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Ihr Vorname</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The recipient’s full name</source>
        <translation>Der volle Name der Person, an die es geht</translation>
    </message>
    <message>
        <source>What you call the recipient on first-name terms</source>
        <translation>Wie Sie diese Person beim Vornamen nennen</translation>
    </message>
    <message>
        <source>What the recipient does: Head of Data</source>
        <translation>Was diese Person macht: Head of Data</translation>
    </message>
    <message>
        <source>Where the recipient works</source>
        <translation>Wo diese Person arbeitet</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Die Firma</translation>
    </message>
    <message>
        <source>The role you applied for</source>
        <translation>Die Stelle, um die Sie sich bewerben</translation>
    </message>
    <message>
        <source>The role with its article: the Data Analyst role; or: the role</source>
        <translation>Die Stelle mit Artikel: the Data Analyst role; oder: the role</translation>
    </message>
    <message>
        <source>At the company: at Northwind; nothing where it is unknown</source>
        <translation>Bei der Firma: at Northwind; nichts, wo sie unbekannt ist</translation>
    </message>
    <message>
        <source>With the company: with Northwind; or: with your team</source>
        <translation>Mit der Firma: with Northwind; oder: with your team</translation>
    </message>
    <message>
        <source>The company; or: your team</source>
        <translation>Die Firma; oder: your team</translation>
    </message>
    <message>
        <source>The interview in words: our conversation on Monday; our call today</source>
        <translation>Das Gespräch in Worten: our conversation on Monday; our call today</translation>
    </message>
    <message>
        <source>The interview’s day in words: today; or: on Monday</source>
        <translation>Der Tag des Gesprächs in Worten: today; oder: on Monday</translation>
    </message>
    <message>
        <source>The interview’s round as you named it: Phone screen</source>
        <translation>Die Runde des Gesprächs, wie Sie sie nannten: Phone screen</translation>
    </message>
    <message>
        <source>What this person said or did, to follow &quot;about&quot;: the moment you showed the churn dashboard</source>
        <translation>Was diese Person sagte oder tat, hinter „about“: the moment you showed the churn dashboard</translation>
    </message>
    <message>
        <source>The question left open, to follow &quot;about&quot;: your question about how I would sample</source>
        <translation>Die offen gebliebene Frage, hinter „about“: your question about how I would sample</translation>
    </message>
    <message>
        <source>What went wrong, to follow &quot;I am sorry&quot;: that I arrived late</source>
        <translation>Was schiefging, hinter „I am sorry“: that I arrived late</translation>
    </message>
    <message>
        <source>What you would bring, beginning with I: I would bring five years of modelling</source>
        <translation>Was Sie einbrächten, mit I am Anfang: I would bring five years of modelling</translation>
    </message>
    <message>
        <source>The decision date they gave: Friday, December 4</source>
        <translation>Der genannte Tag der Entscheidung: Friday, December 4</translation>
    </message>
    <message>
        <source>The decision date is still to come</source>
        <translation>Der Tag der Entscheidung kommt erst noch</translation>
    </message>
    <message>
        <source>The decision date has passed</source>
        <translation>Der Tag der Entscheidung ist vorbei</translation>
    </message>
    <message>
        <source>They told you to keep asking</source>
        <translation>Sie wurden ermuntert, weiter nachzufragen</translation>
    </message>
    <message>
        <source>This company has made you an offer</source>
        <translation>Diese Firma hat Ihnen ein Angebot gemacht</translation>
    </message>
    <message>
        <source>Another company has made you an offer</source>
        <translation>Eine andere Firma hat Ihnen ein Angebot gemacht</translation>
    </message>
    <message>
        <source>By when the other company wants your answer: Friday, December 4</source>
        <translation>Bis wann die andere Firma Ihre Antwort möchte: Friday, December 4</translation>
    </message>
    <message>
        <source>You have signed with another company</source>
        <translation>Sie haben bei einer anderen Firma unterschrieben</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Absage erhalten</translation>
    </message>
    <message>
        <source>You withdrew your application</source>
        <translation>Sie haben Ihre Bewerbung zurückgezogen</translation>
    </message>
    <message>
        <source>You declined their offer</source>
        <translation>Sie haben das Angebot abgelehnt</translation>
    </message>
    <message>
        <source>In a note that asks for an address: whose address you are looking for</source>
        <translation>In einer Bitte um eine Adresse: wessen Adresse Sie suchen</translation>
    </message>
    <message>
        <source>The same person on first-name terms</source>
        <translation>Dieselbe Person beim Vornamen</translation>
    </message>
    <message>
        <source>The recipient was in one of your interviews</source>
        <translation>Die Person, der Sie schreiben, war in einem Ihrer Gespräche dabei</translation>
    </message>
    <message>
        <source>They have written to you or talked with you</source>
        <translation>Man hat Ihnen geschrieben oder mit Ihnen gesprochen</translation>
    </message>
    <message>
        <source>There has been an interview for this application</source>
        <translation>Zu dieser Bewerbung gab es ein Gespräch</translation>
    </message>
    <message>
        <source>What the interview was: call, video call, conversation</source>
        <translation>Was das Gespräch war: call, video call, conversation</translation>
    </message>
    <message>
        <source>You had talked with the recipient in an earlier interview</source>
        <translation>Sie haben mit dieser Person schon in einem früheren Gespräch gesprochen</translation>
    </message>
    <message>
        <source>The recipient was there and has no thank-you yet</source>
        <translation>Die Person war dabei und hat noch kein Dankschreiben</translation>
    </message>
    <message>
        <source>Your debrief says what went well, and names no red flag</source>
        <translation>Ihre Nachbereitung sagt, was gut lief, und nennt kein Warnzeichen</translation>
    </message>
    <message>
        <source>When you last asked how things stand and got no answer: on Monday</source>
        <translation>Wann Sie zuletzt nach dem Stand fragten und keine Antwort bekamen: on Monday</translation>
    </message>
    <message>
        <source>Who interviewed you, the recipient as &quot;you&quot;: you as well as Dana Whitfield</source>
        <translation>Wer das Gespräch geführt hat, der Empfänger als „you“: you as well as Dana Whitfield</translation>
    </message>
</context>
<context>
    <name>WordCount</name>
    <message>
        <source>The note has %1 words; more than 250 are seldom read to the end.</source>
        <translation>Das Schreiben hat %1 Wörter; mehr als 250 werden selten zu Ende gelesen.</translation>
    </message>
    <message>
        <source>The note has %1 words; with fewer than 40 it seems dashed off.</source>
        <translation>Das Schreiben hat %1 Wörter; mit weniger als 40 wirkt es hingeworfen.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>was due at %1</source>
        <translation>war um %1 fällig</translation>
    </message>
    <message>
        <source>was due yesterday</source>
        <translation>war gestern fällig</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>war am %1 fällig</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>a day, a time</comment>
        <translation>bis %1, %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>a date in full, a time, a zone</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a title, by when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, on hold</source>
        <translation>%1, ruht</translation>
    </message>
    <message>
        <source>%1, snoozed until %2</source>
        <translation>%1, zurückgestellt bis %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a title, a time</comment>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a title, a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a time</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, a company</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>on site</source>
        <translation>vor Ort</translation>
    </message>
    <message>
        <source>partly remote</source>
        <translation>teils Homeoffice</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>Homeoffice</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a place, how far one works from home</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>WriteAgain</name>
    <message>
        <source>another search is there now</source>
        <translation>dort liegt jetzt eine andere Stellensuche</translation>
    </message>
    <message>
        <source>the file could not be put in its place</source>
        <translation>die Datei konnte nicht an ihren Platz gebracht werden</translation>
    </message>
</context>
<context>
    <name>WrongWeekday</name>
    <message>
        <source>It says &quot;%1&quot;, but that day is a %2.</source>
        <translation>Da steht „%1“, aber dieser Tag ist ein %2.</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>there is no time zone called &quot;%1&quot;</source>
        <translation>es gibt keine Zeitzone namens „%1“</translation>
    </message>
</context>
<context>
    <name>ZonesAside</name>
    <message>
        <source>the interview</source>
        <translation>das Gespräch</translation>
    </message>
    <message>
        <source>the interview at %1</source>
        <translation>das Gespräch bei %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>your time zone &quot;%1&quot; is not known to this computer; choose another in Settings; until then the computer&apos;s own clock counts</source>
        <translation>Ihre Zeitzone „%1“ ist diesem Computer nicht bekannt; wählen Sie in den Einstellungen eine andere, bis dahin zählt seine eigene Uhr</translation>
    </message>
    <message>
        <source>the time zone &quot;%1&quot; of %2 is not known to this computer; choose another for that interview; until then its times are read by your own clock</source>
        <translation>die Zeitzone „%1“ (%2) ist diesem Computer nicht bekannt; wählen Sie für dieses Gespräch eine andere, bis dahin werden seine Zeiten nach Ihrer eigenen Uhr gelesen</translation>
    </message>
</context>
<context>
    <name>afterword::AccountForm</name>
    <message>
        <source>Your e-mail address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Enter the server myself</source>
        <translation>Den Server selbst angeben</translation>
    </message>
    <message>
        <source>Server for IMAP</source>
        <translation>IMAP-Server</translation>
    </message>
    <message>
        <source>STARTTLS, which most servers expect on port 143</source>
        <translation>STARTTLS, wie es die meisten Server auf Port 143 verlangen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
</context>
<context>
    <name>afterword::Actions</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;New Application</source>
        <translation>&amp;Neue Bewerbung</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Import a &amp;Folder…</source>
        <translation>&amp;Ordner importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Templates…</source>
        <translation>&amp;Vorlagen …</translation>
    </message>
    <message>
        <source>&amp;Stages…</source>
        <translation>&amp;Phasen …</translation>
    </message>
    <message>
        <source>&amp;Fold the Column, or Unfold All</source>
        <translation>&amp;Spalte falten oder alle aufklappen</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Afterword</source>
        <translation>Ü&amp;ber Afterword</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Board</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>&amp;Rückblick</translation>
    </message>
    <message>
        <source>Activity Re&amp;port…</source>
        <translation>&amp;Tätigkeitsbericht …</translation>
    </message>
    <message>
        <source>&amp;Compare Offers…</source>
        <translation>An&amp;gebote vergleichen …</translation>
    </message>
    <message>
        <source>&amp;Wrap Up the Search…</source>
        <translation>Suche gut ab&amp;schließen …</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>Fi&amp;ltern …</translation>
    </message>
    <message>
        <source>&amp;Show Me Around</source>
        <translation>He&amp;rumführen</translation>
    </message>
    <message>
        <source>C&amp;lients</source>
        <translation>Be&amp;gleitete</translation>
    </message>
</context>
<context>
    <name>afterword::AheadSection</name>
    <message>
        <source>Nothing follows from here by itself.</source>
        <translation>Von hier aus folgt nichts von selbst.</translation>
    </message>
    <message>
        <source>What would follow if no answer ever came. Weekends and holidays are shaded.</source>
        <translation>Was folgen würde, falls nie eine Antwort käme. Wochenenden und Feiertage sind schattiert.</translation>
    </message>
</context>
<context>
    <name>afterword::AheadStrip</name>
    <message>
        <source>The days ahead</source>
        <translation>Die kommenden Tage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, what comes then</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>afterword::ApplicationPanel</name>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Seitenleiste schließen</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>Seitenleiste schließen (Esc)</translation>
    </message>
    <message>
        <source>Choose a card to see everything about it.</source>
        <translation>Wählen Sie eine Karte, um alles darüber zu sehen.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>End</source>
        <comment>how an application ended</comment>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>Das Angebot</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>They said</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Notes and files</source>
        <translation>Notizen und Dateien</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>The road ahead</source>
        <translation>Wie es weitergehen kann</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <source>%1 was removed elsewhere while you were typing. This is not saved anywhere:</source>
        <translation>%1 wurde anderswo entfernt, während Sie geschrieben haben. Das hier ist nirgends gespeichert:</translation>
    </message>
</context>
<context>
    <name>afterword::AskBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>afterword::BackgroundMode</name>
    <message>
        <source>Afterword</source>
        <translation>Afterword</translation>
    </message>
    <message>
        <source>Should Afterword keep running in the tray, so that it can tell you what is due?</source>
        <translation>Soll Afterword im Infobereich weiterlaufen, damit es Ihnen sagen kann, was fällig ist?</translation>
    </message>
    <message>
        <source>You will be asked only once.</source>
        <translation>Sie werden nur einmal gefragt.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the name of a search, what is due</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>afterword::BoardView</name>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>The cards are sorted. To place them yourself, choose “As placed by hand” beside the search.</source>
        <translation>Die Karten sind sortiert. Um sie selbst zu legen, wählen Sie neben der Suche „Wie von Hand gelegt“.</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Un&amp;fold</source>
        <translation>Auf&amp;klappen</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>Fal&amp;ten</translation>
    </message>
    <message>
        <source>All &amp;Stages…</source>
        <translation>Alle &amp;Phasen …</translation>
    </message>
    <message>
        <source>Nothing more has moved: one question is still open.</source>
        <translation>Sonst wurde nichts verschoben: eine Frage ist noch offen.</translation>
    </message>
    <message>
        <source>Nothing has moved. It counts when it is signed; until then you are free.</source>
        <translation>Es wurde nichts verschoben. Es zählt, wenn unterschrieben ist; bis dahin sind Sie frei.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Close as</source>
        <translation>Abschließen als</translation>
    </message>
    <message>
        <source>&amp;New Card Here</source>
        <translation>&amp;Neue Karte hier</translation>
    </message>
    <message>
        <source>Hide &amp;Older Cards</source>
        <translation>Ält&amp;ere Karten ausblenden</translation>
    </message>
    <message>
        <source>Show &amp;Older Cards</source>
        <translation>Ält&amp;ere Karten einblenden</translation>
    </message>
</context>
<context>
    <name>afterword::BrowserDesk</name>
    <message>
        <source>Postings from your browser cannot come in: %1. Those that you keep there wait until this is put right.</source>
        <translation>Stellenanzeigen aus Ihrem Browser können nicht hereinkommen: %1. Was Sie dort aufheben, wartet, bis das behoben ist.</translation>
    </message>
    <message>
        <source>A page from your browser could not be read: %1. It is kept as %2.</source>
        <translation>Eine Seite aus Ihrem Browser ließ sich nicht lesen: %1. Sie ist aufgehoben als %2.</translation>
    </message>
</context>
<context>
    <name>afterword::BrowserPage</name>
    <message>
        <source>Not set up yet</source>
        <translation>Noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>Set up for you</source>
        <translation>Für Sie eingerichtet</translation>
    </message>
    <message>
        <source>Set up for everyone on this computer</source>
        <translation>Für alle auf diesem Computer eingerichtet</translation>
    </message>
    <message>
        <source>Set up for an Afterword that is gone; set it up again</source>
        <translation>Für ein Afterword eingerichtet, das es nicht mehr gibt; richten Sie es neu ein</translation>
    </message>
    <message>
        <source>Let them come into &amp;this search</source>
        <translation>Künftig in &amp;diese Stellensuche</translation>
    </message>
    <message>
        <source>With a button in your browser, the posting that is open goes on your board in one click: company, role, place, salary, closing date and text.</source>
        <translation>Mit einem Knopf in Ihrem Browser kommt die geöffnete Stellenanzeige mit einem Klick auf Ihr Board: Firma, Stelle, Ort, Gehalt, Frist und Text.</translation>
    </message>
    <message>
        <source>It reads a page only when you press it, and nothing that you typed there. What it reads goes to Afterword on this computer, and nowhere else.</source>
        <translation>Er liest eine Seite nur, wenn Sie ihn drücken, und nichts, was Sie dort eingegeben haben. Was er liest, geht an Afterword auf diesem Computer und sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>That could not be changed: %1.</source>
        <translation>Das ließ sich nicht ändern: %1.</translation>
    </message>
    <message>
        <source>To bring the button into Chromium and browsers like it, open chrome://extensions, turn on Developer mode, choose “Load unpacked”, and choose this folder. In Firefox, the package webext-afterword brings it; without it, about:debugging loads it from this folder until Firefox is closed:</source>
        <translation>So kommt der Knopf in Chromium und Verwandte: Öffnen Sie chrome://extensions, schalten Sie den Entwicklermodus ein, wählen Sie „Entpackte Erweiterung laden“ und dann diesen Ordner. In Firefox bringt ihn das Paket webext-afterword; ohne das Paket lädt ihn about:debugging aus diesem Ordner, bis Firefox endet:</translation>
    </message>
    <message>
        <source>Folder of the button</source>
        <translation>Ordner des Knopfes</translation>
    </message>
    <message>
        <source>&amp;Copy the folder’s name</source>
        <translation>Namen des Ordners &amp;kopieren</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Remove what was set up for %1</source>
        <translation>Die Einrichtung von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>%1 einrichten</translation>
    </message>
    <message>
        <source>Postings go into another search of yours: %1</source>
        <translation>Stellenanzeigen kommen in eine andere Stellensuche von Ihnen: %1</translation>
    </message>
    <message>
        <source>%1 was left as it is: %2.</source>
        <comment>a browser, why</comment>
        <translation>%1 bleibt, wie es ist: %2.</translation>
    </message>
</context>
<context>
    <name>afterword::CalDavDesk</name>
    <message>
        <source>Your calendar is not connected: it waits for its password in Settings, under Calendar.</source>
        <translation>Ihr Kalender ist nicht verbunden: Er wartet in den Einstellungen unter Kalender auf sein Passwort.</translation>
    </message>
    <message>
        <source>“%1” was moved in your calendar. Settings, Calendar asks whether that counts here too.</source>
        <translation>„%1“ wurde in Ihrem Kalender verschoben. Unter Einstellungen, Kalender werden Sie gefragt, ob das auch hier gilt.</translation>
    </message>
    <message>
        <source>“%1” is no longer in your calendar. Settings, Calendar asks what that means.</source>
        <translation>„%1“ steht nicht mehr in Ihrem Kalender. Unter Einstellungen, Kalender werden Sie gefragt, was das heißt.</translation>
    </message>
    <message numerus="yes">
        <source>%n events were changed in your calendar meanwhile, so they stay there.</source>
        <translation>
            <numerusform>%n Termin wurde in Ihrem Kalender inzwischen geändert und bleibt deshalb dort.</numerusform>
            <numerusform>%n Termine wurden in Ihrem Kalender inzwischen geändert und bleiben deshalb dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your events could not be taken out of the calendar, so nothing was forgotten: %1</source>
        <translation>Ihre Termine ließen sich nicht aus dem Kalender nehmen, daher wurde nichts vergessen: %1</translation>
    </message>
    <message>
        <source>new time of the interview at %1</source>
        <comment>follows Undo</comment>
        <translation>neue Zeit des Gesprächs bei %1</translation>
    </message>
    <message>
        <source>calling off the interview at %1</source>
        <comment>follows Undo</comment>
        <translation>Absage des Gesprächs bei %1</translation>
    </message>
    <message>
        <source>What Afterword remembered about your calendar could not be deleted. It is in %1.</source>
        <translation>Was von Ihrem Kalender behalten wurde, ließ sich nicht löschen. Es liegt in %1.</translation>
    </message>
    <message>
        <source>What was written into your calendar could not be recorded, so it is compared again at the next start: %1.</source>
        <translation>Was in Ihren Kalender geschrieben wurde, ließ sich nicht festhalten, daher wird es beim nächsten Start neu verglichen: %1.</translation>
    </message>
    <message>
        <source>What Afterword remembered about your calendar cannot be read, so the calendar is not connected any more: the file %1 %2. Your search and your calendar are as they were. Connect the calendar again in Settings, under Calendar; until then that file is left as it is.</source>
        <translation>Was Afterword sich von Ihrem Kalender gemerkt hat, lässt sich nicht lesen, daher ist der Kalender nicht mehr verbunden: Die Datei %1 %2. Ihre Stellensuche und Ihr Kalender sind, wie sie waren. Verbinden Sie den Kalender in den Einstellungen unter „Kalender“ noch einmal; bis dahin bleibt diese Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>Your calendar is not being kept up to date: see Settings, under Calendar. %1</source>
        <translation>Ihr Kalender wird nicht auf dem neuesten Stand gehalten: Siehe Einstellungen, Kalender. %1</translation>
    </message>
    <message numerus="yes">
        <source>Calendar: %n questions</source>
        <translation>
            <numerusform>Kalender: %n Frage</numerusform>
            <numerusform>Kalender: %n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar: password needed</source>
        <translation>Kalender: Passwort fehlt</translation>
    </message>
    <message>
        <source>Calendar: not up to date</source>
        <translation>Kalender: nicht auf dem neuesten Stand</translation>
    </message>
</context>
<context>
    <name>afterword::CalDavPage</name>
    <message>
        <source>“%1”, %2, is no longer in your calendar. Has it been called off?</source>
        <translation>„%1“, %2, steht nicht mehr in Ihrem Kalender. Wurde das Gespräch abgesagt?</translation>
    </message>
    <message>
        <source>“%1” was moved in your calendar, to %2. Here it is %3.</source>
        <translation>„%1“ wurde in Ihrem Kalender verschoben, auf: %2. Hier steht: %3.</translation>
    </message>
    <message>
        <source>Follow-ups as well, each at the time by which it is due</source>
        <translation>Auch die Schritte, jeder zu der Zeit, zu der er fällig ist</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Disconnect, and forget this calendar</source>
        <translation>Trennen und diesen Kalender vergessen</translation>
    </message>
    <message>
        <source>Connect a calendar of your own, on Nextcloud, Radicale or any other server that speaks CalDAV, and your interviews and follow-ups appear there too, on all your devices, and stay up to date.</source>
        <translation>Verbinden Sie einen eigenen Kalender, auf Nextcloud, Radicale oder einem anderen Server, der CalDAV spricht, und Ihre Gespräche und Schritte stehen auch dort, auf jedem Ihrer Geräte, und bleiben auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Write into this calendar</source>
        <translation>In diesen Kalender schreiben</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Wieder eintragen</translation>
    </message>
    <message numerus="yes">
        <source>%n of your entries were deleted in that calendar, and are left out of it.</source>
        <translation>
            <numerusform>%n Ihrer Einträge wurde in diesem Kalender gelöscht und bleibt weg.</numerusform>
            <numerusform>%n Ihrer Einträge wurden in diesem Kalender gelöscht und bleiben weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for your calendars…</source>
        <translation>Ihre Kalender werden gesucht …</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>a calendar, a server</comment>
        <translation>%1, auf %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>Auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Taking your events out of the calendar…</source>
        <translation>Ihre Termine werden aus dem Kalender genommen …</translation>
    </message>
    <message>
        <source>Afterword tries again by itself.</source>
        <translation>Es wird von selbst wieder versucht.</translation>
    </message>
    <message numerus="yes">
        <source>The server did not accept %n of your entries; they are offered again next time.</source>
        <translation>
            <numerusform>Der Server hat %n Ihrer Einträge nicht angenommen; er wird nächstes Mal wieder angeboten.</numerusform>
            <numerusform>Der Server hat %n Ihrer Einträge nicht angenommen; sie werden nächstes Mal wieder angeboten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last compared %1; %n of your entries are there.</source>
        <translation>
            <numerusform>Zuletzt verglichen: %1; %n Ihrer Einträge steht dort.</numerusform>
            <numerusform>Zuletzt verglichen: %1; %n Ihrer Einträge stehen dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Den Schlüsselbund noch einmal fragen</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>Es wurde abgesagt</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Wieder eintragen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Forget this calendar</source>
        <translation>Diesen Kalender vergessen</translation>
    </message>
    <message>
        <source>Afterword disconnects, and forgets the password and everything that it remembers about this calendar. Nothing in your search changes. What should happen to your interviews and follow-ups in the calendar?</source>
        <translation>Afterword trennt die Verbindung und vergisst das Passwort und alles, was es von diesem Kalender behalten hat. An Ihrer Stellensuche ändert sich nichts. Was soll aus Ihren Gesprächen und Schritten im Kalender werden?</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>Only the interviews and follow-ups of this search are written, into the one calendar that you choose. Only these are read again, to see what was changed there; your other events are not. If somebody moves or deletes an interview there, you are asked what that means. Nothing goes anywhere else.</source>
        <translation>Geschrieben werden nur die Gespräche und Schritte dieser Stellensuche, in den einen Kalender, den Sie wählen. Nur diese werden wieder gelesen, um zu sehen, was dort geändert wurde; Ihre anderen Termine nicht. Verschiebt oder löscht dort jemand ein Gespräch, werden Sie gefragt, was das heißt. Sonst geht nichts irgendwohin.</translation>
    </message>
    <message>
        <source>Which calendar? A separate one can be hidden, or deleted as a whole.</source>
        <translation>Welcher Kalender? Ein eigener lässt sich ausblenden oder als Ganzes löschen.</translation>
    </message>
    <message>
        <source>Use the new time</source>
        <translation>Neue Zeit übernehmen</translation>
    </message>
    <message>
        <source>Keep the old time</source>
        <translation>Alte Zeit behalten</translation>
    </message>
    <message>
        <source>Look for my calendars</source>
        <translation>Meine Kalender suchen</translation>
    </message>
</context>
<context>
    <name>afterword::CalendarDesk</name>
    <message>
        <source>For a &amp;Calendar…</source>
        <translation>Für einen &amp;Kalender …</translation>
    </message>
    <message>
        <source>That did not work: %1.</source>
        <translation>Das hat nicht geklappt: %1.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
    <message>
        <source>It is not kept up to date any more.</source>
        <translation>Sie wird nicht mehr auf dem Laufenden gehalten.</translation>
    </message>
    <message>
        <source>It is kept up to date now.</source>
        <translation>Sie wird jetzt auf dem Laufenden gehalten.</translation>
    </message>
    <message>
        <source>there is nothing new since the last export</source>
        <translation>seit dem letzten Export gibt es nichts Neues</translation>
    </message>
    <message>
        <source>What went to a calendar still names the person in %1: %2.</source>
        <translation>Was in einen Kalender ging, nennt die Person noch in %1: %2.</translation>
    </message>
    <message>
        <source>The calendar file could not be brought up to date: %1.</source>
        <translation>Die Kalenderdatei ließ sich nicht auf den neuesten Stand bringen: %1.</translation>
    </message>
</context>
<context>
    <name>afterword::CalendarDialog</name>
    <message>
        <source>Only what is &amp;new since the last export</source>
        <translation>Nur was seit dem letzten Export &amp;neu ist</translation>
    </message>
    <message>
        <source>&amp;Keep a Calendar File up to Date…</source>
        <translation>&amp;Kalenderdatei auf dem Laufenden halten …</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;ufhören</translation>
    </message>
    <message>
        <source>Interviews and follow-ups for a calendar</source>
        <translation>Gespräche und Schritte für einen Kalender</translation>
    </message>
    <message>
        <source>Follow-ups become</source>
        <translation>Aus Schritten werden</translation>
    </message>
    <message>
        <source>Follow-ups become events of 15 minutes</source>
        <translation>Aus Schritten werden Termine von 15 Minuten</translation>
    </message>
    <message>
        <source>Follow-ups become tasks with a due time</source>
        <translation>Aus Schritten werden Aufgaben mit Frist</translation>
    </message>
    <message>
        <source>khal, GNOME Calendar and konsolekalendar do not show tasks</source>
        <translation>khal, GNOME Kalender und konsolekalendar zeigen keine Aufgaben</translation>
    </message>
    <message>
        <source>The file stays where it is and is not changed any more</source>
        <translation>Die Datei bleibt, wo sie ist, und wird nicht mehr geändert</translation>
    </message>
    <message>
        <source>A file to import</source>
        <translation>Eine Datei zum Importieren</translation>
    </message>
    <message>
        <source>What has ended since the last export is called off in the new file. Calendars take a second import differently: Evolution and khal change what they have. Thunderbird stops at the first entry that it has already; new ones come first in the file, so it gets those. GNOME Calendar imports nothing from a file if it knows one of its entries already. KOrganizer, Orage and calcurse add everything once more.</source>
        <translation>Was seit dem letzten Export vorbei ist, wird in der neuen Datei abgesagt. Mit einem zweiten Import gehen Kalender verschieden um: Evolution und khal ändern, was sie haben. Thunderbird hört beim ersten Eintrag auf, den es schon hat; neue stehen in der Datei vorn, die bekommt es also. GNOME Kalender nimmt nichts aus einer Datei, von der es einen Eintrag kennt. KOrganizer, Orage und calcurse nehmen alles noch einmal auf.</translation>
    </message>
    <message>
        <source>&amp;Save a File…</source>
        <translation>Datei &amp;speichern …</translation>
    </message>
    <message>
        <source>A file to subscribe to</source>
        <translation>Eine Datei zum Abonnieren</translation>
    </message>
    <message>
        <source>Thunderbird (New Calendar, On the Network, a file:// address) and vdirsyncer follow such a file: what moves or is over changes there too. Afterword keeps it up to date while its window is open or in the tray. What you change in the calendar does not come back, so the file is read-only.</source>
        <translation>Thunderbird (Neuer Kalender, Im Netzwerk, eine Adresse mit file://) und vdirsyncer folgen einer solchen Datei: Was sich verschiebt oder vorbei ist, ändert sich auch dort. Afterword schreibt sie neu, solange sein Fenster offen ist oder es im Infobereich läuft. Was Sie im Kalender ändern, kommt nicht zurück, daher darf die Datei nur gelesen werden.</translation>
    </message>
    <message>
        <source>File that is kept up to date</source>
        <translation>Datei, die auf dem Laufenden gehalten wird</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>In einen Kalender exportieren</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Keep a calendar file up to date</source>
        <translation>Kalenderdatei auf dem Laufenden halten</translation>
    </message>
</context>
<context>
    <name>afterword::CalledOff</name>
    <message>
        <source>Write Down a New Day</source>
        <translation>Neuen Termin eintragen</translation>
    </message>
    <message>
        <source>Close the Application…</source>
        <translation>Bewerbung abschließen …</translation>
    </message>
    <message>
        <source>Leave It as It Is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>You will not be asked again</source>
        <translation>Es wird nicht wieder gefragt</translation>
    </message>
    <message>
        <source>“%1” on %2 was called off. Ask for another day, and write it down here.</source>
        <comment>a round, a day</comment>
        <translation>„%1“ (%2) wurde abgesagt. Bitten Sie um einen neuen Termin und tragen Sie ihn hier ein.</translation>
    </message>
</context>
<context>
    <name>afterword::CardActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Move to the Column on the &amp;Left</source>
        <translation>In die Spalte &amp;links davon</translation>
    </message>
    <message>
        <source>Move to the Column on the &amp;Right</source>
        <translation>In die Spalte &amp;rechts davon</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Um&amp;benennen</translation>
    </message>
</context>
<context>
    <name>afterword::CardList</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to Insights</source>
        <translation>Zurück zum Rückblick</translation>
    </message>
</context>
<context>
    <name>afterword::CardListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>an application, its stage</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>afterword::CertificateRow</name>
    <message>
        <source>Trust the server’s own certificate…</source>
        <translation>Einem eigenen Zertifikat vertrauen …</translation>
    </message>
    <message>
        <source>The server’s certificate</source>
        <translation>Das Zertifikat des Servers</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 ließ sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 holds no certificate (PEM).</source>
        <translation>%1 enthält kein Zertifikat (PEM).</translation>
    </message>
    <message>
        <source>Trusted for this account alone: %1, SHA-256 %2</source>
        <translation>Nur für dieses Konto vertraut: %1, SHA-256 %2</translation>
    </message>
</context>
<context>
    <name>afterword::CheckListDialog</name>
    <message>
        <source>Counted from today.</source>
        <translation>Gezählt ab heute.</translation>
    </message>
    <message>
        <source>Counted back from the next interview.</source>
        <translation>Zurückgezählt vom nächsten Gespräch.</translation>
    </message>
    <message>
        <source>No interview is planned yet, so these have no day; you may type one.</source>
        <translation>Noch ist kein Gespräch geplant, daher haben diese keinen Tag; Sie können einen eintragen.</translation>
    </message>
    <message>
        <source>Counted back from the day by which they want your answer.</source>
        <translation>Zurückgezählt von dem Tag, bis zu dem Ihre Antwort erwartet wird.</translation>
    </message>
    <message>
        <source>The day by which they want your answer is not known, so these have none; you may type one.</source>
        <translation>Es ist nicht bekannt, bis wann Ihre Antwort erwartet wird, daher haben diese keinen Tag; Sie können einen eintragen.</translation>
    </message>
    <message>
        <source>Counted from the day you signed, or else from today.</source>
        <translation>Gezählt ab dem Tag Ihrer Unterschrift, sonst ab heute.</translation>
    </message>
    <message>
        <source>&amp;Keep this list as it is now for next time</source>
        <translation>Diese Liste für das nächste Mal &amp;behalten, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>&amp;Bring back the original list</source>
        <translation>Die &amp;ursprüngliche zurückholen</translation>
    </message>
    <message>
        <source>Another &amp;line</source>
        <translation>Weitere &amp;Zeile</translation>
    </message>
    <message>
        <source>Check list for %1</source>
        <translation>Checkliste für %1</translation>
    </message>
    <message>
        <source>Check list</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Which check list</source>
        <translation>Welche Checkliste</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>The list as it came with the program</source>
        <translation>Die Liste, wie sie mitgeliefert wird</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n tasks</source>
        <translation>
            <numerusform>%n Aufgabe &amp;aufnehmen</numerusform>
            <numerusform>%n Aufgaben &amp;aufnehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::CheckRow</name>
    <message>
        <source>Put “%1”</source>
        <translation>„%1“ einsetzen</translation>
    </message>
    <message>
        <source>Replace “%1” with “%2”</source>
        <comment>what stands, what is right</comment>
        <translation>„%1“ durch „%2“ ersetzen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>You mean it as it is</source>
        <translation>Sie meinen es so, wie es da steht</translation>
    </message>
    <message>
        <source>To fix: %1</source>
        <translation>Zu klären: %1</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
</context>
<context>
    <name>afterword::ChecksPane</name>
    <message>
        <source>This note is ready</source>
        <translation>Dieses Schreiben ist bereit</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%n bleibt, wie es ist</numerusform>
            <numerusform>%n bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ This one is sent.</source>
        <translation>✓ Dieses Schreiben ist gesendet.</translation>
    </message>
    <message>
        <source>✓ Nothing to fix</source>
        <translation>✓ Nichts zu klären</translation>
    </message>
    <message>
        <source>Fix what is marked first, or leave it on purpose</source>
        <translation>Klären Sie zuerst das Markierte, oder lassen Sie es bewusst stehen</translation>
    </message>
    <message>
        <source>✓ Nothing to fix in the text</source>
        <translation>✓ Im Text ist nichts zu klären</translation>
    </message>
</context>
<context>
    <name>afterword::ClashesDialog</name>
    <message>
        <source>What was changed twice</source>
        <translation>Was doppelt geändert wurde</translation>
    </message>
    <message>
        <source>Nothing was changed here and elsewhere at the same time.</source>
        <translation>Nichts wurde hier und anderswo zugleich geändert.</translation>
    </message>
    <message>
        <source>This was changed here and elsewhere before both were brought together. What was changed elsewhere counts now; copy from here what you want back.</source>
        <translation>Dies wurde hier und anderswo geändert, bevor beides zusammenkam. Jetzt steht da, was anderswo geändert wurde; kopieren Sie von hier, was Sie zurückhaben möchten.</translation>
    </message>
</context>
<context>
    <name>afterword::ClientsDialog</name>
    <message>
        <source>Searches shared with you</source>
        <translation>Mit Ihnen geteilte Stellensuchen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>afterword::ClientsPage</name>
    <message>
        <source>&amp;Open Their Board</source>
        <translation>Board ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Put into a Grou&amp;p…</source>
        <translation>In eine &amp;Gruppe …</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>&amp;Neu nachsehen</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Begleitete</translation>
    </message>
    <message>
        <source>The server could not be asked, so this may be old: %1.</source>
        <translation>Der Server ließ sich nicht fragen, daher kann das veraltet sein: %1.</translation>
    </message>
    <message>
        <source>The server could not be asked who lets you in: %1.</source>
        <translation>Der Server ließ sich nicht fragen, wer etwas mit Ihnen teilt: %1.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Which group does %1 go into? Only you see it. Leave it empty for none.</source>
        <translation>In welche Gruppe gehört %1? Niemand außer Ihnen sieht sie. Leer: in keine.</translation>
    </message>
    <message numerus="yes">
        <source>Which group do these %n people go into? Only you see it. Leave it empty for none.</source>
        <translation>
            <numerusform>In welche Gruppe gehört diese %n Person? Niemand außer Ihnen sieht sie. Leer: in keine.</numerusform>
            <numerusform>In welche Gruppe gehören diese %n Personen? Niemand außer Ihnen sieht sie. Leer: in keine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ta&amp;ke Out of the List…</source>
        <translation>Aus der Liste &amp;nehmen …</translation>
    </message>
    <message>
        <source>Take Out of the List</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>%1 goes out of your list, and you cannot see their search any more. Only they can let you in again.</source>
        <translation>%1 verschwindet aus Ihrer Liste, und Sie sehen diese Stellensuche nicht mehr. Wieder hineinlassen kann Sie nur die Person selbst.</translation>
    </message>
    <message numerus="yes">
        <source>These %n people go out of your list, and you cannot see their searches any more. Only they can let you in again.</source>
        <translation>
            <numerusform>Diese %n Person verschwindet aus Ihrer Liste, und Sie sehen ihre Stellensuche nicht mehr. Wieder hineinlassen kann Sie nur die Person selbst.</numerusform>
            <numerusform>Diese %n Personen verschwinden aus Ihrer Liste, und Sie sehen ihre Stellensuchen nicht mehr. Wieder hineinlassen können Sie nur die Personen selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take Out</source>
        <translation>&amp;Herausnehmen</translation>
    </message>
</context>
<context>
    <name>afterword::ClientsView</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>Wer gezeigt wird</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Something is late</source>
        <translation>Etwas ist überfällig</translation>
    </message>
    <message>
        <source>An interview today</source>
        <translation>Heute ein Gespräch</translation>
    </message>
    <message>
        <source>Late, or an interview today</source>
        <translation>Überfällig oder heute ein Gespräch</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %n days</source>
        <translation>
            <numerusform>Seit %n Tag still</numerusform>
            <numerusform>Seit %n Tagen still</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Searches shared with you</source>
        <translation>Mit Ihnen geteilte Stellensuchen</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>a column: how many follow-ups are</comment>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Last changed by them</source>
        <translation>Zuletzt von dort geändert</translation>
    </message>
    <message>
        <source>Interviews today</source>
        <translation>Gespräche heute</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>Sie dürfen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>read and change</source>
        <translation>lesen und ändern</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>What is late could not be found out for everybody: %1.</source>
        <translation>Was überfällig ist, ließ sich nicht für alle feststellen: %1.</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>In keiner Gruppe</translation>
    </message>
    <message>
        <source>Nobody lets you see their search yet.</source>
        <translation>Bisher lässt niemand Sie eine Stellensuche sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <comment>a client</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>Open their board once: from then on what is late for them is told here.</source>
        <translation>Öffnen Sie einmal das Board: von da an steht hier, was dort überfällig ist.</translation>
    </message>
</context>
<context>
    <name>afterword::ClosingDialog</name>
    <message>
        <source>Wrap up the search</source>
        <translation>Die Stellensuche gut abschließen</translation>
    </message>
    <message>
        <source>%1 is signed. Well done.</source>
        <translation>%1 ist unterschrieben. Gut gemacht.</translation>
    </message>
    <message>
        <source>What is left to do is among its tasks already.</source>
        <translation>Was noch zu tun ist, steht schon unter den Aufgaben.</translation>
    </message>
    <message>
        <source>A few things are left that people will remember you by. Those that are ticked become tasks.</source>
        <translation>Es bleibt einiges, wofür man sich gern an Sie erinnert. Was angekreuzt ist, wird zur Aufgabe.</translation>
    </message>
    <message>
        <source>Whoever else still waits for you is listed under Today, each with a kind word to send.</source>
        <translation>Wer sonst noch auf Sie wartet, steht unter „Heute“, mit ein paar freundlichen Worten zum Senden.</translation>
    </message>
    <message>
        <source>Show &amp;Today</source>
        <translation>&amp;Heute zeigen</translation>
    </message>
    <message>
        <source>&amp;Export the Search…</source>
        <translation>Suche &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Add as Tasks</source>
        <translation>Als &amp;Aufgaben hinzufügen</translation>
    </message>
</context>
<context>
    <name>afterword::Column</name>
    <message>
        <source>Company, role</source>
        <translation>Firma, Stelle</translation>
    </message>
    <message>
        <source>New card in %1: company, role</source>
        <translation>Neue Karte in %1: Firma, Stelle</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n older</source>
        <translation>
            <numerusform>%n ältere ausblenden</numerusform>
            <numerusform>%n ältere ausblenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older</source>
        <translation>
            <numerusform>%n ältere</numerusform>
            <numerusform>%n ältere</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed more than four weeks ago, and nothing to do. A search finds them.</source>
        <translation>Vor mehr als vier Wochen abgeschlossen, und nichts zu tun. Eine Suche findet sie.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a button (&quot;12 older&quot;), a stage</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>afterword::ColumnHeader</name>
    <message>
        <source>Menu of the stage %1</source>
        <translation>Menü der Phase %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a stage, how many cards</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cards</source>
        <translation>
            <numerusform>%1 von %n Karte</numerusform>
            <numerusform>%1 von %n Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Name der Phase</translation>
    </message>
    <message>
        <source>Add a card in %1</source>
        <translation>Karte in %1 anlegen</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n fällig</numerusform>
            <numerusform>%n fällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::ColumnsField</name>
    <message>
        <source>Afterword’s own id</source>
        <translation>Kennung von Afterword</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Eingetragen am</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Beworben am</translation>
    </message>
    <message>
        <source>They decide by</source>
        <translation>Entscheidung bis</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Salary, up to</source>
        <translation>Gehalt, höchstens</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Tone of the letters</source>
        <translation>Ton der Schreiben</translation>
    </message>
    <message>
        <source>Give up after days</source>
        <translation>Aufgeben nach Tagen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>The posting’s text</source>
        <translation>Text der Stellenanzeige</translation>
    </message>
    <message>
        <source>Company and role together</source>
        <translation>Firma und Stelle zusammen</translation>
    </message>
    <message>
        <source>Contact’s name</source>
        <translation>Name des Kontakts</translation>
    </message>
    <message>
        <source>Contact’s e-mail</source>
        <translation>E-Mail des Kontakts</translation>
    </message>
    <message>
        <source>Contact’s phone</source>
        <translation>Telefon des Kontakts</translation>
    </message>
    <message>
        <source>Contact’s title</source>
        <translation>Position des Kontakts</translation>
    </message>
    <message>
        <source>Recruiter’s name</source>
        <translation>Name im Recruiting</translation>
    </message>
    <message>
        <source>Whether it is over</source>
        <translation>Ob es vorbei ist</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>Wann sie endete</translation>
    </message>
    <message>
        <source>Keep in the remarks</source>
        <translation>In den Bemerkungen behalten</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wohl</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>Ihre Angabe</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Was „%1“ ist</translation>
    </message>
    <message>
        <source>Day or tick: %1</source>
        <comment>a column that tells when a stage was reached</comment>
        <translation>Tag oder Haken: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>afterword::ContactField</name>
    <message>
        <source>%1, %2</source>
        <comment>a name, what they do</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There are several people of that name. Choose one from the list.</source>
        <translation>Es gibt mehrere Personen dieses Namens. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>Nobody of that name is known yet. Press Enter to add them.</source>
        <translation>Unter diesem Namen ist noch niemand bekannt. Mit der Eingabetaste nehmen Sie die Person auf.</translation>
    </message>
</context>
<context>
    <name>afterword::ContactsDesk</name>
    <message>
        <source>What Afterword remembered about your address book could not be deleted. It is in %1.</source>
        <translation>Was von Ihrem Adressbuch gemerkt war, konnte nicht gelöscht werden. Es liegt in %1.</translation>
    </message>
    <message>
        <source>What was read from your address book could not be recorded, so all of it is read again the next time: %1.</source>
        <translation>Was von Ihrem Adressbuch gelesen wurde, konnte nicht vermerkt werden, daher wird beim nächsten Mal alles noch einmal gelesen: %1.</translation>
    </message>
    <message>
        <source>What Afterword remembered about your address book cannot be read, so the address book is not connected any more: the file %1 %2. Your search and your address book are as they were. Connect the address book again in Settings, under Address Book; until then that file is left as it is.</source>
        <translation>Was Afterword sich von Ihrem Adressbuch gemerkt hat, lässt sich nicht lesen, daher ist das Adressbuch nicht mehr verbunden: Die Datei %1 %2. Ihre Stellensuche und Ihr Adressbuch sind, wie sie waren. Verbinden Sie das Adressbuch in den Einstellungen unter „Adressbuch“ noch einmal; bis dahin bleibt diese Datei, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>afterword::ContactsPage</name>
    <message>
        <source>Look for my address books</source>
        <translation>Meine Adressbücher suchen</translation>
    </message>
    <message>
        <source>Sign in and read</source>
        <translation>Anmelden und lesen</translation>
    </message>
    <message>
        <source>Read what is new</source>
        <translation>Neues lesen</translation>
    </message>
    <message>
        <source>Read all of it again</source>
        <translation>Alles noch einmal lesen</translation>
    </message>
    <message>
        <source>Disconnect, and forget this address book</source>
        <translation>Trennen und dieses Adressbuch vergessen</translation>
    </message>
    <message>
        <source>Connect an address book of your own, on Nextcloud, Radicale or any other server that speaks CardDAV, and take its people into People.</source>
        <translation>Verbinden Sie ein eigenes Adressbuch auf Nextcloud, Radicale oder einem anderen Server, der CardDAV spricht, und nehmen Sie dessen Personen unter Personen auf.</translation>
    </message>
    <message>
        <source>It is read when you press the button here, and never by itself. Before anybody is taken in, you see who is added and what changes, and one Undo takes all of it back. Nothing is ever written into your address book; whoever is deleted there stays here. Nothing goes anywhere else.</source>
        <translation>Es wird gelesen, wenn Sie hier auf die Schaltfläche drücken, und nie von selbst. Bevor jemand aufgenommen wird, sehen Sie, wer hinzukommt und was sich ändert, und ein Rückgängig nimmt alles zurück. In Ihr Adressbuch wird nie etwas geschrieben; wer dort gelöscht wird, bleibt hier. Nichts geht irgendwo anders hin.</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>Read this address book</source>
        <translation>Dieses Adressbuch lesen</translation>
    </message>
    <message>
        <source>Which address book?</source>
        <translation>Welches Adressbuch?</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>an address book, a server</comment>
        <translation>%1, auf %2</translation>
    </message>
    <message>
        <source>Nobody was taken in; the same cards are offered again the next time.</source>
        <translation>Niemand wurde aufgenommen; dieselben Karten werden beim nächsten Mal wieder angeboten.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Darin ist nichts Neues.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards were new or changed.</source>
        <translation>
            <numerusform>%n Karte war neu oder geändert.</numerusform>
            <numerusform>%n Karten waren neu oder geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not give out %n cards; they are asked for again the next time.</source>
        <translation>
            <numerusform>%n Karte gab der Server nicht heraus; nach ihr wird beim nächsten Mal wieder gefragt.</numerusform>
            <numerusform>%n Karten gab der Server nicht heraus; nach ihnen wird beim nächsten Mal wieder gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last read %1.</source>
        <translation>Zuletzt gelesen: %1.</translation>
    </message>
    <message>
        <source>Forget this address book</source>
        <translation>Dieses Adressbuch vergessen</translation>
    </message>
    <message>
        <source>Afterword forgets the password and everything that it remembers about this address book. Whoever was taken into People stays there, and your address book stays as it is.</source>
        <translation>Afterword vergisst das Passwort und alles, was es sich von diesem Adressbuch gemerkt hat. Wer unter Personen aufgenommen wurde, bleibt dort, und Ihr Adressbuch bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Looking for your address books…</source>
        <translation>Ihre Adressbücher werden gesucht …</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
</context>
<context>
    <name>afterword::CopiesDialog</name>
    <message>
        <source>Put a copy back</source>
        <translation>Eine Kopie zurückholen</translation>
    </message>
    <message>
        <source>Copies, the newest first</source>
        <translation>Kopien, die neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Put It Back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Your whole search goes back to what is in the copy. The search as it is now is copied first, and Undo brings it back.</source>
        <translation>Die ganze Stellensuche wird wieder so, wie sie in der Kopie ist. Was jetzt da ist, wird vorher kopiert, und „Rückgängig“ bringt es zurück.</translation>
    </message>
</context>
<context>
    <name>afterword::CopyDesk</name>
    <message>
        <source>Nothing can be sent to the server of this search, or taken from there: %1. What you change is kept on this machine.</source>
        <translation>An den Server dieser Stellensuche kann nichts gesendet und von dort nichts geholt werden: %1. Was Sie ändern, wird auf diesem Computer aufgehoben.</translation>
    </message>
    <message>
        <source>Whether you may change this search could not be recorded: %1.</source>
        <translation>Ob Sie diese Stellensuche ändern dürfen, konnte nicht festgehalten werden: %1.</translation>
    </message>
    <message>
        <source>That this search is no longer shared with you could not be recorded: %1.</source>
        <translation>Dass diese Stellensuche nicht mehr mit Ihnen geteilt wird, konnte nicht festgehalten werden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 no longer shares this search with you, and %n changes of yours did not get there. They wait on this machine, and are sent if it is shared with you again.</source>
        <translation>
            <numerusform>%1 teilt diese Stellensuche nicht mehr mit Ihnen, und %n Ihrer Änderungen kam dort nicht mehr an. Sie wartet auf diesem Rechner und wird gesendet, falls die Stellensuche wieder mit Ihnen geteilt wird.</numerusform>
            <numerusform>%1 teilt diese Stellensuche nicht mehr mit Ihnen, und %n Ihrer Änderungen kamen dort nicht mehr an. Sie warten auf diesem Rechner und werden gesendet, falls die Stellensuche wieder mit Ihnen geteilt wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shares this search with you again, and what waited here was sent.</source>
        <translation>%1 teilt diese Stellensuche wieder mit Ihnen, und was hier wartete, wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>afterword::CopyFoot</name>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>The server asks for your password</source>
        <translation>Der Server fragt nach Ihrem Passwort</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>Shared with you for reading only</source>
        <translation>Nur zum Lesen mit Ihnen geteilt</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Keine Verbindung zum Server</translation>
    </message>
    <message numerus="yes">
        <source>No connection: %n changes wait here, and are sent as soon as the server can be reached</source>
        <translation>
            <numerusform>Keine Verbindung: %n Änderung wartet hier und wird gesendet, sobald der Server zu erreichen ist</numerusform>
            <numerusform>Keine Verbindung: %n Änderungen warten hier und werden gesendet, sobald der Server zu erreichen ist</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing comes from the server</source>
        <translation>Vom Server kommt nichts</translation>
    </message>
    <message numerus="yes">
        <source>The server does not take %n changes, which wait here</source>
        <translation>
            <numerusform>Der Server nimmt %n Änderung nicht an; sie wartet hier</numerusform>
            <numerusform>Der Server nimmt %n Änderungen nicht an; sie warten hier</numerusform>
        </translation>
    </message>
    <message>
        <source>This is %1’s search at %2. All of it is on this machine too, so you can read and change it at any time.</source>
        <translation>Dies ist die Stellensuche von %1 bei %2. Sie liegt ganz auch auf diesem Computer, also können Sie sie jederzeit lesen und ändern.</translation>
    </message>
    <message>
        <source>This is %1’s search at %2. All of it is on this machine too, so you can read it at any time.</source>
        <translation>Dies ist die Stellensuche von %1 bei %2. Sie liegt ganz auch auf diesem Computer, also können Sie sie jederzeit lesen.</translation>
    </message>
    <message>
        <source>Shared search</source>
        <translation>Gemeinsame Stellensuche</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>&amp;Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Something on the server was set aside</source>
        <translation>Etwas auf dem Server wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>&amp;What Was Set Aside…</source>
        <translation>&amp;Was beiseitegelegt wurde …</translation>
    </message>
    <message>
        <source>What was set aside could not be read: %1.</source>
        <translation>Das Beiseitegelegte ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>It could not be put right: %1.</source>
        <translation>Es ließ sich nicht richtigstellen: %1.</translation>
    </message>
    <message>
        <source>It is put right, for everybody who shares this search. What was there before is kept as %1.</source>
        <translation>Es ist richtiggestellt, für alle, die diese Stellensuche teilen. Was vorher dort stand, ist als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>No longer shared with you</source>
        <translation>Nicht mehr mit Ihnen geteilt</translation>
    </message>
    <message>
        <source>Looking at the server…</source>
        <translation>Sieht beim Server nach …</translation>
    </message>
    <message numerus="yes">
        <source>No longer shared with you: %n changes did not get there, and wait here</source>
        <translation>
            <numerusform>Nicht mehr mit Ihnen geteilt: %n Änderung kam dort nicht an und wartet hier</numerusform>
            <numerusform>Nicht mehr mit Ihnen geteilt: %n Änderungen kamen dort nicht an und warten hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of yours did not get there. They wait on this machine, and are sent if the search is shared with you again.</source>
        <translation>
            <numerusform>%n Ihrer Änderungen kam dort nicht mehr an. Sie wartet auf diesem Rechner und wird gesendet, falls die Stellensuche wieder mit Ihnen geteilt wird.</numerusform>
            <numerusform>%n Ihrer Änderungen kamen dort nicht mehr an. Sie warten auf diesem Rechner und werden gesendet, falls die Stellensuche wieder mit Ihnen geteilt wird.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::CopyWorker</name>
    <message>
        <source>what is kept beside this machine’s copy cannot be used</source>
        <translation>was neben der Kopie auf diesem Computer liegt, ist nicht zu gebrauchen</translation>
    </message>
</context>
<context>
    <name>afterword::DataMenu</name>
    <message>
        <source>&amp;Where It Is Kept…</source>
        <translation>&amp;Speicherort …</translation>
    </message>
    <message>
        <source>&amp;Delete a Person Everywhere…</source>
        <translation>&amp;Person überall löschen …</translation>
    </message>
    <message>
        <source>E&amp;rase Everything…</source>
        <translation>&amp;Alles löschen …</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>Eine Kopie liegt in %1.</translation>
    </message>
    <message>
        <source>No copy was made: %1.</source>
        <translation>Es wurde keine Kopie angelegt: %1.</translation>
    </message>
    <message>
        <source>It was not moved: %1.</source>
        <translation>Sie wurde nicht verschoben: %1.</translation>
    </message>
    <message>
        <source>deletion of a person everywhere</source>
        <translation>Löschen einer Person überall</translation>
    </message>
    <message>
        <source>The copy %1 stays as it is: %2.</source>
        <translation>Die Kopie %1 bleibt, wie sie ist: %2.</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>sie konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>No copy can be read. Nothing was changed.</source>
        <translation>Keine Kopie ist lesbar. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was put back, and nothing was changed: %1.</source>
        <translation>Es wurde nichts zurückgeholt und nichts geändert: %1.</translation>
    </message>
    <message>
        <source>The search as it is now could not be copied, so nothing was put back: %1.</source>
        <translation>Was jetzt da ist, konnte nicht kopiert werden, deshalb wurde nichts zurückgeholt: %1.</translation>
    </message>
    <message>
        <source>return to the copy from %1</source>
        <translation>Rückkehr zur Kopie vom %1</translation>
    </message>
    <message>
        <source>This is this machine’s copy of a shared search, and it stays where it is.</source>
        <translation>Dies ist die Kopie einer gemeinsamen Stellensuche auf diesem Computer, und sie bleibt, wo sie ist.</translation>
    </message>
</context>
<context>
    <name>afterword::DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Aus einem Kalender wählen</translation>
    </message>
</context>
<context>
    <name>afterword::DebriefForm</name>
    <message>
        <source>What went well?</source>
        <translation>Was lief gut?</translation>
    </message>
    <message>
        <source>When do they decide, and whom can you ask, and how?</source>
        <translation>Wann wird entschieden, und bei wem und wie dürfen Sie nachfragen?</translation>
    </message>
    <message>
        <source>What could you bring to this job?</source>
        <translation>Was könnten Sie in diese Stelle einbringen?</translation>
    </message>
    <message>
        <source>What rubbed you the wrong way?</source>
        <translation>Was hat Sie gestört?</translation>
    </message>
    <message>
        <source>change to the debrief at %1</source>
        <translation>Änderung der Nachbereitung bei %1</translation>
    </message>
    <message>
        <source>Still empty:</source>
        <translation>Noch leer:</translation>
    </message>
    <message>
        <source>Still empty: %1</source>
        <comment>a question</comment>
        <translation>Noch leer: %1</translation>
    </message>
    <message>
        <source>✓ Nothing is missing. What was neither left open nor awkward stays empty.</source>
        <translation>✓ Es fehlt nichts. Wo keine Frage offenblieb und nichts unangenehm war, bleibt das Feld leer.</translation>
    </message>
    <message>
        <source>Add an interviewer</source>
        <translation>Gegenüber hinzufügen</translation>
    </message>
    <message>
        <source>Whom did you speak with? Everyone you name gets a thank-you note.</source>
        <translation>Mit wem haben Sie gesprochen? Alle, die Sie nennen, bekommen ein Dankschreiben.</translation>
    </message>
    <message>
        <source>Was anybody else there?</source>
        <translation>War noch jemand dabei?</translation>
    </message>
    <message>
        <source>name, e-mail address if you have it, then Enter</source>
        <translation>Name, E-Mail-Adresse falls bekannt, dann Eingabetaste</translation>
    </message>
</context>
<context>
    <name>afterword::DebriefSummary</name>
    <message>
        <source>✓ Debrief written, %1</source>
        <comment>a day</comment>
        <translation>✓ Nachbereitung geschrieben, %1</translation>
    </message>
    <message>
        <source>No debrief yet</source>
        <translation>Noch keine Nachbereitung</translation>
    </message>
    <message>
        <source>Debrief begun</source>
        <translation>Nachbereitung begonnen</translation>
    </message>
    <message>
        <source>Still empty: %1</source>
        <comment>names of questions</comment>
        <translation>Noch leer: %1</translation>
    </message>
    <message>
        <source>Open the debrief</source>
        <translation>Nachbereitung öffnen</translation>
    </message>
    <message>
        <source>Write the debrief</source>
        <translation>Nachbereitung schreiben</translation>
    </message>
</context>
<context>
    <name>afterword::DebriefWindow</name>
    <message>
        <source>Save the debrief</source>
        <translation>Nachbereitung speichern</translation>
    </message>
    <message>
        <source>Say nothing about the interview on social media.</source>
        <translation>Schreiben Sie in sozialen Netzwerken nichts über das Gespräch.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Debrief · %1 · %2</source>
        <comment>a company, a round</comment>
        <translation>Nachbereitung · %1 · %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a round, a company</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>✓ written, %1</source>
        <comment>a day</comment>
        <translation>✓ geschrieben, %1</translation>
    </message>
    <message>
        <source>debrief of %1</source>
        <translation>Nachbereitung von %1</translation>
    </message>
    <message>
        <source>%1 · Next: %2</source>
        <comment>✓ written, today; a note to somebody</comment>
        <translation>%1 · Als Nächstes: %2</translation>
    </message>
    <message>
        <source>Write the thank-you now</source>
        <translation>Dankschreiben jetzt schreiben</translation>
    </message>
    <message>
        <source>Write it now</source>
        <translation>Jetzt schreiben</translation>
    </message>
    <message>
        <source>%1 was removed elsewhere while you were typing. This is not saved anywhere:</source>
        <translation>%1 wurde anderswo entfernt, während Sie geschrieben haben. Das hier ist nirgends gespeichert:</translation>
    </message>
</context>
<context>
    <name>afterword::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>For a report when something goes wrong. It holds no names and nothing that you wrote.</source>
        <translation>Für einen Bericht, wenn etwas schiefgeht. Darin stehen keine Namen und nichts, was Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>afterword::DirectionsForm</name>
    <message>
        <source>Write a number of days from 1 to %1, or nothing.</source>
        <translation>Schreiben Sie eine Anzahl von Tagen zwischen 1 und %1 oder nichts.</translation>
    </message>
    <message>
        <source>“Do keep asking”</source>
        <translation>„Fragen Sie ruhig weiter nach“</translation>
    </message>
    <message>
        <source>“Don’t call us, we’ll call you”</source>
        <translation>„Wir melden uns bei Ihnen“</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor dem</translation>
    </message>
    <message>
        <source>Check-ins go on until it is time to close.</source>
        <translation>Nachfragen gehen weiter, bis es Zeit ist abzuschließen.</translation>
    </message>
    <message>
        <source>Check-ins are held back.</source>
        <translation>Nachfragen ruhen.</translation>
    </message>
    <message>
        <source>Ask this person</source>
        <translation>Diese Person fragen</translation>
    </message>
    <message>
        <source>change of whom to ask at %1</source>
        <translation>Änderung, wer bei %1 zu fragen ist</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>any way</source>
        <translation>auf beliebigem Weg</translation>
    </message>
    <message>
        <source>Ask every so many business days</source>
        <translation>So viele Werktage zwischen zwei Nachfragen</translation>
    </message>
    <message>
        <source>Days of silence before closing</source>
        <translation>Tage der Stille bis zum Abschließen</translation>
    </message>
    <message>
        <source>as in Settings</source>
        <translation>wie in den Einstellungen</translation>
    </message>
    <message>
        <source>change of what %1 said</source>
        <translation>Änderung der Wünsche von %1</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E‑Mail</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>per Telefon</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>per Karte</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>Don’t ask before %1.</source>
        <comment>a field for a date</comment>
        <translation>Vor dem %1 bitte nicht nachfragen.</translation>
    </message>
    <message>
        <source>Please contact %1 %2.</source>
        <comment>fields: a person, a way such as &apos;by e-mail&apos;</comment>
        <translation>Wenden Sie sich an %1 %2.</translation>
    </message>
    <message>
        <source>Ask again every %1 business days.</source>
        <comment>a field for a number</comment>
        <translation>Alle %1 Werktage nachfragen.</translation>
    </message>
    <message>
        <source>You close it after %1 days of silence.</source>
        <comment>a field for a number</comment>
        <translation>Abschließen nach %1 Tagen ohne Antwort.</translation>
    </message>
    <message>
        <source>date</source>
        <comment>a gap in a sentence</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>name</source>
        <comment>a gap in a sentence</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>number</source>
        <comment>a gap in a sentence</comment>
        <translation>Zahl</translation>
    </message>
</context>
<context>
    <name>afterword::DocumentRow</name>
    <message>
        <source>Name of the file</source>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <source>what it is, such as Résumé, short</source>
        <translation>was es ist, etwa Lebenslauf, kurz</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>A file needs a name here.</source>
        <translation>Eine Datei braucht hier einen Namen.</translation>
    </message>
    <message>
        <source>change to the files of %1</source>
        <translation>Änderung der Dateien von %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file, its folder</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 is not in %2</source>
        <comment>a file, its folder</comment>
        <translation>%1 liegt nicht in %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Find %1 again…</source>
        <translation>%1 wiederfinden …</translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <translation>Verknüpfung mit %1 lösen</translation>
    </message>
    <message>
        <source>Unlink %1; the file stays where it is</source>
        <translation>Die Verknüpfung mit %1 lösen; die Datei bleibt, wo sie ist</translation>
    </message>
    <message>
        <source>No program here opens %1.</source>
        <translation>Kein Programm hier öffnet %1.</translation>
    </message>
    <message>
        <source>unlinking %1</source>
        <comment>a file</comment>
        <translation>Lösen der Verknüpfung mit %1</translation>
    </message>
</context>
<context>
    <name>afterword::DocumentsForm</name>
    <message>
        <source>Link a file…</source>
        <translation>Datei verknüpfen …</translation>
    </message>
    <message>
        <source>Link the résumé and the letter you send, and you will know later what they have in front of them.</source>
        <translation>Verknüpfen Sie den Lebenslauf und das Anschreiben, die Sie schicken, dann wissen Sie später, was vorliegt.</translation>
    </message>
</context>
<context>
    <name>afterword::DraftDesk</name>
    <message>
        <source>The last words in the composer could not be saved yet. They are still there.</source>
        <translation>Die letzten Worte im Entwurf konnten noch nicht gespeichert werden. Sie sind noch da.</translation>
    </message>
    <message>
        <source>This application is not there any more.</source>
        <translation>Diese Bewerbung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This interview is not there any more.</source>
        <translation>Dieses Gespräch gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>recipient of a note to %1</source>
        <translation>Empfänger eines Schreibens an %1</translation>
    </message>
    <message>
        <source>The new drafts could not be kept, so nothing was opened: %1.</source>
        <translation>Die neuen Entwürfe konnten nicht gespeichert werden, daher wurde nichts geöffnet: %1.</translation>
    </message>
    <message>
        <source>The new draft could not be kept, so nothing was opened: %1.</source>
        <translation>Der neue Entwurf konnte nicht gespeichert werden, daher wurde nichts geöffnet: %1.</translation>
    </message>
    <message>
        <source>the application is not there any more</source>
        <translation>die Bewerbung ist nicht mehr da</translation>
    </message>
</context>
<context>
    <name>afterword::EraseDialog</name>
    <message numerus="yes">
        <source>Also the %n copies</source>
        <translation>
            <numerusform>Auch die eine Kopie</numerusform>
            <numerusform>Auch die %n Kopien</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>These files are overwritten and deleted, and Afterword closes. This cannot be undone. Files that you exported elsewhere stay.</source>
        <translation>Diese Dateien werden überschrieben und gelöscht, und Afterword schließt sich. Das lässt sich nicht rückgängig machen. Was Sie anderswohin exportiert haben, bleibt.</translation>
    </message>
    <message>
        <source>Files that go</source>
        <translation>Dateien, die verschwinden</translation>
    </message>
    <message>
        <source>Type “erase” to go on</source>
        <translation>Tippen Sie „löschen“, um fortzufahren</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>What is on the server %1 stays there: only whoever looks after it can erase that.</source>
        <translation>Was auf dem Server %1 liegt, bleibt dort: Löschen kann es nur, wer ihn betreut.</translation>
    </message>
</context>
<context>
    <name>afterword::EraseLogin</name>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n Bewerbung</numerusform>
            <numerusform>%n Bewerbungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews with what was written about them</source>
        <translation>
            <numerusform>%n Gespräch mit seiner Nachbereitung</numerusform>
            <numerusform>%n Gespräche mit ihren Nachbereitungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters, calls and drafts</source>
        <translation>
            <numerusform>%n Schreiben, Anruf oder Entwurf</numerusform>
            <numerusform>%n Schreiben, Anrufe und Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the access that %n others have to it</source>
        <translation>
            <numerusform>dass %n andere Person sie sehen darf</numerusform>
            <numerusform>dass %n andere Personen sie sehen dürfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its access to %n searches of others</source>
        <translation>
            <numerusform>das Recht, %n Stellensuche anderer zu sehen</numerusform>
            <numerusform>das Recht, %n Stellensuchen anderer zu sehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a login, a name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This takes the login %1 away from the server for good. It has nothing else there.</source>
        <translation>Das nimmt den Zugang %1 endgültig vom Server. Sonst hat er dort nichts.</translation>
    </message>
    <message>
        <source>This takes the login %1 away from the server for good, and with it:</source>
        <translation>Das nimmt den Zugang %1 endgültig vom Server, und mit ihm:</translation>
    </message>
    <message>
        <source>Copies on the machines of those who opened it, and of the whole server, stay as they are. It cannot be undone; “Export…” keeps a copy first.</source>
        <translation>Kopien auf den Rechnern derer, die sie geöffnet haben, und Kopien des ganzen Servers bleiben, wie sie sind. Es lässt sich nicht rückgängig machen; „Exportieren …“ bewahrt vorher eine Kopie auf.</translation>
    </message>
    <message>
        <source>Type %1 to do it:</source>
        <translation>Tippen Sie %1, um es zu tun:</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>afterword::FactsDialog</name>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>Wie zuvor: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>%1 was handed to Afterword. It would bring in this:</source>
        <translation>%1 wurde an Afterword übergeben. Importiert würde:</translation>
    </message>
    <message>
        <source>What it would bring in</source>
        <translation>Was importiert würde</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>%1 holds a job posting. It would bring in this:</source>
        <translation>%1 enthält eine Stellenanzeige. Importiert würde:</translation>
    </message>
    <message>
        <source>%1 would bring in this:</source>
        <translation>Aus %1 würde importiert:</translation>
    </message>
    <message numerus="yes">
        <source>%n files were handed to Afterword. They would bring in this:</source>
        <translation>
            <numerusform>%n Datei wurde an Afterword übergeben. Sie brächte Folgendes mit:</numerusform>
            <numerusform>%n Dateien wurden an Afterword übergeben. Sie brächten Folgendes mit:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files would bring in this:</source>
        <translation>
            <numerusform>%n Datei brächte Folgendes mit:</numerusform>
            <numerusform>%n Dateien brächten Folgendes mit:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::FactsSection</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>the company’s name</source>
        <translation>der Name der Firma</translation>
    </message>
    <message>
        <source>company of %1</source>
        <translation>Firma von %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>the job title</source>
        <translation>die Stellenbezeichnung</translation>
    </message>
    <message>
        <source>role at %1</source>
        <translation>Stelle bei %1</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Stellenanzeige</translation>
    </message>
    <message>
        <source>its web address</source>
        <translation>ihre Adresse im Netz</translation>
    </message>
    <message>
        <source>posting of %1</source>
        <translation>Stellenanzeige von %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>where, or remote</source>
        <translation>wo, oder im Homeoffice</translation>
    </message>
    <message>
        <source>place of %1</source>
        <translation>Ort von %1</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>the amount they gave</source>
        <translation>was genannt wurde</translation>
    </message>
    <message>
        <source>salary at %1</source>
        <translation>Gehalt bei %1</translation>
    </message>
    <message>
        <source>An application needs the company’s name.</source>
        <translation>Eine Bewerbung braucht den Namen der Firma.</translation>
    </message>
    <message>
        <source>change to %1</source>
        <translation>Änderung von %1</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Beworben am</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>applied date of %1</source>
        <translation>Tag der Bewerbung bei %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>change to the tags of %1</source>
        <translation>Änderung der Stichwörter von %1</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>förmlich</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>casual</source>
        <translation>locker</translation>
    </message>
    <message>
        <source>change of the tone for %1</source>
        <translation>Änderung des Tons gegenüber %1</translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation>Sprache der Schreiben</translation>
    </message>
    <message>
        <source>as usual (%1)</source>
        <comment>a language</comment>
        <translation>wie üblich (%1)</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>Schreiben auf</translation>
    </message>
</context>
<context>
    <name>afterword::Field</name>
    <message>
        <source>The old value is back. Ctrl+Z restores what you typed.</source>
        <translation>Der alte Wert steht wieder da. Strg+Z bringt zurück, was Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>This was emptied elsewhere while you were typing. What you typed was kept; Undo in the Edit menu empties it again.</source>
        <translation>Dieses Feld wurde von anderswo geleert, während Sie schrieben. Was Sie schrieben, gilt; „Rückgängig“ im Menü „Bearbeiten“ leert es wieder.</translation>
    </message>
    <message>
        <source>“%1” was entered here from elsewhere while you were typing. What you typed was kept; Undo in the Edit menu brings the other back.</source>
        <translation>„%1“ wurde von anderswo hier eingetragen, während Sie schrieben. Was Sie schrieben, gilt; „Rückgängig“ im Menü „Bearbeiten“ bringt das andere zurück.</translation>
    </message>
</context>
<context>
    <name>afterword::FilterButton</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Stichwort</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Kind of &amp;Stage</source>
        <translation>&amp;Art der Phase</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordnen</translation>
    </message>
    <message>
        <source>Show &amp;Everything</source>
        <translation>Alles &amp;zeigen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Which cards are shown, and in which order</source>
        <translation>Welche Karten gezeigt werden und in welcher Reihenfolge</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>Filtern und ordnen</translation>
    </message>
    <message>
        <source>Filter and sort: %1</source>
        <translation>Filtern und ordnen: %1</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
</context>
<context>
    <name>afterword::FindPostingButton</name>
    <message>
        <source>Open its &amp;page</source>
        <translation>Ihre &amp;Seite öffnen</translation>
    </message>
    <message>
        <source>Look for an &amp;older copy (web.archive.org)</source>
        <translation>Nach einer &amp;älteren Kopie suchen (web.archive.org)</translation>
    </message>
    <message>
        <source>&amp;Search the web (duckduckgo.com)</source>
        <translation>Im &amp;Web suchen (duckduckgo.com)</translation>
    </message>
    <message>
        <source>Find the posting again</source>
        <translation>Stellenanzeige wiederfinden</translation>
    </message>
</context>
<context>
    <name>afterword::FirstStart</name>
    <message>
        <source>Your search begins here</source>
        <translation>Hier beginnt Ihre Stellensuche</translation>
    </message>
    <message>
        <source>Add the jobs you apply for, one card each.
Drop invitations, letters, address cards or a table on this window, or a folder of them.
Afterword then tells you whom to write to, and by when.</source>
        <translation>Legen Sie für jede Stelle, um die Sie sich bewerben, eine Karte an.
Ziehen Sie Einladungen, Briefe, Adresskarten, eine Tabelle oder einen ganzen Ordner davon auf dieses Fenster.
Afterword sagt Ihnen dann, an wen Sie schreiben sollten, und bis wann.</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Neue Bewerbung</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Sample search</source>
        <translation>Beispielsuche</translation>
    </message>
</context>
<context>
    <name>afterword::FollowUpRow</name>
    <message>
        <source>Why this date?</source>
        <translation>Warum dieser Tag?</translation>
    </message>
    <message>
        <source>Why this date? %1</source>
        <translation>Warum dieser Tag? %1</translation>
    </message>
    <message>
        <source>What to do with “%1”</source>
        <translation>Was mit „%1“ geschehen soll</translation>
    </message>
    <message>
        <source>Change the task…</source>
        <translation>Aufgabe ändern …</translation>
    </message>
</context>
<context>
    <name>afterword::ForgetDialog</name>
    <message>
        <source>the contact itself</source>
        <translation>der Kontakt selbst</translation>
    </message>
    <message numerus="yes">
        <source>%n messages from or to them</source>
        <translation>
            <numerusform>%n Nachricht von der oder an die Person</numerusform>
            <numerusform>%n Nachrichten von der oder an die Person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts to them</source>
        <translation>
            <numerusform>%n Entwurf an die Person</numerusform>
            <numerusform>%n Entwürfe an die Person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>their part in %n interviews</source>
        <translation>
            <numerusform>die Teilnahme an %n Gespräch</numerusform>
            <numerusform>die Teilnahme an %n Gesprächen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks as recruiter, main contact and the like</source>
        <translation>
            <numerusform>%n Vermerk als Recruiting, Ansprechperson und Ähnliches</numerusform>
            <numerusform>%n Vermerke als Recruiting, Ansprechperson und Ähnliches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions about notes to them</source>
        <translation>
            <numerusform>%n Entscheidung über Schreiben an die Person</numerusform>
            <numerusform>%n Entscheidungen über Schreiben an die Person</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes: %1.</source>
        <translation>Was verschwindet: %1.</translation>
    </message>
    <message>
        <source>No other text names them.</source>
        <translation>Kein anderer Text nennt die Person.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Your own texts stay, and some name them; change these yourself:
%1</source>
        <translation>Ihre eigenen Texte bleiben, und einige nennen die Person; ändern Sie diese selbst:
%1</translation>
    </message>
    <message numerus="yes">
        <source>Also in the %n copies of this search</source>
        <translation>
            <numerusform>Auch in der %n Kopie dieser Stellensuche</numerusform>
            <numerusform>Auch in den %n Kopien dieser Stellensuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a person everywhere</source>
        <translation>Person überall löschen</translation>
    </message>
    <message>
        <source>Who is to be deleted</source>
        <translation>Wer gelöscht werden soll</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>You have no contacts yet.</source>
        <translation>Unter Ihren Kontakten ist niemand.</translation>
    </message>
</context>
<context>
    <name>afterword::GnomeAccounts</name>
    <message>
        <source>The desktop’s Online Accounts do not have this mailbox any more. Add it there again, or disconnect it here.</source>
        <translation>In den Online-Konten des Desktops gibt es dieses Postfach nicht mehr. Fügen Sie es dort wieder hinzu, oder trennen Sie es hier.</translation>
    </message>
    <message>
        <source>The desktop’s Online Accounts could not open this mailbox (%1). Sign in there again.</source>
        <translation>Die Online-Konten des Desktops konnten dieses Postfach nicht öffnen (%1). Melden Sie sich dort neu an.</translation>
    </message>
</context>
<context>
    <name>afterword::GuideWindow</name>
    <message>
        <source>Save the guide</source>
        <translation>Das Handbuch speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Pages that were found</source>
        <translation>Gefundene Seiten</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>The whole guide, to print or to keep</source>
        <translation>Das ganze Handbuch, zum Drucken oder Aufheben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: the guide</source>
        <comment>a page&apos;s title</comment>
        <translation>%1: das Handbuch</translation>
    </message>
    <message>
        <source>No page mentions that.</source>
        <translation>Davon steht auf keiner Seite etwas.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <comment>of the guide</comment>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Afterword guide.pdf</source>
        <comment>a file&apos;s name</comment>
        <translation>Afterword-Handbuch.pdf</translation>
    </message>
    <message>
        <source>Afterword: the guide</source>
        <translation>Afterword: das Handbuch</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The guide was not saved: %1.</source>
        <translation>Das Handbuch wurde nicht gespeichert: %1.</translation>
    </message>
</context>
<context>
    <name>afterword::HolidayList</name>
    <message>
        <source>Holiday calendars</source>
        <translation>Feiertagskalender</translation>
    </message>
</context>
<context>
    <name>afterword::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n invitations</source>
        <translation>
            <numerusform>%n Einladung importieren</numerusform>
            <numerusform>%n Einladungen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>And %1 more, each as it seems to be meant.</source>
        <translation>Und %1 weitere, jede wie sie gemeint zu sein scheint.</translation>
    </message>
    <message>
        <source>And %1 more that could not be read.</source>
        <translation>Und %1 weitere, die nicht lesbar waren.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Which of the people invited are you? You are asked only once.</source>
        <translation>Wer unter den Eingeladenen sind Sie? Sie werden nur einmal gefragt.</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Ihre E-Mail</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
</context>
<context>
    <name>afterword::Importer</name>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n Bewerbung</numerusform>
            <numerusform>%n Bewerbungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>%n Gespräch</numerusform>
            <numerusform>%n Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n Brief</numerusform>
            <numerusform>%n Briefe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Die Dateien werden gelesen …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 was imported, except for this: %2.</source>
        <translation>%1 wurde importiert, bis auf dies: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>import of %n invitations</source>
        <translation>
            <numerusform>Import von %n Einladung</numerusform>
            <numerusform>Import von %n Einladungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>Es wurde nichts importiert: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The folder %1 holds no letters (.eml, .mbox, a Maildir’s), invitations (.ics) or address cards (.vcf).</source>
        <translation>Der Ordner %1 enthält weder Briefe (.eml, .mbox, ein Maildir) noch Einladungen (.ics) oder Adresskarten (.vcf).</translation>
    </message>
    <message>
        <source> (line %1)</source>
        <translation> (Zeile %1)</translation>
    </message>
    <message>
        <source>%1: %2%3. None of it was imported.</source>
        <translation>%1: %2%3. Nichts davon wurde importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message numerus="yes">
        <source>%n letters were taken in</source>
        <translation>
            <numerusform>%n Brief wurde aufgenommen</numerusform>
            <numerusform>%n Briefe wurden aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n war schon da</numerusform>
            <numerusform>%n waren schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong to no application under way: %1</source>
        <translation>
            <numerusform>%n gehört zu keiner laufenden Bewerbung: %1</numerusform>
            <numerusform>%n gehören zu keiner laufenden Bewerbung: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>look at this: %1</source>
        <translation>sehen Sie sich das an: %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, a company</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>letter from %1</source>
        <translation>Brief von %1</translation>
    </message>
    <message>
        <source>letter to %1</source>
        <translation>Brief an %1</translation>
    </message>
    <message>
        <source>the letter itself, as theirs</source>
        <translation>der Brief selbst, als einer der Firma</translation>
    </message>
    <message numerus="yes">
        <source>import of %n files</source>
        <translation>
            <numerusform>Import von %n Datei</numerusform>
            <numerusform>Import von %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>letter from %1 (%2)</source>
        <comment>a person, what it seems to say</comment>
        <translation>Brief von %1 (%2)</translation>
    </message>
    <message>
        <source>The table was imported, but what you said of it could not be kept for the next one: %1.</source>
        <translation>Die Tabelle wurde importiert, aber was Sie dazu gesagt haben, konnte für die nächste nicht aufgehoben werden: %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what a letter is about</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <translation>Importieren aus %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file, a sheet of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>is a spreadsheet, which is only read where you choose it here: with Import, or by dropping it on the window</source>
        <translation>ist eine Arbeitsmappe; gelesen wird sie nur, wenn Sie sie hier auswählen: mit „Importieren“ oder indem Sie sie auf das Fenster ziehen</translation>
    </message>
</context>
<context>
    <name>afterword::InsightRows</name>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
</context>
<context>
    <name>afterword::InsightSection</name>
    <message>
        <source>Save as &amp;Picture…</source>
        <translation>Als &amp;Bild speichern …</translation>
    </message>
    <message>
        <source>Save as &amp;Table…</source>
        <translation>Als &amp;Tabelle speichern …</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>„%1“ speichern</translation>
    </message>
    <message>
        <source>Save as a picture or a table</source>
        <translation>Als Bild oder Tabelle speichern</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Als Tabelle speichern</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabelle für eine Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2.</source>
        <translation>Als %1 wurde nichts gespeichert: %2.</translation>
    </message>
</context>
<context>
    <name>afterword::InsightsView</name>
    <message>
        <source>Insights</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>A report for others</source>
        <translation>Ein Bericht für andere</translation>
    </message>
    <message>
        <source>What you did in a month, with dates, as an employment office asks for it. Nothing that you noted for yourself is in it.</source>
        <translation>Was Sie in einem Monat getan haben, mit Daten, wie eine Arbeitsagentur danach fragt. Was Sie für sich notiert haben, steht nicht darin.</translation>
    </message>
    <message>
        <source>Activity Re&amp;port…</source>
        <translation>&amp;Tätigkeitsbericht …</translation>
    </message>
    <message>
        <source>Nothing to look back on yet. As you apply, hear from them and meet them, this page fills by itself.</source>
        <translation>Noch gibt es nichts, worauf Sie zurückblicken können. Mit jeder Bewerbung, jeder Antwort und jedem Gespräch füllt sich diese Seite von selbst.</translation>
    </message>
</context>
<context>
    <name>afterword::InterviewCard</name>
    <message>
        <source>Add an interviewer</source>
        <translation>Gegenüber hinzufügen</translation>
    </message>
    <message>
        <source>a name, then Enter</source>
        <translation>ein Name, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Ihre Gegenüber</translation>
    </message>
    <message>
        <source>%1, cancelled</source>
        <comment>a round</comment>
        <translation>%1, abgesagt</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Einzelheiten zu %1</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Was mit %1 geschehen soll</translation>
    </message>
    <message>
        <source>%1 was not in the room</source>
        <translation>%1 war nicht dabei</translation>
    </message>
    <message>
        <source>It takes place after all</source>
        <translation>Es findet doch statt</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>Es wurde abgesagt</translation>
    </message>
    <message>
        <source>reinstating an interview at %1</source>
        <translation>Wiederaufnahme eines Gesprächs bei %1</translation>
    </message>
    <message>
        <source>cancelling an interview at %1</source>
        <translation>Absage eines Gesprächs bei %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>removal of an interview at %1</source>
        <translation>Entfernen eines Gesprächs bei %1</translation>
    </message>
    <message>
        <source>change to the interviewers at %1</source>
        <translation>Änderung der Gegenüber bei %1</translation>
    </message>
    <message>
        <source>%1, off since this ended</source>
        <comment>a round</comment>
        <translation>%1, entfällt seit dem Ende</translation>
    </message>
</context>
<context>
    <name>afterword::InterviewForm</name>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>such as On-site</source>
        <translation>etwa Vor Ort</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>an address, a room</source>
        <translation>eine Anschrift, ein Raum</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>the address to join at</source>
        <translation>die Adresse zur Teilnahme</translation>
    </message>
    <message>
        <source>Arranged by</source>
        <translation>Organisiert von</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>change to an interview at %1</source>
        <translation>Änderung eines Gesprächs bei %1</translation>
    </message>
    <message>
        <source>This time zone is not known. Write it as America/New_York.</source>
        <translation>Diese Zeitzone ist nicht bekannt. Schreiben Sie sie wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>a time, or 45 min</source>
        <translation>Uhrzeit oder 45 min</translation>
    </message>
</context>
<context>
    <name>afterword::InterviewerNotes</name>
    <message>
        <source>What did they say or do that stayed with you?</source>
        <translation>Was wurde gesagt oder getan, das Ihnen im Gedächtnis blieb?</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>Which question that they asked did you not fully answer?</source>
        <translation>Welche Frage, die Ihnen gestellt wurde, haben Sie nicht ganz beantwortet?</translation>
    </message>
    <message>
        <source>Awkward</source>
        <translation>Unangenehm</translation>
    </message>
    <message>
        <source>Was anything awkward between you?</source>
        <translation>War zwischen Ihnen etwas unangenehm?</translation>
    </message>
    <message>
        <source>change to the debrief at %1</source>
        <translation>Änderung der Nachbereitung bei %1</translation>
    </message>
</context>
<context>
    <name>afterword::InterviewsSection</name>
    <message>
        <source>Add an interview</source>
        <translation>Gespräch hinzufügen</translation>
    </message>
    <message>
        <source>No interview yet. Drop the invitation from your calendar on the window, or add one.</source>
        <translation>Noch kein Gespräch. Ziehen Sie die Einladung aus Ihrem Kalender auf das Fenster, oder fügen Sie eines hinzu.</translation>
    </message>
</context>
<context>
    <name>afterword::InvitationCard</name>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Please check: %1.</source>
        <translation>Bitte prüfen: %1.</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>Tag des Beginns</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Uhrzeit des Beginns</translation>
    </message>
    <message>
        <source>A new application</source>
        <translation>Eine neue Bewerbung</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>Proposed because %1.</source>
        <translation>Vorgeschlagen, denn %1.</translation>
    </message>
    <message>
        <source>Cancels the interview that is noted at %1.</source>
        <translation>Sagt das Gespräch ab, das bei %1 vermerkt ist.</translation>
    </message>
    <message>
        <source>Already noted at %1; nothing changes.</source>
        <translation>Schon bei %1 vermerkt; nichts ändert sich.</translation>
    </message>
    <message>
        <source>Names no interview and nobody who is known here; left out.</source>
        <translation>Nennt kein Gespräch und niemanden, der hier bekannt ist; ausgelassen.</translation>
    </message>
    <message>
        <source>Cancels an interview that was never noted here; nothing changes.</source>
        <translation>Sagt ein Gespräch ab, das hier nie vermerkt war; nichts ändert sich.</translation>
    </message>
    <message>
        <source>Changes the interview that is noted at %1.</source>
        <translation>Ändert das Gespräch, das bei %1 vermerkt ist.</translation>
    </message>
    <message>
        <source>Moves the interview that is noted at %1.
Was: %2
Now: %3</source>
        <translation>Verschiebt das Gespräch, das bei %1 vermerkt ist.
Bisher: %2
Jetzt: %3</translation>
    </message>
    <message>
        <source>Its text goes into the remarks: %1</source>
        <translation>Der Text kommt in die Bemerkungen: %1</translation>
    </message>
    <message>
        <source>Which time is meant</source>
        <translation>Welche Zeit gemeint ist</translation>
    </message>
    <message>
        <source>%1 UTC (%2)</source>
        <comment>a time, a zone</comment>
        <translation>%1 UTC (%2)</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Gemeint ist</translation>
    </message>
    <message>
        <source>Time zone of “%1”</source>
        <translation>Zeitzone von „%1“</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Left out; the interview stays as it is.</source>
        <translation>Ausgelassen; das Gespräch bleibt, wie es vermerkt ist.</translation>
    </message>
</context>
<context>
    <name>afterword::JoinButton</name>
    <message>
        <source>Join</source>
        <translation>Teilnehmen</translation>
    </message>
</context>
<context>
    <name>afterword::Leaving</name>
    <message>
        <source>What you typed last could not be saved. It is still in the window.</source>
        <translation>Was Sie zuletzt getippt haben, ließ sich nicht speichern. Es steht noch im Fenster.</translation>
    </message>
    <message>
        <source>If you stay, it is saved as soon as the cause is gone and you close the window again.</source>
        <translation>Wenn Sie bleiben, wird es gespeichert, sobald behoben ist, was das verhindert, und Sie das Fenster noch einmal schließen.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Schließen und verwerfen</translation>
    </message>
</context>
<context>
    <name>afterword::LetterDialog</name>
    <message numerus="yes">
        <source>Where do these %n letters belong?</source>
        <translation>
            <numerusform>Wohin gehört dieser Brief?</numerusform>
            <numerusform>Wohin gehören diese %n Briefe?</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>A letter without a subject</source>
        <translation>Ein Brief ohne Betreff</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>%1, applied %2</source>
        <translation>%1, beworben %2</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sender, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It is about nothing on the board yet.</source>
        <translation>Er gehört zu nichts, was schon auf dem Board liegt.</translation>
    </message>
    <message>
        <source>Make a card of it</source>
        <translation>Eine Karte daraus machen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>whose letter it is</source>
        <translation>von wem der Brief ist</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>where you know it already</source>
        <translation>falls schon bekannt</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <comment>a day</comment>
        <translation>vielleicht %1</translation>
    </message>
</context>
<context>
    <name>afterword::LetterPane</name>
    <message>
        <source>nobody known yet</source>
        <translation>noch niemand bekannt</translation>
    </message>
    <message>
        <source>%1, no e-mail address yet</source>
        <translation>%1, noch ohne E-Mail-Adresse</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, an address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, no number yet</source>
        <translation>%1, noch ohne Nummer</translation>
    </message>
    <message>
        <source>%1, no postal address yet</source>
        <translation>%1, noch ohne Anschrift</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>Fill again</source>
        <translation>Neu ausfüllen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Im Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>Weitere Wege</translation>
    </message>
    <message>
        <source>Card as PDF…</source>
        <translation>Karte als PDF …</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als gesendet markieren</translation>
    </message>
    <message>
        <source>Not sent after all</source>
        <translation>Doch nicht gesendet</translation>
    </message>
    <message>
        <source>Sent at another time</source>
        <translation>Zu einer anderen Zeit gesendet</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text des Schreibens</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Fill in the template again from what is known now</source>
        <translation>Die Vorlage mit dem jetzt Bekannten neu ausfüllen</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>Als .eml speichern …</translation>
    </message>
    <message>
        <source>Save all notes as .eml…</source>
        <translation>Alle Schreiben als .eml speichern …</translation>
    </message>
    <message>
        <source>A small page to print or to copy by hand, with the address on the back</source>
        <translation>Eine kleine Seite zum Drucken oder Abschreiben, mit der Anschrift auf der Rückseite</translation>
    </message>
    <message>
        <source>Take the mark back, and go on writing</source>
        <translation>Die Markierung zurücknehmen und weiterschreiben</translation>
    </message>
    <message>
        <source>It was sent earlier…</source>
        <translation>Es wurde früher gesendet …</translation>
    </message>
    <message>
        <source>Change the templates…</source>
        <translation>Vorlagen ändern …</translation>
    </message>
    <message>
        <source>Hands the note over to your mail program</source>
        <translation>Übergibt das Schreiben an Ihr Mailprogramm</translation>
    </message>
    <message>
        <source>An e-mail address is needed first</source>
        <translation>Zuerst wird eine E-Mail-Adresse gebraucht</translation>
    </message>
    <message>
        <source>I called</source>
        <translation>Ich habe angerufen</translation>
    </message>
    <message>
        <source>I told them</source>
        <translation>Ich habe es gesagt</translation>
    </message>
    <message>
        <source>Whom the note goes to</source>
        <translation>An wen das Schreiben geht</translation>
    </message>
    <message>
        <source>whom it goes to: a name, then Enter</source>
        <translation>an wen es geht: Name, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Put into my mailbox</source>
        <translation>In mein Postfach legen</translation>
    </message>
    <message>
        <source>Put all notes into my mailbox</source>
        <translation>Alle Schreiben in mein Postfach legen</translation>
    </message>
    <message>
        <source>Puts the note among the drafts in your mailbox, for you to send from there</source>
        <translation>Legt das Schreiben zu den Entwürfen Ihres Postfachs, um von dort gesendet zu werden</translation>
    </message>
    <message>
        <source>In the program that is named under Letters in Settings</source>
        <translation>Im Programm, das in den Einstellungen unter „Briefe“ genannt ist</translation>
    </message>
    <message>
        <source>The text, to be pasted anywhere</source>
        <translation>Der Text, um ihn irgendwo einzufügen</translation>
    </message>
    <message>
        <source>Thunderbird opens such a file as a draft; other programs only show it</source>
        <translation>Thunderbird öffnet eine solche Datei als Entwurf; andere Programme zeigen sie nur</translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation>Sprache der Schreiben</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send at another time</source>
        <translation>Zu einer anderen Zeit senden</translation>
    </message>
    <message>
        <source>Tomorrow at 8:30</source>
        <translation>Morgen um 8:30</translation>
    </message>
    <message>
        <source>At another time…</source>
        <translation>Zu einer anderen Zeit …</translation>
    </message>
    <message>
        <source>Sends the note through your own mailbox; for ten seconds you can take it back</source>
        <translation>Sendet das Schreiben über Ihr eigenes Postfach; zehn Sekunden lang können Sie es zurücknehmen</translation>
    </message>
</context>
<context>
    <name>afterword::LikenessStrip</name>
    <message>
        <source>Likeness</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>%1 ~ %2: %3%</source>
        <comment>two names, a number</comment>
        <translation>%1 ~ %2: %3 %</translation>
    </message>
    <message>
        <source>%1, too alike</source>
        <comment>two names and a number</comment>
        <translation>%1, zu ähnlich</translation>
    </message>
</context>
<context>
    <name>afterword::LocalMailboxes</name>
    <message>
        <source>Or read what a mail program keeps on this computer, as Thunderbird does, or Mutt with mbsync. That takes no password, and nothing goes over the network.</source>
        <translation>Oder lesen lassen, was ein Mailprogramm auf diesem Computer ablegt, etwa Thunderbird oder Mutt mit mbsync. Dazu braucht es kein Passwort, und nichts geht über das Netz.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>a folder&apos;s name</comment>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>Where does your mail program keep its letters?</source>
        <translation>Wo bewahrt Ihr Mailprogramm seine Mails auf?</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
</context>
<context>
    <name>afterword::LogEventForm</name>
    <message>
        <source>They replied</source>
        <translation>Antwort erhalten</translation>
    </message>
    <message>
        <source>You called</source>
        <translation>Sie haben angerufen</translation>
    </message>
    <message>
        <source>You met</source>
        <translation>Sie haben sich getroffen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>What was said, if you like</source>
        <translation>Was gesagt wurde, wenn Sie mögen</translation>
    </message>
    <message>
        <source>A machine wrote it: a receipt, out of office</source>
        <translation>Das schrieb eine Maschine: Eingangsbestätigung, Abwesenheit</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>neue Person</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>This is still ahead. Log it once it has happened.</source>
        <translation>Das liegt noch in der Zukunft. Halten Sie es fest, wenn es geschehen ist.</translation>
    </message>
</context>
<context>
    <name>afterword::LoginDialog</name>
    <message>
        <source>New login</source>
        <translation>Neuer Zugang</translation>
    </message>
    <message>
        <source>Everyone with a login can see the others’ names, so choose one that does not say who it is: lower-case letters, digits and _ only.</source>
        <translation>Alle, die einen Zugang haben, können die Namen der anderen sehen; er soll also nichts darüber sagen, wer es ist: nur kleine Buchstaben, Ziffern und _.</translation>
    </message>
    <message>
        <source>has a search of their own</source>
        <translation>hat eine eigene Stellensuche</translation>
    </message>
    <message>
        <source>only sees those of others, such as a coach</source>
        <translation>sieht nur die von anderen, etwa beim Coaching</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Wer das ist</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Anlegen</translation>
    </message>
</context>
<context>
    <name>afterword::LookPage</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Open a card with</source>
        <translation>Karte öffnen mit</translation>
    </message>
    <message>
        <source>one click</source>
        <translation>einem Klick</translation>
    </message>
    <message>
        <source>a double click</source>
        <translation>einem Doppelklick</translation>
    </message>
    <message>
        <source>Change it now</source>
        <translation>Jetzt wechseln</translation>
    </message>
    <message>
        <source>The language changes at the next start, or now. Your notes stay as you wrote them.</source>
        <translation>Die Sprache gilt ab dem nächsten Start, oder gleich jetzt. Ihre eigenen Texte bleiben, wie Sie sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Reopens the window in the new language</source>
        <translation>Öffnet das Fenster neu, in der neuen Sprache</translation>
    </message>
</context>
<context>
    <name>afterword::MailDesk</name>
    <message>
        <source>Your mailbox is not connected: it waits for its password in Settings, under Mailbox.</source>
        <translation>Ihr Postfach ist nicht verbunden: Es wartet in den Einstellungen unter „Postfach“ auf sein Passwort.</translation>
    </message>
    <message>
        <source>letter “%1”, seen in your mailbox</source>
        <translation>Mail „%1“, im Postfach gesehen</translation>
    </message>
    <message>
        <source>What Afterword remembered about your mailbox could not be deleted. It is in %1.</source>
        <translation>Was von Ihrem Postfach gemerkt war, ließ sich nicht löschen. Es liegt in %1.</translation>
    </message>
    <message>
        <source>What was read from your mailbox could not be recorded, so it is read again at the next start: %1.</source>
        <translation>Was von Ihrem Postfach gelesen wurde, ließ sich nicht merken, daher wird es beim nächsten Start noch einmal gelesen: %1.</translation>
    </message>
    <message>
        <source>Sending from here is not switched on. Do that in Settings, Mailbox.</source>
        <translation>Das Senden von hier ist nicht eingeschaltet. Tun Sie das in den Einstellungen unter Postfach.</translation>
    </message>
    <message>
        <source>The password of your mailbox is not known. Type it in Settings, Mailbox.</source>
        <translation>Das Passwort Ihres Postfachs ist nicht bekannt. Geben Sie es in den Einstellungen unter Postfach ein.</translation>
    </message>
    <message>
        <source>Your letters are from %1, and the mailbox is %2: its server would not accept them. Make both the same in Settings.</source>
        <translation>Ihre Briefe sind von %1, und das Postfach ist %2: dessen Server nähme sie nicht an. Machen Sie in den Einstellungen beides gleich.</translation>
    </message>
    <message>
        <source>Sign in again in the desktop’s Online Accounts, and then ask it again here.</source>
        <translation>Melden Sie sich in den Online-Konten des Desktops neu an, und fragen Sie ihn dann hier noch einmal.</translation>
    </message>
    <message>
        <source>Your mailbox is not connected: see Settings, under Mailbox. %1</source>
        <translation>Ihr Postfach ist nicht verbunden: Siehe Einstellungen, Postfach. %1</translation>
    </message>
    <message>
        <source>The desktop’s Online Accounts have not opened your mailbox. See Settings, Mailbox.</source>
        <translation>Die Online-Konten des Desktops haben Ihr Postfach nicht geöffnet. Siehe Einstellungen, Postfach.</translation>
    </message>
    <message>
        <source>Your mailbox is not being read: %1.</source>
        <translation>Ihr Postfach wird nicht durchgesehen: %1.</translation>
    </message>
    <message>
        <source>What Afterword remembered about your mailbox cannot be read, so the mailbox is not connected any more: the file %1 %2. Your search and your letters are as they were. Connect the mailbox again in Settings, under Mailbox; until then that file is left as it is.</source>
        <translation>Was Afterword sich von Ihrem Postfach gemerkt hat, lässt sich nicht lesen, daher ist das Postfach nicht mehr verbunden: Die Datei %1 %2. Ihre Stellensuche und Ihre Mails sind, wie sie waren. Verbinden Sie das Postfach in den Einstellungen unter „Postfach“ noch einmal; bis dahin bleibt diese Datei, wie sie ist.</translation>
    </message>
    <message numerus="yes">
        <source>Mailbox: %n letters to look at</source>
        <translation>
            <numerusform>Postfach: %n Mail wartet auf Sie</numerusform>
            <numerusform>Postfach: %n Mails warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mailbox is not being read: see Settings, under Mailbox. %1</source>
        <translation>Ihr Postfach wird nicht gelesen: Siehe Einstellungen, Postfach. %1</translation>
    </message>
    <message>
        <source>Mailbox: password needed</source>
        <translation>Postfach: Passwort fehlt</translation>
    </message>
    <message>
        <source>Mailbox: not being read</source>
        <translation>Postfach: wird nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n letters in your mailbox wait for you to look at them: Settings, Mailbox.</source>
        <translation>
            <numerusform>%n Mail in Ihrem Postfach braucht einen Blick von Ihnen: Einstellungen, Postfach.</numerusform>
            <numerusform>%n Mails in Ihrem Postfach brauchen einen Blick von Ihnen: Einstellungen, Postfach.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::MailProgramPage</name>
    <message>
        <source>Mail program</source>
        <translation>E-Mail-Programm</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>As the desktop (%1)</source>
        <translation>Wie der Desktop (%1)</translation>
    </message>
</context>
<context>
    <name>afterword::MailboxPage</name>
    <message>
        <source>%1 at %2</source>
        <comment>a date, a time</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>waits to be put there</source>
        <translation>wartet darauf, dorthin gelegt zu werden</translation>
    </message>
    <message>
        <source>there since %1</source>
        <translation>dort seit %1</translation>
    </message>
    <message>
        <source>changed there, and left alone since</source>
        <translation>dort geändert, und seither unangetastet</translation>
    </message>
    <message>
        <source>no longer there, and not seen among what was sent</source>
        <translation>nicht mehr dort, und unter den gesendeten nicht gesehen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Connect your own mailbox, and notes can wait among its drafts, to be sent from wherever you write. Afterword notices by itself what you send and what is answered.</source>
        <translation>Verbinden Sie Ihr eigenes Postfach, und Schreiben können dort bei den Entwürfen warten, um gesendet zu werden, wo immer Sie schreiben. Was Sie senden und was geantwortet wird, wird hier von selbst bemerkt.</translation>
    </message>
    <message>
        <source>Disconnect, and forget this mailbox</source>
        <translation>Trennen und dieses Postfach vergessen</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Ansehen …</translation>
    </message>
    <message numerus="yes">
        <source>%n letters are waiting for you to look at them: they may belong to several applications, or bring an invitation.</source>
        <translation>
            <numerusform>%n Mail braucht einen Blick von Ihnen: Diese Mail kann zu mehreren Bewerbungen gehören oder bringt eine Einladung.</numerusform>
            <numerusform>%n Mails brauchen einen Blick von Ihnen: Diese Mails können zu mehreren Bewerbungen gehören oder bringen eine Einladung.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>an address, a server</comment>
        <translation>%1, auf %2</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt …</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Verbunden.</translation>
    </message>
    <message>
        <source>Afterword tries again by itself.</source>
        <translation>Es wird von selbst wieder versucht.</translation>
    </message>
    <message numerus="yes">
        <source>Last looked at on %1; %n letters were taken in so far.</source>
        <translation>
            <numerusform>Zuletzt nachgesehen am %1; bisher wurde %n Mail aufgenommen.</numerusform>
            <numerusform>Zuletzt nachgesehen am %1; bisher wurden %n Mails aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Den Schlüsselbund noch einmal fragen</translation>
    </message>
    <message>
        <source>Not found; choose one</source>
        <translation>Nicht gefunden; bitte wählen</translation>
    </message>
    <message>
        <source>Drafts are in</source>
        <translation>Entwürfe liegen in</translation>
    </message>
    <message>
        <source>Sent letters are in</source>
        <translation>Gesendetes liegt in</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <comment>a name, how it stands with the draft</comment>
        <translation>An %1: %2</translation>
    </message>
    <message>
        <source>Drafts of yours in this mailbox:</source>
        <translation>Entwürfe von Ihnen in diesem Postfach:</translation>
    </message>
    <message>
        <source>You sent “%1” to %2 on %3. Was that the note that you wrote here?</source>
        <translation>Sie haben „%1“ am %3 an %2 gesendet. War das das Schreiben, das Sie hier verfasst haben?</translation>
    </message>
    <message>
        <source>Yes, it was</source>
        <translation>Ja, das war es</translation>
    </message>
    <message>
        <source>No, another letter</source>
        <translation>Nein, eine andere Mail</translation>
    </message>
    <message>
        <source>Forget this mailbox</source>
        <translation>Dieses Postfach vergessen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Afterword reads, in the inbox and among what was sent: sender, recipients, subject and date of letters since two weeks before your first application; and in full, only those from and to people and companies of your search. It marks no letter as read. It writes only the drafts that you put there, and copies of letters that you send from here, once you switch that on. Nothing goes anywhere else.</source>
        <translation>Gelesen werden im Posteingang und unter dem Gesendeten: Absender, Empfänger, Betreff und Datum der Mails seit zwei Wochen vor Ihrer ersten Bewerbung; und ganz nur die von und an Menschen und Firmen Ihrer Suche. Nichts wird dadurch als gelesen markiert. Geschrieben werden nur Entwürfe, die Sie dorthin legen, und Kopien der Briefe, die Sie von hier senden, sobald Sie das einschalten. Sonst geht nichts irgendwohin.</translation>
    </message>
    <message>
        <source>Afterword disconnects, and forgets the password and everything that it remembers about this mailbox. What was taken into your search stays, and so do the drafts in your mailbox. Letters that wait to be sent from here are not sent; they are kept as notes.</source>
        <translation>Afterword trennt die Verbindung und vergisst das Passwort und alles, was es sich von diesem Postfach gemerkt hat. Was in Ihre Suche aufgenommen wurde, bleibt, und ebenso die Entwürfe in Ihrem Postfach. Briefe, die darauf warten, von hier gesendet zu werden, werden nicht gesendet; sie bleiben als Schreiben hier.</translation>
    </message>
    <message>
        <source>It is opened through this desktop’s Online Accounts.</source>
        <translation>Es wird über die Online-Konten dieses Desktops geöffnet.</translation>
    </message>
    <message>
        <source>Ask the desktop again</source>
        <translation>Den Desktop noch einmal fragen</translation>
    </message>
    <message>
        <source>What a mail program keeps in %1</source>
        <translation>Was ein Mailprogramm in %1 aufbewahrt</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>New letters there are noticed as they come.</source>
        <translation>Neue Mails dort werden bemerkt, sobald sie kommen.</translation>
    </message>
    <message>
        <source>The inbox is %1.</source>
        <comment>a file</comment>
        <translation>Der Posteingang ist %1.</translation>
    </message>
    <message>
        <source>Afterword stops reading this folder, and forgets everything that it remembers about it. What was taken into your search stays, and so do the drafts in the folder.</source>
        <translation>Afterword liest diesen Ordner nicht mehr und vergisst alles, was es sich von ihm gemerkt hat. Was in Ihre Suche aufgenommen wurde, bleibt, und ebenso die Entwürfe, die in dem Ordner liegen.</translation>
    </message>
    <message>
        <source>Afterword disconnects, and forgets everything that it remembers about this mailbox. What was taken into your search stays, and so do the drafts in your mailbox. Letters that wait to be sent from here are not sent; they are kept as notes.</source>
        <translation>Afterword trennt die Verbindung und vergisst alles, was es sich von diesem Postfach gemerkt hat. Was in Ihre Suche aufgenommen wurde, bleibt, und ebenso die Entwürfe in Ihrem Postfach. Briefe, die darauf warten, von hier gesendet zu werden, werden nicht gesendet; sie bleiben als Schreiben hier.</translation>
    </message>
    <message>
        <source>Afterword notices by itself what you send and what is answered in your mailbox. Drafts cannot be put into it: Thunderbird keeps its own index of its folders, and what another program adds there could get lost. Open your notes in the mail program instead.</source>
        <translation>Was Sie in Ihrem Postfach senden und was geantwortet wird, wird hier von selbst bemerkt. Entwürfe lassen sich nicht hineinlegen: Thunderbird führt zu seinen Ordnern ein eigenes Verzeichnis, und was ein anderes Programm hineinlegt, könnte verloren gehen. Öffnen Sie Ihre Schreiben stattdessen im Mailprogramm.</translation>
    </message>
    <message>
        <source>Asking this desktop’s keyring for the password…</source>
        <translation>Der Schlüsselbund wird nach dem Passwort gefragt …</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>a folder</comment>
        <translation>%1 (zurzeit nicht da)</translation>
    </message>
</context>
<context>
    <name>afterword::MainWindow</name>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>Afterword</source>
        <translation>Afterword</translation>
    </message>
    <message>
        <source>all saved</source>
        <translation>alles gespeichert</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>all saved · %1</source>
        <translation>alles gespeichert · %1</translation>
    </message>
    <message>
        <source>&amp;Today %1</source>
        <translation>&amp;Heute %1</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>Pa&amp;nel of the Application</source>
        <translation>Se&amp;itenleiste der Bewerbung</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n cards are selected. The menu of any one of them moves, tags, closes or deletes them all.</source>
        <translation>
            <numerusform>%n Karte ist gewählt. Ihr Menü verschiebt, verschlagwortet, schließt ab oder löscht sie.</numerusform>
            <numerusform>%n Karten sind gewählt. Das Menü von einer verschiebt, verschlagwortet, schließt ab oder löscht sie alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be added now: the bar above says why.</source>
        <translation>Im Moment kann nichts hinzugefügt werden: Die Leiste oben sagt, warum.</translation>
    </message>
</context>
<context>
    <name>afterword::MeaningList</name>
    <message>
        <source>What their letters seem to say</source>
        <translation>Was die Briefe zu sagen scheinen</translation>
    </message>
    <message>
        <source>Of the letters that came in, %1. Nothing was done about it: each line leads to its card, where you decide.</source>
        <comment>how many seem to say what</comment>
        <translation>Von den hereingekommenen Briefen: %1. Getan wurde deswegen nichts: Jede Zeile führt zu ihrer Karte, und dort entscheiden Sie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a company, what its letter says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a sentence of a letter</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>afterword::MeaningQuestion</name>
    <message>
        <source>Reads like a no: “%1”</source>
        <translation>Liest sich wie eine Absage: „%1“</translation>
    </message>
    <message>
        <source>Reads like an offer: “%1”</source>
        <translation>Liest sich wie ein Angebot: „%1“</translation>
    </message>
    <message>
        <source>Reads like an invitation: “%1”</source>
        <translation>Liest sich wie eine Einladung: „%1“</translation>
    </message>
    <message>
        <source>They promise an answer by %1: “%2”</source>
        <translation>Eine Antwort wird bis %1 versprochen: „%2“</translation>
    </message>
    <message>
        <source>Asks you something: “%1”</source>
        <translation>Fragt Sie etwas: „%1“</translation>
    </message>
    <message>
        <source>Close as Rejected</source>
        <translation>Als Absage abschließen</translation>
    </message>
    <message>
        <source>Write Down the Offer</source>
        <translation>Angebot notieren</translation>
    </message>
    <message>
        <source>Add the Interview</source>
        <translation>Gespräch eintragen</translation>
    </message>
    <message>
        <source>Keep This Date</source>
        <translation>Diesen Tag merken</translation>
    </message>
    <message>
        <source>Write an Answer</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <source>Opens your mail program</source>
        <translation>Öffnet Ihr Mailprogramm</translation>
    </message>
    <message>
        <source>Add as a Task</source>
        <translation>Als Aufgabe notieren</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Notes that you answered just now</source>
        <translation>Hält fest, dass Sie gerade geantwortet haben</translation>
    </message>
    <message>
        <source>You will not be asked again</source>
        <translation>Es wird nicht wieder gefragt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a company, what its letter says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not So</source>
        <translation>Stimmt nicht</translation>
    </message>
    <message>
        <source>No Answer Needed</source>
        <translation>Keine Antwort nötig</translation>
    </message>
    <message>
        <source>It Isn’t</source>
        <translation>Ist es nicht</translation>
    </message>
</context>
<context>
    <name>afterword::MeaningQuestions</name>
    <message>
        <source>What their letters seem to say</source>
        <translation>Was die Briefe zu sagen scheinen</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <comment>a question out of a letter</comment>
        <translation>Beantworten: %1</translation>
    </message>
    <message>
        <source>promised date of %1</source>
        <translation>angekündigter Termin von %1</translation>
    </message>
</context>
<context>
    <name>afterword::MergeDialog</name>
    <message numerus="yes">
        <source>%n letters and calls</source>
        <translation>
            <numerusform>%n Schreiben oder Anruf</numerusform>
            <numerusform>%n Schreiben und Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n Gespräch</numerusform>
            <numerusform>%n Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n Entwurf</numerusform>
            <numerusform>%n Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>no application</source>
        <translation>keine Bewerbung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>companies, how many letters and meetings</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>The Same Person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>What you don’t choose is kept in the remarks.</source>
        <translation>Was Sie nicht wählen, bleibt in den Bemerkungen erhalten.</translation>
    </message>
    <message>
        <source>Merge Them</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>%1 and %2 become one person.</source>
        <translation>%1 und %2 werden eine Person.</translation>
    </message>
    <message>
        <source>From the one: %1.</source>
        <translation>Von der einen: %1.</translation>
    </message>
    <message>
        <source>From the other: %1.</source>
        <translation>Von der anderen: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field of a person, its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>afterword::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>afterword::MissingAddress</name>
    <message>
        <source>E-mail address of %1</source>
        <translation>E-Mail-Adresse von %1</translation>
    </message>
    <message>
        <source>Phone number of %1</source>
        <translation>Telefonnummer von %1</translation>
    </message>
    <message>
        <source>%1, then Enter</source>
        <comment>what is to be typed</comment>
        <translation>%1, dann Eingabetaste</translation>
    </message>
</context>
<context>
    <name>afterword::MonthDelegate</name>
    <message>
        <source>%1 · today</source>
        <comment>a day of the month</comment>
        <translation>%1 · heute</translation>
    </message>
</context>
<context>
    <name>afterword::MonthModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a company, what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a company, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a time, an interview</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
</context>
<context>
    <name>afterword::MonthView</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>The previous month</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Der nächste Monat</translation>
    </message>
    <message>
        <source>Muted: what follows if no answer ever comes</source>
        <translation>Blass: was folgt, falls nie eine Antwort kommt</translation>
    </message>
    <message>
        <source>%1 (if no answer comes)</source>
        <translation>%1 (falls keine Antwort kommt)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>The days of the month</source>
        <translation>Die Tage des Monats</translation>
    </message>
    <message>
        <source>What falls on the day</source>
        <translation>Was auf den Tag fällt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Shows the month and the day of today (Home)</source>
        <translation>Zeigt den Monat und den Tag von heute (Pos1)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a day, its holiday</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>afterword::MoveQuestion</name>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Leave for &amp;later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>It is not signed &amp;yet</source>
        <translation>Noch &amp;nicht unterschrieben</translation>
    </message>
    <message numerus="yes">
        <source>The same for the &amp;other %n cards</source>
        <translation>
            <numerusform>Für die &amp;andere %n Karte ebenso</numerusform>
            <numerusform>Für die &amp;anderen %n Karten ebenso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::NeedLine</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>what an account needs, other such things</comment>
        <translation>
            <numerusform>%1, und %n weiteres</numerusform>
            <numerusform>%1, und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::NewApplication</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Company, or paste the posting’s address or text</source>
        <translation>Firma, oder Stellenanzeige einfügen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Address of the posting</source>
        <translation>Adresse der Stellenanzeige</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Stichwörter, mit Kommas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Neue Bewerbung</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Close without adding</source>
        <translation>Schließen, ohne hinzuzufügen</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>In the first column</source>
        <translation>In der ersten Spalte</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Trotzdem hinzufügen</translation>
    </message>
    <message>
        <source>This one is there already: %1 (%2).</source>
        <comment>a job, its stage</comment>
        <translation>Diese gibt es schon: %1 (%2).</translation>
    </message>
    <message>
        <source>The text of the posting is kept as well: %1 characters.</source>
        <translation>Der Text der Stellenanzeige wird auch aufgehoben: %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>afterword::NewInterviewForm</name>
    <message>
        <source>Day of the new interview</source>
        <translation>Tag des neuen Gesprächs</translation>
    </message>
    <message>
        <source>such as Friday, or 4 Dec</source>
        <translation>etwa Freitag oder 4. Dezember</translation>
    </message>
    <message>
        <source>When the new interview begins</source>
        <translation>Beginn des neuen Gesprächs</translation>
    </message>
    <message>
        <source>such as 14:30</source>
        <translation>etwa 14:30</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>When the new interview ends</source>
        <translation>Ende des neuen Gesprächs</translation>
    </message>
    <message>
        <source>an hour later</source>
        <translation>eine Stunde später</translation>
    </message>
    <message>
        <source>How the new interview takes place</source>
        <translation>Art des neuen Gesprächs</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>afterword::NextBlock</name>
    <message>
        <source>Why this date?</source>
        <translation>Warum dieser Tag?</translation>
    </message>
    <message>
        <source>The guide’s page about this rule</source>
        <translation>Die Seite des Handbuchs zu dieser Regel</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Let it rest for a while</source>
        <translation>Eine Weile ruhen lassen</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Diesen Schritt auslassen</translation>
    </message>
    <message>
        <source>It is done already</source>
        <translation>Das ist schon erledigt</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Hier ist nichts zu tun</translation>
    </message>
    <message>
        <source>Once you have applied, move it on, and you will see here what comes next.</source>
        <translation>Haben Sie sich beworben, schieben Sie die Karte weiter; dann steht hier, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>When something happens, you will see here what comes next.</source>
        <translation>Sobald etwas geschieht, steht hier, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Ask %1 for it</source>
        <translation>%1 danach fragen</translation>
    </message>
    <message>
        <source>Its time comes when the interview is over.</source>
        <translation>Das ist an der Reihe, wenn das Gespräch vorbei ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n more to do below</source>
        <translation>
            <numerusform>unten steht noch %n Schritt</numerusform>
            <numerusform>unten stehen noch %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Jemanden nennen</translation>
    </message>
    <message>
        <source>Withdraw kindly</source>
        <translation>Freundlich zurückziehen</translation>
    </message>
    <message>
        <source>You no longer want this job, and nobody you could tell is named here. Find out who that is at %1: a kind word takes two minutes, and you may meet again.</source>
        <translation>Sie wollen diese Stelle nicht mehr, und hier ist niemand genannt, dem Sie es sagen könnten. Finden Sie heraus, wer es bei %1 ist: Ein freundliches Wort kostet zwei Minuten, und man sieht sich vielleicht wieder.</translation>
    </message>
    <message>
        <source>They wrote to you first. Once you have answered and are talking with them, move the card on, and you will see here what comes next.</source>
        <translation>Die Firma hat zuerst geschrieben. Sobald Sie geantwortet haben und im Gespräch sind, schieben Sie die Karte weiter; dann steht hier, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Their letter reads like one. Once you have said below whether it is, you will see here what comes next.</source>
        <translation>Der Brief der Firma klingt danach. Sobald Sie unten gesagt haben, ob es eine ist, steht hier, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Nobody to thank</source>
        <translation>Niemandem zu danken</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <comment>a stage</comment>
        <translation>Nach „%1“ verschieben</translation>
    </message>
    <message>
        <source>I have applied</source>
        <translation>Ich habe mich beworben</translation>
    </message>
    <message>
        <source>Whom did you speak with?</source>
        <translation>Mit wem haben Sie gesprochen?</translation>
    </message>
    <message>
        <source>You had an interview with %1, and nobody who was there is named yet. Everyone you name gets a thank-you note of their own, ideally within a day.</source>
        <translation>Sie hatten ein Gespräch bei %1, und niemand ist genannt, der dabei war. Alle, die Sie nennen, bekommen ein eigenes Dankschreiben, am besten innerhalb eines Tages.</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>Jetzt nennen</translation>
    </message>
    <message>
        <source>After that: %1</source>
        <comment>a follow-up</comment>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>You had an interview with them, and the card is still among the saved ones. Move it on, and you will be told when to ask how things stand.</source>
        <translation>Sie hatten dort ein Gespräch, und die Karte liegt noch bei den gemerkten Stellen. Schieben Sie sie weiter, dann erfahren Sie, wann Sie nachfragen können.</translation>
    </message>
    <message>
        <source>You have an interview with them, and the card is still among the saved ones. Move it on, and you will be told when to ask how things stand.</source>
        <translation>Sie haben dort ein Gespräch, und die Karte liegt noch bei den gemerkten Stellen. Schieben Sie sie weiter, dann erfahren Sie, wann Sie nachfragen können.</translation>
    </message>
    <message>
        <source>When did the offer come?</source>
        <translation>Wann kam das Angebot?</translation>
    </message>
    <message>
        <source>Write the day down under “The offer”, and you are reminded to answer it, and to tell the others.</source>
        <translation>Tragen Sie den Tag unter „Das Angebot“ ein; dann werden Sie daran erinnert, es zu beantworten und es den anderen zu sagen.</translation>
    </message>
</context>
<context>
    <name>afterword::NoteComposer</name>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Schreiben aufsetzen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everything is saved as you type</source>
        <translation>Alles wird beim Tippen gespeichert</translation>
    </message>
    <message>
        <source>Not saved: this application is not there any more</source>
        <translation>Nicht gespeichert: diese Bewerbung gibt es nicht mehr</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Thank-you notes</source>
        <translation>Dankschreiben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a round, a date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This can look careless: %1 Leave it only if you mean it.</source>
        <translation>Das kann achtlos wirken: %1 Lassen Sie es nur, wenn Sie es so meinen.</translation>
    </message>
    <message>
        <source>I mean it</source>
        <translation>Ich meine es so</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>You changed this text. Filling it again replaces your words; Ctrl+Z brings them back.</source>
        <translation>Sie haben diesen Text geändert. Neu ausfüllen ersetzt Ihre Worte; Strg+Z bringt sie zurück.</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The note is filled again.</source>
        <translation>Das Schreiben ist neu ausgefüllt.</translation>
    </message>
    <message>
        <source>Bring my words back</source>
        <translation>Meine Worte zurückholen</translation>
    </message>
    <message>
        <source>This note is not signed yet: Afterword does not know your name.</source>
        <translation>Dieses Schreiben ist noch nicht unterschrieben: Afterword kennt Ihren Namen nicht.</translation>
    </message>
    <message>
        <source>Add my name</source>
        <translation>Namen eintragen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Your answer can flow into the note. Filling it again replaces your words.</source>
        <translation>Ihre Antwort kann in das Schreiben einfließen. Neu ausfüllen ersetzt Ihre Worte.</translation>
    </message>
    <message>
        <source>Fill it again</source>
        <translation>Neu ausfüllen</translation>
    </message>
    <message>
        <source>Keep my words</source>
        <translation>Meine Worte behalten</translation>
    </message>
    <message>
        <source>Your last words could not be saved yet. They are still here.</source>
        <translation>Ihre letzten Worte konnten noch nicht gespeichert werden. Sie sind noch hier.</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und verwerfen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>It is not known who it goes to.</source>
        <translation>Es ist noch nicht bekannt, an wen es geht.</translation>
    </message>
    <message>
        <source>No e-mail address of %1 is known.</source>
        <translation>Von %1 ist keine E-Mail-Adresse bekannt.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>No e-mail program is set up on this computer. Copy the note, or save it as .eml.</source>
        <translation>Auf diesem Computer ist kein Mailprogramm eingerichtet. Kopieren Sie das Schreiben, oder speichern Sie es als .eml.</translation>
    </message>
    <message>
        <source>No mail program answered. Copy the note, or save it as .eml.</source>
        <translation>Kein Mailprogramm hat geantwortet. Kopieren Sie das Schreiben, oder speichern Sie es als .eml.</translation>
    </message>
    <message>
        <source>The mail program would have changed this letter, so its text is on the clipboard: paste it in.</source>
        <translation>Das Mailprogramm hätte diesen Brief verändert, daher liegt sein Text in der Zwischenablage: fügen Sie ihn ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes saved in %1</source>
        <translation>
            <numerusform>%n Schreiben gespeichert in %1</numerusform>
            <numerusform>%n Schreiben gespeichert in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Card to %1.pdf</source>
        <translation>Karte an %1.pdf</translation>
    </message>
    <message>
        <source>The card is saved in %1.</source>
        <translation>Die Karte ist in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Have you sent it yet?</source>
        <translation>Haben Sie es schon gesendet?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was done, a question</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Yes, mark as sent</source>
        <translation>Ja, als gesendet markieren</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>There is still something to fix: %1</source>
        <translation>Da stimmt noch etwas nicht: %1</translation>
    </message>
    <message>
        <source>Mark as sent anyway</source>
        <translation>Trotzdem als gesendet markieren</translation>
    </message>
    <message>
        <source>Back to the letter</source>
        <translation>Zurück zum Brief</translation>
    </message>
    <message>
        <source>This letter goes to nobody yet. Say first whom it was sent to.</source>
        <translation>Dieses Schreiben geht noch an niemanden. Geben Sie zuerst an, an wen es ging.</translation>
    </message>
    <message>
        <source>Say whom</source>
        <translation>Angeben, an wen</translation>
    </message>
    <message>
        <source>A note was not put into your mailbox: %1.</source>
        <translation>Ein Schreiben wurde nicht in Ihr Postfach gelegt: %1.</translation>
    </message>
    <message>
        <source>The note goes among the drafts of your mailbox. When you send it from there, it is noticed here.</source>
        <translation>Das Schreiben kommt zu den Entwürfen Ihres Postfachs. Wenn Sie es von dort senden, wird das hier bemerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes go among the drafts of your mailbox. When you send them from there, it is noticed here.</source>
        <translation>
            <numerusform>%n Schreiben kommt zu den Entwürfen Ihres Postfachs. Wenn Sie es von dort senden, wird das hier bemerkt.</numerusform>
            <numerusform>%n Schreiben kommen zu den Entwürfen Ihres Postfachs. Wenn Sie sie von dort senden, wird das hier bemerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>All %n are sent.</source>
        <translation>
            <numerusform>Alle %n sind gesendet.</numerusform>
            <numerusform>Alle %n sind gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Next: %2.</source>
        <comment>a sentence, what comes next</comment>
        <translation>%1 Als Nächstes: %2.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>It was not sent, since there is still something to fix: %1</source>
        <translation>Es wurde nicht gesendet, denn da stimmt noch etwas nicht: %1</translation>
    </message>
    <message>
        <source>It was not sent: %1</source>
        <translation>Es wurde nicht gesendet: %1</translation>
    </message>
    <message>
        <source>The letter goes on %1 at %2, if this computer is on and Afterword is running.</source>
        <translation>Der Brief wird am %1 um %2 gesendet, wenn dieser Computer an ist und Afterword läuft.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>It stays here, and was not sent.</source>
        <translation>Er bleibt hier und wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>It is on its way already, or was sent.</source>
        <translation>Er ist schon unterwegs oder wurde gesendet.</translation>
    </message>
    <message>
        <source>When should the letter go?</source>
        <translation>Wann soll der Brief gesendet werden?</translation>
    </message>
    <message>
        <source>Send it then</source>
        <translation>Zu dieser Zeit senden</translation>
    </message>
    <message>
        <source>The letter is on its way.</source>
        <translation>Der Brief ist unterwegs.</translation>
    </message>
    <message>
        <source>It is not known whether the letter went. Look in your mailbox, then say so in Settings, under Mailbox.</source>
        <translation>Es ist nicht bekannt, ob der Brief gesendet wurde. Sehen Sie in Ihrem Postfach nach und sagen Sie es dann in den Einstellungen unter Postfach.</translation>
    </message>
    <message numerus="yes">
        <source>The letter goes in %n seconds.</source>
        <translation>
            <numerusform>Der Brief wird in %n Sekunde gesendet.</numerusform>
            <numerusform>Der Brief wird in %n Sekunden gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>On the day it goes: %1</source>
        <translation>An dem Tag, an dem es hinausgeht: %1</translation>
    </message>
    <message>
        <source>Send it as it is</source>
        <translation>So senden</translation>
    </message>
    <message>
        <source>No phone number of %1 is known.</source>
        <translation>Von %1 ist keine Telefonnummer bekannt.</translation>
    </message>
    <message>
        <source>No postal address of %1 is known.</source>
        <translation>Von %1 ist keine Anschrift bekannt.</translation>
    </message>
    <message>
        <source>This letter was changed or sent elsewhere while you were writing. What you write here is kept.</source>
        <translation>Dieser Brief wurde anderswo geändert oder gesendet, während Sie schrieben. Was Sie hier schreiben, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>afterword::NoteDialog</name>
    <message>
        <source>Note to %1</source>
        <translation>Notiz für %1</translation>
    </message>
    <message>
        <source>It becomes a task in their search, comes up there on its day, and says that you wrote it, with your login: %1.</source>
        <translation>Sie wird dort zu einer Aufgabe, kommt an ihrem Tag zum Vorschein und sagt, dass sie von Ihnen ist, mit Ihrem Zugang: %1.</translation>
    </message>
    <message>
        <source>for example: Read the posting again before Thursday</source>
        <translation>etwa: Stellenanzeige vor Donnerstag noch einmal lesen</translation>
    </message>
    <message>
        <source>The search as a whole</source>
        <translation>Die Stellensuche insgesamt</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>&amp;Leave the Note</source>
        <translation>Notiz &amp;hinterlassen</translation>
    </message>
    <message>
        <source>A note needs a few words: what are they to do?</source>
        <translation>Eine Notiz braucht ein paar Worte: Was ist zu tun?</translation>
    </message>
    <message>
        <source>Without a day it would never come up.</source>
        <translation>Ohne Tag käme sie nie zum Vorschein.</translation>
    </message>
    <message>
        <source>They have to know who wrote it.</source>
        <translation>Es muss dort stehen, von wem sie ist.</translation>
    </message>
</context>
<context>
    <name>afterword::NotesModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a name, a state</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>afterword::NotesSection</name>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Anything worth keeping in mind</source>
        <translation>Alles, was zu merken lohnt</translation>
    </message>
    <message>
        <source>change to the remarks on %1</source>
        <translation>Änderung der Bemerkungen zu %1</translation>
    </message>
    <message>
        <source>The posting’s text</source>
        <translation>Text der Stellenanzeige</translation>
    </message>
    <message>
        <source>Paste it here: postings vanish from the web</source>
        <translation>Hier einfügen: Stellenanzeigen verschwinden aus dem Netz</translation>
    </message>
    <message>
        <source>change to the posting’s text for %1</source>
        <translation>Änderung des Anzeigentexts von %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>afterword::NoticePage</name>
    <message>
        <source>Show notices on the desktop</source>
        <translation>Benachrichtigungen auf dem Desktop zeigen</translation>
    </message>
    <message>
        <source>Tell me when something can be done, not only when it is due</source>
        <translation>Auch melden, was möglich ist, nicht nur, was fällig ist</translation>
    </message>
    <message>
        <source>Minutes before anything is due</source>
        <translation>Minuten, bevor etwas fällig ist</translation>
    </message>
    <message>
        <source>Minutes before a thank-you note is due</source>
        <translation>Minuten, bevor ein Dankschreiben fällig ist</translation>
    </message>
    <message>
        <source>Stay quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Stay quiet on my weekend</source>
        <translation>Ruhe an meinem Wochenende</translation>
    </message>
    <message>
        <source>One notice about all that is due, every day at</source>
        <translation>Eine Benachrichtigung über alles Fällige, jeden Tag um</translation>
    </message>
    <message>
        <source>Summary at</source>
        <translation>Zusammenfassung um</translation>
    </message>
    <message>
        <source>Name nobody in notices: “A follow-up is due”</source>
        <translation>In Benachrichtigungen niemanden nennen: „Ein Schritt ist fällig“</translation>
    </message>
    <message>
        <source>Start in the tray when I log in</source>
        <translation>Beim Anmelden im Infobereich starten</translation>
    </message>
    <message>
        <source>This desktop shows no notices just now. Today and the tray tell you everything.</source>
        <translation>Dieser Desktop zeigt zurzeit keine Benachrichtigungen. „Heute“ und der Infobereich sagen Ihnen alles.</translation>
    </message>
    <message>
        <source>Announce anything due</source>
        <translation>Fälliges ankündigen</translation>
    </message>
    <message>
        <source>minutes before</source>
        <translation>Minuten vorher</translation>
    </message>
    <message>
        <source>Announce a thank-you note</source>
        <translation>Ein Dankschreiben ankündigen</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>afterword::NumberRow</name>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>sonst %1</translation>
    </message>
</context>
<context>
    <name>afterword::OfferForm</name>
    <message>
        <source>%1: %2</source>
        <comment>a round, its red flags</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Their deadline</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Schriftlich</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>change to %1’s offer</source>
        <translation>Änderung des Angebots von %1</translation>
    </message>
    <message>
        <source>What rubbed you the wrong way:
%1</source>
        <translation>Was Sie gestört hat:
%1</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>such as 72,000 a year</source>
        <translation>etwa 72.000 im Jahr</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Arbeitstag</translation>
    </message>
    <message>
        <source>Paid leave</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>such as 30 days</source>
        <translation>etwa 30 Tage</translation>
    </message>
    <message>
        <source>That is before the day on which the offer came. Is it the right day?</source>
        <translation>Das ist vor dem Tag, an dem das Angebot kam. Stimmt der Tag?</translation>
    </message>
    <message>
        <source>Taken as received: %1. Change that above if the offer came on another day.</source>
        <translation>Als erhalten eingetragen: %1. Ändern Sie das oben, falls das Angebot an einem anderen Tag kam.</translation>
    </message>
    <message>
        <source>Without the day on which it was received, you aren’t reminded of this offer.</source>
        <translation>Ohne den Tag, an dem es kam, werden Sie an dieses Angebot nicht erinnert.</translation>
    </message>
</context>
<context>
    <name>afterword::OfferGuesses</name>
    <message>
        <source>Take “%1” as the pay?</source>
        <translation>„%1“ als Bezahlung übernehmen?</translation>
    </message>
    <message>
        <source>Take %1 as their deadline?</source>
        <translation>%1 als Antwortfrist übernehmen?</translation>
    </message>
    <message>
        <source>Take %1 as your first day?</source>
        <translation>%1 als ersten Arbeitstag übernehmen?</translation>
    </message>
    <message>
        <source>What their letter seems to name of the offer</source>
        <translation>Was der Brief vom Angebot zu nennen scheint</translation>
    </message>
    <message>
        <source>A guess, from their letter: “%1”</source>
        <translation>Eine Vermutung aus dem Brief der Firma: „%1“</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>You will not be asked again</source>
        <translation>Es wird nicht wieder gefragt</translation>
    </message>
</context>
<context>
    <name>afterword::OffersDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>a round, what was noted then</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Conditions and remarks</source>
        <translation>Bedingungen und Bemerkungen</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Schriftlich</translation>
    </message>
    <message>
        <source>Rubbed you the wrong way</source>
        <translation>Hat Sie gestört</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Lief gut</translation>
    </message>
    <message>
        <source>What you would bring</source>
        <translation>Was Sie mitbringen</translation>
    </message>
    <message>
        <source>Offers side by side</source>
        <translation>Angebote nebeneinander</translation>
    </message>
    <message>
        <source>No offer is waiting for your answer. When two are, they appear here side by side.</source>
        <translation>Kein Angebot wartet auf Ihre Antwort. Sind es einmal zwei, stehen sie hier nebeneinander.</translation>
    </message>
    <message>
        <source>One offer is waiting for your answer. When a second comes, both appear here side by side.</source>
        <translation>Ein Angebot wartet auf Ihre Antwort. Kommt ein zweites, stehen beide hier nebeneinander.</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing is known</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a company, what of its offer, how that is</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>nichts bekannt</translation>
    </message>
    <message>
        <source>Open the Card</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>Open the card of %1</source>
        <translation>Karte von %1 öffnen</translation>
    </message>
    <message>
        <source>Paid leave</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Arbeitstag</translation>
    </message>
</context>
<context>
    <name>afterword::OfficeDialog</name>
    <message>
        <source>New &amp;Password…</source>
        <translation>Neues &amp;Passwort …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Logins at %1</source>
        <translation>Zugänge auf %1</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Who may log in</source>
        <translation>Wer sich anmelden darf</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Hat</translation>
    </message>
    <message>
        <source>Sees of others</source>
        <comment>how many searches</comment>
        <translation>Sieht von anderen</translation>
    </message>
    <message>
        <source>Seen by</source>
        <comment>how many people</comment>
        <translation>Gesehen von</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>&amp;New Login…</source>
        <translation>&amp;Neuer Zugang …</translation>
    </message>
    <message>
        <source>It was not done: %1.</source>
        <translation>Es wurde nicht getan: %1.</translation>
    </message>
    <message>
        <source>Asking %1 who may log in…</source>
        <translation>%1 wird gefragt, wer sich anmelden darf …</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>a search of their own</source>
        <translation>eine eigene Stellensuche</translation>
    </message>
    <message>
        <source>no search of their own</source>
        <translation>keine eigene Stellensuche</translation>
    </message>
    <message>
        <source>There is a login %1 already; “New Password…” gives it another password.</source>
        <translation>Den Zugang %1 gibt es schon; „Neues Passwort …“ gibt ihm ein anderes Passwort.</translation>
    </message>
    <message>
        <source>Creating the login…</source>
        <translation>Der Zugang wird angelegt …</translation>
    </message>
    <message>
        <source>%1 may log in.</source>
        <translation>%1 darf sich anmelden.</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 hat ein neues Passwort.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Give %1 a new password? The one they have stops working the next time they log in.</source>
        <translation>Soll %1 ein neues Passwort bekommen? Das bisherige öffnet dann ab der nächsten Anmeldung nichts mehr.</translation>
    </message>
    <message>
        <source>&amp;New Password</source>
        <translation>&amp;Neues vergeben</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>Das Passwort wird geändert …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Everything, to be imported again (*.json)</source>
        <translation>Alles, um es wieder zu importieren (*.json)</translation>
    </message>
    <message>
        <source>Reading the search…</source>
        <translation>Die Stellensuche wird gelesen …</translation>
    </message>
    <message>
        <source>%1’s search is in %2.</source>
        <translation>Die Stellensuche von %1 liegt in %2.</translation>
    </message>
    <message>
        <source>Asking what goes with it…</source>
        <translation>Gefragt wird, was mit verschwindet …</translation>
    </message>
    <message>
        <source>Erasing %1…</source>
        <translation>%1 wird gelöscht …</translation>
    </message>
    <message>
        <source>%1 is erased; copies of the server, if there are any, still hold what was erased.</source>
        <translation>%1 ist gelöscht; Kopien des Servers, wo es welche gibt, enthalten es noch.</translation>
    </message>
    <message>
        <source>Look after a server</source>
        <translation>Einen Server betreuen</translation>
    </message>
    <message>
        <source>The address of the database, with a login that may create others, such as postgresql://postgres@store.example/afterword:</source>
        <translation>Die Adresse der Datenbank mit einem Zugang, der andere anlegen darf, etwa postgresql://postgres@store.example/afterword:</translation>
    </message>
    <message>
        <source>The server could not be opened: %1.</source>
        <translation>Auf dem Server ließ sich nicht nachsehen: %1.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>The database %1 is not ready for shared searches of this version. Make it so now? People may go on working meanwhile.</source>
        <translation>Die Datenbank %1 ist für geteilte Stellensuchen dieser Version nicht bereit. Jetzt einrichten? Alle können dabei weiterarbeiten.</translation>
    </message>
    <message>
        <source>&amp;Make It Ready</source>
        <translation>&amp;Einrichten</translation>
    </message>
    <message>
        <source>Making it ready…</source>
        <translation>Wird eingerichtet …</translation>
    </message>
</context>
<context>
    <name>afterword::OnlineMailboxes</name>
    <message>
        <source>This desktop is signed in to a mailbox already, so no password is needed here:</source>
        <translation>Dieser Desktop ist in einem Postfach schon angemeldet, deshalb ist hier kein Passwort nötig:</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <comment>an address</comment>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Or another one:</source>
        <translation>Oder ein anderes:</translation>
    </message>
</context>
<context>
    <name>afterword::OutcomeForm</name>
    <message>
        <source>Kind of reason</source>
        <translation>Art des Grundes</translation>
    </message>
    <message>
        <source>such as experience, salary, fit</source>
        <translation>etwa Erfahrung, Gehalt, Passung</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Erkenntnis</translation>
    </message>
    <message>
        <source>What you take from it</source>
        <translation>Was Sie mitnehmen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <source>salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>internal candidate</source>
        <translation>interne Besetzung</translation>
    </message>
    <message>
        <source>position closed</source>
        <translation>Stelle gestrichen</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>change to the lesson from %1</source>
        <translation>Änderung der Erkenntnis aus %1</translation>
    </message>
</context>
<context>
    <name>afterword::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in this desktop’s keyring</source>
        <translation>Im &amp;Schlüsselbund dieses Desktops aufheben</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>That password did not open the shared search at %1. Which one is %2’s?</source>
        <translation>Dieses Passwort hat die gemeinsame Stellensuche bei %1 nicht geöffnet. Welches gehört zu %2?</translation>
    </message>
    <message>
        <source>The server %1 asks for %2’s password.</source>
        <translation>Der Server %1 fragt nach dem Passwort von %2.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passwort:</translation>
    </message>
</context>
<context>
    <name>afterword::PasswordOnce</name>
    <message>
        <source>Password for %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>This is the password for %1. It is shown only this once and not kept here: pass it on in a way that nobody else can read.</source>
        <translation>Das ist das Passwort von %1. Es wird nur dieses eine Mal gezeigt und hier nirgends aufbewahrt: Geben Sie es auf einem Weg weiter, den sonst niemand liest.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>afterword::PasswordRow</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Keep it in this desktop’s keyring; otherwise you are asked for it at each start</source>
        <translation>Im Schlüsselbund dieses Desktops behalten; sonst wird bei jedem Start danach gefragt</translation>
    </message>
</context>
<context>
    <name>afterword::PeopleModel</name>
    <message>
        <source>nothing</source>
        <comment>in an empty cell, read out</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Last written to</source>
        <translation>Zuletzt geschrieben</translation>
    </message>
    <message>
        <source>Last heard from</source>
        <translation>Zuletzt gehört</translation>
    </message>
</context>
<context>
    <name>afterword::PeopleSection</name>
    <message>
        <source>Part of the new person</source>
        <translation>Rolle der neuen Person</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>a name, then Enter</source>
        <translation>ein Name, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Nobody yet. Add who interviews you, who recruits, and whom you may ask.</source>
        <translation>Noch niemand. Tragen Sie ein, wer mit Ihnen spricht, wer die Bewerbung betreut und wen Sie fragen dürfen.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Wer ist wer</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Recruiting</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>Personalabteilung</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>change to the %1 at %2</source>
        <comment>a part in the process, a company</comment>
        <translation>Änderung bei %2: %1</translation>
    </message>
    <message>
        <source>interviewer, %1</source>
        <comment>a round</comment>
        <translation>im Gespräch, %1</translation>
    </message>
    <message>
        <source>recruiter</source>
        <translation>Recruiting</translation>
    </message>
    <message>
        <source>main contact</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>change to the people of %1</source>
        <translation>Änderung der Personen von %1</translation>
    </message>
</context>
<context>
    <name>afterword::PeopleView</name>
    <message>
        <source>Find somebody</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody yet. Whoever invites you to an interview is listed here.</source>
        <translation>Noch niemand. Wer Sie zu einem Gespräch einlädt, steht hier.</translation>
    </message>
</context>
<context>
    <name>afterword::PersonCard</name>
    <message>
        <source>A team’s mailbox, not a person</source>
        <translation>Postfach eines Teams, keine Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>the full name</source>
        <translation>der volle Name</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>on first-name terms</source>
        <translation>beim Vornamen</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>such as Head of Data</source>
        <translation>etwa Leitung Datenanalyse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>noch keine Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>noch keine Nummer</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>for a handwritten card</source>
        <translation>für eine handgeschriebene Karte</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>anything worth knowing</source>
        <translation>was gut zu wissen ist</translation>
    </message>
    <message>
        <source>It is greeted without a name, and no thank-you note is owed to it.</source>
        <translation>Es wird ohne Namen angesprochen, und ein Dankschreiben ist nicht fällig.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Einzelheiten zu %1</translation>
    </message>
    <message>
        <source>✓ thanked</source>
        <translation>✓ Dank geschrieben</translation>
    </message>
    <message>
        <source>not thanked yet</source>
        <translation>noch kein Dank</translation>
    </message>
    <message>
        <source>a team’s mailbox</source>
        <translation>Postfach eines Teams</translation>
    </message>
</context>
<context>
    <name>afterword::PersonPage</name>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>as you sign your notes</source>
        <translation>wie Sie unterschreiben</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Ihre E-Mail</translation>
    </message>
    <message>
        <source>so that invitations know who you are</source>
        <translation>damit Einladungen wissen, wer Sie sind</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 ist frei</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>On a holiday nobody is asked anything. Choose those of the country the companies are in.</source>
        <translation>An Feiertagen fragen Sie niemanden. Wählen Sie die Feiertage des Landes, in dem die Firmen sind.</translation>
    </message>
    <message>
        <source>Add a calendar file…</source>
        <translation>Kalenderdatei hinzufügen …</translation>
    </message>
    <message>
        <source>An .ics file with whole-day events</source>
        <translation>Eine .ics-Datei mit ganztägigen Terminen</translation>
    </message>
    <message>
        <source>This time zone is not known. Write it as America/New_York.</source>
        <translation>Diese Zeitzone ist nicht bekannt. Schreiben Sie sie wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Add a holiday calendar</source>
        <translation>Feiertagskalender hinzufügen</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Kalender (*.ics);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 was not added: %2.</source>
        <translation>%1 wurde nicht hinzugefügt: %2.</translation>
    </message>
    <message>
        <source>Find a country or region</source>
        <translation>Land oder Region finden</translation>
    </message>
    <message>
        <source>Add “%1”, where your time zone is</source>
        <translation>„%1“ hinzufügen (passend zu Ihrer Zeitzone)</translation>
    </message>
    <message numerus="yes">
        <source>%n weekdays in %1 are free with these calendars.</source>
        <translation>
            <numerusform>%n Arbeitstag im Jahr %1 ist nach dieser Auswahl frei.</numerusform>
            <numerusform>%n Arbeitstage im Jahr %1 sind nach dieser Auswahl frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekdays in %1 are free with %2.</source>
        <translation>
            <numerusform>Nach %2 ist %n Arbeitstag im Jahr %1 frei.</numerusform>
            <numerusform>Nach %2 sind %n Arbeitstage im Jahr %1 frei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::PersonPane</name>
    <message>
        <source>Write to them</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>the full name</source>
        <translation>der volle Name</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>on first-name terms</source>
        <translation>beim Vornamen</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>such as Head of Data</source>
        <translation>etwa Leitung Datenanalyse</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>where they work</source>
        <translation>wo sie arbeitet</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>noch keine Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>noch keine Nummer</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>for a handwritten card</source>
        <translation>für eine handgeschriebene Karte</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>anything worth knowing</source>
        <translation>was gut zu wissen ist</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Letters and meetings</source>
        <translation>Briefe und Treffen</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>No e-mail address of theirs is known yet</source>
        <translation>Es ist noch keine E-Mail-Adresse bekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a company, a role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a day, what happened</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>Dieselbe wie …</translation>
    </message>
    <message>
        <source>Somebody is listed twice: merge the two</source>
        <translation>Jemand steht zweimal in der Liste: beide Einträge zusammenführen</translation>
    </message>
    <message>
        <source>%1 · may be the same</source>
        <translation>%1 · vielleicht dieselbe Person</translation>
    </message>
    <message>
        <source>The Same as %1</source>
        <translation>Dieselbe Person wie %1</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
</context>
<context>
    <name>afterword::PhrasePane</name>
    <message>
        <source>empty phrase</source>
        <translation>leere Formulierung</translation>
    </message>
    <message>
        <source>Add set</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Add a phrase</source>
        <translation>Formulierung hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Formulierungen</translation>
    </message>
    <message>
        <source>Text of the phrase</source>
        <translation>Text der Formulierung</translation>
    </message>
    <message>
        <source>Name of a new set</source>
        <translation>Name einer neuen Gruppe</translation>
    </message>
    <message>
        <source>F2 gives this set another name</source>
        <translation>F2 gibt dieser Gruppe einen anderen Namen</translation>
    </message>
    <message>
        <source>Remove the set</source>
        <translation>Gruppe entfernen</translation>
    </message>
    <message>
        <source>Remove the phrase</source>
        <translation>Formulierung entfernen</translation>
    </message>
</context>
<context>
    <name>afterword::PickDialog</name>
    <message>
        <source>Type a part of it</source>
        <translation>Tippen Sie einen Teil davon</translation>
    </message>
</context>
<context>
    <name>afterword::PolicyPage</name>
    <message>
        <source>These numbers make the plan. They come from what careers advisers agree on; change what your trade does differently. The plan follows at once.</source>
        <translation>Aus diesen Zahlen entsteht der Plan. Sie stammen aus dem, worin sich Ratgeber zur Stellensuche einig sind; ändern Sie, was in Ihrer Branche anders ist. Der Plan richtet sich sofort danach.</translation>
    </message>
    <message>
        <source>Back to the usual numbers</source>
        <translation>Zurück zu den üblichen Zahlen</translation>
    </message>
    <message>
        <source>All of them; one undo brings yours back</source>
        <translation>Alle auf einmal; einmal Rückgängig bringt Ihre zurück</translation>
    </message>
</context>
<context>
    <name>afterword::PostingForm</name>
    <message>
        <source>A guess, from what the page says of itself</source>
        <translation>Vermutet, nach dem, was die Seite von sich sagt</translation>
    </message>
    <message>
        <source>A guess, from the page’s words</source>
        <translation>Vermutet, nach den Worten der Seite</translation>
    </message>
    <message>
        <source>A guess, from the page’s address</source>
        <translation>Vermutet, nach der Adresse der Seite</translation>
    </message>
    <message>
        <source>A guess: please look</source>
        <translation>Vermutet: bitte ansehen</translation>
    </message>
    <message>
        <source>partly from home</source>
        <translation>teils von zu Hause</translation>
    </message>
    <message>
        <source>from home</source>
        <translation>von zu Hause</translation>
    </message>
    <message>
        <source>advertised by %1</source>
        <translation>ausgeschrieben von %1</translation>
    </message>
    <message>
        <source>posted: %1</source>
        <comment>a day</comment>
        <translation>veröffentlicht: %1</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Nobody said</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>I applied &amp;today</source>
        <translation>&amp;Heute beworben</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the posting</source>
        <translation>Adresse der Stellenanzeige</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>I filled in this form and applied &amp;today</source>
        <translation>Formular ausgefüllt und &amp;heute beworben</translation>
    </message>
    <message>
        <source>This is not a date. Leave it empty where nobody said one.</source>
        <translation>Das ist kein Datum. Lassen Sie es leer, wo keines genannt ist.</translation>
    </message>
</context>
<context>
    <name>afterword::PostingWindow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the card</source>
        <translation>Karte &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Keep the new text</source>
        <translation>Neuen Text &amp;behalten</translation>
    </message>
    <message>
        <source>I applied &amp;today</source>
        <translation>&amp;Heute beworben</translation>
    </message>
    <message>
        <source>From your browser</source>
        <translation>Aus Ihrem Browser</translation>
    </message>
    <message>
        <source>What changed in the text</source>
        <translation>Was sich im Text geändert hat</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait behind this one.</source>
        <translation>
            <numerusform>Dahinter wartet noch %n.</numerusform>
            <numerusform>Dahinter warten noch %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new application?</source>
        <translation>Eine neue Bewerbung?</translation>
    </message>
    <message>
        <source>On your board</source>
        <translation>Auf Ihrem Board</translation>
    </message>
    <message>
        <source>A link asks for this. It goes on your board only if you say so.</source>
        <translation>Ein Link verlangt das. Auf Ihr Board kommt sie nur, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>It is in %1, as applied for today. Correct what isn’t right.</source>
        <comment>a column</comment>
        <translation>Sie steht in %1, mit Bewerbung von heute. Berichtigen Sie, was nicht stimmt.</translation>
    </message>
    <message>
        <source>It is in %1. Correct what isn’t right.</source>
        <comment>a column</comment>
        <translation>Sie steht in %1. Berichtigen Sie, was nicht stimmt.</translation>
    </message>
    <message>
        <source>&amp;Put it on the board</source>
        <translation>Auf das Board &amp;bringen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take it &amp;off again</source>
        <translation>Wieder &amp;herunternehmen</translation>
    </message>
    <message>
        <source>Already on your board</source>
        <translation>Schon auf Ihrem Board</translation>
    </message>
    <message>
        <source>%1. It has been in %2 since %3.</source>
        <comment>a job, a column, a day</comment>
        <translation>%1. Seit %3 in „%2“.</translation>
    </message>
    <message>
        <source>%1. It is in %2.</source>
        <comment>a job, a column</comment>
        <translation>%1. In %2.</translation>
    </message>
    <message>
        <source>The posting’s text isn’t kept with it yet:</source>
        <translation>Der Text der Stellenanzeige ist noch nicht dabei:</translation>
    </message>
    <message>
        <source>Since then its text has changed:</source>
        <translation>Der Text hat sich seither geändert:</translation>
    </message>
    <message>
        <source>&amp;Keep the text</source>
        <translation>Text &amp;behalten</translation>
    </message>
</context>
<context>
    <name>afterword::PreviewPane</name>
    <message>
        <source>Interview for the preview</source>
        <translation>Gespräch der Vorschau</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>How it reads for</source>
        <translation>So liest es sich für</translation>
    </message>
    <message>
        <source>Once there is an interview with an interviewer, you will see here how the template reads for each of them.</source>
        <translation>Sobald es ein Gespräch mit einem Gegenüber gibt, sehen Sie hier, wie sich die Vorlage für jedes davon liest.</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>a company, a round, a date</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>Preview for %1</source>
        <translation>Vorschau für %1</translation>
    </message>
</context>
<context>
    <name>afterword::PromiseLine</name>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>You will not be asked again</source>
        <translation>Es wird nicht wieder gefragt</translation>
    </message>
    <message>
        <source>Take %1 as the date by which they decide</source>
        <translation>%1 als Tag der Entscheidung übernehmen</translation>
    </message>
    <message>
        <source>Do not take %1 as their date</source>
        <translation>%1 nicht als Termin übernehmen</translation>
    </message>
    <message>
        <source>promised date of %1</source>
        <translation>angekündigter Termin von %1</translation>
    </message>
    <message>
        <source>Take %1 as the date by which they decide?</source>
        <translation>%1 als Tag der Entscheidung übernehmen?</translation>
    </message>
</context>
<context>
    <name>afterword::PromptsPane</name>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>Awkward</source>
        <translation>Unangenehm</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>What you remember</source>
        <translation>Woran Sie sich erinnern</translation>
    </message>
    <message>
        <source>What could you bring to this job?</source>
        <translation>Was könnten Sie in diese Stelle einbringen?</translation>
    </message>
    <message>
        <source>they</source>
        <translation>die Person</translation>
    </message>
    <message>
        <source>What did %1 say or do that stayed with you?</source>
        <translation>Was hat %1 gesagt oder getan, das Ihnen im Gedächtnis blieb?</translation>
    </message>
    <message>
        <source>Which question that %1 asked did you not fully answer?</source>
        <translation>Welche Frage, die %1 gestellt hat, haben Sie nicht ganz beantwortet?</translation>
    </message>
    <message>
        <source>Was anything awkward between you?</source>
        <translation>War zwischen Ihnen etwas unangenehm?</translation>
    </message>
    <message>
        <source>change to the debrief at %1</source>
        <translation>Änderung der Nachbereitung bei %1</translation>
    </message>
</context>
<context>
    <name>afterword::RecoveryDialog</name>
    <message>
        <source>Your search is not where it was</source>
        <translation>Ihre Stellensuche liegt nicht mehr, wo sie war</translation>
    </message>
    <message>
        <source>Your search cannot be read</source>
        <translation>Ihre Stellensuche ist nicht lesbar</translation>
    </message>
    <message>
        <source>This file is not an Afterword search</source>
        <translation>Diese Datei ist keine Stellensuche von Afterword</translation>
    </message>
    <message>
        <source>This search needs a newer Afterword</source>
        <translation>Diese Stellensuche braucht ein neueres Afterword</translation>
    </message>
    <message>
        <source>Your search could not be opened</source>
        <translation>Ihre Stellensuche ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>No copies were found beside it. If it is on another disk, connect that disk and open Afterword again.</source>
        <translation>Daneben wurden keine Kopien gefunden. Liegt sie auf einem anderen Datenträger, verbinden Sie ihn und öffnen Sie Afterword noch einmal.</translation>
    </message>
    <message>
        <source>No copies were found beside it. The file stays as it is, whatever you choose.</source>
        <translation>Daneben wurden keine Kopien gefunden. Die Datei bleibt, wie sie ist, was auch immer Sie wählen.</translation>
    </message>
    <message>
        <source>Copies of it are safe. Nothing was changed.</source>
        <translation>Kopien davon sind sicher. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Copies of it are safe. The file stays as it is: when you choose a copy, the file is kept beside it under another name.</source>
        <translation>Kopien davon sind sicher. Die Datei bleibt, wie sie ist: Wenn Sie eine Kopie wählen, wird die Datei daneben unter einem anderen Namen aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n Bewerbung</numerusform>
            <numerusform>%n Bewerbungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Afterword</source>
        <translation>Afterword</translation>
    </message>
    <message numerus="yes">
        <source>%n more copies are damaged as well and are not offered.</source>
        <translation>
            <numerusform>%n weitere Kopie ist ebenfalls beschädigt und wird nicht angeboten.</numerusform>
            <numerusform>%n weitere Kopien sind ebenfalls beschädigt und werden nicht angeboten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Afterword</source>
        <translation>Afterword schließen</translation>
    </message>
    <message>
        <source>Open Another…</source>
        <translation>Andere öffnen …</translation>
    </message>
    <message>
        <source>Begin an Empty Search</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Use This Copy</source>
        <translation>Diese Kopie verwenden</translation>
    </message>
    <message>
        <source>Copies, the newest first</source>
        <translation>Kopien, die neueste zuerst</translation>
    </message>
</context>
<context>
    <name>afterword::ReportDialog</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Activity report</source>
        <translation>Tätigkeitsbericht</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>The whole search</source>
        <translation>Die ganze Stellensuche</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>Applications, interviews, contacts and messages with their dates. No remarks, no debriefs, no text of letters.</source>
        <translation>Bewerbungen, Gespräche, Kontakte und Nachrichten mit ihren Daten. Keine Bemerkungen, keine Nachbereitung, kein Wort eines Schreibens.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>The first day must not come after the last.</source>
        <translation>Der erste Tag darf nicht nach dem letzten liegen.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Activity report %1.pdf</source>
        <comment>a file&apos;s name, a month</comment>
        <translation>Tätigkeitsbericht %1.pdf</translation>
    </message>
    <message>
        <source>To print or to send (*.pdf);;Table for a spreadsheet (*.csv)</source>
        <translation>Zum Drucken oder Senden (*.pdf);;Tabelle für eine Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The report was not saved: %1.</source>
        <translation>Der Bericht wurde nicht gespeichert: %1.</translation>
    </message>
    <message>
        <source>a report is written as .pdf or .csv, by the ending of the file’s name</source>
        <translation>ein Bericht wird als .pdf oder .csv geschrieben, je nach Endung des Dateinamens</translation>
    </message>
</context>
<context>
    <name>afterword::SaidSection</name>
    <message>
        <source>They will decide by</source>
        <translation>Die Firma entscheidet bis</translation>
    </message>
    <message>
        <source>change of the date by which %1 decides</source>
        <translation>Änderung des Termins, bis zu dem %1 entscheidet</translation>
    </message>
    <message>
        <source>They will decide by %1.</source>
        <comment>a field for a date</comment>
        <translation>Die Firma entscheidet bis %1.</translation>
    </message>
    <message>
        <source>date</source>
        <comment>a gap in a sentence</comment>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>afterword::SampleBar</name>
    <message>
        <source>Sample search</source>
        <translation>Beispielsuche</translation>
    </message>
    <message>
        <source>This is a sample search: its companies and people are made up.</source>
        <translation>Das ist eine Beispielsuche: Firmen und Personen sind erfunden.</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>Beispiel entfernen</translation>
    </message>
</context>
<context>
    <name>afterword::SearchField</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::SecondaryWindows</name>
    <message>
        <source>The guide cannot be shown: %1.</source>
        <translation>Das Handbuch kann nicht gezeigt werden: %1.</translation>
    </message>
    <message>
        <source>This note cannot be laid out: %1</source>
        <translation>Dieses Schreiben lässt sich nicht aufsetzen: %1</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Whether Afterword starts when you log in could not be changed: %1</source>
        <translation>Ob Afterword beim Anmelden startet, ließ sich nicht ändern: %1</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>your mailbox</source>
        <translation>Ihr Postfach</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Address Book</source>
        <translation>Adressbuch</translation>
    </message>
</context>
<context>
    <name>afterword::SectionNames</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <comment>a section of the page</comment>
        <translation>Gehe zu: %1</translation>
    </message>
</context>
<context>
    <name>afterword::SendDesk</name>
    <message>
        <source>What was being sent cannot be read in %1: %2. Nothing is sent from here until that file is moved away; look in your mailbox first for what was sent. Your notes are all here.</source>
        <translation>Was gerade gesendet wurde, ist in %1 nicht zu lesen: %2. Von hier wird nichts gesendet, bis diese Datei weggelegt ist; sehen Sie zuerst in Ihrem Postfach nach, was gesendet wurde. Ihre Schreiben sind alle hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters were not sent, or may not have been: Settings, Mailbox.</source>
        <translation>
            <numerusform>%n Mail ging nicht oder vielleicht nicht hinaus: Einstellungen, Postfach.</numerusform>
            <numerusform>%n Mails gingen nicht oder vielleicht nicht hinaus: Einstellungen, Postfach.</numerusform>
        </translation>
    </message>
    <message>
        <source>You said that it did not arrive.</source>
        <translation>Sie sagten, dass er nicht ankam.</translation>
    </message>
    <message>
        <source>A letter was not sent in time: Settings, Mailbox.</source>
        <translation>Ein Brief wurde nicht rechtzeitig gesendet: Einstellungen, Postfach.</translation>
    </message>
    <message>
        <source>It is not known whether your letter to %1 went. Look in your mailbox, then say so: Settings, Mailbox.</source>
        <translation>Es ist nicht bekannt, ob Ihr Brief an %1 gesendet wurde. Sehen Sie in Ihrem Postfach nach und sagen Sie es dann: Einstellungen, Postfach.</translation>
    </message>
    <message>
        <source>letter to %1, sent</source>
        <translation>Brief an %1, gesendet</translation>
    </message>
    <message>
        <source>Your letter to %1 was not sent: %2 It is kept; send it again in Settings, Mailbox.</source>
        <translation>Ihr Brief an %1 wurde nicht gesendet: %2 Er ist aufgehoben; senden Sie ihn noch einmal unter Einstellungen, Postfach.</translation>
    </message>
    <message>
        <source>What was sent could not be taken out of %1.</source>
        <translation>Was gesendet wurde, konnte nicht aus %1 genommen werden.</translation>
    </message>
    <message>
        <source>What is to be sent could not be written to %1: %2. The note itself is kept.</source>
        <translation>Was zu senden ist, konnte nicht nach %1 geschrieben werden: %2. Das Schreiben selbst ist aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters that were to be sent from here are not sent. They are kept as notes.</source>
        <translation>
            <numerusform>%n Brief, der von hier gesendet werden sollte, wird nicht gesendet. Er bleibt als Schreiben hier.</numerusform>
            <numerusform>%n Briefe, die von hier gesendet werden sollten, werden nicht gesendet. Sie bleiben als Schreiben hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Afterword keeps what is being sent to itself.</source>
        <translation>Ein anderes Afterword behält für sich, was gesendet wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters were not sent, or may not have been</source>
        <translation>
            <numerusform>%n Mail ging nicht oder vielleicht nicht hinaus</numerusform>
            <numerusform>%n Mails gingen nicht oder vielleicht nicht hinaus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::SendingSection</name>
    <message>
        <source>To %1: goes on %2 at %3.</source>
        <comment>a name, a date, a time</comment>
        <translation>An %1: wird am %2 um %3 gesendet.</translation>
    </message>
    <message>
        <source>To %1: not sent. %2</source>
        <comment>a name, a reason</comment>
        <translation>An %1: nicht gesendet. %2</translation>
    </message>
    <message>
        <source>To %1: is being sent.</source>
        <comment>a name</comment>
        <translation>An %1: wird gerade gesendet.</translation>
    </message>
    <message>
        <source>To %1: it is not known whether it went. %2 Look among what was sent in your mailbox, or ask them.</source>
        <comment>a name, a reason</comment>
        <translation>An %1: Es ist nicht bekannt, ob er gesendet wurde. %2 Sehen Sie in Ihrem Postfach unter dem Gesendeten nach, oder fragen Sie dort nach.</translation>
    </message>
    <message>
        <source>To %1: sent, and still to be noted here.</source>
        <comment>a name</comment>
        <translation>An %1: gesendet, und hier noch zu vermerken.</translation>
    </message>
    <message>
        <source>Send letters from here</source>
        <translation>Briefe von hier senden</translation>
    </message>
    <message>
        <source>STARTTLS, as most servers want on port 587</source>
        <translation>STARTTLS, wie es die meisten Server auf Port 587 verlangen</translation>
    </message>
    <message>
        <source>Server for sending (SMTP)</source>
        <translation>Server zum Senden (SMTP)</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>Port zum Senden</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>A letter then goes when you press Send beside it, to one person, with the name and password of this mailbox: at once, with ten seconds to take it back, or at a time that you choose. No letter goes while something is wrong with it, goes late without asking you, or goes twice.</source>
        <translation>Ein Brief geht dann, wenn Sie bei ihm auf Senden drücken, an eine Person, mit Name und Passwort dieses Postfachs: sofort, mit zehn Sekunden zum Zurücknehmen, oder zu einer Zeit, die Sie wählen. Keiner geht, solange etwas an ihm nicht stimmt, keiner verspätet ohne Rückfrage und keiner zweimal.</translation>
    </message>
    <message>
        <source>%1: letter to %2</source>
        <comment>a button&apos;s words, a name</comment>
        <translation>%1: Brief an %2</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Change the time…</source>
        <translation>Zeit ändern …</translation>
    </message>
    <message>
        <source>When should the letter go?</source>
        <translation>Wann soll der Brief gesendet werden?</translation>
    </message>
    <message>
        <source>Send it then</source>
        <translation>Zu dieser Zeit senden</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>It went</source>
        <translation>Er wurde gesendet</translation>
    </message>
    <message>
        <source>It did not go</source>
        <translation>Er wurde nicht gesendet</translation>
    </message>
</context>
<context>
    <name>afterword::SentForm</name>
    <message>
        <source>Day of sending</source>
        <translation>Tag des Sendens</translation>
    </message>
    <message>
        <source>Time of sending</source>
        <translation>Uhrzeit des Sendens</translation>
    </message>
    <message>
        <source>When was it sent?</source>
        <translation>Wann wurde es gesendet?</translation>
    </message>
    <message>
        <source>Mark as sent then</source>
        <translation>Als gesendet markieren</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>That is still ahead. Mark it once it has been sent.</source>
        <translation>Das liegt noch in der Zukunft. Markieren Sie es, wenn es gesendet ist.</translation>
    </message>
</context>
<context>
    <name>afterword::ServerForm</name>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>such as cloud.example.org</source>
        <translation>etwa cloud.example.org</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
</context>
<context>
    <name>afterword::SetAsideDialog</name>
    <message>
        <source>Set Aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message numerus="yes">
        <source>%n values make no sense</source>
        <translation>
            <numerusform>%n Wert ist unsinnig</numerusform>
            <numerusform>%n Werte sind unsinnig</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program may have written this, or a disk may have failed. The rest of your search is sound. If you put it right, a copy of the file as it stands is kept beside it first; if you keep it aside, it stays in the file, and you can decide later.</source>
        <translation>Vielleicht hat das ein anderes Programm geschrieben, oder ein Datenträger hat versagt. Der Rest Ihrer Stellensuche ist in Ordnung. Wenn Sie es richtigstellen, wird zuerst eine Kopie der jetzigen Datei daneben aufgehoben; wenn Sie es beiseitelassen, bleibt es in der Datei, und Sie können später entscheiden.</translation>
    </message>
    <message>
        <source>Keep It Aside</source>
        <translation>Beiseitelassen</translation>
    </message>
    <message>
        <source>Save the List…</source>
        <translation>Liste speichern …</translation>
    </message>
    <message>
        <source>Put It Right</source>
        <translation>Richtigstellen</translation>
    </message>
    <message>
        <source>Save the List</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>What was set aside</source>
        <translation>Was beiseitegelegt wurde</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What is there now</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What it would become</source>
        <translation>Was daraus würde</translation>
    </message>
    <message>
        <source>taken out; it stays in the copy</source>
        <translation>herausgenommen; es bleibt in der Kopie</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The list was not written to %1: %2.</source>
        <translation>Die Liste wurde nicht nach %1 geschrieben: %2.</translation>
    </message>
    <message>
        <source>Another program may have written this. The rest of the search is sound. If you put it right, that counts for everybody who shares it, and what is there now is kept on this machine first; if you keep it aside, it stays on the server as it is, and you can decide later.</source>
        <translation>Vielleicht hat das ein anderes Programm geschrieben. Der Rest der Stellensuche ist in Ordnung. Wenn Sie es richtigstellen, gilt das für alle, die sie teilen, und was jetzt dort steht, wird zuerst auf diesem Computer aufgehoben; wenn Sie es beiseitelassen, bleibt es auf dem Server, wie es ist, und Sie können später entscheiden.</translation>
    </message>
</context>
<context>
    <name>afterword::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>You and your days</source>
        <translation>Sie und Ihre Tage</translation>
    </message>
    <message>
        <source>Etiquette</source>
        <translation>Gepflogenheiten</translation>
    </message>
</context>
<context>
    <name>afterword::SharedMenu</name>
    <message>
        <source>What Was Changed &amp;Twice…</source>
        <translation>Was &amp;doppelt geändert wurde …</translation>
    </message>
    <message>
        <source>Open a &amp;Shared Search…</source>
        <translation>&amp;Gemeinsame Stellensuche öffnen …</translation>
    </message>
    <message>
        <source>Wh&amp;o May See This Search…</source>
        <translation>Wer diese &amp;Stellensuche sehen darf …</translation>
    </message>
    <message>
        <source>Searches Shared wit&amp;h You</source>
        <translation>&amp;Mit Ihnen geteilte Stellensuchen</translation>
    </message>
    <message>
        <source>Loo&amp;k After a Server…</source>
        <translation>Einen Server &amp;betreuen …</translation>
    </message>
    <message>
        <source>File, “What Was Changed Twice”, keeps both values of this.</source>
        <translation>Im Menü Datei, „Was doppelt geändert wurde“, stehen beide Fassungen hiervon.</translation>
    </message>
    <message numerus="yes">
        <source>File, “What Was Changed Twice”, tells this and %n more.</source>
        <translation>
            <numerusform>Im Menü Datei, „Was doppelt geändert wurde“, stehen das und %n weiteres.</numerusform>
            <numerusform>Im Menü Datei, „Was doppelt geändert wurde“, stehen das und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>File, “What Was Changed Twice”, tells this too.</source>
        <translation>Im Menü Datei, „Was doppelt geändert wurde“, steht das auch.</translation>
    </message>
</context>
<context>
    <name>afterword::SharingDialog</name>
    <message>
        <source>&amp;Take It Back</source>
        <translation>Zu&amp;rücknehmen</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Erlauben</translation>
    </message>
    <message>
        <source>Who may see this search</source>
        <translation>Wer diese Stellensuche sehen darf</translation>
    </message>
    <message>
        <source>Your search is on the server %1. Whoever you allow here can open it too; apart from them, only whoever looks after the server can see it. What somebody has read stays on their machine when you take it back, and nothing newer goes there.</source>
        <translation>Ihre Stellensuche liegt auf dem Server %1. Wem Sie es hier erlauben, kann sie auch öffnen; sonst sieht sie nur, wer sich um den Server kümmert. Was jemand gelesen hat, bleibt auf dessen Computer, wenn Sie es zurücknehmen; Neueres kommt nicht mehr dorthin.</translation>
    </message>
    <message>
        <source>Their login on that server</source>
        <translation>Der Zugang auf diesem Server</translation>
    </message>
    <message>
        <source>may read it</source>
        <translation>darf sie lesen</translation>
    </message>
    <message>
        <source>may read and change it</source>
        <translation>darf sie lesen und ändern</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>Zugang:</translation>
    </message>
    <message>
        <source>What they may do:</source>
        <translation>Was erlaubt ist:</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>The server could not be asked: %1.</source>
        <translation>Der Server konnte nicht gefragt werden: %1.</translation>
    </message>
    <message>
        <source>%1 may read and change it, since %2</source>
        <translation>%1 darf sie lesen und ändern, seit %2</translation>
    </message>
    <message>
        <source>%1 may read it, since %2</source>
        <translation>%1 darf sie lesen, seit %2</translation>
    </message>
    <message>
        <source>Nobody but you so far</source>
        <translation>Bisher niemand außer Ihnen</translation>
    </message>
    <message>
        <source>%1 is your own login; you may do everything in your search.</source>
        <translation>%1 ist Ihr eigener Zugang; in Ihrer Stellensuche dürfen Sie alles.</translation>
    </message>
    <message>
        <source>Telling the server…</source>
        <translation>Der Server wird benachrichtigt …</translation>
    </message>
    <message>
        <source>That did not work: %1. The list shows what the server said last.</source>
        <translation>Das hat nicht geklappt: %1. Die Liste zeigt, was der Server zuletzt gemeldet hat.</translation>
    </message>
</context>
<context>
    <name>afterword::SilentField</name>
    <message>
        <source>Long silent</source>
        <translation>Lange nichts gehört</translation>
    </message>
    <message numerus="yes">
        <source>Close these %n as “no answer”: nothing has been heard from them for a long time</source>
        <translation>
            <numerusform>Diese eine als unbeantwortet abschließen: lange kam nichts mehr</numerusform>
            <numerusform>Diese %n als unbeantwortet abschließen: lange kam nichts mehr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::Spelling</name>
    <message>
        <source>Not in the dictionary: %1</source>
        <translation>Nicht im Wörterbuch: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>words, a number</comment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Looking for words…</source>
        <translation>Wörter werden gesucht …</translation>
    </message>
    <message>
        <source>Add “%1” to your dictionary</source>
        <translation>„%1“ in Ihr Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>No similar word is known</source>
        <translation>Kein ähnliches Wort bekannt</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Do not check</source>
        <translation>Nicht prüfen</translation>
    </message>
    <message>
        <source>Spelling is not checked: no German dictionary is installed. The package %1 brings one.</source>
        <translation>Die Rechtschreibung wird nicht geprüft: Es ist kein deutsches Wörterbuch installiert. Das Paket %1 bringt eines mit.</translation>
    </message>
    <message>
        <source>Spelling is not checked: no French dictionary is installed. The package %1 brings one.</source>
        <translation>Die Rechtschreibung wird nicht geprüft: Es ist kein französisches Wörterbuch installiert. Das Paket %1 bringt eines mit.</translation>
    </message>
    <message>
        <source>Spelling is not checked: no Spanish dictionary is installed. The package %1 brings one.</source>
        <translation>Die Rechtschreibung wird nicht geprüft: Es ist kein spanisches Wörterbuch installiert. Das Paket %1 bringt eines mit.</translation>
    </message>
    <message>
        <source>Spelling is not checked: no English dictionary is installed. The package %1 brings one.</source>
        <translation>Die Rechtschreibung wird nicht geprüft: Es ist kein englisches Wörterbuch installiert. Das Paket %1 bringt eines mit.</translation>
    </message>
</context>
<context>
    <name>afterword::StageWordsField</name>
    <message>
        <source>Stage of “%1”</source>
        <translation>Phase von „%1“</translation>
    </message>
    <message>
        <source>None; keep the word in the remarks</source>
        <translation>Keine; das Wort in den Bemerkungen behalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n rows)</source>
        <comment>a word of a table, and how many rows have it</comment>
        <translation>
            <numerusform>%1 (%n Zeile)</numerusform>
            <numerusform>%1 (%n Zeilen)</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has these words for where things stand. Which stage is meant?</source>
        <translation>Mit diesen Wörtern sagt die Tabelle, wie weit es ist. Welche Phase ist gemeint?</translation>
    </message>
</context>
<context>
    <name>afterword::StagesDialog</name>
    <message>
        <source>&amp;Shown on the board</source>
        <translation>Auf dem Board ge&amp;zeigt</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Lö&amp;schen …</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Name der Phase</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was sie bedeutet</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The names are yours. What a stage means decides which follow-ups are planned.</source>
        <translation>Die Namen gehören Ihnen. Was eine Phase bedeutet, entscheidet, welche Schritte geplant werden.</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ausgeblendet)</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Neue Phase</translation>
    </message>
    <message>
        <source>“%1” was not saved: the stage that you were naming is not there any more.</source>
        <translation>„%1“ wurde nicht gespeichert: Die Phase, der Sie diesen Namen gaben, gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>afterword::StoreBanner</name>
    <message>
        <source>Write It Again</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>Look at It…</source>
        <translation>Ansehen …</translation>
    </message>
    <message>
        <source>About the file of your search</source>
        <translation>Zur Datei Ihrer Stellensuche</translation>
    </message>
    <message>
        <source>Writes everything that this window shows to a new file in the same place</source>
        <translation>Schreibt alles, was dieses Fenster zeigt, in eine neue Datei am selben Ort</translation>
    </message>
    <message>
        <source>This search is open for reading only, since its file or folder may not be changed. What you change here is not kept.</source>
        <translation>Diese Stellensuche ist nur zum Lesen geöffnet, da ihre Datei oder ihr Ordner nicht geändert werden darf. Was Sie hier ändern, bleibt nicht.</translation>
    </message>
    <message>
        <source>Something in this search makes no sense, so it was set aside, and nothing can be saved until you have decided about it. None of it is lost.</source>
        <translation>Etwas in dieser Stellensuche ist unsinnig und wurde beiseitegelegt; bevor Sie darüber entschieden haben, lässt sich nichts speichern. Nichts davon ist verloren.</translation>
    </message>
    <message>
        <source>Something in this search makes no sense, so it was set aside. None of it is lost: it stays in the file until you decide.</source>
        <translation>Etwas in dieser Stellensuche ist unsinnig und wurde beiseitegelegt. Nichts davon ist verloren: es bleibt in der Datei, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>This search is on another computer. Saving may take a little longer; open it on one computer at a time.</source>
        <translation>Diese Stellensuche liegt auf einem anderen Computer. Das Speichern kann etwas länger dauern; öffnen Sie sie nur auf einem Computer zugleich.</translation>
    </message>
    <message>
        <source>The file of this search is no longer where it was. Everything you see here is still in this window: put the file back, or write it again.</source>
        <translation>Die Datei dieser Stellensuche liegt nicht mehr, wo sie war. Alles, was Sie hier sehen, ist noch in diesem Fenster: legen Sie die Datei zurück, oder schreiben Sie sie neu.</translation>
    </message>
</context>
<context>
    <name>afterword::StoreDialog</name>
    <message>
        <source>Where your search is kept</source>
        <translation>Wo Ihre Stellensuche gespeichert ist</translation>
    </message>
    <message>
        <source>Everything of this search is in one file on this computer:</source>
        <translation>Alles von dieser Stellensuche steht in einer Datei auf diesem Computer:</translation>
    </message>
    <message>
        <source>Place of the file</source>
        <translation>Ort der Datei</translation>
    </message>
    <message>
        <source>No copy of it has been made yet.</source>
        <translation>Es wurde noch keine Kopie angelegt.</translation>
    </message>
    <message>
        <source>The newest copy is from %1.</source>
        <translation>Die neueste Kopie ist vom %1.</translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Make a Copy Now</source>
        <translation>Jetzt eine Kopie anlegen</translation>
    </message>
    <message>
        <source>Move It…</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Open Another…</source>
        <translation>Andere öffnen …</translation>
    </message>
    <message>
        <source>Other searches that were open:</source>
        <translation>Andere Stellensuchen, die geöffnet waren:</translation>
    </message>
    <message>
        <source>Other searches that were open</source>
        <translation>Andere Stellensuchen, die geöffnet waren</translation>
    </message>
    <message>
        <source>Move your search to</source>
        <translation>Stellensuche verschieben nach</translation>
    </message>
    <message>
        <source>Open another search</source>
        <translation>Andere Stellensuche öffnen</translation>
    </message>
    <message>
        <source>Searches (*.afterword);;All files (*)</source>
        <translation>Stellensuchen (*.afterword);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Put a Copy Back…</source>
        <translation>Eine Kopie zurückholen …</translation>
    </message>
    <message>
        <source>This search is kept on the server %1, and all of it in one file on this computer as well:</source>
        <translation>Diese Stellensuche liegt auf dem Server %1, und alles davon auch in einer Datei auf diesem Computer:</translation>
    </message>
</context>
<context>
    <name>afterword::StoreKeeper</name>
    <message>
        <source>About the file</source>
        <translation>Zur Datei</translation>
    </message>
    <message>
        <source>Today’s copy of your search could not be made: %1.</source>
        <translation>Die heutige Kopie Ihrer Stellensuche ließ sich nicht anlegen: %1.</translation>
    </message>
    <message>
        <source>What was set aside could not be read: %1.</source>
        <translation>Das Beiseitegelegte ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>It could not be put right: %1.</source>
        <translation>Es ließ sich nicht richtigstellen: %1.</translation>
    </message>
    <message>
        <source>It could not be written again: %1. Everything is still in this window.</source>
        <translation>Sie ließ sich nicht neu schreiben: %1. Alles ist noch in diesem Fenster.</translation>
    </message>
</context>
<context>
    <name>afterword::StoreWatch</name>
    <message>
        <source>Another program changed this search, and it could not be read again: %1</source>
        <translation>Ein anderes Programm hat diese Stellensuche geändert, und sie ließ sich nicht neu lesen: %1</translation>
    </message>
</context>
<context>
    <name>afterword::TableDialog</name>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The first rows as they will come in</source>
        <translation>Die ersten Zeilen, wie sie importiert werden</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>Reihenfolge von Tag und Monat</translation>
    </message>
    <message>
        <source>the day first: 03/04 is 3 April</source>
        <translation>der Tag zuerst: 03/04 ist der 3. April</translation>
    </message>
    <message>
        <source>the month first: 03/04 is 4 March</source>
        <translation>der Monat zuerst: 03/04 ist der 4. März</translation>
    </message>
    <message>
        <source>The table does not say how its dates are written. Read them with</source>
        <translation>Der Tabelle ist nicht anzusehen, in welcher Reihenfolge Tag und Monat stehen. Zu lesen mit</translation>
    </message>
    <message>
        <source>Say which column names the company.</source>
        <translation>Sagen Sie, welche Spalte die Firma nennt.</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n ergänzt</numerusform>
            <numerusform>%n ergänzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that are there already</source>
        <translation>
            <numerusform>%n schon vorhanden</numerusform>
            <numerusform>%n schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Die Tabelle hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <translation>Zeile %1 wird ausgelassen: %2.</translation>
    </message>
    <message>
        <source>Line %1: %2. It is kept in the remarks.</source>
        <translation>Zeile %1: %2. Es kommt in die Bemerkungen.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>Save the List…</source>
        <translation>Liste speichern …</translation>
    </message>
    <message>
        <source>Saves every row that is left out, with its line and the reason</source>
        <translation>Speichert jede ausgelassene Zeile mit ihrer Nummer und dem Grund</translation>
    </message>
    <message>
        <source>Save the rows that are left out</source>
        <translation>Ausgelassene Zeilen speichern</translation>
    </message>
    <message>
        <source>rows-left-out.txt</source>
        <translation>ausgelassene-zeilen.txt</translation>
    </message>
    <message>
        <source>The list could not be saved: %1.</source>
        <translation>Die Liste konnte nicht gespeichert werden: %1.</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>a job, the day of the application</comment>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>The table does not say all of this. Look at what is marked as a guess or as not known before you import it; it is remembered for tables with the same headings.</source>
        <translation>Nicht alles verrät die Tabelle selbst. Sehen Sie an, was als vermutet oder unbekannt gekennzeichnet ist, bevor Sie sie importieren; es gilt auch für spätere Tabellen mit denselben Überschriften.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Dates such as %1 in %2 can be read both ways. Read them with</source>
        <comment>a date, and the headings of columns</comment>
        <translation>Daten wie %1 in %2 sind auf zwei Arten zu lesen. Gelesen wird</translation>
    </message>
</context>
<context>
    <name>afterword::TablePreviewModel</name>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Beworben am</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>brought up to date</source>
        <translation>wird ergänzt</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>%1: brought up to date</source>
        <comment>a job, with what is new of it</comment>
        <translation>%1: wird ergänzt</translation>
    </message>
</context>
<context>
    <name>afterword::TasksDialog</name>
    <message>
        <source>&amp;New Task</source>
        <translation>&amp;Neue Aufgabe</translation>
    </message>
    <message>
        <source>Mark as &amp;Done</source>
        <translation>Als &amp;erledigt markieren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Tasks for %1</source>
        <translation>Aufgaben für %1</translation>
    </message>
    <message>
        <source>Tasks of your own</source>
        <translation>Eigene Aufgaben</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>such as Print the portfolio</source>
        <translation>etwa Arbeitsproben ausdrucken</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>An welchem Tag</translation>
    </message>
    <message>
        <source>no day: it is kept, and never comes up by itself</source>
        <translation>kein Tag: sie bleibt und meldet sich nie von selbst</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>Um wie viel Uhr</translation>
    </message>
    <message>
        <source>when the working day begins</source>
        <translation>wenn der Arbeitstag beginnt</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Not &amp;Done After All</source>
        <translation>&amp;Doch nicht erledigt</translation>
    </message>
    <message>
        <source>Tasks…</source>
        <translation>Aufgaben …</translation>
    </message>
    <message>
        <source>Tasks (%1)…</source>
        <comment>how many are not done yet</comment>
        <translation>Aufgaben (%1) …</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>who wrote a task</comment>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>afterword::TemplateDesk</name>
    <message>
        <source>Thank you for {{interview.talk}}</source>
        <translation>Thank you for {{interview.talk}}</translation>
    </message>
    <message>
        <source>One thing that stays with me is {{debrief.moment}}.</source>
        <translation>One thing that stays with me is {{debrief.moment}}.</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Kind regards,</translation>
    </message>
    <message>
        <source>Thank you for {{interview.talk}}.</source>
        <translation>Thank you for {{interview.talk}}.</translation>
    </message>
    <message>
        <source>It was good to meet you {{interview.day}}, and thank you for your time.</source>
        <translation>It was good to meet you {{interview.day}}, and I thank you for it.</translation>
    </message>
    <message>
        <source>My template</source>
        <translation>Meine Vorlage</translation>
    </message>
    <message>
        <source>%1, mine</source>
        <comment>the name of a copy</comment>
        <translation>%1, meine</translation>
    </message>
</context>
<context>
    <name>afterword::TemplateListModel</name>
    <message>
        <source>formal</source>
        <translation>förmlich</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>casual</source>
        <translation>locker</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, what it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>built in, %1</source>
        <comment>a language</comment>
        <translation>mitgeliefert, %1</translation>
    </message>
</context>
<context>
    <name>afterword::TemplateWindow</name>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie ist</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Alle Vorlagen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Text der Vorlage</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Makes a copy of your own, to be changed</source>
        <translation>Legt eine eigene Kopie an, die Sie ändern können</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Import, export, remove</source>
        <translation>Importieren, exportieren, entfernen</translation>
    </message>
    <message>
        <source>Import a template…</source>
        <translation>Vorlage importieren …</translation>
    </message>
    <message>
        <source>Export this template…</source>
        <translation>Diese Vorlage exportieren …</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>Diese Vorlage entfernen</translation>
    </message>
    <message>
        <source>This template comes with the program and stays as it is.</source>
        <translation>Diese Vorlage ist mitgeliefert und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Duplicate to change</source>
        <translation>Duplizieren, um sie zu ändern</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Formulierungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Duplicate this template first, then it can be changed.</source>
        <translation>Duplizieren Sie diese Vorlage zuerst, dann lässt sie sich ändern.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Es wurde nichts importiert. %1</translation>
    </message>
    <message>
        <source>%1 was imported</source>
        <translation>%1 wurde importiert</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
</context>
<context>
    <name>afterword::TimelineModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what happened, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, ahead</source>
        <comment>a day and a time</comment>
        <translation>%1, steht noch an</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when a letter came, what it seems to say</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>afterword::TimelineSection</name>
    <message>
        <source>Remove this message</source>
        <translation>Diese Nachricht entfernen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>They replied</source>
        <translation>Antwort erhalten</translation>
    </message>
    <message>
        <source>I called</source>
        <translation>Ich habe angerufen</translation>
    </message>
    <message>
        <source>I met</source>
        <translation>Treffen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>%n früheren Eintrag zeigen</numerusform>
            <numerusform>%n frühere Einträge zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>removal of a message of %1</source>
        <translation>Entfernen einer Nachricht von %1</translation>
    </message>
</context>
<context>
    <name>afterword::ToDoSection</name>
    <message>
        <source>What you wrote down to do for this application</source>
        <translation>Was Sie sich für diese Bewerbung aufgeschrieben haben</translation>
    </message>
    <message>
        <source>Add a check list…</source>
        <translation>Checkliste hinzufügen …</translation>
    </message>
    <message>
        <source>Several tasks at once: before an interview, before an offer is answered, after signing</source>
        <translation>Mehrere Aufgaben auf einmal: vor einem Gespräch, vor der Antwort auf ein Angebot, nach der Unterschrift</translation>
    </message>
    <message numerus="yes">
        <source>Show %n later</source>
        <translation>
            <numerusform>%n späteren Schritt zeigen</numerusform>
            <numerusform>%n spätere Schritte zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing else to do for this application.</source>
        <translation>Für diese Bewerbung ist sonst nichts zu tun.</translation>
    </message>
    <message>
        <source>There is nothing to do for this application.</source>
        <translation>Für diese Bewerbung ist nichts zu tun.</translation>
    </message>
</context>
<context>
    <name>afterword::TodayModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>a group, how many</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a company, a role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3. %4</source>
        <comment>what, where, when, why</comment>
        <translation>%1, %2, %3. %4</translation>
    </message>
    <message numerus="yes">
        <source>Tell %n companies about the offer from %1</source>
        <translation>
            <numerusform>%n Firma vom Angebot von %1 erzählen</numerusform>
            <numerusform>%n Firmen vom Angebot von %1 erzählen</numerusform>
        </translation>
    </message>
    <message>
        <source>An offer is told to every other company that is still deciding, honestly and at once, since it may change their timing.</source>
        <translation>Von einem Angebot erfährt jede andere Firma, die noch entscheidet, ehrlich und sofort: Es kann ihren Zeitplan ändern.</translation>
    </message>
    <message>
        <source>Write to…</source>
        <translation>Schreiben an …</translation>
    </message>
    <message>
        <source>Once you have said whether it is, you will see here what comes next. Their letter: “%1”</source>
        <translation>Sobald Sie gesagt haben, ob es eine ist, steht hier, was als Nächstes kommt. Der Brief der Firma: „%1“</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>what, where, why</comment>
        <translation>%1, %2. %3</translation>
    </message>
</context>
<context>
    <name>afterword::TodayView</name>
    <message>
        <source>Why this date?</source>
        <translation>Warum dieser Tag?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>The plan as a month (%1)</source>
        <translation>Der Plan als Monat (%1)</translation>
    </message>
    <message>
        <source>What you wrote down to do for your search</source>
        <translation>Was Sie sich für Ihre Stellensuche aufgeschrieben haben</translation>
    </message>
    <message>
        <source>Nothing is left for today. Rest is part of the search, too.</source>
        <translation>Für heute ist nichts mehr zu tun. Auch Ausruhen gehört zur Stellensuche.</translation>
    </message>
    <message>
        <source>Show the application</source>
        <translation>Bewerbung zeigen</translation>
    </message>
    <message>
        <source>Change the task…</source>
        <translation>Aufgabe ändern …</translation>
    </message>
    <message>
        <source>Write all notes of this round</source>
        <translation>Alle Briefe dieser Runde schreiben</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Heute ist nichts fällig.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>a follow-up with its time</comment>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Answer the offer from %1 today, the last day.</source>
        <translation>Beantworten Sie das Angebot von %1 heute, es ist der letzte Tag.</translation>
    </message>
    <message>
        <source>Answer the offer from %1 by tomorrow, the last day.</source>
        <translation>Beantworten Sie das Angebot von %1 bis morgen, dem letzten Tag.</translation>
    </message>
    <message>
        <source>Answer the offer from %1 by %2, the last day.</source>
        <translation>Beantworten Sie das Angebot von %1 bis %2, dem letzten Tag.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a follow-up, a company</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>afterword::Tour</name>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was die Firma vorgibt</translation>
    </message>
    <message>
        <source>After an interview</source>
        <translation>Nach einem Gespräch</translation>
    </message>
    <message>
        <source>Each morning</source>
        <translation>Jeden Morgen</translation>
    </message>
    <message>
        <source>Here is what to do next for this application: for whom, by when, and why. One button does it.</source>
        <translation>Hier steht, was bei dieser Bewerbung als Nächstes zu tun ist: für wen, bis wann und warum. Ein Knopf erledigt es.</translation>
    </message>
    <message>
        <source>Did they name a day or a person, or say “don’t call us”? Put it here. What they said wins over every rule.</source>
        <translation>Wurde ein Tag oder eine Person genannt, oder hieß es „Wir melden uns bei Ihnen“? Tragen Sie es hier ein. Was die Firma vorgibt, geht jeder Regel vor.</translation>
    </message>
    <message>
        <source>Write down what each of them said while it is fresh. Your thank-you notes are made from it.</source>
        <translation>Schreiben Sie auf, was alle gesagt haben, solange es frisch ist. Daraus werden die Dankschreiben.</translation>
    </message>
    <message>
        <source>Today gathers what is due across all your applications. When it is empty, you have done your part.</source>
        <translation>„Heute“ sammelt, was bei allen Ihren Bewerbungen fällig ist. Wenn es leer ist, haben Sie Ihren Teil getan.</translation>
    </message>
    <message>
        <source>The tour is about a card of yours: add an application first, then ask for it again.</source>
        <translation>Die Führung handelt von einer Karte von Ihnen: Legen Sie zuerst eine Bewerbung an und rufen Sie sie dann wieder auf.</translation>
    </message>
</context>
<context>
    <name>afterword::TourHint</name>
    <message>
        <source>End tour</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ends the tour (Esc)</source>
        <translation>Beendet die Führung (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>afterword::Tray</name>
    <message>
        <source>Open Afterword</source>
        <translation>Afterword öffnen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>New Application</source>
        <translation>Neue Bewerbung</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Heute: %1</translation>
    </message>
</context>
<context>
    <name>afterword::VariablePane</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nichts bekannt</translation>
    </message>
    <message>
        <source>Find a variable</source>
        <translation>Variable suchen</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Double-click one to put it into the text</source>
        <translation>Doppelklick setzt eine in den Text</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a variable, its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>afterword::Visit</name>
    <message>
        <source>this is %1’s search, which you are only reading, so nothing was saved; “Change Things” above the board lets you change it</source>
        <translation>das ist die Stellensuche von %1, die Sie nur lesen, daher wurde nichts gespeichert; „Etwas ändern“ über dem Board lässt Sie etwas ändern</translation>
    </message>
    <message>
        <source>note “%1”</source>
        <translation>Notiz „%1“</translation>
    </message>
    <message>
        <source>%1 no longer shares this search with you, so the note cannot be left. What you wrote stays here, to be copied.</source>
        <translation>%1 teilt diese Stellensuche nicht mehr mit Ihnen, daher kann die Notiz nicht hinterlassen werden. Was Sie geschrieben haben, bleibt hier stehen und lässt sich kopieren.</translation>
    </message>
    <message>
        <source>%1 no longer shares this search with you, so nothing was saved; what you typed can still be copied</source>
        <translation>%1 teilt diese Stellensuche nicht mehr mit Ihnen, daher wurde nichts gespeichert; was Sie getippt haben, lässt sich noch kopieren</translation>
    </message>
    <message>
        <source>the server takes nothing for %1’s search at the moment, so nothing was saved: %2</source>
        <translation>der Server nimmt für die Stellensuche von %1 gerade nichts an, daher wurde nichts gespeichert: %2</translation>
    </message>
    <message>
        <source>%1 no longer shares this search with you, so nothing was left. What you wrote stays here, to be copied.</source>
        <translation>%1 teilt diese Stellensuche nicht mehr mit Ihnen, daher wurde nichts hinterlassen. Was Sie geschrieben haben, bleibt hier stehen und lässt sich kopieren.</translation>
    </message>
</context>
<context>
    <name>afterword::VisitBar</name>
    <message>
        <source>Chan&amp;ge Things</source>
        <translation>Et&amp;was ändern</translation>
    </message>
    <message>
        <source>Whose search this is</source>
        <translation>Wessen Stellensuche das ist</translation>
    </message>
    <message>
        <source>%1’s search, for you to read</source>
        <translation>Die Stellensuche von %1, für Sie zum Lesen</translation>
    </message>
    <message>
        <source>%1’s search, which you are reading</source>
        <translation>Die Stellensuche von %1, die Sie lesen</translation>
    </message>
    <message>
        <source>%1’s search, in which you are changing things</source>
        <translation>Die Stellensuche von %1, in der Sie etwas ändern</translation>
    </message>
    <message>
        <source>Leave a &amp;Note…</source>
        <translation>&amp;Notiz hinterlassen …</translation>
    </message>
    <message>
        <source>%1’s search as you saw it last; it is no longer shared with you</source>
        <translation>Die Stellensuche von %1, wie Sie sie zuletzt gesehen haben; sie wird nicht mehr mit Ihnen geteilt</translation>
    </message>
</context>
<context>
    <name>afterword::Wiring</name>
    <message>
        <source>no copy could be made first, %1</source>
        <translation>vorher ließ sich keine Kopie anlegen, %1</translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %n more interviews.</source>
        <translation>
            <numerusform>Dasselbe gilt für %n weiteres Gespräch.</numerusform>
            <numerusform>Dasselbe gilt für %n weitere Gespräche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Nothing was exported to %1: %2.</source>
        <translation>Nach %1 wurde nichts exportiert: %2.</translation>
    </message>
    <message>
        <source>The search %1 could not be opened: no program could be started.</source>
        <translation>Die Stellensuche %1 ließ sich nicht öffnen: es konnte kein Programm gestartet werden.</translation>
    </message>
    <message>
        <source>People for an address book, vCard 4.0 (*.vcf)</source>
        <translation>Personen für ein Adressbuch, vCard 4.0 (*.vcf)</translation>
    </message>
    <message>
        <source>A report of what you did, for an employment office (*.pdf)</source>
        <translation>Ein Bericht über Ihre Tätigkeit, für die Arbeitsagentur (*.pdf)</translation>
    </message>
    <message>
        <source>Something asked Afterword for a new application, and nothing was added: %1.</source>
        <translation>Etwas hat von Afterword eine neue Bewerbung verlangt; hinzugefügt wurde nichts: %1.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>This desktop’s keyring did not delete the password for %1. Everything else has been erased; delete what is called “afterword” there yourself, in the desktop’s password program.</source>
        <translation>Der Schlüsselbund dieses Desktops hat das Passwort für %1 nicht gelöscht. Alles andere wird jetzt gelöscht; löschen Sie, was dort „afterword“ heißt, im Passwortprogramm des Desktops.</translation>
    </message>
    <message>
        <source>Everything, to be imported again (*.json);;Applications for a spreadsheet (*.csv);;Applications for LibreOffice (*.ods);;Applications for Excel (*.xlsx);;Interviews and follow-ups for a calendar (*.ics);;People for an address book (*.vcf)</source>
        <translation>Alles, um es wieder zu importieren (*.json);;Bewerbungen für eine Tabellenkalkulation (*.csv);;Bewerbungen für LibreOffice (*.ods);;Bewerbungen für Excel (*.xlsx);;Gespräche und Schritte für einen Kalender (*.ics);;Personen für ein Adressbuch (*.vcf)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>there is not enough memory for this; what is saved stays as it is</source>
        <translation>es ist nicht genug Arbeitsspeicher dafür da; Gespeichertes bleibt, wie es ist</translation>
    </message>
</context>
</TS>
