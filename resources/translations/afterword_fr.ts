<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message>
        <source>The password is not in this desktop’s keyring.</source>
        <translation>Le mot de passe n’est pas dans le trousseau de ce bureau.</translation>
    </message>
    <message>
        <source>This desktop’s keyring is locked. Unlock it and try again, or type the password.</source>
        <translation>Le trousseau de ce bureau est verrouillé. Déverrouillez-le et interrogez-le de nouveau, ou saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>Type the password again.</source>
        <translation>Saisissez de nouveau le mot de passe.</translation>
    </message>
    <message>
        <source>No keyring on this desktop answers, so you are asked for the password at each start.</source>
        <translation>Aucun trousseau ne répond sur ce bureau, le mot de passe est donc demandé à chaque démarrage.</translation>
    </message>
</context>
<context>
    <name>ActivityReport</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Appel téléphonique</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Visioconférence</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Rejection, %1</source>
        <comment>a date</comment>
        <translation>Refus, %1</translation>
    </message>
    <message>
        <source>Offer, %1</source>
        <comment>a date</comment>
        <translation>Proposition, %1</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Networking</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Message envoyé</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Message reçu</translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n candidature</numerusform>
            <numerusform>%n candidatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>%n entretien</numerusform>
            <numerusform>%n entretiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n networking contacts</source>
        <translation>
            <numerusform>%n contact de réseau</numerusform>
            <numerusform>%n contacts de réseau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages sent</source>
        <translation>
            <numerusform>%n message envoyé</numerusform>
            <numerusform>%n messages envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages received</source>
        <translation>
            <numerusform>%n message reçu</numerusform>
            <numerusform>%n messages reçus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded for these days.</source>
        <translation>Rien n’est noté pour ces jours.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in full</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Refus</translation>
    </message>
</context>
<context>
    <name>AdminCommand</name>
    <message>
        <source>New password for %1: </source>
        <translation>Nouveau mot de passe de %1 : </translation>
    </message>
    <message>
        <source>Repeat the password: </source>
        <translation>Encore une fois le même : </translation>
    </message>
    <message>
        <source>there is no terminal to ask for the password on; pass it as the first line of standard input</source>
        <translation>il n’y a pas de terminal où demander le mot de passe ; transmettez-le en première ligne de l’entrée standard</translation>
    </message>
    <message>
        <source>the two passwords differ, so nothing was changed</source>
        <translation>les deux mots de passe diffèrent, rien n’a donc été modifié</translation>
    </message>
    <message>
        <source>%1 may log in</source>
        <translation>%1 peut se connecter</translation>
    </message>
    <message>
        <source>%1 has a new password</source>
        <translation>%1 a un nouveau mot de passe</translation>
    </message>
    <message>
        <source>%1: ready for shared searches</source>
        <translation>%1 : prête pour des recherches partagées</translation>
    </message>
    <message>
        <source>%1 and the search of %1 are erased; backups of the server, if there are any, still hold them</source>
        <translation>%1 et la recherche de %1 sont effacés ; les copies du serveur, s’il y en a, les contiennent encore</translation>
    </message>
    <message>
        <source>--store names the database: postgresql://postgres@store.example/afterword</source>
        <translation>--store nomme la base de données : postgresql://postgres@store.example/afterword</translation>
    </message>
    <message>
        <source>This deletes the login %1 and its search for good. Type the name again to confirm: </source>
        <translation>L’identifiant %1 et sa recherche seront supprimés définitivement. Tapez encore une fois le nom pour le faire : </translation>
    </message>
    <message>
        <source>the name was not typed again, so nothing was erased</source>
        <translation>le nom n’a pas été tapé une seconde fois, rien n’a donc été supprimé</translation>
    </message>
</context>
<context>
    <name>AgendaCommand</name>
    <message numerus="yes">
        <source>Nothing needs you in the next %n days.</source>
        <translation>
            <numerusform>Rien à faire demain.</numerusform>
            <numerusform>Rien à faire dans les %n prochains jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Next: %2.</source>
        <translation>%1 Ensuite : %2.</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>LATE</source>
        <translation>EN RETARD</translation>
    </message>
    <message>
        <source>TODAY</source>
        <translation>AUJOURD’HUI</translation>
    </message>
    <message>
        <source>THE NEXT SEVEN DAYS</source>
        <translation>LES SEPT PROCHAINS JOURS</translation>
    </message>
    <message>
        <source>LATER</source>
        <translation>PLUS TARD</translation>
    </message>
    <message>
        <source>ON HOLD, AS THEY ASKED</source>
        <translation>EN SUSPENS, À LEUR DEMANDE</translation>
    </message>
    <message>
        <source>IF NO ANSWER EVER COMES</source>
        <translation>SI AUCUNE RÉPONSE NE VIENT</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>with a handwritten card</source>
        <translation>avec une carte manuscrite</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en personne</translation>
    </message>
</context>
<context>
    <name>ApplicationColumns</name>
    <message>
        <source>&quot;%1&quot; is not a number of days from 1 to %2</source>
        <translation>« %1 » n’est pas un nombre de jours de 1 à %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date</source>
        <translation>« %1 » n’est pas une date</translation>
    </message>
</context>
<context>
    <name>ApplicationParts</name>
    <message>
        <source>it must be between 1 and %1</source>
        <translation>la valeur doit être comprise entre 1 et %1</translation>
    </message>
</context>
<context>
    <name>ApplicationReader</name>
    <message>
        <source>this application has no interview &quot;%1&quot;</source>
        <translation>cette candidature n’a pas d’entretien « %1 »</translation>
    </message>
    <message>
        <source>the interview must end after it starts</source>
        <translation>l’entretien doit se terminer après son début</translation>
    </message>
    <message>
        <source>it is missing, and there is no stage to begin with</source>
        <translation>elle manque, et il n’y a aucune étape par laquelle commencer</translation>
    </message>
    <message>
        <source>there is no stage &quot;%1&quot;</source>
        <translation>il n’y a pas d’étape « %1 »</translation>
    </message>
    <message>
        <source>the application &quot;%1&quot; has an interview with this id</source>
        <translation>la candidature « %1 » a un entretien avec cet identifiant</translation>
    </message>
    <message>
        <source>there is no contact &quot;%1&quot;</source>
        <translation>il n’y a pas de contact « %1 »</translation>
    </message>
</context>
<context>
    <name>ApplicationTable</name>
    <message>
        <source>this row has more cells than there are columns</source>
        <translation>cette ligne a plus de cellules qu’il n’y a de colonnes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an id</source>
        <translation>« %1 » ne peut pas être un identifiant</translation>
    </message>
    <message>
        <source>the company is missing</source>
        <translation>l’entreprise manque</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a stage on the board nor a word for one</source>
        <translation>« %1 » n’est ni une étape du tableau ni un mot pour l’une d’elles</translation>
    </message>
    <message>
        <source>the first row should name the columns, and one of them be &quot;company&quot;</source>
        <translation>la première ligne doit nommer les colonnes, dont l’une « company »</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>the folder %1 could not be made</source>
        <translation>le dossier %1 n’a pas pu être créé</translation>
    </message>
</context>
<context>
    <name>AwkwardMoment</name>
    <message>
        <source>An awkward moment is not addressed: %1</source>
        <translation>Un moment gênant n’est pas évoqué : %1</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>the disk is full, so the present store could not be kept aside and nothing was changed</source>
        <translation>le disque est plein : le fichier actuel n’a pas pu être mis de côté et rien n’a été modifié</translation>
    </message>
    <message>
        <source>the present store could not be kept aside, so nothing was changed</source>
        <translation>le fichier actuel n’a pas pu être mis de côté, rien n’a donc été modifié</translation>
    </message>
    <message>
        <source>the store has a second name (a hard link), which would stay with the old one, so nothing was changed; delete one of its names first</source>
        <translation>le fichier a un second nom (un lien physique), qui resterait avec l’ancien, rien n’a donc été modifié ; supprimez d’abord l’un de ses noms</translation>
    </message>
    <message>
        <source>the copy could not be put in its place; what was there is kept as %1</source>
        <translation>la copie n’a pas pu être mise à sa place ; ce qui s’y trouvait est conservé sous le nom %1</translation>
    </message>
    <message>
        <source>the copy could not be written: %1; the store is as it was</source>
        <translation>la copie n’a pas pu être écrite : %1 ; le fichier est tel qu’il était</translation>
    </message>
    <message>
        <source>the store is damaged: %1</source>
        <translation>le fichier est endommagé : %1</translation>
    </message>
    <message>
        <source>it holds something that cannot be used: %1</source>
        <translation>il contient ce qui ne peut pas servir : %1</translation>
    </message>
    <message>
        <source>the copy could not be written to the disk; the store is as it was</source>
        <translation>la copie n’a pas pu être portée sur le disque ; le fichier est tel qu’il était</translation>
    </message>
    <message>
        <source>the disk is full, so no copy was made; free some space and try again</source>
        <translation>le disque est plein, aucune copie n’a donc été faite ; libérez de la place et réessayez</translation>
    </message>
    <message>
        <source>something else has this name, and it was left as it is; choose another name for the copy</source>
        <translation>autre chose porte ce nom et a été laissé tel quel ; choisissez un autre nom pour la copie</translation>
    </message>
    <message>
        <source>the copy could not be put in its place; the store is as it was</source>
        <translation>la copie n’a pas pu être mise à sa place ; le fichier est tel qu’il était</translation>
    </message>
    <message>
        <source>the copy cannot be used, so nothing was changed: %1</source>
        <translation>la copie n’est pas utilisable, rien n’a donc été modifié : %1</translation>
    </message>
    <message>
        <source>the copy could not be brought up to date, so nothing was changed: %1</source>
        <translation>la copie n’a pas pu être mise à jour, rien n’a donc été modifié : %1</translation>
    </message>
</context>
<context>
    <name>BackupFolder</name>
    <message>
        <source>the copy could not be put in its place; the store is as it was</source>
        <translation>la copie n’a pas pu être mise à sa place ; le fichier est tel qu’il était</translation>
    </message>
    <message>
        <source>it has to be brought up to date, but no copy of it could be made first, so it was left as it is: %1</source>
        <translation>il doit être mis à jour, et aucune copie n’a pu en être faite avant, il a donc été laissé tel quel : %1</translation>
    </message>
    <message>
        <source>the folder %1 could not be made: %2</source>
        <translation>le dossier %1 n’a pas pu être créé : %2</translation>
    </message>
</context>
<context>
    <name>BoardChoice</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>À faire maintenant</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>En attente de réponse</translation>
    </message>
    <message>
        <source>As placed by hand</source>
        <translation>Comme rangé à la main</translation>
    </message>
    <message>
        <source>By what is due next</source>
        <translation>Par prochaine échéance</translation>
    </message>
    <message>
        <source>By date added, newest first</source>
        <translation>Par date d’ajout, du plus récent</translation>
    </message>
    <message>
        <source>By company</source>
        <translation>Par entreprise</translation>
    </message>
</context>
<context>
    <name>BrowserSetup</name>
    <message>
        <source>the part of Afterword that browsers start is not installed</source>
        <translation>la partie d’Afterword que les navigateurs lancent n’est pas installée</translation>
    </message>
    <message>
        <source>the folder %1 could not be made</source>
        <translation>le dossier %1 n’a pas pu être créé</translation>
    </message>
</context>
<context>
    <name>ByLetter</name>
    <message>
        <source>this letter is not there any more, so nothing was changed</source>
        <translation>cette lettre n’est plus là, rien n’a donc été modifié</translation>
    </message>
    <message>
        <source>closing %1</source>
        <translation>clôture de %1</translation>
    </message>
    <message>
        <source>offer from %1</source>
        <translation>proposition de %1</translation>
    </message>
</context>
<context>
    <name>CalDav</name>
    <message>
        <source>The calendar “%1” is not there any more. Nothing here is lost; disconnect it, and choose another.</source>
        <translation>Le calendrier « %1 » n’existe plus. Rien n’est perdu ici ; déconnectez-le et choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The server does not let you write into the calendar “%1”.</source>
        <translation>Le serveur ne vous laisse pas écrire dans le calendrier « %1 ».</translation>
    </message>
    <message>
        <source>An address that begins with http:// is not private: anyone along the way could read the password. Use https:// instead.</source>
        <translation>Une adresse qui commence par http:// n’est pas chiffrée : n’importe qui en chemin pourrait lire le mot de passe. Essayez avec https://.</translation>
    </message>
    <message>
        <source>“%1” is not a server address.</source>
        <translation>« %1 » n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>No calendars were found at %1. Type the CalDAV address that your server’s own pages give.</source>
        <translation>Aucun calendrier n’a été trouvé sur %1. Saisissez l’adresse que les pages de votre serveur indiquent pour CalDAV.</translation>
    </message>
    <message>
        <source>%1 redirects to %2. The password goes only to the server that you typed. If %2 is yours too, type that address instead.</source>
        <translation>%1 renvoie vers %2. Le mot de passe n’est montré qu’au serveur que vous avez saisi, et à aucun autre. Si %2 est le vôtre, saisissez-le comme adresse.</translation>
    </message>
    <message>
        <source>None of your calendars at %1 accepts events from this program.</source>
        <translation>Aucun de vos calendriers sur %1 n’accepte d’événements écrits par ce programme.</translation>
    </message>
    <message>
        <source>You have no calendar at %1 yet. Make one there, then try again.</source>
        <translation>Vous n’avez pas encore de calendrier sur %1. Créez-en un là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>The server’s answer could not be understood.</source>
        <translation>Ce qu’a dit le serveur ne peut être compris.</translation>
    </message>
    <message>
        <source>The server keeps redirecting in a circle.</source>
        <translation>Le serveur tourne en rond.</translation>
    </message>
    <message>
        <source>The server does not accept this name and password.</source>
        <translation>Le serveur n’accepte pas ce nom et ce mot de passe.</translation>
    </message>
    <message>
        <source>The server does not let you do this.</source>
        <translation>Le serveur ne vous permet pas cela.</translation>
    </message>
    <message>
        <source>The server has nothing at this address.</source>
        <translation>Le serveur n’a rien à cette adresse.</translation>
    </message>
    <message>
        <source>The calendar server has no room left, so not everything is in your calendar. Free some space there.</source>
        <translation>Le serveur de calendriers n’a plus de place : tout n’est donc pas dans votre calendrier. Faites-y de la place.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Le serveur est occupé.</translation>
    </message>
    <message>
        <source>The server reports an internal error (%1).</source>
        <translation>Le serveur signale une erreur interne (%1).</translation>
    </message>
    <message>
        <source>The server answers with %1.</source>
        <translation>Le serveur répond par %1.</translation>
    </message>
    <message>
        <source>the server’s answer could not be understood</source>
        <translation>ce qu’a dit le serveur ne peut être compris</translation>
    </message>
    <message>
        <source>The server redirects to another server, which must not see the password.</source>
        <translation>Le serveur mène à un autre serveur, et le mot de passe ne lui est pas montré.</translation>
    </message>
    <message>
        <source>The server %1 could not prove that it is the right one: %2. The password was not sent.</source>
        <translation>Le serveur %1 n’est pas celui qu’il devrait être : %2. Le mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The server %1 answers with more than 32 MB.</source>
        <translation>Le serveur %1 répond par plus de 32 Mo.</translation>
    </message>
    <message>
        <source>The server %1 does not answer.</source>
        <translation>Le serveur %1 ne répond pas.</translation>
    </message>
    <message>
        <source>No private connection to the server %1 could be made: %2. The password was not sent.</source>
        <translation>Aucune connexion chiffrée au serveur %1 n’a pu être établie : %2. Le mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>There is no server called %1, or this computer is offline.</source>
        <translation>Il n’y a pas de serveur nommé %1, ou cet ordinateur est hors ligne.</translation>
    </message>
    <message>
        <source>The server %1 cannot be reached: %2.</source>
        <translation>Le serveur %1 est injoignable : %2.</translation>
    </message>
    <message>
        <source>The address book “%1” is not there any more. Nobody in People is lost; disconnect it, and choose another.</source>
        <translation>Le carnet d’adresses « %1 » n’existe plus. Personne n’est perdu ici ; déconnectez-le et choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The address book “%1” is larger than 64 MB.</source>
        <translation>Le carnet d’adresses « %1 » dépasse 64 Mo.</translation>
    </message>
    <message>
        <source>No address books were found at %1. Type the CardDAV address that your server’s own pages give.</source>
        <translation>Aucun carnet d’adresses n’a été trouvé sur %1. Saisissez l’adresse que les pages de votre serveur indiquent pour CardDAV.</translation>
    </message>
    <message>
        <source>The server %1 answers, but not as a server of calendars and address books does.</source>
        <translation>Le serveur %1 répond, mais pas comme un serveur de calendriers et de carnets d’adresses.</translation>
    </message>
    <message>
        <source>You have no address book at %1.</source>
        <translation>Vous n’avez pas de carnet d’adresses sur %1.</translation>
    </message>
    <message>
        <source>The server has moved to another address. Disconnect it, and connect it again.</source>
        <translation>Le serveur renvoie vers une autre adresse. Déconnectez-le, puis connectez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>They said no</source>
        <translation>Refus reçu</translation>
    </message>
    <message>
        <source>You withdrew</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>You declined</source>
        <translation>Proposition déclinée</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signée</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>%1 of %2 thanked</source>
        <translation>%1 sur %2 remerciés</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>in this stage: %1</source>
        <translation>à cette étape : %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes : %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>Find out whom to tell</source>
        <translation>Trouver qui prévenir</translation>
    </message>
</context>
<context>
    <name>CardPrint</name>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>The card could not be laid out. The note is safe here.</source>
        <translation>La carte n’a pas pu être mise en page. Votre lettre est en sécurité ici.</translation>
    </message>
    <message>
        <source>The card was not saved. %1: %2. The note is safe here.</source>
        <translation>La carte n’a pas été enregistrée. %1 : %2. Votre lettre est en sécurité ici.</translation>
    </message>
</context>
<context>
    <name>CardReader</name>
    <message>
        <source>this is not a file of address cards: it holds characters that text never has</source>
        <translation>ce n’est pas un fichier de cartes de visite : il contient des caractères qu’aucun texte n’a</translation>
    </message>
    <message>
        <source>this is not a file of address cards: BEGIN:VCARD should be here</source>
        <translation>ce n’est pas un fichier de cartes de visite : BEGIN:VCARD devrait se trouver ici</translation>
    </message>
    <message>
        <source>the file ends in the middle of this address card</source>
        <translation>le fichier s’interrompt au milieu de cette carte</translation>
    </message>
    <message>
        <source>this file of address cards is empty</source>
        <translation>ce fichier de cartes de visite est vide</translation>
    </message>
    <message>
        <source>the next address card begins before this one has ended</source>
        <translation>la carte suivante commence avant la fin de celle-ci</translation>
    </message>
    <message>
        <source>this file has more than %1 address cards</source>
        <translation>ce fichier contient plus de %1 cartes de visite</translation>
    </message>
    <message>
        <source>this line belongs to no address card</source>
        <translation>cette ligne n’appartient à aucune carte de visite</translation>
    </message>
    <message>
        <source>this file is larger than 256 MB; export the contacts without their photos</source>
        <translation>ce fichier dépasse 256 Mo ; exportez les contacts sans leurs photos</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>this card is a list of people, not a person</source>
        <translation>cette carte est une liste de personnes et non une personne</translation>
    </message>
    <message>
        <source>this card is a company, not a person</source>
        <translation>cette carte est une entreprise et non une personne</translation>
    </message>
    <message>
        <source>this card is not a person: it says “%1”</source>
        <translation>cette carte n’est pas une personne : elle indique « %1 »</translation>
    </message>
    <message>
        <source>Other e-mail: %1</source>
        <translation>Autre adresse électronique : %1</translation>
    </message>
    <message>
        <source>Other phone: %1</source>
        <translation>Autre téléphone : %1</translation>
    </message>
    <message>
        <source>Other address: %1</source>
        <translation>Autre adresse : %1</translation>
    </message>
    <message>
        <source>Other company: %1</source>
        <translation>Autre entreprise : %1</translation>
    </message>
    <message>
        <source>Other title: %1</source>
        <translation>Autre fonction : %1</translation>
    </message>
    <message>
        <source>this card names nobody</source>
        <translation>cette carte ne nomme personne</translation>
    </message>
    <message>
        <source>Earlier title: %1</source>
        <translation>Fonction précédente : %1</translation>
    </message>
    <message>
        <source>Earlier company: %1</source>
        <translation>Entreprise précédente : %1</translation>
    </message>
    <message>
        <source>Earlier phone: %1</source>
        <translation>Téléphone précédent : %1</translation>
    </message>
    <message>
        <source>Earlier address: %1</source>
        <translation>Adresse précédente : %1</translation>
    </message>
    <message>
        <source>Name on a newer card: %1</source>
        <translation>Nom sur une carte plus récente : %1</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Your own details were changed by another window or program meanwhile, so nothing was done</source>
        <translation>Vos informations ont été modifiées entre-temps par une autre fenêtre ou un autre programme, rien n’a donc été fait</translation>
    </message>
    <message>
        <source>The policy was changed by another window or program meanwhile, so nothing was done</source>
        <translation>Les règles ont été modifiées entre-temps par une autre fenêtre ou un autre programme, rien n’a donc été fait</translation>
    </message>
    <message>
        <source>The list of stages was changed by another window or program meanwhile, so nothing was done</source>
        <translation>La liste des étapes a été modifiée entre-temps par une autre fenêtre ou un autre programme, rien n’a donc été fait</translation>
    </message>
    <message>
        <source>A contact was changed by another window or program meanwhile, so nothing was done</source>
        <translation>Un contact a été modifié entre-temps par une autre fenêtre ou un autre programme, rien n’a donc été fait</translation>
    </message>
    <message>
        <source>A task was changed by another window or program meanwhile, so nothing was done</source>
        <translation>Une tâche a été modifiée entre-temps par une autre fenêtre ou un autre programme, rien n’a donc été fait</translation>
    </message>
    <message>
        <source>This application was changed by another window or program meanwhile, so nothing was done</source>
        <translation>Cette candidature a été modifiée entre-temps par une autre fenêtre ou un autre programme, rien n’a donc été fait</translation>
    </message>
    <message>
        <source>A template was changed by another window or program meanwhile, so nothing was done</source>
        <translation>Un modèle a été modifié entre-temps par une autre fenêtre ou un autre programme, rien n’a donc été fait</translation>
    </message>
    <message>
        <source>A contact was deleted by another window or program meanwhile, so nothing was done</source>
        <translation>Un contact a été supprimé entre-temps par une autre fenêtre ou un autre programme, rien n’a donc été fait</translation>
    </message>
    <message>
        <source>A task was deleted by another window or program meanwhile, so nothing was done</source>
        <translation>Une tâche a été supprimée entre-temps par une autre fenêtre ou un autre programme, rien n’a donc été fait</translation>
    </message>
    <message>
        <source>This application was deleted by another window or program meanwhile, so nothing was done</source>
        <translation>Cette candidature a été supprimée entre-temps par une autre fenêtre ou un autre programme, rien n’a donc été fait</translation>
    </message>
    <message>
        <source>A template was deleted by another window or program meanwhile, so nothing was done</source>
        <translation>Un modèle a été supprimé entre-temps par une autre fenêtre ou un autre programme, rien n’a donc été fait</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>is not a message (.eml), whatever its name says</source>
        <translation>n’est pas un message (.eml), quoi qu’en dise son nom</translation>
    </message>
    <message numerus="yes">
        <source>It goes to %n people. Write a note to each.</source>
        <translation>
            <numerusform>Il s’adresse à %n personne. Écrivez à chacune séparément.</numerusform>
            <numerusform>Il s’adresse à %n personnes. Écrivez à chacune séparément.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes to nobody.</source>
        <translation>Il ne s’adresse à personne.</translation>
    </message>
    <message>
        <source>%1 is not a contact in this search.</source>
        <translation>%1 n’est personne dans cette recherche d’emploi.</translation>
    </message>
    <message>
        <source>There was no interview with %1; --interview names one.</source>
        <translation>Il n’y a pas eu d’entretien avec %1 ; --interview en nomme un.</translation>
    </message>
    <message>
        <source>there is no interview &quot;%1&quot;; agenda --json names them</source>
        <translation>il n’y a pas d’entretien « %1 » ; agenda --json les nomme</translation>
    </message>
    <message>
        <source>%1: good to go</source>
        <translation>%1 : peut partir</translation>
    </message>
</context>
<context>
    <name>CheckLists</name>
    <message>
        <source>Before you apply</source>
        <translation>Avant de postuler</translation>
    </message>
    <message>
        <source>Read the posting twice and mark what they really ask for</source>
        <translation>Lire l’annonce deux fois et souligner ce qui est vraiment demandé</translation>
    </message>
    <message>
        <source>Fit your résumé to the posting</source>
        <translation>Adapter le CV à l’annonce</translation>
    </message>
    <message>
        <source>Ask someone you know about the company</source>
        <translation>Se renseigner sur l’entreprise auprès d’une connaissance</translation>
    </message>
    <message>
        <source>Have somebody else read it all</source>
        <translation>Faire relire le tout par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Send it, and keep a copy of what you sent</source>
        <translation>L’envoyer, et garder une copie de ce qui est parti</translation>
    </message>
    <message>
        <source>Before an interview</source>
        <translation>Avant un entretien</translation>
    </message>
    <message>
        <source>Read the posting and your letter again</source>
        <translation>Relire l’annonce et votre lettre</translation>
    </message>
    <message>
        <source>Look up everyone you will meet</source>
        <translation>Se renseigner sur toutes les personnes que vous verrez</translation>
    </message>
    <message>
        <source>Have three stories ready: a success, a failure, a disagreement</source>
        <translation>Préparer trois histoires : une réussite, un échec, un désaccord</translation>
    </message>
    <message>
        <source>Write down five questions for them</source>
        <translation>Écrire cinq questions à leur poser</translation>
    </message>
    <message>
        <source>Plan how to get there, or test the link, camera and sound</source>
        <translation>Prévoir le trajet, ou essayer le lien, la caméra et le son</translation>
    </message>
    <message>
        <source>Lay out clothes, papers and a glass of water</source>
        <translation>Préparer tenue, papiers et un verre d’eau</translation>
    </message>
    <message>
        <source>Be there ten minutes early</source>
        <translation>Arriver dix minutes en avance</translation>
    </message>
    <message>
        <source>Before you answer an offer</source>
        <translation>Avant de répondre à une proposition</translation>
    </message>
    <message>
        <source>Read every page, appendices included</source>
        <translation>Lire chaque page, les annexes aussi</translation>
    </message>
    <message>
        <source>Find out what this kind of work pays elsewhere</source>
        <translation>Chercher ce qu’un tel travail rapporte ailleurs</translation>
    </message>
    <message>
        <source>Write down what you need, what you hope for and what would be too little</source>
        <translation>Écrire ce qu’il vous faut, ce que vous espérez et ce qui serait trop peu</translation>
    </message>
    <message>
        <source>Ask in writing about anything that is unclear</source>
        <translation>Demander par écrit tout ce qui n’est pas clair</translation>
    </message>
    <message>
        <source>Look again at the red flags in your debriefs</source>
        <translation>Relire les signaux d’alerte de vos bilans</translation>
    </message>
    <message>
        <source>Talk it over with someone you trust</source>
        <translation>En parler avec quelqu’un de confiance</translation>
    </message>
    <message>
        <source>First week after signing</source>
        <translation>La première semaine après la signature</translation>
    </message>
    <message>
        <source>Put the signed contract where you will find it again</source>
        <translation>Ranger le contrat signé là où vous le retrouverez</translation>
    </message>
    <message>
        <source>Give notice in writing, and have it confirmed</source>
        <translation>Démissionner par écrit et le faire confirmer</translation>
    </message>
    <message>
        <source>Thank those who helped you on the way</source>
        <translation>Remercier celles et ceux qui ont aidé en chemin</translation>
    </message>
    <message>
        <source>Ask what to bring on the first day, and whom to ask for</source>
        <translation>Demander quoi apporter le premier jour et qui demander</translation>
    </message>
    <message>
        <source>Plan a few days off before you start</source>
        <translation>Prévoir quelques jours de repos avant de commencer</translation>
    </message>
    <message>
        <source>Bring your public profiles up to date</source>
        <translation>Mettre à jour vos profils publics</translation>
    </message>
</context>
<context>
    <name>Clashes</name>
    <message>
        <source>company</source>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>role</source>
        <translation>poste</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>address of the posting</source>
        <translation>adresse de l’annonce</translation>
    </message>
    <message>
        <source>meeting link</source>
        <translation>adresse pour participer</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>salary</source>
        <translation>salaire</translation>
    </message>
    <message>
        <source>text of the posting</source>
        <translation>texte de l’annonce</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>remarques</translation>
    </message>
    <message>
        <source>date added</source>
        <translation>date d’ajout</translation>
    </message>
    <message>
        <source>date applied</source>
        <translation>date de candidature</translation>
    </message>
    <message>
        <source>recruiter</source>
        <translation>recrutement</translation>
    </message>
    <message>
        <source>main contact</source>
        <translation>contact principal</translation>
    </message>
    <message>
        <source>promised decision</source>
        <translation>date de décision annoncée</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>date limite</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>rémunération</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>issue</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>leçon</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>un moment</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>question restée ouverte</translation>
    </message>
    <message>
        <source>what was awkward</source>
        <translation>ce qui a été gênant</translation>
    </message>
    <message>
        <source>what went well</source>
        <translation>ce qui s’est bien passé</translation>
    </message>
    <message>
        <source>next steps</source>
        <translation>la suite</translation>
    </message>
    <message>
        <source>what you can contribute</source>
        <translation>ce que vous pouvez apporter</translation>
    </message>
    <message>
        <source>what rubbed you the wrong way</source>
        <translation>ce qui vous a déplu</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>adresse postale</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>%1 was changed here and elsewhere. Here: %2. Elsewhere, and now: %3.</source>
        <translation>%1 a été modifié ici et ailleurs. Ici : %2. Ailleurs, et maintenant : %3.</translation>
    </message>
    <message>
        <source>%1, %2, was changed here and elsewhere. Here: %3. Elsewhere, and now: %4.</source>
        <translation>%1, %2, a été modifié ici et ailleurs. Ici : %3. Ailleurs, et maintenant : %4.</translation>
    </message>
    <message>
        <source>%1 was deleted here and changed elsewhere, so it stays.</source>
        <translation>%1 a été supprimé ici et modifié ailleurs, et reste donc.</translation>
    </message>
    <message>
        <source>%1 was deleted elsewhere and changed here, so it stays.</source>
        <translation>%1 a été supprimé ailleurs et modifié ici, et reste donc.</translation>
    </message>
    <message>
        <source>What was changed here and elsewhere did not fit together, so it was put right: %1.</source>
        <translation>Ce qui a été modifié ici et ailleurs ne s’accordait pas et a été rectifié : %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>beginning and end</source>
        <translation>début et fin</translation>
    </message>
    <message>
        <source>%1 was deleted elsewhere and is needed here, so it stays.</source>
        <translation>%1 a été supprimé ailleurs mais sert encore ici, et reste donc.</translation>
    </message>
    <message>
        <source>%1 was deleted here and is needed elsewhere, so it stays.</source>
        <translation>%1 a été supprimé ici mais sert encore ailleurs, et reste donc.</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>RH</translation>
    </message>
    <message>
        <source>arranged by</source>
        <translation>organisé par</translation>
    </message>
    <message>
        <source>tone</source>
        <translation>ton</translation>
    </message>
    <message>
        <source>language of the letters</source>
        <translation>langue des lettres</translation>
    </message>
    <message>
        <source>days of silence</source>
        <translation>jours de silence</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Vos informations</translation>
    </message>
</context>
<context>
    <name>ClientsDigest</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of people</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Your clients: something late for %1, an interview today for %2</source>
        <translation>Personnes suivies : du retard chez %1, un entretien aujourd’hui pour %2</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>En retard : %1</translation>
    </message>
    <message>
        <source>Interview today: %1</source>
        <translation>Entretien aujourd’hui : %1</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>Your clients: something late for %1</source>
        <translation>Personnes suivies : du retard chez %1</translation>
    </message>
    <message>
        <source>Your clients: an interview today for %1</source>
        <translation>Personnes suivies : un entretien aujourd’hui pour %1</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>written offer from %1</source>
        <translation>proposition écrite de %1</translation>
    </message>
    <message>
        <source>signature of %1’s offer</source>
        <translation>signature de la proposition de %1</translation>
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
        <translation>ce qui est en retard, ce qui est à faire et ce qui suivra</translation>
    </message>
    <message>
        <source>  --days N   look N days ahead (default: 7)
  --all      everything, and what follows if no answer ever comes
  --json     as a JSON array
  --notify   show desktop notices for what is new, and print nothing
</source>
        <translation>  --days N   regarder N jours devant soi (7 sinon)
  --all      tout, et ce qui suivrait si aucune réponse ne venait
  --json     sous forme de tableau JSON
  --notify   notifier le nouveau sur le bureau, sans rien afficher
</translation>
    </message>
    <message>
        <source>add TEXT | done ID | list [--due DATE] [--time HH:MM] [--application ID] [--json]</source>
        <translation>add TEXTE | done ID | list [--due DATE] [--time HH:MM] [--application ID] [--json]</translation>
    </message>
    <message>
        <source>write down your own tasks, and mark them as done</source>
        <translation>noter ce que vous avez à faire vous-même, et le cocher</translation>
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
        <translation>  afterword task add TEXTE  une nouvelle tâche ; son identifiant est affiché
  afterword task done ID    elle est faite
  afterword task list       celles qui restent à faire ; avec --json, toutes

  --due DATE         quel jour : 2026-12-01 ; sans lui, aucun rappel ne vient
  --time HH:MM       à partir de quelle heure ; sinon au début de la journée de travail
  --application ID   à laquelle elle appartient, selon agenda --json ; sinon à la recherche même
  --json             les tâches sous forme de tableau JSON
</translation>
    </message>
    <message>
        <source>--interview ID [--out DIR] [--json]</source>
        <translation>--interview ID [--out DOSSIER] [--json]</translation>
    </message>
    <message>
        <source>compose one note for each interviewer</source>
        <translation>préparer une lettre pour chaque personne rencontrée</translation>
    </message>
    <message>
        <source>Notes that were already begun stay as they are.

  --interview ID   the interview, as agenda --json names it
  --out DIR        write each note to DIR as an .eml file for your mail program
  --json           the notes and what the checks say of them, as a JSON array
</source>
        <translation>Les lettres déjà commencées restent telles quelles.

  --interview ID   l’entretien, selon agenda --json
  --out DOSSIER    écrire chaque lettre dans DOSSIER, en fichier .eml pour votre messagerie
  --json           les lettres et ce qu’en disent les vérifications, en tableau JSON
</translation>
    </message>
    <message>
        <source>FILE.eml... [--interview ID] [--json]</source>
        <translation>FICHIER.eml... [--interview ID] [--json]</translation>
    </message>
    <message>
        <source>check a message before it is sent</source>
        <translation>relire un message avant de l’envoyer</translation>
    </message>
    <message>
        <source>  --interview ID   the interview that the message is about; otherwise the latest one
                   with its recipient
  --json           the findings as a JSON array, one object for each file
</source>
        <translation>  --interview ID   l’entretien dont parle le message ; sinon le dernier avec
                   cette personne
  --json           les remarques sous forme de tableau JSON, un objet par fichier
</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>[--mend]</source>
        <translation>[--mend]</translation>
    </message>
    <message>
        <source>see whether the store is sound</source>
        <translation>vérifier que le fichier est sain</translation>
    </message>
    <message>
        <source>[FILE]</source>
        <translation>[FICHIER]</translation>
    </message>
    <message>
        <source>make a copy of the store, even while it is in use</source>
        <translation>faire une copie du fichier, même pendant qu’il sert</translation>
    </message>
    <message>
        <source>Without FILE the copy goes to the folder &quot;backups&quot; beside the store.
</source>
        <translation>Sans FICHIER, la copie va dans le dossier « backups » à côté.
</translation>
    </message>
    <message>
        <source>put a copy back; the present store is kept aside</source>
        <translation>remettre une copie en place ; le fichier actuel est mis de côté</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>write a sample search to DIR and carry it from invitation to drafts</source>
        <translation>écrire un exemple de recherche dans DOSSIER et le mener de l’invitation aux brouillons</translation>
    </message>
    <message>
        <source>--now takes a moment such as 2026-11-23T15:00:00-05:00, not &quot;%1&quot;</source>
        <translation>--now attend un moment comme 2026-11-23T15:00:00-05:00, et non « %1 »</translation>
    </message>
    <message>
        <source>--days takes a number from 0 to %1, not &quot;%2&quot;</source>
        <translation>--days attend un nombre de 0 à %1, et non « %2 »</translation>
    </message>
    <message>
        <source>task knows add, done and list, but not &quot;%1&quot;</source>
        <translation>task connaît add, done et list, mais pas « %1 »</translation>
    </message>
    <message>
        <source>task list takes nothing else</source>
        <translation>task list ne prend aucun autre mot</translation>
    </message>
    <message>
        <source>task %1 needs one word, or several in quotes: what it is about</source>
        <translation>task %1 attend un mot, ou plusieurs entre guillemets : de quoi il s’agit</translation>
    </message>
    <message>
        <source>--due and --time belong to task add</source>
        <translation>--due et --time vont avec task add</translation>
    </message>
    <message>
        <source>task done takes the task&apos;s id and nothing else</source>
        <translation>task done n’attend que l’identifiant de la tâche</translation>
    </message>
    <message>
        <source>--time needs --due: on which day?</source>
        <translation>--time attend --due : quel jour ?</translation>
    </message>
    <message>
        <source>%1 has no option --%2</source>
        <translation>%1 n’a pas d’option --%2</translation>
    </message>
    <message>
        <source>%1 needs something to work on: afterword %1 %2</source>
        <translation>%1 doit savoir sur quoi travailler : afterword %1 %2</translation>
    </message>
    <message>
        <source>%1 takes no file, but was given &quot;%2&quot;</source>
        <translation>%1 ne prend pas de fichier ; « %2 » est de trop</translation>
    </message>
    <message>
        <source>%1 takes one name only, but was also given &quot;%2&quot;</source>
        <translation>%1 ne prend qu’un nom ; « %2 » est de trop</translation>
    </message>
    <message>
        <source>draft needs --interview ID; agenda --json shows the ids</source>
        <translation>draft attend --interview ID ; agenda --json montre les identifiants</translation>
    </message>
    <message>
        <source>--%1 belongs to a command; afterword --help lists them</source>
        <translation>--%1 va avec une commande ; afterword --help les énumère</translation>
    </message>
    <message>
        <source>--background, --today and --new-application cannot be combined</source>
        <translation>--background, --today et --new-application demandent chacun autre chose</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;; afterword --help lists them</source>
        <translation>il n’y a pas de commande « %1 » ; afterword --help les énumère</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;; afterword --help lists them</source>
        <translation>il n’y a pas d’option « %1 » ; afterword --help les énumère</translation>
    </message>
    <message>
        <source>--store takes the name of a file</source>
        <translation>--store attend le nom d’un fichier</translation>
    </message>
    <message>
        <source>--time takes a time such as 15:30, not &quot;%1&quot;</source>
        <translation>--time attend une heure comme 15:30, et non « %1 »</translation>
    </message>
    <message>
        <source>Afterword remembers what to do after the interview.

afterword [FILE] [--background | --today | --new-application]
      open the window; FILE is a search (.afterword) to open, or something to import there
  --background        start in the tray
  --today             open at what is due
  --new-application   open at the form for a new application
</source>
        <translation>Afterword se souvient de ce qu’il faut faire après l’entretien.

afterword [FICHIER] [--background | --today | --new-application]
      ouvrir la fenêtre ; FICHIER est une recherche (.afterword) à ouvrir, ou quelque chose à importer
  --background        démarrer dans la zone de notification
  --today             ouvrir sur ce qu’il y a à faire
  --new-application   ouvrir sur le formulaire d’une nouvelle candidature
</translation>
    </message>
    <message>
        <source>
For every command:
</source>
        <translation>
Pour toutes :
</translation>
    </message>
    <message>
        <source>  --help         this text, or a command&apos;s own
  --version      the version

Exit codes: 0 done; 1 the work found problems; 2 wrong use; 3 the store or a file could not
be opened, read or written.
</source>
        <translation>  --help            ce texte, ou celui d’une commande
  --version         la version

Codes de retour : 0 fait ; 1 le travail a trouvé des problèmes ; 2 appel erroné ; 3 un fichier n’a
pas pu être ouvert, lu ou écrit.
</translation>
    </message>
    <message>
        <source>read searches, tables, people, invitations, letters, postings: .json .csv .vcf .ics .eml .html</source>
        <translation>lire recherches (.json), tableaux (.csv), personnes (.vcf), invitations (.ics), courriels (.eml), offres (.html)</translation>
    </message>
    <message>
        <source>write the search, or a report of what you did, to a file</source>
        <translation>écrire la recherche, ou un rapport de ce que vous avez fait, dans un fichier</translation>
    </message>
    <message>
        <source>--from and --to belong to --report</source>
        <translation>--from et --to vont avec --report</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2026-12-01, not &quot;%2&quot;</source>
        <translation>--%1 attend une date comme 2026-12-01, et non « %2 »</translation>
    </message>
    <message>
        <source>--from is later than --to, so there is nothing between them</source>
        <translation>--from vient après --to ; il n’y a rien entre les deux</translation>
    </message>
    <message>
        <source>create | login NAME [--reader] | erase NAME | export NAME FILE.json</source>
        <translation>create | login NOM [--reader] | erase NOM | export NOM FICHIER.json</translation>
    </message>
    <message>
        <source>look after a server on which searches are shared</source>
        <translation>s’occuper d’un serveur où des recherches sont partagées</translation>
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
        <translation>  afterword admin create             créer la base et tout ce qu’il lui faut, ou la mettre à jour
  afterword admin login NOM          quelqu’un peut se connecter, avec sa propre recherche ;
                                     encore une fois : avec un nouveau mot de passe
  afterword admin erase NOM          supprimer pour toujours l’identifiant et sa recherche
  afterword admin export NOM FICHIER écrire la recherche de NOM dans FICHIER, à importer ailleurs

--store nomme la base et qui s’en occupe : postgresql://postgres@store.example/afterword.
Les mots de passe sont demandés, ou gardés dans ~/.pgpass ; un nouveau peut venir de
l’entrée standard. Toute personne connectée voit les noms de tous les identifiants :
choisissez-en qui ne disent rien.

  --reader   l’identifiant n’a pas de recherche : il lit celles que d’autres partagent avec lui
</translation>
    </message>
    <message>
        <source>admin knows create, login, erase and export, but not &quot;%1&quot;</source>
        <translation>admin connaît create, login, erase et export, mais pas « %1 »</translation>
    </message>
    <message>
        <source>admin %1 takes other arguments; afterword admin --help shows which</source>
        <translation>admin %1 attend d’autres mots ; afterword admin --help montre lesquels</translation>
    </message>
    <message>
        <source>--reader belongs to admin login</source>
        <translation>--reader va avec admin login</translation>
    </message>
    <message>
        <source>admin needs --store postgresql://PERSON@HOST/DATABASE</source>
        <translation>admin demande --store postgresql://PERSONNE@MACHINE/BASE</translation>
    </message>
    <message>
        <source>  --store FILE   the search to work on; without it
                 $XDG_DATA_HOME/afterword/search.afterword
                 one that is shared: postgresql://PERSON@HOST/DATABASE
  --now MOMENT   set the clock to that moment: 2026-11-23T15:00:00-05:00
</source>
        <translation>  --store FICHIER   la recherche d’emploi concernée ; sinon
                    $XDG_DATA_HOME/afterword/search.afterword
                    une recherche partagée : postgresql://PERSONNE@MACHINE/BASE
  --now MOMENT      arrêter l’horloge à ce moment : 2026-11-23T15:00:00-05:00
</translation>
    </message>
    <message>
        <source>one of the names given is empty</source>
        <translation>l’un des noms donnés est vide</translation>
    </message>
    <message>
        <source>--out takes the name of a folder</source>
        <translation>--out attend le nom d’un dossier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written in UTF-8, so no file can be found by it; give the file another name and try again</source>
        <translation>« %1 » n’est pas écrit en UTF-8, aucun fichier ne peut donc être trouvé ainsi ; donnez un autre nom au fichier et réessayez</translation>
    </message>
    <message>
        <source>FILE... [--answers FILE] [--preview] [--json]</source>
        <translation>FICHIER... [--answers FICHIER] [--preview] [--json]</translation>
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
        <translation>La nature d’un fichier se reconnaît à son contenu. Ce qui a été ajouté, complété ou laissé de côté
est affiché, avec la raison. Une recherche compte en entier ou pas du tout ; d’un tableau, de cartes
ou d’invitations, on prend ce qui se lit. Un courriel rejoint la candidature que désignent ses
personnes, son fil ou l’entreprise nommée ; si ce n’est pas clair, il est laissé de côté.
FICHIER peut être un dossier : un Maildir, ou un dossier de fichiers .eml. Un classeur (.xlsx, .ods)
est lu comme un tableau, par LibreOffice s’il est installé. Tout ce qu’un appel apporte est écrit en
une fois, après une copie.

Ce qu’un tableau ne dit pas est demandé : ce que contient une colonne, quelle étape un mot désigne,
si les dates commencent par le jour ou par le mois. Un fichier répond ; il vaut aussi pour les
tableaux suivants aux mêmes titres, comme ce que vous dites dans la fenêtre :

  {&quot;columns&quot;: {&quot;Firm&quot;: &quot;company&quot;, &quot;Trial day&quot;: &quot;reached interview&quot;, &quot;Mood&quot;: &quot;keep&quot;},
   &quot;dates&quot;: &quot;day first&quot;, &quot;stages&quot;: {&quot;RIP&quot;: &quot;closed&quot;, &quot;Coffee chat&quot;: &quot;screening&quot;}}

  --answers FICHIER  ce que vous dites d’un tableau qui ne le dit pas
  --preview          seulement dire ce qui serait apporté
  --json             le résultat sous forme de tableau JSON, un objet par fichier
</translation>
    </message>
    <message>
        <source>[--report [--from DATE] [--to DATE]] FILE</source>
        <translation>[--report [--from DATE] [--to DATE]] FICHIER</translation>
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
        <translation>  .json   tout, pour être importé de nouveau
  .csv    les candidatures, pour un tableur
  .ods    la même chose en classeur, ou .xlsx, fait par LibreOffice s’il est installé
  .ics    démarches et entretiens, pour un calendrier
  .vcf    les personnes, pour un carnet d’adresses

Ce qui est allé dans un calendrier est noté à côté, dans FICHIER.calendar.json : le .ics suivant
annule ce qui est terminé, et celui d’une recherche inchangée est le même à l’octet près.

  --report       les candidatures, entretiens, contacts et messages de quelques jours, avec leurs
                 dates, comme le demande une agence pour l’emploi : .pdf ou .csv
  --from DATE    le premier jour : 2026-11-01 ; sinon le premier du mois du dernier jour
  --to DATE      le dernier jour ; sinon aujourd’hui
</translation>
    </message>
    <message>
        <source>A value that makes no sense keeps nothing else from being used: it is named here, and stays as
it is until you decide.

  --mend   put right what is named, keeping a copy of what was there; says what became what
</source>
        <translation>Une valeur insensée n’empêche pas d’utiliser le reste : elle est nommée ici et demeure telle quelle
jusqu’à votre décision.

  --mend   corriger ce qui est nommé, en gardant une copie ; dit ce que chaque valeur devient
</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>some of it cannot be used and is left out; afterword verify names it all, and with --mend puts it right: %1</source>
        <translation>une partie n’est pas utilisable et est laissée de côté ; afterword verify la nomme, et la corrige avec --mend : %1</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
    <message>
        <source>could not be written; is the disk full?</source>
        <translation>n’a pas pu être écrite ; le disque est-il plein ?</translation>
    </message>
    <message>
        <source>this needs a search in a file; this one is shared, on a server</source>
        <translation>il faut pour cela une recherche dans un fichier ; celle-ci est partagée, sur un serveur</translation>
    </message>
    <message>
        <source>could not be written, but everything was done; is the disk full?</source>
        <translation>n’a pas pu être écrite, mais tout a été fait ; le disque est-il plein ?</translation>
    </message>
    <message>
        <source>there is no search here yet; afterword import FILE begins one</source>
        <translation>il n’y a pas encore de recherche ici ; afterword import FICHIER en commence une</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>In the template &quot;%1&quot; (%2, column %3): %4</source>
        <translation>Dans le modèle « %1 » (%2, colonne %3) : %4</translation>
    </message>
    <message>
        <source>There is no template for &quot;%1&quot;.</source>
        <translation>Il n’y a pas de modèle pour « %1 ».</translation>
    </message>
</context>
<context>
    <name>CopiedStore</name>
    <message>
        <source>this search is shared with you for reading only, so nothing was saved</source>
        <translation>cette recherche est partagée avec vous en lecture seule, rien n’a donc été enregistré</translation>
    </message>
    <message>
        <source>this search is no longer shared with you, so nothing was saved</source>
        <translation>cette recherche n’est plus partagée avec vous, rien n’a donc été enregistré</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>it could not be deleted</source>
        <translation>il n’a pas pu être supprimé</translation>
    </message>
</context>
<context>
    <name>CopyExchange</name>
    <message>
        <source>something on the server cannot be used, so nothing is sent to it or taken from it: %1</source>
        <translation>quelque chose sur le serveur est inutilisable, rien n’est donc envoyé ni repris de là : %1</translation>
    </message>
    <message>
        <source>this search is shared with you for reading only</source>
        <translation>cette recherche est partagée avec vous en lecture seule</translation>
    </message>
    <message>
        <source>somebody else is saving to this search right now</source>
        <translation>d’autres enregistrent justement dans cette recherche</translation>
    </message>
    <message>
        <source>something on the server cannot be used, so it is left out here and stays there as it is; everything else goes on: %1</source>
        <translation>quelque chose sur le serveur est inutilisable ; c’est laissé de côté ici et reste là-bas tel quel, et tout le reste continue : %1</translation>
    </message>
    <message>
        <source>something on the server cannot be used, so it was set aside there, and what you change in the same application waits here; everything else goes on: %1</source>
        <translation>quelque chose sur le serveur est inutilisable ; c’est mis de côté là-bas, et ce que vous changez dans la même candidature attend ici ; tout le reste continue : %1</translation>
    </message>
    <message>
        <source>something on the server makes no sense, and may be in the way of what waits here: %1</source>
        <translation>quelque chose sur le serveur n’a pas de sens et empêche peut-être d’envoyer ce qui attend ici : %1</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>this table is empty</source>
        <translation>ce tableau est vide</translation>
    </message>
    <message>
        <source>this is not a table: it holds characters that text never has</source>
        <translation>ce n’est pas un tableau : il contient des caractères qu’aucun texte n’a</translation>
    </message>
    <message>
        <source>a cell of this row has more than %1 characters</source>
        <translation>une cellule de cette ligne a plus de %1 caractères</translation>
    </message>
    <message>
        <source>this row has more than %1 cells</source>
        <translation>cette ligne a plus de %1 cellules</translation>
    </message>
    <message>
        <source>this table has more than %1 rows</source>
        <translation>ce tableau a plus de %1 lignes</translation>
    </message>
    <message>
        <source>this table is larger than 20 MB</source>
        <translation>ce tableau dépasse 20 Mo</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>the store could not be created: %1</source>
        <translation>le fichier n’a pas pu être créé : %1</translation>
    </message>
    <message>
        <source>the disk is full, so nothing was saved; free some space and try again</source>
        <translation>le disque est plein, rien n’a donc été enregistré ; libérez de la place et réessayez</translation>
    </message>
    <message>
        <source>another program is writing to the store, so nothing was saved; try again in a moment, and if that does not help, end that program</source>
        <translation>un autre programme écrit dans le fichier, rien n’a donc été enregistré ; réessayez dans un instant et, si cela ne suffit pas, fermez ce programme</translation>
    </message>
    <message>
        <source>the store is read-only, so nothing was saved</source>
        <translation>le fichier ne peut être que lu, rien n’a donc été enregistré</translation>
    </message>
    <message>
        <source>the disk reported an error, so nothing was saved; check the disk and try again</source>
        <translation>le disque a signalé une erreur, rien n’a donc été enregistré ; vérifiez le disque et réessayez</translation>
    </message>
    <message>
        <source>the file is damaged or is not a store of Afterword</source>
        <translation>le fichier est endommagé ou ne vient pas d’Afterword</translation>
    </message>
    <message>
        <source>the store could not be opened</source>
        <translation>le fichier n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>the store refused: %1</source>
        <translation>la base de données a refusé : %1</translation>
    </message>
    <message>
        <source>this is a link to %1, where there is no store; it may have been moved or renamed</source>
        <translation>c’est un lien vers %1, où il n’y a pas de fichier d’Afterword ; il a peut-être été déplacé ou renommé</translation>
    </message>
    <message>
        <source>there is no store here any more; it may have been moved or renamed</source>
        <translation>il n’y a plus de fichier ici ; il a peut-être été déplacé ou renommé</translation>
    </message>
    <message>
        <source>this is a folder, not a store</source>
        <translation>c’est un dossier et non un fichier d’Afterword</translation>
    </message>
    <message>
        <source>this is not a file, so it is not a store; it was left as it is</source>
        <translation>ce n’est pas un fichier ordinaire, donc pas un fichier d’Afterword ; il a été laissé tel quel</translation>
    </message>
    <message>
        <source>the file is empty, so it is not a store; it was left as it is</source>
        <translation>le fichier est vide, donc pas un fichier d’Afterword ; il a été laissé tel quel</translation>
    </message>
    <message>
        <source>the file has a second name in another folder (a hard link), under which it could be changed unseen, so it was left as it is; delete one of its names, or make a copy of it</source>
        <translation>le fichier a un second nom dans un autre dossier (un lien physique), sous lequel il pourrait changer sans qu’on le voie ; il a donc été laissé tel quel ; supprimez l’un de ses noms, ou faites-en une copie</translation>
    </message>
    <message>
        <source>the store may only be read, and it is of an older version that would have to be brought up to date</source>
        <translation>le fichier ne peut être que lu, et il vient d’une version plus ancienne qu’il faudrait mettre à jour</translation>
    </message>
    <message>
        <source>this file is not a store of Afterword; it was left as it is</source>
        <translation>ce fichier ne vient pas d’Afterword ; il a été laissé tel quel</translation>
    </message>
    <message>
        <source>this store was written by a newer version of Afterword; it was left as it is</source>
        <translation>ce fichier a été écrit par un Afterword plus récent ; il a été laissé tel quel</translation>
    </message>
    <message>
        <source>the store is damaged: %1</source>
        <translation>le fichier est endommagé : %1</translation>
    </message>
    <message>
        <source>the store is no longer where it was, so nothing was saved; put the file back, or start Afterword again and restore a backup</source>
        <translation>le fichier n’est plus où il était, rien n’a donc été enregistré ; remettez-le, ou relancez Afterword et reprenez une copie</translation>
    </message>
    <message>
        <source>you are not allowed to read the store, or the folder that it is in; it was left as it is</source>
        <translation>ce compte n’a pas le droit de lire le fichier ou son dossier ; il reste tel quel</translation>
    </message>
    <message>
        <source>the file has reached the largest size that this session may write (ulimit -f), or the disk reported an error, so nothing was saved; start from a session without that limit and try again</source>
        <translation>le fichier a atteint la taille que cette session peut écrire (ulimit -f), ou le disque a signalé une erreur, rien n’a donc été enregistré ; lancez le programme depuis une session sans cette limite et réessayez</translation>
    </message>
    <message>
        <source>the disk is full, and without a little room the store cannot be read; free some space and try again</source>
        <translation>le disque est plein et, sans un peu de place, le fichier ne peut pas être lu ; libérez de la place et réessayez</translation>
    </message>
    <message>
        <source>another program is writing to the store; try again in a moment, and if that does not help, end that program</source>
        <translation>un autre programme écrit dans le fichier ; réessayez dans un instant et, si cela ne suffit pas, fermez ce programme</translation>
    </message>
    <message>
        <source>the store cannot be read without writing beside it, which is not allowed here; allow it and try again</source>
        <translation>le fichier ne peut être lu sans écrire à côté de lui, ce qui n’est pas permis ici ; autorisez-le et réessayez</translation>
    </message>
    <message>
        <source>the store could not be read: the disk reported an error, or this session may write too little (ulimit -f); start from a session without that limit and try again</source>
        <translation>le fichier n’a pas pu être lu : le disque a signalé une erreur, ou cette session peut trop peu écrire (ulimit -f) ; lancez le programme depuis une session sans cette limite et réessayez</translation>
    </message>
    <message>
        <source>the store could not be read: the disk reported an error; check the disk and try again</source>
        <translation>le fichier n’a pas pu être lu : le disque a signalé une erreur ; vérifiez le disque et réessayez</translation>
    </message>
    <message>
        <source>the folder %1 could not be made: %2</source>
        <translation>le dossier %1 n’a pas pu être créé : %2</translation>
    </message>
    <message>
        <source>the store could not be created: its name is too long for those of the files beside it; choose a shorter one</source>
        <translation>le fichier n’a pas pu être créé : son nom est trop long pour ceux des fichiers à côté ; choisissez-en un plus court</translation>
    </message>
    <message>
        <source>there is a folder called %1 where a file of the store belongs; move the folder away and try again</source>
        <translation>un dossier s’appelle %1, là où un fichier annexe a sa place ; déplacez ce dossier et réessayez</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>That isn’t a date. Write it as %1, or “tomorrow”, or “Friday”.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme %1, ou « demain », ou « vendredi ».</translation>
    </message>
    <message>
        <source>That isn’t a time of day. Write it as 14:30, or 2:30 pm.</source>
        <translation>Ce n’est pas une heure. Écrivez-la comme 14:30.</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>a weekday</comment>
        <translation>%1 dernier</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>a weekday</comment>
        <translation>%1 prochain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>il y a %1 jours</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>dans %1 jours</translation>
    </message>
    <message>
        <source>That isn’t a date. Write it as %1, or “yesterday”, or “last Friday”.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme %1, « hier » ou « vendredi dernier ».</translation>
    </message>
    <message>
        <source>That isn’t a date. Write it as %1, or “Friday”, or “yesterday”.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme %1, « vendredi » ou « hier ».</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <comment>a date in full</comment>
        <translation>Compris comme %1.</translation>
    </message>
    <message>
        <source>That isn’t a time of day. Write it as 14:30, 2:30 pm, or how long it takes: 45 min.</source>
        <translation>Ce n’est pas une heure. Écrivez-la ainsi : 14:30, ou la durée : 45 min.</translation>
    </message>
</context>
<context>
    <name>DavPage</name>
    <message>
        <source>%1 at %2</source>
        <comment>a day, a time</comment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message>
        <source>Went well</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Apport</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Signaux d’alerte</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Moment with %1</source>
        <translation>Moment avec %1</translation>
    </message>
    <message>
        <source>Left open with %1</source>
        <translation>Restée sans réponse avec %1</translation>
    </message>
    <message>
        <source>Awkward with %1</source>
        <translation>Gênant avec %1</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui était là</translation>
    </message>
</context>
<context>
    <name>DecisionDate</name>
    <message>
        <source>They named %1 for the decision; the note does not confirm it.</source>
        <translation>La décision a été annoncée pour %1 ; la lettre ne le confirme pas.</translation>
    </message>
</context>
<context>
    <name>DefaultStages</name>
    <message>
        <source>Saved</source>
        <translation>Retenues</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Postulé</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Premiers échanges</translation>
    </message>
    <message>
        <source>Interviewing</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closes</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>%1 is there already, and is left as it is; choose another folder</source>
        <translation>%1 existe déjà et est laissé tel quel ; choisissez un autre dossier</translation>
    </message>
    <message>
        <source>this folder cannot be made</source>
        <translation>ce dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>A job search and an invitation are read.</source>
        <translation>Une recherche d’emploi et une invitation sont lues.</translation>
    </message>
    <message>
        <source>What there is to do now, and why.</source>
        <translation>Ce qu’il y a à faire maintenant, et pourquoi.</translation>
    </message>
    <message>
        <source>One note for each person of the newest interview.</source>
        <translation>Une lettre pour chaque personne du dernier entretien.</translation>
    </message>
    <message>
        <source>Everything, to take along.</source>
        <translation>Tout, à emporter.</translation>
    </message>
    <message>
        <source>there is a search there already, and the sample was not mixed into it; name a new file, or leave --store out</source>
        <translation>une recherche s’y trouve déjà et l’exemple n’y a pas été mêlé ; indiquez un nouveau fichier ou omettez --store</translation>
    </message>
</context>
<context>
    <name>Dialect</name>
    <message>
        <source>the store could not be opened safely: %1 stayed %2</source>
        <translation>le fichier n’a pas pu être ouvert sûrement : %1 est resté %2</translation>
    </message>
    <message>
        <source>it is open in a window or another program; close it there and try again</source>
        <translation>il est ouvert dans une fenêtre ou un autre programme ; fermez-le là et réessayez</translation>
    </message>
    <message>
        <source>another program is using it right now; close it there and try again</source>
        <translation>un autre programme s’en sert ; fermez-le là et réessayez</translation>
    </message>
    <message>
        <source>a row of %1 belongs to nothing</source>
        <translation>une ligne de %1 ne se rattache à rien</translation>
    </message>
</context>
<context>
    <name>DocumentFiles</name>
    <message>
        <source>Link files</source>
        <translation>Lier des fichiers</translation>
    </message>
</context>
<context>
    <name>DraftCommand</name>
    <message>
        <source>this folder cannot be made</source>
        <translation>ce dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>there are too many files with that name in the folder</source>
        <translation>il y a trop de fichiers de ce nom dans le dossier</translation>
    </message>
    <message>
        <source>To: %1 &lt;%2&gt;</source>
        <translation>À : %1 &lt;%2&gt;</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet : %1</translation>
    </message>
    <message>
        <source>there is no interview &quot;%1&quot;; agenda --json names them</source>
        <translation>il n’y a pas d’entretien « %1 » ; agenda --json les nomme</translation>
    </message>
</context>
<context>
    <name>DraftPage</name>
    <message>
        <source>error: %1</source>
        <translation>erreur : %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>remarque : %1</translation>
    </message>
</context>
<context>
    <name>DraftRecipient</name>
    <message>
        <source>nobody named</source>
        <translation>aucun nom indiqué</translation>
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
        <translation>Rien à faire aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n à faire aujourd’hui</numerusform>
            <numerusform>%n à faire aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · next: %2</source>
        <translation>%1 · ensuite : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
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
        <translation>%1 · d’abord : la lettre de %2 est-elle un refus ?</translation>
    </message>
</context>
<context>
    <name>EditApplication</name>
    <message>
        <source>an application needs at least the company’s name</source>
        <translation>une candidature a besoin au moins du nom de l’entreprise</translation>
    </message>
    <message>
        <source>there is no stage to put the application in; add one first</source>
        <translation>il n’y a aucune étape où mettre la candidature ; ajoutez-en une d’abord</translation>
    </message>
    <message>
        <source>new application to %1</source>
        <translation>nouvelle candidature chez %1</translation>
    </message>
    <message>
        <source>change to %1</source>
        <translation>modification de %1</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>suppression de %1</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n applications</source>
        <translation>
            <numerusform>suppression de %n candidature</numerusform>
            <numerusform>suppression de %n candidatures</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the letters’ language for %1</source>
        <translation>changement de la langue des lettres à %1</translation>
    </message>
    <message>
        <source>Phone screen</source>
        <translation>Entretien téléphonique</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Tour suivant</translation>
    </message>
    <message>
        <source>new interview at %1</source>
        <translation>nouvel entretien chez %1</translation>
    </message>
</context>
<context>
    <name>EditSettings</name>
    <message>
        <source>change to your own details</source>
        <translation>modification de vos informations</translation>
    </message>
    <message>
        <source>change to the etiquette’s numbers</source>
        <translation>modification des règles</translation>
    </message>
</context>
<context>
    <name>EditStages</name>
    <message>
        <source>that stage is not there any more</source>
        <translation>cette étape n’existe plus</translation>
    </message>
    <message>
        <source>one stage at least must be shown on the board</source>
        <translation>une étape au moins doit figurer sur le tableau</translation>
    </message>
    <message>
        <source>renaming %1 to %2</source>
        <comment>stages</comment>
        <translation>changement de nom de %1 en %2</translation>
    </message>
    <message>
        <source>hiding %1</source>
        <comment>a stage</comment>
        <translation>masquage de %1</translation>
    </message>
    <message>
        <source>showing %1</source>
        <comment>a stage</comment>
        <translation>affichage de %1</translation>
    </message>
    <message>
        <source>change to the stage %1</source>
        <translation>modification de l’étape %1</translation>
    </message>
    <message>
        <source>a stage needs a name</source>
        <translation>une étape a besoin d’un nom</translation>
    </message>
    <message>
        <source>new stage %1</source>
        <translation>nouvelle étape %1</translation>
    </message>
    <message>
        <source>move of the stage %1</source>
        <translation>déplacement de l’étape %1</translation>
    </message>
    <message>
        <source>its cards need another stage to go to</source>
        <translation>ses cartes ont besoin d’une autre étape</translation>
    </message>
    <message>
        <source>removal of the stage %1</source>
        <translation>suppression de l’étape %1</translation>
    </message>
</context>
<context>
    <name>EditTask</name>
    <message>
        <source>a task needs a few words: what is to be done?</source>
        <translation>une tâche a besoin de quelques mots : que faut-il faire ?</translation>
    </message>
    <message>
        <source>this task is not there any more</source>
        <translation>cette tâche n’existe plus</translation>
    </message>
    <message>
        <source>this application is not there any more</source>
        <translation>cette candidature n’existe plus</translation>
    </message>
    <message>
        <source>new task “%1”</source>
        <translation>nouvelle tâche « %1 »</translation>
    </message>
    <message>
        <source>check list “%1”</source>
        <translation>liste « %1 »</translation>
    </message>
    <message>
        <source>change to “%1”</source>
        <translation>modification de « %1 »</translation>
    </message>
    <message>
        <source>“%1” done</source>
        <translation>« %1 » fait</translation>
    </message>
    <message>
        <source>“%1” not done</source>
        <translation>« %1 » pas fait</translation>
    </message>
    <message>
        <source>removal of “%1”</source>
        <translation>suppression de « %1 »</translation>
    </message>
    <message>
        <source>Apply before the posting closes</source>
        <translation>Postuler avant la clôture de l’annonce</translation>
    </message>
</context>
<context>
    <name>EditTemplate</name>
    <message>
        <source>change to the template %1</source>
        <translation>modification du modèle %1</translation>
    </message>
    <message>
        <source>new template %1</source>
        <translation>nouveau modèle %1</translation>
    </message>
    <message>
        <source>removal of the template %1</source>
        <translation>suppression du modèle %1</translation>
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
        <translation>Est-ce complet ? Une adresse électronique ressemble à dana@northwind.example.</translation>
    </message>
</context>
<context>
    <name>Employer</name>
    <message>
        <source>Unknown company</source>
        <translation>Entreprise inconnue</translation>
    </message>
</context>
<context>
    <name>Employment</name>
    <message>
        <source>full-time</source>
        <translation>temps plein</translation>
    </message>
    <message>
        <source>part-time</source>
        <translation>temps partiel</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>CDI</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>CDD</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>prestation</translation>
    </message>
    <message>
        <source>freelance</source>
        <translation>indépendant</translation>
    </message>
    <message>
        <source>internship</source>
        <translation>stage</translation>
    </message>
    <message>
        <source>apprenticeship</source>
        <translation>apprentissage</translation>
    </message>
    <message>
        <source>working student</source>
        <translation>emploi étudiant</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>bénévolat</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>à la journée</translation>
    </message>
    <message>
        <source>seasonal</source>
        <translation>saisonnier</translation>
    </message>
</context>
<context>
    <name>EmptyColumn</name>
    <message>
        <source>Jobs that caught your eye</source>
        <translation>Les postes qui vous ont plu</translation>
    </message>
    <message>
        <source>Applications you have sent</source>
        <translation>Les candidatures envoyées</translation>
    </message>
    <message>
        <source>First calls with recruiters</source>
        <translation>Premiers appels de recrutement</translation>
    </message>
    <message>
        <source>Interviews, planned and past</source>
        <translation>Entretiens, à venir et passés</translation>
    </message>
    <message>
        <source>It is up to them now</source>
        <translation>La balle est dans leur camp</translation>
    </message>
    <message>
        <source>Offers, until the ink is dry</source>
        <translation>Propositions, jusqu’à la signature</translation>
    </message>
    <message>
        <source>The one you signed</source>
        <translation>Celle que vous avez signée</translation>
    </message>
    <message>
        <source>What ended, and what you learned</source>
        <translation>Ce qui s’est terminé, et ce que vous en retenez</translation>
    </message>
    <message>
        <source>Nothing found here</source>
        <translation>Rien trouvé ici</translation>
    </message>
    <message>
        <source>Nothing closed in the last few weeks</source>
        <translation>Rien de clos ces dernières semaines</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>the report would end before it begins; --to names its last day</source>
        <translation>le rapport se terminerait avant de commencer ; --to donne son dernier jour</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>the file’s ending decides what is written; it must be one of .%1</source>
        <translation>l’extension dit ce qu’il faut écrire ; c’est l’une de .%1</translation>
    </message>
    <message>
        <source>a cell of .xlsx holds 32,767 characters, and the application to %1 has a longer text; export an .ods or a .csv, which hold all of it</source>
        <translation>une cellule de .xlsx contient 32 767 caractères, et la candidature chez %1 a un texte plus long ; exportez un .ods ou un .csv, qui contiennent tout</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>There is no application &quot;%1&quot;.</source>
        <translation>Il n’y a pas de candidature « %1 ».</translation>
    </message>
    <message>
        <source>There is no contact &quot;%1&quot;.</source>
        <translation>Il n’y a pas de contact « %1 ».</translation>
    </message>
    <message>
        <source>The application to %1 has no interview &quot;%2&quot;.</source>
        <translation>La candidature chez %1 n’a pas d’entretien « %2 ».</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>this is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>this is a link to another file</source>
        <translation>c’est un lien vers un autre fichier</translation>
    </message>
    <message>
        <source>this is a pipe, a device or a socket, not a file</source>
        <translation>c’est un tube, un périphérique ou une socket et non un fichier</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>ne peut pas être écrit : %1</translation>
    </message>
    <message>
        <source>is there already, and is left as it is; choose another name</source>
        <translation>existe déjà et est laissé tel quel ; choisissez un autre nom</translation>
    </message>
    <message>
        <source>could not be written whole, and what was there before still is: %1</source>
        <translation>n’a pas pu être écrit en entier, et ce qui s’y trouvait y est encore : %1</translation>
    </message>
    <message>
        <source>belongs to somebody else, and is left as it is; choose another name</source>
        <translation>appartient à quelqu’un d’autre et est laissé tel quel ; choisissez un autre nom</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>files may not become that large here</source>
        <translation>les fichiers ne peuvent pas devenir aussi grands ici</translation>
    </message>
    <message>
        <source>needs more memory than there is</source>
        <translation>demande plus de mémoire qu’il n’y en a</translation>
    </message>
    <message>
        <source>%1, and is left as it is; choose another name</source>
        <translation>%1, et est laissé tel quel ; choisissez un autre nom</translation>
    </message>
    <message>
        <source>is larger than %1 MB, the most that is read of one file</source>
        <translation>dépasse %1 Mo, le maximum qui soit lu d’un fichier</translation>
    </message>
</context>
<context>
    <name>FlawNotes</name>
    <message>
        <source>id: an id cannot be empty or given twice, nor hold &apos;/&apos; or control characters</source>
        <translation>id : un identifiant ne peut être ni vide, ni donné deux fois, ni contenir « / » ou des caractères de contrôle</translation>
    </message>
</context>
<context>
    <name>FollowUpFacts</name>
    <message>
        <source>%1 their time</source>
        <translation>%1 à leur heure</translation>
    </message>
    <message>
        <source>%1 asked you not to contact them, so this one is held.</source>
        <translation>%1 a demandé de ne pas être contacté ; cette démarche est donc en suspens.</translation>
    </message>
    <message>
        <source>%1 asked you not to write before %2. From then on, a message from you is welcome.</source>
        <translation>%1 a demandé de ne pas écrire avant le %2 ; dès lors, un mot de vous sera bienvenu.</translation>
    </message>
    <message>
        <source>Answer the offer</source>
        <translation>Répondre à la proposition</translation>
    </message>
    <message>
        <source>%1 asks for your answer to their offer by %2.</source>
        <translation>%1 attend votre réponse à sa proposition d’ici le %2.</translation>
    </message>
    <message>
        <source>Ask %1 about the application</source>
        <translation>Demander à %1 des nouvelles de la candidature</translation>
    </message>
    <message>
        <source>Ask about the application</source>
        <translation>Demander des nouvelles de la candidature</translation>
    </message>
    <message>
        <source>You applied to %1 on %2, and no answer has come yet. One friendly question is fine.</source>
        <translation>Vous avez postulé chez %1 le %2, et aucune réponse n’est encore venue. Une question aimable ne gêne pas.</translation>
    </message>
    <message>
        <source>Ask %1 whether the job is open</source>
        <translation>Demander à %1 si le poste est encore ouvert</translation>
    </message>
    <message>
        <source>Ask HR whether the job is open</source>
        <translation>Demander aux RH si le poste est encore ouvert</translation>
    </message>
    <message>
        <source>If the date that %1 promised has passed and your check-in of %2 stays unanswered, ask HR whether the job is still open.</source>
        <translation>Si la date annoncée par %1 est passée et que votre relance du %2 reste sans réponse, demandez aux RH si le poste est encore ouvert.</translation>
    </message>
    <message>
        <source>The date that %1 promised has passed, and your check-in of %2 is unanswered. Ask HR whether the job is still open.</source>
        <translation>La date annoncée par %1 est passée, et votre relance du %2 est restée sans réponse. Demandez aux RH si le poste est encore ouvert.</translation>
    </message>
    <message>
        <source>Ask about the next steps</source>
        <translation>Demander la suite du processus</translation>
    </message>
    <message>
        <source>You meet %1 on %2 at %3. While you are there, ask when they decide and whom to contact and how, say which other processes you are in, and collect each person’s card.</source>
        <translation>Vous rencontrez %1 le %2 à %3. Profitez-en pour demander quand la décision tombera, à qui et comment vous adresser, dites quels autres processus vous suivez, et demandez à chacun sa carte.</translation>
    </message>
    <message>
        <source>Call %1 to check in</source>
        <translation>Relancer %1 par téléphone</translation>
    </message>
    <message>
        <source>Call to check in</source>
        <translation>Relancer par téléphone</translation>
    </message>
    <message>
        <source>Check in with %1</source>
        <translation>Relancer %1</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>If your message to %1 on %2 brings no answer, you can write to %3 again. With enough business days in between, you come across as interested, not pushy.</source>
        <translation>Si votre mot à %1 du %2 reste sans réponse, %3 pourra de nouveau entendre parler de vous. Assez de jours ouvrés entre deux relances montrent de l’intérêt, sans insistance.</translation>
    </message>
    <message>
        <source>You last wrote to %1, or skipped a check-in, on %2. With enough business days in between, you come across as interested, not pushy; then you can write to %3 again.</source>
        <translation>Vous avez écrit à %1, ou laissé passer une relance, pour la dernière fois le %2. Assez de jours ouvrés entre deux relances montrent de l’intérêt, sans insistance ; ensuite %3 pourra de nouveau entendre parler de vous.</translation>
    </message>
    <message>
        <source>%1 promised a decision by %2. Once that day has passed without a word, a short check-in with %3 is right.</source>
        <translation>%1 a annoncé une décision d’ici le %2. Une fois ce jour passé sans nouvelles, une courte relance à %3 sera de mise.</translation>
    </message>
    <message>
        <source>%1 promised a decision by %2, and that day has passed without a word. A short check-in with %3 is right.</source>
        <translation>%1 a annoncé une décision d’ici le %2, et ce jour est passé sans nouvelles. Une courte relance à %3 est juste.</translation>
    </message>
    <message>
        <source>You moved %1 to %4 on %2. After a week of quiet, a short check-in with %3 is right: say that you are still interested, and ask whether a decision has been made.</source>
        <translation>Vous avez déplacé %1 vers %4 le %2. Après une semaine de silence, une courte relance à %3 est de mise : dites que le poste vous intéresse toujours, et demandez si une décision a été prise.</translation>
    </message>
    <message>
        <source>You wrote to %1 on %2, and no answer has come. After a week of quiet, a short check-in with %3 is right: say that you are still interested, and ask whether a decision has been made.</source>
        <translation>Vous avez écrit à %1 le %2, et aucune réponse n’est venue. Après une semaine de silence, une courte relance à %3 est de mise : dites que le poste vous intéresse toujours, et demandez si une décision a été prise.</translation>
    </message>
    <message>
        <source>You last heard from %1 on %2. After a week of quiet, a short check-in with %3 is right: say that you are still interested, and ask whether a decision has been made.</source>
        <translation>Vous avez eu des nouvelles de %1 pour la dernière fois le %2. Après une semaine de silence, une courte relance à %3 est de mise : dites que le poste vous intéresse toujours, et demandez si une décision a été prise.</translation>
    </message>
    <message>
        <source>Circle back to %1</source>
        <translation>Donner à %1 des nouvelles de l’entretien</translation>
    </message>
    <message>
        <source>Circle back to whoever arranged it</source>
        <translation>Donner des nouvelles de l’entretien</translation>
    </message>
    <message>
        <source>%1 arranged your interview with %2 on %3 without being in the room. A word afterwards on how it went is kind, and keeps you in touch.</source>
        <translation>%1 a organisé votre entretien chez %2 du %3 sans y être. Un mot ensuite pour dire comment il s’est passé est aimable, et garde le contact.</translation>
    </message>
    <message>
        <source>Write the debrief</source>
        <translation>Écrire le bilan</translation>
    </message>
    <message>
        <source>After your interview with %1 (%2, until %3), step back and write it down while it is fresh: what went well, what was left open, and one moment for each interviewer.</source>
        <translation>Après votre entretien chez %1 (%2, jusqu’à %3), prenez du recul et écrivez tant que c’est frais : ce qui s’est bien passé, ce qui est resté ouvert, et un moment avec chaque personne.</translation>
    </message>
    <message>
        <source>Find an address for %1</source>
        <translation>Trouver une adresse de %1</translation>
    </message>
    <message>
        <source>Find an address</source>
        <translation>Trouver une adresse</translation>
    </message>
    <message>
        <source>You will speak with %1 of %2 on %3, but no e-mail, phone or address is known. Ask %4 for one, so that your thank-you arrives in time.</source>
        <translation>Vous allez parler avec %1 de %2 le %3, mais ni adresse électronique, ni téléphone, ni adresse n’est connu. Demandez-en un à %4, pour que vos remerciements arrivent à temps.</translation>
    </message>
    <message>
        <source>You spoke with %1 of %2 on %3, but no e-mail, phone or address is known. Ask %4 for one, so that your thank-you arrives in time.</source>
        <translation>Vous avez parlé avec %1 de %2 le %3, mais ni adresse électronique, ni téléphone, ni adresse n’est connu. Demandez-en un à %4, pour que vos remerciements arrivent à temps.</translation>
    </message>
    <message>
        <source>Ask for the offer in writing</source>
        <translation>Demander la proposition par écrit</translation>
    </message>
    <message>
        <source>Get the offer signed</source>
        <translation>Faire signer la proposition</translation>
    </message>
    <message>
        <source>%1 made you an offer on %2. It counts when it is written and signed, so ask for it in writing.</source>
        <translation>%1 vous a fait une proposition le %2. Elle compte une fois écrite et signée : demandez-la donc par écrit.</translation>
    </message>
    <message>
        <source>You asked %1 on %2 for their offer in writing, and it is not there yet. It counts when it is written and signed, so ask again.</source>
        <translation>Vous avez demandé à %1 sa proposition par écrit le %2, et elle n’est pas encore là. Elle compte une fois écrite et signée : redemandez-la donc.</translation>
    </message>
    <message>
        <source>You asked %1 about the contract on %2, and it is not signed yet. Until the ink is dry you are a free agent, so ask again.</source>
        <translation>Vous avez demandé le contrat à %1 le %2, et il n’est pas encore signé. Jusqu’à la signature vous êtes libre : redemandez-le donc.</translation>
    </message>
    <message>
        <source>You have had the offer from %1 in writing since %2. Until the ink is dry you are a free agent, so sign it, or ask for the contract.</source>
        <translation>Vous avez la proposition de %1 par écrit depuis le %2. Jusqu’à la signature vous êtes libre : signez-la donc, ou demandez le contrat.</translation>
    </message>
    <message>
        <source>Close as “no answer”?</source>
        <translation>Clore comme « sans réponse » ?</translation>
    </message>
    <message>
        <source>You moved %1 to %3 on %2. If no answer comes, it may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>Vous avez déplacé %1 vers %3 le %2. Si aucune réponse ne vient, il sera peut-être temps de clore celle-ci comme « sans réponse » ; rien ne se clôt tout seul.</translation>
    </message>
    <message>
        <source>You applied to %1 on %2. If no answer comes, it may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>Vous avez postulé chez %1 le %2. Si aucune réponse ne vient, il sera peut-être temps de clore celle-ci comme « sans réponse » ; rien ne se clôt tout seul.</translation>
    </message>
    <message>
        <source>You added %1 on %2. If no answer comes, it may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>Vous avez ajouté %1 le %2. Si aucune réponse ne vient, il sera peut-être temps de clore celle-ci comme « sans réponse » ; rien ne se clôt tout seul.</translation>
    </message>
    <message>
        <source>%1 promised a decision by %2. If two more weeks pass without an answer, it may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>%1 a annoncé une décision d’ici le %2. Si deux semaines de plus n’apportent rien, il sera peut-être temps de clore celle-ci comme « sans réponse » ; rien ne se clôt tout seul.</translation>
    </message>
    <message>
        <source>%1 asked you to wait until %2. If two more weeks pass without an answer, it may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>%1 vous a demandé d’attendre jusqu’au %2. Si deux semaines de plus n’apportent rien, il sera peut-être temps de clore celle-ci comme « sans réponse » ; rien ne se clôt tout seul.</translation>
    </message>
    <message>
        <source>%1 has been silent since %2. If that goes on, it may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>Si %1 garde le silence comme depuis le %2, il sera peut-être temps de clore celle-ci comme « sans réponse » ; rien ne se clôt tout seul.</translation>
    </message>
    <message>
        <source>You moved %1 to %3 on %2, and no answer has come. It may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>Vous avez déplacé %1 vers %3 le %2, et aucune réponse n’est venue. Il est peut-être temps de clore celle-ci comme « sans réponse » ; rien ne se clôt tout seul.</translation>
    </message>
    <message>
        <source>You applied to %1 on %2, and no answer has come. It may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>Vous avez postulé chez %1 le %2, et aucune réponse n’est venue. Il est peut-être temps de clore celle-ci comme « sans réponse » ; rien ne se clôt tout seul.</translation>
    </message>
    <message>
        <source>%1 promised a decision by %2, and two more weeks have passed without an answer. It may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>%1 a annoncé une décision d’ici le %2, et deux semaines de plus n’ont rien apporté. Il est peut-être temps de clore celle-ci comme « sans réponse » ; rien ne se clôt tout seul.</translation>
    </message>
    <message>
        <source>%1 asked you to wait until %2, and two more weeks have passed without an answer. It may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>%1 vous a demandé d’attendre jusqu’au %2, et deux semaines de plus n’ont rien apporté. Il est peut-être temps de clore celle-ci comme « sans réponse » ; rien ne se clôt tout seul.</translation>
    </message>
    <message>
        <source>%1 has been silent since %2. It may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>%1 garde le silence depuis le %2. Il est peut-être temps de clore celle-ci comme « sans réponse » ; rien ne se clôt tout seul.</translation>
    </message>
    <message>
        <source>Add applications or contacts</source>
        <translation>Ajouter des candidatures ou des contacts</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un élément</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>seulement %1</translation>
    </message>
    <message>
        <source>No offer is signed yet, and since %1 you have added %2. Add a few more applications or contacts to keep the search alive.</source>
        <translation>Aucune proposition n’est encore signée, et depuis le %1 vous avez ajouté %2. Ajoutez quelques candidatures ou contacts pour garder la recherche vivante.</translation>
    </message>
    <message>
        <source>Write down the lesson</source>
        <translation>Noter la leçon</translation>
    </message>
    <message>
        <source>%1 turned you down on %2. Choose the kind of reason and write down what you take from it, so that a pattern shows.</source>
        <translation>%1 vous a dit non le %2. Choisissez le genre de raison et notez ce que vous en retenez, pour qu’un motif se dessine.</translation>
    </message>
    <message>
        <source>A task of your own</source>
        <translation>Une tâche à vous</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day, a time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>This is on your list for %1, to be done on %2.</source>
        <translation>C’est sur votre liste pour %1, à faire le %2.</translation>
    </message>
    <message>
        <source>This is on your list, to be done on %1.</source>
        <translation>C’est sur votre liste, à faire le %1.</translation>
    </message>
    <message>
        <source>Tell %1 about your offer</source>
        <translation>Parler à %1 de votre proposition</translation>
    </message>
    <message>
        <source>Tell them about your offer</source>
        <translation>Leur parler de votre proposition</translation>
    </message>
    <message>
        <source>%1 made you an offer on %2. Tell %3 at %4 honestly and at once, since it may change their timing.</source>
        <translation>%1 vous a fait une proposition le %2. Dites-le à %3 de %4, franchement et tout de suite : leur calendrier peut en changer.</translation>
    </message>
    <message>
        <source>Tell %1 kindly that you withdraw</source>
        <translation>Se retirer aimablement, à %1</translation>
    </message>
    <message>
        <source>Withdraw kindly</source>
        <translation>Se retirer aimablement</translation>
    </message>
    <message>
        <source>You withdrew from %1 on %2. Thank %3 and say so kindly; you may meet again.</source>
        <translation>Vous avez retiré votre candidature chez %1 le %2. Remerciez %3 et dites-le aimablement ; vous vous reverrez peut-être.</translation>
    </message>
    <message>
        <source>You declined the offer from %1 on %2. Thank %3 and say so kindly; you may meet again.</source>
        <translation>Vous avez décliné la proposition de %1 le %2. Remerciez %3 et dites-le aimablement ; vous vous reverrez peut-être.</translation>
    </message>
    <message>
        <source>You signed elsewhere on %2 and are no longer a candidate at %1. Thank %3 and say so kindly; you may meet again.</source>
        <translation>Vous avez signé ailleurs le %2 et ne postulez plus chez %1. Remerciez %3 et dites-le aimablement ; vous vous reverrez peut-être.</translation>
    </message>
    <message>
        <source>You signed elsewhere on %2, while %1 still counts on you. Thank %3 and withdraw kindly; you may meet again.</source>
        <translation>Vous avez signé ailleurs le %2, alors que %1 compte encore sur vous. Remerciez %3 et retirez-vous aimablement ; vous vous reverrez peut-être.</translation>
    </message>
    <message>
        <source>Thank %1 for the answer</source>
        <translation>Remercier %1 de sa réponse</translation>
    </message>
    <message>
        <source>Thank them for the answer</source>
        <translation>Remercier de la réponse</translation>
    </message>
    <message>
        <source>%1 turned you down on %2. Thank %3 all the same, and ask for feedback, who else is hiring, and an introduction.</source>
        <translation>%1 vous a dit non le %2. Remerciez %3 malgré tout, et demandez un avis, qui d’autre recrute, et une mise en relation.</translation>
    </message>
    <message>
        <source>Note to %1</source>
        <translation>Remercier %1</translation>
    </message>
    <message>
        <source>Thank-you note</source>
        <translation>Lettre de remerciement</translation>
    </message>
    <message>
        <source>You will speak with %1 of %2 on %3 at %4, so a note the same day is expected.</source>
        <translation>Vous allez parler avec %1 de %2 le %3 à %4 : un mot le jour même est attendu.</translation>
    </message>
    <message>
        <source>You spoke with %1 of %2 on %3 at %4, so a note the same day is expected.</source>
        <translation>Vous avez parlé avec %1 de %2 le %3 à %4 : un mot le jour même est attendu.</translation>
    </message>
    <message>
        <source>You will speak with %1 of %2 on %3 at %4, so a note within a day is expected.</source>
        <translation>Vous allez parler avec %1 de %2 le %3 à %4 : un mot dans la journée qui suit est attendu.</translation>
    </message>
    <message>
        <source>You spoke with %1 of %2 on %3 at %4, so a note within a day is expected.</source>
        <translation>Vous avez parlé avec %1 de %2 le %3 à %4 : un mot dans la journée qui suit est attendu.</translation>
    </message>
    <message>
        <source>%1 wrote this down for you about %2, to be done on %3.</source>
        <comment>a coach, a company</comment>
        <translation>%1 a noté ceci pour vous à propos de %2, à faire le %3.</translation>
    </message>
    <message>
        <source>%1 wrote this down for you, to be done on %2.</source>
        <comment>a coach</comment>
        <translation>%1 a noté ceci pour vous, à faire le %2.</translation>
    </message>
    <message>
        <source>You applied to %1 on %2, and the card is in “%4”, but nothing from them is logged here. After a week of quiet, a short check-in with %3 is right: say that you are still interested, and ask whether a decision has been made.</source>
        <translation>Vous avez postulé chez %1 le %2, et la carte est dans « %4 », mais aucune nouvelle de leur part n’est notée ici. Après une semaine de silence, une courte relance à %3 est de mise : dites que le poste vous intéresse toujours, et demandez si une décision a été prise.</translation>
    </message>
    <message>
        <source>You added %1 on %2, and the card is in “%4”, but nothing from them is logged here. After a week of quiet, a short check-in with %3 is right: say that you are still interested, and ask whether a decision has been made.</source>
        <translation>Vous avez ajouté %1 le %2, et la carte est dans « %4 », mais aucune nouvelle de leur part n’est notée ici. Après une semaine de silence, une courte relance à %3 est de mise : dites que le poste vous intéresse toujours, et demandez si une décision a été prise.</translation>
    </message>
    <message>
        <source>You applied to %1 on %2, and the card is in “%3”, but nothing from them is logged here. If they have long been silent, it may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>Vous avez postulé chez %1 le %2, et la carte est dans « %3 », mais aucune nouvelle de leur part n’est notée ici. S’ils se taisent depuis longtemps, il est peut-être temps de clore celle-ci comme « sans réponse » ; rien ne se clôt tout seul.</translation>
    </message>
    <message>
        <source>You added %1 on %2, and the card is in “%3”, but nothing from them is logged here. If they have long been silent, it may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>Vous avez ajouté %1 le %2, et la carte est dans « %3 », mais aucune nouvelle de leur part n’est notée ici. S’ils se taisent depuis longtemps, il est peut-être temps de clore celle-ci comme « sans réponse » ; rien ne se clôt tout seul.</translation>
    </message>
</context>
<context>
    <name>FollowUpVerbs</name>
    <message>
        <source>Prepare the call</source>
        <translation>Préparer l’appel</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Write down the next steps</source>
        <translation>Noter la suite</translation>
    </message>
    <message>
        <source>Write the debrief</source>
        <translation>Écrire le bilan</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>Close as “no answer”</source>
        <translation>Clore comme « sans réponse »</translation>
    </message>
    <message>
        <source>It came in writing</source>
        <translation>Elle est arrivée par écrit</translation>
    </message>
    <message>
        <source>It is signed</source>
        <translation>C’est signé</translation>
    </message>
    <message>
        <source>See the offer</source>
        <translation>Voir la proposition</translation>
    </message>
    <message>
        <source>Write the lesson</source>
        <translation>Noter la leçon</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Nouvelle candidature</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme fait</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marquer comme envoyé</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Pour une heure</translation>
    </message>
    <message>
        <source>This evening, %1</source>
        <translation>Ce soir, %1</translation>
    </message>
    <message>
        <source>Tomorrow morning, %1</source>
        <translation>Demain matin, %1</translation>
    </message>
    <message>
        <source>Next business day: %1, %2</source>
        <translation>Prochain jour ouvré : %1, %2</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>The day until which it is snoozed</source>
        <translation>Le jour jusqu’auquel cela repose</translation>
    </message>
    <message>
        <source>Until a &amp;day</source>
        <translation>Jusqu’à un &amp;jour</translation>
    </message>
    <message numerus="yes">
        <source>Mark all %n as done</source>
        <translation>
            <numerusform>Marquer %n comme faite</numerusform>
            <numerusform>Marquer les %n comme faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze all %n</source>
        <translation>
            <numerusform>Reporter %n</numerusform>
            <numerusform>Reporter les %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip all %n</source>
        <translation>
            <numerusform>Passer %n</numerusform>
            <numerusform>Passer les %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpWords</name>
    <message>
        <source>by e-mail</source>
        <translation>par courriel</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>by handwritten card</source>
        <translation>par carte manuscrite</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en personne</translation>
    </message>
    <message>
        <source>on hold, since they asked for no contact</source>
        <translation>en suspens, aucun contact n’étant souhaité</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>reporté jusqu’à %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day and a time</comment>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, by which channel</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>handwritten card</source>
        <translation>carte manuscrite</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>“%1” done</source>
        <translation>« %1 » fait</translation>
    </message>
    <message>
        <source>this task is not there any more</source>
        <translation>cette tâche n’existe plus</translation>
    </message>
    <message>
        <source>skipping “%1”</source>
        <translation>abandon de « %1 »</translation>
    </message>
    <message>
        <source>snoozing “%1”</source>
        <translation>report de « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups done</source>
        <translation>
            <numerusform>%n démarche faite</numerusform>
            <numerusform>%n démarches faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>skipping %n follow-ups</source>
        <translation>
            <numerusform>omission de %n démarche</numerusform>
            <numerusform>omission de %n démarches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>snoozing %n follow-ups</source>
        <translation>
            <numerusform>report de %n démarche</numerusform>
            <numerusform>report de %n démarches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>remarques</translation>
    </message>
    <message>
        <source>the posting</source>
        <translation>l’annonce</translation>
    </message>
    <message>
        <source>a task</source>
        <translation>une tâche</translation>
    </message>
    <message>
        <source>debrief</source>
        <translation>bilan</translation>
    </message>
    <message>
        <source>an interview</source>
        <translation>un entretien</translation>
    </message>
    <message>
        <source>notes on another interviewer</source>
        <translation>notes sur une autre personne rencontrée</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>un message</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>un brouillon</translation>
    </message>
    <message>
        <source>remarks on %1</source>
        <translation>remarques sur %1</translation>
    </message>
    <message>
        <source>a task of the search</source>
        <translation>une tâche de la recherche</translation>
    </message>
    <message>
        <source>the facts</source>
        <translation>les données</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>une étiquette</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un document</translation>
    </message>
    <message>
        <source>the outcome</source>
        <translation>l’issue</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>The note does not begin with a greeting.</source>
        <translation>La lettre ne commence pas par une formule d’appel.</translation>
    </message>
    <message>
        <source>The greeting names %1, but the letter goes to a shared mailbox.</source>
        <translation>La formule d’appel nomme %1, mais la lettre va à une boîte partagée.</translation>
    </message>
    <message>
        <source>The greeting has an e-mail address where a name should be.</source>
        <translation>La formule d’appel contient une adresse électronique au lieu d’un nom.</translation>
    </message>
    <message>
        <source>The greeting does not name %1.</source>
        <translation>La formule d’appel ne nomme pas %1.</translation>
    </message>
    <message>
        <source>The greeting names %1, but the note is for %2.</source>
        <translation>La formule d’appel nomme %1, mais la lettre est pour %2.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>the guide’s page %1 is missing</source>
        <translation>la page %1 du guide manque</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>The message was not saved. %1: %2. The draft is safe here.</source>
        <translation>Le message n’a pas été enregistré. %1 : %2. Le brouillon est en sécurité ici.</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Enregistrer le message</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>Messages (*.eml)</translation>
    </message>
    <message>
        <source>Save all messages into a folder</source>
        <translation>Enregistrer tous les messages dans un dossier</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Enregistrer la carte</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <comment>a subject, a name</comment>
        <translation>%1, à %2</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>there are too many files with that name</source>
        <translation>il y a trop de fichiers de ce nom</translation>
    </message>
    <message>
        <source>No e-mail program is set up on this computer. The address %1 is on the clipboard: paste it where you write your mail.</source>
        <translation>Aucun programme de courrier n’est configuré sur cet ordinateur. L’adresse %1 est dans le presse-papiers : collez-la là où vous écrivez votre courrier.</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>From card to card</source>
        <translation>De carte en carte</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Open a card</source>
        <translation>Ouvrir une carte</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un pas en arrière</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>About Afterword</source>
        <translation>À propos d’Afterword</translation>
    </message>
    <message>
        <source>What to do after the interview.
Free software under the GNU General Public License, version 3 or later.
Everything you write stays on this computer.</source>
        <translation>Que faire après l’entretien.
Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.
Tout ce que vous écrivez reste sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>HolidayNames</name>
    <message>
        <source>Australia: New South Wales</source>
        <translation>Australie : Nouvelle-Galles du Sud</translation>
    </message>
    <message>
        <source>Australia: Queensland</source>
        <translation>Australie : Queensland</translation>
    </message>
    <message>
        <source>Australia: South Australia</source>
        <translation>Australie : Australie-Méridionale</translation>
    </message>
    <message>
        <source>Australia: Victoria</source>
        <translation>Australie : Victoria</translation>
    </message>
    <message>
        <source>Australia: Western Australia</source>
        <translation>Australie : Australie-Occidentale</translation>
    </message>
    <message>
        <source>Australia: public holidays in every state and territory</source>
        <translation>Australie : jours fériés dans tous les États et territoires</translation>
    </message>
    <message>
        <source>Austria: public holidays</source>
        <translation>Autriche : jours fériés</translation>
    </message>
    <message>
        <source>Belgium: public holidays</source>
        <translation>Belgique : jours fériés</translation>
    </message>
    <message>
        <source>Brazil: national holidays</source>
        <translation>Brésil : jours fériés nationaux</translation>
    </message>
    <message>
        <source>Canada: Alberta</source>
        <translation>Canada : Alberta</translation>
    </message>
    <message>
        <source>Canada: British Columbia</source>
        <translation>Canada : Colombie-Britannique</translation>
    </message>
    <message>
        <source>Canada: Manitoba</source>
        <translation>Canada : Manitoba</translation>
    </message>
    <message>
        <source>Canada: Ontario</source>
        <translation>Canada : Ontario</translation>
    </message>
    <message>
        <source>Canada: Quebec</source>
        <translation>Canada : Québec</translation>
    </message>
    <message>
        <source>Canada: Saskatchewan</source>
        <translation>Canada : Saskatchewan</translation>
    </message>
    <message>
        <source>Canada: federal employers</source>
        <translation>Canada : employeurs fédéraux</translation>
    </message>
    <message>
        <source>Czechia: public holidays</source>
        <translation>Tchéquie : jours fériés</translation>
    </message>
    <message>
        <source>Denmark: public holidays</source>
        <translation>Danemark : jours fériés</translation>
    </message>
    <message>
        <source>England and Wales: bank holidays</source>
        <translation>Angleterre et pays de Galles : jours fériés</translation>
    </message>
    <message>
        <source>Finland: public holidays and the eves that are days off</source>
        <translation>Finlande : jours fériés et veilles chômées</translation>
    </message>
    <message>
        <source>France: public holidays</source>
        <translation>France : jours fériés</translation>
    </message>
    <message>
        <source>Germany: Baden-Württemberg</source>
        <translation>Allemagne : Bade-Wurtemberg</translation>
    </message>
    <message>
        <source>Germany: Bavaria</source>
        <translation>Allemagne : Bavière</translation>
    </message>
    <message>
        <source>Germany: Berlin</source>
        <translation>Allemagne : Berlin</translation>
    </message>
    <message>
        <source>Germany: Brandenburg</source>
        <translation>Allemagne : Brandebourg</translation>
    </message>
    <message>
        <source>Germany: Bremen</source>
        <translation>Allemagne : Brême</translation>
    </message>
    <message>
        <source>Germany: Hamburg</source>
        <translation>Allemagne : Hambourg</translation>
    </message>
    <message>
        <source>Germany: Hesse</source>
        <translation>Allemagne : Hesse</translation>
    </message>
    <message>
        <source>Germany: Lower Saxony</source>
        <translation>Allemagne : Basse-Saxe</translation>
    </message>
    <message>
        <source>Germany: Mecklenburg-Western Pomerania</source>
        <translation>Allemagne : Mecklembourg-Poméranie-Occidentale</translation>
    </message>
    <message>
        <source>Germany: North Rhine-Westphalia</source>
        <translation>Allemagne : Rhénanie-du-Nord-Westphalie</translation>
    </message>
    <message>
        <source>Germany: Rhineland-Palatinate</source>
        <translation>Allemagne : Rhénanie-Palatinat</translation>
    </message>
    <message>
        <source>Germany: Saarland</source>
        <translation>Allemagne : Sarre</translation>
    </message>
    <message>
        <source>Germany: Saxony</source>
        <translation>Allemagne : Saxe</translation>
    </message>
    <message>
        <source>Germany: Saxony-Anhalt</source>
        <translation>Allemagne : Saxe-Anhalt</translation>
    </message>
    <message>
        <source>Germany: Schleswig-Holstein</source>
        <translation>Allemagne : Schleswig-Holstein</translation>
    </message>
    <message>
        <source>Germany: Thuringia</source>
        <translation>Allemagne : Thuringe</translation>
    </message>
    <message>
        <source>Germany: public holidays in every state</source>
        <translation>Allemagne : jours fériés dans tous les Länder</translation>
    </message>
    <message>
        <source>India: the three national holidays</source>
        <translation>Inde : les trois fêtes nationales</translation>
    </message>
    <message>
        <source>Ireland: public holidays</source>
        <translation>Irlande : jours fériés</translation>
    </message>
    <message>
        <source>Italy: public holidays</source>
        <translation>Italie : jours fériés</translation>
    </message>
    <message>
        <source>Japan: national holidays</source>
        <translation>Japon : jours fériés nationaux</translation>
    </message>
    <message>
        <source>Mexico: statutory rest days</source>
        <translation>Mexique : jours de repos légaux</translation>
    </message>
    <message>
        <source>Netherlands: public holidays</source>
        <translation>Pays-Bas : jours fériés</translation>
    </message>
    <message>
        <source>New Zealand: public holidays</source>
        <translation>Nouvelle-Zélande : jours fériés</translation>
    </message>
    <message>
        <source>Northern Ireland: bank holidays</source>
        <translation>Irlande du Nord : jours fériés</translation>
    </message>
    <message>
        <source>Norway: public holidays</source>
        <translation>Norvège : jours fériés</translation>
    </message>
    <message>
        <source>Poland: public holidays</source>
        <translation>Pologne : jours fériés</translation>
    </message>
    <message>
        <source>Portugal: public holidays</source>
        <translation>Portugal : jours fériés</translation>
    </message>
    <message>
        <source>Scotland: bank holidays</source>
        <translation>Écosse : jours fériés</translation>
    </message>
    <message>
        <source>South Africa: public holidays</source>
        <translation>Afrique du Sud : jours fériés</translation>
    </message>
    <message>
        <source>Spain: national holidays</source>
        <translation>Espagne : jours fériés nationaux</translation>
    </message>
    <message>
        <source>Sweden: public holidays and the eves that are days off</source>
        <translation>Suède : jours fériés et veilles chômées</translation>
    </message>
    <message>
        <source>Switzerland: canton of Basel-Stadt</source>
        <translation>Suisse : canton de Bâle-Ville</translation>
    </message>
    <message>
        <source>Switzerland: canton of Bern</source>
        <translation>Suisse : canton de Berne</translation>
    </message>
    <message>
        <source>Switzerland: canton of Geneva</source>
        <translation>Suisse : canton de Genève</translation>
    </message>
    <message>
        <source>Switzerland: canton of Vaud</source>
        <translation>Suisse : canton de Vaud</translation>
    </message>
    <message>
        <source>Switzerland: canton of Zurich</source>
        <translation>Suisse : canton de Zurich</translation>
    </message>
    <message>
        <source>United States: federal holidays</source>
        <translation>États-Unis : jours fériés fédéraux</translation>
    </message>
    <message>
        <source>Hong Kong: general holidays</source>
        <translation>Hong Kong : jours fériés</translation>
    </message>
    <message>
        <source>Israel: public holidays</source>
        <translation>Israël : jours fériés</translation>
    </message>
    <message>
        <source>Singapore: public holidays</source>
        <translation>Singapour : jours fériés</translation>
    </message>
    <message>
        <source>South Korea: public holidays</source>
        <translation>Corée du Sud : jours fériés</translation>
    </message>
    <message>
        <source>Spain: Andalusia</source>
        <translation>Espagne : Andalousie</translation>
    </message>
    <message>
        <source>Spain: Basque Country</source>
        <translation>Espagne : Pays basque</translation>
    </message>
    <message>
        <source>Spain: Catalonia</source>
        <translation>Espagne : Catalogne</translation>
    </message>
    <message>
        <source>Spain: Community of Madrid</source>
        <translation>Espagne : Communauté de Madrid</translation>
    </message>
    <message>
        <source>Spain: Galicia</source>
        <translation>Espagne : Galice</translation>
    </message>
    <message>
        <source>United States: California, state offices</source>
        <translation>États-Unis : Californie, services de l’État</translation>
    </message>
    <message>
        <source>United States: Florida, state offices</source>
        <translation>États-Unis : Floride, services de l’État</translation>
    </message>
    <message>
        <source>United States: Massachusetts, state offices</source>
        <translation>États-Unis : Massachusetts, services de l’État</translation>
    </message>
    <message>
        <source>United States: New York, state offices</source>
        <translation>États-Unis : New York, services de l’État</translation>
    </message>
    <message>
        <source>United States: Texas, state offices</source>
        <translation>États-Unis : Texas, services de l’État</translation>
    </message>
    <message>
        <source>United States: Washington State, state offices</source>
        <translation>États-Unis : État de Washington, services de l’État</translation>
    </message>
    <message>
        <source>Australia: Australian Capital Territory</source>
        <translation>Australie : Territoire de la capitale australienne</translation>
    </message>
    <message>
        <source>Australia: Northern Territory</source>
        <translation>Australie : Territoire du Nord</translation>
    </message>
    <message>
        <source>Australia: Tasmania</source>
        <translation>Australie : Tasmanie</translation>
    </message>
    <message>
        <source>Canada: New Brunswick</source>
        <translation>Canada : Nouveau-Brunswick</translation>
    </message>
    <message>
        <source>Canada: Newfoundland and Labrador</source>
        <translation>Canada : Terre-Neuve-et-Labrador</translation>
    </message>
    <message>
        <source>Canada: Northwest Territories</source>
        <translation>Canada : Territoires du Nord-Ouest</translation>
    </message>
    <message>
        <source>Canada: Nova Scotia</source>
        <translation>Canada : Nouvelle-Écosse</translation>
    </message>
    <message>
        <source>Canada: Nunavut</source>
        <translation>Canada : Nunavut</translation>
    </message>
    <message>
        <source>Canada: Prince Edward Island</source>
        <translation>Canada : Île-du-Prince-Édouard</translation>
    </message>
    <message>
        <source>Canada: Yukon</source>
        <translation>Canada : Yukon</translation>
    </message>
    <message>
        <source>India: central government offices in Delhi</source>
        <translation>Inde : administrations centrales à Delhi</translation>
    </message>
    <message>
        <source>Spain: Aragon</source>
        <translation>Espagne : Aragon</translation>
    </message>
    <message>
        <source>Spain: Asturias</source>
        <translation>Espagne : Asturies</translation>
    </message>
    <message>
        <source>Spain: Balearic Islands</source>
        <translation>Espagne : Îles Baléares</translation>
    </message>
    <message>
        <source>Spain: Canary Islands</source>
        <translation>Espagne : Îles Canaries</translation>
    </message>
    <message>
        <source>Spain: Cantabria</source>
        <translation>Espagne : Cantabrie</translation>
    </message>
    <message>
        <source>Spain: Castile and León</source>
        <translation>Espagne : Castille-et-León</translation>
    </message>
    <message>
        <source>Spain: Castile-La Mancha</source>
        <translation>Espagne : Castille-La Manche</translation>
    </message>
    <message>
        <source>Spain: Extremadura</source>
        <translation>Espagne : Estrémadure</translation>
    </message>
    <message>
        <source>Spain: La Rioja</source>
        <translation>Espagne : La Rioja</translation>
    </message>
    <message>
        <source>Spain: Navarre</source>
        <translation>Espagne : Navarre</translation>
    </message>
    <message>
        <source>Spain: Region of Murcia</source>
        <translation>Espagne : Région de Murcie</translation>
    </message>
    <message>
        <source>Spain: Valencian Community</source>
        <translation>Espagne : Communauté valencienne</translation>
    </message>
    <message>
        <source>Switzerland: canton of Basel-Landschaft</source>
        <translation>Suisse : canton de Bâle-Campagne</translation>
    </message>
    <message>
        <source>Switzerland: canton of Fribourg</source>
        <translation>Suisse : canton de Fribourg</translation>
    </message>
    <message>
        <source>Switzerland: canton of Jura</source>
        <translation>Suisse : canton du Jura</translation>
    </message>
    <message>
        <source>Switzerland: canton of Lucerne</source>
        <translation>Suisse : canton de Lucerne</translation>
    </message>
    <message>
        <source>Switzerland: canton of Neuchâtel</source>
        <translation>Suisse : canton de Neuchâtel</translation>
    </message>
    <message>
        <source>Switzerland: canton of Schaffhausen</source>
        <translation>Suisse : canton de Schaffhouse</translation>
    </message>
    <message>
        <source>Switzerland: canton of Schwyz</source>
        <translation>Suisse : canton de Schwytz</translation>
    </message>
    <message>
        <source>Switzerland: canton of St. Gallen</source>
        <translation>Suisse : canton de Saint-Gall</translation>
    </message>
    <message>
        <source>Switzerland: canton of Thurgau</source>
        <translation>Suisse : canton de Thurgovie</translation>
    </message>
    <message>
        <source>Switzerland: canton of Ticino</source>
        <translation>Suisse : canton du Tessin</translation>
    </message>
    <message>
        <source>Switzerland: canton of Valais</source>
        <translation>Suisse : canton du Valais</translation>
    </message>
    <message>
        <source>Switzerland: canton of Zug</source>
        <translation>Suisse : canton de Zoug</translation>
    </message>
    <message>
        <source>Switzerland: canton of Aargau (Aarau, Brugg, Kulm, Lenzburg, Zofingen)</source>
        <translation>Suisse : canton d’Argovie (Aarau, Brugg, Kulm, Lenzbourg, Zofingue)</translation>
    </message>
    <message>
        <source>Switzerland: canton of Aargau (Baden)</source>
        <translation>Suisse : canton d’Argovie (Baden)</translation>
    </message>
    <message>
        <source>Switzerland: canton of Aargau (Bremgarten)</source>
        <translation>Suisse : canton d’Argovie (Bremgarten)</translation>
    </message>
    <message>
        <source>Switzerland: canton of Aargau (Muri, Laufenburg)</source>
        <translation>Suisse : canton d’Argovie (Muri, Laufenburg)</translation>
    </message>
    <message>
        <source>Switzerland: canton of Aargau (Rheinfelden)</source>
        <translation>Suisse : canton d’Argovie (Rheinfelden)</translation>
    </message>
    <message>
        <source>Switzerland: canton of Aargau (Zurzach)</source>
        <translation>Suisse : canton d’Argovie (Zurzach)</translation>
    </message>
    <message>
        <source>Switzerland: canton of Appenzell Ausserrhoden</source>
        <translation>Suisse : canton d’Appenzell Rhodes-Extérieures</translation>
    </message>
    <message>
        <source>Switzerland: canton of Appenzell Innerrhoden</source>
        <translation>Suisse : canton d’Appenzell Rhodes-Intérieures</translation>
    </message>
    <message>
        <source>Switzerland: canton of Glarus</source>
        <translation>Suisse : canton de Glaris</translation>
    </message>
    <message>
        <source>Switzerland: canton of Graubünden</source>
        <translation>Suisse : canton des Grisons</translation>
    </message>
    <message>
        <source>Switzerland: canton of Nidwalden</source>
        <translation>Suisse : canton de Nidwald</translation>
    </message>
    <message>
        <source>Switzerland: canton of Obwalden</source>
        <translation>Suisse : canton d’Obwald</translation>
    </message>
    <message>
        <source>Switzerland: canton of Solothurn</source>
        <translation>Suisse : canton de Soleure</translation>
    </message>
    <message>
        <source>Switzerland: canton of Uri</source>
        <translation>Suisse : canton d’Uri</translation>
    </message>
</context>
<context>
    <name>HolidayReader</name>
    <message>
        <source>the events up to here take more days than a holiday calendar can have</source>
        <translation>les événements jusqu’ici prennent plus de jours qu’un calendrier de jours fériés n’en peut avoir</translation>
    </message>
    <message>
        <source>nearly every day of %1 would be free, which makes no sense in a holiday calendar</source>
        <translation>presque tous les jours de %1 seraient chômés, ce que ne fait aucun calendrier de jours fériés</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>there is no holiday calendar called &quot;%1&quot;; choose one of %2, or the path of an .ics file</source>
        <translation>il n’y a pas de calendrier de jours fériés « %1 » ; choisissez l’un de %2, ou le chemin d’un fichier .ics</translation>
    </message>
    <message>
        <source>the holiday calendar &quot;%1&quot; is not there; choose another, or put the file back</source>
        <translation>le calendrier de jours fériés « %1 » n’est pas là ; choisissez-en un autre, ou remettez le fichier</translation>
    </message>
    <message>
        <source>the holiday calendar &quot;%1&quot; is not a file; choose an .ics file</source>
        <translation>le calendrier de jours fériés « %1 » n’est pas un fichier ; choisissez un fichier .ics</translation>
    </message>
    <message>
        <source>the holiday calendar &quot;%1&quot; cannot be used: %2</source>
        <translation>le calendrier de jours fériés « %1 » n’est pas utilisable : %2</translation>
    </message>
</context>
<context>
    <name>Ical</name>
    <message>
        <source>this event has no readable time</source>
        <translation>cet événement n’a pas d’heure lisible</translation>
    </message>
    <message>
        <source>this event is for a whole day and has no time</source>
        <translation>cet événement dure une journée entière et n’a pas d’heure</translation>
    </message>
    <message>
        <source>this event lasts more than %1 whole days, so it is not an interview</source>
        <translation>cet événement prend plus de %1 jours entiers, ce n’est donc pas un entretien</translation>
    </message>
    <message>
        <source>every day of this event was cancelled</source>
        <translation>tous les jours de cet événement en ont été retirés</translation>
    </message>
    <message>
        <source>this event has no time</source>
        <translation>cet événement n’a pas d’heure</translation>
    </message>
    <message>
        <source>this event ends before it starts</source>
        <translation>cet événement se termine avant de commencer</translation>
    </message>
    <message>
        <source>this is somebody&apos;s answer to an invitation, not an invitation</source>
        <translation>c’est la réponse de quelqu’un à une invitation, et non une invitation</translation>
    </message>
    <message>
        <source>this is a proposal for another time, not an invitation</source>
        <translation>c’est la proposition d’une autre heure, et non une invitation</translation>
    </message>
    <message>
        <source>this asks for an invitation to be sent again, and is not one itself</source>
        <translation>c’est une demande de renvoyer une invitation, et non une invitation</translation>
    </message>
    <message>
        <source>more than %1 people are invited to this event, so it is not an interview</source>
        <translation>plus de %1 personnes sont invitées à cet événement, ce n’est donc pas un entretien</translation>
    </message>
    <message>
        <source>this event was exported by Afterword, which knows it already</source>
        <translation>cet événement a été exporté par Afterword, qui le connaît déjà</translation>
    </message>
    <message>
        <source>needs more memory than there is</source>
        <translation>demande plus de mémoire qu’il n’y en a</translation>
    </message>
    <message>
        <source>this calendar file ends before its first event is complete</source>
        <translation>ce fichier de calendrier s’interrompt avant la fin de son premier événement</translation>
    </message>
    <message>
        <source>the time of this event is impossible: %1</source>
        <translation>l’heure de cet événement est impossible : %1</translation>
    </message>
</context>
<context>
    <name>IcalText</name>
    <message>
        <source>this file is larger than 20 MB, which no calendar invitation is</source>
        <translation>ce fichier dépasse 20 Mo, ce qu’aucune invitation ne fait</translation>
    </message>
    <message>
        <source>this is not a calendar file: it holds characters that text never has</source>
        <translation>ce n’est pas un fichier de calendrier : il contient des caractères qu’aucun texte n’a</translation>
    </message>
    <message>
        <source>this is not a calendar file: it should begin with BEGIN:VCALENDAR</source>
        <translation>ce n’est pas un fichier de calendrier : il devrait commencer par BEGIN:VCALENDAR</translation>
    </message>
    <message>
        <source>this file holds more than %1 events, more than any one person’s calendar does</source>
        <translation>ce fichier contient plus de %1 événements : aucun calendrier personnel n’en a autant</translation>
    </message>
    <message>
        <source>this calendar file is empty</source>
        <translation>ce fichier de calendrier est vide</translation>
    </message>
    <message>
        <source>this calendar file holds no event</source>
        <translation>ce fichier de calendrier ne contient aucun événement</translation>
    </message>
</context>
<context>
    <name>IcalZones</name>
    <message>
        <source>by this computer&apos;s clock rules %1 in %2 is %3 UTC, by the invitation&apos;s own rules it is %4 UTC; one of them is out of date, so ask which is meant</source>
        <translation>selon les règles horaires de cet ordinateur, %1 à %2 est %3 UTC ; selon celles de l’invitation, c’est %4 UTC ; l’une est périmée, demandez donc laquelle vaut</translation>
    </message>
    <message>
        <source>the time zone &quot;%1&quot; of this event can mean several, so its time was read in %2; choose the zone that is meant</source>
        <translation>le fuseau horaire « %1 » de cet événement peut en désigner plusieurs, son heure a donc été lue dans %2 ; choisissez le fuseau voulu</translation>
    </message>
    <message>
        <source>the time zone &quot;%1&quot; of this event is not known, so its time was read in %2; choose the zone that is meant</source>
        <translation>le fuseau horaire « %1 » de cet événement est inconnu, son heure a donc été lue dans %2 ; choisissez le fuseau voulu</translation>
    </message>
</context>
<context>
    <name>ImportChoice</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>What Afterword reads (%1);;All files (*)</source>
        <comment>%1: *.ics *.csv</comment>
        <translation>Ce qu’Afterword lit (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a folder of letters or invitations</source>
        <translation>Importer un dossier de lettres ou d’invitations</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>this is a folder that holds no letters (.eml, .mbox, a Maildir&apos;s), invitations (.ics) or address cards (.vcf)</source>
        <translation>c’est un dossier sans lettres (.eml, .mbox, un Maildir), ni invitations (.ics), ni cartes de visite (.vcf)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>none of the files in this folder could be read; the reason for the first: %1</source>
        <translation>aucun fichier de ce dossier n’a pu être lu, le premier pour cette raison : %1</translation>
    </message>
    <message>
        <source>you: %1 &lt;%2&gt;, according to the invitations</source>
        <translation>vous : %1 &lt;%2&gt;, d’après les invitations</translation>
    </message>
    <message>
        <source>no copy could be made first, so nothing was imported: %1</source>
        <translation>aucune copie n’a pu être faite avant, rien n’a donc été importé : %1</translation>
    </message>
    <message>
        <source>there is no store here any more, but copies of it are; put one back with: afterword restore %1</source>
        <translation>il n’y a plus de fichier ici, mais il en existe des copies ; reprenez-en une avec : afterword restore %1</translation>
    </message>
    <message>
        <source>This is what would come in; nothing was written.</source>
        <translation>Voici ce qui serait apporté ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>nothing was imported: %1</source>
        <translation>rien n’a été importé : %1</translation>
    </message>
    <message>
        <source>there is no store here any more, though it was open here before; if its disk is not connected, connect it and try again; otherwise open it in the window, which can start a new one</source>
        <translation>il n’y a plus de fichier ici, alors qu’il y a déjà été ouvert ; si son disque n’est pas branché, branchez-le et réessayez, sinon ouvrez-le dans la fenêtre, qui peut le recommencer</translation>
    </message>
    <message>
        <source>nothing was imported, since %1 could not be used: %2</source>
        <translation>rien n’a été importé, car %1 n’a pas pu servir : %2</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>“%1” was called off, and had never been read before</source>
        <translation>« %1 » a été annulé et n’avait jamais été lu</translation>
    </message>
    <message>
        <source>“%1” names no interview and nobody who is known; import it in the window if it is one</source>
        <translation>« %1 » ne nomme aucun entretien ni personne de connu ; importez-le dans la fenêtre si c’en est un</translation>
    </message>
    <message>
        <source>“%1” was read before and is not newer</source>
        <translation>« %1 » a déjà été lu et n’est pas plus récent</translation>
    </message>
    <message>
        <source>look again at “%1”: %2</source>
        <translation>revoyez « %1 » : %2</translation>
    </message>
    <message>
        <source>“%1” was read before</source>
        <translation>« %1 » a déjà été lu</translation>
    </message>
    <message>
        <source>“%1” came back, so it was not sent</source>
        <translation>« %1 » est revenu, il n’a donc pas été remis</translation>
    </message>
    <message>
        <source>the message “%1”</source>
        <translation>le message « %1 »</translation>
    </message>
    <message>
        <source>everything in it was there already</source>
        <translation>tout y était déjà</translation>
    </message>
    <message>
        <source>needs more memory than there is</source>
        <translation>demande plus de mémoire qu’il n’y en a</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is not something that can be imported</source>
        <translation>n’est rien qui puisse être importé</translation>
    </message>
    <message>
        <source>holds no event and no letter</source>
        <translation>ne contient ni événement ni lettre</translation>
    </message>
    <message>
        <source>is a page that holds no job posting; if there is one, copy its text and paste it into New application</source>
        <translation>est une page sans offre d’emploi ; s’il y en a une, copiez son texte et collez-le dans « Nouvelle candidature »</translation>
    </message>
    <message>
        <source>is neither a search (.json), a table (.csv), address cards (.vcf), an invitation (.ics), a message (.eml) nor a page (.html)</source>
        <translation>n’est ni une recherche (.json), ni un tableau (.csv), ni des cartes de visite (.vcf), ni une invitation (.ics), ni un message (.eml), ni une page (.html)</translation>
    </message>
    <message>
        <source>is a message in a form that only Outlook reads (.msg); save it as .eml or .ics, in Outlook or on your mailbox’s web page, and import that</source>
        <translation>est un message sous une forme que seul Outlook lit (.msg) ; enregistrez-le en .eml ou en .ics, dans Outlook ou sur la page web de votre boîte aux lettres, puis importez ce fichier</translation>
    </message>
    <message>
        <source>is in a form that only Outlook reads (winmail.dat); ask whoever sent it for the invitation as .ics, or for the letter as plain text</source>
        <translation>est sous une forme que seul Outlook lit (winmail.dat) ; demandez à l’expéditeur l’invitation en .ics, ou le message en texte brut</translation>
    </message>
    <message>
        <source>is a mailbox in a form that only Outlook reads (.pst); drag its letters into a folder as .eml files, and import that folder</source>
        <translation>est une boîte aux lettres sous une forme que seul Outlook lit (.pst) ; faites glisser ses messages dans un dossier, en fichiers .eml, puis importez ce dossier</translation>
    </message>
    <message>
        <source>is a document or a picture, which holds nothing that could be imported; to keep it with an application, drop it on that card</source>
        <translation>est un document ou une image, dont il n’y a rien à importer ; pour le garder avec une candidature, déposez-le sur sa carte</translation>
    </message>
    <message>
        <source>is an archive; unpack it, and import the files or the folder that come out of it</source>
        <translation>est une archive ; décompressez-la, puis importez les fichiers ou le dossier qu’elle contient</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a letter, why it is left out</comment>
        <translation>« %1 » : %2</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>complété</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>laissé</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>note</translation>
    </message>
    <message>
        <source> (line %1)</source>
        <translation> (ligne %1)</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>  Answer with --answers FILE; afterword import --help shows how.</source>
        <translation>  Répondez avec --answers FICHIER ; afterword import --help montre comment.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>interview of %1 on %2 at %3 (%4), called off</source>
        <translation>entretien chez %1 le %2 à %3 (%4), annulé</translation>
    </message>
    <message>
        <source>interview of %1 on %2 at %3 (%4)</source>
        <translation>entretien chez %1 le %2 à %3 (%4)</translation>
    </message>
    <message>
        <source>interview “%1” of %2 on %3 at %4 (%5), called off</source>
        <translation>entretien « %1 » chez %2 le %3 à %4 (%5), annulé</translation>
    </message>
    <message>
        <source>interview “%1” of %2 on %3 at %4 (%5)</source>
        <translation>entretien « %1 » chez %2 le %3 à %4 (%5)</translation>
    </message>
    <message>
        <source>e-mail now %1</source>
        <translation>courriel désormais %1</translation>
    </message>
    <message>
        <source>phone now %1</source>
        <translation>téléphone désormais %1</translation>
    </message>
    <message>
        <source>title now %1</source>
        <translation>fonction désormais %1</translation>
    </message>
    <message>
        <source>company now %1</source>
        <translation>entreprise désormais %1</translation>
    </message>
    <message>
        <source>address now %1</source>
        <translation>adresse désormais %1</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more applications</source>
        <translation>
            <numerusform>et %1 candidature de plus</numerusform>
            <numerusform>et %1 candidatures de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more interviews</source>
        <translation>
            <numerusform>et %1 entretien de plus</numerusform>
            <numerusform>et %1 entretiens de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more people</source>
        <translation>
            <numerusform>et %1 personne de plus</numerusform>
            <numerusform>et %1 personnes de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more messages</source>
        <translation>
            <numerusform>et %1 message de plus</numerusform>
            <numerusform>et %1 messages de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more that were read before</source>
        <translation>
            <numerusform>et %1 de plus, déjà lu</numerusform>
            <numerusform>et %1 de plus, déjà lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>et %1 de plus</numerusform>
            <numerusform>et %1 de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>people: %1</source>
        <translation>personnes : %1</translation>
    </message>
    <message>
        <source>your policy</source>
        <translation>vos règles</translation>
    </message>
    <message>
        <source>the board’s columns</source>
        <translation>les colonnes du tableau</translation>
    </message>
    <message>
        <source>tasks: %1</source>
        <translation>tâches : %1</translation>
    </message>
    <message>
        <source>templates: %1</source>
        <translation>modèles : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n décision</numerusform>
            <numerusform>%n décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>role now %1</source>
        <translation>poste désormais %1</translation>
    </message>
    <message>
        <source>place now %1</source>
        <translation>lieu désormais %1</translation>
    </message>
    <message>
        <source>salary now %1</source>
        <translation>salaire désormais %1</translation>
    </message>
    <message>
        <source>link now %1</source>
        <translation>lien désormais %1</translation>
    </message>
    <message>
        <source>applied for on %1</source>
        <translation>postulé le %1</translation>
    </message>
    <message>
        <source>stage now %1</source>
        <translation>étape désormais %1</translation>
    </message>
    <message>
        <source>new remarks</source>
        <translation>nouvelles remarques</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>%1 is not a folder of yours</source>
        <translation>%1 n’est pas un dossier à vous</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>How far applications get</source>
        <translation>Jusqu’où vont les candidatures</translation>
    </message>
    <message>
        <source>Got as far as</source>
        <translation>Arrivées à</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how far, how many</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Where and why they end</source>
        <translation>Où et pourquoi elles s’arrêtent</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Arrêtées</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where and why, how many</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, why</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Autrement</translation>
    </message>
    <message>
        <source>Neither a stage nor a reason stands out among the latest rejections.</source>
        <translation>Parmi les derniers refus, aucun moment et aucune raison ne se détachent.</translation>
    </message>
    <message>
        <source>Thank-yous and what came of them</source>
        <translation>Les remerciements et leur suite</translation>
    </message>
    <message>
        <source>Thank-yous after an interview</source>
        <translation>Remerciements après un entretien</translation>
    </message>
    <message>
        <source>Went further</source>
        <translation>A continué</translation>
    </message>
    <message>
        <source>Ended there</source>
        <translation>S’est arrêté là</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouvert</translation>
    </message>
    <message>
        <source>%1: nothing is decided yet</source>
        <comment>on time</comment>
        <translation>%1 : rien n’est encore décidé</translation>
    </message>
    <message>
        <source>%1: %2 went further</source>
        <comment>on time; 6 of 9</comment>
        <translation>%1 : %2 ont continué</translation>
    </message>
    <message>
        <source>%1; %2 still open</source>
        <comment>a sentence, a number</comment>
        <translation>%1 ; %2 encore ouverts</translation>
    </message>
    <message>
        <source>How long they take to answer</source>
        <translation>Combien de temps prennent les réponses</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>After you applied</source>
        <translation>Après la candidature</translation>
    </message>
    <message>
        <source>After an interview</source>
        <translation>Après un entretien</translation>
    </message>
    <message>
        <source>%1: %2 after you applied, %3 after an interview</source>
        <comment>within 3 days</comment>
        <translation>%1 : %2 après la candidature, %3 après un entretien</translation>
    </message>
    <message>
        <source>Your weeks</source>
        <translation>Vos semaines</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>New applications and contacts</source>
        <translation>Nouvelles candidatures et nouveaux contacts</translation>
    </message>
    <message>
        <source>Who is silent</source>
        <translation>Qui ne répond pas</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message numerus="yes">
        <source>%n applications have been silent for %1 days or longer.</source>
        <translation>
            <numerusform>%n candidature est sans nouvelles depuis %1 jours ou plus.</numerusform>
            <numerusform>%n candidatures sont sans nouvelles depuis %1 jours ou plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 longest are shown.</source>
        <translation>Les %1 plus longues sont montrées.</translation>
    </message>
    <message>
        <source>Before applying</source>
        <translation>Avant la candidature</translation>
    </message>
    <message>
        <source>After applying</source>
        <translation>Après la candidature</translation>
    </message>
    <message>
        <source>After the screening</source>
        <translation>Après la présélection</translation>
    </message>
    <message>
        <source>After the first interview</source>
        <translation>Après le premier entretien</translation>
    </message>
    <message>
        <source>After the second interview</source>
        <translation>Après le deuxième entretien</translation>
    </message>
    <message>
        <source>After the third interview or later</source>
        <translation>Après le troisième entretien ou plus tard</translation>
    </message>
    <message>
        <source>After the offer</source>
        <translation>Après la proposition</translation>
    </message>
    <message>
        <source>After signing</source>
        <translation>Après la signature</translation>
    </message>
    <message>
        <source>no reason written down</source>
        <translation>aucune raison notée</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>you said no</source>
        <translation>vous avez dit non</translation>
    </message>
    <message>
        <source>you accepted</source>
        <translation>vous avez accepté</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>À temps</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Not all sent</source>
        <translation>Pas tous envoyés</translation>
    </message>
    <message>
        <source>Within %1 days</source>
        <translation>Sous %1 jours</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date without its year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a sentence, what it adds</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days slower than usual for you</source>
        <translation>
            <numerusform>%n jour de plus que d’habitude pour vous</numerusform>
            <numerusform>%n jours de plus que d’habitude pour vous</numerusform>
        </translation>
    </message>
    <message>
        <source>What came of your notes is not known yet.</source>
        <translation>La suite de vos lettres n’est pas encore connue.</translation>
    </message>
    <message numerus="yes">
        <source>After you apply, an answer usually takes %n days.</source>
        <translation>
            <numerusform>Après une candidature, la réponse prend d’habitude %n jour.</numerusform>
            <numerusform>Après une candidature, la réponse prend d’habitude %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After an interview, an answer usually takes %n days.</source>
        <translation>
            <numerusform>Après un entretien, la réponse prend d’habitude %n jour.</numerusform>
            <numerusform>Après un entretien, la réponse prend d’habitude %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers so far: too few to call anything usual.</source>
        <translation>
            <numerusform>%n réponse jusqu’ici : trop peu pour parler d’habitude.</numerusform>
            <numerusform>%n réponses jusqu’ici : trop peu pour parler d’habitude.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a number of all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3%)</source>
        <comment>a number of all, its share</comment>
        <translation>%1 sur %2 (%3 %)</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after you applied, without an interview, and the reason was “%3”.</source>
        <translation>%1 de vos %2 derniers refus sont venus après la candidature, sans entretien, et la raison était « %3 ».</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after you applied, without an interview.</source>
        <translation>%1 de vos %2 derniers refus sont venus après la candidature, sans entretien.</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after the screening, and the reason was “%3”.</source>
        <translation>%1 de vos %2 derniers refus sont venus après la présélection, et la raison était « %3 ».</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after the screening.</source>
        <translation>%1 de vos %2 derniers refus sont venus après la présélection.</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after the first interview, and the reason was “%3”.</source>
        <translation>%1 de vos %2 derniers refus sont venus après le premier entretien, et la raison était « %3 ».</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after the first interview.</source>
        <translation>%1 de vos %2 derniers refus sont venus après le premier entretien.</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after the second interview, and the reason was “%3”.</source>
        <translation>%1 de vos %2 derniers refus sont venus après le deuxième entretien, et la raison était « %3 ».</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after the second interview.</source>
        <translation>%1 de vos %2 derniers refus sont venus après le deuxième entretien.</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after the third interview or later, and the reason was “%3”.</source>
        <translation>%1 de vos %2 derniers refus sont venus après le troisième entretien ou plus tard, et la raison était « %3 ».</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after the third interview or later.</source>
        <translation>%1 de vos %2 derniers refus sont venus après le troisième entretien ou plus tard.</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after an offer, and the reason was “%3”.</source>
        <translation>%1 de vos %2 derniers refus sont venus après une proposition, et la raison était « %3 ».</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after an offer.</source>
        <translation>%1 de vos %2 derniers refus sont venus après une proposition.</translation>
    </message>
    <message>
        <source>For %1 of your last %2 rejections the reason was “%3”.</source>
        <translation>Pour %1 de vos %2 derniers refus, la raison était « %3 ».</translation>
    </message>
    <message>
        <source>Applications that led to an interview: %1.</source>
        <comment>%1: for example 12 of 24 (50%)</comment>
        <translation>Candidatures qui ont mené à un entretien : %1.</translation>
    </message>
    <message>
        <source>Interviews that led further: %1 after notes on time.</source>
        <comment>6 of 9</comment>
        <translation>Entretiens qui ont eu une suite : %1 après des lettres à temps.</translation>
    </message>
    <message>
        <source>Interviews that led further: %1 after late or missing notes.</source>
        <comment>1 of 4</comment>
        <translation>Entretiens qui ont eu une suite : %1 après des lettres tardives ou absentes.</translation>
    </message>
    <message>
        <source>Interviews that led further: %1 after notes on time, %2 after late or missing ones.</source>
        <comment>6 of 9; 1 of 4</comment>
        <translation>Entretiens qui ont eu une suite : %1 après des lettres à temps, %2 après des lettres tardives ou absentes.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days since you last heard from them</source>
        <translation>
            <numerusform>%1 : %n jour depuis leur dernier signe</numerusform>
            <numerusform>%1 : %n jours depuis leur dernier signe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days since you moved it</source>
        <translation>
            <numerusform>%1 : %n jour depuis le déplacement</numerusform>
            <numerusform>%1 : %n jours depuis le déplacement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days since you applied</source>
        <translation>
            <numerusform>%1 : %n jour depuis la candidature</numerusform>
            <numerusform>%1 : %n jours depuis la candidature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days since you added it</source>
        <translation>
            <numerusform>%1 : %n jour depuis l’ajout</numerusform>
            <numerusform>%1 : %n jours depuis l’ajout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %n new</source>
        <comment>a date</comment>
        <translation>
            <numerusform>Semaine du %1 : %n nouveau</numerusform>
            <numerusform>Semaine du %1 : %n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 new since %3, as this week’s goal counts. Weeks with %2 or more: %4.</source>
        <comment>numbers; a date; 7 of 12</comment>
        <translation>%1 sur %2 depuis le %3, comme compte l’objectif de cette semaine. Semaines à %2 ou plus : %4.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>“%1” names a day but no time: it is entered for your whole working day until you change it</source>
        <translation>« %1 » donne un jour sans heure : il occupe toute votre journée de travail jusqu’à ce que vous le changiez</translation>
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
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 their time, %3 yours</source>
        <comment>a day, times, times</comment>
        <translation>%1, %2 à leur heure, %3 à la vôtre</translation>
    </message>
    <message>
        <source>%1, %2 their time; %3, %4 yours</source>
        <comment>a day, times, a day, times</comment>
        <translation>%1, %2 à leur heure ; %3, %4 à la vôtre</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>par vidéo</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>%1, no time given</source>
        <translation>%1, sans heure</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>a day, two times</comment>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>%1, %2 their time, %3 yours</source>
        <comment>a day, two times</comment>
        <translation>%1, %2 à leur heure, %3 à la vôtre</translation>
    </message>
</context>
<context>
    <name>Iso</name>
    <message>
        <source>it lies outside the years 1 to 9999</source>
        <translation>c’est hors des années 1 à 9999</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a moment such as 2026-11-23T15:00:00-05:00</source>
        <translation>« %1 » n’est pas un moment comme 2026-11-23T15:00:00-05:00</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date such as 2026-11-23</source>
        <translation>« %1 » n’est pas une date comme 2026-11-23</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a local time such as 2026-11-23T10:00</source>
        <translation>« %1 » n’est pas une heure locale comme 2026-11-23T10:00</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time of day such as 20:00</source>
        <translation>« %1 » n’est pas une heure comme 20:00</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>it must be a text</source>
        <translation>la valeur doit être un texte</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>la valeur doit être true ou false</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>la valeur doit être un nombre entier</translation>
    </message>
    <message>
        <source>it must be a list of texts</source>
        <translation>la valeur doit être une liste de textes</translation>
    </message>
    <message>
        <source>it must be a list of whole numbers</source>
        <translation>la valeur doit être une liste de nombres entiers</translation>
    </message>
    <message>
        <source>an id cannot be empty, nor hold &apos;/&apos; or control characters</source>
        <translation>un identifiant ne peut être ni vide, ni contenir « / » ou des caractères de contrôle</translation>
    </message>
    <message>
        <source>it must be an object in braces</source>
        <translation>la valeur doit être un objet entre accolades</translation>
    </message>
    <message>
        <source>it must be a list in brackets</source>
        <translation>la valeur doit être une liste entre crochets</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>il manque</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>ce champ n’existe pas</translation>
    </message>
</context>
<context>
    <name>JsonMerge</name>
    <message>
        <source>&quot;%1&quot; is in this list twice</source>
        <translation>« %1 » figure deux fois dans cette liste</translation>
    </message>
</context>
<context>
    <name>JsonValue</name>
    <message>
        <source>there is something after the end of the value</source>
        <translation>il y a quelque chose après la fin de la valeur</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>le fichier se termine trop tôt</translation>
    </message>
    <message>
        <source>it is nested more than %1 levels deep</source>
        <translation>il est imbriqué sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>it holds more values than any search does</source>
        <translation>il contient plus de valeurs qu’aucune recherche d’emploi</translation>
    </message>
    <message>
        <source>this is not a JSON value</source>
        <translation>ce n’est pas une valeur JSON</translation>
    </message>
    <message>
        <source>this is not a JSON number</source>
        <translation>ce n’est pas un nombre JSON</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>le texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>a text must end on its line with a quotation mark; a line break in it is written \n</source>
        <translation>un texte doit finir sur sa ligne par un guillemet ; un saut de ligne s’y écrit \n</translation>
    </message>
    <message>
        <source>a backslash comes before something that it cannot escape</source>
        <translation>une barre oblique inverse précède quelque chose qu’elle ne peut échapper</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>\u demande quatre chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>\u writes half of a surrogate pair</source>
        <translation>\u écrit la moitié d’une paire de substitution</translation>
    </message>
    <message>
        <source>a comma or &apos;]&apos; is missing after it</source>
        <translation>une virgule ou « ] » manque ensuite</translation>
    </message>
    <message>
        <source>a field&apos;s name in quotation marks is missing</source>
        <translation>le nom d’un champ entre guillemets manque</translation>
    </message>
    <message>
        <source>the field is given twice</source>
        <translation>le champ est donné deux fois</translation>
    </message>
    <message>
        <source>a colon is missing after the name</source>
        <translation>un deux-points manque après le nom</translation>
    </message>
    <message>
        <source>a comma or &apos;}&apos; is missing after it</source>
        <translation>une virgule ou « } » manque ensuite</translation>
    </message>
</context>
<context>
    <name>KeepPosting</name>
    <message>
        <source>this application is not there any more</source>
        <translation>cette candidature n’existe plus</translation>
    </message>
    <message>
        <source>new text of the posting of %1</source>
        <translation>nouveau texte de l’annonce de %1</translation>
    </message>
</context>
<context>
    <name>KeptSecret</name>
    <message>
        <source>The desktop’s keyring did not keep the password, so it will be asked for again: %1.</source>
        <translation>Le trousseau du bureau n’a pas gardé le mot de passe ; il sera donc redemandé : %1.</translation>
    </message>
</context>
<context>
    <name>KnownRows</name>
    <message>
        <source>as this machine knows it</source>
        <translation>comme cet ordinateur le connaît</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>No language is set on this computer (LANG=C). Choose one here, or set LANG.</source>
        <translation>Aucune langue n’est réglée sur cet ordinateur (LANG=C). Choisissez-en une ici, ou réglez LANG.</translation>
    </message>
    <message>
        <source>This computer is set to %1, which is not installed on it. Install it with “dpkg-reconfigure locales”, or choose a language in Settings.</source>
        <translation>Cet ordinateur est réglé sur %1, qui n’y est pas installé. Installez-le avec « dpkg-reconfigure locales », ou choisissez une langue dans les réglages.</translation>
    </message>
    <message>
        <source>Afterword does not speak %1 yet. A file afterword_%2.qm in the folder %3 adds it.</source>
        <translation>Afterword ne parle pas encore %1. Un fichier afterword_%2.qm dans le dossier %3 l’ajoute.</translation>
    </message>
    <message>
        <source>The translation afterword_%1.qm is not there any more. Put it back into the folder %2, or choose another language in Settings.</source>
        <translation>La traduction afterword_%1.qm n’est plus là. Remettez-la dans le dossier %2, ou choisissez une autre langue dans les réglages.</translation>
    </message>
    <message>
        <source>The translation %1 belongs to another version of Afterword. Install the one for version %2 to have that language again.</source>
        <translation>La traduction %1 est celle d’une autre version d’Afterword. Installez celle de la version %2 pour retrouver cette langue.</translation>
    </message>
    <message>
        <source>Some standard buttons and dialogs stay in English until the package qt6-translations-l10n is installed.</source>
        <translation>Les boutons et dialogues de Qt parlent anglais tant que le paquet qt6-translations-l10n n’est pas installé.</translation>
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
        <translation>Une lettre part dans quelques secondes. Afterword se ferme ensuite.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Quitter maintenant</translation>
    </message>
    <message>
        <source>If you quit now, Afterword asks you about it at the next start.</source>
        <translation>Si vous quittez maintenant, Afterword vous interroge à son sujet au prochain démarrage.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters wait for the time that you chose. Afterword does not send them while it is not running.</source>
        <translation>
            <numerusform>%n lettre attend l’heure que vous avez choisie. Afterword ne l’envoie pas tant qu’il est fermé.</numerusform>
            <numerusform>%n lettres attendent l’heure que vous avez choisie. Afterword ne les envoie pas tant qu’il est fermé.</numerusform>
        </translation>
    </message>
    <message>
        <source>What misses its time is not sent late: Afterword asks you about it at the next start.</source>
        <translation>Ce qui manque son heure ne part pas en retard : Afterword vous demande quoi en faire au prochain démarrage.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Quitter quand même</translation>
    </message>
</context>
<context>
    <name>LateLibrary</name>
    <message>
        <source>the library %1 could not be loaded; start Afterword again, and if that does not help, install its package again</source>
        <translation>la bibliothèque %1 n’a pas pu être chargée ; redémarrez Afterword et, si cela ne suffit pas, réinstallez son paquet</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Your note is in a different language from the letter, so it was left out.</source>
        <translation>Votre note est dans une autre langue que la lettre, elle a donc été laissée de côté.</translation>
    </message>
    <message>
        <source>It could not be put into the letter as you noted it, so it was left out: say it in your own words.</source>
        <translation>Tel qu’il est noté, cela n’a pas pu entrer dans la lettre et a été laissé de côté : dites-le avec vos propres mots.</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Last time: %1 (%2)</source>
        <comment>a lesson, a company</comment>
        <translation>La dernière fois : %1 (%2)</translation>
    </message>
</context>
<context>
    <name>LetterFolder</name>
    <message>
        <source>you are not allowed to look into this folder, so nothing was read; allow it, or choose another one</source>
        <translation>ce compte n’a pas le droit de regarder dans ce dossier, rien n’a donc été lu ; autorisez-le ou choisissez un autre dossier</translation>
    </message>
    <message numerus="yes">
        <source>tables in this folder were left: %1 and %n more; import each by itself, so that you can say what its columns are</source>
        <translation>
            <numerusform>des tableaux de ce dossier ont été laissés : %1 et %n autre ; importez chacun à part, pour pouvoir dire ce que sont ses colonnes</numerusform>
            <numerusform>des tableaux de ce dossier ont été laissés : %1 et %n autres ; importez chacun à part, pour pouvoir dire ce que sont ses colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables in this folder were left: %1; import each by itself, so that you can say what its columns are</source>
        <translation>
            <numerusform>%n tableau de ce dossier a été laissé : %1 ; importez-le à part, pour pouvoir dire ce que sont ses colonnes</numerusform>
            <numerusform>%n tableaux de ce dossier ont été laissés : %1 ; importez chacun à part, pour pouvoir dire ce que sont ses colonnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterLanguage</name>
    <message>
        <source>en</source>
        <comment>The ISO 639 code of the language in which letters are written by default: en, de, fr or es</comment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>LetterMeaning</name>
    <message numerus="yes">
        <source>%n read like a no</source>
        <translation>
            <numerusform>%n ressemble à un refus</numerusform>
            <numerusform>%n ressemblent à un refus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read like an offer</source>
        <translation>
            <numerusform>%n ressemble à une proposition</numerusform>
            <numerusform>%n ressemblent à une proposition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read like an invitation</source>
        <translation>
            <numerusform>%n ressemble à une invitation</numerusform>
            <numerusform>%n ressemblent à une invitation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise a date</source>
        <translation>
            <numerusform>%n promet un jour</numerusform>
            <numerusform>%n promettent un jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask you something</source>
        <translation>
            <numerusform>%n vous demande quelque chose</numerusform>
            <numerusform>%n vous demandent quelque chose</numerusform>
        </translation>
    </message>
    <message>
        <source>reads like a no</source>
        <translation>ressemble à un refus</translation>
    </message>
    <message>
        <source>reads like an offer</source>
        <translation>ressemble à une proposition</translation>
    </message>
    <message>
        <source>reads like an invitation</source>
        <translation>ressemble à une invitation</translation>
    </message>
    <message>
        <source>promises a date</source>
        <translation>promet un jour</translation>
    </message>
    <message>
        <source>asks you something</source>
        <translation>vous demande quelque chose</translation>
    </message>
    <message>
        <source>%1: %2 (“%3”)</source>
        <comment>a company, what its letter seems to say, a sentence of it</comment>
        <translation>%1 : %2 (« %3 »)</translation>
    </message>
</context>
<context>
    <name>LocalMailbox</name>
    <message>
        <source>The mail folder %1 could not be read: %2.</source>
        <translation>Le dossier de courrier %1 n’a pas pu être lu : %2.</translation>
    </message>
    <message>
        <source>The draft could not be put into %1: %2. It is kept here.</source>
        <translation>Le brouillon n’a pas pu être déposé dans %1 : %2. Il est conservé ici.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>No inbox of a mail program was found in %1. Choose the folder that holds the inbox of the account.</source>
        <translation>Aucune boîte de réception d’un logiciel de messagerie n’a été trouvée dans %1. Choisissez le dossier qui contient la boîte de réception du compte.</translation>
    </message>
    <message>
        <source>There is no folder for drafts in %1. Choose one in Settings, under Mailbox.</source>
        <translation>Il n’y a pas de dossier de brouillons dans %1. Choisissez-en un dans les paramètres, sous « Boîte mail ».</translation>
    </message>
    <message>
        <source>Thunderbird keeps its own index of this folder, and a draft that another program adds there could get lost, so it was not put there. Open the note in your mail program instead.</source>
        <translation>Thunderbird tient son propre index de ce dossier, et un brouillon qu’un autre programme y ajoute pourrait se perdre ; il n’y a donc pas été déposé. Ouvrez plutôt la lettre dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>An earlier version of this draft is still in %1. Only your mail program can remove it.</source>
        <translation>Une version antérieure de ce brouillon se trouve encore dans %1. Seul votre logiciel de messagerie peut l’en retirer.</translation>
    </message>
    <message>
        <source>no letter begins in its last part, which is all that is read of so large a file</source>
        <translation>aucun message ne commence à sa fin</translation>
    </message>
    <message>
        <source>another program left its lock there, %1</source>
        <translation>un autre programme y a laissé son verrou, %1</translation>
    </message>
    <message>
        <source>The folder “%1”, which you chose for drafts, is not in %2 now.</source>
        <translation>Le dossier « %1 », que vous avez choisi pour les brouillons, n’est pas dans %2 en ce moment.</translation>
    </message>
    <message>
        <source>There is no inbox in %1, but there are mailboxes below it. Choose one of them.</source>
        <translation>Il n’y a pas de boîte de réception dans %1, mais il y a des boîtes mail en dessous. Choisissez-en une.</translation>
    </message>
    <message>
        <source>An earlier version of this draft was changed in your mail program, so it is left in %1, beside the new one.</source>
        <translation>Une version antérieure de ce brouillon a été modifiée dans votre logiciel de messagerie ; elle reste donc dans %1, à côté de la nouvelle.</translation>
    </message>
</context>
<context>
    <name>MailIntake</name>
    <message>
        <source>is a draft that has not been sent yet</source>
        <translation>est un brouillon pas encore envoyé</translation>
    </message>
    <message>
        <source>does not say when it was sent</source>
        <translation>ne dit pas quand il a été envoyé</translation>
    </message>
    <message>
        <source>says that it will be sent only later; the clock of one machine may be wrong</source>
        <translation>dit qu’il ne sera envoyé que plus tard ; l’horloge d’une machine est peut-être fausse</translation>
    </message>
    <message>
        <source>part of “%1” could not be read: %2</source>
        <translation>de « %1 », quelque chose n’a pas pu être lu : %2</translation>
    </message>
    <message>
        <source>nobody in it belongs to an application that is under way, and it names none</source>
        <translation>personne dans ce courriel n’appartient à une candidature en cours, et il n’en nomme aucune</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between names</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>may belong to %1 or %2 more; import it in the window, which asks</source>
        <translation>appartient peut-être à %1 ou à %2 autres ; importez-le dans la fenêtre, qui demandera</translation>
    </message>
    <message>
        <source>may belong to %1; import it in the window, which asks</source>
        <translation>appartient peut-être à %1 ; importez-le dans la fenêtre, qui demandera</translation>
    </message>
    <message>
        <source>the time at which it was sent is impossible: %1</source>
        <translation>l’heure à laquelle il a été envoyé est impossible : %1</translation>
    </message>
    <message>
        <source>“%1” does not say when it was sent, so it is listed under %2, the day its file was last changed</source>
        <translation>« %1 » ne dit pas quand il a été envoyé et figure donc au %2, le jour où son fichier a été modifié en dernier</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>an application, why it is likely</comment>
        <translation>« %1 » (%2)</translation>
    </message>
</context>
<context>
    <name>MailProgramPage</name>
    <message>
        <source>No e-mail program is set up on this computer. A letter can be copied, or saved as an .eml file.</source>
        <translation>Aucun logiciel de messagerie n’est configuré sur cet ordinateur. Une lettre peut être copiée ou enregistrée dans un fichier .eml.</translation>
    </message>
    <message>
        <source>A letter opens there as a draft, whole and with the recipient’s name.</source>
        <translation>Une lettre s’y ouvre comme brouillon, en entier et avec le nom du destinataire.</translation>
    </message>
    <message>
        <source>A letter opens there, whole and ready to be sent.</source>
        <translation>Une lettre s’y ouvre, en entier et prête à être envoyée.</translation>
    </message>
    <message>
        <source>A letter opens there in a terminal, whole.</source>
        <translation>Une lettre s’y ouvre dans un terminal, en entier.</translation>
    </message>
    <message>
        <source>A letter opens there. One that holds “&amp;” and “=” is put on the clipboard for you to paste, since this program would change it.</source>
        <translation>Une lettre s’y ouvre. Si elle contient “&amp;” et “=”, elle est placée dans le presse-papiers pour que vous la colliez, car ce logiciel la modifierait.</translation>
    </message>
    <message>
        <source>A letter opens there. A long one is put on the clipboard for you to paste, since this program would cut it.</source>
        <translation>Une lettre s’y ouvre. Si elle est longue, elle est placée dans le presse-papiers pour que vous la colliez, car ce logiciel la couperait.</translation>
    </message>
    <message>
        <source>Afterword does not know this program. A letter opens there; a long one is put on the clipboard for you to paste, so that nothing is cut.</source>
        <translation>Afterword ne connaît pas ce logiciel. Une lettre s’y ouvre ; si elle est longue, elle est placée dans le presse-papiers pour que vous la colliez, afin que rien ne soit coupé.</translation>
    </message>
</context>
<context>
    <name>MailProvider</name>
    <message>
        <source>Gmail wants an app password in place of your own. With 2-Step Verification switched on, make one in your Google account: search there for “App passwords”.</source>
        <translation>Gmail veut un mot de passe d’application à la place du vôtre. La validation en deux étapes étant activée, créez-en un dans votre compte Google : cherchez-y « Mots de passe des applications ».</translation>
    </message>
    <message>
        <source>iCloud wants an app-specific password: in your Apple account, under Sign-In and Security, App-Specific Passwords.</source>
        <translation>iCloud veut un mot de passe pour application : dans votre compte Apple, sous Connexion et sécurité, Mots de passe pour application.</translation>
    </message>
    <message>
        <source>Yahoo wants an app password: in your account, under Security, “Generate app password”.</source>
        <translation>Yahoo veut un mot de passe d’application : dans votre compte, sous Sécurité, « Générer un mot de passe d’application ».</translation>
    </message>
    <message>
        <source>AOL wants an app password: in your account, under Security, “Generate app password”.</source>
        <translation>AOL veut un mot de passe d’application : dans votre compte, sous Sécurité, « Générer un mot de passe d’application ».</translation>
    </message>
    <message>
        <source>GMX lets programs in only if you allow it: in its e-mail settings, under POP3/IMAP. With two-factor sign-in, make an app-specific password in its security settings.</source>
        <translation>GMX ne laisse entrer les programmes que si vous le permettez : dans ses réglages de courriel, sous POP3/IMAP. Avec la connexion à deux facteurs, créez un mot de passe d’application dans ses réglages de sécurité.</translation>
    </message>
    <message>
        <source>WEB.DE lets programs in only if you allow it: in its e-mail settings, under POP3/IMAP. With two-factor sign-in, make an app-specific password in its security settings.</source>
        <translation>WEB.DE ne laisse entrer les programmes que si vous le permettez : dans ses réglages de courriel, sous POP3/IMAP. Avec la connexion à deux facteurs, créez un mot de passe d’application dans ses réglages de sécurité.</translation>
    </message>
    <message>
        <source>Fastmail wants an app password: in its settings, under Privacy &amp; Security, App passwords.</source>
        <translation>Fastmail veut un mot de passe d’application : dans ses réglages, sous « Privacy &amp; Security », « App passwords ».</translation>
    </message>
    <message>
        <source>T-Online wants its own password for e-mail programs: in your customer centre, under Passwords.</source>
        <translation>T-Online veut un mot de passe propre aux programmes de courriel : dans votre espace client, sous « Passwörter ».</translation>
    </message>
    <message>
        <source>Zoho lets programs in only if IMAP is switched on in its mail settings. With two-factor sign-in, make an app-specific password in your Zoho account, under Security.</source>
        <translation>Zoho ne laisse entrer les programmes que si IMAP est activé dans ses réglages de courriel. Avec la connexion à deux facteurs, créez un mot de passe d’application dans votre compte Zoho, sous Sécurité.</translation>
    </message>
    <message>
        <source>Yandex wants an app password: in your Yandex ID, under Security, App passwords; and IMAP has to be allowed in its mail settings.</source>
        <translation>Yandex veut un mot de passe d’application : dans votre Yandex ID, sous Sécurité, Mots de passe d’application ; et IMAP doit être permis dans ses réglages de courriel.</translation>
    </message>
    <message>
        <source>Proton lets programs in through Proton Mail Bridge, which has to run on this computer. Take name and password from its “Mailbox details”, and the certificate from its settings (“Export TLS certificates”, the file cert.pem).</source>
        <translation>Proton laisse entrer les programmes par Proton Mail Bridge, qui doit tourner sur cet ordinateur. Prenez le nom et le mot de passe dans ses « Mailbox details », et le certificat dans ses réglages (« Export TLS certificates », le fichier cert.pem).</translation>
    </message>
    <message>
        <source>Outlook and Hotmail let programs in only by a sign-in in a browser, which Afterword cannot do. Nothing was sent there. On GNOME, sign in to it in the desktop’s settings, under Online Accounts: then it is listed above. Invitations and letters that you save as files can always be dropped onto the board.</source>
        <translation>Outlook et Hotmail ne laissent entrer les programmes que par une connexion dans un navigateur, ce qu’Afterword ne sait pas faire. Rien n’y a été envoyé. Sous GNOME, ajoutez le compte dans les paramètres du bureau, sous « Comptes en ligne » : il apparaît alors ci-dessus. Les invitations et lettres que vous enregistrez en fichiers peuvent toujours être déposées sur le tableau.</translation>
    </message>
</context>
<context>
    <name>MailReader</name>
    <message>
        <source>has more parts than any message that people write</source>
        <translation>a plus de parties qu’aucun message que l’on écrit</translation>
    </message>
    <message>
        <source>needs more memory than there is</source>
        <translation>demande plus de mémoire qu’il n’y en a</translation>
    </message>
    <message>
        <source>is not a message that can be read</source>
        <translation>n’est pas un message lisible</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>ne peut pas être lu : %1</translation>
    </message>
</context>
<context>
    <name>MailWriter</name>
    <message>
        <source>there is no e-mail address for %1</source>
        <translation>il n’y a pas d’adresse électronique pour %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one e-mail address; each note goes to one person</source>
        <translation>« %1 » n’est pas une seule adresse électronique ; chaque lettre va à une personne</translation>
    </message>
</context>
<context>
    <name>Mailbox</name>
    <message>
        <source>The mail server ended the connection.</source>
        <translation>Le serveur de messagerie a mis fin à la connexion.</translation>
    </message>
    <message>
        <source>The mail server does not answer.</source>
        <translation>Le serveur de messagerie ne répond pas.</translation>
    </message>
    <message>
        <source>Something on the way to the mail server meddles with the connection, so it was ended before the password was sent.</source>
        <translation>Quelque chose sur le chemin du serveur de messagerie se mêle de la connexion ; elle a donc été coupée avant l’envoi du mot de passe.</translation>
    </message>
    <message>
        <source>This is not a mail server that Afterword can talk to: %1.</source>
        <translation>Ce n’est pas un serveur de messagerie avec lequel Afterword sache parler : %1.</translation>
    </message>
    <message>
        <source>The mail server ended the connection: “%1”</source>
        <translation>Le serveur de messagerie a mis fin à la connexion : « %1 »</translation>
    </message>
    <message>
        <source>The mail server sends more than it was asked for.</source>
        <translation>Le serveur de messagerie envoie plus que ce qui a été demandé.</translation>
    </message>
    <message>
        <source>This is not an IMAP server: it greets with something else.</source>
        <translation>Ce n’est pas un serveur IMAP : il s’annonce autrement.</translation>
    </message>
    <message>
        <source>The mail server takes no connections just now: “%1”</source>
        <translation>Le serveur de messagerie n’accepte pas de connexions pour l’instant : « %1 »</translation>
    </message>
    <message>
        <source>The mail server offers no private connection, so nothing was sent to it.</source>
        <translation>Le serveur de messagerie n’offre pas de connexion privée ; rien ne lui a donc été envoyé.</translation>
    </message>
    <message>
        <source>The mail server offers no private connection (STARTTLS), so no password was sent.</source>
        <translation>Le serveur de messagerie n’offre pas de connexion privée (STARTTLS) ; aucun mot de passe n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The mail server refused a private connection, so no password was sent.</source>
        <translation>Le serveur de messagerie a refusé une connexion privée ; aucun mot de passe n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The mail server lets nobody in just now: “%1”</source>
        <translation>Le serveur de messagerie ne laisse entrer personne pour l’instant : « %1 »</translation>
    </message>
    <message>
        <source>The mail server refused the name or the password: “%1”</source>
        <translation>Le serveur de messagerie a refusé le nom ou le mot de passe : « %1 »</translation>
    </message>
    <message>
        <source>The mail server does not accept this kind of sign-in. It may want one in a browser, which Afterword cannot do.</source>
        <translation>Le serveur de messagerie ne laisse entrer personne ainsi. Il veut peut-être une connexion par navigateur, ce qu’Afterword ne sait pas faire.</translation>
    </message>
    <message>
        <source>The mail server does not open the folder “%1”: “%2”</source>
        <translation>Le serveur de messagerie n’ouvre pas le dossier « %1 » : « %2 »</translation>
    </message>
    <message>
        <source>No folder for drafts was found in this mailbox. Choose one in Settings.</source>
        <translation>Aucun dossier de brouillons n’a été trouvé dans cette boîte. Choisissez-en un dans les réglages.</translation>
    </message>
    <message>
        <source>Your mailbox is full, so the draft could not be put there.</source>
        <translation>Votre boîte est pleine, le brouillon n’a donc pas pu y être mis.</translation>
    </message>
    <message>
        <source>The mail server did not accept the draft: “%1”</source>
        <translation>Le serveur de messagerie n’a pas pris le brouillon : « %1 »</translation>
    </message>
    <message>
        <source>its certificate belongs to another server</source>
        <translation>son certificat appartient à un autre serveur</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>son certificat a expiré</translation>
    </message>
    <message>
        <source>its certificate is not valid yet; is this computer’s clock right?</source>
        <translation>son certificat n’est pas encore valable ; l’horloge de cet ordinateur est-elle juste ?</translation>
    </message>
    <message>
        <source>its certificate is not signed by anyone this computer trusts</source>
        <translation>son certificat n’est signé par personne en qui cet ordinateur ait confiance</translation>
    </message>
    <message>
        <source>The mail server %1 does not answer.</source>
        <translation>Le serveur de messagerie %1 ne répond pas.</translation>
    </message>
    <message>
        <source>No private connection to %1 could be made (%2). The password was not sent.</source>
        <translation>Aucune connexion privée à %1 n’a pu s’établir (%2). Le mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>There is no server called %1, or this computer is offline.</source>
        <translation>Il n’y a pas de serveur nommé %1, ou cet ordinateur est hors ligne.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached: %2.</source>
        <translation>Le serveur de messagerie %1 est injoignable : %2.</translation>
    </message>
    <message>
        <source>The mail server %1 could not prove that it is the right one: %2. The password was not sent.</source>
        <translation>Le serveur de messagerie %1 n’est pas celui qu’il devrait être : %2. Le mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>this draft is not there any more</source>
        <translation>ce brouillon n’existe plus</translation>
    </message>
    <message>
        <source>it has been edited in your mailbox since, so it is left alone there; finish it there, or delete it there first</source>
        <translation>quelqu’un a continué à l’écrire dans votre boîte, il y est donc laissé tel quel ; finissez-le là, ou supprimez-le d’abord là</translation>
    </message>
    <message>
        <source>%1, seen in your mailbox</source>
        <comment>a letter</comment>
        <translation>%1, vue dans votre boîte</translation>
    </message>
    <message numerus="yes">
        <source>%n letters, seen in your mailbox</source>
        <translation>
            <numerusform>%n lettre, vue dans votre boîte</numerusform>
            <numerusform>%n lettres, vues dans votre boîte</numerusform>
        </translation>
    </message>
    <message>
        <source>your letter to %1</source>
        <translation>votre lettre à %1</translation>
    </message>
    <message>
        <source>your letter “%1”</source>
        <translation>votre lettre « %1 »</translation>
    </message>
    <message>
        <source>a letter from %1</source>
        <translation>une lettre de %1</translation>
    </message>
    <message>
        <source>Your letter was sent, but the mail server did not take a copy of it among what was sent: “%1”</source>
        <translation>Votre lettre a été envoyée, mais le serveur de messagerie n’en a pas pris de copie parmi les envois : « %1 »</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>letters, what they seem to say</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>your letter to %1 that came back</source>
        <translation>votre lettre à %1, revenue</translation>
    </message>
    <message>
        <source>The folder “%1”, which you chose for drafts, is not among those of your mailbox now. No draft is put elsewhere; choose another folder in Settings, under Mailbox.</source>
        <translation>Le dossier « %1 », que vous avez choisi pour les brouillons, n’est pas parmi ceux de votre boîte mail en ce moment. Aucun brouillon n’est déposé ailleurs ; choisissez un autre dossier dans les paramètres, sous « Boîte mail ».</translation>
    </message>
    <message>
        <source>The folder “%1”, which you chose for what was sent, is not among those of your mailbox now. What you send is not noticed there; choose another folder in Settings, under Mailbox.</source>
        <translation>Le dossier « %1 », que vous avez choisi pour les messages envoyés, n’est pas parmi ceux de votre boîte mail en ce moment. Ce que vous envoyez n’y est pas remarqué ; choisissez un autre dossier dans les paramètres, sous « Boîte mail ».</translation>
    </message>
    <message numerus="yes">
        <source>%n letters in your mailbox could not be read: the first %1. They were left out, and stay in the mailbox as they are.</source>
        <translation>
            <numerusform>Un message de votre boîte n’a pas pu être lu : il %1. Il a été laissé de côté et reste dans la boîte comme avant.</numerusform>
            <numerusform>%n messages de votre boîte n’ont pas pu être lus : le premier %1. Ils ont été laissés de côté et restent dans la boîte comme avant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyCards</name>
    <message>
        <source>a tag needs a name</source>
        <translation>une étiquette a besoin d’un nom</translation>
    </message>
    <message>
        <source>tag for %1</source>
        <translation>étiquette de %1</translation>
    </message>
    <message>
        <source>removal of a tag from %1</source>
        <translation>retrait d’une étiquette de %1</translation>
    </message>
    <message numerus="yes">
        <source>tag for %n cards</source>
        <translation>
            <numerusform>étiquette de %n carte</numerusform>
            <numerusform>étiquette de %n cartes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of a tag from %n cards</source>
        <translation>
            <numerusform>retrait d’une étiquette de %n carte</numerusform>
            <numerusform>retrait d’une étiquette de %n cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>an offer counts when it is signed; move the card to where signed ones are</source>
        <translation>une offre compte quand elle est signée ; déplacez la carte parmi les offres signées</translation>
    </message>
    <message>
        <source>closing %1</source>
        <translation>clôture de %1</translation>
    </message>
    <message numerus="yes">
        <source>closing %n cards</source>
        <translation>
            <numerusform>clôture de %n carte</numerusform>
            <numerusform>clôture de %n cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>the application is not there any more; nothing was linked</source>
        <translation>la candidature n’est plus là ; rien n’a été lié</translation>
    </message>
    <message>
        <source>linking files to %1</source>
        <translation>liaison de fichiers à %1</translation>
    </message>
</context>
<context>
    <name>ManyCardsMenu</name>
    <message>
        <source>They said &amp;no</source>
        <translation>Ils ont dit &amp;non</translation>
    </message>
    <message>
        <source>They never &amp;answered</source>
        <translation>Ils n’ont jamais &amp;répondu</translation>
    </message>
    <message>
        <source>I &amp;withdrew</source>
        <translation>J’ai &amp;retiré ma candidature</translation>
    </message>
    <message>
        <source>I &amp;declined their offer</source>
        <translation>J’ai &amp;décliné leur proposition</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n cards:</source>
        <translation>
            <numerusform>Étiquette pour %n carte :</numerusform>
            <numerusform>Étiquette pour %n cartes :</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New Tag…</source>
        <translation>&amp;Nouvelle étiquette…</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>%1 belongs to it</source>
        <translation>%1 y appartient</translation>
    </message>
    <message>
        <source>%1 writes from %2</source>
        <translation>%1 écrit depuis %2</translation>
    </message>
    <message>
        <source>the summary names %1</source>
        <translation>le titre nomme %1</translation>
    </message>
    <message>
        <source>the summary names the role</source>
        <translation>le titre nomme le poste</translation>
    </message>
    <message>
        <source>it answers a message of this application</source>
        <translation>il répond à un message de cette candidature</translation>
    </message>
    <message>
        <source>it names %1</source>
        <translation>il nomme %1</translation>
    </message>
    <message>
        <source>it names the role</source>
        <translation>il nomme le poste</translation>
    </message>
    <message>
        <source>it has the subject of another</source>
        <translation>il a l’objet d’un autre</translation>
    </message>
</context>
<context>
    <name>MemoryFile</name>
    <message>
        <source>is damaged, or of a newer Afterword</source>
        <translation>est endommagé, ou vient d’un Afterword plus récent</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>the copy could not be put in its place, so nothing was changed</source>
        <translation>la copie n’a pas pu être mise à sa place, rien n’a donc été modifié</translation>
    </message>
    <message>
        <source>it is taken out of the search, and stays in the copy</source>
        <translation>cela sort de la recherche et reste dans la copie</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>il s’y trouve : %1</translation>
    </message>
    <message>
        <source>put right: %1</source>
        <translation>corrigé : %1</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Move &amp;to</source>
        <translation>Dépl&amp;acer vers</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Carte</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Close As</source>
        <translation>Clore comme</translation>
    </message>
</context>
<context>
    <name>MergePeople</name>
    <message>
        <source>Also called: %1</source>
        <translation>Aussi : %1</translation>
    </message>
    <message>
        <source>Also works as: %1</source>
        <translation>Aussi comme : %1</translation>
    </message>
    <message>
        <source>Also at: %1</source>
        <translation>Aussi chez : %1</translation>
    </message>
    <message>
        <source>Also by e-mail: %1</source>
        <translation>Aussi par e-mail : %1</translation>
    </message>
    <message>
        <source>Also by phone: %1</source>
        <translation>Aussi par téléphone : %1</translation>
    </message>
    <message>
        <source>Also by post: %1</source>
        <translation>Aussi par courrier : %1</translation>
    </message>
    <message>
        <source>one of the two is not there any more; nothing was changed</source>
        <translation>l’une des deux personnes n’est plus là ; rien n’a été modifié</translation>
    </message>
    <message>
        <source>that is the same person already; nothing was changed</source>
        <translation>c’est déjà la même personne ; rien n’a été modifié</translation>
    </message>
    <message>
        <source>merging %1 and %2</source>
        <translation>réunion de %1 et %2</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>the description of schema %1 is missing from the program</source>
        <translation>la description du schéma %1 manque au programme</translation>
    </message>
</context>
<context>
    <name>MimeParts</name>
    <message>
        <source>winmail.dat is in a form that only Outlook reads; an invitation in it is not seen</source>
        <translation>winmail.dat a une forme que seul Outlook lit ; une invitation qui s’y trouve n’est pas vue</translation>
    </message>
    <message>
        <source>it is encrypted or sealed, and only your mail program can open it</source>
        <translation>il est chiffré ou scellé, et seule votre messagerie peut l’ouvrir</translation>
    </message>
    <message>
        <source>it is encrypted, and only your mail program can open it</source>
        <translation>il est chiffré, et seule votre messagerie peut l’ouvrir</translation>
    </message>
</context>
<context>
    <name>MissingAttachment</name>
    <message>
        <source>It says &quot;%1&quot;, but Afterword attaches no files: attach yours in your mail program before you send the letter.</source>
        <translation>Il y est écrit « %1 », et aucun fichier ne part d’ici : joignez-le dans votre programme de courrier avant d’envoyer la lettre.</translation>
    </message>
</context>
<context>
    <name>MissingContribution</name>
    <message>
        <source>The note does not say what you would contribute.</source>
        <translation>La lettre ne dit pas ce que vous apporteriez.</translation>
    </message>
    <message>
        <source>Part of what you would contribute is not in the note: %1</source>
        <translation>Une partie de ce que vous apporteriez manque dans la lettre : %1</translation>
    </message>
</context>
<context>
    <name>MissingInterest</name>
    <message>
        <source>The note does not say that you still want the role.</source>
        <translation>La lettre ne dit pas que vous voulez toujours le poste.</translation>
    </message>
</context>
<context>
    <name>MissingThanks</name>
    <message>
        <source>The note does not say thank you.</source>
        <translation>La lettre ne remercie pas.</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>That time has passed. Choose a later one.</source>
        <translation>Ce moment est passé. Choisissez-en un plus tardif.</translation>
    </message>
</context>
<context>
    <name>MonthEvents</name>
    <message>
        <source>they said no</source>
        <translation>ils ont dit non</translation>
    </message>
    <message>
        <source>you withdrew</source>
        <translation>vous avez retiré votre candidature</translation>
    </message>
    <message>
        <source>closed without an answer</source>
        <translation>close sans réponse</translation>
    </message>
    <message>
        <source>you declined their offer</source>
        <translation>vous avez décliné leur proposition</translation>
    </message>
    <message>
        <source>you accepted their offer</source>
        <translation>vous avez accepté leur proposition</translation>
    </message>
    <message>
        <source>answer from %1</source>
        <translation>réponse de %1</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>call</source>
        <translation>appel</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>conversation</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a message, a name</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>candidature envoyée</translation>
    </message>
    <message>
        <source>sent: %1</source>
        <comment>a file</comment>
        <translation>envoyé : %1</translation>
    </message>
    <message>
        <source>offer received</source>
        <translation>proposition reçue</translation>
    </message>
    <message>
        <source>offer signed</source>
        <translation>proposition signée</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>debrief of %1 written</source>
        <comment>an interview</comment>
        <translation>bilan écrit : %1</translation>
    </message>
    <message>
        <source>done: %1</source>
        <comment>a task</comment>
        <translation>fait : %1</translation>
    </message>
    <message>
        <source>your answer to their offer is due</source>
        <translation>réponse à leur proposition attendue</translation>
    </message>
    <message>
        <source>they promised a decision</source>
        <translation>décision promise</translation>
    </message>
</context>
<context>
    <name>MoveCards</name>
    <message numerus="yes">
        <source>move of %n cards to %1</source>
        <translation>
            <numerusform>déplacement de %n carte vers %1</numerusform>
            <numerusform>déplacement de %n cartes vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>move of %1 within %2</source>
        <comment>a company, a stage</comment>
        <translation>déplacement de %1 dans %2</translation>
    </message>
    <message>
        <source>move of %1 to %2</source>
        <comment>a company, a stage</comment>
        <translation>déplacement de %1 vers %2</translation>
    </message>
</context>
<context>
    <name>MoveFacts</name>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>an offer counts when it is signed, and that of %1 is not signed yet; it stays where it is</source>
        <translation>une proposition compte une fois signée, et celle de %1 ne l’est pas encore ; elle reste où elle est</translation>
    </message>
</context>
<context>
    <name>MovePages</name>
    <message>
        <source>That day is still ahead.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un jour</translation>
    </message>
    <message>
        <source>Their deadline</source>
        <translation>Leur échéance</translation>
    </message>
    <message>
        <source>none was named</source>
        <translation>aucune annoncée</translation>
    </message>
    <message>
        <source>An offer from %1</source>
        <translation>Une proposition de %1</translation>
    </message>
    <message>
        <source>With their deadline, you are reminded to answer in time.</source>
        <translation>Avec leur échéance, votre réponse vous sera rappelée à temps.</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signée le</translation>
    </message>
    <message>
        <source>Is it signed with %1?</source>
        <translation>Est-ce signé avec %1 ?</translation>
    </message>
    <message>
        <source>An offer counts when it is signed. Until the ink is dry you are free to go on looking, and Afterword keeps the other applications alive.</source>
        <translation>Une proposition compte une fois signée. Jusqu’à la signature vous pouvez continuer à chercher, et Afterword garde les autres candidatures en vie.</translation>
    </message>
    <message>
        <source>On which day was it signed? Without that it is not accepted yet.</source>
        <translation>Quel jour a-t-on signé ? Sans lui, rien n’est encore accepté.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who told you</source>
        <translation>Qui vous l’a dit</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>personne en particulier</translation>
    </message>
    <message>
        <source>They said &amp;no</source>
        <translation>&amp;Refus reçu</translation>
    </message>
    <message>
        <source>I &amp;withdrew</source>
        <translation>J’ai re&amp;tiré ma candidature</translation>
    </message>
    <message>
        <source>I &amp;declined their offer</source>
        <translation>J’ai &amp;décliné leur proposition</translation>
    </message>
    <message>
        <source>No &amp;answer came</source>
        <translation>&amp;Aucune réponse</translation>
    </message>
    <message>
        <source>How did it end with %1?</source>
        <translation>Comment cela s’est-il terminé avec %1 ?</translation>
    </message>
    <message>
        <source>It decides what is kind to do next: thanking them for the answer, or telling them that you withdraw.</source>
        <translation>De là dépend ce qu’il est aimable de faire : remercier de la réponse, ou dire que vous vous retirez.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>such as Friday, or 4 Dec</source>
        <translation>comme vendredi, ou 4 déc.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>such as 14:30</source>
        <translation>comme 14:30</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>an hour later</source>
        <translation>une heure plus tard</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>names, separated by commas</source>
        <translation>des noms, séparés par des virgules</translation>
    </message>
    <message>
        <source>In your own time zone. The notes afterwards are planned from it, one for each person.</source>
        <translation>Dans votre propre fuseau horaire. Les remerciements en découlent, un pour chaque personne.</translation>
    </message>
    <message>
        <source>On which day? If that is still open, leave it for later.</source>
        <translation>Quel jour ? Si ce n’est pas fixé, laissez-le pour plus tard.</translation>
    </message>
    <message>
        <source>Is %1 open again?</source>
        <translation>%1 est de nouveau ouvert ?</translation>
    </message>
    <message>
        <source>It ended (%1). What you noted then moves to its remarks.</source>
        <translation>C’était terminé (%1). Ce que vous en aviez noté passe alors dans les remarques.</translation>
    </message>
    <message>
        <source>When is the interview with %1, or when was it?</source>
        <translation>Quand a lieu, ou a eu lieu, l’entretien avec %1 ?</translation>
    </message>
    <message>
        <source>Their deadline is before the day on which the offer came.</source>
        <translation>Leur délai tombe avant le jour où la proposition est arrivée.</translation>
    </message>
    <message>
        <source>It has ended. What you noted then moves to its remarks.</source>
        <translation>Elle est close. Ce que vous aviez noté passe dans ses remarques.</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>there is no stage &quot;%1&quot; any more</source>
        <translation>l’étape « %1 » n’existe plus</translation>
    </message>
    <message>
        <source>the card &quot;%1&quot; is not there any more</source>
        <translation>la carte « %1 » n’est plus là</translation>
    </message>
</context>
<context>
    <name>NewAddress</name>
    <message>
        <source>the address is too long to be one of a posting</source>
        <translation>l’adresse est trop longue pour être celle d’une annonce</translation>
    </message>
    <message>
        <source>the address asks for something that Afterword does not do</source>
        <translation>l’adresse demande quelque chose qu’Afterword ne fait pas</translation>
    </message>
</context>
<context>
    <name>NewStore</name>
    <message>
        <source>the search that was here is still open in a window, though its file has gone; write it again there, or close that window</source>
        <translation>la recherche qui se trouvait ici est encore ouverte dans une fenêtre, bien que son fichier ait disparu ; réécrivez-la depuis cette fenêtre, ou fermez-la</translation>
    </message>
    <message>
        <source>the store could not be put in its place</source>
        <translation>le fichier n’a pas pu être mis à sa place</translation>
    </message>
</context>
<context>
    <name>NoQuestion</name>
    <message>
        <source>First: is it a no?</source>
        <translation>D’abord : est-ce un refus ?</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Voir</translation>
    </message>
</context>
<context>
    <name>NoRecipient</name>
    <message>
        <source>It goes to nobody yet. Say who it is for.</source>
        <translation>La lettre ne s’adresse encore à personne. Indiquez à qui elle est destinée.</translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>✓ sent</source>
        <translation>✓ envoyée</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation>✓ prête</translation>
    </message>
    <message>
        <source>to write</source>
        <translation>à écrire</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>%1 to fix</source>
        <translation>%1 à revoir</translation>
    </message>
    <message>
        <source>alike ≈</source>
        <translation>semblable ≈</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingPersonal</name>
    <message>
        <source>Nothing that this person said or did is mentioned, so the note could have gone to anybody.</source>
        <translation>Rien de ce que cette personne a dit ou fait n’est mentionné : la lettre pourrait s’adresser à n’importe qui.</translation>
    </message>
    <message>
        <source>What you noted about this person is not in the note, so it could have gone to anybody: %1</source>
        <translation>Ce que vous avez noté de cette personne n’est pas dans la lettre, qui pourrait être adressée à n’importe qui : %1</translation>
    </message>
    <message>
        <source>What you noted about this person is not something to thank them for, and was left out. Something else that they said or did would make the note theirs.</source>
        <translation>Ce que vous avez noté de cette personne n’appelle pas de remerciement et a été laissé de côté. Autre chose qu’elle a dit ou fait rendrait la lettre personnelle.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>A follow-up is open</source>
        <translation>Une démarche est possible</translation>
    </message>
    <message>
        <source>A follow-up is due</source>
        <translation>Une démarche est à faire</translation>
    </message>
    <message>
        <source>A follow-up is late</source>
        <translation>Une démarche est en retard</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>%1 follow-ups are waiting for you</source>
        <translation>%1 démarches vous attendent</translation>
    </message>
    <message>
        <source>%1 follow-ups are waiting, %2 due today</source>
        <translation>%1 démarches en attente, dont %2 pour aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups for today</source>
        <translation>
            <numerusform>%n démarche pour aujourd’hui</numerusform>
            <numerusform>%n démarches pour aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 follow-ups are waiting, %2 late</source>
        <translation>%1 démarches en attente, dont %2 en retard</translation>
    </message>
    <message>
        <source>%1 follow-ups are waiting, %2 late, %3 due today</source>
        <translation>%1 démarches en attente, dont %2 en retard et %3 pour aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups are late</source>
        <translation>
            <numerusform>%n démarche est en retard</numerusform>
            <numerusform>%n démarches sont en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups for today, %1 of them late</source>
        <translation>
            <numerusform>%n démarche pour aujourd’hui, dont %1 en retard</numerusform>
            <numerusform>%n démarches pour aujourd’hui, dont %1 en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters came for your search</source>
        <translation>
            <numerusform>%n lettre est arrivée pour votre recherche</numerusform>
            <numerusform>%n lettres sont arrivées pour votre recherche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wrote to you</source>
        <translation>%1 vous a écrit</translation>
    </message>
    <message>
        <source>A letter came for your search</source>
        <translation>Une lettre est arrivée pour votre recherche</translation>
    </message>
    <message>
        <source>Something came for your search</source>
        <translation>Quelque chose est arrivé pour votre recherche</translation>
    </message>
    <message>
        <source>No longer needed: %1</source>
        <comment>a follow-up</comment>
        <translation>Plus nécessaire : %1</translation>
    </message>
    <message>
        <source>Their letter: “%1”</source>
        <comment>a sentence</comment>
        <translation>Leur lettre : « %1 »</translation>
    </message>
</context>
<context>
    <name>NoticeAction</name>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Demain matin</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>opening a follow-up edits nothing</source>
        <translation>ouvrir une démarche ne modifie rien</translation>
    </message>
    <message>
        <source>joining an interview edits nothing</source>
        <translation>rejoindre un entretien ne modifie rien</translation>
    </message>
</context>
<context>
    <name>NoticeLedger</name>
    <message>
        <source>this is not a list of shown notices</source>
        <translation>ce n’est pas une liste de notifications affichées</translation>
    </message>
</context>
<context>
    <name>NotifyCommand</name>
    <message>
        <source>Afterword is already running (process %1) but does not answer; it is frozen or stopped. No notice was shown now, and none is lost: what is due is shown later. End that process, or wait until it answers</source>
        <translation>Afterword est déjà lancé (processus %1) et ne répond pas ; il est bloqué ou arrêté. Aucune notification n’a été affichée, et aucune n’est perdue : ce qui est à faire sera montré plus tard. Terminez ce processus, ou attendez qu’il réponde</translation>
    </message>
    <message>
        <source>Afterword is already running but does not answer; it is frozen or stopped. No notice was shown now, and none is lost: what is due is shown later. End that process, or wait until it answers</source>
        <translation>Afterword est déjà lancé et ne répond pas ; il est bloqué ou arrêté. Aucune notification n’a été affichée, et aucune n’est perdue : ce qui est à faire sera montré plus tard. Terminez ce processus, ou attendez qu’il réponde</translation>
    </message>
    <message>
        <source>there is no session bus, so no notice can be shown</source>
        <translation>il n’y a pas de bus de session, aucune notification ne peut donc être affichée</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>d MMMM</source>
        <comment>a date without its year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>None of them has a deadline. Tell each that another offer stands, and ask by when they want your answer.</source>
        <translation>Aucune n’a d’échéance. Dites à chaque entreprise qu’une autre proposition existe, et demandez pour quand elle veut votre réponse.</translation>
    </message>
    <message>
        <source>%1 wanted your answer by %2. Write to them today, even if only to ask for more time.</source>
        <translation>%1 attendait votre réponse pour le %2. Écrivez aujourd’hui, ne serait-ce que pour demander un délai.</translation>
    </message>
    <message>
        <source>%1 wants your answer first, by %2. Ask %3 by when they want theirs, and tell them about your other deadline.</source>
        <translation>%1 veut votre réponse en premier, pour le %2. Demandez à %3 son échéance et parlez de l’autre.</translation>
    </message>
    <message>
        <source>%1 and %2 both want your answer by %3.</source>
        <translation>%1 et %2 veulent toutes deux votre réponse pour le %3.</translation>
    </message>
    <message>
        <source>%1 wants your answer first, by %2; %3 waits until %4. If you need longer, ask %1 for it before the day comes.</source>
        <translation>%1 veut votre réponse en premier, pour le %2 ; %3 attend jusqu’au %4. S’il vous faut plus de temps, demandez-le à %1 avant ce jour.</translation>
    </message>
    <message>
        <source>Thank %1 and tell them how it ended</source>
        <translation>Remercier %1 et raconter comment cela s’est terminé</translation>
    </message>
    <message>
        <source>Tell your references that you have signed, and thank them</source>
        <translation>Annoncer la signature à vos références et les remercier</translation>
    </message>
    <message>
        <source>Export the whole search once, and put it where you keep your papers</source>
        <translation>Exporter une fois toute la recherche et la ranger avec vos papiers</translation>
    </message>
    <message>
        <source>Find out whom to tell at %1 that you have signed elsewhere, and withdraw kindly</source>
        <translation>Trouver qui prévenir chez %1 que vous avez signé ailleurs, et vous retirer avec tact</translation>
    </message>
</context>
<context>
    <name>OpenCopy</name>
    <message>
        <source>Bringing the search from %1 to this machine…</source>
        <translation>La recherche est apportée de %1 sur cet ordinateur…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Shared search</source>
        <translation>Recherche partagée</translation>
    </message>
    <message>
        <source>The shared search could not be opened: %1.</source>
        <translation>La recherche partagée n’a pas pu être ouverte : %1.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Open a shared search</source>
        <translation>Ouvrir une recherche partagée</translation>
    </message>
    <message>
        <source>Whoever looks after the server gave you its address, such as postgresql://ada@store.example/afterword:</source>
        <translation>La personne qui s’occupe du serveur vous en a donné l’adresse, par exemple postgresql://ada@store.example/afterword :</translation>
    </message>
    <message>
        <source>It was not opened: %1.</source>
        <translation>Elle n’a pas été ouverte : %1.</translation>
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
        <translation>Ouvrir une autre recherche</translation>
    </message>
    <message>
        <source>Searches (*.afterword);;All files (*)</source>
        <translation>Recherches (*.afterword);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>What was here before is kept as %1.</source>
        <translation>Ce qui était là avant est gardé sous le nom %1.</translation>
    </message>
    <message>
        <source>This is the copy of your search from %1.</source>
        <translation>Voici la copie de votre recherche du %1.</translation>
    </message>
    <message>
        <source>This is a new, empty search.</source>
        <translation>Voici une nouvelle recherche, vide.</translation>
    </message>
</context>
<context>
    <name>OpenQuestion</name>
    <message>
        <source>A question was left open and is not answered: %1</source>
        <translation>Une question qu’on vous a posée est restée ouverte, et la lettre n’y répond pas : %1</translation>
    </message>
</context>
<context>
    <name>OtherCompanies</name>
    <message>
        <source>&quot;%1&quot; is another company; this note goes to %2.</source>
        <translation>« %1 » est une autre entreprise ; cette lettre va à %2.</translation>
    </message>
    <message>
        <source>The subject names another company, %1.</source>
        <translation>L’objet nomme une autre entreprise, %1.</translation>
    </message>
</context>
<context>
    <name>OtherNames</name>
    <message>
        <source>&quot;%1&quot; is the name of another interviewer, %2.</source>
        <translation>« %1 » est le nom d’une autre personne rencontrée, %2.</translation>
    </message>
    <message>
        <source>The subject names another interviewer, %1.</source>
        <translation>L’objet nomme une autre personne rencontrée, %1.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Its time passed while Afterword could not send it, so it was not sent.</source>
        <translation>Son heure est passée alors qu’Afterword ne pouvait pas l’envoyer ; elle n’a donc pas été envoyée.</translation>
    </message>
    <message>
        <source>The note is not there any more.</source>
        <translation>La lettre n’est plus là.</translation>
    </message>
    <message>
        <source>The note was sent already.</source>
        <translation>La lettre a déjà été envoyée.</translation>
    </message>
    <message>
        <source>The note is not meant to go by e-mail.</source>
        <translation>La lettre ne doit pas partir par e-mail.</translation>
    </message>
    <message>
        <source>The note is among the drafts in your mailbox. Send it from there, or delete it there first, so that it does not go twice.</source>
        <translation>La lettre se trouve parmi les brouillons de votre boîte mail. Envoyez-la de là, ou supprimez-la d’abord là-bas, pour qu’elle ne parte pas deux fois.</translation>
    </message>
    <message>
        <source>Your own e-mail address is not known. Enter it in Settings, under You and your days.</source>
        <translation>Votre propre adresse e-mail n’est pas connue. Indiquez-la dans les réglages, à la première page.</translation>
    </message>
    <message>
        <source>The note cannot go: %1.</source>
        <translation>La lettre ne peut pas partir : %1.</translation>
    </message>
    <message>
        <source>“%1” has characters that not every mail server accepts, so the note cannot be sent from here. Open it in your mail program.</source>
        <translation>« %1 » contient des caractères que tous les serveurs de messagerie n’acceptent pas ; la lettre ne peut donc pas être envoyée d’ici. Ouvrez-la dans votre messagerie.</translation>
    </message>
    <message>
        <source>The note is on its way already, or may be.</source>
        <translation>La lettre est déjà en route, ou l’est peut-être.</translation>
    </message>
    <message>
        <source>Afterword ended while the letter was being sent, so it may have gone or not.</source>
        <translation>Afterword s’est arrêté pendant l’envoi de la lettre ; elle est peut-être partie, peut-être pas.</translation>
    </message>
    <message>
        <source>it is not what Afterword wrote there</source>
        <translation>ce n’est pas ce qu’Afterword y a écrit</translation>
    </message>
    <message>
        <source>a newer Afterword wrote it</source>
        <translation>un Afterword plus récent l’a écrit</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>They said no</source>
        <translation>Refus reçu</translation>
    </message>
    <message>
        <source>You withdrew</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>Close sans réponse</translation>
    </message>
    <message>
        <source>You declined their offer</source>
        <translation>Proposition déclinée</translation>
    </message>
    <message>
        <source>You accepted their offer</source>
        <translation>Proposition acceptée</translation>
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
        <translation>cette page en dit plus qu’une offre d’emploi, elle n’a donc pas été lue</translation>
    </message>
    <message>
        <source>it is not what the button writes</source>
        <translation>elle n’est pas telle que le bouton l’écrit</translation>
    </message>
    <message>
        <source>its field “%1” is of another kind</source>
        <translation>son champ « %1 » est d’une autre sorte</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>interviewer</source>
        <translation>à l’entretien</translation>
    </message>
    <message>
        <source>interviewer, %1</source>
        <comment>a round</comment>
        <translation>à l’entretien, %1</translation>
    </message>
    <message>
        <source>recruiter</source>
        <translation>recrutement</translation>
    </message>
    <message>
        <source>main contact</source>
        <translation>contact principal</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>RH</translation>
    </message>
    <message>
        <source>arranged the interview</source>
        <translation>a organisé l’entretien</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>recruiter</source>
        <translation>recrutement</translation>
    </message>
    <message>
        <source>main contact</source>
        <translation>contact principal</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>RH</translation>
    </message>
    <message>
        <source>a team’s mailbox</source>
        <translation>boîte d’une équipe</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 chez %2</translation>
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
        <translation>à l’entretien</translation>
    </message>
</context>
<context>
    <name>PersonHistory</name>
    <message>
        <source>You wrote</source>
        <translation>Vous avez écrit</translation>
    </message>
    <message>
        <source>You wrote: %1</source>
        <translation>Vous avez écrit : %1</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>Vous a écrit</translation>
    </message>
    <message>
        <source>They wrote: %1</source>
        <translation>Vous a écrit : %1</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Interview: %1</source>
        <translation>Entretien : %1</translation>
    </message>
</context>
<context>
    <name>PersonalWords</name>
    <message>
        <source>The personal dictionary %1 cannot be read.</source>
        <translation>Le dictionnaire personnel %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The personal dictionary %1 cannot be written. It is as it was before.</source>
        <translation>Le dictionnaire personnel %1 ne peut pas être écrit. Il est tel qu’il était.</translation>
    </message>
</context>
<context>
    <name>PhraseBook</name>
    <message>
        <source>With its phrases this template would grow beyond %1 characters, the most that is allowed.</source>
        <translation>Avec ses formules, ce modèle dépasserait %1 caractères, le maximum permis.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>policy: of %1 the first must not be larger than the second</source>
        <translation>règles : de %1, le premier ne doit pas dépasser le second</translation>
    </message>
    <message>
        <source>policy: %1 must be between %2 and %3</source>
        <translation>règles : %1 doit être compris entre %2 et %3</translation>
    </message>
    <message>
        <source>policy: workDayStart must be before workDayEnd</source>
        <translation>règles : workDayStart doit précéder workDayEnd</translation>
    </message>
</context>
<context>
    <name>PolicyFields</name>
    <message>
        <source>it must be between %1 and %2</source>
        <translation>la valeur doit être comprise entre %1 et %2</translation>
    </message>
    <message>
        <source>it must be a list of two whole numbers: opens and due</source>
        <translation>la valeur doit être une liste de deux nombres entiers : ouverture et échéance</translation>
    </message>
    <message>
        <source>the first number must not be larger than the second</source>
        <translation>le premier nombre ne doit pas dépasser le second</translation>
    </message>
    <message>
        <source>the working day must start before it ends</source>
        <translation>la journée de travail doit commencer avant de finir</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>business days</source>
        <translation>jours ouvrés</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Heures de travail</translation>
    </message>
    <message>
        <source>The working day begins at</source>
        <translation>La journée de travail commence à</translation>
    </message>
    <message>
        <source>The working day ends at</source>
        <translation>La journée de travail finit à</translation>
    </message>
    <message>
        <source>Before and right after an interview</source>
        <translation>Avant et juste après un entretien</translation>
    </message>
    <message>
        <source>Remind me to ask about the next steps, ahead by</source>
        <translation>Me rappeler de demander la suite, avant l’entretien de</translation>
    </message>
    <message>
        <source>Step back and write it down, after</source>
        <translation>Prendre du recul et écrire, après</translation>
    </message>
    <message>
        <source>Write it down within</source>
        <translation>L’écrire en</translation>
    </message>
    <message>
        <source>Drop the debrief once it is late by</source>
        <translation>Laisser tomber le bilan après un retard de</translation>
    </message>
    <message>
        <source>Thank-you notes</source>
        <translation>Lettres de remerciement</translation>
    </message>
    <message>
        <source>A morning interview begins before</source>
        <translation>Un entretien du matin commence avant</translation>
    </message>
    <message>
        <source>A morning interview ends by</source>
        <translation>Un entretien du matin finit à</translation>
    </message>
    <message>
        <source>Notes are due no later than</source>
        <translation>Les remerciements sont à faire au plus tard à</translation>
    </message>
    <message>
        <source>Drop a note once it is late by</source>
        <translation>Laisser tomber un remerciement après un retard de</translation>
    </message>
    <message>
        <source>Circle back to whoever arranged it within</source>
        <translation>Redonner des nouvelles à qui l’a organisé en</translation>
    </message>
    <message>
        <source>Drop that once it is late by</source>
        <translation>Laisser tomber cela après un retard de</translation>
    </message>
    <message>
        <source>No card by post when they decide within</source>
        <translation>Pas de carte par la poste si la décision tombe en</translation>
    </message>
    <message>
        <source>Checking in</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Ask about an unanswered application after</source>
        <translation>Demander des nouvelles d’une candidature sans réponse après</translation>
    </message>
    <message>
        <source>Drop that question once it is late by</source>
        <translation>Laisser tomber cette question après un retard de</translation>
    </message>
    <message>
        <source>Once it is time, write within</source>
        <translation>Le moment venu, écrire en</translation>
    </message>
    <message>
        <source>Check in after a silence of</source>
        <translation>Relancer après un silence de</translation>
    </message>
    <message>
        <source>After a promised date, wait after your last message</source>
        <translation>Après une date annoncée, pas plus tôt après votre dernier message que</translation>
    </message>
    <message>
        <source>Check in again no sooner than</source>
        <translation>Relancer de nouveau au plus tôt après</translation>
    </message>
    <message>
        <source>Check in again no later than</source>
        <translation>Relancer de nouveau au plus tard après</translation>
    </message>
    <message>
        <source>Check-ins without their go-ahead, at most</source>
        <translation>Relances sans leur accord, au plus</translation>
    </message>
    <message>
        <source>Ask HR after an unanswered check-in no sooner than</source>
        <translation>Demander aux RH après une relance sans réponse au plus tôt après</translation>
    </message>
    <message>
        <source>Ask HR no later than</source>
        <translation>Demander aux RH au plus tard après</translation>
    </message>
    <message>
        <source>Letting go</source>
        <translation>Lâcher prise</translation>
    </message>
    <message>
        <source>Suggest closing after a silence of</source>
        <translation>Proposer de clore après un silence de</translation>
    </message>
    <message>
        <source>Wait after a promised date</source>
        <translation>Attendre après une date annoncée</translation>
    </message>
    <message>
        <source>Wait after the date they asked you to wait for</source>
        <translation>Attendre après la date jusqu’à laquelle on vous a fait patienter</translation>
    </message>
    <message>
        <source>Decide about closing within</source>
        <translation>Se décider sur la clôture en</translation>
    </message>
    <message>
        <source>Thank and withdraw within</source>
        <translation>Remercier et se retirer en</translation>
    </message>
    <message>
        <source>Drop the withdrawal once it is late by</source>
        <translation>Laisser tomber le retrait après un retard de</translation>
    </message>
    <message>
        <source>Thank for a rejection within</source>
        <translation>Remercier d’un refus en</translation>
    </message>
    <message>
        <source>Drop those thanks once they are late by</source>
        <translation>Laisser tomber ce remerciement après un retard de</translation>
    </message>
    <message>
        <source>Write the lesson within</source>
        <translation>Écrire la leçon en</translation>
    </message>
    <message>
        <source>Drop the lesson once it is late by</source>
        <translation>Laisser tomber la leçon après un retard de</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Tell the others the same day about an offer that comes before</source>
        <translation>En parler aux autres le jour même si la proposition vient avant</translation>
    </message>
    <message>
        <source>About a later one, on the next business day by</source>
        <translation>Sinon, le jour ouvré suivant avant</translation>
    </message>
    <message>
        <source>Drop the news once it is late by</source>
        <translation>Laisser tomber la nouvelle après un retard de</translation>
    </message>
    <message>
        <source>Ask for the contract within</source>
        <translation>Demander le contrat en</translation>
    </message>
    <message>
        <source>Ask for it again after</source>
        <translation>Le redemander après</translation>
    </message>
    <message>
        <source>Remind me ahead of their deadline by</source>
        <translation>Me rappeler avant leur échéance, de</translation>
    </message>
    <message>
        <source>The search itself</source>
        <translation>La recherche elle-même</translation>
    </message>
    <message>
        <source>New applications and contacts a week</source>
        <translation>Nouvelles candidatures et contacts par semaine</translation>
    </message>
    <message>
        <source>Count those of the last</source>
        <translation>Compter ceux des derniers</translation>
    </message>
    <message>
        <source>Not in a search younger than</source>
        <translation>Pas dans une recherche de moins de</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Give every follow-up at least</source>
        <translation>Laisser toujours le temps de tout, au moins</translation>
    </message>
    <message>
        <source>After a snooze, due after</source>
        <translation>Après un report, à faire après</translation>
    </message>
    <message>
        <source>After a snooze, kept for</source>
        <translation>Après un report, gardé pendant</translation>
    </message>
</context>
<context>
    <name>PostingIntake</name>
    <message>
        <source>%1: %2</source>
        <comment>the name of a fact, and the fact</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 (guessed, please check)</source>
        <translation>%1 (supposé, à vérifier)</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Through the agency</source>
        <translation>Par l’agence</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Working from home</source>
        <translation>Télétravail</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salaire</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>Publiée le</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>Clôture le</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>%1 is on the board already</source>
        <translation>%1 est déjà sur le tableau</translation>
    </message>
    <message>
        <source>%1: the card says “%2”, the posting now says “%3”</source>
        <translation>%1 : la carte dit « %2 », l’offre maintenant « %3 »</translation>
    </message>
    <message>
        <source>The posting’s text has changed since (lines added: %1, removed: %2); the card keeps the text as it was</source>
        <translation>Le texte de l’offre a changé depuis (lignes nouvelles : %1, disparues : %2) ; la carte garde le texte tel qu’il était</translation>
    </message>
    <message>
        <source>holds no job posting that could be read</source>
        <translation>ne contient aucune offre d’emploi lisible</translation>
    </message>
    <message>
        <source>the task “%1”</source>
        <translation>la tâche « %1 »</translation>
    </message>
</context>
<context>
    <name>PreviewFacts</name>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>In the %1, line %2, column %3: %4</source>
        <comment>a part of the template</comment>
        <translation>Dans : %1, ligne %2, colonne %3 : %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 There are %n more mistakes.</source>
        <translation>
            <numerusform>%1 Il y a encore %n erreur.</numerusform>
            <numerusform>%1 Il y a encore %n erreurs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>first</source>
        <comment>a code, no word: “whole” where people are not called by their first</comment>
        <translation>first</translation>
    </message>
</context>
<context>
    <name>Reached</name>
    <message>
        <source>Saved only</source>
        <translation>Seulement gardée</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Candidature envoyée</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Présélection</translation>
    </message>
    <message>
        <source>First interview</source>
        <translation>Premier entretien</translation>
    </message>
    <message>
        <source>Second interview</source>
        <translation>Deuxième entretien</translation>
    </message>
    <message>
        <source>Third interview or later</source>
        <translation>Troisième entretien ou plus tard</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signée</translation>
    </message>
</context>
<context>
    <name>Rebase</name>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>%1 was changed in the same place meanwhile, so nothing was done</source>
        <translation>%1 a été modifié au même endroit entre-temps, rien n’a donc été fait</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile, so it was not removed</source>
        <translation>%1 a été modifié entre-temps par quelqu’un d’autre, donc rien n’a été supprimé</translation>
    </message>
    <message>
        <source>%1 is not there any more, so nothing was done</source>
        <translation>%1 n’est plus là, donc rien n’a été fait</translation>
    </message>
</context>
<context>
    <name>RecordMessage</name>
    <message>
        <source>answer from %1</source>
        <translation>réponse de %1</translation>
    </message>
    <message>
        <source>message to %1</source>
        <translation>message à %1</translation>
    </message>
    <message>
        <source>this application is not there any more, so nothing was recorded</source>
        <translation>cette candidature n’existe plus, rien n’a donc été noté</translation>
    </message>
    <message>
        <source>this message is not there any more, so nothing was taken back</source>
        <translation>ce message n’existe plus, rien n’a donc été repris</translation>
    </message>
    <message>
        <source>taking back “%1”</source>
        <translation>reprise de « %1 »</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>the events up to here repeat on more days than a holiday calendar can have</source>
        <translation>les événements jusqu’ici se répètent sur plus de jours qu’un calendrier de jours fériés n’en peut avoir</translation>
    </message>
    <message>
        <source>this recurrence rule is too long to be read</source>
        <translation>cette règle de répétition est trop longue pour être lue</translation>
    </message>
    <message>
        <source>this is not a recurrence rule: &quot;%1&quot;</source>
        <translation>ce n’est pas une règle de répétition : « %1 »</translation>
    </message>
    <message>
        <source>this rule repeats within a day; a holiday takes whole days</source>
        <translation>cette règle se répète dans la journée ; un jour férié prend des jours entiers</translation>
    </message>
    <message>
        <source>this rule follows a calendar other than the Gregorian one, which Afterword cannot do</source>
        <translation>cette règle suit un autre calendrier que le grégorien, ce qu’Afterword ne sait pas faire</translation>
    </message>
</context>
<context>
    <name>RelativeDay</name>
    <message>
        <source>It says &quot;%1&quot;, but the interview was %2.</source>
        <translation>Il est écrit « %1 », mais l’entretien était %2.</translation>
    </message>
    <message>
        <source>The subject says &quot;%1&quot;, but the interview was %2.</source>
        <translation>L’objet dit « %1 », mais l’entretien était %2.</translation>
    </message>
    <message>
        <source>The subject says &quot;%1&quot;, but was written on %2.</source>
        <translation>L’objet dit « %1 », mais il a été écrit le %2.</translation>
    </message>
    <message>
        <source>It says &quot;%1&quot;, but was written on %2.</source>
        <translation>Il est écrit « %1 », mais c’était le %2.</translation>
    </message>
</context>
<context>
    <name>Relocation</name>
    <message>
        <source>the copy could not be put in its place</source>
        <translation>la copie n’a pas pu être mise à sa place</translation>
    </message>
    <message>
        <source>something has this name already; choose another</source>
        <translation>quelque chose porte déjà ce nom ; choisissez-en un autre</translation>
    </message>
    <message>
        <source>the store has a second name (a hard link), which would stay with the old file; delete one of its names first</source>
        <translation>le fichier a un second nom (un lien physique), qui resterait avec l’ancien ; supprimez d’abord l’un de ses noms</translation>
    </message>
    <message>
        <source>the present place could not be changed, so everything stays where it is</source>
        <translation>rien n’a pu être changé à l’emplacement actuel, tout reste donc où il est</translation>
    </message>
    <message>
        <source>%1 could not be deleted; delete it by hand</source>
        <translation>%1 n’a pas pu être supprimé ; supprimez-le à la main</translation>
    </message>
    <message>
        <source>the folder could not be made: %1</source>
        <translation>le dossier n’a pas pu être créé : %1</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>Activity report</source>
        <translation>Rapport d’activité</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Contacts and messages</source>
        <translation>Contacts et messages</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Drawn up on %1.</source>
        <comment>a date</comment>
        <translation>Établi le %1.</translation>
    </message>
</context>
<context>
    <name>ReturnedNotes</name>
    <message>
        <source>its recipient</source>
        <translation>son destinataire</translation>
    </message>
    <message>
        <source>a letter to %1 came back (the server said: %2); none is noted here as sent</source>
        <translation>une lettre à %1 est revenue (le serveur a dit : %2) ; aucune n’est notée ici comme envoyée</translation>
    </message>
    <message>
        <source>a letter to %1 came back; none is noted here as sent</source>
        <translation>une lettre à %1 est revenue ; aucune n’est notée ici comme envoyée</translation>
    </message>
    <message>
        <source>your note to %1 did not arrive at %2 (the server said: %3): it is a draft again, and no longer counts as sent</source>
        <translation>votre lettre à %1 n’est pas arrivée chez %2 (le serveur a dit : %3) : elle redevient un brouillon et ne compte plus comme envoyée</translation>
    </message>
    <message>
        <source>your note to %1 did not arrive at %2: it is a draft again, and no longer counts as sent</source>
        <translation>votre lettre à %1 n’est pas arrivée chez %2 : elle redevient un brouillon et ne compte plus comme envoyée</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>Final round</source>
        <translation>Dernier entretien</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>On-site</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Entretien technique</translation>
    </message>
    <message>
        <source>Phone screen</source>
        <translation>Entretien téléphonique</translation>
    </message>
    <message>
        <source>First round</source>
        <translation>Premier entretien</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>Deuxième entretien</translation>
    </message>
    <message>
        <source>Third round</source>
        <translation>Troisième entretien</translation>
    </message>
    <message>
        <source>Intro call</source>
        <translation>Premier échange</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Entretien avec le responsable</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Meet the team</source>
        <translation>Rencontre avec l’équipe</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
</context>
<context>
    <name>RuleLooks</name>
    <message>
        <source>Question about the next steps</source>
        <translation>Question sur la suite</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Thank-you note</source>
        <translation>Lettre de remerciement</translation>
    </message>
    <message>
        <source>Request for an address</source>
        <translation>Demande d’une adresse</translation>
    </message>
    <message>
        <source>Circle-back</source>
        <translation>Nouvelles de l’entretien</translation>
    </message>
    <message>
        <source>Question about the application</source>
        <translation>Question sur la candidature</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Question to HR</source>
        <translation>Question aux RH</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Kind withdrawal</source>
        <translation>Retrait aimable</translation>
    </message>
    <message>
        <source>News of another offer</source>
        <translation>Annonce d’une autre proposition</translation>
    </message>
    <message>
        <source>Request for the signed offer</source>
        <translation>Demande de la proposition signée</translation>
    </message>
    <message>
        <source>Answer to the offer</source>
        <translation>Réponse à la proposition</translation>
    </message>
    <message>
        <source>Thanks for the answer</source>
        <translation>Remerciement de la réponse</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Task of your own</source>
        <translation>Tâche à vous</translation>
    </message>
    <message>
        <source>More applications</source>
        <translation>Plus de candidatures</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Networking</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>Salary</name>
    <message>
        <source>up to %1</source>
        <comment>a salary</comment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a salary</comment>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <comment>a salary</comment>
        <translation>%1 par heure</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <comment>a salary</comment>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <comment>a salary</comment>
        <translation>%1 par semaine</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>a salary</comment>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <comment>a salary</comment>
        <translation>%1 par an</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>adding the sample search</source>
        <translation>ajout de l’exemple de recherche</translation>
    </message>
    <message>
        <source>removal of the sample search</source>
        <translation>suppression de l’exemple de recherche</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>is a web archive that holds no page</source>
        <translation>est une archive web sans page</translation>
    </message>
</context>
<context>
    <name>SavingProgress</name>
    <message>
        <source>Saving. If you stop it, nothing is saved.</source>
        <translation>Enregistrement. Rien n’est gardé si vous l’arrêtez.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>the store is damaged: its %1 is not the one that Afterword made</source>
        <translation>le fichier est endommagé : sa partie %1 n’est pas celle qu’Afterword a faite</translation>
    </message>
    <message>
        <source>the store holds a %1 that Afterword did not make, so it may only be read and nothing was saved; export it as .json and import that into a new store</source>
        <translation>le fichier contient une partie %1 qu’Afterword n’a pas faite ; il ne peut donc être que lu et rien n’a été enregistré ; exportez-le en .json et importez-le dans un nouveau</translation>
    </message>
</context>
<context>
    <name>SearchGoal</name>
    <message>
        <source>message to %1</source>
        <translation>message à %1</translation>
    </message>
    <message>
        <source>%1 0 of %2 new since %3: add applications or contacts</source>
        <translation>%1 0 sur %2 depuis le %3 : ajoutez des candidatures ou des contacts</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 autres</translation>
    </message>
    <message>
        <source>%1 %2 of %3 new since %4: %5</source>
        <translation>%1 %2 sur %3 depuis le %4 : %5</translation>
    </message>
    <message>
        <source>The week’s search goal. What counts: applications added and networking messages sent since %1.</source>
        <translation>Le but de la semaine. Ce qui compte : les candidatures ajoutées et les messages de réseau envoyés depuis le %1.</translation>
    </message>
</context>
<context>
    <name>SearchName</name>
    <message>
        <source>%1 in %2</source>
        <comment>a search&apos;s file, its folder</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Your shared search</source>
        <translation>Votre recherche partagée</translation>
    </message>
    <message>
        <source>Your shared search on %1</source>
        <comment>its server</comment>
        <translation>Votre recherche partagée sur %1</translation>
    </message>
</context>
<context>
    <name>SearchReader</name>
    <message>
        <source>the field &quot;afterword&quot; with the version is missing, so this is not an interchange file of Afterword</source>
        <translation>le champ « afterword » avec la version manque, ce n’est donc pas un fichier d’échange d’Afterword</translation>
    </message>
    <message>
        <source>the file is of version %1, and this Afterword reads versions up to %2; a newer Afterword can read it</source>
        <translation>le fichier est de la version %1, et cet Afterword lit les versions jusqu’à %2 ; un Afterword plus récent peut le lire</translation>
    </message>
    <message>
        <source>there is no version %1 of the interchange file</source>
        <translation>il n’y a pas de version %1 du fichier d’échange</translation>
    </message>
    <message>
        <source>days of the week are numbers from 1, Monday, to 7, Sunday</source>
        <translation>les jours de la semaine sont des nombres de 1, lundi, à 7, dimanche</translation>
    </message>
    <message>
        <source>at most %1 holiday calendars can be chosen</source>
        <translation>personne ne suit plus de %1 calendriers de jours fériés</translation>
    </message>
    <message>
        <source>at least one day of the week must be left for work</source>
        <translation>un jour de la semaine au moins doit rester pour le travail</translation>
    </message>
    <message>
        <source>it must be a colour such as #3a7bd5, or empty</source>
        <translation>la valeur doit être une couleur comme #3a7bd5, ou vide</translation>
    </message>
    <message>
        <source>a snoozed follow-up needs the moment until which it is snoozed</source>
        <translation>une démarche reportée demande le moment jusqu’auquel elle dort</translation>
    </message>
    <message>
        <source>an interchange file is one JSON object in braces</source>
        <translation>un fichier d’échange est un objet JSON entre accolades</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salaire</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is, its words</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Proposition</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>There is no server called %1, or this computer is offline.</source>
        <translation>Il n’y a pas de serveur nommé %1, ou cet ordinateur est hors ligne.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached.</source>
        <translation>Le serveur de messagerie %1 est injoignable.</translation>
    </message>
    <message>
        <source>The mail server %1 could not prove that it is the right one: %2. The password was not sent.</source>
        <translation>Le serveur de messagerie %1 n’est pas celui qu’il devrait être : %2. Le mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no private connection, or something in between removes it. The password was not sent.</source>
        <translation>Le serveur de messagerie %1 n’offre pas de connexion privée, ou quelque chose en chemin la retire. Le mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>No private connection to %1 could be made (%2). The password was not sent.</source>
        <translation>Aucune connexion privée à %1 n’a pu s’établir (%2). Le mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept the name and password: “%2”</source>
        <translation>Le serveur de messagerie %1 n’a pas accepté le nom et le mot de passe : « %2 »</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept the letter: “%2”</source>
        <translation>Le serveur de messagerie %1 n’a pas accepté la lettre : « %2 »</translation>
    </message>
    <message>
        <source>The mail server %1 does not answer.</source>
        <translation>Le serveur de messagerie %1 ne répond pas.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>La connexion à %1 s’est coupée.</translation>
    </message>
    <message>
        <source>The mail server %1 said something that Afterword does not understand.</source>
        <translation>Le serveur de messagerie %1 a répondu d’une façon qu’Afterword ne comprend pas.</translation>
    </message>
    <message>
        <source>This computer is out of memory.</source>
        <translation>Cet ordinateur n’a plus de mémoire libre.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before it said that it has the letter.</source>
        <translation>La connexion à %1 s’est coupée avant qu’il dise avoir la lettre.</translation>
    </message>
    <message>
        <source>The letter was taken back before it went.</source>
        <translation>La lettre a été reprise avant de partir.</translation>
    </message>
    <message>
        <source>Letters cannot be sent: %1.</source>
        <translation>Les lettres ne peuvent pas être envoyées : %1.</translation>
    </message>
</context>
<context>
    <name>ServerLine</name>
    <message>
        <source>the server is too old: a shared search needs PostgreSQL 15 or newer</source>
        <translation>le serveur est trop ancien : une recherche partagée demande PostgreSQL 15 ou plus récent</translation>
    </message>
    <message>
        <source>the database is not in UTF-8, so it could not keep every character; whoever looks after it has to create it again with that encoding</source>
        <translation>la base de données n’est pas en UTF-8 et ne pourrait pas garder toutes les lettres ; la personne qui s’en occupe doit la recréer avec ce codage</translation>
    </message>
    <message>
        <source>the server is set to read texts in an old way (standard_conforming_strings); whoever looks after it has to switch that off</source>
        <translation>le serveur est réglé pour lire les textes à l’ancienne (standard_conforming_strings) ; la personne qui s’en occupe doit désactiver ce réglage</translation>
    </message>
    <message>
        <source>the server %1 does not answer, so nothing was opened; check that this computer is online, and try again</source>
        <translation>le serveur %1 ne répond pas, rien n’a donc été ouvert ; vérifiez que cet ordinateur est connecté au réseau et réessayez</translation>
    </message>
    <message>
        <source>the password cannot be used: %1</source>
        <translation>le mot de passe est inutilisable : %1</translation>
    </message>
    <message>
        <source>somebody else changed this meanwhile, so nothing was saved; look at it again</source>
        <translation>quelqu’un d’autre l’a modifié entre-temps, rien n’a donc été enregistré ; revoyez-le</translation>
    </message>
    <message>
        <source>you may not do this in the shared search, so nothing was done; ask whose search it is, or whoever looks after the server</source>
        <translation>vous n’avez pas ce droit dans la recherche partagée, rien n’a donc été fait ; demandez à la personne à qui elle appartient ou à qui s’occupe du serveur</translation>
    </message>
    <message>
        <source>the server is read-only at the moment, so nothing was saved; try again later</source>
        <translation>le serveur n’est accessible qu’en lecture pour le moment, rien n’a donc été enregistré ; réessayez plus tard</translation>
    </message>
    <message>
        <source>the server is full, so nothing was saved; tell whoever looks after it: %1</source>
        <translation>le serveur est plein, rien n’a donc été enregistré ; prévenez la personne qui s’en occupe : %1</translation>
    </message>
    <message>
        <source>somebody else is saving to this search right now, so nothing was saved; try again in a moment</source>
        <translation>d’autres enregistrent en ce moment dans cette recherche, rien n’a donc été enregistré ; réessayez dans un instant</translation>
    </message>
    <message>
        <source>this database holds no shared searches yet; whoever looks after it has to run &quot;afterword admin create&quot;</source>
        <translation>cette base de données ne contient pas encore de recherches partagées ; la personne qui s’en occupe doit lancer « afterword admin create »</translation>
    </message>
    <message>
        <source>the server refused: %1</source>
        <translation>le serveur a refusé : %1</translation>
    </message>
    <message>
        <source>the server does not answer any more; check that this computer is online, and try again</source>
        <translation>le serveur ne répond plus ; vérifiez que cet ordinateur est connecté au réseau et réessayez</translation>
    </message>
    <message>
        <source>the server %1 could not be reached, so nothing was opened; check that this computer is online, and try again (%2)</source>
        <translation>le serveur %1 est injoignable, rien n’a donc été ouvert ; vérifiez que cet ordinateur est connecté au réseau et réessayez (%2)</translation>
    </message>
    <message>
        <source>the server %1 does not accept this password for %2: %3</source>
        <translation>le serveur %1 n’accepte pas ce mot de passe de %2 : %3</translation>
    </message>
    <message>
        <source>the server %1 is starting up or shutting down, so nothing was opened; try again in a moment</source>
        <translation>le serveur %1 est en train de démarrer ou de s’arrêter, rien n’a donc été ouvert ; réessayez dans un instant</translation>
    </message>
    <message>
        <source>the server %1 is full, so nothing was opened; try again later, and if that does not help, tell whoever looks after it: %2</source>
        <translation>le serveur %1 est saturé, rien n’a donc été ouvert ; réessayez plus tard et, si cela ne suffit pas, prévenez la personne qui s’en occupe : %2</translation>
    </message>
    <message>
        <source>the server %1 has no database &quot;%2&quot;; check the address</source>
        <translation>le serveur %1 n’a pas de base de données « %2 » ; vérifiez que l’adresse est correcte</translation>
    </message>
    <message>
        <source>the server %1 knows %2, but does not let them into the database &quot;%3&quot;; ask whoever looks after it</source>
        <translation>le serveur %1 connaît %2, mais ne lui ouvre pas la base de données « %3 » ; adressez-vous à la personne qui s’en occupe</translation>
    </message>
    <message>
        <source>the server %1 does not let %2 in; ask whoever looks after it: %3</source>
        <translation>le serveur %1 ne laisse pas entrer %2 ; adressez-vous à la personne qui s’en occupe : %3</translation>
    </message>
    <message>
        <source>the server %1 asks for %2’s password</source>
        <translation>le serveur %1 demande le mot de passe de %2</translation>
    </message>
    <message>
        <source>there is no such login at the server, so nothing was changed; look at how it is written</source>
        <translation>cet identifiant n’existe pas sur le serveur, rien n’a donc été changé ; vérifiez comment il s’écrit</translation>
    </message>
    <message>
        <source>the server refuses a value that no program could read (%1), so nothing was saved; enter it again, and try once more</source>
        <translation>le serveur ne garde rien qu’aucun programme ne pourrait lire (%1), rien n’a donc été enregistré ; saisissez-le à nouveau et réessayez</translation>
    </message>
    <message>
        <source>the server refused this for a reason that this version does not know, so nothing was saved; bring Afterword up to date, and try again: %1</source>
        <translation>le serveur a refusé cela pour une raison que cette version ne connaît pas, rien n’a donc été enregistré ; mettez Afterword à jour et réessayez : %1</translation>
    </message>
</context>
<context>
    <name>SeveralRecipients</name>
    <message>
        <source>The greeting speaks to more than one person. Write a note to each.</source>
        <translation>La formule d’appel s’adresse à plus d’une personne. Écrivez à chacune séparément.</translation>
    </message>
    <message>
        <source>%1 has more than one e-mail address, so the note would go to several.</source>
        <translation>%1 a plus d’une adresse électronique, la lettre irait donc à plusieurs.</translation>
    </message>
    <message>
        <source>The message goes to %1 people. Send each a note of their own.</source>
        <translation>Le message s’adresse à %1 personnes. Écrivez à chacune séparément.</translation>
    </message>
</context>
<context>
    <name>SharedAdmin</name>
    <message>
        <source>&quot;%1&quot; cannot be a login: a login begins with a lower-case letter, and holds only lower-case letters, digits and _, at most 41 of them</source>
        <translation>« %1 » ne peut pas être un identifiant : il commence par une minuscule et ne contient que des minuscules, des chiffres et _, 41 au plus</translation>
    </message>
    <message>
        <source>the server undid it, so nothing was changed</source>
        <translation>le serveur est revenu en arrière, rien n’a donc été modifié</translation>
    </message>
    <message>
        <source>there is no login &quot;%1&quot; here</source>
        <translation>il n’y a pas d’identifiant « %1 » ici</translation>
    </message>
    <message>
        <source>a login needs a password</source>
        <translation>un identifiant demande un mot de passe</translation>
    </message>
    <message>
        <source>the server has another role &quot;%1&quot;, which is left alone; choose another name</source>
        <translation>le serveur a déjà un autre rôle « %1 », auquel rien n’est changé ; choisissez un autre nom</translation>
    </message>
</context>
<context>
    <name>SharedMending</name>
    <message>
        <source>what is there now could not be kept in %1 first, so nothing was put right: %2</source>
        <translation>ce qui s’y trouve n’a pas pu être conservé d’abord dans %1, rien n’a donc été corrigé : %2</translation>
    </message>
</context>
<context>
    <name>SharedSchema</name>
    <message>
        <source>the server undid it, so nothing was changed</source>
        <translation>le serveur est revenu en arrière, rien n’a donc été modifié</translation>
    </message>
    <message>
        <source>the description of schema %1 is missing from the program</source>
        <translation>la description du schéma %1 manque au programme</translation>
    </message>
    <message>
        <source>the shared searches there are of an older version; whoever looks after them has to run &quot;afterword admin create&quot; once more</source>
        <translation>les recherches partagées y sont d’une version plus ancienne ; la personne qui s’en occupe doit relancer « afterword admin create »</translation>
    </message>
    <message>
        <source>this database holds other things, so it was left as it is; shared searches need a database of their own</source>
        <translation>cette base de données contient autre chose et a été laissée telle quelle ; les recherches partagées demandent une base à elles</translation>
    </message>
    <message>
        <source>the shared searches there are of a newer version of Afterword, so nothing was opened; install that version and try again</source>
        <translation>les recherches partagées y sont d’une version plus récente d’Afterword, rien n’a donc été ouvert ; installez cette version et réessayez</translation>
    </message>
</context>
<context>
    <name>SharedSearch</name>
    <message>
        <source>Password for %1 at %2: </source>
        <translation>Mot de passe de %1 sur %2 : </translation>
    </message>
</context>
<context>
    <name>SharedStore</name>
    <message>
        <source>a text holds a character that cannot be kept in a shared search (U+0000), so nothing was saved; take it out and try again</source>
        <translation>un texte contient un caractère qu’une recherche partagée ne peut pas garder (U+0000), rien n’a donc été enregistré ; retirez-le et réessayez</translation>
    </message>
    <message>
        <source>the server&apos;s answer ended too early</source>
        <translation>la réponse du serveur s’est arrêtée trop tôt</translation>
    </message>
    <message>
        <source>there is no such shared search, or it is no longer shared with you</source>
        <translation>cette recherche partagée n’existe pas, ou n’est plus partagée avec vous</translation>
    </message>
    <message>
        <source>say in the address which search is meant; there are: %1</source>
        <translation>précisez dans l’adresse de quelle recherche il s’agit ; il y a : %1</translation>
    </message>
    <message>
        <source>this search is shared with you for reading only, so nothing was saved</source>
        <translation>cette recherche est partagée avec vous en lecture seule, rien n’a donc été enregistré</translation>
    </message>
    <message>
        <source>what was saved before the connection was lost has to be read first; try again</source>
        <translation>il faut d’abord lire ce qui a été enregistré avant la coupure ; réessayez</translation>
    </message>
    <message>
        <source>the connection to the server was lost while this was being saved, so it is not known whether it was; look for it before you do it again</source>
        <translation>la connexion au serveur a été coupée pendant l’enregistrement, on ne sait donc pas s’il a eu lieu ; vérifiez avant de recommencer</translation>
    </message>
    <message>
        <source>nobody shares a search with %1 so far; people do that in their own window, with “Who May See This Search…” in the File menu</source>
        <translation>personne ne partage encore de recherche avec %1 ; cela se fait dans la fenêtre de chacun, au menu Fichier, avec « Qui peut voir cette recherche… »</translation>
    </message>
    <message>
        <source>something there cannot be used, and what you change would meet it, so nothing was saved; “afterword verify” names it, and with --mend puts it right: %1</source>
        <translation>quelque chose y est inutilisable, et ce que vous changez le toucherait ; rien n’a donc été enregistré ; « afterword verify » le nomme, et avec --mend le corrige : %1</translation>
    </message>
    <message>
        <source>the server is of a newer version than this program, and may hold what this one does not know, so nothing was changed; install that version and try again</source>
        <translation>le serveur est d’une version plus récente que ce programme et peut contenir ce que celui-ci ne connaît pas, rien n’a donc été changé ; installez cette version et réessayez</translation>
    </message>
    <message>
        <source>somebody else changed this meanwhile, or what makes no sense there is in the way, so nothing was saved; “afterword verify” names that, and with --mend puts it right: %1</source>
        <translation>quelqu’un d’autre a changé cela entre-temps, ou quelque chose d’insensé y fait obstacle ; rien n’a donc été enregistré ; « afterword verify » le nomme, et avec --mend le corrige : %1</translation>
    </message>
</context>
<context>
    <name>SheetConverter</name>
    <message>
        <source>is a spreadsheet, and LibreOffice makes too large a table of it; open it there and save the sheet as CSV, then import that</source>
        <translation>est un classeur, et LibreOffice en fait un tableau trop grand ; ouvrez-le là, enregistrez la feuille en CSV et importez-la</translation>
    </message>
    <message>
        <source>is a spreadsheet, and LibreOffice made no table of it; open it there and save the sheet as CSV, then import that</source>
        <translation>est un classeur, et LibreOffice n’en a pas fait de tableau ; ouvrez-le là, enregistrez la feuille en CSV et importez-la</translation>
    </message>
    <message>
        <source>is a spreadsheet, which needs LibreOffice to be read here; install it, or save the sheet as CSV and import that</source>
        <translation>est un classeur, qui demande LibreOffice pour être lu ici ; installez-le, ou enregistrez la feuille en CSV et importez-la</translation>
    </message>
    <message>
        <source>is a spreadsheet, and LibreOffice has no folder to work in (%1); open it there and save the sheet as CSV, then import that</source>
        <translation>est un classeur, et LibreOffice n’a pas de dossier où travailler (%1) ; ouvrez-le là, enregistrez la feuille en CSV et importez-la</translation>
    </message>
    <message>
        <source>is a spreadsheet, and LibreOffice has no room to work in (%1); open it there and save the sheet as CSV, then import that</source>
        <translation>est un classeur, et LibreOffice n’a pas de place pour travailler (%1) ; ouvrez-le là, enregistrez la feuille en CSV et importez-la</translation>
    </message>
    <message>
        <source>is a spreadsheet, and LibreOffice could not be started (%1); open it there and save the sheet as CSV, then import that</source>
        <translation>est un classeur, et LibreOffice n’a pas pu être lancé (%1) ; ouvrez-le là, enregistrez la feuille en CSV et importez-la</translation>
    </message>
    <message>
        <source>is a spreadsheet, and LibreOffice did not read it within %1 s; open it there and save the sheet as CSV, then import that</source>
        <translation>est un classeur, et LibreOffice ne l’a pas lu en %1 s ; ouvrez-le là, enregistrez la feuille en CSV et importez-la</translation>
    </message>
    <message>
        <source>a spreadsheet needs LibreOffice to be written here; install it, or export a .csv, which every spreadsheet program opens</source>
        <translation>il faut LibreOffice pour écrire un classeur ; installez-le, ou exportez un .csv, que tous les tableurs ouvrent</translation>
    </message>
    <message>
        <source>LibreOffice has no folder to work in (%1); export a .csv instead</source>
        <translation>LibreOffice n’a pas de dossier où travailler (%1) ; exportez plutôt un .csv</translation>
    </message>
    <message>
        <source>LibreOffice has no room to work in (%1); export a .csv instead</source>
        <translation>LibreOffice n’a pas de place pour travailler (%1) ; exportez plutôt un .csv</translation>
    </message>
    <message>
        <source>LibreOffice could not be started (%1); export a .csv instead</source>
        <translation>LibreOffice n’a pas pu être lancé (%1) ; exportez plutôt un .csv</translation>
    </message>
    <message>
        <source>LibreOffice did not write it within %1 s; export a .csv instead</source>
        <translation>LibreOffice ne l’a pas écrit en %1 s ; exportez plutôt un .csv</translation>
    </message>
    <message>
        <source>LibreOffice made no spreadsheet of it; export a .csv instead</source>
        <translation>LibreOffice n’en a pas fait de classeur ; exportez plutôt un .csv</translation>
    </message>
    <message>
        <source>is a spreadsheet that is empty</source>
        <translation>est un classeur vide</translation>
    </message>
</context>
<context>
    <name>Shouting</name>
    <message>
        <source>&quot;%1&quot; is in capitals, which reads as shouting.</source>
        <translation>« %1 » est en capitales, ce qui se lit comme un cri.</translation>
    </message>
    <message>
        <source>One mark says as much as &quot;%1&quot;.</source>
        <translation>Un seul signe en dit autant que « %1 ».</translation>
    </message>
    <message>
        <source>The subject has a run of exclamation marks.</source>
        <translation>L’objet a plusieurs points d’exclamation de suite.</translation>
    </message>
</context>
<context>
    <name>SilentOwner</name>
    <message>
        <source>Afterword has this search open already and does not answer; it is busy or frozen. Nothing was changed, and what was saved is safe. Wait a little, or end that process and start again</source>
        <translation>Afterword a déjà ouvert cette recherche et ne répond pas ; il est occupé ou bloqué. Rien n’a été modifié, et ce qui était enregistré est en sécurité. Attendez un peu, ou terminez ce processus et relancez</translation>
    </message>
    <message>
        <source>Afterword has this search open already (process %1) and does not answer; it is busy or frozen. Nothing was changed, and what was saved is safe. Wait a little, or end that process and start again</source>
        <translation>Afterword a déjà ouvert cette recherche (processus %1) et ne répond pas ; il est occupé ou bloqué. Rien n’a été modifié, et ce qui était enregistré est en sécurité. Attendez un peu, ou terminez ce processus et relancez</translation>
    </message>
    <message>
        <source>Afterword has this search open already, but it does not answer.

It is busy with something long, or it is frozen. Everything that was saved is safe.

You can wait: as soon as it answers, its window comes to the front and this message goes away.</source>
        <translation>Afterword a déjà ouvert cette recherche, mais il ne répond pas.

Il est occupé à quelque chose de long, ou il est bloqué. Tout ce qui était enregistré est en sécurité.

Vous pouvez attendre : dès qu’il répond, sa fenêtre passe devant et ce message disparaît.</translation>
    </message>
    <message>
        <source>If it stays like this, end it and open your search again. What was typed there in the last few seconds may be lost.</source>
        <translation>S’il reste ainsi, terminez-le et rouvrez votre recherche. Ce qui y a été tapé dans les dernières secondes peut être perdu.</translation>
    </message>
    <message>
        <source>If it stays like this, end process %1 in your system monitor and start again. What was typed there in the last few seconds may be lost.</source>
        <translation>S’il reste ainsi, terminez le processus %1 dans votre moniteur système et relancez. Ce qui y a été tapé dans les dernières secondes peut être perdu.</translation>
    </message>
    <message>
        <source>Afterword</source>
        <translation>Afterword</translation>
    </message>
    <message>
        <source>End It and Open Again</source>
        <translation>Terminer et rouvrir</translation>
    </message>
</context>
<context>
    <name>SortedLetters</name>
    <message>
        <source>“%1” %2</source>
        <comment>a letter&apos;s subject, what is the matter with it</comment>
        <translation>« %1 » %2</translation>
    </message>
</context>
<context>
    <name>Soundness</name>
    <message>
        <source>it is not a list of days that leaves one for work</source>
        <translation>ce n’est pas une liste de jours qui en laisse un pour le travail</translation>
    </message>
    <message>
        <source>a calendar is named twice</source>
        <translation>un calendrier est nommé deux fois</translation>
    </message>
    <message>
        <source>there are more than %1 calendars</source>
        <translation>il y a plus de %1 calendriers</translation>
    </message>
    <message>
        <source>it is not a colour such as #3a7bd5</source>
        <translation>ce n’est pas une couleur comme #3a7bd5</translation>
    </message>
    <message>
        <source>the board has none, so the usual ones are shown</source>
        <translation>le tableau n’en a pas, les étapes habituelles sont donc montrées</translation>
    </message>
    <message>
        <source>until_moment: a snooze needs an end</source>
        <translation>until_moment : un report demande une fin</translation>
    </message>
    <message>
        <source>there is no stage &quot;%1&quot;</source>
        <translation>il n’y a pas d’étape « %1 »</translation>
    </message>
    <message>
        <source>ends: it must end after it starts</source>
        <translation>ends : il doit finir après son début</translation>
    </message>
    <message>
        <source>a contact of that name</source>
        <translation>un contact de ce nom</translation>
    </message>
    <message>
        <source>this application has no interview &quot;%1&quot;</source>
        <translation>cette candidature n’a pas d’entretien « %1 »</translation>
    </message>
    <message>
        <source>it must be between 1 and %1</source>
        <translation>la valeur doit être comprise entre 1 et %1</translation>
    </message>
    <message>
        <source>there is no contact &quot;%1&quot;</source>
        <translation>il n’y a pas de contact « %1 »</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (et %2 de plus)</translation>
    </message>
</context>
<context>
    <name>Speller</name>
    <message>
        <source>The dictionary file %1 cannot be read.</source>
        <translation>Le fichier de dictionnaire %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The dictionary %1 has the encoding %2, which is not known here.</source>
        <translation>Le dictionnaire %1 a le codage %2, inconnu ici.</translation>
    </message>
</context>
<context>
    <name>SqlStore</name>
    <message>
        <source>it was stopped, so none of it was saved</source>
        <translation>l’enregistrement a été arrêté, rien n’en a donc été gardé</translation>
    </message>
    <message>
        <source>the store is of an older version; open it once to bring it up to date</source>
        <translation>le fichier vient d’une version plus ancienne ; ouvrez-le une fois pour le mettre à jour</translation>
    </message>
    <message>
        <source>another program changed this search meanwhile, so nothing was saved; look at it again</source>
        <translation>un autre programme a modifié cette recherche entre-temps, rien n’a donc été enregistré ; revoyez-la</translation>
    </message>
    <message>
        <source>it could not be put right, so nothing was changed</source>
        <translation>cela n’a pas pu être corrigé, rien n’a donc été modifié</translation>
    </message>
    <message>
        <source>something in the store cannot be used, so it may only be read and nothing was saved; &quot;afterword verify&quot; names it, and with --mend puts it right: %1</source>
        <translation>quelque chose dans le fichier n’est pas utilisable ; il ne peut donc être que lu et rien n’a été enregistré ; « afterword verify » le nomme, et avec --mend le corrige : %1</translation>
    </message>
</context>
<context>
    <name>StageMenu</name>
    <message>
        <source>What It &amp;Means</source>
        <translation>Ce qu’elle &amp;signifie</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>Move to the &amp;Left</source>
        <translation>Vers la &amp;gauche</translation>
    </message>
    <message>
        <source>Move to the &amp;Right</source>
        <translation>Vers la &amp;droite</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
</context>
<context>
    <name>StageRemoval</name>
    <message>
        <source>Delete the stage %1</source>
        <translation>Supprimer l’étape %1</translation>
    </message>
    <message numerus="yes">
        <source>Where do its %n cards go?</source>
        <translation>
            <numerusform>Où va sa carte (%n) ?</numerusform>
            <numerusform>Où vont ses %n cartes ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Delete the stage</source>
        <translation>Supprimer l’étape</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Saved, not applied for yet</source>
        <translation>Retenue, pas encore postulé</translation>
    </message>
    <message>
        <source>Applied, no answer yet</source>
        <translation>Postulé, pas encore de réponse</translation>
    </message>
    <message>
        <source>First calls</source>
        <translation>Premiers appels</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Waiting for their decision</source>
        <translation>Attente de leur décision</translation>
    </message>
    <message>
        <source>Offer, not signed yet</source>
        <translation>Proposition, pas encore signée</translation>
    </message>
    <message>
        <source>Accepted and signed</source>
        <translation>Acceptée et signée</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>As usual for its kind</source>
        <translation>Celle de son genre</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>StoreAddress</name>
    <message>
        <source>this is not the address of a shared search, such as postgresql://ada@store.example/afterword</source>
        <translation>ce n’est pas l’adresse d’une recherche partagée, comme postgresql://ada@store.example/afterword</translation>
    </message>
    <message>
        <source>an address must not hold a password, since others can see it: leave it out and you are asked for it, or keep it in ~/.pgpass</source>
        <translation>une adresse ne contient pas de mot de passe, car d’autres peuvent la voir : omettez-le et il vous sera demandé, ou gardez-le dans ~/.pgpass</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the address is not understood</source>
        <translation>« %1 » dans l’adresse n’est pas compris</translation>
    </message>
</context>
<context>
    <name>StoreCommands</name>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lu</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>%1: taken out: %2</source>
        <translation>%1 : retiré : %2</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; became &quot;%3&quot;</source>
        <translation>%1 : « %2 » est devenu « %3 »</translation>
    </message>
    <message>
        <source>%1: sound</source>
        <translation>%1 : sain</translation>
    </message>
    <message>
        <source>What was there before is kept as %1</source>
        <translation>Ce qui s’y trouvait est conservé sous le nom %1</translation>
    </message>
    <message>
        <source>this is the store itself; a copy needs a name of its own</source>
        <translation>c’est le fichier lui-même ; une copie demande un nom à elle</translation>
    </message>
    <message>
        <source>this is the store itself; there is nothing to put back</source>
        <translation>c’est le fichier lui-même ; il n’y a rien à remettre</translation>
    </message>
    <message>
        <source>%1: restored from %2</source>
        <translation>%1 : repris de %2</translation>
    </message>
    <message>
        <source>no copy was made: %1</source>
        <translation>aucune copie n’a été faite : %1</translation>
    </message>
    <message>
        <source>nothing was put right: %1</source>
        <translation>rien n’a été corrigé : %1</translation>
    </message>
</context>
<context>
    <name>StoreFile</name>
    <message>
        <source>the disk is full; free some space and try again</source>
        <translation>le disque est plein ; libérez de la place et réessayez</translation>
    </message>
    <message>
        <source>files may not grow so large in this session (ulimit -f)</source>
        <translation>les fichiers ne peuvent pas devenir aussi grands dans cette session (ulimit -f)</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>le disque ne peut être que lu</translation>
    </message>
    <message>
        <source>writing there is not allowed</source>
        <translation>on ne peut pas écrire ici</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>what an earlier store left behind here could not be set aside</source>
        <translation>ce que le fichier qui se trouvait ici a laissé n’a pas pu être mis de côté</translation>
    </message>
    <message>
        <source>something else has this name</source>
        <translation>autre chose porte ce nom</translation>
    </message>
</context>
<context>
    <name>StoreGate</name>
    <message>
        <source>it is open in a window or another program; close it there and try again</source>
        <translation>il est ouvert dans une fenêtre ou un autre programme ; fermez-le là et réessayez</translation>
    </message>
    <message>
        <source>another program is moving the store or putting a copy in its place right now, so nothing was changed; try again in a moment, and if that does not help, end that program</source>
        <translation>un autre programme déplace le fichier ou met une copie à sa place, rien n’a donc été modifié ; réessayez dans un instant et, si cela ne suffit pas, fermez ce programme</translation>
    </message>
</context>
<context>
    <name>StoredSettings</name>
    <message>
        <source>&quot;%1&quot; is not a whole number</source>
        <translation>« %1 » n’est pas un nombre entier</translation>
    </message>
</context>
<context>
    <name>StoredValues</name>
    <message>
        <source>%1 is too large</source>
        <translation>%1 est trop grand</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number</source>
        <translation>« %1 » n’est pas un nombre entier</translation>
    </message>
</context>
<context>
    <name>TableAnswers</name>
    <message>
        <source>“%1” must hold a text for each name</source>
        <translation>« %1 » doit contenir un texte pour chaque nom</translation>
    </message>
    <message>
        <source>“%1” must be a text</source>
        <translation>« %1 » doit être un texte</translation>
    </message>
    <message>
        <source>“dates” must be “day first” or “month first”</source>
        <translation>« dates » doit être « day first » ou « month first »</translation>
    </message>
    <message>
        <source>“%1” is not something that a column can be; it can be: %2</source>
        <translation>une colonne ne peut pas être « %1 » ; possibles sont : %2</translation>
    </message>
    <message>
        <source>these are not answers about a table; such answers look like this: %1</source>
        <translation>ce ne sont pas des réponses au sujet d’un tableau, qui ressemblent à ceci : %1</translation>
    </message>
    <message>
        <source>“%1” is not one of “columns”, “dates” and “stages”</source>
        <translation>« %1 » n’est ni « columns », ni « dates », ni « stages »</translation>
    </message>
</context>
<context>
    <name>TableLayout</name>
    <message>
        <source>this is a table of people and not of applications; address cards (.vcf) of them can be read</source>
        <translation>c’est un tableau de personnes et non de candidatures ; leurs cartes de visite (.vcf) peuvent être lues</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>%1; it was kept in the remarks</source>
        <translation>%1 ; cela a été gardé dans les remarques</translation>
    </message>
    <message>
        <source>kept in the remarks, since Afterword has no field for it: %1</source>
        <translation>gardé dans les remarques, Afterword n’ayant pas de champ pour cela : %1</translation>
    </message>
    <message>
        <source>not read, since only another program needs it: %1</source>
        <translation>non lu, car seul un autre programme en a besoin : %1</translation>
    </message>
    <message>
        <source>dates that could be read both ways were read day first, as is usual where you are</source>
        <translation>les dates ambiguës ont été lues le jour d’abord, selon l’usage de chez vous</translation>
    </message>
    <message>
        <source>dates that could be read both ways were read month first, as is usual where you are</source>
        <translation>les dates ambiguës ont été lues le mois d’abord, selon l’usage de chez vous</translation>
    </message>
    <message>
        <source>nothing has been heard for %1 days or more from %2 of the %3 applications added; closing each of them will be suggested</source>
        <translation>parmi ce qui a été ajouté, rien n’est venu depuis %1 jours ou plus : %2 candidatures sur %3 ; chacune demandera à être close</translation>
    </message>
    <message>
        <source>what “%1” holds, such as %2</source>
        <translation>ce que contient « %1 », comme %2</translation>
    </message>
    <message numerus="yes">
        <source>which stage “%1” is (%n rows)</source>
        <translation>
            <numerusform>quelle étape est « %1 » (%n ligne)</numerusform>
            <numerusform>quelle étape est « %1 » (%n lignes)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” as %2</source>
        <comment>a heading, what it is taken for</comment>
        <translation>« %1 » comme %2</translation>
    </message>
    <message>
        <source>none of its columns is known to name the company: %1; say with --answers which one does</source>
        <translation>d’aucune colonne on ne sait qu’elle nomme l’entreprise : %1 ; dites avec --answers laquelle le fait</translation>
    </message>
    <message>
        <source>some answers fit nothing in the table or on the board: %1</source>
        <translation>certaines réponses ne correspondent à rien dans le tableau importé ni sur le vôtre : %1</translation>
    </message>
    <message>
        <source>matched by likeness only, so please check: %1</source>
        <translation>compris par ressemblance, regardez-y donc une fois : %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a heading or a cell of a table</comment>
        <translation>« %1 »</translation>
    </message>
</context>
<context>
    <name>Tactless</name>
    <message>
        <source>This reads like a complaint, and it goes to the person it is about: %1</source>
        <translation>Cela se lit comme une plainte, et c’est la personne concernée qui la recevra : %1</translation>
    </message>
</context>
<context>
    <name>TaskCommand</name>
    <message>
        <source>some day</source>
        <translation>un jour</translation>
    </message>
    <message>
        <source>there is no application &quot;%1&quot;</source>
        <translation>il n’y a pas de candidature « %1 »</translation>
    </message>
    <message>
        <source>There is nothing on your list.</source>
        <translation>Il n’y a rien sur votre liste.</translation>
    </message>
    <message>
        <source>there is no task &quot;%1&quot;; afterword task list shows them</source>
        <translation>il n’y a pas de tâche « %1 » ; afterword task list les montre</translation>
    </message>
    <message>
        <source>the task was not added: %1</source>
        <translation>la tâche n’a pas été ajoutée : %1</translation>
    </message>
    <message>
        <source>the task was not marked as done: %1</source>
        <translation>la tâche n’a pas été marquée comme faite : %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>who wrote a task</comment>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>TaskReader</name>
    <message>
        <source>the search has a task of its own with this id</source>
        <translation>la recherche a une tâche à elle avec cet identifiant</translation>
    </message>
    <message>
        <source>the application &quot;%1&quot; has a task with this id</source>
        <translation>la candidature « %1 » a une tâche avec cet identifiant</translation>
    </message>
</context>
<context>
    <name>TemplateCheck</name>
    <message>
        <source>There is no variable &quot;%1&quot;.</source>
        <translation>Il n’y a pas de variable « %1 ».</translation>
    </message>
    <message>
        <source>There is no phrase set &quot;%1&quot;.</source>
        <translation>Il n’y a pas de jeu de formules « %1 ».</translation>
    </message>
    <message>
        <source>The phrase set &quot;%1&quot; uses itself here, so it would never end.</source>
        <translation>Le jeu de formules « %1 » s’utilise ici lui-même et n’en finirait pas.</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>body</source>
        <translation>texte</translation>
    </message>
</context>
<context>
    <name>TemplateEngine</name>
    <message>
        <source>Column %1: %2</source>
        <translation>Colonne %1 : %2</translation>
    </message>
    <message>
        <source>In the text &quot;%1&quot;: %2</source>
        <translation>Dans le texte « %1 » : %2</translation>
    </message>
    <message>
        <source>Filled, this template could grow beyond %1 characters, the most that is allowed.</source>
        <translation>Rempli, ce modèle pourrait dépasser %1 caractères, le maximum permis.</translation>
    </message>
    <message>
        <source>Partials are nested more than %1 deep, the most that is allowed.</source>
        <translation>Des modèles partiels sont imbriqués sur plus de %1 niveaux, le maximum permis.</translation>
    </message>
</context>
<context>
    <name>TemplateFiles</name>
    <message>
        <source>Import a template</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Templates (*.mustache);;All files (*)</source>
        <translation>Modèles (*.mustache);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>Templates (*.mustache)</source>
        <translation>Modèles (*.mustache)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text, as templates are.</source>
        <translation>%1 n’est pas un texte UTF-8, comme le sont les modèles.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2 : %3</translation>
    </message>
    <message>
        <source>The template was not written. %1: %2. It is safe here.</source>
        <translation>Le modèle n’a pas été écrit. %1 : %2. Il est en sécurité ici.</translation>
    </message>
</context>
<context>
    <name>TemplateScanner</name>
    <message>
        <source>This text is longer than %1 characters, the most that a template may have.</source>
        <translation>Ce texte dépasse %1 caractères, le maximum pour un modèle.</translation>
    </message>
    <message>
        <source>The section &quot;%1&quot; is not closed. Close it with {{/%1}}.</source>
        <translation>La section « %1 » n’est pas fermée. Fermez-la avec {{/%1}}.</translation>
    </message>
    <message>
        <source>There are more than %1 tags, the most that a template may have.</source>
        <translation>Il y a plus de %1 balises, le maximum pour un modèle.</translation>
    </message>
    <message>
        <source>This tag is not closed. Close it with %1.</source>
        <translation>Cette balise n’est pas fermée. Fermez-la avec %1.</translation>
    </message>
    <message>
        <source>New delimiters are two words without &quot;=&quot;, for example {{=&lt;% %&gt;=}}.</source>
        <translation>De nouveaux délimiteurs sont deux mots sans « = », par exemple {{=&lt;% %&gt;=}}.</translation>
    </message>
    <message>
        <source>This tag has no name.</source>
        <translation>Cette balise n’a pas de nom.</translation>
    </message>
    <message>
        <source>Sections are nested more than %1 deep, the most that is allowed.</source>
        <translation>Des sections sont imbriquées sur plus de %1 niveaux, le maximum permis.</translation>
    </message>
    <message>
        <source>No section &quot;%1&quot; is open here.</source>
        <translation>Aucune section « %1 » n’est ouverte ici.</translation>
    </message>
    <message>
        <source>Here the section &quot;%1&quot; of line %2 should be closed first, not &quot;%3&quot;.</source>
        <translation>Ici, la section « %1 » de la ligne %2 devrait être fermée d’abord, et non « %3 ».</translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>An id must not contain &quot;/&quot;.</source>
        <translation>Un identifiant ne doit pas contenir « / ».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of: id, name, purpose, tone, subject, phrase SET.</source>
        <translation>« %1 » n’est aucun de : id, name, purpose, tone, subject, phrase SET.</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters, the most that a template file may have.</source>
        <translation>Ce texte dépasse %1 caractères, le maximum pour un fichier de modèle.</translation>
    </message>
    <message>
        <source>This is not a line of a template&apos;s header: it has no &quot;key: value&quot;.</source>
        <translation>Ce n’est pas une ligne d’en-tête d’un modèle : elle n’a pas de « clé : valeur ».</translation>
    </message>
    <message>
        <source>The line &quot;---&quot; between the header and the body is missing.</source>
        <translation>La ligne « --- » entre l’en-tête et le texte manque.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>The template &quot;%1&quot; could not be read.</source>
        <translation>Le modèle « %1 » n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>In the template &quot;%1&quot;: %2</source>
        <translation>Dans le modèle « %1 » : %2</translation>
    </message>
    <message>
        <source>The templates that come with the program are missing. Install it again.</source>
        <translation>Les modèles fournis avec le programme manquent. Réinstallez-le.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (ligne %2)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Automatic message</source>
        <translation>Message automatique</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a message, a name</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a message, a name</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>“%1”: done</source>
        <translation>« %1 » : fait</translation>
    </message>
    <message>
        <source>“%1”: skipped</source>
        <translation>« %1 » : passé</translation>
    </message>
    <message>
        <source>“%1”: snoozed</source>
        <translation>« %1 » : reporté</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <comment>a file</comment>
        <translation>Envoyé : %1</translation>
    </message>
    <message>
        <source>Added to the board</source>
        <translation>Ajoutée au tableau</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Postulé</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Déplacée vers %1</translation>
    </message>
    <message>
        <source>%1, cancelled</source>
        <comment>an interview</comment>
        <translation>%1, annulé</translation>
    </message>
    <message>
        <source>Debrief of %1 written</source>
        <translation>Bilan de %1 écrit</translation>
    </message>
    <message>
        <source>Offer received</source>
        <translation>Proposition reçue</translation>
    </message>
    <message>
        <source>Offer in writing</source>
        <translation>Proposition par écrit</translation>
    </message>
    <message>
        <source>Offer signed</source>
        <translation>Proposition signée</translation>
    </message>
    <message>
        <source>%1, off since this ended</source>
        <comment>an interview</comment>
        <translation>%1, caduc depuis la fin</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>En attente de réponse</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>Why?</source>
        <comment>this date</comment>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
</context>
<context>
    <name>TooAlike</name>
    <message>
        <source>another interviewer</source>
        <translation>une autre personne rencontrée</translation>
    </message>
    <message>
        <source>This note is very like the one to %1. Interviewers compare notes.</source>
        <translation>Cette lettre ressemble beaucoup à celle pour %1. On compare les lettres.</translation>
    </message>
</context>
<context>
    <name>Tracker</name>
    <message>
        <source>something else is being saved at this moment; try again when it is done</source>
        <translation>autre chose est en cours d’enregistrement ; réessayez quand ce sera fait</translation>
    </message>
</context>
<context>
    <name>TypedKeeper</name>
    <message>
        <source>Esc leaves this open, since you typed something here. “%1” discards it.</source>
        <translation>Échap ne ferme pas ceci, car vous y avez saisi quelque chose. « %1 » l’abandonne.</translation>
    </message>
</context>
<context>
    <name>UnfilledPlaceholder</name>
    <message>
        <source>A placeholder was left unfilled: %1</source>
        <translation>Un emplacement est resté vide : %1</translation>
    </message>
    <message>
        <source>A placeholder was left unfilled in the subject: %1</source>
        <translation>Un emplacement est resté vide dans l’objet : %1</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>What you typed here is not saved, and would be lost:</source>
        <translation>Ce que vous avez saisi ici n’est pas enregistré et serait perdu :</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>the name of a field, what was typed into it</comment>
        <translation>%1 : « %2 »</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Revenir à la saisie</translation>
    </message>
    <message>
        <source>Leave and lose it</source>
        <translation>L’abandonner et continuer</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>an application needs an id without &apos;/&apos;</source>
        <translation>une candidature demande un identifiant sans « / »</translation>
    </message>
    <message>
        <source>its stage is not there any more</source>
        <translation>son étape n’existe plus</translation>
    </message>
    <message>
        <source>two interviews, messages, drafts or tasks have the same id, or one has none</source>
        <translation>deux entretiens, messages, brouillons ou tâches ont le même identifiant, ou l’un n’en a pas</translation>
    </message>
    <message>
        <source>a tag is one line of text</source>
        <translation>une étiquette est une ligne de texte</translation>
    </message>
    <message>
        <source>it was moved from or to a stage without a name</source>
        <translation>elle a été déplacée depuis ou vers une étape sans nom</translation>
    </message>
    <message>
        <source>they can be asked again after one business day at the soonest</source>
        <translation>on peut relancer au plus tôt après un jour ouvré</translation>
    </message>
    <message>
        <source>it can be given up after one day of silence at the soonest</source>
        <translation>on peut abandonner au plus tôt après un jour de silence</translation>
    </message>
    <message>
        <source>nothing in it can wait longer than %1 days</source>
        <translation>rien ne peut y attendre plus de %1 jours</translation>
    </message>
    <message>
        <source>something in it lies outside the years 1 to 9999</source>
        <translation>quelque chose s’y trouve hors des années 1 à 9999</translation>
    </message>
    <message>
        <source>an interview must end after it starts</source>
        <translation>un entretien doit finir après son début</translation>
    </message>
    <message>
        <source>somebody who is named here is not among your contacts any more</source>
        <translation>quelqu’un qui est nommé ici n’est plus parmi vos contacts</translation>
    </message>
    <message>
        <source>a message or draft is about an interview that is not there any more</source>
        <translation>un message ou un brouillon se rapporte à un entretien qui n’existe plus</translation>
    </message>
    <message>
        <source>an interview has the same id as one of %1</source>
        <translation>un entretien a le même identifiant qu’un de %1</translation>
    </message>
    <message>
        <source>two tasks cannot have the same id</source>
        <translation>deux tâches ne peuvent pas avoir le même identifiant</translation>
    </message>
    <message>
        <source>at least one day of the week must be left for work</source>
        <translation>un jour de la semaine au moins doit rester pour le travail</translation>
    </message>
    <message>
        <source>a day of the weekend is named twice</source>
        <translation>un jour du week-end est nommé deux fois</translation>
    </message>
    <message>
        <source>a holiday calendar is named twice, or its name is not one line</source>
        <translation>un calendrier de jours fériés est nommé deux fois, ou son nom n’est pas une seule ligne</translation>
    </message>
    <message>
        <source>at most %1 holiday calendars can be chosen</source>
        <translation>personne ne suit plus de %1 calendriers de jours fériés</translation>
    </message>
    <message>
        <source>the board needs at least one stage, and two cannot have the same id</source>
        <translation>le tableau demande au moins une étape, et deux ne peuvent pas avoir le même identifiant</translation>
    </message>
    <message>
        <source>%1: a stage&apos;s colour is one such as #3a7bd5, or none</source>
        <translation>%1 : la couleur d’une étape est comme #3a7bd5, ou aucune</translation>
    </message>
    <message>
        <source>a template needs an id without &apos;/&apos;</source>
        <translation>un modèle demande un identifiant sans « / »</translation>
    </message>
    <message>
        <source>a task needs an id without &apos;/&apos;</source>
        <translation>une tâche demande un identifiant sans « / »</translation>
    </message>
    <message>
        <source>a task lies outside the years 1 to 9999</source>
        <translation>une tâche est hors des années 1 à 9999</translation>
    </message>
    <message>
        <source>a decision lies outside the years 1 to 9999</source>
        <translation>une décision est hors des années 1 à 9999</translation>
    </message>
    <message>
        <source>a snoozed follow-up needs the moment until which it is snoozed</source>
        <translation>une démarche reportée demande le moment jusqu’auquel elle dort</translation>
    </message>
    <message>
        <source>a contact needs an id without &apos;/&apos;</source>
        <translation>un contact demande un identifiant sans « / »</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>The greeting with the name, by formality, without the comma: Dear Dana</source>
        <translation>La formule d’appel avec le nom, selon le ton, sans virgule : Dear Dana</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Votre prénom</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Votre adresse électronique</translation>
    </message>
    <message>
        <source>The recipient’s full name</source>
        <translation>Le nom complet du destinataire</translation>
    </message>
    <message>
        <source>What you call the recipient on first-name terms</source>
        <translation>Comment vous appelez le destinataire par son prénom</translation>
    </message>
    <message>
        <source>What the recipient does: Head of Data</source>
        <translation>Ce que fait le destinataire : Head of Data</translation>
    </message>
    <message>
        <source>Where the recipient works</source>
        <translation>Où travaille le destinataire</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>L’entreprise</translation>
    </message>
    <message>
        <source>The role you applied for</source>
        <translation>Le poste auquel vous postulez</translation>
    </message>
    <message>
        <source>The role with its article: the Data Analyst role; or: the role</source>
        <translation>Le poste avec son article : the Data Analyst role ; ou : the role</translation>
    </message>
    <message>
        <source>At the company: at Northwind; nothing where it is unknown</source>
        <translation>Dans l’entreprise : at Northwind ; rien si elle est inconnue</translation>
    </message>
    <message>
        <source>With the company: with Northwind; or: with your team</source>
        <translation>Avec l’entreprise : with Northwind ; ou : with your team</translation>
    </message>
    <message>
        <source>The company; or: your team</source>
        <translation>L’entreprise ; ou : your team</translation>
    </message>
    <message>
        <source>The interview in words: our conversation on Monday; our call today</source>
        <translation>L’entretien en mots : our conversation on Monday ; our call today</translation>
    </message>
    <message>
        <source>The interview’s day in words: today; or: on Monday</source>
        <translation>Le jour de l’entretien en mots : today ; ou : on Monday</translation>
    </message>
    <message>
        <source>The interview’s round as you named it: Phone screen</source>
        <translation>Le tour de l’entretien, comme vous l’avez nommé : Phone screen</translation>
    </message>
    <message>
        <source>What this person said or did, to follow &quot;about&quot;: the moment you showed the churn dashboard</source>
        <translation>Ce que cette personne a dit ou fait, après « about » : the moment you showed the churn dashboard</translation>
    </message>
    <message>
        <source>The question left open, to follow &quot;about&quot;: your question about how I would sample</source>
        <translation>La question restée ouverte, après « about » : your question about how I would sample</translation>
    </message>
    <message>
        <source>What went wrong, to follow &quot;I am sorry&quot;: that I arrived late</source>
        <translation>Ce qui a mal tourné, après « I am sorry » : that I arrived late</translation>
    </message>
    <message>
        <source>What you would bring, beginning with I: I would bring five years of modelling</source>
        <translation>Ce que vous apporteriez, en commençant par I : I would bring five years of modelling</translation>
    </message>
    <message>
        <source>The decision date they gave: Friday, December 4</source>
        <translation>La date de décision annoncée : Friday, December 4</translation>
    </message>
    <message>
        <source>The decision date is still to come</source>
        <translation>La date de décision est encore à venir</translation>
    </message>
    <message>
        <source>The decision date has passed</source>
        <translation>La date de décision est passée</translation>
    </message>
    <message>
        <source>They told you to keep asking</source>
        <translation>On vous a dit de continuer à demander</translation>
    </message>
    <message>
        <source>This company has made you an offer</source>
        <translation>Cette entreprise vous a fait une proposition</translation>
    </message>
    <message>
        <source>Another company has made you an offer</source>
        <translation>Une autre entreprise vous a fait une proposition</translation>
    </message>
    <message>
        <source>By when the other company wants your answer: Friday, December 4</source>
        <translation>Quand l’autre entreprise attend votre réponse : Friday, December 4</translation>
    </message>
    <message>
        <source>You have signed with another company</source>
        <translation>Vous avez signé avec une autre entreprise</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Refus reçu</translation>
    </message>
    <message>
        <source>You withdrew your application</source>
        <translation>Vous avez retiré votre candidature</translation>
    </message>
    <message>
        <source>You declined their offer</source>
        <translation>Vous avez décliné leur proposition</translation>
    </message>
    <message>
        <source>In a note that asks for an address: whose address you are looking for</source>
        <translation>Dans une demande d’adresse : de qui vous cherchez l’adresse</translation>
    </message>
    <message>
        <source>The same person on first-name terms</source>
        <translation>La même personne par son prénom</translation>
    </message>
    <message>
        <source>The recipient was in one of your interviews</source>
        <translation>La personne à qui vous écrivez a pris part à un de vos entretiens</translation>
    </message>
    <message>
        <source>They have written to you or talked with you</source>
        <translation>On vous a écrit ou parlé</translation>
    </message>
    <message>
        <source>There has been an interview for this application</source>
        <translation>Un entretien a eu lieu pour cette candidature</translation>
    </message>
    <message>
        <source>What the interview was: call, video call, conversation</source>
        <translation>Ce qu’était l’entretien : call, video call, conversation</translation>
    </message>
    <message>
        <source>You had talked with the recipient in an earlier interview</source>
        <translation>Vous aviez déjà parlé à cette personne lors d’un entretien précédent</translation>
    </message>
    <message>
        <source>The recipient was there and has no thank-you yet</source>
        <translation>La personne y était et n’a pas encore été remerciée</translation>
    </message>
    <message>
        <source>Your debrief says what went well, and names no red flag</source>
        <translation>Votre bilan dit ce qui s’est bien passé et ne relève aucun signal d’alerte</translation>
    </message>
    <message>
        <source>When you last asked how things stand and got no answer: on Monday</source>
        <translation>Quand vous avez demandé des nouvelles pour la dernière fois, sans réponse : on Monday</translation>
    </message>
    <message>
        <source>Who interviewed you, the recipient as &quot;you&quot;: you as well as Dana Whitfield</source>
        <translation>Qui a mené l’entretien, le destinataire sous la forme « you » : you as well as Dana Whitfield</translation>
    </message>
</context>
<context>
    <name>WordCount</name>
    <message>
        <source>The note has %1 words; more than 250 are seldom read to the end.</source>
        <translation>La lettre a %1 mots ; au-delà de 250, on lit rarement jusqu’au bout.</translation>
    </message>
    <message>
        <source>The note has %1 words; with fewer than 40 it seems dashed off.</source>
        <translation>La lettre a %1 mots ; à moins de 40, elle semble bâclée.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>was due at %1</source>
        <translation>était à faire à %1</translation>
    </message>
    <message>
        <source>was due yesterday</source>
        <translation>était à faire hier</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>était à faire le %1</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>a day, a time</comment>
        <translation>d’ici %1, %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
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
        <translation>%1, en suspens</translation>
    </message>
    <message>
        <source>%1, snoozed until %2</source>
        <translation>%1, reporté jusqu’à %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a title, a time</comment>
        <translation>%1 à partir de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a title, a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en suspens</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a time</comment>
        <translation>d’ici %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day</comment>
        <translation>d’ici %1</translation>
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
        <translation>sur place</translation>
    </message>
    <message>
        <source>partly remote</source>
        <translation>en partie à distance</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>à distance</translation>
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
        <translation>une autre recherche s’y trouve maintenant</translation>
    </message>
    <message>
        <source>the file could not be put in its place</source>
        <translation>le fichier n’a pas pu être mis à sa place</translation>
    </message>
</context>
<context>
    <name>WrongWeekday</name>
    <message>
        <source>It says &quot;%1&quot;, but that day is a %2.</source>
        <translation>Il y est écrit « %1 », mais ce jour est un %2.</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>there is no time zone called &quot;%1&quot;</source>
        <translation>il n’y a pas de fuseau horaire nommé « %1 »</translation>
    </message>
</context>
<context>
    <name>ZonesAside</name>
    <message>
        <source>the interview</source>
        <translation>l’entretien</translation>
    </message>
    <message>
        <source>the interview at %1</source>
        <translation>l’entretien chez %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 chez %2</translation>
    </message>
    <message>
        <source>your time zone &quot;%1&quot; is not known to this computer; choose another in Settings; until then the computer&apos;s own clock counts</source>
        <translation>votre fuseau horaire « %1 » n’est pas connu de cet ordinateur ; choisissez-en un autre dans les réglages ; d’ici là, c’est sa propre horloge qui compte</translation>
    </message>
    <message>
        <source>the time zone &quot;%1&quot; of %2 is not known to this computer; choose another for that interview; until then its times are read by your own clock</source>
        <translation>le fuseau horaire « %1 » (%2) n’est pas connu de cet ordinateur ; choisissez-en un autre pour cet entretien ; d’ici là, ses heures sont lues à votre horloge</translation>
    </message>
</context>
<context>
    <name>afterword::AccountForm</name>
    <message>
        <source>Your e-mail address</source>
        <translation>Votre adresse électronique</translation>
    </message>
    <message>
        <source>Enter the server myself</source>
        <translation>Indiquer le serveur moi-même</translation>
    </message>
    <message>
        <source>Server for IMAP</source>
        <translation>Serveur IMAP</translation>
    </message>
    <message>
        <source>STARTTLS, which most servers expect on port 143</source>
        <translation>STARTTLS, comme le veulent la plupart des serveurs sur le port 143</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
</context>
<context>
    <name>afterword::Actions</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;New Application</source>
        <translation>&amp;Nouvelle candidature</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Import a &amp;Folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Templates…</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>&amp;Stages…</source>
        <translation>É&amp;tapes…</translation>
    </message>
    <message>
        <source>&amp;Fold the Column, or Unfold All</source>
        <translation>&amp;Replier la colonne, ou tout déplier</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Afterword</source>
        <translation>À &amp;propos d’Afterword</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>Ana&amp;lyse</translation>
    </message>
    <message>
        <source>Activity Re&amp;port…</source>
        <translation>&amp;Rapport d’activité…</translation>
    </message>
    <message>
        <source>&amp;Compare Offers…</source>
        <translation>&amp;Comparer les propositions…</translation>
    </message>
    <message>
        <source>&amp;Wrap Up the Search…</source>
        <translation>Bien c&amp;lore la recherche…</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Sui&amp;vant</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>&amp;Filtrer…</translation>
    </message>
    <message>
        <source>&amp;Show Me Around</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>C&amp;lients</source>
        <translation>Personnes sui&amp;vies</translation>
    </message>
</context>
<context>
    <name>afterword::AheadSection</name>
    <message>
        <source>Nothing follows from here by itself.</source>
        <translation>Rien ne suit de soi-même à partir d’ici.</translation>
    </message>
    <message>
        <source>What would follow if no answer ever came. Weekends and holidays are shaded.</source>
        <translation>Ce qui suivrait si aucune réponse ne venait. Les week-ends et jours fériés sont grisés.</translation>
    </message>
</context>
<context>
    <name>afterword::AheadStrip</name>
    <message>
        <source>The days ahead</source>
        <translation>Les jours à venir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, what comes then</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>afterword::ApplicationPanel</name>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le volet</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>Fermer le volet (Échap)</translation>
    </message>
    <message>
        <source>Choose a card to see everything about it.</source>
        <translation>Choisissez une carte pour tout en voir.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Ce qui vient ensuite</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment cela s’est terminé</translation>
    </message>
    <message>
        <source>End</source>
        <comment>how an application ended</comment>
        <translation>Issue</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>La proposition</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>They said</source>
        <translation>Leurs consignes</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Notes and files</source>
        <translation>Notes et fichiers</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>The road ahead</source>
        <translation>La suite possible</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>%1 was removed elsewhere while you were typing. This is not saved anywhere:</source>
        <translation>%1 a été supprimé ailleurs pendant que vous écriviez. Ceci n’est enregistré nulle part :</translation>
    </message>
</context>
<context>
    <name>afterword::AskBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Afterword doit-il rester dans la zone de notification, pour vous dire ce qu’il y a à faire ?</translation>
    </message>
    <message>
        <source>You will be asked only once.</source>
        <translation>Cela ne vous est demandé qu’une fois.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the name of a search, what is due</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>afterword::BoardView</name>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The cards are sorted. To place them yourself, choose “As placed by hand” beside the search.</source>
        <translation>Les cartes sont triées. Pour les placer vous-même, choisissez « Comme rangé à la main » à côté de la recherche.</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>Un&amp;fold</source>
        <translation>Dép&amp;lier</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Replier</translation>
    </message>
    <message>
        <source>All &amp;Stages…</source>
        <translation>Toutes les &amp;étapes…</translation>
    </message>
    <message>
        <source>Nothing more has moved: one question is still open.</source>
        <translation>Rien d’autre n’a bougé : une question est encore ouverte.</translation>
    </message>
    <message>
        <source>Nothing has moved. It counts when it is signed; until then you are free.</source>
        <translation>Rien n’a bougé. Elle compte une fois signée ; d’ici là vous êtes libre.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Close as</source>
        <translation>Clore comme</translation>
    </message>
    <message>
        <source>&amp;New Card Here</source>
        <translation>&amp;Nouvelle carte ici</translation>
    </message>
    <message>
        <source>Hide &amp;Older Cards</source>
        <translation>Masquer les cartes plus &amp;anciennes</translation>
    </message>
    <message>
        <source>Show &amp;Older Cards</source>
        <translation>Afficher les cartes plus &amp;anciennes</translation>
    </message>
</context>
<context>
    <name>afterword::BrowserDesk</name>
    <message>
        <source>Postings from your browser cannot come in: %1. Those that you keep there wait until this is put right.</source>
        <translation>Les annonces de votre navigateur ne peuvent pas entrer : %1. Celles que vous y gardez attendent que ce soit réglé.</translation>
    </message>
    <message>
        <source>A page from your browser could not be read: %1. It is kept as %2.</source>
        <translation>Une page de votre navigateur n’a pas pu être lue : %1. Elle est gardée sous %2.</translation>
    </message>
</context>
<context>
    <name>afterword::BrowserPage</name>
    <message>
        <source>Not set up yet</source>
        <translation>Pas encore configuré</translation>
    </message>
    <message>
        <source>Set up for you</source>
        <translation>Configuré pour vous</translation>
    </message>
    <message>
        <source>Set up for everyone on this computer</source>
        <translation>Configuré pour tous sur cet ordinateur</translation>
    </message>
    <message>
        <source>Set up for an Afterword that is gone; set it up again</source>
        <translation>Configuré pour un Afterword disparu ; configurez-le à nouveau</translation>
    </message>
    <message>
        <source>Let them come into &amp;this search</source>
        <translation>Les mettre dans &amp;cette recherche</translation>
    </message>
    <message>
        <source>With a button in your browser, the posting that is open goes on your board in one click: company, role, place, salary, closing date and text.</source>
        <translation>Un bouton dans votre navigateur met l’annonce ouverte sur votre tableau en un clic : entreprise, poste, lieu, salaire, date de clôture et texte.</translation>
    </message>
    <message>
        <source>It reads a page only when you press it, and nothing that you typed there. What it reads goes to Afterword on this computer, and nowhere else.</source>
        <translation>Il ne lit une page que si vous le pressez, et rien de ce que vous y avez saisi. Ce qu’il lit va à Afterword sur cet ordinateur, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>That could not be changed: %1.</source>
        <translation>Cela n’a pas pu être changé : %1.</translation>
    </message>
    <message>
        <source>To bring the button into Chromium and browsers like it, open chrome://extensions, turn on Developer mode, choose “Load unpacked”, and choose this folder. In Firefox, the package webext-afterword brings it; without it, about:debugging loads it from this folder until Firefox is closed:</source>
        <translation>Pour mettre le bouton dans Chromium et ses proches, ouvrez chrome://extensions, activez le mode développeur, choisissez « Charger l’extension non empaquetée », puis ce dossier. Dans Firefox, le paquet webext-afterword l’apporte ; sans lui, about:debugging le charge depuis ce dossier jusqu’à la fermeture de Firefox :</translation>
    </message>
    <message>
        <source>Folder of the button</source>
        <translation>Dossier du bouton</translation>
    </message>
    <message>
        <source>&amp;Copy the folder’s name</source>
        <translation>&amp;Copier le nom du dossier</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Remove what was set up for %1</source>
        <translation>Retirer la configuration de %1</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>Configurer %1</translation>
    </message>
    <message>
        <source>Postings go into another search of yours: %1</source>
        <translation>Les annonces vont dans une autre de vos recherches : %1</translation>
    </message>
    <message>
        <source>%1 was left as it is: %2.</source>
        <comment>a browser, why</comment>
        <translation>%1 reste tel quel : %2.</translation>
    </message>
</context>
<context>
    <name>afterword::CalDavDesk</name>
    <message>
        <source>Your calendar is not connected: it waits for its password in Settings, under Calendar.</source>
        <translation>Votre calendrier n’est pas connecté : il attend son mot de passe dans les réglages, sous Calendrier.</translation>
    </message>
    <message>
        <source>“%1” was moved in your calendar. Settings, Calendar asks whether that counts here too.</source>
        <translation>« %1 » a été déplacé dans votre calendrier. Sous Réglages, Calendrier, on vous demande si cela vaut aussi ici.</translation>
    </message>
    <message>
        <source>“%1” is no longer in your calendar. Settings, Calendar asks what that means.</source>
        <translation>« %1 » n’est plus dans votre calendrier. Sous Réglages, Calendrier, on vous demande ce que cela veut dire.</translation>
    </message>
    <message numerus="yes">
        <source>%n events were changed in your calendar meanwhile, so they stay there.</source>
        <translation>
            <numerusform>%n événement a été modifié entre-temps dans votre calendrier, et y reste donc.</numerusform>
            <numerusform>%n événements ont été modifiés entre-temps dans votre calendrier, et y restent donc.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your events could not be taken out of the calendar, so nothing was forgotten: %1</source>
        <translation>Vos événements n’ont pas pu être retirés du calendrier, rien n’a donc été oublié : %1</translation>
    </message>
    <message>
        <source>new time of the interview at %1</source>
        <comment>follows Undo</comment>
        <translation>nouvelle heure de l’entretien chez %1</translation>
    </message>
    <message>
        <source>calling off the interview at %1</source>
        <comment>follows Undo</comment>
        <translation>annulation de l’entretien chez %1</translation>
    </message>
    <message>
        <source>What Afterword remembered about your calendar could not be deleted. It is in %1.</source>
        <translation>Ce qui était retenu de votre calendrier n’a pas pu être supprimé. Cela se trouve dans %1.</translation>
    </message>
    <message>
        <source>What was written into your calendar could not be recorded, so it is compared again at the next start: %1.</source>
        <translation>Ce qui a été écrit dans votre calendrier n’a pas pu être noté, et sera donc comparé à nouveau au prochain démarrage : %1.</translation>
    </message>
    <message>
        <source>What Afterword remembered about your calendar cannot be read, so the calendar is not connected any more: the file %1 %2. Your search and your calendar are as they were. Connect the calendar again in Settings, under Calendar; until then that file is left as it is.</source>
        <translation>Ce qu’Afterword retenait de votre calendrier ne peut pas être lu, le calendrier n’est donc plus connecté : le fichier %1 %2. Votre recherche et votre calendrier sont tels qu’ils étaient. Reconnectez le calendrier dans les paramètres, sous « Calendrier » ; d’ici là, ce fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Your calendar is not being kept up to date: see Settings, under Calendar. %1</source>
        <translation>Votre calendrier n’est plus tenu à jour : voyez Réglages, Calendrier. %1</translation>
    </message>
    <message numerus="yes">
        <source>Calendar: %n questions</source>
        <translation>
            <numerusform>Calendrier : %n question</numerusform>
            <numerusform>Calendrier : %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar: password needed</source>
        <translation>Calendrier : mot de passe demandé</translation>
    </message>
    <message>
        <source>Calendar: not up to date</source>
        <translation>Calendrier : pas à jour</translation>
    </message>
</context>
<context>
    <name>afterword::CalDavPage</name>
    <message>
        <source>“%1”, %2, is no longer in your calendar. Has it been called off?</source>
        <translation>« %1 », %2, n’est plus dans votre calendrier. A-t-il été annulé ?</translation>
    </message>
    <message>
        <source>“%1” was moved in your calendar, to %2. Here it is %3.</source>
        <translation>« %1 » a été déplacé dans votre calendrier, au nouveau moment : %2. Ici, c’est : %3.</translation>
    </message>
    <message>
        <source>Follow-ups as well, each at the time by which it is due</source>
        <translation>Les démarches aussi, chacune au moment où elle est due</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Regarder maintenant</translation>
    </message>
    <message>
        <source>Disconnect, and forget this calendar</source>
        <translation>Déconnecter et oublier ce calendrier</translation>
    </message>
    <message>
        <source>Connect a calendar of your own, on Nextcloud, Radicale or any other server that speaks CalDAV, and your interviews and follow-ups appear there too, on all your devices, and stay up to date.</source>
        <translation>Connectez un calendrier à vous, sur Nextcloud, Radicale ou tout autre serveur qui parle CalDAV, et vos entretiens et vos démarches y figurent aussi, sur chacun de vos appareils, et restent à jour.</translation>
    </message>
    <message>
        <source>Only the interviews and follow-ups of this search are written, into the one calendar that you choose. Only these are read again, to see what was changed there; your other events are not. If somebody moves or deletes an interview there, you are asked what that means. Nothing goes anywhere else.</source>
        <translation>Ne sont écrits que les entretiens et les démarches de cette recherche, dans le seul calendrier que vous choisissez. Eux seuls sont relus, pour voir ce qui y a été changé ; vos autres événements ne le sont pas. Si quelqu’un y déplace ou supprime un entretien, on vous demande ce que cela veut dire. Rien ne va ailleurs.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Write into this calendar</source>
        <translation>Écrire dans ce calendrier</translation>
    </message>
    <message>
        <source>Which calendar? A separate one can be hidden, or deleted as a whole.</source>
        <translation>Quel calendrier ? Un calendrier à part peut être masqué, ou supprimé en entier.</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Les remettre</translation>
    </message>
    <message numerus="yes">
        <source>%n of your entries were deleted in that calendar, and are left out of it.</source>
        <translation>
            <numerusform>%n de vos entrées a été supprimée dans ce calendrier, et y est laissée de côté.</numerusform>
            <numerusform>%n de vos entrées ont été supprimées dans ce calendrier, et y sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for your calendars…</source>
        <translation>Recherche de vos calendriers…</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>a calendar, a server</comment>
        <translation>%1, sur %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>À jour.</translation>
    </message>
    <message>
        <source>Taking your events out of the calendar…</source>
        <translation>Retrait de vos événements du calendrier…</translation>
    </message>
    <message>
        <source>Afterword tries again by itself.</source>
        <translation>Un nouvel essai se fera tout seul.</translation>
    </message>
    <message numerus="yes">
        <source>The server did not accept %n of your entries; they are offered again next time.</source>
        <translation>
            <numerusform>Le serveur n’a pas accepté %n de vos entrées ; elle lui est proposée à nouveau la prochaine fois.</numerusform>
            <numerusform>Le serveur n’a pas accepté %n de vos entrées ; elles lui sont proposées à nouveau la prochaine fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last compared %1; %n of your entries are there.</source>
        <translation>
            <numerusform>Dernière comparaison : %1 ; %n de vos entrées y figure.</numerusform>
            <numerusform>Dernière comparaison : %1 ; %n de vos entrées y figurent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Interroger de nouveau le trousseau</translation>
    </message>
    <message>
        <source>Use the new time</source>
        <translation>Prendre la nouvelle heure</translation>
    </message>
    <message>
        <source>Keep the old time</source>
        <translation>Garder l’ancienne heure</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>Il a été annulé</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Le laisser de côté</translation>
    </message>
    <message>
        <source>Forget this calendar</source>
        <translation>Oublier ce calendrier</translation>
    </message>
    <message>
        <source>Afterword disconnects, and forgets the password and everything that it remembers about this calendar. Nothing in your search changes. What should happen to your interviews and follow-ups in the calendar?</source>
        <translation>Afterword se déconnecte, et oublie le mot de passe et tout ce qu’il retient de ce calendrier. Rien ne change dans votre recherche. Que doit-il advenir de vos entretiens et de vos démarches dans le calendrier ?</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>Les y laisser</translation>
    </message>
    <message>
        <source>Look for my calendars</source>
        <translation>Chercher mes calendriers</translation>
    </message>
</context>
<context>
    <name>afterword::CalendarDesk</name>
    <message>
        <source>For a &amp;Calendar…</source>
        <translation>Pour un &amp;calendrier…</translation>
    </message>
    <message>
        <source>That did not work: %1.</source>
        <translation>Cela n’a pas marché : %1.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>It is not kept up to date any more.</source>
        <translation>Il n’est plus tenu à jour.</translation>
    </message>
    <message>
        <source>It is kept up to date now.</source>
        <translation>Il est maintenant tenu à jour.</translation>
    </message>
    <message>
        <source>there is nothing new since the last export</source>
        <translation>il n’y a rien de nouveau depuis le dernier export</translation>
    </message>
    <message>
        <source>What went to a calendar still names the person in %1: %2.</source>
        <translation>Ce qui est allé dans un calendrier nomme encore la personne dans %1 : %2.</translation>
    </message>
    <message>
        <source>The calendar file could not be brought up to date: %1.</source>
        <translation>Le fichier de calendrier n’a pas pu être mis à jour : %1.</translation>
    </message>
</context>
<context>
    <name>afterword::CalendarDialog</name>
    <message>
        <source>Only what is &amp;new since the last export</source>
        <translation>Seulement ce qui est &amp;nouveau depuis le dernier export</translation>
    </message>
    <message>
        <source>&amp;Keep a Calendar File up to Date…</source>
        <translation>&amp;Tenir un fichier de calendrier à jour…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Interviews and follow-ups for a calendar</source>
        <translation>Entretiens et démarches pour un calendrier</translation>
    </message>
    <message>
        <source>Follow-ups become</source>
        <translation>Les démarches deviennent</translation>
    </message>
    <message>
        <source>Follow-ups become events of 15 minutes</source>
        <translation>Les démarches deviennent des événements de 15 minutes</translation>
    </message>
    <message>
        <source>Follow-ups become tasks with a due time</source>
        <translation>Les démarches deviennent des tâches avec une échéance</translation>
    </message>
    <message>
        <source>khal, GNOME Calendar and konsolekalendar do not show tasks</source>
        <translation>khal, GNOME Agenda et konsolekalendar ne montrent pas les tâches</translation>
    </message>
    <message>
        <source>The file stays where it is and is not changed any more</source>
        <translation>Le fichier reste où il est et n’est plus modifié</translation>
    </message>
    <message>
        <source>A file to import</source>
        <translation>Un fichier à importer</translation>
    </message>
    <message>
        <source>What has ended since the last export is called off in the new file. Calendars take a second import differently: Evolution and khal change what they have. Thunderbird stops at the first entry that it has already; new ones come first in the file, so it gets those. GNOME Calendar imports nothing from a file if it knows one of its entries already. KOrganizer, Orage and calcurse add everything once more.</source>
        <translation>Ce qui est terminé depuis le dernier export est annulé dans le nouveau fichier. Les calendriers prennent un second import de façons différentes : Evolution et khal modifient ce qu’ils ont. Thunderbird s’arrête à la première entrée qu’il a déjà ; les nouvelles viennent d’abord dans le fichier, il les reçoit donc. GNOME Agenda ne prend rien d’un fichier dont il connaît une entrée. KOrganizer, Orage et calcurse ajoutent tout une fois de plus.</translation>
    </message>
    <message>
        <source>&amp;Save a File…</source>
        <translation>&amp;Enregistrer un fichier…</translation>
    </message>
    <message>
        <source>A file to subscribe to</source>
        <translation>Un fichier auquel s’abonner</translation>
    </message>
    <message>
        <source>Thunderbird (New Calendar, On the Network, a file:// address) and vdirsyncer follow such a file: what moves or is over changes there too. Afterword keeps it up to date while its window is open or in the tray. What you change in the calendar does not come back, so the file is read-only.</source>
        <translation>Thunderbird (Nouvel agenda, Sur le réseau, une adresse file://) et vdirsyncer suivent un tel fichier : ce qui change ou se termine y change aussi. Afterword le réécrit tant que sa fenêtre est ouverte ou qu’il est dans la zone de notification. Ce que vous modifiez dans le calendrier ne revient pas, le fichier ne peut donc être que lu.</translation>
    </message>
    <message>
        <source>File that is kept up to date</source>
        <translation>Fichier tenu à jour</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>Exporter vers un calendrier</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendriers (*.ics)</translation>
    </message>
    <message>
        <source>Keep a calendar file up to date</source>
        <translation>Tenir un fichier de calendrier à jour</translation>
    </message>
</context>
<context>
    <name>afterword::CalledOff</name>
    <message>
        <source>Write Down a New Day</source>
        <translation>Noter une nouvelle date</translation>
    </message>
    <message>
        <source>Close the Application…</source>
        <translation>Clore la candidature…</translation>
    </message>
    <message>
        <source>Leave It as It Is</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>You will not be asked again</source>
        <translation>Cela ne sera plus demandé</translation>
    </message>
    <message>
        <source>“%1” on %2 was called off. Ask for another day, and write it down here.</source>
        <comment>a round, a day</comment>
        <translation>« %1 » (%2) a été annulé. Demandez une autre date et notez-la ici.</translation>
    </message>
</context>
<context>
    <name>afterword::CardActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Move to the Column on the &amp;Left</source>
        <translation>Vers la colonne de &amp;gauche</translation>
    </message>
    <message>
        <source>Move to the Column on the &amp;Right</source>
        <translation>Vers la colonne de &amp;droite</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Vers le &amp;bas</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
</context>
<context>
    <name>afterword::CardList</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to Insights</source>
        <translation>Retour à l’analyse</translation>
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
        <translation>Faire confiance à son propre certificat…</translation>
    </message>
    <message>
        <source>The server’s certificate</source>
        <translation>Le certificat du serveur</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 n’a pas pu être lu : %2.</translation>
    </message>
    <message>
        <source>%1 holds no certificate (PEM).</source>
        <translation>%1 ne contient aucun certificat (PEM).</translation>
    </message>
    <message>
        <source>Trusted for this account alone: %1, SHA-256 %2</source>
        <translation>Approuvé pour ce seul compte : %1, SHA-256 %2</translation>
    </message>
</context>
<context>
    <name>afterword::CheckListDialog</name>
    <message>
        <source>Counted from today.</source>
        <translation>Compté à partir d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Counted back from the next interview.</source>
        <translation>Compté à rebours du prochain entretien.</translation>
    </message>
    <message>
        <source>No interview is planned yet, so these have no day; you may type one.</source>
        <translation>Aucun entretien n’est encore prévu, celles-ci n’ont donc pas de jour ; vous pouvez en saisir un.</translation>
    </message>
    <message>
        <source>Counted back from the day by which they want your answer.</source>
        <translation>Compté à rebours du jour où votre réponse est attendue.</translation>
    </message>
    <message>
        <source>The day by which they want your answer is not known, so these have none; you may type one.</source>
        <translation>Le jour où votre réponse est attendue n’est pas connu, celles-ci n’en ont donc pas ; vous pouvez en saisir un.</translation>
    </message>
    <message>
        <source>Counted from the day you signed, or else from today.</source>
        <translation>Compté à partir du jour de la signature, sinon d’aujourd’hui.</translation>
    </message>
    <message>
        <source>&amp;Keep this list as it is now for next time</source>
        <translation>&amp;Garder cette liste telle quelle pour la prochaine fois</translation>
    </message>
    <message>
        <source>&amp;Bring back the original list</source>
        <translation>&amp;Rétablir la première</translation>
    </message>
    <message>
        <source>Another &amp;line</source>
        <translation>Une autre &amp;ligne</translation>
    </message>
    <message>
        <source>Check list for %1</source>
        <translation>Liste de contrôle pour %1</translation>
    </message>
    <message>
        <source>Check list</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Which check list</source>
        <translation>Quelle liste</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>The list as it came with the program</source>
        <translation>La liste fournie avec le programme</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n tasks</source>
        <translation>
            <numerusform>&amp;Ajouter %n tâche</numerusform>
            <numerusform>&amp;Ajouter %n tâches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::CheckRow</name>
    <message>
        <source>Put “%1”</source>
        <translation>Mettre « %1 »</translation>
    </message>
    <message>
        <source>Replace “%1” with “%2”</source>
        <comment>what stands, what is right</comment>
        <translation>Remplacer « %1 » par « %2 »</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>You mean it as it is</source>
        <translation>C’est bien ce que vous voulez dire</translation>
    </message>
    <message>
        <source>To fix: %1</source>
        <translation>À revoir : %1</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Remarque : %1</translation>
    </message>
</context>
<context>
    <name>afterword::ChecksPane</name>
    <message>
        <source>This note is ready</source>
        <translation>Cette lettre est prête</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>Les revoir</translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%n laissée telle quelle</numerusform>
            <numerusform>%n laissées telles quelles</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ This one is sent.</source>
        <translation>✓ Celle-ci est envoyée.</translation>
    </message>
    <message>
        <source>✓ Nothing to fix</source>
        <translation>✓ Rien à revoir</translation>
    </message>
    <message>
        <source>Fix what is marked first, or leave it on purpose</source>
        <translation>Revoyez d’abord ce qui est marqué, ou laissez-le exprès</translation>
    </message>
    <message>
        <source>✓ Nothing to fix in the text</source>
        <translation>✓ Rien à revoir dans le texte</translation>
    </message>
</context>
<context>
    <name>afterword::ClashesDialog</name>
    <message>
        <source>What was changed twice</source>
        <translation>Ce qui a été modifié deux fois</translation>
    </message>
    <message>
        <source>Nothing was changed here and elsewhere at the same time.</source>
        <translation>Rien n’a été modifié ici et ailleurs en même temps.</translation>
    </message>
    <message>
        <source>This was changed here and elsewhere before both were brought together. What was changed elsewhere counts now; copy from here what you want back.</source>
        <translation>Ceci a été modifié ici et ailleurs avant que les deux ne soient réunis. Ce qui figure maintenant est ce qui a été modifié ailleurs ; copiez d’ici ce que vous voulez reprendre.</translation>
    </message>
</context>
<context>
    <name>afterword::ClientsDialog</name>
    <message>
        <source>Searches shared with you</source>
        <translation>Recherches partagées avec vous</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
</context>
<context>
    <name>afterword::ClientsPage</name>
    <message>
        <source>&amp;Open Their Board</source>
        <translation>&amp;Ouvrir son tableau</translation>
    </message>
    <message>
        <source>Put into a Grou&amp;p…</source>
        <translation>Mettre dans un &amp;groupe…</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>&amp;Regarder de nouveau</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Personnes suivies</translation>
    </message>
    <message>
        <source>The server could not be asked, so this may be old: %1.</source>
        <translation>Le serveur n’a pas pu être interrogé, ceci peut donc être ancien : %1.</translation>
    </message>
    <message>
        <source>The server could not be asked who lets you in: %1.</source>
        <translation>Impossible de demander au serveur qui partage avec vous : %1.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Which group does %1 go into? Only you see it. Leave it empty for none.</source>
        <translation>Dans quel groupe mettre %1 ? Personne d’autre que vous ne le voit. Vide : dans aucun.</translation>
    </message>
    <message numerus="yes">
        <source>Which group do these %n people go into? Only you see it. Leave it empty for none.</source>
        <translation>
            <numerusform>Dans quel groupe mettre cette %n personne ? Personne d’autre que vous ne le voit. Vide : dans aucun.</numerusform>
            <numerusform>Dans quel groupe mettre ces %n personnes ? Personne d’autre que vous ne le voit. Vide : dans aucun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ta&amp;ke Out of the List…</source>
        <translation>&amp;Retirer de la liste…</translation>
    </message>
    <message>
        <source>Take Out of the List</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>%1 goes out of your list, and you cannot see their search any more. Only they can let you in again.</source>
        <translation>%1 sort de votre liste, et vous ne voyez plus sa recherche. Seule cette personne peut vous y laisser entrer de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>These %n people go out of your list, and you cannot see their searches any more. Only they can let you in again.</source>
        <translation>
            <numerusform>Cette personne sort de votre liste, et vous ne voyez plus sa recherche. Elle seule peut vous y laisser entrer de nouveau.</numerusform>
            <numerusform>Ces %n personnes sortent de votre liste, et vous ne voyez plus leurs recherches. Elles seules peuvent vous y laisser entrer de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take Out</source>
        <translation>&amp;Retirer</translation>
    </message>
</context>
<context>
    <name>afterword::ClientsView</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Trouver une personne</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>Qui est affiché</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Something is late</source>
        <translation>Quelque chose est en retard</translation>
    </message>
    <message>
        <source>An interview today</source>
        <translation>Un entretien aujourd’hui</translation>
    </message>
    <message>
        <source>Late, or an interview today</source>
        <translation>En retard, ou un entretien aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %n days</source>
        <translation>
            <numerusform>Silence depuis %n jour</numerusform>
            <numerusform>Silence depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Searches shared with you</source>
        <translation>Recherches partagées avec vous</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>a column: how many follow-ups are</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Last changed by them</source>
        <translation>Dernière modification de sa part</translation>
    </message>
    <message>
        <source>Interviews today</source>
        <translation>Entretiens aujourd’hui</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>Vous pouvez</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>read and change</source>
        <translation>lire et modifier</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lire</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>What is late could not be found out for everybody: %1.</source>
        <translation>Ce qui est en retard n’a pas pu être établi pour tout le monde : %1.</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Dans aucun groupe</translation>
    </message>
    <message>
        <source>Nobody lets you see their search yet.</source>
        <translation>Personne ne vous laisse encore voir sa recherche.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <comment>a client</comment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Open their board once: from then on what is late for them is told here.</source>
        <translation>Ouvrez une fois son tableau : dès lors, ses retards sont indiqués ici.</translation>
    </message>
</context>
<context>
    <name>afterword::ClosingDialog</name>
    <message>
        <source>Wrap up the search</source>
        <translation>Bien clore la recherche</translation>
    </message>
    <message>
        <source>%1 is signed. Well done.</source>
        <translation>%1 est signé. Bien joué.</translation>
    </message>
    <message>
        <source>What is left to do is among its tasks already.</source>
        <translation>Ce qui reste à faire est déjà parmi ses tâches.</translation>
    </message>
    <message>
        <source>A few things are left that people will remember you by. Those that are ticked become tasks.</source>
        <translation>Il reste quelques gestes dont on se souviendra. Ce qui est coché devient une tâche.</translation>
    </message>
    <message>
        <source>Whoever else still waits for you is listed under Today, each with a kind word to send.</source>
        <translation>Qui vous attend encore figure sous « Aujourd’hui », avec un mot aimable à envoyer.</translation>
    </message>
    <message>
        <source>Show &amp;Today</source>
        <translation>Montrer au&amp;jourd’hui</translation>
    </message>
    <message>
        <source>&amp;Export the Search…</source>
        <translation>&amp;Exporter la recherche…</translation>
    </message>
    <message>
        <source>&amp;Add as Tasks</source>
        <translation>&amp;Ajouter comme tâches</translation>
    </message>
</context>
<context>
    <name>afterword::Column</name>
    <message>
        <source>Company, role</source>
        <translation>Entreprise, poste</translation>
    </message>
    <message>
        <source>New card in %1: company, role</source>
        <translation>Nouvelle carte dans %1 : entreprise, poste</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n older</source>
        <translation>
            <numerusform>Masquer %n plus ancienne</numerusform>
            <numerusform>Masquer %n plus anciennes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older</source>
        <translation>
            <numerusform>%n plus ancienne</numerusform>
            <numerusform>%n plus anciennes</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed more than four weeks ago, and nothing to do. A search finds them.</source>
        <translation>Closes il y a plus de quatre semaines, et rien à faire. Une recherche les trouve.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a button (&quot;12 older&quot;), a stage</comment>
        <translation>%1 dans %2</translation>
    </message>
</context>
<context>
    <name>afterword::ColumnHeader</name>
    <message>
        <source>Menu of the stage %1</source>
        <translation>Menu de l’étape %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a stage, how many cards</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n carte</numerusform>
            <numerusform>%n cartes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cards</source>
        <translation>
            <numerusform>%1 sur %n carte</numerusform>
            <numerusform>%1 sur %n cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Nom de l’étape</translation>
    </message>
    <message>
        <source>Add a card in %1</source>
        <translation>Ajouter une carte dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n à faire</numerusform>
            <numerusform>%n à faire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::ColumnsField</name>
    <message>
        <source>Afterword’s own id</source>
        <translation>Identifiant d’Afterword</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ajoutée le</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Postulé le</translation>
    </message>
    <message>
        <source>They decide by</source>
        <translation>Décision d’ici le</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salaire</translation>
    </message>
    <message>
        <source>Salary, up to</source>
        <translation>Salaire, au plus</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tone of the letters</source>
        <translation>Ton des lettres</translation>
    </message>
    <message>
        <source>Give up after days</source>
        <translation>Abandon après jours</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>The posting’s text</source>
        <translation>Texte de l’annonce</translation>
    </message>
    <message>
        <source>Company and role together</source>
        <translation>Entreprise et poste ensemble</translation>
    </message>
    <message>
        <source>Contact’s name</source>
        <translation>Nom du contact</translation>
    </message>
    <message>
        <source>Contact’s e-mail</source>
        <translation>Courriel du contact</translation>
    </message>
    <message>
        <source>Contact’s phone</source>
        <translation>Téléphone du contact</translation>
    </message>
    <message>
        <source>Contact’s title</source>
        <translation>Fonction du contact</translation>
    </message>
    <message>
        <source>Recruiter’s name</source>
        <translation>Nom au recrutement</translation>
    </message>
    <message>
        <source>Whether it is over</source>
        <translation>Si c’est terminé</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>Quand elle s’est terminée</translation>
    </message>
    <message>
        <source>Keep in the remarks</source>
        <translation>Garder dans les remarques</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>selon vous</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Ce qu’est « %1 »</translation>
    </message>
    <message>
        <source>Day or tick: %1</source>
        <comment>a column that tells when a stage was reached</comment>
        <translation>Jour ou coche : %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
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
        <translation>Il y a plusieurs personnes de ce nom. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>Nobody of that name is known yet. Press Enter to add them.</source>
        <translation>Personne de ce nom n’est encore connu. Appuyez sur Entrée pour l’ajouter.</translation>
    </message>
</context>
<context>
    <name>afterword::ContactsDesk</name>
    <message>
        <source>What Afterword remembered about your address book could not be deleted. It is in %1.</source>
        <translation>Ce qui était retenu de votre carnet d’adresses n’a pas pu être supprimé. Cela se trouve dans %1.</translation>
    </message>
    <message>
        <source>What was read from your address book could not be recorded, so all of it is read again the next time: %1.</source>
        <translation>Ce qui a été lu de votre carnet d’adresses n’a pas pu être noté ; tout sera donc relu la prochaine fois : %1.</translation>
    </message>
    <message>
        <source>What Afterword remembered about your address book cannot be read, so the address book is not connected any more: the file %1 %2. Your search and your address book are as they were. Connect the address book again in Settings, under Address Book; until then that file is left as it is.</source>
        <translation>Ce qu’Afterword retenait de votre carnet d’adresses ne peut pas être lu, le carnet d’adresses n’est donc plus connecté : le fichier %1 %2. Votre recherche et votre carnet d’adresses sont tels qu’ils étaient. Reconnectez le carnet d’adresses dans les paramètres, sous « Carnet d’adresses » ; d’ici là, ce fichier reste tel quel.</translation>
    </message>
</context>
<context>
    <name>afterword::ContactsPage</name>
    <message>
        <source>Look for my address books</source>
        <translation>Chercher mes carnets d’adresses</translation>
    </message>
    <message>
        <source>Sign in and read</source>
        <translation>Se connecter et lire</translation>
    </message>
    <message>
        <source>Read what is new</source>
        <translation>Lire ce qui est nouveau</translation>
    </message>
    <message>
        <source>Read all of it again</source>
        <translation>Tout relire</translation>
    </message>
    <message>
        <source>Disconnect, and forget this address book</source>
        <translation>Déconnecter et oublier ce carnet d’adresses</translation>
    </message>
    <message>
        <source>Connect an address book of your own, on Nextcloud, Radicale or any other server that speaks CardDAV, and take its people into People.</source>
        <translation>Connectez un carnet d’adresses à vous, sur Nextcloud, Radicale ou tout autre serveur qui parle CardDAV, et reprenez ses personnes sous Personnes.</translation>
    </message>
    <message>
        <source>It is read when you press the button here, and never by itself. Before anybody is taken in, you see who is added and what changes, and one Undo takes all of it back. Nothing is ever written into your address book; whoever is deleted there stays here. Nothing goes anywhere else.</source>
        <translation>Il est lu quand vous appuyez ici sur le bouton, et jamais tout seul. Avant que quiconque soit repris, vous voyez qui s’ajoute et ce qui change, et une seule annulation reprend le tout. Rien n’est jamais écrit dans votre carnet d’adresses ; qui en est supprimé reste ici. Rien ne va ailleurs.</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Carnet d’adresses</translation>
    </message>
    <message>
        <source>Read this address book</source>
        <translation>Lire ce carnet d’adresses</translation>
    </message>
    <message>
        <source>Which address book?</source>
        <translation>Quel carnet d’adresses ?</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>an address book, a server</comment>
        <translation>%1, sur %2</translation>
    </message>
    <message>
        <source>Nobody was taken in; the same cards are offered again the next time.</source>
        <translation>Personne n’a été repris ; les mêmes fiches seront proposées de nouveau la prochaine fois.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Il ne contient rien de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards were new or changed.</source>
        <translation>
            <numerusform>%n fiche était nouvelle ou modifiée.</numerusform>
            <numerusform>%n fiches étaient nouvelles ou modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not give out %n cards; they are asked for again the next time.</source>
        <translation>
            <numerusform>Le serveur n’a pas donné %n fiche ; elle sera redemandée la prochaine fois.</numerusform>
            <numerusform>Le serveur n’a pas donné %n fiches ; elles seront redemandées la prochaine fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last read %1.</source>
        <translation>Dernière lecture : %1.</translation>
    </message>
    <message>
        <source>Forget this address book</source>
        <translation>Oublier ce carnet d’adresses</translation>
    </message>
    <message>
        <source>Afterword forgets the password and everything that it remembers about this address book. Whoever was taken into People stays there, and your address book stays as it is.</source>
        <translation>Afterword oublie le mot de passe et tout ce qu’il retient de ce carnet d’adresses. Qui a été repris sous Personnes y reste, et votre carnet d’adresses reste tel quel.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Looking for your address books…</source>
        <translation>Recherche de vos carnets d’adresses…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>afterword::CopiesDialog</name>
    <message>
        <source>Put a copy back</source>
        <translation>Remettre une copie</translation>
    </message>
    <message>
        <source>Copies, the newest first</source>
        <translation>Copies, la plus récente d’abord</translation>
    </message>
    <message>
        <source>&amp;Put It Back</source>
        <translation>&amp;Remettre</translation>
    </message>
    <message>
        <source>Your whole search goes back to what is in the copy. The search as it is now is copied first, and Undo brings it back.</source>
        <translation>Toute votre recherche redevient ce qu’elle est dans la copie. Ce qui existe maintenant est copié d’abord, et « Annuler » le ramène.</translation>
    </message>
</context>
<context>
    <name>afterword::CopyDesk</name>
    <message>
        <source>Nothing can be sent to the server of this search, or taken from there: %1. What you change is kept on this machine.</source>
        <translation>Rien ne peut être envoyé au serveur de cette recherche ni repris de là : %1. Ce que vous modifiez est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Whether you may change this search could not be recorded: %1.</source>
        <translation>Il n’a pas été possible de noter si vous pouvez modifier cette recherche : %1.</translation>
    </message>
    <message>
        <source>That this search is no longer shared with you could not be recorded: %1.</source>
        <translation>Il n’a pas été possible de noter que cette recherche n’est plus partagée avec vous : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 no longer shares this search with you, and %n changes of yours did not get there. They wait on this machine, and are sent if it is shared with you again.</source>
        <translation>
            <numerusform>%1 ne partage plus cette recherche avec vous, et %n de vos modifications n’y est pas arrivée. Elle attend sur cette machine et sera envoyée si la recherche est de nouveau partagée avec vous.</numerusform>
            <numerusform>%1 ne partage plus cette recherche avec vous, et %n de vos modifications n’y sont pas arrivées. Elles attendent sur cette machine et seront envoyées si la recherche est de nouveau partagée avec vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shares this search with you again, and what waited here was sent.</source>
        <translation>%1 partage de nouveau cette recherche avec vous, et ce qui attendait ici a été envoyé.</translation>
    </message>
</context>
<context>
    <name>afterword::CopyFoot</name>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The server asks for your password</source>
        <translation>Le serveur demande votre mot de passe</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Shared with you for reading only</source>
        <translation>Partagée avec vous en lecture seule</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Pas de connexion au serveur</translation>
    </message>
    <message numerus="yes">
        <source>No connection: %n changes wait here, and are sent as soon as the server can be reached</source>
        <translation>
            <numerusform>Pas de connexion : %n modification attend ici et sera envoyée dès que le serveur sera joignable</numerusform>
            <numerusform>Pas de connexion : %n modifications attendent ici et seront envoyées dès que le serveur sera joignable</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing comes from the server</source>
        <translation>Rien ne vient du serveur</translation>
    </message>
    <message numerus="yes">
        <source>The server does not take %n changes, which wait here</source>
        <translation>
            <numerusform>Le serveur n’accepte pas %n modification, qui attend ici</numerusform>
            <numerusform>Le serveur n’accepte pas %n modifications, qui attendent ici</numerusform>
        </translation>
    </message>
    <message>
        <source>This is %1’s search at %2. All of it is on this machine too, so you can read and change it at any time.</source>
        <translation>C’est la recherche de %1 sur %2. Elle est aussi tout entière sur cet ordinateur, vous pouvez donc la lire et la modifier à tout moment.</translation>
    </message>
    <message>
        <source>This is %1’s search at %2. All of it is on this machine too, so you can read it at any time.</source>
        <translation>C’est la recherche de %1 sur %2. Elle est aussi tout entière sur cet ordinateur, vous pouvez donc la lire à tout moment.</translation>
    </message>
    <message>
        <source>Shared search</source>
        <translation>Recherche partagée</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>&amp;Regarder de nouveau</translation>
    </message>
    <message>
        <source>Something on the server was set aside</source>
        <translation>Quelque chose sur le serveur a été mis de côté</translation>
    </message>
    <message>
        <source>&amp;What Was Set Aside…</source>
        <translation>&amp;Ce qui a été mis de côté…</translation>
    </message>
    <message>
        <source>What was set aside could not be read: %1.</source>
        <translation>Ce qui a été mis de côté n’a pas pu être lu : %1.</translation>
    </message>
    <message>
        <source>It could not be put right: %1.</source>
        <translation>Cela n’a pas pu être corrigé : %1.</translation>
    </message>
    <message>
        <source>It is put right, for everybody who shares this search. What was there before is kept as %1.</source>
        <translation>C’est corrigé, pour toutes les personnes qui partagent cette recherche. Ce qui s’y trouvait est conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>No longer shared with you</source>
        <translation>N’est plus partagée avec vous</translation>
    </message>
    <message>
        <source>Looking at the server…</source>
        <translation>Consultation du serveur…</translation>
    </message>
    <message numerus="yes">
        <source>No longer shared with you: %n changes did not get there, and wait here</source>
        <translation>
            <numerusform>N’est plus partagée avec vous : %n modification n’y est pas arrivée et attend ici</numerusform>
            <numerusform>N’est plus partagée avec vous : %n modifications n’y sont pas arrivées et attendent ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of yours did not get there. They wait on this machine, and are sent if the search is shared with you again.</source>
        <translation>
            <numerusform>%n de vos modifications n’y est pas arrivée. Elle attend sur cette machine et sera envoyée si la recherche est de nouveau partagée avec vous.</numerusform>
            <numerusform>%n de vos modifications n’y sont pas arrivées. Elles attendent sur cette machine et seront envoyées si la recherche est de nouveau partagée avec vous.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::CopyWorker</name>
    <message>
        <source>what is kept beside this machine’s copy cannot be used</source>
        <translation>ce qui se trouve à côté de la copie sur cet ordinateur est inutilisable</translation>
    </message>
</context>
<context>
    <name>afterword::DataMenu</name>
    <message>
        <source>&amp;Where It Is Kept…</source>
        <translation>&amp;Emplacement…</translation>
    </message>
    <message>
        <source>&amp;Delete a Person Everywhere…</source>
        <translation>Supprimer une &amp;personne partout…</translation>
    </message>
    <message>
        <source>E&amp;rase Everything…</source>
        <translation>Tout e&amp;ffacer…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>Dia&amp;gnostic</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>Une copie est dans %1.</translation>
    </message>
    <message>
        <source>No copy was made: %1.</source>
        <translation>Aucune copie n’a été faite : %1.</translation>
    </message>
    <message>
        <source>It was not moved: %1.</source>
        <translation>Elle n’a pas été déplacée : %1.</translation>
    </message>
    <message>
        <source>deletion of a person everywhere</source>
        <translation>suppression d’une personne partout</translation>
    </message>
    <message>
        <source>The copy %1 stays as it is: %2.</source>
        <translation>La copie %1 reste telle quelle : %2.</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>elle n’a pas pu être lue</translation>
    </message>
    <message>
        <source>No copy can be read. Nothing was changed.</source>
        <translation>Aucune copie n’est lisible. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was put back, and nothing was changed: %1.</source>
        <translation>Rien n’a été remis ni modifié : %1.</translation>
    </message>
    <message>
        <source>The search as it is now could not be copied, so nothing was put back: %1.</source>
        <translation>Ce qui existe maintenant n’a pas pu être copié, donc rien n’a été remis : %1.</translation>
    </message>
    <message>
        <source>return to the copy from %1</source>
        <translation>retour à la copie du %1</translation>
    </message>
    <message>
        <source>This is this machine’s copy of a shared search, and it stays where it is.</source>
        <translation>C’est la copie d’une recherche partagée sur cet ordinateur, et elle reste où elle est.</translation>
    </message>
</context>
<context>
    <name>afterword::DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
</context>
<context>
    <name>afterword::DebriefForm</name>
    <message>
        <source>What went well?</source>
        <translation>Qu’est-ce qui s’est bien passé ?</translation>
    </message>
    <message>
        <source>When do they decide, and whom can you ask, and how?</source>
        <translation>Quand décident-ils, et à qui pouvez-vous demander, et comment ?</translation>
    </message>
    <message>
        <source>What could you bring to this job?</source>
        <translation>Que pourriez-vous apporter à ce poste ?</translation>
    </message>
    <message>
        <source>What rubbed you the wrong way?</source>
        <translation>Qu’est-ce qui vous a déplu ?</translation>
    </message>
    <message>
        <source>change to the debrief at %1</source>
        <translation>modification du bilan chez %1</translation>
    </message>
    <message>
        <source>Still empty:</source>
        <translation>Encore vide :</translation>
    </message>
    <message>
        <source>Still empty: %1</source>
        <comment>a question</comment>
        <translation>Encore vide : %1</translation>
    </message>
    <message>
        <source>✓ Nothing is missing. What was neither left open nor awkward stays empty.</source>
        <translation>✓ Il ne manque rien. Ce qui n’est ni resté en suspens ni gênant reste vide.</translation>
    </message>
    <message>
        <source>Add an interviewer</source>
        <translation>Ajouter une personne rencontrée</translation>
    </message>
    <message>
        <source>Whom did you speak with? Everyone you name gets a thank-you note.</source>
        <translation>Avec qui avez-vous parlé ? Chaque personne nommée reçoit une lettre de remerciement.</translation>
    </message>
    <message>
        <source>Was anybody else there?</source>
        <translation>Y avait-il quelqu’un d’autre ?</translation>
    </message>
    <message>
        <source>name, e-mail address if you have it, then Enter</source>
        <translation>un nom, une adresse e-mail si vous l’avez, puis Entrée</translation>
    </message>
</context>
<context>
    <name>afterword::DebriefSummary</name>
    <message>
        <source>✓ Debrief written, %1</source>
        <comment>a day</comment>
        <translation>✓ Bilan écrit, %1</translation>
    </message>
    <message>
        <source>No debrief yet</source>
        <translation>Pas encore de bilan</translation>
    </message>
    <message>
        <source>Debrief begun</source>
        <translation>Bilan commencé</translation>
    </message>
    <message>
        <source>Still empty: %1</source>
        <comment>names of questions</comment>
        <translation>Encore vide : %1</translation>
    </message>
    <message>
        <source>Open the debrief</source>
        <translation>Ouvrir le bilan</translation>
    </message>
    <message>
        <source>Write the debrief</source>
        <translation>Écrire le bilan</translation>
    </message>
</context>
<context>
    <name>afterword::DebriefWindow</name>
    <message>
        <source>Save the debrief</source>
        <translation>Enregistrer le bilan</translation>
    </message>
    <message>
        <source>Say nothing about the interview on social media.</source>
        <translation>Ne dites rien de l’entretien sur les réseaux sociaux.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Debrief · %1 · %2</source>
        <comment>a company, a round</comment>
        <translation>Bilan · %1 · %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a round, a company</comment>
        <translation>%1 chez %2</translation>
    </message>
    <message>
        <source>✓ written, %1</source>
        <comment>a day</comment>
        <translation>✓ écrit, %1</translation>
    </message>
    <message>
        <source>debrief of %1</source>
        <translation>bilan de %1</translation>
    </message>
    <message>
        <source>%1 · Next: %2</source>
        <comment>✓ written, today; a note to somebody</comment>
        <translation>%1 · Ensuite : %2</translation>
    </message>
    <message>
        <source>Write the thank-you now</source>
        <translation>Rédiger le remerciement maintenant</translation>
    </message>
    <message>
        <source>Write it now</source>
        <translation>Le rédiger maintenant</translation>
    </message>
    <message>
        <source>%1 was removed elsewhere while you were typing. This is not saved anywhere:</source>
        <translation>%1 a été supprimé ailleurs pendant que vous écriviez. Ceci n’est enregistré nulle part :</translation>
    </message>
</context>
<context>
    <name>afterword::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>For a report when something goes wrong. It holds no names and nothing that you wrote.</source>
        <translation>Pour un rapport quand quelque chose va mal. Il ne contient ni noms ni rien de ce que vous avez écrit.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>afterword::DirectionsForm</name>
    <message>
        <source>Write a number of days from 1 to %1, or nothing.</source>
        <translation>Écrivez un nombre de jours de 1 à %1, ou rien.</translation>
    </message>
    <message>
        <source>“Do keep asking”</source>
        <translation>« N’hésitez pas à relancer »</translation>
    </message>
    <message>
        <source>“Don’t call us, we’ll call you”</source>
        <translation>« C’est nous qui vous appellerons »</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>Check-ins go on until it is time to close.</source>
        <translation>Les relances continuent jusqu’au moment de clore.</translation>
    </message>
    <message>
        <source>Check-ins are held back.</source>
        <translation>Les relances sont retenues.</translation>
    </message>
    <message>
        <source>Ask this person</source>
        <translation>Demander à cette personne</translation>
    </message>
    <message>
        <source>change of whom to ask at %1</source>
        <translation>modification de la personne à qui demander chez %1</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Par quel moyen</translation>
    </message>
    <message>
        <source>any way</source>
        <translation>peu importe</translation>
    </message>
    <message>
        <source>Ask every so many business days</source>
        <translation>Demander tous les tant de jours ouvrés</translation>
    </message>
    <message>
        <source>Days of silence before closing</source>
        <translation>Jours de silence avant de clore</translation>
    </message>
    <message>
        <source>as in Settings</source>
        <translation>comme dans les réglages</translation>
    </message>
    <message>
        <source>change of what %1 said</source>
        <translation>modification de ce que %1 a dit</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>par e-mail</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>par carte</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en personne</translation>
    </message>
    <message>
        <source>Don’t ask before %1.</source>
        <comment>a field for a date</comment>
        <translation>Ne pas demander avant le %1.</translation>
    </message>
    <message>
        <source>Please contact %1 %2.</source>
        <comment>fields: a person, a way such as &apos;by e-mail&apos;</comment>
        <translation>Adressez-vous à %1 %2.</translation>
    </message>
    <message>
        <source>Ask again every %1 business days.</source>
        <comment>a field for a number</comment>
        <translation>Redemander tous les %1 jours ouvrés.</translation>
    </message>
    <message>
        <source>You close it after %1 days of silence.</source>
        <comment>a field for a number</comment>
        <translation>À clore après %1 jours de silence.</translation>
    </message>
    <message>
        <source>date</source>
        <comment>a gap in a sentence</comment>
        <translation>date</translation>
    </message>
    <message>
        <source>name</source>
        <comment>a gap in a sentence</comment>
        <translation>nom</translation>
    </message>
    <message>
        <source>number</source>
        <comment>a gap in a sentence</comment>
        <translation>nombre</translation>
    </message>
</context>
<context>
    <name>afterword::DocumentRow</name>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>what it is, such as Résumé, short</source>
        <translation>ce que c’est, comme CV, court</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <source>A file needs a name here.</source>
        <translation>Un fichier a besoin ici d’un nom.</translation>
    </message>
    <message>
        <source>change to the files of %1</source>
        <translation>modification des fichiers de %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file, its folder</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 is not in %2</source>
        <comment>a file, its folder</comment>
        <translation>%1 n’est pas dans %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Find %1 again…</source>
        <translation>Retrouver %1…</translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <translation>Délier %1</translation>
    </message>
    <message>
        <source>Unlink %1; the file stays where it is</source>
        <translation>Délier %1 ; le fichier reste où il est</translation>
    </message>
    <message>
        <source>No program here opens %1.</source>
        <translation>Aucun programme ici n’ouvre %1.</translation>
    </message>
    <message>
        <source>unlinking %1</source>
        <comment>a file</comment>
        <translation>déliaison de %1</translation>
    </message>
</context>
<context>
    <name>afterword::DocumentsForm</name>
    <message>
        <source>Link a file…</source>
        <translation>Lier un fichier…</translation>
    </message>
    <message>
        <source>Link the résumé and the letter you send, and you will know later what they have in front of them.</source>
        <translation>Liez le CV et la lettre que vous envoyez, et vous saurez plus tard ce qu’ils ont sous les yeux.</translation>
    </message>
</context>
<context>
    <name>afterword::DraftDesk</name>
    <message>
        <source>The last words in the composer could not be saved yet. They are still there.</source>
        <translation>Les derniers mots de la lettre n’ont pas encore pu être enregistrés. Ils sont toujours là.</translation>
    </message>
    <message>
        <source>This application is not there any more.</source>
        <translation>Cette candidature n’existe plus.</translation>
    </message>
    <message>
        <source>This interview is not there any more.</source>
        <translation>Cet entretien n’existe plus.</translation>
    </message>
    <message>
        <source>recipient of a note to %1</source>
        <translation>destinataire d’une lettre à %1</translation>
    </message>
    <message>
        <source>The new drafts could not be kept, so nothing was opened: %1.</source>
        <translation>Les nouveaux brouillons n’ont pas pu être enregistrés, rien n’a donc été ouvert : %1.</translation>
    </message>
    <message>
        <source>The new draft could not be kept, so nothing was opened: %1.</source>
        <translation>Le nouveau brouillon n’a pas pu être enregistré, rien n’a donc été ouvert : %1.</translation>
    </message>
    <message>
        <source>the application is not there any more</source>
        <translation>la candidature n’est plus là</translation>
    </message>
</context>
<context>
    <name>afterword::EraseDialog</name>
    <message numerus="yes">
        <source>Also the %n copies</source>
        <translation>
            <numerusform>Aussi la copie (%n)</numerusform>
            <numerusform>Aussi les %n copies</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>These files are overwritten and deleted, and Afterword closes. This cannot be undone. Files that you exported elsewhere stay.</source>
        <translation>Ces fichiers sont écrasés et supprimés, et Afterword se ferme. Cela ne peut pas être annulé. Les fichiers exportés ailleurs restent.</translation>
    </message>
    <message>
        <source>Files that go</source>
        <translation>Fichiers qui disparaissent</translation>
    </message>
    <message>
        <source>Type “erase” to go on</source>
        <translation>Tapez « effacer » pour continuer</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>effacer</translation>
    </message>
    <message>
        <source>What is on the server %1 stays there: only whoever looks after it can erase that.</source>
        <translation>Ce qui se trouve sur le serveur %1 y reste : seule la personne qui s’en occupe peut l’effacer.</translation>
    </message>
</context>
<context>
    <name>afterword::EraseLogin</name>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n candidature</numerusform>
            <numerusform>%n candidatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews with what was written about them</source>
        <translation>
            <numerusform>%n entretien et son bilan</numerusform>
            <numerusform>%n entretiens et leurs bilans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters, calls and drafts</source>
        <translation>
            <numerusform>%n lettre, appel ou brouillon</numerusform>
            <numerusform>%n lettres, appels et brouillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the access that %n others have to it</source>
        <translation>
            <numerusform>le droit de la voir pour %n autre personne</numerusform>
            <numerusform>le droit de la voir pour %n autres personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its access to %n searches of others</source>
        <translation>
            <numerusform>le droit de voir %n recherche d’autrui</numerusform>
            <numerusform>le droit de voir %n recherches d’autrui</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>Effacer %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a login, a name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This takes the login %1 away from the server for good. It has nothing else there.</source>
        <translation>Ceci retire définitivement l’accès %1 du serveur. Il n’y a rien d’autre.</translation>
    </message>
    <message>
        <source>This takes the login %1 away from the server for good, and with it:</source>
        <translation>Ceci retire définitivement du serveur l’accès %1, et avec lui :</translation>
    </message>
    <message>
        <source>Copies on the machines of those who opened it, and of the whole server, stay as they are. It cannot be undone; “Export…” keeps a copy first.</source>
        <translation>Les copies sur les ordinateurs de ceux qui l’ont ouverte, et celles du serveur entier, restent telles quelles. Cela ne peut pas être annulé ; « Exporter… » garde d’abord une copie.</translation>
    </message>
    <message>
        <source>Type %1 to do it:</source>
        <translation>Tapez %1 pour le faire :</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Effacer</translation>
    </message>
</context>
<context>
    <name>afterword::FactsDialog</name>
    <message>
        <source>New: %1</source>
        <translation>Nouveau : %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié : %1</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>Inchangé : %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Laissé de côté : %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>%1 was handed to Afterword. It would bring in this:</source>
        <translation>%1 a été remis à Afterword. Il apporterait ceci :</translation>
    </message>
    <message>
        <source>What it would bring in</source>
        <translation>Ce qu’il apporterait</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>%1 holds a job posting. It would bring in this:</source>
        <translation>%1 contient une offre d’emploi. Elle apporterait ceci :</translation>
    </message>
    <message>
        <source>%1 would bring in this:</source>
        <translation>%1 apporterait ceci :</translation>
    </message>
    <message numerus="yes">
        <source>%n files were handed to Afterword. They would bring in this:</source>
        <translation>
            <numerusform>%n fichier a été transmis à Afterword. Il apporterait ceci :</numerusform>
            <numerusform>%n fichiers ont été transmis à Afterword. Ils apporteraient ceci :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files would bring in this:</source>
        <translation>
            <numerusform>%n fichier apporterait ceci :</numerusform>
            <numerusform>%n fichiers apporteraient ceci :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::FactsSection</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>the company’s name</source>
        <translation>le nom de l’entreprise</translation>
    </message>
    <message>
        <source>company of %1</source>
        <translation>entreprise de %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>the job title</source>
        <translation>l’intitulé du poste</translation>
    </message>
    <message>
        <source>role at %1</source>
        <translation>poste chez %1</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>its web address</source>
        <translation>son adresse sur le web</translation>
    </message>
    <message>
        <source>posting of %1</source>
        <translation>annonce de %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>where, or remote</source>
        <translation>où, ou à distance</translation>
    </message>
    <message>
        <source>place of %1</source>
        <translation>lieu de %1</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salaire</translation>
    </message>
    <message>
        <source>the amount they gave</source>
        <translation>ce qui a été annoncé</translation>
    </message>
    <message>
        <source>salary at %1</source>
        <translation>salaire chez %1</translation>
    </message>
    <message>
        <source>An application needs the company’s name.</source>
        <translation>Une candidature a besoin du nom de l’entreprise.</translation>
    </message>
    <message>
        <source>change to %1</source>
        <translation>modification de %1</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Postulé le</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>aucune date</translation>
    </message>
    <message>
        <source>applied date of %1</source>
        <translation>date de candidature chez %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>séparées par des virgules</translation>
    </message>
    <message>
        <source>change to the tags of %1</source>
        <translation>modification des étiquettes de %1</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>formel</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>courant</translation>
    </message>
    <message>
        <source>casual</source>
        <translation>décontracté</translation>
    </message>
    <message>
        <source>change of the tone for %1</source>
        <translation>modification du ton avec %1</translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation>Langue des lettres</translation>
    </message>
    <message>
        <source>as usual (%1)</source>
        <comment>a language</comment>
        <translation>comme d’habitude (%1)</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>Lettres en</translation>
    </message>
</context>
<context>
    <name>afterword::Field</name>
    <message>
        <source>The old value is back. Ctrl+Z restores what you typed.</source>
        <translation>L’ancienne valeur est de nouveau là. Ctrl+Z ramène ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>This was emptied elsewhere while you were typing. What you typed was kept; Undo in the Edit menu empties it again.</source>
        <translation>Ce champ a été vidé d’ailleurs pendant que vous écriviez. Ce que vous avez écrit reste ; « Annuler » dans le menu Édition le vide à nouveau.</translation>
    </message>
    <message>
        <source>“%1” was entered here from elsewhere while you were typing. What you typed was kept; Undo in the Edit menu brings the other back.</source>
        <translation>« %1 » a été inscrit ici d’ailleurs pendant que vous écriviez. Ce que vous avez écrit reste ; « Annuler » dans le menu Édition rétablit l’autre.</translation>
    </message>
</context>
<context>
    <name>afterword::FilterButton</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>É&amp;tiquette</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Kind of &amp;Stage</source>
        <translation>&amp;Genre d’étape</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Show &amp;Everything</source>
        <translation>Tout &amp;montrer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Which cards are shown, and in which order</source>
        <translation>Quelles cartes sont montrées, et dans quel ordre</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>Filtrer et trier</translation>
    </message>
    <message>
        <source>Filter and sort: %1</source>
        <translation>Filtrer et trier : %1</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>E&amp;ntreprise</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
</context>
<context>
    <name>afterword::FindPostingButton</name>
    <message>
        <source>Open its &amp;page</source>
        <translation>Ouvrir sa &amp;page</translation>
    </message>
    <message>
        <source>Look for an &amp;older copy (web.archive.org)</source>
        <translation>Chercher une copie plus &amp;ancienne (web.archive.org)</translation>
    </message>
    <message>
        <source>&amp;Search the web (duckduckgo.com)</source>
        <translation>&amp;Chercher sur le web (duckduckgo.com)</translation>
    </message>
    <message>
        <source>Find the posting again</source>
        <translation>Retrouver l’annonce</translation>
    </message>
</context>
<context>
    <name>afterword::FirstStart</name>
    <message>
        <source>Your search begins here</source>
        <translation>Votre recherche commence ici</translation>
    </message>
    <message>
        <source>Add the jobs you apply for, one card each.
Drop invitations, letters, address cards or a table on this window, or a folder of them.
Afterword then tells you whom to write to, and by when.</source>
        <translation>Ajoutez les postes auxquels vous postulez, une carte pour chacun.
Déposez sur cette fenêtre invitations, lettres, cartes de visite ou un tableau, ou un dossier de tout cela.
Afterword vous dit ensuite à qui écrire, et d’ici quand.</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Nouvelle candidature</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Sample search</source>
        <translation>Exemple de recherche</translation>
    </message>
</context>
<context>
    <name>afterword::FollowUpRow</name>
    <message>
        <source>Why this date?</source>
        <translation>Pourquoi cette date ?</translation>
    </message>
    <message>
        <source>Why this date? %1</source>
        <translation>Pourquoi cette date ? %1</translation>
    </message>
    <message>
        <source>What to do with “%1”</source>
        <translation>Que faire de « %1 »</translation>
    </message>
    <message>
        <source>Change the task…</source>
        <translation>Modifier la tâche…</translation>
    </message>
</context>
<context>
    <name>afterword::ForgetDialog</name>
    <message>
        <source>the contact itself</source>
        <translation>le contact lui-même</translation>
    </message>
    <message numerus="yes">
        <source>%n messages from or to them</source>
        <translation>
            <numerusform>%n message de sa part ou pour elle</numerusform>
            <numerusform>%n messages de sa part ou pour elle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts to them</source>
        <translation>
            <numerusform>%n brouillon pour elle</numerusform>
            <numerusform>%n brouillons pour elle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>their part in %n interviews</source>
        <translation>
            <numerusform>sa participation à %n entretien</numerusform>
            <numerusform>sa participation à %n entretiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks as recruiter, main contact and the like</source>
        <translation>
            <numerusform>%n mention comme recrutement, contact principal et semblables</numerusform>
            <numerusform>%n mentions comme recrutement, contact principal et semblables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions about notes to them</source>
        <translation>
            <numerusform>%n décision sur des lettres pour elle</numerusform>
            <numerusform>%n décisions sur des lettres pour elle</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes: %1.</source>
        <translation>Ce qui disparaît : %1.</translation>
    </message>
    <message>
        <source>No other text names them.</source>
        <translation>Aucun autre texte ne nomme cette personne.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Your own texts stay, and some name them; change these yourself:
%1</source>
        <translation>Vos propres textes restent, et certains la nomment ; modifiez-les vous-même :
%1</translation>
    </message>
    <message numerus="yes">
        <source>Also in the %n copies of this search</source>
        <translation>
            <numerusform>Aussi dans la copie (%n) de cette recherche</numerusform>
            <numerusform>Aussi dans les %n copies de cette recherche</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a person everywhere</source>
        <translation>Supprimer une personne partout</translation>
    </message>
    <message>
        <source>Who is to be deleted</source>
        <translation>Qui doit être supprimé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>You have no contacts yet.</source>
        <translation>Il n’y a personne parmi vos contacts.</translation>
    </message>
</context>
<context>
    <name>afterword::GnomeAccounts</name>
    <message>
        <source>The desktop’s Online Accounts do not have this mailbox any more. Add it there again, or disconnect it here.</source>
        <translation>Cette boîte n’est plus parmi les comptes en ligne du bureau. Ajoutez-la de nouveau, ou déconnectez-la ici.</translation>
    </message>
    <message>
        <source>The desktop’s Online Accounts could not open this mailbox (%1). Sign in there again.</source>
        <translation>Les comptes en ligne du bureau n’ont pas pu ouvrir cette boîte (%1). Reconnectez-vous-y.</translation>
    </message>
</context>
<context>
    <name>afterword::GuideWindow</name>
    <message>
        <source>Save the guide</source>
        <translation>Enregistrer le guide</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Pages that were found</source>
        <translation>Pages trouvées</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>The whole guide, to print or to keep</source>
        <translation>Le guide entier, à imprimer ou à garder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1: the guide</source>
        <comment>a page&apos;s title</comment>
        <translation>%1 : le guide</translation>
    </message>
    <message>
        <source>No page mentions that.</source>
        <translation>Aucune page n’en parle.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <comment>of the guide</comment>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Afterword guide.pdf</source>
        <comment>a file&apos;s name</comment>
        <translation>Guide d’Afterword.pdf</translation>
    </message>
    <message>
        <source>Afterword: the guide</source>
        <translation>Afterword : le guide</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The guide was not saved: %1.</source>
        <translation>Le guide n’a pas été enregistré : %1.</translation>
    </message>
</context>
<context>
    <name>afterword::HolidayList</name>
    <message>
        <source>Holiday calendars</source>
        <translation>Calendriers de jours fériés</translation>
    </message>
</context>
<context>
    <name>afterword::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n invitations</source>
        <translation>
            <numerusform>Importer %n invitation</numerusform>
            <numerusform>Importer %n invitations</numerusform>
        </translation>
    </message>
    <message>
        <source>And %1 more, each as it seems to be meant.</source>
        <translation>Et %1 de plus, chacune comme elle semble devoir l’être.</translation>
    </message>
    <message>
        <source>And %1 more that could not be read.</source>
        <translation>Et %1 de plus qui n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Votre adresse électronique</translation>
    </message>
    <message>
        <source>Which of the people invited are you? You are asked only once.</source>
        <translation>Laquelle des personnes invitées êtes-vous ? Cela ne vous est demandé qu’une fois.</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Votre adresse électronique</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les laisser de côté</translation>
    </message>
</context>
<context>
    <name>afterword::Importer</name>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n candidature</numerusform>
            <numerusform>%n candidatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>%n entretien</numerusform>
            <numerusform>%n entretiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n lettre</numerusform>
            <numerusform>%n lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>import de %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1 : %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>%1 was imported, except for this: %2.</source>
        <translation>%1 a été importé, sauf ceci : %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>« %1 » : %2</translation>
    </message>
    <message numerus="yes">
        <source>import of %n invitations</source>
        <translation>
            <numerusform>import de %n invitation</numerusform>
            <numerusform>import de %n invitations</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>Rien n’a été importé : %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The folder %1 holds no letters (.eml, .mbox, a Maildir’s), invitations (.ics) or address cards (.vcf).</source>
        <translation>Le dossier %1 ne contient ni lettres (.eml, .mbox, un Maildir), ni invitations (.ics), ni cartes de visite (.vcf).</translation>
    </message>
    <message>
        <source> (line %1)</source>
        <translation> (ligne %1)</translation>
    </message>
    <message>
        <source>%1: %2%3. None of it was imported.</source>
        <translation>%1 : %2%3. Rien n’en a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message numerus="yes">
        <source>%n letters were taken in</source>
        <translation>
            <numerusform>%n lettre a été reprise</numerusform>
            <numerusform>%n lettres ont été reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n était déjà là</numerusform>
            <numerusform>%n étaient déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong to no application under way: %1</source>
        <translation>
            <numerusform>%n n’appartient à aucune candidature en cours : %1</numerusform>
            <numerusform>%n n’appartiennent à aucune candidature en cours : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>look at this: %1</source>
        <translation>voyez ceci : %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, a company</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>letter from %1</source>
        <translation>lettre de %1</translation>
    </message>
    <message>
        <source>letter to %1</source>
        <translation>lettre à %1</translation>
    </message>
    <message>
        <source>the letter itself, as theirs</source>
        <translation>la lettre elle-même, comme venant d’eux</translation>
    </message>
    <message numerus="yes">
        <source>import of %n files</source>
        <translation>
            <numerusform>import de %n fichier</numerusform>
            <numerusform>import de %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>letter from %1 (%2)</source>
        <comment>a person, what it seems to say</comment>
        <translation>lettre de %1 (%2)</translation>
    </message>
    <message>
        <source>The table was imported, but what you said of it could not be kept for the next one: %1.</source>
        <translation>Le tableau a été importé, mais ce que vous en avez dit n’a pas pu être gardé pour le suivant : %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what a letter is about</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <translation>Importer depuis %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file, a sheet of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>is a spreadsheet, which is only read where you choose it here: with Import, or by dropping it on the window</source>
        <translation>est un classeur, qui n’est lu que si vous le choisissez ici : avec « Importer » ou en le déposant sur la fenêtre</translation>
    </message>
</context>
<context>
    <name>afterword::InsightRows</name>
    <message>
        <source>Chart: %1</source>
        <translation>Graphique : %1</translation>
    </message>
</context>
<context>
    <name>afterword::InsightSection</name>
    <message>
        <source>Save as &amp;Picture…</source>
        <translation>Enregistrer l’&amp;image…</translation>
    </message>
    <message>
        <source>Save as &amp;Table…</source>
        <translation>Enregistrer le &amp;tableau…</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Enregistrer « %1 »</translation>
    </message>
    <message>
        <source>Save as a picture or a table</source>
        <translation>Enregistrer comme image ou tableau</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Enregistrer comme image</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Enregistrer comme tableau</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tableau pour un tableur (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2.</source>
        <translation>Rien n’a été enregistré sous %1 : %2.</translation>
    </message>
</context>
<context>
    <name>afterword::InsightsView</name>
    <message>
        <source>Insights</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>A report for others</source>
        <translation>Un rapport pour d’autres</translation>
    </message>
    <message>
        <source>What you did in a month, with dates, as an employment office asks for it. Nothing that you noted for yourself is in it.</source>
        <translation>Ce que vous avez fait en un mois, avec les dates, comme le demande une agence pour l’emploi. Rien de ce que vous avez noté pour vous n’y figure.</translation>
    </message>
    <message>
        <source>Activity Re&amp;port…</source>
        <translation>&amp;Rapport d’activité…</translation>
    </message>
    <message>
        <source>Nothing to look back on yet. As you apply, hear from them and meet them, this page fills by itself.</source>
        <translation>Rien à regarder pour l’instant. Au fil des candidatures, des réponses et des entretiens, cette page se remplit d’elle-même.</translation>
    </message>
</context>
<context>
    <name>afterword::InterviewCard</name>
    <message>
        <source>Add an interviewer</source>
        <translation>Ajouter une personne rencontrée</translation>
    </message>
    <message>
        <source>a name, then Enter</source>
        <translation>un nom, puis Entrée</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Personnes rencontrées</translation>
    </message>
    <message>
        <source>%1, cancelled</source>
        <comment>a round</comment>
        <translation>%1, annulé</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Détails de %1</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Que faire de %1</translation>
    </message>
    <message>
        <source>%1 was not in the room</source>
        <translation>%1 n’était pas là</translation>
    </message>
    <message>
        <source>It takes place after all</source>
        <translation>Il a lieu malgré tout</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>Il a été annulé</translation>
    </message>
    <message>
        <source>reinstating an interview at %1</source>
        <translation>rétablissement d’un entretien chez %1</translation>
    </message>
    <message>
        <source>cancelling an interview at %1</source>
        <translation>annulation d’un entretien chez %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>removal of an interview at %1</source>
        <translation>suppression d’un entretien chez %1</translation>
    </message>
    <message>
        <source>change to the interviewers at %1</source>
        <translation>modification des personnes rencontrées chez %1</translation>
    </message>
    <message>
        <source>%1, off since this ended</source>
        <comment>a round</comment>
        <translation>%1, caduc depuis la fin</translation>
    </message>
</context>
<context>
    <name>afterword::InterviewForm</name>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>such as On-site</source>
        <translation>comme Sur place</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Commence</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Finit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>an address, a room</source>
        <translation>une adresse, une salle</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>the address to join at</source>
        <translation>l’adresse pour rejoindre</translation>
    </message>
    <message>
        <source>Arranged by</source>
        <translation>Organisé par</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>aucun nom indiqué</translation>
    </message>
    <message>
        <source>change to an interview at %1</source>
        <translation>modification d’un entretien chez %1</translation>
    </message>
    <message>
        <source>This time zone is not known. Write it as America/New_York.</source>
        <translation>Ce fuseau horaire n’est pas connu. Écrivez-le comme Europe/Paris.</translation>
    </message>
    <message>
        <source>a time, or 45 min</source>
        <translation>une heure, ou 45 min</translation>
    </message>
</context>
<context>
    <name>afterword::InterviewerNotes</name>
    <message>
        <source>What did they say or do that stayed with you?</source>
        <translation>Qu’a-t-on dit ou fait qui vous est resté en mémoire ?</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Restée sans réponse</translation>
    </message>
    <message>
        <source>Which question that they asked did you not fully answer?</source>
        <translation>À quelle question qu’on vous a posée n’avez-vous pas vraiment répondu ?</translation>
    </message>
    <message>
        <source>Awkward</source>
        <translation>Gênant</translation>
    </message>
    <message>
        <source>Was anything awkward between you?</source>
        <translation>Quelque chose a-t-il été gênant entre vous ?</translation>
    </message>
    <message>
        <source>change to the debrief at %1</source>
        <translation>modification du bilan chez %1</translation>
    </message>
</context>
<context>
    <name>afterword::InterviewsSection</name>
    <message>
        <source>Add an interview</source>
        <translation>Ajouter un entretien</translation>
    </message>
    <message>
        <source>No interview yet. Drop the invitation from your calendar on the window, or add one.</source>
        <translation>Pas encore d’entretien. Déposez sur la fenêtre l’invitation de votre calendrier, ou ajoutez-en un.</translation>
    </message>
</context>
<context>
    <name>afterword::InvitationCard</name>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Please check: %1.</source>
        <translation>À vérifier : %1.</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>Jour du début</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Heure du début</translation>
    </message>
    <message>
        <source>A new application</source>
        <translation>Une nouvelle candidature</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>La laisser de côté</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>Proposed because %1.</source>
        <translation>Proposé car %1.</translation>
    </message>
    <message>
        <source>Cancels the interview that is noted at %1.</source>
        <translation>Annule l’entretien noté chez %1.</translation>
    </message>
    <message>
        <source>Already noted at %1; nothing changes.</source>
        <translation>Déjà noté chez %1 ; rien ne change.</translation>
    </message>
    <message>
        <source>Names no interview and nobody who is known here; left out.</source>
        <translation>Ne nomme ni entretien ni personne de connu ici ; laissé de côté.</translation>
    </message>
    <message>
        <source>Cancels an interview that was never noted here; nothing changes.</source>
        <translation>Annule un entretien qui n’a jamais été noté ici ; rien ne change.</translation>
    </message>
    <message>
        <source>Changes the interview that is noted at %1.</source>
        <translation>Modifie l’entretien noté chez %1.</translation>
    </message>
    <message>
        <source>Moves the interview that is noted at %1.
Was: %2
Now: %3</source>
        <translation>Déplace l’entretien noté chez %1.
Avant : %2
Maintenant : %3</translation>
    </message>
    <message>
        <source>Its text goes into the remarks: %1</source>
        <translation>Son texte ira dans les remarques : %1</translation>
    </message>
    <message>
        <source>Which time is meant</source>
        <translation>Quelle heure est voulue</translation>
    </message>
    <message>
        <source>%1 UTC (%2)</source>
        <comment>a time, a zone</comment>
        <translation>%1 UTC (%2)</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>C’est</translation>
    </message>
    <message>
        <source>Time zone of “%1”</source>
        <translation>Fuseau horaire de « %1 »</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Left out; the interview stays as it is.</source>
        <translation>Laissé de côté ; l’entretien reste tel qu’il est noté.</translation>
    </message>
</context>
<context>
    <name>afterword::JoinButton</name>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
</context>
<context>
    <name>afterword::Leaving</name>
    <message>
        <source>What you typed last could not be saved. It is still in the window.</source>
        <translation>Ce que vous avez tapé en dernier n’a pas pu être enregistré. C’est encore dans la fenêtre.</translation>
    </message>
    <message>
        <source>If you stay, it is saved as soon as the cause is gone and you close the window again.</source>
        <translation>Si vous restez, c’est enregistré dès que ce qui l’empêche est réparé et que vous fermez de nouveau la fenêtre.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fermer et le perdre</translation>
    </message>
</context>
<context>
    <name>afterword::LetterDialog</name>
    <message numerus="yes">
        <source>Where do these %n letters belong?</source>
        <translation>
            <numerusform>Où va cette lettre ?</numerusform>
            <numerusform>Où vont ces %n lettres ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>A letter without a subject</source>
        <translation>Une lettre sans objet</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>%1, applied %2</source>
        <translation>%1, postulé %2</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>La laisser de côté</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sender, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It is about nothing on the board yet.</source>
        <translation>Elle ne concerne encore rien qui soit sur le tableau.</translation>
    </message>
    <message>
        <source>Make a card of it</source>
        <translation>En faire une carte</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>whose letter it is</source>
        <translation>de qui vient la lettre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>where you know it already</source>
        <translation>si vous le connaissez déjà</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <comment>a day</comment>
        <translation>peut-être %1</translation>
    </message>
</context>
<context>
    <name>afterword::LetterPane</name>
    <message>
        <source>nobody known yet</source>
        <translation>personne pour l’instant</translation>
    </message>
    <message>
        <source>%1, no e-mail address yet</source>
        <translation>%1, pas encore d’adresse électronique</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, an address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, no number yet</source>
        <translation>%1, pas encore de numéro</translation>
    </message>
    <message>
        <source>%1, no postal address yet</source>
        <translation>%1, pas encore d’adresse postale</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Par quel moyen</translation>
    </message>
    <message>
        <source>Fill again</source>
        <translation>Remplir à nouveau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Ouvrir dans la messagerie</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>Autres envois</translation>
    </message>
    <message>
        <source>Card as PDF…</source>
        <translation>Carte en PDF…</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marquer comme envoyé</translation>
    </message>
    <message>
        <source>Not sent after all</source>
        <translation>Pas envoyée, finalement</translation>
    </message>
    <message>
        <source>Sent at another time</source>
        <translation>Envoyée à un autre moment</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la lettre</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Fill in the template again from what is known now</source>
        <translation>Remplir de nouveau le modèle avec ce qui est connu maintenant</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>Enregistrer en .eml…</translation>
    </message>
    <message>
        <source>Save all notes as .eml…</source>
        <translation>Enregistrer toutes les lettres en .eml…</translation>
    </message>
    <message>
        <source>A small page to print or to copy by hand, with the address on the back</source>
        <translation>Une petite page à imprimer ou à recopier, avec l’adresse au dos</translation>
    </message>
    <message>
        <source>Take the mark back, and go on writing</source>
        <translation>Retirer la marque et continuer à écrire</translation>
    </message>
    <message>
        <source>It was sent earlier…</source>
        <translation>Elle a été envoyée plus tôt…</translation>
    </message>
    <message>
        <source>Change the templates…</source>
        <translation>Modifier les modèles…</translation>
    </message>
    <message>
        <source>Hands the note over to your mail program</source>
        <translation>Remet la lettre à votre messagerie</translation>
    </message>
    <message>
        <source>An e-mail address is needed first</source>
        <translation>Il faut d’abord une adresse électronique</translation>
    </message>
    <message>
        <source>I called</source>
        <translation>J’ai appelé</translation>
    </message>
    <message>
        <source>I told them</source>
        <translation>Je l’ai dit</translation>
    </message>
    <message>
        <source>Whom the note goes to</source>
        <translation>À qui la lettre est adressée</translation>
    </message>
    <message>
        <source>whom it goes to: a name, then Enter</source>
        <translation>à qui : un nom, puis Entrée</translation>
    </message>
    <message>
        <source>Put into my mailbox</source>
        <translation>Mettre dans ma boîte</translation>
    </message>
    <message>
        <source>Put all notes into my mailbox</source>
        <translation>Mettre toutes les lettres dans ma boîte</translation>
    </message>
    <message>
        <source>Puts the note among the drafts in your mailbox, for you to send from there</source>
        <translation>Dépose la lettre parmi les brouillons de votre boîte, pour l’envoyer de là-bas</translation>
    </message>
    <message>
        <source>In the program that is named under Letters in Settings</source>
        <translation>Dans le logiciel indiqué sous « Lettres » dans les réglages</translation>
    </message>
    <message>
        <source>The text, to be pasted anywhere</source>
        <translation>Le texte, à coller où vous voulez</translation>
    </message>
    <message>
        <source>Thunderbird opens such a file as a draft; other programs only show it</source>
        <translation>Thunderbird ouvre un tel fichier comme brouillon ; les autres logiciels ne font que l’afficher</translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation>Langue des lettres</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send at another time</source>
        <translation>Envoyer à un autre moment</translation>
    </message>
    <message>
        <source>Tomorrow at 8:30</source>
        <translation>Demain à 8:30</translation>
    </message>
    <message>
        <source>At another time…</source>
        <translation>À un autre moment…</translation>
    </message>
    <message>
        <source>Sends the note through your own mailbox; for ten seconds you can take it back</source>
        <translation>Envoie la lettre par votre propre boîte mail ; pendant dix secondes vous pouvez la reprendre</translation>
    </message>
</context>
<context>
    <name>afterword::LikenessStrip</name>
    <message>
        <source>Likeness</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>%1 ~ %2: %3%</source>
        <comment>two names, a number</comment>
        <translation>%1 ~ %2 : %3 %</translation>
    </message>
    <message>
        <source>%1, too alike</source>
        <comment>two names and a number</comment>
        <translation>%1, trop semblables</translation>
    </message>
</context>
<context>
    <name>afterword::LocalMailboxes</name>
    <message>
        <source>Or read what a mail program keeps on this computer, as Thunderbird does, or Mutt with mbsync. That takes no password, and nothing goes over the network.</source>
        <translation>Ou faire lire ce qu’un logiciel de messagerie conserve sur cet ordinateur, comme Thunderbird, ou Mutt avec mbsync. Cela ne demande aucun mot de passe, et rien ne passe par le réseau.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>a folder&apos;s name</comment>
        <translation>Lire %1</translation>
    </message>
    <message>
        <source>Where does your mail program keep its letters?</source>
        <translation>Où votre logiciel de messagerie conserve-t-il le courrier ?</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
</context>
<context>
    <name>afterword::LogEventForm</name>
    <message>
        <source>They replied</source>
        <translation>Ils ont répondu</translation>
    </message>
    <message>
        <source>You called</source>
        <translation>Vous avez appelé</translation>
    </message>
    <message>
        <source>You met</source>
        <translation>Vous vous êtes vus</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>aucun nom indiqué</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>What was said, if you like</source>
        <translation>Ce qui a été dit, si vous voulez</translation>
    </message>
    <message>
        <source>A machine wrote it: a receipt, out of office</source>
        <translation>Une machine l’a écrit : accusé de réception, absence</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>nouvelle personne</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>This is still ahead. Log it once it has happened.</source>
        <translation>C’est encore à venir. Notez-le une fois que ce sera arrivé.</translation>
    </message>
</context>
<context>
    <name>afterword::LoginDialog</name>
    <message>
        <source>New login</source>
        <translation>Nouvel accès</translation>
    </message>
    <message>
        <source>Everyone with a login can see the others’ names, so choose one that does not say who it is: lower-case letters, digits and _ only.</source>
        <translation>Tous ceux qui ont un accès peuvent voir les noms des autres : qu’il ne dise donc pas de qui il s’agit. Seulement des minuscules, des chiffres et _.</translation>
    </message>
    <message>
        <source>has a search of their own</source>
        <translation>a sa propre recherche</translation>
    </message>
    <message>
        <source>only sees those of others, such as a coach</source>
        <translation>ne voit que celles des autres, comme en accompagnement</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Qui c’est</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
</context>
<context>
    <name>afterword::LookPage</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Open a card with</source>
        <translation>Ouvrir une carte par</translation>
    </message>
    <message>
        <source>one click</source>
        <translation>un clic</translation>
    </message>
    <message>
        <source>a double click</source>
        <translation>un double clic</translation>
    </message>
    <message>
        <source>Change it now</source>
        <translation>Changer maintenant</translation>
    </message>
    <message>
        <source>The language changes at the next start, or now. Your notes stay as you wrote them.</source>
        <translation>La langue compte à partir du prochain lancement, ou dès maintenant. Vos propres textes restent tels que vous les avez écrits.</translation>
    </message>
    <message>
        <source>Reopens the window in the new language</source>
        <translation>Rouvre la fenêtre, dans la nouvelle langue</translation>
    </message>
</context>
<context>
    <name>afterword::MailDesk</name>
    <message>
        <source>Your mailbox is not connected: it waits for its password in Settings, under Mailbox.</source>
        <translation>Votre boîte n’est pas connectée : elle attend son mot de passe dans les réglages, sous Boîte mail.</translation>
    </message>
    <message>
        <source>letter “%1”, seen in your mailbox</source>
        <translation>lettre « %1 », vue dans votre boîte</translation>
    </message>
    <message>
        <source>What Afterword remembered about your mailbox could not be deleted. It is in %1.</source>
        <translation>Ce qui était retenu de votre boîte n’a pas pu être supprimé. Cela se trouve dans %1.</translation>
    </message>
    <message>
        <source>What was read from your mailbox could not be recorded, so it is read again at the next start: %1.</source>
        <translation>Ce qui a été lu dans votre boîte n’a pas pu être noté, ce sera donc relu au prochain démarrage : %1.</translation>
    </message>
    <message>
        <source>Sending from here is not switched on. Do that in Settings, Mailbox.</source>
        <translation>L’envoi d’ici n’est pas activé. Activez-le dans les réglages, sous Boîte mail.</translation>
    </message>
    <message>
        <source>The password of your mailbox is not known. Type it in Settings, Mailbox.</source>
        <translation>Le mot de passe de votre boîte mail n’est pas connu. Saisissez-le dans les réglages, sous Boîte mail.</translation>
    </message>
    <message>
        <source>Your letters are from %1, and the mailbox is %2: its server would not accept them. Make both the same in Settings.</source>
        <translation>Vos lettres viennent de %1, et la boîte mail est %2 : son serveur ne les accepterait pas. Mettez les deux d’accord dans les réglages.</translation>
    </message>
    <message>
        <source>Sign in again in the desktop’s Online Accounts, and then ask it again here.</source>
        <translation>Reconnectez-vous dans les comptes en ligne du bureau, puis redemandez-lui ici.</translation>
    </message>
    <message>
        <source>Your mailbox is not connected: see Settings, under Mailbox. %1</source>
        <translation>Votre boîte mail n’est pas connectée : voyez Réglages, Boîte mail. %1</translation>
    </message>
    <message>
        <source>The desktop’s Online Accounts have not opened your mailbox. See Settings, Mailbox.</source>
        <translation>Les comptes en ligne du bureau n’ont pas ouvert votre boîte. Voyez Réglages, Boîte mail.</translation>
    </message>
    <message>
        <source>Your mailbox is not being read: %1.</source>
        <translation>Votre boîte n’est pas consultée : %1.</translation>
    </message>
    <message>
        <source>What Afterword remembered about your mailbox cannot be read, so the mailbox is not connected any more: the file %1 %2. Your search and your letters are as they were. Connect the mailbox again in Settings, under Mailbox; until then that file is left as it is.</source>
        <translation>Ce qu’Afterword retenait de votre boîte mail ne peut pas être lu, la boîte n’est donc plus connectée : le fichier %1 %2. Votre recherche et vos messages sont tels qu’ils étaient. Reconnectez la boîte dans les paramètres, sous « Boîte mail » ; d’ici là, ce fichier reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>Mailbox: %n letters to look at</source>
        <translation>
            <numerusform>Boîte mail : %n lettre à voir</numerusform>
            <numerusform>Boîte mail : %n lettres à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mailbox is not being read: see Settings, under Mailbox. %1</source>
        <translation>Votre boîte mail n’est plus lue : voyez Réglages, Boîte mail. %1</translation>
    </message>
    <message>
        <source>Mailbox: password needed</source>
        <translation>Boîte mail : mot de passe demandé</translation>
    </message>
    <message>
        <source>Mailbox: not being read</source>
        <translation>Boîte mail : n’est plus lue</translation>
    </message>
    <message numerus="yes">
        <source>%n letters in your mailbox wait for you to look at them: Settings, Mailbox.</source>
        <translation>
            <numerusform>%n lettre de votre boîte demande votre regard : Réglages, Boîte mail.</numerusform>
            <numerusform>%n lettres de votre boîte demandent votre regard : Réglages, Boîte mail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::MailProgramPage</name>
    <message>
        <source>Mail program</source>
        <translation>Logiciel de messagerie</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>As the desktop (%1)</source>
        <translation>Comme le bureau (%1)</translation>
    </message>
</context>
<context>
    <name>afterword::MailboxPage</name>
    <message>
        <source>%1 at %2</source>
        <comment>a date, a time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>waits to be put there</source>
        <translation>attend d’y être mis</translation>
    </message>
    <message>
        <source>there since %1</source>
        <translation>là-bas depuis %1</translation>
    </message>
    <message>
        <source>changed there, and left alone since</source>
        <translation>modifié là-bas, et laissé tel quel depuis</translation>
    </message>
    <message>
        <source>no longer there, and not seen among what was sent</source>
        <translation>n’y est plus, et n’a pas été vu parmi les envois</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Regarder maintenant</translation>
    </message>
    <message>
        <source>Connect your own mailbox, and notes can wait among its drafts, to be sent from wherever you write. Afterword notices by itself what you send and what is answered.</source>
        <translation>Connectez votre propre boîte, et les lettres pourront attendre parmi ses brouillons, à envoyer d’où vous écrivez. Ce que vous envoyez et ce qui vous est répondu est remarqué ici tout seul.</translation>
    </message>
    <message>
        <source>Disconnect, and forget this mailbox</source>
        <translation>Déconnecter et oublier cette boîte</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Les regarder…</translation>
    </message>
    <message numerus="yes">
        <source>%n letters are waiting for you to look at them: they may belong to several applications, or bring an invitation.</source>
        <translation>
            <numerusform>%n lettre demande votre regard : elle peut concerner plusieurs candidatures ou apporter une invitation.</numerusform>
            <numerusform>%n lettres demandent votre regard : elles peuvent concerner plusieurs candidatures ou apporter une invitation.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>an address, a server</comment>
        <translation>%1, sur %2</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>Afterword tries again by itself.</source>
        <translation>Un nouvel essai se fera tout seul.</translation>
    </message>
    <message numerus="yes">
        <source>Last looked at on %1; %n letters were taken in so far.</source>
        <translation>
            <numerusform>Regardé pour la dernière fois le %1 ; %n lettre a été reprise jusqu’ici.</numerusform>
            <numerusform>Regardé pour la dernière fois le %1 ; %n lettres ont été reprises jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Interroger de nouveau le trousseau</translation>
    </message>
    <message>
        <source>Not found; choose one</source>
        <translation>Introuvable ; choisissez-en un</translation>
    </message>
    <message>
        <source>Drafts are in</source>
        <translation>Les brouillons sont dans</translation>
    </message>
    <message>
        <source>Sent letters are in</source>
        <translation>Les envois sont dans</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <comment>a name, how it stands with the draft</comment>
        <translation>À %1 : %2</translation>
    </message>
    <message>
        <source>Drafts of yours in this mailbox:</source>
        <translation>Vos brouillons dans cette boîte :</translation>
    </message>
    <message>
        <source>You sent “%1” to %2 on %3. Was that the note that you wrote here?</source>
        <translation>Vous avez envoyé « %1 » à %2, le %3. Était-ce la lettre que vous avez écrite ici ?</translation>
    </message>
    <message>
        <source>Yes, it was</source>
        <translation>Oui, c’était elle</translation>
    </message>
    <message>
        <source>No, another letter</source>
        <translation>Non, une autre lettre</translation>
    </message>
    <message>
        <source>Forget this mailbox</source>
        <translation>Oublier cette boîte</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Afterword reads, in the inbox and among what was sent: sender, recipients, subject and date of letters since two weeks before your first application; and in full, only those from and to people and companies of your search. It marks no letter as read. It writes only the drafts that you put there, and copies of letters that you send from here, once you switch that on. Nothing goes anywhere else.</source>
        <translation>Sont lus, dans la boîte de réception et parmi les envois : l’expéditeur, les destinataires, l’objet et la date des lettres depuis deux semaines avant votre première candidature ; et en entier, seulement celles des personnes et entreprises de votre recherche ou qui leur sont adressées. Rien n’est marqué comme lu. Ne sont écrits que les brouillons que vous y mettez, et les copies des lettres que vous envoyez d’ici, une fois que vous l’avez activé. Rien ne va ailleurs.</translation>
    </message>
    <message>
        <source>Afterword disconnects, and forgets the password and everything that it remembers about this mailbox. What was taken into your search stays, and so do the drafts in your mailbox. Letters that wait to be sent from here are not sent; they are kept as notes.</source>
        <translation>Afterword se déconnecte et oublie le mot de passe et tout ce qu’il retient de cette boîte. Ce qui a été repris dans votre recherche reste, et les brouillons de votre boîte aussi. Les lettres qui attendent d’être envoyées d’ici ne sont pas envoyées ; elles restent ici, à reprendre quand vous voulez.</translation>
    </message>
    <message>
        <source>It is opened through this desktop’s Online Accounts.</source>
        <translation>Elle est ouverte par les comptes en ligne de ce bureau.</translation>
    </message>
    <message>
        <source>Ask the desktop again</source>
        <translation>Redemander au bureau</translation>
    </message>
    <message>
        <source>What a mail program keeps in %1</source>
        <translation>Ce qu’un logiciel de messagerie conserve dans %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>New letters there are noticed as they come.</source>
        <translation>Les nouveaux messages y sont remarqués dès leur arrivée.</translation>
    </message>
    <message>
        <source>The inbox is %1.</source>
        <comment>a file</comment>
        <translation>La boîte de réception est %1.</translation>
    </message>
    <message>
        <source>Afterword stops reading this folder, and forgets everything that it remembers about it. What was taken into your search stays, and so do the drafts in the folder.</source>
        <translation>Afterword ne lit plus ce dossier et oublie tout ce qu’il en retient. Ce qui a été repris dans votre recherche reste, et les brouillons qui se trouvent dans le dossier aussi.</translation>
    </message>
    <message>
        <source>Afterword disconnects, and forgets everything that it remembers about this mailbox. What was taken into your search stays, and so do the drafts in your mailbox. Letters that wait to be sent from here are not sent; they are kept as notes.</source>
        <translation>Afterword se déconnecte et oublie tout ce qu’il retient de cette boîte. Ce qui a été repris dans votre recherche reste, et les brouillons de votre boîte aussi. Les lettres qui attendent d’être envoyées d’ici ne sont pas envoyées ; elles restent ici, à reprendre quand vous voulez.</translation>
    </message>
    <message>
        <source>Afterword notices by itself what you send and what is answered in your mailbox. Drafts cannot be put into it: Thunderbird keeps its own index of its folders, and what another program adds there could get lost. Open your notes in the mail program instead.</source>
        <translation>Ce que vous envoyez et ce qui vous est répondu dans votre boîte est remarqué ici tout seul. Les brouillons ne peuvent pas y être déposés : Thunderbird tient son propre index de ses dossiers, et ce qu’un autre programme y ajoute pourrait se perdre. Ouvrez plutôt vos lettres dans le logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Asking this desktop’s keyring for the password…</source>
        <translation>Le mot de passe est demandé au trousseau…</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>a folder</comment>
        <translation>%1 (absent en ce moment)</translation>
    </message>
</context>
<context>
    <name>afterword::MainWindow</name>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Afterword</source>
        <translation>Afterword</translation>
    </message>
    <message>
        <source>all saved</source>
        <translation>tout est enregistré</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>pas enregistré</translation>
    </message>
    <message>
        <source>all saved · %1</source>
        <translation>tout est enregistré · %1</translation>
    </message>
    <message>
        <source>&amp;Today %1</source>
        <translation>&amp;Aujourd’hui %1</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>Pa&amp;nel of the Application</source>
        <translation>V&amp;olet de la candidature</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n cards are selected. The menu of any one of them moves, tags, closes or deletes them all.</source>
        <translation>
            <numerusform>%n carte est choisie. Son menu la déplace, l’étiquette, la clôt ou la supprime.</numerusform>
            <numerusform>%n cartes sont choisies. Le menu de l’une les déplace, les étiquette, les clôt ou les supprime toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be added now: the bar above says why.</source>
        <translation>Rien ne peut être ajouté pour l’instant : le bandeau du haut dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>afterword::MeaningList</name>
    <message>
        <source>What their letters seem to say</source>
        <translation>Ce que leurs lettres semblent dire</translation>
    </message>
    <message>
        <source>Of the letters that came in, %1. Nothing was done about it: each line leads to its card, where you decide.</source>
        <comment>how many seem to say what</comment>
        <translation>Parmi les lettres arrivées, %1. Rien n’a été fait : chaque ligne mène à sa carte, où vous décidez.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a company, what its letter says</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a sentence of a letter</comment>
        <translation>« %1 »</translation>
    </message>
</context>
<context>
    <name>afterword::MeaningQuestion</name>
    <message>
        <source>Reads like a no: “%1”</source>
        <translation>Ressemble à un refus : « %1 »</translation>
    </message>
    <message>
        <source>Reads like an offer: “%1”</source>
        <translation>Ressemble à une proposition : « %1 »</translation>
    </message>
    <message>
        <source>Reads like an invitation: “%1”</source>
        <translation>Ressemble à une invitation : « %1 »</translation>
    </message>
    <message>
        <source>They promise an answer by %1: “%2”</source>
        <translation>Une réponse est promise pour %1 : « %2 »</translation>
    </message>
    <message>
        <source>Asks you something: “%1”</source>
        <translation>Vous demande quelque chose : « %1 »</translation>
    </message>
    <message>
        <source>Close as Rejected</source>
        <translation>Clore comme refusée</translation>
    </message>
    <message>
        <source>Write Down the Offer</source>
        <translation>Noter la proposition</translation>
    </message>
    <message>
        <source>Add the Interview</source>
        <translation>Ajouter l’entretien</translation>
    </message>
    <message>
        <source>Keep This Date</source>
        <translation>Garder cette date</translation>
    </message>
    <message>
        <source>Write an Answer</source>
        <translation>Écrire une réponse</translation>
    </message>
    <message>
        <source>Opens your mail program</source>
        <translation>Ouvre votre logiciel de courriel</translation>
    </message>
    <message>
        <source>Add as a Task</source>
        <translation>Ajouter comme tâche</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Notes that you answered just now</source>
        <translation>Note que vous venez de répondre</translation>
    </message>
    <message>
        <source>You will not be asked again</source>
        <translation>Cela ne sera plus demandé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a company, what its letter says</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Not So</source>
        <translation>Ce n’est pas le cas</translation>
    </message>
    <message>
        <source>No Answer Needed</source>
        <translation>Pas de réponse nécessaire</translation>
    </message>
    <message>
        <source>It Isn’t</source>
        <translation>Ce n’en est pas</translation>
    </message>
</context>
<context>
    <name>afterword::MeaningQuestions</name>
    <message>
        <source>What their letters seem to say</source>
        <translation>Ce que leurs lettres semblent dire</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <comment>a question out of a letter</comment>
        <translation>Répondre : %1</translation>
    </message>
    <message>
        <source>promised date of %1</source>
        <translation>date annoncée par %1</translation>
    </message>
</context>
<context>
    <name>afterword::MergeDialog</name>
    <message numerus="yes">
        <source>%n letters and calls</source>
        <translation>
            <numerusform>%n lettre ou appel</numerusform>
            <numerusform>%n lettres et appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n entretien</numerusform>
            <numerusform>%n entretiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n brouillon</numerusform>
            <numerusform>%n brouillons</numerusform>
        </translation>
    </message>
    <message>
        <source>no application</source>
        <translation>aucune candidature</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>companies, how many letters and meetings</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>The Same Person</source>
        <translation>La même personne</translation>
    </message>
    <message>
        <source>What you don’t choose is kept in the remarks.</source>
        <translation>Ce que vous ne choisissez pas est gardé dans les remarques.</translation>
    </message>
    <message>
        <source>Merge Them</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>%1 and %2 become one person.</source>
        <translation>%1 et %2 deviennent une seule personne.</translation>
    </message>
    <message>
        <source>From the one: %1.</source>
        <translation>De l’une : %1.</translation>
    </message>
    <message>
        <source>From the other: %1.</source>
        <translation>De l’autre : %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field of a person, its value</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>afterword::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>afterword::MissingAddress</name>
    <message>
        <source>E-mail address of %1</source>
        <translation>Adresse électronique de %1</translation>
    </message>
    <message>
        <source>Phone number of %1</source>
        <translation>Numéro de téléphone de %1</translation>
    </message>
    <message>
        <source>%1, then Enter</source>
        <comment>what is to be typed</comment>
        <translation>%1, puis Entrée</translation>
    </message>
</context>
<context>
    <name>afterword::MonthDelegate</name>
    <message>
        <source>%1 · today</source>
        <comment>a day of the month</comment>
        <translation>%1 · aujourd’hui</translation>
    </message>
</context>
<context>
    <name>afterword::MonthModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a company, what to do</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a company, what happened</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a time, an interview</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
</context>
<context>
    <name>afterword::MonthView</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>The previous month</source>
        <translation>Le mois précédent</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Le mois suivant</translation>
    </message>
    <message>
        <source>Muted: what follows if no answer ever comes</source>
        <translation>En pâle : ce qui suit si aucune réponse ne vient</translation>
    </message>
    <message>
        <source>%1 (if no answer comes)</source>
        <translation>%1 (si aucune réponse ne vient)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 autres</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>The days of the month</source>
        <translation>Les jours du mois</translation>
    </message>
    <message>
        <source>What falls on the day</source>
        <translation>Ce qui tombe ce jour-là</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Shows the month and the day of today (Home)</source>
        <translation>Montre le mois et le jour d’aujourd’hui (Début)</translation>
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
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Leave for &amp;later</source>
        <translation>P&amp;lus tard</translation>
    </message>
    <message>
        <source>It is not signed &amp;yet</source>
        <translation>Pas encore &amp;signée</translation>
    </message>
    <message numerus="yes">
        <source>The same for the &amp;other %n cards</source>
        <translation>
            <numerusform>De même pour l’&amp;autre carte (%n)</numerusform>
            <numerusform>De même pour les %n &amp;autres cartes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::NeedLine</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>what an account needs, other such things</comment>
        <translation>
            <numerusform>%1, et %n autre</numerusform>
            <numerusform>%1, et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::NewApplication</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Company, or paste the posting’s address or text</source>
        <translation>Entreprise, ou collez l’annonce</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Address of the posting</source>
        <translation>Adresse de l’annonce</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salaire</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Étiquettes, avec des virgules</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Nouvelle candidature</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Close without adding</source>
        <translation>Fermer sans ajouter</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>En détail</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>In the first column</source>
        <translation>Dans la première colonne</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Ajouter quand même</translation>
    </message>
    <message>
        <source>This one is there already: %1 (%2).</source>
        <comment>a job, its stage</comment>
        <translation>Celle-ci est déjà là : %1 (%2).</translation>
    </message>
    <message>
        <source>The text of the posting is kept as well: %1 characters.</source>
        <translation>Le texte de l’annonce est gardé aussi : %1 caractères.</translation>
    </message>
</context>
<context>
    <name>afterword::NewInterviewForm</name>
    <message>
        <source>Day of the new interview</source>
        <translation>Jour du nouvel entretien</translation>
    </message>
    <message>
        <source>such as Friday, or 4 Dec</source>
        <translation>comme vendredi, ou 4 déc.</translation>
    </message>
    <message>
        <source>When the new interview begins</source>
        <translation>Début du nouvel entretien</translation>
    </message>
    <message>
        <source>such as 14:30</source>
        <translation>comme 14:30</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>When the new interview ends</source>
        <translation>Fin du nouvel entretien</translation>
    </message>
    <message>
        <source>an hour later</source>
        <translation>une heure plus tard</translation>
    </message>
    <message>
        <source>How the new interview takes place</source>
        <translation>Type du nouvel entretien</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Finit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>afterword::NextBlock</name>
    <message>
        <source>Why this date?</source>
        <translation>Pourquoi cette date ?</translation>
    </message>
    <message>
        <source>The guide’s page about this rule</source>
        <translation>La page du guide sur cette règle</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme fait</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Ce qui vient ensuite</translation>
    </message>
    <message>
        <source>Let it rest for a while</source>
        <translation>Laisser reposer un moment</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Passer cette démarche</translation>
    </message>
    <message>
        <source>It is done already</source>
        <translation>C’est déjà fait</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Rien à faire ici</translation>
    </message>
    <message>
        <source>Once you have applied, move it on, and you will see here what comes next.</source>
        <translation>Une fois que vous aurez postulé, avancez-la, et vous lirez ici ce qui vient ensuite.</translation>
    </message>
    <message>
        <source>When something happens, you will see here what comes next.</source>
        <translation>Quand quelque chose arrivera, vous lirez ici ce qui vient ensuite.</translation>
    </message>
    <message>
        <source>Ask %1 for it</source>
        <translation>Le demander à %1</translation>
    </message>
    <message>
        <source>Its time comes when the interview is over.</source>
        <translation>Son heure viendra après l’entretien.</translation>
    </message>
    <message numerus="yes">
        <source>%n more to do below</source>
        <translation>
            <numerusform>encore %n démarche ci-dessous</numerusform>
            <numerusform>encore %n démarches ci-dessous</numerusform>
        </translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Nommer quelqu’un</translation>
    </message>
    <message>
        <source>Withdraw kindly</source>
        <translation>Se retirer avec tact</translation>
    </message>
    <message>
        <source>You no longer want this job, and nobody you could tell is named here. Find out who that is at %1: a kind word takes two minutes, and you may meet again.</source>
        <translation>Vous ne voulez plus de ce poste, et personne n’est nommé ici à qui le dire. Trouvez qui c’est chez %1 : un mot aimable prend deux minutes, et vous vous recroiserez peut-être.</translation>
    </message>
    <message>
        <source>They wrote to you first. Once you have answered and are talking with them, move the card on, and you will see here what comes next.</source>
        <translation>C’est l’entreprise qui vous a écrit en premier. Quand vous avez répondu et que vous êtes en contact, avancez la carte, et vous lirez ici ce qui vient ensuite.</translation>
    </message>
    <message>
        <source>Their letter reads like one. Once you have said below whether it is, you will see here what comes next.</source>
        <translation>Leur lettre y ressemble. Dès que vous aurez dit ci-dessous si c’en est un, vous verrez ici la suite.</translation>
    </message>
    <message>
        <source>Nobody to thank</source>
        <translation>Personne à remercier</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <comment>a stage</comment>
        <translation>Déplacer vers « %1 »</translation>
    </message>
    <message>
        <source>I have applied</source>
        <translation>J’ai postulé</translation>
    </message>
    <message>
        <source>Whom did you speak with?</source>
        <translation>Avec qui avez-vous parlé ?</translation>
    </message>
    <message>
        <source>You had an interview with %1, and nobody who was there is named yet. Everyone you name gets a thank-you note of their own, ideally within a day.</source>
        <translation>Vous avez eu un entretien chez %1, et personne n’y est nommé. Chaque personne que vous nommez reçoit sa propre lettre de remerciement, de préférence dans la journée qui suit.</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>Nommer</translation>
    </message>
    <message>
        <source>After that: %1</source>
        <comment>a follow-up</comment>
        <translation>Ensuite : %1</translation>
    </message>
    <message>
        <source>You had an interview with them, and the card is still among the saved ones. Move it on, and you will be told when to ask how things stand.</source>
        <translation>Vous avez eu un entretien chez eux, et la carte se trouve encore parmi les retenues. Faites-la avancer, et l’on vous dira quand demander où cela en est.</translation>
    </message>
    <message>
        <source>You have an interview with them, and the card is still among the saved ones. Move it on, and you will be told when to ask how things stand.</source>
        <translation>Vous avez un entretien chez eux, et la carte se trouve encore parmi les retenues. Faites-la avancer, et l’on vous dira quand demander où cela en est.</translation>
    </message>
    <message>
        <source>When did the offer come?</source>
        <translation>Quand la proposition est-elle arrivée ?</translation>
    </message>
    <message>
        <source>Write the day down under “The offer”, and you are reminded to answer it, and to tell the others.</source>
        <translation>Notez le jour sous « La proposition », et il vous sera rappelé d’y répondre et d’en parler aux autres.</translation>
    </message>
</context>
<context>
    <name>afterword::NoteComposer</name>
    <message>
        <source>Nobody named</source>
        <translation>Aucune personne indiquée</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Écrire une lettre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everything is saved as you type</source>
        <translation>Tout est enregistré à mesure que vous tapez</translation>
    </message>
    <message>
        <source>Not saved: this application is not there any more</source>
        <translation>Pas enregistré : cette candidature n’existe plus</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Thank-you notes</source>
        <translation>Lettres de remerciement</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a round, a date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This can look careless: %1 Leave it only if you mean it.</source>
        <translation>Cela peut paraître négligé : %1 Ne le laissez que si vous le voulez ainsi.</translation>
    </message>
    <message>
        <source>I mean it</source>
        <translation>Je le veux ainsi</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>La revoir</translation>
    </message>
    <message>
        <source>You changed this text. Filling it again replaces your words; Ctrl+Z brings them back.</source>
        <translation>Vous avez modifié ce texte. Le remplir de nouveau remplace vos mots ; Ctrl+Z les ramène.</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Les remplacer</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>The note is filled again.</source>
        <translation>La lettre est remplie de nouveau.</translation>
    </message>
    <message>
        <source>Bring my words back</source>
        <translation>Ramener mes mots</translation>
    </message>
    <message>
        <source>This note is not signed yet: Afterword does not know your name.</source>
        <translation>Cette lettre n’est pas encore signée : Afterword ne connaît pas votre nom.</translation>
    </message>
    <message>
        <source>Add my name</source>
        <translation>Donner mon nom</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Your answer can flow into the note. Filling it again replaces your words.</source>
        <translation>Votre réponse peut entrer dans la lettre. La remplir de nouveau remplace vos mots.</translation>
    </message>
    <message>
        <source>Fill it again</source>
        <translation>La remplir de nouveau</translation>
    </message>
    <message>
        <source>Keep my words</source>
        <translation>Garder mes mots</translation>
    </message>
    <message>
        <source>Your last words could not be saved yet. They are still here.</source>
        <translation>Vos derniers mots n’ont pas encore pu être enregistrés. Ils sont toujours ici.</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Fermer et les perdre</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>aucun nom indiqué</translation>
    </message>
    <message>
        <source>It is not known who it goes to.</source>
        <translation>On ne sait pas à qui elle va.</translation>
    </message>
    <message>
        <source>No e-mail address of %1 is known.</source>
        <translation>Aucune adresse électronique de %1 n’est connue.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Et %1 de plus.</translation>
    </message>
    <message>
        <source>No e-mail program is set up on this computer. Copy the note, or save it as .eml.</source>
        <translation>Aucune messagerie n’est réglée sur cet ordinateur. Copiez la lettre, ou enregistrez-la en .eml.</translation>
    </message>
    <message>
        <source>No mail program answered. Copy the note, or save it as .eml.</source>
        <translation>Aucune messagerie n’a répondu. Copiez la lettre, ou enregistrez-la en .eml.</translation>
    </message>
    <message>
        <source>The mail program would have changed this letter, so its text is on the clipboard: paste it in.</source>
        <translation>La messagerie aurait changé cette lettre, son texte est donc dans le presse-papiers : collez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes saved in %1</source>
        <translation>
            <numerusform>%n lettre enregistrée dans %1</numerusform>
            <numerusform>%n lettres enregistrées dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Card to %1.pdf</source>
        <translation>Carte à %1.pdf</translation>
    </message>
    <message>
        <source>The card is saved in %1.</source>
        <translation>La carte est enregistrée dans %1.</translation>
    </message>
    <message>
        <source>Have you sent it yet?</source>
        <translation>L’avez-vous déjà envoyée ?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was done, a question</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Yes, mark as sent</source>
        <translation>Oui, marquer comme envoyée</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>There is still something to fix: %1</source>
        <translation>Il reste quelque chose à corriger : %1</translation>
    </message>
    <message>
        <source>Mark as sent anyway</source>
        <translation>Marquer comme envoyée quand même</translation>
    </message>
    <message>
        <source>Back to the letter</source>
        <translation>Retour à la lettre</translation>
    </message>
    <message>
        <source>This letter goes to nobody yet. Say first whom it was sent to.</source>
        <translation>Cette lettre ne s’adresse encore à personne. Indiquez d’abord à qui elle a été envoyée.</translation>
    </message>
    <message>
        <source>Say whom</source>
        <translation>Indiquer à qui</translation>
    </message>
    <message>
        <source>A note was not put into your mailbox: %1.</source>
        <translation>Une lettre n’a pas été mise dans votre boîte : %1.</translation>
    </message>
    <message>
        <source>The note goes among the drafts of your mailbox. When you send it from there, it is noticed here.</source>
        <translation>La lettre rejoint les brouillons de votre boîte. Quand vous l’enverrez de là-bas, ce sera remarqué ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes go among the drafts of your mailbox. When you send them from there, it is noticed here.</source>
        <translation>
            <numerusform>%n lettre rejoint les brouillons de votre boîte. Quand vous l’enverrez de là-bas, ce sera remarqué ici.</numerusform>
            <numerusform>%n lettres rejoignent les brouillons de votre boîte. Quand vous les enverrez de là-bas, ce sera remarqué ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>All %n are sent.</source>
        <translation>
            <numerusform>Toutes les %n sont envoyées.</numerusform>
            <numerusform>Toutes les %n sont envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Next: %2.</source>
        <comment>a sentence, what comes next</comment>
        <translation>%1 Ensuite : %2.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>It was not sent, since there is still something to fix: %1</source>
        <translation>Elle n’a pas été envoyée, car il reste quelque chose à corriger : %1</translation>
    </message>
    <message>
        <source>It was not sent: %1</source>
        <translation>Elle n’a pas été envoyée : %1</translation>
    </message>
    <message>
        <source>The letter goes on %1 at %2, if this computer is on and Afterword is running.</source>
        <translation>La lettre part le %1 à %2, si cet ordinateur est allumé et qu’Afterword tourne.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>It stays here, and was not sent.</source>
        <translation>Elle reste ici et n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>It is on its way already, or was sent.</source>
        <translation>Elle est déjà en route, ou a été envoyée.</translation>
    </message>
    <message>
        <source>When should the letter go?</source>
        <translation>Quand la lettre doit-elle partir ?</translation>
    </message>
    <message>
        <source>Send it then</source>
        <translation>L’envoyer à ce moment-là</translation>
    </message>
    <message>
        <source>The letter is on its way.</source>
        <translation>La lettre est en route.</translation>
    </message>
    <message>
        <source>It is not known whether the letter went. Look in your mailbox, then say so in Settings, under Mailbox.</source>
        <translation>On ne sait pas si la lettre est partie. Regardez dans votre boîte, puis dites-le dans les réglages, sous Boîte mail.</translation>
    </message>
    <message numerus="yes">
        <source>The letter goes in %n seconds.</source>
        <translation>
            <numerusform>La lettre part dans %n seconde.</numerusform>
            <numerusform>La lettre part dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>On the day it goes: %1</source>
        <translation>Le jour où elle part : %1</translation>
    </message>
    <message>
        <source>Send it as it is</source>
        <translation>L’envoyer ainsi</translation>
    </message>
    <message>
        <source>No phone number of %1 is known.</source>
        <translation>Aucun numéro de téléphone de %1 n’est connu.</translation>
    </message>
    <message>
        <source>No postal address of %1 is known.</source>
        <translation>Aucune adresse postale de %1 n’est connue.</translation>
    </message>
    <message>
        <source>This letter was changed or sent elsewhere while you were writing. What you write here is kept.</source>
        <translation>Cette lettre a été modifiée ou envoyée ailleurs pendant que vous écriviez. Ce que vous écrivez ici est conservé.</translation>
    </message>
</context>
<context>
    <name>afterword::NoteDialog</name>
    <message>
        <source>Note to %1</source>
        <translation>Note pour %1</translation>
    </message>
    <message>
        <source>It becomes a task in their search, comes up there on its day, and says that you wrote it, with your login: %1.</source>
        <translation>Elle devient une tâche dans sa recherche, y apparaît à sa date et dit qu’elle vient de vous, avec votre identifiant : %1.</translation>
    </message>
    <message>
        <source>for example: Read the posting again before Thursday</source>
        <translation>par exemple : Relire l’annonce avant jeudi</translation>
    </message>
    <message>
        <source>The search as a whole</source>
        <translation>La recherche dans son ensemble</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>&amp;Leave the Note</source>
        <translation>&amp;Laisser la note</translation>
    </message>
    <message>
        <source>A note needs a few words: what are they to do?</source>
        <translation>Une note a besoin de quelques mots : qu’y a-t-il à faire ?</translation>
    </message>
    <message>
        <source>Without a day it would never come up.</source>
        <translation>Sans date, elle n’apparaîtrait jamais.</translation>
    </message>
    <message>
        <source>They have to know who wrote it.</source>
        <translation>Il faut qu’on sache de qui elle vient.</translation>
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
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Anything worth keeping in mind</source>
        <translation>Tout ce qui mérite d’être retenu</translation>
    </message>
    <message>
        <source>change to the remarks on %1</source>
        <translation>modification des remarques sur %1</translation>
    </message>
    <message>
        <source>The posting’s text</source>
        <translation>Texte de l’annonce</translation>
    </message>
    <message>
        <source>Paste it here: postings vanish from the web</source>
        <translation>Collez-le ici : les annonces disparaissent du web</translation>
    </message>
    <message>
        <source>change to the posting’s text for %1</source>
        <translation>modification du texte de l’annonce de %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>afterword::NoticePage</name>
    <message>
        <source>Show notices on the desktop</source>
        <translation>Afficher des notifications sur le bureau</translation>
    </message>
    <message>
        <source>Tell me when something can be done, not only when it is due</source>
        <translation>Me dire aussi ce qui est possible, pas seulement ce qui est à faire</translation>
    </message>
    <message>
        <source>Minutes before anything is due</source>
        <translation>Minutes avant toute échéance</translation>
    </message>
    <message>
        <source>Minutes before a thank-you note is due</source>
        <translation>Minutes avant l’échéance d’un remerciement</translation>
    </message>
    <message>
        <source>Stay quiet from</source>
        <translation>Silence à partir de</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>Stay quiet on my weekend</source>
        <translation>Silence pendant mon week-end</translation>
    </message>
    <message>
        <source>One notice about all that is due, every day at</source>
        <translation>Une notification de tout ce qui est à faire, chaque jour à</translation>
    </message>
    <message>
        <source>Summary at</source>
        <translation>Résumé à</translation>
    </message>
    <message>
        <source>Name nobody in notices: “A follow-up is due”</source>
        <translation>Ne nommer personne dans les notifications : « Une démarche est à faire »</translation>
    </message>
    <message>
        <source>Start in the tray when I log in</source>
        <translation>Démarrer dans la zone de notification à l’ouverture de session</translation>
    </message>
    <message>
        <source>This desktop shows no notices just now. Today and the tray tell you everything.</source>
        <translation>Ce bureau n’affiche aucune notification pour l’instant. « Aujourd’hui » et la zone de notification vous disent tout.</translation>
    </message>
    <message>
        <source>Announce anything due</source>
        <translation>Annoncer toute échéance</translation>
    </message>
    <message>
        <source>minutes before</source>
        <translation>minutes avant</translation>
    </message>
    <message>
        <source>Announce a thank-you note</source>
        <translation>Annoncer un remerciement</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’à</translation>
    </message>
</context>
<context>
    <name>afterword::NumberRow</name>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1 : revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>sinon %1</translation>
    </message>
</context>
<context>
    <name>afterword::OfferForm</name>
    <message>
        <source>%1: %2</source>
        <comment>a round, its red flags</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Their deadline</source>
        <translation>Leur échéance</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>aucune date</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Par écrit</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signée</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>change to %1’s offer</source>
        <translation>modification de la proposition de %1</translation>
    </message>
    <message>
        <source>What rubbed you the wrong way:
%1</source>
        <translation>Ce qui vous a déplu :
%1</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Salaire</translation>
    </message>
    <message>
        <source>such as 72,000 a year</source>
        <translation>comme 72 000 par an</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Paid leave</source>
        <translation>Congés</translation>
    </message>
    <message>
        <source>such as 30 days</source>
        <translation>comme 30 jours</translation>
    </message>
    <message>
        <source>That is before the day on which the offer came. Is it the right day?</source>
        <translation>C’est avant le jour où la proposition est arrivée. Est-ce le bon jour ?</translation>
    </message>
    <message>
        <source>Taken as received: %1. Change that above if the offer came on another day.</source>
        <translation>Notée comme reçue : %1. Modifiez cela ci-dessus si la proposition est arrivée un autre jour.</translation>
    </message>
    <message>
        <source>Without the day on which it was received, you aren’t reminded of this offer.</source>
        <translation>Sans le jour de sa réception, cette proposition ne vous est pas rappelée.</translation>
    </message>
</context>
<context>
    <name>afterword::OfferGuesses</name>
    <message>
        <source>Take “%1” as the pay?</source>
        <translation>Retenir « %1 » comme rémunération ?</translation>
    </message>
    <message>
        <source>Take %1 as their deadline?</source>
        <translation>Retenir le %1 comme date limite ?</translation>
    </message>
    <message>
        <source>Take %1 as your first day?</source>
        <translation>Retenir le %1 comme premier jour ?</translation>
    </message>
    <message>
        <source>What their letter seems to name of the offer</source>
        <translation>Ce que leur lettre semble dire de la proposition</translation>
    </message>
    <message>
        <source>A guess, from their letter: “%1”</source>
        <translation>Une supposition, d’après leur lettre : « %1 »</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>La prendre</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>You will not be asked again</source>
        <translation>Cela ne sera plus demandé</translation>
    </message>
</context>
<context>
    <name>afterword::OffersDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>a round, what was noted then</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salaire</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Conditions and remarks</source>
        <translation>Conditions et remarques</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Répondre avant le</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Par écrit</translation>
    </message>
    <message>
        <source>Rubbed you the wrong way</source>
        <translation>Vous a gêné</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>S’est bien passé</translation>
    </message>
    <message>
        <source>What you would bring</source>
        <translation>Ce que vous apporteriez</translation>
    </message>
    <message>
        <source>Offers side by side</source>
        <translation>Propositions côte à côte</translation>
    </message>
    <message>
        <source>No offer is waiting for your answer. When two are, they appear here side by side.</source>
        <translation>Aucune proposition n’attend votre réponse. Quand il y en a deux, elles sont ici côte à côte.</translation>
    </message>
    <message>
        <source>One offer is waiting for your answer. When a second comes, both appear here side by side.</source>
        <translation>Une proposition attend votre réponse. Quand une deuxième arrive, les deux sont ici côte à côte.</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing is known</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a company, what of its offer, how that is</comment>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>rien de connu</translation>
    </message>
    <message>
        <source>Open the Card</source>
        <translation>Ouvrir la carte</translation>
    </message>
    <message>
        <source>Open the card of %1</source>
        <translation>Ouvrir la carte de %1</translation>
    </message>
    <message>
        <source>Paid leave</source>
        <translation>Congés</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
</context>
<context>
    <name>afterword::OfficeDialog</name>
    <message>
        <source>New &amp;Password…</source>
        <translation>Nouveau &amp;mot de passe…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>&amp;Effacer…</translation>
    </message>
    <message>
        <source>Logins at %1</source>
        <translation>Accès sur %1</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Trouver une personne</translation>
    </message>
    <message>
        <source>Who may log in</source>
        <translation>Qui peut se connecter</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Sees of others</source>
        <comment>how many searches</comment>
        <translation>Voit d’autrui</translation>
    </message>
    <message>
        <source>Seen by</source>
        <comment>how many people</comment>
        <translation>Vue par</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>&amp;New Login…</source>
        <translation>&amp;Nouvel accès…</translation>
    </message>
    <message>
        <source>It was not done: %1.</source>
        <translation>Ce n’a pas été fait : %1.</translation>
    </message>
    <message>
        <source>Asking %1 who may log in…</source>
        <translation>Demande à %1 qui peut se connecter…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>a search of their own</source>
        <translation>sa propre recherche</translation>
    </message>
    <message>
        <source>no search of their own</source>
        <translation>pas de recherche à soi</translation>
    </message>
    <message>
        <source>There is a login %1 already; “New Password…” gives it another password.</source>
        <translation>Il y a déjà un accès %1 ; « Nouveau mot de passe… » lui donne un autre mot de passe.</translation>
    </message>
    <message>
        <source>Creating the login…</source>
        <translation>Création de l’accès…</translation>
    </message>
    <message>
        <source>%1 may log in.</source>
        <translation>%1 peut se connecter.</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 a un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Give %1 a new password? The one they have stops working the next time they log in.</source>
        <translation>Donner un nouveau mot de passe à %1 ? L’ancien n’ouvrira plus rien à partir de la prochaine connexion.</translation>
    </message>
    <message>
        <source>&amp;New Password</source>
        <translation>En &amp;donner un nouveau</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>Changement du mot de passe…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Everything, to be imported again (*.json)</source>
        <translation>Tout, à importer de nouveau (*.json)</translation>
    </message>
    <message>
        <source>Reading the search…</source>
        <translation>Lecture de la recherche…</translation>
    </message>
    <message>
        <source>%1’s search is in %2.</source>
        <translation>La recherche de %1 est dans %2.</translation>
    </message>
    <message>
        <source>Asking what goes with it…</source>
        <translation>Demande de ce qui disparaît avec…</translation>
    </message>
    <message>
        <source>Erasing %1…</source>
        <translation>Effacement de %1…</translation>
    </message>
    <message>
        <source>%1 is erased; copies of the server, if there are any, still hold what was erased.</source>
        <translation>%1 est effacé ; les copies du serveur, s’il y en a, contiennent encore ce qui a disparu.</translation>
    </message>
    <message>
        <source>Look after a server</source>
        <translation>S’occuper d’un serveur</translation>
    </message>
    <message>
        <source>The address of the database, with a login that may create others, such as postgresql://postgres@store.example/afterword:</source>
        <translation>L’adresse de la base de données, avec un accès qui peut en créer d’autres, par exemple postgresql://postgres@store.example/afterword :</translation>
    </message>
    <message>
        <source>The server could not be opened: %1.</source>
        <translation>Impossible de regarder sur le serveur : %1.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Demande à %1…</translation>
    </message>
    <message>
        <source>The database %1 is not ready for shared searches of this version. Make it so now? People may go on working meanwhile.</source>
        <translation>La base de données %1 n’est pas prête pour les recherches partagées de cette version. La préparer maintenant ? On peut continuer à travailler pendant ce temps.</translation>
    </message>
    <message>
        <source>&amp;Make It Ready</source>
        <translation>&amp;Préparer</translation>
    </message>
    <message>
        <source>Making it ready…</source>
        <translation>Préparation…</translation>
    </message>
</context>
<context>
    <name>afterword::OnlineMailboxes</name>
    <message>
        <source>This desktop is signed in to a mailbox already, so no password is needed here:</source>
        <translation>Ce bureau est déjà connecté à une boîte, aucun mot de passe n’est donc nécessaire ici :</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <comment>an address</comment>
        <translation>Connecter %1</translation>
    </message>
    <message>
        <source>Or another one:</source>
        <translation>Ou une autre :</translation>
    </message>
</context>
<context>
    <name>afterword::OutcomeForm</name>
    <message>
        <source>Kind of reason</source>
        <translation>Type de raison</translation>
    </message>
    <message>
        <source>such as experience, salary, fit</source>
        <translation>comme expérience, salaire, adéquation</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>What you take from it</source>
        <translation>Ce que vous en retenez</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>expérience</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>compétences</translation>
    </message>
    <message>
        <source>salary</source>
        <translation>salaire</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>adéquation</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>internal candidate</source>
        <translation>candidat interne</translation>
    </message>
    <message>
        <source>position closed</source>
        <translation>poste fermé</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>change to the lesson from %1</source>
        <translation>modification de la leçon de %1</translation>
    </message>
</context>
<context>
    <name>afterword::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in this desktop’s keyring</source>
        <translation>&amp;Le conserver dans le trousseau de ce bureau</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>That password did not open the shared search at %1. Which one is %2’s?</source>
        <translation>Ce mot de passe n’a pas ouvert la recherche partagée sur %1. Lequel est celui de %2 ?</translation>
    </message>
    <message>
        <source>The server %1 asks for %2’s password.</source>
        <translation>Le serveur %1 demande le mot de passe de %2.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mot de passe :</translation>
    </message>
</context>
<context>
    <name>afterword::PasswordOnce</name>
    <message>
        <source>Password for %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>This is the password for %1. It is shown only this once and not kept here: pass it on in a way that nobody else can read.</source>
        <translation>Voici le mot de passe de %1. Il n’est affiché que cette fois et n’est gardé nulle part ici : transmettez-le par une voie que personne d’autre ne lit.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>afterword::PasswordRow</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Keep it in this desktop’s keyring; otherwise you are asked for it at each start</source>
        <translation>Le garder dans le trousseau de ce bureau ; sinon il est demandé à chaque démarrage</translation>
    </message>
</context>
<context>
    <name>afterword::PeopleModel</name>
    <message>
        <source>nothing</source>
        <comment>in an empty cell, read out</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Last written to</source>
        <translation>Dernier écrit</translation>
    </message>
    <message>
        <source>Last heard from</source>
        <translation>Dernières nouvelles</translation>
    </message>
</context>
<context>
    <name>afterword::PeopleSection</name>
    <message>
        <source>Part of the new person</source>
        <translation>Rôle de la nouvelle personne</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>a name, then Enter</source>
        <translation>un nom, puis Entrée</translation>
    </message>
    <message>
        <source>Nobody yet. Add who interviews you, who recruits, and whom you may ask.</source>
        <translation>Personne pour l’instant. Ajoutez qui vous reçoit, qui recrute et à qui vous pouvez demander.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Comme</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Qui est qui</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Recrutement</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>Contact principal</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>RH</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne pour l’instant</translation>
    </message>
    <message>
        <source>change to the %1 at %2</source>
        <comment>a part in the process, a company</comment>
        <translation>modification chez %2 : %1</translation>
    </message>
    <message>
        <source>interviewer, %1</source>
        <comment>a round</comment>
        <translation>à l’entretien, %1</translation>
    </message>
    <message>
        <source>recruiter</source>
        <translation>recrutement</translation>
    </message>
    <message>
        <source>main contact</source>
        <translation>contact principal</translation>
    </message>
    <message>
        <source>change to the people of %1</source>
        <translation>modification des personnes de %1</translation>
    </message>
</context>
<context>
    <name>afterword::PeopleView</name>
    <message>
        <source>Find somebody</source>
        <translation>Chercher quelqu’un</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody yet. Whoever invites you to an interview is listed here.</source>
        <translation>Personne pour l’instant. Qui vous invite à un entretien figure ici.</translation>
    </message>
</context>
<context>
    <name>afterword::PersonCard</name>
    <message>
        <source>A team’s mailbox, not a person</source>
        <translation>La boîte d’une équipe, pas une personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>the full name</source>
        <translation>le nom complet</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>on first-name terms</source>
        <translation>par le prénom</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>such as Head of Data</source>
        <translation>comme Responsable des données</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>pas encore d’adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>pas encore de numéro</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>for a handwritten card</source>
        <translation>pour une carte manuscrite</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>anything worth knowing</source>
        <translation>ce qu’il est bon de savoir</translation>
    </message>
    <message>
        <source>It is greeted without a name, and no thank-you note is owed to it.</source>
        <translation>On la salue sans nom, et aucun remerciement ne lui est dû.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Une personne a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Détails de %1</translation>
    </message>
    <message>
        <source>a team’s mailbox</source>
        <translation>boîte d’une équipe</translation>
    </message>
    <message>
        <source>✓ thanked</source>
        <translation>✓ remerciée</translation>
    </message>
    <message>
        <source>not thanked yet</source>
        <translation>pas encore remerciée</translation>
    </message>
</context>
<context>
    <name>afterword::PersonPage</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>as you sign your notes</source>
        <translation>comme vous signez vos lettres</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Votre adresse électronique</translation>
    </message>
    <message>
        <source>so that invitations know who you are</source>
        <translation>pour que les invitations sachent qui vous êtes</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 est libre</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Week-end</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>On a holiday nobody is asked anything. Choose those of the country the companies are in.</source>
        <translation>Un jour férié, on ne demande rien à personne. Choisissez ceux du pays des entreprises.</translation>
    </message>
    <message>
        <source>Add a calendar file…</source>
        <translation>Ajouter un fichier de calendrier…</translation>
    </message>
    <message>
        <source>An .ics file with whole-day events</source>
        <translation>Un fichier .ics avec des événements de journées entières</translation>
    </message>
    <message>
        <source>This time zone is not known. Write it as America/New_York.</source>
        <translation>Ce fuseau horaire n’est pas connu. Écrivez-le comme Europe/Paris.</translation>
    </message>
    <message>
        <source>Add a holiday calendar</source>
        <translation>Ajouter un calendrier de jours fériés</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Calendriers (*.ics);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 was not added: %2.</source>
        <translation>%1 n’a pas été ajouté : %2.</translation>
    </message>
    <message>
        <source>Find a country or region</source>
        <translation>Trouver un pays ou une région</translation>
    </message>
    <message>
        <source>Add “%1”, where your time zone is</source>
        <translation>Ajouter « %1 », où se trouve votre fuseau horaire</translation>
    </message>
    <message numerus="yes">
        <source>%n weekdays in %1 are free with these calendars.</source>
        <translation>
            <numerusform>%n jour de semaine de %1 est libre d’après ce choix.</numerusform>
            <numerusform>%n jours de semaine de %1 sont libres d’après ce choix.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekdays in %1 are free with %2.</source>
        <translation>
            <numerusform>D’après %2, %n jour de semaine de %1 est libre.</numerusform>
            <numerusform>D’après %2, %n jours de semaine de %1 sont libres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::PersonPane</name>
    <message>
        <source>Write to them</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>the full name</source>
        <translation>le nom complet</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>on first-name terms</source>
        <translation>par le prénom</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>such as Head of Data</source>
        <translation>comme Responsable des données</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>where they work</source>
        <translation>où cette personne travaille</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>pas encore d’adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>pas encore de numéro</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>for a handwritten card</source>
        <translation>pour une carte manuscrite</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>anything worth knowing</source>
        <translation>ce qu’il est bon de savoir</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Letters and meetings</source>
        <translation>Lettres et rencontres</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Une personne a besoin d’un nom.</translation>
    </message>
    <message>
        <source>No e-mail address of theirs is known yet</source>
        <translation>Aucune adresse e-mail n’est encore connue</translation>
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
        <translation>La même que…</translation>
    </message>
    <message>
        <source>Somebody is listed twice: merge the two</source>
        <translation>Quelqu’un figure deux fois dans la liste : réunir les deux fiches</translation>
    </message>
    <message>
        <source>%1 · may be the same</source>
        <translation>%1 · peut-être la même</translation>
    </message>
    <message>
        <source>The Same as %1</source>
        <translation>La même personne que %1</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
</context>
<context>
    <name>afterword::PhrasePane</name>
    <message>
        <source>empty phrase</source>
        <translation>formule vide</translation>
    </message>
    <message>
        <source>Add set</source>
        <translation>Ajouter un jeu</translation>
    </message>
    <message>
        <source>Add a phrase</source>
        <translation>Ajouter une formule</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Formules</translation>
    </message>
    <message>
        <source>Text of the phrase</source>
        <translation>Texte de la formule</translation>
    </message>
    <message>
        <source>Name of a new set</source>
        <translation>Nom d’un nouveau jeu</translation>
    </message>
    <message>
        <source>F2 gives this set another name</source>
        <translation>F2 donne un autre nom à ce jeu</translation>
    </message>
    <message>
        <source>Remove the set</source>
        <translation>Supprimer le jeu</translation>
    </message>
    <message>
        <source>Remove the phrase</source>
        <translation>Supprimer la formule</translation>
    </message>
</context>
<context>
    <name>afterword::PickDialog</name>
    <message>
        <source>Type a part of it</source>
        <translation>Saisissez-en une partie</translation>
    </message>
</context>
<context>
    <name>afterword::PolicyPage</name>
    <message>
        <source>These numbers make the plan. They come from what careers advisers agree on; change what your trade does differently. The plan follows at once.</source>
        <translation>Ces nombres font le plan. Ils viennent de ce sur quoi s’accordent les conseillers en carrière ; changez ce que votre métier fait autrement. Le plan suit aussitôt.</translation>
    </message>
    <message>
        <source>Back to the usual numbers</source>
        <translation>Revenir aux nombres habituels</translation>
    </message>
    <message>
        <source>All of them; one undo brings yours back</source>
        <translation>Tous à la fois ; une annulation rétablit les vôtres</translation>
    </message>
</context>
<context>
    <name>afterword::PostingForm</name>
    <message>
        <source>A guess, from what the page says of itself</source>
        <translation>Une supposition, d’après ce que la page dit d’elle-même</translation>
    </message>
    <message>
        <source>A guess, from the page’s words</source>
        <translation>Une supposition, d’après le texte de la page</translation>
    </message>
    <message>
        <source>A guess, from the page’s address</source>
        <translation>Une supposition, d’après l’adresse de la page</translation>
    </message>
    <message>
        <source>A guess: please look</source>
        <translation>Une supposition à vérifier</translation>
    </message>
    <message>
        <source>partly from home</source>
        <translation>en partie à domicile</translation>
    </message>
    <message>
        <source>from home</source>
        <translation>à domicile</translation>
    </message>
    <message>
        <source>advertised by %1</source>
        <translation>publiée par %1</translation>
    </message>
    <message>
        <source>posted: %1</source>
        <comment>a day</comment>
        <translation>publiée : %1</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Nobody said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>I applied &amp;today</source>
        <translation>J’ai postulé aujourd’&amp;hui</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salaire</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the posting</source>
        <translation>Adresse de l’annonce</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>I filled in this form and applied &amp;today</source>
        <translation>Formulaire rempli, j’ai postulé aujourd’&amp;hui</translation>
    </message>
    <message>
        <source>This is not a date. Leave it empty where nobody said one.</source>
        <translation>Ce n’est pas une date. Laissez vide si elle n’est pas précisée.</translation>
    </message>
</context>
<context>
    <name>afterword::PostingWindow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the card</source>
        <translation>&amp;Voir la carte</translation>
    </message>
    <message>
        <source>&amp;Keep the new text</source>
        <translation>&amp;Garder le nouveau texte</translation>
    </message>
    <message>
        <source>I applied &amp;today</source>
        <translation>J’ai postulé aujourd’&amp;hui</translation>
    </message>
    <message>
        <source>From your browser</source>
        <translation>De votre navigateur</translation>
    </message>
    <message>
        <source>What changed in the text</source>
        <translation>Ce qui a changé dans le texte</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait behind this one.</source>
        <translation>
            <numerusform>%n autre attend derrière.</numerusform>
            <numerusform>%n autres attendent derrière.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new application?</source>
        <translation>Une nouvelle candidature ?</translation>
    </message>
    <message>
        <source>On your board</source>
        <translation>Sur votre tableau</translation>
    </message>
    <message>
        <source>A link asks for this. It goes on your board only if you say so.</source>
        <translation>Un lien le demande. Elle n’ira sur votre tableau que si vous le dites.</translation>
    </message>
    <message>
        <source>It is in %1, as applied for today. Correct what isn’t right.</source>
        <comment>a column</comment>
        <translation>Elle est dans %1, postulée aujourd’hui. Corrigez ce qui est inexact.</translation>
    </message>
    <message>
        <source>It is in %1. Correct what isn’t right.</source>
        <comment>a column</comment>
        <translation>Elle est dans %1. Corrigez ce qui est inexact.</translation>
    </message>
    <message>
        <source>&amp;Put it on the board</source>
        <translation>&amp;Mettre sur le tableau</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take it &amp;off again</source>
        <translation>&amp;Retirer du tableau</translation>
    </message>
    <message>
        <source>Already on your board</source>
        <translation>Déjà sur votre tableau</translation>
    </message>
    <message>
        <source>%1. It has been in %2 since %3.</source>
        <comment>a job, a column, a day</comment>
        <translation>%1. Dans « %2 » (depuis : %3).</translation>
    </message>
    <message>
        <source>%1. It is in %2.</source>
        <comment>a job, a column</comment>
        <translation>%1. Dans %2.</translation>
    </message>
    <message>
        <source>The posting’s text isn’t kept with it yet:</source>
        <translation>Le texte de l’annonce n’y est pas encore :</translation>
    </message>
    <message>
        <source>Since then its text has changed:</source>
        <translation>Le texte a changé depuis :</translation>
    </message>
    <message>
        <source>&amp;Keep the text</source>
        <translation>&amp;Garder le texte</translation>
    </message>
</context>
<context>
    <name>afterword::PreviewPane</name>
    <message>
        <source>Interview for the preview</source>
        <translation>Entretien de l’aperçu</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>How it reads for</source>
        <translation>Comment il se lit pour</translation>
    </message>
    <message>
        <source>Once there is an interview with an interviewer, you will see here how the template reads for each of them.</source>
        <translation>Dès qu’il y aura un entretien avec une personne rencontrée, vous verrez ici comment le modèle se lit pour chacune.</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>a company, a round, a date</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>Preview for %1</source>
        <translation>Aperçu pour %1</translation>
    </message>
</context>
<context>
    <name>afterword::PromiseLine</name>
    <message>
        <source>Take it</source>
        <translation>La prendre</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>You will not be asked again</source>
        <translation>Cela ne sera plus demandé</translation>
    </message>
    <message>
        <source>Take %1 as the date by which they decide</source>
        <translation>Prendre le %1 comme date de décision</translation>
    </message>
    <message>
        <source>Do not take %1 as their date</source>
        <translation>Ne pas prendre le %1 comme date</translation>
    </message>
    <message>
        <source>promised date of %1</source>
        <translation>date annoncée par %1</translation>
    </message>
    <message>
        <source>Take %1 as the date by which they decide?</source>
        <translation>Prendre le %1 comme date de décision ?</translation>
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
        <translation>Restée sans réponse</translation>
    </message>
    <message>
        <source>Awkward</source>
        <translation>Gênant</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Apport</translation>
    </message>
    <message>
        <source>What you remember</source>
        <translation>Ce dont vous vous souvenez</translation>
    </message>
    <message>
        <source>What could you bring to this job?</source>
        <translation>Que pourriez-vous apporter à ce poste ?</translation>
    </message>
    <message>
        <source>they</source>
        <translation>cette personne</translation>
    </message>
    <message>
        <source>What did %1 say or do that stayed with you?</source>
        <translation>Qu’est-ce que %1 a dit ou fait qui vous est resté en mémoire ?</translation>
    </message>
    <message>
        <source>Which question that %1 asked did you not fully answer?</source>
        <translation>Quelle question de %1 reste sans vraie réponse ?</translation>
    </message>
    <message>
        <source>Was anything awkward between you?</source>
        <translation>Quelque chose a-t-il été gênant entre vous ?</translation>
    </message>
    <message>
        <source>change to the debrief at %1</source>
        <translation>modification du bilan chez %1</translation>
    </message>
</context>
<context>
    <name>afterword::RecoveryDialog</name>
    <message>
        <source>Your search is not where it was</source>
        <translation>Votre recherche n’est plus où elle était</translation>
    </message>
    <message>
        <source>Your search cannot be read</source>
        <translation>Votre recherche ne peut pas être lue</translation>
    </message>
    <message>
        <source>This file is not an Afterword search</source>
        <translation>Ce fichier n’est pas une recherche d’Afterword</translation>
    </message>
    <message>
        <source>This search needs a newer Afterword</source>
        <translation>Cette recherche demande un Afterword plus récent</translation>
    </message>
    <message>
        <source>Your search could not be opened</source>
        <translation>Votre recherche n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>No copies were found beside it. If it is on another disk, connect that disk and open Afterword again.</source>
        <translation>Aucune copie n’a été trouvée à côté. Si elle est sur un autre disque, branchez-le et rouvrez Afterword.</translation>
    </message>
    <message>
        <source>No copies were found beside it. The file stays as it is, whatever you choose.</source>
        <translation>Aucune copie n’a été trouvée à côté. Le fichier reste tel quel, quel que soit votre choix.</translation>
    </message>
    <message>
        <source>Copies of it are safe. Nothing was changed.</source>
        <translation>Des copies en sont en sécurité. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Copies of it are safe. The file stays as it is: when you choose a copy, the file is kept beside it under another name.</source>
        <translation>Des copies en sont en sécurité. Le fichier reste tel quel : si vous choisissez une copie, il est gardé à côté sous un autre nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n candidature</numerusform>
            <numerusform>%n candidatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>Afterword</source>
        <translation>Afterword</translation>
    </message>
    <message numerus="yes">
        <source>%n more copies are damaged as well and are not offered.</source>
        <translation>
            <numerusform>%n autre copie est endommagée aussi et n’est pas proposée.</numerusform>
            <numerusform>%n autres copies sont endommagées aussi et ne sont pas proposées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Afterword</source>
        <translation>Fermer Afterword</translation>
    </message>
    <message>
        <source>Open Another…</source>
        <translation>En ouvrir une autre…</translation>
    </message>
    <message>
        <source>Begin an Empty Search</source>
        <translation>Commencer à vide</translation>
    </message>
    <message>
        <source>Use This Copy</source>
        <translation>Prendre cette copie</translation>
    </message>
    <message>
        <source>Copies, the newest first</source>
        <translation>Copies, de la plus récente</translation>
    </message>
</context>
<context>
    <name>afterword::ReportDialog</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Activity report</source>
        <translation>Rapport d’activité</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>The whole search</source>
        <translation>Toute la recherche</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>D’autres jours</translation>
    </message>
    <message>
        <source>Applications, interviews, contacts and messages with their dates. No remarks, no debriefs, no text of letters.</source>
        <translation>Candidatures, entretiens, contacts et messages avec leurs dates. Ni remarques, ni bilan, ni un mot d’une lettre.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>The first day must not come after the last.</source>
        <translation>Le premier jour ne doit pas venir après le dernier.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Activity report %1.pdf</source>
        <comment>a file&apos;s name, a month</comment>
        <translation>Rapport d’activité %1.pdf</translation>
    </message>
    <message>
        <source>To print or to send (*.pdf);;Table for a spreadsheet (*.csv)</source>
        <translation>À imprimer ou à envoyer (*.pdf);;Tableau pour un tableur (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The report was not saved: %1.</source>
        <translation>Le rapport n’a pas été enregistré : %1.</translation>
    </message>
    <message>
        <source>a report is written as .pdf or .csv, by the ending of the file’s name</source>
        <translation>un rapport s’écrit en .pdf ou .csv, selon l’extension du nom de fichier</translation>
    </message>
</context>
<context>
    <name>afterword::SaidSection</name>
    <message>
        <source>They will decide by</source>
        <translation>Décision d’ici au</translation>
    </message>
    <message>
        <source>change of the date by which %1 decides</source>
        <translation>modification de la date de décision de %1</translation>
    </message>
    <message>
        <source>They will decide by %1.</source>
        <comment>a field for a date</comment>
        <translation>Décision d’ici au %1.</translation>
    </message>
    <message>
        <source>date</source>
        <comment>a gap in a sentence</comment>
        <translation>date</translation>
    </message>
</context>
<context>
    <name>afterword::SampleBar</name>
    <message>
        <source>Sample search</source>
        <translation>Exemple de recherche</translation>
    </message>
    <message>
        <source>This is a sample search: its companies and people are made up.</source>
        <translation>C’est un exemple de recherche : entreprises et personnes sont inventées.</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>Retirer l’exemple</translation>
    </message>
</context>
<context>
    <name>afterword::SearchField</name>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::SecondaryWindows</name>
    <message>
        <source>The guide cannot be shown: %1.</source>
        <translation>Le guide ne peut pas être affiché : %1.</translation>
    </message>
    <message>
        <source>This note cannot be laid out: %1</source>
        <translation>Cette lettre ne peut pas être préparée : %1</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Whether Afterword starts when you log in could not be changed: %1</source>
        <translation>Le démarrage d’Afterword à l’ouverture de session n’a pas pu être changé : %1</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte mail</translation>
    </message>
    <message>
        <source>your mailbox</source>
        <translation>votre boîte</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Address Book</source>
        <translation>Carnet d’adresses</translation>
    </message>
</context>
<context>
    <name>afterword::SectionNames</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <comment>a section of the page</comment>
        <translation>Aller à : %1</translation>
    </message>
</context>
<context>
    <name>afterword::SendDesk</name>
    <message>
        <source>What was being sent cannot be read in %1: %2. Nothing is sent from here until that file is moved away; look in your mailbox first for what was sent. Your notes are all here.</source>
        <translation>Ce qui était en cours d’envoi ne peut pas être lu dans %1 : %2. Rien n’est envoyé d’ici tant que ce fichier n’est pas déplacé ; regardez d’abord dans votre boîte mail ce qui a été envoyé. Vos lettres sont toutes là.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters were not sent, or may not have been: Settings, Mailbox.</source>
        <translation>
            <numerusform>%n lettre n’a pas été envoyée, ou peut-être pas : Réglages, Boîte mail.</numerusform>
            <numerusform>%n lettres n’ont pas été envoyées, ou peut-être pas : Réglages, Boîte mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>You said that it did not arrive.</source>
        <translation>Vous avez dit qu’elle n’est pas arrivée.</translation>
    </message>
    <message>
        <source>A letter was not sent in time: Settings, Mailbox.</source>
        <translation>Une lettre n’a pas été envoyée à temps : Réglages, Boîte mail.</translation>
    </message>
    <message>
        <source>It is not known whether your letter to %1 went. Look in your mailbox, then say so: Settings, Mailbox.</source>
        <translation>On ne sait pas si votre lettre à %1 est partie. Regardez dans votre boîte mail, puis dites-le : Réglages, Boîte mail.</translation>
    </message>
    <message>
        <source>letter to %1, sent</source>
        <translation>lettre à %1, envoyée</translation>
    </message>
    <message>
        <source>Your letter to %1 was not sent: %2 It is kept; send it again in Settings, Mailbox.</source>
        <translation>Votre lettre à %1 n’a pas été envoyée : %2 Elle est gardée ; renvoyez-la dans Réglages, Boîte mail.</translation>
    </message>
    <message>
        <source>What was sent could not be taken out of %1.</source>
        <translation>Ce qui a été envoyé n’a pas pu être retiré de %1.</translation>
    </message>
    <message>
        <source>What is to be sent could not be written to %1: %2. The note itself is kept.</source>
        <translation>Ce qui est à envoyer n’a pas pu être écrit dans %1 : %2. La lettre elle-même est gardée.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters that were to be sent from here are not sent. They are kept as notes.</source>
        <translation>
            <numerusform>%n lettre qui devait être envoyée d’ici ne l’est pas. Elle reste ici.</numerusform>
            <numerusform>%n lettres qui devaient être envoyées d’ici ne le sont pas. Elles restent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Afterword keeps what is being sent to itself.</source>
        <translation>Un autre Afterword garde pour lui ce qui est en cours d’envoi.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters were not sent, or may not have been</source>
        <translation>
            <numerusform>%n lettre n’a peut-être pas été envoyée</numerusform>
            <numerusform>%n lettres n’ont peut-être pas été envoyées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::SendingSection</name>
    <message>
        <source>To %1: goes on %2 at %3.</source>
        <comment>a name, a date, a time</comment>
        <translation>À %1 : part le %2 à %3.</translation>
    </message>
    <message>
        <source>To %1: not sent. %2</source>
        <comment>a name, a reason</comment>
        <translation>À %1 : pas envoyée. %2</translation>
    </message>
    <message>
        <source>To %1: is being sent.</source>
        <comment>a name</comment>
        <translation>À %1 : en cours d’envoi.</translation>
    </message>
    <message>
        <source>To %1: it is not known whether it went. %2 Look among what was sent in your mailbox, or ask them.</source>
        <comment>a name, a reason</comment>
        <translation>À %1 : on ne sait pas si elle est partie. %2 Regardez parmi les envois de votre boîte mail, ou demandez-leur.</translation>
    </message>
    <message>
        <source>To %1: sent, and still to be noted here.</source>
        <comment>a name</comment>
        <translation>À %1 : envoyée, et encore à noter ici.</translation>
    </message>
    <message>
        <source>Send letters from here</source>
        <translation>Envoyer les lettres d’ici</translation>
    </message>
    <message>
        <source>STARTTLS, as most servers want on port 587</source>
        <translation>STARTTLS, comme le veulent la plupart des serveurs sur le port 587</translation>
    </message>
    <message>
        <source>Server for sending (SMTP)</source>
        <translation>Serveur d’envoi (SMTP)</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>Port d’envoi</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>A letter then goes when you press Send beside it, to one person, with the name and password of this mailbox: at once, with ten seconds to take it back, or at a time that you choose. No letter goes while something is wrong with it, goes late without asking you, or goes twice.</source>
        <translation>Une lettre part alors quand vous appuyez sur Envoyer à côté d’elle, à une seule personne, avec le nom et le mot de passe de cette boîte : tout de suite, avec dix secondes pour la reprendre, ou au moment que vous choisissez. Aucune ne part tant que quelque chose n’y va pas, en retard sans vous le demander, ni deux fois.</translation>
    </message>
    <message>
        <source>%1: letter to %2</source>
        <comment>a button&apos;s words, a name</comment>
        <translation>%1 : lettre à %2</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Change the time…</source>
        <translation>Changer l’heure…</translation>
    </message>
    <message>
        <source>When should the letter go?</source>
        <translation>Quand la lettre doit-elle partir ?</translation>
    </message>
    <message>
        <source>Send it then</source>
        <translation>L’envoyer à ce moment-là</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>It went</source>
        <translation>Elle est partie</translation>
    </message>
    <message>
        <source>It did not go</source>
        <translation>Elle n’est pas partie</translation>
    </message>
</context>
<context>
    <name>afterword::SentForm</name>
    <message>
        <source>Day of sending</source>
        <translation>Jour de l’envoi</translation>
    </message>
    <message>
        <source>Time of sending</source>
        <translation>Heure de l’envoi</translation>
    </message>
    <message>
        <source>When was it sent?</source>
        <translation>Quand a-t-elle été envoyée ?</translation>
    </message>
    <message>
        <source>Mark as sent then</source>
        <translation>Marquer comme envoyée à ce moment</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>That is still ahead. Mark it once it has been sent.</source>
        <translation>C’est encore à venir. Marquez-la une fois envoyée.</translation>
    </message>
</context>
<context>
    <name>afterword::ServerForm</name>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>such as cloud.example.org</source>
        <translation>par exemple cloud.example.org</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
</context>
<context>
    <name>afterword::SetAsideDialog</name>
    <message>
        <source>Set Aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n values make no sense</source>
        <translation>
            <numerusform>%n valeur n’a pas de sens</numerusform>
            <numerusform>%n valeurs n’ont pas de sens</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program may have written this, or a disk may have failed. The rest of your search is sound. If you put it right, a copy of the file as it stands is kept beside it first; if you keep it aside, it stays in the file, and you can decide later.</source>
        <translation>Un autre programme a peut-être écrit cela, ou un disque a failli. Le reste de votre recherche est sain. Si vous corrigez, une copie du fichier actuel est d’abord gardée à côté ; si vous laissez de côté, cela reste dans le fichier et vous pourrez décider plus tard.</translation>
    </message>
    <message>
        <source>Keep It Aside</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Save the List…</source>
        <translation>Enregistrer la liste…</translation>
    </message>
    <message>
        <source>Put It Right</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Save the List</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textes (*.txt)</translation>
    </message>
    <message>
        <source>What was set aside</source>
        <translation>Ce qui a été mis de côté</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What is there now</source>
        <translation>Ce qui s’y trouve</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What it would become</source>
        <translation>Ce que cela deviendrait</translation>
    </message>
    <message>
        <source>taken out; it stays in the copy</source>
        <translation>retiré ; cela reste dans la copie</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>The list was not written to %1: %2.</source>
        <translation>La liste n’a pas été écrite dans %1 : %2.</translation>
    </message>
    <message>
        <source>Another program may have written this. The rest of the search is sound. If you put it right, that counts for everybody who shares it, and what is there now is kept on this machine first; if you keep it aside, it stays on the server as it is, and you can decide later.</source>
        <translation>Un autre programme a peut-être écrit cela. Le reste de la recherche est sain. Si vous corrigez, cela vaut pour toutes les personnes qui la partagent, et ce qui s’y trouve est d’abord conservé sur cet ordinateur ; si vous laissez de côté, cela reste tel quel sur le serveur et vous pourrez décider plus tard.</translation>
    </message>
</context>
<context>
    <name>afterword::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>You and your days</source>
        <translation>Vous et vos jours</translation>
    </message>
    <message>
        <source>Etiquette</source>
        <translation>Usages</translation>
    </message>
</context>
<context>
    <name>afterword::SharedMenu</name>
    <message>
        <source>What Was Changed &amp;Twice…</source>
        <translation>Ce qui a été &amp;modifié deux fois…</translation>
    </message>
    <message>
        <source>Open a &amp;Shared Search…</source>
        <translation>Ouvrir une recherche parta&amp;gée…</translation>
    </message>
    <message>
        <source>Wh&amp;o May See This Search…</source>
        <translation>Qui peut &amp;voir cette recherche…</translation>
    </message>
    <message>
        <source>Searches Shared wit&amp;h You</source>
        <translation>Recherches partagées avec &amp;vous</translation>
    </message>
    <message>
        <source>Loo&amp;k After a Server…</source>
        <translation>S’o&amp;ccuper d’un serveur…</translation>
    </message>
    <message>
        <source>File, “What Was Changed Twice”, keeps both values of this.</source>
        <translation>Fichier, « Ce qui a été modifié deux fois », conserve les deux versions de ceci.</translation>
    </message>
    <message numerus="yes">
        <source>File, “What Was Changed Twice”, tells this and %n more.</source>
        <translation>
            <numerusform>Fichier, « Ce qui a été modifié deux fois », indique ceci et %n autre.</numerusform>
            <numerusform>Fichier, « Ce qui a été modifié deux fois », indique ceci et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>File, “What Was Changed Twice”, tells this too.</source>
        <translation>Fichier, « Ce qui a été modifié deux fois », l’indique aussi.</translation>
    </message>
</context>
<context>
    <name>afterword::SharingDialog</name>
    <message>
        <source>&amp;Take It Back</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Autoriser</translation>
    </message>
    <message>
        <source>Who may see this search</source>
        <translation>Qui peut voir cette recherche</translation>
    </message>
    <message>
        <source>Your search is on the server %1. Whoever you allow here can open it too; apart from them, only whoever looks after the server can see it. What somebody has read stays on their machine when you take it back, and nothing newer goes there.</source>
        <translation>Votre recherche se trouve sur le serveur %1. Les personnes que vous autorisez ici peuvent aussi l’ouvrir ; à part elles, seul qui s’occupe du serveur peut la voir. Ce que quelqu’un a lu reste sur son ordinateur quand vous retirez l’autorisation, et rien de plus récent n’y arrive.</translation>
    </message>
    <message>
        <source>Their login on that server</source>
        <translation>Son identifiant sur ce serveur</translation>
    </message>
    <message>
        <source>may read it</source>
        <translation>peut la lire</translation>
    </message>
    <message>
        <source>may read and change it</source>
        <translation>peut la lire et la modifier</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>Identifiant :</translation>
    </message>
    <message>
        <source>What they may do:</source>
        <translation>Ce qui est permis :</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Le serveur est interrogé…</translation>
    </message>
    <message>
        <source>The server could not be asked: %1.</source>
        <translation>Le serveur n’a pas pu être interrogé : %1.</translation>
    </message>
    <message>
        <source>%1 may read and change it, since %2</source>
        <translation>%1 peut la lire et la modifier, depuis le %2</translation>
    </message>
    <message>
        <source>%1 may read it, since %2</source>
        <translation>%1 peut la lire, depuis le %2</translation>
    </message>
    <message>
        <source>Nobody but you so far</source>
        <translation>Personne d’autre que vous pour l’instant</translation>
    </message>
    <message>
        <source>%1 is your own login; you may do everything in your search.</source>
        <translation>%1 est votre propre identifiant ; dans votre recherche, tout vous est permis.</translation>
    </message>
    <message>
        <source>Telling the server…</source>
        <translation>Le serveur en est informé…</translation>
    </message>
    <message>
        <source>That did not work: %1. The list shows what the server said last.</source>
        <translation>Cela n’a pas fonctionné : %1. La liste montre ce que le serveur a dit en dernier.</translation>
    </message>
</context>
<context>
    <name>afterword::SilentField</name>
    <message>
        <source>Long silent</source>
        <translation>Sans nouvelles depuis longtemps</translation>
    </message>
    <message numerus="yes">
        <source>Close these %n as “no answer”: nothing has been heard from them for a long time</source>
        <translation>
            <numerusform>Clore celle-ci comme restée sans réponse : aucune nouvelle depuis longtemps</numerusform>
            <numerusform>Clore ces %n comme restées sans réponse : aucune nouvelle depuis longtemps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::Spelling</name>
    <message>
        <source>Not in the dictionary: %1</source>
        <translation>Pas dans le dictionnaire : %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>words, a number</comment>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>Looking for words…</source>
        <translation>Recherche de mots…</translation>
    </message>
    <message>
        <source>Add “%1” to your dictionary</source>
        <translation>Ajouter « %1 » à votre dictionnaire</translation>
    </message>
    <message>
        <source>No similar word is known</source>
        <translation>Aucun mot semblable n’est connu</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Do not check</source>
        <translation>Ne pas vérifier</translation>
    </message>
    <message>
        <source>Spelling is not checked: no German dictionary is installed. The package %1 brings one.</source>
        <translation>L’orthographe n’est pas vérifiée : aucun dictionnaire allemand n’est installé. Le paquet %1 en apporte un.</translation>
    </message>
    <message>
        <source>Spelling is not checked: no French dictionary is installed. The package %1 brings one.</source>
        <translation>L’orthographe n’est pas vérifiée : aucun dictionnaire français n’est installé. Le paquet %1 en apporte un.</translation>
    </message>
    <message>
        <source>Spelling is not checked: no Spanish dictionary is installed. The package %1 brings one.</source>
        <translation>L’orthographe n’est pas vérifiée : aucun dictionnaire espagnol n’est installé. Le paquet %1 en apporte un.</translation>
    </message>
    <message>
        <source>Spelling is not checked: no English dictionary is installed. The package %1 brings one.</source>
        <translation>L’orthographe n’est pas vérifiée : aucun dictionnaire anglais n’est installé. Le paquet %1 en apporte un.</translation>
    </message>
</context>
<context>
    <name>afterword::StageWordsField</name>
    <message>
        <source>Stage of “%1”</source>
        <translation>Étape de « %1 »</translation>
    </message>
    <message>
        <source>None; keep the word in the remarks</source>
        <translation>Aucune ; garder le mot dans les remarques</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n rows)</source>
        <comment>a word of a table, and how many rows have it</comment>
        <translation>
            <numerusform>%1 (%n ligne)</numerusform>
            <numerusform>%1 (%n lignes)</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has these words for where things stand. Which stage is meant?</source>
        <translation>Le tableau dit avec ces mots où en sont les choses. Quelle étape est visée ?</translation>
    </message>
</context>
<context>
    <name>afterword::StagesDialog</name>
    <message>
        <source>&amp;Shown on the board</source>
        <translation>&amp;Montrée sur le tableau</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Vers le &amp;haut</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>Vers le &amp;bas</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Nom de l’étape</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce qu’elle signifie</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The names are yours. What a stage means decides which follow-ups are planned.</source>
        <translation>Les noms sont à vous. Ce qu’une étape signifie décide des démarches prévues.</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (masquée)</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>“%1” was not saved: the stage that you were naming is not there any more.</source>
        <translation>« %1 » n’a pas été enregistré : l’étape que vous étiez en train de nommer n’existe plus.</translation>
    </message>
</context>
<context>
    <name>afterword::StoreBanner</name>
    <message>
        <source>Write It Again</source>
        <translation>Réécrire</translation>
    </message>
    <message>
        <source>Look at It…</source>
        <translation>Le voir…</translation>
    </message>
    <message>
        <source>About the file of your search</source>
        <translation>À propos du fichier de votre recherche</translation>
    </message>
    <message>
        <source>Writes everything that this window shows to a new file in the same place</source>
        <translation>Écrit tout ce que cette fenêtre montre dans un nouveau fichier au même endroit</translation>
    </message>
    <message>
        <source>This search is open for reading only, since its file or folder may not be changed. What you change here is not kept.</source>
        <translation>Cette recherche n’est ouverte qu’en lecture, son fichier ou son dossier ne pouvant être modifié. Ce que vous changez ici n’est pas gardé.</translation>
    </message>
    <message>
        <source>Something in this search makes no sense, so it was set aside, and nothing can be saved until you have decided about it. None of it is lost.</source>
        <translation>Quelque chose dans cette recherche n’a pas de sens et a été mis de côté ; rien ne peut être enregistré avant votre décision. Rien n’en est perdu.</translation>
    </message>
    <message>
        <source>Something in this search makes no sense, so it was set aside. None of it is lost: it stays in the file until you decide.</source>
        <translation>Quelque chose dans cette recherche n’a pas de sens et a été mis de côté. Rien n’en est perdu : cela reste dans le fichier jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>This search is on another computer. Saving may take a little longer; open it on one computer at a time.</source>
        <translation>Cette recherche est sur un autre ordinateur. L’enregistrement peut être un peu plus long ; ouvrez-la sur un ordinateur à la fois.</translation>
    </message>
    <message>
        <source>The file of this search is no longer where it was. Everything you see here is still in this window: put the file back, or write it again.</source>
        <translation>Le fichier de cette recherche n’est plus où il était. Tout ce que vous voyez est encore dans cette fenêtre : remettez le fichier, ou réécrivez-le.</translation>
    </message>
</context>
<context>
    <name>afterword::StoreDialog</name>
    <message>
        <source>Where your search is kept</source>
        <translation>Où votre recherche est conservée</translation>
    </message>
    <message>
        <source>Everything of this search is in one file on this computer:</source>
        <translation>Tout dans cette recherche tient en un fichier sur cet ordinateur :</translation>
    </message>
    <message>
        <source>Place of the file</source>
        <translation>Emplacement du fichier</translation>
    </message>
    <message>
        <source>No copy of it has been made yet.</source>
        <translation>Aucune copie n’en a encore été faite.</translation>
    </message>
    <message>
        <source>The newest copy is from %1.</source>
        <translation>La copie la plus récente est du %1.</translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Make a Copy Now</source>
        <translation>Faire une copie maintenant</translation>
    </message>
    <message>
        <source>Move It…</source>
        <translation>La déplacer…</translation>
    </message>
    <message>
        <source>Open Another…</source>
        <translation>En ouvrir une autre…</translation>
    </message>
    <message>
        <source>Other searches that were open:</source>
        <translation>Autres recherches ouvertes auparavant :</translation>
    </message>
    <message>
        <source>Other searches that were open</source>
        <translation>Autres recherches ouvertes auparavant</translation>
    </message>
    <message>
        <source>Move your search to</source>
        <translation>Déplacer votre recherche vers</translation>
    </message>
    <message>
        <source>Open another search</source>
        <translation>Ouvrir une autre recherche</translation>
    </message>
    <message>
        <source>Searches (*.afterword);;All files (*)</source>
        <translation>Recherches (*.afterword);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Put a Copy Back…</source>
        <translation>Remettre une copie…</translation>
    </message>
    <message>
        <source>This search is kept on the server %1, and all of it in one file on this computer as well:</source>
        <translation>Cette recherche se trouve sur le serveur %1, et tout ce qu’elle contient aussi dans un fichier sur cet ordinateur :</translation>
    </message>
</context>
<context>
    <name>afterword::StoreKeeper</name>
    <message>
        <source>About the file</source>
        <translation>À propos du fichier</translation>
    </message>
    <message>
        <source>Today’s copy of your search could not be made: %1.</source>
        <translation>La copie du jour de votre recherche n’a pas pu être faite : %1.</translation>
    </message>
    <message>
        <source>What was set aside could not be read: %1.</source>
        <translation>Ce qui a été mis de côté n’a pas pu être lu : %1.</translation>
    </message>
    <message>
        <source>It could not be put right: %1.</source>
        <translation>Cela n’a pas pu être corrigé : %1.</translation>
    </message>
    <message>
        <source>It could not be written again: %1. Everything is still in this window.</source>
        <translation>Elle n’a pas pu être réécrite : %1. Tout est encore dans cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>afterword::StoreWatch</name>
    <message>
        <source>Another program changed this search, and it could not be read again: %1</source>
        <translation>Un autre programme a modifié cette recherche, et elle n’a pas pu être relue : %1</translation>
    </message>
</context>
<context>
    <name>afterword::TableDialog</name>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The first rows as they will come in</source>
        <translation>Les premières lignes telles qu’elles entreront</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>Ordre du jour et du mois</translation>
    </message>
    <message>
        <source>the day first: 03/04 is 3 April</source>
        <translation>le jour d’abord : 03/04 est le 3 avril</translation>
    </message>
    <message>
        <source>the month first: 03/04 is 4 March</source>
        <translation>le mois d’abord : 03/04 est le 4 mars</translation>
    </message>
    <message>
        <source>The table does not say how its dates are written. Read them with</source>
        <translation>Le tableau ne dit pas comment ses dates sont écrites. Les lire avec</translation>
    </message>
    <message>
        <source>Say which column names the company.</source>
        <translation>Dites quelle colonne nomme l’entreprise.</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajoutée</numerusform>
            <numerusform>%n ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n complétée</numerusform>
            <numerusform>%n complétées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that are there already</source>
        <translation>
            <numerusform>%n déjà là</numerusform>
            <numerusform>%n déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissée de côté</numerusform>
            <numerusform>%n laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Le tableau n’a pas de lignes.</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <translation>La ligne %1 est laissée de côté : %2.</translation>
    </message>
    <message>
        <source>Line %1: %2. It is kept in the remarks.</source>
        <translation>Ligne %1 : %2. Cela est gardé dans les remarques.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Et %1 de plus.</translation>
    </message>
    <message>
        <source>Save the List…</source>
        <translation>Enregistrer la liste…</translation>
    </message>
    <message>
        <source>Saves every row that is left out, with its line and the reason</source>
        <translation>Enregistre chaque ligne laissée de côté, avec son numéro et la raison</translation>
    </message>
    <message>
        <source>Save the rows that are left out</source>
        <translation>Enregistrer les lignes laissées de côté</translation>
    </message>
    <message>
        <source>rows-left-out.txt</source>
        <translation>lignes-laissées-de-côté.txt</translation>
    </message>
    <message>
        <source>The list could not be saved: %1.</source>
        <translation>La liste n’a pas pu être enregistrée : %1.</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textes (*.txt)</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>a job, the day of the application</comment>
        <translation>%1, depuis le %2</translation>
    </message>
    <message>
        <source>The table does not say all of this. Look at what is marked as a guess or as not known before you import it; it is remembered for tables with the same headings.</source>
        <translation>Le tableau ne dit pas tout lui-même. Regardez ce qui est marqué comme supposé ou inconnu avant de l’importer ; cela vaut aussi pour les tableaux suivants aux mêmes titres.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Dates such as %1 in %2 can be read both ways. Read them with</source>
        <comment>a date, and the headings of columns</comment>
        <translation>Des dates comme %1 dans %2 se lisent de deux façons. Les lire avec</translation>
    </message>
</context>
<context>
    <name>afterword::TablePreviewModel</name>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Postulé le</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>brought up to date</source>
        <translation>complétée</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>laissée de côté : %1</translation>
    </message>
    <message>
        <source>%1: brought up to date</source>
        <comment>a job, with what is new of it</comment>
        <translation>%1 : complétée</translation>
    </message>
</context>
<context>
    <name>afterword::TasksDialog</name>
    <message>
        <source>Tasks…</source>
        <translation>Tâches…</translation>
    </message>
    <message>
        <source>Tasks (%1)…</source>
        <comment>how many are not done yet</comment>
        <translation>Tâches (%1)…</translation>
    </message>
    <message>
        <source>&amp;New Task</source>
        <translation>&amp;Nouvelle tâche</translation>
    </message>
    <message>
        <source>Mark as &amp;Done</source>
        <translation>Marquer comme &amp;faite</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Tasks for %1</source>
        <translation>Tâches pour %1</translation>
    </message>
    <message>
        <source>Tasks of your own</source>
        <translation>Tâches à vous</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>such as Print the portfolio</source>
        <translation>comme Imprimer le portfolio</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>no day: it is kept, and never comes up by itself</source>
        <translation>aucun jour : elle est gardée, sans rappel</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>À quelle heure</translation>
    </message>
    <message>
        <source>when the working day begins</source>
        <translation>quand la journée de travail commence</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Not &amp;Done After All</source>
        <translation>&amp;Pas faite, finalement</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>who wrote a task</comment>
        <translation>de %1</translation>
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
        <translation>Mon modèle</translation>
    </message>
    <message>
        <source>%1, mine</source>
        <comment>the name of a copy</comment>
        <translation>%1, le mien</translation>
    </message>
</context>
<context>
    <name>afterword::TemplateListModel</name>
    <message>
        <source>formal</source>
        <translation>formel</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>courant</translation>
    </message>
    <message>
        <source>casual</source>
        <translation>décontracté</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>à vous</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>fourni</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, what it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>built in, %1</source>
        <comment>a language</comment>
        <translation>fourni, %1</translation>
    </message>
</context>
<context>
    <name>afterword::TemplateWindow</name>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Texte du modèle</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Makes a copy of your own, to be changed</source>
        <translation>Fait une copie à vous, à modifier</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Import, export, remove</source>
        <translation>Importer, exporter, supprimer</translation>
    </message>
    <message>
        <source>Import a template…</source>
        <translation>Importer un modèle…</translation>
    </message>
    <message>
        <source>Export this template…</source>
        <translation>Exporter ce modèle…</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>Supprimer ce modèle</translation>
    </message>
    <message>
        <source>This template comes with the program and stays as it is.</source>
        <translation>Ce modèle est fourni avec le programme et reste tel quel.</translation>
    </message>
    <message>
        <source>Duplicate to change</source>
        <translation>Dupliquer pour modifier</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Formules</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Duplicate this template first, then it can be changed.</source>
        <translation>Dupliquez d’abord ce modèle, il pourra alors être modifié.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Rien n’a été importé. %1</translation>
    </message>
    <message>
        <source>%1 was imported</source>
        <translation>%1 a été importé</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
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
        <translation>%1, à venir</translation>
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
        <translation>Supprimer ce message</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>They replied</source>
        <translation>Ils ont répondu</translation>
    </message>
    <message>
        <source>I called</source>
        <translation>J’ai appelé</translation>
    </message>
    <message>
        <source>I met</source>
        <translation>Rencontre</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>Afficher %n entrée antérieure</numerusform>
            <numerusform>Afficher %n entrées antérieures</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>removal of a message of %1</source>
        <translation>suppression d’un message de %1</translation>
    </message>
</context>
<context>
    <name>afterword::ToDoSection</name>
    <message>
        <source>What you wrote down to do for this application</source>
        <translation>Ce que vous avez noté à faire pour cette candidature</translation>
    </message>
    <message>
        <source>Add a check list…</source>
        <translation>Ajouter une liste de contrôle…</translation>
    </message>
    <message>
        <source>Several tasks at once: before an interview, before an offer is answered, after signing</source>
        <translation>Plusieurs tâches d’un coup : avant un entretien, avant de répondre à une proposition, après la signature</translation>
    </message>
    <message numerus="yes">
        <source>Show %n later</source>
        <translation>
            <numerusform>Afficher %n étape ultérieure</numerusform>
            <numerusform>Afficher %n étapes ultérieures</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing else to do for this application.</source>
        <translation>Il n’y a rien d’autre à faire pour cette candidature.</translation>
    </message>
    <message>
        <source>There is nothing to do for this application.</source>
        <translation>Il n’y a rien à faire pour cette candidature.</translation>
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
            <numerusform>Parler à %n entreprise de la proposition de %1</numerusform>
            <numerusform>Parler à %n entreprises de la proposition de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>An offer is told to every other company that is still deciding, honestly and at once, since it may change their timing.</source>
        <translation>Une proposition s’annonce à toute autre entreprise qui n’a pas encore décidé, franchement et aussitôt : cela peut changer son calendrier.</translation>
    </message>
    <message>
        <source>Write to…</source>
        <translation>Écrire à…</translation>
    </message>
    <message>
        <source>Once you have said whether it is, you will see here what comes next. Their letter: “%1”</source>
        <translation>Dès que vous aurez dit si c’en est un, cette ligne dira la suite. Leur lettre : « %1 »</translation>
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
        <translation>Pourquoi cette date ?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>The plan as a month (%1)</source>
        <translation>Le plan sous forme de mois (%1)</translation>
    </message>
    <message>
        <source>What you wrote down to do for your search</source>
        <translation>Ce que vous avez noté à faire pour votre recherche</translation>
    </message>
    <message>
        <source>Nothing is left for today. Rest is part of the search, too.</source>
        <translation>Il ne reste rien pour aujourd’hui. Le repos fait aussi partie de la recherche.</translation>
    </message>
    <message>
        <source>Show the application</source>
        <translation>Montrer la candidature</translation>
    </message>
    <message>
        <source>Change the task…</source>
        <translation>Modifier la tâche…</translation>
    </message>
    <message>
        <source>Write all notes of this round</source>
        <translation>Écrire toutes les lettres de cette série</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Rien n’est dû aujourd’hui.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>a follow-up with its time</comment>
        <translation>La suivante : %1</translation>
    </message>
    <message>
        <source>Answer the offer from %1 today, the last day.</source>
        <translation>Répondez aujourd’hui à la proposition de %1, c’est le dernier jour.</translation>
    </message>
    <message>
        <source>Answer the offer from %1 by tomorrow, the last day.</source>
        <translation>Répondez d’ici demain à la proposition de %1, c’est le dernier jour.</translation>
    </message>
    <message>
        <source>Answer the offer from %1 by %2, the last day.</source>
        <translation>Répondez à la proposition de %1 pour %2, dernier jour.</translation>
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
        <translation>Ce qui vient ensuite</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Ce qu’ils ont dit</translation>
    </message>
    <message>
        <source>After an interview</source>
        <translation>Après un entretien</translation>
    </message>
    <message>
        <source>Each morning</source>
        <translation>Chaque matin</translation>
    </message>
    <message>
        <source>Here is what to do next for this application: for whom, by when, and why. One button does it.</source>
        <translation>Ici figure ce qu’il y a à faire ensuite pour cette candidature : pour qui, pour quand et pourquoi. Un bouton s’en charge.</translation>
    </message>
    <message>
        <source>Did they name a day or a person, or say “don’t call us”? Put it here. What they said wins over every rule.</source>
        <translation>Ont-ils nommé un jour ou une personne, ou dit « ne nous appelez pas » ? Notez-le ici. Ce qu’ils ont dit l’emporte sur toute règle.</translation>
    </message>
    <message>
        <source>Write down what each of them said while it is fresh. Your thank-you notes are made from it.</source>
        <translation>Notez ce que chaque personne a dit tant que c’est frais. Les lettres de remerciement en sont faites.</translation>
    </message>
    <message>
        <source>Today gathers what is due across all your applications. When it is empty, you have done your part.</source>
        <translation>« Aujourd’hui » rassemble ce qui est à faire pour toutes vos candidatures. Quand c’est vide, vous avez fait votre part.</translation>
    </message>
    <message>
        <source>The tour is about a card of yours: add an application first, then ask for it again.</source>
        <translation>La visite porte sur une de vos cartes : ajoutez d’abord une candidature, puis demandez-la à nouveau.</translation>
    </message>
</context>
<context>
    <name>afterword::TourHint</name>
    <message>
        <source>End tour</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Ends the tour (Esc)</source>
        <translation>Met fin à la visite (Échap)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
</context>
<context>
    <name>afterword::Tray</name>
    <message>
        <source>Open Afterword</source>
        <translation>Ouvrir Afterword</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>New Application</source>
        <translation>Nouvelle candidature</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Aujourd’hui : %1</translation>
    </message>
</context>
<context>
    <name>afterword::VariablePane</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>rien de connu</translation>
    </message>
    <message>
        <source>Find a variable</source>
        <translation>Chercher une variable</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Double-click one to put it into the text</source>
        <translation>Un double-clic en met une dans le texte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a variable, its value</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>afterword::Visit</name>
    <message>
        <source>this is %1’s search, which you are only reading, so nothing was saved; “Change Things” above the board lets you change it</source>
        <translation>c’est la recherche de %1, que vous ne faites que lire, rien n’a donc été enregistré ; « Modifier » au-dessus du tableau permet de la modifier</translation>
    </message>
    <message>
        <source>note “%1”</source>
        <translation>note « %1 »</translation>
    </message>
    <message>
        <source>%1 no longer shares this search with you, so the note cannot be left. What you wrote stays here, to be copied.</source>
        <translation>%1 ne partage plus cette recherche avec vous, la note ne peut donc pas être laissée. Ce que vous avez écrit reste ici et peut être copié.</translation>
    </message>
    <message>
        <source>%1 no longer shares this search with you, so nothing was saved; what you typed can still be copied</source>
        <translation>%1 ne partage plus cette recherche avec vous, rien n’a donc été enregistré ; ce que vous avez saisi peut encore être copié</translation>
    </message>
    <message>
        <source>the server takes nothing for %1’s search at the moment, so nothing was saved: %2</source>
        <translation>le serveur n’accepte rien pour la recherche de %1 en ce moment, rien n’a donc été enregistré : %2</translation>
    </message>
    <message>
        <source>%1 no longer shares this search with you, so nothing was left. What you wrote stays here, to be copied.</source>
        <translation>%1 ne partage plus cette recherche avec vous, rien n’a donc été laissé. Ce que vous avez écrit reste ici et peut être copié.</translation>
    </message>
</context>
<context>
    <name>afterword::VisitBar</name>
    <message>
        <source>Chan&amp;ge Things</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Whose search this is</source>
        <translation>À qui est cette recherche</translation>
    </message>
    <message>
        <source>%1’s search, for you to read</source>
        <translation>La recherche de %1, à lire</translation>
    </message>
    <message>
        <source>%1’s search, which you are reading</source>
        <translation>La recherche de %1, que vous lisez</translation>
    </message>
    <message>
        <source>%1’s search, in which you are changing things</source>
        <translation>La recherche de %1, que vous modifiez</translation>
    </message>
    <message>
        <source>Leave a &amp;Note…</source>
        <translation>Laisser une &amp;note…</translation>
    </message>
    <message>
        <source>%1’s search as you saw it last; it is no longer shared with you</source>
        <translation>La recherche de %1, telle que vous l’avez vue en dernier ; elle n’est plus partagée avec vous</translation>
    </message>
</context>
<context>
    <name>afterword::Wiring</name>
    <message>
        <source>The search %1 could not be opened: no program could be started.</source>
        <translation>La recherche %1 n’a pas pu être ouverte : aucun programme n’a pu être lancé.</translation>
    </message>
    <message>
        <source>no copy could be made first, %1</source>
        <translation>aucune copie n’a pu être faite avant, %1</translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %n more interviews.</source>
        <translation>
            <numerusform>Il en va de même pour %n autre entretien.</numerusform>
            <numerusform>Il en va de même pour %n autres entretiens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Nothing was exported to %1: %2.</source>
        <translation>Rien n’a été exporté vers %1 : %2.</translation>
    </message>
    <message>
        <source>People for an address book, vCard 4.0 (*.vcf)</source>
        <translation>Personnes pour un carnet d’adresses, vCard 4.0 (*.vcf)</translation>
    </message>
    <message>
        <source>A report of what you did, for an employment office (*.pdf)</source>
        <translation>Un rapport de ce que vous avez fait, pour l’agence pour l’emploi (*.pdf)</translation>
    </message>
    <message>
        <source>Something asked Afterword for a new application, and nothing was added: %1.</source>
        <translation>Quelque chose a demandé à Afterword une nouvelle candidature, et rien n’a été ajouté : %1.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>This desktop’s keyring did not delete the password for %1. Everything else has been erased; delete what is called “afterword” there yourself, in the desktop’s password program.</source>
        <translation>Le trousseau de ce bureau n’a pas supprimé le mot de passe de %1. Tout le reste est effacé maintenant ; supprimez-y ce qui s’appelle « afterword » dans le programme de mots de passe du bureau.</translation>
    </message>
    <message>
        <source>Everything, to be imported again (*.json);;Applications for a spreadsheet (*.csv);;Applications for LibreOffice (*.ods);;Applications for Excel (*.xlsx);;Interviews and follow-ups for a calendar (*.ics);;People for an address book (*.vcf)</source>
        <translation>Tout, à importer de nouveau (*.json);;Candidatures pour un tableur (*.csv);;Candidatures pour LibreOffice (*.ods);;Candidatures pour Excel (*.xlsx);;Entretiens et démarches pour un calendrier (*.ics);;Personnes pour un carnet d’adresses (*.vcf)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>there is not enough memory for this; what is saved stays as it is</source>
        <translation>il n’y a pas assez de mémoire pour cela ; ce qui est enregistré reste tel quel</translation>
    </message>
</context>
</TS>
