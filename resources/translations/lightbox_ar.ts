<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Errors</name>
    <message>
        <source>There is no such file or folder; check the path or the medium.</source>
        <comment>FILE-NOT-FOUND</comment>
        <translation>لا يوجد ملف أو مجلد بهذا الاسم؛ تحقق من المسار أو من وسيط التخزين.</translation>
    </message>
    <message>
        <source>The file cannot be read from this medium ({detail}); copy it again from its source.</source>
        <comment>FILE-UNREADABLE</comment>
        <translation>تتعذر قراءة الملف من وسيط التخزين هذا ({detail})؛ انسخه مرة أخرى من مصدره.</translation>
    </message>
    <message>
        <source>The file was changed after it had been analysed; open it again to analyse what it holds now.</source>
        <comment>FILE-CHANGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تغيّر الملف بعد تحليله؛ افتحه مرة أخرى لتحليل ما يحتويه الآن.</translation>
    </message>
    <message>
        <source>The file is empty; copy it again from its source.</source>
        <comment>FILE-EMPTY</comment>
        <translation>الملف فارغ؛ انسخه مرة أخرى من مصدره.</translation>
    </message>
    <message>
        <source>The file has {size_mb} MB, more than the limit of {limit_mb} MB; export a single image instead.</source>
        <comment>FILE-TOO-LARGE</comment>
        <translation>حجم الملف {size_mb} ميغابايت، وهو أكبر من الحد المسموح به {limit_mb} ميغابايت؛ صدّر صورة واحدة بدلاً منه.</translation>
    </message>
    <message>
        <source>This is {kind}, which is not read here; export the image as DICOM, JPEG or PNG.</source>
        <comment>FILE-OTHER-FORMAT</comment>
        <translation>هذا الملف من صيغة ({kind}) لا تُقرأ هنا؛ صدّر الصورة بصيغة DICOM أو JPEG أو PNG.</translation>
    </message>
    <message>
        <source>This file is encrypted; ask its sender for one that is not, or decrypt it first.</source>
        <comment>FILE-ENCRYPTED</comment>
        <translation>هذا الملف مشفّر؛ اطلب من مرسله ملفاً غير مشفّر، أو فك تشفيره أولاً.</translation>
    </message>
    <message>
        <source>This is not a DICOM, JPEG, PNG, TIFF, BMP or WebP image; export the image in one of these formats.</source>
        <comment>FILE-NOT-IMAGE</comment>
        <translation>هذه ليست صورة DICOM أو JPEG أو PNG أو TIFF أو BMP أو WebP؛ صدّر الصورة بإحدى هذه الصيغ.</translation>
    </message>
    <message>
        <source>There is no file in this folder; choose the folder that holds the images.</source>
        <comment>FOLDER-EMPTY</comment>
        <translation>لا يوجد أي ملف في هذا المجلد؛ اختر المجلد الذي يحتوي على الصور.</translation>
    </message>
    <message>
        <source>This folder cannot be listed ({detail}); all others were. Check the medium, and who may read the folder.</source>
        <comment>FOLDER-UNREADABLE</comment>
        <translation>يتعذر عرض محتويات هذا المجلد ({detail})؛ أما المجلدات الأخرى كلها فقد عُرضت. تحقق من وسيط التخزين وممن يحق له قراءة المجلد.</translation>
    </message>
    <message>
        <source>There are more than {limit} files in this folder; the others were left out. Choose a smaller folder.</source>
        <comment>FOLDER-TOO-LARGE</comment>
        <translation>في هذا المجلد أكثر من {limit} ملف؛ وقد تُركت الملفات الأخرى. اختر مجلداً أصغر.</translation>
    </message>
    <message>
        <source>This is a device, a pipe or a socket, not a file; choose the file that holds the image.</source>
        <comment>FILE-SPECIAL</comment>
        <translation>هذا جهاز أو أنبوب أو مقبس وليس ملفاً؛ اختر الملف الذي يحتوي على الصورة.</translation>
    </message>
    <message>
        <source>This is a link to a folder, and links are not followed; open that folder itself.</source>
        <comment>FILE-LINK</comment>
        <translation>هذا رابط إلى مجلد، والروابط لا تُتبع؛ افتح ذلك المجلد نفسه.</translation>
    </message>
    <message>
        <source>This is a {format}, which is not opened; unpack it and open the folder.</source>
        <comment>ARCHIVE-FORMAT</comment>
        <translation>هذه الصيغة ({format}) لا تُفتح هنا؛ فك ضغطها وافتح المجلد.</translation>
    </message>
    <message>
        <source>This part of the ZIP archive is damaged ({detail}); copy or export the archive again.</source>
        <comment>ARCHIVE-DAMAGED</comment>
        <translation>هذا الجزء من أرشيف ZIP تالف ({detail})؛ انسخ الأرشيف أو صدّره مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no file in this archive; export it again.</source>
        <comment>ARCHIVE-EMPTY</comment>
        <translation>لا يوجد أي ملف في هذا الأرشيف؛ صدّره مرة أخرى.</translation>
    </message>
    <message>
        <source>The archive is locked, and no password given opens it; type its password.</source>
        <comment>ARCHIVE-PASSWORD</comment>
        <translation>الأرشيف مقفل، ولا تفتحه أي كلمة مرور أُعطيت؛ اكتب كلمة مروره.</translation>
    </message>
    <message>
        <source>This file is packed by a method ({method}) that is not opened here; unpack the archive and open the folder.</source>
        <comment>ARCHIVE-METHOD</comment>
        <translation>هذا الملف مضغوط بطريقة ({method}) لا تُفتح هنا؛ فك ضغط الأرشيف وافتح المجلد.</translation>
    </message>
    <message>
        <source>The archive holds more than {limit} files; unpack it and open one of its folders.</source>
        <comment>ARCHIVE-ENTRIES</comment>
        <translation>يحتوي الأرشيف على أكثر من {limit} ملف؛ فك ضغطه وافتح أحد مجلداته.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than {limit_mb} MB; unpack it and open the folder.</source>
        <comment>ARCHIVE-TOO-LARGE</comment>
        <translation>يبلغ حجم الأرشيف بعد فك ضغطه أكثر من {limit_mb} ميغابايت؛ فك ضغطه وافتح المجلد.</translation>
    </message>
    <message>
        <source>This file unpacks to more than {limit} times its size, as no image does; it was not opened.</source>
        <comment>ARCHIVE-RATIO</comment>
        <translation>يبلغ هذا الملف بعد فك ضغطه أكثر من {limit} ضعف حجمه، وهو ما لا تبلغه أي صورة؛ لذلك لم يُفتح.</translation>
    </message>
    <message>
        <source>This archive lies more than {limit} archives deep; unpack the outer ones first.</source>
        <comment>ARCHIVE-NESTED</comment>
        <translation>يقع هذا الأرشيف على عمق أكثر من {limit} أرشيفات؛ فك ضغط الأرشيفات الخارجية أولاً.</translation>
    </message>
    <message>
        <source>The name of this file in its archive cannot be used ({detail}); export the archive again.</source>
        <comment>ARCHIVE-NAME</comment>
        <translation>لا يمكن استخدام اسم هذا الملف في أرشيفه ({detail})؛ صدّر الأرشيف مرة أخرى.</translation>
    </message>
    <message>
        <source>This entry of the archive is a link or a device, not a file; it was not opened.</source>
        <comment>ARCHIVE-LINK</comment>
        <translation>هذا العنصر من الأرشيف رابط أو جهاز وليس ملفاً؛ لذلك لم يُفتح.</translation>
    </message>
    <message>
        <source>The archive holds several files of this name; unpack it and open the folder.</source>
        <comment>ARCHIVE-DUPLICATE</comment>
        <translation>يحتوي الأرشيف على عدة ملفات بهذا الاسم؛ فك ضغطه وافتح المجلد.</translation>
    </message>
    <message>
        <source>The table of contents of this disc names this file, which is not there; ask for a new copy of the disc.</source>
        <comment>DICOMDIR-MISSING</comment>
        <translation>يذكر فهرس محتويات هذا القرص هذا الملف، وهو غير موجود فيه؛ اطلب نسخة جديدة من القرص.</translation>
    </message>
    <message>
        <source>The table of contents of this disc names a file outside of the disc, which was not opened.</source>
        <comment>DICOMDIR-OUTSIDE</comment>
        <translation>يذكر فهرس محتويات هذا القرص ملفاً خارج القرص، ولم يُفتح.</translation>
    </message>
    <message>
        <source>The clipboard holds a picture without a file; save or export it as a file, and open that.</source>
        <comment>CLIPBOARD-PICTURE</comment>
        <translation>تحتوي الحافظة على صورة بلا ملف؛ احفظها أو صدّرها كملف، ثم افتح ذلك الملف.</translation>
    </message>
    <message>
        <source>The image is damaged or cut off ({detail}); export or copy it again.</source>
        <comment>IMAGE-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الصورة تالفة أو مقطوعة ({detail})؛ صدّرها أو انسخها مرة أخرى.</translation>
    </message>
    <message>
        <source>The image has {megapixels} megapixels, more than the limit of {limit}; export it at a lower resolution.</source>
        <comment>IMAGE-TOO-LARGE</comment>
        <translation>في الصورة {megapixels} ميغابكسل، وهو أكثر من الحد المسموح به {limit}؛ صدّرها بدقة أقل.</translation>
    </message>
    <message>
        <source>The image has only {columns} x {rows} pixels; use an image of at least {minimum} pixels on its shorter side.</source>
        <comment>IMAGE-TOO-SMALL</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>في الصورة {columns} x {rows} بكسل فقط؛ استخدم صورة لا يقل ضلعها الأقصر عن {minimum} بكسل.</translation>
    </message>
    <message>
        <source>The image is blank: all its pixels have nearly the same value; check the exposure and the export.</source>
        <comment>IMAGE-BLANK</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الصورة خالية: لكل وحدات البكسل فيها القيمة نفسها تقريباً؛ تحقق من التعريض ومن التصدير.</translation>
    </message>
    <message>
        <source>This kind of {format} image cannot be read ({detail}); export it as DICOM, JPEG or PNG.</source>
        <comment>IMAGE-FORMAT</comment>
        <translation>تتعذر قراءة هذا النوع من صور {format} ({detail})؛ صدّرها بصيغة DICOM أو JPEG أو PNG.</translation>
    </message>
    <message>
        <source>The file has {frame_count} frames, more than the limit of {limit}; export the frames that matter as single images.</source>
        <comment>FRAMES-TOO-MANY</comment>
        <translation>في الملف {frame_count} إطاراً، وهو أكثر من الحد المسموح به {limit}؛ صدّر الإطارات المهمة كصور منفردة.</translation>
    </message>
    <message>
        <source>The file has {frame_count} frame(s), there is no frame {frame}; choose an existing frame.</source>
        <comment>FRAME-MISSING</comment>
        <translation>عدد إطارات الملف {frame_count}، ولا يوجد إطار رقمه {frame}؛ اختر إطاراً موجوداً.</translation>
    </message>
    <message>
        <source>The file broke the process that reads it, and was refused; export it again in another format, and report it.</source>
        <comment>DECODER-CRASHED</comment>
        <translation>عطّل الملف العملية التي تقرؤه، ورُفض؛ صدّره مرة أخرى بصيغة أخرى، وأبلغ عن ذلك.</translation>
    </message>
    <message>
        <source>Reading the file took longer than 10 seconds, and was stopped; export it as a smaller image.</source>
        <comment>DECODER-TIMEOUT</comment>
        <translation>استغرقت قراءة الملف أكثر من 10 ثوانٍ فأُوقفت؛ صدّره كصورة أصغر.</translation>
    </message>
    <message>
        <source>Reading the file took more memory than it may; export it as a smaller image, or uncompressed.</source>
        <comment>DECODER-MEMORY</comment>
        <translation>تطلبت قراءة الملف ذاكرة أكثر من المسموح به؛ صدّره كصورة أصغر، أو من دون ضغط.</translation>
    </message>
    <message>
        <source>The process that reads files cannot be started ({detail}); start Lightbox again, or install it again.</source>
        <comment>WORKER-START</comment>
        <translation>يتعذر بدء العملية التي تقرأ الملفات ({detail})؛ ابدأ Lightbox من جديد، أو ثبّته مرة أخرى.</translation>
    </message>
    <message>
        <source>These four corners enclose no film; set them on the film&apos;s corners, clockwise from its top left.</source>
        <comment>PHOTO-CORNERS</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>هذه الزوايا الأربع لا تحيط بأي صورة شعاعية؛ ضعها على زوايا الصورة الشعاعية، باتجاه عقارب الساعة بدءاً من الزاوية العليا اليسرى.</translation>
    </message>
    <message>
        <source>The DICOM file is damaged ({detail}); export it again from the device or archive.</source>
        <comment>DICOM-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ملف DICOM تالف ({detail})؛ صدّره مرة أخرى من الجهاز أو من أرشيف الصور.</translation>
    </message>
    <message>
        <source>This DICOM object is no image ({kind}); choose the image itself.</source>
        <comment>DICOM-NO-PIXELS</comment>
        <translation>كائن DICOM هذا ليس صورة ({kind})؛ اختر الصورة نفسها.</translation>
    </message>
    <message>
        <source>The compression {syntax} is not supported; export the image uncompressed or as JPEG lossless.</source>
        <comment>DICOM-UNSUPPORTED-SYNTAX</comment>
        <translation>الضغط {syntax} غير مدعوم؛ صدّر الصورة من دون ضغط أو بصيغة JPEG من دون فقد.</translation>
    </message>
    <message>
        <source>The compressed pixel data ({syntax}) cannot be decoded; export the image again, uncompressed if possible.</source>
        <comment>DICOM-DECODE</comment>
        <translation>يتعذر فك ترميز بيانات البكسل المضغوطة ({syntax})؛ صدّر الصورة مرة أخرى، من دون ضغط إن أمكن.</translation>
    </message>
    <message>
        <source>The DICOM file lacks a usable {keyword}, which the picture depends on; export it again.</source>
        <comment>DICOM-ATTRIBUTE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تنقص ملف DICOM قيمة صالحة للحقل {keyword} الذي تعتمد عليه الصورة؛ صدّره مرة أخرى.</translation>
    </message>
    <message>
        <source>Pixel data of this kind ({detail}) cannot be shown; export the image as 8 to 16 bit greyscale.</source>
        <comment>DICOM-UNSUPPORTED-PIXELS</comment>
        <translation>يتعذر عرض بيانات بكسل من هذا النوع ({detail})؛ صدّر الصورة بتدرج الرمادي من 8 إلى 16 بت.</translation>
    </message>
    <message>
        <source>The modality is {modality}; {model} judges {allowed} only.</source>
        <comment>SCOPE-MODALITY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>طريقة التصوير هي {modality}؛ والنموذج {model} يقيّم ما يلي فقط: {allowed}.</translation>
    </message>
    <message>
        <source>This object is {kind}, not an image from the device; {model} judges original images only.</source>
        <comment>SCOPE-OBJECT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>هذا الكائن ليس صورة من الجهاز ({kind})؛ والنموذج {model} يقيّم الصور الأصلية فقط.</translation>
    </message>
    <message>
        <source>The body part is given as {body_part}; {model} judges {allowed} only.</source>
        <comment>SCOPE-BODY-PART</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>جزء الجسم المذكور هو {body_part}؛ والنموذج {model} يقيّم ما يلي فقط: {allowed}.</translation>
    </message>
    <message>
        <source>The view is given as {view}; {model} judges {allowed} views only.</source>
        <comment>SCOPE-VIEW</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الوضعية المذكورة هي {view}؛ والنموذج {model} يقيّم الوضعيات {allowed} فقط.</translation>
    </message>
    <message>
        <source>The patient&apos;s age is {age}; {model} can judge {allowed} only.</source>
        <comment>SCOPE-AGE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>عمر المريض {age}؛ والنموذج {model} يستطيع تقييم ما يلي فقط: {allowed}.</translation>
    </message>
    <message>
        <source>No age is known, and the look of the picture does not tell which model applies: {models}. Enter the age.</source>
        <comment>SCOPE-AGE-NEEDED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>العمر غير معروف، ومظهر الصورة لا يدل على النموذج المناسب: {models}. أدخل العمر.</translation>
    </message>
    <message>
        <source>This is a colour picture; {model} judges greyscale images only.</source>
        <comment>SCOPE-COLOR</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>هذه صورة ملونة؛ والنموذج {model} يقيّم صور تدرج الرمادي فقط.</translation>
    </message>
    <message>
        <source>The picture&apos;s sides are {columns} x {rows}, too far from the shape of {allowed}; crop or export it whole.</source>
        <comment>SCOPE-SHAPE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>أبعاد الصورة {columns} x {rows}، وهي بعيدة جداً عن الشكل المطلوب ({allowed})؛ قصّها أو صدّرها كاملة.</translation>
    </message>
    <message>
        <source>The file holds {frame_count} frames; {model} judges single images only.</source>
        <comment>SCOPE-VOLUME</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يحتوي الملف على {frame_count} إطاراً؛ والنموذج {model} يقيّم الصور المنفردة فقط.</translation>
    </message>
    <message>
        <source>The picture does not look like {allowed} that {model} knows; it cannot be judged. Check the file and the orientation.</source>
        <comment>SCOPE-IMAGE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الصورة لا تشبه الصور التي يعرفها {model} ({allowed})؛ لا يمكن تقييمها. تحقق من الملف ومن الاتجاه.</translation>
    </message>
    <message>
        <source>This picture is not clearly {kinds}; it cannot be judged. Check the file and the orientation.</source>
        <comment>SCOPE-KIND</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ليس واضحاً أن هذه الصورة من أحد هذه الأنواع: {kinds}؛ لا يمكن تقييمها. تحقق من الملف ومن الاتجاه.</translation>
    </message>
    <message>
        <source>This picture looks like {kind}; {model} judges {allowed} only.</source>
        <comment>SCOPE-OTHER-KIND</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تبدو هذه الصورة من هذا النوع: {kind}؛ والنموذج {model} يقيّم ما يلي فقط: {allowed}.</translation>
    </message>
    <message>
        <source>None of the installed models judges this kind of image; it cannot be judged.</source>
        <comment>SCOPE-NO-MODEL</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا يقيّم أي من النماذج المثبتة هذا النوع من الصور؛ لا يمكن تقييمها.</translation>
    </message>
    <message>
        <source>This object is {kind}, not an image from the device; no model judges it.</source>
        <comment>SCOPE-OTHER-OBJECT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>هذا الكائن ليس صورة من الجهاز ({kind})؛ ولا يقيّمه أي نموذج.</translation>
    </message>
    <message>
        <source>The modality is {modality}; the installed models judge {allowed} only.</source>
        <comment>SCOPE-OTHER-MODALITY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>طريقة التصوير هي {modality}؛ والنماذج المثبتة تقيّم ما يلي فقط: {allowed}.</translation>
    </message>
    <message>
        <source>There is no model {model!r} on this machine; see `lightbox models list`.</source>
        <comment>MODEL-NOT-FOUND</comment>
        <translation>لا يوجد نموذج {model!r} على هذا الجهاز؛ انظر ⁦`lightbox models list`⁩.</translation>
    </message>
    <message>
        <source>The model package {model!r} has an unusable manifest ({detail}); install the package again.</source>
        <comment>MODEL-MANIFEST</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>بيان حزمة النموذج {model!r} غير صالح للاستخدام ({detail})؛ ثبّت الحزمة مرة أخرى.</translation>
    </message>
    <message>
        <source>The model package {model!r} is damaged ({detail}); install the package again.</source>
        <comment>MODEL-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>حزمة النموذج {model!r} تالفة ({detail})؛ ثبّت الحزمة مرة أخرى.</translation>
    </message>
    <message>
        <source>The model gave an unusable answer for this image ({detail}); there is no result. Judge the image yourself and report it.</source>
        <comment>MODEL-OUTPUT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>أعطى النموذج جواباً غير صالح للاستخدام لهذه الصورة ({detail})؛ لا توجد نتيجة. قيّم الصورة بنفسك وأبلغ عن ذلك.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy file cannot be used ({detail}); ask who manages the computer to mend or remove it.</source>
        <comment>POLICY-INVALID</comment>
        <translation>لا يمكن استخدام ملف سياسات هذا الحاسوب ({detail})؛ اطلب ممن يدير الحاسوب أن يصلحه أو يزيله.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy does not allow this export; choose another one, or ask who manages the computer.</source>
        <comment>POLICY-EXPORT</comment>
        <translation>سياسات هذا الحاسوب لا تسمح بهذا التصدير؛ اختر تصديراً آخر، أو اسأل من يدير الحاسوب.</translation>
    </message>
    <message>
        <source>Lightbox&apos;s data folder cannot be made ({detail}); set LIGHTBOX_HOME to a folder that can be written.</source>
        <comment>HOME-UNAVAILABLE</comment>
        <translation>يتعذر إنشاء مجلد بيانات Lightbox ({detail})؛ اضبط LIGHTBOX_HOME على مجلد تمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>The log was written by a newer version of Lightbox; install that version or a later one.</source>
        <comment>LOG-NEWER</comment>
        <translation>كُتب السجل بإصدار أحدث من Lightbox؛ ثبّت ذلك الإصدار أو إصداراً بعده.</translation>
    </message>
    <message>
        <source>The log file is damaged ({detail}); it was left untouched. Restore a backup or ask for help.</source>
        <comment>LOG-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ملف السجل تالف ({detail})؛ وقد تُرك كما هو. استعد نسخة احتياطية أو اطلب المساعدة.</translation>
    </message>
    <message>
        <source>The log cannot be opened or written ({detail}); check that the disk is present, writable and not full.</source>
        <comment>LOG-UNAVAILABLE</comment>
        <translation>يتعذر فتح السجل أو الكتابة فيه ({detail})؛ تحقق من أن القرص موجود وقابل للكتابة وغير ممتلئ.</translation>
    </message>
    <message>
        <source>There is another file of this name already, which is not a table of ours; choose another name.</source>
        <comment>FILE-EXISTS</comment>
        <translation>يوجد ملف آخر بهذا الاسم، وهو ليس جدولاً من جداول Lightbox؛ اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>A workbook holds {most} entries at most; choose a shorter time, or export as CSV or JSON lines.</source>
        <comment>TABLE-TOO-LONG</comment>
        <translation>يتسع ملف الجداول لما لا يزيد على {most} قيد؛ اختر مدة أقصر، أو صدّر بصيغة CSV أو JSON lines.</translation>
    </message>
    <message>
        <source>Confirmed cases are written into a new folder; choose one that does not exist yet, or is empty.</source>
        <comment>TRAINING-FOLDER</comment>
        <translation>تُكتب الحالات المؤكدة في مجلد جديد؛ اختر مجلداً لا وجود له بعد، أو مجلداً فارغاً.</translation>
    </message>
    <message>
        <source>No case here is confirmed: a clinician&apos;s own reading or a later outcome must name its class first.</source>
        <comment>TRAINING-NONE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا توجد هنا حالة مؤكدة: يجب أولاً أن تسمّي فئتها قراءة ممارس سريري نفسه أو نتيجة لاحقة.</translation>
    </message>
    <message>
        <source>The file cannot be written ({detail}); choose another folder or medium.</source>
        <comment>FILE-UNWRITABLE</comment>
        <translation>تتعذر كتابة الملف ({detail})؛ اختر مجلداً آخر أو وسيط تخزين آخر.</translation>
    </message>
    <message>
        <source>The encryption of the log (SQLCipher) is missing from this installation, so no patient is stored; install Lightbox again.</source>
        <comment>LOG-NO-ENGINE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تشفير السجل (SQLCipher) غير موجود في هذا التثبيت، لذلك لا يُحفظ أي مريض؛ ثبّت Lightbox مرة أخرى.</translation>
    </message>
    <message>
        <source>There is a log on this computer already; log in, or ask an administrator for an account.</source>
        <comment>LOG-EXISTS</comment>
        <translation>يوجد سجل على هذا الحاسوب بالفعل؛ سجّل الدخول، أو اطلب حساباً من أحد المديرين.</translation>
    </message>
    <message>
        <source>There is no log yet; start Lightbox, or run `lightbox user add`, to make it with a first administrator.</source>
        <comment>LOG-MISSING</comment>
        <translation>لا يوجد سجل بعد؛ ابدأ Lightbox، أو شغّل ⁦`lightbox user add`⁩، لإنشائه مع أول مدير.</translation>
    </message>
    <message>
        <source>The log is locked; log in again.</source>
        <comment>LOG-LOCKED</comment>
        <translation>السجل مقفل؛ سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>The pictures of {count} readings are damaged or gone; the readings are whole. A backup may bring them back.</source>
        <comment>LOG-PICTURES</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>صور {count} من القراءات تالفة أو مفقودة؛ أما القراءات فسليمة. قد تعيدها نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The backup cannot be written or read there ({detail}); check that the medium is present and writable, or choose another.</source>
        <comment>BACKUP-UNAVAILABLE</comment>
        <translation>تتعذر كتابة النسخة الاحتياطية أو قراءتها هناك ({detail})؛ تحقق من أن وسيط التخزين موجود وقابل للكتابة، أو اختر غيره.</translation>
    </message>
    <message>
        <source>There is not enough room for the backup: it needs {needed_mb} MB; make room or choose another medium.</source>
        <comment>BACKUP-FULL</comment>
        <translation>لا توجد مساحة كافية للنسخة الاحتياطية: تحتاج إلى {needed_mb} ميغابايت؛ وفّر مساحة أو اختر وسيط تخزين آخر.</translation>
    </message>
    <message>
        <source>A file of the backup would become larger than this medium can hold (4 GB on FAT32); format it as exFAT, or choose another.</source>
        <comment>BACKUP-FILE-SIZE</comment>
        <translation>سيصبح أحد ملفات النسخة الاحتياطية أكبر مما يتسع له وسيط التخزين هذا (4 غيغابايت في FAT32)؛ هيّئه بنظام exFAT، أو اختر غيره.</translation>
    </message>
    <message>
        <source>Another backup or restore is running; wait until it is done and try again.</source>
        <comment>BACKUP-BUSY</comment>
        <translation>يجري الآن نسخ احتياطي آخر أو استعادة أخرى؛ انتظر حتى ينتهي ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The new backup did not agree with the log ({detail}) and was thrown away; try again, or choose another medium.</source>
        <comment>BACKUP-FAILED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لم تطابق النسخة الاحتياطية الجديدة السجل ({detail}) فحُذفت؛ حاول مرة أخرى، أو اختر وسيط تخزين آخر.</translation>
    </message>
    <message>
        <source>There is no backup at this place; choose the folder of a backup.</source>
        <comment>BACKUP-MISSING</comment>
        <translation>لا توجد نسخة احتياطية في هذا المكان؛ اختر مجلد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This backup is damaged or not complete ({detail}); choose another one.</source>
        <comment>BACKUP-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>هذه النسخة الاحتياطية تالفة أو غير كاملة ({detail})؛ اختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>This backup belongs to another log; log in as an administrator of the log on this computer to replace it.</source>
        <comment>BACKUP-OTHER-LOG</comment>
        <translation>تخص هذه النسخة الاحتياطية سجلاً آخر؛ لاستبدال السجل الموجود، سجّل الدخول كمدير للسجل الموجود على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The log is in use by another window or program; close that, then try again.</source>
        <comment>BACKUP-LOG-OPEN</comment>
        <translation>السجل مستخدم في نافذة أخرى أو برنامج آخر؛ أغلق ذلك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Lightbox is open already; use that window, or close it first.</source>
        <comment>INSTANCE-RUNNING</comment>
        <translation>Lightbox مفتوح بالفعل؛ استخدم تلك النافذة، أو أغلقها أولاً.</translation>
    </message>
    <message>
        <source>The log is damaged and open for reading only; restore a backup before anything new is stored.</source>
        <comment>LOG-READ-ONLY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>السجل تالف ومفتوح للقراءة فقط؛ استعد نسخة احتياطية قبل حفظ أي شيء جديد.</translation>
    </message>
    <message>
        <source>Nobody has accepted the intended use of Lightbox for this log; an administrator logs in once and accepts it.</source>
        <comment>USE-NOT-ACCEPTED</comment>
        <translation>لم يقبل أحد الاستخدام المقصود من Lightbox لهذا السجل؛ يسجّل أحد المديرين الدخول مرة واحدة ويقبله.</translation>
    </message>
    <message>
        <source>The log was changed outside of Lightbox: entry {sequence} of the audit does not hold ({reason}). Ask for help.</source>
        <comment>LOG-TAMPERED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تغيّر السجل من خارج Lightbox: القيد {sequence} في سجل التدقيق غير صحيح ({reason}). اطلب المساعدة.</translation>
    </message>
    <message>
        <source>The key file of the log cannot be used ({detail}); put back the one from a backup, or ask for help.</source>
        <comment>KEYS-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا يمكن استخدام ملف مفاتيح السجل ({detail})؛ أعد الملف الموجود في نسخة احتياطية، أو اطلب المساعدة.</translation>
    </message>
    <message>
        <source>Name or password is wrong; type both again.</source>
        <comment>LOGIN-FAILED</comment>
        <translation>الاسم أو كلمة المرور غير صحيح؛ اكتب كليهما مرة أخرى.</translation>
    </message>
    <message>
        <source>The log opens with an account only; add `--user NAME` and `--password-file FILE`.</source>
        <comment>LOGIN-NEEDED</comment>
        <translation>لا يُفتح السجل إلا بحساب؛ أضف ⁦`--user NAME`⁩ و ⁦`--password-file FILE`⁩.</translation>
    </message>
    <message>
        <source>Only an administrator changes accounts; add `--as NAME --as-password-file FILE`, or `--recovery-file FILE`.</source>
        <comment>AUTHORITY-NEEDED</comment>
        <translation>المدير وحده يغيّر الحسابات؛ أضف ⁦`--as NAME --as-password-file FILE`⁩ أو ⁦`--recovery-file FILE`⁩.</translation>
    </message>
    <message>
        <source>The first account makes the log and must be an administrator&apos;s; add `--role administrator`.</source>
        <comment>FIRST-ADMINISTRATOR</comment>
        <translation>الحساب الأول ينشئ السجل ويجب أن يكون حساب مدير؛ أضف ⁦`--role administrator`⁩.</translation>
    </message>
    <message>
        <source>There is no terminal to type the password at; add `--password-file FILE`, or `-` to read it from standard input.</source>
        <comment>PASSWORD-NEEDED</comment>
        <translation>لا توجد نافذة طرفية لكتابة كلمة المرور فيها؛ أضف ⁦`--password-file FILE`⁩، أو ⁦`-`⁩ لقراءتها من الدخل القياسي.</translation>
    </message>
    <message>
        <source>The password or key cannot be read from this file ({detail}); check the file.</source>
        <comment>PASSWORD-FILE</comment>
        <translation>تتعذر قراءة كلمة المرور أو المفتاح من هذا الملف ({detail})؛ تحقق من الملف.</translation>
    </message>
    <message>
        <source>The two passwords are not the same; start again.</source>
        <comment>PASSWORD-TYPED</comment>
        <translation>كلمتا المرور غير متطابقتين؛ ابدأ من جديد.</translation>
    </message>
    <message>
        <source>The recovery key cannot be written into this file ({detail}); choose a new file that does not exist yet.</source>
        <comment>RECOVERY-FILE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تتعذر كتابة مفتاح الاسترداد في هذا الملف ({detail})؛ اختر ملفاً جديداً لا وجود له بعد.</translation>
    </message>
    <message>
        <source>Too many failed logins; try again in {seconds} seconds.</source>
        <comment>LOGIN-WAIT</comment>
        <translation>محاولات دخول فاشلة كثيرة؛ حاول مرة أخرى بعد {seconds} ثانية.</translation>
    </message>
    <message>
        <source>This is not a recovery key, or it is mistyped; copy it from the printed sheet, letter by letter.</source>
        <comment>RECOVERY-KEY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>هذا ليس مفتاح استرداد، أو هو مكتوب خطأً؛ انقله من الورقة المطبوعة حرفاً حرفاً.</translation>
    </message>
    <message>
        <source>This recovery key does not open this log; look for the sheet that was printed last.</source>
        <comment>RECOVERY-WRONG</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>مفتاح الاسترداد هذا لا يفتح هذا السجل؛ ابحث عن آخر ورقة طُبعت.</translation>
    </message>
    <message>
        <source>Type the newest six-digit code of your telephone; if it is refused, check this computer&apos;s clock.</source>
        <comment>LOGIN-CODE</comment>
        <translation>اكتب أحدث رمز من ستة أرقام في هاتفك؛ وإذا رُفض فتحقق من ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The present password is wrong; type it again.</source>
        <comment>PASSWORD-WRONG</comment>
        <translation>كلمة المرور الحالية غير صحيحة؛ اكتبها مرة أخرى.</translation>
    </message>
    <message>
        <source>This password is guessed too easily: {problem}. Three or four words that do not belong together are better.</source>
        <comment>PASSWORD-WEAK</comment>
        <translation>تخمين كلمة المرور هذه سهل جداً: {problem}. ثلاث كلمات أو أربع لا صلة بينها أفضل.</translation>
    </message>
    <message>
        <source>This cannot be the name of an account; use 2 to 32 of the characters a to z, 0 to 9, point, hyphen, underscore.</source>
        <comment>ACCOUNT-NAME</comment>
        <translation>لا يصلح هذا اسماً لحساب؛ استخدم من 2 إلى 32 من الأحرف a إلى z والأرقام 0 إلى 9 والنقطة والشرطة والشرطة السفلية.</translation>
    </message>
    <message>
        <source>There is an account {name} already; choose another name.</source>
        <comment>ACCOUNT-EXISTS</comment>
        <translation>يوجد حساب {name} بالفعل؛ اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>There is no account {name}; see the list of accounts.</source>
        <comment>ACCOUNT-NOT-FOUND</comment>
        <translation>لا يوجد حساب {name}؛ انظر قائمة الحسابات.</translation>
    </message>
    <message>
        <source>The account {name} is disabled; enable it with a new password first.</source>
        <comment>ACCOUNT-DISABLED</comment>
        <translation>الحساب {name} معطّل؛ فعّله أولاً بكلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>While trying out there are no accounts; set up a log first.</source>
        <comment>ACCOUNT-NONE</comment>
        <translation>لا توجد حسابات أثناء التجربة؛ أنشئ سجلاً أولاً.</translation>
    </message>
    <message>
        <source>The account {name} is the last administrator&apos;s; make another administrator first.</source>
        <comment>LAST-ADMINISTRATOR</comment>
        <translation>الحساب {name} هو حساب آخر مدير؛ عيّن مديراً آخر أولاً.</translation>
    </message>
    <message>
        <source>The account has a second factor already; end that one first.</source>
        <comment>SECOND-FACTOR-SET</comment>
        <translation>للحساب عامل تحقق ثانٍ بالفعل؛ أنهِ ذلك العامل أولاً.</translation>
    </message>
    <message>
        <source>Your account may not do this ({action}); it needs the role {role}. Ask an administrator.</source>
        <comment>NOT-ALLOWED</comment>
        <translation>لا يحق لحسابك فعل هذا ({action})؛ يتطلب ذلك الدور {role}. اسأل أحد المديرين.</translation>
    </message>
    <message>
        <source>Another program is working on this batch; wait until it is done, or end it there.</source>
        <comment>BATCH-RUNNING</comment>
        <translation>يعمل برنامج آخر على هذه الدفعة؛ انتظر حتى ينتهي، أو أنهِها هناك.</translation>
    </message>
    <message>
        <source>There is no such batch any more: it came to its end; look at the log for what was saved.</source>
        <comment>BATCH-NOT-FOUND</comment>
        <translation>لم تعد هذه الدفعة موجودة: فقد انتهت؛ انظر في السجل ما حُفظ منها.</translation>
    </message>
    <message>
        <source>There is no entry {reading} in the log; search for the patient again.</source>
        <comment>LOG-NOT-FOUND</comment>
        <translation>لا يوجد قيد {reading} في السجل؛ ابحث عن المريض مرة أخرى.</translation>
    </message>
    <message>
        <source>This opinion cannot be stored ({detail}); correct it and save again.</source>
        <comment>OPINION-INVALID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا يمكن حفظ هذا الرأي ({detail})؛ صحّحه واحفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no such person in the log; search for the patient again.</source>
        <comment>PERSON-NOT-FOUND</comment>
        <translation>لا يوجد هذا الشخص في السجل؛ ابحث عن المريض مرة أخرى.</translation>
    </message>
    <message>
        <source>These two are one person in the log already; nothing is to be merged.</source>
        <comment>MERGE-SAME</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>هذان شخص واحد في السجل بالفعل؛ لا شيء يحتاج إلى دمج.</translation>
    </message>
    <message>
        <source>There is no such merge, or it was undone already; look at the patient again.</source>
        <comment>MERGE-NOT-FOUND</comment>
        <translation>لا يوجد هذا الدمج، أو أُلغي من قبل؛ انظر إلى المريض مرة أخرى.</translation>
    </message>
    <message>
        <source>This is not an id made by Lightbox, or it is mistyped; scan or type the label again.</source>
        <comment>LOCAL-ID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>هذا ليس معرّفاً أنشأه Lightbox، أو هو مكتوب خطأً؛ امسح الملصق أو اكتبه مرة أخرى.</translation>
    </message>
    <message>
        <source>The search needs a name to be kept under; type one.</source>
        <comment>FILTER-NAME</comment>
        <translation>يحتاج البحث إلى اسم ليُحفظ به؛ اكتب اسماً.</translation>
    </message>
    <message>
        <source>This patient was deleted after the batch had begun, so nothing was saved; open the film anew if it is wanted.</source>
        <comment>PATIENT-DELETED</comment>
        <translation>حُذف هذا المريض بعد بدء الدفعة، لذلك لم يُحفظ شيء؛ افتح الصورة الشعاعية من جديد إذا كانت مطلوبة.</translation>
    </message>
    <message>
        <source>The deletion needs a reason that does not name the patient, for the audit keeps it; type another.</source>
        <comment>DELETE-REASON</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يحتاج الحذف إلى سبب لا يذكر اسم المريض، لأن سجل التدقيق يحتفظ به؛ اكتب سبباً آخر.</translation>
    </message>
    <message>
        <source>The {field} of the patient cannot be right; correct it and save again.</source>
        <comment>LOG-PATIENT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا يمكن أن تكون هذه المعلومة عن المريض صحيحة ({field})؛ صحّحها واحفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>The file gives no display window; the full range of its values is shown.</source>
        <comment>NO-WINDOW</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا يعطي الملف نافذة عرض؛ يُعرض المدى الكامل لقيمه.</translation>
    </message>
    <message>
        <source>The picture was compressed with loss; fine detail may be missing.</source>
        <comment>LOSSY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ضُغطت الصورة مع فقد؛ قد تنقص تفاصيل دقيقة.</translation>
    </message>
    <message>
        <source>The DICOM file lacks its standard beginning and was read all the same.</source>
        <comment>NO-PREAMBLE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تنقص ملف DICOM بدايته القياسية، وقد قُرئ مع ذلك.</translation>
    </message>
    <message>
        <source>The file holds the detector&apos;s raw values, not the film as it is meant to be seen; export it for presentation.</source>
        <comment>FOR-PROCESSING</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يحتوي الملف على القيم الخام للكاشف، لا على الصورة الشعاعية كما ينبغي أن تُرى؛ صدّره للعرض.</translation>
    </message>
    <message>
        <source>High Bit is {high_bit} for {bits_stored} stored bits; the values were moved accordingly.</source>
        <comment>HIGH-BIT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>قيمة High Bit هي {high_bit} لعدد {bits_stored} من البتات المخزنة؛ وقد أُزيحت القيم وفقاً لذلك.</translation>
    </message>
    <message>
        <source>The display window in the file is unusable and was ignored; the full range of values is shown.</source>
        <comment>WINDOW-INVALID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>نافذة العرض في الملف غير صالحة للاستخدام وقد أُهملت؛ يُعرض المدى الكامل للقيم.</translation>
    </message>
    <message>
        <source>The character set of the names in this file is not known; some letters may be wrong.</source>
        <comment>CHARACTER-SET</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>مجموعة محارف الأسماء في هذا الملف غير معروفة؛ قد تكون بعض الحروف خاطئة.</translation>
    </message>
    <message>
        <source>The header was repaired while reading ({detail}).</source>
        <comment>REPAIRED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>أُصلحت ترويسة الملف أثناء القراءة ({detail}).</translation>
    </message>
    <message>
        <source>The file is a colour picture; a model sees its brightness only.</source>
        <comment>COLOR</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الملف صورة ملونة؛ ولا يرى النموذج إلا سطوعها.</translation>
    </message>
    <message>
        <source>The picture has {bits} bits a pixel; it is shown with 16.</source>
        <comment>BIT-DEPTH</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>في الصورة {bits} بت لكل بكسل؛ وهي تُعرض بعدد 16.</translation>
    </message>
    <message>
        <source>The picture has transparent parts; they are shown black.</source>
        <comment>ALPHA</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>في الصورة أجزاء شفافة؛ وهي تُعرض سوداء.</translation>
    </message>
    <message>
        <source>This is a photograph or a scan of a film, not the film itself ({sign}); fine signs may be lost. Use the original file where there is one.</source>
        <comment>PHOTO</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>هذه صورة فوتوغرافية لصورة شعاعية أو مسح ضوئي لها، وليست الصورة الشعاعية نفسها ({sign})؛ قد تضيع علامات دقيقة. استخدم الملف الأصلي إن وُجد.</translation>
    </message>
    <message>
        <source>The film was cut out of the photograph ({how}) and straightened; check that nothing of it is missing.</source>
        <comment>PHOTO-STRAIGHTENED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>اقتُطعت الصورة الشعاعية من الصورة الفوتوغرافية ({how}) وقُوّمت؛ تحقق من أنه لا ينقصها شيء.</translation>
    </message>
    <message>
        <source>The film&apos;s edges were not found in the photograph, which was used as it is; mark the film&apos;s corners.</source>
        <comment>PHOTO-NO-CORNERS</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لم تُعرف حواف الصورة الشعاعية في الصورة الفوتوغرافية، وقد استُخدمت كما هي؛ حدّد زوايا الصورة الشعاعية.</translation>
    </message>
    <message>
        <source>A reflection hides some {percent} % of the film; photograph it again without the lamp in it.</source>
        <comment>PHOTO-GLARE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يخفي انعكاس ضوئي نحو {percent} % من الصورة الشعاعية؛ صوّرها مرة أخرى من دون أن يظهر المصباح فيها.</translation>
    </message>
    <message>
        <source>The photograph has the wave pattern of a monitor; use the original file, or photograph it from further away.</source>
        <comment>PHOTO-MOIRE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تظهر في الصورة الفوتوغرافية تموجات شاشة؛ استخدم الملف الأصلي، أو صوّر من مسافة أبعد.</translation>
    </message>
    <message>
        <source>The picture looks like a negative, and was used as it is; check it, and export it again with black air.</source>
        <comment>INVERTED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تبدو الصورة معكوسة الألوان (سلبية)، وقد استُخدمت كما هي؛ تحقق منها، وصدّرها مرة أخرى بحيث يظهر الهواء أسود.</translation>
    </message>
    <message>
        <source>The film looks turned by {degrees} degrees and was used as it is; export it again upright.</source>
        <comment>ROTATED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تبدو الصورة الشعاعية مدارة بمقدار {degrees} درجة وقد استُخدمت كما هي؛ صدّرها مرة أخرى قائمة.</translation>
    </message>
    <message>
        <source>One side of the chest seems to be cut off; use the whole film.</source>
        <comment>CROPPED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يبدو أن أحد جانبي الصدر مقطوع؛ استخدم الصورة الشعاعية كاملة.</translation>
    </message>
    <message>
        <source>The film is shown very dark; check its display window and exposure, and export it again.</source>
        <comment>TOO-DARK</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تُعرض الصورة الشعاعية داكنة جداً؛ تحقق من نافذة عرضها ومن تعريضها، وصدّرها مرة أخرى.</translation>
    </message>
    <message>
        <source>The film is shown very bright; check its display window and exposure, and export it again.</source>
        <comment>TOO-BRIGHT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تُعرض الصورة الشعاعية ساطعة جداً؛ تحقق من نافذة عرضها ومن تعريضها، وصدّرها مرة أخرى.</translation>
    </message>
    <message>
        <source>The picture has only {levels} different grey levels; fine signs may be missing.</source>
        <comment>FEW-LEVELS</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>في الصورة {levels} فقط من درجات الرمادي المختلفة؛ قد تنقص علامات دقيقة.</translation>
    </message>
    <message>
        <source>The picture has only {columns} x {rows} pixels; fine signs may be missing.</source>
        <comment>LOW-RESOLUTION</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>في الصورة {columns} x {rows} بكسل فقط؛ قد تنقص علامات دقيقة.</translation>
    </message>
    <message>
        <source>The patient&apos;s age is not known; {model} was built and measured for {allowed} only. Enter the age.</source>
        <comment>AGE-UNKNOWN</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>عمر المريض غير معروف؛ وقد بُني {model} وقيس أداؤه لما يلي فقط: {allowed}. أدخل العمر.</translation>
    </message>
    <message>
        <source>The patient&apos;s age is not known: {model} ({allowed}) was chosen by the picture alone. Its answer is wrong at other ages, for which there is {others}. Enter the age.</source>
        <comment>AGE-UNKNOWN-CHOICE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>عمر المريض غير معروف: اختير {model} ({allowed}) بناءً على الصورة وحدها. جوابه خاطئ في الأعمار الأخرى، التي يوجد لها {others}. أدخل العمر.</translation>
    </message>
    <message>
        <source>By its look this is rather a film for {other} ({allowed}) than one of the age that is known. Check the age, and whose film it is.</source>
        <comment>AGE-LOOK</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يبدو من شكل هذه الصورة أنها أنسب إلى {other} ({allowed}) منها إلى العمر المعروف. تحقق من العمر ومن صاحب الصورة.</translation>
    </message>
    <message>
        <source>The file does not say how the image was taken; {model} judges {allowed} views only.</source>
        <comment>VIEW-UNKNOWN</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا يذكر الملف كيف التُقطت الصورة؛ والنموذج {model} يقيّم الوضعيات {allowed} فقط.</translation>
    </message>
    <message>
        <source>The file&apos;s description speaks of a lateral film; the model knows frontal films only. Check the view.</source>
        <comment>LATERAL</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يتحدث وصف الملف عن صورة شعاعية جانبية؛ والنموذج لا يعرف إلا الصور الأمامية. تحقق من الوضعية.</translation>
    </message>
    <message>
        <source>The picture has {bits} bits a pixel, which is unusual for a film; check that it is shown rightly.</source>
        <comment>BIT-DEPTH-UNUSUAL</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>في الصورة {bits} بت لكل بكسل، وهذا غير معتاد في صورة شعاعية؛ تحقق من أنها تُعرض عرضاً صحيحاً.</translation>
    </message>
    <message>
        <source>The {which} date in the file cannot be read and counts as not given; check it.</source>
        <comment>DATE-UNREADABLE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تتعذر قراءة أحد التواريخ في الملف ({which}) ويُعدّ غير مذكور؛ تحقق منه.</translation>
    </message>
    <message>
        <source>The study date in the file lies in the future; check it, and this computer&apos;s clock.</source>
        <comment>STUDY-IN-FUTURE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تاريخ الفحص في الملف يقع في المستقبل؛ تحقق منه، ومن ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The file says that the patient was born after the study, so no age is known; check patient and dates.</source>
        <comment>BIRTH-AFTER-STUDY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يذكر الملف أن المريض وُلد بعد الفحص، لذلك لا يُعرف العمر؛ تحقق من المريض ومن التواريخ.</translation>
    </message>
    <message>
        <source>The birth date in the file lies more than {years} years before the study, so no age is known; check it.</source>
        <comment>BIRTH-TOO-EARLY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تاريخ الميلاد في الملف يسبق الفحص بأكثر من {years} سنة، لذلك لا يُعرف العمر؛ تحقق منه.</translation>
    </message>
    <message>
        <source>The age in the file ({stated}) does not fit its birth and study dates ({counted}), so no age is known; enter it.</source>
        <comment>AGE-DISAGREES</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>العمر في الملف ({stated}) لا يوافق تاريخي الميلاد والفحص فيه ({counted})، لذلك لا يُعرف العمر؛ أدخله.</translation>
    </message>
    <message>
        <source>The file gives a name but no patient ID; check who this is.</source>
        <comment>ID-MISSING</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يذكر الملف اسماً ولا يذكر رقم تعريف المريض؛ تحقق ممن يكون.</translation>
    </message>
    <message>
        <source>The file names two patients or two IDs; check whose film this is.</source>
        <comment>IDENTITY-TWO</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يذكر الملف مريضين أو رقمي تعريف؛ تحقق لمن هذه الصورة الشعاعية.</translation>
    </message>
    <message>
        <source>The file names no patient.</source>
        <comment>IDENTITY-MISSING</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا يذكر الملف أي مريض.</translation>
    </message>
    <message>
        <source>The log has this image or its study, by their UIDs, under another patient as well; check whose film this is.</source>
        <comment>UID-OTHER-PATIENT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>في السجل هذه الصورة أو فحصها، بحسب معرّفات UID، تحت اسم مريض آخر أيضاً؛ تحقق لمن هذه الصورة الشعاعية.</translation>
    </message>
    <message>
        <source>{classes}: for research only. This answer has not passed its audit; do not act on it.</source>
        <comment>RESEARCH-ONLY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{classes}: للبحث فقط. لم يجتز هذا الجواب تدقيقه؛ لا تتصرف بناءً عليه.</translation>
    </message>
    <message>
        <source>The picture is unusual for {model}; read the answer with extra care.</source>
        <comment>NEAR-SCOPE-LIMIT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الصورة غير معتادة بالنسبة إلى {model}؛ اقرأ الجواب بحذر زائد.</translation>
    </message>
    <message>
        <source>This is a sample made by Lightbox, not a patient&apos;s image.</source>
        <comment>SAMPLE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>هذه عيّنة أنشأها Lightbox، وليست صورة مريض.</translation>
    </message>
</context>
</TS>
