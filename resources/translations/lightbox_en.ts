<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>BackupPage</name>
    <message numerus="yes">
        <source>just now: whole, %n reading(s)</source>
        <translation>
            <numerusform>just now: whole, %n reading</numerusform>
            <numerusform>just now: whole, %n readings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message numerus="yes">
        <source>%n image(s) are still to be analysed. Stop here?</source>
        <translation type="unfinished">
            <numerusform>%n image is still to be analysed. Stop here?</numerusform>
            <numerusform>%n images are still to be analysed. Stop here?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchOffer</name>
    <message numerus="yes">
        <source>Leave %n image(s) that were not analysed?</source>
        <translation>
            <numerusform>Leave %n image that was not analysed?</numerusform>
            <numerusform>Leave %n images that were not analysed?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletePatientDialog</name>
    <message numerus="yes">
        <source>%n note(s) on films of other patients hold a word of this patient&apos;s name or ID, and stay: Lightbox cannot tell whom they mean.</source>
        <extracomment>Safety text</extracomment>
        <translation>
            <numerusform>%n note on a film of another patient holds a word of this patient&apos;s name or ID, and stays: Lightbox cannot tell whom it means.</numerusform>
            <numerusform>%n notes on films of other patients hold a word of this patient&apos;s name or ID, and stay: Lightbox cannot tell whom they mean.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All readings, pictures, opinions and names of %n film(s) are deleted from the log. This cannot be undone.</source>
        <extracomment>Safety text</extracomment>
        <translation>
            <numerusform>All readings, pictures, opinions and names of %n film are deleted from the log. This cannot be undone.</numerusform>
            <numerusform>All readings, pictures, opinions and names of %n films are deleted from the log. This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>Stopped: %n image(s) were not analysed.</source>
        <translation>
            <numerusform>Stopped: %n image was not analysed.</numerusform>
            <numerusform>Stopped: %n images were not analysed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message numerus="yes">
        <source>%n check(s) failed: do not use this installation, and tell whoever looks after this computer.</source>
        <extracomment>Safety text</extracomment>
        <translation>
            <numerusform>%n check failed: do not use this installation, and tell whoever looks after this computer.</numerusform>
            <numerusform>%n checks failed: do not use this installation, and tell whoever looks after this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed.</source>
        <translation>
            <numerusform>The one check passed (%n).</numerusform>
            <numerusform>All %n checks passed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message numerus="yes">
        <source>%n film(s) wait to be analysed</source>
        <translation>
            <numerusform>%n film waits to be analysed</numerusform>
            <numerusform>%n films wait to be analysed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of a clinician are not saved</source>
        <extracomment>Safety text</extracomment>
        <translation>
            <numerusform>%n reading of a clinician is not saved</numerusform>
            <numerusform>%n readings of a clinician are not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finishing: %n film(s) left</source>
        <translation>
            <numerusform>Finishing: %n film left</numerusform>
            <numerusform>Finishing: %n films left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n entries were written.</source>
        <translation>
            <numerusform>%n entry was written.</numerusform>
            <numerusform>%n entries were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrameStrip</name>
    <message numerus="yes">
        <source>%n slice(s), to be read first</source>
        <translation>
            <numerusform>%n slice, to be read first</numerusform>
            <numerusform>%n slices, to be read first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n chapter</numerusform>
            <numerusform>%n chapters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentityLine</name>
    <message numerus="yes">
        <source>Earlier, %n day(s) before</source>
        <extracomment>Safety text</extracomment>
        <translation>
            <numerusform>Earlier, %n day before</numerusform>
            <numerusform>Earlier, %n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier, %n week(s) before</source>
        <extracomment>Safety text</extracomment>
        <translation>
            <numerusform>Earlier, %n week before</numerusform>
            <numerusform>Earlier, %n weeks before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier, %n month(s) before</source>
        <extracomment>Safety text</extracomment>
        <translation>
            <numerusform>Earlier, %n month before</numerusform>
            <numerusform>Earlier, %n months before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier, %n year(s) before</source>
        <extracomment>Safety text</extracomment>
        <translation>
            <numerusform>Earlier, %n year before</numerusform>
            <numerusform>Earlier, %n years before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, %n day(s) after</source>
        <extracomment>Safety text</extracomment>
        <translation>
            <numerusform>Later, %n day after</numerusform>
            <numerusform>Later, %n days after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, %n week(s) after</source>
        <extracomment>Safety text</extracomment>
        <translation>
            <numerusform>Later, %n week after</numerusform>
            <numerusform>Later, %n weeks after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, %n month(s) after</source>
        <extracomment>Safety text</extracomment>
        <translation>
            <numerusform>Later, %n month after</numerusform>
            <numerusform>Later, %n months after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, %n year(s) after</source>
        <extracomment>Safety text</extracomment>
        <translation>
            <numerusform>Later, %n year after</numerusform>
            <numerusform>Later, %n years after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation>
            <numerusform>%n film</numerusform>
            <numerusform>%n films</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message numerus="yes">
        <source>The window locks after %n minute(s) without use.</source>
        <translation>
            <numerusform>The window locks after %n minute without use.</numerusform>
            <numerusform>The window locks after %n minutes without use.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n earlier opinion(s) in the log</source>
        <translation>
            <numerusform>%n earlier opinion in the log</numerusform>
            <numerusform>%n earlier opinions in the log</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message numerus="yes">
        <source>%n more warning(s)</source>
        <extracomment>Safety text</extracomment>
        <translation>
            <numerusform>%n more warning</numerusform>
            <numerusform>%n more warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaidList</name>
    <message numerus="yes">
        <source>%n earlier statement(s)</source>
        <translation>
            <numerusform>%n earlier statement</numerusform>
            <numerusform>%n earlier statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message numerus="yes">
        <source>%n overlay(s)</source>
        <translation>
            <numerusform>%n overlay</numerusform>
            <numerusform>%n overlays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message numerus="yes">
        <source>%n image(s) were taken off the list.</source>
        <translation>
            <numerusform>%n image was taken off the list.</numerusform>
            <numerusform>%n images were taken off the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewCell</name>
    <message numerus="yes">
        <source>%n more image(s) wait.</source>
        <translation>
            <numerusform>%n more image waits.</numerusform>
            <numerusform>%n more images wait.</numerusform>
        </translation>
    </message>
</context>
</TS>
