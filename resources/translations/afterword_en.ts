<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityReport</name>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n networking contacts</source>
        <translation>
            <numerusform>%n networking contact</numerusform>
            <numerusform>%n networking contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages sent</source>
        <translation>
            <numerusform>%n message sent</numerusform>
            <numerusform>%n messages sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages received</source>
        <translation>
            <numerusform>%n message received</numerusform>
            <numerusform>%n messages received</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaCommand</name>
    <message numerus="yes">
        <source>Nothing needs you in the next %n days.</source>
        <translation>
            <numerusform>Nothing needs you in the next %n day.</numerusform>
            <numerusform>Nothing needs you in the next %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message numerus="yes">
        <source>It goes to %n people. Write a note to each.</source>
        <translation>
            <numerusform>It goes to %n person. Write a note to each.</numerusform>
            <numerusform>It goes to %n people. Write a note to each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsDigest</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of people</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueSummary</name>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditApplication</name>
    <message numerus="yes">
        <source>removal of %n applications</source>
        <translation>
            <numerusform>removal of %n application</numerusform>
            <numerusform>removal of %n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpVerbs</name>
    <message numerus="yes">
        <source>Mark all %n as done</source>
        <translation>
            <numerusform>Mark %n as done</numerusform>
            <numerusform>Mark all %n as done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze all %n</source>
        <translation>
            <numerusform>Snooze %n</numerusform>
            <numerusform>Snooze all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip all %n</source>
        <translation>
            <numerusform>Skip %n</numerusform>
            <numerusform>Skip all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message numerus="yes">
        <source>%n follow-ups done</source>
        <translation>
            <numerusform>%n follow-up done</numerusform>
            <numerusform>%n follow-ups done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>skipping %n follow-ups</source>
        <translation>
            <numerusform>skipping %n follow-up</numerusform>
            <numerusform>skipping %n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>snoozing %n follow-ups</source>
        <translation>
            <numerusform>snoozing %n follow-up</numerusform>
            <numerusform>snoozing %n follow-ups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>and %1 more applications</source>
        <translation>
            <numerusform>and %1 more application</numerusform>
            <numerusform>and %1 more applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more interviews</source>
        <translation>
            <numerusform>and %1 more interview</numerusform>
            <numerusform>and %1 more interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more people</source>
        <translation>
            <numerusform>and %1 more person</numerusform>
            <numerusform>and %1 more people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more messages</source>
        <translation>
            <numerusform>and %1 more message</numerusform>
            <numerusform>and %1 more messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more that were read before</source>
        <translation>
            <numerusform>and %1 more that was read before</numerusform>
            <numerusform>and %1 more that were read before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>and %1 more</numerusform>
            <numerusform>and %1 more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message numerus="yes">
        <source>%n applications have been silent for %1 days or longer.</source>
        <translation>
            <numerusform>%n application has been silent for %1 days or longer.</numerusform>
            <numerusform>%n applications have been silent for %1 days or longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days slower than usual for you</source>
        <translation>
            <numerusform>%n day slower than usual for you</numerusform>
            <numerusform>%n days slower than usual for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After you apply, an answer usually takes %n days.</source>
        <translation>
            <numerusform>After you apply, an answer usually takes %n day.</numerusform>
            <numerusform>After you apply, an answer usually takes %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After an interview, an answer usually takes %n days.</source>
        <translation>
            <numerusform>After an interview, an answer usually takes %n day.</numerusform>
            <numerusform>After an interview, an answer usually takes %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers so far: too few to call anything usual.</source>
        <translation>
            <numerusform>%n answer so far: too few to call anything usual.</numerusform>
            <numerusform>%n answers so far: too few to call anything usual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days since you last heard from them</source>
        <translation>
            <numerusform>%1: %n day since you last heard from them</numerusform>
            <numerusform>%1: %n days since you last heard from them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days since you moved it</source>
        <translation>
            <numerusform>%1: %n day since you moved it</numerusform>
            <numerusform>%1: %n days since you moved it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days since you applied</source>
        <translation>
            <numerusform>%1: %n day since you applied</numerusform>
            <numerusform>%1: %n days since you applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days since you added it</source>
        <translation>
            <numerusform>%1: %n day since you added it</numerusform>
            <numerusform>%1: %n days since you added it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %n new</source>
        <comment>a date</comment>
        <translation>
            <numerusform>Week of %1: %n new</numerusform>
            <numerusform>Week of %1: %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastLetter</name>
    <message numerus="yes">
        <source>%n letters wait for the time that you chose. Afterword does not send them while it is not running.</source>
        <translation>
            <numerusform>%n letter waits for the time that you chose. Afterword does not send it while it is not running.</numerusform>
            <numerusform>%n letters wait for the time that you chose. Afterword does not send them while it is not running.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterFolder</name>
    <message numerus="yes">
        <source>tables in this folder were left: %1 and %n more; import each by itself, so that you can say what its columns are</source>
        <translation>
            <numerusform>tables in this folder were left: %1 and %n more; import each by itself, so that you can say what its columns are</numerusform>
            <numerusform>tables in this folder were left: %1 and %n more; import each by itself, so that you can say what its columns are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables in this folder were left: %1; import each by itself, so that you can say what its columns are</source>
        <translation>
            <numerusform>%n table in this folder was left: %1; import it by itself, so that you can say what its columns are</numerusform>
            <numerusform>%n tables in this folder were left: %1; import each by itself, so that you can say what its columns are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterMeaning</name>
    <message numerus="yes">
        <source>%n read like a no</source>
        <translation>
            <numerusform>%n reads like a no</numerusform>
            <numerusform>%n read like a no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read like an offer</source>
        <translation>
            <numerusform>%n reads like an offer</numerusform>
            <numerusform>%n read like an offer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read like an invitation</source>
        <translation>
            <numerusform>%n reads like an invitation</numerusform>
            <numerusform>%n read like an invitation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise a date</source>
        <translation>
            <numerusform>%n promises a date</numerusform>
            <numerusform>%n promise a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask you something</source>
        <translation>
            <numerusform>%n asks you something</numerusform>
            <numerusform>%n ask you something</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailbox</name>
    <message numerus="yes">
        <source>%n letters, seen in your mailbox</source>
        <translation>
            <numerusform>%n letter, seen in your mailbox</numerusform>
            <numerusform>%n letters, seen in your mailbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters in your mailbox could not be read: the first %1. They were left out, and stay in the mailbox as they are.</source>
        <translation>
            <numerusform>A letter in your mailbox could not be read: it %1. It was left out, and lies in the mailbox as before.</numerusform>
            <numerusform>%n letters in your mailbox could not be read: the first %1. They were left out, and lie in the mailbox as before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyCards</name>
    <message numerus="yes">
        <source>tag for %n cards</source>
        <translation>
            <numerusform>tag for %n card</numerusform>
            <numerusform>tag for %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of a tag from %n cards</source>
        <translation>
            <numerusform>removal of a tag from %n card</numerusform>
            <numerusform>removal of a tag from %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closing %n cards</source>
        <translation>
            <numerusform>closing %n card</numerusform>
            <numerusform>closing %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyCardsMenu</name>
    <message numerus="yes">
        <source>Tag for %n cards:</source>
        <translation>
            <numerusform>Tag for %n card:</numerusform>
            <numerusform>Tag for %n cards:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveCards</name>
    <message numerus="yes">
        <source>move of %n cards to %1</source>
        <translation>
            <numerusform>move of %n card to %1</numerusform>
            <numerusform>move of %n cards to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%n follow-ups for today</source>
        <translation>
            <numerusform>%n follow-up for today</numerusform>
            <numerusform>%n follow-ups for today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups are late</source>
        <translation>
            <numerusform>%n follow-up is late</numerusform>
            <numerusform>%n follow-ups are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups for today, %1 of them late</source>
        <translation>
            <numerusform>%n follow-up for today, %1 of them late</numerusform>
            <numerusform>%n follow-ups for today, %1 of them late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters came for your search</source>
        <translation>
            <numerusform>%n letter came for your search</numerusform>
            <numerusform>%n letters came for your search</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewFacts</name>
    <message numerus="yes">
        <source>%1 There are %n more mistakes.</source>
        <translation>
            <numerusform>%1 There is one more mistake.</numerusform>
            <numerusform>%1 There are %n more mistakes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageRemoval</name>
    <message numerus="yes">
        <source>Where do its %n cards go?</source>
        <translation>
            <numerusform>Where does its one card go?</numerusform>
            <numerusform>Where do its %n cards go?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message numerus="yes">
        <source>which stage “%1” is (%n rows)</source>
        <translation>
            <numerusform>which stage “%1” is (%n row)</numerusform>
            <numerusform>which stage “%1” is (%n rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::CalDavDesk</name>
    <message numerus="yes">
        <source>%n events were changed in your calendar meanwhile, so they stay there.</source>
        <translation>
            <numerusform>%n event was changed in your calendar meanwhile, so it stays there.</numerusform>
            <numerusform>%n events were changed in your calendar meanwhile, so they stay there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calendar: %n questions</source>
        <translation>
            <numerusform>Calendar: %n question</numerusform>
            <numerusform>Calendar: %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::CalDavPage</name>
    <message numerus="yes">
        <source>%n of your entries were deleted in that calendar, and are left out of it.</source>
        <translation>
            <numerusform>%n of your entries was deleted in that calendar, and is left out of it.</numerusform>
            <numerusform>%n of your entries were deleted in that calendar, and are left out of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not accept %n of your entries; they are offered again next time.</source>
        <translation>
            <numerusform>The server did not accept %n of your entries; it is offered again next time.</numerusform>
            <numerusform>The server did not accept %n of your entries; they are offered again next time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last compared %1; %n of your entries are there.</source>
        <translation>
            <numerusform>Last compared %1; %n of your entries is there.</numerusform>
            <numerusform>Last compared %1; %n of your entries are there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::CheckListDialog</name>
    <message numerus="yes">
        <source>&amp;Add %n tasks</source>
        <translation>
            <numerusform>&amp;Add %n task</numerusform>
            <numerusform>&amp;Add %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::ChecksPane</name>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%n left as it is</numerusform>
            <numerusform>%n left as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::ClientsPage</name>
    <message numerus="yes">
        <source>Which group do these %n people go into? Only you see it. Leave it empty for none.</source>
        <translation>
            <numerusform>Which group does this %n person go into? Only you see it. Leave it empty for none.</numerusform>
            <numerusform>Which group do these %n people go into? Only you see it. Leave it empty for none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n people go out of your list, and you cannot see their searches any more. Only they can let you in again.</source>
        <translation>
            <numerusform>This person goes out of your list, and you cannot see their search any more. Only they can let you in again.</numerusform>
            <numerusform>These %n people go out of your list, and you cannot see their searches any more. Only they can let you in again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::ClientsView</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Silent for %n days</source>
        <translation>
            <numerusform>Silent for %n day</numerusform>
            <numerusform>Silent for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::Column</name>
    <message numerus="yes">
        <source>Hide %n older</source>
        <translation>
            <numerusform>Hide %n older</numerusform>
            <numerusform>Hide %n older</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older</source>
        <translation>
            <numerusform>%n older</numerusform>
            <numerusform>%n older</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::ColumnHeader</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cards</source>
        <translation>
            <numerusform>%1 of %n card</numerusform>
            <numerusform>%1 of %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::ContactsPage</name>
    <message numerus="yes">
        <source>%n cards were new or changed.</source>
        <translation>
            <numerusform>%n card was new or changed.</numerusform>
            <numerusform>%n cards were new or changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not give out %n cards; they are asked for again the next time.</source>
        <translation>
            <numerusform>The server did not give out %n card; it is asked for again the next time.</numerusform>
            <numerusform>The server did not give out %n cards; they are asked for again the next time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::CopyDesk</name>
    <message numerus="yes">
        <source>%1 no longer shares this search with you, and %n changes of yours did not get there. They wait on this machine, and are sent if it is shared with you again.</source>
        <translation>
            <numerusform>%1 no longer shares this search with you, and %n change of yours did not get there. It waits on this machine, and is sent if it is shared with you again.</numerusform>
            <numerusform>%1 no longer shares this search with you, and %n changes of yours did not get there. They wait on this machine, and are sent if it is shared with you again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::CopyFoot</name>
    <message numerus="yes">
        <source>No connection: %n changes wait here, and are sent as soon as the server can be reached</source>
        <translation>
            <numerusform>No connection: %n change waits here, and is sent as soon as the server can be reached</numerusform>
            <numerusform>No connection: %n changes wait here, and are sent as soon as the server can be reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server does not take %n changes, which wait here</source>
        <translation>
            <numerusform>The server does not take %n change, which waits here</numerusform>
            <numerusform>The server does not take %n changes, which wait here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer shared with you: %n changes did not get there, and wait here</source>
        <translation>
            <numerusform>No longer shared with you: %n change did not get there, and waits here</numerusform>
            <numerusform>No longer shared with you: %n changes did not get there, and wait here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of yours did not get there. They wait on this machine, and are sent if the search is shared with you again.</source>
        <translation>
            <numerusform>%n change of yours did not get there. It waits on this machine, and is sent if the search is shared with you again.</numerusform>
            <numerusform>%n changes of yours did not get there. They wait on this machine, and are sent if the search is shared with you again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::EraseDialog</name>
    <message numerus="yes">
        <source>Also the %n copies</source>
        <translation>
            <numerusform>Also the copy</numerusform>
            <numerusform>Also the %n copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::EraseLogin</name>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews with what was written about them</source>
        <translation>
            <numerusform>%n interview with what was written about it</numerusform>
            <numerusform>%n interviews with what was written about them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters, calls and drafts</source>
        <translation>
            <numerusform>%n letter, call or draft</numerusform>
            <numerusform>%n letters, calls and drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the access that %n others have to it</source>
        <translation>
            <numerusform>the access that %n other has to it</numerusform>
            <numerusform>the access that %n others have to it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its access to %n searches of others</source>
        <translation>
            <numerusform>its access to %n search of others</numerusform>
            <numerusform>its access to %n searches of others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::FactsDialog</name>
    <message numerus="yes">
        <source>%n files were handed to Afterword. They would bring in this:</source>
        <translation>
            <numerusform>%n file was handed to Afterword. It would bring in this:</numerusform>
            <numerusform>%n files were handed to Afterword. They would bring in this:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files would bring in this:</source>
        <translation>
            <numerusform>%n file would bring in this:</numerusform>
            <numerusform>%n files would bring in this:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::ForgetDialog</name>
    <message numerus="yes">
        <source>%n messages from or to them</source>
        <translation>
            <numerusform>%n message from or to them</numerusform>
            <numerusform>%n messages from or to them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts to them</source>
        <translation>
            <numerusform>%n draft to them</numerusform>
            <numerusform>%n drafts to them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>their part in %n interviews</source>
        <translation>
            <numerusform>their part in %n interview</numerusform>
            <numerusform>their part in %n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks as recruiter, main contact and the like</source>
        <translation>
            <numerusform>%n mark as recruiter, main contact or the like</numerusform>
            <numerusform>%n marks as recruiter, main contact and the like</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions about notes to them</source>
        <translation>
            <numerusform>%n decision about notes to them</numerusform>
            <numerusform>%n decisions about notes to them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also in the %n copies of this search</source>
        <translation>
            <numerusform>Also in the copy of this search</numerusform>
            <numerusform>Also in the %n copies of this search</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::GuideWindow</name>
    <message numerus="yes">
        <source>%n pages</source>
        <comment>of the guide</comment>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n invitations</source>
        <translation>
            <numerusform>Import an invitation</numerusform>
            <numerusform>Import %n invitations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::Importer</name>
    <message numerus="yes">
        <source>import of %n invitations</source>
        <translation>
            <numerusform>import of an invitation</numerusform>
            <numerusform>import of %n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>one application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>one interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>one letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>one person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>one file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters were taken in</source>
        <translation>
            <numerusform>one letter was taken in</numerusform>
            <numerusform>%n letters were taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>one was there already</numerusform>
            <numerusform>%n were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong to no application under way: %1</source>
        <translation>
            <numerusform>one belongs to no application under way: %1</numerusform>
            <numerusform>%n belong to no application under way: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n files</source>
        <translation>
            <numerusform>import of a file</numerusform>
            <numerusform>import of %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::LetterDialog</name>
    <message numerus="yes">
        <source>Where do these %n letters belong?</source>
        <translation>
            <numerusform>Where does this letter belong?</numerusform>
            <numerusform>Where do these %n letters belong?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::MailDesk</name>
    <message numerus="yes">
        <source>Mailbox: %n letters to look at</source>
        <translation>
            <numerusform>Mailbox: %n letter to look at</numerusform>
            <numerusform>Mailbox: %n letters to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters in your mailbox wait for you to look at them: Settings, Mailbox.</source>
        <translation>
            <numerusform>%n letter in your mailbox waits for you to look at it: Settings, Mailbox.</numerusform>
            <numerusform>%n letters in your mailbox wait for you to look at them: Settings, Mailbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::MailboxPage</name>
    <message numerus="yes">
        <source>%n letters are waiting for you to look at them: they may belong to several applications, or bring an invitation.</source>
        <translation>
            <numerusform>%n letter is waiting for you to look at it: it may belong to several applications, or bring an invitation.</numerusform>
            <numerusform>%n letters are waiting for you to look at them: they may belong to several applications, or bring an invitation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last looked at on %1; %n letters were taken in so far.</source>
        <translation>
            <numerusform>Last looked at on %1; %n letter was taken in so far.</numerusform>
            <numerusform>Last looked at on %1; %n letters were taken in so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::MainWindow</name>
    <message numerus="yes">
        <source>%n cards are selected. The menu of any one of them moves, tags, closes or deletes them all.</source>
        <translation>
            <numerusform>%n card is selected. Its menu moves, tags, closes or deletes it.</numerusform>
            <numerusform>%n cards are selected. The menu of any one of them moves, tags, closes or deletes them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::MergeDialog</name>
    <message numerus="yes">
        <source>%n letters and calls</source>
        <translation>
            <numerusform>%n letter or call</numerusform>
            <numerusform>%n letters and calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::MoveQuestion</name>
    <message numerus="yes">
        <source>The same for the &amp;other %n cards</source>
        <translation>
            <numerusform>The same for the &amp;other card</numerusform>
            <numerusform>The same for the &amp;other %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::NeedLine</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>what an account needs, other such things</comment>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::NextBlock</name>
    <message numerus="yes">
        <source>%n more to do below</source>
        <translation>
            <numerusform>%n more to do below</numerusform>
            <numerusform>%n more to do below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::NoteComposer</name>
    <message numerus="yes">
        <source>%n notes saved in %1</source>
        <translation>
            <numerusform>%n note saved in %1</numerusform>
            <numerusform>%n notes saved in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes go among the drafts of your mailbox. When you send them from there, it is noticed here.</source>
        <translation>
            <numerusform>%n note goes among the drafts of your mailbox. When you send it from there, it is noticed here.</numerusform>
            <numerusform>%n notes go among the drafts of your mailbox. When you send them from there, it is noticed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n are sent.</source>
        <translation>
            <numerusform>%n is sent.</numerusform>
            <numerusform>All %n are sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The letter goes in %n seconds.</source>
        <translation>
            <numerusform>The letter goes in %n second.</numerusform>
            <numerusform>The letter goes in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::PersonPage</name>
    <message numerus="yes">
        <source>%n weekdays in %1 are free with these calendars.</source>
        <translation>
            <numerusform>%n weekday in %1 is free with these calendars.</numerusform>
            <numerusform>%n weekdays in %1 are free with these calendars.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekdays in %1 are free with %2.</source>
        <translation>
            <numerusform>%n weekday in %1 is free with %2.</numerusform>
            <numerusform>%n weekdays in %1 are free with %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::PostingWindow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait behind this one.</source>
        <translation>
            <numerusform>%n more waits behind this one.</numerusform>
            <numerusform>%n more wait behind this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::RecoveryDialog</name>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more copies are damaged as well and are not offered.</source>
        <translation>
            <numerusform>One more copy is damaged as well and is not offered.</numerusform>
            <numerusform>%n more copies are damaged as well and are not offered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::SearchField</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::SendDesk</name>
    <message numerus="yes">
        <source>%n letters were not sent, or may not have been: Settings, Mailbox.</source>
        <translation>
            <numerusform>%n letter was not sent, or may not have been: Settings, Mailbox.</numerusform>
            <numerusform>%n letters were not sent, or may not have been: Settings, Mailbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters that were to be sent from here are not sent. They are kept as notes.</source>
        <translation>
            <numerusform>%n letter that was to be sent from here is not sent. It is kept as a note.</numerusform>
            <numerusform>%n letters that were to be sent from here are not sent. They are kept as notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters were not sent, or may not have been</source>
        <translation>
            <numerusform>%n letter was not sent, or may not have been</numerusform>
            <numerusform>%n letters were not sent, or may not have been</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::SetAsideDialog</name>
    <message numerus="yes">
        <source>%n values make no sense</source>
        <translation>
            <numerusform>One value makes no sense</numerusform>
            <numerusform>%n values make no sense</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::SharedMenu</name>
    <message numerus="yes">
        <source>File, “What Was Changed Twice”, tells this and %n more.</source>
        <translation>
            <numerusform>File, “What Was Changed Twice”, tells this and %n more.</numerusform>
            <numerusform>File, “What Was Changed Twice”, tells this and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::SilentField</name>
    <message numerus="yes">
        <source>Close these %n as “no answer”: nothing has been heard from them for a long time</source>
        <translation>
            <numerusform>Close this one as “no answer”: nothing has been heard from them for a long time</numerusform>
            <numerusform>Close these %n as “no answer”: nothing has been heard from them for a long time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::StageWordsField</name>
    <message numerus="yes">
        <source>%1 (%n rows)</source>
        <comment>a word of a table, and how many rows have it</comment>
        <translation>
            <numerusform>%1 (%n row)</numerusform>
            <numerusform>%1 (%n rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::TableDialog</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n brought up to date</numerusform>
            <numerusform>%n brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that are there already</source>
        <translation>
            <numerusform>%n that is there already</numerusform>
            <numerusform>%n that are there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::TimelineSection</name>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>Show %n earlier</numerusform>
            <numerusform>Show %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::ToDoSection</name>
    <message numerus="yes">
        <source>Show %n later</source>
        <translation>
            <numerusform>Show %n later</numerusform>
            <numerusform>Show %n later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::TodayModel</name>
    <message numerus="yes">
        <source>Tell %n companies about the offer from %1</source>
        <translation>
            <numerusform>Tell %n company about the offer from %1</numerusform>
            <numerusform>Tell %n companies about the offer from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::Wiring</name>
    <message numerus="yes">
        <source>The same goes for %n more interviews.</source>
        <translation>
            <numerusform>The same goes for one more interview.</numerusform>
            <numerusform>The same goes for %n more interviews.</numerusform>
        </translation>
    </message>
</context>
</TS>
