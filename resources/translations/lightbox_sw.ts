<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Lightbox</source>
        <translation>Kuhusu Lightbox</translation>
    </message>
    <message>
        <source>Copy facts</source>
        <translation>Nakili maelezo</translation>
    </message>
    <message>
        <source>Check this installation...</source>
        <translation>Kagua usakinishaji huu...</translation>
    </message>
    <message>
        <source>Save bill of materials...</source>
        <translation>Hifadhi orodha ya vijenzi...</translation>
    </message>
    <message>
        <source>Copied. Nothing in it is about patients or persons.</source>
        <translation>Imenakiliwa. Hakuna chochote ndani yake kinachohusu wagonjwa au watu.</translation>
    </message>
    <message>
        <source>Save bill of materials</source>
        <translation>Hifadhi orodha ya vijenzi</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Imehifadhiwa.</translation>
    </message>
    <message>
        <source>Decision support, not a diagnosis. Not a medical device.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Msaada wa uamuzi, si utambuzi wa ugonjwa. Si kifaa tiba.</translation>
    </message>
    <message>
        <source>Lightbox helps a trained health worker to read a chest film or a retinal OCT scan where no specialist is at hand.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Lightbox humsaidia mhudumu wa afya aliyefunzwa kusoma filamu ya kifua au skani ya OCT ya retina mahali ambapo hakuna mtaalamu bingwa karibu.</translation>
    </message>
    <message>
        <source>It does not diagnose, and it does not rule a disease out. A person decides, with the patient in view.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Haitambui ugonjwa, wala haiondoi uwezekano wa ugonjwa. Mtu ndiye anayeamua, akimwona mgonjwa.</translation>
    </message>
    <message>
        <source>Each model judges only the kind of image and the ages that it was built and measured for; all else is refused.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kila modeli hutathmini tu aina ya picha na umri ambao iliundwa na kupimwa kwa ajili yake; vingine vyote hukataliwa.</translation>
    </message>
    <message>
        <source>Its figures come from a few hospitals. Expect more wrong answers elsewhere; the manual tells the limits.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Takwimu zake zinatoka hospitali chache. Tarajia majibu mengi zaidi yasiyo sahihi kwingineko; mwongozo unaeleza mipaka.</translation>
    </message>
    <message>
        <source>The heat map shows where the model looked. It is no outline of disease.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ramani ya joto huonyesha mahali modeli ilipoangalia. Si mchoro wa mipaka ya ugonjwa.</translation>
    </message>
    <message>
        <source>This screen is not a diagnostic display unless your clinic has checked it as one.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Skrini hii si skrini ya uchunguzi wa kitabibu isipokuwa kliniki yako imeikagua kuwa hivyo.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program never uses a network.</source>
        <translation>Kila kitu hubaki kwenye kompyuta hii. Programu haitumii mtandao kamwe.</translation>
    </message>
    <message>
        <source>The log and its backups are encrypted. What is exported, printed or saved as PDF is not.</source>
        <translation>Daftari na nakala zake rudufu vimesimbwa. Kinachohamishwa, kuchapishwa au kuhifadhiwa kama PDF hakijasimbwa.</translation>
    </message>
    <message>
        <source>Made by {0}. Apache License 2.0.</source>
        <translation>Imetengenezwa na {0}. Apache License 2.0.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Matoleo</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>Version, or SHA-256 of a model</source>
        <translation>Toleo, au SHA-256 ya modeli</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Matini ya leseni</translation>
    </message>
    <message>
        <source>The program stands on the work of many others. Each text is theirs.</source>
        <translation>Programu hii imejengwa juu ya kazi ya watu wengine wengi. Kila matini ni yao.</translation>
    </message>
    <message>
        <source>This program runs from its source: the texts of the other parts lie in their Python packages.</source>
        <translation>Programu hii inaendeshwa kutoka msimbo wake chanzo: matini za sehemu nyingine ziko katika vifurushi vyao vya Python.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Toleo {0}</translation>
    </message>
    <message>
        <source>Use and limits</source>
        <translation>Matumizi na mipaka</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Leseni</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
</context>
<context>
    <name>AcceptPage</name>
    <message>
        <source>Log out</source>
        <translation>Toka</translation>
    </message>
    <message>
        <source>Open Lightbox</source>
        <translation>Fungua Lightbox</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>Your password was changed.</source>
        <translation>Nenosiri lako limebadilishwa.</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts and locking</source>
        <translation>Akaunti na kufunga</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Akaunti mpya</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nenosiri jipya</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Zima</translation>
    </message>
    <message>
        <source>End second factor</source>
        <translation>Ondoa uthibitisho wa pili</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Ufunguo mpya wa urejeshaji</translation>
    </message>
    <message>
        <source>Disable {0}?</source>
        <translation>Zima akaunti ya {0}?</translation>
    </message>
    <message>
        <source>They cannot log in until they are enabled again with a new password. What they saved stays.</source>
        <translation>Hawezi kuingia hadi akaunti iwashwe tena kwa nenosiri jipya. Alichohifadhi kinabaki.</translation>
    </message>
    <message>
        <source>End the second factor of {0}?</source>
        <translation>Uondoe uthibitisho wa pili wa {0}?</translation>
    </message>
    <message>
        <source>Their password alone is then enough, until they set up a second factor again themselves.</source>
        <translation>Baada ya hapo nenosiri lake pekee linatosha, hadi aweke tena uthibitisho wa pili mwenyewe.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Washa</translation>
    </message>
    <message>
        <source>on</source>
        <translation>umewashwa</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Imezimwa</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>Anaweza kuingia</translation>
    </message>
    <message>
        <source>Role of {0}</source>
        <translation>Jukumu la {0}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Mtu</translation>
    </message>
    <message>
        <source>Logs in as</source>
        <translation>Huingia kama</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Jukumu</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Uthibitisho wa pili</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akaunti</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>dak {0}</translation>
    </message>
    <message>
        <source>Minutes until the window locks</source>
        <translation>Dakika kabla ya dirisha kufungwa</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Funga baada ya</translation>
    </message>
    <message>
        <source>without mouse or keyboard</source>
        <translation>bila kipanya au kibodi</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open images...</source>
        <translation>&amp;Fungua picha...</translation>
    </message>
    <message>
        <source>Open &amp;folder...</source>
        <translation>Fungua f&amp;olda...</translation>
    </message>
    <message>
        <source>Open &amp;samples</source>
        <translation>Fungua &amp;sampuli</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>&amp;Bandika mafaili</translation>
    </message>
    <message>
        <source>&amp;Watched folder...</source>
        <translation>Folda inayo&amp;fuatiliwa...</translation>
    </message>
    <message>
        <source>Re&amp;port...</source>
        <translation>&amp;Ripoti...</translation>
    </message>
    <message>
        <source>&amp;Remove image from the list</source>
        <translation>&amp;Ondoa picha kwenye orodha</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Safisha orodha</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Tendua</translation>
    </message>
    <message>
        <source>&amp;Take back the patient&apos;s correction...</source>
        <translation>&amp;Tendua sahihisho la mgonjwa...</translation>
    </message>
    <message>
        <source>Stop &amp;analysing</source>
        <translation>Acha ku&amp;changanua</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Funga programu</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Mwanzo</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Soma</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Daftari</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashibodi</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Fun&amp;ga kwa nenosiri</translation>
    </message>
    <message>
        <source>Change &amp;password...</source>
        <translation>Badilisha &amp;nenosiri...</translation>
    </message>
    <message>
        <source>&amp;Second factor...</source>
        <translation>&amp;Uthibitisho wa pili...</translation>
    </message>
    <message>
        <source>&amp;Accounts and locking...</source>
        <translation>&amp;Akaunti na kufunga...</translation>
    </message>
    <message>
        <source>A&amp;udit...</source>
        <translation>U&amp;kaguzi...</translation>
    </message>
    <message>
        <source>&amp;Rules for reading...</source>
        <translation>Kanuni za ku&amp;soma...</translation>
    </message>
    <message>
        <source>Log &amp;out</source>
        <translation>&amp;Toka</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>&amp;Nakala rudufu</translation>
    </message>
    <message>
        <source>&amp;Labels for new patients...</source>
        <translation>&amp;Lebo za wagonjwa wapya...</translation>
    </message>
    <message>
        <source>&amp;Find in the log</source>
        <translation>&amp;Tafuta katika daftari</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Giza</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Angavu</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Utofautishaji mkubwa</translation>
    </message>
    <message>
        <source>P&amp;references...</source>
        <translation>&amp;Mapendeleo...</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Skrini &amp;nzima</translation>
    </message>
    <message>
        <source>&amp;Next image</source>
        <translation>Picha ifuat&amp;ayo</translation>
    </message>
    <message>
        <source>&amp;Previous image</source>
        <translation>Picha ili&amp;yotangulia</translation>
    </message>
    <message>
        <source>&amp;Edit patient...</source>
        <translation>&amp;Hariri mgonjwa...</translation>
    </message>
    <message>
        <source>&amp;Straighten the film...</source>
        <translation>&amp;Nyoosha filamu...</translation>
    </message>
    <message>
        <source>Agree with the model</source>
        <translation>Kubaliana na modeli</translation>
    </message>
    <message>
        <source>Disagree with the model</source>
        <translation>Kutokubaliana na modeli</translation>
    </message>
    <message>
        <source>Say that you are unsure</source>
        <translation>Kusema huna uhakika</translation>
    </message>
    <message>
        <source>Urgency: routine</source>
        <translation>Udharura: bila haraka</translation>
    </message>
    <message>
        <source>Urgency: soon</source>
        <translation>Udharura: mapema</translation>
    </message>
    <message>
        <source>Urgency: urgent</source>
        <translation>Udharura: dharura</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Dirisha</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Kuza</translation>
    </message>
    <message>
        <source>&amp;Pan</source>
        <translation>&amp;Sogeza</translation>
    </message>
    <message>
        <source>Scroll t&amp;hrough frames</source>
        <translation>&amp;Pitia fremu</translation>
    </message>
    <message>
        <source>Magnif&amp;ier</source>
        <translation>Kio cha kuk&amp;uzia</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Urefu</translation>
    </message>
    <message>
        <source>&amp;Angle</source>
        <translation>&amp;Pembe</translation>
    </message>
    <message>
        <source>Values in an &amp;ellipse</source>
        <translation>Thamani ndani ya &amp;duaradufu</translation>
    </message>
    <message>
        <source>Values in a &amp;rectangle</source>
        <translation>Thamani ndani ya &amp;mstatili</translation>
    </message>
    <message>
        <source>&amp;Cardiothoracic ratio</source>
        <translation>Uwiano wa &amp;moyo na kifua</translation>
    </message>
    <message>
        <source>&amp;Put into the middle</source>
        <translation>&amp;Weka katikati</translation>
    </message>
    <message>
        <source>&amp;Next handle</source>
        <translation>Kishikio &amp;kifuatacho</translation>
    </message>
    <message>
        <source>Li&amp;st of measurements...</source>
        <translation>&amp;Orodha ya vipimo...</translation>
    </message>
    <message>
        <source>Set the &amp;true length of a line...</source>
        <translation>Weka urefu &amp;halisi wa mstari...</translation>
    </message>
    <message>
        <source>&amp;Undo measuring</source>
        <translation>&amp;Tendua kupima</translation>
    </message>
    <message>
        <source>&amp;Delete all measurements of this image</source>
        <translation>&amp;Futa vipimo vyote vya picha hii</translation>
    </message>
    <message>
        <source>Choose a win&amp;dow</source>
        <translation>Chagua diri&amp;sha</translation>
    </message>
    <message>
        <source>A&amp;utomatic window</source>
        <translation>Dirisha la k&amp;iotomatiki</translation>
    </message>
    <message>
        <source>Type center and widt&amp;h...</source>
        <translation>Andika kati na &amp;upana...</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>K&amp;uza</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Punguza</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Enea</translation>
    </message>
    <message>
        <source>&amp;1:1 pixels</source>
        <translation>Pikseli &amp;1:1</translation>
    </message>
    <message>
        <source>True si&amp;ze</source>
        <translation>Uku&amp;bwa halisi</translation>
    </message>
    <message>
        <source>Size of this s&amp;creen...</source>
        <translation>Ukubwa wa s&amp;krini hii...</translation>
    </message>
    <message>
        <source>In&amp;vert</source>
        <translation>&amp;Geuza rangi</translation>
    </message>
    <message>
        <source>&amp;Turn clockwise</source>
        <translation>&amp;Zungusha kulia</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>Geuza kama ki&amp;oo</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Weka upya</translation>
    </message>
    <message>
        <source>&amp;Heat map on or off</source>
        <translation>Washa au zima ramani ya &amp;joto</translation>
    </message>
    <message>
        <source>&amp;Overlays from the file</source>
        <translation>&amp;Matabaka kutoka kwa faili</translation>
    </message>
    <message>
        <source>S&amp;hutter from the file</source>
        <translation>&amp;Kifunika kutoka kwa faili</translation>
    </message>
    <message>
        <source>&amp;What the file says...</source>
        <translation>Faili linasema &amp;nini...</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Mwongozo</translation>
    </message>
    <message>
        <source>Help for this &amp;page</source>
        <translation>Msaada wa &amp;ukurasa huu</translation>
    </message>
    <message>
        <source>&amp;One view</source>
        <translation>Mwonekano m&amp;moja</translation>
    </message>
    <message>
        <source>&amp;Two views</source>
        <translation>Mionekano mi&amp;wili</translation>
    </message>
    <message>
        <source>&amp;Four views</source>
        <translation>Mionekano mi&amp;nne</translation>
    </message>
    <message>
        <source>&amp;Link zoom, window and frames</source>
        <translation>&amp;Unganisha ukuzaji, dirisha na fremu</translation>
    </message>
    <message>
        <source>&amp;Compare with earlier film</source>
        <translation>&amp;Linganisha na filamu ya awali</translation>
    </message>
    <message>
        <source>What the &amp;model saw</source>
        <translation>Kile &amp;modeli ilichoona</translation>
    </message>
    <message>
        <source>&amp;Play the frames, or stop</source>
        <translation>&amp;Cheza fremu, au simamisha</translation>
    </message>
    <message>
        <source>Only the &amp;viewer on the screen</source>
        <translation>&amp;Kionyeshi pekee kwenye skrini</translation>
    </message>
    <message>
        <source>Viewer in its own &amp;window</source>
        <translation>Kionyeshi katika &amp;dirisha lake</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Mikato ya kibodi</translation>
    </message>
    <message>
        <source>&amp;Training...</source>
        <translation>Ma&amp;funzo...</translation>
    </message>
    <message>
        <source>&amp;Display check...</source>
        <translation>Ukaguzi wa &amp;skrini...</translation>
    </message>
    <message>
        <source>Check this &amp;installation...</source>
        <translation>Kagua usak&amp;inishaji huu...</translation>
    </message>
    <message>
        <source>&amp;About Lightbox and its use</source>
        <translation>Kuhusu Lightbox n&amp;a matumizi yake</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Faili</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Mwonekano</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Picha</translation>
    </message>
    <message>
        <source>&amp;Display</source>
        <translation>&amp;Onyesho</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>Pi&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Akaunti</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>M&amp;saada</translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>New account</source>
        <translation>Akaunti mpya</translation>
    </message>
    <message>
        <source>Make account</source>
        <translation>Unda akaunti</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Jina kamili</translation>
    </message>
    <message>
        <source>Name to log in with: a to z, figures, dot, - and _</source>
        <translation>Jina la kuingilia: a hadi z, tarakimu, nukta, - na _</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Jukumu</translation>
    </message>
</context>
<context>
    <name>AdministratorStep</name>
    <message>
        <source>First administrator</source>
        <translation>Msimamizi wa kwanza</translation>
    </message>
    <message>
        <source>Administrators make accounts for the others and see the audit. Everybody gets an account of their own.</source>
        <translation>Wasimamizi huunda akaunti za wengine na huona ukaguzi. Kila mtu hupata akaunti yake mwenyewe.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jina lako</translation>
    </message>
    <message>
        <source>Name to log in with</source>
        <translation>Jina la kuingilia</translation>
    </message>
    <message>
        <source>To log in: 2 to 32 of the letters a to z, figures, dot, - and _.</source>
        <translation>Kwa kuingia: herufi 2 hadi 32 kati ya a hadi z, tarakimu, nukta, - na _.</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>Readers before and after the answer</source>
        <translation>Wasomaji kabla na baada ya jibu</translation>
    </message>
    <message>
        <source>Each reader counts once at each image; whoever could not tell is left out. Cohen&apos;s kappa is the agreement beyond chance: 0 is chance, 1 is always the same; with its 95 % interval (Fleiss, Cohen and Everitt 1969).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kila msomaji huhesabiwa mara moja kwa kila picha; aliyeshindwa kuamua huachwa nje. Kappa ya Cohen ni makubaliano zaidi ya bahati: 0 ni bahati, 1 ni sawa kila mara; pamoja na masafa yake ya 95 % (Fleiss, Cohen na Everitt 1969).</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>Hakuna kitu katika kipindi hiki.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Idadi</translation>
    </message>
    <message>
        <source>Same class</source>
        <translation>Kundi lilelile</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Reader before, and the model</source>
        <translation>Msomaji kabla, na modeli</translation>
    </message>
    <message>
        <source>Reader after, and the model</source>
        <translation>Msomaji baada, na modeli</translation>
    </message>
    <message>
        <source>Reader before, and what turned out</source>
        <translation>Msomaji kabla, na kilichothibitika</translation>
    </message>
    <message>
        <source>Reader after, and what turned out</source>
        <translation>Msomaji baada, na kilichothibitika</translation>
    </message>
    <message>
        <source>The model, and what turned out</source>
        <translation>Modeli, na kilichothibitika</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>chache mno</translation>
    </message>
    <message>
        <source>from {0} images on</source>
        <translation>kuanzia picha {0}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>not defined: always one class</source>
        <translation>haifafanuliwi: kundi moja tu kila mara</translation>
    </message>
    <message>
        <source>{0} ({1} to {2})</source>
        <translation>{0} ({1} hadi {2})</translation>
    </message>
    <message>
        <source>Changes of mind: too few images with both readings and an outcome.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Mabadiliko ya uamuzi: picha zenye usomaji wote wawili na matokeo ni chache mno.</translation>
    </message>
    <message>
        <source>Changes of mind in {0} images: {1} towards what turned out, {2} away from it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Mabadiliko ya uamuzi katika picha {0}: {1} kuelekea kilichothibitika, {2} mbali nacho.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Log made</source>
        <translation>Daftari limeundwa</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Kuingia</translation>
    </message>
    <message>
        <source>Failed login</source>
        <translation>Kuingia kulikoshindwa</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kufunga</translation>
    </message>
    <message>
        <source>Clock was set</source>
        <translation>Saa ilibadilishwa</translation>
    </message>
    <message>
        <source>Reading looked at</source>
        <translation>Usomaji ulitazamwa</translation>
    </message>
    <message>
        <source>Log verified</source>
        <translation>Daftari limehakikishwa</translation>
    </message>
    <message>
        <source>Own password or second factor</source>
        <translation>Nenosiri au uthibitisho wa pili wa mwenyewe</translation>
    </message>
    <message>
        <source>Kept search</source>
        <translation>Utafutaji uliohifadhiwa</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Nakala rudufu</translation>
    </message>
    <message>
        <source>Reading saved</source>
        <translation>Usomaji umehifadhiwa</translation>
    </message>
    <message>
        <source>Batch begun</source>
        <translation>Kundi limeanza</translation>
    </message>
    <message>
        <source>Batch continued</source>
        <translation>Kundi limeendelezwa</translation>
    </message>
    <message>
        <source>Batch ended</source>
        <translation>Kundi limeisha</translation>
    </message>
    <message>
        <source>Patient corrected</source>
        <translation>Mgonjwa amesahihishwa</translation>
    </message>
    <message>
        <source>Patient ids made</source>
        <translation>Vitambulisho vya wagonjwa vimetengenezwa</translation>
    </message>
    <message>
        <source>Patients merged</source>
        <translation>Wagonjwa wameunganishwa</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Uunganishaji umetenduliwa</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Maoni</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Kuhamisha</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Kuchapisha</translation>
    </message>
    <message>
        <source>Audit looked at</source>
        <translation>Ukaguzi ulitazamwa</translation>
    </message>
    <message>
        <source>Export with names</source>
        <translation>Kuhamisha pamoja na majina</translation>
    </message>
    <message>
        <source>Export for training</source>
        <translation>Kuhamisha kwa ajili ya mafunzo ya modeli</translation>
    </message>
    <message>
        <source>Patient deleted</source>
        <translation>Mgonjwa amefutwa</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akaunti</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Mpangilio</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>Display check</source>
        <translation>Ukaguzi wa skrini</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Nakala rudufu imerejeshwa</translation>
    </message>
    <message>
        <source>Log brought up to date</source>
        <translation>Daftari limesasishwa</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Audit</source>
        <translation>Ukaguzi</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Onyesha maingizo ya zamani</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Na.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Nani</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kuhusu</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Numbered and chained: what was changed or removed is found. It names no patient.</source>
        <translation>Yana namba na yameunganishwa kwa mnyororo: kilichobadilishwa au kuondolewa hugundulika. Hayamtaji mgonjwa yeyote.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Usomaji</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wapi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kwa nini</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukubwa</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Imekaguliwa</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>yenyewe</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>kwa mkono</translation>
    </message>
    <message>
        <source>after a deletion</source>
        <translation>baada ya ufutaji</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hifadhi nakala sasa</translation>
    </message>
    <message>
        <source>Restore...</source>
        <translation>Rejesha...</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kagua</translation>
    </message>
    <message>
        <source>Choose folder...</source>
        <translation>Chagua folda...</translation>
    </message>
    <message>
        <source>Back up to it now</source>
        <translation>Hifadhi nakala humo sasa</translation>
    </message>
    <message>
        <source>The log was restored from a backup. Until somebody says that it is the right one, no older backup is removed.</source>
        <translation>Daftari lilirejeshwa kutoka nakala rudufu. Hadi mtu aseme kuwa ndilo sahihi, hakuna nakala rudufu ya zamani inayoondolewa.</translation>
    </message>
    <message>
        <source>It is the right one</source>
        <translation>Ndilo sahihi</translation>
    </message>
    <message>
        <source>For a week no backup went to a second medium. If this disk breaks, its backups are lost with it.</source>
        <translation>Kwa wiki moja hakuna nakala rudufu iliyowekwa kwenye kifaa cha pili cha kuhifadhia. Diski hii ikiharibika, nakala zake rudufu zitapotea pamoja nayo.</translation>
    </message>
    <message>
        <source>The folder of the second medium is on the disk of the log: both are lost together. Choose a USB stick.</source>
        <translation>Folda ya kifaa cha pili iko kwenye diski ya daftari: vyote viwili vitapotea pamoja. Chagua kidude cha USB.</translation>
    </message>
    <message numerus="yes">
        <source>just now: whole, %n reading(s)</source>
        <translation>
            <numerusform>sasa hivi: nzima, usomaji %n</numerusform>
            <numerusform>sasa hivi: nzima, usomaji %n</numerusform>
        </translation>
    </message>
    <message>
        <source>; pictures missing: {0}</source>
        <translation>; picha zinazokosekana: {0}</translation>
    </message>
    <message>
        <source>Folder on the second medium</source>
        <translation>Folda kwenye kifaa cha pili</translation>
    </message>
    <message>
        <source>Read the chosen backup from its first to its last byte</source>
        <translation>Soma nakala rudufu iliyochaguliwa kuanzia baiti ya kwanza hadi ya mwisho</translation>
    </message>
    <message>
        <source>Last on this computer: {0}</source>
        <translation>Ya mwisho kwenye kompyuta hii: {0}</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Bado haijachaguliwa</translation>
    </message>
    <message>
        <source>Choose a folder on a USB stick or another disk; while it is plugged in, it gets each automatic backup.</source>
        <translation>Chagua folda kwenye kidude cha USB au diski nyingine; kikiwa kimechomekwa, hupokea kila nakala rudufu ya kiotomatiki.</translation>
    </message>
    <message>
        <source>It is not plugged in.</source>
        <translation>Hakijachomekwa.</translation>
    </message>
    <message>
        <source>Plugged in; it has no backup of this log yet.</source>
        <translation>Kimechomekwa; bado hakina nakala rudufu ya daftari hili.</translation>
    </message>
    <message>
        <source>Plugged in. Last backup there: {0}</source>
        <translation>Kimechomekwa. Nakala rudufu ya mwisho humo: {0}</translation>
    </message>
    <message>
        <source>second medium</source>
        <translation>kifaa cha pili</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>kompyuta hii</translation>
    </message>
    <message>
        <source>when it was made</source>
        <translation>ilipotengenezwa</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Nakala rudufu</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Inafanya kazi</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>MB {0}</translation>
    </message>
    <message>
        <source>The first one is made by itself half an hour after a change, or now.</source>
        <translation>Ya kwanza hutengenezwa yenyewe nusu saa baada ya badiliko, au sasa.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Bado hakuna nakala rudufu</translation>
    </message>
    <message>
        <source>Backups are encrypted like the log, and read back before they count. Kept are the last 8, and the newest of 7 days, 4 weeks and 12 months.</source>
        <translation>Nakala rudufu husimbwa kama daftari, na husomwa tena kabla ya kuhesabiwa. Zinazobaki ni 8 za mwisho, na mpya zaidi za siku 7, wiki 4 na miezi 12.</translation>
    </message>
    <message>
        <source>Second medium</source>
        <translation>Kifaa cha pili cha kuhifadhia</translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message>
        <source>Stop</source>
        <translation>Simamisha</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are still to be analysed. Stop here?</source>
        <translation>
            <numerusform>Picha %n bado haijachanganuliwa. Usimamishe hapa?</numerusform>
            <numerusform>Picha %n bado hazijachanganuliwa. Usimamishe hapa?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done is saved. The Home page then offers to go on with the others.</source>
        <translation>Zilizokamilika zimehifadhiwa. Ukurasa wa Mwanzo utapendekeza kuendelea na nyingine.</translation>
    </message>
    <message>
        <source>Do not stop</source>
        <translation>Usisimamishe</translation>
    </message>
