<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name>Errors</name>
    <message>
        <source>There is no such file or folder; check the path or the medium.</source>
        <comment>FILE-NOT-FOUND</comment>
        <translation>ऐसी कोई फ़ाइल या फ़ोल्डर नहीं है; पथ या माध्यम जाँचें।</translation>
    </message>
    <message>
        <source>The file cannot be read from this medium ({detail}); copy it again from its source.</source>
        <comment>FILE-UNREADABLE</comment>
        <translation>इस माध्यम से फ़ाइल पढ़ी नहीं जा सकती ({detail}); उसे मूल स्थान से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>The file was changed after it had been analysed; open it again to analyse what it holds now.</source>
        <comment>FILE-CHANGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>विश्लेषण के बाद फ़ाइल बदल दी गई; उसमें अब जो है उसका विश्लेषण करने के लिए उसे फिर खोलें।</translation>
    </message>
    <message>
        <source>The file is empty; copy it again from its source.</source>
        <comment>FILE-EMPTY</comment>
        <translation>फ़ाइल खाली है; उसे मूल स्थान से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>The file has {size_mb} MB, more than the limit of {limit_mb} MB; export a single image instead.</source>
        <comment>FILE-TOO-LARGE</comment>
        <translation>फ़ाइल {size_mb} MB की है, {limit_mb} MB की सीमा से बड़ी; इसके बजाय एक अकेली छवि निर्यात करें।</translation>
    </message>
    <message>
        <source>This is {kind}, which is not read here; export the image as DICOM, JPEG or PNG.</source>
        <comment>FILE-OTHER-FORMAT</comment>
        <translation>यह फ़ाइल ऐसे प्रारूप ({kind}) की है जो यहाँ पढ़ा नहीं जाता; छवि को DICOM, JPEG या PNG के रूप में निर्यात करें।</translation>
    </message>
    <message>
        <source>This file is encrypted; ask its sender for one that is not, or decrypt it first.</source>
        <comment>FILE-ENCRYPTED</comment>
        <translation>यह फ़ाइल एन्क्रिप्ट की हुई है; भेजने वाले से बिना एन्क्रिप्शन वाली फ़ाइल माँगें, या पहले इसे डिक्रिप्ट करें।</translation>
    </message>
    <message>
        <source>This is not a DICOM, JPEG, PNG, TIFF, BMP or WebP image; export the image in one of these formats.</source>
        <comment>FILE-NOT-IMAGE</comment>
        <translation>यह DICOM, JPEG, PNG, TIFF, BMP या WebP छवि नहीं है; छवि को इनमें से किसी प्रारूप में निर्यात करें।</translation>
    </message>
    <message>
        <source>There is no file in this folder; choose the folder that holds the images.</source>
        <comment>FOLDER-EMPTY</comment>
        <translation>इस फ़ोल्डर में कोई फ़ाइल नहीं है; वह फ़ोल्डर चुनें जिसमें छवियाँ हैं।</translation>
    </message>
    <message>
        <source>This folder cannot be listed ({detail}); all others were. Check the medium, and who may read the folder.</source>
        <comment>FOLDER-UNREADABLE</comment>
        <translation>इस फ़ोल्डर की सूची नहीं बन सकती ({detail}); बाकी सब की बन गई। माध्यम जाँचें, और यह भी कि फ़ोल्डर कौन पढ़ सकता है।</translation>
    </message>
    <message>
        <source>There are more than {limit} files in this folder; the others were left out. Choose a smaller folder.</source>
        <comment>FOLDER-TOO-LARGE</comment>
        <translation>इस फ़ोल्डर में {limit} से अधिक फ़ाइलें हैं; बाकी छोड़ दी गईं। छोटा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>This is a device, a pipe or a socket, not a file; choose the file that holds the image.</source>
        <comment>FILE-SPECIAL</comment>
        <translation>यह कोई उपकरण, पाइप या सॉकेट है, फ़ाइल नहीं; वह फ़ाइल चुनें जिसमें छवि है।</translation>
    </message>
    <message>
        <source>This is a link to a folder, and links are not followed; open that folder itself.</source>
        <comment>FILE-LINK</comment>
        <translation>यह किसी फ़ोल्डर का लिंक है, और लिंक का अनुसरण नहीं किया जाता; वह फ़ोल्डर ही खोलें।</translation>
    </message>
    <message>
        <source>This is a {format}, which is not opened; unpack it and open the folder.</source>
        <comment>ARCHIVE-FORMAT</comment>
        <translation>यह प्रारूप ({format}) यहाँ नहीं खोला जाता; इसे अनपैक करें और फ़ोल्डर खोलें।</translation>
    </message>
    <message>
        <source>This part of the ZIP archive is damaged ({detail}); copy or export the archive again.</source>
        <comment>ARCHIVE-DAMAGED</comment>
        <translation>ZIP संग्रह का यह भाग क्षतिग्रस्त है ({detail}); संग्रह को फिर कॉपी या निर्यात करें।</translation>
    </message>
    <message>
        <source>There is no file in this archive; export it again.</source>
        <comment>ARCHIVE-EMPTY</comment>
        <translation>इस संग्रह में कोई फ़ाइल नहीं है; इसे फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>The archive is locked, and no password given opens it; type its password.</source>
        <comment>ARCHIVE-PASSWORD</comment>
        <translation>संग्रह पर ताला है, और दिया गया कोई पासवर्ड उसे नहीं खोलता; उसका पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>This file is packed by a method ({method}) that is not opened here; unpack the archive and open the folder.</source>
        <comment>ARCHIVE-METHOD</comment>
        <translation>यह फ़ाइल ऐसी विधि ({method}) से पैक है जो यहाँ नहीं खोली जाती; संग्रह को अनपैक करें और फ़ोल्डर खोलें।</translation>
    </message>
    <message>
        <source>The archive holds more than {limit} files; unpack it and open one of its folders.</source>
        <comment>ARCHIVE-ENTRIES</comment>
        <translation>संग्रह में {limit} से अधिक फ़ाइलें हैं; उसे अनपैक करें और उसका कोई एक फ़ोल्डर खोलें।</translation>
    </message>
    <message>
        <source>The archive unpacks to more than {limit_mb} MB; unpack it and open the folder.</source>
        <comment>ARCHIVE-TOO-LARGE</comment>
        <translation>संग्रह अनपैक होने पर {limit_mb} MB से अधिक होता है; उसे अनपैक करें और फ़ोल्डर खोलें।</translation>
    </message>
    <message>
        <source>This file unpacks to more than {limit} times its size, as no image does; it was not opened.</source>
        <comment>ARCHIVE-RATIO</comment>
        <translation>यह फ़ाइल अनपैक होने पर अपने आकार के {limit} गुने से अधिक होती है, जैसा कोई छवि नहीं होती; इसे नहीं खोला गया।</translation>
    </message>
    <message>
        <source>This archive lies more than {limit} archives deep; unpack the outer ones first.</source>
        <comment>ARCHIVE-NESTED</comment>
        <translation>यह संग्रह {limit} से अधिक संग्रहों के भीतर है; पहले बाहर वाले संग्रह अनपैक करें।</translation>
    </message>
    <message>
        <source>The name of this file in its archive cannot be used ({detail}); export the archive again.</source>
        <comment>ARCHIVE-NAME</comment>
        <translation>संग्रह में इस फ़ाइल का नाम काम में नहीं लिया जा सकता ({detail}); संग्रह को फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>This entry of the archive is a link or a device, not a file; it was not opened.</source>
        <comment>ARCHIVE-LINK</comment>
        <translation>संग्रह की यह प्रविष्टि कोई लिंक या उपकरण है, फ़ाइल नहीं; इसे नहीं खोला गया।</translation>
    </message>
    <message>
        <source>The archive holds several files of this name; unpack it and open the folder.</source>
        <comment>ARCHIVE-DUPLICATE</comment>
        <translation>संग्रह में इस नाम की कई फ़ाइलें हैं; उसे अनपैक करें और फ़ोल्डर खोलें।</translation>
    </message>
    <message>
        <source>The table of contents of this disc names this file, which is not there; ask for a new copy of the disc.</source>
        <comment>DICOMDIR-MISSING</comment>
        <translation>इस डिस्क की विषय-सूची में यह फ़ाइल लिखी है, पर वह वहाँ नहीं है; डिस्क की नई प्रति माँगें।</translation>
    </message>
    <message>
        <source>The table of contents of this disc names a file outside of the disc, which was not opened.</source>
        <comment>DICOMDIR-OUTSIDE</comment>
        <translation>इस डिस्क की विषय-सूची में डिस्क के बाहर की एक फ़ाइल लिखी है, जिसे नहीं खोला गया।</translation>
    </message>
    <message>
        <source>The clipboard holds a picture without a file; save or export it as a file, and open that.</source>
        <comment>CLIPBOARD-PICTURE</comment>
        <translation>क्लिपबोर्ड में बिना फ़ाइल की तस्वीर है; उसे फ़ाइल के रूप में सहेजें या निर्यात करें, और वह फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>The image is damaged or cut off ({detail}); export or copy it again.</source>
        <comment>IMAGE-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>छवि क्षतिग्रस्त या कटी हुई है ({detail}); उसे फिर निर्यात या कॉपी करें।</translation>
    </message>
    <message>
        <source>The image has {megapixels} megapixels, more than the limit of {limit}; export it at a lower resolution.</source>
        <comment>IMAGE-TOO-LARGE</comment>
        <translation>छवि {megapixels} मेगापिक्सेल की है, {limit} की सीमा से अधिक; उसे कम रिज़ॉल्यूशन पर निर्यात करें।</translation>
    </message>
    <message>
        <source>The image has only {columns} x {rows} pixels; use an image of at least {minimum} pixels on its shorter side.</source>
        <comment>IMAGE-TOO-SMALL</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>छवि केवल {columns} x {rows} पिक्सेल की है; ऐसी छवि लें जिसकी छोटी भुजा कम से कम {minimum} पिक्सेल की हो।</translation>
    </message>
    <message>
        <source>The image is blank: all its pixels have nearly the same value; check the exposure and the export.</source>
        <comment>IMAGE-BLANK</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>छवि कोरी है: उसके सभी पिक्सेल का मान लगभग एक ही है; एक्सपोज़र और निर्यात जाँचें।</translation>
    </message>
    <message>
        <source>This kind of {format} image cannot be read ({detail}); export it as DICOM, JPEG or PNG.</source>
        <comment>IMAGE-FORMAT</comment>
        <translation>इस तरह की {format} छवि पढ़ी नहीं जा सकती ({detail}); उसे DICOM, JPEG या PNG के रूप में निर्यात करें।</translation>
    </message>
    <message>
        <source>The file has {frame_count} frames, more than the limit of {limit}; export the frames that matter as single images.</source>
        <comment>FRAMES-TOO-MANY</comment>
        <translation>फ़ाइल में {frame_count} फ़्रेम हैं, {limit} की सीमा से अधिक; ज़रूरी फ़्रेम अकेली छवियों के रूप में निर्यात करें।</translation>
    </message>
    <message>
        <source>The file has {frame_count} frame(s), there is no frame {frame}; choose an existing frame.</source>
        <comment>FRAME-MISSING</comment>
        <translation>फ़ाइल में {frame_count} फ़्रेम हैं, फ़्रेम {frame} नहीं है; कोई मौजूद फ़्रेम चुनें।</translation>
    </message>
    <message>
        <source>The file broke the process that reads it, and was refused; export it again in another format, and report it.</source>
        <comment>DECODER-CRASHED</comment>
        <translation>फ़ाइल ने उसे पढ़ने वाली प्रक्रिया को तोड़ दिया, और अस्वीकार कर दी गई; उसे किसी दूसरे प्रारूप में फिर निर्यात करें, और इसकी सूचना दें।</translation>
    </message>
    <message>
        <source>Reading the file took longer than 10 seconds, and was stopped; export it as a smaller image.</source>
        <comment>DECODER-TIMEOUT</comment>
        <translation>फ़ाइल पढ़ने में 10 सेकंड से अधिक लगे, और पढ़ना रोक दिया गया; उसे छोटी छवि के रूप में निर्यात करें।</translation>
    </message>
    <message>
        <source>Reading the file took more memory than it may; export it as a smaller image, or uncompressed.</source>
        <comment>DECODER-MEMORY</comment>
        <translation>फ़ाइल पढ़ने में अनुमति से अधिक मेमोरी लगी; उसे छोटी छवि के रूप में, या बिना संपीड़न के निर्यात करें।</translation>
    </message>
    <message>
        <source>The process that reads files cannot be started ({detail}); start Lightbox again, or install it again.</source>
        <comment>WORKER-START</comment>
        <translation>फ़ाइलें पढ़ने वाली प्रक्रिया शुरू नहीं हो सकती ({detail}); Lightbox को फिर शुरू करें, या फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>These four corners enclose no film; set them on the film&apos;s corners, clockwise from its top left.</source>
        <comment>PHOTO-CORNERS</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>इन चार कोनों के भीतर कोई फ़िल्म नहीं है; उन्हें फ़िल्म के कोनों पर रखें, ऊपर बाएँ कोने से घड़ी की दिशा में।</translation>
    </message>
    <message>
        <source>The DICOM file is damaged ({detail}); export it again from the device or archive.</source>
        <comment>DICOM-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>DICOM फ़ाइल क्षतिग्रस्त है ({detail}); उसे मशीन या छवि-संग्रह से फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>This DICOM object is no image ({kind}); choose the image itself.</source>
        <comment>DICOM-NO-PIXELS</comment>
        <translation>यह DICOM ऑब्जेक्ट कोई छवि नहीं है ({kind}); स्वयं छवि चुनें।</translation>
    </message>
    <message>
        <source>The compression {syntax} is not supported; export the image uncompressed or as JPEG lossless.</source>
        <comment>DICOM-UNSUPPORTED-SYNTAX</comment>
        <translation>संपीड़न {syntax} समर्थित नहीं है; छवि को बिना संपीड़न या बिना हानि वाले JPEG के रूप में निर्यात करें।</translation>
    </message>
    <message>
        <source>The compressed pixel data ({syntax}) cannot be decoded; export the image again, uncompressed if possible.</source>
        <comment>DICOM-DECODE</comment>
        <translation>संपीड़ित पिक्सेल डेटा ({syntax}) डिकोड नहीं हो सकता; छवि को फिर निर्यात करें, हो सके तो बिना संपीड़न के।</translation>
    </message>
    <message>
        <source>The DICOM file lacks a usable {keyword}, which the picture depends on; export it again.</source>
        <comment>DICOM-ATTRIBUTE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>DICOM फ़ाइल में उपयोग योग्य {keyword} नहीं है, जिस पर तस्वीर निर्भर है; उसे फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>Pixel data of this kind ({detail}) cannot be shown; export the image as 8 to 16 bit greyscale.</source>
        <comment>DICOM-UNSUPPORTED-PIXELS</comment>
        <translation>इस तरह का पिक्सेल डेटा ({detail}) दिखाया नहीं जा सकता; छवि को 8 से 16 बिट की ग्रेस्केल के रूप में निर्यात करें।</translation>
    </message>
    <message>
        <source>The modality is {modality}; {model} judges {allowed} only.</source>
        <comment>SCOPE-MODALITY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>मोडैलिटी {modality} है; {model} केवल इनका आकलन करता है: {allowed}।</translation>
    </message>
    <message>
        <source>This object is {kind}, not an image from the device; {model} judges original images only.</source>
        <comment>SCOPE-OBJECT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>यह ऑब्जेक्ट मशीन से आई छवि नहीं है ({kind}); {model} केवल मूल छवियों का आकलन करता है।</translation>
    </message>
    <message>
        <source>The body part is given as {body_part}; {model} judges {allowed} only.</source>
        <comment>SCOPE-BODY-PART</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>शरीर का भाग {body_part} बताया गया है; {model} केवल इनका आकलन करता है: {allowed}।</translation>
    </message>
    <message>
        <source>The view is given as {view}; {model} judges {allowed} views only.</source>
        <comment>SCOPE-VIEW</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>व्यू {view} बताया गया है; {model} केवल {allowed} व्यू का आकलन करता है।</translation>
    </message>
    <message>
        <source>The patient&apos;s age is {age}; {model} can judge {allowed} only.</source>
        <comment>SCOPE-AGE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>रोगी की आयु {age} है; {model} केवल इनका आकलन कर सकता है: {allowed}।</translation>
    </message>
    <message>
        <source>No age is known, and the look of the picture does not tell which model applies: {models}. Enter the age.</source>
        <comment>SCOPE-AGE-NEEDED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>आयु ज्ञात नहीं है, और तस्वीर देखकर पता नहीं चलता कि कौन-सा मॉडल लागू होता है: {models}। आयु भरें।</translation>
    </message>
    <message>
        <source>This is a colour picture; {model} judges greyscale images only.</source>
        <comment>SCOPE-COLOR</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>यह रंगीन तस्वीर है; {model} केवल ग्रेस्केल छवियों का आकलन करता है।</translation>
    </message>
    <message>
        <source>The picture&apos;s sides are {columns} x {rows}, too far from the shape of {allowed}; crop or export it whole.</source>
        <comment>SCOPE-SHAPE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>तस्वीर की भुजाएँ {columns} x {rows} हैं, अपेक्षित आकृति ({allowed}) से बहुत अलग; उसे काटें या पूरी निर्यात करें।</translation>
    </message>
    <message>
        <source>The file holds {frame_count} frames; {model} judges single images only.</source>
        <comment>SCOPE-VOLUME</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल में {frame_count} फ़्रेम हैं; {model} केवल अकेली छवियों का आकलन करता है।</translation>
    </message>
    <message>
        <source>The picture does not look like {allowed} that {model} knows; it cannot be judged. Check the file and the orientation.</source>
        <comment>SCOPE-IMAGE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>तस्वीर वैसी नहीं लगती जैसी {model} जानता है ({allowed}); उसका आकलन नहीं हो सकता। फ़ाइल और दिशा देखें।</translation>
    </message>
    <message>
        <source>This picture is not clearly {kinds}; it cannot be judged. Check the file and the orientation.</source>
        <comment>SCOPE-KIND</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>यह तस्वीर साफ़ तौर पर इनमें से किसी प्रकार की नहीं है: {kinds}; उसका आकलन नहीं हो सकता। फ़ाइल और दिशा देखें।</translation>
    </message>
    <message>
        <source>This picture looks like {kind}; {model} judges {allowed} only.</source>
        <comment>SCOPE-OTHER-KIND</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>यह तस्वीर इस प्रकार की लगती है: {kind}; {model} केवल इनका आकलन करता है: {allowed}।</translation>
    </message>
    <message>
        <source>None of the installed models judges this kind of image; it cannot be judged.</source>
        <comment>SCOPE-NO-MODEL</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>इंस्टॉल किए गए मॉडलों में से कोई भी इस प्रकार की छवि का आकलन नहीं करता; इसका आकलन नहीं हो सकता।</translation>
    </message>
    <message>
        <source>This object is {kind}, not an image from the device; no model judges it.</source>
        <comment>SCOPE-OTHER-OBJECT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>यह ऑब्जेक्ट मशीन से आई छवि नहीं है ({kind}); कोई मॉडल इसका आकलन नहीं करता।</translation>
    </message>
    <message>
        <source>The modality is {modality}; the installed models judge {allowed} only.</source>
        <comment>SCOPE-OTHER-MODALITY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>मोडैलिटी {modality} है; इंस्टॉल किए गए मॉडल केवल इनका आकलन करते हैं: {allowed}।</translation>
    </message>
    <message>
        <source>There is no model {model!r} on this machine; see `lightbox models list`.</source>
        <comment>MODEL-NOT-FOUND</comment>
        <translation>इस कंप्यूटर पर मॉडल {model!r} नहीं है; `lightbox models list` देखें।</translation>
    </message>
    <message>
        <source>The model package {model!r} has an unusable manifest ({detail}); install the package again.</source>
        <comment>MODEL-MANIFEST</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>मॉडल पैकेज {model!r} का मैनिफ़ेस्ट काम का नहीं है ({detail}); पैकेज को फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The model package {model!r} is damaged ({detail}); install the package again.</source>
        <comment>MODEL-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>मॉडल पैकेज {model!r} क्षतिग्रस्त है ({detail}); पैकेज को फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The model gave an unusable answer for this image ({detail}); there is no result. Judge the image yourself and report it.</source>
        <comment>MODEL-OUTPUT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>मॉडल ने इस छवि के लिए ऐसा उत्तर दिया जो काम का नहीं है ({detail}); कोई परिणाम नहीं है। छवि का आकलन स्वयं करें और इसकी सूचना दें।</translation>
    </message>
    <message>
        <source>This computer&apos;s policy file cannot be used ({detail}); ask who manages the computer to mend or remove it.</source>
        <comment>POLICY-INVALID</comment>
        <translation>इस कंप्यूटर की नीति-फ़ाइल काम में नहीं ली जा सकती ({detail}); कंप्यूटर के प्रबंधक से उसे सुधारने या हटाने को कहें।</translation>
    </message>
    <message>
        <source>This computer&apos;s policy does not allow this export; choose another one, or ask who manages the computer.</source>
        <comment>POLICY-EXPORT</comment>
        <translation>इस कंप्यूटर की नीति इस निर्यात की अनुमति नहीं देती; कोई दूसरा चुनें, या कंप्यूटर के प्रबंधक से पूछें।</translation>
    </message>
    <message>
        <source>Lightbox&apos;s data folder cannot be made ({detail}); set LIGHTBOX_HOME to a folder that can be written.</source>
        <comment>HOME-UNAVAILABLE</comment>
        <translation>Lightbox का डेटा फ़ोल्डर नहीं बन सकता ({detail}); LIGHTBOX_HOME में ऐसा फ़ोल्डर दें जिसमें लिखा जा सके।</translation>
    </message>
    <message>
        <source>The log was written by a newer version of Lightbox; install that version or a later one.</source>
        <comment>LOG-NEWER</comment>
        <translation>रजिस्टर Lightbox के किसी नए संस्करण ने लिखा है; वही या उसके बाद का संस्करण इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The log file is damaged ({detail}); it was left untouched. Restore a backup or ask for help.</source>
        <comment>LOG-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>रजिस्टर की फ़ाइल क्षतिग्रस्त है ({detail}); उसे छुआ नहीं गया। बैकअप बहाल करें या सहायता माँगें।</translation>
    </message>
    <message>
        <source>The log cannot be opened or written ({detail}); check that the disk is present, writable and not full.</source>
        <comment>LOG-UNAVAILABLE</comment>
        <translation>रजिस्टर खोला या लिखा नहीं जा सकता ({detail}); जाँचें कि डिस्क लगी है, उस पर लिखा जा सकता है और वह भरी नहीं है।</translation>
    </message>
    <message>
        <source>There is another file of this name already, which is not a table of ours; choose another name.</source>
        <comment>FILE-EXISTS</comment>
        <translation>इस नाम की दूसरी फ़ाइल पहले से है, जो Lightbox की तालिका नहीं है; दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>A workbook holds {most} entries at most; choose a shorter time, or export as CSV or JSON lines.</source>
        <comment>TABLE-TOO-LONG</comment>
        <translation>एक वर्कबुक में अधिक से अधिक {most} प्रविष्टियाँ होती हैं; छोटी अवधि चुनें, या CSV या JSON lines के रूप में निर्यात करें।</translation>
    </message>
    <message>
        <source>Confirmed cases are written into a new folder; choose one that does not exist yet, or is empty.</source>
        <comment>TRAINING-FOLDER</comment>
        <translation>पुष्ट मामले नए फ़ोल्डर में लिखे जाते हैं; ऐसा फ़ोल्डर चुनें जो अभी नहीं है, या खाली है।</translation>
    </message>
    <message>
        <source>No case here is confirmed: a clinician&apos;s own reading or a later outcome must name its class first.</source>
        <comment>TRAINING-NONE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>यहाँ कोई मामला पुष्ट नहीं है: पहले चिकित्सक की अपनी रीडिंग या बाद के नतीजे से उसकी श्रेणी बताई जानी चाहिए।</translation>
    </message>
    <message>
        <source>The file cannot be written ({detail}); choose another folder or medium.</source>
        <comment>FILE-UNWRITABLE</comment>
        <translation>फ़ाइल लिखी नहीं जा सकती ({detail}); दूसरा फ़ोल्डर या माध्यम चुनें।</translation>
    </message>
    <message>
        <source>The encryption of the log (SQLCipher) is missing from this installation, so no patient is stored; install Lightbox again.</source>
        <comment>LOG-NO-ENGINE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>इस इंस्टॉलेशन में रजिस्टर का एन्क्रिप्शन (SQLCipher) नहीं है, इसलिए कोई रोगी सहेजा नहीं जाता; Lightbox को फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>There is a log on this computer already; log in, or ask an administrator for an account.</source>
        <comment>LOG-EXISTS</comment>
        <translation>इस कंप्यूटर पर रजिस्टर पहले से है; लॉग इन करें, या किसी प्रशासक से खाता माँगें।</translation>
    </message>
    <message>
        <source>There is no log yet; start Lightbox, or run `lightbox user add`, to make it with a first administrator.</source>
        <comment>LOG-MISSING</comment>
        <translation>अभी कोई रजिस्टर नहीं है; पहले प्रशासक के साथ उसे बनाने के लिए Lightbox शुरू करें, या `lightbox user add` चलाएँ।</translation>
    </message>
    <message>
        <source>The log is locked; log in again.</source>
        <comment>LOG-LOCKED</comment>
        <translation>रजिस्टर पर ताला है; फिर लॉग इन करें।</translation>
    </message>
    <message>
        <source>The pictures of {count} readings are damaged or gone; the readings are whole. A backup may bring them back.</source>
        <comment>LOG-PICTURES</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{count} रीडिंग की तस्वीरें क्षतिग्रस्त या गायब हैं; रीडिंग पूरी हैं। कोई बैकअप उन्हें वापस ला सकता है।</translation>
    </message>
    <message>
        <source>The backup cannot be written or read there ({detail}); check that the medium is present and writable, or choose another.</source>
        <comment>BACKUP-UNAVAILABLE</comment>
        <translation>बैकअप वहाँ लिखा या पढ़ा नहीं जा सकता ({detail}); जाँचें कि माध्यम लगा है और उस पर लिखा जा सकता है, या दूसरा चुनें।</translation>
    </message>
    <message>
        <source>There is not enough room for the backup: it needs {needed_mb} MB; make room or choose another medium.</source>
        <comment>BACKUP-FULL</comment>
        <translation>बैकअप के लिए पर्याप्त जगह नहीं है: उसे {needed_mb} MB चाहिए; जगह बनाएँ या दूसरा माध्यम चुनें।</translation>
    </message>
    <message>
        <source>A file of the backup would become larger than this medium can hold (4 GB on FAT32); format it as exFAT, or choose another.</source>
        <comment>BACKUP-FILE-SIZE</comment>
        <translation>बैकअप की एक फ़ाइल इस माध्यम की क्षमता से बड़ी हो जाएगी (FAT32 पर 4 GB); उसे exFAT में फ़ॉर्मैट करें, या दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Another backup or restore is running; wait until it is done and try again.</source>
        <comment>BACKUP-BUSY</comment>
        <translation>दूसरा बैकअप या बहाली चल रही है; उसके पूरा होने तक रुकें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The new backup did not agree with the log ({detail}) and was thrown away; try again, or choose another medium.</source>
        <comment>BACKUP-FAILED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>नया बैकअप रजिस्टर से मेल नहीं खाया ({detail}) और हटा दिया गया; फिर कोशिश करें, या दूसरा माध्यम चुनें।</translation>
    </message>
    <message>
        <source>There is no backup at this place; choose the folder of a backup.</source>
        <comment>BACKUP-MISSING</comment>
        <translation>इस स्थान पर कोई बैकअप नहीं है; किसी बैकअप का फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>This backup is damaged or not complete ({detail}); choose another one.</source>
        <comment>BACKUP-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>यह बैकअप क्षतिग्रस्त या अधूरा है ({detail}); दूसरा चुनें।</translation>
    </message>
    <message>
        <source>This backup belongs to another log; log in as an administrator of the log on this computer to replace it.</source>
        <comment>BACKUP-OTHER-LOG</comment>
        <translation>यह बैकअप किसी दूसरे रजिस्टर का है; मौजूदा रजिस्टर को इससे बदलने के लिए इस कंप्यूटर के रजिस्टर के प्रशासक के रूप में लॉग इन करें।</translation>
    </message>
    <message>
        <source>The log is in use by another window or program; close that, then try again.</source>
        <comment>BACKUP-LOG-OPEN</comment>
        <translation>रजिस्टर किसी दूसरी विंडो या प्रोग्राम में खुला है; उसे बंद करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Lightbox is open already; use that window, or close it first.</source>
        <comment>INSTANCE-RUNNING</comment>
        <translation>Lightbox पहले से खुला है; वही विंडो काम में लें, या पहले उसे बंद करें।</translation>
    </message>
    <message>
        <source>The log is damaged and open for reading only; restore a backup before anything new is stored.</source>
        <comment>LOG-READ-ONLY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>रजिस्टर क्षतिग्रस्त है और केवल पढ़ने के लिए खुला है; कुछ भी नया सहेजने से पहले बैकअप बहाल करें।</translation>
    </message>
    <message>
        <source>Nobody has accepted the intended use of Lightbox for this log; an administrator logs in once and accepts it.</source>
        <comment>USE-NOT-ACCEPTED</comment>
        <translation>इस रजिस्टर के लिए Lightbox का तय उपयोग किसी ने स्वीकार नहीं किया है; कोई प्रशासक एक बार लॉग इन करके उसे स्वीकार करे।</translation>
    </message>
    <message>
        <source>The log was changed outside of Lightbox: entry {sequence} of the audit does not hold ({reason}). Ask for help.</source>
        <comment>LOG-TAMPERED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>रजिस्टर को Lightbox के बाहर बदला गया: ऑडिट की प्रविष्टि {sequence} सही नहीं है ({reason})। सहायता माँगें।</translation>
    </message>
    <message>
        <source>The key file of the log cannot be used ({detail}); put back the one from a backup, or ask for help.</source>
        <comment>KEYS-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>रजिस्टर की कुंजी-फ़ाइल काम में नहीं ली जा सकती ({detail}); बैकअप वाली फ़ाइल वापस रखें, या सहायता माँगें।</translation>
    </message>
    <message>
        <source>Name or password is wrong; type both again.</source>
        <comment>LOGIN-FAILED</comment>
        <translation>नाम या पासवर्ड गलत है; दोनों फिर लिखें।</translation>
    </message>
    <message>
        <source>The log opens with an account only; add `--user NAME` and `--password-file FILE`.</source>
        <comment>LOGIN-NEEDED</comment>
        <translation>रजिस्टर केवल खाते से खुलता है; `--user NAME` और `--password-file FILE` जोड़ें।</translation>
    </message>
    <message>
        <source>Only an administrator changes accounts; add `--as NAME --as-password-file FILE`, or `--recovery-file FILE`.</source>
        <comment>AUTHORITY-NEEDED</comment>
        <translation>केवल प्रशासक खाते बदलता है; `--as NAME --as-password-file FILE`, या `--recovery-file FILE` जोड़ें।</translation>
    </message>
    <message>
        <source>The first account makes the log and must be an administrator&apos;s; add `--role administrator`.</source>
        <comment>FIRST-ADMINISTRATOR</comment>
        <translation>पहला खाता रजिस्टर बनाता है और प्रशासक का ही होना चाहिए; `--role administrator` जोड़ें।</translation>
    </message>
    <message>
        <source>There is no terminal to type the password at; add `--password-file FILE`, or `-` to read it from standard input.</source>
        <comment>PASSWORD-NEEDED</comment>
        <translation>पासवर्ड लिखने के लिए कोई टर्मिनल नहीं है; `--password-file FILE` जोड़ें, या मानक इनपुट से पढ़ने के लिए `-`।</translation>
    </message>
    <message>
        <source>The password or key cannot be read from this file ({detail}); check the file.</source>
        <comment>PASSWORD-FILE</comment>
        <translation>इस फ़ाइल से पासवर्ड या कुंजी पढ़ी नहीं जा सकती ({detail}); फ़ाइल जाँचें।</translation>
    </message>
    <message>
        <source>The two passwords are not the same; start again.</source>
        <comment>PASSWORD-TYPED</comment>
        <translation>दोनों पासवर्ड एक जैसे नहीं हैं; फिर शुरू करें।</translation>
    </message>
    <message>
        <source>The recovery key cannot be written into this file ({detail}); choose a new file that does not exist yet.</source>
        <comment>RECOVERY-FILE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पुनर्प्राप्ति कुंजी इस फ़ाइल में लिखी नहीं जा सकती ({detail}); ऐसी नई फ़ाइल चुनें जो अभी नहीं है।</translation>
    </message>
    <message>
        <source>Too many failed logins; try again in {seconds} seconds.</source>
        <comment>LOGIN-WAIT</comment>
        <translation>लॉग इन की बहुत सारी कोशिशें विफल रहीं; {seconds} सेकंड बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This is not a recovery key, or it is mistyped; copy it from the printed sheet, letter by letter.</source>
        <comment>RECOVERY-KEY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>यह पुनर्प्राप्ति कुंजी नहीं है, या गलत लिखी गई है; छपे हुए पन्ने से एक-एक अक्षर उतारें।</translation>
    </message>
    <message>
        <source>This recovery key does not open this log; look for the sheet that was printed last.</source>
        <comment>RECOVERY-WRONG</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>यह पुनर्प्राप्ति कुंजी इस रजिस्टर को नहीं खोलती; सबसे बाद में छपा पन्ना ढूँढें।</translation>
    </message>
    <message>
        <source>Type the newest six-digit code of your telephone; if it is refused, check this computer&apos;s clock.</source>
        <comment>LOGIN-CODE</comment>
        <translation>अपने फ़ोन का सबसे नया छह अंकों का कोड लिखें; अस्वीकार हो तो इस कंप्यूटर की घड़ी जाँचें।</translation>
    </message>
    <message>
        <source>The present password is wrong; type it again.</source>
        <comment>PASSWORD-WRONG</comment>
        <translation>मौजूदा पासवर्ड गलत है; उसे फिर लिखें।</translation>
    </message>
    <message>
        <source>This password is guessed too easily: {problem}. Three or four words that do not belong together are better.</source>
        <comment>PASSWORD-WEAK</comment>
        <translation>इस पासवर्ड का अनुमान बहुत आसानी से लग जाता है: {problem}। तीन या चार शब्द, जिनका आपस में संबंध न हो, बेहतर हैं।</translation>
    </message>
    <message>
        <source>This cannot be the name of an account; use 2 to 32 of the characters a to z, 0 to 9, point, hyphen, underscore.</source>
        <comment>ACCOUNT-NAME</comment>
        <translation>यह किसी खाते का नाम नहीं हो सकता; a से z, 0 से 9, बिंदु, हाइफ़न, अंडरस्कोर में से 2 से 32 अक्षर लें।</translation>
    </message>
    <message>
        <source>There is an account {name} already; choose another name.</source>
        <comment>ACCOUNT-EXISTS</comment>
        <translation>खाता {name} पहले से है; दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>There is no account {name}; see the list of accounts.</source>
        <comment>ACCOUNT-NOT-FOUND</comment>
        <translation>खाता {name} नहीं है; खातों की सूची देखें।</translation>
    </message>
    <message>
        <source>The account {name} is disabled; enable it with a new password first.</source>
        <comment>ACCOUNT-DISABLED</comment>
        <translation>खाता {name} बंद किया हुआ है; पहले उसे नए पासवर्ड के साथ चालू करें।</translation>
    </message>
    <message>
        <source>While trying out there are no accounts; set up a log first.</source>
        <comment>ACCOUNT-NONE</comment>
        <translation>आज़माते समय कोई खाता नहीं होता; पहले रजिस्टर बनाएँ।</translation>
    </message>
    <message>
        <source>The account {name} is the last administrator&apos;s; make another administrator first.</source>
        <comment>LAST-ADMINISTRATOR</comment>
        <translation>खाता {name} अंतिम प्रशासक का है; पहले किसी और को प्रशासक बनाएँ।</translation>
    </message>
    <message>
        <source>The account has a second factor already; end that one first.</source>
        <comment>SECOND-FACTOR-SET</comment>
        <translation>खाते में दूसरा प्रमाणक पहले से है; पहले उसे समाप्त करें।</translation>
    </message>
    <message>
        <source>Your account may not do this ({action}); it needs the role {role}. Ask an administrator.</source>
        <comment>NOT-ALLOWED</comment>
        <translation>आपका खाता यह नहीं कर सकता ({action}); इसके लिए भूमिका {role} चाहिए। किसी प्रशासक से पूछें।</translation>
    </message>
    <message>
        <source>Another program is working on this batch; wait until it is done, or end it there.</source>
        <comment>BATCH-RUNNING</comment>
        <translation>दूसरा प्रोग्राम इस बैच पर काम कर रहा है; उसके पूरा होने तक रुकें, या उसे वहीं समाप्त करें।</translation>
    </message>
    <message>
        <source>There is no such batch any more: it came to its end; look at the log for what was saved.</source>
        <comment>BATCH-NOT-FOUND</comment>
        <translation>ऐसा कोई बैच अब नहीं है: वह समाप्त हो चुका है; क्या सहेजा गया, यह रजिस्टर में देखें।</translation>
    </message>
    <message>
        <source>There is no entry {reading} in the log; search for the patient again.</source>
        <comment>LOG-NOT-FOUND</comment>
        <translation>रजिस्टर में प्रविष्टि {reading} नहीं है; रोगी को फिर खोजें।</translation>
    </message>
    <message>
        <source>This opinion cannot be stored ({detail}); correct it and save again.</source>
        <comment>OPINION-INVALID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>यह राय सहेजी नहीं जा सकती ({detail}); उसे सुधारें और फिर सहेजें।</translation>
    </message>
    <message>
        <source>There is no such person in the log; search for the patient again.</source>
        <comment>PERSON-NOT-FOUND</comment>
        <translation>रजिस्टर में ऐसा कोई व्यक्ति नहीं है; रोगी को फिर खोजें।</translation>
    </message>
    <message>
        <source>These two are one person in the log already; nothing is to be merged.</source>
        <comment>MERGE-SAME</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ये दोनों रजिस्टर में पहले से एक ही व्यक्ति हैं; मिलाने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>There is no such merge, or it was undone already; look at the patient again.</source>
        <comment>MERGE-NOT-FOUND</comment>
        <translation>ऐसा कोई विलय नहीं है, या वह पहले ही वापस लिया जा चुका है; रोगी को फिर देखें।</translation>
    </message>
    <message>
        <source>This is not an id made by Lightbox, or it is mistyped; scan or type the label again.</source>
        <comment>LOCAL-ID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>यह Lightbox की बनाई हुई पहचान संख्या नहीं है, या गलत लिखी गई है; लेबल को फिर स्कैन करें या लिखें।</translation>
    </message>
    <message>
        <source>The search needs a name to be kept under; type one.</source>
        <comment>FILTER-NAME</comment>
        <translation>खोज को सहेजने के लिए एक नाम चाहिए; कोई नाम लिखें।</translation>
    </message>
    <message>
        <source>This patient was deleted after the batch had begun, so nothing was saved; open the film anew if it is wanted.</source>
        <comment>PATIENT-DELETED</comment>
        <translation>बैच शुरू होने के बाद यह रोगी हटा दिया गया, इसलिए कुछ नहीं सहेजा गया; यदि फ़िल्म चाहिए तो उसे फिर खोलें।</translation>
    </message>
    <message>
        <source>The deletion needs a reason that does not name the patient, for the audit keeps it; type another.</source>
        <comment>DELETE-REASON</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>मिटाने के लिए ऐसा कारण चाहिए जिसमें रोगी का नाम न हो, क्योंकि ऑडिट उसे रखता है; दूसरा लिखें।</translation>
    </message>
    <message>
        <source>The {field} of the patient cannot be right; correct it and save again.</source>
        <comment>LOG-PATIENT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>रोगी की यह जानकारी सही नहीं हो सकती ({field}); उसे सुधारें और फिर सहेजें।</translation>
    </message>
    <message>
        <source>The file gives no display window; the full range of its values is shown.</source>
        <comment>NO-WINDOW</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल कोई डिस्प्ले विंडो नहीं देती; उसके मानों का पूरा विस्तार दिखाया गया है।</translation>
    </message>
    <message>
        <source>The picture was compressed with loss; fine detail may be missing.</source>
        <comment>LOSSY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>तस्वीर हानि के साथ संपीड़ित की गई थी; बारीक विवरण छूट सकते हैं।</translation>
    </message>
    <message>
        <source>The DICOM file lacks its standard beginning and was read all the same.</source>
        <comment>NO-PREAMBLE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>DICOM फ़ाइल में उसका मानक आरंभ नहीं है, फिर भी वह पढ़ी गई।</translation>
    </message>
    <message>
        <source>The file holds the detector&apos;s raw values, not the film as it is meant to be seen; export it for presentation.</source>
        <comment>FOR-PROCESSING</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल में डिटेक्टर के कच्चे मान हैं, फ़िल्म वैसी नहीं जैसी देखी जानी चाहिए; उसे प्रस्तुति के लिए निर्यात करें।</translation>
    </message>
    <message>
        <source>High Bit is {high_bit} for {bits_stored} stored bits; the values were moved accordingly.</source>
        <comment>HIGH-BIT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{bits_stored} संग्रहित बिट के लिए High Bit {high_bit} है; मान उसी के अनुसार खिसकाए गए।</translation>
    </message>
    <message>
        <source>The display window in the file is unusable and was ignored; the full range of values is shown.</source>
        <comment>WINDOW-INVALID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल की डिस्प्ले विंडो काम की नहीं है और छोड़ दी गई; मानों का पूरा विस्तार दिखाया गया है।</translation>
    </message>
    <message>
        <source>The character set of the names in this file is not known; some letters may be wrong.</source>
        <comment>CHARACTER-SET</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>इस फ़ाइल में नामों का वर्ण-समूह ज्ञात नहीं है; कुछ अक्षर गलत हो सकते हैं।</translation>
    </message>
    <message>
        <source>The header was repaired while reading ({detail}).</source>
        <comment>REPAIRED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पढ़ते समय हेडर की मरम्मत की गई ({detail})।</translation>
    </message>
    <message>
        <source>The file is a colour picture; a model sees its brightness only.</source>
        <comment>COLOR</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल रंगीन तस्वीर है; मॉडल केवल उसकी चमक देखता है।</translation>
    </message>
    <message>
        <source>The picture has {bits} bits a pixel; it is shown with 16.</source>
        <comment>BIT-DEPTH</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>तस्वीर में प्रति पिक्सेल {bits} बिट हैं; वह 16 के साथ दिखाई गई है।</translation>
    </message>
    <message>
        <source>The picture has transparent parts; they are shown black.</source>
        <comment>ALPHA</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>तस्वीर में पारदर्शी भाग हैं; वे काले दिखाए गए हैं।</translation>
    </message>
    <message>
        <source>This is a photograph or a scan of a film, not the film itself ({sign}); fine signs may be lost. Use the original file where there is one.</source>
        <comment>PHOTO</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>यह फ़िल्म की फ़ोटो या स्कैन है, स्वयं फ़िल्म नहीं ({sign}); बारीक चिह्न खो सकते हैं। मूल फ़ाइल हो तो वही काम में लें।</translation>
    </message>
    <message>
        <source>The film was cut out of the photograph ({how}) and straightened; check that nothing of it is missing.</source>
        <comment>PHOTO-STRAIGHTENED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़िल्म को फ़ोटो से काटकर ({how}) सीधा किया गया; जाँचें कि उसका कोई भाग छूटा नहीं है।</translation>
    </message>
    <message>
        <source>The film&apos;s edges were not found in the photograph, which was used as it is; mark the film&apos;s corners.</source>
        <comment>PHOTO-NO-CORNERS</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ोटो में फ़िल्म के किनारे नहीं मिले, और फ़ोटो का जैसी है वैसे ही उपयोग किया गया; फ़िल्म के कोने चिह्नित करें।</translation>
    </message>
    <message>
        <source>A reflection hides some {percent} % of the film; photograph it again without the lamp in it.</source>
        <comment>PHOTO-GLARE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>एक चमक फ़िल्म का लगभग {percent} % भाग छिपाती है; उसकी फ़ोटो फिर लें, जिसमें लैंप न दिखे।</translation>
    </message>
    <message>
        <source>The photograph has the wave pattern of a monitor; use the original file, or photograph it from further away.</source>
        <comment>PHOTO-MOIRE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ोटो में मॉनिटर का लहरदार पैटर्न है; मूल फ़ाइल काम में लें, या अधिक दूर से फ़ोटो लें।</translation>
    </message>
    <message>
        <source>The picture looks like a negative, and was used as it is; check it, and export it again with black air.</source>
        <comment>INVERTED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>तस्वीर नेगेटिव जैसी लगती है, और जैसी है वैसे ही उसका उपयोग किया गया; उसे देखें, और हवा को काला रखकर फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>The film looks turned by {degrees} degrees and was used as it is; export it again upright.</source>
        <comment>ROTATED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़िल्म {degrees} डिग्री घूमी हुई लगती है और जैसी है वैसे ही उसका उपयोग किया गया; उसे सीधी करके फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>One side of the chest seems to be cut off; use the whole film.</source>
        <comment>CROPPED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>छाती का एक पक्ष कटा हुआ लगता है; पूरी फ़िल्म काम में लें।</translation>
    </message>
    <message>
        <source>The film is shown very dark; check its display window and exposure, and export it again.</source>
        <comment>TOO-DARK</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़िल्म बहुत गहरी दिख रही है; उसकी डिस्प्ले विंडो और एक्सपोज़र जाँचें, और उसे फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>The film is shown very bright; check its display window and exposure, and export it again.</source>
        <comment>TOO-BRIGHT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़िल्म बहुत चमकीली दिख रही है; उसकी डिस्प्ले विंडो और एक्सपोज़र जाँचें, और उसे फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>The picture has only {levels} different grey levels; fine signs may be missing.</source>
        <comment>FEW-LEVELS</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>तस्वीर में केवल {levels} अलग-अलग ग्रे स्तर हैं; बारीक चिह्न छूट सकते हैं।</translation>
    </message>
    <message>
        <source>The picture has only {columns} x {rows} pixels; fine signs may be missing.</source>
        <comment>LOW-RESOLUTION</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>तस्वीर केवल {columns} x {rows} पिक्सेल की है; बारीक चिह्न छूट सकते हैं।</translation>
    </message>
    <message>
        <source>The patient&apos;s age is not known; {model} was built and measured for {allowed} only. Enter the age.</source>
        <comment>AGE-UNKNOWN</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>रोगी की आयु ज्ञात नहीं है; {model} केवल इनके लिए बनाया और मापा गया: {allowed}। आयु भरें।</translation>
    </message>
    <message>
        <source>The patient&apos;s age is not known: {model} ({allowed}) was chosen by the picture alone. Its answer is wrong at other ages, for which there is {others}. Enter the age.</source>
        <comment>AGE-UNKNOWN-CHOICE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>रोगी की आयु ज्ञात नहीं है: {model} ({allowed}) केवल तस्वीर देखकर चुना गया। दूसरी आयु में उसका उत्तर गलत है, जिसके लिए {others} है। आयु भरें।</translation>
    </message>
    <message>
        <source>By its look this is rather a film for {other} ({allowed}) than one of the age that is known. Check the age, and whose film it is.</source>
        <comment>AGE-LOOK</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>देखने में यह फ़िल्म ज्ञात आयु की नहीं, बल्कि {other} ({allowed}) के लिए लगती है। आयु जाँचें, और यह भी कि फ़िल्म किसकी है।</translation>
    </message>
    <message>
        <source>The file does not say how the image was taken; {model} judges {allowed} views only.</source>
        <comment>VIEW-UNKNOWN</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल नहीं बताती कि छवि कैसे ली गई; {model} केवल {allowed} व्यू का आकलन करता है।</translation>
    </message>
    <message>
        <source>The file&apos;s description speaks of a lateral film; the model knows frontal films only. Check the view.</source>
        <comment>LATERAL</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल के विवरण में लेटरल फ़िल्म लिखी है; मॉडल केवल सामने की फ़िल्में जानता है। व्यू जाँचें।</translation>
    </message>
    <message>
        <source>The picture has {bits} bits a pixel, which is unusual for a film; check that it is shown rightly.</source>
        <comment>BIT-DEPTH-UNUSUAL</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>तस्वीर में प्रति पिक्सेल {bits} बिट हैं, जो फ़िल्म के लिए असामान्य है; जाँचें कि वह सही दिख रही है।</translation>
    </message>
    <message>
        <source>The {which} date in the file cannot be read and counts as not given; check it.</source>
        <comment>DATE-UNREADABLE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल की एक तारीख ({which}) पढ़ी नहीं जा सकती और न दी हुई मानी गई है; उसे जाँचें।</translation>
    </message>
    <message>
        <source>The study date in the file lies in the future; check it, and this computer&apos;s clock.</source>
        <comment>STUDY-IN-FUTURE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल में जाँच की तारीख भविष्य की है; उसे, और इस कंप्यूटर की घड़ी को जाँचें।</translation>
    </message>
    <message>
        <source>The file says that the patient was born after the study, so no age is known; check patient and dates.</source>
        <comment>BIRTH-AFTER-STUDY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल के अनुसार रोगी का जन्म जाँच के बाद हुआ, इसलिए आयु ज्ञात नहीं है; रोगी और तारीखें जाँचें।</translation>
    </message>
    <message>
        <source>The birth date in the file lies more than {years} years before the study, so no age is known; check it.</source>
        <comment>BIRTH-TOO-EARLY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल में जन्म की तारीख जाँच से {years} वर्ष से भी अधिक पहले की है, इसलिए आयु ज्ञात नहीं है; उसे जाँचें।</translation>
    </message>
    <message>
        <source>The age in the file ({stated}) does not fit its birth and study dates ({counted}), so no age is known; enter it.</source>
        <comment>AGE-DISAGREES</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल में दी गई आयु ({stated}) उसकी जन्म और जाँच की तारीखों ({counted}) से मेल नहीं खाती, इसलिए आयु ज्ञात नहीं है; उसे भरें।</translation>
    </message>
    <message>
        <source>The file gives a name but no patient ID; check who this is.</source>
        <comment>ID-MISSING</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल में नाम है पर रोगी की पहचान संख्या नहीं; जाँचें कि यह कौन है।</translation>
    </message>
    <message>
        <source>The file names two patients or two IDs; check whose film this is.</source>
        <comment>IDENTITY-TWO</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल में दो रोगी या दो पहचान संख्याएँ लिखी हैं; जाँचें कि यह फ़िल्म किसकी है।</translation>
    </message>
    <message>
        <source>The file names no patient.</source>
        <comment>IDENTITY-MISSING</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल में किसी रोगी का नाम नहीं है।</translation>
    </message>
    <message>
        <source>The log has this image or its study, by their UIDs, under another patient as well; check whose film this is.</source>
        <comment>UID-OTHER-PATIENT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>रजिस्टर में यह छवि या इसका अध्ययन, UID के अनुसार, किसी दूसरे रोगी के नाम से भी है; जाँचें कि यह फ़िल्म किसकी है।</translation>
    </message>
    <message>
        <source>{classes}: for research only. This answer has not passed its audit; do not act on it.</source>
        <comment>RESEARCH-ONLY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{classes}: केवल शोध के लिए। यह उत्तर अपने ऑडिट में खरा नहीं उतरा है; इसके आधार पर कोई कदम न उठाएँ।</translation>
    </message>
    <message>
        <source>The picture is unusual for {model}; read the answer with extra care.</source>
        <comment>NEAR-SCOPE-LIMIT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>तस्वीर {model} के लिए असामान्य है; उत्तर को विशेष सावधानी से पढ़ें।</translation>
    </message>
    <message>
        <source>This is a sample made by Lightbox, not a patient&apos;s image.</source>
        <comment>SAMPLE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>यह Lightbox का बनाया नमूना है, किसी रोगी की छवि नहीं।</translation>
    </message>
</context>
</TS>
