<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Lightbox</source>
        <translation>Lightbox के बारे में</translation>
    </message>
    <message>
        <source>Copy facts</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>Check this installation...</source>
        <translation>इस इंस्टॉलेशन की जाँच करें...</translation>
    </message>
    <message>
        <source>Save bill of materials...</source>
        <translation>घटकों की सूची सहेजें...</translation>
    </message>
    <message>
        <source>Copied. Nothing in it is about patients or persons.</source>
        <translation>कॉपी हो गया। इसमें रोगियों या व्यक्तियों के बारे में कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Save bill of materials</source>
        <translation>घटकों की सूची सहेजें</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
    <message>
        <source>Decision support, not a diagnosis. Not a medical device.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>निर्णय में सहायता, निदान नहीं। चिकित्सा उपकरण नहीं।</translation>
    </message>
    <message>
        <source>Lightbox helps a trained health worker to read a chest film or a retinal OCT scan where no specialist is at hand.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>जहाँ कोई विशेषज्ञ उपलब्ध नहीं है, वहाँ Lightbox प्रशिक्षित स्वास्थ्यकर्मी को छाती की फ़िल्म या रेटिना का OCT स्कैन पढ़ने में मदद करता है।</translation>
    </message>
    <message>
        <source>It does not diagnose, and it does not rule a disease out. A person decides, with the patient in view.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>यह निदान नहीं करता, और किसी रोग की संभावना को खारिज नहीं करता। निर्णय व्यक्ति करता है, रोगी को सामने रखकर।</translation>
    </message>
    <message>
        <source>Each model judges only the kind of image and the ages that it was built and measured for; all else is refused.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>हर मॉडल केवल उसी प्रकार की छवि और उन्हीं आयु का आकलन करता है जिनके लिए वह बनाया और मापा गया; बाकी सब अस्वीकार किया जाता है।</translation>
    </message>
    <message>
        <source>Its figures come from a few hospitals. Expect more wrong answers elsewhere; the manual tells the limits.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>इसके आँकड़े कुछ ही अस्पतालों के हैं। दूसरी जगहों पर अधिक गलत उत्तरों की अपेक्षा रखें; सीमाएँ मैनुअल में बताई गई हैं।</translation>
    </message>
    <message>
        <source>The heat map shows where the model looked. It is no outline of disease.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>हीट मैप दिखाता है कि मॉडल ने कहाँ देखा। यह रोग की रूपरेखा नहीं है।</translation>
    </message>
    <message>
        <source>This screen is not a diagnostic display unless your clinic has checked it as one.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>यह स्क्रीन डायग्नोस्टिक डिस्प्ले नहीं है, जब तक आपके क्लिनिक ने उसे इस रूप में जाँचा न हो।</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program never uses a network.</source>
        <translation>सब कुछ इसी कंप्यूटर पर रहता है। प्रोग्राम कभी नेटवर्क का उपयोग नहीं करता।</translation>
    </message>
    <message>
        <source>The log and its backups are encrypted. What is exported, printed or saved as PDF is not.</source>
        <translation>रजिस्टर और उसके बैकअप एन्क्रिप्ट किए हुए हैं। जो निर्यात किया, छापा या PDF के रूप में सहेजा जाता है, वह नहीं।</translation>
    </message>
    <message>
        <source>Made by {0}. Apache License 2.0.</source>
        <translation>{0} द्वारा निर्मित। Apache License 2.0.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>घटक</translation>
    </message>
    <message>
        <source>Version, or SHA-256 of a model</source>
        <translation>संस्करण, या मॉडल का SHA-256</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>घटक</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>लाइसेंस का पाठ</translation>
    </message>
    <message>
        <source>The program stands on the work of many others. Each text is theirs.</source>
        <translation>यह प्रोग्राम कई दूसरे लोगों के काम पर टिका है। हर पाठ उन्हीं का है।</translation>
    </message>
    <message>
        <source>This program runs from its source: the texts of the other parts lie in their Python packages.</source>
        <translation>यह प्रोग्राम अपने सोर्स से चल रहा है: दूसरे घटकों के पाठ उनके Python पैकेजों में हैं।</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>संस्करण {0}</translation>
    </message>
    <message>
        <source>Use and limits</source>
        <translation>उपयोग और सीमाएँ</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>AcceptPage</name>
    <message>
        <source>Log out</source>
        <translation>लॉग आउट करें</translation>
    </message>
    <message>
        <source>Open Lightbox</source>
        <translation>Lightbox खोलें</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>Your password was changed.</source>
        <translation>आपका पासवर्ड बदल दिया गया।</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts and locking</source>
        <translation>खाते और ताला</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>नया खाता</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>नया पासवर्ड</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>खाता बंद करें</translation>
    </message>
    <message>
        <source>End second factor</source>
        <translation>दूसरा प्रमाणक समाप्त करें</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>नई पुनर्प्राप्ति कुंजी</translation>
    </message>
    <message>
        <source>Disable {0}?</source>
        <translation>{0} का खाता बंद करें?</translation>
    </message>
    <message>
        <source>They cannot log in until they are enabled again with a new password. What they saved stays.</source>
        <translation>नए पासवर्ड के साथ फिर चालू किए जाने तक वे लॉग इन नहीं कर सकते। उन्होंने जो सहेजा, वह बना रहता है।</translation>
    </message>
    <message>
        <source>End the second factor of {0}?</source>
        <translation>{0} का दूसरा प्रमाणक समाप्त करें?</translation>
    </message>
    <message>
        <source>Their password alone is then enough, until they set up a second factor again themselves.</source>
        <translation>तब केवल उनका पासवर्ड पर्याप्त है, जब तक वे स्वयं फिर से दूसरा प्रमाणक न लगाएँ।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>चालू करें</translation>
    </message>
    <message>
        <source>on</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>बंद किया हुआ</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>लॉग इन कर सकता है</translation>
    </message>
    <message>
        <source>Role of {0}</source>
        <translation>{0} की भूमिका</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Logs in as</source>
        <translation>लॉग इन नाम</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>दूसरा प्रमाणक</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} मिनट</translation>
    </message>
    <message>
        <source>Minutes until the window locks</source>
        <translation>विंडो पर ताला लगने तक के मिनट</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>ताला लगने का समय</translation>
    </message>
    <message>
        <source>without mouse or keyboard</source>
        <translation>बिना माउस या कीबोर्ड के</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open images...</source>
        <translation>छवियाँ खोलें (&amp;O)...</translation>
    </message>
    <message>
        <source>Open &amp;folder...</source>
        <translation>फ़ोल्डर खोलें (&amp;F)...</translation>
    </message>
    <message>
        <source>Open &amp;samples</source>
        <translation>नमूने खोलें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>फ़ाइलें पेस्ट करें (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Watched folder...</source>
        <translation>निगरानी वाला फ़ोल्डर (&amp;W)...</translation>
    </message>
    <message>
        <source>Re&amp;port...</source>
        <translation>रिपोर्ट (&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;Remove image from the list</source>
        <translation>छवि को सूची से हटाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>सूची साफ़ करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>वापस लें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Take back the patient&apos;s correction...</source>
        <translation>रोगी का सुधार वापस लें (&amp;T)...</translation>
    </message>
    <message>
        <source>Stop &amp;analysing</source>
        <translation>विश्लेषण रोकें (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बंद करें (&amp;Q)</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>होम</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>रीडिंग</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>रजिस्टर</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>डैशबोर्ड</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>ताला लगाएँ (&amp;L)</translation>
    </message>
    <message>
        <source>Change &amp;password...</source>
        <translation>पासवर्ड बदलें (&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;Second factor...</source>
        <translation>दूसरा प्रमाणक (&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Accounts and locking...</source>
        <translation>खाते और ताला (&amp;A)...</translation>
    </message>
    <message>
        <source>A&amp;udit...</source>
        <translation>ऑडिट (&amp;U)...</translation>
    </message>
    <message>
        <source>&amp;Rules for reading...</source>
        <translation>रीडिंग के नियम (&amp;R)...</translation>
    </message>
    <message>
        <source>Log &amp;out</source>
        <translation>लॉग आउट करें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>बैकअप (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Labels for new patients...</source>
        <translation>नए रोगियों के लिए लेबल (&amp;L)...</translation>
    </message>
    <message>
        <source>&amp;Find in the log</source>
        <translation>रजिस्टर में खोजें (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>गहरा (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>हल्का (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>उच्च कंट्रास्ट (&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;references...</source>
        <translation>प्राथमिकताएँ (&amp;R)...</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>पूरी स्क्रीन (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Next image</source>
        <translation>अगली छवि (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous image</source>
        <translation>पिछली छवि (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit patient...</source>
        <translation>रोगी को संपादित करें (&amp;E)...</translation>
    </message>
    <message>
        <source>&amp;Straighten the film...</source>
        <translation>फ़िल्म सीधी करें (&amp;S)...</translation>
    </message>
    <message>
        <source>Agree with the model</source>
        <translation>मॉडल से सहमत</translation>
    </message>
    <message>
        <source>Disagree with the model</source>
        <translation>मॉडल से असहमत</translation>
    </message>
    <message>
        <source>Say that you are unsure</source>
        <translation>कहें कि आप अनिश्चित हैं</translation>
    </message>
    <message>
        <source>Urgency: routine</source>
        <translation>तात्कालिकता: नियमित</translation>
    </message>
    <message>
        <source>Urgency: soon</source>
        <translation>तात्कालिकता: जल्दी</translation>
    </message>
    <message>
        <source>Urgency: urgent</source>
        <translation>तात्कालिकता: अत्यावश्यक</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>विंडो (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>ज़ूम (&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Pan</source>
        <translation>खिसकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Scroll t&amp;hrough frames</source>
        <translation>फ़्रेम में स्क्रॉल करें (&amp;H)</translation>
    </message>
    <message>
        <source>Magnif&amp;ier</source>
        <translation>आवर्धक लेंस (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>लंबाई (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Angle</source>
        <translation>कोण (&amp;A)</translation>
    </message>
    <message>
        <source>Values in an &amp;ellipse</source>
        <translation>दीर्घवृत्त में मान (&amp;E)</translation>
    </message>
    <message>
        <source>Values in a &amp;rectangle</source>
        <translation>आयत में मान (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cardiothoracic ratio</source>
        <translation>कार्डियोथोरेसिक अनुपात (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Put into the middle</source>
        <translation>बीच में रखें (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next handle</source>
        <translation>अगला हैंडल (&amp;N)</translation>
    </message>
    <message>
        <source>Li&amp;st of measurements...</source>
        <translation>मापों की सूची (&amp;S)...</translation>
    </message>
    <message>
        <source>Set the &amp;true length of a line...</source>
        <translation>रेखा की सही लंबाई दें (&amp;T)...</translation>
    </message>
    <message>
        <source>&amp;Undo measuring</source>
        <translation>मापन वापस लें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete all measurements of this image</source>
        <translation>इस छवि के सभी माप मिटाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>Choose a win&amp;dow</source>
        <translation>विंडो चुनें (&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;utomatic window</source>
        <translation>स्वचालित विंडो (&amp;U)</translation>
    </message>
    <message>
        <source>Type center and widt&amp;h...</source>
        <translation>केंद्र और चौड़ाई लिखें (&amp;H)...</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ज़ूम बढ़ाएँ (&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ज़ूम घटाएँ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>फ़िट करें (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;1:1 pixels</source>
        <translation>&amp;1:1 पिक्सेल</translation>
    </message>
    <message>
        <source>True si&amp;ze</source>
        <translation>वास्तविक आकार (&amp;Z)</translation>
    </message>
    <message>
        <source>Size of this s&amp;creen...</source>
        <translation>इस स्क्रीन का आकार (&amp;C)...</translation>
    </message>
    <message>
        <source>In&amp;vert</source>
        <translation>उलटे रंग (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Turn clockwise</source>
        <translation>घड़ी की दिशा में घुमाएँ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>दर्पण छवि (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>रीसेट करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Heat map on or off</source>
        <translation>हीट मैप चालू या बंद (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Overlays from the file</source>
        <translation>फ़ाइल के ओवरले (&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;hutter from the file</source>
        <translation>फ़ाइल का शटर (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;What the file says...</source>
        <translation>फ़ाइल क्या कहती है (&amp;W)...</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>मैनुअल (&amp;M)</translation>
    </message>
    <message>
        <source>Help for this &amp;page</source>
        <translation>इस पृष्ठ की सहायता (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;One view</source>
        <translation>एक व्यू (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Two views</source>
        <translation>दो व्यू (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Four views</source>
        <translation>चार व्यू (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Link zoom, window and frames</source>
        <translation>ज़ूम, विंडो और फ़्रेम जोड़ें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Compare with earlier film</source>
        <translation>पहले की फ़िल्म से तुलना करें (&amp;C)</translation>
    </message>
    <message>
        <source>What the &amp;model saw</source>
        <translation>मॉडल ने क्या देखा (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Play the frames, or stop</source>
        <translation>फ़्रेम चलाएँ या रोकें (&amp;P)</translation>
    </message>
    <message>
        <source>Only the &amp;viewer on the screen</source>
        <translation>स्क्रीन पर केवल व्यूअर (&amp;V)</translation>
    </message>
    <message>
        <source>Viewer in its own &amp;window</source>
        <translation>व्यूअर अलग विंडो में (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Training...</source>
        <translation>प्रशिक्षण (&amp;T)...</translation>
    </message>
    <message>
        <source>&amp;Display check...</source>
        <translation>डिस्प्ले की जाँच (&amp;D)...</translation>
    </message>
    <message>
        <source>Check this &amp;installation...</source>
        <translation>इस इंस्टॉलेशन की जाँच करें (&amp;I)...</translation>
    </message>
    <message>
        <source>&amp;About Lightbox and its use</source>
        <translation>&amp;Lightbox और उसके उपयोग के बारे में</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>व्यू (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>छवि (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Display</source>
        <translation>डिस्प्ले (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>मापें (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>खाता (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता (&amp;H)</translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>New account</source>
        <translation>नया खाता</translation>
    </message>
    <message>
        <source>Make account</source>
        <translation>खाता बनाएँ</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>पूरा नाम</translation>
    </message>
    <message>
        <source>Name to log in with: a to z, figures, dot, - and _</source>
        <translation>लॉग इन के लिए नाम: a से z, अंक, बिंदु, - और _</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
</context>
<context>
    <name>AdministratorStep</name>
    <message>
        <source>First administrator</source>
        <translation>पहला प्रशासक</translation>
    </message>
    <message>
        <source>Administrators make accounts for the others and see the audit. Everybody gets an account of their own.</source>
        <translation>प्रशासक दूसरों के लिए खाते बनाते हैं और ऑडिट देखते हैं। हर किसी को अपना अलग खाता मिलता है।</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>Name to log in with</source>
        <translation>लॉग इन के लिए नाम</translation>
    </message>
    <message>
        <source>To log in: 2 to 32 of the letters a to z, figures, dot, - and _.</source>
        <translation>लॉग इन के लिए: a से z अक्षरों, अंकों, बिंदु, - और _ में से 2 से 32।</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>Readers before and after the answer</source>
        <translation>उत्तर से पहले और बाद में पढ़ने वाले</translation>
    </message>
    <message>
        <source>Each reader counts once at each image; whoever could not tell is left out. Cohen&apos;s kappa is the agreement beyond chance: 0 is chance, 1 is always the same; with its 95 % interval (Fleiss, Cohen and Everitt 1969).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>हर पढ़ने वाला हर छवि पर एक बार गिना जाता है; जो नहीं बता सका, उसे छोड़ दिया जाता है। कोहेन का कप्पा संयोग से अधिक सहमति है: 0 संयोग है, 1 हमेशा एक जैसा; उसके 95 % अंतराल के साथ (Fleiss, Cohen and Everitt 1969)।</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>इस अवधि में कुछ नहीं।</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Same class</source>
        <translation>वही श्रेणी</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>कप्पा</translation>
    </message>
    <message>
        <source>Reader before, and the model</source>
        <translation>पढ़ने वाला पहले, और मॉडल</translation>
    </message>
    <message>
        <source>Reader after, and the model</source>
        <translation>पढ़ने वाला बाद में, और मॉडल</translation>
    </message>
    <message>
        <source>Reader before, and what turned out</source>
        <translation>पढ़ने वाला पहले, और जो निकला</translation>
    </message>
    <message>
        <source>Reader after, and what turned out</source>
        <translation>पढ़ने वाला बाद में, और जो निकला</translation>
    </message>
    <message>
        <source>The model, and what turned out</source>
        <translation>मॉडल, और जो निकला</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>बहुत कम</translation>
    </message>
    <message>
        <source>from {0} images on</source>
        <translation>{0} छवियों से</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>not defined: always one class</source>
        <translation>परिभाषित नहीं: हमेशा एक ही श्रेणी</translation>
    </message>
    <message>
        <source>{0} ({1} to {2})</source>
        <translation>{0} ({1} से {2})</translation>
    </message>
    <message>
        <source>Changes of mind: too few images with both readings and an outcome.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>राय में बदलाव: दोनों रीडिंग और नतीजे वाली छवियाँ बहुत कम हैं।</translation>
    </message>
    <message>
        <source>Changes of mind in {0} images: {1} towards what turned out, {2} away from it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0} छवियों में राय में बदलाव: {1} जो निकला उसकी ओर, {2} उससे दूर।</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Log made</source>
        <translation>रजिस्टर बनाया गया</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>लॉग इन</translation>
    </message>
    <message>
        <source>Failed login</source>
        <translation>विफल लॉग इन</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ताला</translation>
    </message>
    <message>
        <source>Clock was set</source>
        <translation>घड़ी बदली गई</translation>
    </message>
    <message>
        <source>Reading looked at</source>
        <translation>रीडिंग देखी गई</translation>
    </message>
    <message>
        <source>Log verified</source>
        <translation>रजिस्टर की पुष्टि</translation>
    </message>
    <message>
        <source>Own password or second factor</source>
        <translation>अपना पासवर्ड या दूसरा प्रमाणक</translation>
    </message>
    <message>
        <source>Kept search</source>
        <translation>सहेजी हुई खोज</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Reading saved</source>
        <translation>रीडिंग सहेजी गई</translation>
    </message>
    <message>
        <source>Batch begun</source>
        <translation>बैच शुरू</translation>
    </message>
    <message>
        <source>Batch continued</source>
        <translation>बैच जारी</translation>
    </message>
    <message>
        <source>Batch ended</source>
        <translation>बैच समाप्त</translation>
    </message>
    <message>
        <source>Patient corrected</source>
        <translation>रोगी की जानकारी सुधारी गई</translation>
    </message>
    <message>
        <source>Patient ids made</source>
        <translation>रोगी पहचान संख्याएँ बनाई गईं</translation>
    </message>
    <message>
        <source>Patients merged</source>
        <translation>रोगी मिलाए गए</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>विलय वापस लिया गया</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>राय</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छपाई</translation>
    </message>
    <message>
        <source>Audit looked at</source>
        <translation>ऑडिट देखा गया</translation>
    </message>
    <message>
        <source>Export with names</source>
        <translation>नामों के साथ निर्यात</translation>
    </message>
    <message>
        <source>Export for training</source>
        <translation>प्रशिक्षण के लिए निर्यात</translation>
    </message>
    <message>
        <source>Patient deleted</source>
        <translation>रोगी मिटाया गया</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Display check</source>
        <translation>डिस्प्ले की जाँच</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>बैकअप बहाल किया गया</translation>
    </message>
    <message>
        <source>Log brought up to date</source>
        <translation>रजिस्टर अद्यतन किया गया</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Audit</source>
        <translation>ऑडिट</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>पुरानी प्रविष्टियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>क्र.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>About</source>
        <translation>किस बारे में</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Numbered and chained: what was changed or removed is found. It names no patient.</source>
        <translation>क्रमांकित और आपस में जुड़ी: जो बदला या हटाया गया, वह पता चल जाता है। इसमें किसी रोगी का नाम नहीं होता।</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>रीडिंग</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>जाँचा गया</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>अपने-आप</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>हाथ से</translation>
    </message>
    <message>
        <source>after a deletion</source>
        <translation>मिटाने के बाद</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>अभी बैकअप लें</translation>
    </message>
    <message>
        <source>Restore...</source>
        <translation>बहाल करें...</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Choose folder...</source>
        <translation>फ़ोल्डर चुनें...</translation>
    </message>
    <message>
        <source>Back up to it now</source>
        <translation>उस पर अभी बैकअप लें</translation>
    </message>
    <message>
        <source>The log was restored from a backup. Until somebody says that it is the right one, no older backup is removed.</source>
        <translation>रजिस्टर एक बैकअप से बहाल किया गया। जब तक कोई यह न कहे कि यही सही है, कोई पुराना बैकअप नहीं हटाया जाएगा।</translation>
    </message>
    <message>
        <source>It is the right one</source>
        <translation>यही सही है</translation>
    </message>
    <message>
        <source>For a week no backup went to a second medium. If this disk breaks, its backups are lost with it.</source>
        <translation>एक सप्ताह से दूसरे माध्यम पर कोई बैकअप नहीं गया। यह डिस्क खराब हुई तो उसके बैकअप भी साथ में चले जाएँगे।</translation>
    </message>
    <message>
        <source>The folder of the second medium is on the disk of the log: both are lost together. Choose a USB stick.</source>
        <translation>दूसरे माध्यम का फ़ोल्डर रजिस्टर वाली डिस्क पर ही है: दोनों एक साथ नष्ट होंगे। कोई USB स्टिक चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>just now: whole, %n reading(s)</source>
        <translation>
            <numerusform>अभी-अभी: पूरा, %n रीडिंग</numerusform>
            <numerusform>अभी-अभी: पूरा, %n रीडिंग</numerusform>
        </translation>
    </message>
    <message>
        <source>; pictures missing: {0}</source>
        <translation>; गायब तस्वीरें: {0}</translation>
    </message>
    <message>
        <source>Folder on the second medium</source>
        <translation>दूसरे माध्यम पर फ़ोल्डर</translation>
    </message>
    <message>
        <source>Read the chosen backup from its first to its last byte</source>
        <translation>चुने हुए बैकअप को पहले से अंतिम बाइट तक पढ़ें</translation>
    </message>
    <message>
        <source>Last on this computer: {0}</source>
        <translation>इस कंप्यूटर पर अंतिम: {0}</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>अभी कोई नहीं चुना गया</translation>
    </message>
    <message>
        <source>Choose a folder on a USB stick or another disk; while it is plugged in, it gets each automatic backup.</source>
        <translation>USB स्टिक या दूसरी डिस्क पर कोई फ़ोल्डर चुनें; जब तक वह लगी है, उसे हर स्वचालित बैकअप मिलता है।</translation>
    </message>
    <message>
        <source>It is not plugged in.</source>
        <translation>वह लगी हुई नहीं है।</translation>
    </message>
    <message>
        <source>Plugged in; it has no backup of this log yet.</source>
        <translation>लगी हुई है; उस पर अभी इस रजिस्टर का कोई बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>Plugged in. Last backup there: {0}</source>
        <translation>लगी हुई है। वहाँ अंतिम बैकअप: {0}</translation>
    </message>
    <message>
        <source>second medium</source>
        <translation>दूसरा माध्यम</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>when it was made</source>
        <translation>जब वह बनाया गया</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>काम चल रहा है</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>The first one is made by itself half an hour after a change, or now.</source>
        <translation>पहला बैकअप किसी बदलाव के आधे घंटे बाद अपने-आप बनता है, या अभी।</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>अभी कोई बैकअप नहीं</translation>
    </message>
    <message>
        <source>Backups are encrypted like the log, and read back before they count. Kept are the last 8, and the newest of 7 days, 4 weeks and 12 months.</source>
        <translation>बैकअप रजिस्टर की तरह एन्क्रिप्ट किए जाते हैं, और गिने जाने से पहले फिर पढ़े जाते हैं। अंतिम 8 रखे जाते हैं, और 7 दिनों, 4 सप्ताहों और 12 महीनों के सबसे नए।</translation>
    </message>
    <message>
        <source>Second medium</source>
        <translation>दूसरा माध्यम</translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are still to be analysed. Stop here?</source>
        <translation>
            <numerusform>%n छवि का विश्लेषण अभी बाकी है। यहीं रोकें?</numerusform>
            <numerusform>%n छवियों का विश्लेषण अभी बाकी है। यहीं रोकें?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done is saved. The Home page then offers to go on with the others.</source>
        <translation>जो हो चुका, वह सहेजा गया है। होम पेज फिर बाकी के साथ आगे बढ़ने का विकल्प देता है।</translation>
    </message>
    <message>
        <source>Do not stop</source>
        <translation>न रोकें</translation>
    </message>
</context>
<context>
    <name>BatchOffer</name>
    <message>
        <source>A batch of {0} by {1} was interrupted. Saved: {2} of {3} images. Waiting: {4}.</source>
        <translation>{1} का {0} का बैच बीच में रुक गया। सहेजी गईं: {3} में से {2} छवियाँ। प्रतीक्षा में: {4}।</translation>
    </message>
    <message>
        <source>Without an image: {0}.</source>
        <translation>बिना छवि के: {0}।</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation>{0} के साथ आगे बढ़ें</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>उन्हें छोड़ दें</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n image(s) that were not analysed?</source>
        <translation>
            <numerusform>%n छवि छोड़ दें जिसका विश्लेषण नहीं हुआ?</numerusform>
            <numerusform>%n छवियाँ छोड़ दें जिनका विश्लेषण नहीं हुआ?</numerusform>
        </translation>
    </message>
    <message>
        <source>This batch is not offered again. The files stay where they are, and can be opened anew.</source>
        <translation>इस बैच के साथ आगे बढ़ने का विकल्प फिर नहीं दिया जाता। फ़ाइलें जहाँ हैं वहीं रहती हैं, और फिर से खोली जा सकती हैं।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>What waits is not analysed. What is saved stays saved.</source>
        <translation>जो प्रतीक्षा में है, उसका विश्लेषण नहीं होता। जो सहेजा गया है, वह सहेजा रहता है।</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>{0} of {1} images</source>
        <translation>{1} में से {0} छवियाँ</translation>
    </message>
    <message>
        <source>{0} images done</source>
        <translation>{0} छवियाँ पूरी</translation>
    </message>
    <message>
        <source>Paused. What is done is saved.</source>
        <translation>विराम में। जो हो चुका, वह सहेजा गया है।</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} प्रति सेकंड</translation>
    </message>
    <message>
        <source>{0} not saved</source>
        <translation>{0} नहीं सहेजी गईं</translation>
    </message>
    <message>
        <source>some seconds left</source>
        <translation>कुछ सेकंड शेष</translation>
    </message>
    <message>
        <source>{0} s left</source>
        <translation>{0} से. शेष</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>{0} मि. शेष</translation>
    </message>
    <message>
        <source>{0} h left</source>
        <translation>{0} घं. शेष</translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source>Limit for referral: {0}, version {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>रेफ़रल की सीमा: {0}, संस्करण {1}</translation>
    </message>
    <message>
        <source>Label films...</source>
        <translation>फ़िल्मों पर लेबल दें...</translation>
    </message>
    <message>
        <source>Set this limit...</source>
        <translation>यह सीमा तय करें...</translation>
    </message>
    <message>
        <source>Too few films for a limit: {0} more ill and {1} more well ones are needed.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>सीमा के लिए फ़िल्में बहुत कम हैं: बीमारों की {0} और, स्वस्थ लोगों की {1} और चाहिए।</translation>
    </message>
    <message>
        <source>Limit {0}: finds {1} of the ill, leaves {2} of the well alone</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>सीमा {0}: बीमारों में से {1} को पकड़ती है, स्वस्थ लोगों में से {2} को चिह्नित नहीं करती</translation>
    </message>
    <message>
        <source>Of 100 patients {0} would be referred, {1} of them in vain; {2} ill ones would be missed.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>100 रोगियों में से {0} रेफ़र होंगे, उनमें से {1} बेकार में; {2} बीमार छूट जाएँगे।</translation>
    </message>
    <message>
        <source>The log has no further film of this version that nobody has told the class of.</source>
        <translation>रजिस्टर में इस संस्करण की ऐसी कोई और फ़िल्म नहीं है जिसकी श्रेणी किसी ने न बताई हो।</translation>
    </message>
    <message>
        <source>Set the limit</source>
        <translation>सीमा तय करें</translation>
    </message>
    <message>
        <source>From now on a film is marked for referral from P(ill) {0} on, for version {1} of this model only.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>अब से फ़िल्म P(बीमार) {0} से रेफ़रल के लिए चिह्नित होगी, केवल इस मॉडल के संस्करण {1} के लिए।</translation>
    </message>
    <message>
        <source>On {0} ill and {1} well films it finds {2} and leaves {3} alone. The audit keeps who set it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>बीमारों की {0} और स्वस्थ लोगों की {1} फ़िल्मों पर यह {2} को पकड़ती है और {3} को चिह्नित नहीं करती। ऑडिट में रहता है कि इसे किसने तय किया।</translation>
    </message>
    <message>
        <source>Do not set it</source>
        <translation>तय न करें</translation>
    </message>
    <message>
        <source>Local films with a known class: {0} ill, {1} well.</source>
        <translation>ज्ञात श्रेणी वाली स्थानीय फ़िल्में: {0} बीमार, {1} स्वस्थ।</translation>
    </message>
    <message>
        <source>Told by a later outcome: {0}; read before the answer was shown: {1}; read with the answer in sight: {2}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>बाद के नतीजे से ज्ञात: {0}; उत्तर दिखाए जाने से पहले पढ़ी गईं: {1}; उत्तर सामने रखकर पढ़ी गईं: {2}।</translation>
    </message>
    <message>
        <source>Readings with the answer in sight lean towards it and make the model look better than it is.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>उत्तर सामने रखकर की गई रीडिंग उसी की ओर झुकती हैं और मॉडल को वास्तविकता से बेहतर दिखाती हैं।</translation>
    </message>
    <message>
        <source>The area under the curve is {0}; 95 % interval {1}, from a bootstrap of whole patients.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>वक्र के नीचे का क्षेत्रफल {0} है; 95 % अंतराल {1}, पूरे रोगियों के बूटस्ट्रैप से।</translation>
    </message>
    <message>
        <source>The area under the curve is {0}; 95 % interval {1} (DeLong).</source>
        <translation>वक्र के नीचे का क्षेत्रफल {0} है; 95 % अंतराल {1} (DeLong)।</translation>
    </message>
    <message>
        <source>The limit is chosen by the same films, so expect somewhat worse figures than these.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>सीमा इन्हीं फ़िल्मों से चुनी गई है, इसलिए इनसे कुछ खराब आँकड़ों की अपेक्षा रखें।</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} से {1}</translation>
    </message>
    <message>
        <source>To find</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पकड़ने हैं</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>सीमा</translation>
    </message>
    <message>
        <source>Ill that are found</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पकड़े गए बीमार</translation>
    </message>
    <message>
        <source>Well that are left alone</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>स्वस्थ, जो चिह्नित नहीं हुए</translation>
    </message>
    <message>
        <source>{0} of 100 ill</source>
        <translation>100 में से {0} बीमार</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>मॉडल की अपनी</translation>
    </message>
    <message>
        <source>{0} % ({1})</source>
        <translation>{0} % ({1})</translation>
    </message>
    <message>
        <source>This model on these films</source>
        <translation>इन फ़िल्मों पर यह मॉडल</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>संयोग से</translation>
    </message>
    <message>
        <source>Chosen limit</source>
        <translation>चुनी हुई सीमा</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>ROC वक्र</translation>
    </message>
    <message>
        <source>Well called ill (%)</source>
        <translation>बीमार कहे गए स्वस्थ (%)</translation>
    </message>
    <message>
        <source>Ill that are found (%)</source>
        <translation>पकड़े गए बीमार (%)</translation>
    </message>
    <message>
        <source>Of 100 patients here, so many are ill (as among the films, until you change it)</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>यहाँ के 100 रोगियों में से इतने बीमार हैं (जैसे फ़िल्मों में, जब तक आप इसे न बदलें)</translation>
    </message>
    <message>
        <source>Of 100 ill, find at least</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>100 बीमारों में से कम से कम पकड़ें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Films to label next</source>
        <translation>आगे लेबल देने की फ़िल्में</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>पासवर्ड बदलें</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>मौजूदा पासवर्ड</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Picture (PNG)...</source>
        <translation>तस्वीर (PNG)...</translation>
    </message>
    <message>
        <source>Numbers (CSV)...</source>
        <translation>संख्याएँ (CSV)...</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>इस अवधि में कुछ नहीं।</translation>
    </message>
</context>
<context>
    <name>ClinicStep</name>
    <message>
        <source>Your clinic</source>
        <translation>आपका क्लिनिक</translation>
    </message>
    <message>
        <source>The name stands on printed sheets. It can be left empty.</source>
        <translation>यह नाम छपे हुए पन्नों पर रहता है। इसे खाली छोड़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>क्लिनिक का नाम</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The image in the first view is not in the log.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पहले व्यू की छवि रजिस्टर में नहीं है।</translation>
    </message>
    <message>
        <source>No earlier film</source>
        <translation>पहले की कोई फ़िल्म नहीं</translation>
    </message>
    <message>
        <source>Looking for earlier films</source>
        <translation>पहले की फ़िल्में खोजी जा रही हैं</translation>
    </message>
    <message>
        <source>The log has no earlier picture of this patient and of this kind.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>रजिस्टर में इस रोगी की और इस प्रकार की पहले की कोई तस्वीर नहीं है।</translation>
    </message>
</context>
<context>
    <name>CornersDialog</name>
    <message>
        <source>Straighten the film</source>
        <translation>फ़िल्म सीधी करें</translation>
    </message>
    <message>
        <source>The straightened film</source>
        <translation>सीधी की गई फ़िल्म</translation>
    </message>
    <message>
        <source>Find the edges</source>
        <translation>किनारे खोजें</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>पूरी तस्वीर</translation>
    </message>
    <message>
        <source>Straighten and analyse</source>
        <translation>सीधी करें और विश्लेषण करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>No edges were found: move the handles to the film&apos;s corners.</source>
        <translation>किनारे नहीं मिले: हैंडल फ़िल्म के कोनों पर ले जाएँ।</translation>
    </message>
    <message>
        <source>Put the handles on the corners of the film. Tab goes to the next one, the arrow keys move it, with Shift further. The film is judged again, as a new reading.</source>
        <translation>हैंडल फ़िल्म के कोनों पर रखें। Tab अगले पर ले जाता है, तीर कुंजियाँ उसे खिसकाती हैं, Shift के साथ अधिक दूर। फ़िल्म का आकलन फिर से होता है, एक नई रीडिंग के रूप में।</translation>
    </message>
</context>
<context>
    <name>CornersView</name>
    <message>
        <source>Photograph</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Top left corner</source>
        <translation>ऊपर बायाँ कोना</translation>
    </message>
    <message>
        <source>Top right corner</source>
        <translation>ऊपर दायाँ कोना</translation>
    </message>
    <message>
        <source>Bottom right corner</source>
        <translation>नीचे दायाँ कोना</translation>
    </message>
    <message>
        <source>Bottom left corner</source>
        <translation>नीचे बायाँ कोना</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Age not covered</source>
        <translation>आयु दायरे में नहीं</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>आयु ज्ञात नहीं</translation>
    </message>
    <message>
        <source>Other body part</source>
        <translation>शरीर का दूसरा भाग</translation>
    </message>
    <message>
        <source>Colour picture</source>
        <translation>रंगीन तस्वीर</translation>
    </message>
    <message>
        <source>Unlike the model&apos;s films</source>
        <translation>मॉडल की फ़िल्मों से भिन्न</translation>
    </message>
    <message>
        <source>Kind not clear</source>
        <translation>प्रकार साफ़ नहीं</translation>
    </message>
    <message>
        <source>Other modality</source>
        <translation>दूसरी मोडैलिटी</translation>
    </message>
    <message>
        <source>No model for it</source>
        <translation>इसके लिए मॉडल नहीं</translation>
    </message>
    <message>
        <source>No original image</source>
        <translation>मूल छवि नहीं</translation>
    </message>
    <message>
        <source>Another kind of picture</source>
        <translation>दूसरे प्रकार की तस्वीर</translation>
    </message>
    <message>
        <source>Unusual shape</source>
        <translation>असामान्य आकृति</translation>
    </message>
    <message>
        <source>Other view</source>
        <translation>दूसरा व्यू</translation>
    </message>
    <message>
        <source>Several frames</source>
        <translation>कई फ़्रेम</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>कोरी</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>क्षतिग्रस्त</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>बहुत छोटी</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>छवि नहीं</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>आकलित</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>फ़िल्में</translation>
    </message>
    <message>
        <source>Answers by week</source>
        <translation>सप्ताह के अनुसार उत्तर</translation>
    </message>
    <message>
        <source>Answers by month</source>
        <translation>महीने के अनुसार उत्तर</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>सप्ताह, आरंभ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Refused films</source>
        <translation>अस्वीकृत फ़िल्में</translation>
    </message>
    <message>
        <source>Refusals by reason</source>
        <translation>कारण के अनुसार अस्वीकृतियाँ</translation>
    </message>
    <message>
        <source>Model and readers</source>
        <translation>मॉडल और पढ़ने वाले</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>पढ़ने वाला</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Films by device</source>
        <translation>मशीन के अनुसार फ़िल्में</translation>
    </message>
    <message>
        <source>Device not given</source>
        <translation>मशीन नहीं दी गई</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>मशीन</translation>
    </message>
    <message>
        <source>Films a day</source>
        <translation>प्रतिदिन फ़िल्में</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Films a week</source>
        <translation>प्रति सप्ताह फ़िल्में</translation>
    </message>
    <message>
        <source>Films a month</source>
        <translation>प्रति माह फ़िल्में</translation>
    </message>
    <message>
        <source>Month of</source>
        <translation>माह, आरंभ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Films: {0}, refused: {1}</source>
        <translation>फ़िल्में: {0}, अस्वीकृत: {1}</translation>
    </message>
    <message>
        <source>Samples, not counted: {0}</source>
        <translation>नमूने, गिने नहीं गए: {0}</translation>
    </message>
    <message>
        <source>Readers agreed with {0}, disagreed with {1} and were unsure of {2} films.</source>
        <translation>पढ़ने वाले {0} फ़िल्मों पर सहमत, {1} पर असहमत और {2} पर अनिश्चित थे।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>डैशबोर्ड</translation>
    </message>
    <message>
        <source>Choose a longer period, or read some films first.</source>
        <translation>लंबी अवधि चुनें, या पहले कुछ फ़िल्में पढ़ें।</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>इस अवधि में कुछ नहीं</translation>
    </message>
</context>
<context>
    <name>DeletePatientDialog</name>
    <message>
        <source>Delete patient</source>
        <translation>रोगी को मिटाएँ</translation>
    </message>
    <message>
        <source>Remove the backups that hold this patient, too</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>जिन बैकअप में यह रोगी है, उन्हें भी हटाएँ</translation>
    </message>
    <message>
        <source>On this computer, and on the second medium if it is plugged in; a new backup is made first.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>इस कंप्यूटर पर, और दूसरे माध्यम पर भी यदि वह लगा है; पहले एक नया बैकअप बनाया जाता है।</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>हमेशा के लिए मिटाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The patient is deleted from the log, but backups may still hold them. {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>रोगी रजिस्टर से मिटा दिया गया, पर बैकअप में वह अब भी हो सकता है। {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on films of other patients hold a word of this patient&apos;s name or ID, and stay: Lightbox cannot tell whom they mean.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>दूसरे रोगियों की फ़िल्मों पर %n टिप्पणी में इस रोगी के नाम या पहचान संख्या का कोई शब्द है, और वह बनी रहती है: Lightbox नहीं बता सकता कि वह किसके बारे में है।</numerusform>
            <numerusform>दूसरे रोगियों की फ़िल्मों पर %n टिप्पणियों में इस रोगी के नाम या पहचान संख्या का कोई शब्द है, और वे बनी रहती हैं: Lightbox नहीं बता सकता कि वे किसके बारे में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has the log open. What was deleted is gone from it; on the disk it is overwritten, encrypted as it is, when they close it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>रजिस्टर किसी और ने खोल रखा है। जो मिटाया गया, वह रजिस्टर से जा चुका है; डिस्क पर वह, जैसा एन्क्रिप्ट किया हुआ है, तब ऊपर से लिखकर मिटाया जाता है जब वह उसे बंद करता है।</translation>
    </message>
    <message>
        <source>Delete this patient?</source>
        <translation>इस रोगी को मिटाएँ?</translation>
    </message>
    <message numerus="yes">
        <source>All readings, pictures, opinions and names of %n film(s) are deleted from the log. This cannot be undone.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>%n फ़िल्म की सभी रीडिंग, तस्वीरें, राय और नाम रजिस्टर से मिटा दिए जाते हैं। इसे वापस नहीं लिया जा सकता।</numerusform>
            <numerusform>%n फ़िल्मों की सभी रीडिंग, तस्वीरें, राय और नाम रजिस्टर से मिटा दिए जाते हैं। इसे वापस नहीं लिया जा सकता।</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups keep the patient until newer ones have taken their place, at most twelve months. The audit keeps that you deleted somebody, and why, but not whom.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>बैकअप में रोगी तब तक रहता है जब तक नए बैकअप उनकी जगह न ले लें, अधिक से अधिक बारह महीने। ऑडिट में रहता है कि आपने किसी को मिटाया, और क्यों, पर यह नहीं कि किसे।</translation>
    </message>
    <message>
        <source>Type {0} to confirm</source>
        <translation>पुष्टि के लिए {0} लिखें</translation>
    </message>
    <message>
        <source>Reason, without the patient&apos;s name or ID: the audit keeps it</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>कारण, रोगी के नाम या पहचान संख्या के बिना: ऑडिट इसे रखता है</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>Stopped: %n image(s) were not analysed.</source>
        <translation>
            <numerusform>रोका गया: %n छवि का विश्लेषण नहीं हुआ।</numerusform>
            <numerusform>रोका गया: %n छवियों का विश्लेषण नहीं हुआ।</numerusform>
        </translation>
    </message>
    <message>
        <source>The Home page offers to go on with them.</source>
        <translation>होम पेज उनके साथ आगे बढ़ने का विकल्प देता है।</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Check of this installation</source>
        <translation>इस इंस्टॉलेशन की जाँच</translation>
    </message>
    <message>
        <source>Decoders, models, the worker, encryption and fonts are checked. This takes a moment.</source>
        <translation>डिकोडर, मॉडल, वर्कर, एन्क्रिप्शन और फ़ॉन्ट जाँचे जा रहे हैं। इसमें थोड़ा समय लगता है।</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>सफल</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed: do not use this installation, and tell whoever looks after this computer.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>%n जाँच विफल रही: इस इंस्टॉलेशन का उपयोग न करें, और जो इस कंप्यूटर की देखभाल करता है उसे बताएँ।</numerusform>
            <numerusform>%n जाँचें विफल रहीं: इस इंस्टॉलेशन का उपयोग न करें, और जो इस कंप्यूटर की देखभाल करता है उसे बताएँ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed.</source>
        <translation>
            <numerusform>पूरी %n जाँच सफल रही।</numerusform>
            <numerusform>सभी %n जाँचें सफल रहीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>विवरण</translation>
    </message>
</context>
<context>
    <name>DisplayCheckDialog</name>
    <message>
        <source>Display check</source>
        <translation>डिस्प्ले की जाँच</translation>
    </message>
    <message>
        <source>Keep the result</source>
        <translation>परिणाम रखें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>This screen was not checked before.</source>
        <translation>यह स्क्रीन पहले नहीं जाँची गई।</translation>
    </message>
    <message>
        <source>Last check of this screen: {0}, passed.</source>
        <translation>इस स्क्रीन की अंतिम जाँच: {0}, सफल।</translation>
    </message>
    <message>
        <source>Last check of this screen: {0}, not passed.</source>
        <translation>इस स्क्रीन की अंतिम जाँच: {0}, सफल नहीं।</translation>
    </message>
    <message>
        <source>Both squares are seen. The result is in the log.</source>
        <translation>दोनों वर्ग दिखते हैं। परिणाम रजिस्टर में है।</translation>
    </message>
    <message>
        <source>Faint signs cannot be seen on this screen as it is. Change its brightness and contrast, darken the room, then check again. If it fails again, do not read films on it. The result is in the log.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>इस स्क्रीन पर, जैसी वह है, हल्के चिह्न नहीं दिख सकते। उसकी चमक और कंट्रास्ट बदलें, कमरे में अँधेरा करें, फिर दोबारा जाँचें। यदि वह फिर विफल हो, तो उस पर फ़िल्में न पढ़ें। परिणाम रजिस्टर में है।</translation>
    </message>
    <message>
        <source>Not kept. {0}</source>
        <translation>नहीं रखा गया। {0}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>This is not a diagnostic display, and this check does not make it one. It finds screens that hide faint signs.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>यह डायग्नोस्टिक डिस्प्ले नहीं है, और यह जाँच उसे ऐसा नहीं बनाती। यह ऐसी स्क्रीन पकड़ती है जो हल्के चिह्न छिपाती हैं।</translation>
    </message>
    <message>
        <source>Darken the room, clean the screen, and look from where you sit when you read films.</source>
        <translation>कमरे में अँधेरा करें, स्क्रीन साफ़ करें, और वहीं से देखें जहाँ बैठकर आप फ़िल्में पढ़ते हैं।</translation>
    </message>
    <message>
        <source>Do you see the square in the black field?</source>
        <translation>क्या आपको काले भाग में वर्ग दिखता है?</translation>
    </message>
    <message>
        <source>Do you see the square in the white field?</source>
        <translation>क्या आपको सफ़ेद भाग में वर्ग दिखता है?</translation>
    </message>
</context>
<context>
    <name>DisplayOffer</name>
    <message>
        <source>Check the screen</source>
        <translation>स्क्रीन जाँचें</translation>
    </message>
    <message>
        <source>This screen was not checked yet: can faint signs be seen on it?</source>
        <translation>यह स्क्रीन अभी नहीं जाँची गई: क्या उस पर हल्के चिह्न दिख सकते हैं?</translation>
    </message>
    <message>
        <source>This screen did not pass its check on {0}.</source>
        <translation>{0} को यह स्क्रीन अपनी जाँच में सफल नहीं हुई।</translation>
    </message>
    <message>
        <source>This screen was last checked on {0}.</source>
        <translation>यह स्क्रीन पिछली बार {0} को जाँची गई।</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>This log is newer than this program</source>
        <translation>यह रजिस्टर इस प्रोग्राम से नया है</translation>
    </message>
    <message>
        <source>Nothing was changed. The log is whole; this version only does not know its form.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>कुछ नहीं बदला गया। रजिस्टर पूरा है; केवल यह संस्करण उसका रूप नहीं जानता।</translation>
    </message>
    <message>
        <source>Patients cannot be stored</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>रोगी सहेजे नहीं जा सकते</translation>
    </message>
    <message>
        <source>Images can be looked at and judged, but nothing is kept, and earlier results cannot be opened.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>छवियाँ देखी और उनका आकलन किया जा सकता है, पर कुछ रखा नहीं जाता, और पहले के परिणाम खोले नहीं जा सकते।</translation>
    </message>
    <message>
        <source>Go on without the log</source>
        <translation>रजिस्टर के बिना आगे बढ़ें</translation>
    </message>
    <message>
        <source>The log cannot be opened</source>
        <translation>रजिस्टर खोला नहीं जा सकता</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted. A backup brings the log back as it was when that was made.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>कुछ भी बदला या मिटाया नहीं गया। बैकअप रजिस्टर को वैसा वापस लाता है जैसा वह बैकअप बनाते समय था।</translation>
    </message>
    <message>
        <source>Lightbox is not in use yet</source>
        <translation>Lightbox अभी उपयोग में नहीं है</translation>
    </message>
    <message>
        <source>Log in as somebody else</source>
        <translation>किसी और के रूप में लॉग इन करें</translation>
    </message>
    <message>
        <source>The log can only be looked at</source>
        <translation>रजिस्टर केवल देखा जा सकता है</translation>
    </message>
    <message>
        <source>Until the disk takes data again nothing new is stored, and the audit does not know who logged in or looked.</source>
        <translation>जब तक डिस्क फिर डेटा न ले, कुछ नया नहीं सहेजा जाता, और ऑडिट नहीं जानता कि किसने लॉग इन किया या देखा।</translation>
    </message>
    <message>
        <source>Look at it, change nothing</source>
        <translation>देखें, कुछ न बदलें</translation>
    </message>
    <message>
        <source>There is no good backup on this computer; look for the second medium.</source>
        <translation>इस कंप्यूटर पर कोई सही बैकअप नहीं है; दूसरा माध्यम ढूँढें।</translation>
    </message>
    <message>
        <source>The newest good backup is of {0} and holds {1} readings.</source>
        <translation>सबसे नया सही बैकअप {0} का है और उसमें {1} रीडिंग हैं।</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted: a restored backup takes its place, and the damaged log is kept beside it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>कुछ भी बदला या मिटाया नहीं गया: बहाल किया गया बैकअप उसकी जगह लेता है, और क्षतिग्रस्त रजिस्टर उसके पास ही रखा जाता है।</translation>
    </message>
    <message>
        <source>To go on with what the log still holds, choose to look at it, make a backup under Backups, and restore that backup.</source>
        <translation>रजिस्टर में जो अब भी है उसके साथ आगे बढ़ने के लिए, उसे देखना चुनें, बैकअप में जाकर एक बैकअप बनाएँ, और वही बैकअप बहाल करें।</translation>
    </message>
    <message>
        <source>The log is damaged</source>
        <translation>रजिस्टर क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>बंद हो रहा है</translation>
    </message>
    <message>
        <source>The last backup is being made. This takes a moment.</source>
        <translation>अंतिम बैकअप बनाया जा रहा है। इसमें थोड़ा समय लगता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) wait to be analysed</source>
        <translation>
            <numerusform>%n फ़िल्म विश्लेषण की प्रतीक्षा में है</numerusform>
            <numerusform>%n फ़िल्में विश्लेषण की प्रतीक्षा में हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was analysed is saved. What waits is offered again at the next login.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>जिनका विश्लेषण हुआ, वह सब सहेजा गया है। जो प्रतीक्षा में है, वह अगले लॉग इन पर फिर सामने रखा जाता है।</translation>
    </message>
    <message>
        <source>Finish them, then close</source>
        <translation>उन्हें पूरा करें, फिर बंद करें</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>उनके बिना बंद करें</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>बंद न करें</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of a clinician are not saved</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>चिकित्सक की %n रीडिंग सहेजी नहीं गई है</numerusform>
            <numerusform>चिकित्सक की %n रीडिंग सहेजी नहीं गई हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote something beside the answer and did not save it.</source>
        <translation>आपने उत्तर के साथ कुछ लिखा और उसे सहेजा नहीं।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Another person wrote something beside an answer, and can save it after a login.</source>
        <translation>किसी दूसरे व्यक्ति ने किसी उत्तर के साथ कुछ लिखा है, और वह लॉग इन करके उसे सहेज सकता है।</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>यहीं रहें</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>नाम नहीं दिया गया</translation>
    </message>
    <message>
        <source>Not saved here: the film was judged again or signed since. Stay, and look at it first.</source>
        <translation>यहाँ सहेजी नहीं जाती: इसके बाद फ़िल्म का आकलन फिर से हुआ या उस पर हस्ताक्षर हुए। यहीं रहें और पहले उसे देखें।</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>Finishing: %n film(s) left</source>
        <translation>
            <numerusform>पूरा किया जा रहा है: %n फ़िल्म शेष</numerusform>
            <numerusform>पूरा किया जा रहा है: %n फ़िल्में शेष</numerusform>
        </translation>
    </message>
    <message>
        <source>Lightbox closes by itself when they are done and the last backup is made.</source>
        <translation>उनके पूरे होने और अंतिम बैकअप बनने पर Lightbox अपने-आप बंद हो जाता है।</translation>
    </message>
    <message>
        <source>There is no backup of the last changes</source>
        <translation>अंतिम बदलावों का कोई बैकअप नहीं है</translation>
    </message>
    <message>
        <source>All results are safe in the log; only the copy of them is missing.</source>
        <translation>सभी परिणाम रजिस्टर में सुरक्षित हैं; केवल उनकी प्रति नहीं है।</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>बैकअप के बिना बंद करें</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>बैकअप बहाल करें</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>सहायता (F1)</translation>
    </message>
</context>
<context>
    <name>EntryPages</name>
    <message>
        <source>{0} has a new password.</source>
        <translation>{0} का पासवर्ड अब नया है।</translation>
    </message>
</context>
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
        <source>This limit for referral cannot be kept ({detail}); choose another, or label more cases.</source>
        <comment>OPERATING-POINT</comment>
        <translation>रेफ़रल की यह सीमा रखी नहीं जा सकती ({detail}); दूसरी चुनें, या और मामलों पर लेबल दें।</translation>
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
        <source>An overlay of the file ({group}) cannot be used and is not shown: {detail}.</source>
        <comment>OVERLAY-INVALID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल का एक ओवरले ({group}) काम में नहीं लिया जा सकता और नहीं दिखाया गया है: {detail}।</translation>
    </message>
    <message>
        <source>The file&apos;s shutter cannot be used and hides nothing: {detail}.</source>
        <comment>SHUTTER-INVALID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल का शटर काम में नहीं लिया जा सकता और कुछ नहीं छिपाता: {detail}।</translation>
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
        <translation>तस्वीर फ़ोटो नेगेटिव जैसी (उलटे रंगों वाली) लगती है, और जैसी है वैसे ही उसका उपयोग किया गया; उसे देखें, और हवा को काला रखकर फिर निर्यात करें।</translation>
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
    <message>
        <source>Something went wrong inside Lightbox and this step was not done.</source>
        <translation>Lightbox के भीतर कुछ गड़बड़ हुई और यह चरण पूरा नहीं किया गया।</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet</source>
        <translation>CSV, किसी भी स्प्रेडशीट के लिए</translation>
    </message>
    <message>
        <source>XLSX, for Excel and LibreOffice</source>
        <translation>XLSX, Excel और LibreOffice के लिए</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>JSON lines, प्रोग्रामों के लिए</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>प्रारूप</translation>
    </message>
    <message>
        <source>With names, IDs, birth dates and file names</source>
        <translation>नाम, पहचान संख्या, जन्म की तारीख और फ़ाइलों के नाम के साथ</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>निर्यात करें...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Entries written: {0}</source>
        <translation>लिखी गई प्रविष्टियाँ: {0}</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>रोका गया। कोई फ़ाइल नहीं लिखी गई।</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written.</source>
        <translation>
            <numerusform>%n प्रविष्टि लिखी गई।</numerusform>
            <numerusform>%n प्रविष्टियाँ लिखी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not encrypted: keep it where patients&apos; papers are kept.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल एन्क्रिप्ट की हुई नहीं है: इसे वहीं रखें जहाँ रोगियों के काग़ज़ रखे जाते हैं।</translation>
    </message>
    <message>
        <source>More than {0} entries</source>
        <translation>{0} से अधिक प्रविष्टियाँ</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n प्रविष्टि</numerusform>
            <numerusform>%n प्रविष्टियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of the search on screen, each with answer, probabilities, model, warnings, age, sex and study date.</source>
        <translation>स्क्रीन पर दिख रही खोज की {0}, हर एक उत्तर, संभावनाओं, मॉडल, चेतावनियों, आयु, लिंग और जाँच की तारीख के साथ।</translation>
    </message>
    <message>
        <source>Each names its patient. Anyone who gets the file can read it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>हर एक में उसके रोगी का नाम होता है। जिसे भी फ़ाइल मिले, वह उसे पढ़ सकता है।</translation>
    </message>
    <message>
        <source>No name, ID, birth date or file name; a number tells which images are of one person.</source>
        <translation>नाम, पहचान संख्या, जन्म की तारीख या फ़ाइल का नाम नहीं; एक संख्या बताती है कि कौन-सी छवियाँ एक ही व्यक्ति की हैं।</translation>
    </message>
    <message>
        <source>The audit keeps that you exported.</source>
        <translation>ऑडिट में रहता है कि आपने निर्यात किया।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>रजिस्टर निर्यात करें</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Tells ill from normal (AUC)</source>
        <translation>बीमार को सामान्य से अलग पहचानता है (AUC)</translation>
    </message>
    <message>
        <source>Tells {0} from all others (AUC)</source>
        <translation>{0} को बाकी सब से अलग पहचानता है (AUC)</translation>
    </message>
    <message>
        <source>Tells {0} from {1} (AUC)</source>
        <translation>{0} को {1} से अलग पहचानता है (AUC)</translation>
    </message>
    <message>
        <source>Right on whether it is ill or normal (accuracy)</source>
        <translation>बीमार है या सामान्य, इस पर सही (सटीकता)</translation>
    </message>
    <message>
        <source>Ill, but called normal</source>
        <translation>बीमार, पर सामान्य कहा गया</translation>
    </message>
    <message>
        <source>Normal, but called ill</source>
        <translation>सामान्य, पर बीमार कहा गया</translation>
    </message>
    <message>
        <source>Right class of {0} (accuracy)</source>
        <translation>{0} में से सही श्रेणी (सटीकता)</translation>
    </message>
    <message>
        <source>Right class of {0}, where each class counts the same (balanced accuracy)</source>
        <translation>{0} में से सही श्रेणी, जहाँ हर श्रेणी बराबर गिनी जाती है (संतुलित सटीकता)</translation>
    </message>
    <message>
        <source>{0}: where it is, it is called so (recall)</source>
        <translation>{0}: जहाँ वह है, वहाँ वही कहा जाता है (recall)</translation>
    </message>
    <message>
        <source>{0}: where it is not, it is not called so (specificity)</source>
        <translation>{0}: जहाँ वह नहीं है, वहाँ वह नहीं कहा जाता (specificity)</translation>
    </message>
    <message>
        <source>So far are the percentages from the truth, on average (calibration error)</source>
        <translation>प्रतिशत औसतन सच से इतनी दूर हैं (अंशांकन त्रुटि)</translation>
    </message>
    <message>
        <source>Error of all probabilities together; 0 is best (Brier score)</source>
        <translation>सभी संभावनाओं की कुल त्रुटि; 0 सबसे अच्छा है (Brier स्कोर)</translation>
    </message>
    <message>
        <source>Prediction sets that hold the right class</source>
        <translation>पूर्वानुमान समूह जिनमें सही श्रेणी है</translation>
    </message>
    <message>
        <source>Classes in a prediction set, on average</source>
        <translation>पूर्वानुमान समूह में श्रेणियाँ, औसतन</translation>
    </message>
    <message>
        <source>Like enough to the training images to be judged</source>
        <translation>आकलन के लिए प्रशिक्षण की छवियों से पर्याप्त समान</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>सफल</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>{0}, at the operating point</source>
        <translation>{0}, ऑपरेटिंग बिंदु पर</translation>
    </message>
</context>
<context>
    <name>FileMarks</name>
    <message>
        <source>OVERLAYS OFF</source>
        <translation>ओवरले बंद</translation>
    </message>
    <message>
        <source>SHUTTER OFF</source>
        <translation>शटर बंद</translation>
    </message>
    <message>
        <source>LOSSY</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>हानि सहित</translation>
    </message>
    <message>
        <source>LOSSY {0}:1</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>हानि सहित {0}:1</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>दायाँ पक्ष</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>बायाँ पक्ष</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>दोनों पक्ष</translation>
    </message>
</context>
<context>
    <name>FilmState</name>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>विश्लेषण जारी</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Cannot separate</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>अलग नहीं कर सकता</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Judged otherwise</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>अलग आकलन</translation>
    </message>
    <message>
        <source>Read first</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पहले पढ़ें</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>सहेजा नहीं गया</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation> या </translation>
    </message>
    <message>
        <source>{0}: cannot separate</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0}: अलग नहीं कर सकता</translation>
    </message>
    <message>
        <source>disagrees</source>
        <translation>असहमत</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>अनिश्चित</translation>
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
        <translation>सहेजें और उत्तर देखें</translation>
    </message>
    <message>
        <source>It is kept as it stands. After the answer you may give another reading.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>यह जैसी है वैसी ही रखी जाती है। उत्तर के बाद आप दूसरी रीडिंग दे सकते हैं।</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>मैं नहीं बता सकता/सकती</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>क्लिनिक</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>प्रशासक</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>उपयोग</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>पुनर्प्राप्ति</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Try it out first</source>
        <translation>पहले आज़माएँ</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>बैकअप बहाल करें</translation>
    </message>
    <message>
        <source>Make the log</source>
        <translation>रजिस्टर बनाएँ</translation>
    </message>
    <message>
        <source>Open Lightbox</source>
        <translation>Lightbox खोलें</translation>
    </message>
    <message>
        <source>Making the log</source>
        <translation>रजिस्टर बनाया जा रहा है</translation>
    </message>
</context>
<context>
    <name>FrameSlider</name>
    <message>
        <source>Frame</source>
        <translation>फ़्रेम</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> प्रति सेकंड</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>प्रति सेकंड फ़्रेम</translation>
    </message>
    <message>
        <source>How many frames a second are played</source>
        <translation>प्रति सेकंड कितने फ़्रेम चलाए जाते हैं</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>चलाना रोकें</translation>
    </message>
    <message>
        <source>Play the frames</source>
        <translation>फ़्रेम चलाएँ</translation>
    </message>
    <message>
        <source>Stop playing (K)</source>
        <translation>चलाना रोकें (K)</translation>
    </message>
    <message>
        <source>Play the frames (K)</source>
        <translation>फ़्रेम चलाएँ (K)</translation>
    </message>
    <message>
        <source>Frame {0} of {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{1} में से फ़्रेम {0}</translation>
    </message>
    <message>
        <source>Frame {0} of {1}, shown and not judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{1} में से फ़्रेम {0}, दिखाया गया, आकलन नहीं हुआ</translation>
    </message>
</context>
<context>
    <name>FrameStrip</name>
    <message>
        <source>Slices, the worst first</source>
        <translation>स्लाइस, सबसे खराब पहले</translation>
    </message>
    <message>
        <source>{0} of {1} slices are done</source>
        <translation>{1} में से {0} स्लाइस पूरी</translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s), to be read first</source>
        <translation>
            <numerusform>%n स्लाइस, पहले पढ़नी है</numerusform>
            <numerusform>%n स्लाइस, पहले पढ़नी हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the {0} slices could be judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0} स्लाइस में से किसी का आकलन नहीं हो सका</translation>
    </message>
    <message>
        <source>Worst: slice {0} of {1}, {2}. All: {3}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>सबसे खराब: {1} में से स्लाइस {0}, {2}। सभी: {3}</translation>
    </message>
    <message>
        <source>{0} not judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0} का आकलन नहीं हुआ</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Search patients</source>
        <translation>रोगी खोजें</translation>
    </message>
    <message>
        <source>Offline, encrypted</source>
        <translation>ऑफ़लाइन, एन्क्रिप्ट किया हुआ</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and the log is encrypted.</source>
        <translation>इस कंप्यूटर से कुछ बाहर नहीं जाता, और रजिस्टर एन्क्रिप्ट किया हुआ है।</translation>
    </message>
    <message>
        <source>Account of {0}</source>
        <translation>{0} का खाता</translation>
    </message>
</context>
<context>
    <name>HeatmapControls</name>
    <message>
        <source>Heat map</source>
        <translation>हीट मैप</translation>
    </message>
    <message>
        <source>Show where the model looked (H). Hold Space to see the image without it. It is no proof of where a disease is, and it can be wrong where the answer is right.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>दिखाएँ कि मॉडल ने कहाँ देखा (H)। छवि को इसके बिना देखने के लिए Space दबाए रखें। यह इस बात का प्रमाण नहीं है कि रोग कहाँ है, और उत्तर सही होने पर भी यह गलत हो सकता है।</translation>
    </message>
    <message>
        <source>Class of the heat map</source>
        <translation>हीट मैप की श्रेणी</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>हीट मैप की अपारदर्शिता</translation>
    </message>
    <message>
        <source>Colours of the heat map</source>
        <translation>हीट मैप के रंग</translation>
    </message>
    <message>
        <source>Blue to yellow (red-green blindness)</source>
        <translation>नीले से पीला (लाल-हरा वर्णांधता)</translation>
    </message>
    <message>
        <source>Opacity, drawing and colours of the heat map</source>
        <translation>हीट मैप की अपारदर्शिता, चित्रण और रंग</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>अपारदर्शिता</translation>
    </message>
    <message>
        <source>Drawing of the heat map</source>
        <translation>हीट मैप का चित्रण</translation>
    </message>
    <message>
        <source>Colours and line</source>
        <translation>रंग और रेखा</translation>
    </message>
    <message>
        <source>Colours only</source>
        <translation>केवल रंग</translation>
    </message>
    <message>
        <source>Line only, at half of the strongest</source>
        <translation>केवल रेखा, सबसे तीव्र के आधे पर</translation>
    </message>
    <message>
        <source>Black to yellow</source>
        <translation>काले से पीला</translation>
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
        <translation>Lightbox सहायता</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>छोटा पाठ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>बड़ा पाठ</translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n अध्याय</numerusform>
            <numerusform>%n अध्याय</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>मैनुअल में खोजें</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>विषय-सूची</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>अध्याय</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Read today</source>
        <translation>आज पढ़ी गईं</translation>
    </message>
    <message>
        <source>Nothing read today</source>
        <translation>आज कुछ नहीं पढ़ा गया</translation>
    </message>
    <message>
        <source>Images appear here as soon as they are analysed.</source>
        <translation>विश्लेषण होते ही छवियाँ यहाँ दिखती हैं।</translation>
    </message>
    <message>
        <source>For a week no backup went to a second medium. Plug one in and back up, under File, Backups.</source>
        <translation>एक सप्ताह से दूसरे माध्यम पर कोई बैकअप नहीं गया। एक माध्यम लगाएँ और फ़ाइल, बैकअप में जाकर बैकअप लें।</translation>
    </message>
    <message>
        <source>No recovery sheet was printed or saved. Make a new recovery key, under Account, Accounts.</source>
        <translation>पुनर्प्राप्ति का कोई पन्ना छापा या सहेजा नहीं गया। खाता, खाते में जाकर नई पुनर्प्राप्ति कुंजी बनाएँ।</translation>
    </message>
    <message>
        <source>The log was restored from a backup. Look whether it is the right one, and confirm it.</source>
        <translation>रजिस्टर एक बैकअप से बहाल किया गया। देखें कि यही सही है या नहीं, और पुष्टि करें।</translation>
    </message>
    <message>
        <source>It is the right one</source>
        <translation>यही सही है</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Drop images, a folder or a CD here</source>
        <translation>छवियाँ, फ़ोल्डर या CD यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Your account can look at results, but not analyse</source>
        <translation>आपका खाता परिणाम देख सकता है, पर विश्लेषण नहीं कर सकता</translation>
    </message>
    <message>
        <source>DICOM, JPEG, PNG, TIFF, BMP or WebP, also in ZIP archives</source>
        <translation>DICOM, JPEG, PNG, TIFF, BMP या WebP, ZIP संग्रहों में भी</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>छवियाँ खोलें</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>नमूने</translation>
    </message>
    <message>
        <source>1  Open</source>
        <translation>1  खोलें</translation>
    </message>
    <message>
        <source>Drop an image; it is analysed at once.</source>
        <translation>कोई छवि यहाँ छोड़ें; उसका विश्लेषण तुरंत होता है।</translation>
    </message>
    <message>
        <source>2  Look</source>
        <translation>2  देखें</translation>
    </message>
    <message>
        <source>Compare the answer with the image yourself.</source>
        <translation>उत्तर की तुलना छवि से स्वयं करें।</translation>
    </message>
    <message>
        <source>3  Find again</source>
        <translation>3  फिर खोजें</translation>
    </message>
    <message>
        <source>Every result stays in the log.</source>
        <translation>हर परिणाम रजिस्टर में रहता है।</translation>
    </message>
</context>
<context>
    <name>IdentityLine</name>
    <message>
        <source>Close this view</source>
        <translation>यह व्यू बंद करें</translation>
    </message>
    <message>
        <source>Name not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>नाम नहीं दिया गया</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पहचान संख्या {0}</translation>
    </message>
    <message>
        <source>Not the same patient</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>वही रोगी नहीं</translation>
    </message>
    <message>
        <source>Earlier films: {0}</source>
        <translation>पहले की फ़िल्में: {0}</translation>
    </message>
    <message>
        <source>No date in the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल में तारीख नहीं है</translation>
    </message>
    <message>
        <source>No date in the file, read on {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल में तारीख नहीं है, {0} को पढ़ी गई</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>वर्तमान</translation>
    </message>
    <message>
        <source>Other film</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>दूसरी फ़िल्म</translation>
    </message>
    <message>
        <source>frame {0}</source>
        <translation>फ़्रेम {0}</translation>
    </message>
    <message>
        <source>Interval unknown</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>अंतराल ज्ञात नहीं</translation>
    </message>
    <message>
        <source>Same day</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>उसी दिन</translation>
    </message>
    <message numerus="yes">
        <source>Earlier, %n day(s) before</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>पहले की, %n दिन पूर्व</numerusform>
            <numerusform>पहले की, %n दिन पूर्व</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier, %n week(s) before</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>पहले की, %n सप्ताह पूर्व</numerusform>
            <numerusform>पहले की, %n सप्ताह पूर्व</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier, %n month(s) before</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>पहले की, %n महीना पूर्व</numerusform>
            <numerusform>पहले की, %n महीने पूर्व</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier, %n year(s) before</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>पहले की, %n वर्ष पूर्व</numerusform>
            <numerusform>पहले की, %n वर्ष पूर्व</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, %n day(s) after</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>बाद की, %n दिन बाद</numerusform>
            <numerusform>बाद की, %n दिन बाद</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, %n week(s) after</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>बाद की, %n सप्ताह बाद</numerusform>
            <numerusform>बाद की, %n सप्ताह बाद</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, %n month(s) after</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>बाद की, %n महीना बाद</numerusform>
            <numerusform>बाद की, %n महीने बाद</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, %n year(s) after</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>बाद की, %n वर्ष बाद</numerusform>
            <numerusform>बाद की, %n वर्ष बाद</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageList</name>
    <message>
        <source>Open images</source>
        <translation>छवियाँ खोलें</translation>
    </message>
    <message>
        <source>Images: {0}</source>
        <translation>छवियाँ: {0}</translation>
    </message>
    <message>
        <source>No images open</source>
        <translation>कोई छवि खुली नहीं है</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>An image with {0} x {1} pixels</source>
        <translation>{0} x {1} पिक्सेल की छवि</translation>
    </message>
    <message>
        <source>Attention: weak to strong</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ध्यान: कम से तीव्र</translation>
    </message>
    <message>
        <source>Line: half of the strongest attention</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>रेखा: सबसे तीव्र ध्यान का आधा</translation>
    </message>
    <message>
        <source>Where the model looked. Not an outline of disease.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>मॉडल ने कहाँ देखा। रोग की रूपरेखा नहीं।</translation>
    </message>
    <message>
        <source>Zoom {0} %</source>
        <translation>ज़ूम {0} %</translation>
    </message>
    <message>
        <source>{0} (true size)</source>
        <translation>{0} (वास्तविक आकार)</translation>
    </message>
    <message>
        <source>{0} (true proportions)</source>
        <translation>{0} (वास्तविक अनुपात)</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>नमूना</translation>
    </message>
    <message>
        <source>INVERTED</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>उलटे रंग</translation>
    </message>
    <message>
        <source>TURNED {0}°</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0}° घुमाई हुई</translation>
    </message>
    <message>
        <source>MIRRORED</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>दर्पण छवि</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Label films</source>
        <translation>फ़िल्मों पर लेबल दें</translation>
    </message>
    <message>
        <source>Film to label</source>
        <translation>लेबल देने की फ़िल्म</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <translation>मैं नहीं बता सकता/सकती</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Film {0} of {1}</source>
        <translation>{1} में से फ़िल्म {0}</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>लोड हो रहा है</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>नाम नहीं दिया गया</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>तस्वीर नहीं</translation>
    </message>
    <message>
        <source>This is the small copy that the log keeps. {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>यह छोटी प्रति है जो रजिस्टर रखता है। {0}</translation>
    </message>
    <message>
        <source>You have stored or opened this film before: your label counts as one with the answer in sight.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>आप यह फ़िल्म पहले सहेज या खोल चुके हैं: आपका लेबल उत्तर सामने रखकर दिया गया माना जाएगा।</translation>
    </message>
    <message>
        <source>What does the film show? Judge by the film and by what you know of the patient; the model&apos;s answer is not shown.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़िल्म क्या दिखाती है? फ़िल्म से और रोगी के बारे में जो आप जानते हैं उससे आकलन करें; मॉडल का उत्तर नहीं दिखाया गया है।</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>यहीं रुकें</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Labels for new patients</source>
        <translation>नए रोगियों के लिए लेबल</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels for new patients</source>
        <translation>नए रोगियों के लिए लेबल</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>कितने</translation>
    </message>
    <message>
        <source>Make IDs</source>
        <translation>पहचान संख्याएँ बनाएँ</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>PDF के रूप में सहेजें...</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>छापें...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} से {1}</translation>
    </message>
    <message>
        <source>Made: {0}. Save or print them now; the log lists them nowhere else.</source>
        <translation>बनाए गए: {0}। इन्हें अभी सहेजें या छापें; रजिस्टर इनकी सूची और कहीं नहीं रखता।</translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>लेबल सहेजें</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>प्रिंटर को भेजा गया।</translation>
    </message>
    <message>
        <source>Make IDs first.</source>
        <translation>पहले पहचान संख्याएँ बनाएँ।</translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>इस कंप्यूटर पर कोई प्रिंटर नहीं है।</translation>
    </message>
    <message>
        <source>{0} fit on a sheet</source>
        <translation>एक पन्ने पर {0} आते हैं</translation>
    </message>
    <message>
        <source>For patients without an ID. Each label has its ID as text, bar code and QR code: stick it on the patient&apos;s card, and scan it where an ID is asked for. The last character tells a mistyped one.</source>
        <translation>बिना पहचान संख्या वाले रोगियों के लिए। हर लेबल पर उसकी पहचान संख्या पाठ, बारकोड और QR कोड के रूप में होती है: उसे रोगी के कार्ड पर चिपकाएँ, और जहाँ पहचान संख्या माँगी जाए वहाँ स्कैन करें। अंतिम अक्षर से गलत लिखी संख्या पता चल जाती है।</translation>
    </message>
    <message>
        <source>Sheets of 3 x 8 labels of 70 x 36 mm on A4; print at actual size.</source>
        <translation>A4 पर 70 x 36 mm के 3 x 8 लेबल वाले पन्ने; वास्तविक आकार में छापें।</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>It can be changed at any time in the preferences.</source>
        <translation>इसे कभी भी प्राथमिकताओं में बदला जा सकता है।</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Above this clinic&apos;s limit for referral (P(ill) {0}, limit {1}; set by {2}, {3})</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>रेफ़रल के लिए इस क्लिनिक की सीमा से ऊपर (P(बीमार) {0}, सीमा {1}; {2} ने तय की, {3})</translation>
    </message>
    <message>
        <source>Below this clinic&apos;s limit for referral (P(ill) {0}, limit {1}; set by {2}, {3})</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>रेफ़रल के लिए इस क्लिनिक की सीमा से नीचे (P(बीमार) {0}, सीमा {1}; {2} ने तय की, {3})</translation>
    </message>
    <message>
        <source>This clinic&apos;s limit was set for version {0}, not for this version ({1}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>इस क्लिनिक की सीमा संस्करण {0} के लिए तय की गई थी, इस संस्करण ({1}) के लिए नहीं।</translation>
    </message>
    <message>
        <source>Above the model&apos;s own limit (P(ill) {0}, limit {1})</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>मॉडल की अपनी सीमा से ऊपर (P(बीमार) {0}, सीमा {1})</translation>
    </message>
    <message>
        <source>Below the model&apos;s own limit (P(ill) {0}, limit {1})</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>मॉडल की अपनी सीमा से नीचे (P(बीमार) {0}, सीमा {1})</translation>
    </message>
    <message>
        <source>On its test images this limit missed {0} of 100 ill and called {1} of 100 well ill.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>अपनी परीक्षण छवियों पर इस सीमा से 100 में से {0} बीमार छूटे और 100 में से {1} स्वस्थ बीमार कहे गए।</translation>
    </message>
</context>
<context>
    <name>LogDetail</name>
    <message>
        <source>saved it</source>
        <translation>ने इसे सहेजा</translation>
    </message>
    <message>
        <source>looked at it</source>
        <translation>ने इसे देखा</translation>
    </message>
    <message>
        <source>corrected the patient</source>
        <translation>ने रोगी की जानकारी सुधारी</translation>
    </message>
    <message>
        <source>gave an opinion</source>
        <translation>ने राय दी</translation>
    </message>
    <message>
        <source>exported it</source>
        <translation>ने इसे निर्यात किया</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>चुनी हुई प्रविष्टि</translation>
    </message>
    <message>
        <source>Open this image</source>
        <translation>यह छवि खोलें</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>रोगी</translation>
    </message>
    <message>
        <source>This image names no patient.</source>
        <translation>इस छवि में किसी रोगी का नाम नहीं है।</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>कोई प्रविष्टि नहीं चुनी गई</translation>
    </message>
    <message>
        <source>Small copy of the image</source>
        <translation>छवि की छोटी प्रति</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>तस्वीर नहीं</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>नाम नहीं दिया गया</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <translation>पहचान संख्या {0}</translation>
    </message>
    <message>
        <source>No further facts</source>
        <translation>और कोई तथ्य नहीं</translation>
    </message>
    <message>
        <source>The answer given before does not apply at this age.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पहले दिया गया उत्तर इस आयु पर लागू नहीं होता।</translation>
    </message>
    <message>
        <source>Open the image and give your own reading: the answer is shown afterwards.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>छवि खोलें और अपनी रीडिंग दें: उत्तर उसके बाद दिखाया जाता है।</translation>
    </message>
    <message>
        <source>The answer is shown as soon as a clinician has read the image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>जैसे ही कोई चिकित्सक छवि पढ़ लेता है, उत्तर दिखाया जाता है।</translation>
    </message>
    <message>
        <source>Code {0}</source>
        <translation>कोड {0}</translation>
    </message>
    <message>
        <source>made a report of it</source>
        <translation>ने इसकी रिपोर्ट बनाई</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, संस्करण {1}</translation>
    </message>
    <message>
        <source>Readings of this image</source>
        <translation>इस छवि की रीडिंग</translation>
    </message>
    <message>
        <source>{0}   {1}, {2}</source>
        <translation>{0}   {1}, {2}</translation>
    </message>
    <message>
        <source>Who it was said to be of</source>
        <translation>यह किसकी बताई गई</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>by the file: {0}</source>
        <translation>फ़ाइल के अनुसार: {0}</translation>
    </message>
    <message>
        <source>typed: {0}</source>
        <translation>लिखा गया: {0}</translation>
    </message>
    <message>
        <source>Audit of this reading</source>
        <translation>इस रीडिंग का ऑडिट</translation>
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
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>Words: {0}</source>
        <translation>शब्द: {0}</translation>
    </message>
    <message>
        <source>ID: {0}</source>
        <translation>पहचान संख्या: {0}</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>एक व्यक्ति</translation>
    </message>
    <message>
        <source>Without this condition: {0}</source>
        <translation>इस शर्त के बिना: {0}</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>कोई भी उत्तर</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>कोई भी स्थिति</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log entries</source>
        <translation>रजिस्टर की प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Name of this search (only you see it):</source>
        <translation>इस खोज का नाम (केवल आप इसे देखते हैं):</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>यह खोज सहेजें</translation>
    </message>
    <message>
        <source>More than {0}</source>
        <translation>{0} से अधिक</translation>
    </message>
    <message>
        <source>Entries: {0}</source>
        <translation>प्रविष्टियाँ: {0}</translation>
    </message>
    <message>
        <source>Entries that you have read: {0}</source>
        <translation>आपकी पढ़ी हुई प्रविष्टियाँ: {0}</translation>
    </message>
    <message>
        <source>What is still to be read is left out: this list would tell its answer.</source>
        <translation>जो अभी पढ़ा जाना है, उसे छोड़ दिया गया है: यह सूची उसका उत्तर बता देती।</translation>
    </message>
    <message>
        <source>Keep this search...</source>
        <translation>यह खोज सहेजें...</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>भूल जाएँ</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>सामान्य कॉलम</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>रजिस्टर</translation>
    </message>
    <message>
        <source>Every image that is analysed is kept here, with its result, on this computer only.</source>
        <translation>जिस छवि का विश्लेषण होता है, वह अपने परिणाम के साथ यहाँ रखी जाती है, केवल इस कंप्यूटर पर।</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>रजिस्टर खाली है</translation>
    </message>
    <message>
        <source>Try fewer words, or another date, answer or state.</source>
        <translation>कम शब्द, या दूसरी तारीख, उत्तर या स्थिति आज़माएँ।</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>रोगी</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>पहचान सं.</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>जाँच की तारीख</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>संभावना</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>सहेजने वाला</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>मोडैलिटी</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>रीडिंग</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>or {0}</source>
        <translation>या {0}</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Six figures</source>
        <translation>छह अंक</translation>
    </message>
    <message>
        <source>Code of your phone</source>
        <translation>आपके फ़ोन का कोड</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>लॉग इन करें</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>पासवर्ड भूल गए</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ताला लगा है</translation>
    </message>
    <message>
        <source>Type your password to go on, or choose another name.</source>
        <translation>आगे बढ़ने के लिए अपना पासवर्ड लिखें, या दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>Everybody has an account of their own.</source>
        <translation>हर किसी का अपना खाता है।</translation>
    </message>
    <message>
        <source>This code is wrong or was used already; wait for the next one.</source>
        <translation>यह कोड गलत है या पहले ही काम में लिया जा चुका है; अगले कोड की प्रतीक्षा करें।</translation>
    </message>
    <message>
        <source>Too many failed logins under this name.</source>
        <translation>इस नाम से लॉग इन की बहुत सारी कोशिशें विफल रहीं।</translation>
    </message>
    <message>
        <source>Try again in {0}</source>
        <translation>{0} में फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>जाँच हो रही है</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>अपना नाम चुनें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>There is no log: nothing can be stored.</source>
        <translation>कोई रजिस्टर नहीं है: कुछ सहेजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Nobody is logged in.</source>
        <translation>किसी ने लॉग इन नहीं किया है।</translation>
    </message>
    <message>
        <source>Images can be looked at, but not analysed.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>छवियाँ देखी जा सकती हैं, पर उनका विश्लेषण नहीं हो सकता।</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Length</source>
        <translation>लंबाई</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>कोण</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>दीर्घवृत्त</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>आयत</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>कार्डियोथोरेसिक अनुपात</translation>
    </message>
    <message>
        <source>{0}°</source>
        <translation>{0}°</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>{0} पिक्सेल</translation>
    </message>
    <message>
        <source>{0} mm</source>
        <translation>{0} mm</translation>
    </message>
    <message>
        <source>No scale in the file: lengths are in pixels.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल में पैमाना नहीं: लंबाइयाँ पिक्सेल में हैं।</translation>
    </message>
    <message>
        <source>Each region of this ultrasound image has its own scale: lengths are in pixels.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>इस अल्ट्रासाउंड छवि के हर क्षेत्र का अपना पैमाना है: लंबाइयाँ पिक्सेल में हैं।</translation>
    </message>
    <message>
        <source>Scale: Pixel Spacing (0028,0030), {0}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पैमाना: Pixel Spacing (0028,0030), {0}।</translation>
    </message>
    <message>
        <source>Scale: Imager Pixel Spacing (0018,1164), {0}, at the detector: real sizes are smaller.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पैमाना: Imager Pixel Spacing (0018,1164), {0}, डिटेक्टर पर: वास्तविक आकार छोटे होते हैं।</translation>
    </message>
    <message>
        <source>Scale: Nominal Scanned Pixel Spacing (0018,2010), {0}, on the scanned film: real sizes are smaller.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पैमाना: Nominal Scanned Pixel Spacing (0018,2010), {0}, स्कैन की गई फ़िल्म पर: वास्तविक आकार छोटे होते हैं।</translation>
    </message>
    <message>
        <source>Scale set by hand: {0}. Not from the file.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पैमाना हाथ से तय किया गया: {0}। फ़ाइल से नहीं।</translation>
    </message>
    <message>
        <source>Scale: Pixel Spacing (0028,0030), {0}. If it is that of the detector, real sizes are smaller.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पैमाना: Pixel Spacing (0028,0030), {0}। यदि यह डिटेक्टर वाला है, तो वास्तविक आकार छोटे होते हैं।</translation>
    </message>
    <message>
        <source>The file calls this film AP: the limit of 0.50 does not hold. Your measurement, not the model&apos;s.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल के अनुसार यह फ़िल्म AP है: 0.50 की सीमा लागू नहीं होती। आपका माप, मॉडल का नहीं।</translation>
    </message>
    <message>
        <source>Above 0.50 suggests an enlarged heart only on an upright PA film of an adult after a deep breath, not on AP or supine films and not in small children. Your measurement, not the model&apos;s.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>0.50 से ऊपर का मान बढ़े हुए हृदय की ओर संकेत केवल गहरी साँस लेने के बाद वयस्क की खड़े होकर ली गई PA फ़िल्म पर करता है, AP या लेटकर ली गई फ़िल्मों पर नहीं और छोटे बच्चों में नहीं। आपका माप, मॉडल का नहीं।</translation>
    </message>
    <message>
        <source>1 of 3: draw a line down the middle of the spine.</source>
        <translation>3 में से 1: रीढ़ के बीच से नीचे की ओर एक रेखा खींचें।</translation>
    </message>
    <message>
        <source>2 of 3: draw a line from the heart&apos;s right border to its left, where each is farthest out.</source>
        <translation>3 में से 2: हृदय के दाएँ किनारे से बाएँ किनारे तक रेखा खींचें, जहाँ हर किनारा सबसे बाहर है।</translation>
    </message>
    <message>
        <source>3 of 3: draw a line across the chest where it is widest, from inner rib to inner rib.</source>
        <translation>3 में से 3: छाती के आर-पार, जहाँ वह सबसे चौड़ी है, पसली के भीतरी किनारे से भीतरी किनारे तक रेखा खींचें।</translation>
    </message>
    <message>
        <source>No pixels</source>
        <translation>कोई पिक्सेल नहीं</translation>
    </message>
    <message>
        <source>Mean {0}  SD {1}</source>
        <translation>औसत {0}  SD {1}</translation>
    </message>
    <message>
        <source>Min {0}  Max {1}</source>
        <translation>न्यून. {0}  अधिक. {1}</translation>
    </message>
    <message>
        <source>Pixels {0}</source>
        <translation>पिक्सेल {0}</translation>
    </message>
    <message>
        <source>Area {0} square pixels</source>
        <translation>क्षेत्रफल {0} वर्ग पिक्सेल</translation>
    </message>
    <message>
        <source>Area {0} mm²</source>
        <translation>क्षेत्रफल {0} mm²</translation>
    </message>
    <message>
        <source>No ratio: the heart&apos;s borders lie on one side of the midline, or a line has no length.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>अनुपात नहीं: हृदय के किनारे मध्य रेखा के एक ही ओर हैं, या किसी रेखा की कोई लंबाई नहीं है।</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio {0}</source>
        <translation>कार्डियोथोरेसिक अनुपात {0}</translation>
    </message>
    <message>
        <source>Heart {0}, chest {1}</source>
        <translation>हृदय {0}, छाती {1}</translation>
    </message>
    <message>
        <source>{0} mm wide and {1} mm high a pixel</source>
        <translation>प्रति पिक्सेल {0} mm चौड़ा और {1} mm ऊँचा</translation>
    </message>
    <message>
        <source>{0} mm a pixel</source>
        <translation>{0} mm प्रति पिक्सेल</translation>
    </message>
</context>
<context>
    <name>MeasurementsDialog</name>
    <message>
        <source>Measurements</source>
        <translation>माप</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>माप</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Not saved yet</source>
        <translation>अभी सहेजी नहीं गई</translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>For whom</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Known limits and failures</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ज्ञात सीमाएँ और विफलताएँ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>How often an answer is right</source>
        <translation>उत्तर कितनी बार सही होता है</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>क्या मापा गया</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>किससे सीखा</translation>
    </message>
    <message>
        <source>Which one this is</source>
        <translation>यह कौन-सा है</translation>
    </message>
    <message>
        <source>Modality {0}</source>
        <translation>मोडैलिटी {0}</translation>
    </message>
    <message>
        <source>Views {0}</source>
        <translation>व्यू {0}</translation>
    </message>
    <message>
        <source>At least {0} pixels on the shorter side</source>
        <translation>छोटी भुजा पर कम से कम {0} पिक्सेल</translation>
    </message>
    <message>
        <source>For research only: it did not pass its audit, and nobody may act on it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>केवल शोध के लिए: यह अपने ऑडिट में खरा नहीं उतरा, और कोई भी इसके आधार पर कदम न उठाए।</translation>
    </message>
    <message>
        <source>Where the operating point is used, it is called from a probability of</source>
        <translation>जहाँ ऑपरेटिंग बिंदु का उपयोग होता है, वहाँ यह इस संभावना से आगे कहा जाता है:</translation>
    </message>
    <message>
        <source>Prediction sets are made to hold the right class in {0} of the cases.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पूर्वानुमान समूह इस तरह बनाए जाते हैं कि {0} मामलों में उनमें सही श्रेणी हो।</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>आँकड़ा</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % अंतराल</translation>
    </message>
    <message>
        <source>{0}: {1} images of {2} patients</source>
        <translation>{0}: {2} रोगियों की {1} छवियाँ</translation>
    </message>
    <message>
        <source>Where both ends of an interval are 0, or both are 1, no such image was seen; that does not mean that there is none.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>जहाँ अंतराल के दोनों सिरे 0 हैं, या दोनों 1 हैं, वहाँ ऐसी कोई छवि नहीं दिखी; इसका अर्थ यह नहीं कि ऐसी कोई होती ही नहीं।</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} से {1}</translation>
    </message>
    <message>
        <source>Used for: {0}. Licence: {1}.</source>
        <translation>उपयोग: {0}। लाइसेंस: {1}।</translation>
    </message>
    <message>
        <source>{0} x {1} pixels, preprocessing {2}</source>
        <translation>{0} x {1} पिक्सेल, पूर्व-प्रसंस्करण {2}</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>फ़िंगरप्रिंट (SHA-256)</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>नेटवर्क क्या देखता है</translation>
    </message>
    <message>
        <source>Temperature of the probabilities</source>
        <translation>संभावनाओं का तापमान</translation>
    </message>
    <message>
        <source>Limit of the scope</source>
        <translation>दायरे की सीमा</translation>
    </message>
</context>
<context>
    <name>ModelFactsDialog</name>
    <message>
        <source>Facts of the model {0}</source>
        <translation>मॉडल {0} के तथ्य</translation>
    </message>
    <message>
        <source>Facts of the model</source>
        <translation>मॉडल के तथ्य</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy all of it as text</source>
        <translation>सब कुछ पाठ के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, संस्करण {1}</translation>
    </message>
    <message>
        <source>Decision support, not a diagnosis. Not a medical device.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>निर्णय में सहायता, निदान नहीं। चिकित्सा उपकरण नहीं।</translation>
    </message>
</context>
<context>
    <name>ModelView</name>
    <message>
        <source>What the model saw</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>मॉडल ने क्या देखा</translation>
    </message>
    <message>
        <source>No model that is installed has judged this image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>इंस्टॉल किए गए किसी मॉडल ने इस छवि का आकलन नहीं किया है।</translation>
    </message>
    <message>
        <source>Only the small copy of the log is there, and the model saw the whole image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>रजिस्टर की केवल छोटी प्रति मौजूद है, और मॉडल ने पूरी छवि देखी थी।</translation>
    </message>
    <message>
        <source>The model has not seen this frame.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>मॉडल ने यह फ़्रेम नहीं देखा है।</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>लोड हो रहा है</translation>
    </message>
    <message>
        <source>The picture cannot be made.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>तस्वीर नहीं बन सकती।</translation>
    </message>
    <message>
        <source>{0} x {1}, window from the file; display changes never change this</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0} x {1}, विंडो फ़ाइल से; डिस्प्ले के बदलाव इसे कभी नहीं बदलते</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Chest film, adult</source>
        <translation>छाती की फ़िल्म, वयस्क</translation>
    </message>
    <message>
        <source>classification of frontal chest films</source>
        <translation>छाती की सामने की फ़िल्मों का वर्गीकरण</translation>
    </message>
    <message>
        <source>frontal chest films of adults</source>
        <translation>वयस्कों की छाती की सामने की फ़िल्में</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>No opacity was found; this does not rule out disease.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>कोई अपारदर्शिता नहीं मिली; इससे रोग खारिज नहीं होता।</translation>
    </message>
    <message>
        <source>Lung opacity</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फेफड़े में अपारदर्शिता</translation>
    </message>
    <message>
        <source>The film shows an opacity, as pneumonia makes it; other causes are possible.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़िल्म में वैसी अपारदर्शिता दिखती है जैसी निमोनिया में होती है; दूसरे कारण भी संभव हैं।</translation>
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
        <translation>एक अस्पताल की COVID-19 फ़िल्मों जैसी अपारदर्शिता; यह COVID-19 को दूसरे निमोनिया से अलग नहीं पहचानता।</translation>
    </message>
    <message>
        <source>Adults with a frontal chest film: NIH Clinical Center, USA; COVID-19 from Hannover, Germany.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>छाती की सामने की फ़िल्म वाले वयस्क: NIH Clinical Center, अमेरिका; COVID-19 हनोवर, जर्मनी से।</translation>
    </message>
    <message>
        <source>COVID-19 is research only: all its training films come from one hospital, and telling it from other opacities was learnt there.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>COVID-19 केवल शोध के लिए है: उसके प्रशिक्षण की सभी फ़िल्में एक ही अस्पताल की हैं, और दूसरी अपारदर्शिताओं से उसे अलग पहचानना वहीं सीखा गया।</translation>
    </message>
    <message>
        <source>Normal and opacity come from one hospital, with labels mined from reports, some of them wrong.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>सामान्य और अपारदर्शिता एक ही अस्पताल से हैं, जिनके लेबल रिपोर्टों से निकाले गए हैं, उनमें से कुछ गलत हैं।</translation>
    </message>
    <message>
        <source>Tuberculosis, masses, effusions, heart failure and broken ribs are not known to the model; &apos;normal&apos; does not exclude them.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>तपेदिक (टीबी), गाँठें, फुफ्फुस में पानी, हृदय विफलता और टूटी पसलियाँ मॉडल को ज्ञात नहीं हैं; ‘सामान्य’ इन्हें खारिज नहीं करता।</translation>
    </message>
    <message>
        <source>Not for children: use chest-xray-child from 1 to 5 years; between 6 and 15 no model applies.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>बच्चों के लिए नहीं: 1 से 5 वर्ष के लिए chest-xray-child काम में लें; 6 से 15 के बीच कोई मॉडल लागू नहीं होता।</translation>
    </message>
    <message>
        <source>A film stored mirrored is not noticed.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>दर्पण छवि के रूप में सहेजी गई फ़िल्म पकड़ में नहीं आती।</translation>
    </message>
    <message>
        <source>test split</source>
        <translation>परीक्षण भाग</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>सत्यापन</translation>
    </message>
    <message>
        <source>many other hospitals (COVID-19 Image Data Collection), never trained on</source>
        <translation>कई दूसरे अस्पताल (COVID-19 Image Data Collection), जिन पर कभी प्रशिक्षण नहीं हुआ</translation>
    </message>
    <message>
        <source>healthy children, outside the population</source>
        <translation>स्वस्थ बच्चे, लक्षित समूह से बाहर</translation>
    </message>
    <message>
        <source>training, validation and test, split by patient</source>
        <translation>प्रशिक्षण, सत्यापन और परीक्षण, रोगी के अनुसार बाँटे हुए</translation>
    </message>
    <message>
        <source>training of the COVID-19 answer alone, validation and test</source>
        <translation>केवल COVID-19 उत्तर का प्रशिक्षण, सत्यापन और परीक्षण</translation>
    </message>
    <message>
        <source>training of the COVID-19 answer alone, validation</source>
        <translation>केवल COVID-19 उत्तर का प्रशिक्षण, सत्यापन</translation>
    </message>
    <message>
        <source>measuring only; nothing was fitted on them</source>
        <translation>केवल मापन; इन पर कुछ समायोजित नहीं किया गया</translation>
    </message>
    <message>
        <source>start of the training: the networks had learnt pneumonia of children before</source>
        <translation>प्रशिक्षण का आरंभ: नेटवर्क पहले बच्चों का निमोनिया सीख चुके थे</translation>
    </message>
    <message>
        <source>start of the training of the networks for children</source>
        <translation>बच्चों वाले नेटवर्कों के प्रशिक्षण का आरंभ</translation>
    </message>
    <message>
        <source>Chest film, adult, lite</source>
        <translation>छाती की फ़िल्म, वयस्क, लाइट</translation>
    </message>
    <message>
        <source>Chest film, child</source>
        <translation>छाती की फ़िल्म, बच्चा</translation>
    </message>
    <message>
        <source>frontal chest films of children</source>
        <translation>बच्चों की छाती की सामने की फ़िल्में</translation>
    </message>
    <message>
        <source>No pneumonia pattern was found; this does not rule out disease.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>निमोनिया का कोई पैटर्न नहीं मिला; इससे रोग खारिज नहीं होता।</translation>
    </message>
    <message>
        <source>Bacterial pneumonia</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>जीवाणुजनित निमोनिया</translation>
    </message>
    <message>
        <source>The pattern favours bacterial pneumonia; a film alone does not tell bacteria from viruses reliably.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पैटर्न जीवाणुजनित निमोनिया के पक्ष में है; अकेली फ़िल्म जीवाणु को विषाणु से भरोसे के साथ अलग नहीं पहचानती।</translation>
    </message>
    <message>
        <source>Viral pneumonia</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>विषाणुजनित निमोनिया</translation>
    </message>
    <message>
        <source>The pattern favours viral pneumonia; a film alone does not tell viruses from bacteria reliably.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पैटर्न विषाणुजनित निमोनिया के पक्ष में है; अकेली फ़िल्म विषाणु को जीवाणु से भरोसे के साथ अलग नहीं पहचानती।</translation>
    </message>
    <message>
        <source>Children aged 1 to 5 with a routine antero-posterior chest film, one hospital in Guangzhou, China.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>1 से 5 वर्ष के बच्चे, छाती की सामान्य रूप से ली गई AP (आगे से पीछे) फ़िल्म के साथ, ग्वांगझोउ, चीन का एक अस्पताल।</translation>
    </message>
    <message>
        <source>Children aged 1 to 5 from one hospital: films of other ages or from elsewhere get worse, and for adults wrong, answers.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>एक अस्पताल के 1 से 5 वर्ष के बच्चे: दूसरी आयु या दूसरी जगह की फ़िल्मों को अधिक खराब, और वयस्कों की फ़िल्मों को गलत उत्तर मिलते हैं।</translation>
    </message>
    <message>
        <source>The films were squeezed to a square before training; in this set the shape of a film alone hints at its class.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>प्रशिक्षण से पहले फ़िल्मों को दबाकर वर्गाकार किया गया; इस संग्रह में फ़िल्म की आकृति ही उसकी श्रेणी का संकेत देती है।</translation>
    </message>
    <message>
        <source>Bacterial against viral is a weak distinction on a film; read it as &apos;the pattern favours&apos;.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>जीवाणुजनित और विषाणुजनित का भेद फ़िल्म पर कमज़ोर है; इसे ‘पैटर्न पक्ष में है’ के रूप में पढ़ें।</translation>
    </message>
    <message>
        <source>On the official test split, whose films differ a little from the training films, far more healthy children are called ill, and the prediction sets hold the true class less often, than on the validation films: expect the same elsewhere.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>आधिकारिक परीक्षण भाग पर, जिसकी फ़िल्में प्रशिक्षण की फ़िल्मों से थोड़ी अलग हैं, सत्यापन की फ़िल्मों की तुलना में कहीं अधिक स्वस्थ बच्चे बीमार कहे जाते हैं, और पूर्वानुमान समूहों में सही श्रेणी कम बार होती है: दूसरी जगहों पर भी यही अपेक्षा रखें।</translation>
    </message>
    <message>
        <source>Other diseases, devices in the chest and lateral films are not known to the model.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>दूसरे रोग, छाती में लगे उपकरण और लेटरल फ़िल्में मॉडल को ज्ञात नहीं हैं।</translation>
    </message>
    <message>
        <source>official test split</source>
        <translation>आधिकारिक परीक्षण भाग</translation>
    </message>
    <message>
        <source>healthy adults (NIH ChestX-ray14), outside the population</source>
        <translation>स्वस्थ वयस्क (NIH ChestX-ray14), लक्षित समूह से बाहर</translation>
    </message>
    <message>
        <source>training, validation and official test split</source>
        <translation>प्रशिक्षण, सत्यापन और आधिकारिक परीक्षण भाग</translation>
    </message>
    <message>
        <source>start of the training</source>
        <translation>प्रशिक्षण का आरंभ</translation>
    </message>
    <message>
        <source>measuring only: healthy adults, who are outside the population</source>
        <translation>केवल मापन: स्वस्थ वयस्क, जो लक्षित समूह से बाहर हैं</translation>
    </message>
    <message>
        <source>Retinal OCT</source>
        <translation>रेटिना का OCT</translation>
    </message>
    <message>
        <source>classification of retinal OCT B-scans</source>
        <translation>रेटिना के OCT B-स्कैन का वर्गीकरण</translation>
    </message>
    <message>
        <source>macular OCT B-scans of adults</source>
        <translation>वयस्कों के मैकुला के OCT B-स्कैन</translation>
    </message>
    <message>
        <source>None of the three diseases was found; this does not rule out others.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>तीनों रोगों में से कोई नहीं मिला; इससे दूसरे रोग खारिज नहीं होते।</translation>
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
        <translation>पैटर्न कोरॉइडल नियोवैस्कुलराइज़ेशन (वेट मैकुलर डीजनरेशन) के पक्ष में है: तत्काल रेफ़रल।</translation>
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
        <translation>पैटर्न डायबिटिक मैकुलर एडिमा के पक्ष में है: रेफ़रल।</translation>
    </message>
    <message>
        <source>Drusen</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ड्रूज़न</translation>
    </message>
    <message>
        <source>The pattern favours drusen (early, dry macular degeneration): follow-up.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पैटर्न ड्रूज़न (आरंभिक, ड्राई मैकुलर डीजनरेशन) के पक्ष में है: फ़ॉलो-अप।</translation>
    </message>
    <message>
        <source>Adults with a macular OCT scan by a Heidelberg Spectralis; patients of several eye clinics in the USA and China.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Heidelberg Spectralis से मैकुला के OCT स्कैन वाले वयस्क; अमेरिका और चीन के कई नेत्र क्लिनिकों के रोगी।</translation>
    </message>
    <message>
        <source>Scans of one make of device: on others expect worse answers.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>एक ही निर्माता की मशीन के स्कैन: दूसरी मशीनों पर अधिक खराब उत्तरों की अपेक्षा रखें।</translation>
    </message>
    <message>
        <source>Macular B-scans only; no en-face pictures, no volumes as a whole, no optic nerve scans.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>केवल मैकुला के B-स्कैन; en-face तस्वीरें नहीं, पूरे वॉल्यूम नहीं, ऑप्टिक नर्व के स्कैन नहीं।</translation>
    </message>
    <message>
        <source>Other diseases (vein and artery occlusion, epiretinal membrane, holes, glaucoma) are not known to the model.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>दूसरे रोग (शिरा और धमनी अवरोध, एपिरेटिनल झिल्ली, छिद्र, ग्लूकोमा) मॉडल को ज्ञात नहीं हैं।</translation>
    </message>
    <message>
        <source>Wet and dry macular degeneration can stand in one eye; the answer is for the slice that is shown.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>वेट और ड्राई मैकुलर डीजनरेशन एक ही आँख में हो सकते हैं; उत्तर दिखाई गई स्लाइस के लिए है।</translation>
    </message>
    <message>
        <source>another hospital and device (OCTDL, Optovue), never trained on</source>
        <translation>दूसरा अस्पताल और मशीन (OCTDL, Optovue), जिन पर कभी प्रशिक्षण नहीं हुआ</translation>
    </message>
    <message>
        <source>measuring only</source>
        <translation>केवल मापन</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>राउटर</translation>
    </message>
    <message>
        <source>telling kinds of pictures apart</source>
        <translation>तस्वीरों के प्रकार अलग पहचानना</translation>
    </message>
    <message>
        <source>pictures of any kind</source>
        <translation>किसी भी प्रकार की तस्वीरें</translation>
    </message>
    <message>
        <source>Frontal chest film</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>छाती की सामने की फ़िल्म</translation>
    </message>
    <message>
        <source>Upright, bright on dark, the whole chest from the front.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>सीधी, गहरे पर चमकीली, सामने से पूरी छाती।</translation>
    </message>
    <message>
        <source>OCT scan of the retina</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>रेटिना का OCT स्कैन</translation>
    </message>
    <message>
        <source>A B-scan: a slice through the retina.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>B-स्कैन: रेटिना के आर-पार एक स्लाइस।</translation>
    </message>
    <message>
        <source>Another picture</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>दूसरी तस्वीर</translation>
    </message>
    <message>
        <source>None of these; no model judges it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>इनमें से कोई नहीं; कोई मॉडल इसका आकलन नहीं करता।</translation>
    </message>
    <message>
        <source>Any picture that is dropped on the program. What it passes on is upright, positive and whole.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>प्रोग्राम पर छोड़ी गई कोई भी तस्वीर। यह जिसे आगे भेजता है, वह सीधी, पूरी और बिना उलटे रंगों की होती है।</translation>
    </message>
    <message>
        <source>It tells kinds of pictures apart; it does not judge quality, and it does not know whether a film is of a child or an adult.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>यह तस्वीरों के प्रकार अलग पहचानता है; यह गुणवत्ता का आकलन नहीं करता, और नहीं जानता कि फ़िल्म बच्चे की है या वयस्क की।</translation>
    </message>
    <message>
        <source>Chest films from the side of real patients were not at hand: only drawn ones were measured.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>वास्तविक रोगियों की बगल से ली गई छाती की फ़िल्में उपलब्ध नहीं थीं: केवल बनाई हुई फ़िल्में मापी गईं।</translation>
    </message>
    <message>
        <source>A mirrored chest film is not refused reliably; the share that passes is among the figures.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>दर्पण छवि वाली छाती की फ़िल्म भरोसे के साथ अस्वीकार नहीं होती; कितना हिस्सा निकल जाता है, यह आँकड़ों में है।</translation>
    </message>
    <message>
        <source>Several B-scans on one sheet, or a B-scan whose parts were shuffled, may pass as one.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>एक पन्ने पर कई B-स्कैन, या ऐसा B-स्कैन जिसके भाग आपस में बदल दिए गए हों, एक B-स्कैन के रूप में निकल सकता है।</translation>
    </message>
    <message>
        <source>The real pictures of other kinds are few: their intervals are wide.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>दूसरे प्रकार की वास्तविक तस्वीरें कम हैं: उनके अंतराल चौड़े हैं।</translation>
    </message>
    <message>
        <source>OCT scans of two makes of device were measured; others may be refused.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>दो निर्माताओं की मशीनों के OCT स्कैन मापे गए; दूसरे अस्वीकार हो सकते हैं।</translation>
    </message>
    <message>
        <source>{0} (research only)</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0} (केवल शोध)</translation>
    </message>
    <message>
        <source>Ages {0} and over</source>
        <translation>आयु {0} और अधिक</translation>
    </message>
    <message>
        <source>Ages {0} to {1}</source>
        <translation>आयु {0} से {1}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Installed models</source>
        <translation>इंस्टॉल किए गए मॉडल</translation>
    </message>
    <message>
        <source>Loading the models</source>
        <translation>मॉडल लोड हो रहे हैं</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>इसमें थोड़ा समय लगता है।</translation>
    </message>
    <message>
        <source>Nothing can be judged until a model package is installed.</source>
        <translation>जब तक कोई मॉडल पैकेज इंस्टॉल न हो, किसी का आकलन नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>No usable model</source>
        <translation>काम का कोई मॉडल नहीं</translation>
    </message>
    <message>
        <source>Lite</source>
        <translation>लाइट</translation>
    </message>
    <message>
        <source>For research only</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>केवल शोध के लिए</translation>
    </message>
    <message>
        <source>With a class for research only</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>एक श्रेणी केवल शोध के लिए</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Spare, asked by its name only</source>
        <translation>अतिरिक्त, केवल अपने नाम से बुलाया जाता है</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>तथ्य</translation>
    </message>
    <message>
        <source>Population, figures, known failures, training data, fingerprint</source>
        <translation>लक्षित समूह, आँकड़े, ज्ञात विफलताएँ, प्रशिक्षण डेटा, फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, संस्करण {1}</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Modality {0}</source>
        <translation>मोडैलिटी {0}</translation>
    </message>
    <message>
        <source>Views {0}</source>
        <translation>व्यू {0}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Known limits: {0}. See the facts before you rely on it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ज्ञात सीमाएँ: {0}। इस पर भरोसा करने से पहले तथ्य देखें।</translation>
    </message>
    <message>
        <source>Measured on: {0}</source>
        <translation>मापा गया: {0}</translation>
    </message>
    <message>
        <source>Images: {0}, patients: {1}; with 95 % intervals</source>
        <translation>छवियाँ: {0}, रोगी: {1}; 95 % अंतरालों के साथ</translation>
    </message>
    <message>
        <source>More figures in the facts: {0}</source>
        <translation>तथ्यों में और आँकड़े: {0}</translation>
    </message>
    <message>
        <source>How common is it here?</source>
        <translation>यहाँ यह कितना आम है?</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>New password</source>
        <translation>नया पासवर्ड</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>नया पासवर्ड एक बार फिर</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>पासवर्ड की मज़बूती</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>वही एक बार फिर</translation>
    </message>
    <message>
        <source>At least {0} characters. Three or four words that do not belong together are easy to keep in mind.</source>
        <translation>कम से कम {0} अक्षर। तीन या चार शब्द, जिनका आपस में संबंध न हो, याद रखने में आसान हैं।</translation>
    </message>
    <message>
        <source>Not taken: {0}.</source>
        <translation>नहीं लिया गया: {0}।</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>दोनों मेल नहीं खाते।</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>इसका क्या अर्थ है?</translation>
    </message>
    <message>
        <source>What does {0} mean?</source>
        <translation>{0} का क्या अर्थ है?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>यह सूचना बंद करें</translation>
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
        <translation>छवियाँ खोलें</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
</context>
<context>
    <name>OpinionPanel</name>
    <message>
        <source>More</source>
        <translation>अधिक</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Which class is it? Choose it, or save again if you cannot tell.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>यह कौन-सी श्रेणी है? उसे चुनें, या यदि आप नहीं बता सकते तो फिर से सहेजें।</translation>
    </message>
    <message>
        <source>Your class</source>
        <translation>आपकी श्रेणी</translation>
    </message>
    <message>
        <source>Turned out</source>
        <translation>जो निकला</translation>
    </message>
    <message>
        <source>The model gave no answer to agree with.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>मॉडल ने ऐसा कोई उत्तर नहीं दिया जिससे सहमत हुआ जाए।</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>Your reading first</source>
        <translation>पहले आपकी रीडिंग</translation>
    </message>
    <message>
        <source>Your reading</source>
        <translation>आपकी रीडिंग</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>अभी सहेजी नहीं गई</translation>
    </message>
    <message>
        <source>Final impression, referral and later outcome</source>
        <translation>अंतिम निष्कर्ष, रेफ़रल और बाद का नतीजा</translation>
    </message>
    <message>
        <source>Urgency: {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>तात्कालिकता: {0}</translation>
    </message>
    <message>
        <source>How soon somebody has to act</source>
        <translation>किसी को कितनी जल्दी कदम उठाना है</translation>
    </message>
    <message>
        <source>Not saved, older than what is signed</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>सहेजी नहीं गई, हस्ताक्षरित कथन से पुरानी</translation>
    </message>
    <message>
        <source>Final impression</source>
        <translation>अंतिम निष्कर्ष</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>रेफ़रल</translation>
    </message>
    <message>
        <source>Later outcome</source>
        <translation>बाद का नतीजा</translation>
    </message>
</context>
<context>
    <name>OwnWindow</name>
    <message>
        <source>Viewer</source>
        <translation>व्यूअर</translation>
    </message>
    <message>
        <source>Decision support, not a diagnosis.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>निर्णय में सहायता, निदान नहीं।</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hold to show</source>
        <translation>दिखाने के लिए दबाए रखें</translation>
    </message>
    <message>
        <source>Hold to show: {0}</source>
        <translation>दिखाने के लिए दबाए रखें: {0}</translation>
    </message>
</context>
<context>
    <name>PatientDialog</name>
    <message>
        <source>Patient</source>
        <translation>रोगी</translation>
    </message>
    <message>
        <source>Type it, or scan a label</source>
        <translation>लिखें, या लेबल स्कैन करें</translation>
    </message>
    <message>
        <source>Family name, given name</source>
        <translation>कुलनाम, नाम</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>नहीं दिया गया</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>महिला</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>जन्म {0}</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>नाम नहीं दिया गया</translation>
    </message>
    <message>
        <source>The log has this ID for {0}. Is this the same person? If not, correct the ID; if so, save again.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>रजिस्टर में यह पहचान संख्या {0} की है। क्या यह वही व्यक्ति है? यदि नहीं, तो पहचान संख्या सुधारें; यदि हाँ, तो फिर सहेजें।</translation>
    </message>
    <message>
        <source>years</source>
        <translation>वर्ष</translation>
    </message>
    <message>
        <source>months</source>
        <translation>महीने</translation>
    </message>
    <message>
        <source>Unit of the age</source>
        <translation>आयु की इकाई</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;ID</source>
        <translation>पहचान संख्या (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Age</source>
        <translation>आयु (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>लिंग (&amp;S)</translation>
    </message>
    <message>
        <source>Who is this image of?</source>
        <translation>यह छवि किसकी है?</translation>
    </message>
    <message>
        <source>Another age may change what the model may judge: the image is then analysed again.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>दूसरी आयु से यह बदल सकता है कि मॉडल किसका आकलन कर सकता है: तब छवि का विश्लेषण फिर से होता है।</translation>
    </message>
    <message>
        <source>The earlier result stays as it is; to judge it with another age, open the image itself.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पहले का परिणाम जैसा है वैसा रहता है; दूसरी आयु के साथ आकलन के लिए स्वयं छवि खोलें।</translation>
    </message>
    <message>
        <source>The age must be a number up to {0} years.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>आयु {0} वर्ष तक की संख्या होनी चाहिए।</translation>
    </message>
    <message>
        <source>This local ID is mistyped or not complete: its last character does not fit.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>यह स्थानीय पहचान संख्या गलत लिखी गई या अधूरी है: इसका अंतिम अक्षर मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Careful: a patient in the log has this ID, or it was not made here. Is it the same patient?</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>सावधान: रजिस्टर में किसी रोगी की यही पहचान संख्या है, या यह यहाँ नहीं बनाई गई। क्या यह वही रोगी है?</translation>
    </message>
    <message>
        <source>A new local ID.</source>
        <translation>एक नई स्थानीय पहचान संख्या।</translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>Log</source>
        <translation>रजिस्टर</translation>
    </message>
    <message>
        <source>Open film</source>
        <translation>फ़िल्म खोलें</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>दो की तुलना करें</translation>
    </message>
    <message>
        <source>Delete patient...</source>
        <translation>रोगी को मिटाएँ...</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>नाम नहीं दिया गया</translation>
    </message>
    <message>
        <source>Choose two films first, the second with Ctrl held.</source>
        <translation>पहले दो फ़िल्में चुनें, दूसरी Ctrl दबाकर।</translation>
    </message>
    <message>
        <source>The patient was deleted.</source>
        <translation>रोगी मिटा दिया गया।</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <translation>पहचान संख्या {0}</translation>
    </message>
    <message>
        <source>no ID</source>
        <translation>पहचान संख्या नहीं</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>जन्म {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation>
            <numerusform>%n फ़िल्म</numerusform>
            <numerusform>%n फ़िल्में</numerusform>
        </translation>
    </message>
    <message>
        <source>Day of the study</source>
        <translation>जाँच का दिन</translation>
    </message>
    <message>
        <source>Day of the study, or it was read</source>
        <translation>जाँच का दिन, या जब वह पढ़ी गई</translation>
    </message>
    <message>
        <source>Day it was read</source>
        <translation>पढ़े जाने का दिन</translation>
    </message>
    <message>
        <source>Probabilities over time</source>
        <translation>समय के साथ संभावनाएँ</translation>
    </message>
    <message>
        <source>Probability (%)</source>
        <translation>संभावना (%)</translation>
    </message>
    <message>
        <source>May be the same person: {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>वही व्यक्ति हो सकता है: {0}</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>वही व्यक्ति</translation>
    </message>
    <message>
        <source>Two entries of this patient were made one by {0} on {1}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>इस रोगी की दो प्रविष्टियाँ {0} ने {1} को एक कीं।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>रोगी</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>लोड हो रहा है</translation>
    </message>
</context>
<context>
    <name>PatientStrip</name>
    <message>
        <source>Patient</source>
        <translation>रोगी</translation>
    </message>
    <message>
        <source>Which is right?</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>कौन-सा सही है?</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation>रोगी को संपादित करें</translation>
    </message>
    <message>
        <source>Enter or correct who this image is of (E)</source>
        <translation>यह छवि किसकी है, यह भरें या सुधारें (E)</translation>
    </message>
    <message>
        <source>The file&apos;s</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल वाला</translation>
    </message>
    <message>
        <source>What was typed</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>जो लिखा गया</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Which is right?   The file: {0}      Typed: {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>कौन-सा सही है?   फ़ाइल: {0}      लिखा गया: {1}</translation>
    </message>
    <message>
        <source>This image&apos;s</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>इस छवि वाला</translation>
    </message>
    <message>
        <source>The log&apos;s</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>रजिस्टर वाला</translation>
    </message>
    <message>
        <source>Which is right?   This image: {0}      The same study in the log: {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>कौन-सा सही है?   यह छवि: {0}      रजिस्टर में वही अध्ययन: {1}</translation>
    </message>
    <message>
        <source>No patient</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>कोई रोगी नहीं</translation>
    </message>
    <message>
        <source>Name not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>नाम नहीं दिया गया</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पहचान संख्या {0}</translation>
    </message>
    <message>
        <source>no ID</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पहचान संख्या नहीं</translation>
    </message>
    <message>
        <source>age not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>आयु नहीं दी गई</translation>
    </message>
    <message>
        <source>sex not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>लिंग नहीं दिया गया</translation>
    </message>
    <message>
        <source>Another patient in the log</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>रजिस्टर में दूसरा रोगी</translation>
    </message>
    <message>
        <source>Not the patient in the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल वाला रोगी नहीं</translation>
    </message>
    <message>
        <source>Two patients in the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल में दो रोगी</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} महीने</translation>
    </message>
    <message>
        <source>{0} y</source>
        <translation>{0} वर्ष</translation>
    </message>
    <message>
        <source>male</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>female</source>
        <translation>महिला</translation>
    </message>
    <message>
        <source>other</source>
        <translation>अन्य</translation>
    </message>
</context>
<context>
    <name>PeriodBox</name>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>पिछले 12 महीने</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>से – तक</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>कोई भी तारीख</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>to</source>
        <translation>से</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>अंतिम दिन</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Judged by a photograph of the film, not by the film itself</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>आकलन फ़िल्म की फ़ोटो से हुआ, स्वयं फ़िल्म से नहीं</translation>
    </message>
    <message>
        <source>PHOTO</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ोटो</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Set for this computer by its administrator (policy file).</source>
        <translation>इस कंप्यूटर के लिए उसके प्रशासक ने तय किया (नीति-फ़ाइल)।</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>प्राथमिकताएँ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Nothing moves or blinks by itself</source>
        <translation>कुछ भी अपने-आप हिलता या झपकता नहीं</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>पाठ का आकार</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>गति</translation>
    </message>
    <message numerus="yes">
        <source>The window locks after %n minute(s) without use.</source>
        <translation>
            <numerusform>%n मिनट उपयोग न होने पर विंडो पर ताला लग जाता है।</numerusform>
            <numerusform>%n मिनट उपयोग न होने पर विंडो पर ताला लग जाता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Only these exports are allowed: {0}.</source>
        <translation>केवल इन निर्यातों की अनुमति है: {0}।</translation>
    </message>
    <message>
        <source>Nothing can be exported.</source>
        <translation>कुछ भी निर्यात नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>The log has a folder of its own on this computer.</source>
        <translation>इस कंप्यूटर पर रजिस्टर का अपना अलग फ़ोल्डर है।</translation>
    </message>
</context>
<context>
    <name>PrevalenceDialog</name>
    <message>
        <source>How common is it here?</source>
        <translation>यहाँ यह कितना आम है?</translation>
    </message>
    <message>
        <source>Together they are more than 100 of 100 images.</source>
        <translation>इनका योग 100 में से 100 छवियों से अधिक है।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Together {0} of 100; the rest is not said.</source>
        <translation>कुल 100 में से {0}; बाकी नहीं बताया गया।</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>तय नहीं</translation>
    </message>
    <message>
        <source>{0}: of 100 images</source>
        <translation>{0}: 100 छवियों में से</translation>
    </message>
    <message>
        <source>of 100 images</source>
        <translation>100 छवियों में से</translation>
    </message>
    <message>
        <source>Of 100 images of this kind that are taken here, how many show each of these? The result panel then says how often the model is right. No probability changes. Use what your own records, or a survey of your region, say; not what the model found.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>यहाँ ली जाने वाली इस प्रकार की 100 छवियों में से कितनी इनमें से हर एक दिखाती हैं? तब परिणाम पैनल बताता है कि मॉडल कितनी बार सही है। कोई संभावना नहीं बदलती। वही काम में लें जो आपके अपने अभिलेख या आपके क्षेत्र का सर्वेक्षण बताता है; वह नहीं जो मॉडल ने पाया।</translation>
    </message>
    <message>
        <source>It is kept in the log; who changed it stands in the audit.</source>
        <translation>यह रजिस्टर में रखा जाता है; किसने बदला, यह ऑडिट में रहता है।</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>{1} में से चरण {0}: {2}</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>ड्राइव</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translation>चुनें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>मिटाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>यहाँ देखें (&amp;L):</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>नया फ़ोल्डर (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>नाम बदलें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>विवरण दृश्य में बदलें</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>सूची दृश्य में बदलें</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>एक नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>विवरण दृश्य</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>फ़ोल्डर:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>फ़ाइल का नाम (&amp;N):</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>फ़ाइलों का प्रकार (&amp;T):</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>फ़ोल्डर खोजें</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>पीछे जाएँ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>आगे जाएँ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ऊपर के फ़ोल्डर में जाएँ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>सूची दृश्य</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>स्थानों और बुकमार्क की सूची</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ऊपर का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>इस रूप में सहेजें</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>छिपी फ़ाइलें दिखाएँ (&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>साइडबार</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 पहले से मौजूद है।
क्या आप उसे बदलना चाहते हैं?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
फ़ाइल नहीं मिली।
कृपया जाँचें कि फ़ाइल का नाम सही दिया गया है।</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
फ़ोल्डर नहीं मिला।
कृपया जाँचें कि फ़ोल्डर का नाम सही दिया गया है।</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>‘%1’ लेखन-सुरक्षित है।
क्या आप उसे फिर भी मिटाना चाहते हैं?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>क्या आप वाकई ‘%1’ को मिटाना चाहते हैं?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>फ़ोल्डर नहीं मिटाया जा सका।</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>कंप्यूटर</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>बदलने की तारीख</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation>प्रकार</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>वापस लें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर करें (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>पेस्ट करें (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>विवरण दिखाएँ...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>विवरण छिपाएँ...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>नहीं (&amp;N)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>सबके लिए हाँ (&amp;A)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>सबके लिए नहीं (&amp;O)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>सब सहेजें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट करें</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>डिफ़ॉल्ट बहाल करें</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>निरस्त करें</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>अनदेखा करें</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>वापस लें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर करें (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>लिंक का पता कॉपी करें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>पेस्ट करें (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>Drop images here</source>
        <translation>छवियाँ यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Or open files or a folder from the File menu.</source>
        <translation>या फ़ाइल मेनू से फ़ाइलें या फ़ोल्डर खोलें।</translation>
    </message>
    <message>
        <source>About frame {0}, not the one on screen</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़्रेम {0} के बारे में, स्क्रीन वाले के बारे में नहीं</translation>
    </message>
    <message>
        <source>About view {0}: {1}</source>
        <translation>व्यू {0} के बारे में: {1}</translation>
    </message>
</context>
<context>
    <name>ReadingRulesDialog</name>
    <message>
        <source>Rules for reading</source>
        <translation>रीडिंग के नियम</translation>
    </message>
    <message>
        <source>Whoever reads gives their own reading before the model&apos;s answer is shown</source>
        <translation>पढ़ने वाला मॉडल का उत्तर दिखाए जाने से पहले अपनी रीडिंग देता है</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, संस्करण {1}</translation>
    </message>
    <message>
        <source>Choose by local films...</source>
        <translation>स्थानीय फ़िल्मों से चुनें...</translation>
    </message>
    <message>
        <source>Use the model&apos;s own</source>
        <translation>मॉडल की अपनी सीमा लें</translation>
    </message>
    <message>
        <source>Limit {0}, set by {1} on {2} from {3} ill and {4} well films: it found {5} % of the ill, left {6} % of the well alone.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>सीमा {0}, {1} ने {2} को बीमारों की {3} और स्वस्थ लोगों की {4} फ़िल्मों से तय की: इसने बीमारों में से {5} % को पकड़ा, स्वस्थ लोगों में से {6} % को चिह्नित नहीं किया।</translation>
    </message>
    <message>
        <source>Not set for this version. The model&apos;s own limit is {0}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>इस संस्करण के लिए तय नहीं। मॉडल की अपनी सीमा {0} है।</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>पहले पढ़ें</translation>
    </message>
    <message>
        <source>It holds for all that is analysed from then on. Who may not read sees an answer as soon as somebody has read the image. The first reading is kept and cannot be changed; a second one may follow. The command line and exports show all.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>यह तब से विश्लेषित हर छवि पर लागू होता है। जिसे पढ़ने का अधिकार नहीं, वह उत्तर तभी देखता है जब कोई छवि पढ़ चुका हो। पहली रीडिंग रखी जाती है और बदली नहीं जा सकती; दूसरी उसके बाद दी जा सकती है। कमांड लाइन और निर्यात सब कुछ दिखाते हैं।</translation>
    </message>
    <message>
        <source>Limits for referral</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>रेफ़रल की सीमाएँ</translation>
    </message>
    <message>
        <source>A limit marks films and changes no probability. It belongs to one version of a model and never goes over to the next.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>सीमा फ़िल्मों को चिह्नित करती है और कोई संभावना नहीं बदलती। वह मॉडल के एक ही संस्करण की होती है और अगले पर कभी नहीं जाती।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>New recovery key</source>
        <translation>नई पुनर्प्राप्ति कुंजी</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>नई कुंजी बनाएँ</translation>
    </message>
    <message>
        <source>The sheet that was printed before opens nothing any more once the new one is printed and “Done” is pressed.</source>
        <translation>नई कुंजी छप जाने और “पूर्ण” दबाने के बाद, पहले छपा पन्ना कुछ नहीं खोलता।</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>आपका पासवर्ड</translation>
    </message>
    <message>
        <source>Until “Done” is pressed, the old sheet holds and this key opens nothing.</source>
        <translation>“पूर्ण” दबाने तक पुराना पन्ना मान्य है और यह कुंजी कुछ नहीं खोलती।</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>The phone for the second factor is lost: ask for no code any more</source>
        <translation>दूसरे प्रमाणक वाला फ़ोन खो गया है: आगे कोई कोड न माँगें</translation>
    </message>
    <message>
        <source>Back to login</source>
        <translation>लॉग इन पर वापस</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>पासवर्ड भूल गए</translation>
    </message>
    <message>
        <source>An administrator can give you a new password under Accounts. Where nobody can log in any more, the recovery key on the printed sheet does it.</source>
        <translation>प्रशासक आपको खाते में जाकर नया पासवर्ड दे सकता है। जहाँ कोई भी लॉग इन नहीं कर सकता, वहाँ छपे हुए पन्ने की पुनर्प्राप्ति कुंजी यह काम करती है।</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>पुनर्प्राप्ति कुंजी</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>नया पासवर्ड</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>That the recovery key was used is written in the audit.</source>
        <translation>पुनर्प्राप्ति कुंजी का उपयोग हुआ, यह ऑडिट में लिखा जाता है।</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <source>Recovery key</source>
        <translation>पुनर्प्राप्ति कुंजी</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>पाठ के रूप में सहेजें</translation>
    </message>
    <message>
        <source>It is shown only now. Print or save it before you go on.</source>
        <translation>यह केवल अभी दिखाई जाती है। आगे बढ़ने से पहले इसे छापें या सहेजें।</translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>इस कंप्यूटर पर कोई प्रिंटर नहीं है।</translation>
    </message>
    <message>
        <source>Saved. Move the file to a stick or paper that is locked away, and leave no copy on this computer.</source>
        <translation>सहेजी गई। फ़ाइल को ताले में रखी जाने वाली स्टिक या काग़ज़ पर ले जाएँ, और इस कंप्यूटर पर कोई प्रति न छोड़ें।</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>पाठ (*.txt)</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>पुनर्प्राप्ति पन्ना सहेजें</translation>
    </message>
    <message>
        <source>The printer did not take it; save the sheet instead.</source>
        <translation>प्रिंटर ने इसे नहीं लिया; इसके बजाय पन्ना सहेजें।</translation>
    </message>
    <message>
        <source>Sent to the printer. Check the paper, then lock it away.</source>
        <translation>प्रिंटर को भेजा गया। काग़ज़ जाँचें, फिर उसे ताले में रखें।</translation>
    </message>
    <message>
        <source>If nobody can log in any more, this key opens the log. Without it and without a password, nobody can: not even who made Lightbox.</source>
        <translation>यदि कोई भी लॉग इन न कर सके, तो यह कुंजी रजिस्टर खोलती है। इसके बिना और पासवर्ड के बिना कोई नहीं खोल सकता: Lightbox बनाने वाले भी नहीं।</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Lightbox: recovery key</source>
        <translation>Lightbox: पुनर्प्राप्ति कुंजी</translation>
    </message>
    <message>
        <source>{0}, made on {1}</source>
        <translation>{0}, {1} को बनाई गई</translation>
    </message>
    <message>
        <source>This clinic</source>
        <translation>यह क्लिनिक</translation>
    </message>
    <message>
        <source>If nobody can log in any more, this key gives an administrator a new password.</source>
        <translation>यदि कोई भी लॉग इन न कर सके, तो यह कुंजी प्रशासक को नया पासवर्ड देती है।</translation>
    </message>
    <message>
        <source>Choose “Forgotten password” where Lightbox asks for the password, and type the key.</source>
        <translation>जहाँ Lightbox पासवर्ड माँगता है वहाँ “पासवर्ड भूल गए” चुनें, और कुंजी लिखें।</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the computer can read all patients. Keep it locked away, not beside the computer.</source>
        <translation>जिसके पास यह पन्ना और कंप्यूटर है, वह सभी रोगियों की जानकारी पढ़ सकता है। इसे ताले में रखें, कंप्यूटर के पास नहीं।</translation>
    </message>
    <message>
        <source>Without this key and without a password the log cannot be opened, by nobody.</source>
        <translation>इस कुंजी के बिना और पासवर्ड के बिना रजिस्टर कोई भी नहीं खोल सकता।</translation>
    </message>
    <message>
        <source>0 and 1 are figures; the letters I, L, O and U do not occur in the key.</source>
        <translation>0 और 1 अंक हैं; I, L, O और U अक्षर कुंजी में नहीं आते।</translation>
    </message>
    <message>
        <source>When a newer key is made, this sheet is worth nothing: destroy it then.</source>
        <translation>नई कुंजी बनने पर यह पन्ना किसी काम का नहीं रहता: तब इसे नष्ट कर दें।</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Recovery sheet</source>
        <translation>पुनर्प्राप्ति पन्ना</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Report of a reading</source>
        <translation>रीडिंग की रिपोर्ट</translation>
    </message>
    <message>
        <source>Agrees with the model</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>मॉडल से सहमत</translation>
    </message>
    <message>
        <source>Disagrees with the model</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>मॉडल से असहमत</translation>
    </message>
    <message>
        <source>Is not sure</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>अनिश्चित है</translation>
    </message>
    <message>
        <source>First reading, before the answer was shown</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पहली रीडिंग, उत्तर दिखाए जाने से पहले</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>रीडिंग</translation>
    </message>
    <message>
        <source>Final impression</source>
        <translation>अंतिम निष्कर्ष</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>रेफ़रल</translation>
    </message>
    <message>
        <source>Later outcome</source>
        <translation>बाद का नतीजा</translation>
    </message>
    <message>
        <source>Routine</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>नियमित</translation>
    </message>
    <message>
        <source>Soon</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>जल्दी</translation>
    </message>
    <message>
        <source>Urgent</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>अत्यावश्यक</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>नमूना</translation>
    </message>
    <message>
        <source>LOOKS LIKE A NEGATIVE</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>उलटे रंगों वाली (फ़ोटो नेगेटिव) लगती है</translation>
    </message>
    <message>
        <source>LOOKS TURNED</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>घूमी हुई लगती है</translation>
    </message>
    <message>
        <source>STRAIGHTENED</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>सीधी की गई</translation>
    </message>
    <message>
        <source>Decision support, not a diagnosis.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>निर्णय में सहायता, निदान नहीं।</translation>
    </message>
    <message>
        <source>Name not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>नाम नहीं दिया गया</translation>
    </message>
    <message>
        <source>The picture is not at hand: neither the file nor a small copy of it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>तस्वीर उपलब्ध नहीं है: न फ़ाइल, न उसकी छोटी प्रति।</translation>
    </message>
    <message>
        <source>What the model says</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>मॉडल क्या कहता है</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>चेतावनियाँ</translation>
    </message>
    <message>
        <source>What the clinician says</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>चिकित्सक क्या कहता है</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier opinion(s) in the log</source>
        <translation>
            <numerusform>रजिस्टर में पहले की %n राय</numerusform>
            <numerusform>रजिस्टर में पहले की %n राय</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read by a clinician yet</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>चिकित्सक ने अभी नहीं पढ़ा</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>continued on page {0}</source>
        <translation>पृष्ठ {0} पर जारी</translation>
    </message>
    <message>
        <source>What did not fit on the first page</source>
        <translation>जो पहले पृष्ठ पर नहीं समाया</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>{1} में से पृष्ठ {0}</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>नहीं दिया गया</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>रोगी की पहचान संख्या</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>जन्म की तारीख</translation>
    </message>
    <message>
        <source>Age at the study</source>
        <translation>जाँच के समय आयु</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>जाँच की तारीख</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>छवि</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>अध्ययन</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>एक्सेशन नंबर</translation>
    </message>
    <message>
        <source>frame {0}</source>
        <translation>फ़्रेम {0}</translation>
    </message>
    <message>
        <source>{0} x {1} pixels</source>
        <translation>{0} x {1} पिक्सेल</translation>
    </message>
    <message>
        <source>There is a newer reading of this image: number {0}, saved on {1}. This is number {2}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>इस छवि की एक नई रीडिंग है: संख्या {0}, {1} को सहेजी गई। यह संख्या {2} है।</translation>
    </message>
    <message>
        <source>The file names another patient than this report. Check whose image it is.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल में इस रिपोर्ट से अलग रोगी का नाम है। जाँचें कि यह छवि किसकी है।</translation>
    </message>
    <message>
        <source>The log has the same image or study under another patient. Check whose image it is.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>रजिस्टर में यही छवि या अध्ययन किसी दूसरे रोगी के नाम से है। जाँचें कि यह छवि किसकी है।</translation>
    </message>
    <message>
        <source>The film, from the small copy that the log keeps: its file was not at hand.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़िल्म, रजिस्टर में रखी छोटी प्रति से: उसकी फ़ाइल उपलब्ध नहीं थी।</translation>
    </message>
    <message>
        <source>The film as its file asks to be shown.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़िल्म, जैसी उसकी फ़ाइल दिखाने को कहती है।</translation>
    </message>
    <message>
        <source>Heat map: {0}. Where the model looked. Not an outline of disease.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>हीट मैप: {0}। मॉडल ने कहाँ देखा। रोग की रूपरेखा नहीं।</translation>
    </message>
    <message>
        <source>SMALL COPY</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>छोटी प्रति</translation>
    </message>
    <message>
        <source>Read the image first: your own reading is not saved yet.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पहले छवि पढ़ें: आपकी अपनी रीडिंग अभी सहेजी नहीं गई है।</translation>
    </message>
    <message>
        <source>Not shown yet</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>अभी नहीं दिखाया गया</translation>
    </message>
    <message>
        <source>Code {0}</source>
        <translation>कोड {0}</translation>
    </message>
    <message>
        <source>Not judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>आकलन नहीं हुआ</translation>
    </message>
    <message>
        <source>Cannot separate: {0}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>अलग नहीं कर सकता: {0}।</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>तात्कालिकता</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1}, on another reading of this image</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0}, {1}, इस छवि की दूसरी रीडिंग पर</translation>
    </message>
    <message>
        <source>Model: {0} ({1}), version {2}, hash {3}</source>
        <translation>मॉडल: {0} ({1}), संस्करण {2}, हैश {3}</translation>
    </message>
    <message>
        <source>Reading {0}, number {1} of this image, saved on {2} by {3}</source>
        <translation>रीडिंग {0}, इस छवि की संख्या {1}, {2} को {3} ने सहेजी</translation>
    </message>
    <message>
        <source>Made on {0} by {1} with Lightbox {2}</source>
        <translation>{0} को {1} ने Lightbox {2} से बनाई</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>कोई ज्ञात नहीं</translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Choose an entry of the log first.</source>
        <translation>पहले रजिस्टर की कोई प्रविष्टि चुनें।</translation>
    </message>
    <message>
        <source>Choose an image first.</source>
        <translation>पहले कोई छवि चुनें।</translation>
    </message>
    <message>
        <source>There is a report only of what is saved in the log.</source>
        <translation>रिपोर्ट केवल उसकी होती है जो रजिस्टर में सहेजा गया है।</translation>
    </message>
    <message>
        <source>Read the image first: its answer is not shown yet.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पहले छवि पढ़ें: उसका उत्तर अभी नहीं दिखाया गया है।</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>With the heat map</source>
        <translation>हीट मैप के साथ</translation>
    </message>
    <message>
        <source>Letterhead...</source>
        <translation>लेटरहेड...</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>पिछला पृष्ठ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>अगला पृष्ठ</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>छापें...</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>PDF के रूप में सहेजें...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>There is no heat map of this image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>इस छवि का कोई हीट मैप नहीं है।</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>{1} में से पृष्ठ {0}</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>रिपोर्ट का पूर्वावलोकन</translation>
    </message>
    <message>
        <source>The first line is the clinic&apos;s name; up to four more stand below it on every report:</source>
        <translation>पहली पंक्ति क्लिनिक का नाम है; उसके नीचे चार तक और पंक्तियाँ हर रिपोर्ट पर रहती हैं:</translation>
    </message>
    <message>
        <source>Clinic&apos;s name and address</source>
        <translation>क्लिनिक का नाम और पता</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>Saved, and read again to be sure. The file is not encrypted: keep it where patients&apos; papers are kept.</source>
        <translation>सहेजी गई, और पक्का करने के लिए फिर पढ़ी गई। फ़ाइल एन्क्रिप्ट की हुई नहीं है: इसे वहीं रखें जहाँ रोगियों के काग़ज़ रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>प्रिंटर को भेजा गया।</translation>
    </message>
    <message>
        <source>Read the image first: its answer is not shown yet.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पहले छवि पढ़ें: उसका उत्तर अभी नहीं दिखाया गया है।</translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>इस कंप्यूटर पर कोई प्रिंटर नहीं है।</translation>
    </message>
    <message>
        <source>The clinic&apos;s name and address</source>
        <translation>क्लिनिक का नाम और पता</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>लेटर</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>रिपोर्ट की भाषा</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>काग़ज़</translation>
    </message>
    <message>
        <source>Your own reading of this image is not saved, so it is not on the report. Save it first.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>इस छवि की आपकी अपनी रीडिंग सहेजी नहीं गई है, इसलिए वह रिपोर्ट पर नहीं है। पहले उसे सहेजें।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>The audit keeps that you made it.</source>
        <translation>ऑडिट में रहता है कि आपने इसे बनाया।</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>बैकअप बहाल करें</translation>
    </message>
    <message>
        <source>Look on another medium</source>
        <translation>दूसरे माध्यम पर देखें</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Code of your phone</source>
        <translation>आपके फ़ोन का कोड</translation>
    </message>
    <message>
        <source>Nobody knows a password of that time: use the recovery key</source>
        <translation>उस समय का कोई पासवर्ड किसी को याद नहीं: पुनर्प्राप्ति कुंजी काम में लें</translation>
    </message>
    <message>
        <source>Recovery key of that time</source>
        <translation>उस समय की पुनर्प्राप्ति कुंजी</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>बहाल करें</translation>
    </message>
    <message>
        <source>Where the backups are</source>
        <translation>बैकअप कहाँ हैं</translation>
    </message>
    <message>
        <source>The backup of {0} was restored. Press “Forgotten password” and give somebody a new one with the same recovery key.</source>
        <translation>{0} का बैकअप बहाल किया गया। “पासवर्ड भूल गए” दबाएँ और उसी पुनर्प्राप्ति कुंजी से किसी को नया पासवर्ड दें।</translation>
    </message>
    <message>
        <source>The backup of {0} was restored. Log in with a password of that time.</source>
        <translation>{0} का बैकअप बहाल किया गया। उस समय के पासवर्ड से लॉग इन करें।</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>There is no backup at this place.</source>
        <translation>इस स्थान पर कोई बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>{0}   ·   {1} readings   ·   {2} MB</source>
        <translation>{0}   ·   {1} रीडिंग   ·   {2} MB</translation>
    </message>
    <message>
        <source>The backup is being restored</source>
        <translation>बैकअप बहाल किया जा रहा है</translation>
    </message>
    <message>
        <source>Administrator at that time</source>
        <translation>उस समय का प्रशासक</translation>
    </message>
    <message>
        <source>Password at that time</source>
        <translation>उस समय का पासवर्ड</translation>
    </message>
    <message>
        <source>The log becomes as it was then: later results are missing in it, and patients deleted since are back.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>रजिस्टर वैसा हो जाता है जैसा उस समय था: बाद के परिणाम उसमें नहीं होते, और तब से मिटाए गए रोगी वापस आ जाते हैं।</translation>
    </message>
    <message>
        <source>So are the accounts: passwords of that time hold again, and who was disabled since can log in.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>खाते भी वैसे ही हो जाते हैं: उस समय के पासवर्ड फिर मान्य होते हैं, और जिसका खाता तब से बंद किया गया, वह लॉग इन कर सकता है।</translation>
    </message>
    <message>
        <source>The log that is there now is not deleted; it stays beside the restored one, under another name.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>अभी जो रजिस्टर है वह मिटाया नहीं जाता; वह बहाल किए गए रजिस्टर के पास, दूसरे नाम से, बना रहता है।</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>How often it is right when it says {0} was not measured.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>जब यह {0} कहता है तब कितनी बार सही होता है, यह मापा नहीं गया।</translation>
    </message>
    <message>
        <source>When it says {0} it is right in about {1} of 100 such patients ({2} to {3}), if that is true of {4} of 100 images here.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>जब यह {0} कहता है, तो ऐसे 100 रोगियों में से लगभग {1} में सही होता है ({2} से {3}), यदि यहाँ 100 में से {4} छवियों के लिए वह सच है।</translation>
    </message>
    <message>
        <source>When it says {0} it is right in about {1} of 100 such patients ({2} to {3}), where that is true of {4} of 100 images, as in its test.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>जब यह {0} कहता है, तो ऐसे 100 रोगियों में से लगभग {1} में सही होता है ({2} से {3}), जहाँ 100 में से {4} छवियों के लिए वह सच है, जैसा इसके परीक्षण में।</translation>
    </message>
    <message>
        <source>Measured on {0} images of {1} patients that took no part in the training ({2}). Sure and unsure answers count alike.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{1} रोगियों की {0} छवियों पर मापा गया जो प्रशिक्षण में शामिल नहीं थीं ({2})। निश्चित और अनिश्चित उत्तर बराबर गिने जाते हैं।</translation>
    </message>
    <message>
        <source>From recall and specificity by Bayes&apos; rule; the other classes are taken to be as common, among themselves, as in the test.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>recall और specificity से, बेज़ के नियम द्वारा; बाकी श्रेणियाँ आपस में उतनी ही आम मानी गई हैं जितनी परीक्षण में।</translation>
    </message>
    <message>
        <source>{0}: right in about {1} of 100 ({2} to {3}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0}: 100 में से लगभग {1} में सही ({2} से {3})।</translation>
    </message>
    <message>
        <source>The percentage is the model&apos;s probability for this film alone. How often it is right is counted over all test films that got this answer, sure or not.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>प्रतिशत केवल इस फ़िल्म के लिए मॉडल की संभाव्यता है। वह कितनी बार सही होता है, यह उन सभी परीक्षण फ़िल्मों पर गिना जाता है जिन्हें यह उत्तर मिला, निश्चित हो या न हो।</translation>
    </message>
    <message>
        <source>The prediction set holds the right class in {0} of the cases, on images like those that it was fitted on.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0} मामलों में पूर्वानुमान समूह में सही श्रेणी होती है, उन छवियों जैसी छवियों पर जिन पर वह समायोजित किया गया।</translation>
    </message>
    <message>
        <source>{0}: it held it in {1} ({2} to {3}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0}: {1} में वह उसमें थी ({2} से {3})।</translation>
    </message>
    <message>
        <source>Not like the training images: distance {0}, and above {1} nothing is judged.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>प्रशिक्षण की छवियों जैसी नहीं: दूरी {0}, और {1} से ऊपर किसी का आकलन नहीं होता।</translation>
    </message>
    <message>
        <source>Near the limit: less like the training images than most (distance {0}, limit {1}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>सीमा के पास: अधिकतर छवियों की तुलना में प्रशिक्षण की छवियों से कम समान (दूरी {0}, सीमा {1})।</translation>
    </message>
    <message>
        <source>In scope: like the training images (distance {0}, limit {1}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>दायरे में: प्रशिक्षण की छवियों जैसी (दूरी {0}, सीमा {1})।</translation>
    </message>
    <message>
        <source>How far the image lies from the training images, as the network sees them. From {0} on it is near the limit of {1}. An image in scope can still show what the model does not know.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>छवि प्रशिक्षण की छवियों से कितनी दूर है, जैसा नेटवर्क उन्हें देखता है। {0} से आगे वह {1} की सीमा के पास है। दायरे में होने पर भी छवि वह दिखा सकती है जो मॉडल नहीं जानता।</translation>
    </message>
    <message>
        <source>Steady: {0} of {1} small changes keep this answer ({2} to {3}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>स्थिर: {1} में से {0} छोटे बदलाव यही उत्तर रखते हैं ({2} से {3})।</translation>
    </message>
    <message>
        <source>Unsteady: {0} of {1} small changes keep this answer ({2} to {3}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>अस्थिर: {1} में से {0} छोटे बदलाव यही उत्तर रखते हैं ({2} से {3})।</translation>
    </message>
    <message>
        <source>The image was shifted by 2 %, turned by 2 degrees, cropped, made a little brighter, darker, noisier and softer.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>छवि को 2 % खिसकाया, 2 डिग्री घुमाया, काटा, थोड़ा अधिक चमकीला, गहरा, शोरयुक्त और धुँधला किया गया।</translation>
    </message>
    <message>
        <source>On 893 test images 92 of 100 steady answers were right, and 69 of 100 unsteady ones. On 140 films of other hospitals it made no difference: 39 and 38 of 100.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>893 परीक्षण छवियों पर 100 में से 92 स्थिर उत्तर सही थे, और 100 में से 69 अस्थिर उत्तर। दूसरे अस्पतालों की 140 फ़िल्मों पर इससे कोई अंतर नहीं पड़ा: 100 में से 39 और 38।</translation>
    </message>
    <message>
        <source>Of the wrong answers 70 of 100 were steady. So steady does not mean right; unsteady means that details decide.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>गलत उत्तरों में से 100 में से 70 स्थिर थे। इसलिए स्थिर का अर्थ सही नहीं है; अस्थिर का अर्थ है कि छोटे विवरण निर्णायक हैं।</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Result</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>छवि नहीं</translation>
    </message>
    <message>
        <source>The result of the chosen image stands here.</source>
        <translation>चुनी हुई छवि का परिणाम यहाँ रहता है।</translation>
    </message>
    <message>
        <source>The image waits for its turn.</source>
        <translation>छवि अपनी बारी की प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>इसमें थोड़ा समय लगता है।</translation>
    </message>
    <message>
        <source>The answer given before does not apply at this age.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पहले दिया गया उत्तर इस आयु पर लागू नहीं होता।</translation>
    </message>
    <message>
        <source>Look at the image and give your own reading below. The model&apos;s answer stands here afterwards.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>छवि देखें और नीचे अपनी रीडिंग दें। मॉडल का उत्तर उसके बाद यहाँ रहता है।</translation>
    </message>
    <message>
        <source>Read first, then see the model&apos;s answer</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पहले पढ़ें, फिर मॉडल का उत्तर देखें</translation>
    </message>
    <message>
        <source>The model&apos;s answer stands here as soon as a clinician has read the image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>जैसे ही कोई चिकित्सक छवि पढ़ लेता है, मॉडल का उत्तर यहाँ आ जाता है।</translation>
    </message>
    <message>
        <source>A clinician reads first</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पहले चिकित्सक पढ़ता है</translation>
    </message>
    <message>
        <source>Not saved. {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>सहेजा नहीं गया। {0}</translation>
    </message>
    <message>
        <source>Not judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>आकलन नहीं हुआ</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>क्या करें</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>इसका क्या अर्थ है?</translation>
    </message>
    <message>
        <source>Code {0}</source>
        <translation>कोड {0}</translation>
    </message>
    <message>
        <source>Earlier result</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पहले का परिणाम</translation>
    </message>
    <message>
        <source>{0}, with warnings</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0}, चेतावनियों के साथ</translation>
    </message>
    <message>
        <source>No other class is in the {0} prediction set.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0} वाले पूर्वानुमान समूह में कोई दूसरी श्रेणी नहीं है।</translation>
    </message>
    <message>
        <source>Sure answers are counted there too; this one is not sure.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>वहाँ निश्चित उत्तर भी गिने गए हैं; यह उत्तर निश्चित नहीं है।</translation>
    </message>
    <message>
        <source>How common is it here?</source>
        <translation>यहाँ यह कितना आम है?</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>तथ्य</translation>
    </message>
    <message>
        <source>For whom this model is, how well it does, and where it fails</source>
        <translation>यह मॉडल किसके लिए है, कितना अच्छा काम करता है, और कहाँ विफल होता है</translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s)</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>%n और चेतावनी</numerusform>
            <numerusform>%n और चेतावनियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {0}, reading {1}</source>
        <translation>{0} को सहेजा गया, रीडिंग {1}</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, संस्करण {1}</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Viewer</source>
        <translation>दर्शक</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ऑपरेटर</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>चिकित्सक</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>प्रशासक</translation>
    </message>
    <message>
        <source>Your account may not do this: it needs the role {0}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>आपका खाता यह नहीं कर सकता: इसके लिए भूमिका {0} चाहिए।</translation>
    </message>
    <message>
        <source>Sees the log, patients and results; changes nothing.</source>
        <translation>रजिस्टर, रोगी और परिणाम देखता है; कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Also analyses images, says who they are of, merges patients and prints.</source>
        <translation>साथ ही छवियों का विश्लेषण करता है, बताता है कि वे किसकी हैं, रोगियों को मिलाता है और छापता है।</translation>
    </message>
    <message>
        <source>Also adds own readings, impressions and referrals, and exports without names.</source>
        <translation>साथ ही अपनी रीडिंग, निष्कर्ष और रेफ़रल जोड़ता है, और नामों के बिना निर्यात करता है।</translation>
    </message>
    <message>
        <source>Also makes accounts, restores backups, deletes patients, exports with names and sees the audit.</source>
        <translation>साथ ही खाते बनाता है, बैकअप बहाल करता है, रोगियों को मिटाता है, नामों के साथ निर्यात करता है और ऑडिट देखता है।</translation>
    </message>
</context>
<context>
    <name>SaidList</name>
    <message>
        <source>Agree</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>सहमत</translation>
    </message>
    <message>
        <source>Disagree</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>असहमत</translation>
    </message>
    <message>
        <source>Unsure</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>अनिश्चित</translation>
    </message>
    <message>
        <source>Routine</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>नियमित</translation>
    </message>
    <message>
        <source>Soon</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>जल्दी</translation>
    </message>
    <message>
        <source>Urgent</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>अत्यावश्यक</translation>
    </message>
    <message>
        <source>First reading, before the answer</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पहली रीडिंग, उत्तर से पहले</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>रीडिंग</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>निष्कर्ष</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>रेफ़रल</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>नतीजा</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier statement(s)</source>
        <translation>
            <numerusform>पहले का %n कथन</numerusform>
            <numerusform>पहले के %n कथन</numerusform>
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
        <translation>नहीं बता सकते</translation>
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
        <translation>इस स्क्रीन का आकार</translation>
    </message>
    <message>
        <source>What is held to the screen</source>
        <translation>स्क्रीन पर क्या रखा गया है</translation>
    </message>
    <message>
        <source>A bank card, its long side: {0} mm</source>
        <translation>बैंक कार्ड, उसकी लंबी भुजा: {0} mm</translation>
    </message>
    <message>
        <source>A ruler: {0} mm</source>
        <translation>स्केल: {0} mm</translation>
    </message>
    <message>
        <source>Length of the bar</source>
        <translation>पट्टी की लंबाई</translation>
    </message>
    <message>
        <source>Hold a card or a ruler to the screen, and make the bar exactly as long. The arrow keys move it by one pixel.</source>
        <translation>स्क्रीन पर कोई कार्ड या स्केल रखें, और पट्टी को ठीक उतना ही लंबा करें। तीर कुंजियाँ उसे एक पिक्सेल बदलती हैं।</translation>
    </message>
</context>
<context>
    <name>SecondFactorDialog</name>
    <message>
        <source>Second factor</source>
        <translation>दूसरा प्रमाणक</translation>
    </message>
    <message>
        <source>QR code for the phone</source>
        <translation>फ़ोन के लिए QR कोड</translation>
    </message>
    <message>
        <source>Six figures</source>
        <translation>छह अंक</translation>
    </message>
    <message>
        <source>The code that the phone shows now</source>
        <translation>फ़ोन पर अभी दिख रहा कोड</translation>
    </message>
    <message>
        <source>It is on: every login of yours asks for a code of your phone.</source>
        <translation>यह चालू है: आपके हर लॉग इन पर आपके फ़ोन का कोड माँगा जाता है।</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app. From then on your login asks for a code as well. It works without a network; the clocks of phone and computer must be right.</source>
        <translation>इसे किसी ऑथेंटिकेटर ऐप से स्कैन करें। उसके बाद आपके लॉग इन पर कोड भी माँगा जाता है। यह नेटवर्क के बिना काम करता है; फ़ोन और कंप्यूटर की घड़ियाँ सही होनी चाहिए।</translation>
    </message>
    <message>
        <source>Or type: {0}</source>
        <translation>या लिखें: {0}</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>चालू करें</translation>
    </message>
</context>
<context>
    <name>SetPasswordDialog</name>
    <message>
        <source>Enable account</source>
        <translation>खाता चालू करें</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>नया पासवर्ड</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>चालू करें</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>पासवर्ड तय करें</translation>
    </message>
    <message>
        <source>For {0}. Tell it to them in person; they change it under their name at the top right.</source>
        <translation>{0} के लिए। उन्हें स्वयं मिलकर बताएँ; वे इसे ऊपर दाईं ओर अपने नाम के नीचे बदलते हैं।</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Hold the image without heat map</source>
        <translation>हीट मैप के बिना छवि देखने के लिए दबाए रखें</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Next or previous image, in the viewer</source>
        <translation>अगली या पिछली छवि, व्यूअर में</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>तीर कुंजियाँ</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>पॉइंटर पर ज़ूम</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>पहिया</translation>
    </message>
    <message>
        <source>Window, with any tool</source>
        <translation>विंडो, किसी भी टूल के साथ</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>दायाँ बटन</translation>
    </message>
    <message>
        <source>Open the chosen entry of the log</source>
        <translation>रजिस्टर की चुनी हुई प्रविष्टि खोलें</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source> or </source>
        <translation> या </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Decision support, not a diagnosis.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>निर्णय में सहायता, निदान नहीं।</translation>
    </message>
    <message>
        <source>Loading the models</source>
        <translation>मॉडल लोड हो रहे हैं</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>कोई मॉडल इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>The models cannot be used</source>
        <translation>मॉडल काम में नहीं लिए जा सकते</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>Watched folder: {0} taken</source>
        <translation>निगरानी वाला फ़ोल्डर: {0} लिए गए</translation>
    </message>
    <message>
        <source>, {0} not readable</source>
        <translation>, {0} पढ़ने योग्य नहीं</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>{1} में से {0} पूर्ण</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Good enough.</source>
        <translation>पर्याप्त अच्छा।</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>अच्छा।</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>बहुत अच्छा।</translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n पंक्ति कॉपी की गई।</numerusform>
            <numerusform>%n पंक्तियाँ कॉपी की गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the clipboard is not protected: any program can read it until Lightbox locks.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>क्लिपबोर्ड में जो है, वह सुरक्षित नहीं है: Lightbox पर ताला लगने तक कोई भी प्रोग्राम उसे पढ़ सकता है।</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>{0} x {1} pixels, {2} bits</source>
        <translation>{0} x {1} पिक्सेल, {2} बिट</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>तस्वीर</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>लिखने का रूप</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>ग्रे स्तर</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>पैमाना</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>हानि</translation>
    </message>
    <message>
        <source>none that is said</source>
        <translation>कोई नहीं बताई गई</translation>
    </message>
    <message>
        <source>rows run to {0}, columns to {1}, Patient Orientation (0020,0020)</source>
        <translation>पंक्तियाँ {0} की ओर, कॉलम {1} की ओर, Patient Orientation (0020,0020)</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>पक्ष</translation>
    </message>
    <message>
        <source>Laid over it</source>
        <translation>ऊपर रखा गया</translation>
    </message>
    <message>
        <source>in colours</source>
        <translation>रंगों में</translation>
    </message>
    <message>
        <source>small values are white</source>
        <translation>छोटे मान सफ़ेद हैं</translation>
    </message>
    <message>
        <source>small values are black</source>
        <translation>छोटे मान काले हैं</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}: the file gives none</source>
        <translation>{0}: फ़ाइल कोई नहीं देती</translation>
    </message>
    <message>
        <source>{0}: from the file</source>
        <translation>{0}: फ़ाइल से</translation>
    </message>
    <message>
        <source>{0}: the first of {1} in the file</source>
        <translation>{0}: फ़ाइल के {1} में से पहला</translation>
    </message>
    <message numerus="yes">
        <source>%n overlay(s)</source>
        <translation>
            <numerusform>%n ओवरले</numerusform>
            <numerusform>%n ओवरले</numerusform>
        </translation>
    </message>
    <message>
        <source>a shutter</source>
        <translation>एक शटर</translation>
    </message>
    <message>
        <source>{0}. The model sees none of it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0}। मॉडल इसमें से कुछ नहीं देखता।</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>बाइट</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>प्रारूप</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>चौड़ाई</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>ऊँचाई</translation>
    </message>
    <message>
        <source>Bits a pixel</source>
        <translation>प्रति पिक्सेल बिट</translation>
    </message>
    <message>
        <source>Pixel format</source>
        <translation>पिक्सेल प्रारूप</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>फ़्रेम</translation>
    </message>
    <message>
        <source>Resolution (dpi)</source>
        <translation>रिज़ॉल्यूशन (dpi)</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>रंग प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>संपीड़न</translation>
    </message>
    <message>
        <source>Item {0}</source>
        <translation>आइटम {0}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>अज्ञात</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>What the file says</source>
        <translation>फ़ाइल क्या कहती है</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>पंक्ति कॉपी करें</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>मान कॉपी करें</translation>
    </message>
    <message>
        <source>The file says more: the first {0} lines are shown.</source>
        <translation>फ़ाइल में और भी है: पहली {0} पंक्तियाँ दिखाई गई हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n पंक्ति</numerusform>
            <numerusform>%n पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Search tag, keyword, name or value</source>
        <translation>टैग, कीवर्ड, नाम या मान खोजें</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>फ़ाइल पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>No line of the file holds these words.</source>
        <translation>फ़ाइल की किसी पंक्ति में ये शब्द नहीं हैं।</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>दिखाने को कुछ नहीं</translation>
    </message>
</context>
<context>
    <name>TestPattern</name>
    <message>
        <source>Test pattern</source>
        <translation>परीक्षण पैटर्न</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Films, oldest first</source>
        <translation>फ़िल्में, सबसे पुरानी पहले</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>Choose a window</source>
        <translation>विंडो चुनें</translation>
    </message>
    <message>
        <source>Choose what to measure</source>
        <translation>चुनें कि क्या मापना है</translation>
    </message>
    <message>
        <source>Choose a size</source>
        <translation>आकार चुनें</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>और टूल</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>व्यू</translation>
    </message>
    <message>
        <source>Views: how many, linked, earlier films</source>
        <translation>व्यू: कितने, जुड़े हुए, पहले की फ़िल्में</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Looks normal</source>
        <translation>सामान्य लगती है</translation>
    </message>
    <message>
        <source>Looks like pneumonia</source>
        <translation>निमोनिया जैसी लगती है</translation>
    </message>
    <message>
        <source>Should not be judged</source>
        <translation>आकलन नहीं होना चाहिए</translation>
    </message>
    <message>
        <source>A girl of 3 years with a cough.</source>
        <translation>3 वर्ष की लड़की, खाँसी के साथ।</translation>
    </message>
    <message>
        <source>Drawn without signs of pneumonia, and the model finds none. That rules nothing out: it knows pneumonia and nothing else.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>निमोनिया के चिह्नों के बिना बनाई गई, और मॉडल को कोई चिह्न नहीं मिलता। इससे कुछ खारिज नहीं होता: वह निमोनिया जानता है और कुछ नहीं।</translation>
    </message>
    <message>
        <source>A boy of 2 years with fever, breathing fast.</source>
        <translation>2 वर्ष का लड़का, बुखार के साथ, तेज़ साँस ले रहा है।</translation>
    </message>
    <message>
        <source>Drawn with signs of pneumonia. The model cannot separate bacterial from viral: take the answer as one of the two, whatever stands first.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>निमोनिया के चिह्नों के साथ बनाई गई। मॉडल जीवाणुजनित को विषाणुजनित से अलग नहीं कर सकता: उत्तर को दोनों में से एक मानें, पहले चाहे जो लिखा हो।</translation>
    </message>
    <message>
        <source>A boy of 3 years; the file comes from an old scanner.</source>
        <translation>3 वर्ष का लड़का; फ़ाइल एक पुराने स्कैनर से आई है।</translation>
    </message>
    <message>
        <source>Black and white are exchanged: the air in the lungs is white. The program refused the film. Export it again with black air.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>काला और सफ़ेद आपस में बदले हुए हैं: फेफड़ों की हवा सफ़ेद है। प्रोग्राम ने फ़िल्म अस्वीकार की। उसे हवा को काला रखकर फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>A boy of 10 years with fever.</source>
        <translation>10 वर्ष का लड़का, बुखार के साथ।</translation>
    </message>
    <message>
        <source>Nothing is wrong with the film, but no model was built for this age. Read it without Lightbox. Never type another age to get an answer: it would be wrong.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़िल्म में कोई गड़बड़ नहीं है, पर इस आयु के लिए कोई मॉडल नहीं बनाया गया। इसे Lightbox के बिना पढ़ें। उत्तर पाने के लिए दूसरी आयु कभी न लिखें: वह उत्तर गलत होगा।</translation>
    </message>
    <message>
        <source>A girl of 4 years, ill for two days.</source>
        <translation>4 वर्ष की लड़की, दो दिन से बीमार।</translation>
    </message>
    <message>
        <source>Drawn with signs of pneumonia. The heat map shows where the model looked. It is no outline of disease, and no reason for the answer.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>निमोनिया के चिह्नों के साथ बनाई गई। हीट मैप दिखाता है कि मॉडल ने कहाँ देखा। यह रोग की रूपरेखा नहीं है, और उत्तर का कारण भी नहीं।</translation>
    </message>
    <message>
        <source>A boy of 5 years; the film was photographed with a telephone.</source>
        <translation>5 वर्ष का लड़का; फ़िल्म की फ़ोटो फ़ोन से ली गई।</translation>
    </message>
    <message>
        <source>The film was cut out of the photograph and judged, with warnings: fine signs are lost in a photograph. Use the original file where there is one.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़िल्म को फ़ोटो से काटकर उसका आकलन किया गया, चेतावनियों के साथ: फ़ोटो में बारीक चिह्न खो जाते हैं। मूल फ़ाइल हो तो वही काम में लें।</translation>
    </message>
    <message>
        <source>A girl of 2 years with a cough.</source>
        <translation>2 वर्ष की लड़की, खाँसी के साथ।</translation>
    </message>
    <message>
        <source>The film is upside down, and the program refused it. To turn it in the viewer does not help: that changes the display only. Export it again upright.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़िल्म ऊपर-नीचे उलटी है, और प्रोग्राम ने उसे अस्वीकार किया। व्यूअर में उसे घुमाने से मदद नहीं मिलती: उससे केवल डिस्प्ले बदलता है। उसे सीधी करके फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>A woman of 34 years with a cough.</source>
        <translation>34 वर्ष की महिला, खाँसी के साथ।</translation>
    </message>
    <message>
        <source>This is the film of a small child under the age of an adult. The program did not refuse it: it asked the model for adults, and only warned that the film looks like one of another age. Read every warning, and check whose film it is.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>यह एक छोटे बच्चे की फ़िल्म है, जिस पर वयस्क की आयु लिखी है। प्रोग्राम ने इसे अस्वीकार नहीं किया: उसने वयस्कों वाले मॉडल से पूछा, और केवल चेतावनी दी कि फ़िल्म दूसरी आयु की लगती है। हर चेतावनी पढ़ें, और जाँचें कि फ़िल्म किसकी है।</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Film {0} of {1}</source>
        <translation>{1} में से फ़िल्म {0}</translation>
    </message>
    <message>
        <source>Answer first. Then you see what the program says.</source>
        <translation>पहले उत्तर दें। फिर आप देखते हैं कि प्रोग्राम क्या कहता है।</translation>
    </message>
    <message>
        <source>Opening the film</source>
        <translation>फ़िल्म खुल रही है</translation>
    </message>
    <message>
        <source>The film cannot be judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़िल्म का आकलन नहीं हो सकता</translation>
    </message>
    <message>
        <source>What to learn</source>
        <translation>क्या सीखना है</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>You were right about {0} of {1} films.</source>
        <translation>आप {1} में से {0} फ़िल्मों पर सही थे।</translation>
    </message>
    <message>
        <source>The program was right about {0}: of one trap it only warned.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>प्रोग्राम {0} पर सही था: एक धोखे पर उसने केवल चेतावनी दी।</translation>
    </message>
    <message>
        <source>These films are drawn. To be good at them does not mean to be good at real films; neither for you nor for the program.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ये फ़िल्में बनाई हुई हैं। इन पर अच्छा होने का अर्थ वास्तविक फ़िल्मों पर अच्छा होना नहीं है; न आपके लिए, न प्रोग्राम के लिए।</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>एक बार फिर</translation>
    </message>
    <message>
        <source>The training is done</source>
        <translation>प्रशिक्षण पूरा हुआ</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>इसका कुछ भी नहीं रखा गया।</translation>
    </message>
    <message>
        <source>You said what is true of this film.</source>
        <translation>आपने वही कहा जो इस फ़िल्म के लिए सच है।</translation>
    </message>
    <message>
        <source>Right would be: {0}.</source>
        <translation>सही होता: {0}।</translation>
    </message>
    <message>
        <source>The program refused the film</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>प्रोग्राम ने फ़िल्म अस्वीकार की</translation>
    </message>
    <message>
        <source>What does {0} mean?</source>
        <translation>{0} का क्या अर्थ है?</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Drawn films of nobody. Nothing goes into the log, and nothing is counted.</source>
        <translation>बनाई हुई फ़िल्में, किसी व्यक्ति की नहीं। रजिस्टर में कुछ नहीं जाता, और कुछ गिना नहीं जाता।</translation>
    </message>
    <message>
        <source>Leave the training</source>
        <translation>प्रशिक्षण छोड़ें</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>रजिस्टर में</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>दोहराई हुई</translation>
    </message>
    <message>
        <source>Other kind</source>
        <translation>दूसरा प्रकार</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>पढ़ने योग्य नहीं</translation>
    </message>
    <message>
        <source>{0} frames</source>
        <translation>{0} फ़्रेम</translation>
    </message>
</context>
<context>
    <name>TriageDialog</name>
    <message>
        <source>What was found</source>
        <translation>क्या मिला</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>फ़ाइलें देखी जा रही हैं</translation>
    </message>
    <message>
        <source>Password of the archive</source>
        <translation>संग्रह का पासवर्ड</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ताला खोलें</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>विश्लेषण करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Files: {0}</source>
        <translation>फ़ाइलें: {0}</translation>
    </message>
    <message>
        <source>Analyse {0}</source>
        <translation>{0} का विश्लेषण करें</translation>
    </message>
    <message>
        <source>An archive is locked. Type its password to see what it holds; the password is not kept.</source>
        <translation>एक संग्रह पर ताला है। उसमें क्या है, यह देखने के लिए उसका पासवर्ड लिखें; पासवर्ड रखा नहीं जाता।</translation>
    </message>
    <message>
        <source>Nothing was analysed yet. Space ticks a file, Enter analyses.</source>
        <translation>अभी कुछ भी विश्लेषित नहीं हुआ। Space फ़ाइल पर निशान लगाता है, Enter विश्लेषण करता है।</translation>
    </message>
</context>
<context>
    <name>TriageTree</name>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>यह क्या है</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Files by patient, study and series</source>
        <translation>रोगी, अध्ययन और शृंखला के अनुसार फ़ाइलें</translation>
    </message>
    <message>
        <source>The same as {0}</source>
        <translation>{0} जैसी ही</translation>
    </message>
    <message>
        <source>No patient in the file</source>
        <translation>फ़ाइल में कोई रोगी नहीं</translation>
    </message>
    <message>
        <source>Study without a date</source>
        <translation>बिना तारीख का अध्ययन</translation>
    </message>
    <message>
        <source>Series: {0}</source>
        <translation>शृंखला: {0}</translation>
    </message>
</context>
<context>
    <name>TryOutBar</name>
    <message>
        <source>Try-out: nothing is kept</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>आज़माइश: कुछ नहीं रखा जाता</translation>
    </message>
    <message>
        <source>No accounts, no real patients. All of it is deleted when you leave or close the window.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>कोई खाता नहीं, कोई वास्तविक रोगी नहीं। आपके इसे छोड़ने या विंडो बंद करने पर यह सब मिटा दिया जाता है।</translation>
    </message>
    <message>
        <source>Leave the try-out</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>आज़माइश छोड़ें</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>{0} was taken off the list.</source>
        <translation>{0} को सूची से हटा दिया गया।</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were taken off the list.</source>
        <translation>
            <numerusform>%n छवि को सूची से हटा दिया गया।</numerusform>
            <numerusform>%n छवियों को सूची से हटा दिया गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>What was saved stays in the log.</source>
        <translation>जो सहेजा गया, वह रजिस्टर में रहता है।</translation>
    </message>
    <message>
        <source>The patient of {0} was changed.</source>
        <translation>{0} के रोगी की जानकारी बदली गई।</translation>
    </message>
    <message>
        <source>The search {0} was forgotten.</source>
        <translation>खोज {0} भुला दी गई।</translation>
    </message>
    <message>
        <source>Undone: the last measuring on this film.</source>
        <translation>वापस लिया गया: इस फ़िल्म पर मापन का अंतिम चरण।</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>वापस लिया गया: {0}</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>रोगी</translation>
    </message>
    <message>
        <source>Say again who it was of before? The log keeps both.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फिर से पहले वाला रोगी बताएँ? रजिस्टर दोनों रखता है।</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>सुधार वापस लें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>UseStep</name>
    <message>
        <source>What Lightbox is for</source>
        <translation>Lightbox किसलिए है</translation>
    </message>
    <message>
        <source>Decision support, not a diagnosis. Not a medical device.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>निर्णय में सहायता, निदान नहीं। चिकित्सा उपकरण नहीं।</translation>
    </message>
    <message>
        <source>For trained health workers where no specialist is at hand. A person decides, with the patient in view.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>प्रशिक्षित स्वास्थ्यकर्मियों के लिए, जहाँ कोई विशेषज्ञ उपलब्ध नहीं है। निर्णय व्यक्ति करता है, रोगी को सामने रखकर।</translation>
    </message>
    <message>
        <source>It does not rule a disease out. An answer “normal” is no reason to send an ill patient home.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>यह किसी रोग को खारिज नहीं करता। उत्तर “सामान्य” बीमार रोगी को घर भेजने का कारण नहीं है।</translation>
    </message>
    <message>
        <source>Each model judges only the images and ages that it was made for, and was measured on; it can be wrong on yours.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>हर मॉडल केवल उन्हीं छवियों और आयु का आकलन करता है जिनके लिए वह बनाया गया और जिन पर मापा गया; आपकी छवियों पर वह गलत हो सकता है।</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The clinic answers for its patients&apos; data and for backups.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>सब कुछ इसी कंप्यूटर पर रहता है। अपने रोगियों के डेटा और बैकअप के लिए क्लिनिक उत्तरदायी है।</translation>
    </message>
    <message>
        <source>I have read this and accept it for the clinic</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>मैंने इसे पढ़ लिया है और क्लिनिक की ओर से इसे स्वीकार करता/करती हूँ</translation>
    </message>
    <message>
        <source>Accepted by (name)</source>
        <translation>स्वीकार करने वाला (नाम)</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>a frontal chest film</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>छाती की सामने की फ़िल्म</translation>
    </message>
    <message>
        <source>an OCT scan of the retina</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>रेटिना का OCT स्कैन</translation>
    </message>
    <message>
        <source>a segmentation</source>
        <translation>सेगमेंटेशन</translation>
    </message>
    <message>
        <source>a parametric map</source>
        <translation>पैरामीट्रिक मैप</translation>
    </message>
    <message>
        <source>a radiotherapy dose</source>
        <translation>रेडियोथेरेपी की खुराक</translation>
    </message>
    <message>
        <source>the camera&apos;s data in the file</source>
        <translation>फ़ाइल में कैमरे का डेटा</translation>
    </message>
    <message>
        <source>a tint over the whole picture</source>
        <translation>पूरी तस्वीर पर रंगत</translation>
    </message>
    <message>
        <source>a film&apos;s edges on a light box</source>
        <translation>लाइट बॉक्स पर रखी फ़िल्म के किनारे</translation>
    </message>
    <message>
        <source>its corners were marked by hand</source>
        <translation>उसके कोने हाथ से चिह्नित किए गए</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>हाथ से</translation>
    </message>
    <message>
        <source>on a light box</source>
        <translation>लाइट बॉक्स पर</translation>
    </message>
    <message>
        <source>on a monitor</source>
        <translation>मॉनिटर पर</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>जन्म</translation>
    </message>
    <message>
        <source>study</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>जन्म तिथि</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>age</source>
        <translation>आयु</translation>
    </message>
    <message>
        <source>it has more than 1000 characters</source>
        <translation>इसमें 1000 से अधिक वर्ण हैं</translation>
    </message>
    <message>
        <source>it has fewer than 10 characters</source>
        <translation>इसमें 10 से कम वर्ण हैं</translation>
    </message>
    <message>
        <source>it holds a character that no keyboard types</source>
        <translation>इसमें ऐसा वर्ण है जो किसी कीबोर्ड से नहीं लिखा जाता</translation>
    </message>
    <message>
        <source>it is little more than your name</source>
        <translation>यह आपके नाम से थोड़ा ही अलग है</translation>
    </message>
    <message>
        <source>it is little more than a word that is tried first</source>
        <translation>यह ऐसे शब्द से थोड़ा ही अलग है जो सबसे पहले आज़माया जाता है</translation>
    </message>
    <message>
        <source>it repeats one pattern or follows the keyboard</source>
        <translation>यह एक ही ढाँचा दोहराता है या कीबोर्ड के क्रम में है</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0} और {1}</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} वर्ष</translation>
    </message>
    <message>
        <source>ages {0} and over</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>आयु {0} और अधिक</translation>
    </message>
    <message>
        <source>ages {0} to {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>आयु {0} से {1}</translation>
    </message>
</context>
<context>
    <name>ViewCell</name>
    <message>
        <source>Viewer</source>
        <translation>व्यूअर</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>तस्वीर नहीं</translation>
    </message>
    <message>
        <source>This is the small copy that the log keeps. {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>यह छोटी प्रति है जो रजिस्टर रखता है। {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n more image(s) wait.</source>
        <translation>
            <numerusform>%n और छवि प्रतीक्षा में है।</numerusform>
            <numerusform>%n और छवियाँ प्रतीक्षा में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading and analysing</source>
        <translation>पढ़ना और विश्लेषण जारी</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>लोड हो रहा है</translation>
    </message>
</context>
<context>
    <name>ViewGrid</name>
    <message>
        <source>Nothing in this view</source>
        <translation>इस व्यू में कुछ नहीं</translation>
    </message>
    <message>
        <source>Click here, then choose an image in the list.</source>
        <translation>यहाँ क्लिक करें, फिर सूची में कोई छवि चुनें।</translation>
    </message>
    <message>
        <source>View {0}, active: {1}</source>
        <translation>व्यू {0}, सक्रिय: {1}</translation>
    </message>
    <message>
        <source>View {0}: {1}</source>
        <translation>व्यू {0}: {1}</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>व्यूअर</translation>
    </message>
</context>
<context>
    <name>ViewerCommands</name>
    <message>
        <source>Choose first what to measure.</source>
        <translation>पहले चुनें कि क्या मापना है।</translation>
    </message>
    <message>
        <source>Draw a length over something whose size you know, and leave it selected.</source>
        <translation>जिस चीज़ का आकार आप जानते हैं, उस पर एक लंबाई खींचें, और उसे चुना हुआ छोड़ दें।</translation>
    </message>
    <message>
        <source>How long is the selected line in truth, in mm?</source>
        <translation>चुनी हुई रेखा वास्तव में कितनी लंबी है, mm में?</translation>
    </message>
    <message>
        <source>Set the true length</source>
        <translation>सही लंबाई दें</translation>
    </message>
    <message>
        <source>The file tells no scale: the true size is not known.</source>
        <translation>फ़ाइल कोई पैमाना नहीं बताती: वास्तविक आकार ज्ञात नहीं है।</translation>
    </message>
</context>
<context>
    <name>WatchedFolderDialog</name>
    <message>
        <source>Watched folder</source>
        <translation>निगरानी वाला फ़ोल्डर</translation>
    </message>
    <message>
        <source>What happened to the files</source>
        <translation>फ़ाइलों का क्या हुआ</translation>
    </message>
    <message>
        <source>Nothing has arrived since the login.</source>
        <translation>लॉग इन के बाद से कुछ नहीं आया।</translation>
    </message>
    <message>
        <source>Choose folder...</source>
        <translation>फ़ोल्डर चुनें...</translation>
    </message>
    <message>
        <source>Watch none</source>
        <translation>निगरानी बंद करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>निगरानी के लिए फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>किसी फ़ोल्डर की निगरानी नहीं हो रही</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>ली गई</translation>
    </message>
    <message>
        <source>Images that a device or a network share puts into this folder are analysed as soon as they have arrived, while somebody is logged in. The files stay where they are.</source>
        <translation>कोई मशीन या नेटवर्क शेयर इस फ़ोल्डर में जो छवियाँ रखता है, उनका विश्लेषण पहुँचते ही होता है, जब तक कोई लॉग इन हो। फ़ाइलें जहाँ हैं वहीं रहती हैं।</translation>
    </message>
</context>
<context>
    <name>WindowDialog</name>
    <message>
        <source>Display window</source>
        <translation>डिस्प्ले विंडो</translation>
    </message>
    <message>
        <source>&amp;Center</source>
        <translation>केंद्र (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>चौड़ाई (&amp;W)</translation>
    </message>
    <message>
        <source>In values of the file. This changes the display only, not what the model says.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल के मानों में। इससे केवल डिस्प्ले बदलता है, मॉडल जो कहता है वह नहीं।</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Full range</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>पूरा विस्तार</translation>
    </message>
    <message>
        <source>Automatic: 1st to 99th percentile</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>स्वचालित: 1ला से 99वाँ पर्सेंटाइल</translation>
    </message>
    <message>
        <source>Lungs: the darker part</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फेफड़े: गहरा भाग</translation>
    </message>
    <message>
        <source>Bones and mediastinum: the brighter part</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>हड्डियाँ और मीडियास्टाइनम: चमकीला भाग</translation>
    </message>
    <message>
        <source>From the file: {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल से: {0}</translation>
    </message>
    <message>
        <source>From the file: number {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल से: संख्या {0}</translation>
    </message>
    <message>
        <source>From the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल से</translation>
    </message>
    <message>
        <source>Table from the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>फ़ाइल की तालिका</translation>
    </message>
    <message>
        <source>Center {0}  Width {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>केंद्र {0}  चौड़ाई {1}</translation>
    </message>
</context>
<context>
    <name>_FilmDelegate</name>
    <message>
        <source>From the log</source>
        <translation>रजिस्टर से</translation>
    </message>
    <message>
        <source>, {0} slices</source>
        <translation>, {0} स्लाइस</translation>
    </message>
</context>
<context>
    <name>_SlicesModel</name>
    <message>
        <source>Anything but normal: {0}</source>
        <translation>सामान्य के अलावा कुछ भी: {0}</translation>
    </message>
    <message>
        <source>Slice {0}: {1}</source>
        <translation>स्लाइस {0}: {1}</translation>
    </message>
</context>
</TS>
