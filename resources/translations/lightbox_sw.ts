<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw">
<context>
    <name>Errors</name>
    <message>
        <source>There is no such file or folder; check the path or the medium.</source>
        <comment>FILE-NOT-FOUND</comment>
        <translation>Hakuna faili au folda kama hiyo; angalia njia au kifaa cha kuhifadhia.</translation>
    </message>
    <message>
        <source>The file cannot be read from this medium ({detail}); copy it again from its source.</source>
        <comment>FILE-UNREADABLE</comment>
        <translation>Faili haliwezi kusomwa kutoka kwenye kifaa hiki cha kuhifadhia ({detail}); linakili tena kutoka chanzo chake.</translation>
    </message>
    <message>
        <source>The file was changed after it had been analysed; open it again to analyse what it holds now.</source>
        <comment>FILE-CHANGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Faili lilibadilishwa baada ya kuchambuliwa; lifungue tena ili kuchambua kilichomo sasa.</translation>
    </message>
    <message>
        <source>The file is empty; copy it again from its source.</source>
        <comment>FILE-EMPTY</comment>
        <translation>Faili ni tupu; linakili tena kutoka chanzo chake.</translation>
    </message>
    <message>
        <source>The file has {size_mb} MB, more than the limit of {limit_mb} MB; export a single image instead.</source>
        <comment>FILE-TOO-LARGE</comment>
        <translation>Faili lina MB {size_mb}, zaidi ya kikomo cha MB {limit_mb}; hamisha picha moja tu badala yake.</translation>
    </message>
    <message>
        <source>This is {kind}, which is not read here; export the image as DICOM, JPEG or PNG.</source>
        <comment>FILE-OTHER-FORMAT</comment>
        <translation>Faili hili ni la muundo ({kind}) usiosomwa hapa; hamisha picha kama DICOM, JPEG au PNG.</translation>
    </message>
    <message>
        <source>This file is encrypted; ask its sender for one that is not, or decrypt it first.</source>
        <comment>FILE-ENCRYPTED</comment>
        <translation>Faili hili limesimbwa; omba aliyelituma faili lisilosimbwa, au lisimbue kwanza.</translation>
    </message>
    <message>
        <source>This is not a DICOM, JPEG, PNG, TIFF, BMP or WebP image; export the image in one of these formats.</source>
        <comment>FILE-NOT-IMAGE</comment>
        <translation>Hii si picha ya DICOM, JPEG, PNG, TIFF, BMP wala WebP; hamisha picha katika mojawapo ya miundo hii.</translation>
    </message>
    <message>
        <source>There is no file in this folder; choose the folder that holds the images.</source>
        <comment>FOLDER-EMPTY</comment>
        <translation>Hakuna faili lolote katika folda hii; chagua folda yenye picha.</translation>
    </message>
    <message>
        <source>This folder cannot be listed ({detail}); all others were. Check the medium, and who may read the folder.</source>
        <comment>FOLDER-UNREADABLE</comment>
        <translation>Yaliyomo katika folda hii hayawezi kuorodheshwa ({detail}); ya folda nyingine zote yaliorodheshwa. Angalia kifaa cha kuhifadhia, na ni nani anayeweza kusoma folda.</translation>
    </message>
    <message>
        <source>There are more than {limit} files in this folder; the others were left out. Choose a smaller folder.</source>
        <comment>FOLDER-TOO-LARGE</comment>
        <translation>Kuna zaidi ya mafaili {limit} katika folda hii; mengine yaliachwa. Chagua folda ndogo zaidi.</translation>
    </message>
    <message>
        <source>This is a device, a pipe or a socket, not a file; choose the file that holds the image.</source>
        <comment>FILE-SPECIAL</comment>
        <translation>Hiki ni kifaa, bomba au soketi, si faili; chagua faili lenye picha.</translation>
    </message>
    <message>
        <source>This is a link to a folder, and links are not followed; open that folder itself.</source>
        <comment>FILE-LINK</comment>
        <translation>Hiki ni kiungo cha folda, na viungo havifuatwi; fungua folda yenyewe.</translation>
    </message>
    <message>
        <source>This is a {format}, which is not opened; unpack it and open the folder.</source>
        <comment>ARCHIVE-FORMAT</comment>
        <translation>Muundo huu ({format}) haufunguliwi hapa; ufungue ubano wake kisha fungua folda.</translation>
    </message>
    <message>
        <source>This part of the ZIP archive is damaged ({detail}); copy or export the archive again.</source>
        <comment>ARCHIVE-DAMAGED</comment>
        <translation>Sehemu hii ya kumbukumbu ya ZIP imeharibika ({detail}); nakili au hamisha tena kumbukumbu hiyo.</translation>
    </message>
    <message>
        <source>There is no file in this archive; export it again.</source>
        <comment>ARCHIVE-EMPTY</comment>
        <translation>Hakuna faili lolote katika kumbukumbu hii; ihamishe tena.</translation>
    </message>
    <message>
        <source>The archive is locked, and no password given opens it; type its password.</source>
        <comment>ARCHIVE-PASSWORD</comment>
        <translation>Kumbukumbu imefungwa, na hakuna nenosiri lililotolewa linaloifungua; andika nenosiri lake.</translation>
    </message>
    <message>
        <source>This file is packed by a method ({method}) that is not opened here; unpack the archive and open the folder.</source>
        <comment>ARCHIVE-METHOD</comment>
        <translation>Faili hili limebanwa kwa njia ({method}) isiyofunguliwa hapa; fungua ubano wa kumbukumbu kisha fungua folda.</translation>
    </message>
    <message>
        <source>The archive holds more than {limit} files; unpack it and open one of its folders.</source>
        <comment>ARCHIVE-ENTRIES</comment>
        <translation>Kumbukumbu ina zaidi ya mafaili {limit}; fungua ubano wake kisha fungua mojawapo ya folda zake.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than {limit_mb} MB; unpack it and open the folder.</source>
        <comment>ARCHIVE-TOO-LARGE</comment>
        <translation>Kumbukumbu ikifunguliwa ubano ina zaidi ya MB {limit_mb}; fungua ubano wake kisha fungua folda.</translation>
    </message>
    <message>
        <source>This file unpacks to more than {limit} times its size, as no image does; it was not opened.</source>
        <comment>ARCHIVE-RATIO</comment>
        <translation>Faili hili likifunguliwa ubano ni zaidi ya mara {limit} ya ukubwa wake, jambo ambalo hakuna picha hufanya; halikufunguliwa.</translation>
    </message>
    <message>
        <source>This archive lies more than {limit} archives deep; unpack the outer ones first.</source>
        <comment>ARCHIVE-NESTED</comment>
        <translation>Kumbukumbu hii iko ndani zaidi ya kumbukumbu {limit}; fungua kwanza ubano wa zile za nje.</translation>
    </message>
    <message>
        <source>The name of this file in its archive cannot be used ({detail}); export the archive again.</source>
        <comment>ARCHIVE-NAME</comment>
        <translation>Jina la faili hili katika kumbukumbu yake haliwezi kutumika ({detail}); hamisha kumbukumbu tena.</translation>
    </message>
    <message>
        <source>This entry of the archive is a link or a device, not a file; it was not opened.</source>
        <comment>ARCHIVE-LINK</comment>
        <translation>Kipengele hiki cha kumbukumbu ni kiungo au kifaa, si faili; hakikufunguliwa.</translation>
    </message>
    <message>
        <source>The archive holds several files of this name; unpack it and open the folder.</source>
        <comment>ARCHIVE-DUPLICATE</comment>
        <translation>Kumbukumbu ina mafaili kadhaa yenye jina hili; fungua ubano wake kisha fungua folda.</translation>
    </message>
    <message>
        <source>The table of contents of this disc names this file, which is not there; ask for a new copy of the disc.</source>
        <comment>DICOMDIR-MISSING</comment>
        <translation>Orodha ya yaliyomo ya diski hii inataja faili hili, ambalo halipo; omba nakala mpya ya diski.</translation>
    </message>
    <message>
        <source>The table of contents of this disc names a file outside of the disc, which was not opened.</source>
        <comment>DICOMDIR-OUTSIDE</comment>
        <translation>Orodha ya yaliyomo ya diski hii inataja faili lililo nje ya diski, ambalo halikufunguliwa.</translation>
    </message>
    <message>
        <source>The clipboard holds a picture without a file; save or export it as a file, and open that.</source>
        <comment>CLIPBOARD-PICTURE</comment>
        <translation>Ubao wa kunakili una picha isiyo na faili; ihifadhi au ihamishe kama faili, kisha fungua faili hilo.</translation>
    </message>
    <message>
        <source>The image is damaged or cut off ({detail}); export or copy it again.</source>
        <comment>IMAGE-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Picha imeharibika au imekatika ({detail}); ihamishe au inakili tena.</translation>
    </message>
    <message>
        <source>The image has {megapixels} megapixels, more than the limit of {limit}; export it at a lower resolution.</source>
        <comment>IMAGE-TOO-LARGE</comment>
        <translation>Picha ina megapikseli {megapixels}, zaidi ya kikomo cha {limit}; ihamishe kwa uwazi wa chini zaidi.</translation>
    </message>
    <message>
        <source>The image has only {columns} x {rows} pixels; use an image of at least {minimum} pixels on its shorter side.</source>
        <comment>IMAGE-TOO-SMALL</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Picha ina pikseli {columns} x {rows} tu; tumia picha yenye angalau pikseli {minimum} kwenye upande wake mfupi.</translation>
    </message>
    <message>
        <source>The image is blank: all its pixels have nearly the same value; check the exposure and the export.</source>
        <comment>IMAGE-BLANK</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Picha ni tupu: pikseli zake zote zina karibu thamani ile ile; angalia mwangaza wa kupigia picha na uhamishaji.</translation>
    </message>
    <message>
        <source>This kind of {format} image cannot be read ({detail}); export it as DICOM, JPEG or PNG.</source>
        <comment>IMAGE-FORMAT</comment>
        <translation>Aina hii ya picha ya {format} haiwezi kusomwa ({detail}); ihamishe kama DICOM, JPEG au PNG.</translation>
    </message>
    <message>
        <source>The file has {frame_count} frames, more than the limit of {limit}; export the frames that matter as single images.</source>
        <comment>FRAMES-TOO-MANY</comment>
        <translation>Faili lina fremu {frame_count}, zaidi ya kikomo cha {limit}; hamisha fremu muhimu kama picha moja moja.</translation>
    </message>
    <message>
        <source>The file has {frame_count} frame(s), there is no frame {frame}; choose an existing frame.</source>
        <comment>FRAME-MISSING</comment>
        <translation>Faili lina fremu {frame_count}, hakuna fremu {frame}; chagua fremu iliyopo.</translation>
    </message>
    <message>
        <source>The file broke the process that reads it, and was refused; export it again in another format, and report it.</source>
        <comment>DECODER-CRASHED</comment>
        <translation>Faili lilivunja mchakato unaolisoma, na likakataliwa; lihamishe tena katika muundo mwingine, na utoe taarifa.</translation>
    </message>
    <message>
        <source>Reading the file took longer than 10 seconds, and was stopped; export it as a smaller image.</source>
        <comment>DECODER-TIMEOUT</comment>
        <translation>Kusoma faili kulichukua zaidi ya sekunde 10, na kukasimamishwa; lihamishe kama picha ndogo zaidi.</translation>
    </message>
    <message>
        <source>Reading the file took more memory than it may; export it as a smaller image, or uncompressed.</source>
        <comment>DECODER-MEMORY</comment>
        <translation>Kusoma faili kulihitaji kumbukumbu ya kompyuta zaidi ya inayoruhusiwa; lihamishe kama picha ndogo zaidi, au bila kubanwa.</translation>
    </message>
    <message>
        <source>The process that reads files cannot be started ({detail}); start Lightbox again, or install it again.</source>
        <comment>WORKER-START</comment>
        <translation>Mchakato unaosoma mafaili hauwezi kuanzishwa ({detail}); anzisha Lightbox tena, au isakinishe tena.</translation>
    </message>
    <message>
        <source>These four corners enclose no film; set them on the film&apos;s corners, clockwise from its top left.</source>
        <comment>PHOTO-CORNERS</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pembe hizi nne hazizungushi filamu yoyote; ziweke kwenye pembe za filamu, kwa mwelekeo wa saa kuanzia pembe ya juu kushoto.</translation>
    </message>
    <message>
        <source>The DICOM file is damaged ({detail}); export it again from the device or archive.</source>
        <comment>DICOM-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Faili la DICOM limeharibika ({detail}); lihamishe tena kutoka kwenye mashine au hifadhi ya picha.</translation>
    </message>
    <message>
        <source>This DICOM object is no image ({kind}); choose the image itself.</source>
        <comment>DICOM-NO-PIXELS</comment>
        <translation>Kitu hiki cha DICOM si picha ({kind}); chagua picha yenyewe.</translation>
    </message>
    <message>
        <source>The compression {syntax} is not supported; export the image uncompressed or as JPEG lossless.</source>
        <comment>DICOM-UNSUPPORTED-SYNTAX</comment>
        <translation>Ubanaji {syntax} hautumiki hapa; hamisha picha bila kubanwa au kama JPEG isiyopoteza.</translation>
    </message>
    <message>
        <source>The compressed pixel data ({syntax}) cannot be decoded; export the image again, uncompressed if possible.</source>
        <comment>DICOM-DECODE</comment>
        <translation>Data ya pikseli iliyobanwa ({syntax}) haiwezi kufumbuliwa; hamisha picha tena, bila kubanwa ikiwezekana.</translation>
    </message>
    <message>
        <source>The DICOM file lacks a usable {keyword}, which the picture depends on; export it again.</source>
        <comment>DICOM-ATTRIBUTE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Faili la DICOM halina {keyword} inayoweza kutumika, ambayo picha inaitegemea; lihamishe tena.</translation>
    </message>
    <message>
        <source>Pixel data of this kind ({detail}) cannot be shown; export the image as 8 to 16 bit greyscale.</source>
        <comment>DICOM-UNSUPPORTED-PIXELS</comment>
        <translation>Data ya pikseli ya aina hii ({detail}) haiwezi kuonyeshwa; hamisha picha kama ya kijivu ya biti 8 hadi 16.</translation>
    </message>
    <message>
        <source>The modality is {modality}; {model} judges {allowed} only.</source>
        <comment>SCOPE-MODALITY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Njia ya upigaji picha ni {modality}; {model} hutathmini tu: {allowed}.</translation>
    </message>
    <message>
        <source>This object is {kind}, not an image from the device; {model} judges original images only.</source>
        <comment>SCOPE-OBJECT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kitu hiki si picha kutoka kwenye mashine ({kind}); {model} hutathmini picha halisi tu.</translation>
    </message>
    <message>
        <source>The body part is given as {body_part}; {model} judges {allowed} only.</source>
        <comment>SCOPE-BODY-PART</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sehemu ya mwili iliyotajwa ni {body_part}; {model} hutathmini tu: {allowed}.</translation>
    </message>
    <message>
        <source>The view is given as {view}; {model} judges {allowed} views only.</source>
        <comment>SCOPE-VIEW</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Mkao wa picha uliotajwa ni {view}; {model} hutathmini mikao {allowed} tu.</translation>
    </message>
    <message>
        <source>The patient&apos;s age is {age}; {model} can judge {allowed} only.</source>
        <comment>SCOPE-AGE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Umri wa mgonjwa ni {age}; {model} inaweza kutathmini tu: {allowed}.</translation>
    </message>
    <message>
        <source>No age is known, and the look of the picture does not tell which model applies: {models}. Enter the age.</source>
        <comment>SCOPE-AGE-NEEDED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Umri haujulikani, na mwonekano wa picha hauonyeshi ni modeli ipi inayofaa: {models}. Weka umri.</translation>
    </message>
    <message>
        <source>This is a colour picture; {model} judges greyscale images only.</source>
        <comment>SCOPE-COLOR</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hii ni picha ya rangi; {model} hutathmini picha za kijivu tu.</translation>
    </message>
    <message>
        <source>The picture&apos;s sides are {columns} x {rows}, too far from the shape of {allowed}; crop or export it whole.</source>
        <comment>SCOPE-SHAPE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pande za picha ni {columns} x {rows}, mbali mno na umbo linalotakiwa ({allowed}); ikate au ihamishe nzima.</translation>
    </message>
    <message>
        <source>The file holds {frame_count} frames; {model} judges single images only.</source>
        <comment>SCOPE-VOLUME</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Faili lina fremu {frame_count}; {model} hutathmini picha moja moja tu.</translation>
    </message>
    <message>
        <source>The picture does not look like {allowed} that {model} knows; it cannot be judged. Check the file and the orientation.</source>
        <comment>SCOPE-IMAGE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Picha haifanani na zile ambazo {model} inazijua ({allowed}); haiwezi kutathminiwa. Angalia faili na mwelekeo.</translation>
    </message>
    <message>
        <source>This picture is not clearly {kinds}; it cannot be judged. Check the file and the orientation.</source>
        <comment>SCOPE-KIND</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Si wazi kuwa picha hii ni ya mojawapo ya aina hizi: {kinds}; haiwezi kutathminiwa. Angalia faili na mwelekeo.</translation>
    </message>
    <message>
        <source>This picture looks like {kind}; {model} judges {allowed} only.</source>
        <comment>SCOPE-OTHER-KIND</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Picha hii inafanana na hii: {kind}; {model} hutathmini tu: {allowed}.</translation>
    </message>
    <message>
        <source>None of the installed models judges this kind of image; it cannot be judged.</source>
        <comment>SCOPE-NO-MODEL</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hakuna modeli iliyosakinishwa inayotathmini aina hii ya picha; haiwezi kutathminiwa.</translation>
    </message>
    <message>
        <source>This object is {kind}, not an image from the device; no model judges it.</source>
        <comment>SCOPE-OTHER-OBJECT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kitu hiki si picha kutoka kwenye mashine ({kind}); hakuna modeli inayokitathmini.</translation>
    </message>
    <message>
        <source>The modality is {modality}; the installed models judge {allowed} only.</source>
        <comment>SCOPE-OTHER-MODALITY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Njia ya upigaji picha ni {modality}; modeli zilizosakinishwa hutathmini tu: {allowed}.</translation>
    </message>
    <message>
        <source>There is no model {model!r} on this machine; see `lightbox models list`.</source>
        <comment>MODEL-NOT-FOUND</comment>
        <translation>Hakuna modeli {model!r} kwenye kompyuta hii; tazama `lightbox models list`.</translation>
    </message>
    <message>
        <source>The model package {model!r} has an unusable manifest ({detail}); install the package again.</source>
        <comment>MODEL-MANIFEST</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kifurushi cha modeli {model!r} kina maelezo (manifest) yasiyoweza kutumika ({detail}); sakinisha kifurushi tena.</translation>
    </message>
    <message>
        <source>The model package {model!r} is damaged ({detail}); install the package again.</source>
        <comment>MODEL-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kifurushi cha modeli {model!r} kimeharibika ({detail}); sakinisha kifurushi tena.</translation>
    </message>
    <message>
        <source>The model gave an unusable answer for this image ({detail}); there is no result. Judge the image yourself and report it.</source>
        <comment>MODEL-OUTPUT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Modeli ilitoa jibu lisiloweza kutumika kwa picha hii ({detail}); hakuna matokeo. Tathmini picha wewe mwenyewe na utoe taarifa.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy file cannot be used ({detail}); ask who manages the computer to mend or remove it.</source>
        <comment>POLICY-INVALID</comment>
        <translation>Faili la sera la kompyuta hii haliwezi kutumika ({detail}); mwombe anayesimamia kompyuta alirekebishe au aliondoe.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy does not allow this export; choose another one, or ask who manages the computer.</source>
        <comment>POLICY-EXPORT</comment>
        <translation>Sera ya kompyuta hii hairuhusu uhamishaji huu; chagua mwingine, au muulize anayesimamia kompyuta.</translation>
    </message>
    <message>
        <source>Lightbox&apos;s data folder cannot be made ({detail}); set LIGHTBOX_HOME to a folder that can be written.</source>
        <comment>HOME-UNAVAILABLE</comment>
        <translation>Folda ya data ya Lightbox haiwezi kuundwa ({detail}); weka LIGHTBOX_HOME kuwa folda inayoweza kuandikwa.</translation>
    </message>
    <message>
        <source>The log was written by a newer version of Lightbox; install that version or a later one.</source>
        <comment>LOG-NEWER</comment>
        <translation>Daftari liliandikwa na toleo jipya zaidi la Lightbox; sakinisha toleo hilo au la baadaye.</translation>
    </message>
    <message>
        <source>The log file is damaged ({detail}); it was left untouched. Restore a backup or ask for help.</source>
        <comment>LOG-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Faili la daftari limeharibika ({detail}); liliachwa bila kuguswa. Rejesha nakala rudufu au omba msaada.</translation>
    </message>
    <message>
        <source>The log cannot be opened or written ({detail}); check that the disk is present, writable and not full.</source>
        <comment>LOG-UNAVAILABLE</comment>
        <translation>Daftari haliwezi kufunguliwa au kuandikwa ({detail}); hakikisha kuwa diski ipo, inaweza kuandikwa na haijajaa.</translation>
    </message>
    <message>
        <source>There is another file of this name already, which is not a table of ours; choose another name.</source>
        <comment>FILE-EXISTS</comment>
        <translation>Tayari kuna faili jingine lenye jina hili, ambalo si jedwali la Lightbox; chagua jina jingine.</translation>
    </message>
    <message>
        <source>A workbook holds {most} entries at most; choose a shorter time, or export as CSV or JSON lines.</source>
        <comment>TABLE-TOO-LONG</comment>
        <translation>Kitabu cha jedwali kina maingizo {most} kwa wingi zaidi; chagua kipindi kifupi zaidi, au hamisha kama CSV au JSON lines.</translation>
    </message>
    <message>
        <source>Confirmed cases are written into a new folder; choose one that does not exist yet, or is empty.</source>
        <comment>TRAINING-FOLDER</comment>
        <translation>Kesi zilizothibitishwa huandikwa katika folda mpya; chagua folda ambayo haipo bado, au iliyo tupu.</translation>
    </message>
    <message>
        <source>No case here is confirmed: a clinician&apos;s own reading or a later outcome must name its class first.</source>
        <comment>TRAINING-NONE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hakuna kesi iliyothibitishwa hapa: usomaji wa mtabibu mwenyewe au matokeo ya baadaye lazima kwanza yataje aina yake.</translation>
    </message>
    <message>
        <source>The file cannot be written ({detail}); choose another folder or medium.</source>
        <comment>FILE-UNWRITABLE</comment>
        <translation>Faili haliwezi kuandikwa ({detail}); chagua folda nyingine au kifaa kingine cha kuhifadhia.</translation>
    </message>
    <message>
        <source>The encryption of the log (SQLCipher) is missing from this installation, so no patient is stored; install Lightbox again.</source>
        <comment>LOG-NO-ENGINE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Usimbaji wa daftari (SQLCipher) haupo katika usakinishaji huu, kwa hiyo hakuna mgonjwa anayehifadhiwa; sakinisha Lightbox tena.</translation>
    </message>
    <message>
        <source>There is a log on this computer already; log in, or ask an administrator for an account.</source>
        <comment>LOG-EXISTS</comment>
        <translation>Tayari kuna daftari kwenye kompyuta hii; ingia, au mwombe msimamizi akaunti.</translation>
    </message>
    <message>
        <source>There is no log yet; start Lightbox, or run `lightbox user add`, to make it with a first administrator.</source>
        <comment>LOG-MISSING</comment>
        <translation>Hakuna daftari bado; anzisha Lightbox, au endesha `lightbox user add`, ili kuliunda pamoja na msimamizi wa kwanza.</translation>
    </message>
    <message>
        <source>The log is locked; log in again.</source>
        <comment>LOG-LOCKED</comment>
        <translation>Daftari limefungwa; ingia tena.</translation>
    </message>
    <message>
        <source>The pictures of {count} readings are damaged or gone; the readings are whole. A backup may bring them back.</source>
        <comment>LOG-PICTURES</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Picha za usomaji {count} zimeharibika au zimepotea; usomaji wenyewe uko salama. Nakala rudufu inaweza kuzirudisha.</translation>
    </message>
    <message>
        <source>The backup cannot be written or read there ({detail}); check that the medium is present and writable, or choose another.</source>
        <comment>BACKUP-UNAVAILABLE</comment>
        <translation>Nakala rudufu haiwezi kuandikwa au kusomwa hapo ({detail}); hakikisha kuwa kifaa cha kuhifadhia kipo na kinaweza kuandikwa, au chagua kingine.</translation>
    </message>
    <message>
        <source>There is not enough room for the backup: it needs {needed_mb} MB; make room or choose another medium.</source>
        <comment>BACKUP-FULL</comment>
        <translation>Hakuna nafasi ya kutosha kwa nakala rudufu: inahitaji MB {needed_mb}; ongeza nafasi au chagua kifaa kingine cha kuhifadhia.</translation>
    </message>
    <message>
        <source>A file of the backup would become larger than this medium can hold (4 GB on FAT32); format it as exFAT, or choose another.</source>
        <comment>BACKUP-FILE-SIZE</comment>
        <translation>Faili moja la nakala rudufu lingekuwa kubwa kuliko kifaa hiki kinavyoweza kuhifadhi (GB 4 kwenye FAT32); kipange upya kama exFAT, au chagua kingine.</translation>
    </message>
    <message>
        <source>Another backup or restore is running; wait until it is done and try again.</source>
        <comment>BACKUP-BUSY</comment>
        <translation>Nakala rudufu au urejeshaji mwingine unaendelea; subiri hadi uishe kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>The new backup did not agree with the log ({detail}) and was thrown away; try again, or choose another medium.</source>
        <comment>BACKUP-FAILED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nakala rudufu mpya haikulingana na daftari ({detail}) na ikatupwa; jaribu tena, au chagua kifaa kingine cha kuhifadhia.</translation>
    </message>
    <message>
        <source>There is no backup at this place; choose the folder of a backup.</source>
        <comment>BACKUP-MISSING</comment>
        <translation>Hakuna nakala rudufu mahali hapa; chagua folda ya nakala rudufu.</translation>
    </message>
    <message>
        <source>This backup is damaged or not complete ({detail}); choose another one.</source>
        <comment>BACKUP-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nakala rudufu hii imeharibika au haijakamilika ({detail}); chagua nyingine.</translation>
    </message>
    <message>
        <source>This backup belongs to another log; log in as an administrator of the log on this computer to replace it.</source>
        <comment>BACKUP-OTHER-LOG</comment>
        <translation>Nakala rudufu hii ni ya daftari jingine; ili kulibadilisha lililopo, ingia kama msimamizi wa daftari la kompyuta hii.</translation>
    </message>
    <message>
        <source>The log is in use by another window or program; close that, then try again.</source>
        <comment>BACKUP-LOG-OPEN</comment>
        <translation>Daftari linatumiwa na dirisha au programu nyingine; funga hiyo, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>Lightbox is open already; use that window, or close it first.</source>
        <comment>INSTANCE-RUNNING</comment>
        <translation>Lightbox tayari iko wazi; tumia dirisha hilo, au lifunge kwanza.</translation>
    </message>
    <message>
        <source>The log is damaged and open for reading only; restore a backup before anything new is stored.</source>
        <comment>LOG-READ-ONLY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Daftari limeharibika na limefunguliwa kwa kusoma tu; rejesha nakala rudufu kabla ya kuhifadhi chochote kipya.</translation>
    </message>
    <message>
        <source>Nobody has accepted the intended use of Lightbox for this log; an administrator logs in once and accepts it.</source>
        <comment>USE-NOT-ACCEPTED</comment>
        <translation>Hakuna aliyekubali matumizi yaliyokusudiwa ya Lightbox kwa daftari hili; msimamizi aingie mara moja na kuyakubali.</translation>
    </message>
    <message>
        <source>The log was changed outside of Lightbox: entry {sequence} of the audit does not hold ({reason}). Ask for help.</source>
        <comment>LOG-TAMPERED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Daftari lilibadilishwa nje ya Lightbox: ingizo {sequence} la ukaguzi si sahihi ({reason}). Omba msaada.</translation>
    </message>
    <message>
        <source>The key file of the log cannot be used ({detail}); put back the one from a backup, or ask for help.</source>
        <comment>KEYS-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Faili la funguo za daftari haliwezi kutumika ({detail}); rudisha lile la nakala rudufu, au omba msaada.</translation>
    </message>
    <message>
        <source>Name or password is wrong; type both again.</source>
        <comment>LOGIN-FAILED</comment>
        <translation>Jina au nenosiri si sahihi; andika vyote viwili tena.</translation>
    </message>
    <message>
        <source>The log opens with an account only; add `--user NAME` and `--password-file FILE`.</source>
        <comment>LOGIN-NEEDED</comment>
        <translation>Daftari hufunguka kwa akaunti tu; ongeza `--user NAME` na `--password-file FILE`.</translation>
    </message>
    <message>
        <source>Only an administrator changes accounts; add `--as NAME --as-password-file FILE`, or `--recovery-file FILE`.</source>
        <comment>AUTHORITY-NEEDED</comment>
        <translation>Msimamizi pekee ndiye anayebadilisha akaunti; ongeza `--as NAME --as-password-file FILE`, au `--recovery-file FILE`.</translation>
    </message>
    <message>
        <source>The first account makes the log and must be an administrator&apos;s; add `--role administrator`.</source>
        <comment>FIRST-ADMINISTRATOR</comment>
        <translation>Akaunti ya kwanza huunda daftari na lazima iwe ya msimamizi; ongeza `--role administrator`.</translation>
    </message>
    <message>
        <source>There is no terminal to type the password at; add `--password-file FILE`, or `-` to read it from standard input.</source>
        <comment>PASSWORD-NEEDED</comment>
        <translation>Hakuna dirisha la amri la kuandikia nenosiri; ongeza `--password-file FILE`, au `-` ili kulisoma kutoka ingizo la kawaida.</translation>
    </message>
    <message>
        <source>The password or key cannot be read from this file ({detail}); check the file.</source>
        <comment>PASSWORD-FILE</comment>
        <translation>Nenosiri au ufunguo hauwezi kusomwa kutoka faili hili ({detail}); angalia faili.</translation>
    </message>
    <message>
        <source>The two passwords are not the same; start again.</source>
        <comment>PASSWORD-TYPED</comment>
        <translation>Manenosiri mawili hayafanani; anza tena.</translation>
    </message>
    <message>
        <source>The recovery key cannot be written into this file ({detail}); choose a new file that does not exist yet.</source>
        <comment>RECOVERY-FILE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ufunguo wa urejeshaji hauwezi kuandikwa katika faili hili ({detail}); chagua faili jipya ambalo halipo bado.</translation>
    </message>
    <message>
        <source>Too many failed logins; try again in {seconds} seconds.</source>
        <comment>LOGIN-WAIT</comment>
        <translation>Majaribio mengi mno ya kuingia yameshindwa; jaribu tena baada ya sekunde {seconds}.</translation>
    </message>
    <message>
        <source>This is not a recovery key, or it is mistyped; copy it from the printed sheet, letter by letter.</source>
        <comment>RECOVERY-KEY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Huu si ufunguo wa urejeshaji, au umeandikwa vibaya; unakili kutoka karatasi iliyochapishwa, herufi kwa herufi.</translation>
    </message>
    <message>
        <source>This recovery key does not open this log; look for the sheet that was printed last.</source>
        <comment>RECOVERY-WRONG</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ufunguo huu wa urejeshaji haufungui daftari hili; tafuta karatasi iliyochapishwa mwisho.</translation>
    </message>
    <message>
        <source>Type the newest six-digit code of your telephone; if it is refused, check this computer&apos;s clock.</source>
        <comment>LOGIN-CODE</comment>
        <translation>Andika msimbo mpya zaidi wa tarakimu sita kutoka simu yako; ukikataliwa, angalia saa ya kompyuta hii.</translation>
    </message>
    <message>
        <source>The present password is wrong; type it again.</source>
        <comment>PASSWORD-WRONG</comment>
        <translation>Nenosiri la sasa si sahihi; liandike tena.</translation>
    </message>
    <message>
        <source>This password is guessed too easily: {problem}. Three or four words that do not belong together are better.</source>
        <comment>PASSWORD-WEAK</comment>
        <translation>Nenosiri hili ni rahisi mno kukisia: {problem}. Maneno matatu au manne yasiyohusiana ni bora.</translation>
    </message>
    <message>
        <source>This cannot be the name of an account; use 2 to 32 of the characters a to z, 0 to 9, point, hyphen, underscore.</source>
        <comment>ACCOUNT-NAME</comment>
        <translation>Hili haliwezi kuwa jina la akaunti; tumia herufi 2 hadi 32 kati ya a hadi z, 0 hadi 9, nukta, kistari, kistari cha chini.</translation>
    </message>
    <message>
        <source>There is an account {name} already; choose another name.</source>
        <comment>ACCOUNT-EXISTS</comment>
        <translation>Tayari kuna akaunti {name}; chagua jina jingine.</translation>
    </message>
    <message>
        <source>There is no account {name}; see the list of accounts.</source>
        <comment>ACCOUNT-NOT-FOUND</comment>
        <translation>Hakuna akaunti {name}; tazama orodha ya akaunti.</translation>
    </message>
    <message>
        <source>The account {name} is disabled; enable it with a new password first.</source>
        <comment>ACCOUNT-DISABLED</comment>
        <translation>Akaunti {name} imezimwa; iwashe kwanza kwa nenosiri jipya.</translation>
    </message>
    <message>
        <source>While trying out there are no accounts; set up a log first.</source>
        <comment>ACCOUNT-NONE</comment>
        <translation>Wakati wa kujaribu programu hakuna akaunti; unda daftari kwanza.</translation>
    </message>
    <message>
        <source>The account {name} is the last administrator&apos;s; make another administrator first.</source>
        <comment>LAST-ADMINISTRATOR</comment>
        <translation>Akaunti {name} ni ya msimamizi wa mwisho; teua kwanza msimamizi mwingine.</translation>
    </message>
    <message>
        <source>The account has a second factor already; end that one first.</source>
        <comment>SECOND-FACTOR-SET</comment>
        <translation>Akaunti tayari ina uthibitisho wa pili; ondoa huo kwanza.</translation>
    </message>
    <message>
        <source>Your account may not do this ({action}); it needs the role {role}. Ask an administrator.</source>
        <comment>NOT-ALLOWED</comment>
        <translation>Akaunti yako hairuhusiwi kufanya hivi ({action}); inahitaji jukumu {role}. Mwulize msimamizi.</translation>
    </message>
    <message>
        <source>Another program is working on this batch; wait until it is done, or end it there.</source>
        <comment>BATCH-RUNNING</comment>
        <translation>Programu nyingine inafanyia kazi kundi hili; subiri hadi iishe, au ulimalize huko.</translation>
    </message>
    <message>
        <source>There is no such batch any more: it came to its end; look at the log for what was saved.</source>
        <comment>BATCH-NOT-FOUND</comment>
        <translation>Kundi hilo halipo tena: lilifika mwisho wake; angalia katika daftari kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>There is no entry {reading} in the log; search for the patient again.</source>
        <comment>LOG-NOT-FOUND</comment>
        <translation>Hakuna ingizo {reading} katika daftari; mtafute mgonjwa tena.</translation>
    </message>
    <message>
        <source>This opinion cannot be stored ({detail}); correct it and save again.</source>
        <comment>OPINION-INVALID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Maoni haya hayawezi kuhifadhiwa ({detail}); yarekebishe kisha uhifadhi tena.</translation>
    </message>
    <message>
        <source>There is no such person in the log; search for the patient again.</source>
        <comment>PERSON-NOT-FOUND</comment>
        <translation>Hakuna mtu huyo katika daftari; mtafute mgonjwa tena.</translation>
    </message>
    <message>
        <source>These two are one person in the log already; nothing is to be merged.</source>
        <comment>MERGE-SAME</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hawa wawili tayari ni mtu mmoja katika daftari; hakuna cha kuunganisha.</translation>
    </message>
    <message>
        <source>There is no such merge, or it was undone already; look at the patient again.</source>
        <comment>MERGE-NOT-FOUND</comment>
        <translation>Hakuna muunganisho huo, au ulishatenguliwa; mwangalie mgonjwa tena.</translation>
    </message>
    <message>
        <source>This is not an id made by Lightbox, or it is mistyped; scan or type the label again.</source>
        <comment>LOCAL-ID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hiki si kitambulisho kilichotengenezwa na Lightbox, au kimeandikwa vibaya; skani au andika lebo tena.</translation>
    </message>
    <message>
        <source>The search needs a name to be kept under; type one.</source>
        <comment>FILTER-NAME</comment>
        <translation>Utafutaji unahitaji jina ili uhifadhiwe; andika moja.</translation>
    </message>
    <message>
        <source>This patient was deleted after the batch had begun, so nothing was saved; open the film anew if it is wanted.</source>
        <comment>PATIENT-DELETED</comment>
        <translation>Mgonjwa huyu alifutwa baada ya kundi kuanza, kwa hiyo hakuna kilichohifadhiwa; fungua filamu tena ikiwa inahitajika.</translation>
    </message>
    <message>
        <source>The deletion needs a reason that does not name the patient, for the audit keeps it; type another.</source>
        <comment>DELETE-REASON</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ufutaji unahitaji sababu isiyomtaja mgonjwa, kwa kuwa ukaguzi huihifadhi; andika nyingine.</translation>
    </message>
    <message>
        <source>The {field} of the patient cannot be right; correct it and save again.</source>
        <comment>LOG-PATIENT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Taarifa hii ya mgonjwa haiwezi kuwa sahihi ({field}); irekebishe kisha uhifadhi tena.</translation>
    </message>
    <message>
        <source>The file gives no display window; the full range of its values is shown.</source>
        <comment>NO-WINDOW</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Faili halitoi dirisha la kuonyesha; thamani zake zote zinaonyeshwa.</translation>
    </message>
    <message>
        <source>The picture was compressed with loss; fine detail may be missing.</source>
        <comment>LOSSY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Picha ilibanwa kwa kupoteza; maelezo madogo yanaweza kukosekana.</translation>
    </message>
    <message>
        <source>The DICOM file lacks its standard beginning and was read all the same.</source>
        <comment>NO-PREAMBLE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Faili la DICOM halina mwanzo wake wa kawaida na lilisomwa hata hivyo.</translation>
    </message>
    <message>
        <source>The file holds the detector&apos;s raw values, not the film as it is meant to be seen; export it for presentation.</source>
        <comment>FOR-PROCESSING</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Faili lina thamani ghafi za kitambuzi, si filamu kama inavyopaswa kuonekana; lihamishe kwa ajili ya kuonyeshwa.</translation>
    </message>
    <message>
        <source>High Bit is {high_bit} for {bits_stored} stored bits; the values were moved accordingly.</source>
        <comment>HIGH-BIT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>High Bit ni {high_bit} kwa biti {bits_stored} zilizohifadhiwa; thamani zilisogezwa ipasavyo.</translation>
    </message>
    <message>
        <source>The display window in the file is unusable and was ignored; the full range of values is shown.</source>
        <comment>WINDOW-INVALID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Dirisha la kuonyesha katika faili haliwezi kutumika na lilipuuzwa; thamani zote zinaonyeshwa.</translation>
    </message>
    <message>
        <source>The character set of the names in this file is not known; some letters may be wrong.</source>
        <comment>CHARACTER-SET</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Seti ya herufi za majina katika faili hili haijulikani; baadhi ya herufi zinaweza kuwa si sahihi.</translation>
    </message>
    <message>
        <source>The header was repaired while reading ({detail}).</source>
        <comment>REPAIRED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kichwa cha faili kilirekebishwa wakati wa kusoma ({detail}).</translation>
    </message>
    <message>
        <source>The file is a colour picture; a model sees its brightness only.</source>
        <comment>COLOR</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Faili ni picha ya rangi; modeli huona mwangaza wake tu.</translation>
    </message>
    <message>
        <source>The picture has {bits} bits a pixel; it is shown with 16.</source>
        <comment>BIT-DEPTH</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Picha ina biti {bits} kwa pikseli; inaonyeshwa kwa 16.</translation>
    </message>
    <message>
        <source>The picture has transparent parts; they are shown black.</source>
        <comment>ALPHA</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Picha ina sehemu zinazopenya mwanga; zinaonyeshwa kwa rangi nyeusi.</translation>
    </message>
    <message>
        <source>This is a photograph or a scan of a film, not the film itself ({sign}); fine signs may be lost. Use the original file where there is one.</source>
        <comment>PHOTO</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hii ni picha ya kamera au skani ya filamu, si filamu yenyewe ({sign}); dalili ndogo zinaweza kupotea. Tumia faili halisi ikiwa lipo.</translation>
    </message>
    <message>
        <source>The film was cut out of the photograph ({how}) and straightened; check that nothing of it is missing.</source>
        <comment>PHOTO-STRAIGHTENED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Filamu ilikatwa kutoka kwenye picha ya kamera ({how}) na kunyooshwa; hakikisha kuwa hakuna sehemu yake inayokosekana.</translation>
    </message>
    <message>
        <source>The film&apos;s edges were not found in the photograph, which was used as it is; mark the film&apos;s corners.</source>
        <comment>PHOTO-NO-CORNERS</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kingo za filamu hazikupatikana katika picha ya kamera, ambayo ilitumiwa kama ilivyo; weka alama kwenye pembe za filamu.</translation>
    </message>
    <message>
        <source>A reflection hides some {percent} % of the film; photograph it again without the lamp in it.</source>
        <comment>PHOTO-GLARE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Mng&apos;ao unaficha takriban {percent} % ya filamu; ipige picha tena bila taa kuonekana ndani yake.</translation>
    </message>
    <message>
        <source>The photograph has the wave pattern of a monitor; use the original file, or photograph it from further away.</source>
        <comment>PHOTO-MOIRE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Picha ya kamera ina mawimbi ya skrini; tumia faili halisi, au piga picha ukiwa mbali zaidi.</translation>
    </message>
    <message>
        <source>The picture looks like a negative, and was used as it is; check it, and export it again with black air.</source>
        <comment>INVERTED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Picha inaonekana kama negativu, na ilitumiwa kama ilivyo; iangalie, na uihamishe tena hewa ikiwa nyeusi.</translation>
    </message>
    <message>
        <source>The film looks turned by {degrees} degrees and was used as it is; export it again upright.</source>
        <comment>ROTATED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Filamu inaonekana imegeuzwa kwa digrii {degrees} na ilitumiwa kama ilivyo; ihamishe tena ikiwa wima.</translation>
    </message>
    <message>
        <source>One side of the chest seems to be cut off; use the whole film.</source>
        <comment>CROPPED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Upande mmoja wa kifua unaonekana umekatwa; tumia filamu nzima.</translation>
    </message>
    <message>
        <source>The film is shown very dark; check its display window and exposure, and export it again.</source>
        <comment>TOO-DARK</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Filamu inaonyeshwa ikiwa na giza sana; angalia dirisha lake la kuonyesha na mwangaza wa kupigia picha, kisha uihamishe tena.</translation>
    </message>
    <message>
        <source>The film is shown very bright; check its display window and exposure, and export it again.</source>
        <comment>TOO-BRIGHT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Filamu inaonyeshwa ikiwa na mwanga sana; angalia dirisha lake la kuonyesha na mwangaza wa kupigia picha, kisha uihamishe tena.</translation>
    </message>
    <message>
        <source>The picture has only {levels} different grey levels; fine signs may be missing.</source>
        <comment>FEW-LEVELS</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Picha ina viwango {levels} tu tofauti vya kijivu; dalili ndogo zinaweza kukosekana.</translation>
    </message>
    <message>
        <source>The picture has only {columns} x {rows} pixels; fine signs may be missing.</source>
        <comment>LOW-RESOLUTION</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Picha ina pikseli {columns} x {rows} tu; dalili ndogo zinaweza kukosekana.</translation>
    </message>
    <message>
        <source>The patient&apos;s age is not known; {model} was built and measured for {allowed} only. Enter the age.</source>
        <comment>AGE-UNKNOWN</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Umri wa mgonjwa haujulikani; {model} iliundwa na kupimwa kwa hawa tu: {allowed}. Weka umri.</translation>
    </message>
    <message>
        <source>The patient&apos;s age is not known: {model} ({allowed}) was chosen by the picture alone. Its answer is wrong at other ages, for which there is {others}. Enter the age.</source>
        <comment>AGE-UNKNOWN-CHOICE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Umri wa mgonjwa haujulikani: {model} ({allowed}) ilichaguliwa kwa picha pekee. Jibu lake si sahihi kwa umri mwingine, ambao una {others}. Weka umri.</translation>
    </message>
    <message>
        <source>By its look this is rather a film for {other} ({allowed}) than one of the age that is known. Check the age, and whose film it is.</source>
        <comment>AGE-LOOK</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kwa mwonekano wake, picha hii inafaa zaidi kwa {other} ({allowed}) kuliko umri unaojulikana. Angalia umri, na picha hii ni ya nani.</translation>
    </message>
    <message>
        <source>The file does not say how the image was taken; {model} judges {allowed} views only.</source>
        <comment>VIEW-UNKNOWN</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Faili halisemi picha ilipigwa vipi; {model} hutathmini mikao {allowed} tu.</translation>
    </message>
    <message>
        <source>The file&apos;s description speaks of a lateral film; the model knows frontal films only. Check the view.</source>
        <comment>LATERAL</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Maelezo ya faili yanataja filamu ya ubavuni; modeli inajua filamu za mbele tu. Angalia mkao wa picha.</translation>
    </message>
    <message>
        <source>The picture has {bits} bits a pixel, which is unusual for a film; check that it is shown rightly.</source>
        <comment>BIT-DEPTH-UNUSUAL</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Picha ina biti {bits} kwa pikseli, jambo lisilo la kawaida kwa filamu; hakikisha kuwa inaonyeshwa sawasawa.</translation>
    </message>
    <message>
        <source>The {which} date in the file cannot be read and counts as not given; check it.</source>
        <comment>DATE-UNREADABLE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Tarehe moja katika faili ({which}) haiwezi kusomwa na inahesabiwa kama haikutolewa; iangalie.</translation>
    </message>
    <message>
        <source>The study date in the file lies in the future; check it, and this computer&apos;s clock.</source>
        <comment>STUDY-IN-FUTURE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Tarehe ya uchunguzi katika faili iko katika siku zijazo; iangalie, pamoja na saa ya kompyuta hii.</translation>
    </message>
    <message>
        <source>The file says that the patient was born after the study, so no age is known; check patient and dates.</source>
        <comment>BIRTH-AFTER-STUDY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Faili linasema kuwa mgonjwa alizaliwa baada ya uchunguzi, kwa hiyo umri haujulikani; angalia mgonjwa na tarehe.</translation>
    </message>
    <message>
        <source>The birth date in the file lies more than {years} years before the study, so no age is known; check it.</source>
        <comment>BIRTH-TOO-EARLY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Tarehe ya kuzaliwa katika faili ni zaidi ya miaka {years} kabla ya uchunguzi, kwa hiyo umri haujulikani; iangalie.</translation>
    </message>
    <message>
        <source>The age in the file ({stated}) does not fit its birth and study dates ({counted}), so no age is known; enter it.</source>
        <comment>AGE-DISAGREES</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Umri katika faili ({stated}) haulingani na tarehe zake za kuzaliwa na za uchunguzi ({counted}), kwa hiyo umri haujulikani; uweke.</translation>
    </message>
    <message>
        <source>The file gives a name but no patient ID; check who this is.</source>
        <comment>ID-MISSING</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Faili linatoa jina lakini si kitambulisho cha mgonjwa; hakikisha huyu ni nani.</translation>
    </message>
    <message>
        <source>The file names two patients or two IDs; check whose film this is.</source>
        <comment>IDENTITY-TWO</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Faili linataja wagonjwa wawili au vitambulisho viwili; hakikisha filamu hii ni ya nani.</translation>
    </message>
    <message>
        <source>The file names no patient.</source>
        <comment>IDENTITY-MISSING</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Faili halimtaji mgonjwa yeyote.</translation>
    </message>
    <message>
        <source>The log has this image or its study, by their UIDs, under another patient as well; check whose film this is.</source>
        <comment>UID-OTHER-PATIENT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Daftari lina picha hii au uchunguzi wake, kulingana na UID zake, chini ya mgonjwa mwingine pia; hakikisha filamu hii ni ya nani.</translation>
    </message>
    <message>
        <source>{classes}: for research only. This answer has not passed its audit; do not act on it.</source>
        <comment>RESEARCH-ONLY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{classes}: kwa utafiti tu. Jibu hili halijapita ukaguzi wake; usichukue hatua kwa kulitegemea.</translation>
    </message>
    <message>
        <source>The picture is unusual for {model}; read the answer with extra care.</source>
        <comment>NEAR-SCOPE-LIMIT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Picha si ya kawaida kwa {model}; soma jibu kwa uangalifu zaidi.</translation>
    </message>
    <message>
        <source>This is a sample made by Lightbox, not a patient&apos;s image.</source>
        <comment>SAMPLE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Huu ni mfano uliotengenezwa na Lightbox, si picha ya mgonjwa.</translation>
    </message>
</context>
</TS>