</context>
<context>
    <name>BatchOffer</name>
    <message>
        <source>A batch of {0} by {1} was interrupted. Saved: {2} of {3} images. Waiting: {4}.</source>
        <translation>Kundi la {0} la {1} lilikatizwa. Zilizohifadhiwa: picha {2} kati ya {3}. Zinazosubiri: {4}.</translation>
    </message>
    <message>
        <source>Without an image: {0}.</source>
        <translation>Bila picha: {0}.</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation>Endelea na {0}</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Ziache</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n image(s) that were not analysed?</source>
        <translation>
            <numerusform>Uache picha %n ambayo haijachanganuliwa?</numerusform>
            <numerusform>Uache picha %n ambazo hazijachanganuliwa?</numerusform>
        </translation>
    </message>
    <message>
        <source>This batch is not offered again. The files stay where they are, and can be opened anew.</source>
        <translation>Kundi hili halitapendekezwa tena. Mafaili yanabaki yalipo, na yanaweza kufunguliwa upya.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>What waits is not analysed. What is saved stays saved.</source>
        <translation>Zinazosubiri hazitachanganuliwa. Zilizohifadhiwa zinabaki zimehifadhiwa.</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Progress</source>
        <translation>Maendeleo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sitisha</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>{0} of {1} images</source>
        <translation>Picha {0} kati ya {1}</translation>
    </message>
    <message>
        <source>{0} images done</source>
        <translation>Picha {0} zimekamilika</translation>
    </message>
    <message>
        <source>Paused. What is done is saved.</source>
        <translation>Imesitishwa. Zilizokamilika zimehifadhiwa.</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} kwa sekunde</translation>
    </message>
    <message>
        <source>{0} not saved</source>
        <translation>{0} hazijahifadhiwa</translation>
    </message>
    <message>
        <source>some seconds left</source>
        <translation>zimebaki sekunde chache</translation>
    </message>
    <message>
        <source>{0} s left</source>
        <translation>zimebaki s {0}</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>zimebaki dak {0}</translation>
    </message>
    <message>
        <source>{0} h left</source>
        <translation>zimebaki saa {0}</translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source>Limit for referral: {0}, version {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kikomo cha rufaa: {0}, toleo {1}</translation>
    </message>
    <message>
        <source>Label films...</source>
        <translation>Weka lebo kwenye filamu...</translation>
    </message>
    <message>
        <source>Set this limit...</source>
        <translation>Weka kikomo hiki...</translation>
    </message>
    <message>
        <source>Too few films for a limit: {0} more ill and {1} more well ones are needed.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Filamu ni chache mno kwa kikomo: zinahitajika {0} zaidi za wagonjwa na {1} zaidi za wenye afya.</translation>
    </message>
    <message>
        <source>Limit {0}: finds {1} of the ill, leaves {2} of the well alone</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kikomo {0}: hugundua {1} ya wagonjwa, huwaacha bila alama {2} ya wenye afya</translation>
    </message>
    <message>
        <source>Of 100 patients {0} would be referred, {1} of them in vain; {2} ill ones would be missed.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kati ya wagonjwa 100, {0} wangepewa rufaa, {1} kati yao bila sababu; wenye ugonjwa {2} wangekosekana.</translation>
    </message>
    <message>
        <source>The log has no further film of this version that nobody has told the class of.</source>
        <translation>Daftari halina filamu nyingine ya toleo hili ambayo kundi lake halijatajwa na mtu.</translation>
    </message>
    <message>
        <source>Set the limit</source>
        <translation>Weka kikomo</translation>
    </message>
    <message>
        <source>From now on a film is marked for referral from P(ill) {0} on, for version {1} of this model only.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kuanzia sasa filamu itawekewa alama ya rufaa kuanzia P(mgonjwa) {0}, kwa toleo {1} la modeli hii pekee.</translation>
    </message>
    <message>
        <source>On {0} ill and {1} well films it finds {2} and leaves {3} alone. The audit keeps who set it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kwenye filamu {0} za wagonjwa na {1} za wenye afya, hugundua {2} na huacha bila alama {3}. Ukaguzi unahifadhi aliyekiweka.</translation>
    </message>
    <message>
        <source>Do not set it</source>
        <translation>Usikiweke</translation>
    </message>
    <message>
        <source>Local films with a known class: {0} ill, {1} well.</source>
        <translation>Filamu za hapa zenye kundi linalojulikana: {0} za wagonjwa, {1} za wenye afya.</translation>
    </message>
    <message>
        <source>Told by a later outcome: {0}; read before the answer was shown: {1}; read with the answer in sight: {2}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Zilizotajwa na matokeo ya baadaye: {0}; zilizosomwa kabla jibu halijaonyeshwa: {1}; zilizosomwa jibu likionekana: {2}.</translation>
    </message>
    <message>
        <source>Readings with the answer in sight lean towards it and make the model look better than it is.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Usomaji unaofanywa jibu likionekana huelemea upande wa jibu hilo na hufanya modeli ionekane bora kuliko ilivyo.</translation>
    </message>
    <message>
        <source>The area under the curve is {0}; 95 % interval {1}, from a bootstrap of whole patients.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Eneo chini ya mkunjo ni {0}; masafa ya 95 % {1}, kutokana na bootstrap ya wagonjwa (si ya filamu moja moja).</translation>
    </message>
    <message>
        <source>The area under the curve is {0}; 95 % interval {1} (DeLong).</source>
        <translation>Eneo chini ya mkunjo ni {0}; masafa ya 95 % {1} (DeLong).</translation>
    </message>
    <message>
        <source>The limit is chosen by the same films, so expect somewhat worse figures than these.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kikomo kinachaguliwa kwa filamu zilezile, kwa hiyo tarajia takwimu duni kidogo kuliko hizi.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} hadi {1}</translation>
    </message>
    <message>
        <source>To find</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kugundua</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kikomo</translation>
    </message>
    <message>
        <source>Ill that are found</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Wagonjwa wanaogunduliwa</translation>
    </message>
    <message>
        <source>Well that are left alone</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Wenye afya wasiowekwa alama</translation>
    </message>
    <message>
        <source>{0} of 100 ill</source>
        <translation>{0} kati ya wagonjwa 100</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>Cha modeli yenyewe</translation>
    </message>
    <message>
        <source>{0} % ({1})</source>
        <translation>{0} % ({1})</translation>
    </message>
    <message>
        <source>This model on these films</source>
        <translation>Modeli hii kwa filamu hizi</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Kwa bahati</translation>
    </message>
    <message>
        <source>Chosen limit</source>
        <translation>Kikomo kilichochaguliwa</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>Mkunjo wa ROC</translation>
    </message>
    <message>
        <source>Well called ill (%)</source>
        <translation>Wenye afya walioitwa wagonjwa (%)</translation>
    </message>
    <message>
        <source>Ill that are found (%)</source>
        <translation>Wagonjwa wanaogunduliwa (%)</translation>
    </message>
    <message>
        <source>Of 100 patients here, so many are ill (as among the films, until you change it)</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kati ya wagonjwa 100 hapa, hawa wana ugonjwa (kama ilivyo kwenye filamu, hadi uibadilishe)</translation>
    </message>
    <message>
        <source>Of 100 ill, find at least</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kati ya wenye ugonjwa 100, gundua angalau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Films to label next</source>
        <translation>Filamu za kuwekewa lebo zinazofuata</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Badilisha nenosiri</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Badilisha</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Nenosiri la sasa</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Picture (PNG)...</source>
        <translation>Picha (PNG)...</translation>
    </message>
    <message>
        <source>Numbers (CSV)...</source>
        <translation>Namba (CSV)...</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>Hakuna kitu katika kipindi hiki.</translation>
    </message>
</context>
<context>
    <name>ClinicStep</name>
    <message>
        <source>Your clinic</source>
        <translation>Kliniki yako</translation>
    </message>
    <message>
        <source>The name stands on printed sheets. It can be left empty.</source>
        <translation>Jina huonekana kwenye karatasi zilizochapishwa. Linaweza kuachwa tupu.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Jina la kliniki</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The image in the first view is not in the log.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Picha iliyo katika mwonekano wa kwanza haimo katika daftari.</translation>
    </message>
    <message>
        <source>No earlier film</source>
        <translation>Hakuna filamu ya awali</translation>
    </message>
    <message>
        <source>Looking for earlier films</source>
        <translation>Inatafuta filamu za awali</translation>
    </message>
    <message>
        <source>The log has no earlier picture of this patient and of this kind.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Daftari halina picha ya awali ya mgonjwa huyu na ya aina hii.</translation>
    </message>
</context>
<context>
    <name>CornersDialog</name>
    <message>
        <source>Straighten the film</source>
        <translation>Nyoosha filamu</translation>
    </message>
    <message>
        <source>The straightened film</source>
        <translation>Filamu iliyonyooshwa</translation>
    </message>
    <message>
        <source>Find the edges</source>
        <translation>Tafuta kingo</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Picha nzima</translation>
    </message>
    <message>
        <source>Straighten and analyse</source>
        <translation>Nyoosha na uchanganue</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>No edges were found: move the handles to the film&apos;s corners.</source>
        <translation>Kingo hazikupatikana: sogeza vishikio hadi kwenye pembe za filamu.</translation>
    </message>
    <message>
        <source>Put the handles on the corners of the film. Tab goes to the next one, the arrow keys move it, with Shift further. The film is judged again, as a new reading.</source>
        <translation>Weka vishikio kwenye pembe za filamu. Tab huenda kwa kinachofuata, vitufe vya mishale hukisogeza, na kwa Shift zaidi. Filamu hutathminiwa tena, kama usomaji mpya.</translation>
    </message>
</context>
<context>
    <name>CornersView</name>
    <message>
        <source>Photograph</source>
        <translation>Picha ya kamera</translation>
    </message>
    <message>
        <source>Top left corner</source>
        <translation>Pembe ya juu kushoto</translation>
    </message>
    <message>
        <source>Top right corner</source>
        <translation>Pembe ya juu kulia</translation>
    </message>
    <message>
        <source>Bottom right corner</source>
        <translation>Pembe ya chini kulia</translation>
    </message>
    <message>
        <source>Bottom left corner</source>
        <translation>Pembe ya chini kushoto</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Age not covered</source>
        <translation>Umri usiohusika</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>Umri haujulikani</translation>
    </message>
    <message>
        <source>Other body part</source>
        <translation>Sehemu nyingine ya mwili</translation>
    </message>
    <message>
        <source>Colour picture</source>
        <translation>Picha ya rangi</translation>
    </message>
    <message>
        <source>Unlike the model&apos;s films</source>
        <translation>Haifanani na filamu za modeli</translation>
    </message>
    <message>
        <source>Kind not clear</source>
        <translation>Aina haiko wazi</translation>
    </message>
    <message>
        <source>Other modality</source>
        <translation>Njia nyingine ya upigaji picha</translation>
    </message>
    <message>
        <source>No model for it</source>
        <translation>Hakuna modeli yake</translation>
    </message>
    <message>
        <source>No original image</source>
        <translation>Si picha ya asili</translation>
    </message>
    <message>
        <source>Another kind of picture</source>
        <translation>Aina nyingine ya picha</translation>
    </message>
    <message>
        <source>Unusual shape</source>
        <translation>Umbo lisilo la kawaida</translation>
    </message>
    <message>
        <source>Other view</source>
        <translation>Mkao mwingine</translation>
    </message>
    <message>
        <source>Several frames</source>
        <translation>Fremu kadhaa</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Tupu</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Imeharibika</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Ndogo mno</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Hakuna picha</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Imetathminiwa</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Imekataliwa</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Filamu</translation>
    </message>
    <message>
        <source>Answers by week</source>
        <translation>Majibu kwa wiki</translation>
    </message>
    <message>
        <source>Answers by month</source>
        <translation>Majibu kwa mwezi</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Wiki ya</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mwezi</translation>
    </message>
    <message>
        <source>Refused films</source>
        <translation>Filamu zilizokataliwa</translation>
    </message>
    <message>
        <source>Refusals by reason</source>
        <translation>Zilizokataliwa kwa sababu</translation>
    </message>
    <message>
        <source>Model and readers</source>
        <translation>Modeli na wasomaji</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Msomaji</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>Films by device</source>
        <translation>Filamu kwa kifaa</translation>
    </message>
    <message>
        <source>Device not given</source>
        <translation>Kifaa hakikutajwa</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Kifaa</translation>
    </message>
    <message>
        <source>Films a day</source>
        <translation>Filamu kwa siku</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Films a week</source>
        <translation>Filamu kwa wiki</translation>
    </message>
    <message>
        <source>Films a month</source>
        <translation>Filamu kwa mwezi</translation>
    </message>
    <message>
        <source>Month of</source>
        <translation>Mwezi wa</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Nyingine</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Films: {0}, refused: {1}</source>
        <translation>Filamu: {0}, zilizokataliwa: {1}</translation>
    </message>
    <message>
        <source>Samples, not counted: {0}</source>
        <translation>Sampuli, hazikuhesabiwa: {0}</translation>
    </message>
    <message>
        <source>Readers agreed with {0}, disagreed with {1} and were unsure of {2} films.</source>
        <translation>Wasomaji walikubaliana na filamu {0}, hawakukubaliana na {1} na hawakuwa na uhakika kuhusu {2}.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Imehifadhiwa.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashibodi</translation>
    </message>
    <message>
        <source>Choose a longer period, or read some films first.</source>
        <translation>Chagua kipindi kirefu zaidi, au soma filamu kadhaa kwanza.</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>Hakuna kitu katika kipindi hiki</translation>
    </message>
