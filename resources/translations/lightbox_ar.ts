<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Lightbox</source>
        <translation>حول Lightbox</translation>
    </message>
    <message>
        <source>Copy facts</source>
        <translation>نسخ المعلومات</translation>
    </message>
    <message>
        <source>Check this installation...</source>
        <translation>فحص هذا التثبيت...</translation>
    </message>
    <message>
        <source>Save bill of materials...</source>
        <translation>حفظ قائمة المكوّنات...</translation>
    </message>
    <message>
        <source>Copied. Nothing in it is about patients or persons.</source>
        <translation>تم النسخ. ليس فيه شيء عن المرضى أو الأشخاص.</translation>
    </message>
    <message>
        <source>Save bill of materials</source>
        <translation>حفظ قائمة المكوّنات</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Decision support, not a diagnosis. Not a medical device.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>دعم للقرار، وليس تشخيصاً. ليس جهازاً طبياً.</translation>
    </message>
    <message>
        <source>Lightbox helps a trained health worker to read a chest film or a retinal OCT scan where no specialist is at hand.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يساعد Lightbox العامل الصحي المدرَّب على قراءة صورة شعاعية للصدر أو مسح OCT للشبكية حيث لا يتوفر اختصاصي.</translation>
    </message>
    <message>
        <source>It does not diagnose, and it does not rule a disease out. A person decides, with the patient in view.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا يشخّص البرنامج، ولا ينفي وجود مرض. القرار لإنسان، والمريض أمامه.</translation>
    </message>
    <message>
        <source>Each model judges only the kind of image and the ages that it was built and measured for; all else is refused.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يقيّم كل نموذج فقط نوع الصور والأعمار التي بُني وقيس أداؤه لها؛ وكل ما عدا ذلك يُرفض.</translation>
    </message>
    <message>
        <source>Its figures come from a few hospitals. Expect more wrong answers elsewhere; the manual tells the limits.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>أرقامه مأخوذة من عدد قليل من المستشفيات. توقّع أجوبة خاطئة أكثر في غيرها؛ ويذكر الدليل الحدود.</translation>
    </message>
    <message>
        <source>The heat map shows where the model looked. It is no outline of disease.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تُظهر الخريطة الحرارية أين نظر النموذج. وهي ليست حدوداً للمرض.</translation>
    </message>
    <message>
        <source>This screen is not a diagnostic display unless your clinic has checked it as one.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>هذه الشاشة ليست شاشة تشخيصية ما لم تتحقق عيادتك من أنها كذلك.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program never uses a network.</source>
        <translation>كل شيء يبقى على هذا الحاسوب. لا يستخدم البرنامج أي شبكة أبداً.</translation>
    </message>
    <message>
        <source>The log and its backups are encrypted. What is exported, printed or saved as PDF is not.</source>
        <translation>السجل ونسخه الاحتياطية مشفّرة. أما ما يُصدَّر أو يُطبع أو يُحفظ بصيغة PDF فغير مشفّر.</translation>
    </message>
    <message>
        <source>Made by {0}. Apache License 2.0.</source>
        <translation>من إعداد ⁨{0}⁩. Apache License 2.0.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>المكوّن</translation>
    </message>
    <message>
        <source>Version, or SHA-256 of a model</source>
        <translation>الإصدار، أو SHA-256 للنموذج</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>المكوّنات</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>نص الترخيص</translation>
    </message>
    <message>
        <source>The program stands on the work of many others. Each text is theirs.</source>
        <translation>يقوم البرنامج على عمل كثيرين آخرين. ولكل نص أصحابه.</translation>
    </message>
    <message>
        <source>This program runs from its source: the texts of the other parts lie in their Python packages.</source>
        <translation>يعمل هذا البرنامج من شفرته المصدرية: نصوص المكوّنات الأخرى موجودة في حزم Python الخاصة بها.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>الإصدار ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Use and limits</source>
        <translation>الاستخدام والحدود</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AcceptPage</name>
    <message>
        <source>Log out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Open Lightbox</source>
        <translation>فتح Lightbox</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>Your password was changed.</source>
        <translation>تم تغيير كلمة مرورك.</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts and locking</source>
        <translation>الحسابات والقفل</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>End second factor</source>
        <translation>إنهاء العامل الثاني</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>مفتاح استرداد جديد</translation>
    </message>
    <message>
        <source>Disable {0}?</source>
        <translation>هل تريد تعطيل ⁨{0}⁩؟</translation>
    </message>
    <message>
        <source>They cannot log in until they are enabled again with a new password. What they saved stays.</source>
        <translation>لن يتمكن من تسجيل الدخول حتى يُفعَّل حسابه من جديد بكلمة مرور جديدة. يبقى ما حفظه.</translation>
    </message>
    <message>
        <source>End the second factor of {0}?</source>
        <translation>هل تريد إنهاء العامل الثاني لـ ⁨{0}⁩؟</translation>
    </message>
    <message>
        <source>Their password alone is then enough, until they set up a second factor again themselves.</source>
        <translation>تكفي عندئذ كلمة المرور وحدها، إلى أن يُعِدّ صاحب الحساب عاملاً ثانياً بنفسه من جديد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>يحق له الدخول</translation>
    </message>
    <message>
        <source>Role of {0}</source>
        <translation>دور ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Logs in as</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>عامل التحقق الثاني</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>⁨{0}⁩ دقيقة</translation>
    </message>
    <message>
        <source>Minutes until the window locks</source>
        <translation>عدد الدقائق حتى تُقفل النافذة</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <source>without mouse or keyboard</source>
        <translation>من دون فأرة أو لوحة مفاتيح</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open images...</source>
        <translation>&amp;فتح صور...</translation>
    </message>
    <message>
        <source>Open &amp;folder...</source>
        <translation>فتح &amp;مجلد...</translation>
    </message>
    <message>
        <source>Open &amp;samples</source>
        <translation>فتح ال&amp;عيّنات</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>&amp;لصق الملفات</translation>
    </message>
    <message>
        <source>&amp;Watched folder...</source>
        <translation>المجلد المرا&amp;قَب...</translation>
    </message>
    <message>
        <source>Re&amp;port...</source>
        <translation>تق&amp;رير...</translation>
    </message>
    <message>
        <source>&amp;Remove image from the list</source>
        <translation>إ&amp;زالة الصورة من القائمة</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>إفرا&amp;غ القائمة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message>
        <source>&amp;Take back the patient&apos;s correction...</source>
        <translation>ا&amp;لتراجع عن تصحيح المريض...</translation>
    </message>
    <message>
        <source>Stop &amp;analysing</source>
        <translation>إ&amp;يقاف التحليل</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المعلومات</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;قفل</translation>
    </message>
    <message>
        <source>Change &amp;password...</source>
        <translation>تغيير &amp;كلمة المرور...</translation>
    </message>
    <message>
        <source>&amp;Second factor...</source>
        <translation>عامل التحقق ال&amp;ثاني...</translation>
    </message>
    <message>
        <source>&amp;Accounts and locking...</source>
        <translation>ال&amp;حسابات والقفل...</translation>
    </message>
    <message>
        <source>A&amp;udit...</source>
        <translation>سجل الت&amp;دقيق...</translation>
    </message>
    <message>
        <source>&amp;Rules for reading...</source>
        <translation>قوا&amp;عد القراءة...</translation>
    </message>
    <message>
        <source>Log &amp;out</source>
        <translation>تسجيل ال&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>ال&amp;نسخ الاحتياطية</translation>
    </message>
    <message>
        <source>&amp;Labels for new patients...</source>
        <translation>&amp;ملصقات للمرضى الجدد...</translation>
    </message>
    <message>
        <source>&amp;Find in the log</source>
        <translation>ال&amp;بحث في السجل</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>P&amp;references...</source>
        <translation>الت&amp;فضيلات...</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Next image</source>
        <translation>الصورة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Previous image</source>
        <translation>الصورة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Edit patient...</source>
        <translation>ت&amp;عديل المريض...</translation>
    </message>
    <message>
        <source>&amp;Straighten the film...</source>
        <translation>ت&amp;قويم الصورة الشعاعية...</translation>
    </message>
    <message>
        <source>Agree with the model</source>
        <translation>الموافقة على رأي النموذج</translation>
    </message>
    <message>
        <source>Disagree with the model</source>
        <translation>عدم الموافقة على رأي النموذج</translation>
    </message>
    <message>
        <source>Say that you are unsure</source>
        <translation>القول إنك غير متأكد</translation>
    </message>
    <message>
        <source>Urgency: routine</source>
        <translation>درجة الاستعجال: روتيني</translation>
    </message>
    <message>
        <source>Urgency: soon</source>
        <translation>درجة الاستعجال: قريباً</translation>
    </message>
    <message>
        <source>Urgency: urgent</source>
        <translation>درجة الاستعجال: عاجل</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ال&amp;نافذة</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>الت&amp;كبير</translation>
    </message>
    <message>
        <source>&amp;Pan</source>
        <translation>الت&amp;حريك</translation>
    </message>
    <message>
        <source>Scroll t&amp;hrough frames</source>
        <translation>التنقل بين الإ&amp;طارات</translation>
    </message>
    <message>
        <source>Magnif&amp;ier</source>
        <translation>ال&amp;عدسة المكبّرة</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>ال&amp;طول</translation>
    </message>
    <message>
        <source>&amp;Angle</source>
        <translation>ال&amp;زاوية</translation>
    </message>
    <message>
        <source>Values in an &amp;ellipse</source>
        <translation>القيم في قط&amp;ع ناقص</translation>
    </message>
    <message>
        <source>Values in a &amp;rectangle</source>
        <translation>القيم في &amp;مستطيل</translation>
    </message>
    <message>
        <source>&amp;Cardiothoracic ratio</source>
        <translation>النسبة القلبية ال&amp;صدرية</translation>
    </message>
    <message>
        <source>&amp;Put into the middle</source>
        <translation>وضع في ال&amp;وسط</translation>
    </message>
    <message>
        <source>&amp;Next handle</source>
        <translation>المقبض ال&amp;تالي</translation>
    </message>
    <message>
        <source>Li&amp;st of measurements...</source>
        <translation>قا&amp;ئمة القياسات...</translation>
    </message>
    <message>
        <source>Set the &amp;true length of a line...</source>
        <translation>تحديد الطول الحقي&amp;قي لخط...</translation>
    </message>
    <message>
        <source>&amp;Undo measuring</source>
        <translation>ت&amp;راجع عن القياس</translation>
    </message>
    <message>
        <source>&amp;Delete all measurements of this image</source>
        <translation>&amp;حذف كل قياسات هذه الصورة</translation>
    </message>
    <message>
        <source>Choose a win&amp;dow</source>
        <translation>اختيار نا&amp;فذة</translation>
    </message>
    <message>
        <source>A&amp;utomatic window</source>
        <translation>نافذة ت&amp;لقائية</translation>
    </message>
    <message>
        <source>Type center and widt&amp;h...</source>
        <translation>كتابة ال&amp;مركز والعرض...</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>تكبي&amp;ر</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>ملاءم&amp;ة</translation>
    </message>
    <message>
        <source>&amp;1:1 pixels</source>
        <translation>&amp;1:1 بكسل</translation>
    </message>
    <message>
        <source>True si&amp;ze</source>
        <translation>الحجم الحقي&amp;قي</translation>
    </message>
    <message>
        <source>Size of this s&amp;creen...</source>
        <translation>مقاس هذه ال&amp;شاشة...</translation>
    </message>
    <message>
        <source>In&amp;vert</source>
        <translation>عك&amp;س الألوان</translation>
    </message>
    <message>
        <source>&amp;Turn clockwise</source>
        <translation>&amp;تدوير باتجاه عقارب الساعة</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>قلب &amp;أفقي</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إعادة &amp;ضبط</translation>
    </message>
    <message>
        <source>&amp;Heat map on or off</source>
        <translation>إظهار ال&amp;خريطة الحرارية أو إخفاؤها</translation>
    </message>
    <message>
        <source>&amp;Overlays from the file</source>
        <translation>&amp;طبقات التراكب من الملف</translation>
    </message>
    <message>
        <source>S&amp;hutter from the file</source>
        <translation>ال&amp;حاجب من الملف</translation>
    </message>
    <message>
        <source>&amp;What the file says...</source>
        <translation>ماذا ي&amp;ذكر الملف...</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>Help for this &amp;page</source>
        <translation>مساعدة هذه الصفحة(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;One view</source>
        <translation>لوحة &amp;واحدة</translation>
    </message>
    <message>
        <source>&amp;Two views</source>
        <translation>لوحت&amp;ان</translation>
    </message>
    <message>
        <source>&amp;Four views</source>
        <translation>&amp;أربع لوحات</translation>
    </message>
    <message>
        <source>&amp;Link zoom, window and frames</source>
        <translation>&amp;ربط التكبير والنافذة والإطارات</translation>
    </message>
    <message>
        <source>&amp;Compare with earlier film</source>
        <translation>&amp;مقارنة بصورة شعاعية أقدم</translation>
    </message>
    <message>
        <source>What the &amp;model saw</source>
        <translation>ما رآه ال&amp;نموذج</translation>
    </message>
    <message>
        <source>&amp;Play the frames, or stop</source>
        <translation>تش&amp;غيل الإطارات أو إيقافها</translation>
    </message>
    <message>
        <source>Only the &amp;viewer on the screen</source>
        <translation>ال&amp;عارض وحده على الشاشة</translation>
    </message>
    <message>
        <source>Viewer in its own &amp;window</source>
        <translation>العارض في نافذة مس&amp;تقلة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Training...</source>
        <translation>&amp;تدريب...</translation>
    </message>
    <message>
        <source>&amp;Display check...</source>
        <translation>فحص ال&amp;شاشة...</translation>
    </message>
    <message>
        <source>Check this &amp;installation...</source>
        <translation>فحص هذا ال&amp;تثبيت...</translation>
    </message>
    <message>
        <source>&amp;About Lightbox and its use</source>
        <translation>&amp;حول Lightbox واستخدامه</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;صورة</translation>
    </message>
    <message>
        <source>&amp;Display</source>
        <translation>إ&amp;ظهار</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;قياس</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;حساب</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>New account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>Make account</source>
        <translation>إنشاء الحساب</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Name to log in with: a to z, figures, dot, - and _</source>
        <translation>اسم الدخول: أحرف a إلى z وأرقام ونقطة و - و _</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
</context>
<context>
    <name>AdministratorStep</name>
    <message>
        <source>First administrator</source>
        <translation>أول مدير</translation>
    </message>
    <message>
        <source>Administrators make accounts for the others and see the audit. Everybody gets an account of their own.</source>
        <translation>ينشئ المديرون حسابات الآخرين ويطّلعون على سجل التدقيق. ولكل شخص حسابه الخاص.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Name to log in with</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>To log in: 2 to 32 of the letters a to z, figures, dot, - and _.</source>
        <translation>لتسجيل الدخول: من 2 إلى 32 من الأحرف a إلى z والأرقام والنقطة و - و _.</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>Readers before and after the answer</source>
        <translation>القرّاء قبل الجواب وبعده</translation>
    </message>
    <message>
        <source>Each reader counts once at each image; whoever could not tell is left out. Cohen&apos;s kappa is the agreement beyond chance: 0 is chance, 1 is always the same; with its 95 % interval (Fleiss, Cohen and Everitt 1969).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يُحسب كل قارئ مرة واحدة في كل صورة؛ ومن لم يستطع الحكم لا يُحسب. معامل كابا لكوهين هو التوافق الزائد على الصدفة: 0 يعني الصدفة، و1 يعني التطابق دائماً؛ مع فترة ⁨95 %⁩ الخاصة به (Fleiss, Cohen and Everitt 1969).</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>لا شيء في هذه الفترة.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Same class</source>
        <translation>الفئة نفسها</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>كابا</translation>
    </message>
    <message>
        <source>Reader before, and the model</source>
        <translation>القارئ قبل الجواب، والنموذج</translation>
    </message>
    <message>
        <source>Reader after, and the model</source>
        <translation>القارئ بعد الجواب، والنموذج</translation>
    </message>
    <message>
        <source>Reader before, and what turned out</source>
        <translation>القارئ قبل الجواب، وما تبيّن</translation>
    </message>
    <message>
        <source>Reader after, and what turned out</source>
        <translation>القارئ بعد الجواب، وما تبيّن</translation>
    </message>
    <message>
        <source>The model, and what turned out</source>
        <translation>النموذج، وما تبيّن</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>قليل جداً</translation>
    </message>
    <message>
        <source>from {0} images on</source>
        <translation>ابتداءً من ⁨{0}⁩ صورة</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>⁨⁨{0}⁩ %⁩</translation>
    </message>
    <message>
        <source>not defined: always one class</source>
        <translation>غير معرّف: الفئة واحدة دائماً</translation>
    </message>
    <message>
        <source>{0} ({1} to {2})</source>
        <translation>⁨{0}⁩ (⁨{1}⁩ إلى ⁨{2}⁩)</translation>
    </message>
    <message>
        <source>Changes of mind: too few images with both readings and an outcome.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تغييرات الرأي: الصور التي لها القراءتان ونتيجة قليلة جداً.</translation>
    </message>
    <message>
        <source>Changes of mind in {0} images: {1} towards what turned out, {2} away from it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تغييرات الرأي في ⁨{0}⁩ صورة: ⁨{1}⁩ نحو ما تبيّن، و⁨{2}⁩ بعيداً عنه.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Log made</source>
        <translation>إنشاء السجل</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>تسجيل دخول</translation>
    </message>
    <message>
        <source>Failed login</source>
        <translation>دخول فاشل</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Clock was set</source>
        <translation>ضبط الساعة</translation>
    </message>
    <message>
        <source>Reading looked at</source>
        <translation>الاطلاع على قراءة</translation>
    </message>
    <message>
        <source>Log verified</source>
        <translation>التحقق من السجل</translation>
    </message>
    <message>
        <source>Own password or second factor</source>
        <translation>كلمة مروره أو عامله الثاني</translation>
    </message>
    <message>
        <source>Kept search</source>
        <translation>حفظ بحث</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>Reading saved</source>
        <translation>حفظ قراءة</translation>
    </message>
    <message>
        <source>Batch begun</source>
        <translation>بدء دفعة</translation>
    </message>
    <message>
        <source>Batch continued</source>
        <translation>متابعة دفعة</translation>
    </message>
    <message>
        <source>Batch ended</source>
        <translation>انتهاء دفعة</translation>
    </message>
    <message>
        <source>Patient corrected</source>
        <translation>تصحيح مريض</translation>
    </message>
    <message>
        <source>Patient ids made</source>
        <translation>إنشاء معرّفات مرضى</translation>
    </message>
    <message>
        <source>Patients merged</source>
        <translation>دمج مرضى</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>إلغاء دمج</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>رأي</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Audit looked at</source>
        <translation>الاطلاع على سجل التدقيق</translation>
    </message>
    <message>
        <source>Export with names</source>
        <translation>تصدير بالأسماء</translation>
    </message>
    <message>
        <source>Export for training</source>
        <translation>تصدير للتدريب</translation>
    </message>
    <message>
        <source>Patient deleted</source>
        <translation>حذف مريض</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Display check</source>
        <translation>فحص الشاشة</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Log brought up to date</source>
        <translation>تحديث السجل</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Audit</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>عرض القيود الأقدم</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Numbered and chained: what was changed or removed is found. It names no patient.</source>
        <translation>القيود مرقّمة ومتسلسلة: ما غُيّر أو أُزيل يُكتشف. ولا تذكر اسم أي مريض.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>القراءات</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>تلقائياً</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدوياً</translation>
    </message>
    <message>
        <source>after a deletion</source>
        <translation>بعد حذف</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Restore...</source>
        <translation>استعادة...</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Choose folder...</source>
        <translation>اختيار مجلد...</translation>
    </message>
    <message>
        <source>Back up to it now</source>
        <translation>النسخ إليه الآن</translation>
    </message>
    <message>
        <source>The log was restored from a backup. Until somebody says that it is the right one, no older backup is removed.</source>
        <translation>استُعيد السجل من نسخة احتياطية. وإلى أن يؤكد أحد أنها الصحيحة، لا تُزال أي نسخة احتياطية أقدم.</translation>
    </message>
    <message>
        <source>It is the right one</source>
        <translation>إنها الصحيحة</translation>
    </message>
    <message>
        <source>For a week no backup went to a second medium. If this disk breaks, its backups are lost with it.</source>
        <translation>منذ أسبوع لم تُحفظ أي نسخة احتياطية على وسيط ثانٍ. إذا تعطل هذا القرص ضاعت نسخه الاحتياطية معه.</translation>
    </message>
    <message>
        <source>The folder of the second medium is on the disk of the log: both are lost together. Choose a USB stick.</source>
        <translation>مجلد الوسيط الثاني موجود على قرص السجل نفسه: يضيع الاثنان معاً. اختر ذاكرة USB.</translation>
    </message>
    <message numerus="yes">
        <source>just now: whole, %n reading(s)</source>
        <translation>
            <numerusform>الآن: سليمة، لا قراءات</numerusform>
            <numerusform>الآن: سليمة، قراءة واحدة</numerusform>
            <numerusform>الآن: سليمة، قراءتان</numerusform>
            <numerusform>الآن: سليمة، %n قراءات</numerusform>
            <numerusform>الآن: سليمة، %n قراءة</numerusform>
            <numerusform>الآن: سليمة، %n قراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>; pictures missing: {0}</source>
        <translation>؛ الصور الناقصة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Folder on the second medium</source>
        <translation>المجلد على الوسيط الثاني</translation>
    </message>
    <message>
        <source>Read the chosen backup from its first to its last byte</source>
        <translation>قراءة النسخة الاحتياطية المختارة من أول بايت إلى آخره</translation>
    </message>
    <message>
        <source>Last on this computer: {0}</source>
        <translation>الأخيرة على هذا الحاسوب: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>لم يُختر شيء بعد</translation>
    </message>
    <message>
        <source>Choose a folder on a USB stick or another disk; while it is plugged in, it gets each automatic backup.</source>
        <translation>اختر مجلداً على ذاكرة USB أو قرص آخر؛ وما دام موصولاً تُحفظ عليه كل نسخة احتياطية تلقائية.</translation>
    </message>
    <message>
        <source>It is not plugged in.</source>
        <translation>غير موصول.</translation>
    </message>
    <message>
        <source>Plugged in; it has no backup of this log yet.</source>
        <translation>موصول؛ ليست عليه نسخة احتياطية من هذا السجل بعد.</translation>
    </message>
    <message>
        <source>Plugged in. Last backup there: {0}</source>
        <translation>موصول. آخر نسخة احتياطية عليه: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>second medium</source>
        <translation>الوسيط الثاني</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>when it was made</source>
        <translation>عند إنشائها</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>⁨{0}⁩ ميغابايت</translation>
    </message>
    <message>
        <source>The first one is made by itself half an hour after a change, or now.</source>
        <translation>تُنشأ الأولى تلقائياً بعد نصف ساعة من أي تغيير، أو الآن.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا توجد نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>Backups are encrypted like the log, and read back before they count. Kept are the last 8, and the newest of 7 days, 4 weeks and 12 months.</source>
        <translation>النسخ الاحتياطية مشفّرة كالسجل، وتُقرأ من جديد قبل اعتمادها. يُحتفظ بآخر 8 نسخ، وبالأحدث من كل من 7 أيام و4 أسابيع و12 شهراً.</translation>
    </message>
    <message>
        <source>Second medium</source>
        <translation>الوسيط الثاني</translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are still to be analysed. Stop here?</source>
        <translation>
            <numerusform>لا صور تنتظر التحليل. هل تريد التوقف هنا؟</numerusform>
            <numerusform>لا تزال صورة واحدة تنتظر التحليل. هل تريد التوقف هنا؟</numerusform>
            <numerusform>لا تزال صورتان تنتظران التحليل. هل تريد التوقف هنا؟</numerusform>
            <numerusform>لا تزال %n صور تنتظر التحليل. هل تريد التوقف هنا؟</numerusform>
            <numerusform>لا تزال %n صورة تنتظر التحليل. هل تريد التوقف هنا؟</numerusform>
            <numerusform>لا تزال %n صورة تنتظر التحليل. هل تريد التوقف هنا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done is saved. The Home page then offers to go on with the others.</source>
        <translation>ما اكتمل محفوظ. ثم تعرض الصفحة الرئيسية متابعة الصور الأخرى.</translation>
    </message>
    <message>
        <source>Do not stop</source>
        <translation>عدم التوقف</translation>
    </message>
</context>
<context>
    <name>BatchOffer</name>
    <message>
        <source>A batch of {0} by {1} was interrupted. Saved: {2} of {3} images. Waiting: {4}.</source>
        <translation>انقطعت دفعة من ⁨{0}⁩ بدأها ⁨{1}⁩. المحفوظ: ⁨{2}⁩ من ⁨{3}⁩ صورة. المنتظر: ⁨{4}⁩.</translation>
    </message>
    <message>
        <source>Without an image: {0}.</source>
        <translation>بلا صورة: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation>متابعة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>تركها</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n image(s) that were not analysed?</source>
        <translation>
            <numerusform>لا توجد صور لم تُحلَّل (%n). هل تريد ترك الدفعة؟</numerusform>
            <numerusform>هل تريد ترك صورة واحدة لم تُحلَّل (%n)؟</numerusform>
            <numerusform>هل تريد ترك صورتين لم تُحلَّلا (%n)؟</numerusform>
            <numerusform>هل تريد ترك %n صور لم تُحلَّل؟</numerusform>
            <numerusform>هل تريد ترك %n صورة لم تُحلَّل؟</numerusform>
            <numerusform>هل تريد ترك %n صورة لم تُحلَّل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>This batch is not offered again. The files stay where they are, and can be opened anew.</source>
        <translation>لن تُعرض هذه الدفعة مرة أخرى. تبقى الملفات في مكانها، ويمكن فتحها من جديد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What waits is not analysed. What is saved stays saved.</source>
        <translation>ما ينتظر لا يُحلَّل. وما حُفظ يبقى محفوظاً.</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>{0} of {1} images</source>
        <translation>⁨{0}⁩ من ⁨{1}⁩ صورة</translation>
    </message>
    <message>
        <source>{0} images done</source>
        <translation>اكتملت ⁨{0}⁩ صورة</translation>
    </message>
    <message>
        <source>Paused. What is done is saved.</source>
        <translation>متوقف مؤقتاً. ما اكتمل محفوظ.</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>⁨{0}⁩ في الثانية</translation>
    </message>
    <message>
        <source>{0} not saved</source>
        <translation>⁨{0}⁩ غير محفوظة</translation>
    </message>
    <message>
        <source>some seconds left</source>
        <translation>بقيت ثوانٍ</translation>
    </message>
    <message>
        <source>{0} s left</source>
        <translation>بقي ⁨{0}⁩ ث</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>بقي ⁨{0}⁩ د</translation>
    </message>
    <message>
        <source>{0} h left</source>
        <translation>بقي ⁨{0}⁩ س</translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source>Limit for referral: {0}, version {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>حد الإحالة: ⁨{0}⁩، الإصدار ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Label films...</source>
        <translation>تصنيف الصور الشعاعية...</translation>
    </message>
    <message>
        <source>Set this limit...</source>
        <translation>اعتماد هذا الحد...</translation>
    </message>
    <message>
        <source>Too few films for a limit: {0} more ill and {1} more well ones are needed.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الصور الشعاعية قليلة جداً لتحديد حد: يلزم ⁨{0}⁩ صورة أخرى لمصابين و⁨{1}⁩ لأصحاء.</translation>
    </message>
    <message>
        <source>Limit {0}: finds {1} of the ill, leaves {2} of the well alone</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الحد ⁨{0}⁩: يكشف ⁨{1}⁩ من المصابين، ولا يعلّم ⁨{2}⁩ من الأصحاء</translation>
    </message>
    <message>
        <source>Of 100 patients {0} would be referred, {1} of them in vain; {2} ill ones would be missed.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>من كل 100 مريض يُحال ⁨{0}⁩، منهم ⁨{1}⁩ بلا داعٍ؛ ويفوت ⁨{2}⁩ من المصابين بالمرض.</translation>
    </message>
    <message>
        <source>The log has no further film of this version that nobody has told the class of.</source>
        <translation>ليست في السجل صورة شعاعية أخرى لهذا الإصدار لم يحدد أحد فئتها.</translation>
    </message>
    <message>
        <source>Set the limit</source>
        <translation>اعتماد الحد</translation>
    </message>
    <message>
        <source>From now on a film is marked for referral from P(ill) {0} on, for version {1} of this model only.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>من الآن فصاعداً تُعلَّم الصورة الشعاعية للإحالة ابتداءً من احتمال مرض قدره ⁨{0}⁩، للإصدار ⁨{1}⁩ من هذا النموذج فقط.</translation>
    </message>
    <message>
        <source>On {0} ill and {1} well films it finds {2} and leaves {3} alone. The audit keeps who set it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>من ⁨{0}⁩ صورة شعاعية لمصابين و⁨{1}⁩ لأصحاء يكشف ⁨{2}⁩ ولا يعلّم ⁨{3}⁩. يحتفظ سجل التدقيق باسم من اعتمده.</translation>
    </message>
    <message>
        <source>Do not set it</source>
        <translation>عدم الاعتماد</translation>
    </message>
    <message>
        <source>Local films with a known class: {0} ill, {1} well.</source>
        <translation>صور شعاعية محلية معروفة الفئة: ⁨{0}⁩ لمصابين، ⁨{1}⁩ لأصحاء.</translation>
    </message>
    <message>
        <source>Told by a later outcome: {0}; read before the answer was shown: {1}; read with the answer in sight: {2}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>محدّدة بنتيجة لاحقة: ⁨{0}⁩؛ مقروءة قبل إظهار الجواب: ⁨{1}⁩؛ مقروءة والجواب ظاهر: ⁨{2}⁩.</translation>
    </message>
    <message>
        <source>Readings with the answer in sight lean towards it and make the model look better than it is.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>القراءات التي تمت والجواب ظاهر تميل إليه وتُظهر النموذج أفضل مما هو عليه.</translation>
    </message>
    <message>
        <source>The area under the curve is {0}; 95 % interval {1}, from a bootstrap of whole patients.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>المساحة تحت المنحنى ⁨{0}⁩؛ فترة ⁨95 %⁩ هي ⁨{1}⁩، بطريقة bootstrap على مرضى كاملين.</translation>
    </message>
    <message>
        <source>The area under the curve is {0}; 95 % interval {1} (DeLong).</source>
        <translation>المساحة تحت المنحنى ⁨{0}⁩؛ فترة ⁨95 %⁩ هي ⁨{1}⁩ (DeLong).</translation>
    </message>
    <message>
        <source>The limit is chosen by the same films, so expect somewhat worse figures than these.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>اختير الحد بالصور الشعاعية نفسها، لذلك توقّع أرقاماً أسوأ قليلاً من هذه.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>⁨{0}⁩ إلى ⁨{1}⁩</translation>
    </message>
    <message>
        <source>To find</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>المطلوب كشفه</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Ill that are found</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>المصابون المكتشفون</translation>
    </message>
    <message>
        <source>Well that are left alone</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الأصحاء غير المعلَّمين</translation>
    </message>
    <message>
        <source>{0} of 100 ill</source>
        <translation>⁨{0}⁩ من كل 100 مصاب</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>حد النموذج نفسه</translation>
    </message>
    <message>
        <source>{0} % ({1})</source>
        <translation>⁨⁨{0}⁩ %⁩ (⁨{1}⁩)</translation>
    </message>
    <message>
        <source>This model on these films</source>
        <translation>هذا النموذج على هذه الصور</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>بالصدفة</translation>
    </message>
    <message>
        <source>Chosen limit</source>
        <translation>الحد المختار</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>منحنى ROC</translation>
    </message>
    <message>
        <source>Well called ill (%)</source>
        <translation>أصحاء اعتُبروا مصابين (%)</translation>
    </message>
    <message>
        <source>Ill that are found (%)</source>
        <translation>المصابون المكتشفون (%)</translation>
    </message>
    <message>
        <source>Of 100 patients here, so many are ill (as among the films, until you change it)</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>من كل 100 مريض هنا، هذا عدد المصابين (كما في الصور الشعاعية، حتى تغيّره)</translation>
    </message>
    <message>
        <source>Of 100 ill, find at least</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>من كل 100 مصاب، يُكشف على الأقل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Films to label next</source>
        <translation>الصور الشعاعية التالية للتصنيف</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Picture (PNG)...</source>
        <translation>صورة (PNG)...</translation>
    </message>
    <message>
        <source>Numbers (CSV)...</source>
        <translation>أرقام (CSV)...</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>لا شيء في هذه الفترة.</translation>
    </message>
</context>
<context>
    <name>ClinicStep</name>
    <message>
        <source>Your clinic</source>
        <translation>عيادتك</translation>
    </message>
    <message>
        <source>The name stands on printed sheets. It can be left empty.</source>
        <translation>يظهر الاسم على الأوراق المطبوعة. ويمكن تركه فارغاً.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>اسم العيادة</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The image in the first view is not in the log.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الصورة في اللوحة الأولى ليست في السجل.</translation>
    </message>
    <message>
        <source>No earlier film</source>
        <translation>لا توجد صورة شعاعية أقدم</translation>
    </message>
    <message>
        <source>Looking for earlier films</source>
        <translation>جارٍ البحث عن صور شعاعية أقدم</translation>
    </message>
    <message>
        <source>The log has no earlier picture of this patient and of this kind.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ليست في السجل صورة أقدم لهذا المريض من هذا النوع.</translation>
    </message>
</context>
<context>
    <name>CornersDialog</name>
    <message>
        <source>Straighten the film</source>
        <translation>تقويم الصورة الشعاعية</translation>
    </message>
    <message>
        <source>The straightened film</source>
        <translation>الصورة الشعاعية المقوَّمة</translation>
    </message>
    <message>
        <source>Find the edges</source>
        <translation>العثور على الحواف</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>الصورة كاملة</translation>
    </message>
    <message>
        <source>Straighten and analyse</source>
        <translation>تقويم وتحليل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No edges were found: move the handles to the film&apos;s corners.</source>
        <translation>لم تُعرف الحواف: انقل المقابض إلى زوايا الصورة الشعاعية.</translation>
    </message>
    <message>
        <source>Put the handles on the corners of the film. Tab goes to the next one, the arrow keys move it, with Shift further. The film is judged again, as a new reading.</source>
        <translation>ضع المقابض على زوايا الصورة الشعاعية. ينتقل Tab إلى المقبض التالي، وتحرّكه مفاتيح الأسهم، ومع Shift مسافة أكبر. تُقيَّم الصورة الشعاعية من جديد، كقراءة جديدة.</translation>
    </message>
</context>
<context>
    <name>CornersView</name>
    <message>
        <source>Photograph</source>
        <translation>الصورة الفوتوغرافية</translation>
    </message>
    <message>
        <source>Top left corner</source>
        <translation>الزاوية العليا اليسرى</translation>
    </message>
    <message>
        <source>Top right corner</source>
        <translation>الزاوية العليا اليمنى</translation>
    </message>
    <message>
        <source>Bottom right corner</source>
        <translation>الزاوية السفلى اليمنى</translation>
    </message>
    <message>
        <source>Bottom left corner</source>
        <translation>الزاوية السفلى اليسرى</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Age not covered</source>
        <translation>عمر غير مشمول</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>عمر غير معروف</translation>
    </message>
    <message>
        <source>Other body part</source>
        <translation>جزء آخر من الجسم</translation>
    </message>
    <message>
        <source>Colour picture</source>
        <translation>صورة ملونة</translation>
    </message>
    <message>
        <source>Unlike the model&apos;s films</source>
        <translation>لا تشبه صور النموذج</translation>
    </message>
    <message>
        <source>Kind not clear</source>
        <translation>نوع غير واضح</translation>
    </message>
    <message>
        <source>Other modality</source>
        <translation>طريقة تصوير أخرى</translation>
    </message>
    <message>
        <source>No model for it</source>
        <translation>لا نموذج لها</translation>
    </message>
    <message>
        <source>No original image</source>
        <translation>ليست صورة أصلية</translation>
    </message>
    <message>
        <source>Another kind of picture</source>
        <translation>نوع آخر من الصور</translation>
    </message>
    <message>
        <source>Unusual shape</source>
        <translation>شكل غير معتاد</translation>
    </message>
    <message>
        <source>Other view</source>
        <translation>وضعية أخرى</translation>
    </message>
    <message>
        <source>Several frames</source>
        <translation>عدة إطارات</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>خالية</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>صغيرة جداً</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>مُقيَّمة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>الصور الشعاعية</translation>
    </message>
    <message>
        <source>Answers by week</source>
        <translation>الأجوبة بالأسبوع</translation>
    </message>
    <message>
        <source>Answers by month</source>
        <translation>الأجوبة بالشهر</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Refused films</source>
        <translation>الصور الشعاعية المرفوضة</translation>
    </message>
    <message>
        <source>Refusals by reason</source>
        <translation>الرفض بحسب السبب</translation>
    </message>
    <message>
        <source>Model and readers</source>
        <translation>النموذج والقرّاء</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Films by device</source>
        <translation>الصور الشعاعية بحسب الجهاز</translation>
    </message>
    <message>
        <source>Device not given</source>
        <translation>الجهاز غير مذكور</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Films a day</source>
        <translation>الصور الشعاعية يومياً</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Films a week</source>
        <translation>الصور الشعاعية أسبوعياً</translation>
    </message>
    <message>
        <source>Films a month</source>
        <translation>الصور الشعاعية شهرياً</translation>
    </message>
    <message>
        <source>Month of</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Films: {0}, refused: {1}</source>
        <translation>الصور الشعاعية: ⁨{0}⁩، المرفوضة: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Samples, not counted: {0}</source>
        <translation>عيّنات غير محسوبة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Readers agreed with {0}, disagreed with {1} and were unsure of {2} films.</source>
        <translation>وافق القرّاء على ⁨{0}⁩ صورة شعاعية، وخالفوا في ⁨{1}⁩، ولم يكونوا متأكدين في ⁨{2}⁩.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المعلومات</translation>
    </message>
    <message>
        <source>Choose a longer period, or read some films first.</source>
        <translation>اختر فترة أطول، أو اقرأ بعض الصور الشعاعية أولاً.</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>لا شيء في هذه الفترة</translation>
    </message>
</context>
<context>
    <name>DeletePatientDialog</name>
    <message>
        <source>Delete patient</source>
        <translation>حذف المريض</translation>
    </message>
    <message>
        <source>Remove the backups that hold this patient, too</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>إزالة النسخ الاحتياطية التي تحتوي على هذا المريض أيضاً</translation>
    </message>
    <message>
        <source>On this computer, and on the second medium if it is plugged in; a new backup is made first.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>على هذا الحاسوب، وعلى الوسيط الثاني إذا كان موصولاً؛ وتُنشأ أولاً نسخة احتياطية جديدة.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The patient is deleted from the log, but backups may still hold them. {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>حُذف المريض من السجل، لكن قد لا تزال نسخ احتياطية تحتوي عليه. ⁨{0}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on films of other patients hold a word of this patient&apos;s name or ID, and stay: Lightbox cannot tell whom they mean.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>لا توجد ملاحظات على صور شعاعية لمرضى آخرين تحتوي على كلمة من اسم هذا المريض أو رقم تعريفه.</numerusform>
            <numerusform>ملاحظة واحدة على صور شعاعية لمرضى آخرين تحتوي على كلمة من اسم هذا المريض أو رقم تعريفه، وتبقى: لا يستطيع Lightbox معرفة المقصود بها.</numerusform>
            <numerusform>ملاحظتان على صور شعاعية لمرضى آخرين تحتويان على كلمة من اسم هذا المريض أو رقم تعريفه، وتبقيان: لا يستطيع Lightbox معرفة المقصود بهما.</numerusform>
            <numerusform>%n ملاحظات على صور شعاعية لمرضى آخرين تحتوي على كلمة من اسم هذا المريض أو رقم تعريفه، وتبقى: لا يستطيع Lightbox معرفة المقصود بها.</numerusform>
            <numerusform>%n ملاحظة على صور شعاعية لمرضى آخرين تحتوي على كلمة من اسم هذا المريض أو رقم تعريفه، وتبقى: لا يستطيع Lightbox معرفة المقصود بها.</numerusform>
            <numerusform>%n ملاحظة على صور شعاعية لمرضى آخرين تحتوي على كلمة من اسم هذا المريض أو رقم تعريفه، وتبقى: لا يستطيع Lightbox معرفة المقصود بها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has the log open. What was deleted is gone from it; on the disk it is overwritten, encrypted as it is, when they close it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>السجل مفتوح لدى شخص آخر. ما حُذف لم يعد فيه؛ أما على القرص فيُكتب فوقه، وهو مشفّر، عندما يغلق ذلك الشخص السجل.</translation>
    </message>
    <message>
        <source>Delete this patient?</source>
        <translation>هل تريد حذف هذا المريض؟</translation>
    </message>
    <message numerus="yes">
        <source>All readings, pictures, opinions and names of %n film(s) are deleted from the log. This cannot be undone.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>تُحذف من السجل كل القراءات والصور والآراء والأسماء (لا صور شعاعية). لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>تُحذف من السجل كل القراءات والصور والآراء والأسماء الخاصة بصورة شعاعية واحدة. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>تُحذف من السجل كل القراءات والصور والآراء والأسماء الخاصة بصورتين شعاعيتين. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>تُحذف من السجل كل القراءات والصور والآراء والأسماء الخاصة بـ %n صور شعاعية. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>تُحذف من السجل كل القراءات والصور والآراء والأسماء الخاصة بـ %n صورة شعاعية. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>تُحذف من السجل كل القراءات والصور والآراء والأسماء الخاصة بـ %n صورة شعاعية. لا يمكن التراجع عن ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups keep the patient until newer ones have taken their place, at most twelve months. The audit keeps that you deleted somebody, and why, but not whom.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تحتفظ النسخ الاحتياطية بالمريض إلى أن تحل محلها نسخ أحدث، اثني عشر شهراً على الأكثر. ويحتفظ سجل التدقيق بأنك حذفت شخصاً وبالسبب، لا بهويته.</translation>
    </message>
    <message>
        <source>Type {0} to confirm</source>
        <translation>اكتب ⁨{0}⁩ للتأكيد</translation>
    </message>
    <message>
        <source>Reason, without the patient&apos;s name or ID: the audit keeps it</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>السبب، من دون اسم المريض أو رقم تعريفه: يحتفظ به سجل التدقيق</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>Stopped: %n image(s) were not analysed.</source>
        <translation>
            <numerusform>تم الإيقاف: لم تبق صور بلا تحليل.</numerusform>
            <numerusform>تم الإيقاف: بقيت صورة واحدة بلا تحليل.</numerusform>
            <numerusform>تم الإيقاف: بقيت صورتان بلا تحليل.</numerusform>
            <numerusform>تم الإيقاف: بقيت %n صور بلا تحليل.</numerusform>
            <numerusform>تم الإيقاف: بقيت %n صورة بلا تحليل.</numerusform>
            <numerusform>تم الإيقاف: بقيت %n صورة بلا تحليل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Home page offers to go on with them.</source>
        <translation>تعرض الصفحة الرئيسية متابعتها.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Check of this installation</source>
        <translation>فحص هذا التثبيت</translation>
    </message>
    <message>
        <source>Decoders, models, the worker, encryption and fonts are checked. This takes a moment.</source>
        <translation>تُفحص وحدات فك الترميز والنماذج وعملية القراءة والتشفير والخطوط. يستغرق ذلك لحظة.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed: do not use this installation, and tell whoever looks after this computer.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>لم يفشل أي فحص.</numerusform>
            <numerusform>فشل فحص واحد: لا تستخدم هذا التثبيت، وأخبر المسؤول عن هذا الحاسوب.</numerusform>
            <numerusform>فشل فحصان: لا تستخدم هذا التثبيت، وأخبر المسؤول عن هذا الحاسوب.</numerusform>
            <numerusform>فشلت %n فحوص: لا تستخدم هذا التثبيت، وأخبر المسؤول عن هذا الحاسوب.</numerusform>
            <numerusform>فشل %n فحصاً: لا تستخدم هذا التثبيت، وأخبر المسؤول عن هذا الحاسوب.</numerusform>
            <numerusform>فشل %n فحص: لا تستخدم هذا التثبيت، وأخبر المسؤول عن هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed.</source>
        <translation>
            <numerusform>لا توجد فحوص.</numerusform>
            <numerusform>نجح الفحص الوحيد.</numerusform>
            <numerusform>نجح الفحصان.</numerusform>
            <numerusform>نجحت كل الفحوص، وعددها %n.</numerusform>
            <numerusform>نجحت كل الفحوص، وعددها %n.</numerusform>
            <numerusform>نجحت كل الفحوص، وعددها %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفصيل</translation>
    </message>
</context>
<context>
    <name>DisplayCheckDialog</name>
    <message>
        <source>Display check</source>
        <translation>فحص الشاشة</translation>
    </message>
    <message>
        <source>Keep the result</source>
        <translation>حفظ النتيجة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This screen was not checked before.</source>
        <translation>لم تُفحص هذه الشاشة من قبل.</translation>
    </message>
    <message>
        <source>Last check of this screen: {0}, passed.</source>
        <translation>آخر فحص لهذه الشاشة: ⁨{0}⁩، ناجح.</translation>
    </message>
    <message>
        <source>Last check of this screen: {0}, not passed.</source>
        <translation>آخر فحص لهذه الشاشة: ⁨{0}⁩، غير ناجح.</translation>
    </message>
    <message>
        <source>Both squares are seen. The result is in the log.</source>
        <translation>المربعان مرئيان. النتيجة في السجل.</translation>
    </message>
    <message>
        <source>Faint signs cannot be seen on this screen as it is. Change its brightness and contrast, darken the room, then check again. If it fails again, do not read films on it. The result is in the log.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا يمكن رؤية العلامات الخافتة على هذه الشاشة بحالتها الحالية. غيّر سطوعها وتباينها، وعتّم الغرفة، ثم أعد الفحص. وإذا فشل مرة أخرى فلا تقرأ الصور الشعاعية عليها. النتيجة في السجل.</translation>
    </message>
    <message>
        <source>Not kept. {0}</source>
        <translation>لم تُحفظ. ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>This is not a diagnostic display, and this check does not make it one. It finds screens that hide faint signs.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>هذه ليست شاشة تشخيصية، وهذا الفحص لا يجعلها كذلك. إنه يكتشف الشاشات التي تخفي العلامات الخافتة.</translation>
    </message>
    <message>
        <source>Darken the room, clean the screen, and look from where you sit when you read films.</source>
        <translation>عتّم الغرفة، ونظّف الشاشة، وانظر من حيث تجلس عند قراءة الصور الشعاعية.</translation>
    </message>
    <message>
        <source>Do you see the square in the black field?</source>
        <translation>هل ترى المربع في الحقل الأسود؟</translation>
    </message>
    <message>
        <source>Do you see the square in the white field?</source>
        <translation>هل ترى المربع في الحقل الأبيض؟</translation>
    </message>
</context>
<context>
    <name>DisplayOffer</name>
    <message>
        <source>Check the screen</source>
        <translation>فحص الشاشة</translation>
    </message>
    <message>
        <source>This screen was not checked yet: can faint signs be seen on it?</source>
        <translation>لم تُفحص هذه الشاشة بعد: هل تُرى عليها العلامات الخافتة؟</translation>
    </message>
    <message>
        <source>This screen did not pass its check on {0}.</source>
        <translation>لم تنجح هذه الشاشة في فحصها بتاريخ ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>This screen was last checked on {0}.</source>
        <translation>آخر فحص لهذه الشاشة كان بتاريخ ⁨{0}⁩.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>This log is newer than this program</source>
        <translation>هذا السجل أحدث من هذا البرنامج</translation>
    </message>
    <message>
        <source>Nothing was changed. The log is whole; this version only does not know its form.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لم يتغير شيء. السجل سليم؛ غير أن هذا الإصدار لا يعرف صيغته.</translation>
    </message>
    <message>
        <source>Patients cannot be stored</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا يمكن حفظ المرضى</translation>
    </message>
    <message>
        <source>Images can be looked at and judged, but nothing is kept, and earlier results cannot be opened.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يمكن عرض الصور وتقييمها، لكن لا يُحفظ شيء، ولا يمكن فتح النتائج السابقة.</translation>
    </message>
    <message>
        <source>Go on without the log</source>
        <translation>المتابعة من دون السجل</translation>
    </message>
    <message>
        <source>The log cannot be opened</source>
        <translation>يتعذر فتح السجل</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted. A backup brings the log back as it was when that was made.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لم يتغير شيء ولم يُحذف شيء. تعيد النسخة الاحتياطية السجل كما كان عند إنشائها.</translation>
    </message>
    <message>
        <source>Lightbox is not in use yet</source>
        <translation>لم يبدأ استخدام Lightbox بعد</translation>
    </message>
    <message>
        <source>Log in as somebody else</source>
        <translation>الدخول بحساب آخر</translation>
    </message>
    <message>
        <source>The log can only be looked at</source>
        <translation>لا يمكن إلا الاطلاع على السجل</translation>
    </message>
    <message>
        <source>Until the disk takes data again nothing new is stored, and the audit does not know who logged in or looked.</source>
        <translation>إلى أن يقبل القرص البيانات من جديد لا يُحفظ شيء جديد، ولا يعرف سجل التدقيق من سجّل الدخول أو اطّلع.</translation>
    </message>
    <message>
        <source>Look at it, change nothing</source>
        <translation>الاطلاع دون أي تغيير</translation>
    </message>
    <message>
        <source>There is no good backup on this computer; look for the second medium.</source>
        <translation>لا توجد نسخة احتياطية سليمة على هذا الحاسوب؛ ابحث عن الوسيط الثاني.</translation>
    </message>
    <message>
        <source>The newest good backup is of {0} and holds {1} readings.</source>
        <translation>أحدث نسخة احتياطية سليمة بتاريخ ⁨{0}⁩ وفيها ⁨{1}⁩ قراءة.</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted: a restored backup takes its place, and the damaged log is kept beside it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لم يتغير شيء ولم يُحذف شيء: تحل النسخة الاحتياطية المستعادة محل السجل، ويُحتفظ بالسجل التالف إلى جانبها.</translation>
    </message>
    <message>
        <source>To go on with what the log still holds, choose to look at it, make a backup under Backups, and restore that backup.</source>
        <translation>للمتابعة بما لا يزال في السجل، اختر الاطلاع عليه، وأنشئ نسخة احتياطية من صفحة النسخ الاحتياطية، ثم استعدها.</translation>
    </message>
    <message>
        <source>The log is damaged</source>
        <translation>السجل تالف</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>جارٍ الإغلاق</translation>
    </message>
    <message>
        <source>The last backup is being made. This takes a moment.</source>
        <translation>تُنشأ آخر نسخة احتياطية. يستغرق ذلك لحظة.</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) wait to be analysed</source>
        <translation>
            <numerusform>لا توجد صور شعاعية تنتظر التحليل</numerusform>
            <numerusform>صورة شعاعية واحدة تنتظر التحليل</numerusform>
            <numerusform>صورتان شعاعيتان تنتظران التحليل</numerusform>
            <numerusform>%n صور شعاعية تنتظر التحليل</numerusform>
            <numerusform>%n صورة شعاعية تنتظر التحليل</numerusform>
            <numerusform>%n صورة شعاعية تنتظر التحليل</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was analysed is saved. What waits is offered again at the next login.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>كل ما حُلِّل محفوظ. وما ينتظر يُعرض من جديد عند تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>Finish them, then close</source>
        <translation>إنهاؤها ثم الإغلاق</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>الإغلاق من دونها</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>عدم الإغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of a clinician are not saved</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>لا توجد قراءات غير محفوظة لممارس سريري</numerusform>
            <numerusform>قراءة واحدة لممارس سريري غير محفوظة</numerusform>
            <numerusform>قراءتان لممارس سريري غير محفوظتين</numerusform>
            <numerusform>%n قراءات لممارس سريري غير محفوظة</numerusform>
            <numerusform>%n قراءة لممارس سريري غير محفوظة</numerusform>
            <numerusform>%n قراءة لممارس سريري غير محفوظة</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote something beside the answer and did not save it.</source>
        <translation>كتبت شيئاً بجانب الجواب ولم تحفظه.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Another person wrote something beside an answer, and can save it after a login.</source>
        <translation>كتب شخص آخر شيئاً بجانب أحد الأجوبة، ويمكنه حفظه بعد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>الاسم غير مذكور</translation>
    </message>
    <message>
        <source>Not saved here: the film was judged again or signed since. Stay, and look at it first.</source>
        <translation>لا تُحفظ هنا: قُيّمت الصورة الشعاعية من جديد أو وُقّعت قراءة أخرى لها بعد ذلك. ابقَ وانظر إليها أولاً.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>⁨{0}⁩، ⁨{1}⁩</translation>
    </message>
    <message numerus="yes">
        <source>Finishing: %n film(s) left</source>
        <translation>
            <numerusform>جارٍ الإنهاء: لم تبق صور شعاعية</numerusform>
            <numerusform>جارٍ الإنهاء: بقيت صورة شعاعية واحدة</numerusform>
            <numerusform>جارٍ الإنهاء: بقيت صورتان شعاعيتان</numerusform>
            <numerusform>جارٍ الإنهاء: بقيت %n صور شعاعية</numerusform>
            <numerusform>جارٍ الإنهاء: بقيت %n صورة شعاعية</numerusform>
            <numerusform>جارٍ الإنهاء: بقيت %n صورة شعاعية</numerusform>
        </translation>
    </message>
    <message>
        <source>Lightbox closes by itself when they are done and the last backup is made.</source>
        <translation>يُغلق Lightbox تلقائياً عند اكتمالها وإنشاء آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>There is no backup of the last changes</source>
        <translation>لا توجد نسخة احتياطية لآخر التغييرات</translation>
    </message>
    <message>
        <source>All results are safe in the log; only the copy of them is missing.</source>
        <translation>كل النتائج محفوظة بأمان في السجل؛ لا ينقص إلا نسختها.</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>الإغلاق بلا نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>مساعدة (F1)</translation>
    </message>
</context>
<context>
    <name>EntryPages</name>
    <message>
        <source>{0} has a new password.</source>
        <translation>لـ ⁨{0}⁩ كلمة مرور جديدة.</translation>
    </message>
</context>
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
        <translation>في الصورة ⁨{columns} x {rows}⁩ بكسل فقط؛ استخدم صورة لا يقل ضلعها الأقصر عن {minimum} بكسل.</translation>
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
        <translation>عمر المريض {age}؛ والأعمار التي يقيّمها {model} هي فقط: {allowed}.</translation>
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
        <translation>أبعاد الصورة ⁨{columns} x {rows}⁩، وهي بعيدة جداً عن الشكل المطلوب ({allowed})؛ قصّها أو صدّرها كاملة.</translation>
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
        <source>This limit for referral cannot be kept ({detail}); choose another, or label more cases.</source>
        <comment>OPERATING-POINT</comment>
        <translation>لا يمكن حفظ حد الإحالة هذا ({detail})؛ اختر حداً آخر، أو صنّف حالات أكثر.</translation>
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
        <source>An overlay of the file ({group}) cannot be used and is not shown: {detail}.</source>
        <comment>OVERLAY-INVALID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>إحدى طبقات التراكب في الملف ({group}) لا يمكن استخدامها ولا تُعرض: {detail}.</translation>
    </message>
    <message>
        <source>The file&apos;s shutter cannot be used and hides nothing: {detail}.</source>
        <comment>SHUTTER-INVALID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>حاجب الملف لا يمكن استخدامه ولا يخفي شيئاً: {detail}.</translation>
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
        <translation>يخفي انعكاس ضوئي نحو ⁨{percent} %⁩ من الصورة الشعاعية؛ صوّرها مرة أخرى من دون أن يظهر المصباح فيها.</translation>
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
        <translation>تبدو الصورة معكوسة الألوان (نيغاتيف)، وقد استُخدمت كما هي؛ تحقق منها، وصدّرها مرة أخرى بحيث يظهر الهواء أسود.</translation>
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
        <translation>في الصورة ⁨{columns} x {rows}⁩ بكسل فقط؛ قد تنقص علامات دقيقة.</translation>
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
    <message>
        <source>Something went wrong inside Lightbox and this step was not done.</source>
        <translation>حدث خطأ داخل Lightbox ولم تُنفَّذ هذه الخطوة.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet</source>
        <translation>CSV، لأي برنامج جداول</translation>
    </message>
    <message>
        <source>XLSX, for Excel and LibreOffice</source>
        <translation>XLSX، لبرنامجي Excel وLibreOffice</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>JSON lines، للبرامج</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>With names, IDs, birth dates and file names</source>
        <translation>مع الأسماء وأرقام التعريف وتواريخ الميلاد وأسماء الملفات</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>تصدير...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Entries written: {0}</source>
        <translation>القيود المكتوبة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>تم الإيقاف. لم يُكتب أي ملف.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written.</source>
        <translation>
            <numerusform>لم يُكتب أي قيد.</numerusform>
            <numerusform>كُتب قيد واحد.</numerusform>
            <numerusform>كُتب قيدان.</numerusform>
            <numerusform>كُتبت %n قيود.</numerusform>
            <numerusform>كُتب %n قيداً.</numerusform>
            <numerusform>كُتب %n قيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not encrypted: keep it where patients&apos; papers are kept.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الملف غير مشفّر: احفظه حيث تُحفظ أوراق المرضى.</translation>
    </message>
    <message>
        <source>More than {0} entries</source>
        <translation>أكثر من ⁨{0}⁩ قيد</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%n قيود</numerusform>
            <numerusform>%n قيداً</numerusform>
            <numerusform>%n قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of the search on screen, each with answer, probabilities, model, warnings, age, sex and study date.</source>
        <translation>⁨{0}⁩ من البحث المعروض على الشاشة، لكل منها الجواب والاحتمالات والنموذج والتحذيرات والعمر والجنس وتاريخ الفحص.</translation>
    </message>
    <message>
        <source>Each names its patient. Anyone who gets the file can read it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>كل منها يذكر اسم المريض. ويستطيع كل من يحصل على الملف قراءته.</translation>
    </message>
    <message>
        <source>No name, ID, birth date or file name; a number tells which images are of one person.</source>
        <translation>بلا اسم أو رقم تعريف أو تاريخ ميلاد أو اسم ملف؛ ويدل رقم على الصور التي تعود إلى شخص واحد.</translation>
    </message>
    <message>
        <source>The audit keeps that you exported.</source>
        <translation>يحتفظ سجل التدقيق بأنك صدّرت.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>تصدير السجل</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Tells ill from normal (AUC)</source>
        <translation>التمييز بين المرضي والطبيعي (AUC)</translation>
    </message>
    <message>
        <source>Tells {0} from all others (AUC)</source>
        <translation>تمييز ⁨{0}⁩ عن كل ما عداه (AUC)</translation>
    </message>
    <message>
        <source>Tells {0} from {1} (AUC)</source>
        <translation>تمييز ⁨{0}⁩ عن ⁨{1}⁩ (AUC)</translation>
    </message>
    <message>
        <source>Right on whether it is ill or normal (accuracy)</source>
        <translation>صواب الحكم بأنه مرضي أو طبيعي (accuracy)</translation>
    </message>
    <message>
        <source>Ill, but called normal</source>
        <translation>مرضي، واعتُبر طبيعياً</translation>
    </message>
    <message>
        <source>Normal, but called ill</source>
        <translation>طبيعي، واعتُبر مرضياً</translation>
    </message>
    <message>
        <source>Right class of {0} (accuracy)</source>
        <translation>صواب الفئة من بين ⁨{0}⁩ (accuracy)</translation>
    </message>
    <message>
        <source>Right class of {0}, where each class counts the same (balanced accuracy)</source>
        <translation>صواب الفئة من بين ⁨{0}⁩، ولكل فئة الوزن نفسه (balanced accuracy)</translation>
    </message>
    <message>
        <source>{0}: where it is, it is called so (recall)</source>
        <translation>⁨{0}⁩: عند وجوده يُسمّى كذلك (recall)</translation>
    </message>
    <message>
        <source>{0}: where it is not, it is not called so (specificity)</source>
        <translation>⁨{0}⁩: عند عدم وجوده لا يُسمّى كذلك (specificity)</translation>
    </message>
    <message>
        <source>So far are the percentages from the truth, on average (calibration error)</source>
        <translation>بُعد النسب المئوية عن الحقيقة في المتوسط (calibration error)</translation>
    </message>
    <message>
        <source>Error of all probabilities together; 0 is best (Brier score)</source>
        <translation>خطأ كل الاحتمالات معاً؛ 0 هو الأفضل (Brier score)</translation>
    </message>
    <message>
        <source>Prediction sets that hold the right class</source>
        <translation>مجموعات التنبؤ التي تحتوي على الفئة الصحيحة</translation>
    </message>
    <message>
        <source>Classes in a prediction set, on average</source>
        <translation>عدد الفئات في مجموعة التنبؤ في المتوسط</translation>
    </message>
    <message>
        <source>Like enough to the training images to be judged</source>
        <translation>شبيهة بصور التدريب بما يكفي لتُقيَّم</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>{0}, at the operating point</source>
        <translation>⁨{0}⁩، عند نقطة التشغيل</translation>
    </message>
</context>
<context>
    <name>FileMarks</name>
    <message>
        <source>OVERLAYS OFF</source>
        <translation>طبقات التراكب مخفية</translation>
    </message>
    <message>
        <source>SHUTTER OFF</source>
        <translation>الحاجب مخفي</translation>
    </message>
    <message>
        <source>LOSSY</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>بفقد</translation>
    </message>
    <message>
        <source>LOSSY {0}:1</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>بفقد ⁨{0}⁩:1</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>الجانب الأيمن</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>الجانب الأيسر</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>كلا الجانبين</translation>
    </message>
</context>
<context>
    <name>FilmState</name>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>قيد التحليل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Cannot separate</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا يمكن الفصل</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Judged otherwise</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تقييم مخالف</translation>
    </message>
    <message>
        <source>Read first</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>القراءة أولاً</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation> أو </translation>
    </message>
    <message>
        <source>{0}: cannot separate</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>⁨{0}⁩: لا يمكن الفصل</translation>
    </message>
    <message>
        <source>disagrees</source>
        <translation>لا يوافق</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>FirstReading</name>
    <message>
        <source>Save and see the answer</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>حفظ وإظهار الجواب</translation>
    </message>
    <message>
        <source>It is kept as it stands. After the answer you may give another reading.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تُحفظ كما هي. ويمكنك بعد الجواب إعطاء قراءة أخرى.</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا أستطيع الحكم</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>الاسترداد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Try it out first</source>
        <translation>التجربة أولاً</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Make the log</source>
        <translation>إنشاء السجل</translation>
    </message>
    <message>
        <source>Open Lightbox</source>
        <translation>فتح Lightbox</translation>
    </message>
    <message>
        <source>Making the log</source>
        <translation>جارٍ إنشاء السجل</translation>
    </message>
</context>
<context>
    <name>FrameSlider</name>
    <message>
        <source>Frame</source>
        <translation>الإطار</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> في الثانية</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>الإطارات في الثانية</translation>
    </message>
    <message>
        <source>How many frames a second are played</source>
        <translation>عدد الإطارات المعروضة في الثانية</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>إيقاف العرض</translation>
    </message>
    <message>
        <source>Play the frames</source>
        <translation>تشغيل الإطارات</translation>
    </message>
    <message>
        <source>Stop playing (K)</source>
        <translation>إيقاف العرض (K)</translation>
    </message>
    <message>
        <source>Play the frames (K)</source>
        <translation>تشغيل الإطارات (K)</translation>
    </message>
    <message>
        <source>Frame {0} of {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الإطار ⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Frame {0} of {1}, shown and not judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الإطار ⁨{0}⁩ من ⁨{1}⁩، معروض وغير مُقيَّم</translation>
    </message>
</context>
<context>
    <name>FrameStrip</name>
    <message>
        <source>Slices, the worst first</source>
        <translation>المقاطع، الأسوأ أولاً</translation>
    </message>
    <message>
        <source>{0} of {1} slices are done</source>
        <translation>اكتمل ⁨{0}⁩ من ⁨{1}⁩ مقطع</translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s), to be read first</source>
        <translation>
            <numerusform>لا مقاطع تُقرأ أولاً</numerusform>
            <numerusform>مقطع واحد يُقرأ أولاً</numerusform>
            <numerusform>مقطعان يُقرآن أولاً</numerusform>
            <numerusform>%n مقاطع تُقرأ أولاً</numerusform>
            <numerusform>%n مقطعاً تُقرأ أولاً</numerusform>
            <numerusform>%n مقطع تُقرأ أولاً</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the {0} slices could be judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لم يمكن تقييم أي من المقاطع، وعددها ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Worst: slice {0} of {1}, {2}. All: {3}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الأسوأ: المقطع ⁨{0}⁩ من ⁨{1}⁩، ⁨{2}⁩. الكل: ⁨{3}⁩</translation>
    </message>
    <message>
        <source>{0} not judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>⁨{0}⁩ غير مُقيَّمة</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Search patients</source>
        <translation>البحث عن مرضى</translation>
    </message>
    <message>
        <source>Offline, encrypted</source>
        <translation>بلا شبكة، مشفّر</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and the log is encrypted.</source>
        <translation>لا شيء يخرج من هذا الحاسوب، والسجل مشفّر.</translation>
    </message>
    <message>
        <source>Account of {0}</source>
        <translation>حساب ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>HeatmapControls</name>
    <message>
        <source>Heat map</source>
        <translation>الخريطة الحرارية</translation>
    </message>
    <message>
        <source>Show where the model looked (H). Hold Space to see the image without it. It is no proof of where a disease is, and it can be wrong where the answer is right.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>إظهار أين نظر النموذج (H). اضغط مطوّلاً على مفتاح المسافة لرؤية الصورة من دونها. وهي ليست دليلاً على موضع المرض، وقد تكون خاطئة حيث يكون الجواب صحيحاً.</translation>
    </message>
    <message>
        <source>Class of the heat map</source>
        <translation>فئة الخريطة الحرارية</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>عتامة الخريطة الحرارية</translation>
    </message>
    <message>
        <source>Colours of the heat map</source>
        <translation>ألوان الخريطة الحرارية</translation>
    </message>
    <message>
        <source>Blue to yellow (red-green blindness)</source>
        <translation>من الأزرق إلى الأصفر (لعمى الأحمر والأخضر)</translation>
    </message>
    <message>
        <source>Opacity, drawing and colours of the heat map</source>
        <translation>عتامة الخريطة الحرارية ورسمها وألوانها</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>العتامة</translation>
    </message>
    <message>
        <source>Drawing of the heat map</source>
        <translation>رسم الخريطة الحرارية</translation>
    </message>
    <message>
        <source>Colours and line</source>
        <translation>الألوان والخط</translation>
    </message>
    <message>
        <source>Colours only</source>
        <translation>الألوان فقط</translation>
    </message>
    <message>
        <source>Line only, at half of the strongest</source>
        <translation>الخط فقط، عند نصف الأقوى</translation>
    </message>
    <message>
        <source>Black to yellow</source>
        <translation>من الأسود إلى الأصفر</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>⁨⁨{0}⁩ %⁩</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Lightbox help</source>
        <translation>مساعدة Lightbox</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>للأمام</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>لا فصول</numerusform>
            <numerusform>فصل واحد</numerusform>
            <numerusform>فصلان</numerusform>
            <numerusform>%n فصول</numerusform>
            <numerusform>%n فصلاً</numerusform>
            <numerusform>%n فصل</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>الفصل</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Read today</source>
        <translation>قُرئت اليوم</translation>
    </message>
    <message>
        <source>Nothing read today</source>
        <translation>لم يُقرأ شيء اليوم</translation>
    </message>
    <message>
        <source>Images appear here as soon as they are analysed.</source>
        <translation>تظهر الصور هنا فور تحليلها.</translation>
    </message>
    <message>
        <source>For a week no backup went to a second medium. Plug one in and back up, under File, Backups.</source>
        <translation>منذ أسبوع لم تُحفظ أي نسخة احتياطية على وسيط ثانٍ. صِل وسيطاً وانسخ عليه، من قائمة ملف، النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>No recovery sheet was printed or saved. Make a new recovery key, under Account, Accounts.</source>
        <translation>لم تُطبع ورقة استرداد ولم تُحفظ. أنشئ مفتاح استرداد جديداً، من قائمة حساب، الحسابات.</translation>
    </message>
    <message>
        <source>The log was restored from a backup. Look whether it is the right one, and confirm it.</source>
        <translation>استُعيد السجل من نسخة احتياطية. تحقق من أنها الصحيحة، وأكّد ذلك.</translation>
    </message>
    <message>
        <source>It is the right one</source>
        <translation>إنها الصحيحة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Drop images, a folder or a CD here</source>
        <translation>أفلت هنا صوراً أو مجلداً أو قرصاً مضغوطاً</translation>
    </message>
    <message>
        <source>Your account can look at results, but not analyse</source>
        <translation>يمكن لحسابك الاطلاع على النتائج، لا التحليل</translation>
    </message>
    <message>
        <source>DICOM, JPEG, PNG, TIFF, BMP or WebP, also in ZIP archives</source>
        <translation>DICOM أو JPEG أو PNG أو TIFF أو BMP أو WebP، وفي أرشيفات ZIP أيضاً</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>فتح صور</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح مجلد</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>عيّنات</translation>
    </message>
    <message>
        <source>1  Open</source>
        <translation>1  افتح</translation>
    </message>
    <message>
        <source>Drop an image; it is analysed at once.</source>
        <translation>أفلت صورة؛ تُحلَّل فوراً.</translation>
    </message>
    <message>
        <source>2  Look</source>
        <translation>2  انظر</translation>
    </message>
    <message>
        <source>Compare the answer with the image yourself.</source>
        <translation>قارن الجواب بالصورة بنفسك.</translation>
    </message>
    <message>
        <source>3  Find again</source>
        <translation>3  ابحث لاحقاً</translation>
    </message>
    <message>
        <source>Every result stays in the log.</source>
        <translation>كل نتيجة تبقى في السجل.</translation>
    </message>
</context>
<context>
    <name>IdentityLine</name>
    <message>
        <source>Close this view</source>
        <translation>إغلاق هذه اللوحة</translation>
    </message>
    <message>
        <source>Name not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الاسم غير مذكور</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>رقم التعريف ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Not the same patient</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ليس المريض نفسه</translation>
    </message>
    <message>
        <source>Earlier films: {0}</source>
        <translation>الصور السابقة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>No date in the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا تاريخ في الملف</translation>
    </message>
    <message>
        <source>No date in the file, read on {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا تاريخ في الملف، قُرئ في ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الحالية</translation>
    </message>
    <message>
        <source>Other film</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>صورة شعاعية أخرى</translation>
    </message>
    <message>
        <source>frame {0}</source>
        <translation>الإطار ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Interval unknown</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الفاصل الزمني غير معروف</translation>
    </message>
    <message>
        <source>Same day</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>اليوم نفسه</translation>
    </message>
    <message numerus="yes">
        <source>Earlier, %n day(s) before</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>أقدم، في اليوم نفسه</numerusform>
            <numerusform>أقدم، قبل يوم واحد</numerusform>
            <numerusform>أقدم، قبل يومين</numerusform>
            <numerusform>أقدم، قبل %n أيام</numerusform>
            <numerusform>أقدم، قبل %n يوماً</numerusform>
            <numerusform>أقدم، قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier, %n week(s) before</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>أقدم، قبل أقل من أسبوع</numerusform>
            <numerusform>أقدم، قبل أسبوع واحد</numerusform>
            <numerusform>أقدم، قبل أسبوعين</numerusform>
            <numerusform>أقدم، قبل %n أسابيع</numerusform>
            <numerusform>أقدم، قبل %n أسبوعاً</numerusform>
            <numerusform>أقدم، قبل %n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier, %n month(s) before</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>أقدم، قبل أقل من شهر</numerusform>
            <numerusform>أقدم، قبل شهر واحد</numerusform>
            <numerusform>أقدم، قبل شهرين</numerusform>
            <numerusform>أقدم، قبل %n أشهر</numerusform>
            <numerusform>أقدم، قبل %n شهراً</numerusform>
            <numerusform>أقدم، قبل %n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier, %n year(s) before</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>أقدم، قبل أقل من سنة</numerusform>
            <numerusform>أقدم، قبل سنة واحدة</numerusform>
            <numerusform>أقدم، قبل سنتين</numerusform>
            <numerusform>أقدم، قبل %n سنوات</numerusform>
            <numerusform>أقدم، قبل %n سنة</numerusform>
            <numerusform>أقدم، قبل %n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, %n day(s) after</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>أحدث، في اليوم نفسه</numerusform>
            <numerusform>أحدث، بعد يوم واحد</numerusform>
            <numerusform>أحدث، بعد يومين</numerusform>
            <numerusform>أحدث، بعد %n أيام</numerusform>
            <numerusform>أحدث، بعد %n يوماً</numerusform>
            <numerusform>أحدث، بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, %n week(s) after</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>أحدث، بعد أقل من أسبوع</numerusform>
            <numerusform>أحدث، بعد أسبوع واحد</numerusform>
            <numerusform>أحدث، بعد أسبوعين</numerusform>
            <numerusform>أحدث، بعد %n أسابيع</numerusform>
            <numerusform>أحدث، بعد %n أسبوعاً</numerusform>
            <numerusform>أحدث، بعد %n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, %n month(s) after</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>أحدث، بعد أقل من شهر</numerusform>
            <numerusform>أحدث، بعد شهر واحد</numerusform>
            <numerusform>أحدث، بعد شهرين</numerusform>
            <numerusform>أحدث، بعد %n أشهر</numerusform>
            <numerusform>أحدث، بعد %n شهراً</numerusform>
            <numerusform>أحدث، بعد %n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, %n year(s) after</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>أحدث، بعد أقل من سنة</numerusform>
            <numerusform>أحدث، بعد سنة واحدة</numerusform>
            <numerusform>أحدث، بعد سنتين</numerusform>
            <numerusform>أحدث، بعد %n سنوات</numerusform>
            <numerusform>أحدث، بعد %n سنة</numerusform>
            <numerusform>أحدث، بعد %n سنة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageList</name>
    <message>
        <source>Open images</source>
        <translation>فتح صور</translation>
    </message>
    <message>
        <source>Images: {0}</source>
        <translation>الصور: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>No images open</source>
        <translation>لا صور مفتوحة</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>An image with {0} x {1} pixels</source>
        <translation>صورة أبعادها ⁨⁨{0}⁩ x ⁨{1}⁩⁩ بكسل</translation>
    </message>
    <message>
        <source>Attention: weak to strong</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الانتباه: من الضعيف إلى القوي</translation>
    </message>
    <message>
        <source>Line: half of the strongest attention</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الخط: نصف أقوى انتباه</translation>
    </message>
    <message>
        <source>Where the model looked. Not an outline of disease.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>أين نظر النموذج. ليست حدوداً للمرض.</translation>
    </message>
    <message>
        <source>Zoom {0} %</source>
        <translation>التكبير ⁨⁨{0}⁩ %⁩</translation>
    </message>
    <message>
        <source>{0} (true size)</source>
        <translation>⁨{0}⁩ (الحجم الحقيقي)</translation>
    </message>
    <message>
        <source>{0} (true proportions)</source>
        <translation>⁨{0}⁩ (التناسب الحقيقي)</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>عيّنة</translation>
    </message>
    <message>
        <source>INVERTED</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ألوان معكوسة</translation>
    </message>
    <message>
        <source>TURNED {0}°</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>مدارة ⁨{0}⁩°</translation>
    </message>
    <message>
        <source>MIRRORED</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>مقلوبة أفقياً</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Label films</source>
        <translation>تصنيف الصور الشعاعية</translation>
    </message>
    <message>
        <source>Film to label</source>
        <translation>الصورة الشعاعية المراد تصنيفها</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <translation>لا أستطيع الحكم</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Film {0} of {1}</source>
        <translation>الصورة الشعاعية ⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>الاسم غير مذكور</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>This is the small copy that the log keeps. {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>هذه هي النسخة الصغيرة التي يحتفظ بها السجل. ⁨{0}⁩</translation>
    </message>
    <message>
        <source>You have stored or opened this film before: your label counts as one with the answer in sight.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>سبق أن حفظت هذه الصورة الشعاعية أو فتحتها: يُحسب تصنيفك على أنه تم والجواب ظاهر.</translation>
    </message>
    <message>
        <source>What does the film show? Judge by the film and by what you know of the patient; the model&apos;s answer is not shown.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ماذا تُظهر الصورة الشعاعية؟ احكم من الصورة ومما تعرفه عن المريض؛ جواب النموذج غير معروض.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>التوقف هنا</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Labels for new patients</source>
        <translation>ملصقات للمرضى الجدد</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels for new patients</source>
        <translation>ملصقات للمرضى الجدد</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Make IDs</source>
        <translation>إنشاء أرقام تعريف</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>حفظ بصيغة PDF...</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>طباعة...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>⁨{0}⁩ إلى ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Made: {0}. Save or print them now; the log lists them nowhere else.</source>
        <translation>أُنشئت: ⁨{0}⁩. احفظها أو اطبعها الآن؛ فالسجل لا يذكرها في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>حفظ الملصقات</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <source>Make IDs first.</source>
        <translation>أنشئ أرقام التعريف أولاً.</translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>لا توجد طابعة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{0} fit on a sheet</source>
        <translation>تتسع الورقة لعدد ⁨{0}⁩</translation>
    </message>
    <message>
        <source>For patients without an ID. Each label has its ID as text, bar code and QR code: stick it on the patient&apos;s card, and scan it where an ID is asked for. The last character tells a mistyped one.</source>
        <translation>للمرضى الذين ليس لهم رقم تعريف. على كل ملصق رقم تعريفه نصاً ورمزاً شريطياً ورمز QR: الصقه على بطاقة المريض، وامسحه حيث يُطلب رقم التعريف. ويكشف الحرف الأخير الرقم المكتوب خطأً.</translation>
    </message>
    <message>
        <source>Sheets of 3 x 8 labels of 70 x 36 mm on A4; print at actual size.</source>
        <translation>أوراق A4 فيها ⁨3 x 8⁩ ملصقات بمقاس ⁨70 x 36⁩ مم؛ اطبع بالحجم الفعلي.</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>It can be changed at any time in the preferences.</source>
        <translation>يمكن تغييرها في أي وقت من التفضيلات.</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Above this clinic&apos;s limit for referral (P(ill) {0}, limit {1}; set by {2}, {3})</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>فوق حد الإحالة في هذه العيادة (احتمال المرض ⁨{0}⁩، الحد ⁨{1}⁩؛ اعتمده ⁨{2}⁩، ⁨{3}⁩)</translation>
    </message>
    <message>
        <source>Below this clinic&apos;s limit for referral (P(ill) {0}, limit {1}; set by {2}, {3})</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تحت حد الإحالة في هذه العيادة (احتمال المرض ⁨{0}⁩، الحد ⁨{1}⁩؛ اعتمده ⁨{2}⁩، ⁨{3}⁩)</translation>
    </message>
    <message>
        <source>This clinic&apos;s limit was set for version {0}, not for this version ({1}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>اعتُمد حد هذه العيادة للإصدار ⁨{0}⁩، لا لهذا الإصدار (⁨{1}⁩).</translation>
    </message>
    <message>
        <source>Above the model&apos;s own limit (P(ill) {0}, limit {1})</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>فوق حد النموذج نفسه (احتمال المرض ⁨{0}⁩، الحد ⁨{1}⁩)</translation>
    </message>
    <message>
        <source>Below the model&apos;s own limit (P(ill) {0}, limit {1})</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تحت حد النموذج نفسه (احتمال المرض ⁨{0}⁩، الحد ⁨{1}⁩)</translation>
    </message>
    <message>
        <source>On its test images this limit missed {0} of 100 ill and called {1} of 100 well ill.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>على صور الاختبار الخاصة به فات هذا الحد ⁨{0}⁩ من كل 100 مصاب، واعتبر ⁨{1}⁩ من كل 100 سليم مصابين.</translation>
    </message>
</context>
<context>
    <name>LogDetail</name>
    <message>
        <source>saved it</source>
        <translation>حفظها</translation>
    </message>
    <message>
        <source>looked at it</source>
        <translation>اطّلع عليها</translation>
    </message>
    <message>
        <source>corrected the patient</source>
        <translation>صحّح المريض</translation>
    </message>
    <message>
        <source>gave an opinion</source>
        <translation>أعطى رأياً</translation>
    </message>
    <message>
        <source>exported it</source>
        <translation>صدّرها</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>القيد المختار</translation>
    </message>
    <message>
        <source>Open this image</source>
        <translation>فتح هذه الصورة</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>This image names no patient.</source>
        <translation>لا تذكر هذه الصورة أي مريض.</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>لم يُختر أي قيد</translation>
    </message>
    <message>
        <source>Small copy of the image</source>
        <translation>نسخة صغيرة من الصورة</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>الاسم غير مذكور</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <translation>رقم التعريف ⁨{0}⁩</translation>
    </message>
    <message>
        <source>No further facts</source>
        <translation>لا معلومات أخرى</translation>
    </message>
    <message>
        <source>The answer given before does not apply at this age.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الجواب المعطى سابقاً لا ينطبق على هذا العمر.</translation>
    </message>
    <message>
        <source>Open the image and give your own reading: the answer is shown afterwards.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>افتح الصورة وأعطِ قراءتك أنت: يظهر الجواب بعد ذلك.</translation>
    </message>
    <message>
        <source>The answer is shown as soon as a clinician has read the image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يظهر الجواب حالما يقرأ الصورة ممارس سريري.</translation>
    </message>
    <message>
        <source>Code {0}</source>
        <translation>الرمز ⁨{0}⁩</translation>
    </message>
    <message>
        <source>made a report of it</source>
        <translation>أعدّ تقريراً عنها</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>⁨{0}⁩، الإصدار ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Readings of this image</source>
        <translation>قراءات هذه الصورة</translation>
    </message>
    <message>
        <source>{0}   {1}, {2}</source>
        <translation>⁨{0}⁩   ⁨{1}⁩، ⁨{2}⁩</translation>
    </message>
    <message>
        <source>Who it was said to be of</source>
        <translation>لمن قيل إنها تعود</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>by the file: {0}</source>
        <translation>بحسب الملف: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>typed: {0}</source>
        <translation>كُتب يدوياً: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Audit of this reading</source>
        <translation>تدقيق هذه القراءة</translation>
    </message>
    <message>
        <source>{0}   {1} {2}</source>
        <translation>⁨{0}⁩   ⁨{1}⁩ ⁨{2}⁩</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Words: {0}</source>
        <translation>الكلمات: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>ID: {0}</source>
        <translation>رقم التعريف: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>Without this condition: {0}</source>
        <translation>من دون هذا الشرط: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>أي جواب</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log entries</source>
        <translation>قيود السجل</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>عمليات البحث</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Name of this search (only you see it):</source>
        <translation>اسم هذا البحث (لا يراه غيرك):</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>More than {0}</source>
        <translation>أكثر من ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Entries: {0}</source>
        <translation>القيود: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Entries that you have read: {0}</source>
        <translation>القيود التي قرأتها: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>What is still to be read is left out: this list would tell its answer.</source>
        <translation>ما لم يُقرأ بعد لا يظهر هنا: فهذه القائمة تكشف جوابه.</translation>
    </message>
    <message>
        <source>Keep this search...</source>
        <translation>حفظ هذا البحث...</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>الأعمدة المعتادة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Every image that is analysed is kept here, with its result, on this computer only.</source>
        <translation>كل صورة تُحلَّل تُحفظ هنا مع نتيجتها، على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>السجل فارغ</translation>
    </message>
    <message>
        <source>Try fewer words, or another date, answer or state.</source>
        <translation>جرّب كلمات أقل، أو تاريخاً آخر أو جواباً آخر أو حالة أخرى.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>رقم التعريف</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>تاريخ الفحص</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>حفظها</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>طريقة التصوير</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>or {0}</source>
        <translation>أو ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Six figures</source>
        <translation>ستة أرقام</translation>
    </message>
    <message>
        <source>Code of your phone</source>
        <translation>رمز هاتفك</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>نسيت كلمة المرور</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>تجربة البرنامج</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Type your password to go on, or choose another name.</source>
        <translation>اكتب كلمة مرورك للمتابعة، أو اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>Everybody has an account of their own.</source>
        <translation>لكل شخص حسابه الخاص.</translation>
    </message>
    <message>
        <source>This code is wrong or was used already; wait for the next one.</source>
        <translation>هذا الرمز خاطئ أو استُخدم من قبل؛ انتظر الرمز التالي.</translation>
    </message>
    <message>
        <source>Too many failed logins under this name.</source>
        <translation>محاولات دخول فاشلة كثيرة بهذا الاسم.</translation>
    </message>
    <message>
        <source>Try again in {0}</source>
        <translation>حاول مرة أخرى بعد ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>اختر اسمك</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>There is no log: nothing can be stored.</source>
        <translation>لا يوجد سجل: لا يمكن حفظ أي شيء.</translation>
    </message>
    <message>
        <source>Nobody is logged in.</source>
        <translation>لم يسجّل أحد الدخول.</translation>
    </message>
    <message>
        <source>Images can be looked at, but not analysed.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يمكن عرض الصور، لا تحليلها.</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>الزاوية</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>قطع ناقص</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>مستطيل</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>النسبة القلبية الصدرية</translation>
    </message>
    <message>
        <source>{0}°</source>
        <translation>⁨{0}⁩°</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>⁨{0}⁩ بكسل</translation>
    </message>
    <message>
        <source>{0} mm</source>
        <translation>⁨{0}⁩ مم</translation>
    </message>
    <message>
        <source>No scale in the file: lengths are in pixels.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا يوجد مقياس في الملف: الأطوال بالبكسل.</translation>
    </message>
    <message>
        <source>Each region of this ultrasound image has its own scale: lengths are in pixels.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لكل منطقة في صورة الموجات فوق الصوتية هذه مقياسها الخاص: الأطوال بالبكسل.</translation>
    </message>
    <message>
        <source>Scale: Pixel Spacing (0028,0030), {0}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>المقياس: Pixel Spacing (0028,0030)، ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Scale: Imager Pixel Spacing (0018,1164), {0}, at the detector: real sizes are smaller.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>المقياس: Imager Pixel Spacing (0018,1164)، ⁨{0}⁩، عند الكاشف: الأحجام الحقيقية أصغر.</translation>
    </message>
    <message>
        <source>Scale: Nominal Scanned Pixel Spacing (0018,2010), {0}, on the scanned film: real sizes are smaller.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>المقياس: Nominal Scanned Pixel Spacing (0018,2010)، ⁨{0}⁩، على الفيلم الممسوح: الأحجام الحقيقية أصغر.</translation>
    </message>
    <message>
        <source>Scale set by hand: {0}. Not from the file.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>مقياس مضبوط يدوياً: ⁨{0}⁩. ليس من الملف.</translation>
    </message>
    <message>
        <source>Scale: Pixel Spacing (0028,0030), {0}. If it is that of the detector, real sizes are smaller.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>المقياس: Pixel Spacing (0028,0030)، ⁨{0}⁩. إذا كان مقياس الكاشف فالأحجام الحقيقية أصغر.</translation>
    </message>
    <message>
        <source>The file calls this film AP: the limit of 0.50 does not hold. Your measurement, not the model&apos;s.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يصف الملف هذه الصورة بأنها AP: الحد 0.50 لا ينطبق. هذا قياسك أنت، وليس قياس النموذج.</translation>
    </message>
    <message>
        <source>Above 0.50 suggests an enlarged heart only on an upright PA film of an adult after a deep breath, not on AP or supine films and not in small children. Your measurement, not the model&apos;s.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ما فوق 0.50 يوحي بتضخم القلب فقط في صورة PA لشخص بالغ واقف بعد شهيق عميق، وليس في صور AP أو صور الاستلقاء، ولا لدى الأطفال الصغار. هذا قياسك أنت، وليس قياس النموذج.</translation>
    </message>
    <message>
        <source>1 of 3: draw a line down the middle of the spine.</source>
        <translation>1 من 3: ارسم خطاً إلى الأسفل على منتصف العمود الفقري.</translation>
    </message>
    <message>
        <source>2 of 3: draw a line from the heart&apos;s right border to its left, where each is farthest out.</source>
        <translation>2 من 3: ارسم خطاً من الحد الأيمن للقلب إلى حده الأيسر، حيث يكون كل منهما أبعد ما يكون إلى الخارج.</translation>
    </message>
    <message>
        <source>3 of 3: draw a line across the chest where it is widest, from inner rib to inner rib.</source>
        <translation>3 من 3: ارسم خطاً عبر الصدر حيث يكون أعرض، من الحافة الداخلية للأضلاع إلى الحافة الداخلية المقابلة.</translation>
    </message>
    <message>
        <source>No pixels</source>
        <translation>لا بكسلات</translation>
    </message>
    <message>
        <source>Mean {0}  SD {1}</source>
        <translation>المتوسط ⁨{0}⁩  الانحراف المعياري ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Min {0}  Max {1}</source>
        <translation>الأدنى ⁨{0}⁩  الأعلى ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Pixels {0}</source>
        <translation>البكسلات ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Area {0} square pixels</source>
        <translation>المساحة ⁨{0}⁩ بكسل مربع</translation>
    </message>
    <message>
        <source>Area {0} mm²</source>
        <translation>المساحة ⁨{0}⁩ مم²</translation>
    </message>
    <message>
        <source>No ratio: the heart&apos;s borders lie on one side of the midline, or a line has no length.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا توجد نسبة: حدّا القلب يقعان على جانب واحد من خط الوسط، أو أحد الخطوط بلا طول.</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio {0}</source>
        <translation>النسبة القلبية الصدرية ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Heart {0}, chest {1}</source>
        <translation>القلب ⁨{0}⁩، الصدر ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{0} mm wide and {1} mm high a pixel</source>
        <translation>⁨{0}⁩ مم عرضاً و⁨{1}⁩ مم ارتفاعاً لكل بكسل</translation>
    </message>
    <message>
        <source>{0} mm a pixel</source>
        <translation>⁨{0}⁩ مم لكل بكسل</translation>
    </message>
</context>
<context>
    <name>MeasurementsDialog</name>
    <message>
        <source>Measurements</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Not saved yet</source>
        <translation>لم تُحفظ بعد</translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Known limits and failures</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الحدود وأوجه الفشل المعروفة</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>How often an answer is right</source>
        <translation>كم مرة يكون الجواب صحيحاً</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>ما تم قياسه</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>تعلّم من</translation>
    </message>
    <message>
        <source>Which one this is</source>
        <translation>أي نموذج هذا</translation>
    </message>
    <message>
        <source>Modality {0}</source>
        <translation>طريقة التصوير ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Views {0}</source>
        <translation>الوضعيات ⁨{0}⁩</translation>
    </message>
    <message>
        <source>At least {0} pixels on the shorter side</source>
        <translation>لا يقل الضلع الأقصر عن ⁨{0}⁩ بكسل</translation>
    </message>
    <message>
        <source>For research only: it did not pass its audit, and nobody may act on it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>للبحث فقط: لم يجتز تدقيقه، ولا يجوز لأحد أن يتصرف بناءً عليه.</translation>
    </message>
    <message>
        <source>Where the operating point is used, it is called from a probability of</source>
        <translation>عند استخدام نقطة التشغيل، تُسمّى الفئة ابتداءً من احتمال قدره</translation>
    </message>
    <message>
        <source>Prediction sets are made to hold the right class in {0} of the cases.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>أُعدّت مجموعات التنبؤ بحيث تحتوي على الفئة الصحيحة في ⁨{0}⁩ من الحالات.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>فترة ⁨95 %⁩</translation>
    </message>
    <message>
        <source>{0}: {1} images of {2} patients</source>
        <translation>⁨{0}⁩: ⁨{1}⁩ صورة لعدد ⁨{2}⁩ مريض</translation>
    </message>
    <message>
        <source>Where both ends of an interval are 0, or both are 1, no such image was seen; that does not mean that there is none.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>حيث يكون طرفا الفترة كلاهما 0 أو كلاهما 1، لم تُرَ صورة كهذه؛ ولا يعني ذلك أنها غير موجودة.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>⁨{0}⁩ إلى ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Used for: {0}. Licence: {1}.</source>
        <translation>استُخدمت في: ⁨{0}⁩. الترخيص: ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>{0} x {1} pixels, preprocessing {2}</source>
        <translation>⁨⁨{0}⁩ x ⁨{1}⁩⁩ بكسل، المعالجة المسبقة ⁨{2}⁩</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>ما تراه الشبكة العصبية</translation>
    </message>
    <message>
        <source>Temperature of the probabilities</source>
        <translation>معامل درجة الحرارة للاحتمالات</translation>
    </message>
    <message>
        <source>Limit of the scope</source>
        <translation>حد النطاق</translation>
    </message>
</context>
<context>
    <name>ModelFactsDialog</name>
    <message>
        <source>Facts of the model {0}</source>
        <translation>معلومات النموذج ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Facts of the model</source>
        <translation>معلومات النموذج</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy all of it as text</source>
        <translation>نسخ كل ذلك نصاً</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>⁨{0}⁩، الإصدار ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Decision support, not a diagnosis. Not a medical device.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>دعم للقرار، وليس تشخيصاً. ليس جهازاً طبياً.</translation>
    </message>
</context>
<context>
    <name>ModelView</name>
    <message>
        <source>What the model saw</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ما رآه النموذج</translation>
    </message>
    <message>
        <source>No model that is installed has judged this image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لم يقيّم أي نموذج مثبت هذه الصورة.</translation>
    </message>
    <message>
        <source>Only the small copy of the log is there, and the model saw the whole image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا توجد إلا النسخة الصغيرة في السجل، وقد رأى النموذج الصورة كاملة.</translation>
    </message>
    <message>
        <source>The model has not seen this frame.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لم يرَ النموذج هذا الإطار.</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>The picture cannot be made.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا يمكن إنشاء الصورة.</translation>
    </message>
    <message>
        <source>{0} x {1}, window from the file; display changes never change this</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>⁨⁨{0}⁩ x ⁨{1}⁩⁩، النافذة من الملف؛ تغييرات العرض لا تغيّر هذا أبداً</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Chest film, adult</source>
        <translation>صورة شعاعية للصدر، بالغون</translation>
    </message>
    <message>
        <source>classification of frontal chest films</source>
        <translation>تصنيف الصور الشعاعية الأمامية للصدر</translation>
    </message>
    <message>
        <source>frontal chest films of adults</source>
        <translation>صور شعاعية أمامية للصدر لبالغين</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>طبيعي</translation>
    </message>
    <message>
        <source>No opacity was found; this does not rule out disease.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لم يُعثر على عتامة؛ هذا لا ينفي وجود مرض.</translation>
    </message>
    <message>
        <source>Lung opacity</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>عتامة رئوية</translation>
    </message>
    <message>
        <source>The film shows an opacity, as pneumonia makes it; other causes are possible.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تُظهر الصورة الشعاعية عتامة كالتي يسببها الالتهاب الرئوي؛ والأسباب الأخرى ممكنة.</translation>
    </message>
    <message>
        <source>COVID-19</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>COVID-19</translation>
    </message>
    <message>
        <source>An opacity as in the COVID-19 films of one hospital; it does not tell COVID-19 from other pneumonia.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>عتامة كما في صور COVID-19 الشعاعية من مستشفى واحد؛ ولا يميّز ذلك COVID-19 من غيره من الالتهابات الرئوية.</translation>
    </message>
    <message>
        <source>Adults with a frontal chest film: NIH Clinical Center, USA; COVID-19 from Hannover, Germany.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>بالغون لهم صورة شعاعية أمامية للصدر: NIH Clinical Center، الولايات المتحدة؛ وصور COVID-19 من هانوفر، ألمانيا.</translation>
    </message>
    <message>
        <source>COVID-19 is research only: all its training films come from one hospital, and telling it from other opacities was learnt there.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>فئة COVID-19 للبحث فقط: كل صور تدريبها من مستشفى واحد، وهناك تُعُلّم تمييزها من العتامات الأخرى.</translation>
    </message>
    <message>
        <source>Normal and opacity come from one hospital, with labels mined from reports, some of them wrong.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>صور الطبيعي والعتامة من مستشفى واحد، وتصنيفاتها مستخرجة آلياً من التقارير، وبعضها خاطئ.</translation>
    </message>
    <message>
        <source>Tuberculosis, masses, effusions, heart failure and broken ribs are not known to the model; &apos;normal&apos; does not exclude them.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا يعرف النموذج السل والكتل والانصبابات وقصور القلب وكسور الأضلاع؛ وكلمة «طبيعي» لا تستبعدها.</translation>
    </message>
    <message>
        <source>Not for children: use chest-xray-child from 1 to 5 years; between 6 and 15 no model applies.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ليس للأطفال: استخدم chest-xray-child من عمر سنة إلى 5 سنوات؛ وبين 6 و15 سنة لا ينطبق أي نموذج.</translation>
    </message>
    <message>
        <source>A film stored mirrored is not noticed.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الصورة الشعاعية المحفوظة مقلوبة أفقياً لا تُكتشف.</translation>
    </message>
    <message>
        <source>test split</source>
        <translation>مجموعة الاختبار</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>many other hospitals (COVID-19 Image Data Collection), never trained on</source>
        <translation>مستشفيات أخرى كثيرة (COVID-19 Image Data Collection)، لم يُدرَّب عليها قط</translation>
    </message>
    <message>
        <source>healthy children, outside the population</source>
        <translation>أطفال أصحاء، خارج الفئة المستهدفة</translation>
    </message>
    <message>
        <source>training, validation and test, split by patient</source>
        <translation>التدريب والتحقق والاختبار، مقسّمة بحسب المريض</translation>
    </message>
    <message>
        <source>training of the COVID-19 answer alone, validation and test</source>
        <translation>تدريب جواب COVID-19 وحده، والتحقق والاختبار</translation>
    </message>
    <message>
        <source>training of the COVID-19 answer alone, validation</source>
        <translation>تدريب جواب COVID-19 وحده، والتحقق</translation>
    </message>
    <message>
        <source>measuring only; nothing was fitted on them</source>
        <translation>للقياس فقط؛ لم يُضبط عليها شيء</translation>
    </message>
    <message>
        <source>start of the training: the networks had learnt pneumonia of children before</source>
        <translation>بداية التدريب: كانت الشبكات قد تعلمت الالتهاب الرئوي لدى الأطفال من قبل</translation>
    </message>
    <message>
        <source>start of the training of the networks for children</source>
        <translation>بداية تدريب الشبكات الخاصة بالأطفال</translation>
    </message>
    <message>
        <source>Chest film, adult, lite</source>
        <translation>صورة شعاعية للصدر، بالغون، مخفّف</translation>
    </message>
    <message>
        <source>Chest film, child</source>
        <translation>صورة شعاعية للصدر، أطفال</translation>
    </message>
    <message>
        <source>frontal chest films of children</source>
        <translation>صور شعاعية أمامية للصدر لأطفال</translation>
    </message>
    <message>
        <source>No pneumonia pattern was found; this does not rule out disease.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لم يُعثر على نمط التهاب رئوي؛ هذا لا ينفي وجود مرض.</translation>
    </message>
    <message>
        <source>Bacterial pneumonia</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>التهاب رئوي جرثومي</translation>
    </message>
    <message>
        <source>The pattern favours bacterial pneumonia; a film alone does not tell bacteria from viruses reliably.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يرجّح النمط التهاباً رئوياً جرثومياً؛ والصورة الشعاعية وحدها لا تميّز الجراثيم من الفيروسات تمييزاً موثوقاً.</translation>
    </message>
    <message>
        <source>Viral pneumonia</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>التهاب رئوي فيروسي</translation>
    </message>
    <message>
        <source>The pattern favours viral pneumonia; a film alone does not tell viruses from bacteria reliably.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يرجّح النمط التهاباً رئوياً فيروسياً؛ والصورة الشعاعية وحدها لا تميّز الفيروسات من الجراثيم تمييزاً موثوقاً.</translation>
    </message>
    <message>
        <source>Children aged 1 to 5 with a routine antero-posterior chest film, one hospital in Guangzhou, China.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>أطفال من عمر سنة إلى 5 سنوات لهم صورة شعاعية روتينية أمامية خلفية للصدر، من مستشفى واحد في غوانغتشو، الصين.</translation>
    </message>
    <message>
        <source>Children aged 1 to 5 from one hospital: films of other ages or from elsewhere get worse, and for adults wrong, answers.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>أطفال من عمر سنة إلى 5 سنوات من مستشفى واحد: صور الأعمار الأخرى أو الأماكن الأخرى تحصل على أجوبة أسوأ، وصور البالغين على أجوبة خاطئة.</translation>
    </message>
    <message>
        <source>The films were squeezed to a square before training; in this set the shape of a film alone hints at its class.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ضُغطت الصور الشعاعية إلى شكل مربع قبل التدريب؛ وفي هذه المجموعة يلمّح شكل الصورة وحده إلى فئتها.</translation>
    </message>
    <message>
        <source>Bacterial against viral is a weak distinction on a film; read it as &apos;the pattern favours&apos;.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>التمييز بين الجرثومي والفيروسي ضعيف في الصورة الشعاعية؛ اقرأه على أنه «يرجّح النمط».</translation>
    </message>
    <message>
        <source>On the official test split, whose films differ a little from the training films, far more healthy children are called ill, and the prediction sets hold the true class less often, than on the validation films: expect the same elsewhere.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>في مجموعة الاختبار الرسمية، التي تختلف صورها الشعاعية قليلاً عن صور التدريب، يُعتبر عدد أكبر بكثير من الأطفال الأصحاء مرضى، وتحتوي مجموعات التنبؤ على الفئة الصحيحة بنسبة أقل، مقارنة بصور التحقق: توقّع الأمر نفسه في الأماكن الأخرى.</translation>
    </message>
    <message>
        <source>Other diseases, devices in the chest and lateral films are not known to the model.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا يعرف النموذج الأمراض الأخرى ولا الأجهزة داخل الصدر ولا الصور الشعاعية الجانبية.</translation>
    </message>
    <message>
        <source>official test split</source>
        <translation>مجموعة الاختبار الرسمية</translation>
    </message>
    <message>
        <source>healthy adults (NIH ChestX-ray14), outside the population</source>
        <translation>بالغون أصحاء (NIH ChestX-ray14)، خارج الفئة المستهدفة</translation>
    </message>
    <message>
        <source>training, validation and official test split</source>
        <translation>التدريب والتحقق ومجموعة الاختبار الرسمية</translation>
    </message>
    <message>
        <source>start of the training</source>
        <translation>بداية التدريب</translation>
    </message>
    <message>
        <source>measuring only: healthy adults, who are outside the population</source>
        <translation>للقياس فقط: بالغون أصحاء، وهم خارج الفئة المستهدفة</translation>
    </message>
    <message>
        <source>Retinal OCT</source>
        <translation>OCT الشبكية</translation>
    </message>
    <message>
        <source>classification of retinal OCT B-scans</source>
        <translation>تصنيف مقاطع OCT B-scan للشبكية</translation>
    </message>
    <message>
        <source>macular OCT B-scans of adults</source>
        <translation>مقاطع OCT B-scan للبقعة لبالغين</translation>
    </message>
    <message>
        <source>None of the three diseases was found; this does not rule out others.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لم يُعثر على أي من الأمراض الثلاثة؛ هذا لا ينفي وجود غيرها.</translation>
    </message>
    <message>
        <source>CNV</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>CNV</translation>
    </message>
    <message>
        <source>The pattern favours choroidal neovascularisation (wet macular degeneration): urgent referral.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يرجّح النمط استحداث الأوعية المشيمية (التنكس البقعي الرطب): إحالة عاجلة.</translation>
    </message>
    <message>
        <source>DME</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>DME</translation>
    </message>
    <message>
        <source>The pattern favours diabetic macular edema: referral.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يرجّح النمط وذمة البقعة السكرية: إحالة.</translation>
    </message>
    <message>
        <source>Drusen</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>براريق (Drusen)</translation>
    </message>
    <message>
        <source>The pattern favours drusen (early, dry macular degeneration): follow-up.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يرجّح النمط وجود براريق (تنكس بقعي جاف مبكر): متابعة.</translation>
    </message>
    <message>
        <source>Adults with a macular OCT scan by a Heidelberg Spectralis; patients of several eye clinics in the USA and China.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>بالغون لهم مسح OCT للبقعة بجهاز Heidelberg Spectralis؛ مرضى عدة عيادات عيون في الولايات المتحدة والصين.</translation>
    </message>
    <message>
        <source>Scans of one make of device: on others expect worse answers.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>صور من جهاز شركة واحدة: توقّع أجوبة أسوأ على الأجهزة الأخرى.</translation>
    </message>
    <message>
        <source>Macular B-scans only; no en-face pictures, no volumes as a whole, no optic nerve scans.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>مقاطع B-scan للبقعة فقط؛ لا صور en-face، ولا حجوم كاملة، ولا مسوح للعصب البصري.</translation>
    </message>
    <message>
        <source>Other diseases (vein and artery occlusion, epiretinal membrane, holes, glaucoma) are not known to the model.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا يعرف النموذج أمراضاً أخرى (انسداد الوريد والشريان، الغشاء فوق الشبكية، الثقوب، الزرق).</translation>
    </message>
    <message>
        <source>Wet and dry macular degeneration can stand in one eye; the answer is for the slice that is shown.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>قد يجتمع التنكس البقعي الرطب والجاف في عين واحدة؛ والجواب يخص المقطع المعروض.</translation>
    </message>
    <message>
        <source>another hospital and device (OCTDL, Optovue), never trained on</source>
        <translation>مستشفى آخر وجهاز آخر (OCTDL, Optovue)، لم يُدرَّب عليهما قط</translation>
    </message>
    <message>
        <source>measuring only</source>
        <translation>للقياس فقط</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>telling kinds of pictures apart</source>
        <translation>تمييز أنواع الصور بعضها من بعض</translation>
    </message>
    <message>
        <source>pictures of any kind</source>
        <translation>صور من أي نوع</translation>
    </message>
    <message>
        <source>Frontal chest film</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>صورة شعاعية أمامية للصدر</translation>
    </message>
    <message>
        <source>Upright, bright on dark, the whole chest from the front.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>قائمة، فاتحة على خلفية داكنة، والصدر كاملاً من الأمام.</translation>
    </message>
    <message>
        <source>OCT scan of the retina</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>مسح OCT للشبكية</translation>
    </message>
    <message>
        <source>A B-scan: a slice through the retina.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>مقطع B-scan: شريحة عبر الشبكية.</translation>
    </message>
    <message>
        <source>Another picture</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>صورة أخرى</translation>
    </message>
    <message>
        <source>None of these; no model judges it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ليست من هذه الأنواع؛ لا يقيّمها أي نموذج.</translation>
    </message>
    <message>
        <source>Any picture that is dropped on the program. What it passes on is upright, positive and whole.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>أي صورة تُفلت على البرنامج. وما يمرّره يكون قائماً وكاملاً وغير معكوس الألوان.</translation>
    </message>
    <message>
        <source>It tells kinds of pictures apart; it does not judge quality, and it does not know whether a film is of a child or an adult.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يميّز أنواع الصور بعضها من بعض؛ ولا يقيّم الجودة، ولا يعرف إن كانت الصورة الشعاعية لطفل أو لبالغ.</translation>
    </message>
    <message>
        <source>Chest films from the side of real patients were not at hand: only drawn ones were measured.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لم تتوفر صور شعاعية جانبية للصدر لمرضى حقيقيين: لم تُقَس إلا صور مرسومة.</translation>
    </message>
    <message>
        <source>A mirrored chest film is not refused reliably; the share that passes is among the figures.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الصورة الشعاعية للصدر المقلوبة أفقياً لا تُرفض رفضاً موثوقاً؛ ونسبة ما يمرّ منها مذكورة بين الأرقام.</translation>
    </message>
    <message>
        <source>Several B-scans on one sheet, or a B-scan whose parts were shuffled, may pass as one.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>عدة مقاطع B-scan على ورقة واحدة، أو مقطع B-scan خُلطت أجزاؤه، قد تمرّ على أنها مقطع واحد.</translation>
    </message>
    <message>
        <source>The real pictures of other kinds are few: their intervals are wide.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الصور الحقيقية من الأنواع الأخرى قليلة: فتراتها واسعة.</translation>
    </message>
    <message>
        <source>OCT scans of two makes of device were measured; others may be refused.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>قيس الأداء على مسوح OCT من أجهزة شركتين؛ وقد تُرفض غيرها.</translation>
    </message>
    <message>
        <source>{0} (research only)</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>⁨{0}⁩ (للبحث فقط)</translation>
    </message>
    <message>
        <source>Ages {0} and over</source>
        <translation>الأعمار من ⁨{0}⁩ فما فوق</translation>
    </message>
    <message>
        <source>Ages {0} to {1}</source>
        <translation>الأعمار من ⁨{0}⁩ إلى ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Installed models</source>
        <translation>النماذج المثبتة</translation>
    </message>
    <message>
        <source>Loading the models</source>
        <translation>جارٍ تحميل النماذج</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>يستغرق ذلك لحظة.</translation>
    </message>
    <message>
        <source>Nothing can be judged until a model package is installed.</source>
        <translation>لا يمكن تقييم شيء قبل تثبيت حزمة نموذج.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>No usable model</source>
        <translation>لا نموذج صالح للاستخدام</translation>
    </message>
    <message>
        <source>Lite</source>
        <translation>مخفّف</translation>
    </message>
    <message>
        <source>For research only</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>للبحث فقط</translation>
    </message>
    <message>
        <source>With a class for research only</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>فيه فئة للبحث فقط</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Spare, asked by its name only</source>
        <translation>احتياطي، يُطلب باسمه فقط</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>Population, figures, known failures, training data, fingerprint</source>
        <translation>الفئة المستهدفة والأرقام وأوجه الفشل المعروفة وبيانات التدريب والبصمة</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>⁨{0}⁩، الإصدار ⁨{1}⁩</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Modality {0}</source>
        <translation>طريقة التصوير ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Views {0}</source>
        <translation>الوضعيات ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>Known limits: {0}. See the facts before you rely on it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الحدود المعروفة: ⁨{0}⁩. انظر المعلومات قبل أن تعتمد عليه.</translation>
    </message>
    <message>
        <source>Measured on: {0}</source>
        <translation>قيس على: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Images: {0}, patients: {1}; with 95 % intervals</source>
        <translation>الصور: ⁨{0}⁩، المرضى: ⁨{1}⁩؛ مع فترات ⁨95 %⁩</translation>
    </message>
    <message>
        <source>More figures in the facts: {0}</source>
        <translation>أرقام أخرى في المعلومات: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>How common is it here?</source>
        <translation>ما مدى شيوعه هنا؟</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>كلمة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>قوة كلمة المرور</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>الكلمة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>At least {0} characters. Three or four words that do not belong together are easy to keep in mind.</source>
        <translation>⁨{0}⁩ أحرف على الأقل. ثلاث كلمات أو أربع لا صلة بينها يسهل تذكّرها.</translation>
    </message>
    <message>
        <source>Not taken: {0}.</source>
        <translation>غير مقبولة: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>الكلمتان غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>ماذا يعني هذا؟</translation>
    </message>
    <message>
        <source>What does {0} mean?</source>
        <translation>ماذا يعني ⁨{0}⁩؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>&gt; {0} %</source>
        <translation>⁨&gt; ⁨{0}⁩ %⁩</translation>
    </message>
    <message>
        <source>&lt; {0} %</source>
        <translation>⁨&lt; ⁨{0}⁩ %⁩</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>⁨⁨{0}⁩ %⁩</translation>
    </message>
</context>
<context>
    <name>OpenCommands</name>
    <message>
        <source>Open images</source>
        <translation>فتح صور</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح مجلد</translation>
    </message>
</context>
<context>
    <name>OpinionPanel</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Which class is it? Choose it, or save again if you cannot tell.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ما الفئة إذن؟ اخترها، أو احفظ مرة أخرى إن كنت لا تستطيع الحكم.</translation>
    </message>
    <message>
        <source>Your class</source>
        <translation>فئتك</translation>
    </message>
    <message>
        <source>Turned out</source>
        <translation>ما تبيّن</translation>
    </message>
    <message>
        <source>The model gave no answer to agree with.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لم يعطِ النموذج جواباً يمكن الموافقة عليه.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>Your reading first</source>
        <translation>قراءتك أولاً</translation>
    </message>
    <message>
        <source>Your reading</source>
        <translation>قراءتك</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>Final impression, referral and later outcome</source>
        <translation>الانطباع النهائي والإحالة والنتيجة اللاحقة</translation>
    </message>
    <message>
        <source>Urgency: {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>درجة الاستعجال: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>How soon somebody has to act</source>
        <translation>كم يجب أن يكون التصرف سريعاً</translation>
    </message>
    <message>
        <source>Not saved, older than what is signed</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لم تُحفظ، وهي أقدم مما وُقّع</translation>
    </message>
    <message>
        <source>Final impression</source>
        <translation>الانطباع النهائي</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>الإحالة</translation>
    </message>
    <message>
        <source>Later outcome</source>
        <translation>النتيجة اللاحقة</translation>
    </message>
</context>
<context>
    <name>OwnWindow</name>
    <message>
        <source>Viewer</source>
        <translation>العارض</translation>
    </message>
    <message>
        <source>Decision support, not a diagnosis.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>دعم للقرار، وليس تشخيصاً.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hold to show</source>
        <translation>اضغط مطوّلاً للإظهار</translation>
    </message>
    <message>
        <source>Hold to show: {0}</source>
        <translation>اضغط مطوّلاً للإظهار: ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>PatientDialog</name>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Type it, or scan a label</source>
        <translation>اكتبه، أو امسح ملصقاً</translation>
    </message>
    <message>
        <source>Family name, given name</source>
        <translation>اسم العائلة، الاسم الأول</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>مولود في ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>الاسم غير مذكور</translation>
    </message>
    <message>
        <source>The log has this ID for {0}. Is this the same person? If not, correct the ID; if so, save again.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>رقم التعريف هذا مسجّل في السجل لـ ⁨{0}⁩. هل هو الشخص نفسه؟ إن لم يكن، فصحّح رقم التعريف؛ وإن كان، فاحفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
    <message>
        <source>months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>Unit of the age</source>
        <translation>وحدة العمر</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>&amp;ID</source>
        <translation>&amp;رقم التعريف</translation>
    </message>
    <message>
        <source>&amp;Age</source>
        <translation>ال&amp;عمر</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>ال&amp;جنس</translation>
    </message>
    <message>
        <source>Who is this image of?</source>
        <translation>لمن هذه الصورة؟</translation>
    </message>
    <message>
        <source>Another age may change what the model may judge: the image is then analysed again.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>قد يغيّر عمر آخر ما يجوز للنموذج تقييمه: عندئذ تُحلَّل الصورة من جديد.</translation>
    </message>
    <message>
        <source>The earlier result stays as it is; to judge it with another age, open the image itself.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تبقى النتيجة السابقة كما هي؛ لتقييمها بعمر آخر، افتح الصورة نفسها.</translation>
    </message>
    <message>
        <source>The age must be a number up to {0} years.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يجب أن يكون العمر عدداً لا يتجاوز ⁨{0}⁩ سنة.</translation>
    </message>
    <message>
        <source>This local ID is mistyped or not complete: its last character does not fit.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>رقم التعريف المحلي هذا مكتوب خطأً أو غير كامل: حرفه الأخير غير مطابق.</translation>
    </message>
    <message>
        <source>Careful: a patient in the log has this ID, or it was not made here. Is it the same patient?</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تنبّه: لمريض في السجل رقم التعريف هذا، أو أنه لم يُنشأ هنا. هل هو المريض نفسه؟</translation>
    </message>
    <message>
        <source>A new local ID.</source>
        <translation>رقم تعريف محلي جديد.</translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Open film</source>
        <translation>فتح الصورة الشعاعية</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>مقارنة اثنتين</translation>
    </message>
    <message>
        <source>Delete patient...</source>
        <translation>حذف المريض...</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>الاسم غير مذكور</translation>
    </message>
    <message>
        <source>Choose two films first, the second with Ctrl held.</source>
        <translation>اختر صورتين شعاعيتين أولاً، والثانية مع ضغط Ctrl.</translation>
    </message>
    <message>
        <source>The patient was deleted.</source>
        <translation>تم حذف المريض.</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <translation>رقم التعريف ⁨{0}⁩</translation>
    </message>
    <message>
        <source>no ID</source>
        <translation>بلا رقم تعريف</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>مولود في ⁨{0}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation>
            <numerusform>لا صور شعاعية</numerusform>
            <numerusform>صورة شعاعية واحدة</numerusform>
            <numerusform>صورتان شعاعيتان</numerusform>
            <numerusform>%n صور شعاعية</numerusform>
            <numerusform>%n صورة شعاعية</numerusform>
            <numerusform>%n صورة شعاعية</numerusform>
        </translation>
    </message>
    <message>
        <source>Day of the study</source>
        <translation>يوم الفحص</translation>
    </message>
    <message>
        <source>Day of the study, or it was read</source>
        <translation>يوم الفحص، أو يوم القراءة</translation>
    </message>
    <message>
        <source>Day it was read</source>
        <translation>يوم القراءة</translation>
    </message>
    <message>
        <source>Probabilities over time</source>
        <translation>الاحتمالات عبر الزمن</translation>
    </message>
    <message>
        <source>Probability (%)</source>
        <translation>الاحتمال (%)</translation>
    </message>
    <message>
        <source>May be the same person: {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>قد يكون الشخص نفسه: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Two entries of this patient were made one by {0} on {1}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>جعل ⁨{0}⁩ قيدين لهذا المريض قيداً واحداً بتاريخ ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>PatientStrip</name>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Which is right?</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>أيهما الصحيح؟</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation>تعديل المريض</translation>
    </message>
    <message>
        <source>Enter or correct who this image is of (E)</source>
        <translation>إدخال صاحب هذه الصورة أو تصحيحه (E)</translation>
    </message>
    <message>
        <source>The file&apos;s</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ما في الملف</translation>
    </message>
    <message>
        <source>What was typed</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ما كُتب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Which is right?   The file: {0}      Typed: {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>أيهما الصحيح؟   الملف: ⁨{0}⁩      المكتوب: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>This image&apos;s</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ما في هذه الصورة</translation>
    </message>
    <message>
        <source>The log&apos;s</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ما في السجل</translation>
    </message>
    <message>
        <source>Which is right?   This image: {0}      The same study in the log: {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>أيهما الصحيح؟   هذه الصورة: ⁨{0}⁩      الفحص نفسه في السجل: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>No patient</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا مريض</translation>
    </message>
    <message>
        <source>Name not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الاسم غير مذكور</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>رقم التعريف ⁨{0}⁩</translation>
    </message>
    <message>
        <source>no ID</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>بلا رقم تعريف</translation>
    </message>
    <message>
        <source>age not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>العمر غير مذكور</translation>
    </message>
    <message>
        <source>sex not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الجنس غير مذكور</translation>
    </message>
    <message>
        <source>Another patient in the log</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>مريض آخر في السجل</translation>
    </message>
    <message>
        <source>Not the patient in the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ليس المريض المذكور في الملف</translation>
    </message>
    <message>
        <source>Two patients in the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>مريضان في الملف</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>⁨{0}⁩ (بالأشهر)</translation>
    </message>
    <message>
        <source>{0} y</source>
        <translation>⁨{0}⁩ (بالسنوات)</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>other</source>
        <translation>آخر</translation>
    </message>
</context>
<context>
    <name>PeriodBox</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يوماً</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر 12 شهراً</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>من – إلى</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>أي تاريخ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Judged by a photograph of the film, not by the film itself</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>قُيّمت من صورة فوتوغرافية للصورة الشعاعية، لا من الصورة الشعاعية نفسها</translation>
    </message>
    <message>
        <source>PHOTO</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>صورة فوتوغرافية</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Set for this computer by its administrator (policy file).</source>
        <translation>ضبطه مدير هذا الحاسوب (ملف السياسات).</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>⁨⁨{0}⁩ %⁩</translation>
    </message>
    <message>
        <source>Nothing moves or blinks by itself</source>
        <translation>لا شيء يتحرك أو يومض تلقائياً</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message numerus="yes">
        <source>The window locks after %n minute(s) without use.</source>
        <translation>
            <numerusform>تُقفل النافذة فوراً من دون استخدام.</numerusform>
            <numerusform>تُقفل النافذة بعد دقيقة واحدة من دون استخدام.</numerusform>
            <numerusform>تُقفل النافذة بعد دقيقتين من دون استخدام.</numerusform>
            <numerusform>تُقفل النافذة بعد %n دقائق من دون استخدام.</numerusform>
            <numerusform>تُقفل النافذة بعد %n دقيقة من دون استخدام.</numerusform>
            <numerusform>تُقفل النافذة بعد %n دقيقة من دون استخدام.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only these exports are allowed: {0}.</source>
        <translation>لا يُسمح إلا بهذه التصديرات: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Nothing can be exported.</source>
        <translation>لا يمكن تصدير أي شيء.</translation>
    </message>
    <message>
        <source>The log has a folder of its own on this computer.</source>
        <translation>للسجل مجلد خاص به على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>PrevalenceDialog</name>
    <message>
        <source>How common is it here?</source>
        <translation>ما مدى شيوعه هنا؟</translation>
    </message>
    <message>
        <source>Together they are more than 100 of 100 images.</source>
        <translation>مجموعها أكثر من 100 من كل 100 صورة.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Together {0} of 100; the rest is not said.</source>
        <translation>مجموعها ⁨{0}⁩ من 100؛ والباقي غير مذكور.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدّد</translation>
    </message>
    <message>
        <source>{0}: of 100 images</source>
        <translation>⁨{0}⁩: من كل 100 صورة</translation>
    </message>
    <message>
        <source>of 100 images</source>
        <translation>من كل 100 صورة</translation>
    </message>
    <message>
        <source>Of 100 images of this kind that are taken here, how many show each of these? The result panel then says how often the model is right. No probability changes. Use what your own records, or a survey of your region, say; not what the model found.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>من كل 100 صورة من هذا النوع تُلتقط هنا، كم صورة تُظهر كلاً مما يلي؟ عندئذ تذكر لوحة النتيجة كم مرة يكون النموذج على صواب. لا يتغير أي احتمال. استخدم ما تقوله سجلاتكم أو مسح لمنطقتكم؛ لا ما وجده النموذج.</translation>
    </message>
    <message>
        <source>It is kept in the log; who changed it stands in the audit.</source>
        <translation>يُحفظ في السجل؛ ومن غيّره مذكور في سجل التدقيق.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>الخطوة ⁨{0}⁩ من ⁨{1}⁩: ⁨{2}⁩</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>محرك أقراص</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translation>ا&amp;ختيار</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>ال&amp;بحث في:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>مجلد &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>التبديل إلى العرض المفصّل</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>التبديل إلى عرض القائمة</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>إنشاء مجلد جديد</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>إنشاء مجلد جديد</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>عرض مفصّل</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ا&amp;سم الملف:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;نوع الملفات:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>البحث عن مجلد</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>للأمام</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>الرجوع</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>التقدم للأمام</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>الانتقال إلى المجلد الأصل</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>عرض قائمة</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>قائمة الأماكن والإشارات المرجعية</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>المجلد الأصل</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>إظهار الملفات الم&amp;خفية</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 موجود بالفعل.
هل تريد استبداله؟</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
لم يُعثر على الملف.
تحقق من كتابة اسم الملف الصحيح.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
لم يُعثر على المجلد.
تحقق من كتابة اسم المجلد الصحيح.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>الملف &apos;%1&apos; محمي من الكتابة.
هل تريد حذفه مع ذلك؟</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>هل تريد بالتأكيد حذف &apos;%1&apos;؟</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>تعذّر حذف المجلد.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>تاريخ التعديل</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>إظهار التفاصيل...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>إخفاء التفاصيل...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;نعم</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;لا</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>نعم لل&amp;كل</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>لا لل&amp;جميع</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>حفظ الكل</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>استعادة الإعدادات الافتراضية</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>إحباط</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>نسخ م&amp;وضع الرابط</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>Drop images here</source>
        <translation>أفلت الصور هنا</translation>
    </message>
    <message>
        <source>Or open files or a folder from the File menu.</source>
        <translation>أو افتح ملفات أو مجلداً من قائمة ملف.</translation>
    </message>
    <message>
        <source>About frame {0}, not the one on screen</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>عن الإطار ⁨{0}⁩، لا المعروض على الشاشة</translation>
    </message>
    <message>
        <source>About view {0}: {1}</source>
        <translation>عن اللوحة ⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>ReadingRulesDialog</name>
    <message>
        <source>Rules for reading</source>
        <translation>قواعد القراءة</translation>
    </message>
    <message>
        <source>Whoever reads gives their own reading before the model&apos;s answer is shown</source>
        <translation>كل من يقرأ يعطي قراءته أولاً قبل إظهار جواب النموذج</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>⁨{0}⁩، الإصدار ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Choose by local films...</source>
        <translation>الاختيار بصور شعاعية محلية...</translation>
    </message>
    <message>
        <source>Use the model&apos;s own</source>
        <translation>استخدام حد النموذج</translation>
    </message>
    <message>
        <source>Limit {0}, set by {1} on {2} from {3} ill and {4} well films: it found {5} % of the ill, left {6} % of the well alone.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الحد ⁨{0}⁩، اعتمده ⁨{1}⁩ بتاريخ ⁨{2}⁩ من ⁨{3}⁩ صورة شعاعية لمصابين و⁨{4}⁩ لأصحاء: كشف ⁨⁨{5}⁩ %⁩ من المصابين، ولم يعلّم ⁨⁨{6}⁩ %⁩ من الأصحاء.</translation>
    </message>
    <message>
        <source>Not set for this version. The model&apos;s own limit is {0}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>غير معتمد لهذا الإصدار. حد النموذج نفسه هو ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>القراءة أولاً</translation>
    </message>
    <message>
        <source>It holds for all that is analysed from then on. Who may not read sees an answer as soon as somebody has read the image. The first reading is kept and cannot be changed; a second one may follow. The command line and exports show all.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يسري على كل ما يُحلَّل من ذلك الحين. ومن لا يحق له القراءة يرى الجواب حالما يقرأ أحد الصورة. تُحفظ القراءة الأولى ولا يمكن تغييرها؛ ويجوز أن تليها ثانية. أما سطر الأوامر والتصديرات فتُظهر كل شيء.</translation>
    </message>
    <message>
        <source>Limits for referral</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>حدود الإحالة</translation>
    </message>
    <message>
        <source>A limit marks films and changes no probability. It belongs to one version of a model and never goes over to the next.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الحد يعلّم الصور الشعاعية ولا يغيّر أي احتمال. وهو خاص بإصدار واحد من النموذج ولا ينتقل أبداً إلى الإصدار التالي.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>New recovery key</source>
        <translation>مفتاح استرداد جديد</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>إنشاء مفتاح جديد</translation>
    </message>
    <message>
        <source>The sheet that was printed before opens nothing any more once the new one is printed and “Done” is pressed.</source>
        <translation>الورقة المطبوعة من قبل لا تفتح شيئاً بعد طباعة الورقة الجديدة وضغط «تم».</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة مرورك</translation>
    </message>
    <message>
        <source>Until “Done” is pressed, the old sheet holds and this key opens nothing.</source>
        <translation>إلى أن يُضغط «تم» تبقى الورقة القديمة سارية ولا يفتح هذا المفتاح شيئاً.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>The phone for the second factor is lost: ask for no code any more</source>
        <translation>فُقد هاتف عامل التحقق الثاني: لا تطلب رمزاً بعد الآن</translation>
    </message>
    <message>
        <source>Back to login</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>نسيت كلمة المرور</translation>
    </message>
    <message>
        <source>An administrator can give you a new password under Accounts. Where nobody can log in any more, the recovery key on the printed sheet does it.</source>
        <translation>يستطيع مدير أن يعطيك كلمة مرور جديدة من صفحة الحسابات. وإذا لم يعد أحد يستطيع تسجيل الدخول، فمفتاح الاسترداد على الورقة المطبوعة يتيح ذلك.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>للحساب</translation>
    </message>
    <message>
        <source>That the recovery key was used is written in the audit.</source>
        <translation>يُكتب في سجل التدقيق أن مفتاح الاسترداد استُخدم.</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>حفظ كنص</translation>
    </message>
    <message>
        <source>It is shown only now. Print or save it before you go on.</source>
        <translation>لا يُعرض إلا الآن. اطبعه أو احفظه قبل المتابعة.</translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>لا توجد طابعة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Saved. Move the file to a stick or paper that is locked away, and leave no copy on this computer.</source>
        <translation>تم الحفظ. انقل الملف إلى ذاكرة USB أو ورقة محفوظة في مكان مقفل، ولا تترك نسخة منه على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>حفظ ورقة الاسترداد</translation>
    </message>
    <message>
        <source>The printer did not take it; save the sheet instead.</source>
        <translation>لم تقبلها الطابعة؛ احفظ الورقة بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>Sent to the printer. Check the paper, then lock it away.</source>
        <translation>أُرسلت إلى الطابعة. تحقق من الورقة ثم احفظها في مكان مقفل.</translation>
    </message>
    <message>
        <source>If nobody can log in any more, this key opens the log. Without it and without a password, nobody can: not even who made Lightbox.</source>
        <translation>إذا لم يعد أحد يستطيع تسجيل الدخول، فهذا المفتاح يفتح السجل. ومن دونه ومن دون كلمة مرور لا يستطيع ذلك أحد: ولا حتى صانع Lightbox.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Lightbox: recovery key</source>
        <translation>Lightbox: مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>{0}, made on {1}</source>
        <translation>⁨{0}⁩، أُنشئت بتاريخ ⁨{1}⁩</translation>
    </message>
    <message>
        <source>This clinic</source>
        <translation>هذه العيادة</translation>
    </message>
    <message>
        <source>If nobody can log in any more, this key gives an administrator a new password.</source>
        <translation>إذا لم يعد أحد يستطيع تسجيل الدخول، فهذا المفتاح يعطي مديراً كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Choose “Forgotten password” where Lightbox asks for the password, and type the key.</source>
        <translation>اختر «نسيت كلمة المرور» حيث يطلب Lightbox كلمة المرور، واكتب المفتاح.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the computer can read all patients. Keep it locked away, not beside the computer.</source>
        <translation>كل من لديه هذه الورقة والحاسوب يستطيع قراءة بيانات كل المرضى. احفظها في مكان مقفل، لا بجانب الحاسوب.</translation>
    </message>
    <message>
        <source>Without this key and without a password the log cannot be opened, by nobody.</source>
        <translation>من دون هذا المفتاح ومن دون كلمة مرور لا يستطيع أحد فتح السجل.</translation>
    </message>
    <message>
        <source>0 and 1 are figures; the letters I, L, O and U do not occur in the key.</source>
        <translation>0 و1 رقمان؛ والأحرف I وL وO وU لا ترد في المفتاح.</translation>
    </message>
    <message>
        <source>When a newer key is made, this sheet is worth nothing: destroy it then.</source>
        <translation>عند إنشاء مفتاح أحدث تفقد هذه الورقة قيمتها: أتلفها عندئذ.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Report of a reading</source>
        <translation>تقرير قراءة</translation>
    </message>
    <message>
        <source>Agrees with the model</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يوافق النموذج</translation>
    </message>
    <message>
        <source>Disagrees with the model</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا يوافق النموذج</translation>
    </message>
    <message>
        <source>Is not sure</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>First reading, before the answer was shown</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>القراءة الأولى، قبل إظهار الجواب</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Final impression</source>
        <translation>الانطباع النهائي</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>الإحالة</translation>
    </message>
    <message>
        <source>Later outcome</source>
        <translation>النتيجة اللاحقة</translation>
    </message>
    <message>
        <source>Routine</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>روتيني</translation>
    </message>
    <message>
        <source>Soon</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>قريباً</translation>
    </message>
    <message>
        <source>Urgent</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>عيّنة</translation>
    </message>
    <message>
        <source>LOOKS LIKE A NEGATIVE</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تبدو معكوسة الألوان (نيغاتيف)</translation>
    </message>
    <message>
        <source>LOOKS TURNED</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تبدو مدارة</translation>
    </message>
    <message>
        <source>STRAIGHTENED</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>مقوَّمة</translation>
    </message>
    <message>
        <source>Decision support, not a diagnosis.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>دعم للقرار، وليس تشخيصاً.</translation>
    </message>
    <message>
        <source>Name not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الاسم غير مذكور</translation>
    </message>
    <message>
        <source>The picture is not at hand: neither the file nor a small copy of it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الصورة غير متوفرة: لا الملف ولا نسخة صغيرة منه.</translation>
    </message>
    <message>
        <source>What the model says</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ما يقوله النموذج</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تحذيرات</translation>
    </message>
    <message>
        <source>What the clinician says</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ما يقوله الممارس السريري</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier opinion(s) in the log</source>
        <translation>
            <numerusform>لا آراء سابقة في السجل</numerusform>
            <numerusform>رأي سابق واحد في السجل</numerusform>
            <numerusform>رأيان سابقان في السجل</numerusform>
            <numerusform>%n آراء سابقة في السجل</numerusform>
            <numerusform>%n رأياً سابقاً في السجل</numerusform>
            <numerusform>%n رأي سابق في السجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read by a clinician yet</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لم يقرأها ممارس سريري بعد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>continued on page {0}</source>
        <translation>التتمة في الصفحة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>What did not fit on the first page</source>
        <translation>ما لم تتسع له الصفحة الأولى</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>الصفحة ⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>رقم تعريف المريض</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Age at the study</source>
        <translation>العمر عند الفحص</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>تاريخ الفحص</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>رقم الطلب (Accession)</translation>
    </message>
    <message>
        <source>frame {0}</source>
        <translation>الإطار ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} x {1} pixels</source>
        <translation>⁨⁨{0}⁩ x ⁨{1}⁩⁩ بكسل</translation>
    </message>
    <message>
        <source>There is a newer reading of this image: number {0}, saved on {1}. This is number {2}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>توجد قراءة أحدث لهذه الصورة: الرقم ⁨{0}⁩، حُفظت بتاريخ ⁨{1}⁩. وهذه هي الرقم ⁨{2}⁩.</translation>
    </message>
    <message>
        <source>The file names another patient than this report. Check whose image it is.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يذكر الملف مريضاً آخر غير المذكور في هذا التقرير. تحقق لمن هذه الصورة.</translation>
    </message>
    <message>
        <source>The log has the same image or study under another patient. Check whose image it is.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>في السجل الصورة نفسها أو الفحص نفسه تحت اسم مريض آخر. تحقق لمن هذه الصورة.</translation>
    </message>
    <message>
        <source>The film, from the small copy that the log keeps: its file was not at hand.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الصورة الشعاعية، من النسخة الصغيرة التي يحتفظ بها السجل: لم يكن ملفها متوفراً.</translation>
    </message>
    <message>
        <source>The film as its file asks to be shown.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الصورة الشعاعية كما يطلب ملفها عرضها.</translation>
    </message>
    <message>
        <source>Heat map: {0}. Where the model looked. Not an outline of disease.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الخريطة الحرارية: ⁨{0}⁩. أين نظر النموذج. ليست حدوداً للمرض.</translation>
    </message>
    <message>
        <source>SMALL COPY</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>نسخة صغيرة</translation>
    </message>
    <message>
        <source>Read the image first: your own reading is not saved yet.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>اقرأ الصورة أولاً: قراءتك أنت لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>Not shown yet</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لم يُعرض بعد</translation>
    </message>
    <message>
        <source>Code {0}</source>
        <translation>الرمز ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Not judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>غير مُقيَّمة</translation>
    </message>
    <message>
        <source>Cannot separate: {0}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا يمكن الفصل: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>درجة الاستعجال</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>⁨{0}⁩، ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{0}, {1}, on another reading of this image</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>⁨{0}⁩، ⁨{1}⁩، على قراءة أخرى لهذه الصورة</translation>
    </message>
    <message>
        <source>Model: {0} ({1}), version {2}, hash {3}</source>
        <translation>النموذج: ⁨{0}⁩ (⁨{1}⁩)، الإصدار ⁨{2}⁩، البصمة ⁨{3}⁩</translation>
    </message>
    <message>
        <source>Reading {0}, number {1} of this image, saved on {2} by {3}</source>
        <translation>القراءة ⁨{0}⁩، الرقم ⁨{1}⁩ لهذه الصورة، حفظها ⁨{3}⁩ بتاريخ ⁨{2}⁩</translation>
    </message>
    <message>
        <source>Made on {0} by {1} with Lightbox {2}</source>
        <translation>أُعدّ بتاريخ ⁨{0}⁩، أعدّه ⁨{1}⁩ باستخدام Lightbox ⁨{2}⁩</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>شخص غير معروف</translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Choose an entry of the log first.</source>
        <translation>اختر قيداً من السجل أولاً.</translation>
    </message>
    <message>
        <source>Choose an image first.</source>
        <translation>اختر صورة أولاً.</translation>
    </message>
    <message>
        <source>There is a report only of what is saved in the log.</source>
        <translation>لا يُعدّ تقرير إلا لما هو محفوظ في السجل.</translation>
    </message>
    <message>
        <source>Read the image first: its answer is not shown yet.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>اقرأ الصورة أولاً: جوابها لم يُعرض بعد.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>With the heat map</source>
        <translation>مع الخريطة الحرارية</translation>
    </message>
    <message>
        <source>Letterhead...</source>
        <translation>ترويسة...</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>طباعة...</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>حفظ بصيغة PDF...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>There is no heat map of this image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا توجد خريطة حرارية لهذه الصورة.</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>الصفحة ⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>معاينة التقرير</translation>
    </message>
    <message>
        <source>The first line is the clinic&apos;s name; up to four more stand below it on every report:</source>
        <translation>السطر الأول هو اسم العيادة؛ وتحته في كل تقرير ما يصل إلى أربعة أسطر أخرى:</translation>
    </message>
    <message>
        <source>Clinic&apos;s name and address</source>
        <translation>اسم العيادة وعنوانها</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Saved, and read again to be sure. The file is not encrypted: keep it where patients&apos; papers are kept.</source>
        <translation>تم الحفظ، وقُرئ الملف من جديد للتأكد. الملف غير مشفّر: احفظه حيث تُحفظ أوراق المرضى.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <source>Read the image first: its answer is not shown yet.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>اقرأ الصورة أولاً: جوابها لم يُعرض بعد.</translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>لا توجد طابعة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The clinic&apos;s name and address</source>
        <translation>اسم العيادة وعنوانها</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Your own reading of this image is not saved, so it is not on the report. Save it first.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>قراءتك أنت لهذه الصورة غير محفوظة، لذلك ليست في التقرير. احفظها أولاً.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The audit keeps that you made it.</source>
        <translation>يحتفظ سجل التدقيق بأنك أعددته.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Look on another medium</source>
        <translation>البحث في وسيط آخر</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Code of your phone</source>
        <translation>رمز هاتفك</translation>
    </message>
    <message>
        <source>Nobody knows a password of that time: use the recovery key</source>
        <translation>لا أحد يعرف كلمة مرور من ذلك الوقت: استخدم مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Recovery key of that time</source>
        <translation>مفتاح الاسترداد من ذلك الوقت</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Where the backups are</source>
        <translation>مكان النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>The backup of {0} was restored. Press “Forgotten password” and give somebody a new one with the same recovery key.</source>
        <translation>تمت استعادة النسخة الاحتياطية بتاريخ ⁨{0}⁩. اضغط «نسيت كلمة المرور» وأعطِ أحداً كلمة مرور جديدة بمفتاح الاسترداد نفسه.</translation>
    </message>
    <message>
        <source>The backup of {0} was restored. Log in with a password of that time.</source>
        <translation>استُعيدت النسخة الاحتياطية بتاريخ ⁨{0}⁩. سجّل الدخول بكلمة مرور من ذلك الوقت.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>There is no backup at this place.</source>
        <translation>لا توجد نسخة احتياطية في هذا المكان.</translation>
    </message>
    <message>
        <source>{0}   ·   {1} readings   ·   {2} MB</source>
        <translation>⁨{0}⁩   ·   ⁨{1}⁩ قراءة   ·   ⁨{2}⁩ ميغابايت</translation>
    </message>
    <message>
        <source>The backup is being restored</source>
        <translation>تجري استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Administrator at that time</source>
        <translation>المدير في ذلك الوقت</translation>
    </message>
    <message>
        <source>Password at that time</source>
        <translation>كلمة المرور في ذلك الوقت</translation>
    </message>
    <message>
        <source>The log becomes as it was then: later results are missing in it, and patients deleted since are back.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يعود السجل كما كان حينها: تنقص منه النتائج اللاحقة، ويعود إليه المرضى المحذوفون منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>So are the accounts: passwords of that time hold again, and who was disabled since can log in.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>وكذلك الحسابات: تسري من جديد كلمات المرور من ذلك الوقت، ويستطيع من عُطّل حسابه منذ ذلك الحين تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The log that is there now is not deleted; it stays beside the restored one, under another name.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>السجل الموجود الآن لا يُحذف؛ بل يبقى إلى جانب السجل المستعاد باسم آخر.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>How often it is right when it says {0} was not measured.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لم يُقَس كم مرة يكون على صواب عندما يقول ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>When it says {0} it is right in about {1} of 100 such patients ({2} to {3}), if that is true of {4} of 100 images here.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>عندما يقول ⁨{0}⁩ يكون على صواب في نحو ⁨{1}⁩ من كل 100 مريض كهذا (⁨{2}⁩ إلى ⁨{3}⁩)، إذا كان ذلك صحيحاً في ⁨{4}⁩ من كل 100 صورة هنا.</translation>
    </message>
    <message>
        <source>When it says {0} it is right in about {1} of 100 such patients ({2} to {3}), where that is true of {4} of 100 images, as in its test.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>عندما يقول ⁨{0}⁩ يكون على صواب في نحو ⁨{1}⁩ من كل 100 مريض كهذا (⁨{2}⁩ إلى ⁨{3}⁩)، حيث يكون ذلك صحيحاً في ⁨{4}⁩ من كل 100 صورة، كما في اختباره.</translation>
    </message>
    <message>
        <source>Measured on {0} images of {1} patients that took no part in the training ({2}). Sure and unsure answers count alike.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>قيس على ⁨{0}⁩ صورة لعدد ⁨{1}⁩ مريض لم تشارك في التدريب (⁨{2}⁩). وتُحسب الأجوبة المؤكدة وغير المؤكدة على السواء.</translation>
    </message>
    <message>
        <source>From recall and specificity by Bayes&apos; rule; the other classes are taken to be as common, among themselves, as in the test.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>من الحساسية (recall) والنوعية (specificity) بقاعدة بايز؛ وتُعدّ الفئات الأخرى، فيما بينها، بالشيوع نفسه كما في الاختبار.</translation>
    </message>
    <message>
        <source>{0}: right in about {1} of 100 ({2} to {3}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>⁨{0}⁩: على صواب في نحو ⁨{1}⁩ من كل 100 (⁨{2}⁩ إلى ⁨{3}⁩).</translation>
    </message>
    <message>
        <source>The percentage is the model&apos;s probability for this film alone. How often it is right is counted over all test films that got this answer, sure or not.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>النسبة المئوية هي الاحتمال الذي يعطيه النموذج لهذه الصورة وحدها. أما عدد مرات صوابه فيُحسب على جميع صور الاختبار التي أخذت هذا الجواب، أكيداً كان أم غير أكيد.</translation>
    </message>
    <message>
        <source>The prediction set holds the right class in {0} of the cases, on images like those that it was fitted on.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تحتوي مجموعة التنبؤ على الفئة الصحيحة في ⁨{0}⁩ من الحالات، على صور كالتي ضُبطت عليها.</translation>
    </message>
    <message>
        <source>{0}: it held it in {1} ({2} to {3}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>⁨{0}⁩: احتوت عليها في ⁨{1}⁩ (⁨{2}⁩ إلى ⁨{3}⁩).</translation>
    </message>
    <message>
        <source>Not like the training images: distance {0}, and above {1} nothing is judged.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا تشبه صور التدريب: المسافة ⁨{0}⁩، وما فوق ⁨{1}⁩ لا يُقيَّم.</translation>
    </message>
    <message>
        <source>Near the limit: less like the training images than most (distance {0}, limit {1}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>قريبة من الحد: أقل شبهاً بصور التدريب من معظم الصور (المسافة ⁨{0}⁩، الحد ⁨{1}⁩).</translation>
    </message>
    <message>
        <source>In scope: like the training images (distance {0}, limit {1}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ضمن النطاق: تشبه صور التدريب (المسافة ⁨{0}⁩، الحد ⁨{1}⁩).</translation>
    </message>
    <message>
        <source>How far the image lies from the training images, as the network sees them. From {0} on it is near the limit of {1}. An image in scope can still show what the model does not know.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>مدى بُعد الصورة عن صور التدريب كما تراها الشبكة العصبية. ابتداءً من ⁨{0}⁩ تكون قريبة من الحد ⁨{1}⁩. وقد تُظهر صورة ضمن النطاق ما لا يعرفه النموذج.</translation>
    </message>
    <message>
        <source>Steady: {0} of {1} small changes keep this answer ({2} to {3}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ثابت: ⁨{0}⁩ من ⁨{1}⁩ من التغييرات الصغيرة تُبقي هذا الجواب (⁨{2}⁩ إلى ⁨{3}⁩).</translation>
    </message>
    <message>
        <source>Unsteady: {0} of {1} small changes keep this answer ({2} to {3}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>غير ثابت: ⁨{0}⁩ من ⁨{1}⁩ من التغييرات الصغيرة تُبقي هذا الجواب (⁨{2}⁩ إلى ⁨{3}⁩).</translation>
    </message>
    <message>
        <source>The image was shifted by 2 %, turned by 2 degrees, cropped, made a little brighter, darker, noisier and softer.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>أُزيحت الصورة بمقدار ⁨2 %⁩، وأُديرت درجتين، وقُصّت، وجُعلت أسطع قليلاً وأدكن وأكثر تشويشاً وأنعم.</translation>
    </message>
    <message>
        <source>On 893 test images 92 of 100 steady answers were right, and 69 of 100 unsteady ones. On 140 films of other hospitals it made no difference: 39 and 38 of 100.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>على 893 صورة اختبار كان 92 من كل 100 جواب ثابت صحيحاً، و69 من كل 100 جواب غير ثابت. وعلى 140 صورة شعاعية من مستشفيات أخرى لم يكن هناك فرق: 39 و38 من كل 100.</translation>
    </message>
    <message>
        <source>Of the wrong answers 70 of 100 were steady. So steady does not mean right; unsteady means that details decide.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>من الأجوبة الخاطئة كان 70 من كل 100 ثابتاً. فالثبات لا يعني الصواب؛ وعدم الثبات يعني أن التفاصيل هي التي تحسم.</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Result</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>The result of the chosen image stands here.</source>
        <translation>هنا تظهر نتيجة الصورة المختارة.</translation>
    </message>
    <message>
        <source>The image waits for its turn.</source>
        <translation>الصورة تنتظر دورها.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>يستغرق ذلك لحظة.</translation>
    </message>
    <message>
        <source>The answer given before does not apply at this age.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الجواب المعطى سابقاً لا ينطبق على هذا العمر.</translation>
    </message>
    <message>
        <source>Look at the image and give your own reading below. The model&apos;s answer stands here afterwards.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>انظر إلى الصورة وأعطِ قراءتك أدناه. يظهر جواب النموذج هنا بعد ذلك.</translation>
    </message>
    <message>
        <source>Read first, then see the model&apos;s answer</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>اقرأ أولاً، ثم انظر جواب النموذج</translation>
    </message>
    <message>
        <source>The model&apos;s answer stands here as soon as a clinician has read the image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يظهر جواب النموذج هنا حالما يقرأ الصورة ممارس سريري.</translation>
    </message>
    <message>
        <source>A clinician reads first</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يقرأ ممارس سريري أولاً</translation>
    </message>
    <message>
        <source>Not saved. {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لم تُحفظ. ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Not judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>غير مُقيَّمة</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ما يجب فعله</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>ماذا يعني هذا؟</translation>
    </message>
    <message>
        <source>Code {0}</source>
        <translation>الرمز ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Earlier result</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>نتيجة سابقة</translation>
    </message>
    <message>
        <source>{0}, with warnings</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>⁨{0}⁩، مع تحذيرات</translation>
    </message>
    <message>
        <source>No other class is in the {0} prediction set.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا توجد فئة أخرى في مجموعة التنبؤ ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Sure answers are counted there too; this one is not sure.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تُحسب هناك الأجوبة الأكيدة أيضاً؛ أما هذا الجواب فليس أكيداً.</translation>
    </message>
    <message>
        <source>How common is it here?</source>
        <translation>ما مدى شيوعه هنا؟</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>For whom this model is, how well it does, and where it fails</source>
        <translation>لمن هذا النموذج، وما مدى جودته، وأين يفشل</translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s)</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>لا تحذيرات أخرى</numerusform>
            <numerusform>تحذير آخر واحد</numerusform>
            <numerusform>تحذيران آخران</numerusform>
            <numerusform>%n تحذيرات أخرى</numerusform>
            <numerusform>%n تحذيراً آخر</numerusform>
            <numerusform>%n تحذير آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {0}, reading {1}</source>
        <translation>حُفظت ⁨{0}⁩، القراءة ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>⁨{0}⁩، الإصدار ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Viewer</source>
        <translation>مطّلع</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>مشغّل</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>ممارس سريري</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Your account may not do this: it needs the role {0}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا يحق لحسابك هذا: يتطلب ذلك الدور ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Sees the log, patients and results; changes nothing.</source>
        <translation>يطّلع على السجل والمرضى والنتائج؛ ولا يغيّر شيئاً.</translation>
    </message>
    <message>
        <source>Also analyses images, says who they are of, merges patients and prints.</source>
        <translation>ويحلّل الصور أيضاً، ويحدد أصحابها، ويدمج المرضى، ويطبع.</translation>
    </message>
    <message>
        <source>Also adds own readings, impressions and referrals, and exports without names.</source>
        <translation>ويضيف أيضاً قراءاته وانطباعاته وإحالاته، ويصدّر بلا أسماء.</translation>
    </message>
    <message>
        <source>Also makes accounts, restores backups, deletes patients, exports with names and sees the audit.</source>
        <translation>وينشئ الحسابات أيضاً، ويستعيد النسخ الاحتياطية، ويحذف المرضى، ويصدّر بالأسماء، ويطّلع على سجل التدقيق.</translation>
    </message>
</context>
<context>
    <name>SaidList</name>
    <message>
        <source>Agree</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>أوافق</translation>
    </message>
    <message>
        <source>Disagree</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا أوافق</translation>
    </message>
    <message>
        <source>Unsure</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Routine</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>روتيني</translation>
    </message>
    <message>
        <source>Soon</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>قريباً</translation>
    </message>
    <message>
        <source>Urgent</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>First reading, before the answer</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>القراءة الأولى، قبل الجواب</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>الانطباع</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>الإحالة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier statement(s)</source>
        <translation>
            <numerusform>لا أقوال سابقة</numerusform>
            <numerusform>قول سابق واحد</numerusform>
            <numerusform>قولان سابقان</numerusform>
            <numerusform>%n أقوال سابقة</numerusform>
            <numerusform>%n قولاً سابقاً</numerusform>
            <numerusform>%n قول سابق</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>⁨{0}⁩، ⁨{1}⁩</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا يستطيع الحكم</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>ScreenDialog</name>
    <message>
        <source>Size of this screen</source>
        <translation>مقاس هذه الشاشة</translation>
    </message>
    <message>
        <source>What is held to the screen</source>
        <translation>ما يوضع على الشاشة</translation>
    </message>
    <message>
        <source>A bank card, its long side: {0} mm</source>
        <translation>بطاقة مصرفية، ضلعها الطويل: ⁨{0}⁩ مم</translation>
    </message>
    <message>
        <source>A ruler: {0} mm</source>
        <translation>مسطرة: ⁨{0}⁩ مم</translation>
    </message>
    <message>
        <source>Length of the bar</source>
        <translation>طول الشريط</translation>
    </message>
    <message>
        <source>Hold a card or a ruler to the screen, and make the bar exactly as long. The arrow keys move it by one pixel.</source>
        <translation>ضع بطاقة أو مسطرة على الشاشة، واجعل الشريط بطولها تماماً. تحرّكه مفاتيح الأسهم بكسلاً واحداً في كل مرة.</translation>
    </message>
</context>
<context>
    <name>SecondFactorDialog</name>
    <message>
        <source>Second factor</source>
        <translation>عامل التحقق الثاني</translation>
    </message>
    <message>
        <source>QR code for the phone</source>
        <translation>رمز QR للهاتف</translation>
    </message>
    <message>
        <source>Six figures</source>
        <translation>ستة أرقام</translation>
    </message>
    <message>
        <source>The code that the phone shows now</source>
        <translation>الرمز الذي يظهر على الهاتف الآن</translation>
    </message>
    <message>
        <source>It is on: every login of yours asks for a code of your phone.</source>
        <translation>إنه مفعّل: كل تسجيل دخول لك يطلب رمزاً من هاتفك.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>إيقاف التفعيل</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app. From then on your login asks for a code as well. It works without a network; the clocks of phone and computer must be right.</source>
        <translation>امسح هذا بتطبيق مصادقة. ومن ذلك الحين يطلب تسجيل دخولك رمزاً أيضاً. وهو يعمل بلا شبكة؛ ويجب أن تكون ساعتا الهاتف والحاسوب صحيحتين.</translation>
    </message>
    <message>
        <source>Or type: {0}</source>
        <translation>أو اكتب: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تفعيل</translation>
    </message>
</context>
<context>
    <name>SetPasswordDialog</name>
    <message>
        <source>Enable account</source>
        <translation>تفعيل الحساب</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>For {0}. Tell it to them in person; they change it under their name at the top right.</source>
        <translation>لـ ⁨{0}⁩. أخبره بها شخصياً؛ ويغيّرها هو من تحت اسمه في أعلى النافذة.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Hold the image without heat map</source>
        <translation>إظهار الصورة بلا خريطة حرارية (ضغط مطوّل)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Next or previous image, in the viewer</source>
        <translation>الصورة التالية أو السابقة، في العارض</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>التكبير نحو المؤشر</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>العجلة</translation>
    </message>
    <message>
        <source>Window, with any tool</source>
        <translation>النافذة، مع أي أداة</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>الزر الأيمن</translation>
    </message>
    <message>
        <source>Open the chosen entry of the log</source>
        <translation>فتح قيد السجل المختار</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Decision support, not a diagnosis.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>دعم للقرار، وليس تشخيصاً.</translation>
    </message>
    <message>
        <source>Loading the models</source>
        <translation>جارٍ تحميل النماذج</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>لا نموذج مثبت</translation>
    </message>
    <message>
        <source>The models cannot be used</source>
        <translation>لا يمكن استخدام النماذج</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>⁨{0}⁩ مللي ثانية</translation>
    </message>
    <message>
        <source>Watched folder: {0} taken</source>
        <translation>المجلد المراقَب: أُخذت ⁨{0}⁩</translation>
    </message>
    <message>
        <source>, {0} not readable</source>
        <translation>، ⁨{0}⁩ غير مقروءة</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>اكتملت ⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Good enough.</source>
        <translation>كافية.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>جيدة.</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>جيدة جداً.</translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>لم يُنسخ أي صف (%n).</numerusform>
            <numerusform>نُسخ صف واحد (%n).</numerusform>
            <numerusform>نُسخ صفان (%n).</numerusform>
            <numerusform>نُسخت %n صفوف.</numerusform>
            <numerusform>نُسخ %n صفاً.</numerusform>
            <numerusform>نُسخ %n صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the clipboard is not protected: any program can read it until Lightbox locks.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ما في الحافظة غير محمي: يستطيع أي برنامج قراءته إلى أن يُقفل Lightbox.</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>{0} x {1} pixels, {2} bits</source>
        <translation>⁨⁨{0}⁩ x ⁨{1}⁩⁩ بكسل، ⁨{2}⁩ بت</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>مكتوبة بصيغة</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>درجات الرمادي</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الفقد</translation>
    </message>
    <message>
        <source>none that is said</source>
        <translation>لم يُذكر أي فقد</translation>
    </message>
    <message>
        <source>rows run to {0}, columns to {1}, Patient Orientation (0020,0020)</source>
        <translation>تمتد الصفوف نحو ⁨{0}⁩، والأعمدة نحو ⁨{1}⁩، Patient Orientation (0020,0020)</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>Laid over it</source>
        <translation>فوق الصورة</translation>
    </message>
    <message>
        <source>in colours</source>
        <translation>بالألوان</translation>
    </message>
    <message>
        <source>small values are white</source>
        <translation>القيم الصغيرة بيضاء</translation>
    </message>
    <message>
        <source>small values are black</source>
        <translation>القيم الصغيرة سوداء</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>⁨{0}⁩، ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{0}: the file gives none</source>
        <translation>⁨{0}⁩: لا يذكر الملف شيئاً</translation>
    </message>
    <message>
        <source>{0}: from the file</source>
        <translation>⁨{0}⁩: من الملف</translation>
    </message>
    <message>
        <source>{0}: the first of {1} in the file</source>
        <translation>⁨{0}⁩: الأولى من ⁨{1}⁩ في الملف</translation>
    </message>
    <message numerus="yes">
        <source>%n overlay(s)</source>
        <translation>
            <numerusform>لا طبقات تراكب</numerusform>
            <numerusform>طبقة تراكب واحدة</numerusform>
            <numerusform>طبقتا تراكب</numerusform>
            <numerusform>%n طبقات تراكب</numerusform>
            <numerusform>%n طبقة تراكب</numerusform>
            <numerusform>%n طبقة تراكب</numerusform>
        </translation>
    </message>
    <message>
        <source>a shutter</source>
        <translation>حاجب</translation>
    </message>
    <message>
        <source>{0}. The model sees none of it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>⁨{0}⁩. لا يرى النموذج شيئاً من ذلك.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Bits a pixel</source>
        <translation>بت لكل بكسل</translation>
    </message>
    <message>
        <source>Pixel format</source>
        <translation>صيغة البكسل</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>الإطارات</translation>
    </message>
    <message>
        <source>Resolution (dpi)</source>
        <translation>الدقة (dpi)</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>ملف الألوان</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>Item {0}</source>
        <translation>العنصر ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>What the file says</source>
        <translation>ما يذكره الملف</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>نسخ السطر</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>The file says more: the first {0} lines are shown.</source>
        <translation>في الملف أكثر من ذلك: تُعرض أول ⁨{0}⁩ سطر.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطراً</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Search tag, keyword, name or value</source>
        <translation>البحث عن وسم أو كلمة مفتاحية أو اسم أو قيمة</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>جارٍ قراءة الملف</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No line of the file holds these words.</source>
        <translation>لا يحتوي أي سطر من الملف على هذه الكلمات.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>لا شيء للعرض</translation>
    </message>
</context>
<context>
    <name>TestPattern</name>
    <message>
        <source>Test pattern</source>
        <translation>نمط الاختبار</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Films, oldest first</source>
        <translation>الصور الشعاعية، الأقدم أولاً</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>Choose a window</source>
        <translation>اختيار نافذة</translation>
    </message>
    <message>
        <source>Choose what to measure</source>
        <translation>اختيار ما يُقاس</translation>
    </message>
    <message>
        <source>Choose a size</source>
        <translation>اختيار حجم</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>أدوات أخرى</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>Views: how many, linked, earlier films</source>
        <translation>اللوحات: عددها وربطها والصور الأقدم</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Looks normal</source>
        <translation>تبدو طبيعية</translation>
    </message>
    <message>
        <source>Looks like pneumonia</source>
        <translation>تبدو كالتهاب رئوي</translation>
    </message>
    <message>
        <source>Should not be judged</source>
        <translation>لا ينبغي تقييمها</translation>
    </message>
    <message>
        <source>A girl of 3 years with a cough.</source>
        <translation>طفلة عمرها 3 سنوات تعاني من سعال.</translation>
    </message>
    <message>
        <source>Drawn without signs of pneumonia, and the model finds none. That rules nothing out: it knows pneumonia and nothing else.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>رُسمت بلا علامات التهاب رئوي، ولم يجد النموذج أياً منها. وهذا لا ينفي شيئاً: فهو يعرف الالتهاب الرئوي ولا يعرف سواه.</translation>
    </message>
    <message>
        <source>A boy of 2 years with fever, breathing fast.</source>
        <translation>طفل عمره سنتان لديه حمى وتنفس سريع.</translation>
    </message>
    <message>
        <source>Drawn with signs of pneumonia. The model cannot separate bacterial from viral: take the answer as one of the two, whatever stands first.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>رُسمت بعلامات التهاب رئوي. لا يستطيع النموذج الفصل بين الجرثومي والفيروسي: خذ الجواب على أنه أحد الاثنين، أياً كان المذكور أولاً.</translation>
    </message>
    <message>
        <source>A boy of 3 years; the file comes from an old scanner.</source>
        <translation>طفل عمره 3 سنوات؛ الملف من ماسح ضوئي قديم.</translation>
    </message>
    <message>
        <source>Black and white are exchanged: the air in the lungs is white. The program refused the film. Export it again with black air.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الأسود والأبيض متبادلان: الهواء في الرئتين أبيض. رفض البرنامج الصورة الشعاعية. صدّرها مرة أخرى بحيث يكون الهواء أسود.</translation>
    </message>
    <message>
        <source>A boy of 10 years with fever.</source>
        <translation>طفل عمره 10 سنوات لديه حمى.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the film, but no model was built for this age. Read it without Lightbox. Never type another age to get an answer: it would be wrong.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا خلل في الصورة الشعاعية، لكن لم يُبنَ أي نموذج لهذا العمر. اقرأها من دون Lightbox. لا تكتب أبداً عمراً آخر للحصول على جواب: سيكون خاطئاً.</translation>
    </message>
    <message>
        <source>A girl of 4 years, ill for two days.</source>
        <translation>طفلة عمرها 4 سنوات، مريضة منذ يومين.</translation>
    </message>
    <message>
        <source>Drawn with signs of pneumonia. The heat map shows where the model looked. It is no outline of disease, and no reason for the answer.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>رُسمت بعلامات التهاب رئوي. تُظهر الخريطة الحرارية أين نظر النموذج. وهي ليست حدوداً للمرض، ولا سبباً للجواب.</translation>
    </message>
    <message>
        <source>A boy of 5 years; the film was photographed with a telephone.</source>
        <translation>طفل عمره 5 سنوات؛ صُوّرت الصورة الشعاعية بهاتف.</translation>
    </message>
    <message>
        <source>The film was cut out of the photograph and judged, with warnings: fine signs are lost in a photograph. Use the original file where there is one.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>اقتُطعت الصورة الشعاعية من الصورة الفوتوغرافية وقُيّمت، مع تحذيرات: تضيع العلامات الدقيقة في الصورة الفوتوغرافية. استخدم الملف الأصلي إن وُجد.</translation>
    </message>
    <message>
        <source>A girl of 2 years with a cough.</source>
        <translation>طفلة عمرها سنتان تعاني من سعال.</translation>
    </message>
    <message>
        <source>The film is upside down, and the program refused it. To turn it in the viewer does not help: that changes the display only. Export it again upright.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الصورة الشعاعية مقلوبة رأساً على عقب، وقد رفضها البرنامج. تدويرها في العارض لا يفيد: فهو يغيّر العرض فقط. صدّرها مرة أخرى قائمة.</translation>
    </message>
    <message>
        <source>A woman of 34 years with a cough.</source>
        <translation>امرأة عمرها 34 سنة تعاني من سعال.</translation>
    </message>
    <message>
        <source>This is the film of a small child under the age of an adult. The program did not refuse it: it asked the model for adults, and only warned that the film looks like one of another age. Read every warning, and check whose film it is.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>هذه صورة شعاعية لطفل صغير مسجّلة بعمر بالغ. لم يرفضها البرنامج: بل سأل نموذج البالغين، واكتفى بالتحذير من أن الصورة الشعاعية تبدو لعمر آخر. اقرأ كل تحذير، وتحقق لمن هذه الصورة الشعاعية.</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Film {0} of {1}</source>
        <translation>الصورة الشعاعية ⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Answer first. Then you see what the program says.</source>
        <translation>أجب أولاً. ثم ترى ما يقوله البرنامج.</translation>
    </message>
    <message>
        <source>Opening the film</source>
        <translation>جارٍ فتح الصورة الشعاعية</translation>
    </message>
    <message>
        <source>The film cannot be judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا يمكن تقييم الصورة الشعاعية</translation>
    </message>
    <message>
        <source>What to learn</source>
        <translation>ما نتعلمه</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>You were right about {0} of {1} films.</source>
        <translation>كنت على صواب في ⁨{0}⁩ من ⁨{1}⁩ صور شعاعية.</translation>
    </message>
    <message>
        <source>The program was right about {0}: of one trap it only warned.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>كان البرنامج على صواب في ⁨{0}⁩: وفي أحد الأفخاخ اكتفى بالتحذير.</translation>
    </message>
    <message>
        <source>These films are drawn. To be good at them does not mean to be good at real films; neither for you nor for the program.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>هذه الصور الشعاعية مرسومة. وإتقانها لا يعني إتقان الصور الشعاعية الحقيقية؛ لا لك ولا للبرنامج.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>The training is done</source>
        <translation>انتهى التدريب</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>لم يُحفظ شيء منه.</translation>
    </message>
    <message>
        <source>You said what is true of this film.</source>
        <translation>قلت ما هو صحيح عن هذه الصورة الشعاعية.</translation>
    </message>
    <message>
        <source>Right would be: {0}.</source>
        <translation>الصواب هو: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>The program refused the film</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>رفض البرنامج الصورة الشعاعية</translation>
    </message>
    <message>
        <source>What does {0} mean?</source>
        <translation>ماذا يعني ⁨{0}⁩؟</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Drawn films of nobody. Nothing goes into the log, and nothing is counted.</source>
        <translation>صور شعاعية مرسومة لا تعود إلى أحد. لا يدخل شيء إلى السجل، ولا يُحسب شيء.</translation>
    </message>
    <message>
        <source>Leave the training</source>
        <translation>مغادرة التدريب</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>في السجل</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Other kind</source>
        <translation>نوع آخر</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>{0} frames</source>
        <translation>⁨{0}⁩ إطار</translation>
    </message>
</context>
<context>
    <name>TriageDialog</name>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>جارٍ فحص الملفات</translation>
    </message>
    <message>
        <source>Password of the archive</source>
        <translation>كلمة مرور الأرشيف</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>تحليل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Files: {0}</source>
        <translation>الملفات: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Analyse {0}</source>
        <translation>تحليل ⁨{0}⁩</translation>
    </message>
    <message>
        <source>An archive is locked. Type its password to see what it holds; the password is not kept.</source>
        <translation>أحد الأرشيفات مقفل. اكتب كلمة مروره لرؤية ما فيه؛ ولا تُحفظ كلمة المرور.</translation>
    </message>
    <message>
        <source>Nothing was analysed yet. Space ticks a file, Enter analyses.</source>
        <translation>لم يُحلَّل شيء بعد. مفتاح المسافة يحدد ملفاً، وEnter يحلّل.</translation>
    </message>
</context>
<context>
    <name>TriageTree</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Files by patient, study and series</source>
        <translation>الملفات بحسب المريض والفحص والسلسلة</translation>
    </message>
    <message>
        <source>The same as {0}</source>
        <translation>مطابق لـ ⁨{0}⁩</translation>
    </message>
    <message>
        <source>No patient in the file</source>
        <translation>لا مريض في الملف</translation>
    </message>
    <message>
        <source>Study without a date</source>
        <translation>فحص بلا تاريخ</translation>
    </message>
    <message>
        <source>Series: {0}</source>
        <translation>السلسلة: ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>TryOutBar</name>
    <message>
        <source>Try-out: nothing is kept</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تجربة: لا يُحفظ شيء</translation>
    </message>
    <message>
        <source>No accounts, no real patients. All of it is deleted when you leave or close the window.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا حسابات، ولا مرضى حقيقيين. يُحذف كل ذلك عندما تغادر أو تغلق النافذة.</translation>
    </message>
    <message>
        <source>Leave the try-out</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>مغادرة التجربة</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>{0} was taken off the list.</source>
        <translation>أُزيل ⁨{0}⁩ من القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were taken off the list.</source>
        <translation>
            <numerusform>لم تُزل أي صورة من القائمة (%n).</numerusform>
            <numerusform>أُزيلت صورة واحدة من القائمة (%n).</numerusform>
            <numerusform>أُزيلت صورتان من القائمة (%n).</numerusform>
            <numerusform>أُزيلت %n صور من القائمة.</numerusform>
            <numerusform>أُزيلت %n صورة من القائمة.</numerusform>
            <numerusform>أُزيلت %n صورة من القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was saved stays in the log.</source>
        <translation>يبقى في السجل ما حُفظ.</translation>
    </message>
    <message>
        <source>The patient of {0} was changed.</source>
        <translation>تغيّر مريض الصورة ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>The search {0} was forgotten.</source>
        <translation>نُسي البحث ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Undone: the last measuring on this film.</source>
        <translation>تم التراجع عن آخر خطوة قياس على هذه الصورة الشعاعية.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>تم التراجع: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Say again who it was of before? The log keeps both.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>هل تعيد المريض السابق؟ يحتفظ السجل بالاثنين.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عن التصحيح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>UseStep</name>
    <message>
        <source>What Lightbox is for</source>
        <translation>الغرض من Lightbox</translation>
    </message>
    <message>
        <source>Decision support, not a diagnosis. Not a medical device.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>دعم للقرار، وليس تشخيصاً. ليس جهازاً طبياً.</translation>
    </message>
    <message>
        <source>For trained health workers where no specialist is at hand. A person decides, with the patient in view.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>للعاملين الصحيين المدرَّبين حيث لا يتوفر اختصاصي. القرار لإنسان، والمريض أمامه.</translation>
    </message>
    <message>
        <source>It does not rule a disease out. An answer “normal” is no reason to send an ill patient home.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>لا ينفي البرنامج وجود مرض. والجواب «طبيعي» ليس سبباً لإرسال شخص مريض إلى بيته.</translation>
    </message>
    <message>
        <source>Each model judges only the images and ages that it was made for, and was measured on; it can be wrong on yours.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>يقيّم كل نموذج فقط الصور والأعمار التي أُعدّ لها وقيس أداؤه عليها؛ وقد يخطئ في صورك.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The clinic answers for its patients&apos; data and for backups.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>كل شيء يبقى على هذا الحاسوب. والعيادة مسؤولة عن بيانات مرضاها وعن النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>I have read this and accept it for the clinic</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>قرأت هذا وأقبله باسم العيادة</translation>
    </message>
    <message>
        <source>Accepted by (name)</source>
        <translation>اسم من يقبل ذلك</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>a frontal chest film</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>صورة شعاعية أمامية للصدر</translation>
    </message>
    <message>
        <source>an OCT scan of the retina</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>مقطع OCT للشبكية</translation>
    </message>
    <message>
        <source>a segmentation</source>
        <translation>تجزئة للصورة</translation>
    </message>
    <message>
        <source>a parametric map</source>
        <translation>خريطة بارامترية</translation>
    </message>
    <message>
        <source>a radiotherapy dose</source>
        <translation>جرعة علاج إشعاعي</translation>
    </message>
    <message>
        <source>the camera&apos;s data in the file</source>
        <translation>بيانات الكاميرا في الملف</translation>
    </message>
    <message>
        <source>a tint over the whole picture</source>
        <translation>لون يغطي الصورة كلها</translation>
    </message>
    <message>
        <source>a film&apos;s edges on a light box</source>
        <translation>حواف صورة شعاعية على صندوق إضاءة</translation>
    </message>
    <message>
        <source>its corners were marked by hand</source>
        <translation>حُددت زواياها باليد</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>باليد</translation>
    </message>
    <message>
        <source>on a light box</source>
        <translation>على صندوق إضاءة</translation>
    </message>
    <message>
        <source>on a monitor</source>
        <translation>على شاشة</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>الولادة</translation>
    </message>
    <message>
        <source>study</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>تاريخ الولادة</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>it has more than 1000 characters</source>
        <translation>فيها أكثر من 1000 حرف</translation>
    </message>
    <message>
        <source>it has fewer than 10 characters</source>
        <translation>فيها أقل من 10 أحرف</translation>
    </message>
    <message>
        <source>it holds a character that no keyboard types</source>
        <translation>فيها حرف لا تكتبه أي لوحة مفاتيح</translation>
    </message>
    <message>
        <source>it is little more than your name</source>
        <translation>لا تكاد تزيد على اسمك</translation>
    </message>
    <message>
        <source>it is little more than a word that is tried first</source>
        <translation>لا تكاد تزيد على كلمة تُجرَّب أولاً</translation>
    </message>
    <message>
        <source>it repeats one pattern or follows the keyboard</source>
        <translation>تكرر نمطاً واحداً أو تتبع لوحة المفاتيح</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>⁨{0}⁩ و⁨{1}⁩</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>⁨{0}⁩ (بالسنوات)</translation>
    </message>
    <message>
        <source>ages {0} and over</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الأعمار من ⁨{0}⁩ فما فوق</translation>
    </message>
    <message>
        <source>ages {0} to {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الأعمار من ⁨{0}⁩ إلى ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>ViewCell</name>
    <message>
        <source>Viewer</source>
        <translation>العارض</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>This is the small copy that the log keeps. {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>هذه هي النسخة الصغيرة التي يحتفظ بها السجل. ⁨{0}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n more image(s) wait.</source>
        <translation>
            <numerusform>لا صور أخرى تنتظر.</numerusform>
            <numerusform>صورة أخرى واحدة تنتظر.</numerusform>
            <numerusform>صورتان أخريان تنتظران.</numerusform>
            <numerusform>%n صور أخرى تنتظر.</numerusform>
            <numerusform>%n صورة أخرى تنتظر.</numerusform>
            <numerusform>%n صورة أخرى تنتظر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading and analysing</source>
        <translation>جارٍ القراءة والتحليل</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>ViewGrid</name>
    <message>
        <source>Nothing in this view</source>
        <translation>لا شيء في هذه اللوحة</translation>
    </message>
    <message>
        <source>Click here, then choose an image in the list.</source>
        <translation>انقر هنا، ثم اختر صورة من القائمة.</translation>
    </message>
    <message>
        <source>View {0}, active: {1}</source>
        <translation>اللوحة ⁨{0}⁩، نشطة: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>View {0}: {1}</source>
        <translation>اللوحة ⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>العارض</translation>
    </message>
</context>
<context>
    <name>ViewerCommands</name>
    <message>
        <source>Choose first what to measure.</source>
        <translation>اختر أولاً ما يُقاس.</translation>
    </message>
    <message>
        <source>Draw a length over something whose size you know, and leave it selected.</source>
        <translation>ارسم طولاً فوق شيء تعرف حجمه، واتركه محدداً.</translation>
    </message>
    <message>
        <source>How long is the selected line in truth, in mm?</source>
        <translation>ما الطول الحقيقي للخط المحدد، بالملليمتر؟</translation>
    </message>
    <message>
        <source>Set the true length</source>
        <translation>تحديد الطول الحقيقي</translation>
    </message>
    <message>
        <source>The file tells no scale: the true size is not known.</source>
        <translation>لا يذكر الملف مقياساً: الحجم الحقيقي غير معروف.</translation>
    </message>
</context>
<context>
    <name>WatchedFolderDialog</name>
    <message>
        <source>Watched folder</source>
        <translation>المجلد المراقَب</translation>
    </message>
    <message>
        <source>What happened to the files</source>
        <translation>ما حدث للملفات</translation>
    </message>
    <message>
        <source>Nothing has arrived since the login.</source>
        <translation>لم يصل شيء منذ تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Choose folder...</source>
        <translation>اختيار مجلد...</translation>
    </message>
    <message>
        <source>Watch none</source>
        <translation>عدم المراقبة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>اختيار المجلد المراد مراقبته</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>لا يوجد مجلد مراقَب</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>أُخذت</translation>
    </message>
    <message>
        <source>Images that a device or a network share puts into this folder are analysed as soon as they have arrived, while somebody is logged in. The files stay where they are.</source>
        <translation>الصور التي يضعها جهاز أو مجلد شبكة مشترك في هذا المجلد تُحلَّل فور وصولها، ما دام أحد مسجّلاً دخوله. وتبقى الملفات في مكانها.</translation>
    </message>
</context>
<context>
    <name>WindowDialog</name>
    <message>
        <source>Display window</source>
        <translation>نافذة العرض</translation>
    </message>
    <message>
        <source>&amp;Center</source>
        <translation>ال&amp;مركز</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>ال&amp;عرض</translation>
    </message>
    <message>
        <source>In values of the file. This changes the display only, not what the model says.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>بقيم الملف. هذا يغيّر العرض فقط، لا ما يقوله النموذج.</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Full range</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>المدى الكامل</translation>
    </message>
    <message>
        <source>Automatic: 1st to 99th percentile</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>تلقائي: من المئين 1 إلى المئين 99</translation>
    </message>
    <message>
        <source>Lungs: the darker part</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>الرئتان: الجزء الأدكن</translation>
    </message>
    <message>
        <source>Bones and mediastinum: the brighter part</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>العظام والمنصف: الجزء الأسطع</translation>
    </message>
    <message>
        <source>From the file: {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>من الملف: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>From the file: number {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>من الملف: الرقم ⁨{0}⁩</translation>
    </message>
    <message>
        <source>From the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>من الملف</translation>
    </message>
    <message>
        <source>Table from the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>جدول من الملف</translation>
    </message>
    <message>
        <source>Center {0}  Width {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>المركز ⁨{0}⁩  العرض ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>_FilmDelegate</name>
    <message>
        <source>From the log</source>
        <translation>من السجل</translation>
    </message>
    <message>
        <source>, {0} slices</source>
        <translation>، ⁨{0}⁩ مقطع</translation>
    </message>
</context>
<context>
    <name>_SlicesModel</name>
    <message>
        <source>Anything but normal: {0}</source>
        <translation>كل ما ليس طبيعياً: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Slice {0}: {1}</source>
        <translation>المقطع ⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
</context>
</TS>
