<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Errors</name>
    <message>
        <source>There is no such file or folder; check the path or the medium.</source>
        <comment>FILE-NOT-FOUND</comment>
        <translation>Il n&apos;existe pas de fichier ni de dossier de ce nom&#xa0;; vérifiez le chemin ou le support.</translation>
    </message>
    <message>
        <source>The file cannot be read from this medium ({detail}); copy it again from its source.</source>
        <comment>FILE-UNREADABLE</comment>
        <translation>Le fichier ne peut pas être lu sur ce support ({detail})&#xa0;; copiez-le de nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>The file was changed after it had been analysed; open it again to analyse what it holds now.</source>
        <comment>FILE-CHANGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le fichier a été modifié après son analyse&#xa0;; ouvrez-le de nouveau pour analyser son contenu actuel.</translation>
    </message>
    <message>
        <source>The file is empty; copy it again from its source.</source>
        <comment>FILE-EMPTY</comment>
        <translation>Le fichier est vide&#xa0;; copiez-le de nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>The file has {size_mb} MB, more than the limit of {limit_mb} MB; export a single image instead.</source>
        <comment>FILE-TOO-LARGE</comment>
        <translation>Le fichier fait {size_mb} Mo, plus que la limite de {limit_mb} Mo&#xa0;; exportez plutôt une seule image.</translation>
    </message>
    <message>
        <source>This is {kind}, which is not read here; export the image as DICOM, JPEG or PNG.</source>
        <comment>FILE-OTHER-FORMAT</comment>
        <translation>Ce fichier est d&apos;un format ({kind}) qui n&apos;est pas lu ici&#xa0;; exportez l&apos;image en DICOM, JPEG ou PNG.</translation>
    </message>
    <message>
        <source>This file is encrypted; ask its sender for one that is not, or decrypt it first.</source>
        <comment>FILE-ENCRYPTED</comment>
        <translation>Ce fichier est chiffré&#xa0;; demandez à l&apos;expéditeur un fichier qui ne l&apos;est pas, ou déchiffrez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>This is not a DICOM, JPEG, PNG, TIFF, BMP or WebP image; export the image in one of these formats.</source>
        <comment>FILE-NOT-IMAGE</comment>
        <translation>Ce n&apos;est pas une image DICOM, JPEG, PNG, TIFF, BMP ou WebP&#xa0;; exportez l&apos;image dans l&apos;un de ces formats.</translation>
    </message>
    <message>
        <source>There is no file in this folder; choose the folder that holds the images.</source>
        <comment>FOLDER-EMPTY</comment>
        <translation>Il n&apos;y a aucun fichier dans ce dossier&#xa0;; choisissez le dossier qui contient les images.</translation>
    </message>
    <message>
        <source>This folder cannot be listed ({detail}); all others were. Check the medium, and who may read the folder.</source>
        <comment>FOLDER-UNREADABLE</comment>
        <translation>Le contenu de ce dossier ne peut pas être listé ({detail})&#xa0;; celui de tous les autres l&apos;a été. Vérifiez le support et qui a le droit de lire le dossier.</translation>
    </message>
    <message>
        <source>There are more than {limit} files in this folder; the others were left out. Choose a smaller folder.</source>
        <comment>FOLDER-TOO-LARGE</comment>
        <translation>Il y a plus de {limit} fichiers dans ce dossier&#xa0;; les autres ont été laissés de côté. Choisissez un dossier plus petit.</translation>
    </message>
    <message>
        <source>This is a device, a pipe or a socket, not a file; choose the file that holds the image.</source>
        <comment>FILE-SPECIAL</comment>
        <translation>C&apos;est un périphérique, un tube ou un socket, pas un fichier&#xa0;; choisissez le fichier qui contient l&apos;image.</translation>
    </message>
    <message>
        <source>This is a link to a folder, and links are not followed; open that folder itself.</source>
        <comment>FILE-LINK</comment>
        <translation>C&apos;est un lien vers un dossier, et les liens ne sont pas suivis&#xa0;; ouvrez le dossier lui-même.</translation>
    </message>
    <message>
        <source>This is a {format}, which is not opened; unpack it and open the folder.</source>
        <comment>ARCHIVE-FORMAT</comment>
        <translation>Ce format ({format}) n&apos;est pas ouvert ici&#xa0;; décompressez l&apos;archive et ouvrez le dossier.</translation>
    </message>
    <message>
        <source>This part of the ZIP archive is damaged ({detail}); copy or export the archive again.</source>
        <comment>ARCHIVE-DAMAGED</comment>
        <translation>Cette partie de l&apos;archive ZIP est endommagée ({detail})&#xa0;; copiez ou exportez de nouveau l&apos;archive.</translation>
    </message>
    <message>
        <source>There is no file in this archive; export it again.</source>
        <comment>ARCHIVE-EMPTY</comment>
        <translation>Il n&apos;y a aucun fichier dans cette archive&#xa0;; exportez-la de nouveau.</translation>
    </message>
    <message>
        <source>The archive is locked, and no password given opens it; type its password.</source>
        <comment>ARCHIVE-PASSWORD</comment>
        <translation>L&apos;archive est verrouillée, et aucun mot de passe donné ne l&apos;ouvre&#xa0;; saisissez son mot de passe.</translation>
    </message>
    <message>
        <source>This file is packed by a method ({method}) that is not opened here; unpack the archive and open the folder.</source>
        <comment>ARCHIVE-METHOD</comment>
        <translation>Ce fichier est compressé par une méthode ({method}) qui n&apos;est pas ouverte ici&#xa0;; décompressez l&apos;archive et ouvrez le dossier.</translation>
    </message>
    <message>
        <source>The archive holds more than {limit} files; unpack it and open one of its folders.</source>
        <comment>ARCHIVE-ENTRIES</comment>
        <translation>L&apos;archive contient plus de {limit} fichiers&#xa0;; décompressez-la et ouvrez l&apos;un de ses dossiers.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than {limit_mb} MB; unpack it and open the folder.</source>
        <comment>ARCHIVE-TOO-LARGE</comment>
        <translation>L&apos;archive décompressée dépasse {limit_mb} Mo&#xa0;; décompressez-la et ouvrez le dossier.</translation>
    </message>
    <message>
        <source>This file unpacks to more than {limit} times its size, as no image does; it was not opened.</source>
        <comment>ARCHIVE-RATIO</comment>
        <translation>Ce fichier décompressé dépasse {limit} fois sa taille, ce qu&apos;aucune image ne fait&#xa0;; il n&apos;a pas été ouvert.</translation>
    </message>
    <message>
        <source>This archive lies more than {limit} archives deep; unpack the outer ones first.</source>
        <comment>ARCHIVE-NESTED</comment>
        <translation>Cette archive se trouve à plus de {limit} archives de profondeur&#xa0;; décompressez d&apos;abord celles qui l&apos;entourent.</translation>
    </message>
    <message>
        <source>The name of this file in its archive cannot be used ({detail}); export the archive again.</source>
        <comment>ARCHIVE-NAME</comment>
        <translation>Le nom de ce fichier dans son archive est inutilisable ({detail})&#xa0;; exportez de nouveau l&apos;archive.</translation>
    </message>
    <message>
        <source>This entry of the archive is a link or a device, not a file; it was not opened.</source>
        <comment>ARCHIVE-LINK</comment>
        <translation>Cette entrée de l&apos;archive est un lien ou un périphérique, pas un fichier&#xa0;; elle n&apos;a pas été ouverte.</translation>
    </message>
    <message>
        <source>The archive holds several files of this name; unpack it and open the folder.</source>
        <comment>ARCHIVE-DUPLICATE</comment>
        <translation>L&apos;archive contient plusieurs fichiers de ce nom&#xa0;; décompressez-la et ouvrez le dossier.</translation>
    </message>
    <message>
        <source>The table of contents of this disc names this file, which is not there; ask for a new copy of the disc.</source>
        <comment>DICOMDIR-MISSING</comment>
        <translation>La table des matières de ce disque nomme ce fichier, qui n&apos;y est pas&#xa0;; demandez une nouvelle copie du disque.</translation>
    </message>
    <message>
        <source>The table of contents of this disc names a file outside of the disc, which was not opened.</source>
        <comment>DICOMDIR-OUTSIDE</comment>
        <translation>La table des matières de ce disque nomme un fichier situé hors du disque, qui n&apos;a pas été ouvert.</translation>
    </message>
    <message>
        <source>The clipboard holds a picture without a file; save or export it as a file, and open that.</source>
        <comment>CLIPBOARD-PICTURE</comment>
        <translation>Le presse-papiers contient une image sans fichier&#xa0;; enregistrez-la ou exportez-la dans un fichier, et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>The image is damaged or cut off ({detail}); export or copy it again.</source>
        <comment>IMAGE-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>L&apos;image est endommagée ou tronquée ({detail})&#xa0;; exportez-la ou copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>The image has {megapixels} megapixels, more than the limit of {limit}; export it at a lower resolution.</source>
        <comment>IMAGE-TOO-LARGE</comment>
        <translation>L&apos;image fait {megapixels} mégapixels, plus que la limite de {limit}&#xa0;; exportez-la à une résolution plus basse.</translation>
    </message>
    <message>
        <source>The image has only {columns} x {rows} pixels; use an image of at least {minimum} pixels on its shorter side.</source>
        <comment>IMAGE-TOO-SMALL</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>L&apos;image ne fait que {columns} x {rows} pixels&#xa0;; utilisez une image d&apos;au moins {minimum} pixels sur son plus petit côté.</translation>
    </message>
    <message>
        <source>The image is blank: all its pixels have nearly the same value; check the exposure and the export.</source>
        <comment>IMAGE-BLANK</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>L&apos;image est vide&#xa0;: tous ses pixels ont presque la même valeur&#xa0;; vérifiez l&apos;exposition et l&apos;export.</translation>
    </message>
    <message>
        <source>This kind of {format} image cannot be read ({detail}); export it as DICOM, JPEG or PNG.</source>
        <comment>IMAGE-FORMAT</comment>
        <translation>Ce genre d&apos;image {format} ne peut pas être lu ({detail})&#xa0;; exportez-la en DICOM, JPEG ou PNG.</translation>
    </message>
    <message>
        <source>The file has {frame_count} frames, more than the limit of {limit}; export the frames that matter as single images.</source>
        <comment>FRAMES-TOO-MANY</comment>
        <translation>Le fichier contient {frame_count} vues, plus que la limite de {limit}&#xa0;; exportez les vues utiles comme images séparées.</translation>
    </message>
    <message>
        <source>The file has {frame_count} frame(s), there is no frame {frame}; choose an existing frame.</source>
        <comment>FRAME-MISSING</comment>
        <translation>Le fichier contient {frame_count} vue(s), il n&apos;y a pas de vue {frame}&#xa0;; choisissez une vue qui existe.</translation>
    </message>
    <message>
        <source>The file broke the process that reads it, and was refused; export it again in another format, and report it.</source>
        <comment>DECODER-CRASHED</comment>
        <translation>Le fichier a fait échouer le processus qui le lit, et a été refusé&#xa0;; exportez-le de nouveau dans un autre format, et signalez-le.</translation>
    </message>
    <message>
        <source>Reading the file took longer than 10 seconds, and was stopped; export it as a smaller image.</source>
        <comment>DECODER-TIMEOUT</comment>
        <translation>La lecture du fichier a pris plus de 10 secondes et a été arrêtée&#xa0;; exportez-le comme une image plus petite.</translation>
    </message>
    <message>
        <source>Reading the file took more memory than it may; export it as a smaller image, or uncompressed.</source>
        <comment>DECODER-MEMORY</comment>
        <translation>La lecture du fichier a demandé plus de mémoire que permis&#xa0;; exportez-le comme une image plus petite, ou sans compression.</translation>
    </message>
    <message>
        <source>The process that reads files cannot be started ({detail}); start Lightbox again, or install it again.</source>
        <comment>WORKER-START</comment>
        <translation>Le processus qui lit les fichiers ne peut pas démarrer ({detail})&#xa0;; redémarrez Lightbox, ou réinstallez-le.</translation>
    </message>
    <message>
        <source>These four corners enclose no film; set them on the film&apos;s corners, clockwise from its top left.</source>
        <comment>PHOTO-CORNERS</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ces quatre coins n&apos;entourent aucun cliché&#xa0;; placez-les sur les coins du cliché, dans le sens horaire à partir du coin supérieur gauche.</translation>
    </message>
    <message>
        <source>The DICOM file is damaged ({detail}); export it again from the device or archive.</source>
        <comment>DICOM-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le fichier DICOM est endommagé ({detail})&#xa0;; exportez-le de nouveau depuis l&apos;appareil ou l&apos;archive.</translation>
    </message>
    <message>
        <source>This DICOM object is no image ({kind}); choose the image itself.</source>
        <comment>DICOM-NO-PIXELS</comment>
        <translation>Cet objet DICOM n&apos;est pas une image ({kind})&#xa0;; choisissez l&apos;image elle-même.</translation>
    </message>
    <message>
        <source>The compression {syntax} is not supported; export the image uncompressed or as JPEG lossless.</source>
        <comment>DICOM-UNSUPPORTED-SYNTAX</comment>
        <translation>La compression {syntax} n&apos;est pas prise en charge&#xa0;; exportez l&apos;image sans compression ou en JPEG sans perte.</translation>
    </message>
    <message>
        <source>The compressed pixel data ({syntax}) cannot be decoded; export the image again, uncompressed if possible.</source>
        <comment>DICOM-DECODE</comment>
        <translation>Les données de pixels compressées ({syntax}) ne peuvent pas être décodées&#xa0;; exportez de nouveau l&apos;image, si possible sans compression.</translation>
    </message>
    <message>
        <source>The DICOM file lacks a usable {keyword}, which the picture depends on; export it again.</source>
        <comment>DICOM-ATTRIBUTE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Il manque au fichier DICOM un attribut {keyword} utilisable, dont l&apos;image dépend&#xa0;; exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Pixel data of this kind ({detail}) cannot be shown; export the image as 8 to 16 bit greyscale.</source>
        <comment>DICOM-UNSUPPORTED-PIXELS</comment>
        <translation>Les données de pixels de ce genre ({detail}) ne peuvent pas être affichées&#xa0;; exportez l&apos;image en niveaux de gris de 8 à 16 bits.</translation>
    </message>
    <message>
        <source>The modality is {modality}; {model} judges {allowed} only.</source>
        <comment>SCOPE-MODALITY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La modalité est {modality}&#xa0;; {model} évalue uniquement&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>This object is {kind}, not an image from the device; {model} judges original images only.</source>
        <comment>SCOPE-OBJECT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Cet objet n&apos;est pas une image venant de l&apos;appareil ({kind})&#xa0;; {model} évalue uniquement les images originales.</translation>
    </message>
    <message>
        <source>The body part is given as {body_part}; {model} judges {allowed} only.</source>
        <comment>SCOPE-BODY-PART</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La partie du corps indiquée est {body_part}&#xa0;; {model} évalue uniquement&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>The view is given as {view}; {model} judges {allowed} views only.</source>
        <comment>SCOPE-VIEW</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>L&apos;incidence indiquée est {view}&#xa0;; {model} évalue uniquement les incidences {allowed}.</translation>
    </message>
    <message>
        <source>The patient&apos;s age is {age}; {model} can judge {allowed} only.</source>
        <comment>SCOPE-AGE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>L&apos;âge du patient est {age}&#xa0;; {model} peut évaluer uniquement&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>No age is known, and the look of the picture does not tell which model applies: {models}. Enter the age.</source>
        <comment>SCOPE-AGE-NEEDED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Aucun âge n&apos;est connu, et l&apos;aspect de l&apos;image ne dit pas quel modèle s&apos;applique&#xa0;: {models}. Saisissez l&apos;âge.</translation>
    </message>
    <message>
        <source>This is a colour picture; {model} judges greyscale images only.</source>
        <comment>SCOPE-COLOR</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>C&apos;est une image en couleur&#xa0;; {model} évalue uniquement les images en niveaux de gris.</translation>
    </message>
    <message>
        <source>The picture&apos;s sides are {columns} x {rows}, too far from the shape of {allowed}; crop or export it whole.</source>
        <comment>SCOPE-SHAPE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Les côtés de l&apos;image sont de {columns} x {rows}, trop loin de la forme attendue ({allowed})&#xa0;; recadrez-la ou exportez-la entière.</translation>
    </message>
    <message>
        <source>The file holds {frame_count} frames; {model} judges single images only.</source>
        <comment>SCOPE-VOLUME</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le fichier contient {frame_count} vues&#xa0;; {model} évalue uniquement les images seules.</translation>
    </message>
    <message>
        <source>The picture does not look like {allowed} that {model} knows; it cannot be judged. Check the file and the orientation.</source>
        <comment>SCOPE-IMAGE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>L&apos;image ne ressemble pas à celles que {model} connaît ({allowed})&#xa0;; elle ne peut pas être évaluée. Vérifiez le fichier et l&apos;orientation.</translation>
    </message>
    <message>
        <source>This picture is not clearly {kinds}; it cannot be judged. Check the file and the orientation.</source>
        <comment>SCOPE-KIND</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Cette image n&apos;est pas clairement de l&apos;un de ces types&#xa0;: {kinds}&#xa0;; elle ne peut pas être évaluée. Vérifiez le fichier et l&apos;orientation.</translation>
    </message>
    <message>
        <source>This picture looks like {kind}; {model} judges {allowed} only.</source>
        <comment>SCOPE-OTHER-KIND</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Cette image ressemble à ceci&#xa0;: {kind}&#xa0;; {model} évalue uniquement&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>None of the installed models judges this kind of image; it cannot be judged.</source>
        <comment>SCOPE-NO-MODEL</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Aucun des modèles installés n&apos;évalue ce genre d&apos;image&#xa0;; elle ne peut pas être évaluée.</translation>
    </message>
    <message>
        <source>This object is {kind}, not an image from the device; no model judges it.</source>
        <comment>SCOPE-OTHER-OBJECT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Cet objet n&apos;est pas une image venant de l&apos;appareil ({kind})&#xa0;; aucun modèle ne l&apos;évalue.</translation>
    </message>
    <message>
        <source>The modality is {modality}; the installed models judge {allowed} only.</source>
        <comment>SCOPE-OTHER-MODALITY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La modalité est {modality}&#xa0;; les modèles installés évaluent uniquement&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>There is no model {model!r} on this machine; see `lightbox models list`.</source>
        <comment>MODEL-NOT-FOUND</comment>
        <translation>Il n&apos;y a pas de modèle {model!r} sur cet ordinateur&#xa0;; voyez `lightbox models list`.</translation>
    </message>
    <message>
        <source>The model package {model!r} has an unusable manifest ({detail}); install the package again.</source>
        <comment>MODEL-MANIFEST</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le paquet du modèle {model!r} a un manifeste inutilisable ({detail})&#xa0;; réinstallez le paquet.</translation>
    </message>
    <message>
        <source>The model package {model!r} is damaged ({detail}); install the package again.</source>
        <comment>MODEL-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le paquet du modèle {model!r} est endommagé ({detail})&#xa0;; réinstallez le paquet.</translation>
    </message>
    <message>
        <source>The model gave an unusable answer for this image ({detail}); there is no result. Judge the image yourself and report it.</source>
        <comment>MODEL-OUTPUT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le modèle a donné une réponse inutilisable pour cette image ({detail})&#xa0;; il n&apos;y a pas de résultat. Évaluez l&apos;image vous-même et signalez-le.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy file cannot be used ({detail}); ask who manages the computer to mend or remove it.</source>
        <comment>POLICY-INVALID</comment>
        <translation>Le fichier de règles de cet ordinateur est inutilisable ({detail})&#xa0;; demandez à la personne qui gère l&apos;ordinateur de le corriger ou de le retirer.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy does not allow this export; choose another one, or ask who manages the computer.</source>
        <comment>POLICY-EXPORT</comment>
        <translation>Les règles de cet ordinateur ne permettent pas cet export&#xa0;; choisissez-en un autre, ou demandez à la personne qui gère l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Lightbox&apos;s data folder cannot be made ({detail}); set LIGHTBOX_HOME to a folder that can be written.</source>
        <comment>HOME-UNAVAILABLE</comment>
        <translation>Le dossier de données de Lightbox ne peut pas être créé ({detail})&#xa0;; réglez LIGHTBOX_HOME sur un dossier où l&apos;on peut écrire.</translation>
    </message>
    <message>
        <source>The log was written by a newer version of Lightbox; install that version or a later one.</source>
        <comment>LOG-NEWER</comment>
        <translation>Le registre a été écrit par une version plus récente de Lightbox&#xa0;; installez cette version ou une version ultérieure.</translation>
    </message>
    <message>
        <source>The log file is damaged ({detail}); it was left untouched. Restore a backup or ask for help.</source>
        <comment>LOG-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le fichier du registre est endommagé ({detail})&#xa0;; il a été laissé tel quel. Restaurez une sauvegarde ou demandez de l&apos;aide.</translation>
    </message>
    <message>
        <source>The log cannot be opened or written ({detail}); check that the disk is present, writable and not full.</source>
        <comment>LOG-UNAVAILABLE</comment>
        <translation>Le registre ne peut pas être ouvert ou écrit ({detail})&#xa0;; vérifiez que le disque est présent, accessible en écriture et pas plein.</translation>
    </message>
    <message>
        <source>There is another file of this name already, which is not a table of ours; choose another name.</source>
        <comment>FILE-EXISTS</comment>
        <translation>Il existe déjà un autre fichier de ce nom, qui n&apos;est pas un tableau de Lightbox&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A workbook holds {most} entries at most; choose a shorter time, or export as CSV or JSON lines.</source>
        <comment>TABLE-TOO-LONG</comment>
        <translation>Un classeur contient au plus {most} entrées&#xa0;; choisissez une période plus courte, ou exportez en CSV ou JSON lines.</translation>
    </message>
    <message>
        <source>Confirmed cases are written into a new folder; choose one that does not exist yet, or is empty.</source>
        <comment>TRAINING-FOLDER</comment>
        <translation>Les cas confirmés sont écrits dans un nouveau dossier&#xa0;; choisissez-en un qui n&apos;existe pas encore, ou qui est vide.</translation>
    </message>
    <message>
        <source>No case here is confirmed: a clinician&apos;s own reading or a later outcome must name its class first.</source>
        <comment>TRAINING-NONE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Aucun cas n&apos;est confirmé ici&#xa0;: la propre lecture d&apos;un clinicien ou une évolution ultérieure doit d&apos;abord nommer sa classe.</translation>
    </message>
    <message>
        <source>The file cannot be written ({detail}); choose another folder or medium.</source>
        <comment>FILE-UNWRITABLE</comment>
        <translation>Le fichier ne peut pas être écrit ({detail})&#xa0;; choisissez un autre dossier ou support.</translation>
    </message>
    <message>
        <source>The encryption of the log (SQLCipher) is missing from this installation, so no patient is stored; install Lightbox again.</source>
        <comment>LOG-NO-ENGINE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le chiffrement du registre (SQLCipher) manque à cette installation, donc aucun patient n&apos;est enregistré&#xa0;; réinstallez Lightbox.</translation>
    </message>
    <message>
        <source>There is a log on this computer already; log in, or ask an administrator for an account.</source>
        <comment>LOG-EXISTS</comment>
        <translation>Il y a déjà un registre sur cet ordinateur&#xa0;; connectez-vous, ou demandez un compte à un administrateur.</translation>
    </message>
    <message>
        <source>There is no log yet; start Lightbox, or run `lightbox user add`, to make it with a first administrator.</source>
        <comment>LOG-MISSING</comment>
        <translation>Il n&apos;y a pas encore de registre&#xa0;; démarrez Lightbox, ou lancez `lightbox user add`, pour le créer avec un premier administrateur.</translation>
    </message>
    <message>
        <source>The log is locked; log in again.</source>
        <comment>LOG-LOCKED</comment>
        <translation>Le registre est verrouillé&#xa0;; connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The pictures of {count} readings are damaged or gone; the readings are whole. A backup may bring them back.</source>
        <comment>LOG-PICTURES</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Les images de {count} lectures sont endommagées ou perdues&#xa0;; les lectures sont intactes. Une sauvegarde peut les ramener.</translation>
    </message>
    <message>
        <source>The backup cannot be written or read there ({detail}); check that the medium is present and writable, or choose another.</source>
        <comment>BACKUP-UNAVAILABLE</comment>
        <translation>La sauvegarde ne peut pas être écrite ou lue à cet endroit ({detail})&#xa0;; vérifiez que le support est présent et accessible en écriture, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is not enough room for the backup: it needs {needed_mb} MB; make room or choose another medium.</source>
        <comment>BACKUP-FULL</comment>
        <translation>Il n&apos;y a pas assez de place pour la sauvegarde&#xa0;: il lui faut {needed_mb} Mo&#xa0;; faites de la place ou choisissez un autre support.</translation>
    </message>
    <message>
        <source>A file of the backup would become larger than this medium can hold (4 GB on FAT32); format it as exFAT, or choose another.</source>
        <comment>BACKUP-FILE-SIZE</comment>
        <translation>Un fichier de la sauvegarde deviendrait plus grand que ce support ne le permet (4 Go en FAT32)&#xa0;; formatez-le en exFAT, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Another backup or restore is running; wait until it is done and try again.</source>
        <comment>BACKUP-BUSY</comment>
        <translation>Une autre sauvegarde ou restauration est en cours&#xa0;; attendez qu&apos;elle soit finie et réessayez.</translation>
    </message>
    <message>
        <source>The new backup did not agree with the log ({detail}) and was thrown away; try again, or choose another medium.</source>
        <comment>BACKUP-FAILED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La nouvelle sauvegarde ne concordait pas avec le registre ({detail}) et a été jetée&#xa0;; réessayez, ou choisissez un autre support.</translation>
    </message>
    <message>
        <source>There is no backup at this place; choose the folder of a backup.</source>
        <comment>BACKUP-MISSING</comment>
        <translation>Il n&apos;y a pas de sauvegarde à cet endroit&#xa0;; choisissez le dossier d&apos;une sauvegarde.</translation>
    </message>
    <message>
        <source>This backup is damaged or not complete ({detail}); choose another one.</source>
        <comment>BACKUP-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Cette sauvegarde est endommagée ou incomplète ({detail})&#xa0;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This backup belongs to another log; log in as an administrator of the log on this computer to replace it.</source>
        <comment>BACKUP-OTHER-LOG</comment>
        <translation>Cette sauvegarde appartient à un autre registre&#xa0;; pour le remplacer, connectez-vous comme administrateur du registre de cet ordinateur.</translation>
    </message>
    <message>
        <source>The log is in use by another window or program; close that, then try again.</source>
        <comment>BACKUP-LOG-OPEN</comment>
        <translation>Le registre est utilisé par une autre fenêtre ou un autre programme&#xa0;; fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Lightbox is open already; use that window, or close it first.</source>
        <comment>INSTANCE-RUNNING</comment>
        <translation>Lightbox est déjà ouvert&#xa0;; utilisez cette fenêtre, ou fermez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>The log is damaged and open for reading only; restore a backup before anything new is stored.</source>
        <comment>LOG-READ-ONLY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le registre est endommagé et ouvert en lecture seule&#xa0;; restaurez une sauvegarde avant d&apos;enregistrer quoi que ce soit de nouveau.</translation>
    </message>
    <message>
        <source>Nobody has accepted the intended use of Lightbox for this log; an administrator logs in once and accepts it.</source>
        <comment>USE-NOT-ACCEPTED</comment>
        <translation>Personne n&apos;a accepté l&apos;usage prévu de Lightbox pour ce registre&#xa0;; un administrateur se connecte une fois et l&apos;accepte.</translation>
    </message>
    <message>
        <source>The log was changed outside of Lightbox: entry {sequence} of the audit does not hold ({reason}). Ask for help.</source>
        <comment>LOG-TAMPERED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le registre a été modifié hors de Lightbox&#xa0;: l&apos;entrée {sequence} du journal d&apos;audit n&apos;est pas valable ({reason}). Demandez de l&apos;aide.</translation>
    </message>
    <message>
        <source>The key file of the log cannot be used ({detail}); put back the one from a backup, or ask for help.</source>
        <comment>KEYS-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le fichier de clés du registre est inutilisable ({detail})&#xa0;; remettez celui d&apos;une sauvegarde, ou demandez de l&apos;aide.</translation>
    </message>
    <message>
        <source>Name or password is wrong; type both again.</source>
        <comment>LOGIN-FAILED</comment>
        <translation>Le nom ou le mot de passe est faux&#xa0;; saisissez les deux de nouveau.</translation>
    </message>
    <message>
        <source>The log opens with an account only; add `--user NAME` and `--password-file FILE`.</source>
        <comment>LOGIN-NEEDED</comment>
        <translation>Le registre ne s&apos;ouvre qu&apos;avec un compte&#xa0;; ajoutez `--user NAME` et `--password-file FILE`.</translation>
    </message>
    <message>
        <source>Only an administrator changes accounts; add `--as NAME --as-password-file FILE`, or `--recovery-file FILE`.</source>
        <comment>AUTHORITY-NEEDED</comment>
        <translation>Seul un administrateur modifie les comptes&#xa0;; ajoutez `--as NAME --as-password-file FILE`, ou `--recovery-file FILE`.</translation>
    </message>
    <message>
        <source>The first account makes the log and must be an administrator&apos;s; add `--role administrator`.</source>
        <comment>FIRST-ADMINISTRATOR</comment>
        <translation>Le premier compte crée le registre et doit être celui d&apos;un administrateur&#xa0;; ajoutez `--role administrator`.</translation>
    </message>
    <message>
        <source>There is no terminal to type the password at; add `--password-file FILE`, or `-` to read it from standard input.</source>
        <comment>PASSWORD-NEEDED</comment>
        <translation>Il n&apos;y a pas de terminal où saisir le mot de passe&#xa0;; ajoutez `--password-file FILE`, ou `-` pour le lire sur l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>The password or key cannot be read from this file ({detail}); check the file.</source>
        <comment>PASSWORD-FILE</comment>
        <translation>Le mot de passe ou la clé ne peut pas être lu dans ce fichier ({detail})&#xa0;; vérifiez le fichier.</translation>
    </message>
    <message>
        <source>The two passwords are not the same; start again.</source>
        <comment>PASSWORD-TYPED</comment>
        <translation>Les deux mots de passe ne sont pas identiques&#xa0;; recommencez.</translation>
    </message>
    <message>
        <source>The recovery key cannot be written into this file ({detail}); choose a new file that does not exist yet.</source>
        <comment>RECOVERY-FILE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La clé de récupération ne peut pas être écrite dans ce fichier ({detail})&#xa0;; choisissez un nouveau fichier qui n&apos;existe pas encore.</translation>
    </message>
    <message>
        <source>Too many failed logins; try again in {seconds} seconds.</source>
        <comment>LOGIN-WAIT</comment>
        <translation>Trop de connexions échouées&#xa0;; réessayez dans {seconds} secondes.</translation>
    </message>
    <message>
        <source>This is not a recovery key, or it is mistyped; copy it from the printed sheet, letter by letter.</source>
        <comment>RECOVERY-KEY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ce n&apos;est pas une clé de récupération, ou elle est mal saisie&#xa0;; recopiez-la de la feuille imprimée, lettre par lettre.</translation>
    </message>
    <message>
        <source>This recovery key does not open this log; look for the sheet that was printed last.</source>
        <comment>RECOVERY-WRONG</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Cette clé de récupération n&apos;ouvre pas ce registre&#xa0;; cherchez la feuille imprimée en dernier.</translation>
    </message>
    <message>
        <source>Type the newest six-digit code of your telephone; if it is refused, check this computer&apos;s clock.</source>
        <comment>LOGIN-CODE</comment>
        <translation>Saisissez le code à six chiffres le plus récent de votre téléphone&#xa0;; s&apos;il est refusé, vérifiez l&apos;horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The present password is wrong; type it again.</source>
        <comment>PASSWORD-WRONG</comment>
        <translation>Le mot de passe actuel est faux&#xa0;; saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>This password is guessed too easily: {problem}. Three or four words that do not belong together are better.</source>
        <comment>PASSWORD-WEAK</comment>
        <translation>Ce mot de passe est trop facile à deviner&#xa0;: {problem}. Trois ou quatre mots sans rapport entre eux valent mieux.</translation>
    </message>
    <message>
        <source>This cannot be the name of an account; use 2 to 32 of the characters a to z, 0 to 9, point, hyphen, underscore.</source>
        <comment>ACCOUNT-NAME</comment>
        <translation>Ceci ne peut pas être le nom d&apos;un compte&#xa0;; utilisez 2 à 32 des caractères a à z, 0 à 9, point, trait d&apos;union, trait de soulignement.</translation>
    </message>
    <message>
        <source>There is an account {name} already; choose another name.</source>
        <comment>ACCOUNT-EXISTS</comment>
        <translation>Il existe déjà un compte {name}&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no account {name}; see the list of accounts.</source>
        <comment>ACCOUNT-NOT-FOUND</comment>
        <translation>Il n&apos;y a pas de compte {name}&#xa0;; voyez la liste des comptes.</translation>
    </message>
    <message>
        <source>The account {name} is disabled; enable it with a new password first.</source>
        <comment>ACCOUNT-DISABLED</comment>
        <translation>Le compte {name} est désactivé&#xa0;; activez-le d&apos;abord avec un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>While trying out there are no accounts; set up a log first.</source>
        <comment>ACCOUNT-NONE</comment>
        <translation>Pendant l&apos;essai il n&apos;y a pas de comptes&#xa0;; créez d&apos;abord un registre.</translation>
    </message>
    <message>
        <source>The account {name} is the last administrator&apos;s; make another administrator first.</source>
        <comment>LAST-ADMINISTRATOR</comment>
        <translation>Le compte {name} est celui du dernier administrateur&#xa0;; nommez d&apos;abord un autre administrateur.</translation>
    </message>
    <message>
        <source>The account has a second factor already; end that one first.</source>
        <comment>SECOND-FACTOR-SET</comment>
        <translation>Le compte a déjà un second facteur&#xa0;; supprimez d&apos;abord celui-ci.</translation>
    </message>
    <message>
        <source>Your account may not do this ({action}); it needs the role {role}. Ask an administrator.</source>
        <comment>NOT-ALLOWED</comment>
        <translation>Votre compte n&apos;a pas le droit de faire cela ({action})&#xa0;; il faut le rôle {role}. Demandez à un administrateur.</translation>
    </message>
    <message>
        <source>Another program is working on this batch; wait until it is done, or end it there.</source>
        <comment>BATCH-RUNNING</comment>
        <translation>Un autre programme travaille sur ce lot&#xa0;; attendez qu&apos;il ait fini, ou arrêtez-le là-bas.</translation>
    </message>
    <message>
        <source>There is no such batch any more: it came to its end; look at the log for what was saved.</source>
        <comment>BATCH-NOT-FOUND</comment>
        <translation>Ce lot n&apos;existe plus&#xa0;: il est arrivé à sa fin&#xa0;; voyez dans le registre ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>There is no entry {reading} in the log; search for the patient again.</source>
        <comment>LOG-NOT-FOUND</comment>
        <translation>Il n&apos;y a pas d&apos;entrée {reading} dans le registre&#xa0;; cherchez de nouveau le patient.</translation>
    </message>
    <message>
        <source>This opinion cannot be stored ({detail}); correct it and save again.</source>
        <comment>OPINION-INVALID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Cet avis ne peut pas être enregistré ({detail})&#xa0;; corrigez-le et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>There is no such person in the log; search for the patient again.</source>
        <comment>PERSON-NOT-FOUND</comment>
        <translation>Cette personne n&apos;est pas dans le registre&#xa0;; cherchez de nouveau le patient.</translation>
    </message>
    <message>
        <source>These two are one person in the log already; nothing is to be merged.</source>
        <comment>MERGE-SAME</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ces deux sont déjà une seule personne dans le registre&#xa0;; il n&apos;y a rien à fusionner.</translation>
    </message>
    <message>
        <source>There is no such merge, or it was undone already; look at the patient again.</source>
        <comment>MERGE-NOT-FOUND</comment>
        <translation>Cette fusion n&apos;existe pas, ou elle a déjà été annulée&#xa0;; regardez de nouveau le patient.</translation>
    </message>
    <message>
        <source>This is not an id made by Lightbox, or it is mistyped; scan or type the label again.</source>
        <comment>LOCAL-ID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ce n&apos;est pas un identifiant créé par Lightbox, ou il est mal saisi&#xa0;; scannez ou saisissez de nouveau l&apos;étiquette.</translation>
    </message>
    <message>
        <source>The search needs a name to be kept under; type one.</source>
        <comment>FILTER-NAME</comment>
        <translation>La recherche a besoin d&apos;un nom pour être conservée&#xa0;; saisissez-en un.</translation>
    </message>
    <message>
        <source>This patient was deleted after the batch had begun, so nothing was saved; open the film anew if it is wanted.</source>
        <comment>PATIENT-DELETED</comment>
        <translation>Ce patient a été supprimé après le début du lot, donc rien n&apos;a été enregistré&#xa0;; ouvrez de nouveau le cliché si vous en avez besoin.</translation>
    </message>
    <message>
        <source>The deletion needs a reason that does not name the patient, for the audit keeps it; type another.</source>
        <comment>DELETE-REASON</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La suppression demande un motif qui ne nomme pas le patient, car le journal d&apos;audit le conserve&#xa0;; saisissez-en un autre.</translation>
    </message>
    <message>
        <source>The {field} of the patient cannot be right; correct it and save again.</source>
        <comment>LOG-PATIENT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Cette donnée du patient ne peut pas être juste ({field})&#xa0;; corrigez-la et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The file gives no display window; the full range of its values is shown.</source>
        <comment>NO-WINDOW</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le fichier ne donne pas de fenêtre d&apos;affichage&#xa0;; toute l&apos;étendue de ses valeurs est affichée.</translation>
    </message>
    <message>
        <source>The picture was compressed with loss; fine detail may be missing.</source>
        <comment>LOSSY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>L&apos;image a été compressée avec perte&#xa0;; des détails fins peuvent manquer.</translation>
    </message>
    <message>
        <source>The DICOM file lacks its standard beginning and was read all the same.</source>
        <comment>NO-PREAMBLE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le début normalisé manque à ce fichier DICOM, qui a été lu malgré tout.</translation>
    </message>
    <message>
        <source>The file holds the detector&apos;s raw values, not the film as it is meant to be seen; export it for presentation.</source>
        <comment>FOR-PROCESSING</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le fichier contient les valeurs brutes du détecteur, pas le cliché tel qu&apos;il doit être vu&#xa0;; exportez-le pour présentation.</translation>
    </message>
    <message>
        <source>High Bit is {high_bit} for {bits_stored} stored bits; the values were moved accordingly.</source>
        <comment>HIGH-BIT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>High Bit est {high_bit} pour {bits_stored} bits stockés&#xa0;; les valeurs ont été décalées en conséquence.</translation>
    </message>
    <message>
        <source>The display window in the file is unusable and was ignored; the full range of values is shown.</source>
        <comment>WINDOW-INVALID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La fenêtre d&apos;affichage du fichier est inutilisable et a été ignorée&#xa0;; toute l&apos;étendue des valeurs est affichée.</translation>
    </message>
    <message>
        <source>The character set of the names in this file is not known; some letters may be wrong.</source>
        <comment>CHARACTER-SET</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le jeu de caractères des noms de ce fichier n&apos;est pas connu&#xa0;; certaines lettres peuvent être fausses.</translation>
    </message>
    <message>
        <source>The header was repaired while reading ({detail}).</source>
        <comment>REPAIRED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>L&apos;en-tête a été réparé pendant la lecture ({detail}).</translation>
    </message>
    <message>
        <source>The file is a colour picture; a model sees its brightness only.</source>
        <comment>COLOR</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le fichier est une image en couleur&#xa0;; un modèle n&apos;en voit que la luminosité.</translation>
    </message>
    <message>
        <source>The picture has {bits} bits a pixel; it is shown with 16.</source>
        <comment>BIT-DEPTH</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>L&apos;image a {bits} bits par pixel&#xa0;; elle est affichée avec 16.</translation>
    </message>
    <message>
        <source>The picture has transparent parts; they are shown black.</source>
        <comment>ALPHA</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>L&apos;image a des parties transparentes&#xa0;; elles sont affichées en noir.</translation>
    </message>
    <message>
        <source>This is a photograph or a scan of a film, not the film itself ({sign}); fine signs may be lost. Use the original file where there is one.</source>
        <comment>PHOTO</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ceci est une photographie ou une numérisation d&apos;un cliché, pas le cliché lui-même ({sign})&#xa0;; des signes fins peuvent être perdus. Utilisez le fichier original s&apos;il existe.</translation>
    </message>
    <message>
        <source>The film was cut out of the photograph ({how}) and straightened; check that nothing of it is missing.</source>
        <comment>PHOTO-STRAIGHTENED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le cliché a été découpé dans la photographie ({how}) et redressé&#xa0;; vérifiez qu&apos;il n&apos;en manque rien.</translation>
    </message>
    <message>
        <source>The film&apos;s edges were not found in the photograph, which was used as it is; mark the film&apos;s corners.</source>
        <comment>PHOTO-NO-CORNERS</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Les bords du cliché n&apos;ont pas été trouvés dans la photographie, qui a été utilisée telle quelle&#xa0;; marquez les coins du cliché.</translation>
    </message>
    <message>
        <source>A reflection hides some {percent} % of the film; photograph it again without the lamp in it.</source>
        <comment>PHOTO-GLARE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Un reflet cache environ {percent}&#xa0;% du cliché&#xa0;; photographiez-le de nouveau sans que la lampe s&apos;y reflète.</translation>
    </message>
    <message>
        <source>The photograph has the wave pattern of a monitor; use the original file, or photograph it from further away.</source>
        <comment>PHOTO-MOIRE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La photographie montre le motif ondulé d&apos;un écran&#xa0;; utilisez le fichier original, ou photographiez-le de plus loin.</translation>
    </message>
    <message>
        <source>The picture looks like a negative, and was used as it is; check it, and export it again with black air.</source>
        <comment>INVERTED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>L&apos;image ressemble à un négatif et a été utilisée telle quelle&#xa0;; vérifiez-la, et exportez-la de nouveau avec l&apos;air en noir.</translation>
    </message>
    <message>
        <source>The film looks turned by {degrees} degrees and was used as it is; export it again upright.</source>
        <comment>ROTATED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le cliché semble tourné de {degrees} degrés et a été utilisé tel quel&#xa0;; exportez-le de nouveau à l&apos;endroit.</translation>
    </message>
    <message>
        <source>One side of the chest seems to be cut off; use the whole film.</source>
        <comment>CROPPED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Un côté du thorax semble coupé&#xa0;; utilisez le cliché entier.</translation>
    </message>
    <message>
        <source>The film is shown very dark; check its display window and exposure, and export it again.</source>
        <comment>TOO-DARK</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le cliché est affiché très sombre&#xa0;; vérifiez sa fenêtre d&apos;affichage et son exposition, et exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The film is shown very bright; check its display window and exposure, and export it again.</source>
        <comment>TOO-BRIGHT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le cliché est affiché très clair&#xa0;; vérifiez sa fenêtre d&apos;affichage et son exposition, et exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The picture has only {levels} different grey levels; fine signs may be missing.</source>
        <comment>FEW-LEVELS</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>L&apos;image n&apos;a que {levels} niveaux de gris différents&#xa0;; des signes fins peuvent manquer.</translation>
    </message>
    <message>
        <source>The picture has only {columns} x {rows} pixels; fine signs may be missing.</source>
        <comment>LOW-RESOLUTION</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>L&apos;image ne fait que {columns} x {rows} pixels&#xa0;; des signes fins peuvent manquer.</translation>
    </message>
    <message>
        <source>The patient&apos;s age is not known; {model} was built and measured for {allowed} only. Enter the age.</source>
        <comment>AGE-UNKNOWN</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>L&apos;âge du patient n&apos;est pas connu&#xa0;; {model} a été construit et mesuré uniquement pour&#xa0;: {allowed}. Saisissez l&apos;âge.</translation>
    </message>
    <message>
        <source>The patient&apos;s age is not known: {model} ({allowed}) was chosen by the picture alone. Its answer is wrong at other ages, for which there is {others}. Enter the age.</source>
        <comment>AGE-UNKNOWN-CHOICE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>L&apos;âge du patient n&apos;est pas connu&#xa0;: {model} ({allowed}) a été choisi d&apos;après l&apos;image seule. Sa réponse est fausse à d&apos;autres âges, pour lesquels il y a {others}. Saisissez l&apos;âge.</translation>
    </message>
    <message>
        <source>By its look this is rather a film for {other} ({allowed}) than one of the age that is known. Check the age, and whose film it is.</source>
        <comment>AGE-LOOK</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>D&apos;après son aspect, ce cliché relève plutôt de {other} ({allowed}) que de l&apos;âge connu. Vérifiez l&apos;âge, et de qui est ce cliché.</translation>
    </message>
    <message>
        <source>The file does not say how the image was taken; {model} judges {allowed} views only.</source>
        <comment>VIEW-UNKNOWN</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le fichier ne dit pas comment l&apos;image a été prise&#xa0;; {model} évalue uniquement les incidences {allowed}.</translation>
    </message>
    <message>
        <source>The file&apos;s description speaks of a lateral film; the model knows frontal films only. Check the view.</source>
        <comment>LATERAL</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La description du fichier parle d&apos;un cliché de profil&#xa0;; le modèle ne connaît que les clichés de face. Vérifiez l&apos;incidence.</translation>
    </message>
    <message>
        <source>The picture has {bits} bits a pixel, which is unusual for a film; check that it is shown rightly.</source>
        <comment>BIT-DEPTH-UNUSUAL</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>L&apos;image a {bits} bits par pixel, ce qui est inhabituel pour un cliché&#xa0;; vérifiez qu&apos;elle est affichée correctement.</translation>
    </message>
    <message>
        <source>The {which} date in the file cannot be read and counts as not given; check it.</source>
        <comment>DATE-UNREADABLE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Une date du fichier ({which}) ne peut pas être lue et compte comme non donnée&#xa0;; vérifiez-la.</translation>
    </message>
    <message>
        <source>The study date in the file lies in the future; check it, and this computer&apos;s clock.</source>
        <comment>STUDY-IN-FUTURE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La date d&apos;examen du fichier est dans le futur&#xa0;; vérifiez-la, ainsi que l&apos;horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The file says that the patient was born after the study, so no age is known; check patient and dates.</source>
        <comment>BIRTH-AFTER-STUDY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le fichier dit que le patient est né après l&apos;examen, donc aucun âge n&apos;est connu&#xa0;; vérifiez le patient et les dates.</translation>
    </message>
    <message>
        <source>The birth date in the file lies more than {years} years before the study, so no age is known; check it.</source>
        <comment>BIRTH-TOO-EARLY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La date de naissance du fichier est à plus de {years} ans avant l&apos;examen, donc aucun âge n&apos;est connu&#xa0;; vérifiez-la.</translation>
    </message>
    <message>
        <source>The age in the file ({stated}) does not fit its birth and study dates ({counted}), so no age is known; enter it.</source>
        <comment>AGE-DISAGREES</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>L&apos;âge du fichier ({stated}) ne correspond pas à ses dates de naissance et d&apos;examen ({counted}), donc aucun âge n&apos;est connu&#xa0;; saisissez-le.</translation>
    </message>
    <message>
        <source>The file gives a name but no patient ID; check who this is.</source>
        <comment>ID-MISSING</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le fichier donne un nom mais pas d&apos;identifiant de patient&#xa0;; vérifiez de qui il s&apos;agit.</translation>
    </message>
    <message>
        <source>The file names two patients or two IDs; check whose film this is.</source>
        <comment>IDENTITY-TWO</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le fichier nomme deux patients ou deux identifiants&#xa0;; vérifiez à qui est ce cliché.</translation>
    </message>
    <message>
        <source>The file names no patient.</source>
        <comment>IDENTITY-MISSING</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le fichier ne nomme aucun patient.</translation>
    </message>
    <message>
        <source>The log has this image or its study, by their UIDs, under another patient as well; check whose film this is.</source>
        <comment>UID-OTHER-PATIENT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le registre contient cette image ou son examen, d&apos;après leurs UID, sous un autre patient aussi&#xa0;; vérifiez à qui est ce cliché.</translation>
    </message>
    <message>
        <source>{classes}: for research only. This answer has not passed its audit; do not act on it.</source>
        <comment>RESEARCH-ONLY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{classes}&#xa0;: pour la recherche uniquement. Cette réponse n&apos;a pas passé son audit&#xa0;; n&apos;agissez pas d&apos;après elle.</translation>
    </message>
    <message>
        <source>The picture is unusual for {model}; read the answer with extra care.</source>
        <comment>NEAR-SCOPE-LIMIT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>L&apos;image est inhabituelle pour {model}&#xa0;; lisez la réponse avec une prudence particulière.</translation>
    </message>
    <message>
        <source>This is a sample made by Lightbox, not a patient&apos;s image.</source>
        <comment>SAMPLE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ceci est un exemple créé par Lightbox, pas l&apos;image d&apos;un patient.</translation>
    </message>
</context>
</TS>