</context>
<context>
    <name>DeletePatientDialog</name>
    <message>
        <source>Delete patient</source>
        <translation>Futa mgonjwa</translation>
    </message>
    <message>
        <source>Remove the backups that hold this patient, too</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ondoa pia nakala rudufu zenye mgonjwa huyu</translation>
    </message>
    <message>
        <source>On this computer, and on the second medium if it is plugged in; a new backup is made first.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kwenye kompyuta hii, na kwenye kifaa cha pili kama kimechomekwa; nakala rudufu mpya hutengenezwa kwanza.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Futa kabisa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>The patient is deleted from the log, but backups may still hold them. {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Mgonjwa amefutwa kutoka kwenye daftari, lakini nakala rudufu huenda bado zina taarifa zake. {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on films of other patients hold a word of this patient&apos;s name or ID, and stay: Lightbox cannot tell whom they mean.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Dokezo %n kwenye filamu za wagonjwa wengine lina neno la jina au kitambulisho cha mgonjwa huyu, nalo linabaki: Lightbox haiwezi kujua linamhusu nani.</numerusform>
            <numerusform>Madokezo %n kwenye filamu za wagonjwa wengine yana neno la jina au kitambulisho cha mgonjwa huyu, nayo yanabaki: Lightbox haiwezi kujua yanamhusu nani.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has the log open. What was deleted is gone from it; on the disk it is overwritten, encrypted as it is, when they close it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Mtu mwingine amefungua daftari. Kilichofutwa kimeondoka humo; kwenye diski kitaandikwa juu yake, kikiwa kimesimbwa kama kilivyo, atakapolifunga.</translation>
    </message>
    <message>
        <source>Delete this patient?</source>
        <translation>Umfute mgonjwa huyu?</translation>
    </message>
    <message numerus="yes">
        <source>All readings, pictures, opinions and names of %n film(s) are deleted from the log. This cannot be undone.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Usomaji, picha, maoni na majina yote ya filamu %n hufutwa kutoka kwenye daftari. Hili haliwezi kutenduliwa.</numerusform>
            <numerusform>Usomaji, picha, maoni na majina yote ya filamu %n hufutwa kutoka kwenye daftari. Hili haliwezi kutenduliwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups keep the patient until newer ones have taken their place, at most twelve months. The audit keeps that you deleted somebody, and why, but not whom.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nakala rudufu humhifadhi mgonjwa hadi mpya zaidi zichukue nafasi zao, kwa miezi isiyozidi kumi na miwili. Ukaguzi huhifadhi kwamba ulimfuta mtu, na kwa nini, lakini si nani.</translation>
    </message>
    <message>
        <source>Type {0} to confirm</source>
        <translation>Andika {0} ili kuthibitisha</translation>
    </message>
    <message>
        <source>Reason, without the patient&apos;s name or ID: the audit keeps it</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sababu, bila jina au kitambulisho cha mgonjwa: ukaguzi huihifadhi</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>Stopped: %n image(s) were not analysed.</source>
        <translation>
            <numerusform>Imesimamishwa: picha %n haikuchanganuliwa.</numerusform>
            <numerusform>Imesimamishwa: picha %n hazikuchanganuliwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Home page offers to go on with them.</source>
        <translation>Ukurasa wa Mwanzo unapendekeza kuendelea nazo.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Check of this installation</source>
        <translation>Ukaguzi wa usakinishaji huu</translation>
    </message>
    <message>
        <source>Decoders, models, the worker, encryption and fonts are checked. This takes a moment.</source>
        <translation>Visimbuaji, modeli, kitenda kazi, usimbaji na fonti hukaguliwa. Hii huchukua muda mfupi.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Nakili</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Umepita</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Umeshindwa</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed: do not use this installation, and tell whoever looks after this computer.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Ukaguzi %n umeshindwa: usitumie usakinishaji huu, na umwambie anayetunza kompyuta hii.</numerusform>
            <numerusform>Kaguzi %n zimeshindwa: usitumie usakinishaji huu, na umwambie anayetunza kompyuta hii.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed.</source>
        <translation>
            <numerusform>Ukaguzi wote %n umepita.</numerusform>
            <numerusform>Kaguzi zote %n zimepita.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kaguzi</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Ukaguzi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Matokeo</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Maelezo</translation>
    </message>
</context>
<context>
    <name>DisplayCheckDialog</name>
    <message>
        <source>Display check</source>
        <translation>Ukaguzi wa skrini</translation>
    </message>
    <message>
        <source>Keep the result</source>
        <translation>Hifadhi matokeo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>This screen was not checked before.</source>
        <translation>Skrini hii haijawahi kukaguliwa.</translation>
    </message>
    <message>
        <source>Last check of this screen: {0}, passed.</source>
        <translation>Ukaguzi wa mwisho wa skrini hii: {0}, ilipita.</translation>
    </message>
    <message>
        <source>Last check of this screen: {0}, not passed.</source>
        <translation>Ukaguzi wa mwisho wa skrini hii: {0}, haikupita.</translation>
    </message>
    <message>
        <source>Both squares are seen. The result is in the log.</source>
        <translation>Miraba yote miwili inaonekana. Matokeo yamo katika daftari.</translation>
    </message>
    <message>
        <source>Faint signs cannot be seen on this screen as it is. Change its brightness and contrast, darken the room, then check again. If it fails again, do not read films on it. The result is in the log.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Dalili hafifu haziwezi kuonekana kwenye skrini hii jinsi ilivyo. Badilisha mwangaza na utofautishaji wake, tia giza chumbani, kisha kagua tena. Ikishindwa tena, usisome filamu juu yake. Matokeo yamo katika daftari.</translation>
    </message>
    <message>
        <source>Not kept. {0}</source>
        <translation>Haikuhifadhiwa. {0}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ndiyo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hapana</translation>
    </message>
    <message>
        <source>This is not a diagnostic display, and this check does not make it one. It finds screens that hide faint signs.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hii si skrini ya uchunguzi wa kitabibu, na ukaguzi huu hauifanyi kuwa hivyo. Hugundua skrini zinazoficha dalili hafifu.</translation>
    </message>
    <message>
        <source>Darken the room, clean the screen, and look from where you sit when you read films.</source>
        <translation>Tia giza chumbani, safisha skrini, na utazame kutoka unapokaa wakati wa kusoma filamu.</translation>
    </message>
    <message>
        <source>Do you see the square in the black field?</source>
        <translation>Je, unaona mraba ndani ya eneo jeusi?</translation>
    </message>
    <message>
        <source>Do you see the square in the white field?</source>
        <translation>Je, unaona mraba ndani ya eneo jeupe?</translation>
    </message>
</context>
<context>
    <name>DisplayOffer</name>
    <message>
        <source>Check the screen</source>
        <translation>Kagua skrini</translation>
    </message>
    <message>
        <source>This screen was not checked yet: can faint signs be seen on it?</source>
        <translation>Skrini hii bado haijakaguliwa: je, dalili hafifu zinaweza kuonekana juu yake?</translation>
    </message>
    <message>
        <source>This screen did not pass its check on {0}.</source>
        <translation>Skrini hii haikupita ukaguzi wake tarehe {0}.</translation>
    </message>
    <message>
        <source>This screen was last checked on {0}.</source>
        <translation>Skrini hii ilikaguliwa mwisho tarehe {0}.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>This log is newer than this program</source>
        <translation>Daftari hili ni jipya kuliko programu hii</translation>
    </message>
    <message>
        <source>Nothing was changed. The log is whole; this version only does not know its form.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hakuna kilichobadilishwa. Daftari ni zima; ila toleo hili halijui muundo wake.</translation>
    </message>
    <message>
        <source>Patients cannot be stored</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Wagonjwa hawawezi kuhifadhiwa</translation>
    </message>
    <message>
        <source>Images can be looked at and judged, but nothing is kept, and earlier results cannot be opened.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Picha zinaweza kutazamwa na kutathminiwa, lakini hakuna kinachohifadhiwa, na matokeo ya awali hayawezi kufunguliwa.</translation>
    </message>
    <message>
        <source>Go on without the log</source>
        <translation>Endelea bila daftari</translation>
    </message>
    <message>
        <source>The log cannot be opened</source>
        <translation>Daftari haliwezi kufunguliwa</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted. A backup brings the log back as it was when that was made.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hakuna kilichobadilishwa wala kufutwa. Nakala rudufu hurudisha daftari kama lilivyokuwa nakala hiyo ilipotengenezwa.</translation>
    </message>
    <message>
        <source>Lightbox is not in use yet</source>
        <translation>Lightbox bado haijaanza kutumika</translation>
    </message>
    <message>
        <source>Log in as somebody else</source>
        <translation>Ingia kama mtu mwingine</translation>
    </message>
    <message>
        <source>The log can only be looked at</source>
        <translation>Daftari linaweza kutazamwa tu</translation>
    </message>
    <message>
        <source>Until the disk takes data again nothing new is stored, and the audit does not know who logged in or looked.</source>
        <translation>Hadi diski ikubali data tena, hakuna kipya kinachohifadhiwa, na ukaguzi haujui nani aliingia au kutazama.</translation>
    </message>
    <message>
        <source>Look at it, change nothing</source>
        <translation>Litazame, usibadilishe kitu</translation>
    </message>
    <message>
        <source>There is no good backup on this computer; look for the second medium.</source>
        <translation>Hakuna nakala rudufu nzuri kwenye kompyuta hii; tafuta kifaa cha pili.</translation>
    </message>
    <message>
        <source>The newest good backup is of {0} and holds {1} readings.</source>
        <translation>Nakala rudufu nzuri mpya zaidi ni ya {0} na ina usomaji {1}.</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted: a restored backup takes its place, and the damaged log is kept beside it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hakuna kilichobadilishwa wala kufutwa: nakala rudufu iliyorejeshwa huchukua nafasi yake, na daftari lililoharibika huwekwa kando yake.</translation>
    </message>
    <message>
        <source>To go on with what the log still holds, choose to look at it, make a backup under Backups, and restore that backup.</source>
        <translation>Ili kuendelea na kile ambacho daftari bado linacho, chagua kulitazama, tengeneza nakala rudufu chini ya Nakala rudufu, kisha rejesha nakala hiyo.</translation>
    </message>
    <message>
        <source>The log is damaged</source>
        <translation>Daftari limeharibika</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Inafunga</translation>
    </message>
    <message>
        <source>The last backup is being made. This takes a moment.</source>
        <translation>Nakala rudufu ya mwisho inatengenezwa. Hii huchukua muda mfupi.</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) wait to be analysed</source>
        <translation>
            <numerusform>Filamu %n inasubiri kuchanganuliwa</numerusform>
            <numerusform>Filamu %n zinasubiri kuchanganuliwa</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was analysed is saved. What waits is offered again at the next login.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Zote zilizochanganuliwa zimehifadhiwa. Zinazosubiri zitapendekezwa tena utakapoingia tena.</translation>
    </message>
    <message>
        <source>Finish them, then close</source>
        <translation>Zimalize, kisha funga</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Funga bila kuzimaliza</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>Usifunge</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of a clinician are not saved</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Usomaji %n wa tabibu haujahifadhiwa</numerusform>
            <numerusform>Usomaji %n wa tabibu haujahifadhiwa</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote something beside the answer and did not save it.</source>
        <translation>Uliandika kitu kando ya jibu na hukukihifadhi.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Another person wrote something beside an answer, and can save it after a login.</source>
        <translation>Mtu mwingine aliandika kitu kando ya jibu, na anaweza kukihifadhi baada ya kuingia.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Tupa</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Baki</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>Jina halikutajwa</translation>
    </message>
    <message>
        <source>Not saved here: the film was judged again or signed since. Stay, and look at it first.</source>
        <translation>Haihifadhiwi hapa: filamu ilitathminiwa tena au usomaji mwingine ulitiwa saini tangu hapo. Baki na uiangalie kwanza.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>Finishing: %n film(s) left</source>
        <translation>
            <numerusform>Inamalizia: imebaki filamu %n</numerusform>
            <numerusform>Inamalizia: zimebaki filamu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Lightbox closes by itself when they are done and the last backup is made.</source>
        <translation>Lightbox itajifunga yenyewe zitakapokamilika na nakala rudufu ya mwisho kutengenezwa.</translation>
    </message>
    <message>
        <source>There is no backup of the last changes</source>
        <translation>Hakuna nakala rudufu ya mabadiliko ya mwisho</translation>
    </message>
    <message>
        <source>All results are safe in the log; only the copy of them is missing.</source>
        <translation>Matokeo yote yako salama katika daftari; ni nakala yake tu inayokosekana.</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Funga bila nakala rudufu</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Rejesha nakala rudufu</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Help</source>
        <translation>Msaada</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Msaada (F1)</translation>
    </message>
</context>
<context>
    <name>EntryPages</name>
    <message>
        <source>{0} has a new password.</source>
        <translation>{0} ana nenosiri jipya.</translation>
    </message>
</context>
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
        <source>This limit for referral cannot be kept ({detail}); choose another, or label more cases.</source>
        <comment>OPERATING-POINT</comment>
        <translation>Kikomo hiki cha rufaa hakiwezi kuhifadhiwa ({detail}); chagua kingine, au weka lebo kwenye visa zaidi.</translation>
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
        <source>An overlay of the file ({group}) cannot be used and is not shown: {detail}.</source>
        <comment>OVERLAY-INVALID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Tabaka la juu la faili ({group}) haliwezi kutumika na halionyeshwi: {detail}.</translation>
    </message>
    <message>
        <source>The file&apos;s shutter cannot be used and hides nothing: {detail}.</source>
        <comment>SHUTTER-INVALID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kifunika cha faili hakiwezi kutumika na hakifichi chochote: {detail}.</translation>
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
    <message>
        <source>Something went wrong inside Lightbox and this step was not done.</source>
        <translation>Kuna kitu kiliharibika ndani ya Lightbox na hatua hii haikufanyika.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Hamisha</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet</source>
        <translation>CSV, kwa lahajedwali yoyote</translation>
    </message>
    <message>
        <source>XLSX, for Excel and LibreOffice</source>
        <translation>XLSX, kwa Excel na LibreOffice</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>Mistari ya JSON, kwa programu</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Muundo</translation>
    </message>
    <message>
        <source>With names, IDs, birth dates and file names</source>
        <translation>Pamoja na majina, vitambulisho, tarehe za kuzaliwa na majina ya mafaili</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Hamisha...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Entries written: {0}</source>
        <translation>Maingizo yaliyoandikwa: {0}</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Imesimamishwa. Hakuna faili lililoandikwa.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written.</source>
        <translation>
            <numerusform>Ingizo %n limeandikwa.</numerusform>
            <numerusform>Maingizo %n yameandikwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not encrypted: keep it where patients&apos; papers are kept.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Faili halijasimbwa: liweke mahali panapowekwa nyaraka za wagonjwa.</translation>
    </message>
    <message>
        <source>More than {0} entries</source>
        <translation>Maingizo zaidi ya {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>Ingizo %n</numerusform>
            <numerusform>Maingizo %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of the search on screen, each with answer, probabilities, model, warnings, age, sex and study date.</source>
        <translation>{0} ya utafutaji ulio kwenye skrini, kila moja na jibu, uwezekano, modeli, tahadhari, umri, jinsia na tarehe ya uchunguzi.</translation>
    </message>
    <message>
        <source>Each names its patient. Anyone who gets the file can read it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kila moja linamtaja mgonjwa wake. Yeyote atakayepata faili anaweza kulisoma.</translation>
    </message>
    <message>
        <source>No name, ID, birth date or file name; a number tells which images are of one person.</source>
        <translation>Hakuna jina, kitambulisho, tarehe ya kuzaliwa wala jina la faili; namba inaonyesha picha zipi ni za mtu mmoja.</translation>
    </message>
    <message>
        <source>The audit keeps that you exported.</source>
        <translation>Ukaguzi unahifadhi kwamba ulihamisha.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Hamisha daftari</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Tells ill from normal (AUC)</source>
        <translation>Hutofautisha mgonjwa na mwenye hali ya kawaida (AUC)</translation>
    </message>
    <message>
        <source>Tells {0} from all others (AUC)</source>
        <translation>Hutofautisha {0} na nyingine zote (AUC)</translation>
    </message>
    <message>
        <source>Tells {0} from {1} (AUC)</source>
        <translation>Hutofautisha {0} na {1} (AUC)</translation>
    </message>
    <message>
        <source>Right on whether it is ill or normal (accuracy)</source>
        <translation>Usahihi wa kusema mgonjwa au kawaida (accuracy)</translation>
    </message>
    <message>
        <source>Ill, but called normal</source>
        <translation>Mgonjwa, lakini imeitwa kawaida</translation>
    </message>
    <message>
        <source>Normal, but called ill</source>
        <translation>Kawaida, lakini imeitwa mgonjwa</translation>
    </message>
    <message>
        <source>Right class of {0} (accuracy)</source>
        <translation>Kundi sahihi kati ya {0} (accuracy)</translation>
    </message>
    <message>
        <source>Right class of {0}, where each class counts the same (balanced accuracy)</source>
        <translation>Kundi sahihi kati ya {0}, kila kundi likihesabiwa sawa (balanced accuracy)</translation>
    </message>
    <message>
        <source>{0}: where it is, it is called so (recall)</source>
        <translation>{0}: inapokuwepo, hutajwa hivyo (recall)</translation>
    </message>
    <message>
        <source>{0}: where it is not, it is not called so (specificity)</source>
        <translation>{0}: isipokuwepo, haitajwi hivyo (specificity)</translation>
    </message>
    <message>
        <source>So far are the percentages from the truth, on average (calibration error)</source>
        <translation>Umbali wa asilimia kutoka ukweli, kwa wastani (kosa la urekebishaji)</translation>
    </message>
    <message>
        <source>Error of all probabilities together; 0 is best (Brier score)</source>
        <translation>Kosa la uwezekano wote kwa pamoja; 0 ni bora zaidi (alama ya Brier)</translation>
    </message>
    <message>
        <source>Prediction sets that hold the right class</source>
        <translation>Seti za utabiri zenye kundi sahihi</translation>
    </message>
    <message>
        <source>Classes in a prediction set, on average</source>
        <translation>Makundi katika seti ya utabiri, kwa wastani</translation>
    </message>
    <message>
        <source>Like enough to the training images to be judged</source>
        <translation>Inafanana vya kutosha na picha za mafunzo ili itathminiwe</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Imepita</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Imekataliwa</translation>
    </message>
    <message>
        <source>{0}, at the operating point</source>
        <translation>{0}, kwenye kiwango cha kufanyia kazi</translation>
    </message>
</context>
<context>
    <name>FileMarks</name>
    <message>
        <source>OVERLAYS OFF</source>
        <translation>MATABAKA YAMEZIMWA</translation>
    </message>
    <message>
        <source>SHUTTER OFF</source>
        <translation>KIFUNIKA KIMEZIMWA</translation>
    </message>
    <message>
        <source>LOSSY</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>UBANO WENYE UPOTEVU</translation>
    </message>
    <message>
        <source>LOSSY {0}:1</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>UBANO WENYE UPOTEVU {0}:1</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Upande wa kulia</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Upande wa kushoto</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Pande zote mbili</translation>
    </message>
</context>
<context>
    <name>FilmState</name>
    <message>
        <source>Waiting</source>
        <translation>Inasubiri</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Inachanganuliwa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Imekamilika</translation>
    </message>
    <message>
        <source>Cannot separate</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Haiwezi kutofautisha</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Tahadhari</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Imekataliwa</translation>
    </message>
    <message>
        <source>Judged otherwise</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Imetathminiwa vingine</translation>
    </message>
    <message>
        <source>Read first</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Soma kwanza</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Haijahifadhiwa</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation> au </translation>
    </message>
    <message>
        <source>{0}: cannot separate</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0}: haiwezi kutofautisha</translation>
    </message>
    <message>
        <source>disagrees</source>
        <translation>hakubaliani</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>hana uhakika</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>FirstReading</name>
    <message>
        <source>Save and see the answer</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hifadhi na uone jibu</translation>
    </message>
    <message>
        <source>It is kept as it stands. After the answer you may give another reading.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Unahifadhiwa kama ulivyo. Baada ya jibu unaweza kutoa usomaji mwingine.</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Siwezi kuamua</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Kliniki</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Msimamizi</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Matumizi</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Urejeshaji</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nyuma</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Mbele</translation>
    </message>
    <message>
        <source>Try it out first</source>
        <translation>Ijaribu kwanza</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Rejesha nakala rudufu</translation>
    </message>
    <message>
        <source>Make the log</source>
        <translation>Unda daftari</translation>
    </message>
    <message>
        <source>Open Lightbox</source>
        <translation>Fungua Lightbox</translation>
    </message>
    <message>
        <source>Making the log</source>
        <translation>Inaunda daftari</translation>
    </message>
</context>
<context>
    <name>FrameSlider</name>
    <message>
        <source>Frame</source>
        <translation>Fremu</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> kwa sekunde</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Fremu kwa sekunde</translation>
    </message>
    <message>
        <source>How many frames a second are played</source>
        <translation>Idadi ya fremu zinazochezwa kwa sekunde</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>Play the frames</source>
        <translation>Cheza fremu</translation>
    </message>
    <message>
        <source>Stop playing (K)</source>
        <translation>Simamisha (K)</translation>
    </message>
    <message>
        <source>Play the frames (K)</source>
        <translation>Cheza fremu (K)</translation>
    </message>
    <message>
        <source>Frame {0} of {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Fremu {0} kati ya {1}</translation>
    </message>
    <message>
        <source>Frame {0} of {1}, shown and not judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Fremu {0} kati ya {1}, inaonyeshwa na haijatathminiwa</translation>
    </message>
</context>
<context>
    <name>FrameStrip</name>
    <message>
        <source>Slices, the worst first</source>
        <translation>Vipande, kibaya zaidi kwanza</translation>
    </message>
    <message>
        <source>{0} of {1} slices are done</source>
        <translation>Vipande {0} kati ya {1} vimekamilika</translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s), to be read first</source>
        <translation>
            <numerusform>Kipande %n, cha kusomwa kwanza</numerusform>
            <numerusform>Vipande %n, vya kusomwa kwanza</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the {0} slices could be judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hakuna kati ya vipande {0} kilichoweza kutathminiwa</translation>
    </message>
    <message>
        <source>Worst: slice {0} of {1}, {2}. All: {3}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kibaya zaidi: kipande {0} kati ya {1}, {2}. Vyote: {3}</translation>
    </message>
    <message>
        <source>{0} not judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0} havijatathminiwa</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Search patients</source>
        <translation>Tafuta wagonjwa</translation>
    </message>
    <message>
        <source>Offline, encrypted</source>
        <translation>Bila mtandao, imesimbwa</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and the log is encrypted.</source>
        <translation>Hakuna kinachotoka kwenye kompyuta hii, na daftari limesimbwa.</translation>
    </message>
    <message>
        <source>Account of {0}</source>
        <translation>Akaunti ya {0}</translation>
    </message>
</context>
<context>
    <name>HeatmapControls</name>
    <message>
        <source>Heat map</source>
        <translation>Ramani ya joto</translation>
    </message>
    <message>
        <source>Show where the model looked (H). Hold Space to see the image without it. It is no proof of where a disease is, and it can be wrong where the answer is right.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Onyesha mahali modeli ilipoangalia (H). Shikilia kitufe cha Nafasi ili kuona picha bila ramani. Si uthibitisho wa mahali ugonjwa ulipo, na inaweza kuwa na makosa pale jibu lilipo sahihi.</translation>
    </message>
    <message>
        <source>Class of the heat map</source>
        <translation>Kundi la ramani ya joto</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>Ufifi wa ramani ya joto</translation>
    </message>
    <message>
        <source>Colours of the heat map</source>
        <translation>Rangi za ramani ya joto</translation>
    </message>
    <message>
        <source>Blue to yellow (red-green blindness)</source>
        <translation>Bluu hadi njano (upofu wa rangi nyekundu na kijani)</translation>
    </message>
    <message>
        <source>Opacity, drawing and colours of the heat map</source>
        <translation>Ufifi, uchoraji na rangi za ramani ya joto</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Ufifi</translation>
    </message>
    <message>
        <source>Drawing of the heat map</source>
        <translation>Uchoraji wa ramani ya joto</translation>
    </message>
    <message>
        <source>Colours and line</source>
        <translation>Rangi na mstari</translation>
    </message>
    <message>
        <source>Colours only</source>
        <translation>Rangi pekee</translation>
    </message>
    <message>
        <source>Line only, at half of the strongest</source>
        <translation>Mstari pekee, kwenye nusu ya iliyo kali zaidi</translation>
    </message>
    <message>
        <source>Black to yellow</source>
        <translation>Nyeusi hadi njano</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Lightbox help</source>
        <translation>Msaada wa Lightbox</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nyuma</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Mbele</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Maandishi madogo</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Maandishi makubwa</translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>Sura %n</numerusform>
            <numerusform>Sura %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Tafuta katika mwongozo</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Yaliyomo</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Sura</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Read today</source>
        <translation>Zilizosomwa leo</translation>
    </message>
    <message>
        <source>Nothing read today</source>
        <translation>Hakuna iliyosomwa leo</translation>
    </message>
    <message>
        <source>Images appear here as soon as they are analysed.</source>
        <translation>Picha huonekana hapa mara tu zinapochanganuliwa.</translation>
    </message>
    <message>
        <source>For a week no backup went to a second medium. Plug one in and back up, under File, Backups.</source>
        <translation>Kwa wiki moja hakuna nakala rudufu iliyowekwa kwenye kifaa cha pili. Chomeka kimoja na uhifadhi nakala, chini ya Faili, Nakala rudufu.</translation>
    </message>
    <message>
        <source>No recovery sheet was printed or saved. Make a new recovery key, under Account, Accounts.</source>
        <translation>Hakuna karatasi ya urejeshaji iliyochapishwa au kuhifadhiwa. Tengeneza ufunguo mpya wa urejeshaji, chini ya Akaunti, Akaunti.</translation>
    </message>
    <message>
        <source>The log was restored from a backup. Look whether it is the right one, and confirm it.</source>
        <translation>Daftari lilirejeshwa kutoka nakala rudufu. Angalia kama ndilo sahihi, na ulithibitishe.</translation>
    </message>
    <message>
        <source>It is the right one</source>
        <translation>Ndilo sahihi</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>Drop images, a folder or a CD here</source>
        <translation>Dondosha picha, folda au CD hapa</translation>
    </message>
    <message>
        <source>Your account can look at results, but not analyse</source>
        <translation>Akaunti yako inaweza kutazama matokeo, lakini si kuchanganua</translation>
    </message>
    <message>
        <source>DICOM, JPEG, PNG, TIFF, BMP or WebP, also in ZIP archives</source>
        <translation>DICOM, JPEG, PNG, TIFF, BMP au WebP, pia ndani ya kumbukumbu za ZIP</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Fungua picha</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Fungua folda</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Sampuli</translation>
    </message>
    <message>
        <source>1  Open</source>
        <translation>1  Fungua</translation>
    </message>
    <message>
        <source>Drop an image; it is analysed at once.</source>
        <translation>Dondosha picha; huchanganuliwa mara moja.</translation>
    </message>
    <message>
        <source>2  Look</source>
        <translation>2  Angalia</translation>
    </message>
    <message>
        <source>Compare the answer with the image yourself.</source>
        <translation>Linganisha jibu na picha wewe mwenyewe.</translation>
    </message>
    <message>
        <source>3  Find again</source>
        <translation>3  Pata tena</translation>
    </message>
    <message>
        <source>Every result stays in the log.</source>
        <translation>Kila tokeo hubaki katika daftari.</translation>
    </message>
