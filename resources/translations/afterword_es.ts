<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message>
        <source>The password is not in this desktop’s keyring.</source>
        <translation>La contraseña no está en el llavero de este escritorio.</translation>
    </message>
    <message>
        <source>This desktop’s keyring is locked. Unlock it and try again, or type the password.</source>
        <translation>El llavero de este escritorio está bloqueado. Desbloquéelo y vuelva a preguntarle, o escriba la contraseña.</translation>
    </message>
    <message>
        <source>Type the password again.</source>
        <translation>Vuelva a escribir la contraseña.</translation>
    </message>
    <message>
        <source>No keyring on this desktop answers, so you are asked for the password at each start.</source>
        <translation>En este escritorio no responde ningún llavero, así que la contraseña se pide en cada inicio.</translation>
    </message>
</context>
<context>
    <name>ActivityReport</name>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videollamada</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Presencial</translation>
    </message>
    <message>
        <source>Rejection, %1</source>
        <comment>a date</comment>
        <translation>Rechazo, %1</translation>
    </message>
    <message>
        <source>Offer, %1</source>
        <comment>a date</comment>
        <translation>Oferta, %1</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>Networking</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Mensaje enviado</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Mensaje recibido</translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n candidatura</numerusform>
            <numerusform>%n candidaturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>%n entrevista</numerusform>
            <numerusform>%n entrevistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n networking contacts</source>
        <translation>
            <numerusform>%n contacto de la red</numerusform>
            <numerusform>%n contactos de la red</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages sent</source>
        <translation>
            <numerusform>%n mensaje enviado</numerusform>
            <numerusform>%n mensajes enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages received</source>
        <translation>
            <numerusform>%n mensaje recibido</numerusform>
            <numerusform>%n mensajes recibidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded for these days.</source>
        <translation>No hay nada anotado para estos días.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in full</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Rechazo</translation>
    </message>
</context>
<context>
    <name>AdminCommand</name>
    <message>
        <source>New password for %1: </source>
        <translation>Nueva contraseña de %1: </translation>
    </message>
    <message>
        <source>Repeat the password: </source>
        <translation>La misma otra vez: </translation>
    </message>
    <message>
        <source>there is no terminal to ask for the password on; pass it as the first line of standard input</source>
        <translation>no hay ningún terminal donde preguntar la contraseña; pásela en la primera línea de la entrada estándar</translation>
    </message>
    <message>
        <source>the two passwords differ, so nothing was changed</source>
        <translation>las dos contraseñas no coinciden, así que no se cambió nada</translation>
    </message>
    <message>
        <source>%1 may log in</source>
        <translation>%1 ya puede entrar</translation>
    </message>
    <message>
        <source>%1 has a new password</source>
        <translation>%1 tiene una contraseña nueva</translation>
    </message>
    <message>
        <source>%1: ready for shared searches</source>
        <translation>%1: lista para búsquedas compartidas</translation>
    </message>
    <message>
        <source>%1 and the search of %1 are erased; backups of the server, if there are any, still hold them</source>
        <translation>%1 y la búsqueda de %1 se han borrado; las copias del servidor, si las hay, todavía los contienen</translation>
    </message>
    <message>
        <source>--store names the database: postgresql://postgres@store.example/afterword</source>
        <translation>--store indica la base de datos: postgresql://postgres@store.example/afterword</translation>
    </message>
    <message>
        <source>This deletes the login %1 and its search for good. Type the name again to confirm: </source>
        <translation>Esto elimina para siempre el usuario %1 y su búsqueda. Escriba el nombre una vez más para hacerlo: </translation>
    </message>
    <message>
        <source>the name was not typed again, so nothing was erased</source>
        <translation>el nombre no se escribió una vez más, así que no se borró nada</translation>
    </message>
</context>
<context>
    <name>AgendaCommand</name>
    <message numerus="yes">
        <source>Nothing needs you in the next %n days.</source>
        <translation>
            <numerusform>Mañana no hay nada que hacer.</numerusform>
            <numerusform>En los próximos %n días no hay nada que hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Next: %2.</source>
        <translation>%1 Después: %2.</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>LATE</source>
        <translation>CON RETRASO</translation>
    </message>
    <message>
        <source>TODAY</source>
        <translation>HOY</translation>
    </message>
    <message>
        <source>THE NEXT SEVEN DAYS</source>
        <translation>LOS PRÓXIMOS SIETE DÍAS</translation>
    </message>
    <message>
        <source>LATER</source>
        <translation>MÁS ADELANTE</translation>
    </message>
    <message>
        <source>ON HOLD, AS THEY ASKED</source>
        <translation>EN ESPERA, COMO PIDIERON</translation>
    </message>
    <message>
        <source>IF NO ANSWER EVER COMES</source>
        <translation>SI NUNCA LLEGA RESPUESTA</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>with a handwritten card</source>
        <translation>con una tarjeta manuscrita</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en persona</translation>
    </message>
</context>
<context>
    <name>ApplicationColumns</name>
    <message>
        <source>&quot;%1&quot; is not a number of days from 1 to %2</source>
        <translation>«%1» no es un número de días de 1 a %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date</source>
        <translation>«%1» no es una fecha</translation>
    </message>
</context>
<context>
    <name>ApplicationParts</name>
    <message>
        <source>it must be between 1 and %1</source>
        <translation>el valor debe estar entre 1 y %1</translation>
    </message>
</context>
<context>
    <name>ApplicationReader</name>
    <message>
        <source>this application has no interview &quot;%1&quot;</source>
        <translation>esta candidatura no tiene la entrevista «%1»</translation>
    </message>
    <message>
        <source>the interview must end after it starts</source>
        <translation>la entrevista debe terminar después de empezar</translation>
    </message>
    <message>
        <source>it is missing, and there is no stage to begin with</source>
        <translation>falta, y no hay ninguna fase por la que empezar</translation>
    </message>
    <message>
        <source>there is no stage &quot;%1&quot;</source>
        <translation>no existe la fase «%1»</translation>
    </message>
    <message>
        <source>the application &quot;%1&quot; has an interview with this id</source>
        <translation>la candidatura «%1» tiene una entrevista con este identificador</translation>
    </message>
    <message>
        <source>there is no contact &quot;%1&quot;</source>
        <translation>no existe el contacto «%1»</translation>
    </message>
</context>
<context>
    <name>ApplicationTable</name>
    <message>
        <source>this row has more cells than there are columns</source>
        <translation>esta fila tiene más celdas que columnas hay</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an id</source>
        <translation>«%1» no puede ser un identificador</translation>
    </message>
    <message>
        <source>the company is missing</source>
        <translation>falta la empresa</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a stage on the board nor a word for one</source>
        <translation>«%1» no es una fase del tablero ni una palabra para una</translation>
    </message>
    <message>
        <source>the first row should name the columns, and one of them be &quot;company&quot;</source>
        <translation>la primera fila debe nombrar las columnas, y una de ellas «company»</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>the folder %1 could not be made</source>
        <translation>no se pudo crear la carpeta %1</translation>
    </message>
</context>
<context>
    <name>AwkwardMoment</name>
    <message>
        <source>An awkward moment is not addressed: %1</source>
        <translation>Un momento incómodo queda sin mencionar: %1</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>the disk is full, so the present store could not be kept aside and nothing was changed</source>
        <translation>el disco está lleno, así que no se pudo apartar el archivo actual y no se cambió nada</translation>
    </message>
    <message>
        <source>the present store could not be kept aside, so nothing was changed</source>
        <translation>no se pudo apartar el archivo actual, así que no se cambió nada</translation>
    </message>
    <message>
        <source>the store has a second name (a hard link), which would stay with the old one, so nothing was changed; delete one of its names first</source>
        <translation>el archivo tiene un segundo nombre (un enlace duro), que se quedaría con el antiguo, así que no se cambió nada; elimine antes uno de sus nombres</translation>
    </message>
    <message>
        <source>the copy could not be put in its place; what was there is kept as %1</source>
        <translation>no se pudo poner la copia en su sitio; lo que había se conserva como %1</translation>
    </message>
    <message>
        <source>the copy could not be written: %1; the store is as it was</source>
        <translation>no se pudo escribir la copia: %1; el archivo está como estaba</translation>
    </message>
    <message>
        <source>the store is damaged: %1</source>
        <translation>el archivo está dañado: %1</translation>
    </message>
    <message>
        <source>it holds something that cannot be used: %1</source>
        <translation>contiene algo que no se puede usar: %1</translation>
    </message>
    <message>
        <source>the copy could not be written to the disk; the store is as it was</source>
        <translation>no se pudo llevar la copia al disco; el archivo está como estaba</translation>
    </message>
    <message>
        <source>the disk is full, so no copy was made; free some space and try again</source>
        <translation>el disco está lleno, así que no se hizo ninguna copia; libere espacio e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>something else has this name, and it was left as it is; choose another name for the copy</source>
        <translation>otra cosa tiene ese nombre y se dejó como está; elija otro nombre para la copia</translation>
    </message>
    <message>
        <source>the copy could not be put in its place; the store is as it was</source>
        <translation>no se pudo poner la copia en su sitio; el archivo está como estaba</translation>
    </message>
    <message>
        <source>the copy cannot be used, so nothing was changed: %1</source>
        <translation>la copia no se puede usar, así que no se cambió nada: %1</translation>
    </message>
    <message>
        <source>the copy could not be brought up to date, so nothing was changed: %1</source>
        <translation>no se pudo actualizar la copia, así que no se cambió nada: %1</translation>
    </message>
</context>
<context>
    <name>BackupFolder</name>
    <message>
        <source>the copy could not be put in its place; the store is as it was</source>
        <translation>no se pudo poner la copia en su sitio; el archivo está como estaba</translation>
    </message>
    <message>
        <source>it has to be brought up to date, but no copy of it could be made first, so it was left as it is: %1</source>
        <translation>hay que actualizarlo, y antes no se pudo hacer una copia, así que se dejó como está: %1</translation>
    </message>
    <message>
        <source>the folder %1 could not be made: %2</source>
        <translation>no se pudo crear la carpeta %1: %2</translation>
    </message>
</context>
<context>
    <name>BoardChoice</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Pendiente ahora</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>A la espera de respuesta</translation>
    </message>
    <message>
        <source>As placed by hand</source>
        <translation>Como se colocó a mano</translation>
    </message>
    <message>
        <source>By what is due next</source>
        <translation>Por próximo vencimiento</translation>
    </message>
    <message>
        <source>By date added, newest first</source>
        <translation>Por fecha de alta, lo más nuevo primero</translation>
    </message>
    <message>
        <source>By company</source>
        <translation>Por empresa</translation>
    </message>
</context>
<context>
    <name>BrowserSetup</name>
    <message>
        <source>the part of Afterword that browsers start is not installed</source>
        <translation>la parte de Afterword que los navegadores inician no está instalada</translation>
    </message>
    <message>
        <source>the folder %1 could not be made</source>
        <translation>no se pudo crear la carpeta %1</translation>
    </message>
</context>
<context>
    <name>ByLetter</name>
    <message>
        <source>this letter is not there any more, so nothing was changed</source>
        <translation>esta carta ya no está, así que no se cambió nada</translation>
    </message>
    <message>
        <source>closing %1</source>
        <translation>cierre de %1</translation>
    </message>
    <message>
        <source>offer from %1</source>
        <translation>oferta de %1</translation>
    </message>
</context>
<context>
    <name>CalDav</name>
    <message>
        <source>The calendar “%1” is not there any more. Nothing here is lost; disconnect it, and choose another.</source>
        <translation>El calendario «%1» ya no existe. Aquí no se ha perdido nada; desconéctelo y elija otro.</translation>
    </message>
    <message>
        <source>The server does not let you write into the calendar “%1”.</source>
        <translation>El servidor no le deja escribir en el calendario «%1».</translation>
    </message>
    <message>
        <source>An address that begins with http:// is not private: anyone along the way could read the password. Use https:// instead.</source>
        <translation>Una dirección que empieza por http:// no está cifrada: cualquiera por el camino podría leer la contraseña. Pruebe con https://.</translation>
    </message>
    <message>
        <source>“%1” is not a server address.</source>
        <translation>«%1» no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>No calendars were found at %1. Type the CalDAV address that your server’s own pages give.</source>
        <translation>No se encontró ningún calendario en %1. Escriba la dirección que las páginas de su servidor indican para CalDAV.</translation>
    </message>
    <message>
        <source>%1 redirects to %2. The password goes only to the server that you typed. If %2 is yours too, type that address instead.</source>
        <translation>%1 remite a %2. La contraseña se muestra solo al servidor que usted escribió, y a ningún otro. Si %2 es el suyo, escríbalo como dirección.</translation>
    </message>
    <message>
        <source>None of your calendars at %1 accepts events from this program.</source>
        <translation>Ninguno de sus calendarios en %1 admite eventos que escriba este programa.</translation>
    </message>
    <message>
        <source>You have no calendar at %1 yet. Make one there, then try again.</source>
        <translation>Todavía no tiene ningún calendario en %1. Cree uno allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server’s answer could not be understood.</source>
        <translation>No se entiende lo que dijo el servidor.</translation>
    </message>
    <message>
        <source>The server keeps redirecting in a circle.</source>
        <translation>El servidor da vueltas sin fin.</translation>
    </message>
    <message>
        <source>The server does not accept this name and password.</source>
        <translation>El servidor no acepta este nombre y esta contraseña.</translation>
    </message>
    <message>
        <source>The server does not let you do this.</source>
        <translation>El servidor no le permite hacer esto.</translation>
    </message>
    <message>
        <source>The server has nothing at this address.</source>
        <translation>El servidor no tiene nada en esta dirección.</translation>
    </message>
    <message>
        <source>The calendar server has no room left, so not everything is in your calendar. Free some space there.</source>
        <translation>El servidor de calendarios no tiene más espacio, así que no todo está en su calendario. Libere espacio allí.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>El servidor está ocupado.</translation>
    </message>
    <message>
        <source>The server reports an internal error (%1).</source>
        <translation>El servidor comunica un error interno (%1).</translation>
    </message>
    <message>
        <source>The server answers with %1.</source>
        <translation>El servidor responde con %1.</translation>
    </message>
    <message>
        <source>the server’s answer could not be understood</source>
        <translation>no se entiende lo que dijo el servidor</translation>
    </message>
    <message>
        <source>The server redirects to another server, which must not see the password.</source>
        <translation>El servidor lleva a otro servidor, y a ese no se le muestra la contraseña.</translation>
    </message>
    <message>
        <source>The server %1 could not prove that it is the right one: %2. The password was not sent.</source>
        <translation>El servidor %1 no es el que debería ser: %2. La contraseña no se envió.</translation>
    </message>
    <message>
        <source>The server %1 answers with more than 32 MB.</source>
        <translation>El servidor %1 responde con más de 32 MB.</translation>
    </message>
    <message>
        <source>The server %1 does not answer.</source>
        <translation>El servidor %1 no responde.</translation>
    </message>
    <message>
        <source>No private connection to the server %1 could be made: %2. The password was not sent.</source>
        <translation>No se pudo establecer una conexión cifrada con el servidor %1: %2. La contraseña no se envió.</translation>
    </message>
    <message>
        <source>There is no server called %1, or this computer is offline.</source>
        <translation>No hay ningún servidor llamado %1, o este equipo está sin conexión.</translation>
    </message>
    <message>
        <source>The server %1 cannot be reached: %2.</source>
        <translation>No se puede acceder al servidor %1: %2.</translation>
    </message>
    <message>
        <source>The address book “%1” is not there any more. Nobody in People is lost; disconnect it, and choose another.</source>
        <translation>La libreta de direcciones «%1» ya no existe. Aquí no se pierde a nadie; desconéctela y elija otra.</translation>
    </message>
    <message>
        <source>The address book “%1” is larger than 64 MB.</source>
        <translation>La libreta de direcciones «%1» ocupa más de 64 MB.</translation>
    </message>
    <message>
        <source>No address books were found at %1. Type the CardDAV address that your server’s own pages give.</source>
        <translation>No se encontró ninguna libreta de direcciones en %1. Escriba la dirección que las páginas de su servidor indican para CardDAV.</translation>
    </message>
    <message>
        <source>The server %1 answers, but not as a server of calendars and address books does.</source>
        <translation>El servidor %1 responde, pero no como un servidor de calendarios y libretas de direcciones.</translation>
    </message>
    <message>
        <source>You have no address book at %1.</source>
        <translation>No tiene ninguna libreta de direcciones en %1.</translation>
    </message>
    <message>
        <source>The server has moved to another address. Disconnect it, and connect it again.</source>
        <translation>El servidor remite a otra dirección. Desconéctelo y conéctelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>They said no</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>You withdrew</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>You declined</source>
        <translation>Oferta declinada</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>%1 of %2 thanked</source>
        <translation>%1 de %2 agradecidos</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>in this stage: %1</source>
        <translation>en esta fase: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>Find out whom to tell</source>
        <translation>Averiguar a quién avisar</translation>
    </message>
</context>
<context>
    <name>CardPrint</name>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>The card could not be laid out. The note is safe here.</source>
        <translation>No se pudo componer la tarjeta. Su carta está a salvo aquí.</translation>
    </message>
    <message>
        <source>The card was not saved. %1: %2. The note is safe here.</source>
        <translation>No se guardó la tarjeta. %1: %2. Su carta está a salvo aquí.</translation>
    </message>
</context>
<context>
    <name>CardReader</name>
    <message>
        <source>this is not a file of address cards: it holds characters that text never has</source>
        <translation>esto no es un archivo de tarjetas de contacto: contiene caracteres que ningún texto tiene</translation>
    </message>
    <message>
        <source>this is not a file of address cards: BEGIN:VCARD should be here</source>
        <translation>esto no es un archivo de tarjetas de contacto: aquí debería estar BEGIN:VCARD</translation>
    </message>
    <message>
        <source>the file ends in the middle of this address card</source>
        <translation>el archivo se corta dentro de esta tarjeta de contacto</translation>
    </message>
    <message>
        <source>this file of address cards is empty</source>
        <translation>este archivo de tarjetas de contacto está vacío</translation>
    </message>
    <message>
        <source>the next address card begins before this one has ended</source>
        <translation>la siguiente tarjeta empieza antes de que acabe esta</translation>
    </message>
    <message>
        <source>this file has more than %1 address cards</source>
        <translation>este archivo contiene más de %1 tarjetas de contacto</translation>
    </message>
    <message>
        <source>this line belongs to no address card</source>
        <translation>esta línea no pertenece a ninguna tarjeta de contacto</translation>
    </message>
    <message>
        <source>this file is larger than 256 MB; export the contacts without their photos</source>
        <translation>este archivo pasa de 256 MB; exporte los contactos sin sus fotos</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>this card is a list of people, not a person</source>
        <translation>esta tarjeta es una lista de personas y no una persona</translation>
    </message>
    <message>
        <source>this card is a company, not a person</source>
        <translation>esta tarjeta es una empresa y no una persona</translation>
    </message>
    <message>
        <source>this card is not a person: it says “%1”</source>
        <translation>esta tarjeta no es una persona: dice «%1»</translation>
    </message>
    <message>
        <source>Other e-mail: %1</source>
        <translation>Otro correo: %1</translation>
    </message>
    <message>
        <source>Other phone: %1</source>
        <translation>Otro teléfono: %1</translation>
    </message>
    <message>
        <source>Other address: %1</source>
        <translation>Otra dirección: %1</translation>
    </message>
    <message>
        <source>Other company: %1</source>
        <translation>Otra empresa: %1</translation>
    </message>
    <message>
        <source>Other title: %1</source>
        <translation>Otro cargo: %1</translation>
    </message>
    <message>
        <source>this card names nobody</source>
        <translation>esta tarjeta no nombra a nadie</translation>
    </message>
    <message>
        <source>Earlier title: %1</source>
        <translation>Cargo anterior: %1</translation>
    </message>
    <message>
        <source>Earlier company: %1</source>
        <translation>Empresa anterior: %1</translation>
    </message>
    <message>
        <source>Earlier phone: %1</source>
        <translation>Teléfono anterior: %1</translation>
    </message>
    <message>
        <source>Earlier address: %1</source>
        <translation>Dirección anterior: %1</translation>
    </message>
    <message>
        <source>Name on a newer card: %1</source>
        <translation>Nombre en una tarjeta más reciente: %1</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Your own details were changed by another window or program meanwhile, so nothing was done</source>
        <translation>Otra ventana o programa cambió entretanto sus datos, así que no se hizo nada</translation>
    </message>
    <message>
        <source>The policy was changed by another window or program meanwhile, so nothing was done</source>
        <translation>Otra ventana o programa cambió entretanto las reglas, así que no se hizo nada</translation>
    </message>
    <message>
        <source>The list of stages was changed by another window or program meanwhile, so nothing was done</source>
        <translation>Otra ventana o programa cambió entretanto la lista de fases, así que no se hizo nada</translation>
    </message>
    <message>
        <source>A contact was changed by another window or program meanwhile, so nothing was done</source>
        <translation>Otra ventana o programa cambió entretanto un contacto, así que no se hizo nada</translation>
    </message>
    <message>
        <source>A task was changed by another window or program meanwhile, so nothing was done</source>
        <translation>Otra ventana o programa cambió entretanto una tarea, así que no se hizo nada</translation>
    </message>
    <message>
        <source>This application was changed by another window or program meanwhile, so nothing was done</source>
        <translation>Otra ventana o programa cambió entretanto esta candidatura, así que no se hizo nada</translation>
    </message>
    <message>
        <source>A template was changed by another window or program meanwhile, so nothing was done</source>
        <translation>Otra ventana o programa cambió entretanto una plantilla, así que no se hizo nada</translation>
    </message>
    <message>
        <source>A contact was deleted by another window or program meanwhile, so nothing was done</source>
        <translation>Otra ventana o programa eliminó entretanto un contacto, así que no se hizo nada</translation>
    </message>
    <message>
        <source>A task was deleted by another window or program meanwhile, so nothing was done</source>
        <translation>Otra ventana o programa eliminó entretanto una tarea, así que no se hizo nada</translation>
    </message>
    <message>
        <source>This application was deleted by another window or program meanwhile, so nothing was done</source>
        <translation>Otra ventana o programa eliminó entretanto esta candidatura, así que no se hizo nada</translation>
    </message>
    <message>
        <source>A template was deleted by another window or program meanwhile, so nothing was done</source>
        <translation>Otra ventana o programa eliminó entretanto una plantilla, así que no se hizo nada</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>is not a message (.eml), whatever its name says</source>
        <translation>no es un mensaje (.eml), diga lo que diga su nombre</translation>
    </message>
    <message numerus="yes">
        <source>It goes to %n people. Write a note to each.</source>
        <translation>
            <numerusform>Va dirigido a %n persona. Escriba a cada una por separado.</numerusform>
            <numerusform>Va dirigido a %n personas. Escriba a cada una por separado.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes to nobody.</source>
        <translation>No va dirigido a nadie.</translation>
    </message>
    <message>
        <source>%1 is not a contact in this search.</source>
        <translation>%1 no está en esta búsqueda de empleo.</translation>
    </message>
    <message>
        <source>There was no interview with %1; --interview names one.</source>
        <translation>No hubo entrevista con %1; --interview indica una.</translation>
    </message>
    <message>
        <source>there is no interview &quot;%1&quot;; agenda --json names them</source>
        <translation>no existe la entrevista «%1»; agenda --json las muestra</translation>
    </message>
    <message>
        <source>%1: good to go</source>
        <translation>%1: puede salir</translation>
    </message>
</context>
<context>
    <name>CheckLists</name>
    <message>
        <source>Before you apply</source>
        <translation>Antes de presentarse</translation>
    </message>
    <message>
        <source>Read the posting twice and mark what they really ask for</source>
        <translation>Leer el anuncio dos veces y subrayar lo que de verdad piden</translation>
    </message>
    <message>
        <source>Fit your résumé to the posting</source>
        <translation>Ajustar el currículum al anuncio</translation>
    </message>
    <message>
        <source>Ask someone you know about the company</source>
        <translation>Preguntar por la empresa a alguien conocido</translation>
    </message>
    <message>
        <source>Have somebody else read it all</source>
        <translation>Dar a leer todo a otra persona</translation>
    </message>
    <message>
        <source>Send it, and keep a copy of what you sent</source>
        <translation>Enviarlo, y guardar copia de lo enviado</translation>
    </message>
    <message>
        <source>Before an interview</source>
        <translation>Antes de una entrevista</translation>
    </message>
    <message>
        <source>Read the posting and your letter again</source>
        <translation>Volver a leer el anuncio y su carta</translation>
    </message>
    <message>
        <source>Look up everyone you will meet</source>
        <translation>Informarse sobre todas las personas que verá</translation>
    </message>
    <message>
        <source>Have three stories ready: a success, a failure, a disagreement</source>
        <translation>Tener listas tres historias: un éxito, un fracaso, un desacuerdo</translation>
    </message>
    <message>
        <source>Write down five questions for them</source>
        <translation>Escribir cinco preguntas para ellos</translation>
    </message>
    <message>
        <source>Plan how to get there, or test the link, camera and sound</source>
        <translation>Planear el trayecto, o probar el enlace, la cámara y el sonido</translation>
    </message>
    <message>
        <source>Lay out clothes, papers and a glass of water</source>
        <translation>Preparar la ropa, los papeles y un vaso de agua</translation>
    </message>
    <message>
        <source>Be there ten minutes early</source>
        <translation>Llegar diez minutos antes</translation>
    </message>
    <message>
        <source>Before you answer an offer</source>
        <translation>Antes de responder a una oferta</translation>
    </message>
    <message>
        <source>Read every page, appendices included</source>
        <translation>Leer cada página, también los anexos</translation>
    </message>
    <message>
        <source>Find out what this kind of work pays elsewhere</source>
        <translation>Averiguar cuánto se paga ese trabajo en otros sitios</translation>
    </message>
    <message>
        <source>Write down what you need, what you hope for and what would be too little</source>
        <translation>Escribir lo que necesita, lo que espera y lo que sería poco</translation>
    </message>
    <message>
        <source>Ask in writing about anything that is unclear</source>
        <translation>Preguntar por escrito todo lo que no esté claro</translation>
    </message>
    <message>
        <source>Look again at the red flags in your debriefs</source>
        <translation>Repasar las señales de alerta de sus balances</translation>
    </message>
    <message>
        <source>Talk it over with someone you trust</source>
        <translation>Hablarlo con alguien de confianza</translation>
    </message>
    <message>
        <source>First week after signing</source>
        <translation>La primera semana tras la firma</translation>
    </message>
    <message>
        <source>Put the signed contract where you will find it again</source>
        <translation>Guardar el contrato firmado donde lo vuelva a encontrar</translation>
    </message>
    <message>
        <source>Give notice in writing, and have it confirmed</source>
        <translation>Despedirse por escrito y pedir que lo confirmen</translation>
    </message>
    <message>
        <source>Thank those who helped you on the way</source>
        <translation>Dar las gracias a quienes ayudaron por el camino</translation>
    </message>
    <message>
        <source>Ask what to bring on the first day, and whom to ask for</source>
        <translation>Preguntar qué llevar el primer día y por quién preguntar</translation>
    </message>
    <message>
        <source>Plan a few days off before you start</source>
        <translation>Planear unos días libres antes de empezar</translation>
    </message>
    <message>
        <source>Bring your public profiles up to date</source>
        <translation>Poner al día sus perfiles públicos</translation>
    </message>
</context>
<context>
    <name>Clashes</name>
    <message>
        <source>company</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>role</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>address of the posting</source>
        <translation>dirección del anuncio</translation>
    </message>
    <message>
        <source>meeting link</source>
        <translation>dirección para unirse</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>salary</source>
        <translation>sueldo</translation>
    </message>
    <message>
        <source>text of the posting</source>
        <translation>texto del anuncio</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>observaciones</translation>
    </message>
    <message>
        <source>date added</source>
        <translation>fecha de alta</translation>
    </message>
    <message>
        <source>date applied</source>
        <translation>fecha de la candidatura</translation>
    </message>
    <message>
        <source>recruiter</source>
        <translation>selección</translation>
    </message>
    <message>
        <source>main contact</source>
        <translation>contacto principal</translation>
    </message>
    <message>
        <source>promised decision</source>
        <translation>fecha de decisión anunciada</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>fecha límite</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>retribución</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>lección</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documentos</translation>
    </message>
    <message>
        <source>start</source>
        <translation>comienzo</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>un momento</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>pregunta abierta</translation>
    </message>
    <message>
        <source>what was awkward</source>
        <translation>lo que fue incómodo</translation>
    </message>
    <message>
        <source>what went well</source>
        <translation>lo que salió bien</translation>
    </message>
    <message>
        <source>next steps</source>
        <translation>próximos pasos</translation>
    </message>
    <message>
        <source>what you can contribute</source>
        <translation>lo que puede aportar</translation>
    </message>
    <message>
        <source>what rubbed you the wrong way</source>
        <translation>lo que no le gustó</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>asunto</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>title</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>dirección postal</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>fecha prevista</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 was changed here and elsewhere. Here: %2. Elsewhere, and now: %3.</source>
        <translation>%1 se cambió aquí y en otro lugar. Aquí: %2. En el otro lugar, y ahora: %3.</translation>
    </message>
    <message>
        <source>%1, %2, was changed here and elsewhere. Here: %3. Elsewhere, and now: %4.</source>
        <translation>%1, %2, se cambió aquí y en otro lugar. Aquí: %3. En el otro lugar, y ahora: %4.</translation>
    </message>
    <message>
        <source>%1 was deleted here and changed elsewhere, so it stays.</source>
        <translation>%1 se eliminó aquí y se cambió en otro lugar, así que se queda.</translation>
    </message>
    <message>
        <source>%1 was deleted elsewhere and changed here, so it stays.</source>
        <translation>%1 se eliminó en otro lugar y se cambió aquí, así que se queda.</translation>
    </message>
    <message>
        <source>What was changed here and elsewhere did not fit together, so it was put right: %1.</source>
        <translation>Lo que se cambió aquí y en otro lugar no encajaba y se corrigió: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>beginning and end</source>
        <translation>inicio y fin</translation>
    </message>
    <message>
        <source>%1 was deleted elsewhere and is needed here, so it stays.</source>
        <translation>%1 se eliminó en otro lugar y aquí hace falta, así que se queda.</translation>
    </message>
    <message>
        <source>%1 was deleted here and is needed elsewhere, so it stays.</source>
        <translation>%1 se eliminó aquí y hace falta en otro lugar, así que se queda.</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>RR. HH.</translation>
    </message>
    <message>
        <source>arranged by</source>
        <translation>concertada por</translation>
    </message>
    <message>
        <source>tone</source>
        <translation>tono</translation>
    </message>
    <message>
        <source>language of the letters</source>
        <translation>idioma de las cartas</translation>
    </message>
    <message>
        <source>days of silence</source>
        <translation>días de silencio</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Sus datos</translation>
    </message>
</context>
<context>
    <name>ClientsDigest</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of people</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Your clients: something late for %1, an interview today for %2</source>
        <translation>Sus clientes: algo con retraso en %1, una entrevista hoy en %2</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>Con retraso: %1</translation>
    </message>
    <message>
        <source>Interview today: %1</source>
        <translation>Entrevista hoy: %1</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <source>Your clients: something late for %1</source>
        <translation>Sus clientes: algo con retraso en %1</translation>
    </message>
    <message>
        <source>Your clients: an interview today for %1</source>
        <translation>Sus clientes: una entrevista hoy en %1</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>written offer from %1</source>
        <translation>oferta por escrito de %1</translation>
    </message>
    <message>
        <source>signature of %1’s offer</source>
        <translation>firma de la oferta de %1</translation>
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
        <translation>lo que va con retraso, lo pendiente y lo que viene después</translation>
    </message>
    <message>
        <source>  --days N   look N days ahead (default: 7)
  --all      everything, and what follows if no answer ever comes
  --json     as a JSON array
  --notify   show desktop notices for what is new, and print nothing
</source>
        <translation>  --days N   mirar N días hacia delante (7 si no se dice)
  --all      todo, y lo que sigue si nunca llega respuesta
  --json     como matriz JSON
  --notify   mostrar lo nuevo como notificación del escritorio, sin imprimir nada
</translation>
    </message>
    <message>
        <source>add TEXT | done ID | list [--due DATE] [--time HH:MM] [--application ID] [--json]</source>
        <translation>add TEXTO | done ID | list [--due FECHA] [--time HH:MM] [--application ID] [--json]</translation>
    </message>
    <message>
        <source>write down your own tasks, and mark them as done</source>
        <translation>anotar lo que tiene que hacer usted, y darlo por hecho</translation>
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
        <translation>  afterword task add TEXTO  una tarea nueva; se imprime su identificador
  afterword task done ID    está hecha
  afterword task list       las que quedan por hacer; con --json, todas

  --due FECHA        qué día: 2026-12-01; sin él nunca se recuerda por sí sola
  --time HH:MM       desde qué hora; si no, al empezar la jornada
  --application ID   de cuál es, como la nombra agenda --json; si no, de la búsqueda misma
  --json             las tareas como matriz JSON
</translation>
    </message>
    <message>
        <source>--interview ID [--out DIR] [--json]</source>
        <translation>--interview ID [--out CARPETA] [--json]</translation>
    </message>
    <message>
        <source>compose one note for each interviewer</source>
        <translation>preparar una carta para cada persona de la entrevista</translation>
    </message>
    <message>
        <source>Notes that were already begun stay as they are.

  --interview ID   the interview, as agenda --json names it
  --out DIR        write each note to DIR as an .eml file for your mail program
  --json           the notes and what the checks say of them, as a JSON array
</source>
        <translation>Las cartas ya empezadas quedan como están.

  --interview ID   la entrevista, como la nombra agenda --json
  --out CARPETA    escribir cada carta en CARPETA como archivo .eml para su programa de correo
  --json           las cartas y lo que dicen las comprobaciones, como matriz JSON
</translation>
    </message>
    <message>
        <source>FILE.eml... [--interview ID] [--json]</source>
        <translation>ARCHIVO.eml... [--interview ID] [--json]</translation>
    </message>
    <message>
        <source>check a message before it is sent</source>
        <translation>repasar un mensaje antes de enviarlo</translation>
    </message>
    <message>
        <source>  --interview ID   the interview that the message is about; otherwise the latest one
                   with its recipient
  --json           the findings as a JSON array, one object for each file
</source>
        <translation>  --interview ID   la entrevista de la que trata; si no, la última con su
                   destinatario
  --json           los avisos como matriz JSON, un objeto por archivo
</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>[--mend]</source>
        <translation>[--mend]</translation>
    </message>
    <message>
        <source>see whether the store is sound</source>
        <translation>comprobar que el archivo está en orden</translation>
    </message>
    <message>
        <source>[FILE]</source>
        <translation>[ARCHIVO]</translation>
    </message>
    <message>
        <source>make a copy of the store, even while it is in use</source>
        <translation>hacer una copia del archivo, también mientras se usa</translation>
    </message>
    <message>
        <source>Without FILE the copy goes to the folder &quot;backups&quot; beside the store.
</source>
        <translation>Sin ARCHIVO, la copia va a la carpeta «backups» de al lado.
</translation>
    </message>
    <message>
        <source>put a copy back; the present store is kept aside</source>
        <translation>volver a poner una copia; el archivo actual se aparta</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>write a sample search to DIR and carry it from invitation to drafts</source>
        <translation>escribir una búsqueda de ejemplo en CARPETA y llevarla de la invitación a los borradores</translation>
    </message>
    <message>
        <source>--now takes a moment such as 2026-11-23T15:00:00-05:00, not &quot;%1&quot;</source>
        <translation>--now pide un momento como 2026-11-23T15:00:00-05:00, no «%1»</translation>
    </message>
    <message>
        <source>--days takes a number from 0 to %1, not &quot;%2&quot;</source>
        <translation>--days pide un número de 0 a %1, no «%2»</translation>
    </message>
    <message>
        <source>task knows add, done and list, but not &quot;%1&quot;</source>
        <translation>task conoce add, done y list, pero no «%1»</translation>
    </message>
    <message>
        <source>task list takes nothing else</source>
        <translation>task list no admite otra palabra</translation>
    </message>
    <message>
        <source>task %1 needs one word, or several in quotes: what it is about</source>
        <translation>task %1 pide una palabra, o varias entre comillas: de qué se trata</translation>
    </message>
    <message>
        <source>--due and --time belong to task add</source>
        <translation>--due y --time van con task add</translation>
    </message>
    <message>
        <source>task done takes the task&apos;s id and nothing else</source>
        <translation>task done solo pide el identificador de la tarea</translation>
    </message>
    <message>
        <source>--time needs --due: on which day?</source>
        <translation>--time pide --due: ¿qué día?</translation>
    </message>
    <message>
        <source>%1 has no option --%2</source>
        <translation>%1 no tiene la opción --%2</translation>
    </message>
    <message>
        <source>%1 needs something to work on: afterword %1 %2</source>
        <translation>%1 necesita saber en qué trabajar: afterword %1 %2</translation>
    </message>
    <message>
        <source>%1 takes no file, but was given &quot;%2&quot;</source>
        <translation>%1 no admite archivos; «%2» sobra</translation>
    </message>
    <message>
        <source>%1 takes one name only, but was also given &quot;%2&quot;</source>
        <translation>%1 solo admite un nombre; «%2» sobra</translation>
    </message>
    <message>
        <source>draft needs --interview ID; agenda --json shows the ids</source>
        <translation>draft pide --interview ID; agenda --json muestra los identificadores</translation>
    </message>
    <message>
        <source>--%1 belongs to a command; afterword --help lists them</source>
        <translation>--%1 va con una orden; afterword --help las enumera</translation>
    </message>
    <message>
        <source>--background, --today and --new-application cannot be combined</source>
        <translation>--background, --today y --new-application quieren cada una otra cosa</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;; afterword --help lists them</source>
        <translation>no existe la orden «%1»; afterword --help las enumera</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;; afterword --help lists them</source>
        <translation>no existe la opción «%1»; afterword --help las enumera</translation>
    </message>
    <message>
        <source>--store takes the name of a file</source>
        <translation>--store pide el nombre de un archivo</translation>
    </message>
    <message>
        <source>--time takes a time such as 15:30, not &quot;%1&quot;</source>
        <translation>--time pide una hora como 15:30, no «%1»</translation>
    </message>
    <message>
        <source>Afterword remembers what to do after the interview.

afterword [FILE] [--background | --today | --new-application]
      open the window; FILE is a search (.afterword) to open, or something to import there
  --background        start in the tray
  --today             open at what is due
  --new-application   open at the form for a new application
</source>
        <translation>Afterword recuerda lo que hay que hacer después de la entrevista.

afterword [ARCHIVO] [--background | --today | --new-application]
      abrir la ventana; ARCHIVO es una búsqueda (.afterword) para abrir, o algo que importar
  --background        empezar en la bandeja
  --today             abrir en lo pendiente
  --new-application   abrir en el formulario de una candidatura nueva
</translation>
    </message>
    <message>
        <source>
For every command:
</source>
        <translation>
Para todas:
</translation>
    </message>
    <message>
        <source>  --help         this text, or a command&apos;s own
  --version      the version

Exit codes: 0 done; 1 the work found problems; 2 wrong use; 3 the store or a file could not
be opened, read or written.
</source>
        <translation>  --help            este texto, o el de una orden
  --version         la versión

Códigos de salida: 0 hecho; 1 el trabajo encontró problemas; 2 mal uso; 3 no se pudo abrir, leer o
escribir un archivo.
</translation>
    </message>
    <message>
        <source>read searches, tables, people, invitations, letters, postings: .json .csv .vcf .ics .eml .html</source>
        <translation>leer búsquedas (.json), tablas (.csv), personas (.vcf), invitaciones (.ics), correos (.eml), ofertas (.html)</translation>
    </message>
    <message>
        <source>write the search, or a report of what you did, to a file</source>
        <translation>escribir la búsqueda, o un informe de lo que hizo, en un archivo</translation>
    </message>
    <message>
        <source>--from and --to belong to --report</source>
        <translation>--from y --to van con --report</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2026-12-01, not &quot;%2&quot;</source>
        <translation>--%1 pide una fecha como 2026-12-01, no «%2»</translation>
    </message>
    <message>
        <source>--from is later than --to, so there is nothing between them</source>
        <translation>--from viene después de --to; no hay nada entre los dos</translation>
    </message>
    <message>
        <source>create | login NAME [--reader] | erase NAME | export NAME FILE.json</source>
        <translation>create | login NOMBRE [--reader] | erase NOMBRE | export NOMBRE ARCHIVO.json</translation>
    </message>
    <message>
        <source>look after a server on which searches are shared</source>
        <translation>administrar un servidor en el que se comparten búsquedas</translation>
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
        <translation>  afterword admin create                crear la base de datos y todo lo que necesita, o ponerla
                                        al día
  afterword admin login NOMBRE          alguien puede entrar, con su propia búsqueda; otra vez:
                                        con una contraseña nueva
  afterword admin erase NOMBRE          borrar para siempre el usuario y su búsqueda
  afterword admin export NOMBRE ARCHIVO escribir la búsqueda de NOMBRE en ARCHIVO, para importarla

--store indica la base de datos y quien la administra: postgresql://postgres@store.example/afterword.
Las contraseñas se preguntan, o se guardan en ~/.pgpass; una nueva puede llegar por la
entrada estándar. Quienes entran ven los nombres de todos los usuarios: elija nombres que no
digan nada.

  --reader   el usuario no tiene búsqueda: lee las que otras personas comparten con él
</translation>
    </message>
    <message>
        <source>admin knows create, login, erase and export, but not &quot;%1&quot;</source>
        <translation>admin conoce create, login, erase y export, pero no «%1»</translation>
    </message>
    <message>
        <source>admin %1 takes other arguments; afterword admin --help shows which</source>
        <translation>admin %1 espera otras palabras; afterword admin --help muestra cuáles</translation>
    </message>
    <message>
        <source>--reader belongs to admin login</source>
        <translation>--reader corresponde a admin login</translation>
    </message>
    <message>
        <source>admin needs --store postgresql://PERSON@HOST/DATABASE</source>
        <translation>admin necesita --store postgresql://PERSONA@EQUIPO/BASE</translation>
    </message>
    <message>
        <source>  --store FILE   the search to work on; without it
                 $XDG_DATA_HOME/afterword/search.afterword
                 one that is shared: postgresql://PERSON@HOST/DATABASE
  --now MOMENT   set the clock to that moment: 2026-11-23T15:00:00-05:00
</source>
        <translation>  --store ARCHIVO   la búsqueda de empleo de que se trata; si no
                    $XDG_DATA_HOME/afterword/search.afterword
                    una compartida: postgresql://PERSONA@EQUIPO/BASE
  --now MOMENTO     parar el reloj ahí: 2026-11-23T15:00:00-05:00
</translation>
    </message>
    <message>
        <source>one of the names given is empty</source>
        <translation>uno de los nombres indicados está vacío</translation>
    </message>
    <message>
        <source>--out takes the name of a folder</source>
        <translation>--out espera el nombre de una carpeta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written in UTF-8, so no file can be found by it; give the file another name and try again</source>
        <translation>«%1» no está escrito en UTF-8, así que no se puede encontrar ningún archivo por ese nombre; dé otro nombre al archivo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>FILE... [--answers FILE] [--preview] [--json]</source>
        <translation>ARCHIVO... [--answers ARCHIVO] [--preview] [--json]</translation>
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
        <translation>Lo que es un archivo se ve en su contenido. Se imprime lo que se añadió, completó u omitió, con el
motivo. Una búsqueda cuenta entera o no cuenta; de una tabla, de tarjetas o de invitaciones se toma
lo que se puede leer. Un correo va a la candidatura por la que hablan sus personas, su hilo o la
empresa que nombra; donde no está claro, se omite. ARCHIVO puede ser una carpeta: un Maildir, o una
con archivos .eml. Un libro de cálculo (.xlsx, .ods) se lee como tabla, mediante LibreOffice donde
esté instalado. Todo lo que trae una llamada se escribe de una vez, después de hacer una copia.

Lo que una tabla no dice se pregunta: qué contiene una columna, a qué etapa se refiere una palabra,
si las fechas empiezan por el día o por el mes. Un archivo responde; vale también para las tablas
siguientes con los mismos encabezados, como lo que usted dice en la ventana:

  {&quot;columns&quot;: {&quot;Firm&quot;: &quot;company&quot;, &quot;Trial day&quot;: &quot;reached interview&quot;, &quot;Mood&quot;: &quot;keep&quot;},
   &quot;dates&quot;: &quot;day first&quot;, &quot;stages&quot;: {&quot;RIP&quot;: &quot;closed&quot;, &quot;Coffee chat&quot;: &quot;screening&quot;}}

  --answers ARCHIVO  lo que usted dice de una tabla que no lo dice
  --preview          solo decir lo que entraría
  --json             el resultado como matriz JSON, un objeto por archivo
</translation>
    </message>
    <message>
        <source>[--report [--from DATE] [--to DATE]] FILE</source>
        <translation>[--report [--from FECHA] [--to FECHA]] ARCHIVO</translation>
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
        <translation>  .json   todo, para volver a importarlo
  .csv    las candidaturas, para una hoja de cálculo
  .ods    lo mismo como libro, o .xlsx, hecho por LibreOffice donde está instalado
  .ics    seguimientos y entrevistas, para un calendario
  .vcf    las personas, para una libreta de direcciones

Lo que fue a un calendario se recuerda al lado, en ARCHIVO.calendar.json: el siguiente .ics
anula lo que ha terminado, y el de una búsqueda sin cambios es igual byte por byte.

  --report       las candidaturas, entrevistas, contactos y mensajes de algunos días, con sus
                 fechas, como lo pide una oficina de empleo: .pdf o .csv
  --from FECHA   el primer día: 2026-11-01; si no, el primero del mes del último día
  --to FECHA     el último día; si no, hoy
</translation>
    </message>
    <message>
        <source>A value that makes no sense keeps nothing else from being used: it is named here, and stays as
it is until you decide.

  --mend   put right what is named, keeping a copy of what was there; says what became what
</source>
        <translation>Un valor sin sentido no impide usar lo demás: se nombra aquí y queda como está hasta que usted
decida.

  --mend   corregir lo nombrado, guardando una copia de lo que había; dice en qué quedó cada cosa
</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>some of it cannot be used and is left out; afterword verify names it all, and with --mend puts it right: %1</source>
        <translation>una parte no se puede usar y se omite; afterword verify la nombra toda, y con --mend la corrige: %1</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>salida estándar</translation>
    </message>
    <message>
        <source>could not be written; is the disk full?</source>
        <translation>no se pudo escribir; ¿está lleno el disco?</translation>
    </message>
    <message>
        <source>this needs a search in a file; this one is shared, on a server</source>
        <translation>esto necesita una búsqueda en un archivo; esta es compartida, en un servidor</translation>
    </message>
    <message>
        <source>could not be written, but everything was done; is the disk full?</source>
        <translation>no se pudo escribir, pero todo está hecho; ¿está lleno el disco?</translation>
    </message>
    <message>
        <source>there is no search here yet; afterword import FILE begins one</source>
        <translation>aquí no hay todavía ninguna búsqueda; afterword import ARCHIVO empieza una</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>In the template &quot;%1&quot; (%2, column %3): %4</source>
        <translation>En la plantilla «%1» (%2, columna %3): %4</translation>
    </message>
    <message>
        <source>There is no template for &quot;%1&quot;.</source>
        <translation>No hay plantilla para «%1».</translation>
    </message>
</context>
<context>
    <name>CopiedStore</name>
    <message>
        <source>this search is shared with you for reading only, so nothing was saved</source>
        <translation>esta búsqueda se comparte con usted solo para lectura, así que no se guardó nada</translation>
    </message>
    <message>
        <source>this search is no longer shared with you, so nothing was saved</source>
        <translation>esta búsqueda ya no se comparte con usted, así que no se guardó nada</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>it could not be deleted</source>
        <translation>no se pudo borrar</translation>
    </message>
</context>
<context>
    <name>CopyExchange</name>
    <message>
        <source>something on the server cannot be used, so nothing is sent to it or taken from it: %1</source>
        <translation>algo en el servidor no se puede usar, así que no se envía ni se toma nada de allí: %1</translation>
    </message>
    <message>
        <source>this search is shared with you for reading only</source>
        <translation>esta búsqueda se comparte con usted solo para lectura</translation>
    </message>
    <message>
        <source>somebody else is saving to this search right now</source>
        <translation>otras personas están guardando ahora mismo en esta búsqueda</translation>
    </message>
    <message>
        <source>something on the server cannot be used, so it is left out here and stays there as it is; everything else goes on: %1</source>
        <translation>algo en el servidor no se puede usar, así que aquí se omite y allí queda como está; todo lo demás sigue: %1</translation>
    </message>
    <message>
        <source>something on the server cannot be used, so it was set aside there, and what you change in the same application waits here; everything else goes on: %1</source>
        <translation>algo en el servidor no se puede usar, así que allí se apartó, y lo que usted cambie en la misma candidatura espera aquí; todo lo demás sigue: %1</translation>
    </message>
    <message>
        <source>something on the server makes no sense, and may be in the way of what waits here: %1</source>
        <translation>algo en el servidor no tiene sentido, y quizá impide que se envíe lo que espera aquí: %1</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>this table is empty</source>
        <translation>esta tabla está vacía</translation>
    </message>
    <message>
        <source>this is not a table: it holds characters that text never has</source>
        <translation>esto no es una tabla: contiene caracteres que ningún texto tiene</translation>
    </message>
    <message>
        <source>a cell of this row has more than %1 characters</source>
        <translation>una celda de esta fila tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>this row has more than %1 cells</source>
        <translation>esta fila tiene más de %1 celdas</translation>
    </message>
    <message>
        <source>this table has more than %1 rows</source>
        <translation>esta tabla tiene más de %1 filas</translation>
    </message>
    <message>
        <source>this table is larger than 20 MB</source>
        <translation>esta tabla pasa de 20 MB</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>the store could not be created: %1</source>
        <translation>no se pudo crear el archivo: %1</translation>
    </message>
    <message>
        <source>the disk is full, so nothing was saved; free some space and try again</source>
        <translation>el disco está lleno, así que no se guardó nada; libere espacio e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>another program is writing to the store, so nothing was saved; try again in a moment, and if that does not help, end that program</source>
        <translation>otro programa está escribiendo en el archivo, así que no se guardó nada; inténtelo de nuevo en un momento y, si no basta, cierre ese programa</translation>
    </message>
    <message>
        <source>the store is read-only, so nothing was saved</source>
        <translation>el archivo solo se puede leer, así que no se guardó nada</translation>
    </message>
    <message>
        <source>the disk reported an error, so nothing was saved; check the disk and try again</source>
        <translation>el disco dio un error, así que no se guardó nada; revise el disco e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the file is damaged or is not a store of Afterword</source>
        <translation>el archivo está dañado o no es de Afterword</translation>
    </message>
    <message>
        <source>the store could not be opened</source>
        <translation>no se pudo abrir el archivo</translation>
    </message>
    <message>
        <source>the store refused: %1</source>
        <translation>la base de datos se negó: %1</translation>
    </message>
    <message>
        <source>this is a link to %1, where there is no store; it may have been moved or renamed</source>
        <translation>esto es un enlace a %1, donde no hay archivo de Afterword; quizá se movió o cambió de nombre</translation>
    </message>
    <message>
        <source>there is no store here any more; it may have been moved or renamed</source>
        <translation>aquí ya no hay ningún archivo; quizá se movió o cambió de nombre</translation>
    </message>
    <message>
        <source>this is a folder, not a store</source>
        <translation>esto es una carpeta y no un archivo de Afterword</translation>
    </message>
    <message>
        <source>this is not a file, so it is not a store; it was left as it is</source>
        <translation>esto no es un archivo corriente, así que no es de Afterword; se dejó como está</translation>
    </message>
    <message>
        <source>the file is empty, so it is not a store; it was left as it is</source>
        <translation>el archivo está vacío, así que no es de Afterword; se dejó como está</translation>
    </message>
    <message>
        <source>the file has a second name in another folder (a hard link), under which it could be changed unseen, so it was left as it is; delete one of its names, or make a copy of it</source>
        <translation>el archivo tiene un segundo nombre en otra carpeta (un enlace duro), con el que podría cambiar sin que se vea, así que se dejó como está; elimine uno de sus nombres, o haga una copia</translation>
    </message>
    <message>
        <source>the store may only be read, and it is of an older version that would have to be brought up to date</source>
        <translation>el archivo solo se puede leer, y es de una versión anterior que habría que actualizar</translation>
    </message>
    <message>
        <source>this file is not a store of Afterword; it was left as it is</source>
        <translation>este archivo no es de Afterword; se dejó como está</translation>
    </message>
    <message>
        <source>this store was written by a newer version of Afterword; it was left as it is</source>
        <translation>este archivo lo escribió un Afterword más reciente; se dejó como está</translation>
    </message>
    <message>
        <source>the store is damaged: %1</source>
        <translation>el archivo está dañado: %1</translation>
    </message>
    <message>
        <source>the store is no longer where it was, so nothing was saved; put the file back, or start Afterword again and restore a backup</source>
        <translation>el archivo ya no está donde estaba, así que no se guardó nada; devuélvalo, o vuelva a abrir Afterword y recupere una copia</translation>
    </message>
    <message>
        <source>you are not allowed to read the store, or the folder that it is in; it was left as it is</source>
        <translation>esta cuenta no puede leer el archivo o su carpeta; se queda como está</translation>
    </message>
    <message>
        <source>the file has reached the largest size that this session may write (ulimit -f), or the disk reported an error, so nothing was saved; start from a session without that limit and try again</source>
        <translation>el archivo ha alcanzado el tamaño que esta sesión puede escribir (ulimit -f), o el disco informó de un error, así que no se guardó nada; inicie el programa desde una sesión sin ese límite e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the disk is full, and without a little room the store cannot be read; free some space and try again</source>
        <translation>el disco está lleno y, sin algo de espacio, el archivo no se puede leer; libere espacio e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>another program is writing to the store; try again in a moment, and if that does not help, end that program</source>
        <translation>otro programa está escribiendo en el archivo; inténtelo de nuevo en un momento y, si no basta, cierre ese programa</translation>
    </message>
    <message>
        <source>the store cannot be read without writing beside it, which is not allowed here; allow it and try again</source>
        <translation>el archivo no se puede leer sin escribir a su lado, y eso no está permitido aquí; permítalo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the store could not be read: the disk reported an error, or this session may write too little (ulimit -f); start from a session without that limit and try again</source>
        <translation>no se pudo leer el archivo: el disco dio un error, o esta sesión puede escribir demasiado poco (ulimit -f); inicie el programa desde una sesión sin ese límite e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the store could not be read: the disk reported an error; check the disk and try again</source>
        <translation>no se pudo leer el archivo: el disco dio un error; revise el disco e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the folder %1 could not be made: %2</source>
        <translation>no se pudo crear la carpeta %1: %2</translation>
    </message>
    <message>
        <source>the store could not be created: its name is too long for those of the files beside it; choose a shorter one</source>
        <translation>no se pudo crear el archivo: su nombre es demasiado largo para los de los archivos que van al lado; elija uno más corto</translation>
    </message>
    <message>
        <source>there is a folder called %1 where a file of the store belongs; move the folder away and try again</source>
        <translation>una carpeta se llama %1, donde tiene su lugar un archivo auxiliar; mueva la carpeta e inténtelo de nuevo</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>That isn’t a date. Write it as %1, or “tomorrow”, or “Friday”.</source>
        <translation>Eso no es una fecha. Escríbala como %1, o «mañana», o «viernes».</translation>
    </message>
    <message>
        <source>That isn’t a time of day. Write it as 14:30, or 2:30 pm.</source>
        <translation>Eso no es una hora. Escríbala como 14:30.</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>a weekday</comment>
        <translation>el %1 pasado</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>a weekday</comment>
        <translation>el próximo %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>hace %1 días</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>en %1 días</translation>
    </message>
    <message>
        <source>That isn’t a date. Write it as %1, or “yesterday”, or “last Friday”.</source>
        <translation>Eso no es una fecha. Escríbala como %1, «ayer» o «el viernes pasado».</translation>
    </message>
    <message>
        <source>That isn’t a date. Write it as %1, or “Friday”, or “yesterday”.</source>
        <translation>Eso no es una fecha. Escríbala como %1, «viernes» o «ayer».</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <comment>a date in full</comment>
        <translation>Leído como %1.</translation>
    </message>
    <message>
        <source>That isn’t a time of day. Write it as 14:30, 2:30 pm, or how long it takes: 45 min.</source>
        <translation>Eso no es una hora. Escríbala así: 14:30, o cuánto dura: 45 min.</translation>
    </message>
</context>
<context>
    <name>DavPage</name>
    <message>
        <source>%1 at %2</source>
        <comment>a day, a time</comment>
        <translation>%1 a las %2</translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message>
        <source>Went well</source>
        <translation>Fue bien</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Aportación</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Señales de alerta</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Moment with %1</source>
        <translation>Momento con %1</translation>
    </message>
    <message>
        <source>Left open with %1</source>
        <translation>Sin responder con %1</translation>
    </message>
    <message>
        <source>Awkward with %1</source>
        <translation>Incómodo con %1</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Quién estuvo</translation>
    </message>
</context>
<context>
    <name>DecisionDate</name>
    <message>
        <source>They named %1 for the decision; the note does not confirm it.</source>
        <translation>Anunciaron la decisión para %1; la carta no lo confirma.</translation>
    </message>
</context>
<context>
    <name>DefaultStages</name>
    <message>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Primer contacto</translation>
    </message>
    <message>
        <source>Interviewing</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>A la espera</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerradas</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>%1 is there already, and is left as it is; choose another folder</source>
        <translation>%1 ya existe y se deja como está; elija otra carpeta</translation>
    </message>
    <message>
        <source>this folder cannot be made</source>
        <translation>no se puede crear esta carpeta</translation>
    </message>
    <message>
        <source>A job search and an invitation are read.</source>
        <translation>Se leen una búsqueda de empleo y una invitación.</translation>
    </message>
    <message>
        <source>What there is to do now, and why.</source>
        <translation>Lo que hay que hacer ahora, y por qué.</translation>
    </message>
    <message>
        <source>One note for each person of the newest interview.</source>
        <translation>Una carta para cada persona de la última entrevista.</translation>
    </message>
    <message>
        <source>Everything, to take along.</source>
        <translation>Todo, para llevárselo.</translation>
    </message>
    <message>
        <source>there is a search there already, and the sample was not mixed into it; name a new file, or leave --store out</source>
        <translation>ya hay allí una búsqueda y el ejemplo no se ha mezclado con ella; indique un archivo nuevo u omita --store</translation>
    </message>
</context>
<context>
    <name>Dialect</name>
    <message>
        <source>the store could not be opened safely: %1 stayed %2</source>
        <translation>no se pudo abrir el archivo con seguridad: %1 siguió en %2</translation>
    </message>
    <message>
        <source>it is open in a window or another program; close it there and try again</source>
        <translation>está abierto en una ventana u otro programa; ciérrelo allí e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>another program is using it right now; close it there and try again</source>
        <translation>otro programa lo está usando; ciérrelo allí e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>a row of %1 belongs to nothing</source>
        <translation>una fila de %1 no pertenece a nada</translation>
    </message>
</context>
<context>
    <name>DocumentFiles</name>
    <message>
        <source>Link files</source>
        <translation>Enlazar archivos</translation>
    </message>
</context>
<context>
    <name>DraftCommand</name>
    <message>
        <source>this folder cannot be made</source>
        <translation>no se puede crear esta carpeta</translation>
    </message>
    <message>
        <source>there are too many files with that name in the folder</source>
        <translation>hay demasiados archivos con ese nombre en la carpeta</translation>
    </message>
    <message>
        <source>To: %1 &lt;%2&gt;</source>
        <translation>Para: %1 &lt;%2&gt;</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Asunto: %1</translation>
    </message>
    <message>
        <source>there is no interview &quot;%1&quot;; agenda --json names them</source>
        <translation>no existe la entrevista «%1»; agenda --json las muestra</translation>
    </message>
</context>
<context>
    <name>DraftPage</name>
    <message>
        <source>error: %1</source>
        <translation>error: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>aviso: %1</translation>
    </message>
</context>
<context>
    <name>DraftRecipient</name>
    <message>
        <source>nobody named</source>
        <translation>nadie indicado</translation>
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
        <translation>Nada pendiente hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n pendiente hoy</numerusform>
            <numerusform>%n pendientes hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · next: %2</source>
        <translation>%1 · después: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n atrasado</numerusform>
            <numerusform>%n atrasados</numerusform>
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
        <translation>%1 · primero: ¿es un no la carta de %2?</translation>
    </message>
</context>
<context>
    <name>EditApplication</name>
    <message>
        <source>an application needs at least the company’s name</source>
        <translation>una candidatura necesita al menos el nombre de la empresa</translation>
    </message>
    <message>
        <source>there is no stage to put the application in; add one first</source>
        <translation>no hay ninguna fase donde poner la candidatura; añada antes una</translation>
    </message>
    <message>
        <source>new application to %1</source>
        <translation>nueva candidatura en %1</translation>
    </message>
    <message>
        <source>change to %1</source>
        <translation>cambio de %1</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>eliminación de %1</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n applications</source>
        <translation>
            <numerusform>eliminación de %n candidatura</numerusform>
            <numerusform>eliminación de %n candidaturas</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the letters’ language for %1</source>
        <translation>cambio del idioma de las cartas a %1</translation>
    </message>
    <message>
        <source>Phone screen</source>
        <translation>Entrevista telefónica</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Próxima ronda</translation>
    </message>
    <message>
        <source>new interview at %1</source>
        <translation>nueva entrevista en %1</translation>
    </message>
</context>
<context>
    <name>EditSettings</name>
    <message>
        <source>change to your own details</source>
        <translation>cambio de sus datos</translation>
    </message>
    <message>
        <source>change to the etiquette’s numbers</source>
        <translation>cambio de las reglas</translation>
    </message>
</context>
<context>
    <name>EditStages</name>
    <message>
        <source>that stage is not there any more</source>
        <translation>esa fase ya no existe</translation>
    </message>
    <message>
        <source>one stage at least must be shown on the board</source>
        <translation>al menos una fase debe verse en el tablero</translation>
    </message>
    <message>
        <source>renaming %1 to %2</source>
        <comment>stages</comment>
        <translation>cambio de nombre de %1 a %2</translation>
    </message>
    <message>
        <source>hiding %1</source>
        <comment>a stage</comment>
        <translation>ocultación de %1</translation>
    </message>
    <message>
        <source>showing %1</source>
        <comment>a stage</comment>
        <translation>muestra de %1</translation>
    </message>
    <message>
        <source>change to the stage %1</source>
        <translation>cambio de la fase %1</translation>
    </message>
    <message>
        <source>a stage needs a name</source>
        <translation>una fase necesita un nombre</translation>
    </message>
    <message>
        <source>new stage %1</source>
        <translation>nueva fase %1</translation>
    </message>
    <message>
        <source>move of the stage %1</source>
        <translation>traslado de la fase %1</translation>
    </message>
    <message>
        <source>its cards need another stage to go to</source>
        <translation>sus tarjetas necesitan otra fase</translation>
    </message>
    <message>
        <source>removal of the stage %1</source>
        <translation>eliminación de la fase %1</translation>
    </message>
</context>
<context>
    <name>EditTask</name>
    <message>
        <source>a task needs a few words: what is to be done?</source>
        <translation>una tarea necesita unas palabras: ¿qué hay que hacer?</translation>
    </message>
    <message>
        <source>this task is not there any more</source>
        <translation>esta tarea ya no existe</translation>
    </message>
    <message>
        <source>this application is not there any more</source>
        <translation>esta candidatura ya no existe</translation>
    </message>
    <message>
        <source>new task “%1”</source>
        <translation>nueva tarea «%1»</translation>
    </message>
    <message>
        <source>check list “%1”</source>
        <translation>lista «%1»</translation>
    </message>
    <message>
        <source>change to “%1”</source>
        <translation>cambio de «%1»</translation>
    </message>
    <message>
        <source>“%1” done</source>
        <translation>«%1» hecho</translation>
    </message>
    <message>
        <source>“%1” not done</source>
        <translation>«%1» sin hacer</translation>
    </message>
    <message>
        <source>removal of “%1”</source>
        <translation>eliminación de «%1»</translation>
    </message>
    <message>
        <source>Apply before the posting closes</source>
        <translation>Presentar la candidatura antes del cierre de la oferta</translation>
    </message>
</context>
<context>
    <name>EditTemplate</name>
    <message>
        <source>change to the template %1</source>
        <translation>cambio de la plantilla %1</translation>
    </message>
    <message>
        <source>new template %1</source>
        <translation>nueva plantilla %1</translation>
    </message>
    <message>
        <source>removal of the template %1</source>
        <translation>eliminación de la plantilla %1</translation>
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
        <translation>¿Está completa? Una dirección de correo es como dana@northwind.example.</translation>
    </message>
</context>
<context>
    <name>Employer</name>
    <message>
        <source>Unknown company</source>
        <translation>Empresa desconocida</translation>
    </message>
</context>
<context>
    <name>Employment</name>
    <message>
        <source>full-time</source>
        <translation>jornada completa</translation>
    </message>
    <message>
        <source>part-time</source>
        <translation>jornada parcial</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>indefinido</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>temporal</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>por contrato</translation>
    </message>
    <message>
        <source>freelance</source>
        <translation>autónomo</translation>
    </message>
    <message>
        <source>internship</source>
        <translation>prácticas</translation>
    </message>
    <message>
        <source>apprenticeship</source>
        <translation>aprendizaje</translation>
    </message>
    <message>
        <source>working student</source>
        <translation>empleo para estudiantes</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>voluntariado</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>por día</translation>
    </message>
    <message>
        <source>seasonal</source>
        <translation>de temporada</translation>
    </message>
</context>
<context>
    <name>EmptyColumn</name>
    <message>
        <source>Jobs that caught your eye</source>
        <translation>Puestos que le han llamado la atención</translation>
    </message>
    <message>
        <source>Applications you have sent</source>
        <translation>Candidaturas que ha enviado</translation>
    </message>
    <message>
        <source>First calls with recruiters</source>
        <translation>Primeras llamadas con selección</translation>
    </message>
    <message>
        <source>Interviews, planned and past</source>
        <translation>Entrevistas, previstas y pasadas</translation>
    </message>
    <message>
        <source>It is up to them now</source>
        <translation>Ahora les toca a ellos</translation>
    </message>
    <message>
        <source>Offers, until the ink is dry</source>
        <translation>Ofertas, hasta que se seque la tinta</translation>
    </message>
    <message>
        <source>The one you signed</source>
        <translation>La que firmó</translation>
    </message>
    <message>
        <source>What ended, and what you learned</source>
        <translation>Lo que terminó, y lo que aprendió</translation>
    </message>
    <message>
        <source>Nothing found here</source>
        <translation>Aquí no se encontró nada</translation>
    </message>
    <message>
        <source>Nothing closed in the last few weeks</source>
        <translation>Nada cerrado en las últimas semanas</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>the report would end before it begins; --to names its last day</source>
        <translation>el informe terminaría antes de empezar; --to da su último día</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>the file’s ending decides what is written; it must be one of .%1</source>
        <translation>la extensión dice qué escribir; es una de .%1</translation>
    </message>
    <message>
        <source>a cell of .xlsx holds 32,767 characters, and the application to %1 has a longer text; export an .ods or a .csv, which hold all of it</source>
        <translation>una celda de .xlsx contiene 32.767 caracteres, y la candidatura a %1 tiene un texto más largo; exporte un .ods o un .csv, que lo contienen todo</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidaturas</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>There is no application &quot;%1&quot;.</source>
        <translation>No existe la candidatura «%1».</translation>
    </message>
    <message>
        <source>There is no contact &quot;%1&quot;.</source>
        <translation>No existe el contacto «%1».</translation>
    </message>
    <message>
        <source>The application to %1 has no interview &quot;%2&quot;.</source>
        <translation>La candidatura en %1 no tiene la entrevista «%2».</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>this is a folder</source>
        <translation>esto es una carpeta</translation>
    </message>
    <message>
        <source>this is a link to another file</source>
        <translation>esto es un enlace a otro archivo</translation>
    </message>
    <message>
        <source>this is a pipe, a device or a socket, not a file</source>
        <translation>esto es una tubería, un dispositivo o un socket y no un archivo</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>no se puede escribir: %1</translation>
    </message>
    <message>
        <source>is there already, and is left as it is; choose another name</source>
        <translation>ya existe y se deja como está; elija otro nombre</translation>
    </message>
    <message>
        <source>could not be written whole, and what was there before still is: %1</source>
        <translation>no se pudo escribir entero, y lo que había sigue ahí: %1</translation>
    </message>
    <message>
        <source>belongs to somebody else, and is left as it is; choose another name</source>
        <translation>pertenece a otra persona y se deja como está; elija otro nombre</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>files may not become that large here</source>
        <translation>los archivos no pueden hacerse tan grandes aquí</translation>
    </message>
    <message>
        <source>needs more memory than there is</source>
        <translation>necesita más memoria de la que hay</translation>
    </message>
    <message>
        <source>%1, and is left as it is; choose another name</source>
        <translation>%1, y se deja como está; elija otro nombre</translation>
    </message>
    <message>
        <source>is larger than %1 MB, the most that is read of one file</source>
        <translation>supera los %1 MB, lo máximo que se lee de un archivo</translation>
    </message>
</context>
<context>
    <name>FlawNotes</name>
    <message>
        <source>id: an id cannot be empty or given twice, nor hold &apos;/&apos; or control characters</source>
        <translation>id: un identificador no puede estar vacío ni repetido, ni contener «/» o caracteres de control</translation>
    </message>
</context>
<context>
    <name>FollowUpFacts</name>
    <message>
        <source>%1 their time</source>
        <translation>%1 de su hora local</translation>
    </message>
    <message>
        <source>%1 asked you not to contact them, so this one is held.</source>
        <translation>%1 pidió que no se le contactara, así que este queda en espera.</translation>
    </message>
    <message>
        <source>%1 asked you not to write before %2. From then on, a message from you is welcome.</source>
        <translation>%1 pidió que no se escribiera antes del %2; desde entonces, unas palabras suyas estarán bien.</translation>
    </message>
    <message>
        <source>Answer the offer</source>
        <translation>Responder a la oferta</translation>
    </message>
    <message>
        <source>%1 asks for your answer to their offer by %2.</source>
        <translation>%1 pide su respuesta a su oferta para el %2.</translation>
    </message>
    <message>
        <source>Ask %1 about the application</source>
        <translation>Preguntar a %1 por la candidatura</translation>
    </message>
    <message>
        <source>Ask about the application</source>
        <translation>Preguntar por la candidatura</translation>
    </message>
    <message>
        <source>You applied to %1 on %2, and no answer has come yet. One friendly question is fine.</source>
        <translation>Se presentó en %1 el %2, y aún no ha llegado respuesta. Una pregunta amable está bien.</translation>
    </message>
    <message>
        <source>Ask %1 whether the job is open</source>
        <translation>Preguntar a %1 si el puesto sigue abierto</translation>
    </message>
    <message>
        <source>Ask HR whether the job is open</source>
        <translation>Preguntar a RR. HH. si el puesto sigue abierto</translation>
    </message>
    <message>
        <source>If the date that %1 promised has passed and your check-in of %2 stays unanswered, ask HR whether the job is still open.</source>
        <translation>Si pasa la fecha que anunció %1 y su consulta del %2 sigue sin respuesta, pregunte a RR. HH. si el puesto sigue abierto.</translation>
    </message>
    <message>
        <source>The date that %1 promised has passed, and your check-in of %2 is unanswered. Ask HR whether the job is still open.</source>
        <translation>Pasó la fecha que anunció %1, y su consulta del %2 sigue sin respuesta. Pregunte a RR. HH. si el puesto sigue abierto.</translation>
    </message>
    <message>
        <source>Ask about the next steps</source>
        <translation>Preguntar por los próximos pasos</translation>
    </message>
    <message>
        <source>You meet %1 on %2 at %3. While you are there, ask when they decide and whom to contact and how, say which other processes you are in, and collect each person’s card.</source>
        <translation>Se reúne con %1 el %2 a las %3. Aproveche para preguntar cuándo deciden y a quién y cómo dirigirse, diga en qué otros procesos está, y pida la tarjeta de cada persona.</translation>
    </message>
    <message>
        <source>Call %1 to check in</source>
        <translation>Llamar a %1 y preguntar cómo va</translation>
    </message>
    <message>
        <source>Call to check in</source>
        <translation>Llamar y preguntar cómo va</translation>
    </message>
    <message>
        <source>Check in with %1</source>
        <translation>Preguntar a %1 cómo va</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Preguntar cómo va</translation>
    </message>
    <message>
        <source>If your message to %1 on %2 brings no answer, you can write to %3 again. With enough business days in between, you come across as interested, not pushy.</source>
        <translation>Si sus palabras a %1 del %2 no traen respuesta, %3 podrá volver a saber de usted. Bastantes días hábiles entre medias muestran interés, no insistencia.</translation>
    </message>
    <message>
        <source>You last wrote to %1, or skipped a check-in, on %2. With enough business days in between, you come across as interested, not pushy; then you can write to %3 again.</source>
        <translation>La última vez que escribió a %1, o dejó pasar una consulta, fue el %2. Bastantes días hábiles entre dos consultas muestran interés, no insistencia; después, %3 podrá volver a saber de usted.</translation>
    </message>
    <message>
        <source>%1 promised a decision by %2. Once that day has passed without a word, a short check-in with %3 is right.</source>
        <translation>%1 anunció una decisión para el %2. Pasado ese día sin noticias, convendrá una breve consulta a %3.</translation>
    </message>
    <message>
        <source>%1 promised a decision by %2, and that day has passed without a word. A short check-in with %3 is right.</source>
        <translation>%1 anunció una decisión para el %2, y ese día pasó sin noticias. Conviene una breve consulta a %3.</translation>
    </message>
    <message>
        <source>You moved %1 to %4 on %2. After a week of quiet, a short check-in with %3 is right: say that you are still interested, and ask whether a decision has been made.</source>
        <translation>Movió %1 a %4 el %2. Tras una semana de silencio, conviene una breve consulta a %3: diga que sigue interesándole, y pregunte si ya hay decisión.</translation>
    </message>
    <message>
        <source>You wrote to %1 on %2, and no answer has come. After a week of quiet, a short check-in with %3 is right: say that you are still interested, and ask whether a decision has been made.</source>
        <translation>Escribió a %1 el %2, y no ha llegado respuesta. Tras una semana de silencio, conviene una breve consulta a %3: diga que sigue interesándole, y pregunte si ya hay decisión.</translation>
    </message>
    <message>
        <source>You last heard from %1 on %2. After a week of quiet, a short check-in with %3 is right: say that you are still interested, and ask whether a decision has been made.</source>
        <translation>Supo de %1 por última vez el %2. Tras una semana de silencio, conviene una breve consulta a %3: diga que sigue interesándole, y pregunte si ya hay decisión.</translation>
    </message>
    <message>
        <source>Circle back to %1</source>
        <translation>Contar a %1 cómo fue la entrevista</translation>
    </message>
    <message>
        <source>Circle back to whoever arranged it</source>
        <translation>Contar cómo fue la entrevista</translation>
    </message>
    <message>
        <source>%1 arranged your interview with %2 on %3 without being in the room. A word afterwards on how it went is kind, and keeps you in touch.</source>
        <translation>%1 organizó su entrevista en %2 del %3 sin estar en la sala. Unas palabras después sobre cómo fue son amables, y mantienen el contacto.</translation>
    </message>
    <message>
        <source>Write the debrief</source>
        <translation>Escribir el balance</translation>
    </message>
    <message>
        <source>After your interview with %1 (%2, until %3), step back and write it down while it is fresh: what went well, what was left open, and one moment for each interviewer.</source>
        <translation>Tras su entrevista en %1 (%2, hasta las %3), tome distancia y escríbalo mientras está fresco: lo que fue bien, lo que quedó abierto, y un momento con cada persona.</translation>
    </message>
    <message>
        <source>Find an address for %1</source>
        <translation>Buscar una dirección de %1</translation>
    </message>
    <message>
        <source>Find an address</source>
        <translation>Buscar una dirección</translation>
    </message>
    <message>
        <source>You will speak with %1 of %2 on %3, but no e-mail, phone or address is known. Ask %4 for one, so that your thank-you arrives in time.</source>
        <translation>Hablará con %1 de %2 el %3, pero no se conoce ni correo, ni teléfono, ni dirección. Pida uno a %4, para que su agradecimiento llegue a tiempo.</translation>
    </message>
    <message>
        <source>You spoke with %1 of %2 on %3, but no e-mail, phone or address is known. Ask %4 for one, so that your thank-you arrives in time.</source>
        <translation>Habló con %1 de %2 el %3, pero no se conoce ni correo, ni teléfono, ni dirección. Pida uno a %4, para que su agradecimiento llegue a tiempo.</translation>
    </message>
    <message>
        <source>Ask for the offer in writing</source>
        <translation>Pedir la oferta por escrito</translation>
    </message>
    <message>
        <source>Get the offer signed</source>
        <translation>Conseguir que se firme la oferta</translation>
    </message>
    <message>
        <source>%1 made you an offer on %2. It counts when it is written and signed, so ask for it in writing.</source>
        <translation>%1 le hizo una oferta el %2. Cuenta cuando está escrita y firmada, así que pídala por escrito.</translation>
    </message>
    <message>
        <source>You asked %1 on %2 for their offer in writing, and it is not there yet. It counts when it is written and signed, so ask again.</source>
        <translation>Pidió a %1 su oferta por escrito el %2, y aún no está. Cuenta cuando está escrita y firmada, así que vuelva a pedirla.</translation>
    </message>
    <message>
        <source>You asked %1 about the contract on %2, and it is not signed yet. Until the ink is dry you are a free agent, so ask again.</source>
        <translation>Preguntó a %1 por el contrato el %2, y aún no está firmado. Hasta que se seque la tinta es libre, así que vuelva a preguntar.</translation>
    </message>
    <message>
        <source>You have had the offer from %1 in writing since %2. Until the ink is dry you are a free agent, so sign it, or ask for the contract.</source>
        <translation>Tiene la oferta de %1 por escrito desde el %2. Hasta que se seque la tinta es libre, así que fírmela, o pida el contrato.</translation>
    </message>
    <message>
        <source>Close as “no answer”?</source>
        <translation>¿Cerrar como «sin respuesta»?</translation>
    </message>
    <message>
        <source>You moved %1 to %3 on %2. If no answer comes, it may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>Movió %1 a %3 el %2. Si no llega respuesta, quizá sea hora de cerrarla como «sin respuesta»; nada se cierra solo.</translation>
    </message>
    <message>
        <source>You applied to %1 on %2. If no answer comes, it may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>Se presentó en %1 el %2. Si no llega respuesta, quizá sea hora de cerrarla como «sin respuesta»; nada se cierra solo.</translation>
    </message>
    <message>
        <source>You added %1 on %2. If no answer comes, it may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>Añadió %1 el %2. Si no llega respuesta, quizá sea hora de cerrarla como «sin respuesta»; nada se cierra solo.</translation>
    </message>
    <message>
        <source>%1 promised a decision by %2. If two more weeks pass without an answer, it may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>%1 anunció una decisión para el %2. Si otras dos semanas no traen nada, quizá sea hora de cerrarla como «sin respuesta»; nada se cierra solo.</translation>
    </message>
    <message>
        <source>%1 asked you to wait until %2. If two more weeks pass without an answer, it may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>%1 le pidió esperar hasta el %2. Si otras dos semanas no traen nada, quizá sea hora de cerrarla como «sin respuesta»; nada se cierra solo.</translation>
    </message>
    <message>
        <source>%1 has been silent since %2. If that goes on, it may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>Si %1 sigue en silencio como desde el %2, quizá sea hora de cerrarla como «sin respuesta»; nada se cierra solo.</translation>
    </message>
    <message>
        <source>You moved %1 to %3 on %2, and no answer has come. It may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>Movió %1 a %3 el %2, y no ha llegado respuesta. Quizá sea hora de cerrarla como «sin respuesta»; nada se cierra solo.</translation>
    </message>
    <message>
        <source>You applied to %1 on %2, and no answer has come. It may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>Se presentó en %1 el %2, y no ha llegado respuesta. Quizá sea hora de cerrarla como «sin respuesta»; nada se cierra solo.</translation>
    </message>
    <message>
        <source>%1 promised a decision by %2, and two more weeks have passed without an answer. It may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>%1 anunció una decisión para el %2, y otras dos semanas no trajeron nada. Quizá sea hora de cerrarla como «sin respuesta»; nada se cierra solo.</translation>
    </message>
    <message>
        <source>%1 asked you to wait until %2, and two more weeks have passed without an answer. It may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>%1 le pidió esperar hasta el %2, y otras dos semanas no trajeron nada. Quizá sea hora de cerrarla como «sin respuesta»; nada se cierra solo.</translation>
    </message>
    <message>
        <source>%1 has been silent since %2. It may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>%1 guarda silencio desde el %2. Quizá sea hora de cerrarla como «sin respuesta»; nada se cierra solo.</translation>
    </message>
    <message>
        <source>Add applications or contacts</source>
        <translation>Añadir candidaturas o contactos</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>one</source>
        <translation>una cosa</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>No offer is signed yet, and since %1 you have added %2. Add a few more applications or contacts to keep the search alive.</source>
        <translation>Aún no hay ninguna oferta firmada, y desde el %1 ha añadido %2. Añada algunas candidaturas o contactos para mantener viva la búsqueda.</translation>
    </message>
    <message>
        <source>Write down the lesson</source>
        <translation>Anotar la lección</translation>
    </message>
    <message>
        <source>%1 turned you down on %2. Choose the kind of reason and write down what you take from it, so that a pattern shows.</source>
        <translation>%1 le dijo que no el %2. Elija el tipo de motivo y anote lo que se lleva, para que se vea un patrón.</translation>
    </message>
    <message>
        <source>A task of your own</source>
        <translation>Una tarea suya</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day, a time</comment>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>This is on your list for %1, to be done on %2.</source>
        <translation>Esto está en su lista para %1, para hacerlo el %2.</translation>
    </message>
    <message>
        <source>This is on your list, to be done on %1.</source>
        <translation>Esto está en su lista, para hacerlo el %1.</translation>
    </message>
    <message>
        <source>Tell %1 about your offer</source>
        <translation>Contar a %1 lo de su oferta</translation>
    </message>
    <message>
        <source>Tell them about your offer</source>
        <translation>Contarles lo de su oferta</translation>
    </message>
    <message>
        <source>%1 made you an offer on %2. Tell %3 at %4 honestly and at once, since it may change their timing.</source>
        <translation>%1 le hizo una oferta el %2. Dígaselo a %3 de %4 con franqueza y enseguida: puede cambiar sus plazos.</translation>
    </message>
    <message>
        <source>Tell %1 kindly that you withdraw</source>
        <translation>Retirarse con amabilidad, a %1</translation>
    </message>
    <message>
        <source>Withdraw kindly</source>
        <translation>Retirarse con amabilidad</translation>
    </message>
    <message>
        <source>You withdrew from %1 on %2. Thank %3 and say so kindly; you may meet again.</source>
        <translation>Retiró su candidatura en %1 el %2. Dé las gracias a %3 y dígalo con amabilidad; quizá vuelvan a verse.</translation>
    </message>
    <message>
        <source>You declined the offer from %1 on %2. Thank %3 and say so kindly; you may meet again.</source>
        <translation>Declinó la oferta de %1 el %2. Dé las gracias a %3 y dígalo con amabilidad; quizá vuelvan a verse.</translation>
    </message>
    <message>
        <source>You signed elsewhere on %2 and are no longer a candidate at %1. Thank %3 and say so kindly; you may meet again.</source>
        <translation>Firmó en otro sitio el %2 y ya no opta al puesto en %1. Dé las gracias a %3 y dígalo con amabilidad; quizá vuelvan a verse.</translation>
    </message>
    <message>
        <source>You signed elsewhere on %2, while %1 still counts on you. Thank %3 and withdraw kindly; you may meet again.</source>
        <translation>Firmó en otro sitio el %2, mientras %1 aún cuenta con usted. Dé las gracias a %3 y retírese con amabilidad; quizá vuelvan a verse.</translation>
    </message>
    <message>
        <source>Thank %1 for the answer</source>
        <translation>Agradecer a %1 la respuesta</translation>
    </message>
    <message>
        <source>Thank them for the answer</source>
        <translation>Agradecer la respuesta</translation>
    </message>
    <message>
        <source>%1 turned you down on %2. Thank %3 all the same, and ask for feedback, who else is hiring, and an introduction.</source>
        <translation>%1 le dijo que no el %2. Dé las gracias a %3 de todos modos, y pida su opinión, quién más busca gente, y una presentación.</translation>
    </message>
    <message>
        <source>Note to %1</source>
        <translation>Agradecer a %1</translation>
    </message>
    <message>
        <source>Thank-you note</source>
        <translation>Carta de agradecimiento</translation>
    </message>
    <message>
        <source>You will speak with %1 of %2 on %3 at %4, so a note the same day is expected.</source>
        <translation>Hablará con %1 de %2 el %3 a las %4, así que se espera una carta el mismo día.</translation>
    </message>
    <message>
        <source>You spoke with %1 of %2 on %3 at %4, so a note the same day is expected.</source>
        <translation>Habló con %1 de %2 el %3 a las %4, así que se espera una carta el mismo día.</translation>
    </message>
    <message>
        <source>You will speak with %1 of %2 on %3 at %4, so a note within a day is expected.</source>
        <translation>Hablará con %1 de %2 el %3 a las %4, así que se espera una carta en un día.</translation>
    </message>
    <message>
        <source>You spoke with %1 of %2 on %3 at %4, so a note within a day is expected.</source>
        <translation>Habló con %1 de %2 el %3 a las %4, así que se espera una carta en un día.</translation>
    </message>
    <message>
        <source>%1 wrote this down for you about %2, to be done on %3.</source>
        <comment>a coach, a company</comment>
        <translation>%1 anotó esto para usted sobre %2, para hacer el %3.</translation>
    </message>
    <message>
        <source>%1 wrote this down for you, to be done on %2.</source>
        <comment>a coach</comment>
        <translation>%1 anotó esto para usted, para hacer el %2.</translation>
    </message>
    <message>
        <source>You applied to %1 on %2, and the card is in “%4”, but nothing from them is logged here. After a week of quiet, a short check-in with %3 is right: say that you are still interested, and ask whether a decision has been made.</source>
        <translation>Se presentó en %1 el %2, y la tarjeta está en «%4», pero aquí no consta ninguna noticia de ellos. Tras una semana de silencio, conviene una breve consulta a %3: diga que sigue interesándole, y pregunte si ya hay decisión.</translation>
    </message>
    <message>
        <source>You added %1 on %2, and the card is in “%4”, but nothing from them is logged here. After a week of quiet, a short check-in with %3 is right: say that you are still interested, and ask whether a decision has been made.</source>
        <translation>Añadió %1 el %2, y la tarjeta está en «%4», pero aquí no consta ninguna noticia de ellos. Tras una semana de silencio, conviene una breve consulta a %3: diga que sigue interesándole, y pregunte si ya hay decisión.</translation>
    </message>
    <message>
        <source>You applied to %1 on %2, and the card is in “%3”, but nothing from them is logged here. If they have long been silent, it may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>Se presentó en %1 el %2, y la tarjeta está en «%3», pero aquí no consta ninguna noticia de ellos. Si llevan mucho tiempo en silencio, quizá sea hora de cerrarla como «sin respuesta»; nada se cierra solo.</translation>
    </message>
    <message>
        <source>You added %1 on %2, and the card is in “%3”, but nothing from them is logged here. If they have long been silent, it may be time to close this one as “no answer”; nothing closes by itself.</source>
        <translation>Añadió %1 el %2, y la tarjeta está en «%3», pero aquí no consta ninguna noticia de ellos. Si llevan mucho tiempo en silencio, quizá sea hora de cerrarla como «sin respuesta»; nada se cierra solo.</translation>
    </message>
</context>
<context>
    <name>FollowUpVerbs</name>
    <message>
        <source>Prepare the call</source>
        <translation>Preparar la llamada</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Write down the next steps</source>
        <translation>Anotar los próximos pasos</translation>
    </message>
    <message>
        <source>Write the debrief</source>
        <translation>Escribir el balance</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Añadir una dirección</translation>
    </message>
    <message>
        <source>Close as “no answer”</source>
        <translation>Cerrar como «sin respuesta»</translation>
    </message>
    <message>
        <source>It came in writing</source>
        <translation>Llegó por escrito</translation>
    </message>
    <message>
        <source>It is signed</source>
        <translation>Está firmada</translation>
    </message>
    <message>
        <source>See the offer</source>
        <translation>Ver la oferta</translation>
    </message>
    <message>
        <source>Write the lesson</source>
        <translation>Anotar la lección</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Nueva candidatura</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como hecho</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar como enviado</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <source>This evening, %1</source>
        <translation>Esta tarde, %1</translation>
    </message>
    <message>
        <source>Tomorrow morning, %1</source>
        <translation>Mañana por la mañana, %1</translation>
    </message>
    <message>
        <source>Next business day: %1, %2</source>
        <translation>Próximo día hábil: %1, %2</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>The day until which it is snoozed</source>
        <translation>El día hasta el que descansa</translation>
    </message>
    <message>
        <source>Until a &amp;day</source>
        <translation>Hasta un &amp;día</translation>
    </message>
    <message numerus="yes">
        <source>Mark all %n as done</source>
        <translation>
            <numerusform>Marcar %n como hecho</numerusform>
            <numerusform>Marcar los %n como hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze all %n</source>
        <translation>
            <numerusform>Posponer %n</numerusform>
            <numerusform>Posponer los %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip all %n</source>
        <translation>
            <numerusform>Omitir %n</numerusform>
            <numerusform>Omitir los %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpWords</name>
    <message>
        <source>by e-mail</source>
        <translation>por correo electrónico</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>by handwritten card</source>
        <translation>con tarjeta manuscrita</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en persona</translation>
    </message>
    <message>
        <source>on hold, since they asked for no contact</source>
        <translation>en espera, ya que pidieron no recibir contacto</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>pospuesto hasta %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day and a time</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, by which channel</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>handwritten card</source>
        <translation>tarjeta manuscrita</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>“%1” done</source>
        <translation>«%1» hecho</translation>
    </message>
    <message>
        <source>this task is not there any more</source>
        <translation>esta tarea ya no existe</translation>
    </message>
    <message>
        <source>skipping “%1”</source>
        <translation>omisión de «%1»</translation>
    </message>
    <message>
        <source>snoozing “%1”</source>
        <translation>aplazamiento de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups done</source>
        <translation>
            <numerusform>%n seguimiento hecho</numerusform>
            <numerusform>%n seguimientos hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>skipping %n follow-ups</source>
        <translation>
            <numerusform>omisión de %n seguimiento</numerusform>
            <numerusform>omisión de %n seguimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>snoozing %n follow-ups</source>
        <translation>
            <numerusform>aplazamiento de %n seguimiento</numerusform>
            <numerusform>aplazamiento de %n seguimientos</numerusform>
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
        <translation>observaciones</translation>
    </message>
    <message>
        <source>the posting</source>
        <translation>el anuncio</translation>
    </message>
    <message>
        <source>a task</source>
        <translation>una tarea</translation>
    </message>
    <message>
        <source>debrief</source>
        <translation>balance</translation>
    </message>
    <message>
        <source>an interview</source>
        <translation>una entrevista</translation>
    </message>
    <message>
        <source>notes on another interviewer</source>
        <translation>notas sobre otra persona de la entrevista</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>un mensaje</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>un borrador</translation>
    </message>
    <message>
        <source>remarks on %1</source>
        <translation>observaciones sobre %1</translation>
    </message>
    <message>
        <source>a task of the search</source>
        <translation>una tarea de la búsqueda</translation>
    </message>
    <message>
        <source>the facts</source>
        <translation>los datos</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>una etiqueta</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un documento</translation>
    </message>
    <message>
        <source>the outcome</source>
        <translation>el resultado</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>The note does not begin with a greeting.</source>
        <translation>La carta no empieza con un saludo.</translation>
    </message>
    <message>
        <source>The greeting names %1, but the letter goes to a shared mailbox.</source>
        <translation>El saludo nombra a %1, pero la carta va a un buzón compartido.</translation>
    </message>
    <message>
        <source>The greeting has an e-mail address where a name should be.</source>
        <translation>El saludo contiene una dirección de correo donde debería haber un nombre.</translation>
    </message>
    <message>
        <source>The greeting does not name %1.</source>
        <translation>El saludo no nombra a %1.</translation>
    </message>
    <message>
        <source>The greeting names %1, but the note is for %2.</source>
        <translation>El saludo nombra a %1, pero la carta es para %2.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>the guide’s page %1 is missing</source>
        <translation>falta la página %1 de la guía</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>The message was not saved. %1: %2. The draft is safe here.</source>
        <translation>No se guardó el mensaje. %1: %2. El borrador está a salvo aquí.</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Guardar el mensaje</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>Mensajes (*.eml)</translation>
    </message>
    <message>
        <source>Save all messages into a folder</source>
        <translation>Guardar todos los mensajes en una carpeta</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Guardar la tarjeta</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <comment>a subject, a name</comment>
        <translation>%1, a %2</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>there are too many files with that name</source>
        <translation>hay demasiados archivos con ese nombre</translation>
    </message>
    <message>
        <source>No e-mail program is set up on this computer. The address %1 is on the clipboard: paste it where you write your mail.</source>
        <translation>En este equipo no hay ningún programa de correo configurado. La dirección %1 está en el portapapeles: péguela donde escriba su correo.</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>From card to card</source>
        <translation>De tarjeta en tarjeta</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Open a card</source>
        <translation>Abrir una tarjeta</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>About Afterword</source>
        <translation>Acerca de Afterword</translation>
    </message>
    <message>
        <source>What to do after the interview.
Free software under the GNU General Public License, version 3 or later.
Everything you write stays on this computer.</source>
        <translation>Qué hacer después de la entrevista.
Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.
Todo lo que escribe se queda en este equipo.</translation>
    </message>
</context>
<context>
    <name>HolidayNames</name>
    <message>
        <source>Australia: New South Wales</source>
        <translation>Australia: Nueva Gales del Sur</translation>
    </message>
    <message>
        <source>Australia: Queensland</source>
        <translation>Australia: Queensland</translation>
    </message>
    <message>
        <source>Australia: South Australia</source>
        <translation>Australia: Australia Meridional</translation>
    </message>
    <message>
        <source>Australia: Victoria</source>
        <translation>Australia: Victoria</translation>
    </message>
    <message>
        <source>Australia: Western Australia</source>
        <translation>Australia: Australia Occidental</translation>
    </message>
    <message>
        <source>Australia: public holidays in every state and territory</source>
        <translation>Australia: festivos de todos los estados y territorios</translation>
    </message>
    <message>
        <source>Austria: public holidays</source>
        <translation>Austria: festivos</translation>
    </message>
    <message>
        <source>Belgium: public holidays</source>
        <translation>Bélgica: festivos</translation>
    </message>
    <message>
        <source>Brazil: national holidays</source>
        <translation>Brasil: festivos nacionales</translation>
    </message>
    <message>
        <source>Canada: Alberta</source>
        <translation>Canadá: Alberta</translation>
    </message>
    <message>
        <source>Canada: British Columbia</source>
        <translation>Canadá: Columbia Británica</translation>
    </message>
    <message>
        <source>Canada: Manitoba</source>
        <translation>Canadá: Manitoba</translation>
    </message>
    <message>
        <source>Canada: Ontario</source>
        <translation>Canadá: Ontario</translation>
    </message>
    <message>
        <source>Canada: Quebec</source>
        <translation>Canadá: Quebec</translation>
    </message>
    <message>
        <source>Canada: Saskatchewan</source>
        <translation>Canadá: Saskatchewan</translation>
    </message>
    <message>
        <source>Canada: federal employers</source>
        <translation>Canadá: empleadores federales</translation>
    </message>
    <message>
        <source>Czechia: public holidays</source>
        <translation>Chequia: festivos</translation>
    </message>
    <message>
        <source>Denmark: public holidays</source>
        <translation>Dinamarca: festivos</translation>
    </message>
    <message>
        <source>England and Wales: bank holidays</source>
        <translation>Inglaterra y Gales: festivos</translation>
    </message>
    <message>
        <source>Finland: public holidays and the eves that are days off</source>
        <translation>Finlandia: festivos y vísperas libres</translation>
    </message>
    <message>
        <source>France: public holidays</source>
        <translation>Francia: festivos</translation>
    </message>
    <message>
        <source>Germany: Baden-Württemberg</source>
        <translation>Alemania: Baden-Wurtemberg</translation>
    </message>
    <message>
        <source>Germany: Bavaria</source>
        <translation>Alemania: Baviera</translation>
    </message>
    <message>
        <source>Germany: Berlin</source>
        <translation>Alemania: Berlín</translation>
    </message>
    <message>
        <source>Germany: Brandenburg</source>
        <translation>Alemania: Brandeburgo</translation>
    </message>
    <message>
        <source>Germany: Bremen</source>
        <translation>Alemania: Bremen</translation>
    </message>
    <message>
        <source>Germany: Hamburg</source>
        <translation>Alemania: Hamburgo</translation>
    </message>
    <message>
        <source>Germany: Hesse</source>
        <translation>Alemania: Hesse</translation>
    </message>
    <message>
        <source>Germany: Lower Saxony</source>
        <translation>Alemania: Baja Sajonia</translation>
    </message>
    <message>
        <source>Germany: Mecklenburg-Western Pomerania</source>
        <translation>Alemania: Mecklemburgo-Pomerania Occidental</translation>
    </message>
    <message>
        <source>Germany: North Rhine-Westphalia</source>
        <translation>Alemania: Renania del Norte-Westfalia</translation>
    </message>
    <message>
        <source>Germany: Rhineland-Palatinate</source>
        <translation>Alemania: Renania-Palatinado</translation>
    </message>
    <message>
        <source>Germany: Saarland</source>
        <translation>Alemania: Sarre</translation>
    </message>
    <message>
        <source>Germany: Saxony</source>
        <translation>Alemania: Sajonia</translation>
    </message>
    <message>
        <source>Germany: Saxony-Anhalt</source>
        <translation>Alemania: Sajonia-Anhalt</translation>
    </message>
    <message>
        <source>Germany: Schleswig-Holstein</source>
        <translation>Alemania: Schleswig-Holstein</translation>
    </message>
    <message>
        <source>Germany: Thuringia</source>
        <translation>Alemania: Turingia</translation>
    </message>
    <message>
        <source>Germany: public holidays in every state</source>
        <translation>Alemania: festivos de todos los estados</translation>
    </message>
    <message>
        <source>India: the three national holidays</source>
        <translation>India: las tres fiestas nacionales</translation>
    </message>
    <message>
        <source>Ireland: public holidays</source>
        <translation>Irlanda: festivos</translation>
    </message>
    <message>
        <source>Italy: public holidays</source>
        <translation>Italia: festivos</translation>
    </message>
    <message>
        <source>Japan: national holidays</source>
        <translation>Japón: festivos nacionales</translation>
    </message>
    <message>
        <source>Mexico: statutory rest days</source>
        <translation>México: días de descanso obligatorio</translation>
    </message>
    <message>
        <source>Netherlands: public holidays</source>
        <translation>Países Bajos: festivos</translation>
    </message>
    <message>
        <source>New Zealand: public holidays</source>
        <translation>Nueva Zelanda: festivos</translation>
    </message>
    <message>
        <source>Northern Ireland: bank holidays</source>
        <translation>Irlanda del Norte: festivos</translation>
    </message>
    <message>
        <source>Norway: public holidays</source>
        <translation>Noruega: festivos</translation>
    </message>
    <message>
        <source>Poland: public holidays</source>
        <translation>Polonia: festivos</translation>
    </message>
    <message>
        <source>Portugal: public holidays</source>
        <translation>Portugal: festivos</translation>
    </message>
    <message>
        <source>Scotland: bank holidays</source>
        <translation>Escocia: festivos</translation>
    </message>
    <message>
        <source>South Africa: public holidays</source>
        <translation>Sudáfrica: festivos</translation>
    </message>
    <message>
        <source>Spain: national holidays</source>
        <translation>España: festivos nacionales</translation>
    </message>
    <message>
        <source>Sweden: public holidays and the eves that are days off</source>
        <translation>Suecia: festivos y vísperas libres</translation>
    </message>
    <message>
        <source>Switzerland: canton of Basel-Stadt</source>
        <translation>Suiza: cantón de Basilea-Ciudad</translation>
    </message>
    <message>
        <source>Switzerland: canton of Bern</source>
        <translation>Suiza: cantón de Berna</translation>
    </message>
    <message>
        <source>Switzerland: canton of Geneva</source>
        <translation>Suiza: cantón de Ginebra</translation>
    </message>
    <message>
        <source>Switzerland: canton of Vaud</source>
        <translation>Suiza: cantón de Vaud</translation>
    </message>
    <message>
        <source>Switzerland: canton of Zurich</source>
        <translation>Suiza: cantón de Zúrich</translation>
    </message>
    <message>
        <source>United States: federal holidays</source>
        <translation>Estados Unidos: festivos federales</translation>
    </message>
    <message>
        <source>Hong Kong: general holidays</source>
        <translation>Hong Kong: festivos</translation>
    </message>
    <message>
        <source>Israel: public holidays</source>
        <translation>Israel: festivos</translation>
    </message>
    <message>
        <source>Singapore: public holidays</source>
        <translation>Singapur: festivos</translation>
    </message>
    <message>
        <source>South Korea: public holidays</source>
        <translation>Corea del Sur: festivos</translation>
    </message>
    <message>
        <source>Spain: Andalusia</source>
        <translation>España: Andalucía</translation>
    </message>
    <message>
        <source>Spain: Basque Country</source>
        <translation>España: País Vasco</translation>
    </message>
    <message>
        <source>Spain: Catalonia</source>
        <translation>España: Cataluña</translation>
    </message>
    <message>
        <source>Spain: Community of Madrid</source>
        <translation>España: Comunidad de Madrid</translation>
    </message>
    <message>
        <source>Spain: Galicia</source>
        <translation>España: Galicia</translation>
    </message>
    <message>
        <source>United States: California, state offices</source>
        <translation>Estados Unidos: California, oficinas del estado</translation>
    </message>
    <message>
        <source>United States: Florida, state offices</source>
        <translation>Estados Unidos: Florida, oficinas del estado</translation>
    </message>
    <message>
        <source>United States: Massachusetts, state offices</source>
        <translation>Estados Unidos: Massachusetts, oficinas del estado</translation>
    </message>
    <message>
        <source>United States: New York, state offices</source>
        <translation>Estados Unidos: Nueva York, oficinas del estado</translation>
    </message>
    <message>
        <source>United States: Texas, state offices</source>
        <translation>Estados Unidos: Texas, oficinas del estado</translation>
    </message>
    <message>
        <source>United States: Washington State, state offices</source>
        <translation>Estados Unidos: estado de Washington, oficinas del estado</translation>
    </message>
    <message>
        <source>Australia: Australian Capital Territory</source>
        <translation>Australia: Territorio de la Capital Australiana</translation>
    </message>
    <message>
        <source>Australia: Northern Territory</source>
        <translation>Australia: Territorio del Norte</translation>
    </message>
    <message>
        <source>Australia: Tasmania</source>
        <translation>Australia: Tasmania</translation>
    </message>
    <message>
        <source>Canada: New Brunswick</source>
        <translation>Canadá: Nuevo Brunswick</translation>
    </message>
    <message>
        <source>Canada: Newfoundland and Labrador</source>
        <translation>Canadá: Terranova y Labrador</translation>
    </message>
    <message>
        <source>Canada: Northwest Territories</source>
        <translation>Canadá: Territorios del Noroeste</translation>
    </message>
    <message>
        <source>Canada: Nova Scotia</source>
        <translation>Canadá: Nueva Escocia</translation>
    </message>
    <message>
        <source>Canada: Nunavut</source>
        <translation>Canadá: Nunavut</translation>
    </message>
    <message>
        <source>Canada: Prince Edward Island</source>
        <translation>Canadá: Isla del Príncipe Eduardo</translation>
    </message>
    <message>
        <source>Canada: Yukon</source>
        <translation>Canadá: Yukón</translation>
    </message>
    <message>
        <source>India: central government offices in Delhi</source>
        <translation>India: oficinas del Gobierno central en Delhi</translation>
    </message>
    <message>
        <source>Spain: Aragon</source>
        <translation>España: Aragón</translation>
    </message>
    <message>
        <source>Spain: Asturias</source>
        <translation>España: Asturias</translation>
    </message>
    <message>
        <source>Spain: Balearic Islands</source>
        <translation>España: Islas Baleares</translation>
    </message>
    <message>
        <source>Spain: Canary Islands</source>
        <translation>España: Canarias</translation>
    </message>
    <message>
        <source>Spain: Cantabria</source>
        <translation>España: Cantabria</translation>
    </message>
    <message>
        <source>Spain: Castile and León</source>
        <translation>España: Castilla y León</translation>
    </message>
    <message>
        <source>Spain: Castile-La Mancha</source>
        <translation>España: Castilla-La Mancha</translation>
    </message>
    <message>
        <source>Spain: Extremadura</source>
        <translation>España: Extremadura</translation>
    </message>
    <message>
        <source>Spain: La Rioja</source>
        <translation>España: La Rioja</translation>
    </message>
    <message>
        <source>Spain: Navarre</source>
        <translation>España: Navarra</translation>
    </message>
    <message>
        <source>Spain: Region of Murcia</source>
        <translation>España: Región de Murcia</translation>
    </message>
    <message>
        <source>Spain: Valencian Community</source>
        <translation>España: Comunitat Valenciana</translation>
    </message>
    <message>
        <source>Switzerland: canton of Basel-Landschaft</source>
        <translation>Suiza: cantón de Basilea-Campiña</translation>
    </message>
    <message>
        <source>Switzerland: canton of Fribourg</source>
        <translation>Suiza: cantón de Friburgo</translation>
    </message>
    <message>
        <source>Switzerland: canton of Jura</source>
        <translation>Suiza: cantón del Jura</translation>
    </message>
    <message>
        <source>Switzerland: canton of Lucerne</source>
        <translation>Suiza: cantón de Lucerna</translation>
    </message>
    <message>
        <source>Switzerland: canton of Neuchâtel</source>
        <translation>Suiza: cantón de Neuchâtel</translation>
    </message>
    <message>
        <source>Switzerland: canton of Schaffhausen</source>
        <translation>Suiza: cantón de Schaffhausen</translation>
    </message>
    <message>
        <source>Switzerland: canton of Schwyz</source>
        <translation>Suiza: cantón de Schwyz</translation>
    </message>
    <message>
        <source>Switzerland: canton of St. Gallen</source>
        <translation>Suiza: cantón de San Galo</translation>
    </message>
    <message>
        <source>Switzerland: canton of Thurgau</source>
        <translation>Suiza: cantón de Turgovia</translation>
    </message>
    <message>
        <source>Switzerland: canton of Ticino</source>
        <translation>Suiza: cantón del Tesino</translation>
    </message>
    <message>
        <source>Switzerland: canton of Valais</source>
        <translation>Suiza: cantón del Valais</translation>
    </message>
    <message>
        <source>Switzerland: canton of Zug</source>
        <translation>Suiza: cantón de Zug</translation>
    </message>
    <message>
        <source>Switzerland: canton of Aargau (Aarau, Brugg, Kulm, Lenzburg, Zofingen)</source>
        <translation>Suiza: cantón de Argovia (Aarau, Brugg, Kulm, Lenzburg, Zofingen)</translation>
    </message>
    <message>
        <source>Switzerland: canton of Aargau (Baden)</source>
        <translation>Suiza: cantón de Argovia (Baden)</translation>
    </message>
    <message>
        <source>Switzerland: canton of Aargau (Bremgarten)</source>
        <translation>Suiza: cantón de Argovia (Bremgarten)</translation>
    </message>
    <message>
        <source>Switzerland: canton of Aargau (Muri, Laufenburg)</source>
        <translation>Suiza: cantón de Argovia (Muri, Laufenburg)</translation>
    </message>
    <message>
        <source>Switzerland: canton of Aargau (Rheinfelden)</source>
        <translation>Suiza: cantón de Argovia (Rheinfelden)</translation>
    </message>
    <message>
        <source>Switzerland: canton of Aargau (Zurzach)</source>
        <translation>Suiza: cantón de Argovia (Zurzach)</translation>
    </message>
    <message>
        <source>Switzerland: canton of Appenzell Ausserrhoden</source>
        <translation>Suiza: cantón de Appenzell Rodas Exteriores</translation>
    </message>
    <message>
        <source>Switzerland: canton of Appenzell Innerrhoden</source>
        <translation>Suiza: cantón de Appenzell Rodas Interiores</translation>
    </message>
    <message>
        <source>Switzerland: canton of Glarus</source>
        <translation>Suiza: cantón de Glaris</translation>
    </message>
    <message>
        <source>Switzerland: canton of Graubünden</source>
        <translation>Suiza: cantón de los Grisones</translation>
    </message>
    <message>
        <source>Switzerland: canton of Nidwalden</source>
        <translation>Suiza: cantón de Nidwalden</translation>
    </message>
    <message>
        <source>Switzerland: canton of Obwalden</source>
        <translation>Suiza: cantón de Obwalden</translation>
    </message>
    <message>
        <source>Switzerland: canton of Solothurn</source>
        <translation>Suiza: cantón de Soleura</translation>
    </message>
    <message>
        <source>Switzerland: canton of Uri</source>
        <translation>Suiza: cantón de Uri</translation>
    </message>
</context>
<context>
    <name>HolidayReader</name>
    <message>
        <source>the events up to here take more days than a holiday calendar can have</source>
        <translation>los sucesos hasta aquí ocupan más días de los que puede tener un calendario de festivos</translation>
    </message>
    <message>
        <source>nearly every day of %1 would be free, which makes no sense in a holiday calendar</source>
        <translation>casi todos los días de %1 quedarían libres, lo que no hace ningún calendario de festivos</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>there is no holiday calendar called &quot;%1&quot;; choose one of %2, or the path of an .ics file</source>
        <translation>no existe el calendario de festivos «%1»; elija uno de %2, o la ruta de un archivo .ics</translation>
    </message>
    <message>
        <source>the holiday calendar &quot;%1&quot; is not there; choose another, or put the file back</source>
        <translation>el calendario de festivos «%1» no está; elija otro, o devuelva el archivo</translation>
    </message>
    <message>
        <source>the holiday calendar &quot;%1&quot; is not a file; choose an .ics file</source>
        <translation>el calendario de festivos «%1» no es un archivo; elija un archivo .ics</translation>
    </message>
    <message>
        <source>the holiday calendar &quot;%1&quot; cannot be used: %2</source>
        <translation>el calendario de festivos «%1» no se puede usar: %2</translation>
    </message>
</context>
<context>
    <name>Ical</name>
    <message>
        <source>this event has no readable time</source>
        <translation>este suceso no tiene una hora legible</translation>
    </message>
    <message>
        <source>this event is for a whole day and has no time</source>
        <translation>este suceso ocupa un día entero y no tiene hora</translation>
    </message>
    <message>
        <source>this event lasts more than %1 whole days, so it is not an interview</source>
        <translation>este suceso ocupa más de %1 días enteros, así que no es una entrevista</translation>
    </message>
    <message>
        <source>every day of this event was cancelled</source>
        <translation>todos los días de este suceso se han quitado</translation>
    </message>
    <message>
        <source>this event has no time</source>
        <translation>este suceso no tiene hora</translation>
    </message>
    <message>
        <source>this event ends before it starts</source>
        <translation>este suceso termina antes de empezar</translation>
    </message>
    <message>
        <source>this is somebody&apos;s answer to an invitation, not an invitation</source>
        <translation>esto es la respuesta de alguien a una invitación, no una invitación</translation>
    </message>
    <message>
        <source>this is a proposal for another time, not an invitation</source>
        <translation>esto es la propuesta de otra hora, no una invitación</translation>
    </message>
    <message>
        <source>this asks for an invitation to be sent again, and is not one itself</source>
        <translation>esto pide que se reenvíe una invitación, y no lo es</translation>
    </message>
    <message>
        <source>more than %1 people are invited to this event, so it is not an interview</source>
        <translation>más de %1 personas están invitadas a este suceso, así que no es una entrevista</translation>
    </message>
    <message>
        <source>this event was exported by Afterword, which knows it already</source>
        <translation>este suceso lo exportó Afterword, que ya lo conoce</translation>
    </message>
    <message>
        <source>needs more memory than there is</source>
        <translation>necesita más memoria de la que hay</translation>
    </message>
    <message>
        <source>this calendar file ends before its first event is complete</source>
        <translation>este archivo de calendario se corta antes de que su primer suceso esté completo</translation>
    </message>
    <message>
        <source>the time of this event is impossible: %1</source>
        <translation>la hora de este suceso no puede ser: %1</translation>
    </message>
</context>
<context>
    <name>IcalText</name>
    <message>
        <source>this file is larger than 20 MB, which no calendar invitation is</source>
        <translation>este archivo pasa de 20 MB, lo que ninguna invitación hace</translation>
    </message>
    <message>
        <source>this is not a calendar file: it holds characters that text never has</source>
        <translation>esto no es un archivo de calendario: contiene caracteres que ningún texto tiene</translation>
    </message>
    <message>
        <source>this is not a calendar file: it should begin with BEGIN:VCALENDAR</source>
        <translation>esto no es un archivo de calendario: debería empezar por BEGIN:VCALENDAR</translation>
    </message>
    <message>
        <source>this file holds more than %1 events, more than any one person’s calendar does</source>
        <translation>este archivo contiene más de %1 sucesos: ningún calendario de una persona los tiene</translation>
    </message>
    <message>
        <source>this calendar file is empty</source>
        <translation>este archivo de calendario está vacío</translation>
    </message>
    <message>
        <source>this calendar file holds no event</source>
        <translation>este archivo de calendario no contiene ningún suceso</translation>
    </message>
</context>
<context>
    <name>IcalZones</name>
    <message>
        <source>by this computer&apos;s clock rules %1 in %2 is %3 UTC, by the invitation&apos;s own rules it is %4 UTC; one of them is out of date, so ask which is meant</source>
        <translation>según las reglas horarias de este equipo, %1 en %2 son las %3 UTC; según las de la invitación, las %4 UTC; una de las dos está anticuada, así que pregunte cuál vale</translation>
    </message>
    <message>
        <source>the time zone &quot;%1&quot; of this event can mean several, so its time was read in %2; choose the zone that is meant</source>
        <translation>la zona horaria «%1» de este evento puede ser varias, así que su hora se leyó en %2; elija la zona a la que se refiere</translation>
    </message>
    <message>
        <source>the time zone &quot;%1&quot; of this event is not known, so its time was read in %2; choose the zone that is meant</source>
        <translation>la zona horaria «%1» de este evento no se conoce, así que su hora se leyó en %2; elija la zona a la que se refiere</translation>
    </message>
</context>
<context>
    <name>ImportChoice</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>What Afterword reads (%1);;All files (*)</source>
        <comment>%1: *.ics *.csv</comment>
        <translation>Lo que lee Afterword (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import a folder of letters or invitations</source>
        <translation>Importar una carpeta de cartas o invitaciones</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>this is a folder that holds no letters (.eml, .mbox, a Maildir&apos;s), invitations (.ics) or address cards (.vcf)</source>
        <translation>esta carpeta no contiene cartas (.eml, .mbox, un Maildir), invitaciones (.ics) ni tarjetas de contacto (.vcf)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none of the files in this folder could be read; the reason for the first: %1</source>
        <translation>no se pudo leer ningún archivo de esta carpeta, el primero por esto: %1</translation>
    </message>
    <message>
        <source>you: %1 &lt;%2&gt;, according to the invitations</source>
        <translation>usted: %1 &lt;%2&gt;, según las invitaciones</translation>
    </message>
    <message>
        <source>no copy could be made first, so nothing was imported: %1</source>
        <translation>antes no se pudo hacer ninguna copia, así que no se importó nada: %1</translation>
    </message>
    <message>
        <source>there is no store here any more, but copies of it are; put one back with: afterword restore %1</source>
        <translation>aquí ya no hay ningún archivo, pero hay copias de él; recupere una con: afterword restore %1</translation>
    </message>
    <message>
        <source>This is what would come in; nothing was written.</source>
        <translation>Esto es lo que entraría; no se escribió nada.</translation>
    </message>
    <message>
        <source>nothing was imported: %1</source>
        <translation>no se importó nada: %1</translation>
    </message>
    <message>
        <source>there is no store here any more, though it was open here before; if its disk is not connected, connect it and try again; otherwise open it in the window, which can start a new one</source>
        <translation>aquí ya no hay ningún archivo, aunque antes estuvo abierto aquí; si su disco no está conectado, conéctelo e inténtelo de nuevo, y si no, ábralo en la ventana, que puede empezarlo de nuevo</translation>
    </message>
    <message>
        <source>nothing was imported, since %1 could not be used: %2</source>
        <translation>no se importó nada, porque %1 no se pudo usar: %2</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>“%1” was called off, and had never been read before</source>
        <translation>«%1» se anuló y nunca se había leído</translation>
    </message>
    <message>
        <source>“%1” names no interview and nobody who is known; import it in the window if it is one</source>
        <translation>«%1» no nombra ninguna entrevista ni a nadie conocido; impórtelo en la ventana si lo es</translation>
    </message>
    <message>
        <source>“%1” was read before and is not newer</source>
        <translation>«%1» ya se leyó y no es más reciente</translation>
    </message>
    <message>
        <source>look again at “%1”: %2</source>
        <translation>vuelva a mirar «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” was read before</source>
        <translation>«%1» ya se leyó</translation>
    </message>
    <message>
        <source>“%1” came back, so it was not sent</source>
        <translation>«%1» volvió, así que no se entregó</translation>
    </message>
    <message>
        <source>the message “%1”</source>
        <translation>el mensaje «%1»</translation>
    </message>
    <message>
        <source>everything in it was there already</source>
        <translation>todo lo que contiene ya estaba</translation>
    </message>
    <message>
        <source>needs more memory than there is</source>
        <translation>necesita más memoria de la que hay</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is not something that can be imported</source>
        <translation>no es nada que se pueda importar</translation>
    </message>
    <message>
        <source>holds no event and no letter</source>
        <translation>no contiene ni suceso ni carta</translation>
    </message>
    <message>
        <source>is a page that holds no job posting; if there is one, copy its text and paste it into New application</source>
        <translation>es una página sin oferta de empleo; si hay una, copie su texto y péguelo en «Nueva candidatura»</translation>
    </message>
    <message>
        <source>is neither a search (.json), a table (.csv), address cards (.vcf), an invitation (.ics), a message (.eml) nor a page (.html)</source>
        <translation>no es ni una búsqueda (.json), ni una tabla (.csv), ni tarjetas de contacto (.vcf), ni una invitación (.ics), ni un mensaje (.eml), ni una página (.html)</translation>
    </message>
    <message>
        <source>is a message in a form that only Outlook reads (.msg); save it as .eml or .ics, in Outlook or on your mailbox’s web page, and import that</source>
        <translation>es un mensaje en un formato que solo lee Outlook (.msg); guárdelo como .eml o .ics, en Outlook o en la página web de su buzón, e impórtelo</translation>
    </message>
    <message>
        <source>is in a form that only Outlook reads (winmail.dat); ask whoever sent it for the invitation as .ics, or for the letter as plain text</source>
        <translation>está en un formato que solo lee Outlook (winmail.dat); pida a quien lo envió la invitación como .ics o el mensaje como texto sin formato</translation>
    </message>
    <message>
        <source>is a mailbox in a form that only Outlook reads (.pst); drag its letters into a folder as .eml files, and import that folder</source>
        <translation>es un buzón en un formato que solo lee Outlook (.pst); arrastre sus mensajes a una carpeta como archivos .eml e importe esa carpeta</translation>
    </message>
    <message>
        <source>is a document or a picture, which holds nothing that could be imported; to keep it with an application, drop it on that card</source>
        <translation>es un documento o una imagen de los que no hay nada que importar; para guardarlo con una candidatura, suéltelo en su tarjeta</translation>
    </message>
    <message>
        <source>is an archive; unpack it, and import the files or the folder that come out of it</source>
        <translation>es un archivo comprimido; descomprímalo e importe los archivos o la carpeta que contiene</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a letter, why it is left out</comment>
        <translation>«%1»: %2</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>completado</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>nota</translation>
    </message>
    <message>
        <source> (line %1)</source>
        <translation> (línea %1)</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>preguntado</translation>
    </message>
    <message>
        <source>  Answer with --answers FILE; afterword import --help shows how.</source>
        <translation>  Responda con --answers ARCHIVO; afterword import --help muestra cómo.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>interview of %1 on %2 at %3 (%4), called off</source>
        <translation>entrevista en %1 el %2 a las %3 (%4), anulada</translation>
    </message>
    <message>
        <source>interview of %1 on %2 at %3 (%4)</source>
        <translation>entrevista en %1 el %2 a las %3 (%4)</translation>
    </message>
    <message>
        <source>interview “%1” of %2 on %3 at %4 (%5), called off</source>
        <translation>entrevista «%1» en %2 el %3 a las %4 (%5), anulada</translation>
    </message>
    <message>
        <source>interview “%1” of %2 on %3 at %4 (%5)</source>
        <translation>entrevista «%1» en %2 el %3 a las %4 (%5)</translation>
    </message>
    <message>
        <source>e-mail now %1</source>
        <translation>correo ahora %1</translation>
    </message>
    <message>
        <source>phone now %1</source>
        <translation>teléfono ahora %1</translation>
    </message>
    <message>
        <source>title now %1</source>
        <translation>cargo ahora %1</translation>
    </message>
    <message>
        <source>company now %1</source>
        <translation>empresa ahora %1</translation>
    </message>
    <message>
        <source>address now %1</source>
        <translation>dirección ahora %1</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more applications</source>
        <translation>
            <numerusform>y %1 candidatura más</numerusform>
            <numerusform>y %1 candidaturas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more interviews</source>
        <translation>
            <numerusform>y %1 entrevista más</numerusform>
            <numerusform>y %1 entrevistas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more people</source>
        <translation>
            <numerusform>y %1 persona más</numerusform>
            <numerusform>y %1 personas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more messages</source>
        <translation>
            <numerusform>y %1 mensaje más</numerusform>
            <numerusform>y %1 mensajes más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more that were read before</source>
        <translation>
            <numerusform>y %1 más que ya se había leído</numerusform>
            <numerusform>y %1 más que ya se habían leído</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>y %1 más</numerusform>
            <numerusform>y %1 más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>people: %1</source>
        <translation>personas: %1</translation>
    </message>
    <message>
        <source>your policy</source>
        <translation>sus reglas</translation>
    </message>
    <message>
        <source>the board’s columns</source>
        <translation>las columnas del tablero</translation>
    </message>
    <message>
        <source>tasks: %1</source>
        <translation>tareas: %1</translation>
    </message>
    <message>
        <source>templates: %1</source>
        <translation>plantillas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n decisión</numerusform>
            <numerusform>%n decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>role now %1</source>
        <translation>puesto ahora %1</translation>
    </message>
    <message>
        <source>place now %1</source>
        <translation>lugar ahora %1</translation>
    </message>
    <message>
        <source>salary now %1</source>
        <translation>salario ahora %1</translation>
    </message>
    <message>
        <source>link now %1</source>
        <translation>enlace ahora %1</translation>
    </message>
    <message>
        <source>applied for on %1</source>
        <translation>presentada el %1</translation>
    </message>
    <message>
        <source>stage now %1</source>
        <translation>fase ahora %1</translation>
    </message>
    <message>
        <source>new remarks</source>
        <translation>observaciones nuevas</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>%1 is not a folder of yours</source>
        <translation>%1 no es una carpeta suya</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>How far applications get</source>
        <translation>Hasta dónde llegan las candidaturas</translation>
    </message>
    <message>
        <source>Got as far as</source>
        <translation>Llegaron a</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how far, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where and why they end</source>
        <translation>Dónde y por qué terminan</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminadas</translation>
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
        <translation>De otro modo</translation>
    </message>
    <message>
        <source>Neither a stage nor a reason stands out among the latest rejections.</source>
        <translation>Entre los últimos rechazos no destaca ningún momento ni ningún motivo.</translation>
    </message>
    <message>
        <source>Thank-yous and what came of them</source>
        <translation>Los agradecimientos y lo que siguió</translation>
    </message>
    <message>
        <source>Thank-yous after an interview</source>
        <translation>Agradecimientos tras una entrevista</translation>
    </message>
    <message>
        <source>Went further</source>
        <translation>Siguió adelante</translation>
    </message>
    <message>
        <source>Ended there</source>
        <translation>Terminó ahí</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún abierto</translation>
    </message>
    <message>
        <source>%1: nothing is decided yet</source>
        <comment>on time</comment>
        <translation>%1: aún no hay nada decidido</translation>
    </message>
    <message>
        <source>%1: %2 went further</source>
        <comment>on time; 6 of 9</comment>
        <translation>%1: siguieron adelante %2</translation>
    </message>
    <message>
        <source>%1; %2 still open</source>
        <comment>a sentence, a number</comment>
        <translation>%1; %2 aún abiertas</translation>
    </message>
    <message>
        <source>How long they take to answer</source>
        <translation>Cuánto tardan en responder</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>After you applied</source>
        <translation>Tras la candidatura</translation>
    </message>
    <message>
        <source>After an interview</source>
        <translation>Tras una entrevista</translation>
    </message>
    <message>
        <source>%1: %2 after you applied, %3 after an interview</source>
        <comment>within 3 days</comment>
        <translation>%1: %2 tras la candidatura, %3 tras una entrevista</translation>
    </message>
    <message>
        <source>Your weeks</source>
        <translation>Sus semanas</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>New applications and contacts</source>
        <translation>Nuevas candidaturas y contactos</translation>
    </message>
    <message>
        <source>Who is silent</source>
        <translation>Quién no responde</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message numerus="yes">
        <source>%n applications have been silent for %1 days or longer.</source>
        <translation>
            <numerusform>%n candidatura lleva %1 días o más sin noticias.</numerusform>
            <numerusform>%n candidaturas llevan %1 días o más sin noticias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 longest are shown.</source>
        <translation>Se muestran las %1 más largas.</translation>
    </message>
    <message>
        <source>Before applying</source>
        <translation>Antes de la candidatura</translation>
    </message>
    <message>
        <source>After applying</source>
        <translation>Tras la candidatura</translation>
    </message>
    <message>
        <source>After the screening</source>
        <translation>Tras la preselección</translation>
    </message>
    <message>
        <source>After the first interview</source>
        <translation>Tras la primera entrevista</translation>
    </message>
    <message>
        <source>After the second interview</source>
        <translation>Tras la segunda entrevista</translation>
    </message>
    <message>
        <source>After the third interview or later</source>
        <translation>Tras la tercera entrevista o después</translation>
    </message>
    <message>
        <source>After the offer</source>
        <translation>Tras la oferta</translation>
    </message>
    <message>
        <source>After signing</source>
        <translation>Tras la firma</translation>
    </message>
    <message>
        <source>no reason written down</source>
        <translation>sin motivo anotado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>you said no</source>
        <translation>usted dijo que no</translation>
    </message>
    <message>
        <source>you accepted</source>
        <translation>usted aceptó</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Not all sent</source>
        <translation>No todos enviados</translation>
    </message>
    <message>
        <source>Within %1 days</source>
        <translation>En %1 días</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
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
            <numerusform>%n día más de lo habitual para usted</numerusform>
            <numerusform>%n días más de lo habitual para usted</numerusform>
        </translation>
    </message>
    <message>
        <source>What came of your notes is not known yet.</source>
        <translation>Aún no se sabe qué siguió a sus cartas.</translation>
    </message>
    <message numerus="yes">
        <source>After you apply, an answer usually takes %n days.</source>
        <translation>
            <numerusform>Tras una candidatura, la respuesta suele tardar %n día.</numerusform>
            <numerusform>Tras una candidatura, la respuesta suele tardar %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After an interview, an answer usually takes %n days.</source>
        <translation>
            <numerusform>Tras una entrevista, la respuesta suele tardar %n día.</numerusform>
            <numerusform>Tras una entrevista, la respuesta suele tardar %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers so far: too few to call anything usual.</source>
        <translation>
            <numerusform>%n respuesta hasta ahora: muy poco para hablar de lo habitual.</numerusform>
            <numerusform>%n respuestas hasta ahora: muy pocas para hablar de lo habitual.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a number of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3%)</source>
        <comment>a number of all, its share</comment>
        <translation>%1 de %2 (%3 %)</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after you applied, without an interview, and the reason was “%3”.</source>
        <translation>%1 de sus últimos %2 rechazos llegaron tras la candidatura, sin entrevista, y el motivo fue «%3».</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after you applied, without an interview.</source>
        <translation>%1 de sus últimos %2 rechazos llegaron tras la candidatura, sin entrevista.</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after the screening, and the reason was “%3”.</source>
        <translation>%1 de sus últimos %2 rechazos llegaron tras la preselección, y el motivo fue «%3».</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after the screening.</source>
        <translation>%1 de sus últimos %2 rechazos llegaron tras la preselección.</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after the first interview, and the reason was “%3”.</source>
        <translation>%1 de sus últimos %2 rechazos llegaron tras la primera entrevista, y el motivo fue «%3».</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after the first interview.</source>
        <translation>%1 de sus últimos %2 rechazos llegaron tras la primera entrevista.</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after the second interview, and the reason was “%3”.</source>
        <translation>%1 de sus últimos %2 rechazos llegaron tras la segunda entrevista, y el motivo fue «%3».</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after the second interview.</source>
        <translation>%1 de sus últimos %2 rechazos llegaron tras la segunda entrevista.</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after the third interview or later, and the reason was “%3”.</source>
        <translation>%1 de sus últimos %2 rechazos llegaron tras la tercera entrevista o después, y el motivo fue «%3».</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after the third interview or later.</source>
        <translation>%1 de sus últimos %2 rechazos llegaron tras la tercera entrevista o después.</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after an offer, and the reason was “%3”.</source>
        <translation>%1 de sus últimos %2 rechazos llegaron tras una oferta, y el motivo fue «%3».</translation>
    </message>
    <message>
        <source>%1 of your last %2 rejections came after an offer.</source>
        <translation>%1 de sus últimos %2 rechazos llegaron tras una oferta.</translation>
    </message>
    <message>
        <source>For %1 of your last %2 rejections the reason was “%3”.</source>
        <translation>En %1 de sus últimos %2 rechazos, el motivo fue «%3».</translation>
    </message>
    <message>
        <source>Applications that led to an interview: %1.</source>
        <comment>%1: for example 12 of 24 (50%)</comment>
        <translation>Candidaturas que llevaron a una entrevista: %1.</translation>
    </message>
    <message>
        <source>Interviews that led further: %1 after notes on time.</source>
        <comment>6 of 9</comment>
        <translation>Entrevistas que llevaron más lejos: %1 tras cartas a tiempo.</translation>
    </message>
    <message>
        <source>Interviews that led further: %1 after late or missing notes.</source>
        <comment>1 of 4</comment>
        <translation>Entrevistas que llevaron más lejos: %1 tras cartas tardías o ausentes.</translation>
    </message>
    <message>
        <source>Interviews that led further: %1 after notes on time, %2 after late or missing ones.</source>
        <comment>6 of 9; 1 of 4</comment>
        <translation>Entrevistas que llevaron más lejos: %1 tras cartas a tiempo, %2 tras cartas tardías o ausentes.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days since you last heard from them</source>
        <translation>
            <numerusform>%1: %n día desde sus últimas noticias</numerusform>
            <numerusform>%1: %n días desde sus últimas noticias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days since you moved it</source>
        <translation>
            <numerusform>%1: %n día desde que la movió</numerusform>
            <numerusform>%1: %n días desde que la movió</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days since you applied</source>
        <translation>
            <numerusform>%1: %n día desde la candidatura</numerusform>
            <numerusform>%1: %n días desde la candidatura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days since you added it</source>
        <translation>
            <numerusform>%1: %n día desde que la añadió</numerusform>
            <numerusform>%1: %n días desde que la añadió</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %n new</source>
        <comment>a date</comment>
        <translation>
            <numerusform>Semana del %1: %n nueva</numerusform>
            <numerusform>Semana del %1: %n nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 new since %3, as this week’s goal counts. Weeks with %2 or more: %4.</source>
        <comment>numbers; a date; 7 of 12</comment>
        <translation>%1 de %2 nuevas desde el %3, según cuenta el objetivo de esta semana. Semanas con %2 o más: %4.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>“%1” names a day but no time: it is entered for your whole working day until you change it</source>
        <translation>«%1» da un día y ninguna hora: ocupa toda su jornada hasta que lo cambie</translation>
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
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 their time, %3 yours</source>
        <comment>a day, times, times</comment>
        <translation>%1, %2 en su hora local, %3 en la de usted</translation>
    </message>
    <message>
        <source>%1, %2 their time; %3, %4 yours</source>
        <comment>a day, times, a day, times</comment>
        <translation>%1, %2 en su hora local; %3, %4 en la de usted</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>por vídeo</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>presencial</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>%1, no time given</source>
        <translation>%1, sin hora</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>a day, two times</comment>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>%1, %2 their time, %3 yours</source>
        <comment>a day, two times</comment>
        <translation>%1, %2 en su hora local, %3 en la de usted</translation>
    </message>
</context>
<context>
    <name>Iso</name>
    <message>
        <source>it lies outside the years 1 to 9999</source>
        <translation>está fuera de los años 1 a 9999</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a moment such as 2026-11-23T15:00:00-05:00</source>
        <translation>«%1» no es un momento como 2026-11-23T15:00:00-05:00</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date such as 2026-11-23</source>
        <translation>«%1» no es una fecha como 2026-11-23</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a local time such as 2026-11-23T10:00</source>
        <translation>«%1» no es una hora local como 2026-11-23T10:00</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time of day such as 20:00</source>
        <translation>«%1» no es una hora como 20:00</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>it must be a text</source>
        <translation>el valor debe ser un texto</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>el valor debe ser true o false</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>el valor debe ser un número entero</translation>
    </message>
    <message>
        <source>it must be a list of texts</source>
        <translation>el valor debe ser una lista de textos</translation>
    </message>
    <message>
        <source>it must be a list of whole numbers</source>
        <translation>el valor debe ser una lista de números enteros</translation>
    </message>
    <message>
        <source>an id cannot be empty, nor hold &apos;/&apos; or control characters</source>
        <translation>un identificador no puede estar vacío ni contener «/» o caracteres de control</translation>
    </message>
    <message>
        <source>it must be an object in braces</source>
        <translation>el valor debe ser un objeto entre llaves</translation>
    </message>
    <message>
        <source>it must be a list in brackets</source>
        <translation>el valor debe ser una lista entre corchetes</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>no existe ese campo</translation>
    </message>
</context>
<context>
    <name>JsonMerge</name>
    <message>
        <source>&quot;%1&quot; is in this list twice</source>
        <translation>«%1» aparece dos veces en esta lista</translation>
    </message>
</context>
<context>
    <name>JsonValue</name>
    <message>
        <source>there is something after the end of the value</source>
        <translation>hay algo después del final del valor</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>el archivo termina demasiado pronto</translation>
    </message>
    <message>
        <source>it is nested more than %1 levels deep</source>
        <translation>está anidado a más de %1 niveles</translation>
    </message>
    <message>
        <source>it holds more values than any search does</source>
        <translation>contiene más valores que ninguna búsqueda de empleo</translation>
    </message>
    <message>
        <source>this is not a JSON value</source>
        <translation>esto no es un valor JSON</translation>
    </message>
    <message>
        <source>this is not a JSON number</source>
        <translation>esto no es un número JSON</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>el texto no es UTF-8</translation>
    </message>
    <message>
        <source>a text must end on its line with a quotation mark; a line break in it is written \n</source>
        <translation>un texto debe terminar en su línea con comillas; un salto de línea dentro se escribe \n</translation>
    </message>
    <message>
        <source>a backslash comes before something that it cannot escape</source>
        <translation>una barra invertida precede a algo que no puede escapar</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>\u necesita cuatro cifras hexadecimales</translation>
    </message>
    <message>
        <source>\u writes half of a surrogate pair</source>
        <translation>\u escribe la mitad de un par sustituto</translation>
    </message>
    <message>
        <source>a comma or &apos;]&apos; is missing after it</source>
        <translation>falta una coma o «]» después</translation>
    </message>
    <message>
        <source>a field&apos;s name in quotation marks is missing</source>
        <translation>falta el nombre de un campo entre comillas</translation>
    </message>
    <message>
        <source>the field is given twice</source>
        <translation>el campo se da dos veces</translation>
    </message>
    <message>
        <source>a colon is missing after the name</source>
        <translation>faltan dos puntos después del nombre</translation>
    </message>
    <message>
        <source>a comma or &apos;}&apos; is missing after it</source>
        <translation>falta una coma o «}» después</translation>
    </message>
</context>
<context>
    <name>KeepPosting</name>
    <message>
        <source>this application is not there any more</source>
        <translation>esta candidatura ya no existe</translation>
    </message>
    <message>
        <source>new text of the posting of %1</source>
        <translation>nuevo texto de la oferta de %1</translation>
    </message>
</context>
<context>
    <name>KeptSecret</name>
    <message>
        <source>The desktop’s keyring did not keep the password, so it will be asked for again: %1.</source>
        <translation>El llavero del escritorio no guardó la contraseña, así que se volverá a pedir: %1.</translation>
    </message>
</context>
<context>
    <name>KnownRows</name>
    <message>
        <source>as this machine knows it</source>
        <translation>como lo conoce este equipo</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>No language is set on this computer (LANG=C). Choose one here, or set LANG.</source>
        <translation>En este equipo no hay ningún idioma configurado (LANG=C). Elija uno aquí, o configure LANG.</translation>
    </message>
    <message>
        <source>This computer is set to %1, which is not installed on it. Install it with “dpkg-reconfigure locales”, or choose a language in Settings.</source>
        <translation>Este equipo está configurado en %1, que no está instalado en él. Instálelo con «dpkg-reconfigure locales», o elija un idioma en las preferencias.</translation>
    </message>
    <message>
        <source>Afterword does not speak %1 yet. A file afterword_%2.qm in the folder %3 adds it.</source>
        <translation>Afterword aún no habla %1. Un archivo afterword_%2.qm en la carpeta %3 lo añade.</translation>
    </message>
    <message>
        <source>The translation afterword_%1.qm is not there any more. Put it back into the folder %2, or choose another language in Settings.</source>
        <translation>La traducción afterword_%1.qm ya no está. Devuélvala a la carpeta %2, o elija otro idioma en las preferencias.</translation>
    </message>
    <message>
        <source>The translation %1 belongs to another version of Afterword. Install the one for version %2 to have that language again.</source>
        <translation>La traducción %1 es de otra versión de Afterword. Instale la de la versión %2 para volver a tener ese idioma.</translation>
    </message>
    <message>
        <source>Some standard buttons and dialogs stay in English until the package qt6-translations-l10n is installed.</source>
        <translation>Los botones y diálogos de Qt hablan inglés mientras no esté instalado el paquete qt6-translations-l10n.</translation>
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
        <translation>Una carta sale dentro de unos segundos. Afterword se cierra después.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Salir ahora</translation>
    </message>
    <message>
        <source>If you quit now, Afterword asks you about it at the next start.</source>
        <translation>Si sale ahora, Afterword le preguntará por ella la próxima vez que lo abra.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters wait for the time that you chose. Afterword does not send them while it is not running.</source>
        <translation>
            <numerusform>%n carta espera la hora que usted eligió. Afterword no la envía mientras está cerrado.</numerusform>
            <numerusform>%n cartas esperan la hora que usted eligió. Afterword no las envía mientras está cerrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>What misses its time is not sent late: Afterword asks you about it at the next start.</source>
        <translation>Lo que pierde su hora no se envía tarde: Afterword le pregunta por ello la próxima vez que se abra.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Salir de todos modos</translation>
    </message>
</context>
<context>
    <name>LateLibrary</name>
    <message>
        <source>the library %1 could not be loaded; start Afterword again, and if that does not help, install its package again</source>
        <translation>no se ha podido cargar la biblioteca %1; vuelva a iniciar Afterword y, si eso no ayuda, vuelva a instalar su paquete</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Your note is in a different language from the letter, so it was left out.</source>
        <translation>Su nota está en otro idioma que la carta, por eso se ha dejado fuera.</translation>
    </message>
    <message>
        <source>It could not be put into the letter as you noted it, so it was left out: say it in your own words.</source>
        <translation>Tal como está anotado no cabía en la carta, por eso se dejó fuera: dígalo con sus propias palabras.</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Last time: %1 (%2)</source>
        <comment>a lesson, a company</comment>
        <translation>La última vez: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>LetterFolder</name>
    <message>
        <source>you are not allowed to look into this folder, so nothing was read; allow it, or choose another one</source>
        <translation>esta cuenta no puede mirar en esta carpeta, así que no se leyó nada; permítalo o elija otra</translation>
    </message>
    <message numerus="yes">
        <source>tables in this folder were left: %1 and %n more; import each by itself, so that you can say what its columns are</source>
        <translation>
            <numerusform>quedaron sin leer tablas de esta carpeta: %1 y %n más; importe cada una por separado, para poder decir qué son sus columnas</numerusform>
            <numerusform>quedaron sin leer tablas de esta carpeta: %1 y %n más; importe cada una por separado, para poder decir qué son sus columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables in this folder were left: %1; import each by itself, so that you can say what its columns are</source>
        <translation>
            <numerusform>quedó sin leer %n tabla de esta carpeta: %1; impórtela por separado, para poder decir qué son sus columnas</numerusform>
            <numerusform>quedaron sin leer %n tablas de esta carpeta: %1; importe cada una por separado, para poder decir qué son sus columnas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterLanguage</name>
    <message>
        <source>en</source>
        <comment>The ISO 639 code of the language in which letters are written by default: en, de, fr or es</comment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>LetterMeaning</name>
    <message numerus="yes">
        <source>%n read like a no</source>
        <translation>
            <numerusform>%n parece un no</numerusform>
            <numerusform>%n parecen un no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read like an offer</source>
        <translation>
            <numerusform>%n parece una oferta</numerusform>
            <numerusform>%n parecen una oferta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read like an invitation</source>
        <translation>
            <numerusform>%n parece una invitación</numerusform>
            <numerusform>%n parecen una invitación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise a date</source>
        <translation>
            <numerusform>%n promete un día</numerusform>
            <numerusform>%n prometen un día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask you something</source>
        <translation>
            <numerusform>%n le pregunta algo</numerusform>
            <numerusform>%n le preguntan algo</numerusform>
        </translation>
    </message>
    <message>
        <source>reads like a no</source>
        <translation>parece un no</translation>
    </message>
    <message>
        <source>reads like an offer</source>
        <translation>parece una oferta</translation>
    </message>
    <message>
        <source>reads like an invitation</source>
        <translation>parece una invitación</translation>
    </message>
    <message>
        <source>promises a date</source>
        <translation>promete un día</translation>
    </message>
    <message>
        <source>asks you something</source>
        <translation>le pregunta algo</translation>
    </message>
    <message>
        <source>%1: %2 (“%3”)</source>
        <comment>a company, what its letter seems to say, a sentence of it</comment>
        <translation>%1: %2 («%3»)</translation>
    </message>
</context>
<context>
    <name>LocalMailbox</name>
    <message>
        <source>The mail folder %1 could not be read: %2.</source>
        <translation>No se pudo leer la carpeta de correo %1: %2.</translation>
    </message>
    <message>
        <source>The draft could not be put into %1: %2. It is kept here.</source>
        <translation>No se pudo dejar el borrador en %1: %2. Aquí se conserva.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>La carpeta %1 no existe.</translation>
    </message>
    <message>
        <source>No inbox of a mail program was found in %1. Choose the folder that holds the inbox of the account.</source>
        <translation>En %1 no se encontró la bandeja de entrada de ningún programa de correo. Elija la carpeta que contiene la bandeja de entrada de la cuenta.</translation>
    </message>
    <message>
        <source>There is no folder for drafts in %1. Choose one in Settings, under Mailbox.</source>
        <translation>En %1 no hay carpeta de borradores. Elija una en Ajustes, en «Buzón».</translation>
    </message>
    <message>
        <source>Thunderbird keeps its own index of this folder, and a draft that another program adds there could get lost, so it was not put there. Open the note in your mail program instead.</source>
        <translation>Thunderbird lleva su propio índice de esta carpeta, y un borrador que añada otro programa podría perderse; por eso no se dejó allí. Abra la carta en su programa de correo.</translation>
    </message>
    <message>
        <source>An earlier version of this draft is still in %1. Only your mail program can remove it.</source>
        <translation>Una versión anterior de este borrador sigue en %1. Solo su programa de correo puede quitarla.</translation>
    </message>
    <message>
        <source>no letter begins in its last part, which is all that is read of so large a file</source>
        <translation>en su final no empieza ningún mensaje</translation>
    </message>
    <message>
        <source>another program left its lock there, %1</source>
        <translation>otro programa dejó allí su bloqueo, %1</translation>
    </message>
    <message>
        <source>The folder “%1”, which you chose for drafts, is not in %2 now.</source>
        <translation>La carpeta «%1», que eligió para los borradores, no está ahora en %2.</translation>
    </message>
    <message>
        <source>There is no inbox in %1, but there are mailboxes below it. Choose one of them.</source>
        <translation>En %1 no hay bandeja de entrada, pero debajo hay buzones. Elija uno de ellos.</translation>
    </message>
    <message>
        <source>An earlier version of this draft was changed in your mail program, so it is left in %1, beside the new one.</source>
        <translation>Una versión anterior de este borrador se cambió en su programa de correo; por eso se queda en %1, junto a la nueva.</translation>
    </message>
</context>
<context>
    <name>MailIntake</name>
    <message>
        <source>is a draft that has not been sent yet</source>
        <translation>es un borrador que aún no se envió</translation>
    </message>
    <message>
        <source>does not say when it was sent</source>
        <translation>no dice cuándo se envió</translation>
    </message>
    <message>
        <source>says that it will be sent only later; the clock of one machine may be wrong</source>
        <translation>dice que se enviará más tarde; quizá el reloj de un equipo va mal</translation>
    </message>
    <message>
        <source>part of “%1” could not be read: %2</source>
        <translation>de «%1» no se pudo leer algo: %2</translation>
    </message>
    <message>
        <source>nobody in it belongs to an application that is under way, and it names none</source>
        <translation>nadie de los que aparecen pertenece a una candidatura en curso, y no nombra ninguna</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between names</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>may belong to %1 or %2 more; import it in the window, which asks</source>
        <translation>quizá pertenece a %1 o a otras %2; impórtelo en la ventana, que pregunta</translation>
    </message>
    <message>
        <source>may belong to %1; import it in the window, which asks</source>
        <translation>quizá pertenece a %1; impórtelo en la ventana, que pregunta</translation>
    </message>
    <message>
        <source>the time at which it was sent is impossible: %1</source>
        <translation>la hora a la que se envió no puede ser: %1</translation>
    </message>
    <message>
        <source>“%1” does not say when it was sent, so it is listed under %2, the day its file was last changed</source>
        <translation>«%1» no dice cuándo se envió, así que figura con la fecha %2, el día en que su archivo se cambió por última vez</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>an application, why it is likely</comment>
        <translation>«%1» (%2)</translation>
    </message>
</context>
<context>
    <name>MailProgramPage</name>
    <message>
        <source>No e-mail program is set up on this computer. A letter can be copied, or saved as an .eml file.</source>
        <translation>En este equipo no hay ningún programa de correo configurado. Una carta se puede copiar o guardar como archivo .eml.</translation>
    </message>
    <message>
        <source>A letter opens there as a draft, whole and with the recipient’s name.</source>
        <translation>Una carta se abre allí como borrador, completa y con el nombre del destinatario.</translation>
    </message>
    <message>
        <source>A letter opens there, whole and ready to be sent.</source>
        <translation>Una carta se abre allí, completa y lista para enviarse.</translation>
    </message>
    <message>
        <source>A letter opens there in a terminal, whole.</source>
        <translation>Una carta se abre allí en un terminal, completa.</translation>
    </message>
    <message>
        <source>A letter opens there. One that holds “&amp;” and “=” is put on the clipboard for you to paste, since this program would change it.</source>
        <translation>Una carta se abre allí. La que contiene «&amp;» y «=» queda en el portapapeles para que usted la pegue, porque este programa la cambiaría.</translation>
    </message>
    <message>
        <source>A letter opens there. A long one is put on the clipboard for you to paste, since this program would cut it.</source>
        <translation>Una carta se abre allí. Si es larga, queda en el portapapeles para que usted la pegue, porque este programa la cortaría.</translation>
    </message>
    <message>
        <source>Afterword does not know this program. A letter opens there; a long one is put on the clipboard for you to paste, so that nothing is cut.</source>
        <translation>Afterword no conoce este programa. Una carta se abre allí; si es larga, queda en el portapapeles para que usted la pegue y no se corte nada.</translation>
    </message>
</context>
<context>
    <name>MailProvider</name>
    <message>
        <source>Gmail wants an app password in place of your own. With 2-Step Verification switched on, make one in your Google account: search there for “App passwords”.</source>
        <translation>Gmail quiere una contraseña de aplicación en lugar de la suya. Con la verificación en dos pasos activada, cree una en su cuenta de Google: busque allí «Contraseñas de aplicaciones».</translation>
    </message>
    <message>
        <source>iCloud wants an app-specific password: in your Apple account, under Sign-In and Security, App-Specific Passwords.</source>
        <translation>iCloud quiere una contraseña específica de app: en su cuenta de Apple, en Inicio de sesión y seguridad, Contraseñas específicas de app.</translation>
    </message>
    <message>
        <source>Yahoo wants an app password: in your account, under Security, “Generate app password”.</source>
        <translation>Yahoo quiere una contraseña de aplicación: en su cuenta, en Seguridad, «Generar contraseña de aplicación».</translation>
    </message>
    <message>
        <source>AOL wants an app password: in your account, under Security, “Generate app password”.</source>
        <translation>AOL quiere una contraseña de aplicación: en su cuenta, en Seguridad, «Generar contraseña de aplicación».</translation>
    </message>
    <message>
        <source>GMX lets programs in only if you allow it: in its e-mail settings, under POP3/IMAP. With two-factor sign-in, make an app-specific password in its security settings.</source>
        <translation>GMX solo deja entrar a los programas si usted lo permite: en sus ajustes de correo, en POP3/IMAP. Con el inicio de sesión de dos factores, cree una contraseña de aplicación en sus ajustes de seguridad.</translation>
    </message>
    <message>
        <source>WEB.DE lets programs in only if you allow it: in its e-mail settings, under POP3/IMAP. With two-factor sign-in, make an app-specific password in its security settings.</source>
        <translation>WEB.DE solo deja entrar a los programas si usted lo permite: en sus ajustes de correo, en POP3/IMAP. Con el inicio de sesión de dos factores, cree una contraseña de aplicación en sus ajustes de seguridad.</translation>
    </message>
    <message>
        <source>Fastmail wants an app password: in its settings, under Privacy &amp; Security, App passwords.</source>
        <translation>Fastmail quiere una contraseña de aplicación: en sus ajustes, en «Privacy &amp; Security», «App passwords».</translation>
    </message>
    <message>
        <source>T-Online wants its own password for e-mail programs: in your customer centre, under Passwords.</source>
        <translation>T-Online quiere una contraseña propia para programas de correo: en su centro de clientes, en «Passwörter».</translation>
    </message>
    <message>
        <source>Zoho lets programs in only if IMAP is switched on in its mail settings. With two-factor sign-in, make an app-specific password in your Zoho account, under Security.</source>
        <translation>Zoho solo deja entrar a los programas si IMAP está activado en sus ajustes de correo. Con el inicio de sesión de dos factores, cree una contraseña de aplicación en su cuenta de Zoho, en Seguridad.</translation>
    </message>
    <message>
        <source>Yandex wants an app password: in your Yandex ID, under Security, App passwords; and IMAP has to be allowed in its mail settings.</source>
        <translation>Yandex quiere una contraseña de aplicación: en su Yandex ID, en Seguridad, Contraseñas de aplicación; y hay que permitir IMAP en sus ajustes de correo.</translation>
    </message>
    <message>
        <source>Proton lets programs in through Proton Mail Bridge, which has to run on this computer. Take name and password from its “Mailbox details”, and the certificate from its settings (“Export TLS certificates”, the file cert.pem).</source>
        <translation>Proton deja entrar a los programas mediante Proton Mail Bridge, que debe funcionar en este equipo. Tome el nombre y la contraseña de sus «Mailbox details», y el certificado de sus ajustes («Export TLS certificates», el archivo cert.pem).</translation>
    </message>
    <message>
        <source>Outlook and Hotmail let programs in only by a sign-in in a browser, which Afterword cannot do. Nothing was sent there. On GNOME, sign in to it in the desktop’s settings, under Online Accounts: then it is listed above. Invitations and letters that you save as files can always be dropped onto the board.</source>
        <translation>Outlook y Hotmail solo dejan entrar a los programas con un inicio de sesión en un navegador, que Afterword no sabe hacer. No se envió nada allí. En GNOME, añada la cuenta en la configuración del escritorio, en «Cuentas en línea»: entonces aparece arriba. Las invitaciones y cartas que guarde como archivos siempre se pueden soltar en el tablero.</translation>
    </message>
</context>
<context>
    <name>MailReader</name>
    <message>
        <source>has more parts than any message that people write</source>
        <translation>tiene más partes que ningún mensaje que la gente escribe</translation>
    </message>
    <message>
        <source>needs more memory than there is</source>
        <translation>necesita más memoria de la que hay</translation>
    </message>
    <message>
        <source>is not a message that can be read</source>
        <translation>no es un mensaje que se pueda leer</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
</context>
<context>
    <name>MailWriter</name>
    <message>
        <source>there is no e-mail address for %1</source>
        <translation>no hay dirección de correo de %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one e-mail address; each note goes to one person</source>
        <translation>«%1» no es una sola dirección de correo; cada carta va a una persona</translation>
    </message>
</context>
<context>
    <name>Mailbox</name>
    <message>
        <source>The mail server ended the connection.</source>
        <translation>El servidor de correo cortó la conexión.</translation>
    </message>
    <message>
        <source>The mail server does not answer.</source>
        <translation>El servidor de correo no responde.</translation>
    </message>
    <message>
        <source>Something on the way to the mail server meddles with the connection, so it was ended before the password was sent.</source>
        <translation>Algo en el camino al servidor de correo interfiere en la conexión, así que se cortó antes de enviar la contraseña.</translation>
    </message>
    <message>
        <source>This is not a mail server that Afterword can talk to: %1.</source>
        <translation>Esto no es un servidor de correo con el que Afterword sepa hablar: %1.</translation>
    </message>
    <message>
        <source>The mail server ended the connection: “%1”</source>
        <translation>El servidor de correo cortó la conexión: «%1»</translation>
    </message>
    <message>
        <source>The mail server sends more than it was asked for.</source>
        <translation>El servidor de correo envía más de lo que nadie pidió.</translation>
    </message>
    <message>
        <source>This is not an IMAP server: it greets with something else.</source>
        <translation>Esto no es un servidor IMAP: saluda con otra cosa.</translation>
    </message>
    <message>
        <source>The mail server takes no connections just now: “%1”</source>
        <translation>El servidor de correo no acepta conexiones ahora: «%1»</translation>
    </message>
    <message>
        <source>The mail server offers no private connection, so nothing was sent to it.</source>
        <translation>El servidor de correo no ofrece una conexión privada, así que no se le envió nada.</translation>
    </message>
    <message>
        <source>The mail server offers no private connection (STARTTLS), so no password was sent.</source>
        <translation>El servidor de correo no ofrece una conexión privada (STARTTLS), así que no se envió ninguna contraseña.</translation>
    </message>
    <message>
        <source>The mail server refused a private connection, so no password was sent.</source>
        <translation>El servidor de correo rechazó una conexión privada, así que no se envió ninguna contraseña.</translation>
    </message>
    <message>
        <source>The mail server lets nobody in just now: “%1”</source>
        <translation>El servidor de correo no deja entrar a nadie ahora: «%1»</translation>
    </message>
    <message>
        <source>The mail server refused the name or the password: “%1”</source>
        <translation>El servidor de correo rechazó el nombre o la contraseña: «%1»</translation>
    </message>
    <message>
        <source>The mail server does not accept this kind of sign-in. It may want one in a browser, which Afterword cannot do.</source>
        <translation>El servidor de correo no deja entrar a nadie de este modo. Quizá quiera un inicio de sesión en un navegador, que Afterword no sabe hacer.</translation>
    </message>
    <message>
        <source>The mail server does not open the folder “%1”: “%2”</source>
        <translation>El servidor de correo no abre la carpeta «%1»: «%2»</translation>
    </message>
    <message>
        <source>No folder for drafts was found in this mailbox. Choose one in Settings.</source>
        <translation>En este buzón no se encontró ninguna carpeta de borradores. Elija una en las preferencias.</translation>
    </message>
    <message>
        <source>Your mailbox is full, so the draft could not be put there.</source>
        <translation>Su buzón está lleno, así que no se pudo dejar ahí el borrador.</translation>
    </message>
    <message>
        <source>The mail server did not accept the draft: “%1”</source>
        <translation>El servidor de correo no aceptó el borrador: «%1»</translation>
    </message>
    <message>
        <source>its certificate belongs to another server</source>
        <translation>su certificado es de otro servidor</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>su certificado ha caducado</translation>
    </message>
    <message>
        <source>its certificate is not valid yet; is this computer’s clock right?</source>
        <translation>su certificado aún no es válido; ¿va bien el reloj de este equipo?</translation>
    </message>
    <message>
        <source>its certificate is not signed by anyone this computer trusts</source>
        <translation>su certificado no lo firma nadie en quien este equipo confíe</translation>
    </message>
    <message>
        <source>The mail server %1 does not answer.</source>
        <translation>El servidor de correo %1 no responde.</translation>
    </message>
    <message>
        <source>No private connection to %1 could be made (%2). The password was not sent.</source>
        <translation>No se logró una conexión privada con %1 (%2). No se envió la contraseña.</translation>
    </message>
    <message>
        <source>There is no server called %1, or this computer is offline.</source>
        <translation>No hay ningún servidor llamado %1, o este equipo está sin conexión.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached: %2.</source>
        <translation>No se puede llegar al servidor de correo %1: %2.</translation>
    </message>
    <message>
        <source>The mail server %1 could not prove that it is the right one: %2. The password was not sent.</source>
        <translation>El servidor de correo %1 no es el que debería ser: %2. No se envió la contraseña.</translation>
    </message>
    <message>
        <source>this draft is not there any more</source>
        <translation>este borrador ya no existe</translation>
    </message>
    <message>
        <source>it has been edited in your mailbox since, so it is left alone there; finish it there, or delete it there first</source>
        <translation>alguien siguió escribiéndolo en su buzón, así que allí se deja como está; termínelo allí, o elimínelo antes allí</translation>
    </message>
    <message>
        <source>%1, seen in your mailbox</source>
        <comment>a letter</comment>
        <translation>%1, vista en su buzón</translation>
    </message>
    <message numerus="yes">
        <source>%n letters, seen in your mailbox</source>
        <translation>
            <numerusform>%n carta, vista en su buzón</numerusform>
            <numerusform>%n cartas, vistas en su buzón</numerusform>
        </translation>
    </message>
    <message>
        <source>your letter to %1</source>
        <translation>su carta a %1</translation>
    </message>
    <message>
        <source>your letter “%1”</source>
        <translation>su carta «%1»</translation>
    </message>
    <message>
        <source>a letter from %1</source>
        <translation>una carta de %1</translation>
    </message>
    <message>
        <source>Your letter was sent, but the mail server did not take a copy of it among what was sent: “%1”</source>
        <translation>Su carta se envió, pero el servidor de correo no aceptó una copia entre lo enviado: «%1»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>letters, what they seem to say</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>your letter to %1 that came back</source>
        <translation>su carta a %1, que fue devuelta</translation>
    </message>
    <message>
        <source>The folder “%1”, which you chose for drafts, is not among those of your mailbox now. No draft is put elsewhere; choose another folder in Settings, under Mailbox.</source>
        <translation>La carpeta «%1», que eligió para los borradores, no está ahora entre las de su buzón. Ningún borrador se pone en otro sitio; elija otra carpeta en Ajustes, en «Buzón».</translation>
    </message>
    <message>
        <source>The folder “%1”, which you chose for what was sent, is not among those of your mailbox now. What you send is not noticed there; choose another folder in Settings, under Mailbox.</source>
        <translation>La carpeta «%1», que eligió para lo enviado, no está ahora entre las de su buzón. Lo que envíe no se notará allí; elija otra carpeta en Ajustes, en «Buzón».</translation>
    </message>
    <message numerus="yes">
        <source>%n letters in your mailbox could not be read: the first %1. They were left out, and stay in the mailbox as they are.</source>
        <translation>
            <numerusform>No se pudo leer una carta de su buzón: %1. Se dejó fuera y sigue en el buzón como antes.</numerusform>
            <numerusform>No se pudieron leer %n cartas de su buzón: la primera %1. Se dejaron fuera y siguen en el buzón como antes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyCards</name>
    <message>
        <source>a tag needs a name</source>
        <translation>una etiqueta necesita un nombre</translation>
    </message>
    <message>
        <source>tag for %1</source>
        <translation>etiqueta de %1</translation>
    </message>
    <message>
        <source>removal of a tag from %1</source>
        <translation>eliminación de una etiqueta de %1</translation>
    </message>
    <message numerus="yes">
        <source>tag for %n cards</source>
        <translation>
            <numerusform>etiqueta de %n tarjeta</numerusform>
            <numerusform>etiqueta de %n tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of a tag from %n cards</source>
        <translation>
            <numerusform>eliminación de una etiqueta de %n tarjeta</numerusform>
            <numerusform>eliminación de una etiqueta de %n tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>an offer counts when it is signed; move the card to where signed ones are</source>
        <translation>una oferta cuenta cuando está firmada; mueva la tarjeta a donde están las firmadas</translation>
    </message>
    <message>
        <source>closing %1</source>
        <translation>cierre de %1</translation>
    </message>
    <message numerus="yes">
        <source>closing %n cards</source>
        <translation>
            <numerusform>cierre de %n tarjeta</numerusform>
            <numerusform>cierre de %n tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>the application is not there any more; nothing was linked</source>
        <translation>la candidatura ya no está; no se ha enlazado nada</translation>
    </message>
    <message>
        <source>linking files to %1</source>
        <translation>enlace de archivos a %1</translation>
    </message>
</context>
<context>
    <name>ManyCardsMenu</name>
    <message>
        <source>They said &amp;no</source>
        <translation>Dijeron que &amp;no</translation>
    </message>
    <message>
        <source>They never &amp;answered</source>
        <translation>Nunca &amp;respondieron</translation>
    </message>
    <message>
        <source>I &amp;withdrew</source>
        <translation>&amp;Retiré mi candidatura</translation>
    </message>
    <message>
        <source>I &amp;declined their offer</source>
        <translation>Re&amp;chacé su oferta</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n cards:</source>
        <translation>
            <numerusform>Etiqueta para %n tarjeta:</numerusform>
            <numerusform>Etiqueta para %n tarjetas:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New Tag…</source>
        <translation>Etiqueta &amp;nueva…</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>%1 belongs to it</source>
        <translation>%1 forma parte</translation>
    </message>
    <message>
        <source>%1 writes from %2</source>
        <translation>%1 escribe desde %2</translation>
    </message>
    <message>
        <source>the summary names %1</source>
        <translation>el título nombra %1</translation>
    </message>
    <message>
        <source>the summary names the role</source>
        <translation>el título nombra el puesto</translation>
    </message>
    <message>
        <source>it answers a message of this application</source>
        <translation>responde a un mensaje de esta candidatura</translation>
    </message>
    <message>
        <source>it names %1</source>
        <translation>nombra %1</translation>
    </message>
    <message>
        <source>it names the role</source>
        <translation>nombra el puesto</translation>
    </message>
    <message>
        <source>it has the subject of another</source>
        <translation>tiene el asunto de otro</translation>
    </message>
</context>
<context>
    <name>MemoryFile</name>
    <message>
        <source>is damaged, or of a newer Afterword</source>
        <translation>está dañado o es de un Afterword más reciente</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>the copy could not be put in its place, so nothing was changed</source>
        <translation>no se pudo poner la copia en su sitio, así que no se cambió nada</translation>
    </message>
    <message>
        <source>it is taken out of the search, and stays in the copy</source>
        <translation>sale de la búsqueda y queda en la copia</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>ahí pone: %1</translation>
    </message>
    <message>
        <source>put right: %1</source>
        <translation>corregido: %1</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Move &amp;to</source>
        <translation>&amp;Mover a</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Tarjeta</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Close As</source>
        <translation>Cerrar como</translation>
    </message>
</context>
<context>
    <name>MergePeople</name>
    <message>
        <source>Also called: %1</source>
        <translation>También se llama: %1</translation>
    </message>
    <message>
        <source>Also works as: %1</source>
        <translation>También se dedica a: %1</translation>
    </message>
    <message>
        <source>Also at: %1</source>
        <translation>También en: %1</translation>
    </message>
    <message>
        <source>Also by e-mail: %1</source>
        <translation>También por correo electrónico: %1</translation>
    </message>
    <message>
        <source>Also by phone: %1</source>
        <translation>También por teléfono: %1</translation>
    </message>
    <message>
        <source>Also by post: %1</source>
        <translation>También por correo postal: %1</translation>
    </message>
    <message>
        <source>one of the two is not there any more; nothing was changed</source>
        <translation>una de las dos personas ya no está; no se ha cambiado nada</translation>
    </message>
    <message>
        <source>that is the same person already; nothing was changed</source>
        <translation>ya es la misma persona; no se ha cambiado nada</translation>
    </message>
    <message>
        <source>merging %1 and %2</source>
        <translation>unión de %1 y %2</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>the description of schema %1 is missing from the program</source>
        <translation>falta en el programa la descripción del esquema %1</translation>
    </message>
</context>
<context>
    <name>MimeParts</name>
    <message>
        <source>winmail.dat is in a form that only Outlook reads; an invitation in it is not seen</source>
        <translation>winmail.dat tiene una forma que solo lee Outlook; una invitación que contenga no se ve</translation>
    </message>
    <message>
        <source>it is encrypted or sealed, and only your mail program can open it</source>
        <translation>está cifrado o sellado, y solo su programa de correo puede abrirlo</translation>
    </message>
    <message>
        <source>it is encrypted, and only your mail program can open it</source>
        <translation>está cifrado, y solo su programa de correo puede abrirlo</translation>
    </message>
</context>
<context>
    <name>MissingAttachment</name>
    <message>
        <source>It says &quot;%1&quot;, but Afterword attaches no files: attach yours in your mail program before you send the letter.</source>
        <translation>Dice «%1», y de aquí no sale ningún archivo: adjúntelo en su programa de correo antes de enviar la carta.</translation>
    </message>
</context>
<context>
    <name>MissingContribution</name>
    <message>
        <source>The note does not say what you would contribute.</source>
        <translation>La carta no dice qué aportaría usted.</translation>
    </message>
    <message>
        <source>Part of what you would contribute is not in the note: %1</source>
        <translation>Falta en la carta parte de lo que usted aportaría: %1</translation>
    </message>
</context>
<context>
    <name>MissingInterest</name>
    <message>
        <source>The note does not say that you still want the role.</source>
        <translation>La carta no dice que sigue queriendo el puesto.</translation>
    </message>
</context>
<context>
    <name>MissingThanks</name>
    <message>
        <source>The note does not say thank you.</source>
        <translation>La carta no da las gracias.</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>That time has passed. Choose a later one.</source>
        <translation>Ese momento ya pasó. Elija uno posterior.</translation>
    </message>
</context>
<context>
    <name>MonthEvents</name>
    <message>
        <source>they said no</source>
        <translation>dijeron que no</translation>
    </message>
    <message>
        <source>you withdrew</source>
        <translation>usted la retiró</translation>
    </message>
    <message>
        <source>closed without an answer</source>
        <translation>cerrada sin respuesta</translation>
    </message>
    <message>
        <source>you declined their offer</source>
        <translation>usted rechazó su oferta</translation>
    </message>
    <message>
        <source>you accepted their offer</source>
        <translation>usted aceptó su oferta</translation>
    </message>
    <message>
        <source>answer from %1</source>
        <translation>respuesta de %1</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>call</source>
        <translation>llamada</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>conversación</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a message, a name</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>candidatura enviada</translation>
    </message>
    <message>
        <source>sent: %1</source>
        <comment>a file</comment>
        <translation>enviado: %1</translation>
    </message>
    <message>
        <source>offer received</source>
        <translation>oferta recibida</translation>
    </message>
    <message>
        <source>offer signed</source>
        <translation>oferta firmada</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>debrief of %1 written</source>
        <comment>an interview</comment>
        <translation>balance escrito: %1</translation>
    </message>
    <message>
        <source>done: %1</source>
        <comment>a task</comment>
        <translation>hecho: %1</translation>
    </message>
    <message>
        <source>your answer to their offer is due</source>
        <translation>vence su respuesta a la oferta</translation>
    </message>
    <message>
        <source>they promised a decision</source>
        <translation>decisión prometida</translation>
    </message>
</context>
<context>
    <name>MoveCards</name>
    <message numerus="yes">
        <source>move of %n cards to %1</source>
        <translation>
            <numerusform>traslado de %n tarjeta a %1</numerusform>
            <numerusform>traslado de %n tarjetas a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>move of %1 within %2</source>
        <comment>a company, a stage</comment>
        <translation>traslado de %1 dentro de %2</translation>
    </message>
    <message>
        <source>move of %1 to %2</source>
        <comment>a company, a stage</comment>
        <translation>traslado de %1 a %2</translation>
    </message>
</context>
<context>
    <name>MoveFacts</name>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>an offer counts when it is signed, and that of %1 is not signed yet; it stays where it is</source>
        <translation>una oferta cuenta cuando está firmada, y la de %1 aún no lo está; se queda donde está</translation>
    </message>
</context>
<context>
    <name>MovePages</name>
    <message>
        <source>That day is still ahead.</source>
        <translation>Ese día aún no ha llegado.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un día</translation>
    </message>
    <message>
        <source>Their deadline</source>
        <translation>Su plazo</translation>
    </message>
    <message>
        <source>none was named</source>
        <translation>no dieron ninguno</translation>
    </message>
    <message>
        <source>An offer from %1</source>
        <translation>Una oferta de %1</translation>
    </message>
    <message>
        <source>With their deadline, you are reminded to answer in time.</source>
        <translation>Con el plazo, se le recordará responder a tiempo.</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmada el</translation>
    </message>
    <message>
        <source>Is it signed with %1?</source>
        <translation>¿Está firmada con %1?</translation>
    </message>
    <message>
        <source>An offer counts when it is signed. Until the ink is dry you are free to go on looking, and Afterword keeps the other applications alive.</source>
        <translation>Una oferta cuenta cuando está firmada. Hasta que se seque la tinta puede seguir buscando, y Afterword mantiene vivas las demás candidaturas.</translation>
    </message>
    <message>
        <source>On which day was it signed? Without that it is not accepted yet.</source>
        <translation>¿Qué día se firmó? Sin él, aún no está aceptada.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who told you</source>
        <translation>Quién se lo dijo</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>nadie en particular</translation>
    </message>
    <message>
        <source>They said &amp;no</source>
        <translation>&amp;Rechazada</translation>
    </message>
    <message>
        <source>I &amp;withdrew</source>
        <translation>&amp;Me retiré</translation>
    </message>
    <message>
        <source>I &amp;declined their offer</source>
        <translation>&amp;Decliné su oferta</translation>
    </message>
    <message>
        <source>No &amp;answer came</source>
        <translation>&amp;Sin respuesta</translation>
    </message>
    <message>
        <source>How did it end with %1?</source>
        <translation>¿Cómo terminó con %1?</translation>
    </message>
    <message>
        <source>It decides what is kind to do next: thanking them for the answer, or telling them that you withdraw.</source>
        <translation>De ello depende lo que es amable hacer: agradecer la respuesta, o decir que se retira.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>such as Friday, or 4 Dec</source>
        <translation>como viernes, o 4 dic</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>such as 14:30</source>
        <translation>como 14:30</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>A</translation>
    </message>
    <message>
        <source>an hour later</source>
        <translation>una hora después</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>names, separated by commas</source>
        <translation>nombres, separados por comas</translation>
    </message>
    <message>
        <source>In your own time zone. The notes afterwards are planned from it, one for each person.</source>
        <translation>En su propia zona horaria. De ella salen los agradecimientos, uno para cada persona.</translation>
    </message>
    <message>
        <source>On which day? If that is still open, leave it for later.</source>
        <translation>¿Qué día? Si no está fijado, déjelo para más tarde.</translation>
    </message>
    <message>
        <source>Is %1 open again?</source>
        <translation>¿Vuelve a estar abierta %1?</translation>
    </message>
    <message>
        <source>It ended (%1). What you noted then moves to its remarks.</source>
        <translation>Había terminado (%1). Lo que anotó de ello pasa a las observaciones.</translation>
    </message>
    <message>
        <source>When is the interview with %1, or when was it?</source>
        <translation>¿Cuándo es, o fue, la entrevista con %1?</translation>
    </message>
    <message>
        <source>Their deadline is before the day on which the offer came.</source>
        <translation>Su plazo es anterior al día en que llegó la oferta.</translation>
    </message>
    <message>
        <source>It has ended. What you noted then moves to its remarks.</source>
        <translation>Ha terminado. Lo que anotó entonces pasa a sus observaciones.</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>there is no stage &quot;%1&quot; any more</source>
        <translation>la fase «%1» ya no existe</translation>
    </message>
    <message>
        <source>the card &quot;%1&quot; is not there any more</source>
        <translation>la tarjeta «%1» ya no está</translation>
    </message>
</context>
<context>
    <name>NewAddress</name>
    <message>
        <source>the address is too long to be one of a posting</source>
        <translation>la dirección es demasiado larga para ser la de un anuncio</translation>
    </message>
    <message>
        <source>the address asks for something that Afterword does not do</source>
        <translation>la dirección pide algo que Afterword no hace</translation>
    </message>
</context>
<context>
    <name>NewStore</name>
    <message>
        <source>the search that was here is still open in a window, though its file has gone; write it again there, or close that window</source>
        <translation>la búsqueda que estaba aquí sigue abierta en una ventana, aunque su archivo ya no está; vuelva a escribirla desde ella o cierre esa ventana</translation>
    </message>
    <message>
        <source>the store could not be put in its place</source>
        <translation>no se pudo poner el archivo en su sitio</translation>
    </message>
</context>
<context>
    <name>NoQuestion</name>
    <message>
        <source>First: is it a no?</source>
        <translation>Primero: ¿es un no?</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>NoRecipient</name>
    <message>
        <source>It goes to nobody yet. Say who it is for.</source>
        <translation>La carta aún no va dirigida a nadie. Indique para quién es.</translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>✓ sent</source>
        <translation>✓ enviada</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>entregada</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation>✓ lista</translation>
    </message>
    <message>
        <source>to write</source>
        <translation>por escribir</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>%1 to fix</source>
        <translation>%1 por revisar</translation>
    </message>
    <message>
        <source>alike ≈</source>
        <translation>parecida ≈</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingPersonal</name>
    <message>
        <source>Nothing that this person said or did is mentioned, so the note could have gone to anybody.</source>
        <translation>No se menciona nada de lo que esta persona dijo o hizo: la carta podría ser para cualquiera.</translation>
    </message>
    <message>
        <source>What you noted about this person is not in the note, so it could have gone to anybody: %1</source>
        <translation>Lo que anotó de esta persona no está en la carta, que podría ser para cualquiera: %1</translation>
    </message>
    <message>
        <source>What you noted about this person is not something to thank them for, and was left out. Something else that they said or did would make the note theirs.</source>
        <translation>Lo que anotó de esta persona no es motivo de agradecimiento y se dejó fuera. Otra cosa que dijo o hizo haría personal la carta.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>A follow-up is open</source>
        <translation>Un seguimiento es posible</translation>
    </message>
    <message>
        <source>A follow-up is due</source>
        <translation>Un seguimiento está pendiente</translation>
    </message>
    <message>
        <source>A follow-up is late</source>
        <translation>Un seguimiento va con retraso</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>%1 follow-ups are waiting for you</source>
        <translation>%1 seguimientos le esperan</translation>
    </message>
    <message>
        <source>%1 follow-ups are waiting, %2 due today</source>
        <translation>%1 seguimientos le esperan, %2 para hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups for today</source>
        <translation>
            <numerusform>%n seguimiento para hoy</numerusform>
            <numerusform>%n seguimientos para hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 follow-ups are waiting, %2 late</source>
        <translation>%1 seguimientos le esperan, %2 con retraso</translation>
    </message>
    <message>
        <source>%1 follow-ups are waiting, %2 late, %3 due today</source>
        <translation>%1 seguimientos le esperan, %2 con retraso y %3 para hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups are late</source>
        <translation>
            <numerusform>%n seguimiento va con retraso</numerusform>
            <numerusform>%n seguimientos van con retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups for today, %1 of them late</source>
        <translation>
            <numerusform>%n seguimiento para hoy, %1 de ellos con retraso</numerusform>
            <numerusform>%n seguimientos para hoy, %1 de ellos con retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters came for your search</source>
        <translation>
            <numerusform>Ha llegado %n carta para su búsqueda</numerusform>
            <numerusform>Han llegado %n cartas para su búsqueda</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wrote to you</source>
        <translation>%1 le ha escrito</translation>
    </message>
    <message>
        <source>A letter came for your search</source>
        <translation>Ha llegado una carta para su búsqueda</translation>
    </message>
    <message>
        <source>Something came for your search</source>
        <translation>Ha llegado algo para su búsqueda</translation>
    </message>
    <message>
        <source>No longer needed: %1</source>
        <comment>a follow-up</comment>
        <translation>Ya no hace falta: %1</translation>
    </message>
    <message>
        <source>Their letter: “%1”</source>
        <comment>a sentence</comment>
        <translation>Su carta: «%1»</translation>
    </message>
</context>
<context>
    <name>NoticeAction</name>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>En una hora</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Mañana por la mañana</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>opening a follow-up edits nothing</source>
        <translation>abrir un seguimiento no cambia nada</translation>
    </message>
    <message>
        <source>joining an interview edits nothing</source>
        <translation>unirse a una entrevista no cambia nada</translation>
    </message>
</context>
<context>
    <name>NoticeLedger</name>
    <message>
        <source>this is not a list of shown notices</source>
        <translation>esto no es una lista de notificaciones mostradas</translation>
    </message>
</context>
<context>
    <name>NotifyCommand</name>
    <message>
        <source>Afterword is already running (process %1) but does not answer; it is frozen or stopped. No notice was shown now, and none is lost: what is due is shown later. End that process, or wait until it answers</source>
        <translation>Afterword ya está en marcha (proceso %1) y no responde; está bloqueado o detenido. No se mostró ninguna notificación, y ninguna se pierde: lo pendiente se mostrará después. Termine ese proceso, o espere a que responda</translation>
    </message>
    <message>
        <source>Afterword is already running but does not answer; it is frozen or stopped. No notice was shown now, and none is lost: what is due is shown later. End that process, or wait until it answers</source>
        <translation>Afterword ya está en marcha y no responde; está bloqueado o detenido. No se mostró ninguna notificación, y ninguna se pierde: lo pendiente se mostrará después. Termine ese proceso, o espere a que responda</translation>
    </message>
    <message>
        <source>there is no session bus, so no notice can be shown</source>
        <translation>no hay bus de sesión, así que no se puede mostrar ninguna notificación</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>d MMMM</source>
        <comment>a date without its year</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>None of them has a deadline. Tell each that another offer stands, and ask by when they want your answer.</source>
        <translation>Ninguna tiene plazo. Diga a cada empresa que hay otra oferta y pregunte para cuándo quiere su respuesta.</translation>
    </message>
    <message>
        <source>%1 wanted your answer by %2. Write to them today, even if only to ask for more time.</source>
        <translation>%1 quería su respuesta para el %2. Escriba hoy, aunque sea solo para pedir más tiempo.</translation>
    </message>
    <message>
        <source>%1 wants your answer first, by %2. Ask %3 by when they want theirs, and tell them about your other deadline.</source>
        <translation>%1 quiere su respuesta primero, para el %2. Pregunte a %3 por su plazo y mencione el otro.</translation>
    </message>
    <message>
        <source>%1 and %2 both want your answer by %3.</source>
        <translation>%1 y %2 quieren su respuesta para el %3.</translation>
    </message>
    <message>
        <source>%1 wants your answer first, by %2; %3 waits until %4. If you need longer, ask %1 for it before the day comes.</source>
        <translation>%1 quiere su respuesta primero, para el %2; %3 espera hasta el %4. Si necesita más tiempo, pídaselo a %1 antes de ese día.</translation>
    </message>
    <message>
        <source>Thank %1 and tell them how it ended</source>
        <translation>Dar las gracias a %1 y contar cómo terminó</translation>
    </message>
    <message>
        <source>Tell your references that you have signed, and thank them</source>
        <translation>Contar a sus referencias que ha firmado y darles las gracias</translation>
    </message>
    <message>
        <source>Export the whole search once, and put it where you keep your papers</source>
        <translation>Exportar una vez toda la búsqueda y guardarla con sus papeles</translation>
    </message>
    <message>
        <source>Find out whom to tell at %1 that you have signed elsewhere, and withdraw kindly</source>
        <translation>Averiguar a quién avisar en %1 de que ha firmado en otro sitio y retirarse con amabilidad</translation>
    </message>
</context>
<context>
    <name>OpenCopy</name>
    <message>
        <source>Bringing the search from %1 to this machine…</source>
        <translation>Trayendo la búsqueda de %1 a este equipo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Shared search</source>
        <translation>Búsqueda compartida</translation>
    </message>
    <message>
        <source>The shared search could not be opened: %1.</source>
        <translation>No se pudo abrir la búsqueda compartida: %1.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>Open a shared search</source>
        <translation>Abrir una búsqueda compartida</translation>
    </message>
    <message>
        <source>Whoever looks after the server gave you its address, such as postgresql://ada@store.example/afterword:</source>
        <translation>Quien se ocupa del servidor le dio su dirección, por ejemplo postgresql://ada@store.example/afterword:</translation>
    </message>
    <message>
        <source>It was not opened: %1.</source>
        <translation>No se abrió: %1.</translation>
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
        <translation>Abrir otra búsqueda</translation>
    </message>
    <message>
        <source>Searches (*.afterword);;All files (*)</source>
        <translation>Búsquedas (*.afterword);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>What was here before is kept as %1.</source>
        <translation>Lo que había aquí antes se guarda como %1.</translation>
    </message>
    <message>
        <source>This is the copy of your search from %1.</source>
        <translation>Esta es la copia de su búsqueda del %1.</translation>
    </message>
    <message>
        <source>This is a new, empty search.</source>
        <translation>Esta es una búsqueda nueva y vacía.</translation>
    </message>
</context>
<context>
    <name>OpenQuestion</name>
    <message>
        <source>A question was left open and is not answered: %1</source>
        <translation>Una pregunta que le hicieron quedó abierta, y la carta no la responde: %1</translation>
    </message>
</context>
<context>
    <name>OtherCompanies</name>
    <message>
        <source>&quot;%1&quot; is another company; this note goes to %2.</source>
        <translation>«%1» es otra empresa; esta carta va a %2.</translation>
    </message>
    <message>
        <source>The subject names another company, %1.</source>
        <translation>El asunto nombra otra empresa, %1.</translation>
    </message>
</context>
<context>
    <name>OtherNames</name>
    <message>
        <source>&quot;%1&quot; is the name of another interviewer, %2.</source>
        <translation>«%1» es el nombre de otra persona de la entrevista, %2.</translation>
    </message>
    <message>
        <source>The subject names another interviewer, %1.</source>
        <translation>El asunto nombra a otra persona de la entrevista, %1.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Its time passed while Afterword could not send it, so it was not sent.</source>
        <translation>Su hora pasó cuando Afterword no podía enviarla, así que no se envió.</translation>
    </message>
    <message>
        <source>The note is not there any more.</source>
        <translation>La carta ya no está.</translation>
    </message>
    <message>
        <source>The note was sent already.</source>
        <translation>La carta ya se envió.</translation>
    </message>
    <message>
        <source>The note is not meant to go by e-mail.</source>
        <translation>La carta no va por correo electrónico.</translation>
    </message>
    <message>
        <source>The note is among the drafts in your mailbox. Send it from there, or delete it there first, so that it does not go twice.</source>
        <translation>La carta está entre los borradores de su buzón. Envíela desde allí, o bórrela allí primero, para que no salga dos veces.</translation>
    </message>
    <message>
        <source>Your own e-mail address is not known. Enter it in Settings, under You and your days.</source>
        <translation>No se conoce su propia dirección de correo. Indíquela en las preferencias, en la primera página.</translation>
    </message>
    <message>
        <source>The note cannot go: %1.</source>
        <translation>La carta no puede salir: %1.</translation>
    </message>
    <message>
        <source>“%1” has characters that not every mail server accepts, so the note cannot be sent from here. Open it in your mail program.</source>
        <translation>«%1» tiene caracteres que no todos los servidores de correo aceptan, así que la carta no puede enviarse desde aquí. Ábrala en su programa de correo.</translation>
    </message>
    <message>
        <source>The note is on its way already, or may be.</source>
        <translation>La carta ya está en camino, o puede estarlo.</translation>
    </message>
    <message>
        <source>Afterword ended while the letter was being sent, so it may have gone or not.</source>
        <translation>Afterword terminó mientras se enviaba la carta, así que puede haber salido o no.</translation>
    </message>
    <message>
        <source>it is not what Afterword wrote there</source>
        <translation>no es lo que Afterword escribió allí</translation>
    </message>
    <message>
        <source>a newer Afterword wrote it</source>
        <translation>lo escribió un Afterword más nuevo</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>They said no</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>You withdrew</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>Cerrada sin respuesta</translation>
    </message>
    <message>
        <source>You declined their offer</source>
        <translation>Oferta declinada</translation>
    </message>
    <message>
        <source>You accepted their offer</source>
        <translation>Oferta aceptada</translation>
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
        <translation>esta página dice más que una oferta de empleo, así que no se ha leído</translation>
    </message>
    <message>
        <source>it is not what the button writes</source>
        <translation>no es como la escribe el botón</translation>
    </message>
    <message>
        <source>its field “%1” is of another kind</source>
        <translation>su campo «%1» es de otro tipo</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>interviewer</source>
        <translation>en la entrevista</translation>
    </message>
    <message>
        <source>interviewer, %1</source>
        <comment>a round</comment>
        <translation>en la entrevista, %1</translation>
    </message>
    <message>
        <source>recruiter</source>
        <translation>selección</translation>
    </message>
    <message>
        <source>main contact</source>
        <translation>contacto principal</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>RR. HH.</translation>
    </message>
    <message>
        <source>arranged the interview</source>
        <translation>organizó la entrevista</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>recruiter</source>
        <translation>selección</translation>
    </message>
    <message>
        <source>main contact</source>
        <translation>contacto principal</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>RR. HH.</translation>
    </message>
    <message>
        <source>a team’s mailbox</source>
        <translation>buzón de un equipo</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
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
        <translation>en la entrevista</translation>
    </message>
</context>
<context>
    <name>PersonHistory</name>
    <message>
        <source>You wrote</source>
        <translation>Usted escribió</translation>
    </message>
    <message>
        <source>You wrote: %1</source>
        <translation>Usted escribió: %1</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>Le escribieron</translation>
    </message>
    <message>
        <source>They wrote: %1</source>
        <translation>Le escribieron: %1</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Interview: %1</source>
        <translation>Entrevista: %1</translation>
    </message>
</context>
<context>
    <name>PersonalWords</name>
    <message>
        <source>The personal dictionary %1 cannot be read.</source>
        <translation>No se puede leer el diccionario personal %1.</translation>
    </message>
    <message>
        <source>The personal dictionary %1 cannot be written. It is as it was before.</source>
        <translation>No se puede escribir el diccionario personal %1. Está como estaba.</translation>
    </message>
</context>
<context>
    <name>PhraseBook</name>
    <message>
        <source>With its phrases this template would grow beyond %1 characters, the most that is allowed.</source>
        <translation>Con sus fórmulas, esta plantilla pasaría de %1 caracteres, el máximo permitido.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>policy: of %1 the first must not be larger than the second</source>
        <translation>reglas: de %1, el primero no debe ser mayor que el segundo</translation>
    </message>
    <message>
        <source>policy: %1 must be between %2 and %3</source>
        <translation>reglas: %1 debe estar entre %2 y %3</translation>
    </message>
    <message>
        <source>policy: workDayStart must be before workDayEnd</source>
        <translation>reglas: workDayStart debe ir antes que workDayEnd</translation>
    </message>
</context>
<context>
    <name>PolicyFields</name>
    <message>
        <source>it must be between %1 and %2</source>
        <translation>el valor debe estar entre %1 y %2</translation>
    </message>
    <message>
        <source>it must be a list of two whole numbers: opens and due</source>
        <translation>el valor debe ser una lista de dos números enteros: apertura y vencimiento</translation>
    </message>
    <message>
        <source>the first number must not be larger than the second</source>
        <translation>el primer número no debe ser mayor que el segundo</translation>
    </message>
    <message>
        <source>the working day must start before it ends</source>
        <translation>la jornada debe empezar antes de terminar</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>business days</source>
        <translation>días hábiles</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horario laboral</translation>
    </message>
    <message>
        <source>The working day begins at</source>
        <translation>La jornada empieza a las</translation>
    </message>
    <message>
        <source>The working day ends at</source>
        <translation>La jornada termina a las</translation>
    </message>
    <message>
        <source>Before and right after an interview</source>
        <translation>Antes y justo después de una entrevista</translation>
    </message>
    <message>
        <source>Remind me to ask about the next steps, ahead by</source>
        <translation>Recordarme preguntar por los próximos pasos, antes de ella en</translation>
    </message>
    <message>
        <source>Step back and write it down, after</source>
        <translation>Tomar distancia y escribirlo, después de</translation>
    </message>
    <message>
        <source>Write it down within</source>
        <translation>Escribirlo en</translation>
    </message>
    <message>
        <source>Drop the debrief once it is late by</source>
        <translation>Abandonar el balance con un retraso de</translation>
    </message>
    <message>
        <source>Thank-you notes</source>
        <translation>Cartas de agradecimiento</translation>
    </message>
    <message>
        <source>A morning interview begins before</source>
        <translation>Una entrevista de mañana empieza antes de las</translation>
    </message>
    <message>
        <source>A morning interview ends by</source>
        <translation>Una entrevista de mañana termina a las</translation>
    </message>
    <message>
        <source>Notes are due no later than</source>
        <translation>Los agradecimientos vencen a más tardar a las</translation>
    </message>
    <message>
        <source>Drop a note once it is late by</source>
        <translation>Abandonar un agradecimiento con un retraso de</translation>
    </message>
    <message>
        <source>Circle back to whoever arranged it within</source>
        <translation>Contar cómo fue a quien la organizó en</translation>
    </message>
    <message>
        <source>Drop that once it is late by</source>
        <translation>Abandonar eso con un retraso de</translation>
    </message>
    <message>
        <source>No card by post when they decide within</source>
        <translation>Ninguna tarjeta por correo si deciden en</translation>
    </message>
    <message>
        <source>Checking in</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Ask about an unanswered application after</source>
        <translation>Preguntar por una candidatura sin respuesta tras</translation>
    </message>
    <message>
        <source>Drop that question once it is late by</source>
        <translation>Abandonar esa pregunta con un retraso de</translation>
    </message>
    <message>
        <source>Once it is time, write within</source>
        <translation>Llegado el momento, escribir en</translation>
    </message>
    <message>
        <source>Check in after a silence of</source>
        <translation>Preguntar cómo va tras un silencio de</translation>
    </message>
    <message>
        <source>After a promised date, wait after your last message</source>
        <translation>Tras una fecha anunciada, no antes de que pasen desde su último mensaje</translation>
    </message>
    <message>
        <source>Check in again no sooner than</source>
        <translation>Volver a preguntar no antes de</translation>
    </message>
    <message>
        <source>Check in again no later than</source>
        <translation>Volver a preguntar no después de</translation>
    </message>
    <message>
        <source>Check-ins without their go-ahead, at most</source>
        <translation>Consultas sin que animen a ello, como máximo</translation>
    </message>
    <message>
        <source>Ask HR after an unanswered check-in no sooner than</source>
        <translation>Preguntar a RR. HH. tras una consulta sin respuesta no antes de</translation>
    </message>
    <message>
        <source>Ask HR no later than</source>
        <translation>Preguntar a RR. HH. no después de</translation>
    </message>
    <message>
        <source>Letting go</source>
        <translation>Dejarlo ir</translation>
    </message>
    <message>
        <source>Suggest closing after a silence of</source>
        <translation>Proponer cerrar tras un silencio de</translation>
    </message>
    <message>
        <source>Wait after a promised date</source>
        <translation>Esperar tras una fecha anunciada</translation>
    </message>
    <message>
        <source>Wait after the date they asked you to wait for</source>
        <translation>Esperar tras la fecha hasta la que pidieron esperar</translation>
    </message>
    <message>
        <source>Decide about closing within</source>
        <translation>Decidir sobre el cierre en</translation>
    </message>
    <message>
        <source>Thank and withdraw within</source>
        <translation>Agradecer y retirarse en</translation>
    </message>
    <message>
        <source>Drop the withdrawal once it is late by</source>
        <translation>Abandonar la retirada con un retraso de</translation>
    </message>
    <message>
        <source>Thank for a rejection within</source>
        <translation>Agradecer un rechazo en</translation>
    </message>
    <message>
        <source>Drop those thanks once they are late by</source>
        <translation>Abandonar ese agradecimiento con un retraso de</translation>
    </message>
    <message>
        <source>Write the lesson within</source>
        <translation>Escribir la lección en</translation>
    </message>
    <message>
        <source>Drop the lesson once it is late by</source>
        <translation>Abandonar la lección con un retraso de</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Tell the others the same day about an offer that comes before</source>
        <translation>Contarlo a los demás el mismo día si la oferta llega antes de las</translation>
    </message>
    <message>
        <source>About a later one, on the next business day by</source>
        <translation>Si llega después, el siguiente día hábil antes de las</translation>
    </message>
    <message>
        <source>Drop the news once it is late by</source>
        <translation>Abandonar la noticia con un retraso de</translation>
    </message>
    <message>
        <source>Ask for the contract within</source>
        <translation>Pedir el contrato en</translation>
    </message>
    <message>
        <source>Ask for it again after</source>
        <translation>Volver a pedirlo tras</translation>
    </message>
    <message>
        <source>Remind me ahead of their deadline by</source>
        <translation>Recordarme antes de su plazo, en</translation>
    </message>
    <message>
        <source>The search itself</source>
        <translation>La búsqueda misma</translation>
    </message>
    <message>
        <source>New applications and contacts a week</source>
        <translation>Nuevas candidaturas y contactos por semana</translation>
    </message>
    <message>
        <source>Count those of the last</source>
        <translation>Contar los de los últimos</translation>
    </message>
    <message>
        <source>Not in a search younger than</source>
        <translation>No en una búsqueda de menos de</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Give every follow-up at least</source>
        <translation>Dejar siempre tiempo para todo, al menos</translation>
    </message>
    <message>
        <source>After a snooze, due after</source>
        <translation>Tras posponer, vence a las</translation>
    </message>
    <message>
        <source>After a snooze, kept for</source>
        <translation>Tras posponer, se conserva durante</translation>
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
        <translation>%1 (supuesto, compruébelo)</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Through the agency</source>
        <translation>A través de la agencia</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Working from home</source>
        <translation>Teletrabajo</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salario</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Tipo de empleo</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>Publicada el</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>Cierra el</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>%1 is on the board already</source>
        <translation>%1 ya está en el tablero</translation>
    </message>
    <message>
        <source>%1: the card says “%2”, the posting now says “%3”</source>
        <translation>%1: la tarjeta dice «%2»; la oferta, ahora «%3»</translation>
    </message>
    <message>
        <source>The posting’s text has changed since (lines added: %1, removed: %2); the card keeps the text as it was</source>
        <translation>El texto de la oferta ha cambiado desde entonces (líneas nuevas: %1, desaparecidas: %2); la tarjeta conserva el texto como estaba</translation>
    </message>
    <message>
        <source>holds no job posting that could be read</source>
        <translation>no contiene ninguna oferta de empleo que se pueda leer</translation>
    </message>
    <message>
        <source>the task “%1”</source>
        <translation>la tarea «%1»</translation>
    </message>
</context>
<context>
    <name>PreviewFacts</name>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>In the %1, line %2, column %3: %4</source>
        <comment>a part of the template</comment>
        <translation>En: %1, línea %2, columna %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 There are %n more mistakes.</source>
        <translation>
            <numerusform>%1 Hay %n error más.</numerusform>
            <numerusform>%1 Hay %n errores más.</numerusform>
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
        <translation>Solo guardada</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Candidatura enviada</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Preselección</translation>
    </message>
    <message>
        <source>First interview</source>
        <translation>Primera entrevista</translation>
    </message>
    <message>
        <source>Second interview</source>
        <translation>Segunda entrevista</translation>
    </message>
    <message>
        <source>Third interview or later</source>
        <translation>Tercera entrevista o después</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
</context>
<context>
    <name>Rebase</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 was changed in the same place meanwhile, so nothing was done</source>
        <translation>%1 cambió entretanto en el mismo lugar, así que no se hizo nada</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile, so it was not removed</source>
        <translation>%1 fue modificado entretanto por otra persona, por eso no se quitó</translation>
    </message>
    <message>
        <source>%1 is not there any more, so nothing was done</source>
        <translation>%1 ya no está, por eso no se hizo nada</translation>
    </message>
</context>
<context>
    <name>RecordMessage</name>
    <message>
        <source>answer from %1</source>
        <translation>respuesta de %1</translation>
    </message>
    <message>
        <source>message to %1</source>
        <translation>mensaje a %1</translation>
    </message>
    <message>
        <source>this application is not there any more, so nothing was recorded</source>
        <translation>esta candidatura ya no existe, así que no se anotó nada</translation>
    </message>
    <message>
        <source>this message is not there any more, so nothing was taken back</source>
        <translation>este mensaje ya no existe, así que no se retiró nada</translation>
    </message>
    <message>
        <source>taking back “%1”</source>
        <translation>retirada de «%1»</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>the events up to here repeat on more days than a holiday calendar can have</source>
        <translation>los sucesos hasta aquí se repiten en más días de los que puede tener un calendario de festivos</translation>
    </message>
    <message>
        <source>this recurrence rule is too long to be read</source>
        <translation>esta regla de repetición es demasiado larga para leerla</translation>
    </message>
    <message>
        <source>this is not a recurrence rule: &quot;%1&quot;</source>
        <translation>esto no es una regla de repetición: «%1»</translation>
    </message>
    <message>
        <source>this rule repeats within a day; a holiday takes whole days</source>
        <translation>esta regla se repite dentro de un día; un festivo ocupa días enteros</translation>
    </message>
    <message>
        <source>this rule follows a calendar other than the Gregorian one, which Afterword cannot do</source>
        <translation>esta regla sigue un calendario que no es el gregoriano, lo que Afterword no sabe hacer</translation>
    </message>
</context>
<context>
    <name>RelativeDay</name>
    <message>
        <source>It says &quot;%1&quot;, but the interview was %2.</source>
        <translation>Pone «%1», pero la entrevista fue %2.</translation>
    </message>
    <message>
        <source>The subject says &quot;%1&quot;, but the interview was %2.</source>
        <translation>El asunto dice «%1», pero la entrevista fue %2.</translation>
    </message>
    <message>
        <source>The subject says &quot;%1&quot;, but was written on %2.</source>
        <translation>El asunto dice «%1», pero se escribió el %2.</translation>
    </message>
    <message>
        <source>It says &quot;%1&quot;, but was written on %2.</source>
        <translation>Dice «%1», pero se escribió el %2.</translation>
    </message>
</context>
<context>
    <name>Relocation</name>
    <message>
        <source>the copy could not be put in its place</source>
        <translation>no se pudo poner la copia en su sitio</translation>
    </message>
    <message>
        <source>something has this name already; choose another</source>
        <translation>algo tiene ya ese nombre; elija otro</translation>
    </message>
    <message>
        <source>the store has a second name (a hard link), which would stay with the old file; delete one of its names first</source>
        <translation>el archivo tiene un segundo nombre (un enlace duro), que se quedaría con el antiguo; elimine antes uno de sus nombres</translation>
    </message>
    <message>
        <source>the present place could not be changed, so everything stays where it is</source>
        <translation>no se pudo cambiar nada en el lugar actual, así que todo queda donde está</translation>
    </message>
    <message>
        <source>%1 could not be deleted; delete it by hand</source>
        <translation>no se pudo eliminar %1; elimínelo a mano</translation>
    </message>
    <message>
        <source>the folder could not be made: %1</source>
        <translation>no se pudo crear la carpeta: %1</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>Activity report</source>
        <translation>Informe de actividad</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Contacts and messages</source>
        <translation>Contactos y mensajes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Drawn up on %1.</source>
        <comment>a date</comment>
        <translation>Elaborado el %1.</translation>
    </message>
</context>
<context>
    <name>ReturnedNotes</name>
    <message>
        <source>its recipient</source>
        <translation>su destinatario</translation>
    </message>
    <message>
        <source>a letter to %1 came back (the server said: %2); none is noted here as sent</source>
        <translation>una carta a %1 volvió (el servidor dijo: %2); aquí no consta ninguna como enviada</translation>
    </message>
    <message>
        <source>a letter to %1 came back; none is noted here as sent</source>
        <translation>una carta a %1 volvió; aquí no consta ninguna como enviada</translation>
    </message>
    <message>
        <source>your note to %1 did not arrive at %2 (the server said: %3): it is a draft again, and no longer counts as sent</source>
        <translation>su carta a %1 no llegó a %2 (el servidor dijo: %3): vuelve a ser un borrador y ya no cuenta como enviada</translation>
    </message>
    <message>
        <source>your note to %1 did not arrive at %2: it is a draft again, and no longer counts as sent</source>
        <translation>su carta a %1 no llegó a %2: vuelve a ser un borrador y ya no cuenta como enviada</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>Final round</source>
        <translation>Ronda final</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>On-site</source>
        <translation>Presencial</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Entrevista técnica</translation>
    </message>
    <message>
        <source>Phone screen</source>
        <translation>Llamada telefónica</translation>
    </message>
    <message>
        <source>First round</source>
        <translation>Primera ronda</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>Segunda ronda</translation>
    </message>
    <message>
        <source>Third round</source>
        <translation>Tercera ronda</translation>
    </message>
    <message>
        <source>Intro call</source>
        <translation>Llamada de presentación</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Entrevista con el responsable</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Meet the team</source>
        <translation>Encuentro con el equipo</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
</context>
<context>
    <name>RuleLooks</name>
    <message>
        <source>Question about the next steps</source>
        <translation>Pregunta por los próximos pasos</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Thank-you note</source>
        <translation>Carta de agradecimiento</translation>
    </message>
    <message>
        <source>Request for an address</source>
        <translation>Petición de una dirección</translation>
    </message>
    <message>
        <source>Circle-back</source>
        <translation>Noticias de cómo fue</translation>
    </message>
    <message>
        <source>Question about the application</source>
        <translation>Pregunta por la candidatura</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Question to HR</source>
        <translation>Pregunta a RR. HH.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Kind withdrawal</source>
        <translation>Retirada amable</translation>
    </message>
    <message>
        <source>News of another offer</source>
        <translation>Noticia de otra oferta</translation>
    </message>
    <message>
        <source>Request for the signed offer</source>
        <translation>Petición de la oferta firmada</translation>
    </message>
    <message>
        <source>Answer to the offer</source>
        <translation>Respuesta a la oferta</translation>
    </message>
    <message>
        <source>Thanks for the answer</source>
        <translation>Agradecimiento de la respuesta</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Task of your own</source>
        <translation>Tarea suya</translation>
    </message>
    <message>
        <source>More applications</source>
        <translation>Más candidaturas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Networking</source>
        <translation>Red de contactos</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>Salary</name>
    <message>
        <source>up to %1</source>
        <comment>a salary</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a salary</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <comment>a salary</comment>
        <translation>%1 por hora</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <comment>a salary</comment>
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <comment>a salary</comment>
        <translation>%1 a la semana</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>a salary</comment>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <comment>a salary</comment>
        <translation>%1 al año</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>adding the sample search</source>
        <translation>incorporación de la búsqueda de ejemplo</translation>
    </message>
    <message>
        <source>removal of the sample search</source>
        <translation>eliminación de la búsqueda de ejemplo</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>is a web archive that holds no page</source>
        <translation>es un archivo web sin página</translation>
    </message>
</context>
<context>
    <name>SavingProgress</name>
    <message>
        <source>Saving. If you stop it, nothing is saved.</source>
        <translation>Guardando. Si lo detiene, no se conserva nada.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>the store is damaged: its %1 is not the one that Afterword made</source>
        <translation>el archivo está dañado: su parte %1 no es la que hizo Afterword</translation>
    </message>
    <message>
        <source>the store holds a %1 that Afterword did not make, so it may only be read and nothing was saved; export it as .json and import that into a new store</source>
        <translation>el archivo contiene una parte %1 que Afterword no hizo, así que solo se puede leer y no se guardó nada; expórtelo como .json e impórtelo en uno nuevo</translation>
    </message>
</context>
<context>
    <name>SearchGoal</name>
    <message>
        <source>message to %1</source>
        <translation>mensaje a %1</translation>
    </message>
    <message>
        <source>%1 0 of %2 new since %3: add applications or contacts</source>
        <translation>%1 0 de %2 nuevas desde el %3: añada candidaturas o contactos</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1 %2 of %3 new since %4: %5</source>
        <translation>%1 %2 de %3 nuevas desde el %4: %5</translation>
    </message>
    <message>
        <source>The week’s search goal. What counts: applications added and networking messages sent since %1.</source>
        <translation>El objetivo de la semana. Lo que cuenta: candidaturas añadidas y mensajes a la red de contactos enviados desde el %1.</translation>
    </message>
</context>
<context>
    <name>SearchName</name>
    <message>
        <source>%1 in %2</source>
        <comment>a search&apos;s file, its folder</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Your shared search</source>
        <translation>Su búsqueda compartida</translation>
    </message>
    <message>
        <source>Your shared search on %1</source>
        <comment>its server</comment>
        <translation>Su búsqueda compartida en %1</translation>
    </message>
</context>
<context>
    <name>SearchReader</name>
    <message>
        <source>the field &quot;afterword&quot; with the version is missing, so this is not an interchange file of Afterword</source>
        <translation>falta el campo «afterword» con la versión, así que esto no es un archivo de intercambio de Afterword</translation>
    </message>
    <message>
        <source>the file is of version %1, and this Afterword reads versions up to %2; a newer Afterword can read it</source>
        <translation>el archivo es de la versión %1, y este Afterword lee versiones hasta la %2; un Afterword más reciente puede leerlo</translation>
    </message>
    <message>
        <source>there is no version %1 of the interchange file</source>
        <translation>no existe la versión %1 del archivo de intercambio</translation>
    </message>
    <message>
        <source>days of the week are numbers from 1, Monday, to 7, Sunday</source>
        <translation>los días de la semana son números de 1, lunes, a 7, domingo</translation>
    </message>
    <message>
        <source>at most %1 holiday calendars can be chosen</source>
        <translation>nadie se rige por más de %1 calendarios de festivos</translation>
    </message>
    <message>
        <source>at least one day of the week must be left for work</source>
        <translation>al menos un día de la semana debe quedar para trabajar</translation>
    </message>
    <message>
        <source>it must be a colour such as #3a7bd5, or empty</source>
        <translation>el valor debe ser un color como #3a7bd5, o vacío</translation>
    </message>
    <message>
        <source>a snoozed follow-up needs the moment until which it is snoozed</source>
        <translation>un seguimiento pospuesto necesita el momento hasta el que duerme</translation>
    </message>
    <message>
        <source>an interchange file is one JSON object in braces</source>
        <translation>un archivo de intercambio es un objeto JSON entre llaves</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salario</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is, its words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>There is no server called %1, or this computer is offline.</source>
        <translation>No hay ningún servidor llamado %1, o este equipo está sin conexión.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached.</source>
        <translation>No se puede llegar al servidor de correo %1.</translation>
    </message>
    <message>
        <source>The mail server %1 could not prove that it is the right one: %2. The password was not sent.</source>
        <translation>El servidor de correo %1 no es el que debería ser: %2. No se envió la contraseña.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no private connection, or something in between removes it. The password was not sent.</source>
        <translation>El servidor de correo %1 no ofrece una conexión privada, o algo en el camino la quita. No se envió la contraseña.</translation>
    </message>
    <message>
        <source>No private connection to %1 could be made (%2). The password was not sent.</source>
        <translation>No se logró una conexión privada con %1 (%2). No se envió la contraseña.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept the name and password: “%2”</source>
        <translation>El servidor de correo %1 no aceptó el nombre y la contraseña: «%2»</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept the letter: “%2”</source>
        <translation>El servidor de correo %1 no aceptó la carta: «%2»</translation>
    </message>
    <message>
        <source>The mail server %1 does not answer.</source>
        <translation>El servidor de correo %1 no responde.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>La conexión con %1 se cortó.</translation>
    </message>
    <message>
        <source>The mail server %1 said something that Afterword does not understand.</source>
        <translation>El servidor de correo %1 respondió de un modo que Afterword no entiende.</translation>
    </message>
    <message>
        <source>This computer is out of memory.</source>
        <translation>A este equipo no le queda memoria.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before it said that it has the letter.</source>
        <translation>La conexión con %1 se cortó antes de que dijera que tiene la carta.</translation>
    </message>
    <message>
        <source>The letter was taken back before it went.</source>
        <translation>La carta se retiró antes de salir.</translation>
    </message>
    <message>
        <source>Letters cannot be sent: %1.</source>
        <translation>No se pueden enviar cartas: %1.</translation>
    </message>
</context>
<context>
    <name>ServerLine</name>
    <message>
        <source>the server is too old: a shared search needs PostgreSQL 15 or newer</source>
        <translation>el servidor es demasiado antiguo: una búsqueda compartida necesita PostgreSQL 15 o posterior</translation>
    </message>
    <message>
        <source>the database is not in UTF-8, so it could not keep every character; whoever looks after it has to create it again with that encoding</source>
        <translation>la base de datos no está en UTF-8 y no podría guardar todas las letras; quien la administra tiene que crearla de nuevo con esa codificación</translation>
    </message>
    <message>
        <source>the server is set to read texts in an old way (standard_conforming_strings); whoever looks after it has to switch that off</source>
        <translation>el servidor está configurado para leer los textos a la antigua (standard_conforming_strings); quien lo administra tiene que desactivarlo</translation>
    </message>
    <message>
        <source>the server %1 does not answer, so nothing was opened; check that this computer is online, and try again</source>
        <translation>el servidor %1 no responde, así que no se abrió nada; compruebe que este equipo está conectado a la red e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the password cannot be used: %1</source>
        <translation>la contraseña no se puede usar: %1</translation>
    </message>
    <message>
        <source>somebody else changed this meanwhile, so nothing was saved; look at it again</source>
        <translation>otra persona lo cambió entretanto, así que no se guardó nada; vuelva a mirarlo</translation>
    </message>
    <message>
        <source>you may not do this in the shared search, so nothing was done; ask whose search it is, or whoever looks after the server</source>
        <translation>usted no puede hacer esto en la búsqueda compartida, así que no se hizo nada; pregunte a la persona a quien pertenece o a quien administra el servidor</translation>
    </message>
    <message>
        <source>the server is read-only at the moment, so nothing was saved; try again later</source>
        <translation>el servidor solo se puede leer en este momento, así que no se guardó nada; inténtelo más tarde</translation>
    </message>
    <message>
        <source>the server is full, so nothing was saved; tell whoever looks after it: %1</source>
        <translation>el servidor está lleno, así que no se guardó nada; avise a quien lo administra: %1</translation>
    </message>
    <message>
        <source>somebody else is saving to this search right now, so nothing was saved; try again in a moment</source>
        <translation>otras personas están guardando en esta búsqueda, así que no se guardó nada; inténtelo de nuevo en un momento</translation>
    </message>
    <message>
        <source>this database holds no shared searches yet; whoever looks after it has to run &quot;afterword admin create&quot;</source>
        <translation>esta base de datos todavía no contiene búsquedas compartidas; quien la administra tiene que ejecutar «afterword admin create»</translation>
    </message>
    <message>
        <source>the server refused: %1</source>
        <translation>el servidor se negó: %1</translation>
    </message>
    <message>
        <source>the server does not answer any more; check that this computer is online, and try again</source>
        <translation>el servidor ya no responde; compruebe que este equipo está conectado a la red e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the server %1 could not be reached, so nothing was opened; check that this computer is online, and try again (%2)</source>
        <translation>no se pudo llegar al servidor %1, así que no se abrió nada; compruebe que este equipo está conectado a la red e inténtelo de nuevo (%2)</translation>
    </message>
    <message>
        <source>the server %1 does not accept this password for %2: %3</source>
        <translation>el servidor %1 no acepta esta contraseña de %2: %3</translation>
    </message>
    <message>
        <source>the server %1 is starting up or shutting down, so nothing was opened; try again in a moment</source>
        <translation>el servidor %1 se está iniciando o deteniendo, así que no se abrió nada; inténtelo de nuevo dentro de un momento</translation>
    </message>
    <message>
        <source>the server %1 is full, so nothing was opened; try again later, and if that does not help, tell whoever looks after it: %2</source>
        <translation>el servidor %1 está lleno, así que no se abrió nada; inténtelo de nuevo más tarde y, si no sirve de nada, avise a quien lo atiende: %2</translation>
    </message>
    <message>
        <source>the server %1 has no database &quot;%2&quot;; check the address</source>
        <translation>en el servidor %1 no hay ninguna base de datos «%2»; compruebe que la dirección es correcta</translation>
    </message>
    <message>
        <source>the server %1 knows %2, but does not let them into the database &quot;%3&quot;; ask whoever looks after it</source>
        <translation>el servidor %1 conoce a %2, pero no le da acceso a la base de datos «%3»; pregunte a quien lo atiende</translation>
    </message>
    <message>
        <source>the server %1 does not let %2 in; ask whoever looks after it: %3</source>
        <translation>el servidor %1 no deja entrar a %2; pregunte a quien lo atiende: %3</translation>
    </message>
    <message>
        <source>the server %1 asks for %2’s password</source>
        <translation>el servidor %1 pide la contraseña de %2</translation>
    </message>
    <message>
        <source>there is no such login at the server, so nothing was changed; look at how it is written</source>
        <translation>ese usuario no existe en el servidor, así que no se cambió nada; compruebe cómo se escribe</translation>
    </message>
    <message>
        <source>the server refuses a value that no program could read (%1), so nothing was saved; enter it again, and try once more</source>
        <translation>el servidor no guarda nada que ningún programa podría leer (%1), así que no se guardó nada; vuelva a introducirlo e inténtelo otra vez</translation>
    </message>
    <message>
        <source>the server refused this for a reason that this version does not know, so nothing was saved; bring Afterword up to date, and try again: %1</source>
        <translation>el servidor rechazó esto por un motivo que esta versión no conoce, así que no se guardó nada; actualice Afterword e inténtelo otra vez: %1</translation>
    </message>
</context>
<context>
    <name>SeveralRecipients</name>
    <message>
        <source>The greeting speaks to more than one person. Write a note to each.</source>
        <translation>El saludo se dirige a más de una persona. Escriba a cada una por separado.</translation>
    </message>
    <message>
        <source>%1 has more than one e-mail address, so the note would go to several.</source>
        <translation>%1 tiene más de una dirección de correo, así que la carta iría a varias.</translation>
    </message>
    <message>
        <source>The message goes to %1 people. Send each a note of their own.</source>
        <translation>El mensaje va dirigido a %1 personas. Escriba a cada una por separado.</translation>
    </message>
</context>
<context>
    <name>SharedAdmin</name>
    <message>
        <source>&quot;%1&quot; cannot be a login: a login begins with a lower-case letter, and holds only lower-case letters, digits and _, at most 41 of them</source>
        <translation>«%1» no puede ser un usuario: empieza por una minúscula y solo contiene minúsculas, cifras y _, 41 como máximo</translation>
    </message>
    <message>
        <source>the server undid it, so nothing was changed</source>
        <translation>el servidor lo deshizo, así que no se cambió nada</translation>
    </message>
    <message>
        <source>there is no login &quot;%1&quot; here</source>
        <translation>aquí no hay ningún usuario «%1»</translation>
    </message>
    <message>
        <source>a login needs a password</source>
        <translation>un usuario necesita una contraseña</translation>
    </message>
    <message>
        <source>the server has another role &quot;%1&quot;, which is left alone; choose another name</source>
        <translation>el servidor ya tiene otro rol «%1», que no se toca; elija otro nombre</translation>
    </message>
</context>
<context>
    <name>SharedMending</name>
    <message>
        <source>what is there now could not be kept in %1 first, so nothing was put right: %2</source>
        <translation>lo que hay ahora no se pudo guardar antes en %1, así que no se corrigió nada: %2</translation>
    </message>
</context>
<context>
    <name>SharedSchema</name>
    <message>
        <source>the server undid it, so nothing was changed</source>
        <translation>el servidor lo deshizo, así que no se cambió nada</translation>
    </message>
    <message>
        <source>the description of schema %1 is missing from the program</source>
        <translation>falta en el programa la descripción del esquema %1</translation>
    </message>
    <message>
        <source>the shared searches there are of an older version; whoever looks after them has to run &quot;afterword admin create&quot; once more</source>
        <translation>las búsquedas compartidas de allí son de una versión anterior; quien las administra tiene que ejecutar «afterword admin create» otra vez</translation>
    </message>
    <message>
        <source>this database holds other things, so it was left as it is; shared searches need a database of their own</source>
        <translation>esta base de datos contiene otras cosas, así que se dejó como está; las búsquedas compartidas necesitan una base de datos propia</translation>
    </message>
    <message>
        <source>the shared searches there are of a newer version of Afterword, so nothing was opened; install that version and try again</source>
        <translation>las búsquedas compartidas de allí son de una versión más reciente de Afterword, así que no se abrió nada; instale esa versión e inténtelo de nuevo</translation>
    </message>
</context>
<context>
    <name>SharedSearch</name>
    <message>
        <source>Password for %1 at %2: </source>
        <translation>Contraseña de %1 en %2: </translation>
    </message>
</context>
<context>
    <name>SharedStore</name>
    <message>
        <source>a text holds a character that cannot be kept in a shared search (U+0000), so nothing was saved; take it out and try again</source>
        <translation>un texto contiene un carácter que una búsqueda compartida no puede guardar (U+0000), así que no se guardó nada; quítelo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the server&apos;s answer ended too early</source>
        <translation>la respuesta del servidor terminó demasiado pronto</translation>
    </message>
    <message>
        <source>there is no such shared search, or it is no longer shared with you</source>
        <translation>esa búsqueda compartida no existe, o ya no se comparte con usted</translation>
    </message>
    <message>
        <source>say in the address which search is meant; there are: %1</source>
        <translation>indique en la dirección qué búsqueda es; hay: %1</translation>
    </message>
    <message>
        <source>this search is shared with you for reading only, so nothing was saved</source>
        <translation>esta búsqueda se comparte con usted solo para leerla, así que no se guardó nada</translation>
    </message>
    <message>
        <source>what was saved before the connection was lost has to be read first; try again</source>
        <translation>primero hay que leer lo que se guardó antes de perder la conexión; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the connection to the server was lost while this was being saved, so it is not known whether it was; look for it before you do it again</source>
        <translation>se perdió la conexión con el servidor mientras se guardaba, así que no se sabe si quedó guardado; compruébelo antes de repetirlo</translation>
    </message>
    <message>
        <source>nobody shares a search with %1 so far; people do that in their own window, with “Who May See This Search…” in the File menu</source>
        <translation>nadie comparte todavía una búsqueda con %1; eso se hace en la ventana de cada persona, en el menú Archivo, con «Quién puede ver esta búsqueda…»</translation>
    </message>
    <message>
        <source>something there cannot be used, and what you change would meet it, so nothing was saved; “afterword verify” names it, and with --mend puts it right: %1</source>
        <translation>algo de allí no se puede usar, y lo que usted cambia lo tocaría, así que no se guardó nada; «afterword verify» lo nombra, y con --mend lo corrige: %1</translation>
    </message>
    <message>
        <source>the server is of a newer version than this program, and may hold what this one does not know, so nothing was changed; install that version and try again</source>
        <translation>el servidor es de una versión más reciente que este programa y puede contener lo que este no conoce, así que no se cambió nada; instale esa versión e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>somebody else changed this meanwhile, or what makes no sense there is in the way, so nothing was saved; “afterword verify” names that, and with --mend puts it right: %1</source>
        <translation>otra persona lo cambió entretanto, o lo impide algo sin sentido que hay allí, así que no se guardó nada; «afterword verify» lo nombra, y con --mend lo corrige: %1</translation>
    </message>
</context>
<context>
    <name>SheetConverter</name>
    <message>
        <source>is a spreadsheet, and LibreOffice makes too large a table of it; open it there and save the sheet as CSV, then import that</source>
        <translation>es una hoja de cálculo, y LibreOffice hace de ella una tabla demasiado grande; ábrala allí, guarde la hoja como CSV e impórtela</translation>
    </message>
    <message>
        <source>is a spreadsheet, and LibreOffice made no table of it; open it there and save the sheet as CSV, then import that</source>
        <translation>es una hoja de cálculo, y LibreOffice no hizo de ella ninguna tabla; ábrala allí, guarde la hoja como CSV e impórtela</translation>
    </message>
    <message>
        <source>is a spreadsheet, which needs LibreOffice to be read here; install it, or save the sheet as CSV and import that</source>
        <translation>es una hoja de cálculo, que necesita LibreOffice para leerse aquí; instálelo, o guarde la hoja como CSV e impórtela</translation>
    </message>
    <message>
        <source>is a spreadsheet, and LibreOffice has no folder to work in (%1); open it there and save the sheet as CSV, then import that</source>
        <translation>es una hoja de cálculo, y LibreOffice no tiene carpeta donde trabajar (%1); ábrala allí, guarde la hoja como CSV e impórtela</translation>
    </message>
    <message>
        <source>is a spreadsheet, and LibreOffice has no room to work in (%1); open it there and save the sheet as CSV, then import that</source>
        <translation>es una hoja de cálculo, y LibreOffice no tiene sitio donde trabajar (%1); ábrala allí, guarde la hoja como CSV e impórtela</translation>
    </message>
    <message>
        <source>is a spreadsheet, and LibreOffice could not be started (%1); open it there and save the sheet as CSV, then import that</source>
        <translation>es una hoja de cálculo, y no se pudo iniciar LibreOffice (%1); ábrala allí, guarde la hoja como CSV e impórtela</translation>
    </message>
    <message>
        <source>is a spreadsheet, and LibreOffice did not read it within %1 s; open it there and save the sheet as CSV, then import that</source>
        <translation>es una hoja de cálculo, y LibreOffice no la leyó en %1 s; ábrala allí, guarde la hoja como CSV e impórtela</translation>
    </message>
    <message>
        <source>a spreadsheet needs LibreOffice to be written here; install it, or export a .csv, which every spreadsheet program opens</source>
        <translation>para escribir un libro hace falta LibreOffice; instálelo, o exporte un .csv, que abre cualquier hoja de cálculo</translation>
    </message>
    <message>
        <source>LibreOffice has no folder to work in (%1); export a .csv instead</source>
        <translation>LibreOffice no tiene carpeta en la que trabajar (%1); exporte un .csv en su lugar</translation>
    </message>
    <message>
        <source>LibreOffice has no room to work in (%1); export a .csv instead</source>
        <translation>LibreOffice no tiene espacio para trabajar (%1); exporte un .csv en su lugar</translation>
    </message>
    <message>
        <source>LibreOffice could not be started (%1); export a .csv instead</source>
        <translation>LibreOffice no se pudo iniciar (%1); exporte un .csv en su lugar</translation>
    </message>
    <message>
        <source>LibreOffice did not write it within %1 s; export a .csv instead</source>
        <translation>LibreOffice no lo escribió en %1 s; exporte un .csv en su lugar</translation>
    </message>
    <message>
        <source>LibreOffice made no spreadsheet of it; export a .csv instead</source>
        <translation>LibreOffice no hizo de ello un libro; exporte un .csv en su lugar</translation>
    </message>
    <message>
        <source>is a spreadsheet that is empty</source>
        <translation>es un libro vacío</translation>
    </message>
</context>
<context>
    <name>Shouting</name>
    <message>
        <source>&quot;%1&quot; is in capitals, which reads as shouting.</source>
        <translation>«%1» está en mayúsculas, que se lee como gritar.</translation>
    </message>
    <message>
        <source>One mark says as much as &quot;%1&quot;.</source>
        <translation>Un signo dice tanto como «%1».</translation>
    </message>
    <message>
        <source>The subject has a run of exclamation marks.</source>
        <translation>El asunto tiene varios signos de exclamación seguidos.</translation>
    </message>
</context>
<context>
    <name>SilentOwner</name>
    <message>
        <source>Afterword has this search open already and does not answer; it is busy or frozen. Nothing was changed, and what was saved is safe. Wait a little, or end that process and start again</source>
        <translation>Afterword ya tiene abierta esta búsqueda y no responde; está ocupado o bloqueado. No se cambió nada, y lo guardado está a salvo. Espere un poco, o termine ese proceso y empiece de nuevo</translation>
    </message>
    <message>
        <source>Afterword has this search open already (process %1) and does not answer; it is busy or frozen. Nothing was changed, and what was saved is safe. Wait a little, or end that process and start again</source>
        <translation>Afterword ya tiene abierta esta búsqueda (proceso %1) y no responde; está ocupado o bloqueado. No se cambió nada, y lo guardado está a salvo. Espere un poco, o termine ese proceso y empiece de nuevo</translation>
    </message>
    <message>
        <source>Afterword has this search open already, but it does not answer.

It is busy with something long, or it is frozen. Everything that was saved is safe.

You can wait: as soon as it answers, its window comes to the front and this message goes away.</source>
        <translation>Afterword ya tiene abierta esta búsqueda, pero no responde.

Está ocupado con algo largo, o está bloqueado. Todo lo guardado está a salvo.

Puede esperar: en cuanto responda, su ventana pasará al frente y este mensaje desaparecerá.</translation>
    </message>
    <message>
        <source>If it stays like this, end it and open your search again. What was typed there in the last few seconds may be lost.</source>
        <translation>Si sigue así, termínelo y vuelva a abrir su búsqueda. Lo tecleado allí en los últimos segundos puede perderse.</translation>
    </message>
    <message>
        <source>If it stays like this, end process %1 in your system monitor and start again. What was typed there in the last few seconds may be lost.</source>
        <translation>Si sigue así, termine el proceso %1 en su monitor del sistema y empiece de nuevo. Lo tecleado allí en los últimos segundos puede perderse.</translation>
    </message>
    <message>
        <source>Afterword</source>
        <translation>Afterword</translation>
    </message>
    <message>
        <source>End It and Open Again</source>
        <translation>Terminar y volver a abrir</translation>
    </message>
</context>
<context>
    <name>SortedLetters</name>
    <message>
        <source>“%1” %2</source>
        <comment>a letter&apos;s subject, what is the matter with it</comment>
        <translation>«%1» %2</translation>
    </message>
</context>
<context>
    <name>Soundness</name>
    <message>
        <source>it is not a list of days that leaves one for work</source>
        <translation>no es una lista de días que deje uno para trabajar</translation>
    </message>
    <message>
        <source>a calendar is named twice</source>
        <translation>un calendario se nombra dos veces</translation>
    </message>
    <message>
        <source>there are more than %1 calendars</source>
        <translation>hay más de %1 calendarios</translation>
    </message>
    <message>
        <source>it is not a colour such as #3a7bd5</source>
        <translation>no es un color como #3a7bd5</translation>
    </message>
    <message>
        <source>the board has none, so the usual ones are shown</source>
        <translation>el tablero no tiene ninguna, así que se muestran las habituales</translation>
    </message>
    <message>
        <source>until_moment: a snooze needs an end</source>
        <translation>until_moment: un aplazamiento necesita un final</translation>
    </message>
    <message>
        <source>there is no stage &quot;%1&quot;</source>
        <translation>no existe la fase «%1»</translation>
    </message>
    <message>
        <source>ends: it must end after it starts</source>
        <translation>ends: debe terminar después de empezar</translation>
    </message>
    <message>
        <source>a contact of that name</source>
        <translation>un contacto con ese nombre</translation>
    </message>
    <message>
        <source>this application has no interview &quot;%1&quot;</source>
        <translation>esta candidatura no tiene la entrevista «%1»</translation>
    </message>
    <message>
        <source>it must be between 1 and %1</source>
        <translation>el valor debe estar entre 1 y %1</translation>
    </message>
    <message>
        <source>there is no contact &quot;%1&quot;</source>
        <translation>no existe el contacto «%1»</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (y %2 más)</translation>
    </message>
</context>
<context>
    <name>Speller</name>
    <message>
        <source>The dictionary file %1 cannot be read.</source>
        <translation>No se puede leer el archivo de diccionario %1.</translation>
    </message>
    <message>
        <source>The dictionary %1 has the encoding %2, which is not known here.</source>
        <translation>El diccionario %1 tiene la codificación %2, que aquí no se conoce.</translation>
    </message>
</context>
<context>
    <name>SqlStore</name>
    <message>
        <source>it was stopped, so none of it was saved</source>
        <translation>se detuvo, así que no se guardó nada</translation>
    </message>
    <message>
        <source>the store is of an older version; open it once to bring it up to date</source>
        <translation>el archivo es de una versión anterior; ábralo una vez para actualizarlo</translation>
    </message>
    <message>
        <source>another program changed this search meanwhile, so nothing was saved; look at it again</source>
        <translation>otro programa cambió entretanto esta búsqueda, así que no se guardó nada; vuelva a mirarla</translation>
    </message>
    <message>
        <source>it could not be put right, so nothing was changed</source>
        <translation>no se pudo corregir, así que no se cambió nada</translation>
    </message>
    <message>
        <source>something in the store cannot be used, so it may only be read and nothing was saved; &quot;afterword verify&quot; names it, and with --mend puts it right: %1</source>
        <translation>algo del archivo no se puede usar, así que solo se puede leer y no se guardó nada; «afterword verify» lo nombra, y con --mend lo corrige: %1</translation>
    </message>
</context>
<context>
    <name>StageMenu</name>
    <message>
        <source>What It &amp;Means</source>
        <translation>Lo que &amp;significa</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>Move to the &amp;Left</source>
        <translation>Mover a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Move to the &amp;Right</source>
        <translation>Mover a la &amp;derecha</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
</context>
<context>
    <name>StageRemoval</name>
    <message>
        <source>Delete the stage %1</source>
        <translation>Eliminar la fase %1</translation>
    </message>
    <message numerus="yes">
        <source>Where do its %n cards go?</source>
        <translation>
            <numerusform>¿Adónde va su tarjeta (%n)?</numerusform>
            <numerusform>¿Adónde van sus %n tarjetas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Delete the stage</source>
        <translation>Eliminar la fase</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Saved, not applied for yet</source>
        <translation>Guardada, aún sin presentar</translation>
    </message>
    <message>
        <source>Applied, no answer yet</source>
        <translation>Presentada, aún sin respuesta</translation>
    </message>
    <message>
        <source>First calls</source>
        <translation>Primeras llamadas</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Waiting for their decision</source>
        <translation>A la espera de su decisión</translation>
    </message>
    <message>
        <source>Offer, not signed yet</source>
        <translation>Oferta, aún sin firmar</translation>
    </message>
    <message>
        <source>Accepted and signed</source>
        <translation>Aceptada y firmada</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>As usual for its kind</source>
        <translation>El de su tipo</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
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
        <translation>esta no es la dirección de una búsqueda compartida, como postgresql://ada@store.example/afterword</translation>
    </message>
    <message>
        <source>an address must not hold a password, since others can see it: leave it out and you are asked for it, or keep it in ~/.pgpass</source>
        <translation>una dirección no lleva contraseña, porque otros pueden verla: omítala y se le preguntará, o guárdela en ~/.pgpass</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the address is not understood</source>
        <translation>no se entiende «%1» en la dirección</translation>
    </message>
</context>
<context>
    <name>StoreCommands</name>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>%1: taken out: %2</source>
        <translation>%1: quitado: %2</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; became &quot;%3&quot;</source>
        <translation>%1: «%2» pasó a ser «%3»</translation>
    </message>
    <message>
        <source>%1: sound</source>
        <translation>%1: en orden</translation>
    </message>
    <message>
        <source>What was there before is kept as %1</source>
        <translation>Lo que había se conserva como %1</translation>
    </message>
    <message>
        <source>this is the store itself; a copy needs a name of its own</source>
        <translation>esto es el archivo mismo; una copia necesita un nombre propio</translation>
    </message>
    <message>
        <source>this is the store itself; there is nothing to put back</source>
        <translation>esto es el archivo mismo; no hay nada que recuperar</translation>
    </message>
    <message>
        <source>%1: restored from %2</source>
        <translation>%1: recuperado de %2</translation>
    </message>
    <message>
        <source>no copy was made: %1</source>
        <translation>no se hizo ninguna copia: %1</translation>
    </message>
    <message>
        <source>nothing was put right: %1</source>
        <translation>no se corrigió nada: %1</translation>
    </message>
</context>
<context>
    <name>StoreFile</name>
    <message>
        <source>the disk is full; free some space and try again</source>
        <translation>el disco está lleno; libere espacio e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>files may not grow so large in this session (ulimit -f)</source>
        <translation>los archivos no pueden hacerse tan grandes en esta sesión (ulimit -f)</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>el disco solo se puede leer</translation>
    </message>
    <message>
        <source>writing there is not allowed</source>
        <translation>ahí no se puede escribir</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>no existe esa carpeta</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>what an earlier store left behind here could not be set aside</source>
        <translation>no se pudo apartar lo que dejó el archivo que estaba aquí</translation>
    </message>
    <message>
        <source>something else has this name</source>
        <translation>otra cosa tiene este nombre</translation>
    </message>
</context>
<context>
    <name>StoreGate</name>
    <message>
        <source>it is open in a window or another program; close it there and try again</source>
        <translation>está abierto en una ventana u otro programa; ciérrelo allí e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>another program is moving the store or putting a copy in its place right now, so nothing was changed; try again in a moment, and if that does not help, end that program</source>
        <translation>otro programa está moviendo el archivo o poniendo una copia en su sitio, así que no se cambió nada; inténtelo de nuevo en un momento y, si no basta, cierre ese programa</translation>
    </message>
</context>
<context>
    <name>StoredSettings</name>
    <message>
        <source>&quot;%1&quot; is not a whole number</source>
        <translation>«%1» no es un número entero</translation>
    </message>
</context>
<context>
    <name>StoredValues</name>
    <message>
        <source>%1 is too large</source>
        <translation>%1 es demasiado grande</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number</source>
        <translation>«%1» no es un número entero</translation>
    </message>
</context>
<context>
    <name>TableAnswers</name>
    <message>
        <source>“%1” must hold a text for each name</source>
        <translation>«%1» debe contener un texto para cada nombre</translation>
    </message>
    <message>
        <source>“%1” must be a text</source>
        <translation>«%1» debe ser un texto</translation>
    </message>
    <message>
        <source>“dates” must be “day first” or “month first”</source>
        <translation>«dates» debe ser «day first» o «month first»</translation>
    </message>
    <message>
        <source>“%1” is not something that a column can be; it can be: %2</source>
        <translation>una columna no puede ser «%1»; puede ser: %2</translation>
    </message>
    <message>
        <source>these are not answers about a table; such answers look like this: %1</source>
        <translation>no son respuestas sobre una tabla, que tienen esta forma: %1</translation>
    </message>
    <message>
        <source>“%1” is not one of “columns”, “dates” and “stages”</source>
        <translation>«%1» no es «columns», ni «dates», ni «stages»</translation>
    </message>
</context>
<context>
    <name>TableLayout</name>
    <message>
        <source>this is a table of people and not of applications; address cards (.vcf) of them can be read</source>
        <translation>esto es una tabla de personas y no de candidaturas; se pueden leer sus tarjetas de contacto (.vcf)</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>%1; it was kept in the remarks</source>
        <translation>%1; se guardó en las observaciones</translation>
    </message>
    <message>
        <source>kept in the remarks, since Afterword has no field for it: %1</source>
        <translation>guardado en las observaciones, ya que Afterword no tiene campo para ello: %1</translation>
    </message>
    <message>
        <source>not read, since only another program needs it: %1</source>
        <translation>no leído, ya que solo otro programa lo necesita: %1</translation>
    </message>
    <message>
        <source>dates that could be read both ways were read day first, as is usual where you are</source>
        <translation>las fechas que se podían leer de dos maneras se leyeron con el día primero, como es habitual donde usted está</translation>
    </message>
    <message>
        <source>dates that could be read both ways were read month first, as is usual where you are</source>
        <translation>las fechas que se podían leer de dos maneras se leyeron con el mes primero, como es habitual donde usted está</translation>
    </message>
    <message>
        <source>nothing has been heard for %1 days or more from %2 of the %3 applications added; closing each of them will be suggested</source>
        <translation>de lo añadido, no se supo nada en %1 días o más: %2 de %3 candidaturas; cada una pedirá que se cierre</translation>
    </message>
    <message>
        <source>what “%1” holds, such as %2</source>
        <translation>qué contiene «%1», como %2</translation>
    </message>
    <message numerus="yes">
        <source>which stage “%1” is (%n rows)</source>
        <translation>
            <numerusform>qué etapa es «%1» (%n fila)</numerusform>
            <numerusform>qué etapa es «%1» (%n filas)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” as %2</source>
        <comment>a heading, what it is taken for</comment>
        <translation>«%1» como %2</translation>
    </message>
    <message>
        <source>none of its columns is known to name the company: %1; say with --answers which one does</source>
        <translation>de ninguna columna se sabe que nombre la empresa: %1; diga con --answers cuál lo hace</translation>
    </message>
    <message>
        <source>some answers fit nothing in the table or on the board: %1</source>
        <translation>algunas respuestas no corresponden a nada de la tabla ni del tablero: %1</translation>
    </message>
    <message>
        <source>matched by likeness only, so please check: %1</source>
        <translation>entendido por semejanza, así que mírelo una vez: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a heading or a cell of a table</comment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>Tactless</name>
    <message>
        <source>This reads like a complaint, and it goes to the person it is about: %1</source>
        <translation>Esto se lee como una queja, y llega a la persona de la que trata: %1</translation>
    </message>
</context>
<context>
    <name>TaskCommand</name>
    <message>
        <source>some day</source>
        <translation>algún día</translation>
    </message>
    <message>
        <source>there is no application &quot;%1&quot;</source>
        <translation>no existe la candidatura «%1»</translation>
    </message>
    <message>
        <source>There is nothing on your list.</source>
        <translation>No hay nada en su lista.</translation>
    </message>
    <message>
        <source>there is no task &quot;%1&quot;; afterword task list shows them</source>
        <translation>no existe la tarea «%1»; afterword task list las muestra</translation>
    </message>
    <message>
        <source>the task was not added: %1</source>
        <translation>la tarea no se añadió: %1</translation>
    </message>
    <message>
        <source>the task was not marked as done: %1</source>
        <translation>la tarea no se marcó como hecha: %1</translation>
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
        <translation>la búsqueda tiene una tarea propia con este identificador</translation>
    </message>
    <message>
        <source>the application &quot;%1&quot; has a task with this id</source>
        <translation>la candidatura «%1» tiene una tarea con este identificador</translation>
    </message>
</context>
<context>
    <name>TemplateCheck</name>
    <message>
        <source>There is no variable &quot;%1&quot;.</source>
        <translation>No existe la variable «%1».</translation>
    </message>
    <message>
        <source>There is no phrase set &quot;%1&quot;.</source>
        <translation>No existe el juego de fórmulas «%1».</translation>
    </message>
    <message>
        <source>The phrase set &quot;%1&quot; uses itself here, so it would never end.</source>
        <translation>El juego de fórmulas «%1» se usa aquí a sí mismo, así que no acabaría nunca.</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>asunto</translation>
    </message>
    <message>
        <source>body</source>
        <translation>texto</translation>
    </message>
</context>
<context>
    <name>TemplateEngine</name>
    <message>
        <source>Column %1: %2</source>
        <translation>Columna %1: %2</translation>
    </message>
    <message>
        <source>In the text &quot;%1&quot;: %2</source>
        <translation>En el texto «%1»: %2</translation>
    </message>
    <message>
        <source>Filled, this template could grow beyond %1 characters, the most that is allowed.</source>
        <translation>Rellena, esta plantilla podría pasar de %1 caracteres, el máximo permitido.</translation>
    </message>
    <message>
        <source>Partials are nested more than %1 deep, the most that is allowed.</source>
        <translation>Hay plantillas parciales anidadas a más de %1 niveles, el máximo permitido.</translation>
    </message>
</context>
<context>
    <name>TemplateFiles</name>
    <message>
        <source>Import a template</source>
        <translation>Importar una plantilla</translation>
    </message>
    <message>
        <source>Templates (*.mustache);;All files (*)</source>
        <translation>Plantillas (*.mustache);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation>Exportar la plantilla</translation>
    </message>
    <message>
        <source>Templates (*.mustache)</source>
        <translation>Plantillas (*.mustache)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text, as templates are.</source>
        <translation>%1 no es texto UTF-8, como lo son las plantillas.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>The template was not written. %1: %2. It is safe here.</source>
        <translation>No se escribió la plantilla. %1: %2. Está a salvo aquí.</translation>
    </message>
</context>
<context>
    <name>TemplateScanner</name>
    <message>
        <source>This text is longer than %1 characters, the most that a template may have.</source>
        <translation>Este texto pasa de %1 caracteres, el máximo de una plantilla.</translation>
    </message>
    <message>
        <source>The section &quot;%1&quot; is not closed. Close it with {{/%1}}.</source>
        <translation>La sección «%1» no está cerrada. Ciérrela con {{/%1}}.</translation>
    </message>
    <message>
        <source>There are more than %1 tags, the most that a template may have.</source>
        <translation>Hay más de %1 marcas, el máximo de una plantilla.</translation>
    </message>
    <message>
        <source>This tag is not closed. Close it with %1.</source>
        <translation>Esta marca no está cerrada. Ciérrela con %1.</translation>
    </message>
    <message>
        <source>New delimiters are two words without &quot;=&quot;, for example {{=&lt;% %&gt;=}}.</source>
        <translation>Los delimitadores nuevos son dos palabras sin «=», por ejemplo {{=&lt;% %&gt;=}}.</translation>
    </message>
    <message>
        <source>This tag has no name.</source>
        <translation>Esta marca no tiene nombre.</translation>
    </message>
    <message>
        <source>Sections are nested more than %1 deep, the most that is allowed.</source>
        <translation>Hay secciones anidadas a más de %1 niveles, el máximo permitido.</translation>
    </message>
    <message>
        <source>No section &quot;%1&quot; is open here.</source>
        <translation>Aquí no hay ninguna sección «%1» abierta.</translation>
    </message>
    <message>
        <source>Here the section &quot;%1&quot; of line %2 should be closed first, not &quot;%3&quot;.</source>
        <translation>Aquí debería cerrarse antes la sección «%1» de la línea %2, no «%3».</translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>An id must not contain &quot;/&quot;.</source>
        <translation>Un identificador no debe contener «/».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of: id, name, purpose, tone, subject, phrase SET.</source>
        <translation>«%1» no es ninguno de: id, name, purpose, tone, subject, phrase SET.</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters, the most that a template file may have.</source>
        <translation>Este texto pasa de %1 caracteres, el máximo de un archivo de plantilla.</translation>
    </message>
    <message>
        <source>This is not a line of a template&apos;s header: it has no &quot;key: value&quot;.</source>
        <translation>Esto no es una línea del encabezado de una plantilla: no tiene «clave: valor».</translation>
    </message>
    <message>
        <source>The line &quot;---&quot; between the header and the body is missing.</source>
        <translation>Falta la línea «---» entre el encabezado y el texto.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>The template &quot;%1&quot; could not be read.</source>
        <translation>No se pudo leer la plantilla «%1».</translation>
    </message>
    <message>
        <source>In the template &quot;%1&quot;: %2</source>
        <translation>En la plantilla «%1»: %2</translation>
    </message>
    <message>
        <source>The templates that come with the program are missing. Install it again.</source>
        <translation>Faltan las plantillas que vienen con el programa. Vuelva a instalarlo.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (línea %2)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Automatic message</source>
        <translation>Mensaje automático</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a message, a name</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a message, a name</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>“%1”: done</source>
        <translation>«%1»: hecho</translation>
    </message>
    <message>
        <source>“%1”: skipped</source>
        <translation>«%1»: omitido</translation>
    </message>
    <message>
        <source>“%1”: snoozed</source>
        <translation>«%1»: pospuesto</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <comment>a file</comment>
        <translation>Enviado: %1</translation>
    </message>
    <message>
        <source>Added to the board</source>
        <translation>Añadida al tablero</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Movida a %1</translation>
    </message>
    <message>
        <source>%1, cancelled</source>
        <comment>an interview</comment>
        <translation>%1, anulada</translation>
    </message>
    <message>
        <source>Debrief of %1 written</source>
        <translation>Balance de %1 escrito</translation>
    </message>
    <message>
        <source>Offer received</source>
        <translation>Oferta recibida</translation>
    </message>
    <message>
        <source>Offer in writing</source>
        <translation>Oferta por escrito</translation>
    </message>
    <message>
        <source>Offer signed</source>
        <translation>Oferta firmada</translation>
    </message>
    <message>
        <source>%1, off since this ended</source>
        <comment>an interview</comment>
        <translation>%1, ya no se celebra</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>A la espera de respuesta</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>Why?</source>
        <comment>this date</comment>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
</context>
<context>
    <name>TooAlike</name>
    <message>
        <source>another interviewer</source>
        <translation>otra persona de la entrevista</translation>
    </message>
    <message>
        <source>This note is very like the one to %1. Interviewers compare notes.</source>
        <translation>Esta carta se parece mucho a la de %1. Quienes entrevistan comparan las cartas.</translation>
    </message>
</context>
<context>
    <name>Tracker</name>
    <message>
        <source>something else is being saved at this moment; try again when it is done</source>
        <translation>se está guardando otra cosa; inténtelo de nuevo cuando acabe</translation>
    </message>
</context>
<context>
    <name>TypedKeeper</name>
    <message>
        <source>Esc leaves this open, since you typed something here. “%1” discards it.</source>
        <translation>Esc no cierra esto, porque ha escrito algo aquí. «%1» lo descarta.</translation>
    </message>
</context>
<context>
    <name>UnfilledPlaceholder</name>
    <message>
        <source>A placeholder was left unfilled: %1</source>
        <translation>Quedó un hueco sin rellenar: %1</translation>
    </message>
    <message>
        <source>A placeholder was left unfilled in the subject: %1</source>
        <translation>Quedó un hueco sin rellenar en el asunto: %1</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>What you typed here is not saved, and would be lost:</source>
        <translation>Lo que ha escrito aquí no está guardado y se perdería:</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>the name of a field, what was typed into it</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Volver a lo escrito</translation>
    </message>
    <message>
        <source>Leave and lose it</source>
        <translation>Descartarlo y seguir</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>an application needs an id without &apos;/&apos;</source>
        <translation>una candidatura necesita un identificador sin «/»</translation>
    </message>
    <message>
        <source>its stage is not there any more</source>
        <translation>su fase ya no existe</translation>
    </message>
    <message>
        <source>two interviews, messages, drafts or tasks have the same id, or one has none</source>
        <translation>dos entrevistas, mensajes, borradores o tareas tienen el mismo identificador, o uno no lo tiene</translation>
    </message>
    <message>
        <source>a tag is one line of text</source>
        <translation>una etiqueta es una línea de texto</translation>
    </message>
    <message>
        <source>it was moved from or to a stage without a name</source>
        <translation>se movió desde o a una fase sin nombre</translation>
    </message>
    <message>
        <source>they can be asked again after one business day at the soonest</source>
        <translation>se les puede volver a preguntar como pronto tras un día hábil</translation>
    </message>
    <message>
        <source>it can be given up after one day of silence at the soonest</source>
        <translation>se puede abandonar como pronto tras un día de silencio</translation>
    </message>
    <message>
        <source>nothing in it can wait longer than %1 days</source>
        <translation>nada en ella puede esperar más de %1 días</translation>
    </message>
    <message>
        <source>something in it lies outside the years 1 to 9999</source>
        <translation>algo en ella está fuera de los años 1 a 9999</translation>
    </message>
    <message>
        <source>an interview must end after it starts</source>
        <translation>una entrevista debe terminar después de empezar</translation>
    </message>
    <message>
        <source>somebody who is named here is not among your contacts any more</source>
        <translation>alguien que se nombra aquí ya no está entre sus contactos</translation>
    </message>
    <message>
        <source>a message or draft is about an interview that is not there any more</source>
        <translation>un mensaje o borrador es de una entrevista que ya no existe</translation>
    </message>
    <message>
        <source>an interview has the same id as one of %1</source>
        <translation>una entrevista tiene el mismo identificador que una de %1</translation>
    </message>
    <message>
        <source>two tasks cannot have the same id</source>
        <translation>dos tareas no pueden tener el mismo identificador</translation>
    </message>
    <message>
        <source>at least one day of the week must be left for work</source>
        <translation>al menos un día de la semana debe quedar para trabajar</translation>
    </message>
    <message>
        <source>a day of the weekend is named twice</source>
        <translation>un día del fin de semana se nombra dos veces</translation>
    </message>
    <message>
        <source>a holiday calendar is named twice, or its name is not one line</source>
        <translation>un calendario de festivos se nombra dos veces, o su nombre no es una sola línea</translation>
    </message>
    <message>
        <source>at most %1 holiday calendars can be chosen</source>
        <translation>nadie se rige por más de %1 calendarios de festivos</translation>
    </message>
    <message>
        <source>the board needs at least one stage, and two cannot have the same id</source>
        <translation>el tablero necesita al menos una fase, y dos no pueden tener el mismo identificador</translation>
    </message>
    <message>
        <source>%1: a stage&apos;s colour is one such as #3a7bd5, or none</source>
        <translation>%1: el color de una fase es uno como #3a7bd5, o ninguno</translation>
    </message>
    <message>
        <source>a template needs an id without &apos;/&apos;</source>
        <translation>una plantilla necesita un identificador sin «/»</translation>
    </message>
    <message>
        <source>a task needs an id without &apos;/&apos;</source>
        <translation>una tarea necesita un identificador sin «/»</translation>
    </message>
    <message>
        <source>a task lies outside the years 1 to 9999</source>
        <translation>una tarea está fuera de los años 1 a 9999</translation>
    </message>
    <message>
        <source>a decision lies outside the years 1 to 9999</source>
        <translation>una decisión está fuera de los años 1 a 9999</translation>
    </message>
    <message>
        <source>a snoozed follow-up needs the moment until which it is snoozed</source>
        <translation>un seguimiento pospuesto necesita el momento hasta el que duerme</translation>
    </message>
    <message>
        <source>a contact needs an id without &apos;/&apos;</source>
        <translation>un contacto necesita un identificador sin «/»</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>The greeting with the name, by formality, without the comma: Dear Dana</source>
        <translation>El saludo con el nombre, según el tono, sin coma: Dear Dana</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Su nombre de pila</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Su dirección de correo</translation>
    </message>
    <message>
        <source>The recipient’s full name</source>
        <translation>El nombre completo del destinatario</translation>
    </message>
    <message>
        <source>What you call the recipient on first-name terms</source>
        <translation>Cómo llama al destinatario por su nombre de pila</translation>
    </message>
    <message>
        <source>What the recipient does: Head of Data</source>
        <translation>Lo que hace el destinatario: Head of Data</translation>
    </message>
    <message>
        <source>Where the recipient works</source>
        <translation>Dónde trabaja el destinatario</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>La empresa</translation>
    </message>
    <message>
        <source>The role you applied for</source>
        <translation>El puesto al que se presenta</translation>
    </message>
    <message>
        <source>The role with its article: the Data Analyst role; or: the role</source>
        <translation>El puesto con su artículo: the Data Analyst role; o: the role</translation>
    </message>
    <message>
        <source>At the company: at Northwind; nothing where it is unknown</source>
        <translation>En la empresa: at Northwind; nada si se desconoce</translation>
    </message>
    <message>
        <source>With the company: with Northwind; or: with your team</source>
        <translation>Con la empresa: with Northwind; o: with your team</translation>
    </message>
    <message>
        <source>The company; or: your team</source>
        <translation>La empresa; o: your team</translation>
    </message>
    <message>
        <source>The interview in words: our conversation on Monday; our call today</source>
        <translation>La entrevista en palabras: our conversation on Monday; our call today</translation>
    </message>
    <message>
        <source>The interview’s day in words: today; or: on Monday</source>
        <translation>El día de la entrevista en palabras: today; o: on Monday</translation>
    </message>
    <message>
        <source>The interview’s round as you named it: Phone screen</source>
        <translation>La ronda de la entrevista, como usted la llamó: Phone screen</translation>
    </message>
    <message>
        <source>What this person said or did, to follow &quot;about&quot;: the moment you showed the churn dashboard</source>
        <translation>Lo que esta persona dijo o hizo, tras «about»: the moment you showed the churn dashboard</translation>
    </message>
    <message>
        <source>The question left open, to follow &quot;about&quot;: your question about how I would sample</source>
        <translation>La pregunta que quedó abierta, tras «about»: your question about how I would sample</translation>
    </message>
    <message>
        <source>What went wrong, to follow &quot;I am sorry&quot;: that I arrived late</source>
        <translation>Lo que salió mal, tras «I am sorry»: that I arrived late</translation>
    </message>
    <message>
        <source>What you would bring, beginning with I: I would bring five years of modelling</source>
        <translation>Lo que aportaría, empezando por I: I would bring five years of modelling</translation>
    </message>
    <message>
        <source>The decision date they gave: Friday, December 4</source>
        <translation>La fecha de decisión que dieron: Friday, December 4</translation>
    </message>
    <message>
        <source>The decision date is still to come</source>
        <translation>La fecha de decisión aún no ha llegado</translation>
    </message>
    <message>
        <source>The decision date has passed</source>
        <translation>La fecha de decisión ya pasó</translation>
    </message>
    <message>
        <source>They told you to keep asking</source>
        <translation>Le dijeron que siguiera preguntando</translation>
    </message>
    <message>
        <source>This company has made you an offer</source>
        <translation>Esta empresa le ha hecho una oferta</translation>
    </message>
    <message>
        <source>Another company has made you an offer</source>
        <translation>Otra empresa le ha hecho una oferta</translation>
    </message>
    <message>
        <source>By when the other company wants your answer: Friday, December 4</source>
        <translation>Para cuándo quiere su respuesta la otra empresa: Friday, December 4</translation>
    </message>
    <message>
        <source>You have signed with another company</source>
        <translation>Ha firmado con otra empresa</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>You withdrew your application</source>
        <translation>Retiró su candidatura</translation>
    </message>
    <message>
        <source>You declined their offer</source>
        <translation>Declinó su oferta</translation>
    </message>
    <message>
        <source>In a note that asks for an address: whose address you are looking for</source>
        <translation>En una carta que pide una dirección: de quién busca la dirección</translation>
    </message>
    <message>
        <source>The same person on first-name terms</source>
        <translation>La misma persona por su nombre de pila</translation>
    </message>
    <message>
        <source>The recipient was in one of your interviews</source>
        <translation>La persona a la que escribe estuvo en una de sus entrevistas</translation>
    </message>
    <message>
        <source>They have written to you or talked with you</source>
        <translation>Le han escrito o han hablado con usted</translation>
    </message>
    <message>
        <source>There has been an interview for this application</source>
        <translation>Ha habido una entrevista para esta candidatura</translation>
    </message>
    <message>
        <source>What the interview was: call, video call, conversation</source>
        <translation>Qué fue la entrevista: call, video call, conversation</translation>
    </message>
    <message>
        <source>You had talked with the recipient in an earlier interview</source>
        <translation>Ya había hablado con esta persona en una entrevista anterior</translation>
    </message>
    <message>
        <source>The recipient was there and has no thank-you yet</source>
        <translation>Esa persona estuvo presente y aún no tiene su agradecimiento</translation>
    </message>
    <message>
        <source>Your debrief says what went well, and names no red flag</source>
        <translation>Sus notas dicen qué salió bien y no nombran ninguna señal de alerta</translation>
    </message>
    <message>
        <source>When you last asked how things stand and got no answer: on Monday</source>
        <translation>Cuándo preguntó por última vez cómo iba sin recibir respuesta: on Monday</translation>
    </message>
    <message>
        <source>Who interviewed you, the recipient as &quot;you&quot;: you as well as Dana Whitfield</source>
        <translation>Quién le entrevistó, con el destinatario como «you»: you as well as Dana Whitfield</translation>
    </message>
</context>
<context>
    <name>WordCount</name>
    <message>
        <source>The note has %1 words; more than 250 are seldom read to the end.</source>
        <translation>La carta tiene %1 palabras; más de 250 rara vez se leen hasta el final.</translation>
    </message>
    <message>
        <source>The note has %1 words; with fewer than 40 it seems dashed off.</source>
        <translation>La carta tiene %1 palabras; con menos de 40 parece escrita deprisa.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>was due at %1</source>
        <translation>vencía a las %1</translation>
    </message>
    <message>
        <source>was due yesterday</source>
        <translation>venció ayer</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>venció el %1</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>a day, a time</comment>
        <translation>para %1, %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a las %1</translation>
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
        <translation>%1, en espera</translation>
    </message>
    <message>
        <source>%1, snoozed until %2</source>
        <translation>%1, pospuesto hasta %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a title, a time</comment>
        <translation>%1 desde las %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a title, a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a time</comment>
        <translation>para las %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day</comment>
        <translation>para %1</translation>
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
        <translation>presencial</translation>
    </message>
    <message>
        <source>partly remote</source>
        <translation>parcialmente a distancia</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>a distancia</translation>
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
        <translation>ahí hay ahora otra búsqueda</translation>
    </message>
    <message>
        <source>the file could not be put in its place</source>
        <translation>no se pudo poner el archivo en su sitio</translation>
    </message>
</context>
<context>
    <name>WrongWeekday</name>
    <message>
        <source>It says &quot;%1&quot;, but that day is a %2.</source>
        <translation>Dice «%1», pero ese día es %2.</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>there is no time zone called &quot;%1&quot;</source>
        <translation>no existe la zona horaria «%1»</translation>
    </message>
</context>
<context>
    <name>ZonesAside</name>
    <message>
        <source>the interview</source>
        <translation>la entrevista</translation>
    </message>
    <message>
        <source>the interview at %1</source>
        <translation>la entrevista en %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>your time zone &quot;%1&quot; is not known to this computer; choose another in Settings; until then the computer&apos;s own clock counts</source>
        <translation>su zona horaria «%1» no la conoce este equipo; elija otra en las preferencias; hasta entonces cuenta su propio reloj</translation>
    </message>
    <message>
        <source>the time zone &quot;%1&quot; of %2 is not known to this computer; choose another for that interview; until then its times are read by your own clock</source>
        <translation>la zona horaria «%1» (%2) no la conoce este equipo; elija otra para esa entrevista; hasta entonces sus horas se leen en su propio reloj</translation>
    </message>
</context>
<context>
    <name>afterword::AccountForm</name>
    <message>
        <source>Your e-mail address</source>
        <translation>Su dirección de correo</translation>
    </message>
    <message>
        <source>Enter the server myself</source>
        <translation>Indicar el servidor a mano</translation>
    </message>
    <message>
        <source>Server for IMAP</source>
        <translation>Servidor IMAP</translation>
    </message>
    <message>
        <source>STARTTLS, which most servers expect on port 143</source>
        <translation>STARTTLS, como pide la mayoría de servidores en el puerto 143</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
</context>
<context>
    <name>afterword::Actions</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;New Application</source>
        <translation>&amp;Nueva candidatura</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Import a &amp;Folder…</source>
        <translation>Importar una &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Templates…</source>
        <translation>&amp;Plantillas…</translation>
    </message>
    <message>
        <source>&amp;Stages…</source>
        <translation>&amp;Fases…</translation>
    </message>
    <message>
        <source>&amp;Fold the Column, or Unfold All</source>
        <translation>P&amp;legar la columna, o desplegarlas todas</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Afterword</source>
        <translation>&amp;Acerca de Afterword</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Tablero</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Pr&amp;eferencias…</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>&amp;Análisis</translation>
    </message>
    <message>
        <source>Activity Re&amp;port…</source>
        <translation>Infor&amp;me de actividad…</translation>
    </message>
    <message>
        <source>&amp;Compare Offers…</source>
        <translation>&amp;Comparar ofertas…</translation>
    </message>
    <message>
        <source>&amp;Wrap Up the Search…</source>
        <translation>Ce&amp;rrar bien la búsqueda…</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Buscar siguien&amp;te</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>Fi&amp;ltrar…</translation>
    </message>
    <message>
        <source>&amp;Show Me Around</source>
        <translation>&amp;Visita guiada</translation>
    </message>
    <message>
        <source>C&amp;lients</source>
        <translation>C&amp;lientes</translation>
    </message>
</context>
<context>
    <name>afterword::AheadSection</name>
    <message>
        <source>Nothing follows from here by itself.</source>
        <translation>A partir de aquí no sigue nada por sí solo.</translation>
    </message>
    <message>
        <source>What would follow if no answer ever came. Weekends and holidays are shaded.</source>
        <translation>Lo que seguiría si nunca llegara respuesta. Los fines de semana y festivos están sombreados.</translation>
    </message>
</context>
<context>
    <name>afterword::AheadStrip</name>
    <message>
        <source>The days ahead</source>
        <translation>Los días que vienen</translation>
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
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Cerrar el panel</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>Cerrar el panel (Esc)</translation>
    </message>
    <message>
        <source>Choose a card to see everything about it.</source>
        <translation>Elija una tarjeta para ver todo sobre ella.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lo siguiente</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Lo que viene después</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>End</source>
        <comment>how an application ended</comment>
        <translation>Final</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>La oferta</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>They said</source>
        <translation>Indicaciones</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Notes and files</source>
        <translation>Notas y archivos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>The road ahead</source>
        <translation>Lo que puede venir</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Por delante</translation>
    </message>
    <message>
        <source>%1 was removed elsewhere while you were typing. This is not saved anywhere:</source>
        <translation>%1 se quitó en otro lugar mientras usted escribía. Esto no está guardado en ninguna parte:</translation>
    </message>
</context>
<context>
    <name>afterword::AskBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>¿Debe seguir Afterword en la bandeja, para poder decirle lo que está pendiente?</translation>
    </message>
    <message>
        <source>You will be asked only once.</source>
        <translation>Solo se le pregunta una vez.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
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
        <translation>Tablero</translation>
    </message>
    <message>
        <source>The cards are sorted. To place them yourself, choose “As placed by hand” beside the search.</source>
        <translation>Las tarjetas están ordenadas. Para colocarlas usted, elija «Como se colocó a mano» junto a la búsqueda.</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>Un&amp;fold</source>
        <translation>Desple&amp;gar</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Plegar</translation>
    </message>
    <message>
        <source>All &amp;Stages…</source>
        <translation>Todas las &amp;fases…</translation>
    </message>
    <message>
        <source>Nothing more has moved: one question is still open.</source>
        <translation>No se movió nada más: queda una pregunta abierta.</translation>
    </message>
    <message>
        <source>Nothing has moved. It counts when it is signed; until then you are free.</source>
        <translation>No se movió nada. Cuenta cuando está firmada; hasta entonces es libre.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Close as</source>
        <translation>Cerrar como</translation>
    </message>
    <message>
        <source>&amp;New Card Here</source>
        <translation>Tarjeta &amp;nueva aquí</translation>
    </message>
    <message>
        <source>Hide &amp;Older Cards</source>
        <translation>Ocultar las tarjetas más &amp;antiguas</translation>
    </message>
    <message>
        <source>Show &amp;Older Cards</source>
        <translation>Mostrar las tarjetas más &amp;antiguas</translation>
    </message>
</context>
<context>
    <name>afterword::BrowserDesk</name>
    <message>
        <source>Postings from your browser cannot come in: %1. Those that you keep there wait until this is put right.</source>
        <translation>Los anuncios de su navegador no pueden entrar: %1. Los que guarde allí esperan hasta que esto se arregle.</translation>
    </message>
    <message>
        <source>A page from your browser could not be read: %1. It is kept as %2.</source>
        <translation>No se pudo leer una página de su navegador: %1. Se guarda como %2.</translation>
    </message>
</context>
<context>
    <name>afterword::BrowserPage</name>
    <message>
        <source>Not set up yet</source>
        <translation>Aún no está configurado</translation>
    </message>
    <message>
        <source>Set up for you</source>
        <translation>Configurado para usted</translation>
    </message>
    <message>
        <source>Set up for everyone on this computer</source>
        <translation>Configurado para todos en este equipo</translation>
    </message>
    <message>
        <source>Set up for an Afterword that is gone; set it up again</source>
        <translation>Configurado para un Afterword que ya no está; configúrelo de nuevo</translation>
    </message>
    <message>
        <source>Let them come into &amp;this search</source>
        <translation>Ponerlos en &amp;esta búsqueda</translation>
    </message>
    <message>
        <source>With a button in your browser, the posting that is open goes on your board in one click: company, role, place, salary, closing date and text.</source>
        <translation>Con un botón en su navegador, el anuncio abierto pasa a su tablero con un clic: empresa, puesto, lugar, salario, fecha de cierre y texto.</translation>
    </message>
    <message>
        <source>It reads a page only when you press it, and nothing that you typed there. What it reads goes to Afterword on this computer, and nowhere else.</source>
        <translation>Solo lee una página cuando usted lo pulsa, y nada de lo que escribió en ella. Lo que lee va a Afterword en este equipo, y a ningún otro lugar.</translation>
    </message>
    <message>
        <source>That could not be changed: %1.</source>
        <translation>No se pudo cambiar: %1.</translation>
    </message>
    <message>
        <source>To bring the button into Chromium and browsers like it, open chrome://extensions, turn on Developer mode, choose “Load unpacked”, and choose this folder. In Firefox, the package webext-afterword brings it; without it, about:debugging loads it from this folder until Firefox is closed:</source>
        <translation>Para tener el botón en Chromium y sus parientes, abra chrome://extensions, active el modo de desarrollador, elija «Cargar descomprimida» y esta carpeta. En Firefox lo trae el paquete webext-afterword; sin él, about:debugging lo carga de esta carpeta hasta que Firefox se cierre:</translation>
    </message>
    <message>
        <source>Folder of the button</source>
        <translation>Carpeta del botón</translation>
    </message>
    <message>
        <source>&amp;Copy the folder’s name</source>
        <translation>&amp;Copiar el nombre de la carpeta</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Remove what was set up for %1</source>
        <translation>Quitar la configuración de %1</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>Configurar %1</translation>
    </message>
    <message>
        <source>Postings go into another search of yours: %1</source>
        <translation>Los anuncios van a otra búsqueda suya: %1</translation>
    </message>
    <message>
        <source>%1 was left as it is: %2.</source>
        <comment>a browser, why</comment>
        <translation>%1 queda como está: %2.</translation>
    </message>
</context>
<context>
    <name>afterword::CalDavDesk</name>
    <message>
        <source>Your calendar is not connected: it waits for its password in Settings, under Calendar.</source>
        <translation>Su calendario no está conectado: espera su contraseña en las preferencias, en Calendario.</translation>
    </message>
    <message>
        <source>“%1” was moved in your calendar. Settings, Calendar asks whether that counts here too.</source>
        <translation>«%1» se movió en su calendario. En Preferencias, Calendario se le pregunta si eso vale también aquí.</translation>
    </message>
    <message>
        <source>“%1” is no longer in your calendar. Settings, Calendar asks what that means.</source>
        <translation>«%1» ya no está en su calendario. En Preferencias, Calendario se le pregunta qué significa eso.</translation>
    </message>
    <message numerus="yes">
        <source>%n events were changed in your calendar meanwhile, so they stay there.</source>
        <translation>
            <numerusform>%n evento cambió entretanto en su calendario, así que se queda allí.</numerusform>
            <numerusform>%n eventos cambiaron entretanto en su calendario, así que se quedan allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your events could not be taken out of the calendar, so nothing was forgotten: %1</source>
        <translation>Sus eventos no se pudieron quitar del calendario, así que no se olvidó nada: %1</translation>
    </message>
    <message>
        <source>new time of the interview at %1</source>
        <comment>follows Undo</comment>
        <translation>nueva hora de la entrevista en %1</translation>
    </message>
    <message>
        <source>calling off the interview at %1</source>
        <comment>follows Undo</comment>
        <translation>cancelación de la entrevista en %1</translation>
    </message>
    <message>
        <source>What Afterword remembered about your calendar could not be deleted. It is in %1.</source>
        <translation>Lo que se recordaba de su calendario no se pudo eliminar. Está en %1.</translation>
    </message>
    <message>
        <source>What was written into your calendar could not be recorded, so it is compared again at the next start: %1.</source>
        <translation>Lo que se escribió en su calendario no se pudo anotar, así que se compara de nuevo en el próximo inicio: %1.</translation>
    </message>
    <message>
        <source>What Afterword remembered about your calendar cannot be read, so the calendar is not connected any more: the file %1 %2. Your search and your calendar are as they were. Connect the calendar again in Settings, under Calendar; until then that file is left as it is.</source>
        <translation>Lo que Afterword recordaba de su calendario no se puede leer, así que el calendario ya no está conectado: el archivo %1 %2. Su búsqueda y su calendario están como estaban. Vuelva a conectar el calendario en Ajustes, en «Calendario»; hasta entonces ese archivo se deja como está.</translation>
    </message>
    <message>
        <source>Your calendar is not being kept up to date: see Settings, under Calendar. %1</source>
        <translation>Su calendario no se está manteniendo al día: vea Preferencias, Calendario. %1</translation>
    </message>
    <message numerus="yes">
        <source>Calendar: %n questions</source>
        <translation>
            <numerusform>Calendario: %n pregunta</numerusform>
            <numerusform>Calendario: %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar: password needed</source>
        <translation>Calendario: falta la contraseña</translation>
    </message>
    <message>
        <source>Calendar: not up to date</source>
        <translation>Calendario: sin actualizar</translation>
    </message>
</context>
<context>
    <name>afterword::CalDavPage</name>
    <message>
        <source>“%1”, %2, is no longer in your calendar. Has it been called off?</source>
        <translation>«%1», %2, ya no está en su calendario. ¿Se canceló?</translation>
    </message>
    <message>
        <source>“%1” was moved in your calendar, to %2. Here it is %3.</source>
        <translation>«%1» se movió en su calendario, a este momento: %2. Aquí es: %3.</translation>
    </message>
    <message>
        <source>Follow-ups as well, each at the time by which it is due</source>
        <translation>También los seguimientos, cada uno a la hora en que vence</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Mirar ahora</translation>
    </message>
    <message>
        <source>Disconnect, and forget this calendar</source>
        <translation>Desconectar y olvidar este calendario</translation>
    </message>
    <message>
        <source>Connect a calendar of your own, on Nextcloud, Radicale or any other server that speaks CalDAV, and your interviews and follow-ups appear there too, on all your devices, and stay up to date.</source>
        <translation>Conecte un calendario suyo, en Nextcloud, Radicale u otro servidor que hable CalDAV, y sus entrevistas y seguimientos estarán también allí, en todos sus dispositivos, siempre al día.</translation>
    </message>
    <message>
        <source>Only the interviews and follow-ups of this search are written, into the one calendar that you choose. Only these are read again, to see what was changed there; your other events are not. If somebody moves or deletes an interview there, you are asked what that means. Nothing goes anywhere else.</source>
        <translation>Se escriben solo las entrevistas y los seguimientos de esta búsqueda, en el único calendario que usted elige. Solo estos se vuelven a leer, para ver qué cambió allí; sus demás eventos, no. Si alguien mueve o elimina allí una entrevista, se le pregunta qué significa eso. Nada va a ninguna otra parte.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Write into this calendar</source>
        <translation>Escribir en este calendario</translation>
    </message>
    <message>
        <source>Which calendar? A separate one can be hidden, or deleted as a whole.</source>
        <translation>¿Qué calendario? Uno aparte se puede ocultar, o eliminar entero.</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Volver a ponerlos</translation>
    </message>
    <message numerus="yes">
        <source>%n of your entries were deleted in that calendar, and are left out of it.</source>
        <translation>
            <numerusform>%n de sus entradas se eliminó en ese calendario, y se deja fuera de él.</numerusform>
            <numerusform>%n de sus entradas se eliminaron en ese calendario, y se dejan fuera de él.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for your calendars…</source>
        <translation>Buscando sus calendarios…</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>a calendar, a server</comment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>Al día.</translation>
    </message>
    <message>
        <source>Taking your events out of the calendar…</source>
        <translation>Quitando sus eventos del calendario…</translation>
    </message>
    <message>
        <source>Afterword tries again by itself.</source>
        <translation>Se vuelve a intentar sin más.</translation>
    </message>
    <message numerus="yes">
        <source>The server did not accept %n of your entries; they are offered again next time.</source>
        <translation>
            <numerusform>El servidor no aceptó %n de sus entradas; se le ofrece de nuevo la próxima vez.</numerusform>
            <numerusform>El servidor no aceptó %n de sus entradas; se le ofrecen de nuevo la próxima vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last compared %1; %n of your entries are there.</source>
        <translation>
            <numerusform>Última comparación: %1; %n de sus entradas está allí.</numerusform>
            <numerusform>Última comparación: %1; %n de sus entradas están allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Volver a preguntar al llavero</translation>
    </message>
    <message>
        <source>Use the new time</source>
        <translation>Usar la nueva hora</translation>
    </message>
    <message>
        <source>Keep the old time</source>
        <translation>Mantener la hora anterior</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>Se canceló</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Volver a ponerlo</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarlo fuera</translation>
    </message>
    <message>
        <source>Forget this calendar</source>
        <translation>Olvidar este calendario</translation>
    </message>
    <message>
        <source>Afterword disconnects, and forgets the password and everything that it remembers about this calendar. Nothing in your search changes. What should happen to your interviews and follow-ups in the calendar?</source>
        <translation>Afterword se desconecta y olvida la contraseña y todo lo que recuerda de este calendario. En su búsqueda no cambia nada. ¿Qué se hace con sus entrevistas y seguimientos en el calendario?</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Quitarlos</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>Dejarlos allí</translation>
    </message>
    <message>
        <source>Look for my calendars</source>
        <translation>Buscar mis calendarios</translation>
    </message>
</context>
<context>
    <name>afterword::CalendarDesk</name>
    <message>
        <source>For a &amp;Calendar…</source>
        <translation>Para un ca&amp;lendario…</translation>
    </message>
    <message>
        <source>That did not work: %1.</source>
        <translation>No funcionó: %1.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>It is not kept up to date any more.</source>
        <translation>Ya no se mantiene al día.</translation>
    </message>
    <message>
        <source>It is kept up to date now.</source>
        <translation>Ahora se mantiene al día.</translation>
    </message>
    <message>
        <source>there is nothing new since the last export</source>
        <translation>no hay nada nuevo desde la última exportación</translation>
    </message>
    <message>
        <source>What went to a calendar still names the person in %1: %2.</source>
        <translation>Lo que fue a un calendario aún nombra a la persona en %1: %2.</translation>
    </message>
    <message>
        <source>The calendar file could not be brought up to date: %1.</source>
        <translation>No se pudo poner al día el archivo de calendario: %1.</translation>
    </message>
</context>
<context>
    <name>afterword::CalendarDialog</name>
    <message>
        <source>Only what is &amp;new since the last export</source>
        <translation>Solo lo &amp;nuevo desde la última exportación</translation>
    </message>
    <message>
        <source>&amp;Keep a Calendar File up to Date…</source>
        <translation>&amp;Mantener un archivo de calendario al día…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Dejarlo</translation>
    </message>
    <message>
        <source>Interviews and follow-ups for a calendar</source>
        <translation>Entrevistas y seguimientos para un calendario</translation>
    </message>
    <message>
        <source>Follow-ups become</source>
        <translation>Los seguimientos pasan a ser</translation>
    </message>
    <message>
        <source>Follow-ups become events of 15 minutes</source>
        <translation>Los seguimientos pasan a ser sucesos de 15 minutos</translation>
    </message>
    <message>
        <source>Follow-ups become tasks with a due time</source>
        <translation>Los seguimientos pasan a ser tareas con vencimiento</translation>
    </message>
    <message>
        <source>khal, GNOME Calendar and konsolekalendar do not show tasks</source>
        <translation>khal, GNOME Calendario y konsolekalendar no muestran tareas</translation>
    </message>
    <message>
        <source>The file stays where it is and is not changed any more</source>
        <translation>El archivo queda donde está y ya no se cambia</translation>
    </message>
    <message>
        <source>A file to import</source>
        <translation>Un archivo para importar</translation>
    </message>
    <message>
        <source>What has ended since the last export is called off in the new file. Calendars take a second import differently: Evolution and khal change what they have. Thunderbird stops at the first entry that it has already; new ones come first in the file, so it gets those. GNOME Calendar imports nothing from a file if it knows one of its entries already. KOrganizer, Orage and calcurse add everything once more.</source>
        <translation>Lo que ha terminado desde la última exportación se anula en el archivo nuevo. Los calendarios toman una segunda importación de formas distintas: Evolution y khal cambian lo que tienen. Thunderbird se detiene en la primera entrada que ya tiene; las nuevas van primero en el archivo, así que las recibe. GNOME Calendario no toma nada de un archivo del que conoce una entrada. KOrganizer, Orage y calcurse lo añaden todo otra vez.</translation>
    </message>
    <message>
        <source>&amp;Save a File…</source>
        <translation>&amp;Guardar un archivo…</translation>
    </message>
    <message>
        <source>A file to subscribe to</source>
        <translation>Un archivo al que suscribirse</translation>
    </message>
    <message>
        <source>Thunderbird (New Calendar, On the Network, a file:// address) and vdirsyncer follow such a file: what moves or is over changes there too. Afterword keeps it up to date while its window is open or in the tray. What you change in the calendar does not come back, so the file is read-only.</source>
        <translation>Thunderbird (Calendario nuevo, En la red, una dirección file://) y vdirsyncer siguen un archivo así: lo que se mueve o termina cambia allí también. Afterword lo escribe de nuevo mientras su ventana está abierta o en la bandeja. Lo que cambie en el calendario no vuelve, así que el archivo solo se puede leer.</translation>
    </message>
    <message>
        <source>File that is kept up to date</source>
        <translation>Archivo que se mantiene al día</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>Exportar a un calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
    <message>
        <source>Keep a calendar file up to date</source>
        <translation>Mantener un archivo de calendario al día</translation>
    </message>
</context>
<context>
    <name>afterword::CalledOff</name>
    <message>
        <source>Write Down a New Day</source>
        <translation>Anotar otra fecha</translation>
    </message>
    <message>
        <source>Close the Application…</source>
        <translation>Cerrar la candidatura…</translation>
    </message>
    <message>
        <source>Leave It as It Is</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>You will not be asked again</source>
        <translation>No se vuelve a preguntar</translation>
    </message>
    <message>
        <source>“%1” on %2 was called off. Ask for another day, and write it down here.</source>
        <comment>a round, a day</comment>
        <translation>«%1» (%2) se ha cancelado. Pida otra fecha y anótela aquí.</translation>
    </message>
</context>
<context>
    <name>afterword::CardActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Move to the Column on the &amp;Left</source>
        <translation>A la columna de la &amp;izquierda</translation>
    </message>
    <message>
        <source>Move to the Column on the &amp;Right</source>
        <translation>A la columna de la &amp;derecha</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
</context>
<context>
    <name>afterword::CardList</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to Insights</source>
        <translation>Volver al análisis</translation>
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
        <translation>Confiar en un certificado propio…</translation>
    </message>
    <message>
        <source>The server’s certificate</source>
        <translation>El certificado del servidor</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>No se pudo leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 holds no certificate (PEM).</source>
        <translation>%1 no contiene ningún certificado (PEM).</translation>
    </message>
    <message>
        <source>Trusted for this account alone: %1, SHA-256 %2</source>
        <translation>De confianza solo para esta cuenta: %1, SHA-256 %2</translation>
    </message>
</context>
<context>
    <name>afterword::CheckListDialog</name>
    <message>
        <source>Counted from today.</source>
        <translation>Contado desde hoy.</translation>
    </message>
    <message>
        <source>Counted back from the next interview.</source>
        <translation>Contado hacia atrás desde la próxima entrevista.</translation>
    </message>
    <message>
        <source>No interview is planned yet, so these have no day; you may type one.</source>
        <translation>Aún no hay ninguna entrevista prevista, así que estas no tienen día; puede escribir uno.</translation>
    </message>
    <message>
        <source>Counted back from the day by which they want your answer.</source>
        <translation>Contado hacia atrás desde el día en que quieren su respuesta.</translation>
    </message>
    <message>
        <source>The day by which they want your answer is not known, so these have none; you may type one.</source>
        <translation>No se sabe para qué día quieren su respuesta, así que estas no tienen ninguno; puede escribir uno.</translation>
    </message>
    <message>
        <source>Counted from the day you signed, or else from today.</source>
        <translation>Contado desde el día de la firma o, si no, desde hoy.</translation>
    </message>
    <message>
        <source>&amp;Keep this list as it is now for next time</source>
        <translation>&amp;Guardar esta lista como está para la próxima vez</translation>
    </message>
    <message>
        <source>&amp;Bring back the original list</source>
        <translation>&amp;Recuperar la original</translation>
    </message>
    <message>
        <source>Another &amp;line</source>
        <translation>Otra &amp;línea</translation>
    </message>
    <message>
        <source>Check list for %1</source>
        <translation>Lista de comprobación para %1</translation>
    </message>
    <message>
        <source>Check list</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>Which check list</source>
        <translation>Qué lista</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Lo que hay que hacer</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>The list as it came with the program</source>
        <translation>La lista que viene con el programa</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n tasks</source>
        <translation>
            <numerusform>&amp;Añadir %n tarea</numerusform>
            <numerusform>&amp;Añadir %n tareas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::CheckRow</name>
    <message>
        <source>Put “%1”</source>
        <translation>Poner «%1»</translation>
    </message>
    <message>
        <source>Replace “%1” with “%2”</source>
        <comment>what stands, what is right</comment>
        <translation>Cambiar «%1» por «%2»</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>You mean it as it is</source>
        <translation>Lo quiere decir tal como está</translation>
    </message>
    <message>
        <source>To fix: %1</source>
        <translation>Por revisar: %1</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Aviso: %1</translation>
    </message>
</context>
<context>
    <name>afterword::ChecksPane</name>
    <message>
        <source>This note is ready</source>
        <translation>Esta carta está lista</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>Volver a mirarlas</translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%n se deja como está</numerusform>
            <numerusform>%n se dejan como están</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ This one is sent.</source>
        <translation>✓ Esta está enviada.</translation>
    </message>
    <message>
        <source>✓ Nothing to fix</source>
        <translation>✓ Nada que revisar</translation>
    </message>
    <message>
        <source>Fix what is marked first, or leave it on purpose</source>
        <translation>Revise antes lo marcado, o déjelo a propósito</translation>
    </message>
    <message>
        <source>✓ Nothing to fix in the text</source>
        <translation>✓ Nada que revisar en el texto</translation>
    </message>
</context>
<context>
    <name>afterword::ClashesDialog</name>
    <message>
        <source>What was changed twice</source>
        <translation>Lo que se cambió dos veces</translation>
    </message>
    <message>
        <source>Nothing was changed here and elsewhere at the same time.</source>
        <translation>No se cambió nada aquí y en otro lugar al mismo tiempo.</translation>
    </message>
    <message>
        <source>This was changed here and elsewhere before both were brought together. What was changed elsewhere counts now; copy from here what you want back.</source>
        <translation>Esto se cambió aquí y en otro lugar antes de que ambos se juntaran. Lo que figura ahora es lo que se cambió en el otro lugar; copie de aquí lo que quiera recuperar.</translation>
    </message>
</context>
<context>
    <name>afterword::ClientsDialog</name>
    <message>
        <source>Searches shared with you</source>
        <translation>Búsquedas compartidas con usted</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
</context>
<context>
    <name>afterword::ClientsPage</name>
    <message>
        <source>&amp;Open Their Board</source>
        <translation>&amp;Abrir su tablero</translation>
    </message>
    <message>
        <source>Put into a Grou&amp;p…</source>
        <translation>Poner en un &amp;grupo…</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>&amp;Mirar otra vez</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>The server could not be asked, so this may be old: %1.</source>
        <translation>No se pudo preguntar al servidor, así que esto puede ser antiguo: %1.</translation>
    </message>
    <message>
        <source>The server could not be asked who lets you in: %1.</source>
        <translation>No se pudo preguntar al servidor quién comparte con usted: %1.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Which group does %1 go into? Only you see it. Leave it empty for none.</source>
        <translation>¿En qué grupo va %1? Nadie más que usted lo ve. Vacío: en ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>Which group do these %n people go into? Only you see it. Leave it empty for none.</source>
        <translation>
            <numerusform>¿En qué grupo va esta %n persona? Nadie más que usted lo ve. Vacío: en ninguno.</numerusform>
            <numerusform>¿En qué grupo van estas %n personas? Nadie más que usted lo ve. Vacío: en ninguno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ta&amp;ke Out of the List…</source>
        <translation>&amp;Quitar de la lista…</translation>
    </message>
    <message>
        <source>Take Out of the List</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>%1 goes out of your list, and you cannot see their search any more. Only they can let you in again.</source>
        <translation>%1 sale de su lista, y usted ya no ve su búsqueda. Solo esa persona puede volver a dejarle entrar.</translation>
    </message>
    <message numerus="yes">
        <source>These %n people go out of your list, and you cannot see their searches any more. Only they can let you in again.</source>
        <translation>
            <numerusform>Esta persona sale de su lista, y usted ya no ve su búsqueda. Solo ella puede volver a dejarle entrar.</numerusform>
            <numerusform>Estas %n personas salen de su lista, y usted ya no ve sus búsquedas. Solo ellas pueden volver a dejarle entrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take Out</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>afterword::ClientsView</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Buscar a una persona</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>A quién se muestra</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Something is late</source>
        <translation>Algo va con retraso</translation>
    </message>
    <message>
        <source>An interview today</source>
        <translation>Una entrevista hoy</translation>
    </message>
    <message>
        <source>Late, or an interview today</source>
        <translation>Con retraso, o una entrevista hoy</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %n days</source>
        <translation>
            <numerusform>En silencio desde hace %n día</numerusform>
            <numerusform>En silencio desde hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Searches shared with you</source>
        <translation>Búsquedas compartidas con usted</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>a column: how many follow-ups are</comment>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Last changed by them</source>
        <translation>Último cambio suyo</translation>
    </message>
    <message>
        <source>Interviews today</source>
        <translation>Entrevistas hoy</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>Usted puede</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>read and change</source>
        <translation>leer y cambiar</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>What is late could not be found out for everybody: %1.</source>
        <translation>No se pudo averiguar para todos lo que va con retraso: %1.</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>En ningún grupo</translation>
    </message>
    <message>
        <source>Nobody lets you see their search yet.</source>
        <translation>Nadie le deja ver todavía su búsqueda.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <comment>a client</comment>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Open their board once: from then on what is late for them is told here.</source>
        <translation>Abra una vez su tablero: desde entonces se indica aquí lo que lleva retraso.</translation>
    </message>
</context>
<context>
    <name>afterword::ClosingDialog</name>
    <message>
        <source>Wrap up the search</source>
        <translation>Cerrar bien la búsqueda</translation>
    </message>
    <message>
        <source>%1 is signed. Well done.</source>
        <translation>%1 está firmado. Bien hecho.</translation>
    </message>
    <message>
        <source>What is left to do is among its tasks already.</source>
        <translation>Lo que queda por hacer ya está entre sus tareas.</translation>
    </message>
    <message>
        <source>A few things are left that people will remember you by. Those that are ticked become tasks.</source>
        <translation>Quedan algunas cosas por las que se acordarán de usted. Lo marcado se convierte en tarea.</translation>
    </message>
    <message>
        <source>Whoever else still waits for you is listed under Today, each with a kind word to send.</source>
        <translation>Quien aún le espera figura en «Hoy», con unas palabras amables que enviar.</translation>
    </message>
    <message>
        <source>Show &amp;Today</source>
        <translation>Mostrar &amp;hoy</translation>
    </message>
    <message>
        <source>&amp;Export the Search…</source>
        <translation>&amp;Exportar la búsqueda…</translation>
    </message>
    <message>
        <source>&amp;Add as Tasks</source>
        <translation>&amp;Añadir como tareas</translation>
    </message>
</context>
<context>
    <name>afterword::Column</name>
    <message>
        <source>Company, role</source>
        <translation>Empresa, puesto</translation>
    </message>
    <message>
        <source>New card in %1: company, role</source>
        <translation>Tarjeta nueva en %1: empresa, puesto</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n older</source>
        <translation>
            <numerusform>Ocultar %n más antigua</numerusform>
            <numerusform>Ocultar %n más antiguas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older</source>
        <translation>
            <numerusform>%n más antigua</numerusform>
            <numerusform>%n más antiguas</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed more than four weeks ago, and nothing to do. A search finds them.</source>
        <translation>Cerradas hace más de cuatro semanas y sin nada que hacer. Una búsqueda las encuentra.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a button (&quot;12 older&quot;), a stage</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>afterword::ColumnHeader</name>
    <message>
        <source>Menu of the stage %1</source>
        <translation>Menú de la fase %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a stage, how many cards</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n tarjeta</numerusform>
            <numerusform>%n tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cards</source>
        <translation>
            <numerusform>%1 de %n tarjeta</numerusform>
            <numerusform>%1 de %n tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Nombre de la fase</translation>
    </message>
    <message>
        <source>Add a card in %1</source>
        <translation>Añadir una tarjeta en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::ColumnsField</name>
    <message>
        <source>Afterword’s own id</source>
        <translation>Identificador de Afterword</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Añadida el</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Presentada el</translation>
    </message>
    <message>
        <source>They decide by</source>
        <translation>Deciden para el</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salario</translation>
    </message>
    <message>
        <source>Salary, up to</source>
        <translation>Salario, hasta</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tone of the letters</source>
        <translation>Tono de las cartas</translation>
    </message>
    <message>
        <source>Give up after days</source>
        <translation>Abandonar tras días</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>The posting’s text</source>
        <translation>Texto del anuncio</translation>
    </message>
    <message>
        <source>Company and role together</source>
        <translation>Empresa y puesto juntos</translation>
    </message>
    <message>
        <source>Contact’s name</source>
        <translation>Nombre del contacto</translation>
    </message>
    <message>
        <source>Contact’s e-mail</source>
        <translation>Correo del contacto</translation>
    </message>
    <message>
        <source>Contact’s phone</source>
        <translation>Teléfono del contacto</translation>
    </message>
    <message>
        <source>Contact’s title</source>
        <translation>Cargo del contacto</translation>
    </message>
    <message>
        <source>Recruiter’s name</source>
        <translation>Nombre en selección</translation>
    </message>
    <message>
        <source>Whether it is over</source>
        <translation>Si ha terminado</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>Cuándo terminó</translation>
    </message>
    <message>
        <source>Keep in the remarks</source>
        <translation>Guardar en las observaciones</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>según usted</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Qué es «%1»</translation>
    </message>
    <message>
        <source>Day or tick: %1</source>
        <comment>a column that tells when a stage was reached</comment>
        <translation>Día o marca: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
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
        <translation>Hay varias personas con ese nombre. Elija una de la lista.</translation>
    </message>
    <message>
        <source>Nobody of that name is known yet. Press Enter to add them.</source>
        <translation>Aún no se conoce a nadie con ese nombre. Pulse Intro para añadirlo.</translation>
    </message>
</context>
<context>
    <name>afterword::ContactsDesk</name>
    <message>
        <source>What Afterword remembered about your address book could not be deleted. It is in %1.</source>
        <translation>No se pudo eliminar lo que se recordaba de su libreta de direcciones. Está en %1.</translation>
    </message>
    <message>
        <source>What was read from your address book could not be recorded, so all of it is read again the next time: %1.</source>
        <translation>No se pudo anotar lo que se leyó de su libreta de direcciones, así que la próxima vez se leerá toda de nuevo: %1.</translation>
    </message>
    <message>
        <source>What Afterword remembered about your address book cannot be read, so the address book is not connected any more: the file %1 %2. Your search and your address book are as they were. Connect the address book again in Settings, under Address Book; until then that file is left as it is.</source>
        <translation>Lo que Afterword recordaba de su libreta de direcciones no se puede leer, así que la libreta ya no está conectada: el archivo %1 %2. Su búsqueda y su libreta de direcciones están como estaban. Vuelva a conectar la libreta en Ajustes, en «Libreta de direcciones»; hasta entonces ese archivo se deja como está.</translation>
    </message>
</context>
<context>
    <name>afterword::ContactsPage</name>
    <message>
        <source>Look for my address books</source>
        <translation>Buscar mis libretas de direcciones</translation>
    </message>
    <message>
        <source>Sign in and read</source>
        <translation>Iniciar sesión y leer</translation>
    </message>
    <message>
        <source>Read what is new</source>
        <translation>Leer lo nuevo</translation>
    </message>
    <message>
        <source>Read all of it again</source>
        <translation>Volver a leerlo todo</translation>
    </message>
    <message>
        <source>Disconnect, and forget this address book</source>
        <translation>Desconectar y olvidar esta libreta de direcciones</translation>
    </message>
    <message>
        <source>Connect an address book of your own, on Nextcloud, Radicale or any other server that speaks CardDAV, and take its people into People.</source>
        <translation>Conecte una libreta de direcciones suya, en Nextcloud, Radicale o cualquier otro servidor que hable CardDAV, e incorpore sus personas a Personas.</translation>
    </message>
    <message>
        <source>It is read when you press the button here, and never by itself. Before anybody is taken in, you see who is added and what changes, and one Undo takes all of it back. Nothing is ever written into your address book; whoever is deleted there stays here. Nothing goes anywhere else.</source>
        <translation>Se lee cuando usted pulsa aquí el botón, y nunca por sí sola. Antes de incorporar a nadie, ve quién se añade y qué cambia, y con deshacer una vez se quita todo. Nunca se escribe nada en su libreta de direcciones; quien se elimina allí se queda aquí. Nada va a ningún otro lugar.</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Libreta de direcciones</translation>
    </message>
    <message>
        <source>Read this address book</source>
        <translation>Leer esta libreta de direcciones</translation>
    </message>
    <message>
        <source>Which address book?</source>
        <translation>¿Qué libreta de direcciones?</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>an address book, a server</comment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Nobody was taken in; the same cards are offered again the next time.</source>
        <translation>No se incorporó a nadie; las mismas tarjetas se ofrecerán de nuevo la próxima vez.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>No contiene nada nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards were new or changed.</source>
        <translation>
            <numerusform>%n tarjeta era nueva o había cambiado.</numerusform>
            <numerusform>%n tarjetas eran nuevas o habían cambiado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not give out %n cards; they are asked for again the next time.</source>
        <translation>
            <numerusform>El servidor no entregó %n tarjeta; se volverá a pedir la próxima vez.</numerusform>
            <numerusform>El servidor no entregó %n tarjetas; se volverán a pedir la próxima vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last read %1.</source>
        <translation>Última lectura: %1.</translation>
    </message>
    <message>
        <source>Forget this address book</source>
        <translation>Olvidar esta libreta de direcciones</translation>
    </message>
    <message>
        <source>Afterword forgets the password and everything that it remembers about this address book. Whoever was taken into People stays there, and your address book stays as it is.</source>
        <translation>Afterword olvida la contraseña y todo lo que recuerda de esta libreta de direcciones. Quien se incorporó a Personas se queda allí, y su libreta de direcciones queda como está.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>Looking for your address books…</source>
        <translation>Buscando sus libretas de direcciones…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>afterword::CopiesDialog</name>
    <message>
        <source>Put a copy back</source>
        <translation>Recuperar una copia</translation>
    </message>
    <message>
        <source>Copies, the newest first</source>
        <translation>Copias, la más reciente primero</translation>
    </message>
    <message>
        <source>&amp;Put It Back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>Your whole search goes back to what is in the copy. The search as it is now is copied first, and Undo brings it back.</source>
        <translation>Toda su búsqueda vuelve a lo que hay en la copia. Lo que hay ahora se copia antes, y «Deshacer» lo devuelve.</translation>
    </message>
</context>
<context>
    <name>afterword::CopyDesk</name>
    <message>
        <source>Nothing can be sent to the server of this search, or taken from there: %1. What you change is kept on this machine.</source>
        <translation>No se puede enviar nada al servidor de esta búsqueda ni tomar nada de allí: %1. Lo que cambie se guarda en este equipo.</translation>
    </message>
    <message>
        <source>Whether you may change this search could not be recorded: %1.</source>
        <translation>No se pudo anotar si puede cambiar esta búsqueda: %1.</translation>
    </message>
    <message>
        <source>That this search is no longer shared with you could not be recorded: %1.</source>
        <translation>No se pudo anotar que esta búsqueda ya no se comparte con usted: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 no longer shares this search with you, and %n changes of yours did not get there. They wait on this machine, and are sent if it is shared with you again.</source>
        <translation>
            <numerusform>%1 ya no comparte esta búsqueda con usted, y %n de sus cambios no llegó allí. Espera en este equipo y se envía si la búsqueda se vuelve a compartir con usted.</numerusform>
            <numerusform>%1 ya no comparte esta búsqueda con usted, y %n de sus cambios no llegaron allí. Esperan en este equipo y se envían si la búsqueda se vuelve a compartir con usted.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shares this search with you again, and what waited here was sent.</source>
        <translation>%1 vuelve a compartir esta búsqueda con usted, y lo que esperaba aquí se envió.</translation>
    </message>
</context>
<context>
    <name>afterword::CopyFoot</name>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>The server asks for your password</source>
        <translation>El servidor pide su contraseña</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <source>Shared with you for reading only</source>
        <translation>Compartida con usted solo para lectura</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Sin conexión con el servidor</translation>
    </message>
    <message numerus="yes">
        <source>No connection: %n changes wait here, and are sent as soon as the server can be reached</source>
        <translation>
            <numerusform>Sin conexión: %n cambio espera aquí y se envía en cuanto se pueda llegar al servidor</numerusform>
            <numerusform>Sin conexión: %n cambios esperan aquí y se envían en cuanto se pueda llegar al servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing comes from the server</source>
        <translation>No llega nada del servidor</translation>
    </message>
    <message numerus="yes">
        <source>The server does not take %n changes, which wait here</source>
        <translation>
            <numerusform>El servidor no acepta %n cambio, que espera aquí</numerusform>
            <numerusform>El servidor no acepta %n cambios, que esperan aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>This is %1’s search at %2. All of it is on this machine too, so you can read and change it at any time.</source>
        <translation>Esta es la búsqueda de %1 en %2. También está entera en este equipo, así que puede leerla y cambiarla en cualquier momento.</translation>
    </message>
    <message>
        <source>This is %1’s search at %2. All of it is on this machine too, so you can read it at any time.</source>
        <translation>Esta es la búsqueda de %1 en %2. También está entera en este equipo, así que puede leerla en cualquier momento.</translation>
    </message>
    <message>
        <source>Shared search</source>
        <translation>Búsqueda compartida</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>&amp;Mirar otra vez</translation>
    </message>
    <message>
        <source>Something on the server was set aside</source>
        <translation>Se apartó algo en el servidor</translation>
    </message>
    <message>
        <source>&amp;What Was Set Aside…</source>
        <translation>&amp;Lo que se apartó…</translation>
    </message>
    <message>
        <source>What was set aside could not be read: %1.</source>
        <translation>No se pudo leer lo que se apartó: %1.</translation>
    </message>
    <message>
        <source>It could not be put right: %1.</source>
        <translation>No se pudo corregir: %1.</translation>
    </message>
    <message>
        <source>It is put right, for everybody who shares this search. What was there before is kept as %1.</source>
        <translation>Está corregido para todos los que comparten esta búsqueda. Lo que había antes se conserva como %1.</translation>
    </message>
    <message>
        <source>No longer shared with you</source>
        <translation>Ya no se comparte con usted</translation>
    </message>
    <message>
        <source>Looking at the server…</source>
        <translation>Consultando el servidor…</translation>
    </message>
    <message numerus="yes">
        <source>No longer shared with you: %n changes did not get there, and wait here</source>
        <translation>
            <numerusform>Ya no se comparte con usted: %n cambio no llegó allí y espera aquí</numerusform>
            <numerusform>Ya no se comparte con usted: %n cambios no llegaron allí y esperan aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of yours did not get there. They wait on this machine, and are sent if the search is shared with you again.</source>
        <translation>
            <numerusform>%n de sus cambios no llegó allí. Espera en este equipo y se envía si la búsqueda se vuelve a compartir con usted.</numerusform>
            <numerusform>%n de sus cambios no llegaron allí. Esperan en este equipo y se envían si la búsqueda se vuelve a compartir con usted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::CopyWorker</name>
    <message>
        <source>what is kept beside this machine’s copy cannot be used</source>
        <translation>lo que se guarda junto a la copia de este equipo no se puede usar</translation>
    </message>
</context>
<context>
    <name>afterword::DataMenu</name>
    <message>
        <source>&amp;Where It Is Kept…</source>
        <translation>&amp;Dónde se guarda…</translation>
    </message>
    <message>
        <source>&amp;Delete a Person Everywhere…</source>
        <translation>Eliminar a una persona en t&amp;odas partes…</translation>
    </message>
    <message>
        <source>E&amp;rase Everything…</source>
        <translation>&amp;Borrar todo…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>Dia&amp;gnóstico</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>Hay una copia en %1.</translation>
    </message>
    <message>
        <source>No copy was made: %1.</source>
        <translation>No se hizo ninguna copia: %1.</translation>
    </message>
    <message>
        <source>It was not moved: %1.</source>
        <translation>No se movió: %1.</translation>
    </message>
    <message>
        <source>deletion of a person everywhere</source>
        <translation>eliminación de una persona en todas partes</translation>
    </message>
    <message>
        <source>The copy %1 stays as it is: %2.</source>
        <translation>La copia %1 queda como está: %2.</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>no se ha podido leer</translation>
    </message>
    <message>
        <source>No copy can be read. Nothing was changed.</source>
        <translation>No se puede leer ninguna copia. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was put back, and nothing was changed: %1.</source>
        <translation>No se ha recuperado nada ni se ha cambiado nada: %1.</translation>
    </message>
    <message>
        <source>The search as it is now could not be copied, so nothing was put back: %1.</source>
        <translation>No se ha podido copiar lo que hay ahora, así que no se ha recuperado nada: %1.</translation>
    </message>
    <message>
        <source>return to the copy from %1</source>
        <translation>vuelta a la copia del %1</translation>
    </message>
    <message>
        <source>This is this machine’s copy of a shared search, and it stays where it is.</source>
        <translation>Esta es la copia de una búsqueda compartida en este equipo, y se queda donde está.</translation>
    </message>
</context>
<context>
    <name>afterword::DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
</context>
<context>
    <name>afterword::DebriefForm</name>
    <message>
        <source>What went well?</source>
        <translation>¿Qué fue bien?</translation>
    </message>
    <message>
        <source>When do they decide, and whom can you ask, and how?</source>
        <translation>¿Cuándo deciden, y a quién puede preguntar, y cómo?</translation>
    </message>
    <message>
        <source>What could you bring to this job?</source>
        <translation>¿Qué podría aportar a este puesto?</translation>
    </message>
    <message>
        <source>What rubbed you the wrong way?</source>
        <translation>¿Qué le dio mala espina?</translation>
    </message>
    <message>
        <source>change to the debrief at %1</source>
        <translation>cambio del balance en %1</translation>
    </message>
    <message>
        <source>Still empty:</source>
        <translation>Todavía sin responder:</translation>
    </message>
    <message>
        <source>Still empty: %1</source>
        <comment>a question</comment>
        <translation>Sin responder: %1</translation>
    </message>
    <message>
        <source>✓ Nothing is missing. What was neither left open nor awkward stays empty.</source>
        <translation>✓ No falta nada. Lo que no quedó abierto ni fue incómodo se deja vacío.</translation>
    </message>
    <message>
        <source>Add an interviewer</source>
        <translation>Añadir a alguien de la entrevista</translation>
    </message>
    <message>
        <source>Whom did you speak with? Everyone you name gets a thank-you note.</source>
        <translation>¿Con quién habló? Cada persona que nombre recibe una carta de agradecimiento.</translation>
    </message>
    <message>
        <source>Was anybody else there?</source>
        <translation>¿Había alguien más?</translation>
    </message>
    <message>
        <source>name, e-mail address if you have it, then Enter</source>
        <translation>un nombre, el correo si lo tiene, y luego Intro</translation>
    </message>
</context>
<context>
    <name>afterword::DebriefSummary</name>
    <message>
        <source>✓ Debrief written, %1</source>
        <comment>a day</comment>
        <translation>✓ Balance escrito, %1</translation>
    </message>
    <message>
        <source>No debrief yet</source>
        <translation>Todavía sin balance</translation>
    </message>
    <message>
        <source>Debrief begun</source>
        <translation>Balance empezado</translation>
    </message>
    <message>
        <source>Still empty: %1</source>
        <comment>names of questions</comment>
        <translation>Sin responder: %1</translation>
    </message>
    <message>
        <source>Open the debrief</source>
        <translation>Abrir el balance</translation>
    </message>
    <message>
        <source>Write the debrief</source>
        <translation>Escribir el balance</translation>
    </message>
</context>
<context>
    <name>afterword::DebriefWindow</name>
    <message>
        <source>Save the debrief</source>
        <translation>Guardar el balance</translation>
    </message>
    <message>
        <source>Say nothing about the interview on social media.</source>
        <translation>No diga nada de la entrevista en las redes sociales.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Debrief · %1 · %2</source>
        <comment>a company, a round</comment>
        <translation>Balance · %1 · %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a round, a company</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>✓ written, %1</source>
        <comment>a day</comment>
        <translation>✓ escrito, %1</translation>
    </message>
    <message>
        <source>debrief of %1</source>
        <translation>balance de %1</translation>
    </message>
    <message>
        <source>%1 · Next: %2</source>
        <comment>✓ written, today; a note to somebody</comment>
        <translation>%1 · A continuación: %2</translation>
    </message>
    <message>
        <source>Write the thank-you now</source>
        <translation>Escribir ahora la carta de agradecimiento</translation>
    </message>
    <message>
        <source>Write it now</source>
        <translation>Escribirlo ahora</translation>
    </message>
    <message>
        <source>%1 was removed elsewhere while you were typing. This is not saved anywhere:</source>
        <translation>%1 se quitó en otro lugar mientras usted escribía. Esto no está guardado en ninguna parte:</translation>
    </message>
</context>
<context>
    <name>afterword::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>For a report when something goes wrong. It holds no names and nothing that you wrote.</source>
        <translation>Para un informe cuando algo va mal. No contiene nombres ni nada de lo que usted escribió.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>afterword::DirectionsForm</name>
    <message>
        <source>Write a number of days from 1 to %1, or nothing.</source>
        <translation>Escriba un número de días de 1 a %1, o nada.</translation>
    </message>
    <message>
        <source>“Do keep asking”</source>
        <translation>«No deje de preguntar»</translation>
    </message>
    <message>
        <source>“Don’t call us, we’ll call you”</source>
        <translation>«Ya le llamaremos nosotros»</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes del</translation>
    </message>
    <message>
        <source>Check-ins go on until it is time to close.</source>
        <translation>Las consultas siguen hasta que sea hora de cerrar.</translation>
    </message>
    <message>
        <source>Check-ins are held back.</source>
        <translation>Las consultas se retienen.</translation>
    </message>
    <message>
        <source>Ask this person</source>
        <translation>Preguntar a esta persona</translation>
    </message>
    <message>
        <source>change of whom to ask at %1</source>
        <translation>cambio de a quién preguntar en %1</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Por qué medio</translation>
    </message>
    <message>
        <source>any way</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Ask every so many business days</source>
        <translation>Preguntar cada tantos días hábiles</translation>
    </message>
    <message>
        <source>Days of silence before closing</source>
        <translation>Días de silencio antes de cerrar</translation>
    </message>
    <message>
        <source>as in Settings</source>
        <translation>como en las preferencias</translation>
    </message>
    <message>
        <source>change of what %1 said</source>
        <translation>cambio de lo que dijo %1</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>por correo</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>por carta</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en persona</translation>
    </message>
    <message>
        <source>Don’t ask before %1.</source>
        <comment>a field for a date</comment>
        <translation>No preguntar antes del %1.</translation>
    </message>
    <message>
        <source>Please contact %1 %2.</source>
        <comment>fields: a person, a way such as &apos;by e-mail&apos;</comment>
        <translation>Diríjase a %1 %2.</translation>
    </message>
    <message>
        <source>Ask again every %1 business days.</source>
        <comment>a field for a number</comment>
        <translation>Preguntar cada %1 días hábiles.</translation>
    </message>
    <message>
        <source>You close it after %1 days of silence.</source>
        <comment>a field for a number</comment>
        <translation>Cerrar tras %1 días de silencio.</translation>
    </message>
    <message>
        <source>date</source>
        <comment>a gap in a sentence</comment>
        <translation>fecha</translation>
    </message>
    <message>
        <source>name</source>
        <comment>a gap in a sentence</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>number</source>
        <comment>a gap in a sentence</comment>
        <translation>número</translation>
    </message>
</context>
<context>
    <name>afterword::DocumentRow</name>
    <message>
        <source>Name of the file</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>what it is, such as Résumé, short</source>
        <translation>qué es, como Currículum, breve</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviado el</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún sin enviar</translation>
    </message>
    <message>
        <source>A file needs a name here.</source>
        <translation>Un archivo necesita aquí un nombre.</translation>
    </message>
    <message>
        <source>change to the files of %1</source>
        <translation>cambio de los archivos de %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file, its folder</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 is not in %2</source>
        <comment>a file, its folder</comment>
        <translation>%1 no está en %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Find %1 again…</source>
        <translation>Volver a encontrar %1…</translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <translation>Desenlazar %1</translation>
    </message>
    <message>
        <source>Unlink %1; the file stays where it is</source>
        <translation>Desenlazar %1; el archivo queda donde está</translation>
    </message>
    <message>
        <source>No program here opens %1.</source>
        <translation>Ningún programa de aquí abre %1.</translation>
    </message>
    <message>
        <source>unlinking %1</source>
        <comment>a file</comment>
        <translation>desenlace de %1</translation>
    </message>
</context>
<context>
    <name>afterword::DocumentsForm</name>
    <message>
        <source>Link a file…</source>
        <translation>Enlazar un archivo…</translation>
    </message>
    <message>
        <source>Link the résumé and the letter you send, and you will know later what they have in front of them.</source>
        <translation>Enlace el currículum y la carta que envía, y más tarde sabrá qué tienen delante.</translation>
    </message>
</context>
<context>
    <name>afterword::DraftDesk</name>
    <message>
        <source>The last words in the composer could not be saved yet. They are still there.</source>
        <translation>Las últimas palabras de la carta aún no se pudieron guardar. Siguen ahí.</translation>
    </message>
    <message>
        <source>This application is not there any more.</source>
        <translation>Esta candidatura ya no existe.</translation>
    </message>
    <message>
        <source>This interview is not there any more.</source>
        <translation>Esta entrevista ya no existe.</translation>
    </message>
    <message>
        <source>recipient of a note to %1</source>
        <translation>destinatario de una carta a %1</translation>
    </message>
    <message>
        <source>The new drafts could not be kept, so nothing was opened: %1.</source>
        <translation>No se pudieron guardar los nuevos borradores, así que no se abrió nada: %1.</translation>
    </message>
    <message>
        <source>The new draft could not be kept, so nothing was opened: %1.</source>
        <translation>No se pudo guardar el nuevo borrador, así que no se abrió nada: %1.</translation>
    </message>
    <message>
        <source>the application is not there any more</source>
        <translation>la candidatura ya no está</translation>
    </message>
</context>
<context>
    <name>afterword::EraseDialog</name>
    <message numerus="yes">
        <source>Also the %n copies</source>
        <translation>
            <numerusform>También la copia (%n)</numerusform>
            <numerusform>También las %n copias</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>These files are overwritten and deleted, and Afterword closes. This cannot be undone. Files that you exported elsewhere stay.</source>
        <translation>Estos archivos se sobrescriben y eliminan, y Afterword se cierra. Esto no se puede deshacer. Los archivos que exportó a otro lugar quedan.</translation>
    </message>
    <message>
        <source>Files that go</source>
        <translation>Archivos que desaparecen</translation>
    </message>
    <message>
        <source>Type “erase” to go on</source>
        <translation>Escriba «borrar» para continuar</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>What is on the server %1 stays there: only whoever looks after it can erase that.</source>
        <translation>Lo que está en el servidor %1 se queda allí: solo quien se ocupa de él puede borrarlo.</translation>
    </message>
</context>
<context>
    <name>afterword::EraseLogin</name>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n candidatura</numerusform>
            <numerusform>%n candidaturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews with what was written about them</source>
        <translation>
            <numerusform>%n entrevista con su balance</numerusform>
            <numerusform>%n entrevistas con sus balances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters, calls and drafts</source>
        <translation>
            <numerusform>%n carta, llamada o borrador</numerusform>
            <numerusform>%n cartas, llamadas y borradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the access that %n others have to it</source>
        <translation>
            <numerusform>que %n persona más pueda verla</numerusform>
            <numerusform>que %n personas más puedan verla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its access to %n searches of others</source>
        <translation>
            <numerusform>el permiso de ver %n búsqueda de otra persona</numerusform>
            <numerusform>el permiso de ver %n búsquedas de otras personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>Borrar %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a login, a name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This takes the login %1 away from the server for good. It has nothing else there.</source>
        <translation>Esto quita para siempre del servidor el acceso %1. No tiene allí nada más.</translation>
    </message>
    <message>
        <source>This takes the login %1 away from the server for good, and with it:</source>
        <translation>Esto quita para siempre del servidor el acceso %1, y con él:</translation>
    </message>
    <message>
        <source>Copies on the machines of those who opened it, and of the whole server, stay as they are. It cannot be undone; “Export…” keeps a copy first.</source>
        <translation>Las copias en los equipos de quienes la abrieron, y las del servidor entero, quedan como están. No se puede deshacer; «Exportar…» guarda antes una copia.</translation>
    </message>
    <message>
        <source>Type %1 to do it:</source>
        <translation>Escriba %1 para hacerlo:</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Borrar</translation>
    </message>
</context>
<context>
    <name>afterword::FactsDialog</name>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiado: %1</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>Como estaba: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>%1 was handed to Afterword. It would bring in this:</source>
        <translation>%1 se entregó a Afterword. Traería esto:</translation>
    </message>
    <message>
        <source>What it would bring in</source>
        <translation>Lo que traería</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>%1 holds a job posting. It would bring in this:</source>
        <translation>%1 contiene una oferta de empleo. Aportaría esto:</translation>
    </message>
    <message>
        <source>%1 would bring in this:</source>
        <translation>%1 traería esto:</translation>
    </message>
    <message numerus="yes">
        <source>%n files were handed to Afterword. They would bring in this:</source>
        <translation>
            <numerusform>%n archivo se ha pasado a Afterword. Traería esto:</numerusform>
            <numerusform>%n archivos se han pasado a Afterword. Traerían esto:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files would bring in this:</source>
        <translation>
            <numerusform>%n archivo traería esto:</numerusform>
            <numerusform>%n archivos traerían esto:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::FactsSection</name>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>the company’s name</source>
        <translation>el nombre de la empresa</translation>
    </message>
    <message>
        <source>company of %1</source>
        <translation>empresa de %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>the job title</source>
        <translation>el nombre del puesto</translation>
    </message>
    <message>
        <source>role at %1</source>
        <translation>puesto en %1</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>its web address</source>
        <translation>su dirección en la red</translation>
    </message>
    <message>
        <source>posting of %1</source>
        <translation>anuncio de %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>where, or remote</source>
        <translation>dónde, o a distancia</translation>
    </message>
    <message>
        <source>place of %1</source>
        <translation>lugar de %1</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salario</translation>
    </message>
    <message>
        <source>the amount they gave</source>
        <translation>lo que se dijo</translation>
    </message>
    <message>
        <source>salary at %1</source>
        <translation>salario en %1</translation>
    </message>
    <message>
        <source>An application needs the company’s name.</source>
        <translation>Una candidatura necesita el nombre de la empresa.</translation>
    </message>
    <message>
        <source>change to %1</source>
        <translation>cambio de %1</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Presentada el</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ninguna fecha</translation>
    </message>
    <message>
        <source>applied date of %1</source>
        <translation>fecha de presentación en %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separadas por comas</translation>
    </message>
    <message>
        <source>change to the tags of %1</source>
        <translation>cambio de las etiquetas de %1</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>formal</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>casual</source>
        <translation>informal</translation>
    </message>
    <message>
        <source>change of the tone for %1</source>
        <translation>cambio del tono con %1</translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation>Idioma de las cartas</translation>
    </message>
    <message>
        <source>as usual (%1)</source>
        <comment>a language</comment>
        <translation>como siempre (%1)</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>Cartas en</translation>
    </message>
</context>
<context>
    <name>afterword::Field</name>
    <message>
        <source>The old value is back. Ctrl+Z restores what you typed.</source>
        <translation>Vuelve a estar el valor anterior. Ctrl+Z recupera lo que escribió.</translation>
    </message>
    <message>
        <source>This was emptied elsewhere while you were typing. What you typed was kept; Undo in the Edit menu empties it again.</source>
        <translation>Este campo se vació desde otro lugar mientras escribía. Vale lo que usted escribió; «Deshacer» en el menú Editar lo vacía de nuevo.</translation>
    </message>
    <message>
        <source>“%1” was entered here from elsewhere while you were typing. What you typed was kept; Undo in the Edit menu brings the other back.</source>
        <translation>«%1» se escribió aquí desde otro lugar mientras escribía. Vale lo que usted escribió; «Deshacer» en el menú Editar devuelve lo otro.</translation>
    </message>
</context>
<context>
    <name>afterword::FilterButton</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Kind of &amp;Stage</source>
        <translation>Tipo de &amp;fase</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Show &amp;Everything</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Which cards are shown, and in which order</source>
        <translation>Qué tarjetas se muestran, y en qué orden</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>Filtrar y ordenar</translation>
    </message>
    <message>
        <source>Filter and sort: %1</source>
        <translation>Filtrar y ordenar: %1</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>E&amp;mpresa</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Persona</translation>
    </message>
</context>
<context>
    <name>afterword::FindPostingButton</name>
    <message>
        <source>Open its &amp;page</source>
        <translation>Abrir su &amp;página</translation>
    </message>
    <message>
        <source>Look for an &amp;older copy (web.archive.org)</source>
        <translation>Buscar una copia más &amp;antigua (web.archive.org)</translation>
    </message>
    <message>
        <source>&amp;Search the web (duckduckgo.com)</source>
        <translation>&amp;Buscar en la web (duckduckgo.com)</translation>
    </message>
    <message>
        <source>Find the posting again</source>
        <translation>Volver a encontrar el anuncio</translation>
    </message>
</context>
<context>
    <name>afterword::FirstStart</name>
    <message>
        <source>Your search begins here</source>
        <translation>Aquí empieza su búsqueda</translation>
    </message>
    <message>
        <source>Add the jobs you apply for, one card each.
Drop invitations, letters, address cards or a table on this window, or a folder of them.
Afterword then tells you whom to write to, and by when.</source>
        <translation>Añada los puestos a los que se presenta, una tarjeta para cada uno.
Suelte en esta ventana invitaciones, cartas, tarjetas de contacto o una tabla, o una carpeta de todo ello.
Afterword le dirá entonces a quién escribir, y para cuándo.</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Nueva candidatura</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Sample search</source>
        <translation>Búsqueda de ejemplo</translation>
    </message>
</context>
<context>
    <name>afterword::FollowUpRow</name>
    <message>
        <source>Why this date?</source>
        <translation>¿Por qué esta fecha?</translation>
    </message>
    <message>
        <source>Why this date? %1</source>
        <translation>¿Por qué esta fecha? %1</translation>
    </message>
    <message>
        <source>What to do with “%1”</source>
        <translation>Qué hacer con «%1»</translation>
    </message>
    <message>
        <source>Change the task…</source>
        <translation>Cambiar la tarea…</translation>
    </message>
</context>
<context>
    <name>afterword::ForgetDialog</name>
    <message>
        <source>the contact itself</source>
        <translation>el contacto mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n messages from or to them</source>
        <translation>
            <numerusform>%n mensaje suyo o para ella</numerusform>
            <numerusform>%n mensajes suyos o para ella</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts to them</source>
        <translation>
            <numerusform>%n borrador para ella</numerusform>
            <numerusform>%n borradores para ella</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>their part in %n interviews</source>
        <translation>
            <numerusform>su parte en %n entrevista</numerusform>
            <numerusform>su parte en %n entrevistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks as recruiter, main contact and the like</source>
        <translation>
            <numerusform>%n marca como selección, contacto principal y similares</numerusform>
            <numerusform>%n marcas como selección, contacto principal y similares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions about notes to them</source>
        <translation>
            <numerusform>%n decisión sobre cartas para ella</numerusform>
            <numerusform>%n decisiones sobre cartas para ella</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes: %1.</source>
        <translation>Lo que desaparece: %1.</translation>
    </message>
    <message>
        <source>No other text names them.</source>
        <translation>Ningún otro texto nombra a esa persona.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Your own texts stay, and some name them; change these yourself:
%1</source>
        <translation>Sus propios textos quedan, y algunos la nombran; cámbielos usted:
%1</translation>
    </message>
    <message numerus="yes">
        <source>Also in the %n copies of this search</source>
        <translation>
            <numerusform>También en la copia (%n) de esta búsqueda</numerusform>
            <numerusform>También en las %n copias de esta búsqueda</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a person everywhere</source>
        <translation>Eliminar a una persona en todas partes</translation>
    </message>
    <message>
        <source>Who is to be deleted</source>
        <translation>A quién eliminar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>You have no contacts yet.</source>
        <translation>No hay nadie entre sus contactos.</translation>
    </message>
</context>
<context>
    <name>afterword::GnomeAccounts</name>
    <message>
        <source>The desktop’s Online Accounts do not have this mailbox any more. Add it there again, or disconnect it here.</source>
        <translation>Este buzón ya no está entre las cuentas en línea del escritorio. Añádalo allí de nuevo o desconéctelo aquí.</translation>
    </message>
    <message>
        <source>The desktop’s Online Accounts could not open this mailbox (%1). Sign in there again.</source>
        <translation>Las cuentas en línea del escritorio no pudieron abrir este buzón (%1). Inicie sesión allí de nuevo.</translation>
    </message>
</context>
<context>
    <name>afterword::GuideWindow</name>
    <message>
        <source>Save the guide</source>
        <translation>Guardar la guía</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Pages that were found</source>
        <translation>Páginas encontradas</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>The whole guide, to print or to keep</source>
        <translation>Toda la guía, para imprimirla o guardarla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1: the guide</source>
        <comment>a page&apos;s title</comment>
        <translation>%1: la guía</translation>
    </message>
    <message>
        <source>No page mentions that.</source>
        <translation>Ninguna página habla de eso.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <comment>of the guide</comment>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Afterword guide.pdf</source>
        <comment>a file&apos;s name</comment>
        <translation>Guía de Afterword.pdf</translation>
    </message>
    <message>
        <source>Afterword: the guide</source>
        <translation>Afterword: la guía</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The guide was not saved: %1.</source>
        <translation>La guía no se ha guardado: %1.</translation>
    </message>
</context>
<context>
    <name>afterword::HolidayList</name>
    <message>
        <source>Holiday calendars</source>
        <translation>Calendarios de festivos</translation>
    </message>
</context>
<context>
    <name>afterword::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n invitations</source>
        <translation>
            <numerusform>Importar %n invitación</numerusform>
            <numerusform>Importar %n invitaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>And %1 more, each as it seems to be meant.</source>
        <translation>Y %1 más, cada una como parece querer decir.</translation>
    </message>
    <message>
        <source>And %1 more that could not be read.</source>
        <translation>Y %1 más que no se pudieron leer.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Su dirección de correo</translation>
    </message>
    <message>
        <source>Which of the people invited are you? You are asked only once.</source>
        <translation>¿Quién de las personas invitadas es usted? Solo se le pregunta una vez.</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Su correo</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Dejarlas fuera</translation>
    </message>
</context>
<context>
    <name>afterword::Importer</name>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n candidatura</numerusform>
            <numerusform>%n candidaturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>%n entrevista</numerusform>
            <numerusform>%n entrevistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n carta</numerusform>
            <numerusform>%n cartas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Leyendo los archivos…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>importación de %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>%1 was imported, except for this: %2.</source>
        <translation>%1 se importó, salvo esto: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>import of %n invitations</source>
        <translation>
            <numerusform>importación de %n invitación</numerusform>
            <numerusform>importación de %n invitaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>No se importó nada: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The folder %1 holds no letters (.eml, .mbox, a Maildir’s), invitations (.ics) or address cards (.vcf).</source>
        <translation>La carpeta %1 no contiene cartas (.eml, .mbox, un Maildir), invitaciones (.ics) ni tarjetas de contacto (.vcf).</translation>
    </message>
    <message>
        <source> (line %1)</source>
        <translation> (línea %1)</translation>
    </message>
    <message>
        <source>%1: %2%3. None of it was imported.</source>
        <translation>%1: %2%3. No se importó nada de ello.</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message numerus="yes">
        <source>%n letters were taken in</source>
        <translation>
            <numerusform>se incorporó %n carta</numerusform>
            <numerusform>se incorporaron %n cartas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n ya estaba</numerusform>
            <numerusform>%n ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong to no application under way: %1</source>
        <translation>
            <numerusform>%n no pertenece a ninguna candidatura en curso: %1</numerusform>
            <numerusform>%n no pertenecen a ninguna candidatura en curso: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>look at this: %1</source>
        <translation>mire esto: %1</translation>
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
        <translation>carta de %1</translation>
    </message>
    <message>
        <source>letter to %1</source>
        <translation>carta a %1</translation>
    </message>
    <message>
        <source>the letter itself, as theirs</source>
        <translation>la propia carta, como suya</translation>
    </message>
    <message numerus="yes">
        <source>import of %n files</source>
        <translation>
            <numerusform>importación de %n archivo</numerusform>
            <numerusform>importación de %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>letter from %1 (%2)</source>
        <comment>a person, what it seems to say</comment>
        <translation>carta de %1 (%2)</translation>
    </message>
    <message>
        <source>The table was imported, but what you said of it could not be kept for the next one: %1.</source>
        <translation>La tabla se importó, pero lo que usted dijo de ella no se pudo guardar para la siguiente: %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what a letter is about</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <translation>Importar de %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file, a sheet of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>is a spreadsheet, which is only read where you choose it here: with Import, or by dropping it on the window</source>
        <translation>es un libro de cálculo, que solo se lee si lo elige aquí: con «Importar» o soltándolo en la ventana</translation>
    </message>
</context>
<context>
    <name>afterword::InsightRows</name>
    <message>
        <source>Chart: %1</source>
        <translation>Gráfico: %1</translation>
    </message>
</context>
<context>
    <name>afterword::InsightSection</name>
    <message>
        <source>Save as &amp;Picture…</source>
        <translation>Guardar como &amp;imagen…</translation>
    </message>
    <message>
        <source>Save as &amp;Table…</source>
        <translation>Guardar como &amp;tabla…</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Guardar «%1»</translation>
    </message>
    <message>
        <source>Save as a picture or a table</source>
        <translation>Guardar como imagen o tabla</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabla para una hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2.</source>
        <translation>No se guardó nada como %1: %2.</translation>
    </message>
</context>
<context>
    <name>afterword::InsightsView</name>
    <message>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>A report for others</source>
        <translation>Un informe para otros</translation>
    </message>
    <message>
        <source>What you did in a month, with dates, as an employment office asks for it. Nothing that you noted for yourself is in it.</source>
        <translation>Lo que hizo en un mes, con fechas, como lo pide una oficina de empleo. Nada de lo que anotó para usted figura en él.</translation>
    </message>
    <message>
        <source>Activity Re&amp;port…</source>
        <translation>Infor&amp;me de actividad…</translation>
    </message>
    <message>
        <source>Nothing to look back on yet. As you apply, hear from them and meet them, this page fills by itself.</source>
        <translation>Aún no hay nada que mirar. Con cada candidatura, respuesta y entrevista, esta página se llena sola.</translation>
    </message>
</context>
<context>
    <name>afterword::InterviewCard</name>
    <message>
        <source>Add an interviewer</source>
        <translation>Añadir a alguien de la entrevista</translation>
    </message>
    <message>
        <source>a name, then Enter</source>
        <translation>un nombre, y luego Intro</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Quién entrevista</translation>
    </message>
    <message>
        <source>%1, cancelled</source>
        <comment>a round</comment>
        <translation>%1, anulada</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Detalles de %1</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Qué hacer con %1</translation>
    </message>
    <message>
        <source>%1 was not in the room</source>
        <translation>%1 no estuvo en la sala</translation>
    </message>
    <message>
        <source>It takes place after all</source>
        <translation>Se celebra a pesar de todo</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>Se anuló</translation>
    </message>
    <message>
        <source>reinstating an interview at %1</source>
        <translation>vuelta de una entrevista en %1</translation>
    </message>
    <message>
        <source>cancelling an interview at %1</source>
        <translation>anulación de una entrevista en %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>removal of an interview at %1</source>
        <translation>eliminación de una entrevista en %1</translation>
    </message>
    <message>
        <source>change to the interviewers at %1</source>
        <translation>cambio de quién entrevista en %1</translation>
    </message>
    <message>
        <source>%1, off since this ended</source>
        <comment>a round</comment>
        <translation>%1, ya no se celebra</translation>
    </message>
</context>
<context>
    <name>afterword::InterviewForm</name>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>such as On-site</source>
        <translation>como Presencial</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>an address, a room</source>
        <translation>una dirección, una sala</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>the address to join at</source>
        <translation>la dirección para unirse</translation>
    </message>
    <message>
        <source>Arranged by</source>
        <translation>Organizada por</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nadie indicado</translation>
    </message>
    <message>
        <source>change to an interview at %1</source>
        <translation>cambio de una entrevista en %1</translation>
    </message>
    <message>
        <source>This time zone is not known. Write it as America/New_York.</source>
        <translation>Esta zona horaria no se conoce. Escríbala como Europe/Madrid.</translation>
    </message>
    <message>
        <source>a time, or 45 min</source>
        <translation>una hora, o 45 min</translation>
    </message>
</context>
<context>
    <name>afterword::InterviewerNotes</name>
    <message>
        <source>What did they say or do that stayed with you?</source>
        <translation>¿Qué dijeron o hicieron que se le quedó grabado?</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>Which question that they asked did you not fully answer?</source>
        <translation>¿Qué pregunta que le hicieron quedó sin responder del todo?</translation>
    </message>
    <message>
        <source>Awkward</source>
        <translation>Incómodo</translation>
    </message>
    <message>
        <source>Was anything awkward between you?</source>
        <translation>¿Hubo algo incómodo entre ustedes?</translation>
    </message>
    <message>
        <source>change to the debrief at %1</source>
        <translation>cambio del balance en %1</translation>
    </message>
</context>
<context>
    <name>afterword::InterviewsSection</name>
    <message>
        <source>Add an interview</source>
        <translation>Añadir una entrevista</translation>
    </message>
    <message>
        <source>No interview yet. Drop the invitation from your calendar on the window, or add one.</source>
        <translation>Aún no hay entrevistas. Suelte en la ventana la invitación de su calendario, o añada una.</translation>
    </message>
</context>
<context>
    <name>afterword::InvitationCard</name>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Please check: %1.</source>
        <translation>Por favor, compruebe: %1.</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>Cuándo empieza</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Hora a la que empieza</translation>
    </message>
    <message>
        <source>A new application</source>
        <translation>Una candidatura nueva</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirla</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>Proposed because %1.</source>
        <translation>Propuesto porque %1.</translation>
    </message>
    <message>
        <source>Cancels the interview that is noted at %1.</source>
        <translation>Anula la entrevista que consta en %1.</translation>
    </message>
    <message>
        <source>Already noted at %1; nothing changes.</source>
        <translation>Ya consta en %1; no cambia nada.</translation>
    </message>
    <message>
        <source>Names no interview and nobody who is known here; left out.</source>
        <translation>No nombra ninguna entrevista ni a nadie conocido aquí; se omite.</translation>
    </message>
    <message>
        <source>Cancels an interview that was never noted here; nothing changes.</source>
        <translation>Anula una entrevista que aquí nunca constó; no cambia nada.</translation>
    </message>
    <message>
        <source>Changes the interview that is noted at %1.</source>
        <translation>Cambia la entrevista que consta en %1.</translation>
    </message>
    <message>
        <source>Moves the interview that is noted at %1.
Was: %2
Now: %3</source>
        <translation>Mueve la entrevista que consta en %1.
Antes: %2
Ahora: %3</translation>
    </message>
    <message>
        <source>Its text goes into the remarks: %1</source>
        <translation>Su texto pasará a las observaciones: %1</translation>
    </message>
    <message>
        <source>Which time is meant</source>
        <translation>Qué hora es la correcta</translation>
    </message>
    <message>
        <source>%1 UTC (%2)</source>
        <comment>a time, a zone</comment>
        <translation>%1 UTC (%2)</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Time zone of “%1”</source>
        <translation>Zona horaria de «%1»</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Left out; the interview stays as it is.</source>
        <translation>Se omite; la entrevista queda como está anotada.</translation>
    </message>
</context>
<context>
    <name>afterword::JoinButton</name>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
</context>
<context>
    <name>afterword::Leaving</name>
    <message>
        <source>What you typed last could not be saved. It is still in the window.</source>
        <translation>Lo último que ha escrito no se ha podido guardar. Sigue en la ventana.</translation>
    </message>
    <message>
        <source>If you stay, it is saved as soon as the cause is gone and you close the window again.</source>
        <translation>Si se queda, se guarda en cuanto se arregle lo que lo impide y vuelva a cerrar la ventana.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Cerrar y perderlo</translation>
    </message>
</context>
<context>
    <name>afterword::LetterDialog</name>
    <message numerus="yes">
        <source>Where do these %n letters belong?</source>
        <translation>
            <numerusform>¿Dónde va esta carta?</numerusform>
            <numerusform>¿Dónde van estas %n cartas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>A letter without a subject</source>
        <translation>Una carta sin asunto</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>%1, applied %2</source>
        <translation>%1, presentada %2</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirla</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sender, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It is about nothing on the board yet.</source>
        <translation>No trata de nada que esté ya en el tablero.</translation>
    </message>
    <message>
        <source>Make a card of it</source>
        <translation>Hacer una tarjeta con ella</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>whose letter it is</source>
        <translation>de quién es la carta</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>where you know it already</source>
        <translation>si ya lo conoce</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <comment>a day</comment>
        <translation>quizá %1</translation>
    </message>
</context>
<context>
    <name>afterword::LetterPane</name>
    <message>
        <source>nobody known yet</source>
        <translation>aún no se conoce a nadie</translation>
    </message>
    <message>
        <source>%1, no e-mail address yet</source>
        <translation>%1, aún sin dirección de correo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, an address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, no number yet</source>
        <translation>%1, aún sin número</translation>
    </message>
    <message>
        <source>%1, no postal address yet</source>
        <translation>%1, aún sin dirección postal</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Por qué medio</translation>
    </message>
    <message>
        <source>Fill again</source>
        <translation>Volver a rellenar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Abrir en el correo</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>Otras formas de envío</translation>
    </message>
    <message>
        <source>Card as PDF…</source>
        <translation>Tarjeta en PDF…</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar como enviado</translation>
    </message>
    <message>
        <source>Not sent after all</source>
        <translation>Al final no se envió</translation>
    </message>
    <message>
        <source>Sent at another time</source>
        <translation>Enviada en otro momento</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la carta</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Fill in the template again from what is known now</source>
        <translation>Rellenar de nuevo la plantilla con lo que se sabe ahora</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>Guardar como .eml…</translation>
    </message>
    <message>
        <source>Save all notes as .eml…</source>
        <translation>Guardar todas las cartas como .eml…</translation>
    </message>
    <message>
        <source>A small page to print or to copy by hand, with the address on the back</source>
        <translation>Una página pequeña para imprimir o copiar a mano, con la dirección al dorso</translation>
    </message>
    <message>
        <source>Take the mark back, and go on writing</source>
        <translation>Quitar la marca y seguir escribiendo</translation>
    </message>
    <message>
        <source>It was sent earlier…</source>
        <translation>Se envió antes…</translation>
    </message>
    <message>
        <source>Change the templates…</source>
        <translation>Cambiar las plantillas…</translation>
    </message>
    <message>
        <source>Hands the note over to your mail program</source>
        <translation>Entrega la carta a su programa de correo</translation>
    </message>
    <message>
        <source>An e-mail address is needed first</source>
        <translation>Antes hace falta una dirección de correo</translation>
    </message>
    <message>
        <source>I called</source>
        <translation>He llamado</translation>
    </message>
    <message>
        <source>I told them</source>
        <translation>Lo he dicho</translation>
    </message>
    <message>
        <source>Whom the note goes to</source>
        <translation>A quién va dirigida la carta</translation>
    </message>
    <message>
        <source>whom it goes to: a name, then Enter</source>
        <translation>a quién va: un nombre y, después, Intro</translation>
    </message>
    <message>
        <source>Put into my mailbox</source>
        <translation>Poner en mi buzón</translation>
    </message>
    <message>
        <source>Put all notes into my mailbox</source>
        <translation>Poner todas las cartas en mi buzón</translation>
    </message>
    <message>
        <source>Puts the note among the drafts in your mailbox, for you to send from there</source>
        <translation>Deja la carta entre los borradores de su buzón, para enviarla desde allí</translation>
    </message>
    <message>
        <source>In the program that is named under Letters in Settings</source>
        <translation>En el programa indicado en Cartas, en las preferencias</translation>
    </message>
    <message>
        <source>The text, to be pasted anywhere</source>
        <translation>El texto, para pegarlo donde quiera</translation>
    </message>
    <message>
        <source>Thunderbird opens such a file as a draft; other programs only show it</source>
        <translation>Thunderbird abre un archivo así como borrador; otros programas solo lo muestran</translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation>Idioma de las cartas</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send at another time</source>
        <translation>Enviar en otro momento</translation>
    </message>
    <message>
        <source>Tomorrow at 8:30</source>
        <translation>Mañana a las 8:30</translation>
    </message>
    <message>
        <source>At another time…</source>
        <translation>En otro momento…</translation>
    </message>
    <message>
        <source>Sends the note through your own mailbox; for ten seconds you can take it back</source>
        <translation>Envía la carta por su propio buzón; durante diez segundos puede retirarla</translation>
    </message>
</context>
<context>
    <name>afterword::LikenessStrip</name>
    <message>
        <source>Likeness</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>%1 ~ %2: %3%</source>
        <comment>two names, a number</comment>
        <translation>%1 ~ %2: %3 %</translation>
    </message>
    <message>
        <source>%1, too alike</source>
        <comment>two names and a number</comment>
        <translation>%1, demasiado parecidas</translation>
    </message>
</context>
<context>
    <name>afterword::LocalMailboxes</name>
    <message>
        <source>Or read what a mail program keeps on this computer, as Thunderbird does, or Mutt with mbsync. That takes no password, and nothing goes over the network.</source>
        <translation>O leer lo que un programa de correo guarda en este ordenador, como Thunderbird, o Mutt con mbsync. No hace falta contraseña, y nada pasa por la red.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>a folder&apos;s name</comment>
        <translation>Leer %1</translation>
    </message>
    <message>
        <source>Where does your mail program keep its letters?</source>
        <translation>¿Dónde guarda su programa de correo los mensajes?</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
</context>
<context>
    <name>afterword::LogEventForm</name>
    <message>
        <source>They replied</source>
        <translation>Respondieron</translation>
    </message>
    <message>
        <source>You called</source>
        <translation>Usted llamó</translation>
    </message>
    <message>
        <source>You met</source>
        <translation>Se vieron</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nadie indicado</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>What was said, if you like</source>
        <translation>Lo que se dijo, si quiere</translation>
    </message>
    <message>
        <source>A machine wrote it: a receipt, out of office</source>
        <translation>Lo escribió una máquina: un acuse de recibo, una ausencia</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>persona nueva</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>This is still ahead. Log it once it has happened.</source>
        <translation>Eso aún no ha llegado. Anótelo cuando haya ocurrido.</translation>
    </message>
</context>
<context>
    <name>afterword::LoginDialog</name>
    <message>
        <source>New login</source>
        <translation>Acceso nuevo</translation>
    </message>
    <message>
        <source>Everyone with a login can see the others’ names, so choose one that does not say who it is: lower-case letters, digits and _ only.</source>
        <translation>Quien tiene un acceso puede ver los nombres de los demás; que no diga, pues, de quién es: solo minúsculas, cifras y _.</translation>
    </message>
    <message>
        <source>has a search of their own</source>
        <translation>tiene una búsqueda propia</translation>
    </message>
    <message>
        <source>only sees those of others, such as a coach</source>
        <translation>solo ve las de otras personas, como en el acompañamiento</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
</context>
<context>
    <name>afterword::LookPage</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Open a card with</source>
        <translation>Abrir una tarjeta con</translation>
    </message>
    <message>
        <source>one click</source>
        <translation>un clic</translation>
    </message>
    <message>
        <source>a double click</source>
        <translation>un doble clic</translation>
    </message>
    <message>
        <source>Change it now</source>
        <translation>Cambiar ahora</translation>
    </message>
    <message>
        <source>The language changes at the next start, or now. Your notes stay as you wrote them.</source>
        <translation>El idioma cuenta desde el próximo inicio, o desde ahora. Sus propios textos quedan como los escribió.</translation>
    </message>
    <message>
        <source>Reopens the window in the new language</source>
        <translation>Vuelve a abrir la ventana, en el nuevo idioma</translation>
    </message>
</context>
<context>
    <name>afterword::MailDesk</name>
    <message>
        <source>Your mailbox is not connected: it waits for its password in Settings, under Mailbox.</source>
        <translation>Su buzón no está conectado: espera la contraseña en las preferencias, en Buzón.</translation>
    </message>
    <message>
        <source>letter “%1”, seen in your mailbox</source>
        <translation>carta «%1», vista en su buzón</translation>
    </message>
    <message>
        <source>What Afterword remembered about your mailbox could not be deleted. It is in %1.</source>
        <translation>No se pudo borrar lo que se recordaba de su buzón. Está en %1.</translation>
    </message>
    <message>
        <source>What was read from your mailbox could not be recorded, so it is read again at the next start: %1.</source>
        <translation>No se pudo anotar lo leído en su buzón, así que se volverá a leer en el próximo inicio: %1.</translation>
    </message>
    <message>
        <source>Sending from here is not switched on. Do that in Settings, Mailbox.</source>
        <translation>El envío desde aquí no está activado. Actívelo en las preferencias, en Buzón.</translation>
    </message>
    <message>
        <source>The password of your mailbox is not known. Type it in Settings, Mailbox.</source>
        <translation>No se conoce la contraseña de su buzón. Escríbala en las preferencias, en Buzón.</translation>
    </message>
    <message>
        <source>Your letters are from %1, and the mailbox is %2: its server would not accept them. Make both the same in Settings.</source>
        <translation>Sus cartas son de %1 y el buzón es %2: su servidor no las aceptaría. Ponga lo mismo en ambos en las preferencias.</translation>
    </message>
    <message>
        <source>Sign in again in the desktop’s Online Accounts, and then ask it again here.</source>
        <translation>Inicie sesión de nuevo en las cuentas en línea del escritorio y luego vuelva a preguntarle aquí.</translation>
    </message>
    <message>
        <source>Your mailbox is not connected: see Settings, under Mailbox. %1</source>
        <translation>Su buzón no está conectado: vea Preferencias, Buzón. %1</translation>
    </message>
    <message>
        <source>The desktop’s Online Accounts have not opened your mailbox. See Settings, Mailbox.</source>
        <translation>Las cuentas en línea del escritorio no abrieron su buzón. Vea Preferencias, Buzón.</translation>
    </message>
    <message>
        <source>Your mailbox is not being read: %1.</source>
        <translation>Su buzón no se está consultando: %1.</translation>
    </message>
    <message>
        <source>What Afterword remembered about your mailbox cannot be read, so the mailbox is not connected any more: the file %1 %2. Your search and your letters are as they were. Connect the mailbox again in Settings, under Mailbox; until then that file is left as it is.</source>
        <translation>Lo que Afterword recordaba de su buzón no se puede leer, así que el buzón ya no está conectado: el archivo %1 %2. Su búsqueda y sus mensajes están como estaban. Vuelva a conectar el buzón en Ajustes, en «Buzón»; hasta entonces ese archivo se deja como está.</translation>
    </message>
    <message numerus="yes">
        <source>Mailbox: %n letters to look at</source>
        <translation>
            <numerusform>Buzón: %n carta por mirar</numerusform>
            <numerusform>Buzón: %n cartas por mirar</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mailbox is not being read: see Settings, under Mailbox. %1</source>
        <translation>Su buzón no se está leyendo: vea Preferencias, Buzón. %1</translation>
    </message>
    <message>
        <source>Mailbox: password needed</source>
        <translation>Buzón: falta la contraseña</translation>
    </message>
    <message>
        <source>Mailbox: not being read</source>
        <translation>Buzón: no se está leyendo</translation>
    </message>
    <message numerus="yes">
        <source>%n letters in your mailbox wait for you to look at them: Settings, Mailbox.</source>
        <translation>
            <numerusform>Hay %n carta en su buzón que conviene mirar: Preferencias, Buzón.</numerusform>
            <numerusform>Hay %n cartas en su buzón que conviene mirar: Preferencias, Buzón.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::MailProgramPage</name>
    <message>
        <source>Mail program</source>
        <translation>Programa de correo</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>As the desktop (%1)</source>
        <translation>Como el escritorio (%1)</translation>
    </message>
</context>
<context>
    <name>afterword::MailboxPage</name>
    <message>
        <source>%1 at %2</source>
        <comment>a date, a time</comment>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>waits to be put there</source>
        <translation>espera a que se ponga allí</translation>
    </message>
    <message>
        <source>there since %1</source>
        <translation>allí desde %1</translation>
    </message>
    <message>
        <source>changed there, and left alone since</source>
        <translation>cambiado allí, y desde entonces no se toca</translation>
    </message>
    <message>
        <source>no longer there, and not seen among what was sent</source>
        <translation>ya no está allí, y no se ha visto entre lo enviado</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Mirar ahora</translation>
    </message>
    <message>
        <source>Connect your own mailbox, and notes can wait among its drafts, to be sent from wherever you write. Afterword notices by itself what you send and what is answered.</source>
        <translation>Conecte su propio buzón, y las cartas podrán esperar entre los borradores de este para enviarse desde donde usted escriba. Lo que envía y lo que le responden se advierte aquí por sí solo.</translation>
    </message>
    <message>
        <source>Disconnect, and forget this mailbox</source>
        <translation>Desconectar y olvidar este buzón</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Mirarlas…</translation>
    </message>
    <message numerus="yes">
        <source>%n letters are waiting for you to look at them: they may belong to several applications, or bring an invitation.</source>
        <translation>
            <numerusform>%n carta necesita que la mire: puede ser de varias candidaturas o traer una invitación.</numerusform>
            <numerusform>%n cartas necesitan que las mire: pueden ser de varias candidaturas o traer una invitación.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>an address, a server</comment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Conectado.</translation>
    </message>
    <message>
        <source>Afterword tries again by itself.</source>
        <translation>Se vuelve a intentar sin más.</translation>
    </message>
    <message numerus="yes">
        <source>Last looked at on %1; %n letters were taken in so far.</source>
        <translation>
            <numerusform>Mirado por última vez el %1; hasta ahora se ha incorporado %n carta.</numerusform>
            <numerusform>Mirado por última vez el %1; hasta ahora se han incorporado %n cartas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Volver a preguntar al llavero</translation>
    </message>
    <message>
        <source>Not found; choose one</source>
        <translation>No encontrada; elija una</translation>
    </message>
    <message>
        <source>Drafts are in</source>
        <translation>Los borradores están en</translation>
    </message>
    <message>
        <source>Sent letters are in</source>
        <translation>Lo enviado está en</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <comment>a name, how it stands with the draft</comment>
        <translation>A %1: %2</translation>
    </message>
    <message>
        <source>Drafts of yours in this mailbox:</source>
        <translation>Borradores suyos en este buzón:</translation>
    </message>
    <message>
        <source>You sent “%1” to %2 on %3. Was that the note that you wrote here?</source>
        <translation>Envió «%1» a %2 el %3. ¿Era la carta que escribió aquí?</translation>
    </message>
    <message>
        <source>Yes, it was</source>
        <translation>Sí, era esa</translation>
    </message>
    <message>
        <source>No, another letter</source>
        <translation>No, otra carta</translation>
    </message>
    <message>
        <source>Forget this mailbox</source>
        <translation>Olvidar este buzón</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>Afterword reads, in the inbox and among what was sent: sender, recipients, subject and date of letters since two weeks before your first application; and in full, only those from and to people and companies of your search. It marks no letter as read. It writes only the drafts that you put there, and copies of letters that you send from here, once you switch that on. Nothing goes anywhere else.</source>
        <translation>En la bandeja de entrada y entre lo enviado se leen: remitente, destinatarios, asunto y fecha de las cartas desde dos semanas antes de su primera candidatura; y enteras, solo las que vienen de personas y empresas de su búsqueda o van a ellas. Nada queda marcado como leído. Solo se escriben los borradores que usted pone allí y copias de las cartas que envía desde aquí, cuando lo activa. Nada va a ningún otro sitio.</translation>
    </message>
    <message>
        <source>Afterword disconnects, and forgets the password and everything that it remembers about this mailbox. What was taken into your search stays, and so do the drafts in your mailbox. Letters that wait to be sent from here are not sent; they are kept as notes.</source>
        <translation>Afterword se desconecta y olvida la contraseña y todo lo que recuerda de este buzón. Lo que se incorporó a su búsqueda se queda, y también los borradores de su buzón. Las cartas que esperan a ser enviadas desde aquí no se envían; se conservan aquí.</translation>
    </message>
    <message>
        <source>It is opened through this desktop’s Online Accounts.</source>
        <translation>Se abre a través de las cuentas en línea de este escritorio.</translation>
    </message>
    <message>
        <source>Ask the desktop again</source>
        <translation>Volver a preguntar al escritorio</translation>
    </message>
    <message>
        <source>What a mail program keeps in %1</source>
        <translation>Lo que un programa de correo guarda en %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>New letters there are noticed as they come.</source>
        <translation>Los mensajes nuevos se advierten en cuanto llegan.</translation>
    </message>
    <message>
        <source>The inbox is %1.</source>
        <comment>a file</comment>
        <translation>La bandeja de entrada es %1.</translation>
    </message>
    <message>
        <source>Afterword stops reading this folder, and forgets everything that it remembers about it. What was taken into your search stays, and so do the drafts in the folder.</source>
        <translation>Afterword deja de leer esta carpeta y olvida todo lo que recuerda de ella. Lo que se incorporó a su búsqueda se queda, y también los borradores que hay en la carpeta.</translation>
    </message>
    <message>
        <source>Afterword disconnects, and forgets everything that it remembers about this mailbox. What was taken into your search stays, and so do the drafts in your mailbox. Letters that wait to be sent from here are not sent; they are kept as notes.</source>
        <translation>Afterword se desconecta y olvida todo lo que recuerda de este buzón. Lo que se incorporó a su búsqueda se queda, y también los borradores de su buzón. Las cartas que esperan a ser enviadas desde aquí no se envían; se conservan aquí.</translation>
    </message>
    <message>
        <source>Afterword notices by itself what you send and what is answered in your mailbox. Drafts cannot be put into it: Thunderbird keeps its own index of its folders, and what another program adds there could get lost. Open your notes in the mail program instead.</source>
        <translation>Lo que envía y lo que le responden en su buzón se advierte aquí por sí solo. Allí no se pueden dejar borradores: Thunderbird lleva su propio índice de sus carpetas, y lo que añade otro programa podría perderse. Abra sus cartas en el programa de correo.</translation>
    </message>
    <message>
        <source>Asking this desktop’s keyring for the password…</source>
        <translation>Se está pidiendo la contraseña al llavero…</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>a folder</comment>
        <translation>%1 (no está ahora)</translation>
    </message>
</context>
<context>
    <name>afterword::MainWindow</name>
    <message>
        <source>Application</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>Afterword</source>
        <translation>Afterword</translation>
    </message>
    <message>
        <source>all saved</source>
        <translation>todo guardado</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>all saved · %1</source>
        <translation>todo guardado · %1</translation>
    </message>
    <message>
        <source>&amp;Today %1</source>
        <translation>&amp;Hoy %1</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>Pa&amp;nel of the Application</source>
        <translation>Pa&amp;nel de la candidatura</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>aún sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>%n cards are selected. The menu of any one of them moves, tags, closes or deletes them all.</source>
        <translation>
            <numerusform>%n tarjeta elegida. Su menú la mueve, la etiqueta, la cierra o la borra.</numerusform>
            <numerusform>%n tarjetas elegidas. El menú de una las mueve, las etiqueta, las cierra o las borra todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be added now: the bar above says why.</source>
        <translation>Ahora no se puede añadir nada: la barra de arriba dice por qué.</translation>
    </message>
</context>
<context>
    <name>afterword::MeaningList</name>
    <message>
        <source>What their letters seem to say</source>
        <translation>Lo que sus cartas parecen decir</translation>
    </message>
    <message>
        <source>Of the letters that came in, %1. Nothing was done about it: each line leads to its card, where you decide.</source>
        <comment>how many seem to say what</comment>
        <translation>De las cartas que han llegado, %1. No se ha hecho nada al respecto: cada línea lleva a su tarjeta, donde usted decide.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a company, what its letter says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a sentence of a letter</comment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>afterword::MeaningQuestion</name>
    <message>
        <source>Reads like a no: “%1”</source>
        <translation>Parece un no: «%1»</translation>
    </message>
    <message>
        <source>Reads like an offer: “%1”</source>
        <translation>Parece una oferta: «%1»</translation>
    </message>
    <message>
        <source>Reads like an invitation: “%1”</source>
        <translation>Parece una invitación: «%1»</translation>
    </message>
    <message>
        <source>They promise an answer by %1: “%2”</source>
        <translation>Prometen una respuesta para %1: «%2»</translation>
    </message>
    <message>
        <source>Asks you something: “%1”</source>
        <translation>Le pregunta algo: «%1»</translation>
    </message>
    <message>
        <source>Close as Rejected</source>
        <translation>Cerrar como rechazada</translation>
    </message>
    <message>
        <source>Write Down the Offer</source>
        <translation>Anotar la oferta</translation>
    </message>
    <message>
        <source>Add the Interview</source>
        <translation>Añadir la entrevista</translation>
    </message>
    <message>
        <source>Keep This Date</source>
        <translation>Guardar esta fecha</translation>
    </message>
    <message>
        <source>Write an Answer</source>
        <translation>Escribir una respuesta</translation>
    </message>
    <message>
        <source>Opens your mail program</source>
        <translation>Abre su programa de correo</translation>
    </message>
    <message>
        <source>Add as a Task</source>
        <translation>Añadir como tarea</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Notes that you answered just now</source>
        <translation>Anota que acaba de responder</translation>
    </message>
    <message>
        <source>You will not be asked again</source>
        <translation>No se vuelve a preguntar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a company, what its letter says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not So</source>
        <translation>No es así</translation>
    </message>
    <message>
        <source>No Answer Needed</source>
        <translation>No hace falta responder</translation>
    </message>
    <message>
        <source>It Isn’t</source>
        <translation>No lo es</translation>
    </message>
</context>
<context>
    <name>afterword::MeaningQuestions</name>
    <message>
        <source>What their letters seem to say</source>
        <translation>Lo que sus cartas parecen decir</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <comment>a question out of a letter</comment>
        <translation>Responder: %1</translation>
    </message>
    <message>
        <source>promised date of %1</source>
        <translation>fecha anunciada por %1</translation>
    </message>
</context>
<context>
    <name>afterword::MergeDialog</name>
    <message numerus="yes">
        <source>%n letters and calls</source>
        <translation>
            <numerusform>%n carta o llamada</numerusform>
            <numerusform>%n cartas y llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n entrevista</numerusform>
            <numerusform>%n entrevistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n borrador</numerusform>
            <numerusform>%n borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>no application</source>
        <translation>ninguna candidatura</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>companies, how many letters and meetings</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Trato</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Correo postal</translation>
    </message>
    <message>
        <source>The Same Person</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <source>What you don’t choose is kept in the remarks.</source>
        <translation>Lo que no elija se guarda en las observaciones.</translation>
    </message>
    <message>
        <source>Merge Them</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>%1 and %2 become one person.</source>
        <translation>%1 y %2 pasan a ser una sola persona.</translation>
    </message>
    <message>
        <source>From the one: %1.</source>
        <translation>De la primera: %1.</translation>
    </message>
    <message>
        <source>From the other: %1.</source>
        <translation>De la segunda: %1.</translation>
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
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>afterword::MissingAddress</name>
    <message>
        <source>E-mail address of %1</source>
        <translation>Dirección de correo de %1</translation>
    </message>
    <message>
        <source>Phone number of %1</source>
        <translation>Número de teléfono de %1</translation>
    </message>
    <message>
        <source>%1, then Enter</source>
        <comment>what is to be typed</comment>
        <translation>%1, luego Intro</translation>
    </message>
</context>
<context>
    <name>afterword::MonthDelegate</name>
    <message>
        <source>%1 · today</source>
        <comment>a day of the month</comment>
        <translation>%1 · hoy</translation>
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
        <translation>%1 más</translation>
    </message>
</context>
<context>
    <name>afterword::MonthView</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>The previous month</source>
        <translation>El mes anterior</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>El mes siguiente</translation>
    </message>
    <message>
        <source>Muted: what follows if no answer ever comes</source>
        <translation>Atenuado: lo que sigue si nunca llega respuesta</translation>
    </message>
    <message>
        <source>%1 (if no answer comes)</source>
        <translation>%1 (si no llega respuesta)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>The days of the month</source>
        <translation>Los días del mes</translation>
    </message>
    <message>
        <source>What falls on the day</source>
        <translation>Lo que cae en ese día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Shows the month and the day of today (Home)</source>
        <translation>Muestra el mes y el día de hoy (Inicio)</translation>
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
        <translation>Mover</translation>
    </message>
    <message>
        <source>Leave for &amp;later</source>
        <translation>Dejarlo para &amp;después</translation>
    </message>
    <message>
        <source>It is not signed &amp;yet</source>
        <translation>&amp;Aún no está firmada</translation>
    </message>
    <message numerus="yes">
        <source>The same for the &amp;other %n cards</source>
        <translation>
            <numerusform>Lo mismo para la &amp;otra tarjeta (%n)</numerusform>
            <numerusform>Lo mismo para las &amp;otras %n tarjetas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::NeedLine</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>what an account needs, other such things</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::NewApplication</name>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Company, or paste the posting’s address or text</source>
        <translation>Empresa, o pegue el anuncio</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Address of the posting</source>
        <translation>Dirección del anuncio</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salario</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Etiquetas, con comas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Nueva candidatura</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Close without adding</source>
        <translation>Cerrar sin añadir</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>In the first column</source>
        <translation>En la primera columna</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Añadir de todos modos</translation>
    </message>
    <message>
        <source>This one is there already: %1 (%2).</source>
        <comment>a job, its stage</comment>
        <translation>Esta ya está: %1 (%2).</translation>
    </message>
    <message>
        <source>The text of the posting is kept as well: %1 characters.</source>
        <translation>El texto del anuncio también se guarda: %1 caracteres.</translation>
    </message>
</context>
<context>
    <name>afterword::NewInterviewForm</name>
    <message>
        <source>Day of the new interview</source>
        <translation>Día de la nueva entrevista</translation>
    </message>
    <message>
        <source>such as Friday, or 4 Dec</source>
        <translation>como viernes, o 4 dic</translation>
    </message>
    <message>
        <source>When the new interview begins</source>
        <translation>Comienzo de la nueva entrevista</translation>
    </message>
    <message>
        <source>such as 14:30</source>
        <translation>como 14:30</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>When the new interview ends</source>
        <translation>Fin de la nueva entrevista</translation>
    </message>
    <message>
        <source>an hour later</source>
        <translation>una hora después</translation>
    </message>
    <message>
        <source>How the new interview takes place</source>
        <translation>Tipo de la nueva entrevista</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>afterword::NextBlock</name>
    <message>
        <source>Why this date?</source>
        <translation>¿Por qué esta fecha?</translation>
    </message>
    <message>
        <source>The guide’s page about this rule</source>
        <translation>La página de la guía sobre esta regla</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como hecho</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Lo que viene después</translation>
    </message>
    <message>
        <source>Let it rest for a while</source>
        <translation>Dejarlo reposar un tiempo</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Omitir este</translation>
    </message>
    <message>
        <source>It is done already</source>
        <translation>Ya está hecho</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Aquí no hay nada que hacer</translation>
    </message>
    <message>
        <source>Once you have applied, move it on, and you will see here what comes next.</source>
        <translation>Cuando haya enviado su candidatura, muévala, y aquí se dirá lo que viene después.</translation>
    </message>
    <message>
        <source>When something happens, you will see here what comes next.</source>
        <translation>Cuando ocurra algo, aquí se dirá lo que viene después.</translation>
    </message>
    <message>
        <source>Ask %1 for it</source>
        <translation>Pedírsela a %1</translation>
    </message>
    <message>
        <source>Its time comes when the interview is over.</source>
        <translation>Su momento llega cuando termine la entrevista.</translation>
    </message>
    <message numerus="yes">
        <source>%n more to do below</source>
        <translation>
            <numerusform>queda %n seguimiento más abajo</numerusform>
            <numerusform>quedan %n seguimientos más abajo</numerusform>
        </translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Nombrar a alguien</translation>
    </message>
    <message>
        <source>Withdraw kindly</source>
        <translation>Retirarse con amabilidad</translation>
    </message>
    <message>
        <source>You no longer want this job, and nobody you could tell is named here. Find out who that is at %1: a kind word takes two minutes, and you may meet again.</source>
        <translation>Ya no quiere este puesto, y aquí no figura nadie a quien decírselo. Averigüe quién es en %1: unas palabras amables llevan dos minutos, y quizá vuelvan a encontrarse.</translation>
    </message>
    <message>
        <source>They wrote to you first. Once you have answered and are talking with them, move the card on, and you will see here what comes next.</source>
        <translation>La empresa le escribió primero. Cuando haya respondido y estén en contacto, avance la tarjeta, y aquí dirá qué viene después.</translation>
    </message>
    <message>
        <source>Their letter reads like one. Once you have said below whether it is, you will see here what comes next.</source>
        <translation>La carta de la empresa lo parece. Cuando haya dicho abajo si lo es, aquí se dirá qué viene después.</translation>
    </message>
    <message>
        <source>Nobody to thank</source>
        <translation>Nadie a quien agradecer</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <comment>a stage</comment>
        <translation>Mover a «%1»</translation>
    </message>
    <message>
        <source>I have applied</source>
        <translation>Ya he enviado mi candidatura</translation>
    </message>
    <message>
        <source>Whom did you speak with?</source>
        <translation>¿Con quién habló?</translation>
    </message>
    <message>
        <source>You had an interview with %1, and nobody who was there is named yet. Everyone you name gets a thank-you note of their own, ideally within a day.</source>
        <translation>Tuvo una entrevista con %1 y no consta quién estuvo. Cada persona que nombre recibe su propia carta de agradecimiento, mejor en el plazo de un día.</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>Nombrar</translation>
    </message>
    <message>
        <source>After that: %1</source>
        <comment>a follow-up</comment>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>You had an interview with them, and the card is still among the saved ones. Move it on, and you will be told when to ask how things stand.</source>
        <translation>Tuvo una entrevista con ellos y la tarjeta sigue entre las guardadas. Muévala adelante y se le dirá cuándo preguntar cómo va.</translation>
    </message>
    <message>
        <source>You have an interview with them, and the card is still among the saved ones. Move it on, and you will be told when to ask how things stand.</source>
        <translation>Tiene una entrevista con ellos y la tarjeta sigue entre las guardadas. Muévala adelante y se le dirá cuándo preguntar cómo va.</translation>
    </message>
    <message>
        <source>When did the offer come?</source>
        <translation>¿Cuándo llegó la oferta?</translation>
    </message>
    <message>
        <source>Write the day down under “The offer”, and you are reminded to answer it, and to tell the others.</source>
        <translation>Anote el día en «La oferta», y se le recordará responder y decírselo a los demás.</translation>
    </message>
</context>
<context>
    <name>afterword::NoteComposer</name>
    <message>
        <source>Nobody named</source>
        <translation>Nadie indicado</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Escribir una carta</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everything is saved as you type</source>
        <translation>Todo se guarda según escribe</translation>
    </message>
    <message>
        <source>Not saved: this application is not there any more</source>
        <translation>Sin guardar: esta candidatura ya no existe</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Thank-you notes</source>
        <translation>Cartas de agradecimiento</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a round, a date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This can look careless: %1 Leave it only if you mean it.</source>
        <translation>Esto puede parecer descuidado: %1 Déjelo solo si lo quiere así.</translation>
    </message>
    <message>
        <source>I mean it</source>
        <translation>Lo quiero así</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>You changed this text. Filling it again replaces your words; Ctrl+Z brings them back.</source>
        <translation>Ha cambiado este texto. Rellenarlo de nuevo sustituye sus palabras; Ctrl+Z las recupera.</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Sustituirlas</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>The note is filled again.</source>
        <translation>La carta se ha rellenado de nuevo.</translation>
    </message>
    <message>
        <source>Bring my words back</source>
        <translation>Recuperar mis palabras</translation>
    </message>
    <message>
        <source>This note is not signed yet: Afterword does not know your name.</source>
        <translation>Esta carta aún no está firmada: Afterword no conoce su nombre.</translation>
    </message>
    <message>
        <source>Add my name</source>
        <translation>Decir mi nombre</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Your answer can flow into the note. Filling it again replaces your words.</source>
        <translation>Su respuesta puede entrar en la carta. Rellenarla de nuevo sustituye sus palabras.</translation>
    </message>
    <message>
        <source>Fill it again</source>
        <translation>Rellenarla de nuevo</translation>
    </message>
    <message>
        <source>Keep my words</source>
        <translation>Conservar mis palabras</translation>
    </message>
    <message>
        <source>Your last words could not be saved yet. They are still here.</source>
        <translation>Sus últimas palabras aún no se pudieron guardar. Siguen aquí.</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Cerrar y perderlas</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nadie indicado</translation>
    </message>
    <message>
        <source>It is not known who it goes to.</source>
        <translation>No se conoce a nadie a quien vaya.</translation>
    </message>
    <message>
        <source>No e-mail address of %1 is known.</source>
        <translation>No se conoce ninguna dirección de correo de %1.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
    <message>
        <source>No e-mail program is set up on this computer. Copy the note, or save it as .eml.</source>
        <translation>En este equipo no hay ningún programa de correo configurado. Copie la carta, o guárdela como .eml.</translation>
    </message>
    <message>
        <source>No mail program answered. Copy the note, or save it as .eml.</source>
        <translation>Ningún programa de correo respondió. Copie la carta, o guárdela como .eml.</translation>
    </message>
    <message>
        <source>The mail program would have changed this letter, so its text is on the clipboard: paste it in.</source>
        <translation>El programa de correo habría cambiado esta carta, así que su texto está en el portapapeles: péguelo.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes saved in %1</source>
        <translation>
            <numerusform>%n carta guardada en %1</numerusform>
            <numerusform>%n cartas guardadas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Card to %1.pdf</source>
        <translation>Tarjeta para %1.pdf</translation>
    </message>
    <message>
        <source>The card is saved in %1.</source>
        <translation>La tarjeta está guardada en %1.</translation>
    </message>
    <message>
        <source>Have you sent it yet?</source>
        <translation>¿Ya la ha enviado?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was done, a question</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Yes, mark as sent</source>
        <translation>Sí, marcar como enviada</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>There is still something to fix: %1</source>
        <translation>Queda algo por corregir: %1</translation>
    </message>
    <message>
        <source>Mark as sent anyway</source>
        <translation>Marcar como enviada de todos modos</translation>
    </message>
    <message>
        <source>Back to the letter</source>
        <translation>Volver a la carta</translation>
    </message>
    <message>
        <source>This letter goes to nobody yet. Say first whom it was sent to.</source>
        <translation>Esta carta aún no va dirigida a nadie. Indique primero a quién se envió.</translation>
    </message>
    <message>
        <source>Say whom</source>
        <translation>Indicar a quién</translation>
    </message>
    <message>
        <source>A note was not put into your mailbox: %1.</source>
        <translation>Una carta no se puso en su buzón: %1.</translation>
    </message>
    <message>
        <source>The note goes among the drafts of your mailbox. When you send it from there, it is noticed here.</source>
        <translation>La carta va a los borradores de su buzón. Cuando la envíe desde allí, se advertirá aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes go among the drafts of your mailbox. When you send them from there, it is noticed here.</source>
        <translation>
            <numerusform>%n carta va a los borradores de su buzón. Cuando la envíe desde allí, se advertirá aquí.</numerusform>
            <numerusform>%n cartas van a los borradores de su buzón. Cuando las envíe desde allí, se advertirá aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Enviado.</translation>
    </message>
    <message numerus="yes">
        <source>All %n are sent.</source>
        <translation>
            <numerusform>Las %n están enviadas.</numerusform>
            <numerusform>Las %n están enviadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Next: %2.</source>
        <comment>a sentence, what comes next</comment>
        <translation>%1 Después: %2.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>It was not sent, since there is still something to fix: %1</source>
        <translation>No se envió, porque aún queda algo por corregir: %1</translation>
    </message>
    <message>
        <source>It was not sent: %1</source>
        <translation>No se envió: %1</translation>
    </message>
    <message>
        <source>The letter goes on %1 at %2, if this computer is on and Afterword is running.</source>
        <translation>La carta sale el %1 a las %2, si este equipo está encendido y Afterword en marcha.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>It stays here, and was not sent.</source>
        <translation>Se queda aquí y no se envió.</translation>
    </message>
    <message>
        <source>It is on its way already, or was sent.</source>
        <translation>Ya está en camino o se envió.</translation>
    </message>
    <message>
        <source>When should the letter go?</source>
        <translation>¿Cuándo debe salir la carta?</translation>
    </message>
    <message>
        <source>Send it then</source>
        <translation>Enviarla a esa hora</translation>
    </message>
    <message>
        <source>The letter is on its way.</source>
        <translation>La carta está en camino.</translation>
    </message>
    <message>
        <source>It is not known whether the letter went. Look in your mailbox, then say so in Settings, under Mailbox.</source>
        <translation>No se sabe si la carta salió. Mire en su buzón y dígalo después en las preferencias, en Buzón.</translation>
    </message>
    <message numerus="yes">
        <source>The letter goes in %n seconds.</source>
        <translation>
            <numerusform>La carta sale en %n segundo.</numerusform>
            <numerusform>La carta sale en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>On the day it goes: %1</source>
        <translation>El día en que sale: %1</translation>
    </message>
    <message>
        <source>Send it as it is</source>
        <translation>Enviarla así</translation>
    </message>
    <message>
        <source>No phone number of %1 is known.</source>
        <translation>No se conoce ningún teléfono de %1.</translation>
    </message>
    <message>
        <source>No postal address of %1 is known.</source>
        <translation>No se conoce ninguna dirección postal de %1.</translation>
    </message>
    <message>
        <source>This letter was changed or sent elsewhere while you were writing. What you write here is kept.</source>
        <translation>Esta carta se cambió o se envió desde otro sitio mientras usted escribía. Lo que escriba aquí se conserva.</translation>
    </message>
</context>
<context>
    <name>afterword::NoteDialog</name>
    <message>
        <source>Note to %1</source>
        <translation>Nota para %1</translation>
    </message>
    <message>
        <source>It becomes a task in their search, comes up there on its day, and says that you wrote it, with your login: %1.</source>
        <translation>Se convierte en una tarea de su búsqueda, aparece allí en su día y dice que la escribió usted, con su usuario: %1.</translation>
    </message>
    <message>
        <source>for example: Read the posting again before Thursday</source>
        <translation>por ejemplo: Leer otra vez el anuncio antes del jueves</translation>
    </message>
    <message>
        <source>The search as a whole</source>
        <translation>La búsqueda en conjunto</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>&amp;Leave the Note</source>
        <translation>&amp;Dejar la nota</translation>
    </message>
    <message>
        <source>A note needs a few words: what are they to do?</source>
        <translation>Una nota necesita unas palabras: ¿qué hay que hacer?</translation>
    </message>
    <message>
        <source>Without a day it would never come up.</source>
        <translation>Sin un día no aparecería nunca.</translation>
    </message>
    <message>
        <source>They have to know who wrote it.</source>
        <translation>Tiene que saberse quién la escribió.</translation>
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
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Anything worth keeping in mind</source>
        <translation>Todo lo que convenga recordar</translation>
    </message>
    <message>
        <source>change to the remarks on %1</source>
        <translation>cambio de las observaciones sobre %1</translation>
    </message>
    <message>
        <source>The posting’s text</source>
        <translation>Texto del anuncio</translation>
    </message>
    <message>
        <source>Paste it here: postings vanish from the web</source>
        <translation>Péguelo aquí: los anuncios desaparecen de la red</translation>
    </message>
    <message>
        <source>change to the posting’s text for %1</source>
        <translation>cambio del texto del anuncio de %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>afterword::NoticePage</name>
    <message>
        <source>Show notices on the desktop</source>
        <translation>Mostrar notificaciones en el escritorio</translation>
    </message>
    <message>
        <source>Tell me when something can be done, not only when it is due</source>
        <translation>Avisarme también de lo que es posible, no solo de lo que vence</translation>
    </message>
    <message>
        <source>Minutes before anything is due</source>
        <translation>Minutos antes de que algo venza</translation>
    </message>
    <message>
        <source>Minutes before a thank-you note is due</source>
        <translation>Minutos antes de que venza un agradecimiento</translation>
    </message>
    <message>
        <source>Stay quiet from</source>
        <translation>Silencio desde las</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde las</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta las</translation>
    </message>
    <message>
        <source>Stay quiet on my weekend</source>
        <translation>Silencio en mi fin de semana</translation>
    </message>
    <message>
        <source>One notice about all that is due, every day at</source>
        <translation>Una notificación de todo lo pendiente, cada día a las</translation>
    </message>
    <message>
        <source>Summary at</source>
        <translation>Resumen a las</translation>
    </message>
    <message>
        <source>Name nobody in notices: “A follow-up is due”</source>
        <translation>No nombrar a nadie en las notificaciones: «Un seguimiento está pendiente»</translation>
    </message>
    <message>
        <source>Start in the tray when I log in</source>
        <translation>Iniciar en la bandeja al iniciar sesión</translation>
    </message>
    <message>
        <source>This desktop shows no notices just now. Today and the tray tell you everything.</source>
        <translation>Este escritorio no muestra notificaciones ahora. «Hoy» y la bandeja se lo dicen todo.</translation>
    </message>
    <message>
        <source>Announce anything due</source>
        <translation>Anunciar lo que vence</translation>
    </message>
    <message>
        <source>minutes before</source>
        <translation>minutos antes</translation>
    </message>
    <message>
        <source>Announce a thank-you note</source>
        <translation>Anunciar un agradecimiento</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
</context>
<context>
    <name>afterword::NumberRow</name>
    <message>
        <source>Default</source>
        <translation>Valor habitual</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: volver al valor habitual</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Volver al valor habitual</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>normalmente %1</translation>
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
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Their deadline</source>
        <translation>Su plazo</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ninguna fecha</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>change to %1’s offer</source>
        <translation>cambio de la oferta de %1</translation>
    </message>
    <message>
        <source>What rubbed you the wrong way:
%1</source>
        <translation>Lo que le dio mala espina:
%1</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Sueldo</translation>
    </message>
    <message>
        <source>such as 72,000 a year</source>
        <translation>como 72.000 al año</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Paid leave</source>
        <translation>Vacaciones</translation>
    </message>
    <message>
        <source>such as 30 days</source>
        <translation>como 30 días</translation>
    </message>
    <message>
        <source>That is before the day on which the offer came. Is it the right day?</source>
        <translation>Es anterior al día en que llegó la oferta. ¿Es el día correcto?</translation>
    </message>
    <message>
        <source>Taken as received: %1. Change that above if the offer came on another day.</source>
        <translation>Anotada como recibida: %1. Cámbielo arriba si la oferta llegó otro día.</translation>
    </message>
    <message>
        <source>Without the day on which it was received, you aren’t reminded of this offer.</source>
        <translation>Sin el día en que se recibió, no se le recuerda esta oferta.</translation>
    </message>
</context>
<context>
    <name>afterword::OfferGuesses</name>
    <message>
        <source>Take “%1” as the pay?</source>
        <translation>¿Tomar «%1» como sueldo?</translation>
    </message>
    <message>
        <source>Take %1 as their deadline?</source>
        <translation>¿Tomar el %1 como fecha límite?</translation>
    </message>
    <message>
        <source>Take %1 as your first day?</source>
        <translation>¿Tomar el %1 como primer día?</translation>
    </message>
    <message>
        <source>What their letter seems to name of the offer</source>
        <translation>Lo que la carta de la empresa parece decir de la oferta</translation>
    </message>
    <message>
        <source>A guess, from their letter: “%1”</source>
        <translation>Una suposición, por la carta de la empresa: «%1»</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Tomarla</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>You will not be asked again</source>
        <translation>No se vuelve a preguntar</translation>
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
        <translation>Salario</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Conditions and remarks</source>
        <translation>Condiciones y observaciones</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Responder antes del</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>Rubbed you the wrong way</source>
        <translation>Le molestó</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Salió bien</translation>
    </message>
    <message>
        <source>What you would bring</source>
        <translation>Lo que usted aportaría</translation>
    </message>
    <message>
        <source>Offers side by side</source>
        <translation>Ofertas una junto a otra</translation>
    </message>
    <message>
        <source>No offer is waiting for your answer. When two are, they appear here side by side.</source>
        <translation>Ninguna oferta espera su respuesta. Cuando haya dos, estarán aquí una junto a otra.</translation>
    </message>
    <message>
        <source>One offer is waiting for your answer. When a second comes, both appear here side by side.</source>
        <translation>Una oferta espera su respuesta. Cuando llegue otra, estarán aquí las dos.</translation>
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
        <translation>nada conocido</translation>
    </message>
    <message>
        <source>Open the Card</source>
        <translation>Abrir la tarjeta</translation>
    </message>
    <message>
        <source>Open the card of %1</source>
        <translation>Abrir la tarjeta de %1</translation>
    </message>
    <message>
        <source>Paid leave</source>
        <translation>Vacaciones</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
</context>
<context>
    <name>afterword::OfficeDialog</name>
    <message>
        <source>New &amp;Password…</source>
        <translation>&amp;Contraseña nueva…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>&amp;Borrar…</translation>
    </message>
    <message>
        <source>Logins at %1</source>
        <translation>Accesos en %1</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Buscar a una persona</translation>
    </message>
    <message>
        <source>Who may log in</source>
        <translation>Quién puede entrar</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Tiene</translation>
    </message>
    <message>
        <source>Sees of others</source>
        <comment>how many searches</comment>
        <translation>Ve de otros</translation>
    </message>
    <message>
        <source>Seen by</source>
        <comment>how many people</comment>
        <translation>Vista por</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>&amp;New Login…</source>
        <translation>&amp;Acceso nuevo…</translation>
    </message>
    <message>
        <source>It was not done: %1.</source>
        <translation>No se hizo: %1.</translation>
    </message>
    <message>
        <source>Asking %1 who may log in…</source>
        <translation>Preguntando a %1 quién puede entrar…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>a search of their own</source>
        <translation>una búsqueda propia</translation>
    </message>
    <message>
        <source>no search of their own</source>
        <translation>ninguna búsqueda propia</translation>
    </message>
    <message>
        <source>There is a login %1 already; “New Password…” gives it another password.</source>
        <translation>Ya hay un acceso %1; «Contraseña nueva…» le da otra contraseña.</translation>
    </message>
    <message>
        <source>Creating the login…</source>
        <translation>Creando el acceso…</translation>
    </message>
    <message>
        <source>%1 may log in.</source>
        <translation>%1 puede entrar.</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 tiene una contraseña nueva.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Give %1 a new password? The one they have stops working the next time they log in.</source>
        <translation>¿Dar una contraseña nueva a %1? La anterior ya no abre nada a partir de la próxima vez que entre.</translation>
    </message>
    <message>
        <source>&amp;New Password</source>
        <translation>&amp;Dar una nueva</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>Cambiando la contraseña…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Everything, to be imported again (*.json)</source>
        <translation>Todo, para volver a importarlo (*.json)</translation>
    </message>
    <message>
        <source>Reading the search…</source>
        <translation>Leyendo la búsqueda…</translation>
    </message>
    <message>
        <source>%1’s search is in %2.</source>
        <translation>La búsqueda de %1 está en %2.</translation>
    </message>
    <message>
        <source>Asking what goes with it…</source>
        <translation>Preguntando qué se va con él…</translation>
    </message>
    <message>
        <source>Erasing %1…</source>
        <translation>Borrando %1…</translation>
    </message>
    <message>
        <source>%1 is erased; copies of the server, if there are any, still hold what was erased.</source>
        <translation>%1 está borrado; las copias del servidor, si las hay, aún contienen lo que se fue.</translation>
    </message>
    <message>
        <source>Look after a server</source>
        <translation>Cuidar de un servidor</translation>
    </message>
    <message>
        <source>The address of the database, with a login that may create others, such as postgresql://postgres@store.example/afterword:</source>
        <translation>La dirección de la base de datos, con un acceso que pueda crear otros, por ejemplo postgresql://postgres@store.example/afterword:</translation>
    </message>
    <message>
        <source>The server could not be opened: %1.</source>
        <translation>No se pudo mirar en el servidor: %1.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>The database %1 is not ready for shared searches of this version. Make it so now? People may go on working meanwhile.</source>
        <translation>La base de datos %1 no está lista para las búsquedas compartidas de esta versión. ¿Prepararla ahora? Mientras tanto se puede seguir trabajando.</translation>
    </message>
    <message>
        <source>&amp;Make It Ready</source>
        <translation>&amp;Preparar</translation>
    </message>
    <message>
        <source>Making it ready…</source>
        <translation>Preparando…</translation>
    </message>
</context>
<context>
    <name>afterword::OnlineMailboxes</name>
    <message>
        <source>This desktop is signed in to a mailbox already, so no password is needed here:</source>
        <translation>Este escritorio ya ha iniciado sesión en un buzón, así que aquí no hace falta contraseña:</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <comment>an address</comment>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Or another one:</source>
        <translation>U otro:</translation>
    </message>
</context>
<context>
    <name>afterword::OutcomeForm</name>
    <message>
        <source>Kind of reason</source>
        <translation>Tipo de motivo</translation>
    </message>
    <message>
        <source>such as experience, salary, fit</source>
        <translation>como experiencia, salario, encaje</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>What you take from it</source>
        <translation>Lo que se lleva de ello</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>experiencia</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>conocimientos</translation>
    </message>
    <message>
        <source>salary</source>
        <translation>salario</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>encaje</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>internal candidate</source>
        <translation>persona de la casa</translation>
    </message>
    <message>
        <source>position closed</source>
        <translation>puesto cerrado</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo</translation>
    </message>
    <message>
        <source>change to the lesson from %1</source>
        <translation>cambio de la lección de %1</translation>
    </message>
</context>
<context>
    <name>afterword::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in this desktop’s keyring</source>
        <translation>&amp;Guardarla en el llavero de este escritorio</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>That password did not open the shared search at %1. Which one is %2’s?</source>
        <translation>Esa contraseña no abrió la búsqueda compartida en %1. ¿Cuál es la de %2?</translation>
    </message>
    <message>
        <source>The server %1 asks for %2’s password.</source>
        <translation>El servidor %1 pide la contraseña de %2.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Contraseña:</translation>
    </message>
</context>
<context>
    <name>afterword::PasswordOnce</name>
    <message>
        <source>Password for %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>This is the password for %1. It is shown only this once and not kept here: pass it on in a way that nobody else can read.</source>
        <translation>Esta es la contraseña de %1. Se muestra solo esta vez y aquí no se guarda en ninguna parte: entréguela por una vía que nadie más lea.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>afterword::PasswordRow</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Keep it in this desktop’s keyring; otherwise you are asked for it at each start</source>
        <translation>Guardarla en el llavero de este escritorio; si no, se pide en cada inicio</translation>
    </message>
</context>
<context>
    <name>afterword::PeopleModel</name>
    <message>
        <source>nothing</source>
        <comment>in an empty cell, read out</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Last written to</source>
        <translation>Última carta</translation>
    </message>
    <message>
        <source>Last heard from</source>
        <translation>Últimas noticias</translation>
    </message>
</context>
<context>
    <name>afterword::PeopleSection</name>
    <message>
        <source>Part of the new person</source>
        <translation>Papel de la persona nueva</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>a name, then Enter</source>
        <translation>un nombre, y luego Intro</translation>
    </message>
    <message>
        <source>Nobody yet. Add who interviews you, who recruits, and whom you may ask.</source>
        <translation>Aún nadie. Añada quién le entrevista, quién selecciona y a quién puede preguntar.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Quién es quién</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>Contacto principal</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>RR. HH.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>aún nadie</translation>
    </message>
    <message>
        <source>change to the %1 at %2</source>
        <comment>a part in the process, a company</comment>
        <translation>cambio en %2: %1</translation>
    </message>
    <message>
        <source>interviewer, %1</source>
        <comment>a round</comment>
        <translation>en la entrevista, %1</translation>
    </message>
    <message>
        <source>recruiter</source>
        <translation>selección</translation>
    </message>
    <message>
        <source>main contact</source>
        <translation>contacto principal</translation>
    </message>
    <message>
        <source>change to the people of %1</source>
        <translation>cambio de las personas de %1</translation>
    </message>
</context>
<context>
    <name>afterword::PeopleView</name>
    <message>
        <source>Find somebody</source>
        <translation>Buscar a alguien</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody yet. Whoever invites you to an interview is listed here.</source>
        <translation>Aún nadie. Quien le invite a una entrevista aparece aquí.</translation>
    </message>
</context>
<context>
    <name>afterword::PersonCard</name>
    <message>
        <source>A team’s mailbox, not a person</source>
        <translation>El buzón de un equipo, no una persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>the full name</source>
        <translation>el nombre completo</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Trato</translation>
    </message>
    <message>
        <source>on first-name terms</source>
        <translation>por el nombre de pila</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>such as Head of Data</source>
        <translation>como Responsable de Datos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>aún sin dirección</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>aún sin número</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Correo postal</translation>
    </message>
    <message>
        <source>for a handwritten card</source>
        <translation>para una tarjeta manuscrita</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>anything worth knowing</source>
        <translation>lo que conviene saber</translation>
    </message>
    <message>
        <source>It is greeted without a name, and no thank-you note is owed to it.</source>
        <translation>Se le saluda sin nombre, y no se le debe ninguna carta de agradecimiento.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Una persona necesita un nombre.</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Detalles de %1</translation>
    </message>
    <message>
        <source>a team’s mailbox</source>
        <translation>buzón de un equipo</translation>
    </message>
    <message>
        <source>✓ thanked</source>
        <translation>✓ agradecido</translation>
    </message>
    <message>
        <source>not thanked yet</source>
        <translation>aún sin agradecer</translation>
    </message>
</context>
<context>
    <name>afterword::PersonPage</name>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>as you sign your notes</source>
        <translation>como firma sus cartas</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Su correo</translation>
    </message>
    <message>
        <source>so that invitations know who you are</source>
        <translation>para que las invitaciones sepan quién es usted</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 es libre</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Fin de semana</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>On a holiday nobody is asked anything. Choose those of the country the companies are in.</source>
        <translation>En un festivo no se pregunta a nadie. Elija los del país de las empresas.</translation>
    </message>
    <message>
        <source>Add a calendar file…</source>
        <translation>Añadir un archivo de calendario…</translation>
    </message>
    <message>
        <source>An .ics file with whole-day events</source>
        <translation>Un archivo .ics con sucesos de día entero</translation>
    </message>
    <message>
        <source>This time zone is not known. Write it as America/New_York.</source>
        <translation>Esta zona horaria no se conoce. Escríbala como Europe/Madrid.</translation>
    </message>
    <message>
        <source>Add a holiday calendar</source>
        <translation>Añadir un calendario de festivos</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Calendarios (*.ics);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 was not added: %2.</source>
        <translation>No se añadió %1: %2.</translation>
    </message>
    <message>
        <source>Find a country or region</source>
        <translation>Buscar un país o una región</translation>
    </message>
    <message>
        <source>Add “%1”, where your time zone is</source>
        <translation>Añadir «%1», donde está su zona horaria</translation>
    </message>
    <message numerus="yes">
        <source>%n weekdays in %1 are free with these calendars.</source>
        <translation>
            <numerusform>%n día laborable de %1 es libre según lo elegido.</numerusform>
            <numerusform>%n días laborables de %1 son libres según lo elegido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekdays in %1 are free with %2.</source>
        <translation>
            <numerusform>Según %2, %n día laborable de %1 es libre.</numerusform>
            <numerusform>Según %2, %n días laborables de %1 son libres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::PersonPane</name>
    <message>
        <source>Write to them</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>the full name</source>
        <translation>el nombre completo</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Trato</translation>
    </message>
    <message>
        <source>on first-name terms</source>
        <translation>por el nombre de pila</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>such as Head of Data</source>
        <translation>como Responsable de Datos</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>where they work</source>
        <translation>dónde trabaja</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>aún sin dirección</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>aún sin número</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Correo postal</translation>
    </message>
    <message>
        <source>for a handwritten card</source>
        <translation>para una tarjeta manuscrita</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>anything worth knowing</source>
        <translation>lo que conviene saber</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>Letters and meetings</source>
        <translation>Cartas y encuentros</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Una persona necesita un nombre.</translation>
    </message>
    <message>
        <source>No e-mail address of theirs is known yet</source>
        <translation>Aún no se conoce ninguna dirección de correo</translation>
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
        <translation>La misma que…</translation>
    </message>
    <message>
        <source>Somebody is listed twice: merge the two</source>
        <translation>Alguien figura dos veces en la lista: unir las dos fichas</translation>
    </message>
    <message>
        <source>%1 · may be the same</source>
        <translation>%1 · quizá la misma</translation>
    </message>
    <message>
        <source>The Same as %1</source>
        <translation>La misma persona que %1</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
</context>
<context>
    <name>afterword::PhrasePane</name>
    <message>
        <source>empty phrase</source>
        <translation>fórmula vacía</translation>
    </message>
    <message>
        <source>Add set</source>
        <translation>Añadir juego</translation>
    </message>
    <message>
        <source>Add a phrase</source>
        <translation>Añadir una fórmula</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Fórmulas</translation>
    </message>
    <message>
        <source>Text of the phrase</source>
        <translation>Texto de la fórmula</translation>
    </message>
    <message>
        <source>Name of a new set</source>
        <translation>Nombre de un juego nuevo</translation>
    </message>
    <message>
        <source>F2 gives this set another name</source>
        <translation>F2 da otro nombre a este juego</translation>
    </message>
    <message>
        <source>Remove the set</source>
        <translation>Eliminar el juego</translation>
    </message>
    <message>
        <source>Remove the phrase</source>
        <translation>Eliminar la fórmula</translation>
    </message>
</context>
<context>
    <name>afterword::PickDialog</name>
    <message>
        <source>Type a part of it</source>
        <translation>Escriba una parte</translation>
    </message>
</context>
<context>
    <name>afterword::PolicyPage</name>
    <message>
        <source>These numbers make the plan. They come from what careers advisers agree on; change what your trade does differently. The plan follows at once.</source>
        <translation>Estos números hacen el plan. Vienen de aquello en lo que coinciden quienes aconsejan sobre el empleo; cambie lo que su oficio haga de otra forma. El plan lo sigue al momento.</translation>
    </message>
    <message>
        <source>Back to the usual numbers</source>
        <translation>Volver a los números habituales</translation>
    </message>
    <message>
        <source>All of them; one undo brings yours back</source>
        <translation>Todos a la vez; deshacer una vez recupera los suyos</translation>
    </message>
</context>
<context>
    <name>afterword::PostingForm</name>
    <message>
        <source>A guess, from what the page says of itself</source>
        <translation>Una suposición, por lo que la página dice de sí misma</translation>
    </message>
    <message>
        <source>A guess, from the page’s words</source>
        <translation>Una suposición, por las palabras de la página</translation>
    </message>
    <message>
        <source>A guess, from the page’s address</source>
        <translation>Una suposición, por la dirección de la página</translation>
    </message>
    <message>
        <source>A guess: please look</source>
        <translation>Una suposición: compruébelo</translation>
    </message>
    <message>
        <source>partly from home</source>
        <translation>en parte desde casa</translation>
    </message>
    <message>
        <source>from home</source>
        <translation>desde casa</translation>
    </message>
    <message>
        <source>advertised by %1</source>
        <translation>publicado por %1</translation>
    </message>
    <message>
        <source>posted: %1</source>
        <comment>a day</comment>
        <translation>publicado: %1</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>Cierra el</translation>
    </message>
    <message>
        <source>Nobody said</source>
        <translation>No se dice</translation>
    </message>
    <message>
        <source>I applied &amp;today</source>
        <translation>Me presenté &amp;hoy</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salario</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address of the posting</source>
        <translation>Dirección del anuncio</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>I filled in this form and applied &amp;today</source>
        <translation>Rellené el formulario y me presenté &amp;hoy</translation>
    </message>
    <message>
        <source>This is not a date. Leave it empty where nobody said one.</source>
        <translation>Eso no es una fecha. Déjelo vacío si no se dice ninguna.</translation>
    </message>
</context>
<context>
    <name>afterword::PostingWindow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the card</source>
        <translation>&amp;Ver la tarjeta</translation>
    </message>
    <message>
        <source>&amp;Keep the new text</source>
        <translation>&amp;Guardar el texto nuevo</translation>
    </message>
    <message>
        <source>I applied &amp;today</source>
        <translation>Me presenté &amp;hoy</translation>
    </message>
    <message>
        <source>From your browser</source>
        <translation>De su navegador</translation>
    </message>
    <message>
        <source>What changed in the text</source>
        <translation>Qué ha cambiado en el texto</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait behind this one.</source>
        <translation>
            <numerusform>Detrás espera %n más.</numerusform>
            <numerusform>Detrás esperan %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new application?</source>
        <translation>¿Una candidatura nueva?</translation>
    </message>
    <message>
        <source>On your board</source>
        <translation>En su tablero</translation>
    </message>
    <message>
        <source>A link asks for this. It goes on your board only if you say so.</source>
        <translation>Lo pide un enlace. Solo pasa a su tablero si usted lo dice.</translation>
    </message>
    <message>
        <source>It is in %1, as applied for today. Correct what isn’t right.</source>
        <comment>a column</comment>
        <translation>Está en %1, presentada hoy. Corrija lo que no sea exacto.</translation>
    </message>
    <message>
        <source>It is in %1. Correct what isn’t right.</source>
        <comment>a column</comment>
        <translation>Está en %1. Corrija lo que no sea exacto.</translation>
    </message>
    <message>
        <source>&amp;Put it on the board</source>
        <translation>&amp;Poner en el tablero</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take it &amp;off again</source>
        <translation>&amp;Quitar del tablero</translation>
    </message>
    <message>
        <source>Already on your board</source>
        <translation>Ya está en su tablero</translation>
    </message>
    <message>
        <source>%1. It has been in %2 since %3.</source>
        <comment>a job, a column, a day</comment>
        <translation>%1. En «%2» (desde: %3).</translation>
    </message>
    <message>
        <source>%1. It is in %2.</source>
        <comment>a job, a column</comment>
        <translation>%1. En %2.</translation>
    </message>
    <message>
        <source>The posting’s text isn’t kept with it yet:</source>
        <translation>El texto del anuncio aún no está guardado con ella:</translation>
    </message>
    <message>
        <source>Since then its text has changed:</source>
        <translation>El texto ha cambiado desde entonces:</translation>
    </message>
    <message>
        <source>&amp;Keep the text</source>
        <translation>&amp;Guardar el texto</translation>
    </message>
</context>
<context>
    <name>afterword::PreviewPane</name>
    <message>
        <source>Interview for the preview</source>
        <translation>Entrevista de la vista previa</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>How it reads for</source>
        <translation>Cómo se lee para</translation>
    </message>
    <message>
        <source>Once there is an interview with an interviewer, you will see here how the template reads for each of them.</source>
        <translation>En cuanto haya una entrevista con alguien, verá aquí cómo se lee la plantilla para cada persona.</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>a company, a round, a date</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>Preview for %1</source>
        <translation>Vista previa para %1</translation>
    </message>
</context>
<context>
    <name>afterword::PromiseLine</name>
    <message>
        <source>Take it</source>
        <translation>Tomarla</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>You will not be asked again</source>
        <translation>No se vuelve a preguntar</translation>
    </message>
    <message>
        <source>Take %1 as the date by which they decide</source>
        <translation>Tomar el %1 como fecha en que deciden</translation>
    </message>
    <message>
        <source>Do not take %1 as their date</source>
        <translation>No tomar el %1 como su fecha</translation>
    </message>
    <message>
        <source>promised date of %1</source>
        <translation>fecha anunciada por %1</translation>
    </message>
    <message>
        <source>Take %1 as the date by which they decide?</source>
        <translation>¿Tomar el %1 como fecha en que deciden?</translation>
    </message>
</context>
<context>
    <name>afterword::PromptsPane</name>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>Awkward</source>
        <translation>Incómodo</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Aportación</translation>
    </message>
    <message>
        <source>What you remember</source>
        <translation>Lo que recuerda</translation>
    </message>
    <message>
        <source>What could you bring to this job?</source>
        <translation>¿Qué podría aportar a este puesto?</translation>
    </message>
    <message>
        <source>they</source>
        <translation>esa persona</translation>
    </message>
    <message>
        <source>What did %1 say or do that stayed with you?</source>
        <translation>¿Qué dijo o hizo %1 que se le quedó grabado?</translation>
    </message>
    <message>
        <source>Which question that %1 asked did you not fully answer?</source>
        <translation>¿Qué pregunta que le hizo %1 quedó sin responder del todo?</translation>
    </message>
    <message>
        <source>Was anything awkward between you?</source>
        <translation>¿Hubo algo incómodo entre ustedes?</translation>
    </message>
    <message>
        <source>change to the debrief at %1</source>
        <translation>cambio del balance en %1</translation>
    </message>
</context>
<context>
    <name>afterword::RecoveryDialog</name>
    <message>
        <source>Your search is not where it was</source>
        <translation>Su búsqueda no está donde estaba</translation>
    </message>
    <message>
        <source>Your search cannot be read</source>
        <translation>No se puede leer su búsqueda</translation>
    </message>
    <message>
        <source>This file is not an Afterword search</source>
        <translation>Este archivo no es una búsqueda de Afterword</translation>
    </message>
    <message>
        <source>This search needs a newer Afterword</source>
        <translation>Esta búsqueda necesita un Afterword más reciente</translation>
    </message>
    <message>
        <source>Your search could not be opened</source>
        <translation>No se pudo abrir su búsqueda</translation>
    </message>
    <message>
        <source>No copies were found beside it. If it is on another disk, connect that disk and open Afterword again.</source>
        <translation>Al lado no se encontraron copias. Si está en otro disco, conéctelo y vuelva a abrir Afterword.</translation>
    </message>
    <message>
        <source>No copies were found beside it. The file stays as it is, whatever you choose.</source>
        <translation>Al lado no se encontraron copias. El archivo queda como está, elija lo que elija.</translation>
    </message>
    <message>
        <source>Copies of it are safe. Nothing was changed.</source>
        <translation>Hay copias a salvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Copies of it are safe. The file stays as it is: when you choose a copy, the file is kept beside it under another name.</source>
        <translation>Hay copias a salvo. El archivo queda como está: si elige una copia, el archivo se conserva al lado con otro nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n candidatura</numerusform>
            <numerusform>%n candidaturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
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
            <numerusform>%n copia más está dañada también y no se ofrece.</numerusform>
            <numerusform>%n copias más están dañadas también y no se ofrecen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Afterword</source>
        <translation>Cerrar Afterword</translation>
    </message>
    <message>
        <source>Open Another…</source>
        <translation>Abrir otra…</translation>
    </message>
    <message>
        <source>Begin an Empty Search</source>
        <translation>Empezar una vacía</translation>
    </message>
    <message>
        <source>Use This Copy</source>
        <translation>Usar esta copia</translation>
    </message>
    <message>
        <source>Copies, the newest first</source>
        <translation>Copias, la más reciente primero</translation>
    </message>
</context>
<context>
    <name>afterword::ReportDialog</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Activity report</source>
        <translation>Informe de actividad</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>The whole search</source>
        <translation>Toda la búsqueda</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Otros días</translation>
    </message>
    <message>
        <source>Applications, interviews, contacts and messages with their dates. No remarks, no debriefs, no text of letters.</source>
        <translation>Candidaturas, entrevistas, contactos y mensajes con sus fechas. Sin observaciones, sin balance, sin una palabra de una carta.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>The first day must not come after the last.</source>
        <translation>El primer día no debe venir después del último.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Activity report %1.pdf</source>
        <comment>a file&apos;s name, a month</comment>
        <translation>Informe de actividad %1.pdf</translation>
    </message>
    <message>
        <source>To print or to send (*.pdf);;Table for a spreadsheet (*.csv)</source>
        <translation>Para imprimir o enviar (*.pdf);;Tabla para una hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The report was not saved: %1.</source>
        <translation>No se guardó el informe: %1.</translation>
    </message>
    <message>
        <source>a report is written as .pdf or .csv, by the ending of the file’s name</source>
        <translation>un informe se escribe como .pdf o .csv, según la extensión del nombre</translation>
    </message>
</context>
<context>
    <name>afterword::SaidSection</name>
    <message>
        <source>They will decide by</source>
        <translation>Decidirán antes del</translation>
    </message>
    <message>
        <source>change of the date by which %1 decides</source>
        <translation>cambio de la fecha en que decide %1</translation>
    </message>
    <message>
        <source>They will decide by %1.</source>
        <comment>a field for a date</comment>
        <translation>Decidirán antes del %1.</translation>
    </message>
    <message>
        <source>date</source>
        <comment>a gap in a sentence</comment>
        <translation>fecha</translation>
    </message>
</context>
<context>
    <name>afterword::SampleBar</name>
    <message>
        <source>Sample search</source>
        <translation>Búsqueda de ejemplo</translation>
    </message>
    <message>
        <source>This is a sample search: its companies and people are made up.</source>
        <translation>Esto es una búsqueda de ejemplo: sus empresas y personas son inventadas.</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>Quitar el ejemplo</translation>
    </message>
</context>
<context>
    <name>afterword::SearchField</name>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::SecondaryWindows</name>
    <message>
        <source>The guide cannot be shown: %1.</source>
        <translation>La guía no se puede mostrar: %1.</translation>
    </message>
    <message>
        <source>This note cannot be laid out: %1</source>
        <translation>No se puede preparar esta carta: %1</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Whether Afterword starts when you log in could not be changed: %1</source>
        <translation>No se pudo cambiar si Afterword empieza al iniciar sesión: %1</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>your mailbox</source>
        <translation>su buzón</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Address Book</source>
        <translation>Libreta de direcciones</translation>
    </message>
</context>
<context>
    <name>afterword::SectionNames</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <comment>a section of the page</comment>
        <translation>Ir a: %1</translation>
    </message>
</context>
<context>
    <name>afterword::SendDesk</name>
    <message>
        <source>What was being sent cannot be read in %1: %2. Nothing is sent from here until that file is moved away; look in your mailbox first for what was sent. Your notes are all here.</source>
        <translation>Lo que se estaba enviando no se puede leer en %1: %2. Desde aquí no se envía nada hasta que se mueva ese archivo; mire antes en su buzón qué se envió. Sus cartas están todas aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters were not sent, or may not have been: Settings, Mailbox.</source>
        <translation>
            <numerusform>%n carta no se envió, o puede que no: Preferencias, Buzón.</numerusform>
            <numerusform>%n cartas no se enviaron, o puede que no: Preferencias, Buzón.</numerusform>
        </translation>
    </message>
    <message>
        <source>You said that it did not arrive.</source>
        <translation>Usted dijo que no llegó.</translation>
    </message>
    <message>
        <source>A letter was not sent in time: Settings, Mailbox.</source>
        <translation>Una carta no se envió a tiempo: Preferencias, Buzón.</translation>
    </message>
    <message>
        <source>It is not known whether your letter to %1 went. Look in your mailbox, then say so: Settings, Mailbox.</source>
        <translation>No se sabe si su carta a %1 salió. Mire en su buzón y dígalo después: Preferencias, Buzón.</translation>
    </message>
    <message>
        <source>letter to %1, sent</source>
        <translation>carta a %1, enviada</translation>
    </message>
    <message>
        <source>Your letter to %1 was not sent: %2 It is kept; send it again in Settings, Mailbox.</source>
        <translation>Su carta a %1 no se envió: %2 Está guardada; envíela de nuevo en Preferencias, Buzón.</translation>
    </message>
    <message>
        <source>What was sent could not be taken out of %1.</source>
        <translation>Lo enviado no se pudo quitar de %1.</translation>
    </message>
    <message>
        <source>What is to be sent could not be written to %1: %2. The note itself is kept.</source>
        <translation>Lo que hay que enviar no se pudo escribir en %1: %2. La carta misma está guardada.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters that were to be sent from here are not sent. They are kept as notes.</source>
        <translation>
            <numerusform>%n carta que debía enviarse desde aquí no se envía. Se conserva aquí.</numerusform>
            <numerusform>%n cartas que debían enviarse desde aquí no se envían. Se conservan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Afterword keeps what is being sent to itself.</source>
        <translation>Otro Afterword retiene lo que se está enviando.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters were not sent, or may not have been</source>
        <translation>
            <numerusform>Es posible que %n carta no se haya enviado</numerusform>
            <numerusform>Es posible que %n cartas no se hayan enviado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::SendingSection</name>
    <message>
        <source>To %1: goes on %2 at %3.</source>
        <comment>a name, a date, a time</comment>
        <translation>A %1: sale el %2 a las %3.</translation>
    </message>
    <message>
        <source>To %1: not sent. %2</source>
        <comment>a name, a reason</comment>
        <translation>A %1: no se envió. %2</translation>
    </message>
    <message>
        <source>To %1: is being sent.</source>
        <comment>a name</comment>
        <translation>A %1: se está enviando.</translation>
    </message>
    <message>
        <source>To %1: it is not known whether it went. %2 Look among what was sent in your mailbox, or ask them.</source>
        <comment>a name, a reason</comment>
        <translation>A %1: no se sabe si salió. %2 Mire entre lo enviado en su buzón, o pregúnteles.</translation>
    </message>
    <message>
        <source>To %1: sent, and still to be noted here.</source>
        <comment>a name</comment>
        <translation>A %1: enviada, y aún por anotar aquí.</translation>
    </message>
    <message>
        <source>Send letters from here</source>
        <translation>Enviar cartas desde aquí</translation>
    </message>
    <message>
        <source>STARTTLS, as most servers want on port 587</source>
        <translation>STARTTLS, como pide la mayoría de servidores en el puerto 587</translation>
    </message>
    <message>
        <source>Server for sending (SMTP)</source>
        <translation>Servidor de envío (SMTP)</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>Puerto de envío</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>A letter then goes when you press Send beside it, to one person, with the name and password of this mailbox: at once, with ten seconds to take it back, or at a time that you choose. No letter goes while something is wrong with it, goes late without asking you, or goes twice.</source>
        <translation>Una carta sale entonces cuando usted pulsa Enviar junto a ella, a una sola persona, con el nombre y la contraseña de este buzón: enseguida, con diez segundos para retirarla, o a la hora que elija. Ninguna sale mientras algo no esté bien en ella, tarde sin preguntarle, ni dos veces.</translation>
    </message>
    <message>
        <source>%1: letter to %2</source>
        <comment>a button&apos;s words, a name</comment>
        <translation>%1: carta a %2</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Change the time…</source>
        <translation>Cambiar la hora…</translation>
    </message>
    <message>
        <source>When should the letter go?</source>
        <translation>¿Cuándo debe salir la carta?</translation>
    </message>
    <message>
        <source>Send it then</source>
        <translation>Enviarla a esa hora</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>It went</source>
        <translation>Salió</translation>
    </message>
    <message>
        <source>It did not go</source>
        <translation>No salió</translation>
    </message>
</context>
<context>
    <name>afterword::SentForm</name>
    <message>
        <source>Day of sending</source>
        <translation>Día del envío</translation>
    </message>
    <message>
        <source>Time of sending</source>
        <translation>Hora del envío</translation>
    </message>
    <message>
        <source>When was it sent?</source>
        <translation>¿Cuándo se envió?</translation>
    </message>
    <message>
        <source>Mark as sent then</source>
        <translation>Marcar como enviada entonces</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>That is still ahead. Mark it once it has been sent.</source>
        <translation>Eso aún no ha llegado. Márquela cuando se haya enviado.</translation>
    </message>
</context>
<context>
    <name>afterword::ServerForm</name>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>such as cloud.example.org</source>
        <translation>por ejemplo cloud.example.org</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
</context>
<context>
    <name>afterword::SetAsideDialog</name>
    <message>
        <source>Set Aside</source>
        <translation>Apartado</translation>
    </message>
    <message numerus="yes">
        <source>%n values make no sense</source>
        <translation>
            <numerusform>%n valor no tiene sentido</numerusform>
            <numerusform>%n valores no tienen sentido</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program may have written this, or a disk may have failed. The rest of your search is sound. If you put it right, a copy of the file as it stands is kept beside it first; if you keep it aside, it stays in the file, and you can decide later.</source>
        <translation>Quizá lo escribió otro programa, o falló un disco. El resto de su búsqueda está en orden. Si lo corrige, antes se guarda al lado una copia del archivo como está; si lo deja apartado, queda en el archivo, y puede decidir más tarde.</translation>
    </message>
    <message>
        <source>Keep It Aside</source>
        <translation>Dejarlo apartado</translation>
    </message>
    <message>
        <source>Save the List…</source>
        <translation>Guardar la lista…</translation>
    </message>
    <message>
        <source>Put It Right</source>
        <translation>Corregirlo</translation>
    </message>
    <message>
        <source>Save the List</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textos (*.txt)</translation>
    </message>
    <message>
        <source>What was set aside</source>
        <translation>Lo que se apartó</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What is there now</source>
        <translation>Lo que pone</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Lo que está mal</translation>
    </message>
    <message>
        <source>What it would become</source>
        <translation>Lo que pasaría a ser</translation>
    </message>
    <message>
        <source>taken out; it stays in the copy</source>
        <translation>quitado; queda en la copia</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The list was not written to %1: %2.</source>
        <translation>No se escribió la lista en %1: %2.</translation>
    </message>
    <message>
        <source>Another program may have written this. The rest of the search is sound. If you put it right, that counts for everybody who shares it, and what is there now is kept on this machine first; if you keep it aside, it stays on the server as it is, and you can decide later.</source>
        <translation>Quizá lo escribió otro programa. El resto de la búsqueda está en orden. Si lo corrige, vale para todos los que la comparten, y lo que hay ahora se guarda antes en este equipo; si lo deja apartado, queda en el servidor como está, y puede decidir más tarde.</translation>
    </message>
</context>
<context>
    <name>afterword::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>You and your days</source>
        <translation>Usted y sus días</translation>
    </message>
    <message>
        <source>Etiquette</source>
        <translation>Usos</translation>
    </message>
</context>
<context>
    <name>afterword::SharedMenu</name>
    <message>
        <source>What Was Changed &amp;Twice…</source>
        <translation>Lo que se cambió dos &amp;veces…</translation>
    </message>
    <message>
        <source>Open a &amp;Shared Search…</source>
        <translation>Abrir una búsq&amp;ueda compartida…</translation>
    </message>
    <message>
        <source>Wh&amp;o May See This Search…</source>
        <translation>&amp;Quién puede ver esta búsqueda…</translation>
    </message>
    <message>
        <source>Searches Shared wit&amp;h You</source>
        <translation>Búsquedas &amp;compartidas con usted</translation>
    </message>
    <message>
        <source>Loo&amp;k After a Server…</source>
        <translation>C&amp;uidar de un servidor…</translation>
    </message>
    <message>
        <source>File, “What Was Changed Twice”, keeps both values of this.</source>
        <translation>Archivo, «Lo que se cambió dos veces», guarda ambas versiones de esto.</translation>
    </message>
    <message numerus="yes">
        <source>File, “What Was Changed Twice”, tells this and %n more.</source>
        <translation>
            <numerusform>Archivo, «Lo que se cambió dos veces», muestra esto y %n más.</numerusform>
            <numerusform>Archivo, «Lo que se cambió dos veces», muestra esto y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>File, “What Was Changed Twice”, tells this too.</source>
        <translation>Archivo, «Lo que se cambió dos veces», también lo muestra.</translation>
    </message>
</context>
<context>
    <name>afterword::SharingDialog</name>
    <message>
        <source>&amp;Take It Back</source>
        <translation>&amp;Retirar el permiso</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Permitir</translation>
    </message>
    <message>
        <source>Who may see this search</source>
        <translation>Quién puede ver esta búsqueda</translation>
    </message>
    <message>
        <source>Your search is on the server %1. Whoever you allow here can open it too; apart from them, only whoever looks after the server can see it. What somebody has read stays on their machine when you take it back, and nothing newer goes there.</source>
        <translation>Su búsqueda está en el servidor %1. Las personas a las que dé permiso aquí también pueden abrirla; aparte de ellas, solo puede verla quien se ocupa del servidor. Lo que alguien haya leído se queda en su equipo cuando usted retira el permiso, y no le llega nada más nuevo.</translation>
    </message>
    <message>
        <source>Their login on that server</source>
        <translation>Su usuario en ese servidor</translation>
    </message>
    <message>
        <source>may read it</source>
        <translation>puede leerla</translation>
    </message>
    <message>
        <source>may read and change it</source>
        <translation>puede leerla y cambiarla</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>Usuario:</translation>
    </message>
    <message>
        <source>What they may do:</source>
        <translation>Qué se permite:</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Se pregunta al servidor…</translation>
    </message>
    <message>
        <source>The server could not be asked: %1.</source>
        <translation>No se pudo preguntar al servidor: %1.</translation>
    </message>
    <message>
        <source>%1 may read and change it, since %2</source>
        <translation>%1 puede leerla y cambiarla, desde el %2</translation>
    </message>
    <message>
        <source>%1 may read it, since %2</source>
        <translation>%1 puede leerla, desde el %2</translation>
    </message>
    <message>
        <source>Nobody but you so far</source>
        <translation>Nadie más que usted, por ahora</translation>
    </message>
    <message>
        <source>%1 is your own login; you may do everything in your search.</source>
        <translation>%1 es su propio usuario; en su búsqueda puede hacerlo todo.</translation>
    </message>
    <message>
        <source>Telling the server…</source>
        <translation>Se avisa al servidor…</translation>
    </message>
    <message>
        <source>That did not work: %1. The list shows what the server said last.</source>
        <translation>No funcionó: %1. La lista muestra lo último que dijo el servidor.</translation>
    </message>
</context>
<context>
    <name>afterword::SilentField</name>
    <message>
        <source>Long silent</source>
        <translation>Sin noticias desde hace tiempo</translation>
    </message>
    <message numerus="yes">
        <source>Close these %n as “no answer”: nothing has been heard from them for a long time</source>
        <translation>
            <numerusform>Cerrar esta como sin respuesta: hace mucho que no hay noticias</numerusform>
            <numerusform>Cerrar estas %n como sin respuesta: hace mucho que no hay noticias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::Spelling</name>
    <message>
        <source>Not in the dictionary: %1</source>
        <translation>No está en el diccionario: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>words, a number</comment>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>Looking for words…</source>
        <translation>Buscando palabras…</translation>
    </message>
    <message>
        <source>Add “%1” to your dictionary</source>
        <translation>Añadir «%1» a su diccionario</translation>
    </message>
    <message>
        <source>No similar word is known</source>
        <translation>No se conoce ninguna palabra parecida</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Do not check</source>
        <translation>No comprobar</translation>
    </message>
    <message>
        <source>Spelling is not checked: no German dictionary is installed. The package %1 brings one.</source>
        <translation>No se revisa la ortografía: no hay ningún diccionario de alemán instalado. El paquete %1 trae uno.</translation>
    </message>
    <message>
        <source>Spelling is not checked: no French dictionary is installed. The package %1 brings one.</source>
        <translation>No se revisa la ortografía: no hay ningún diccionario de francés instalado. El paquete %1 trae uno.</translation>
    </message>
    <message>
        <source>Spelling is not checked: no Spanish dictionary is installed. The package %1 brings one.</source>
        <translation>No se revisa la ortografía: no hay ningún diccionario de español instalado. El paquete %1 trae uno.</translation>
    </message>
    <message>
        <source>Spelling is not checked: no English dictionary is installed. The package %1 brings one.</source>
        <translation>No se revisa la ortografía: no hay ningún diccionario de inglés instalado. El paquete %1 trae uno.</translation>
    </message>
</context>
<context>
    <name>afterword::StageWordsField</name>
    <message>
        <source>Stage of “%1”</source>
        <translation>Fase de «%1»</translation>
    </message>
    <message>
        <source>None; keep the word in the remarks</source>
        <translation>Ninguna; conservar la palabra en las observaciones</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n rows)</source>
        <comment>a word of a table, and how many rows have it</comment>
        <translation>
            <numerusform>%1 (%n fila)</numerusform>
            <numerusform>%1 (%n filas)</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has these words for where things stand. Which stage is meant?</source>
        <translation>La tabla dice con estas palabras cómo van las cosas. ¿A qué fase se refieren?</translation>
    </message>
</context>
<context>
    <name>afterword::StagesDialog</name>
    <message>
        <source>&amp;Shown on the board</source>
        <translation>Se &amp;muestra en el tablero</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Nombre de la fase</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Lo que significa</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The names are yours. What a stage means decides which follow-ups are planned.</source>
        <translation>Los nombres son suyos. Lo que significa una fase decide qué seguimientos se planean.</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (oculta)</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Fase nueva</translation>
    </message>
    <message>
        <source>“%1” was not saved: the stage that you were naming is not there any more.</source>
        <translation>«%1» no se guardó: la fase a la que estaba poniendo nombre ya no existe.</translation>
    </message>
</context>
<context>
    <name>afterword::StoreBanner</name>
    <message>
        <source>Write It Again</source>
        <translation>Escribirlo de nuevo</translation>
    </message>
    <message>
        <source>Look at It…</source>
        <translation>Verlo…</translation>
    </message>
    <message>
        <source>About the file of your search</source>
        <translation>Sobre el archivo de su búsqueda</translation>
    </message>
    <message>
        <source>Writes everything that this window shows to a new file in the same place</source>
        <translation>Escribe todo lo que muestra esta ventana en un archivo nuevo en el mismo lugar</translation>
    </message>
    <message>
        <source>This search is open for reading only, since its file or folder may not be changed. What you change here is not kept.</source>
        <translation>Esta búsqueda está abierta solo para leer, ya que su archivo o su carpeta no se puede cambiar. Lo que cambie aquí no se conserva.</translation>
    </message>
    <message>
        <source>Something in this search makes no sense, so it was set aside, and nothing can be saved until you have decided about it. None of it is lost.</source>
        <translation>Algo en esta búsqueda no tiene sentido y se apartó, y no se puede guardar nada hasta que usted decida. No se pierde nada de ello.</translation>
    </message>
    <message>
        <source>Something in this search makes no sense, so it was set aside. None of it is lost: it stays in the file until you decide.</source>
        <translation>Algo en esta búsqueda no tiene sentido y se apartó. No se pierde nada de ello: queda en el archivo hasta que usted decida.</translation>
    </message>
    <message>
        <source>This search is on another computer. Saving may take a little longer; open it on one computer at a time.</source>
        <translation>Esta búsqueda está en otro equipo. Guardar puede tardar algo más; ábrala en un solo equipo a la vez.</translation>
    </message>
    <message>
        <source>The file of this search is no longer where it was. Everything you see here is still in this window: put the file back, or write it again.</source>
        <translation>El archivo de esta búsqueda ya no está donde estaba. Todo lo que ve aquí sigue en esta ventana: devuelva el archivo, o escríbalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>afterword::StoreDialog</name>
    <message>
        <source>Where your search is kept</source>
        <translation>Dónde se guarda su búsqueda</translation>
    </message>
    <message>
        <source>Everything of this search is in one file on this computer:</source>
        <translation>Todo lo de esta búsqueda está en un archivo de este equipo:</translation>
    </message>
    <message>
        <source>Place of the file</source>
        <translation>Lugar del archivo</translation>
    </message>
    <message>
        <source>No copy of it has been made yet.</source>
        <translation>Aún no se ha hecho ninguna copia.</translation>
    </message>
    <message>
        <source>The newest copy is from %1.</source>
        <translation>La copia más reciente es del %1.</translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Make a Copy Now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Move It…</source>
        <translation>Moverla…</translation>
    </message>
    <message>
        <source>Open Another…</source>
        <translation>Abrir otra…</translation>
    </message>
    <message>
        <source>Other searches that were open:</source>
        <translation>Otras búsquedas que estuvieron abiertas:</translation>
    </message>
    <message>
        <source>Other searches that were open</source>
        <translation>Otras búsquedas que estuvieron abiertas</translation>
    </message>
    <message>
        <source>Move your search to</source>
        <translation>Mover su búsqueda a</translation>
    </message>
    <message>
        <source>Open another search</source>
        <translation>Abrir otra búsqueda</translation>
    </message>
    <message>
        <source>Searches (*.afterword);;All files (*)</source>
        <translation>Búsquedas (*.afterword);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Put a Copy Back…</source>
        <translation>Recuperar una copia…</translation>
    </message>
    <message>
        <source>This search is kept on the server %1, and all of it in one file on this computer as well:</source>
        <translation>Esta búsqueda está en el servidor %1, y toda ella también en un archivo de este equipo:</translation>
    </message>
</context>
<context>
    <name>afterword::StoreKeeper</name>
    <message>
        <source>About the file</source>
        <translation>Sobre el archivo</translation>
    </message>
    <message>
        <source>Today’s copy of your search could not be made: %1.</source>
        <translation>No se pudo hacer la copia de hoy de su búsqueda: %1.</translation>
    </message>
    <message>
        <source>What was set aside could not be read: %1.</source>
        <translation>No se pudo leer lo que se apartó: %1.</translation>
    </message>
    <message>
        <source>It could not be put right: %1.</source>
        <translation>No se pudo corregir: %1.</translation>
    </message>
    <message>
        <source>It could not be written again: %1. Everything is still in this window.</source>
        <translation>No se pudo escribir de nuevo: %1. Todo sigue en esta ventana.</translation>
    </message>
</context>
<context>
    <name>afterword::StoreWatch</name>
    <message>
        <source>Another program changed this search, and it could not be read again: %1</source>
        <translation>Otro programa cambió esta búsqueda, y no se pudo volver a leer: %1</translation>
    </message>
</context>
<context>
    <name>afterword::TableDialog</name>
    <message>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The first rows as they will come in</source>
        <translation>Las primeras filas como entrarán</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Líneas del archivo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>Orden de día y mes</translation>
    </message>
    <message>
        <source>the day first: 03/04 is 3 April</source>
        <translation>primero el día: 03/04 es el 3 de abril</translation>
    </message>
    <message>
        <source>the month first: 03/04 is 4 March</source>
        <translation>primero el mes: 03/04 es el 4 de marzo</translation>
    </message>
    <message>
        <source>The table does not say how its dates are written. Read them with</source>
        <translation>La tabla no dice cómo están escritas sus fechas. Leerlas con</translation>
    </message>
    <message>
        <source>Say which column names the company.</source>
        <translation>Diga qué columna nombra la empresa.</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n añadida</numerusform>
            <numerusform>%n añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n completada</numerusform>
            <numerusform>%n completadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that are there already</source>
        <translation>
            <numerusform>%n que ya está</numerusform>
            <numerusform>%n que ya están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>La tabla no tiene filas.</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <translation>La línea %1 se omite: %2.</translation>
    </message>
    <message>
        <source>Line %1: %2. It is kept in the remarks.</source>
        <translation>Línea %1: %2. Se guarda en las observaciones.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
    <message>
        <source>Save the List…</source>
        <translation>Guardar la lista…</translation>
    </message>
    <message>
        <source>Saves every row that is left out, with its line and the reason</source>
        <translation>Guarda cada fila que se omite, con su línea y el motivo</translation>
    </message>
    <message>
        <source>Save the rows that are left out</source>
        <translation>Guardar las filas que se omiten</translation>
    </message>
    <message>
        <source>rows-left-out.txt</source>
        <translation>filas-omitidas.txt</translation>
    </message>
    <message>
        <source>The list could not be saved: %1.</source>
        <translation>No se pudo guardar la lista: %1.</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textos (*.txt)</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>a job, the day of the application</comment>
        <translation>%1, desde el %2</translation>
    </message>
    <message>
        <source>The table does not say all of this. Look at what is marked as a guess or as not known before you import it; it is remembered for tables with the same headings.</source>
        <translation>La tabla no lo dice todo. Mire lo que está marcado como supuesto o desconocido antes de importarla; vale también para las tablas siguientes con los mismos encabezados.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Dates such as %1 in %2 can be read both ways. Read them with</source>
        <comment>a date, and the headings of columns</comment>
        <translation>Fechas como %1 en %2 se leen de dos maneras. Leerlas con</translation>
    </message>
</context>
<context>
    <name>afterword::TablePreviewModel</name>
    <message>
        <source>What happens</source>
        <translation>Lo que ocurre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Presentada el</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>brought up to date</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>omitida: %1</translation>
    </message>
    <message>
        <source>%1: brought up to date</source>
        <comment>a job, with what is new of it</comment>
        <translation>%1: completada</translation>
    </message>
</context>
<context>
    <name>afterword::TasksDialog</name>
    <message>
        <source>Tasks…</source>
        <translation>Tareas…</translation>
    </message>
    <message>
        <source>Tasks (%1)…</source>
        <comment>how many are not done yet</comment>
        <translation>Tareas (%1)…</translation>
    </message>
    <message>
        <source>&amp;New Task</source>
        <translation>&amp;Nueva tarea</translation>
    </message>
    <message>
        <source>Mark as &amp;Done</source>
        <translation>Marcar como &amp;hecha</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Tasks for %1</source>
        <translation>Tareas para %1</translation>
    </message>
    <message>
        <source>Tasks of your own</source>
        <translation>Tareas suyas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Lo que hay que hacer</translation>
    </message>
    <message>
        <source>such as Print the portfolio</source>
        <translation>como Imprimir el portafolio</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Qué día</translation>
    </message>
    <message>
        <source>no day: it is kept, and never comes up by itself</source>
        <translation>ningún día: se conserva, y nunca se recuerda por sí sola</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>A qué hora</translation>
    </message>
    <message>
        <source>when the working day begins</source>
        <translation>cuando empieza la jornada</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Not &amp;Done After All</source>
        <translation>Al final, &amp;sin hacer</translation>
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
        <translation>Mi plantilla</translation>
    </message>
    <message>
        <source>%1, mine</source>
        <comment>the name of a copy</comment>
        <translation>%1, la mía</translation>
    </message>
</context>
<context>
    <name>afterword::TemplateListModel</name>
    <message>
        <source>formal</source>
        <translation>formal</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>casual</source>
        <translation>informal</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>suya</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>incluida</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, what it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>built in, %1</source>
        <comment>a language</comment>
        <translation>incluida, %1</translation>
    </message>
</context>
<context>
    <name>afterword::TemplateWindow</name>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Todas las plantillas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Texto de la plantilla</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Makes a copy of your own, to be changed</source>
        <translation>Hace una copia suya, para cambiarla</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Import, export, remove</source>
        <translation>Importar, exportar, eliminar</translation>
    </message>
    <message>
        <source>Import a template…</source>
        <translation>Importar una plantilla…</translation>
    </message>
    <message>
        <source>Export this template…</source>
        <translation>Exportar esta plantilla…</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>Eliminar esta plantilla</translation>
    </message>
    <message>
        <source>This template comes with the program and stays as it is.</source>
        <translation>Esta plantilla viene con el programa y queda como está.</translation>
    </message>
    <message>
        <source>Duplicate to change</source>
        <translation>Duplicar para cambiarla</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Fórmulas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Duplicate this template first, then it can be changed.</source>
        <translation>Duplique antes esta plantilla, y entonces se podrá cambiar.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>No se importó nada. %1</translation>
    </message>
    <message>
        <source>%1 was imported</source>
        <translation>%1 se importó</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
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
        <translation>%1, por venir</translation>
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
        <translation>Eliminar este mensaje</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Lo que ocurrió</translation>
    </message>
    <message>
        <source>They replied</source>
        <translation>Respondieron</translation>
    </message>
    <message>
        <source>I called</source>
        <translation>He llamado</translation>
    </message>
    <message>
        <source>I met</source>
        <translation>Encuentro</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>Mostrar %n entrada anterior</numerusform>
            <numerusform>Mostrar %n entradas anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>removal of a message of %1</source>
        <translation>eliminación de un mensaje de %1</translation>
    </message>
</context>
<context>
    <name>afterword::ToDoSection</name>
    <message>
        <source>What you wrote down to do for this application</source>
        <translation>Lo que anotó para hacer en esta candidatura</translation>
    </message>
    <message>
        <source>Add a check list…</source>
        <translation>Añadir una lista…</translation>
    </message>
    <message>
        <source>Several tasks at once: before an interview, before an offer is answered, after signing</source>
        <translation>Varias tareas a la vez: antes de una entrevista, antes de responder a una oferta, tras la firma</translation>
    </message>
    <message numerus="yes">
        <source>Show %n later</source>
        <translation>
            <numerusform>Mostrar %n paso posterior</numerusform>
            <numerusform>Mostrar %n pasos posteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing else to do for this application.</source>
        <translation>No hay nada más que hacer para esta candidatura.</translation>
    </message>
    <message>
        <source>There is nothing to do for this application.</source>
        <translation>No hay nada que hacer para esta candidatura.</translation>
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
            <numerusform>Contar a %n empresa la oferta de %1</numerusform>
            <numerusform>Contar a %n empresas la oferta de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>An offer is told to every other company that is still deciding, honestly and at once, since it may change their timing.</source>
        <translation>De una oferta se informa a toda otra empresa que aún decide, con franqueza y enseguida: puede cambiar sus plazos.</translation>
    </message>
    <message>
        <source>Write to…</source>
        <translation>Escribir a…</translation>
    </message>
    <message>
        <source>Once you have said whether it is, you will see here what comes next. Their letter: “%1”</source>
        <translation>Cuando haya dicho si lo es, esta línea dirá qué viene después. La carta de la empresa: «%1»</translation>
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
        <translation>¿Por qué esta fecha?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Lo que hay que hacer</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>The plan as a month (%1)</source>
        <translation>El plan como mes (%1)</translation>
    </message>
    <message>
        <source>What you wrote down to do for your search</source>
        <translation>Lo que anotó para hacer en su búsqueda</translation>
    </message>
    <message>
        <source>Nothing is left for today. Rest is part of the search, too.</source>
        <translation>No queda nada para hoy. Descansar también es parte de la búsqueda.</translation>
    </message>
    <message>
        <source>Show the application</source>
        <translation>Mostrar la candidatura</translation>
    </message>
    <message>
        <source>Change the task…</source>
        <translation>Cambiar la tarea…</translation>
    </message>
    <message>
        <source>Write all notes of this round</source>
        <translation>Escribir todas las cartas de esta ronda</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Hoy no vence nada.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>a follow-up with its time</comment>
        <translation>El siguiente: %1</translation>
    </message>
    <message>
        <source>Answer the offer from %1 today, the last day.</source>
        <translation>Responda hoy a la oferta de %1, es el último día.</translation>
    </message>
    <message>
        <source>Answer the offer from %1 by tomorrow, the last day.</source>
        <translation>Responda antes de que acabe mañana a la oferta de %1, es el último día.</translation>
    </message>
    <message>
        <source>Answer the offer from %1 by %2, the last day.</source>
        <translation>Responda a la oferta de %1 para %2, el último día.</translation>
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
        <translation>Lo que sigue</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Lo que dijeron</translation>
    </message>
    <message>
        <source>After an interview</source>
        <translation>Después de una entrevista</translation>
    </message>
    <message>
        <source>Each morning</source>
        <translation>Cada mañana</translation>
    </message>
    <message>
        <source>Here is what to do next for this application: for whom, by when, and why. One button does it.</source>
        <translation>Aquí figura lo próximo que hay que hacer en esta candidatura: para quién, para cuándo y por qué. Un botón lo hace.</translation>
    </message>
    <message>
        <source>Did they name a day or a person, or say “don’t call us”? Put it here. What they said wins over every rule.</source>
        <translation>¿Nombraron un día o a una persona, o dijeron «no nos llame»? Anótelo aquí. Lo que dijeron vale más que cualquier regla.</translation>
    </message>
    <message>
        <source>Write down what each of them said while it is fresh. Your thank-you notes are made from it.</source>
        <translation>Anote lo que dijo cada persona mientras está fresco. De ahí salen las cartas de agradecimiento.</translation>
    </message>
    <message>
        <source>Today gathers what is due across all your applications. When it is empty, you have done your part.</source>
        <translation>«Hoy» reúne lo que toca en todas sus candidaturas. Cuando está vacío, usted ya ha hecho su parte.</translation>
    </message>
    <message>
        <source>The tour is about a card of yours: add an application first, then ask for it again.</source>
        <translation>La visita trata de una tarjeta suya: añada primero una candidatura y vuelva a pedirla.</translation>
    </message>
</context>
<context>
    <name>afterword::TourHint</name>
    <message>
        <source>End tour</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Ends the tour (Esc)</source>
        <translation>Termina la visita (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>afterword::Tray</name>
    <message>
        <source>Open Afterword</source>
        <translation>Abrir Afterword</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>New Application</source>
        <translation>Nueva candidatura</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Hoy: %1</translation>
    </message>
</context>
<context>
    <name>afterword::VariablePane</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nada conocido</translation>
    </message>
    <message>
        <source>Find a variable</source>
        <translation>Buscar una variable</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Double-click one to put it into the text</source>
        <translation>Haga doble clic en una para ponerla en el texto</translation>
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
        <translation>esta es la búsqueda de %1, que usted solo lee, así que no se guardó nada; «Cambiar cosas» encima del tablero permite cambiarla</translation>
    </message>
    <message>
        <source>note “%1”</source>
        <translation>nota «%1»</translation>
    </message>
    <message>
        <source>%1 no longer shares this search with you, so the note cannot be left. What you wrote stays here, to be copied.</source>
        <translation>%1 ya no comparte esta búsqueda con usted, así que la nota no se puede dejar. Lo que escribió sigue aquí y se puede copiar.</translation>
    </message>
    <message>
        <source>%1 no longer shares this search with you, so nothing was saved; what you typed can still be copied</source>
        <translation>%1 ya no comparte esta búsqueda con usted, así que no se guardó nada; lo que escribió todavía se puede copiar</translation>
    </message>
    <message>
        <source>the server takes nothing for %1’s search at the moment, so nothing was saved: %2</source>
        <translation>el servidor no acepta nada para la búsqueda de %1 en este momento, así que no se guardó nada: %2</translation>
    </message>
    <message>
        <source>%1 no longer shares this search with you, so nothing was left. What you wrote stays here, to be copied.</source>
        <translation>%1 ya no comparte esta búsqueda con usted, así que no se dejó nada. Lo que escribió sigue aquí y se puede copiar.</translation>
    </message>
</context>
<context>
    <name>afterword::VisitBar</name>
    <message>
        <source>Chan&amp;ge Things</source>
        <translation>Camb&amp;iar cosas</translation>
    </message>
    <message>
        <source>Whose search this is</source>
        <translation>De quién es esta búsqueda</translation>
    </message>
    <message>
        <source>%1’s search, for you to read</source>
        <translation>La búsqueda de %1, para que la lea</translation>
    </message>
    <message>
        <source>%1’s search, which you are reading</source>
        <translation>La búsqueda de %1, que usted lee</translation>
    </message>
    <message>
        <source>%1’s search, in which you are changing things</source>
        <translation>La búsqueda de %1, en la que cambia cosas</translation>
    </message>
    <message>
        <source>Leave a &amp;Note…</source>
        <translation>Dejar una &amp;nota…</translation>
    </message>
    <message>
        <source>%1’s search as you saw it last; it is no longer shared with you</source>
        <translation>La búsqueda de %1, como la vio por última vez; ya no se comparte con usted</translation>
    </message>
</context>
<context>
    <name>afterword::Wiring</name>
    <message>
        <source>The search %1 could not be opened: no program could be started.</source>
        <translation>No se pudo abrir la búsqueda %1: no se pudo iniciar ningún programa.</translation>
    </message>
    <message>
        <source>no copy could be made first, %1</source>
        <translation>antes no se pudo hacer ninguna copia, %1</translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %n more interviews.</source>
        <translation>
            <numerusform>Lo mismo vale para %n entrevista más.</numerusform>
            <numerusform>Lo mismo vale para %n entrevistas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Nothing was exported to %1: %2.</source>
        <translation>No se exportó nada a %1: %2.</translation>
    </message>
    <message>
        <source>People for an address book, vCard 4.0 (*.vcf)</source>
        <translation>Personas para una libreta de direcciones, vCard 4.0 (*.vcf)</translation>
    </message>
    <message>
        <source>A report of what you did, for an employment office (*.pdf)</source>
        <translation>Un informe de lo que hizo, para la oficina de empleo (*.pdf)</translation>
    </message>
    <message>
        <source>Something asked Afterword for a new application, and nothing was added: %1.</source>
        <translation>Algo pidió a Afterword una candidatura nueva y no se añadió nada: %1.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrarlo todo</translation>
    </message>
    <message>
        <source>This desktop’s keyring did not delete the password for %1. Everything else has been erased; delete what is called “afterword” there yourself, in the desktop’s password program.</source>
        <translation>El llavero de este escritorio no eliminó la contraseña de %1. Todo lo demás se borra ahora; elimine allí lo que se llama «afterword» en el programa de contraseñas del escritorio.</translation>
    </message>
    <message>
        <source>Everything, to be imported again (*.json);;Applications for a spreadsheet (*.csv);;Applications for LibreOffice (*.ods);;Applications for Excel (*.xlsx);;Interviews and follow-ups for a calendar (*.ics);;People for an address book (*.vcf)</source>
        <translation>Todo, para volver a importarlo (*.json);;Candidaturas para una hoja de cálculo (*.csv);;Candidaturas para LibreOffice (*.ods);;Candidaturas para Excel (*.xlsx);;Entrevistas y seguimientos para un calendario (*.ics);;Personas para una libreta de direcciones (*.vcf)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>there is not enough memory for this; what is saved stays as it is</source>
        <translation>no hay memoria suficiente para esto; lo guardado queda como está</translation>
    </message>
</context>
</TS>