</context>
<context>
    <name>IdentityLine</name>
    <message>
        <source>Close this view</source>
        <translation>Funga mwonekano huu</translation>
    </message>
    <message>
        <source>Name not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Jina halikutajwa</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kitambulisho {0}</translation>
    </message>
    <message>
        <source>Not the same patient</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Si mgonjwa yuleyule</translation>
    </message>
    <message>
        <source>Earlier films: {0}</source>
        <translation>Filamu za awali: {0}</translation>
    </message>
    <message>
        <source>No date in the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Faili halina tarehe</translation>
    </message>
    <message>
        <source>No date in the file, read on {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Faili halina tarehe, lilisomwa {0}</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ya sasa</translation>
    </message>
    <message>
        <source>Other film</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Filamu nyingine</translation>
    </message>
    <message>
        <source>frame {0}</source>
        <translation>fremu {0}</translation>
    </message>
    <message>
        <source>Interval unknown</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Muda kati yao haujulikani</translation>
    </message>
    <message>
        <source>Same day</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Siku hiyohiyo</translation>
    </message>
    <message numerus="yes">
        <source>Earlier, %n day(s) before</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Ya awali, siku %n kabla</numerusform>
            <numerusform>Ya awali, siku %n kabla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier, %n week(s) before</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Ya awali, wiki %n kabla</numerusform>
            <numerusform>Ya awali, wiki %n kabla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier, %n month(s) before</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Ya awali, mwezi %n kabla</numerusform>
            <numerusform>Ya awali, miezi %n kabla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier, %n year(s) before</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Ya awali, mwaka %n kabla</numerusform>
            <numerusform>Ya awali, miaka %n kabla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, %n day(s) after</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Ya baadaye, siku %n baada</numerusform>
            <numerusform>Ya baadaye, siku %n baada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, %n week(s) after</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Ya baadaye, wiki %n baada</numerusform>
            <numerusform>Ya baadaye, wiki %n baada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, %n month(s) after</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Ya baadaye, mwezi %n baada</numerusform>
            <numerusform>Ya baadaye, miezi %n baada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, %n year(s) after</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Ya baadaye, mwaka %n baada</numerusform>
            <numerusform>Ya baadaye, miaka %n baada</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageList</name>
    <message>
        <source>Open images</source>
        <translation>Fungua picha</translation>
    </message>
    <message>
        <source>Images: {0}</source>
        <translation>Picha: {0}</translation>
    </message>
    <message>
        <source>No images open</source>
        <translation>Hakuna picha zilizofunguliwa</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>An image with {0} x {1} pixels</source>
        <translation>Picha yenye pikseli {0} x {1}</translation>
    </message>
    <message>
        <source>Attention: weak to strong</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Uangalizi: hafifu hadi mkali</translation>
    </message>
    <message>
        <source>Line: half of the strongest attention</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Mstari: nusu ya uangalizi mkali zaidi</translation>
    </message>
    <message>
        <source>Where the model looked. Not an outline of disease.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Mahali modeli ilipoangalia. Si mchoro wa mipaka ya ugonjwa.</translation>
    </message>
    <message>
        <source>Zoom {0} %</source>
        <translation>Ukuzaji {0} %</translation>
    </message>
    <message>
        <source>{0} (true size)</source>
        <translation>{0} (ukubwa halisi)</translation>
    </message>
    <message>
        <source>{0} (true proportions)</source>
        <translation>{0} (uwiano halisi wa pande)</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>SAMPULI</translation>
    </message>
    <message>
        <source>INVERTED</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>RANGI ZIMEGEUZWA</translation>
    </message>
    <message>
        <source>TURNED {0}°</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>IMEZUNGUSHWA {0}°</translation>
    </message>
    <message>
        <source>MIRRORED</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>IMEGEUZWA KAMA KIOO</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Label films</source>
        <translation>Weka lebo kwenye filamu</translation>
    </message>
    <message>
        <source>Film to label</source>
        <translation>Filamu ya kuwekewa lebo</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <translation>Siwezi kuamua</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ruka</translation>
    </message>
    <message>
        <source>Film {0} of {1}</source>
        <translation>Filamu {0} kati ya {1}</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Inapakia</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>Jina halikutajwa</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Hakuna picha</translation>
    </message>
    <message>
        <source>This is the small copy that the log keeps. {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hii ni nakala ndogo inayohifadhiwa na daftari. {0}</translation>
    </message>
    <message>
        <source>You have stored or opened this film before: your label counts as one with the answer in sight.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Umewahi kuhifadhi au kufungua filamu hii: lebo yako itahesabiwa kama iliyotolewa jibu likionekana.</translation>
    </message>
    <message>
        <source>What does the film show? Judge by the film and by what you know of the patient; the model&apos;s answer is not shown.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Filamu inaonyesha nini? Amua kwa filamu na kwa unachojua kuhusu mgonjwa; jibu la modeli halionyeshwi.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Simama hapa</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Labels for new patients</source>
        <translation>Lebo za wagonjwa wapya</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels for new patients</source>
        <translation>Lebo za wagonjwa wapya</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Ngapi</translation>
    </message>
    <message>
        <source>Make IDs</source>
        <translation>Unda vitambulisho</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Hifadhi kama PDF...</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Chapisha...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Imehifadhiwa.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} hadi {1}</translation>
    </message>
    <message>
        <source>Made: {0}. Save or print them now; the log lists them nowhere else.</source>
        <translation>Zilizotengenezwa: {0}. Zihifadhi au uzichapishe sasa; daftari haliziorodheshi mahali pengine popote.</translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>Hifadhi lebo</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Imetumwa kwa printa.</translation>
    </message>
    <message>
        <source>Make IDs first.</source>
        <translation>Unda vitambulisho kwanza.</translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>Hakuna printa kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>{0} fit on a sheet</source>
        <translation>{0} hutosha kwenye karatasi</translation>
    </message>
    <message>
        <source>For patients without an ID. Each label has its ID as text, bar code and QR code: stick it on the patient&apos;s card, and scan it where an ID is asked for. The last character tells a mistyped one.</source>
        <translation>Kwa wagonjwa wasio na kitambulisho. Kila lebo ina kitambulisho chake kama maandishi, msimbo pau na msimbo wa QR: ibandike kwenye kadi ya mgonjwa, na uiskani pale kitambulisho kinapoombwa. Herufi ya mwisho hugundua kilichoandikwa vibaya.</translation>
    </message>
    <message>
        <source>Sheets of 3 x 8 labels of 70 x 36 mm on A4; print at actual size.</source>
        <translation>Karatasi za lebo 3 x 8 za mm 70 x 36 kwenye A4; chapisha kwa ukubwa halisi.</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>It can be changed at any time in the preferences.</source>
        <translation>Inaweza kubadilishwa wakati wowote katika mapendeleo.</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Above this clinic&apos;s limit for referral (P(ill) {0}, limit {1}; set by {2}, {3})</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Juu ya kikomo cha rufaa cha kliniki hii (P(mgonjwa) {0}, kikomo {1}; kiliwekwa na {2}, {3})</translation>
    </message>
    <message>
        <source>Below this clinic&apos;s limit for referral (P(ill) {0}, limit {1}; set by {2}, {3})</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Chini ya kikomo cha rufaa cha kliniki hii (P(mgonjwa) {0}, kikomo {1}; kiliwekwa na {2}, {3})</translation>
    </message>
    <message>
        <source>This clinic&apos;s limit was set for version {0}, not for this version ({1}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kikomo cha kliniki hii kiliwekwa kwa toleo {0}, si kwa toleo hili ({1}).</translation>
    </message>
    <message>
        <source>Above the model&apos;s own limit (P(ill) {0}, limit {1})</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Juu ya kikomo cha modeli yenyewe (P(mgonjwa) {0}, kikomo {1})</translation>
    </message>
    <message>
        <source>Below the model&apos;s own limit (P(ill) {0}, limit {1})</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Chini ya kikomo cha modeli yenyewe (P(mgonjwa) {0}, kikomo {1})</translation>
    </message>
    <message>
        <source>On its test images this limit missed {0} of 100 ill and called {1} of 100 well ill.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kwenye picha zake za majaribio kikomo hiki kilikosa {0} kati ya wagonjwa 100 na kiliwaita wagonjwa {1} kati ya wenye afya 100.</translation>
    </message>
</context>
<context>
    <name>LogDetail</name>
    <message>
        <source>saved it</source>
        <translation>alihifadhi</translation>
    </message>
    <message>
        <source>looked at it</source>
        <translation>alitazama</translation>
    </message>
    <message>
        <source>corrected the patient</source>
        <translation>alisahihisha mgonjwa</translation>
    </message>
    <message>
        <source>gave an opinion</source>
        <translation>alitoa maoni</translation>
    </message>
    <message>
        <source>exported it</source>
        <translation>alihamisha</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>Ingizo lililochaguliwa</translation>
    </message>
    <message>
        <source>Open this image</source>
        <translation>Fungua picha hii</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Mgonjwa</translation>
    </message>
    <message>
        <source>This image names no patient.</source>
        <translation>Picha hii haimtaji mgonjwa yeyote.</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>Hakuna ingizo lililochaguliwa</translation>
    </message>
    <message>
        <source>Small copy of the image</source>
        <translation>Nakala ndogo ya picha</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Hakuna picha</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>Jina halikutajwa</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <translation>Kitambulisho {0}</translation>
    </message>
    <message>
        <source>No further facts</source>
        <translation>Hakuna maelezo zaidi</translation>
    </message>
    <message>
        <source>The answer given before does not apply at this age.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Jibu lililotolewa awali halihusiki kwa umri huu.</translation>
    </message>
    <message>
        <source>Open the image and give your own reading: the answer is shown afterwards.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Fungua picha na utoe usomaji wako mwenyewe: jibu huonyeshwa baadaye.</translation>
    </message>
    <message>
        <source>The answer is shown as soon as a clinician has read the image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Jibu huonyeshwa mara tu tabibu anapoisoma picha.</translation>
    </message>
    <message>
        <source>Code {0}</source>
        <translation>Msimbo {0}</translation>
    </message>
    <message>
        <source>made a report of it</source>
        <translation>alitengeneza ripoti yake</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, toleo {1}</translation>
    </message>
    <message>
        <source>Readings of this image</source>
        <translation>Usomaji wa picha hii</translation>
    </message>
    <message>
        <source>{0}   {1}, {2}</source>
        <translation>{0}   {1}, {2}</translation>
    </message>
    <message>
        <source>Who it was said to be of</source>
        <translation>Ilisemekana ni ya nani</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>hakuna mtu</translation>
    </message>
    <message>
        <source>by the file: {0}</source>
        <translation>kwa faili: {0}</translation>
    </message>
    <message>
        <source>typed: {0}</source>
        <translation>iliyoandikwa: {0}</translation>
    </message>
    <message>
        <source>Audit of this reading</source>
        <translation>Ukaguzi wa usomaji huu</translation>
    </message>
    <message>
        <source>{0}   {1} {2}</source>
        <translation>{0}   {1} {2}</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>Show all</source>
        <translation>Onyesha yote</translation>
    </message>
    <message>
        <source>Words: {0}</source>
        <translation>Maneno: {0}</translation>
    </message>
    <message>
        <source>ID: {0}</source>
        <translation>Kitambulisho: {0}</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Mtu mmoja</translation>
    </message>
    <message>
        <source>Without this condition: {0}</source>
        <translation>Bila sharti hili: {0}</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Jibu lolote</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Hali yoyote</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Imekamilika</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Tahadhari</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Imekataliwa</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log entries</source>
        <translation>Maingizo ya daftari</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Utafutaji</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Safu wima</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Hamisha</translation>
    </message>
    <message>
        <source>Name of this search (only you see it):</source>
        <translation>Jina la utafutaji huu (wewe tu unaliona):</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Hifadhi utafutaji huu</translation>
    </message>
    <message>
        <source>More than {0}</source>
        <translation>Zaidi ya {0}</translation>
    </message>
    <message>
        <source>Entries: {0}</source>
        <translation>Maingizo: {0}</translation>
    </message>
    <message>
        <source>Entries that you have read: {0}</source>
        <translation>Maingizo uliyosoma: {0}</translation>
    </message>
    <message>
        <source>What is still to be read is left out: this list would tell its answer.</source>
        <translation>Yale ambayo bado hayajasomwa yameachwa nje: orodha hii ingeonyesha jibu lake.</translation>
    </message>
    <message>
        <source>Keep this search...</source>
        <translation>Hifadhi utafutaji huu...</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Sahau</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Safu wima za kawaida</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Daftari</translation>
    </message>
    <message>
        <source>Every image that is analysed is kept here, with its result, on this computer only.</source>
        <translation>Kila picha inayochanganuliwa huhifadhiwa hapa, pamoja na matokeo yake, kwenye kompyuta hii pekee.</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>Daftari ni tupu</translation>
    </message>
    <message>
        <source>Try fewer words, or another date, answer or state.</source>
        <translation>Jaribu maneno machache zaidi, au tarehe, jibu au hali nyingine.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Hakuna kilichopatikana</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Mgonjwa</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Kitambulisho</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Tarehe ya uchunguzi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Uwezekano</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>Aliyehifadhi</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Njia ya upigaji picha</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Usomaji</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>or {0}</source>
        <translation>au {0}</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Password</source>
        <translation>Nenosiri</translation>
    </message>
    <message>
        <source>Six figures</source>
        <translation>Tarakimu sita</translation>
    </message>
    <message>
        <source>Code of your phone</source>
        <translation>Msimbo wa simu yako</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Ingia</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Umesahau nenosiri</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Ijaribu</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Imefungwa</translation>
    </message>
    <message>
        <source>Type your password to go on, or choose another name.</source>
        <translation>Andika nenosiri lako ili kuendelea, au chagua jina jingine.</translation>
    </message>
    <message>
        <source>Everybody has an account of their own.</source>
        <translation>Kila mtu ana akaunti yake mwenyewe.</translation>
    </message>
    <message>
        <source>This code is wrong or was used already; wait for the next one.</source>
        <translation>Msimbo huu si sahihi au umeshatumika; subiri unaofuata.</translation>
    </message>
    <message>
        <source>Too many failed logins under this name.</source>
        <translation>Majaribio mengi mno ya kuingia kwa jina hili yameshindwa.</translation>
    </message>
    <message>
        <source>Try again in {0}</source>
        <translation>Jaribu tena baada ya {0}</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Inakagua</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Chagua jina lako</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>There is no log: nothing can be stored.</source>
        <translation>Hakuna daftari: hakuna kinachoweza kuhifadhiwa.</translation>
    </message>
    <message>
        <source>Nobody is logged in.</source>
        <translation>Hakuna aliyeingia.</translation>
    </message>
    <message>
        <source>Images can be looked at, but not analysed.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Picha zinaweza kutazamwa, lakini si kuchanganuliwa.</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Length</source>
        <translation>Urefu</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Pembe</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Duaradufu</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Mstatili</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>Uwiano wa moyo na kifua</translation>
    </message>
    <message>
        <source>{0}°</source>
        <translation>{0}°</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>pikseli {0}</translation>
    </message>
    <message>
        <source>{0} mm</source>
        <translation>mm {0}</translation>
    </message>
    <message>
        <source>No scale in the file: lengths are in pixels.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hakuna kipimo katika faili: urefu uko katika pikseli.</translation>
    </message>
    <message>
        <source>Each region of this ultrasound image has its own scale: lengths are in pixels.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kila eneo la picha hii ya ultrasaundi lina kipimo chake: urefu umetolewa kwa pikseli.</translation>
    </message>
    <message>
        <source>Scale: Pixel Spacing (0028,0030), {0}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kipimo: Pixel Spacing (0028,0030), {0}.</translation>
    </message>
    <message>
        <source>Scale: Imager Pixel Spacing (0018,1164), {0}, at the detector: real sizes are smaller.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kipimo: Imager Pixel Spacing (0018,1164), {0}, kwenye kitambuzi: ukubwa halisi ni mdogo zaidi.</translation>
    </message>
    <message>
        <source>Scale: Nominal Scanned Pixel Spacing (0018,2010), {0}, on the scanned film: real sizes are smaller.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kipimo: Nominal Scanned Pixel Spacing (0018,2010), {0}, kwenye filamu iliyoskaniwa: ukubwa halisi ni mdogo zaidi.</translation>
    </message>
    <message>
        <source>Scale set by hand: {0}. Not from the file.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kipimo kimewekwa kwa mkono: {0}. Hakitoki kwenye faili.</translation>
    </message>
    <message>
        <source>Scale: Pixel Spacing (0028,0030), {0}. If it is that of the detector, real sizes are smaller.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kipimo: Pixel Spacing (0028,0030), {0}. Kama ni cha kitambuzi, ukubwa halisi ni mdogo zaidi.</translation>
    </message>
    <message>
        <source>The file calls this film AP: the limit of 0.50 does not hold. Your measurement, not the model&apos;s.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Faili linaita filamu hii AP: kikomo cha 0.50 hakifai. Ni kipimo chako, si cha modeli.</translation>
    </message>
    <message>
        <source>Above 0.50 suggests an enlarged heart only on an upright PA film of an adult after a deep breath, not on AP or supine films and not in small children. Your measurement, not the model&apos;s.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Zaidi ya 0.50 huashiria moyo uliopanuka tu kwenye filamu ya PA ya mtu mzima aliyesimama wima baada ya kuvuta pumzi ndefu, si kwenye filamu za AP au za kulala chali wala kwa watoto wadogo. Ni kipimo chako, si cha modeli.</translation>
    </message>
    <message>
        <source>1 of 3: draw a line down the middle of the spine.</source>
        <translation>1 kati ya 3: chora mstari katikati ya uti wa mgongo kuelekea chini.</translation>
    </message>
    <message>
        <source>2 of 3: draw a line from the heart&apos;s right border to its left, where each is farthest out.</source>
        <translation>2 kati ya 3: chora mstari kutoka ukingo wa kulia wa moyo hadi wa kushoto, kila mmoja mahali ulipo mbali zaidi nje.</translation>
    </message>
    <message>
        <source>3 of 3: draw a line across the chest where it is widest, from inner rib to inner rib.</source>
        <translation>3 kati ya 3: chora mstari kukatiza kifua mahali kilipo kipana zaidi, kutoka ubavu wa ndani hadi ubavu wa ndani.</translation>
    </message>
    <message>
        <source>No pixels</source>
        <translation>Hakuna pikseli</translation>
    </message>
    <message>
        <source>Mean {0}  SD {1}</source>
        <translation>Wastani {0}  SD {1}</translation>
    </message>
    <message>
        <source>Min {0}  Max {1}</source>
        <translation>Chini {0}  Juu {1}</translation>
    </message>
    <message>
        <source>Pixels {0}</source>
        <translation>Pikseli {0}</translation>
    </message>
    <message>
        <source>Area {0} square pixels</source>
        <translation>Eneo pikseli za mraba {0}</translation>
    </message>
    <message>
        <source>Area {0} mm²</source>
        <translation>Eneo mm² {0}</translation>
    </message>
    <message>
        <source>No ratio: the heart&apos;s borders lie on one side of the midline, or a line has no length.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hakuna uwiano: kingo za moyo ziko upande mmoja wa mstari wa kati, au mstari mmoja hauna urefu.</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio {0}</source>
        <translation>Uwiano wa moyo na kifua {0}</translation>
    </message>
    <message>
        <source>Heart {0}, chest {1}</source>
        <translation>Moyo {0}, kifua {1}</translation>
    </message>
    <message>
        <source>{0} mm wide and {1} mm high a pixel</source>
        <translation>upana mm {0} na kimo mm {1} kwa pikseli</translation>
    </message>
    <message>
        <source>{0} mm a pixel</source>
        <translation>mm {0} kwa pikseli</translation>
    </message>
</context>
<context>
    <name>MeasurementsDialog</name>
    <message>
        <source>Measurements</source>
        <translation>Vipimo</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Kipimo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Thamani</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Nakili</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Not saved yet</source>
        <translation>Bado haujahifadhiwa</translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>For whom</source>
        <translation>Kwa ajili ya nani</translation>
    </message>
    <message>
        <source>Known limits and failures</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Mipaka na makosa yanayojulikana</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Majibu</translation>
    </message>
    <message>
        <source>How often an answer is right</source>
        <translation>Jibu huwa sahihi mara ngapi</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Kilichopimwa</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>Ilijifunza kutoka</translation>
    </message>
    <message>
        <source>Which one this is</source>
        <translation>Hii ni ipi</translation>
    </message>
    <message>
        <source>Modality {0}</source>
        <translation>Njia ya upigaji picha {0}</translation>
    </message>
    <message>
        <source>Views {0}</source>
        <translation>Mikao {0}</translation>
    </message>
    <message>
        <source>At least {0} pixels on the shorter side</source>
        <translation>Angalau pikseli {0} kwenye upande mfupi</translation>
    </message>
    <message>
        <source>For research only: it did not pass its audit, and nobody may act on it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kwa utafiti tu: haikupita ukaguzi wake, na hakuna anayeruhusiwa kuchukua hatua kwa kuitegemea.</translation>
    </message>
    <message>
        <source>Where the operating point is used, it is called from a probability of</source>
        <translation>Pale kiwango cha kufanyia kazi kinapotumika, hutajwa kuanzia uwezekano wa</translation>
    </message>
    <message>
        <source>Prediction sets are made to hold the right class in {0} of the cases.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Seti za utabiri zimeundwa ili ziwe na kundi sahihi katika {0} ya visa.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Takwimu</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Thamani</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Masafa ya 95 %</translation>
    </message>
    <message>
        <source>{0}: {1} images of {2} patients</source>
        <translation>{0}: picha {1} za wagonjwa {2}</translation>
    </message>
    <message>
        <source>Where both ends of an interval are 0, or both are 1, no such image was seen; that does not mean that there is none.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pale ncha zote mbili za masafa zikiwa 0, au zote mbili 1, hakuna picha kama hiyo iliyoonekana; hiyo haimaanishi kwamba haipo.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} hadi {1}</translation>
    </message>
    <message>
        <source>Used for: {0}. Licence: {1}.</source>
        <translation>Imetumika kwa: {0}. Leseni: {1}.</translation>
    </message>
    <message>
        <source>{0} x {1} pixels, preprocessing {2}</source>
        <translation>pikseli {0} x {1}, uchakataji wa awali {2}</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kitambulisho</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Toleo</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Alama ya kidole (SHA-256)</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Kile mtandao wa neva unachoona</translation>
    </message>
    <message>
        <source>Temperature of the probabilities</source>
        <translation>Joto la uwezekano</translation>
    </message>
    <message>
        <source>Limit of the scope</source>
        <translation>Kikomo cha mawanda</translation>
    </message>
</context>
<context>
    <name>ModelFactsDialog</name>
    <message>
        <source>Facts of the model {0}</source>
        <translation>Maelezo ya modeli {0}</translation>
    </message>
    <message>
        <source>Facts of the model</source>
        <translation>Maelezo ya modeli</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Nakili</translation>
    </message>
    <message>
        <source>Copy all of it as text</source>
        <translation>Nakili yote kama maandishi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Imenakiliwa</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, toleo {1}</translation>
    </message>
    <message>
        <source>Decision support, not a diagnosis. Not a medical device.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Msaada wa uamuzi, si utambuzi wa ugonjwa. Si kifaa tiba.</translation>
    </message>
</context>
<context>
    <name>ModelView</name>
    <message>
        <source>What the model saw</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kile modeli ilichoona</translation>
    </message>
    <message>
        <source>No model that is installed has judged this image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hakuna modeli iliyosakinishwa iliyoitathmini picha hii.</translation>
    </message>
    <message>
        <source>Only the small copy of the log is there, and the model saw the whole image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ipo nakala ndogo tu ya daftari, na modeli iliona picha nzima.</translation>
    </message>
    <message>
        <source>The model has not seen this frame.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Modeli haijaiona fremu hii.</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Inapakia</translation>
    </message>
    <message>
        <source>The picture cannot be made.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Picha haiwezi kutengenezwa.</translation>
    </message>
    <message>
        <source>{0} x {1}, window from the file; display changes never change this</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0} x {1}, dirisha kutoka kwa faili; mabadiliko ya onyesho hayabadilishi hili kamwe</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Chest film, adult</source>
        <translation>Filamu ya kifua, mtu mzima</translation>
    </message>
    <message>
        <source>classification of frontal chest films</source>
        <translation>uainishaji wa filamu za kifua za mbele</translation>
    </message>
    <message>
        <source>frontal chest films of adults</source>
        <translation>filamu za kifua za mbele za watu wazima</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kawaida</translation>
    </message>
    <message>
        <source>No opacity was found; this does not rule out disease.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hakuna kivuli kilichopatikana; hii haiondoi uwezekano wa ugonjwa.</translation>
    </message>
    <message>
        <source>Lung opacity</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kivuli cha mapafu (opacity)</translation>
    </message>
    <message>
        <source>The film shows an opacity, as pneumonia makes it; other causes are possible.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Filamu inaonyesha kivuli, kama kile kinachosababishwa na nimonia; sababu nyingine zinawezekana.</translation>
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
        <translation>Kivuli kama katika filamu za COVID-19 za hospitali moja; haitofautishi COVID-19 na nimonia nyingine.</translation>
    </message>
    <message>
        <source>Adults with a frontal chest film: NIH Clinical Center, USA; COVID-19 from Hannover, Germany.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Watu wazima wenye filamu ya kifua ya mbele: NIH Clinical Center, Marekani; COVID-19 kutoka Hannover, Ujerumani.</translation>
    </message>
    <message>
        <source>COVID-19 is research only: all its training films come from one hospital, and telling it from other opacities was learnt there.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>COVID-19 ni ya utafiti tu: filamu zake zote za mafunzo zinatoka hospitali moja, na kuitofautisha na vivuli vingine kulijifunzwa huko.</translation>
    </message>
    <message>
        <source>Normal and opacity come from one hospital, with labels mined from reports, some of them wrong.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kawaida na kivuli vinatoka hospitali moja, lebo zake zikiwa zimechimbuliwa kutoka ripoti, baadhi si sahihi.</translation>
    </message>
    <message>
        <source>Tuberculosis, masses, effusions, heart failure and broken ribs are not known to the model; &apos;normal&apos; does not exclude them.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kifua kikuu, uvimbe, maji kwenye mfuko wa mapafu, moyo kushindwa kufanya kazi na mbavu zilizovunjika havijulikani na modeli; &apos;kawaida&apos; haiviondoi.</translation>
    </message>
    <message>
        <source>Not for children: use chest-xray-child from 1 to 5 years; between 6 and 15 no model applies.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Si kwa watoto: tumia chest-xray-child kuanzia mwaka 1 hadi miaka 5; kati ya miaka 6 na 15 hakuna modeli inayofaa.</translation>
    </message>
    <message>
        <source>A film stored mirrored is not noticed.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Filamu iliyohifadhiwa ikiwa imegeuzwa kama kioo haigunduliki.</translation>
    </message>
    <message>
        <source>test split</source>
        <translation>sehemu ya majaribio</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>sehemu ya uhakiki</translation>
    </message>
    <message>
        <source>many other hospitals (COVID-19 Image Data Collection), never trained on</source>
        <translation>hospitali nyingine nyingi (COVID-19 Image Data Collection), hazikutumika kamwe kwa mafunzo</translation>
    </message>
    <message>
        <source>healthy children, outside the population</source>
        <translation>watoto wenye afya, nje ya walengwa</translation>
    </message>
    <message>
        <source>training, validation and test, split by patient</source>
        <translation>mafunzo, uhakiki na majaribio, vimegawanywa kwa mgonjwa</translation>
    </message>
    <message>
        <source>training of the COVID-19 answer alone, validation and test</source>
        <translation>mafunzo ya jibu la COVID-19 pekee, uhakiki na majaribio</translation>
    </message>
    <message>
        <source>training of the COVID-19 answer alone, validation</source>
        <translation>mafunzo ya jibu la COVID-19 pekee, uhakiki</translation>
    </message>
    <message>
        <source>measuring only; nothing was fitted on them</source>
        <translation>kupima tu; hakuna kilichorekebishwa kwazo</translation>
    </message>
    <message>
        <source>start of the training: the networks had learnt pneumonia of children before</source>
        <translation>mwanzo wa mafunzo: mitandao ilikuwa imejifunza kabla nimonia ya watoto</translation>
    </message>
    <message>
        <source>start of the training of the networks for children</source>
        <translation>mwanzo wa mafunzo ya mitandao ya watoto</translation>
    </message>
    <message>
        <source>Chest film, adult, lite</source>
        <translation>Filamu ya kifua, mtu mzima, nyepesi</translation>
    </message>
    <message>
        <source>Chest film, child</source>
        <translation>Filamu ya kifua, mtoto</translation>
    </message>
    <message>
        <source>frontal chest films of children</source>
        <translation>filamu za kifua za mbele za watoto</translation>
    </message>
    <message>
        <source>No pneumonia pattern was found; this does not rule out disease.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hakuna mpangilio wa nimonia uliopatikana; hii haiondoi uwezekano wa ugonjwa.</translation>
    </message>
    <message>
        <source>Bacterial pneumonia</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nimonia ya bakteria</translation>
    </message>
    <message>
        <source>The pattern favours bacterial pneumonia; a film alone does not tell bacteria from viruses reliably.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Mpangilio unaelekea nimonia ya bakteria; filamu pekee haitofautishi bakteria na virusi kwa uhakika.</translation>
    </message>
    <message>
        <source>Viral pneumonia</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nimonia ya virusi</translation>
    </message>
    <message>
        <source>The pattern favours viral pneumonia; a film alone does not tell viruses from bacteria reliably.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Mpangilio unaelekea nimonia ya virusi; filamu pekee haitofautishi virusi na bakteria kwa uhakika.</translation>
    </message>
    <message>
        <source>Children aged 1 to 5 with a routine antero-posterior chest film, one hospital in Guangzhou, China.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Watoto wa mwaka 1 hadi miaka 5 wenye filamu ya kawaida ya kifua ya antero-posterior, hospitali moja huko Guangzhou, Uchina.</translation>
    </message>
    <message>
        <source>Children aged 1 to 5 from one hospital: films of other ages or from elsewhere get worse, and for adults wrong, answers.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Watoto wa mwaka 1 hadi miaka 5 kutoka hospitali moja: filamu za umri mwingine au za kwingineko hupata majibu duni zaidi, na za watu wazima majibu yasiyo sahihi.</translation>
    </message>
    <message>
        <source>The films were squeezed to a square before training; in this set the shape of a film alone hints at its class.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Filamu zilibanwa kuwa mraba kabla ya mafunzo; katika seti hii umbo la filamu pekee linadokeza kundi lake.</translation>
    </message>
    <message>
        <source>Bacterial against viral is a weak distinction on a film; read it as &apos;the pattern favours&apos;.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Bakteria dhidi ya virusi ni tofauti dhaifu kwenye filamu; isome kama &apos;mpangilio unaelekea&apos;.</translation>
    </message>
    <message>
        <source>On the official test split, whose films differ a little from the training films, far more healthy children are called ill, and the prediction sets hold the true class less often, than on the validation films: expect the same elsewhere.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kwenye sehemu rasmi ya majaribio, ambayo filamu zake zinatofautiana kidogo na filamu za mafunzo, watoto wenye afya wengi zaidi sana huitwa wagonjwa, na seti za utabiri huwa na kundi la kweli mara chache zaidi, kuliko kwenye filamu za uhakiki: tarajia hivyohivyo kwingineko.</translation>
    </message>
    <message>
        <source>Other diseases, devices in the chest and lateral films are not known to the model.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Magonjwa mengine, vifaa ndani ya kifua na filamu za ubavuni havijulikani na modeli.</translation>
    </message>
    <message>
        <source>official test split</source>
        <translation>sehemu rasmi ya majaribio</translation>
    </message>
    <message>
        <source>healthy adults (NIH ChestX-ray14), outside the population</source>
        <translation>watu wazima wenye afya (NIH ChestX-ray14), nje ya walengwa</translation>
    </message>
    <message>
        <source>training, validation and official test split</source>
        <translation>mafunzo, uhakiki na sehemu rasmi ya majaribio</translation>
    </message>
    <message>
        <source>start of the training</source>
        <translation>mwanzo wa mafunzo</translation>
    </message>
    <message>
        <source>measuring only: healthy adults, who are outside the population</source>
        <translation>kupima tu: watu wazima wenye afya, ambao wako nje ya walengwa</translation>
    </message>
    <message>
        <source>Retinal OCT</source>
        <translation>OCT ya retina</translation>
    </message>
    <message>
        <source>classification of retinal OCT B-scans</source>
        <translation>uainishaji wa B-scan za OCT ya retina</translation>
    </message>
    <message>
        <source>macular OCT B-scans of adults</source>
        <translation>B-scan za OCT ya makula za watu wazima</translation>
    </message>
    <message>
        <source>None of the three diseases was found; this does not rule out others.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hakuna hata mmoja kati ya magonjwa hayo matatu uliopatikana; hii haiondoi uwezekano wa mengine.</translation>
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
        <translation>Mpangilio unaelekea mishipa mipya ya damu ya koroidi (kuzorota kwa makula kwa unyevu): rufaa ya dharura.</translation>
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
        <translation>Mpangilio unaelekea uvimbe wa makula wa kisukari: rufaa.</translation>
    </message>
    <message>
        <source>Drusen</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Drusen</translation>
    </message>
    <message>
        <source>The pattern favours drusen (early, dry macular degeneration): follow-up.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Mpangilio unaelekea drusen (kuzorota kwa makula kukavu, kwa awali): ufuatiliaji.</translation>
    </message>
    <message>
        <source>Adults with a macular OCT scan by a Heidelberg Spectralis; patients of several eye clinics in the USA and China.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Watu wazima wenye skani ya OCT ya makula kwa Heidelberg Spectralis; wagonjwa wa kliniki kadhaa za macho Marekani na Uchina.</translation>
    </message>
    <message>
        <source>Scans of one make of device: on others expect worse answers.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Skani za kifaa cha aina moja: kwenye vingine tarajia majibu duni zaidi.</translation>
    </message>
    <message>
        <source>Macular B-scans only; no en-face pictures, no volumes as a whole, no optic nerve scans.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>B-scan za makula pekee; hakuna picha za en-face, hakuna volumu nzima, hakuna skani za neva ya macho.</translation>
    </message>
    <message>
        <source>Other diseases (vein and artery occlusion, epiretinal membrane, holes, glaucoma) are not known to the model.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Magonjwa mengine (kuziba kwa vena na ateri, utando wa epiretina, matundu, glakoma) hayajulikani na modeli.</translation>
    </message>
    <message>
        <source>Wet and dry macular degeneration can stand in one eye; the answer is for the slice that is shown.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kuzorota kwa makula kwa unyevu na kukavu vinaweza kuwa katika jicho moja; jibu ni la kipande kinachoonyeshwa.</translation>
    </message>
    <message>
        <source>another hospital and device (OCTDL, Optovue), never trained on</source>
        <translation>hospitali na kifaa kingine (OCTDL, Optovue), havikutumika kamwe kwa mafunzo</translation>
    </message>
    <message>
        <source>measuring only</source>
        <translation>kupima tu</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Kipangaji</translation>
    </message>
    <message>
        <source>telling kinds of pictures apart</source>
        <translation>kutofautisha aina za picha</translation>
    </message>
    <message>
        <source>pictures of any kind</source>
        <translation>picha za aina yoyote</translation>
    </message>
    <message>
        <source>Frontal chest film</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Filamu ya kifua ya mbele</translation>
    </message>
    <message>
        <source>Upright, bright on dark, the whole chest from the front.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Iliyo wima, angavu juu ya giza, kifua kizima kutoka mbele.</translation>
    </message>
    <message>
        <source>OCT scan of the retina</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Skani ya OCT ya retina</translation>
    </message>
    <message>
        <source>A B-scan: a slice through the retina.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>B-scan: kipande kinachopita kwenye retina.</translation>
    </message>
    <message>
        <source>Another picture</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Picha nyingine</translation>
    </message>
    <message>
        <source>None of these; no model judges it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Si mojawapo ya hizi; hakuna modeli inayoitathmini.</translation>
    </message>
    <message>
        <source>Any picture that is dropped on the program. What it passes on is upright, positive and whole.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Picha yoyote inayodondoshwa kwenye programu. Inayopitisha ni ile iliyo wima, isiyogeuzwa rangi na nzima.</translation>
    </message>
    <message>
        <source>It tells kinds of pictures apart; it does not judge quality, and it does not know whether a film is of a child or an adult.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hutofautisha aina za picha; haitathmini ubora, na haijui kama filamu ni ya mtoto au ya mtu mzima.</translation>
    </message>
    <message>
        <source>Chest films from the side of real patients were not at hand: only drawn ones were measured.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Filamu za kifua za ubavuni za wagonjwa halisi hazikupatikana: zilizochorwa tu ndizo zilizopimwa.</translation>
    </message>
    <message>
        <source>A mirrored chest film is not refused reliably; the share that passes is among the figures.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Filamu ya kifua iliyogeuzwa kama kioo haikataliwi kwa uhakika; sehemu inayopita imo katika takwimu.</translation>
    </message>
    <message>
        <source>Several B-scans on one sheet, or a B-scan whose parts were shuffled, may pass as one.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>B-scan kadhaa kwenye karatasi moja, au B-scan ambayo sehemu zake zimechanganywa, zinaweza kupita kama moja.</translation>
    </message>
    <message>
        <source>The real pictures of other kinds are few: their intervals are wide.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Picha halisi za aina nyingine ni chache: masafa yake ni mapana.</translation>
    </message>
    <message>
        <source>OCT scans of two makes of device were measured; others may be refused.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Skani za OCT za aina mbili za vifaa zilipimwa; nyingine zinaweza kukataliwa.</translation>
    </message>
    <message>
        <source>{0} (research only)</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0} (utafiti tu)</translation>
    </message>
    <message>
        <source>Ages {0} and over</source>
        <translation>Miaka {0} na zaidi</translation>
    </message>
    <message>
        <source>Ages {0} to {1}</source>
        <translation>Miaka {0} hadi {1}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Installed models</source>
        <translation>Modeli zilizosakinishwa</translation>
    </message>
    <message>
        <source>Loading the models</source>
        <translation>Inapakia modeli</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Hii huchukua muda mfupi.</translation>
    </message>
    <message>
        <source>Nothing can be judged until a model package is installed.</source>
        <translation>Hakuna kinachoweza kutathminiwa hadi kifurushi cha modeli kisakinishwe.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>No usable model</source>
        <translation>Hakuna modeli inayoweza kutumika</translation>
    </message>
    <message>
        <source>Lite</source>
        <translation>Nyepesi</translation>
    </message>
    <message>
        <source>For research only</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kwa utafiti tu</translation>
    </message>
    <message>
        <source>With a class for research only</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Yenye kundi la utafiti tu</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Inatumika</translation>
    </message>
    <message>
        <source>Spare, asked by its name only</source>
        <translation>Ya akiba, huombwa kwa jina lake pekee</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Population, figures, known failures, training data, fingerprint</source>
        <translation>Walengwa, takwimu, makosa yanayojulikana, data ya mafunzo, alama ya kidole</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, toleo {1}</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kwa ajili ya nani</translation>
    </message>
    <message>
        <source>Modality {0}</source>
        <translation>Njia ya upigaji picha {0}</translation>
    </message>
    <message>
        <source>Views {0}</source>
        <translation>Mikao {0}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Majibu</translation>
    </message>
    <message>
        <source>Known limits: {0}. See the facts before you rely on it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Mipaka inayojulikana: {0}. Soma maelezo kabla ya kuitegemea.</translation>
    </message>
    <message>
        <source>Measured on: {0}</source>
        <translation>Ilipimwa kwa: {0}</translation>
    </message>
    <message>
        <source>Images: {0}, patients: {1}; with 95 % intervals</source>
        <translation>Picha: {0}, wagonjwa: {1}; pamoja na masafa ya 95 %</translation>
    </message>
    <message>
        <source>More figures in the facts: {0}</source>
        <translation>Takwimu zaidi katika maelezo: {0}</translation>
    </message>
    <message>
        <source>How common is it here?</source>
        <translation>Ni la kawaida kiasi gani hapa?</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>New password</source>
        <translation>Nenosiri jipya</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Nenosiri jipya mara nyingine</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>Nguvu ya nenosiri</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Lilelile tena</translation>
    </message>
    <message>
        <source>At least {0} characters. Three or four words that do not belong together are easy to keep in mind.</source>
        <translation>Angalau herufi {0}. Maneno matatu au manne yasiyohusiana ni rahisi kukumbuka.</translation>
    </message>
    <message>
        <source>Not taken: {0}.</source>
        <translation>Halikukubaliwa: {0}.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>Mawili hayo hayalingani.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Hii inamaanisha nini?</translation>
    </message>
    <message>
        <source>What does {0} mean?</source>
        <translation>{0} inamaanisha nini?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Funga taarifa hii</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>&gt; {0} %</source>
        <translation>&gt; {0} %</translation>
    </message>
    <message>
        <source>&lt; {0} %</source>
        <translation>&lt; {0} %</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>OpenCommands</name>
    <message>
        <source>Open images</source>
        <translation>Fungua picha</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Fungua folda</translation>
    </message>
</context>
<context>
    <name>OpinionPanel</name>
    <message>
        <source>More</source>
        <translation>Zaidi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Which class is it? Choose it, or save again if you cannot tell.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ni kundi gani? Lichague, au hifadhi tena ikiwa huwezi kuamua.</translation>
    </message>
    <message>
        <source>Your class</source>
        <translation>Kundi lako</translation>
    </message>
    <message>
        <source>Turned out</source>
        <translation>Kilichothibitika</translation>
    </message>
    <message>
        <source>The model gave no answer to agree with.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Modeli haikutoa jibu la kukubaliana nalo.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Kidogo</translation>
    </message>
    <message>
        <source>Your reading first</source>
        <translation>Usomaji wako kwanza</translation>
    </message>
    <message>
        <source>Your reading</source>
        <translation>Usomaji wako</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Bado haujahifadhiwa</translation>
    </message>
    <message>
        <source>Final impression, referral and later outcome</source>
        <translation>Hitimisho la mwisho, rufaa na matokeo ya baadaye</translation>
    </message>
    <message>
        <source>Urgency: {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Udharura: {0}</translation>
    </message>
    <message>
        <source>How soon somebody has to act</source>
        <translation>Ni haraka kiasi gani mtu anapaswa kuchukua hatua</translation>
    </message>
    <message>
        <source>Not saved, older than what is signed</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Haujahifadhiwa, ni wa zamani kuliko uliotiwa saini</translation>
    </message>
    <message>
        <source>Final impression</source>
        <translation>Hitimisho la mwisho</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Rufaa</translation>
    </message>
    <message>
        <source>Later outcome</source>
        <translation>Matokeo ya baadaye</translation>
    </message>
</context>
<context>
    <name>OwnWindow</name>
    <message>
        <source>Viewer</source>
        <translation>Kionyeshi</translation>
    </message>
    <message>
        <source>Decision support, not a diagnosis.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Msaada wa uamuzi, si utambuzi wa ugonjwa.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hold to show</source>
        <translation>Shikilia ili kuonyesha</translation>
    </message>
    <message>
        <source>Hold to show: {0}</source>
        <translation>Shikilia ili kuonyesha: {0}</translation>
    </message>
</context>
<context>
    <name>PatientDialog</name>
    <message>
        <source>Patient</source>
        <translation>Mgonjwa</translation>
    </message>
    <message>
        <source>Type it, or scan a label</source>
        <translation>Andika, au skani lebo</translation>
    </message>
    <message>
        <source>Family name, given name</source>
        <translation>Jina la ukoo, jina la kwanza</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Halikutajwa</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mwanamke</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Mwanamume</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Nyingine</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>alizaliwa {0}</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>Jina halikutajwa</translation>
    </message>
    <message>
        <source>The log has this ID for {0}. Is this the same person? If not, correct the ID; if so, save again.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Daftari lina kitambulisho hiki kwa {0}. Je, huyu ni mtu yuleyule? Kama siye, sahihisha kitambulisho; kama ndiye, hifadhi tena.</translation>
    </message>
    <message>
        <source>years</source>
        <translation>miaka</translation>
    </message>
    <message>
        <source>months</source>
        <translation>miezi</translation>
    </message>
    <message>
        <source>Unit of the age</source>
        <translation>Kizio cha umri</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Jina</translation>
    </message>
    <message>
        <source>&amp;ID</source>
        <translation>&amp;Kitambulisho</translation>
    </message>
    <message>
        <source>&amp;Age</source>
        <translation>&amp;Umri</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>Jin&amp;sia</translation>
    </message>
    <message>
        <source>Who is this image of?</source>
        <translation>Picha hii ni ya nani?</translation>
    </message>
    <message>
        <source>Another age may change what the model may judge: the image is then analysed again.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Umri mwingine unaweza kubadilisha kile modeli inachoruhusiwa kutathmini: picha itachanganuliwa tena.</translation>
    </message>
    <message>
        <source>The earlier result stays as it is; to judge it with another age, open the image itself.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Tokeo la awali linabaki kama lilivyo; ili kulitathmini kwa umri mwingine, fungua picha yenyewe.</translation>
    </message>
    <message>
        <source>The age must be a number up to {0} years.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Umri lazima uwe namba isiyozidi miaka {0}.</translation>
    </message>
    <message>
        <source>This local ID is mistyped or not complete: its last character does not fit.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kitambulisho hiki cha hapa kimeandikwa vibaya au hakijakamilika: herufi yake ya mwisho hailingani.</translation>
    </message>
    <message>
        <source>Careful: a patient in the log has this ID, or it was not made here. Is it the same patient?</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Angalia: mgonjwa mmoja katika daftari ana kitambulisho hiki, au hakikutengenezwa hapa. Je, ni mgonjwa yuleyule?</translation>
    </message>
    <message>
        <source>A new local ID.</source>
        <translation>Kitambulisho kipya cha hapa.</translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>Log</source>
        <translation>Daftari</translation>
    </message>
    <message>
        <source>Open film</source>
        <translation>Fungua filamu</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Linganisha mbili</translation>
    </message>
    <message>
        <source>Delete patient...</source>
        <translation>Futa mgonjwa...</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>Jina halikutajwa</translation>
    </message>
    <message>
        <source>Choose two films first, the second with Ctrl held.</source>
        <translation>Chagua filamu mbili kwanza, ya pili ukishikilia Ctrl.</translation>
    </message>
    <message>
        <source>The patient was deleted.</source>
        <translation>Mgonjwa amefutwa.</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <translation>Kitambulisho {0}</translation>
    </message>
    <message>
        <source>no ID</source>
        <translation>hakuna kitambulisho</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>alizaliwa {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation>
            <numerusform>Filamu %n</numerusform>
            <numerusform>Filamu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Day of the study</source>
        <translation>Siku ya uchunguzi</translation>
    </message>
    <message>
        <source>Day of the study, or it was read</source>
        <translation>Siku ya uchunguzi, au iliyosomwa</translation>
    </message>
    <message>
        <source>Day it was read</source>
        <translation>Siku iliyosomwa</translation>
    </message>
    <message>
        <source>Probabilities over time</source>
        <translation>Uwezekano kwa wakati</translation>
    </message>
    <message>
        <source>Probability (%)</source>
        <translation>Uwezekano (%)</translation>
    </message>
    <message>
        <source>May be the same person: {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Huenda ni mtu yuleyule: {0}</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Mtu yuleyule</translation>
    </message>
    <message>
        <source>Two entries of this patient were made one by {0} on {1}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Maingizo mawili ya mgonjwa huyu yaliunganishwa kuwa moja na {0} tarehe {1}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Mgonjwa</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Inapakia</translation>
    </message>
</context>
<context>
    <name>PatientStrip</name>
    <message>
        <source>Patient</source>
        <translation>Mgonjwa</translation>
    </message>
    <message>
        <source>Which is right?</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ipi ni sahihi?</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation>Hariri mgonjwa</translation>
    </message>
    <message>
        <source>Enter or correct who this image is of (E)</source>
        <translation>Weka au sahihisha picha hii ni ya nani (E)</translation>
    </message>
    <message>
        <source>The file&apos;s</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ya faili</translation>
    </message>
    <message>
        <source>What was typed</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Iliyoandikwa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Which is right?   The file: {0}      Typed: {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ipi ni sahihi?   Faili: {0}      Iliyoandikwa: {1}</translation>
    </message>
    <message>
        <source>This image&apos;s</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ya picha hii</translation>
    </message>
    <message>
        <source>The log&apos;s</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ya daftari</translation>
    </message>
    <message>
        <source>Which is right?   This image: {0}      The same study in the log: {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ipi ni sahihi?   Picha hii: {0}      Uchunguzi huohuo katika daftari: {1}</translation>
    </message>
    <message>
        <source>No patient</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hakuna mgonjwa</translation>
    </message>
    <message>
        <source>Name not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Jina halikutajwa</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kitambulisho {0}</translation>
    </message>
    <message>
        <source>no ID</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>hakuna kitambulisho</translation>
    </message>
    <message>
        <source>age not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>umri haukutajwa</translation>
    </message>
    <message>
        <source>sex not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>jinsia haikutajwa</translation>
    </message>
    <message>
        <source>Another patient in the log</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Mgonjwa mwingine katika daftari</translation>
    </message>
    <message>
        <source>Not the patient in the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Si mgonjwa aliye katika faili</translation>
    </message>
    <message>
        <source>Two patients in the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Wagonjwa wawili katika faili</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>hakuna mtu</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>miezi {0}</translation>
    </message>
    <message>
        <source>{0} y</source>
        <translation>miaka {0}</translation>
    </message>
    <message>
        <source>male</source>
        <translation>mwanamume</translation>
    </message>
    <message>
        <source>female</source>
        <translation>mwanamke</translation>
    </message>
    <message>
        <source>other</source>
        <translation>nyingine</translation>
    </message>
</context>
<context>
    <name>PeriodBox</name>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Siku 7 zilizopita</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Siku 30 zilizopita</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Miezi 12 iliyopita</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Kuanzia – hadi</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Tarehe yoyote</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hadi</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Siku ya kwanza</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siku ya mwisho</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Judged by a photograph of the film, not by the film itself</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Imetathminiwa kwa picha ya kamera ya filamu, si kwa filamu yenyewe</translation>
    </message>
    <message>
        <source>PHOTO</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>PICHA YA KAMERA</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Set for this computer by its administrator (policy file).</source>
        <translation>Imewekwa kwa kompyuta hii na msimamizi wake (faili la sera).</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Mapendeleo</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Giza</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Angavu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Utofautishaji mkubwa</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Nothing moves or blinks by itself</source>
        <translation>Hakuna kinachosogea au kumetameta chenyewe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Rangi</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Ukubwa wa maandishi</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mwendo</translation>
    </message>
    <message numerus="yes">
        <source>The window locks after %n minute(s) without use.</source>
        <translation>
            <numerusform>Dirisha hufungwa baada ya dakika %n bila kutumika.</numerusform>
            <numerusform>Dirisha hufungwa baada ya dakika %n bila kutumika.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only these exports are allowed: {0}.</source>
        <translation>Ni uhamishaji huu tu unaoruhusiwa: {0}.</translation>
    </message>
    <message>
        <source>Nothing can be exported.</source>
        <translation>Hakuna kinachoweza kuhamishwa.</translation>
    </message>
    <message>
        <source>The log has a folder of its own on this computer.</source>
        <translation>Daftari lina folda yake yenyewe kwenye kompyuta hii.</translation>
    </message>
</context>
<context>
    <name>PrevalenceDialog</name>
    <message>
        <source>How common is it here?</source>
        <translation>Hutokea mara ngapi hapa?</translation>
    </message>
    <message>
        <source>Together they are more than 100 of 100 images.</source>
        <translation>Kwa pamoja ni zaidi ya 100 kati ya picha 100.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Together {0} of 100; the rest is not said.</source>
        <translation>Kwa pamoja {0} kati ya 100; zilizobaki hazijatajwa.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>haijawekwa</translation>
    </message>
    <message>
        <source>{0}: of 100 images</source>
        <translation>{0}: kati ya picha 100</translation>
    </message>
    <message>
        <source>of 100 images</source>
        <translation>kati ya picha 100</translation>
    </message>
    <message>
        <source>Of 100 images of this kind that are taken here, how many show each of these? The result panel then says how often the model is right. No probability changes. Use what your own records, or a survey of your region, say; not what the model found.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kati ya picha 100 za aina hii zinazopigwa hapa, ni ngapi zinaonyesha kila mojawapo ya haya? Kisha paneli ya matokeo husema modeli huwa sahihi mara ngapi. Hakuna uwezekano unaobadilika. Tumia kinachosemwa na kumbukumbu zako mwenyewe, au utafiti wa eneo lako; si kile modeli ilichokipata.</translation>
    </message>
    <message>
        <source>It is kept in the log; who changed it stands in the audit.</source>
        <translation>Huhifadhiwa katika daftari; aliyebadilisha hutajwa katika ukaguzi.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Hatua {0} kati ya {1}: {2}</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Folda</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Hifadhi</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Chagua</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Futa</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Tafuta katika:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Folda &amp;Mpya</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>F&amp;ungua</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Badilisha jina</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Hifadhi</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Mafaili Yote (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nyuma</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Badilisha kwenda mwonekano wa maelezo</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Badilisha kwenda mwonekano wa orodha</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Unda Folda Mpya</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Unda Folda Mpya</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Mwonekano wa Maelezo</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Folda</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folda:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Ji&amp;na la faili:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Mafaili</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Aina ya mafaili:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Tafuta Folda</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Mbele</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Rudi nyuma</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Nenda mbele</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Nenda kwenye folda ya juu</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Mwonekano wa Orodha</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Orodha ya mahali na alamisho</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folda ya Juu</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Hifadhi Kama</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Onyesha mafaili yaliyo&amp;fichwa</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Utepe wa kando</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 tayari lipo.
Ungependa kulibadilisha?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Faili halikupatikana.
Tafadhali hakikisha jina la faili ni sahihi.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Folda haikupatikana.
Tafadhali hakikisha jina la folda ni sahihi.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>‘%1’ imelindwa isiandikwe.
Ungependa kuifuta hata hivyo?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Una uhakika unataka kufuta ‘%1’?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Folda haikuweza kufutwa.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Kompyuta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukubwa</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Tarehe ya Kubadilishwa</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation>Aina</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Tendua</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rudia</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kata</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nakili</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Bandika</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chagua Yote</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Onyesha Maelezo...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Ficha Maelezo...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Sawa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ndiyo</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Hapana</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ndiyo kwa &amp;Yote</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Hapana kwa Y&amp;ote</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Hifadhi Yote</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Tupa</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Tumia</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Weka upya</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Rejesha Chaguomsingi</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Msaada</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Katisha</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Puuza</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Tendua</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rudia</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kata</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nakili</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Nakili &amp;Anwani ya Kiungo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Bandika</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chagua Yote</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>Drop images here</source>
        <translation>Dondosha picha hapa</translation>
    </message>
    <message>
        <source>Or open files or a folder from the File menu.</source>
        <translation>Au fungua mafaili au folda kutoka menyu ya Faili.</translation>
    </message>
    <message>
        <source>About frame {0}, not the one on screen</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kuhusu fremu {0}, si ile iliyo kwenye skrini</translation>
    </message>
    <message>
        <source>About view {0}: {1}</source>
        <translation>Kuhusu mwonekano {0}: {1}</translation>
    </message>
</context>
<context>
    <name>ReadingRulesDialog</name>
    <message>
        <source>Rules for reading</source>
        <translation>Kanuni za kusoma</translation>
    </message>
    <message>
        <source>Whoever reads gives their own reading before the model&apos;s answer is shown</source>
        <translation>Kila anayesoma hutoa usomaji wake mwenyewe kabla jibu la modeli halijaonyeshwa</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, toleo {1}</translation>
    </message>
    <message>
        <source>Choose by local films...</source>
        <translation>Chagua kwa filamu za hapa...</translation>
    </message>
    <message>
        <source>Use the model&apos;s own</source>
        <translation>Tumia cha modeli yenyewe</translation>
    </message>
    <message>
        <source>Limit {0}, set by {1} on {2} from {3} ill and {4} well films: it found {5} % of the ill, left {6} % of the well alone.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kikomo {0}, kiliwekwa na {1} tarehe {2} kutokana na filamu {3} za wagonjwa na {4} za wenye afya: kiligundua {5} % ya wagonjwa, kiliwaacha bila alama {6} % ya wenye afya.</translation>
    </message>
    <message>
        <source>Not set for this version. The model&apos;s own limit is {0}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hakijawekwa kwa toleo hili. Kikomo cha modeli yenyewe ni {0}.</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Soma kwanza</translation>
    </message>
    <message>
        <source>It holds for all that is analysed from then on. Who may not read sees an answer as soon as somebody has read the image. The first reading is kept and cannot be changed; a second one may follow. The command line and exports show all.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Inahusu vyote vitakavyochanganuliwa kuanzia hapo. Asiyeruhusiwa kusoma huona jibu mara tu mtu anapokuwa ameisoma picha. Usomaji wa kwanza huhifadhiwa na hauwezi kubadilishwa; wa pili unaweza kufuata. Mstari wa amri na uhamishaji huonyesha vyote.</translation>
    </message>
    <message>
        <source>Limits for referral</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Vikomo vya rufaa</translation>
    </message>
    <message>
        <source>A limit marks films and changes no probability. It belongs to one version of a model and never goes over to the next.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kikomo huweka alama kwenye filamu na hakibadilishi uwezekano wowote. Ni cha toleo moja la modeli na hakihamii kamwe kwa toleo linalofuata.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>New recovery key</source>
        <translation>Ufunguo mpya wa urejeshaji</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Tengeneza ufunguo mpya</translation>
    </message>
    <message>
        <source>The sheet that was printed before opens nothing any more once the new one is printed and “Done” is pressed.</source>
        <translation>Karatasi iliyochapishwa awali haifungui tena chochote mara ile mpya inapochapishwa na “Imekamilika” inapobonyezwa.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Nenosiri lako</translation>
    </message>
    <message>
        <source>Until “Done” is pressed, the old sheet holds and this key opens nothing.</source>
        <translation>Hadi “Imekamilika” ibonyezwe, karatasi ya zamani inafaa na ufunguo huu haufungui chochote.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Imekamilika</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>The phone for the second factor is lost: ask for no code any more</source>
        <translation>Simu ya uthibitisho wa pili imepotea: usiombe msimbo tena</translation>
    </message>
    <message>
        <source>Back to login</source>
        <translation>Rudi kwenye kuingia</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Umesahau nenosiri</translation>
    </message>
    <message>
        <source>An administrator can give you a new password under Accounts. Where nobody can log in any more, the recovery key on the printed sheet does it.</source>
        <translation>Msimamizi anaweza kukupa nenosiri jipya chini ya Akaunti. Pale ambapo hakuna anayeweza kuingia tena, ufunguo wa urejeshaji kwenye karatasi iliyochapishwa hufanya hivyo.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ufunguo wa urejeshaji</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>Nenosiri jipya</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kwa</translation>
    </message>
    <message>
        <source>That the recovery key was used is written in the audit.</source>
        <translation>Kwamba ufunguo wa urejeshaji ulitumika huandikwa katika ukaguzi.</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <source>Recovery key</source>
        <translation>Ufunguo wa urejeshaji</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chapisha</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Hifadhi kama PDF</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Hifadhi kama maandishi</translation>
    </message>
    <message>
        <source>It is shown only now. Print or save it before you go on.</source>
        <translation>Unaonyeshwa sasa tu. Uchapishe au uuhifadhi kabla ya kuendelea.</translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>Hakuna printa kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Saved. Move the file to a stick or paper that is locked away, and leave no copy on this computer.</source>
        <translation>Imehifadhiwa. Hamishia faili kwenye kidude cha USB au karatasi inayofungiwa mahali salama, na usiache nakala kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Maandishi (*.txt)</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Hifadhi karatasi ya urejeshaji</translation>
    </message>
    <message>
        <source>The printer did not take it; save the sheet instead.</source>
        <translation>Printa haikuipokea; hifadhi karatasi badala yake.</translation>
    </message>
    <message>
        <source>Sent to the printer. Check the paper, then lock it away.</source>
        <translation>Imetumwa kwa printa. Angalia karatasi, kisha ifungie mahali salama.</translation>
    </message>
    <message>
        <source>If nobody can log in any more, this key opens the log. Without it and without a password, nobody can: not even who made Lightbox.</source>
        <translation>Kama hakuna anayeweza kuingia tena, ufunguo huu hufungua daftari. Bila ufunguo huu na bila nenosiri, hakuna anayeweza: hata waliotengeneza Lightbox.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Lightbox: recovery key</source>
        <translation>Lightbox: ufunguo wa urejeshaji</translation>
    </message>
    <message>
        <source>{0}, made on {1}</source>
        <translation>{0}, ulitengenezwa {1}</translation>
    </message>
    <message>
        <source>This clinic</source>
        <translation>Kliniki hii</translation>
    </message>
    <message>
        <source>If nobody can log in any more, this key gives an administrator a new password.</source>
        <translation>Kama hakuna anayeweza kuingia tena, ufunguo huu humpa msimamizi nenosiri jipya.</translation>
    </message>
    <message>
        <source>Choose “Forgotten password” where Lightbox asks for the password, and type the key.</source>
        <translation>Chagua “Umesahau nenosiri” pale Lightbox inapoomba nenosiri, na uandike ufunguo.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the computer can read all patients. Keep it locked away, not beside the computer.</source>
        <translation>Yeyote mwenye karatasi hii na kompyuta anaweza kusoma taarifa za wagonjwa wote. Ifungie mahali salama, si kando ya kompyuta.</translation>
    </message>
    <message>
        <source>Without this key and without a password the log cannot be opened, by nobody.</source>
        <translation>Bila ufunguo huu na bila nenosiri daftari haliwezi kufunguliwa, na mtu yeyote.</translation>
    </message>
    <message>
        <source>0 and 1 are figures; the letters I, L, O and U do not occur in the key.</source>
        <translation>0 na 1 ni tarakimu; herufi I, L, O na U hazimo katika ufunguo.</translation>
    </message>
    <message>
        <source>When a newer key is made, this sheet is worth nothing: destroy it then.</source>
        <translation>Ufunguo mpya zaidi unapotengenezwa, karatasi hii haina thamani tena: iharibu wakati huo.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Karatasi ya urejeshaji</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Report of a reading</source>
        <translation>Ripoti ya usomaji</translation>
    </message>
    <message>
        <source>Agrees with the model</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Anakubaliana na modeli</translation>
    </message>
    <message>
        <source>Disagrees with the model</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hakubaliani na modeli</translation>
    </message>
    <message>
        <source>Is not sure</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hana uhakika</translation>
    </message>
    <message>
        <source>First reading, before the answer was shown</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Usomaji wa kwanza, kabla jibu halijaonyeshwa</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Usomaji</translation>
    </message>
    <message>
        <source>Final impression</source>
        <translation>Hitimisho la mwisho</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Rufaa</translation>
    </message>
    <message>
        <source>Later outcome</source>
        <translation>Matokeo ya baadaye</translation>
    </message>
    <message>
        <source>Routine</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Bila haraka</translation>
    </message>
    <message>
        <source>Soon</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Mapema</translation>
    </message>
    <message>
        <source>Urgent</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Dharura</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>SAMPULI</translation>
    </message>
    <message>
        <source>LOOKS LIKE A NEGATIVE</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>INAONEKANA KAMA NEGATIVU</translation>
    </message>
    <message>
        <source>LOOKS TURNED</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>INAONEKANA IMEZUNGUSHWA</translation>
    </message>
    <message>
        <source>STRAIGHTENED</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>IMENYOOSHWA</translation>
    </message>
    <message>
        <source>Decision support, not a diagnosis.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Msaada wa uamuzi, si utambuzi wa ugonjwa.</translation>
    </message>
    <message>
        <source>Name not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Jina halikutajwa</translation>
    </message>
    <message>
        <source>The picture is not at hand: neither the file nor a small copy of it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Picha haipo: wala faili wala nakala yake ndogo.</translation>
    </message>
    <message>
        <source>What the model says</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kile modeli inachosema</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Tahadhari</translation>
    </message>
    <message>
        <source>What the clinician says</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kile tabibu anachosema</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier opinion(s) in the log</source>
        <translation>
            <numerusform>Maoni %n ya awali katika daftari</numerusform>
            <numerusform>Maoni %n ya awali katika daftari</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read by a clinician yet</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Bado haijasomwa na tabibu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Sahihi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>continued on page {0}</source>
        <translation>inaendelea ukurasa wa {0}</translation>
    </message>
    <message>
        <source>What did not fit on the first page</source>
        <translation>Kisichotosha kwenye ukurasa wa kwanza</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Ukurasa {0} kati ya {1}</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>haikutajwa</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>Kitambulisho cha mgonjwa</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Tarehe ya kuzaliwa</translation>
    </message>
    <message>
        <source>Age at the study</source>
        <translation>Umri wakati wa uchunguzi</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jinsia</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Tarehe ya uchunguzi</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Uchunguzi</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Namba ya usajili (accession)</translation>
    </message>
    <message>
        <source>frame {0}</source>
        <translation>fremu {0}</translation>
    </message>
    <message>
        <source>{0} x {1} pixels</source>
        <translation>pikseli {0} x {1}</translation>
    </message>
    <message>
        <source>There is a newer reading of this image: number {0}, saved on {1}. This is number {2}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kuna usomaji mpya zaidi wa picha hii: namba {0}, ulihifadhiwa {1}. Huu ni namba {2}.</translation>
    </message>
    <message>
        <source>The file names another patient than this report. Check whose image it is.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Faili linataja mgonjwa mwingine kuliko ripoti hii. Hakikisha picha ni ya nani.</translation>
    </message>
    <message>
        <source>The log has the same image or study under another patient. Check whose image it is.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Daftari lina picha au uchunguzi huohuo chini ya mgonjwa mwingine. Hakikisha picha ni ya nani.</translation>
    </message>
    <message>
        <source>The film, from the small copy that the log keeps: its file was not at hand.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Filamu, kutoka nakala ndogo inayohifadhiwa na daftari: faili lake halikuwepo.</translation>
    </message>
    <message>
        <source>The film as its file asks to be shown.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Filamu kama faili lake linavyotaka ionyeshwe.</translation>
    </message>
    <message>
        <source>Heat map: {0}. Where the model looked. Not an outline of disease.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ramani ya joto: {0}. Mahali modeli ilipoangalia. Si mchoro wa mipaka ya ugonjwa.</translation>
    </message>
    <message>
        <source>SMALL COPY</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>NAKALA NDOGO</translation>
    </message>
    <message>
        <source>Read the image first: your own reading is not saved yet.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Soma picha kwanza: usomaji wako mwenyewe bado haujahifadhiwa.</translation>
    </message>
    <message>
        <source>Not shown yet</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Bado haijaonyeshwa</translation>
    </message>
    <message>
        <source>Code {0}</source>
        <translation>Msimbo {0}</translation>
    </message>
    <message>
        <source>Not judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Haijatathminiwa</translation>
    </message>
    <message>
        <source>Cannot separate: {0}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Haiwezi kutofautisha: {0}.</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Udharura</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1}, on another reading of this image</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0}, {1}, kwenye usomaji mwingine wa picha hii</translation>
    </message>
    <message>
        <source>Model: {0} ({1}), version {2}, hash {3}</source>
        <translation>Modeli: {0} ({1}), toleo {2}, hash {3}</translation>
    </message>
    <message>
        <source>Reading {0}, number {1} of this image, saved on {2} by {3}</source>
        <translation>Usomaji {0}, namba {1} wa picha hii, ulihifadhiwa {2} na {3}</translation>
    </message>
    <message>
        <source>Made on {0} by {1} with Lightbox {2}</source>
        <translation>Imetengenezwa {0} na {1} kwa Lightbox {2}</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>hakuna anayejulikana</translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message>
        <source>Report</source>
        <translation>Ripoti</translation>
    </message>
    <message>
        <source>Choose an entry of the log first.</source>
        <translation>Chagua ingizo la daftari kwanza.</translation>
    </message>
    <message>
        <source>Choose an image first.</source>
        <translation>Chagua picha kwanza.</translation>
    </message>
    <message>
        <source>There is a report only of what is saved in the log.</source>
        <translation>Ripoti ipo tu ya kile kilichohifadhiwa katika daftari.</translation>
    </message>
    <message>
        <source>Read the image first: its answer is not shown yet.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Soma picha kwanza: jibu lake bado halijaonyeshwa.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Ripoti</translation>
    </message>
    <message>
        <source>With the heat map</source>
        <translation>Pamoja na ramani ya joto</translation>
    </message>
    <message>
        <source>Letterhead...</source>
        <translation>Kichwa cha barua...</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Ukurasa uliotangulia</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Ukurasa unaofuata</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Chapisha...</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Hifadhi kama PDF...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>There is no heat map of this image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hakuna ramani ya joto ya picha hii.</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Ukurasa {0} kati ya {1}</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Onyesho la awali la ripoti</translation>
    </message>
    <message>
        <source>The first line is the clinic&apos;s name; up to four more stand below it on every report:</source>
        <translation>Mstari wa kwanza ni jina la kliniki; hadi mingine minne huwa chini yake kwenye kila ripoti:</translation>
    </message>
    <message>
        <source>Clinic&apos;s name and address</source>
        <translation>Jina na anwani ya kliniki</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Hifadhi ripoti</translation>
    </message>
    <message>
        <source>Saved, and read again to be sure. The file is not encrypted: keep it where patients&apos; papers are kept.</source>
        <translation>Imehifadhiwa, na kusomwa tena kwa uhakika. Faili halijasimbwa: liweke mahali panapowekwa nyaraka za wagonjwa.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Imetumwa kwa printa.</translation>
    </message>
    <message>
        <source>Read the image first: its answer is not shown yet.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Soma picha kwanza: jibu lake bado halijaonyeshwa.</translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>Hakuna printa kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>The clinic&apos;s name and address</source>
        <translation>Jina na anwani ya kliniki</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Lugha ya ripoti</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Karatasi</translation>
    </message>
    <message>
        <source>Your own reading of this image is not saved, so it is not on the report. Save it first.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Usomaji wako mwenyewe wa picha hii haujahifadhiwa, kwa hiyo haumo katika ripoti. Uhifadhi kwanza.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>The audit keeps that you made it.</source>
        <translation>Ukaguzi unahifadhi kwamba uliitengeneza.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Rejesha nakala rudufu</translation>
    </message>
    <message>
        <source>Look on another medium</source>
        <translation>Tafuta kwenye kifaa kingine cha kuhifadhia</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Nenosiri</translation>
    </message>
    <message>
        <source>Code of your phone</source>
        <translation>Msimbo wa simu yako</translation>
    </message>
    <message>
        <source>Nobody knows a password of that time: use the recovery key</source>
        <translation>Hakuna anayejua nenosiri la wakati huo: tumia ufunguo wa urejeshaji</translation>
    </message>
    <message>
        <source>Recovery key of that time</source>
        <translation>Ufunguo wa urejeshaji wa wakati huo</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rejesha</translation>
    </message>
    <message>
        <source>Where the backups are</source>
        <translation>Mahali nakala rudufu zilipo</translation>
    </message>
    <message>
        <source>The backup of {0} was restored. Press “Forgotten password” and give somebody a new one with the same recovery key.</source>
        <translation>Nakala rudufu ya {0} imerejeshwa. Bonyeza “Umesahau nenosiri” na umpe mtu nenosiri jipya kwa ufunguo uleule wa urejeshaji.</translation>
    </message>
    <message>
        <source>The backup of {0} was restored. Log in with a password of that time.</source>
        <translation>Nakala rudufu ya {0} imerejeshwa. Ingia kwa nenosiri la wakati huo.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Nakala rudufu</translation>
    </message>
    <message>
        <source>There is no backup at this place.</source>
        <translation>Hakuna nakala rudufu mahali hapa.</translation>
    </message>
    <message>
        <source>{0}   ·   {1} readings   ·   {2} MB</source>
        <translation>{0}   ·   usomaji {1}   ·   MB {2}</translation>
    </message>
    <message>
        <source>The backup is being restored</source>
        <translation>Nakala rudufu inarejeshwa</translation>
    </message>
    <message>
        <source>Administrator at that time</source>
        <translation>Msimamizi wa wakati huo</translation>
    </message>
    <message>
        <source>Password at that time</source>
        <translation>Nenosiri la wakati huo</translation>
    </message>
    <message>
        <source>The log becomes as it was then: later results are missing in it, and patients deleted since are back.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Daftari linakuwa kama lilivyokuwa wakati huo: matokeo ya baadaye hayamo, na wagonjwa waliofutwa tangu wakati huo wamerudi.</translation>
    </message>
    <message>
        <source>So are the accounts: passwords of that time hold again, and who was disabled since can log in.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Vivyo hivyo akaunti: manenosiri ya wakati huo yanafaa tena, na aliyezimiwa akaunti tangu wakati huo anaweza kuingia.</translation>
    </message>
    <message>
        <source>The log that is there now is not deleted; it stays beside the restored one, under another name.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Daftari lililopo sasa halifutwi; linabaki kando ya lililorejeshwa, kwa jina jingine.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>How often it is right when it says {0} was not measured.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Haijapimwa ni mara ngapi huwa sahihi inaposema {0}.</translation>
    </message>
    <message>
        <source>When it says {0} it is right in about {1} of 100 such patients ({2} to {3}), if that is true of {4} of 100 images here.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Inaposema {0} huwa sahihi kwa takriban {1} kati ya wagonjwa 100 kama hawa ({2} hadi {3}), ikiwa hiyo ni kweli kwa {4} kati ya picha 100 hapa.</translation>
    </message>
    <message>
        <source>When it says {0} it is right in about {1} of 100 such patients ({2} to {3}), where that is true of {4} of 100 images, as in its test.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Inaposema {0} huwa sahihi kwa takriban {1} kati ya wagonjwa 100 kama hawa ({2} hadi {3}), pale ambapo hiyo ni kweli kwa {4} kati ya picha 100, kama katika jaribio lake.</translation>
    </message>
    <message>
        <source>Measured on {0} images of {1} patients that took no part in the training ({2}). Sure and unsure answers count alike.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ilipimwa kwa picha {0} za wagonjwa {1} ambao hawakushiriki katika mafunzo ({2}). Majibu yenye uhakika na yasiyo na uhakika yanahesabiwa sawa.</translation>
    </message>
    <message>
        <source>From recall and specificity by Bayes&apos; rule; the other classes are taken to be as common, among themselves, as in the test.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kutoka recall na specificity kwa kanuni ya Bayes; makundi mengine yanachukuliwa kuwa na wingi uleule, baina yao wenyewe, kama katika jaribio.</translation>
    </message>
    <message>
        <source>{0}: right in about {1} of 100 ({2} to {3}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0}: sahihi kwa takriban {1} kati ya 100 ({2} hadi {3}).</translation>
    </message>
    <message>
        <source>The percentage is the model&apos;s probability for this film alone. How often it is right is counted over all test films that got this answer, sure or not.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Asilimia ni uwezekano wa modeli kwa filamu hii pekee. Ni mara ngapi iko sahihi huhesabiwa kwa filamu zote za jaribio zilizopata jibu hili, liwe na uhakika au la.</translation>
    </message>
    <message>
        <source>The prediction set holds the right class in {0} of the cases, on images like those that it was fitted on.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Seti ya utabiri ina kundi sahihi katika {0} ya visa, kwenye picha kama zile ambazo ilirekebishwa kwazo.</translation>
    </message>
    <message>
        <source>{0}: it held it in {1} ({2} to {3}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0}: ilikuwa nalo katika {1} ({2} hadi {3}).</translation>
    </message>
    <message>
        <source>Not like the training images: distance {0}, and above {1} nothing is judged.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Haifanani na picha za mafunzo: umbali {0}, na juu ya {1} hakuna kinachotathminiwa.</translation>
    </message>
    <message>
        <source>Near the limit: less like the training images than most (distance {0}, limit {1}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Karibu na kikomo: inafanana na picha za mafunzo kwa kiwango cha chini kuliko picha nyingi (umbali {0}, kikomo {1}).</translation>
    </message>
    <message>
        <source>In scope: like the training images (distance {0}, limit {1}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ndani ya mawanda: inafanana na picha za mafunzo (umbali {0}, kikomo {1}).</translation>
    </message>
    <message>
        <source>How far the image lies from the training images, as the network sees them. From {0} on it is near the limit of {1}. An image in scope can still show what the model does not know.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Umbali wa picha kutoka picha za mafunzo, jinsi mtandao wa neva unavyoziona. Kuanzia {0} iko karibu na kikomo cha {1}. Picha iliyo ndani ya mawanda bado inaweza kuonyesha kitu ambacho modeli haikijui.</translation>
    </message>
    <message>
        <source>Steady: {0} of {1} small changes keep this answer ({2} to {3}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Thabiti: mabadiliko madogo {0} kati ya {1} hudumisha jibu hili ({2} hadi {3}).</translation>
    </message>
    <message>
        <source>Unsteady: {0} of {1} small changes keep this answer ({2} to {3}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Si thabiti: mabadiliko madogo {0} kati ya {1} hudumisha jibu hili ({2} hadi {3}).</translation>
    </message>
    <message>
        <source>The image was shifted by 2 %, turned by 2 degrees, cropped, made a little brighter, darker, noisier and softer.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Picha ilisogezwa kwa 2 %, ikazungushwa kwa digrii 2, ikapunguzwa kingo, ikafanywa angavu kidogo zaidi, nyeusi zaidi, yenye kelele zaidi na laini zaidi.</translation>
    </message>
    <message>
        <source>On 893 test images 92 of 100 steady answers were right, and 69 of 100 unsteady ones. On 140 films of other hospitals it made no difference: 39 and 38 of 100.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kwenye picha 893 za majaribio majibu thabiti 92 kati ya 100 yalikuwa sahihi, na 69 kati ya 100 yasiyo thabiti. Kwenye filamu 140 za hospitali nyingine hakukuwa na tofauti: 39 na 38 kati ya 100.</translation>
    </message>
    <message>
        <source>Of the wrong answers 70 of 100 were steady. So steady does not mean right; unsteady means that details decide.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kati ya majibu yasiyo sahihi 70 kati ya 100 yalikuwa thabiti. Kwa hiyo thabiti haimaanishi sahihi; si thabiti humaanisha kwamba mambo madogo ndiyo yanayoamua.</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Result</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Matokeo</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Hakuna picha</translation>
    </message>
    <message>
        <source>The result of the chosen image stands here.</source>
        <translation>Matokeo ya picha iliyochaguliwa huonekana hapa.</translation>
    </message>
    <message>
        <source>The image waits for its turn.</source>
        <translation>Picha inasubiri zamu yake.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Hii huchukua muda mfupi.</translation>
    </message>
    <message>
        <source>The answer given before does not apply at this age.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Jibu lililotolewa awali halihusiki kwa umri huu.</translation>
    </message>
    <message>
        <source>Look at the image and give your own reading below. The model&apos;s answer stands here afterwards.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Angalia picha na utoe usomaji wako mwenyewe hapa chini. Jibu la modeli huonekana hapa baadaye.</translation>
    </message>
    <message>
        <source>Read first, then see the model&apos;s answer</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Soma kwanza, kisha uone jibu la modeli</translation>
    </message>
    <message>
        <source>The model&apos;s answer stands here as soon as a clinician has read the image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Jibu la modeli huonekana hapa mara tu tabibu anapoisoma picha.</translation>
    </message>
    <message>
        <source>A clinician reads first</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Tabibu husoma kwanza</translation>
    </message>
    <message>
        <source>Not saved. {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Haijahifadhiwa. {0}</translation>
    </message>
    <message>
        <source>Not judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Haijatathminiwa</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La kufanya</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Hii inamaanisha nini?</translation>
    </message>
    <message>
        <source>Code {0}</source>
        <translation>Msimbo {0}</translation>
    </message>
    <message>
        <source>Earlier result</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Tokeo la awali</translation>
    </message>
    <message>
        <source>{0}, with warnings</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0}, pamoja na tahadhari</translation>
    </message>
    <message>
        <source>No other class is in the {0} prediction set.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hakuna kundi lingine katika seti ya utabiri ya {0}.</translation>
    </message>
    <message>
        <source>Sure answers are counted there too; this one is not sure.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Majibu yenye uhakika yanahesabiwa humo pia; hili halina uhakika.</translation>
    </message>
    <message>
        <source>How common is it here?</source>
        <translation>Hutokea mara ngapi hapa?</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>For whom this model is, how well it does, and where it fails</source>
        <translation>Modeli hii ni ya nani, inafanya vizuri kiasi gani, na inashindwa wapi</translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s)</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Tahadhari %n zaidi</numerusform>
            <numerusform>Tahadhari %n zaidi</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {0}, reading {1}</source>
        <translation>Imehifadhiwa {0}, usomaji {1}</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, toleo {1}</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Viewer</source>
        <translation>Mtazamaji</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Mwendeshaji</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Tabibu</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Msimamizi</translation>
    </message>
    <message>
        <source>Your account may not do this: it needs the role {0}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Akaunti yako hairuhusiwi kufanya hivi: inahitajika jukumu la {0}.</translation>
    </message>
    <message>
        <source>Sees the log, patients and results; changes nothing.</source>
        <translation>Huona daftari, wagonjwa na matokeo; habadilishi chochote.</translation>
    </message>
    <message>
        <source>Also analyses images, says who they are of, merges patients and prints.</source>
        <translation>Pia huchanganua picha, husema ni za nani, huunganisha wagonjwa na huchapisha.</translation>
    </message>
    <message>
        <source>Also adds own readings, impressions and referrals, and exports without names.</source>
        <translation>Pia huongeza usomaji wake mwenyewe, hitimisho na rufaa, na huhamisha bila majina.</translation>
    </message>
    <message>
        <source>Also makes accounts, restores backups, deletes patients, exports with names and sees the audit.</source>
        <translation>Pia huunda akaunti, hurejesha nakala rudufu, hufuta wagonjwa, huhamisha pamoja na majina na huona ukaguzi.</translation>
    </message>
</context>
<context>
    <name>SaidList</name>
    <message>
        <source>Agree</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nakubali</translation>
    </message>
    <message>
        <source>Disagree</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sikubali</translation>
    </message>
    <message>
        <source>Unsure</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sina uhakika</translation>
    </message>
    <message>
        <source>Routine</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Bila haraka</translation>
    </message>
    <message>
        <source>Soon</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Mapema</translation>
    </message>
    <message>
        <source>Urgent</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Dharura</translation>
    </message>
    <message>
        <source>First reading, before the answer</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Usomaji wa kwanza, kabla ya jibu</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Usomaji</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>Hitimisho</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Rufaa</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Matokeo</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier statement(s)</source>
        <translation>
            <numerusform>Kauli %n ya awali</numerusform>
            <numerusform>Kauli %n za awali</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>siwezi kuamua</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>ScreenDialog</name>
    <message>
        <source>Size of this screen</source>
        <translation>Ukubwa wa skrini hii</translation>
    </message>
    <message>
        <source>What is held to the screen</source>
        <translation>Kinachowekwa kwenye skrini</translation>
    </message>
    <message>
        <source>A bank card, its long side: {0} mm</source>
        <translation>Kadi ya benki, upande wake mrefu: mm {0}</translation>
    </message>
    <message>
        <source>A ruler: {0} mm</source>
        <translation>Rula: mm {0}</translation>
    </message>
    <message>
        <source>Length of the bar</source>
        <translation>Urefu wa kipau</translation>
    </message>
    <message>
        <source>Hold a card or a ruler to the screen, and make the bar exactly as long. The arrow keys move it by one pixel.</source>
        <translation>Weka kadi au rula kwenye skrini, na ufanye kipau kiwe na urefu sawa kabisa. Vitufe vya mishale hukisogeza kwa pikseli moja.</translation>
    </message>
</context>
<context>
    <name>SecondFactorDialog</name>
    <message>
        <source>Second factor</source>
        <translation>Uthibitisho wa pili</translation>
    </message>
    <message>
        <source>QR code for the phone</source>
        <translation>Msimbo wa QR wa simu</translation>
    </message>
    <message>
        <source>Six figures</source>
        <translation>Tarakimu sita</translation>
    </message>
    <message>
        <source>The code that the phone shows now</source>
        <translation>Msimbo ambao simu inaonyesha sasa</translation>
    </message>
    <message>
        <source>It is on: every login of yours asks for a code of your phone.</source>
        <translation>Umewashwa: kila unapoingia huombwa msimbo wa simu yako.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Zima</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app. From then on your login asks for a code as well. It works without a network; the clocks of phone and computer must be right.</source>
        <translation>Skani hii kwa programu ya uthibitishaji ya simu. Kuanzia hapo, kuingia kwako kutaomba msimbo pia. Hufanya kazi bila mtandao; saa za simu na kompyuta lazima ziwe sahihi.</translation>
    </message>
    <message>
        <source>Or type: {0}</source>
        <translation>Au andika: {0}</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Washa</translation>
    </message>
</context>
<context>
    <name>SetPasswordDialog</name>
    <message>
        <source>Enable account</source>
        <translation>Washa akaunti</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nenosiri jipya</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Washa</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Weka nenosiri</translation>
    </message>
    <message>
        <source>For {0}. Tell it to them in person; they change it under their name at the top right.</source>
        <translation>Kwa {0}. Mwambie ana kwa ana; atalibadilisha chini ya jina lake juu kulia.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Mikato ya kibodi</translation>
    </message>
    <message>
        <source>Hold the image without heat map</source>
        <translation>Shikilia kuona picha bila ramani ya joto</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Nafasi</translation>
    </message>
    <message>
        <source>Next or previous image, in the viewer</source>
        <translation>Picha ifuatayo au iliyotangulia, katika kionyeshi</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Mishale</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>Kuza penye kiashiria</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Gurudumu</translation>
    </message>
    <message>
        <source>Window, with any tool</source>
        <translation>Dirisha, kwa zana yoyote</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Kitufe cha kulia</translation>
    </message>
    <message>
        <source>Open the chosen entry of the log</source>
        <translation>Fungua ingizo lililochaguliwa la daftari</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source> or </source>
        <translation> au </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Decision support, not a diagnosis.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Msaada wa uamuzi, si utambuzi wa ugonjwa.</translation>
    </message>
    <message>
        <source>Loading the models</source>
        <translation>Inapakia modeli</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Maendeleo</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>Hakuna modeli iliyosakinishwa</translation>
    </message>
    <message>
        <source>The models cannot be used</source>
        <translation>Modeli haziwezi kutumika</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>ms {0}</translation>
    </message>
    <message>
        <source>Watched folder: {0} taken</source>
        <translation>Folda inayofuatiliwa: {0} zimechukuliwa</translation>
    </message>
    <message>
        <source>, {0} not readable</source>
        <translation>, {0} hazisomeki</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>{0} kati ya {1} zimekamilika</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Good enough.</source>
        <translation>Linatosha.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Zuri.</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>Zuri sana.</translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>Safu %n imenakiliwa.</numerusform>
            <numerusform>Safu %n zimenakiliwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the clipboard is not protected: any program can read it until Lightbox locks.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kilicho katika ubao wa kunakili hakijalindwa: programu yoyote inaweza kukisoma hadi Lightbox ifungwe kwa nenosiri.</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>{0} x {1} pixels, {2} bits</source>
        <translation>pikseli {0} x {1}, biti {2}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Imeandikwa kama</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>Kijivu</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Dirisha</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Kipimo</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Upotevu</translation>
    </message>
    <message>
        <source>none that is said</source>
        <translation>hakuna uliotajwa</translation>
    </message>
    <message>
        <source>rows run to {0}, columns to {1}, Patient Orientation (0020,0020)</source>
        <translation>safu mlalo huelekea {0}, safu wima huelekea {1}, Patient Orientation (0020,0020)</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Pande</translation>
    </message>
    <message>
        <source>Laid over it</source>
        <translation>Kilichowekwa juu yake</translation>
    </message>
    <message>
        <source>in colours</source>
        <translation>kwa rangi</translation>
    </message>
    <message>
        <source>small values are white</source>
        <translation>thamani ndogo ni nyeupe</translation>
    </message>
    <message>
        <source>small values are black</source>
        <translation>thamani ndogo ni nyeusi</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}: the file gives none</source>
        <translation>{0}: faili halitoi chochote</translation>
    </message>
    <message>
        <source>{0}: from the file</source>
        <translation>{0}: kutoka kwa faili</translation>
    </message>
    <message>
        <source>{0}: the first of {1} in the file</source>
        <translation>{0}: ya kwanza kati ya {1} katika faili</translation>
    </message>
    <message numerus="yes">
        <source>%n overlay(s)</source>
        <translation>
            <numerusform>tabaka la juu %n</numerusform>
            <numerusform>matabaka ya juu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>a shutter</source>
        <translation>kifunika</translation>
    </message>
    <message>
        <source>{0}. The model sees none of it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0}. Modeli haioni chochote cha haya.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Thamani</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Baiti</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Muundo</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Upana</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Kimo</translation>
    </message>
    <message>
        <source>Bits a pixel</source>
        <translation>Biti kwa pikseli</translation>
    </message>
    <message>
        <source>Pixel format</source>
        <translation>Muundo wa pikseli</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fremu</translation>
    </message>
    <message>
        <source>Resolution (dpi)</source>
        <translation>Uwazi (dpi)</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Wasifu wa rangi</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Ubano</translation>
    </message>
    <message>
        <source>Item {0}</source>
        <translation>Kipengee {0}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Haijulikani</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>What the file says</source>
        <translation>Kile faili linachosema</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Nakili safu</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Nakili thamani</translation>
    </message>
    <message>
        <source>The file says more: the first {0} lines are shown.</source>
        <translation>Faili linasema zaidi: mistari {0} ya kwanza inaonyeshwa.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>Mstari %n</numerusform>
            <numerusform>Mistari %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Search tag, keyword, name or value</source>
        <translation>Tafuta tagi, neno kuu, jina au thamani</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Inasoma faili</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Hakuna kilichopatikana</translation>
    </message>
    <message>
        <source>No line of the file holds these words.</source>
        <translation>Hakuna mstari wa faili wenye maneno haya.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Hakuna cha kuonyesha</translation>
    </message>
</context>
<context>
    <name>TestPattern</name>
    <message>
        <source>Test pattern</source>
        <translation>Mchoro wa kujaribia</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Films, oldest first</source>
        <translation>Filamu, ya zamani zaidi kwanza</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>Choose a window</source>
        <translation>Chagua dirisha</translation>
    </message>
    <message>
        <source>Choose what to measure</source>
        <translation>Chagua cha kupima</translation>
    </message>
    <message>
        <source>Choose a size</source>
        <translation>Chagua ukubwa</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Zana zaidi</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Mionekano</translation>
    </message>
    <message>
        <source>Views: how many, linked, earlier films</source>
        <translation>Mionekano: mingapi, iliyounganishwa, filamu za awali</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Looks normal</source>
        <translation>Inaonekana kawaida</translation>
    </message>
    <message>
        <source>Looks like pneumonia</source>
        <translation>Inaonekana kama nimonia</translation>
    </message>
    <message>
        <source>Should not be judged</source>
        <translation>Haipaswi kutathminiwa</translation>
    </message>
    <message>
        <source>A girl of 3 years with a cough.</source>
        <translation>Msichana wa miaka 3 mwenye kikohozi.</translation>
    </message>
    <message>
        <source>Drawn without signs of pneumonia, and the model finds none. That rules nothing out: it knows pneumonia and nothing else.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Imechorwa bila dalili za nimonia, na modeli haioni yoyote. Hilo haliondoi uwezekano wa chochote: inajua nimonia na si kingine.</translation>
    </message>
    <message>
        <source>A boy of 2 years with fever, breathing fast.</source>
        <translation>Mvulana wa miaka 2 mwenye homa, anapumua haraka.</translation>
    </message>
    <message>
        <source>Drawn with signs of pneumonia. The model cannot separate bacterial from viral: take the answer as one of the two, whatever stands first.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Imechorwa ikiwa na dalili za nimonia. Modeli haiwezi kutofautisha ya bakteria na ya virusi: chukua jibu kama mojawapo ya hizo mbili, yoyote inayotajwa kwanza.</translation>
    </message>
    <message>
        <source>A boy of 3 years; the file comes from an old scanner.</source>
        <translation>Mvulana wa miaka 3; faili linatoka skana ya zamani.</translation>
    </message>
    <message>
        <source>Black and white are exchanged: the air in the lungs is white. The program refused the film. Export it again with black air.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nyeusi na nyeupe zimebadilishana: hewa ndani ya mapafu ni nyeupe. Programu iliikataa filamu. Ihamishe tena hewa ikiwa nyeusi.</translation>
    </message>
    <message>
        <source>A boy of 10 years with fever.</source>
        <translation>Mvulana wa miaka 10 mwenye homa.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the film, but no model was built for this age. Read it without Lightbox. Never type another age to get an answer: it would be wrong.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Filamu haina tatizo, lakini hakuna modeli iliyoundwa kwa umri huu. Isome bila Lightbox. Usiandike kamwe umri mwingine ili kupata jibu: lingekuwa si sahihi.</translation>
    </message>
    <message>
        <source>A girl of 4 years, ill for two days.</source>
        <translation>Msichana wa miaka 4, mgonjwa kwa siku mbili.</translation>
    </message>
    <message>
        <source>Drawn with signs of pneumonia. The heat map shows where the model looked. It is no outline of disease, and no reason for the answer.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Imechorwa ikiwa na dalili za nimonia. Ramani ya joto huonyesha mahali modeli ilipoangalia. Si mchoro wa mipaka ya ugonjwa, wala si sababu ya jibu.</translation>
    </message>
    <message>
        <source>A boy of 5 years; the film was photographed with a telephone.</source>
        <translation>Mvulana wa miaka 5; filamu ilipigwa picha kwa simu.</translation>
    </message>
    <message>
        <source>The film was cut out of the photograph and judged, with warnings: fine signs are lost in a photograph. Use the original file where there is one.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Filamu ilikatwa kutoka kwenye picha ya kamera na kutathminiwa, pamoja na tahadhari: dalili ndogo hupotea katika picha ya kamera. Tumia faili la asili pale lilipo.</translation>
    </message>
    <message>
        <source>A girl of 2 years with a cough.</source>
        <translation>Msichana wa miaka 2 mwenye kikohozi.</translation>
    </message>
    <message>
        <source>The film is upside down, and the program refused it. To turn it in the viewer does not help: that changes the display only. Export it again upright.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Filamu iko juu chini, na programu iliikataa. Kuizungusha katika kionyeshi hakusaidii: hilo hubadilisha onyesho tu. Ihamishe tena ikiwa wima.</translation>
    </message>
    <message>
        <source>A woman of 34 years with a cough.</source>
        <translation>Mwanamke wa miaka 34 mwenye kikohozi.</translation>
    </message>
    <message>
        <source>This is the film of a small child under the age of an adult. The program did not refuse it: it asked the model for adults, and only warned that the film looks like one of another age. Read every warning, and check whose film it is.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hii ni filamu ya mtoto mdogo chini ya umri wa mtu mzima. Programu haikuikataa: iliuliza modeli ya watu wazima, na ilitahadharisha tu kwamba filamu inaonekana kama ya umri mwingine. Soma kila tahadhari, na uhakikishe filamu ni ya nani.</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Training</source>
        <translation>Mafunzo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Mbele</translation>
    </message>
    <message>
        <source>Film {0} of {1}</source>
        <translation>Filamu {0} kati ya {1}</translation>
    </message>
    <message>
        <source>Answer first. Then you see what the program says.</source>
        <translation>Jibu kwanza. Kisha utaona programu inachosema.</translation>
    </message>
    <message>
        <source>Opening the film</source>
        <translation>Inafungua filamu</translation>
    </message>
    <message>
        <source>The film cannot be judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Filamu haiwezi kutathminiwa</translation>
    </message>
    <message>
        <source>What to learn</source>
        <translation>La kujifunza</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Matokeo</translation>
    </message>
    <message>
        <source>You were right about {0} of {1} films.</source>
        <translation>Ulikuwa sahihi kuhusu filamu {0} kati ya {1}.</translation>
    </message>
    <message>
        <source>The program was right about {0}: of one trap it only warned.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Programu ilikuwa sahihi kuhusu {0}: kuhusu mtego mmoja ilitahadharisha tu.</translation>
    </message>
    <message>
        <source>These films are drawn. To be good at them does not mean to be good at real films; neither for you nor for the program.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Filamu hizi zimechorwa. Kuzimudu vizuri hakumaanishi kumudu vizuri filamu halisi; si kwako wala kwa programu.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Mara nyingine</translation>
    </message>
    <message>
        <source>The training is done</source>
        <translation>Mafunzo yamekamilika</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>You said what is true of this film.</source>
        <translation>Ulisema lililo kweli kuhusu filamu hii.</translation>
    </message>
    <message>
        <source>Right would be: {0}.</source>
        <translation>Sahihi ingekuwa: {0}.</translation>
    </message>
    <message>
        <source>The program refused the film</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Programu iliikataa filamu</translation>
    </message>
    <message>
        <source>What does {0} mean?</source>
        <translation>{0} inamaanisha nini?</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>MAFUNZO</translation>
    </message>
    <message>
        <source>Drawn films of nobody. Nothing goes into the log, and nothing is counted.</source>
        <translation>Filamu zilizochorwa zisizo za mtu yeyote. Hakuna kinachoingia katika daftari, na hakuna kinachohesabiwa.</translation>
    </message>
    <message>
        <source>Leave the training</source>
        <translation>Ondoka kwenye mafunzo</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Ready</source>
        <translation>Tayari</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Imo katika daftari</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nakala ileile</translation>
    </message>
    <message>
        <source>Other kind</source>
        <translation>Aina nyingine</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Haisomeki</translation>
    </message>
    <message>
        <source>{0} frames</source>
        <translation>fremu {0}</translation>
    </message>
</context>
<context>
    <name>TriageDialog</name>
    <message>
        <source>What was found</source>
        <translation>Kilichopatikana</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Inaangalia mafaili</translation>
    </message>
    <message>
        <source>Password of the archive</source>
        <translation>Nenosiri la kumbukumbu</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Changanua</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Files: {0}</source>
        <translation>Mafaili: {0}</translation>
    </message>
    <message>
        <source>Analyse {0}</source>
        <translation>Changanua {0}</translation>
    </message>
    <message>
        <source>An archive is locked. Type its password to see what it holds; the password is not kept.</source>
        <translation>Kumbukumbu moja imefungwa. Andika nenosiri lake ili kuona kilichomo; nenosiri halihifadhiwi.</translation>
    </message>
    <message>
        <source>Nothing was analysed yet. Space ticks a file, Enter analyses.</source>
        <translation>Bado hakuna kilichochanganuliwa. Nafasi huweka tiki kwenye faili, Enter huchanganua.</translation>
    </message>
</context>
<context>
    <name>TriageTree</name>
    <message>
        <source>File</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ni nini</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kwa nini</translation>
    </message>
    <message>
        <source>Files by patient, study and series</source>
        <translation>Mafaili kwa mgonjwa, uchunguzi na mfululizo</translation>
    </message>
    <message>
        <source>The same as {0}</source>
        <translation>Sawa na {0}</translation>
    </message>
    <message>
        <source>No patient in the file</source>
        <translation>Hakuna mgonjwa katika faili</translation>
    </message>
    <message>
        <source>Study without a date</source>
        <translation>Uchunguzi usio na tarehe</translation>
    </message>
    <message>
        <source>Series: {0}</source>
        <translation>Mfululizo: {0}</translation>
    </message>
</context>
<context>
    <name>TryOutBar</name>
    <message>
        <source>Try-out: nothing is kept</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kujaribu: hakuna kinachohifadhiwa</translation>
    </message>
    <message>
        <source>No accounts, no real patients. All of it is deleted when you leave or close the window.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hakuna akaunti, hakuna wagonjwa halisi. Vyote hufutwa unapoondoka au unapofunga dirisha.</translation>
    </message>
    <message>
        <source>Leave the try-out</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ondoka kwenye kujaribu</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>{0} was taken off the list.</source>
        <translation>{0} imeondolewa kwenye orodha.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were taken off the list.</source>
        <translation>
            <numerusform>Picha %n imeondolewa kwenye orodha.</numerusform>
            <numerusform>Picha %n zimeondolewa kwenye orodha.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was saved stays in the log.</source>
        <translation>Kilichohifadhiwa kinabaki katika daftari.</translation>
    </message>
    <message>
        <source>The patient of {0} was changed.</source>
        <translation>Mgonjwa wa {0} amebadilishwa.</translation>
    </message>
    <message>
        <source>The search {0} was forgotten.</source>
        <translation>Utafutaji {0} umesahauliwa.</translation>
    </message>
    <message>
        <source>Undone: the last measuring on this film.</source>
        <translation>Imetenduliwa: hatua ya mwisho ya kupima kwenye filamu hii.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Imetenduliwa: {0}</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Mgonjwa</translation>
    </message>
    <message>
        <source>Say again who it was of before? The log keeps both.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kurudisha mgonjwa wa awali? Daftari hutunza yote mawili.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Tendua sahihisho</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
</context>
<context>
    <name>UseStep</name>
    <message>
        <source>What Lightbox is for</source>
        <translation>Lightbox ni ya nini</translation>
    </message>
    <message>
        <source>Decision support, not a diagnosis. Not a medical device.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Msaada wa uamuzi, si utambuzi wa ugonjwa. Si kifaa tiba.</translation>
    </message>
    <message>
        <source>For trained health workers where no specialist is at hand. A person decides, with the patient in view.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kwa wahudumu wa afya waliofunzwa mahali ambapo hakuna mtaalamu bingwa karibu. Mtu ndiye anayeamua, akimwona mgonjwa.</translation>
    </message>
    <message>
        <source>It does not rule a disease out. An answer “normal” is no reason to send an ill patient home.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Haiondoi uwezekano wa ugonjwa. Jibu “kawaida” si sababu ya kumpeleka nyumbani mgonjwa anayeumwa.</translation>
    </message>
    <message>
        <source>Each model judges only the images and ages that it was made for, and was measured on; it can be wrong on yours.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kila modeli hutathmini tu picha na umri ambao iliundwa kwa ajili yake, na ambao ilipimwa kwao; inaweza kukosea kwenye zako.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The clinic answers for its patients&apos; data and for backups.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kila kitu hubaki kwenye kompyuta hii. Kliniki inawajibika kwa data ya wagonjwa wake na kwa nakala rudufu.</translation>
    </message>
    <message>
        <source>I have read this and accept it for the clinic</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nimesoma haya na ninayakubali kwa niaba ya kliniki</translation>
    </message>
    <message>
        <source>Accepted by (name)</source>
        <translation>Imekubaliwa na (jina)</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>a frontal chest film</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>filamu ya kifua ya mbele</translation>
    </message>
    <message>
        <source>an OCT scan of the retina</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>skani ya OCT ya retina</translation>
    </message>
    <message>
        <source>a segmentation</source>
        <translation>mgawanyo wa picha</translation>
    </message>
    <message>
        <source>a parametric map</source>
        <translation>ramani ya vigezo</translation>
    </message>
    <message>
        <source>a radiotherapy dose</source>
        <translation>kipimo cha tiba ya mionzi</translation>
    </message>
    <message>
        <source>the camera&apos;s data in the file</source>
        <translation>data ya kamera katika faili</translation>
    </message>
    <message>
        <source>a tint over the whole picture</source>
        <translation>rangi juu ya picha nzima</translation>
    </message>
    <message>
        <source>a film&apos;s edges on a light box</source>
        <translation>kingo za filamu kwenye kisanduku cha mwanga</translation>
    </message>
    <message>
        <source>its corners were marked by hand</source>
        <translation>pembe zake ziliwekwa alama kwa mkono</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>kwa mkono</translation>
    </message>
    <message>
        <source>on a light box</source>
        <translation>kwenye kisanduku cha mwanga</translation>
    </message>
    <message>
        <source>on a monitor</source>
        <translation>kwenye skrini</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>kuzaliwa</translation>
    </message>
    <message>
        <source>study</source>
        <translation>uchunguzi</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>tarehe ya kuzaliwa</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>jinsia</translation>
    </message>
    <message>
        <source>age</source>
        <translation>umri</translation>
    </message>
    <message>
        <source>it has more than 1000 characters</source>
        <translation>lina herufi zaidi ya 1000</translation>
    </message>
    <message>
        <source>it has fewer than 10 characters</source>
        <translation>lina herufi chini ya 10</translation>
    </message>
    <message>
        <source>it holds a character that no keyboard types</source>
        <translation>lina herufi ambayo hakuna kibodi inayoiandika</translation>
    </message>
    <message>
        <source>it is little more than your name</source>
        <translation>halizidi sana jina lako</translation>
    </message>
    <message>
        <source>it is little more than a word that is tried first</source>
        <translation>halizidi sana neno linalojaribiwa kwanza</translation>
    </message>
    <message>
        <source>it repeats one pattern or follows the keyboard</source>
        <translation>linarudia mpangilio mmoja au linafuata kibodi</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0} na {1}</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>miaka {0}</translation>
    </message>
    <message>
        <source>ages {0} and over</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>miaka {0} na zaidi</translation>
    </message>
    <message>
        <source>ages {0} to {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>miaka {0} hadi {1}</translation>
    </message>
</context>
<context>
    <name>ViewCell</name>
    <message>
        <source>Viewer</source>
        <translation>Kionyeshi</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Hakuna picha</translation>
    </message>
    <message>
        <source>This is the small copy that the log keeps. {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hii ni nakala ndogo inayohifadhiwa na daftari. {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n more image(s) wait.</source>
        <translation>
            <numerusform>Picha %n zaidi inasubiri.</numerusform>
            <numerusform>Picha %n zaidi zinasubiri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading and analysing</source>
        <translation>Inasoma na kuchanganua</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Inapakia</translation>
    </message>
</context>
<context>
    <name>ViewGrid</name>
    <message>
        <source>Nothing in this view</source>
        <translation>Hakuna kitu katika mwonekano huu</translation>
    </message>
    <message>
        <source>Click here, then choose an image in the list.</source>
        <translation>Bofya hapa, kisha chagua picha katika orodha.</translation>
    </message>
    <message>
        <source>View {0}, active: {1}</source>
        <translation>Mwonekano {0}, unatumika: {1}</translation>
    </message>
    <message>
        <source>View {0}: {1}</source>
        <translation>Mwonekano {0}: {1}</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Kionyeshi</translation>
    </message>
</context>
<context>
    <name>ViewerCommands</name>
    <message>
        <source>Choose first what to measure.</source>
        <translation>Chagua kwanza cha kupima.</translation>
    </message>
    <message>
        <source>Draw a length over something whose size you know, and leave it selected.</source>
        <translation>Chora urefu juu ya kitu ambacho ukubwa wake unaujua, na uuache ukiwa umechaguliwa.</translation>
    </message>
    <message>
        <source>How long is the selected line in truth, in mm?</source>
        <translation>Mstari uliochaguliwa una urefu gani halisi, kwa mm?</translation>
    </message>
    <message>
        <source>Set the true length</source>
        <translation>Weka urefu halisi</translation>
    </message>
    <message>
        <source>The file tells no scale: the true size is not known.</source>
        <translation>Faili halitaji kipimo: ukubwa halisi haujulikani.</translation>
    </message>
</context>
<context>
    <name>WatchedFolderDialog</name>
    <message>
        <source>Watched folder</source>
        <translation>Folda inayofuatiliwa</translation>
    </message>
    <message>
        <source>What happened to the files</source>
        <translation>Kilichotokea kwa mafaili</translation>
    </message>
    <message>
        <source>Nothing has arrived since the login.</source>
        <translation>Hakuna kilichofika tangu kuingia.</translation>
    </message>
    <message>
        <source>Choose folder...</source>
        <translation>Chagua folda...</translation>
    </message>
    <message>
        <source>Watch none</source>
        <translation>Usifuatilie yoyote</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Chagua folda ya kufuatilia</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>Hakuna folda inayofuatiliwa</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Imechukuliwa</translation>
    </message>
    <message>
        <source>Images that a device or a network share puts into this folder are analysed as soon as they have arrived, while somebody is logged in. The files stay where they are.</source>
        <translation>Picha ambazo kifaa au folda ya mtandao huweka katika folda hii huchanganuliwa mara tu zinapofika, wakati mtu ameingia. Mafaili yanabaki yalipo.</translation>
    </message>
</context>
<context>
    <name>WindowDialog</name>
    <message>
        <source>Display window</source>
        <translation>Dirisha la kuonyesha</translation>
    </message>
    <message>
        <source>&amp;Center</source>
        <translation>&amp;Kati</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Upana</translation>
    </message>
    <message>
        <source>In values of the file. This changes the display only, not what the model says.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kwa thamani za faili. Hii hubadilisha onyesho tu, si kile modeli inachosema.</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Full range</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Masafa kamili</translation>
    </message>
    <message>
        <source>Automatic: 1st to 99th percentile</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kiotomatiki: pasentaili ya 1 hadi ya 99</translation>
    </message>
    <message>
        <source>Lungs: the darker part</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Mapafu: sehemu yenye giza zaidi</translation>
    </message>
    <message>
        <source>Bones and mediastinum: the brighter part</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Mifupa na mediastinamu: sehemu angavu zaidi</translation>
    </message>
    <message>
        <source>From the file: {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kutoka kwa faili: {0}</translation>
    </message>
    <message>
        <source>From the file: number {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kutoka kwa faili: namba {0}</translation>
    </message>
    <message>
        <source>From the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kutoka kwa faili</translation>
    </message>
    <message>
        <source>Table from the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Jedwali kutoka kwa faili</translation>
    </message>
    <message>
        <source>Center {0}  Width {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Kati {0}  Upana {1}</translation>
    </message>
</context>
<context>
    <name>_FilmDelegate</name>
    <message>
        <source>From the log</source>
        <translation>Kutoka daftari</translation>
    </message>
    <message>
        <source>, {0} slices</source>
        <translation>, vipande {0}</translation>
    </message>
</context>
<context>
    <name>_SlicesModel</name>
    <message>
        <source>Anything but normal: {0}</source>
        <translation>Chochote kisicho cha kawaida: {0}</translation>
    </message>
    <message>
        <source>Slice {0}: {1}</source>
        <translation>Kipande {0}: {1}</translation>
    </message>
</context>
</TS>
